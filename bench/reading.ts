/**
 * Reading of papers: kind of paper and fields right, cost and memory; characters against the recogniser on the
 * whole page as given. Pages and their truth come from the folder NASAB_BENCH_PAPERS (truth.json beside the
 * files, `pages: [{id, file, docType, level, fields: {name: {kind, value}}, lines: [{text}]}]`).
 * NASAB_BENCH_ERRORS names a file for one JSON line about each wrong field.
 */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorker, type Worker } from 'tesseract.js';
import { loadEngine } from '#shared/papers/ocr/engine';
import { readPageText } from '#shared/papers/ocr/index';
import { openPaper } from '#shared/papers/open/index';
import type { Phrase } from '#shared/papers/page-text';
import { createReader } from '#shared/papers/reader/index';
import type { PaperOutcome } from '#shared/papers/reading';
import type { Measure } from './names.ts';

interface TruthPage {
  readonly id: string;
  readonly file: string;
  readonly docType: string;
  readonly level: string;
  readonly fields: Readonly<Record<string, { readonly kind: string; readonly value: string }>>;
  readonly lines: readonly { readonly text: string }[];
}

/** One page in nine is also read by the peer. */
const peerEvery = 9;

/** Blanks and the forms of hamza, ya and marks do not count. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ئ', 'ي')
    .replaceAll('ؤ', 'و')
    .replaceAll('ء', '')
    .replace(/\s+/g, ' ')
    .trim();

class Share {
  right = 0;
  of = 0;
  count(right: boolean): void {
    if (right) this.right++;
    this.of++;
  }
}

class Shares {
  readonly #shares = new Map<string, Share>();
  of(name: string): Share {
    let share = this.#shares.get(name);
    if (!share) {
      share = new Share();
      this.#shares.set(name, share);
    }
    return share;
  }
  *measures(): Iterable<Measure> {
    for (const [name, { right, of }] of [...this.#shares].sort(([a], [b]) => a.localeCompare(b)))
      yield { name, value: Math.round((1000 * right) / of) / 10, unit: '%', n: of };
  }
}

export async function* run(): AsyncIterable<Measure> {
  const folder = process.env.NASAB_BENCH_PAPERS;
  if (folder === undefined || !existsSync(path.join(folder, 'truth.json'))) {
    process.stderr.write('reading: NASAB_BENCH_PAPERS names no folder with truth.json; nothing measured\n');
    return;
  }
  const { pages } = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as {
    pages: TruthPage[];
  };
  const step = Number(process.env.NASAB_BENCH_STEP ?? 1);
  const chosen = pages.filter((_, i) => i % step === 0);
  yield* fieldsRight(folder, chosen);
  yield* charactersWrong(
    folder,
    pages.filter((_, i) => i % peerEvery === 4),
  );
}

async function* fieldsRight(folder: string, pages: readonly TruthPage[]): AsyncIterable<Measure> {
  const reader = createReader({ workers: 2 });
  const shares = new Shares();
  const errors: object[] = [];
  const began = performance.now();
  const judge = (page: TruthPage, outcome: PaperOutcome) => {
    const reading = outcome.status === 'read' ? outcome.reading : undefined;
    const typed = reading?.type === page.docType.replaceAll('_', '-');
    shares.of(`reading-type-${page.level}`).count(typed);
    if (!typed) errors.push({ page: page.id, type: reading?.type ?? outcome.status });
    for (const [name, { kind, value }] of Object.entries(page.fields)) {
      const field = reading?.fields[name];
      const right = field !== undefined && fold(field.value) === fold(value);
      shares.of(`reading-fields-${page.level}`).count(right);
      shares.of(`reading-kind-${kind}`).count(right);
      if (field && field.confidence >= 0.99) shares.of('reading-precision-at-99').count(right);
      if (field) shares.of('reading-sure-at-99').count(field.confidence >= 0.99);
      if (!right) errors.push({ page: page.id, name, kind, value, got: field?.value, raw: field?.raw });
    }
  };
  try {
    const waiting = [...pages];
    const work = async () => {
      for (let page = waiting.shift(); page !== undefined; page = waiting.shift())
        judge(page, await reader.readPaper(path.join(folder, page.file)));
    };
    await Promise.all([work(), work()]);
    yield* shares.measures();
    const n = pages.length;
    const seconds = (performance.now() - began) / 1000;
    yield { name: 'reading-cpu', value: round(reader.cpuSeconds / n), unit: 'CPU s/page', n };
    yield { name: 'reading-rate', value: round(n / seconds), unit: 'pages/s', n };
    yield { name: 'reading-memory', value: Math.round(reader.peakMegabytes), unit: 'MB/process', n };
  } finally {
    await reader.close();
    if (process.env.NASAB_BENCH_ERRORS)
      writeFileSync(
        process.env.NASAB_BENCH_ERRORS,
        errors.map((error) => `${JSON.stringify(error)}\n`).join(''),
      );
  }
}

/** Edits of every truth line against the best place in the text, over the characters of all lines. */
async function* charactersWrong(folder: string, pages: readonly TruthPage[]): AsyncIterable<Measure> {
  const engine = await loadEngine();
  const peer = await wholePageReader();
  const ours = new Map<string, Share>();
  const theirs = new Map<string, Share>();
  const count = (shares: Map<string, Share>, page: TruthPage, text: string) => {
    const share = shares.get(page.level) ?? new Share();
    shares.set(page.level, share);
    const found = fold(text).replace(/[\s:]/g, '');
    for (const line of page.lines) {
      const wanted = fold(line.text).replace(/[\s:]/g, '');
      share.right += Math.min(wanted.length, editsWithin(wanted, found));
      share.of += wanted.length;
    }
  };
  try {
    for (const page of pages) {
      const bytes = readFileSync(path.join(folder, page.file));
      const paper = await openPaper(bytes);
      // The peer takes pictures only.
      if (paper.status === 'refused' || paper.kind === 'pdf') continue;
      const text = await readPageText(engine, await paper.page(0));
      count(ours, page, inBothDirections(text.phrases));
      count(theirs, page, (await peer.recognize(bytes)).data.text);
    }
  } finally {
    await peer.terminate();
  }
  for (const [level, { right, of }] of ours) {
    const rival = theirs.get(level)!;
    const value = round((100 * right) / of);
    const peerValue = round((100 * rival.right) / rival.of);
    yield {
      name: `reading-characters-wrong-${level}`,
      value,
      unit: '%',
      peer: 'tesseract.js ara+fra, whole page as given',
      peerValue,
      ratio: round(value / peerValue),
      n: of,
    };
  }
}

