/** What papers of money say: suppliers' offers, bank agreements, the cooperative. Amounts are integer centimes. */
import type { Evidence } from '#shared/rules/assessment';
import type { BankAgreement, Centimes, Cooperative, Known, NameSpellings, Quote } from '#shared/rules/facts';
import { namesOf } from './person-parts.ts';
import { type ReadPaper, saidBy, settle } from './settling.ts';

/** Dirhams as the form or a paper writes them (`121200.00`) to whole centimes. */
export function centimes(amount: string | number): Centimes | undefined {
  const value = Math.round(Number(amount) * 100);
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** One entry per paper; the same offer sent twice counts once. */
export function listed<T extends { readonly evidence: readonly Evidence[] }>(
  papers: readonly ReadPaper[],
  read: (paper: ReadPaper) => T,
): Known<readonly T[]> | undefined {
  if (papers.length === 0) return undefined;
  const unique = papers
    .map(read)
    .filter((entry, at, all) => all.findIndex((e) => samePrint(e, entry)) === at);
  return { value: unique, evidence: unique.flatMap(({ evidence }) => evidence) };
}

/** Two copies of one offer: every part read on both is the same, and there is a sum among them. */
function samePrint(a: object, b: object): boolean {
  const shown = (entry: object) => JSON.stringify({ ...entry, evidence: undefined, lines: undefined });
  return a === b || ('reference' in a && 'reference' in b && shown(a) === shown(b));
}

const read = (
  paper: ReadPaper,
  field: string,
  least: number,
  declared: readonly (string | undefined)[] = [],
) => settle(saidBy(paper, field), declared, least).known?.value;

function amount(paper: ReadPaper, field: string, least: number, declared?: number): Centimes | undefined {
  const value = read(paper, field, least, [declared?.toFixed(2)]);
  // No offer, loan or capital is nothing: a zero is a sum that was not read.
  return value === undefined ? undefined : centimes(value) || undefined;
}

/** An offer is said to be falsely added up only on sums surely read. */
const surely = 0.85;

export function quoteOf(paper: ReadPaper, least: number, projectValue: number): Quote {
  const part = (field: string): Centimes | undefined => amount(paper, field, 0);
  const [net, tax, gross] = [part('totalHT'), part('tva'), part('totalTTC')];
  // Three weak readings that add up to the centime bear each other out.
  const adds =
    net !== undefined && tax !== undefined && gross !== undefined && net + tax === gross && tax > 0;
  const known = (field: string, enough: number, declared?: number) =>
    adds ? part(field) : amount(paper, field, enough, declared);
  // Lines are printed before tax, and what is paid is not.
  const taxed = (price: Centimes): Centimes => (adds && net > 0 ? Math.round(price * (gross / net)) : price);
  return compact({
    reference: read(paper, 'devisNumber', least),
    supplier: read(paper, 'supplier', least),
    ice: read(paper, 'ice', 0.9),
    client: read(paper, 'client', least),
    cin: read(paper, 'cin', 0.9),
    withoutTax: known('totalHT', surely),
    tax: known('tva', surely),
    total: known('totalTTC', least, projectValue),
    lines: paper.reading.lines?.map(({ item, amount: price, page, box }) => ({
      item,
      ...(price === undefined ? {} : { total: taxed(centimes(price)!) }),
      evidence: [{ file: paper.file, page, box, field: 'lines' }],
    })),
    evidence: saidBy(paper, 'totalTTC', 'totalHT', 'tva', 'ice', 'client', 'cin').map(
      ({ evidence }) => evidence,
    ),
  });
}

export function agreementOf(paper: ReadPaper, least: number, loan: number): BankAgreement {
  return compact({
    reference: read(paper, 'reference', least),
    bank: read(paper, 'bank', least),
    client: read(paper, 'client', least),
    cin: read(paper, 'cin', 0.9),
    amount: amount(paper, 'amount', least, loan),
    evidence: saidBy(paper, 'amount', 'client', 'cin', 'bank').map(({ evidence }) => evidence),
  });
}

export function cooperativeOf(papers: readonly ReadPaper[], least: number): Known<Cooperative> | undefined {
  if (papers.length === 0) return undefined;
  const first = (...fields: readonly string[]): string | undefined =>
    settle(
      papers.flatMap((paper) => saidBy(paper, ...fields)),
      [],
      least,
    ).known?.value;
  const sum = (value: string | undefined) => (value === undefined ? undefined : centimes(value) || undefined);
  const president = names(papers, ['presidentAr'], ['presidentLat'])?.value;
  const members = Number(first('members'));
  const value: Cooperative = compact({
    registrationNumber: first('registrationNumber'),
    members: Number.isInteger(members) ? members : undefined,
    capital: sum(first('capital')),
    part: sum(first('share', 'partValue')),
    president,
    court: first('courtAr'),
    memberNames: papers.flatMap((paper) => saidBy(paper, 'memberNames').map((s) => s.value)),
  });
  return {
    value,
    evidence: papers.flatMap((paper) =>
      saidBy(paper, 'registrationNumber', 'members', 'capital', 'presidentAr', 'presidentLat').map(
        (s) => s.evidence,
      ),
    ),
  };
}

/** Drops the parts that are not known. */
function compact<T extends object>(draft: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as T;
}

export function names(
  papers: readonly ReadPaper[],
  arabic: readonly [string, string?],
  latin: readonly [string, string?],
): Known<NameSpellings> | undefined {
  const ar = papers.flatMap((paper) => namesOf(paper, ...arabic));
  const lat = papers.flatMap((paper) => namesOf(paper, ...latin));
  const evidence = papers.flatMap((paper) =>
    saidBy(paper, ...[...arabic, ...latin].filter((field) => field !== undefined)).map((s) => s.evidence),
  );
  return ar.length + lat.length === 0 ? undefined : { value: { ar, lat }, evidence };
}
