import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createSigner } from '#shared/platform/local/signer';

const dataDir = mkdtempSync(join(tmpdir(), 'nasab-keys-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const run = (command: string, args: readonly string[] = [], data = dataDir) =>
  JSON.parse(
    execFileSync(process.execPath, [`local/commands/${command}.ts`, ...args], {
      env: { ...process.env, NASAB_DATA: data },
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    }),
  );

it('a letter is checked offline, with a copy of the keys alone, also after the key was changed', async () => {
  const statement = await createSigner(dataDir, () => '').sign({ k: 'grant', n: 'NSB-7K3M-29QF/2' });
  expect(run('keys', ['rotate']).keys).toHaveLength(2);
  const copy = join(dataDir, 'copy.json');
  writeFileSync(copy, JSON.stringify(run('keys')));
  const elsewhere = join(dataDir, 'nothing-here');
  const shown = `https://pages.example/verify.html#${statement}`;
  expect(run('letter', ['verify', shown, copy], elsewhere)).toEqual({
    status: 'genuine',
    statement: { k: 'grant', n: 'NSB-7K3M-29QF/2' },
  });
  const [head, , signature] = statement.split('.');
  const forged = `${head}.${Buffer.from('{"k":"grant","n":"NSB-0000-0000/2"}').toString('base64url')}.${signature}`;
  expect(run('letter', ['verify', forged, copy], elsewhere).status).toBe('forged');
  expect(() => run('letter', ['verify', shown], elsewhere)).toThrow(/status 2|Command failed/u);
});
