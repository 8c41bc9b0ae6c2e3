/** An applicant lets a partner learn of their case, for a purpose and a time, and takes it back. Law 09-08. */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Case, Consent } from './case.ts';
import { dayOf } from './plain-date.ts';
import { record } from './record.ts';
import { ServiceError } from './service-error.ts';
import { findNextState } from './states.ts';

export async function giveConsent(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  consent: Consent & { readonly partner: string },
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    if (consent.until < dayOf(platform.now())) {
      throw new ServiceError('unusable', 'consent.past', {
        ar: 'تاريخ نهاية الموافقة قد مضى.',
        fr: 'La date de fin de l’accord est déjà passée.',
      });
    }
    if (findNextState(now.state, 'ConsentGiven') === undefined) {
      throw new ServiceError('conflict', 'case.not-now', {
        ar: 'لا يمكن القيام بهذا الإجراء في المرحلة الحالية للملف.',
        fr: 'Cette démarche n’est pas possible à l’étape actuelle du dossier.',
      });
    }
    const given = now.consents[consent.partner];
    return given?.until === consent.until && given.purpose === consent.purpose
      ? { events: [] }
      : { events: [{ type: 'ConsentGiven', ...consent }] };
  });
}

export async function revokeConsent(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  partner: string,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) =>
    partner in now.consents ? { events: [{ type: 'ConsentRevoked', partner }] } : { events: [] },
  );
}
