/** Plates of persons laid out: one beside or under the other, as rows or columns of a table, or told in a line each. */
import { Chance } from '#shared/people/learn/chance';
import type { Plate, Plates } from './booklet.ts';
import { bothForms, type Form, forms, type Manner, stripsOf } from './plate-lines.ts';
import { placeTable } from './plate-table.ts';
import type { At } from './printings.ts';
import { type Line, languageOfWords, type Sheet } from './sheet.ts';

const headings = [
  ...['top', 'top', 'top', 'corners', 'band', 'band', 'band', 'middle', 'middle', 'foot', 'foot'],
  ...['first', 'first', 'beside', 'number', 'none'],
] as const;

export function placePlates(sheet: Sheet, told: Plates, from: number, to: number, top: number): number {
  const { chance } = sheet;
  if (told.tongue !== 'both' || to - from < 46 || !chance.chance(0.16))
    return arranged(sheet, told, from, to, top, chance);
  // A booklet opened: the French page on the left, the Arabic one on the right, both in one manner.
  const seed = chance.below(2 ** 31);
  const middle = (from + to) / 2;
  return Math.max(
    arranged(sheet, { ...told, tongue: 'fr' }, from, middle - 1.5, top, new Chance(seed)),
    arranged(sheet, { ...told, tongue: 'ar' }, middle + 1.5, to, top, new Chance(seed)),
  );
}

function arranged(sheet: Sheet, told: Plates, from: number, to: number, top: number, chance: Chance): number {
  const { plates, tongue } = told;
  if (plates.length === 0) return top;
  let y = top;
  const at: At = tongue === 'both' ? (chance.chance(0.7) ? 'ar' : 'fr') : tongue;
  const banded = plates.length > 1 && chance.chance(0.12);
  const named = told.numbered && (banded || chance.chance(0.45));
  if (named && !banded) {
    const words =
      tongue === 'both' && chance.chance(0.6) ? [...told.caption.ar, ...told.caption.fr] : told.caption[at];
    y +=
      sheet.set(words, at, from, to, y + 0.2, {
        size: 1 + chance.next() * 0.4,
        side: chance.pick(['middle', 'middle', 'start', 'end']),
      }) + 0.3;
  }
  let [left, right] = [from, to];
  const caption = named && banded ? told.caption[at] : [];
  if (caption.length > 0) {
    const wide = Math.min(0.16 * (to - from), Math.max(longest(sheet, caption, 1), 3)) + 0.8;
    if ((at === 'ar') === chance.chance(0.8)) right -= wide;
    else left += wide;
  }
  const start = y;
  const tabled = plates.length > 1 && chance.chance(0.36);
  y = tabled
    ? placeTable(sheet, told, at, left, right, y, named, chance)
    : grid(sheet, told, at, left, right, y, named, chance);
  if (caption.length > 0) {
    const [a, b] = right < to ? [right + 0.6, to] : [from, left - 0.6];
    const high = Math.ceil(sheet.widthOf(caption) / (b - a)) * sheet.pitch;
    sheet.set(caption, at, a, b, start + Math.max(0, (y - start - high) * chance.pick([0, 0.5, 0.5, 1])), {
      size: 1,
      side: 'middle',
    });
    y = Math.max(y, start + high);
  }
  return y;
}

const longest = (sheet: Sheet, words: Line, size: number) =>
  Math.max(0, ...words.map((word) => sheet.lengthOf(word, size)));

