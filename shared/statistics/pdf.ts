/** The yearly report as a printed document: sentences, pictures and tables, in Arabic and then in French. */
import { dayInWords } from '#shared/letters/dates';
import { type Run, runsOf } from '#shared/letters/runs';
import { setPages } from '#shared/letters/typst';
import type { Bilingual } from '#shared/papers/reading';
import { amountText, type Language, say } from '#shared/rules/words';
import { barChart, type Chart } from './chart.ts';
import type { YearlyReport } from './report.ts';
import type { Cell, Sheet } from './sheet.ts';

const office: Bilingual = {
  ar: 'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
  fr: 'Haut-Commissariat aux Anciens Résistants et Anciens Membres de l’Armée de Libération',
};

/** Figures keep their own direction inside an Arabic line. */
const figure = (text: string): Bilingual => say('{0}', '{0}', text);

function cellText(cell: Cell): Bilingual {
  if (cell === undefined) return { ar: '—', fr: '—' };
  if (typeof cell === 'string') return { ar: cell, fr: cell };
  if (typeof cell === 'number') return figure(String(cell));
  if ('ar' in cell) return cell;
  if ('centimes' in cell) return figure(amountText(cell.centimes));
  if ('thousandths' in cell) return figure(`${(cell.thousandths / 10).toFixed(1).replace('.', ',')} %`);
  return dayInWords(cell.day);
}

/**
 * In the one typeface the page has, without a screen's dark ground. The typesetter anchors text by its left side, whatever
 * direction it runs in.
 */
const forPaper = (svg: string, language: Language): string => {
  const plain = svg
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/font-family="[^"]*"/u, 'font-family="Amiri"')
    .replace(/[\u2066-\u2069]/gu, '');
  if (language === 'fr') return plain;
  return plain
    .replaceAll('text-anchor="start"', 'text-anchor="end"')
    .replace(/(<text[^>]*>)([^<]*)/gu, '$1\u200f$2');
};

function partOf(report: YearlyReport, on: string, language: Language): object {
  const runs = (text: Bilingual): Run[] => runsOf(text[language], language);
  const tableOf = ({ title, columns, rows, totals = 0, notes = [] }: Sheet) => ({
    ...{ title: runs(title), totals, notes: notes.map(runs) },
    heads: columns.map(({ heading }) => runs(heading)),
    rows: rows.map((cells) => cells.map((cell) => runs(cellText(cell)))),
  });
  const pictureOf = (chart: Chart) => ({
    svg: forPaper(barChart(chart, language), language),
    alt: chart.description[language],
  });
  return {
    office: office[language],
    title: report.title[language].replace(/[\u2068\u2069]/gu, ''),
    madeOn: runs(say('حرر في {0}', 'Établi le {0}', dayInWords(on))),
    sentences: report.sentences.map(runs),
    pictures: report.charts.filter(({ bars }) => bars.length > 0).map(pictureOf),
    sheets: report.sheets.filter(({ rows }) => rows.length > 0).map(tableOf),
  };
}

/** @param on the day it is made, ISO */
export async function writePdf(report: YearlyReport, on: string): Promise<Uint8Array> {
  const [year, month, day] = on.split('-').map(Number);
  return await setPages('report-1', {
    title: `${report.title.ar} · ${report.title.fr}`.replace(/[\u2068\u2069]/gu, ''),
    author: office.ar,
    day: [year, month, day],
    ar: partOf(report, on, 'ar'),
    fr: partOf(report, on, 'fr'),
  });
}
