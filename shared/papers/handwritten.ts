/**
 * Values filled in by hand: they go to a person with their place on the page, and are never guessed at. What may be a
 * pen's and may be print is read, but never surely.
 */
import type { Found } from './candidates.ts';
import { filledByHand, mayBePen, type PenDoubt } from './filled-by-hand.ts';
import type { Phrase, Writing } from './page-text.ts';
import type { FieldKind, Paper } from './paper.ts';
import { plain } from './plain.ts';
import { placeAfter } from './read-again.ts';
import type { Box } from './reading.ts';
import { overlap, type Scene, spanBox } from './scene.ts';
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

/** By the ink of a value, which may be that of two fields: whether a pen may have written what is read like print. */
export type PenDoubts = ReadonlyMap<Found['pieces'], PenDoubt>;

/** A value or an empty place, and how far its ink looks like a pen's (`PageText.penned`); too little of it is like none. */
interface Suspect extends Handwritten {
  readonly likeness: number | undefined;
  readonly reading: Reading;
  /** Absent where nobody read anything. */
  readonly pieces?: Found['pieces'];
}

/**
 * What the two readers, which learned print only, made of the ink: the same; much the same; other words; words neither is
 * sure of; or nobody read anything after the label.
 */
type Reading = 'alike' | 'well' | 'differently' | 'hardly' | 'unread';

/** How far ink must look like a pen's (of print 3 of 1000 phrases reach 1, 30 reach 2/3, 100 reach 1/3) to be taken for it. */
const looksPenned: Record<Reading, number> = {
  // Blurred print looks like anything; no hand is read so that two readers of print make the same of it, but a neat one.
  alike: Number.POSITIVE_INFINITY,
  // Bold print a little misread looked like a pen at 0.9.
  well: 1,
  differently: 0.6,
  hardly: 1 / 3,
  unread: 0.9,
};
/** The same on a page that a pen has certainly filled in: who fills in a form seldom leaves it half to a machine. */
const amongPens: Record<Reading, number> = {
  alike: 2 / 3,
  well: 1 / 3,
  differently: 1 / 3,
  hardly: 0.2,
  unread: 0.5,
};
/** Readers that miss a third of each other's letters (`readersDiffer`): a letter or two of a word is worn print. */
const differently = 1;
/** Readers that bear each other out no further than this (`bothRead`). */
const unlike = 0.6;
/** Words read less surely than this were hardly read. */
const hardly = 0.6;
/** Two readers that learned print only agree on letters of print; of a hand they seldom make the same. */
const readAlike = 0.9;

/**
 * Of the values found, those written by hand; of the fields whose label stands there without a value, those whose place
 * holds handwriting nobody could read; and of the values left, those that a pen may have written all the same.
 * @param proven fields that the paper itself bears out: what adds up or keeps its control digits was read, not guessed
 */
export async function findHandwritten(
  scene: Scene,
  paper: Paper,
  found: Readonly<Record<string, Found>>,
  proven: ReadonlySet<string> = new Set(),
): Promise<{ readonly written: readonly Handwritten[]; readonly doubts: PenDoubts }> {
  // One office prints it by machine, on a ground whose pattern and gloss are taken for strokes.
  if (paper.oneForm) return { written: [], doubts: new Map() };
  const { labelled, unlabelled } = await suspectsOf(scene, paper, found);
  const isForm = scene.pages.map((_, at) =>
    filledByHand(
      labelled
        .filter(({ page }) => page === at)
        .map((suspect) => ({ likeness: suspect.likeness, readAlike: !isStrange(suspect) })),
    ),
  );
  const isPenned = ({ field, page, likeness = 0, reading }: Suspect) =>
    !proven.has(field) && likeness >= (isForm[page] === 'certainly' ? amongPens : looksPenned)[reading];
  const certain = labelled.filter(isPenned).filter((suspect, i, all) => {
    const twice = (other: Suspect) => other.page === suspect.page && overlap(other.box, suspect.box) > 0.3;
    return suspect.reading !== 'unread' || !all.some((other, k) => k < i && twice(other));
  });
  const written = certain.length === 0 ? certain : [...certain, ...unlabelled.filter(isPenned)];
  const doubts = new Map<Found['pieces'], PenDoubt>();
  const all = [...labelled, ...unlabelled];
  for (const suspect of all) {
    const { page, pieces, likeness } = suspect;
    if (pieces === undefined || written.includes(suspect) || scene.pages[page]!.penned === undefined)
      continue;
    const others = all.filter((other) => other !== suspect && other.page === page);
    const doubt = mayBePen(
      likeness,
      isForm[page],
      others.flatMap((other) => other.likeness ?? []),
    );
    if (doubt !== undefined) doubts.set(pieces, doubt);
  }
  return { written: written.map(({ field, page, box }) => ({ field, page, box })), doubts };
}

