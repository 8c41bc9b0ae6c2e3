/** What a paper says of a person, part by part: names in all their readings, dates, numbers, and where each stands. */
import { fromIso, type PartialDate } from '#shared/people/dates';
import type { PersonOnPaper, PersonPart, PlaceOnPaper } from '#shared/people/evidence';
import { evidenceOf, type ReadPaper, saidBy, settle, sure } from './settling.ts';

/** Readings of the same ink tried in combination, so that one misread letter does not hide a name. */
const mostSpellings = 6;

/** Below this a name is more likely other ink than a misread name: not comparable, never different. */
const leastName = 0.35;
const leastDate = 0.4;

export function readings(paper: ReadPaper, field: string): readonly string[] {
  const read = paper.reading.fields[field];
  return read === undefined || read.confidence < leastName
    ? []
    : [read.value, ...(read.alternatives ?? []).slice(0, 2)].filter((text) => text !== '');
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].slice(0, mostSpellings);

/** Given and family name as one full name; the best readings first, then their alternatives. */
export function namesOf(paper: ReadPaper, given: string, family?: string): readonly string[] {
  const first = readings(paper, given);
  const last = family === undefined ? [] : readings(paper, family);
  if (first.length === 0) return [];
  if (last.length === 0) return distinct(first);
  return distinct([
    `${first[0]} ${last[0]}`,
    ...first.slice(1).map((name) => `${name} ${last[0]}`),
    ...last.slice(1).map((name) => `${first[0]} ${name}`),
  ]);
}

const nasab = /\s(?:بن|ابن|بنت|ben|bent|ibn|bint)\s/iu;

/** `عبد الواحد بن صلاح الدين` → `صلاح الدين`: the next link of the chain. */
export function chainAfter(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const at = nasab.exec(name);
    return at === null ? [] : [name.slice(at.index + at[0].length).trim()];
  });
}

/** An act names the father by given name and nasab; his family name is the child's own. */
export function withFamily(chain: readonly string[], families: readonly string[]): readonly string[] {
  const family = families[0];
  if (family === undefined) return chain;
  return chain.map((name) => (name.endsWith(family) ? name : `${name} ${family}`));
}

const presumed = /حوالي|خلال|نحو|تقدير|présum|presum|\bvers\b|environ/iu;

export function dateIn(paper: ReadPaper, field: string): PartialDate | undefined {
  const read = paper.reading.fields[field];
  if (read === undefined || read.confidence < leastDate) return undefined;
  const date = fromIso(read.value);
  return date !== undefined && presumed.test(read.raw) ? { ...date, presumed: true } : date;
}

/** A Hijri month may have thirty days where ours of that number has not. */
export function hijriIn(paper: ReadPaper, field: string): PartialDate | undefined {
  const read = paper.reading.fields[field];
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(read?.value ?? '');
  if (read === undefined || read.confidence < leastDate || parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return {
    year: year!,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/**
 * A number that identifies: one misread digit makes another person of it. So it counts when surely read,
 * or when one of its readings is what form or register say already.
 */
export function numberOf(
  paper: ReadPaper,
  fields: readonly string[],
  declared: readonly (string | undefined)[],
): string | undefined {
  return settle(saidBy(paper, ...fields), declared, sure).known?.value;
}
export const text = (paper: ReadPaper, field: string): string | undefined =>
  paper.reading.fields[field]?.value || undefined;

export function sureness(paper: ReadPaper, fields: readonly string[]): number | undefined {
  const read = fields.flatMap((field) => paper.reading.fields[field]?.confidence ?? []);
  return read.length === 0 ? undefined : read.reduce((sum, c) => sum + c, 0) / read.length;
}

type Draft = {
  readonly [K in keyof PersonOnPaper]?: PersonOnPaper[K] | undefined;
} & Pick<PersonOnPaper, 'source' | 'paper'>;

/** Leaves out what was not printed or not read: absence is never an empty value. */
export function person(draft: Draft): PersonOnPaper {
  const kept = Object.entries(draft).filter(
    ([, v]) => v !== undefined && !(Array.isArray(v) && v.length === 0),
  );
  return Object.fromEntries(kept) as unknown as PersonOnPaper;
}

/** Where each part stands: on the first of these fields that the paper has. */
export function placed(
  paper: ReadPaper,
  parts: Readonly<Partial<Record<PersonPart, readonly string[]>>>,
): Readonly<Partial<Record<PersonPart, PlaceOnPaper>>> | undefined {
  const found = Object.entries(parts).flatMap(([part, fields]) => {
    const field = fields.find((name) => text(paper, name) !== undefined);
    return field === undefined ? [] : [[part, evidenceOf(paper, field)] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

export const sourceOf = (paper: ReadPaper) => ({ source: paper.file, paper: paper.reading.type });

/** `محمد بن علي المدعو الفقيه`: the name and what its bearer was called in the Resistance. */
const alsoCalled =
  /\s+(?:المدعوة?|الملقبة?(?:\s+ب)?|المعروفة?(?:\s+ب|\s+باسم)?|المشهورة?\s+ب|alias|dite?|connue?\s+sous\s+le\s+nom\s+de)\s+/iu;
export function withAlias(names: readonly string[]): {
  readonly names: readonly string[];
  readonly also: readonly string[];
} {
  const parts = names.map((name) => name.split(alsoCalled));
  return {
    names: distinct(parts.flatMap(([name]) => (name === undefined || name === '' ? [] : [name]))),
    also: distinct(parts.flatMap(([, alias]) => (alias === undefined ? [] : [alias]))),
  };
}
