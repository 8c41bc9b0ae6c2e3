import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateApplication, submitCase, withdrawPaper } from '#shared/cases/applicant';
import type { Assess } from '#shared/cases/assessing';
import type { Case } from '#shared/cases/case';
import { askCompletion, completeCase } from '#shared/cases/completion';
import { warningsOf } from '#shared/cases/decision/amount';
import { confirmDecision, draftReasons, proposeDecision } from '#shared/cases/decision/index';
import { citesKnownLaw } from '#shared/cases/decision/law-cited';
import type { Ground } from '#shared/cases/event';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase, record, recordFirst } from '#shared/cases/record';
import { dayInWords } from '#shared/letters/dates';
import type { CaseId, PaperId } from '#shared/platform/ids';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  grounds,
  officer,
  sendPaper,
  type World,
} from '../world.ts';
import { codeOf, grant, handIn } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const [sound] = grounds as [Ground];
const refuse = (caseId: CaseId, ...reasons: Ground[]) =>
  proposeDecision(world.platform, caseId, officer('a'), { outcome: 'refuse', reasons });

async function withPaper(): Promise<{ caseId: CaseId; paperId: PaperId }> {
  const { platform } = world;
  const caseId = platform.newId('case');
  const reference = platform.newId('reference');
  const opened = { type: 'CaseOpened', reference, delegation: 'khenifra', language: 'ar' } as const;
  await recordFirst(platform, caseId, applicant, { events: [opened] });
  await stateApplication(platform, caseId, applicant, application, countPapers);
  const message = await sendPaper(world, caseId);
  await receivePaper(platform, message, countPapers);
  return { caseId, paperId: message.paperId };
}

describe('a refusal without law, facts and evidence (law 03-01)', () => {
  it('is refused kindly, saying which of them it lacks', async () => {
    const caseId = await handIn(world);
    const { facts: _f, ...noFacts } = sound;
    const { evidence: _e, ...noEvidence } = sound;
    const lacking: [string, Ground][] = [
      ['refusal.no-law', { ...sound, article: 'حسب رأي الموظف' }],
      ['refusal.no-law', { ...sound, article: 'المادة 2' }],
      ['refusal.no-law', { ...sound, rule: 'NO_SUCH_RULE' }],
      ['refusal.no-facts', noFacts],
      ['refusal.no-facts', { ...sound, facts: { ar: 'سبب', fr: ' ' } }],
      ['refusal.no-evidence', noEvidence],
      ['refusal.no-evidence', { ...sound, evidence: [] }],
      ['refusal.no-evidence', { ...sound, evidence: [{ file: world.platform.newId('paper'), page: 1 }] }],
      ['refusal.no-evidence', { ...sound, evidence: [{ file: 'request', page: 1 }] }],
    ];
    for (const [code, ground] of lacking) {
      expect(await codeOf(refuse(caseId, ground))).toBe(code);
      // One sound reason does not carry an unsound one.
      expect(await codeOf(refuse(caseId, sound, ground))).toBe(code);
    }
    expect(await codeOf(refuse(caseId, sound))).toBe('done');
  });

  it('can’t be written into the log at all, whoever goes round the command', async () => {
    const caseId = await handIn(world);
    const { evidence: _, ...unseen } = sound;
    const proposalId = world.platform.newId('proposal');
    const forced = record(world.platform, caseId, officer('a'), () => ({
      events: [{ type: 'DecisionProposed', proposalId, outcome: 'refuse', reasons: [unseen] }],
    }));
    await expect(forced).rejects.toThrow('without law, facts and evidence');
    expect((await getCase(world.platform, caseId)).proposal).toBeUndefined();
  });

  it('rests on papers that are there: one taken back, or a page it does not have, is no evidence', async () => {
    const { caseId, paperId } = await withPaper();
    const other = await withPaper();
    await withdrawPaper(world.platform, other.caseId, applicant, other.paperId, countPapers);
    for (const each of [caseId, other.caseId]) await submitCase(world.platform, each, applicant, countPapers);
    const on = (file: string): Ground => ({ ...sound, evidence: [{ file, page: 1 }] });
    expect(await codeOf(refuse(other.caseId, on(other.paperId)))).toBe('refusal.no-evidence');
    expect(await codeOf(refuse(caseId, on(other.paperId)))).toBe('refusal.no-evidence');
    expect(await codeOf(refuse(caseId, on(paperId)))).toBe('done');
  });

  it('may cite a law with its number printed the wrong way round, and a rule by its id', async () => {
    for (const cited of ['القانون 12- 112', '112-12', '112.12', '204892', 'المرسوم ٢.٠٤.٨٩٢', 'loi n° 55-19'])
      expect(citesKnownLaw(cited), cited).toBe(true);
    for (const unknown of ['', '2', 'article 145', 'loi 99-99', '2026'])
      expect(citesKnownLaw(unknown)).toBe(false);
    const caseId = await handIn(world);
    expect(await codeOf(refuse(caseId, { ...sound, rule: 'BENEFICIARY_DEGREE', article: '—' }))).toBe('done');
  });
});

