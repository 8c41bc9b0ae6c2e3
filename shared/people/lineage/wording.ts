/** The sentences of the facts compared, Arabic and French; spellings and figures stand in bidi isolates. */
import type { PartialDate } from '../dates.ts';
import type { FactName, Kinship } from '../evidence.ts';
import type { DateLevel, NameComparison } from './compare.ts';
import { isolate, quote, type Text } from './words.ts';

export { proofText } from './account.ts';
export type { Text } from './words.ts';

export const what = {
  name: { ar: 'الاسم', fr: 'Nom' },
  father: { ar: 'اسم الأب', fr: 'Nom du père' },
  mother: { ar: 'اسم الأم', fr: 'Nom de la mère' },
  birth: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
  death: { ar: 'تاريخ الوفاة', fr: 'Date de décès' },
  cin: { ar: 'رقم البطاقة الوطنية', fr: 'N° de CIN' },
  act: { ar: 'رقم الرسم', fr: 'N° de l’acte' },
  place: { ar: 'مكان الازدياد', fr: 'Lieu de naissance' },
  number: { ar: 'رقم بطاقة المقاوم أو ملفه', fr: 'N° de carte ou de dossier de résistance' },
  generation: {
    ar: 'الفرق بين ولادة عضو المقاومة وولادة صاحب الطلب',
    fr: 'Écart entre la naissance du membre et celle de la personne qui demande',
  },
  kinship: { ar: 'القرابة كما تصرح بها الوثيقة', fr: 'Parenté déclarée par la pièce' },
} as const satisfies Record<string, Text>;

/** What is compared, by its name in the ledger. */
export const factName: Readonly<Record<FactName, Text>> = {
  name: what.name,
  birth: what.birth,
  'birth-place': what.place,
  death: what.death,
  cin: what.cin,
  'act-number': what.act,
  number: what.number,
  father: what.father,
  mother: what.mother,
  generation: what.generation,
  kinship: what.kinship,
};

const said = (what: Text, sides: Text, verdict: Text): Text => ({
  ar: `${what.ar}: ${sides.ar}: ${verdict.ar}`,
  fr: `${what.fr}\u00a0: ${sides.fr}\u00a0: ${verdict.fr}`,
});
const notCompared = (what: Text): Text => ({
  ar: `${what.ar}: لا مقارنة (غير مذكور في إحدى الوثيقتين)`,
  fr: `${what.fr}\u00a0: non comparable (absent d’une des pièces)`,
});

/** Odds from which two spellings are said to be one name, and those below which they are two. */
const alike = 20;
const unlike = 1;
export function nameText(what: Text, found: NameComparison | undefined): Text {
  if (found === undefined) return notCompared(what);
  const [a, b] = [quote(found.a), quote(found.b)];
  const verdict: Text =
    found.odds >= alike
      ? { ar: 'متوافقان', fr: 'concordent' }
      : found.odds >= unlike
        ? { ar: 'متقاربان', fr: 'proches' }
        : { ar: 'مختلفان', fr: 'diffèrent' };
  return said(what, { ar: `${a.ar} ↔ ${b.ar}`, fr: `${a.fr} ↔ ${b.fr}` }, verdict);
}

/** As papers print it, as far as it is known: 19/04/1980, 04/1980, 1980; `نحو 1938` where the paper itself is not sure. */
export function dateWords({ year, month, day, presumed }: PartialDate): Text {
  const two = (part: number): string => String(part).padStart(2, '0');
  const parts = [day, month].flatMap((part) => (part === undefined ? [] : [two(part)]));
  const printed = isolate([...parts, String(year)].join('/'));
  return presumed === true ? { ar: `نحو ${printed}`, fr: `vers ${printed}` } : { ar: printed, fr: printed };
}

const levels: Readonly<Record<DateLevel, Text>> = {
  day: { ar: 'اليوم نفسه', fr: 'même jour' },
  misread: { ar: 'فرق يشبه خطأ في القراءة', fr: 'écart semblable à une erreur de lecture' },
  year: { ar: 'السنة نفسها (السنة وحدها)', fr: 'même année (année seule)' },
  near: { ar: 'فرق سنة أو سنتين', fr: 'un ou deux ans d’écart' },
  decade: { ar: 'فرق لا يتجاوز عشر سنوات', fr: 'dix ans d’écart au plus' },
  far: { ar: 'مختلفان', fr: 'diffèrent' },
};

