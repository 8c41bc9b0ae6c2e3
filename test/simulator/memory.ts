/**
 * The outside world in memory: the logs, the outbox and the slips of one machine on a database that is no file, beside
 * stand-ins for storage, keys and signatures. It keeps the platform's promises; whatever breaks them is put before it.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { PaperOutcome } from '#shared/papers/reading';
import { newCaseKey } from '#shared/platform/case-key';
import type { CaseId, IdKind, Ids } from '#shared/platform/ids';
import { createBookStore } from '#shared/platform/local/books';
import type { CaseKeys } from '#shared/platform/local/case-keys';
import { createCaseStore } from '#shared/platform/local/cases';
import { schema } from '#shared/platform/local/database';
import { createOutbox, createRegister } from '#shared/platform/local/ledgers';
import { createSlips } from '#shared/platform/local/slips';
import {
  type CaseStore,
  type Commit,
  type Files,
  fileKey,
  type Platform,
  pieceKey,
  type UploadGrant,
} from '#shared/platform/platform';
import { toSign } from '#shared/platform/public-key';
import type { Clockwork } from './clockwork.ts';
import type { Letterbox } from './letterbox.ts';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Stored {
  readonly bytes: Uint8Array;
  readonly versionId: string;
  readonly sha256: string;
  readonly contentType: string;
}

export interface Storage extends Files {
  /** What a link leads to: 200, or the status of a refusal. */
  put(grant: Pick<UploadGrant, 'url' | 'headers'>, bytes: Uint8Array): number;
}

export interface Boxes {
  readonly papers: Letterbox;
  readonly parkedPapers: Letterbox;
  readonly second: Letterbox;
  readonly failedSecond: Letterbox;
}

export interface Memory extends Platform {
  readonly files: Storage;
  /** Announcements that nobody was told yet. */
  untold(): number;
  close(): void;
}

function keysInMemory(): CaseKeys {
  const held = new Map<CaseId, Buffer>();
  const gone = new Map<CaseId, string>();
  return {
    of: (caseId) => {
      const on = gone.get(caseId);
      if (on !== undefined) return { status: 'erased', on };
      const key = held.get(caseId);
      return key === undefined ? { status: 'none' } : { status: 'held', key };
    },
    make: (caseId) => {
      const key = held.get(caseId) ?? newCaseKey();
      held.set(caseId, key);
      return key;
    },
    destroy: (caseId, on) => {
      held.delete(caseId);
      gone.set(caseId, on);
    },
    close: () => undefined,
  };
}

function createStorage(clock: Clockwork, boxes: Boxes): Storage {
  const objects = new Map<string, Stored>();
  const grant = (key: string, size: number, type: string, sha256: string): UploadGrant => ({
    method: 'PUT',
    url: `memory:${key}#${size}`,
    headers: {
      'content-type': type,
      'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
      'if-none-match': '*',
    },
    key,
    expiresAt: new Date(clock.now().getTime() + 300_000).toISOString(),
  });
  const piecesOf = (prefix: string): string[] => [...objects.keys()].filter((key) => key.startsWith(prefix));
  function store(key: string, bytes: Uint8Array, contentType: string): void {
    const versionId = `v-${clock.letters(8)}`;
    objects.set(key, { bytes, versionId, sha256: sha256Of(bytes), contentType });
    if (!key.startsWith('papers/')) return;
    const s3 = { object: { key, versionId } };
    const notice = JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', s3 }] });
    boxes.papers.send(notice, clock.chance.below(3000));
    // Storage tells of an object at least once.
    if (clock.chance.chance(0.1)) boxes.papers.send(notice, clock.chance.below(60_000));
  }
  return {
    put({ url, headers }, bytes) {
      const [key = '', size] = url.slice('memory:'.length).split('#');
      if (String(bytes.length) !== size) return 400;
      const sha256 = Buffer.from(headers['x-amz-checksum-sha256'] ?? '', 'base64').toString('hex');
      if (sha256Of(bytes) !== sha256) return 400;
      if (objects.has(key)) return 412;
      store(key, bytes, headers['content-type'] ?? '');
      return 200;
    },
    grantUpload: async ({ caseId, paperId, size, type, sha256 }) =>
      grant(fileKey(caseId, paperId), size, type, sha256),
    listPieces: async (paper) => piecesOf(pieceKey(paper, '')).map((key) => key.slice(-64)),
    grantPiece: async (paper, { size, sha256 }) =>
      grant(pieceKey(paper, sha256), size, 'application/octet-stream', sha256),
    async joinPieces({ caseId, paperId, type, sha256 }, pieces) {
      const key = fileKey(caseId, paperId);
      if (objects.has(key)) return 'joined';
      const parts = pieces.map((piece) => objects.get(pieceKey({ caseId, paperId }, piece))?.bytes);
      if (parts.includes(undefined)) return 'missing';
      const bytes = Buffer.concat(parts as Uint8Array[]);
      if (sha256Of(bytes) !== sha256) return 'spoilt';
      store(key, bytes, type);
      return 'joined';
    },
    async read(key, versionId) {
      const found = objects.get(key);
      if (found === undefined || (versionId !== undefined && found.versionId !== versionId))
        return { status: 'absent' };
      return { status: 'found', ...found };
    },
    grantView: async (key) => ({ url: `memory:${key}`, expiresAt: clock.now().toISOString() }),
    async erase(caseId) {
      const keys = [...piecesOf(`papers/${caseId}/`), ...piecesOf(`pieces/${caseId}/`)];
      for (const key of keys) objects.delete(key);
      return { deleted: keys.length };
    },
  };
}

