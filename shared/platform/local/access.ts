/** Sign-in with reference and code on one machine. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import type { Access } from '../platform.ts';
import type { Tokens } from './keys.ts';

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
/** OWASP's figures for scrypt: 32 MB and about 80 ms for each guess. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const mostFailures = 5;
const lockMinutes = 15;
const tokenMinutes = 60;

/** Letters as people type them back: blanks and dashes do not count. */
const plainCode = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

export function createAccess(database: DatabaseSync, tokens: Tokens, now: () => Date): Access {
  const sql = {
    add: database.prepare('INSERT INTO access (reference, case_id, salt, hash) VALUES (?, ?, ?, ?)'),
    find: database.prepare('SELECT * FROM access WHERE reference = ?'),
    count: database.prepare(
      'UPDATE access SET failures = failures + 1 WHERE reference = ? RETURNING failures',
    ),
    lock: database.prepare('UPDATE access SET failures = 0, locked_until = ? WHERE reference = ?'),
    clear: database.prepare('UPDATE access SET failures = 0 WHERE reference = ?'),
  };
  return {
    async register({ reference, code, caseId }) {
      const salt = randomBytes(16);
      sql.add.run(reference, caseId, salt, await derive(plainCode(code), salt, 32, cost));
    },
    async signIn({ reference: typed, code }) {
      const reference = typed.trim().toUpperCase();
      const row = sql.find.get(reference);
      if (row === undefined) {
        // As long as for a known one, so that the time tells nothing.
        await derive(plainCode(code), randomBytes(16), 32, cost);
        return { status: 'wrong' };
      }
      const at = now().getTime();
      if (Number(row.locked_until) > at) {
        return { status: 'locked', until: new Date(Number(row.locked_until)).toISOString() };
      }
      // Counted before it is checked: many guesses at once get no more tries than one after the other.
      const failures = Number(sql.count.get(reference)?.failures);
      if (failures > mostFailures) {
        const until = at + lockMinutes * 60_000;
        sql.lock.run(until, reference);
        return { status: 'locked', until: new Date(until).toISOString() };
      }
      const given = await derive(plainCode(code), Buffer.from(row.salt as Uint8Array), 32, cost);
      if (!timingSafeEqual(given, row.hash as Uint8Array)) return { status: 'wrong' };
      sql.clear.run(reference);
      const subject = reference;
      const claims = { 'custom:caseId': row.case_id };
      const signed = await tokens.issue({
        audience: 'applicant',
        subject,
        claims,
        seconds: tokenMinutes * 60,
      });
      return { status: 'signed-in', ...signed };
    },
  };
}
