/** The assembly as the tests see it: real stacks around bundles of one line, so that nothing has to be compiled. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { createAssembly } from '../../infra/assembly.ts';
import { type Bundles, entries } from '../../infra/bundle.ts';
import { type Stage, stages } from '../../infra/stages.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'nasab-bundle-'));
writeFileSync(path.join(folder, 'index.mjs'), 'export const handler = async () => ({});\n');
const bundles = Object.fromEntries(entries.map((entry) => [entry, { folder, bytes: 1 }])) as Record<
  (typeof entries)[number],
  Bundles['intake']
>;

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Synthesised {
  readonly template: Template;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly json: string;
  readonly terminationProtection: boolean;
  readonly region: string;
  /** The stack that watches the month's money, where there is one. */
  readonly spend: { readonly template: Template; readonly region: string } | undefined;
  all(type: string): readonly (readonly [id: string, properties: Readonly<Record<string, unknown>>])[];
}

export const stated: Stage = {
  ...stages.find(({ name }) => name === 'prod')!,
  name: 'stated',
  dataResidency: {
    statedBy: 'decision 12/2026',
    region: 'eu-south-2',
    textract: { statedBy: 'decision 13/2026', optedOut: true, pagesADay: 500 },
    malware: { statedBy: 'decision 14/2026' },
  },
  officers: {
    issuer: 'https://login.example.ma/',
    audience: ['nasab'],
    signIn: {
      authorize: 'https://login.example.ma/authorize',
      token: 'https://login.example.ma/token',
      client: 'nasab',
      scope: 'openid delegation',
    },
  },
  alarmEmail: 'duty@example.ma',
  monthlySpend: { dollars: 400, email: 'duty@example.ma' },
  webhook: { url: 'https://hooks.example.ma/nasab', secretName: 'nasab/webhook' },
};

/** Data may live there, and papers be shown to nobody. */
export const atHome: Stage = {
  ...stages.find(({ name }) => name === 'dev')!,
  name: 'at-home',
  dataResidency: { statedBy: 'decision 12/2026', region: 'eu-south-2', textract: 'not-allowed' },
};

/** Throws when cdk-nag finds something that nobody has answered for. */
export function synthesise(which: readonly Stage[]): ReadonlyMap<string, Synthesised> {
  const outdir = mkdtempSync(path.join(os.tmpdir(), 'nasab-out-'));
  const { app, services, spends } = createAssembly({ stages: which, bundles, pages: folder, outdir });
  app.synth();
  return new Map(
    [...services].map(([name, service]) => {
      const template = Template.fromStack(service);
      const spend = spends.get(name);
      const { Resources: resources } = template.toJSON() as { Resources: Record<string, Resource> };
      return [
        name,
        {
          template,
          resources,
          json: JSON.stringify(template.toJSON()),
          terminationProtection: service.terminationProtection ?? false,
          region: service.region,
          spend: spend && { template: Template.fromStack(spend), region: spend.region },
          all: (type) =>
            Object.entries(resources)
              .filter(([, resource]) => resource.Type === type)
              .map(([id, resource]) => [id, resource.Properties] as const),
        },
      ];
    }),
  );
}
