/** Which language the page speaks, Arabic unless the reader chose French, and how numbers, days and sentences are put in it. */

/** One sentence in both languages. */
export interface Words {
  readonly ar: string;
  readonly fr: string;
}
export type Language = keyof Words;

const remembered = 'nasab.language';
export const language: Language = chosen();
export const otherLanguage: Language = language === 'ar' ? 'fr' : 'ar';

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
export const isolated = (value: string | number): string => `\u2068${value}\u2069`;

/** French keeps a blank before `: ; ? ! %` and inside « »; it must not begin or end a line. */
const spaced = (text: string): string =>
  language === 'ar' ? text : text.replaceAll(/ (?=[:;?!%»])|(?<=«) /gu, '\u00a0');

/** A case's reference is one word: no line ends at its hyphens (U+2060). */
const unbroken = (text: string): string =>
  text.replaceAll(/NSB-[\dA-Z]{4}-[\dA-Z]{4}/gu, (reference) => reference.replaceAll('-', '-\u2060'));

/** A sentence of the API's or of a word list, in the reader's language, with `{0}`, `{1}` filled in. */
export const told = (sentence: Words, ...values: readonly (string | number)[]): string =>
  unbroken(
    spaced(sentence[language]).replaceAll(/\{(\d)\}/gu, (_, at: string) =>
      isolated(values[Number(at)] ?? ''),
    ),
  );

export interface Speech<K extends string> {
  /** The sentence of that key, with `{0}`, `{1}` filled in. */
  say(key: K, ...values: readonly (string | number)[]): string;
  /** What stands before a value: `Référence :`, with the blank that each language wants. */
  label(key: K): string;
}

/** Each part of the pages speaks from its own list, so that no page carries another's sentences. */
export const speaking = <K extends string>(words: Readonly<Record<K, Words>>): Speech<K> => ({
  say: (key, ...values) => told(words[key], ...values),
  label: (key) => `${told(words[key])}${language === 'ar' ? ':' : '\u00a0:'} `,
});

/** A law is cited in one line that both letters print, French first: here the reader's half of it. */
export const cited = (article: string): string => {
  const [fr = article, ar = fr] = article.split(' · ');
  return language === 'ar' ? ar : spaced(fr);
};

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const withCentimes = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** Digits as Morocco writes them in both languages: 27 000, 27 000,50. */
export const amount = (dirhams: number): string =>
  (Number.isInteger(dirhams) ? whole : withCentimes).format(dirhams);

const inCasablanca = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'ar' ? 'ar-MA-u-nu-latn' : 'fr-MA', {
    ...options,
    timeZone: 'Africa/Casablanca',
  });
const days = inCasablanca({ dateStyle: 'long' });
const instants = inCasablanca({ dateStyle: 'long', timeStyle: 'short' });
/** The first of a month is `1er` in French, which no formatter knows. */
const spoken = (date: string): string => (language === 'ar' ? date : date.replace(/^1 /u, '1er '));
/** An ISO day or instant as a date in words. */
export const day = (iso: string): string =>
  spoken(days.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)));
/** An ISO instant as a date in words and the time of day in Morocco. */
export const instant = (iso: string): string => spoken(instants.format(new Date(iso)));

/** One decimal, as the rules' own sentences write it: 99.3 in Arabic, 99,3 in French. Never rounded up to certainty. */
export const decimal = (value: number): string => String(value).replace('.', language === 'ar' ? '.' : ',');
export const percent = (share: number): string => `${decimal(Math.floor(share * 1000) / 10)}\u00a0%`;
