/** A platform in a folder of its own, with a reader that says what it is told to: no picture is read here. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { requestUpload, stateApplication, withdrawCase } from '#shared/cases/applicant';
import type { Application } from '#shared/cases/application';
import type { Assess } from '#shared/cases/assessing';
import { recordFirst } from '#shared/cases/record';
import { sealDay } from '#shared/cases/sealing';
import { ServiceError } from '#shared/cases/service-error';
import type { PaperOutcome } from '#shared/papers/reading';
import type { CaseId } from '#shared/platform/ids';
import { createLocalPlatform, type LocalPlatform } from '#shared/platform/local/index';
import type { Actor, PaperMessage } from '#shared/platform/platform';

export const applicant: Actor = { kind: 'applicant', id: 'applicant' };
export const officer = (id: string): Actor => ({ kind: 'officer', id });

/** A day to come on which an accord given today still holds. */
export const laterDay = (): string => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

export const application: Application = {
  applicant: { nameAr: 'سعيد أوحمو', nameLat: 'Said Ouhammou', cin: 'JC482913' },
  project: {
    title: 'Atelier de menuiserie',
    sector: 'crafts',
    form: 'individual',
    valueMAD: 200_000,
    ownMAD: 60_000,
    loanMAD: 80_000,
    otherAid: [],
    requestedMAD: 60_000,
  },
  province: 'Tiznit',
  submittedOn: '2026-11-21',
};

/** Counts the papers: enough to see which dossier was assessed. */
export const countPapers: Assess = ({ papers }) => ({
  outcome: papers.length > 1 ? 'officer' : 'incomplete',
  subsidy: { maxMAD: 60_000, basis: '200000.00' },
  lineage: { p: 0.5, proposal: 'officer', likelyNot: false, links: [], gates: [], text: { ar: '', fr: '' } },
  reasons: [],
  missing: [],
  flags: [],
  rulesVersion: 'test',
  papers: papers.map(({ file, reading }) => ({ file, type: reading.type })),
});

export const readAs = (fields: Record<string, string> = {}): PaperOutcome => ({
  status: 'read',
  seconds: 0.1,
  reading: {
    type: 'quote',
    typeConfidence: 0.99,
    pages: [],
    doubts: [],
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        { value, confidence: 0.99, page: 1, box: [1, 2, 3, 4] as const, raw: value },
      ]),
    ),
  },
});

/** Reasons that law 03-01 lets pass: a text, facts in both languages, and where they are seen. */
export const grounds = [
  {
    article: '2.04.892',
    text: { ar: 'مشروع غير مؤهل', fr: 'Projet non éligible' },
    facts: { ar: 'النشاط المصرح به خارج المجالات', fr: 'L’activité déclarée est hors des secteurs' },
    evidence: [{ file: 'application', page: 1 }],
  },
];

export interface World {
  readonly platform: LocalPlatform;
  readonly dataDir: string;
  /** What the reader answers; may throw. */
  read: (bytes: Uint8Array) => PaperOutcome | Promise<PaperOutcome>;
  pass(seconds: number): void;
  close(): void;
}

export async function createWorld(writeLog: (line: string) => void = () => undefined): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-cases-'));
  let ahead = 0;
  const world = { read: () => readAs() } as { read: World['read'] };
  const platform = await createLocalPlatform({
    dataDir,
    reader: { readPaper: async (bytes) => await world.read(bytes) },
    now: () => new Date(Date.parse('2026-11-21T10:00:00Z') + ahead * 1000),
    writeLog,
  });
  return Object.assign(world, {
    platform,
    dataDir,
    pass: (seconds: number) => {
      ahead += seconds;
    },
    close: () => {
      platform.close();
      rmSync(dataDir, { recursive: true });
    },
  });
}

/** A case without an access code: making one takes a tenth of a second by design. */
export async function open({ platform }: World): Promise<CaseId> {
  const caseId = platform.newId('case');
  const reference = platform.newId('reference');
  const opened = { type: 'CaseOpened', reference, delegation: 'Tiznit', language: 'ar' } as const;
  const claims = [`reference.${await platform.blind('reference', reference)}`];
  await recordFirst(platform, caseId, applicant, { events: [opened], claims });
  return caseId;
}

/** Announces, uploads and takes the message off the queue. */
export async function sendPaper({ platform }: World, caseId: CaseId): Promise<PaperMessage> {
  const bytes = randomBytes(64);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const paper = { size: bytes.length, type: 'image/png' as const, sha256 };
  const { upload } = await requestUpload(platform, caseId, applicant, paper);
  const outcome = await platform.files.acceptUpload({
    token: upload.url.split('/').at(-1)!,
    headers: { ...upload.headers, 'content-length': String(bytes.length) },
    body: (async function* () {
      yield bytes;
    })(),
  });
  if (outcome.status !== 'stored') throw new Error(outcome.code);
  const delivery = platform.queue.take()!;
  platform.queue.done(delivery.id);
  return delivery.message;
}

/**
 * Two stated cases and their day sealed: the first is withdrawn with a paper in it, and is to be erased one day; the second
 * stays, with so many papers.
 */
export async function twoCasesSealed(world: World, papers = 0): Promise<[gone: CaseId, stays: CaseId]> {
  const [gone, stays] = [await open(world), await open(world)];
  for (const caseId of [gone, stays])
    await stateApplication(world.platform, caseId, applicant, application, countPapers);
  for (const caseId of [gone, ...Array.from({ length: papers }, () => stays)]) await sendPaper(world, caseId);
  await withdrawCase(world.platform, gone, applicant);
  await sealDay(world.platform, '2026-11-21');
  return [gone, stays];
}

/** The code of the kind refusal the work ends in, which must say in both languages what to do; anything else flies. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => undefined).catch((cause: unknown) => cause);
  if (!(error instanceof ServiceError)) throw error ?? new Error('it went through');
  expect(error.detail.ar).toMatch(/[\u0600-\u06ff]/);
  expect(error.detail.fr).toMatch(/[a-z]/);
  return error.code;
}
