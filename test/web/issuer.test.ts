/** Officers' sign-in and sign-out with an issuer that nobody here wrote, its own pages filled in as a browser would. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ClaimNames } from '#functions/appointment';
import { claim, getCaller } from '#functions/caller';
import { type Issuer as Trusted, trustIssuer } from '#local/issuer';
import {
  addressToLeaveFor,
  addressToSignOut,
  askAnew,
  fetchToken,
  type Issuer,
} from '../../web/ui/issuer.ts';
import { type Administration, createVisitor, openAdministration, type Visitor } from './administration.ts';

const back = 'https://nasab.example.ma/officer.html';
const groups = { 'nasab-agents': 'officer', 'nasab-tresor': 'treasurer', 'nasab-espaces': 'keeper' } as const;
const people = {
  'officer-1': { [claim.role]: 'officer treasurer', [claim.delegation]: 'khenifra', family_name: 'Ouaziz' },
  'keeper-1': { [claim.role]: 'keeper', [claim.delegation]: 'khenifra', [claim.place]: 'khenifra-1' },
  'agent-7': { groups: ['tous', 'nasab-tresor', 'nasab-agents'], service: 'khenifra' },
  'keeper-7': { groups: ['nasab-espaces'], service: 'khenifra', espace: 'khenifra-1' },
  'both-7': { groups: ['nasab-espaces', 'nasab-agents'], service: 'khenifra', espace: 'khenifra-1' },
  'guest-7': { groups: ['tous'], service: 'khenifra' },
};
const folder = mkdtempSync(join(tmpdir(), 'nasab-issuer-'));
let administration: Administration;
let issuer: Issuer;
let trusted: Trusted;

const trust = (more: object = {}): Trusted => {
  const file = join(folder, 'issuer.json');
  writeFileSync(file, JSON.stringify({ issuer: administration.url, client: 'nasab', ...more }));
  return trustIssuer(file);
};

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
  administration = await openAdministration(people);
  administration.serve(back);
  trusted = trust();
  issuer = (await trusted.pages()) as Issuer;
});
afterAll(() => {
  vi.restoreAllMocks();
  administration.close();
  rmSync(folder, { recursive: true, force: true });
});

const visitor = (): Visitor => createVisitor(administration.url, back);
async function answerTo(address: string, person: string, who = visitor()): Promise<URLSearchParams> {
  const said = await who.go(address, person);
  if (typeof said === 'string') throw new Error(said);
  return said;
}

async function enter(person: string, storage = tabStorage(), who = visitor()): Promise<string> {
  const answer = await answerTo(await addressToLeaveFor(issuer, back, storage), person, who);
  const token = await fetchToken(issuer, back, answer, storage);
  // A code is worth one token, and the question is forgotten with its answer.
  expect(await fetchToken(issuer, back, answer, storage)).toBeUndefined();
  return token ?? '';
}

const asCaller = async (audience: 'officer' | 'keeper', token: string, by = trusted) =>
  getCaller(audience, (await by.check(token)) as Parameters<typeof getCaller>[1], '192.0.2.1', by.names);

it('an officer comes back with a token for this service, whose claims say what they are appointed to', async () => {
  const token = await enter('officer-1');
  expect(await asCaller('officer', token)).toEqual({
    ...{ audience: 'officer', id: 'officer-1', delegation: 'khenifra' },
    ...{ roles: ['officer', 'treasurer'], familyName: 'Ouaziz' },
  });
  // As the gateway hands them on: text, times among it.
  for (const value of Object.values((await trusted.check(token)) ?? {})) expect(value).toBeTypeOf('string');
  expect(await trust({ audience: ['another'] }).check(token)).toBeUndefined();
  const [head, , seal] = token.split('.');
  const forged = Buffer.from(JSON.stringify({ sub: 'officer-1' })).toString('base64url');
  for (const other of [`${head}.${forged}.${seal}`, `${head}..${seal}`, 'no token'])
    expect(await trusted.check(other)).toBeUndefined();
});

it('a keeper comes back as a keeper, who is no officer', async () => {
  const token = await enter('keeper-1');
  expect((await asCaller('keeper', token)).audience).toBe('keeper');
  await expect(asCaller('officer', token)).rejects.toThrow('not-signed-in');
});

it('where an administration says groups, its table says what they appoint to, and what it does not list to nothing', async () => {
  const claims = { role: 'groups', groups, delegation: 'service', place: 'espace' };
  const by = trust({ claims });
  expect(await asCaller('officer', await enter('agent-7'), by)).toEqual({
    ...{ audience: 'officer', id: 'agent-7', delegation: 'khenifra', roles: ['officer', 'treasurer'] },
  });
  const keeper = await enter('keeper-7');
  expect(await asCaller('keeper', keeper, by)).toMatchObject({ place: 'khenifra-1' });
  await expect(asCaller('officer', keeper, by)).rejects.toThrow('not-signed-in');
  for (const person of ['both-7', 'guest-7']) {
    const token = await enter(person);
    for (const desk of ['officer', 'keeper'] as const)
      await expect(asCaller(desk, token, by)).rejects.toThrow('not-signed-in');
  }
  expect(() => trust({ claims: { ...claims, groups: { 'nasab-agents': 'minister' } } })).toThrow(/groups/u);
  expect(ClaimNames.safeParse({ groups: { 'two words': 'officer' } }).success).toBe(false);
});

it('whoever signs out at a shared desk leaves no session at the issuer: the next is asked who they are', async () => {
  const desk = visitor();
  const token = await enter('officer-1', tabStorage(), desk);
  const next = async (storage = tabStorage()) =>
    await desk.go(await addressToLeaveFor(issuer, back, storage));
  // The danger: forgetting the tab alone lets the next one in as the one before.
  expect((await next()) instanceof URLSearchParams).toBe(true);
  const out = addressToSignOut(issuer, back, token) ?? '';
  expect(await desk.go(out)).toBeInstanceOf(URLSearchParams);
  expect(await next()).toBe('asked who they are');

  // Where the issuer has no such place, the tab at least asks anew.
  await enter('officer-1', tabStorage(), desk);
  const { endSession: _, ...without } = issuer;
  expect(addressToSignOut(without, back, token)).toBeUndefined();
  const tab = tabStorage();
  askAnew(tab);
  expect(await next(tab)).toBe('asked who they are');
  expect(await answerTo(await addressToLeaveFor(issuer, back, tab), 'officer-1', desk)).toBeTruthy();
});

it('signs out at Cognito in the form Cognito takes, without a token in the address', () => {
  const { endSession: _, ...rest } = issuer;
  const cognito = { ...rest, logout: 'https://nasab.auth.eu-south-2.amazoncognito.com/logout' };
  expect(addressToSignOut(cognito, back, 'a token')).toBe(
    `${cognito.logout}?client_id=nasab&logout_uri=${encodeURIComponent(back)}`,
  );
});

it('an answer to a question of another tab, to none, or to one sealed otherwise brings no token', async () => {
  const storage = tabStorage();
  const answer = await answerTo(await addressToLeaveFor(issuer, back, storage), 'officer-1');
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
  const answer = await answerTo(asked.href, 'officer-1');
  expect(await fetchToken(issuer, back, answer, storage)).toBeUndefined();
});

it('an issuer elsewhere is trusted over https alone, and one that is silent is said to be', async () => {
  const file = join(folder, 'plain.json');
  writeFileSync(file, JSON.stringify({ issuer: 'http://idp.example.ma', client: 'nasab' }));
  expect(() => trustIssuer(file)).toThrow(/https only/u);
  writeFileSync(file, JSON.stringify({ issuer: 'http://127.0.0.1:9', client: 'nasab' }));
  await expect(trustIssuer(file).check('a.b.c')).rejects.toMatchObject({
    status: 503,
    code: 'issuer.silent',
  });
});
