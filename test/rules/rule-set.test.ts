import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '#shared/rules/adviser/index';
import { builtInRuleSet, parametersOn, type RuleSet, rulesVersion } from '#shared/rules/index';
import { figures, type ParameterName, parameterNames } from '#shared/rules/parameters';
import { conditions, missingPapers } from '#shared/rules/required-papers';
import { checkRuleChange } from '#shared/rules/rule-change';
import { type RuleChange, ruleSetAsOn, ruleSetWith } from '#shared/rules/rule-set';
import { setName, setNamedBy } from '#shared/rules/version';

const since = (validFrom: string, value: unknown, validTo?: string) => ({
  ...{ value, source: 'Arrêté inventé', confidence: 'source', validFrom },
  ...(validTo === undefined ? {} : { validTo }),
});
const change = (written: unknown): RuleChange => {
  const checked = checkRuleChange(written);
  if (checked.status === 'faulty') throw new Error(JSON.stringify(checked.faults));
  return checked.change;
};
const faults = (written: unknown) => {
  const checked = checkRuleChange(written);
  return checked.status === 'sound' ? [] : checked.faults;
};
const figure = (name: string, ...values: unknown[]) => ({ figures: { [name]: values } });

describe('a rule set', () => {
  it('is one value that survives being written down, name included', () => {
    const read = JSON.parse(JSON.stringify(builtInRuleSet));
    expect(read).toEqual(builtInRuleSet);
    expect(rulesVersion(read)).toBe(rulesVersion());
    const turned = Object.fromEntries(Object.entries(read).reverse()) as unknown as RuleSet;
    expect(setName(turned)).toBe(setName(builtInRuleSet));
  });

  it('is named by its content: what changes a figure, a paper or a programme changes the name', () => {
    expect(rulesVersion()).toMatch(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}\.[0-9a-f]{8}$/);
    expect(setNamedBy(rulesVersion())).toBe(setName(builtInRuleSet));
    const [paper] = builtInRuleSet.papers;
    const [programme] = builtInRuleSet.programmes;
    const changes: RuleChange[] = [
      change(figure('appealDays', since('2021-04-01', 61))),
      { papers: [{ ...paper!, level: 'optional' }] },
      { withoutPapers: [paper!.id] },
      { programmes: [{ ...programme!, validTo: '2030-12-31' }] },
    ];
    const names = changes.map((each) => setName(ruleSetWith(builtInRuleSet, each)));
    expect(new Set([...names, setName(builtInRuleSet)]).size).toBe(5);
    expect(setName(ruleSetWith(builtInRuleSet, {}))).toBe(setName(builtInRuleSet));
  });

  it('holds figures for the tranches, the silence rule, the windows of appeal and completion, alerts and holidays', () => {
    const names: readonly ParameterName[] = [
      ...(['tranches', 'silence', 'appealDays', 'completionDays'] as const),
      ...(['answerDays', 'answerAlertDays', 'holidayMarginDays'] as const),
    ];
    for (const name of names) expect(builtInRuleSet.figures[name].length).toBeGreaterThan(0);
  });

  it('of former years that lacks a figure of today takes the built-in one', () => {
    const { appealDays: _, ...older } = builtInRuleSet.figures;
    expect(parametersOn('2026-11-22', older).appealDays).toBe(parametersOn('2026-11-22').appealDays);
  });

  it('asks what an administrator lists, under the condition that was named', () => {
    const lease = {
      ...{ id: 'lease', paper: 'other', anyOf: ['other'], stage: 'file', level: 'conditional', when: 'loan' },
      name: { ar: 'عقد الكراء', fr: 'Bail' },
      why: { ar: 'لمعرفة مقر المشروع', fr: 'pour connaître le siège du projet' },
      ...{ law: { ar: 'ما جرى به العمل', fr: 'Usage établi' }, confidence: 'guess' },
    };
    const set = ruleSetWith(builtInRuleSet, change({ papers: [lease], withoutPapers: ['plan'] }));
    const circumstances = {
      ...({ form: 'individual', loan: true, firmExists: false, deathToProve: false } as const),
      ...{ cardBackMissing: false, cooperativeShown: true },
    };
    const asked = (loan: boolean) =>
      missingPapers(new Set(), { ...circumstances, loan }, set.papers).map(({ paper }) => paper);
    expect(asked(true)).toContain('other');
    expect(asked(false)).not.toContain('other');
    expect(asked(true)).not.toContain('business-plan');
  });

  it('as on a day carries that day’s figures for every day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
        (one, other) => {
          const [day, elsewhere] = [one, other].map((date) => date.toISOString().slice(0, 10)) as [
            string,
            string,
          ];
          const set = ruleSetWith(
            builtInRuleSet,
            change(
              figure('subsidyRateMax', since('2006-02-24', 3000, '2026-12-31'), since('2027-01-01', 2500)),
            ),
          );
          const standing = ruleSetAsOn(set, day);
          expect(parametersOn(elsewhere, standing.figures)).toEqual(parametersOn(day, set.figures));
        },
      ),
    );
  });
});

const said = { ar: 'قرض ميسر', fr: 'crédit aidé' };
const saying = (texts: object, source: string | null = 'Convention 2027') => ({
  programmes: [
    {
      ...{ id: 'intelaka', validFrom: '2020-02-01', lastChecked: '2027-01-05', texts },
      ...(source === null ? {} : { source }),
    },
  ],
});

