/** An applicant lets a partner learn of their case, for a purpose and a time, and takes it back. Law 09-08. */
import { addDays } from '#shared/calendar/index';
import { dayInWords } from '#shared/letters/dates';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Case, Consent } from './case.ts';
import { dayOf, type PlainDate } from './plain-date.ts';
import { record } from './record.ts';
import { figuresOn } from './rule-book.ts';
import { ServiceError } from './service-error.ts';
import { findNextState } from './states.ts';

/** The last day an applicant may let a partner look on, from today: a purpose lasts, and an accord for it no longer. */
export const latestConsent = async (platform: Platform): Promise<PlainDate> => {
  const today = dayOf(platform.now());
  return addDays(today, (await figuresOn(platform, today)).consentDays);
};

export async function giveConsent(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  consent: Consent & { readonly partner: string },
): Promise<Case> {
  const latest = await latestConsent(platform);
  return await record(platform, caseId, actor, (now) => {
    if (consent.until < dayOf(platform.now())) {
      throw new ServiceError('unusable', 'consent.past', {
        ar: 'تاريخ نهاية الموافقة قد مضى. المرجو اختيار تاريخ لاحق.',
        fr: 'La date de fin de l’accord est déjà passée : choisissez un jour à venir.',
      });
    }
    if (consent.until > latest) {
      const last = dayInWords(latest);
      throw new ServiceError('unusable', 'consent.too-long', {
        ar: `المرجو اختيار تاريخ لا يتعدى ${last.ar}: لا تدوم الموافقة أكثر من ذلك، ويمكن تجديدها بعده.`,
        fr: `Choisissez une date qui ne dépasse pas le ${last.fr} : un accord ne dure pas davantage, et se renouvelle ensuite.`,
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
