import { expect, it } from 'vitest';
import { formDifferences } from '../../functions/form-differences.ts';

type Papers = Parameters<typeof formDifferences>[0];
const form = { nameAr: 'سلمى التازي', nameLat: 'Salma TAZI', cin: 'I318264', birthDate: '1980-04-19' };
const field = (name: string, value: string, confidence = 0.99) => ({
  ...{ field: name, name: { ar: '', fr: '' }, value, confidence },
  ...{ page: 1, box: [0, 0, 1, 1] as const, corrected: false },
});
const paper = (type: string, values: Readonly<Record<string, string>>, confidence?: number) =>
  ({
    ...{
      status: 'read',
      withdrawn: false,
      doubts: [],
      kind: { type, name: { ar: '', fr: '' }, confidence: 1 },
    },
    fields: Object.entries(values).map(([name, value]) => field(name, value, confidence)),
  }) as unknown as Papers[number];
const card = {
  ...{ givenNameAr: 'سلمى', familyNameAr: 'التازي', givenNameLat: 'SALMA', familyNameLat: 'TAZI' },
  ...{ cin: 'I318264', birthDate: '1980-04-19' },
};
const told = (papers: Papers, stated: Parameters<typeof formDifferences>[1] = form) =>
  formDifferences(papers, stated).map((differs) => differs.map(({ what }) => what));

it('says nothing where a paper is the form’s, in either script, and nothing before the form says anything', () => {
  expect(told([paper('cnie', card)])).toEqual([[]]);
  expect(told([paper('cnie', card)], { nameLat: 'Selma Ettazi' })).toEqual([[]]);
  expect(told([paper('cnie', { ...card, familyNameLat: 'ETTAZI' })])).toEqual([[]]);
  expect(told([paper('cnie', card)], undefined)).toEqual([[]]);
  expect(told([paper('cnie', card)], { birthDate: '1980' })).toEqual([[]]);
});

it('tells another name, number or day on one’s own paper, each by itself, with what both say', () => {
  const named = formDifferences([paper('cnie', { ...card, familyNameAr: 'الدرقاوي' })], form);
  expect(named).toEqual([[{ what: 'name', stated: 'سلمى التازي', read: 'سلمى الدرقاوي' }]]);
  expect(told([paper('cnie', { ...card, cin: 'I318246', birthDate: '1980-04-18' })])).toEqual([
    ['cin', 'birthDate'],
  ]);
  const act = { givenNameLat: 'Salma', familyNameLat: 'Tazi', birthDate: '1981' };
  expect(told([paper('birth-extract', act)], { nameAr: form.nameAr, birthDate: '1980' })).toEqual([
    ['birthDate'],
  ]);
});

it('does not trust an unsure reading, nor looks at papers that are nobody’s, or were taken back', () => {
  const other = { ...card, givenNameAr: 'أنس', familyNameAr: 'الدرقاوي' };
  expect(told([paper('cnie', other, 0.7), paper('quote', { cin: 'A1' })])).toEqual([[], []]);
  expect(told([{ ...paper('cnie', other), withdrawn: true }])).toEqual([[]]);
});

it('calls a paper that agrees in nothing another person’s, but not a parent’s card beside one’s own', () => {
  const parent = {
    ...{ givenNameAr: 'عبد السلام', familyNameAr: 'بناني', cin: 'B20417' },
    birthDate: '1938',
  };
  expect(told([paper('cnie', parent)])).toEqual([['person']]);
  expect(told([paper('cnie', parent), paper('cnie', card)])).toEqual([[], []]);
  expect(told([paper('birth-extract', parent), paper('cnie', card)])).toEqual([['person'], []]);
});
