/** Takes the shadows of folds out of a page whose light is even otherwise. */
import type { Grey } from './raster.ts';

/** Length and thickness in pixels of the strips in which a fold's shadow is estimated. */
const strip = { length: 200, thickness: 2 };
/** Share of a strip that must be in shadow: more than any line of text covers. */
const shadowed = 0.88;
/** Paper as bright as this lies in no shadow. */
const lit = 240;

/**
 * Lifts the shadows of folds, long dark streaks along the rows or columns that are too narrow for evenLight:
 * what is dark over nearly a whole strip is paper in shadow, text stands out from it. Works in place.
 */
export function liftFolds({ width, height, data }: Grey): void {
  const lift = (lines: number, along: number, lineStep: number, alongStep: number) => {
    const strips = Math.max(1, Math.round(along / strip.length));
    const length = along / strips;
    const histogram = new Uint16Array(256);
    const level = new Float32Array(strips);
    const shaded = shadedLines(data, lines, strips, length, lineStep, alongStep);
    for (let line = 0; line < lines; line += strip.thickness) {
      if (!shaded[line / strip.thickness]) continue;
      const end = Math.min(lines, line + strip.thickness);
      let darkest = 255;
      for (let i = 0; i < strips; i++) {
        histogram.fill(0);
        let left = 0;
        for (let l = line; l < end; l++)
          for (let a = Math.floor(i * length); a < Math.floor((i + 1) * length); a++) {
            histogram[data[l * lineStep + a * alongStep]!]!++;
            left++;
          }
        left *= 1 - shadowed;
        let value = 255;
        while (value > 0 && left > histogram[value]!) left -= histogram[value--]!;
        level[i] = value;
        darkest = Math.min(darkest, value);
      }
      if (darkest >= lit) continue;
      for (let a = 0; a < along; a++) {
        const at = Math.min(Math.max(a / length - 0.5, 0), strips - 1);
        const i = Math.floor(at);
        const next = level[Math.min(strips - 1, i + 1)]!;
        const paper = level[i]! + (next - level[i]!) * (at - i);
        // In the deepest shadow nothing can be told apart: it stays as it is.
        if (paper >= lit || paper < 60) continue;
        const gain = 250 / paper;
        for (let l = line; l < end; l++) {
          const pixel = l * lineStep + a * alongStep;
          data[pixel] = Math.min(255, data[pixel]! * gain);
        }
      }
    }
  };
  lift(height, width, width, 1);
  lift(width, height, 1, width);
}

/** Pixels along a line after which it is asked which lines are told. */
const together = 12;

/** Groups of lines with a strip that may be in shadow, found in the order in which the pixels lie in memory. */
function shadedLines(
  data: Uint8Array,
  lines: number,
  strips: number,
  length: number,
  lineStep: number,
  alongStep: number,
): Uint8Array {
  const groups = Math.ceil(lines / strip.thickness);
  const shaded = new Uint8Array(groups);
  const bright = new Uint32Array(groups);
  // Groups still to be told: with enough bright pixels a strip lies in no shadow, however it goes on.
  const open = new Int32Array(groups);
  for (let i = 0; i < strips; i++) {
    const [from, to] = [Math.floor(i * length), Math.floor((i + 1) * length)];
    const enough = (to - from) * strip.thickness * (1 - shadowed) + 1;
    let left = 0;
    for (let group = 0; group < groups; group++) if (!shaded[group]) open[left++] = group;
    bright.fill(0);
    for (let start = from; start < to && left > 0; start += together) {
      const end = Math.min(to, start + together);
      if (alongStep === 1)
        for (let k = 0; k < left; k++)
          bright[open[k]!]! += brightAlong(data, lines, open[k]!, start, end, lineStep);
      else for (let a = start; a < end; a++) brightAcross(data, lines, a * alongStep, open, left, bright);
      let still = 0;
      for (let k = 0; k < left; k++) if (bright[open[k]!]! <= enough) open[still++] = open[k]!;
      left = still;
    }
    for (let k = 0; k < left; k++) shaded[open[k]!] = 1;
  }
  return shaded;
}

/** Bright pixels of a group of lines that are rows, from `start` to `end`. */
function brightAlong(
  data: Uint8Array,
  lines: number,
  group: number,
  start: number,
  end: number,
  lineStep: number,
): number {
  const last = Math.min(lines, (group + 1) * strip.thickness);
  let sum = 0;
  for (let line = group * strip.thickness; line < last; line++)
    for (let at = line * lineStep + start; at < line * lineStep + end; at++)
      sum += (data[at]! + 256 - lit) >> 8;
  return sum;
}

/** Adds the bright pixels of a row to the groups of lines, columns here, that are still open. */
function brightAcross(
  data: Uint8Array,
  lines: number,
  row: number,
  open: Int32Array,
  count: number,
  bright: Uint32Array,
): void {
  for (let k = 0; k < count; k++) {
    const group = open[k]!;
    const last = Math.min(lines, (group + 1) * strip.thickness);
    for (let line = group * strip.thickness; line < last; line++)
      bright[group]! += (data[row + line]! + 256 - lit) >> 8;
  }
}
