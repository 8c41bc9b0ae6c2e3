/** Pages of a booklet that bear no title of their own. */
import { expect, it } from 'vitest';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage, R } from './printed-page.ts';

const fr = (text: string, x = L) => ({ x, text });

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
  const ar = (text: string, x = R) => ({ x, text });
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
