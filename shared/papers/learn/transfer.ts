/** How the learned confidence carries over to layouts and sources it was not fitted on, as tables to read. */
import { type TrustModel, trustGroup, trustGroups, weigh } from '../trust.ts';
import { foldsOf, learnTrust } from './fit.ts';
import type { Specimen } from './specimens.ts';
import { above, auroc, bestThreshold, calibration, type Sure } from './sureness.ts';

type Judged = Specimen & Sure;

/** What a model says of specimens, for measuring. */
export function judged(model: TrustModel, specimens: readonly Specimen[], fold = 0): Judged[] {
  return specimens.map((one) => ({
    ...one,
    fold,
    ...(one.signs === undefined ? {} : { confidence: round(weigh(model, one.kind, one.signs)) }),
  }));
}
/** As a reading says it. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Every specimen judged by a model that saw none of its template. */
export function acrossTemplates(specimens: readonly Specimen[], folds = 5): Judged[] {
  const foldOf = foldsOf(specimens, folds);
  return Array.from({ length: folds }, (_, fold) => {
    const model = learnTrust(specimens.filter((_, i) => foldOf[i] !== fold));
    return judged(
      model,
      specimens.filter((_, i) => foldOf[i] === fold),
      fold,
    );
  }).flat();
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(8);

function line(name: string, values: readonly Judged[], threshold: number): string {
  const right = values.filter((value) => value.right).length;
  const [passed, sure] = [above(values, threshold), above(values, 0.99)];
  return [
    name.padEnd(26),
    String(values.length).padStart(5),
    percent(right / Math.max(1, values.length)),
    `${percent(passed.share)} ${percent(passed.precision)}`,
    `${percent(sure.share)} ${percent(sure.precision)}`,
    (auroc(values)?.toFixed(3) ?? '–').padStart(6),
  ].join(' | ');
}

const heading = [
  'values'.padEnd(26),
  '    n',
  'right'.padStart(8),
  'unreviewed, right'.padStart(17),
  'said 0.99, right'.padStart(17),
  ' AUROC',
].join(' | ');

/** One table: a line for each source and group, values passed by the threshold of `others` at 99 % precision. */
function table(title: string, parts: readonly (readonly [string, readonly Judged[], number])[]): string[] {
  const lines = parts.flatMap(([name, values, threshold]) => [
    line(`${name} (from ${threshold.toFixed(3)})`, values, threshold),
    ...trustGroups.map((group) =>
      line(
        `  ${group}`,
        values.filter(({ kind }) => trustGroup(kind) === group),
        threshold,
      ),
    ),
  ]);
  return ['', title, heading, ...lines];
}

export function transferReport(specimens: readonly Specimen[]): string {
  const sources = [...new Set(specimens.map(({ source }) => source))];
  const across = acrossTemplates(specimens);
  const byTemplate = [
    ['all', across] as const,
    ...sources.map((name) => [name, across.filter(({ source }) => source === name)] as const),
  ];
  const outside =
    sources.length < 2
      ? []
      : sources.map((name) => {
          const rest = specimens.filter(({ source }) => source !== name);
          const model = learnTrust(rest);
          const held = judged(
            model,
            specimens.filter(({ source }) => source === name),
          );
          return [name, held, bestThreshold(acrossTemplates(rest, 3))] as const;
        });
  const steps = calibration(across).map(
    ({ from, to, count, said, right }) =>
      `${from.toFixed(2)}–${to.toFixed(2)} | ${String(count).padStart(5)} | said ${said.toFixed(3)} | right ${right.toFixed(3)}`,
  );
  return [
    ...table(
      'Templates left out of the fit; passed by the threshold the other folds chose',
      byTemplate.map(([name, values]) => [name, values, bestThreshold(across)] as const),
    ),
    ...(outside.length === 0
      ? []
      : table('Whole sources left out of the fit; passed by the threshold the others chose', outside)),
    '',
    'Confidence said and share right, templates left out',
    ...steps,
    '',
  ].join('\n');
}
