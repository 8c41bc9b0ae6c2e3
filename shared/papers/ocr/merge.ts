/** Two readings of one phrase, Arabic and Latin, become one text in logical order. */
import type { Phrase, Script } from '../page-text.ts';
import type { EngineLine, EngineWord } from './engine.ts';

const count = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0;
export const arabicLetters = count(/[\u0621-\u064A\u0671-\u06D3]/g);
export const latinLetters = count(/[A-Za-z\u00C0-\u017F]/g);
export const digits = count(/[0-9\u0660-\u0669]/g);

/** Without the engines' direction marks. */
export const clean = (text: string) => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();

/** A number, date or identifier: at least half digits, no small letters. */
export const isNumber = (text: string) =>
  /\d/.test(text) &&
  /^[A-Z0-9.,/\-–:()°%<« ]+$/.test(text) &&
  digits(text) * 2 >= text.replace(/[^A-Z0-9]/g, '').length;

const shares = (a: EngineWord, b: EngineWord) =>
  (Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) / Math.max(1, Math.min(a.x1 - a.x0, b.x1 - b.x0));

const sureness = (words: readonly EngineWord[]) => {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return (
    words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, letters)
  );
};

/** What no Arabic word is mistaken for: N°, an identifier, capitals, a line of the machine-readable zone. */
const latinMark = /^(N°|[A-Z]{1,3}\d{3,}|[A-Z]{4,}|[A-Z0-9]*[<«]{2}.*)$/;

/**
 * The numbers of the Latin reading that the Arabic one does not read as words. An Arabic word of two
 * letters in the place of three or more digits is the Arabic model's way to misread digits.
 */
export function certainNumbers(ar: EngineLine, lat: EngineLine): EngineWord[] {
  return lat.words.filter((number) => {
    if (!isNumber(clean(number.text))) return false;
    const rivals = ar.words.filter((word) => shares(word, number) > 0.5);
    const letters = rivals.reduce((sum, word) => sum + arabicLetters(word.text), 0);
    // Where both see digits the Latin reading is the better one, however unsure.
    if (number.confidence < (rivals.length > 0 && letters === 0 ? 0.2 : 0.5)) return false;
    const certain = rivals.length ? Math.max(...rivals.map((word) => word.confidence)) : 0;
    return letters === 0 || number.confidence > certain + 0.05 || (letters <= 2 && number.text.length >= 3);
  });
}

/**
 * The script of the words; numbers, which stand in both, have no say. Each side counts with the engine's
 * confidence in its own words, the Arabic one also with the share of signs that are letters at all.
 */
function scriptOf(ar: EngineLine, lat: EngineLine): Script {
  const numbers = certainNumbers(ar, lat);
  const beside = (word: EngineWord) => !numbers.some((number) => shares(word, number) > 0.5);
  const arabic = ar.words.filter((word) => beside(word) && arabicLetters(word.text) > 0);
  const latin = lat.words.filter((word) => !numbers.includes(word) && latinLetters(word.text) > 0);
  const letters = arabic.reduce((sum, { text }) => sum + arabicLetters(text), 0);
  if (letters === 0) return lat.words.length > 0 || ar.words.length === 0 ? 'lat' : 'ar';
  if (latin.length === 0) return letters >= 2 || numbers.length === 0 ? 'ar' : 'lat';
  const marked = latin.some(({ text }) => latinMark.test(clean(text))) ? 0.2 : 0;
  const signs = arabic.reduce((sum, { text }) => sum + clean(text).length, 0);
  return sureness(arabic) * (0.6 + (0.4 * letters) / signs) > sureness(latin) + marked ? 'ar' : 'lat';
}

export function mergeScripts(
  ar: EngineLine,
  lat: EngineLine,
): Pick<Phrase, 'script' | 'text' | 'confidence' | 'ar' | 'lat' | 'words'> {
  const script = scriptOf(ar, lat);
  const pieces = script === 'ar' ? withNumbers(ar, lat) : lat.words;
  const words = pieces
    .map(({ text, confidence, x0, y0, x1, y1 }) => ({
      text: clean(text),
      confidence,
      box: [Math.round(x0), Math.round(y0), Math.round(x1 - x0), Math.round(y1 - y0)] as const,
    }))
    .filter((word) => word.text);
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return {
    script,
    text: words.map((word) => word.text).join(' '),
    confidence: letters
      ? words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters
      : 0,
    ...(ar.text ? { ar: { text: clean(ar.text), confidence: ar.confidence } } : {}),
    ...(lat.text ? { lat: { text: clean(lat.text), confidence: lat.confidence } } : {}),
    words,
  };
}

/** An amount in groups of three reads left to right inside Arabic too: `12 000,00` is one word, not two in turn. */
function amountsWhole(numbers: readonly EngineWord[]): EngineWord[] {
  const whole: EngineWord[] = [];
  for (const number of numbers.toSorted((a, b) => a.x0 - b.x0)) {
    const left = whole.at(-1);
    const text = left && `${clean(left.text)} ${clean(number.text)}`;
    if (
      text &&
      /^\d{1,3}( \d{3})+([.,]\d{1,2})?$/.test(text) &&
      number.x0 - left.x1 < number.y1 - number.y0
    ) {
      const confidence = Math.min(left.confidence, number.confidence);
      const [y0, y1] = [Math.min(left.y0, number.y0), Math.max(left.y1, number.y1)];
      whole.splice(-1, 1, { ...left, text, confidence, x1: number.x1, y0, y1 });
    } else whole.push(number);
  }
  return whole;
}

/** Arabic words right to left; where the Latin reading saw a number with fair certainty, the number. */
function withNumbers(ar: EngineLine, lat: EngineLine): EngineWord[] {
  const middle = (word: EngineWord) => (word.x0 + word.x1) / 2;
  const numbers = certainNumbers(ar, lat);
  // The engine's own order of the Arabic words is kept: its boxes of short words are not to be trusted.
  const words = ar.words.filter((word) => !numbers.some((number) => shares(word, number) > 0.5));
  for (const number of amountsWhole(numbers)) {
    const after = words.findIndex((word) => middle(word) < middle(number));
    words.splice(after < 0 ? words.length : after, 0, number);
  }
  return words;
}
