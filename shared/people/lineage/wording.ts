/** The sentences of the facts compared, Arabic and French; spellings and figures stand in bidi isolates. */
import { fromIso, type PartialDate } from '../dates.ts';
import type { FactName, Kinship, LedgerLine, Verdict } from '../evidence.ts';
import { isolate, paperName, quote, type Text } from './words.ts';

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
  home: {
    ar: 'مكان ازدياد صاحب الطلب ومكان ازدياد عضو المقاومة',
    fr: 'Lieux de naissance de la personne qui demande et du membre',
  },
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
  home: what.home,
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
const facing = (a: Text, b: Text): Text => ({ ar: `${a.ar} ↔ ${b.ar}`, fr: `${a.fr} ↔ ${b.fr}` });

/** As papers print it, as far as it is known: 19/04/1980, 04/1980, 1980; `نحو 1938` where the paper itself is not sure. */
export function dateWords({ year, month, day, presumed }: PartialDate): Text {
  const two = (part: number): string => String(part).padStart(2, '0');
  const parts = [day, month].flatMap((part) => (part === undefined ? [] : [two(part)]));
  const printed = isolate([...parts, String(year)].join('/'));
  return presumed === true ? { ar: `نحو ${printed}`, fr: `vers ${printed}` } : { ar: printed, fr: printed };
}

/** How two values stand to each other, where that says more than that they agree or differ. */
const details: Readonly<Record<string, Text>> = {
  day: { ar: 'اليوم نفسه', fr: 'même jour' },
  month: { ar: 'الشهر نفسه', fr: 'même mois' },
  year: { ar: 'السنة نفسها (السنة وحدها)', fr: 'même année (année seule)' },
  about: { ar: 'السنة نفسها تقريبا', fr: 'à peu près la même année' },
  misread: { ar: 'فرق يشبه خطأ في القراءة', fr: 'écart semblable à une erreur de lecture' },
  near: { ar: 'فرق سنة أو سنتين', fr: 'un ou deux ans d’écart' },
  decade: { ar: 'فرق لا يتجاوز عشر سنوات', fr: 'dix ans d’écart au plus' },
  far: { ar: 'تاريخان مختلفان', fr: 'diffèrent' },
  same: { ar: 'متطابقان', fr: 'identiques' },
  'one-digit': { ar: 'فرق رقم واحد', fr: 'un chiffre d’écart' },
  differs: { ar: 'مختلفان', fr: 'diffèrent' },
};
const verdictName: Readonly<Record<Verdict, Text>> = {
  agrees: { ar: 'متوافقان', fr: 'concordent' },
  near: { ar: 'متقاربان', fr: 'proches' },
  differs: { ar: 'مختلفان', fr: 'diffèrent' },
  'not-comparable': { ar: 'لا مقارنة', fr: 'non comparable' },
};

/** A value as a paper prints it: names in quotation marks, dates as days, numbers as they stand. */
function valueWords(fact: FactName, value: string): Text {
  if (['name', 'father', 'mother', 'birth-place', 'home'].includes(fact)) return quote(value);
  if (fact === 'kinship') return kinshipName(value);
  const date = ['birth', 'death', 'generation'].includes(fact) ? fromIso(value) : undefined;
  return date === undefined ? { ar: isolate(value), fr: isolate(value) } : dateWords(date);
}

/** What was compared and how it stands; papers and pages, and what it weighs, are said beside it. */
export function lineText({
  fact,
  verdict,
  sides,
  ...line
}: Pick<LedgerLine, 'fact' | 'verdict' | 'sides'> & {
  readonly detail?: string;
}): Text {
  const [a, b] = sides;
  const [left, right] = [a, b].map(({ value }) =>
    value === undefined ? undefined : valueWords(fact, value),
  );
  if (left === undefined || right === undefined || verdict === 'not-comparable')
    return notCompared(factName[fact], sides);
  if (fact === 'generation') return yearsWords(fromIso(a.value ?? ''), fromIso(b.value ?? ''));
  if (fact === 'kinship') {
    const name = quote(b.value ?? '');
    const is = { ar: `${left.ar}، بالنسبة إلى ${name.ar}`, fr: `${left.fr} de ${name.fr}` };
    return said(what.kinship, is, kinshipVerdict[verdict === 'differs' ? 'differs' : 'agrees']);
  }
  const detail = line.detail === undefined ? undefined : details[line.detail];
  return said(factName[fact], facing(left, right), detail ?? verdictName[verdict]);
}
const kinshipVerdict = {
  agrees: { ar: 'توافق الطلب', fr: 'conforme à la demande' },
  differs: { ar: 'تخالف الطلب', fr: 'contraire à la demande' },
} as const satisfies Record<string, Text>;

/** Absence is not disagreement, and it is said whose. */
function notCompared(what: Text, sides: LedgerLine['sides']): Text {
  const silent = sides.filter(({ value, paper }) => value === undefined && paper !== '');
  const papers = [...new Set(silent.map(({ paper }) => paper))].map(paperName);
  const none = verdictName['not-comparable'];
  if (papers.length === 0) return { ar: `${what.ar}: ${none.ar}`, fr: `${what.fr}\u00a0: ${none.fr}` };
  return {
    ar: `${what.ar}: ${none.ar}، غير مذكور في: ${papers.map(({ ar }) => ar).join('، ')}`,
    fr: `${what.fr}\u00a0: ${none.fr}, absent de\u00a0: ${papers.map(({ fr }) => fr).join(', ')}`,
  };
}

function yearsWords(member: PartialDate | undefined, child: PartialDate | undefined): Text {
  const [label, none] = [what.generation, verdictName['not-comparable']];
  if (member === undefined || child === undefined)
    return { ar: `${label.ar}: ${none.ar}`, fr: `${label.fr}\u00a0: ${none.fr}` };
  const years = child.year - member.year;
  const number = isolate(String(Math.abs(years)));
  const rest = Math.abs(years) % 100;
  const unit = { ar: rest >= 3 && rest <= 10 ? 'سنوات' : 'سنة', fr: Math.abs(years) > 1 ? 'ans' : 'an' };
  const births = facing(dateWords(member), dateWords(child));
  return years < 0
    ? {
        ar: `${label.ar}: ${births.ar}: صاحب الطلب أكبر سنا بمقدار ${number} ${unit.ar}`,
        fr: `${label.fr}\u00a0: ${births.fr}\u00a0: celle du membre vient ${number} ${unit.fr} après`,
      }
    : {
        ar: `${label.ar}: ${births.ar}: ${number} ${unit.ar}`,
        fr: `${label.fr}\u00a0: ${births.fr}\u00a0: ${number} ${unit.fr}`,
      };
}

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
