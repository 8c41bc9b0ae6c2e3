/** The sandbox: one fixed reference for each thing a partner's program must be able to take, on the same road as the real ones. */
import type { PlainDate } from '#shared/cases/plain-date';
import { CaseReference } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import type { PartnerDecision, PartnerPayment } from './decision.ts';

const dates = { decidedOn: '2026-03-02' as PlainDate, finalOn: '2026-04-01' as PlainDate };
const conditions = [
  { share: 60, proof: null },
  { share: 40, proof: { ar: 'فواتير الشطر الأول', fr: 'factures de la première tranche' } },
];

/** Others, `NSB-TEST-N0NE` (unknown) and `NSB-TEST-NCNS` (no consent) among them, are answered as unknown. */
export const sandboxCases = {
  'NSB-TEST-GRNT': { status: 'granted', amountCentimes: 2_700_000, ...dates, conditions },
  /** Less than was asked for. */
  'NSB-TEST-1ESS': { status: 'granted', amountCentimes: 900_000, ...dates },
  'NSB-TEST-REFS': { status: 'refused', ...dates },
  'NSB-TEST-PEND': { status: 'pending' },
  'NSB-TEST-REVK': { status: 'revoked', ...dates },
  /** Answered after two seconds. */
  'NSB-TEST-S10W': { status: 'pending' },
  /** Answered with 429. */
  'NSB-TEST-BSY0': { status: 'pending' },
} as const satisfies Record<string, Omit<PartnerDecision, 'reference' | 'seal'>>;

export const slowReference = 'NSB-TEST-S10W';
export const busyReference = 'NSB-TEST-BSY0';

/** Its seal is signed by the same key and says that it is of the sandbox. */
export async function findSandboxDecision(
  { signer }: Pick<Platform, 'signer'>,
  reference: string,
): Promise<PartnerDecision | undefined> {
  if (!isSandboxReference(reference)) return undefined;
  const found: Omit<PartnerDecision, 'reference'> = sandboxCases[reference];
  const said = { reference: CaseReference.parse(reference), ...found };
  if (found.status !== 'granted' && found.status !== 'refused') return said;
  const seal = await signer.sign({
    ...{
      iss: signer.issuer,
      k: 'sandbox',
      n: `${reference}/1`,
      o: found.status,
      on: dates.decidedOn,
      h: 'sandbox',
    },
    ...(found.amountCentimes === undefined ? {} : { a: found.amountCentimes }),
  });
  return { ...said, seal };
}

export const sandboxPayments = (reference: string): readonly PartnerPayment[] | undefined =>
  reference === 'NSB-TEST-GRNT'
    ? [
        {
          tranche: 1,
          amountCentimes: 1_620_000,
          means: 'transfer',
          orderedOn: '2026-04-02',
          paidOn: '2026-04-09',
        },
      ]
    : isSandboxReference(reference)
      ? []
      : undefined;

export const isSandboxReference = (reference: string): reference is keyof typeof sandboxCases =>
  Object.hasOwn(sandboxCases, reference);
