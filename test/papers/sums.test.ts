import { describe, expect, it } from 'vitest';
import { examinePages, understandPages } from '#shared/papers/understand';
import { L, printedPage } from './printed-page.ts';

const quote = (net: string, tax: string, gross: string, words: string) =>
  printedPage([
    [{ x: L, text: 'DEVIS' }],
    [
      { x: L, text: 'Total HT' },
      { x: 700, text: net },
    ],
    [
      { x: L, text: 'TVA 20 %' },
      { x: 700, text: tax },
    ],
    [
      { x: L, text: 'Total TTC' },
      { x: 700, text: gross },
    ],
    [{ x: L, text: `Arrêté le présent devis à la somme de : ${words}` }],
  ]);

async function read(net: string, tax: string, gross: string, words: string) {
  const { fields, doubts } = await understandPages([quote(net, tax, gross, words)]);
  return {
    sums: [fields.totalHT?.value, fields.tva?.value, fields.totalTTC?.value],
    words: fields.totalWords?.value,
    doubts: doubts.map(({ code }) => code),
  };
}

describe('a sum said more than once', () => {
  it('is whole again where a stain took its first figures', async () => {
    const { sums, doubts } = await read('250,00', '6 850,00', '100,00', 'quarante et un mille cent dirhams');
    expect(sums).toEqual(['34250.00', '6850.00', '41100.00']);
    expect(doubts).toEqual([]);
  });

  it('keeps figures that contradict the words, and doubts them', async () => {
    const { sums, doubts } = await read(
      '34 250,00',
      '6 850,00',
      '47 100,00',
      'quarante et un mille cent dirhams',
    );
    expect(sums).toEqual(['34250.00', '6850.00', '47100.00']);
    expect(doubts).toEqual(expect.arrayContaining(['total-does-not-add-up', 'amount-words-disagree']));
  });

  it('stays as both readers saw it, or as its words say it, though another reading would add up', async () => {
    const heard = (words: string, own: string, sure: number, others: [string, number][] = []) => {
      const page = quote('25 000,00', '5 000,00', '39 000,00', words);
      const guesses = others.map(([text, confidence]) => ({ text, confidence }));
      const phrases = page.phrases.map((phrase) =>
        phrase.text.includes('39 000,00')
          ? { ...phrase, own: { text: own, confidence: sure, others: guesses } }
          : phrase,
      );
      return understandPages([{ ...page, phrases }]);
    };
    const falseSum = { code: 'total-does-not-add-up', fields: ['totalHT', 'tva', 'totalTTC'] };
    for (const { fields, doubts } of [
      await heard('', '39 000,00', 0.97, [['30 000,00', 0.02]]),
      await heard('trente-neuf mille dirhams', '30 000,00', 0.9),
    ]) {
      expect(fields.totalTTC?.value).toBe('39000.00');
      expect(doubts).toContainEqual(falseSum);
    }
    const { fields, doubts } = await heard('trente mille dirhams', '30 000,00', 0.9);
    expect(fields.totalTTC).toMatchObject({ value: '30000.00', alternatives: ['39000.00'] });
    expect(doubts).toEqual([]);
  });

  it('is no rival of itself where its label stands over a column too', async () => {
    const page = printedPage([
      [{ x: L, text: 'DEVIS' }],
      [
        { x: L, text: 'Désignation' },
        { x: 700, text: 'Total HT' },
      ],
      [
        { x: L, text: 'Outillage' },
        { x: 700, text: '16 000,00' },
      ],
      [
        { x: L, text: 'Total HT' },
        { x: 700, text: '25 000,00' },
      ],
      [
        { x: L, text: 'TVA 20 %' },
        { x: 700, text: '5 000,00' },
      ],
      [
        { x: L, text: 'Total TTC' },
        { x: 700, text: '39 000,00' },
      ],
    ]);
    const { found } = await examinePages([page]);
    expect(found.totalHT?.value.value).toBe('25000.00');
    expect(found.totalHT?.rivals.map(({ value }) => value.value)).not.toContain('25000.00');
  });

  it('lets the figures that add up settle words that were nearly read', async () => {
    const { words, doubts } = await read(
      '34 250,00',
      '6 850,00',
      '41 100,00',
      'quaranie et un mille ceni dirhams',
    );
    expect(words).toBe('quarante et un mille cent dirhams');
    expect(doubts).toEqual([]);
  });

  it('is the line below the table, not the first amount of a column with the same heading', async () => {
    const table = printedPage([
      [{ x: L, text: 'DEVIS' }],
      [
        { x: L, text: 'Désignation' },
        { x: 1000, text: 'Total HT' },
      ],
      [
        { x: L, text: 'Extracteur inox' },
        { x: 1000, text: '20 000,00' },
      ],
      [
        { x: L, text: 'Maturateur' },
        { x: 1000, text: '14 250,00' },
      ],
      60,
      [
        { x: 400, text: 'Total HT' },
        { x: 1000, text: '34 250,00' },
      ],
      [
        { x: 400, text: 'TVA 20 %' },
        { x: 1000, text: '6 850,00' },
      ],
      [
        { x: 400, text: 'Total TTC' },
        { x: 1000, text: '41 100,00' },
      ],
    ]);
    const { fields, doubts } = await understandPages([table]);
    expect(fields.totalHT?.value).toBe('34250.00');
    expect(doubts).toEqual([]);
  });
});
