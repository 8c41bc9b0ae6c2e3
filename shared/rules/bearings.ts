/**
 * What hangs on each rule, by its id: for whoever folds a case or writes to it, and so must know a rule by name without
 * carrying the law and the names of people it compares. A test holds it to the rules themselves.
 */
import type { Bearing } from './rule.ts';

const right = [
  ...['BENEFICIARY_DEGREE', 'QUALITY_CHECK', 'IDENTITY_AGREES', 'CARD_VALID', 'ACT_MAX_AGE_DAYS'],
  ...['NOT_EMPLOYED', 'ELIGIBLE_SECTOR', 'FUNDING_CONSISTENCY', 'QUOTES_SUPPORT_VALUE', 'BANK_COVERS_LOAN'],
  ...['COOP_REGISTERED', 'COOP_MEMBERS', 'COOP_CAPITAL', 'COOP_MEMBERSHIP'],
];
const notice = [
  ...[
    'CIN_FORMAT',
    'QUOTE_ARITHMETIC',
    'QUOTE_CLIENT',
    'SUBSIDY_RATE_MAX',
    'PRACTICE_RANGE',
    'CUMULATED_AID',
  ],
  ...['IN_KIND_NOT_TWICE', 'NO_DOUBLE_GRANT', 'RESISTANCE_CHILDREN_SHARE'],
];
const payment = ['SUPPLIER_ICE', 'RIB_VALID'];

export const bearings: ReadonlyMap<string, Bearing> = new Map(
  Object.entries({ right, notice, payment }).flatMap(([bearing, ids]) =>
    ids.map((id) => [id, bearing as Bearing] as const),
  ),
);
