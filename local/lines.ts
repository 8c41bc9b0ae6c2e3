/** How much of the server one line may hold: whoever is slow on purpose, or says nothing, is hung up on, and others go on. */
import { createServer, type RequestListener, type Server } from 'node:http';

/** Times in milliseconds. */
export interface LineLimits {
  /** From the first byte to the end of the headers. */
  readonly headers: number;
  /** To the end of the body. */
  readonly request: number;
  /** A line on which nothing moves for so long is dead, and what hangs on it is let go. */
  readonly silence: number;
  /** Lines at once; beyond it a new one is hung up at once, and those in hand go on. */
  readonly atOnce: number;
  /** How often lines are looked at: that much later than said a slow one may end. */
  readonly look: number;
}

export const lineLimits: LineLimits = {
  headers: 30_000,
  // A slow line may take this long over 20 MB (about 30 kB a second).
  request: 15 * 60_000,
  silence: 2 * 60_000,
  // More than a proxy in front holds open.
  atOnce: 2000,
  look: 10_000,
};

/** A server that holds its lines to these limits, and knows no request of more than a hundred headers. */
export function createLimitedServer(limits: LineLimits, listener: RequestListener): Server {
  const http = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      connectionsCheckingInterval: limits.look,
    },
    listener,
  );
  http.maxConnections = limits.atOnce;
  http.maxHeadersCount = 100;
  http.setTimeout(limits.silence);
  return http;
}
