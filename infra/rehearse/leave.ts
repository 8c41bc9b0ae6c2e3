/** The dev stage as it would be with leave to show papers to a second reader: synthesised here, deployed nowhere. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAssembly } from '../assembly.ts';
import { type Bundles, bundle, type EntryName } from '../bundle.ts';
import { type Stage, stages } from '../stages.ts';
import { type Bundled, readBundled } from './bundled.ts';

const allowed: Stage = {
  ...stages.find(({ name }) => name === 'dev')!,
  name: 'leave',
  dataResidency: {
    statedBy: 'a rehearsal on one machine',
    region: 'eu-south-2',
    textract: { statedBy: 'a rehearsal on one machine', optedOut: true },
  },
};

const home = fileURLToPath(new URL('../../.cache/leave', import.meta.url));

/** The other functions are the very files of the assembly in `cdk.out`. */
export async function synthesiseWithLeave(): Promise<ReadonlyMap<EntryName, Bundled>> {
  const [links, pages, outdir] = ['bundles', 'pages', 'cdk.out'].map((name) => path.join(home, name)) as [
    string,
    string,
    string,
  ];
  rmSync(home, { recursive: true, force: true });
  for (const folder of [links, pages]) mkdirSync(folder, { recursive: true });
  const made = [...readBundled('dev')].map(([entry, { folder }]) => {
    // By another name: what follows the point in an asset's own would be taken for an ending.
    const link = path.join(links, entry);
    symlinkSync(folder, link);
    return [entry, { folder: link, bytes: 0 }] as const;
  });
  const bundles = { ...Object.fromEntries(made), second: await bundle('second') } as Bundles;
  writeFileSync(path.join(pages, 'index.html'), '');
  createAssembly({ stages: [allowed], bundles, pages, outdir }).app.synth();
  return readBundled(allowed.name, outdir);
}
