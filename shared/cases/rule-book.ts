/**
 * The rules that are data, as administrators change them: a draft is edited by any of them and published by one who
 * had no hand in it, in force from a day on. What is published is never touched again: the next set follows it.
 */
import * as z from 'zod';
import type { SheetId } from '#shared/platform/book';
import type { Platform } from '#shared/platform/platform';
import { builtInRuleSet, parametersOn, type RuleSet } from '#shared/rules/index';
import type { Parameters } from '#shared/rules/parameters';
import { type RuleChange, ruleSetWith } from '#shared/rules/rule-set';
import { setName, setNamedBy } from '#shared/rules/version';
import { defineBook, type Sheet } from './books.ts';
import { PlainDate } from './plain-date.ts';

type Books = Pick<Platform, 'books'>;
type World = Pick<Platform, 'books' | 'now' | 'newId'>;

/** What a draft is built on: the sheet of the set published last, or the first set of all. */
const firstBase = 'built-in';
const title = z.string().trim().min(3).max(200);
const sentence = z.string().trim().min(3).max(2000);

/** Checked by `checkRuleChange` before they are written; loosely here, so that sets of former years still open. */
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const change = z.custom<RuleChange>(isObject);
const set = z.custom<RuleSet>((value) => isObject(value) && 'figures' in value && 'papers' in value);

/** Drafts of former days say no reason. */
const drafted = { title, change, basedOn: z.string(), reason: sentence.optional() };
const RuleEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('SetDrafted'), ...drafted }),
  z.object({ type: z.literal('DraftEdited'), ...drafted }),
  z.object({ type: z.literal('DraftWithdrawn'), reason: sentence }),
  z.object({
    type: z.literal('SetPublished'),
    /** Whole, so that nothing it was built on is needed to read it. */
    set,
    /** Its name by content. */
    name: z.string(),
    /** 1 for the first after the built-in set, and so on. */
    number: z.int().positive(),
    effectiveFrom: PlainDate,
  }),
  /** A set that came with the service itself, written down so that decisions made under it can be made again. */
  z.object({ type: z.literal('BuiltInKept'), set, name: z.string() }),
]);
type RuleEvent = z.infer<typeof RuleEvent>;

export interface RuleSheet {
  readonly status: 'draft' | 'published' | 'withdrawn' | 'kept';
  readonly title: string;
  readonly change: RuleChange;
  readonly basedOn: string;
  /** Everybody who had a hand in it: none of them publishes it. */
  readonly writers: readonly string[];
  readonly published?: Omit<Extract<RuleEvent, { type: 'SetPublished' }>, 'type'> & {
    readonly by: string;
    readonly at: string;
  };
  /** Oldest first: what was done, by whom and when, and what the draft then was. */
  readonly history: readonly {
    readonly act: 'drafted' | 'edited' | 'withdrawn' | 'published' | 'kept';
    readonly by: string;
    readonly at: string;
    readonly title?: string;
    readonly change?: RuleChange;
    readonly reason?: string;
  }[];
}

/** Sets published for one day take effect in the order of their numbers. */
const placeInForce = (effectiveFrom: string, number: number): string =>
  `${effectiveFrom}T00:00:00.${String(number).padStart(6, '0')}Z`;

export const ruleBook = defineBook<RuleEvent, RuleSheet>({
  book: 'rules',
  event: RuleEvent,
  after: (now, event, { actor, at }) => {
    const by = actor.id;
    const history = now?.history ?? [];
    switch (event.type) {
      case 'SetDrafted':
      case 'DraftEdited': {
        if ((now === undefined) !== (event.type === 'SetDrafted')) throw new Error('rules.out-of-place');
        if (now !== undefined && now.status !== 'draft') throw new Error('rules.out-of-place');
        const { title, change, basedOn, reason } = event;
        const act = event.type === 'SetDrafted' ? 'drafted' : 'edited';
        return {
          ...{ status: 'draft', title, change, basedOn },
          writers: [...new Set([...(now?.writers ?? []), by])],
          history: [...history, { act, by, at, title, change, ...(reason === undefined ? {} : { reason }) }],
        };
      }
      case 'DraftWithdrawn':
        if (now?.status !== 'draft') throw new Error('rules.out-of-place');
        return {
          ...now,
          status: 'withdrawn',
          history: [...history, { act: 'withdrawn', by, at, reason: event.reason }],
        };
      case 'SetPublished': {
        if (now?.status !== 'draft' || now.writers.includes(by)) throw new Error('rules.out-of-place');
        const { type: _, ...published } = event;
        return {
          ...now,
          status: 'published',
          published: { ...published, by, at },
          history: [...history, { act: 'published', by, at }],
        };
      }
      case 'BuiltInKept':
        if (now !== undefined) throw new Error('rules.out-of-place');
        return {
          ...{ status: 'kept', title: event.name, change: {}, basedOn: firstBase, writers: [] },
          published: { set: event.set, name: event.name, number: 0, effectiveFrom: at.slice(0, 10), by, at },
          history: [{ act: 'kept', by, at }],
        };
    }
  },
  card: ({ status, title, basedOn, published, history }) => ({
    on:
      status === 'published' ? placeInForce(published!.effectiveFrom, published!.number) : history.at(-1)!.at,
    under: status,
    facts: {
      ...{ title, basedOn },
      ...(published === undefined
        ? {}
        : { name: published.name, number: published.number, effectiveFrom: published.effectiveFrom }),
    },
  }),
  absent: {
    ar: 'لا توجد مسودة أو مجموعة قواعد بهذا الرقم.',
    fr: 'Aucun projet ni jeu de règles ne porte ce numéro.',
  },
  taken: {
    ar: 'نشرت مجموعة قواعد أخرى في هذه الأثناء. المرجو إعادة حفظ المسودة لتبنى عليها، ثم مراجعتها قبل النشر.',
    fr: 'Un autre jeu de règles a été publié entre-temps. Enregistrez à nouveau le projet pour le fonder sur lui, puis relisez-le avant de publier.',
  },
});

