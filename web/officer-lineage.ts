/** The proof of lineage as an officer weighs it: its links, the weakest first, and what speaks for and against each. */
import type { OfficerCase } from './answers.ts';
import { bdi, el } from './elements.ts';
import { decimal, percent, say, told } from './language.ts';
import type { WordKey } from './words.ts';

type Lineage = NonNullable<OfficerCase['assessment']>['lineage'];
type Link = Lineage['links'][number];

const linkWords = {
  'applicant-subject': 'link_applicant',
  'parent-member': 'link_parent',
  'member-register': 'link_register',
} as const satisfies Record<string, WordKey>;

/** The weakest link first, and open: it is the one that decides. */
export function lineageView({ p, text, links }: Lineage): HTMLElement {
  const [first = '', ...rest] = told(text).split('\n');
  // The lines about each link stand in the tables below, and the first says again how likely it is.
  const lines = links.length === 0 ? [first, ...rest] : rest.filter((line) => !/^[•\s]/u.test(line));
  return el(
    'div',
    {},
    // While a link rests on nothing compared, its figure is only what is usual, and the product is no proof.
    links.length > 0 &&
      el(
        'p',
        { class: 'verdict' },
        say('lineageP', links.every(compared) ? percent(p) : say('answer_unknown')),
      ),
    ...lines.map((line) => el('p', { class: line.startsWith('⚠') ? 'doubt' : undefined }, line)),
    ...[...links].sort((a, b) => rank(a) - rank(b)).map((link, index) => linkView(link, index === 0)),
    links.length > 0 && el('p', { class: 'quiet' }, say('weightHelp')),
  );
}

const compared = ({ ledger }: Link): boolean => ledger.some(({ comparable }) => comparable);
const rank = (link: Link): number => (compared(link) ? link.p : -1);

function linkView(link: Link, open: boolean): HTMLElement {
  const { name, p, ledger } = link;
  const place = ({ comparable, bits }: Link['ledger'][number]): number => (comparable ? bits : 99);
  const rows = [...ledger].sort((a, b) => place(a) - place(b));
  return el(
    'details',
    { class: 'card', open },
    el(
      'summary',
      {},
      say(linkWords[name]),
      ' ',
      el('span', { class: 'tag' }, compared(link) ? bdi(percent(p)) : say('answer_unknown')),
    ),
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
          el(
            'tbody',
            {},
            ...rows.map(({ text, bits, comparable }) =>
              el(
                'tr',
                {},
                el('td', {}, told(text)),
                comparable
                  ? el(
                      'td',
                      { class: bits < 0 ? 'against' : 'for' },
                      say(weightOf(bits)),
                      ' ',
                      weightTag(bits),
                    )
                  : el('td', { class: 'quiet' }, say('notComparable')),
              ),
            ),
          ),
        ),
  );
}

const weightTag = (bits: number): HTMLElement =>
  el(
    'bdi',
    { class: 'quiet', dir: 'ltr' },
    `${bits < 0 ? '−' : '+'}${decimal(Math.round(Math.abs(bits) * 10) / 10)}`,
  );

/** Three bits make one explanation eight times likelier than another. */
function weightOf(bits: number): WordKey {
  if (bits < 0) return bits <= -2 ? 'weight_against' : 'weight_slightlyAgainst';
  return bits >= 5 ? 'weight_strong' : bits >= 2 ? 'weight_fair' : 'weight_slight';
}
