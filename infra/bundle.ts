/**
 * Makes a Lambda asset that runs with nothing else on the machine: one file per entry, the files it names
 * by `new URL('./x', import.meta.url)` beside it, and the few packages that hold machine code or models.
 * No docker: the prebuilt binaries for Lambda are what npm installed.
 */
import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { spare, standIns } from './spare.ts';

export const entries = [
  'intake',
  'draw',
  'parked',
  'applicant',
  'officer',
  'partner',
  'outbox',
  'clock',
  'second',
] as const;
export type EntryName = (typeof entries)[number];

export interface Bundle {
  readonly folder: string;
  /** Unzipped; Lambda takes 250 MB. */
  readonly bytes: number;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const bundles = path.join(root, '.cache/bundles');

type Packages = Readonly<Record<string, readonly string[]>>;

/** What decodes pictures and documents, with the part of each package that runs on Lambda (x86_64, glibc). */
const carriedToDecode: Packages = {
  sharp: ['package.json', 'dist', 'LICENSE'],
  'detect-libc': ['package.json', 'lib', 'LICENSE'],
  semver: ['.'],
  '@img/colour': ['.'],
  '@img/sharp-linux-x64': ['.'],
  '@img/sharp-libvips-linux-x64': ['package.json', 'versions.json', 'lib'],
  '@hyzyla/pdfium': ['package.json', 'LICENSE.md', 'dist/index.esm.js', 'dist/pdfium.wasm'],
};

/** What reads. One core of the recogniser and one model flavour: the package's others would add 40 MB. */
const carriedToRead: Packages = {
  'tesseract.js-core': [
    'package.json',
    'LICENSE',
    'tesseract-core-simd-lstm.js',
    'tesseract-core-simd-lstm.wasm',
  ],
  '@tesseract.js-data/ara': ['package.json', 'index.js', '4.0.0_best_int'],
  '@tesseract.js-data/fra': ['package.json', 'index.js', '4.0.0_best_int'],
  'onnxruntime-node': ['package.json', 'dist', 'bin/napi-v6/linux/x64'],
  'onnxruntime-common': ['package.json', 'dist/cjs'],
};

/** The typesetter, which is one program for every machine, and the typeface of letters. */
const carriedToWrite: Packages = {
  '@myriaddreamin/typst-ts-web-compiler': ['package.json', 'pkg'],
  '@expo-google-fonts/amiri': [
    'package.json',
    'LICENSE_FONT',
    '400Regular/Amiri_400Regular.ttf',
    '700Bold/Amiri_700Bold.ttf',
  ],
};

/** Only those who read or draw papers decode pictures; whoever else imports these by mistake fails at synth. */
export const readsPapers = (entry: EntryName): boolean => entry === 'intake';
export const decodes = (entry: EntryName): boolean => readsPapers(entry) || entry === 'draw';
/** Those who answer applicants and officers; whoever else has the routes at hand never writes a letter. */
export const writesLetters = (entry: EntryName): boolean => entry === 'applicant' || entry === 'officer';

/** Of these, code that few calls need is a file of its own, read when it is first asked for (`await import`). */
const splits = (entry: EntryName): boolean => entry === 'partner';

/** Bytes of code that may be read before the first answer, where a program waits for it. */
const mostAtStart: Partial<Record<EntryName, number>> = { partner: 400_000 };

const carried: Packages = { ...carriedToDecode, ...carriedToRead, ...carriedToWrite };

/** The applicants' function answers everybody's addresses, the description of the interface among them. */
const describesItself = (entry: EntryName): boolean => entry === 'applicant';

const packagesOf = (entry: EntryName): Packages => ({
  ...(decodes(entry) ? carriedToDecode : {}),
  ...(readsPapers(entry) ? carriedToRead : {}),
  ...(writesLetters(entry) ? carriedToWrite : {}),
});

/** `new URL('./child.ts', import.meta.url)` */
const ownFile = /new URL\(\s*['"](\.\.?\/[^'"]+)['"]\s*,\s*import\.meta\.url\s*\)/g;

/** A folder of which one file is chosen while running: `new URL(`./learned/${file}`, import.meta.url)` */
const ownFolder = /new URL\(\s*`(\.\.?\/[^`$]*)\/(\$\{[^}]+\})`\s*,\s*import\.meta\.url\s*\)/g;

/** A neighbour is renamed after its path so that two of one name can lie side by side. */
const nameInBundle = (file: string): string => path.relative(root, file).replaceAll(path.sep, '-');

/** Sources of ours by what they name by their own address: code becomes an entry of its own, anything else is copied. */
type Named = Map<string, ReadonlySet<string>>;

function neighbours(named: Named): Plugin {
  return {
    name: 'neighbours',
    setup(bundler) {
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        const found = new Set<string>();
        const carry = (relative: string): string => {
          const target = path.resolve(path.dirname(file), relative);
          found.add(target);
          return nameInBundle(target).replace(/\.ts$/, '.mjs');
        };
        const contents = source
          .replaceAll(ownFile, (_, one: string) => `new URL('./${carry(one)}', import.meta.url)`)
          .replaceAll(ownFolder, (_, folder: string, choice: string) => {
            return `new URL(\`./${carry(folder)}/${choice}\`, import.meta.url)`;
          });
        named.set(file, found);
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** What is to be made: a file of an entry's folder, without its ending, of this source. */
interface Target {
  readonly entry: EntryName;
  readonly name: string;
  readonly source: string;
}

const fromNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);

