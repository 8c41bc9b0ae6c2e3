import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessDossier } from '#shared/cases/dossier';
import { receivePaper } from '#shared/cases/receive-paper';
import type { PaperOutcome, PaperType } from '#shared/papers/reading';
import { application } from '../../functions/examples.ts';
import { type Claims, officer, openWorld, type World } from './world.ts';

let world: World;
let next: PaperOutcome;
beforeAll(async () => {
  world = await openWorld({ readPaper: async () => next });
});
afterAll(() => world.end());

const readAs = (type: PaperType, fields: Readonly<Record<string, string>>): PaperOutcome => ({
  status: 'read',
  seconds: 0.1,
  reading: {
    ...{ type, typeConfidence: 0.99, doubts: [] },
    pages: [{ width: 1000, height: 1400, quality: { sharp: 1, glare: 0, skew: 0 } }],
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        { value, confidence: 0.99, page: 1, box: [10, 20, 30, 40] as const, raw: value },
      ]),
    ),
  },
});
const quote = readAs('quote', { ice: '001524398000071', devisNumber: 'D-2026-118', totalTTC: '90000.00' });
const rib = readAs('rib', { rib: '011519000001205000534921' });
const attestation = readAs('resistance-attestation', { cardNumber: '104233' });

let count = 0;
async function deposited(delegation: string, cin: string, papers: readonly PaperOutcome[]) {
  const opened = await world.open(delegation);
  const { claims } = opened;
  const body = { ...application, applicant: { ...application.applicant, cin } };
  await world.call('PUT', '/api/applicant/case/application', { body, claims });
  for (const paper of papers) {
    next = paper;
    count += 1;
    await world.send(claims, `paper ${count}`);
    const delivery = world.platform.queue.take()!;
    await receivePaper(world.platform, delivery.message, assessDossier);
    world.platform.queue.done(delivery.id);
  }
  await world.call('POST', '/api/applicant/case/submit', { claims });
  return opened;
}
const get = async (caseId: string, what: string, claims: Claims) =>
  (await world.call('GET', `/api/officer/cases/${caseId}/${what}`, { claims })).body;

describe('cases like this one', () => {
  it('are told with the papers of both sides, and of a case out of reach no more than who keeps it', async () => {
    const mine = await deposited('khenifra', 'VA81724', [quote, rib, attestation]);
    const near = await deposited('azilal', 'VA90011', [quote, attestation]);
    const far = await deposited('safi', 'H300123', [rib]);
    const here = officer('here', 'beni-mellal');
    const { similar } = await get(mine.caseId, 'similar', here);
    const kinds = similar.map(({ kind, other }: { kind: string; other: { delegation: string } }) => [
      kind,
      other.delegation,
    ]);
    expect(kinds).toEqual([
      ['same-quote', 'azilal'],
      ['same-account', 'safi'],
      ['same-attestation', 'azilal'],
      // As both applications state it.
      ['same-attestation', 'safi'],
    ]);
    const [sameQuote, sameAccount, sameAttestation] = similar;
    expect(sameQuote).toMatchObject({
      other: { caseId: near.caseId, reference: near.reference, stage: { id: 'submitted' } },
      mine: { kind: 'quote', page: 1 },
      theirs: { kind: 'quote', page: 1 },
    });
    expect(sameAttestation.theirs).toMatchObject({ kind: 'resistance-attestation', box: [10, 20, 30, 40] });
    expect(sameAccount.other).toEqual({ delegation: 'safi' });
    expect(sameAccount.mine.kind).toBe('rib');
    expect(sameAccount.theirs).toBeUndefined();
    expect(JSON.stringify(similar)).not.toContain(far.reference);

    // Both cases were looked at, the one out of reach was not.
    const lookers = async ({ claims }: { claims: Claims }) =>
      (await world.call('GET', '/api/applicant/case/sightings', { claims })).body.sightings.length;
    expect([await lookers(mine), await lookers(near), await lookers(far)]).toEqual([1, 1, 0]);
  });

  it('flag an account that another person gives too, and it weighs as an officer’s affair', async () => {
    const one = await deposited('taza', 'Z111111', [readAs('rib', { rib: '230780211111111100330024' })]);
    const two = await deposited('taza', 'Z222222', [readAs('rib', { rib: '230780211111111100330024' })]);
    const here = officer('here', 'taza');
    const { body } = await world.call('GET', `/api/officer/cases/${two.caseId}`, { claims: here });
    const flag = body.assessment.flags.find(({ code }: { code: string }) => code === 'account-in-other-case');
    expect(flag.text.fr).toContain(one.reference);
    expect(flag.evidence[0]).toMatchObject({ field: 'rib' });
  });
});

describe('the history of a case', () => {
  it('tells its acts in order, each in both languages, with who did it in which role, and what they wrote', async () => {
    const { caseId } = await deposited('nador', 'S777777', [quote]);
    const here = officer('here', 'nador');
    const post = async (path: string, body: unknown = {}) =>
      await world.call('POST', `/api/officer/cases/${caseId}/${path}`, { claims: here, body });
    await post('claim');
    await post('notes', { note: 'اتصل صاحب الطلب' });
    const { papers } = (await world.call('GET', `/api/officer/cases/${caseId}`, { claims: here })).body;
    const corrected = { field: 'totalTTC', value: '91000.00', reason: 'حسب الأصل' };
    await post(`papers/${papers[0].paperId}/corrections`, corrected);
    const { acts } = await get(caseId, 'history', here);
    const types = acts.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type !== 'CaseAssessed' && type !== 'LetterIssued')).toEqual([
      ...['CaseOpened', 'NoticeGiven', 'ApplicationStated', 'PaperRead', 'CaseSubmitted'],
      ...['CaseClaimed', 'OfficerNoted', 'FieldCorrected'],
    ]);
    for (const { text, at, by } of acts) {
      expect(text.ar).toMatch(/[\u0600-\u06ff].*\.$/u);
      expect(text.fr).toMatch(/[a-zé].*\.$/u);
      expect(Date.parse(at)).toBeGreaterThan(0);
      expect(by.id === undefined).toBe(by.kind === 'applicant' || by.kind === 'service');
    }
    const change = acts.find(({ type }: { type: string }) => type === 'FieldCorrected');
    expect(change.by).toEqual({ kind: 'officer', id: 'here', role: 'officer' });
    expect(change.text.fr).toContain('de 90000.00 à 91000.00');
    expect(change.said).toBe('حسب الأصل');
    expect(acts.find(({ type }: { type: string }) => type === 'OfficerNoted').said).toBe('اتصل صاحب الطلب');
  });
});
