/** Runs bundled functions as Lambda would: each in a process and a folder of its own, with its own environment only. */
import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Cloud, startCloud } from '../../test/servers/cloud.ts';
import type { EntryName } from '../bundle.ts';
import type { Bundled } from './bundled.ts';
import { type Gate, openGate, type Passed } from './gate.ts';

/** The whole of what Lambda does around a handler, as far as we rely on it. */
const runtime = `
const { handler } = await import('./index.mjs');
let ahead = 0;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) { if (given.length === 0) super(RealDate.now() + ahead); else super(...given); }
  static now() { return RealDate.now() + ahead; }
};
process.on('message', async ({ event, ahead: by }) => {
  ahead = by;
  const context = { awsRequestId: 'rehearsal', functionName: process.env.AWS_LAMBDA_FUNCTION_NAME, getRemainingTimeInMillis: () => 300000 };
  try { process.send({ answer: await handler(event, context) }); }
  catch (error) { process.send({ error: error.stack ?? String(error) }); }
});
process.send({ ready: true });
`;

type Reply = { readonly answer: unknown } | { readonly error: string } | { readonly ready: true };

/** Is told of what the functions do, so that it can be counted. */
export interface Watch {
  passed(call: Passed): void;
  /** Milliseconds from the event to the answer, or of a start. */
  ran(entry: EntryName, what: 'start' | 'request', ms: number): void;
  logged(bytes: number): void;
}

export interface Lambdas {
  readonly cloud: Cloud;
  /** Calls that a role would have refused, as `entry service:Action`. */
  readonly refusals: readonly string[];
  /** Lets so many milliseconds pass on the functions' clocks. */
  pass(ms: number): void;
  /** The handler's answer; throws what the handler throws. */
  invoke(entry: EntryName, event: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** What a reference in the template stands for on this machine. */
const stands: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'NASAB_TABLE',
  'AWS::S3::Bucket': 'NASAB_BUCKET',
  'AWS::SQS::Queue': 'NASAB_QUEUE_URL',
  'AWS::KMS::Key': 'NASAB_BLIND_KEY',
  'AWS::Cognito::UserPool': 'NASAB_POOL',
  'AWS::Cognito::UserPoolClient': 'NASAB_POOL_CLIENT',
};

/** What is drawn at the first deployment: CloudFront's word. No event of a rehearsal says it, so all come round CloudFront. */
const drawn = { NASAB_EDGE: 'a word that is drawn at the first deployment' };

function environmentOf(bundled: Bundled, cloud: Cloud): Record<string, string> {
  const known: Readonly<Record<string, string>> = { ...cloud.environment, ...drawn };
  const resolved = Object.entries(bundled.environment).map(([name, value]) => {
    const local =
      typeof value === 'string'
        ? value
        : // There are several queues: their variables' names tell them apart.
          (known[name] ?? known[stands[value.refersTo] ?? '']);
    if (local === undefined) throw new Error(`${bundled.entry}: ${name} refers to something unknown here.`);
    return [name, local];
  });
  return Object.fromEntries(resolved);
}

export async function startLambdas(
  functions: ReadonlyMap<EntryName, Bundled>,
  watch?: Watch,
): Promise<Lambdas> {
  const cloud = await startCloud();
  const home = mkdtempSync(path.join(os.tmpdir(), 'nasab-rehearsal-'));
  const running = new Map<EntryName, Promise<ChildProcess>>();
  const gates: Gate[] = [];
  const refusals: string[] = [];
  let ahead = 0;

  async function start(entry: EntryName): Promise<ChildProcess> {
    const bundled = functions.get(entry)!;
    const folder = path.join(home, entry);
    cpSync(bundled.folder, folder, { recursive: true });
    writeFileSync(path.join(folder, 'runtime.mjs'), runtime);
    // One gate for each local server: queues are addressed by their own URL, so that one leads through it too.
    const doors = new Map<string, string>();
    for (const [name, server] of Object.entries(cloud.environment)) {
      if (!name.startsWith('AWS_ENDPOINT_URL_') || doors.has(server)) continue;
      const gate = await openGate(
        server,
        bundled.grants,
        (action) => refusals.push(`${entry} ${action}`),
        (call) => watch?.passed(call),
      );
      gates.push(gate);
      doors.set(server, gate.url);
    }
    const aws = Object.entries(cloud.environment).filter(([name]) => name.startsWith('AWS_'));
    const variables = Object.entries({ ...Object.fromEntries(aws), ...environmentOf(bundled, cloud) });
    const throughGates = variables.map(([name, value]) => {
      const behind = [...doors].find(([server]) => value.startsWith(server));
      return [name, behind === undefined ? value : value.replace(behind[0], behind[1])];
    });
    const began = performance.now();
    const child = fork('./runtime.mjs', {
      cwd: folder,
      execPath: process.execPath,
      execArgv: [],
      // Its log lines are for people, not for whoever reads our standard output.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...Object.fromEntries(throughGates),
        AWS_LAMBDA_FUNCTION_NAME: entry,
        TMPDIR: os.tmpdir(),
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (line: Buffer) => {
        watch?.logged(line.length);
        process.stderr.write(line);
      });
    await replyOf(child);
    watch?.ran(entry, 'start', performance.now() - began);
    return child;
  }

  const invoke: Lambdas['invoke'] = async (entry, event) => {
    const started = running.get(entry) ?? start(entry);
    running.set(entry, started);
    const child = await started;
    const began = performance.now();
    const reply = replyOf(child);
    child.send({ event, ahead });
    const said = await reply;
    watch?.ran(entry, 'request', performance.now() - began);
    if ('error' in said) throw new Error(said.error);
    return 'answer' in said ? said.answer : undefined;
  };
  // One function calls another through the gate of its caller.
  cloud.small.functions.set(cloud.environment.NASAB_DRAW!, (event) => invoke('draw', event));

  return {
    cloud,
    refusals,
    pass(ms) {
      ahead += ms;
    },
    invoke,
    async close() {
      for (const child of running.values()) (await child.catch(() => undefined))?.kill();
      await Promise.all([cloud.close(), ...gates.map((gate) => gate.close())]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const replyOf = (child: ChildProcess): Promise<Reply> =>
  new Promise((done, fail) => {
    const gone = (code: number | null) => fail(new Error(`the function ended by itself (${code})`));
    child.once('exit', gone);
    child.once('message', (reply) => {
      child.off('exit', gone);
      done(reply as Reply);
    });
  });
