import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findVulnerabilities,
  inspect,
  Lockfile,
  Manifest,
  type Package,
  packagesOf,
  questionFor,
} from '../../infra/supply-chain/inspect.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const manifest = Manifest.parse({});
const good: Package = {
  name: 'good',
  version: '1.2.3',
  license: 'MIT',
  integrity: 'sha512-x',
  dev: false,
  inBundle: false,
  hasInstallScript: false,
};
const codes = (change: Partial<Package>): string[] =>
  inspect(manifest, [{ ...good, ...change }]).map(({ code }) => code);

describe('what the service is built of', () => {
  const packages = packagesOf(Lockfile.parse(read('package-lock.json')));

  it('is pinned, has checksums and names no registry, has a licence we may use and needs no install script', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(inspect(Manifest.parse(read('package.json')), packages)).toEqual([]);
    expect(readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  it.each<[string, Partial<Package>, string[]]>([
    ['no checksum', { integrity: undefined }, ['no-checksum']],
    ['a weak checksum', { integrity: 'sha1-x' }, ['no-checksum']],
    [
      'a bundled package, under the checksum of what bundles it',
      { integrity: undefined, inBundle: true },
      [],
    ],
    ['a registry by name', { resolved: 'https://registry.example/good.tgz' }, ['registry-named']],
    ['an install script', { hasInstallScript: true }, ['install-script']],
    ['a licence that reaches into ours', { license: 'AGPL-3.0-only' }, ['licence']],
    ['no licence', { license: undefined }, ['licence']],
    ['a choice with one we may use', { license: '(MIT OR GPL-3.0-or-later)' }, []],
    ['two licences, one of which we may not use', { license: 'MIT AND GPL-3.0-or-later' }, ['licence']],
    [
      'an exception where it was made',
      { name: '@img/sharp-libvips-linux-x64', license: 'LGPL-3.0-or-later' },
      [],
    ],
    ['the same licence elsewhere', { license: 'LGPL-3.0-or-later' }, ['licence']],
  ])('is told when it has %s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('is told when a version is a range', () => {
    const ranged = Manifest.parse({ devDependencies: { good: '^1.2.3' } });
    expect(inspect(ranged, [good]).map(({ code, found }) => [code, found])).toEqual([['range', '^1.2.3']]);
  });
});

describe('known vulnerabilities', () => {
  const advisory = { url: 'https://advisory.example/1', title: 'Invented', severity: 'high' };
  const twice = [good, { ...good, version: '2.0.0', dev: true }];

  it('are asked for once a package, with all its versions', () => {
    expect(questionFor(twice)).toEqual({ good: ['1.2.3', '2.0.0'] });
  });

  it('are found by version, and it is told whether the part is shipped', () => {
    const found = (vulnerable_versions: string) =>
      findVulnerabilities(twice, { good: [{ ...advisory, vulnerable_versions }] });
    expect(found('<1.2.4')).toEqual([{ ...advisory, package: 'good@1.2.3', dev: false }]);
    expect(found('>=1.0.0').map(({ dev }) => dev)).toEqual([false, true]);
    expect(found('<1.2.3 || >2.0.0')).toEqual([]);
  });
});
