/**
 * Two readers of one paper, compared field by field. The embedded reading stays the reading: another reader bears a value
 * out, speaks against it, or adds what was not found; it never replaces a value.
 */
import { foldText } from '#shared/people/spelling';
import { papers } from './index.ts';
import type { PageText } from './page-text.ts';
import type { FieldKind } from './paper.ts';
import type { Box, Doubt, FieldReading, Heard, ReaderName, ReaderNote, Reading } from './reading.ts';
import { surest, type TrustGroup, trustGroup } from './trust.ts';
import { understandPages } from './understand.ts';
import { readValue, scriptOf } from './values.ts';

/**
 * What agreement adds to, and difference takes from, the log-odds of a value: half of what the trust model learned for a
 * check of the paper with itself that holds or fails. Half, because both readers see the same faint ink; not fitted,
 * for there are no papers with truth read by both.
 */
const borneOut: Readonly<Record<TrustGroup, number>> = { arabic: 0.55, latin: 0.7, figures: 1.15 };
const spokenAgainst: Readonly<Record<TrustGroup, number>> = { arabic: 0.8, latin: 1, figures: 0.8 };
/** What two readers read differently is not sure, for a person must look. */
const contradicted = 0.85;
/** A value only the other reader found is for a person, however clearly it was read. */
const unseconded = 0.6;
/** The other reader must believe a word itself before it counts. */
const believed = 0.5;

/** A paper as one reader read it, its boxes and page numbers those of the file. */
export type Said = Pick<Reading, 'type' | 'fields' | 'doubts'>;

/**
 * Reads the other reader's pages for the fields of the papers ours told, and compares.
 *
 * @param pages every page of the file, in its order
 */
export async function readBeside(
  first: Reading,
  by: ReaderName,
  pages: readonly PageText[],
): Promise<Reading> {
  const counts = { agreed: 0, differed: 0 };
  const compared = async <T extends Said>(said: T, numbers: readonly number[]): Promise<T> => {
    const own = numbers.flatMap((number) => pages[number - 1] ?? []);
    if (said.type === 'other' || own.length === 0) return said;
    const { fields } = await understandPages(own, said.type);
    const inFile = Object.entries(fields).map(
      ([name, field]) => [name, { ...field, page: numbers[field.page - 1] ?? 1 }] as const,
    );
    const beside = compareReadings(said, by, Object.fromEntries(inFile), pages);
    counts.agreed += beside.agreed;
    counts.differed += beside.differed;
    return { ...said, ...beside.said };
  };
  const every = pages.map((_, at) => at + 1);
  if (first.papers === undefined) {
    const read = await compared(first, every);
    return withNote(read, { by, status: 'read', ...counts });
  }
  const parts = [];
  for (const part of first.papers) parts.push(await compared(part, part.pages));
  // What is said of the file is said of its first known paper; doubts about the file itself stay.
  const main = parts.findIndex(({ type }) => type === first.type);
  const { fields, doubts } = parts[main] ?? first;
  const ofFile = first.doubts.filter((doubt) => !first.papers?.[main]?.doubts.includes(doubt));
  return withNote(
    { ...first, fields, doubts: main < 0 ? first.doubts : [...doubts, ...ofFile], papers: parts },
    { by, status: 'read', ...counts },
  );
}

/** @param second the other reader's fields of the same paper, their pages and boxes those of the file */
export function compareReadings(
  first: Said,
  by: ReaderName,
  second: Reading['fields'],
  pages: readonly PageText[],
): { readonly said: Said; readonly agreed: number; readonly differed: number } {
  const kinds = papers[first.type].fields;
  const kindOf = (name: string): FieldKind => kinds[name]?.kind ?? 'textLat';
  const words = Object.entries(first.fields).flatMap(([name, field]) => {
    const word = wordOn(kindOf(name), field, second[name], pages);
    return word === undefined ? [] : [[name, word] as const];
  });
  // A service that does not know Arabic answers it with scraps: its Arabic counts once some of it was borne out.
  const arabic = words.filter(([name]) => trustGroup(kindOf(name)) === 'arabic');
  const count = (of: typeof words, agrees: boolean) => of.filter(([, word]) => word.agrees === agrees).length;
  const knowsArabic = count(arabic, true) > 0 && count(arabic, true) >= count(arabic, false);
  const heard = new Map(
    words.map(([name, word]) => {
      const counts = word.agrees !== false || knowsArabic || trustGroup(kindOf(name)) !== 'arabic';
      return [name, counts ? word : { value: word.value }] as const;
    }),
  );

  const doubted = new Set(first.doubts.flatMap(({ fields }) => fields));
  const fields: Record<string, FieldReading> = {};
  for (const [name, field] of Object.entries(first.fields)) {
    const word = heard.get(name);
    fields[name] =
      word === undefined
        ? field
        : beside(field, { by, ...word }, trustGroup(kindOf(name)), doubted.has(name));
  }
  for (const [name, field] of Object.entries(second)) {
    if (fields[name] !== undefined || trustGroup(kindOf(name)) === 'arabic') continue;
    if (field.confidence < believed) continue;
    fields[name] = { ...field, confidence: Math.min(field.confidence, unseconded), by };
  }

  const differing = [...heard].filter(([, { agrees }]) => agrees === false).map(([name]) => name);
  const doubts: Doubt[] = [
    ...first.doubts,
    ...differing.map((name) => ({ code: 'readers-differ', fields: [name] })),
  ];
  const agreed = [...heard.values()].filter(({ agrees }) => agrees === true).length;
  return { said: { type: first.type, fields, doubts }, agreed, differed: differing.length };
}

