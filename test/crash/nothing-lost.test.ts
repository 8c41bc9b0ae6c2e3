import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditCases } from '#shared/cases/audit';
import { getCase } from '#shared/cases/record';
import type { CaseId, PaperId } from '#shared/platform/ids';
import { createLocalPlatform } from '#shared/platform/local/index';
import type { UploadGrant } from '#shared/platform/platform';

const kills = 30;
const clients = 6;
/** A case takes forty papers; clients open another before that. */
const papersPerCase = 30;

const dataDir = mkdtempSync(join(tmpdir(), 'nasab-crash-'));
/** One file, beside the packages it needs: loading hundreds of sources thirty times would take longer than the kills. */
const program = join(import.meta.dirname, '../../.cache', `crash-${process.pid}`, 'service.mjs');
/** Files that lie beside a source are found where the source is. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  setup: (bundler) =>
    bundler.onLoad({ filter: /\/(shared|functions|local)\/.*\.ts$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(file).href),
      ),
      loader: 'ts',
    })),
};
let service: ChildProcess | undefined;
let url = '';

async function start(): Promise<void> {
  const port = url === '' ? '0' : new URL(url).port;
  service = spawn(process.execPath, [program], {
    env: { ...process.env, NASAB_DATA: dataDir, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: service.stdout! })) {
    if (!line.startsWith('ready ')) continue;
    url = line.slice('ready '.length);
    return;
  }
  throw new Error('the service did not start');
}

async function kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const gone = once(service!, 'exit');
  service!.kill(signal);
  await gone;
}

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'service.ts')],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [ownAddresses],
  });
});
afterAll(async () => {
  if (service?.exitCode === null && service.signalCode === null) await kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(dirname(program), { recursive: true, force: true });
});

interface Acknowledged {
  readonly caseId: CaseId;
  readonly paperId: PaperId;
  readonly sha256: string;
}
const acknowledged: Acknowledged[] = [];
/** Requests that were on their way when the service died. */
let cutOff = 0;
let stop = false;

/** Answers undefined when the service went away meanwhile. */
async function ask(path: string, request: RequestInit = {}): Promise<Response | undefined> {
  try {
    const answer = await fetch(new URL(path, url), request);
    return new Response(await answer.arrayBuffer(), { status: answer.status });
  } catch (error) {
    if (((error as Error).cause as NodeJS.ErrnoException | undefined)?.code !== 'ECONNREFUSED') cutOff += 1;
    await pause(60);
    return undefined;
  }
}

async function post(path: string, body: unknown, token = ''): Promise<Record<string, unknown> | undefined> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (answer === undefined) return undefined;
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}

async function until<T>(work: () => Promise<T | undefined>): Promise<T | undefined> {
  while (!stop) {
    const result = await work();
    if (result !== undefined) return result;
  }
  return undefined;
}

/** An applicant with a bad line: sends papers, and sends again what was not acknowledged. */
async function client(): Promise<void> {
  while (!stop) {
    const opened = await until(() =>
      post('/api/applicant/cases', { delegation: 'khenifra', language: 'ar' }),
    );
    // A case whose access was not yet written when the service died: nobody was told of it. Not so here.
    const signed = await until(() => post('/api/applicant/sign-in', opened));
    for (let n = 0; n < papersPerCase && !stop; n += 1) {
      await sendPaper(opened?.caseId as CaseId, String(signed?.token));
    }
  }
}

async function sendPaper(caseId: CaseId, token: string): Promise<void> {
  const bytes = randomBytes(2_000 + Math.floor(Math.random() * 60_000));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const paper = { size: bytes.length, type: 'image/png', sha256 };
  const granted = await until(() => post('/api/applicant/case/papers', paper, token));
  if (granted === undefined) return;
  const { paperId, upload } = granted as { paperId: PaperId; upload: UploadGrant };
  const request = { method: 'PUT', headers: { ...upload.headers }, body: new Uint8Array(bytes) };
  while (!stop) {
    const answer = await ask(upload.url, request);
    if (answer === undefined) continue;
    // 412: it was stored, and the answer lost.
    if (answer.status < 300 || answer.status === 412) acknowledged.push({ caseId, paperId, sha256 });
    else throw new Error(`upload: ${answer.status} ${await answer.text()}`);
    return;
  }
}

/**
 * After some more acknowledgements and then at any instant; counted in work done and not in time alone, so that a
 * slow machine is killed amid the same work as a fast one.
 */
async function randomMoment(): Promise<void> {
  const enough = acknowledged.length + Math.floor(Math.random() * 8);
  for (let waited = 0; acknowledged.length < enough && waited < 300; waited += 1) await pause(10);
  await pause(Math.random() * 80);
}

it('loses, doubles and strands no acknowledged upload over thirty kills at random moments', async () => {
  await start();
  const working = Array.from({ length: clients }, client);
  const failed = Promise.race(working);
  for (let n = 0; n < kills; n += 1) {
    await Promise.race([randomMoment(), failed]);
    await kill('SIGKILL');
    await start();
  }
  stop = true;
  await Promise.all(working);
  await kill('SIGKILL');

  // What was left in hand is taken up by itself; then the service stops by itself.
  await start();
  const platform = await createLocalPlatform({
    dataDir,
    role: 'tool',
    reader: { readPaper: () => Promise.reject(new Error('not read here')) },
  });
  const idle = { waiting: 0, beingRead: 0, parked: 0 };
  const left = async () => JSON.stringify(await platform.queue.depth()) !== JSON.stringify(idle);
  for (let n = 0; n < 300 && (await left()); n += 1) await pause(100);
  await kill('SIGTERM');

  expect(await platform.queue.depth()).toEqual(idle);
  expect(acknowledged.length).toBeGreaterThan(kills);
  expect(cutOff).toBeGreaterThan(0);
  expect(new Set(acknowledged.map(({ paperId }) => paperId)).size).toBe(acknowledged.length);
  for (const caseId of new Set(acknowledged.map((each) => each.caseId))) {
    const now = await getCase(platform, caseId);
    const events = (await platform.cases.load(caseId)).flatMap((commit) => commit.events);
    const readings = events.filter(({ type }) => type === 'PaperRead').map(({ paperId }) => paperId);
    expect(new Set(readings).size).toBe(readings.length);
    expect(now.papers.filter(({ status }) => !['read', 'awaited'].includes(status))).toEqual([]);
    for (const { paperId, sha256 } of acknowledged.filter((each) => each.caseId === caseId)) {
      const paper = now.papers.find((each) => each.paperId === paperId);
      expect(paper).toMatchObject({ status: 'read', file: { sha256 } });
      expect(paper?.reading?.fields.devisNumber?.value).toBe(sha256);
      const { key, versionId } = paper!.file!;
      expect(await platform.files.read(key, versionId)).toMatchObject({ status: 'found', sha256 });
    }
  }
  const { commits, ...audit } = await auditCases(platform);
  expect(audit).toMatchObject({ holds: true, broken: [] });
  platform.close();
  process.stderr.write(
    `${kills} kills, ${acknowledged.length} acknowledged uploads, ${cutOff} requests cut off, ${commits} commits\n`,
  );
}, 300_000);
