import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appealCase } from '#shared/cases/appeal';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { actsOf } from '#shared/cases/case';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import {
  checkStatement,
  issueDueLetters,
  issueLettersAfter,
  issueReferral,
  lettersOf,
  openLetter,
  previewLetter,
  printLetter,
  revokeStatement,
} from '#shared/cases/letters/index';
import { getCase, record } from '#shared/cases/record';
import type { CaseId } from '#shared/platform/ids';
import { renewSigningKey } from '#shared/platform/local/signer';
import { isHolder, verifyLetter } from '../../web/public/verify-letter.ts';
import { readCode, readPages } from '../letters/pages.ts';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  grounds,
  officer,
  open,
  type World,
} from './world.ts';

let world: World;
let log: string[];
beforeEach(async () => {
  log = [];
  world = await createWorld((line) => void log.push(line));
});
afterEach(() => world.close());

async function deposited(): Promise<CaseId> {
  const caseId = await open(world);
  await stateApplication(world.platform, caseId, applicant, application, countPapers);
  await submitCase(world.platform, caseId, applicant, countPapers);
  return caseId;
}
async function decide(caseId: CaseId, outcome: 'grant' | 'refuse', by: readonly [string, string]) {
  const amount =
    outcome === 'grant' ? { amountCentimes: 4_000_000, lessBecause: 'Enveloppe disponible' } : {};
  const { proposal } = await proposeDecision(world.platform, caseId, officer(by[0]), {
    ...{ outcome, reasons: grounds },
    ...amount,
  });
  return await confirmDecision(world.platform, caseId, officer(by[1]), proposal!.proposalId);
}
const issue = async (caseId: CaseId) => lettersOf(await issueDueLetters(world.platform, caseId));

describe('the receipt', () => {
  it('is written at once, numbered, and once however many ask for it', async () => {
    const caseId = await deposited();
    await Promise.all(Array.from({ length: 4 }, () => issueDueLetters(world.platform, caseId)));
    const letters = await issue(caseId);
    const { reference } = await getCase(world.platform, caseId);
    expect(letters.map(({ kind, number }) => [kind, number])).toEqual([['receipt', `${reference}/1`]]);
  });

  it('is the same bytes whenever it is printed, and its code leads to a statement anyone can check', async () => {
    const caseId = await deposited();
    const [letter] = await issue(caseId);
    const now = await getCase(world.platform, caseId);
    const { bytes } = await printLetter(world.platform, now, letter!.letterId);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(letter?.sha256);
    const code = await readCode(bytes, 0);
    expect(code).toBe(`${world.platform.signer.issuer}/verify.html#${letter?.statement}`);
    const verdict = await verifyLetter(code!, await world.platform.signer.publicKeys());
    expect(verdict).toMatchObject({ status: 'genuine', statement: { k: 'receipt', n: letter?.number } });
    expect(await checkStatement(world.platform, code!)).toMatchObject({ standing: 'valid' });
    // Small enough for a camera, and it names nobody.
    expect(letter?.statement?.length).toBeLessThanOrEqual(350);
    const claims = Buffer.from(letter!.statement!.split('.')[1]!, 'base64url').toString();
    for (const word of [application.applicant.cin, 'سعيد', 'Said']) expect(claims).not.toContain(word);
  });
});

it('holds nothing up when it cannot be written, and is written when it is next asked for', async () => {
  const caseId = await deposited();
  const { signer } = world.platform;
  const sick = { ...world.platform, signer: { ...signer, sign: () => Promise.reject(new Error('KMS')) } };
  const now = await issueLettersAfter(sick, await getCase(world.platform, caseId));
  expect([now.state, lettersOf(now)]).toEqual(['submitted', []]);
  expect(log.some((line) => line.includes('letter.not-issued'))).toBe(true);
  expect(await issue(caseId)).toHaveLength(1);
});