it('drafts reasons from the assessment, each of which could be proposed as it stands', async () => {
  const assess: Assess = (dossier, set) => ({
    ...countPapers(dossier, set),
    reasons: [
      {
        ...{ rule: 'BENEFICIARY_DEGREE', article: 'x', answer: 'no' as const, evidence: [] },
        text: { ar: 'الأب المذكور ليس هو المقاوم', fr: 'Le père nommé n’est pas le résistant' },
      },
      {
        ...{ rule: 'QUALITY_CHECK', article: 'x', answer: 'unknown' as const, evidence: [] },
        text: { ar: 'لم يعرف', fr: 'Pas connu' },
      },
    ],
  });
  const caseId = await handIn(world, { assess });
  const { grant: forGrant, refuse: against } = draftReasons(await getCase(world.platform, caseId));
  expect(forGrant).toEqual([]);
  // What is not known yet is no reason to refuse.
  expect(against.map(({ rule }) => rule)).toEqual(['BENEFICIARY_DEGREE']);
  expect(against[0]?.facts?.fr).toBe('Le père nommé n’est pas le résistant');
  expect(await codeOf(refuse(caseId, ...against))).toBe('done');
});

it('drafts of a paper that was asked for and never came by which day it was due, as people write days', async () => {
  const why = { ar: 'لتبرير القيمة', fr: 'pour justifier la valeur' };
  const assess: Assess = (dossier, set) => ({
    ...countPapers(dossier, set),
    missing: [{ paper: 'quote', why }],
  });
  const caseId = await handIn(world, { assess });
  await askCompletion(world.platform, caseId, officer('a'), [{ paper: 'quote', why }]);
  await completeCase(world.platform, caseId, applicant);
  const now = await getCase(world.platform, caseId);
  const { refuse: against } = draftReasons(now);
  const until = dayInWords(now.completion!.answerBy);
  expect(against[0]?.facts).toEqual({
    ar: `طلب الإدلاء بالوثيقة في أجل أقصاه ${until.ar} ولم تصل: لتبرير القيمة`,
    fr: `Pièce demandée pour le ${until.fr} au plus tard et non reçue : pour justifier la valeur`,
  });
  expect(await codeOf(refuse(caseId, ...against))).toBe('done');
});

it('proposed twice by a second click is one proposal, and keeps its place on an agenda', async () => {
  const caseId = await handIn(world);
  const propose = () =>
    proposeDecision(world.platform, caseId, officer('a'), { outcome: 'refuse', reasons: [sound] });
  const first = await propose();
  expect((await propose()).version).toBe(first.version);
});

