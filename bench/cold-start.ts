/**
 * How long a person waits for a function that is not running yet: from the start of its process to its first answer, as
 * bundled for Lambda, its table on this machine. The peer is a handler that does nothing, in the same run.
 */
import { fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleAll, type EntryName } from '../infra/bundle.ts';
import { type Cloud, startCloud } from '../test/servers/cloud.ts';
import type { Measure } from './names.ts';

/** Those who answer while somebody waits, with a call that reads the table. */
const asked = { partner: 'partner-decision', officer: 'officer-queue', applicant: 'see-case' } as const;
const starts = 15;

const runtime = `
const { handler } = await import('./index.mjs');
process.on('message', async (event) => process.send(await handler(event, {})));
process.send('ready');
`;
const nothing = 'export const handler = async () => ({ statusCode: 200, headers: {}, body: "{}" });\n';

export async function* run(): AsyncGenerator<Measure> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'nasab-cold-'));
  const cloud = await startCloud();
  try {
    const entries = Object.keys(asked) as (keyof typeof asked)[];
    const made = await bundleAll(entries);
    const folderOf = (name: string): string => path.join(home, name);
    for (const entry of entries) cpSync(made[entry].folder, folderOf(entry), { recursive: true });
    mkdirSync(folderOf('nothing'));
    writeFileSync(path.join(folderOf('nothing'), 'index.mjs'), nothing);
    for (const name of [...entries, 'nothing'])
      writeFileSync(path.join(folderOf(name), 'runtime.mjs'), runtime);
    for (const entry of entries) {
      const event: unknown = JSON.parse(
        readFileSync(new URL(`../events/${asked[entry]}.json`, import.meta.url), 'utf8'),
      );
      const ms: number[] = [];
      const peer: number[] = [];
      for (let at = 0; at < starts; at++) {
        ms.push(await start(folderOf(entry), entry, event, cloud));
        peer.push(await start(folderOf('nothing'), entry, event, cloud));
      }
      const size = bytesAtStart(folderOf(entry));
      const [value, peerValue] = [median(ms), median(peer)];
      yield {
        ...{ name: `cold start of ${entry}`, value, unit: 'ms', n: starts },
        ...{ peer: 'a handler that does nothing', peerValue, ratio: value / peerValue },
      };
      yield { name: `code of ${entry}`, value: Math.round(size / 1000), unit: 'kB', n: 1 };
    }
  } finally {
    await cloud.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Of the file that is called and all that it imports at once; what it asks for later is not waited for. */
function bytesAtStart(folder: string): number {
  const found = new Set(['index.mjs']);
  for (const file of found)
    for (const [, next = ''] of readFileSync(path.join(folder, file), 'utf8').matchAll(
      /(?:from|import)\s*"\.\/(part-\w+\.mjs)"/gu,
    ))
      found.add(next);
  return [...found].reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

/** Milliseconds from the process's start to its first answer. */
async function start(folder: string, entry: EntryName, event: unknown, cloud: Cloud): Promise<number> {
  const began = performance.now();
  const child = fork('./runtime.mjs', {
    cwd: folder,
    execPath: process.execPath,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...cloud.environment, NODE_OPTIONS: '--enable-source-maps', AWS_LAMBDA_FUNCTION_NAME: entry },
  });
  const said = (): Promise<unknown> =>
    new Promise((done, fail) => {
      child.once('message', done);
      child.once('exit', (code) => fail(new Error(`${entry} ended by itself (${code})`)));
    });
  await said();
  const answer = said();
  child.send(event as object);
  await answer;
  const took = performance.now() - began;
  child.removeAllListeners();
  child.kill('SIGKILL');
  return took;
}

const median = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!);
