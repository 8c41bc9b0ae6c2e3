import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { cardOf } from '#shared/cases/card';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { correctField } from '#shared/cases/officer';
import {
  answerRectification,
  askRectification,
  makeRectification,
} from '#shared/cases/privacy/rectification';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase, record } from '#shared/cases/record';
import type { CaseId, PaperId } from '#shared/platform/ids';
import {
  applicant,
  application,
  codeOf,
  countPapers,
  createWorld,
  officer,
  open,
  readAs,
  sendPaper,
  type World,
} from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const reasons = [{ article: '2', text: { ar: 'مستوف للشروط', fr: 'Conditions remplies' } }];

async function decided(): Promise<{ caseId: CaseId; paperId: PaperId }> {
  const { platform } = world;
  const caseId = await open(world);
  await stateApplication(platform, caseId, applicant, application, countPapers);
  world.read = () => readAs({ totalTTC: '200000.00' });
  const message = await sendPaper(world, caseId);
  await receivePaper(platform, message, countPapers);
  await submitCase(platform, caseId, applicant, countPapers);
  const grant = { outcome: 'grant' as const, amountCentimes: 6_000_000, reasons };
  const { proposal } = await proposeDecision(platform, caseId, officer('a'), grant);
  await confirmDecision(platform, caseId, officer('b'), proposal!.proposalId);
  return { caseId, paperId: message.paperId };
}

describe('law 09-08: a rectification', () => {
  it('brings a decided case back to an officer’s desk until it is refused, or accepted and made; it opens no other field', async () => {
    const { platform } = world;
    const { caseId, paperId } = await decided();
    const desk = async () => {
      const { desk, why } = cardOf(await getCase(platform, caseId));
      return [desk, why?.code];
    };
    const correct = () =>
      correctField(
        platform,
        caseId,
        officer('c'),
        { paperId, field: 'totalTTC', value: '210000.00' },
        countPapers,
      );
    expect(await desk()).toEqual(['done', undefined]);
    await askRectification(platform, caseId, applicant, 'اسم المورد خطأ');
    expect(await desk()).toEqual(['review', 'rectification-asked']);
    await answerRectification(platform, caseId, officer('c'), { accepted: false, reason: 'مطابق للأصل' });
    expect(await desk()).toEqual(['done', undefined]);

    await askRectification(platform, caseId, applicant, 'المجموع 210000');
    // Nobody puts a decided case right of their own accord.
    expect(await codeOf(correct())).toBe('case.not-now');
    expect(await codeOf(makeRectification(platform, caseId, officer('c'), 'صحح'))).toBe(
      'rectification.none-accepted',
    );
    const fields = [{ paperId, field: 'totalTTC' }];
    await answerRectification(platform, caseId, officer('c'), {
      ...{ accepted: true, reason: 'يوافق الأصل', fields },
    });
    // It opens what was asked for, and nothing beside it.
    const beside = { paperId, field: 'supplier', value: 'X' };
    expect(await codeOf(correctField(platform, caseId, officer('c'), beside, countPapers))).toBe(
      'rectification.other-field',
    );
    const smuggled = record(platform, caseId, officer('c'), () => ({
      events: [{ type: 'FieldCorrected', ...beside }],
    }));
    await expect(smuggled).rejects.toThrow('nobody asked for');
    expect(await desk()).toEqual(['review', 'rectification-accepted']);
    const before = await getCase(platform, caseId);
    const after = await correct();
    expect(after.papers[0]?.corrections.totalTTC?.value).toBe('210000.00');
    // What was decided stands as it was decided.
    expect([after.state, after.decisions, after.assessment]).toEqual([
      'decided',
      before.decisions,
      before.assessment,
    ]);
    await makeRectification(platform, caseId, officer('c'), 'صحح المجموع في بيان الأثمان');
    expect(await desk()).toEqual(['done', undefined]);
    const forced = record(platform, caseId, officer('c'), () => ({
      events: [{ type: 'FieldCorrected', paperId, field: 'totalTTC', value: '1.00' }],
    }));
    await expect(forced).rejects.toThrow('nobody asked for');
  });
});