/** Plates in one to three columns, row by row or column by column, from either side. */
function grid(
  sheet: Sheet,
  told: Plates,
  at: At,
  from: number,
  to: number,
  top: number,
  named: boolean,
  chance: Chance,
): number {
  const { plates, tongue } = told;
  const form = chance.pick<Form>(tongue === 'both' ? bothForms : forms);
  const numbered = plates.every(({ heading }) => [...heading.ar, ...heading.fr].length > 0);
  const drawn = chance.pick(headings);
  const manner: Manner = {
    form,
    heading:
      drawn === 'none' && (plates.length === 1 || !named)
        ? 'top'
        : drawn === 'number' && !named && chance.chance(0.7)
          ? 'band'
          : drawn,
    height: chance.pick([0, 0, 0.5, 0.5, 0.5, 1]),
    atEnd: chance.chance(0.35),
    look: {
      form: chance.pick([0, 0, 1, 2, 3, 4, 5, 6, 7, 7]),
      pairs: false,
      colon: chance.pick([' :', ' :', ' :', ':', '', ' -', ' .....']),
      labelShare: 0.25 + chance.next() * 0.25,
      justified: false,
      turned: false,
      indent: 0,
    },
    size: chance.pick([0.85, 1, 1, 1.15]),
    headSide: chance.pick(['middle', 'middle', 'start', 'end']),
    gap: chance.next() * 1.2,
    noted: chance.chance(0.5) ? 'side' : 'foot',
    sealed: chance.chance(0.15) ? 'foot' : 'none',
    abreast: 2 + chance.below(3),
    labelled: chance.chance(0.6) ? 'above' : 'below',
    arabicFirst: chance.chance(0.6),
    twice: chance.chance(0.7),
    ruled: chance.chance(0.06) ? chance.pick(['________', '--------', '* * *', '= = = =']) : '',
  };
  const least =
    form === 'ends' || form === 'spine'
      ? 34
      : form === 'halves'
        ? 28
        : form === 'cells'
          ? 8 * manner.abreast
          : 15;
  const most = Math.max(1, Math.min(3, plates.length, Math.floor((to - from) / least)));
  const columns = Math.min(most, chance.pick([1, 1, 2, 2, 3]));
  const byColumn = numbered && manner.heading !== 'none' && chance.chance(0.25);
  const rightFirst = at === 'ar' ? chance.chance(0.94) : chance.chance(0.06);
  const aligned = chance.chance(0.75);
  const gutter = 1.2 + chance.next();
  const wide = (to - from - gutter * (columns - 1)) / columns;
  const rows = Math.ceil(plates.length / columns);
  const low = Array.from({ length: columns }, () => top);
  const between = sheet.pitch * chance.pick([0.2, 0.5, 1, 1.5]);
  // Row by row, whatever the order of persons, so that those beside each other begin on one line.
  for (let row = 0; row < rows; row++) {
    const line = aligned ? Math.max(...low) : undefined;
    for (let column = 0; column < columns; column++) {
      const plate = plates[byColumn ? column * rows + row : row * columns + column];
      if (plate === undefined) continue;
      const place = rightFirst ? columns - 1 - column : column;
      const a = from + place * (wide + gutter);
      low[column] =
        placePlate(
          sheet,
          plate,
          tongue === 'both' ? undefined : tongue,
          manner,
          a,
          a + wide,
          line ?? low[column]!,
        ) + between;
    }
  }
  return Math.max(...low);
}

