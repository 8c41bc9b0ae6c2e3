import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appealCase } from '#shared/cases/appeal';
import { requestUpload, stateApplication, submitCase } from '#shared/cases/applicant';
import type { Application } from '#shared/cases/application';
import { projectKey } from '#shared/cases/decision/claims';
import { findElsewhere, withElsewhere } from '#shared/cases/decision/elsewhere';
import { confirmDecision, proposeDecision } from '#shared/cases/decision/index';
import { releaseGrant } from '#shared/cases/decision/release';
import { assessDossier } from '#shared/cases/dossier';
import type { CaseEvent } from '#shared/cases/event';
import { readRegister } from '#shared/cases/member-register';
import { closeCase } from '#shared/cases/payment/follow-up';
import type { PlainDate } from '#shared/cases/plain-date';
import { receivePaper } from '#shared/cases/receive-paper';
import { getCase, record, recordFirst } from '#shared/cases/record';
import { keepMembers } from '#shared/cases/register/keys';
import type { PaperOutcome, PaperType } from '#shared/papers/reading';
import type { CaseId } from '#shared/platform/ids';
import {
  applicant,
  application,
  countPapers,
  createWorld,
  grounds,
  officer,
  open,
  readAs,
  sendPaper,
  type World,
} from '../world.ts';
import { codeOf, grant, handIn, publishFigures } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const titled = (title: string, change: Partial<Application['applicant']> = {}): Application => ({
  ...application,
  applicant: { ...application.applicant, ...change },
  member: { fileNumber: '104233' },
  project: { ...application.project, title },
});
const paper = (type: PaperType, fields: Record<string, string>, looks?: string[]): PaperOutcome => {
  const outcome = readAs(fields);
  if (outcome.status !== 'read') throw new Error('not read');
  return { ...outcome, reading: { ...outcome.reading, type }, ...(looks === undefined ? {} : { looks }) };
};

/** A case with papers, handed in somewhere in the country. */
async function withPapers(stated: Application, ...outcomes: PaperOutcome[]): Promise<CaseId> {
  const { platform } = world;
  const caseId = platform.newId('case');
  const reference = platform.newId('reference');
  const opened = { type: 'CaseOpened', reference, delegation: 'khenifra', language: 'ar' } as const;
  await recordFirst(platform, caseId, applicant, { events: [opened] });
  await stateApplication(platform, caseId, applicant, stated, countPapers);
  for (const outcome of outcomes) {
    const message = await sendPaper(world, caseId);
    world.read = () => outcome;
    await receivePaper(platform, message, countPapers);
  }
  await submitCase(platform, caseId, applicant, countPapers);
  return caseId;
}

async function decide(caseId: CaseId): Promise<string> {
  const { proposal } = await proposeDecision(world.platform, caseId, officer('a'), grant);
  return await codeOf(confirmDecision(world.platform, caseId, officer('b'), proposal!.proposalId));
}

const codesOf = async (caseId: CaseId): Promise<string[]> =>
  (await findElsewhere(world.platform, await getCase(world.platform, caseId))).map(({ code }) => code);

describe('twelve delegations decide at once', () => {
  const exactlyOne = async (cases: readonly CaseId[]) => {
    const codes = await Promise.all(cases.map(decide));
    expect(codes.toSorted()).toEqual([...Array(11).fill('claim.taken'), 'done']);
    const states = await Promise.all(cases.map(async (id) => (await getCase(world.platform, id)).state));
    expect(states.filter((state) => state === 'decided')).toHaveLength(1);
  };

  it('and one applicant’s project gets exactly one grant, however its title is spelt', async () => {
    const spellings = [
      'تربية النحل',
      'تربيه النحل',
      'تربية  النّحل',
      'تربيــة النحل',
      'تربيةالنحل',
      ' تربية النحل. ',
    ];
    const cases: CaseId[] = [];
    for (let n = 0; n < 12; n += 1)
      cases.push(await handIn(world, { application: titled(spellings[n % spellings.length]!) }));
    await exactlyOne(cases);
  });

  it('and the same picture of a quote, whose number nobody could read, is granted on exactly once', async () => {
    const look = '0123456789abcdef'.repeat(4);
    const cases: CaseId[] = [];
    for (let n = 0; n < 12; n += 1)
      cases.push(await withPapers(titled(`مشروع ${n}`, { cin: `PA${n}` }), paper('quote', {}, [look])));
    await exactlyOne(cases);
  });
});

