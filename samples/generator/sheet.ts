/** One printed page as HTML: the paper it is drawn on, the fonts, and the fields whose truth is kept. */
import type { PaperType } from '#shared/papers/reading';

export interface Sheet {
  readonly type: PaperType;
  /** CSS pixels (96 to the inch). */
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** How an office prints: its fonts, its paper, the size of its letters. */
export interface Look {
  readonly ar: string;
  readonly lat: string;
  /** Points for running text. */
  readonly size: number;
  readonly paper?: string;
  readonly ink?: string;
}

export const looks = {
  townHall: { ar: 'Noto Naskh Arabic', lat: 'Carlito', size: 12 },
  greenForm: { ar: 'Scheherazade', lat: 'EB Garamond', size: 16, paper: '#eaf4e6', ink: '#1d2a1f' },
  ministry: { ar: 'Amiri', lat: 'Liberation Serif', size: 13.5 },
  rural: { ar: 'Furat', lat: 'DejaVu Sans Condensed', size: 12.5, paper: '#fbf7ec' },
  modern: { ar: 'Noto Sans Arabic', lat: 'Carlito', size: 11.5 },
  village: { ar: 'KacstOffice', lat: 'Liberation Sans', size: 14 },
  counter: { ar: 'Harmattan', lat: 'Liberation Sans Narrow', size: 14 },
  bank: { ar: 'Noto Kufi Arabic', lat: 'DejaVu Sans', size: 10 },
} as const satisfies Record<string, Look>;

export const A4 = { width: 794, height: 1123 } as const;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A value printed on the page; `value` is what a perfect reading answers, where the print differs from it. */
export function field(name: string, printed: string, value: string = printed, style = ''): string {
  return `<bdi class="v" data-field="${name}" data-value="${escapeHtml(value)}"${style && ` style="${style}"`}>${escapeHtml(printed)}</bdi>`;
}

/** Printed text that is no field. */
export const plain = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

export const ar = (html: string, style = ''): string =>
  `<div dir="rtl" lang="ar"${style && ` style="${style}"`}>${html}</div>`;
export const fr = (html: string, style = ''): string =>
  `<div dir="ltr" lang="fr"${style && ` style="${style}"`}>${html}</div>`;

/** A run of French inside an Arabic sentence, kept in its own order. */
export const lat = (html: string): string => `<bdi dir="ltr" lang="fr">${html}</bdi>`;

/** A full page. The small line at the foot says on every page that the person does not exist. */
export function sheet(type: PaperType, look: Look, body: string, options: SheetOptions = {}): Sheet {
  const { width, height } = options.size ?? A4;
  const style = `
    * { box-sizing: border-box; margin: 0; }
    html, body { width: ${width}px; height: ${height}px; overflow: hidden; }
    body { position: relative; background: ${look.paper ?? '#fff'}; color: ${look.ink ?? '#151515'};
      padding: ${options.padding ?? '58px 64px'}; font: ${look.size}pt/1.55 '${look.lat}', '${look.ar}', serif; }
    [lang=ar] { font-family: '${look.ar}', '${look.lat}', serif; }
    [lang=fr] { font-family: '${look.lat}', '${look.ar}', sans-serif; }
    .v { font-weight: 700; }
    .row { display: flex; justify-content: space-between; gap: 24px; }
    .c { text-align: center; }
    table { border-collapse: collapse; width: 100%; }
    .grid td, .grid th { border: 1px solid #555; padding: 4px 8px; }
    .num { text-align: right; white-space: nowrap; }
    .foot { position: absolute; bottom: 14px; left: 0; right: 0; text-align: center; font-size: 6.5pt; color: #999; }
    ${options.css ?? ''}`;
  const html = `<!doctype html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${body}
    <div class="foot">${options.foot ?? '<span lang="ar" dir="rtl">نموذج وهمي</span> · spécimen fictif'}</div></body></html>`;
  return { type, width, height, html };
}

export interface SheetOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly padding?: string;
  readonly css?: string;
  readonly foot?: string;
}

/** A rubber stamp with a French ring and an Arabic heart. Invented: no office's real seal. */
export function stamp(
  at: string,
  ring: string,
  heart: string,
  ink = '#3a4fa0',
  shape: 'round' | 'box' = 'round',
): string {
  const place = `position:absolute;${at};opacity:.72;pointer-events:none;color:${ink}`;
  if (shape === 'box')
    return `<div style="${place};border:2.5px double ${ink};padding:5px 14px;font-size:9pt;text-align:center;transform:rotate(-5deg)">
      <div lang="ar" dir="rtl">${heart}</div><div lang="fr">${ring}</div></div>`;
  const id = `ring${heart.length}${ring.length}`;
  return `<svg style="${place};width:128px;height:128px;transform:rotate(-11deg)" viewBox="0 0 128 128" fill="none" stroke="${ink}">
    <circle cx="64" cy="64" r="60" stroke-width="2.4"/><circle cx="64" cy="64" r="43" stroke-width="1.2"/>
    <path id="${id}" d="M64 64 m-49 0 a49 49 0 1 1 98 0 a49 49 0 1 1 -98 0" stroke="none"/>
    <text font-family="Liberation Sans Narrow" font-size="10" fill="${ink}" stroke="none"><textPath href="#${id}" startOffset="2%">${escapeHtml(ring)}</textPath></text>
    <text x="64" y="70" text-anchor="middle" direction="rtl" font-family="Amiri" font-size="17" fill="${ink}" stroke="none">${heart}</text></svg>`;
}

/** A pen stroke that no letter resembles. */
export function signature(at: string, turn: number, ink = '#1b2f78'): string {
  const loop = `M4 ${40 + turn} C 20 ${8 - turn}, 34 ${12 + turn}, 30 36 S 50 ${60 - turn}, 58 28 S 74 ${16 + turn}, 82 34 S 104 ${44 + turn}, 128 20`;
  return `<svg style="position:absolute;${at};width:136px;height:64px" viewBox="0 0 136 64"><path d="${loop}" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round"/></svg>`;
}
