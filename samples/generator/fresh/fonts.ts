/**
 * Letters an office may print with. Debian's packages are used where installed; a folder with @fontsource
 * packages, named by NASAB_FONTS, adds more families. None of them is part of this repository.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Font {
  readonly family: string;
  readonly script: 'ar' | 'lat';
  readonly manner?: 'typewriter';
  /** Size that makes its letters as tall as others' at 12 points. */
  readonly size?: number;
  /** Used only where reading is measured: kept out of `samples/`, out of mending, and out of training (train/fonts.py). */
  readonly heldOut?: true;
  /** Only this hand prints with it. */
  readonly hand?: string;
  /** Its @fontsource package, where Debian has none. */
  readonly from?: string;
}

const ar = (family: string, more: Partial<Font> = {}): Font => ({ family, script: 'ar', ...more });
const lat = (family: string, more: Partial<Font> = {}): Font => ({ family, script: 'lat', ...more });

const known: readonly Font[] = [
  ar('Amiri', { size: 1.08 }),
  ar('Noto Naskh Arabic'),
  ar('Noto Sans Arabic'),
  ar('Noto Kufi Arabic', { size: 0.9 }),
  ar('Scheherazade', { size: 1.3 }),
  ar('Lateef', { size: 1.35 }),
  ar('KacstNaskh', { size: 1.15 }),
  ar('KacstLetter', { size: 1.15 }),
  ar('DejaVu Sans'),
  ar('FreeSerif', { size: 1.1 }),
  ar('Titr'),
  ar('Thabit', { manner: 'typewriter', size: 1.1 }),
  ar('FreeMono', { manner: 'typewriter' }),
  ar('Cairo', { from: 'cairo' }),
  ar('Tajawal', { from: 'tajawal' }),
  ar('Changa', { from: 'changa' }),
  ar('Scheherazade New', { from: 'scheherazade-new', size: 1.25 }),
  ar('Vazirmatn', { from: 'vazirmatn' }),
  ar('El Messiri', { from: 'el-messiri' }),
  ar('Readex Pro', { from: 'readex-pro' }),
  ar('KacstBook', { size: 1.15, heldOut: true }),
  ar('KacstOffice', { size: 1.15, heldOut: true }),
  ar('Harmattan', { size: 1.15, heldOut: true }),
  ar('Nazli', { size: 1.15, heldOut: true }),
  ar('Furat', { heldOut: true }),
  ar('Almarai', { from: 'almarai', heldOut: true }),
  ar('IBM Plex Sans Arabic', { from: 'ibm-plex-sans-arabic', heldOut: true }),
  ar('Zain', { from: 'zain', size: 1.1, heldOut: true }),
  lat('Liberation Sans'),
  lat('Liberation Serif'),
  lat('DejaVu Sans'),
  lat('EB Garamond', { size: 1.08 }),
  lat('C059'),
  lat('Charis SIL', { size: 0.94 }),
  lat('Roboto', { from: 'roboto' }),
  lat('Open Sans', { from: 'open-sans' }),
  lat('Lato', { from: 'lato' }),
  lat('Source Serif 4', { from: 'source-serif-4' }),
  lat('Liberation Mono', { manner: 'typewriter' }),
  lat('Carlito', { heldOut: true }),
  lat('Liberation Sans Narrow', { size: 1.06, heldOut: true }),
  lat('PT Serif', { from: 'pt-serif', heldOut: true }),
  lat('Work Sans', { from: 'work-sans', size: 0.96, heldOut: true }),
  lat('B612', { from: 'b612', size: 0.92, heldOut: true }),
  lat('Courier Prime', { from: 'courier-prime', manner: 'typewriter', heldOut: true }),
  ...[
    ar('PakType Naskh Basic', { size: 1.05 }),
    ar('FreeFarsi', { size: 1.1 }),
    ar('mry_KacstQurn', { size: 1.05 }),
    ar('Unikurd Web'),
    ar('Mada', { from: 'mada' }),
    ar('Markazi Text', { from: 'markazi-text', size: 1.2 }),
    ar('DejaVu Sans Mono', { manner: 'typewriter', size: 0.92 }),
    lat('TeX Gyre Heros', { size: 0.96 }),
    lat('Gentium Plus'),
    lat('PT Sans'),
    lat('URW Bookman', { size: 0.94 }),
    lat('Cantarell', { size: 0.96 }),
    lat('CMU Serif', { size: 1.04 }),
    lat('CMU Typewriter Text', { manner: 'typewriter' }),
  ].map((font): Font => ({ ...font, heldOut: true, hand: 'fourth' })),
  ...[
    ar('PakType Naskh Basic Farsi', { size: 1.05 }),
    ar('Noto Naskh Arabic UI'),
    ar('DejaVu Sans Condensed'),
    ar('KacstOffice', { size: 1.15 }),
    ar('Nazli', { size: 1.15 }),
    ar('IBM Plex Sans Arabic', { from: 'ibm-plex-sans-arabic' }),
    ar('Thabit', { manner: 'typewriter', size: 1.1 }),
    lat('TeX Gyre Pagella'),
    lat('Caladea'),
    lat('Linux Libertine O', { size: 1.04 }),
    lat('Inter', { size: 0.94 }),
    lat('Andika', { size: 0.94 }),
    lat('Nimbus Sans', { size: 0.96 }),
    lat('TeX Gyre Cursor', { manner: 'typewriter' }),
  ].map((font): Font => ({ ...font, heldOut: true, hand: 'fifth' })),
];

/** What this machine can print with; the CSS brings the families that are not installed. */
export function openCase(folder = process.env.NASAB_FONTS): {
  fonts: readonly Font[];
  css(family: string): string;
} {
  const installed = new Set(
    execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' })
      .split('\n')
      .flatMap((line) => line.split(',').map((name) => name.trim())),
  );
  const packageOf = (font: Font): string | undefined => {
    if (font.from === undefined || folder === undefined) return undefined;
    const at = path.join(folder, 'node_modules/@fontsource', font.from);
    return existsSync(path.join(at, 'LICENSE')) ? at : undefined;
  };
  const fonts = known.filter((font) =>
    font.from === undefined ? installed.has(font.family) : packageOf(font) !== undefined,
  );
  const made = new Map<string, string>();
  return {
    fonts,
    css(family) {
      const font = fonts.find((one) => one.family === family && one.from !== undefined);
      if (font === undefined) return '';
      const ready = made.get(family) ?? facesOf(packageOf(font)!);
      made.set(family, ready);
      return ready;
    },
  };
}

/** The package's own rules for regular and bold, the letter files put into the text. */
function facesOf(folder: string): string {
  return [400, 700]
    .map((weight) => path.join(folder, `${weight}.css`))
    .filter(existsSync)
    .flatMap((file) => readFileSync(file, 'utf8').match(/@font-face \{[^}]*\}/g) ?? [])
    .filter((rule) => /-(arabic|latin|latin-ext)-\d+-normal/.test(rule))
    .map((rule) =>
      rule.replace(/src:[^;]*;/, () => {
        const file = /url\(\.\/(files\/[^)]*\.woff2)\)/.exec(rule)![1]!;
        const letters = readFileSync(path.join(folder, file)).toString('base64');
        return `src: url(data:font/woff2;base64,${letters}) format('woff2');`;
      }),
    )
    .join('\n');
}
