/**
 * The front door to books: everything that is not a case, kept the way cases are. A book says what may be written
 * on its sheets, what a sheet then is (a fold), and what a list shows of it.
 *
 * @example
 * const Meeting = z.discriminatedUnion('type', [
 *   z.object({ type: z.literal('MeetingPlanned'), delegation: z.string(), day: z.iso.date() }),
 *   z.object({ type: z.literal('MeetingHeld'), present: z.int().min(0) }),
 * ]);
 * export const meetings = defineBook({
 *   book: 'meetings',
 *   event: Meeting,
 *   after: (now: MeetingSheet | undefined, event, { actor }) => …,
 *   card: ({ day, delegation, present }) => ({ on: day, under: delegation, facts: { held: present !== undefined } }),
 *   absent: { ar: 'لا يوجد اجتماع بهذا الرقم.', fr: 'Aucune réunion ne porte ce numéro.' },
 * });
 * const { sheetId } = await meetings.open(platform, officer, { events: [{ type: 'MeetingPlanned', delegation, day }] });
 * await meetings.record(platform, sheetId, officer, ({ now }) => ({ events: now.held ? [] : [{ type: 'MeetingHeld', present }] }));
 * const { sheets, cursor } = await meetings.list(platform, { under: 'Tiznit', from: '2026-11-01', limit: 50 });
 */
import type * as z from 'zod';
import type { Bilingual } from '#shared/papers/reading';
import {
  type BookName,
  type ListedSheet,
  type SheetCard,
  SheetId,
  type SheetQuery,
} from '#shared/platform/book';
import type { Actor, StoredEvent } from '#shared/platform/link';
import type { Platform } from '#shared/platform/platform';
import { canonicalJson, firstLink, seal } from './chain.ts';
import { decideAnew } from './lost-race.ts';
import { ServiceError } from './service-error.ts';

type World = Pick<Platform, 'books' | 'now' | 'newId'>;

/** Who wrote an event, when, and on which sheet. */
export interface Entry {
  readonly sheetId: SheetId;
  /** The commit's; several events may share it. */
  readonly version: number;
  readonly actor: Actor;
  /** ISO instant. */
  readonly at: string;
}

export interface Sheet<S> {
  readonly sheetId: SheetId;
  readonly version: number;
  /** As it stands. */
  readonly now: S;
}

export interface SheetRecording<E> {
  /** None: nothing is written. */
  readonly events: readonly E[];
  /** Keys no other sheet of the book may have, for good; never a person in plain. */
  readonly claims?: readonly string[];
}

type Decided<E> = SheetRecording<E> | Promise<SheetRecording<E>>;

export interface BookDefinition<E extends { readonly type: string }, S> {
  readonly book: BookName;
  /** What may be written; old events are parsed by it too, so a new field is optional or has a default. */
  readonly event: z.ZodType<E>;
  /** The fold. It throws for what can't follow: `record`'s decisions have refused that kindly before. */
  after(now: S | undefined, event: E, entry: Entry): S;
  /** What a list shows, sealed with each commit; never a person. */
  card(now: S): SheetCard;
  /** Said when there is no such sheet. */
  readonly absent: Bilingual;
  /** Said when another sheet has the claim. */
  readonly taken?: Bilingual;
}

export interface Book<E, S> {
  /** The first commit of a sheet. A telling id that exists already is a refusal, `sheet.exists`. */
  open(platform: World, actor: Actor, recording: SheetRecording<E>, sheetId?: SheetId): Promise<Sheet<S>>;
  /**
   * Sees the sheet as it stands and says what happens; called again when somebody else wrote first, so it must not
   * act by itself. Refused as absent where there is no sheet.
   */
  record(
    platform: World,
    sheetId: SheetId,
    actor: Actor,
    decide: (sheet: Sheet<S>) => Decided<E>,
  ): Promise<Sheet<S>>;
  /** `record`, and it opens the sheet where there is none: for telling ids. */
  enter(
    platform: World,
    sheetId: SheetId,
    actor: Actor,
    decide: (sheet: Sheet<S> | undefined) => Decided<E>,
  ): Promise<Sheet<S> | undefined>;
  get(platform: Pick<World, 'books'>, sheetId: SheetId): Promise<Sheet<S>>;
  find(platform: Pick<World, 'books'>, sheetId: SheetId): Promise<Sheet<S> | undefined>;
  /** Newest first unless told otherwise; a page may lag a commit by a second. */
  list(
    platform: Pick<World, 'books'>,
    query: Omit<SheetQuery, 'book'>,
  ): Promise<{ readonly sheets: readonly ListedSheet[]; readonly cursor?: string }>;
}

