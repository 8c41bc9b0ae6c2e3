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

function boundsOf(indices: readonly number[], blobs: readonly Blob[]): Rect {
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

/** Dots of a leader ("Nom : ........"): at least six small blobs of one size on one level, closely spaced. */
export function findLeaders(blobs: readonly Blob[], body: number): Set<number> {
  const small = blobs
    .map((blob, i) => ({ ...blob, i }))
    .filter(({ x0, y0, x1, y1 }) => y1 - y0 <= body * 0.32 && x1 - x0 <= body * 0.5)
    .sort((a, b) => a.x0 - b.x0);
  const leaders = new Set<number>();
  const rows = new Map<number, typeof small>();
  for (const dot of small) {
    const row = Math.round((dot.y0 + dot.y1) / 2 / Math.max(2, body * 0.12));
    for (const r of [row - 1, row, row + 1]) {
      const list = rows.get(r) ?? [];
      list.push(dot);
      rows.set(r, list);
    }
  }
  for (const row of rows.values()) {
    let run: typeof small = [];
    const close = () => {
      if (run.length >= 6) for (const dot of run) leaders.add(dot.i);
      run = [];
    };
    for (const dot of row) {
      const last = run.at(-1);
      if (last && dot.x0 - last.x1 > body * 0.6) close();
      run.push(dot);
    }
    close();
  }
  return leaders;
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
    if (long > body * 4 && blob.area < 0.06 * width * height) return;
    if (height >= body * 0.42) core.push(i);
    else if (blob.area >= Math.max(4, body * body * 0.006)) marks.push(i);
  });

  // Core blobs: neighbours on one level.
  core.sort((a, b) => blobs[a]!.x0 - blobs[b]!.x0);
  const union = new Union(blobs.length);
  const reach = body * 1.1;
  for (let i = 0; i < core.length; i++) {
    const a = blobs[core[i]!]!;
    for (let j = i + 1; j < core.length; j++) {
      const b = blobs[core[j]!]!;
      if (b.x0 - a.x1 > reach) {
        if (b.x0 - a.x0 > body * 24) break;
        continue;
      }
      const shared = overlap(a.y0, a.y1, b.y0, b.y1);
      const smaller = Math.min(a.y1 - a.y0, b.y1 - b.y0);
      if (shared >= smaller * 0.4) union.join(core[i]!, core[j]!);
    }
  }
  const groups = new Map<number, number[]>();
  for (const i of core) {
    const r = union.root(i);
    const list = groups.get(r) ?? [];
    list.push(i);
    groups.set(r, list);
  }
  const runs = [...groups.values()].map((members) => ({ members, ...boundsOf(members, blobs) }));

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

  const phrases = runs
    .map((run) => ({ ...run, ...boundsOf(run.members, blobs), core: boundsOf(run.members, blobs) }))
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
