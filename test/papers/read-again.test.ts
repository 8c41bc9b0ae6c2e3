import { describe, expect, it } from 'vitest';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage, R } from './printed-page.ts';

const extract = (name: string, confidence: number) => [
  [{ x: 1000, text: 'نسخة موجزة من رسم الولادة' }],
  [
    { x: R, text: 'الاسم العائلي :' },
    { x: 1250, text: name, confidence },
  ],
  [{ x: R, text: 'الاسم الشخصي :' }],
  [{ x: L, text: 'Prénom : Souad' }],
];

describe('a weak value', () => {
  it('is read again, and the readings vote', async () => {
    const page = printedPage(extract('أمزبان', 0.3), [
      { near: 'أمزبان', says: ['أمزيان', 'أمزيان', 'امربان'] },
    ]);
    const { fields } = await understandPages([page]);
    expect(fields.familyNameAr?.value).toBe('أمزيان');
    expect(fields.familyNameAr?.alternatives).toContain('أمزبان');
  });

  it('stays as read when nothing else is seen', async () => {
    const { fields } = await understandPages([printedPage(extract('أمزبان', 0.3))]);
    expect(fields.familyNameAr?.value).toBe('أمزبان');
  });

  it('is left alone when the first reading was sure', async () => {
    const page = printedPage(extract('أمزيان', 0.95), [{ near: 'أمزيان', says: ['أمزبان', 'أمزبان'] }]);
    expect((await understandPages([page])).fields.familyNameAr?.value).toBe('أمزيان');
  });
});

describe('a label with nothing after it', () => {
  it('has its place looked at', async () => {
    const page = printedPage(extract('أمزيان', 0.95), [{ near: 'الاسم الشخصي', says: ['سعاد'] }]);
    expect((await understandPages([page])).fields.givenNameAr?.value).toBe('سعاد');
  });

  it('promises nothing where only scraps are seen', async () => {
    const page = printedPage(extract('أمزيان', 0.95), [{ near: 'الاسم الشخصي', says: ['. ١ -', 'ا'] }]);
    expect((await understandPages([page])).fields.givenNameAr).toBeUndefined();
  });
});
