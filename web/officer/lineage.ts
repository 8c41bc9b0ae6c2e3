/** The proof of lineage as an officer weighs it: the family drawn, then each link, the weakest first, with its evidence. */
import type { Evidence, OfficerCase } from '../answers.ts';
import { bdi, button, el, problem } from '../elements.ts';
import { language, say, told } from '../language.ts';
import { call } from '../ui/call.ts';
import type { CaseDesk } from './case-file.ts';

type Lineage = NonNullable<OfficerCase['assessment']>['lineage'];
type Link = Lineage['links'][number];
type Line = Link['ledger'][number];
/** Opens a paper at a value; undefined where the paper is no longer in the case. */
type WayTo = (place: Evidence) => (() => void) | undefined;

export function lineageView(lineage: Lineage, desk: CaseDesk, wayTo: WayTo): HTMLElement {
  const { text, links, warnings, notes, settles, pictured } = lineage;
  // The first line says how likely and by what; the rest of the account stands in the tables below.
  const [headline = ''] = told(text).split('\n');
  const rank = ({ strength, p }: Link): number => (strength === 'unknown' ? -1 : p);
  return el(
    'section',
    { class: 'lineage' },
    el('p', { class: 'verdict' }, headline),
    ...warnings.map((warning) => el('p', { class: 'doubt' }, '⚠ ', told(warning))),
    settles !== undefined && el('p', { class: 'notice' }, told(settles)),
    ...notes.map((note) => el('p', { class: 'quiet' }, told(note))),
    pictured && familyTree(desk),
    ...[...links]
      .sort((a, b) => rank(a) - rank(b))
      .map((link, index) => linkView(link, index + 1, index === 0, wayTo)),
    links.length > 0 && el('p', { class: 'quiet' }, say('weightHelp')),
  );
}

interface Drawn {
  readonly wide: string;
  readonly narrow: string;
  readonly file: string;
}

/** The picture comes when the case stands already; by itself it can be kept in the file or printed with the case. */
function familyTree({ caller, now }: CaseDesk): HTMLElement {
  const place = el('div', { class: 'tree' }, el('p', { class: 'quiet', role: 'status' }, say('loading')));
  const path = `/api/officer/cases/${now.caseId}/family-tree?language=${language}`;
  const draw = async (): Promise<void> => {
    try {
      const { wide, narrow, file } = await call<Drawn>('GET', path, caller);
      const keep = button('keepTree', () => save(file, `${now.reference}-${say('treeFile')}.svg`));
      const tools = el('div', { class: 'row no-print' }, keep, button('print', printWhole));
      place.replaceChildren(...[wide, narrow].map(picture).filter((one) => one !== undefined), tools);
    } catch (error) {
      place.replaceChildren(problem(error instanceof Error ? error.message : say('noLine')));
    }
  };
  void draw();
  return place;
}

/** On paper nothing can be opened: every link is printed with its ledger. */
function printWhole(): void {
  for (const link of document.querySelectorAll<HTMLDetailsElement>('.lineage details')) link.open = true;
  print();
}

/** Read as SVG, never as HTML: what the papers say is text in it. */
function picture(source: string): Element | undefined {
  const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  return root.localName === 'svg' ? document.importNode(root, true) : undefined;
}

function save(file: string, name: string): void {
  const href = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }));
  el('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}

function linkView(link: Link, number: number, open: boolean, wayTo: WayTo): HTMLElement {
  const { title, strength, says, ledger, remains, gates } = link;
  const rows = byFact(ledger);
  return el(
    'details',
    { class: 'card', open },
    el(
      'summary',
      {},
      bdi(`${number}.`),
      ' ',
      told(title),
      ' ',
      el('span', { class: `tag strength ${strength}` }, told(says)),
    ),
    ...gates.map((gate) => el('p', { class: 'doubt' }, '⚠ ', told(gate))),
    remains !== undefined && el('p', {}, told(remains)),
    rows.length === 0
      ? el('p', { class: 'quiet' }, say('nothingCompared'))
      : el(
          'table',
          { class: 'ledger' },
          el(
            'thead',
            {},
            el('tr', {}, el('th', { scope: 'col' }, say('fact')), el('th', { scope: 'col' }, say('weight'))),
          ),
          el('tbody', {}, ...rows.map((line) => row(line, wayTo))),
        ),
  );
}

/** What contradicts first, what could not be compared last; the lines of one fact stay together, in their order. */
function byFact(ledger: readonly Line[]): readonly Line[] {
  const rank = (fact: string): number => {
    const lines = ledger.filter((line) => line.fact === fact && line.comparable);
    return lines.length === 0 ? 99 : lines.reduce((sum, { bits }) => sum + bits, 0);
  };
  return [...ledger].sort((a, b) => rank(a.fact) - rank(b.fact));
}

/** A weight nobody would speak of is neither for nor against. */
const look = ({ comparable, bits }: Line): string =>
  !comparable || Math.abs(bits) < 0.3 ? 'quiet' : bits < 0 ? 'against' : 'for';

function row(line: Line, wayTo: WayTo): HTMLElement {
  const { text, weight, comparable, sides } = line;
  return el(
    'tr',
    { class: comparable ? undefined : 'quiet' },
    el(
      'td',
      {},
      told(text),
      el('span', { class: 'places' }, ...sides.flatMap((side) => sideView(side, wayTo))),
    ),
    el('td', { class: look(line) }, weight === undefined ? say('notComparable') : told(weight)),
  );
}

/** Paper and page of a value: a way to its frame on the page, where there is a page to be seen. */
function sideView({ paper, value, place: at }: Line['sides'][number], wayTo: WayTo): readonly HTMLElement[] {
  if (value === undefined) return [];
  const go = at === undefined ? undefined : wayTo(at);
  if (go === undefined) return [el('span', { class: 'tag' }, told(paper))];
  const press = el('button', { type: 'button', class: 'small' }, told(paper));
  press.addEventListener('click', go);
  return [press];
}
