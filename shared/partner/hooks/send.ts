/** One call to a partner's address, as `address.ts` allows: no redirect is followed and nothing of the answer's body is read. */
import { lookup } from 'node:dns/promises';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { findUrlFault, isLoopbackAddress, isPublicAddress, literalOf } from './address.ts';

/** Milliseconds for all of it: name, connection, answer. */
export const patience = 10_000;
const largestHead = 8192;

export interface Sending {
  readonly url: string;
  readonly loopback: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `address`: it leads where nobody may be told. */
export type SendFault = 'address' | 'unknown-name' | 'timeout' | 'tls' | 'connection';
export type Sent = { readonly ms: number } & (
  | { readonly status: number /** Seconds. */; readonly retryAfter?: number }
  | { readonly fault: SendFault }
);
export type Send = (sending: Sending) => Promise<Sent>;

interface Address {
  readonly address: string;
  readonly family: number;
}
type Resolve = (host: string) => Promise<readonly Address[]>;

const resolveName: Resolve = async (host) => await lookup(host, { all: true });

/** @param resolve asked once for each send; what it answers is checked, and connected to. */
export function createSend(resolve: Resolve = resolveName, within = patience): Send {
  return async (sending) => {
    const started = performance.now();
    const signal = AbortSignal.timeout(within);
    const ms = (): number => Math.round(performance.now() - started);
    try {
      const url = new URL(sending.url);
      if (findUrlFault(sending.url, sending.loopback) !== undefined) return { fault: 'address', ms: ms() };
      const found = await inTime(addressesOf(url, resolve), signal);
      const may = ({ address }: Address): boolean =>
        isPublicAddress(address) || (sending.loopback && isLoopbackAddress(address));
      if (found.length === 0 || !found.every(may)) return { fault: 'address', ms: ms() };
      return { ...(await post(url, found, sending, signal)), ms: ms() };
    } catch (error) {
      return { fault: faultIn(error), ms: ms() };
    }
  };
}

const addressesOf = async (url: URL, resolve: Resolve): Promise<readonly Address[]> => {
  const literal = literalOf(url);
  return literal === undefined
    ? await resolve(url.hostname)
    : [{ address: literal, family: literal.includes(':') ? 6 : 4 }];
};

const inTime = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  return await Promise.race([work, promise]);
};

function post(
  url: URL,
  found: readonly Address[],
  { headers, body }: Sending,
  signal: AbortSignal,
): Promise<{ status: number; retryAfter?: number }> {
  const leadThere: LookupFunction = (_host, { all }, done) => {
    if (all === true) done(null, [...found]);
    else done(null, found[0]!.address, found[0]!.family);
  };
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; retryAfter?: number }>();
  const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, {
    ...{ method: 'POST', agent: false, lookup: leadThere, signal, maxHeaderSize: largestHead },
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
  });
  request.on('error', reject);
  request.on('response', (response) => {
    const after = Number(response.headers['retry-after']);
    resolve({
      status: response.statusCode ?? 0,
      ...(Number.isFinite(after) && after > 0 ? { retryAfter: after } : {}),
    });
    // Whatever the body is, it is not ours to read.
    response.destroy();
  });
  request.end(body);
  return promise;
}

function faultIn(error: unknown): SendFault {
  const { name, code = '' } = error as { readonly name?: string; readonly code?: string };
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return 'unknown-name';
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/u.test(String(code)) ? 'tls' : 'connection';
}