describe('the letter of a decision', () => {
  it('gives a refusal’s law, facts and evidence, and the last day to appeal from the day it is written', async () => {
    const caseId = await deposited();
    await decide(caseId, 'refuse', ['a', 'b']);
    world.pass(5 * 86_400);
    const letter = (await issue(caseId)).find(({ kind }) => kind === 'refusal');
    const now = await getCase(world.platform, caseId);
    expect(letter?.appealUntil).toBe(now.decisions[0]?.appealUntil);
    expect(letter?.decisionId).toBe(now.decisions[0]?.decisionId);
    const text = (await readPages((await printLetter(world.platform, now, letter!.letterId)).bytes)).join(
      ' ',
    );
    for (const words of [
      '2.04.892',
      'L’activité déclarée est hors des secteurs',
      'Formulaire de demande',
      '03-01',
    ])
      expect(text).toContain(words);
  });

  it('states a grant’s sum, and follows the decision: valid, appealed, replaced', async () => {
    const caseId = await deposited();
    await decide(caseId, 'grant', ['a', 'b']);
    const first = (await issue(caseId)).find(({ kind }) => kind === 'grant')!;
    const check = async (statement: string | undefined) => await checkStatement(world.platform, statement!);
    expect(await check(first.statement)).toMatchObject({
      standing: 'valid',
      statement: { o: 'granted', a: 4_000_000 },
    });
    await appealCase(world.platform, caseId, applicant, 'المبلغ لا يكفي');
    expect((await check(first.statement)).standing).toBe('appealed');
    await decide(caseId, 'refuse', ['c', 'd']);
    const second = (await issue(caseId)).at(-1)!;
    expect(second.kind).toBe('appeal-outcome');
    expect((await check(first.statement)).standing).toBe('replaced');
    expect(await check(second.statement)).toMatchObject({ standing: 'valid', statement: { o: 'refused' } });
  });

  it.each([
    { said: 'in each', why: { lessBecause: 'الاعتماد محدود', lessBecauseFr: 'Crédit limité' }, times: 1 },
    { said: 'in one', why: { lessBecause: 'Crédit limité' }, times: 2 },
  ])('gives why it grants less in each of its languages, as it was said $said', async ({ why, times }) => {
    const caseId = await deposited();
    const { proposal } = await proposeDecision(world.platform, caseId, officer('a'), {
      ...{ outcome: 'grant', reasons: grounds, amountCentimes: 4_000_000 },
      ...why,
    });
    await confirmDecision(world.platform, caseId, officer('b'), proposal!.proposalId);
    await issue(caseId);
    const letter = actsOf(await getCase(world.platform, caseId), 'LetterIssued').at(-1);
    for (const said of Object.values(why))
      expect(JSON.stringify(letter?.sheet).split(said)).toHaveLength(times + 1);
  });

  it('is known as read from the first time its applicant opens it, and the window to appeal starts anew', async () => {
    const caseId = await deposited();
    await decide(caseId, 'refuse', ['a', 'b']);
    const letter = (await issue(caseId)).at(-1)!;
    const before = (await getCase(world.platform, caseId)).decisions[0]!.appealUntil;
    world.pass(20 * 86_400);
    await openLetter(world.platform, caseId, applicant, letter.letterId);
    const { version } = await getCase(world.platform, caseId);
    await openLetter(world.platform, caseId, applicant, letter.letterId);
    const now = await getCase(world.platform, caseId);
    expect(now.version).toBe(version);
    expect(now.decisions[0]!.appealUntil > before).toBe(true);
    expect(lettersOf(now).at(-1)?.seenAt).toBeDefined();
  });
});

