/** Evens the light over a page and bleaches coloured ink, so that paper is 255 everywhere and text is dark. */
import type { Colour, Grey } from './raster.ts';

/** Side in pixels of the tiles in which the colour of the bare paper is estimated. */
const tile = 16;
/** The share of a tile's pixels that are darker than bare paper, at most: text covers less than half. */
const bare = 0.8;

interface PaperColour {
  readonly columns: number;
  readonly rows: number;
  /** One plane a channel. */
  readonly planes: readonly [Float32Array, Float32Array, Float32Array];
}

function tilePercentile(page: Colour, channel: number, columns: number, rows: number): Float32Array {
  const plane = new Float32Array(columns * rows);
  const histogram = new Uint16Array(256);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      histogram.fill(0);
      let count = 0;
      const yEnd = Math.min(page.height, (row + 1) * tile);
      const xEnd = Math.min(page.width, (column + 1) * tile);
      for (let y = row * tile; y < yEnd; y += 2)
        for (let x = column * tile; x < xEnd; x += 2) {
          histogram[page.data[(y * page.width + x) * 3 + channel]!]!++;
          count++;
        }
      let left = count * (1 - bare);
      let value = 255;
      while (value > 0 && left > histogram[value]!) left -= histogram[value--]!;
      plane[row * columns + column] = value;
    }
  return plane;
}

/** Grey dilation then box blur over neighbouring tiles, so that tiles full of ink borrow from bare ones. */
function spread(plane: Float32Array, columns: number, rows: number): Float32Array {
  const dilated = neighbourhood(plane, columns, rows, 1, (values) => Math.max(...values));
  return neighbourhood(
    dilated,
    columns,
    rows,
    2,
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
}

function neighbourhood(
  plane: Float32Array,
  columns: number,
  rows: number,
  radius: number,
  fold: (values: number[]) => number,
): Float32Array {
  const out = new Float32Array(plane.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const values: number[] = [];
      for (let r = Math.max(0, row - radius); r <= Math.min(rows - 1, row + radius); r++)
        for (let c = Math.max(0, column - radius); c <= Math.min(columns - 1, column + radius); c++)
          values.push(plane[r * columns + c]!);
      out[row * columns + column] = fold(values);
    }
  return out;
}

export function paperColour(page: Colour): PaperColour {
  const columns = Math.ceil(page.width / tile);
  const rows = Math.ceil(page.height / tile);
  const plane = (channel: number) => spread(tilePercentile(page, channel, columns, rows), columns, rows);
  return { columns, rows, planes: [plane(0), plane(1), plane(2)] };
}

/**
 * Divides each channel by the paper's own colour and keeps the brightest one: black ink stays dark in all
 * three, a blue or red stamp is bright in its own colour and fades away.
 */
export function evenLight(page: Colour): Grey {
  const { width, height, data } = page;
  const paper = paperColour(page);
  const out = new Uint8Array(width * height);
  const left = new Int32Array(width);
  const share = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const column = Math.min(Math.max((x + 0.5) / tile - 0.5, 0), paper.columns - 1);
    left[x] = Math.min(column | 0, Math.max(0, paper.columns - 2));
    share[x] = Math.min(1, column - left[x]!);
  }
  const step = paper.columns > 1 ? 1 : 0;
  const gain = [0, 1, 2].map(() => new Float32Array(paper.columns + 1));
  for (let y = 0; y < height; y++) {
    const row = Math.min(Math.max((y + 0.5) / tile - 0.5, 0), paper.rows - 1);
    const top = Math.min(row | 0, Math.max(0, paper.rows - 2));
    const down = paper.rows > 1 ? row - top : 0;
    for (let c = 0; c < 3; c++)
      for (let column = 0; column < paper.columns; column++) {
        const upper = paper.planes[c]![top * paper.columns + column]!;
        const lower = paper.planes[c]![(paper.rows > 1 ? top + 1 : top) * paper.columns + column]!;
        gain[c]![column] = 255 / Math.max(8, upper * (1 - down) + lower * down);
      }
    const [red, green, blue] = gain as [Float32Array, Float32Array, Float32Array];
    for (let x = 0; x < width; x++) {
      const l = left[x]!;
      const r = l + step;
      const s = share[x]!;
      const at = (y * width + x) * 3;
      const v0 = data[at]! * (red[l]! + (red[r]! - red[l]!) * s);
      const v1 = data[at + 1]! * (green[l]! + (green[r]! - green[l]!) * s);
      const v2 = data[at + 2]! * (blue[l]! + (blue[r]! - blue[l]!) * s);
      const brightest = v0 > v1 ? Math.max(v0, v2) : Math.max(v1, v2);
      out[y * width + x] = Math.min(brightest, 255);
    }
  }
  return { width, height, data: out };
}

/** Stretches faint ink to black: the darkest thousandth becomes 10, paper (the page's median) 255. */
export function stretchInk(page: Grey): Grey {
  const histogram = new Uint32Array(256);
  for (const value of page.data) histogram[value]!++;
  const at = (share: number) => {
    let left = page.data.length * share;
    let value = 0;
    while (value < 255 && left > histogram[value]!) left -= histogram[value++]!;
    return value;
  };
  const dark = Math.min(at(0.005), 200);
  const light = Math.max(dark + 30, at(0.5) - 8);
  const map = new Uint8Array(256);
  for (let value = 0; value < 256; value++)
    map[value] = Math.min(255, Math.max(0, 10 + ((value - dark) * 245) / (light - dark)));
  const data = new Uint8Array(page.data.length);
  for (let i = 0; i < data.length; i++) data[i] = map[page.data[i]!]!;
  return { ...page, data };
}
