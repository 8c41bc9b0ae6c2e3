import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandPages } from '#shared/papers/understand';
import { numberOfWordsAr } from '#shared/people/sum-words';
import { L, printedPage, R } from './printed-page.ts';

const units = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const tens = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const hundreds = [
  '',
  'مائة',
  'مائتان',
  'ثلاثمائة',
  'أربعمائة',
  'خمسمائة',
  'ستمائة',
  'سبعمائة',
  'ثمانمائة',
  'تسعمائة',
];

function underThousand(n: number): string {
  const [rest, hundred] = [n % 100, hundreds[Math.floor(n / 100)]!];
  const small =
    rest < 10
      ? units[rest]!
      : rest === 10
        ? 'عشرة'
        : rest < 20
          ? `${['', 'أحد', 'اثنا'][rest - 10] ?? units[rest - 10]} عشر`
          : [units[rest % 10], tens[Math.floor(rest / 10)]].filter(Boolean).join(' و');
  return [hundred, small].filter(Boolean).join(' و');
}
function words(n: number): string {
  const thousands = Math.floor(n / 1000);
  const head =
    thousands === 0
      ? ''
      : thousands === 1
        ? 'ألف'
        : thousands === 2
          ? 'ألفان'
          : `${underThousand(thousands)} ${thousands < 11 ? 'آلاف' : 'ألفا'}`;
  return [head, underThousand(n % 1000)].filter(Boolean).join(' و');
}

describe('a sum in Arabic words', () => {
  it('is the number it was made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999 }), (n) => {
        expect(numberOfWordsAr(words(n))).toBe(n);
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
