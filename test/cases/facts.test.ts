import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centimes } from '#shared/cases/offers';
import { nearlySame, type Said, sameDate, settle } from '#shared/cases/settling';

const said = (
  value: string,
  certainty: number,
  file = 'a.jpg',
  alternatives: readonly string[] = [],
): Said => ({
  value,
  certainty,
  alternatives,
  witness: file,
  evidence: { file, page: 1, box: [0, 0, 1, 1], field: 'f' },
});

describe('settling what several papers say', () => {
  it('knows nothing from one weak reading', () => {
    expect(settle([said('1974-08-27', 0.5)], [], 0.7).known).toBeUndefined();
  });

  it('knows what two weak readings of two papers agree on', () => {
    const settled = settle([said('PA84217', 0.5), said('PA84217', 0.4, 'b.jpg')], [], 0.7);
    expect(settled.known?.value).toBe('PA84217');
    expect(settled.known?.evidence.map(({ file }) => file)).toEqual(['a.jpg', 'b.jpg']);
    expect(settled.confirmed).toBe(true);
  });

  it('does not take two readings on one paper for two papers', () => {
    expect(settle([said('PA84217', 0.5), said('PA84217', 0.5)], [], 0.7).known).toBeUndefined();
  });

  it('lets the form confirm a reading, and never replace one', () => {
    expect(settle([said('PA84217', 0.5)], ['PA84217'], 0.7).known?.value).toBe('PA84217');
    expect(settle([], ['PA84217'], 0.7).known).toBeUndefined();
    expect(settle([said('PA84218', 0.95)], ['PA84217'], 0.7).known?.value).toBe('PA84218');
  });

  it('takes a second guess at weak ink where it is what the form says', () => {
    const weak = said('PA8421Z', 0.75, 'a.jpg', ['PA84217']);
    expect(settle([weak], ['PA84217'], 0.7).known?.value).toBe('PA84217');
  });

  it('keeps sure papers that contradict each other', () => {
    const settled = settle([said('1974', 0.99), said('1976', 0.95, 'b.jpg')], [], 0.7);
    expect(settled.against.map(({ value }) => value)).toEqual(['1976']);
  });

  it('does not see a contradiction in a year beside its full date', () => {
    const settled = settle([said('1974-08-27', 0.99), said('1974', 0.99, 'b.jpg')], [], 0.7, sameDate);
    expect(settled.against).toEqual([]);
    expect(settled.known?.value).toBe('1974-08-27');
  });

  it('never makes up a value', () => {
    const one = fc.record({
      value: fc.constantFrom('1', '2', '3'),
      certainty: fc.double({ min: 0, max: 1, noNaN: true }),
      file: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(one), fc.array(fc.constantFrom('1', '4')), (readings, declared) => {
        const all = readings.map(({ value, certainty, file }) => said(value, certainty, file));
        const { known } = settle(all, declared, 0.7);
        if (known !== undefined) expect(all.map(({ value }) => value)).toContain(known.value);
      }),
    );
  });
});

describe('numbers one slip of the reader apart', () => {
  it.each([
    ['S260194', 'SS260194'],
    ['S260194', 'S26194'],
    ['S260194', 'S260199'],
    ['S260194', 'S260194'],
  ])('%s and %s are near', (a, b) => {
    expect(nearlySame(a, b)).toBe(true);
    expect(nearlySame(b, a)).toBe(true);
  });

  it.each([
    ['S260194', 'S260149'],
    ['S260194', 'SSS260194'],
    ['S260194', ''],
  ])('%s and %s are not', (a, b) => {
    expect(nearlySame(a, b)).toBe(false);
  });
});

describe('dirhams to centimes', () => {
  it('are exact for every amount a form can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (amount) => {
        expect(centimes(amount / 100)).toBe(amount);
        expect(centimes((amount / 100).toFixed(2))).toBe(amount);
      }),
    );
  });

  it('are not known for what is no amount', () => {
    expect(centimes('12 x')).toBeUndefined();
    expect(centimes('-5')).toBeUndefined();
  });
});
