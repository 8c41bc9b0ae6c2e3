/**
 * Textract's blocks as pages of phrases, the form in which our own recogniser hands over a page. Lines and words only:
 * what Textract makes of forms and tables is left to our own field readers, so that both readings differ by the
 * reader's eyes alone.
 */
import type { Block } from '@aws-sdk/client-textract';
import type { PageText, Phrase, Recognition, Script } from '#shared/papers/page-text';
import type { Box, PageInfo } from '#shared/papers/reading';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A word in the upright page; without a box where Textract gave it none. */
interface Word {
  readonly text: string;
  readonly confidence: number;
  readonly box?: Box;
}

/**
 * One page of text for each page of the file, in pixels of the page as given and turned upright; undefined where a page
 * is missing or there is one too many: half a paper must not look like a whole one.
 */
export function pagesOfBlocks(
  blocks: readonly Block[],
  pages: readonly PageInfo[],
): readonly PageText[] | undefined {
  // Synchronous answers hold one page and leave its number out.
  const numbers = new Set(
    blocks.filter(({ BlockType }) => BlockType === 'PAGE').map(({ Page }) => Page ?? 1),
  );
  if (numbers.size !== pages.length || pages.some((_, at) => !numbers.has(at + 1))) return undefined;
  const byId = new Map(blocks.flatMap((block) => (block.Id === undefined ? [] : [[block.Id, block]])));
  return pages.map((info, at) => {
    const own = blocks.filter(({ Page }) => (Page ?? 1) === at + 1);
    return pageOf(own, byId, info);
  });
}

function pageOf(blocks: readonly Block[], byId: ReadonlyMap<string, Block>, info: PageInfo): PageText {
  const view = uprightView(blocks, info);
  const phrases = blocks
    .filter(({ BlockType, Text }) => BlockType === 'LINE' && (Text ?? '').trim() !== '')
    .flatMap((line) => phrasesOf(line, byId, view))
    .sort((a, b) => a.box[1] + a.box[3] / 2 - b.box[1] - b.box[3] / 2);
  return {
    info,
    width: view.width,
    height: view.height,
    phrases: numbered(phrases),
    toGiven: view.toGiven,
    // The service is not asked twice: looking again means the words it saw there.
    async reread(box, script) {
      const heard = textIn(phrases, box, script);
      return heard === undefined ? [] : [heard];
    },
  };
}

// ── geometry ─────────────────────────────────────────────────────────────────────────────────────

interface View {
  readonly width: number;
  readonly height: number;
  boxOf(block: Block): Box | undefined;
  toGiven(box: Box): Box;
}

/** Tilts smaller than this (radians, a fifth of a degree) are left alone. */
const level = 0.0035;

/** The page turned so that its lines run level, whatever way it was photographed. */
function uprightView(blocks: readonly Block[], { width, height }: PageInfo): View {
  const corners = (block: Block): readonly Point[] | undefined => {
    const { Polygon: polygon = [], BoundingBox: box } = block.Geometry ?? {};
    if (polygon.length >= 3) return polygon.map(({ X = 0, Y = 0 }) => ({ x: X * width, y: Y * height }));
    if (box === undefined) return undefined;
    const { Left = 0, Top = 0, Width = 0, Height = 0 } = box;
    return around([Left * width, Top * height, Width * width, Height * height]);
  };
  const tilt = tiltOf(blocks.filter(({ BlockType }) => BlockType === 'WORD').map(corners));
  const turn = ({ x, y }: Point, angle: number): Point => ({
    x: x * Math.cos(angle) - y * Math.sin(angle),
    y: x * Math.sin(angle) + y * Math.cos(angle),
  });
  const [left, top, wide, high] = frame(around([0, 0, width, height]).map((point) => turn(point, -tilt)));
  return {
    width: Math.round(wide),
    height: Math.round(high),
    boxOf(block) {
      const points = corners(block)?.map((point) => turn(point, -tilt));
      if (points === undefined) return undefined;
      const [x, y, w, h] = frame(points);
      return [x - left, y - top, w, h];
    },
    toGiven([x, y, w, h]) {
      const points = around([x + left, y + top, w, h]).map((point) => turn(point, tilt));
      const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
      const xs = points.map((point) => within(point.x, width));
      const ys = points.map((point) => within(point.y, height));
      const [x0, y0] = [Math.min(...xs), Math.min(...ys)];
      return [x0, y0, Math.max(...xs) - x0, Math.max(...ys) - y0];
    },
  };
}

/** A word's outline begins where its reading begins: the sides from the first point to the second, long words first. */
function tiltOf(words: readonly (readonly Point[] | undefined)[]): number {
  let [x, y] = [0, 0];
  for (const [from, to] of words.map((points) => points ?? [])) {
    if (from === undefined || to === undefined) continue;
    x += to.x - from.x;
    y += to.y - from.y;
  }
  const tilt = Math.atan2(y, x);
  return Math.abs(tilt) < level ? 0 : tilt;
}

