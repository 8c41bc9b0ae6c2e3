/** The service as a process of its own, with cases a bank may read, and beside it a bare server: what `bench/partner` asks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { keepDemoAgreement } from '#local/demo';
import { startServer } from '#local/server';
import { openCase } from '#shared/cases/applicant';
import { giveConsent, latestConsent } from '#shared/cases/consent';
import { registerKey } from '#shared/partner/clients';

const partner = 'bank-bench';
const cases = 40;
const dataDir = mkdtempSync(join(tmpdir(), 'nasab-bench-partner-'));
const server = await startServer({
  ...{ dataDir, port: 0, writeLog: () => undefined },
  // One bank asks all of it; its share is not what is measured.
  partners: { callsPerMinute: 1_000_000 },
  reader: { readPaper: async () => Promise.reject(new Error('no paper is read here')) },
});
const bare = createServer((_, response) => {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end('{"reference":"NSB-7K3M-29QF","status":"pending"}');
});
await new Promise<void>((done) => bare.listen(0, '127.0.0.1', done));

async function lend(jwk: JWK): Promise<readonly string[]> {
  await keepDemoAgreement(server.platform, partner);
  const actor = { kind: 'officer', id: 'administrator-1', role: 'administrator' } as const;
  await registerKey(server.platform, actor, partner, { jwk, agreement: 'a1', environment: 'live' });
  const applicant = { kind: 'applicant', id: 'applicant' } as const;
  const references: string[] = [];
  while (references.length < cases) {
    const opened = await openCase(server.platform, applicant, { delegation: 'khenifra', language: 'fr' });
    const consent = { partner, until: await latestConsent(server.platform), purpose: 'loan' } as const;
    await giveConsent(server.platform, opened.caseId, applicant, consent);
    references.push(opened.reference);
  }
  return references;
}

process.on('message', (jwk: JWK) => {
  void lend(jwk).then((references) => {
    const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
    process.send?.({ url: server.url, bareUrl, partner, references });
  });
});
process.on('disconnect', () => {
  bare.close();
  void server.close().finally(() => rmSync(dataDir, { recursive: true, force: true }));
});
