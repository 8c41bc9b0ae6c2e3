/** A legal form, cell by cell, and what several forms have in common. */
import type { Bilingual } from '#shared/papers/reading';
import type { Condition } from '../adviser/conditions.ts';
import type { Confidence } from '../rule.ts';

export const aspects = [
  'members',
  'capital',
  'liability',
  'gain',
  'tax',
  'governance',
  'registration',
] as const;
export type Aspect = (typeof aspects)[number];

export const aspectNames: Readonly<Record<Aspect, Bilingual>> = {
  members: { ar: 'عدد الأعضاء أو الشركاء', fr: 'Membres ou associés' },
  capital: { ar: 'رأس المال', fr: 'Capital' },
  liability: { ar: 'المسؤولية عن الديون', fr: 'Responsabilité' },
  gain: { ar: 'الغاية والأرباح', fr: 'But et bénéfices' },
  tax: { ar: 'الضريبة', fr: 'Impôt' },
  governance: { ar: 'التسيير', fr: 'Gouvernance' },
  registration: { ar: 'جهة التسجيل', fr: 'Qui enregistre' },
};

export interface Cell {
  readonly text: Bilingual;
  readonly source: string;
  readonly confidence: Confidence;
}

export interface LegalForm {
  readonly id: string;
  readonly name: Bilingual;
  readonly cells: Readonly<Record<Aspect, Cell>>;
  /** When it suits; absent: nothing is known that would tell. */
  readonly conditions?: readonly Condition[];
}

export const cell = (text: Bilingual, source: string, confidence: Confidence): Cell => ({
  text,
  source,
  confidence,
});
export const notKnown: Cell = cell(
  {
    ar: 'غير معروف لدينا؛ يسأل عنه لدى الجهة المختصة.',
    fr: 'Non connu de nous ; à demander à l’organisme compétent.',
  },
  'non trouvé',
  'guess',
);

export const law = {
  cooperative: 'Loi n° 112-12; foire aux questions de l’ODCO',
  association: 'Dahir n° 1-58-376 du 15 novembre 1958, art. 1 et 5',
  company: 'Loi n° 5-96; comparatifs de cabinets comptables',
  autoEntrepreneur: 'Loi n° 114-13 (dahir 1-15-06 du 19 février 2015)',
};
export const unlimited = {
  ar: 'غير محدودة: يسأل في أمواله الخاصة.',
  fr: 'Illimitée, sur les biens propres.',
};
export const limited = { ar: 'في حدود الحصص.', fr: 'Limitée aux apports.' };
export const profit = { ar: 'اقتسام الأرباح.', fr: 'Partage des bénéfices.' };
export const tradeRegister = {
  ar: 'السجل التجاري (المركز الجهوي للاستثمار يسهل الإجراءات).',
  fr: 'Registre de commerce (le Centre régional d’investissement facilite les démarches).',
};
export const companyTax = { ar: 'الضريبة على الشركات.', fr: 'Impôt sur les sociétés.' };
export const noMinimum = { ar: 'لا حد أدنى.', fr: 'Aucun minimum.' };

export const alone: Condition = {
  told: 'people',
  atMost: 1,
  text: { ar: 'شخص واحد ({0} على الأكثر)', fr: 'une seule personne ({0} au plus)' },
};
export const several: Condition = {
  told: 'people',
  moreThan: 1,
  text: { ar: 'أكثر من شخص ({0})', fr: 'plus d’une personne ({0})' },
};
export const acceptsDebts: Condition = {
  told: 'keepsGoodsApart',
  is: false,
  text: { ar: 'قبول المسؤولية في الأموال الخاصة', fr: 'accepter de répondre sur ses biens propres' },
};
export const sharing: Condition = {
  told: 'sharesGain',
  is: true,
  text: { ar: 'الغاية اقتسام الأرباح', fr: 'le but est de partager des bénéfices' },
};