/** One person. `tongue`: undefined where told in both. */
function placePlate(
  sheet: Sheet,
  plate: Plate,
  tongue: At | undefined,
  manner: Manner,
  from: number,
  to: number,
  top: number,
): number {
  const { heading, size, headSide } = manner;
  const at: At = tongue ?? (manner.arabicFirst ? 'ar' : 'fr');
  const other: At = at === 'ar' ? 'fr' : 'ar';
  const short = heading === 'number' && plate.number.length > 0;
  const words = short ? plate.number : plate.heading[at];
  const both = tongue === undefined && !short && manner.twice ? plate.heading[other] : [];
  let [left, right] = [from, to];
  const margin = (share: number, own: readonly Line[], atEnd: boolean): [number, number] => {
    const wide = Math.max(share * (to - from), ...own.map((one) => longest(sheet, one, size))) + 0.4;
    if ((at === 'ar') === atEnd) {
      left += wide + 0.6;
      return [from, from + wide];
    }
    right -= wide + 0.6;
    return [to - wide, to];
  };
  const roomy = (share: number, own: readonly Line[]) =>
    Math.max(share * (to - from), ...own.map((one) => longest(sheet, one, size))) < 0.3 * (to - from);
  const gap = Math.max(longest(sheet, [...words, ...both], size), 0.1 * (to - from)) + 1;
  const spine =
    manner.form === 'spine' &&
    tongue === undefined &&
    words.length > 0 &&
    /^(?:band|number|middle)$/u.test(heading) &&
    to - from > 24 + gap;
  const band =
    !spine && (heading === 'band' || heading === 'number') && words.length > 0 && roomy(0.12, [words, both])
      ? margin(short ? 0.03 : 0.14, [words, both], manner.atEnd)
      : undefined;
  const aside =
    plate.notes.length > 0 && manner.noted === 'side' && to - from > 30 && roomy(0.2, plate.notes);
  const noteEdges = aside ? margin(0.22, plate.notes, !manner.atEnd) : undefined;
  let y = top;
  const head = (y: number, a = left, b = right): number => {
    if (
      tongue === undefined &&
      both.length > 0 &&
      words.length > 0 &&
      sheet.widthOf([...words, ...both], size) < b - a - 2
    )
      if (heading === 'corners') {
        const style = { size, side: 'start' } as const;
        return Math.max(sheet.set(words, at, a, b, y, style), sheet.set(both, other, a, b, y, style));
      } else return sheet.set([...words, ...both], at, a, b, y, { size, side: headSide });
    const high = sheet.set(words, at, a, b, y, { size, side: headSide });
    return high + sheet.set(both, other, a, b, y + high, { size, side: headSide });
  };
  const strips = stripsOf(sheet, plate, tongue, manner, at, spine ? gap : 1);
  // The heading where no band has room for it.
  const where =
    spine || band !== undefined ? 'band' : heading === 'band' || heading === 'number' ? 'top' : heading;
  if (where === 'top' || where === 'corners') y += head(y) + 0.1;
  const turn =
    where === 'middle' ? Math.min(strips.length, 1 + Math.floor(manner.height * (strips.length - 1))) : -1;
  for (const [place, strip] of strips.entries()) {
    if (place === turn) y += head(y) + 0.1;
    y = strip(left, right, y);
  }
  if (turn === strips.length || where === 'foot') y += head(y);
  if (!aside)
    for (const note of plate.notes)
      y += sheet.set(note, languageOfWords(note, at), left, right, y, { size: 0.85, side: 'start' });
  if (manner.sealed === 'foot')
    y +=
      sheet.set(plate.seal, languageOfWords(plate.seal, at), left, right, y + 0.2, {
        size: 0.9,
        side: 'end',
      }) + 0.3;
  const beside = (edges: [number, number], lines: readonly Line[], share: number, height: number) => {
    const own = lines.filter((one) => one.length > 0);
    const high = own.reduce((sum, one) => sum + sheet.heightOf(one, edges[0], edges[1], share), 0);
    let low = top + Math.max(0, (y - top - high) * height);
    for (const one of own)
      low += sheet.set(one, languageOfWords(one, at), edges[0], edges[1], low, {
        size: share,
        side: 'middle',
      });
    return low;
  };
  const lows = [y];
  if (band !== undefined) lows.push(beside(band, [words, both], size, manner.height));
  if (spine) {
    const middle = (left + right) / 2;
    lows.push(beside([middle - gap / 2 + 0.4, middle + gap / 2 - 0.4], [words, both], size, manner.height));
  }
  if (noteEdges !== undefined) lows.push(beside(noteEdges, plate.notes, 0.8, 0.2));
  const low = Math.max(...lows);
  if (manner.ruled === '') return low + manner.gap;
  const ruled = manner.ruled.split(' ').map((text) => ({ text }));
  return low + sheet.set(ruled, at, from, to, low, { size: 0.9, side: 'middle' }) + manner.gap;
}
