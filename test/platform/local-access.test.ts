/** What a lock is worth when the machine's clock is put right. */
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { newId } from '#shared/platform/ids';
import { createAccess } from '#shared/platform/local/access';
import { schema } from '#shared/platform/local/database';
import type { Tokens } from '#shared/platform/local/tokens';

const minutes = 60_000;

it.each([
  ['years', 10 * 365 * 24 * 60],
  ['an hour', 60],
  ['no time at all', 0],
])('a lock holds its quarter of an hour and no longer when the clock was set back by %s', async (_, back) => {
  const database = new DatabaseSync(':memory:');
  database.exec(schema);
  let at = Date.parse('2026-11-21T10:00:00Z');
  const tokens = {
    issue: async () => ({ token: 'token', expiresAt: '2026-11-21T11:00:00.000Z' }),
  } as unknown as Tokens;
  const access = createAccess(database, tokens, () => new Date(at));
  const [reference, code] = [newId('reference'), '7K3M-29QF-XW4T'];
  await access.register({ reference, code, caseId: newId('case') });
  database.prepare('UPDATE access SET locked_until = ?').run(at + (back + 15) * minutes);

  const until = new Date(at + 15 * minutes).toISOString();
  expect(await access.signIn({ reference, code })).toEqual({ status: 'locked', until });
  at += 14 * minutes;
  // It is not begun anew by trying.
  expect(await access.signIn({ reference, code })).toEqual({ status: 'locked', until });
  at += 2 * minutes;
  expect((await access.signIn({ reference, code })).status).toBe('signed-in');
  database.close();
});
