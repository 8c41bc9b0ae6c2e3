/** From a page picture as given to an upright, evenly lit page with its phrases marked out. */
import { turnBands } from './bands.ts';
import { filledIn } from './filled.ts';
import { liftFolds } from './folds.ts';
import { type Blob, bodyHeight, eraseRules, findBlobs, findInk, partStamps } from './ink.ts';
import { bleach, colouredShare, evenLight, evenPart, inkLevel, paperColour, stretchInk } from './light.ts';
import { findPhrases, type PhraseArea } from './lines.ts';
import {
  type Colour,
  compose,
  type Grey,
  type Homography,
  halved,
  halving,
  homography,
  identity,
  warp,
} from './raster.ts';
import { clearTable, findSheet, type Sheet } from './sheet.ts';
import { findSkew } from './skew.ts';

export interface UprightPage {
  readonly grey: Grey;
  readonly blobs: readonly Blob[];
  /** Blob index of each pixel; -1 paper, -2 an erased rule or stamp. */
  readonly labels: Int32Array | Int16Array;
  /** Usual letter height of the page in pixels; 0 when there is no text. */
  readonly body: number;
  readonly areas: readonly PhraseArea[];
  /** Upright pixel → pixel of the picture that was handed in. */
  readonly back: Homography;
  readonly skew: number;
}

interface View {
  readonly width: number;
  readonly height: number;
  readonly back: Homography;
}

/** Share of the sheet's side kept beyond its edges, so that a slightly wrong edge cuts nothing off. */
const spare = 0.012;

/** Ink, rules out, blobs; stamps parted from the text beneath them. */
export function markInk(grey: Grey) {
  const ink = findInk(grey);
  const rough = Math.max(14, Math.round(Math.max(grey.width, grey.height) / 110));
  const erased = eraseRules(ink, rough * 5, Math.max(4, rough * 0.4));
  let found = findBlobs(ink);
  const stamped = partStamps(grey, ink, found, bodyHeight(found.blobs));
  if (stamped.length) found = findBlobs(ink);
  const { blobs, labels } = found;
  for (const at of erased) labels[at] = -2;
  for (const at of stamped) labels[at] = -2;
  return { blobs, labels, ink, body: bodyHeight(blobs) };
}

/** Share of coloured ink below which it can be no more than a stamp's rim. */
const worthALook = 0.08;
/** Share of coloured ink below which not even a name was filled in with it. */
const worthAWord = 0.002;

/** Pixels of line that look like text: letter after letter on one level, as no ring or star does. */
function textLength({ blobs, body }: { blobs: readonly Blob[]; body: number }): number {
  return findPhrases(blobs, body)
    .filter(({ x0, y0, x1, y1, blobs: letters }) => letters.length >= 4 && x1 - x0 > 3 * (y1 - y0))
    .reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
}

export function uprightPage(given: Colour): UprightPage {
  const page = turnBands(given);
  const sheet = findSheet(page);
  const paper = paperColour(page);
  const light = (strength: number) => {
    const lit = evenLight(page, paper, strength);
    if (sheet) clearTable(lit, sheet);
    return lit;
  };
  let lit = light(bleach);
  let view: View = sheet ? sheetView(sheet) : { width: page.width, height: page.height, back: identity };

  // Skew and ink level are found on a half-size picture: a quarter of the work, the same answer.
  const half: View = {
    width: Math.ceil(view.width / 2),
    height: Math.ceil(view.height / 2),
    back: view.back === identity ? halving : compose(view.back, halving),
  };
  let draft = look(lit, half);
  let small = markInk(draft);
  const share = colouredShare(page, paper);
  let bleached = true;
  if (share > worthALook) {
    // Stamps are coloured, but so may be what was filled in: bleaching must not take text away.
    const coloured = light(0);
    const other = look(coloured, half);
    const marked = markInk(other);
    if (textLength(marked) > 1.12 * textLength(small)) {
      [lit, draft, small] = [coloured, other, marked];
      bleached = false;
    }
  }
  // Where the page as a whole is better bleached, a few words filled in must not fade all the same.
  const words = bleached && share > worthAWord ? filledIn(page, paper, 2 * small.body) : [];
  for (const word of words) evenPart(page, paper, 0, word, lit.data);
  if (sheet && words.length > 0) clearTable(lit, sheet);
  const skew = small.body ? findSkew(small.blobs, small.body) : 0;
  if (Math.abs(skew) > 0.12) view = turned(view, skew);

  const grey = look(lit, view);
  liftFolds(grey);
  stretchInk(grey, inkLevel(draft, small.ink.data));
  const { blobs, labels, body } = markInk(grey);
  const areas = body ? findPhrases(blobs, body) : [];
  return {
    grey,
    blobs,
    // Kept as long as the page may be looked at again: hardly a page has more marks than the small numbers tell.
    labels: blobs.length <= 0x7fff ? Int16Array.from(labels) : labels,
    body,
    areas,
    back: view.back,
    skew: Math.round(skew * 100) / 100,
  };
}

const look = (page: Grey, { width, height, back }: View): Grey =>
  back === identity ? page : back === halving ? halved(page) : warp(page, width, height, back);

/** The sheet filling its own canvas, plus the spare strip around it. */
function sheetView({ corners }: Sheet): View {
  const [a, b, c, d] = corners;
  const length = (p: typeof a, q: typeof a) => Math.hypot(p.x - q.x, p.y - q.y);
  const width = Math.max(length(a, b), length(d, c));
  const height = Math.max(length(a, d), length(b, c));
  const dx = width * spare;
  const dy = height * spare;
  const flat = [
    { x: dx, y: dy },
    { x: dx + width, y: dy },
    { x: dx + width, y: dy + height },
    { x: dx, y: dy + height },
  ];
  return {
    width: Math.round(width + 2 * dx),
    height: Math.round(height + 2 * dy),
    back: homography(flat, corners),
  };
}

/** The canvas that holds the view turned back by `degrees`. */
function turned(view: View, degrees: number): View {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const { width: w, height: h } = view;
  const width = Math.ceil(w * cos + h * Math.abs(sin));
  const height = Math.ceil(h * cos + w * Math.abs(sin));
  const turn: Homography = [
    cos,
    -sin,
    w / 2 - (cos * width) / 2 + (sin * height) / 2,
    sin,
    cos,
    h / 2 - (sin * width) / 2 - (cos * height) / 2,
    0,
    0,
    1,
  ];
  return { width, height, back: compose(view.back, turn) };
}
