import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OfficerRole, officerRoles } from '#functions/caller';
import { assessDossier } from '#shared/cases/dossier';
import type { CaseEvent } from '#shared/cases/event';
import { receivePaper } from '#shared/cases/receive-paper';
import { record } from '#shared/cases/record';
import type { PaperOutcome } from '#shared/papers/reading';
import type { CaseId, PaperId } from '#shared/platform/ids';
import { application } from '../../functions/examples.ts';
import { type Claims, officer, openWorld, readQuote, type World } from './world.ts';

type Kind = 'statement' | 'withdrawn statement' | 'proof' | 'proof of an order sent back' | 'another';
const kinds: readonly Kind[] = [
  'statement',
  'withdrawn statement',
  'proof',
  'proof of an order sent back',
  'another',
];

let world: World;
let caseId: CaseId;
let mine: Claims;
let granted = false;
let next: string = 'quote';
const papers = {} as Record<Kind, PaperId>;

const readNext = async (): Promise<PaperOutcome> => {
  if (readQuote.status !== 'read') throw new Error('not read');
  return { ...readQuote, reading: { ...readQuote.reading, type: next as 'quote' } };
};
const happen = (...events: CaseEvent[]) =>
  record(world.platform, caseId, { kind: 'officer', id: `o-${events[0]!.type}` }, () => ({ events }));
const file = (kind: Kind, ...roles: readonly OfficerRole[]) =>
  world.call('GET', `/api/officer/cases/${caseId}/papers/${papers[kind]}/file`, {
    claims: officer(`reader-${roles.join('-')}`, 'khenifra', ...roles),
  });

beforeAll(async () => {
  world = await openWorld({ readPaper: readNext });
  const opened = await world.open('khenifra');
  caseId = opened.caseId as CaseId;
  mine = opened.claims;
  await world.call('PUT', '/api/applicant/case/application', { body: application, claims: mine });
  for (const kind of kinds) {
    next = kind.includes('statement') ? 'rib' : 'quote';
    papers[kind] = (await world.send(mine, kind)) as PaperId;
    await receivePaper(world.platform, world.platform.queue.take()!.message, assessDossier);
  }
  const withdrawn = { type: 'PaperWithdrawn', paperId: papers['withdrawn statement'] } as const;
  await happen(withdrawn, { type: 'CaseSubmitted', receipt: 'r', answerBy: '2999-01-20' });
});
afterAll(() => world.end());

async function grant(): Promise<void> {
  if (granted) return;
  granted = true;
  const proposalId = world.platform.newId('proposal');
  const decided = { proposalId, outcome: 'grant', amountCentimes: 2_000_000 } as const;
  const reasons = [{ article: 'المرسوم 2.04.892', text: { ar: 'سبب', fr: 'motif' } }];
  await happen({ type: 'DecisionProposed', ...decided, reasons });
  await happen({
    ...{ type: 'DecisionConfirmed', ...decided, decisionId: world.platform.newId('decision') },
    ...{ rulesVersion: 'r1', evidence: [], appealUntil: '2999-01-01' },
  });
  const order = { type: 'TrancheOrdered', amountCentimes: 1_000_000, means: 'transfer' } as const;
  await happen({ ...order, tranche: 1, proof: [papers.proof] });
  await happen({ ...order, tranche: 2, proof: [papers['proof of an order sent back']] });
  await happen({ type: 'TrancheReturned', tranche: 2, reason: 'facture illisible' });
}

describe('whoever pays opens the papers they have to check, and no others', () => {
  it('opens none before anything is granted', async () => {
    for (const kind of kinds) expect((await file(kind, 'treasurer')).status, kind).toBe(404);
  });

  const all = { officer: kinds, treasurer: ['statement', 'proof'] } as const;
  it.each(officerRoles)('%s: what may be opened', async (role) => {
    await grant();
    const open: readonly Kind[] = role === 'officer' || role === 'treasurer' ? all[role] : [];
    for (const kind of kinds) {
      const { status } = await file(kind, role);
      expect(status, kind).toBe(open.includes(kind) ? 200 : role === 'treasurer' ? 404 : 403);
    }
  });

  it('is told which those are, beside the payment', async () => {
    await grant();
    const claims = officer('treasurer-1', 'khenifra', 'treasurer');
    const { body } = await world.call('GET', `/api/officer/cases/${caseId}/payment`, { claims });
    expect(body.payment.papers).toMatchObject([
      { paperId: papers.statement, shows: 'account' },
      { paperId: papers.proof, shows: 'proof' },
    ]);
  });

  it('opens what came after the grant too: nothing but its tranches asks for it', async () => {
    await grant();
    next = 'quote';
    const late = await world.send(mine, 'an invoice sent after the grant');
    await receivePaper(world.platform, world.platform.queue.take()!.message, assessDossier);
    const claims = officer('treasurer-1', 'khenifra', 'treasurer');
    const { body } = await world.call('GET', `/api/officer/cases/${caseId}/payment`, { claims });
    expect(body.payment.papers.at(-1)).toMatchObject({
      paperId: late,
      shows: 'proof',
      name: { fr: 'Devis ou facture pro forma' },
    });
  });

  it('is written down as having looked for the payment, not to examine the case', async () => {
    await grant();
    await file('statement', 'treasurer');
    const { body } = await world.call('GET', '/api/officer/sightings', {
      claims: officer('inspector-1', '*', 'inspector'),
      query: { reader: 'reader-treasurer' },
    });
    expect(body.sightings).toContainEqual(
      expect.objectContaining({
        ...{ what: 'paper', paperId: papers.statement, role: 'treasurer', why: 'payment' },
      }),
    );
  });

  it('elsewhere finds nothing', async () => {
    await grant();
    const claims = officer('t', 'casablanca', 'treasurer');
    const path = `/api/officer/cases/${caseId}/papers/${papers.statement}/file`;
    expect((await world.call('GET', path, { claims })).status).toBe(404);
  });
});
