import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { executablePath, howToGetOne, openBrowser } from './browser.ts';
import { type Commission, commissionOf, rib, statement } from './commission.ts';
import { faultsOn } from './keyboard.ts';

if (executablePath === undefined) console.warn(howToGetOne);

const picture = async (width: number): Promise<Buffer> =>
  await sharp({ create: { width, height: 60, channels: 3, background: '#ffe' } })
    .jpeg()
    .toBuffer();
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(new Date());
const year = today.slice(0, 4);

describe.skipIf(executablePath === undefined)('from the commission to a grant in hand, in a browser', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-money-'));
  let server: Server;
  let browser: Browser;
  let commission: Commission;
  let cases: readonly string[] = [];
  let sessionId = '';
  let ceremony = '';
  beforeAll(async () => {
    const jpeg = await picture(100);
    const reader = {
      readPaper: async () => statement,
      renderPage: async () => ({ status: 'rendered' as const, jpeg, width: 100, height: 60 }),
    };
    server = await startServer({ dataDir, port: 0, demo: true, writeLog: () => undefined, reader });
    browser = await openBrowser();
    commission = commissionOf(server.url);
    cases = [
      await commission.propose(
        { nameAr: 'نعيمة الزيراوي', nameLat: 'Naima Ziraoui', cin: 'I318264' },
        await picture(101),
      ),
      // Bears the name of one of the officers.
      await commission.propose(
        { nameAr: 'سلمى أوعزيز', nameLat: 'Salma Ouaziz', cin: 'PA84217' },
        await picture(102),
      ),
      await commission.propose(
        { nameAr: 'محمد أمزيان', nameLat: 'Mohamed Amezian', cin: 'I318265' },
        await picture(103),
      ),
    ];
    const opening = { on: today, delegation: 'khenifra', place: 'خنيفرة' };
    const opened = await commission.as<{ sessionId: string }>(
      ...(['officer-beni-mellal-1', 'POST', '/api/officer/sessions'] as const),
      opening,
    );
    sessionId = opened.sessionId;
    for (const [user, name] of [
      ['officer-khenifra-2', 'حسن بناني'],
      ['officer-khenifra-3', 'كريمة أوعزيز'],
      ['officer-central-1', 'مصطفى الناصري'],
    ] as const)
      await commission.as(user, 'POST', `/api/officer/sessions/${sessionId}/attend`, { name });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const opened = async (user: string, place: string, language: 'ar' | 'fr', width = 1440): Promise<Page> => {
    const token = await commission.signIn(user);
    const view = await browser.newPage({ viewport: { width, height: width === 1440 ? 900 : 740 } });
    await view.addInitScript((kept) => sessionStorage.setItem('nasab.officer', kept), token);
    await view.goto(`${server.url}/officer.html?lang=${language}#${place}`);
    await view.waitForSelector('h1');
    return view;
  };
  const press = (view: Page, name: string) => view.getByRole('button', { name, exact: true }).click();
  const unfold = (view: Page, name: string) => view.locator('summary', { hasText: name }).click();

  it('decides in session and closes the minutes by two signatures, in Arabic at 1440 pixels', async () => {
    const view = await opened('officer-beni-mellal-1', `sessions/${sessionId}`, 'ar');
    await view.getByLabel('الاسم كما يكتب في المحضر').fill('نعيمة الصالحي');
    await view.getByLabel('أترأس الجلسة').check();
    await press(view, 'تسجيل حضوري');
    await view.getByText('الحاضرون الآن: \u20684\u2069').waitFor();
    await press(view, 'إدراج كل ما في اللائحة (\u20683\u2069)');
    await view.waitForSelector('.points > li:nth-child(3)');

    // Kinship is told before anybody votes; the member it concerns has no voice until they declare.
    const kin = view.locator('.points > li', { hasText: 'سلمى أوعزيز' });
    expect(await kin.locator('.vote.none').allTextContents()).toEqual([
      expect.stringContaining('كريمة أوعزيز'),
    ]);
    // One is put off, with its reason.
    const off = view.locator('.points > li', { hasText: 'محمد أمزيان' });
    await off.locator('summary', { hasText: 'تصويت اللجنة' }).click();
    await off.getByLabel('ما قررته اللجنة').selectOption('postpone');
    await off.getByLabel('السبب (عند الإرجاع أو التأجيل)').fill('ينتظر بيان أثمان');
    await off.getByRole('button', { name: 'تسجيل القرار' }).click();
    await view.locator('.tag.postponed').waitFor();
    await press(view, 'المصادقة على ملفات عددها \u20682\u2069');
    await press(view, 'نعم، صادقت اللجنة عليها بالإجماع');
    await view.locator('.tag.decided >> nth=1').waitFor();
    expect(await faultsOn(view)).toEqual([]);

    // What a crash left between a vote and its execution is taken up again.
    const broken = '**/api/officer/sessions/sheet-*';
    await view.route(broken, async (route) => {
      const answer = await route.fetch();
      const now = await answer.json();
      now.agenda[0].status = 'voted';
      await route.fulfill({ json: { ...now, may: ['decide'] } });
    });
    await view.reload();
    await view.getByText('ملفات صوت عليها ولم تنفذ بعد').waitFor();
    await view.unroute(broken);
    await press(view, 'متابعة ما انقطع');
    await view.locator('.tag.voted').waitFor({ state: 'detached' });

    await view.goto(`${server.url}/officer.html?lang=ar#sessions/${sessionId}/minutes`);
    await press(view, 'توقيع المحضر');
    await press(view, 'نعم، أوقع. لا يعدل المحضر بعد التوقيع');
    await view.locator('.signature', { hasText: 'نعيمة' }).waitFor();
    await commission.as('officer-khenifra-2', 'POST', `/api/officer/sessions/${sessionId}/sign`);
    expect(await faultsOn(view)).toEqual([]);
    await view.close();
  });

  it('holds the account against its statement, and one orders what another hands over', async () => {
    const [caseId = ''] = cases;
    const orders = await opened('treasurer-1', `payment/${caseId}`, 'ar');
    await orders.getByRole('button', { name: /^عرض الوثيقة/u }).click();
    await orders.waitForSelector('img.look');
    // A slip of the pen is caught by the number's key.
    await orders.getByLabel('رقم الحساب (24 رقما)').fill(`${rib.slice(0, -1)}9`);
    await orders.getByLabel('صاحب الحساب').fill('NAIMA ZIRAOUI');
    await press(orders, 'اعتماد الحساب');
    await orders.locator('.problem', { hasText: 'رقم الحساب البنكي غير صحيح' }).waitFor();
    await orders.getByLabel('رقم الحساب (24 رقما)').fill(rib);
    await press(orders, 'اعتماد الحساب');
    await orders.getByText(`…${rib.slice(-4)}`).waitFor();
    await unfold(orders, 'الأمر بصرف الشطر');
    await orders.getByLabel('طريقة الأداء').selectOption('ceremony');
    await press(orders, 'إصدار الأمر');
    await orders.locator('.tag.ordered').waitFor();
    expect(await faultsOn(orders)).toEqual([]);
    await orders.goto(`${server.url}/officer.html?lang=ar#payments/hand-over`);
    await orders.locator('table a').waitFor();
    expect(await faultsOn(orders)).toEqual([]);

    await orders.goto(`${server.url}/officer.html?lang=ar#ceremonies`);
    await unfold(orders, 'برمجة حفل');
    await orders.getByLabel('النيابة').selectOption('khenifra');
    await orders.getByLabel('التاريخ').fill(today);
    await orders.getByLabel('المكان').fill('فضاء الذاكرة التاريخية بخنيفرة');
    await press(orders, 'برمجة الحفل');
    await orders.getByRole('button', { name: /^دعوة صاحب الملف/u }).click();
    // Who ordered is told that somebody else hands over.
    await orders.getByText('صدر منك الأمر بصرف هذا الشطر: يسلمه غيرك.').waitFor();
    ceremony = orders.url().split('/').at(-1)!;
    // Struck with its reason, it can be called again.
    await unfold(orders, 'الشطب من اللائحة');
    await press(orders, 'الشطب بهذا السبب');
    await orders.locator('.fault').waitFor();
    await orders.getByLabel(/^السبب/u).fill('اعتذر المستفيد عن الحضور');
    await press(orders, 'الشطب بهذا السبب');
    await orders.locator('.points > li').waitFor({ state: 'detached' });
    expect(await faultsOn(orders)).toEqual([]);
    await orders.getByRole('button', { name: /^دعوة صاحب الملف/u }).click();
    await orders.locator('.points > li').waitFor();
    await orders.close();

    const hands = await opened('treasurer-2', `ceremonies/${ceremony}/day`, 'ar');
    expect(await hands.locator('.who').textContent()).toContain('نعيمة الزيراوي');
    await unfold(hands, 'تسليم الإعانة');
    await hands.getByLabel('مرجع السند المسلم').fill('C-2026-4');
    await press(hands, 'تسجيل التسليم');
    await hands.locator('p.good', { hasText: 'C-2026-4' }).waitFor();
    await hands.goto(`${server.url}/officer.html?lang=ar#ceremonies/${ceremony}`);
    await unfold(hands, 'إغلاق محضر الحفل');
    await press(hands, 'إغلاق محضر الحفل');
    await hands.getByText('تم إغلاق محضره').waitFor();
    await hands.close();

    const follows = await opened('officer-khenifra-2', `payment/${caseId}`, 'ar');
    await unfold(follows, 'تسجيل زيارة');
    await follows.getByLabel('تاريخ الزيارة').fill(today);
    await follows.getByLabel('حالة المشروع').selectOption('running');
    await follows.getByLabel('التسويق').check();
    await follows.getByLabel('مناصب الشغل من الأسرة').fill('2');
    await press(follows, 'تسجيل زيارة');
    // Half a count would read as none.
    await follows.getByText('المرجو ملء الخانتين معا أو تركهما فارغتين.').waitFor();
    await follows.getByLabel('مناصب الشغل من غير الأسرة').fill('1');
    await press(follows, 'تسجيل زيارة');
    await follows.locator('.trail .visited').waitFor();
    expect(await follows.locator('.trail li').count()).toBe(5);
    expect(await faultsOn(follows)).toEqual([]);
    await follows.close();
  });

  it('bars nobody’s way, in French on a telephone', async () => {
    await commission.as('officer-central-1', 'POST', `/api/officer/budgets/${year}/hcar`, {
      ...{ amountMAD: 38_000, origin: 'Loi de finances' },
    });
    // Each with words that stand nowhere else, so that no view is taken for the one before it.
    const views = [
      ['officer-beni-mellal-1', 'sessions', 'Ouvrir une séance'],
      ['officer-beni-mellal-1', `sessions/${sessionId}`, 'Vue pour l’écran'],
      ['officer-beni-mellal-1', `sessions/${sessionId}/screen`, /Dossier \u2068\d\u2069 sur/u],
      ['officer-beni-mellal-1', `sessions/${sessionId}/minutes`, 'Procès-verbal de la commission'],
      ['officer-beni-mellal-1', 'payments/follow', 'Chercher par référence'],
      ['officer-beni-mellal-1', `payment/${cases[0]}`, 'Visite de suivi'],
      ['treasurer-1', `payment/${cases[1]}`, 'Aucun compte n’est encore retenu.'],
      ['treasurer-1', 'ceremonies', 'Prévoir une cérémonie'],
      ['treasurer-1', `ceremonies/${ceremony}`, 'Liste d’émargement'],
      ['treasurer-1', `ceremonies/${ceremony}/day`, /^Remises/u],
      ['treasurer-1', `ceremonies/${ceremony}/list`, 'Liste de remise des aides'],
      ['officer-central-2', `budgets/${year}`, 'Confirmer la proposition'],
    ] as const;
    let page: Page | undefined;
    let who = '';
    for (const [user, place, words] of views) {
      if (user !== who) {
        await page?.close();
        page = await opened(user, place, 'fr', 360);
        who = user;
      }
      const view = page!;
      await view.evaluate((to) => {
        location.hash = to;
      }, `#${place}`);
      await view.getByText(words).first().waitFor({ state: 'attached' });
      await view.evaluate(() => {
        for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
      });
      expect(await faultsOn(view), place).toEqual([]);
    }
    // Proposed by one administrator, confirmed by the other, and nearly spent by what was granted.
    await press(page!, 'Confirmer la proposition');
    await page!.getByRole('button', { name: /^Oui, confirmer/u }).click();
    await page!.locator('main > .column > .doubt', { hasText: /2.000/u }).waitFor();
    expect(await faultsOn(page!)).toEqual([]);
    await page!.close();

    // Its holder gives the grant up, before somebody who had no hand in it: nothing brings a closed case back.
    page = await opened('officer-central-2', `payment/${cases[1]}`, 'fr', 360);
    await unfold(page, 'Clore le dossier');
    await page.getByLabel(/^Motif de clôture/u).selectOption('given-up');
    await press(page, 'Clore définitivement');
    await page.locator('.fault').waitFor();
    await page.locator('[name="note"]').last().fill('Lettre du 3 mars');
    await press(page, 'Clore définitivement');
    await page.getByText('La clôture est sans retour').waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await press(page, 'Oui, clore le dossier');
    await page.locator('.trail li', { hasText: 'Dossier clos' }).waitFor();
    expect(await page.getByRole('button', { name: 'Clore définitivement' }).count()).toBe(0);
    expect(await faultsOn(page)).toEqual([]);
    await page.close();
  });
});
