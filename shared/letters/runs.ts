/**
 * Text as the page wants it: pieces that keep their own direction parted from the rest. What the words mark as isolated
 * (a number, a date, a reference) is set as one box, so that no neighbour turns it around and no line breaks inside it,
 * and the marks themselves never reach the page, where they would be copied along with it.
 */
import type { Language } from '#shared/rules/words';

export type Run = string | { readonly box: string; readonly dir: 'ltr' | 'rtl' };

/** Letters a box may hold; what is longer flows with the line. */
const longestBox = 40;
const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const directionOf = (text: string): 'ltr' | 'rtl' => {
  const strong = /[\p{Script=Arabic}\p{Script=Latin}]/u.exec(text)?.[0];
  return strong !== undefined && /\p{Script=Arabic}/u.test(strong) ? 'rtl' : 'ltr';
};

/** French sets a thin, unbreakable blank before high punctuation and inside its quotation marks. */
const french = (text: string): string => text.replace(/ (?=[:;!?»%])/gu, '\u00a0').replace(/« /gu, '«\u00a0');

export function runsOf(text: string, language: Language): Run[] {
  const runs: Run[] = [];
  const flow = (piece: string) => {
    const plain = piece.replace(marks, '');
    if (plain === '') return;
    const said = language === 'fr' ? french(plain) : plain;
    if (typeof runs.at(-1) === 'string') runs.push(`${runs.pop() as string}${said}`);
    else runs.push(said);
  };
  let rest = text;
  for (;;) {
    const start = rest.search(/[\u2066-\u2068]/u);
    if (start < 0) break;
    const end = endOf(rest, start);
    flow(rest.slice(0, start));
    const inside = rest.slice(start + 1, end).replace(marks, '');
    const dir = directionOf(inside);
    // Arabic inside Arabic needs no box, unless it is a date, which begins with a figure.
    const own = dir === (language === 'ar' ? 'rtl' : 'ltr') && !/\d/u.test(inside);
    if (inside.length > longestBox || own) flow(inside);
    else if (inside !== '') runs.push({ box: inside, dir });
    rest = rest.slice(end + 1);
  }
  flow(rest);
  return runs;
}

/** Where the isolate that opens at `start` is closed; the end of the text where it never is. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (/[\u2066-\u2068]/u.test(text[at]!)) depth += 1;
    else if (text[at] === '\u2069' && --depth === 0) return at;
  }
  return text.length;
}
