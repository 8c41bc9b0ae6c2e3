/**
 * Assessments a second, with their reasons, beside two engines that hold the same rules. Names, control keys and sums are
 * given to the peers worked out; ours does that work itself, in two languages, with law and page, but for names it has
 * compared before, which it remembers: here they are few, as in a case assessed anew with each paper. First it is made sure
 * that all three answer alike: a faster engine that says something else is no peer.
 */
import { assess, builtInRuleSet } from '#shared/rules/index';
import { ruleFiles } from './made/rule-files.ts';
import { jsonRulesEngine, publicodes, type RulePeer, shared } from './made/rule-peers.ts';
import type { Measure } from './names.ts';

const seed = 20_260_316;
/** Turns each engine is given, one after the other, so that what else the machine does weighs on all alike. */
const turns = 6;
/** Turns before these that only warm it: a service that runs all day has its code compiled. */
const warming = 6;
/** Seconds of the processor's time a turn takes. */
const turn = 0.4;

/** How many answers an engine gives in one turn, and what they took. */
async function take(count: number, one: (at: number) => unknown): Promise<{ done: number; spent: number }> {
  const began = process.cpuUsage();
  for (let done = 0; ; ) {
    for (let more = 0; more < 20; more += 1) {
      const answer = one(done % count);
      // Awaiting what is no promise would cost an engine that answers at once a turn of the loop.
      if (answer instanceof Promise) await answer;
      done += 1;
    }
    const { user, system } = process.cpuUsage(began);
    const spent = (user + system) / 1e6;
    if (spent >= turn) return { done, spent };
  }
}

/** Answers a second of each engine, in turns. */
async function speeds(count: number, engines: readonly ((at: number) => unknown)[]): Promise<number[]> {
  const sums = engines.map(() => ({ done: 0, spent: 0 }));
  for (let round = -warming; round < turns; round += 1) {
    for (const [at, one] of engines.entries()) {
      const { done, spent } = await take(count, one);
      if (round < 0) continue;
      sums[at]!.done += done;
      sums[at]!.spent += spent;
    }
  }
  return sums.map(({ done, spent }) => done / spent);
}

/** Answers in which a peer says otherwise than ours, of all asked. */
export async function differences(
  peer: RulePeer,
  count: number,
): Promise<{ readonly asked: number; readonly other: readonly string[] }> {
  const other: string[] = [];
  for (const [at, { file, flat }] of ruleFiles(count, seed).entries()) {
    const ours = assess(file, builtInRuleSet);
    const theirs = await peer.assess(flat);
    for (const id of shared) {
      const answer = ours.reasons.find(({ rule }) => rule === id)?.answer;
      if ((answer === 'yes') !== theirs.yes.has(id)) other.push(`${at} ${id}: ours ${answer ?? 'not asked'}`);
    }
    const max = Math.round((ours.subsidy?.maxMAD ?? 0) * 100);
    if (max !== theirs.max) other.push(`${at} grant: ours ${max}, theirs ${theirs.max}`);
  }
  return { asked: count * (shared.length + 1), other };
}

export async function* run(): AsyncIterable<Measure> {
  const files = ruleFiles(200, seed);
  const peers = [jsonRulesEngine(), publicodes()];
  for (const peer of peers) {
    const { asked, other } = await differences(peer, files.length);
    if (other.length > 0) throw new Error(`${peer.name} answers otherwise: ${other.slice(0, 3).join('; ')}`);
    yield {
      ...{ name: 'rules.same-answers', value: 100, unit: '%' },
      ...{ peer: peer.name, peerValue: 100, ratio: 1, n: asked },
    };
  }
  const [ours, ...theirs] = await speeds(files.length, [
    (at) => assess(files[at]!.file, builtInRuleSet),
    ...peers.map((peer) => (at: number) => peer.assess(files[at]!.flat)),
  ]);
  for (const [at, { name }] of peers.entries()) {
    yield {
      ...{ name: 'rules.speed-with-reasons', value: Math.round(ours!), unit: 'assessments/s' },
      ...{ peer: name, peerValue: Math.round(theirs[at]!) },
      ...{ ratio: Number((ours! / theirs[at]!).toFixed(1)), n: files.length },
    };
  }
}
