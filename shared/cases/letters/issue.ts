/**
 * Writes a case's letters, signs what they state and keeps their words in its log. A letter that a lost answer or a fault
 * left unwritten is written the next time somebody looks: what is due is a fold over the case.
 */
import { createHash } from 'node:crypto';
import {
  addressOf,
  composeLetter,
  type FactsOf,
  holderMark,
  type LetterKind,
  type Occasion,
  type Sheet,
  type Statement,
  typeset,
} from '#shared/letters/index';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { actsOf, type Case } from '../case.ts';
import { appealDue } from '../clock.ts';
import { findDelegation } from '../delegations.ts';
import type { EventOf } from '../event.ts';
import { dayOf, type PlainDate } from '../plain-date.ts';
import { getCase, record } from '../record.ts';
import { figuresOn } from '../rule-book.ts';
import { ServiceError } from '../service-error.ts';
import { type DueLetter, dueLetters, type Figures } from './due.ts';

/** The machine's part that writes letters. */
const writer: Actor = { kind: 'service', id: 'letters' };
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes all that is due; answers the case as it then stands. Nothing due: nothing written. */
export async function issueDueLetters(platform: Platform, caseId: CaseId): Promise<Case> {
  return await record(platform, caseId, writer, async (now) => {
    const figures = await figuresFor(platform, now);
    const events: EventOf<'LetterIssued'>[] = [];
    for (const due of dueLetters(now, figures)) events.push(await write(platform, now, due, events.length));
    return { events };
  });
}

/**
 * The same where a letter must not hold up what it tells of: a fault in writing is logged, and the letter is written when
 * it is next asked for.
 */
export async function issueLettersAfter(platform: Platform, now: Case): Promise<Case> {
  try {
    return await issueDueLetters(platform, now.caseId);
  } catch (cause) {
    platform.log.error('letter.not-issued', { caseId: now.caseId, version: now.version, cause });
    return await getCase(platform, now.caseId);
  }
}

/** A letter an officer asks for: to a partner, at the applicant's wish. The same to the same partner is written once a day. */
export async function issueReferral(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  { about, ...facts }: FactsOf<'referral'> & { readonly about: string },
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    if (now.application === undefined) throw notYet();
    const today = dayOf(platform.now());
    const same = actsOf(now, 'LetterIssued').find(
      (act) => act.kind === 'referral' && act.about === about && act.on === today,
    );
    if (same !== undefined) return { events: [] };
    return { events: [await write(platform, now, { kind: 'referral', facts, about }, 0)] };
  });
}

export async function figuresFor(platform: Platform, now: Case): Promise<Figures> {
  const today = dayOf(platform.now());
  const decided = now.decisions.at(-1);
  const limits = await figuresOn(platform, decided === undefined ? today : dayOf(new Date(decided.at)));
  return { tranches: limits.tranches, appealUntil: appealDue(today, limits) };
}

/** `before`: letters written at the same moment, which count in the number. */
async function write(
  platform: Platform,
  now: Case,
  due: DueLetter,
  before: number,
): Promise<EventOf<'LetterIssued'>> {
  const on = dayOf(platform.now());
  const number = `${now.reference}/${actsOf(now, 'LetterIssued').length + before + 1}`;
  const code = platform.newId('reference').slice('NSB-'.length);
  const occasion = { ...occasionOf(now, on), number, holderCode: code };
  const sheet = sheetOf(due, occasion);
  const { applicant } = occasion;
  const claims: Statement = {
    iss: platform.signer.issuer,
    k: due.kind,
    n: number,
    ...(due.decisionId === undefined ? {} : { d: due.decisionId.slice('decision-'.length) }),
    ...statedOf(due),
    on,
    h: holderMark({ code, cin: applicant.cin, name: applicant.nameAr ?? applicant.nameLat ?? '' }),
  };
  const statement = await platform.signer.sign(claims);
  const bytes = await typeset(sheet, { address: addressOf(claims.iss, statement) });
  const { decisionId, about } = due;
  return {
    type: 'LetterIssued',
    letterId: platform.newId('letter'),
    ...{ kind: due.kind, number, on, statement, sheet, sha256: sha256(bytes) },
    ...(decisionId === undefined ? {} : { decisionId, ...appealOf(due) }),
    ...(about === undefined ? {} : { about }),
  };
}

const appealOf = (due: DueLetter): { readonly appealUntil?: PlainDate } =>
  due.kind === 'grant' || due.kind === 'refusal' ? { appealUntil: due.facts.appealUntil } : {};

/** The outcome and the sum, for letters that have them. */
function statedOf(due: DueLetter): Pick<Statement, 'o' | 'a'> {
  switch (due.kind) {
    case 'grant':
      return { o: 'granted', a: due.facts.amount };
    case 'refusal':
      return { o: 'refused' };
    case 'appeal-outcome':
      return due.facts.outcome === 'grant' ? { o: 'granted', a: due.facts.amount } : { o: 'refused' };
    case 'payment':
    case 'recovery':
      return { a: due.facts.amount };
    default:
      return {};
  }
}

/** Each kind is given its own facts: the pair is made in one place, `DueLetter`. */
export const sheetOf = <K extends LetterKind>(
  due: DueLetter & { readonly kind: K },
  occasion: Occasion,
): Sheet => composeLetter(due.kind, due.facts as FactsOf<K>, occasion);

export function occasionOf(now: Case, on: PlainDate): Occasion {
  if (now.application === undefined) throw notYet();
  const { applicant, project } = now.application;
  return {
    ...{ number: now.reference, reference: now.reference, on },
    place: findDelegation(now.delegation)?.name ?? { ar: now.delegation, fr: now.delegation },
    applicant: {
      ...{ nameAr: applicant.nameAr, nameLat: applicant.nameLat, sex: applicant.sex, cin: applicant.cin },
    },
    project: project.title,
  };
}

const notYet = (): ServiceError =>
  new ServiceError('conflict', 'letter.nothing-stated', {
    ar: 'لا تحرر رسالة قبل ملء استمارة الطلب.',
    fr: 'Aucune lettre ne peut être écrite avant que la demande soit remplie.',
  });
