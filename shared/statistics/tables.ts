/** Tables of counts as sheets people read and take away. */
import type { Bilingual } from '#shared/papers/reading';
import type { MeetingLine, MeetingTally } from './outreach.ts';
import type { Dimension } from './row.ts';
import type { Cell, Sheet } from './sheet.ts';
import { type CrossTable, meanGrant, type Table, type Tally, type YearOfGrowth } from './tally.ts';
import type { PublicTable } from './withhold.ts';
import { dimensionName, keyName, type NameOf } from './words.ts';

const total: Bilingual = { ar: 'المجموع', fr: 'Total' };
export const keptBack: Bilingual = { ar: 'محجوب', fr: 'masqué' };
const notes = {
  keptBack: {
    ar: 'محجوب: عدد الأشخاص أقل من الحد الأدنى للنشر، أو رقم يكشفه.',
    fr: 'masqué : trop peu de personnes pour être publié, ou un chiffre qui le révélerait.',
  },
  overlapping: {
    ar: 'قد ينتمي المشروع الواحد إلى عدة فئات: لا يساوي المجموع حاصل الأسطر.',
    fr: 'Un projet peut relever de plusieurs catégories : le total n’est pas la somme des lignes.',
  },
  partly: {
    ar: 'قيمة المشاريع ومناصب الشغل والمنخرطون: ما صرح به أو عوين منها فقط.',
    fr: 'Valeur des projets, emplois et membres : ceux qui sont déclarés ou constatés, et eux seuls.',
  },
} as const satisfies Record<string, Bilingual>;

interface Column {
  readonly heading: Bilingual;
  readonly cell: (tally: Tally) => Cell;
}
const money = (centimes: number | undefined): Cell => (centimes === undefined ? undefined : { centimes });
/** Of nothing known nothing is said: a zero there would be a figure nobody counted. */
const ifKnown = (known: number, cell: Cell): Cell => (known === 0 ? undefined : cell);

const columns: readonly Column[] = [
  { heading: { ar: 'الطلبات المبتوت فيها', fr: 'Demandes tranchées' }, cell: ({ decided }) => decided },
  { heading: { ar: 'المشاريع المدعمة', fr: 'Projets aidés' }, cell: ({ granted }) => granted },
  { heading: { ar: 'الطلبات المرفوضة', fr: 'Demandes rejetées' }, cell: ({ refused }) => refused },
  {
    heading: { ar: 'مبلغ الإعانات (درهم)', fr: 'Montant accordé (DH)' },
    cell: ({ amount }) => money(amount),
  },
  {
    heading: { ar: 'متوسط الإعانة (درهم)', fr: 'Aide moyenne (DH)' },
    cell: (tally) => money(meanGrant(tally)),
  },
  {
    heading: { ar: 'قيمة المشاريع (درهم)', fr: 'Valeur des projets (DH)' },
    cell: ({ projectsKnown, projects }) => ifKnown(projectsKnown, money(projects)),
  },
  {
    heading: { ar: 'مناصب الشغل للأسرة', fr: 'Emplois pour la famille' },
    cell: ({ jobsKnown, familyJobs }) => ifKnown(jobsKnown, familyJobs),
  },
  {
    heading: { ar: 'مناصب الشغل لغيرها', fr: 'Emplois pour d’autres' },
    cell: ({ jobsKnown, otherJobs }) => ifKnown(jobsKnown, otherJobs),
  },
  {
    heading: { ar: 'منخرطو التعاونيات', fr: 'Membres des coopératives' },
    cell: ({ membersKnown, members }) => ifKnown(membersKnown, members),
  },
];

const cellsOf = (tally: Tally | undefined): Cell[] =>
  columns.map(({ cell }) => (tally === undefined ? keptBack : cell(tally)));
const headings = (first: Bilingual, others: readonly Bilingual[]): Sheet['columns'] => [
  { heading: first, width: 26 },
  ...others.map((heading) => ({ heading })),
];

