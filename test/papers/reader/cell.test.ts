import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellHere, commandFor } from '#shared/papers/reader/cell';
import { createReader } from '#shared/papers/reader/index';

describe('a decoder that was taken over', () => {
  const reader = createReader({ workers: 1, entry: new URL('./prying-child.ts', import.meta.url) });
  const server = createServer((socket) => socket.destroy());
  let folder = '';
  let port = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'nasab-cell-'));
    const picture = sharp({ create: { width: 400, height: 400, channels: 3, background: '#fff' } });
    await writeFile(path.join(folder, 'another-case.png'), await picture.png().toBuffer());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') port = address.port;
  });
  afterAll(async () => {
    await reader.close();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  const attempt = async (deed: object) => {
    const outcome = await reader.readPaper(Buffer.from(JSON.stringify(deed)));
    return outcome.status === 'read' ? outcome.reading.doubts[0]?.code : outcome.refused.code;
  };

  it('reads its own code, and neither the machine’s files nor another case’s papers', async () => {
    expect(await attempt({ try: 'own-code' })).toBe('done');
    for (const file of ['/etc/passwd', '/proc/self/environ', path.join(folder, 'another-case.png')])
      expect([file, await attempt({ try: 'read', path: file })]).toEqual([file, 'denied']);
    expect(await attempt({ try: 'load-picture', path: path.join(folder, 'another-case.png') })).toBe(
      'denied',
    );
  });

  it('writes nothing and starts nothing', async () => {
    expect(await attempt({ try: 'write', path: path.join(folder, 'left-behind') })).toBe('denied');
    expect(await attempt({ try: 'start' })).toBe('denied');
  });

  it('reaches no socket of the machine, where the machine has namespaces', async () => {
    expect(await attempt({ try: 'connect', port })).toBe(cellHere().network === 'none' ? 'denied' : 'done');
  });

  it('gets no three gigabytes, at once or piece by piece, and the next file is read', async () => {
    expect(['denied', 'too-complex']).toContain(await attempt({ try: 'lend' }));
    expect(['denied', 'too-complex']).toContain(await attempt({ try: 'fill' }));
    expect(reader.peakMegabytes).toBeLessThan(1600);
    expect(await attempt({ try: 'own-code' })).toBe('done');
  });
});

describe('a machine that can shut fewer doors', () => {
  const entry = new URL('file:///var/task/child.mjs');

  it('still lets a bundle read its own folder alone', () => {
    const { execPath, execArgv } = commandFor(entry, [], {
      files: 'own-code',
      network: 'open',
      memory: 'watched',
    });
    expect(execPath).toBe(process.execPath);
    expect(execArgv).toContain('--permission');
    expect(execArgv.filter((flag) => flag.startsWith('--allow-fs-'))).toEqual([
      '--allow-fs-read=/var/task/*',
      '--allow-fs-read=/usr/bin/ldd',
    ]);
    expect(execArgv.join(' ')).not.toMatch(/allow-(child-process|worker|wasi|fs-write|net)/);
  });

  it('bounds memory and files by the kernel without namespaces', () => {
    const { execPath, execArgv } = commandFor(entry, [], {
      files: 'own-code',
      network: 'open',
      memory: 'bounded',
    });
    expect(execPath).toBe('/bin/sh');
    expect(execArgv[1]).toMatch(/ulimit -c 0; ulimit -f 0; ulimit -d \d+;/);
    expect(execArgv).not.toContain('unshare');
  });
});
