/**
 * `npm run docs` writes every generated document; with `--check` it writes nothing and fails if one is out of date.
 * A new document is one more entry of `documents`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOpenApi } from '#functions/openapi';
import { routes } from '#functions/routes';
import { costBook } from './cost-book.ts';
import { lineageBook } from './lineage-book.ts';
import { rulesBook } from './rules-book.ts';

const documents: readonly { readonly file: string; readonly write: () => string }[] = [
  { file: 'rules.md', write: rulesBook },
  { file: 'lineage.md', write: lineageBook },
  { file: 'cost.md', write: costBook },
  { file: 'openapi.json', write: () => `${JSON.stringify(buildOpenApi(routes), null, 2)}\n` },
];

const checkOnly = process.argv.includes('--check');
const stale: string[] = [];
for (const { file, write } of documents) {
  const path = join(import.meta.dirname, file);
  const wanted = write();
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found === wanted) continue;
  stale.push(`docs/${file}`);
  if (!checkOnly) await writeFile(path, wanted);
}
if (checkOnly && stale.length > 0) {
  process.stderr.write(`out of date: ${stale.join(', ')}; run \`npm run docs\` and commit what it writes\n`);
  process.exitCode = 1;
} else {
  process.stderr.write(stale.length === 0 ? 'documents are up to date\n' : `wrote ${stale.join(', ')}\n`);
}
