import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { keepMembers } from '#shared/cases/register/keys';
import type { FieldReading, PaperOutcome } from '#shared/papers/reading';
import { createLocalPlatform } from '#shared/platform/local/index';
import { barriersOn, executablePath, howToGetOne, openBrowser } from './browser.ts';
import { handIn } from './hand-in.ts';

if (executablePath === undefined) console.warn(howToGetOne);

const [width, height] = [1000, 1400];
const read = (value: string, confidence: number, at: number): FieldReading => ({
  ...{ value, confidence, page: 1, raw: value },
  box: [100, 100 + 80 * at, 300, 40],
});
const act: PaperOutcome = {
  status: 'read',
  seconds: 0.1,
  reading: {
    type: 'birth-extract',
    typeConfidence: 0.99,
    pages: [{ width, height, quality: { sharp: 1, glare: 0, skew: 0 } }],
    doubts: [{ code: 'handwritten', fields: ['familyNameAr'] }],
    fields: {
      actNumber: read('147/1971', 0.99, 0),
      givenNameAr: { ...read('نعيمة', 0.62, 1), alternatives: ['نعمة'] },
      familyNameAr: read('', 0, 2),
      birthDate: read('1971-02-14', 0.99, 3),
    },
  },
};
const page = await sharp({ create: { width, height, channels: 3, background: '#fff' } })
  .jpeg()
  .toBuffer();

const applicant = { nameAr: 'نعيمة الزيراوي', cin: 'I318264' };

describe.skipIf(executablePath === undefined)('an officer, in a browser', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-officer-'));
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    const reader = {
      readPaper: async () => act,
      renderPage: async () => ({ status: 'rendered' as const, jpeg: page, width, height }),
    };
    server = await startServer({ dataDir, port: 0, demo: true, writeLog: () => undefined, reader });
    browser = await openBrowser();
    const members = await createLocalPlatform({ dataDir, reader, role: 'tool' });
    await keepMembers(members, [
      { memberNumber: '45748', nameAr: 'موحند أوحمو أمزيان', birth: '1931', birthPlaceAr: 'أجلموس' },
      { memberNumber: '6004', nameLat: 'Ali Ou Said', birth: '1928-04-02' },
    ]);
    members.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.each([
    ['ar', 1440],
    ['fr', 1024],
  ] as const)(
    'checks a paper beside its page, the weakest value first, in %s at %i pixels',
    async (language, wide) => {
      const caseId = await handIn(server.url, applicant, [page]);
      const view = await browser.newPage({ viewport: { width: wide, height: 900 } });
      await view.goto(`${server.url}/officer.html?lang=${language}`);
      await view.click('.choices button >> nth=0');
      await view.waitForSelector('table.queue');
      expect(await barriersOn(view)).toEqual([]);
      await view.goto(`${server.url}/officer.html?lang=${language}#case/${caseId}`);

      // From the flag to the value: the paper opens, the cursor stands there, and its frame lights up.
      await view.click('.asked .places button >> nth=0');
      await view.waitForSelector('.sheet rect.lit');
      const values = await view.locator('.beside dd > bdi:first-child').allTextContents();
      expect(values).toEqual(['—', 'نعيمة', '147/1971', '14/02/1971']);
      expect(await view.evaluate(() => document.activeElement?.tagName)).toBe('DD');
      expect(await view.locator('.sheet rect.lit').getAttribute('y')).toBe(String(260 - 8));
      expect(await view.locator('.beside dd >> nth=0').locator('svg.crop').count()).toBe(1);
      expect(await view.locator('.beside dd >> nth=1').textContent()).toContain('نعمة');
      const doubts = (await view.locator('p.doubt').allTextContents()).join(' ');
      expect(doubts).toContain(language === 'ar' ? 'مكتوبة باليد' : 'écrites à la main');

      // By keyboard alone: on to the next value.
      await view.locator('.beside dd >> nth=1').locator('button').focus();
      expect(await view.locator('.sheet rect.lit').getAttribute('y')).toBe(String(180 - 8));

      // What an image shows beyond its crop is clipped.
      const outside = await view.evaluate(() =>
        [...document.querySelectorAll('.beside dd *:not(image)')].flatMap((one) => {
          const [card, own] = [one.closest('.card')!, one].map((each) => each.getBoundingClientRect());
          const beyond = own!.width > 0 && (own!.right > card!.right + 1 || own!.left < card!.left - 1);
          return beyond ? [`${one.tagName} ${one.className} ${own!.left}…${own!.right}`] : [];
        }),
      );
      expect(outside).toEqual([]);
      expect(await barriersOn(view)).toEqual([]);
      await view.close();
    },
    60_000,
  );

  it.each([
    ['ar', 1440],
    ['fr', 400],
  ] as const)(
    'seeks a member in the register, in %s at %i pixels',
    async (language, wide) => {
      const view = await browser.newPage({ viewport: { width: wide, height: 900 } });
      await view.goto(`${server.url}/officer.html?lang=${language}#members`);
      await view.click('.choices button >> nth=0');
      await view.waitForSelector('form[role=search]');
      expect(await barriersOn(view)).toEqual([]);
      const seek = async (name: string): Promise<void> => {
        await view.fill('#member-text', name);
        await view.keyboard.press('Enter');
        await view.waitForSelector('form[role=search] button:not([aria-busy])');
      };
      // Nothing asked, nobody like that, and somebody by another spelling.
      const hint = await view.textContent('section .notice');
      await seek('Zbigniew Wojciechowski');
      await view.waitForFunction(
        (before) => document.querySelector('section .notice')?.textContent !== before,
        hint,
      );
      expect(await view.locator('section .notice').textContent()).not.toBe(hint);
      await seek('Mohand Ou Hamou AMEZIANE');
      await view.waitForSelector('table.queue');
      expect(await view.locator('tbody tr >> nth=0').textContent()).toContain('موحند أوحمو أمزيان');
      expect(await view.locator('tbody tr >> nth=0').locator('.sign.agrees').count()).toBe(1);
      // What is sought names a person: it stands in no address.
      expect(view.url()).not.toContain('AMEZIANE');
      expect(await barriersOn(view)).toEqual([]);
      await view.close();
    },
    60_000,
  );
});