export function sheetOf(table: Table | PublicTable, nameOf?: NameOf): Sheet {
  const { dimension, lines, overlapping } = table;
  const hidden = table.total === undefined || lines.some(({ tally }) => tally === undefined);
  const name = dimensionName[dimension];
  return {
    id: `by-${dimension.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    title: { ar: `حسب ${name.ar}`, fr: `Par ${name.fr.toLowerCase()}` },
    columns: headings(
      name,
      columns.map(({ heading }) => heading),
    ),
    rows: [
      ...lines.map(({ key, tally }) => [keyName(dimension, key, nameOf), ...cellsOf(tally)]),
      [total, ...cellsOf(table.total)],
    ],
    totals: 1,
    notes: [...(overlapping ? [notes.overlapping] : []), notes.partly, ...(hidden ? [notes.keptBack] : [])],
  };
}

/** Granted projects by two dimensions. */
export function crossSheetOf(table: CrossTable, nameOf?: NameOf): Sheet {
  const { down, across } = table;
  const name = (dimension: Dimension, key: string) => keyName(dimension, key, nameOf);
  const cell = ({ granted }: Tally): Cell => granted;
  return {
    id: `${down}-by-${across}`,
    title: {
      ar: `المشاريع المدعمة حسب ${dimensionName[down].ar} و${dimensionName[across].ar}`,
      fr: `Projets aidés par ${dimensionName[down].fr.toLowerCase()} et ${dimensionName[across].fr.toLowerCase()}`,
    },
    columns: headings(dimensionName[down], [...table.columns.map((key) => name(across, key)), total]),
    rows: [
      ...table.lines.map((line) => [name(down, line.key), ...line.cells.map(cell), cell(line.total)]),
      [total, ...table.totals.map(cell), cell(table.total)],
    ],
    totals: 1,
  };
}

export const growthSheetOf = (years: readonly YearOfGrowth[]): Sheet => ({
  id: 'growth',
  title: { ar: 'التطور السنوي', fr: 'Évolution annuelle' },
  columns: headings(dimensionName.year, [
    { ar: 'المشاريع المدعمة', fr: 'Projets aidés' },
    { ar: 'تطورها', fr: 'Évolution' },
    { ar: 'مبلغ الإعانات (درهم)', fr: 'Montant accordé (DH)' },
    { ar: 'تطوره', fr: 'Évolution du montant' },
  ]),
  rows: years.map(({ year, tally, granted, amount }) => [
    String(year),
    tally.granted,
    granted === undefined ? undefined : { thousandths: granted },
    { centimes: tally.amount },
    amount === undefined ? undefined : { thousandths: amount },
  ]),
});

const meetingColumns: readonly {
  readonly heading: Bilingual;
  readonly cell: (tally: MeetingTally) => Cell;
}[] = [
  { heading: { ar: 'اللقاءات', fr: 'Rencontres' }, cell: ({ meetings }) => meetings },
  { heading: { ar: 'نساء', fr: 'Femmes' }, cell: ({ women }) => women },
  { heading: { ar: 'رجال', fr: 'Hommes' }, cell: ({ men }) => men },
  { heading: { ar: 'حضور غير مفصل', fr: 'Présents non ventilés' }, cell: ({ others }) => others },
  {
    heading: { ar: 'لقاءات لم يحص حضورها', fr: 'Rencontres sans comptage' },
    cell: ({ uncounted }) => uncounted,
  },
  { heading: { ar: 'حاملو أفكار مشاريع', fr: 'Porteurs d’idées' }, cell: ({ leads }) => leads },
  { heading: { ar: 'ملفات مودعة إثرها', fr: 'Dossiers qui en sont issus' }, cell: ({ cases }) => cases },
];

export function meetingSheetOf(
  by: { readonly id: 'delegation' | 'year' | 'kind'; readonly name: Bilingual },
  table: { readonly lines: readonly MeetingLine[]; readonly total: MeetingTally },
  nameOf: (key: string) => Bilingual,
): Sheet {
  const cells = (tally: MeetingTally) => meetingColumns.map(({ cell }) => cell(tally));
  return {
    id: `meetings-by-${by.id}`,
    title: { ar: `اللقاءات التواصلية حسب ${by.name.ar}`, fr: `Rencontres par ${by.name.fr.toLowerCase()}` },
    columns: headings(
      by.name,
      meetingColumns.map(({ heading }) => heading),
    ),
    rows: [
      ...table.lines.map(({ key, tally }) => [nameOf(key), ...cells(tally)]),
      [total, ...cells(table.total)],
    ],
    totals: 1,
  };
}
