import { describe, expect, it } from 'vitest';
import type { PageText, Phrase } from '#shared/papers/page-text';
import type { Box } from '#shared/papers/reading';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage, R } from './printed-page.ts';

/** A page that one reader read alone; `other` is what the second says of a phrase that holds the first of each pair. */
function readByOne(lines: Parameters<typeof printedPage>[0], other: readonly (readonly [string, string])[]) {
  const page = printedPage(lines);
  const asked: string[] = [];
  const parts: Box[] = [];
  const alone: PageText = {
    ...page,
    phrases: page.phrases.map((phrase) => ({ ...phrase, alone: true })),
    async confirm(phrase, part): Promise<Phrase> {
      asked.push(phrase.text);
      parts.push(part);
      const { alone: _, ...both } = phrase;
      const [from, to] = other.find(([text]) => phrase.text.includes(text)) ?? ['', ''];
      const said = (text: string) => text.replace(from, to);
      return { ...both, text: said(both.text), words: both.words.map((w) => ({ ...w, text: said(w.text) })) };
    },
  };
  return { page: alone, asked, parts };
}

const extract = [
  [{ x: 1000, text: 'نسخة موجزة من رسم الولادة' }],
  [
    { x: R, text: 'الاسم العائلي :' },
    { x: 1250, text: 'أمزبان' },
  ],
  [{ x: L, text: 'Prénom : Souad' }],
  [{ x: L, text: 'Fait pour servir et valoir ce que de droit' }],
];

describe('a page that one reader read alone', () => {
  it('has the other asked about the phrases with values, and about no others', async () => {
    const { page, asked } = readByOne(extract, []);
    await understandPages([page]);
    expect(asked).toContain('أمزبان');
    expect(asked).toContain('Prénom : Souad');
    expect(asked).not.toContain('نسخة موجزة من رسم الولادة');
    expect(asked).not.toContain('Fait pour servir et valoir ce que de droit');
  });

  it('has it asked about the value’s own words, not about the label before them', async () => {
    const { page, asked, parts } = readByOne(extract, []);
    await understandPages([page]);
    const words = page.phrases.find(({ text }) => text === 'Prénom : Souad')!.words;
    expect(parts[asked.indexOf('Prénom : Souad')]).toEqual(words.at(-1)!.box);
  });

  it('says the value as both readers make it out together', async () => {
    const { page } = readByOne(extract, [['أمزبان', 'أمزيان']]);
    expect((await understandPages([page])).fields.familyNameAr?.value).toBe('أمزيان');
  });

  it('asks about no phrase twice', async () => {
    const { page, asked } = readByOne(extract, [['أمزبان', 'أمزيان']]);
    await understandPages([page]);
    expect(asked).toHaveLength(new Set(asked).size);
  });

  it('is believed as it stands where there is no other reader', async () => {
    const { page } = readByOne(extract, []);
    const { confirm: _, ...withoutOther } = page;
    expect((await understandPages([withoutOther])).fields.familyNameAr?.value).toBe('أمزبان');
  });
});
