/** The back of a card is known by its machine-readable lines, before anything is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blob } from '#shared/papers/imaging/ink';
import { isCardBack, rowsOf } from '#shared/papers/imaging/photo-zone';

const sign = (x: number, y: number, width = 14, height = 22): Blob => ({
  ...{ x0: x, y0: y, x1: x + width, y1: y + height },
  area: width * height * 0.4,
});
/** Signs of one pitch; `blanks` leaves out every so many. */
const even = (y: number, { count = 30, pitch = 24, blanks = 0, x = 60, lean = 0 } = {}): Blob[] =>
  Array.from({ length: count }, (_, i) =>
    blanks > 0 && i % blanks === blanks - 1 ? [] : [sign(x + i * pitch + (i % 3), y + i * lean)],
  ).flat();
/** Print of uneven steps. */
const print = (y: number, x = 60, count = 18): Blob[] =>
  Array.from({ length: count }, (_, i) => sign(x + i * 21 + ((i * i * 7) % 11), y, 8 + ((i * 5) % 9), 18));
const text = [60, 110, 160, 210].flatMap((y) => print(y));
const zone = [330, 372, 414].flatMap((y) => even(y));

describe('the back of an identity card', () => {
  it('is known by its lines of thirty even signs, straight or askew', () => {
    expect(isCardBack([...text, ...zone])).toBe(true);
    expect(isCardBack([...text, ...[330, 372, 414].flatMap((y) => even(y, { lean: 1.5 }))])).toBe(true);
  });

  it('is known where a few signs ran together or one line was lost', () => {
    const torn = zone.filter((_, i) => i % 31 !== 7 && (i < 60 || i > 75));
    expect(isCardBack([...text, ...torn])).toBe(true);
  });

  it('is no front, no page of print and no typewritten page, whose words stand apart', () => {
    expect(isCardBack(text)).toBe(false);
    expect(isCardBack([...Array(30).keys()].flatMap((row) => print(60 + row * 42)))).toBe(false);
    expect(isCardBack([...Array(8).keys()].flatMap((row) => even(60 + row * 42, { blanks: 6 })))).toBe(false);
    expect(isCardBack([...Array(8).keys()].flatMap((row) => even(60 + row * 42, { count: 60 })))).toBe(false);
  });

  it('is not said of a picture that shows the front as well, above it or beside it', () => {
    const above = [-520, -460, -400, -340, -280].flatMap((y) => print(y));
    expect(isCardBack([...above, ...text, ...zone])).toBe(false);
    const beside = [60, 110, 160, 210, 260].flatMap((y) => print(y, 900, 40));
    expect(isCardBack([...beside, ...text, ...zone])).toBe(false);
  });
});

/** What a chain of neighbours is, each sign held against the end of every chain. */
function plainRows(letters: readonly Blob[]): Blob[][] {
  const rows: Blob[][] = [];
  for (const letter of [...letters].sort((a, b) => a.x0 - b.x0)) {
    const { x0, x1, y0, y1 } = letter;
    const [near] = rows
      .filter((row) => {
        const last = row.at(-1)!;
        const height = last.y1 - last.y0;
        const off = Math.abs((y0 + y1) / 2 - (last.y0 + last.y1) / 2);
        const tall = (y1 - y0) / height;
        const beside = x0 - last.x1 < 2.2 * height && x1 > last.x1;
        return off < 0.4 * Math.max(height, y1 - y0) && beside && tall > 0.45 && tall < 2.2;
      })
      .sort((a, b) => b.at(-1)!.x1 - a.at(-1)!.x1);
    if (near === undefined) rows.push([letter]);
    else near.push(letter);
  }
  return rows;
}

describe('chains of neighbours', () => {
  const blobs = (wide: number, high: number, large: number, most: number) =>
    fc.array(
      fc
        .tuple(fc.nat(wide), fc.nat(high), fc.nat(large), fc.nat(large))
        .map(([x, y, width, height]) => sign(x, y - high / 4, width + 1, height)),
      { maxLength: most },
    );

  it('are those that all ends together would give, of signs, of gravel and of blots', () => {
    fc.assert(
      fc.property(
        fc.oneof(blobs(300, 60, 12, 120), blobs(90, 30, 5, 150), blobs(400, 300, 90, 80)),
        (some) => {
          expect(rowsOf(some)).toEqual(plainRows(some));
        },
      ),
      { numRuns: 300 },
    );
  });
});
