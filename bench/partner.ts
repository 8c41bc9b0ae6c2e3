/**
 * What a bank's program waits for a decision: token, proof of its key, agreement, consent and the line that says who
 * looked, on a live case. The service is another process; proofs are made before the clock runs, as a bank's own machine
 * would make them. The peer is a bare Node server that answers the same words, asked the same way in the same run.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { Bank, makeKeys } from '../test/partner/bank.ts';
import type { Measure } from './names.ts';

const calls = 6000;
const warm = 500;
/** Connections kept open: a bank's pool. */
const atOnce = 24;

interface Served {
  readonly url: string;
  readonly bareUrl: string;
  readonly partner: string;
  readonly references: readonly string[];
}
interface Call {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

export async function* run(): AsyncGenerator<Measure> {
  const child = fork(new URL('./partner/serve.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const keys = await makeKeys();
    child.send(keys.jwk);
    const [served] = (await once(child, 'message')) as [Served];
    const bank = new Bank(served.url, served.partner, keys, await makeKeys());
    await bank.enter();
    const asked = await prepare(bank, served.references);
    await ask(asked.slice(0, warm));
    const ours = await ask(asked.slice(warm));
    const bare = asked.map(({ headers }): Call => ({ address: served.bareUrl, headers }));
    await ask(bare.slice(0, warm));
    const peer = await ask(bare.slice(warm));
    const common = { peer: 'a bare Node server that answers the same words', n: calls };
    yield {
      ...{ name: 'partner decisions read', value: ours.perSecond, unit: 'requests/s' },
      ...{ ...common, peerValue: peer.perSecond, ratio: round(ours.perSecond / peer.perSecond) },
    };
    yield {
      ...{ name: 'partner decision read, p99', value: ours.p99, unit: 'ms' },
      ...{ ...common, peerValue: peer.p99, ratio: round(ours.p99 / peer.p99) },
    };
  } finally {
    child.disconnect();
    await once(child, 'exit');
  }
}

/** Every call has a proof of its own, as it must. */
async function prepare(bank: Bank, references: readonly string[]): Promise<readonly Call[]> {
  const made: Call[] = [];
  for (let at = 0; at < calls + warm; at++) {
    const address = `${bank.issuer}/decisions/${references[at % references.length]}`;
    made.push({ address, headers: await bank.headersFor('GET', address) });
  }
  return made;
}

async function ask(list: readonly Call[]): Promise<{ readonly perSecond: number; readonly p99: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const took: number[] = [];
  const began = performance.now();
  let next = 0;
  const line = async (): Promise<void> => {
    for (let call = list[next++]; call !== undefined; call = list[next++]) {
      const from = performance.now();
      await answered(call, agent);
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const p99 = took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.99)] ?? 0;
  return { perSecond: Math.round(list.length / seconds), p99: round(p99) };
}

const answered = ({ address, headers }: Call, agent: Agent): Promise<void> =>
  new Promise((done, fail) => {
    request(address, { agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200 ? done() : fail(new Error(`answered ${response.statusCode}`)),
      );
    })
      .once('error', fail)
      .end();
  });

const round = (value: number): number => Math.round(value * 100) / 100;
