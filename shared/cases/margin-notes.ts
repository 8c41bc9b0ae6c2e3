/** What stands in the margin of an act: kafala, judgments, twins; and corrections, of which the corrected value counts. */
import type { Mark } from '#shared/people/evidence';
import { foldText } from '#shared/people/spelling';
import { text } from './person-parts.ts';
import { nearlySame, type ReadPaper } from './settling.ts';

const markWords: readonly (readonly [Mark, RegExp])[] = [
  ['kafala', /كفال|مكفول|kafala/iu],
  ['adoption', /تبن[يى]|متبنى|adoption/iu],
  [
    'father-unknown-note',
    /أب مجهول|مجهول الأب|أب مختار|(?:اسم|إسم) (?:ال)?أب (?:ال)?(?:مختار|مشتق)|père inconnu|père fictif|nom de père (?:attribué|choisi)/iu,
  ],
  // «المحكمة» alone is no judgment.
  ['judgment', /(?<!م)حكم|jud?gement|judgment/iu],
  ['corrected-margin', /إصلاح|اصلاح|تصحيح|تنقيح|rectif/iu],
  ['twin', /توأم|توام|توأمة|jumeau|jumelle/iu],
];
const martyr = /الشهيدة?(?!\p{L})|شهيدة?\s|martyr/iu;

/** What the acts carry that no number may outweigh, and what other papers say of the same. */
export function marksOf(
  acts: readonly ReadPaper[],
  statements: readonly ReadPaper[],
  attestations: readonly ReadPaper[],
): readonly Mark[] {
  const said = (paper: ReadPaper, ...fields: readonly string[]): string =>
    fields.map((field) => text(paper, field) ?? '').join(' ');
  const notes = acts.map((act) => said(act, 'marginNotes', 'basis')).join(' ');
  const kinships = statements
    .map(({ reading: { fields } }) => `${fields.relationAr?.raw ?? ''} ${fields.relationAr?.value ?? ''}`)
    .join(' ');
  const called = attestations
    .map(({ reading: { fields } }) => `${fields.memberNameAr?.raw ?? ''} ${fields.category?.value ?? ''}`)
    .join(' ');
  return [
    ...markWords
      .filter(([mark, words]) => words.test(notes) || (mark === 'kafala' && words.test(kinships)))
      .map(([mark]) => mark),
    ...(martyr.test(called) ? (['martyr'] as const) : []),
  ];
}

const name = '[«"(]?\\s*([\\p{L} ]{2,40}?)\\s*[»")]?';
/** From what to what: `من … إلى …`, `… عوض …`, `de … en …`, `lire … au lieu de …`. */
const corrections: readonly (readonly [RegExp, was: 1 | 2, is: 1 | 2])[] = [
  [
    new RegExp(
      `(?:^|\\s)من\\s+${name}\\s+(?:إلى|الى)\\s+${name}(?=$|[.،,؛]|\\s(?:بمقتضى|بموجب|بناء|حسب|بتاريخ|وذلك))`,
      'u',
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `${name}\\s+(?:عوض|بدلا? من|بدل|مكان)\\s+${name}(?=$|[.،,؛]|\\s(?:بمقتضى|بموجب|بناء|حسب|بتاريخ|وذلك))`,
      'u',
    ),
    2,
    1,
  ],
  [new RegExp(`\\bde\\s+${name}\\s+en\\s+${name}(?=$|[.,;]|\\s(?:par|suivant|selon|le)\\s)`, 'iu'), 1, 2],
  [
    new RegExp(`\\blire\\s+${name}\\s+au lieu de\\s+${name}(?=$|[.,;]|\\s(?:par|suivant|selon|le)\\s)`, 'iu'),
    2,
    1,
  ],
];
const correctable = [
  ...['givenNameAr', 'familyNameAr', 'fatherAr', 'motherAr'],
  ...['givenNameLat', 'familyNameLat', 'fatherLat', 'motherLat'],
];

/** The act as its margin corrects it: the field that still prints the old name now says the new one first. */
export function corrected<T extends ReadPaper>(act: T): T {
  const note = text(act, 'marginNotes') ?? '';
  const found = corrections.flatMap(([print, was, is]) => {
    const match = print.exec(note);
    return match === null ? [] : [{ was: match[was]!.trim(), is: match[is]!.trim() }];
  })[0];
  if (found === undefined || found.was === '' || found.is === '') return act;
  const fields = Object.entries(act.reading.fields).map(([field, read]) => {
    if (!correctable.includes(field)) return [field, read] as const;
    const [old, now] = [foldText(found.was).split(' ').at(-1)!, found.is.split(' ').at(-1)!];
    const words = read.value.split(' ');
    const at = words.findIndex((word) => isOneWord(foldText(word), old));
    if (at < 0) return [field, read] as const;
    const value = words.with(at, now).join(' ');
    return [field, { ...read, value, alternatives: [read.value, ...(read.alternatives ?? [])] }] as const;
  });
  return { ...act, reading: { ...act.reading, fields: Object.fromEntries(fields) } };
}

const isOneWord = (a: string, b: string): boolean => a === b || (a.length >= 5 && nearlySame(a, b));
