/** Files of invented applicants with every fact known, and the same facts laid flat for engines that take numbers and yes or no. */

import { Chance } from '#shared/people/learn/chance';
import type { File } from '#shared/rules/assess';
import type { Facts, FactTypes, Known } from '#shared/rules/facts';

/** What a peer is told. Names compared, control keys and sums are given to it worked out, which our rules do themselves. */
export interface Flat {
  readonly lineageAccepted: boolean;
  readonly registerFound: boolean;
  readonly sameIdentity: boolean;
  readonly cinWellFormed: boolean;
  /** Days since 1970. */
  readonly submitted: number;
  readonly cardExpiry: number;
  readonly actIssued: number;
  readonly attested: number;
  readonly sectorKnown: boolean;
  readonly value: number;
  readonly own: number;
  readonly loan: number;
  readonly requested: number;
  readonly otherAid: number;
  readonly quotesTotal: number;
  readonly quoteGap: number;
  readonly quoteClientSame: boolean;
  readonly iceValid: boolean;
  readonly bankTotal: number;
  readonly bankClientSame: boolean;
  readonly ribValid: boolean;
  readonly earlierGrants: number;
  readonly cooperative: boolean;
  readonly members: number;
  readonly capital: number;
  readonly part: number;
}

const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
const deposit = Date.parse('2026-03-16T00:00:00Z') / 86_400_000;
const iceSound = '001542378000028';
const ribSound = '011519000001205000534921';
const box = [100, 200, 300, 32] as const;

export function ruleFiles(
  count: number,
  seed: number,
): readonly { readonly file: File; readonly flat: Flat }[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, () => oneFile(chance));
}

function oneFile(chance: Chance): { readonly file: File; readonly flat: Flat } {
  const often = (share: number): boolean => chance.next() < share;
  const between = (least: number, most: number): number =>
    least + Math.floor(chance.next() * (most - least + 1));
  const cooperative = often(0.4);
  const value = between(40_000, 200_000) * 100;
  const loan = Math.floor(value * 0.4);
  const requested = Math.floor(value * (often(0.7) ? 0.28 : 0.34));
  const otherAid = often(0.2) ? 500_000 : 0;
  const own = value - loan - requested - otherAid - (often(0.8) ? 0 : 900_000);
  const quotesTotal = often(0.8) ? value : Math.floor(value * 0.9);
  const tax = Math.floor(quotesTotal / 6);
  const quoteGap = often(0.85) ? 0 : 50_000;
  const flat: Flat = {
    lineageAccepted: often(0.7),
    registerFound: often(0.8),
    sameIdentity: often(0.9),
    cinWellFormed: true,
    submitted: deposit,
    cardExpiry: deposit + between(-200, 2000),
    actIssued: deposit - between(1, 120),
    attested: deposit - between(1, 120),
    sectorKnown: often(0.9),
    ...{ value, own, loan, requested, otherAid, quotesTotal, quoteGap },
    quoteClientSame: often(0.9),
    iceValid: often(0.9),
    bankTotal: often(0.8) ? loan : Math.floor(loan / 2),
    bankClientSame: often(0.9),
    ribValid: often(0.9),
    earlierGrants: often(0.85) ? 0 : 1,
    cooperative,
    members: between(3, 12),
    capital: between(500, 5000) * 100,
    part: between(50, 300) * 100,
  };
  return { file: fileOf(flat, tax), flat };
}

function fileOf(flat: Flat, tax: number): File {
  const evidence = [{ file: 'piece.jpg', page: 1, box, field: 'value' }];
  const cin = 'PA84217';
  const values: Partial<FactTypes> = {
    submittedOn: dayOf(flat.submitted),
    formCin: cin,
    cardCin: flat.sameIdentity ? cin : 'PA84271',
    formName: { ar: ['سلمى أوعزيز'], lat: ['Salma Ouaziz'] },
    cardName: { ar: ['سلمى أوعزيز'], lat: ['SALMA OUAZIZ'] },
    formBirthDate: '1974-08-27',
    cardBirthDate: '1974-08-27',
    cardExpiry: dayOf(flat.cardExpiry),
    actIssuedOn: dayOf(flat.actIssued),
    nonEmploymentOn: dayOf(flat.attested),
    nonEmploymentCin: cin,
    lineage: {
      ...{ p: flat.lineageAccepted ? 0.995 : 0.7, proposal: flat.lineageAccepted ? 'accept' : 'officer' },
      ...{ likelyNot: false, links: [], gates: [], relation: 'child', branch: 'father', notes: [] },
      weights: 'made',
      text: { ar: '', fr: '' },
    },
    memberNumber: '48213',
    registerRow: { found: flat.registerFound },
    project: {
      title: flat.sectorKnown ? 'خلايا النحل' : 'مشروع',
      sector: flat.sectorKnown ? 'agriculture' : 'xyz',
      form: flat.cooperative ? 'cooperative' : 'individual',
      ...{ value: flat.value, own: flat.own, loan: flat.loan, requested: flat.requested },
      otherAid: flat.otherAid === 0 ? [] : [{ source: 'INDH', amount: flat.otherAid }],
    },
    quotes: [
      {
        ...{ reference: '12/2026', ice: flat.iceValid ? iceSound : '001542378000029' },
        cin: flat.quoteClientSame ? cin : 'ZZ99999',
        ...{ withoutTax: flat.quotesTotal - tax - flat.quoteGap, tax, total: flat.quotesTotal },
        evidence,
      },
    ],
    bankAgreements: [{ amount: flat.bankTotal, cin: flat.bankClientSame ? cin : 'ZZ99999', evidence }],
    ribNumber: flat.ribValid ? ribSound : '011519000001205000534922',
    ribHolder: 'SALMA OUAZIZ',
    earlierGrants: flat.earlierGrants === 0 ? [] : [{ year: 2019, amount: 1_500_000 }],
    inKind: [],
    ...(flat.cooperative
      ? {
          cooperative: {
            ...{ registrationNumber: '3164/2023', members: flat.members },
            ...{ capital: flat.capital, part: flat.part },
          },
        }
      : {}),
  };
  const facts = Object.fromEntries(
    Object.entries(values).map(([name, of]): [string, Known<unknown>] => [name, { value: of, evidence }]),
  ) as Facts;
  return {
    facts,
    held: new Set(['cnie', 'birth-full-copy', 'resistance-attestation', 'family-booklet', 'quote'] as const),
    circumstances: {
      ...{ form: flat.cooperative ? 'cooperative' : 'individual', loan: true, firmExists: false },
      ...{ deathToProve: false, cardBackMissing: false },
    },
    ...{ signs: [], unreadable: [], papers: [], asOf: dayOf(flat.submitted) },
  };
}
