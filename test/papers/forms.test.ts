/** Forms and wordings met on pages of other offices: frames, labels that were not read, columns headed like their sum. */
import { describe, expect, it } from 'vitest';
import { amount } from '#shared/papers/money';
import type { PageText } from '#shared/papers/page-text';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage, R } from './printed-page.ts';

const ar = (text: string, x = R) => ({ x, text });
const fr = (text: string, x = L) => ({ x, text });

async function valuesOf(...pages: PageText[]) {
  const { fields } = await understandPages(pages);
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
}

describe('a form', () => {
  it('keeps a father’s own chain of names whole beside its label', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير')],
        [ar('شهادة إثبات صفة مقاوم', 1000)],
        [ar('الاسم الكامل'), ar('الجيلالي الكنسوسي', 1000)],
        [ar('اسم الأب'), ar('التهامي بن صالح', 1000)],
        [ar('سنة الازدياد'), ar('1929', 1000)],
      ]),
    );
    expect(values.memberFatherAr).toBe('التهامي بن صالح');
  });

  it('gives up its frames, read as strokes before the values', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('موجز من رسم الولادة', 1000)],
        [ar('الإسم الشخصي'), ar('| رقية', 900)],
        [ar('الإسم العائلي'), ar('| بوعلام', 900)],
        [ar('ازدادت ب'), ar('| وادي زم', 900)],
        [ar('ابنة'), ar('| عبد السلام بن الطاهر', 900)],
      ]),
    );
    expect(values).toMatchObject({
      givenNameAr: 'رقية',
      familyNameAr: 'بوعلام',
      birthPlaceAr: 'وادي زم',
      fatherAr: 'عبد السلام بن الطاهر',
    });
  });

  it('shows father and mother by their chains where their short labels were not read', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('موجز من رسم الولادة', 1000)],
        [ar('الإسم الشخصي'), ar('رقية', 900)],
        [ar('الإسم العائلي'), ar('بوعلام', 900)],
        200,
        [ar('خدوج بنت المكي', 900)],
        200,
        [ar('عبد السلام بن الطاهر', 900)],
      ]),
    );
    expect(values).toMatchObject({ fatherAr: 'عبد السلام بن الطاهر', motherAr: 'خدوج بنت المكي' });
  });

  it('of a booklet headed «الأب» and «الأم»', async () => {
    const person = (given: string, family: string) => [
      [ar('الاسم الشخصي'), ar(given, 1000)],
      [ar('الاسم العائلي'), ar(family, 1000)],
    ];
    const values = await valuesOf(
      printedPage([
        [ar('دفتر الحالة المدنية', 1000)],
        [ar('الأب')],
        ...person('المفضل', 'الودغيري'),
        [ar('الأم')],
        ...person('السعدية', 'البوزيدي'),
        [ar('الولد الأول')],
        ...person('نعيمة', 'الودغيري'),
      ]),
    );
    expect(values).toMatchObject({
      husbandGivenAr: 'المفضل',
      wifeGivenAr: 'السعدية',
      wifeFamilyAr: 'البوزيدي',
      childGivenAr: 'نعيمة',
    });
  });

  it('takes no line of a table for the total before tax', async () => {
    const values = await valuesOf(
      printedPage([
        [fr('DEVIS N° DV-2026-118')],
        [fr('Désignation'), fr('Montant HT', 1200)],
        [fr('Machine à coudre'), fr('43 200,00', 1200)],
        [fr('Table de coupe'), fr('28 800,00', 1200)],
        200,
        [fr('TVA 20 %', 900), fr('14 400,00', 1200)],
        [fr('Total TTC', 900), fr('86 400,00', 1200)],
      ]),
    );
    expect(values.totalHT).toBeUndefined();
    expect(values.totalTTC).toBe('86400.00');
  });
});

describe('a birth act', () => {
  it('gives its Hijri date in figures beside «ولد في يوم», the day whole from the other reading', async () => {
    const page = printedPage([
      [ar('نسخة موجزة من رسم الولادة', 1000)],
      [ar('ولد في يوم'), ar('4 ذو القعدة 1396 هجرية', 1100)],
      [ar('الموافق ل'), ar('7 نونبر 1976', 1100)],
    ]);
    const phrases = page.phrases.map((phrase) =>
      phrase.text.startsWith('4 ') ? { ...phrase, lat: { text: 'dun 1396 93 14', confidence: 0.4 } } : phrase,
    );
    expect(await valuesOf({ ...page, phrases })).toMatchObject({
      birthDateHijri: '1396-11-14',
      birthDate: '1976-11-07',
    });
  });

  it('gives both dates in words in its full copy', async () => {
    const values = await valuesOf(
      printedPage([
        [ar('نسخة كاملة من رسم الولادة', 1000)],
        [ar('في يوم ثمانية شعبان ألف وثلاثمائة وأربعة وتسعون هجرية')],
        [ar('موافق سبعة وعشرون غشت ألف وتسعمائة وأربعة وسبعون ميلادية')],
        [ar('ولد ب تنغير')],
      ]),
    );
    expect(values).toMatchObject({
      birthDateHijri: '1394-08-08',
      birthDateWordsAr: '1974-08-27',
      birthPlaceAr: 'تنغير',
    });
  });
});

describe('the basis of an act', () => {
  it.each([
    ['حسبما صرح به الأب', 'declaration'],
    ['بناء على ما جاء في الحكم عدد 44 الصادر عن المحكمة الابتدائية', 'judgment'],
  ])('«%s» is a %s', async (print, basis) => {
    const values = await valuesOf(
      printedPage([[ar('نسخة كاملة من رسم الولادة', 1000)], [ar('والده هو بوجمعة بن علي')], [ar(print)]]),
    );
    expect(values.basis).toBe(basis);
    expect(values.fatherAr).toBe('بوجمعة بن علي');
  });
});

describe('a sum', () => {
  it.each(['000,00', 'M 000,00', '20 %', '0'])('is not read out of «%s»', (text) => {
    expect(amount(text)).toBeUndefined();
  });

  it('loses the edge of its frame and finds figures taken for letters, less surely', () => {
    expect(amount('|12 400,00')?.value).toBe('12400.00');
    expect(amount('IS 000,00 DH')).toMatchObject({ value: '15000.00', quality: 0.6 });
    expect(amount('0,00')?.value).toBe('0.00');
  });
});
