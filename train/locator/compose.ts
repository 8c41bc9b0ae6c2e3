/** Lays the blocks of a draft out on a sheet: words with their places, no pictures. Lengths are in heights of writing. */
import type { Chance } from '#shared/people/learn/chance';
import type { Drafts } from './draft.ts';
import type { LaidPage, LaidWord } from './laid.ts';
import { type Block, blocksOf, type Entry, Filler, languageOf, type Said } from './markup.ts';
import { type At, handOf } from './printings.ts';

type Line = readonly Said[];

interface Style {
  readonly size: number;
  readonly side: 'start' | 'middle' | 'end';
  readonly justified?: boolean;
}

class Sheet {
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

  constructor(chance: Chance) {
    this.chance = chance;
    this.width = 34 + chance.below(34);
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
      sum += /\p{Script=Arabic}/u.test(letter)
        ? this.#wide.ar
        : /[.,:;'|!،؛ilI1]/u.test(letter)
          ? 0.24
          : this.#wide.fr;
    return sum * size;
  }
  widthOf(line: Line, size = 1): number {
    return line.reduce(
      (sum, word) => sum + this.lengthOf(word, size) + this.#blank * size,
      -this.#blank * size,
    );
  }

  /** Words over as many lines as they need between two edges; answers the height used. */
  set(words: Line, at: At, from: number, to: number, top: number, { size, side, justified }: Style): number {
    if (words.length === 0) return 0;
    const cell = this.#cell++;
    const lines: Said[][] = [[]];
    for (const word of words) {
      const line = lines.at(-1)!;
      if (line.length > 0 && this.widthOf([...line, word], size) > to - from) lines.push([word]);
      else line.push(word);
    }
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

const plainWords = (text: string): Said[] =>
  text
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => ({ text: word }));

/** A page of chance's choice among the drafts of one kind of paper. */
export function compose(drafts: Drafts, chance: Chance): LaidPage {
  const at = chance.below(drafts.pages.length);
  return composePage(drafts, at, chance);
}

export function composePage(drafts: Drafts, at: number, chance: Chance): LaidPage {
  const filler = new Filler(drafts, chance, handOf(chance));
  const blocks = blocksOf(drafts.pages[at]!, filler, chance);
  const sheet = new Sheet(chance);
  const look = {
    form: chance.below(8),
    pairs: chance.chance(0.3),
    colon: chance.pick([' :', ' :', ' :', ':', '', ' -', ' .....']),
    labelShare: 0.22 + chance.next() * 0.25,
    justified: chance.chance(0.45),
    facing: chance.chance(0.35),
    turned: chance.chance(0.25),
    indent: chance.chance(0.3) ? chance.next() * 4 : 0,
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const next = blocks[i + 1];
    if (look.facing && next !== undefined && canFace(block, next)) {
      const top = sheet.y;
      const middle = sheet.width / 2;
      const [fr, ar] = atOf(block) === 'fr' ? [block, next] : [next, block];
      const low = [place(sheet, fr, look, sheet.margin, middle - 1, top)];
      low.push(place(sheet, ar, look, middle + 1, sheet.width - sheet.margin, top));
      sheet.y = Math.max(...low);
      i++;
    } else sheet.y = place(sheet, block, look, sheet.margin, sheet.width - sheet.margin, sheet.y);
    sheet.y += chance.next() * 1.2;
  }
  return {
    form: `${drafts.type}-${at}`,
    type: drafts.type,
    width: sheet.width,
    height: Math.max(sheet.y + 3, sheet.width * (0.6 + chance.next())),
    words: sheet.words,
  };
}

const atOf = (block: Block): At | undefined =>
  block.kind === 'para' || block.kind === 'table'
    ? block.at
    : block.kind === 'form'
      ? block.rows[0]![0]!.at
      : undefined;
const canFace = (a: Block, b: Block) =>
  a.kind === b.kind &&
  a.kind !== 'table' &&
  atOf(a) !== undefined &&
  atOf(b) !== undefined &&
  atOf(a) !== atOf(b);

interface Look {
  readonly form: number;
  readonly pairs: boolean;
  readonly colon: string;
  readonly labelShare: number;
  readonly justified: boolean;
  readonly turned: boolean;
  readonly indent: number;
}

/** Answers where the block ends. */
function place(sheet: Sheet, block: Block, look: Look, from: number, to: number, top: number): number {
  const { chance } = sheet;
  const usual: Style = { size: 1, side: 'start', justified: look.justified };
  switch (block.kind) {
    case 'title': {
      const size = 1 + chance.next() * 0.7;
      return (
        top +
        0.4 +
        sheet.set(block.words, block.at, from, to, top + 0.4, {
          size,
          side: chance.chance(0.85) ? 'middle' : 'start',
        })
      );
    }
    case 'para':
      return (
        top + sheet.set(block.words, block.at, from, to - (block.at === 'ar' ? look.indent : 0), top, usual)
      );
    case 'small':
      return (
        top +
        sheet.set(block.words, block.at, from, to, top, { size: 0.7 + chance.next() * 0.2, side: 'start' })
      );
    case 'closing': {
      const half = (to - from) * (0.4 + chance.next() * 0.3);
      const left = chance.chance(0.5);
      const together = chance.chance(0.75);
      let y = top;
      for (const line of block.lines) {
        const own = together ? left : chance.chance(0.5);
        const at = languageOfWords(line, 'fr');
        y += sheet.set(line, at, own ? from : to - half, own ? from + half : to, y, {
          size: 1,
          side: chance.pick(['middle', 'start', 'end']),
        });
      }
      return y;
    }
    case 'head': {
      const size = 0.8 + chance.next() * 0.25;
      const side = chance.pick(['middle', 'start'] as const);
      const share = 0.42 + chance.next() * 0.06;
      const stacked = block.sides.length === 1 || chance.chance(0.15);
      let low = top;
      for (const [at, lines] of block.sides.entries()) {
        let y = stacked ? low : top;
        const [a, b] = stacked
          ? [from, to]
          : at === 0
            ? [from, from + share * (to - from)]
            : [to - share * (to - from), to];
        for (const line of lines)
          y += sheet.set(line, languageOfWords(line, 'fr'), a, b, y, {
            size,
            side: stacked ? 'middle' : side,
          });
        low = Math.max(low, y);
      }
      return low + 0.5;
    }
    case 'table':
      return table(sheet, block.rows, block.at, look, from, to, top);
    case 'form':
      return form(sheet, block.rows, look, from, to, top);
  }
}

/** Of figures alone: that of the print around them. */
const languageOfWords = (line: Line, around: At): At =>
  line.some(({ text }) => /\p{L}/u.test(text)) ? languageOf(line.map(({ text }) => text).join(' ')) : around;

function table(
  sheet: Sheet,
  given: readonly (readonly Line[])[],
  at: At,
  look: Look,
  from: number,
  to: number,
  top: number,
): number {
  const count = Math.max(...given.map(({ length }) => length));
  const level = given.every(({ length }) => length === count);
  const rows =
    look.turned && level && given.length > 1 && given.length < 7
      ? given[0]!.map((_, column) => given.map((row) => row[column]!))
      : given;
  const columns = Math.max(...rows.map(({ length }) => length));
  const shares = Array.from({ length: columns }, () => 0.6 + sheet.chance.next());
  const total = shares.reduce((sum, one) => sum + one, 0);
  const side = sheet.chance.pick(['middle', 'start'] as const);
  const size = 0.8 + sheet.chance.next() * 0.2;
  let y = top;
  for (const row of rows) {
    let low = y;
    let done = 0;
    for (const [column, cell] of row.entries()) {
      const [a, b] = [done / total, (done + shares[column]!) / total];
      done += shares[column]!;
      const wide = to - from;
      const [left, right] = at === 'ar' ? [to - b * wide, to - a * wide] : [from + a * wide, from + b * wide];
      low = Math.max(
        low,
        y + sheet.set(cell, languageOfWords(cell, at), left + 0.4, right - 0.4, y, { size, side }),
      );
    }
    y = Math.max(low, y + sheet.pitch * size) + 0.25;
  }
  return y;
}

function form(
  sheet: Sheet,
  rows: readonly (readonly Entry[])[],
  look: Look,
  from: number,
  to: number,
  top: number,
): number {
  let y = top;
  // Two short lines of a form side by side.
  const laid: (readonly Entry[])[] = [];
  for (const row of rows) {
    const last = laid.at(-1);
    const short = (entries: readonly Entry[]) =>
      entries.length === 1 &&
      entries[0]!.both === undefined &&
      sheet.widthOf([...entries[0]!.label, ...entries[0]!.value]) < (to - from) * 0.42;
    if (look.pairs && last !== undefined && short(last) && short(row) && last[0]!.at === row[0]!.at)
      laid[laid.length - 1] = [...last, ...row];
    else laid.push(row);
  }
  for (const row of laid) {
    const wide = (to - from) / row.length;
    let low = y;
    for (const [i, entry] of row.entries()) {
      const [a, b] =
        entry.at === 'ar' ? [to - (i + 1) * wide, to - i * wide] : [from + i * wide, from + (i + 1) * wide];
      low = Math.max(
        low,
        entry.both === undefined
          ? line(sheet, entry, look, a + 0.2, b - 0.2, y)
          : ends(sheet, entry, look, a, b, y),
      );
    }
    y = low + (look.form >= 5 ? 0.4 : 0);
  }
  return y;
}

/** One label and its value in the page's manner. */
function line(
  sheet: Sheet,
  { at, label, value }: Entry,
  look: Look,
  from: number,
  to: number,
  top: number,
): number {
  const usual: Style = { size: 1, side: 'start' };
  const colon = plainWords(look.colon);
  const marked: Said[] =
    look.colon.startsWith(' ') || label.length === 0
      ? [...label, ...(label.length > 0 ? colon : [])]
      : [...label.slice(0, -1), { ...label.at(-1)!, text: label.at(-1)!.text + look.colon }];
  const wide = to - from;
  const split = (share: number): [number, number, number, number] =>
    at === 'ar'
      ? [to - share * wide, to, from, to - share * wide]
      : [from, from + share * wide, from + share * wide, to];
  switch (look.form) {
    // A column of labels and one of values.
    case 0:
    case 1:
    case 5: {
      const [a, b, c, d] = split(look.labelShare);
      const low = sheet.set(look.form === 1 ? label : marked, at, a, b - 0.3, top, usual);
      return (
        top +
        Math.max(
          low,
          sheet.set(
            value,
            languageOfWords(value.length > 0 ? value : label, at),
            c + 0.3,
            d,
            top,
            look.form === 5
              ? { size: 1, side: 'middle' }
              : { size: 1, side: at === languageOfWords(value, at) ? 'start' : 'end' },
          ),
        )
      );
    }
    // The value under its label, or a caption under its value.
    case 2:
    case 3: {
      const own = sheet.chance;
      const small = { size: 0.75 + own.next() * 0.2, side: 'start' } as const;
      const [first, second] = look.form === 2 ? [label, value] : [value, label];
      const y = top + sheet.set(first, at, from, to, top, look.form === 2 ? small : usual);
      return y + sheet.set(second, at, from, to, y, look.form === 2 ? usual : small) + 0.3;
    }
    // The value at the far end.
    case 4: {
      const y = sheet.set(marked, at, from, to, top, usual);
      const room = sheet.widthOf(marked) + 1;
      const [a, b] = at === 'ar' ? [from, to - room] : [from + room, to];
      if (room > 0.7 * wide)
        return top + y + sheet.set(value, at, from, to, top + y, { size: 1, side: 'end' });
      return top + Math.max(y, sheet.set(value, at, a, b, top, { size: 1, side: 'end' }));
    }
    // One after the other.
    default:
      return top + sheet.set([...marked, ...value], at, from, to, top, usual);
  }
}

/** A label at both ends, the values between them. */
function ends(
  sheet: Sheet,
  { label, value, both }: Entry,
  look: Look,
  from: number,
  to: number,
  top: number,
): number {
  const usual: Style = { size: 1, side: 'start' };
  const wide = to - from;
  const share = 0.2 + 0.06 * look.labelShare;
  const colon = plainWords(look.colon.trim() === ':' ? ':' : '');
  const middle = look.form % 3 === 0 ? ('middle' as const) : ('start' as const);
  const [left, right] =
    languageOfWords(label.length > 0 ? label : value, 'fr') === 'ar'
      ? [both!, { label, value }]
      : [{ label, value }, both!];
  const heights = [
    sheet.set([...left.label, ...colon], 'fr', from, from + share * wide, top, usual),
    sheet.set(left.value, 'fr', from + share * wide + 0.3, from + wide / 2 - 0.2, top, {
      size: 1,
      side: middle,
    }),
    sheet.set(right.value, 'ar', from + wide / 2 + 0.2, to - share * wide - 0.3, top, {
      size: 1,
      side: middle,
    }),
    sheet.set([...right.label, ...colon], 'ar', to - share * wide, to, top, usual),
  ];
  return top + Math.max(...heights);
}
