/** Figures that one reader lost: what the others saw, what the rest of the paper says, and what nobody may make up. */
import { describe, expect, it } from 'vitest';
import { amount } from '#shared/papers/money';
import { withOthersFigures } from '#shared/papers/others-figures';
import type { Phrase } from '#shared/papers/page-text';
import { understandPages } from '#shared/papers/understand';
import { readValue } from '#shared/papers/values';
import { L, printedPage, R } from './printed-page.ts';

const ar = (text: string, x = R) => ({ x, text });
const fr = (text: string, x = L) => ({ x, text });

async function valuesOf(
  lines: Parameters<typeof printedPage>[0],
  answers?: Parameters<typeof printedPage>[1],
) {
  const { fields } = await understandPages([printedPage(lines, answers)]);
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
}

/** The words of a line as our own reader read it and the two others did. */
function heard(
  own: string,
  arabic: string | undefined,
  latin: string | undefined,
  confidence = 0.95,
): string {
  const words = own.split(' ').map((text) => ({ text, box: [0, 0, 10, 10] as const, confidence }));
  const said = (text: string | undefined) => (text === undefined ? undefined : { text, confidence: 0.8 });
  const phrase: Phrase = {
    ...{ box: [0, 0, 100, 10], line: 0, script: 'ar', text: own, confidence, words },
    own: { text: own, confidence, others: [] },
    ...(arabic === undefined ? {} : { ar: said(arabic)! }),
    ...(latin === undefined ? {} : { lat: said(latin)! }),
  };
  return withOthersFigures(words, phrase)
    .map(({ text }) => text)
    .join(' ');
}

describe('figures that our reader lost in a line', () => {
  it('are those both other readers saw', () => {
    expect(heard('في 2/03/2021', 'في 28/03/2021', '28/03/2021 5')).toBe('في 28/03/2021');
    expect(heard('ولد في 1935/10/7،', 'ولد في 1935/10/17', '1935/10/17 5')).toBe('ولد في 1935/10/17،');
    expect(heard('عدد 47663', 'عدد 7663', '+7663 306', 0.7)).toBe('عدد 7663');
  });

  it('stay as they were read where one other reader, or a surer one, says so', () => {
    expect(heard('في 2/03/2021', 'في 28/03/2021', '2/03/2021')).toBe('في 2/03/2021');
    expect(heard('في 2/03/2021', 'في 28/03/2021', '23/03/2021')).toBe('في 2/03/2021');
    expect(heard('عدد 47663', 'عدد 7663', '7663', 0.95)).toBe('عدد 47663');
    expect(heard('رقم 12 و 123', 'رقم 12 و 123', '12 123')).toBe('رقم 12 و 123');
  });

  it('are a whole day where the strokes went astray and a dash where it was lost', () => {
    expect(heard('في 192709//1', 'في 1927/09/11', '21927/091')).toBe('في 1927/09/11');
    expect(heard('79664', undefined, '79-664')).toBe('79-664');
    expect(heard('1981972', '198/1972', undefined)).toBe('198/1972');
  });
});

describe('a 1 that was read as an alef', () => {
  it('stands on the other side of its figures, for the line is read from the right', () => {
    expect(readValue('number', '7آ عضوا')?.value).toBe('17');
    expect(readValue('date', 'في ا2 أبريل 2025')?.value).toBe('2025-04-21');
    expect(readValue('date', 'بتاريخ امن شهر يناير سنة 1972')?.value).toBe('1972-01-01');
  });

  it('is no figure in a word', () => {
    expect(readValue('date', 'أنا 3 مارس 1980')?.value).toBe('1980-03-03');
    expect(readValue('number', 'أ 12')?.value).toBe('12');
  });
});

describe('a day in words and figures', () => {
  it('is read past a word between day and month, misread or none', () => {
    expect(readValue('date', '7 من شرهر أكتوبر سنة 2019')?.value).toBe('2019-10-07');
    expect(readValue('date', '3 من شتنبر 1980')?.value).toBe('1980-09-03');
  });

  it('ends on the next line of its cell, and only there', async () => {
    const lines = (under: string) => [
      [ar('نسخة موجزة من رسم الولادة', 1000)],
      [ar('الاسم الشخصي : سعاد')],
      [ar('ازدادت في : اثنا عشر مارس ألف وتسعمائة وثمانية')],
      [fr('Née le : 12-03-1958')],
      -60,
      [ar(under)],
    ];
    expect(await valuesOf(lines('وخمسون'))).toMatchObject({ birthDateWordsAr: '1958-03-12' });
    expect(await valuesOf(lines('والدها : أحمد'))).toMatchObject({ birthDateWordsAr: '1908-03-12' });
  });

  it('stands in figures set far apart', async () => {
    const values = await valuesOf([
      [fr("Extrait d'acte de naissance", 600)],
      [fr('Prénom'), fr('Souad', 500)],
      [fr('Date de naissance'), fr('12', 500), fr('05', 600), fr('1968', 700), ar('تاريخ الازدياد')],
    ]);
    expect(values).toMatchObject({ birthDate: '1968-05-12' });
  });
});

