/** How a paper can agree or disagree with itself. Each check is silent when a part was not read. */
import { agree, fromIso, hijriAgrees } from '#shared/people/dates';
import { iceValid, ribValid } from '#shared/people/identifiers';
import { numberWordsFr } from '#shared/people/numbers';
import { foldText, spellingDistance } from '#shared/people/spelling';
import { readMrz } from './mrz.ts';
import type { Check, Paper } from './paper.ts';
import { soundsAlike } from './sounds.ts';
import { legalRates, near } from './tax.ts';
import { twinsOf } from './twins.ts';

function check(
  code: string,
  fields: readonly string[],
  test: (...values: string[]) => boolean | undefined,
): Check {
  return {
    code,
    fields,
    test(values) {
      const given = fields.map((field) => values[field]);
      return given.includes(undefined) ? undefined : test(...(given as string[]));
    },
  };
}

/** The date in digits and the date in words. */
export const sameDate = (digits: string, words: string): Check =>
  check('date-words-disagree', [digits, words], (a, b) => {
    const [one, two] = [fromIso(a), fromIso(b)];
    return one && two && agree(one, two) !== 'differs';
  });

/** Gregorian and Hijri dates of one day. */
export const hijriFits = (gregorian: string, hijri: string): Check =>
  check('hijri-date-disagrees', [gregorian, hijri], (a, b) => {
    const [one, two] = [fromIso(a), hijriFromIso(b)];
    const verdict = one && two ? hijriAgrees(one, two) : 'unknown';
    return verdict === 'unknown' ? undefined : verdict !== 'differs';
  });

/** Hijri months have at most 30 days, and 30 February is one: not a Gregorian calendar check. */
function hijriFromIso(iso: string) {
  const [year, month, day] = iso.split('-').map(Number);
  return year && month && day ? { year, month, day } : undefined;
}

/** The same number printed twice. */
export const sameNumber = (code: string, one: string, two: string): Check =>
  check(code, [one, two], (a, b) => a === b);

/** One name in both scripts, by a rough consonant skeleton. */
export const sameName = (arabic: string, latin: string): Check =>
  check('scripts-disagree', [arabic, latin], (a, b) => soundsAlike(a, b));

/** Total before tax plus tax is the total to pay. */
export const sumFits = (net: string, tax: string, gross: string): Check =>
  check(
    'total-does-not-add-up',
    [net, tax, gross],
    (a, b, c) => Math.abs(cents(a) + cents(b) - cents(c)) <= 100,
  );

/** A tax is due at a legal rate; several rates on one paper come to something between, never to more than the highest. */
export const taxFits = (net: string, tax: string): Check =>
  check('tax-rate-unknown', [net, tax], (a, b) => {
    const [before, due] = [cents(a), cents(b)];
    // Nothing is due on what is exempt.
    if ([...legalRates, 0].some((rate) => near(due, (before * rate) / 100))) return true;
    return due > before * 0.2 ? false : undefined;
  });

/**
 * What pays for a project is not more than it costs. Less may be right: a body that is not asked here may pay the rest, and
 * then it proves nothing.
 */
export const fundingFits = (own: string, loan: string, aid: string, whole: string): Check =>
  check('funding-does-not-add-up', [own, loan, aid, whole], (a, b, c, d) => {
    const lacking = cents(d) - cents(a) - cents(b) - cents(c);
    return lacking < -100 ? false : lacking <= 100 ? true : undefined;
  });

/** A cooperative's capital is so many whole shares. */
export const wholeShares = (capital: string, share: string): Check => ({
  ...check('capital-is-no-whole-shares', [capital, share], (a, b) =>
    cents(b) === 0 ? undefined : cents(a) >= cents(b) && cents(a) % cents(b) === 0,
  ),
  weak: true,
});

/** The sum in words is the sum in figures. */
export const wordsFit = (figures: string, words: string): Check =>
  check('amount-words-disagree', [figures, words], (a, b) => {
    const expected = foldText(numberWordsFr(Math.floor(cents(a) / 100)));
    const said = foldText(b.replace(/dirhams?.*$/iu, ''));
    return spellingDistance(expected, said) <= Math.max(1, expected.length * 0.04);
  });

/** Control digits. */
export const iceHolds = (field: string): Check => check('ice-control-digit', [field], iceValid);
export const ribHolds = (field: string): Check => check('rib-control-digit', [field], ribValid);

