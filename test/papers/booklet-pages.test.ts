/** Pages of a booklet that bear no title of their own. */
import { expect, it } from 'vitest';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage } from './printed-page.ts';

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
