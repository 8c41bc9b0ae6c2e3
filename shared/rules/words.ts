/** Sentences in both languages: amounts, days and names set so that they stand right inside Arabic. */
import type { Bilingual } from '#shared/papers/reading';
import type { Centimes } from './facts.ts';

export type Language = 'ar' | 'fr';

export const both = (of: (language: Language) => string): Bilingual => ({ ar: of('ar'), fr: of('fr') });

/** First-strong isolate: what is inside keeps its own direction and leaves its neighbours alone. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

type Part = Bilingual | string | number;

/** A template cut at its places once: what stands before each, the number of the place, and what follows the last. */
interface Cut {
  readonly before: readonly string[];
  readonly places: readonly number[];
  readonly last: string;
}
const cuts = new Map<string, Cut>();

function cutOf(template: string): Cut {
  const known = cuts.get(template);
  if (known !== undefined) return known;
  // Split by a pattern with a group: text, number, text, number … text.
  const pieces = template.split(/\{(\d)\}/);
  const cut = {
    before: pieces.filter((_, at) => at % 2 === 0).slice(0, -1),
    places: pieces.filter((_, at) => at % 2 === 1).map(Number),
    last: pieces.at(-1)!,
  };
  cuts.set(template, cut);
  return cut;
}

function fill(template: string, parts: readonly Part[], language: Language): string {
  const { before, places, last } = cutOf(template);
  let text = '';
  for (let at = 0; at < places.length; at += 1) {
    const part = parts[places[at]!] ?? '';
    text += before[at]!;
    text += typeof part === 'object' ? part[language] : language === 'ar' ? isolated(String(part)) : part;
  }
  return text + last;
}

/** An Arabic and a French template filled with the same parts, `{0}`, `{1}` … Templates are written in code, never made up. */
export const say = (ar: string, fr: string, ...parts: readonly Part[]): Bilingual =>
  parts.length === 0 ? { ar, fr } : { ar: fill(ar, parts, 'ar'), fr: fill(fr, parts, 'fr') };

/** `30 000,00`; no currency word. */
export function amountText(centimes: Centimes): string {
  const amount = Math.abs(centimes);
  let left = String(Math.floor(amount / 100));
  let digits = '';
  for (; left.length > 3; left = left.slice(0, -3)) digits = `\u202f${left.slice(-3)}${digits}`;
  return `${centimes < 0 ? '-' : ''}${left}${digits},${String(amount % 100).padStart(2, '0')}`;
}

/** One file names the same few amounts over and over. */
const named = new Map<Centimes, Bilingual>();
const mostNamed = 2000;

export function dirhams(centimes: Centimes): Bilingual {
  const known = named.get(centimes);
  if (known !== undefined) return known;
  const amount = amountText(centimes);
  const text = { ar: `${isolated(amount)} درهم`, fr: `${amount} DH` };
  if (named.size >= mostNamed) named.clear();
  named.set(centimes, text);
  return text;
}

/** `2026-11-21` → `21/11/2026`, `1975` → `1975`, as officers write it in both languages. */
export const dayText = (day: string): string =>
  day.length === 10
    ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
    : day.split('-').reverse().join('/');
