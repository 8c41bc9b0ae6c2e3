/** An officer signs in at their administration's own issuer, in a browser: leaves, comes back to what they typed, signs out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { claim } from '#functions/caller';
import { trustIssuer } from '#local/issuer';
import { type Server, startServer } from '#local/server';
import { openCase } from '#shared/cases/applicant';
import { type Administration, openAdministration } from '../web/administration.ts';
import { executablePath, howToGetOne, openBrowser } from './browser.ts';

if (executablePath === undefined) console.warn(howToGetOne);

describe.skipIf(executablePath === undefined)(
  'an officer of an administration with an issuer of its own',
  () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'nasab-issuer-journey-'));
    let administration: Administration;
    let server: Server;
    let browser: Browser;
    let caseId = '';
    beforeAll(async () => {
      for (const way of ['warn', 'info'] as const) vi.spyOn(console, way).mockImplementation(() => undefined);
      administration = await openAdministration({
        'officer-1': { [claim.role]: 'officer', [claim.delegation]: 'khenifra' },
        'guest-1': { [claim.role]: '', [claim.delegation]: '' },
      });
      const file = join(dataDir, 'issuer.json');
      writeFileSync(file, JSON.stringify({ issuer: administration.url, client: 'nasab' }));
      server = await startServer({
        ...{ dataDir, port: 0, issuer: trustIssuer(file), writeLog: () => undefined },
        reader: { readPaper: () => Promise.reject(new Error('no paper is read here')) },
      });
      administration.serve(`${server.url}/officer.html`);
      const actor = { kind: 'service', id: 'test' } as const;
      ({ caseId } = await openCase(server.platform, actor, { delegation: 'khenifra', language: 'fr' }));
      browser = await openBrowser();
    });
    afterAll(async () => {
      vi.restoreAllMocks();
      await browser?.close();
      await server?.close();
      administration?.close();
      rmSync(dataDir, { recursive: true, force: true });
    });

    /** The issuer's own pages: who one is, then whether this service may know. */
    async function passIssuer(view: Page, person: string): Promise<void> {
      await view.locator('input[name="login"]').fill(person);
      await view.locator('input[name="password"]').fill('x');
      await view.locator('button[type="submit"]').click();
      await view.locator('input[name="prompt"][value="consent"]').waitFor({ state: 'attached' });
      await view.locator('button[type="submit"]').click();
    }

    it('finds what they typed when they come back from it, and leaves no session for the next', async () => {
      const view = await browser.newPage();
      await view.goto(`${server.url}/officer.html?lang=fr#case/${caseId}/history`);
      await view.getByRole('button', { name: 'Se connecter' }).click();
      await passIssuer(view, 'officer-1');
      const note = view.getByLabel('Nouvelle note');
      await note.fill('L’original a été montré au guichet');
      // The session is over: what is sent now leads to the sign-in, and that off this page altogether.
      await view.evaluate(() => sessionStorage.removeItem('nasab.officer'));
      await view.getByRole('button', { name: 'Ajouter', exact: true }).click();
      await view.locator('dialog[open]').getByRole('button', { name: 'Se connecter' }).click();
      await view.waitForURL((url) => url.hash === `#case/${caseId}/history` && url.search === '');
      await note.waitFor();
      expect(await note.inputValue()).toBe('L’original a été montré au guichet');
      await view.getByRole('button', { name: 'Ajouter', exact: true }).click();
      await view.locator('.notes > li', { hasText: 'au guichet' }).first().waitFor();

      await view.locator('#sign-out').click();
      await view.locator('button[name="logout"], button[value="yes"]').first().click();
      await view.getByRole('button', { name: 'Se connecter' }).click();
      // The next at this desk is asked who they are; one without a part here is told so.
      await passIssuer(view, 'guest-1');
      await view.getByText('La connexion a réussi, mais ce compte').waitFor();
      expect(
        await view.evaluate(() => Object.keys(sessionStorage).filter((key) => /draft|officer$/u.test(key))),
      ).toEqual([]);
      await view.close();
    });
  },
);
