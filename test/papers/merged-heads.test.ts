/** Heads merged over two columns on papers of one person. */
import { describe, expect, it } from 'vitest';
import { understandPages } from '#shared/papers/understand';
import { printedPage, R } from './printed-page.ts';

const ar = (text: string, x = R) => ({ x, text });
const fr = (text: string, x: number) => ({ x, text });

describe('heads under a merged one', () => {
  const page = printedPage([
    [ar('وزارة الداخلية', 900)],
    [ar('نسخة موجزة من رسم الوفاة', 1000)],
    [ar('الوفاة', 1300), ar('الازدياد', 600)],
    [ar('التاريخ', 1450), ar('المكان', 1200), ar('التاريخ', 750), ar('المكان', 450)],
    [fr('1983/10/17', 1340), ar('سطات', 1190), fr('1930/08/11', 640), ar('ابن جرير', 460)],
  ]);

  it('ask for the day and the place of what that one names', async () => {
    const { fields } = await understandPages([page]);
    expect(fields).toMatchObject({
      deathDate: { value: '1983-10-17' },
      deathPlaceAr: { value: 'سطات' },
      birthDate: { value: '1930-08-11' },
      birthPlaceAr: { value: 'ابن جرير' },
    });
  });
});
