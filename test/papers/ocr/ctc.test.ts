import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSigns, likeliest, placed, type Scores } from '#shared/papers/ocr/ctc';
import { wordsOf } from '#shared/papers/ocr/line-reader';

/** Probabilities of the blank, `a` and `b` at each step. */
const scores = (rows: readonly (readonly number[])[]): Scores => ({
  data: Float32Array.from(rows.flat(), (probability) => Math.log(probability)),
  steps: rows.length,
  classes: 3,
});
const [none, a, b] = [
  [0.98, 0.01, 0.01],
  [0.01, 0.98, 0.01],
  [0.01, 0.01, 0.98],
];

describe('scores of a line', () => {
  it('are read with repeats joined, and twice where a blank parts them', () => {
    const line = scores([none!, a!, a!, none!, a!, b!, b!]);
    expect(bestSigns(line, 'ab').map(({ text, from, to }) => [text, from, to])).toEqual([
      ['a', 1, 2],
      ['a', 4, 4],
      ['b', 5, 6],
    ]);
    expect(likeliest(line, 'ab', 2)[0]?.text).toBe('aab');
  });

  it('give the text with the greatest sum over all its alignments', () => {
    // Step by step the blank is the likeliest, but more ways than one lead to an `a`.
    const [best, next] = likeliest(
      scores([
        [0.6, 0.4, 0],
        [0.6, 0.4, 0],
      ]),
      'ab',
      2,
    );
    expect(best).toEqual({ text: 'a', probability: expect.closeTo(0.64, 5) });
    expect(next).toEqual({ text: '', probability: expect.closeTo(0.36, 5) });
  });

  it('give probabilities of at most one together', () => {
    const step = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((all) => {
      const sum = all.reduce((total, each) => total + each + 0.01, 0);
      return all.map((each) => (each + 0.01) / sum);
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (rows) => {
        const all = likeliest(scores(rows), 'ab', 4).map(({ probability }) => probability);
        expect(all.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1.0001);
        expect(all).toEqual([...all].sort((x, y) => y - x));
      }),
    );
  });
});

describe('a text laid over the scores of its line', () => {
  const line = scores([none!, a!, a!, none!, a!, b!, b!]);

  it('stands where it was read', () => {
    expect(placed(line, 'ab', 'aab')).toEqual(bestSigns(line, 'ab'));
  });

  it('takes in what is surplus, and has no place where it is too long', () => {
    expect(placed(line, 'ab', 'ab')?.map(({ from, to }) => [from, to])).toHaveLength(2);
    expect(placed(line, 'ab', 'aaaaaa')).toBeUndefined();
  });
});

describe('words of a line', () => {
  const signs = (text: string) =>
    [...text].map((each, i) => ({ text: each, from: 4 * i, to: 4 * i + 1, probability: 0.9 }));

  it('come in the order in which they are said, each over its own columns', () => {
    const words = wordsOf(signs('12 ددع'), { width: 60, height: 40 });
    expect(words.map(({ text }) => text)).toEqual(['عدد', '12']);
    const [word, number] = words;
    expect(number!.x1).toBeLessThan(word!.x0);
    expect(word!.x1).toBeLessThanOrEqual(60);
    expect(word!.confidence).toBeCloseTo(0.9);
  });

  it('are none where nothing was read', () => {
    expect(wordsOf(signs('  '), { width: 60, height: 40 })).toEqual([]);
  });
});
