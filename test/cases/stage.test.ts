import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '#shared/cases/case';
import type { CaseEvent } from '#shared/cases/event';
import { expectedOf, stageName, stageOf, stages } from '#shared/cases/stage';
import { states } from '#shared/cases/states';
import { deposited, tell } from './told.ts';

const applicant = { kind: 'applicant', id: 'applicant' } as const;
const officer = { kind: 'officer', id: 'first' } as const;
const proposalId = 'proposal-00000000000000000000000000' as never;
const decisionId = 'decision-00000000000000000000000000' as never;
const reasons = [{ article: '2', text: { ar: 'سبب', fr: 'motif' } }];

const start = () => deposited('2026-05-04');
const decide = (now: Case, outcome: 'grant' | 'refuse', amountMAD?: number): Case => {
  const amount = amountMAD === undefined ? {} : { amountCentimes: amountMAD * 100 };
  const events: CaseEvent[] = [
    { type: 'DecisionProposed', proposalId, outcome, ...amount, reasons },
    {
      type: 'DecisionConfirmed',
      ...{ proposalId, decisionId, outcome, rulesVersion: 'test', evidence: [], appealUntil: '2026-06-15' },
      ...amount,
    },
  ];
  return tell(now, 3, officer, ...events);
};

describe('the stage of a case', () => {
  it('names each step of the procedure, in its order', () => {
    const now = start();
    expect(stageOf(now)).toBe('submitted');
    expect(stageOf(tell(now, 1, officer, { type: 'OfficerNoted', note: 'à voir' }))).toBe('in-review');
    const why = { ar: 'لازم', fr: 'requis' };
    const asked = tell(now, 1, officer, {
      type: 'CompletionAsked',
      papers: [{ paper: 'quote', why }],
      answerBy: '2026-04-02',
    });
    expect(stageOf(asked)).toBe('incomplete');
    expect(stageOf(tell(asked, 2, applicant, { type: 'CompletionGiven' }))).toBe('in-review');
    const proposed = tell(now, 2, officer, {
      type: 'DecisionProposed',
      proposalId,
      outcome: 'refuse',
      reasons,
    });
    expect(stageOf(proposed)).toBe('proposed');
    expect(stageOf(decide(now, 'refuse'))).toBe('not-granted');
    expect(stageOf(decide(now, 'grant', 60_000))).toBe('granted');
    expect(stageOf(decide(now, 'grant', 59_999))).toBe('granted-less');
    const granted = decide(now, 'grant', 60_000);
    const ordered = tell(granted, 4, officer, {
      type: 'TrancheOrdered',
      ...{ tranche: 1, amountCentimes: 6_000_000, means: 'transfer' },
    });
    expect(stageOf(ordered)).toBe('in-payment');
    const paid = tell(ordered, 5, officer, { type: 'PaymentCompleted' });
    expect(stageOf(paid)).toBe('followed-up');
    expect(stageOf(tell(paid, 9, officer, { type: 'CaseClosed', why: 'completed' }))).toBe('closed');
    expect(stageOf(tell(now, 2, applicant, { type: 'CaseWithdrawn' }))).toBe('withdrawn');
  });

  it('says what is expected of whom, and until when the log has told', () => {
    const now = start();
    expect(expectedOf(now)).toMatchObject({ of: 'administration', until: '2026-05-04' });
    expect(expectedOf(decide(now, 'refuse'))).toMatchObject({ of: 'applicant', until: '2026-06-15' });
    expect(expectedOf(decide(now, 'grant', 60_000)).of).toBe('administration');
    expect(expectedOf(tell(now, 2, applicant, { type: 'CaseWithdrawn' }))).toMatchObject({ of: 'nobody' });
  });

  it('has a name in Arabic and French, and a line in docs/states.md', () => {
    const page = readFileSync(new URL('../../docs/states.md', import.meta.url), 'utf8');
    const table = page.slice(page.indexOf('## Stages'));
    for (const stage of stages) {
      expect(stageName(stage).ar).toMatch(/[\u0600-\u06ff]/);
      expect(stageName(stage).fr).toMatch(/[a-z]/);
      expect(table).toMatch(new RegExp(`^\\|[^|]*\\b${stage}\\b[^|]*\\|`, 'm'));
    }
    for (const state of states) expect(table).toMatch(new RegExp(`^\\|[^|]*\\|[^|]*\\b${state}\\b`, 'm'));
  });
});
