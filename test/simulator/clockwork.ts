/**
 * Time and chance of one run. Everything that waits, waits here; what comes first is drawn from the seed, and nothing
 * else decides: the same seed is the same run.
 */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { Chance } from '#shared/people/learn/chance';

const began = Date.parse('2026-11-23T08:00:00Z');
const idLetters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Turns in which nothing waits before it is said that nothing goes on: work on its way to its first call takes a few. */
const mostStill = 100;

interface Waiting {
  readonly at: number;
  readonly order: number;
  readonly go: () => void;
}

export interface Clockwork {
  readonly chance: Chance;
  /** Milliseconds since the run began. */
  elapsed(): number;
  now(): Date;
  wait(ms: number): Promise<void>;
  letters(count: number): string;
  /** Goes on until nothing waits any more, or `enough` says so. */
  run(enough: () => boolean): Promise<void>;
  /** Notes what happened: two runs that noted the same are the same. */
  note(what: string): void;
  /** How often something was. */
  noted(): number;
  /** Of all that was noted. */
  trace(): string;
}

export function createClockwork(seed: number): Clockwork {
  const chance = new Chance(seed);
  const waiting: Waiting[] = [];
  let at = 0;
  let order = 0;
  let print = 0x811c9dc5;
  let notes = 0;
  const later = (a: Waiting, b: Waiting): boolean => a.at > b.at || (a.at === b.at && a.order > b.order);

  function push(one: Waiting): void {
    let child = waiting.push(one) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!later(waiting[parent]!, waiting[child]!)) break;
      [waiting[parent], waiting[child]] = [waiting[child]!, waiting[parent]!];
      child = parent;
    }
  }
  function pop(): Waiting | undefined {
    const [first] = waiting;
    const last = waiting.pop();
    if (waiting.length === 0 || last === undefined) return first;
    waiting[0] = last;
    for (let parent = 0; ; ) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      let least = parent;
      if (left < waiting.length && later(waiting[least]!, waiting[left]!)) least = left;
      if (right < waiting.length && later(waiting[least]!, waiting[right]!)) least = right;
      if (least === parent) return first;
      [waiting[parent], waiting[least]] = [waiting[least]!, waiting[parent]!];
      parent = least;
    }
  }

  const clock: Clockwork = {
    chance,
    elapsed: () => at,
    now: () => new Date(began + at),
    wait: (ms) =>
      new Promise((go) => {
        push({ at: at + Math.max(0, ms), order: order++, go });
      }),
    letters: (count) => Array.from({ length: count }, () => idLetters[chance.below(32)]!).join(''),
    async run(enough) {
      for (let still = 0; !enough() && still < mostStill; ) {
        const next = pop();
        still = next === undefined ? still + 1 : 0;
        at = Math.max(at, next?.at ?? at);
        next?.go();
        // All that follows from it at once, before anything else comes.
        await new Promise((done) => realTurn(done));
      }
    },
    note(what) {
      for (let n = 0; n < what.length; n += 1) print = Math.imul(print ^ what.charCodeAt(n), 0x01000193);
      notes += 1;
    },
    noted: () => notes,
    trace: () => `${(print >>> 0).toString(16)}@${Math.round(at)}`,
  };
  return clock;
}

const realTurn = setImmediate;

/** For the length of the work, what the service's own code waits for and draws at random is this clock's. */
export async function underClock<T>(clock: Clockwork, work: () => Promise<T>): Promise<T> {
  const { random } = Math;
  const { setTimeout: pause, setImmediate: turn } = timers;
  Math.random = () => clock.chance.next();
  performance.now = () => clock.elapsed();
  Object.assign(timers, {
    setTimeout: async (ms = 0, value?: unknown) => {
      await clock.wait(ms);
      return value;
    },
    setImmediate: async (value?: unknown) => {
      await clock.wait(0);
      return value;
    },
  });
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Math.random = random;
    Reflect.deleteProperty(performance, 'now');
    Object.assign(timers, { setTimeout: pause, setImmediate: turn });
    syncBuiltinESMExports();
  }
}
