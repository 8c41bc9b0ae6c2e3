import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDemoAgreement } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { readQuote } from '../functions/world.ts';
import {
  comeBack,
  decide,
  fillForm,
  handedIn,
  openCase,
  quote,
  readBarCode,
  sendFile,
} from './applicant-steps.ts';
import { executablePath, howToGetOne, openBrowser } from './browser.ts';
import { faultsOn as inTheWayOn } from './keyboard.ts';

const sample = new URL('../../samples/dossiers/son-complete/', import.meta.url).pathname;
const phone = { viewport: { width: 360, height: 740 } };

if (executablePath === undefined) console.warn(howToGetOne);

/** One side of the sample's card, both of which stand on one sheet; `top` in heights of the sheet. */
async function sideOfCard(top: number): Promise<Buffer> {
  const sheet = sharp(join(sample, '02-cnie.jpg'));
  const { width, height } = await sheet.metadata();
  return await sheet
    .extract({
      left: Math.round(width * 0.05),
      top: Math.round(height * top),
      width: Math.round(width * 0.9),
      height: Math.round(height * 0.36),
    })
    .jpeg()
    .toBuffer();
}

describe.skipIf(executablePath === undefined)('an applicant, in a browser', () => {
  const folders: string[] = [];
  const servers: Server[] = [];
  let browser: Browser;
  let url: string;
  const serve = async (settings: Partial<Parameters<typeof startServer>[0]> = {}): Promise<string> => {
    const dataDir = mkdtempSync(join(tmpdir(), 'nasab-journey-'));
    folders.push(dataDir);
    const server = await startServer({
      ...{ dataDir, port: 0, demo: true, writeLog: () => undefined },
      ...settings,
    });
    servers.push(server);
    return server.url;
  };
  const faultsOn = (page: Page): string[] => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    return faults;
  };
  const lookOn = (page: Page) => async (where: string) => expect(await inTheWayOn(page), where).toEqual([]);
  beforeAll(async () => {
    browser = await openBrowser();
    url = await serve({ reader: { readPaper: async () => readQuote } });
    await keepDemoAgreement(servers[0]!.platform, 'bank-demo');
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) await server.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('opens a case, fills it step by step, hands it in, and is told in Arabic that it is granted, with the reasons', async () => {
    const page = await browser.newPage(phone);
    const faults = faultsOn(page);
    const look = lookOn(page);
    await page.goto(`${url}/applicant.html?lang=ar`);
    await page.waitForSelector('#opening select');
    await look('welcome');
    await page.selectOption('#opening select', 'khenifra');
    await page.click('#opening button');
    await page.waitForSelector('.bar-code');
    await look('the card');
    const [reference = '', code = ''] = await page.locator('.keep .big').allTextContents();
    // The bar code on the card leads to this page with the reference, and says nothing of the code.
    const scanned = await readBarCode(await page.locator('.keep').screenshot());
    expect(scanned).toBe(`${url}/applicant.html#enter/${reference}`);
    expect(scanned).not.toContain(code);
    await page.click('.keep button.main');
    await page.waitForSelector('form.question');
    await look('the form');
    await page.click('.onward button');
    expect(await page.textContent('.fault')).toMatch(/\p{Script=Arabic}/u);
    await fillForm(page, look);
    await look('papers, none yet');
    await sendFile(page, quote());
    await page.waitForSelector('.paper.read');
    await look('papers');
    await page.click('a[href="#outcome"]');
    await page.waitForSelector('#assessment .verdict');
    await look('before handing in');
    await page.click('.hand-in button.main');
    await page.click('.hand-in button.main');
    expect(await page.textContent('#receipt .big')).toBe(reference);
    await look('the receipt');
    await page.click('a[href="#rights"]');
    await page.waitForSelector('#copies');
    await look('rights');
    await page.click('a[href="#advice"]');
    await page.waitForSelector('.cards');
    await look('advice');
    await page.click('#sign-out');
    await page.waitForSelector('#returning');

    const desk = await handedIn(url);
    await decide(desk, 'grant', ['officer-khenifra-1', 'officer-khenifra-2']);
    await comeBack(page, url, desk, 'ar');
    await page.waitForSelector('.decision.grant');
    expect(await page.textContent('#decision')).toContain('يذكر رسم الولادة الأب');
    await look('the decision');
    await page.getByRole('button', { name: 'قبول القرار' }).click();
    await page.getByRole('button', { name: 'تأكيد القبول' }).click();
    await page.waitForSelector('#decision .good');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is not granted, appeals in French, takes the appeal back, and lets a bank know', async () => {
    const desk = await handedIn(url);
    await decide(desk, 'refuse', ['officer-khenifra-1', 'officer-khenifra-2']);
    await desk.officer('officer-khenifra-1', 'GET', '');
    const page = await browser.newPage(phone);
    const look = lookOn(page);
    await comeBack(page, url, desk, 'fr');
    await page.waitForSelector('.decision.refuse');
    await page.click('details.appeal summary');
    await page.fill('[name="grounds"]', 'Mon acte de naissance n’a pas été pris en compte.');
    await look('an appeal being written');
    // The session ends while one writes: what was typed is there when one is back.
    await page.evaluate(() => sessionStorage.setItem('nasab.applicant', 'no.token.now'));
    await page.click('details.appeal button');
    await page.waitForSelector('.notice button.danger');
    await look('an ended session');
    await page.fill('#returning [name="reference"]', ` ${desk.reference.toLowerCase()} `);
    await page.fill('#returning [name="code"]', desk.code);
    await page.click('#returning button');
    await page.click('details.appeal summary');
    expect(await page.inputValue('[name="grounds"]')).toContain('pas été pris');
    await page.click('details.appeal button');
    await page.getByText('Recours reçu le').waitFor();
    await page.click('a[href="#papers"]');
    await sendFile(page, quote('nouvelle.pdf'));
    await page.waitForSelector('.paper.read >> nth=1');
    await page.click('a[href="#outcome"]');
    await page.getByRole('button', { name: 'Retirer le recours' }).click();
    await page.getByRole('button', { name: /^Confirmer/u }).click();
    await page.getByText('Le recours a été retiré').waitFor();

    await page.click('a[href="#rights"]');
    await page.getByText('Agent chargé des dossiers').first().waitFor();
    await page.selectOption('[name="partner"]', 'bank-demo');
    await page.selectOption('[name="until"]', { index: 2 });
    await page.click('#banks form button');
    await page.getByText('Peut connaître la décision').waitFor();
    await look('rights, seen by officers, a bank let in');
    await page.getByRole('button', { name: 'Retirer l’accord' }).click();
    await page.getByText('Accord retiré').waitFor();
    await page.fill('[name="what"]', 'Ma date de naissance est le 2 avril 1978.');
    await page.click('#corrections form button');
    await page.getByText('En attente de réponse').waitFor();
    await page.getByRole('button', { name: /Liens vers les pièces/u }).click();
    await page.waitForSelector('#copies a');
    await page.close();
  });

  it('answers the one request for what is missing where it is read', async () => {
    const desk = await handedIn(url);
    const user = 'officer-khenifra-1';
    const { papers } = await desk.applicant('GET', '');
    await desk.officer(user, 'POST', `/papers/${papers[0].paperId}/review`);
    const why = { ar: 'لتبرير قيمة المشروع', fr: 'pour justifier la valeur du projet' };
    await desk.officer(user, 'POST', `/papers/${papers[0].paperId}/original`, { reason: 'الخاتم غير مقروء' });
    await desk.officer(user, 'POST', '/completion', { papers: [{ paper: 'quote', why }] });
    const page = await browser.newPage(phone);
    await comeBack(page, url, desk, 'ar');
    await page.waitForSelector('#completion .asked-papers');
    expect(await page.textContent('#completion .asked-papers')).toContain('لتبرير قيمة المشروع');
    const originals = await page.textContent('#originals');
    for (const said of ['خنيفرة', 'الخاتم غير مقروء']) expect(originals).toContain(said);
    await lookOn(page)('a completion');
    const chooser = page.waitForEvent('filechooser');
    await page.click('#completion .asked-papers button');
    await (await chooser).setFiles(quote('manquante.pdf'));
    await page.click('.draft .row .press button');
    await page.waitForSelector('.paper.read >> nth=1');
    expect((await desk.applicant('GET', '')).papers[1].stated).toBe('quote');
    await page.getByRole('button', { name: 'أرسلت كل ما طلب' }).click();
    await page.getByRole('button', { name: 'تأكيد: لا شيء ينقص' }).click();
    await page.waitForSelector('#completion', { state: 'detached' });
    expect((await desk.applicant('GET', '')).state).toBe('completed');
    await page.close();
  });

  it('is told before a byte is sent what is wrong with a photograph, takes it again, and makes one paper of several', async () => {
    const page = await browser.newPage(phone);
    const announced: { size: number; type: string }[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/papers'))
        announced.push(request.postDataJSON());
    });
    await openCase(page, url, 'fr');
    await page.click('a[href="#papers"]');
    const clear = readFileSync(join(sample, '03-naissance.jpg'));
    const image = { name: 'acte.jpg', mimeType: 'image/jpeg' };
    // In an iPhone's container, with a picture this browser opens; one that it does not open follows below.
    const blurred = sharp(clear).resize({ height: 1600 }).blur(7);
    await page.setInputFiles('#choose-files', {
      ...{ name: 'IMG_0.HEIC', mimeType: 'image/heic' },
      buffer: await blurred.heif({ compression: 'av1', effort: 0 }).toBuffer(),
    });
    await page.waitForSelector('.draft .problem');
    expect(await page.textContent('.draft .problem')).toContain('floue');
    await lookOn(page)('a blurred photograph');
    // It waits where it was kept, also when the page is opened again.
    await page.reload();
    await page.waitForSelector('.draft .problem');
    const again = page.waitForEvent('filechooser');
    await page.click('.draft .pages button.main');
    await (await again).setFiles({ ...image, buffer: clear });
    await page.waitForSelector('.draft .good');
    expect(announced).toEqual([]);

    // A second page from a camera of 12 megapixels; both become one PDF, smaller than the camera's picture.
    const large = await sharp(clear).resize({ height: 4600 }).jpeg({ quality: 98 }).toBuffer();
    const more = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Ajouter une page' }).click();
    await (await more).setFiles({ ...image, name: 'suite.jpg', buffer: large });
    await page.waitForSelector('.draft .pages li >> nth=1');
    await page.waitForSelector('.draft .good >> nth=1');
    await page.click('button[aria-label^="Reculer"]');
    await page.click('.draft > .row .press button');
    await page.waitForSelector('.paper.read');
    expect(announced).toMatchObject([{ type: 'application/pdf' }]);
    expect(announced[0]!.size).toBeLessThan(large.length);

    const verso = { name: 'verso.jpg', mimeType: 'image/jpeg' };
    await sendFile(page, { ...verso, buffer: await sideOfCard(0.42) });
    await page.waitForSelector('.paper.read >> nth=1');
    await page.setInputFiles('#choose-files', { ...verso, buffer: await sideOfCard(0.421) });
    await page.getByText('encore le verso').waitFor();
    await page.getByRole('button', { name: 'Retirer', exact: true }).click();

    await page.setInputFiles('#choose-files', [
      { ...image, name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from('x') },
      { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('a') },
    ]);
    await page.waitForSelector('.refused-files li >> nth=1');
    expect(await page.textContent('.refused-files')).toContain('HEIC');
    await page.setInputFiles('#choose-files', { ...image, buffer: Buffer.from('no picture') });
    await page.waitForSelector('.draft .problem');
    expect(announced).toHaveLength(2);
    await page.close();
  });

  it('is not asked for what a real card already says, and is shown the camera live', async () => {
    const real = await serve();
    const context = await browser.newContext({ ...phone, permissions: ['camera'] });
    const page = await context.newPage();
    const faults = faultsOn(page);
    await openCase(page, real, 'fr');
    await page.click('a[href="#papers"]');
    await page.getByRole('button', { name: 'Caméra avec cadre' }).click();
    await page.waitForSelector('.viewfinder video');
    await page.waitForSelector('dialog .doubt:has-text("Aucune feuille"), dialog .problem');
    await lookOn(page)('the camera');
    await page.keyboard.press('Escape');
    await sendFile(page, join(sample, '02-cnie.jpg'));
    await page.waitForSelector('.paper.read', { timeout: 120_000 });
    await page.click('a[href="#form"]');
    await page.click('.offer button');
    expect(await page.inputValue('[name="applicant.nameAr"]')).toMatch(/\p{Script=Arabic} /u);
    await page.click('.onward button');
    const cin = page.locator('.field:has([name="applicant.cin"]) + .offer');
    expect(await cin.textContent()).toMatch(/[A-Z]{1,2}\d{5}/u);
    expect(faults).toEqual([]);
    await context.close();
  }, 180_000);
});
