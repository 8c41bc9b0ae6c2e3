/**
 * Who saw what (law 09-08): each time an officer, a keeper or a partner reads something of a case, or seeks members in
 * the register, one entry: who, in which role, what, why, when. Once per person, thing and hour. It is written before
 * the answer leaves: what can't be written down isn't shown.
 *
 * What somebody did to a case stands in the case's own log with its actor; this is for what leaves no other trace.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { BookStore } from '#shared/platform/book';
import { CaseId, PaperId } from '#shared/platform/ids';
import type { Actor } from '#shared/platform/link';
import type { Platform } from '#shared/platform/platform';
import { defineBook } from './books.ts';
import type { Case } from './case.ts';

export const purposes = [
  /** Of an application, up to its decision. */
  'examination',
  /** Of a file, by a keeper, with its applicant. */
  'preparation',
  'payment',
  'inspection',
  /** Keeping the rules, programmes and agreements. */
  'administration',
  /** Keeping the register of members. */
  'registry',
  /** A bank that waits for the decision, as the applicant allowed. */
  'loan',
  /** A body that accompanies the project, as the applicant allowed. */
  'support',
] as const;

/** What of a case was seen; a case holds the others, but who only saw a letter only saw a letter. */
export const seenThings = ['case', 'paper', 'decision', 'letter', 'payment'] as const;

/** Whose eyes, and in which office. */
const Beholder = {
  role: z.string().min(1).max(60),
  /** `*`: the central services. A partner has none. */
  delegation: z.string().max(60).optional(),
  why: z.enum(purposes),
  /** Of a partner: the agreement it asked under. */
  under: z.string().max(10).optional(),
};
const SightingEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('CaseSeen'),
    ...Beholder,
    caseId: CaseId,
    what: z.enum(seenThings),
    paperId: PaperId.optional(),
  }),
  z.object({
    type: z.literal('RegisterSeen'),
    ...Beholder,
    /** Numbers of the members who were shown. What was sought isn't kept: it may name somebody who is no member. */
    members: z.array(z.string()),
  }),
]);
type SightingEvent = z.infer<typeof SightingEvent>;

export interface Reader {
  readonly kind: 'officer' | 'keeper' | 'partner';
  readonly id: string;
  readonly role: string;
  readonly delegation?: string;
  readonly why: (typeof purposes)[number];
  readonly under?: string;
}

export type Seen =
  | {
      readonly what: (typeof seenThings)[number];
      readonly caseId: CaseId;
      readonly paperId?: PaperId | undefined;
    }
  | { readonly what: 'register'; readonly members: readonly string[] };

export type Sighting = Reader & Seen & { /** ISO instant. */ readonly at: string };

const sheets = defineBook({
  book: 'sightings',
  event: SightingEvent,
  after(before: readonly Sighting[] = [], event, { actor, at }): readonly Sighting[] {
    const { type: _, delegation, ...seen } = event;
    const { kind, id } = actor as Pick<Reader, 'kind' | 'id'>;
    const from = delegation === undefined ? {} : { delegation };
    const what = event.type === 'RegisterSeen' ? { what: 'register' as const } : {};
    return [...before, { kind, id, ...from, ...what, ...seen, at } as Sighting];
  },
  card: (all) => {
    const last = all.at(-1)!;
    return {
      on: last.at,
      under: last.what === 'register' ? 'register' : last.caseId,
      facts: { sightings: all.length },
    };
  },
  absent: { ar: 'لم يسجل أي اطلاع.', fr: 'Aucune consultation n’est enregistrée.' },
});

const hourOf = (at: string): string => at.slice(0, 13);
const monthOf = (at: string): string => at.slice(0, 7);
const dayOf = (at: string): string => at.slice(0, 10);

/**
 * A case's sightings of a month are one sheet: few write it at once, and it stays short. Searches are a person's of a
 * day, so that the whole country does not queue for one sheet.
 */
function sheetOf({ kind, id }: Pick<Reader, 'kind' | 'id'>, seen: Seen, at: string): string {
  if (seen.what !== 'register') return `${seen.caseId}.${monthOf(at)}`;
  const person = createHash('sha256').update(`${kind}\n${id}`).digest('hex').slice(0, 16);
  return `register.${person}.${dayOf(at)}`;
}

/** What this process has written in the hour that runs: most looks are second looks, and cost nothing. */
const written = new WeakMap<BookStore, { readonly hour: string; readonly keys: Set<string> }>();

