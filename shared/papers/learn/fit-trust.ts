/**
 * Fits the weights of `trust.ts` on folders of papers with truth, tells how they carry over to sources left out, and
 * writes `trust-weights.ts`. Each folder holds `truth.json`: `{pages: [{file, docType, fields: {name: {value}}}]}`.
 *
 *     node shared/papers/learn/fit-trust.ts [--cache FOLDER] [--minutes N] [--workers 2] [--dry] [--keep FILE] [--seen FILE]... FOLDER...
 *
 * Forms on which the reader was mended say little of the next form nobody has seen. So before a new set of forms is opened
 * for mending, `--dry --keep FILE` keeps what was found on it at first sight, and every later fit takes it with `--seen FILE`.
 *
 * Texts of pages are kept in the cache (default .cache/pages) until the recognition changes. After so many minutes no
 * further file is begun, and what was read is fitted; files are taken from all folders in turn.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type TrustModel, trustGroups } from '../trust.ts';
import { type Signs, signNames } from '../trust-signs.ts';
import { examinePages } from '../understand.ts';
import { learnTrust } from './fit.ts';
import { readKept, recognitionPrint } from './read-pages.ts';
import { type PaperTruth, type Specimen, specimensOf } from './specimens.ts';
import { transferReport } from './transfer.ts';

interface Job {
  readonly source: string;
  readonly path: string;
  readonly papers: readonly PaperTruth[];
}

const here = new URL('..', import.meta.url);

/** Changes with the signs and with how they are weighed; kept beside the weights and compared by a test. */
export function fittingInputs(): string {
  const hash = createHash('sha256');
  for (const file of [
    'trust-signs.ts',
    'trust-looks.ts',
    'trust-place.ts',
    'learn/fit.ts',
    'locator/model/locator.onnx',
  ])
    hash.update(readFileSync(new URL(file, here)));
  return hash.digest('hex').slice(0, 16);
}

export function weightsFile(model: TrustModel, told: string): string {
  const groups = trustGroups.map((group) => {
    const { signs, kinds, otherKinds, curve } = model[group];
    const all = signNames.map((name) => `${name}: ${signs[name]}`).join(', ');
    const starts = Object.entries(kinds).map(([kind, odds]) => `${kind}: ${odds}`);
    return [
      `  ${group}: {`,
      `    signs: { ${all} },`,
      `    kinds: { ${starts.join(', ')} },`,
      `    otherKinds: ${otherKinds},`,
      `    curve: ${JSON.stringify(curve)},`,
      '  },',
    ].join('\n');
  });
  return [
    `/** Written by learn/fit-trust.ts. ${told} */`,
    "import type { TrustModel } from './trust.ts';",
    '',
    '/** Of the sources the weights were fitted from. */',
    `export const fittedFrom = '${fittingInputs()}';`,
    '',
    '// biome-ignore format: written by a program',
    'export const trustWeights: TrustModel = {',
    ...groups,
    '};',
    '',
  ].join('\n');
}

