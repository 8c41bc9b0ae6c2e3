import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledByHand, mayBePen, type Place } from '#shared/papers/filled-by-hand';

const looks = fc.double({ min: 0, max: 3, noNaN: true });
const place = fc.record({ likeness: fc.option(looks, { nil: undefined }), readAlike: fc.boolean() });
const page = fc.array(place, { maxLength: 20 });
const places = (readAlike: boolean, ...likenesses: readonly number[]): Place[] =>
  likenesses.map((likeness) => ({ likeness, readAlike }));
const printed = places(true, ...Array.from({ length: 8 }, () => 0));
const ranks = [undefined, 'probably', 'certainly'];

describe('a page filled in by hand', () => {
  it('is told by several places that look like a pen’s, not by one of many', () => {
    expect(filledByHand(places(false, 1.2, 0.9, 0.2))).toBe('certainly');
    expect(filledByHand([...printed, ...places(false, 1.2)])).toBeUndefined();
  });

  it('is hardly told by blur that both readers of print read through', () => {
    expect(filledByHand(places(true, 0.9, 0.9, 0.9, 0.9))).toBeUndefined();
    expect(filledByHand(places(true, 1.2, 0.9, 0.9, 0.9))).toBe('probably');
    expect(filledByHand([...places(true, 1.2, 0.9, 0.9), ...places(false, 0.5)])).toBe('certainly');
  });

  it('is the likelier the more its places look like a pen’s', () => {
    fc.assert(
      fc.property(page, fc.boolean(), looks, looks, (all, readAlike, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((likeness) =>
          ranks.indexOf(filledByHand([...all, { likeness, readAlike }])),
        );
        return more! >= less!;
      }),
    );
  });

  it('is not told by places with too little ink', () => {
    fc.assert(
      fc.property(page, fc.boolean(), (all, readAlike) => {
        return filledByHand([...all, { likeness: undefined, readAlike }]) === filledByHand(all);
      }),
    );
  });
});

describe('a value that a pen may have written', () => {
  const plain = Array.from({ length: 6 }, () => 0);
  const blurred = Array.from({ length: 6 }, () => 0.3);

  it('looks more like a pen’s than the print beside it', () => {
    expect(mayBePen(0.5, undefined, plain)).toBe('looks');
    expect(mayBePen(0.5, undefined, blurred)).toBeUndefined();
    expect(mayBePen(0.7, undefined, blurred)).toBe('looks');
    expect(mayBePen(undefined, undefined, plain)).toBeUndefined();
  });

  it('is any but plain print on a page that a pen filled in, of too little ink too', () => {
    expect(mayBePen(0.1, 'probably', plain)).toBe('among-pens');
    expect(mayBePen(undefined, 'probably', plain)).toBe('among-pens');
    expect(mayBePen(0, 'certainly', blurred)).toBeUndefined();
  });
});