export function dateText(
  what: Text,
  a: PartialDate | undefined,
  b: PartialDate | undefined,
  level: DateLevel | undefined,
): Text {
  if (a === undefined || b === undefined || level === undefined) return notCompared(what);
  const [left, right] = [dateWords(a), dateWords(b)];
  const verdict = levels[level] ?? { ar: 'متوافقان', fr: 'concordent' };
  return said(what, { ar: `${left.ar} ↔ ${right.ar}`, fr: `${left.fr} ↔ ${right.fr}` }, verdict);
}

const verdicts = {
  same: { ar: 'متطابقان', fr: 'identiques' },
  misread: { ar: 'فرق رقم واحد', fr: 'un chiffre d’écart' },
  differs: { ar: 'مختلفان', fr: 'diffèrent' },
} as const satisfies Record<string, Text>;

export function valueText(
  what: Text,
  a: string | undefined,
  b: string | undefined,
  verdict: keyof typeof verdicts | undefined,
): Text {
  if (a === undefined || b === undefined || verdict === undefined) return notCompared(what);
  const sides = `${isolate(a)} ↔ ${isolate(b)}`;
  return said(what, { ar: sides, fr: sides }, verdicts[verdict]);
}

export function yearsText(years: number | undefined): Text {
  if (years === undefined)
    return { ar: `${what.generation.ar}: لا مقارنة`, fr: `${what.generation.fr}\u00a0: non comparable` };
  const number = isolate(String(Math.abs(years)));
  if (years < 0)
    return {
      ar: `${what.generation.ar}: ولد صاحب الطلب قبله بمدة ${number} ${yearsInArabic(years)}`,
      fr: `${what.generation.fr}\u00a0: née ${number} an${years < -1 ? 's' : ''} avant`,
    };
  return {
    ar: `${what.generation.ar}: ${number} ${yearsInArabic(years)}`,
    fr: `${what.generation.fr}\u00a0: ${number} an${years > 1 ? 's' : ''}`,
  };
}
/** 3 to 10 سنوات, every other number سنة. */
const yearsInArabic = (years: number): string => {
  const rest = Math.abs(years) % 100;
  return rest >= 3 && rest <= 10 ? 'سنوات' : 'سنة';
};

/** What the applicant is to the member, in the words of a deed or an attestation. */
const kinships: Readonly<Record<Kinship, Text>> = {
  child: { ar: 'ابن أو ابنة', fr: 'enfant' },
  grandchild: { ar: 'حفيد أو حفيدة', fr: 'petit-enfant' },
  sibling: { ar: 'أخ أو أخت', fr: 'frère ou sœur' },
  nephew: { ar: 'ابن أو ابنة أخ أو أخت', fr: 'neveu ou nièce' },
  spouse: { ar: 'زوج أو زوجة', fr: 'conjoint ou conjointe' },
  parent: { ar: 'أب أو أم', fr: 'père ou mère' },
  other: { ar: 'قرابة أخرى', fr: 'autre parenté' },
};
export const kinshipName = (kinship: string): Text =>
  kinships[kinship as Kinship] ?? { ar: isolate(kinship), fr: isolate(kinship) };

/** @param relative whom the paper says the applicant is related to, as it spells the name */
export function kinshipText(kinship: Kinship | undefined, relative: string | undefined): Text {
  if (kinship === undefined) return notCompared(what.kinship);
  const is = kinships[kinship];
  if (relative === undefined)
    return { ar: `${what.kinship.ar}: ${is.ar}`, fr: `${what.kinship.fr}\u00a0: ${is.fr}` };
  const name = quote(relative);
  return {
    ar: `${what.kinship.ar}: ${is.ar}، بالنسبة إلى ${name.ar}`,
    fr: `${what.kinship.fr}\u00a0: ${is.fr} de ${name.fr}`,
  };
}
