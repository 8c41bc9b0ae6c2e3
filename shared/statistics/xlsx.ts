/** Sheets as one XLSX file: typed cells only, so that it holds no formula; from right to left in Arabic. */
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { type Cell, isText, type Language, type Sheet, textOf } from './sheet.ts';

const bold = { fontWeight: 'bold' } as const;

function written(cell: Cell, language: Language): CellObject | null {
  if (cell === undefined) return null;
  if (isText(cell)) return { type: String, value: textOf(cell, language), wrap: true };
  if (typeof cell === 'number') return { type: Number, value: cell, format: '#,##0' };
  if ('centimes' in cell) return { type: Number, value: cell.centimes / 100, format: '#,##0.00' };
  if ('thousandths' in cell) return { type: Number, value: cell.thousandths / 1000, format: '0.0%' };
  return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'dd/mm/yyyy' };
}

/** Excel refuses these signs in a sheet's name, an empty one, and more than 31 of any. */
const nameOf = (sheet: Sheet, language: Language, at: number): string =>
  `${at + 1} ${sheet.title[language].replaceAll(/[[\]:*?/\\']/gu, ' ')}`.slice(0, 31).trim();

export async function writeXlsx(sheets: readonly Sheet[], language: Language): Promise<Uint8Array> {
  const written_ = sheets.map((sheet, at) => {
    const firstTotal = sheet.rows.length - (sheet.totals ?? 0);
    const heading = sheet.columns.map((column) => ({
      ...written(column.heading, language),
      ...bold,
      backgroundColor: '#E8EDE9',
    }));
    const body = sheet.rows.map((cells, row) =>
      cells.map((cell) => {
        const one = written(cell, language);
        return row < firstTotal || one === null ? one : { ...one, ...bold };
      }),
    );
    const notes = (sheet.notes ?? []).map((note) => [{ type: String, value: textOf(note, language) }]);
    return {
      sheet: nameOf(sheet, language, at),
      data: [heading, ...body, ...(notes.length === 0 ? [] : [[]]), ...notes],
      columns: sheet.columns.map(({ width }) => ({ width: width ?? 16 })),
      stickyRowsCount: 1,
      rightToLeft: language === 'ar',
    };
  });
  return await writeExcelFile(written_, { fontFamily: 'Arial', fontSize: 11 }).toBuffer();
}
