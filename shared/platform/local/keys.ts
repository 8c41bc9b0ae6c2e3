/** Secrets of one machine: made at first use, readable by its owner only. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';

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

export type Claims = Readonly<Record<string, unknown>>;

/** The machine's own identity provider: what a user pool and the gateway's authoriser do on AWS. */
export interface Tokens {
  issue(request: {
    readonly audience: string;
    readonly subject: string;
    readonly claims: Claims;
    readonly seconds: number;
  }): Promise<{ readonly token: string; readonly expiresAt: string }>;
  /** The claims of a token that is ours, for that audience and in time; else undefined. */
  check(token: string, audience: string): Promise<Claims | undefined>;
}

const issuer = 'nasab-local';

export async function createTokens(dataDir: string, now: () => Date): Promise<Tokens> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const made = JSON.stringify({ ...(await exportJWK(pair.privateKey)), alg: 'ES256' });
  const jwk = JSON.parse(keep(dataDir, 'tokens', () => made)) as JWK;
  const { d: _, ...open } = jwk;
  const [signing, checking] = await Promise.all([importJWK(jwk, 'ES256'), importJWK(open, 'ES256')]);
  return {
    async issue({ audience, subject, claims, seconds }) {
      const start = Math.floor(now().getTime() / 1000);
      const token = await new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt(start)
        .setExpirationTime(start + seconds)
        .sign(signing);
      return { token, expiresAt: new Date((start + seconds) * 1000).toISOString() };
    },
    async check(token, audience) {
      try {
        const options = { issuer, audience, algorithms: ['ES256'], currentDate: now() };
        return (await jwtVerify(token, checking, options)).payload;
      } catch {
        return undefined;
      }
    },
  };
}