it('a programme is told in the words of the set, figures in their places, and one changed sentence undoes no other', () => {
  const term = { ar: 'قرض في حدود {0}', fr: 'crédit plafonné à {0}' };
  const first = checkRuleChange(saying({ name: said, 'terms.0': term }));
  if (first.status === 'faulty') throw new Error(first.faults[0]?.text.fr);
  const once = ruleSetWith(builtInRuleSet, first.change);
  const second = checkRuleChange(saying({ what: said }), once);
  if (second.status === 'faulty') throw new Error(second.faults[0]?.text.fr);
  const twice = ruleSetWith(once, second.change);
  const advice = advise({ form: 'individual' }, '2027-02-01', twice).find(
    ({ programme }) => programme === 'intelaka',
  )!;
  expect([advice.name, advice.what]).toEqual([said, said]);
  expect(advice.terms[0]?.fr).toMatch(/^crédit plafonné à 1.200.000,00 DH$/u);
  expect(setName(twice)).not.toBe(setName(once));
  const untouched = advise({ form: 'individual' }, '2027-02-01', builtInRuleSet);
  expect(untouched.find(({ programme }) => programme === 'intelaka')?.what).not.toEqual(said);
});

describe('what an administrator may write', () => {
  it('takes every figure as it stands', () => {
    expect(faults({ figures: JSON.parse(JSON.stringify(builtInRuleSet.figures)) })).toEqual([]);
    expect(faults({ papers: builtInRuleSet.papers, programmes: builtInRuleSet.programmes })).toEqual([]);
    expect(faults({})).toEqual([]);
  });

  it.each([
    ['a rate above 30 %', figure('subsidyRateMax', since('2027-01-01', 3001)), '30 %'],
    ['a rate below nothing', figure('subsidyRateMax', since('2027-01-01', -1)), '30 %'],
    ['a rate in per cent and a half', figure('subsidyRateMax', since('2027-01-01', 25.5)), 'dix-millièmes'],
    ['half a centime', figure('subsidyCeilingCentimes', since('2027-01-01', 0.5)), 'centimes'],
    [
      'tranches that do not make a whole',
      figure('tranches', since('2027-01-01', [{ share: 5000, proof: null }])),
      '10000',
    ],
    ['alerts out of order', figure('answerAlertDays', since('2027-01-01', [55, 45])), 'croissant'],
    ['a silence that refuses', figure('silence', since('2027-01-01', 'refusal')), 'escalate, acceptance'],
    ['no days to appeal', figure('appealDays', since('2027-01-01', 0)), 'de 1 à 365'],
    [
      'dates out of order',
      figure('appealDays', since('2027-01-01', 30), since('2026-01-01', 60)),
      'se suivre',
    ],
    ['an end before its beginning', figure('appealDays', since('2027-01-01', 30, '2026-01-01')), 'se suivre'],
    [
      'values that overlap',
      figure('appealDays', since('2026-01-01', 30, '2027-06-30'), since('2027-01-01', 60)),
      'se suivre',
    ],
    ['no value at all', figure('appealDays'), 'absente'],
    ['a figure nobody knows', figure('appealWeeks', since('2027-01-01', 4)), 'champ inconnu'],
    ['a day that is none', figure('appealDays', since('2027-02-30', 30)), '2027-01-31'],
    [
      'a programme nobody knows',
      { programmes: [{ id: 'x', validFrom: '2026-01-01', lastChecked: '2026-01-01' }] },
      'inconnu',
    ],
    ['a sentence nobody knows', saying({ 'terms.99': said }), 'champ inconnu'],
    ['a sentence that no longer says its figure', saying({ 'terms.0': said }), '{0}'],
    ['a place where there was none', saying({ what: { ar: 'قرض {0}', fr: 'crédit {0}' } }), 'sans {0}'],
    ['a sentence over two lines', saying({ what: { ar: 'قرض\nبنكي', fr: 'crédit' } }), 'une ligne'],
    ['other words without their source', saying({ what: said }, null), 'source'],
    ['a paper nobody asks taken away', { withoutPapers: ['x'] }, 'inconnu'],
    [
      'nothing asked at all',
      { withoutPapers: builtInRuleSet.papers.map(({ id }) => id) },
      'au moins une pièce',
    ],
    [
      'a condition for what is asked of everybody',
      { papers: [{ ...builtInRuleSet.papers[0], when: 'loan' }] },
      'conditionnelle',
    ],
    ['a paper nothing satisfies', { papers: [{ ...builtInRuleSet.papers[0], anyOf: [] }] }, 'anyOf'],
    ['a paper twice', { papers: [builtInRuleSet.papers[0], builtInRuleSet.papers[0]] }, 'deux fois'],
    ['something else altogether', 'x', 'absente'],
  ])('refuses %s and says in both languages what would be right', (_, written, sentence) => {
    const [fault] = faults(written);
    expect(fault?.text.fr).toContain(sentence);
    expect(fault?.text.ar).toMatch(/\p{Script=Arabic}/u);
  });

  it('never lets chance through: what is taken keeps every figure within its measure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...parameterNames),
        fc.jsonValue(),
        fc.integer({ min: -10, max: 12_000 }),
        (name, json, number) => {
          for (const value of [json, number]) {
            const checked = checkRuleChange(figure(name, since('2027-01-01', value)));
            if (checked.status === 'faulty') continue;
            expect(figures[name].measure.accepts.safeParse(value).success).toBe(true);
          }
        },
      ),
    );
  });

  it('has a name in words for every condition', () => {
    for (const { name } of Object.values(conditions)) expect(name.ar).toMatch(/\p{Script=Arabic}/u);
  });
});
