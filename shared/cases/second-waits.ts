/** When a paper is shown to another reader again, and when no more. */
import type { SecondAsk, SecondOutcome } from '#shared/platform/platform';

/** Seconds between attempts: a quarter of an hour in all, then the embedded reading stands alone. */
const waits = [15, 30, 60, 120, 240, 480] as const;
/** Up to so much more at random, that papers turned away together do not come back together. */
const jitter = 0.5;
/** With its jitter the longest delay of the queue, a quarter of an hour. */
const longestWait = 600;
/** A paper that was only ever turned away is given up after so many days; a pile, or a day's pages, has gone by then. */
const patienceDays = 14;
const dayMs = 86_400_000;

/**
 * Whatever was begun uses up an attempt. Being turned away at the door does not: that paper comes back, ever more
 * seldom, until its days are over. Every ask is a new message, so that the queue's own retention never ends one.
 * @param chance from 0 to 1.
 * @returns undefined when the embedded reading is to stand alone.
 */
export function planNextAsk(
  ask: SecondAsk,
  { reason, job }: Extract<SecondOutcome, { readonly status: 'later' }>,
  now: Date,
  chance = Math.random(),
): { readonly ask: SecondAsk; readonly seconds: number } | undefined {
  const spread = (seconds: number) => Math.round(Math.min(seconds, longestWait) * (1 + jitter * chance));
  if (reason === 'in-progress' || reason === 'no-answer') {
    const wait = waits[ask.asked];
    return wait === undefined
      ? undefined
      : { ask: { ...ask, asked: ask.asked + 1, job }, seconds: spread(wait) };
  }
  const { times, since } = ask.turnedAway ?? { times: 0, since: now.toISOString() };
  if (now.getTime() - Date.parse(since) >= patienceDays * dayMs) return undefined;
  return {
    ask: { ...ask, job, turnedAway: { times: times + 1, since } },
    seconds: spread(reason === 'quota' ? longestWait : waits[0] * 2 ** times),
  };
}
