import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledByHand, mayBePen } from '#shared/papers/filled-by-hand';

const likeness = fc.option(fc.double({ min: 0, max: 3, noNaN: true }), { nil: undefined });
const page = fc.array(likeness, { maxLength: 20 });

const any = fc.double({ min: 0, max: 3, noNaN: true });

describe('a page filled in by hand', () => {
  it('is told by several places that look like a pen’s, not by one of many', () => {
    const printed = Array.from({ length: 8 }, () => 0);
    expect(mayBePen(0.2, filledByHand([1.2, 0.9, 0.2]))).toBe('among-pens');
    expect(mayBePen(0.2, filledByHand([...printed, 1.2, 0.2]))).toBeUndefined();
  });

  it('is the likelier the more its places look like a pen’s', () => {
    fc.assert(
      fc.property(page, any, any, (all, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        return filledByHand([...all, more]) >= filledByHand([...all, less]);
      }),
    );
  });

  it('is not told by places with too little ink', () => {
    fc.assert(fc.property(page, (all) => filledByHand([...all, undefined]) === filledByHand(all)));
  });
});

describe('a value that a pen may have written', () => {
  it('is one that looks like it whatever its page, and on a filled-in page any but plain print', () => {
    fc.assert(fc.property(any, page, (own, all) => mayBePen(0.5 + own, filledByHand(all)) !== undefined));
    expect(mayBePen(undefined, 4)).toBe('among-pens');
    expect(mayBePen(0, 40)).toBeUndefined();
    expect(mayBePen(undefined, 0)).toBeUndefined();
  });
});
