/**
 * The whole service killed at any instant, again and again, amid applicants with bad lines: what was acknowledged is held
 * against what is there in the end. Each applicant keeps a ledger of their own.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { auditCases } from '#shared/cases/audit';
import { getCase } from '#shared/cases/record';
import type { CaseId, PaperId } from '#shared/platform/ids';
import { createLocalPlatform } from '#shared/platform/local/index';
import { type Platform, pieceSize, type UploadGrant } from '#shared/platform/platform';
import { bundleService, serviceOf } from './program.ts';

/** A case takes forty papers; clients open another before that. */
const papersPerCase = 30;
/** Of papers: sent in pieces, as those are that don't fit one breath of a slow line. */
const inPieces = 0.15;

export interface Torture {
  readonly kills: number;
  /** Acknowledged before the last kill, at least. */
  readonly uploads: number;
  readonly clients: number;
}
export interface Survived {
  readonly kills: number;
  readonly acknowledged: number;
  readonly inPieces: number;
  /** Requests that were on their way when the service died. */
  readonly cutOff: number;
  readonly commits: number;
  readonly lost: number;
  readonly torn: number;
  readonly doubled: number;
  readonly stuck: number;
  readonly auditHolds: boolean;
  readonly seconds: number;
}

interface Acknowledged {
  readonly caseId: CaseId;
  readonly paperId: PaperId;
  readonly sha256: string;
}
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export async function torture({ kills, uploads, clients }: Torture): Promise<Survived> {
  const began = performance.now();
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-crash-'));
  const program = await bundleService('crash');
  const service = serviceOf(program, { NASAB_DATA: dataDir });
  const acknowledged: Acknowledged[] = [];
  let pieced = 0;
  let cutOff = 0;
  let stop = false;

  /** Answers undefined when the service went away meanwhile. */
  async function ask(path: string, request: RequestInit = {}): Promise<Response | undefined> {
    try {
      const answer = await fetch(new URL(path, service.url()), request);
      return new Response(await answer.arrayBuffer(), { status: answer.status });
    } catch (error) {
      if (((error as Error).cause as NodeJS.ErrnoException | undefined)?.code !== 'ECONNREFUSED') cutOff += 1;
      await pause(60);
      return undefined;
    }
  }
  async function until<T>(work: () => Promise<T | undefined>): Promise<T | undefined> {
    while (!stop) {
      const result = await work();
      if (result !== undefined) return result;
    }
    return undefined;
  }
  const post = (path: string, body: unknown, token = '') =>
    until(async () => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const answer = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
      if (answer === undefined) return undefined;
      if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Record<string, unknown>;
    });
  const put = ({ url, headers }: UploadGrant, bytes: Uint8Array) =>
    until(async () => {
      const answer = await ask(url, {
        method: 'PUT',
        headers: { ...headers },
        body: new Uint8Array(bytes),
      });
      // 412: it was stored, and the answer lost. 403: the link's time was over.
      if (answer === undefined || answer.status < 300 || answer.status === 412) return answer;
      throw new Error(`upload: ${answer.status} ${await answer.text()}`);
    });

  async function sendPieces(paperId: PaperId, bytes: Buffer, token: string): Promise<boolean> {
    const cut = Array.from({ length: Math.ceil(bytes.length / pieceSize) }, (_, n) =>
      bytes.subarray(n * pieceSize, (n + 1) * pieceSize),
    );
    const pieces = cut.map((piece) => ({ size: piece.length, sha256: sha256Of(piece) }));
    const path = `/api/applicant/case/papers/${paperId}`;
    for (;;) {
      const asked = await post(`${path}/pieces`, { pieces }, token);
      if (asked === undefined) return false;
      if (asked.arrived === true) return true;
      for (const [at, link] of (asked.links as (UploadGrant | null)[]).entries())
        if (link !== null && (await put(link, cut[at]!)) === undefined) return false;
      const joined = await post(`${path}/join`, { pieces: pieces.map(({ sha256 }) => sha256) }, token);
      if (joined === undefined) return false;
      if (joined.status === 'joined') return true;
    }
  }

  async function sendPaper(caseId: CaseId, token: string): Promise<void> {
    const large = Math.random() < inPieces;
    const bytes = randomBytes(large ? 270_000 + Math.random() * 400_000 : 2000 + Math.random() * 60_000);
    const sha256 = sha256Of(bytes);
    const paper = { size: bytes.length, type: 'image/png', sha256 };
    const granted = await post('/api/applicant/case/papers', paper, token);
    if (granted === undefined) return;
    const { paperId, upload } = granted as { paperId: PaperId; upload: UploadGrant };
    const sent = large ? await sendPieces(paperId, bytes, token) : (await put(upload, bytes)) !== undefined;
    if (!sent) return;
    acknowledged.push({ caseId, paperId, sha256 });
    if (large) pieced += 1;
  }

  /** An applicant with a bad line: sends papers, and sends again what was not acknowledged. */
  async function client(): Promise<void> {
    while (!stop) {
      const opened = await post('/api/applicant/cases', { delegation: 'khenifra', language: 'ar' });
      const signed = await post('/api/applicant/sign-in', opened);
      for (let n = 0; n < papersPerCase && !stop; n += 1)
        await sendPaper(opened?.caseId as CaseId, String(signed?.token));
    }
  }

  /**
   * After some more acknowledgements and then at any instant; counted in work done and not in time alone, so that a
   * slow machine is killed amid the same work as a fast one.
   */
  async function randomMoment(kill: number): Promise<void> {
    const due = (uploads * (kill + 1)) / kills;
    const enough = Math.max(acknowledged.length + Math.floor(Math.random() * 8), due);
    for (let waited = 0; acknowledged.length < enough && waited < 6000; waited += 1) await pause(10);
    await pause(Math.random() * 80);
  }

  try {
    await service.start();
    const working = Array.from({ length: clients }, client);
    const failed = Promise.race(working);
    for (let n = 0; n < kills; n += 1) {
      await Promise.race([randomMoment(n), failed]);
      await service.end('SIGKILL');
      await service.start();
    }
    stop = true;
    await Promise.all(working);
    await service.end('SIGKILL');

    // What was left in hand is taken up by itself; then the service stops by itself.
    await service.start();
    const platform = await createLocalPlatform({
      dataDir,
      role: 'tool',
      reader: { readPaper: () => Promise.reject(new Error('not read here')) },
    });
    const left = async (): Promise<number> => {
      const { waiting, beingRead, parked } = await platform.queue.depth();
      return waiting + beingRead + parked;
    };
    for (let n = 0; n < 600 && (await left()) > 0; n += 1) await pause(100);
    await service.end('SIGTERM');
    const found = await compare(platform, acknowledged);
    const { commits, holds } = await auditCases(platform);
    const stuck = found.stuck + (await left());
    platform.close();
    const counted = { kills, acknowledged: acknowledged.length, inPieces: pieced, cutOff, commits };
    const seconds = Math.round((performance.now() - began) / 1000);
    return { ...counted, ...found, stuck, auditHolds: holds, seconds };
  } finally {
    stop = true;
    await service.end('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
    program.remove();
  }
}

