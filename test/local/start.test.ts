import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { takeFolder } from '#shared/platform/local/database';

const folder = mkdtempSync(join(tmpdir(), 'nasab-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(environment: Record<string, string>): {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly complaint: () => string;
  readonly exit: Promise<number | null>;
} {
  const child = spawn(process.execPath, ['local/start.ts'], { env: { ...process.env, ...environment } });
  let out = '';
  let complaint = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  return {
    child,
    out: () => out,
    complaint: () => complaint,
    exit: new Promise((done) => child.on('close', done)),
  };
}

it('says when it is ready, on standard output alone, and stops when asked', async () => {
  const service = start({ PORT: '0', NASAB_DATA: join(folder, 'fresh') });
  while (!service.complaint().includes('officer-khenifra-1'))
    await new Promise((next) => setTimeout(next, 50));
  const [, url = ''] = /^ready (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(service.out()) ?? [];
  expect((await fetch(`${url}/health`)).status).toBe(200);
  const [, reference, code] = /reference (NSB-\S+), code (\S+)/.exec(service.complaint()) ?? [];
  const entered = await fetch(`${url}/api/applicant/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reference, code }),
  });
  expect(entered.status).toBe(200);
  service.child.kill('SIGTERM');
  expect(await service.exit).toBe(0);
  expect(service.out()).toBe(`ready ${url}\n`);
});

it('says what to do when another service is at work on the folder, and leaves that one alone', async () => {
  const dataDir = join(folder, 'two');
  const held = takeFolder(dataDir);
  const service = start({ PORT: '0', NASAB_DATA: dataDir });
  expect(await service.exit).toBe(1);
  expect(service.complaint()).toContain(`Another service is at work on ${dataDir}`);
  expect(service.out()).toBe('');
  held.release();
  takeFolder(dataDir).release();
});

it('says what to do when the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as { port: number };
  const service = start({ PORT: String(port), NASAB_DATA: join(folder, 'taken') });
  expect(await service.exit).toBe(1);
  expect(service.complaint()).toContain(`Port ${port} is taken`);
  expect(service.out()).toBe('');
  other.close();
});

it('says what to do when it may not write where it should keep everything', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  for (const dataDir of [file, join(file, 'below')]) {
    const service = start({ PORT: '0', NASAB_DATA: dataDir });
    expect(await service.exit).toBe(1);
    expect(service.complaint()).toContain(`${dataDir} is not a folder`);
  }
});

it('refuses a port that is none', async () => {
  const service = start({ PORT: 'eighty', NASAB_DATA: join(folder, 'port') });
  expect(await service.exit).toBe(2);
  expect(service.complaint()).toContain('PORT');
});
