import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claim } from '#functions/caller';
import { routes } from '#functions/routes';
import { keepDemoAgreement } from '#local/demo';
import { dayInWords } from '#shared/letters/dates';
import { application, paperId, proposalId } from '../../functions/examples.ts';
import { laterDay } from '../cases/world.ts';
import { bank, type Claims, keeper, officer, openWorld, type World } from './world.ts';

let world: World;
let mine: Awaited<ReturnType<World['open']>>;
beforeAll(async () => {
  world = await openWorld();
  mine = await world.open('khenifra');
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims: mine.claims });
});
afterAll(() => world.end());

const sample = (one: (typeof routes)[number]) => one.examples[0]?.input;
const fill = (path: string, caseId: string) =>
  path
    .replace('{caseId}', caseId)
    .replace('{paperId}', paperId)
    .replace('{proposalId}', proposalId)
    .replace('{reference}', mine.reference)
    .replace('{tranche}', '1')
    .replace('{partner}', 'bank-1');

// Which role and which delegation reach which route is tried in doors.test.ts, cell by cell.
describe('an officer', () => {
  it('is refused with a role nobody knows, or with none', async () => {
    const { 'custom:role': _, ...without } = officer('officer-8', '*');
    for (const claims of [without, { ...without, 'custom:role': 'officer minister' }])
      expect((await world.call('GET', '/api/officer/me', { claims })).status).toBe(401);
  });
});

describe('a keeper of a memory space', () => {
  const amina = keeper('keeper-1', 'khenifra');
  const openFor = async (claims: Claims) =>
    (await world.call('POST', '/api/keeper/cases', { body: { language: 'fr', told: true }, claims })).body;
  const ofCase = routes.filter(({ audience, path }) => audience === 'keeper' && path.includes('{caseId}'));

  it('opens a case in their own delegation, whose reference and code let its applicant in', async () => {
    const { caseId, reference, code } = await openFor(amina);
    const [first] = await world.platform.cases.load(caseId);
    expect(first).toMatchObject({
      actor: { kind: 'keeper', id: 'keeper-1' },
      events: [
        { type: 'CaseOpened', delegation: 'khenifra', place: 'space-khenifra' },
        { type: 'NoticeGiven' },
      ],
    });
    const entered = await world.call('POST', '/api/applicant/sign-in', { body: { reference, code } });
    expect(entered.status).toBe(200);
    const seen = await world.call('GET', `/api/officer/cases/${caseId}`, {
      claims: officer('o', 'khenifra'),
    });
    expect(seen.body.keeper).toEqual({ id: 'keeper-1', place: 'space-khenifra' });
  });

  it('states the application and sees papers and what is missing, but neither lineage nor conditions nor flags', async () => {
    const { caseId } = await openFor(amina);
    const path = `/api/keeper/cases/${caseId}`;
    const stated = await world.call('PUT', `${path}/application`, { body: application, claims: amina });
    const sent = { size: 3, type: 'image/jpeg', sha256: 'a'.repeat(64) };
    expect((await world.call('POST', `${path}/papers`, { body: sent, claims: amina })).status).toBe(201);
    expect(stated.body.assessment.missing.length).toBeGreaterThan(0);
    expect(Object.keys(stated.body.assessment)).toEqual(['missing']);
    expect(stated.body.may).toEqual(['state', 'upload']);
    expect(JSON.stringify(stated.body)).not.toMatch(/"(lineage|reasons|flags|subsidy|outcome|ledger|gates)"/);
    const commits = await world.platform.cases.load(caseId);
    expect(commits.map(({ actor }) => actor.kind)).toEqual(['keeper', 'keeper', 'keeper']);
  });

  it('reaches no case of another keeper, of another delegation, of an applicant, or one handed in', async () => {
    const open = await openFor(amina);
    const handedIn = await openFor(amina);
    const own = { [claim.caseId]: handedIn.caseId };
    await world.call('PUT', '/api/applicant/case/application', { body: application, claims: own });
    await world.call('POST', '/api/applicant/case/submit', { claims: own });
    const unreachable = fc.oneof(
      fc.record({
        who: fc.constantFrom('keeper-1', 'keeper-2'),
        caseId: fc.constantFrom(mine.caseId, handedIn.caseId),
      }),
      fc.record({ who: fc.constant('keeper-2'), caseId: fc.constant(open.caseId) }),
    );
    const of = fc.constantFrom(...ofCase);
    await fc.assert(
      fc.asyncProperty(
        unreachable,
        of,
        fc.constantFrom('khenifra', 'casablanca'),
        async (target, one, where) => {
          const claims = keeper(target.who, where);
          const ask = (caseId: string) =>
            world.call(one.method, fill(one.path, caseId), { body: sample(one) ?? {}, claims });
          const heard = await ask(target.caseId);
          expect(heard.status).toBe(404);
          expect(heard).toEqual(await ask('case-zzzzzzzzzzzzzzzzzzzzzzzzzz'));
        },
      ),
      { numRuns: 30 },
    );
    const moved = await world.call('GET', `/api/keeper/cases/${open.caseId}`, {
      claims: keeper('keeper-1', 'casablanca'),
    });
    expect(moved.status).toBe(404);
  });

  it('is nobody without a role, a memory space, or one single delegation', async () => {
    const { [claim.place]: _, ...homeless } = amina;
    const claimed = [
      officer('keeper-1', 'khenifra'),
      homeless,
      keeper('keeper-1', '*'),
      keeper('keeper-1', 'atlantis'),
    ];
    for (const claims of claimed)
      expect((await world.call('POST', '/api/keeper/cases', { body: { told: true }, claims })).status).toBe(
        401,
      );
  });
});

