/** A sheet that words are set on, line by line; lengths are in heights of writing. */
import type { Chance } from '#shared/people/learn/chance';
import type { LaidWord } from './laid.ts';
import { languageOf, type Said } from './markup.ts';
import type { At } from './printings.ts';

export type Line = readonly Said[];

export interface Style {
  readonly size: number;
  readonly side: 'start' | 'middle' | 'end';
  readonly justified?: boolean;
}

const isArabic = (letter: string) => letter >= '\u0600' && letter <= '\u06ff';
const thin = new Set(".,:;'|!،؛ilI1");

export class Sheet {
  readonly words: LaidWord[] = [];
  readonly width: number;
  readonly margin: number;
  readonly pitch: number;
  readonly chance: Chance;
  y: number;
  #cell = 0;
  readonly #wide: Record<At, number>;
  readonly #blank: number;
  /** Figures parted by blanks stand in an Arabic line from the right too. */
  readonly #turned: boolean;

  /** @param broad wide enough for plates beside each other */
  constructor(chance: Chance, broad = false) {
    this.chance = chance;
    this.width = (broad ? 44 : 34) + chance.below(broad ? 56 : 34);
    this.margin = 1.5 + chance.next() * 5;
    this.pitch = 1.25 + chance.next() * 1.1;
    this.y = 1.5 + chance.next() * 4;
    this.#wide = { ar: 0.26 + chance.next() * 0.14, fr: 0.42 + chance.next() * 0.16 };
    this.#turned = chance.chance(0.6);
    this.#blank = 0.22 + chance.next() * 0.25;
  }

  lengthOf({ text }: Said, size = 1): number {
    let sum = 0;
    for (const letter of text)
      sum += thin.has(letter) ? 0.24 : isArabic(letter) ? this.#wide.ar : this.#wide.fr;
    return sum * size;
  }
  widthOf(line: Line, size = 1): number {
    return line.reduce(
      (sum, word) => sum + this.lengthOf(word, size) + this.#blank * size,
      -this.#blank * size,
    );
  }

  /** Words over as many lines as they need between two edges. */
  #linesOf(words: Line, from: number, to: number, size: number): Said[][] {
    const lines: Said[][] = [];
    let long = Number.POSITIVE_INFINITY;
    for (const word of words) {
      const own = this.lengthOf(word, size);
      long += this.#blank * size + own;
      if (long > to - from) {
        lines.push([word]);
        long = own;
      } else lines.at(-1)!.push(word);
    }
    return lines;
  }
  heightOf(words: Line, from: number, to: number, size: number): number {
    return words.length === 0 ? 0 : this.#linesOf(words, from, to, size).length * this.pitch * size;
  }

  /** Answers the height used. */
  set(words: Line, at: At, from: number, to: number, top: number, { size, side, justified }: Style): number {
    if (words.length === 0) return 0;
    const cell = this.#cell++;
    const lines = this.#linesOf(words, from, to, size);
    let y = top;
    for (const [place, line] of lines.entries()) {
      const long = this.widthOf(line, size);
      const spare = Math.max(0, to - from - long);
      const stretch =
        justified && place < lines.length - 1 && line.length > 1 ? spare / (line.length - 1) : 0;
      const free = stretch > 0 ? 0 : spare;
      const before = side === 'middle' ? free / 2 : side === 'end' ? free : 0;
      this.#row(
        line,
        at,
        at === 'ar' ? to - before : from + before,
        y,
        size,
        this.#blank * size + stretch,
        cell,
      );
      y += this.pitch * size;
    }
    return y - top;
  }

  /** One line from its start; words of the other script keep their own order. */
  #row(line: Line, at: At, start: number, y: number, size: number, blank: number, cell: number): void {
    let x = start;
    const way = at === 'ar' ? -1 : 1;
    const foreign = ({ text }: Said) =>
      at === 'fr'
        ? /\p{Script=Arabic}/u.test(text)
        : this.#turned
          ? /\p{Script=Latin}/u.test(text)
          : !/\p{Script=Arabic}/u.test(text);
    for (let i = 0; i < line.length; ) {
      let end = i + 1;
      if (foreign(line[i]!)) while (end < line.length && foreign(line[end]!)) end++;
      const group = line.slice(i, end);
      const long = group.reduce((sum, word) => sum + this.lengthOf(word, size) + blank, -blank);
      // A group that runs the other way begins at its far end.
      let inner = foreign(line[i]!) ? x + way * long : x;
      const step = foreign(line[i]!) ? -way : way;
      for (const word of group) {
        const w = this.lengthOf(word, size);
        const left = step > 0 ? inner : inner - w;
        this.words.push({
          ...word,
          x: left,
          y: y + (size < 1 ? 0.1 : 0),
          w,
          h: size * (0.9 + 0.2 * this.chance.next()),
          cell,
        });
        inner += step * (w + blank);
      }
      x += way * (long + blank);
      i = end;
    }
  }

  down(lines: number): void {
    this.y += lines * this.pitch;
  }
}

export const plainWords = (text: string): Said[] =>
  text
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => ({ text: word }));

/** Of figures alone: that of the print around them. */
export const languageOfWords = (line: Line, around: At): At =>
  line.some(({ text }) => /\p{L}/u.test(text)) ? languageOf(line.map(({ text }) => text).join(' ')) : around;
