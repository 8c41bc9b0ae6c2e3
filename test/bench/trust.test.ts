import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  above,
  auroc,
  bestThreshold,
  calibration,
  type Sure,
  unreviewedAcrossFolds,
} from '#shared/papers/learn/sureness';

const sure = (confidence: number | undefined, right: boolean, fold = 0): Sure => ({
  ...(confidence === undefined ? {} : { confidence }),
  right,
  fold,
});
const some = fc.array(
  fc
    .tuple(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), fc.boolean(), fc.nat(4))
    .map(([percent, right, fold]) =>
      sure(percent === undefined ? undefined : percent / 100, percent !== undefined && right, fold),
    ),
  { maxLength: 60 },
);

describe('how far a confidence may be trusted', () => {
  it('a confidence that puts every right value above every wrong one ranks perfectly', () => {
    expect(auroc([sure(0.9, true), sure(0.8, true), sure(0.3, false)])).toBe(1);
    expect(auroc([sure(0.1, true), sure(0.9, false)])).toBe(0);
    expect(auroc([sure(0.5, true), sure(0.5, false)])).toBe(0.5);
    expect(auroc([sure(0.5, true)])).toBeUndefined();
  });

  it('the area is the share of pairs in the right order', () => {
    fc.assert(
      fc.property(some, (values) => {
        const right = values.filter((v) => v.confidence !== undefined && v.right);
        const wrong = values.filter((v) => v.confidence !== undefined && !v.right);
        if (right.length === 0 || wrong.length === 0) return auroc(values) === undefined;
        const pairs = right.flatMap((r) =>
          wrong.map((w) => (r.confidence! > w.confidence! ? 1 : r.confidence === w.confidence ? 0.5 : 0)),
        );
        const mean = pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
        return Math.abs(auroc(values)! - mean) < 1e-9;
      }),
    );
  });

  it('above the best threshold the promised share is right, and values not found never pass', () => {
    fc.assert(
      fc.property(some, (values) => {
        const { precision, share } = above(values, bestThreshold(values));
        const found = values.filter((v) => v.confidence !== undefined).length;
        return precision >= 0.99 && share * values.length <= found + 1e-9;
      }),
    );
  });

  it('one wrong value said surely stops everything below it', () => {
    const values = [sure(0.99, false), ...Array.from({ length: 20 }, () => sure(0.9, true))];
    expect(above(values, bestThreshold(values)).share).toBe(0);
  });

  it('a threshold chosen on other folds may let errors through, and the figure says so', () => {
    const good = Array.from({ length: 10 }, () => sure(0.9, true, 0));
    const bad = Array.from({ length: 10 }, () => sure(0.95, false, 1));
    const { precision } = unreviewedAcrossFolds([...good, ...bad]);
    expect(precision).toBe(0);
  });

  it('every value with a confidence stands in one step of the calibration', () => {
    fc.assert(
      fc.property(some, (values) => {
        const counted = calibration(values).reduce((sum, { count }) => sum + count, 0);
        return counted === values.filter((v) => v.confidence !== undefined).length;
      }),
    );
  });
});
