/** The pages, built into memory once: the same files that lie on S3 in the other deployment. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { securityHeaders } from '#functions/security-headers';
import { buildPages, keptFor } from '../web/build.ts';

interface Kept {
  readonly type: string;
  readonly body: Uint8Array;
  /** The same, smaller, for browsers that take it. */
  readonly packed?: Uint8Array;
  readonly etag: string;
  readonly cacheControl: string;
}
export type Pages = ReadonlyMap<string, Kept>;

const compressible = /^(?:text\/|image\/svg|application\/manifest)/u;
const pack = promisify(brotliCompress);

export async function loadPages(): Promise<Pages> {
  const pages = (await buildPages()).map(async ({ path, type, body, lasting }) => {
    const kept: Kept = {
      type,
      body,
      ...(compressible.test(type) && { packed: await pack(body) }),
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      cacheControl: keptFor[lasting ? 'lasting' : 'changing'],
    };
    return [path, kept] as const;
  });
  return new Map(await Promise.all(pages));
}

/** False when no page has that address. */
export function answerPage(
  pages: Pages,
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): boolean {
  const page = pages.get(url.pathname === '/' ? '/index.html' : url.pathname);
  if (page === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const headers = {
    ...securityHeaders,
    etag: page.etag,
    'cache-control': page.cacheControl,
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  const packed = /\bbr\b/u.test(String(request.headers['accept-encoding'])) ? page.packed : undefined;
  const body = packed ?? page.body;
  response.writeHead(200, {
    ...headers,
    'content-type': page.type,
    'content-length': body.length,
    ...(packed !== undefined && { 'content-encoding': 'br' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}
