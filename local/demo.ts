/**
 * What one tries the service with: a case, opened once (its code is kept beside it, which no real case's ever is), and
 * the agreement under which the demo bank may ask.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import * as z from 'zod';
import { actOnAgreement, draftAgreement } from '#shared/cases/agreement-acts';
import { openCase } from '#shared/cases/applicant';
import { partnerFiles, type Terms } from '#shared/cases/framework-agreements';
import { dayOf } from '#shared/cases/plain-date';
import { type Environment, environments, registerKey } from '#shared/partner/clients';
import type { Platform } from '#shared/platform/platform';

const Demo = z.object({ reference: z.string(), code: z.string() });
export type DemoCase = z.infer<typeof Demo>;

export async function getDemoCase(platform: Platform, dataDir: string): Promise<DemoCase> {
  const path = join(dataDir, 'demo-case.json');
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept !== undefined) return Demo.parse(JSON.parse(kept));
  const actor = { kind: 'service', id: 'demo' } as const;
  const { reference, code } = await openCase(platform, actor, { delegation: 'khenifra', language: 'ar' });
  await writeFile(path, JSON.stringify({ reference, code }), { mode: 0o600 });
  return { reference, code };
}

/** Of the whole country, from the day it was first made; what an administrator does with it afterwards stands. */
export async function keepDemoAgreement(
  platform: Platform,
  partner: string,
  more: Pick<Terms, 'takesReferrals'> = {},
): Promise<void> {
  if ((await partnerFiles.find(platform, partner)) !== undefined) return;
  const actor = { kind: 'service', id: 'demo' } as const;
  const today = dayOf(platform.now());
  const name = { ar: 'بنك شريك (تجريبي)', fr: 'Banque partenaire (démonstration)' };
  await draftAgreement(
    platform,
    actor,
    partner,
    { name, kind: 'bank' },
    {
      number: `DEMO-${partner}`,
      object: {
        ar: 'تمويل مشاريع بنات وأبناء قدماء المقاومين وأعضاء جيش التحرير (تجريبي)',
        fr: 'Financement des projets des enfants d’anciens résistants (démonstration)',
      },
      parties: [
        {
          ar: 'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
          fr: 'Haut-Commissariat aux anciens résistants et anciens membres de l’Armée de libération',
        },
        name,
      ],
      ...{ territory: '*', from: today, obligations: [], readsDecisions: true, ...more },
    },
  );
  await actOnAgreement(platform, actor, partner, 'a1', { act: 'sign', on: today });
}

/** Where the demo bank's private keys lie, once they are made. */
export const bankKeysIn = (dataDir: string): string => join(dataDir, 'demo-bank.json');

/**
 * Keys of the demo bank's machine, live and sandbox, made once and registered under its first agreement: where their
 * private halves lie. No real partner's ever do.
 */
export async function keepDemoKeys(platform: Platform, dataDir: string, partner: string): Promise<string> {
  const path = bankKeysIn(dataDir);
  if ((await readFile(path, 'utf8').catch(() => undefined)) !== undefined) return path;
  const made: Partial<Record<Environment, JWK>> = {};
  for (const environment of environments) {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    made[environment] = { ...(await exportJWK(privateKey)), alg: 'ES256' };
    const actor = { kind: 'service', id: 'demo' } as const;
    const jwk = await exportJWK(publicKey);
    await registerKey(platform, actor, partner, { jwk, agreement: 'a1', environment });
  }
  await writeFile(path, JSON.stringify({ client_id: partner, ...made }, undefined, 2), { mode: 0o600 });
  return path;
}
