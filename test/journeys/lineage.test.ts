import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { actOnAgreement, draftAgreement } from '#shared/cases/agreement-acts';
import type { FieldReading, PaperOutcome, PaperType } from '#shared/papers/reading';
import { recordWord } from '#shared/partner/answers';
import { CaseId } from '#shared/platform/ids';
import { openCase } from './applicant-steps.ts';
import { ask } from './ask.ts';
import { executablePath, howToGetOne, openBrowser } from './browser.ts';
import { handIn } from './hand-in.ts';
import { faultsOn } from './keyboard.ts';
import { spell, turned, watchMarkup } from './markup.ts';

if (executablePath === undefined) console.warn(howToGetOne);

const [width, height] = [1000, 1400];
const field = (value: string, at: number): FieldReading => ({
  ...{ value, confidence: 0.99, page: 1, raw: value },
  box: [100, 100 + 80 * at, 300, 40],
});
const paper = (type: PaperType, values: Readonly<Record<string, string>>): PaperOutcome => ({
  status: 'read',
  seconds: 0.1,
  reading: {
    type,
    typeConfidence: 0.99,
    pages: [{ width, height, quality: { sharp: 1, glare: 0, skew: 0 } }],
    doubts: [],
    fields: Object.fromEntries(Object.entries(values).map(([name, value], at) => [name, field(value, at)])),
  },
});
/** A name no clerk wrote: it must stay text wherever it is shown. */
const mother = 'فاطمة <img src="x" onerror="window.broken=1">';
const outcomes: Readonly<Record<string, PaperOutcome>> = {
  act: paper('birth-full-copy', {
    ...{ actNumber: '147/1980', givenNameAr: 'سلمى', familyNameAr: 'التازي', birthDate: '1980-04-19' },
    ...{ fatherAr: 'عبد السلام بن إدريس', fatherBirthDate: '1938', motherAr: mother },
  }),
  card: paper('resistance-attestation', {
    ...{ memberNameAr: 'عبد السلام بن ادريس التازي', memberBirthYear: '1938', cardNumber: '45748' },
  }),
};
/** The member is the applicant's grandfather, and a paper says so. */
const grandchild: Readonly<Record<string, PaperOutcome>> = {
  card: paper('resistance-attestation', {
    ...{ memberNameAr: 'المكي الدرقاوي', memberFatherAr: 'عبد السلام', memberBirthYear: '1931' },
    ...{ memberBirthPlaceAr: 'وزان', cardNumber: '6018' },
  }),
  act: paper('birth-extract', {
    ...{ actNumber: '319/1998', givenNameAr: 'أنس', familyNameAr: 'الدرقاوي', birthDate: '1998-04-22' },
    ...{ fatherAr: 'رشيد بن المكي', motherAr: 'حنان بنت عبد السلام' },
  }),
  kin: paper('kinship-attestation', {
    ...{ applicantNameAr: 'أنس الدرقاوي', relationAr: 'حفيد', relativeNameAr: 'المكي الدرقاوي' },
    ...{ birthDate: '1998-04-22', actNumber: '319/1998' },
  }),
};
/** Of nobody, and all of it meant for the page that shows it. */
const spelt = paper('birth-full-copy', {
  ...{ actNumber: '12/1980', givenNameAr: turned, familyNameAr: spell, birthDate: '1980-04-19' },
  ...{ fatherAr: turned, motherAr: spell },
});
const pictures = await Promise.all(
  ['#ffffff', '#fefefe', '#fdfdfd', '#fcfcfc', '#fbfbfb', '#fafafa'].map((background) =>
    sharp({ create: { width, height, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  ),
);
const said = [outcomes.act, outcomes.card, grandchild.card, grandchild.act, grandchild.kin, spelt];
const outcomeOf = (bytes: Uint8Array): PaperOutcome =>
  said[pictures.findIndex((picture) => Buffer.compare(bytes, picture) === 0)]!;

const applicant = { nameAr: 'سلمى التازي', nameLat: 'Salma TAZI', cin: 'I318264', birthDate: '1980-04-19' };

describe.skipIf(executablePath === undefined)('the lineage, in a browser', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-lineage-'));
  let server: Server;
  let browser: Browser;
  let caseId: string;
  beforeAll(async () => {
    const reader = {
      readPaper: async (bytes: Uint8Array) => outcomeOf(bytes),
      renderPage: async (bytes: Uint8Array) => ({
        ...{ status: 'rendered' as const, jpeg: Buffer.from(bytes), width, height },
      }),
    };
    server = await startServer({ dataDir, port: 0, demo: true, writeLog: () => undefined, reader });
    caseId = await handIn(server.url, applicant, pictures.slice(0, 2));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.each([
    ['ar', 1440, 'wide'],
    ['fr', 360, 'narrow'],
  ] as const)(
    'is drawn, and each value of its ledger leads to its place on the page, in %s at %i pixels',
    async (language, wide, layout) => {
      const view = await browser.newPage({ viewport: { width: wide, height: 800 } });
      await view.goto(`${server.url}/officer.html?lang=${language}#case/${caseId}/lineage`);
      await view.click('.choices button >> nth=0');

      const tree = view.locator('.family-tree >> visible=true');
      await tree.waitFor();
      expect(await tree.getAttribute('class')).toContain(layout);
      const drawn = (await tree.textContent()) ?? '';
      for (const name of ['عبد السلام', 'سلمى التازي', '<img']) expect(drawn).toContain(name);
      expect(await view.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
      expect(await tree.locator('img, script, foreignObject').count()).toBe(0);

      // The register was not asked: that link comes first, without a figure.
      const links = view.locator('.lineage details > summary');
      expect(await links.nth(0).textContent()).toContain(language === 'ar' ? 'لم تقارن بعد' : 'non comparé');
      expect(await links.nth(0).textContent()).not.toContain('%');
      await links.nth(1).click();
      expect(await faultsOn(view)).toEqual([]);

      const [kept] = await Promise.all([
        view.waitForEvent('download'),
        view.locator('.tree button').first().click(),
      ]);
      const file = readFileSync(await kept.path(), 'utf8');
      expect(kept.suggestedFilename()).toMatch(/\.svg$/u);
      expect(file).toMatch(/^<svg [^>]*viewBox/u);
      expect(file).not.toContain('<img');

      // From a line of the proof to its place on the page, and back to where one was.
      await view.locator('.ledger .places a >> visible=true').first().click();
      await view.waitForSelector('.framed.lit');
      expect(await view.evaluate(() => document.activeElement?.className)).toBe('pick');
      expect(await view.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
      await view.goBack();
      await tree.waitFor();
      // A telephone is turned, a window made narrow: it is drawn anew.
      const turned = layout === 'wide' ? { to: 'narrow', width: 500 } : { to: 'wide', width: 915 };
      await view.setViewportSize({ width: turned.width, height: 500 });
      await view.locator(`.family-tree.${turned.to} >> visible=true`).waitFor();
      await view.close();
    },
  );

  it('tells of a grandchild, and what a correction makes of it, in Arabic at 1024 pixels', async () => {
    const person = { nameAr: 'أنس الدرقاوي', cin: 'GA71385', birthDate: '1998-04-22' };
    const other = await handIn(server.url, person, pictures.slice(2, 5));
    const view = await browser.newPage({ viewport: { width: 1024, height: 800 } });
    await view.goto(`${server.url}/officer.html?lang=ar#case/${other}/lineage`);
    await view.click('.choices button >> nth=0');
    await view.locator('.lineage p.doubt', { hasText: 'حفيد' }).first().waitFor();
    expect(await faultsOn(view)).toEqual([]);
    // The law's answer stands beside it, with its article; nothing is refused by itself.
    await view.goto(`${server.url}/officer.html?lang=ar#case/${other}/conditions`);
    const degree = view.locator('.reasons > li', { hasText: '1.59.076' }).first();
    await degree.waitFor();
    expect(await view.locator('.verdict').allTextContents()).not.toContain('رفض');

    // The clerk wrote the grandfather where the father belongs: put right, the whole is weighed anew and told.
    await view.locator('nav.desks a', { hasText: 'الوثائق' }).click();
    await view.locator('.strip a', { hasText: 'نسخة موجزة' }).click();
    await view.locator('li.value[data-field="fatherAr"] .pick').click();
    await view.keyboard.press('e');
    await view.keyboard.press('Control+A');
    await view.keyboard.type('المكي بن عبد السلام');
    await view.keyboard.press('Enter');
    await view.locator('.changes .card li').first().waitFor();
    expect(await faultsOn(view)).toEqual([]);
    await view.close();
  });

  it('shows as text whatever is written for the page to run: in papers, names of files, notes and answers', async () => {
    const { url, platform } = server;
    const own = await browser.newPage({ viewport: { width: 420, height: 800 } });
    const mine = await watchMarkup(own);
    const card = await openCase(own, url, 'ar');
    const { token } = await ask(url, 'POST', '/api/applicant/sign-in', card);
    const say = (method: string, path: string, body?: object) =>
      ask(url, method, `/api/applicant/case${path}`, body, token);
    const project = {
      ...{ title: turned, sector: 'agriculture', form: 'individual', otherAid: [] },
      ...{ valueMAD: 60000, ownMAD: 42000, loanMAD: 0, requestedMAD: 18000 },
    };
    const person = { ...applicant, nameAr: turned, nameLat: spell, cin: 'I318299' };
    await say('PUT', '/application', { applicant: person, project, province: 'khenifra' });
    await own.goto(`${url}/applicant.html?lang=ar#papers`);
    await own.setInputFiles('#choose-files', {
      ...{ name: '<img src=x onerror="window.broken=5">\u202Egpj.pdf', mimeType: 'application/pdf' },
      buffer: pictures[5]!,
    });
    await own.locator('.draft', { hasText: '<img src=x onerror="window.broken=5">gpj.pdf' }).waitFor();
    expect(await mine.taken()).toEqual([]);
    await own.click('.draft .row .press button');
    await own.waitForSelector('.paper.read');
    await say('POST', '/submit');
    await say('POST', '/rectifications', { what: turned });

    const { caseId: id } = await say('GET', '');
    const name = { ar: turned, fr: turned };
    const actor = { kind: 'service', id: 'test' } as const;
    const on = new Date().toISOString().slice(0, 10) as never;
    await draftAgreement(
      platform,
      actor,
      'bank-odd',
      { name, kind: 'bank' },
      {
        ...{
          number: 'ODD-1',
          object: name,
          parties: [name, name],
          territory: '*',
          from: on,
          obligations: [],
        },
        readsDecisions: true,
      },
    );
    await actOnAgreement(platform, actor, 'bank-odd', 'a1', { act: 'sign', on });
    const answered = { type: 'PartnerAnswered', partner: 'bank-odd', answer: 'refused', on } as const;
    await recordWord(platform, CaseId.parse(id), answered);

    const view = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const theirs = await watchMarkup(view);
    // An address torn in the middle of a letter still leads somewhere.
    await view.goto(`${url}/officer.html?lang=fr#case/${id}/history/%E0`);
    await view.click('.choices button >> nth=0');
    await view.getByLabel('Nouvelle note').fill(turned);
    await view.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await view.locator('.notes > li', { hasText: spell }).first().waitFor();
    const { token: officer } = await ask(url, 'POST', '/local/sign-in', { user: 'officer-khenifra-1' });
    const article = '2.04.892';
    await ask(
      url,
      'POST',
      `/api/officer/cases/${id}/proposals`,
      {
        ...{ outcome: 'grant', amountMAD: 18_000, fundingSource: 'hcar' },
        reasons: [{ article, text: { ar: turned, fr: turned } }],
      },
      officer,
    );
    // Where each of them is to be read, letter for letter.
    const places = {
      summary: '.case-head',
      papers: 'li.value[data-field="motherAr"]',
      lineage: 'main',
      conditions: 'main',
      decision: '.acts',
      letters: 'main',
      history: '.notes > li',
    };
    await view.reload();
    await view.locator('.notes').first().waitFor();
    for (const [at, [section, place]] of Object.entries(places).entries()) {
      await view.goto(`${url}/officer.html?lang=fr#case/${id}/${section}`);
      await view.locator(`.desks a:nth-of-type(${at + 1})[aria-current]`).waitFor();
      await view.locator(place, { hasText: '<img src="x"' }).first().waitFor();
      expect(await theirs.taken(), section).toEqual([]);
    }

    await own.reload();
    await own.waitForSelector('.paper.read');
    const steps = { form: 'main', papers: '.paper', outcome: '#partner-answers', rights: 'main' };
    for (const [step, place] of Object.entries(steps)) {
      await own.goto(`${url}/applicant.html?lang=ar#${step}`);
      await own.locator(place, { hasText: '<img src="x"' }).first().waitFor();
      expect(await mine.taken(), step).toEqual([]);
    }
    // The watch itself can see: what is really put into a page as markup breaks its policy.
    await own.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), spell);
    await expect.poll(async () => (await mine.taken()).join()).toContain('script-src');
    await Promise.all([own.close(), view.close()]);
  });
});
