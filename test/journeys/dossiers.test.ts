import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '#local/server';
import { keepMembers } from '#shared/cases/register/keys';
import type { FieldReading, PaperOutcome, PaperType } from '#shared/papers/reading';
import { withoutPosition } from '../../web/applicant/sending/position.ts';
import { type Card, comeBack, type Desk, decide } from './applicant-steps.ts';
import { type Answer, ask } from './ask.ts';
import { barriersOn, executablePath, howToGetOne, openBrowser } from './browser.ts';

if (executablePath === undefined) console.warn(howToGetOne);

const folder = (name: string): string => join(import.meta.dirname, '../../samples/dossiers', name);
const json = (name: string, file: string): Answer =>
  JSON.parse(readFileSync(join(folder(name), file), 'utf8'));
const names = ['son-complete', 'daughter-through-mother', 'cooperative'] as const;

interface Truth {
  readonly file: string;
  readonly type: PaperType;
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly fields: Readonly<Record<string, Omit<FieldReading, 'confidence' | 'raw'>>>;
}

/** Papers grow old: what was dated in the year before the sample's deposit is dated as long before today. */
function freshened(value: string, depositedOn: string): string {
  const day = 86_400_000;
  const age = (Date.parse(depositedOn) - Date.parse(value)) / day;
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && age >= 0 && age < 365
    ? new Date(Date.now() - age * day).toISOString().slice(0, 10)
    : value;
}

/** A page sends of a picture nothing but the picture. */
function sentOf(path: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(path));
  return path.endsWith('.pdf') ? bytes : withoutPosition(bytes);
}

/** What a reader that never errs says of each page of the samples. */
const read = names.flatMap((name) => {
  const { submittedOn } = json(name, 'application.json');
  return (json(name, 'expected.json').papers as readonly Truth[]).map(({ file, type, pages, fields }) => {
    const said = Object.entries(fields).map(([field, place]) => {
      const value = freshened(place.value, submittedOn);
      return [field, { ...place, value, raw: value, confidence: 0.97 }] as const;
    });
    const quality = { sharp: 1, glare: 0, skew: 0 };
    const reading = { type, typeConfidence: 0.99, doubts: [], fields: Object.fromEntries(said) };
    return {
      ...{ name, path: join(folder(name), file), bytes: sentOf(join(folder(name), file)) },
      outcome: {
        ...{ status: 'read', seconds: 0.1 },
        reading: { ...reading, pages: pages.map((page) => ({ ...page, quality })) },
      } as PaperOutcome,
    };
  });
});
const papersOf = (name: string) => read.filter((paper) => paper.name === name);

