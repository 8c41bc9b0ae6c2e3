/**
 * Figures that our own reader lost inside a line and the other readers of the same ink still have: `2/03/2021` where both
 * saw `28/03/2021`, `192709//1` where one saw `1927/09/11`. Nothing is taken that no reader saw.
 */
import type { Phrase } from './page-text.ts';

const figure = /\d[\d/.-]*\d|\d/gu;
const day = /^(?:\d{4}([/.-])\d{2}\1\d{2}|\d{2}([/.-])\d{2}\2\d{4})$/u;
const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** Words of a phrase in our own reading, those of lost figures as the others read them. */
export function withOthersFigures<W extends { readonly text: string; readonly confidence: number }>(
  words: readonly W[],
  { ar, lat, own }: Phrase,
): readonly W[] {
  if (own === undefined || (ar === undefined && lat === undefined)) return words;
  const read = [ar, lat].map((one) => new Set(one?.text.match(figure) ?? []));
  const mine = new Set(words.flatMap(({ text }) => text.match(figure) ?? []));
  // What is another word's figures already is not this one's.
  const [first, second] = read.map((all) => [...all].filter((one) => !mine.has(one)));
  const both = first!.filter((one) => second!.includes(one));
  const either = [...new Set([...first!, ...second!])];
  return words.map((word) => {
    const core = /^[«(]?(\d[\d/.-]*\d|\d)[.،,؛:)»]*$/u.exec(word.text)?.[1];
    if (core === undefined || read.some((all) => all.has(core)) || !own.text.includes(word.text)) return word;
    const fuller =
      only(both.filter((one) => isLeftOf(core, one) || (word.confidence < doubted && isLeftOf(one, core)))) ??
      only(either.filter((one) => isBroken(core) && day.test(one) && isWithin(core, one))) ??
      only(either.filter((one) => lostItsDash(core, one)));
    return fuller === undefined ? word : { ...word, text: word.text.replace(core, fuller) };
  });
}

const only = (found: readonly string[]): string | undefined => (found.length === 1 ? found[0] : undefined);

/** A reader's own word under which a figure too many may be a stroke beside the number. */
const doubted = 0.8;

/** `2/03/2021` is left of `28/03/2021`: one figure less, and the same parts. */
function isLeftOf(less: string, whole: string): boolean {
  const signs = (text: string) => text.replace(/\d/gu, '');
  return (
    digitsOf(whole).length >= 2 &&
    digitsOf(whole).length === digitsOf(less).length + 1 &&
    signs(less) === signs(whole) &&
    isWithin(less, whole)
  );
}

/** The figures of one stand in the other, in their order. */
function isWithin(less: string, whole: string): boolean {
  const figures = digitsOf(less);
  let at = 0;
  for (const one of digitsOf(whole)) if (one === figures[at]) at++;
  return at === figures.length && digitsOf(whole).length - figures.length <= 2;
}

/** `192709//1`: a day whose strokes went astray. */
const isBroken = (text: string): boolean => /\/\//u.test(text) || /^\d{5,}\/\d{1,2}(?:\/\d)?$/u.test(text);

/** `79664` for `79-664`: a short dash is lost more easily than seen where none is. */
const lostItsDash = (bare: string, dashed: string): boolean =>
  /^\d{4,8}$/u.test(bare) && /^\d{1,6}[-/]\d{2,6}$/u.test(dashed) && digitsOf(dashed) === bare;
