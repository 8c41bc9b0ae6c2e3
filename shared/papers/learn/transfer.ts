/** How the learned confidence carries over to layouts and sources it was not fitted on, as tables to read. */
import { type TrustGroup, type TrustModel, trustGroup, trustGroups, weigh } from '../trust.ts';
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

/** Values of one fold are passed by the threshold that suits the others. */
function chosenByOthers(values: readonly Judged[]): Thresholds {
  const folds = [...new Set(values.map(({ fold }) => fold))];
  return new Map(
    folds.map((fold) => [fold, bestThreshold(values.filter((value) => value.fold !== fold))] as const),
  );
}

function line(name: string, values: readonly Judged[], thresholds: Thresholds): string {
  const right = values.filter((value) => value.right).length;
  const sure = above(values, 0.99);
  const passed = values.filter(({ confidence = 0, fold }) => confidence >= thresholds.get(fold)!);
  const passedRight = passed.filter((value) => value.right).length;
  return [
    name.padEnd(26),
    String(values.length).padStart(5),
    percent(right / Math.max(1, values.length)),
    `${percent(passed.length / Math.max(1, values.length))} ${percent(passedRight / Math.max(1, passed.length))}`,
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

type Thresholds = ReadonlyMap<number, number>;

/** One table: a line for each part and its groups. */
function table(
  title: string,
  parts: readonly (readonly [string, readonly Judged[], Thresholds])[],
): string[] {
  const lines = parts.flatMap(([name, values, thresholds]) => [
    line(name, values, thresholds),
    ...trustGroups.map((group) => line(`  ${group}`, ofGroup(values, group), thresholds)),
  ]);
  return ['', title, heading, ...lines];
}

const ofGroup = (values: readonly Judged[], group: TrustGroup): Judged[] =>
  values.filter(({ kind }) => trustGroup(kind) === group);

/** Each source judged by what the others taught, and passed by the threshold that suits them. */
function outside(specimens: readonly Specimen[], sources: readonly string[]) {
  return sources.map((name) => {
    const rest = specimens.filter(({ source }) => source !== name);
    const own = specimens.filter(({ source }) => source === name);
    const threshold = bestThreshold(acrossTemplates(rest, 3));
    return [name, judged(learnTrust(rest), own), new Map([[0, threshold]])] as const;
  });
}

function steps(name: string, values: readonly Judged[]): string[] {
  return calibration(values).map(
    ({ from, to, count, said, right }) =>
      `${name.padEnd(8)} ${from.toFixed(2)}–${to.toFixed(2)} | ${String(count).padStart(5)} | said ${said.toFixed(3)} | right ${right.toFixed(3)}`,
  );
}

export function transferReport(specimens: readonly Specimen[]): string {
  const sources = [...new Set(specimens.map(({ source }) => source))];
  const across = acrossTemplates(specimens);
  const thresholds = chosenByOthers(across);
  const inside = [
    ['all', across, thresholds] as const,
    ...sources.map((name) => [name, across.filter(({ source }) => source === name), thresholds] as const),
  ];
  return [
    ...table('Templates left out of the fit; passed by the threshold the other folds chose', inside),
    ...(sources.length < 2
      ? []
      : table(
          'Whole sources left out of the fit; passed by the threshold the others chose',
          outside(specimens, sources),
        )),
    '',
    'Confidence said and share right, templates left out',
    ...steps('all', across),
    ...trustGroups.flatMap((group) => steps(group, ofGroup(across, group))),
    '',
  ].join('\n');
}
