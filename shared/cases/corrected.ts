/** What papers say once officers' corrections stand beside their readings. */
import type { Reading } from '#shared/papers/reading';
import type { CasePaper, Correction } from './case.ts';

/** By field; of a further paper in a file under `2/field`. */
export const correctionKey = (field: string, part?: number): string =>
  part === undefined ? field : `${part}/${field}`;

/** The reading with an officer's corrections in place, and what they let stand: each as sure as the officer's word. */
export function readingOf(paper: CasePaper): Reading | undefined {
  const { reading } = paper;
  if (reading === undefined) return undefined;
  const { papers } = reading;
  const of = (part?: number) => ({ ...acceptancesOf(paper, part), ...correctionsOf(paper, part) });
  const fields = withWords(reading.fields, of(), 1);
  if (papers === undefined) return { ...reading, fields };
  return {
    ...reading,
    fields,
    papers: papers.map((part, at) => ({
      ...part,
      fields: withWords(part.fields, of(at + 1), part.pages[0] ?? 1),
    })),
  };
}

/** Which of a file's papers its reading puts on top: the first that is known. */
export function mainPart({ papers }: Reading): number | undefined {
  if (papers === undefined) return undefined;
  return (
    Math.max(
      papers.findIndex(({ type }) => type !== 'other'),
      0,
    ) + 1
  );
}

/** By field: what officers corrected on one of a file's papers; without a number, on the one on top. */
export const correctionsOf = (
  { corrections, reading }: Pick<CasePaper, 'corrections' | 'reading'>,
  part?: number,
): Readonly<Record<string, Correction>> => onPart(corrections, reading, part);

/** By field: what officers let stand, as far as it is still what was read. */
export function acceptancesOf(
  { accepted = {}, reading }: Pick<CasePaper, 'accepted' | 'reading'>,
  part?: number,
): Readonly<Record<string, Correction>> {
  const fields = part === undefined ? reading?.fields : reading?.papers?.[part - 1]?.fields;
  return Object.fromEntries(
    Object.entries(onPart(accepted, reading, part)).filter(
      ([field, { value }]) => fields?.[field]?.value === value,
    ),
  );
}

function onPart(
  words: Readonly<Record<string, Correction>>,
  reading: Reading | undefined,
  part: number | undefined,
): Readonly<Record<string, Correction>> {
  const main = reading === undefined ? undefined : mainPart(reading);
  const onTop = part === undefined || part === main;
  const prefix = `${part ?? main}/`;
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, word]) => {
      if (key.startsWith(prefix)) return [[key.slice(prefix.length), word]];
      return onTop && !key.includes('/') ? [[key, word]] : [];
    }),
  );
}

function withWords(
  was: Reading['fields'],
  words: Readonly<Record<string, Correction>>,
  page: number,
): Reading['fields'] {
  const fields = { ...was };
  for (const [name, { value }] of Object.entries(words)) {
    const read = fields[name] ?? { page, box: [0, 0, 0, 0] as const, raw: '' };
    fields[name] = { page: read.page, box: read.box, raw: read.raw, value, confidence: 1 };
  }
  return fields;
}
