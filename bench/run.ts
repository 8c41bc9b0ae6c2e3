/**
 * `npm run --silent bench [-- NAME...]`: every benchmark of this folder, or those named, one JSON line a measure.
 * A benchmark is a file that exports `run()`, an async generator of measures.
 */
import { readdir } from 'node:fs/promises';
import type { Measure } from './names.ts';

const known = (await readdir(new URL('.', import.meta.url)))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3))
  .sort();
const asked = process.argv.slice(2);
const strangers = asked.filter((name) => !known.includes(name));
if (strangers.length > 0) {
  process.stderr.write(`no benchmark ${strangers.join(', ')}; there are ${known.join(', ')}\n`);
  process.exitCode = 2;
} else
  for (const name of asked.length > 0 ? asked : known) {
    const { run } = (await import(new URL(`./${name}.ts`, import.meta.url).href)) as {
      run: () => AsyncIterable<Measure>;
    };
    for await (const measure of run()) process.stdout.write(`${JSON.stringify(measure)}\n`);
  }
