/** What `cdk` runs: bundles, pages, stacks. Needs neither credentials nor docker nor network. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from '../web/build.ts';
import { createAssembly } from './assembly.ts';
import { bundleAll } from './bundle.ts';
import { stages } from './stages.ts';

async function layOutPages(): Promise<string> {
  const folder = fileURLToPath(new URL('../.cache/pages', import.meta.url));
  await rm(folder, { recursive: true, force: true });
  for (const page of await buildPages()) {
    const file = path.join(folder, page.path);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, page.body);
  }
  return folder;
}

const [bundles, pages] = await Promise.all([bundleAll(), layOutPages()]);
for (const [entry, { bytes }] of Object.entries(bundles))
  process.stderr.write(`${entry.padEnd(10)} ${(bytes / 1e6).toFixed(1)} MB\n`);
createAssembly({ stages, bundles, pages }).app.synth();
