/** Lays the blocks of a draft out on a sheet: words with their places, no pictures. Lengths are in heights of writing. */
import type { Chance } from '#shared/people/learn/chance';
import type { Drafts } from './draft.ts';
import { ends, type Look, line } from './entries.ts';
import type { LaidPage } from './laid.ts';
import { type Block, blocksOf, type Entry, Filler } from './markup.ts';
import { placePlates } from './plates.ts';
import { type At, handOf } from './printings.ts';
import { type Line, languageOfWords, Sheet, type Style } from './sheet.ts';

/** A page of chance's choice among the drafts of one kind of paper. */
export function compose(drafts: Drafts, chance: Chance): LaidPage {
  const at = chance.below(drafts.pages.length);
  return composePage(drafts, at, chance);
}

export function composePage(drafts: Drafts, at: number, chance: Chance): LaidPage {
  const filler = new Filler(drafts, chance, handOf(chance));
  const blocks = blocksOf(drafts.pages[at]!, filler, chance);
  const sheet = new Sheet(
    chance,
    blocks.some(({ kind }) => kind === 'plates'),
  );
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
    case 'plates':
      return placePlates(sheet, block.told, from, to, top);
    case 'table':
      return table(sheet, block.rows, block.at, look, from, to, top);
    case 'form':
      return form(sheet, block.rows, look, from, to, top);
  }
}

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
