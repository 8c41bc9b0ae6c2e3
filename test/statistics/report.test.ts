import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barChart } from '#shared/statistics/chart';
import { yearlyReport } from '#shared/statistics/index';
import type { MeetingRow } from '#shared/statistics/outreach';
import { meetingsBetween, tallyMeetings } from '#shared/statistics/outreach';
import { writePdf } from '#shared/statistics/pdf';
import { counted, nouns } from '#shared/statistics/words';
import { readPages } from '../letters/pages.ts';
import { anyRow, khenifra } from './rows.ts';

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');

describe('the yearly report', () => {
  const report = yearlyReport({ year: 2021, rows: khenifra, rateMax: 3000 });

  it('says Khénifra’s year in Arabic and in French', () => {
    const said = report.sentences.map(({ ar, fr }) => ({ ar: bare(ar), fr: bare(fr) }));
    expect(said).toContainEqual({
      ar: 'المشاريع المدعمة سنة 2021: 13 مشروعا، بغلاف إجمالي قدره 276 497,00 درهم، أي 21 269,00 درهم في المتوسط للمشروع.',
      fr: 'Projets aidés en 2021 : 13 projets, pour un montant total de 276 497,00 DH, soit 21 269,00 DH en moyenne par projet.',
    });
    expect(said).toContainEqual({
      ar: 'لا تقل قيمة المشاريع المدعمة مجتمعة عن 921 656,67 درهم، إذ لا تتعدى الإعانة 30 في المائة من قيمة المشروع.',
      fr: 'Les projets aidés valent ensemble au moins 921 656,67 DH, l’aide ne dépassant pas 30 % de la valeur d’un projet.',
    });
    expect(said).toContainEqual({
      ar: 'حاملوها: نساء: 4 مشاريع؛ رجال: 4 مشاريع؛ غير معروف: 5 مشاريع.',
      fr: 'Portés par des femmes : 4 projets ; par des hommes : 4 projets ; non renseigné : 5 projets.',
    });
  });

  it('of a delegation counts its own cases alone and leaves out the table of delegations', () => {
    const elsewhere = khenifra.map((row) => ({ ...row, delegation: 'taza', amount: 1 }));
    const page = yearlyReport({ year: 2021, rows: [...khenifra, ...elsewhere], delegation: 'khenifra' });
    expect(page.sentences[0]).toEqual(report.sentences[0]);
    expect(page.sheets.map(({ id }) => id)).not.toContain('by-delegation');
  });

  it('of a year in which nothing was decided says so, with empty tables', () => {
    const empty = yearlyReport({ year: 2020, rows: khenifra });
    expect(empty.sentences).toEqual([
      { ar: 'لم يبت في أي طلب سنة \u20682020\u2069.', fr: 'Aucune demande n’a été tranchée en 2020.' },
    ]);
    expect(empty.sheets.length).toBeGreaterThan(0);
  });

  it('is a table with as many cells as headings, in every line of every sheet', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), fc.boolean(), (rows, published) => {
        for (const { columns, rows: lines } of yearlyReport({ year: 2026, rows, published }).sheets)
          for (const line of lines) expect(line.length).toBe(columns.length);
      }),
      { numRuns: 30 },
    );
  });

  it('for the public, no year that is kept back can be had from the others', () => {
    const years = [...khenifra.slice(0, 3).map((row) => ({ ...row, day: '2020-02-02' })), ...khenifra];
    const report = yearlyReport({ year: 2021, rows: years, published: true });
    const table = report.sheets.find(({ id }) => id === 'by-year')!;
    expect(table.rows.map(([key, , granted]) => [key, granted])).toEqual([
      [
        { ar: '\u20682020\u2069', fr: '2020' },
        { ar: 'محجوب', fr: 'masqué' },
      ],
      [{ ar: '\u20682021\u2069', fr: '2021' }, 13],
      [
        { ar: 'المجموع', fr: 'Total' },
        { ar: 'محجوب', fr: 'masqué' },
      ],
    ]);
    expect(report.sentences.map(({ fr }) => fr).join(' ')).not.toContain('Par rapport');
    expect(() =>
      yearlyReport({ year: 2021, rows: years, published: true, delegation: 'khenifra' }),
    ).toThrow();
  });

  it('for the public says nothing of a year behind which too few stand', () => {
    const few = yearlyReport({ year: 2021, rows: khenifra.slice(0, 3), published: true });
    expect(JSON.stringify(few)).not.toMatch(/"centimes":[1-9]/);
    expect(few.sentences.map(({ fr }) => fr)).toEqual([
      'Les chiffres de cette année ne sont pas publiés : trop peu de personnes sont concernées.',
    ]);
  });
});

