import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { describe, expect, it } from 'vitest';
import { bytesAtStart, mustBeSmall } from '../../infra/bundle.ts';
import { endpointOf } from '../../infra/plain-endpoint.ts';
import { untold } from '../../infra/spare.ts';

describe('code that is read before a first answer', () => {
  const output = (bytes: number, ...imports: [string, 'import-statement' | 'dynamic-import'][]) => ({
    ...{ bytes, inputs: {}, exports: [] },
    imports: imports.map(([path, kind]) => ({ path, kind })),
  });
  const outputs = {
    'partner/index.mjs': output(
      300_000,
      ['partner/part-a.mjs', 'import-statement'],
      ['partner/part-b.mjs', 'dynamic-import'],
    ),
    'partner/part-a.mjs': output(
      90_000,
      ['partner/index.mjs', 'import-statement'],
      ['node:fs', 'import-statement'],
    ),
    'partner/part-b.mjs': output(70_000, ['partner/part-a.mjs', 'import-statement']),
  };

  it('is what its file imports, and what that imports; not what is asked for later', () => {
    expect(bytesAtStart({ inputs: {}, outputs }, 'partner/index.mjs')).toBe(390_000);
  });

  it('is at most 400 kB where a bank’s program waits: more of it is not synthesised', () => {
    expect(() => mustBeSmall('partner', 390_000)).not.toThrow();
    expect(() => mustBeSmall('partner', 400_001)).toThrow(/400001 bytes of code/u);
    expect(() => mustBeSmall('intake', 9_000_000)).not.toThrow();
  });
});

describe('where tables and keys are asked, in bundles', () => {
  const clients = { dynamodb: new DynamoDBClient({}), kms: new KMSClient({}) };
  it.each(['eu-south-2', 'eu-west-3', 'me-central-1', 'us-east-1', 'cn-north-1', 'eusc-de-east-1'])(
    'is where the clients’ own rules say: %s',
    (Region) => {
      for (const service of ['dynamodb', 'kms'] as const) {
        const { url } = clients[service].config.endpointProvider({ Region });
        expect(endpointOf(service)({ Region }).url.href).toBe(url.href);
      }
    },
  );

  it('is the address that is stated, and nowhere where nobody said where', () => {
    const Endpoint = 'http://127.0.0.1:8000';
    for (const service of ['dynamodb', 'kms'] as const) {
      const { url } = clients[service].config.endpointProvider({ Region: 'eu-south-2', Endpoint });
      expect(endpointOf(service)({ Region: 'eu-south-2', Endpoint }).url.href).toBe(url.href);
      for (const asked of [{}, { Region: 'eu-south-2', UseFIPS: true }, { Region: 'x', UseDualStack: true }])
        expect(() => endpointOf(service)(asked)).toThrow(/region alone/u);
    }
  });
});

it('routes leave their summaries and examples out of bundles that do not describe themselves, and nothing else', () => {
  const source = `export const one = route({
  id: 'one',
  summary: { ar: 'ا', fr: 'a' },
  examples: [{ name: 'x', output: {} }],
  handle: async () => ({ examples: [1] }),
});
const two = route({
  summary: {
    ar: 'ا',
    fr: 'a',
  },
  more: {
    en: 'a',
    fr: 'a',
  },
  problems: ['webhook.gone'],
  examples: [
    {
      name: 'y',
    },
  ],
  handle: async () => ({}),
});
`;
  expect(untold(source)).toBe(`export const one = route({
  id: 'one',
  summary: { ar: '', fr: '' },
  examples: [],
  handle: async () => ({ examples: [1] }),
});
const two = route({
  summary: { ar: '', fr: '' },
  examples: [],
  handle: async () => ({}),
});
`);
});
