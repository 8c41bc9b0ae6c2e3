/** Proofs of possession (DPoP, RFC 9449): whoever calls holds the key their token is bound to, now and for this call. */
import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, decodeProtectedHeader, importJWK, type JWK, jwtVerify } from 'jose';
import * as z from 'zod';
import type { Platform } from '#shared/platform/platform';

export const provingAlgorithms = ['ES256', 'PS256', 'EdDSA'] as const;

/** Seconds a nonce is handed out; it is taken for as long again. */
const nonceSeconds = 300;
/** Seconds a clock may be off. */
export const clockSkew = 60;

type World = Pick<Platform, 'blind' | 'now' | 'slips'>;

const Payload = z.object({
  jti: z.string().min(8).max(200),
  htm: z.string(),
  htu: z.string().max(2000),
  iat: z.number(),
  ath: z.string().optional(),
  nonce: z.string().optional(),
});

export type ProofOutcome =
  | { readonly status: 'proven' /** Thumbprint of its key. */; readonly jkt: string }
  /** To be proven again with the nonce given. */
  | { readonly status: 'nonce' }
  | { readonly status: 'wrong' };

const windows = new WeakMap<World['blind'], Map<number, Promise<string>>>();

/** The nonce of a window of time: the same from every process, guessed by nobody. */
function nonceAt({ blind }: World, window: number): Promise<string> {
  const known = windows.get(blind) ?? new Map<number, Promise<string>>();
  windows.set(blind, known);
  for (const old of known.keys()) if (old < window - 1) known.delete(old);
  const nonce = known.get(window) ?? blind('partner', `nonce ${window}`).then((mac) => mac.slice(0, 22));
  known.set(window, nonce);
  // A failure is not remembered.
  nonce.catch(() => known.delete(window));
  return nonce;
}

const windowOf = ({ now }: World): number => Math.floor(now().getTime() / 1000 / nonceSeconds);

export const nonceNow = (platform: World): Promise<string> => nonceAt(platform, windowOf(platform));

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Without query and fragment (RFC 9449, 4.3). */
const bare = (address: string): string | undefined => {
  const url = URL.parse(address);
  return url === null ? undefined : `${url.origin}${url.pathname}`;
};

/** @param call.token the access token the proof goes with; absent where one is asked for. */
export async function checkProof(
  platform: World,
  proof: string | undefined,
  call: { readonly method: string; readonly address: string; readonly token?: string },
): Promise<ProofOutcome> {
  const read = await readProof(platform, proof);
  if (read === undefined) return { status: 'wrong' };
  const { jkt, payload } = read;
  const seconds = platform.now().getTime() / 1000;
  const fits =
    payload.htm === call.method &&
    bare(payload.htu) === bare(call.address) &&
    Math.abs(seconds - payload.iat) <= nonceSeconds + clockSkew &&
    payload.ath === (call.token === undefined ? undefined : hashOf(call.token));
  if (!fits) return { status: 'wrong' };
  const window = windowOf(platform);
  const nonces = await Promise.all([nonceAt(platform, window), nonceAt(platform, window - 1)]);
  if (payload.nonce === undefined || !nonces.includes(payload.nonce)) return { status: 'nonce' };
  const until = new Date(platform.now().getTime() + 2 * nonceSeconds * 1000);
  const once = await platform.slips.keep({ space: `proof.${jkt}`, key: hashOf(payload.jti), body: 1, until });
  return once.status === 'kept' ? { status: 'proven', jkt } : { status: 'wrong' };
}

const keys = new Map<string, Awaited<ReturnType<typeof importJWK>>>();
const keysKept = 500;

async function readProof(platform: World, proof: string | undefined) {
  if (proof === undefined || proof.length > 4000) return undefined;
  try {
    const { jwk, alg = '' } = decodeProtectedHeader(proof) as { jwk?: JWK; alg?: string };
    if (jwk === undefined || 'd' in jwk || 'k' in jwk) return undefined;
    const jkt = await calculateJwkThumbprint(jwk);
    const key = keys.get(jkt) ?? (await importJWK(jwk, alg));
    keys.set(jkt, key);
    if (keys.size > keysKept) keys.delete(keys.keys().next().value!);
    const { payload } = await jwtVerify(proof, key, {
      algorithms: [...provingAlgorithms],
      typ: 'dpop+jwt',
      currentDate: platform.now(),
      clockTolerance: clockSkew,
    });
    return { jkt, payload: Payload.parse(payload) };
  } catch {
    return undefined;
  }
}
