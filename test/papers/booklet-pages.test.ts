/** Pages of a booklet: those that bear no title of their own, and those in two columns. */
import { describe, expect, it } from 'vitest';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage, R } from './printed-page.ts';

const fr = (text: string, x = L) => ({ x, text });
const ar = (text: string, x = R) => ({ x, text });

it('a children’s page alone is a booklet’s, however like an extract its labels are', async () => {
  const page = printedPage([
    [fr('1er ENFANT', 200)],
    [fr('Nom de famille : LAMRANI')],
    [fr('Prénom : Abdellah')],
    [fr('Né(e) le : 25/03/1957')],
    [fr('Acte n° : 1252/1957')],
    [fr('2ème ENFANT', 200)],
    [fr('Nom de famille : LAMRANI')],
    [fr('Prénom : Oumayma')],
    [fr('Acte n° : 1092/1963')],
  ]);
  const { type, fields } = await understandPages([page]);
  expect(type).toBe('family-booklet');
  expect(fields.childGivenLat?.value).toBe('Abdellah');
  expect(fields.child2GivenLat?.value).toBe('Oumayma');
});

it.each([
  ['3ème ENFANT', '4ème ENFANT', { child: 3, child2: 4 }],
  ['Enfant n° 5', 'Enfant n° 6', { child: 5, child2: 6 }],
  ['ENFANT', 'ENFANT', undefined],
])('the number printed over each child is told: %s', async (first, second, numbers) => {
  const page = printedPage([
    [fr("LIVRET D'ETAT CIVIL", 200)],
    [fr('Livret n° : 30461')],
    [fr(first, 200)],
    [fr('Nom de famille : LAMRANI')],
    [fr('Prénom : Abdellah')],
    [fr('Né(e) le : 25/03/1957')],
    [fr(second, 200)],
    [fr('Nom de famille : LAMRANI')],
    [fr('Prénom : Oumayma')],
  ]);
  const { childNumbers, fields } = await understandPages([page]);
  expect(fields.child2GivenLat?.value).toBe('Oumayma');
  expect(childNumbers).toEqual(numbers);
});

it('Arabic headings say the number too, beyond ten in two words', async () => {
  const page = printedPage([
    [ar('دفتر الحالة المدنية', 1000)],
    [ar('رقم الدفتر : 30461')],
    [ar('الولد الثاني', 1000)],
    [ar('الاسم الشخصي : عبد الله')],
    [ar('الولد الحادي عشر', 1000)],
    [ar('الاسم الشخصي : أميمة')],
  ]);
  expect((await understandPages([page])).childNumbers).toEqual({ child: 2, child2: 11 });
});

describe('a booklet in two columns, one for each language', () => {
  const person = (name: string, born: string) => [ar(`الاسم الشخصي : ${name}`), ar(`ازداد في : ${born}`)];
  const personne = (name: string) => [fr(`Prénom : ${name}`), fr('Nom : AKIL')];

  /** The Arabic column says more of each person, so that the French one runs ahead of it. */
  const open = (firstAct: string, secondAct: string) => {
    const arabic = [
      ...[ar('الزوج'), ...person('حسن', '3 يوليوز 1924'), ar('ب : الرماني')],
      ...[ar('الزوجة'), ...person('عدوية', '3 دجنبر 1930'), ar('ب : تازة')],
      ...[ar('الولد الأول'), ...person('إبراهيم', '10 دجنبر 1970'), ar('ب : ميدلت')],
      ar(`رسم رقم : ${firstAct}`),
      ...[ar('الولد الثاني'), ...person('جعفر', '22 غشت 1980'), ar('ب : خريبكة')],
      ar(`رسم رقم : ${secondAct}`),
    ];
    const french = [
      ...[fr('Le mari'), ...personne('Hassan'), fr('La femme'), ...personne('Adaouia')],
      ...[fr('Enfant 1'), ...personne('Brahim'), fr('Enfant 2'), ...personne('Jaafar')],
    ];
    const rows = arabic.map((print, at) => (french[at] === undefined ? [print] : [french[at], print]));
    return printedPage([[ar('دفتر الحالة المدنية', 1000)], ...rows]);
  };

  it('gives each label to the person its own language’s headings name', async () => {
    const { fields, doubts } = await understandPages([open('254/1970', '1195/1980')]);
    const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
    expect(values).toMatchObject({
      ...{ husbandGivenAr: 'حسن', husbandGivenLat: 'Hassan', husbandPlaceAr: 'الرماني' },
      ...{ wifeGivenAr: 'عدوية', wifeGivenLat: 'Adaouia', wifePlaceAr: 'تازة' },
      ...{ childGivenAr: 'إبراهيم', childGivenLat: 'Brahim', childPlaceAr: 'ميدلت' },
      ...{ childActNumber: '254/1970', child2ActNumber: '1195/1980', child2PlaceAr: 'خريبكة' },
      ...{ child2GivenAr: 'جعفر', child2GivenLat: 'Jaafar' },
    });
    expect(values).not.toHaveProperty('wife2GivenAr');
    expect(doubts).toEqual([]);
  });

  it.each([
    ['the acts of two children are one', '254/1980', '254/1980'],
    ['each child has the act of the other’s year', '254/1980', '1195/1970'],
  ])('is doubted where %s, and neither is sure', async (_, first, second) => {
    const { fields, doubts } = await understandPages([open(first, second)]);
    expect(doubts).toContainEqual({
      code: 'children-acts-confused',
      fields: ['childActNumber', 'child2ActNumber'],
    });
    expect(fields.childActNumber?.confidence).toBeLessThanOrEqual(0.9);
    expect(fields.child2ActNumber?.confidence).toBeLessThanOrEqual(0.9);
  });
});
