/** Why a case lies before an officer: one reason told, the weightiest, and how many others there are. */
import type { Bilingual } from '#shared/papers/reading';
import type { CaseCard } from '#shared/platform/platform';
import { bearings } from '#shared/rules/bearings';
import { flagOf, flagRank } from '#shared/rules/flags';
import type { Case } from './case.ts';
import { isSilent } from './clock.ts';
import { pendingTransfer } from './decision/transfers.ts';
import { acceptedRectification, openRectification } from './privacy/rectifications.ts';

/** Reasons that are no flag of an assessment, the weightiest first. */
const reasons = {
  'paper-changed': {
    ar: 'تغير ملف وثيقة بعد تسلمه: يجب التحقق من الأصل',
    fr: 'Le fichier d’une pièce a changé après sa réception : à vérifier sur l’original',
  },
  'paper-parked': {
    ar: 'تعذرت قراءة وثيقة بعد عدة محاولات',
    fr: 'Une pièce n’a pu être lue après plusieurs essais',
  },
  silence: {
    ar: 'انقضى الأجل القانوني دون جواب',
    fr: 'Le délai légal est passé sans réponse',
  },
  'transfer-to-accept': {
    ar: 'أحيل الملف على هذه النيابة وينتظر قبولها',
    fr: 'Transféré à cette délégation, le dossier attend qu’elle l’accepte',
  },
  'rectification-asked': {
    ar: 'طلب تصحيح معطيات ينتظر الجواب',
    fr: 'Une demande de rectification attend une réponse',
  },
  'rectification-accepted': {
    ar: 'تصحيح مقبول ينتظر الإنجاز',
    fr: 'Une rectification acceptée reste à faire',
  },
  'proposal-waits': {
    ar: 'اقتراح قرار ينتظر موظفا ثانيا',
    fr: 'Une proposition de décision attend un second agent',
  },
  appeal: {
    ar: 'تظلم ينتظر الدراسة من غير من قرر',
    fr: 'Un recours attend l’examen d’agents qui n’ont pas décidé',
  },
  'likely-not': {
    ar: 'الوثائق تشهد على الأرجح بخلاف النسب المصرح به',
    fr: 'Les pièces parlent plutôt contre la filiation déclarée',
  },
  'condition-not-met': {
    ar: 'شرط من شروط القانون لم يتحقق حسب الوثائق',
    fr: 'Une condition de la loi n’est pas remplie d’après les pièces',
  },
  'lineage-uncertain': {
    ar: 'النسب لم يثبت بعد بما يكفي',
    fr: 'La filiation n’est pas encore assez établie',
  },
  'papers-missing': { ar: 'وثائق ناقصة تطلب دفعة واحدة', fr: 'Des pièces manquent, à demander en une fois' },
  'condition-unknown': {
    ar: 'شرط من شروط القانون لم يعرف بعد',
    fr: 'On ne sait pas encore si une condition de la loi est remplie',
  },
  'not-assessed': { ar: 'لم يدرس الملف بعد', fr: 'Le dossier n’a pas encore été instruit' },
  'nothing-against': {
    ar: 'الشروط مستوفاة حسب الوثائق: بقي القرار',
    fr: 'Les conditions sont remplies d’après les pièces : reste à décider',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
type Reason = keyof typeof reasons;

/** The sentence of a reason or of a flag; general, so that it names nobody. */
export const whyText = (code: string): Bilingual =>
  Object.hasOwn(reasons, code) ? reasons[code as Reason] : flagOf(code).text;

/** Flags an assessment raised and no other paper laid to rest, each code once, the weightiest first. */
export const signsOn = ({ assessment }: Pick<Case, 'assessment'>): readonly string[] =>
  [...new Set((assessment?.flags ?? []).filter(({ rests }) => rests !== true).map(({ code }) => code))].sort(
    (a, b) => flagRank(a) - flagRank(b),
  );

/** Every reason, the weightiest first; empty where no officer is waited for. */
function reasonsOf(now: Case): readonly string[] {
  const { assessment, proposal, state } = now;
  const papers = now.papers.filter(({ withdrawn }) => !withdrawn);
  const found: (Reason | false)[] = [
    papers.some(({ status }) => status === 'changed') && 'paper-changed',
    papers.some(({ status }) => status === 'parked') && 'paper-parked',
    isSilent(now) && 'silence',
    pendingTransfer(now) !== undefined && 'transfer-to-accept',
    openRectification(now) !== undefined && 'rectification-asked',
    acceptedRectification(now) !== undefined && 'rectification-accepted',
    proposal !== undefined && 'proposal-waits',
    state === 'appealed' && 'appeal',
  ];
  const first = found.filter((reason) => reason !== false);
  if (state !== 'submitted' && state !== 'completed' && state !== 'appealed') return first;
  if (assessment === undefined) return [...first, 'not-assessed'];
  const { lineage, missing } = assessment;
  const answered = (answer: 'no' | 'unknown') =>
    assessment.reasons.some((reason) => reason.answer === answer && bearings.get(reason.rule) === 'right');
  const signs = signsOn(now);
  const heavy = signs.filter((code) => flagOf(code).weight === 'officer');
  const rest: (Reason | false)[] = [
    answered('no') && 'condition-not-met',
    lineage.proposal === 'officer' && 'lineage-uncertain',
    missing.length > 0 && 'papers-missing',
    answered('unknown') && 'condition-unknown',
  ];
  const all = [
    ...first,
    ...(lineage.likelyNot ? ['likely-not'] : []),
    ...heavy,
    ...rest.filter((reason) => reason !== false),
  ];
  const notes = signs.filter((code) => flagOf(code).weight === 'note');
  return all.length === 0 ? ['nothing-against', ...notes] : [...all, ...notes];
}

/** For its card: codes alone, so that no person stands on it. */
export function whyHere(now: Case): Pick<CaseCard, 'why'> {
  const [code, ...others] = reasonsOf(now);
  return code === undefined ? {} : { why: { code, others: others.length } };
}
