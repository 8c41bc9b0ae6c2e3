/**
 * Soak: a steady day's work for NASAB_SOAK_MINUTES (10; an hour by night), and how much the service's memory grew from
 * when everything was loaded to the end. With NASAB_SOAK_READER=real the papers are samples, read by the reader itself.
 */
import { growthOf, median, rush } from './made/rush.ts';
import type { Measure } from './names.ts';

/** In hundredths of what was there. */
const mostGrowth = 5;

export async function* run(): AsyncGenerator<Measure & { readonly figures: object }> {
  const minutes = Number(process.env.NASAB_SOAK_MINUTES ?? 10);
  const real = process.env.NASAB_SOAK_READER === 'real';
  const { accepted, refused, p99, left, seen } = await rush({
    seconds: minutes * 60,
    // A paper every ten seconds is what two cores read; without reading they take more.
    ...(real ? { arriving: 0.1, reading: 'real' } : { arriving: 5, reading: 20 }),
    drain: true,
  });
  if (refused > 0 || left > 0 || growthOf(seen) >= mostGrowth) process.exitCode = 1;
  yield {
    ...{ name: 'growth of memory over a steady day’s work', value: growthOf(seen), unit: '%' },
    n: accepted,
    figures: {
      ...{ minutes, reader: real ? 'real' : 'paced', refused, left },
      p99ms: Math.round(p99),
      rssMB: Math.round(median(seen.map(({ rss }) => rss))),
    },
  };
}
