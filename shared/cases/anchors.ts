/**
 * Holding the store to what it once said. Each root is signed, so who has the store without the key can't write its
 * history anew; and who has both is found by an anchor: the days' roots, handed to somebody else while they were true.
 */
import { createHash } from 'node:crypto';
import { compactVerify, importJWK } from 'jose';
import * as z from 'zod';
import { RootUnreadable } from '#shared/platform/case-key';
import type { DailyRoot, Platform, PublicKey } from '#shared/platform/platform';
import { type Break, canonicalJson } from './chain.ts';
import { rootType } from './sealing.ts';

const anchorType = 'nasab-anchor';

/** What of an anchor is signed: the last root, which holds all before it, and the list by which the first that differs is named. */
const AnchorStatement = z.object({
  iss: z.string(),
  /** ISO day on which it was taken. */
  on: z.iso.date(),
  /** The last sealed day, its root, and how many there were. */
  day: z.iso.date(),
  hash: z.string(),
  days: z.int().positive(),
  /** SHA-256 over the list, base64url. */
  list: z.string(),
});
export type AnchorStatement = z.infer<typeof AnchorStatement>;

const Roots = z.array(z.object({ day: z.iso.date(), hash: z.string() }));
const KeyOfAnchor = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() });
const AnchorFile = z.object({
  format: z.literal('nasab-anchor-1'),
  /** A compact JWS; the code on the printed sheet is the same. */
  statement: z.string(),
  /** The key that signed it, so that it can be checked where the service is not. */
  key: KeyOfAnchor.extend({ kid: z.string() }),
  roots: Roots,
});
export type AnchorFile = z.infer<typeof AnchorFile>;

/** What a keeper handed back. Of a scanned sheet there is the statement alone. */
export interface Anchor {
  readonly statement: AnchorStatement;
  readonly kid: string;
  readonly roots: z.infer<typeof Roots>;
}

const digestOf = (roots: z.infer<typeof Roots>): string =>
  createHash('sha256').update(canonicalJson(roots)).digest('base64url');

/** The same bytes spelt otherwise verify too; what is stored is to be found changed whatever letter was. */
const isPlainest = (jws: string): boolean =>
  jws.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);

/** The words, or undefined where they are not signed by one of the keys for that use. */
async function openSigned(
  jws: string,
  type: string,
  keys: readonly Pick<PublicKey, 'kid' | 'x' | 'y'>[],
): Promise<{ readonly kid: string; readonly words: unknown } | 'signed-by-another' | 'wrong-signature'> {
  let named: { kid?: unknown; typ?: unknown };
  try {
    named = JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString('utf8'));
  } catch {
    return 'wrong-signature';
  }
  const key = keys.find(({ kid }) => kid === named.kid);
  if (key === undefined) return 'signed-by-another';
  try {
    const checking = await importJWK({ kty: 'EC', crv: 'P-256', x: key.x, y: key.y }, 'ES256');
    const { payload, protectedHeader } = await compactVerify(jws, checking, { algorithms: ['ES256'] });
    if (protectedHeader.typ !== type || !isPlainest(jws)) return 'wrong-signature';
    return { kid: key.kid, words: JSON.parse(Buffer.from(payload).toString('utf8')) };
  } catch {
    return 'wrong-signature';
  }
}

/** The first root that is not signed by us. Those from before roots were signed are held by the first that is. */
export async function findUnsignedRoot(
  roots: readonly DailyRoot[],
  keys: readonly PublicKey[],
): Promise<Break | undefined> {
  let signed = false;
  for (const { day, hash, signature } of roots) {
    if (signature === undefined && !signed) continue;
    signed = true;
    if (signature === undefined) return { day, fault: 'unsigned' };
    const opened = await openSigned(signature, rootType, keys);
    if (typeof opened === 'string') return { day, fault: opened };
    const { day: saidDay, hash: saidHash } = opened.words as { day?: unknown; hash?: unknown };
    if (saidDay !== day || saidHash !== hash) return { day, fault: 'wrong-signature' };
  }
  const last = roots.at(-1);
  return last === undefined || signed ? undefined : { day: last.day, fault: 'unsigned' };
}

