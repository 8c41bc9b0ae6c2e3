import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { routes } from '#functions/routes';
import { readRegister } from '#shared/cases/member-register';
import { writeCsv } from '#shared/statistics/csv';
import { type Cell, type Sheet, safeText } from '#shared/statistics/sheet';
import { writeXlsx } from '#shared/statistics/xlsx';

const sheetOf = (...rows: readonly (readonly Cell[])[]): Sheet => ({
  id: 'names',
  title: { ar: 'الأسماء: [ألف/باء]', fr: 'Noms : [a/b]' },
  columns: [{ heading: { ar: 'الاسم', fr: 'Nom' } }, { heading: { ar: 'المبلغ', fr: 'Montant' } }],
  rows,
});
const partsOf = async (...sheets: readonly Sheet[]): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeXlsx(sheets, 'ar'))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

const dangerous = [
  '=1+1',
  '+212600000000',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '\u00a0=1',
  '\u200f=1',
  'سعيد\n=cmd|calc',
  'a\r\n  @x',
  'a\r+1',
  '＝1+1',
  '"=1',
  '=HYPERLINK("http://x";"y")',
];
/** As a spreadsheet would look at it: the first sign seen on any line starts a formula. */
const startsFormula = (text: string): boolean =>
  text.split(/\r\n|\r|\n/).some((line) => /^[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u.test(line));

describe('text in a file that a spreadsheet opens', () => {
  it.each(dangerous)('%j is text, not a formula', (text) => {
    expect(startsFormula(safeText(text))).toBe(false);
  });

  it('whatever was typed, no line of it starts a formula, and plain words are left as they are', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '\u200f', 'س', 'a', '"', ';'), {
          maxLength: 12,
        })
        .map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(startsFormula(safeText(text))).toBe(false);
      }),
      {
        numRuns: 500,
      },
    );
    for (const text of ['فاطمة أيت واعراب', 'Saïd', 'l’eau = la vie', 'a\n\nb', ''])
      expect(safeText(text)).toBe(text);
  });

  it('an overlong text is cut to what a cell holds', () => {
    expect(safeText('س'.repeat(40_000))).toHaveLength(32_767);
  });
});

it('no other address hands out a table: a new one is written by these writers and named here', () => {
  const tables = routes.filter(
    ({ file }) => file !== undefined && !/^(application\/pdf|image\/jpeg)$/u.test(file),
  );
  expect(
    tables.map(({ path, file }) => [path, file?.split(/[;.]/u).at(file.startsWith('text') ? 0 : -1)]),
  ).toEqual([
    ['/api/officer/statistics.xlsx', 'sheet'],
    ['/api/officer/statistics.csv', 'text/csv'],
  ]);
});

describe('CSV', () => {
  it('opens in Excel as Moroccan offices have it: mark, semicolons, decimal commas, CRLF', () => {
    const csv = writeCsv(
      sheetOf(['فاطمة "زهرة"', { centimes: 27_649_700 }], [{ ar: 'أ', fr: 'a' }, { thousandths: -125 }]),
      'ar',
    );
    expect(csv).toBe('\ufeff"الاسم";"المبلغ"\r\n"فاطمة ""زهرة""";276497,00\r\n"أ";-12,5%\r\n');
  });

  it('comes back the same when read as a table', () => {
    const rows = [
      ['12', '=cmd'],
      ['13', 'سطر\nثان; "وثالث"'],
    ];
    const csv = writeCsv(
      {
        ...sheetOf(...rows),
        columns: ['memberNumber', 'nameAr'].map((name) => ({ heading: { ar: name, fr: name } })),
      },
      'fr',
    );
    const read = readRegister(csv);
    expect(read.status === 'read' && read.rows.map(({ nameAr }) => nameAr)).toEqual([
      "'=cmd",
      'سطر ثان; "وثالث"',
    ]);
  });
});

describe('XLSX', () => {
  it('holds no formula whatever stands in it, and is well-formed', async () => {
    const parts = await partsOf(sheetOf(...dangerous.map((text) => [text, { centimes: 1 }])));
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    expect(sheet).not.toMatch(/<f[\s>/]/);
    expect(sheet).not.toContain('t="str"');
    for (const string of parts['xl/sharedStrings.xml']!.matchAll(/<t[^>]*>([^<]*)<\/t>/g))
      expect(startsFormula(string[1]!)).toBe(false);
  });

  it('keeps numbers numbers, money with its centimes, days days, and the unknown empty', async () => {
    const parts = await partsOf(
      sheetOf(['n', 13], ['m', { centimes: 27_649_700 }], ['d', { day: '2021-07-08' }], ['u', undefined]),
    );
    const cells = Object.fromEntries(
      [...parts['xl/worksheets/sheet1.xml']!.matchAll(/<c r="(B\d)"([^>]*)>(?:<v>([^<]*)<\/v>)?/g)].map(
        ([, at, look, value]) => [at, { number: !/t="s"/.test(look!), value }],
      ),
    );
    expect(cells).toMatchObject({
      B2: { number: true, value: '13' },
      B3: { number: true, value: '276497' },
      // Days since the end of 1899, as every spreadsheet counts them.
      B4: { number: true, value: '44385' },
    });
    expect(cells.B5?.value).toBeUndefined();
  });

  it('runs from right to left in Arabic, and each sheet has a name Excel takes', async () => {
    const parts = await partsOf(sheetOf(['a', 1]), sheetOf(['b', 2]));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('rightToLeft="1"');
    const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name!,
    );
    expect(new Set(names).size).toBe(2);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
    }
  });

  it('takes ten thousand rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`متعاون ${at}`, { centimes: at }] as const);
    const parts = await partsOf(sheetOf(...rows));
    expect(parts['xl/worksheets/sheet1.xml']!.match(/<row /g)).toHaveLength(10_001);
  });
});
