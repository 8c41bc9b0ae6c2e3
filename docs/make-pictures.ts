/**
 * Pictures of the two main pages for the README: the sample dossier of a son is handed in to a service of its own, and
 * what its applicant and an officer then see is photographed. Reads eleven papers, so it takes a minute or two.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { startServer } from '#local/server';
import { ask } from '../test/journeys/ask.ts';
import { executablePath, howToGetOne, openBrowser } from '../test/journeys/browser.ts';

const dossier = fileURLToPath(new URL('../samples/dossiers/son-complete/', import.meta.url));
const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
};

async function handInSample(url: string): Promise<{ readonly caseId: string; readonly token: string }> {
  const opened = await ask(url, 'POST', '/api/applicant/cases', { delegation: 'khenifra', language: 'ar' });
  const { caseId, ...numbers } = opened;
  const { token } = await ask(url, 'POST', '/api/applicant/sign-in', numbers);
  const { applicant, member, project } = JSON.parse(readFileSync(join(dossier, 'application.json'), 'utf8'));
  const stated = { applicant, member, project, province: 'khenifra' };
  await ask(url, 'PUT', '/api/applicant/case/application', stated, token);
  for (const name of readdirSync(dossier).filter((one) => types[one.slice(-3)] !== undefined)) {
    const file = readFileSync(join(dossier, name));
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', file)).toString('hex');
    const paper = { size: file.length, type: types[name.slice(-3)], sha256 };
    const { upload } = await ask(url, 'POST', '/api/applicant/case/papers', paper, token);
    const sent = await fetch(new URL(upload.url, url), {
      method: 'PUT',
      headers: upload.headers,
      body: file,
    });
    if (!sent.ok) throw new Error(`${name}: ${sent.status}`);
  }
  for (;;) {
    const { papers } = await ask(url, 'GET', '/api/applicant/case', undefined, token);
    if (papers.every(({ status }: { status: string }) => status !== 'awaited' && status !== 'received'))
      break;
    await new Promise((later) => setTimeout(later, 1000));
  }
  return { caseId, token };
}

if (executablePath === undefined) throw new Error(howToGetOne);
const dataDir = mkdtempSync(join(tmpdir(), 'nasab-pictures-'));
const server = await startServer({ dataDir, port: 0, demo: true, writeLog: () => undefined });
const browser = await openBrowser();
try {
  mkdirSync(folder, { recursive: true });
  const { caseId, token } = await handInSample(server.url);
  const keep = async (picture: Buffer, name: string): Promise<void> => {
    await sharp(picture).png({ palette: true, quality: 80, effort: 9 }).toFile(join(folder, name));
  };

  const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await phone.addInitScript((kept) => sessionStorage.setItem('nasab.applicant', kept), token);
  await phone.goto(`${server.url}/applicant.html?lang=ar#papers`);
  await phone.locator('main h1, main h2').first().waitFor();
  await phone.waitForLoadState('networkidle');
  await keep(await phone.screenshot(), 'applicant.png');
  await fetch(`${server.url}/api/applicant/case/submit`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });

  const desk = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await desk.goto(`${server.url}/officer.html?lang=ar`);
  await desk.locator('.choices button').first().click();
  await desk.locator('table').first().waitFor();
  await desk.goto(`${server.url}/officer.html?lang=ar#case/${caseId}/papers`);
  await desk.locator('canvas').first().waitFor();
  await desk.waitForLoadState('networkidle');
  await desk.waitForTimeout(1500);
  await keep(await desk.screenshot(), 'officer.png');
} finally {
  await browser.close();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
}
