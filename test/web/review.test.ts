import { beforeAll, describe, expect, it, vi } from 'vitest';
import { unreviewedFrom } from '#shared/papers/reading';
import type { Assessment, Field, OfficerPaper } from '../../web/officer/answers.ts';

type Review = typeof import('../../web/officer/review.ts');
type Printed = typeof import('../../web/case/printed.ts');
let review: Review;
let printed: Printed;
beforeAll(async () => {
  vi.stubGlobal('location', { search: '' });
  review = await import('../../web/officer/review.ts');
  printed = await import('../../web/case/printed.ts');
});

const words = (text: string) => ({ ar: text, fr: text });
const field = (name: string, value: string, confidence: number, at: number): Field => ({
  ...{ field: name, name: words(name), value, confidence, page: 1, corrected: false },
  box: [100, 80 * at, 300, 40],
});
const paper = (fields: Field[]): OfficerPaper =>
  ({ paperId: 'paper-1', status: 'read', withdrawn: false, fields, doubts: [] }) as unknown as OfficerPaper;

const act = () =>
  paper([
    field('actNumber', '147/1971', 0.99, 0),
    field('givenNameAr', 'نعيمة', 0.62, 1),
    field('familyNameAr', '', 0, 2),
    field('givenNameLat', 'NAIMA', 0.97, 3),
  ]);

describe('the values of a paper', () => {
  it('come with what no machine read first, then the least certain, then the rest as the paper has it', () => {
    const values = review.valuesOf(act());
    expect(values.map(({ field }) => field.field)).toEqual([
      'familyNameAr',
      'givenNameAr',
      'actNumber',
      'givenNameLat',
    ]);
    expect(values.map(({ look }) => look)).toEqual(['hand', 'unsure', 'sure', 'sure']);
    expect(values.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('need no look of their own from where the readers say that they may go unreviewed', () => {
    const looks = [unreviewedFrom, unreviewedFrom - 0.001].map((confidence) =>
      review.lookOf(field('cin', 'BK123456', confidence, 0)),
    );
    expect(looks).toEqual(['sure', 'unsure']);
  });

  it('show the same name in the other script', () => {
    const [, given] = review.valuesOf(act());
    expect(given?.twin?.value).toBe('NAIMA');
  });

  it('of two papers in one file are told apart', () => {
    const [fields] = [act().fields];
    const file = {
      ...act(),
      parts: [1, 2].map((part) => ({
        ...{ part, pages: [part], fields, doubts: [] },
        kind: { type: 'birth-extract', name: words('extrait'), confidence: 1 },
      })),
    } as unknown as OfficerPaper;
    const keys = review.valuesOf(file).map(({ key }) => key);
    expect(new Set(keys).size).toBe(8);
  });

  it('once one is settled, lead on to the next that needs a look, and round to those left behind', () => {
    const values = review.valuesOf(act());
    const on = (key: string | undefined, ...seen: string[]) =>
      review.nextOf(values, key, new Set(seen))?.field.field;
    expect(on('0.familyNameAr', '0.familyNameAr')).toBe('givenNameAr');
    expect(on('0.givenNameAr', '0.givenNameAr')).toBe('familyNameAr');
    expect(on('0.givenNameAr', '0.givenNameAr', '0.familyNameAr')).toBe('actNumber');
    expect(on('0.givenNameLat', '0.givenNameAr', '0.familyNameAr')).toBeUndefined();
  });
});

describe('what somebody types', () => {
  it.each([
    ['birthDate', '14/02/1971', '1971-02-14'],
    ['birthDate', '4-2-1971', '1971-02-04'],
    ['birthDate', '02/1971', '1971-02'],
    ['birthDate', '1971', '1971'],
    ['birthDate', '١٤/٠٢/١٩٧١', '1971-02-14'],
    ['birthDateHijri', '18/12/1390', '1390-12-18'],
    ['totalTTC', '121 200,50', '121200.50'],
    ['projectValue', '60000', '60000.00'],
    ['actNumber', ' 147/1971 ', '147/1971'],
    ['givenNameAr', 'محمد  أمين', 'محمد أمين'],
  ])('in %s, %s, is kept as papers are read: %s', (name, typed, kept) => {
    expect(printed.keptAs(name, typed)).toBe(kept);
  });

  it('comes back as it was typed', () => {
    expect(printed.printed(printed.keptAs('birthDate', '14/02/1971'))).toBe('14/02/1971');
  });
});

describe('what a correction changed', () => {
  const assessment = (over: Partial<Assessment>): Assessment =>
    ({
      outcome: 'officer',
      lineage: { links: [{ name: 'parent-member', title: words('Son parent'), says: words('faible') }] },
      reasons: [{ rule: 'degree', answer: 'unknown', text: words('degré') }],
      missing: [{ paper: 'rib', name: words('RIB'), why: words('') }],
      flags: [{ code: 'handwritten', text: words('manuscrit'), evidence: [] }],
      ...over,
    }) as unknown as Assessment;

  it('is nothing where the assessment says the same', () => {
    expect(review.changesBetween(assessment({}), assessment({}))).toBeUndefined();
  });

  it('is told link by link, condition by condition, with what came and what went', () => {
    const now = assessment({
      outcome: 'eligible',
      subsidy: { maxMAD: 18000, basis: '' },
      lineage: {
        links: [{ name: 'parent-member', title: words('Son parent'), says: words('solide') }],
      } as unknown as Assessment['lineage'],
      reasons: [{ rule: 'degree', answer: 'yes', text: words('degré') }] as unknown as Assessment['reasons'],
      missing: [],
      flags: [],
    });
    expect(review.changesBetween(assessment({}), now)).toEqual({
      outcome: ['officer', 'eligible'],
      most: [undefined, 18000],
      links: [{ title: words('Son parent'), was: words('faible'), now: words('solide') }],
      conditions: [{ text: words('degré'), was: 'unknown', now: 'yes' }],
      raised: [],
      settled: [words('manuscrit')],
      nowMissing: [],
      noLonger: [words('RIB')],
    });
  });
});

describe('days left', () => {
  it('turn at midnight in Morocco, not in Greenwich or where the browser stands', async () => {
    const { daysUntil } = await import('../../web/officer/days.ts');
    expect(daysUntil('2026-07-10', new Date('2026-07-09T22:30:00Z'))).toBe(1);
    expect(daysUntil('2026-07-10', new Date('2026-07-09T23:30:00Z'))).toBe(0);
    expect(daysUntil('2026-07-10', new Date('2026-07-12T12:00:00Z'))).toBe(-2);
  });
});
