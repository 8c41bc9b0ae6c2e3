/** `npm run invoke -- events/X.json`: one bundled function, one event, its answer on standard output. */
import { existsSync, readFileSync } from 'node:fs';
import type { EntryName } from '../bundle.ts';
import { type Bundled, readBundled, synthesiseIfStale } from './bundled.ts';
import { synthesiseWithLeave } from './leave.ts';
import { entryFor, samples, World } from './world.ts';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0 || !existsSync(file)) {
  process.stderr.write('Usage: npm run invoke -- events/NAME.json (see events/README.md)\n');
  process.exit(2);
}
const event = readFileSync(file, 'utf8');
try {
  entryFor(JSON.parse(event));
} catch (error) {
  process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}

synthesiseIfStale();
/** A second reader exists only with leave. */
const functionsFor = async (text: string): Promise<ReadonlyMap<EntryName, Bundled>> =>
  entryFor(JSON.parse(text)) === 'second' ? await synthesiseWithLeave() : readBundled('dev');
const world = await World.open(await functionsFor(event));
try {
  await world.openCase();
  await world.send(await world.requestUpload(samples.picture));
  if (entryFor(JSON.parse(event)) === 'draw') await world.link();
  process.stdout.write(`${JSON.stringify(await world.tell(event), undefined, 2)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await world.close();
}