/** Resolves once the sighting is stored, or was in this hour. */
export async function noteSighting(
  platform: Pick<Platform, 'books' | 'now' | 'newId'>,
  reader: Reader,
  seen: Seen,
): Promise<void> {
  const { kind, id, why, role, delegation, under } = reader;
  const now = platform.now().toISOString();
  const hour = hourOf(now);
  const key = keyOf(reader, seen);
  const known = written.get(platform.books);
  const keys = known?.hour === hour ? known.keys : new Set<string>();
  if (keys.has(key)) return;
  const actor: Actor = { kind, id, ...(kind === 'officer' ? { role } : {}) };
  const by = {
    ...{ role, why },
    ...(delegation === undefined ? {} : { delegation }),
    ...(under === undefined ? {} : { under }),
  };
  await sheets.enter(platform, sheetOf(reader, seen, now), actor, (sheet) => {
    const before = (sheet?.now ?? []).filter(
      (each) => hourOf(each.at) === hour && each.kind === kind && each.id === id,
    );
    const event = unseenOf(before, seen);
    return { events: event === undefined ? [] : [{ ...event, ...by }] };
  });
  keys.add(key);
  written.set(platform.books, { hour, keys });
}

const keyOf = ({ kind, id }: Reader, seen: Seen): string =>
  seen.what === 'register'
    ? JSON.stringify([kind, id, seen.what, ...seen.members])
    : JSON.stringify([kind, id, seen.what, seen.caseId, seen.paperId]);

type Bare<E> = E extends unknown ? Omit<E, keyof typeof Beholder> : never;

/** What this person had not seen before in this hour. */
function unseenOf(before: readonly Sighting[], seen: Seen): Bare<SightingEvent> | undefined {
  if (seen.what !== 'register') {
    const again = before.some(
      (each) => each.what === seen.what && each.caseId === seen.caseId && each.paperId === seen.paperId,
    );
    return again ? undefined : { type: 'CaseSeen', ...seen };
  }
  const shown = new Set(before.flatMap((each) => (each.what === 'register' ? each.members : [])));
  const members = seen.members.filter((number) => !shown.has(number));
  return members.length === 0 && before.length > 0 ? undefined : { type: 'RegisterSeen', members };
}

/** About so many at once; months are never divided. */
const enough = 100;

export interface SightingsOfCase {
  /** Newest first. */
  readonly sightings: readonly Sighting[];
  /** The month (`2026-11`) to ask for next, if the case has earlier ones. */
  readonly earlier?: string;
}

/** Who saw something of a case, from the newest month or from `month` backwards. */
export async function sightingsOf(
  platform: Pick<Platform, 'books' | 'now'>,
  { caseId, openedAt }: Pick<Case, 'caseId' | 'openedAt'>,
  month?: string,
): Promise<SightingsOfCase> {
  const found: Sighting[] = [];
  const [first, last] = [monthOf(openedAt), monthOf(platform.now().toISOString())];
  let at = month === undefined || month > last ? last : month;
  for (; at >= first && found.length < enough; at = monthBefore(at))
    found.push(...((await sheets.find(platform, `${caseId}.${at}`))?.now.toReversed() ?? []));
  return at < first ? { sightings: found } : { sightings: found, earlier: at };
}

const monthBefore = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return monthOf(new Date(Date.UTC(year, number - 2, 1)).toISOString());
};

export interface SightingQuery {
  /** A case; absent: everything, searches of the register too. */
  readonly caseId?: CaseId;
  /** ISO days, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Sheets at once: a case's month, or a person's day of searching. */
  readonly limit: number;
  readonly cursor?: string;
}

/** The whole, for who is charged with seeing to it: sheets with the newest sightings first. */
export async function listSightings(
  platform: Pick<Platform, 'books'>,
  { caseId, from, to, ...query }: SightingQuery,
): Promise<{ readonly sightings: readonly Sighting[]; readonly cursor?: string }> {
  const page = await sheets.list(platform, {
    ...query,
    ...(caseId === undefined ? {} : { under: caseId }),
    ...(from === undefined ? {} : { from }),
    // A sheet stands at its last sighting, which may come later in the month than those asked for.
    ...(to === undefined ? {} : { to: `${monthOf(to)}-31` }),
  });
  const read = await Promise.all(page.sheets.map(({ sheetId }) => sheets.get(platform, sheetId)));
  const sightings = read
    .flatMap(({ now }) => now.toReversed())
    .filter(({ at }) => (from ?? '') <= dayOf(at) && dayOf(at) <= (to ?? '9999'));
  return page.cursor === undefined ? { sightings } : { sightings, cursor: page.cursor };
}
