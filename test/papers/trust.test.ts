import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWeights, type TrustExample } from '#shared/papers/learn/fit-trust';
import { signNames, trustGroup } from '#shared/papers/trust';
import { trustWeights } from '#shared/papers/trust-weights';
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

describe('confidence', () => {
  it('falls when the paper contradicts itself and when the print was hardly read', async () => {
    const sure = await believed(0.95, same);
    expect(sure).toBeGreaterThan(0.95);
    expect(await believed(0.95, other)).toBeLessThan(sure - 0.02);
    expect(await believed(0.2, same)).toBeLessThan(sure);
  });

  it('has one weight for every sign', () => {
    for (const weights of Object.values(trustWeights)) expect(weights).toHaveLength(signNames.length);
    expect(trustGroup('nameAr')).toBe('arabic');
    expect(trustGroup('cin')).toBe('figures');
  });
});

describe('fitting the weights', () => {
  it('learns from examples which sign tells right from wrong', () => {
    const examples: TrustExample[] = fc.sample(fc.boolean(), { numRuns: 60, seed: 7 }).map((confirmed) => ({
      group: 'arabic',
      signs: signNames.map((name) => (name === 'always' || (name === 'confirmed' && confirmed) ? 1 : 0.5)),
      right: confirmed,
    }));
    const at = signNames.indexOf('confirmed');
    expect(fitWeights('arabic', examples)[at]).toBeGreaterThan(fitWeights('arabic', [])[at]!);
  });
});
