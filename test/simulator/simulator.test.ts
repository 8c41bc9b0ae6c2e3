/** The quick form of `npm run simulate`: enough runs to meet each kind of weather, and the breakages they must tell. */
import { expect, it } from 'vitest';
import { breakages } from './breakages.ts';
import { simulate, withPlainLetters } from './simulate.ts';

const runs = Number(process.env.NASAB_SIMULATED ?? 20);

// First in this file: a process's very first run is the one that `--runs 1 --seed N` plays again.
it('is the same run again by its seed, to the call, and another by another', async () => {
  await withPlainLetters(async () => {
    const [first, again, other] = [await simulate(5), await simulate(5), await simulate(6)];
    expect(again.trace).toBe(first.trace);
    expect(other.trace).not.toBe(first.trace);
  });
});

it(`keeps every promise over ${runs} runs of messages doubled, delayed and out of order, processes that die and answers that are lost`, async () => {
  await withPlainLetters(async () => {
    const counted = { papers: 0, granted: 0, calls: 0 };
    for (let seed = 1; seed <= runs; seed += 1) {
      const run = await simulate(seed);
      expect({ seed, broken: run.broken }).toEqual({ seed, broken: [] });
      counted.papers += run.papers;
      counted.granted += run.granted;
      counted.calls += run.calls;
    }
    // Something did happen.
    expect(counted.papers).toBeGreaterThan(runs / 2);
    expect(counted.granted).toBeGreaterThan(runs / 4);
    expect(counted.calls).toBeGreaterThan(runs * 100);
  });
});

it.each(Object.entries(breakages))('tells when %s', async (_, breakage) => {
  await withPlainLetters(async () => {
    const broken = async (seed: number) => (await simulate(seed, breakage)).broken;
    let seed = 1;
    while (seed <= 40 && (await broken(seed)).length === 0) seed += 1;
    expect(seed).toBeLessThanOrEqual(40);
  });
});
