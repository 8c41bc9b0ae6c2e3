/**
 * Days on which Moroccan administrations do not work, dated, each with where it was read and how sure we are.
 * Private employers give one day for a feast where the administration gives two; deadlines here are the administration's.
 */
import { addDays, type Day, hijriDaysOf, usualMargin } from './days.ts';

type Confidence = 'source' | 'likely' | 'guess';

interface Sourced {
  readonly source: string;
  readonly confidence: Confidence;
  /** ISO days, inclusive. */
  readonly validFrom: Day;
  readonly validTo?: Day;
}

export interface Holiday extends Sourced {
  readonly id: string;
  readonly name: { readonly ar: string; readonly fr: string };
  readonly on:
    | { readonly calendar: 'civil'; readonly month: number; readonly day: number }
    | { readonly calendar: 'hijri'; readonly month: number; readonly days: readonly number[] };
}

const decree1977 = {
  source:
    'Décret n° 2-77-169 du 28 février 1977 (BO 3358), liste des jours fériés chômés dans les administrations publiques',
  confidence: 'source',
  validFrom: '1977-03-09',
} as const;

const civil = (
  id: string,
  month: number,
  day: number,
  ar: string,
  fr: string,
  sourced: Sourced = decree1977,
): Holiday => ({ id, name: { ar, fr }, on: { calendar: 'civil', month, day }, ...sourced });

const hijri = (id: string, month: number, days: readonly number[], ar: string, fr: string): Holiday => ({
  id,
  name: { ar, fr },
  on: { calendar: 'hijri', month, days },
  ...decree1977,
});

export const holidays: readonly Holiday[] = [
  civil('new-year', 1, 1, 'رأس السنة الميلادية', 'Nouvel An'),
  civil(
    'independence-manifesto',
    1,
    11,
    'ذكرى تقديم وثيقة المطالبة بالاستقلال',
    'Manifeste de l’indépendance',
  ),
  civil('amazigh-new-year', 1, 14, 'رأس السنة الأمازيغية', 'Nouvel An amazigh', {
    source: 'Décret n° 2-23-688, adopté le 23 novembre 2023, complétant le décret n° 2-77-169 (presse)',
    confidence: 'source',
    validFrom: '2024-01-14',
  }),
  civil('labour', 5, 1, 'عيد الشغل', 'Fête du travail'),
  civil('throne', 7, 30, 'عيد العرش', 'Fête du Trône', { ...decree1977, validFrom: '2000-07-30' }),
  civil(
    'oued-ed-dahab',
    8,
    14,
    'ذكرى استرجاع إقليم وادي الذهب',
    'Récupération de la province d’Oued Ed-Dahab',
    { ...decree1977, validFrom: '1980-08-14' },
  ),
  civil('king-and-people', 8, 20, 'ذكرى ثورة الملك والشعب', 'Révolution du Roi et du peuple'),
  civil('youth', 8, 21, 'عيد الشباب', 'Fête de la jeunesse', { ...decree1977, validFrom: '2000-08-21' }),
  civil('unity', 10, 31, 'عيد الوحدة', 'Fête de l’unité (Aïd Al Wahda)', {
    source:
      'Communiqué du Cabinet royal du 4 novembre 2025; décret n° 2-25-1140 complétant le décret n° 2-77-169 (presse)',
    confidence: 'source',
    validFrom: '2025-11-04',
  }),
  civil('green-march', 11, 6, 'ذكرى المسيرة الخضراء', 'Marche verte'),
  civil('independence', 11, 18, 'عيد الاستقلال', 'Fête de l’indépendance'),
  hijri('hijri-new-year', 1, [1], 'فاتح محرم', '1er Moharrem'),
  hijri('mawlid', 3, [12, 13], 'عيد المولد النبوي', 'Aïd Al Mawlid'),
  hijri('fitr', 10, [1, 2], 'عيد الفطر', 'Aïd Al Fitr'),
  hijri('adha', 12, [10, 11], 'عيد الأضحى', 'Aïd Al Adha'),
];

/** Days of rest of the administration's week. */
export const daysOfRest: readonly ({ readonly weekdays: readonly number[] } & Sourced)[] = [
  {
    weekdays: [6, 0],
    source:
      'Décret n° 2-05-916 du 20 juillet 2005 fixant les jours et horaires de travail (lundi à vendredi)',
    confidence: 'likely',
    validFrom: '2005-07-20',
  },
];

const inForce = ({ validFrom, validTo }: Sourced, day: Day): boolean =>
  validFrom <= day && day <= (validTo ?? day);

export interface HolidayThatDay {
  readonly id: string;
  readonly name: { readonly ar: string; readonly fr: string };
  /** False where the moon may move it by a day: such a day must be treated as free by whoever sets a deadline. */
  readonly certain: boolean;
}

const found = new Map<string, readonly HolidayThatDay[]>();
/** More than a century of days; a process that asks for more starts anew. */
const mostKept = 40_000;

/** Every holiday that falls, or may fall, on that day, the moon being late by up to `margin` days. */
export function holidaysOn(day: Day, margin: number = usualMargin): readonly HolidayThatDay[] {
  const asked = `${day} ${margin}`;
  const known = found.get(asked);
  if (known !== undefined) return known;
  const [month, dayOfMonth] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const moons = hijriDaysOf(day, margin);
  const answer = holidays.flatMap((holiday): HolidayThatDay[] => {
    const { id, name, on } = holiday;
    if (!inForce(holiday, day)) return [];
    if (on.calendar === 'civil')
      return on.month === month && on.day === dayOfMonth ? [{ id, name, certain: true }] : [];
    const fits = moons.filter((moon) => moon.month === on.month && on.days.includes(moon.day));
    return fits.length === 0 ? [] : [{ id, name, certain: fits.length === moons.length }];
  });
  if (found.size >= mostKept) found.clear();
  found.set(asked, answer);
  return answer;
}

/** Every holiday of a span of days, for calendars shown to people. */
export function holidaysBetween(
  from: Day,
  to: Day,
  margin?: number,
): readonly ({ readonly day: Day } & HolidayThatDay)[] {
  const all: ({ readonly day: Day } & HolidayThatDay)[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    all.push(...holidaysOn(day, margin).map((holiday) => ({ day, ...holiday })));
  return all;
}
