/**
 * From several readings of one thing to a fact, or to "not known".
 * Measured on a case's papers: where two papers agreed on the raw reading it was right 193 times of 193.
 */
import type { Reading } from '#shared/papers/reading';
import type { Evidence } from '#shared/rules/assessment';
import type { Known } from '#shared/rules/facts';

/** Where a value stands, and under which name there. */
export type Place = Pick<Evidence, 'file' | 'field'>;

export interface ReadPaper {
  /** The file it is known by; the first, where its sides or pages came in several. */
  readonly file: string;
  readonly reading: Reading;
  /** The page of the file on which it begins; absent: the first. */
  readonly page?: number;
  /** Fields that stand in another file, or there under another name: the child of page three is its page's first. */
  readonly places?: Readonly<Record<string, Place>>;
  /** Papers drawn from one act are one witness; so are two papers' copies. Absent: the paper bears witness alone. */
  readonly witness?: string;
}

export const placeOf = ({ file, places }: ReadPaper, field: string): Place =>
  places?.[field] ?? { file, field };

/** A paper with the person it is about; `unclear` where that could not be read. */
export interface Owned extends ReadPaper {
  readonly whose: 'applicant' | 'member' | 'other' | 'unclear';
  /** Which child of a booklet the applicant is, by what its fields begin with: `child3`. Absent: the first. */
  readonly child?: string;
}

/** A field of a booklet's child, as this booklet names it for the applicant. */
export const ofChild = ({ child = 'child' }: Pick<Owned, 'child'>, field: string): string =>
  field.replace(/^child(?=\p{Lu})/u, child);

/** One paper's word for something. */
export interface Said {
  readonly value: string;
  readonly certainty: number;
  readonly alternatives: readonly string[];
  readonly witness: string;
  readonly evidence: Evidence;
}

/** Certainty of a value two papers agree on. */
export const agreed = 0.995;
/** Two papers that differ, each at least this sure, contradict each other; below it one is likely misread. */
export const sure = 0.9;

/** Where a value stands that the paper has. */
export function evidenceOf(paper: ReadPaper, field: string): Evidence {
  const { page, box } = paper.reading.fields[field]!;
  return { ...placeOf(paper, field), page, box };
}

/** What the paper says under one of these field names, first found first. */
export function saidBy(paper: ReadPaper, ...fields: readonly string[]): Said[] {
  return fields.flatMap((field) => {
    const read = paper.reading.fields[field];
    return read === undefined || read.value === ''
      ? []
      : [
          {
            value: read.value,
            certainty: read.confidence,
            alternatives: read.alternatives ?? [],
            witness: paper.witness ?? paper.file,
            evidence: evidenceOf(paper, field),
          },
        ];
  });
}

export interface Settled {
  readonly known?: Known<string>;
  /** Sure readings that say otherwise than the fact. */
  readonly against: readonly Said[];
  /** At least two papers, or a paper and the form, say the same. */
  readonly confirmed: boolean;
}

/**
 * The value best borne out. `declared` is what form or register say of the same thing: it can confirm a reading, never make one.
 * @param least below this certainty nothing is known
 */
export function settle(
  said: readonly Said[],
  declared: readonly (string | undefined)[],
  least: number,
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): Settled {
  const stated = declared.filter((value) => value !== undefined);
  const ranked = said
    .map((one) => {
      const alike = said.filter((other) => same(one.value, other.value));
      const witnesses = new Set(alike.map(({ witness }) => witness));
      const confirmed = witnesses.size > 1 || stated.some((value) => same(value, one.value));
      const certainty = Math.max(...alike.map((other) => other.certainty));
      return { one, alike, confirmed, certainty: confirmed ? Math.max(certainty, agreed) : certainty };
    })
    .sort((a, b) => b.certainty - a.certainty || b.alike.length - a.alike.length);
  // A weak reading whose second guess is what the form says: the ink agrees with the form.
  const repaired = said.find(
    (one) =>
      one.certainty < sure && one.alternatives.some((other) => stated.some((value) => same(value, other))),
  );
  const best = ranked[0];
  if (repaired !== undefined && (best === undefined || !best.confirmed)) {
    const value = repaired.alternatives.find((other) => stated.some((v) => same(v, other)))!;
    return { known: { value, evidence: [repaired.evidence] }, against: [], confirmed: true };
  }
  if (best === undefined || best.certainty < least) return { against: [], confirmed: false };
  return {
    known: { value: best.one.value, evidence: best.alike.map(({ evidence }) => evidence) },
    against: said.filter((other) => other.certainty >= sure && !same(other.value, best.one.value)),
    confirmed: best.confirmed,
  };
}

/** Dates of unlike precision agree where the shorter begins the longer. */
export const sameDate = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** One letter or digit misread, lost or doubled still points to the same number. */
export function nearlySame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
