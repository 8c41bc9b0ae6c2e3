/**
 * How a bank's program gets in: it finds the issuer, proves the key registered under its agreement, binds its token to a
 * key of its own (DPoP), and calls with it.
 */
import { readFileSync } from 'node:fs';
import { importJWK } from 'jose';
import * as oauth from 'openid-client';

export type Call = (method: string, path: string, body?: unknown) => Promise<Response>;

/** @param keyFile `client_id` and, as a private JWK, the sandbox's key. */
export async function enter(origin: string, keyFile: string, scope: string): Promise<Call> {
  const { client_id: partner, sandbox } = JSON.parse(readFileSync(keyFile, 'utf8'));
  const key = (await importJWK(sandbox, 'ES256')) as oauth.CryptoKey;
  // Plain HTTP is for this machine alone.
  const options = origin.startsWith('http://127.0.0.1') ? { execute: [oauth.allowInsecureRequests] } : {};
  const prove = oauth.PrivateKeyJwt(key);
  const bank = await oauth.discovery(new URL(`${origin}/partner/v1`), partner, undefined, prove, options);
  const DPoP = oauth.getDPoPHandle(bank, await oauth.randomDPoPKeyPair('ES256'));
  const { access_token } = await oauth.clientCredentialsGrant(bank, { scope }, { DPoP });
  return async (method, path, body) => {
    const headers = new Headers(body === undefined ? {} : { 'content-type': 'application/json' });
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const address = new URL(`${origin}/partner/v1${path}`);
    return await oauth.fetchProtectedResource(bank, access_token, address, method, sent, headers, { DPoP });
  };
}
