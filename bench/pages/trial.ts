/** Has the reader read a set of papers, and holds every value against the truth. */
import path from 'node:path';
import type { Sure } from '#shared/papers/learn/sureness';
import { createReader } from '#shared/papers/reader/index';
import type { FieldReading, PaperOutcome, PaperType } from '#shared/papers/reading';
import { filesOf, fold, type PaperSet, type TrueField, type TruePaper } from './truth.ts';

/** One value the paper prints. */
export interface Judged {
  readonly paper: TruePaper;
  readonly name: string;
  readonly truth: TrueField;
  /** Absent: nothing was found. */
  readonly got?: FieldReading;
  readonly right: boolean;
}

export interface Typed {
  readonly paper: TruePaper;
  readonly said: PaperType | 'refused' | 'not parted';
  readonly right: boolean;
}

export interface Trial {
  readonly set: PaperSet;
  readonly typed: readonly Typed[];
  readonly values: readonly Judged[];
  readonly pages: number;
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Two processes read beside each other, as the service does; a busy machine makes none of them give up. */
export async function readSet(set: PaperSet, step = 1): Promise<Trial> {
  const reader = createReader({ workers: 2, pageSeconds: 900, fileSeconds: 3600 });
  const typed: Typed[] = [];
  const values: Judged[] = [];
  const waiting = [...filesOf(set)].filter((_, i) => i % step === 0);
  const pages = waiting.reduce(
    (sum, [, papers]) => sum + papers.reduce((n, { pages: own }) => n + (own?.length ?? 1), 0),
    0,
  );
  const began = performance.now();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [file, papers] = next;
      const outcome = await reader.readPaper(path.join(set.folder, file));
      for (const paper of papers) judge(paper, outcome, typed, values);
    }
  };
  try {
    await Promise.all([work(), work()]);
    const seconds = (performance.now() - began) / 1000;
    const { cpuSeconds, peakMegabytes } = reader;
    return { set, typed, values, pages, cpuSeconds, seconds, peakMegabytes };
  } finally {
    await reader.close();
  }
}

interface Said {
  readonly type: PaperType;
  readonly fields: Readonly<Record<string, FieldReading>>;
}

/** What was said of this paper: of a file with several, the part that has most of its pages. */
function saidOf(paper: TruePaper, outcome: PaperOutcome): Said | 'refused' | 'not parted' {
  if (outcome.status !== 'read') return 'refused';
  const parts = outcome.reading.papers;
  if (parts === undefined) return paper.bundled && paper.pages?.[0] !== 1 ? 'not parted' : outcome.reading;
  const shared = (pages: readonly number[]): number =>
    pages.filter((page) => paper.pages?.includes(page) ?? true).length;
  const best = parts.reduce((one, two) => (shared(two.pages) > shared(one.pages) ? two : one));
  return shared(best.pages) === 0 ? 'not parted' : best;
}

export function judge(paper: TruePaper, outcome: PaperOutcome, typed: Typed[], values: Judged[]): void {
  const said = saidOf(paper, outcome);
  const type = typeof said === 'string' ? said : said.type;
  const wanted = paper.docType.replaceAll('_', '-');
  // A photograph without print may as well be sent back as unreadable.
  const sentBack = said === 'refused' && wanted === 'other' && paper.lines.length === 0;
  typed.push({ paper, said: type, right: type === wanted || sentBack });
  for (const [name, truth] of Object.entries(paper.fields)) {
    const got = typeof said === 'string' ? undefined : said.fields[name];
    const right = got !== undefined && fold(got.value) === fold(truth.value);
    values.push({ paper, name, truth, ...(got ? { got } : {}), right });
  }
}

/** Five folds by case or file, so that one person's papers do not choose the threshold they are judged by. */
export function sureOf(trial: Trial): Sure[] {
  const cases = [...new Set(trial.values.map(({ paper }) => caseOf(paper)))];
  const foldOf = new Map(cases.map((name, i) => [name, i % 5]));
  return trial.values.map(({ paper, got, right }) => ({
    ...(got ? { confidence: got.confidence } : {}),
    right,
    fold: foldOf.get(caseOf(paper))!,
  }));
}

const caseOf = ({ file, caseId }: TruePaper): string => caseId ?? file;
