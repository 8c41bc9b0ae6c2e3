/** The yearly report (حصيلة) as tables and sentences, of the country or of one delegation. */
import type { Bilingual } from '#shared/papers/reading';
import { say } from '#shared/rules/words';
import type { Chart } from './chart.ts';
import { type MeetingRow, tabulateMeetings, tallyMeetings } from './outreach.ts';
import { sectorsChart, yearsChart } from './report-charts.ts';
import type { DecidedRow, Dimension } from './row.ts';
import { outreachSentences, sentencesOf, tooFew } from './sentences.ts';
import type { Sheet } from './sheet.ts';
import { crossSheetOf, growthSheetOf, meetingSheetOf, sheetOf } from './tables.ts';
import { cross, growthOf, type Table, type Tally, tabulate, tallyOf } from './tally.ts';
import { maySay, type PublicTable, withhold, withholdYears } from './withhold.ts';
import { dimensionName, keyName, type NameOf } from './words.ts';

export interface ReportInput {
  readonly year: number;
  /** Of every year: growth is measured against the year before. */
  readonly rows: readonly DecidedRow[];
  /** Absent: the whole country. */
  readonly delegation?: string;
  /** The delegations it speaks for, itself among them; absent: itself alone. */
  readonly within?: readonly string[];
  readonly meetings?: readonly MeetingRow[];
  /** What a kind of meeting is called. */
  readonly kindName?: (kind: string) => Bilingual;
  readonly nameOf?: NameOf;
  /** Keys shown even when nothing stands under them. */
  readonly order?: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  /** The most a grant may be of a project's value, in ten-thousandths, where the law of that year says it. */
  readonly rateMax?: number;
  /**
   * For the public, of the country alone: small cells, and what would give them away, are kept back; no table of two
   * dimensions, no growth, no page of a delegation, whose figures would give back what the country's tables keep.
   */
  readonly published?: boolean;
}

export interface YearlyReport {
  readonly year: number;
  readonly delegation?: string;
  readonly title: Bilingual;
  readonly sentences: readonly Bilingual[];
  readonly sheets: readonly Sheet[];
  readonly charts: readonly Chart[];
}

const parted = [
  'sector',
  'subSector',
  'sex',
  'form',
  'funding',
  'tag',
] as const satisfies readonly Dimension[];
const yearOf = ({ day }: { readonly day: string }): number => Number(day.slice(0, 4));

export function yearlyReport(input: ReportInput): YearlyReport {
  const { year, delegation, nameOf, order = {}, published = false } = input;
  if (published && delegation !== undefined) throw new Error('a delegation’s page is not for the public');
  const within = delegation === undefined ? undefined : (input.within ?? [delegation]);
  const parts = within ?? order.delegation ?? [];
  const here = <T extends { readonly delegation: string }>(all: readonly T[]): readonly T[] =>
    within === undefined ? all : all.filter((one) => within.includes(one.delegation));
  const mine = here(input.rows).filter((row) => yearOf(row) <= year);
  const rows = mine.filter((row) => yearOf(row) === year);
  const shown = (table: Table): Table | PublicTable => (published ? withhold(table) : table);
  const by = (dimension: Dimension) => shown(tabulate(rows, dimension, order[dimension]));
  const crossed = cross(rows, 'sector', 'sex', order.sector === undefined ? {} : { down: order.sector });
  const years = tabulate(mine, 'year');
  const yearsShown = published ? withholdYears(years) : years;
  const title =
    delegation === undefined
      ? say('حصيلة سنة {0}', 'Bilan de l’année {0}', year)
      : say(
          'حصيلة سنة {0}: {1}',
          'Bilan de l’année {0} : {1}',
          ...[year, keyName('delegation', delegation, nameOf)],
        );

  return {
    year,
    ...(delegation === undefined ? {} : { delegation }),
    title,
    sentences: [...ofDecisions(), ...outreachSentences(tallyMeetings(meetingsOfYear()))],
    sheets: [
      ...(within?.length === 1 ? [] : [sheetOf(shown(tabulate(rows, 'delegation', parts)), nameOf)]),
      ...parted.map((dimension) => sheetOf(by(dimension), nameOf)),
      sheetOf(yearsShown, nameOf),
      ...(published ? [] : [crossSheetOf(crossed, nameOf), growthSheetOf(growthOf(years))]),
      ...meetingSheets(),
    ],
    charts: [yearsChart(yearsShown, title), ...(published ? [] : [sectorsChart(crossed, title, nameOf)])],
  };

  function ofDecisions(): readonly Bilingual[] {
    const now = tallyOf(rows);
    if (published && !maySay(now)) return [tooFew];
    const line = (dimension: Dimension, key: string): Tally | undefined =>
      by(dimension).lines.find((one) => one.key === key)?.tally;
    return sentencesOf({
      ...{ year, now, rateMax: input.rateMax },
      before: yearsShown.lines.find(({ key }) => key === String(year - 1))?.tally,
      women: line('sex', 'F'),
      men: line('sex', 'M'),
      cooperatives: line('form', 'cooperative'),
    });
  }

  function meetingsOfYear(): readonly MeetingRow[] {
    return here(input.meetings ?? []).filter((meeting) => yearOf(meeting) === year);
  }

  function meetingSheets(): readonly Sheet[] {
    if (input.meetings === undefined) return [];
    const { kindName = (kind: string) => ({ ar: kind, fr: kind }) } = input;
    const held = meetingsOfYear();
    const kind = { id: 'kind', name: { ar: 'النوع', fr: 'Nature' } } as const;
    const place = { id: 'delegation', name: dimensionName.delegation } as const;
    return [
      meetingSheetOf(kind, tabulateMeetings(held, 'kind'), kindName),
      ...(within?.length === 1
        ? []
        : [
            meetingSheetOf(place, tabulateMeetings(held, 'delegation', parts), (key) =>
              keyName('delegation', key, nameOf),
            ),
          ]),
    ];
  }
}
