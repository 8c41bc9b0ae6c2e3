/** By what a partner finds again what changed: the cases of a day on which something it is told of happened to them. */
import type { CaseId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import type { Case } from './case.ts';
import type { CaseEvent, EventType } from './event.ts';
import { dayOf, type PlainDate } from './plain-date.ts';

/** What a partner with the applicant's consent is told of. */
const told: ReadonlySet<EventType> = new Set<EventType>([
  'ConsentGiven',
  'DecisionConfirmed',
  'AppealLodged',
  'AppealWithdrawn',
  'LetterIssued',
  'StatementRevoked',
  'TrancheOrdered',
  'TranchePaid',
  'CaseWithdrawn',
  'CaseClosed',
]);

const keyOf = ({ blind }: Pick<Platform, 'blind'>, partner: string, day: PlainDate): Promise<string> =>
  blind('partner', `changed ${partner} ${day}`);

const endedKey = ({ blind }: Pick<Platform, 'blind'>, month: string): Promise<string> =>
  blind('partner', `seals ended ${month}`);

/** After it, a letter that was sealed before states what no longer holds. */
const endsSeal = ({ decisions }: Pick<Case, 'decisions'>, event: CaseEvent): boolean =>
  event.type === 'StatementRevoked' ||
  (event.type === 'DecisionConfirmed' && decisions.length > 1) ||
  (event.type === 'CaseClosed' && event.why === 'given-up');

/** Cases that may hold a seal which ended in that month (`2026-11`). */
export const endedIn = async (
  platform: Pick<Platform, 'blind' | 'cases'>,
  month: string,
): Promise<readonly CaseId[]> => await platform.cases.find('partner', await endedKey(platform, month));

/** Blind keys to find the case by, written with the events themselves: nothing told is ever missing from the list. */
export async function partnerKeysOf(
  platform: Pick<Platform, 'blind'>,
  now: Pick<Case, 'consents' | 'decisions'>,
  events: readonly CaseEvent[],
  at: string,
): Promise<readonly { readonly kind: 'partner'; readonly key: string }[]> {
  const ended = events.some((event) => endsSeal(now, event))
    ? [await endedKey(platform, at.slice(0, 7))]
    : [];
  const keys = ended.map((key) => ({ kind: 'partner' as const, key }));
  if (!events.some(({ type }) => told.has(type))) return keys;
  const day = dayOf(new Date(at));
  const { consents } = now;
  const partners = Object.keys(consents).filter((partner) => consents[partner]!.until >= day);
  const changed = await Promise.all(
    partners.map(async (partner) => ({ kind: 'partner' as const, key: await keyOf(platform, partner, day) })),
  );
  return [...keys, ...changed];
}

export const changedUnder = async (
  platform: Pick<Platform, 'blind' | 'cases'>,
  partner: string,
  day: PlainDate,
): Promise<readonly CaseId[]> => await platform.cases.find('partner', await keyOf(platform, partner, day));