/** An earlier date cannot follow a later one. */
export const inOrder = (code: string, earlier: string, later: string): Check => ({
  ...check(code, [earlier, later], (a, b) => {
    const known = Math.min(a.length, b.length);
    return a.slice(0, known) <= b.slice(0, known);
  }),
  weak: true,
});

/** An act is drawn up in the year of what it tells or later; numbers of Hijri years are not compared. */
export const actFollows = (event: string, act: string): Check => ({
  ...check('act-before-event', [event, act], (date, number) => {
    const year = yearOfAct(number);
    return year === undefined ? undefined : year >= yearOf(date);
  }),
  weak: true,
});

/** @returns undefined for a Hijri year */
function yearOfAct(number: string): number | undefined {
  const year = Number(number.split('/')[1]);
  return year > 1600 ? year : undefined;
}
const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * Each child has an act of its own: one act said of two, or each with an act of the year in which the other was born, was
 * read at the wrong child.
 */
export const ownActs = (one: string, two: string): Check => {
  const [acts, births] = [
    [`${one}ActNumber`, `${two}ActNumber`],
    [`${one}BirthDate`, `${two}BirthDate`],
  ] as const;
  return {
    code: 'children-acts-confused',
    fields: acts,
    test(values) {
      const [a, b] = acts.map((field) => values[field]);
      if (a === undefined || b === undefined) return undefined;
      const [c, d] = births.map((field) => values[field]);
      if (a === b) return false;
      if (c === undefined || d === undefined || yearOf(c) === yearOf(d)) return undefined;
      return yearOfAct(a) === yearOf(d) && yearOfAct(b) === yearOf(c) ? false : undefined;
    },
    weak: true,
  };
};

/** Children bear their father's family name; another one may be a value of another person's page or line. */
export const namedAfter = (father: string, child: string): Check => ({
  ...check('child-named-otherwise', [father, child], (a, b) => {
    const [one, two] = [foldText(a), foldText(b)];
    return spellingDistance(one, two) > 0.4 * Math.max(one.length, two.length) ? false : undefined;
  }),
  weak: true,
});

/**
 * The checks a paper names, and those its fields bring with them: a date in figures beside its words or its Hijri day, a
 * name in both scripts, an act beside what it tells.
 */
export function checksOf(paper: Paper): readonly Check[] {
  const known = allChecks.get(paper);
  if (known !== undefined) return known;
  const own = paper.checks ?? [];
  const kindOf = (name: string) => paper.fields[name]?.kind;
  const dates = Object.keys(paper.fields).filter((name) => kindOf(name) === 'date');
  const event = kindOf('deathDate') === 'date' ? 'deathDate' : 'birthDate';
  const implied = [
    ...dates.flatMap((date) => [
      ...(kindOf(`${date}WordsAr`) === 'dateWordsAr' ? [sameDate(date, `${date}WordsAr`)] : []),
      ...(kindOf(`${date}WordsFr`) === 'dateWordsFr' ? [sameDate(date, `${date}WordsFr`)] : []),
      ...(kindOf(`${date}Hijri`) === 'dateHijri' ? [hijriFits(date, `${date}Hijri`)] : []),
    ]),
    ...twinsOf(paper).map(([ar, lat]) => sameName(ar, lat)),
    ...(kindOf('actNumber') === 'actNumber' && dates.includes(event) ? [actFollows(event, 'actNumber')] : []),
  ].filter(({ fields }) => !own.some((check) => check.fields.join() === fields.join()));
  const all = [...own, ...implied];
  allChecks.set(paper, all);
  return all;
}
const allChecks = new WeakMap<Paper, readonly Check[]>();

const mrzLines = ['mrz1', 'mrz2', 'mrz3'];

/** Control digits of the machine-readable zone. */
export const mrzHolds: Check = {
  code: 'mrz-control-digit',
  fields: mrzLines,
  test: (values) => readMrz(values.mrz1, values.mrz2, values.mrz3)?.valid,
};

/** What the machine-readable zone says of a field printed above it. */
export const mrzSays = (field: 'cin' | 'birthDate' | 'expiryDate' | 'sex'): Check => ({
  code: `mrz-disagrees-${field}`,
  fields: [field, 'mrz1', 'mrz2'],
  test(values) {
    const zone = readMrz(values.mrz1, values.mrz2, values.mrz3);
    const said = zone?.[field];
    return said === undefined || values[field] === undefined ? undefined : said === values[field];
  },
});

function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}
