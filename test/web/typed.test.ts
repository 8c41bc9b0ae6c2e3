import { describe, expect, it } from 'vitest';
import { cinIn, codeIn, dayAsTyped, dayIn, referenceIn } from '../../web/applicant/typed.ts';

describe('what people type', () => {
  it.each([
    ['nsb 7k3m 29qf', 'NSB-7K3M-29QF'],
    ['NSB7K3M29QF', 'NSB-7K3M-29QF'],
    [' ٧k3m-٢٩qf ', 'NSB-7K3M-29QF'],
    // Read off a card: letters a reference does not know, and a 5 for the S of its beginning.
    ['N5B-OK3M-I9LF', 'NSB-0K3M-191F'],
    // Too short to be one: the service says so.
    ['7k3m', '7k3m'],
  ])('is taken for a reference generously: %s', (typed, reference) => {
    expect(referenceIn(typed)).toBe(reference);
  });

  it.each([
    ['7k3m29qfxw4t', '7K3M-29QF-XW4T'],
    ['7K3M 29QF XW4T', '7K3M-29QF-XW4T'],
    ['٧K٣M-٢٩QF-XW٤T', '7K3M-29QF-XW4T'],
    ['nonsense', 'nonsense'],
  ])('is taken for a code generously: %s', (typed, code) => {
    expect(codeIn(typed)).toBe(code);
  });

  it.each([
    ['va 81724', 'VA81724'],
    ['V-٨١٧٢٤', 'V81724'],
    ['81724', undefined],
    ['ABC1234', undefined],
  ])('is taken for the number of an identity card: %s', (typed, cin) => {
    expect(cinIn(typed)).toBe(cin);
  });

  it.each([
    ['19/04/1980', '1980-04-19'],
    ['١٩/٤/١٩٨٠', '1980-04-19'],
    ['4 / 1980', '1980-04'],
    ['۱۹۸۰', '1980'],
    ['1980-04-19', '1980-04-19'],
    ['29.2.1980', '1980-02-29'],
    ['29/02/1981', undefined],
    ['31/13/1980', undefined],
    ['hier', undefined],
  ])('is taken for a day, a month or a year: %s', (typed, day) => {
    expect(dayIn(typed)).toBe(day);
    if (day !== undefined) expect(dayIn(dayAsTyped(day))).toBe(day);
  });
});