/** Values and empty places beside their labels; and values without one, for letterheads are drawn as freely as a hand writes. */
async function suspectsOf(scene: Scene, paper: Paper, found: Readonly<Record<string, Found>>) {
  const likenessAt = async (page: number, box: Box, writing: Writing) =>
    scene.pages[page]!.penned?.(box, writing);
  const labelled: Suspect[] = [];
  const unlabelled: Suspect[] = [];
  for (const [field, { kind }] of Object.entries(paper.fields)) {
    if (kind === 'mrz') continue;
    const value = found[field];
    if (value === undefined) {
      const suspects = await Promise.all(
        emptyPlaces(scene, paper, field, found).map(async ({ page, box, writing }) => {
          const likeness = await likenessAt(page, box, writing);
          return { field, page, box, likeness, reading: 'unread' as const };
        }),
      );
      const [likeliest] = suspects.sort((a, b) => (b.likeness ?? 0) - (a.likeness ?? 0));
      if (likeliest) labelled.push(likeliest);
    } else if (value.relation !== 'mrz' && value.pieces.length > 0) {
      const { page, box, pieces } = value;
      const writing = writingOf(value.value.raw);
      // Looked at phrase by phrase: a value may go on in the next line.
      // What was found in a place looked at without its ink's bounds may hold the form's own lines as well.
      const bounded = pieces.filter(({ phrase }) => phrase.line >= 0);
      const parts = [...Map.groupBy(bounded, ({ phrase }) => phrase).values()].map(spanBox);
      const seen = await Promise.all(
        parts.map(async (part) => ({ wide: part[2], likeness: await likenessAt(page, part, writing) })),
      );
      const wide = seen.reduce((sum, part) => sum + part.wide, 0);
      const likeness = seen.every((part) => part.likeness === undefined)
        ? undefined
        : seen.reduce((sum, part) => sum + (part.wide / wide) * (part.likeness ?? 0), 0);
      const suspect = { field, page, box, pieces, likeness, reading: readingOf(kind, value) };
      (value.relation === 'placed' ? unlabelled : labelled).push(suspect);
    }
  }
  return { labelled, unlabelled };
}

/** Where a field's label stands and nothing was found: the places its value may have, but those with something printed. */
function emptyPlaces(
  scene: Scene,
  paper: Paper,
  field: string,
  found: Readonly<Record<string, Found>>,
): { readonly page: number; readonly box: Box; readonly writing: Writing }[] {
  const { kind } = paper.fields[field]!;
  return scene.hits.flatMap((hit) => {
    const promised = hit.prints.some((print) => print.kind === 'field' && print.owner === field);
    if (!promised || !inSection(scene, paper, paper.fields[field]!, hit)) return [];
    const { page, script } = hit.run;
    const box = placeAfter(scene, hit, script);
    // At the sheet's edge lie frames and shadows: one looked like a pen at 1.1.
    const isAtEdge = box !== undefined && (box[0] <= 0 || box[0] + box[2] >= scene.pages[page]!.width);
    if (box === undefined || isAtEdge || isPrinted(scene, page, box)) return [];
    if (Object.values(found).some((other) => other.page === page && overlap(other.box, box) > 0.3)) return [];
    return [{ page, box, writing: isNumeric(kind) ? 'digits' : (scriptOf(kind) ?? script) }];
  });
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

/** The readers stumble over it; of what nobody read, only what is hardly a stamp or a frame. */
const isStrange = ({ reading, likeness = 0 }: Suspect): boolean =>
  reading !== 'alike' && (reading !== 'unread' || likeness >= amongPens.unread);

const surenessOf = (pieces: readonly { readonly confidence: number }[]) =>
  pieces.reduce((sum, { confidence }) => sum + confidence, 0) / pieces.length;

function readingOf(kind: FieldKind, value: Found): Reading {
  const { bothRead, readersDiffer } = readersOf(kind, value);
  if (bothRead >= readAlike || value.pieces.every(({ phrase }) => isReadAlike(phrase))) return 'alike';
  if (surenessOf(value.pieces) < hardly && bothRead < unlike) return 'hardly';
  return readersDiffer < differently ? 'well' : 'differently';
}

function writingOf(raw: string): Writing {
  const count = (pattern: RegExp) => raw.match(pattern)?.length ?? 0;
  if (count(/\p{Script=Arabic}/gu) > count(/\p{N}/gu)) return 'ar';
  return count(/\p{N}/gu) > count(/\p{L}/gu) ? 'digits' : 'lat';
}
