import { describe, expect, test } from 'vitest';
import { personsIn, type ToldWord } from '#shared/papers/locator/persons';

const child = (ordinal: number, said: Readonly<Record<string, string>>): ToldWord[] =>
  Object.entries(said).map(([name, text]) => ({ name, ordinal, text }));

describe('whose a value is', () => {
  test('a third child alone on its page is the paper’s child', () => {
    const person = personsIn([child(2, { childGivenAr: 'كنزة', childBirthDate: '1971' })]);
    expect(person('childGivenAr', 2, 0)).toBe('childGivenAr');
  });

  test('children of one page come in their order', () => {
    const person = personsIn([
      [
        ...child(3, { childGivenAr: 'هند', childPlaceAr: 'تازة' }),
        ...child(1, { childGivenAr: 'كنزة', childPlaceAr: 'صفرو' }),
      ],
    ]);
    expect(person('childPlaceAr', 1, 0)).toBe('childPlaceAr');
    expect(person('childPlaceAr', 3, 0)).toBe('child2PlaceAr');
  });

  test('who has the number of somebody on an earlier page and another name is a further child', () => {
    const person = personsIn([
      child(0, { childGivenAr: 'كنزة', childBirthDate: '1971' }),
      child(0, { childGivenAr: 'يوسف', childBirthDate: '1974' }),
    ]);
    expect(person('childBirthDate', 0, 0)).toBe('childBirthDate');
    expect(person('childBirthDate', 0, 1)).toBe('child2BirthDate');
  });

  test('what a next page says further of a child is that child’s', () => {
    const person = personsIn([
      child(0, { childGivenAr: 'كنزة', childBirthDate: '1971' }),
      child(0, { childPlaceAr: 'صفرو', childActNumber: '12/1971' }),
    ]);
    expect(person('childPlaceAr', 0, 1)).toBe('childPlaceAr');
  });

  test('a slip is the page’s one child’s, and nobody’s where there are several', () => {
    const one = child(1, {
      childGivenAr: 'كنزة',
      childFamilyAr: 'الرامي',
      childPlaceAr: 'صفرو',
      childBirthDate: '1971',
    });
    const slip = child(0, { childActNumber: '12/1971' });
    expect(personsIn([[...one, ...slip]])('childActNumber', 0, 0)).toBe('childActNumber');
    const other = child(2, {
      childGivenAr: 'هند',
      childFamilyAr: 'الرامي',
      childPlaceAr: 'تازة',
      childBirthDate: '1973',
    });
    expect(personsIn([[...one, ...other, ...slip]])('childActNumber', 0, 0)).toBeUndefined();
  });

  test('wives and children are counted apart; others are nobody’s in particular', () => {
    const person = personsIn([
      [...child(0, { childGivenAr: 'كنزة' }), ...child(1, { wifeGivenAr: 'حليمة' })],
    ]);
    expect(person('wifeGivenAr', 1, 0)).toBe('wifeGivenAr');
    expect(person('bookletNumber', 4, 0)).toBe('bookletNumber');
  });
});