/** The ledgers against what the service holds. */
async function compare(
  platform: Platform,
  acknowledged: readonly Acknowledged[],
): Promise<Pick<Survived, 'lost' | 'torn' | 'doubled' | 'stuck'>> {
  const counted = { lost: 0, torn: 0, doubled: 0, stuck: 0 };
  counted.doubled += acknowledged.length - new Set(acknowledged.map(({ paperId }) => paperId)).size;
  for (const caseId of new Set(acknowledged.map((each) => each.caseId))) {
    const now = await getCase(platform, caseId);
    const events = (await platform.cases.load(caseId)).flatMap((commit) => commit.events);
    const readings = events.filter(({ type }) => type === 'PaperRead').map(({ paperId }) => paperId);
    counted.doubled += readings.length - new Set(readings).size;
    counted.stuck += now.papers.filter(({ status }) => !['read', 'awaited'].includes(status)).length;
    for (const { paperId, sha256 } of acknowledged.filter((each) => each.caseId === caseId)) {
      const paper = now.papers.find((each) => each.paperId === paperId);
      if (paper?.file === undefined || paper.status === 'awaited') {
        counted.lost += 1;
        continue;
      }
      const stored = await platform.files.read(paper.file.key, paper.file.versionId);
      const whole = stored.status === 'found' && stored.sha256 === sha256;
      // What the reader was given is what was sent.
      if (!whole || paper.reading?.fields.devisNumber?.value !== sha256) counted.torn += 1;
    }
  }
  return counted;
}