describe.skipIf(executablePath === undefined)('whole dossiers, from the form to the decision', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-dossiers-'));
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    const readPaper = async (bytes: Uint8Array) =>
      read.find((paper) => Buffer.compare(paper.bytes, bytes) === 0)!.outcome;
    server = await startServer({
      ...{ dataDir, port: 0, demo: true, writeLog: () => undefined, reader: { readPaper } },
    });
    await keepMembers(
      server.platform,
      names.flatMap((name) => json(name, 'register.json')),
    );
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  type Opened = Card & Pick<Desk, 'caseId' | 'applicant' | 'officer'>;
  async function open(): Promise<Opened> {
    const opened = await ask(server.url, 'POST', '/api/applicant/cases', { delegation: 'khenifra' });
    const { token } = await ask(server.url, 'POST', '/api/applicant/sign-in', opened);
    return {
      ...opened,
      applicant: (method, path, body) => ask(server.url, method, `/api/applicant/case${path}`, body, token),
      async officer(user, method, path, body) {
        const { token: own } = await ask(server.url, 'POST', '/local/sign-in', { user });
        return await ask(server.url, method, `/api/officer/cases/${opened.caseId}${path}`, body, own);
      },
    };
  }
  const state = (desk: Opened, name: string): Promise<Answer> => {
    const { submittedOn: _, ...application } = json(name, 'application.json');
    return desk.applicant('PUT', '/application', application);
  };
  /** All but the last by the routes alone, the last in the page, as it lies on the telephone. */
  async function send(desk: Opened, page: Page, name: string): Promise<void> {
    const papers = papersOf(name);
    for (const { bytes, path } of papers.slice(0, -1)) {
      const type = { pdf: 'application/pdf', png: 'image/png' }[path.slice(-3)] ?? 'image/jpeg';
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const { upload } = await desk.applicant('POST', '/papers', { size: bytes.length, type, sha256 });
      const body = new Uint8Array(bytes);
      await fetch(new URL(upload.url, server.url), { method: 'PUT', headers: upload.headers, body });
    }
    await page.click('a[href="#papers"]');
    await page.setInputFiles('#choose-files', papers.at(-1)!.path);
    await page.click('.draft .row .press button');
    await page.waitForSelector(`.paper.read >> nth=${papers.length - 1}`);
  }
  async function handIn(page: Page): Promise<void> {
    await page.click('a[href="#outcome"]');
    await page.waitForSelector('#assessment .verdict');
    await page.click('.hand-in button.main');
    await page.click('.hand-in button.main');
    await page.waitForSelector('#receipt');
  }
  /** As two officers who know nothing but what they see: every paper looked at, the letter read before and taken after. */
  async function grantByHand(reference: string, count: number): Promise<number> {
    let presses = 0;
    const press = async (button: Locator): Promise<void> => {
      await button.click();
      presses += 1;
    };
    const enter = async (as: RegExp) => {
      const view = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await view.goto(`${server.url}/officer.html?lang=fr`);
      await press(view.locator('.choices').getByRole('button', { name: as }));
      return {
        view,
        button: (name: string | RegExp) => press(view.getByRole('button', { name }).first()),
        link: (name: string | RegExp) => press(view.getByRole('link', { name }).first()),
      };
    };
    const first = await enter(/^Agent 1, délégation de Khénifra/u);
    await first.link(reference);
    await first.button(/^Prendre en main/u);
    await first.link(/^Pièces/u);
    for (let left = count; left > 0; left -= 1) {
      const examined = new RegExp(`^à examiner\\D+${left}\\D*$`, 'u');
      await first.view.locator('nav.desks .tag', { hasText: examined }).waitFor();
      await first.button(/^J’ai examiné toute la pièce/u);
    }
    await first.link(/^Toutes les pièces sont examinées/u);
    await first.button('Proposer');
    await first.button('Oui, proposer');
    await first.view.getByText('C’est votre proposition').waitFor();
    await first.view.close();

    const second = await enter(/^Agent 2, délégation de Khénifra/u);
    await second.link(/^À confirmer/u);
    await second.link(reference);
    const letter = second.view.waitForEvent('download');
    await second.button('Lire la lettre avant l’envoi (PDF)');
    await letter;
    await second.button('Confirmer la décision');
    await second.button('Oui, confirmer');
    await second.link('Les lettres qui en découlent');
    const taken = second.view.waitForEvent('download');
    await second.button('Télécharger');
    await taken;
    await second.view.close();
    return presses;
  }
  const phone = { viewport: { width: 360, height: 740 } };

  it('a son’s, complete: nothing is asked any more, and the grant of two officers is read in Arabic', async () => {
    const desk = await open();
    await state(desk, 'son-complete');
    const page = await browser.newPage(phone);
    await comeBack(page, server.url, desk, 'ar');
    await send(desk, page, 'son-complete');
    const { assessment, papers } = await desk.applicant('GET', '');
    expect([assessment.outcome, assessment.missing]).toEqual(['eligible', []]);
    expect(papers.flatMap(({ differs }: Answer) => differs)).toEqual([]);
    expect(await page.locator('.asked-papers li').count()).toBe(0);
    await handIn(page);
    const pressed = await grantByHand(desk.reference, papers.length);
    console.log(`a plain grant of ${papers.length} papers, from the queue to the letter: ${pressed} clicks`);
    // One a paper; of the others two are signing in.
    expect(pressed - papers.length).toBeLessThanOrEqual(15);
    await page.reload();
    await page.waitForSelector('.decision.grant');
    expect(await page.textContent('#decision')).toMatch(/28\s800/u);
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  });

  it('a daughter’s of a woman in the Resistance: the proof goes by her mother, and both are told so', async () => {
    const desk = await open();
    await state(desk, 'daughter-through-mother');
    const page = await browser.newPage(phone);
    await comeBack(page, server.url, desk, 'fr');
    await send(desk, page, 'daughter-through-mother');
    await handIn(page);
    const seen = await desk.officer('officer-khenifra-1', 'GET', '');
    expect(seen.assessment).toMatchObject({ outcome: 'eligible', lineage: { branch: 'mother' } });
    expect((await desk.applicant('GET', '')).assessment.lineage.fr).toContain('Vos pièces s’accordent');
    await decide(desk, 'grant', ['officer-khenifra-1', 'officer-khenifra-2']);
    await page.reload();
    await page.waitForSelector('.decision.grant');
    await page.close();
  });

  it('a cooperative’s: its form asks for members, its papers are asked for, and none any more once they are there', async () => {
    const desk = await open();
    await state(desk, 'cooperative');
    const page = await browser.newPage(phone);
    await comeBack(page, server.url, desk, 'ar');
    await page.click('a[href="#form"]');
    await page.goto(`${server.url}/applicant.html?lang=ar#form/4`);
    await page.fill('[name="cooperative.members"]', '7');
    await page.fill('[name="cooperative.resistanceChildren"]', '٦');
    const stated = page.waitForResponse((answer) => answer.url().endsWith('/case/application'));
    await page.click('.onward button');
    expect((await stated).status()).toBe(200);
    await page.click('a[href="#papers"]');
    const asked = page.locator('.asked-papers');
    expect(await asked.textContent()).toContain('بالسجل المحلي للتعاونيات');
    await send(desk, page, 'cooperative');
    expect(await page.locator('.asked-papers', { hasText: 'بالسجل المحلي للتعاونيات' }).count()).toBe(0);
    const { application, assessment } = await desk.applicant('GET', '');
    expect(application.cooperative).toMatchObject({ members: 7, resistanceChildren: 6 });
    expect([assessment.outcome, assessment.missing]).toEqual(['eligible', []]);
    await handIn(page);
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  });
});