describe('a grant that came to nothing', () => {
  const quote = paper('quote', { ice: '001524398000071', devisNumber: 'D-7', totalTTC: '200000.00' });
  const close = (caseId: CaseId, why: 'given-up' | 'recovered') =>
    record(world.platform, caseId, officer('c'), () => ({
      events: [{ type: 'CaseClosed', why, note: 'صرح المستفيد بتخليه' }],
    }));
  const release = (caseId: CaseId, by = 'r') =>
    codeOf(releaseGrant(world.platform, caseId, officer(by), 'لم تؤد الإعانة'));

  it('keeps its project and quote until one who neither decided nor closed the case frees them, with a reason', async () => {
    const given = await withPapers(titled('تربية النحل'), quote);
    expect(await decide(given)).toBe('done');
    expect(await release(given)).toBe('case.not-now');
    await close(given, 'given-up');
    const again = await withPapers(titled('تربية النحل'), quote);
    expect(await codesOf(again)).toContain('granted-in-other-case');
    expect(await decide(again)).toBe('claim.taken');
    for (const hand of ['b', 'c']) expect(await release(given, hand)).toBe('grant.released-by-decider');
    expect(await release(given)).toBe('done');
    expect((await getCase(world.platform, given)).acts.at(-1)).toMatchObject({
      type: 'GrantReleased',
      reason: 'لم تؤد الإعانة',
    });
    expect(await codesOf(again)).not.toContain('granted-in-other-case');
    expect(await decide(again)).toBe('done');
    // Said again, it frees nothing of the one who has it now.
    expect(await release(given)).toBe('done');
    expect(await decide(await withPapers(titled('تربية النحل'), quote))).toBe('claim.taken');
  });

  it('is freed when an appeal annulled it, and never while a grant stands', async () => {
    const caseId = await handIn(world, { application: titled('خياطة') });
    expect(await decide(caseId)).toBe('done');
    await appealCase(world.platform, caseId, applicant, 'أطلب أكثر');
    const refusal = { outcome: 'refuse' as const, reasons: [...grounds] };
    const { proposal } = await proposeDecision(world.platform, caseId, officer('d'), refusal);
    await confirmDecision(world.platform, caseId, officer('e'), proposal!.proposalId);
    expect(await release(caseId)).toBe('done');
    const stands = await handIn(world, { application: titled('نجارة', { cin: 'VA9' }) });
    expect(await decide(stands)).toBe('done');
    await record(world.platform, stands, officer('c'), () => ({
      events: [{ type: 'CaseClosed', why: 'completed' }],
    }));
    expect(await release(stands)).toBe('grant.stands');
  });

  it('is freed once all that was paid came back, and not by a part of it', async () => {
    const recovered = async (title: string, cin: string, backCentimes: number) => {
      const caseId = await handIn(world, { application: titled(title, { cin }) });
      expect(await decide(caseId)).toBe('done');
      const act = (by: string, ...events: CaseEvent[]) =>
        record(world.platform, caseId, officer(by), () => ({ events }));
      const paid = { tranche: 1, amountCentimes: 3_600_000 };
      const on = '2026-11-22' as PlainDate;
      await act('t', { type: 'TrancheOrdered', ...paid, means: 'transfer' });
      await act('u', { type: 'TranchePaid', tranche: 1, on, reference: 'OV-1' });
      await act('f', { type: 'BreachRecorded', obligation: 'الاحتفاظ بالتجهيز', facts: 'بيع' });
      const claimed = { amountCentimes: backCentimes, reasons: [...grounds], answerBy: on };
      await act('g', { type: 'RecoveryOrdered', ...claimed });
      await act('u', { type: 'RecoveryReceived', amountCentimes: backCentimes, on, reference: 'Q-1' });
      await closeCase(world.platform, caseId, officer('c'), { why: 'recovered' });
      return caseId;
    };
    expect(await release(await recovered('حدادة', 'VA11', 10_000))).toBe('grant.stands');
    const back = await recovered('نسيج', 'VA12', 6_000_000);
    expect(await release(back, 'u')).toBe('grant.released-by-decider');
    expect(await release(back)).toBe('done');
  });
});

