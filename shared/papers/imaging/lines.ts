/** From pieces of ink to phrases: runs of text on one line, parted where a wide gap stands. */
import type { Blob } from './ink.ts';
import type { Rect } from './raster.ts';

export interface PhraseArea extends Rect {
  /** 0-based visual line, top to bottom. */
  readonly line: number;
  /** Usual height of a letter in it, in pixels. */
  readonly letter: number;
  /** Indices into the blobs. */
  readonly blobs: readonly number[];
}

class Union {
  readonly parent: Int32Array;
  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i);
  }
  root(i: number): number {
    let r = i;
    while (this.parent[r] !== r) {
      this.parent[r] = this.parent[this.parent[r]!]!;
      r = this.parent[r]!;
    }
    return r;
  }
  join(a: number, b: number): void {
    this.parent[this.root(a)] = this.root(b);
  }
}

const overlap = (a0: number, a1: number, b0: number, b1: number) => Math.min(a1, b1) - Math.max(a0, b0);

export function boundsOf(indices: readonly number[], blobs: readonly Blob[]): Rect {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const i of indices) {
    const blob = blobs[i]!;
    x0 = Math.min(x0, blob.x0);
    y0 = Math.min(y0, blob.y0);
    x1 = Math.max(x1, blob.x1);
    y1 = Math.max(y1, blob.y1);
  }
  return { x0, y0, x1, y1 };
}

/**
 * Leaders ("Nom : ........") and what is left of dotted or broken rules: flat blobs on one level, closely
 * following each other over more than three letter heights. Dots over Arabic letters stand in shorter rows.
 */
export function findLeaders(blobs: readonly Blob[], body: number): Set<number> {
  const flat = blobs
    .map((blob, i) => ({ ...blob, i }))
    .filter(({ y0, y1 }) => y1 - y0 <= body * 0.3)
    .sort((a, b) => a.x0 - b.x0);
  const leaders = new Set<number>();
  const level = Math.max(2, body * 0.12);
  const rows = new Map<number, typeof flat>();
  for (const dot of flat) {
    const row = Math.round((dot.y0 + dot.y1) / 2 / level);
    for (const r of [row - 1, row, row + 1]) {
      const list = rows.get(r) ?? [];
      list.push(dot);
      rows.set(r, list);
    }
  }
  for (const row of rows.values()) {
    let run: typeof flat = [];
    let end = -Infinity;
    const close = () => {
      const extent = end - (run[0]?.x0 ?? end);
      const inked = run.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
      if ((run.length >= 6 || inked > 0.5 * extent) && extent > body * 3.2)
        for (const dot of run) leaders.add(dot.i);
      run = [];
      end = -Infinity;
    };
    for (const dot of row) {
      if (dot.x0 - end > body * 0.6) close();
      run.push(dot);
      end = Math.max(end, dot.x1);
    }
    close();
  }
  return leaders;
}

/** Neighbours on one level, no further apart than the words of one phrase. */
function joinNeighbours(core: readonly number[], blobs: readonly Blob[], body: number): number[][] {
  const order = [...core].sort((a, b) => blobs[a]!.x0 - blobs[b]!.x0);
  const union = new Union(order.length);
  const reach = body * 1.1;
  for (let i = 0; i < order.length; i++) {
    const a = blobs[order[i]!]!;
    for (let j = i + 1; j < order.length; j++) {
      const b = blobs[order[j]!]!;
      if (b.x0 - a.x1 > reach) {
        if (b.x0 - a.x0 > body * 24) break;
        continue;
      }
      const shared = overlap(a.y0, a.y1, b.y0, b.y1);
      if (shared >= Math.min(a.y1 - a.y0, b.y1 - b.y0) * 0.4) union.join(i, j);
    }
  }
  const groups = new Map<number, number[]>();
  order.forEach((blob, i) => {
    const r = union.root(i);
    const list = groups.get(r) ?? [];
    list.push(blob);
    groups.set(r, list);
  });
  return [...groups.values()];
}

/**
 * Runs of one line whose gap is that between words. Letters too small to count as core (د ر و in a small
 * face beside a large one) leave holes that only the whole runs close.
 */
