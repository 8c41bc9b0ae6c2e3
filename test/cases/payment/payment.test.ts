import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateApplication, submitCase } from '#shared/cases/applicant';
import { cardOf } from '#shared/cases/card';
import { actsOf, type Case } from '#shared/cases/case';
import {
  callBeneficiary,
  ceremonies,
  closeCeremony,
  handOver,
  planCeremony,
  strikeBeneficiary,
} from '#shared/cases/payment/ceremonies';
import {
  acceptDecision,
  closeCase,
  jobsOf,
  orderRecovery,
  receiveRecovery,
  recordBreach,
  recordVisit,
} from '#shared/cases/payment/follow-up';
import { holdPayee, orderTranche, payTranche, returnTranche } from '#shared/cases/payment/pay';
import { partsOf, paymentIn, paymentOf } from '#shared/cases/payment/payment';
import type { PlainDate } from '#shared/cases/plain-date';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase, record } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import type { CaseId } from '#shared/platform/ids';
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
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const [today, rib] = ['2026-11-21', '011519000001205000534921'];
const [orders, pays] = [officer('treasurer-1'), officer('treasurer-2')];
const reasons = [
  { article: 'Décret 2.04.892', text: { ar: 'نص', fr: 'texte' }, facts: { ar: 'وقائع', fr: 'faits' } },
];

/** A granted case: what two officers decided is written as they would have. */
async function granted(
  amountCentimes = 6_000_000,
  appealUntil = '2026-12-21',
  tranches?: { readonly share: number; readonly proof: null }[],
): Promise<CaseId> {
  const caseId = await open(world);
  await stateApplication(world.platform, caseId, applicant, application, countPapers);
  await submitCase(world.platform, caseId, applicant, countPapers);
  const decided = { proposalId: world.platform.newId('proposal'), outcome: 'grant' as const, amountCentimes };
  await record(world.platform, caseId, officer('a'), () => ({
    events: [{ type: 'DecisionProposed', ...decided, reasons }],
  }));
  await record(world.platform, caseId, officer('b'), () => ({
    events: [
      {
        type: 'DecisionConfirmed',
        ...decided,
        decisionId: world.platform.newId('decision'),
        ...{ rulesVersion: 'test', evidence: [], appealUntil },
        ...(tranches === undefined ? {} : { tranches }),
      },
    ],
  }));
  return caseId;
}
/** The letter that makes the decision known. */
async function known(caseId: CaseId): Promise<void> {
  const { platform } = world;
  const { decisionId } = (await getCase(platform, caseId)).decisions.at(-1)!;
  const on = platform.now().toISOString().slice(0, 10) as PlainDate;
  const letter = { letterId: platform.newId('letter'), kind: 'grant' as const, number: '1', on };
  await record(platform, caseId, { kind: 'service', id: 'letters' }, () => ({
    events: [{ type: 'LetterIssued', ...letter, sha256: '0'.repeat(64), decisionId }],
  }));
}
const hold = (caseId: CaseId) => holdPayee(world.platform, caseId, orders, { rib, holder: 'SAID OUHAMMOU' });
const order = (caseId: CaseId, by = orders) =>
  orderTranche(world.platform, caseId, by, { tranche: 1, means: 'transfer' });
const pay = (caseId: CaseId, by = pays, reference = 'OV-2026-17') =>
  payTranche(world.platform, caseId, by, { tranche: 1, on: today, reference });

describe('the parts of a grant', () => {
  it('make the grant to the centime, whatever the shares', () => {
    const shares = fc
      .uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 5 })
      .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
      .map((cuts) => cuts.slice(1).map((cut, at) => ({ share: cut - cuts[at]!, proof: null })));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e11 }), shares, (amount, figures) => {
        const parts = partsOf(amount, figures);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(parts.every((part) => part >= 0)).toBe(true);
      }),
    );
  });
});

