/** What comes through the doors of one machine that nobody honest sends. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { claim, officerRoles } from '#functions/caller';
import { largestBody } from '#functions/http';
import { SentFile } from '#functions/route';
import { routes } from '#functions/routes';
import { contentSecurityPolicy, securityHeaders } from '#functions/security-headers';
import { type Server, startServer } from '#local/server';
import { openCase } from '#shared/cases/applicant';
import { CaseId, PaperId } from '#shared/platform/ids';
import { fileKey } from '#shared/platform/platform';
import { application } from '../../functions/examples.ts';
import { buildPages } from '../../web/build.ts';
import { readQuote } from '../functions/world.ts';
import { decide } from '../journeys/applicant-steps.ts';
import { ask } from '../journeys/ask.ts';

let server: Server;
const dataDir = mkdtempSync(join(tmpdir(), 'nasab-local-doors-'));
const tokens: Record<string, string> = {};
beforeAll(async () => {
  server = await startServer({
    ...{ dataDir, port: 0, proxies: 1, writeLog: () => undefined },
    reader: { readPaper: async () => readQuote },
  });
  const { platform } = server;
  const actor = { kind: 'service', id: 'test' } as const;
  const { caseId } = await openCase(platform, actor, { delegation: 'khenifra', language: 'fr' });
  const issue = async (audience: string, claims: object) =>
    (await platform.tokens.issue({ audience, subject: 'p', claims: { ...claims }, seconds: 600 })).token;
  tokens.applicant = await issue('applicant', { [claim.caseId]: caseId });
  tokens.officer = await issue('officer', { [claim.delegation]: '*', [claim.role]: officerRoles.join(' ') });
  tokens.second = (
    await platform.tokens.issue({
      ...{ audience: 'officer', subject: 'q', seconds: 600 },
      claims: { [claim.delegation]: '*', [claim.role]: 'officer' },
    })
  ).token;
  tokens.keeper = await issue('officer', {
    ...{ [claim.delegation]: 'khenifra', [claim.role]: 'keeper', [claim.place]: 'space' },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const deep = (open: string, close: string) => `${open.repeat(9000)}1${close.repeat(9000)}`;
const bodies = {
  'nine thousand lists deep': deep('[', ']'),
  'nine thousand objects deep': deep('{"a":', '}'),
  'lists deep in a field': `{"note":${deep('[', ']')}}`,
  'one byte too long': JSON.stringify('x'.repeat(largestBody - 1)),
  'a name that every object has':
    '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
};

describe('a body nobody honest sends', () => {
  const taking = routes.filter(({ input, audience }) => input !== undefined && audience !== 'partner');
  it.each(Object.entries(bodies))('%s, is refused at every address that takes one', async (name, body) => {
    for (const one of taking) {
      const path = one.path.replace(/\{\w+\}/gu, 'x');
      const answer = await fetch(`${server.url}${path}`, {
        method: one.method,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${tokens[one.audience] ?? ''}`,
        },
        body,
      });
      const { code } = (await answer.json()) as { code?: string };
      const where = `${one.method} ${one.path} ${name}`;
      expect(answer.status, where).toBeLessThan(500);
      if (Buffer.byteLength(body) > largestBody)
        expect([answer.status, code], where).toEqual([413, 'body-too-large']);
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('an upload link used again', () => {
  const bytes = Buffer.from('a photographed quote');
  const other = Buffer.from('another, as long one');
  const type = 'image/jpeg';
  const checksumOf = (of: Buffer) => createHash('sha256').update(of).digest('base64');

  it('replaces nothing: not after the paper was read, nor after the decision, nor when it has expired', async () => {
    const { url, platform } = server;
    const opened = await ask(url, 'POST', '/api/applicant/cases', { delegation: 'khenifra' });
    const { token } = await ask(url, 'POST', '/api/applicant/sign-in', opened);
    const mine = (method: string, path: string, body?: object) =>
      ask(url, method, `/api/applicant/case${path}`, body, token);
    await mine('PUT', '/application', application);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const grant = await mine('POST', '/papers', { size: bytes.length, type, sha256 });
    const put = async (body: Buffer, headers: Record<string, string> = {}, more = '') => {
      const answer = await fetch(new URL(grant.upload.url + more, url), {
        ...{ method: 'PUT', headers: { ...grant.upload.headers, ...headers }, body: new Uint8Array(body) },
      });
      const said = (await answer.json()) as { code?: string; detail?: Record<'ar' | 'fr', string> };
      if (answer.ok) return 'stored';
      expect(said.detail?.ar).toMatch(/\p{Script=Arabic}/u);
      expect(said.detail?.fr).toMatch(/[a-z]/u);
      return `${answer.status} ${said.code}`;
    };
    expect(await put(bytes)).toBe('stored');
    await expect.poll(async () => (await mine('GET', '')).papers[0].status).toBe('read');

    const caseId = CaseId.parse(opened.caseId);
    const key = fileKey(caseId, PaperId.parse(grant.paperId));
    /** What is stored, what was read of it, what waits to be read, and what the case holds. */
    const standing = async () => [
      await platform.files.read(key),
      (await mine('GET', '')).papers,
      (await platform.queue.depth()).waiting,
      (await platform.cases.load(caseId)).length,
    ];
    const tryAll = async () => [
      await put(bytes),
      await put(other),
      await put(other, { 'x-amz-checksum-sha256': checksumOf(other) }),
      await put(Buffer.concat([bytes, bytes])),
      await put(bytes.subarray(1)),
      await put(bytes, { 'content-type': 'application/pdf' }),
      await put(bytes, { 'if-none-match': 'x' }),
      await put(bytes, {}, 'x'),
    ];
    const refusals = [
      ...['412 upload.exists', '412 upload.exists', '403 upload.wrong-header'],
      ...['400 upload.wrong-size', '400 upload.wrong-size'],
      ...['403 upload.wrong-header', '403 upload.wrong-header', '403 upload.link-unknown'],
    ];
    const afterReading = await standing();
    expect(await tryAll()).toEqual(refusals);
    expect(await standing()).toEqual(afterReading);

    await mine('POST', '/submit');
    const officer = (user: string, method: string, path: string, body?: object) =>
      ask(url, method, `/api/officer/cases/${caseId}${path}`, body, tokens[user]);
    await decide({ officer }, 'refuse', ['officer', 'second']);
    const decided = await standing();
    expect(await tryAll()).toEqual(refusals);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 301_000 });
    try {
      expect(new Set(await tryAll())).toEqual(
        new Set(['403 upload.link-expired', '403 upload.link-unknown']),
      );
    } finally {
      vi.useRealTimers();
    }
    expect(await standing()).toEqual(decided);
    expect(decided[0]).toEqual(afterReading[0]);
  });
});

