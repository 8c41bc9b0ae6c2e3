/** The words of a lineage proof, Arabic and French: how numbers, papers, links, rivals and weights are called. */
import type { Family, LedgerLine, LineageLink } from '../evidence.ts';
import { thresholds } from './weights.ts';

export interface Text {
  readonly ar: string;
  readonly fr: string;
}
export type Language = keyof Text;

/** Marks that turn the direction of what follows; one misread into a name would turn our own sentence about. */
const turning = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
export const bare = (value: string): string => value.replaceAll(turning, '');

/** First-strong isolate: a Latin spelling or a number inside Arabic keeps its own direction. */
export const isolate = (value: string): string => `\u2068${bare(value)}\u2069`;
export const quote = (value: string): Text => ({
  ar: `«${isolate(value)}»`,
  fr: `«\u00a0${isolate(value)}\u00a0»`,
});

/** Arabic prints 98.7, French 98,7. */
const figure = (value: string): Text => ({ ar: isolate(value), fr: isolate(value.replace('.', ',')) });

/** Never rounded up to certainty, nor down to impossibility; said in words, so that it can be read aloud. */
export function percent(p: number): Text {
  const of = (share: string): Text => figure(`${share}\u00a0%`);
  const shown = Math.floor(p * 1000) / 10;
  if (p < 0.001) return { ar: `أقل من ${of('0.1').ar}`, fr: `moins de\u00a0${of('0.1').fr}` };
  if (shown >= 99.9) return { ar: `أكثر من ${of('99.9').ar}`, fr: `plus de\u00a0${of('99.9').fr}` };
  return of(shown.toFixed(1));
}

const paperNames: Readonly<Record<string, Text>> = {
  cnie: { ar: 'البطاقة الوطنية', fr: 'carte d’identité' },
  application: { ar: 'الطلب', fr: 'formulaire de demande' },
  'birth-extract': { ar: 'نسخة موجزة من رسم الولادة', fr: 'extrait d’acte de naissance' },
  'birth-full-copy': { ar: 'نسخة كاملة من رسم الولادة', fr: 'copie intégrale d’acte de naissance' },
  'family-booklet': { ar: 'الدفتر العائلي', fr: 'livret de famille' },
  'resistance-attestation': { ar: 'بطاقة أو شهادة المقاوم', fr: 'carte ou attestation de résistance' },
  'death-extract': { ar: 'رسم الوفاة', fr: 'extrait d’acte de décès' },
  'heirs-deed': { ar: 'رسم الإراثة', fr: 'acte d’hérédité' },
  'kinship-attestation': { ar: 'شهادة القرابة', fr: 'attestation de parenté' },
  concordance: { ar: 'شهادة المطابقة', fr: 'certificat de concordance' },
  register: { ar: 'سجل المندوبية السامية', fr: 'registre du Haut-Commissariat' },
};
export const paperName = (paper: string): Text =>
  (Object.hasOwn(paperNames, paper) ? paperNames[paper] : undefined) ?? {
    ar: isolate(paper),
    fr: bare(paper),
  };

/** Where a value stands, as one tells it: paper, and its page where there is one to be named. */
export function placeText(paper: string, page: number | undefined): Text {
  const { ar, fr } = paperName(paper);
  if (page === undefined) return { ar, fr };
  return { ar: `${ar}، الصفحة ${isolate(String(page))}`, fr: `${fr}, page ${page}` };
}

type LinkName = LineageLink['name'];
/** The links as claims: each says who would be one and the same person. */
export const linkTitle = (name: LinkName, branch: Family['branch'] | undefined): Text =>
  name === 'parent-member' ? parentTitle[branch ?? 'either'] : linkTitles[name];
const linkTitles: Readonly<Record<Exclude<LinkName, 'parent-member'>, Text>> = {
  'applicant-subject': {
    ar: 'صاحب الطلب هو المولود في رسم الولادة',
    fr: 'La personne qui demande est bien l’enfant de l’acte de naissance',
  },
  'member-register': {
    ar: 'حامل البطاقة أو الشهادة هو المقيد في سجل المندوبية السامية',
    fr: 'La personne de la carte ou de l’attestation est bien celle du registre',
  },
};
const parentTitle: Readonly<Record<Family['branch'] | 'either', Text>> = {
  father: {
    ar: 'الأب المذكور في رسم الولادة هو المقاوم',
    fr: 'Le père nommé dans l’acte est bien le membre de la Résistance',
  },
  mother: {
    ar: 'الأم المذكورة في رسم الولادة هي المقاومة',
    fr: 'La mère nommée dans l’acte est bien la membre de la Résistance',
  },
  either: {
    ar: 'أحد الوالدين المذكورين في رسم الولادة هو عضو المقاومة',
    fr: 'Le parent nommé dans l’acte est bien membre de la Résistance',
  },
};

const rivalNames: Readonly<Record<string, Text>> = {
  sibling: { ar: 'أخ أو أخت', fr: 'un frère ou une sœur' },
  uncle: { ar: 'عم أو خال', fr: 'un oncle' },
  aunt: { ar: 'عمة أو خالة', fr: 'une tante' },
  grandfather: { ar: 'جد', fr: 'un grand-père' },
  grandmother: { ar: 'جدة', fr: 'une grand-mère' },
  'half-sibling': { ar: 'أخ أو أخت من أحد الوالدين', fr: 'un demi-frère ou une demi-sœur' },
  twin: { ar: 'توأم', fr: 'un jumeau ou une jumelle' },
  homonym: { ar: 'شخص آخر يحمل الاسم نفسه', fr: 'une personne du même nom' },
  stranger: { ar: 'شخص آخر لا صلة له', fr: 'une tout autre personne' },
};
export const rivalName = (rival: string): Text => rivalNames[rival] ?? rivalNames.stranger!;

