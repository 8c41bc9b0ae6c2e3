/**
 * The pages as they are served, on one machine and from S3: HTML and CSS as they stand, TypeScript with its types
 * taken off. No bundler: a browser loads the few modules as they are.
 */
import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

export interface Page {
  /** From the root, e.g. `/applicant.html`. */
  readonly path: `/${string}`;
  readonly type: string;
  readonly body: string;
}

const folder = new URL('./', import.meta.url);
/** How a photograph is judged is known once, for browser and server: these, and what they rest on, which is arithmetic. */
const lent = ['photo', 'photo-advice'];
const lender = '#shared/papers/imaging/';
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

export async function buildPages(): Promise<readonly Page[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'build.ts').sort();
  const pages = names.map(async (name): Promise<Page[]> => {
    const [, stem, ending] = /^([\w-]+)\.(\w+)$/u.exec(name) ?? [];
    const body = ending === undefined ? '' : await readFile(new URL(name, folder), 'utf8');
    if (ending === 'ts')
      return [{ path: `/${stem}.js`, type: 'text/javascript; charset=utf-8', body: toScript(body) }];
    const type = types[ending ?? ''];
    return type === undefined ? [] : [{ path: `/${name}`, type, body }];
  });
  return [...(await Promise.all(pages)).flat(), ...(await borrowed())];
}

/** The modules lent, with all that they import. */
async function borrowed(): Promise<readonly Page[]> {
  const pages = new Map<string, Page>();
  for (const open = [...lent]; open.length > 0; ) {
    const stem = open.pop()!;
    if (pages.has(stem)) continue;
    const source = await readFile(new URL(`../shared/papers/imaging/${stem}.ts`, folder), 'utf8');
    const body = toScript(source);
    pages.set(stem, { path: `/${stem}.js`, type: 'text/javascript; charset=utf-8', body });
    open.push(...[...body.matchAll(/from\s+'\.\/([\w-]+)\.js'/gu)].map(([, name]) => name!));
  }
  return [...pages.values()];
}

/** Import lines name the sources; the served modules lie side by side and end in `.js`. */
const toScript = (source: string): string =>
  stripTypeScriptTypes(source)
    .replaceAll(`from '${lender}`, "from './")
    .replaceAll(/(from\s+'\.\/[\w-]+)(?:\.ts)?'/gu, "$1.js'");
