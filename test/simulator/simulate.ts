/** One run: people and machines in bad weather, then calm until nothing moves, then what was promised is looked at. */
import * as typst from '@myriaddreamin/typst-ts-web-compiler';
import { keepDemoAgreement } from '#local/demo';
import { setPages } from '#shared/letters/typst';
// What the service loads when it is first needed is here from the start: loading takes turns that no seed decides.
import '#shared/partner/answers';
import { createClockwork, underClock } from './clockwork.ts';
import { answerLoan, apply, decide, type Ledger, putRight } from './people.ts';
import { findBreaches } from './promises.ts';
import { type Breakage, buildTown } from './town.ts';

export interface Run {
  readonly seed: number;
  /** Sentences; empty where every promise was kept. */
  readonly broken: readonly string[];
  /** Of all that happened, in its order. */
  readonly trace: string;
  /** Of the outside world, by whatever process. */
  readonly calls: number;
  readonly cases: number;
  readonly papers: number;
  readonly granted: number;
}

/** Setting a page takes a tenth of a second, and how it looks is another test's affair: here it is its words. */
const press = {
  add_source: () => undefined,
  compile: (_path: string, inputs: string[][]) => ({ result: Buffer.from(inputs.join()) }),
};
const builder = typst.TypstCompilerBuilder.prototype as { build(): unknown };

export async function withPlainLetters<T>(work: () => Promise<T>): Promise<T> {
  const { build } = builder;
  builder.build = async () => press;
  try {
    // Opened before the first run: reading its typefaces from the disk takes turns that no seed decides.
    await setPages('design-1', {});
    return await work();
  } finally {
    builder.build = build;
  }
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** After so long in calm weather what is still to be done is stuck. */
const patience = 3 * day;

export async function simulate(seed: number, breakage: Breakage = {}): Promise<Run> {
  const clock = createClockwork(seed);
  return await underClock(clock, async () => {
    const town = buildTown(clock, breakage);
    const { chance } = clock;
    const ledgers: Ledger[] = [];
    let broken: string[] = [];
    let calm = false;
    let over = false;

    async function machines(): Promise<void> {
      while (!calm) {
        await clock.wait(1000 + chance.below(9000));
        await town.round();
      }
    }
    async function live(n: number): Promise<void> {
      await clock.wait(chance.below(2 * minute));
      const ledger = await apply(town, n);
      ledgers.push(ledger);
      if (!ledger.submitted) return;
      if (chance.chance(0.7)) await decide(town, ledger);
      if (chance.chance(0.5)) await answerLoan(town, ledger);
    }
    /** Rounds, ever further apart, until there is nothing left to do. */
    async function settle(): Promise<void> {
      const from = clock.elapsed();
      for (let step = 5000; clock.elapsed() - from < patience; step = Math.min(step * 1.5, day / 4)) {
        await town.round();
        const { boxes, world } = town;
        const idle = Object.values(boxes).every(({ size }) => size === 0);
        if (idle && world.untold() === 0) return;
        await clock.wait(step);
      }
    }
    async function story(): Promise<void> {
      await keepDemoAgreement(town.world, 'bank-demo');
      const people = Array.from({ length: 1 + chance.below(3) }, (_, n) => live(n));
      if (chance.chance(0.5)) await town.hourly();
      await Promise.all(people);
      calm = true;
      town.calm();
      await settle();
      // Half of what took its reader down is mended; the rest stays parked and before a person.
      for (const word of [...town.poison]) if (chance.chance(0.5)) town.poison.delete(word);
      for (const ledger of ledgers) await putRight(town, ledger);
      await settle();
      if (chance.chance(0.2))
        for (const days of [47, 9, 6, 2]) {
          await clock.wait(days * day);
          await Promise.all([town.hourly(), town.hourly()]);
          await settle();
        }
      for (const ledger of ledgers) await putRight(town, ledger);
      await settle();
      over = true;
    }

    try {
      let fault: unknown;
      for (const work of [machines(), machines(), story()])
        work.catch((error: unknown) => {
          fault = error;
          over = true;
        });
      await clock.run(() => over);
      // A fault of the simulator itself, not of what it looks at.
      if (fault !== undefined) throw fault;
      if (!over) broken.push('everything stood still');
      over = true;
      const trace = clock.trace();
      const looking = findBreaches(town, ledgers).then((found) => {
        broken = [...broken, ...found];
      });
      let looked = false;
      void looking.finally(() => {
        looked = true;
      });
      await clock.run(() => looked);
      await looking;
      const papers = ledgers.flatMap((ledger) => ledger.papers).length;
      const granted = ledgers.filter((ledger) => ledger.granted).length;
      return { seed, broken, trace, calls: clock.noted(), cases: ledgers.length, papers, granted };
    } finally {
      town.clearUp();
    }
  });
}
