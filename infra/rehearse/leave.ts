/** The dev stage as it would be with leave to show papers to a second reader: synthesised here, deployed nowhere. */
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
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

/** The other functions are the very files of the assembly in `cdk.out`. */
export async function synthesiseWithLeave(): Promise<ReadonlyMap<EntryName, Bundled>> {
  const links = mkdtempSync(path.join(os.tmpdir(), 'nasab-bundles-'));
  const made = [...readBundled('dev')].map(([entry, { folder }]) => {
    // By another name: what follows the point in an asset's own would be taken for an ending.
    const link = path.join(links, entry);
    symlinkSync(folder, link);
    return [entry, { folder: link, bytes: 0 }] as const;
  });
  const bundles = { ...Object.fromEntries(made), second: await bundle('second') } as Bundles;
  const pages = mkdtempSync(path.join(os.tmpdir(), 'nasab-pages-'));
  writeFileSync(path.join(pages, 'index.html'), '');
  const outdir = mkdtempSync(path.join(os.tmpdir(), 'nasab-leave-'));
  createAssembly({ stages: [allowed], bundles, pages, outdir }).app.synth();
  return readBundled(allowed.name, outdir);
}
