/** What bundles for Lambda do without: every kilobyte is read and compiled before the first answer. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Packages that something smaller of ours stands in for. */
export const standIns: Readonly<Record<string, string>> = {
  '@aws-sdk/credential-provider-node': path.join(import.meta.dirname, 'lambda-credentials.ts'),
  'mnemonist/lru-cache': path.join(import.meta.dirname, 'endpoint-memory.ts'),
};

/** Asked for by clients while they run, in a browser or for streams of events: never here. */
const neverAsked = /^(?:bowser|@smithy\/core\/event-streams)$/;

/**
 * Errors of the table and of keys are told by their names: all but those that code of ours asks for as classes come as
 * the client's plain one, with the same name and fields.
 */
const clientErrors = /[\\/]client-(?:kms|dynamodb)[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/;
const registered =
  /^export var (?!TransactionCanceled|IdempotentParameterMismatch)(\w+\$) = \[-3, n0,[^;]*;\nn0_registry\.registerError\(\1,.*\);$/gmu;

/** Ways of the client libraries that a Lambda never takes, each with what stands there instead. */
const ways: readonly (readonly [RegExp, string])[] = [
  // For machines without Node's own hashing.
  [/[\\/]checksum[\\/]sha256[\\/]Sha256Js\.js$/, 'export const Sha256Js = undefined;'],
  // Another way to try again, which nobody has asked for (`AWS_RETRY_MODE`).
  [
    /[\\/]retry[\\/]util-retry[\\/]AdaptiveRetryStrategy\.js$/,
    "export { StandardRetryStrategy as AdaptiveRetryStrategy } from './StandardRetryStrategy.js';",
  ],
  // The region stands in the environment, and a home folder with settings there is none.
  [
    /[\\/]regionConfig[\\/]getInstanceMetadataRegion\.js$/,
    'export const getInstanceMetadataRegion = async () => undefined;',
  ],
  [
    /[\\/]shared-ini-file-loader[\\/]loadSharedConfigFiles\.js$/,
    `export { CONFIG_PREFIX_SEPARATOR } from './constants.js';
     export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  ],
];
/** Where tables and keys are asked. */
const endpointRules = /[\\/]client-(kms|dynamodb)[\\/]dist-es[\\/]endpoint[\\/]endpointResolver\.js$/;
const plainEndpoint = JSON.stringify(path.join(import.meta.dirname, 'plain-endpoint.ts'));

/** Partitions know their regions by a pattern; a list of them adds their names in English. */
const partitions = /[\\/]util-endpoints[\\/]lib[\\/]aws[\\/]partitions\.js$/;

/**
 * What keys of other issuers are fetched with is asked for by its own name, where an operator has named one. Through the
 * index, which everybody reads, it would be read by all.
 */
const joseIndex = /[\\/]jose[\\/]dist[\\/]webapi[\\/]index\.js$/;
const fetchesKeys = /^import \{ createRemoteJWKSet.*$|^ {2}(?:createRemoteJWKSet|jwksCache|customFetch),$/gmu;

/** English sentences about wrong values: people are told by sentences of ours, and the log needs the code. */
const sentences = /[\\/]zod[\\/]v4[\\/]locales[\\/]en\.js$/;

/** zod's way to JSON Schema, a fifth of it, which hangs on every schema whether a bundle describes itself or not. */
const toJsonSchema = /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/;
/** Clients name themselves by their package's version, and carry the whole of its description for that. */
const ownPackage = /[\\/]node_modules[\\/]@aws-sdk[\\/][^\\/]+[\\/]package\.json$/;

/** Routes tell of themselves in two languages, with examples: for the API document, which one bundle carries. */
const routeFiles = /[\\/]functions[\\/]routes[\\/][\w-]+\.ts$/;
const telling = [
  [/^ {2}examples: \[(?:.*\]|\n(?: {3}.*\n)* {2}\]),$/gmu, '  examples: [],'],
  [/^ {2}summary: \{(?:.*\}|\n(?: {3}.*\n)* {2}\}),$/gmu, "  summary: { ar: '', fr: '' },"],
  [/^ {2}more: \{(?:.*\}|\n(?: {3}.*\n)* {2}\}),\n/gmu, ''],
  [/^ {2}problems: \[(?:.*\]|\n(?: {3}.*\n)* {2}\]),\n/gmu, ''],
] as const;
/** By how every file here is laid out. */
export const untold = (source: string): string =>
  telling.reduce((left, [told, nothing]) => left.replace(told, nothing), source);

/** Under the names a module gives out: functions that make what fails when it is called. */
function withoutWork(source: string): string {
  const names = [...source.matchAll(/^export (?:const|function) (\w+)/gmu)].map(([, name]) => name);
  const renamed = [...source.matchAll(/^export \{ (\w+) as (\w+) \};/gmu)].map(([, , name]) => name);
  return [
    ...names.map((name) => `export const ${name} = none;`),
    ...renamed.map((name) => `export { none as ${name} };`),
  ]
    .concat(
      "function none() { return none.fails; } none.fails = () => { throw new Error('no JSON Schema here'); };",
    )
    .join('\n');
}

/** @param describesItself whether the bundle answers the description of its own routes. */
export const spare = (describesItself: boolean): Plugin => ({
  name: 'spare',
  setup(bundler) {
    bundler.onLoad({ filter: ownPackage }, async ({ path: file }) => {
      const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
    bundler.onLoad({ filter: clientErrors }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(registered, ''),
      loader: 'js',
    }));
    for (const [filter, contents] of ways) bundler.onLoad({ filter }, () => ({ contents, loader: 'js' }));
    bundler.onLoad({ filter: endpointRules }, ({ path: file }) => ({
      contents: `import { endpointOf } from ${plainEndpoint};
        export const defaultEndpointResolver = endpointOf('${endpointRules.exec(file)?.[1]}');`,
      loader: 'js',
      resolveDir: path.dirname(file),
    }));
    bundler.onLoad({ filter: partitions }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(
        /"[a-z0-9-]+": \{\s*"description": "[^"]*"\s*\},?/gu,
        '',
      ),
      loader: 'js',
    }));
    bundler.onLoad({ filter: joseIndex }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(fetchesKeys, ''),
      loader: 'js',
    }));
    bundler.onLoad({ filter: sentences }, () => ({
      contents: 'export default () => ({ localeError: ({ code }) => code });',
    }));
    bundler.onResolve({ filter: neverAsked }, ({ kind, path: name }) =>
      kind === 'dynamic-import' ? { path: name, namespace: 'never-asked' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'never-asked' }, ({ path: name }) => ({
      contents: `throw new Error('${name} is not in this bundle');`,
    }));
    if (describesItself) return;
    bundler.onLoad({ filter: routeFiles }, async ({ path: file }) => ({
      contents: untold(await readFile(file, 'utf8')),
      loader: 'ts',
    }));
    bundler.onLoad({ filter: toJsonSchema }, async ({ path: file }) => ({
      contents: withoutWork(await readFile(file, 'utf8')),
      loader: 'js',
    }));
  },
});
