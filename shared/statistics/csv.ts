/**
 * A sheet as CSV for Excel as Moroccan offices have it: UTF-8 with its mark, semicolons, decimal commas, CRLF
 * (RFC 4180 apart from the semicolon). Every text stands in quotes; figures stand bare.
 */
import { type Cell, isText, type Language, type Sheet, textOf } from './sheet.ts';

const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');

function written(cell: Cell, language: Language): string {
  if (cell === undefined) return '';
  if (isText(cell)) return `"${textOf(cell, language).replaceAll('"', '""')}"`;
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : String(cell).replace('.', ',');
  if ('centimes' in cell) return decimal(cell.centimes / 100, 2);
  if ('thousandths' in cell) return `${decimal(cell.thousandths / 10, 1)}%`;
  return cell.day;
}

export function writeCsv(sheet: Sheet, language: Language): string {
  const lines = [sheet.columns.map(({ heading }) => heading), ...sheet.rows];
  const text = lines.map((cells) => cells.map((cell) => written(cell, language)).join(';'));
  return `\ufeff${text.join('\r\n')}\r\n`;
}