it('grants two siblings their two projects', async () => {
  const one = await handIn(world, { application: titled('تربية النحل', { cin: 'VA1001' }) });
  const two = await handIn(world, { application: titled('خياطة وطرز', { cin: 'VA1002' }) });
  expect([await decide(one), await decide(two)]).toEqual(['done', 'done']);
});

it('holds one title for one project through hamza, ta marbuta, vowels, accents, case and blanks, and another for another', () => {
  for (const [a, b] of [
    ['إنتاج العسل', 'انتاج العسل'],
    ['مقهى', 'مقهي'],
    ['Élevage d’abeilles', "ELEVAGE D'ABEILLES"],
    ['Atelier  de menuiserie', 'atelier de Menuiserie.'],
  ])
    expect(projectKey(a!), a).toBe(projectKey(b!));
  expect(projectKey('تربية النحل')).not.toBe(projectKey('تربية النعام'));
  const letter = fc.constantFrom(...'ابتثجحخدرسشعغفقكلمنهويabcdefghéèà0123456789');
  fc.assert(
    fc.property(
      fc.array(letter),
      fc.constantFrom(' ', '.', 'ـ', 'َ', '\u200f'),
      fc.nat(),
      (title, mark, at) => {
        const cut = at % (title.length + 1);
        const marked = [...title.slice(0, cut), mark, ...title.slice(cut)].join('');
        expect(projectKey(marked)).toBe(projectKey(title.join('')));
      },
    ),
  );
});

it('grants on the same file of a quote once, whatever was read on it', async () => {
  const { platform } = world;
  const bytes = Buffer.from('one and the same scan');
  const sha256 = (await import('node:crypto')).createHash('sha256').update(bytes).digest('hex');
  const cases: CaseId[] = [];
  for (const cin of ['PA1', 'PA2']) {
    const caseId = platform.newId('case');
    const opened = {
      type: 'CaseOpened',
      reference: platform.newId('reference'),
      delegation: 'taza',
      language: 'ar',
    } as const;
    await recordFirst(platform, caseId, applicant, { events: [opened] });
    await stateApplication(platform, caseId, applicant, titled(`مشروع ${cin}`, { cin }), countPapers);
    const sent = { size: bytes.length, type: 'image/png' as const, sha256 };
    const { upload } = await requestUpload(platform, caseId, applicant, sent);
    await platform.files.acceptUpload({
      token: upload.url.split('/').at(-1)!,
      headers: { ...upload.headers, 'content-length': String(bytes.length) },
      body: (async function* () {
        yield bytes;
      })(),
    });
    const delivery = platform.queue.take()!;
    platform.queue.done(delivery.id);
    // Read differently each time.
    world.read = () => paper('quote', { ice: '001234567000089', devisNumber: cin });
    await receivePaper(platform, delivery.message, countPapers);
    await submitCase(platform, caseId, applicant, countPapers);
    cases.push(caseId);
  }
  expect(await codesOf(cases[1]!)).toContain('quote-in-other-case');
  expect([await decide(cases[0]!), await decide(cases[1]!)]).toEqual(['done', 'claim.taken']);
});

