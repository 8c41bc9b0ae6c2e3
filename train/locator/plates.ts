/** Plates of persons laid out: one beside or under the other, as rows or columns of a table, or told in a line each. */
import type { Fact, Plate, Plates, Told } from './booklet.ts';
import { ends, type Look, line } from './entries.ts';
import { placeTable } from './plate-table.ts';
import type { At } from './printings.ts';
import { type Line, languageOfWords, type Sheet, type Style } from './sheet.ts';

const forms = ['lines', 'lines', 'columns', 'columns', 'pairs', 'cells', 'bare', 'sentence'] as const;
const bothForms = [
  'ends',
  'ends',
  'halves',
  'halves',
  'spine',
  'stacked',
  'slashed',
  'cells',
  'bare',
] as const;
type Form = (typeof forms)[number] | (typeof bothForms)[number];
const headings = [
  ...['top', 'top', 'top', 'corners', 'band', 'band', 'band', 'middle', 'middle', 'foot', 'foot'],
  ...['first', 'first', 'beside', 'number', 'none'],
] as const;

interface Manner {
  readonly form: Form;
  readonly heading: string;
  /** Where in the plate's height a band at its side has its words: 0 the top, 1 the foot. */
  readonly height: number;
  /** A band at the side where lines end. */
  readonly atEnd: boolean;
  readonly look: Look;
  readonly size: number;
  readonly headSide: Style['side'];
  readonly gap: number;
  readonly noted: 'side' | 'foot';
  readonly sealed: 'foot' | 'none';
  /** Facts in a row of cells. */
  readonly abreast: number;
  readonly labelled: 'above' | 'below';
  readonly arabicFirst: boolean;
}

