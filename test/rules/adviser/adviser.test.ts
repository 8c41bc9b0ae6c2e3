import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies } from '#shared/rules/adviser/bodies';
import { advise } from '#shared/rules/adviser/index';
import { figuresIn, withFigures } from '#shared/rules/adviser/programme-figures';
import { referralTo } from '#shared/rules/adviser/referral';
import { asked, duration, getAsked, holderForms, needs, type Told } from '#shared/rules/adviser/told';
import { builtInRuleSet, programmes, rules } from '#shared/rules/index';
import { checkRuleChange } from '#shared/rules/rule-change';
import { ruleSetWith } from '#shared/rules/rule-set';
import { sectors } from '#shared/rules/sectors';
import { regions } from '#shared/rules/territories';

const today = '2026-11-22';
const on = (told: Told, programme: string, day = today) =>
  advise(told, day).find((one) => one.programme === programme)!;

const money = fc.integer({ min: 0, max: 5_000_000_000 });
const anything: fc.Arbitrary<Told> = fc.record(
  {
    region: fc.constantFrom(...regions.map(({ id }) => id)),
    sector: fc.constantFrom(...sectors.map(({ id }) => id)),
    form: fc.constantFrom(...holderForms),
    age: fc.nat(200),
    turnover: money,
    cost: money,
    ownShare: fc.nat(100),
    loan: money,
    rural: fc.boolean(),
    exportsToAfrica: fc.boolean(),
    woman: fc.boolean(),
    womenAndYouth: fc.nat(100),
    childOfMember: fc.boolean(),
    outOfWork: fc.boolean(),
    people: fc.nat(60),
    needs: fc.uniqueArray(fc.constantFrom(...needs)),
  },
  { requiredKeys: [] },
);

describe('the registry of programmes', () => {
  it('gives each its validity dates, its source, and the day it was last checked', () => {
    for (const it of programmes) {
      expect(it.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect((it.validTo ?? it.lastChecked) >= it.validFrom).toBe(true);
      expect(it.lastChecked >= it.validFrom).toBe(true);
      expect(it.source.length, it.id).toBeGreaterThan(5);
      expect(bodies.map(({ id }) => id)).toContain(it.by);
    }
    expect(new Set(programmes.map(({ id }) => id)).size).toBe(programmes.length);
  });

  it('names every partner programme asked for', () => {
    const ids = programmes.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['intelaka', 'start-tpe', 'indh-cooperative', 'indh-firm', 'ads-irtikae', 'ads-moubadara'],
        ...['anapec', 'odco', 'crafts-chamber', 'crafts-equipment', 'forsa', 'flower'],
      ]),
    );
  });

  it('refers to rules there are, and asks only what the adviser can be told', () => {
    for (const { rules: named } of programmes) {
      expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...named]));
    }
    for (const { ask } of advise({}, today)) for (const one of ask) expect(asked).toContain(one);
  });
});

