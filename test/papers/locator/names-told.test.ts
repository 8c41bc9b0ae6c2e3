/** Names that what the net says of each word would leave in halves. */
import { expect, test } from 'vitest';
import { papers } from '#shared/papers/index';
import { tellPlaces } from '#shared/papers/locator/index';
import { wordsInOrder } from '#shared/papers/locator/words';
import { isParticle } from '#shared/papers/part-of-name';
import type { PaperType } from '#shared/papers/reading';
import type { Piece } from '#shared/papers/scene';
import { printedPage, R } from '../printed-page.ts';

/** What is told where a net gives each word that it knows to a field, as sure as it says. */
async function told(
  type: PaperType,
  lines: Parameters<typeof printedPage>[0],
  says: Readonly<Record<string, readonly [field: string, score: number]>>,
) {
  const page = printedPage(lines);
  const names = [...new Set(Object.values(says).map(([field]) => field))];
  const { words } = wordsInOrder(page);
  const locator = {
    names,
    papers: [type],
    async answer() {
      const fields = words.flatMap(({ text }) => {
        const [field, score] = says[text] ?? ['', 0];
        return ['', ...names].map((name) => (name === field ? score : 0));
      });
      const more = words.flatMap(({ text }) => [text in says ? 0 : 1, 0, 0]);
      return {
        fields: Float32Array.from(fields),
        more: Float32Array.from(more),
        kinds: new Float32Array(1),
      };
    },
  };
  const { candidates } = await tellPlaces([{ ...page, locator }], papers[type]);
  return candidates.map(({ field, value }) => [field, value.value]);
}

test('a father’s name goes on at the next line’s beginning, whatever the margin has between', async () => {
  const lines = [
    [
      { x: R, text: 'بيانات الطرة' },
      { x: 1100, text: 'جنسيتها مغربية أبوها سلام' },
    ],
    [{ x: 1100, text: 'بن هاشم مغربي' }],
  ];
  const father = ['fatherAr', 9] as const;
  expect(await told('birth-full-copy', lines, { سلام: father, بن: father, هاشم: father })).toEqual([
    ['fatherAr', 'سلام بن هاشم'],
  ]);
});

test('no name begins with whose son one is, where a known name that nobody is sure of stands before it', async () => {
  const lines = [[{ x: R, text: 'المسمى كريم بن نافع' }]];
  const second = ['secondNameAr', 9] as const;
  expect(
    await told('concordance', lines, { كريم: ['firstNameAr', 0.9], بن: second, نافع: second }),
  ).toContainEqual(['secondNameAr', 'كريم بن نافع']);
  expect(
    await told('concordance', lines, { كريم: ['firstNameAr', 9], بن: second, نافع: second }),
  ).toContainEqual(['secondNameAr', 'بن نافع']);
  // The one word before it in a cell.
  const cell = [[{ x: R, text: 'كريم بن نافع' }]];
  expect(
    await told('concordance', cell, { كريم: ['firstNameAr', 9], بن: second, نافع: second }),
  ).toContainEqual(['secondNameAr', 'كريم بن نافع']);
});

test('an address goes on in its column, the facing one’s words between', async () => {
  const lines = [
    [
      { x: 120, text: 'domicilié au 31 Derb Jdid' },
      { x: R, text: 'درب الجديد المدينة' },
    ],
    [{ x: 120, text: 'Ancienne Médina Demnate' }],
  ];
  const at = ['addressLat', 5] as const;
  expect(
    await told('residence', lines, { 31: at, Derb: at, Jdid: at, Ancienne: at, Médina: at, Demnate: at }),
  ).toEqual([['addressLat', '31 Derb Jdid Ancienne Médina Demnate']]);
});

test('and so in the Arabic column, the Latin one’s line between', async () => {
  const lines = [
    [
      { x: 120, text: 'Douar Tamzirt' },
      { x: 1200, text: 'يسكن ب دوار تامزيرت' },
    ],
    [{ x: 120, text: 'étage 1' }],
    [{ x: 1200, text: 'الطابق الأول كرسيف' }],
  ];
  const at = ['addressAr', 5] as const;
  expect(await told('residence', lines, { دوار: at, تامزيرت: at, الطابق: at, الأول: at, كرسيف: at })).toEqual(
    [['addressAr', 'دوار تامزيرت الطابق الأول كرسيف']],
  );
});

test.each(['إد', 'نايت', 'آيت', 'ID', 'Naït'])('«%s» before a family name is part of it', (text) => {
  expect(isParticle({ text } as Piece)).toBe(true);
});
