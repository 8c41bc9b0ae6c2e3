/**
 * `npm run --silent simulate -- --runs 10000 --seed 1`: so many runs of the whole service in bad weather, one line of
 * figures. A run that broke a promise is named by its seed, and `--runs 1 --seed N` plays it again, the same to the call.
 */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Run, simulate, withPlainLetters } from './simulate.ts';

interface Share {
  readonly first: number;
  readonly runs: number;
  readonly step: number;
}

async function work({ first, runs, step }: Share): Promise<void> {
  await withPlainLetters(async () => {
    for (let seed = first; seed < first + runs; seed += step) parentPort?.postMessage(await simulate(seed));
  });
}

async function lead(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: '2' },
    },
  });
  const [runs, seed, workers] = [Number(values.runs), Number(values.seed), Number(values.workers)];
  const began = performance.now();
  const counted = { runs: 0, cases: 0, papers: 0, granted: 0, calls: 0, broken: 0 };
  let trace = '';
  const take = (run: Run): void => {
    counted.runs += 1;
    for (const what of ['cases', 'papers', 'granted', 'calls'] as const) counted[what] += run[what];
    ({ trace } = run);
    if (run.broken.length === 0) return;
    counted.broken += 1;
    process.stderr.write(`seed ${run.seed}: ${[...new Set(run.broken)].join('; ')}\n`);
  };
  const shares = Array.from({ length: Math.min(workers, runs) }, (_, n) => n);
  await Promise.all(
    shares.map(
      (n) =>
        new Promise<void>((done, fail) => {
          const share: Share = { first: seed + n, runs: runs - n, step: shares.length };
          const worker = new Worker(new URL(import.meta.url), { workerData: share });
          worker.on('message', take);
          worker.on('error', fail);
          worker.on('exit', () => done());
        }),
    ),
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  const last = runs === 1 ? { trace } : {};
  process.stdout.write(`${JSON.stringify({ simulate: { seed, ...counted, seconds, ...last } })}\n`);
  process.exitCode = counted.broken === 0 && counted.runs === runs ? 0 : 1;
}

await (isMainThread ? lead() : work(workerData as Share));
