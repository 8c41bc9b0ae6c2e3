/** A link as it is drawn between two boxes: its line, its number, how far it holds, its marks, and what else it could be. */
import type { LineageLink } from '../evidence.ts';
import { type TextLook, tag, textLine, wrapped } from './svg-pen.ts';
import { ink } from './tree-people.ts';
import { type Language, percent, rivalName, type Strength, strengthName, strengthOf } from './words.ts';

export const strokes: Readonly<Record<Strength, { colour: string; width: number; dash?: string }>> = {
  solid: { colour: '#0b5d3b', width: 5 },
  probable: { colour: '#0a4fae', width: 4, dash: '16 5' },
  uncertain: { colour: '#7a4b00', width: 3, dash: '9 6' },
  weak: { colour: '#a1232b', width: 3, dash: '3 6' },
  unknown: { colour: '#55605b', width: 2, dash: '1 7' },
};

/** Left to right as drawn; in Arabic everything changes sides. */
export interface Sheet {
  readonly width: number;
  readonly language: Language;
  readonly parts: string[];
}
/** Where a box of this width begins, counted from the side on which one begins to read. */
export const from = ({ width, language }: Sheet, x: number, own = 0): number =>
  language === 'ar' ? width - x - own : x;

export interface Pen {
  readonly sheet: Sheet;
  text(x: number, y: number, text: string, look: TextLook): void;
  lines(x: number, y: number, width: number, text: string, look: TextLook, most?: number): number;
  link(strength: Strength, points: readonly (readonly [number, number])[]): void;
}

export function penOn(sheet: Sheet): Pen {
  const pen: Pen = {
    sheet,
    text: (x, y, text, look) =>
      void sheet.parts.push(textLine(from(sheet, x), y, text, sheet.language, look)),
    lines(x, y, width, text, look, most) {
      const broken = wrapped(spaced(text, sheet.language), width, look.size, most);
      for (const [at, line] of broken.entries()) pen.text(x, y + at * look.size * 1.45, line, look);
      return y + broken.length * look.size * 1.45;
    },
    link(strength, points) {
      const { colour, width, dash } = strokes[strength];
      sheet.parts.push(pathOf(sheet, points, `tree-link ${strength}`, colour, width, dash));
    },
  };
  return pen;
}

/** French keeps a blank before `: ;` and inside « »; it must not begin or end a line. */
const spaced = (text: string, language: Language): string =>
  language === 'ar' ? text : text.replaceAll(/ (?=[:;?!%»])|(?<=«) /gu, '\u00a0');

