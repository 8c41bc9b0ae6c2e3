/**
 * Checks what the service is built of, and prints one JSON line:
 *
 *     npm run --silent supply-chain                          versions, checksums, licences, install scripts
 *     npm run --silent supply-chain -- --advisories FILE     and known vulnerabilities, from an answer kept in FILE; no network
 *     npm run --silent supply-chain -- --ask FILE            asks npm's advisory service, where it can be reached, and keeps the answer
 *
 * The list of parts (SBOM, CycloneDX) is npm's own: `npm sbom --sbom-format cyclonedx --package-lock-only`.
 * Exit code 1: something breaks a promise. Vulnerabilities of what only builds and tests are told, and break none.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  Advisories,
  findVulnerabilities,
  inspect,
  KeptAdvisories,
  Lockfile,
  Manifest,
  packagesOf,
  questionFor,
} from './inspect.ts';

const path = '-/npm/v1/security/advisories/bulk';
/** Advisories are written daily: an older answer is told as old. */
const freshDays = 30;

const root = new URL('../../', import.meta.url);
const read = (name: string | URL): unknown => JSON.parse(readFileSync(name, 'utf8'));

async function askAdvisories(question: Record<string, string[]>, file: string): Promise<void> {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const answer = await fetch(new URL(path, registry), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`it answered ${answer.status}`);
  const advisories = Advisories.parse(await answer.json());
  const kept = { askedOn: new Date().toISOString().slice(0, 10), advisories };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}

const { values } = parseArgs({ options: { advisories: { type: 'string' }, ask: { type: 'string' } } });
const packages = packagesOf(Lockfile.parse(read(new URL('package-lock.json', root))));
const faults = inspect(Manifest.parse(read(new URL('package.json', root))), packages);
let trouble: string | undefined;
if (values.ask !== undefined)
  await askAdvisories(questionFor(packages), values.ask).catch((cause: Error) => {
    trouble = `the advisory service of npm's registry can't be asked: ${cause.message}`;
  });

const kept = trouble === undefined ? (values.ask ?? values.advisories) : undefined;
const known = kept === undefined ? undefined : KeptAdvisories.parse(read(kept));
const found = known && findVulnerabilities(packages, known.advisories);
const shipped = packages.filter(({ dev }) => !dev);
const days = known && Math.floor((Date.now() - Date.parse(known.askedOn)) / 86_400_000);
process.stdout.write(
  `${JSON.stringify({
    packages: packages.length,
    shipped: shipped.length,
    faults,
    // Not asked is not the same as nothing known.
    vulnerabilities:
      found === undefined
        ? {
            checked: false,
            why: trouble ?? 'no answer of an advisory service: --ask FILE or --advisories FILE',
          }
        : { checked: true, askedOn: known?.askedOn, old: (days ?? 0) > freshDays, found },
  })}\n`,
);
if (faults.length > 0 || trouble !== undefined || found?.some(({ dev }) => !dev)) process.exitCode = 1;