describe('an officer is told what other cases say', () => {
  it('of a grant the same applicant had for another project, and of a case still running', async () => {
    const first = await handIn(world, { application: titled('تربية النحل') });
    const second = await handIn(world, { application: titled('خياطة') });
    expect(await codesOf(second)).toEqual(['applied-in-other-case']);
    await decide(first);
    expect(await codesOf(second)).toEqual(['granted-in-other-case']);
    // No rule forbids it: an officer decides.
    expect(await decide(second)).toBe('done');
  });

  it('of an earlier grant for as many years as administrators published, and for ever while nobody did', async () => {
    await decide(await handIn(world, { application: titled('تربية النحل') }));
    const second = await handIn(world, { application: titled('خياطة') });
    world.pass(4 * 366 * 24 * 3600);
    expect(await codesOf(second)).toEqual(['granted-in-other-case']);
    const today = world.platform.now().toISOString().slice(0, 10);
    await publishFigures(world, today, { earlierGrantYears: 3 });
    // The second was handed in under the figures of its own day.
    expect(await codesOf(second)).toEqual(['granted-in-other-case']);
    const third = await handIn(world, { application: titled('نجارة') });
    expect(await codesOf(third)).toEqual(['applied-in-other-case']);
  });

  it('of the same quote by its number, and by a picture a few bits apart where no number was read', async () => {
    const numbered = paper('quote', { ice: '001234567000089', devisNumber: '2026/118' });
    await withPapers(titled('أ', { cin: 'PA1' }), numbered);
    const again = await withPapers(
      titled('ب', { cin: 'PA2' }),
      paper('quote', { ice: '001234567000089', devisNumber: '2026-118' }),
    );
    expect(await codesOf(again)).toContain('quote-in-other-case');

    const look = 'f0'.repeat(32);
    await withPapers(titled('ج', { cin: 'PA3' }), paper('quote', {}, [look]));
    const near = await withPapers(titled('د', { cin: 'PA4' }), paper('quote', {}, [`1${look.slice(1)}`]));
    const far = await withPapers(titled('ه', { cin: 'PA5' }), paper('quote', {}, ['0f'.repeat(32)]));
    expect(await codesOf(near)).toContain('quote-in-other-case');
    expect(await codesOf(far)).not.toContain('quote-in-other-case');
    // One printer's form filled with another number is another quote.
    const [ice, form] = ['001234567000089', '3c'.repeat(32)];
    await withPapers(titled('و', { cin: 'PA6' }), paper('quote', { ice, devisNumber: '7/2026' }, [form]));
    const filled = paper('quote', { ice, devisNumber: '8/2026' }, [form]);
    const other = await withPapers(titled('ز', { cin: 'PA7' }), filled);
    expect(await codesOf(other)).not.toContain('quote-in-other-case');
  });

  it('of one birth act under two names, and not of a father’s act in the cases of his children', async () => {
    const act = (givenNameAr: string, birthDate: string) =>
      paper('birth-extract', {
        givenNameAr,
        familyNameAr: 'أوحمو',
        actNumber: '412',
        birthDate,
        communeAr: 'خنيفرة',
      });
    await withPapers(titled('أ', { cin: 'PA1', nameAr: 'سعيد أوحمو' }), act('سعيد', '1980-04-19'));
    const forged = await withPapers(
      titled('ب', { cin: 'PA2', nameAr: 'كريم أوحمو' }),
      act('كريم', '1980-05-01'),
    );
    expect(await codesOf(forged)).toContain('act-of-two-persons');
    const father = act('محمد', '1931');
    await withPapers(titled('ج', { cin: 'PA3', nameAr: 'ليلى أوحمو' }), father);
    const sister = await withPapers(titled('د', { cin: 'PA4', nameAr: 'نادية أوحمو' }), father);
    expect(await codesOf(sister)).not.toContain('act-of-two-persons');
    const otherYear = await withPapers(
      titled('ه', { cin: 'PA5', nameAr: 'هدى أوحمو' }),
      act('هدى', '1990-01-01'),
    );
    expect(await codesOf(otherYear)).not.toContain('act-of-two-persons');
  });

  it('of more children of one attestation than the heirs’ deed shows, with the deed as evidence; siblings as many pass', async () => {
    const attestation = paper('resistance-attestation', { cardNumber: '104233' });
    const deed = paper('heirs-deed', { heirsAr: 'زوجته فاطمة بنت أحمد، ابنه سعيد، ابنته ليلى' });
    const child = (cin: string, ...more: PaperOutcome[]) =>
      withPapers(titled(`مشروع ${cin}`, { cin }), attestation, ...more);
    await child('PA1', deed);
    const second = await child('PA2');
    expect(await codesOf(second)).toEqual(['member-in-other-cases']);
    const third = await child('PA3', deed);
    const signs = await findElsewhere(world.platform, await getCase(world.platform, third));
    expect(signs.map(({ code }) => code)).toEqual(['more-children-than-known']);
    expect(signs[0]?.evidence[0]).toMatchObject({ field: 'heirsAr' });
  });

  it('of more children of one member than the register knows of, where no deed names more', async () => {
    const [read] = [readRegister('memberNumber,nameAr,عدد الأبناء\n104233,موحى أيت واعراب,٢\n')];
    if (read.status !== 'read') throw new Error('unusable');
    await keepMembers(world.platform, read.rows);
    const child = (cin: string, ...more: PaperOutcome[]) =>
      withPapers(titled(`مشروع ${cin}`, { cin }), ...more);
    await child('PA1');
    expect(await codesOf(await child('PA2'))).toEqual(['member-in-other-cases']);
    const third = await child('PA3');
    const [sign] = await findElsewhere(world.platform, await getCase(world.platform, third));
    expect([sign?.code, sign?.text?.fr]).toEqual([
      'more-children-than-known',
      expect.stringContaining('le registre n’en connaît que 2'),
    ]);
    const deed = paper('heirs-deed', { heirsAr: 'ابنه سعيد، ابنته ليلى، ابنته نادية، ابنه كريم' });
    expect(await codesOf(await child('PA4', deed))).toEqual(['member-in-other-cases']);
  });

  it('of so many under one number that not all were seen, for drafts that anybody opens could hide a grant', async () => {
    const { platform } = world;
    const now = await getCase(platform, await handIn(world, { application: titled('خياطة') }));
    const signsAmong = async (count: number) => {
      const drafts = Array.from({ length: count }, () => platform.newId('case'));
      const cases = { ...platform.cases, find: async () => drafts };
      return (await findElsewhere({ ...platform, cases }, now)).map(({ code }) => code);
    };
    expect(await signsAmong(100)).toEqual([]);
    expect(await signsAmong(200)).toEqual(['too-many-to-compare']);
  });

  it('of a sibling’s case for the same project, however it is spelt', async () => {
    await handIn(world, { application: titled('تربية النحل', { cin: 'PA1' }) });
    const twin = await handIn(world, { application: titled('تربيه النحل', { cin: 'PA2' }) });
    expect(await codesOf(twin)).toContain('project-of-sibling');
  });

  it('of what was learned after the case was assessed, as soon as it is opened', async () => {
    const first = await handIn(world, { application: titled('تربية النحل') });
    const second = await handIn(world, { application: titled('خياطة'), assess: assessDossier });
    await decide(first);
    const shown = await withElsewhere(world.platform, await getCase(world.platform, second));
    const codes = shown.assessment?.flags.map(({ code }) => code);
    expect(codes).toContain('granted-in-other-case');
    expect(codes).not.toContain('applied-in-other-case');
  });

  it('in the assessment itself, which then goes to an officer, and never of drafts or withdrawn cases', async () => {
    const first = await handIn(world, { application: titled('تربية النحل') });
    await decide(first);
    const draft = await open(world);
    const other = { ...application.applicant, cin: 'PA9' };
    await stateApplication(
      world.platform,
      draft,
      applicant,
      { ...titled('x'), applicant: other },
      countPapers,
    );
    const second = await handIn(world, { application: titled('خياطة'), assess: assessDossier });
    const { assessment, assessedFrom } = await getCase(world.platform, second);
    expect(assessment?.flags).toContainEqual(
      expect.objectContaining({ code: 'granted-in-other-case', weight: 'officer' }),
    );
    expect(assessment?.outcome).toBe('officer');
    expect(assessedFrom?.elsewhere?.map(({ code }) => code)).toEqual(['granted-in-other-case']);
    // Neither name nor number of anybody stands in what is told.
    expect(JSON.stringify(assessedFrom?.elsewhere)).not.toMatch(/JC482913|أوحمو|Ouhammou/u);
  });
});
