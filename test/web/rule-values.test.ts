import { describe, expect, it } from 'vitest';
import { builtInRuleSet } from '#shared/rules/index';
import { figures, parameterNames } from '#shared/rules/parameters';
import { ruleSetWith } from '#shared/rules/rule-set';
import { ruleSetView } from '../../functions/rule-book-view.ts';
import type { DatedValue } from '../../web/officer/office/answers.ts';
import {
  differences,
  withFigure,
  without,
  withoutPaper,
  withPaper,
} from '../../web/officer/office/rule-change.ts';
import { rowsOf, textsOf, valueIn, valueOn, withValue } from '../../web/officer/office/rule-values.ts';

const built = ruleSetView(builtInRuleSet);

describe('figures as they are typed', () => {
  it.each(parameterNames)('%s comes back from its form as it went in', (name) => {
    const shape = built.figures.find(({ figure }) => figure === name)!;
    const { value } = figures[name].values[0]!;
    expect(valueIn(shape, textsOf(shape, value))).toEqual({ value });
  });

  it.each([
    ['rate', { measure: 'rate', least: 0, most: 3000 }, { value: '31' }, { value: 'range' }],
    ['rate', { measure: 'rate', least: 0, most: 3000 }, { value: 'trente' }, { value: 'range' }],
    ['rate', { measure: 'rate', least: 0, most: 3000 }, {}, { value: 'missing' }],
    ['days', { measure: 'days', least: 1, most: 365 }, { value: '0' }, { value: 'range' }],
    ['days', { measure: 'days', least: 1, most: 365 }, { value: '12,5' }, { value: 'range' }],
    ['list', { measure: 'day-list', least: 1, most: 365 }, { list: '55 ; 45' }, { list: 'order' }],
    ['range', { measure: 'centimes-range' }, { least: '300', most: '200' }, { most: 'order' }],
    ['tranches', { measure: 'tranches' }, { 'share.0': '50', 'share.1': '40' }, { 'share.0': 'sum' }],
    [
      'tranches',
      { measure: 'tranches' },
      { 'share.0': '100', 'proofAr.0': 'فاتورة' },
      { 'proofFr.0': 'missing' },
    ],
    ['limits', { measure: 'limits' }, { rateKind: 'own' }, { rate: 'missing' }],
  ])('a %s that can’t stand is told beside its own field', (_, shape, values, faults) => {
    expect(valueIn(shape, values as Record<string, string>)).toEqual({ faults });
  });

  it('Arabic digits, commas and tranches are read as people write them', () => {
    expect(valueIn({ measure: 'rate', most: 3000 }, { value: '٢٧٫٥' })).toEqual({ value: 2750 });
    expect(valueIn({ measure: 'centimes' }, { value: '12 500,50' })).toEqual({ value: 1_250_050 });
    expect(valueIn({ measure: 'rates', most: 10_000 }, { list: '20؛ 14 ; 7' })).toEqual({
      value: [2000, 1400, 700],
    });
    expect(valueIn({ measure: 'centimes', mayBeUnknown: true }, { unknown: 'yes', value: '5' })).toEqual({
      value: null,
    });
  });

  it('a list shows one empty row after the last with something in it', () => {
    expect(rowsOf({}, ['share'], 12)).toBe(1);
    expect(rowsOf({ 'share.0': '50', 'proofFr.2': 'Factures', 'day.9': 'x' }, ['share', 'proofFr'], 12)).toBe(
      4,
    );
    expect(rowsOf({ 'share.11': '1' }, ['share'], 12)).toBe(12);
  });
});

describe('values one after the other', () => {
  const dated = (value: number, validFrom: string, validTo?: string): DatedValue => ({
    ...{ value, validFrom, source: 's', confidence: 'source' },
    ...(validTo === undefined ? {} : { validTo }),
  });

  it('what stood ends the day before, what begins later stays, the same day is replaced', () => {
    const was = [dated(1, '2006-02-24', '2026-12-31'), dated(2, '2028-01-01')];
    expect(withValue(was, dated(3, '2026-06-01'))).toEqual([
      dated(1, '2006-02-24', '2026-05-31'),
      dated(3, '2026-06-01'),
      dated(2, '2028-01-01'),
    ]);
    expect(withValue(was, dated(4, '2028-01-01'))).toEqual([was[0], dated(4, '2028-01-01')]);
  });

  it('the value of a day is the last begun, and before the first the first', () => {
    const values = [dated(1, '2006-02-24'), dated(2, '2027-01-01')];
    expect(valueOn(values, '2026-12-31')?.value).toBe(1);
    expect(valueOn(values, '2027-01-01')?.value).toBe(2);
    expect(valueOn(values, '1999-01-01')?.value).toBe(1);
  });
});

describe('what a draft changes', () => {
  const value = { value: 30, source: 's', confidence: 'source', validFrom: '2027-01-01' } as const;

  it('is found again as the difference between two sets, and taken out part by part', () => {
    const [first] = built.papers;
    const { article: _, ...paper } = first!;
    let change = withFigure({}, 'appealDays', [value]);
    change = withPaper(change, { ...paper, level: 'optional' });
    change = withoutPaper(change, built.papers[1]!.id, false);
    const set = ruleSetView(ruleSetWith(builtInRuleSet, change as never));
    expect(differences(built, set).map(({ part, id }) => `${part} ${id}`)).toEqual([
      'figure appealDays',
      `paper ${first!.id}`,
      `paper ${built.papers[1]!.id}`,
    ]);
    change = without(change, 'figure', 'appealDays');
    change = without(change, 'paper', first!.id);
    change = without(change, 'paper', built.papers[1]!.id);
    expect(change).toEqual({});
  });
});
