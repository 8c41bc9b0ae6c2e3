/** Short names for what the dossiers below say often: ways a page reached us, a quote with its plan. */
import type { Application } from '#shared/cases/application';
import type { Damage } from '../damage.ts';
import { type BusinessPlan, businessPlan, type Quote, quoteTotals } from '../papers/project.ts';
import type { Person } from '../person.ts';
import { fullAr, fullLat } from '../person.ts';
import type { Sheet } from '../sheet.ts';

export const clean = (quality?: number): Damage => ({
  kind: 'clean',
  dpi: 170,
  ...(quality === undefined ? {} : { quality }),
});
export const scan = (
  skew: number,
  more: { grey?: boolean; folds?: readonly number[]; grain?: number } = {},
): Damage => ({
  kind: 'scan',
  dpi: 200,
  quality: 58,
  skew,
  ...more,
});
export const phone = (
  table: 'wood' | 'cloth' | 'stone',
  tilt = 0.03,
  folds: readonly number[] = [],
): Damage => ({
  kind: 'phone',
  dpi: 200,
  quality: 62,
  table,
  tilt,
  folds,
});

type Money = Pick<Application['project'], 'ownMAD' | 'loanMAD' | 'requestedMAD'>;

/** The plan whose investment is what the quotes say, paid as the application says. */
export function planOf(
  holder: Person,
  quotes: readonly Quote[],
  paid: Money,
  words: Pick<BusinessPlan, 'titleFr' | 'titleAr' | 'sectorFr' | 'placeFr' | 'preparedBy' | 'jobs' | 'date'>,
): Sheet {
  return businessPlan({
    ...words,
    holder,
    investments: quotes.map((q) => ({
      what: `${q.lines[0]!.what} et équipement (${q.supplier})`,
      amount: q.printed?.ttc ?? quoteTotals(q).ttc,
    })),
    own: paid.ownMAD,
    loan: paid.loanMAD,
    other: 0,
    subsidy: paid.requestedMAD,
  });
}

/** The applicant as the form states them. */
export const stated = (p: Person): Application['applicant'] => ({
  nameAr: fullAr(p),
  nameLat: fullLat(p),
  cin: p.cin!,
  birthDate: p.birth,
  sex: p.sex,
});
