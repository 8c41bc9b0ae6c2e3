import { beforeAll, describe, expect, it, vi } from 'vitest';
import { DraftToKeep, Stated } from '#functions/shapes';
import type { Paper, Procedure } from '../../web/applicant/answers.ts';

type Questions = typeof import('../../web/applicant/questions.ts') &
  typeof import('../../web/applicant/stated.ts') &
  typeof import('../../web/applicant/offers.ts');
let form: Questions;
beforeAll(async () => {
  vi.stubGlobal('location', { search: '?lang=fr' });
  form = {
    ...(await import('../../web/applicant/questions.ts')),
    ...(await import('../../web/applicant/stated.ts')),
    ...(await import('../../web/applicant/offers.ts')),
  };
});

const procedure = {
  ...{ sectors: [], subsidyRateMax: 30, cooperativeMembers: { cooperative: 5, union: 3 } },
} as unknown as Procedure;
const whole = {
  'applicant.nameAr': 'فاطمة أيت واعراب',
  'applicant.cin': 'va ٨١٧٢٤',
  'applicant.birthDate': '٤/١٩٨٠',
  'project.title': 'تربية النحل',
  'project.sector': 'agriculture',
  'project.form': 'cooperative',
  'cooperative.members': '٧',
  'project.valueMAD': '90 000',
  'project.ownMAD': '٦٣٠٠٠',
  'project.requestedMAD': '27 000,00',
};

