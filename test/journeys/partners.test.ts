import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDemoAgreement } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { noteSighting } from '#shared/cases/sightings';
import { recordWord } from '#shared/partner/answers';
import { noteRush, noteStop, registerKey } from '#shared/partner/clients';
import { deliverDue } from '#shared/partner/hooks/deliver';
import { findDelivery, note } from '#shared/partner/hooks/journal';
import { SheetId } from '#shared/platform/book';
import { CaseId } from '#shared/platform/ids';
import { readQuote } from '../functions/world.ts';
import { Bank, makeKeys } from '../partner/bank.ts';
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
  });

  it('hands its keys over as a set; an administrator sees their thumbprints, retires one, and reads when it guessed', async () => {
    const partner = SheetId.parse('bank-demo');
    await noteStop(server.platform, partner, 30);
    await noteRush(server.platform, partner, 2000);
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
    await page.locator('#machine .notice', { hasText: /2\s?000\u2069? consultations/u }).waitFor();
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
  });

  it('is told at an address of its own; an administrator tries it and sends again what was given up, in both languages', async () => {
    const { platform, url } = server;
    const came: { readonly headers: Record<string, string>; readonly body: string }[] = [];
    const receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      came.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(204).end();
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.2', done));
    const bank = new Bank(url, 'bank-demo', await makeKeys(), await makeKeys());
    const { jwk } = bank.client;
    await registerKey(platform, { kind: 'officer', id: 'administrator-1' }, SheetId.parse(bank.id), {
      ...{ jwk, agreement: 'a1', environment: 'sandbox' },
    });
    await bank.enter();
    const address = `http://127.0.0.2:${(receiver.address() as AddressInfo).port}/nasab`;
    const registered = await bank.call('PUT', '/webhook', { body: { url: address } });
    const before = new Webhook(registered.body.secret);

    const { token } = await ask(url, 'POST', '/local/sign-in', { user: 'officer-central-1' });
    const pageIn = async (language: 'ar' | 'fr'): Promise<Page> => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.addInitScript((kept) => sessionStorage.setItem('nasab.officer', kept), token);
      await page.goto(`${url}/officer.html?lang=${language}#agreements/bank-demo`);
      await page.getByText(address).waitFor();
      return page;
    };
    const arrived = async (messages: number): Promise<void> => {
      // The server's own turn may have come first: one of both sends it.
      await deliverDue(platform);
      await expect.poll(() => came.length).toBe(messages);
    };
    const french = await pageIn('fr');
    await french.getByRole('button', { name: 'Envoyer un message d’essai' }).click();
    await french.getByText('Le message d’essai est en route').waitFor();
    await arrived(1);
    const heard = came[0]!;
    expect(before.verify(heard.body, heard.headers)).toMatchObject({ type: 'test' });

    // The secret is changed by the partner; for a day both sign, and the page says until when.
    const renewed = await bank.call('POST', '/webhook/secret');
    const journal = async () => (await bank.call('GET', '/webhook/messages')).body.messages;
    // Whoever sent it writes that down after its receiver has heard.
    await expect
      .poll(journal)
      .toMatchObject([{ type: 'test', state: 'delivered', tries: [{ status: 204 }] }]);
    const messages = await journal();
    // A message that nobody took for a day.
    const receiverOf = { partner: bank.id, environment: 'sandbox' } as const;
    const sent = await findDelivery(platform, receiverOf, messages[0].id);
    const tries = [{ at: platform.now().toISOString(), fault: 'timeout', ms: 10_000 } as const];
    await note(platform, { ...sent!, state: 'parked', reason: 'not-answered', tries });
    await french.reload();
    await french.getByText('L’ancien secret signe aussi jusqu’au').waitFor();
    await french.getByText('Pas de réponse en dix secondes').waitFor();
    expect(await faultsOn(french)).toEqual([]);
    await french.close();

    const arabic = await pageIn('ar');
    await arabic.getByText('لا جواب خلال عشر ثوان').waitFor();
    expect(await faultsOn(arabic)).toEqual([]);
    await arabic.getByRole('button', { name: 'إعادة إرسال ما لم يسلم' }).click();
    await arabic.getByText('رسائل في طريقها من جديد').waitFor();
    await arrived(2);
    const again = came[1]!;
    expect(again.headers['webhook-id']).toBe(messages[0].id);
    for (const secret of [registered.body.secret, renewed.body.secret])
      new Webhook(secret).verify(again.body, again.headers);
    await arabic.reload();
    await arabic.getByText(address).waitFor();
    expect(await arabic.getByRole('button', { name: 'إعادة إرسال ما لم يسلم' }).count()).toBe(0);
    await arabic.close();
    await new Promise((done) => receiver.close(done));
  });
});
