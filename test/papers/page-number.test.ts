import { describe, expect, it } from 'vitest';
import { knownWords } from '#shared/papers/known-print';
import { findArticles, findPageNumber } from '#shared/papers/page-number';
import { L, printedPage, R } from './printed-page.ts';

const withFoot = (text: string) =>
  findPageNumber(
    printedPage([
      [{ x: L, text: 'Statuts de la coopérative' }],
      [{ x: L, text: 'Article 2/3 : siège social et durée' }],
      600,
      [{ x: /\p{Script=Arabic}/u.test(text) ? R : L, text }],
    ]),
  );

describe('the number in a page’s margin', () => {
  it.each([
    ['2/3', { at: 2, of: 3 }],
    ['Page 2 sur 3', { at: 2, of: 3 }],
    ['صفحة 2 من 3', { at: 2, of: 3 }],
    ['٢/٣', { at: 2, of: 3 }],
    ['- 4 -', { at: 4 }],
  ])('%s', (text, number) => {
    expect(withFoot(text)).toEqual(number);
  });

  it.each(['613/1980', '12/03/1980', '3/2', '06 61 22 33 44', '2'])('is not %s', (text) => {
    expect(withFoot(text)).toBeUndefined();
  });
});

describe('the articles that begin on a page', () => {
  const on = (...lines: readonly string[]) =>
    findArticles(printedPage(lines.map((text) => [{ x: /\p{Script=Arabic}/u.test(text) ? R : L, text }])));

  it.each([
    [
      ['المادة الأولى : التأسيس', 'تأسست تعاونية', 'المادة الثانية : المقر', 'المادة 3'],
      [1, 3],
    ],
    [
      ['Article premier - Objet', 'La coopérative', 'Article 2 : Siège'],
      [1, 2],
    ],
    [
      ['الفصل 11', 'الفصل الثاني عشر :'],
      [11, 12],
    ],
    [['Art. 7. Parts sociales'], [7, 7]],
  ])('%s', (lines, articles) => {
    expect(on(...lines)).toEqual(articles);
  });

  it('are not those a sentence speaks of', () => {
    expect(on('المادة 5 من القانون المتعلق بالتعاونيات', 'article 12 de la loi 112-12')).toBeUndefined();
    expect(on('Article 9 : Dissolution', 'Article 2 : Siège')).toBeUndefined();
  });
});

describe('words that papers print', () => {
  it('are known whatever hamzas and accents were lost', () => {
    expect(knownWords('نسخة موجزه من رسم الولاده')).toBeGreaterThan(1);
    expect(knownWords("Carte nationale d'identite")).toBeGreaterThan(1);
  });

  it('do not stand in what an engine makes of a page on its head', () => {
    expect(knownWords('ÈS u À %3 apasd ləp ǝjɹɐɔ ير طق اه')).toBe(0);
  });
});
