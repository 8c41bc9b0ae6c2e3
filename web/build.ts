/**
 * The pages as they are served, on one machine and from S3: one HTML file a page, its scripts and styles bundled,
 * cut where pages share them, and named by their content, so that a browser keeps them for good.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import sharp from 'sharp';
import { developerPages } from './developers/page.ts';

export interface Page {
  /** From the root, e.g. `/applicant.html`. */
  readonly path: `/${string}`;
  readonly type: string;
  readonly body: Uint8Array;
  /** Its name changes with its content. */
  readonly lasting: boolean;
}

/** For how long browsers keep them, in both deployments: by content-named files a year, whatever names those asks anew. */
export const keptFor = { lasting: 'public, max-age=31536000, immutable', changing: 'no-cache' } as const;

const folder = fileURLToPath(new URL('./', import.meta.url));
/** Each folder with pages: `x.html` names its script and style as they lie beside it. */
const parts = ['public', 'applicant', 'officer'];
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
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
  const mark = await readFile(path.join(folder, 'mark.svg'));
  const pages = [
    ...documents.map(({ name, body }): Page => {
      const text = body.replaceAll(asset, (_, source: string) => served(metafile, source)[0]!);
      const scripts = [...body.matchAll(asset)].flatMap(([, source]) => served(metafile, source!).slice(1));
      return page(
        name,
        Buffer.from(text.replace('</head>', `${manifestLink}${scripts.map(preload).join('')}</head>`)),
      );
    }),
    ...outputFiles.map(({ path: file, contents }) => page(path.relative(folder, file), contents)),
    page('mark.svg', mark),
    ...(await Promise.all(
      iconSides.map(async (side) =>
        page(iconName(side), await sharp(mark, { density: 600 }).resize(side).png().toBuffer()),
      ),
    )),
    page('manifest.webmanifest', Buffer.from(JSON.stringify(manifest))),
  ];
  return [...pages, page('sw.js', await buildKeeper(pages, shellOf(documents, metafile)))];
}

const iconSides = [192, 512];
const iconName = (side: number): string => `icon-${side}.png`;
const manifest = {
  name: 'نسب · Nasab',
  short_name: 'نسب',
  lang: 'ar',
  dir: 'rtl',
  start_url: '/',
  display: 'standalone',
  theme_color: '#0b4a30',
  background_color: '#f3f6f4',
  icons: [
    { src: '/mark.svg', sizes: 'any', type: 'image/svg+xml' },
    ...iconSides.map((side) => ({ src: `/${iconName(side)}`, sizes: `${side}x${side}`, type: 'image/png' })),
  ],
};
const manifestLink = '<link rel="manifest" href="/manifest.webmanifest" />';

/** What must be at hand without a line: the pages of the public and of applicants with all that they may ever load. */
function shellOf(documents: readonly Document[], metafile: Metafile): readonly string[] {
  const kept = documents.filter(({ part }) => part !== 'officer' && part !== 'developers');
  const files = kept.flatMap(({ body }) =>
    [...body.matchAll(asset)].flatMap(([, source]) => served(metafile, source!, true)),
  );
  return [...kept.map(({ name }) => `/${name}`), ...new Set(files), '/mark.svg', '/manifest.webmanifest'];
}

/** The script that keeps them, bound to what it keeps: other pages make another one. */
async function buildKeeper(pages: readonly Page[], shell: readonly string[]): Promise<Uint8Array> {
  const content = createHash('sha256');
  for (const { path: at, body } of pages) if (shell.includes(at)) content.update(at).update(body);
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['ui/keeper.ts'],
    bundle: true,
    format: 'iife',
    target: ['chrome100', 'firefox100', 'safari15.4'],
    minify: true,
    define: {
      SHELL: JSON.stringify(shell),
      VERSION: JSON.stringify(content.digest('hex').slice(0, 16)),
    },
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
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

interface Document {
  readonly part: string;
  readonly name: string;
  readonly body: string;
}

async function readDocuments(): Promise<readonly Document[]> {
  const found = await Promise.all(
    parts.map(async (part) => {
      const names = (await readdir(path.join(folder, part))).filter((name) => name.endsWith('.html'));
      return await Promise.all(
        names.map(async (name) => ({
          part,
          name,
          body: await readFile(path.join(folder, part, name), 'utf8'),
        })),
      );
    }),
  );
  const forEngineers = (await developerPages()).map((one) => ({ part: 'developers', ...one }));
  return [...found.flat(), ...forEngineers].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The address of a source as built, and of all that it loads at once: a browser then asks for them in one go.
 * `everything`: also what it may load later, typefaces among it.
 */
function served({ outputs }: Metafile, source: string, everything = false): readonly string[] {
  const [own] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
  if (own === undefined) throw new Error(`${source} was not built`);
  const files = new Set<string>();
  const take = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const { path: next, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' || everything) take(next);
  };
  take(own);
  return [...files].map((file) => `/${file}`);
}

const preload = (address: string): string => `<link rel="modulepreload" href="${address}" />`;
