/** Counting the programme: rows of decided cases in, tables, sentences, pictures and files out. Pure. */
export { barChart } from './chart.ts';
export { writeCsv } from './csv.ts';
export { type ReportInput, type YearlyReport, yearlyReport } from './report.ts';
export type { DecidedRow } from './row.ts';
export { writeXlsx } from './xlsx.ts';
