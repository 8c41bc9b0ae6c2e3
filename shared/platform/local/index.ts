/** The outside world on one machine: SQLite and the disk under one folder. */
import { createHmac } from 'node:crypto';
import type { PageDrawer } from '#shared/papers/reader/drawer';
import { newId } from '../ids.ts';
import { createLog } from '../log.ts';
import type { Files, PaperReader, Platform } from '../platform.ts';
import type { Telemetry } from '../trace.ts';
import { createAccess } from './access.ts';
import { createBookStore } from './books.ts';
import { openCaseKeys } from './case-keys.ts';
import { createCaseStore } from './cases.ts';
import type { Scan } from './clamav.ts';
import { openDatabase, takeFolder } from './database.ts';
import { createFiles, dropUnfinished, type LocalFiles } from './files.ts';
import { createSealer, secretOf } from './keys.ts';
import { createOutbox, createRegister } from './ledgers.ts';
import { createQueue, freeTaken, type LocalQueue } from './queue.ts';
import { createSigner } from './signer.ts';
import { createSlips } from './slips.ts';
import { createStanding } from './standing.ts';
import { createTokens, type Tokens } from './tokens.ts';

export type { Upload, UploadOutcome } from './files.ts';
export type { Claims, Tokens } from './tokens.ts';

export interface LocalPlatform extends Platform {
  readonly files: LocalFiles;
  readonly queue: LocalQueue;
  readonly tokens: Tokens;
  close(): void;
}

export interface LocalSettings {
  readonly dataDir: string;
  /** A tool's may do without drawing. */
  readonly reader: PaperReader & Partial<PageDrawer>;
  /**
   * `service` takes up what a killed process left behind, so there must be one only;
   * `tool` may be opened beside it.
   */
  readonly role?: 'service' | 'tool';
  /** Where links to files lead; empty (the default) for links relative to the pages. */
  readonly origin?: string;
  /** Where the pages are reached from outside, asked when a letter is signed; default this machine alone. */
  readonly address?: () => string;
  readonly now?: () => Date;
  /** What looks for harmful software; absent: nothing does. */
  readonly scan?: Scan;
  /** Gets each log line; standard error by default. */
  readonly writeLog?: (line: string) => void;
  /** Where spans of work go; absent: nowhere. */
  readonly telemetry?: Telemetry;
}

/**
 * @example
 * const platform = await createLocalPlatform({ dataDir: 'var', reader });
 * const reading = platform.queue.start({ receive, park, atOnce: 2 });
 * // later: await reading.stop(); platform.close();
 */
export async function createLocalPlatform(settings: LocalSettings): Promise<LocalPlatform> {
  const taken = settings.role === 'tool' ? undefined : takeFolder(settings.dataDir);
  try {
    return await openPlatform(settings, () => taken?.release());
  } catch (error) {
    taken?.release();
    throw error;
  }
}

async function openPlatform(settings: LocalSettings, release: () => void): Promise<LocalPlatform> {
  const { dataDir, reader, role = 'service', origin = '', now = () => new Date() } = settings;
  const log = createLog(settings.writeLog ?? ((line) => process.stderr.write(`${line}\n`)), now);
  const database = openDatabase(dataDir);
  if (role === 'service') {
    dropUnfinished(dataDir);
    freeTaken(database, now());
  }
  const caseKeys = openCaseKeys(dataDir);
  const blindKey = secretOf(dataDir, 'blind');
  const sealer = createSealer(secretOf(dataDir, 'links'));
  const tokens = await createTokens(dataDir, now);
  const { telemetry } = settings;
  const spans = telemetry === undefined ? {} : { telemetry };
  const queue = createQueue(database, now, { log, ...spans });
  const files = createFiles({ dataDir, database, caseKeys, sealer, origin, now, wake: queue.wake });
  return {
    files,
    cases: createCaseStore(database, caseKeys, now),
    books: createBookStore(database),
    queue,
    reader,
    ...(settings.scan === undefined ? {} : { scan: settings.scan }),
    drawPage: createDrawing(files, reader),
    access: createAccess(database, tokens, now),
    register: createRegister(database),
    outbox: createOutbox(database, now),
    slips: createSlips(database, now),
    signer: createSigner(dataDir, settings.address ?? (() => 'http://127.0.0.1:8787')),
    standing: createStanding(database, dataDir, queue.depth),
    tokens,
    blind: async (kind, value) =>
      createHmac('sha256', blindKey).update(`${kind}\n${value}`).digest('base64url'),
    now,
    newId,
    log,
    ...spans,
    close() {
      database.close();
      caseKeys.close();
      release();
    },
  };
}

const createDrawing =
  ({ read }: Pick<Files, 'read'>, { renderPage }: Partial<PageDrawer>): Platform['drawPage'] =>
  async ({ key, versionId, sha256 }, page) => {
    const stored = await read(key, versionId);
    if (stored.status !== 'found' || stored.sha256 !== sha256) return { status: 'absent' };
    if (renderPage === undefined) throw new Error('This program draws no pages.');
    return await renderPage(stored.bytes, page);
  };
