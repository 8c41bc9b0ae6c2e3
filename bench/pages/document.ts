/** The document that tells how well papers are read, from what was measured. */
import {
  above,
  auroc,
  bestThreshold,
  calibration,
  unreviewedAcrossFolds,
} from '#shared/papers/learn/sureness';
import { unreviewedFrom } from '#shared/papers/reading';
import { type Characters, peerName } from './peer.ts';
import type { Picture } from './pictures.ts';
import { sureOf, type Trial } from './trial.ts';
import { conditionOf, familyOf } from './truth.ts';

export interface Measured {
  readonly title: string;
  readonly trial: Trial;
  readonly characters: readonly Characters[];
}

type Row = readonly string[];
const table = (heads: Row, rows: readonly Row[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** `93.4 (61)`: per cent right and how many; a dash where there are none. */
function cell(judged: readonly { readonly right: boolean }[]): string {
  if (judged.length === 0) return '–';
  const right = judged.filter((one) => one.right).length;
  return `${((100 * right) / judged.length).toFixed(1)} (${judged.length})`;
}

const conditions = ['clean', 'scan', 'phone', 'hard'] as const;

/** One row for each name the values fall under, one column for each capture. */
function cross<T extends { readonly right: boolean }>(
  head: string,
  judged: readonly T[],
  nameOf: (one: T) => string | undefined,
  columnOf: (one: T) => string,
): string {
  const names = [...new Set(judged.map(nameOf))].filter((name) => name !== undefined).sort();
  const rows = names.map((name) => {
    const own = judged.filter((one) => nameOf(one) === name);
    return [
      name,
      ...conditions.map((condition) => cell(own.filter((one) => columnOf(one) === condition))),
      cell(own),
    ];
  });
  const all = [
    '**all**',
    ...conditions.map((condition) => cell(judged.filter((one) => columnOf(one) === condition))),
    cell(judged),
  ];
  return table([head, ...conditions, 'all'], [...rows, all]);
}

const scriptOf = (kind: string): string =>
  kind.endsWith('Ar')
    ? 'Arabic letters'
    : kind.endsWith('Lat') || kind.endsWith('Fr')
      ? 'Latin letters'
      : 'digits and signs';

function sectionOf({ title, trial, characters }: Measured): string {
  const { typed, values, pages, cpuSeconds, seconds, peakMegabytes } = trial;
  const captureOf = ({ paper }: { readonly paper: Trial['typed'][number]['paper'] }): string =>
    conditionOf(paper);
  const paperOf = ({ paper }: { readonly paper: Trial['typed'][number]['paper'] }): string =>
    paper.docType.replaceAll('_', '-');
  const hard = values.filter(({ paper }) => paper.wear !== undefined || paper.turn || paper.bundled);
  const hardNames = hard.flatMap((one) =>
    [
      one.paper.wear,
      one.paper.turn ? 'turned' : undefined,
      one.paper.bundled ? 'several papers in one file' : undefined,
    ]
      .filter((name) => name !== undefined)
      .map((name) => ({ name, right: one.right })),
  );
  const names = [...new Set(hardNames.map(({ name }) => name))].sort();
  return `## ${title}: ${typed.length} papers, ${pages} pages, ${values.length} values

### Which paper is it?

${cross('paper', typed, paperOf, captureOf)}

### Fields exactly right, by paper

${cross('paper', values, paperOf, captureOf)}

### By kind of field

${cross('kind', values, ({ truth }) => familyOf(truth.kind), captureOf)}

### By script

${cross('script', values, ({ truth }) => scriptOf(truth.kind), captureOf)}
${
  names.length === 0
    ? ''
    : `
### Old, hard and unusual papers

${table(
  ['trouble', 'fields right'],
  names.map((name) => [name, cell(hardNames.filter((one) => one.name === name))]),
)}
`
}
### Confidence

${trustOf(trial)}

### Cost

${(cpuSeconds / pages).toFixed(2)} CPU seconds a page, ${(pages / seconds).toFixed(2)} pages a second by two processes side by side, at most ${Math.round(peakMegabytes)} MB a process.

### Characters wrong, beside ${peerName}

${table(
  ['capture', 'ours, %', 'peer, %', 'characters'],
  characters.map(({ level, ours, theirs, count: n }) => [
    level,
    (100 * ours).toFixed(1),
    (100 * theirs).toFixed(1),
    String(n),
  ]),
)}
`;
}

function trustOf(trial: Trial): string {
  const values = sureOf(trial);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const best = above(values, bestThreshold(values));
  const folds = unreviewedAcrossFolds(values);
  const unreviewed = above(values, unreviewedFrom);
  const fixed = above(values, 0.99);
  const ranking = auroc(values);
  return `${table(
    ['', ''],
    [
      [
        `may go unreviewed: said with confidence ${unreviewedFrom} or more, as officers’ pages have it, set before these were read`,
        `${percent(unreviewed.share)}, of which right ${percent(unreviewed.precision)}`,
      ],
      ['could go unreviewed at 99 % precision, threshold chosen with hindsight', percent(best.share)],
      [
        'the same, threshold chosen on other papers (five folds)',
        `${percent(folds.share)}, of which right ${percent(folds.precision)}`,
      ],
      [
        'said with confidence 0.99 or more',
        `${percent(fixed.share)}, of which right ${percent(fixed.precision)}`,
      ],
      ['confidence as a ranking of errors (AUROC)', ranking === undefined ? '–' : ranking.toFixed(3)],
    ],
  )}

${table(
  ['confidence', 'values', 'said, mean', 'right'],
  calibration(values).map(({ from, to, count: n, said, right }) => [
    `${from} to ${to}`,
    String(n),
    said.toFixed(3),
    right.toFixed(3),
  ]),
)}`;
}

export interface Made {
  readonly command: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly minutes: number;
}

export function documentOf(sets: readonly Measured[], worst: readonly Picture[], made: Made): string {
  return `# How well papers are read

Made by \`${made.command}\` on ${made.on} in ${made.minutes} minutes; not checked in CI, for it reads for minutes.
Every person, firm and number on these pages is invented. Fresh pages are made by \`samples/generator/fresh\` from letters
and layouts kept for measuring: no net was taught with them, and no page of this seed was looked at before; they cover every paper type, clean, scanned and photographed; a
fifth of the scans and photographs are old or hard ones (typed, faded, carbon copies, stamped, folded, low dots, fax, a
screen), counted apart as *hard*. Per cent right, number of values in brackets. A value is right when it equals the print
after normalisation, hamza forms and blanks folded; a value not found is wrong.

${sets.map(sectionOf).join('\n')}
## The worst

What was said with most confidence and is wrong, then what was not found, one of a paper.

${worst.map(({ file, caption }) => `![${caption}](reading/${file})\n\n${caption}`).join('\n\n')}
`;
}