describe('whoever calls', () => {
  it('who guesses codes holds up themselves and nobody behind the same proxy', async () => {
    const guess = (forwarded: string) =>
      fetch(`${server.url}/api/applicant/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
        body: '{',
      });
    const statuses = await Promise.all(Array.from({ length: 125 }, () => guess('192.0.2.66, 203.0.113.66')));
    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(5);
    // A new invented address before the true one brings no new tries.
    expect((await guess('192.0.2.67, 203.0.113.66')).status).toBe(429);
    expect((await guess('203.0.113.67')).status).toBe(400);
  });
});

describe('headers', () => {
  it('a name with a line end, a quote or a path is no name of a file that is sent', () => {
    for (const name of [
      'a\r\nset-cookie: x=1',
      'a\nb',
      'a"b',
      '../a',
      'a;b',
      'شهادة.pdf',
      '',
      `${'a'.repeat(130)}`,
    ])
      expect(SentFile.safeParse({ name, base64: '' }).success, JSON.stringify(name)).toBe(false);
    expect(SentFile.safeParse({ name: 'statistics-2026.csv', base64: '' }).success).toBe(true);
  });

  it('a line end in a header, or two lengths, is refused before anything reads it', async () => {
    const port = Number(new URL(server.url).port);
    const say = (text: string): Promise<string> =>
      new Promise((done, failed) => {
        const line = connect(port, '127.0.0.1', () => line.write(text));
        let heard = '';
        line.on('data', (chunk) => {
          heard += String(chunk);
        });
        line.on('close', () => done(heard));
        line.on('error', failed);
      });
    const head = 'POST /api/applicant/sign-in HTTP/1.1\r\nhost: 127.0.0.1\r\n';
    for (const rest of [
      'content-length: 5\r\ncontent-length: 6\r\n\r\n{"a":',
      'content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      'x: a\nb\0: c\r\n\r\n',
    ])
      expect(await say(head + rest)).toMatch(/^HTTP\/1\.1 400 /u);
  });
});

describe('the pages', () => {
  it('carry their policy on every file, set no cookie, and invite no other origin', async () => {
    expect(contentSecurityPolicy()).not.toMatch(/unsafe|\*|http:/u);
    for (const { path } of await buildPages()) {
      const { status, headers } = await fetch(`${server.url}${path}`, { method: 'HEAD' });
      expect(status, path).toBe(200);
      for (const [name, value] of Object.entries(securityHeaders))
        expect(headers.get(name), path).toBe(value);
      for (const name of ['set-cookie', 'access-control-allow-origin', 'server', 'x-powered-by'])
        expect(headers.get(name), path).toBeNull();
    }
  });

  it('carry no secret and name no place of this machine', async () => {
    const secret =
      /-----BEGIN|AKIA[0-9A-Z]{16}|"d":"[\w-]{40,}|secret_?key(?!Spec\b)|client_secret|aws_secret|\/home\/|\/work\/|process\.env|NASAB_[A-Z]/iu;
    for (const { path, type, body } of await buildPages())
      if (/^(?:text|application)/u.test(type))
        expect(secret.exec(Buffer.from(body).toString('utf8'))?.[0], path).toBeUndefined();
  });
});
