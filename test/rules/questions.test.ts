import { describe, expect, it } from 'vitest';
import { bodies } from '#shared/rules/adviser/bodies';
import { builtInRuleSet, parametersOn } from '#shared/rules/index';
import { aspects, legalFormsOn, suitForms } from '#shared/rules/legal-forms/index';
import { questionsOn, topics } from '#shared/rules/questions';
import { ruleSetWith } from '#shared/rules/rule-set';

const today = '2026-11-22';
const dated = <T>(value: T) => [
  { value, source: 'invented', confidence: 'guess' as const, validFrom: '2020-01-01' },
];
const answer = (topic: string, set = builtInRuleSet) =>
  questionsOn(today, set).find((one) => one.topic === topic)!;

describe('questions and answers', () => {
  it('cover the five topics asked at the meetings, in both languages, each with its source', () => {
    const all = questionsOn(today);
    expect(all.map(({ topic }) => topic)).toEqual(topics);
    for (const { question, answer: said, sources, figures } of all) {
      expect(question.ar).toMatch(/؟$/u);
      expect(question.fr).toMatch(/\?$/u);
      expect(said.ar + said.fr).not.toMatch(/undefined|NaN|\{\d\}/u);
      expect(sources.length).toBeGreaterThan(0);
      for (const { source } of figures) expect(source.length).toBeGreaterThan(3);
    }
  });

  it('change when a figure changes', () => {
    const set = ruleSetWith(builtInRuleSet, {
      figures: {
        cooperativeMinMembers: dated(7),
        cooperativeTaxExemptTurnoverCentimes: dated(500_000_000),
        subsidyRateMax: dated(2500),
        subsidyCeilingCentimes: dated(4_000_000),
        appealDays: dated(77),
      },
    });
    expect(answer('members').answer.fr).toContain('au moins 5 membres');
    expect(answer('members', set).answer.fr).toContain('au moins 7 membres');
    expect(answer('members', set).answer.ar).toContain('\u20687\u2069');
    expect(answer('taxes', set).answer.fr).toContain('5\u202f000\u202f000,00 DH');
    expect(answer('funding').answer.fr).toContain('30 %');
    expect(answer('funding').answer.fr).toContain('plafond légal ne nous est pas connu');
    expect(answer('funding', set).answer.fr).toContain('25 %');
    expect(answer('funding', set).answer.fr).toContain('plafond est de 40\u202f000,00 DH');
    expect(answer('sanctions', set).answer.fr).toContain('77 jours');
    expect(answer('members', set).confidence).toBe('guess');
  });

  it('no longer name a programme once it is over', () => {
    const over = {
      id: 'intelaka',
      validFrom: '2020-02-03',
      validTo: '2026-06-30',
      lastChecked: '2026-07-01',
    };
    expect(answer('funding').answer.fr).toContain('Intelaka');
    expect(answer('funding', ruleSetWith(builtInRuleSet, { programmes: [over] })).answer.fr).not.toContain(
      '« Intelaka »',
    );
  });

  it('name every body that accompanies', () => {
    for (const { name, accompanies } of bodies) {
      expect(answer('bodies').answer.fr.includes(name.fr)).toBe(accompanies);
    }
  });

  it('say what is not known: the amounts of the penal sanctions', () => {
    expect(answer('sanctions').answer.fr).toContain('montants ne nous sont pas connus');
    expect(answer('sanctions').confidence).toBe('guess');
  });
});

describe('legal forms side by side', () => {
  const p = parametersOn(today);

  it('compare cooperative, association, company and individual, unions and federations, in every respect', () => {
    const forms = legalFormsOn(p);
    expect(forms.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'cooperative',
        'association',
        'sarl',
        'sarl-au',
        'snc',
        'individual',
        'auto-entrepreneur',
        'union',
        'federation',
      ]),
    );
    for (const { cells } of forms) {
      for (const aspect of aspects) {
        expect(cells[aspect].text.ar).toMatch(/\p{Script=Arabic}/u);
        expect(cells[aspect].source.length).toBeGreaterThan(5);
      }
    }
  });

  it('say which suits: five who work together a cooperative, one alone a firm, three cooperatives a union', () => {
    const fits = (told: Parameters<typeof suitForms>[0]) =>
      suitForms(told, p)
        .filter((one) => one.fits === 'fits')
        .map(({ form }) => form);
    expect(fits({ people: 5, sharesGain: true, keepsGoodsApart: true })).toEqual(['cooperative', 'sarl']);
    expect(fits({ people: 4, sharesGain: true, keepsGoodsApart: true })).toEqual(['sarl']);
    expect(
      fits({ people: 1, sharesGain: true, keepsGoodsApart: false, turnover: 40_000_000, sector: 'crafts' }),
    ).toEqual(['sarl-au', 'individual', 'auto-entrepreneur']);
    expect(
      fits({ people: 1, keepsGoodsApart: false, turnover: 40_000_000, sector: 'services' }),
    ).not.toContain('auto-entrepreneur');
    expect(fits({ cooperatives: 3 })).toEqual(['union']);
    expect(fits({ people: 2, sharesGain: false })).toContain('association');
  });

  it('do not know without being told, ask what would tell, and never decide', () => {
    for (const { fits, ask, form, notice } of suitForms({}, p)) {
      expect(fits).toBe('not-known');
      if (form !== 'federation') expect(ask.length).toBeGreaterThan(0);
      expect(notice.ar).toContain('ليست قرارا');
    }
  });

  it('carry the minimum of members of the day', () => {
    const [cooperative] = legalFormsOn({ ...p, cooperativeMinMembers: 9 });
    expect(cooperative?.cells.members.text.fr).toContain('9');
  });
});
