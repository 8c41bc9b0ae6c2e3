/** Officers' sign-in with an issuer that nobody here wrote: `oidc-provider`, its own pages filled in as a browser would. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { claim, getCaller } from '#functions/caller';
import { addressToLeaveFor, fetchToken, type Issuer, isKeeper, personIn } from '../../web/ui/issuer.ts';

const back = 'https://nasab.example.ma/officer.html';
const people: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'officer-1': { [claim.role]: 'officer treasurer', [claim.delegation]: 'khenifra', family_name: 'Ouaziz' },
  'keeper-1': { [claim.role]: 'keeper', [claim.delegation]: 'khenifra', [claim.place]: 'khenifra-1' },
};
let server: Server;
let issuer: Issuer;
let url: string;
let keys: ReturnType<typeof createRemoteJWKSet>;

const tabStorage = (): Storage => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage;
};

beforeAll(async () => {
  // It warns of its own sign-in pages, which are what this is about.
  for (const way of ['warn', 'info'] as const) vi.spyOn(console, way).mockImplementation(() => undefined);
  server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: 'nasab',
        redirect_uris: [back],
        response_types: ['code'],
        token_endpoint_auth_method: 'none',
      },
    ],
    claims: { openid: ['sub', 'family_name', ...Object.values(claim)] },
    conformIdTokenClaims: false,
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...people[accountId] }),
    }),
    cookies: { keys: ['of the test alone'] },
    ttl: { IdToken: 3600, AccessToken: 600, Session: 3600, Grant: 3600, Interaction: 600 },
  });
  server.on('request', provider.callback());
  const found = await fetch(`${url}/.well-known/openid-configuration`);
  const said = (await found.json()) as Record<
    'authorization_endpoint' | 'token_endpoint' | 'jwks_uri',
    string
  >;
  issuer = {
    ...{ authorize: said.authorization_endpoint, token: said.token_endpoint },
    ...{ client: 'nasab', scope: 'openid' },
  };
  keys = createRemoteJWKSet(new URL(said.jwks_uri));
});
afterAll(() => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  server.close();
});

/** Goes where the issuer leads, signs in as a person and consents, until it sends the browser back. */
async function signIn(address: string, person: string): Promise<URLSearchParams> {
  const cookies = new Map<string, string>();
  const visit = async (to: string, form?: Record<string, string>): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(to, url), {
      redirect: 'manual',
      headers: { cookie },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(one) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  let next = address;
  for (let steps = 0; steps < 12; steps++) {
    const answer = await visit(next);
    const onward = answer.headers.get('location');
    if (onward?.startsWith(back)) return new URL(onward).searchParams;
    if (onward !== null) {
      next = onward;
      continue;
    }
    const page = await answer.text();
    const [, action] = /action="([^"]+)"/u.exec(page) ?? [];
    if (action === undefined) throw new Error(`the issuer answered ${answer.status}`);
    const prompt = page.includes('value="login"') ? 'login' : 'consent';
    const sent = await visit(
      action,
      prompt === 'login' ? { prompt, login: person, password: 'x' } : { prompt },
    );
    next = sent.headers.get('location') ?? '';
  }
  throw new Error('the issuer never sent the browser back');
}

async function enter(person: string, storage = tabStorage()): Promise<string> {
  const answer = await signIn(await addressToLeaveFor(issuer, back, storage), person);
  const token = await fetchToken(issuer, back, answer, storage);
  // A code is worth one token, and the question is forgotten with its answer.
  expect(await fetchToken(issuer, back, answer, storage)).toBeUndefined();
  return token ?? '';
}

it('an officer comes back with a token for this service, whose claims say what they are appointed to', async () => {
  const token = await enter('officer-1');
  const { payload } = await jwtVerify<JWTPayload>(token, keys, { issuer: url, audience: 'nasab' });
  // As the gateway hands them on.
  const caller = getCaller('officer', payload as Parameters<typeof getCaller>[1], '192.0.2.1');
  expect(caller).toEqual({
    ...{ audience: 'officer', id: 'officer-1', delegation: 'khenifra' },
    ...{ roles: ['officer', 'treasurer'], familyName: 'Ouaziz' },
  });
  expect([personIn(token), isKeeper(token)]).toEqual(['officer-1', false]);
  for (const other of [{ audience: 'another' }, { issuer: 'https://other.example' }])
    await expect(jwtVerify(token, keys, { issuer: url, audience: 'nasab', ...other })).rejects.toThrow(
      errors.JWTClaimValidationFailed,
    );
});

it('a keeper comes back as a keeper, who is no officer', async () => {
  const token = await enter('keeper-1');
  expect(isKeeper(token)).toBe(true);
  const { payload } = await jwtVerify<JWTPayload>(token, keys, { issuer: url, audience: 'nasab' });
  const claims = payload as Parameters<typeof getCaller>[1];
  expect(getCaller('keeper', claims, '').audience).toBe('keeper');
  expect(() => getCaller('officer', claims, '')).toThrow();
});

it('an answer to a question of another tab, to none, or to one sealed otherwise brings no token', async () => {
  const storage = tabStorage();
  const answer = await signIn(await addressToLeaveFor(issuer, back, storage), 'officer-1');
  const another = new URLSearchParams({ ...Object.fromEntries(answer), state: 'another' });
  expect(await fetchToken(issuer, back, another, storage)).toBeUndefined();
  expect(await fetchToken(issuer, back, answer, tabStorage())).toBeUndefined();
  // The thief of a code has a tab of their own, and so another secret than the one the code was sealed with.
  const thief = tabStorage();
  const asked = new URL(await addressToLeaveFor(issuer, back, thief)).searchParams;
  const stolen = new URLSearchParams({ ...Object.fromEntries(answer), state: asked.get('state') ?? '' });
  expect(await fetchToken(issuer, back, stolen, thief)).toBeUndefined();
});

it('a token that was asked for by another sign-in is not taken, though everything else is right', async () => {
  const storage = tabStorage();
  const asked = new URL(await addressToLeaveFor(issuer, back, storage));
  asked.searchParams.set('nonce', 'of another sign-in');
  const answer = await signIn(asked.href, 'officer-1');
  expect(await fetchToken(issuer, back, answer, storage)).toBeUndefined();
});
