/** A browser for journeys, when the machine has one; nothing is ever installed from here. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const places = [
  process.env.NASAB_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const executablePath = places.find((place) => place !== undefined && existsSync(place));

export const howToGetOne =
  'no browser found, so this journey is skipped: install Chromium (Debian: apt install chromium) or name one in NASAB_CHROMIUM';

/**
 * What a browser with a window prepares for whoever types an address, two pages a window, and a process kept ready for
 * the next: half its work, and nobody types here. The last list given counts, so what Playwright turns off and matters
 * here is named again.
 */
const withoutWindow = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
  ...['PaintHolding', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'],
  ...['MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch', 'AimEnabled'],
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executablePath!,
    // Without a language of its own a bare shell names no file in Arabic.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      '--no-sandbox',
      '--headless=new',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-fake-device-for-media-stream',
      `--disable-features=${withoutWindow.join()}`,
    ],
  });

const axeText = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What on the page bars somebody's way, whether it scrolls sideways, and references in two lines; nothing where all is well.
 * @param rules of axe, where the others were asked already and nothing of theirs has changed
 */
export async function barriersOn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // The pages' own policy forbids foreign scripts, so axe comes as text through the debugger.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeText);
  return await page.evaluate(async (only) => {
    // What is well need not be listed: that takes longer than the search itself.
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run(options: {
            resultTypes: readonly string[];
            runOnly?: readonly string[];
          }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run({ resultTypes: ['violations'], ...(only === undefined ? {} : { runOnly: only }) });
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      for (const { index, 0: reference } of (text as Text).data.matchAll(/NSB-\u2060?\w{4}-\u2060?\w{4}/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + reference.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${reference} stands in ${lines.size} lines`);
      }
    }
    const sideways = document.documentElement.scrollWidth - innerWidth;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ...broken,
      ...(sideways > 0 ? [`scrolls sideways by ${sideways} pixels`] : []),
    ];
  }, rules);
}
