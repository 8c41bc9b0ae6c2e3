import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '#shared/rules/facts';
import { budgetOf, findFundingSource, fundingSources, sourceFits } from '#shared/rules/funding-sources';
import { inKindFound } from '#shared/rules/in-kind';
import { assess, builtInRuleSet, parametersOn } from '#shared/rules/index';
import { checkRuleChange } from '#shared/rules/rule-change';
import { ruleSetWith } from '#shared/rules/rule-set';
import { subsidyOf } from '#shared/rules/subsidy';
import { findRegion, regions } from '#shared/rules/territories';

const figures = parametersOn('2026-04-01');
const project = (value: number, requested: number): Project => ({
  title: 't',
  sector: 'trade',
  form: 'individual',
  value,
  own: 0,
  loan: 0,
  otherAid: [],
  requested,
});
const money = fc.integer({ min: 0, max: 100_000_000_000 });

describe('the most that may be granted', () => {
  it('is never above 30 % of the value, never above what is asked, and whole centimes', () => {
    fc.assert(
      fc.property(money, money, (value, requested) => {
        const { max } = subsidyOf(project(value, requested), undefined, figures);
        expect(Number.isSafeInteger(max)).toBe(true);
        expect(max * 10).toBeLessThanOrEqual(value * 3);
        expect(max).toBeLessThanOrEqual(requested);
        expect(max).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('leaves less than one centime on the table', () => {
    fc.assert(
      fc.property(money, (value) => {
        const { max } = subsidyOf(project(value, value), undefined, figures);
        expect((max + 1) * 10).toBeGreaterThan(value * 3);
      }),
    );
  });

  it('stays under a ceiling once one is known', () => {
    fc.assert(
      fc.property(money, money, money, (value, requested, ceiling) => {
        const known = { ...figures, subsidyCeilingCentimes: ceiling };
        expect(subsidyOf(project(value, requested), undefined, known).max).toBeLessThanOrEqual(ceiling);
      }),
    );
  });

  it('counts only what the quotes carry where they carry less', () => {
    const quotes = [{ total: 5_000_000, evidence: [] }];
    expect(subsidyOf(project(10_000_000, 3_000_000), quotes, figures).max).toBe(1_500_000);
  });

  it('takes the declared value where a quote could not be read, and where quotes carry more', () => {
    expect(subsidyOf(project(10_000_000, 3_000_000), [{ evidence: [] }], figures).max).toBe(3_000_000);
    expect(
      subsidyOf(project(10_000_000, 3_000_000), [{ total: 20_000_000, evidence: [] }], figures).max,
    ).toBe(3_000_000);
  });

  it('says on what it rests, in both languages, and that the ceiling is not known', () => {
    const { basis } = subsidyOf(project(10_000_000, 3_000_000), undefined, figures);
    expect(basis.fr).toContain('décret 2.04.892');
    expect(basis.fr).toContain('plafond inconnu');
    expect(basis.ar).toContain('2.04.892');
  });

  it('is never above any bound that is known, and an unknown one is no bound', () => {
    const maybe = fc.option(money, { nil: null });
    fc.assert(
      fc.property(money, money, maybe, maybe, (value, requested, ceiling, budgetLeft) => {
        const { max, bounds } = subsidyOf(
          project(value, requested),
          undefined,
          { ...figures, subsidyCeilingCentimes: ceiling },
          { budgetLeft },
        );
        expect(bounds).toEqual({ rate: bounds.rate, ceiling, asked: requested, budget: budgetLeft });
        const known = [bounds.rate, ceiling, requested, budgetLeft].filter((bound) => bound !== null);
        expect(max).toBe(Math.min(...known));
        expect(Number.isSafeInteger(max)).toBe(true);
      }),
    );
  });

  it('grows with what is asked, the ceiling, the budget left and what the quotes carry, and never shrinks', () => {
    const given = fc.record({
      value: money,
      requested: money,
      ceiling: money,
      budgetLeft: money,
      quoted: money,
    });
    const most = (it: {
      value: number;
      requested: number;
      ceiling: number;
      budgetLeft: number;
      quoted: number;
    }) =>
      subsidyOf(
        project(it.value, it.requested),
        [{ total: it.quoted, evidence: [] }],
        { ...figures, subsidyCeilingCentimes: it.ceiling },
        { budgetLeft: it.budgetLeft },
      ).max;
    const part = fc.constantFrom('requested', 'ceiling', 'budgetLeft', 'quoted');
    fc.assert(
      fc.property(given, part, money, (it, what, more) => {
        expect(most({ ...it, [what]: it[what] + more })).toBeGreaterThanOrEqual(most(it));
      }),
    );
  });

  it('grows with the value of the project where no quote was read', () => {
    fc.assert(
      fc.property(money, money, money, (value, more, requested) => {
        const less = subsidyOf(project(value, requested), undefined, figures).max;
        expect(subsidyOf(project(value + more, requested), undefined, figures).max).toBeGreaterThanOrEqual(
          less,
        );
      }),
    );
  });

  it('stands at nothing when the budget is spent, and says so', () => {
    const { max, basis } = subsidyOf(project(10_000_000, 3_000_000), undefined, figures, { budgetLeft: 0 });
    expect(max).toBe(0);
    expect(basis.fr).toContain('reste du budget');
  });
});

describe('equipment given in kind', () => {
  const machine = { source: 'DAS', item: 'ماكينة خياطة', value: 2_000_000 };
  const line = (item: string, total: number) => ({ item, total, evidence: [] });
  const quotes = [
    {
      total: 10_000_000,
      lines: [line('ماكينة خياطة', 2_000_000), line('طاولة', 8_000_000)],
      evidence: [],
    },
  ];

  it('is taken off the eligible value once, though it stands in the project and in the quotes', () => {
    const { eligibleValue, max, basis } = subsidyOf(project(10_000_000, 9_000_000), quotes, figures, {
      inKind: [machine],
    });
    expect(eligibleValue).toBe(8_000_000);
    expect(max).toBe(2_400_000);
    expect(basis.fr).toContain('reçu en nature');
  });

  it('is taken off where it stands outside the declared value but in a quote', () => {
    const apart = { ...machine, inProject: false };
    expect(subsidyOf(project(10_000_000, 1), quotes, figures, { inKind: [apart] }).eligibleValue).toBe(
      8_000_000,
    );
    expect(subsidyOf(project(10_000_000, 1), undefined, figures, { inKind: [apart] }).eligibleValue).toBe(
      10_000_000,
    );
  });

  it('never lets the same dirham be counted twice: what is given never raises what is granted', () => {
    const gift = fc.record({
      source: fc.constant('INDH'),
      item: fc.constantFrom('ماكينة خياطة', 'طاولة', 'فرن', 'four électrique'),
      value: fc.option(money, { nil: undefined }),
      inProject: fc.option(fc.boolean(), { nil: undefined }),
    });
    const lines = fc.array(
      fc.record({ item: fc.constantFrom('ماكينة خياطة', 'طاولة', 'فرن'), total: money }),
    );
    fc.assert(
      fc.property(fc.array(gift), lines, money, money, (gifts, offered, value, requested) => {
        const asked = [
          {
            total: offered.reduce((sum, { total }) => sum + total, 0),
            lines: offered.map((l) => ({ ...l, evidence: [] })),
            evidence: [],
          },
        ];
        const inKind = gifts.map((it) => ({
          source: it.source,
          item: it.item,
          ...(it.value === undefined ? {} : { value: it.value }),
          ...(it.inProject === undefined ? {} : { inProject: it.inProject }),
        }));
        const without = subsidyOf(project(value, requested), asked, figures);
        const withGifts = subsidyOf(project(value, requested), asked, figures, { inKind });
        expect(withGifts.max).toBeLessThanOrEqual(without.max);
        expect(withGifts.max).toBeGreaterThanOrEqual(0);
        expect(withGifts.eligibleValue + withGifts.inKind).toBe(without.eligibleValue);
        expect(Number.isSafeInteger(withGifts.max)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of gifts, quotes or lines', () => {
    const items = ['ماكينة خياطة', 'ماكينة خياطة صناعية', 'فرن', 'فرن كهربائي كبير', 'ruches'] as const;
    const some = fc.array(fc.record({ item: fc.constantFrom(...items), value: money }), { maxLength: 6 });
    fc.assert(
      fc.property(some, some, fc.nat(), (gifts, offered, turn) => {
        const turned = <T>(all: readonly T[]): T[] =>
          all.length === 0
            ? []
            : [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)].reverse();
        const found = (g: typeof gifts, o: typeof offered) => {
          const { matches, unread, ...sums } = inKindFound(
            o.map(({ item, value }) => ({ lines: [{ item, total: value, evidence: [] }], evidence: [] })),
            g.map(({ item, value }) => ({ source: 'ADS', item, value })),
          );
          return { ...sums, matches: matches.length, unread: unread.length };
        };
        expect(found(turned(gifts), turned(offered))).toEqual(found(gifts, offered));
      }),
    );
  });
});

describe('money from other sources', () => {
  const of = (id: string) => findFundingSource(id)!;

  it('has its own maximum: the INDH pays 60 % and no more than its ceiling', () => {
    const indh = (value: number) =>
      subsidyOf(project(value, 0), undefined, figures, { source: of('indh'), asked: 1_000_000_000 }).max;
    expect(indh(10_000_000)).toBe(6_000_000);
    expect(indh(90_000_000)).toBe(10_000_000);
    const cooperative = { ...project(90_000_000, 0), form: 'cooperative' as const };
    expect(subsidyOf(cooperative, undefined, figures, { source: of('indh'), asked: 1_000_000_000 }).max).toBe(
      30_000_000,
    );
  });

  it('bounds nothing by a rate nobody knows, and says so', () => {
    const { max, bounds, basis } = subsidyOf(project(10_000_000, 0), undefined, figures, {
      source: of('partner'),
      asked: 4_000_000,
    });
    expect([max, bounds.rate]).toEqual([4_000_000, null]);
    expect(basis.fr).toContain('taux inconnu');
  });

  it('pays what an administrator’s draft says, from its day on, and what is not known stays not known', () => {
    const since = (value: unknown) => [
      ...builtInRuleSet.figures.indhLimits.map((dated) => ({ ...dated, validTo: '2026-12-31' })),
      { value, source: 'Arrêté inventé', confidence: 'source', validFrom: '2027-01-01' },
    ];
    const unknown = { individual: null, company: null, cooperative: null };
    const most = (day: string, value: unknown) => {
      const checked = checkRuleChange({ figures: { indhLimits: since(value) } });
      if (checked.status === 'faulty') throw new Error(checked.faults[0]!.text.fr);
      const set = ruleSetWith(builtInRuleSet, checked.change);
      const { max, bounds } = subsidyOf(project(90_000_000, 0), undefined, parametersOn(day, set.figures), {
        ...{ source: of('indh'), asked: 60_000_000 },
      });
      return [max, bounds.rate, bounds.ceiling];
    };
    const half = { rateMax: 5000, ceiling: { ...unknown, individual: 2_000_000 } };
    expect(most('2026-12-31', half)).toEqual([10_000_000, 54_000_000, 10_000_000]);
    expect(most('2027-01-01', half)).toEqual([2_000_000, 45_000_000, 2_000_000]);
    expect(most('2027-01-01', { rateMax: null, ceiling: unknown })).toEqual([60_000_000, null, null]);
    expect(most('2027-01-01', { rateMax: 'decree', ceiling: unknown })).toEqual([
      ...[27_000_000, 27_000_000, null],
    ]);
    for (const wrong of [{ ...half, rateMax: 10_001 }, { ...half, ceiling: { individual: 1 } }, 5000])
      expect(() => most('2027-01-01', wrong)).toThrow('un taux maximal (rateMax)');
  });

  it('is spent only where it is meant for: the Southern convention in the three Southern regions', () => {
    const covers = (province: string) =>
      sourceFits(of('southern-convention'), { form: 'individual', province }, '2026-11-22').answer;
    expect(['guelmim', 'كلميم', 'إقليم السمارة', 'Province de Tan-Tan', 'Dakhla'].map(covers)).toEqual(
      Array.from({ length: 5 }, () => 'yes'),
    );
    expect(covers('khenifra')).toBe('no');
    expect(covers('Atlantide')).toBe('unknown');
    expect(sourceFits(of('southern-convention'), { form: 'individual' }, '2026-11-22').answer).toBe(
      'unknown',
    );
  });

  it('is told with every assessment, under the same quotes and gifts, whoever pays', () => {
    const known = <T>(value: T) => ({ value, evidence: [] });
    const { subsidy } = assess({
      facts: {
        project: known(project(10_000_000, 9_000_000)),
        quotes: known([{ total: 8_000_000, evidence: [] }]),
        inKind: known([{ source: 'DAS', item: 'فرن', value: 4_000_000 }]),
      },
      ...{ held: new Set(), signs: [], unreadable: [], papers: [], asOf: '2026-11-22' },
      circumstances: {
        ...{ form: 'individual', loan: false, firmExists: false },
        ...{ deathToProve: false, cardBackMissing: false },
      },
    });
    expect(subsidy?.maxMAD).toBe(18_000);
    const most = Object.fromEntries(subsidy?.bySource?.map(({ source, maxMAD }) => [source, maxMAD]) ?? []);
    expect(most).toEqual({ 'southern-convention': 18_000, indh: 36_000, partner: 60_000 });
  });

  it('never takes an unknown budget for a known one', () => {
    for (const source of fundingSources) expect(budgetOf(source, 1999)).toBeNull();
    const known = {
      budgets: [{ year: 2026, centimes: 5, source: 'invented', confidence: 'guess' as const }],
    };
    expect([budgetOf(known, 2026), budgetOf(known, 2025)]).toEqual([5, null]);
  });

  it('carries its source, confidence, dates and the day it was last checked', () => {
    for (const it of fundingSources) {
      expect(it.source.length).toBeGreaterThan(10);
      expect(it.lastChecked >= it.validFrom).toBe(true);
      for (const id of it.regions ?? []) expect(regions.map((region) => region.id)).toContain(id);
    }
  });
});

it('every region and its 75 provinces and prefectures are found by their Arabic and French names', () => {
  expect(regions).toHaveLength(12);
  expect(regions.flatMap(({ provinces }) => provinces)).toHaveLength(75);
  for (const region of regions) {
    for (const province of region.provinces) {
      for (const name of [province.id, province.name.ar, province.name.fr]) {
        expect(findRegion(name)?.id, name).toBe(region.id);
      }
    }
  }
});
