/**
 * Who decides in session, and how many it takes. Who sits on the deciding commission and its quorum were not found:
 * dated data, to be set by the High Commission.
 */
import type { PlainDate } from '../plain-date.ts';

export interface CommissionRule {
  readonly validFrom: PlainDate;
  /** Members present who may vote on the case at hand, those who abstain not counted. */
  readonly quorum: number;
  /** Roles in which an officer sits. */
  readonly roles: readonly string[];
  /** One of those present must preside. */
  readonly presided: boolean;
  /** Votes on both sides alike: the one who presides decides, or nothing is decided. */
  readonly tie: 'president' | 'postponed';
  readonly source: string;
  readonly confidence: 'source' | 'likely' | 'guess';
}

/** Newest last. */
export const commissionRules: readonly CommissionRule[] = [
  {
    validFrom: '2006-02-24',
    quorum: 3,
    roles: ['officer'],
    presided: true,
    tie: 'president',
    source: 'Composition et quorum de la commission non trouvés ; règle interne proposée',
    confidence: 'guess',
  },
];

export const commissionOn = (day: PlainDate): CommissionRule =>
  commissionRules.findLast(({ validFrom }) => validFrom <= day) ?? commissionRules[0]!;
