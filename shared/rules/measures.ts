/** What a figure of the law may be: its unit, the values an administrator may write, and the same in words. */
import * as z from 'zod';
import type { Bilingual } from '#shared/papers/reading';
import { dirhams, say } from './words.ts';

export type MeasureKind =
  | 'rate'
  | 'rates'
  | 'centimes'
  | 'centimes-range'
  | 'days'
  | 'day-list'
  | 'date-list'
  | 'count'
  | 'probability'
  | 'choice'
  | 'choices'
  | 'limits'
  | 'tranches';

export interface Measure<T> {
  readonly kind: MeasureKind;
  /** As the stored number is to be read. */
  readonly unit: string;
  readonly accepts: z.ZodType<T>;
  /** What may be written, to be put after the figure's name. */
  readonly range: Bilingual;
  /** What each of its numbers may be, as stored; for a list of dates, how many. */
  readonly least?: number;
  readonly most?: number;
  /** The words it may be, for `choice` and `choices`. */
  readonly options?: readonly Option[];
  /** It may be null: not known. */
  readonly mayBeUnknown?: true;
}

export interface Option {
  readonly id: string;
  readonly name: Bilingual;
}

/** Ten-thousandths: 3000 is 30 %. */
const hundredths = (rate: number): string => String(rate / 100);
const ordered = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value > values[at - 1]!);

export const rate = (most: number, of: string): Measure<number> => ({
  kind: 'rate',
  unit: `ten-thousandths of ${of}`,
  accepts: z.int().min(0).max(most),
  ...{ least: 0, most },
  range: say(
    'نسبة من {0} إلى {1} بالمائة، مكتوبة بأجزاء العشرة آلاف',
    'un taux de {0} à {1} %, écrit en dix-millièmes',
    0,
    hundredths(most),
  ),
});

export const rates = (of: string): Measure<readonly number[]> => ({
  kind: 'rates',
  unit: `ten-thousandths of ${of}`,
  accepts: z.array(z.int().min(0).max(10_000)).min(1).max(12).readonly(),
  ...{ least: 0, most: 10_000 },
  range: say(
    'لائحة نسب من {0} إلى {1} بالمائة، مكتوبة بأجزاء العشرة آلاف',
    'une liste de taux de {0} à {1} %, écrits en dix-millièmes',
    0,
    100,
  ),
});

/** The most one project's file could ever carry: a billion dirhams. */
const mostCentimes = 100_000_000_000;

export const centimes = (of: string): Measure<number> => ({
  kind: 'centimes',
  unit: `centimes ${of}`,
  accepts: z.int().min(1).max(mostCentimes),
  ...{ least: 1, most: mostCentimes },
  range: say(
    'مبلغ بالسنتيم، عدد صحيح لا يتعدى {0}',
    'un montant en centimes, nombre entier, au plus {0}',
    dirhams(mostCentimes),
  ),
});

export const centimesRange = (of: string): Measure<readonly [number, number]> => ({
  kind: 'centimes-range',
  unit: `centimes; ${of}`,
  accepts: z
    .tuple([z.int().min(0).max(mostCentimes), z.int().min(1).max(mostCentimes)])
    .refine(ordered)
    .readonly(),
  ...{ least: 0, most: mostCentimes },
  range: say(
    'مبلغان بالسنتيم، الأدنى قبل الأقصى',
    'deux montants en centimes, le moindre avant le plus élevé',
  ),
});

export const days = (least: number, most: number, of: string): Measure<number> => ({
  kind: 'days',
  unit: `days ${of}`,
  accepts: z.int().min(least).max(most),
  ...{ least, most },
  range: say('عدد صحيح من الأيام، من {0} إلى {1}', 'un nombre entier de jours, de {0} à {1}', least, most),
});

export const dayList = (most: number, of: string): Measure<readonly number[]> => ({
  kind: 'day-list',
  unit: `days ${of}`,
  accepts: z.array(z.int().min(1).max(most)).min(1).max(6).refine(ordered).readonly(),
  ...{ least: 1, most },
  range: say(
    'لائحة أيام مرتبة من {0} إلى {1}',
    'une liste de jours en ordre croissant, de {0} à {1}',
    1,
    most,
  ),
});

export const dateList = (most: number, of: string): Measure<readonly string[]> => ({
  kind: 'date-list',
  unit: `ISO days ${of}`,
  accepts: z.array(z.iso.date()).max(most).readonly(),
  most,
  range: say(
    'لائحة من {1} تاريخ على الأكثر، تكتب هكذا: {0}',
    'une liste de dates écrites ainsi : {0}, au plus {1}',
    '2027-01-31',
    most,
  ),
});