/** Of several entries at once: what they share is read and parsed once. Answers what each of them names beside itself. */
async function compile(targets: readonly Target[]): Promise<ReadonlyMap<EntryName, ReadonlySet<string>>> {
  const named: Named = new Map();
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: targets.map(({ entry, name, source }) => ({ in: source, out: `${entry}/${name}` })),
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    metafile: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    // Arabic as it stands: escaped it is three times as long.
    charset: 'utf8',
    alias: standIns,
    splitting: targets.every(({ entry }) => splits(entry)),
    chunkNames: `${targets[0]!.entry}/part-[hash]`,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'error',
    external: Object.keys(carried).flatMap((name) => [name, `${name}/*`]),
    // CommonJS packages inside an ES module ask for node's own modules by `require`.
    banner: {
      js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
    },
    plugins: [spare(targets.some(({ entry }) => describesItself(entry))), neighbours(named)],
  });
  const beside = new Map<EntryName, Set<string>>();
  for (const { entry, name } of targets) {
    const start = path.relative(root, path.join(bundles, entry, `${name}.mjs`));
    mustBeSmall(entry, bytesAtStart(metafile, start));
    for (const { inputs, imports } of partsOf(metafile, start)) {
      mustHold(
        entry,
        imports.filter(({ external }) => external).map((each) => each.path),
      );
      const files = Object.keys(inputs).flatMap((file) => [...(named.get(path.join(root, file)) ?? [])]);
      beside.set(entry, new Set([...(beside.get(entry) ?? []), ...files]));
    }
  }
  return beside;
}

type Output = Metafile['outputs'][string];

/** A file and every part it reads, of those that are told of at the start or of all. */
function partsOf({ outputs }: Metafile, start: string, which: 'all' | 'at start' = 'all'): readonly Output[] {
  const found = new Map<string, Output>();
  const follow = (file: string): void => {
    const output = outputs[file];
    if (output === undefined || found.has(file)) return;
    found.set(file, output);
    for (const { path: next, kind } of output.imports)
      if (which === 'all' || kind === 'import-statement') follow(next);
  };
  follow(start);
  return [...found.values()];
}

/** @returns bytes of code that the engine reads before a first call can be answered. */
export const bytesAtStart = (metafile: Metafile, start: string): number =>
  partsOf(metafile, start, 'at start').reduce((sum, { bytes }) => sum + bytes, 0);

/** Whoever grows past its bound is not synthesised. */
export function mustBeSmall(entry: EntryName, bytes: number): void {
  const most = mostAtStart[entry];
  if (most !== undefined && bytes > most)
    throw new Error(
      `${entry} reads ${bytes} bytes of code before its first answer, ${most} at most: import what few calls need where they need it.`,
    );
}

/** Routes name the typesetter; who answers none of those that write never loads it. Anything else is a mistake. */
function mustHold(entry: EntryName, imported: readonly string[]): void {
  const held = Object.keys({ ...packagesOf(entry), ...carriedToWrite });
  for (const name of imported.filter((one) => !fromNode(one)))
    if (!held.some((one) => name === one || name.startsWith(`${one}/`)))
      throw new Error(`${entry} imports ${name}, which its bundle is not to hold: see infra/bundle.ts.`);
}

async function copyPackages(folder: string, packages: Packages): Promise<void> {
  for (const [name, parts] of Object.entries(packages)) {
    const from = path.join(root, 'node_modules', name);
    await stat(from).catch(() => {
      throw new Error(
        `The Lambda bundle needs ${name}, which npm did not install on this machine. ` +
          'Run `npm ci --os=linux --cpu=x64 --libc=glibc`, synthesise, then `npm ci` again.',
      );
    });
    for (const part of parts)
      await cp(path.join(from, part), path.join(folder, 'node_modules', name, part), { recursive: true });
  }
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async (file) => (await stat(path.join(file.parentPath, file.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Compiles some entries and all that they name, in as many passes as there are steps from one file to the next. */
async function compileAll(names: readonly EntryName[]): Promise<void> {
  const done = new Set<string>();
  let targets: Target[] = names.map((entry) => ({
    entry,
    name: 'index',
    source: path.join(root, 'functions', `${entry}.ts`),
  }));
  while (targets.length > 0) {
    const beside = await compile(targets);
    targets = [];
    for (const [entry, files] of beside)
      for (const source of files) {
        if (done.has(`${entry} ${source}`)) continue;
        done.add(`${entry} ${source}`);
        const name = nameInBundle(source);
        if (source.endsWith('.ts')) targets.push({ entry, name: name.replace(/\.ts$/, ''), source });
        else await cp(source, path.join(bundles, entry, name), { recursive: true });
      }
  }
}

export type Bundles = Readonly<Record<EntryName, Bundle>>;

/** Bundles Lambda entries; `index.handler` of each is what Lambda calls. */
export async function bundleAll(names: readonly EntryName[] = entries): Promise<Bundles> {
  const folderOf = (entry: EntryName): string => path.join(bundles, entry);
  for (const entry of names) {
    await rm(folderOf(entry), { recursive: true, force: true });
    await mkdir(folderOf(entry), { recursive: true });
  }
  const kindOf = (entry: EntryName): string => `${describesItself(entry)} ${splits(entry) ? entry : ''}`;
  await Promise.all(Object.values(Object.groupBy(names, kindOf)).map((alike = []) => compileAll(alike)));
  const made = names.map(async (entry) => {
    await copyPackages(folderOf(entry), packagesOf(entry));
    return [entry, { folder: folderOf(entry), bytes: await sizeOf(folderOf(entry)) }] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as Record<EntryName, Bundle>;
}
