/** A laid page as a camera and a recogniser would hand it over: a little askew, letters misread, words lost, scraps found. */
import { arabicLetters, latinLetters } from '#shared/papers/ocr/merge';
import type { PageText, Phrase } from '#shared/papers/page-text';
import type { Box } from '#shared/papers/reading';
import type { Chance } from '#shared/people/learn/chance';
import { misread } from '#shared/people/learn/noise';
import type { LaidPage, LaidWord } from './laid.ts';

interface Inked extends LaidWord {
  readonly line: number;
}

const middle = ({ y, h }: { readonly y: number; readonly h: number }) => y + h / 2;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1;

/** Ink is lower than the line a font asks for; Latin print lower than Arabic. */
function inked(page: LaidPage, printed: boolean): LaidWord[] {
  if (!printed) return [...page.words];
  const letter = median(
    page.words.filter(({ text }) => latinLetters(text) > 3).map(({ text, w }) => w / text.length),
  );
  return page.words.map((word) => {
    const h =
      arabicLetters(word.text) > 0 ? 0.88 * word.h : Math.min(word.h, Math.max(1.9 * letter, 0.4 * word.h));
    return { ...word, y: word.y + (word.h - h) / 2, h };
  });
}

export interface Worn {
  readonly page: PageText;
  /** The laid words each phrase was read from, by its box. */
  readonly truth: ReadonlyMap<Box, readonly LaidWord[]>;
}

/** @param printed set by a browser, whose boxes are lines of a font rather than ink */
export function worn(laid: LaidPage, chance: Chance, printed: boolean): Worn {
  const own = inked(laid, printed);
  const body = Math.max(1e-6, median(own.map(({ h }) => h)));
  const scale = 30 / body;
  const [stretchX, stretchY] = [1 + (chance.next() - 0.5) * 0.16, 1 + (chance.next() - 0.5) * 0.16];
  const skew = chance.chance(0.4) ? (chance.next() - 0.5) * 0.014 : 0;
  const jitter = chance.pick([0, 0.03, 0.06]);
  const rate = chance.pick([0, 0, 0.004, 0.01, 0.02, 0.05]);
  const lost = chance.pick([0, 0, 0.002, 0.01, 0.03]);
  const shake = () => (chance.next() - 0.5) * 2 * jitter * 30;
  const lostLines = chance.chance(0.12) ? 1 + chance.below(2) : 0;
  const ys = own.map(middle);
  const holes = Array.from({ length: lostLines }, () => ys[chance.below(ys.length)] ?? 0);
  const cutFrom = chance.chance(0.06) ? 0.6 + 0.4 * chance.next() : 2;
  const bottom = Math.max(...ys);
  const words = own
    .filter(
      (word) =>
        !chance.chance(lost) &&
        !holes.some((y) => Math.abs(y - middle(word)) < 0.4 * body) &&
        middle(word) < cutFrom * bottom,
    )
    .map((word) => ({
      ...word,
      text: rate > 0 ? misread(word.text, rate, chance).replace(/\s+/gu, '') || word.text : word.text,
      x: word.x * scale * stretchX + shake(),
      y: word.y * scale * stretchY + skew * word.x * scale + shake(),
      w: word.w * scale * stretchX,
      h: word.h * scale * (1 + (chance.next() - 0.5) * 0.2),
    }));
  const width = laid.width * scale * stretchX;
  const height = laid.height * scale * stretchY;
  const lines = lined([...joined(words, chance), ...scraps(chance, width, height)]);
  const read = lines.flatMap((line) => phrasesOf(line, chance));
  const phrases = read.map(({ phrase }) => phrase);
  const page: PageText = {
    info: {} as PageText['info'],
    width,
    height,
    phrases,
    toGiven: (box) => box,
    reread: async () => [],
  };
  return { page, truth: new Map(read.map(({ phrase, words: own }) => [phrase.box, own])) };
}

