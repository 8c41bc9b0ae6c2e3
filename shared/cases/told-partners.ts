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

/** Blind keys to find the case by, written with the events themselves: nothing told is ever missing from the list. */
export async function partnerKeysOf(
  platform: Pick<Platform, 'blind'>,
  { consents }: Pick<Case, 'consents'>,
  events: readonly CaseEvent[],
  at: string,
): Promise<readonly { readonly kind: 'partner'; readonly key: string }[]> {
  if (!events.some(({ type }) => told.has(type))) return [];
  const day = dayOf(new Date(at));
  const partners = Object.keys(consents).filter((partner) => consents[partner]!.until >= day);
  return await Promise.all(
    partners.map(async (partner) => ({ kind: 'partner' as const, key: await keyOf(platform, partner, day) })),
  );
}

export const changedUnder = async (
  platform: Pick<Platform, 'blind' | 'cases'>,
  partner: string,
  day: PlainDate,
): Promise<readonly CaseId[]> => await platform.cases.find('partner', await keyOf(platform, partner, day));
