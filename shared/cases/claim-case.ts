/** An officer takes a case into their hands, or gives it back. */
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from './applicant.ts';
import type { Case } from './case.ts';
import { type Claimant, claimedError, type Hold, holdAt, mayTakeOver, minutesHeld } from './hold.ts';
import { record } from './record.ts';
import { ServiceError } from './service-error.ts';

const whyError = (): ServiceError =>
  new ServiceError('unusable', 'claim.why-take-over', {
    ar: 'هذا الملف بيد موظف آخر. المرجو ذكر سبب توليه أو رفع اليد عنه.',
    fr: 'Un autre agent a ce dossier en main. Dites pourquoi vous le reprenez ou le libérez.',
  });

function mustBeMine(now: Case, held: Hold, actor: Actor, who: Claimant, reason: string | undefined): void {
  if (held.by.id === actor.id) return;
  if (!mayTakeOver(now, who)) throw claimedError();
  if (reason === undefined) throw whyError();
}

/** Takes the case; saying it again keeps it, and is written down once half the time is gone. */
export async function claimCase(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  who: Claimant,
  reason?: string,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'CaseClaimed');
    const at = platform.now();
    const held = holdAt(now, at);
    if (held === undefined) return { events: [{ type: 'CaseClaimed' }] };
    mustBeMine(now, held, actor, who, reason);
    if (held.by.id !== actor.id)
      return {
        events: [{ type: 'CaseClaimed', from: held.by.id, ...(reason === undefined ? {} : { reason }) }],
      };
    const spent = at.getTime() - Date.parse(held.lastAct);
    return { events: spent * 2 < minutesHeld * 60_000 ? [] : [{ type: 'CaseClaimed' }] };
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
