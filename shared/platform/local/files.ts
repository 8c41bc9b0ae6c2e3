/**
 * Papers on this machine's disk. What is acknowledged is synced: the bytes, their name in the folder, and one
 * database row written together with the queue's message.
 */
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { link, mkdir, open, readFile, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { Bilingual } from '#shared/papers/reading';
import { createPaperSealer, isSealedPaper, openPaper } from '../case-key.ts';
import type { CaseId } from '../ids.ts';
import {
  type Files,
  fileKey,
  findCaseOfPiece,
  findPaperOfKey,
  pieceKey,
  type UploadGrant,
} from '../platform.ts';
import { carried } from '../trace.ts';
import type { CaseKeys } from './case-keys.ts';
import { inTransaction } from './database.ts';
import type { createSealer } from './keys.ts';
import { openPieces } from './pieces.ts';

const UploadLink = z.object({
  use: z.literal('upload'),
  key: z.string(),
  size: z.number(),
  type: z.string(),
  sha256: z.string(),
  until: z.number(),
});
const ViewLink = z.object({
  use: z.literal('view'),
  key: z.string(),
  versionId: z.string(),
  until: z.number(),
});
const linkMinutes = 5;

export interface Upload {
  /** Last part of the signed link's path. */
  readonly token: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
}

export type UploadOutcome =
  | { readonly status: 'stored'; readonly versionId: string }
  | {
      readonly status: 'refused';
      /** 400 wrong bytes, 403 wrong link or headers, 412 something is stored there already: as S3 answers. */
      readonly httpStatus: 400 | 403 | 412;
      readonly code: keyof typeof refusals;
      readonly detail: Bilingual;
    };

const refusals = {
  'upload.link-unknown': [403, 'رابط الإرسال غير صالح.', 'Le lien d’envoi n’est pas valable.'],
  'upload.link-expired': [
    403,
    'انتهت صلاحية رابط الإرسال. المرجو طلب رابط جديد.',
    'Le lien d’envoi a expiré. Demandez-en un nouveau.',
  ],
  'upload.wrong-header': [
    403,
    'لا يوافق الإرسال ما طلب الرابط من أجله.',
    'L’envoi ne correspond pas à ce pour quoi le lien a été demandé.',
  ],
  'upload.wrong-size': [
    400,
    'حجم الملف يخالف الحجم المعلن. المرجو إعادة الإرسال.',
    'La taille du fichier diffère de celle annoncée. Recommencez l’envoi.',
  ],
  'upload.wrong-checksum': [
    400,
    'وصل الملف مخالفا للأصل. المرجو إعادة الإرسال.',
    'Le fichier reçu diffère de l’original. Recommencez l’envoi.',
  ],
  'upload.cut-off': [
    400,
    'انقطع الإرسال قبل نهايته. المرجو إعادة الإرسال.',
    'L’envoi s’est interrompu avant la fin. Recommencez.',
  ],
  'upload.exists': [412, 'سبق حفظ هذا الملف.', 'Ce fichier est déjà enregistré.'],
} as const satisfies Record<string, readonly [400 | 403 | 412, string, string]>;

function refuse(code: keyof typeof refusals): UploadOutcome {
  const [httpStatus, ar, fr] = refusals[code];
  return { status: 'refused', httpStatus, code, detail: { ar, fr } };
}

export interface LocalFiles extends Files {
  /** What the signed link leads to: refuses at the door, or stores, queues, and only then answers. */
  acceptUpload(upload: Upload): Promise<UploadOutcome>;
  openView(token: string): Promise<{ readonly bytes: Uint8Array; readonly contentType: string } | undefined>;
}

export function createFiles(world: {
  readonly dataDir: string;
  readonly database: DatabaseSync;
  readonly caseKeys: CaseKeys;
  readonly sealer: ReturnType<typeof createSealer>;
  /** Where the links lead, e.g. `http://127.0.0.1:8787`; empty for links relative to the pages. */
  readonly origin: string;
  readonly now: () => Date;
  /** Called after a paper was queued. */
  readonly wake: () => void;
}): LocalFiles {
  const { database, caseKeys, sealer, origin, now } = world;
  const arriving = join(world.dataDir, 'arriving');
  const stored = join(world.dataDir, 'files');
  const pieces = openPieces(world.dataDir, caseKeys, now);
  for (const folder of [arriving, stored]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  syncFolderNow(world.dataDir);
  const pathOf = (key: string): string => join(stored, ...key.split('/').slice(1));
  const placing = new Map<string, Promise<void>>();
  const sql = {
    find: database.prepare('SELECT * FROM objects WHERE key = ?'),
    add: database.prepare('INSERT INTO objects VALUES (?, ?, ?, ?, ?, ?)'),
    send: database.prepare('INSERT INTO messages (body, visible_at) VALUES (?, ?)'),
    forget: database.prepare('DELETE FROM objects WHERE key >= ? AND key < ?'),
  };
  const until = (): Date => new Date(now().getTime() + linkMinutes * 60_000);

  async function store(
    upload: Pick<Upload, 'body'>,
    link: z.infer<typeof UploadLink>,
  ): Promise<UploadOutcome> {
    const temporary = join(arriving, randomUUID());
    try {
      const sealing = createPaperSealer(caseKeys.make(findPaperOfKey(link.key)!.caseId), link.key);
      const fault = await writeSynced(temporary, upload.body, link, sealing);
      if (fault !== undefined) return refuse(fault);
      // Of several sent at once the first to be whole is kept, as S3 does: one that hangs holds nobody up, and
      // "stored already" is said only of what is on the disk.
      while (placing.has(link.key)) await placing.get(link.key)?.catch(() => undefined);
      if (sql.find.get(link.key) !== undefined) return refuse('upload.exists');
      const versionId = randomUUID();
      const placed = keep(temporary, versionId, link).finally(() => placing.delete(link.key));
      placing.set(link.key, placed);
      await placed;
      return { status: 'stored', versionId };
    } finally {
      await unlink(temporary).catch(() => undefined);
    }
  }

  async function keep(temporary: string, versionId: string, link: z.infer<typeof UploadLink>): Promise<void> {
    // Bytes that stand here without a row were never acknowledged: a crash came between.
    await place(temporary, pathOf(link.key), stored);
    const message = { ...findPaperOfKey(link.key)!, key: link.key, versionId, ...carried() };
    const at = now();
    inTransaction(database, () => {
      sql.add.run(link.key, versionId, link.sha256, link.size, link.type, at.toISOString());
      sql.send.run(JSON.stringify(message), at.getTime());
    });
    world.wake();
  }

  /** No row and no message: a piece is nothing yet. Sealed all the same, for it is part of somebody's paper. */
  async function storePiece(
    upload: Pick<Upload, 'body'>,
    link: z.infer<typeof UploadLink>,
    caseId: CaseId,
  ): Promise<UploadOutcome> {
    const temporary = join(arriving, randomUUID());
    try {
      const fault = await writeSynced(
        temporary,
        upload.body,
        link,
        createPaperSealer(caseKeys.make(caseId), link.key),
      );
      if (fault !== undefined) return refuse(fault);
      await place(temporary, pieces.pathOf(link.key), pieces.folder);
      return { status: 'stored', versionId: link.sha256 };
    } finally {
      await unlink(temporary).catch(() => undefined);
    }
  }

  function grant(key: string, size: number, type: string, sha256: string): UploadGrant {
    const expires = until();
    const token = sealer.seal({ use: 'upload', key, size, type, sha256, until: expires.getTime() });
    return {
      method: 'PUT',
      url: `${origin}/files/upload/${token}`,
      headers: {
        'content-type': type,
        'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
        'if-none-match': '*',
      },
      key,
      expiresAt: expires.toISOString(),
    };
  }

  /** What does not open is shown as it lies there: bytes other than those acknowledged. */
  function opened(key: string, stored: Buffer): Buffer {
    if (!isSealedPaper(stored)) return stored;
    const held = caseKeys.of(findPaperOfKey(key)!.caseId);
    return (held.status === 'held' ? openPaper(held.key, key, stored) : undefined) ?? stored;
  }

  const files: LocalFiles = {
    grantUpload: async ({ caseId, paperId, size, type, sha256 }) =>
      grant(fileKey(caseId, paperId), size, type, sha256),

    listPieces: pieces.list,

    async grantPiece(paper, { size, sha256 }) {
      await pieces.sweep();
      return grant(pieceKey(paper, sha256), size, 'application/octet-stream', sha256);
    },

    async joinPieces({ caseId, paperId, size, type, sha256 }, names) {
      const paper = { caseId, paperId };
      const key = fileKey(caseId, paperId);
      if (sql.find.get(key) !== undefined) return 'joined';
      const there = new Set(await pieces.list(paper));
      if (!names.every((name) => there.has(name))) return 'missing';
      const link = { use: 'upload', key, size, type, sha256, until: until().getTime() } as const;
      const outcome = await store({ body: pieces.bytesOf(paper, names) }, link).catch(
        (error: NodeJS.ErrnoException) => {
          // Somebody else joined them meanwhile, or they were swept.
          if (error.code === 'ENOENT') return undefined;
          throw error;
        },
      );
      if (outcome === undefined) return sql.find.get(key) === undefined ? 'missing' : 'joined';
      if (outcome.status === 'refused' && outcome.code !== 'upload.exists') return 'spoilt';
      await pieces.forget(paper);
      return 'joined';
    },

    async acceptUpload(upload) {
      const opened = UploadLink.safeParse(sealer.open(upload.token));
      if (!opened.success) return refuse('upload.link-unknown');
      const link = opened.data;
      if (link.until < now().getTime()) return refuse('upload.link-expired');
      const { headers } = upload;
      const checksum = Buffer.from(link.sha256, 'hex').toString('base64');
      const asSigned =
        headers['content-type'] === link.type &&
        headers['x-amz-checksum-sha256'] === checksum &&
        headers['if-none-match'] === '*';
      if (!asSigned) return refuse('upload.wrong-header');
      if (headers['content-length'] !== String(link.size)) return refuse('upload.wrong-size');
      const caseOfPiece = findCaseOfPiece(link.key);
      if (caseOfPiece !== undefined) {
        return (await pieces.isThere(link.key))
          ? refuse('upload.exists')
          : await storePiece(upload, link, caseOfPiece);
      }
      if (sql.find.get(link.key) !== undefined) return refuse('upload.exists');
      return await store(upload, link);
    },

    async read(key, versionId) {
      const row = sql.find.get(key);
      if (row === undefined || (versionId !== undefined && row.version_id !== versionId))
        return { status: 'absent' };
      const version = String(row.version_id);
      const stored = await readFile(pathOf(key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return Buffer.alloc(0);
        throw error;
      });
      const bytes = opened(key, stored);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (sha256 !== row.sha256) return { status: 'changed', versionId: version, sha256 };
      return { status: 'found', bytes, versionId: version, sha256, contentType: String(row.content_type) };
    },

    async grantView(key, versionId) {
      const expires = until();
      const token = sealer.seal({ use: 'view', key, versionId, until: expires.getTime() });
      return { url: `${origin}/files/view/${token}`, expiresAt: expires.toISOString() };
    },

    async erase(caseId: CaseId) {
      const prefix = `papers/${caseId}/`;
      await rm(pathOf(prefix), { recursive: true, force: true });
      await pieces.erase(caseId);
      // The rows last: what they name is gone when they are.
      const { changes } = sql.forget.run(prefix, `papers/${caseId}0`);
      return { deleted: Number(changes) };
    },

    async openView(token) {
      const opened = ViewLink.safeParse(sealer.open(token));
      if (!opened.success || opened.data.until < now().getTime()) return undefined;
      const file = await files.read(opened.data.key, opened.data.versionId);
      return file.status === 'found' ? { bytes: file.bytes, contentType: file.contentType } : undefined;
    },
  };
  return files;
}

/** Writes and syncs, or says at which door the bytes were refused. Stops at the first byte too many. */
async function writeSynced(
  path: string,
  body: AsyncIterable<Uint8Array>,
  { size, sha256 }: z.infer<typeof UploadLink>,
  sealing: ReturnType<typeof createPaperSealer>,
): Promise<keyof typeof refusals | undefined> {
  const hash = createHash('sha256');
  let written = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(sealing.head);
    try {
      for await (const chunk of body) {
        written += chunk.length;
        if (written > size) return 'upload.wrong-size';
        hash.update(chunk);
        await file.writeFile(sealing.update(chunk));
      }
    } catch (error) {
      if (isCutOff(error)) return 'upload.cut-off';
      throw error;
    }
    if (written !== size) return 'upload.wrong-size';
    if (hash.digest('hex') !== sha256) return 'upload.wrong-checksum';
    await file.writeFile(sealing.final());
    await file.sync();
    return undefined;
  } finally {
    await file.close();
  }
}

/** The sender went away; a full disk (ENOSPC) or a broken one is another matter and must be loud. */
function isCutOff(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR', 'EPIPE'].includes(code);
}

/** Under its name, with every folder that leads there on the disk: who made them, this upload or another, is not asked. */
async function place(temporary: string, path: string, root: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await link(temporary, path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    await unlink(path);
    await link(temporary, path);
  });
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    await syncFolder(folder);
    if (folder === root) return;
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function syncFolderNow(path: string): void {
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** Throws away what was half written when the machine stopped: none of it was acknowledged. */
export function dropUnfinished(dataDir: string): void {
  rmSync(join(dataDir, 'arriving'), { recursive: true, force: true });
}
