/** How far an officer reaches: the cases of their delegation, or all of them for the central services. */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { findCase } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Callers } from './caller.ts';
import { absent } from './problem.ts';

type Officer = Callers['officer'];

/** In a token's delegation: the whole country. */
export const wholeCountry = '*';
export const ofCase = z.object({ caseId: CaseId });
export const officerActor = ({ id }: Officer): Actor => ({ kind: 'officer', id });

/** The one place where it is decided. A case elsewhere is answered like one that doesn't exist. */
export async function getCaseOf(platform: Platform, officer: Officer, caseId: CaseId): Promise<Case> {
  const found = await findCase(platform, caseId);
  if (found === undefined || ![wholeCountry, found.delegation].includes(officer.delegation)) {
    throw new ServiceError('absent', 'absent', absent);
  }
  return found;
}
