/**
 * A case in one officer's hands: claimed, so that two do not judge it side by side. Others read it and write notes; acts
 * of judgement wait until it is released, taken over with a reason, or left without an act for too long.
 */
import type { Actor } from '#shared/platform/platform';
import type { Case } from './case.ts';
import { isWithin } from './delegations.ts';
import type { CaseEvent, EventType } from './event.ts';
import { ServiceError } from './service-error.ts';

/** Minutes without an act of whoever holds it after which a case is free again: a meal, not an afternoon. */
export const minutesHeld = 60;

export interface Hold {
  readonly by: Actor;
  /** ISO instants. */
  readonly since: string;
  readonly lastAct: string;
  /** The last instant to which acts make it last, as told when it was taken. */
  readonly until?: string | undefined;
  /** How often its holder has renewed it past that, saying why. */
  readonly renewed?: number | undefined;
}

export function heldUntil({ lastAct, until }: Hold): string {
  const lapses = new Date(Date.parse(lastAct) + minutesHeld * 60_000).toISOString();
  return until !== undefined && until < lapses ? until : lapses;
}

/** Kept by that officer for as long as a case may be, with nobody's hand on it since: they renew it with a reason. */
export const isSpent = ({ held }: Pick<Case, 'held'>, officerId: string, at: Date): boolean =>
  held?.by.id === officerId && held.until !== undefined && held.until <= at.toISOString();

/** Who holds the case at that instant; undefined also where a hold has lapsed. */
export const holdAt = ({ held }: Pick<Case, 'held'>, at: Date): Hold | undefined =>
  held !== undefined && heldUntil(held) > at.toISOString() ? held : undefined;

/** With these the case leaves its holder's desk. */
const endsWith: ReadonlySet<EventType> = new Set<EventType>([
  'CaseReleased',
  'CompletionAsked',
  'DecisionProposed',
  'DecisionReturned',
  'DecisionConfirmed',
  'CaseTransferred',
  'TransferAnswered',
  'AppealWithdrawn',
  'CaseWithdrawn',
]);

/** The hold after one more event: an act of its holder makes it last. */
export function holdAfter(
  held: Hold | undefined,
  { actor, at }: { readonly actor: Actor; readonly at: string },
  event: CaseEvent,
): Hold | undefined {
  const isMine = held?.by.id === actor.id;
  if (event.type === 'CaseClaimed') {
    const { until } = event;
    const isRenewed = isMine && held?.until !== undefined && until !== held.until;
    const renewed = isMine ? (held?.renewed ?? 0) + (isRenewed ? 1 : 0) : 0;
    const goesOn = isMine && held !== undefined && heldUntil(held) > at;
    return {
      ...{ by: actor, since: goesOn ? held.since : at, lastAct: at },
      ...(until === undefined ? {} : { until }),
      ...(renewed === 0 ? {} : { renewed }),
    };
  }
  if (held === undefined || endsWith.has(event.type)) return undefined;
  // One that has lapsed is taken again by a claim alone.
  if (!isMine || heldUntil(held) <= at) return held;
  return event.type === 'ConflictDeclared' && event.stands === 'recused'
    ? undefined
    : { ...held, lastAct: at };
}

/** What only the holder does while somebody holds the case. */
export const judged: ReadonlySet<EventType> = new Set<EventType>([
  'FieldCorrected',
  'ProjectCorrected',
  'FieldAccepted',
  'PaperReviewed',
  'PaperWaived',
  'OriginalAsked',
  'InKindRecorded',
  'CompletionAsked',
  'DecisionProposed',
  'DecisionReturned',
  'DecisionConfirmed',
  'CaseTransferred',
]);

/** Whether somebody else's hold keeps that officer from judging. Whoever proposed can't hold up those who confirm. */
export function isHeldFrom(now: Case, officerId: string, at: Date): boolean {
  const held = holdAt(now, at);
  return held !== undefined && held.by.id !== officerId && now.proposal?.by.id !== held.by.id;
}

/** Asked for every event that is written, whatever command it comes from. A session decides as a whole, holds or not. */
export function mustNotBeHeld(now: Case, actor: Actor, event: CaseEvent, at: Date): void {
  if (actor.kind !== 'officer' || !judged.has(event.type)) return;
  if ('session' in event && event.session !== undefined) return;
  if (isHeldFrom(now, actor.id, at)) throw claimedError();
}

export const claimedError = (): ServiceError =>
  new ServiceError('conflict', 'case-claimed', {
    ar: `هذا الملف بيد موظف آخر يدرسه الآن. المرجو اختيار ملف آخر أو الاتفاق معه على رفع اليد عنه. ترفع اليد عن الملف تلقائيا بعد \u2068${minutesHeld}\u2069 دقيقة دون أي إجراء، ويمكن للمشرفين على النيابة توليه بذكر السبب.`,
    fr: `Un autre agent examine ce dossier en ce moment. Prenez un autre dossier ou convenez avec lui de le libérer. Il se libère de lui-même après ${minutesHeld} minutes sans acte ; la hiérarchie peut le reprendre en disant pourquoi.`,
  });
/** An officer as far as taking a case out of somebody's hands goes. */
export interface Claimant {
  readonly delegation: string;
  readonly roles: readonly string[];
}

/** Administrators, and officers of a delegation above the one that keeps the case. */
export const mayTakeOver = ({ delegation }: Pick<Case, 'delegation'>, who: Claimant): boolean =>
  isWithin(delegation, who.delegation) &&
  (who.roles.includes('administrator') || who.delegation !== delegation);
