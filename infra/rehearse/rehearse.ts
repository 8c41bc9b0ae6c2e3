/**
 * `npm run rehearse`: the bundled functions of the synthesised stack, with the rights and the environment their
 * template gives them, from an upload to a stored assessment. One JSON line each; any that falls short ends in 1.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { decodes, type EntryName, readsPapers, writesLetters } from '../bundle.ts';
import { readBundled, synthesiseIfStale } from './bundled.ts';
import { rehearseErasure } from './erasure.ts';
import { synthesiseWithLeave } from './leave.ts';
import { rehearseSecondReader } from './second-reader.ts';
import { rehearseWebhooks } from './webhooks.ts';
import { readEvent, samples, World } from './world.ts';

const stage = 'dev';
/** Lambda's limit for an unzipped function. */
const largestBundle = 250_000_000;
/** Whoever answers a person must start quickly; only the reader of papers carries models. */
const largestAnswerer = 6_000_000;
/** Banks' machines wait for it while a customer stands at the counter; writing answers to cases brings the half of it. */
const largestPartner = 800_000;
/** With what opens pictures and documents. */
const largestDrawer = 40_000_000;
/** With the typesetter and the typeface of letters. */
const largestWriter = largestAnswerer + 31_000_000;
const largestOf = (entry: EntryName): number => {
  if (readsPapers(entry)) return largestBundle;
  if (decodes(entry)) return largestDrawer;
  return writesLetters(entry) ? largestWriter : largestAnswerer;
};

let short = 0;
async function rehearse(name: string, act: () => Promise<object | undefined>): Promise<void> {
  const started = performance.now();
  let line: object;
  try {
    line = { name, ok: true, ...(await act()) };
  } catch (error) {
    short += 1;
    line = { name, ok: false, why: error instanceof Error ? error.message : String(error) };
  }
  process.stdout.write(`${JSON.stringify({ ...line, ms: Math.round(performance.now() - started) })}\n`);
}
function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

/** A register of one member, as the administration's table would be saved. */
function registerFile(): string {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'nasab-register-')), 'register.csv');
  writeFileSync(file, 'memberNumber,nameAr,birth\n104233,موحى أيت واعراب,1931\n');
  return file;
}

synthesiseIfStale();
const functions = readBundled(stage);
const withLeave = await synthesiseWithLeave();
for (const { entry, folder } of new Map([...withLeave, ...functions]).values()) {
  await rehearse(`bundle ${entry}`, async () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
    expect(bytes <= largestOf(entry), `${bytes} bytes are too many`);
    const code = statSync(path.join(folder, 'index.mjs')).size;
    expect(entry !== 'partner' || code <= largestPartner, `${code} bytes of code are too many`);
    return { bundleMB: Math.round(bytes / 10_000) / 100, codeKB: Math.round(code / 1000) };
  });
}

