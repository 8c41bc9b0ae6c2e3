import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agree,
  fromIso,
  hijriAgrees,
  parseDateWordsAr,
  parseDateWordsFr,
  parseHijriDate,
  parsePrintedDate,
  toIso,
  umalqura,
} from '#shared/people/dates';
import { monthsAr, monthsFr } from '#shared/people/months';
import { numberOfWordsFr, numberWordsFr, smallNumberWordsAr, yearWordsAr } from '#shared/people/numbers';

const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2030, 11, 31) })
  .map((at) => new Date(Math.floor(at / 86_400_000) * 86_400_000))
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

const two = (n: number) => String(n).padStart(2, '0');

describe('a printed date', () => {
  it('is read whatever separates its parts', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('-', '/', '.', ' / ', ' ', ':', '–'), (date, between) => {
        const text = `حرر بتاريخ : ${[two(date.day), two(date.month), date.year].join(between)}`;
        expect(parsePrintedDate(text)).toEqual(date);
      }),
    );
  });

  it('is read with its month in words, in both languages', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(), (date, pick) => {
        const names = [...monthsAr[date.month - 1]!.slice(0, 1), ...monthsFr[date.month - 1]!];
        const month = names[pick % names.length]!;
        expect(parsePrintedDate(`le ${date.day} ${month} ${date.year}`)).toEqual(date);
      }),
    );
  });

  it.each([
    ['٢٥/٠٥/١٩٧٥', '1975-05-25'],
    ['O5.l2.198O', '1980-12-05'],
    ['1980-04-19', '1980-04-19'],
    ['le 1er mai 1980', '1980-05-01'],
    ['12 غشت سنة 1950', '1950-08-12'],
    ['22 أكتوبر 2005', '2005-10-22'],
    ['3 يوليوز 2021', '2021-07-03'],
    ['3 يوليو 2021', '2021-07-03'],
    ['05/1936', '1936-05'],
  ])('%s is %s', (text, iso) => {
    expect(toIso(parsePrintedDate(text)!)).toBe(iso);
  });

  it('keeps a year alone a year, and a guess a guess', () => {
    expect(parsePrintedDate('المزداد سنة 1936')).toEqual({ year: 1936 });
    expect(parsePrintedDate('مزداد خلال سنة 1936')).toEqual({ year: 1936, presumed: true });
    expect(parsePrintedDate('né présumé en 1920')).toEqual({ year: 1920, presumed: true });
  });

  it('is nothing where no such day exists', () => {
    expect(parsePrintedDate('31/02/1980')?.day).toBeUndefined();
    expect(parsePrintedDate('الاسم الشخصي')).toBeUndefined();
  });

  it('survives the way to ISO and back', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(fromIso(toIso(date))).toEqual(date);
      }),
    );
  });
});

describe('two dates', () => {
  it('agree only as far as both are known', () => {
    const full = { year: 1936, month: 1, day: 1 };
    expect(agree(full, { year: 1936 })).toBe('year');
    expect(agree(full, { year: 1936, month: 1 })).toBe('month');
    expect(agree(full, full)).toBe('day');
    expect(agree(full, { year: 1936, month: 2 })).toBe('differs');
    expect(agree(full, { year: 1937 })).toBe('differs');
  });
});

describe('a date in words', () => {
  const wordsAr = ({ year, month, day }: { year: number; month: number; day: number }) =>
    `${smallNumberWordsAr(day)[0]} ${monthsAr[month - 1]![0]} ${yearWordsAr(year)[0]}`;
  const wordsFr = ({ year, month, day }: { year: number; month: number; day: number }) =>
    `${numberWordsFr(day)} ${monthsFr[month - 1]![0]} ${numberWordsFr(year)}`;

  it('is decoded in Arabic and in French', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(parseDateWordsAr(wordsAr(date))?.date).toEqual(date);
        expect(parseDateWordsFr(wordsFr(date))?.date).toEqual(date);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['خامس وعشرين ماي ألف وتسعمائة وخمسة وسبعين', '1975-05-25'],
    ['خاميس وعشرين ما ألف وتسعمانة وخمسه وسبعين', '1975-05-25'],
    ['في يوم تسعة عشر مارس ألفان وأربعة عشر', '2014-03-19'],
    ['فاتح يناير ألف وتسعمائة وأربعين', '1940-01-01'],
    ['حادي عشر غشت ألفين', '2000-08-11'],
    ['سنة ألف وتسعمائة وستة وثلاثين', '1936'],
  ])('%s is %s', (text, iso) => {
    expect(toIso(parseDateWordsAr(text)!.date)).toBe(iso);
  });

  it('forgives a recogniser one letter in each French word', () => {
    expect(toIso(parseDateWordsFr('vinql-cinq mal mil ncuf cent soixante-quinze')!.date)).toBe('1975-05-25');
    expect(toIso(parseDateWordsFr('le premier août deux mille')!.date)).toBe('2000-08-01');
  });

  it('tells the Hijri calendar from the Gregorian', () => {
    const found = parseDateWordsAr('ثمانية محرم ألف وأربعمائة وخمسة وثلاثون')!;
    expect(found.calendar).toBe('hijri');
    expect(found.date).toEqual({ year: 1435, month: 1, day: 8 });
  });

  it('is no date when it is other text', () => {
    expect(parseDateWordsAr('نشهد نحن ضابط الحالة المدنية بمطابقة هذه النسخة')).toBeUndefined();
  });
});

describe('Hijri and Gregorian', () => {
  it('agree on the computed day and on the day before it, as Moroccan texts print them', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(0, 1), (date, behind) => {
        const printed = umalqura(Date.UTC(date.year, date.month - 1, date.day) - behind * 86_400_000);
        expect(hijriAgrees(date, printed)).toBe('agrees');
      }),
    );
  });

  it('differ when the year slipped', () => {
    expect(hijriAgrees({ year: 1975, month: 5, day: 25 }, { year: 1396, month: 5, day: 13 })).toBe('differs');
    expect(parseHijriDate('13 جمادى الأولى 1395')).toEqual({ year: 1395, month: 5, day: 13 });
  });
});

describe('French number words', () => {
  it('say the number they were made of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        expect(numberOfWordsFr(numberWordsFr(n))).toBe(n);
      }),
    );
  });
});
