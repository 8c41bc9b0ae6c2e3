import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { executablePath, howToGetOne, openBrowser } from './browser.ts';
import { faultsOn } from './keyboard.ts';
import { type OfficeWorld, openOffice, tokenOf } from './office-world.ts';

if (executablePath === undefined) console.warn(howToGetOne);

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(new Date());

describe.skipIf(executablePath === undefined)('the offices beside the cases, in a browser', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-office-'));
  let server: Server;
  let browser: Browser;
  let world: OfficeWorld;
  /** At a desk, in Arabic. */
  let first: Page;
  /** On a telephone, in French. */
  let second: Page;
  const complaints: string[] = [];

  async function signedIn(user: string, width: number, height: number): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height } });
    await context.addInitScript(
      (token) => sessionStorage.setItem('nasab.officer', token),
      await tokenOf(server.url, user),
    );
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(`${server.url}/officer.html?lang=${width > 800 ? 'ar' : 'fr'}`);
    await page.locator('h1').first().waitFor();
    return page;
  }
  /** Goes there by the address alone, and waits until it is no longer waiting. */
  async function go(page: Page, ...place: readonly string[]): Promise<void> {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place.join('/'));
    await page.locator('main h1').first().waitFor();
    await page.waitForFunction(() => !/جار التحميل|Chargement/u.test(document.body.textContent ?? ''));
  }
  const fill = async (
    page: Page,
    values: Readonly<Record<string, string>>,
    within = 'form',
  ): Promise<void> => {
    for (const [name, value] of Object.entries(values)) {
      const field = page.locator(`${within} [name="${name}"]`);
      if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption(value);
      else await field.fill(value);
    }
  };
  const press = (page: Page, name: string | RegExp, within = 'main') =>
    page
      .locator(within)
      .getByRole('button', { name, exact: typeof name === 'string' })
      .click();

  beforeAll(async () => {
    const reader = { readPaper: () => Promise.reject(new Error('no paper is sent here')) };
    server = await startServer({ dataDir, port: 0, demo: true, writeLog: () => undefined, reader });
    [browser, world] = await Promise.all([openBrowser(), openOffice(server)]);
    first = await signedIn('officer-central-1', 1440, 900);
    second = await signedIn('officer-central-2', 360, 740);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('a figure of the law is drafted, tried out on past cases, and published by a second person', async () => {
    await go(first, 'rules', 'drafts');
    await fill(first, { title: 'خفض النسبة القصوى', reason: 'مذكرة عدد 12' });
    await press(first, 'فتح المسودة');
    await first.getByText('لا تغير هذه المسودة شيئا بعد').waitFor();
    await fill(first, { figure: 'subsidyRateMax' });
    await press(first, 'فتح الاستمارة', 'form:has([name="figure"])');
    const saves = () => press(first, 'حفظ في المسودة');
    await first.getByRole('heading', { level: 1, name: 'النسبة القصوى للإعانة' }).waitFor();
    const typed = { value: '35', validFrom: today, source: 'مذكرة عدد 12', confidence: 'source' };
    await fill(first, { ...typed, reason: 'قرار المجلس' });
    await saves();
    expect(await first.locator('.fault').allTextContents()).toEqual([expect.stringContaining('30')]);
    expect(await first.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('value');
    expect(await faultsOn(first)).toEqual([]);
    await fill(first, { value: '20' });
    await saves();
    await first.getByText(/20\s%/u).first().waitFor();
    const draft = new URL(first.url()).hash.split('/')[1]!;

    // A sentence of a programme, which goes on naming what stands in it.
    await go(first, 'rules', draft, 'programme', 'subsidy');
    await first.locator('[name="reword"]').check();
    const sentence = 'texts.conditions.2.fr';
    await fill(first, { [sentence]: 'l’aide ne va à personne', source: 'مذكرة عدد 13', reason: 'توضيح' });
    await saves();
    expect(await first.locator('.fault').allTextContents()).toEqual([expect.stringContaining('{0}')]);
    expect(await faultsOn(first)).toEqual([]);
    await fill(first, { [sentence]: 'l’aide ne va pas à : {0}' });
    await saves();
    await first.getByText('l’aide ne va pas à : {0}').waitFor();

    await press(first, 'بدء المعاينة');
    await first.getByText('انتهت المعاينة').waitFor();
    const changed = first.locator('table:has(caption) tbody tr');
    expect(await changed.count()).toBe(1);
    const said = (await changed.textContent())!.replaceAll(/[\s\u2066-\u2069]/gu, '');
    for (const amount of ['27000', '18000', '\u22129000']) expect(said).toContain(amount);
    expect(await faultsOn(first)).toEqual([]);
    expect(await first.getByRole('button', { name: 'النشر', exact: true }).count()).toBe(0);

    await go(second, 'rules', draft);
    expect(await faultsOn(second)).toEqual([]);
    await press(second, 'Publier');
    await second.locator('h1 .tag', { hasText: 'Publié' }).waitFor();
    // One that leads nowhere is withdrawn with its reason, and stays to be read.
    await go(first, 'rules', 'drafts');
    await fill(first, { title: 'تجربة', reason: 'للمقارنة' });
    await press(first, 'فتح المسودة');
    await first.getByText('لا تغير هذه المسودة شيئا بعد').waitFor();
    const withdrawal = first.locator('details', {
      has: first.locator('summary', { hasText: 'سحب المسودة' }),
    });
    await withdrawal.locator('summary').click();
    await withdrawal.locator('[type=submit]').click();
    await withdrawal.locator('.fault').waitFor();
    await withdrawal.locator('textarea').fill('لم يعد لها موضوع');
    await withdrawal.locator('[type=submit]').click();
    await first.locator('h1 .tag', { hasText: 'مسحوبة' }).waitFor();
    expect(await first.getByRole('button', { name: 'حفظ في المسودة' }).count()).toBe(0);
    expect(await faultsOn(first)).toEqual([]);

    await go(second, 'rules', 'compare', 'built-in', draft);
    await second.getByText(/20\s%/u).first().waitFor();
    expect(await faultsOn(second)).toEqual([]);
  });

  it('a member is sought, corrected by one registrar, confirmed by another', async () => {
    await go(first, 'members', 'search');
    await fill(first, { text: 'Mohamed ben Lahcen Amzil' });
    await press(first, 'البحث');
    await press(first, /45748/u);
    await first.locator('summary', { hasText: 'اقتراح تصحيح' }).click();
    await press(first, 'إرسال التصحيح');
    expect(await first.locator('.fault').first().textContent()).toBe('لم تغير أي خانة.');
    await fill(first, { birth: '31/02/1932', why: 'خطأ في النقل من الرسم' });
    await press(first, 'إرسال التصحيح');
    expect(await first.locator('[aria-invalid]').getAttribute('name')).toBe('birth');
    await fill(first, { birth: '02/03/1932' });
    await press(first, 'إرسال التصحيح');
    await first.getByText('ينتظر مكلفا ثانيا', { exact: true }).waitFor();
    expect(new URL(first.url()).hash).not.toContain('45748');
    expect(await faultsOn(first)).toEqual([]);
    expect(await first.getByRole('button', { name: 'المصادقة على التصحيح' }).count()).toBe(0);

    await go(second, 'members', 'waiting');
    await second.locator('main a', { hasText: 'Ouvrir' }).click();
    await press(second, 'Confirmer la correction');
    expect(await faultsOn(second)).toEqual([]);
    await press(second, 'Oui, confirmer');
    await second.getByText('Appliquée').waitFor();
    expect(await second.locator('.fields-read').first().textContent()).toContain('02/03/1932');
  });

  it('an agreement is written, signed, suspended and resumed; a meeting that was held is entered with who came', async () => {
    await go(first, 'agreements', 'new');
    await fill(first, { partner: 'Banque Atlas', nameAr: 'بنك الأطلس', nameFr: 'Banque de l’Atlas' });
    await fill(first, { number: '12/2026', objectAr: 'تمويل المشاريع', objectFr: 'Financement des projets' });
    await fill(first, { 'partyAr.1': 'بنك الأطلس', from: '2026-01-01' });
    await press(first, 'حفظ مشروع الاتفاقية');
    expect(
      await first.locator('[aria-invalid]').evaluateAll((all) => all.map((one) => one.getAttribute('name'))),
    ).toEqual(['partner', 'partyFr.1']);
    await fill(first, { partner: 'bank-atlas', 'partyFr.1': 'Banque de l’Atlas' });
    await first.getByLabel('خنيفرة').check();
    await press(first, 'حفظ مشروع الاتفاقية');
    await first.locator('summary', { hasText: 'تسجيل التوقيع' }).click();
    await press(first, 'تسجيل التوقيع');
    const live = first.getByText('سارية اليوم', { exact: true });
    await live.waitFor();
    expect(await faultsOn(first)).toEqual([]);
    const states = { 'تعليق الاتفاقية': 'detached', 'استئناف الاتفاقية': 'visible' } as const;
    const act = async (name: string): Promise<void> => {
      const fold = first.locator('details', { has: first.locator('summary', { hasText: name }) });
      await fold.locator('summary').click();
      await fold.locator('textarea').fill('مراسلة البنك عدد 7');
      await fold.getByRole('button', { name }).click();
    };
    for (const [name, state] of Object.entries(states)) {
      await act(name);
      // Suspended: its bank reads nothing until it is resumed.
      await live.waitFor({ state });
    }
    await act('إنهاء الاتفاقية');
    // Ended today it holds until tonight, which is all that is said of it; nothing more is offered.
    await first.locator('h2 .tag', { hasText: 'سارية، وقد تقرر إنهاؤها' }).waitFor();
    expect(await first.locator('h2 .tag').count()).toBe(1);
    expect(await first.locator('summary', { hasText: /الاتفاقية$/u }).count()).toBe(0);
    await first.locator('summary', { hasText: 'سجل الإجراءات' }).click();
    // Read by name, never by id.
    await first.locator('td', { hasText: 'ليلى البوعناني' }).first().waitFor();

    await go(second, 'meetings', 'new');
    await fill(second, { day: today, delegation: 'khenifra', place: 'Mrirt, maison des jeunes' });
    await second.getByLabel(/a déjà eu lieu/u).check();
    await fill(second, { women: '31', men: '24', leads: '7' });
    await press(second, 'Enregistrer la rencontre');
    await second.locator('h1 .tag', { hasText: 'Tenue' }).waitFor();
    await second.locator('summary', { hasText: 'Rattacher' }).click();
    await fill(second, { reference: world.reference });
    await press(second, /^Rattacher/u);
    await second.getByText('Dossier rattaché', { exact: true }).waitFor();
    expect(await faultsOn(second)).toEqual([]);
    await go(second, 'meetings', 'counts');
    expect(await second.locator('tbody tr').first().textContent()).toMatch(/31.*24.*7.*1/su);
  });

  it('a correction somebody has a right to is answered; an erasure takes two, and may be held', async () => {
    await go(second, 'rectifications');
    await second.locator('tbody a').click();
    await fill(second, { accepted: 'yes', reason: 'La CNIE le montre' });
    await press(second, 'Envoyer la réponse');
    await fill(second, { done: 'Le nom est corrigé' });
    await press(second, 'Attester la correction');
    await second.getByText('Corrigé le').waitFor();
    await go(second, 'rectifications');
    await second.getByText('Aucune demande n’attend.').waitFor();

    await go(first, 'erasures');
    await press(first, new RegExp(`الأمر بالمحو.*${world.forgotten}`, 'u'));
    await press(first, 'تأكيد الأمر بالمحو');
    await first.getByText('لا ملف في هذه المرحلة.').waitFor();
    await go(first, 'erasures', 'ordered');
    await first.getByText('هذا المحو بأمر منك').waitFor();
    await go(second, 'erasures', 'ordered');
    await press(second, new RegExp(`Confirmer.*${world.forgotten}`, 'u'));
    expect(await faultsOn(second)).toEqual([]);
    await press(second, 'Oui, effacer sans retour');
    await second.getByText('Aucun dossier à cette étape.').waitFor();
    await go(second, 'erasures', 'confirmed');
    await second.getByText(/confirmé par.*Omar Tazi/u).waitFor();
    await second.locator('summary', { hasText: 'Conserver plus longtemps' }).click();
    await fill(second, { until: '2040-01-01', reason: 'Recours au tribunal' });
    await press(second, 'Enregistrer la conservation');
    await second.getByText('Aucun dossier à cette étape.').waitFor();
    await go(second, 'erasures', 'held');
    await second.getByText(/Recours au tribunal/u).waitFor();
  });

  it('every view stands in both languages, at a desk and on a telephone, and bars nobody’s way', async () => {
    const places = ['rules', 'rules/papers', 'programmes', 'rules/drafts', 'rules/published', 'members'];
    places.push(
      'agreements',
      'meetings',
      'meetings/counts',
      'rectifications',
      'erasures',
      'replay',
      'sightings',
    );
    const found: Record<string, readonly string[]> = {};
    const look = async (page: Page, language: string) => {
      for (const place of places) {
        await go(page, ...place.split('/'));
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
        });
        const barriers = await faultsOn(page);
        if (barriers.length > 0) found[`${place} (${language})`] = barriers;
      }
    };
    await Promise.all([look(first, 'ar'), look(second, 'fr')]);
    expect(found).toEqual({});
    expect(complaints).toEqual([]);
    expect(await second.locator('tbody tr').count()).toBeGreaterThan(2);
    // Back is where one came from.
    await second.goBack();
    expect(new URL(second.url()).hash).toBe('#replay');
  });
});
