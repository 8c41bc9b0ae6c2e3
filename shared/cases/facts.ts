/** From an application and its papers to the facts the law asks for, each with the place on the page it stands on. */
import { readMrz } from '#shared/papers/mrz';
import type { PaperType } from '#shared/papers/reading';
import type { MemberRow } from '#shared/platform/platform';
import type { Evidence } from '#shared/rules/assessment';
import type {
  BankAgreement,
  Centimes,
  Cooperative,
  Facts,
  FactTypes,
  Known,
  NameSpellings,
  Quote,
} from '#shared/rules/facts';
import type { Application } from './application.ts';
import { namesOf } from './persons.ts';
import { type Owned, type ReadPaper, type Said, type Settled, saidBy, sameDate, settle } from './settling.ts';

/** Dirhams as the form or a paper writes them (`121200.00`) to whole centimes. */
export function centimes(amount: string | number): Centimes | undefined {
  const value = Math.round(Number(amount) * 100);
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

type Draft = { -readonly [K in keyof FactTypes]?: Known<FactTypes[K]> | undefined };
const stated = <T>(value: T | undefined): Known<T> | undefined =>
  value === undefined ? undefined : { value, evidence: [] };

/** Two papers, or two parts of one, that do not say the same: kept, for an officer to see. */
export interface Disagreement {
  readonly code: string;
  readonly evidence: readonly Evidence[];
}

export interface Gathered {
  /** All but the lineage, which is weighed apart. */
  readonly facts: Facts;
  readonly disagreements: readonly Disagreement[];
  /** Fields another paper or the form bears out. */
  readonly confirmed: ReadonlySet<string>;
}

/** Facts of the form, of the papers that are the applicant's, and of the register. */
export function factsOf(
  application: Application,
  papers: readonly Owned[],
  register: { readonly consulted: boolean; readonly row?: MemberRow | undefined },
  least: number,
): Gathered {
  const of = (...types: readonly PaperType[]): Owned[] =>
    papers.filter(({ whose, reading }) => whose === 'applicant' && types.includes(reading.type));
  const { applicant, project } = application;
  const cards = of('cnie');
  const acts = of('birth-extract', 'birth-full-copy');
  const booklets = of('family-booklet');
  const attestations = of('resistance-attestation');
  const declarations = of('non-employment');
  const said = (from: readonly ReadPaper[], ...fields: readonly string[]): Said[] =>
    from.flatMap((paper) => saidBy(paper, ...fields));
  const values = (from: readonly ReadPaper[], ...fields: readonly string[]): string[] =>
    said(from, ...fields).map(({ value }) => value);
  const zones = cards.flatMap(({ reading: { fields } }) => {
    const zone = readMrz(fields.mrz1?.value, fields.mrz2?.value, fields.mrz3?.value);
    return zone?.valid === true ? [zone] : [];
  });

  const formCin = plainCin(applicant.cin);
  const cin = settle(
    said(cards, 'cin', 'cinBack'),
    [
      formCin,
      ...zones.map((zone) => zone.cin),
      ...values(of('quote', 'bank-agreement', 'non-employment'), 'cin'),
    ],
    least,
  );
  const birth = settle(
    [...said(cards, 'birthDate')],
    [
      applicant.birthDate,
      ...zones.map((zone) => zone.birthDate),
      ...values(acts, 'birthDate'),
      ...values(booklets, 'childBirthDate'),
    ],
    least,
    sameDate,
  );
  const births = settle(
    [...said([...cards, ...acts], 'birthDate'), ...said(booklets, 'childBirthDate')],
    [],
    least,
    sameDate,
  );
  const expiry = settle(
    said(cards, 'expiryDate'),
    zones.map((zone) => zone.expiryDate),
    least,
  );
  const number = settle(
    said(attestations, 'cardNumber'),
    [application.member?.fileNumber, register.row?.memberNumber],
    least,
  );
  const fileNumber = application.member?.fileNumber;
  const nonEmployed = settle(said(declarations, 'issueDate'), [], least);

  const draft: Draft = {
    submittedOn: stated(application.submittedOn),
    formCin: stated(formCin),
    formName: stated(spellings(applicant.nameAr, applicant.nameLat)),
    formBirthDate: stated(applicant.birthDate),
    cardCin: cin.known,
    cardName: names(cards, ['givenNameAr', 'familyNameAr'], ['givenNameLat', 'familyNameLat']),
    cardBirthDate: birth.known,
    cardExpiry: fullDay(expiry.known),
    actIssuedOn: freshest(acts, least),
    nonEmploymentOn: fullDay(nonEmployed.known),
    nonEmploymentName: names(declarations, ['nameAr'], ['nameLat']),
    nonEmploymentCin: settle(said(declarations, 'cin'), [formCin], 0.9).known,
    memberNumber: number.known ?? stated(fileNumber),
    registerRow: register.consulted ? stated({ found: register.row !== undefined }) : undefined,
    project: stated({
      title: project.title,
      sector: project.sector,
      form: project.form,
      value: centimes(project.valueMAD)!,
      own: centimes(project.ownMAD)!,
      loan: centimes(project.loanMAD)!,
      otherAid: project.otherAid.map(({ source, amountMAD }) => ({ source, amount: centimes(amountMAD)! })),
      requested: centimes(project.requestedMAD)!,
    }),
    quotes: listed(of('quote'), (paper) => quoteOf(paper, least, project.valueMAD)),
    bankAgreements: listed(of('bank-agreement'), (paper) => agreementOf(paper, least, project.loanMAD)),
    ribNumber: settle(said(of('rib'), 'rib'), [], least).known,
    ribHolder: settle(said(of('rib'), 'holderLat', 'holderAr'), [], 0).known,
    cooperative: cooperativeOf(of('coop-registration', 'coop-statutes'), least),
    earlierGrants: stated(
      application.earlierGrants?.map(({ year, amountMAD }) => {
        const amount = amountMAD === undefined ? undefined : centimes(amountMAD);
        return { year, ...(amount === undefined ? {} : { amount }) };
      }),
    ),
  };
  const facts = Object.fromEntries(Object.entries(draft).filter(([, known]) => known !== undefined)) as Facts;
  const differ = (code: string, { known, against }: Settled): Disagreement[] =>
    against.length === 0
      ? []
      : [{ code, evidence: [...(known?.evidence ?? []), ...against.map((a) => a.evidence)] }];
  const confirmed: [string, Settled][] = [
    ['cin', cin],
    ['cinBack', cin],
    ['birthDate', birth],
    ['expiryDate', expiry],
    ['cardNumber', number],
  ];
  return {
    facts,
    disagreements: [
      ...differ('cin-differs', cin),
      ...differ('birth-date-differs', births),
      ...differ('card-expiry-differs', expiry),
      ...(fileNumber !== undefined && number.known !== undefined && number.known.value !== fileNumber
        ? [{ code: 'member-number-differs', evidence: number.known.evidence }]
        : differ('member-number-differs', number)),
    ],
    confirmed: new Set(confirmed.filter(([, settled]) => settled.confirmed).map(([field]) => field)),
  };
}

/** As typed by a person: blanks and dashes dropped, capitals. */
export const plainCin = (cin: string): string => cin.toUpperCase().replace(/[^\p{L}\d]/gu, '');

function spellings(ar: string | undefined, lat: string | undefined): NameSpellings | undefined {
  if (ar === undefined && lat === undefined) return undefined;
  return { ar: ar === undefined ? [] : [ar], lat: lat === undefined ? [] : [lat] };
}

function names(
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

/** Validity is counted in days: a month or a year alone is not enough. */
function fullDay(known: Known<string> | undefined): Known<string> | undefined {
  return known !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(known.value) ? known : undefined;
}

/** Of several copies the newest counts. */
function freshest(acts: readonly ReadPaper[], least: number): Known<string> | undefined {
  return acts
    .flatMap((act) => fullDay(settle(saidBy(act, 'issueDate'), [], least).known) ?? [])
    .sort((a, b) => b.value.localeCompare(a.value))[0];
}

/** One entry per paper; the same offer sent twice counts once. */
function listed<T extends { readonly evidence: readonly Evidence[] }>(
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
  const shown = (entry: object) => JSON.stringify({ ...entry, evidence: undefined });
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
  return value === undefined ? undefined : centimes(value);
}

function quoteOf(paper: ReadPaper, least: number, projectValue: number): Quote {
  const part = (field: string): Centimes | undefined => amount(paper, field, 0);
  const [net, tax, gross] = [part('totalHT'), part('tva'), part('totalTTC')];
  // Three weak readings that add up to the centime bear each other out.
  const adds =
    net !== undefined && tax !== undefined && gross !== undefined && net + tax === gross && tax > 0;
  const sure = (field: string, declared?: number) =>
    adds ? part(field) : amount(paper, field, least, declared);
  return compact({
    reference: read(paper, 'devisNumber', least),
    supplier: read(paper, 'supplier', least),
    ice: read(paper, 'ice', 0.9),
    client: read(paper, 'client', 0),
    cin: read(paper, 'cin', 0.9),
    withoutTax: sure('totalHT'),
    tax: sure('tva'),
    total: sure('totalTTC', projectValue),
    evidence: saidBy(paper, 'totalTTC', 'totalHT', 'tva', 'ice', 'client', 'cin').map(
      ({ evidence }) => evidence,
    ),
  });
}

function agreementOf(paper: ReadPaper, least: number, loan: number): BankAgreement {
  return compact({
    reference: read(paper, 'reference', least),
    bank: read(paper, 'bank', least),
    client: read(paper, 'client', 0),
    cin: read(paper, 'cin', 0.9),
    amount: amount(paper, 'amount', least, loan),
    evidence: saidBy(paper, 'amount', 'client', 'cin', 'bank').map(({ evidence }) => evidence),
  });
}

function cooperativeOf(papers: readonly ReadPaper[], least: number): Known<Cooperative> | undefined {
  if (papers.length === 0) return undefined;
  const first = (...fields: readonly string[]): string | undefined =>
    settle(
      papers.flatMap((paper) => saidBy(paper, ...fields)),
      [],
      least,
    ).known?.value;
  const sum = (value: string | undefined) => (value === undefined ? undefined : centimes(value));
  const president = names(papers, ['presidentAr'], ['presidentLat'])?.value;
  const members = Number(first('members'));
  const value: Cooperative = compact({
    registrationNumber: first('registrationNumber'),
    members: Number.isInteger(members) ? members : undefined,
    capital: sum(first('capital')),
    part: sum(first('share', 'partValue')),
    president,
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
