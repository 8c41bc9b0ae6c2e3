/** Values filled in by hand: they go to a person with their place on the page, and are never guessed at. */
import type { Found } from './candidates.ts';
import type { Writing } from './page-text.ts';
import type { Paper } from './paper.ts';
import { placeAfter } from './read-again.ts';
import type { Box } from './reading.ts';
import { overlap, type Scene } from './scene.ts';
import { inSection } from './sections.ts';
import { readersOf } from './trust-signs.ts';
import { isNumeric, scriptOf } from './values.ts';

export interface Handwritten {
  readonly field: string;
  /** 0-based. */
  readonly page: number;
  /** On the upright page. */
  readonly box: Box;
}

/**
 * How far ink must look like a pen's (1: as far as no print did in learning) to be taken for it: alone, and where the
 * recogniser could hardly read it either.
 */
const looksPenned = { alone: 1, hardlyRead: 0.6 };
/** Words read less surely than this were hardly read. */
const hardly = 0.6;
/** Two readers that learned print only agree on letters of print; of a hand they seldom make the same. */
const readAlike = 0.9;

/**
 * Of the values found, those written by hand; and of the fields whose label stands there without a value, those whose
 * place holds handwriting nobody could read.
 */
export function findHandwritten(
  scene: Scene,
  paper: Paper,
  found: Readonly<Record<string, Found>>,
): readonly Handwritten[] {
  const penned = (page: number, box: Box, writing: Writing) => scene.pages[page]!.penned?.(box, writing) ?? 0;
  const written: Handwritten[] = [];
  // Letterheads are drawn as freely as a hand writes: without a label, ink is a pen's only where a pen filled in more.
  const unlabelled: Handwritten[] = [];
  for (const [field, { kind }] of Object.entries(paper.fields)) {
    if (kind === 'mrz') continue;
    const value = found[field];
    if (value !== undefined) {
      if (value.relation === 'mrz' || value.pieces.length === 0) continue;
      if (readersOf(kind, value).bothRead >= readAlike) continue;
      const sureness =
        value.pieces.reduce((sum, { confidence }) => sum + confidence, 0) / value.pieces.length;
      const least = sureness < hardly ? looksPenned.hardlyRead : looksPenned.alone;
      if (penned(value.page, value.box, writingOf(value.value.raw)) >= least)
        (value.relation === 'placed' ? unlabelled : written).push({
          field,
          page: value.page,
          box: value.box,
        });
      continue;
    }
    for (const hit of scene.hits) {
      const promised = hit.prints.some((print) => print.kind === 'field' && print.owner === field);
      if (!promised || !inSection(scene, paper, paper.fields[field]!, hit)) continue;
      const page = hit.run.page;
      const box = placeAfter(scene, hit, hit.run.script);
      const writing = isNumeric(kind) ? 'digits' : (scriptOf(kind) ?? hit.run.script);
      if (box === undefined || penned(page, box, writing) < looksPenned.alone) continue;
      const taken = [...Object.values(found), ...written].some(
        (other) => other.page === page && overlap(other.box, box) > 0.3,
      );
      if (!taken) written.push({ field, page, box });
      break;
    }
  }
  return written.length === 0 ? written : [...written, ...unlabelled];
}

function writingOf(raw: string): Writing {
  const count = (pattern: RegExp) => raw.match(pattern)?.length ?? 0;
  if (count(/\p{Script=Arabic}/gu) > count(/\p{N}/gu)) return 'ar';
  return count(/\p{N}/gu) > count(/\p{L}/gu) ? 'digits' : 'lat';
}