describe('the form', () => {
  it('is sent as the service takes it, and comes back as it was typed', () => {
    const stated = JSON.parse(JSON.stringify(form.statedIn(whole, undefined, 'khenifra')));
    const parsed = Stated.parse(stated);
    expect(parsed).toMatchObject({
      applicant: { cin: 'VA81724', birthDate: '1980-04' },
      project: { valueMAD: 90000, ownMAD: 63000, loanMAD: 0, requestedMAD: 27000, otherAid: [] },
      cooperative: { members: 7 },
      province: 'khenifra',
    });
    const again = form.valuesOf({ ...parsed, submittedOn: '2026-11-22' } as never);
    expect(form.statedIn(again, undefined, 'khenifra')).toEqual(form.statedIn(whole, undefined, 'khenifra'));
  });

  it('is kept before it is whole with nothing made up, and gone on with where it was left', () => {
    const kept = (values: Record<string, string>) =>
      DraftToKeep.parse(JSON.parse(JSON.stringify({ draft: form.draftedIn(values, 'khenifra'), seen: 0 })))
        .draft;
    const begun = { 'applicant.nameAr': 'فاطمة', 'applicant.cin': '8172', 'project.valueMAD': 'cher' };
    expect(kept(begun)).toEqual({
      ...{ applicant: { nameAr: 'فاطمة' }, project: {}, province: 'khenifra' },
    });
    expect(kept({ ...begun, 'project.ownMAD': '٦٣٠٠٠', 'otherAid.amountMAD': '500' }).project).toEqual({
      ownMAD: 63000,
      otherAid: [{ source: '—', amountMAD: 500 }],
    });
    const { 'project.form': _form, ...individual } = whole;
    for (const values of [begun, individual, whole]) {
      const back = form.valuesOf({ ...kept(values), version: 1 } as never);
      expect(kept({ ...back })).toEqual(kept(values));
    }
    const resumed = (values: Record<string, string>) => form.findResume(procedure, values);
    expect(resumed({})).toBe(1);
    // What may stay empty is shown before what comes after it.
    expect(resumed({ 'applicant.nameAr': 'فاطمة', 'applicant.cin': 'VA81724' })).toBe(3);
    expect(resumed({ ...whole, 'project.requestedMAD': '' })).toBe(5);
    expect(resumed(whole)).toBe(6);
  });

  it('asks a union for its cooperatives, with their least number, and keeps what is told of market and sales', () => {
    const union = {
      ...{ ...whole, 'cooperative.kind': 'union', 'cooperative.resistanceChildren': '2' },
      ...{ 'plan.market': 'Souk', 'plan.certification': ' ' },
    };
    const asked = form.groupsOf(procedure, union).flatMap(({ fields }) => fields);
    const kind = asked.find(({ name }) => name === 'cooperative.kind');
    expect(kind?.choices?.map(({ name }) => name)).toEqual([
      expect.stringContaining('5'),
      expect.stringContaining('3'),
      expect.stringContaining('agent'),
    ]);
    expect(asked.map(({ name }) => name)).not.toContain('cooperative.resistanceChildren');
    const stated = JSON.parse(JSON.stringify(form.statedIn(union, undefined, 'khenifra')));
    const parsed = Stated.parse(stated);
    expect(parsed.cooperative).toEqual({ kind: 'union', members: 7 });
    expect(parsed.project.plan).toEqual({ market: 'Souk' });
    expect(form.valuesOf({ ...parsed, submittedOn: '2026-11-22' } as never)).toMatchObject({
      ...{ 'cooperative.kind': 'union', 'plan.market': 'Souk' },
    });
  });

  it('keeps what was stated otherwise, such as equipment that was given', () => {
    const before = {
      ...Stated.parse(JSON.parse(JSON.stringify(form.statedIn(whole, undefined, 'khenifra')))),
      inKind: [{ source: 'غرفة الصناعة التقليدية', item: 'منسج' }],
      submittedOn: '2026-11-22',
    };
    expect(form.statedIn(whole, before as never, 'meknes')).toMatchObject({
      inKind: before.inKind,
      province: 'khenifra',
    });
  });

  it('says beside each question what is wrong, and nothing of what may stay empty', () => {
    const wrong = { ...whole, 'applicant.cin': '81724', 'applicant.birthDate': 'hier' };
    const faults = form.groupsOf(procedure, wrong).map((group) => Object.keys(form.faultsOf(group, wrong)));
    expect(faults).toEqual([[], ['applicant.cin', 'applicant.birthDate'], [], [], []]);
    expect(
      form.groupsOf(procedure, whole).every((group) => Object.keys(form.faultsOf(group, whole)).length === 0),
    ).toBe(true);
  });

  it.each([
    ['27 000', [true]],
    ['27 500', [true, false]],
    ['10 000', [false]],
    ['60 000', [false, false]],
  ])('weighs the money as it is typed: asking for %s', (requested, right) => {
    const sums = form.sumOf(procedure, { ...whole, 'project.requestedMAD': requested });
    expect(sums.map((sum) => sum.right)).toEqual(right);
  });

  it('offers what papers say, never what was hardly read, nor what was taken back', () => {
    const field = (name: string, value: string, confidence = 0.95) => ({
      ...{ field: name, value, confidence, page: 1, box: [0, 0, 1, 1] as const, corrected: false },
      name: { ar: name, fr: name },
    });
    const card = (withdrawn: boolean, cin: string, confidence?: number) =>
      ({
        ...{ paperId: 'paper-1', status: 'read', withdrawn, doubts: [] },
        kind: { type: 'cnie', name: { ar: 'البطاقة', fr: 'La carte' }, confidence: 0.99 },
        fields: [
          field('cin', cin, confidence),
          field('givenNameAr', 'فاطمة'),
          field('familyNameAr', 'أيت واعراب'),
          field('birthDate', '1980-04-19'),
        ],
      }) as unknown as Paper;
    expect(form.offersIn([card(true, 'X1'), card(false, 'VA81724')])).toEqual({
      'applicant.cin': { value: 'VA81724', on: 'La carte' },
      'applicant.nameAr': { value: 'فاطمة أيت واعراب', on: 'La carte' },
      'applicant.birthDate': { value: '19/04/1980', on: 'La carte' },
    });
    expect(form.offersIn([card(false, 'VA81724', 0.4)])['applicant.cin']).toBeUndefined();
  });
});
