/** Secrets of one machine: made at first use, readable by its owner only. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the secret of that name, or makes it; of two that make it at once, one wins. */
export function keep(dataDir: string, name: string, make: () => string): string {
  const folder = join(dataDir, 'keys');
  const path = join(folder, name);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(path, make(), { mode: 0o600, flag: 'wx', flush: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(path, 'utf8');
}

/** A secret for HMAC-SHA256. */
export function secretOf(dataDir: string, name: 'blind' | 'links'): Buffer {
  return Buffer.from(
    keep(dataDir, name, () => randomBytes(32).toString('hex')),
    'hex',
  );
}

/** Links that say what they allow: the words and a seal over them. */
export function createSealer(secret: Buffer): {
  seal(words: object): string;
  open(token: string): unknown;
} {
  const mac = (text: string): Buffer =>
    Buffer.from(createHmac('sha256', secret).update(text).digest('base64url'));
  return {
    seal(words) {
      const text = Buffer.from(JSON.stringify(words)).toString('base64url');
      return `${text}.${mac(text).toString()}`;
    },
    /** Undefined when the seal is not ours. */
    open(token) {
      const [text = '', seal = ''] = token.split('.');
      // As letters: two spellings of the same bytes must not both open.
      const given = Buffer.from(seal);
      const right = mac(text);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    },
  };
}
