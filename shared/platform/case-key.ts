/**
 * Each case has a key of its own. What its commits say is kept only under that key, and so are its papers on one
 * machine's disk: destroy the key and the case is erased, from every copy of the data that was ever made, while the
 * chain over it still verifies. Hashes can't be guessed from: a random salt is hashed with what was said.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Commit } from './platform.ts';

/** What stays readable of a commit: its place in the chain. */
export type KeptLink = Pick<Commit, 'caseId' | 'version' | 'commitId' | 'at' | 'previous' | 'hash'>;

/** As a store keeps it. `sealed` is base64; without it the commit is erased. */
export interface SealedCommit extends KeptLink {
  readonly sealed?: string;
}

/** A commit written before cases had keys is kept as it is. */
export type KeptCommit = Commit | SealedCommit;

/** The case's key was destroyed: its links are all there is. */
export class CaseErased extends Error {
  /** ISO day. */
  readonly on: string;
  readonly links: readonly KeptLink[];
  constructor(on: string, links: readonly KeptLink[]) {
    super('case.erased');
    this.name = 'CaseErased';
    this.on = on;
    this.links = links;
  }
}

/** A commit that its case's key does not open, or whose key is missing though nobody erased the case. */
export class CommitUnreadable extends Error {
  readonly version: number;
  readonly fault: 'unreadable' | 'key-missing';
  constructor(version: number, fault: 'unreadable' | 'key-missing') {
    super(`commit.${fault}`);
    this.name = 'CommitUnreadable';
    this.version = version;
    this.fault = fault;
  }
}

/** A root that is no JSON any more. */
export class RootUnreadable extends Error {
  readonly day: string;
  constructor(day: string) {
    super('root.unreadable');
    this.name = 'RootUnreadable';
    this.day = day;
  }
}

export type KeyOfCase =
  | { readonly status: 'held'; readonly key: Buffer }
  | { readonly status: 'erased'; readonly on: string }
  /** None was ever made. */
  | { readonly status: 'none' };

export const newCaseKey = (): Buffer => randomBytes(32);

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** iv, tag, ciphertext. `about` is sealed with it: the same bytes open nowhere else. */
function encrypt(key: Buffer, about: string, plain: Uint8Array): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(about));
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), data]);
}

/** Throws where the key, the place or a byte is another. */
function decrypt(key: Buffer, about: string, bytes: Buffer): Buffer {
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
}

const placeOf = ({ caseId, version }: Pick<KeptLink, 'caseId' | 'version'>): string => `${caseId}.${version}`;

const linkOf = ({ caseId, version, commitId, at, previous, hash }: KeptLink): KeptLink => ({
  ...{ caseId, version, commitId, at, previous, hash },
});

export function sealCommit(key: Buffer, commit: Commit): SealedCommit {
  const link = linkOf(commit);
  const { caseId: _, version: _v, commitId: _c, at: _a, previous: _p, hash: _h, ...said } = commit;
  const sealed = encrypt(key, placeOf(link), deflateRawSync(JSON.stringify(said)));
  return { ...link, sealed: sealed.toString('base64') };
}

/** What is left of a commit when its case is erased. */
export const stripCommit = (kept: KeptCommit): KeptLink => linkOf(kept);

const isPlain = (kept: KeptCommit): kept is Commit => 'events' in kept;
const isStripped = (kept: KeptCommit): boolean => !isPlain(kept) && kept.sealed === undefined;

function openCommit(key: Buffer, kept: KeptCommit): Commit {
  if (isPlain(kept)) return kept;
  try {
    const sealed = Buffer.from(kept.sealed ?? '', 'base64');
    // The same bytes spelt otherwise were changed too.
    if (sealed.toString('base64') !== kept.sealed) throw new Error('spelt otherwise');
    const said = inflateRawSync(decrypt(key, placeOf(kept), sealed));
    return { ...linkOf(kept), ...(JSON.parse(said.toString('utf8')) as Omit<Commit, keyof KeptLink>) };
  } catch {
    throw new CommitUnreadable(kept.version, 'unreadable');
  }
}

/** The commits as they were written; throws `CaseErased` or `CommitUnreadable`. */
export function openCommits(kept: readonly KeptCommit[], key: KeyOfCase): readonly Commit[] {
  if (key.status === 'erased') throw new CaseErased(key.on, kept.map(linkOf));
  const closed = kept.find((each) => !isPlain(each));
  if (closed === undefined) return kept as readonly Commit[];
  const stripped = kept.find(isStripped);
  // Emptied, and nobody said that it was to be.
  if (stripped !== undefined) throw new CommitUnreadable(stripped.version, 'unreadable');
  if (key.status === 'none') throw new CommitUnreadable(closed.version, 'key-missing');
  return kept.map((each) => openCommit(key.key, each));
}

// ── papers ───────────────────────────────────────────────────────────────────────────────────────

/** No file we take begins like this; one stored before cases had keys begins as its type does. */
const paperMark = Buffer.from('nasab-sealed-1\n');

/** Encrypts a paper as it arrives, so that its plain bytes never touch the disk. */
export function createPaperSealer(
  key: Buffer,
  name: string,
): { readonly head: Buffer; update(chunk: Uint8Array): Buffer; final(): Buffer } {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(name));
  return {
    head: Buffer.concat([paperMark, iv]),
    update: (chunk) => cipher.update(chunk),
    final: () => Buffer.concat([cipher.final(), cipher.getAuthTag()]),
  };
}

export const isSealedPaper = (bytes: Buffer): boolean =>
  bytes.subarray(0, paperMark.length).equals(paperMark);

/** The paper's own bytes, or undefined where key, name or a byte is another. */
export function openPaper(key: Buffer, name: string, bytes: Buffer): Buffer | undefined {
  const body = bytes.subarray(paperMark.length);
  const tag = body.subarray(-tagBytes);
  const data = body.subarray(ivBytes, -tagBytes);
  try {
    return decrypt(key, name, Buffer.concat([body.subarray(0, ivBytes), tag, data]));
  } catch {
    return undefined;
  }
}
