/**
 * Checks a seal without asking anybody: `node verify-seal.ts SEAL KEYS REVOCATIONS`, three files that were fetched before:
 * a seal (from an answer or a QR code), `/partner/v1/jwks`, `/partner/v1/revocations`. Exit 0: it holds.
 */
import { createHash, createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [shown = '', keys = '', revocations = ''] = process.argv
  .slice(2)
  .map((file) => readFileSync(file, 'utf8').trim());

/** An answer with its seal, what a QR code holds, or the seal itself. */
const seal: string = (shown.startsWith('{') ? JSON.parse(shown).seal : shown).split('#').at(-1);

function claimsOf(jws: string): Record<string, unknown> | undefined {
  const [head = '', body = '', signature = ''] = jws.split('.');
  const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const { alg, kid } = decoded(head);
  const key = JSON.parse(keys).keys.find((each: { kid: string }) => each.kid === kid) as
    | JsonWebKey
    | undefined;
  if (alg !== 'ES256' || key === undefined) return undefined;
  const by = { key: createPublicKey({ key, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const;
  return verify('sha256', Buffer.from(`${head}.${body}`), by, Buffer.from(signature, 'base64url'))
    ? decoded(body)
    : undefined;
}

function standing(): string {
  const claims = claimsOf(seal);
  if (claims === undefined) return 'forged';
  const list = claimsOf(JSON.parse(revocations).list);
  if (list?.k !== 'revocations' || list.iss !== claims.iss) return 'no list';
  if (Number(list.exp) < Date.now() / 1000) return 'list too old';
  const signed = seal.slice(0, seal.lastIndexOf('.'));
  const id = createHash('sha256').update(signed).digest('base64url');
  return (list.seals as string[]).includes(id) ? 'revoked' : `valid ${JSON.stringify(claims)}`;
}

const said = standing();
process.stdout.write(`${said}\n`);
process.exitCode = said.startsWith('valid') ? 0 : 1;
