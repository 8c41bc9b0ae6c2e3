import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { withAssessment } from '#shared/cases/assessing';
import { canonicalJson } from '#shared/cases/chain';
import { warningsOf } from '#shared/cases/decision/amount';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { assessDossier } from '#shared/cases/dossier';
import { paymentIn } from '#shared/cases/payment/payment';
import { addDays, dayOf } from '#shared/cases/plain-date';
import { findCase, record } from '#shared/cases/record';
import { keepMembers } from '#shared/cases/register/keys';
import { replayDecision } from '#shared/cases/replay-decision';
import { getRuleSheet, ruleSetOn } from '#shared/cases/rule-book';
import { openDraft, publishDraft } from '#shared/cases/rule-drafts';
import { SheetId } from '#shared/platform/book';
import type { CaseId, DecisionId } from '#shared/platform/ids';
import { builtInRuleSet, rulesVersion } from '#shared/rules/index';
import { setName } from '#shared/rules/version';
import { memberRow } from './family.ts';
import { decideCase, fileCase, importMember } from './filed.ts';
import { applicant, application, countPapers, createWorld, officer, open, type World } from './world.ts';

const dated = (value: unknown) => [
  { value, source: 'Arrêté inventé', confidence: 'source', validFrom: '2006-02-24' },
];
/** The sample family's papers are of spring 2026. */
const toSpring = -246 * 86_400;

