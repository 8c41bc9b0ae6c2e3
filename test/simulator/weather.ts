/**
 * What happens to a process and to each call it makes of the outside world: late, refused before anything was done,
 * done and the answer lost, or the process gone in the middle of it.
 */
import type { Platform } from '#shared/platform/platform';
import type { Clockwork } from './clockwork.ts';

/** Shares of calls. */
export interface Weather {
  readonly refused: number;
  readonly lost: number;
  readonly crash: number;
  /** Milliseconds a call may take. */
  readonly late: number;
}

export const fair: Weather = { refused: 0, lost: 0, crash: 0, late: 20 };

export function drawWeather({ chance }: Clockwork): Weather {
  const [refused, lost, crash] = [1, 2, 3].map(() => chance.pick([0, 0.01, 0.03, 0.08]));
  return { refused: refused!, lost: lost!, crash: crash!, late: chance.pick([5, 50, 2000]) };
}

export class Refused extends Error {}

/** One running of a function, or one request to the server: it may die, and then nothing of it goes on. */
export interface Process {
  readonly platform: Platform;
  /** Settles when it dies. */
  readonly death: Promise<void>;
}

const never = new Promise<never>(() => undefined);
type Call = (...args: readonly unknown[]) => unknown;

export function startProcess(world: Platform, clock: Clockwork, weather: () => Weather): Process {
  const { chance } = clock;
  let alive = true;
  let bury = (): void => undefined;
  const death = new Promise<void>((done) => {
    bury = done;
  });
  const die = (): Promise<never> => {
    alive = false;
    clock.note('died');
    bury();
    return never;
  };
  async function meet(name: string): Promise<'refused' | 'lost' | 'crash-after' | 'fine'> {
    const { refused, lost, crash, late } = weather();
    await clock.wait(chance.below(late));
    if (!alive) return await never;
    clock.note(name);
    if (chance.chance(crash / 2)) return await die();
    if (chance.chance(refused)) return 'refused';
    if (chance.chance(lost)) return 'lost';
    return chance.chance(crash / 2) ? 'crash-after' : 'fine';
  }
  const exposed =
    (name: string, call: Call): Call =>
    async (...args) => {
      const fate = await meet(name);
      if (fate === 'refused') throw new Refused(`${name}: refused`);
      const answer = await call(...args);
      if (fate === 'crash-after') return await die();
      await clock.wait(chance.below(weather().late));
      if (!alive) return await never;
      if (fate === 'lost') throw new Refused(`${name}: answer lost`);
      return answer;
    };
  const listed = (name: string, call: Call): Call =>
    async function* (...args) {
      if ((await meet(name)) !== 'fine') throw new Refused(`${name}: refused`);
      yield* call(...args) as AsyncIterable<unknown>;
    };
  /** Own clock, ids and log: no call that could go astray. */
  const inside = new Set(['now', 'newId', 'log', 'close', 'untold']);
  const part = (of: object, prefix: string): object =>
    Object.fromEntries(
      Object.entries(of).map(([key, value]) => {
        const name = `${prefix}${key}`;
        if (inside.has(name)) return [key, value];
        if (key === 'heads') return [key, listed(name, value as Call)];
        if (typeof value === 'function') return [key, exposed(name, value as Call)];
        return [key, typeof value === 'object' && prefix === '' ? part(value as object, `${key}.`) : value];
      }),
    );
  return { platform: part(world, '') as Platform, death };
}