export const count = (least: number, most: number, of: string): Measure<number> => ({
  kind: 'count',
  unit: of,
  accepts: z.int().min(least).max(most),
  ...{ least, most },
  range: say('عدد صحيح من {0} إلى {1}', 'un nombre entier, de {0} à {1}', least, most),
});

export const probability = (of: string): Measure<number> => ({
  kind: 'probability',
  unit: `probability ${of}`,
  accepts: z.number().min(0).max(1),
  ...{ least: 0, most: 1 },
  range: say('احتمال بين {0} و{1}', 'une probabilité entre {0} et {1}', 0, 1),
});

/** Words that may be written, each with its name for people. */
type Options<T extends string> = Readonly<Record<T, Bilingual>>;
const idsOf = <T extends string>(options: Options<T>): [T, ...T[]] => Object.keys(options) as [T, ...T[]];
const listed = <T extends string>(options: Options<T>): readonly Option[] =>
  idsOf(options).map((id) => ({ id, name: options[id] }));

export const choice = <const T extends string>(options: Options<T>, of: string): Measure<T> => ({
  kind: 'choice',
  unit: of,
  accepts: z.enum(idsOf(options)) as unknown as z.ZodType<T>,
  options: listed(options),
  range: say('إحدى القيم: {0}', 'une des valeurs : {0}', idsOf(options).join(', ')),
});

export const choices = <const T extends string>(options: Options<T>, of: string): Measure<readonly T[]> => ({
  kind: 'choices',
  unit: of,
  accepts: z
    .array(z.enum(idsOf(options)) as unknown as z.ZodType<T>)
    .min(1)
    .refine((all) => new Set(all).size === all.length)
    .readonly(),
  options: listed(options),
  range: say(
    'لائحة من قيمة واحدة على الأقل دون تكرار: {0}',
    'une liste d’au moins une valeur, sans répétition : {0}',
    idsOf(options).join(', '),
  ),
});

/** Not known, or known and then within the measure. */
export const unknownOr = <T>(measure: Measure<T>): Measure<T | null> => ({
  ...measure,
  unit: `${measure.unit}; null: not known`,
  accepts: measure.accepts.nullable(),
  mayBeUnknown: true,
  range: say('{0}، أو null إن لم تكن معروفة', '{0}, ou null si on ne la connaît pas', measure.range),
});

/** The most one source of money pays for one project. */
export interface Limits {
  /** Ten-thousandths of the eligible value; `decree`: the figure of the decree; null: not known. */
  readonly rateMax: number | 'decree' | null;
  /** Centimes a project by its form; null: not known. */
  readonly ceiling: Readonly<Record<'individual' | 'company' | 'cooperative', number | null>>;
}

const ceilingOf = z.int().min(1).max(mostCentimes).nullable();
export const limits: Measure<Limits> = {
  kind: 'limits',
  unit: 'rateMax: ten-thousandths of the eligible value, or decree; ceiling: centimes a project by its form; null: not known',
  accepts: z.strictObject({
    rateMax: z.union([z.int().min(0).max(10_000), z.literal('decree')]).nullable(),
    ceiling: z.strictObject({ individual: ceilingOf, company: ceilingOf, cooperative: ceilingOf }),
  }),
  range: say(
    'نسبة قصوى (rateMax) من {0} إلى {1} بأجزاء العشرة آلاف، أو decree لنسبة المرسوم؛ وسقف (ceiling) بالسنتيم لكل من individual وcompany وcooperative؛ وnull لما لا يعرف',
    'un taux maximal (rateMax) de {0} à {1} en dix-millièmes, ou decree pour celui du décret ; un plafond (ceiling) en centimes pour individual, company et cooperative ; null pour ce qu’on ne connaît pas',
    '0',
    '10000',
  ),
};

/** One payment of a grant. */
export interface Tranche {
  /** Ten-thousandths of the grant. */
  readonly share: number;
  /** What the beneficiary shows before it is paid; null: nothing more. */
  readonly proof: Bilingual | null;
}

const sentence = z.string().trim().min(1).max(300);
export const tranches: Measure<readonly Tranche[]> = {
  kind: 'tranches',
  unit: 'ten-thousandths of the grant, with the proof asked before each',
  accepts: z
    .array(
      z.strictObject({
        share: z.int().min(1).max(10_000),
        proof: z.strictObject({ ar: sentence, fr: sentence }).nullable(),
      }),
    )
    .min(1)
    .max(12)
    .refine((all) => all.reduce((sum, { share }) => sum + share, 0) === 10_000)
    .readonly(),
  range: say(
    'أشطر مجموعها {0} بالتمام، ولكل شطر حجته بالعربية والفرنسية أو null',
    'des tranches dont les parts font {0} en tout, chacune avec sa preuve en arabe et en français, ou null',
    '10000',
  ),
};
