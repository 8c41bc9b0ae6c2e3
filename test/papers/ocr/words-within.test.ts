import { describe, expect, it } from 'vitest';
import type { UprightPage } from '#shared/papers/imaging/index';
import type { PhraseArea } from '#shared/papers/imaging/lines';
import { wordsWithin } from '#shared/papers/ocr/own-reading';

/** A phrase of words with a blob every ten pixels; the words' boxes end four pixels within their outermost letters. */
function phraseOf(words: readonly (readonly [text: string, x0: number, x1: number])[]) {
  const blobs = words.flatMap(([, x0, x1]) =>
    Array.from({ length: (x1 - x0) / 10 }, (_, i) => ({
      x0: x0 + 10 * i,
      x1: x0 + 10 * i + 9,
      y0: 100,
      y1: 120,
      area: 90,
    })),
  );
  const area: PhraseArea = {
    x0: 0,
    y0: 95,
    x1: 400,
    y1: 125,
    line: 3,
    letter: 20,
    blobs: blobs.map((_, i) => i),
  };
  const phrase = {
    words: words.map(([text, x0, x1]) => ({
      text,
      confidence: 1,
      box: [x0 + 4, 95, x1 - x0 - 8, 30] as const,
    })),
  };
  return { page: { blobs } as unknown as UprightPage, area, phrase };
}

describe('the part of a phrase that the other reader is asked about', () => {
  it('is all the ink of the words that hold the value, and none of the label’s', () => {
    const { page, area, phrase } = phraseOf([
      ['Prénom', 0, 80],
      [':', 100, 110],
      ['Souad', 130, 200],
    ]);
    const part = wordsWithin(page, area, phrase, [134, 95, 62, 30]);
    expect(part?.text).toBe('Souad');
    expect(part?.area).toMatchObject({ x0: 130, x1: 199, y0: 100, y1: 120, line: 3, letter: 20 });
  });

  it('keeps the order in which the words are said', () => {
    const { page, area, phrase } = phraseOf([
      ['الاسم', 300, 360],
      ['بنت', 200, 240],
      ['سعاد', 120, 180],
    ]);
    expect(wordsWithin(page, area, phrase, [120, 95, 120, 30])?.text).toBe('بنت سعاد');
  });

  it('is a whole word where the value is a part of it', () => {
    const { page, area, phrase } = phraseOf([
      ['وسعاد', 200, 280],
      ['هي', 300, 330],
    ]);
    expect(wordsWithin(page, area, phrase, [204, 95, 40, 30])?.area).toMatchObject({ x0: 200, x1: 279 });
  });

  it('is no part where the value is the phrase', () => {
    const { page, area, phrase } = phraseOf([['Souad', 130, 200]]);
    expect(wordsWithin(page, area, phrase, [134, 95, 62, 30])).toBeUndefined();
  });
});
