/**
 * The first page on a slow line and a slow telephone: 1.6 Mbit/s, 150 ms there and back, a quarter of this processor.
 * `usable`: from the first question to the figures of the service standing on the page. The promise is 2 s and 150 KB.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '#local/server';
import { executablePath, howToGetOne, openBrowser } from '../test/journeys/browser.ts';
import type { Measure } from './names.ts';

const places = ['/', '/verify.html', '/applicant.html'];
const bytesPerSecond = 1_600_000 / 8;

export async function* run(): AsyncGenerator<Measure> {
  if (executablePath === undefined) throw new Error(howToGetOne);
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-pages-'));
  const server = await startServer({ dataDir, port: 0, writeLog: () => undefined });
  const browser = await openBrowser();
  try {
    // The service builds and packs its pages when they are first asked for: once in its life, and not what is measured.
    const early = await browser.newPage();
    for (const place of places)
      await early.goto(`${server.url}${place}?lang=ar`, { waitUntil: 'networkidle' });
    await early.close();
    for (const place of places) {
      const context = await browser.newContext({
        serviceWorkers: 'block',
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      const debug = await context.newCDPSession(page);
      await debug.send('Network.enable');
      await debug.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: 150 },
        ...{ downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
      });
      await debug.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      let bytes = 0;
      debug.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await page.goto(`${server.url}${place}?lang=ar`, { waitUntil: 'commit' });
      await page
        .locator(place === '/' ? 'main .points' : 'main button, main input')
        .first()
        .waitFor();
      const usable = await page.evaluate(() => performance.now());
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      );
      await page.waitForLoadState('networkidle');
      yield { name: `pages ${place} travels`, value: bytes, unit: 'bytes', n: 1 };
      yield { name: `pages ${place} first paint`, value: Math.round(paint), unit: 'ms', n: 1 };
      yield { name: `pages ${place} usable`, value: Math.round(usable), unit: 'ms', n: 1 };
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
