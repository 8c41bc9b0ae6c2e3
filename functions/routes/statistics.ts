/** What the programme did, counted: for inspectors, and for the officers of a delegation within its reach. */
import * as z from 'zod';
import { findDelegation, isWithin, wholeCountry } from '#shared/cases/delegations';
import { dayOf } from '#shared/cases/plain-date';
import { ServiceError } from '#shared/cases/service-error';
import { reportOf } from '#shared/cases/yearly';
import type { Platform } from '#shared/platform/platform';
import { barChart, writeCsv, writeXlsx, type YearlyReport } from '#shared/statistics/index';
import { writePdf } from '#shared/statistics/pdf';
import type { Callers, OfficerRole } from '../caller.ts';
import { absent } from '../problem.ts';
import { type Outgoing, route, SentFile } from '../route.ts';
import { Day, Text } from '../shapes.ts';

const roles: readonly OfficerRole[] = ['inspector', 'officer', 'administrator'];
const language = z.enum(['ar', 'fr']).default('ar');
const Asked = z.object({
  /** Absent: the year it is. */
  year: z.coerce.number().int().min(2001).max(2200).optional(),
  /** With those under it; absent: as far as the caller's own reaches. */
  delegation: z.string().max(100).optional(),
  /** Small figures kept back, as for the public; of the whole country alone. */
  published: z.stringbool().default(false),
});

/** A word, a count, money in dirhams, a share in percent, a day; null: not known. */
const Cell = z.union([
  z.string(),
  z.number(),
  Text,
  z.object({ MAD: z.number() }),
  z.object({ percent: z.number() }),
  z.object({ day: Day }),
  z.null(),
]);
const SheetView = z.object({
  id: z.string(),
  title: Text,
  columns: z.array(Text),
  rows: z.array(z.array(Cell)),
  /** How many of the last rows sum up those above. */
  totals: z.int(),
  notes: z.array(Text),
});
const Report = z.object({
  year: z.int(),
  /** Absent: the whole country. */
  delegation: z.string().optional(),
  title: Text,
  sentences: z.array(Text),
  sheets: z.array(SheetView),
});
export type StatisticsReport = z.infer<typeof Report>;
export type StatisticsSheet = z.infer<typeof SheetView>;
export type StatisticsCell = z.infer<typeof Cell>;

async function ask(
  platform: Platform,
  caller: Callers['officer'],
  {
    year = Number(dayOf(platform.now()).slice(0, 4)),
    delegation = caller.delegation,
    published,
  }: z.infer<typeof Asked>,
): Promise<YearlyReport> {
  // Elsewhere and nowhere are answered alike.
  const known = delegation === wholeCountry || findDelegation(delegation) !== undefined;
  const within =
    delegation === wholeCountry
      ? caller.delegation === wholeCountry
      : isWithin(delegation, caller.delegation);
  if (!known || !within) throw new ServiceError('absent', 'absent', absent);
  if (published && delegation !== wholeCountry)
    throw new ServiceError('unusable', 'statistics.country-only', {
      ar: 'لا تنشر إلا أرقام مجموع التراب الوطني؛ أرقام نيابة واحدة قد تكشف أشخاصا. المرجو طلبها دون تحديد نيابة.',
      fr: 'Seuls les chiffres de tout le pays se publient : ceux d’une délégation pourraient désigner des personnes. Demandez-les sans délégation.',
    });
  return await reportOf(platform, { year, delegation, published });
}

type Sheet = YearlyReport['sheets'][number];
type SheetCell = Sheet['rows'][number][number];

function cellView(cell: SheetCell): Outgoing<z.infer<typeof Cell>> {
  if (cell === undefined) return null;
  if (typeof cell !== 'object') return cell;
  if ('centimes' in cell) return { MAD: cell.centimes / 100 };
  if ('thousandths' in cell) return { percent: cell.thousandths / 10 };
  return cell;
}

const sheetView = ({ id, title, columns, rows, totals = 0, notes = [] }: Sheet) => ({
  ...{ id, title, totals },
  columns: columns.map(({ heading }) => heading),
  rows: rows.map((cells) => cells.map(cellView)),
  notes: [...notes],
});

const exampleTitle = { ar: 'حصيلة سنة \u20682021\u2069', fr: 'Bilan de l’année 2021' };
const bySex = {
  ...{ id: 'by-sex', title: { ar: 'حسب الجنس', fr: 'Par sexe' }, totals: 1, notes: [] },
  columns: [
    { ar: 'الجنس', fr: 'Sexe' },
    { ar: 'مبلغ الإعانات (درهم)', fr: 'Montant accordé (DH)' },
  ],
  rows: [
    [{ ar: 'غير معروف', fr: 'non renseigné' }, { MAD: 276_497 }],
    [{ ar: 'المجموع', fr: 'Total' }, { MAD: 276_497 }],
  ],
};

