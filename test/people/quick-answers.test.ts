import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameClasses } from '#shared/people/lexicon/lexicon';
import { NearSpellings } from '#shared/people/near-spellings';
import { searchWords } from '#shared/people/search-keys';
import { readLearned } from '#shared/people/tables';
import { type LearnedTrees, packedScore, packTrees, treeScore } from '#shared/people/trees';

describe('what is quick says what is slow', () => {
  it('packed trees score as the trees that were learned', () => {
    const learned = readLearned<LearnedTrees>('trees.json');
    const packed = packTrees(learned);
    const thresholds = learned.trees.flatMap(({ t }) => t);
    // Thresholds themselves are where a split may be told wrongly.
    const value = fc.oneof(fc.double({ min: -20, max: 60, noNaN: true }), fc.constantFrom(...thresholds));
    const width = packed.thresholds.length;
    fc.assert(
      fc.property(fc.array(value, { minLength: width, maxLength: width }), (values) => {
        const features = Float64Array.from(values);
        expect(packedScore(packed, features)).toBe(treeScore(learned, features));
      }),
      { numRuns: 100 },
    );
  });

  it('near spellings are all those that share what is left of them without a letter or two', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcنمس'), minLength: 1, maxLength: 6 });
    const without = (text: string): string[] => [
      text,
      ...[...text].map((_, at) => text.slice(0, at) + text.slice(at + 1)),
    ];
    const shorter = (text: string, lost: 1 | 2): ReadonlySet<string> =>
      new Set(text.length < 3 ? [text] : lost === 1 ? without(text) : without(text).flatMap(without));
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        word,
        fc.constantFrom(1 as const, 2 as const),
        (words, asked, lost) => {
          const found = new Int32Array(4000);
          const near = new Set(found.subarray(0, new NearSpellings(words, lost).near(asked, found)));
          const sought = shorter(asked, lost);
          const expected = words.flatMap((one, at) =>
            [...shorter(one, lost)].some((left) => sought.has(left)) ? [at] : [],
          );
          expect([...near].sort((x, y) => x - y)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what a name is sought by', () => {
  const keysOf = (text: string): readonly string[] => searchWords(text).flatMap(({ whole }) => whole);

  it('is the same for both scripts of nearly every name of the lexicon', () => {
    const shared = nameClasses.filter(({ ar, lat }) => {
      const keys = new Set(keysOf(ar[0] as string));
      return keysOf(lat[0] as string).some((key) => keys.has(key));
    });
    expect(shared.length / nameClasses.length).toBeGreaterThan(0.99);
  });

  it.each([
    ['بن سعيد', 'Bensaid'],
    ['محمد بنعلي', 'Mohamed Ben Ali'],
    ['القادري', 'KADRI'],
    ['خديجة', 'Khadidja'],
    ['يوسف', 'Youssef'],
  ])('joins %s and %s', (a, b) => {
    const keys = new Set(keysOf(a));
    expect(keysOf(b).some((key) => keys.has(key))).toBe(true);
  });

  it('leaves descent words aside, and takes whatever is given', () => {
    expect(searchWords('علي بن عمر')).toHaveLength(2);
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => void searchWords(text)));
  });
});
