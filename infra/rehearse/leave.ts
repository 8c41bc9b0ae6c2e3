/** The dev stage as it would be with leave to show papers to a second reader and a scanner: synthesised here, deployed nowhere. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAssembly } from '../assembly.ts';
import { type Bundles, bundleAll, type EntryName, entries } from '../bundle.ts';
import { type Stage, stages } from '../stages.ts';
import { type Bundled, readBundled } from './bundled.ts';

const allowed: Stage = {
  ...stages.find(({ name }) => name === 'dev')!,
  name: 'leave',
  dataResidency: {
    statedBy: 'a rehearsal on one machine',
    region: 'eu-south-2',
    textract: { statedBy: 'a rehearsal on one machine', optedOut: true, pagesADay: 500 },
    malware: { statedBy: 'a rehearsal on one machine' },
  },
};

const home = fileURLToPath(new URL('../../.cache/leave', import.meta.url));

/** The other functions are the very files of the assembly in `cdk.out`: here they only stand in the template. */
export async function synthesiseWithLeave(): Promise<ReadonlyMap<EntryName, Bundled>> {
  const [stub, pages, outdir] = ['stub', 'pages', 'cdk.out'].map((name) => path.join(home, name)) as [
    string,
    string,
    string,
  ];
  rmSync(home, { recursive: true, force: true });
  for (const folder of [stub, pages]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(stub, 'index.mjs'), '');
  writeFileSync(path.join(pages, 'index.html'), '');
  const stubs = Object.fromEntries(entries.map((entry) => [entry, { folder: stub, bytes: 0 }])) as Bundles;
  const bundles = { ...stubs, ...(await bundleAll(['second'])) };
  createAssembly({ stages: [allowed], bundles, pages, outdir }).app.synth();
  const deployed = readBundled('dev');
  const withLeave = [...readBundled(allowed.name, outdir)].map(([entry, made]) => {
    const { folder } = deployed.get(entry) ?? made;
    return [entry, { ...made, folder }] as const;
  });
  return new Map(withLeave);
}
