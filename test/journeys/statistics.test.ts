import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { executablePath, howToGetOne, openBrowser } from './browser.ts';
import { faultsOn } from './keyboard.ts';

if (executablePath === undefined) console.warn(howToGetOne);

describe.skipIf(executablePath === undefined)('the year’s report, as officers see it', () => {
  let server: Server;
  let browser: Browser;
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-statistics-'));
  beforeAll(async () => {
    const reader = { readPaper: () => Promise.reject(new Error('no paper is sent here')) };
    server = await startServer({ dataDir, port: 0, demo: true, writeLog: () => undefined, reader });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.each([
    ['ar', 1440, /المصالح المركزية \(الأول\)/u],
    ['fr', 390, /Agent 1 des services centraux/u],
  ] as const)(
    'in %s, %i wide: an empty year says so, bars nobody’s way, and is taken away as a file',
    async (language, width, name) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(`${server.url}/officer.html?lang=${language}#statistics`);
      await page.getByRole('button', { name }).click();
      await page.waitForSelector('img.chart');
      const said = await page.locator('main').textContent();
      expect(said).toContain(language === 'ar' ? 'لم يبت في أي طلب سنة' : 'Aucune demande n’a été tranchée');
      await page.locator('details summary').first().click();
      expect(await page.locator('details[open] tbody tr').count()).toBeGreaterThan(30);
      // The tables the pictures are drawn from stand beside them.
      expect(await page.locator('.drawn table').count()).toBe(2);
      await page.locator('main [name="year"]').fill('1999');
      await page
        .getByRole('button', { name: language === 'ar' ? 'عرض الحصيلة' : 'Afficher le bilan' })
        .click();
      expect(await page.locator('.fault').textContent()).toContain('2001');
      expect(await faultsOn(page)).toEqual([]);
      const [kept] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /XLSX/u }).click(),
      ]);
      const parts = unzipSync(readFileSync(await kept.path()));
      expect(kept.suggestedFilename()).toMatch(/^nasab-\d{4}\.xlsx$/u);
      expect(strFromU8(parts['xl/worksheets/sheet1.xml']!).includes('rightToLeft="1"')).toBe(
        language === 'ar',
      );
      await page.close();
    },
  );
});
