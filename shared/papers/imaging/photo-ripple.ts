/** The ripple that a screen's dots and a camera's make together: coloured waves over all the bare paper. */
import { type Tiles, tile } from './photo-tiles.ts';
import type { Colour } from './raster.ts';

/** Share of brightness by which a square's colour stands off its neighbours' on both sides. */
const wave = 0.014;

/** More than this is a screen: patterns printed on cards reach 0.25, and ripples begin at 0.4. */
export const ofScreens = 0.33;

/** Share of the bare paper whose colour rises or falls against what lies on both sides of it, 0..1. */
export function rippleOf({ width, data }: Colour, { columns, rows, paper, contrast }: Tiles): number {
  const red = new Float32Array(columns * rows).fill(Number.NaN);
  const blue = red.slice();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (paper[at]! < 60 || contrast[at]! > 0.12) continue;
      let [r, g, b] = [0, 0, 0];
      for (let y = row * tile; y < (row + 1) * tile; y += 2)
        for (let x = column * tile; x < (column + 1) * tile; x += 2) {
          const i = 3 * (y * width + x);
          r += data[i]!;
          g += data[i + 1]!;
          b += data[i + 2]!;
        }
      const sum = r + g + b;
      red[at] = (3 * (r - g)) / sum;
      blue[at] = (3 * (b - g)) / sum;
    }
  let [bare, waved] = [0, 0];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (Number.isNaN(red[at]!)) continue;
      const bend = Math.max(bendAt(red, at, column, columns), bendAt(blue, at, column, columns));
      if (Number.isNaN(bend)) continue;
      bare++;
      if (bend > wave) waved++;
    }
  return bare < 60 ? 0 : waved / bare;
}

/** How far a square stands off the middle of those two to either side, across or down; NaN where they are not bare. */
function bendAt(values: Float32Array, at: number, column: number, columns: number): number {
  const bend = (step: number): number =>
    Math.abs(values[at]! - (values[at - step] ?? Number.NaN) / 2 - (values[at + step] ?? Number.NaN) / 2);
  const down = bend(2 * columns);
  const across = column >= 2 && column < columns - 2 ? bend(2) : Number.NaN;
  return Number.isNaN(down) ? across : Number.isNaN(across) ? down : Math.max(down, across);
}