const around = ([x, y, w, h]: Box): readonly Point[] => [
  { x, y },
  { x: x + w, y },
  { x: x + w, y: y + h },
  { x, y: y + h },
];

function frame(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}

// ── phrases ──────────────────────────────────────────────────────────────────────────────────────

/** Wider than this many heights of writing, a gap parts two cells or two columns that Textract took for one line. */
const columnGap = 1.5;

function phrasesOf(line: Block, byId: ReadonlyMap<string, Block>, view: View): Phrase[] {
  const words = (line.Relationships ?? [])
    .filter(({ Type }) => Type === 'CHILD')
    .flatMap(({ Ids = [] }) => Ids.flatMap((id) => byId.get(id) ?? []))
    .filter(({ BlockType, Text }) => BlockType === 'WORD' && (Text ?? '').trim() !== '')
    .map((word): Word => {
      const box = view.boxOf(word);
      return { text: word.Text!.trim(), confidence: sureness(word), ...(box === undefined ? {} : { box }) };
    });
  const box = view.boxOf(line);
  const placed = words.filter((word): word is Word & { readonly box: Box } => word.box !== undefined);
  if (placed.length > 0 && placed.length === words.length) return parted(placed).map(phraseOf);
  if (box === undefined && placed.length === 0) return [];
  // Words without a place: the line as a whole, its letters shared out by whoever lays it out.
  const text = line.Text!.trim();
  const script = scriptOf(text);
  const confidence = sureness(line);
  const where = box ?? frame(placed.flatMap((word) => around(word.box)));
  return [{ box: where, line: 0, script, text, confidence, [script]: { text, confidence }, words: [] }];
}

const sureness = (block: Block): number => Math.min(1, Math.max(0, (block.Confidence ?? 0) / 100));

function scriptOf(text: string): Script {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic > (text.match(/\p{Script=Latin}/gu)?.length ?? 0) ? 'ar' : 'lat';
}
const isNeutral = (text: string): boolean => !/\p{L}/u.test(text);

type Placed = Word & { readonly box: Box };

/** A line's words from left to right, parted at wide gaps and where the script changes; figures go with their neighbours. */
function parted(words: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let script: Script | undefined;
  for (const word of [...words].sort((a, b) => a.box[0] - b.box[0])) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.box;
    const own = isNeutral(word.text) ? undefined : scriptOf(word.text);
    const apart =
      before !== undefined &&
      word.box[0] - before[0] - before[2] > columnGap * Math.min(before[3], word.box[3]);
    if (group === undefined || apart || (own !== undefined && script !== undefined && own !== script)) {
      groups.push([word]);
      script = own;
    } else {
      group.push(word);
      script ??= own;
    }
  }
  return groups;
}

function phraseOf(words: readonly Placed[]): Phrase {
  const script = scriptOf(words.map(({ text }) => text).join(' '));
  const read = script === 'ar' ? rightToLeft(words) : words;
  const text = read.map((word) => word.text).join(' ');
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  const box = frame(words.flatMap((word) => around(word.box)));
  return { box, line: 0, script, text, confidence, [script]: { text, confidence }, words: read };
}

/**
 * In whatever order the service lists Arabic words, their places tell the order of reading: from the right, runs of
 * figures between them from the left.
 */
function rightToLeft(words: readonly Placed[]): Placed[] {
  const runs: Placed[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run !== undefined && isNeutral(word.text) && isNeutral(run[0]!.text)) run.push(word);
    else runs.push([word]);
  }
  return runs.reverse().flat();
}

/** Visual lines from the top; phrases that share half their height share a line. Sorted by their middles. */
function numbered(phrases: readonly Phrase[]): Phrase[] {
  let line = -1;
  let reached = Number.NEGATIVE_INFINITY;
  return phrases
    .map((phrase) => {
      const middle = phrase.box[1] + phrase.box[3] / 2;
      if (middle > reached) {
        line += 1;
        reached = phrase.box[1] + phrase.box[3];
      }
      return { ...phrase, line };
    })
    .sort((a, b) => a.line - b.line || a.box[0] - b.box[0]);
}

/** What stands in a box, in reading order. */
function textIn(phrases: readonly Phrase[], [x, y, w, h]: Box, script: Script): Recognition | undefined {
  const words = phrases
    .flatMap((phrase) => phrase.words.map((word) => ({ ...word, script: phrase.script })))
    .filter(({ box, text, script: own }) => {
      const [middleX, middleY] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
      const inside = middleX > x && middleX < x + w && middleY > y && middleY < y + h;
      return inside && (own === script || isNeutral(text));
    });
  if (words.length === 0) return undefined;
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  return { text: words.map(({ text }) => text).join(' '), confidence };
}
