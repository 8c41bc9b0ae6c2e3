/** The ruled frames of a form, read as if they were letters. */
import type { Phrase } from './page-text.ts';

const framed = /^[|\u0661]\s?(?=[\p{L}\d])/u;

/**
 * A form's frames are read as strokes before the values. Where several phrases of a page begin with one they are frames;
 * a single one may be an alef.
 */
export function withoutFrames(phrases: readonly Phrase[]): readonly Phrase[] {
  if (phrases.filter(({ text }) => framed.test(text)).length < 3) return phrases;
  return phrases.map((phrase) => {
    const text = phrase.text.replace(framed, '');
    if (text === phrase.text) return phrase;
    const [first, ...rest] = phrase.words;
    const bare = first?.text.replace(/^[|\u0661]/u, '') ?? '';
    return {
      ...phrase,
      text,
      words: first === undefined || bare === '' ? rest : [{ ...first, text: bare }, ...rest],
    };
  });
}
