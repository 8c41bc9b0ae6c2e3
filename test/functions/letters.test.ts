import { afterAll, beforeAll, expect, it } from 'vitest';
import { application } from '../../functions/examples.ts';
import { readPages } from '../letters/pages.ts';
import { type Claims, officer, openWorld, type World } from './world.ts';

let world: World;
let claims: Claims;
let caseId: string;
const khenifra = officer('officer-1', 'khenifra');

beforeAll(async () => {
  world = await openWorld();
  const opened = await world.open();
  ({ claims, caseId } = opened);
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims });
});
afterAll(() => world.end());

it('an applicant has no letter before the deposit, and the receipt in hand right after it', async () => {
  expect((await world.call('GET', '/api/applicant/case/letters', { claims })).body).toEqual({ letters: [] });
  expect((await world.call('POST', '/api/applicant/case/submit', { claims })).status).toBe(200);
  const { body } = await world.call('GET', '/api/applicant/case/letters', { claims });
  expect(body.letters).toMatchObject([{ kind: 'receipt', name: { fr: 'Récépissé de dépôt' } }]);
  const path = `/api/applicant/case/letters/${body.letters[0].letterId}`;
  const letter = await world.call('GET', path, { claims });
  expect(letter.status).toBe(200);
  expect(letter.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; filename="receipt-nsb-[0-9a-z-]+\.pdf"$/u),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect((await readPages(letter.body)).join(' ')).toContain('Fatima Ait Ouaarab');
  const seen = await world.call('GET', '/api/applicant/case/letters', { claims });
  expect(seen.body.letters[0].seenAt).toBeDefined();
});

it('another applicant, and an officer elsewhere, are told that there is no such letter', async () => {
  const { body } = await world.call('GET', '/api/applicant/case/letters', { claims });
  const { letterId } = body.letters[0];
  const other = await world.open();
  const path = `/api/applicant/case/letters/${letterId}`;
  expect((await world.call('GET', path, { claims: other.claims })).status).toBe(404);
  const ofCase = `/api/officer/cases/${caseId}/letters/${letterId}`;
  expect((await world.call('GET', ofCase, { claims: officer('far', 'tiznit') })).status).toBe(404);
  expect((await world.call('GET', ofCase, { claims: khenifra })).status).toBe(200);
});

it('an officer sees a letter before it is sent, and the one to a partner is written once', async () => {
  const path = `/api/officer/cases/${caseId}/letters`;
  const papers = [{ paper: 'quote', why: { ar: 'لتبرير القيمة', fr: 'pour justifier la valeur' } }];
  const draft = await world.call('POST', `${path}/preview`, {
    body: { kind: 'completion', papers },
    claims: khenifra,
  });
  expect(draft.headers['content-type']).toBe('application/pdf');
  expect((await readPages(draft.body)).join(' ')).toContain('PROJET');
  const nothing = await world.call('POST', `${path}/preview`, {
    body: { kind: 'decision' },
    claims: khenifra,
  });
  expect([nothing.status, nothing.body.code]).toEqual([409, 'letter.no-proposal']);
  const referral = {
    about: 'anapec',
    partner: { ar: 'الوكالة الوطنية لإنعاش التشغيل والكفاءات', fr: 'ANAPEC' },
    purpose: { ar: 'دراسة الجدوى', fr: 'étude de faisabilité' },
    wished: true,
  };
  const send = () => world.call('POST', `${path}/referrals`, { body: referral, claims: khenifra });
  expect((await send()).status).toBe(201);
  const again = await send();
  expect(again.body.letters.map(({ kind }: { kind: string }) => kind)).toEqual(['receipt', 'referral']);
  const unasked = { ...referral, wished: false };
  expect((await world.call('POST', `${path}/referrals`, { body: unasked, claims: khenifra })).status).toBe(
    422,
  );
});

it('anyone can fetch the keys and ask whether a letter still holds, and hears nothing of the case', async () => {
  const { body: keys } = await world.call('GET', '/.well-known/jwks.json');
  expect(keys.keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' });
  expect(JSON.stringify(keys)).not.toContain('"d"');
  const [issued] = (await world.platform.cases.load(caseId as never))
    .flatMap(({ events }) => events)
    .filter(({ type }) => type === 'LetterIssued');
  const ask = (statement: unknown) =>
    world.call('POST', '/api/public/statements/verify', { body: { statement } });
  const { body } = await ask(issued?.statement);
  expect(body).toEqual({
    standing: 'valid',
    letter: {
      kind: 'receipt',
      name: { ar: 'وصل إيداع', fr: 'Récépissé de dépôt' },
      number: issued?.number,
      on: issued?.on,
    },
  });
  const path = `/api/officer/cases/${caseId}/letters/${issued?.letterId}/revoke`;
  await world.call('POST', path, { body: { reason: 'خطأ في الاسم' }, claims: khenifra });
  expect((await ask(issued?.statement)).body.standing).toBe('revoked');
  expect((await ask('eyJ.e30.c2ln')).body).toEqual({ standing: 'forged' });
  expect((await ask(12)).status).toBe(422);
});