const world = await World.open(functions);
try {
  await rehearse('health', async () => {
    const { status } = await world.ask('health');
    expect(status === 200, `answered ${status}`);
    return undefined;
  });
  await rehearse('open-case', async () => {
    await world.openCase();
    return undefined;
  });
  await rehearse('sign-in', async () => {
    const { status, body } = await world.ask('sign-in');
    expect(status === 200 && typeof body.token === 'string', `answered ${status}`);
    return undefined;
  });
  await rehearse('state-application', async () => {
    const { status } = await world.ask('state-application');
    expect(status === 200, `answered ${status}`);
    return undefined;
  });
  await rehearse('request-upload', async () => {
    const upload = await world.requestUpload(samples.picture);
    const bare = await world.send(upload, { 'content-type': 'image/jpeg' });
    expect(bare === 403, `a link used without what it was signed with: ${bare}`);
    const sent = await world.send(upload);
    expect(sent === 200, `the upload was answered ${sent}`);
    const again = await world.send(upload);
    expect(again === 412, `an existing paper was replaced: ${again}`);
    return { bytes: upload.bytes.length };
  });
  const readNewest = async (): Promise<object> => {
    const answer = (await world.tell(readEvent('paper-stored'))) as { batchItemFailures: unknown[] };
    expect(answer.batchItemFailures.length === 0, 'the paper was given back');
    const { body } = await world.ask('see-case');
    const { papers, assessment } = body as {
      papers: { status: string; kind?: { type: string } }[];
      assessment?: { outcome: string };
    };
    const newest = papers.at(-1);
    expect(newest?.status === 'read', `the paper is ${newest?.status}`);
    expect(assessment !== undefined, 'the case was not assessed');
    return { paper: newest?.kind?.type, outcome: assessment?.outcome };
  };
  await rehearse('paper-stored', readNewest);
  await rehearse('paper-stored, a PDF sent in pieces', async () => {
    await world.sendInPieces(samples.document);
    return await readNewest();
  });
  const version = (await world.ask('see-case')).body.version;
  for (const again of ['paper-stored', 'paper-sent-again', 'storage-greeting']) {
    await rehearse(`${again}, once more`, async () => {
      const answer = (await world.tell(readEvent(again))) as { batchItemFailures: unknown[] };
      expect(answer.batchItemFailures.length === 0, 'the paper was given back');
      const { body } = await world.ask('see-case');
      expect(body.version === version, 'the case was written to a second time');
      return undefined;
    });
  }
  const answers = {
    'submit-case': 200,
    'own-letters': 200,
    'letter-keys': 200,
    'officer-queue': 200,
    'officer-case': 200,
    'officer-paper': 200,
    'own-sightings': 200,
    'inspector-sightings': 200,
    'partner-keys': 200,
    // Whoever proves no key is told nothing, not even that there is a case.
    'partner-decision': 401,
  };
  for (const [name, expected] of Object.entries(answers)) {
    await rehearse(name, async () => {
      const { status, body } = await world.ask(name);
      expect(status === expected, `answered ${status} ${String(body.code ?? '')}`);
      if (name === 'officer-paper') expect((await fetch(String(body.url))).ok, 'the paper cannot be seen');
      if (name.endsWith('sightings'))
        expect(
          (body.sightings as unknown[]).length === 2,
          'the looks at case and paper are not written down',
        );
      if (name === 'own-letters')
        expect((body.letters as unknown[]).length === 1, 'the receipt was not written, or not signed');
      if (name === 'letter-keys') expect((body.keys as unknown[]).length === 2, 'a key is not published');
      if (name === 'officer-queue') expect((body.cards as unknown[]).length === 1, 'the case is in no queue');
      return undefined;
    });
  }
  await rehearse('officer-page, of a PDF', async () => {
    const answer = await world.tellHttp('officer-page');
    const picture = Buffer.from(answer.body, 'base64');
    expect(answer.statusCode === 200 && answer.isBase64Encoded === true, `answered ${answer.statusCode}`);
    expect(picture.readUInt16BE() === 0xffd8, 'no JPEG was answered');
    const beyond = await world.tellHttp('officer-page', (event) =>
      event.replaceAll('/pages/1"', '/pages/99"'),
    );
    expect(beyond.statusCode === 404 && beyond.body.includes('page.not-drawn'), 'a page it has not');
    return { bytes: picture.length };
  });
  await rehearse('draw-page, of other bytes than those acknowledged', async () => {
    await world.link();
    const other = readEvent('draw-page').replace(/"sha256": "0/u, '"sha256": "f');
    const answer = (await world.tell(other)) as { status: string };
    expect(answer.status === 'absent', `answered ${answer.status}`);
    return undefined;
  });
  await rehearse('a paper tried five times in vain', async () => {
    await world.openCase();
    // Granted and never sent: there is nothing to read under its key.
    await world.requestUpload(samples.picture);
    const last = readEvent('paper-stored').replace(/("ApproximateReceiveCount": )"1"/, '$1"5"');
    const answer = (await world.tell(last)) as { batchItemFailures: unknown[] };
    expect(answer.batchItemFailures.length === 1, 'the queue was told that all is well');
    const { body } = await world.ask('officer-case');
    const [paper] = body.papers as { status: string }[];
    expect(paper?.status === 'parked', `the paper is ${paper?.status}, and no officer would look`);
    const { queue } = world.lambdas.cloud.small;
    const waiting = queue.length;
    const { status } = await world.ask('send-again');
    expect(status === 200 && queue.length === waiting + 1, 'it could not be sent once more');
    return undefined;
  });
  await rehearse('a paper that took its function down five times', async () => {
    await world.openCase();
    await world.send(await world.requestUpload(samples.picture));
    const answer = (await world.tell(readEvent('paper-given-up'))) as { batchItemFailures: unknown[] };
    expect(answer.batchItemFailures.length === 0, 'its case could not be told');
    const { body } = await world.ask('officer-case');
    const [paper] = body.papers as { status: string }[];
    expect(paper?.status === 'parked', `the paper is ${paper?.status}, and no officer would look`);
    return undefined;
  });
  for (const name of ['announcement-written', 'outbox-tick', 'clock-tick'])
    await rehearse(name, async () => (await world.tell(readEvent(name))) as object);
  await rehearseWebhooks(world, rehearse, expect);
  await rehearseErasure(world, rehearse, expect);
  for (const [verb, ...rest] of [['register', registerFile()], ['audit']] as const)
    await rehearse(`operate ${verb}`, async () => {
      const operate = spawn(process.execPath, ['infra/operate.ts', verb!, ...rest], {
        env: { ...process.env, ...world.lambdas.cloud.environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const answer = JSON.parse(await text(operate.stdout!)) as { added?: number; holds?: boolean };
      expect(answer.holds === true || answer.added === 1, JSON.stringify(answer));
      return answer;
    });
  await rehearse('rights', async () => {
    expect(
      world.lambdas.refusals.length === 0,
      `refused: ${[...new Set(world.lambdas.refusals)].join(', ')}`,
    );
    return { functions: functions.size };
  });
} finally {
  await world.close();
}
await rehearseSecondReader(withLeave, rehearse, expect);
process.exitCode = short === 0 ? 0 : 1;
