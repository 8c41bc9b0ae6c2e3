import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turn, turned } from '#shared/papers/ocr/line-order';

describe('the order of a line', () => {
  it.each([
    ['رقم 12', '12 مقر'],
    ['حرر في 12/06/2004 بفاس', 'سافب 12/06/2004 يف ررح'],
    ['عدد 12 / 2004', '2004 / 12 ددع'],
    ['المبلغ 12 000,00 DH', '12 000,00 DH غلبملا'],
    ['الاسم (بالعربية) :', ': (ةيبرعلاب) مسالا'],
    ['BK 123456', 'BK 123456'],
  ])('of %s is right to left but for what is Latin or a number', (said, seen) => {
    expect(turn(said)).toBe(seen);
    expect(turn(seen)).toBe(said);
  });

  // All but `>`: its mirror image is the filler of machine-readable lines, which is never turned.
  it('comes back when it is turned twice, whatever the signs', () => {
    const signs = fc.constantFrom(..."ابتمنيةء١٢3456AZéf .,:/'-+*=()[]«»<°%،");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 24 }), (all) => {
        const line = all.join('');
        expect(turn(turn(line))).toBe(line);
        expect(
          turned(line)
            .map(({ at }) => at)
            .sort((a, b) => a - b),
        ).toEqual([...all.keys()]);
      }),
    );
  });
});
