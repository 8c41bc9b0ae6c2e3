/** The back of a card is known by its machine-readable lines, before anything is read. */
import { describe, expect, it } from 'vitest';
import type { Blob } from '#shared/papers/imaging/ink';
import { isCardBack } from '#shared/papers/imaging/photo-zone';

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
