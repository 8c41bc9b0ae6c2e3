/**
 * Samples laid out as features, block by block on as many processors as there are. A block is drawn from its own seed,
 * so that the rows are the same whoever drew them.
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { alignNames } from '../align.ts';
import { featureNames, featuresOf } from '../features.ts';
import { nameClasses } from '../lexicon/lexicon.ts';
import { normaliseName } from '../name.ts';
import { NameWords } from '../name-words.ts';
import { type LearnedChannels, openChannels } from '../tables.ts';
import { WordBook } from '../words.ts';
import { Chance } from './chance.ts';
import { paperPair, type Sample, samplePair } from './pairs.ts';

/** How samples are drawn, and what shares of the lexicon's names are hidden, as for names we never wrote down. */
const drawings = {
  /** Given names are a closed class we nearly know; families are an open one. */
  learning: { draw: samplePair, given: [0, 0.03, 0.1, 0.25], family: [0.2, 0.5, 0.9] },
  papers: { draw: paperPair, given: [0, 0.02, 0.05], family: [0.3, 0.5, 0.8] },
} as const;

export interface Plan {
  readonly drawing: keyof typeof drawings;
  readonly count: number;
  readonly seed: number;
}

export interface Gathered {
  readonly rows: readonly Float64Array[];
  readonly samples: readonly Sample[];
}

const blockSize = 1000;

export function pairFeatures(a: string, b: string, words: WordBook): Float64Array | undefined {
  const [x, y] = [normaliseName(a), normaliseName(b)];
  const swap = x.script === y.script ? x.printed > y.printed : x.script === 'lat';
  const [p, q] = (swap ? [y, x] : [x, y]).map((name) => new NameWords(name, words)) as [NameWords, NameWords];
  if (p.parts.length === 0 || q.parts.length === 0) return undefined;
  return featuresOf(p, q, alignNames(p, q, words), words);
}

function drawBlock(words: WordBook, { drawing, seed }: Plan, block: number): Gathered {
  const { draw, given, family } = drawings[drawing];
  const chance = new Chance(Math.imul(seed, 0x9e3779b1) + block);
  const hidden = { man: chance.pick(given), woman: 0, family: chance.pick(family) };
  hidden.woman = hidden.man;
  words.hide(new Set(nameClasses.flatMap((entry, id) => (chance.chance(hidden[entry.use]) ? [id] : []))));
  const rows: Float64Array[] = [];
  const samples: Sample[] = [];
  for (let k = 0; k < blockSize; k++) {
    const sample = draw(chance);
    const features = pairFeatures(sample.a, sample.b, words);
    if (features === undefined) continue;
    samples.push(sample);
    rows.push(features);
  }
  return { rows, samples };
}

interface Told {
  readonly block: number;
  /** Rows one after the other. */
  readonly values: Float64Array;
  readonly samples: readonly Sample[];
}

export async function gather(channels: LearnedChannels, plan: Plan): Promise<Gathered> {
  const blocks = Math.ceil(plan.count / blockSize);
  const told = new Array<Told>(blocks);
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { channels, plan } });
      const ask = (): void => worker.postMessage(next < blocks ? next++ : 'done');
      worker.on('message', (answer: Told) => {
        told[answer.block] = answer;
        ask();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      ask();
    });
  await Promise.all(Array.from({ length: Math.min(blocks, mostAtWork, availableParallelism()) }, work));
  const width = featureNames.length;
  return {
    rows: told.flatMap(({ values, samples }) =>
      samples.map((_, i) => values.subarray(i * width, (i + 1) * width)),
    ),
    samples: told.flatMap(({ samples }) => samples),
  };
}
/** Each holds the lexicon's indexes, some two hundred megabytes. */
const mostAtWork = 4;

if (!isMainThread && parentPort !== null && workerData?.plan !== undefined) {
  const { channels, plan } = workerData as { channels: LearnedChannels; plan: Plan };
  const words = new WordBook(openChannels(channels));
  const port = parentPort;
  port.on('message', (block: number | 'done') => {
    if (block === 'done') return void port.close();
    const { rows, samples } = drawBlock(words, plan, block);
    const width = featureNames.length;
    const values = new Float64Array(rows.length * width);
    rows.forEach((row, i) => {
      values.set(row, i * width);
    });
    port.postMessage({ block, values, samples } satisfies Told, [values.buffer as ArrayBuffer]);
  });
}
