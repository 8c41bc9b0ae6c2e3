/**
 * A backup and its return, every chain and paper checked, of NASAB_BENCH_CASES (300) cases with ten papers of 400 kB each: seconds on
 * the clock. Peer: the same folder copied by the system, unsealed and unchecked.
 */
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { recordFirst } from '#shared/cases/record';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';
import { putBack } from '../local/backup/put-back.ts';
import { takeBackup } from '../local/backup/take.ts';
import type { Measure } from './names.ts';

const cases = Number(process.env.NASAB_BENCH_CASES ?? 300);
const papersEach = 10;
const paperSize = 400_000;

async function fill(platform: LocalPlatform): Promise<void> {
  for (let at = 0; at < cases; at += 1) {
    const caseId = platform.newId('case');
    const reference = platform.newId('reference');
    const opened = { type: 'CaseOpened', reference, delegation: 'khenifra', language: 'ar' } as const;
    await recordFirst(platform, caseId, { kind: 'applicant', id: 'bench' }, { events: [opened] });
    for (let paper = 0; paper < papersEach; paper += 1) {
      const bytes = randomBytes(paperSize);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const announced = { caseId, paperId: platform.newId('paper'), size: paperSize, sha256 };
      const { url, headers } = await platform.files.grantUpload({ ...announced, type: 'image/png' });
      const stored = await platform.files.acceptUpload({
        token: url.split('/').at(-1) ?? '',
        headers: { ...headers, 'content-length': String(paperSize) },
        body: (async function* () {
          yield bytes;
        })(),
      });
      if (stored.status !== 'stored') throw new Error(stored.code);
    }
  }
}

const seconds = async (work: () => unknown): Promise<number> => {
  const begun = performance.now();
  await work();
  return Math.round((performance.now() - begun) / 10) / 100;
};

export async function* run(): AsyncGenerator<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'nasab-bench-'));
  const dataDir = join(folder, 'var');
  const reader = { readPaper: () => Promise.reject(new Error('A benchmark reads no papers.')) };
  const platform = await createLocalPlatform({ dataDir, reader, writeLog: () => undefined });
  try {
    await fill(platform);
    const identity = await generateX25519Identity();
    const lock = { recipients: [await identityToRecipient(identity)] };
    const [dataTo, keysTo] = [join(folder, 'data'), join(folder, 'keys')];
    const peerValue = await seconds(() => cpSync(dataDir, join(folder, 'copy'), { recursive: true }));
    const peer = 'a plain copy of the folder';
    let taken: Awaited<ReturnType<typeof takeBackup>> | undefined;
    const taking = await seconds(async () => {
      taken = await takeBackup({ dataDir, dataTo, keysTo, lock, now: platform.now });
    });
    const { data = '', keys = '', bytes = 0 } = taken ?? {};
    const told = { unit: 's', peer, peerValue, n: cases };
    yield { name: 'backup.take', value: taking, ...told, ratio: taking / peerValue };
    yield { name: 'backup.bytes', value: bytes, unit: 'bytes', n: cases * papersEach };
    const opener = { identities: [identity] };
    const returning = await seconds(() => putBack({ data, keys, into: join(folder, 'back'), opener }));
    yield { name: 'backup.restore', value: returning, ...told, ratio: returning / peerValue };
  } finally {
    platform.close();
    rmSync(folder, { recursive: true });
  }
}
