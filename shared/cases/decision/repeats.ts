/** After how long a person may be granted again. The texts at hand do not say: dated data, for the High Commission. */
import type { PlainDate } from '../plain-date.ts';

export interface RepeatRule {
  readonly validFrom: PlainDate;
  /** An earlier grant is shown to officers for so many years; null: for ever. */
  readonly years: number | null;
  readonly source: string;
  readonly confidence: 'source' | 'likely' | 'guess';
}

/** Newest last. */
export const repeatRules: readonly RepeatRule[] = [
  {
    validFrom: '2006-02-24',
    years: null,
    source: 'Renouvellement de l’aide : texte non trouvé',
    confidence: 'guess',
  },
];

export const repeatsOn = (day: PlainDate): RepeatRule =>
  repeatRules.findLast(({ validFrom }) => validFrom <= day) ?? repeatRules[0]!;
