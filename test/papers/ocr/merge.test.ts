import { describe, expect, it } from 'vitest';
import type { EngineLine, EngineWord } from '#shared/papers/ocr/engine';
import { mergeScripts } from '#shared/papers/ocr/merge';

const word = (text: string, x0: number, x1: number, confidence = 0.95): EngineWord => ({
  text,
  confidence,
  x0,
  x1,
  y0: 0,
  y1: 30,
});
const line = (...words: EngineWord[]): EngineLine => ({
  words,
  text: words.map(({ text }) => text).join(' '),
  confidence: 0.95,
});

describe('numbers inside an Arabic phrase', () => {
  const arabic = line(word('رأس', 600, 660), word('المال', 480, 590), word('درهم', 100, 180));

  it('an amount in groups of three keeps its groups from left to right', () => {
    const latin = line(word('1', 210, 222), word('250', 232, 290), word('000,00', 300, 420));
    expect(mergeScripts(arabic, latin).text).toBe('رأس المال 1 250 000,00 درهم');
  });

  it('numbers that are no one amount follow the words, right to left', () => {
    const latin = line(word('1954', 210, 280), word('12', 400, 430));
    expect(mergeScripts(arabic, latin).text).toBe('رأس المال 12 1954 درهم');
  });
});
