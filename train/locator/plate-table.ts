/** Persons as rows of a table, or as its columns; what is asked and who is meant stands at any of its edges or within. */
import type { Chance } from '#shared/people/learn/chance';
import type { Plates } from './booklet.ts';
import type { At } from './printings.ts';
import { type Line, languageOfWords, type Sheet, type Style } from './sheet.ts';

/** Lines under each other. */
type Cell = readonly Line[];

export function placeTable(
  sheet: Sheet,
  { plates, tongue }: Plates,
  at: At,
  from: number,
  to: number,
  top: number,
  named: boolean,
  chance: Chance,
): number {
  const other: At = at === 'ar' ? 'fr' : 'ar';
  const keys = plates.reduce(
    (most, { facts }) => (facts.length > most.length ? facts.map(({ key }) => key) : most),
    [] as string[],
  );
  const apart = tongue === 'both' && chance.chance(0.5);
  const asked = keys.flatMap((key) => (apart ? [] : [{ key, ways: tongue === 'both' ? [at, other] : [at] }]));
  if (apart)
    for (const way of [at, other])
      for (const key of way === at ? keys : keys.filter((one) => !/^(?:act|born|hour|cin)$/u.test(one)))
        asked.push({ key, ways: [way] });
  const labelOf = (key: string, ways: readonly At[]): Cell => {
    const fact = plates.flatMap(({ facts }) => facts).find((one) => one.key === key);
    return fact === undefined ? [] : ways.map((way) => fact[way].label);
  };
  const answer = (at: number, key: string, ways: readonly At[]): Cell => {
    const fact = plates[at]!.facts.find((one) => one.key === key);
    if (fact === undefined) return [];
    const lines = ways.map((way) => fact[way].value);
    const told = lines.map((one) => one.map(({ text }) => text).join(' '));
    return lines.filter((_, i) => told.indexOf(told[i]!) === i);
  };
  const short = named && chance.chance(0.6);
  const unnamed = named && chance.chance(0.15);
  const who = (place: number, ways: readonly At[]): Cell => {
    const plate = plates[place]!;
    return short ? [plate.number] : ways.map((way) => plate.heading[way]);
  };
  const ways: readonly At[] = tongue === 'both' ? [at, other] : [at];
  const upright = chance.chance(0.5);
  // Who is meant comes before the facts, after them, at both ends or between the languages.
  const edges: readonly ('start' | 'end' | 'within')[] = unnamed
    ? []
    : chance.pick([['start'], ['start'], ['start'], ['end'], ['end'], ['start', 'end'], ['within']] as const);
  const heads: readonly ('start' | 'end' | 'within')[] = chance.pick([
    ['start'],
    ['start'],
    ['start'],
    ['start'],
    ['end'],
    ['start', 'end'],
    // The husband's column on one side of what is asked, the wife's on the other.
    upright ? ['within'] : [],
    [],
  ] as const);
  const rowOf = (cells: Cell[], own: (ways: readonly At[]) => Cell): Cell[] => {
    const row = [...cells];
    if (edges.includes('within')) row.splice(apart ? keys.length : Math.ceil(row.length / 2), 0, own(ways));
    if (edges.includes('start')) row.unshift(own(edges.length > 1 ? [at] : ways));
    if (edges.includes('end'))
      row.push(own(edges.length > 1 && tongue === 'both' && !short ? [other] : ways));
    return row;
  };
  const corner: Cell = chance.chance(0.4)
    ? [
        [
          {
            text:
              at === 'ar'
                ? chance.pick(['الرقم', 'ر.ت', 'الترتيب', 'البيانات'])
                : chance.pick(['N°', 'Rang', 'Ordre', 'Réf']),
          },
        ],
      ]
    : [];
  const labels = (parted: boolean, last: boolean) =>
    rowOf(
      asked.map(({ key, ways: own }) =>
        labelOf(key, parted && own.length > 1 ? [last ? own[1]! : own[0]!] : own),
      ),
      () => corner,
    );
  const people = plates.map((_, i) =>
    rowOf(
      asked.map(({ key, ways: own }) => answer(i, key, own)),
      (own) => who(i, own),
    ),
  );
  const parted = heads.length > 1 && tongue === 'both';
  const half = Math.ceil(people.length / 2);
  let rows = [
    ...(heads.includes('start') ? [labels(parted, false)] : []),
    ...people.slice(0, half),
    ...(heads.includes('within') ? [labels(false, false)] : []),
    ...people.slice(half),
    ...(heads.includes('end') ? [labels(parted, true)] : []),
  ];
  if (upright) rows = rows[0]!.map((_, column) => rows.map((row) => row[column]!));
  const led = upright ? heads.includes('start') : edges.includes('start');
  return matrix(sheet, rows, led, at, from, to, top);
}

/**
 * Columns as wide as what stands in them asks for; too many go on in a further table.
 * @param led its first column leads the rows and stands before those of a further table too
 */
function matrix(
  sheet: Sheet,
  rows: readonly Cell[][],
  led: boolean,
  at: At,
  from: number,
  to: number,
  top: number,
): number {
  const { chance } = sheet;
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return top;
  const size = 0.72 + chance.next() * 0.25;
  const gap = 0.6;
  const least = Array.from(
    { length: columns },
    (_, i) =>
      Math.max(
        1,
        ...rows.map((row) =>
          Math.max(0, ...row[i]!.flatMap((one) => one.map((word) => sheet.lengthOf(word, size)))),
        ),
      ) + gap,
  );
  const wish = Array.from(
    { length: columns },
    (_, i) =>
      Math.max(1, ...rows.map((row) => Math.max(0, ...row[i]!.map((one) => sheet.widthOf(one, size))))) + gap,
  );
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  if (sum(least) > to - from && columns > 2) {
    const half = Math.ceil(columns / 2);
    const low = matrix(
      sheet,
      rows.map((row) => row.slice(0, half)),
      led,
      at,
      from,
      to,
      top,
    );
    return matrix(
      sheet,
      rows.map((row) => (led ? [row[0]!, ...row.slice(half)] : row.slice(half))),
      led,
      at,
      from,
      to,
      low + sheet.pitch,
    );
  }
  const spare = to - from - sum(least);
  const asks = wish.map((one, i) => one - least[i]! + 0.3);
  const wide = least.map((one, i) => one + (spare * asks[i]!) / sum(asks));
  const style: Style = { size, side: chance.pick(['middle', 'start', 'start']) };
  const centred = chance.chance(0.3);
  const ruled = chance.next() * 0.8;
  let y = top;
  for (const row of rows) {
    const highs = row.map((cell, i) =>
      cell.reduce((high, one) => high + sheet.heightOf(one, 0, wide[i]! - gap, size), 0),
    );
    const high = Math.max(sheet.pitch * size, ...highs);
    let done = 0;
    for (const [i, cell] of row.entries()) {
      const [a, b] =
        at === 'ar'
          ? [to - done - wide[i]! + gap / 2, to - done - gap / 2]
          : [from + done + gap / 2, from + done + wide[i]! - gap / 2];
      done += wide[i]!;
      let low = y + (centred ? (high - highs[i]!) / 2 : 0);
      for (const one of cell) low += sheet.set(one, languageOfWords(one, at), a, b, low, style);
    }
    y += high + ruled;
  }
  return y;
}
