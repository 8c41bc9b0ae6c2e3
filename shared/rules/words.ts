/** Sentences in both languages: amounts, days and names set so that they stand right inside Arabic. */
import type { Bilingual } from '#shared/papers/reading';
import type { Centimes } from './facts.ts';

export type Language = 'ar' | 'fr';

export const both = (of: (language: Language) => string): Bilingual => ({ ar: of('ar'), fr: of('fr') });

/** First-strong isolate: what is inside keeps its own direction and leaves its neighbours alone. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** An Arabic and a French template filled with the same parts, `{0}`, `{1}` … */
export function say(ar: string, fr: string, ...parts: readonly (Bilingual | string | number)[]): Bilingual {
  const fill = (template: string, language: Language): string =>
    template.replace(/\{(\d)\}/g, (_, index: string) => {
      const part = parts[Number(index)] ?? '';
      if (typeof part === 'object') return part[language];
      return language === 'ar' ? isolated(String(part)) : String(part);
    });
  return { ar: fill(ar, 'ar'), fr: fill(fr, 'fr') };
}

/** `30 000,00`; no currency word. */
export function amountText(centimes: Centimes): string {
  const digits = String(Math.floor(Math.abs(centimes) / 100)).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const rest = String(Math.abs(centimes) % 100).padStart(2, '0');
  return `${centimes < 0 ? '-' : ''}${digits},${rest}`;
}

export const dirhams = (centimes: Centimes): Bilingual => ({
  ar: `${isolated(amountText(centimes))} درهم`,
  fr: `${amountText(centimes)} DH`,
});

/** `2026-11-21` → `21/11/2026`, `1975` → `1975`, as officers write it in both languages. */
export const dayText = (day: string): string => day.split('-').reverse().join('/');
