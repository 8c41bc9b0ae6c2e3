import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWeighing, foldsOf, learnTrust } from '#shared/papers/learn/fit';
import { fittingInputs, weightsFile } from '#shared/papers/learn/fit-trust';
import type { Specimen } from '#shared/papers/learn/specimens';
import { auroc } from '#shared/papers/learn/sureness';
import { acrossTemplates, transferReport } from '#shared/papers/learn/transfer';
import type { FieldKind } from '#shared/papers/paper';
import { onCurve, trustGroup, trustGroups, weigh } from '#shared/papers/trust';
import { missing, type Signs, signNames, signs as ways } from '#shared/papers/trust-signs';
import { fittedFrom, trustWeights } from '#shared/papers/trust-weights';
import { understandPages } from '#shared/papers/understand';
import { printedPage, R } from './printed-page.ts';

const act = (confidence: number, words: string) =>
  printedPage([
    [{ x: 1000, text: 'نسخة موجزة من رسم الولادة' }],
    [
      { x: R, text: 'تاريخ الولادة :' },
      { x: 1100, text: '12/08/1964', confidence },
    ],
    [{ x: R, text: `بالحروف : ${words}` }],
  ]);
const same = 'ثاني عشر غشت ألف وتسعمائة وأربعة وستين';
const other = 'ثاني عشر غشت ألف وتسعمائة وستة وأربعين';
const believed = async (confidence: number, words: string) =>
  (await understandPages([act(confidence, words)])).fields.birthDate!.confidence;

const someSigns = fc
  .tuple(
    ...signNames.map(() =>
      fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
    ),
  )
  .map((values) => Object.fromEntries(signNames.map((name, i) => [name, values[i]!])) as Signs);
const someKind = fc.constantFrom<FieldKind>(
  'nameAr',
  'placeAr',
  'textAr',
  'nameLat',
  'textLat',
  'date',
  'cin',
  'amount',
  'mrz',
);

describe('confidence', () => {
  it('falls when the paper contradicts itself and when the print was hardly read', async () => {
    const sure = await believed(0.95, same);
    expect(sure).toBeGreaterThan(0.95);
    expect(await believed(0.95, other)).toBeLessThan(sure - 0.02);
    expect(await believed(0.2, same)).toBeLessThan(sure);
  });

  it('never rises by a sign against the value and never falls by one for it', () => {
    fc.assert(
      fc.property(
        someSigns,
        someKind,
        fc.constantFrom(...signNames),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (signs, kind, name, more) => {
          const [before, after] = [
            weigh(trustWeights, kind, signs),
            weigh(trustWeights, kind, { ...signs, [name]: Math.max(signs[name], more) }),
          ];
          if (ways[name] === 'for') expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  it('stays below nine in ten where a check of the paper fails', () => {
    fc.assert(
      fc.property(
        someSigns,
        someKind,
        fc.constantFrom('contradicted' as const, 'outOfOrder' as const, 'soundsOther' as const),
        (signs, kind, check) => {
          expect(weigh(trustWeights, kind, { ...signs, [check]: 1 })).toBeLessThanOrEqual(0.9);
        },
      ),
    );
  });

  it('is not decided by a list of names', () => {
    for (const group of trustGroups) {
      expect(trustWeights[group].signs.known).toBeLessThanOrEqual(0.7);
      expect(trustWeights[group].signs.known).toBeLessThan(trustWeights[group].signs.plausible);
    }
  });

  it('rises along its curve', () => {
    for (const group of trustGroups)
      fc.assert(
        fc.property(
          fc.double({ min: -12, max: 14, noNaN: true }),
          fc.double({ min: 0, max: 6, noNaN: true }),
          (said, more) => {
            const { curve } = trustWeights[group];
            expect(onCurve(curve, said + more)).toBeGreaterThanOrEqual(onCurve(curve, said));
          },
        ),
      );
  });

  it('was fitted from the signs as they are', () => {
    expect(fittedFrom).toBe(fittingInputs());
    expect(trustGroup('nameAr')).toBe('arabic');
    expect(trustGroup('cin')).toBe('figures');
  });
});

/** Values mostly right where `proven`, mostly wrong where not, of six templates and two sources. */
const made: Specimen[] = fc
  .sample(fc.tuple(fc.boolean(), someKind, fc.nat(99), fc.nat(5)), { numRuns: 150, seed: 7 })
  .map(([proven, kind, chance, template]) => {
    const source = template < 3 ? 'one' : 'two';
    const specimen = { source, template: `${source}/${template}`, kind, right: chance < (proven ? 98 : 30) };
    const signs = Object.fromEntries(
      signNames.map((name) => [name, name === 'proven' ? Number(proven) : 0.5]),
    );
    return chance === 99 ? specimen : { ...specimen, signs: signs as Signs };
  });

describe('fitting the confidence', () => {
  it('learns which sign tells right from wrong, on templates it did not see', () => {
    expect(auroc(acrossTemplates(made, 3))).toBeGreaterThan(0.75);
  });

  it('lets no sign speak the wrong way, whatever the values say', () => {
    const found = made.flatMap((one) =>
      one.signs === undefined ? [] : [{ ...one, signs: one.signs, right: one.signs.proven === 0 }],
    );
    const zero = Object.fromEntries(signNames.map((name) => [name, 0])) as Signs;
    const { signs } = fitWeighing(found, { signs: zero, kinds: {}, otherKinds: 0 }, 0.1);
    expect(signs.proven).toBe(0);
    for (const name of signNames)
      if (ways[name] === 'for') expect(signs[name]).toBeGreaterThanOrEqual(0);
      else expect(signs[name]).toBeLessThanOrEqual(0);
  });

  it('keeps templates whole in its folds', () => {
    const foldOf = new Map<string, number>();
    foldsOf(made, 3).forEach((fold, i) => {
      const { template } = made[i]!;
      expect(foldOf.get(template) ?? fold).toBe(fold);
      foldOf.set(template, fold);
    });
    expect(new Set(foldOf.values()).size).toBe(3);
  });

  it('gives the same weights for the same values, and tells how they carry over', () => {
    const model = learnTrust(made, 3);
    expect(weightsFile(model, '')).toBe(weightsFile(learnTrust(made, 3), ''));
    expect(transferReport(made)).toContain('Whole sources left out');
    expect(readFileSync('shared/papers/trust-weights.ts', 'utf8').length).toBeLessThan(20_000);
  });
});

describe('signs', () => {
  it('find a value inside a longer reading, and count the letters that are not there', () => {
    expect(missing('الجابري', 'الاسم: الجابري')).toBe(0);
    expect(missing('الجابري', 'الاسم: الجايري')).toBeCloseTo(1 / 7);
    expect(missing('2026', '')).toBe(1);
    fc.assert(
      fc.property(fc.string(), fc.string(), (wanted, text) => {
        expect(missing(wanted, text)).toBeGreaterThanOrEqual(0);
        expect(missing(wanted, text)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