describe('a grant', () => {
  const propose = (caseId: CaseId, change: Partial<Parameters<typeof proposeDecision>[3]>) =>
    codeOf(proposeDecision(world.platform, caseId, officer('a'), { ...grant, ...change }));

  it('of less than the law lets says why, and of more is refused', async () => {
    const caseId = await handIn(world);
    expect(await propose(caseId, { amountCentimes: 5_000_000 })).toBe('decision.why-less');
    expect(await propose(caseId, { amountCentimes: 5_000_000, lessBecause: '  ' })).toBe('decision.why-less');
    expect(await propose(caseId, { amountCentimes: 6_000_001 })).toBe('decision.above-maximum');
    // A grant of nothing would be a refusal that gives neither law nor facts.
    expect(await propose(caseId, { amountCentimes: 0, lessBecause: 'لا شيء' })).toBe('decision.amount');
    expect(await propose(caseId, { amountCentimes: 5_000_000, lessBecause: 'تجهيز متوفر' })).toBe('done');
    expect((await getCase(world.platform, caseId)).proposal?.lessBecause).toBe('تجهيز متوفر');
  });

  it('far under what was asked gives law and facts as a refusal does, and cannot be written without them', async () => {
    const caseId = await handIn(world);
    const least = { amountCentimes: 1_500_000, lessBecause: 'تجهيز متوفر' };
    const token = { ...least, amountCentimes: 1_499_999 };
    expect(await propose(caseId, token)).toBe('decision.token-grant');
    const { facts: _, ...withoutFacts } = sound;
    expect(await propose(caseId, { ...token, lessGrounds: [withoutFacts] })).toBe('refusal.no-facts');
    const forced = record(world.platform, caseId, officer('a'), () => ({
      events: [
        {
          ...{ type: 'DecisionProposed', proposalId: world.platform.newId('proposal'), outcome: 'grant' },
          ...{ amountCentimes: 1, reasons: grant.reasons },
        },
      ],
    }));
    await expect(forced).rejects.toThrow('near a refusal');
    expect(await propose(caseId, least)).toBe('done');
    expect(await propose(caseId, { ...token, lessGrounds: [sound] })).toBe('done');
    const { proposal } = await getCase(world.platform, caseId);
    const decided = await confirmDecision(world.platform, caseId, officer('b'), proposal!.proposalId);
    // What it rests on goes into its letter with the other reasons.
    expect(decided.decisions[0]?.reasons).toEqual([...grant.reasons, sound]);
  });

  it('of an amount whose maximum is not known is refused with a sentence, not let through', async () => {
    const assess: Assess = (dossier, set) => {
      const { subsidy: _, ...rest } = countPapers(dossier, set);
      return rest;
    };
    expect(await propose(await handIn(world, { assess }), {})).toBe('decision.no-maximum');
  });

  it('names its money: one we know, that may be spent there', async () => {
    const caseId = await handIn(world);
    expect(await propose(caseId, { fundingSource: 'lottery' })).toBe('decision.funding-source');
    const taza = { ...application, province: 'Taza', project: { ...application.project, title: 'Taza' } };
    const north = await handIn(world, { application: taza });
    expect(await propose(north, { fundingSource: 'southern-convention' })).toBe(
      'decision.source-does-not-fit',
    );
    expect(await propose(north, { fundingSource: 'indh' })).toBe('done');
    expect((await getCase(world.platform, north)).proposal?.fundingSource).toBe('indh');
    expect(await propose(caseId, {})).toBe('done');
    expect((await getCase(world.platform, caseId)).proposal?.fundingSource).toBe('hcar');
  });

  it('above what is granted in practice, or under a ceiling nobody knows, is warned of and not stopped', async () => {
    const now: Case = await getCase(world.platform, await handIn(world));
    const warned = (amountCentimes?: number) => warningsOf(now, { amountCentimes }).map(({ fr }) => fr);
    expect(warned(6_000_000).join()).toMatch(/d’ordinaire.*plafond/su);
    expect(warned(2_000_000)).toHaveLength(1);
    expect(warned()).toEqual([]);
  });
});
