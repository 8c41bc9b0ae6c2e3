/**
 * Back-pressure: papers arrive at ten times the pace at which they are read, for NASAB_LOAD_SECONDS (30; five minutes in
 * the long form), and then no more. Nothing is refused for that, the oldest waits ever less once the pile is read, and
 * memory stays flat. Reading the pile takes nine times as long as it took to come. No peer: it is held against nothing.
 */
import { growthOf, rush } from './made/rush.ts';
import type { Measure } from './names.ts';

const reading = 2;

export async function* run(): AsyncGenerator<Measure & { readonly figures: object }> {
  const seconds = Number(process.env.NASAB_LOAD_SECONDS ?? 30);
  const { accepted, refused, p99, left, seen } = await rush({
    ...{ seconds, arriving: 10 * reading, reading, drain: true },
  });
  const round = (value: number): number => Math.round(value * 10) / 10;
  if (refused > 0 || left > 0) process.exitCode = 1;
  yield {
    ...{ name: 'papers refused while ten times as many arrive as are read', value: refused, unit: 'papers' },
    n: accepted,
    figures: {
      ...{ seconds, left },
      p99ms: round(p99),
      backlogMost: Math.max(...seen.map(({ backlog }) => backlog)),
      oldestMost: round(Math.max(...seen.map(({ oldest }) => oldest))),
      oldestLast: round(seen.at(-1)?.oldest ?? 0),
      rssGrowthPercent: growthOf(seen),
    },
  };
}
