/** Words that papers print: known ones tell that a page lies the right way up, and none of them is a value. */
import { nameClasses } from '#shared/people/lexicon/lexicon';
import { foldText, spellingDistance } from '#shared/people/spelling';
import { papers } from './index.ts';
import { commonStops } from './kinds/shared-fields.ts';
import type { Labels } from './paper.ts';

const parts = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldText)
    .filter((word) => word.length >= 4);
const textsOf = (labels: Labels | undefined) => [...(labels?.ar ?? []), ...(labels?.fr ?? [])];

const known: ReadonlySet<string> = new Set(
  [
    commonStops,
    ...Object.values(papers).flatMap(({ evidence, fields, stops }): (Labels | undefined)[] => [
      evidence.titles,
      evidence.words,
      stops,
      ...Object.values(fields).map(({ labels }) => labels),
    ]),
  ].flatMap((labels) => textsOf(labels).flatMap(parts)),
);

/** How many words of four letters and more are letter for letter the print of some paper. */
export const knownWords = (text: string): number => parts(text).filter((word) => known.has(word)).length;

/** All labels, headings and titles of all papers: what is a label on one is nobody's name on another. */
const labels: readonly string[] = [
  ...new Set(
    [
      commonStops,
      ...Object.values(papers).flatMap(({ evidence, fields, sections, stops }): (Labels | undefined)[] => [
        evidence.titles,
        stops,
        ...Object.values(sections ?? {}).map(({ marks }) => marks),
        ...Object.values(fields).map((field) => field.labels),
      ]),
    ].flatMap(textsOf),
  ),
];
/** Words of labels that are given names as well: «باسم الله» and the man called «باسم». */
const names: ReadonlySet<string> = new Set(
  nameClasses.flatMap(({ printedAr, printedLat }) => [...printedAr, ...printedLat]).map(foldText),
);
const whole: ReadonlySet<string> = new Set(
  labels.map(foldText).filter((label) => label.length >= 3 && !names.has(label)),
);
const fieldLabels: ReadonlySet<string> = new Set(
  Object.values(papers)
    .flatMap(({ fields }) => Object.values(fields).flatMap((field) => textsOf(field.labels)))
    .map(foldText)
    .filter((label) => label.length >= 5 && !names.has(label)),
);
/** By length, for those long enough to be known although letters were misread. */
const byLength = Map.groupBy(
  [...whole].filter((label) => label.length >= 8),
  ({ length }) => length,
);
/** Two words and more out of a label broken over lines or cells: `Date et`, `de naissance`, `رسم الولادة`. */
const halves: ReadonlySet<string> = new Set(
  labels.flatMap((label) => {
    const words = label.split(/[\s/]+/u).filter(Boolean);
    return words.flatMap((_, from) =>
      words
        .slice(from + 2)
        .map((_, more) => foldText(words.slice(from, from + 2 + more).join('')))
        .concat(words.length - from >= 2 ? foldText(words.slice(from).join('')) : [])
        .filter((half) => half.length >= 5),
    );
  }),
);

/**
 * Words of forms that are in nobody's name and in no place's: by them a label is known although it stands in no list.
 * Words that are names too stay out: «الكامل», «الشريف», «المدني», «الوفاء», «منه» (منة).
 */
const formWords: ReadonlySet<string> = new Set(
  [
    'الجنس جنسه جنسها الجنسية جنسيته جنسيتها الاسم اسم اسمه اسمها الأسماء النسب اللقب الكنية نسبه نسبها',
    'تاريخ التاريخ وتاريخ تاريخه بتاريخ مكان ومكان ومحل مسقط الازدياد ازدياد ازدياده ازديادها الولادة ولادة ولادته ولادتها الميلاد',
    'ميلاده ميلادها الوفاة وفاة وفاته وفاتها الوالد الوالدة الوالدين والده والدها والدته والدتها للأب للأم الأبوين',
    'رقم عدد مراجع المراجع الرسم رسم العقد عقد العنوان عنوان السكنى المهنة مهنته مهنتها الحرفة الشخصي الشخصية العائلي العائلية',
    'والشخصي والعائلي البيانات بيانات معلومات بالعربية بالفرنسية باللاتينية باللغة بالحروف بالأحرف بالأرقام الهجري الهجرية الميلادي',
    'الزوج الزوجة الزوجين الأولاد الرتبة الترتيب التوقيع الإمضاء إمضاء الطابع الخاتم والطابع والخاتم',
    'المملكة المغربية وزارة الداخلية مصلحة ضابط ضباط نسخة موجزة مستخرج موجز طرة الصفة القرار المقرر مقرر صدوره صدور صدورها',
    'بطاقة البطاقة للتعريف ملاحظات الملاحظات الهامشية الأسرة المعني المعنية بالأمر الصلاحية الدفتر الصفحة',
    'المولود المولودة المزداد المزدادة المتوفى المتوفاة هجرية ميلادية موافق الموافق الحالة المدنية',
    'بطلب لطلب منها لتكوين ملف إداري',
  ]
    .join(' ')
    .split(' ')
    .map(foldText),
);
const formWordsFr: ReadonlySet<string> = new Set(
  [
    'nom noms prenom prenoms surnom patronyme date dates lieu naissance deces sexe pere mere fils fille epoux epouse conjoint',
    'reference references acte registre profession nationalite adresse domicile cachet signature tampon numero livret ordre',
    'chiffres lettres hegirien hegirienne gregorien mention mentions marginale marginales observation observations renseignements',
    'delivre delivree fait etabli decision titulaire cin cnie identite certifie conforme soussigne officier extrait copie',
  ]
    .join(' ')
    .split(' '),
);
const links = /^(?:d|de|du|des|la|le|les|l|et|en|a|au|ou|من|في|او|و|عن|على|الي|بن)$/u;

/** A word of forms, which no name and no place has in it; signs and frames around it count for nothing. */
export function isFormWord(word: string): boolean {
  const folded = foldText(word);
  return formWords.has(folded) || formWordsFr.has(folded);
}

/** Letter for letter the label of some field. */
export const isLabel = (text: string): boolean => fieldLabels.has(foldText(text));

const seen = new Map<string, boolean>();

/** Is this text all a label, half a label, a heading or a title: printed by the office, and so no person's and no place's name? */
export function isKnownPrint(text: string): boolean {
  const before = seen.get(text);
  if (before !== undefined) return before;
  if (seen.size > 4000) seen.clear();
  const answer = isPrint(text);
  seen.set(text, answer);
  return answer;
}

function isPrint(text: string): boolean {
  const folded = foldText(text);
  if (whole.has(folded) || halves.has(folded) || isFormWord(folded)) return true;
  // Slashes part the two languages of one label: `الأب / Fille de`.
  const sides = text.split('/');
  if (sides.length > 1 && sides.some((side) => foldText(side).length >= 3 && isPrint(side))) return true;
  const words = text.split(/\s+/u).filter((word) => foldText(word) !== '');
  if (words.some(isFormWord) && words.every((word) => isFormWord(word) || links.test(foldText(word))))
    return true;
  if (folded.length < 9) return false;
  const limit = Math.min(2, 0.12 * folded.length);
  for (let length = folded.length - 2; length <= folded.length + 2; length++) {
    for (const label of byLength.get(length) ?? [])
      if (spellingDistance(label, folded, limit) <= limit) return true;
  }
  return false;
}