/** Published sets by their sheet: they never change, so what was read once is read for good. */
const read = new WeakMap<Platform['books'], Map<string, RuleSet>>();

async function setOnSheet(platform: Books, sheetId: string): Promise<RuleSet> {
  const known = read.get(platform.books) ?? new Map<string, RuleSet>();
  read.set(platform.books, known);
  const found = known.get(sheetId);
  if (found !== undefined) return found;
  const { published } = (await ruleBook.get(platform, sheetId)).now;
  if (published === undefined) throw new Error('rules.not-published');
  if (setName(published.set) !== published.name) throw new Error('rules.altered');
  known.set(sheetId, published.set);
  return published.set;
}

/**
 * The set in force on a day: the one published for that day or last before it; before the first, the built-in one.
 * Asked each time, so that a case assessed after a publication meets the new set; only its content is kept in memory.
 */
export async function ruleSetOn(platform: Books, day: PlainDate): Promise<RuleSet> {
  const { sheets } = await ruleBook.list(platform, { under: 'published', to: day, limit: 1 });
  return sheets[0] === undefined ? builtInRuleSet : await setOnSheet(platform, sheets[0].sheetId);
}

/** @example (await figuresOn(platform, today)).appealDays */
export async function figuresOn(platform: Books, day: PlainDate): Promise<Parameters> {
  return parametersOn(day, (await ruleSetOn(platform, day)).figures);
}

/** The set a version names, whether published or once built in; undefined where nobody wrote it down. */
export async function findRuleSet(platform: Books, version: string): Promise<RuleSet | undefined> {
  const name = setNamedBy(version);
  if (name === undefined) return undefined;
  if (name === setName(builtInRuleSet)) return builtInRuleSet;
  let cursor: string | undefined;
  do {
    const page = await ruleBook.list(platform, {
      ...{ under: 'published', limit: 100 },
      ...(cursor === undefined ? {} : { cursor }),
    });
    const found = page.sheets.find(({ card }) => card.facts?.name === name);
    if (found !== undefined) return await setOnSheet(platform, found.sheetId);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return (await ruleBook.find(platform, keptAs(name)))?.now.published?.set;
}

const keptAs = (name: string): SheetId => `${firstBase}.${name}` as SheetId;

/** Where it is known to be written down; asked again in every process, for each may run another version. */
const keeps = new WeakSet<Platform['books']>();

/**
 * Writes down the set that came with the service, once: the next version of the service may bring another, and what
 * was decided under this one must be found.
 */
export async function keepBuiltInSet(platform: World): Promise<void> {
  if (keeps.has(platform.books)) return;
  const name = setName(builtInRuleSet);
  await ruleBook.enter(platform, keptAs(name), { kind: 'service', id: 'rules' }, (sheet) => ({
    events: sheet === undefined ? [{ type: 'BuiltInKept', set: builtInRuleSet, name }] : [],
  }));
  keeps.add(platform.books);
}

// ── the book ─────────────────────────────────────────────────────────────────────────────────────

/** The set published last, in force or yet to be. */
export interface Latest {
  readonly sheetId: string;
  readonly number: number;
  readonly effectiveFrom?: PlainDate;
  readonly set: RuleSet;
}

export async function latestOf(platform: Books): Promise<Latest> {
  const { sheets } = await ruleBook.list(platform, { under: 'published', limit: 1 });
  const last = sheets[0];
  if (last === undefined) return { sheetId: firstBase, number: 0, set: builtInRuleSet };
  return {
    sheetId: last.sheetId,
    number: Number(last.card.facts?.number),
    effectiveFrom: String(last.card.facts?.effectiveFrom),
    set: await setOnSheet(platform, last.sheetId),
  };
}

const baseOf = async (platform: Books, basedOn: string): Promise<RuleSet> =>
  basedOn === firstBase ? builtInRuleSet : await setOnSheet(platform, basedOn);

/** The set a sheet proposes, or is. */
export async function setOf(platform: Books, { published, change, basedOn }: RuleSheet): Promise<RuleSet> {
  return published?.set ?? ruleSetWith(await baseOf(platform, basedOn), change);
}

export const getRuleSheet = (platform: Books, sheetId: SheetId): Promise<Sheet<RuleSheet>> =>
  ruleBook.get(platform, sheetId);

/** Drafts by their last change, published sets by their day, newest first. */
export const listRuleSheets = (
  platform: Books,
  query: {
    readonly status?: 'draft' | 'published' | 'withdrawn' | undefined;
    readonly limit: number;
    readonly cursor?: string | undefined;
  },
) =>
  ruleBook.list(platform, {
    ...(query.status === undefined ? {} : { under: query.status }),
    ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
    limit: query.limit,
  });