/** How far a link holds. What nothing was compared for is unknown, however likely it is by habit. */
export type Strength = 'solid' | 'probable' | 'uncertain' | 'weak' | 'unknown';
export function strengthOf({ p, ledger }: Pick<LineageLink, 'p' | 'ledger'>): Strength {
  if (!ledger.some(({ comparable }) => comparable)) return 'unknown';
  if (p >= thresholds.link) return 'solid';
  if (p >= 0.9) return 'probable';
  return p >= 0.5 ? 'uncertain' : 'weak';
}
export const strengthName: Readonly<Record<Strength, Text>> = {
  solid: { ar: 'متينة', fr: 'solide' },
  probable: { ar: 'راجحة', fr: 'probable' },
  uncertain: { ar: 'غير مؤكدة', fr: 'incertain' },
  weak: { ar: 'ضعيفة', fr: 'faible' },
  unknown: { ar: 'لم تقارن بعد', fr: 'non comparé' },
};
/** In words, and in figures where something was compared. */
export function strengthText(link: Pick<LineageLink, 'p' | 'ledger'>): Text {
  const strength = strengthOf(link);
  const { ar, fr } = strengthName[strength];
  const p = percent(link.p);
  return strength === 'unknown' ? { ar, fr } : { ar: `${ar}، ${p.ar}`, fr: `${fr}, ${p.fr}` };
}

/** Below this a weight, for or against, is nothing one would speak of. */
export const leastWeight = 0.3;

/** Least bits of each degree, the strongest first. */
const degrees: readonly (readonly [least: number, says: Text])[] = [
  [8, { ar: 'دليل قوي جدا', fr: 'indice très fort' }],
  [4.5, { ar: 'دليل قوي', fr: 'indice fort' }],
  [2, { ar: 'دليل متوسط', fr: 'indice moyen' }],
  [leastWeight, { ar: 'دليل خفيف', fr: 'indice léger' }],
  [-leastWeight, { ar: 'لا يكاد يغير شيئا', fr: 'ne change presque rien' }],
  [-2, { ar: 'يعارض قليلا', fr: 'contredit un peu' }],
  [-4.5, { ar: 'يعارض', fr: 'contredit' }],
  [Number.NEGATIVE_INFINITY, { ar: 'يعارض بقوة', fr: 'contredit fortement' }],
];
/** Beyond this a factor is no longer something one can picture. */
const mostTimes = 1000;

/**
 * What a weight means: how many times likelier the link is for this line, and the bits themselves.
 * @example weightText(6).fr // 'indice fort : 64 fois plus vraisemblable (+6,0 bits)'
 */
export function weightText(bits: number): Text {
  const [, says] = degrees.find(([least]) => bits >= least)!;
  const times = Number((2 ** Math.abs(bits)).toPrecision(2));
  const shown = Math.abs(bits).toFixed(1);
  const number = figure(shown === '0.0' ? shown : `${bits < 0 ? '−' : '+'}${shown}`);
  const inBits = { ar: `(${number.ar} بت)`, fr: `(${number.fr}\u00a0bits)` };
  if (times < 1.5) return { ar: `${says.ar} ${inBits.ar}`, fr: `${says.fr} ${inBits.fr}` };
  const capped = times > mostTimes;
  const count = Math.round(capped ? mostTimes : times);
  const timesAr = `${capped ? 'أكثر من ' : ''}${timesInArabic(count)}`;
  const timesFr = `${capped ? 'plus de ' : ''}${isolate(String(count))} fois`;
  const more = bits >= 0;
  return {
    ar: `${says.ar}: ${more ? 'الصلة أرجح' : 'الصلة أضعف'} ${timesAr} ${inBits.ar}`,
    fr: `${says.fr}\u00a0: ${timesFr} ${more ? 'plus' : 'moins'} vraisemblable ${inBits.fr}`,
  };
}

const timesInArabic = (count: number): string => {
  if (count === 2) return 'مرتين';
  const rest = count % 100;
  return `${isolate(String(count))} ${rest >= 3 && rest <= 10 ? 'مرات' : 'مرة'}`;
};

const repeated: Text = {
  ar: 'مأخوذ من الرسم نفسه: لا يحتسب مرتين',
  fr: 'tiré du même acte\u00a0: ne compte pas deux fois',
};
const counted: Text = { ar: 'سبق احتسابه أعلاه', fr: 'déjà compté ci-dessus' };
/** What each line of a ledger weighs, in words; undefined where nothing could be compared. */
export function ledgerWeights(ledger: readonly LedgerLine[]): readonly (Text | undefined)[] {
  const told = new Set<string>();
  return ledger.map(({ fact, comparable, bits, repeats }) => {
    if (!comparable) return undefined;
    const before = told.has(fact);
    told.add(fact);
    if (repeats === true) return repeated;
    return before && Math.abs(bits) < leastWeight ? counted : weightText(bits);
  });
}
