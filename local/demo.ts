/** A case to try the service with, opened once; its code is kept beside it, which no real case's ever is. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { openCase } from '#shared/cases/applicant';
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
