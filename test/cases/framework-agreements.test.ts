import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actOnAgreement, draftAgreement } from '#shared/cases/agreement-acts';
import { giveConsent } from '#shared/cases/consent';
import {
  type FrameworkAgreement,
  isLive,
  mayReadDecisions,
  partnerFiles,
  standingOn,
  type Terms,
} from '#shared/cases/framework-agreements';
import { findConsented } from '#shared/partner/consented';
import { applicant, createWorld, officer, open, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const administrator = officer('administrator-1');
const bank = { name: { ar: 'بنك', fr: 'Banque' }, kind: 'bank' } as const;
const terms: Terms = {
  number: '12/2026',
  object: { ar: 'تمويل مشاريع الأبناء', fr: 'Financement des projets des enfants' },
  parties: [
    { ar: 'المندوبية السامية', fr: 'Haut-Commissariat' },
    { ar: 'بنك', fr: 'Banque' },
  ],
  territory: ['tiznit', 'taza'],
  from: '2026-01-01',
  until: '2027-12-31',
  obligations: [{ of: 'Banque', text: 'Répondre en quinze jours' }],
  readsDecisions: true,
};
const day = '2026-11-21';
const live = async (delegation = 'tiznit', on = day) =>
  await mayReadDecisions(world.platform, 'bank-7', delegation, on);
const draft = async (changed: Partial<Terms> = {}, agreement?: string) =>
  await draftAgreement(world.platform, administrator, 'bank-7', bank, { ...terms, ...changed }, agreement);
const act = async (...[said, agreement = 'a1']: [Parameters<typeof actOnAgreement>[4], string?]) =>
  await actOnAgreement(world.platform, administrator, 'bank-7', agreement, said);

describe('a partner reads only under a live agreement', () => {
  it('drafted, not; signed, in its territory and its days only; suspended, not; resumed, again; ended, not after', async () => {
    await draft();
    expect(await live()).toBe(false);
    await act({ act: 'sign', on: '2026-02-01' });
    expect(await live()).toBe(true);
    expect(await live('khenifra')).toBe(false);
    expect(await live('taza', '2026-01-15')).toBe(false);
    expect(await live('taza', '2027-12-31')).toBe(true);
    expect(await live('taza', '2028-01-01')).toBe(false);
    await act({ act: 'suspend', reason: 'Obligations non tenues' });
    expect(await live()).toBe(false);
    await act({ act: 'resume', reason: 'Réglé' });
    expect(await live()).toBe(true);
    await act({ act: 'end', on: '2026-12-31', reason: 'Accord des parties' });
    expect([await live(), await live('tiznit', '2027-01-01')]).toEqual([true, false]);
  });

  it('one that does not give a machine the right to read lets none in', async () => {
    await draft({ readsDecisions: false });
    await act({ act: 'sign', on: '2026-02-01' });
    expect(await live()).toBe(false);
  });

  it('nobody without a file, and no machine by a name no file can have', async () => {
    expect(await mayReadDecisions(world.platform, 'bank-8', 'tiznit', day)).toBe(false);
    expect(await mayReadDecisions(world.platform, '../x y', 'tiznit', day)).toBe(false);
  });

  it('is never live outside what is written, whatever its dates', () => {
    const days = fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-15', '2026-12-31', '2027-01-01');
    const maybe = fc.option(days, { nil: undefined });
    fc.assert(
      fc.property(
        days,
        maybe,
        maybe,
        maybe,
        fc.boolean(),
        days,
        (from, until, signedOn, endedOn, suspended, on) => {
          const agreement = {
            ...{ agreement: 'a1', state: 'signed', suspended, history: [] },
            terms: { ...terms, from, ...(until === undefined ? {} : { until }) },
            ...(signedOn === undefined ? {} : { signedOn }),
            ...(endedOn === undefined ? {} : { endedOn }),
          } as FrameworkAgreement;
          const within =
            signedOn !== undefined &&
            signedOn <= on &&
            from <= on &&
            (until ?? on) >= on &&
            (endedOn ?? on) >= on;
          expect(isLive(agreement, 'taza', on)).toBe(within && !suspended);
          expect(isLive(agreement, 'fes', on)).toBe(false);
        },
      ),
    );
  });

  it('stands one way a day: to the end of its last day it holds, and after it is over', () => {
    const drafted: FrameworkAgreement = { agreement: 'a1', state: 'drafted', terms, history: [] };
    const signed: FrameworkAgreement = { ...drafted, state: 'signed', signedOn: '2026-02-01' };
    const ended: FrameworkAgreement = { ...signed, state: 'ended', endedOn: '2026-03-01' };
    const told = (one: FrameworkAgreement, ...days: string[]) => days.map((each) => standingOn(one, each));
    expect(told(drafted, '2026-02-01')).toEqual(['drafted']);
    expect(told(signed, '2026-01-31', '2026-02-01')).toEqual(['awaited', 'live']);
    expect(told(ended, '2026-02-28', '2026-03-01', '2026-03-02')).toEqual(['ending', 'ending', 'over']);
    expect(told({ ...ended, suspended: true }, '2026-03-01', '2026-03-02')).toEqual(['suspended', 'over']);
    const closed: FrameworkAgreement = { ...signed, terms: { ...terms, until: '2026-02-10' } };
    expect(told(closed, '2026-02-10', '2026-02-11')).toEqual(['live', 'over']);
  });

  it('a bank whose agreement is suspended hears of a consenting applicant’s case what it hears of none', async () => {
    const caseId = await open(world);
    const [first] = await world.platform.cases.load(caseId);
    const { reference, delegation } = first!.events[0] as unknown as {
      reference: string;
      delegation: string;
    };
    await draft({ territory: '*' });
    await giveConsent(world.platform, caseId, applicant, {
      ...{ partner: 'bank-7', until: '2027-01-01', purpose: 'loan' },
    });
    const ask = () => findConsented(world.platform, 'bank-7', reference, 'loan');
    expect(await ask()).toBeUndefined();
    await act({ act: 'sign', on: day });
    expect(await ask()).toMatchObject({ caseId, reference });
    // What was allowed for a loan was not allowed for anything else.
    expect(await findConsented(world.platform, 'bank-7', reference, 'support')).toBeUndefined();
    await act({ act: 'suspend', reason: 'Contrôle' });
    expect(await ask()).toBeUndefined();
    expect(await findConsented(world.platform, 'bank-7', 'NSB-0000-0000', 'loan')).toBeUndefined();
    expect(delegation).not.toBe('');
  });
});

describe('the file of a partner', () => {
  it('a draft is written anew until it is signed, and then no more', async () => {
    await draft();
    await draft({ territory: '*' }, 'a1');
    await act({ act: 'sign', on: day });
    await expect(draft({}, 'a1')).rejects.toMatchObject({ code: 'agreement.not-now' });
    expect((await partnerFiles.get(world.platform, 'bank-7')).now.agreements).toHaveLength(1);
  });

  it('the same draft, signature or end sent twice is one', async () => {
    await draft();
    const first = await act({ act: 'sign', on: day });
    await draftAgreement(world.platform, administrator, 'bank-7', bank, { ...terms, number: '13/2026' });
    await draftAgreement(world.platform, administrator, 'bank-7', bank, { ...terms, number: '13/2026' });
    const again = await act({ act: 'sign', on: day });
    expect(again.version).toBe(first.version + 1);
    expect(again.now.agreements.map(({ agreement }) => agreement).sort()).toEqual(['a1', 'a2']);
  });

  it('no two agreements bear one number, whoever the partner', async () => {
    await draft();
    const other = draftAgreement(world.platform, administrator, 'bank-9', bank, {
      ...terms,
      number: '12 / 2026',
    });
    await expect(other).rejects.toMatchObject({ code: 'sheet.taken' });
  });

  it('tells who did what and why, and refuses what does not follow', async () => {
    await draft();
    await expect(act({ act: 'resume', reason: 'x' })).rejects.toMatchObject({ code: 'agreement.not-now' });
    await expect(act({ act: 'sign', on: '2026-12-24' })).rejects.toMatchObject({
      code: 'agreement.signed-later',
    });
    await expect(act({ act: 'sign', on: day }, 'a9')).rejects.toMatchObject({ code: 'agreement.absent' });
    await act({ act: 'sign', on: day });
    await act({ act: 'suspend', reason: 'Contrôle' });
    const { now } = await partnerFiles.get(world.platform, 'bank-7');
    expect(now.agreements[0]!.history.map(({ type, by, reason }) => [type, by.id, reason])).toEqual([
      ['AgreementDrafted', 'administrator-1', undefined],
      ['AgreementSigned', 'administrator-1', undefined],
      ['AgreementSuspended', 'administrator-1', 'Contrôle'],
    ]);
  });
});
