import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersOn, programmes, rules } from '#shared/rules/index';
import { figures } from '#shared/rules/parameters';
import { missingPapers, requiredPapers } from '#shared/rules/required-papers';
import { findSector, sectors } from '#shared/rules/sectors';
import { amountText } from '#shared/rules/words';

describe('dated figures', () => {
  it('carry a source, a confidence and a first day', () => {
    for (const { values } of Object.values(figures)) {
      for (const { source, validFrom } of values) {
        expect(source.length).toBeGreaterThan(3);
        expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });

  it('are those of the day asked for', () => {
    const at = (validFrom: string, value: number, validTo?: string) => ({
      value,
      source: 'invented',
      confidence: 'guess' as const,
      validFrom,
      ...(validTo === undefined ? {} : { validTo }),
    });
    const table = { actMaxAgeDays: [at('2006-01-01', 90, '2026-06-30'), at('2026-07-01', 180)] };
    expect(parametersOn('2026-06-30', table).actMaxAgeDays).toBe(90);
    expect(parametersOn('2026-07-01', table).actMaxAgeDays).toBe(180);
  });

  it('leave the ceiling unknown', () => {
    expect(parametersOn('2026-04-01').subsidyCeilingCentimes).toBeNull();
  });
});

describe('the papers asked for', () => {
  const plain = {
    form: 'individual',
    loan: false,
    firmExists: false,
    deathToProve: false,
    cardBackMissing: false,
    cooperativeShown: true,
  } as const;

  it('are all named at once, each with its reason in both languages', () => {
    const missing = missingPapers(new Set(), plain);
    expect(missing.map(({ paper }) => paper)).toEqual([
      'resistance-attestation',
      'cnie',
      'birth-extract',
      'family-booklet',
      'non-employment',
      'business-plan',
      'quote',
    ]);
    for (const { why } of missing) {
      expect(why.ar).toMatch(/\p{Script=Arabic}/u);
      expect(why.fr.length).toBeGreaterThan(20);
    }
  });

  it('grow with the loan, the cooperative and the unseen back of the card', () => {
    const circumstances = { ...plain, form: 'cooperative', loan: true, cardBackMissing: true } as const;
    const papers = missingPapers(new Set(['cnie']), { ...circumstances, cooperativeShown: false }).map(
      ({ paper }) => paper,
    );
    expect(papers).toEqual(
      expect.arrayContaining(['cnie', 'bank-agreement', 'coop-registration', 'coop-statutes']),
    );
  });

  it('accept every alternative', () => {
    const missing = missingPapers(new Set(['birth-full-copy', 'heirs-deed']), plain).map(
      ({ paper }) => paper,
    );
    expect(missing).not.toContain('birth-extract');
    expect(missing).not.toContain('family-booklet');
  });

  it('ask for the bank account only before payment', () => {
    expect(requiredPapers.find(({ id }) => id === 'rib')?.stage).toBe('payment');
    expect(missingPapers(new Set(), plain).map(({ paper }) => paper)).not.toContain('rib');
  });
});

it('every programme names rules there are', () => {
  const ids = rules.map(({ id }) => id);
  for (const programme of programmes) expect(ids).toEqual(expect.arrayContaining([...programme.rules]));
});

describe('sectors', () => {
  it.each([
    ['تربية النحل', 'agriculture'],
    ['Apiculture', 'agriculture'],
    ['النقل', 'transport'],
    ['خياطة وطرز', 'crafts'],
    ['الصناعة التقليدية', 'crafts'],
    ['Commerce de détail', 'trade'],
    ['services', 'services'],
    ['التعليم', 'education'],
    ['التربية والتكوين', 'education'],
    ['crafts', 'crafts'],
    ['تربية المواشي', 'agriculture'],
  ])('%s is %s', (stated, id) => {
    expect(findSector(stated)?.id).toBe(id);
  });

  it('do not guess', () => {
    expect(findSector('xyz')).toBeUndefined();
    expect(sectors).toHaveLength(6);
  });
});

it('writes amounts with their centimes, whatever they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (centimes) => {
      expect(Number(amountText(centimes).replace(/\s/g, '').replace(',', '.'))).toBeCloseTo(
        centimes / 100,
        6,
      );
    }),
  );
});
