import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  findBreak,
  findBreakOfSeals,
  findBrokenRoot,
  rootOf,
  seal,
} from '#shared/cases/chain';
import { newId } from '#shared/platform/ids';
import type { Commit } from '#shared/platform/platform';
import { linkAfter } from '../platform/contract.ts';

const chainOf = (length: number, caseId = newId('case')): Commit[] => {
  const commits: Commit[] = [];
  for (let n = 0; n < length; n += 1) commits.push(linkAfter(caseId, commits.at(-1), `note ${n}`));
  return commits;
};
const caseOf = (commits: readonly Commit[]) => commits[0]!.caseId;

describe('canonical JSON', () => {
  it('is the same after any way through JSON and any order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        const shuffle = (each: unknown): unknown =>
          Array.isArray(each)
            ? each.map(shuffle)
            : each !== null && typeof each === 'object'
              ? Object.fromEntries(
                  Object.entries(each)
                    .reverse()
                    .map(([key, inner]) => [key, shuffle(inner)]),
                )
              : each;
        expect(canonicalJson(shuffle(value))).toBe(text);
      }),
    );
  });
});

describe('the chain of a case', () => {
  it('finds tampering at exactly the link that was touched', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.nat(),
        fc.string({ minLength: 1 }),
        (length, at, text) => {
          const commits = chainOf(length);
          const caseId = caseOf(commits);
          expect(findBreak(caseId, commits)).toBeUndefined();
          const index = at % length;
          const victim = commits[index]!;
          const tampered = commits.with(index, {
            ...victim,
            events: [{ type: 'OfficerNoted', note: `!${text}` }],
          });
          expect(findBreak(caseId, tampered)).toEqual({ caseId, version: index + 1, fault: 'wrong-hash' });
          // Resealed by someone who knows how: the next link gives it away.
          const { hash: _, ...rest } = tampered[index]!;
          const resealed = commits.with(index, seal(rest));
          const expected =
            index + 1 < length ? { caseId, version: index + 2, fault: 'wrong-previous' } : undefined;
          expect(findBreak(caseId, resealed)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('notices a link taken out, put twice, or put elsewhere', () => {
    const commits = chainOf(5);
    const caseId = caseOf(commits);
    expect(findBreak(caseId, commits.toSpliced(2, 1))).toMatchObject({ version: 3 });
    expect(findBreak(caseId, commits.toSpliced(2, 0, commits[2]!))).toMatchObject({ version: 4 });
    const others = chainOf(5);
    expect(findBreak(caseId, others)).toMatchObject({ version: 1, fault: 'wrong-case' });
  });
});

describe('daily roots', () => {
  const heads = (...chains: readonly Commit[][]) =>
    chains.map((chain) => ({ caseId: caseOf(chain), version: chain.length, hash: chain.at(-1)!.hash }));

  it('catch a case whose whole chain was written anew, one that lost its end, and a root that was touched', () => {
    const [a, b] = [chainOf(3), chainOf(2)];
    const first = rootOf('2026-11-20', [], heads(a, b));
    const longer = [...a, linkAfter(caseOf(a), a.at(-1))];
    const second = rootOf('2026-11-21', [first], heads(longer, b));
    const roots = [first, second];
    expect(second.heads.map(({ caseId }) => caseId)).toEqual([caseOf(a)]);
    expect(findBrokenRoot(roots)).toBeUndefined();
    expect(findBreakOfSeals(caseOf(a), longer, roots)).toBeUndefined();

    const forged = chainOf(3, caseOf(a));
    expect(findBreak(caseOf(a), forged)).toBeUndefined();
    expect(findBreakOfSeals(caseOf(a), forged, roots)).toMatchObject({ version: 3, fault: 'not-sealed-so' });
    expect(findBreakOfSeals(caseOf(a), a, roots)).toMatchObject({
      version: 4,
      day: '2026-11-21',
      fault: 'missing',
    });
    expect(findBreakOfSeals(caseOf(b), [], roots)).toMatchObject({ version: 2, fault: 'missing' });
    const touched = [{ ...first, heads: first.heads.slice(1) }, second];
    expect(findBrokenRoot(touched)).toEqual({ day: '2026-11-20', fault: 'wrong-hash' });
    expect(findBrokenRoot([second])).toEqual({ day: '2026-11-21', fault: 'wrong-previous' });
  });
});
