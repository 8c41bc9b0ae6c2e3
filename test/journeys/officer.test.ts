import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { getCase, record } from '#shared/cases/record';
import type { FieldReading, PaperOutcome } from '#shared/papers/reading';
import { CaseId } from '#shared/platform/ids';
import { ask } from './ask.ts';
import { barriersOn, executablePath, howToGetOne, openBrowser } from './browser.ts';
import { type Commission, commissionOf } from './commission.ts';
import { handIn } from './hand-in.ts';
import { dialogFaultsOn, faultsOn } from './keyboard.ts';

if (executablePath === undefined) console.warn(howToGetOne);

const [width, height] = [1000, 1400];
const read = (value: string, confidence: number, at: number): FieldReading => ({
  ...{ value, confidence, page: 1, raw: value },
  box: [100, 100 + 80 * at, 300, 40],
});
/** What no clerk wrote: it must stay text wherever it is shown. */
const spell = 'مريم <img src="x" onerror="window.broken=1"><script>window.broken=2</script>';
const act: PaperOutcome = {
  status: 'read',
  seconds: 0.1,
  reading: {
    type: 'birth-extract',
    typeConfidence: 0.99,
    pages: [1, 2].map(() => ({ width, height, quality: { sharp: 1, glare: 0, skew: 0 } })),
    doubts: [{ code: 'handwritten', fields: ['familyNameAr'] }],
    fields: {
      actNumber: read('147/1971', 0.99, 0),
      givenNameAr: { ...read('نعمية', 0.62, 1), alternatives: ['نعمة', 'نعيمة'] },
      familyNameAr: read('', 0, 2),
      birthDate: read('1971-02-14', 0.99, 3),
      motherAr: { ...read(spell, 0.97, 5), page: 2 },
    },
  },
};
const page = await sharp({ create: { width, height, channels: 3, background: '#fff' } })
  .jpeg()
  .toBuffer();
/** The first reading of it comes to no end until it is let go. */
const stubborn = await sharp(page).resize(970).jpeg().toBuffer();
const applicant = { nameAr: 'نعيمة الزيراوي', cin: 'I318264' };
const firstOfficer = 'officer-khenifra-1';

