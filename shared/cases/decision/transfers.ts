/** Where a case has been kept, and whether the delegation it was sent to has taken it on: folds over its acts. */
import type { Actor } from '#shared/platform/platform';
import { actsOf, type Case } from '../case.ts';
import type { CaseEvent } from '../event.ts';
import { judged } from '../hold.ts';
import { ServiceError } from '../service-error.ts';

export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** Absent while it waits, and of transfers made before any answer was asked for. */
  readonly answer?: {
    readonly accepted: boolean;
    readonly reason?: string;
    readonly by: string;
    readonly at: string;
  };
}

/** Every delegation the case has been sent to, oldest first, with who sent it on and why, and what was answered. */
export function transfersOf(now: Pick<Case, 'acts'>): readonly Transfer[] {
  const all: Transfer[] = [];
  for (const act of actsOf(now, 'CaseTransferred', 'TransferAnswered')) {
    const { by, at, reason } = act;
    if (act.type === 'CaseTransferred') {
      all.push({ from: act.from ?? '', to: act.to, reason: act.reason, by: by.id, at });
      continue;
    }
    const last = all.pop();
    const answer = { accepted: act.accepted, by: by.id, at, ...(reason === undefined ? {} : { reason }) };
    if (last !== undefined) all.push({ ...last, answer });
  }
  return all;
}

/** The transfer that waits for the receiving delegation's word. */
export function pendingTransfer(now: Pick<Case, 'acts'>): Transfer | undefined {
  const last = actsOf(now, 'CaseTransferred', 'TransferAnswered').at(-1);
  return last?.type === 'CaseTransferred' && last.toAccept === true ? transfersOf(now).at(-1) : undefined;
}

/** Until it is taken on nobody judges it; the clock of the law runs all the same. */
export function mustBeTakenOn(now: Case, actor: Actor, event: CaseEvent): void {
  if (actor.kind !== 'officer' || !judged.has(event.type) || pendingTransfer(now) === undefined) return;
  throw new ServiceError('conflict', 'transfer.to-accept', {
    ar: 'أحيل هذا الملف على نيابتكم ولم يقبل بعد. المرجو قبوله أو إرجاعه مع السبب قبل أي إجراء آخر؛ والأجل القانوني يسري.',
    fr: 'Ce dossier a été transféré à votre délégation et n’est pas encore accepté. Acceptez-le, ou renvoyez-le en disant pourquoi, avant tout autre acte ; le délai légal court.',
  });
}