/** Files of all folders in turn, each with its papers. */
function jobsOf(folders: readonly string[]): Job[] {
  const lists = folders.map((folder) => {
    const { pages } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as { pages: PaperTruth[] };
    return [...Map.groupBy(pages, ({ file }) => file)].map(
      ([file, papers]): Job => ({ source: basename(folder), path: join(folder, file), papers }),
    );
  });
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

async function readAll(
  jobs: readonly Job[],
  cache: string,
  minutes: number,
  workers: number,
): Promise<Specimen[]> {
  const specimens: Specimen[] = [];
  const waiting = [...jobs];
  const until = performance.now() + minutes * 60_000;
  let done = 0;
  let deaths = 0;
  const worker = (): Promise<void> =>
    new Promise((resolve) => {
      const child: ChildProcess = fork(fileURLToPath(import.meta.url), ['--child', cache], {
        execArgv: process.execArgv,
      });
      let job: Job | undefined;
      const next = () => {
        job = performance.now() < until ? waiting.shift() : undefined;
        if (job === undefined) child.disconnect();
        else child.send(job);
      };
      child.on('message', (message: Specimen[] | 'ready') => {
        if (message !== 'ready') {
          specimens.push(...message);
          if (++done % 20 === 0) process.stderr.write(`${done} of ${jobs.length} files\n`);
        }
        next();
      });
      child.on('exit', () => {
        // A file that ends its process is left out; the rest goes on in a new one.
        if (job !== undefined) process.stderr.write(`${job.path}: the process ended over it\n`);
        if (job !== undefined && ++deaths < 10) resolve(worker());
        else resolve();
      });
    });
  await Promise.all(Array.from({ length: workers }, worker));
  if (waiting.length > 0) process.stderr.write(`time is up: ${waiting.length} files were not read\n`);
  return specimens;
}

function serve(cache: string): void {
  const print = recognitionPrint();
  process.on('message', async ({ source, path, papers }: Job) => {
    const specimens: Specimen[] = [];
    try {
      const kept = await readKept(path, cache, print);
      for (const truth of kept === undefined ? [] : papers) {
        const pages = kept!.pages.filter((_, at) => truth.pages?.includes(at + 1) ?? true);
        specimens.push(...specimensOf(await examinePages(pages), truth, source));
      }
      kept?.keep();
    } catch (error) {
      process.stderr.write(`${path}: ${String(error)}\n`);
    }
    process.send!(specimens);
  });
  process.on('disconnect', () => process.exit(0));
  process.send!('ready');
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals: folders } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      cache: { type: 'string', default: join('.cache', 'pages') },
      minutes: { type: 'string', default: '60' },
      workers: { type: 'string', default: '2' },
      dry: { type: 'boolean', default: false },
      keep: { type: 'string' },
      seen: { type: 'string', multiple: true, default: [] },
    },
  });
  if (folders.length === 0) {
    process.stderr.write('fit-trust FOLDER...: folders with truth.json and the papers it names\n');
    return 2;
  }
  const began = performance.now();
  const lap = () => `${Math.round((performance.now() - began) / 1000)} s`;
  const jobs = jobsOf(folders);
  const fresh = await readAll(jobs, values.cache, Number(values.minutes), Number(values.workers));
  if (values.keep !== undefined) writeFileSync(values.keep, fresh.map((one) => `${order(one)}\n`).join(''));
  const specimens = [...fresh, ...values.seen.flatMap(keptSpecimens)];
  // In an order that does not hang on which process was quicker.
  specimens.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const found = specimens.filter(({ signs }) => signs !== undefined);
  process.stderr.write(`${specimens.length} values, ${found.length} found (${lap()})\n`);
  if (found.length < fewest) {
    process.stderr.write(`too few to learn from: ${fewest} are needed; nothing written\n`);
    return 1;
  }
  const model = learnTrust(specimens);
  const told = `${found.length} values of ${folders.length + values.seen.length} sets, ${found.filter(({ right }) => right).length} right.`;
  if (!values.dry) {
    const to = fileURLToPath(new URL('trust-weights.ts', here));
    writeFileSync(`${to}.part`, weightsFile(model, told));
    renameSync(`${to}.part`, to);
    process.stderr.write(`written (${lap()})\n`);
  }
  process.stdout.write(`${told}\n${transferReport(specimens)}`);
  process.stderr.write(`done (${lap()})\n`);
  return 0;
}
const fewest = 300;

function keptSpecimens(file: string): Specimen[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { signs, ...said } = JSON.parse(line) as Specimen;
    // A sign that came later was not looked for: nothing is known of it.
    return signs === undefined ? said : { ...said, signs: { ...unknown, ...signs } };
  });
}
const unknown = Object.fromEntries(signNames.map((name) => [name, 0])) as Signs;
const order = (one: Specimen): string => JSON.stringify(one);

if (import.meta.main) {
  if (process.argv[2] === '--child') serve(process.argv[3]!);
  else process.exitCode = await main(process.argv.slice(2));
}
