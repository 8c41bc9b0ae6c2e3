/** Writes SVG: text that stays text whatever a paper says, broken into lines that fit, each in its own direction. */
import type { Language } from './words.ts';

/** What XML can't hold, and marks that would turn the picture's own words about. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (value: string): string =>
  value
    .toWellFormed()
    .replaceAll(unwritable, '')
    .replaceAll(/[&<>"']/gu, (sign) => entities[sign]!);

export type Attributes = Readonly<Record<string, string | number | undefined>>;
/** @param inside already SVG */
export function tag(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

const arabic = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u;
const unseen = /[\p{M}\u200b-\u200f\u061c\u2066-\u2069]/u;
/** Wide enough for any common sans serif: fonts are the reader's own. */
function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) {
    if (unseen.test(sign)) continue;
    if (sign === ' ' || sign === '\u00a0') ems += 0.3;
    else if (/[سشصضڛ]/u.test(sign)) ems += 0.95;
    else if (arabic.test(sign)) ems += 0.54;
    else if (/[\p{Lu}mwMW%]/u.test(sign)) ems += 0.74;
    else ems += 0.56;
  }
  return ems * size;
}

/**
 * @param most lines; what does not fit in them ends in `…`
 * @returns at least one line; isolates opened on one line are closed there and opened anew on the next
 */
export function wrapped(text: string, width: number, size: number, most = 20): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text
    .replaceAll(/[\t\n\r]+/gu, ' ')
    .split(' ')
    .flatMap((word) => broken(word, width, size));
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
  return balanced(kept);
}

function broken(word: string, width: number, size: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && widthOf(piece + sign, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

function balanced(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const before = open;
    for (const sign of line) {
      if (sign === '\u2068') open++;
      else if (sign === '\u2069') open = Math.max(0, open - 1);
    }
    return `${'\u2068'.repeat(before)}${line}${'\u2069'.repeat(open)}`;
  });
}

export interface TextLook {
  readonly size: number;
  readonly className: string;
  readonly anchor?: 'start' | 'middle';
  readonly bold?: boolean;
  readonly fill: string;
}

/** One line of text, in its language's direction; a name in the other script turns by itself. */
export function textLine(
  x: number,
  y: number,
  text: string,
  language: Language,
  { size, className, anchor = 'middle', bold = false, fill }: TextLook,
): string {
  return tag(
    'text',
    {
      x,
      y,
      class: className,
      fill,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      'text-anchor': anchor,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      'unicode-bidi': 'isolate',
      'xml:lang': language,
      lang: language,
    },
    escaped(text),
  );
}
