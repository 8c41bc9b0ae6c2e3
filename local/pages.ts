/**
 * The pages: the same files that lie on S3 in the other deployment. Built into memory when somebody first asks for one,
 * each packed when it is first sent: a service that starts anew after a fault is back before its pages are.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { contentSecurityPolicy, securityHeaders } from '#functions/security-headers';
import { buildPages, keptFor } from '../web/build.ts';

interface Kept {
  readonly type: string;
  readonly body: Uint8Array;
  readonly etag: string;
  readonly cacheControl: string;
  /** The same, smaller, for browsers that take it. */
  packed?: Promise<Uint8Array>;
}

export interface Pages {
  /** False when no page has that address. */
  answer(request: IncomingMessage, url: URL, response: ServerResponse): Promise<boolean>;
}

const compressible = /^(?:text\/|image\/svg|application\/manifest)/u;
const pack = promisify(brotliCompress);
/** The root, or a file: what the service answers by other names waits for no page. */
const perhapsPage = /^\/$|\.[a-z0-9]+$/u;

/** @param elsewhere origins beside ours that the pages may speak to: where officers sign in. */
export function createPages(elsewhere: readonly string[] = []): Pages {
  const headers = { ...securityHeaders, 'content-security-policy': contentSecurityPolicy(elsewhere) };
  let built: Promise<ReadonlyMap<string, Kept>> | undefined;
  return {
    async answer(request, url, response) {
      if ((request.method !== 'GET' && request.method !== 'HEAD') || !perhapsPage.test(url.pathname))
        return false;
      built ??= loadPages();
      const page = (await built).get(url.pathname === '/' ? '/index.html' : url.pathname);
      if (page === undefined) return false;
      await send(page, headers, request, response);
      return true;
    },
  };
}

export async function loadPages(): Promise<ReadonlyMap<string, Kept>> {
  const pages = (await buildPages()).map(({ path, type, body, lasting }) => {
    const kept: Kept = {
      type,
      body,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      cacheControl: keptFor[lasting ? 'lasting' : 'changing'],
    };
    return [path, kept] as const;
  });
  return new Map(pages);
}

async function send(
  page: Kept,
  secured: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = {
    ...secured,
    etag: page.etag,
    'cache-control': page.cacheControl,
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const packs = compressible.test(page.type) && /\bbr\b/u.test(String(request.headers['accept-encoding']));
  if (packs) page.packed ??= pack(page.body);
  const body = packs ? await page.packed! : page.body;
  response.writeHead(200, {
    ...headers,
    'content-type': page.type,
    'content-length': body.length,
    ...(packs && { 'content-encoding': 'br' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