const pathOf = (
  sheet: Sheet,
  points: readonly (readonly [number, number])[],
  className: string,
  colour: string,
  width: number,
  dash: string | undefined,
): string =>
  tag('path', {
    d: points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${from(sheet, x)} ${y}`).join(' '),
    ...{ class: className, fill: 'none', stroke: colour, 'stroke-width': width },
    'stroke-dasharray': dash,
    'stroke-linecap': dash === undefined ? undefined : 'round',
  });

const word = (strength: Strength): TextLook => ({
  ...{ size: 13, bold: true, className: `tree-word ${strength}`, fill: strokes[strength].colour },
});
const faint: TextLook = { size: 11, className: 'tree-quiet', fill: ink.quiet };

export interface Found {
  readonly link: LineageLink;
  readonly number: number;
  readonly doubts: number;
  readonly shut: boolean;
}

/** What a drawing of links needs: something to draw with, and the links by name. */
export interface Linked {
  readonly pen: Pen;
  link(name: LineageLink['name']): Found | undefined;
}

/** Between two boxes side by side. */
export const gap = 98;
export const kinLine = (sheet: Sheet, points: readonly (readonly [number, number])[]): string =>
  pathOf(sheet, points, 'tree-kin', ink.line, 1.5, undefined);

/** From one box to the next beside it: words above the line, figures and what else it could be below. */
export function across({ pen, link }: Linked, name: LineageLink['name'], x: number, y: number): void {
  const found = link(name);
  if (found === undefined) return;
  const { language } = pen.sheet;
  const strength = strengthOf(found.link);
  const middle = x + gap / 2;
  pen.link(strength, [
    [x, y],
    [x + gap, y],
  ]);
  badge(pen, middle, y, found.number, strength);
  pen.text(middle, y - 24, strengthName[strength][language], word(strength));
  marks(pen, found, middle, y - 44);
  if (strength === 'unknown') return;
  const figures = percent(found.link.p)[language].replace('\u00a0', ' ');
  const end = pen.lines(middle, y + 31, gap - 8, figures, { ...word(strength), size: 12 });
  rival(pen, found.link, middle - gap / 2 + 3, end - 8, gap - 6);
}

/** From one generation to the next: everything is said beside the line. */
export function downwards(
  { pen, link }: Linked,
  x: number,
  top: number,
  bottom: number,
  rivalX: number,
  name: LineageLink['name'] = 'applicant-subject',
): void {
  const found = link(name);
  if (found === undefined) return;
  const { language } = pen.sheet;
  const strength = strengthOf(found.link);
  const y = (top + bottom) / 2;
  pen.link(strength, [
    [x, top],
    [x, bottom],
  ]);
  badge(pen, x, y, found.number, strength);
  const beside: TextLook = { ...word(strength), anchor: 'start' };
  pen.text(x + 18, y - 3, strengthName[strength][language], beside);
  marks(pen, found, x - 42, y + 5);
  if (strength === 'unknown') return;
  pen.text(x + 18, y + 14, percent(found.link.p)[language], beside);
  rival(
    pen,
    found.link,
    pen.sheet.width > 400 ? x + 140 : rivalX + 14,
    y - 22,
    pen.sheet.width > 400 ? 130 : 108,
  );
}

/** The number under which the link is told below the picture; 1 is the weakest. */
function badge(pen: Pen, x: number, y: number, number: number, strength: Strength): void {
  const { colour } = strokes[strength];
  pen.sheet.parts.push(
    tag('circle', {
      ...{ cx: from(pen.sheet, x), cy: y, r: 11, class: `tree-box tree-link ${strength}` },
      ...{ fill: ink.box, stroke: colour, 'stroke-width': 2 },
    }),
  );
  pen.text(x, y + 4.5, String(number), { ...word(strength), size: 13 });
}

/** A triangle where a gate is shut, and how many facts speak against the link: both are told below the picture. */
function marks(pen: Pen, { doubts, shut }: Found, x: number, y: number): void {
  const aside = doubts > 0 && shut ? 13 : 0;
  const at = from(pen.sheet, x + aside);
  const { colour } = strokes.weak;
  if (shut) {
    const corners = `M${at - 9} ${y + 3}L${at} ${y - 13}L${at + 9} ${y + 3}Z`;
    const edge = { fill: ink.box, stroke: colour, 'stroke-width': 2, 'stroke-linejoin': 'round' };
    pen.sheet.parts.push(tag('path', { d: corners, class: 'tree-box tree-link weak', ...edge }));
    pen.text(x + aside, y + 1, '!', { ...word('weak'), size: 12 });
  }
  if (doubts > 0) pen.text(x - aside, y + 2, `− ${doubts}`, { ...word('weak'), size: 12 });
}

/** What else the papers could mean, faint beside the link; less than one in two hundred is not drawn. */
function rival(pen: Pen, { rivals }: LineageLink, x: number, y: number, width: number): void {
  const [first] = rivals;
  if (first === undefined || first.p < 0.005) return;
  const { language, parts } = pen.sheet;
  const text = `${rivalName(first.rival)[language]} ${percent(first.p)[language]}`;
  const lines = wrapped(text, width - 10, faint.size, 4);
  const height = lines.length * faint.size * 1.45 + 8;
  parts.push(
    tag('rect', {
      ...{ x: from(pen.sheet, x, width), y, width, height, rx: 9, class: 'tree-kin', fill: 'none' },
      ...{ stroke: ink.line, 'stroke-width': 1, 'stroke-dasharray': '2 3' },
    }),
  );
  for (const [at, line] of lines.entries())
    pen.text(x + width / 2, y + 15 + at * faint.size * 1.45, line, faint);
}
