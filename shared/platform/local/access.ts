/** Sign-in with reference and code on one machine. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import type { Access } from '../platform.ts';
import type { Tokens } from './tokens.ts';

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
  const inHand = new Map<string, number>();
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
      const locked = Number(row.locked_until);
      if (locked > at) {
        // Further ahead than we ever lock: the clock was set back since. From now on it counts whole, and no longer.
        const until = Math.min(locked, at + lockMinutes * 60_000);
        if (until < locked) sql.lock.run(until, reference);
        return { status: 'locked', until: new Date(until).toISOString() };
      }
      // Guesses that are being checked count as well: many at once get no more tries than one after the other.
      const checking = inHand.get(reference) ?? 0;
      if (Number(row.failures) + checking >= mostFailures) {
        return { status: 'locked', until: new Date(at + 1000).toISOString() };
      }
      inHand.set(reference, checking + 1);
      const given = await derive(plainCode(code), Buffer.from(row.salt as Uint8Array), 32, cost).finally(
        () => {
          const left = inHand.get(reference)! - 1;
          if (left > 0) inHand.set(reference, left);
          else inHand.delete(reference);
        },
      );
      if (!timingSafeEqual(given, row.hash as Uint8Array)) {
        if (Number(sql.count.get(reference)?.failures) >= mostFailures) {
          sql.lock.run(at + lockMinutes * 60_000, reference);
        }
        return { status: 'wrong' };
      }
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
