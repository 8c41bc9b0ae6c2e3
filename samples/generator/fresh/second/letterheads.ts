/** Letterheads and titles that came with the second hand. */
import type { Tongue } from '../office.ts';

const emblem =
  '<svg width="58" height="62" viewBox="0 0 58 62" fill="none" stroke="#444" stroke-width="2"><path d="M14 10 h30 v24 q0 14 -15 22 q-15 -8 -15 -22 z"/><path d="M22 6 l3 -5 4 4 4 -4 3 5" stroke-width="1.6"/><path d="M29 18 l4 11 -10 -7 h12 l-10 7 z" stroke-width="1.4"/></svg>';

/** `how` 0 to 4: emblem between, blocks centred each on its side, Arabic only above, two lines across, Arabic beside a rule. */
export function headingSecond(
  how: number,
  french: readonly string[],
  arabic: readonly string[],
  tongue: Tongue,
): string {
  const block = (at: 'ar' | 'fr', align: string): string =>
    `<div lang="${at}" dir="${at === 'ar' ? 'rtl' : 'ltr'}" style="text-align:${align};line-height:1.4">${(at === 'ar' ? arabic : french).map((line) => `<div>${line}</div>`).join('')}</div>`;
  const has = { ar: tongue !== 'fr', fr: tongue !== 'ar' };
  const side = (at: 'ar' | 'fr', align: string): string =>
    `<div style="flex:1">${has[at] ? block(at, align) : ''}</div>`;
  if (how === 0)
    return `<div style="display:flex;gap:16px;align-items:center">${side('fr', 'center')}${emblem}${side('ar', 'center')}</div>`;
  if (how === 1)
    return `<div style="display:flex;justify-content:space-between;align-items:flex-start">${has.fr ? block('fr', 'center') : '<div></div>'}${has.ar ? block('ar', 'center') : '<div></div>'}</div>`;
  if (how === 2)
    return `<div style="text-align:center">${emblem}${has.ar ? block('ar', 'center') : ''}${has.fr ? block('fr', 'center') : ''}</div><div style="border-bottom:1px double #555;width:40%;margin:6px auto"></div>`;
  if (how === 3) {
    const line = (at: 'ar' | 'fr'): string =>
      has[at]
        ? `<div lang="${at}" dir="${at === 'ar' ? 'rtl' : 'ltr'}" class="c">${(at === 'ar' ? arabic : french).join(' – ')}</div>`
        : '';
    return `<div style="border-bottom:2px solid #444;padding-bottom:6px">${line('ar')}${line('fr')}</div>`;
  }
  return `<div style="display:flex;justify-content:space-between;border:1px solid #777;border-width:0 0 1px">${has.fr ? `<div style="border-left:4px solid #666;padding-left:10px">${block('fr', 'left')}</div>` : '<div></div>'}${has.ar ? `<div style="border-right:4px solid #666;padding-right:10px">${block('ar', 'right')}</div>` : '<div></div>'}</div>`;
}

export function titleFrameSecond(how: number, lines: string): string {
  const frame = [
    'border:3px double #333;border-radius:10px;padding:4px 26px;font-weight:700',
    'border-bottom:3px double #333;padding:0 12px 2px',
    'font-weight:700;border:1px solid #333;box-shadow:4px 4px 0 #bbb;padding:5px 22px;background:#fff',
    'font-weight:700;letter-spacing:.02em',
    'border:1px dashed #444;padding:4px 18px;font-weight:700',
    'font-weight:700;border-inline:4px solid #444;padding:2px 20px',
  ][how];
  return `<div class="c" style="margin:24px 0 18px"><div style="display:inline-block;${frame}">${lines}</div></div>`;
}
