/** Hand-made pages for the field readers: what a recogniser would hand over, without pictures or engines. */
import type { PageText, Phrase, Recognition, Script } from '#shared/papers/page-text';
import type { Box } from '#shared/papers/reading';

/** A piece of print: Latin text starts at `x`, Arabic text (read from the right) starts at `x` too, growing leftwards. */
export interface Print {
  readonly x: number;
  readonly text: string;
  readonly confidence?: number;
}

const letter = 14;
const height = 30;

function scriptOf(text: string): Script {
  return /\p{Script=Arabic}/u.test(text) ? 'ar' : 'lat';
}

function phrase({ x, text, confidence = 0.92 }: Print, line: number, y: number): Phrase {
  const script = scriptOf(text);
  const width = text.length * letter;
  const from = script === 'ar' ? x - width : x;
  let done = 0;
  const words = text.split(' ').map((word) => {
    const at = script === 'ar' ? x - (done + word.length) * letter : x + done * letter;
    done += word.length + 1;
    return { text: word, box: [at, y, word.length * letter, height] as Box, confidence };
  });
  const reading: Recognition = { text, confidence };
  return { box: [from, y, width, height], line, script, text, confidence, [script]: reading, words };
}

/** Lines of print, top to bottom; a number is blank height before the next line. */
export function printedPage(
  lines: readonly (readonly Print[] | number)[],
  answers: readonly { readonly near: string; readonly says: readonly string[] }[] = [],
): PageText {
  const phrases: Phrase[] = [];
  let y = 60;
  lines.forEach((line, at) => {
    if (typeof line === 'number') {
      y += line;
      return;
    }
    for (const print of line) phrases.push(phrase(print, at, y));
    y += 60;
  });
  const quality = { sharp: 1, glare: 0, skew: 0 };
  return {
    info: { width: 1600, height: y + 60, quality },
    width: 1600,
    height: y + 60,
    phrases,
    toGiven: (box) => box,
    async reread(box) {
      const touched = phrases
        .filter((one) => touches(one.box, box))
        .map(({ text }) => text)
        .join(' ');
      const says = answers.find(({ near }) => touched.includes(near))?.says ?? [];
      return says.map((text) => ({ text, confidence: 0.9 }));
    },
  };
}

function touches(a: Box, b: Box): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

/** Right edge of an Arabic column, left edge of a Latin one. */
export const R = 1520;
export const L = 80;
