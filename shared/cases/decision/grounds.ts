/**
 * The reasons of a decision. Law 03-01: a refusal that does not say in writing on what law and on what facts it rests
 * is unlawful; here it can't be written, and the facts name where they can be seen.
 */
import type { Bilingual } from '#shared/papers/reading';
import { bearings } from '#shared/rules/bearings';
import type { Case } from '../case.ts';
import type { EventOf, Ground } from '../event.ts';
import { ServiceError } from '../service-error.ts';
import { citesKnownLaw } from './law-cited.ts';

/**
 * What can be shown besides a paper of the case: the register of members, the application the applicant stated, and
 * the one request for what is missing.
 */
export const records = ['register', 'application', 'request'] as const;

export type Place = NonNullable<Ground['evidence']>[number];
export type Lack = 'law' | 'facts' | 'evidence';

export function canBeSeen(now: Case, { file, page }: Place): boolean {
  if (file === 'register') return now.assessedFrom?.registerConsulted === true;
  if (file === 'application') return now.application !== undefined;
  if (file === 'request') return now.completion !== undefined;
  const paper = now.papers.find(({ paperId }) => paperId === file);
  if (paper === undefined || paper.withdrawn || paper.status !== 'read') return false;
  const pages = paper.reading?.pages.length ?? 0;
  return pages === 0 || page <= pages;
}

/** What one reason of a refusal lacks; every paper it names must be there, as it was read. */
export function lackOf(now: Case, { rule, article, facts, evidence = [] }: Ground): Lack | undefined {
  if (rule === undefined ? !citesKnownLaw(article) : !bearings.has(rule)) return 'law';
  if (facts === undefined || facts.ar.trim() === '' || facts.fr.trim() === '') return 'facts';
  return evidence.length > 0 && evidence.every((place) => canBeSeen(now, place)) ? undefined : 'evidence';
}

const lacking: Readonly<Record<Lack, { readonly code: Lowercase<string> } & Bilingual>> = {
  law: {
    code: 'refusal.no-law',
    ar: 'كل سبب من أسباب الرفض يستند إلى قاعدة أو نص قانوني معروف. المرجو ذكره.',
    fr: 'Chaque motif d’un rejet s’appuie sur une règle ou un texte de loi connu. Indiquez-le.',
  },
  facts: {
    code: 'refusal.no-facts',
    ar: 'كل سبب من أسباب الرفض يذكر الوقائع بالعربية والفرنسية. المرجو كتابتها.',
    fr: 'Chaque motif d’un rejet énonce les faits, en arabe et en français. Écrivez-les.',
  },
  evidence: {
    code: 'refusal.no-evidence',
    ar: 'كل سبب من أسباب الرفض يحيل على صفحة وثيقة قائمة في الملف أو على السجل. المرجو تعيينها.',
    fr: 'Chaque motif d’un rejet renvoie à la page d’une pièce présente au dossier, ou au registre. Désignez-la.',
  },
};

export function mustBeGrounded(now: Case, reasons: readonly Ground[]): void {
  const lack = reasons.map((ground) => lackOf(now, ground)).find((found) => found !== undefined);
  if (lack === undefined) return;
  const { code, ...sentence } = lacking[lack];
  throw new ServiceError('unusable', code, sentence);
}

/** For the log itself: what no refusal may be written with, whoever asks. */
export const ungrounded = (now: Case, { outcome, reasons }: EventOf<'DecisionProposed'>): boolean =>
  outcome === 'refuse' && reasons.some((ground) => lackOf(now, ground) !== undefined);