/** Undefined where no day was sealed yet. @param on ISO day of today */
export async function takeAnchor(
  { cases, signer }: Pick<Platform, 'cases' | 'signer'>,
  on: string,
): Promise<{ readonly file: AnchorFile; readonly statement: AnchorStatement } | undefined> {
  const roots = (await cases.roots()).map(({ day, hash }) => ({ day, hash }));
  const last = roots.at(-1);
  if (last === undefined) return undefined;
  const statement = { iss: signer.issuer, on, ...last, days: roots.length, list: digestOf(roots) };
  const jws = await signer.sign(statement, anchorType);
  const [key] = await signer.publicKeys();
  const { kty, crv, x, y, kid } = key!;
  return {
    statement,
    file: { format: 'nasab-anchor-1', statement: jws, key: { kty, crv, x, y, kid }, roots },
  };
}

/** `changed`: not as it was when it was signed. `unreadable`: no anchor at all. */
export async function readAnchor(
  text: string,
  keys: readonly PublicKey[],
): Promise<Anchor | 'changed' | 'unreadable'> {
  const plain = text.trim();
  let file: AnchorFile | undefined;
  if (plain.startsWith('{')) {
    try {
      file = AnchorFile.parse(JSON.parse(plain));
    } catch {
      return 'unreadable';
    }
  }
  const jws = file?.statement ?? plain;
  if (jws.split('.').length !== 3) return 'unreadable';
  // By the key it carries: a store with other keys is what it is to find.
  const opened = await openSigned(jws, anchorType, file === undefined ? keys : [file.key]);
  if (typeof opened === 'string') return 'changed';
  const statement = AnchorStatement.safeParse(opened.words);
  if (!statement.success) return 'unreadable';
  const { day, hash, list } = statement.data;
  const roots = file?.roots ?? [{ day, hash }];
  if (file !== undefined && digestOf(roots) !== list) return 'changed';
  return { statement: statement.data, kid: opened.kid, roots };
}

/** The first day of which the store says otherwise than it once did; then, whether it still knows the key it said it with. */
export function findBreakOfAnchor(
  { statement, kid, roots }: Anchor,
  stored: readonly DailyRoot[],
  keys: readonly Pick<PublicKey, 'kid'>[],
): Break | undefined {
  const hashes = new Map(stored.map(({ day, hash }) => [day, hash]));
  for (const { day, hash } of roots) {
    const now = hashes.get(day);
    if (now === undefined) return { day, fault: 'missing' };
    if (now !== hash) return { day, fault: 'not-anchored-so' };
  }
  return keys.some((key) => key.kid === kid) ? undefined : { day: statement.day, fault: 'signed-by-another' };
}

/** Holds the store to every anchor given, each the text of a file or of a scanned sheet; a sentence where one can't be used. */
export async function auditAnchors(
  { cases, signer }: Pick<Platform, 'cases' | 'signer'>,
  texts: readonly string[],
): Promise<{ readonly days: number; readonly broken: readonly Break[] } | string> {
  if (texts.length === 0) return { days: 0, broken: [] };
  const keys = await signer.publicKeys();
  const roots = await cases.roots().catch((error: unknown) => {
    // The chains' own audit names it; whatever was anchored is missing then.
    if (error instanceof RootUnreadable) return [];
    throw error;
  });
  const broken: Break[] = [];
  let days = 0;
  for (const text of texts) {
    const anchor = await readAnchor(text, keys);
    if (anchor === 'unreadable')
      return 'This is no anchor: neither a file that `audit -- anchor` wrote nor the code of its sheet.';
    if (anchor === 'changed')
      return 'This anchor is not as it was when it was signed, so it proves nothing: ask its keeper for the original.';
    days += anchor.roots.length;
    const fault = findBreakOfAnchor(anchor, roots, keys);
    if (fault !== undefined) broken.push(fault);
  }
  return { days, broken };
}
