/** Letterheads and titles of offices that are only measured with. */
import { attrs } from '../layout.ts';
import type { Tongue } from '../office.ts';

export const headingsApart = 5;
export const titlesApart = 5;

const star =
  '<svg width="46" height="46" viewBox="0 0 46 46" fill="none" stroke="#555" stroke-width="1.8"><circle cx="23" cy="23" r="20"/><path d="M23 8 l9 27 -24 -17 h30 l-24 17 z"/></svg>';

/** `how` 0 to 4: a ruled table, both languages line under line, a coloured band, Arabic at its side alone, a narrow block. */
export function headingApart(
  how: number,
  french: readonly string[],
  arabic: readonly string[],
  tongue: Tongue,
): string {
  const block = (at: 'ar' | 'fr', style: string): string =>
    (at === 'ar' ? tongue !== 'fr' : tongue !== 'ar')
      ? `<div ${attrs[at]} style="line-height:1.35;${style}">${(at === 'ar' ? arabic : french).map((text) => `<div>${text}</div>`).join('')}</div>`
      : '';
  if (how === 0)
    return `<table style="border:1px solid #555"><tr>${tongue === 'ar' ? '' : `<td style="border:1px solid #555;padding:5px 9px;width:42%">${block('fr', 'text-align:left;font-size:.92em')}</td>`}<td style="border:1px solid #555;text-align:center">${star}</td>${tongue === 'fr' ? '' : `<td style="border:1px solid #555;padding:5px 9px;width:42%">${block('ar', 'text-align:right')}</td>`}</tr></table>`;
  if (how === 1)
    return `<div style="text-align:center">${tongue === 'both' ? arabic.map((text, i) => `<div ${attrs.ar} style="line-height:1.3">${text}</div>${french[i] ? `<div ${attrs.fr} style="font-size:.85em;line-height:1.3">${french[i]}</div>` : ''}`).join('') : `${block('ar', '')}${block('fr', '')}`}</div>`;
  if (how === 2)
    return `<div style="display:flex;justify-content:space-between;gap:20px;background:#e9eef4;border-top:5px solid #345;padding:8px 14px">${block('fr', '')}${tongue === 'both' ? '' : star}${block('ar', '')}</div>`;
  if (how === 3)
    return `<div style="display:flex;justify-content:space-between;flex-direction:row-reverse;align-items:flex-start">${block('ar', 'text-align:center;max-width:56%')}${block('fr', 'text-align:center;max-width:46%;font-size:.93em')}</div>`;
  return `<div style="display:flex;justify-content:space-between;font-size:.9em">${block('fr', 'border-bottom:1px solid #777;padding-bottom:4px')}<div></div>${block('ar', 'border-bottom:1px solid #777;padding-bottom:4px')}</div>`;
}

export function titleFrameApart(how: number, lines: string): string {
  const frame = [
    'font-weight:700;border-top:1px solid #333;border-bottom:1px solid #333;padding:3px 40px',
    'font-weight:700;letter-spacing:0;padding:2px',
    'font-weight:700;border:1.5px solid #333;outline:1px solid #333;outline-offset:3px;padding:4px 24px',
    'font-weight:700;color:#1f4a38;border-bottom:2px solid #1f4a38;padding:0 30px 3px',
    'border:1px solid #999;background:#f4f4ea;border-radius:16px;padding:4px 28px;font-weight:700',
  ][how];
  return `<div class="c" style="margin:18px 0 16px"><div style="display:inline-block;${frame}">${lines}</div></div>`;
}
