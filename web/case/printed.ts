/** A value read from a paper, put as papers print it. */
import { speaking } from '../ui/language.ts';

/** Values of closed lists, which papers print in many words. */
export const codeWords = {
  declaration: { ar: 'تصريح', fr: 'Déclaration' },
  judgment: { ar: 'حكم', fr: 'Jugement' },
  transcription: { ar: 'نقل', fr: 'Transcription' },
  M: { ar: 'ذكر', fr: 'Masculin' },
  F: { ar: 'أنثى', fr: 'Féminin' },
} as const;
const { say } = speaking(codeWords);
const isCode = (value: string): value is keyof typeof codeWords => Object.hasOwn(codeWords, value);
const cents = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 });

/** 1980-04-19 is 19/04/1980, 121200.00 is 121 200,00; anything else stands as it is. */
export function printed(value: string): string {
  const date = /^(\d{4})(?:-(\d{2}))(?:-(\d{2}))?$/u.exec(value);
  if (date !== null) return date.slice(1).filter(Boolean).reverse().join('/');
  if (isCode(value)) return say(value);
  return /^\d+\.\d{2}$/u.test(value) ? cents.format(Number(value)) : value;
}

/** What somebody typed as it is kept: a day written 19/04/1980 or 04/1980, an amount with blanks and a comma. */
export function keptAs(field: string, typed: string): string {
  const text = typed
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  if (/Date(?:Hijri)?$/u.test(field)) {
    const day = /^(?:(\d{1,2})\s?[/.-]\s?)?(\d{1,2})\s?[/.-]\s?(\d{4})$/u.exec(text);
    if (day !== null)
      return [day[3]!, day[2]!, day[1]]
        .filter((part) => part !== undefined)
        .map((part) => part.padStart(2, '0'))
        .join('-');
  }
  if (
    /^(?:amount|total(?:HT|TTC)|tva|capital|shareValue|projectValue|ownShare|loan|subsidyAsked|turnover)$/u.test(
      field,
    )
  ) {
    const sum = text.replaceAll(/[\s\u00a0\u202f]/gu, '').replace(',', '.');
    if (/^\d+(?:\.\d{1,2})?$/u.test(sum)) return Number(sum).toFixed(2);
  }
  return text;
}
