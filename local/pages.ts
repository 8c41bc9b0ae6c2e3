/** The pages, built into memory once: the same files that lie on S3 in the other deployment. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from '#functions/security-headers';
import { buildPages } from '../web/build.ts';

export type Pages = ReadonlyMap<
  string,
  { readonly type: string; readonly body: Buffer; readonly etag: string }
>;

export async function loadPages(): Promise<Pages> {
  const pages = (await buildPages()).map(({ path, type, body }) => {
    const bytes = Buffer.from(body);
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    return [path, { type, body: bytes, etag }] as const;
  });
  return new Map(pages);
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
  const headers = { ...securityHeaders, etag: page.etag, 'cache-control': 'no-cache' };
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  response.writeHead(200, { ...headers, 'content-type': page.type, 'content-length': page.body.length });
  response.end(request.method === 'HEAD' ? undefined : page.body);
  return true;
}
