/** Prints sheets with Chromium: a crisp page image and where each field's ink lies on it. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { Sheet } from './sheet.ts';

export interface PrintedField {
  readonly value: string;
  /** Corners clockwise from the top left, in pixels of the page image. */
  readonly quads: readonly (readonly [number, number])[][];
}

export interface PrintedPage {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
  readonly fields: Readonly<Record<string, PrintedField>>;
  /** Every printed line, seals left out. */
  readonly lines: readonly string[];
}

export interface Press {
  /** `dpi` 96 prints one image pixel per CSS pixel. */
  print(sheet: Sheet, dpi: number): Promise<PrintedPage>;
  close(): Promise<void>;
}

/** A browser that prints and does nothing else. */
export const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts the browser named by CHROMIUM, Debian's by default. */
export async function openPress(): Promise<Press> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(
      `No Chromium at ${executablePath}. Install it (Debian: apt install chromium) or name another in CHROMIUM, then run again.`,
    );
  const browser: Browser = await chromium.launch({ executablePath, args: quiet });
  const page = await browser.newPage();
  const screen = await page.context().newCDPSession(page);
  return {
    async print(sheet, dpi) {
      const scale = dpi / 96;
      const { width, height } = sheet;
      await screen.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: scale,
        mobile: false,
      });
      await page.setContent(sheet.html, { waitUntil: 'load' });
      await page.evaluate(
        'Promise.all([...document.fonts].map((face) => face.load())).then(() => document.fonts.ready)',
      );
      const missing = await page.evaluate<string[]>(fontsNotInstalled);
      if (missing.length > 0)
        throw new Error(`Fonts not installed: ${missing.join(', ')}. See NOTICE for their packages.`);
      const cut = await page.evaluate<string[]>(textOutsidePage);
      if (cut.length > 0) throw new Error(`Text runs off the page (${sheet.type}): ${cut.join(' | ')}`);
      const found = await page.evaluate<{ name: string; value: string; rects: number[][] }[]>(fieldBoxes);
      const lines = await page.evaluate<string[]>(printedLines);
      const shot = await screen.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
      const png = Buffer.from(shot.data, 'base64');
      const fields: Record<string, PrintedField> = {};
      for (const { name, value, rects } of found)
        fields[name] = {
          value,
          quads: rects.map(([x, y, w, h]) =>
            (
              [
                [x!, y!],
                [x! + w!, y!],
                [x! + w!, y! + h!],
                [x!, y! + h!],
              ] as const
            ).map(([px, py]) => [px * scale, py * scale] as const),
          ),
        };
      return {
        png,
        width: Math.round(sheet.width * scale),
        height: Math.round(sheet.height * scale),
        fields,
        lines,
      };
    },
    close: () => browser.close(),
  };
}

// Run inside the page, so written as text: the page has no TypeScript.
const fieldBoxes = `[...document.querySelectorAll('[data-field]')].map((el) => ({
  name: el.dataset.field, value: el.dataset.value,
  rects: [...el.getClientRects()].filter((r) => r.width > 0).map((r) => [r.x, r.y, r.width, r.height]) }))`;
const textOutsidePage = `[...document.querySelectorAll('bdi, td, p')].filter((el) => { const r = el.getBoundingClientRect();
  return r.width > 0 && (r.right > innerWidth + 1 || r.bottom > innerHeight - 24 || r.left < -1 || r.top < -1); }).slice(0, 3).map((el) => el.textContent.slice(0, 60))`;
/** Words in the order of the page's source, broken where the browser breaks the line. */
const printedLines = `(() => { const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const lines = []; let last;
  const block = (el) => { while (getComputedStyle(el).display.startsWith('inline')) el = el.parentElement; return el; };
  for (let node = walk.nextNode(); node; node = walk.nextNode()) { const el = node.parentElement;
    if (el.closest('svg, style, .foot')) continue;
    for (const { 0: word, index } of node.textContent.matchAll(/\\S+/g)) { const range = document.createRange();
      range.setStart(node, index); range.setEnd(node, index + word.length); const box = range.getBoundingClientRect();
      const middle = (box.top + box.bottom) / 2; const home = block(el);
      if (last && last.home === home && Math.abs(last.middle - middle) < box.height * 0.6) lines[lines.length - 1] += ' ' + word;
      else lines.push(word); last = { home, middle }; } } return lines; })()`;
/** A font is there when text set in it has another width than in both stand-ins. */
const fontsNotInstalled = `(() => { const c = document.createElement('canvas').getContext('2d');
  const families = [...new Set([...document.styleSheets].flatMap((s) => [...s.cssRules]).flatMap((r) => (r.style?.fontFamily || '').split(',')).map((f) => f.trim().replace(/["']/g, '')))]
    .filter((f) => f && !['serif', 'sans-serif', 'monospace'].includes(f));
  const width = (font) => { c.font = '40px ' + font; return c.measureText('Mouhcine 1974 المملكة').width; };
  return families.filter((f) => ['serif', 'sans-serif', 'monospace'].every((s) => width('"' + f + '",' + s) === width(s))); })()`;
