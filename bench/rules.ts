/**
 * Assessments a second, with their reasons, beside two engines that hold the same rules. Names, control keys and sums are
 * given to the peers worked out; ours does that work itself, in two languages, with law and page. First it is made sure
 * that all three answer alike: a faster engine that says something else is no peer.
 */
import { assess, builtInRuleSet } from '#shared/rules/index';
import { ruleFiles } from './made/rule-files.ts';
import { jsonRulesEngine, publicodes, type RulePeer, shared } from './made/rule-peers.ts';
import type { Measure } from './names.ts';

const seed = 20_260_316;
/** Seconds of the processor each engine is given, after as much again to get warm. */
const measured = 1.5;

/** A second of the processor's time, so that what else the machine does counts for nobody. */
async function perSecond(count: number, one: (at: number) => unknown): Promise<number> {
  const during = async (seconds: number): Promise<number> => {
    const began = process.cpuUsage();
    let done = 0;
    for (;;) {
      const answer = one(done % count);
      // Awaiting what is no promise would cost ours a turn of the loop that it never needs.
      if (answer instanceof Promise) await answer;
      done += 1;
      if (done % 20 > 0) continue;
      const { user, system } = process.cpuUsage(began);
      const spent = (user + system) / 1e6;
      if (spent >= seconds) return done / spent;
    }
  };
  await during(measured / 2);
  return await during(measured);
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
  const ours = await perSecond(files.length, (at) => assess(files[at]!.file, builtInRuleSet));
  for (const peer of [jsonRulesEngine(), publicodes()]) {
    const { asked, other } = await differences(peer, files.length);
    if (other.length > 0) throw new Error(`${peer.name} answers otherwise: ${other.slice(0, 3).join('; ')}`);
    yield {
      ...{ name: 'rules.same-answers', value: 100, unit: '%' },
      ...{ peer: peer.name, peerValue: 100, ratio: 1, n: asked },
    };
    const theirs = await perSecond(files.length, (at) => peer.assess(files[at]!.flat));
    yield {
      ...{ name: 'rules.speed-with-reasons', value: Math.round(ours), unit: 'assessments/s' },
      ...{ peer: peer.name, peerValue: Math.round(theirs) },
      ...{ ratio: Number((ours / theirs).toFixed(1)), n: files.length },
    };
  }
}