function joinWords(runs: readonly number[][], blobs: readonly Blob[], body: number): number[][] {
  const boxes = runs.map((members) => boundsOf(members, blobs));
  const union = new Union(runs.length);
  const order = boxes.map((_, i) => i).sort((a, b) => boxes[a]!.x0 - boxes[b]!.x0);
  for (let i = 0; i < order.length; i++)
    for (let j = i + 1; j < order.length; j++) {
      const a = boxes[order[i]!]!;
      const b = boxes[order[j]!]!;
      if (b.x0 - a.x1 > body * 0.65) continue;
      const tall = Math.max(a.y1 - a.y0, b.y1 - b.y0);
      const low = Math.min(a.y1 - a.y0, b.y1 - b.y0);
      if (tall > 2.2 * body && tall > 1.8 * low) continue;
      if (overlap(a.y0, a.y1, b.y0, b.y1) > 0.55 * low) union.join(order[i]!, order[j]!);
    }
  const joined = new Map<number, number[]>();
  runs.forEach((members, i) => {
    const r = union.root(i);
    joined.set(r, [...(joined.get(r) ?? []), ...members]);
  });
  return [...joined.values()];
}

/** Two lines that a tall stroke has tied together: the tall ones go, the rest is joined anew. */
function parted(members: number[], blobs: readonly Blob[], body: number): number[][] {
  const height = (i: number) => blobs[i]!.y1 - blobs[i]!.y0;
  const { y0, y1 } = boundsOf(members, blobs);
  const heights = members.map(height).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1]!;
  if (members.length < 4 || y1 - y0 < 2.6 * usual) return [members];
  const low = members.filter((i) => height(i) <= 1.7 * usual);
  if (low.length === members.length) return [members];
  return joinNeighbours(low, blobs, body);
}

/** Groups the blobs of a straightened page into phrases; `body` is bodyHeight of the page. */
export function findPhrases(blobs: readonly Blob[], body: number): PhraseArea[] {
  const leaders = findLeaders(blobs, body);
  const core: number[] = [];
  const marks: number[] = [];
  blobs.forEach((blob, i) => {
    if (leaders.has(i)) return;
    const height = blob.y1 - blob.y0;
    const width = blob.x1 - blob.x0;
    const long = Math.max(height, width);
    // Rings of stamps, frames, signatures, pictures.
    if (height > body * 3.2 || width > body * 22) return;
    // Dashes and scraps of rules.
    if (height <= body * 0.25 && width >= body * 1.3) return;
    if (long > body * 4 && blob.area < 0.06 * width * height) return;
    if (height >= body * 0.42) core.push(i);
    else if (blob.area >= Math.max(4, body * body * 0.006)) marks.push(i);
  });

  const runs = joinNeighbours(core, blobs, body)
    .flatMap((members) => parted(members, blobs, body))
    .map((members) => ({ members, ...boundsOf(members, blobs) }));

  // Dots, hamzas, commas: to the run they stand in, above, below or beside.
  for (const i of marks) {
    const mark = blobs[i]!;
    let best = -1;
    let least = body * 0.9;
    runs.forEach((run, r) => {
      const dx = -overlap(mark.x0, mark.x1, run.x0, run.x1);
      if (dx > body * 0.9) return;
      const dy = Math.max(0, -overlap(mark.y0, mark.y1, run.y0, run.y1));
      const distance = Math.max(0, dx) * 0.7 + dy * 1.4;
      if (distance < least) {
        least = distance;
        best = r;
      }
    });
    if (best >= 0) runs[best]!.members.push(i);
  }

  const phrases = joinWords(
    runs.map(({ members }) => members),
    blobs,
    body,
  )
    .map((members) => ({ members, ...boundsOf(members, blobs) }))
    .filter((run) => run.members.length > 1 || run.x1 - run.x0 > body * 0.25);

  // Visual lines.
  phrases.sort((a, b) => a.y0 + a.y1 - (b.y0 + b.y1));
  const lines: { y0: number; y1: number; members: typeof phrases }[] = [];
  for (const phrase of phrases) {
    const home = lines.findLast(
      (line) =>
        overlap(line.y0, line.y1, phrase.y0, phrase.y1) >
        0.5 * Math.min(line.y1 - line.y0, phrase.y1 - phrase.y0),
    );
    if (home) {
      home.members.push(phrase);
      const count = home.members.length;
      home.y0 += (phrase.y0 - home.y0) / count;
      home.y1 += (phrase.y1 - home.y1) / count;
    } else lines.push({ y0: phrase.y0, y1: phrase.y1, members: [phrase] });
  }
  lines.sort((a, b) => a.y0 + a.y1 - (b.y0 + b.y1));
  return lines.flatMap(({ members }, line) =>
    members
      .sort((a, b) => a.x0 - b.x0)
      .map(({ x0, y0, x1, y1, members: indices }) => {
        const heights = indices
          .map((i) => blobs[i]!.y1 - blobs[i]!.y0)
          .filter((height) => height >= body * 0.42)
          .sort((a, b) => a - b);
        const letter = heights[Math.floor(heights.length * 0.7)] ?? y1 - y0;
        return { x0, y0, x1, y1, line, letter, blobs: indices };
      }),
  );
}
