import { describe, expect, it } from 'vitest';
import {
  faultsInTerms,
  keysIn,
  scopesIn,
  termsIn,
  textsOfTerms,
} from '../../web/officer/office/agreement-terms.ts';
import type { Terms } from '../../web/officer/office/answers.ts';
import { storedDate, typedDate } from '../../web/officer/office/member-dates.ts';

describe('dates of the register', () => {
  it.each([
    ['1931', '1931'],
    ['4/1931', '1931-04'],
    ['19/04/1931', '1931-04-19'],
    ['1931-04-19', '1931-04-19'],
    ['١٩/٠٤/١٩٣١', '1931-04-19'],
    ['29/02/1932', '1932-02-29'],
  ])('%s is kept as %s', (typed, stored) => {
    expect(storedDate(typed)).toBe(stored);
    expect(storedDate(typedDate(stored))).toBe(stored);
  });

  it.each(['', '31', '31/02/1932', '29/02/1931', '13/1931', '1931/13', 'vers 1931', '1/2/3/1931'])(
    '«%s» is no date',
    (typed) => expect(storedDate(typed)).toBeUndefined(),
  );
});

const terms: Terms = {
  number: '12/2026',
  object: { ar: 'تمويل', fr: 'Financement' },
  parties: [
    { ar: 'المندوبية السامية', fr: 'Haut-Commissariat' },
    { ar: 'بنك', fr: 'Banque' },
  ],
  territory: ['khenifra'],
  from: '2026-01-01',
  until: '2026-12-31',
  obligations: [{ of: 'بنك', text: 'الجواب' }],
  readsDecisions: true,
};

describe('the terms of an agreement', () => {
  it('come back from their form as they went in, bounded or not', () => {
    const { until: _, ...endless } = { ...terms, territory: '*' as const, obligations: [] };
    for (const each of [terms, endless]) expect(termsIn(textsOfTerms(each))).toEqual(each);
  });

  it('say beside each field what can’t stand', () => {
    const texts = textsOfTerms(terms);
    expect(faultsInTerms(texts)).toEqual({});
    expect(faultsInTerms({ ...texts, 'partyFr.1': ' ' })).toEqual({ 'partyFr.1': 'half' });
    expect(faultsInTerms({ ...texts, 'partyAr.1': '', 'partyFr.1': '' })).toEqual({ 'partyAr.1': 'few' });
    expect(faultsInTerms({ ...texts, 'obligationOf.0': '' })).toEqual({ 'obligationOf.0': 'half' });
    expect(faultsInTerms({ ...texts, until: '2025-12-31' })).toEqual({ until: 'order' });
  });
});

describe('a partner’s machine', () => {
  it('is given what its agreement says, by the names its engineers ask for', () => {
    const terms = { readsDecisions: true } as Terms;
    expect(scopesIn(terms)).toEqual(['decisions:read', 'webhooks:write']);
    expect(scopesIn({ ...terms, readsDecisions: false, takesReferrals: true })).toEqual([
      'referrals:read',
      'referrals:write',
    ]);
  });

  it('hands over one key, several, or a set; nothing else is taken for a key', () => {
    const key = { kty: 'EC' };
    for (const given of [key, [key, key], { keys: [key] }])
      expect(keysIn(JSON.stringify(given))).toContainEqual(key);
    for (const wrong of ['', 'kty', '[]', '{}', '{"keys":[]}', '[1]', '{"keys":[{}]}'])
      expect(keysIn(wrong)).toBeUndefined();
  });
});
