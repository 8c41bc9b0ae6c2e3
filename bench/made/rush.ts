/** The whole service in a process of its own, papers that come at a given pace, and what is seen of it meanwhile. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createLocalPlatform } from '#shared/platform/local/index';
import type { UploadGrant } from '#shared/platform/platform';
import { bundleService, serviceOf } from '../../test/crash/program.ts';

export interface RushSettings {
  readonly seconds: number;
  /** Papers a second that arrive. */
  readonly arriving: number;
  /** Papers a second that are read; `real`: by the reader itself, as fast as it can. */
  readonly reading: number | 'real';
  /** Waits until the last of them is read. */
  readonly drain: boolean;
}

export interface Seen {
  /** Seconds since the rush began. */
  readonly at: number;
  /** MB, of the service and of all processes it started. */
  readonly rss: number;
  readonly backlog: number;
  /** Seconds since the paper came that waits longest; 0 where none waits. */
  readonly oldest: number;
}
export interface Rush {
  readonly accepted: number;
  /** Answers that were no success. */
  readonly refused: number;
  /** Milliseconds of the upload's answer, the 99th of a hundred. */
  readonly p99: number;
  readonly left: number;
  readonly seen: readonly Seen[];
}

const papersPerCase = 30;
const readersAtOnce = 2;

function childrenOf(pid: number): number[] {
  const own = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '),
  );
  const direct = own.filter((word) => word !== '').map(Number);
  return direct.flatMap((child) => [child, ...childrenOf(child)]);
}
function rssOf(pid: number): number {
  let kB = 0;
  for (const each of [pid, ...childrenOf(pid)])
    kB += Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${each}/status`, 'utf8'))?.[1] ?? 0);
  return kB / 1024;
}

const samples = join(import.meta.dirname, '../../samples/dossiers');
/** A picture of a sample paper, as nobody sent it before. */
function realPaper(n: number): Buffer {
  const pictures = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jpg'),
  );
  return Buffer.concat([readFileSync(join(samples, pictures[n % pictures.length]!)), randomBytes(16)]);
}

export async function rush({ seconds, arriving, reading, drain }: RushSettings): Promise<Rush> {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-rush-'));
  const program = await bundleService('rush');
  const pace = reading === 'real' ? 'real' : String((1000 * readersAtOnce) / reading);
  const service = serviceOf(program, { NASAB_DATA: dataDir, NASAB_READ_MS: pace });
  const seen: Seen[] = [];
  const acknowledgedAt: number[] = [];
  const took: number[] = [];
  let refused = 0;
  let over = false;
  try {
    await service.start();
    const platform = await createLocalPlatform({
      dataDir,
      role: 'tool',
      reader: { readPaper: () => Promise.reject(new Error('not read here')) },
    });
    const began = performance.now();
    const now = (): number => (performance.now() - began) / 1000;
    const ask = async (path: string, request: RequestInit): Promise<Record<string, unknown> | undefined> => {
      const answer = await fetch(new URL(path, service.url()), request);
      const said = (await answer.json()) as Record<string, unknown>;
      if (answer.ok) return said;
      refused += 1;
      return undefined;
    };
    const post = (path: string, body: unknown, token = '') =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });

    async function sendPaper(n: number, token: string): Promise<void> {
      const bytes = reading === 'real' ? realPaper(n) : randomBytes(20_000 + Math.random() * 40_000);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const type = reading === 'real' ? 'image/jpeg' : 'image/png';
      const granted = await post('/api/applicant/case/papers', { size: bytes.length, type, sha256 }, token);
      if (granted === undefined) return;
      const { url, headers } = granted.upload as UploadGrant;
      const sent = performance.now();
      const answer = await ask(url, {
        method: 'PUT',
        headers: { ...headers },
        body: new Uint8Array(bytes),
      });
      took.push(performance.now() - sent);
      if (answer !== undefined) acknowledgedAt.push(now());
    }
    /** Papers of one applicant after the other, each lane at its share of the pace. */
    async function lane(first: number, lanes: number): Promise<void> {
      let token = '';
      for (let n = 0; now() < seconds; n += 1) {
        const due = (first + n * lanes) / arriving;
        if (due > now()) await pause((due - now()) * 1000);
        if (n % papersPerCase === 0) {
          const opened = await post('/api/applicant/cases', { delegation: 'khenifra', language: 'ar' });
          token = String((await post('/api/applicant/sign-in', opened))?.token);
        }
        await sendPaper(first + n * lanes, token);
      }
    }
    async function watch(): Promise<void> {
      const every = Math.max(1, Math.min(10, seconds / 30));
      while (!over) {
        const { waiting, beingRead } = await platform.queue.depth();
        const backlog = waiting + beingRead;
        const at = now();
        const came = backlog === 0 ? at : (acknowledgedAt[acknowledgedAt.length - backlog] ?? at);
        seen.push({ at, rss: rssOf(service.pid()!), backlog, oldest: at - came });
        await pause(every * 1000);
      }
    }
    const watching = watch();
    const lanes = Math.max(1, Math.min(16, Math.ceil(arriving)));
    await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first, lanes)));
    const backlog = async (): Promise<number> => {
      const { waiting, beingRead } = await platform.queue.depth();
      return waiting + beingRead;
    };
    const patience = now() + seconds * 20 + 60;
    while (drain && (await backlog()) > 0 && now() < patience) await pause(500);
    if (drain) await pause(1000);
    over = true;
    await watching;
    const left = await backlog();
    platform.close();
    took.sort((a, b) => a - b);
    const p99 = took[Math.floor(took.length * 0.99)] ?? 0;
    return { accepted: acknowledgedAt.length, refused, p99, left, seen };
  } finally {
    over = true;
    await service.end('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
    program.remove();
  }
}

/** The middle value. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** From the second fifth, when everything is loaded, to the last: in hundredths. */
export function growthOf(seen: readonly Seen[]): number {
  const fifth = Math.floor(seen.length / 5);
  const rss = (from: number): number => median(seen.slice(from, from + fifth).map((each) => each.rss));
  return Math.round((rss(seen.length - fifth) / rss(fifth) - 1) * 10_000) / 100;
}
