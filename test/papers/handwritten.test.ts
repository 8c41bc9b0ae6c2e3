import { describe, expect, it } from 'vitest';
import type { PageText } from '#shared/papers/page-text';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage, R } from './printed-page.ts';

const ar = (text: string, x = R) => ({ x, text });
const fr = (text: string, x = L) => ({ x, text });

/** A printed form; what touches one of these places was written with a pen. */
function form(...pens: readonly { readonly x: number; readonly y: number }[]): PageText {
  const page = printedPage([
    [fr('ROYAUME DU MAROC'), ar('المملكة المغربية')],
    [ar('نسخة موجزة من رسم الولادة', 1000)],
    [ar('رسم رقم : 613/1975')],
    [fr('Nom :'), fr('AMZIANE', 200), ar('الاسم العائلي :'), ar('أمزيان', 1250)],
    [fr('Prénom :'), fr('Souad', 240), ar('الاسم الشخصي :')],
    [fr('Née le : 25-05-1975')],
    [fr('Lieu de naissance : Taza'), ar('مكان الازدياد : تازة')],
  ]);
  return {
    ...page,
    penned: async ([x, y, w, h]) =>
      pens.some((pen) => pen.x >= x && pen.x <= x + w && pen.y >= y && pen.y <= y + h) ? 2 : 0.1,
  };
}

describe('a value written by hand', () => {
  it('is no value at all: its place goes to a person, and what is printed beside it is read as ever', async () => {
    const familyName = { x: 1200, y: 255 };
    const { fields, doubts } = await understandPages([form(familyName)]);
    expect(fields.familyNameAr).toMatchObject({ value: '', confidence: 0, raw: '', page: 1 });
    expect(fields.familyNameAr?.box[2]).toBeGreaterThan(20);
    expect(doubts).toContainEqual({ code: 'handwritten', fields: ['familyNameAr'] });
    expect(fields.familyNameLat?.value).toBe('AMZIANE');
    expect(fields.birthPlaceAr?.value).toBe('تازة');
  });

  it('that nobody could read is still seen to stand after its label', async () => {
    const givenName = { x: 1250, y: 315 };
    const { fields, doubts } = await understandPages([form(givenName)]);
    expect(fields.givenNameAr).toMatchObject({ value: '', confidence: 0 });
    expect(doubts).toContainEqual({ code: 'handwritten', fields: ['givenNameAr'] });
  });

  it('is not seen in print, nor in a place left empty', async () => {
    const { fields, doubts } = await understandPages([form()]);
    expect(fields.givenNameAr).toBeUndefined();
    expect(doubts.map(({ code }) => code)).not.toContain('handwritten');
  });

  /** The form with what the own recogniser makes of one phrase, and how far its ink looks like a pen's. */
  function alsoRead(text: string, other: string, likeness: number): PageText {
    const page = form();
    const phrases = page.phrases.map((phrase) =>
      phrase.text === text ? { ...phrase, own: { text: other, confidence: 0.9, others: [] } } : phrase,
    );
    const at = phrases.find((phrase) => phrase.text === text)!.box;
    const touches = ([x, y, w, h]: PageText['phrases'][number]['box']) =>
      x < at[0] + at[2] && x + w > at[0] && y < at[1] + at[3] && y + h > at[1];
    return { ...page, phrases, penned: async (box) => (touches(box) ? likeness : 0) };
  }
  const handwritten = async (page: PageText) =>
    (await understandPages([page])).doubts.find(({ code }) => code === 'handwritten')?.fields;

  it('need look less like a pen where the two readers of print make different words of it', async () => {
    expect(await handwritten(alsoRead('AMZIANE', 'AIZLNE', 0.64))).toEqual(['familyNameLat']);
    expect(await handwritten(alsoRead('AMZIANE', 'AIZLNE', 0.4))).toBeUndefined();
  });

  it('is print where the readers differ by a letter or two only', async () => {
    expect(await handwritten(alsoRead('AMZIANE', 'AMZIAUE', 0.64))).toBeUndefined();
  });

  it('is print where both read the same letters, however freely they are drawn', async () => {
    expect(await handwritten(alsoRead('AMZIANE', 'AMZIANE', 2))).toBeUndefined();
  });

  it('need look less like a pen once a pen has certainly filled in other places of the page', async () => {
    const page = alsoRead('AMZIANE', 'AMZIANE', 0.8);
    const penned: PageText['penned'] = async (box, writing) =>
      Math.max((await page.penned!(box, writing))!, box[1] > 300 ? 1.5 : 0);
    expect(await handwritten(page)).toBeUndefined();
    expect(await handwritten({ ...page, penned })).toContain('familyNameLat');
  });
});

describe('a value that a pen may have written, though both readers of print read it alike', () => {
  const shown = 0.9;
  /** The form with a birth date told twice; what stands in these lines looks like a pen's. */
  const act = (likeness: number, ...lines: readonly number[]): PageText => {
    const page = printedPage([
      [ar('نسخة موجزة من رسم الولادة', 1000)],
      [ar('رسم رقم : 613/1975')],
      [ar('تاريخ الولادة :'), ar('12/08/1964', 1100)],
      [ar('بالحروف : ثاني عشر غشت ألف وتسعمائة وأربعة وستين')],
      [ar('حرر بتاريخ :'), ar('03/02/2021', 1100)],
    ]);
    const phrases = page.phrases.map((phrase) => ({
      ...phrase,
      own: { text: phrase.text, confidence: 0.95, others: [] },
    }));
    const isThere = (y: number, h: number) =>
      lines.some((line) =>
        phrases.some(({ line: at, box }) => at === line && box[1] < y + h && box[1] + box[3] > y),
      );
    return { ...page, phrases, penned: async ([, y, , h]) => (isThere(y, h) ? likeness : 0) };
  };
  const said = async (page: PageText) => (await understandPages([page])).fields;

  it('is named as perhaps written by hand, with its place; print is not', async () => {
    const doubted = async (page: PageText) =>
      (await understandPages([page])).doubts.find(({ code }) => code === 'perhaps-handwritten')?.fields;
    expect(await doubted(act(0.7, 4))).toEqual(['issueDate']);
    expect(await doubted(act(0))).toBeUndefined();
  });

  it('is read, and left for a person to check', async () => {
    const [print, pen] = [await said(act(0)), await said(act(0.7, 4))];
    expect(print.issueDate?.confidence).toBeGreaterThan(shown);
    expect(pen.issueDate?.value).toBe('2021-02-03');
    expect(pen.issueDate?.confidence).toBeLessThan(shown);
    expect(pen.actNumber?.confidence).toBe(print.actNumber?.confidence);
  });

  it('is believed where the paper proves it, unless a pen filled in the page', async () => {
    const one = await said(act(0.7, 2));
    expect(one.birthDate?.confidence).toBeGreaterThan(shown);
    const all = await said(act(1.2, 1, 2, 3, 4));
    expect(all.birthDate?.value).toBe('1964-08-12');
    for (const field of Object.values(all)) expect(field.confidence).toBeLessThan(shown);
  });
});
