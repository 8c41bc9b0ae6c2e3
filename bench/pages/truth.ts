/** Papers with what they truly say, as a folder's truth.json tells it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface TrueField {
  readonly kind: string;
  readonly value: string;
  /** 1-based, and the ink's box on that page; not every set tells them. */
  readonly page?: number;
  readonly box?: readonly [x: number, y: number, width: number, height: number];
}

export interface TruePaper {
  readonly id: string;
  readonly file: string;
  /** Papers of one invented person. */
  readonly caseId?: string;
  readonly docType: string;
  readonly level: string;
  readonly variant?: string;
  /** What the years did to it: papers with one are counted apart. */
  readonly wear?: string;
  /** Degrees by which it lies on its side. */
  readonly turn?: number;
  /** Pages of the file that are this paper's; absent: all. */
  readonly pages?: readonly number[];
  /** Sizes of the pages as given, in the boxes' pixels. */
  readonly sheets?: readonly { readonly page: number; readonly width: number; readonly height: number }[];
  /** The file holds other papers too. */
  readonly bundled?: boolean;
  readonly fields: Readonly<Record<string, TrueField>>;
  readonly lines: readonly { readonly text: string }[];
}

export interface PaperSet {
  readonly folder: string;
  readonly papers: readonly TruePaper[];
  /** Made by the generator from letters and layouts kept for measuring. */
  readonly heldOut: boolean;
  readonly seed?: number;
}

/** `undefined` where the folder holds no truth.json. */
export function openSet(folder: string): PaperSet | undefined {
  const file = path.join(folder, 'truth.json');
  if (!existsSync(file)) return undefined;
  const { pages, heldOut, seed } = JSON.parse(readFileSync(file, 'utf8')) as {
    pages: TruePaper[];
    heldOut?: boolean;
    seed?: number;
  };
  return { folder, papers: pages, heldOut: heldOut === true, ...(seed === undefined ? {} : { seed }) };
}

/** Files in the set's order, each with its papers. */
export function filesOf(set: PaperSet): Map<string, TruePaper[]> {
  const files = new Map<string, TruePaper[]>();
  for (const paper of set.papers) {
    const known = files.get(paper.file);
    if (known) known.push(paper);
    else files.set(paper.file, [paper]);
  }
  return files;
}

/** Kinds put together as their errors are judged together. */
export function familyOf(kind: string): string {
  if (kind === 'id') return 'identifiers';
  if (kind.startsWith('date')) return 'dates';
  if (kind === 'amount') return 'amounts';
  if (kind === 'nameAr') return 'Arabic names';
  if (kind === 'nameLat') return 'Latin names';
  if (kind.startsWith('place')) return kind === 'placeAr' ? 'Arabic places' : 'Latin places';
  if (kind === 'mrz') return 'machine-readable lines';
  return kind.endsWith('Ar') ? 'Arabic text' : 'Latin text';
}

/** Blanks and the forms of hamza, ya and marks do not count. */
export const fold = (text: string): string =>
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

/** Old and hard papers are counted apart from the ordinary ones of their capture. */
export const conditionOf = ({ level, wear }: TruePaper): string => (wear === undefined ? level : 'hard');

/** Papers that have their file to themselves. */
export const singleFiles = (set: PaperSet): TruePaper[] =>
  [...filesOf(set).values()].filter((papers) => papers.length === 1).map(([paper]) => paper!);
