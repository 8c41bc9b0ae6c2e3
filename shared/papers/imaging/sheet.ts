/** Finds the sheet of paper in a photograph: four straight edges, bright inside, darker outside. */
import type { Colour, Grey, Point } from './raster.ts';

export interface Sheet {
  /** Top left, top right, bottom right, bottom left, in pixels of the picture. */
  readonly corners: readonly [Point, Point, Point, Point];
  /** Which sides are edges that were seen; the others are the picture's own border. */
  readonly seen: {
    readonly top: boolean;
    readonly right: boolean;
    readonly bottom: boolean;
    readonly left: boolean;
  };
}

/** Long edge of the picture the search runs on. */
const searchEdge = 420;
/** How far from the border an edge is looked for, as a share of the picture. */
const depth = 0.42;
/** Natural logarithm of the least brightness ratio that makes an edge, averaged along it. */
const leastStep = 0.1;

/** Undefined when no side stands out: a scan, or a sheet that fills the picture. */
export function findSheet(picture: Colour): Sheet | undefined {
  const { plane, width, height, factor } = logBrightness(picture);
  const flipX = (p: Float32Array) => mirror(p, width, height);
  const turned = transpose(plane, width, height);
  const left = findEdge(plane, width, height);
  const right = findEdge(flipX(plane), width, height);
  const top = findEdge(turned, height, width);
  const bottom = findEdge(mirror(turned, height, width), height, width);
  // One lone side is more often a heading, a stamp or a scanner's shadow than paper.
  const seen = [left, right, top, bottom].filter((edge) => edge !== undefined).length;
  const pair = (a: Edge | undefined, b: Edge | undefined) => a?.certain && b?.certain;
  if (seen < 3 && !pair(left, right) && !pair(top, bottom)) return undefined;

  // Each edge as the line through two points, in search pixels.
  type Line = readonly [Point, Point];
  const w = width - 1;
  const h = height - 1;
  const lines = {
    left: [
      { x: left?.near ?? 0, y: 0 },
      { x: left?.far ?? 0, y: h },
    ] as Line,
    right: [
      { x: w - (right?.near ?? 0), y: 0 },
      { x: w - (right?.far ?? 0), y: h },
    ] as Line,
    top: [
      { x: 0, y: top?.near ?? 0 },
      { x: w, y: top?.far ?? 0 },
    ] as Line,
    bottom: [
      { x: 0, y: h - (bottom?.near ?? 0) },
      { x: w, y: h - (bottom?.far ?? 0) },
    ] as Line,
  };
  const cross = ([a, b]: Line, [c, d]: Line): Point => {
    const det = (a.x - b.x) * (c.y - d.y) - (a.y - b.y) * (c.x - d.x);
    const p = a.x * b.y - a.y * b.x;
    const q = c.x * d.y - c.y * d.x;
    return { x: (p * (c.x - d.x) - (a.x - b.x) * q) / det, y: (p * (c.y - d.y) - (a.y - b.y) * q) / det };
  };
  const scale = (point: Point): Point => ({ x: (point.x + 0.5) * factor, y: (point.y + 0.5) * factor });
  const corners = [
    cross(lines.left, lines.top),
    cross(lines.right, lines.top),
    cross(lines.right, lines.bottom),
    cross(lines.left, lines.bottom),
  ].map(scale) as [Point, Point, Point, Point];
  if (!plausible(corners, picture)) return undefined;
  return { corners, seen: { left: !!left, right: !!right, top: !!top, bottom: !!bottom } };
}

