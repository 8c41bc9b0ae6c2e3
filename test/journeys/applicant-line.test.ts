import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as ask, createServer, type Server as Http } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { pieceSize } from '#shared/platform/platform';
import { readQuote } from '../functions/world.ts';
import { comeBack, openCase } from './applicant-steps.ts';
import { barriersOn, executablePath, howToGetOne, openBrowser } from './browser.ts';

if (executablePath === undefined) console.warn(howToGetOne);

/** Between browser and service: counts what papers weigh on the line, and breaks it where it is told to. */
interface Line {
  readonly url: string;
  /** Bytes of papers that left the browser. */
  sent(): number;
  /** Breaks once so many bytes have gone by, and stays broken until it is mended. */
  breakAt(bytes: number): void;
  mend(): void;
  close(): void;
}

async function openLine(to: string): Promise<Line> {
  let bytes = 0;
  let limit = Number.POSITIVE_INFINITY;
  let broken = false;
  const http: Http = createServer((incoming, outgoing) => {
    // A browser tries once more by itself before it tells the page.
    if (broken) {
      incoming.socket.destroy();
      return;
    }
    const isPaper = incoming.url?.startsWith('/files/upload/') === true;
    const onward = ask(
      `${to}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.on('error', () => onward.destroy());
    incoming.on('data', (chunk: Buffer) => {
      if (isPaper) bytes += chunk.length;
      if (bytes >= limit) {
        limit = Number.POSITIVE_INFINITY;
        broken = true;
        onward.destroy();
        incoming.socket.destroy();
      } else onward.write(chunk);
    });
    incoming.on('end', () => onward.end());
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    sent: () => bytes,
    breakAt: (at) => {
      limit = at;
    },
    mend: () => {
      broken = false;
    },
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
}

describe.skipIf(executablePath === undefined)('an applicant on a line that breaks', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-line-'));
  let server: Server;
  let browser: Browser;
  let line: Line;
  beforeAll(async () => {
    const reader = { readPaper: async () => readQuote };
    server = await startServer({ dataDir, port: 0, demo: true, writeLog: () => undefined, reader });
    browser = await openBrowser();
    line = await openLine(server.url);
  });
  afterAll(async () => {
    await browser?.close();
    line?.close();
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('sends a paper of 3 MB through two breaks and a closed page, and hardly a byte twice', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${line.url}/applicant.html?lang=ar`);
    await page.selectOption('#opening select', 'khenifra');
    await page.click('#opening button');
    await page.waitForSelector('.keep .big');
    const [reference = '', code = ''] = await page.locator('.keep .big').allTextContents();
    await page.click('.keep button.main');
    await page.waitForSelector('form.question');
    await page.click('a[href="#papers"]');

    const size = 3_000_000;
    const scan = { name: 'rapport.pdf', mimeType: 'application/pdf', buffer: randomBytes(size) };
    line.breakAt(900_000);
    await page.setInputFiles('#choose-files', scan);
    await page.click('.draft .row .press button');
    await page.waitForSelector('.under-way .no-line');
    expect(await page.textContent('.under-way')).toContain('انقطع الخط');
    expect(await barriersOn(page)).toEqual([]);

    // By itself, or at once when its sender says so; and it breaks again, further on.
    line.breakAt(2_300_000);
    line.mend();
    await page.getByRole('button', { name: 'المحاولة الآن' }).click();
    await expect.poll(line.sent, { timeout: 20_000 }).toBeGreaterThanOrEqual(2_300_000);
    await page.waitForSelector('.under-way .no-line');

    // The page is closed; whoever opens it sees nothing before its holder is back with reference and code.
    await page.close();
    line.mend();
    const next = await context.newPage();
    await comeBack(next, line.url, { reference, code }, 'ar');
    await next.click('a[href="#papers"]');
    await next.waitForSelector('.paper.read');
    await next.waitForSelector('.under-way', { state: 'detached' });
    expect(await next.locator('.paper').count()).toBe(1);

    const again = line.sent() - size;
    console.info(`sent again: ${again} of ${size} bytes, by two breaks`);
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThan(2 * pieceSize);
    await context.close();
  });

  it('has each step of the form kept by the service, without a line too, and goes on with it on another telephone', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const card = await openCase(page, server.url, 'ar');
    const next = '.onward button';
    await page.fill('[name="applicant.nameAr"]', 'فاطمة أيت واعراب');
    await page.click(next);
    await page.getByText('المراحل السابقة محفوظة').waitFor();
    await page.fill('[name="applicant.cin"]', 'VA81724');
    await context.setOffline(true);
    await page.click(next);
    await page.getByText('سيرسل تلقائيا').waitFor();
    await page.fill('[name="member.fileNumber"]', '45748');
    await page.click(next);
    expect(await barriersOn(page)).toEqual([]);
    // The page is closed without a line, and opened again with one.
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    const arrived = again.waitForResponse((answer) => answer.url().endsWith('/case/draft'));
    await comeBack(again, server.url, card, 'ar');
    expect((await arrived).status()).toBe(200);

    const other = await browser.newPage();
    await comeBack(other, server.url, card, 'ar');
    await other.fill('[name="project.title"]', 'تربية النحل');
    const written = other.waitForResponse((answer) => answer.url().endsWith('/case/draft'));
    await other.click('a.button[href="#form/3"]');
    await written;
    expect(await other.inputValue('[name="member.fileNumber"]')).toBe('45748');
    await other.close();

    // The first telephone has not seen that, and writes on: neither's words are lost.
    await again.selectOption('[name="project.sector"]', 'agriculture');
    const refused = again.waitForResponse((answer) => answer.url().endsWith('/case/draft'));
    await again.click('a.button[href="#form/3"]');
    expect((await refused).status()).toBe(409);
    await again.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('nasab.form')));
    await again.click(next);
    expect(await again.inputValue('[name="project.title"]')).toBe('تربية النحل');
    expect(await again.inputValue('[name="project.sector"]')).toBe('agriculture');
    expect(await again.evaluate(() => JSON.stringify(localStorage))).not.toContain('nasab.form');
    await again.click('#sign-out');
    await again.waitForSelector('#returning');
    await context.close();
  });

  it('waits where it is paused, goes on where it stood, and leaves nothing on the telephone when one signs out', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await openCase(page, line.url, 'fr');
    await page.click('a[href="#papers"]');
    await context.setOffline(true);
    const scan = (name: string) => ({ name, mimeType: 'application/pdf', buffer: randomBytes(300_000) });
    await page.setInputFiles('#choose-files', [scan('un.pdf'), scan('deux.pdf')]);
    await page.getByRole('button', { name: /^Tout envoyer/u }).click();
    await page.waitForSelector('.under-way .no-line >> nth=1');
    await page.getByRole('button', { name: /^Mettre en pause.*un\.pdf/u }).click();
    await page.waitForSelector('.under-way .paused');
    await context.setOffline(false);
    // The other goes by itself as soon as the line is back.
    await page.waitForSelector('.paper.read');
    expect(await page.locator('.under-way li').count()).toBe(1);

    const kept = (): Promise<number> =>
      page.evaluate(
        () =>
          new Promise<number>((count, failed) => {
            const asked = indexedDB.open('nasab-sending');
            asked.onerror = () => failed(asked.error);
            asked.onsuccess = () => {
              const all = asked.result.transaction('papers').objectStore('papers').getAll();
              all.onsuccess = () => {
                asked.result.close();
                count(all.result.length);
              };
            };
          }),
      );
    expect(await kept()).toBe(1);
    await page.click('#sign-out');
    await page.click('dialog button.danger');
    await page.waitForSelector('#returning');
    expect(await kept()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('nasab.draft');
    await context.close();
  });
});
