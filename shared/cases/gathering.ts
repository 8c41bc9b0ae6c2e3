/** Readings that may be one paper: how they are compared, and how two become one. */
import { checksOf } from '#shared/papers/checks';
import { papers as kinds } from '#shared/papers/index';
import type { Doubt, FieldReading, PaperType } from '#shared/papers/reading';
import { foldText } from '#shared/people/spelling';
import type { ListedPaper } from '#shared/rules/assessment';
import { nearlySame, type Place, placeOf, type ReadPaper, sure } from './settling.ts';

export interface Gathering extends ReadPaper {
  readonly entry: ListedPaper;
}

/** Told of each reading that turns out to be part of another. */
export type Joined = (part: Gathering, whole: Gathering) => void;

export const said = ({ reading }: ReadPaper, field: string): string => reading.fields[field]?.value ?? '';

/** How many of the fields the paper says. */
export const has = (paper: ReadPaper, ...fields: readonly string[]): number =>
  fields.filter((field) => said(paper, field) !== '').length;

export const common = (one: ReadPaper, two: ReadPaper): readonly string[] =>
  Object.keys(one.reading.fields).filter((field) => has(one, field) + has(two, field) === 2);

/** As said, but for one letter misread in a long word. */
export const alike = (a: string, b: string): boolean => {
  const [one, two] = [foldText(a), foldText(b)];
  return one === two || (Math.min(one.length, two.length) >= 5 && nearlySame(one, two));
};

/** Both surely read, and not the same. */
export const surelyDiffer = (one: FieldReading, two: FieldReading): boolean =>
  one.confidence >= sure && two.confidence >= sure && foldText(one.value) !== foldText(two.value);

/** Something that both surely say, and not alike: no readings of one paper. */
export const contradict = (one: ReadPaper, two: ReadPaper): boolean =>
  common(one, two).some((field) => surelyDiffer(one.reading.fields[field]!, two.reading.fields[field]!));

/** A value with where it was read. */
export interface Standing {
  readonly read: FieldReading;
  readonly at: Place;
}

/** The fields for which `kept` holds, each with its place. */
export const standingsOf = (
  paper: ReadPaper,
  kept: (field: string) => boolean = () => true,
): Record<string, Standing> =>
  Object.fromEntries(
    Object.entries(paper.reading.fields)
      .filter(([field]) => kept(field))
      .map(([field, read]) => [field, { read, at: placeOf(paper, field) }]),
  );

/** Each field from where it was read best, and what the other read there as its second guess. */
export function mergedStandings(
  one: Readonly<Record<string, Standing>>,
  two: Readonly<Record<string, Standing>>,
): Record<string, Standing> {
  const merged: Record<string, Standing> = { ...one };
  for (const [field, other] of Object.entries(two)) {
    const had = merged[field];
    if (had === undefined) merged[field] = other;
    else {
      const [best, second] = had.read.confidence >= other.read.confidence ? [had, other] : [other, had];
      merged[field] = { ...best, read: withGuess(best.read, second.read.value) };
    }
  }
  return merged;
}

const withGuess = (read: FieldReading, guess: string): FieldReading =>
  guess === '' || guess === read.value || read.alternatives?.includes(guess)
    ? read
    : { ...read, alternatives: [...(read.alternatives ?? []), guess] };

/** The paper with these fields and doubts, and with what only shows now that they lie side by side. */
export function withStandings(
  whole: Gathering,
  standings: Readonly<Record<string, Standing>>,
  doubts: readonly Doubt[],
): Gathering {
  const all = Object.entries(standings);
  const elsewhere = all.filter(([field, { at }]) => at.file !== whole.file || at.field !== field);
  const fields = Object.fromEntries(all.map(([field, { read }]) => [field, read]));
  const news = acrossParts(whole.reading.type, standings).filter(
    (found) =>
      !doubts.some((doubt) => doubt.code === found.code && doubt.fields.join() === found.fields.join()),
  );
  return {
    ...whole,
    places: Object.fromEntries(elsewhere.map(([field, { at }]) => [field, at])),
    reading: { ...whole.reading, fields, doubts: [...doubts, ...news] },
  };
}

/** Two readings of one paper, or of two of its pages. */
export const merged = (whole: Gathering, part: Gathering): Gathering =>
  withStandings(whole, mergedStandings(standingsOf(whole), standingsOf(part)), [
    ...whole.reading.doubts,
    ...part.reading.doubts,
  ]);

/** What no part could say by itself, such as two numbers on the two sides of a card. */
function acrossParts(type: PaperType, standings: Readonly<Record<string, Standing>>): Doubt[] {
  const values = Object.fromEntries(
    Object.entries(standings).map(([field, { read }]) => [field, read.value]),
  );
  return checksOf(kinds[type])
    .filter(({ fields }) => new Set(fields.map((field) => standings[field]?.at.file)).size > 1)
    .filter((check) => check.test(values) === false)
    .map(({ code, fields }) => ({ code, fields }));
}
