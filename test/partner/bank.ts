/** A bank's machine as an engineer would write it, with `jose` alone: its keys, its assertions, its proofs. */
import { createHash, randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was answered
  readonly body: any;
}

export interface Keys {
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}
export async function makeKeys(): Promise<Keys> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return { privateKey, jwk: await exportJWK(publicKey) };
}

export class Bank {
  readonly origin: string;
  readonly id: string;
  readonly client: Keys;
  readonly proving: Keys;
  nonce = '';
  token = '';

  constructor(origin: string, id: string, client: Keys, proving: Keys) {
    this.origin = origin;
    this.id = id;
    this.client = client;
    this.proving = proving;
  }

  get issuer(): string {
    return `${this.origin}/partner/v1`;
  }

  async assertion(changed: Record<string, unknown> = {}, key = this.client.privateKey): Promise<string> {
    const at = Math.floor(Date.now() / 1000);
    const claims = { iss: this.id, sub: this.id, aud: this.issuer, jti: randomUUID(), exp: at + 60 };
    return await new SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg: 'ES256' }).sign(key);
  }

  async proof(
    method: string,
    address: string,
    changed: Record<string, unknown> = {},
    { privateKey, jwk } = this.proving,
  ): Promise<string> {
    const claims = {
      ...{
        jti: randomUUID(),
        htm: method,
        htu: address,
        iat: Math.floor(Date.now() / 1000),
        nonce: this.nonce,
      },
      ...changed,
    };
    return await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .sign(privateKey);
  }

  async ask(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Heard> {
    const address = `${this.issuer}/token`;
    const dpop = headers.dpop ?? (await this.proof('POST', address));
    const answer = await fetch(address, {
      ...{ method: 'POST', headers: { ...headers, dpop }, body: new URLSearchParams(fields) },
    });
    this.nonce = answer.headers.get('dpop-nonce') ?? this.nonce;
    return heard(answer);
  }

  fields = async (more: Record<string, string> = {}): Promise<Record<string, string>> => ({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await this.assertion(),
    ...more,
  });

  /** A token of its own, kept for the calls that follow. */
  async enter(scope?: string): Promise<Heard> {
    const more: Record<string, string> = scope === undefined ? {} : { scope };
    if (this.nonce === '') await this.ask(await this.fields(more));
    const granted = await this.ask(await this.fields(more));
    this.token = granted.body.access_token ?? '';
    return granted;
  }

  /** Of one call: the token, and a proof that is good for this call alone. */
  async headersFor(method: string, address: string): Promise<{ authorization: string; dpop: string }> {
    const ath = createHash('sha256').update(this.token).digest('base64url');
    return { authorization: `DPoP ${this.token}`, dpop: await this.proof(method, address, { ath }) };
  }

  async call(
    method: string,
    path: string,
    more: { readonly body?: unknown; readonly headers?: Record<string, string> } = {},
  ): Promise<Heard> {
    const address = `${this.issuer}${path}`;
    const headers = {
      ...(await this.headersFor(method, address)),
      ...(more.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...more.headers,
    };
    const kept = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
    const body = more.body === undefined ? {} : { body: JSON.stringify(more.body) };
    return heard(await fetch(address, { method, headers: kept, ...body }));
  }
}

async function heard(answer: Response): Promise<Heard> {
  const text = await answer.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: answer.status, headers: answer.headers, body };
}
