/** Letters that were issued: listed, set again from their words, opened by whom they were written to, taken back. */
import { createHash } from 'node:crypto';
import { addressOf, Statement, typeset } from '#shared/letters/index';
import type { CaseId, LetterId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Case } from '../case.ts';
import { appealDue, completionDue } from '../clock.ts';
import { dayOf } from '../plain-date.ts';
import { record } from '../record.ts';
import { figuresOn } from '../rule-book.ts';
import { ServiceError } from '../service-error.ts';
import { completionLetter, decisionLetter } from './due.ts';
import { figuresFor, occasionOf, sheetOf } from './issue.ts';
import { type IssuedLetter, lettersOf } from './issued.ts';

export interface Printed {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export function getLetter(now: Case, letterId: LetterId): IssuedLetter {
  const found = lettersOf(now).find((letter) => letter.letterId === letterId);
  if (found === undefined) {
    throw new ServiceError('absent', 'letter.absent', {
      ar: 'لا توجد هذه الرسالة في الملف.',
      fr: 'Cette lettre ne figure pas au dossier.',
    });
  }
  return found;
}

/** The page as it was issued: the words are in the log, the statement too, and the same words are the same bytes. */
export async function printLetter(
  platform: Pick<Platform, 'log'>,
  now: Case,
  letterId: LetterId,
): Promise<Printed> {
  const letter = getLetter(now, letterId);
  if (letter.sheet === undefined) throw new Error('a letter without its words');
  const issuer = letter.statement === undefined ? undefined : claimsOf(letter.statement).iss;
  const address = issuer === undefined ? {} : { address: addressOf(issuer, letter.statement ?? '') };
  const bytes = await typeset(letter.sheet, address);
  // Not the reader's trouble, but somebody changed a design or the typesetter under letters already issued.
  if (createHash('sha256').update(bytes).digest('hex') !== letter.sha256)
    platform.log.warn('letter.bytes-differ', { caseId: now.caseId, version: now.version });
  return { bytes, fileName: `${letter.kind}-${letter.number.replaceAll('/', '-')}.pdf` };
}

/** The claims, unchecked: of a statement from our own log. */
const claimsOf = (statement: string): Statement =>
  Statement.parse(JSON.parse(Buffer.from(statement.split('.')[1] ?? '', 'base64url').toString('utf8')));

/** The applicant opens it; the first time is kept, and of a decision the window to appeal is counted from then. */
export async function openLetter(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  letterId: LetterId,
): Promise<Printed> {
  const now = await record(platform, caseId, actor, async (before) => {
    const letter = getLetter(before, letterId);
    if (letter.seenAt !== undefined) return { events: [] };
    const decision = before.decisions.find(({ decisionId }) => decisionId === letter.decisionId);
    if (decision === undefined || letter.appealUntil === undefined)
      return { events: [{ type: 'LetterSeen', letterId }] };
    const limits = await figuresOn(platform, dayOf(new Date(decision.at)));
    const counted = appealDue(dayOf(platform.now()), limits);
    const appealUntil = counted > decision.appealUntil ? counted : decision.appealUntil;
    return { events: [{ type: 'LetterSeen', letterId, appealUntil }] };
  });
  return await printLetter(platform, now, letterId);
}

/** What a letter stated no longer holds; whoever checks it online is told so. A second word changes nothing. */
export async function revokeStatement(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  letterId: LetterId,
  reason: string,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    if (getLetter(now, letterId).revoked !== undefined) return { events: [] };
    return { events: [{ type: 'StatementRevoked', letterId, reason }] };
  });
}

export type Draft =
  /** The one request, with the papers it would ask for. */
  | { readonly kind: 'completion'; readonly papers: NonNullable<Case['completion']>['papers'] }
  /** The letter of the decision that is proposed. */
  | { readonly kind: 'decision' };

/** A letter as it would read today, marked as a draft, unsigned and kept nowhere. */
export async function previewLetter(platform: Platform, now: Case, draft: Draft): Promise<Printed> {
  const today = dayOf(platform.now());
  const due = await (async () => {
    if (draft.kind === 'completion') {
      const answerBy = completionDue(today, await figuresOn(platform, today));
      return completionLetter({ papers: draft.papers, answerBy });
    }
    if (now.proposal === undefined) {
      throw new ServiceError('conflict', 'letter.no-proposal', {
        ar: 'لا يوجد اقتراح قرار في هذا الملف حتى تعرض رسالته.',
        fr: 'Aucune décision n’est proposée dans ce dossier : il n’y a pas de lettre à montrer.',
      });
    }
    const { appealUntil } = await figuresFor(platform, now);
    return decisionLetter(now, now.proposal, now.decisions.length, appealUntil);
  })();
  const bytes = await typeset(sheetOf(due, occasionOf(now, today)), { draft: true });
  return { bytes, fileName: `projet-${due.kind}-${now.reference}.pdf` };
}