/** The reading with the newest word on what became of another reader. */
export const withNote = (reading: Reading, note: ReaderNote): Reading => ({
  ...reading,
  readers: [...(reading.readers ?? []).filter(({ by }) => by !== note.by), note],
});

export const noteOf = (reading: Reading, by: ReaderName): ReaderNote | undefined =>
  reading.readers?.find((note) => note.by === by);

function beside(field: FieldReading, heard: Heard, group: TrustGroup, doubted: boolean): FieldReading {
  const said = { ...field, heard: [...(field.heard ?? []), heard] };
  if (heard.agrees === true) {
    // What the paper itself contradicts is not made surer by reading it twice.
    const surer = Math.min(surest, shifted(field.confidence, borneOut[group]));
    return doubted ? said : { ...said, confidence: Math.max(field.confidence, round(surer)) };
  }
  if (heard.value === field.value) return said;
  const alternatives = [...new Set([heard.value, ...(field.alternatives ?? [])])].slice(0, 4);
  if (heard.agrees === undefined) return { ...said, alternatives };
  const lessSure = Math.min(contradicted, shifted(field.confidence, -spokenAgainst[group]));
  return { ...said, alternatives, confidence: round(lessSure) };
}

/** A confidence after so much evidence in log-odds. */
function shifted(confidence: number, by: number): number {
  const kept = Math.min(surest, Math.max(0.005, confidence));
  return 1 / (1 + Math.exp(-(Math.log(kept / (1 - kept)) + by)));
}
const round = (share: number): number => Math.round(share * 1000) / 1000;

type Word = Omit<Heard, 'by'>;

/** What the other reader says of a field: where its own labels led it, and at the very place ours was read. */
function wordOn(
  kind: FieldKind,
  field: FieldReading,
  located: FieldReading | undefined,
  pages: readonly PageText[],
): Word | undefined {
  const there = located === undefined || located.confidence < believed ? undefined : located.value;
  const ink = valueAt(kind, field, pages);
  const word = there ?? ink;
  if (word === undefined) return undefined;
  // Handwriting that ours leaves to a person: the other's guess is shown to that person and settles nothing.
  if (field.value === '') return { value: word };
  const agrees = compare(kind, field.value, word);
  // Its labels led it elsewhere, its eyes read what ours read: the place is open, not the letters.
  const alike = agrees === false && ink !== undefined && compare(kind, field.value, ink) === true;
  return agrees === undefined || alike ? { value: word } : { value: word, agrees };
}

/** The other reader's words in the box of a field, as a value of its kind. */
function valueAt(
  kind: FieldKind,
  { page, box }: FieldReading,
  pages: readonly PageText[],
): string | undefined {
  const words = (pages[page - 1]?.phrases ?? []).flatMap((phrase) =>
    phrase.words
      .filter((word) => isInside(pages[page - 1]!.toGiven(word.box), box))
      .map((word) => ({ ...word, line: phrase.line, script: phrase.script })),
  );
  if (words.length === 0) return undefined;
  const script = scriptOf(kind);
  // A number between words of the other script is still a number.
  const own = words.filter(
    (word) => script === undefined || word.script === script || !/\p{L}/u.test(word.text),
  );
  const sureness = own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, own.length);
  const value = readValue(kind, own.map(({ text }) => text).join(' '));
  return value === undefined || value.quality * sureness < believed ? undefined : value.value;
}

function isInside([x, y, w, h]: Box, [left, top, width, height]: Box): boolean {
  const [middleX, middleY] = [x + w / 2, y + h / 2];
  return middleX > left && middleX < left + width && middleY > top && middleY < top + height;
}

/** Undefined where two values can stand side by side: a year beside its date, two wordings of running text. */
function compare(kind: FieldKind, one: string, two: string): boolean | undefined {
  if (foldText(one) === foldText(two)) return true;
  if (/^text|^amountWords/u.test(kind)) return undefined;
  if (/^date/u.test(kind) && (one.startsWith(two) || two.startsWith(one))) return undefined;
  return false;
}
