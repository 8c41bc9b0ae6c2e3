import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldNames } from '#shared/papers/locator/fields';
import {
  encode,
  gramsOfWord,
  most,
  partsOf,
  placesOfWord,
  signsOfWord,
  wordsInOrder,
} from '#shared/papers/locator/words';
import { paperTypes } from '#shared/papers/reading';
import { L, printedPage, R } from '../printed-page.ts';

const texts = (lines: Parameters<typeof printedPage>[0]) =>
  wordsInOrder(printedPage(lines)).words.map(({ text }) => text);

describe('words in order of reading', () => {
  test('an Arabic line is read from the right, a French one from the left', () => {
    expect(
      texts([
        [
          { x: 600, text: 'الرباط' },
          { x: R, text: 'ازداد بمدينة' },
        ],
      ]),
    ).toEqual(['ازداد', 'بمدينة', 'الرباط']);
    expect(
      texts([
        [
          { x: 900, text: 'Rabat' },
          { x: L, text: 'Né à la ville' },
        ],
      ]),
    ).toEqual(['Né', 'à', 'la', 'ville', 'Rabat']);
  });

  test('lines come from the top', () => {
    expect(texts([[{ x: R, text: 'السطر الأول' }], [{ x: R, text: 'السطر الثاني' }]])).toEqual([
      'السطر',
      'الأول',
      'السطر',
      'الثاني',
    ]);
  });

  test('a long page is looked at in parts that lose no word', () => {
    const lines = Array.from({ length: 100 }, (_, i) => [
      { x: L, text: `mot numéro dans la ligne ${i} du texte` },
    ]);
    const { words } = wordsInOrder(printedPage(lines));
    const parts = partsOf(words);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(words);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
  });
});

describe('what the net is told of a word', () => {
  const encoded = (text: string) => {
    const page = printedPage([[{ x: R, text }]]);
    const { words, unit } = wordsInOrder(page);
    return encode(page, words, unit);
  };

  test('has the shape it was taught with', () => {
    const { count, grams, signs, places } = encoded('الاسم الشخصي للمعني بالأمر');
    expect(count).toBe(4);
    expect([grams.length, signs.length, places.length]).toEqual([
      4 * gramsOfWord,
      4 * signsOfWord,
      4 * placesOfWord,
    ]);
  });

  test('figures are alike, hamza forms too', () => {
    const grams = (text: string) => [...encoded(text).grams];
    expect(grams('12/03/1954')).toEqual(grams('27/11/1988'));
    expect(grams('أحمد')).toEqual(grams('احمد'));
    expect(grams('أحمد')).not.toEqual(grams('محمد'));
  });

  // The weights know these numbers: whoever changes them must teach the net again.
  test('letters are looked up where they were when it was taught', () => {
    expect([...encoded('الاسم').grams].slice(0, 6)).toMatchInlineSnapshot(`
      [
        5654,
        12174,
        7689,
        3322,
        4145,
        11246,
      ]
    `);
    expect([...encoded('1954').signs].map((sign) => Math.round(100 * sign) / 100)).toMatchInlineSnapshot(`
      [
        0.95,
        0.99,
        0.42,
        0.47,
        1,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0.4,
        0,
        1,
        0,
        0,
        1,
        1,
        1,
        1,
        0.33,
      ]
    `);
  });
});

test('every field and paper the net answers for is one of ours', () => {
  const list = (name: string) =>
    readFileSync(new URL(`../../../shared/papers/locator/model/${name}`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
  expect(fieldNames).toEqual(expect.arrayContaining(list('fields.txt')));
  expect(paperTypes).toEqual(expect.arrayContaining(list('papers.txt')));
});
