import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assessDossier } from '#shared/cases/dossier';
import type { CaseEvent } from '#shared/cases/event';
import { findCase, record } from '#shared/cases/record';
import { countedOf, decidedRows } from '#shared/cases/statistics-rows';
import type { CaseId, ProposalId } from '#shared/platform/ids';
import type { Actor, CaseCard } from '#shared/platform/platform';
import { priorityTags } from '#shared/statistics/row';
import { tabulate } from '#shared/statistics/tally';
import { applicant, application, createWorld, officer, open, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const happen = (caseId: CaseId, actor: Actor, ...events: CaseEvent[]) =>
  record(world.platform, caseId, actor, () => ({ events }));
const reasons = [
  {
    ...{ article: 'المرسوم 2.04.892', text: { ar: 'سبب', fr: 'motif' }, facts: { ar: 'وقائع', fr: 'faits' } },
    evidence: [{ file: 'application', page: 1 }],
  },
];

async function submit(change: Partial<typeof application> = {}): Promise<CaseId> {
  const caseId = await open(world);
  await happen(
    caseId,
    applicant,
    { type: 'ApplicationStated', application: { ...application, ...change } },
    { type: 'CaseSubmitted', receipt: 'r', answerBy: '2027-01-20' },
  );
  return caseId;
}

async function decide(
  caseId: CaseId,
  outcome: 'grant' | 'refuse',
  amountCentimes?: number,
  by = 'officer-1',
): Promise<void> {
  const proposalId: ProposalId = world.platform.newId('proposal');
  const amount = amountCentimes === undefined ? {} : { amountCentimes };
  // Small grants give law and facts.
  const less = amountCentimes === undefined ? {} : { lessGrounds: [...reasons] };
  await happen(caseId, officer(by), {
    ...{ type: 'DecisionProposed', proposalId, outcome, ...amount, ...less },
    reasons,
  });
  await happen(caseId, officer(`${by}-second`), {
    ...{ type: 'DecisionConfirmed', proposalId, outcome, ...amount },
    ...{ decisionId: world.platform.newId('decision'), rulesVersion: 'r1', evidence: [] },
    ...{ appealUntil: '2027-03-01', fundingSource: 'hcar' },
  });
}

describe('what is counted of a case', () => {
  it('is nothing before it is decided, and after it what its application, papers, decision and visits say', async () => {
    const caseId = await submit();
    expect(await decidedRows(world.platform)).toEqual([]);
    await decide(caseId, 'grant', 2_126_900);
    await happen(caseId, officer('treasurer'), {
      ...{ type: 'TrancheOrdered', tranche: 1, amountCentimes: 2_126_900, means: 'transfer' },
    });
    await happen(caseId, officer('officer-1'), {
      ...{ type: 'VisitRecorded', on: '2026-11-21', found: 'running', difficulties: [] },
      jobs: { family: 2, others: 1 },
    });
    expect(await decidedRows(world.platform)).toEqual([
      {
        ...{ caseId, delegation: 'Tiznit', day: '2026-11-21', outcome: 'grant', amount: 2_126_900 },
        ...{ project: 20_000_000, sector: 'crafts', form: 'individual', funding: 'hcar' },
        jobs: { family: 2, others: 1 },
      },
    ]);
  });

  it('follows an appeal: counted while it runs, and then by the decision that stands', async () => {
    const caseId = await submit();
    await decide(caseId, 'refuse');
    await happen(caseId, applicant, { type: 'AppealLodged', grounds: 'g', answerBy: '2027-02-01' });
    expect((await decidedRows(world.platform)).map(({ outcome }) => outcome)).toEqual(['refuse']);
    await decide(caseId, 'grant', 500_000, 'officer-8');
    expect((await decidedRows(world.platform)).map(({ outcome, amount }) => [outcome, amount])).toEqual([
      ['grant', 500_000],
    ]);
  });

  it('is no project helped any more once all that was paid is claimed back, and is one while only part of it is', async () => {
    const caseId = await submit();
    await decide(caseId, 'grant', 900_000);
    const order = { type: 'TrancheOrdered', tranche: 1, amountCentimes: 600_000, means: 'transfer' } as const;
    await happen(caseId, officer('t1'), order);
    await happen(caseId, officer('t2'), {
      type: 'TranchePaid',
      ...{ tranche: 1, on: '2026-11-21', reference: 'OV-1' },
    });
    await happen(caseId, officer('o1'), { type: 'BreachRecorded', obligation: 'o', facts: 'f' });
    const claim = (amountCentimes: number) =>
      happen(caseId, officer('o2'), {
        ...{ type: 'RecoveryOrdered', amountCentimes, reasons, answerBy: '2027-01-20' },
      });
    await claim(200_000);
    expect(await decidedRows(world.platform)).toMatchObject([{ outcome: 'grant', amount: 900_000 }]);
    await claim(400_000);
    expect(await decidedRows(world.platform)).toEqual([]);
  });

  it('counts for the delegation that decided, not for the one it was transferred to since', async () => {
    const caseId = await submit();
    const moved = (to: string) =>
      happen(caseId, officer('officer-1'), { type: 'CaseTransferred', to, reason: 'résidence' });
    await moved('taza');
    await decide(caseId, 'grant', 900_000);
    await moved('fes');
    expect((await findCase(world.platform, caseId))?.delegation).toBe('fes');
    expect(await decidedRows(world.platform)).toMatchObject([{ caseId, delegation: 'taza' }]);
    expect(await decidedRows(world.platform, ['taza', 'Tiznit'])).toHaveLength(1);
    expect(await decidedRows(world.platform, ['fes', 'Tiznit'])).toEqual([]);
  });

  it('can be made again from the log, and is the same', async () => {
    const caseId = await submit({
      project: { ...application.project, form: 'cooperative', title: 'تعاونية الزربية' },
      cooperative: { members: 11 },
      applicant: { ...application.applicant, sex: 'F', tags: ['youth'] },
    });
    await decide(caseId, 'grant', 900_000);
    const [row] = await decidedRows(world.platform);
    const now = await findCase(world.platform, caseId);
    expect(row).toEqual({ caseId, delegation: 'Tiznit', ...countedOf(now!) });
    expect(row).toMatchObject({
      sex: 'F',
      members: 11,
      subSector: 'carpets',
      form: 'cooperative',
      tags: ['youth'],
    });
  });

  it('of what applicants say of themselves for the figures, nothing reaches the assessment', () => {
    const tagged = { ...application, applicant: { ...application.applicant, tags: [...priorityTags] } };
    const rest = { papers: [], registerConsulted: true, asOf: '2026-11-21' } as const;
    expect(assessDossier({ application: tagged, ...rest })).toEqual(assessDossier({ application, ...rest }));
  });

  it('names no one: neither a name, nor a card number, nor a title stands in it', async () => {
    const caseId = await submit();
    await decide(caseId, 'grant', 1);
    const said = JSON.stringify(await decidedRows(world.platform));
    for (const personal of [
      application.applicant.cin,
      application.applicant.nameLat!,
      application.project.title,
    ])
      expect(said).not.toContain(personal);
  });
});

it('ten thousand decided cases are counted from their cards, without a log being opened, by delegation or in all', async () => {
  const count = 10_000;
  const cards: CaseCard[] = Array.from({ length: count }, (_, at) => ({
    ...{ caseId: world.platform.newId('case'), reference: world.platform.newId('reference') },
    ...{
      delegation: at % 4 === 0 ? 'taza' : 'fes',
      state: 'closed',
      desk: 'done',
      flags: 0,
      papers: 5,
      version: 9,
    },
    openedAt: new Date(Date.UTC(2020, 0, 1) + at * 60_000).toISOString(),
    counted: { day: `${2020 + (at % 6)}-05-05`, outcome: 'grant', amount: 100 },
  }));
  const pages: number[] = [];
  const cases = {
    ...world.platform.cases,
    load: () => Promise.reject(new Error('a log was opened')),
    queue: async (query: Parameters<World['platform']['cases']['queue']>[0]) => {
      const from = Number(query.cursor ?? 0);
      const mine = cards.filter(
        (card) => card.desk === query.desk && (query.delegation ?? card.delegation) === card.delegation,
      );
      pages.push(from);
      const shown = mine.slice(from, from + query.limit);
      const end = from + query.limit;
      return end < mine.length ? { cards: shown, cursor: String(end) } : { cards: shown };
    },
  };
  const rows = await decidedRows({ cases });
  expect(tabulate(rows, 'delegation').total).toMatchObject({ granted: count, amount: count * 100 });
  expect(pages.length).toBeLessThan(20);
  expect(await decidedRows({ cases }, ['taza'])).toHaveLength(count / 4);
});
