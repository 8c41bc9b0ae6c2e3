import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { readQuote } from '../functions/world.ts';
import { barriersOn, executablePath, howToGetOne, openBrowser } from './browser.ts';

const sample = new URL('../../samples/dossiers/son-complete/', import.meta.url).pathname;
const arabic = /\p{Script=Arabic}/u;

if (executablePath === undefined) console.warn(howToGetOne);

async function openCase(page: Page, url: string, language: 'ar' | 'fr' = 'ar'): Promise<void> {
  await page.goto(`${url}/applicant.html?lang=${language}`);
  await page.selectOption('#delegation', 'khenifra');
  await page.click('section:has(#delegation) button');
  await page.click('.keep button.main');
  await fillForm(page);
}

async function fillForm(page: Page): Promise<void> {
  await page.fill('#applicant-nameAr', 'فاطمة أيت واعراب');
  await page.fill('#applicant-cin', 'VA81724');
  await page.fill('#project-title', 'تربية النحل وبيع العسل');
  await page.selectOption('#project-sector', 'agriculture');
  await page.selectOption('#project-form', 'individual');
  await page.fill('#project-valueMAD', '90 000');
  await page.fill('#project-ownMAD', '63 000');
  await page.fill('#project-requestedMAD', '27 000,00');
  await page.click('form button.main');
  await page.waitForSelector('#choose-files');
}

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
  const serve = async (settings: Partial<Parameters<typeof startServer>[0]> = {}): Promise<string> => {
    const dataDir = mkdtempSync(join(tmpdir(), 'nasab-journey-'));
    folders.push(dataDir);
    const server = await startServer({
      dataDir,
      port: 0,
      demo: true,
      writeLog: () => undefined,
      ...settings,
    });
    servers.push(server);
    return server.url;
  };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) await server.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('opens a case, sends a real page, watches its reading appear and sees the assessment in Arabic', async () => {
    const url = await serve();
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await openCase(page, url);
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');

    await page.setInputFiles('#choose-files', join(sample, '03-naissance.jpg'));
    await page.waitForSelector('.paper.read', { timeout: 120_000 });
    expect(await page.textContent('.paper.read strong')).toMatch(/رسم (ال)?ولادة/u);
    expect(await page.locator('.paper.read dd').count()).toBeGreaterThan(4);

    await page.click('a[href="#outcome"]');
    await page.waitForSelector('#assessment .verdict');
    expect(await page.textContent('#assessment')).toMatch(arabic);
    expect(await page.locator('.asked li').count()).toBeGreaterThan(2);
    await page.goBack();
    await page.waitForSelector('.paper.read');

    await page.click('a[href="#outcome"]');
    await page.click('.hand-in button.main');
    await page.click('.hand-in button.main');
    expect(await page.textContent('#receipt .big')).toMatch(/^NSB-/);
    expect(faults).toEqual([]);
    await page.close();
  }, 180_000);

  it('is told in the page what is wrong with a file, and can send it again when the line fails', async () => {
    const url = await serve({ reader: { readPaper: async () => readQuote } });
    const page = await browser.newPage();
    await openCase(page, url, 'fr');
    await page.setInputFiles('#choose-files', {
      name: 'note.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('a'),
    });
    await page.waitForSelector('.sendings .problem');
    await page.click('.sendings button');

    await page.route('**/files/upload/*', (route) => route.abort());
    const quote = { name: 'devis.pdf', mimeType: 'application/pdf', buffer: Buffer.from('a quote') };
    await page.setInputFiles('#choose-files', quote);
    await page.waitForSelector('.sendings .problem');
    expect(await page.textContent('.sendings')).toContain('Vérifiez la connexion');
    await page.unroute('**/files/upload/*');
    await page.click('.sendings button >> nth=0');
    await page.waitForSelector('.paper.read');
    expect(await page.locator('.paper').count()).toBe(1);
    await page.close();
  }, 60_000);

  it('is told before a byte is sent that the back of a card comes a second time', async () => {
    const url = await serve({ reader: { readPaper: async () => readQuote } });
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await openCase(page, url, 'fr');
    const photo = async (name: string, top: number) =>
      await page.setInputFiles('#choose-files', {
        name,
        mimeType: 'image/jpeg',
        buffer: await sideOfCard(top),
      });

    await photo('verso.jpg', 0.42);
    await page.waitForSelector('.paper.read');
    await photo('encore.jpg', 0.421);
    await page.waitForSelector('.sendings .problem');
    expect(await page.textContent('.sendings .problem')).toContain('encore le verso');
    await page.click('.sendings button:has-text("Masquer")');

    await photo('recto.jpg', 0.04);
    await page.waitForSelector('.paper.read >> nth=1');
    expect(await page.locator('.sendings .problem').count()).toBe(0);
    await page.close();
  }, 60_000);

  it('is told at once, before a byte is sent, that a photograph is blurred, and takes it again or sends it', async () => {
    const url = await serve({ reader: { readPaper: async () => readQuote } });
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    let asked = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/papers')) asked++;
    });
    await openCase(page, url, 'fr');
    const sharpOne = join(sample, '03-naissance.jpg');
    const image = { name: 'acte.jpg', mimeType: 'image/jpeg' };
    const blurred = { ...image, buffer: await sharp(sharpOne).blur(9).jpeg().toBuffer() };

    await page.setInputFiles('#choose-files', blurred);
    await page.waitForSelector('.sendings canvas');
    expect(await page.textContent('.sendings .problem')).toContain('floue');
    await page.goBack();
    await page.goForward();
    expect(await page.locator('.sendings canvas').count()).toBe(1);
    expect(asked).toBe(0);

    const chooser = page.waitForEvent('filechooser');
    await page.click('.sendings button.main');
    await (await chooser).setFiles({ ...image, buffer: readFileSync(sharpOne) });
    await page.waitForSelector('.paper.read');
    expect(await page.locator('.sendings li').count()).toBe(0);

    await page.setInputFiles('#choose-files', blurred);
    await page.dblclick('.sendings button:has-text("telle quelle")');
    await page.waitForSelector('.paper.read >> nth=1');
    expect(asked).toBe(2);

    await page.setInputFiles('#choose-files', { ...image, buffer: Buffer.from('no picture') });
    await page.waitForSelector('.sendings .problem');
    const iPhone = { name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from('x') };
    await page.setInputFiles('#choose-files', iPhone);
    await page.waitForSelector('.sendings li >> nth=1');
    expect(await page.textContent('.sendings')).toContain('HEIC');
    expect(asked).toBe(2);
    await page.close();
  }, 90_000);

  it('is helped by a keeper, who opens the case, fills it, sends a paper, and passes to the next person', async () => {
    const url = await serve({ reader: { readPaper: async () => readQuote } });
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${url}/officer.html?lang=ar`);
    await page.click('.choices button:has-text("قيم")');
    await page.click('section button.main');
    await page.waitForSelector('.keep .big');
    const [reference, code] = await page.locator('.keep .big').allTextContents();
    await page.click('.keep button.main');
    await fillForm(page);
    await page.setInputFiles('#choose-files', {
      name: 'devis.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('a quote'),
    });
    await page.waitForSelector('.paper.read');
    expect(await page.locator('.steps li').count()).toBe(2);
    // The back of a card is the last that is sent of this person, and one file is of no use.
    const verso = { name: 'verso.jpg', mimeType: 'image/jpeg', buffer: await sideOfCard(0.42) };
    await page.setInputFiles('#choose-files', verso);
    await page.waitForSelector('.paper.read >> nth=1');
    await page.setInputFiles('#choose-files', { ...verso, name: 'IMG_1.HEIC', mimeType: 'image/heic' });
    await page.waitForSelector('.sendings li');
    await page.click('main > section.card button');
    await page.waitForSelector('text=فتح ملف لشخص حاضر');

    await page.click('section button.main');
    await page.click('.keep button.main');
    await fillForm(page);
    expect(await page.locator('.sendings li').count()).toBe(0);
    await page.setInputFiles('#choose-files', verso);
    await page.waitForSelector('.paper.read, .sendings .problem');
    expect(await page.locator('.sendings .problem').count()).toBe(0);
    await page.close();

    const own = await browser.newPage();
    await own.goto(`${url}/applicant.html?lang=ar`);
    await own.fill('#reference', reference ?? '');
    await own.fill('#code', code ?? '');
    await own.click('section:has(#code) button');
    await own.waitForSelector('.paper.read');
    await own.click('a[href="#outcome"]');
    expect(await own.locator('.hand-in button.main').count()).toBe(1);
    await own.close();
  }, 60_000);

  it.each(['ar', 'fr'] as const)(
    'meets no barrier and no sideways scrolling at 360 pixels, in %s',
    async (language) => {
      const url = await serve({ reader: { readPaper: async () => readQuote } });
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      const look = async (where: string): Promise<void> => {
        expect(await barriersOn(page), where).toEqual([]);
      };
      await page.goto(`${url}/?lang=${language}`);
      await page.waitForSelector('.cards');
      await look('home');
      await page.goto(`${url}/applicant.html`);
      await page.waitForSelector('#delegation');
      await look('welcome');
      await openCase(page, url, language);
      await page.setInputFiles('#choose-files', {
        name: 'devis.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('a'),
      });
      await page.waitForSelector('.paper.read');
      await look('papers');
      await page.click('a[href="#form"]');
      await look('form');
      await page.click('a[href="#outcome"]');
      await look('outcome');
      await page.click('.hand-in button.main');
      await page.click('.hand-in button.main');
      await page.waitForSelector('#receipt');
      await page.goto(`${url}/officer.html`);
      await page.click('.choices button >> nth=0');
      await page.waitForSelector('table.queue');
      await look('queue');
      await page.click('table.queue a');
      await page.waitForSelector('#note');
      await page.click('.paper summary');
      await page.waitForSelector('.picture');
      await look('case');
      await page.close();
    },
    90_000,
  );
});
