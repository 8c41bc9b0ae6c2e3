/** An officer takes a case into their hands, or gives it back. */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from './applicant.ts';
import type { Case } from './case.ts';
import { type Claimant, claimedError, type Hold, holdAt, isSpent, mayTakeOver, minutesHeld } from './hold.ts';
import { dayOf } from './plain-date.ts';
import { record } from './record.ts';
import { figuresOn } from './rule-book.ts';
import { ServiceError } from './service-error.ts';

const whyError = (): ServiceError =>
  new ServiceError('unusable', 'claim.why-take-over', {
    ar: 'هذا الملف بيد موظف آخر. المرجو ذكر سبب توليه أو رفع اليد عنه.',
    fr: 'Un autre agent a ce dossier en main. Dites pourquoi vous le reprenez ou le libérez.',
  });

const renewError = (days: number): ServiceError =>
  new ServiceError('conflict', 'claim.why-renew', {
    ar: `انقضت أقصى مدة لبقاء الملف بيد موظف واحد (عدد الأيام: \u2068${days}\u2069). المرجو تركه لغيركم أو ذكر سبب الاحتفاظ به، ويطلع عليه المشرفون.`,
    fr: `Ce dossier est resté entre vos mains aussi longtemps qu’il se peut (${days} jours). Laissez-le à un autre agent, ou dites pourquoi vous le gardez : la hiérarchie le verra.`,
  });

function mustBeMine(now: Case, held: Hold, actor: Actor, who: Claimant, reason: string | undefined): void {
  if (held.by.id === actor.id) return;
  if (!mayTakeOver(now, who)) throw claimedError();
  if (reason === undefined) throw whyError();
}

/**
 * Takes the case; saying it again keeps it, and is written down once half the time is gone. Nobody keeps one for ever:
 * past the days of the rules (`holdDays`) whoever held it, and nobody since, says why they take it again.
 */
export async function claimCase(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  who: Claimant,
  reason?: string,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    mustAllow(now, 'CaseClaimed');
    const at = platform.now();
    const { holdDays } = await figuresOn(platform, dayOf(at));
    const anew = new Date(at.getTime() + holdDays * 86_400_000).toISOString();
    const why = reason === undefined ? {} : { reason };
    const held = holdAt(now, at);
    if (held !== undefined && held.by.id !== actor.id) {
      mustBeMine(now, held, actor, who, reason);
      return { events: [{ type: 'CaseClaimed', from: held.by.id, ...why, until: anew }] };
    }
    if (isSpent(now, actor.id, at)) {
      if (reason === undefined) throw renewError(holdDays);
      return { events: [{ type: 'CaseClaimed', reason, until: anew }] };
    }
    const spent = at.getTime() - Date.parse(held?.lastAct ?? '1970-01-01');
    if (spent * 2 < minutesHeld * 60_000) return { events: [] };
    // A hold that lapsed by itself, with nobody's hand on the case since, goes on where it was.
    const until = now.held?.by.id === actor.id ? (now.held.until ?? anew) : anew;
    return { events: [{ type: 'CaseClaimed', until }] };
  });
}

/** Puts the case back; of a case nobody holds nothing is written. */
export async function releaseCase(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  who: Claimant,
  reason?: string,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    const held = holdAt(now, platform.now());
    if (held === undefined) return { events: [] };
    mustBeMine(now, held, actor, who, reason);
    const from = held.by.id === actor.id ? {} : { from: held.by.id };
    return { events: [{ type: 'CaseReleased', ...from, ...(reason === undefined ? {} : { reason }) }] };
  });
}