const exists = (): ServiceError =>
  new ServiceError('conflict', 'sheet.exists', {
    ar: 'سبق تسجيل هذا السجل. المرجو تحيين الصفحة والاطلاع عليه.',
    fr: 'Ceci est déjà enregistré. Actualisez la page pour le voir.',
  });
const takenByDefault: Bilingual = {
  ar: 'هذا الرقم مستعمل من قبل. المرجو اختيار رقم آخر أو الرجوع إلى السجل الموجود.',
  fr: 'Ce numéro est déjà pris. Choisissez-en un autre ou reprenez ce qui est enregistré.',
};

export function defineBook<E extends { readonly type: string }, S>(
  definition: BookDefinition<E, S>,
): Book<E, S> {
  const { book, event: schema, after, card, absent, taken = takenByDefault } = definition;
  const absence = (): ServiceError => new ServiceError('absent', 'sheet.absent', absent);

  /** With the hash, which is nobody else's affair. */
  interface Held extends Sheet<S> {
    readonly hash: string;
  }

  async function load({ books }: Pick<World, 'books'>, sheetId: SheetId): Promise<Held | undefined> {
    if (!SheetId.safeParse(sheetId).success) return undefined;
    let now: S | undefined;
    const commits = await books.load({ book, sheetId });
    for (const commit of commits)
      for (const event of commit.events) now = after(now, schema.parse(event), commit);
    const last = commits.at(-1);
    return last && { sheetId, version: last.version, hash: last.hash, now: now as S };
  }

  async function append(
    platform: World,
    sheetId: SheetId,
    actor: Actor,
    before: Held | undefined,
    { events, claims }: SheetRecording<E>,
  ): Promise<Sheet<S> | 'conflict'> {
    const entry: Entry = {
      sheetId: SheetId.parse(sheetId),
      version: (before?.version ?? 0) + 1,
      ...{ actor, at: platform.now().toISOString() },
    };
    // Folded from what is stored: what is answered here is what the next reader will load.
    const stored = JSON.parse(canonicalJson(events.map((each) => schema.parse(each)))) as StoredEvent[];
    let now = before?.now;
    for (const event of stored) now = after(now, schema.parse(event), entry);
    const commit = seal({
      ...{ book, ...entry, commitId: platform.newId('commit') },
      ...{ events: stored, card: card(now as S) },
      previous: before?.hash ?? firstLink({ book, sheetId }),
    });
    const outcome = await platform.books.append({ commit, ...(claims === undefined ? {} : { claims }) });
    switch (outcome.status) {
      case 'committed':
        return { sheetId, version: commit.version, now: now as S };
      case 'conflict':
        return 'conflict';
      case 'claim-taken':
        throw new ServiceError('conflict', 'sheet.taken', taken);
    }
  }

  const enter: Book<E, S>['enter'] = (platform, sheetId, actor, decide) =>
    decideAnew(async () => {
      const before = await load(platform, sheetId);
      const recording = await decide(before);
      if (recording.events.length === 0) return before;
      return await append(platform, sheetId, actor, before, recording);
    });

  return {
    enter,
    async open(platform, actor, recording, sheetId = platform.newId('sheet')) {
      const opened = await append(platform, sheetId, actor, undefined, recording);
      if (opened === 'conflict') throw exists();
      return opened;
    },
    async record(platform, sheetId, actor, decide) {
      const recorded = await enter(platform, sheetId, actor, (sheet) => {
        if (sheet === undefined) throw absence();
        return decide(sheet);
      });
      return recorded!;
    },
    async get(platform, sheetId) {
      const found = await load(platform, sheetId);
      if (found === undefined) throw absence();
      return found;
    },
    find: load,
    list: (platform, query) => platform.books.list({ ...query, book }),
  };
}
