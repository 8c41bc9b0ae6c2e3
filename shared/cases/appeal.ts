/**
 * The administrative appeal: once, within its window from the day the decision was made known, with grounds and new
 * papers, before officers who had no part in the decision.
 */
import { dayInWords } from '#shared/letters/dates';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { appealWindowOf } from './appeal-window.ts';
import { mustAllow } from './applicant.ts';
import { actsOf, type Case } from './case.ts';
import { answerDue } from './clock.ts';
import { dayOf, type PlainDate } from './plain-date.ts';
import { record } from './record.ts';
import { figuresOn } from './rule-book.ts';
import { ServiceError } from './service-error.ts';

const dayAt = (instant: string): PlainDate => dayOf(new Date(instant));

/** How an appeal ended. `partly`: more than before, and less than was asked. */
export type AppealOutcome = 'upheld' | 'changed' | 'partly' | 'withdrawn';

/** Undefined where there was no appeal, or while it is open. */
export function appealOutcomeOf(now: Case): AppealOutcome | undefined {
  if (now.appeal === undefined || now.state === 'appealed') return undefined;
  if (actsOf(now, 'AppealWithdrawn').length > 0) return 'withdrawn';
  const [first, second] = now.decisions;
  if (first === undefined || second === undefined) return undefined;
  const [was, is] = [first.amountCentimes ?? 0, second.amountCentimes ?? 0];
  if (first.outcome === second.outcome && was === is) return 'upheld';
  const asked = now.application?.project.requestedMAD;
  return is > was && asked !== undefined && is < Math.round(asked * 100) ? 'partly' : 'changed';
}

/** Asks for the decision to be looked at again, by officers who had no part in it. */
export async function appealCase(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  grounds: string,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    if (now.state === 'appealed' && now.appeal?.grounds === grounds) return { events: [] };
    if (now.appeal !== undefined) throw onlyOnce();
    mustAllow(now, 'AppealLodged');
    const today = dayOf(platform.now());
    const decided = dayAt(now.decisions.at(-1)!.at);
    const until = appealWindowOf(now, await figuresOn(platform, decided))?.until;
    if (until !== undefined && today > until) throw tooLate(until);
    const answerBy = answerDue(today, await figuresOn(platform, today));
    return { events: [{ type: 'AppealLodged', grounds, answerBy }] };
  });
}

/** The decision then stands as it was made. */
export async function withdrawAppeal(platform: Platform, caseId: CaseId, actor: Actor): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    if (appealOutcomeOf(now) === 'withdrawn') return { events: [] };
    mustAllow(now, 'AppealWithdrawn');
    return { events: [{ type: 'AppealWithdrawn' }] };
  });
}

/** Told to whoever has no administrative way left: information, not advice. */
export const courtRoute = {
  ar: 'ويبقى اللجوء إلى المحكمة الإدارية ممكنا داخل الأجل المحدد في القانون رقم \u206841.90\u2069 (المادة \u206823\u2069).',
  fr: 'Le tribunal administratif peut encore être saisi dans le délai fixé par la loi n° 41-90 (article 23).',
} as const;

const onlyOnce = (): ServiceError =>
  new ServiceError('conflict', 'appeal.only-once', {
    ar: `سبق التظلم من القرار في هذا الملف، ولا يقبل تظلم ثان أمام الإدارة. ${courtRoute.ar}`,
    fr: `Un recours a déjà été formé dans ce dossier ; l’administration n’en examine pas un second. ${courtRoute.fr}`,
  });

const tooLate = (until: PlainDate): ServiceError => {
  const day = dayInWords(until);
  return new ServiceError('conflict', 'appeal.too-late', {
    ar: `انتهى أجل التظلم في ${day.ar}. ${courtRoute.ar}`,
    fr: `Le délai de recours a expiré le ${day.fr}. ${courtRoute.fr}`,
  });
};