/** Blanks that were not seen. */
function joined(words: readonly LaidWord[], chance: Chance): LaidWord[] {
  const rate = chance.pick([0, 0, 0.005, 0.02]);
  const out: LaidWord[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const near =
      last !== undefined && last.cell === word.cell && Math.abs(middle(last) - middle(word)) < 0.5 * word.h;
    if (near && chance.chance(rate) && last.field === word.field) {
      const [x, y] = [Math.min(last.x, word.x), Math.min(last.y, word.y)];
      out[out.length - 1] = {
        ...last,
        text: last.text + word.text,
        x,
        y,
        w: Math.max(last.x + last.w, word.x + word.w) - x,
        h: Math.max(last.y + last.h, word.y + word.h) - y,
      };
    } else out.push(word);
  }
  return out;
}

/** Marks of seals, pens and folds, read as a few letters. */
function scraps(chance: Chance, width: number, height: number): LaidWord[] {
  if (chance.chance(0.4)) return [];
  return Array.from({ length: 1 + chance.below(7) }, (_, i) => {
    const length = 1 + chance.below(6);
    const signs = chance.chance(0.5) ? 'ابتلمنرسوهيدع' : 'aeioulrtSMRVT1lI/';
    const text = Array.from({ length }, () => chance.pick([...signs])).join('');
    return {
      text,
      x: chance.next() * width * 0.9,
      y: chance.next() * height * 0.95,
      w: length * 13,
      h: 20 + 20 * chance.next(),
      cell: 100_000 + i,
    };
  });
}

function lined(words: readonly LaidWord[]): Inked[][] {
  const lines: { y: number; words: Inked[] }[] = [];
  // In the order given, so that each cell's words stay in the order of reading.
  for (const word of words) {
    const at = middle(word);
    const line = lines.find(({ y }) => Math.abs(y - at) < 0.42 * Math.max(22, Math.min(word.h, 40)));
    if (line === undefined) lines.push({ y: at, words: [{ ...word, line: 0 }] });
    else line.words.push({ ...word, line: 0 });
  }
  return lines
    .sort((a, b) => a.y - b.y)
    .map(({ words: own }, line) => own.map((word) => ({ ...word, line })));
}

/** Neighbours of one cell, parted where the gap is wide; cells that touch may be read as one. */
function phrasesOf(line: readonly Inked[], chance: Chance): { phrase: Phrase; words: readonly Inked[] }[] {
  const wide = 30 * (0.5 + chance.next());
  const groups: Inked[][] = [];
  const byCell = Map.groupBy(line, ({ cell }) => cell);
  for (const own of byCell.values()) {
    let far = Number.NEGATIVE_INFINITY;
    let group: Inked[] = [];
    const parts: Inked[][] = [];
    for (const word of own.toSorted((a, b) => a.x - b.x)) {
      if (word.x - far > wide) {
        group = [];
        parts.push(group);
      }
      group.push(word);
      far = Math.max(far, word.x + word.w);
    }
    // In the order of reading again.
    for (const part of parts) groups.push(own.filter((word) => part.includes(word)));
  }
  return groups.map((words) => {
    const text = words.map((word) => word.text).join(' ');
    const script =
      arabicLetters(text) >= latinLetters(text) && arabicLetters(text) > 0
        ? ('ar' as const)
        : ('lat' as const);
    const box = (word: Inked): Box => [word.x, word.y, word.w, word.h];
    const [x, y] = [Math.min(...words.map((word) => word.x)), Math.min(...words.map((word) => word.y))];
    const whole: Box = [
      x,
      y,
      Math.max(...words.map((word) => word.x + word.w)) - x,
      Math.max(...words.map((word) => word.y + word.h)) - y,
    ];
    const phrase: Phrase = {
      box: whole,
      line: words[0]!.line,
      script,
      text,
      confidence: 0.95,
      words: words.map((word) => ({ text: word.text, box: box(word), confidence: 0.95 })),
    };
    return { phrase, words };
  });
}
