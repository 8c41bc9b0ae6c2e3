/** Whose a value is, where a paper tells of several wives or children. */
import { centre, left, middle, right } from '../boxes.ts';
import type { Box } from '../reading.ts';
import { fieldInPaper, whoIn } from './fields.ts';

/** Words in a row that the net takes for one value. */
export interface ToldValue {
  /** The field as the net names it. */
  readonly name: string;
  /** Which of several persons the net takes it to be of. */
  readonly ordinal: number;
  /** As it is compared. */
  readonly text: string;
  readonly box: Box;
}

export interface ToldPage {
  readonly values: readonly ToldValue[];
  /** Height of writing: pages may be photographed from near and from far. */
  readonly unit: number;
}

/** The paper's field a value is of; undefined where that cannot be said. */
export type PersonOf = (value: ToldValue) => string | undefined;

interface Person {
  /** What number the net gives most of its values. */
  readonly ordinal: number;
  readonly values: ToldValue[];
  /** What is said of each of its fields. */
  readonly said: Map<string, string>;
}

/**
 * The net knows a child's name from a wife's, but counts badly: who are together is seen from where values stand. A form
 * says of each person the same things in the same places, so that a field's values lie alike beside the persons' names.
 * A page may show the third child alone: persons are counted in their order. Pages are looked at one by one, so one of whom
 * something else is said than of those on earlier pages is a further person.
 */
export function personsIn(pages: readonly ToldPage[]): PersonOf {
  const fields = new Map<ToldValue, string>();
  for (const who of ['wife', 'child']) {
    const known: Person[] = [];
    for (const { values, unit } of pages) {
      const earlier = [...known];
      for (const one of personsOn(
        values.filter(({ name }) => whoIn(name) === who),
        unit,
      )) {
        const same = earlier.findLast((other) => other.ordinal === one.ordinal && agrees(one, other));
        if (same === undefined) known.push(one);
        else for (const [name, text] of one.said) same.said.set(name, text);
        for (const value of one.values)
          fields.set(value, fieldInPaper(value.name, known.indexOf(same ?? one)));
      }
    }
  }
  return (value) => (whoIn(value.name) === undefined ? value.name : fields.get(value));
}

const agrees = (one: Person, other: Person): boolean =>
  [...one.said].every(([name, text]) => (other.said.get(name) ?? text) === text);

/** A birth has a year, in figures or in words; a stamp's figure `7` and a rule's `=` are nobody's day. */
const isScrap = ({ name, text }: ToldValue): boolean =>
  /BirthDate$/u.test(name) && (text.match(/\p{Nd}/gu)?.length ?? 0) < 4 && !/\p{L}{3}/u.test(text);

/** The persons of one page in their order, each with its values; a value that is nobody's is left out. */
function personsOn(given: readonly ToldValue[], unit: number): Person[] {
  const values = given.filter((value) => !isScrap(value));
  const byField = [...Map.groupBy(values, ({ name }) => name).values()].map(onePrintOf);
  const count = howMany(byField.map(({ length }) => length));
  const [groups] = byField
    .filter(({ length }) => length === count && count > 0)
    .map((own) =>
      around(
        own.map(([first]) => first!),
        byField,
        unit,
      ),
    )
    .sort((a, b) => a.cost - b.cost)
    .map(({ groups }) => groups);
  if (groups === undefined) return [];
  return inOrder(groups, unit).map((own) => ({
    ordinal: mostOften(own.map(({ ordinal }) => ordinal)),
    values: own,
    said: new Map(own.map(({ name, text }) => [name, text])),
  }));
}

/** A value, in all places where it is printed. */
type Prints = readonly ToldValue[];

/** A day or a number printed in both languages' columns is one value; two children may have one family and one birthplace. */
function onePrintOf(own: readonly ToldValue[]): Prints[] {
  return [...Map.groupBy(own, (value) => value.text.replace(/\D/gu, '') || value).values()];
}

/** The highest number on which two fields agree: one field alone may have a value told twice, or a stranger's. */
function howMany(counts: readonly number[]): number {
  const agreed = counts.filter((count, at) => counts.indexOf(count) !== at);
  return Math.max(0, ...(agreed.length > 0 ? agreed : counts));
}

