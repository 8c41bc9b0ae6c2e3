/**
 * Fits the weights of `trust.ts` on a folder of papers with truth, and prints the new `trust-weights.ts`.
 * The folder holds `truth.json`: `{pages: [{file, docType, fields: {name: {value}}}]}` beside the files.
 *
 *     node shared/papers/learn/fit-trust.ts FOLDER > shared/papers/trust-weights.ts
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadEngine } from '../ocr/engine.ts';
import { readPageText } from '../ocr/index.ts';
import { openPaper } from '../open/index.ts';
import type { PageText } from '../page-text.ts';
import { signsOf, type TrustGroup, trustGroup } from '../trust.ts';
import { type Examination, examinePages } from '../understand.ts';

export interface TrustExample {
  readonly group: TrustGroup;
  readonly signs: readonly number[];
  readonly right: boolean;
}

export interface PaperTruth {
  readonly docType: string;
  readonly fields: Readonly<Record<string, { readonly value: string }>>;
}

/** Blanks and hamza forms do not count. */
function folded(value: string): string {
  return value
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ئ/gu, 'ي')
    .replace(/ؤ/gu, 'و')
    .replace(/ء/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What one paper teaches: each value found whose truth is known. */
export function examplesOf({ paper, found, verdicts }: Examination, truth: PaperTruth): TrustExample[] {
  if (paper.type !== truth.docType.replaceAll('_', '-')) return [];
  return Object.entries(found).flatMap(([name, at]) => {
    const wanted = truth.fields[name];
    if (wanted === undefined) return [];
    const right = folded(at.value.value) === folded(wanted.value);
    return [{ group: trustGroup(paper.fields[name]!.kind), signs: signsOf(name, at, verdicts), right }];
  });
}

/**
 * What one would think of each sign before seeing any page. Where examples are few or all alike (figures are nearly always
 * right on clean pages) the weights stay near this, so that worse pages than the learnt ones are not believed blindly.
 */
const beforehand: Readonly<Record<TrustGroup, readonly number[]>> = {
  arabic: [-3, 2, 1, 2, 0.5, -0.5, 0.5, -0.5, 1.5, -1.5, 1.5, -1],
  latin: [-2.5, 2, 1, 2.5, 0.5, -0.5, 0.5, -0.5, 1.5, -1.5, 1.5, -1],
  figures: [-2.5, 2, 1, 3.5, 0.5, -0.5, 0.5, -0.5, 2, -2, 1.5, -1],
};

/** Logistic regression by gradient descent, held to `beforehand` by a ridge. */
export function fitWeights(group: TrustGroup, examples: readonly TrustExample[], ridge = 2): number[] {
  const prior = beforehand[group];
  const weights = [...prior];
  const scale = 4 / Math.max(1, examples.length);
  for (let step = 0; step < 6000; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0.2 : 1) * ridge * (weight - prior[at]!));
    for (const { signs, right } of examples) {
      const sum = signs.reduce((total, sign, at) => total + sign * weights[at]!, 0);
      const miss = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      signs.forEach((sign, at) => {
        slope[at]! += miss * sign;
      });
    }
    slope.forEach((by, at) => {
      weights[at]! -= by * scale * 0.5;
    });
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

export function weightsFile(examples: readonly TrustExample[]): string {
  const groups = (['arabic', 'latin', 'figures'] as const).map((group) => {
    const mine = examples.filter((example) => example.group === group);
    return `  ${group}: [${fitWeights(group, mine).join(', ')}],`;
  });
  return [
    '/** Fitted by `learn/fit-trust.ts`; one weight per sign of `trust.ts`, in its order. */',
    "import type { TrustGroup } from './trust.ts';",
    '',
    'export const trustWeights: Readonly<Record<TrustGroup, readonly number[]>> = {',
    ...groups,
    '};',
    '',
  ].join('\n');
}

async function main(folder: string): Promise<void> {
  const { pages } = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as {
    pages: (PaperTruth & { file: string })[];
  };
  const engine = await loadEngine();
  const examples: TrustExample[] = [];
  for (const truth of pages) {
    const opened = await openPaper(await readFile(join(folder, truth.file)));
    if (opened.status === 'refused') continue;
    const texts: PageText[] = [];
    for (let at = 0; at < opened.pages; at++) texts.push(await readPageText(engine, await opened.page(at)));
    examples.push(...examplesOf(await examinePages(texts), truth));
    process.stderr.write(`${truth.file} ${examples.length}\n`);
  }
  process.stdout.write(weightsFile(examples));
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) {
    process.stderr.write('fit-trust FOLDER: a folder with truth.json and the papers it names\n');
    process.exitCode = 2;
  } else await main(folder);
}
