/**
 * Figures and lists of the law, each dated, with where it was read and how sure we are.
 * They are data: what the texts at hand leave open is `null` or marked a guess, to be set by the High Commission, never a constant in code.
 */
import type { Confidence } from './rule.ts';

export interface Parameter<T> {
  readonly value: T;
  readonly unit: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** ISO days, inclusive. */
  readonly validFrom: string;
  readonly validTo?: string;
}

const decree =
  'Décret n° 2.04.892 du 24 février 2006 (المرسوم رقم 2.04.892)، cité par la presse (Khénifra, 2021)';
const simplification = 'Loi n° 55-19 (dahir 1-20-06 du 6 mars 2020), décret 2-20-660';
const cooperatives = 'Loi n° 112-12 (dahir 1-14-189 du 21 novembre 2014)';
const since2006 = '2006-02-24';

/** Every parameter with all its dated values, newest last. */
export const parameterTable = {
  subsidyRateMax: [
    {
      value: 3000,
      unit: 'ten-thousandths of the eligible project value',
      source: decree,
      confidence: 'source',
      validFrom: since2006,
    },
  ],
  subsidyCeilingCentimes: [
    {
      value: null as number | null,
      unit: 'centimes per project; null: not known',
      source: `${decree}; plafond non trouvé`,
      confidence: 'guess',
      validFrom: since2006,
    },
  ],
  practiceRangeCentimes: [
    {
      value: [500_000, 3_000_000] as const,
      unit: 'centimes; amounts granted in practice, warns only',
      source: 'Presse (Taza, 47 entreprises, vers 2010)',
      confidence: 'source',
      validFrom: since2006,
    },
  ],
  cumulatedAidMax: [
    {
      value: null as number | null,
      unit: 'ten-thousandths of the project value for all public money together; null: not known',
      source: 'non trouvé',
      confidence: 'guess',
      validFrom: since2006,
    },
  ],
  actMaxAgeDays: [
    {
      value: 90,
      unit: 'days from issue to deposit',
      source: 'Validité de trois mois des extraits (IRB 451295; dossiers CNIE)',
      confidence: 'source',
      validFrom: since2006,
    },
  ],
  nonEmploymentMaxAgeDays: [
    {
      value: 90,
      unit: 'days from issue to deposit',
      source: 'Usage des administrations (trois mois)',
      confidence: 'likely',
      validFrom: since2006,
    },
  ],
  fundingTolerance: [
    {
      value: 100,
      unit: 'ten-thousandths of the project value',
      source: 'Règle interne proposée',
      confidence: 'likely',
      validFrom: since2006,
    },
  ],
  vatRates: [
    {
      value: [2000, 1400, 1000, 700] as readonly number[],
      unit: 'ten-thousandths of the price before tax',
      source: 'Code général des impôts, taux usuels de TVA',
      confidence: 'likely',
      validFrom: since2006,
    },
  ],
  cooperativeMinMembers: [
    { value: 5, unit: 'members', source: cooperatives, confidence: 'likely', validFrom: '2014-12-18' },
  ],
  cooperativeMinCapitalCentimes: [
    { value: 100_000, unit: 'centimes', source: cooperatives, confidence: 'source', validFrom: '2014-12-18' },
  ],
  cooperativeMinPartCentimes: [
    { value: 10_000, unit: 'centimes', source: cooperatives, confidence: 'source', validFrom: '2014-12-18' },
  ],
  answerDays: [
    {
      value: 60,
      unit: 'days from receipt to answer',
      source: simplification,
      confidence: 'source',
      validFrom: '2021-04-01',
    },
  ],
  answerAlertDays: [
    {
      value: [45, 55] as const,
      unit: 'days from receipt',
      source: 'Règle interne proposée',
      confidence: 'guess',
      validFrom: '2021-04-01',
    },
  ],
  appealDays: [
    {
      value: 30,
      unit: 'days from notification',
      source: `${simplification}; délai à confirmer`,
      confidence: 'guess',
      validFrom: '2021-04-01',
    },
  ],
  silence: [
    {
      value: 'escalate' as 'escalate' | 'acceptance',
      unit: 'what an unanswered request becomes',
      source: `${simplification}; la liste des actes visés n'a pas été trouvée`,
      confidence: 'guess',
      validFrom: '2021-04-01',
    },
  ],
  tranches: [
    {
      value: [{ share: 10_000, proof: null as string | null }] as const,
      unit: 'ten-thousandths of the grant, with the proof asked before each',
      source: 'non trouvé',
      confidence: 'guess',
      validFrom: since2006,
    },
  ],
  /** A reading less sure than this is shown to an officer and is no fact. */
  fieldCertainty: [
    {
      value: 0.6,
      unit: 'calibrated probability that the value is right',
      source: 'Mesures de lecture du service',
      confidence: 'likely',
      validFrom: since2006,
    },
  ],
  /** Below this the papers speak against the lineage: an officer looks before anything more is asked of the applicant. */
  lineageAgainst: [
    {
      value: 0.2,
      unit: 'probability of the lineage',
      source: 'Règle interne proposée',
      confidence: 'guess',
      validFrom: since2006,
    },
  ],
  /** From here on two spellings are taken for one name when a number or a date already agrees. */
  nameAgrees: [
    {
      value: 0.5,
      unit: 'calibrated probability that both spellings are one name',
      source: 'Mesures de rapprochement des noms',
      confidence: 'likely',
      validFrom: since2006,
    },
  ],
  nameDiffers: [
    {
      value: 0.02,
      unit: 'calibrated probability that both spellings are one name',
      source: 'Mesures de rapprochement des noms',
      confidence: 'likely',
      validFrom: since2006,
    },
  ],
} satisfies Readonly<Record<string, readonly Parameter<unknown>[]>>;

type Table = typeof parameterTable;
export type ParameterName = keyof Table;
/** The values in force on one day. */
export type Parameters = { readonly [K in ParameterName]: Table[K][number]['value'] };

/**
 * The figures of a given day, so that an old decision is judged by the figures of its own day.
 * A day before the first value gets that first value.
 * @example parametersOn('2026-11-21').actMaxAgeDays // 90
 */
export function parametersOn(
  day: string,
  table: Readonly<Record<string, readonly Parameter<unknown>[]>> = parameterTable,
) {
  return Object.fromEntries(
    Object.entries(table).map(([name, values]) => {
      const inForce = values.filter((v) => v.validFrom <= day && day <= (v.validTo ?? day)).at(-1);
      return [name, (inForce ?? values[0])?.value];
    }),
  ) as Parameters;
}
