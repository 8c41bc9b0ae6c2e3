import { describe, expect, it } from 'vitest';
import type { BudgetView, Point, SessionView } from '../../web/officer/money/answers.ts';
import { shareTaken, warningOn } from '../../web/officer/money/spending.ts';
import { brokenIn, mayDecide, ripeIn } from '../../web/officer/money/voting.ts';

const budget = (amountMAD: number, takenMAD: number) => ({
  inForce: { amountMAD } as NonNullable<BudgetView['inForce']>,
  ...{ takenMAD, leftMAD: amountMAD - takenMAD },
});

describe('a budget', () => {
  it.each([
    [budget(100, 89), undefined],
    [budget(100, 90), 'nearlySpent'],
    [budget(100, 100), 'allSpent'],
    [budget(0, 0), 'allSpent'],
    [{ takenMAD: 5000 }, undefined],
  ])('calls for a look before it is spent, and of one nobody confirmed nothing is said: %o', (of, said) => {
    expect(warningOn(of)).toBe(said);
  });

  it('is spent by the share granted of it; an unknown one has no share', () => {
    expect(shareTaken(budget(200, 50))).toBe(0.25);
    expect(shareTaken({ takenMAD: 50 })).toBeUndefined();
  });
});

const point = (proposalId: string, status: Point['status'], ...voters: readonly string[]) =>
  ({
    ...{ proposalId, status },
    voters: voters.map((id) => (id.startsWith('-') ? { id: id.slice(1), abstains: 'proposed' } : { id })),
  }) as unknown as Point;
const session = (...agenda: readonly Point[]) =>
  ({ agenda, quorum: { members: 3 }, may: ['decide'], members: [] }) as unknown as SessionView;

describe('deciding in one go', () => {
  it('takes the cases on which enough have a voice, mine among them, and no other', () => {
    const ripe = point('ripe', 'listed', 'me', 'b', 'c');
    const now = session(
      ripe,
      point('too few', 'listed', 'me', 'b', '-c'),
      point('mine to abstain', 'listed', '-me', 'b', 'c', 'd'),
      point('decided', 'decided', 'me', 'b', 'c'),
    );
    expect(ripeIn(now, 'me')).toEqual([ripe]);
    expect(ripeIn({ ...now, may: [] }, 'me')).toEqual([]);
    expect(mayDecide(now, ripe, 'stranger')).toBe(false);
  });

  it('knows what was voted and not carried out', () => {
    const broken = point('voted', 'voted', 'me');
    expect(brokenIn(session(point('listed', 'listed', 'me'), broken))).toEqual([broken]);
  });
});
