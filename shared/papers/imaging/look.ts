/**
 * How a page looks, coarsely: 256 bits that stay the same, or nearly, when the same picture is saved again, made
 * smaller, or passed through another program. It finds a picture that was used twice; it says nothing of two
 * photographs of one sheet, nor that two sheets from one printer's form differ.
 * A difference hash (Krawetz, 2013) on a 17 × 16 grid of mean brightness.
 */
const [columns, rows] = [17, 16] as const;
/** Grey levels by which a cell must be darker than its neighbour: what saving again adds in bare paper is less. */
const step = 2;
/** Fewer edges than this and the page is as good as blank: it looks like every other. */
const fewestEdges = 12;

/** 64 hexadecimal digits, or undefined for a page with nothing on it. `data`: RGB, row by row. */
export function lookOf({
  width,
  height,
  data,
}: {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}): string | undefined {
  const sums = new Float64Array(columns * rows);
  const counts = new Float64Array(columns * rows);
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(rows - 1, Math.floor((y * rows) / height)) * columns;
    for (let x = 0; x < width; x += 1) {
      const cell = row + Math.min(columns - 1, Math.floor((x * columns) / width));
      const at = 3 * (y * width + x);
      sums[cell]! += 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
      counts[cell]! += 1;
    }
  }
  const mean = (cell: number): number => (counts[cell] === 0 ? 0 : sums[cell]! / counts[cell]!);
  let bits = '';
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column + 1 < columns; column += 1) {
      const cell = row * columns + column;
      bits += mean(cell) - mean(cell + 1) > step ? '1' : '0';
    }
  if ([...bits].filter((bit) => bit === '1').length < fewestEdges) return undefined;
  return (bits.match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 2).toString(16)).join('');
}

/** Bits in which two looks differ. */
export function looksApart(a: string, b: string): number {
  let apart = 0;
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    let differ = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16);
    for (; differ > 0; differ >>= 1) apart += differ & 1;
  }
  return apart;
}

/**
 * From this many bits apart on, two pictures are not taken for one. Measured on the sample papers: saved again at half
 * the size, 28 of 30 stay under it, at a very poor quality half of them; two different quotes are 16 apart or more.
 */
export const sameLook = 8;

/** Parts of a look of which two alike ones share one at least, as long as they are fewer bits apart than parts. */
export const lookBands = (look: string): readonly string[] =>
  Array.from({ length: sameLook }, (_, band) => {
    const size = look.length / sameLook;
    return `look${band}.${look.slice(band * size, (band + 1) * size)}`;
  });
