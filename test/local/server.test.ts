import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepDemoAgreement, keepDemoKeys } from '#local/demo';
import { type Server, startServer } from '#local/server';
import { application } from '../../functions/examples.ts';
import { readQuote } from '../functions/world.ts';

let server: Server;
const dataDir = mkdtempSync(join(tmpdir(), 'nasab-server-'));
const logged: string[] = [];
const open = () =>
  startServer({
    dataDir,
    port: 0,
    demo: true,
    writeLog: (line) => void logged.push(line),
    reader: {
      readPaper: async () => readQuote,
      renderPage: async (_, page) =>
        page === 1
          ? { status: 'rendered', jpeg: Buffer.from('drawn') }
          : { status: 'refused', refused: { code: 'unreadable', message: { ar: 'x', fr: 'x' } } },
    },
  });
beforeAll(async () => {
  server = await open();
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Upload {
  readonly url: string;
  readonly headers: Record<string, string>;
}

async function call(method: string, path: string, token?: string, body?: unknown) {
  const answer = await fetch(new URL(path, server.url), {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

async function enter(): Promise<{ token: string; reference: string; code: string }> {
  const { body: opened } = await call('POST', '/api/applicant/cases', undefined, { delegation: 'khenifra' });
  const { body: signedIn } = await call('POST', '/api/applicant/sign-in', undefined, opened);
  return { ...opened, token: signedIn.token };
}

async function grantFor(token: string, bytes: Buffer): Promise<Upload> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const paper = { size: bytes.length, type: 'image/jpeg', sha256 };
  return (await call('POST', '/api/applicant/case/papers', token, paper)).body.upload;
}

const put = (upload: Upload, bytes: Buffer, headers: Record<string, string> = {}) =>
  fetch(new URL(upload.url, server.url), {
    method: 'PUT',
    headers: { ...upload.headers, ...headers },
    body: new Uint8Array(bytes),
  });

const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((next) => setTimeout(next, 25));
  }
};

describe('from an opened case to an assessment', () => {
  it('reads what was uploaded, assesses it, and still knows it after a restart', async () => {
    const { token } = await enter();
    await call('PUT', '/api/applicant/case/application', token, application);
    const bytes = Buffer.from('a photographed quote');
    expect((await put(await grantFor(token, bytes), bytes)).status).toBe(200);
    const read = await until(async () => {
      const { body } = await call('GET', '/api/applicant/case', token);
      return body.papers[0].status === 'read' ? body : undefined;
    });
    expect(read.papers[0].kind.type).toBe('quote');
    expect(read.assessment.missing.length).toBeGreaterThan(0);

    await server.close();
    server = await open();
    const { body } = await call('GET', '/api/applicant/case', token);
    expect(body).toEqual(read);
  });

  it('shows an officer the paper through a link that saves it and runs nothing', async () => {
    const { token } = await enter();
    const bytes = Buffer.from('<html><script>alert(1)</script>');
    await put(await grantFor(token, bytes), bytes);
    const { body: signedIn } = await call('POST', '/local/sign-in', undefined, {
      user: 'officer-khenifra-1',
    });
    const own = await until(async () => {
      const { body } = await call('GET', '/api/applicant/case', token);
      return body.papers[0].receivedAt === undefined ? undefined : body;
    });
    const path = `/api/officer/cases/${own.caseId}/papers/${own.papers[0].paperId}/file`;
    const { body: link } = await call('GET', path, signedIn.token);
    const file = await fetch(new URL(link.url, server.url));
    expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');

    const page = await fetch(new URL(path.replace(/file$/u, 'pages/1'), server.url), {
      headers: { authorization: `Bearer ${signedIn.token}` },
    });
    expect(page.headers.get('content-type')).toBe('image/jpeg');
    expect(await page.text()).toBe('drawn');
  });

  it('lets a keeper open a case for the person present, and into no officer’s address', async () => {
    const { body: keeper } = await call('POST', '/local/sign-in', undefined, { user: 'keeper-khenifra-1' });
    const { body: officer } = await call('POST', '/local/sign-in', undefined, { user: 'officer-khenifra-1' });
    const opened = await call('POST', '/api/keeper/cases', keeper.token, { language: 'fr', told: true });
    expect(opened.status).toBe(201);
    const entered = await call('POST', '/api/applicant/sign-in', undefined, opened.body);
    expect(entered.status).toBe(200);
    expect((await call('GET', '/api/officer/queue', keeper.token)).status).toBe(401);
    expect((await call('GET', `/api/keeper/cases/${opened.body.caseId}`, officer.token)).status).toBe(401);
  });
});

describe('an upload is refused at the door', () => {
  const bytes = Buffer.from('the bytes that were announced');
  const other = Buffer.from('the bytes that were exchanged');
  it.each([
    ['with a byte more', (upload: Upload) => put(upload, Buffer.concat([bytes, Buffer.from('!')])), 400],
    ['with a byte less', (upload: Upload) => put(upload, bytes.subarray(1)), 400],
    ['with other bytes of the same length', (upload: Upload) => put(upload, other), 400],
    ['with another type', (upload: Upload) => put(upload, bytes, { 'content-type': 'image/png' }), 403],
    [
      'with another checksum in the header',
      (upload: Upload) => put(upload, bytes, { 'x-amz-checksum-sha256': 'AAAA' }),
      403,
    ],
    [
      'with a link of its own making',
      (upload: Upload) => put({ ...upload, url: `${upload.url}x` }, bytes),
      403,
    ],
  ])('%s', async (_, attempt, status) => {
    const { token } = await enter();
    const answer = await attempt(await grantFor(token, bytes));
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect((await answer.json()).detail.ar).toMatch(/\p{Script=Arabic}/u);
    const { body } = await call('GET', '/api/applicant/case', token);
    expect(body.papers[0].status).toBe('awaited');
  });

  it('when something is stored there already', async () => {
    const { token } = await enter();
    const upload = await grantFor(token, bytes);
    expect((await put(upload, bytes)).status).toBe(200);
    const again = await put(upload, bytes);
    expect(again.status).toBe(412);
    expect((await again.json()).code).toBe('upload.exists');
  });

  it('with a fault of ours, told to the sender and to the log, when the disk is full', async () => {
    const { token } = await enter();
    const large = Buffer.alloc(3_000_000, 7);
    const upload = await grantFor(token, large);
    const handle = await openFile(dataDir, 'r');
    const full = vi.spyOn(Object.getPrototypeOf(handle), 'writeFile');
    await handle.close();
    full.mockRejectedValue(Object.assign(new Error('disk'), { code: 'ENOSPC' }));
    const answer = await put(upload, large);
    full.mockRestore();
    expect(answer.status).toBe(503);
    expect(logged.join('\n')).toContain('ENOSPC');
    expect((await put(upload, large)).status).toBe(200);
  });

  it('but never because another sending of it hangs', async () => {
    const { token } = await enter();
    const upload = await grantFor(token, bytes);
    const headers = { ...upload.headers, 'content-length': bytes.length };
    const hanging = request(new URL(upload.url, server.url), { method: 'PUT', headers });
    hanging.on('error', () => undefined);
    await new Promise((sent) => hanging.write(bytes.subarray(0, 5), sent));
    expect((await put(upload, bytes)).status).toBe(200);
    const late = new Promise<number | undefined>((heard) =>
      hanging.on('response', ({ statusCode }) => heard(statusCode)),
    );
    hanging.end(bytes.subarray(5));
    expect(await late).toBe(412);
  });

  it('and tells why even when the sender is still sending', async () => {
    const { token } = await enter();
    const large = Buffer.alloc(5_000_000, 7);
    const answer = await put(await grantFor(token, large), large, { 'content-type': 'application/pdf' });
    expect(answer.status).toBe(403);
  });
});

describe('what the loopback does not let in', () => {
  it('a token of one audience on a route of another', async () => {
    const { token } = await enter();
    const { body } = await call('POST', '/local/sign-in', undefined, { user: 'officer-khenifra-1' });
    expect((await call('GET', '/api/officer/queue', token)).status).toBe(401);
    expect((await call('GET', '/api/applicant/case', body.token)).status).toBe(401);
    expect((await call('GET', '/api/officer/queue', body.token)).status).toBe(200);
    const [head, claims] = body.token.split('.');
    expect((await call('GET', '/api/officer/queue', `${head}.${claims}.AAAA`)).status).toBe(401);
  });

  it('a page elsewhere whose name was led here', async () => {
    const { port } = new URL(server.url);
    const status = await new Promise((done) => {
      const asked = request({ port, host: '127.0.0.1', path: '/health', headers: { host: 'evil.example' } });
      asked.on('response', ({ statusCode }) => done(statusCode)).end();
    });
    expect(status).toBe(421);
  });

  it('another origin: no answer invites one', async () => {
    const answer = await fetch(new URL('/health', server.url), {
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('anybody by name alone, unless it is there for trying', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nasab-real-'));
    const real = await startServer({ dataDir: folder, port: 0, writeLog: () => undefined });
    const answer = await fetch(new URL('/local/sign-in', real.url));
    await real.close();
    rmSync(folder, { recursive: true, force: true });
    expect(answer.status).toBe(404);
  });

  it('a demo sign-in for someone not on the list', async () => {
    expect((await call('POST', '/local/sign-in', undefined, { user: 'minister' })).status).toBe(404);
    expect((await call('POST', '/local/sign-in', undefined, {})).status).toBe(404);
  });

  it('the demo bank by a name alone: it is handed its keys, where there are any, and proves them', async () => {
    const { users } = (await call('GET', '/local/sign-in')).body;
    expect(users).toContainEqual(expect.objectContaining({ id: 'bank-demo', audience: 'partner' }));
    const ask = () => call('POST', '/local/sign-in', undefined, { user: 'bank-demo' });
    expect((await ask()).status).toBe(404);
    await keepDemoAgreement(server.platform, 'bank-demo');
    await keepDemoKeys(server.platform, dataDir, 'bank-demo');
    const { status, body } = await ask();
    expect([status, body.keys.client_id, body.token]).toEqual([200, 'bank-demo', undefined]);
  });
});

it('answers an address that is none without calling it a fault of its own', async () => {
  const status = await new Promise<number | undefined>((heard, failed) => {
    const asked = request({ host: '127.0.0.1', port: new URL(server.url).port, path: '//' }, (answer) => {
      answer.resume();
      heard(answer.statusCode);
    });
    asked.on('error', failed).end();
  });
  expect(status).toBe(404);
});

describe('the pages', () => {
  it('come with the security headers and are not sent twice', async () => {
    const first = await fetch(new URL('/applicant.html', server.url));
    expect(first.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(first.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(first.headers.get('strict-transport-security')).toBeNull();
    const etag = first.headers.get('etag') ?? '';
    const second = await fetch(new URL('/applicant.html', server.url), {
      headers: { 'if-none-match': etag },
    });
    expect(second.status).toBe(304);
  });

  it('tell whoever watches on this machine how long calls take, and nobody else', async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/^http_server_request_duration_seconds_bucket\{.*http_route="\/files\//mu);
    expect(text).toMatch(/^nasab_papers_parked \d+$/mu);
    const elsewhere = await fetch(`${server.url}/metrics`, { headers: { 'x-forwarded-for': '192.0.2.7' } });
    expect(elsewhere.status).toBe(404);
  });

  it('show nothing of the disk', async () => {
    for (const path of ['/build.js', '/../package.json', '/%2e%2e/package.json', '/words.ts']) {
      expect((await fetch(new URL(path, server.url))).status).toBe(404);
    }
  });
});
