/** Steps of an applicant's way that several journeys take, by hand in the page or by the service's own routes. */
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { type Answer, ask } from './ask.ts';

// A CommonJS module with an ES one's face.
const decode = jsqr as unknown as typeof jsqr.default;

/** What a telephone reads off a bar code on the screen. */
export async function readBarCode(png: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

export async function openCase(page: Page, url: string, language: 'ar' | 'fr' = 'ar'): Promise<Card> {
  await page.goto(`${url}/applicant.html?lang=${language}`);
  await page.selectOption('#opening select', 'khenifra');
  await page.click('#opening button');
  await page.waitForSelector('.keep .big');
  const [reference = '', code = ''] = await page.locator('.keep .big').allTextContents();
  await page.click('.keep button.main');
  await page.waitForSelector('form.question');
  return { reference, code };
}

const next = '.onward button';

/** Every group of questions, to the last, and saved. */
export async function fillForm(page: Page, look: (where: string) => Promise<void> = async () => undefined) {
  await page.fill('[name="applicant.nameAr"]', 'فاطمة أيت واعراب');
  await page.click(next);
  await page.fill('[name="applicant.cin"]', 'va ٨١٧٢٤');
  await page.fill('[name="applicant.birthDate"]', '٤/١٩٨٠');
  await look('identity');
  await page.click(next);
  await page.waitForSelector('[name="member.fileNumber"]');
  await page.click(next);
  await page.fill('[name="project.title"]', 'تربية النحل وبيع العسل');
  await page.selectOption('[name="project.sector"]', 'agriculture');
  await page.selectOption('[name="project.form"]', 'individual');
  await page.click(next);
  await page.fill('[name="project.valueMAD"]', '90 000');
  await page.fill('[name="project.ownMAD"]', '٦٣ ٠٠٠');
  await page.fill('[name="project.requestedMAD"]', '27 000,00');
  await page.waitForSelector('.good[role="status"]');
  await look('money');
  await page.click(next);
  await page.waitForSelector('h3');
  await look('summary');
  await page.click(next);
  await page.waitForSelector('#choose-files', { state: 'attached' });
}

/** Chosen, looked at once more, and let go. */
export async function sendFile(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.setInputFiles('#choose-files', file);
  await page.click('.draft .row .press button');
}

export const quote = (name = 'devis.pdf'): { name: string; mimeType: string; buffer: Buffer } => ({
  ...{ name, mimeType: 'application/pdf' },
  buffer: Buffer.from(`a quote called ${name}`),
});

/** What lets an applicant in. */
export interface Card {
  readonly reference: string;
  readonly code: string;
}

export interface Desk extends Card {
  /** As an officer of the demo. */
  officer(user: string, method: string, path: string, body?: object): Promise<Answer>;
  /** As the applicant of the last case opened. */
  applicant(method: string, path: string, body?: object): Promise<Answer>;
  readonly caseId: string;
}

/** A case opened, stated and handed in with one paper, by the routes alone. */
export async function handedIn(url: string): Promise<Desk> {
  const opened = await ask(url, 'POST', '/api/applicant/cases', { delegation: 'khenifra' });
  const { token } = await ask(url, 'POST', '/api/applicant/sign-in', {
    reference: opened.reference,
    code: opened.code,
  });
  const applicant: Desk['applicant'] = (method, path, body) =>
    ask(url, method, `/api/applicant/case${path}`, body, token);
  const project = {
    ...{ title: 'نسيج', sector: 'agriculture', form: 'individual', otherAid: [] },
    ...{ valueMAD: 60000, ownMAD: 42000, loanMAD: 0, requestedMAD: 18000 },
  };
  const cin = `VA${Math.floor(Math.random() * 900_000) + 100_000}`;
  await applicant('PUT', '/application', {
    ...{ applicant: { nameAr: 'نعيمة الزيراوي', cin }, project, province: 'khenifra' },
  });
  const bytes = Buffer.from(`a quote of ${opened.reference}`);
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  const { upload } = await applicant('POST', '/papers', {
    ...{ size: bytes.length, type: 'application/pdf', sha256: Buffer.from(digest).toString('hex') },
  });
  await fetch(new URL(upload.url, url), {
    ...{ method: 'PUT', headers: upload.headers, body: new Uint8Array(bytes) },
  });
  while ((await applicant('GET', '')).papers.some(({ status }: { status: string }) => status !== 'read'))
    await new Promise((later) => setTimeout(later, 20));
  await applicant('POST', '/submit');
  const tokens = new Map<string, string>();
  return {
    ...opened,
    applicant,
    async officer(user, method, path, body) {
      const known = tokens.get(user) ?? (await ask(url, 'POST', '/local/sign-in', { user })).token;
      tokens.set(user, known);
      return await ask(url, method, `/api/officer/cases/${opened.caseId}${path}`, body, known);
    },
  };
}

/** Proposed by one officer and confirmed by another. */
export async function decide(
  desk: Pick<Desk, 'officer'>,
  outcome: 'grant' | 'refuse',
  by: readonly string[],
  amountMAD = 18000,
): Promise<void> {
  const reasons = [
    {
      ...{ rule: 'BENEFICIARY_DEGREE', article: 'Décret n° 2.04.892 · المرسوم رقم 2.04.892' },
      text: { ar: 'الشرط مستوفى', fr: 'La condition est examinée' },
      facts: { ar: 'يذكر رسم الولادة الأب', fr: 'L’acte de naissance nomme le père' },
      evidence: [{ file: 'application', page: 1 }],
    },
  ];
  const amount = outcome === 'grant' ? { amountMAD } : {};
  const { proposal } = await desk.officer(by[0]!, 'POST', '/proposals', { outcome, reasons, ...amount });
  await desk.officer(by[1]!, 'POST', `/proposals/${proposal.proposalId}/confirm`, {});
}

/** In by reference and code, typed as people type them. */
export async function comeBack(page: Page, url: string, card: Card, language: 'ar' | 'fr'): Promise<void> {
  await page.goto(`${url}/applicant.html?lang=${language}#enter/${card.reference}`);
  await page.fill('#returning [name="code"]', card.code.toLowerCase().replaceAll('-', ' '));
  await page.click('#returning button');
  await page.waitForSelector('.case-line');
}