/** A sheet is large in its picture, convex, and opposite sides differ by perspective only. */
function plausible(corners: Sheet['corners'], picture: Colour): boolean {
  const side = (i: number) => {
    const a = corners[i]!;
    const b = corners[(i + 1) % 4]!;
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  let area = 0;
  for (let i = 0; i < 4; i++) {
    const a = corners[i]!;
    const b = corners[(i + 1) % 4]!;
    const c = corners[(i + 2) % 4]!;
    area += a.x * b.y - a.y * b.x;
    const turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
    if (turn <= 0) return false;
  }
  const even = (a: number, b: number) => Math.max(a, b) < 1.5 * Math.min(a, b);
  return area / 2 > 0.25 * picture.width * picture.height && even(side(0), side(2)) && even(side(1), side(3));
}

/** Makes everything beside the sheet paper, so that the table is never taken for ink. */
export function clearTable({ width, height, data }: Grey, { corners }: Sheet): void {
  // The paper's own edge throws a fine shadow.
  const rim = width * 0.003;
  for (let y = 0; y < height; y++) {
    let from = 0;
    let to = width;
    corners.forEach((a, i) => {
      const b = corners[(i + 1) % 4]!;
      // Inside: (b.x - a.x)(y - a.y) - (b.y - a.y)(x - a.x) >= 0
      const rise = b.y - a.y;
      const rest = (b.x - a.x) * (y - a.y) - rim * Math.hypot(b.x - a.x, rise);
      if (rise > 0) to = Math.min(to, a.x + rest / rise);
      else if (rise < 0) from = Math.max(from, a.x + rest / rise);
      else if (rest < 0) to = 0;
    });
    const row = y * width;
    const start = Math.max(0, Math.ceil(from));
    const end = Math.min(width, Math.floor(to) + 1);
    data.fill(255, row, start < end ? row + start : row + width);
    if (start < end) data.fill(255, row + end, row + width);
  }
}

interface Edge {
  /** Distance from the border at the first row and at the last row. */
  readonly near: number;
  readonly far: number;
  /** Strong and clear along nearly its whole length. */
  readonly certain: boolean;
}

/**
 * The left edge of a plane. Compares a strip inside with a strip outside, with the pixels between them left
 * out, so that printed frames, which are thin, do not count.
 */
function findEdge(plane: Float32Array, width: number, height: number): Edge | undefined {
  const limit = Math.floor(width * depth);
  const rows = Int32Array.from({ length: Math.max(0, Math.ceil((height - 2) / 3)) }, (_, i) => 2 + 3 * i);
  /** Where an edge that moves by `lean` pixels down the plane lies in each of the rows, from where it begins. */
  const placesOf = (lean: number) => rows.map((y) => y * limit + Math.round((lean * y) / (height - 1)));
  const most = height * 0.2;
  interface Found {
    readonly near: number;
    readonly far: number;
    readonly score: number;
  }
  const search = (steps: Float32Array, around: Found | undefined, reach: number, pitch: number): Found => {
    let best: Found = { near: 0, far: 0, score: 0 };
    const range = (centre: number | undefined) =>
      centre === undefined ? [0, limit] : [Math.max(0, centre - reach), Math.min(limit, centre + reach + 1)];
    const [nearFrom, nearTo] = range(around?.near) as [number, number];
    const [farFrom, farTo] = range(around?.far) as [number, number];
    const sums = new Float64Array(limit);
    // Edges that lean alike are judged together, row by row.
    for (let lean = farFrom - nearTo + 1; lean < farTo - nearFrom; lean++) {
      if ((lean - farFrom + nearFrom) % pitch !== 0 || Math.abs(lean) > most) continue;
      const first = nearFrom + pitch * Math.max(0, Math.ceil((farFrom - lean - nearFrom) / pitch));
      const end = Math.min(nearTo, farTo - lean);
      sums.fill(0);
      for (const place of placesOf(lean)) addRow(sums, steps, place, first, end, pitch);
      for (let near = first; near < end; near += pitch) {
        const score = sums[near]! / rows.length;
        // Of two equally good the one nearer to the border.
        const isBefore = near < best.near || (near === best.near && near + lean < best.far);
        if (score > best.score || (score > 0 && score === best.score && isBefore))
          best = { near, far: near + lean, score };
      }
    }
    return best;
  };
  /** Share of its rows in which an edge is clear to see. */
  const clearness = (steps: Float32Array, { near, far }: Found) =>
    placesOf(far - near).filter((place) => steps[place + near]! > 0.04).length / rows.length;
  const wide = stepsAcross(plane, width, height, limit, 1, 7, 0.8);
  const coarse = search(wide, undefined, 0, 3);
  if (coarse.score < leastStep) return undefined;
  const clear = clearness(wide, coarse);
  if (clear < 0.6) return undefined;
  const { near, far } = search(stepsAcross(plane, width, height, limit, 0, 2, 2), coarse, 6, 1);
  return { near, far, certain: coarse.score > 0.15 && clear > 0.8 };
}

/** How much brighter the strip inside each place of the border zone is than the strip outside it. */
function stepsAcross(
  plane: Float32Array,
  width: number,
  height: number,
  limit: number,
  gap: number,
  strip: number,
  most: number,
): Float32Array {
  const steps = new Float32Array(limit * height);
  const sums = new Float64Array(width + 1);
  for (let y = 0; y < height; y++) {
    sumUp(plane, y * width, width, sums);
    stepsOfRow(sums, steps, y * limit, limit, gap, strip, most);
  }
  return steps;
}

// Rows by themselves are compiled once and for all, and not anew for each page.

function addRow(
  sums: Float64Array,
  steps: Float32Array,
  place: number,
  first: number,
  end: number,
  pitch: number,
): void {
  for (let near = first; near < end; near += pitch) sums[near]! += steps[place + near]!;
}

function sumUp(plane: Float32Array, from: number, width: number, sums: Float64Array): void {
  for (let x = 0; x < width; x++) sums[x + 1] = sums[x]! + plane[from + x]!;
}

function stepsOfRow(
  sums: Float64Array,
  steps: Float32Array,
  to: number,
  limit: number,
  gap: number,
  strip: number,
  most: number,
): void {
  for (let x = gap + 2; x < limit; x++) {
    const from = Math.max(0, x - gap - strip);
    const outside = (sums[x - gap]! - sums[from]!) / (x - gap - from);
    const inside = (sums[x + gap + strip]! - sums[x + gap]!) / strip;
    const step = inside - outside;
    steps[to + x] = step > most ? most : step < -0.4 ? -0.4 : step;
  }
}

function logBrightness(picture: Colour) {
  const factor = Math.max(1, Math.max(picture.width, picture.height) / searchEdge);
  const width = Math.floor(picture.width / factor);
  const height = Math.floor(picture.height / factor);
  const plane = new Float32Array(width * height);
  const jump = Math.max(1, Math.floor(factor / 3));
  const starts = Int32Array.from({ length: Math.max(width, height) + 1 }, (_, i) => Math.floor(i * factor));
  const { data } = picture;
  const sums = new Int32Array(width);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    let rows = 0;
    for (let v = starts[y]!; v < starts[y + 1]!; v += jump, rows++) {
      addBrightness(data, v * picture.width, starts, jump, sums);
    }
    for (let x = 0; x < width; x++) {
      const across = Math.ceil((starts[x + 1]! - starts[x]!) / jump);
      plane[y * width + x] = Math.log(8 + sums[x]! / Math.max(1, 3 * rows * across));
    }
  }
  return { plane, width, height, factor };
}

/** Adds the pixels of a row that are looked at, each to its place of the plane. */
function addBrightness(
  data: Uint8Array,
  row: number,
  starts: Int32Array,
  jump: number,
  sums: Int32Array,
): void {
  for (let x = 0; x < sums.length; x++) {
    let sum = 0;
    for (let at = 3 * (row + starts[x]!), end = 3 * (row + starts[x + 1]!); at < end; at += 3 * jump)
      sum += data[at]! + data[at + 1]! + data[at + 2]!;
    sums[x]! += sum;
  }
}

function mirror(plane: Float32Array, width: number, height: number): Float32Array {
  const out = new Float32Array(plane.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out[y * width + x] = plane[y * width + width - 1 - x]!;
  return out;
}

function transpose(plane: Float32Array, width: number, height: number): Float32Array {
  const out = new Float32Array(plane.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out[x * height + y] = plane[y * width + x]!;
  return out;
}
