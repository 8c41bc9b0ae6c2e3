import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { application } from '../../functions/examples.ts';
import { photographOf, readCode } from '../letters/pages.ts';
import { ask } from './ask.ts';
import { executablePath, howToGetOne, openBrowser } from './browser.ts';
import { faultsOn } from './keyboard.ts';

if (executablePath === undefined) process.stderr.write(`${howToGetOne}\n`);

describe.skipIf(executablePath === undefined)('a letter', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-letters-'));
  let server: Server;
  let stopped = false;
  let browser: Browser;
  let token: string;

  beforeAll(async () => {
    server = await startServer({
      ...{ dataDir, port: 0, writeLog: () => undefined },
      reader: { readPaper: () => Promise.reject(new Error('nothing is read here')) },
    });
    browser = await openBrowser();
    const opened = await ask(server.url, 'POST', '/api/applicant/cases', { delegation: 'khenifra' });
    const { reference, code } = opened;
    token = (await ask(server.url, 'POST', '/api/applicant/sign-in', { reference, code })).token;
    await ask(server.url, 'PUT', '/api/applicant/case/application', application, token);
    await ask(server.url, 'POST', '/api/applicant/case/submit', undefined, token);
  });
  afterAll(async () => {
    await browser?.close();
    if (!stopped) await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is taken from the page after the deposit, and its code leads whoever scans it to the truth, in both languages', async () => {
    const page = await browser.newPage({ viewport: { width: 420, height: 900 } });
    await page.goto(`${server.url}/applicant.html?lang=ar`);
    await page.evaluate((kept) => sessionStorage.setItem('nasab.applicant', kept), token);
    await page.goto(`${server.url}/applicant.html?lang=ar#outcome`);
    await page.reload();
    await page.getByText('وصل إيداع').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'تنزيل (PDF)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^receipt-nsb-.*\.pdf$/u);
    const letter = readFileSync(await download.path());
    const code = await readCode(letter, 0);
    for (const [language, genuine, forged] of [
      ['ar', 'وهي سارية اليوم', 'لا يحمل توقيعنا'],
      ['fr', 'Elle est valable à ce jour', 'n’est pas signé par nous'],
    ] as const) {
      await page.goto(code!.replace('verify.html', `verify.html?lang=${language}`));
      await page.reload();
      await page.getByText(genuine).waitFor();
      expect(await faultsOn(page)).toEqual([]);
      const [head, claims = '', signature] = code!.split('#')[1]!.split('.');
      const other = Buffer.from(claims, 'base64url').toString().replace('receipt', 'grant');
      const changed = `${head}.${Buffer.from(other).toString('base64url')}.${signature}`;
      await page.locator('#statement').fill(changed);
      await page.click('main button.main');
      await page.getByText(forged).waitFor();
    }

    // The service stops. Page, reader of codes and keys are those of the last visit; the letter is photographed whole.
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await server.close();
    stopped = true;
    await page.goto(`${server.url}/verify.html?lang=fr`);
    const photo = { name: 'lettre.jpg', mimeType: 'image/jpeg', buffer: await photographOf(letter, 0) };
    await page.setInputFiles('#photo', photo);
    await page.getByText('La signature est bonne').waitFor();
    await page.getByText('Vérifié hors ligne').waitFor();
    expect(await page.inputValue('#statement')).toBe(code);
    expect(await faultsOn(page)).toEqual([]);
    await page.close();
  });
});
