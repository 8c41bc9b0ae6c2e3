/** Values filled in by hand: they go to a person with their place on the page, and are never guessed at. */
import type { Found } from './candidates.ts';
import type { Phrase, Writing } from './page-text.ts';
import type { Paper } from './paper.ts';
import { plain } from './plain.ts';
import { placeAfter } from './read-again.ts';
import type { Box } from './reading.ts';
import { overlap, type Scene } from './scene.ts';
import { inSection } from './sections.ts';
import { missing, readersOf } from './trust-signs.ts';
import { isNumeric, scriptOf } from './values.ts';

export interface Handwritten {
  readonly field: string;
  /** 0-based. */
  readonly page: number;
  /** On the upright page. */
  readonly box: Box;
}

/**
 * How far ink must look like a pen's (of print 3 of 1000 phrases reach 1, 30 reach 2/3, 100 reach 1/3) to be taken for
 * it: where it was read well; where the two readers, which learned print only, make different words of it; and where
 * neither is sure either.
 */
const looksPenned = { readWell: 0.8, readDifferently: 0.5, hardlyRead: 1 / 3 };
/** Where nobody read anything after a label: ink reaches it as of 3 of 1000 printed phrases. */
const unread = 1;
/** Readers that miss a third of each other's letters (`readersDiffer`): a letter or two of a word is worn print. */
const differently = 1;
/** Readers that bear each other out no further than this (`bothRead`). */
const unlike = 0.6;
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
      const { bothRead, readersDiffer } = readersOf(kind, value);
      if (bothRead >= readAlike || value.pieces.every(({ phrase }) => isReadAlike(phrase))) continue;
      const least = leastFor(readersDiffer, bothRead, surenessOf(value.pieces));
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
      if (box === undefined || isPrinted(scene, page, box)) continue;
      if (penned(page, box, writing) < unread) continue;
      const taken = [...Object.values(found), ...written].some(
        (other) => other.page === page && overlap(other.box, box) > 0.3,
      );
      if (!taken) written.push({ field, page, box });
      break;
    }
  }
  return written.length === 0 ? written : [...written, ...unlabelled];
}

/** Words stand there that both readers read alike: print of something else. */
const isPrinted = (scene: Scene, page: number, [x, y, w, h]: Box) =>
  scene.pages[page]!.phrases.some((phrase) => {
    const { box } = phrase;
    const [across, down] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
    return across > x && across < x + w && down > y && down < y + h && isReadAlike(phrase);
  });

/**
 * The reader of the phrase's script and our own make the same of all its letters. The text of the phrase may be either's:
 * held against itself it would prove nothing.
 */
function isReadAlike({ script, text, ar, lat, own }: Phrase): boolean {
  const said = plain(((script === 'ar' ? ar : lat) ?? { text }).text);
  return own !== undefined && said.length > 2 && 1 - missing(said, own.text) >= readAlike;
}

const surenessOf = (pieces: readonly { readonly confidence: number }[]) =>
  pieces.reduce((sum, { confidence }) => sum + confidence, 0) / pieces.length;

function leastFor(readersDiffer: number, bothRead: number, sureness: number): number {
  if (sureness < hardly && bothRead < unlike) return looksPenned.hardlyRead;
  return readersDiffer < differently ? looksPenned.readWell : looksPenned.readDifferently;
}

function writingOf(raw: string): Writing {
  const count = (pattern: RegExp) => raw.match(pattern)?.length ?? 0;
  if (count(/\p{Script=Arabic}/gu) > count(/\p{N}/gu)) return 'ar';
  return count(/\p{N}/gu) > count(/\p{L}/gu) ? 'digits' : 'lat';
}
