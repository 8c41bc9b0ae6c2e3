/** What banks are given to start from: the five commands as printed, and the check of a seal in three languages. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDemoAgreement, keepDemoKeys } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { deliverDue } from '#shared/partner/hooks/deliver';
import { sign } from '#shared/partner/hooks/message';
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
  const installed = 'npm ci && export PATH="$PWD/node_modules/.bin:$PATH"';
  expect(commands.slice(0, 2)).toEqual([installed, 'npm start > service.log &']);
  let last = '';
  for (const command of commands.slice(2)) {
    const { code, said } = await run(command.replaceAll('http://127.0.0.1:8787', server.url));
    expect({ command, code }).toEqual({ command, code: 0 });
    last = said;
  }
  expect(last).toMatch(/^valid \{.*"o":"granted"/u);
});

function commandFor(program: string, file: string, files: readonly string[]): [string, string[]] {
  const [command, first] =
    program === 'java' ? javaFor(basename(file)) : [program === 'node' ? process.execPath : program, [file]];
  return [command, [...first, ...files]];
}

/** Java is compiled once: started from its source it would be compiled at each check. */
function javaFor(file: string): [string, string[]] {
  const name = basename(file, '.java');
  const sources = ['VerifySeal.java', 'VerifyWebhook.java'].map((one) => join(root, 'samples/bank', one));
  if (!existsSync(join(folder, `${name}.class`))) execFileSync('javac', ['-d', folder, ...sources]);
  return ['java', ['-XX:TieredStopAtLevel=1', '-cp', folder, name]];
}

async function freePort(): Promise<string> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  taken.close();
  return String(port);
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

describe('webhooks', () => {
  const commandsIn = (language: string): readonly string[] => {
    const page = readFileSync(join(root, `docs/banks/webhooks.${language}.md`), 'utf8');
    return (/```sh\n([\s\S]*?)```/u.exec(page)?.[1] ?? '').trim().split('\n');
  };

  it('four commands, as printed, register an address, take a message and show the journal', async () => {
    expect(commandsIn('fr')).toEqual(commandsIn('en'));
    const port = await freePort();
    const [register = '', receive = '', test = '', journal = ''] = commandsIn('fr').map((command) =>
      command.replaceAll('http://127.0.0.1:8787', server.url).replaceAll('9000', port),
    );
    expect((await run(register)).code).toBe(0);
    const [, ...files] = receive.replace(/ > .*$/u, '').split(' ');
    const receiver = spawn(process.execPath, files, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = once(receiver, 'close');
    const heard = async (stream: Readable): Promise<string> =>
      await Promise.race([once(stream, 'data').then(String), ended.then(() => 'it has ended')]);
    expect(await heard(receiver.stderr)).toBe('listening\n');
    const came = heard(receiver.stdout);
    const { id } = JSON.parse((await run(test)).said);
    await deliverDue(server.platform);
    const said = { id, type: 'test', data: { reference: 'NSB-TEST-GRNT' } };
    expect(JSON.parse(await came)).toMatchObject(said);
    // Whoever sent it writes that down after its receiver has heard.
    const last = async () => JSON.parse((await run(journal)).said).messages.at(-1);
    await expect.poll(last).toMatchObject({ id, state: 'delivered' });
    receiver.kill();
    await ended;
    // Registered again, the secret is not shown: the receiver says so.
    expect((await run(register)).code).toBe(0);
    expect((await run(`${process.execPath} ${files.join(' ')} 2>&1`)).said).toMatch(/renew/u);
  });

  const program = (file: string): [string, string[]] =>
    file.endsWith('.py') ? ['python3', [join(root, 'samples/bank', file)]] : javaFor(file);
  it.each([
    ['verify_webhook.py', has('python3', '--version')],
    ['VerifyWebhook.java', has('javac', '--version')],
  ])('are verified by %s, and refused when altered or old', (file, there) => {
    if (!there) return;
    const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
    const body = '{"type":"test","data":{"reference":"NSB-TEST-GRNT"}}';
    const verify = (at: Date, over = body) => {
      const headers = sign({ id: 'msg_1', body, at }, [
        `whsec_${Buffer.alloc(32, 6).toString('base64')}`,
        secret,
      ]);
      const [command, first] = program(file);
      const named = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => headers[name]!);
      const env = { ...process.env, WEBHOOK_SECRET: secret };
      return spawnSync(command, [...first, ...named], { input: over, env })
        .stdout.toString()
        .trim();
    };
    expect(verify(new Date())).toBe('valid');
    expect(verify(new Date(), body.replace('GRNT', 'REFS'))).toBe('refused');
    expect(verify(new Date(Date.now() - 600_000))).toBe('refused');
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