describe('a decision', () => {
  let world: World;
  const decided: { readonly caseId: CaseId; readonly decisionId: DecisionId }[] = [];
  const publish = async (change: unknown) => {
    const { platform } = world;
    const { sheetId } = await openDraft(platform, officer('amina'), { title: 'Changement', change });
    const effectiveFrom = dayOf(platform.now());
    await publishDraft(platform, officer('brahim'), sheetId, { effectiveFrom, seen: 1 });
  };
  const decide = async () => {
    const caseId = await fileCase(world);
    decided.push({ caseId, decisionId: await decideCase(world, caseId, 1_000_000) });
    return (await findCase(world.platform, caseId))!.assessment!;
  };
  const replay = (at: number) =>
    replayDecision(world.platform, decided[at]!.caseId, decided[at]!.decisionId, assessDossier);

  beforeAll(async () => {
    world = await createWorld();
    world.pass(toSpring);
    await importMember(world);
  });
  afterAll(() => world.close());

  it('is made again byte for byte from the log, under the rules of its day', async () => {
    const assessment = await decide();
    expect(assessment.outcome).toBe('eligible');
    const again = await replay(0);
    expect(again).toMatchObject({ status: 'same', rulesVersion: rulesVersion() });
    expect(again).toHaveProperty('json', canonicalJson(assessment));
  });

  it('is still the same bytes after three changes of the rules, and each new decision follows the newest', async () => {
    const changes = [
      { figures: { subsidyRateMax: dated(2000) } },
      { figures: { actMaxAgeDays: dated(5) } },
      { withoutPapers: ['family'], figures: { subsidyCeilingCentimes: dated(1_500_000) } },
    ];
    const versions = [rulesVersion()];
    for (const change of changes) {
      world.pass(86_400);
      await publish(change);
      versions.push((await decide()).rulesVersion);
    }
    expect(new Set(versions).size).toBe(4);
    const assessments = await Promise.all(
      decided.map(async ({ caseId }) => (await findCase(world.platform, caseId))!.assessment!),
    );
    expect(assessments.map(({ subsidy }) => subsidy?.maxMAD)).toEqual([28_800, 19_200, 19_200, 15_000]);
    const ages = assessments.map(
      ({ reasons }) => reasons.find(({ rule }) => rule === 'ACT_MAX_AGE_DAYS')?.answer,
    );
    expect(ages).toEqual(['yes', 'yes', 'no', 'no']);
    for (const [at, version] of versions.entries())
      expect(await replay(at)).toMatchObject({ status: 'same', rulesVersion: version });
  });

  it('is still the same when the register says something else today', async () => {
    await keepMembers(world.platform, [{ ...memberRow, nameAr: 'شخص آخر', birth: '1950' }]);
    expect((await replay(0)).status).toBe('same');
  });

  it('of a case deposited before a set came into force is judged by the rules of its deposit', async () => {
    const { platform } = world;
    const caseId = await fileCase(world);
    const before = (await findCase(platform, caseId))!;
    world.pass(86_400);
    await publish({ figures: { subsidyRateMax: dated(1000) } });
    const today = dayOf(platform.now());
    expect(await ruleSetOn(platform, today)).not.toEqual(await ruleSetOn(platform, addDays(today, -1)));
    const looked = { type: 'OfficerNoted', note: 'Examiné de nouveau' } as const;
    const then = await record(platform, caseId, officer('one'), async (now) => ({
      events: await withAssessment(platform, now, officer('one'), [looked], assessDossier),
    }));
    expect(then.assessedAsOf).toBe(today);
    expect(then.assessment).toEqual(before.assessment);
  });

  it('says which part is another when the log or the rules do not bear it out', async () => {
    const { caseId, decisionId } = decided[0]!;
    const altered = await replayDecision(world.platform, caseId, decisionId, (dossier, set) => ({
      ...assessDossier(dossier, set),
      outcome: 'officer',
    }));
    expect(altered).toMatchObject({ status: 'differs', codeChanged: false, parts: ['outcome'] });
  });

  it('under rules nobody wrote down is not guessed at', async () => {
    const { platform } = world;
    const { caseId, decisionId } = decided[1]!;
    const none = {
      ...platform,
      books: { ...platform.books, list: async () => ({ sheets: [] }), load: async () => [] },
    };
    expect((await replayDecision(none, caseId, decisionId, assessDossier)).status).toBe('rules-unknown');
    expect((await replay(0)).status).toBe('same');
  });

  it('fixes in what parts its grant is paid, and what may be granted follows the rules it was assessed under', async () => {
    const { platform } = world;
    const proof = { ar: 'فواتير نهائية', fr: 'factures définitives' };
    const tranches = [
      { share: 6000, proof: null },
      { share: 4000, proof },
    ];
    world.pass(86_400);
    await publish({ figures: { tranches: dated(tranches), practiceRangeCentimes: dated([0, 100]) } });
    const caseId = await open(world);
    await stateApplication(platform, caseId, applicant, application, countPapers);
    await submitCase(platform, caseId, applicant, countPapers);
    const reasons = [{ article: '2.04.892', text: { ar: 'شروط مستوفاة', fr: 'Conditions réunies' } }];
    const proposed = await proposeDecision(platform, caseId, officer('one'), {
      ...{ outcome: 'grant', amountCentimes: 6_000_000, reasons },
    });
    expect(warningsOf(proposed, proposed.proposal!)[0]?.fr).toContain('1,00 DH');
    const { proposalId } = proposed.proposal!;
    const decided = await confirmDecision(platform, caseId, officer('two'), proposalId);
    world.pass(86_400);
    await publish({ figures: { tranches: dated([{ share: 10_000, proof: null }]) } });
    expect(decided.decisions[0]?.tranches).toEqual(tranches);
    // The set that came with the service is written down with the first decision.
    const kept = SheetId.parse(`built-in.${setName(builtInRuleSet)}`);
    expect((await getRuleSheet(platform, kept)).now.published?.set).toEqual(builtInRuleSet);
    expect(paymentIn(decided)?.tranches).toMatchObject([
      { amountCentimes: 3_600_000, proof: null },
      { amountCentimes: 2_400_000, proof },
    ]);
  });

  it('nobody took is absent', async () => {
    const { platform } = world;
    const none = await replayDecision(
      platform,
      decided[0]!.caseId,
      platform.newId('decision'),
      assessDossier,
    );
    expect(none.status).toBe('absent');
  });
});
