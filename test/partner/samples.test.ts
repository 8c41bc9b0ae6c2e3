/** What banks are given to start from: the five commands as printed, and the check of a seal in three languages. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDemoAgreement, keepDemoKeys } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { sealId } from '#shared/partner/revocations';

const root = new URL('../../', import.meta.url).pathname;
let server: Server;
/** Laid out as the project's root is for whoever types the commands. */
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nasab-bank-'));
  const dataDir = join(folder, 'var');
  server = await startServer({
    ...{ dataDir, port: 0, writeLog: () => undefined },
    reader: { readPaper: async () => Promise.reject(new Error('no paper is read here')) },
  });
  await keepDemoAgreement(server.platform, 'bank-demo');
  await keepDemoKeys(server.platform, dataDir, 'bank-demo');
  symlinkSync(join(root, 'samples'), join(folder, 'samples'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Beside the service, which runs in this process and has to answer meanwhile. */
const run = (command: string): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((done) => {
    const child = spawn('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.on('close', (code) => done({ code, said }));
  });

it.each(['fr', 'en'])('five commands, as printed (%s), end with a verified decision', async (language) => {
  const page = readFileSync(join(root, `docs/banks/README.${language}.md`), 'utf8');
  const commands = (/```sh\n([\s\S]*?)```/u.exec(page)?.[1] ?? '').trim().split('\n');
  expect(commands).toHaveLength(5);
  // Installed, and started on a free port.
  expect(commands.slice(0, 2)).toEqual(['npm ci', 'npm start > service.log &']);
  let last = '';
  for (const command of commands.slice(2)) {
    const { code, said } = await run(command.replaceAll('http://127.0.0.1:8787', server.url));
    expect({ command, code }).toEqual({ command, code: 0 });
    last = said;
  }
  expect(last).toMatch(/^valid \{.*"o":"granted"/u);
});

/** Java is compiled once: started from its source it would be compiled at each check. */
function commandFor(program: string, file: string, files: readonly string[]): [string, string[]] {
  if (program !== 'java') return [program === 'node' ? process.execPath : program, [file, ...files]];
  const compiled = join(folder, 'VerifySeal.class');
  if (!existsSync(compiled)) execFileSync('javac', ['-d', folder, file]);
  return ['java', ['-XX:TieredStopAtLevel=1', '-cp', folder, 'VerifySeal', ...files]];
}

const has = (program: string, ...version: string[]): boolean => spawnSync(program, version).status === 0;
const languages: readonly (readonly [string, string, boolean])[] = [
  ['node', 'verify-seal.ts', true],
  ['python3', 'verify_seal.py', has('python3', '--version')],
  ['java', 'VerifySeal.java', has('javac', '--version')],
];

describe.each(languages)('a seal is checked by %s %s', (program, file, there) => {
  const check = (seal: string, keys: object, list: object): string => {
    const given = { seal, keys: JSON.stringify(keys), list: JSON.stringify(list) };
    const files = Object.entries(given).map(([name, content]) => {
      const path = join(folder, `${name}.txt`);
      writeFileSync(path, content);
      return path;
    });
    const { stdout } = spawnSync(...commandFor(program, join(root, 'samples/bank', file), files));
    return stdout.toString().split(/\s/u)[0] === 'valid' ? 'valid' : stdout.toString().trim();
  };

  it.skipIf(!there)('valid, revoked, forged, or not to be said with a list that is too old', async () => {
    const { signer } = server.platform;
    const keys = { keys: await signer.publicKeys() };
    const now = Math.floor(Date.now() / 1000);
    const listOf = async (seals: readonly string[], exp = now + 600) => ({
      list: await signer.sign({ iss: signer.issuer, k: 'revocations', iat: now, exp, seals }),
    });
    const seal = await signer.sign({ iss: signer.issuer, k: 'grant', n: 'NSB-7K3M-29QF/2', o: 'granted' });
    const [head, , signature] = seal.split('.');
    const other = Buffer.from('{"iss":"x"}').toString('base64url');
    const empty = await listOf([]);
    expect(check(seal, keys, empty)).toBe('valid');
    expect(check(`https://nasab.example/verify.html#${seal}`, keys, empty)).toBe('valid');
    expect(check(seal, keys, await listOf([sealId(seal)]))).toBe('revoked');
    expect(check(`${head}.${other}.${signature}`, keys, empty)).toBe('forged');
    expect(check(seal, keys, await listOf([], now - 1))).toBe('list too old');
  });
});

it('Python without its library of ciphers asks openssl, to the same end', async () => {
  if (!has('python3', '--version') || !has('openssl', 'version')) return;
  const { signer } = server.platform;
  const seal = await signer.sign({ iss: signer.issuer, k: 'grant' });
  const exp = Math.floor(Date.now() / 1000) + 600;
  const list = await signer.sign({ iss: signer.issuer, k: 'revocations', exp, seals: [] });
  const files = {
    seal,
    keys: JSON.stringify({ keys: await signer.publicKeys() }),
    list: JSON.stringify({ list }),
  };
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, `${name}.o`), content);
    return join(folder, `${name}.o`);
  });
  // -S and -I: nothing but the standard library is found.
  const said = execFileSync('python3', ['-I', '-S', join(root, 'samples/bank/verify_seal.py'), ...paths]);
  expect(said.toString()).toMatch(/^valid /u);
});
