/** Values found on papers whose truth is known: what the confidence is learned from. */
import { papers } from '../index.ts';
import type { FieldKind } from '../paper.ts';
import type { PaperType } from '../reading.ts';
import { type Signs, signsOf } from '../trust-signs.ts';
import type { Examination } from '../understand.ts';

/** One paper as a folder's truth.json tells it. */
export interface PaperTruth {
  readonly file: string;
  readonly docType: string;
  readonly variant?: string;
  /** 1-based pages of the file that are this paper's; absent: all. */
  readonly pages?: readonly number[];
  readonly fields: Readonly<Record<string, { readonly value: string }>>;
}

export interface Specimen {
  /** The folder the page came from. */
  readonly source: string;
  /** Layout, as far as the source tells them apart: what a paper not seen before differs in. */
  readonly template: string;
  readonly kind: FieldKind;
  /** Absent: printed, but not found. */
  readonly signs?: Signs;
  readonly right: boolean;
}

/** Blanks and hamza forms do not count. */
function folded(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىئ]/gu, 'ي')
    .replaceAll('ؤ', 'و')
    .replaceAll('ء', '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What one paper teaches; values of a paper taken for another kind count too, where that kind has the field. */
export function specimensOf(
  { paper, typeConfidence, found, verdicts, scene }: Examination,
  truth: PaperTruth,
  source: string,
): Specimen[] {
  const type = truth.docType.replaceAll('_', '-');
  const template = [source, type, truth.variant ?? ''].join('/');
  return Object.entries(truth.fields).flatMap(([name, { value }]): Specimen[] => {
    const at = found[name];
    const kind = paper.fields[name]?.kind ?? papers[type as PaperType]?.fields[name]?.kind;
    if (kind === undefined) return [];
    if (at === undefined) return [{ source, template, kind, right: false }];
    const signs = signsOf({
      name,
      kind,
      found: at,
      all: found,
      verdicts,
      pages: scene.pages,
      typeConfidence,
      scene,
    });
    return [{ source, template, kind, signs, right: folded(at.value.value) === folded(value) }];
  });
}
