/**
 * A chart of bars as an SVG picture: labels beside their bars, from right to left in Arabic, figures written out, so
 * that nothing hangs on colour. Its colours hold 3 : 1 against white and against the pages' dark ground.
 */
import type { Bilingual } from '#shared/papers/reading';
import { escaped, tag, textLine, wrapped } from '#shared/people/lineage/svg-pen';
import type { Language } from './sheet.ts';

export interface Part {
  readonly name: Bilingual;
  readonly value: number;
}
export interface Bar {
  readonly label: Bilingual;
  /** Not negative, in any one unit. One: a plain bar; several: laid end to end, alike in every bar. */
  readonly parts: readonly Part[];
  /** What stands at its end. Absent parts of it (kept back, not known) are said here, and no bar is drawn. */
  readonly said: Bilingual;
}
export interface Chart {
  readonly title: Bilingual;
  /** One sentence for who doesn't see it. */
  readonly description: Bilingual;
  readonly bars: readonly Bar[];
}

/** On a telephone labels stand over their bars. */
const widths = { wide: 720, narrow: 360 } as const;
const edge = 16;
const size = 14;
const thickness = 18;
/** Teal, amber, slate: told apart also by who sees no red or green, and by their lightness in grey. */
const inks = ['#0f8a74', '#b8741a', '#7a7f87', '#5a6fb0'] as const;
const empty: Bilingual = { ar: 'لا شيء بعد', fr: 'rien pour le moment' };

const style =
  '.n{fill:#1c2522}.m{fill:#55605c}.a{stroke:#9aa5a0}@media (prefers-color-scheme: dark){.n{fill:#eef3f0}.m{fill:#b4c0bb}}';

export function barChart(chart: Chart, language: Language, screen: keyof typeof widths = 'wide'): string {
  const { bars, title } = chart;
  const width = widths[screen];
  const labelWidth = screen === 'wide' ? 190 : 0;
  // Half an em a sign is enough for figures and most letters; what stands at a bar's end is never cut.
  const saidWidth = Math.max(60, ...bars.map(({ said }) => said[language].length * size * 0.56 + 12));
  const rtl = language === 'ar';
  /** From the side reading starts at. */
  const x = (from: number): number => (rtl ? width - from : from);
  const line = (from: number, y: number, text: string, className: 'n' | 'm', bold = false): string =>
    textLine(x(from), y, text, language, {
      ...{ size, className, bold, anchor: 'start' as const },
      fill: className === 'n' ? '#1c2522' : '#55605c',
    });
  const heads = wrapped(title[language], width - 2 * edge, size + 2, 2);
  const legend = bars.reduce<readonly Part[]>(
    (most, { parts }) => (parts.length > most.length ? parts : most),
    [],
  );
  let y = edge + 18;
  const drawn: string[] = [];
  for (const head of heads) {
    drawn.push(line(edge, y, head, 'n', true));
    y += 22;
  }
  if (legend.length > 1) {
    const step = (width - 2 * edge) / legend.length;
    for (const [at, { name }] of legend.entries()) {
      const from = edge + at * step;
      drawn.push(block(from, y - 11, 12, 12, at), line(from + 18, y, name[language], 'm'));
    }
    y += 24;
  }
  const longest = Math.max(...bars.map(lengthOf), 0);
  const room = width - 2 * edge - labelWidth - saidWidth;
  const start = edge + labelWidth;
  const top = y;
  for (const bar of bars) {
    const over = labelWidth === 0;
    const lines = wrapped(bar.label[language], (over ? width - 2 * edge : labelWidth) - 12, size, 2);
    const tall = over ? thickness : Math.max(thickness, lines.length * 18);
    for (const [at, text] of lines.entries())
      drawn.push(
        line(
          edge,
          over ? y + 12 + at * 18 : y + tall / 2 + 5 + (at - (lines.length - 1) / 2) * 18,
          text,
          'n',
        ),
      );
    if (over) y += lines.length * 18;
    let from = start;
    for (const [at, { value }] of bar.parts.entries()) {
      const long = longest === 0 ? 0 : (value / longest) * room;
      if (long > 0) drawn.push(block(from, y + (tall - thickness) / 2, long, thickness, at));
      from += long;
    }
    drawn.push(line(from + 8, y + tall / 2 + 5, bar.said[language], 'm'));
    y += tall + 12;
  }
  if (bars.length === 0) {
    drawn.push(line(edge, y + 8, empty[language], 'm'));
    y += 30;
  } else if (labelWidth > 0)
    drawn.push(
      tag('line', { x1: x(start), x2: x(start), y1: top - 4, y2: y - 8, class: 'a', stroke: '#9aa5a0' }),
    );
  const height = y + edge;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ viewBox: `0 0 ${width} ${Math.ceil(height)}`, width, height: Math.ceil(height), role: 'img' },
      ...{ lang: language, direction: rtl ? 'rtl' : 'ltr' },
      'font-family': "'Noto Sans Arabic','Noto Sans','Segoe UI',Tahoma,sans-serif",
    },
    [
      tag('title', {}, escaped(chart.title[language])),
      tag('desc', {}, escaped(chart.description[language])),
      tag('style', {}, style),
      ...drawn,
    ].join(''),
  );

  function block(from: number, y_: number, long: number, tall: number, at: number): string {
    const left = rtl ? width - from - long : from;
    const fixed = (value: number): number => Math.round(value * 100) / 100;
    return tag('rect', {
      ...{ x: fixed(left), y: fixed(y_), width: fixed(long), height: tall },
      fill: inks[at % inks.length],
    });
  }
}

const lengthOf = ({ parts }: Bar): number => parts.reduce((sum, { value }) => sum + value, 0);