describe('a sum of money', () => {
  it('has hundredths though their sign was lost before the currency', () => {
    expect(amount('3 00000 درهم')?.value).toBe('3000.00');
    expect(amount('1 234 50000 DH')?.value).toBe('1234500.00');
    expect(amount('3 45000')?.value).not.toBe('3450.00');
  });

  it('keeps a last nought that the edge of a crop went through', () => {
    expect(amount('112 50C')?.value).toBe('112500.00');
    expect(amount('45 OOC')?.value).toBe('45000.00');
  });

  it('has its cost mended where two other sums add up to what pays for it', async () => {
    const plan = async (equipment: string, stock: string) => {
      const page = printedPage([
        [fr('Fiche technique du projet', 600)],
        [fr('Intitulé du projet'), fr('Atelier de couture', 500)],
        [fr('Equipements'), fr(equipment, 700)],
        [fr('Fonds de roulement'), fr(stock, 700)],
        [fr('Coût global du projet'), fr('59 000,00', 700)],
        [fr('Apport personnel'), fr('55 600,00', 700)],
        [fr('Crédit bancaire'), fr('79 500,00', 700)],
        [fr('Subvention sollicitée'), fr('23 900,00', 700)],
      ]);
      return (await understandPages([page])).fields.projectValue!;
    };
    const mended = await plan('127 200,00', '31 800,00');
    expect(mended.value).toBe('159000.00');
    // No ink shows it whole: a person looks.
    expect(mended.confidence).toBeLessThanOrEqual(0.85);
    expect((await plan('127 200,00', '41 800,00')).value).not.toBe('159000.00');
  });
});

describe('a balance of uses and resources', () => {
  it('gives each resource the sum that follows it, though the uses before it add up as well', async () => {
    const values = await valuesOf([
      [ar('مخطط الأعمال', 1000)],
      [ar('عنوان المشروع : مشتل للأشجار المثمرة')],
      [ar('الاستعمالات'), ar('المبلغ', 1000), ar('الموارد', 800), ar('المبلغ', 300)],
      [ar('المعدات والآليات'), ar('133 000', 1000), ar('التمويل الذاتي', 800), ar('98 800', 300)],
      [ar('التهيئة'), ar('38 000', 1000), ar('القرض', 800), ar('53 200', 300)],
      [ar('رأس المال المتداول'), ar('19 000', 1000), ar('الإعانة المالية المطلوبة', 800), ar('38 000', 300)],
      [ar('مجموع الاستعمالات'), ar('190 000', 1000), ar('مجموع الموارد', 800), ar('190 000', 300)],
    ]);
    expect(values).toMatchObject({ ownShare: '98800.00', loan: '53200.00', subsidyAsked: '38000.00' });
  });
});

describe('numbers', () => {
  it('of an identity card begin after the sign of a number', () => {
    expect(readValue('cin', 'OOT998072,')?.value).toBe('T998072');
    expect(readValue('cin', 'OD12345')?.value).toBe('OD12345');
  });

  it('of an act stand over its year in a narrow margin', async () => {
    const values = await valuesOf([
      [ar('نسخة كاملة لرسم الولادة', 1000)],
      [ar('في يوم ثمانية فبراير ألف وتسعمائة وسبعة وسبعون ولد بالصويرة'), ar('رسم 190', 300)],
      [ar('سنة 1977', 300)],
      [ar('المسمى عابد من جنس ذكر، اسمه العائلي الداودي')],
    ]);
    expect(values).toMatchObject({ actNumber: '190/1977' });
  });

  it('of an act go with the year of its register, said before them or after', async () => {
    const act = async (line: string) =>
      (await valuesOf([[fr("Extrait d'acte de naissance", 600)], [fr('Prénom : Jemila')], [fr(line)]]))
        .actNumber;
    expect(await act("Le registre de l'année 1956 porte, sous le numéro 1165, que la nommée")).toBe(
      '1165/1956',
    );
    expect(await act("Acte enregistré sous le n° 513 de l'année 1972")).toBe('513/1972');
    expect(await act("Délivré en l'année 1972 sur papier n° libre")).toBeUndefined();
  });
});
