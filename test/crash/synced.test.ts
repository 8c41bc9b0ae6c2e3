/** What a power cut would take: a kill never shows a missing sync, the order of the system's calls does. */
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask } from '../journeys/ask.ts';
import { findBreaches } from './order.ts';
import { type Breaking, bundleService, serviceOf } from './program.ts';

const traced = 'write,pwrite64,writev,ftruncate,fsync,fdatasync,link,mkdir';
/** The tracer stands behind the service, so that the service itself is what is started and ended. */
const tracing = (to: string): string[] =>
  `strace -D -f -y -q --seccomp-bpf -s 40 -e trace=${traced} -o ${to}`.split(' ');
const canTrace = (): boolean =>
  spawnSync('strace', ['-f', '--seccomp-bpf', '-o', '/dev/null', 'true']).status === 0;

/** Sends papers, one whole and one in pieces, and answers what the service was asked and what its calls tell. */
async function look(broken?: Breaking) {
  const dataDir = mkdtempSync(join(tmpdir(), 'nasab-synced-'));
  const trace = join(dataDir, 'trace');
  const program = await bundleService('synced', broken);
  const service = serviceOf(program, { NASAB_DATA: dataDir }, tracing(trace));
  try {
    await service.start();
    const url = service.url();
    const opened = await ask(url, 'POST', '/api/applicant/cases', { delegation: 'khenifra' });
    const { token } = await ask(url, 'POST', '/api/applicant/sign-in', opened);
    const post = (path: string, body: unknown) =>
      ask(url, 'POST', `/api/applicant/case/${path}`, body, token);
    const shaOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const put = async (grant: { url: string; headers: Record<string, string> }, bytes: Uint8Array) => {
      const request = { method: 'PUT', headers: grant.headers, body: new Uint8Array(bytes) };
      const { status } = await fetch(new URL(grant.url, url), request);
      expect(status).toBe(200);
    };
    const announce = async (bytes: Uint8Array) =>
      await post('papers', { size: bytes.length, type: 'image/png', sha256: shaOf(bytes) });
    const [whole, parted] = [randomBytes(30_000), randomBytes(300)];
    await put((await announce(whole)).upload, whole);
    const { paperId } = await announce(parted);
    const cut = [parted.subarray(0, 200), parted.subarray(200)];
    const pieces = cut.map((piece) => ({ size: piece.length, sha256: shaOf(piece) }));
    const { links } = await post(`papers/${paperId}/pieces`, { pieces });
    for (const [at, piece] of cut.entries()) await put(links[at], piece);
    const joined = await post(`papers/${paperId}/join`, { pieces: pieces.map(({ sha256 }) => sha256) });
    expect(joined).toEqual({ status: 'joined' });
    await service.end('SIGKILL');
    // The tracer has written all when it says that the service is gone.
    await expect
      .poll(() => existsSync(trace) && readFileSync(trace, 'utf8').includes('+++ killed'))
      .toBe(true);
    const within = (folder: string) => join(dataDir, folder);
    return findBreaches(
      readFileSync(trace, 'utf8'),
      (path) =>
        ['files', 'pieces'].some((folder) => path.startsWith(within(folder))) ||
        path.endsWith('.db-wal') ||
        path === within('keys/cases.db'),
    );
  } finally {
    await service.end('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
    program.remove();
  }
}

it.skipIf(!canTrace())(
  'answers no upload before its bytes, their names and its row are on the disk (needs strace)',
  async () => {
    const { answers, breaches } = await look();
    expect(answers).toBeGreaterThanOrEqual(9);
    expect(breaches).toEqual([]);
  },
);

it.skipIf(!canTrace())('tells a service that does not sync what it writes (needs strace)', async () => {
  const { breaches } = await look((source, file) =>
    file.endsWith('platform/local/files.ts') ? source.replaceAll('await file.sync();', '') : source,
  );
  expect(breaches.length).toBeGreaterThan(0);
});
