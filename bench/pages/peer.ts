/** The peer: plain Tesseract on the whole page as given, held against our lines by characters wrong. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorker, type Worker } from 'tesseract.js';
import { loadEngine } from '#shared/papers/ocr/engine';
import { readPageText } from '#shared/papers/ocr/index';
import { openPaper } from '#shared/papers/open/index';
import type { Phrase } from '#shared/papers/page-text';
import { fold, type PaperSet, type TruePaper } from './truth.ts';

export const peerName = 'tesseract.js ara+fra, whole page as given';

export interface Characters {
  readonly level: string;
  readonly count: number;
  /** Share of characters wrong, 0 to 1. */
  readonly ours: number;
  readonly theirs: number;
}

/** Edits of every truth line against the best place in the text, over the characters of all lines. */
export async function charactersWrong(set: PaperSet, papers: readonly TruePaper[]): Promise<Characters[]> {
  const engine = await loadEngine();
  const peer = await wholePageReader();
  const sums = new Map<string, { count: number; ours: number; theirs: number }>();
  const edits = (paper: TruePaper, text: string): number => {
    const found = fold(text).replace(/[\s:]/g, '');
    return paper.lines.reduce((sum, line) => {
      const wanted = fold(line.text).replace(/[\s:]/g, '');
      return sum + Math.min(wanted.length, editsWithin(wanted, found));
    }, 0);
  };
  try {
    for (const paper of papers) {
      const bytes = readFileSync(path.join(set.folder, paper.file));
      const opened = await openPaper(bytes);
      // The peer takes pictures only.
      if (opened.status === 'refused' || opened.kind === 'pdf') continue;
      const sum = sums.get(paper.level) ?? { count: 0, ours: 0, theirs: 0 };
      sums.set(paper.level, sum);
      const text = await readPageText(engine, await opened.page(0));
      sum.ours += edits(paper, inBothDirections(text.phrases));
      sum.theirs += edits(paper, (await peer.recognize(bytes)).data.text);
      sum.count += paper.lines.reduce((n, line) => n + fold(line.text).replace(/[\s:]/g, '').length, 0);
    }
  } finally {
    await peer.terminate();
  }
  return [...sums].map(([level, { count, ours, theirs }]) => ({
    level,
    count,
    ours: ours / count,
    theirs: theirs / count,
  }));
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