describe.skipIf(executablePath === undefined)('an officer, in a browser', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-officer-'));
  let server: Server;
  let browser: Browser;
  let commission: Commission;
  let caseId = '';
  let isBegun = false;
  let letGo = (): void => undefined;
  let begun = (): void => undefined;
  const beginning = new Promise<void>((now) => {
    begun = now;
  });
  beforeAll(async () => {
    const reader = {
      readPaper: async (bytes: Uint8Array) => {
        if (Buffer.compare(bytes, stubborn) === 0 && !isBegun) {
          isBegun = true;
          await new Promise<void>((go) => {
            letGo = go;
            begun();
          });
        }
        return act;
      },
      renderPage: async () => ({ status: 'rendered' as const, jpeg: page, width, height }),
    };
    server = await startServer({ dataDir, port: 0, demo: true, writeLog: () => undefined, reader });
    browser = await openBrowser();
    commission = commissionOf(server.url);
    caseId = await handIn(server.url, applicant, [page]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const opened = async (user: string, place: string, language: 'ar' | 'fr', wide = 1440): Promise<Page> => {
    const token = await commission.signIn(user);
    const view = await browser.newPage({ viewport: { width: wide, height: 900 } });
    view.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    await view.goto(`${server.url}/officer.html?lang=${language}`);
    await view.evaluate((kept) => sessionStorage.setItem('nasab.officer', kept), token);
    await view.goto(`${server.url}/officer.html?lang=${language}#${place}`);
    await view.reload();
    return view;
  };
  /** What the browser itself complained of, broken policies among it. */
  const faults: string[] = [];
  const here = (view: Page): Locator => view.locator('li.value[aria-current]');
  const tabTo = async (view: Page, wanted: Locator): Promise<void> => {
    await wanted.waitFor();
    for (let presses = 0; presses < 150; presses++) {
      await view.keyboard.press('Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${wanted} is out of a keyboard’s reach`);
  };

  it('takes a case, checks its paper and proposes, by keyboard alone, in Arabic at 1440 pixels', async () => {
    const view = await opened(firstOfficer, 'queue', 'ar');
    await view.waitForSelector('table.queue tbody a');
    expect(await faultsOn(view)).toEqual([]);
    await view.keyboard.press('j');
    await view.keyboard.press('c');
    await view.locator('td', { hasText: 'بين يديك' }).waitFor();
    // Who may take it out of these hands can think better of it.
    const above = await opened('officer-central-1', `case/${caseId}/history`, 'fr');
    const takeOver = above.getByRole('button', { name: 'Reprendre le dossier' });
    expect(await dialogFaultsOn(above, takeOver)).toEqual([]);
    await above.close();
    await view.keyboard.press('j');
    await view.keyboard.press('Enter');
    await view.waitForSelector('.case-head');
    expect(await faultsOn(view)).toEqual([]);

    // The weakest value first: what no machine read stands open to be typed from its picture.
    await view.keyboard.press('l');
    await view.waitForSelector('.framed.lit');
    const names = await view.locator('li.value .what').allTextContents();
    expect(names.slice(0, 2)).toEqual(['الاسم العائلي', 'الاسم الشخصي']);
    expect(await here(view).locator('svg.crop').count()).toBe(1);
    expect(await view.locator('.framed.hand').getAttribute('data-number')).toBe('1');
    expect(await view.locator('p.doubt').allTextContents()).toContainEqual(
      expect.stringContaining('مكتوبة باليد'),
    );
    expect(await barriersOn(view)).toEqual([]);
    await view.keyboard.press('Enter');
    await view.keyboard.type('الزيراوي');
    await view.keyboard.press('Enter');

    // On to the next by itself, and what the correction changed is told.
    await view.locator('li.value[aria-current][data-field="givenNameAr"]').waitFor();
    expect(await view.locator('.changes').textContent()).toContain('التصحيح');
    await view.locator('.framed.lit[data-key="0.givenNameAr"]').waitFor();
    await view.keyboard.press('2');
    expect(await view.locator('.typing input').inputValue()).toBe('نعيمة');
    // While somebody types no key means anything else.
    await view.keyboard.press('j');
    expect(await view.locator('.typing input').inputValue()).toBe('j');
    await view.keyboard.press('Escape');
    await view.keyboard.press('2');
    await view.keyboard.press('Enter');
    await view.locator('li.value.corrected[data-field="givenNameAr"]').waitFor();
    expect(await dialogFaultsOn(view, here(view).locator('.pick'), { key: '?' })).toEqual([]);

    // A value of the second page brings that page; what it says stays text.
    await view.keyboard.press('j');
    await view.keyboard.press('j');
    await view.keyboard.press('j');
    await view.keyboard.press('j');
    await view.locator('li.value[aria-current]', { hasText: '<script>' }).waitFor();
    await view.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('.pages select')?.value === '2',
    );
    expect(await view.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
    await view.keyboard.press('r');
    await view.keyboard.press('x');
    await view.locator('.examine .good').waitFor();

    // From the papers on to lineage, conditions, decision.
    for (const section of ['lineage', 'conditions', 'decision']) {
      await view.keyboard.press('l');
      await view.waitForURL(`**#case/${caseId}/${section}`);
      await view.locator('.desks [aria-current]').waitFor();
      expect(await faultsOn(view)).toEqual([]);
    }
    const amount = view.getByLabel('المبلغ بالدرهم');
    await tabTo(view, amount);
    await view.keyboard.press('Control+A');
    // So little comes near a refusal: its law and facts are asked for.
    await view.keyboard.type('1 000');
    await view.getByLabel('السند القانوني لتخفيض المبلغ').waitFor();
    expect(await barriersOn(view)).toEqual([]);
    await view.keyboard.press('Control+A');
    await view.keyboard.type('17 000');
    await tabTo(view, view.getByLabel('سبب منح أقل مما يسمح به القانون (بالعربية)'));
    await view.keyboard.type('جزء من التجهيزات متوفر');
    await tabTo(view, view.getByRole('button', { name: 'اقتراح', exact: true }));
    await view.keyboard.press('Enter');
    // It asks once more, and says what follows.
    await view.locator('.sure').waitFor();
    await view.keyboard.press('Enter');
    await view.locator('.problem, h2:has-text("اقتراح ينتظر المصادقة")').waitFor();
    expect(await view.locator('.problem').allTextContents()).toEqual([]);
    expect(await view.locator('.acts').textContent()).toContain('يصادق عليه موظف آخر');
    await view.close();
  });

  it('confirms what another proposed, in French at 1024 pixels', async () => {
    const view = await opened('officer-khenifra-2', `case/${caseId}/decision`, 'fr', 1024);
    await view.locator('h2', { hasText: 'Proposition à confirmer' }).waitFor();
    // Proposing has let go of it: nobody waits for the first officer.
    expect(await view.locator('.case-head .doubt').count()).toBe(0);
    expect(await view.locator('.acts .verdict').first().textContent()).toContain('17');
    expect(await faultsOn(view)).toEqual([]);
    // Whoever confirms reads the letter first, as it would go out.
    const [letter] = await Promise.all([
      view.waitForEvent('download'),
      view.getByRole('button', { name: 'Lire la lettre avant l’envoi (PDF)' }).click(),
    ]);
    expect(
      readFileSync(await letter.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await view.getByRole('button', { name: 'Confirmer la décision' }).click();
    await view.getByRole('button', { name: 'Oui, confirmer' }).click();
    await view.locator('h2', { hasText: 'Décision prise' }).waitFor();
    for (const section of ['letters', 'history', 'summary', 'papers']) {
      await view.goto(`${server.url}/officer.html?lang=fr#case/${caseId}/${section}`);
      await view.waitForSelector(section === 'papers' ? '.framed' : '.case section li, .case section .card');
      expect(await faultsOn(view)).toEqual([]);
    }
    await view.goto(`${server.url}/officer.html?lang=fr#case/${caseId}/history`);
    await view.getByText('Consigner une étape accomplie').click();
    await view.getByLabel('Étape', { exact: false }).first().selectOption('training');
    await view.getByLabel('Accomplie le').fill('2026-01-15');
    await view.getByLabel('Avec quel organisme').selectOption('anapec');
    expect(await faultsOn(view)).toEqual([]);
    await view.getByRole('button', { name: 'Consigner l’étape' }).click();
    await view.locator('li', { hasText: 'Formation' }).filter({ hasText: 'ANAPEC' }).waitFor();
    await view.getByText('Le porteur n’a rien dit du marché').waitFor();
    await view.getByText('Consigner une vérification').click();
    await view.getByLabel(/^Ce qui a été fait/u).selectOption('advised');
    await view.getByLabel(/^Partie du projet/u).selectOption('sales');
    await view.getByLabel(/^Ce qui en ressort/u).fill('Étiquetage à revoir');
    expect(await faultsOn(view)).toEqual([]);
    await view.getByRole('button', { name: 'Ajouter au registre' }).click();
    await view
      .locator('.card .notes li', { hasText: 'Conseil' })
      .filter({ hasText: 'Étiquetage à revoir' })
      .filter({ hasText: 'Promotion et vente' })
      .waitFor();
    await view.goto(`${server.url}/officer.html?lang=fr#dashboard`);
    await view.waitForSelector('.dashboard');
    expect(await faultsOn(view)).toEqual([]);
    await view.close();
  });

  it('loses no word when the session ends while a note is written', async () => {
    const other = await handIn(server.url, { nameAr: 'محمد أمزيان', cin: 'I318265' }, [
      await sharp(page).resize(990).jpeg().toBuffer(),
    ]);
    const view = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await view.goto(`${server.url}/officer.html?lang=ar#case/${other}/history`);
    await view.locator('.choices button').first().click();
    const note = view.getByLabel('ملاحظة جديدة');
    await note.fill('الأصل معروض على الشباك');
    await view.evaluate(() => sessionStorage.removeItem('nasab.officer'));
    await view.getByRole('button', { name: 'إضافة', exact: true }).click();
    await view.waitForSelector('dialog[open] .choices');
    expect(await faultsOn(view)).toEqual([]);
    await view.locator('dialog .choices button').first().click();
    await view.locator('dialog').waitFor({ state: 'detached' });
    expect(await note.inputValue()).toBe('الأصل معروض على الشباك');
    await view.getByRole('button', { name: 'إضافة', exact: true }).click();
    await view.locator('.notes > li', { hasText: 'الأصل معروض' }).first().waitFor();
    expect(await note.inputValue()).toBe('');

    // What one person typed is gone for the next who signs in here.
    await note.fill('مسودة');
    await view.evaluate(() => sessionStorage.removeItem('nasab.officer'));
    await view.getByRole('button', { name: 'إضافة', exact: true }).click();
    await view.locator('dialog .choices button').nth(1).click();
    await view.locator('dialog').waitFor({ state: 'detached' });
    await note.waitFor();
    expect(await note.inputValue()).toBe('');
    expect(await faultsOn(view)).toEqual([]);
    await view.close();
  });

  it('asks nobody for what an office holds, deducts equipment, sends a case on and has it back, refers and withdraws', async () => {
    const sent = await handIn(server.url, { nameAr: 'سعيد الوردي', cin: 'I318266' }, [
      await sharp(page).resize(980).jpeg().toBuffer(),
    ]);
    const view = await opened(firstOfficer, `case/${sent}/decision`, 'fr');
    const unfold = async (on: Page, name: string): Promise<Locator> => {
      const fold = on.locator('details', { has: on.locator('summary', { hasText: name }) });
      await fold.locator('summary').click();
      return fold;
    };
    const send = async (form: Locator): Promise<void> => {
      await form.locator('[type=submit]').click();
      await form.locator('.sure [type=submit]').click();
    };
    const waive = await unfold(view, 'Pièces détenues');
    await waive.locator('select').selectOption({ index: 1 });
    await waive.locator('[name=source]').fill('Bureau de l’état civil');
    await waive.locator('[name=reason]').fill('Le registre y est');
    await send(waive);
    // Who did it is read by name.
    await waive.locator('li', { hasText: 'Souad El Mansouri' }).waitFor();
    const given = await unfold(view, 'Équipement reçu');
    await given.locator('[name=source]').fill('ODCO');
    await given.locator('[name=item]').fill('Machine à coudre');
    await given.locator('[name=valueMAD]').fill('4 000,50');
    await given.locator('[type=submit]').click();
    await given.locator('li', { hasText: '000,50' }).waitFor();
    expect(await faultsOn(view)).toEqual([]);
    const away = async (): Promise<void> => {
      const transfer = await unfold(view, 'Transfert à');
      await transfer.locator('select').selectOption('beni-mellal');
      await transfer.locator('[name=reason]').fill('Il y réside');
      await send(transfer);
      await view.waitForURL('**#queue');
    };
    await away();
    const there = await opened('officer-beni-mellal-1', `case/${sent}/decision`, 'fr', 360);
    const back = await unfold(there, 'Renvoyer');
    expect(await faultsOn(there)).toEqual([]);
    await back.locator('[name=reason]').fill('Il réside à Khénifra');
    await back.locator('[type=submit]').click();
    await there.waitForURL('**#queue');
    await view.goBack();
    await view.locator('details .tag', { hasText: 'renvoyée' }).waitFor({ state: 'attached' });
    await away();
    await there.goBack();
    await there.getByRole('button', { name: 'Accepter le dossier' }).click();
    await there.getByRole('heading', { name: 'Proposer une décision' }).waitFor();

    await there.goto(`${server.url}/officer.html?lang=fr#case/${sent}/letters`);
    await there
      .getByRole('button', { name: /^Lettre d’orientation/u })
      .first()
      .click();
    await there.getByLabel(/y consent/u).check();
    await there.getByRole('button', { name: 'Écrire la lettre' }).click();
    const letter = there.locator('.notes > li', { hasText: 'Lettre d’orientation' }).first();
    await letter.locator('summary').click();
    await letter.locator('[name=reason]').fill('Partenaire erroné');
    await send(letter);
    await there.locator('.tag.refused', { hasText: 'retirée' }).waitFor();
    expect(await faultsOn(there)).toEqual([]);

    // An original is asked for with its doubt told, and what it showed is written down.
    await there.goto(`${server.url}/officer.html?lang=fr#case/${sent}/papers`);
    const original = there.locator('.original');
    await original.locator('summary').click();
    await original.locator('[type=submit]').click();
    await original.locator('.fault').waitFor();
    await original.locator('[name=reason]').fill('Cachet illisible');
    await original.locator('[type=submit]').click();
    await original.locator('bdi', { hasText: 'Cachet illisible' }).waitFor();
    await original.locator('[name=agrees]').selectOption('yes');
    await original.locator('[type=submit]').click();
    await original.locator('.good', { hasText: 'conforme' }).waitFor();
    expect(await faultsOn(there)).toEqual([]);
    await Promise.all([view.close(), there.close()]);
  });

  it('has a paper read again that could not be read', async () => {
    const fresh = await ask(server.url, 'POST', '/api/applicant/cases', { delegation: 'khenifra' });
    const { token } = await ask(server.url, 'POST', '/api/applicant/sign-in', fresh);
    const sha256 = createHash('sha256').update(stubborn).digest('hex');
    const sent = { size: stubborn.length, type: 'image/jpeg', sha256 };
    const { upload } = await ask(server.url, 'POST', '/api/applicant/case/papers', sent, token);
    await fetch(new URL(upload.url, server.url), {
      ...{ method: 'PUT', headers: upload.headers, body: new Uint8Array(stubborn) },
    });
    await beginning;
    await record(server.platform, fresh.caseId, { kind: 'service', id: 'intake' }, ({ papers: [paper] }) => ({
      events: [{ type: 'PaperParked', paperId: paper!.paperId, tries: 5 }],
    }));
    const view = await opened(firstOfficer, `case/${fresh.caseId}/papers`, 'ar', 360);
    const again = view.getByRole('button', { name: 'إعادة القراءة' });
    await again.waitFor();
    expect(await faultsOn(view)).toEqual([]);
    await again.click();
    // Read in a moment, it shows by itself.
    await view.locator('.framed').first().waitFor();
    letGo();
    await view.close();
  });

  it('has a stored file that changed looked at again, and sets aside one that is nowhere any more', async () => {
    const other = await handIn(server.url, { nameAr: 'سعيد الزيراوي', cin: 'I318265' }, [page]);
    const id = CaseId.parse(other);
    const [paper] = (await getCase(server.platform, id)).papers;
    const { paperId, file } = paper!;
    const stored = join(dataDir, 'files', other, paperId);
    const kept = readFileSync(stored);
    const change = async () => {
      writeFileSync(stored, 'something else');
      const version = { paperId, versionId: file!.versionId, sha256: file!.sha256 };
      await record(server.platform, id, { kind: 'service', id: 'intake' }, () => ({
        events: [{ type: 'EvidenceChanged', ...version, found: '0'.repeat(64) }],
      }));
    };
    await change();
    const view = await opened(firstOfficer, `case/${other}/papers`, 'ar', 360);
    const again = view.getByRole('button', { name: 'التحقق من الملف المحفوظ من جديد' });
    await again.click();
    await view.getByText('الملف المحفوظ ليس بعد الملف الذي تم تسلمه').waitFor();
    expect(await faultsOn(view)).toEqual([]);
    writeFileSync(stored, kept);
    await again.click();
    await again.waitFor({ state: 'detached' });
    await change();
    const french = await opened(firstOfficer, `case/${other}/papers`, 'fr');
    await french.getByText('Écarter le fichier s’il n’est plus dans la sauvegarde').click();
    const reason = french.locator('details', { hasText: 'Écarter le fichier' }).locator('[name=reason]');
    await reason.fill('Disque abîmé, absent de la sauvegarde');
    expect(await faultsOn(french)).toEqual([]);
    await french.getByRole('button', { name: 'Écarter le fichier', exact: true }).click();
    await reason.waitFor({ state: 'detached' });
    const [gone] = (await getCase(server.platform, id)).papers;
    expect(gone).toMatchObject({ withdrawn: true, setAside: 'Disque abîmé, absent de la sauvegarde' });
    await Promise.all([view.close(), french.close()]);
  });

  it('breaks no policy of the page meanwhile', () => {
    // Answers are told there too: of a session’s end, of a file that is still not what it was, of its page.
    expect(faults.filter((fault) => !/status of (?:401|404|409) /u.test(fault))).toEqual([]);
  });
});