/** Signs at once, on the very turn it was asked: a signature from another thread would come when it likes. */
function createSigning(): Platform['signer'] {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return {
    issuer: 'https://nasab.example',
    async sign(claims, typ) {
      const said = toSign('town', claims, typ);
      const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
      return `${said}.${sign('sha256', Buffer.from(said), key).toString('base64url')}`;
    },
    publicKeys: async () => [{ kty: 'EC', crv: 'P-256', x, y, kid: 'town', alg: 'ES256', use: 'sig' }],
  };
}

/** What was opened once is not deciphered again: commits never change. */
function remembering(cases: CaseStore): CaseStore {
  const known = new Map<CaseId, readonly Commit[]>();
  return {
    ...cases,
    commit: async (request) => {
      known.delete(request.commit.caseId);
      return await cases.commit(request);
    },
    erase: async (request) => {
      known.delete(request.caseId);
      await cases.erase(request);
    },
    load: async (caseId) => {
      const commits = known.get(caseId) ?? (await cases.load(caseId));
      known.set(caseId, commits);
      return commits;
    },
  };
}

export function createMemory(
  clock: Clockwork,
  boxes: Boxes,
  readPaper: (bytes: Uint8Array) => Promise<PaperOutcome>,
): Memory {
  const database = new DatabaseSync(':memory:');
  database.exec(schema);
  const { now } = clock;
  const untold = database.prepare("SELECT count(*) AS untold FROM outbox WHERE state = 'waiting'");
  const newId = <K extends IdKind>(kind: K): Ids[K] => {
    const { letters } = clock;
    const id =
      kind === 'reference' ? `NSB-${letters(4)}-${letters(4)}`.toUpperCase() : `${kind}-${letters(26)}`;
    return id as string as Ids[K];
  };
  return {
    files: createStorage(clock, boxes),
    cases: remembering(createCaseStore(database, keysInMemory(), now)),
    books: createBookStore(database),
    queue: {
      send: async (message) => boxes.papers.send(JSON.stringify(message)),
      depth: async () => ({ waiting: boxes.papers.size, beingRead: 0, parked: boxes.parkedPapers.size }),
    },
    reader: { readPaper },
    drawPage: async () => ({ status: 'absent' }),
    second: {
      by: 'textract',
      ask: async (message, afterSeconds) => boxes.second.send(JSON.stringify(message), afterSeconds * 1000),
    },
    // Who may come in is another test's affair, and hashing a code takes a tenth of a second by design.
    access: { register: async () => undefined, signIn: async () => ({ status: 'wrong' }) },
    register: createRegister(database),
    outbox: createOutbox(database, now),
    slips: createSlips(database, now),
    signer: createSigning(),
    blind: async (kind, value) => createHash('sha256').update(`${kind}\n${value}`).digest('base64url'),
    now,
    newId,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    untold: () => Number(untold.get()?.untold),
    close: () => database.close(),
  };
}
