/** From an application and its papers to the facts the law asks for, each with the place on the page it stands on. */
import { readMrz } from '#shared/papers/mrz';
import type { PaperType } from '#shared/papers/reading';
import type { MemberRow } from '#shared/platform/platform';
import type { Evidence } from '#shared/rules/assessment';
import type { Facts, FactTypes, InKind, Known, NameSpellings, StatedCooperative } from '#shared/rules/facts';
import type { Application } from './application.ts';
import { agreementOf, centimes, cooperativeOf, listed, names, quoteOf } from './offers.ts';
import {
  nearlySame,
  type Owned,
  ofChild,
  type ReadPaper,
  type Said,
  type Settled,
  saidBy,
  sameDate,
  settle,
  sure,
} from './settling.ts';

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
  /** Fields another paper, the form or plain arithmetic bears out. */
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
  const bornInBooklets = of('family-booklet').flatMap((booklet) =>
    saidBy(booklet, ofChild(booklet, 'childBirthDate')),
  );
  const attestations = of('resistance-attestation');
  const declarations = of('non-employment');
  const said = (from: readonly ReadPaper[], ...fields: readonly string[]): Said[] =>
    from.flatMap((paper) => saidBy(paper, ...fields));
  const values = (from: readonly ReadPaper[], ...fields: readonly string[]): string[] =>
    said(from, ...fields).map(({ value }) => value);
  const zone = (part: 'cin' | 'birthDate' | 'expiryDate'): Said[] =>
    cards.flatMap((card) => zoneSays(card, part));

  const formCin = plainCin(applicant.cin);
  const cin = settle(
    [...said(cards, 'cin', 'cinBack'), ...zone('cin')],
    [formCin, ...values(of('quote', 'bank-agreement', 'non-employment'), 'cin')],
    least,
  );
  const birth = settle(
    [...said(cards, 'birthDate'), ...zone('birthDate')],
    [applicant.birthDate, ...values(acts, 'birthDate'), ...bornInBooklets.map(({ value }) => value)],
    least,
    sameDate,
  );
  const births = settle([...said([...cards, ...acts], 'birthDate'), ...bornInBooklets], [], least, sameDate);
  const expiry = settle([...said(cards, 'expiryDate'), ...zone('expiryDate')], [], least);
  const number = settle(
    said(attestations, 'cardNumber'),
    [application.member?.fileNumber, register.row?.memberNumber],
    least,
  );
  const fileNumber = application.member?.fileNumber;
  const numberDiffers =
    fileNumber !== undefined && number.known !== undefined && number.known.value !== fileNumber;
  const numberSure = said(attestations, 'cardNumber').some(
    ({ value, certainty }) => certainty >= sure && value === number.known?.value,
  );
  // The register's silence about a number that may be misread says nothing.
  const silence = register.consulted && register.row === undefined && fileNumber === undefined;
  const shownNumber = silence && !numberSure ? undefined : number.known;
  const nonEmployed = settle(said(declarations, 'issueDate'), [], least);

  const borneOut = new Set<string>();
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
    // A number read weakly gives way to the one a person typed; a sure one that differs is flagged below.
    memberNumber: numberDiffers && !numberSure ? stated(fileNumber) : (shownNumber ?? stated(fileNumber)),
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
    ribHolder: settle(said(of('rib'), 'holderLat', 'holderAr'), [], least).known,
    cooperative: cooperativeOf(of('coop-registration', 'coop-statutes'), least),
    statedCooperative: stated(statedCooperative(application)),
    inKind: stated(application.inKind?.map(giftOf)),
    earlierGrants: stated(
      application.earlierGrants?.map(({ year, amountMAD }) => {
        const amount = amountMAD === undefined ? undefined : centimes(amountMAD);
        return { year, ...(amount === undefined ? {} : { amount }) };
      }),
    ),
  };
  const sums = [draft.quotes?.value, draft.bankAgreements?.value] as const;
  if (sums[0]?.every(({ withoutTax = -1, tax = 0, total }) => withoutTax + tax === total))
    borneOut.add('totalTTC');
  if (sums[1]?.reduce((sum, { amount = -1 }) => sum + amount, 0) === centimes(project.loanMAD))
    borneOut.add('amount');
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
      ...differ('cin-differs', {
        ...cin,
        against: cin.against.filter((a) => !nearlySame(a.value, cin.known?.value ?? '')),
      }),
      ...differ('birth-date-differs', births),
      ...differ('card-expiry-differs', expiry),
      ...(numberDiffers && numberSure
        ? [{ code: 'member-number-differs', evidence: number.known?.evidence ?? [] }]
        : differ('member-number-differs', number)),
    ],
    confirmed: new Set([...borneOut, ...confirmed.filter(([, it]) => it.confirmed).map(([field]) => field)]),
  };
}

const giftOf = ({
  source,
  item,
  valueMAD,
  on,
  inProject,
}: NonNullable<Application['inKind']>[number]): InKind => {
  const value = valueMAD === undefined ? undefined : centimes(valueMAD);
  return {
    source,
    item,
    // A gift worth nothing is one whose worth was not stated.
    ...(value ? { value } : {}),
    ...(on === undefined ? {} : { on }),
    ...(inProject === undefined ? {} : { inProject }),
  };
};

function statedCooperative({ cooperative }: Application): StatedCooperative | undefined {
  if (cooperative === undefined) return undefined;
  const { kind, members, resistanceChildren } = cooperative;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(members === undefined ? {} : { members }),
    ...(resistanceChildren === undefined ? {} : { resistanceChildren }),
  };
}

/** What the machine-readable zone says, where all its control digits hold: as good as the print above it. */
function zoneSays(card: ReadPaper, part: 'cin' | 'birthDate' | 'expiryDate'): Said[] {
  const { mrz1, mrz2, mrz3 } = card.reading.fields;
  const zone = readMrz(mrz1?.value, mrz2?.value, mrz3?.value);
  const value = zone?.valid === true ? zone[part] : undefined;
  const line = part === 'cin' ? 'mrz1' : 'mrz2';
  return value === undefined
    ? []
    : saidBy(card, line).map((read) => ({ ...read, value, certainty: controlled, alternatives: [] }));
}
/** Four control digits agreeing by chance: one reading in ten thousand; the rest is for what they do not cover. */
const controlled = 0.97;

/** As typed by a person: blanks and dashes dropped, capitals. */
export const plainCin = (cin: string): string => cin.toUpperCase().replace(/[^\p{L}\d]/gu, '');

function spellings(ar: string | undefined, lat: string | undefined): NameSpellings | undefined {
  if (ar === undefined && lat === undefined) return undefined;
  return { ar: ar === undefined ? [] : [ar], lat: lat === undefined ? [] : [lat] };
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
