import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDemoAgreement } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { noteSighting } from '#shared/cases/sightings';
import { recordWord } from '#shared/partner/answers';
import { noteStop } from '#shared/partner/clients';
import { CaseId } from '#shared/platform/ids';
import { readQuote } from '../functions/world.ts';
import { comeBack, handedIn } from './applicant-steps.ts';
import { ask } from './ask.ts';
import { executablePath, howToGetOne, openBrowser } from './browser.ts';
import { faultsOn } from './keyboard.ts';

if (executablePath === undefined) console.warn(howToGetOne);

describe.skipIf(executablePath === undefined)('a partner, as people see it', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-partners-'));
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    const reader = { readPaper: async () => readQuote };
    server = await startServer({ dataDir, port: 0, demo: true, writeLog: () => undefined, reader });
    await keepDemoAgreement(server.platform, 'bank-demo', { takesReferrals: true });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is let in for a purpose and a time, told with each look and answer, and shut out at one press', async () => {
    const desk = await handedIn(server.url);
    const caseId = CaseId.parse(desk.caseId);
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await comeBack(page, server.url, desk, 'ar');
    await page.click('a[href="#rights"]');
    await page.selectOption('[name="partner"]', 'bank-demo');
    await page.selectOption('[name="purpose"]', 'loan');
    await page.getByText('لا يرى الوثائق ولا النسب').waitFor();
    await page.selectOption('[name="until"]', { index: 1 });
    expect(await faultsOn(page)).toEqual([]);
    await page.click('#banks form button');
    await page.getByText('يمكنه معرفة القرار، لدراسة قرض').waitFor();
    const [given] = (await desk.applicant('GET', '')).consents;
    const days = (Date.parse(given.until) - Date.now()) / 86_400_000;
    expect(given).toMatchObject({ partner: 'bank-demo', purpose: 'loan' });
    expect(days).toBeGreaterThan(85);
    expect(days).toBeLessThan(95);

    const looked = { kind: 'partner', id: 'bank-demo', role: 'partner', why: 'loan', under: 'a1' } as const;
    await noteSighting(server.platform, looked, { what: 'decision', caseId });
    const on = new Date().toISOString().slice(0, 10) as never;
    const said = { type: 'PartnerAnswered', partner: 'bank-demo', on } as const;
    await recordWord(server.platform, caseId, { ...said, answer: 'granted', amountCentimes: 4_000_000 });
    await page.reload();
    await page.getByText('DEMO-bank-demo').waitFor();
    await page.click('a[href="#outcome"]');
    const answers = page.locator('#partner-answers');
    await answers.getByText('منح القرض').waitFor();
    expect(await answers.textContent()).toMatch(/بنك شريك.*40\s000/u);
    expect(await faultsOn(page)).toEqual([]);
    await page.click('a[href="#rights"]');
    await page.getByRole('button', { name: 'سحب الموافقة' }).click();
    await page.locator('.good', { hasText: 'سحبت الموافقة' }).waitFor();
    expect((await desk.applicant('GET', '')).consents).toEqual([]);
    await page.close();
  }, 60_000);

  it('hands its keys over as a set; an administrator sees their thumbprints, retires one, and reads when it guessed', async () => {
    await noteStop(server.platform, 'bank-demo', 30);
    const pairs = await Promise.all(
      [1, 2].map(async () => await generateKeyPair('ES256', { extractable: true })),
    );
    const keys = await Promise.all(pairs.map(({ publicKey }) => exportJWK(publicKey)));
    const [first = '', second = ''] = await Promise.all(keys.map((key) => calculateJwkThumbprint(key)));
    const { token } = await ask(server.url, 'POST', '/local/sign-in', { user: 'officer-central-1' });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript((kept) => sessionStorage.setItem('nasab.officer', kept), token);
    await page.goto(`${server.url}/officer.html?lang=fr#agreements/bank-demo`);
    await page.locator('#machine .notice', { hasText: /30\u2069? références/u }).waitFor();
    await page.locator('#machine > details > summary').click();
    const file = (body: object) => ({
      ...{ name: 'jwks.json', mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(body)),
    });
    const add = page.locator('#machine form:has([name="keys"])');
    const give = async (body: object): Promise<void> => {
      await page.setInputFiles('#key-file', file(body));
      await page.waitForFunction(
        (text) => document.querySelector<HTMLTextAreaElement>('#machine [name="keys"]')?.value === text,
        JSON.stringify(body),
      );
    };
    await give(await exportJWK(pairs[0]!.privateKey));
    await add.getByRole('button').click();
    await page.getByText('Ceci est une clé privée').waitFor();
    await give({ keys });
    await add.locator('[name="environment"]').selectOption('live');
    expect(await faultsOn(page)).toEqual([]);
    await add.getByRole('button').click();
    await page.getByText('Clés enregistrées.').waitFor();
    for (const kid of [first, second]) await page.getByText(kid).waitFor();

    const row = page.locator('#machine tr', { hasText: first });
    await row.locator('summary').click();
    await row.locator('[name="reason"]').fill('Clé remplacée');
    await row.getByRole('button').click();
    await row.getByRole('button', { name: 'Confirmer la révocation' }).click();
    await row.getByText('révoquée le').waitFor();
    expect(await page.locator('#machine .tag.read').count()).toBe(1);
    await page.close();
  }, 60_000);
});