it('shows an officer the queue of their delegation and the central services all of it', async () => {
  await world.open('casablanca');
  const seen = async (claims: Claims) => {
    const { body } = await world.call('GET', '/api/officer/queue', { claims, query: { desk: 'applicant' } });
    return new Set(body.cards.map((card: { delegation: string }) => card.delegation));
  };
  expect(await seen(officer('officer-1', 'khenifra'))).toEqual(new Set(['khenifra']));
  expect(await seen(officer('officer-0', '*'))).toEqual(new Set(['khenifra', 'casablanca']));
});

it('keeps every applicant to the case of their token', async () => {
  const other = await world.open('khenifra');
  const { body } = await world.call('GET', '/api/applicant/case', { claims: other.claims });
  expect(body.reference).toBe(other.reference);
  expect(JSON.stringify(body)).not.toContain(application.applicant.cin);
});

describe('a bank learns of a decision only by consent and under a live agreement', () => {
  const ask = (reference: string, id = 'bank-1') =>
    world.call('GET', `/partner/v1/decisions/${reference}`, { claims: bank(id) });

  it('hears the same of an unknown reference, a malformed one, and one without consent', async () => {
    const answers = await Promise.all([
      ask(mine.reference),
      ask('NSB-0000-0000'),
      ask('no reference at all'),
    ]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.status).toBe(404);
  });

  it('hears status and reference with it, another bank still nothing, and nothing once it is taken back', async () => {
    const path = '/api/applicant/case/consents/bank-1';
    // For a purpose and a time: two years at most.
    const forEver = { body: { until: '2999-12-31' }, claims: mine.claims };
    const { latest } = (await world.call('GET', '/api/applicant/case/banks', { claims: mine.claims })).body;
    expect((await world.call('PUT', path, forEver)).body).toMatchObject({
      code: 'consent.too-long',
      detail: {
        ar: expect.stringContaining(dayInWords(latest).ar),
        fr: expect.stringContaining(dayInWords(latest).fr),
      },
    });
    await world.call('PUT', path, { body: { until: laterDay() }, claims: mine.claims });
    expect((await ask(mine.reference)).status).toBe(404);
    await keepDemoAgreement(world.platform, 'bank-1');
    expect((await ask(mine.reference)).body).toEqual({ reference: mine.reference, status: 'pending' });
    expect((await ask(mine.reference, 'bank-2')).status).toBe(404);
    await world.call('POST', `${path}/revoke`, { claims: mine.claims });
    expect((await ask(mine.reference)).status).toBe(404);
  });
});

it('takes two officers to decide: the one who proposed cannot confirm', async () => {
  const one = officer('officer-1', 'khenifra');
  const two = officer('officer-2', 'khenifra');
  await world.call('POST', '/api/applicant/case/submit', { claims: mine.claims });
  const proposal = {
    outcome: 'grant',
    amountMAD: 10_000,
    lessBecause: 'بعض التجهيزات متوفرة',
    reasons: [{ article: '2.04.892', text: { ar: 'شروط مستوفاة', fr: 'Conditions réunies' } }],
  };
  const path = `/api/officer/cases/${mine.caseId}/proposals`;
  const proposed = await world.call('POST', path, { body: proposal, claims: one });
  expect(proposed.body.may).not.toContain('confirm');
  const confirm = `${path}/${proposed.body.proposal.proposalId}/confirm`;
  expect((await world.call('POST', confirm, { claims: one })).body.code).toBe('decision.four-eyes');
  const decided = await world.call('POST', confirm, { claims: two });
  expect(decided.body.state).toBe('decided');
  expect(decided.body.decisions).toMatchObject([
    { amountMAD: 10_000, proposedBy: 'officer-1', confirmedBy: 'officer-2' },
  ]);
});

it('writes no person into the log, whatever was sent', () => {
  const log = world.log.join('\n');
  for (const person of [
    application.applicant.cin,
    application.applicant.nameAr,
    application.applicant.nameLat,
  ]) {
    expect(log).not.toContain(person);
  }
});