describe('the adviser', () => {
  it('says with every answer that it informs and decides nothing', () => {
    fc.assert(
      fc.property(anything, (told) => {
        for (const { notice } of advise(told, today)) {
          expect(notice.fr).toContain('ne sont pas une décision');
          expect(notice.ar).toContain('ليست قرارا');
        }
      }),
      { numRuns: 20 },
    );
  });

  it('knows nothing of what was not told, and says which question would tell', () => {
    const intelaka = on({}, 'intelaka');
    expect(intelaka.fits).toBe('not-known');
    expect(intelaka.ask.map(({ name }) => name)).toEqual(expect.arrayContaining(['loan', 'turnover', 'age']));
    for (const { question } of intelaka.ask) expect(question.ar).toMatch(/؟/u);
  });

  it('never turns unknown into no by being told more of what agrees, and one answer asked for always settles a condition', () => {
    fc.assert(
      fc.property(anything, (told) => {
        for (const { fits, standing, ask, reasons } of advise(told, today)) {
          for (const { name } of ask) expect(told[name]).toBeUndefined();
          if (fits === 'fits') expect(reasons.every(({ answer }) => answer === 'yes')).toBe(true);
          if (fits === 'does-not-fit') expect(reasons.some(({ answer }) => answer === 'no')).toBe(true);
          if (fits === 'not-known') expect(ask.length > 0 || standing === 'perhaps-closed').toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('taking away what was told never changes a yes to a no or back, only to not known', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...asked.map(({ name }) => name)), (told, gone) => {
        const { [gone]: _, ...less } = told;
        for (const before of advise(told, today)) {
          const after = advise(less, today).find((one) => one.programme === before.programme)!;
          if (after.fits !== before.fits) expect([before.fits, after.fits]).toContain('not-known');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds Intelaka fit up to its ceiling of 1.2 million dirhams and not a centime above', () => {
    const told = { turnover: 100_000_000, age: 12, form: 'cooperative' } as const;
    expect(on({ ...told, loan: 120_000_000 }, 'intelaka').fits).toBe('fits');
    expect(on({ ...told, loan: 120_000_001 }, 'intelaka').fits).toBe('does-not-fit');
  });

  it('lets a farm or an exporter to Africa be older than five years', () => {
    const told = { turnover: 1, loan: 1, form: 'individual', age: 61 } as const;
    const other = { sector: 'trade', exportsToAfrica: false } as const;
    expect(on({ ...told, ...other }, 'intelaka').fits).toBe('does-not-fit');
    expect(on({ ...told, ...other, sector: 'agriculture' }, 'intelaka').fits).toBe('fits');
    expect(on({ ...told, ...other, exportsToAfrica: true }, 'intelaka').fits).toBe('fits');
    expect(on({ ...told, sector: 'trade' }, 'intelaka').fits).toBe('not-known');
  });

  it('marks FLOWER closed since April 2022, in its own two regions before', () => {
    const told = { woman: true, rural: true, region: 'tanger-tetouan-al-hoceima' } as const;
    expect(on(told, 'flower')).toMatchObject({ standing: 'closed', fits: 'does-not-fit' });
    expect(on(told, 'flower', '2022-03-31')).toMatchObject({ standing: 'open', fits: 'fits' });
    expect(on({ ...told, region: 'souss-massa' }, 'flower', '2022-03-31').fits).toBe('does-not-fit');
    expect(on({ woman: true, rural: true }, 'flower', '2022-03-31').ask.map(({ name }) => name)).toEqual([
      'region',
    ]);
    expect(advise(told, today).at(-1)?.programme).toBe('flower');
  });

  it('does not call a programme fit that may be closed', () => {
    expect(on({ loan: 5_000_000 }, 'forsa')).toMatchObject({ standing: 'perhaps-closed', fits: 'not-known' });
  });

  it('goes by the days a published rule set gives a programme', () => {
    const days = { id: 'forsa', validFrom: '2022-04-12', validTo: '2024-01-01', lastChecked: '2026-11-30' };
    const set = ruleSetWith(builtInRuleSet, { programmes: [days] });
    const forsa = advise({}, today, set).find(({ programme }) => programme === 'forsa');
    expect(forsa).toMatchObject({ standing: 'closed', validTo: '2024-01-01', lastChecked: '2026-11-30' });
  });

  it('goes by the figures a published rule set gives a programme, and leaves those it does not name', () => {
    const days = { id: 'intelaka', validFrom: '2020-02-03', lastChecked: '2026-11-30' };
    const set = (figures: object, source?: string, base = builtInRuleSet) => {
      const checked = checkRuleChange({ programmes: [{ ...days, figures, source }] }, base);
      if (checked.status === 'faulty') throw new Error(checked.faults[0]!.text.fr);
      return ruleSetWith(base, checked.change);
    };
    const told = {
      loan: 150_000_000,
      turnover: 0,
      age: 70,
      form: 'individual',
      sector: 'trade',
      exportsToAfrica: false,
    } as const;
    const under = (rules: typeof builtInRuleSet) =>
      advise(told, today, rules).find(({ programme }) => programme === 'intelaka')!;
    expect(under(builtInRuleSet).fits).toBe('does-not-fit');
    const more = set({ loanMax: 200_000_000 }, 'Convention inventée');
    expect(under(more)).toMatchObject({ fits: 'does-not-fit', source: 'Convention inventée' });
    expect(under(more).terms[0]?.fr).toMatch(/2.000.000/u);
    // The second set names the age alone: the loan of the first stands.
    const older = set({ ageMaxMonths: 84 }, 'Autre convention inventée', more);
    expect(under(older).fits).toBe('fits');
    expect(builtInRuleSet.programmes.find(({ id }) => id === 'indh-firm')?.figures).toEqual({
      ...{ costShareMax: 6000, ceiling: 10_000_000, ownShareMin: 40, ageMaxMonths: 12 },
    });
    expect(() => set({ loanMost: 1 }, 'x')).toThrow('champ inconnu');
    expect(() => set({ rate: 10_001 }, 'x')).toThrow('de 0 à 10000');
    expect(() => set({ rate: 0.5 }, 'x')).toThrow('de 0 à 10000');
    expect(() => set({ loanMax: 1 })).toThrow('source');
  });

  it('names one figure alike wherever a programme says it', () => {
    for (const it of programmes) {
      const doubled = Object.fromEntries(Object.entries(figuresIn(it)).map(([name, n]) => [name, n + 1]));
      expect(figuresIn(withFigures(it, doubled))).toEqual(doubled);
      expect(withFigures(it, figuresIn(it))).toEqual(it);
    }
  });

  it('puts what suits and is asked for first', () => {
    const first = advise(
      { needs: ['loan'], loan: 5_000_000, turnover: 0, age: 0, form: 'individual' },
      today,
    )[0];
    expect([first?.fits, first?.wanted]).toEqual(['fits', 'yes']);
  });

  it('says figures that are the conditions’ own, isolated inside the Arabic', () => {
    for (const { reasons, terms, fits } of advise({ loan: 1 }, today)) {
      expect(['fits', 'not-known', 'does-not-fit']).toContain(fits);
      for (const text of [...terms, ...reasons.map((reason) => reason.text)]) {
        expect(`${text.ar}${text.fr}`).not.toMatch(/undefined|NaN|\{\d\}/u);
        expect(text.ar.replace(/\u2068[^\u2069]*\u2069/gu, '')).not.toMatch(/\d/u);
      }
    }
  });

  it('counts years and months as Arabic does', () => {
    expect([1, 2, 5, 11, 12, 24, 60, 132].map((months) => duration(months).ar)).toEqual([
      'شهر واحد',
      'شهرين',
      '\u20685\u2069 أشهر',
      '\u206811\u2069 شهرا',
      'سنة واحدة',
      'سنتين',
      '\u20685\u2069 سنوات',
      '\u206811\u2069 سنة',
    ]);
  });

  it('asks nothing that says who somebody is', () => {
    expect(JSON.stringify(asked.map(({ name }) => name))).not.toMatch(/cin|phone|birth|address|familyName/iu);
    expect(getAsked('region').options).toHaveLength(12);
  });
});

describe('a referral', () => {
  const project = { title: 'تربية النحل' };

  it('says to whom, why and what is asked, and that it decides nothing', () => {
    const outcome = referralTo('anapec', { needs: ['feasibility'], sector: 'agriculture' }, project, today);
    if (outcome.status !== 'referred') throw new Error('not referred');
    const { to, because, asked: requests, purpose, notice } = outcome.referral;
    expect(purpose.fr).toBe('réaliser l’étude de faisabilité ou y aider');
    expect(JSON.stringify(outcome.referral)).not.toMatch(/درهم|DH/u);
    expect(to.name.fr).toContain('ANAPEC');
    expect(because.map(({ fr }) => fr).join(' ')).toContain('agriculture');
    expect(requests.map(({ fr }) => fr)).toEqual(['réaliser l’étude de faisabilité ou y aider']);
    expect(notice.fr).toContain('ni une décision');
  });

  it('is not written to a programme that is over or does not suit, and says why', () => {
    expect(referralTo('flower', {}, project, today)).toMatchObject({ status: 'not-referred' });
    const unfit = referralTo('crafts-chamber', { sector: 'transport' }, project, today);
    expect(unfit.status === 'not-referred' && unfit.why.length).toBe(1);
  });

  it('is not written to ourselves, nor to a programme nobody knows', () => {
    for (const id of ['subsidy', 'nowhere'])
      expect(referralTo(id, {}, project, today).status).toBe('not-referred');
  });
});