describe('payment of a grant', () => {
  it('is ordered by one, paid by another to the account held by the payee, and then followed up', async () => {
    const caseId = await granted();
    expect(await codeOf(order(caseId))).toBe('payment.no-payee');
    await hold(caseId);
    await order(caseId);
    expect(await codeOf(pay(caseId, orders))).toBe('payment.four-eyes');
    const paid = await pay(caseId);
    expect(paid.state).toBe('followed');
    expect(paymentIn(paid)).toMatchObject({
      paidCentimes: 6_000_000,
      tranches: [{ status: 'paid', paid: { on: today, reference: 'OV-2026-17' } }],
    });
    // The same word again, after a lost answer, changes nothing.
    expect((await pay(caseId)).version).toBe(paid.version);
    expect(await codeOf(pay(caseId, pays, 'OV-2026-18'))).toBe('payment.not-ordered');
  });

  it('goes to no account that lacks its key or is another’s', async () => {
    const caseId = await granted();
    const held = (payee: { rib: string; holder: string }) =>
      codeOf(holdPayee(world.platform, caseId, orders, payee));
    expect(await held({ rib: '011519000001205000534922', holder: 'SAID OUHAMMOU' })).toBe('payment.rib-key');
    expect(await held({ rib, holder: 'FATIMA ZAHRA BENNANI' })).toBe('payment.holder-differs');
    expect((await hold(caseId)).acts.at(-1)).toMatchObject({ type: 'PayeeHeld', rib });
  });

  it('goes to no other number than the statement of account in the case shows, unless a reason is given', async () => {
    const caseId = await granted();
    const message = await sendPaper(world, caseId);
    world.read = () => {
      const outcome = readAs({ rib: '007 780 0001234000012345 23' });
      if (outcome.status !== 'read') throw new Error('not read');
      return { ...outcome, reading: { ...outcome.reading, type: 'rib' } };
    };
    await receivePaper(world.platform, message, countPapers);
    expect(await codeOf(hold(caseId))).toBe('payment.rib-differs');
    const held = { rib, holder: 'SAID OUHAMMOU' };
    const why = { ...held, reason: 'كشف جديد أدلي به في النيابة' };
    expect((await holdPayee(world.platform, caseId, orders, why)).acts.at(-1)).toMatchObject(why);
    const shown = { ...held, rib: '007780000123400001234523' };
    expect((await holdPayee(world.platform, caseId, orders, shown)).acts.at(-1)).toMatchObject(shown);
  });

  it('waits for the appeal of who was granted less, or for their word that they accept', async () => {
    const caseId = await granted(3_000_000);
    await hold(caseId);
    expect(await codeOf(order(caseId))).toBe('payment.appeal-open');
    const due = async (of: CaseId) => cardOf(await getCase(world.platform, of)).due;
    expect(await due(caseId)).toMatchObject({ step: 'order', tranche: 1, centimes: 3_000_000, waits: {} });
    await acceptDecision(world.platform, caseId, applicant);
    expect((await due(caseId))?.waits).toBeUndefined();
    expect((await order(caseId)).state).toBe('paying');
    expect(await due(caseId)).toMatchObject({ step: 'pay', since: today });

    const other = await granted(3_000_000);
    await hold(other);
    world.pass(90 * 86_400);
    // Nobody told them yet: their window has not begun.
    expect(await codeOf(order(other))).toBe('payment.appeal-open');
    await known(other);
    // From the letter on its last day is told.
    expect((await due(other))?.waits?.until).toMatch(/^2027-0/u);
    expect(await codeOf(order(other))).toBe('payment.appeal-open');
    world.pass(90 * 86_400);
    expect((await order(other)).state).toBe('paying');
  });

  it('is not moved to another account while a tranche is ordered', async () => {
    const caseId = await granted();
    await hold(caseId);
    await order(caseId);
    const other = { rib: '007780000123400000123457', holder: 'SAID OUHAMMOU' };
    expect(await codeOf(holdPayee(world.platform, caseId, orders, other))).toBe('payment.tranche-ordered');
    await returnTranche(world.platform, caseId, pays, { tranche: 1, reason: 'الحساب تغير' });
    expect(paymentIn(await getCase(world.platform, caseId))?.tranches[0]?.status).toBe('waiting');
  });

  it('asks for the proof of a tranche that has one', async () => {
    const figures = [
      { share: 6000, proof: null },
      { share: 4000, proof: { ar: 'فواتير', fr: 'factures' } },
    ];
    const now = await getCase(world.platform, await granted(2_700_000));
    expect(paymentOf(now, figures)?.tranches).toMatchObject([
      { tranche: 1, amountCentimes: 1_620_000, proof: null },
      { tranche: 2, amountCentimes: 1_080_000, proof: { fr: 'factures' } },
    ]);
  });

  it('never pays more than was granted, nor by one person alone, whatever is tried in whatever order', async () => {
    const people = [officer('p'), officer('q')];
    const tries = fc.array(
      fc.record({
        by: fc.constantFrom(...people),
        what: fc.constantFrom(
          'hold',
          'order',
          'return',
          'pay',
          'breach',
          'recover',
          'receive',
          'visit',
          'close',
        ),
      }),
      { minLength: 6, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(tries, async (acts) => {
        const caseId = await granted();
        for (const [at, { by, what }] of acts.entries()) {
          const done = attempt(what, caseId, by, at);
          await done.catch((error: unknown) => {
            if (!(error instanceof ServiceError)) throw error;
          });
        }
        const now = await getCase(world.platform, caseId);
        const payment = paymentIn(now)!;
        expect(payment.paidCentimes).toBeLessThanOrEqual(payment.grantedCentimes);
        expect(payment.claimedBackCentimes).toBeLessThanOrEqual(payment.paidCentimes);
        expect(payment.recoveredCentimes).toBeLessThanOrEqual(payment.claimedBackCentimes);
        for (const paid of actsOf(now, 'TranchePaid')) {
          const ordered = actsOf(now, 'TrancheOrdered').findLast(({ tranche }) => tranche === paid.tranche);
          expect(ordered?.by.id).not.toBe(paid.by.id);
        }
      }),
      { numRuns: 15 },
    );
  });
});

async function attempt(
  what: string,
  caseId: CaseId,
  by: ReturnType<typeof officer>,
  at: number,
): Promise<Case> {
  const { platform } = world;
  switch (what) {
    case 'hold':
      return await holdPayee(platform, caseId, by, { rib, holder: 'SAID OUHAMMOU' });
    case 'order':
      return await order(caseId, by);
    case 'return':
      return await returnTranche(platform, caseId, by, { tranche: 1, reason: 'سبب' });
    case 'pay':
      return await pay(caseId, by, `OV-${at}`);
    case 'breach':
      return await recordBreach(platform, caseId, by, { obligation: 'تجهيز', facts: 'بيع التجهيز' });
    case 'recover':
      return await orderRecovery(platform, caseId, by, {
        amountCentimes: 4_000_000,
        reasons,
        answerBy: today,
      });
    case 'receive':
      return await receiveRecovery(platform, caseId, by, {
        ...{ amountCentimes: 3_000_000, on: today, reference: `R-${at}` },
      });
    case 'visit':
      return await recordVisit(platform, caseId, by, { on: today, found: 'running', difficulties: [] });
    default:
      return await closeCase(platform, caseId, by, { why: 'completed' });
  }
}

it('a tranche has one Arabic word, in errors, addresses and letters alike', async () => {
  const root = new URL('../../../', import.meta.url);
  const texts = await Promise.all(
    [
      ...['shared/cases/payment/pay.ts', 'shared/cases/payment/ceremonies.ts', 'shared/cases/stage.ts'],
      ...[
        'functions/routes/payments.ts',
        'functions/routes/ceremonies.ts',
        'shared/letters/kinds/further.ts',
      ],
    ].map((path) => readFile(new URL(path, root), 'utf8')),
  );
  expect(texts.join('\n')).toMatch(/شطر/);
  expect(texts.join('\n')).not.toMatch(/دفع(?:ة|ات)/);
});

describe('a grant nobody took', () => {
  it('is given up by somebody who did not make it, in words, and counts and stands as a grant no more', async () => {
    const caseId = await granted();
    const close = (by: string, note?: string) =>
      closeCase(world.platform, caseId, officer(by), {
        why: 'given-up',
        ...(note === undefined ? {} : { note }),
      });
    expect(await codeOf(close('a', 'تخلى عن الإعانة'))).toBe('case.given-up-by-decider');
    expect(await codeOf(close('c'))).toBe('case.given-up-note');
    const closed = await close('c', 'صرح المستفيد بتخليه عن الإعانة يوم 20 نونبر');
    expect(closed.state).toBe('closed');
    expect(cardOf(closed).counted).toBeUndefined();
  });
});

describe('a hand-over at a ceremony', () => {
  const plan = () =>
    planCeremony(world.platform, orders, { delegation: 'Tiznit', on: today, place: 'مقر النيابة' });
  const orderedForCeremony = async (): Promise<CaseId> => {
    const caseId = await granted();
    await orderTranche(world.platform, caseId, orders, { tranche: 1, means: 'ceremony' });
    return caseId;
  };

  it('says of one, of two and of many who are left in the words each number wants', async () => {
    const { sheetId } = await plan();
    const said: string[] = [];
    for (let left = 1; left <= 11; left++) {
      const caseId = world.platform.newId('case');
      await ceremonies.record(world.platform, sheetId, orders, () => ({
        events: [{ type: 'BeneficiaryCalled', caseId, tranche: 1 }],
      }));
      const error = await closeCeremony(world.platform, sheetId, orders).catch(
        (cause: ServiceError) => cause,
      );
      if (!(error instanceof ServiceError)) throw new Error('it was closed');
      said.push(`${error.detail.ar} ${error.detail.fr}`);
    }
    expect(said[0]).toContain('بقي في اللائحة مستفيد واحد لم يتسلم إعانته.');
    expect(said[0]).toContain('un bénéficiaire. Remettez-lui');
    expect(said[1]).toContain('بقي في اللائحة مستفيدان لم يتسلما إعانتيهما.');
    expect(said[1]).toContain('2 bénéficiaires. Remettez-leur');
    expect(said[2]).toContain('\u20683\u2069 مستفيدين لم يتسلموا إعاناتهم.');
    expect(said[10]).toContain('\u206811\u2069 مستفيدا لم يتسلموا إعاناتهم.');
  });

  it('gives several beneficiaries their grants, each told in its case, by another than who ordered it', async () => {
    const { sheetId } = await plan();
    const cases = [await orderedForCeremony(), await orderedForCeremony()];
    for (const caseId of cases)
      await callBeneficiary(world.platform, sheetId, orders, { caseId, tranche: 1 });
    expect(await codeOf(closeCeremony(world.platform, sheetId, orders))).toBe('ceremony.left');
    expect(await codeOf(pay(cases[0]!))).toBe('payment.means');
    for (const [at, caseId] of cases.entries()) {
      const handed = { caseId, reference: `C-${at}`, signedBy: 'beneficiary' as const };
      expect(await codeOf(handOver(world.platform, sheetId, orders, handed))).toBe('payment.four-eyes');
      await handOver(world.platform, sheetId, pays, handed);
      // Said again after a lost answer.
      await handOver(world.platform, sheetId, pays, handed);
      const now = await getCase(world.platform, caseId);
      expect(now.state).toBe('followed');
      expect(actsOf(now, 'TranchePaid')).toMatchObject([{ ceremony: sheetId, reference: `C-${at}` }]);
    }
    const { now } = await closeCeremony(world.platform, sheetId, orders);
    expect(now).toMatchObject({ held: true });
    const { sheets } = await ceremonies.list(world.platform, { under: 'Tiznit', limit: 10 });
    expect(sheets[0]?.card.facts).toEqual({ held: true, called: 2, handed: 2, handedCentimes: 12_000_000 });
  });

  it('hands one tranche over once, at one ceremony, and strikes nobody who was handed it before a crash', async () => {
    const [first, second, third] = [await plan(), await plan(), await plan()];
    const [caseId, other] = [await orderedForCeremony(), await orderedForCeremony()];
    for (const { sheetId } of [first, second])
      await callBeneficiary(world.platform, sheetId, orders, { caseId, tranche: 1 });
    const handed = { caseId, reference: 'C-1', signedBy: 'beneficiary' as const };
    await handOver(world.platform, first.sheetId, pays, handed);
    expect(await codeOf(handOver(world.platform, second.sheetId, pays, handed))).toBe('payment.not-ordered');
    const { sheets } = await ceremonies.list(world.platform, { under: 'Tiznit', limit: 10 });
    expect(sheets.map(({ card }) => card.facts?.handed).sort()).toEqual([0, 0, 1]);

    await callBeneficiary(world.platform, third.sheetId, orders, { caseId: other, tranche: 1 });
    const told = { tranche: 1, on: today, reference: 'C-2', ceremony: third.sheetId };
    await payTranche(world.platform, other, pays, told);
    const struck = strikeBeneficiary(world.platform, third.sheetId, orders, {
      caseId: other,
      reason: 'غائب',
    });
    expect(await codeOf(struck)).toBe('ceremony.handed');
    const again = { caseId: other, reference: 'C-2', signedBy: 'beneficiary' as const };
    const { now } = await handOver(world.platform, third.sheetId, pays, again);
    expect(now.called).toMatchObject([{ caseId: other, handed: { amountCentimes: 6_000_000 } }]);
  });

  it('calls nobody whose tranche is not ordered for it, and strikes with a reason', async () => {
    const { sheetId } = await plan();
    const caseId = await granted();
    const called = { caseId, tranche: 1 };
    expect(await codeOf(callBeneficiary(world.platform, sheetId, orders, called))).toBe(
      'ceremony.not-ordered',
    );
    const other = await orderedForCeremony();
    await callBeneficiary(world.platform, sheetId, orders, { caseId: other, tranche: 1 });
    await strikeBeneficiary(world.platform, sheetId, orders, { caseId: other, reason: 'غائب' });
    expect((await closeCeremony(world.platform, sheetId, orders)).now.called).toEqual([]);
    const late = { caseId: other, reference: 'C-9', signedBy: 'proxy' as const };
    expect(await codeOf(handOver(world.platform, sheetId, pays, late))).toBe('ceremony.held');
  });
});

describe('after the grant', () => {
  const paid = async (): Promise<CaseId> => {
    const caseId = await granted();
    await hold(caseId);
    await order(caseId);
    await pay(caseId);
    return caseId;
  };

  it('visits tell difficulties by their codes and the jobs created', async () => {
    const caseId = await paid();
    const visit = {
      on: today,
      found: 'running' as const,
      difficulties: ['marketing' as const],
      jobs: { family: 2, others: 1 },
    };
    const now = await recordVisit(world.platform, caseId, officer('v'), visit);
    expect(jobsOf(now)).toEqual({ family: 2, others: 1 });
    expect((await recordVisit(world.platform, caseId, officer('v'), visit)).version).toBe(now.version);
    const closed = await closeCase(world.platform, caseId, officer('v'), { why: 'completed' });
    expect(closed.state).toBe('closed');
  });

  it('claims back on a recorded breach, by another person, never more than was paid, and says when it is all back', async () => {
    const caseId = await paid();
    const claim = (by: string, amountCentimes: number) =>
      orderRecovery(world.platform, caseId, officer(by), { amountCentimes, reasons, answerBy: '2026-12-31' });
    expect(await codeOf(claim('r', 100))).toBe('recovery.no-breach');
    await recordBreach(world.platform, caseId, officer('v'), {
      obligation: 'الاحتفاظ بالتجهيز',
      facts: 'بيع',
    });
    expect(await codeOf(claim('v', 100))).toBe('recovery.four-eyes');
    expect(await codeOf(claim('r', 6_000_001))).toBe('recovery.amount');
    await claim('r', 6_000_000);
    expect(await codeOf(closeCase(world.platform, caseId, officer('r'), { why: 'recovered' }))).toBe(
      'case.not-ended',
    );
    const back = { amountCentimes: 6_000_000, on: today, reference: 'Q-1' };
    await receiveRecovery(world.platform, caseId, officer('r'), back);
    expect((await closeCase(world.platform, caseId, officer('r'), { why: 'recovered' })).state).toBe(
      'closed',
    );
  });

  it('claims back once what is asked twice, and pays nothing more of a grant that is claimed back', async () => {
    const half = { share: 5000, proof: null };
    const caseId = await granted(6_000_000, '2026-12-21', [half, half]);
    await hold(caseId);
    await order(caseId);
    await pay(caseId);
    const second = { tranche: 2, means: 'transfer' as const };
    await orderTranche(world.platform, caseId, orders, second);
    await recordBreach(world.platform, caseId, officer('v'), { obligation: 'تجهيز', facts: 'بيع' });
    const claim = { amountCentimes: 1_500_000, reasons, answerBy: '2026-12-31' };
    const late = orderRecovery(world.platform, caseId, officer('r'), { ...claim, answerBy: '2026-11-20' });
    expect(await codeOf(late)).toBe('recovery.past');
    const claimed = await orderRecovery(world.platform, caseId, officer('r'), claim);
    expect((await orderRecovery(world.platform, caseId, officer('r'), claim)).version).toBe(claimed.version);
    expect(paymentIn(claimed)?.claimedBackCentimes).toBe(1_500_000);
    const paying = payTranche(world.platform, caseId, pays, { tranche: 2, on: today, reference: 'OV-2' });
    expect(await codeOf(paying)).toBe('payment.claimed-back');
  });

  it('is not closed as given up while the treasury may be paying what is ordered', async () => {
    const caseId = await granted();
    await hold(caseId);
    await order(caseId);
    const givenUp = () =>
      closeCase(world.platform, caseId, officer('r'), { why: 'given-up', note: 'صرح بتنازله' });
    expect(await codeOf(givenUp())).toBe('case.not-ended');
    await returnTranche(world.platform, caseId, pays, { tranche: 1, reason: 'تنازل' });
    expect((await givenUp()).state).toBe('closed');
  });
});
