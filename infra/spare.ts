/** What bundles for Lambda do without: every kilobyte is read and compiled before the first answer. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Packages that something smaller of ours stands in for. */
export const standIns: Readonly<Record<string, string>> = {
  '@aws-sdk/credential-provider-node': path.join(import.meta.dirname, 'lambda-credentials.ts'),
};

/** zod's way to JSON Schema, a fifth of it, which hangs on every schema whether a bundle describes itself or not. */
const toJsonSchema = /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/;
/** Clients name themselves by their package's version, and carry the whole of its description for that. */
const ownPackage = /[\\/]node_modules[\\/]@aws-sdk[\\/][^\\/]+[\\/]package\.json$/;

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
    if (describesItself) return;
    bundler.onLoad({ filter: toJsonSchema }, async ({ path: file }) => ({
      contents: withoutWork(await readFile(file, 'utf8')),
      loader: 'js',
    }));
  },
});
