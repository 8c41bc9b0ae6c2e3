/**
 * A bank's program reads a decision: `node read-decision.ts ORIGIN KEYS REFERENCE`. It finds the issuer, proves the key
 * registered under its agreement, binds its token to a key of its own (DPoP), asks, and prints the answer as JSON.
 */
import { readFileSync } from 'node:fs';
import { importJWK } from 'jose';
import * as oauth from 'openid-client';

const [origin = '', keyFile = '', reference = ''] = process.argv.slice(2);
const { client_id: partner, sandbox } = JSON.parse(readFileSync(keyFile, 'utf8'));
const key = (await importJWK(sandbox, 'ES256')) as oauth.CryptoKey;
// Plain HTTP is for this machine alone.
const options = origin.startsWith('http://127.0.0.1') ? { execute: [oauth.allowInsecureRequests] } : {};
const prove = oauth.PrivateKeyJwt(key);
const bank = await oauth.discovery(new URL(`${origin}/partner/v1`), partner, undefined, prove, options);
const DPoP = oauth.getDPoPHandle(bank, await oauth.randomDPoPKeyPair('ES256'));
const { access_token } = await oauth.clientCredentialsGrant(bank, { scope: 'decisions:read' }, { DPoP });
const address = new URL(`${origin}/partner/v1/decisions/${encodeURIComponent(reference)}?purpose=loan`);
const answer = await oauth.fetchProtectedResource(bank, access_token, address, 'GET', undefined, undefined, {
  DPoP,
});
process.stdout.write(`${JSON.stringify(await answer.json(), null, 2)}\n`);
process.exitCode = answer.ok ? 0 : 1;