it('Arabic counts take the form their number wants', () => {
  const said = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 1200].map((count) =>
    bare(counted(count, nouns.projects).ar),
  );
  expect(said).toEqual([
    'لا مشروع',
    'مشروع واحد',
    'مشروعان',
    '3 مشاريع',
    '10 مشاريع',
    '11 مشروعا',
    '99 مشروعا',
    '100 مشروع',
    '102 مشروع',
    '103 مشاريع',
    '111 مشروعا',
    '1 200 مشروع',
  ]);
});

it('the yearly report is printed in Arabic, then in French, with its sentences and tables', async () => {
  const report = yearlyReport({ year: 2021, rows: khenifra, rateMax: 3000 });
  const pages = await readPages(await writePdf(report, '2022-01-10'));
  const french = pages.findIndex((page) => page.includes('Haut-Commissariat'));
  const [ar, fr] = [pages.slice(0, french).join(' '), pages.slice(french).join(' ')];
  expect(french).toBeGreaterThan(0);
  for (const words of ['حصيلة سنة', '276 497,00', 'حسب الجنس', '10 يناير 2022']) expect(ar).toContain(words);
  for (const words of ['Bilan de l’année 2021', '276 497,00', 'Par sexe', 'Établi le 10 janvier 2022'])
    expect(fr).toContain(words);
  expect(pages.join(' ')).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
});

describe('outreach meetings', () => {
  const meetings: readonly MeetingRow[] = Array.from({ length: 1_200 }, (_, at) => ({
    meetingId: `m${at}`,
    delegation: at % 2 === 0 ? 'fes' : 'taza',
    day: `${2001 + (at % 15)}-0${1 + (at % 3)}-10`,
    kind: 'meeting',
    ...(at % 4 === 0 ? {} : { women: 10, men: 12 }),
    leads: 1,
    cases: 0,
  }));

  it('are counted over a stretch of days, both ends in it', () => {
    expect(tallyMeetings(meetingsBetween(meetings, '2001-01-01', '2015-03-31')).meetings).toBe(1_200);
    expect(tallyMeetings(meetingsBetween(meetings, '2001-01-10', '2001-01-10')).meetings).toBeGreaterThan(0);
    expect(tallyMeetings(meetingsBetween(meetings, '2016-01-01', '2020-01-01')).meetings).toBe(0);
  });

  it('a meeting nobody counted is said to be uncounted, not empty', () => {
    expect(tallyMeetings(meetings)).toMatchObject({ meetings: 1_200, uncounted: 300, women: 9_000 });
  });
});

describe('a chart', () => {
  const chart = {
    title: { ar: 'المشاريع <2021>', fr: 'Projets & aides' },
    description: { ar: 'وصف', fr: 'Deux barres' },
    bars: [
      {
        label: { ar: 'فلاحة', fr: 'agriculture' },
        parts: [
          { name: { ar: 'نساء', fr: 'femmes' }, value: 3 },
          { name: { ar: 'رجال', fr: 'hommes' }, value: 1 },
        ],
        said: { ar: '4', fr: '4' },
      },
      { label: { ar: 'غير معروف', fr: 'non renseigné' }, parts: [], said: { ar: 'محجوب', fr: 'masqué' } },
    ],
  };
  it('tells itself in words, escapes what it is given, and writes each figure out', () => {
    const svg = barChart(chart, 'fr');
    expect(svg).toContain('<title>Projets &amp; aides</title><desc>Deux barres</desc>');
    expect(svg).toMatch(/>4<\/text>/);
    expect(svg).toMatch(/>masqué<\/text>/);
  });
  it('runs from right to left in Arabic: bars start at the right and grow to the left', () => {
    const x = (svg: string) =>
      Number(/<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+" height="18"/.exec(svg)?.[1]);
    expect(x(barChart(chart, 'ar'))).toBeLessThan(720 / 2);
    expect(barChart(chart, 'ar')).toContain('direction="rtl"');
  });
  it('of nothing says so', () => {
    expect(barChart({ ...chart, bars: [] }, 'ar')).toContain('لا شيء بعد');
  });
});