export function placePlates(sheet: Sheet, told: Plates, from: number, to: number, top: number): number {
  const { chance } = sheet;
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
    ? placeTable(sheet, told, at, left, right, y, named)
    : grid(sheet, told, at, left, right, y, named);
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
): number {
  const { chance } = sheet;
  const { plates, tongue } = told;
  const form = chance.pick<Form>(tongue === 'both' ? bothForms : forms);
  const numbered = plates.every(({ heading }) => [...heading.ar, ...heading.fr].length > 0);
  const drawn = chance.pick(headings);
  const manner: Manner = {
    form,
    heading:
      drawn === 'none' && (plates.length === 1 || !named)
        ? 'top'
        : drawn === 'number' && !named
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
  const both = tongue === undefined && !short ? plate.heading[other] : [];
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
  const band =
    (heading === 'band' || heading === 'number') && words.length > 0 && roomy(0.12, [words, both])
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
  const strips = stripsOf(sheet, plate, tongue, manner, at);
  // The heading where no band has room for it.
  const where = band !== undefined ? 'band' : heading === 'band' || heading === 'number' ? 'top' : heading;
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
  if (noteEdges !== undefined) lows.push(beside(noteEdges, plate.notes, 0.8, 0.2));
  return Math.max(...lows) + manner.gap;
}

type Strip = (from: number, to: number, top: number) => number;

/** What stands in a plate, from its top. */
function stripsOf(sheet: Sheet, plate: Plate, tongue: At | undefined, manner: Manner, at: At): Strip[] {
  const { form, look } = manner;
  const facts = manner.heading === 'first' ? headed(plate, tongue, at) : plate.facts;
  const lead = manner.heading === 'beside' ? plate.heading : undefined;
  const usual: Style = { size: 1, side: 'start' };
  const alone = (way: At, own: readonly Fact[] = facts): Strip[] =>
    own.map((fact) => (from, to, y) => line(sheet, { at: way, ...fact[way] }, look, from, to, y));
  const besides = (strips: Strip[]): Strip[] =>
    lead === undefined
      ? strips
      : [
          (from, to, y) => {
            // `الولد الأول` at the beginning of the first line, what follows after it.
            const words = lead[at];
            const room = sheet.widthOf(words) + 1;
            if (room > 0.45 * (to - from))
              return strips[0]!(from, to, y + sheet.set(words, at, from, to, y, usual));
            const high = sheet.set(words, at, from, to, y, usual);
            return Math.max(
              y + high,
              at === 'ar' ? strips[0]!(from, to - room, y) : strips[0]!(from + room, to, y),
            );
          },
          ...strips.slice(1),
        ];
  const pieces = (own: readonly Fact[], count: number) =>
    Array.from({ length: Math.ceil(own.length / count) }, (_, i) => own.slice(i * count, (i + 1) * count));
  switch (form) {
    case 'lines':
    case 'columns':
      return besides(alone(at));
    case 'pairs':
      return besides(
        pieces(facts, 2).map((row) => (from, to, y) => {
          const half = (to - from) / 2;
          if (half < 14)
            return row.reduce((low, fact) => line(sheet, { at, ...fact[at] }, look, from, to, low), y);
          return Math.max(
            ...row.map((fact, i) =>
              (at === 'ar') === (i === 0)
                ? line(sheet, { at, ...fact[at] }, look, from + half + 0.3, to, y)
                : line(sheet, { at, ...fact[at] }, look, from, to - half - 0.3, y),
            ),
          );
        }),
      );
    case 'cells':
      return besides(pieces(facts, manner.abreast).map((row) => cells(sheet, row, tongue, manner, at)));
    case 'bare': {
      const tongues: readonly At[] = tongue === undefined ? [at, at === 'ar' ? 'fr' : 'ar'] : [tongue];
      const rows = pieces(facts, 2);
      return besides(
        rows.flatMap((row) =>
          tongues.map(
            (way): Strip =>
              (from, to, y) => {
                const dash = { text: row.length > 1 && manner.labelled === 'below' ? '-' : '' };
                const words = row.flatMap((fact, i) => [
                  ...(i > 0 && dash.text !== '' ? [dash] : []),
                  ...(/^(?:given|family|whole|born|bornPlace|words)$/u.test(fact.key) ? [] : fact[way].label),
                  ...fact[way].value,
                ]);
                return y + sheet.set(words, way, from, to, y, { size: 1, side: manner.headSide });
              },
          ),
        ),
      );
    }
    case 'sentence': {
      const words = plate.sentence(at);
      const head = manner.heading === 'first' ? [...plate.heading[at], { text: ':' }] : [];
      return besides([
        (from, to, y) =>
          y + sheet.set([...head, ...words], at, from, to, y, { ...usual, justified: manner.arabicFirst }),
      ]);
    }
    case 'ends':
      return besides(
        facts.map(
          (fact) => (from, to, y) =>
            to - from < 30
              ? line(
                  sheet,
                  { at: 'fr', ...fact.fr },
                  look,
                  from,
                  to,
                  line(sheet, { at: 'ar', ...fact.ar }, look, from, to, y),
                )
              : ends(sheet, { at: 'fr', ...fact.fr, both: fact.ar }, look, from, to, y),
        ),
      );
    case 'halves':
    case 'spine': {
      // Between the halves, where the heading has not found a place of its own.
      const gap = form === 'spine' ? 3 : 0.8;
      return besides(
        facts.map((fact) => (from, to, y) => {
          const middle = (from + to) / 2;
          return Math.max(
            line(sheet, { at: 'fr', ...fact.fr }, look, from, middle - gap / 2, y),
            line(sheet, { at: 'ar', ...fact.ar }, look, middle + gap / 2, to, y),
          );
        }),
      );
    }
    case 'stacked':
      return besides(
        manner.abreast === 2
          ? [...alone(at), ...alone(at === 'ar' ? 'fr' : 'ar')]
          : facts.flatMap((fact) => [...alone(at, [fact]), ...alone(at === 'ar' ? 'fr' : 'ar', [fact])]),
      );
    case 'slashed':
      return besides(
        facts.map((fact) => (from, to, y) => {
          const [one, two] = at === 'ar' ? [fact.ar, fact.fr] : [fact.fr, fact.ar];
          const slash = { text: manner.abreast === 2 ? '/' : '-' };
          const value = same(one, two)
            ? one.value
            : [...one.value, ...(one.value.length > 0 ? [slash] : []), ...two.value];
          return line(sheet, { at, label: [...one.label, slash, ...two.label], value }, look, from, to, y);
        }),
      );
  }
}

/** Days and numbers that read alike in both languages stand once. */
const same = (one: Told, two: Told) =>
  one.value.map(({ text }) => text).join() === two.value.map(({ text }) => text).join();

/** Who it is instead of the first label: `الولد الأول : أحمد`. */
function headed({ facts, heading }: Plate, tongue: At | undefined, at: At): readonly Fact[] {
  const place = facts.findIndex(({ key }) => key === 'whole' || key === 'given');
  if (place < 0) return facts;
  const fact = facts[place]!;
  const side = (way: At): Told => ({
    ...fact[way],
    label: tongue !== undefined && way !== at ? [] : heading[way],
  });
  return facts.with(place, { ...fact, ar: side('ar'), fr: side('fr') });
}

/** Labels over or under their values, some abreast. */
function cells(sheet: Sheet, row: readonly Fact[], tongue: At | undefined, manner: Manner, at: At): Strip {
  return (from, to, y) => {
    const wide = (to - from) / row.length;
    const small: Style = { size: 0.8, side: 'middle' };
    const usual: Style = { size: 1, side: 'middle' };
    const tongues: readonly At[] = tongue === undefined ? [at, at === 'ar' ? 'fr' : 'ar'] : [tongue];
    const parts = (above: boolean) => (low: number) =>
      Math.max(
        ...row.map((fact, i) => {
          const place = at === 'ar' ? row.length - 1 - i : i;
          const [a, b] = [from + place * wide + 0.2, from + (place + 1) * wide - 0.2];
          const ways = above || !same(fact.ar, fact.fr) ? tongues : tongues.slice(0, 1);
          return ways.reduce(
            (bottom, way) =>
              bottom +
              sheet.set(
                above ? fact[way].label : fact[way].value,
                above ? way : languageOfWords(fact[way].value, way),
                a,
                b,
                bottom,
                above ? small : usual,
              ),
            low,
          );
        }),
      );
    const [first, second] =
      manner.labelled === 'above' ? [parts(true), parts(false)] : [parts(false), parts(true)];
    return second(first(y)) + 0.3;
  };
}
