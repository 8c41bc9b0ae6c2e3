/**
 * How far an officer reaches: the cases of their delegation and of those under it, or all of them for the central
 * services; and a keeper: the cases whose applicant stands before them that day, while they may still be filled.
 */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { mustHaveDeclared, transfersOf } from '#shared/cases/decision/index';
import { findDelegation, isWithin, reachOf, wholeCountry } from '#shared/cases/delegations';
import { helps } from '#shared/cases/helping';
import { findCase, logOf } from '#shared/cases/record';
import { replay } from '#shared/cases/replay';
import { ServiceError } from '#shared/cases/service-error';
import { CaseId } from '#shared/platform/ids';
import {
  type Actor,
  type CaseCard,
  type Platform,
  placeOf,
  type QueueQuery,
} from '#shared/platform/platform';
import type { Callers, OfficerRole } from './caller.ts';
import { absent } from './problem.ts';

type Officer = Callers['officer'];
type Keeper = Callers['keeper'];

export { wholeCountry };

export const ofCase = z.object({ caseId: CaseId });
/** Who acts, and in which of their roles: the one the act is done in, else the first they hold. */
export const officerActor = ({ id, roles }: Officer, as?: OfficerRole): Actor => ({
  kind: 'officer',
  id,
  role: as ?? (roles.includes('officer') ? 'officer' : roles[0]!),
});

/**
 * A case elsewhere is answered like one that doesn't exist; but a delegation that kept it is told where it went.
 */
export async function getCaseOf(platform: Platform, officer: Officer, caseId: CaseId): Promise<Case> {
  const found = replay(await logOf(platform, caseId));
  if (found !== undefined && isWithin(found.delegation, officer.delegation)) return found;
  // Also where it was sent in vain.
  const kept =
    found &&
    transfersOf(found).some(({ from, to, answer }) =>
      [from, ...(answer?.accepted === false ? [to] : [])].some((one) => isWithin(one, officer.delegation)),
    );
  throw kept ? movedAway(found) : new ServiceError('absent', 'absent', absent);
}

/** For acts that decide something: whoever bears a name of the case says first how they stand to its people. */
export async function getCaseToJudge(platform: Platform, officer: Officer, caseId: CaseId): Promise<Case> {
  const found = await getCaseOf(platform, officer, caseId);
  mustHaveDeclared(found, officer);
  return found;
}

function movedAway({ delegation }: Case): ServiceError {
  const { ar, fr } = findDelegation(delegation)?.name ?? { ar: delegation, fr: delegation };
  return new ServiceError('absent', 'case.moved', {
    ar: `أحيل هذا الملف على نيابة \u2068${ar}\u2069. المرجو الاتصال بها.`,
    fr: `Ce dossier a été transféré à la délégation de ${fr} : adressez-vous à elle.`,
  });
}

type QueuePage = Awaited<ReturnType<Platform['cases']['queue']>>;

/**
 * The queue of an officer: of their delegation and of those under it, as one, in one order. Each delegation's page is
 * asked from the same place on, so the cursor of the merged page is a place as any other.
 */
export async function queueOf(
  platform: Platform,
  { delegation: reach }: Pick<Officer, 'delegation'>,
  { delegation, ...query }: QueueQuery,
): Promise<QueuePage> {
  if (delegation !== undefined && !isWithin(delegation, reach)) return { cards: [] };
  if (delegation === undefined && reach === wholeCountry) return await platform.cases.queue(query);
  const pages = await Promise.all(
    reachOf(delegation ?? reach).map((each) => platform.cases.queue({ ...query, delegation: each })),
  );
  const [only] = pages;
  if (only !== undefined && pages.length === 1) return only;
  const cards = pages.flatMap((page) => page.cards).toSorted(byPlace);
  const shown = cards.slice(0, query.limit);
  const more = cards.length > shown.length || pages.some(({ cursor }) => cursor !== undefined);
  const last = shown.at(-1);
  return more && last !== undefined ? { cards: shown, cursor: placeOf(last) } : { cards: shown };
}

const byPlace = (a: CaseCard, b: CaseCard): number => (placeOf(a) < placeOf(b) ? -1 : 1);

export const keeperActor = ({ id }: Keeper): Actor => ({ kind: 'keeper', id });

/** Once handed in, moved elsewhere, or the day after, a case is as absent to its keeper as any other. */
export async function getKeptCase(platform: Platform, keeper: Keeper, caseId: CaseId): Promise<Case> {
  const found = await findCase(platform, caseId);
  if (found === undefined || !helps(found, keeper, platform.now()))
    throw new ServiceError('absent', 'absent', absent);
  return found;
}
