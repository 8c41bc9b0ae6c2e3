/**
 * How far an officer reaches: the cases of their delegation, or all of them for the central services; and a keeper:
 * the cases they opened themselves, while their applicant may still fill them.
 */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { findCase } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import { findNextState } from '#shared/cases/states';
import { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Callers, OfficerRole } from './caller.ts';
import { absent } from './problem.ts';

type Officer = Callers['officer'];
type Keeper = Callers['keeper'];

/** In a token's delegation: the whole country. */
export const wholeCountry = '*';
export const ofCase = z.object({ caseId: CaseId });
/** Who acts, and in which of their roles: the one the act is done in, else the first they hold. */
export const officerActor = ({ id, roles }: Officer, as?: OfficerRole): Actor => ({
  kind: 'officer',
  id,
  role: as ?? (roles.includes('officer') ? 'officer' : roles[0]!),
});

/** A case elsewhere is answered like one that doesn't exist. */
export async function getCaseOf(platform: Platform, officer: Officer, caseId: CaseId): Promise<Case> {
  const found = await findCase(platform, caseId);
  if (found === undefined || ![wholeCountry, found.delegation].includes(officer.delegation)) {
    throw new ServiceError('absent', 'absent', absent);
  }
  return found;
}

export const keeperActor = ({ id }: Keeper): Actor => ({ kind: 'keeper', id });

/** Once handed in, or moved elsewhere, a case is as absent to its keeper as any other. */
export async function getKeptCase(platform: Platform, keeper: Keeper, caseId: CaseId): Promise<Case> {
  const found = await findCase(platform, caseId);
  const reached =
    found?.openedBy.kind === 'keeper' &&
    found.openedBy.id === keeper.id &&
    found.delegation === keeper.delegation &&
    findNextState(found.state, 'ApplicationStated') !== undefined;
  if (found === undefined || !reached) throw new ServiceError('absent', 'absent', absent);
  return found;
}
