import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personsIn, type ToldValue } from '#shared/papers/locator/persons';

const unit = 20;
/** A value of a field at a place counted in heights of writing from the upper left corner. */
const at = (name: string, text: string, x: number, y: number, ordinal = 0): ToldValue => ({
  ...{ name, text, ordinal },
  box: [x * unit, y * unit, text.length * unit, unit],
});

/** Lines of a block that says the same things of each person. */
const block = (given: string, born: string, x: number, y: number, ordinal = 0): ToldValue[] => [
  at('childGivenAr', given, x, y, ordinal),
  at('childFamilyAr', 'الرامي', x, y + 2, ordinal),
  at('childBirthDate', born, x, y + 4, ordinal),
];

const fieldsOf = (pages: readonly (readonly ToldValue[])[]) => {
  const person = personsIn(pages.map((values) => ({ values, unit })));
  return (value: ToldValue) => person(value);
};

describe('whose a value is', () => {
  test('a third child alone on its page is the paper’s child', () => {
    const page = block('كنزة', '1971', 30, 10, 2);
    const person = fieldsOf([page]);
    expect(page.map(person)).toEqual(['childGivenAr', 'childFamilyAr', 'childBirthDate']);
  });

  test('children one under the other come in their order, whatever numbers the net gives them', () => {
    const [one, two] = [block('كنزة', '1971', 30, 10, 1), block('هند', '1974', 30, 20, 0)];
    const person = fieldsOf([[...one, ...two]]);
    expect(one.map(person)).toEqual(['childGivenAr', 'childFamilyAr', 'childBirthDate']);
    expect(two.map(person)).toEqual(['child2GivenAr', 'child2FamilyAr', 'child2BirthDate']);
  });

  test('a figure of a stamp beside a birth is no third child', () => {
    const [one, two] = [block('كنزة', '10021951', 60, 10), block('هند', '10081955', 20, 10, 1)];
    const strays = [
      at('childBirthDate', '7', 44, 14),
      ...['1192', '1', '4'].map((no, x) => at('childActNumber', no, 60 - 20 * x, 16)),
    ];
    const person = fieldsOf([[...one, ...two, ...strays]]);
    expect(two.map(person)).toEqual(['child2GivenAr', 'child2FamilyAr', 'child2BirthDate']);
  });

  test('children side by side come from the right', () => {
    const [one, two] = [block('كنزة', '1971', 60, 10), block('هند', '1974', 20, 10)];
    const person = fieldsOf([[...two, ...one]]);
    expect(person(one[2]!)).toBe('childBirthDate');
    expect(person(two[2]!)).toBe('child2BirthDate');
  });

  test('children side by side come from the left where the net counts so', () => {
    const [one, two] = [block('Kenza', '1971', 20, 10, 0), block('Hind', '1974', 60, 10, 1)];
    const person = fieldsOf([[...two, ...one]]);
    expect(person(one[2]!)).toBe('childBirthDate');
    expect(person(two[2]!)).toBe('child2BirthDate');
  });

  test('two columns of children go down where the net counts so', () => {
    const places = [
      [60, 10],
      [60, 30],
      [20, 10],
      [20, 30],
    ] as const;
    const children = places.map(([x, y], k) => block(`ابن${'ا'.repeat(k)}`, `${1960 + k}`, x, y, k));
    const person = fieldsOf([children.flat()]);
    expect(children.map(([first]) => person(first!))).toEqual([
      'childGivenAr',
      'child2GivenAr',
      'child3GivenAr',
      'child4GivenAr',
    ]);
  });

  test('of a table’s rows one that was not read does not move the others up', () => {
    const rows = ['سعيد', 'فاضل', 'عمرو'].map((given, k) => [
      at('childGivenAr', given, 60, 10 + 3 * k),
      at('childFamilyAr', 'الرامي', 45, 10 + 3 * k),
      ...(k === 0 ? [] : [at('childPlaceAr', 'سطات', 20, 10 + 3 * k)]),
    ]);
    const person = fieldsOf([rows.flat()]);
    expect(person(rows[1]![2]!)).toBe('child2PlaceAr');
    expect(person(rows[2]![2]!)).toBe('child3PlaceAr');
  });

  test('a day printed for both languages is one child’s', () => {
    const children = [10, 20].flatMap((y, k) => [
      at('childGivenAr', k === 0 ? 'كنزة' : 'هند', 60, y),
      at('childFamilyAr', 'الرامي', 60, y + 2),
      at('childBirthDate', `0${k + 1}/02/1971`, 60, y + 4),
      at('childBirthDate', `0${k + 1} / 02 / 1971`, 20, y + 4),
    ]);
    const person = fieldsOf([children]);
    expect(children.map(person)).toEqual([
      'childGivenAr',
      'childFamilyAr',
      'childBirthDate',
      'childBirthDate',
      'child2GivenAr',
      'child2FamilyAr',
      'child2BirthDate',
      'child2BirthDate',
    ]);
  });

  test('who has the number of somebody on an earlier page and another name is a further child', () => {
    const [one, two] = [block('كنزة', '1971', 30, 10), block('يوسف', '1974', 30, 10)];
    const person = fieldsOf([one, two]);
    expect(person(one[0]!)).toBe('childGivenAr');
    expect(person(two[0]!)).toBe('child2GivenAr');
  });

  test('a page photographed from near is measured by its own writing', () => {
    const far = block('كنزة', '1971', 30, 10);
    const near = [...block('هند', '1973', 30, 10), ...block('يوسف', '1974', 30, 13)].map((value) => ({
      ...value,
      box: value.box.map((one) => 5 * one) as unknown as ToldValue['box'],
    }));
    const person = personsIn([
      { values: far, unit },
      { values: near, unit: 5 * unit },
    ]);
    expect(near.map(person).filter((field) => field?.endsWith('BirthDate'))).toEqual([
      'child2BirthDate',
      'child3BirthDate',
    ]);
  });

  test('what a next page says further of a child is that child’s', () => {
    const more = [at('childPlaceAr', 'صفرو', 30, 10), at('childActNumber', '12/1971', 30, 12)];
    const person = fieldsOf([block('كنزة', '1971', 30, 10), more]);
    expect(more.map(person)).toEqual(['childPlaceAr', 'childActNumber']);
  });

  test('wives and children are counted apart; others are nobody’s in particular', () => {
    const [child, wife, number] = [
      at('childGivenAr', 'كنزة', 30, 20),
      at('wifeGivenAr', 'حليمة', 30, 10, 1),
      at('bookletNumber', '81', 30, 2, 4),
    ];
    const person = fieldsOf([[child!, wife!, number!]]);
    expect([child!, wife!, number!].map(person)).toEqual(['childGivenAr', 'wifeGivenAr', 'bookletNumber']);
  });

  test('blocks of any number of children, however far apart and in whatever order they were read, stay whole', () => {
    const many = fc.record({
      count: fc.integer({ min: 1, max: 6 }),
      gap: fc.integer({ min: 8, max: 20 }),
      numbers: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(many, ({ count, gap, numbers, seed }) => {
        const children = Array.from({ length: count }, (_, k) =>
          block('كنزة'.slice(0, 2 + (k % 3)), String(1950 + k), 30, 5 + gap * k, numbers[k]!),
        );
        const person = fieldsOf([
          children.flat().toSorted((a, b) => ((a.box[1] * seed) % 7) - ((b.box[1] * seed) % 7)),
        ]);
        for (const [k, own] of children.entries()) {
          const who = k === 0 ? 'child' : `child${k + 1}`;
          expect(own.map(person)).toEqual([`${who}GivenAr`, `${who}FamilyAr`, `${who}BirthDate`]);
        }
      }),
    );
  });
});