describe('a statement', () => {
  it('of which anything was changed, or that another key signed, is forged; of an unknown case, unknown', async () => {
    const caseId = await deposited();
    const [letter] = await issue(caseId);
    const keys = await world.platform.signer.publicKeys();
    const [head = '', claims = '', signature = ''] = letter!.statement!.split('.');
    const changed = Buffer.from(claims, 'base64url').toString().replace('receipt', 'granted');
    const forged = [
      `${head}.${Buffer.from(changed).toString('base64url')}.${signature}`,
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`,
      `${head}.${claims}.${Buffer.alloc(64).toString('base64url')}`,
    ];
    for (const one of forged) {
      expect((await verifyLetter(one, keys)).status).toBe('forged');
      expect(await checkStatement(world.platform, one)).toEqual({ standing: 'forged' });
    }
    for (const junk of ['', 'x', 'a.b.c', '#', '....']) {
      expect((await verifyLetter(junk, keys)).status).toBe('unreadable');
      expect(await checkStatement(world.platform, junk)).toEqual({ standing: 'forged' });
    }
    expect((await verifyLetter(letter!.statement!, [])).status).toBe('unknown-key');
    const nowhere = { iss: 'x', k: 'grant', n: 'NSB-0000-0000/1', on: '2026-11-22', h: 'x' };
    const signed = await world.platform.signer.sign(nowhere);
    expect((await checkStatement(world.platform, signed)).standing).toBe('unknown');
  });

  it('says whose it is only to whoever has the letter, the card and the name', async () => {
    const caseId = await deposited();
    const [letter] = await issue(caseId);
    const verdict = await verifyLetter(letter!.statement!, await world.platform.signer.publicKeys());
    if (verdict.status !== 'genuine') throw new Error(verdict.status);
    const holder = { code: letter!.sheet!.holderCode!, cin: 'JC482913', name: 'سعيد أوحمو' };
    expect(await isHolder(verdict.statement, holder)).toBe(true);
    expect(await isHolder(verdict.statement, { ...holder, cin: 'jc 482913', name: 'سعيد  اوحمو' })).toBe(
      true,
    );
    expect(await isHolder(verdict.statement, { ...holder, cin: 'JC482914' })).toBe(false);
    expect(await isHolder(verdict.statement, { ...holder, name: 'محمد أوحمو' })).toBe(false);
    expect(await isHolder(verdict.statement, { ...holder, code: 'AAAA-AAAA' })).toBe(false);
  });

  it('that was taken back is said to be, once; and one signed by a retired key still holds', async () => {
    const caseId = await deposited();
    const [letter] = await issue(caseId);
    await renewSigningKey(world.dataDir);
    expect((await checkStatement(world.platform, letter!.statement!)).standing).toBe('valid');
    const keys = await world.platform.signer.publicKeys();
    expect((await verifyLetter(letter!.statement!, keys)).status).toBe('genuine');
    for (const reason of ['خطأ في الاسم', 'مرة أخرى'])
      await revokeStatement(world.platform, caseId, officer('a'), letter!.letterId, reason);
    expect((await checkStatement(world.platform, letter!.statement!)).standing).toBe('revoked');
    const [now] = lettersOf(await getCase(world.platform, caseId));
    expect(now?.revoked?.reason).toBe('خطأ في الاسم');
  });
});

describe('letters an officer asks for', () => {
  it('are previewed as drafts that leave no trace', async () => {
    const caseId = await deposited();
    const before = await getCase(world.platform, caseId);
    const why = { ar: 'لتبرير القيمة', fr: 'pour justifier la valeur' };
    const draft = await previewLetter(world.platform, before, {
      kind: 'completion',
      papers: [{ paper: 'quote', why }],
    });
    const text = (await readPages(draft.bytes)).join(' ');
    for (const words of ['PROJET', 'pour justifier la valeur', 'Fournisseur']) expect(text).toContain(words);
    expect((await getCase(world.platform, caseId)).version).toBe(before.version);
    await expect(previewLetter(world.platform, before, { kind: 'decision' })).rejects.toMatchObject({
      code: 'letter.no-proposal',
    });
  });

  it('go to a partner without lineage, papers or sums, once a day to each', async () => {
    const caseId = await deposited();
    const facts = {
      partner: { ar: 'مكتب تنمية التعاون', fr: 'Office du développement de la coopération' },
      purpose: { ar: 'إحداث تعاونية', fr: 'créer une coopérative' },
      sector: { ar: 'الصناعة التقليدية', fr: 'artisanat' },
      about: 'odco',
    };
    await issueReferral(world.platform, caseId, officer('a'), facts);
    const now = await issueReferral(world.platform, caseId, officer('a'), facts);
    const sent = lettersOf(now).filter(({ kind }) => kind === 'referral');
    expect(sent).toHaveLength(1);
    const text = (await readPages((await printLetter(world.platform, now, sent[0]!.letterId)).bytes)).join(
      ' ',
    );
    expect(text).toContain('Office du développement de la coopération');
    expect(text).not.toMatch(/résistant\b|60 000|مقاوما/u);
  });

  it('tell of each tranche that was paid, and of money claimed back', async () => {
    const caseId = await deposited();
    await decide(caseId, 'grant', ['a', 'b']);
    const rib = '011519000001205000534921';
    const { platform } = world;
    await record(platform, caseId, officer('t'), () => ({
      events: [{ type: 'PayeeHeld', rib, holder: 'سعيد' }],
    }));
    const ordered = {
      type: 'TrancheOrdered',
      tranche: 1,
      amountCentimes: 4_000_000,
      means: 'transfer',
    } as const;
    await record(platform, caseId, officer('t'), () => ({ events: [ordered] }));
    const paid = { type: 'TranchePaid', tranche: 1, on: '2026-12-01', reference: 'OV-1' } as const;
    await record(platform, caseId, officer('u'), () => ({ events: [paid] }));
    const letters = await issue(caseId);
    expect(letters.map(({ kind }) => kind)).toEqual(['receipt', 'grant', 'payment']);
    const now = await getCase(platform, caseId);
    const text = (await readPages((await printLetter(platform, now, letters[2]!.letterId)).bytes)).join(' ');
    for (const words of ['40 000,00', 'OV-1', '1er décembre 2026']) expect(text).toContain(words);
    expect(text).not.toContain(rib);
  });
});
