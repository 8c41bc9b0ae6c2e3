import { describe, expect, it } from 'vitest';
import type { EngineLine } from '#shared/papers/ocr/engine';
import { isNumber, mergeScripts } from '#shared/papers/ocr/merge';

/** Words as an engine gives them: text, confidence in percent, left and right edge. */
const line = (
  ...words: (readonly [text: string, percent: number, x0: number, x1: number])[]
): EngineLine => ({
  words: words.map(([text, percent, x0, x1]) => ({
    text,
    confidence: percent / 100,
    x0,
    x1,
    y0: 0,
    y1: 30,
  })),
  text: words.map(([text]) => text).join(' '),
  confidence: words.reduce((sum, [, percent]) => sum + percent / 100, 0) / Math.max(1, words.length),
});
const nothing = line();

describe('two readings of one phrase', () => {
  it('become Arabic with its number from the Latin reading, in logical order', () => {
    const ar = line(
      ['سنة', 92, 500, 560],
      ['٧٥', 40, 400, 480],
      ['بإقليم', 91, 280, 380],
      ['تازة', 90, 200, 260],
    );
    const lat = line(
      ['35b', 20, 200, 260],
      ['pilôL', 15, 280, 380],
      ['1936', 93, 400, 480],
      ['äiw', 12, 500, 560],
    );
    const { script, text } = mergeScripts(ar, lat);
    expect(script).toBe('ar');
    expect(text).toBe('سنة 1936 بإقليم تازة');
  });

  it('keep the order of Arabic words whatever their boxes say', () => {
    const ar = line(['الفقيه', 91, 300, 400], ['بن', 88, 90, 130], ['صالح', 90, 140, 250]);
    expect(mergeScripts(ar, nothing).text).toBe('الفقيه بن صالح');
  });

  it('are Latin where an identifier stands, though the Arabic model sees letters in it', () => {
    const ar = line(['كلا', 75, 0, 60], ['3', 60, 70, 200]);
    const lat = line(['N°', 80, 0, 60], ['IB58219', 70, 70, 200]);
    expect(mergeScripts(ar, lat)).toMatchObject({ script: 'lat', text: 'N° IB58219' });
  });

  it('are Latin for a line of the machine-readable zone', () => {
    const ar = line(['ق.>»>>>»>>', 62, 0, 300], ['610917', 60, 310, 500]);
    const lat = line(['RADI<<WAFAE<<<<<', 58, 0, 500]);
    expect(mergeScripts(ar, lat).script).toBe('lat');
  });

  it('leave an Arabic word alone that the Latin model takes for a short number', () => {
    const ar = line(['رقية', 88, 0, 60]);
    const lat = line(['43', 70, 0, 60]);
    expect(mergeScripts(ar, lat)).toMatchObject({ script: 'ar', text: 'رقية' });
  });

  it('give nothing for nothing', () => {
    expect(mergeScripts(nothing, nothing)).toMatchObject({ text: '', confidence: 0, words: [] });
  });
});

it('a number is mostly digits and has no small letters', () => {
  for (const text of ['613/1975', 'IB274815', '25.05.1975', '87', '1 000,00'])
    expect(isNumber(text)).toBe(true);
  for (const text of ['Né', 'RADI', 'B12CDE', 'äul3', '']) expect(isNumber(text)).toBe(false);
});
