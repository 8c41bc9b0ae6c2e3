import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandPages } from '#shared/papers/understand';
import { numberOfWordsAr } from '#shared/people/sum-words';
import { numberWordsAr } from '../../samples/generator/words.ts';
import { L, printedPage, R } from './printed-page.ts';

describe('a sum in Arabic words', () => {
  it('is the number it was made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999 }), (n) => {
        const words = numberWordsAr(n);
        expect(numberOfWordsAr(words)).toBe(n);
        // Counted in tens and hundreds, thousands stand in the accusative.
        expect(numberOfWordsAr(words.replace(/(?<=\S )ألف(?!\p{L})/u, 'ألفا'))).toBe(n);
      }),
    );
  });

  it('is understood in other spellings and with a letter misread, and is none with a word of another kind', () => {
    expect(numberOfWordsAr('مائتين وثمانية وثمانين ألفا وخمسمئة')).toBe(288_500);
    expect(numberOfWordsAr('خمس مائة ألف')).toBe(500_000);
    expect(numberOfWordsAr('ثلائمائة وخمسون ألفا')).toBe(350_000);
    expect(numberOfWordsAr('مليون ومائتا ألف')).toBe(1_200_000);
    expect(numberOfWordsAr('ثلاثمائة متر')).toBeUndefined();
  });

  const agreement = (sum: string) =>
    understandPages([
      printedPage([
        [{ x: 1000, text: 'موافقة مبدئية على قرض' }],
        [{ x: L, text: 'ACCORD DE PRINCIPE' }],
        [{ x: R, text: 'التجاري وفا بنك' }],
        [{ x: L, text: 'Montant du crédit : 350 000,00 DH' }],
        [{ x: R, text: `بمبلغ قدره ${sum} درهم` }],
        [{ x: L, text: 'Taux : 4,50 %' }],
      ]),
    ]);

  it('bears its figures out, or is held against them', async () => {
    const same = await agreement('ثلاثمائة وخمسون ألف');
    const other = await agreement('ثلاثمائة وخمسة آلاف');
    expect(same.fields.amount?.value).toBe('350000.00');
    expect(same.doubts).toEqual([]);
    expect(other.doubts).toContainEqual({ code: 'amount-words-disagree', fields: ['amount'] });
    expect(other.fields.amount!.confidence).toBeLessThan(same.fields.amount!.confidence);
  });
});

describe('the sex printed on a card', () => {
  const card = (word: string, sex: string) =>
    understandPages([
      printedPage([
        [{ x: L, text: "CARTE NATIONALE D'IDENTITE" }],
        [{ x: L, text: `${word} SALAH BEN AHMED` }],
        [{ x: L, text: 'et de SABAH BENT AHMAD' }],
        [{ x: L, text: "Valable jusqu'au 12/04/2031" }],
        [{ x: L, text: `Sexe ${sex}` }],
      ]),
    ]);

  it('agrees with the words that name a son or a daughter, or is doubted', async () => {
    const doubts = async (word: string, sex: string) =>
      (await card(word, sex)).doubts.map(({ code }) => code);
    expect(await doubts('Fille de', 'F')).toEqual([]);
    expect(await doubts('Fils/Fille de', 'M')).toEqual([]);
    expect(await doubts('Fille de', 'M')).toEqual(['sex-words-disagree']);
    expect((await card('Fils de', 'M')).fields.sex?.value).toBe('M');
  });
});
