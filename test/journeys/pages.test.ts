import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { barriersOn, executablePath, howToGetOne, openBrowser } from './browser.ts';
import { faultsOn } from './keyboard.ts';

if (executablePath === undefined) process.stderr.write(`${howToGetOne}\n`);

const places = ['/', '/procedure.html', '/adviser.html', '/questions.html', '/privacy.html', '/verify.html'];

describe.skipIf(executablePath === undefined)('the pages for everybody', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-pages-'));
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer({
      ...{ dataDir, port: 0, writeLog: () => undefined },
      reader: { readPaper: () => Promise.reject(new Error('nothing is read here')) },
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Filled by the service: nothing waits and nothing went wrong. */
  const settled = async (page: Page): Promise<void> => {
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => !/جار التحميل|Chargement/u.test(document.body.textContent));
  };

  /** Of axe's rules those that darkness, or the width of a window, can turn: the document stays the same. */
  const byColour = ['color-contrast', 'link-in-text-block'];
  const byWidth = [...byColour, 'scrollable-region-focusable', 'target-size'];

  it.each([
    ['ar', 'rtl'],
    ['fr', 'ltr'],
  ] as const)(
    'bar nobody’s way, in %s, %s, on a telephone, in the dark, at four times the size, and at a desk',
    async (lang, dir) => {
      // Without motion colours turn at once.
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      const complaints: string[] = [];
      page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
      page.on('pageerror', ({ message }) => complaints.push(message));
      const links = new Set<string>();
      for (const place of places) {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(`${server.url}${place}?lang=${lang}`);
        await settled(page);
        expect(await page.getAttribute('html', 'lang'), place).toBe(lang);
        expect(await page.getAttribute('html', 'dir'), place).toBe(dir);
        expect(await page.locator('[role=alert]').count(), place).toBe(0);
        expect(await faultsOn(page), `${place} on a telephone`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await barriersOn(page, byColour), `${place} in the dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        // What is left of 1280 pixels.
        await page.setViewportSize({ width: 320, height: 256 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBe(320);
        await page.setViewportSize({ width: 1440, height: 900 });
        expect(await barriersOn(page, byWidth), `${place} at a desk`).toEqual([]);
        const named = page.locator('a[href]');
        for (const link of await named.evaluateAll((all) =>
          all.map((a) => (a as HTMLAnchorElement).pathname),
        ))
          links.add(link);
      }
      for (const link of links) expect((await fetch(server.url + link)).status, link).toBe(200);
      expect(links.size).toBeGreaterThan(places.length);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('for engineers is whole without a script, searched by keyboard with one, and bars nobody’s way', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(`${server.url}/developers.html`);
    expect(await still.locator('#seek').isVisible()).toBe(false);
    expect(await still.locator('#getDecisionForPartner pre').first().isVisible()).toBe(true);
    await bare.close();
    const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 360, height: 740 } });
    const complaints: string[] = [];
    page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(`${server.url}/developers.html`);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // Of what is made alike, a few are looked at: the whole takes seconds.
    await page.evaluate(() => {
      for (const alike of ['.call', '.problem-code', '#samples ~ details', '.contents li li'])
        for (const one of [...document.querySelectorAll(alike)].slice(4)) one.remove();
    });
    expect(await barriersOn(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${server.url}/developers.en.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('bankReference confirm');
    expect(await page.locator('.contents [role=status]').textContent()).toBe('1 found');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#confirmPayment');
    await page.goto(`${server.url}/developers.en.html#verify_webhook.py`);
    expect(await page.locator('[id="verify_webhook.py"] pre').isVisible()).toBe(true);
    await page.locator('#other-language').click();
    expect(page.url()).toBe(`${server.url}/developers.html#verify_webhook.py`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('are walked through with the keyboard alone, in the order they are read', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.url}/?lang=fr`);
    await settled(page);
    const expected = await page
      .locator('a[href], button')
      .evaluateAll((all) =>
        all
          .filter((one) => (one as HTMLElement).offsetParent !== null || one.className === 'skip')
          .map((one) => one.textContent),
      );
    const met: string[] = [];
    for (const _ of expected) {
      await page.keyboard.press('Tab');
      met.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(met).toEqual(expected);
    expect(met.length).toBeGreaterThan(12);
    await page.close();
  });

  it('advise from what is told, keep nothing of it, and call a closed programme closed', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${server.url}/adviser.html?lang=fr`);
    await settled(page);
    await page.getByLabel('Quelle est la forme juridique actuelle ?').selectOption('cooperative');
    await page.getByRole('button', { name: 'Voir ce qui convient' }).click();
    await page.locator('#advice').waitFor();
    const flower = page.locator('article', { hasText: 'FLOWER' });
    expect(await flower.locator('.tags').textContent()).toBe('Terminé');
    expect(await flower.textContent()).toContain('Vérifié le');
    for (const fold of await page.locator('main > details > summary').all()) await fold.click();
    await page.locator('.across table').waitFor();
    await page.locator('ol.path li').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  });

  it('open without a line once they were seen, the applicants’ too; what the service answers is never kept', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${server.url}/verify.html?lang=fr`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await settled(page);
    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/applicant.html');
    expect(kept.filter((address) => /^\/(?:api|files|officer|\.well-known)/u.test(address))).toEqual([]);
    await context.setOffline(true);
    for (const place of ['/verify.html', '/applicant.html', '/']) {
      await page.goto(`${server.url}${place}?lang=fr`);
      // Without its data a page says so, and offers to try again.
      await page.locator('footer a, [role=alert]').first().waitFor();
    }
    await context.close();
  });
});
