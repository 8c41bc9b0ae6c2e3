/** The year's report: sentences, pictures and tables of what was decided, to read and to take away. */
import type { Procedure } from '../answers.ts';
import { bdi, button, el, heading, once } from '../elements.ts';
import { amount, day, decimal, language, say, told } from '../language.ts';
import { type Caller, call, fetchFile } from '../ui/call.ts';
import type { Words } from '../ui/language.ts';

type Cell =
  | string
  | number
  | Words
  | { readonly MAD: number }
  | { readonly percent: number }
  | { readonly day: string }
  | null;
interface Sheet {
  readonly id: string;
  readonly title: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals: number;
  readonly notes: readonly Words[];
}
interface Report {
  readonly title: Words;
  readonly sentences: readonly Words[];
  readonly sheets: readonly Sheet[];
}
interface Pictures {
  readonly pictures: readonly { readonly title: Words; readonly svg: string; readonly narrow: string }[];
}

const path = '/api/officer/statistics';
/** Since the programme began. */
const firstYear = 2001;

export async function showStatistics(main: HTMLElement, caller: Caller): Promise<void> {
  const { delegations } = await call<Procedure>('GET', '/api/public/procedure');
  const thisYear = new Date().getFullYear();
  const year = el('input', {
    ...{ id: 'statistics-year', type: 'number', inputmode: 'numeric', required: true },
    ...{ min: firstYear, max: thisYear, value: thisYear },
  });
  const delegation = el(
    'select',
    { id: 'statistics-delegation' },
    el('option', { value: '' }, say('statisticsWhole')),
    ...delegations.map(({ id, name }) => el('option', { value: id }, told(name))),
  );
  const published = el('input', { id: 'statistics-published', type: 'checkbox' });
  const answer = el('section', { 'aria-live': 'polite' });
  const press = el('button', { type: 'submit', class: 'main' }, say('statisticsShow'));
  const news = el('p', { class: 'problem', role: 'alert', hidden: true });
  const field = (input: HTMLElement, key: 'statisticsYear' | 'statisticsDelegation') =>
    el('div', { class: 'field' }, el('label', { for: input.id }, say(key)), input);
  const form = el(
    'form',
    { class: 'card' },
    el('div', { class: 'seek' }, field(year, 'statisticsYear'), field(delegation, 'statisticsDelegation')),
    el('p', {}, el('label', {}, published, ' ', say('statisticsPublished'))),
    press,
    news,
  );
  const show = () =>
    once(press, news, async () => {
      const asked = new URLSearchParams({ year: year.value, language });
      if (delegation.value !== '') asked.set('delegation', delegation.value);
      if (published.checked) asked.set('published', 'true');
      const [report, { pictures }] = await Promise.all([
        call<Report>('GET', `${path}?${asked}`, caller),
        call<Pictures>('GET', `${path}/pictures?${asked}`, caller),
      ]);
      answer.replaceChildren(...drawn(report, pictures, asked, caller));
    });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  main.replaceChildren(heading(1, 'statisticsTitle'), form, answer);
  await show();
}

function drawn(
  { title, sentences, sheets }: Report,
  pictures: Pictures['pictures'],
  asked: URLSearchParams,
  caller: Caller,
): readonly HTMLElement[] {
  return [
    el('h2', {}, told(title)),
    el('ul', {}, ...sentences.map((sentence) => el('li', {}, told(sentence)))),
    button('statisticsXlsx', () => take(`${path}.xlsx?${asked}`, caller)),
    // As pictures, so that nothing in them can act; what they show stands in the tables below too.
    ...pictures.map(({ title: said, svg, narrow }) =>
      el(
        'picture',
        {},
        el('source', { media: '(max-width: 700px)', srcset: address(narrow) }),
        el('img', { class: 'chart', src: address(svg), alt: told(said) }),
      ),
    ),
    heading(2, 'statisticsSheets'),
    ...sheets.map((sheet) => {
      const csv = new URLSearchParams(asked);
      csv.set('table', sheet.id);
      return el(
        'details',
        {},
        el('summary', {}, told(sheet.title)),
        table(sheet),
        ...sheet.notes.map((note) => el('p', { class: 'quiet' }, told(note))),
        button('statisticsCsv', () => take(`${path}.csv?${csv}`, caller)),
      );
    }),
  ];
}

const address = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

function table({ columns, rows, totals }: Sheet): HTMLElement {
  const row = (cells: readonly Cell[], at: number) => {
    const sums = at >= rows.length - totals;
    return el(
      'tr',
      {},
      ...cells.map((cell, column) =>
        column === 0
          ? el('th', { scope: 'row' }, text(cell))
          : el(
              'td',
              { 'data-label': told(columns[column]!) },
              sums ? el('strong', {}, bdi(text(cell))) : bdi(text(cell)),
            ),
      ),
    );
  };
  return el(
    'table',
    { class: 'queue' },
    el('thead', {}, el('tr', {}, ...columns.map((column) => el('th', { scope: 'col' }, told(column))))),
    el('tbody', {}, ...rows.map(row)),
  );
}

function text(cell: Cell): string {
  if (cell === null) return '—';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return amount(cell);
  if ('MAD' in cell) return amount(cell.MAD);
  if ('percent' in cell) return `${decimal(cell.percent)}\u00a0%`;
  if ('day' in cell) return day(cell.day);
  return told(cell);
}

async function take(address: string, caller: Caller): Promise<void> {
  const { name, file } = await fetchFile(address, caller);
  const href = URL.createObjectURL(file);
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
