import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { readQuote } from '../functions/world.ts';
import { type Card, comeBack, fillForm, handedIn, openCase, quote, sendFile } from './applicant-steps.ts';
import { ask } from './ask.ts';
import { executablePath, howToGetOne, openBrowser } from './browser.ts';
import { faultsOn } from './keyboard.ts';

if (executablePath === undefined) console.warn(howToGetOne);

describe.skipIf(executablePath === undefined)(
  'the keeper of a memory space, on one computer, in one day',
  () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'nasab-keeper-'));
    let server: Server;
    let browser: Browser;
    let desk: BrowserContext;
    let page: Page;
    let first: Card;
    let away: Card;
    beforeAll(async () => {
      const reader = { readPaper: async () => readQuote };
      server = await startServer({ dataDir, port: 0, demo: true, writeLog: () => undefined, reader });
      browser = await openBrowser();
      desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      page = await desk.newPage();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      rmSync(dataDir, { recursive: true, force: true });
    });

    const signIn = async (): Promise<void> => {
      await page.goto(`${server.url}/officer.html?lang=ar`);
      await page.click('.choices button:has-text("قيم")');
      await page.waitForSelector('#opening');
    };
    const openFor = async (): Promise<Card> => {
      await page.check('#opening [name="told"]');
      await page.click('#opening button[type="submit"]');
      await page.waitForSelector('.bar-code');
      const [reference = '', code = ''] = await page.locator('.keep .big').allTextContents();
      return { reference, code };
    };
    const returnTo = async ({ reference, code }: Card): Promise<void> => {
      await page.fill('#returning [name="reference"]', reference.toLowerCase());
      await page.fill('#returning [name="code"]', code.replaceAll('-', ' '));
      await page.check('#returning [name="told"]');
      await page.click('#returning button[type="submit"]');
    };
    const passOn = () => page.getByRole('button', { name: 'إنهاء، وخدمة الشخص التالي' }).click();
    /** All that the browser keeps here of anybody, on any tab: what was typed, papers, ways in. */
    const leftHere = (): Promise<string> =>
      page.evaluate(
        () =>
          new Promise<string>((tell, failed) => {
            const nobodys = ['nasab.sign-in.again', 'nasab.language'];
            const words = (kept: Storage) => Object.entries(kept).filter(([key]) => !nobodys.includes(key));
            const asked = indexedDB.open('nasab-sending');
            asked.onerror = () => failed(asked.error);
            asked.onsuccess = () => {
              const end = (papers: unknown) => {
                asked.result.close();
                tell(JSON.stringify([words(localStorage), words(sessionStorage), papers]));
              };
              if (!asked.result.objectStoreNames.contains('papers')) return end([]);
              const all = asked.result.transaction('papers').objectStore('papers').getAll();
              all.onsuccess = () => end(all.result);
            };
          }),
      );

    it('reads out what becomes of the data first, opens a case, and hands over the card', async () => {
      await signIn();
      await page.click('#opening button[type="submit"]');
      await page.waitForSelector('#opening .fault');
      expect(await faultsOn(page)).toEqual([]);
      first = await openFor();
      expect(await faultsOn(page)).toEqual([]);
      await page.click('.keep button.main');
      await page.waitForSelector('form.question');
      expect(await page.textContent('body')).not.toContain(first.code);
      await fillForm(page);
      await sendFile(page, quote());
      await page.waitForSelector('.paper.read');
      expect(await page.locator('.steps li').count()).toBe(2);
      expect(await faultsOn(page)).toEqual([]);
    });

    it('lets the person hand in with their own code, on a tab that knows nothing of the keeper’s', async () => {
      const opened = desk.waitForEvent('page');
      await page.click('#hand-over a');
      const own = await opened;
      await own.waitForSelector('#returning');
      expect(await own.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
      expect(await own.inputValue('#returning [name="reference"]')).toBe(first.reference);
      await own.fill('#returning [name="code"]', first.code);
      await own.click('#returning button');
      await own.waitForSelector('.case-line');
      await own.click('a[href="#outcome"]');
      await own.click('.hand-in button.main');
      await own.click('.hand-in button.main');
      await own.waitForSelector('#receipt');
      await own.click('#sign-out');
      await own.waitForSelector('#returning');
      await own.close();
      // Out of the keeper's reach from then on: their page goes back to its beginning.
      await page.reload();
      await page.waitForSelector('#opening');
    });

    it('takes nothing of one person to the next, not even what was typed and not sent', async () => {
      await openFor();
      await page.click('.keep button.main');
      await page.fill('[name="applicant.nameAr"]', 'نعيمة الزيراوي');
      await page.click('a[href="#papers"]');
      await page.setInputFiles('#choose-files', quote('oubliee.pdf'));
      await page.waitForSelector('.draft');
      await passOn();
      // What has not been sent is not thrown away unasked.
      await page.click('dialog button.danger');
      await page.waitForSelector('#opening');
      expect(await leftHere()).not.toMatch(/نعيمة|oubliee|case-/u);

      // Closed without a word, it is cleared when the next person's case is opened.
      await openFor();
      await page.click('.keep button.main');
      await page.fill('[name="applicant.nameAr"]', 'محمد أوشن');
      await page.evaluate(() => sessionStorage.removeItem('nasab.keeper.case'));
      await page.goto(`${server.url}/applicant.html?lang=ar`);
      await page.reload();
      await page.waitForSelector('#opening');
      expect(await leftHere()).toContain('محمد');
      await openFor();
      await page.click('.keep button.main');
      await page.waitForSelector('form.question');
      expect(await leftHere()).not.toContain('محمد');
      expect(await page.inputValue('[name="applicant.nameAr"]')).toBe('');
      await passOn();
      await page.waitForSelector('#opening');
    });

    it('goes on with a case that was begun at home, once its holder is there with the code', async () => {
      const telephone = await browser.newPage();
      away = await openCase(telephone, server.url, 'ar');
      await telephone.fill('[name="applicant.nameAr"]', 'فاطمة أيت واعراب');
      const kept = telephone.waitForResponse((answer) => answer.url().endsWith('/case/draft'));
      await telephone.click('.onward button');
      await kept;
      await returnTo({ ...away, code: 'AAAA-BBBB-CCCC' });
      await page.getByText('المرجع أو الرمز السري غير صحيح').waitFor();
      await returnTo(away);
      await page.waitForSelector('form.question');
      expect(await page.textContent('.case-line')).toContain(away.reference);
      await page.goto(`${server.url}/applicant.html?lang=ar#form/1`);
      expect(await page.inputValue('[name="applicant.nameAr"]')).toBe('فاطمة أيت واعراب');
      await passOn();
      await page.waitForSelector('#opening');
      // The holder reads on the telephone that a keeper looked, and what for.
      await telephone.click('a[href="#rights"]');
      await telephone.getByText('قيم فضاء الذاكرة').waitFor();
      await telephone.close();
    });

    it('is shown what an officer asked for once, and not the decision’s grounds', async () => {
      const asked = await handedIn(server.url);
      const { papers } = await asked.applicant('GET', '');
      await returnTo(asked);
      await page.getByText('لا يمكن إعداد هذا الملف هنا').waitFor();
      await asked.officer('officer-khenifra-1', 'POST', `/papers/${papers[0].paperId}/review`);
      const why = { ar: 'لتبرير قيمة المشروع', fr: 'pour justifier la valeur du projet' };
      await asked.officer('officer-khenifra-1', 'POST', '/completion', { papers: [{ paper: 'quote', why }] });
      await returnTo(asked);
      await page.waitForSelector('.asked-papers');
      expect(await page.textContent('main')).toContain('لتبرير قيمة المشروع');
      for (const mine of ['النسب', 'الشروط شرطا شرطا', 'حقوقي'])
        expect(await page.textContent('main')).not.toContain(mine);
      expect(await faultsOn(page)).toEqual([]);
    });

    it('signs out and leaves nothing on the computer, behind the back button neither', async () => {
      await page.click('#sign-out');
      await page.waitForSelector('.choices button');
      expect(JSON.parse(await leftHere())).toEqual([[], [], []]);
      await page.goBack();
      await page.waitForSelector('main h1');
      expect(await page.locator('.case-line, #hand-over').count()).toBe(0);
      const known = await ask(server.url, 'POST', '/local/sign-in', { user: 'keeper-khenifra-1' });
      await expect(ask(server.url, 'GET', '/api/applicant/case', undefined, known.token)).rejects.toThrow(
        '401',
      );
      const own = await browser.newPage();
      await comeBack(own, server.url, away, 'ar');
      await own.close();
    });
  },
);
