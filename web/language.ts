/** Which language the page speaks: Arabic unless the reader chose French. */
import { type WordKey, type Words, words } from './words.ts';

export type Language = 'ar' | 'fr';
const remembered = 'nasab.language';

export const language: Language = chosen();

function chosen(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  try {
    if (asked === 'ar' || asked === 'fr') localStorage.setItem(remembered, asked);
    return (asked ?? localStorage.getItem(remembered)) === 'fr' ? 'fr' : 'ar';
  } catch {
    // Storage is closed in some private windows.
    return asked === 'fr' ? 'fr' : 'ar';
  }
}

/** Isolated, so that a number or name inside Arabic keeps its own direction (U+2068…U+2069). */
const isolated = (value: string | number): string => `\u2068${value}\u2069`;

/** The sentence, with `{0}`, `{1}` filled in. */
export function say(key: WordKey, ...values: readonly (string | number)[]): string {
  return words[key][language].replaceAll(/\{(\d)\}/gu, (_, at: string) => isolated(values[Number(at)] ?? ''));
}

/** A sentence that the API brings in both languages. */
export const told = (sentence: Words): string => sentence[language];

/** Digits as Morocco writes them in both languages: 27 000,50. */
const amounts = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
export const amount = (dirhams: number): string => amounts.format(dirhams);

const days = new Intl.DateTimeFormat(language === 'ar' ? 'ar-MA-u-nu-latn' : 'fr-MA', {
  dateStyle: 'long',
  timeZone: 'Africa/Casablanca',
});
/** An ISO day or instant as a date in words. */
export const day = (iso: string): string =>
  days.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso));

/** One decimal, as the rules' own sentences write it: 99.3 in Arabic, 99,3 in French. Never rounded up to certainty. */
export const decimal = (value: number): string => String(value).replace('.', language === 'ar' ? '.' : ',');
export const percent = (share: number): string => `${decimal(Math.floor(share * 1000) / 10)} %`;
