/**
 * The pages as they are served, on one machine and from S3: one HTML file a page, its scripts and styles bundled,
 * cut where pages share them, and named by their content, so that a browser keeps them for good.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

export interface Page {
  /** From the root, e.g. `/applicant.html`. */
  readonly path: `/${string}`;
  readonly type: string;
  readonly body: Uint8Array;
  /** Its name changes with its content. */
  readonly lasting: boolean;
}

const folder = fileURLToPath(new URL('./', import.meta.url));
/** Each folder with pages: `x.html` names its script and style as they lie beside it. */
const parts = ['public', 'applicant', 'officer'];
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};
const typeOf = (file: string): string => types[path.extname(file).slice(1)] ?? 'application/octet-stream';

export async function buildPages(): Promise<readonly Page[]> {
  const documents = await readDocuments();
  const sources = [
    ...new Set(documents.flatMap(({ body }) => [...body.matchAll(asset)].map(([, name]) => name!))),
  ];
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: sources,
    outdir: folder,
    outbase: folder,
    entryNames: 'assets/[name]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    publicPath: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome100', 'firefox100', 'safari15.4'],
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'file', '.svg': 'file', '.woff': 'empty' },
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  refuseBorrowed(metafile);
  return [
    ...documents.map(({ name, body }): Page => {
      const text = body.replaceAll(asset, (_, source: string) => served(metafile, source)[0]!);
      const scripts = [...body.matchAll(asset)].flatMap(([, source]) => served(metafile, source!).slice(1));
      return page(name, Buffer.from(text.replace('</head>', `${scripts.map(preload).join('')}</head>`)));
    }),
    ...outputFiles.map(({ path: file, contents }) => page(path.relative(folder, file), contents)),
    page('mark.svg', await readFile(path.join(folder, 'mark.svg'))),
  ];
}

/** Of the service itself only how a photograph is judged may run in a browser; its types are gone by now. */
function refuseBorrowed({ inputs }: Metafile): void {
  const borrowed = Object.keys(inputs).filter(
    (file) => /^\.\.\/(?!node_modules\/)/u.test(file) && !file.startsWith('../shared/papers/imaging/'),
  );
  if (borrowed.length > 0) throw new Error(`The pages carry what is not theirs: ${borrowed.join(', ')}`);
}

const page = (name: string, body: Uint8Array): Page => ({
  path: `/${name.replaceAll(path.sep, '/')}`,
  type: typeOf(name),
  body,
  lasting: name.startsWith('assets'),
});

/** What an HTML file names of the sources: `src="/officer/officer.tsx"`. */
const asset = /(?<=(?:src|href)=")\/([\w/-]+\.(?:tsx?|css))(?=")/gu;

async function readDocuments(): Promise<readonly { readonly name: string; readonly body: string }[]> {
  const found = await Promise.all(
    parts.map(async (part) => {
      const names = (await readdir(path.join(folder, part))).filter((name) => name.endsWith('.html'));
      return await Promise.all(
        names.map(async (name) => ({ name, body: await readFile(path.join(folder, part, name), 'utf8') })),
      );
    }),
  );
  return found.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The address of a source as built, and of all that it loads at once: a browser then asks for them in one go. */
function served({ outputs }: Metafile, source: string): readonly string[] {
  const [own] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
  if (own === undefined) throw new Error(`${source} was not built`);
  const files = new Set<string>();
  const take = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const { path: next, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement') take(next);
  };
  take(own);
  return [...files].map((file) => `/${file}`);
}

const preload = (address: string): string => `<link rel="modulepreload" href="${address}" />`;
