/** Invented rows of decided cases, by chance and by hand. */
import fc from 'fast-check';
import type { DecidedRow } from '#shared/statistics/row';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const compact = <T extends object>(draft: T): T =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as T;

export const anyRow: fc.Arbitrary<DecidedRow> = fc
  .record({
    caseId: fc.uuid(),
    delegation: fc.constantFrom('khenifra', 'taza', 'guelmim', 'fes'),
    day: fc.constantFrom('2024-03-01', '2025-06-30', '2026-01-01', '2026-12-31'),
    outcome: fc.constantFrom('grant' as const, 'refuse' as const),
    amount: maybe(fc.integer({ min: 1, max: 300_000_000 })),
    project: maybe(fc.integer({ min: 1, max: 1_000_000_000 })),
    sector: maybe(fc.constantFrom('trade', 'agriculture', 'crafts')),
    sex: maybe(fc.constantFrom('M' as const, 'F' as const)),
    form: maybe(fc.constantFrom('individual' as const, 'company' as const, 'cooperative' as const)),
    funding: maybe(fc.constantFrom('hcar', 'southern-convention')),
    jobs: maybe(fc.record({ family: fc.nat(5), others: fc.nat(20) })),
    members: maybe(fc.integer({ min: 5, max: 60 })),
    tags: maybe(fc.uniqueArray(fc.constantFrom('women', 'youth', 'disability'))),
  })
  .map((row) => compact(row) as DecidedRow);

/** What the press told of Khénifra in 2021: thirteen beneficiaries, 276 497 DH in all; how it was shared is invented. */
export const khenifra: readonly DecidedRow[] = Array.from({ length: 13 }, (_, at) => ({
  caseId: `case-${at}`,
  delegation: 'khenifra',
  day: '2021-07-08',
  outcome: 'grant',
  amount: at < 12 ? 2_126_900 - (at % 2 === 0 ? 100_000 : -100_000) : 2_126_900,
  ...(at % 3 === 0 ? {} : { sex: at % 3 === 1 ? 'F' : 'M' }),
}));
