import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Synthesises when the assembly is stale, reads two real papers: the longest test of the stack, and the closest to it. */
it('the bundled functions of the synthesised stack take a paper from upload to stored assessment', async () => {
  const rehearsal = spawn(process.execPath, ['infra/rehearse/rehearse.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // The templates are judged where their promises are read, in stack.test.ts: once is enough.
    env: { ...process.env, CDK_VALIDATION: 'false' },
  });
  const log = text(rehearsal.stderr);
  const lines = (await text(rehearsal.stdout)).trim().split('\n');
  const short = lines.filter((line) => !(JSON.parse(line) as { ok: boolean }).ok);
  expect(short, await log).toEqual([]);
  expect(lines.length).toBeGreaterThan(20);
  expect(rehearsal.exitCode ?? (await new Promise((done) => rehearsal.once('exit', done)))).toBe(0);
}, 420_000);
