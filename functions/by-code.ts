/** Reference and code, as people copy them from their card: what lets an applicant in, and a keeper beside them. */
import * as z from 'zod';
import { findCases } from '#shared/cases/card';
import { ServiceError } from '#shared/cases/service-error';
import { type CaseId, CaseReference } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';

export const AccessCode = z.object({ reference: z.string().trim().max(40), code: z.string().trim().max(40) });
type AccessCode = z.infer<typeof AccessCode>;

/** @throws 403 alike for an unknown reference and a wrong code; 429 after too many wrong ones. */
export async function signInBy(
  platform: Pick<Platform, 'access'>,
  { reference, code }: AccessCode,
): Promise<{ readonly token: string; readonly expiresAt: string }> {
  const outcome = await platform.access.signIn({
    reference: reference.toUpperCase(),
    code: code.toUpperCase(),
  });
  switch (outcome.status) {
    case 'signed-in':
      return { token: outcome.token, expiresAt: outcome.expiresAt };
    case 'wrong':
      throw wrong();
    case 'locked':
      throw new ServiceError('too-many', 'sign-in.locked', {
        ar: 'محاولات كثيرة برمز خاطئ. المرجو إعادة المحاولة بعد ربع ساعة.',
        fr: 'Trop d’essais avec un code inexact. Réessayez dans un quart d’heure.',
      });
  }
}

/** The case the code opens; what signing in gives an applicant is given to nobody here. */
export async function getCaseByCode(
  platform: Pick<Platform, 'access' | 'blind' | 'cases'>,
  given: AccessCode,
): Promise<{ readonly caseId: CaseId; readonly reference: CaseReference }> {
  await signInBy(platform, given);
  const reference = CaseReference.parse(given.reference.toUpperCase());
  const [caseId] = await findCases(platform, 'reference', reference);
  if (caseId === undefined) throw wrong();
  return { caseId, reference };
}

const wrong = (): ServiceError =>
  new ServiceError('forbidden', 'sign-in.wrong', {
    ar: 'المرجع أو الرمز السري غير صحيح. المرجو التحقق منهما ثم إعادة المحاولة.',
    fr: 'La référence ou le code est inexact. Vérifiez-les puis réessayez.',
  });