/** All values by the anchors, a value of each person, that they stand with. */
function around(anchors: Prints, byField: readonly Prints[][], unit: number) {
  const groups = anchors.map((anchor) => [anchor]);
  let sum = 0;
  for (const own of byField) {
    const { taken, cost } = beside(anchors, own, unit);
    sum += cost;
    for (const [at, prints] of taken) groups[at]!.push(...prints.filter((print) => print !== anchors[at]));
  }
  return { groups, cost: sum };
}

interface Way {
  readonly taken: readonly (readonly [number, Prints])[];
  readonly cost: number;
}

/** Which of a field's values stands with which anchor: there is one way from anchors to values that fits them best. */
function beside(anchors: Prints, own: readonly Prints[], unit: number): Way {
  const ways = [left, centre, right].flatMap((edge) => {
    const apart = (from: ToldValue, [to]: Prints) => [
      (edge(to!.box) - edge(from.box)) / unit,
      (middle(to!.box) - middle(from.box)) / unit,
    ];
    const pairs = anchors.flatMap((from, at) => own.map((to) => ({ at, to, way: apart(from, to) })));
    return pairs.map(({ way: [across, down] }) => {
      const nearest = pairs
        .map(({ at, to, way: [x, y] }) => ({ at, to, off: Math.abs(x! - across!) + Math.abs(y! - down!) }))
        .filter(({ off }) => off <= farOff)
        .sort((a, b) => a.off - b.off);
      const taken: [number, Prints][] = [];
      // What is said of a person follows what is said first.
      let cost = 0.5 * (Math.abs(across!) + Math.abs(down!)) + Math.max(0, -down! - lineUp);
      for (const { at, to, off } of nearest) {
        if (taken.some(([one, other]) => one === at || other === to)) continue;
        taken.push([at, to]);
        cost += off - farOff;
      }
      return { taken, cost };
    });
  });
  return ways.sort((a, b) => a.cost - b.cost)[0] ?? { taken: [], cost: 0 };
}
/** Heights of writing by which a value may stand higher and still be on the line of what is said first. */
const lineUp = 2;
/** Heights of writing by which a value may stand otherwise than those of the other persons. */
const farOff = 12;

/** Row by row from the right; from the left or column by column where the net's numbers say so. */
function inOrder(groups: readonly ToldValue[][], unit: number): ToldValue[][] {
  const down = ([first]: Prints) => middle(first!.box);
  const row = steps(groups, down, 1.5 * unit);
  const orders = [-1, 1].flatMap((side) => {
    const across = ([first]: Prints) => side * centre(first!.box);
    const column = steps(groups, across, 8 * unit);
    return [
      groups.toSorted((a, b) => row(a) - row(b) || across(a) - across(b)),
      groups.toSorted((a, b) => column(a) - column(b) || down(a) - down(b)),
    ];
  });
  return orders.reduce((best, order) => (rising(order) > rising(best) ? order : best));
}

/** In which of the steps each stands, when such as are as near as that are on one. */
function steps<T>(all: readonly T[], place: (one: T) => number, near: number): (one: T) => number {
  const found = new Map<T, number>();
  let last: number | undefined;
  for (const one of all.toSorted((a, b) => place(a) - place(b))) {
    if (last === undefined || place(one) - last > near) last = place(one);
    found.set(one, last);
  }
  return (one) => found.get(one)!;
}

/** Of how many two of them the second has the higher number by the net. */
function rising(order: readonly (readonly ToldValue[])[]): number {
  const numbers = order.map((own) => own.reduce((sum, { ordinal }) => sum + ordinal, 0) / own.length);
  return numbers.reduce(
    (sum, one, at) => sum + numbers.slice(at + 1).filter((other) => other > one).length,
    0,
  );
}

const mostOften = (numbers: readonly number[]): number =>
  [...Map.groupBy(numbers, (one) => one)].sort(([, a], [, b]) => b.length - a.length)[0]![0];