/** Phrases stand from left to right; a line of the truth may run either way. */
function inBothDirections(phrases: readonly Phrase[]): string {
  const rightFirst = [...phrases].sort((a, b) => a.line - b.line || b.box[0] - a.box[0]);
  return [...phrases, ...rightFirst].map(({ text }) => text).join(' ');
}

/** The peer wants its models side by side in one folder. */
async function wholePageReader(): Promise<Worker> {
  const require = createRequire(import.meta.url);
  const langPath = mkdtempSync(path.join(tmpdir(), 'models-'));
  for (const name of ['ara', 'fra']) {
    const file = `${name}.traineddata.gz`;
    copyFileSync(
      require.resolve(`@tesseract.js-data/${name}/4.0.0_best_int/${file}`),
      path.join(langPath, file),
    );
  }
  const worker = await createWorker('ara+fra', 1, { langPath, cacheMethod: 'none' });
  rmSync(langPath, { recursive: true });
  return worker;
}

/** Least edits between `wanted` and any part of `text`. */
function editsWithin(wanted: string, text: string): number {
  let previous = new Uint16Array(text.length + 1);
  for (let i = 0; i < wanted.length; i++) {
    const next = new Uint16Array(text.length + 1);
    next[0] = i + 1;
    for (let j = 0; j < text.length; j++)
      next[j + 1] = Math.min(
        previous[j]! + (wanted[i] === text[j] ? 0 : 1),
        previous[j + 1]! + 1,
        next[j]! + 1,
      );
    previous = next;
  }
  return previous.reduce((least, edits) => Math.min(least, edits));
}

const round = (value: number) => Math.round(value * 100) / 100;
