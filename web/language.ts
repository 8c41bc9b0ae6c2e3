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

/** French keeps a blank before `: ; ? ! %` and inside « »; it must not begin or end a line. */
const spaced = (text: string): string =>
  language === 'ar' ? text : text.replaceAll(/ (?=[:;?!%»])|(?<=«) /gu, '\u00a0');

/** The sentence, with `{0}`, `{1}` filled in. */
export function say(key: WordKey, ...values: readonly (string | number)[]): string {
  return spaced(words[key][language]).replaceAll(/\{(\d)\}/gu, (_, at: string) =>
    isolated(values[Number(at)] ?? ''),
  );
}

/** What stands before a value: `Référence :`, with the blank that each language wants. */
export const label = (key: WordKey): string => `${say(key)}${language === 'ar' ? ':' : '\u00a0:'} `;

/** A sentence that the API brings in both languages. */
export const told = (sentence: Words): string => spaced(sentence[language]);

/** A law is cited in one line that both letters print, French first: here the reader's half of it. */
export const cited = (article: string): string => {
  const [fr = article, ar = fr] = article.split(' · ');
  return language === 'ar' ? ar : spaced(fr);
};

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
export const percent = (share: number): string => `${decimal(Math.floor(share * 1000) / 10)}\u00a0%`;

/** A value as papers print it: 1980-04-19 is 19/04/1980, 121200.00 is 121 200,00; anything else stands as it is. */
export function printed(value: string): string {
  const date = /^(\d{4})(?:-(\d{2}))(?:-(\d{2}))?$/u.exec(value);
  if (date !== null) return date.slice(1).filter(Boolean).reverse().join('/');
  const word = codes.get(value);
  if (word !== undefined) return say(word);
  return /^\d+\.\d{2}$/u.test(value) ? cents.format(Number(value)) : value;
}
/** Values of closed lists, which papers print in many words. */
const codes: ReadonlyMap<string, WordKey> = new Map([
  ['declaration', 'onDeclaration'],
  ['judgment', 'onJudgment'],
  ['transcription', 'onTranscription'],
  ['M', 'sexM'],
  ['F', 'sexF'],
]);
const cents = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 });
