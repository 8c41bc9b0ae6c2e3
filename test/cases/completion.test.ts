import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { completionToAsk, unreviewedPapers } from '#shared/cases/asking';
import type { Assess } from '#shared/cases/assessing';
import { askCompletion, completeCase, reviewPaper, waivePaper } from '#shared/cases/completion';
import { assessDossier } from '#shared/cases/dossier';
import { correctField } from '#shared/cases/officer';
import { receiptOf } from '#shared/cases/receipt';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase, record } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import type { CaseId } from '#shared/platform/ids';
import { applicant, application, createWorld, officer, open, sendPaper, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const first = officer('first');
const quote = { paper: 'quote' as const, why: { ar: 'لتبرير القيمة', fr: 'pour justifier la valeur' } };
const assess: Assess = assessDossier;

/** Handed in with two papers that were read. */
async function deposited(): Promise<CaseId> {
  const caseId = await open(world);
  await stateApplication(world.platform, caseId, applicant, application, assess);
  for (let paper = 0; paper < 2; paper += 1)
    await receivePaper(world.platform, await sendPaper(world, caseId), assess);
  await submitCase(world.platform, caseId, applicant, assess);
  return caseId;
}
const refusalOf = async (work: Promise<unknown>): Promise<ServiceError> => {
  const error = await work.then(() => undefined).catch((cause: unknown) => cause);
  if (error instanceof ServiceError) return error;
  throw error ?? new Error('it went through');
};

describe('the receipt', () => {
  it('is there at once, with its number, each paper and its day, and the day an answer is due', async () => {
    const caseId = await open(world);
    await stateApplication(world.platform, caseId, applicant, application, assess);
    await receivePaper(world.platform, await sendPaper(world, caseId), assess);
    expect(receiptOf(await getCase(world.platform, caseId))).toBeUndefined();
    const now = await submitCase(world.platform, caseId, applicant, assess);
    const receipt = receiptOf(now);
    expect(receipt).toEqual({
      number: now.reference,
      depositedOn: '2026-11-21',
      answerBy: '2027-01-20',
      papers: [{ paperId: now.papers[0]!.paperId, type: 'quote', pages: 1, receivedOn: '2026-11-21' }],
    });
    expect(receiptOf(await submitCase(world.platform, caseId, applicant, assess))).toEqual(receipt);
  });

  it('says the same after papers were added or taken back', async () => {
    const caseId = await deposited();
    const before = receiptOf(await getCase(world.platform, caseId));
    for (const { paperId } of (await getCase(world.platform, caseId)).papers)
      await reviewPaper(world.platform, caseId, first, paperId);
    await askCompletion(world.platform, caseId, first, [quote]);
    world.pass(86_400);
    await receivePaper(world.platform, await sendPaper(world, caseId), assess);
    expect(receiptOf(await getCase(world.platform, caseId))).toEqual(before);
  });
});

describe('the one request for what is missing', () => {
  it('waits until every paper was reviewed, and says which ones were not', async () => {
    const caseId = await deposited();
    const [one, two] = (await getCase(world.platform, caseId)).papers;
    const early = await refusalOf(askCompletion(world.platform, caseId, first, [quote]));
    expect(early.code).toBe('completion.papers-not-reviewed');
    expect(early.detail.fr).toContain('1, 2');
    expect(early.detail.ar).toContain('\u20681, 2\u2069');
    await reviewPaper(world.platform, caseId, first, one!.paperId);
    const half = await refusalOf(askCompletion(world.platform, caseId, first, [quote]));
    expect(half.detail.fr).toMatch(/n° 2\./);
    const again = await reviewPaper(world.platform, caseId, first, one!.paperId);
    const reviewed = await reviewPaper(world.platform, caseId, officer('second'), two!.paperId);
    expect(reviewed.version).toBe(again.version + 1);
    expect(unreviewedPapers(reviewed)).toEqual([]);
    expect((await askCompletion(world.platform, caseId, first, [quote])).state).toBe('completing');
  });

  it('asks for a fresh look at a paper whose bytes changed, and for none at one an officer corrected', async () => {
    const caseId = await deposited();
    const [one] = (await getCase(world.platform, caseId)).papers;
    await reviewPaper(world.platform, caseId, first, one!.paperId);
    const corrected = await correctField(
      world.platform,
      caseId,
      officer('second'),
      { paperId: one!.paperId, field: 'totalTTC', value: '1200.00' },
      assess,
    );
    expect(unreviewedPapers(corrected)).toHaveLength(1);
    const { versionId, sha256 } = one!.file!;
    const changed = await record(world.platform, caseId, first, () => ({
      events: [{ type: 'EvidenceChanged', paperId: one!.paperId, versionId, sha256, found: '0'.repeat(64) }],
    }));
    expect(unreviewedPapers(changed)).toHaveLength(2);
  });

  it('cannot be written before that even by force', async () => {
    const caseId = await deposited();
    const forced = record(world.platform, caseId, first, (now) => ({
      events: [{ type: 'CompletionAsked', papers: [quote], answerBy: now.submitted!.answerBy }],
    }));
    await expect(forced).rejects.toThrow('not admitted');
  });

  it('is made once: a second is refused with the day of the first and what can still be done', async () => {
    const caseId = await deposited();
    for (const { paperId } of (await getCase(world.platform, caseId)).papers)
      await reviewPaper(world.platform, caseId, first, paperId);
    await askCompletion(world.platform, caseId, first, [quote]);
    const during = await refusalOf(askCompletion(world.platform, caseId, first, [quote]));
    expect(during.code).toBe('completion.asked-already');
    expect(during.detail.fr).toContain('21 novembre 2026');
    await completeCase(world.platform, caseId, applicant);
    const later = await refusalOf(askCompletion(world.platform, caseId, officer('second'), [quote]));
    expect(later.code).toBe('completion.asked-already');
    const forced = record(world.platform, caseId, first, (now) => ({
      events: [{ type: 'CompletionAsked', papers: [quote], answerBy: now.submitted!.answerBy }],
    }));
    await expect(forced).rejects.toThrow();
  });

  it('proposes what the assessment finds missing, with why', async () => {
    const caseId = await deposited();
    const now = await getCase(world.platform, caseId);
    const toAsk = completionToAsk(now);
    expect(toAsk.map(({ paper }) => paper)).toContain('cnie');
    for (const { why } of toAsk) {
      expect(why.ar).toMatch(/[\u0600-\u06ff]/);
      expect(why.fr).toMatch(/[a-z]/);
    }
  });

  it('is answered with a second click that changes nothing, and the clock goes on with what was left', async () => {
    const caseId = await deposited();
    for (const { paperId } of (await getCase(world.platform, caseId)).papers)
      await reviewPaper(world.platform, caseId, first, paperId);
    world.pass(10 * 86_400);
    await askCompletion(world.platform, caseId, first, [quote]);
    world.pass(12 * 86_400);
    const given = await completeCase(world.platform, caseId, applicant);
    expect(given.completion?.thenAnswerBy).toBe('2027-02-01');
    expect((await completeCase(world.platform, caseId, applicant)).version).toBe(given.version);
  });
});

describe('a paper an administration holds', () => {
  it('is waived with a source and a reason, and is then not asked of the applicant', async () => {
    const caseId = await deposited();
    const held = { paper: 'cnie' as const, source: 'قاعدة المعطيات الوطنية', reason: 'تم الاطلاع عليها' };
    const now = await waivePaper(world.platform, caseId, first, held, assess);
    expect(completionToAsk(now).map(({ paper }) => paper)).not.toContain('cnie');
    expect(now.assessment?.missing.map(({ paper }) => paper)).not.toContain('cnie');
    const again = await waivePaper(world.platform, caseId, first, held, assess);
    expect(again.version).toBe(now.version);
    for (const { paperId } of now.papers) await reviewPaper(world.platform, caseId, first, paperId);
    const asked = await refusalOf(
      askCompletion(world.platform, caseId, first, [{ ...quote, paper: 'cnie' }, quote]),
    );
    expect(asked.code).toBe('completion.held-by-administration');
  });
});