const statistics = route({
  id: 'getStatistics',
  method: 'GET',
  path: '/api/officer/statistics',
  audience: 'officer',
  roles,
  summary: {
    ar: 'حصيلة سنة بالأرقام والجمل: حسب النيابة والقطاع والجنس وشكل المشروع والتمويل، وتطورها',
    fr: 'Le bilan d’une année en tableaux et en phrases : par délégation, secteur, sexe, forme et financement, et son évolution',
  },
  query: Asked,
  output: Report,
  examples: [
    {
      name: 'one year',
      query: { year: '2021' },
      output: { year: 2021, title: exampleTitle, sentences: [], sheets: [bySex] },
    },
  ],
  handle: async (platform, caller, { query }) => {
    const report = await ask(platform, caller, query);
    return { ...report, sentences: [...report.sentences], sheets: report.sheets.map(sheetView) };
  },
});

const pictures = route({
  id: 'getStatisticsPictures',
  method: 'GET',
  path: '/api/officer/statistics/pictures',
  audience: 'officer',
  roles,
  summary: { ar: 'رسوم بيانية لحصيلة سنة (SVG)', fr: 'Les graphiques du bilan d’une année (SVG)' },
  query: Asked.extend({ language }),
  output: z.object({
    pictures: z.array(
      z.object({
        title: Text,
        svg: z.string(),
        /** For a telephone, 360 across. */
        narrow: z.string(),
      }),
    ),
  }),
  examples: [
    {
      name: 'one',
      query: { language: 'fr' },
      output: { pictures: [{ title: exampleTitle, svg: '<svg/>', narrow: '<svg/>' }] },
    },
  ],
  handle: async (platform, caller, { query }) => {
    const { charts } = await ask(platform, caller, query);
    return {
      pictures: charts.map((chart) => ({
        title: chart.title,
        svg: barChart(chart, query.language),
        narrow: barChart(chart, query.language, 'narrow'),
      })),
    };
  },
});

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const nameOf = ({ year, delegation }: YearlyReport, rest: string): string =>
  `nasab-${year}${delegation === undefined ? '' : `-${delegation}`}${rest}`;

const xlsx = route({
  id: 'getStatisticsXlsx',
  method: 'GET',
  path: '/api/officer/statistics.xlsx',
  audience: 'officer',
  roles,
  file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  summary: { ar: 'جداول الحصيلة في ملف XLSX', fr: 'Les tableaux du bilan en un fichier XLSX' },
  query: Asked.extend({ language }),
  output: SentFile,
  examples: [{ name: 'one year', query: { year: '2021' }, output: { name: 'nasab-2021.xlsx', base64: '' } }],
  handle: async (platform, caller, { query }) => {
    const report = await ask(platform, caller, query);
    return { name: nameOf(report, '.xlsx'), base64: base64(await writeXlsx(report.sheets, query.language)) };
  },
});

const pdf = route({
  id: 'getStatisticsPdf',
  method: 'GET',
  path: '/api/officer/statistics.pdf',
  audience: 'officer',
  roles,
  file: 'application/pdf',
  summary: {
    ar: 'الحصيلة السنوية وثيقة للطبع، بالعربية ثم بالفرنسية',
    fr: 'Le bilan annuel à imprimer, en arabe puis en français',
  },
  query: Asked,
  output: SentFile,
  examples: [{ name: 'one year', query: { year: '2021' }, output: { name: 'nasab-2021.pdf', base64: '' } }],
  handle: async (platform, caller, { query }) => {
    const report = await ask(platform, caller, query);
    const bytes = await writePdf(report, dayOf(platform.now()));
    return { name: nameOf(report, '.pdf'), base64: base64(bytes) };
  },
});

const csv = route({
  id: 'getStatisticsCsv',
  method: 'GET',
  path: '/api/officer/statistics.csv',
  audience: 'officer',
  roles,
  file: 'text/csv; charset=utf-8',
  summary: { ar: 'أحد جداول الحصيلة في ملف CSV', fr: 'Un tableau du bilan en un fichier CSV' },
  query: Asked.extend({ language, table: z.string().max(60).default('by-delegation') }),
  output: SentFile,
  examples: [
    {
      name: 'sectors',
      query: { year: '2021', table: 'by-sector' },
      output: { name: 'nasab-2021-by-sector.csv', base64: '' },
    },
  ],
  handle: async (platform, caller, { query }) => {
    const report = await ask(platform, caller, query);
    const sheet = report.sheets.find(({ id }) => id === query.table);
    if (sheet === undefined) throw new ServiceError('absent', 'absent', absent);
    return { name: nameOf(report, `-${sheet.id}.csv`), base64: base64(writeCsv(sheet, query.language)) };
  },
});

export const statisticsRoutes = [statistics, pictures, xlsx, csv, pdf];
