import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isWorkingDay } from '#shared/calendar/index';
import { cardOf } from '#shared/cases/card';
import type { Case } from '#shared/cases/case';
import {
  answerDue,
  answerDueResumed,
  appealDue,
  clockOf,
  completionDue,
  wantsWord,
  wordsOfClock,
} from '#shared/cases/clock';
import type { CaseEvent } from '#shared/cases/event';
import { parametersOn } from '#shared/rules/index';
import { clockActor, dayAfter, deposited, firstDay, tell } from './told.ts';

const limits = parametersOn(firstDay);
const officer = { kind: 'officer', id: 'first' } as const;
const applicant = { kind: 'applicant', id: 'applicant' } as const;
const start = () => deposited(answerDue(firstDay, limits));
const ask = (day: number): CaseEvent => ({
  type: 'CompletionAsked',
  papers: [{ paper: 'quote', why: { ar: 'لتبرير القيمة', fr: 'pour justifier la valeur' } }],
  answerBy: completionDue(dayAfter(day), limits),
});
const give = (now: Case, day: number): CaseEvent => ({
  type: 'CompletionGiven',
  answerBy: answerDueResumed(now, dayAfter(day), limits)!,
});

/** The clock looks on that day; what it says is written. */
function look(now: Case, day: number): { readonly now: Case; readonly said: readonly CaseEvent[] } {
  const said = wordsOfClock(now, limits, dayAfter(day));
  return { now: said.length === 0 ? now : tell(now, day, clockActor, ...said), said };
}
const wordsOf = (events: readonly CaseEvent[]): string[] =>
  events.map((event) => (event.type === 'DeadlineAlerted' ? event.alert : event.type));

describe('the clock of law 55-19', () => {
  it('starts on the day of deposit and gives the administration sixty days, to a working day', () => {
    const now = start();
    expect(clockOf(now, limits, firstDay)).toMatchObject({
      of: 'answer',
      spent: 0,
      overdue: false,
      alerts: [],
    });
    const { due } = clockOf(now, limits, firstDay)!;
    expect(daysBetween(firstDay, due)).toBeGreaterThanOrEqual(60);
    expect(isWorkingDay(due)).toBe(true);
  });

  it('stands still while the applicant is asked to complete, and goes on with what is left', () => {
    const asked = tell(start(), 20, officer, ask(20));
    expect(clockOf(asked, limits, dayAfter(33))).toMatchObject({
      of: 'completion',
      spent: 20,
      suspended: { since: dayAfter(20), until: completionDue(dayAfter(20), limits), left: 40 },
      alerts: [],
    });
    const given = tell(asked, 35, applicant, give(asked, 35));
    const clock = clockOf(given, limits, dayAfter(35))!;
    expect(clock).toMatchObject({ of: 'answer', spent: 20 });
    expect(clock.daysLeft).toBeGreaterThanOrEqual(40);
    expect(clock.due >= dayAfter(75)).toBe(true);
  });

  it('warns on the forty-fifth and the fifty-fifth day, once each, and says when silence is reached', () => {
    let now = start();
    const words: [number, string[]][] = [];
    for (let day = 0; day <= 80; day += 1)
      for (let hour = 0; hour < 2; hour += 1) {
        const looked = look(now, day);
        now = looked.now;
        if (looked.said.length > 0) words.push([day, wordsOf(looked.said)]);
      }
    const over = daysBetween(firstDay, clockOf(now, limits, firstDay)!.due) + 1;
    expect(words).toEqual([
      [45, ['near']],
      [55, ['last']],
      [over, ['overdue', 'SilenceReached']],
    ]);
  });

  it('brings a case before people when silence is reached, and never grants or refuses by itself', () => {
    const { now, said } = look(start(), 90);
    expect(wordsOf(said)).toEqual(['near', 'last', 'overdue', 'SilenceReached']);
    expect(now.state).toBe('submitted');
    expect(cardOf(now).desk).toBe('attention');
    const accepting = { ...limits, silence: 'acceptance' as const };
    const accepted = tell(start(), 90, clockActor, ...wordsOfClock(start(), accepting, dayAfter(90)));
    expect(accepted).toMatchObject({ state: 'submitted', decisions: [] });
    expect(cardOf(accepted).desk).toBe('attention');
  });

  it('lets a case go on with what is there when the window closes without an answer', () => {
    const asked = tell(start(), 10, officer, ask(10));
    const window = daysBetween(firstDay, asked.completion!.answerBy);
    expect(look(asked, window).said).toEqual([]);
    const { now, said } = look(asked, window + 3);
    expect(wordsOf(said)).toEqual(['CompletionLapsed']);
    expect(now.state).toBe('completed');
    // The clock looked three days late: those days are not the applicant's.
    expect(clockOf(now, limits, dayAfter(window + 3))?.spent).toBe(13);
    expect(look(now, window + 3).said).toEqual([]);
  });

  it('warns in days that count only those on which the clock ran', () => {
    const asked = tell(start(), 40, officer, ask(40));
    const given = tell(asked, 60, applicant, give(asked, 60));
    expect(look(given, 64).said).toEqual([]);
    expect(wordsOf(look(given, 65).said)).toEqual(['near']);
  });

  it('runs anew for an appeal, with its own deadline and its own warnings', () => {
    let now = look(start(), 56).now;
    const decided: CaseEvent[] = [
      {
        type: 'DecisionProposed',
        proposalId: 'proposal-00000000000000000000000000' as never,
        outcome: 'refuse',
        reasons: [{ article: '2', text: { ar: 'سبب', fr: 'motif' } }],
      },
      {
        type: 'DecisionConfirmed',
        proposalId: 'proposal-00000000000000000000000000' as never,
        decisionId: 'decision-00000000000000000000000000' as never,
        outcome: 'refuse',
        rulesVersion: 'test',
        evidence: [],
        appealUntil: appealDue(dayAfter(57), limits),
      },
    ];
    now = tell(now, 57, officer, ...decided);
    expect(clockOf(now, limits, dayAfter(58))).toBeUndefined();
    now = tell(now, 60, applicant, {
      type: 'AppealLodged',
      grounds: 'وثيقة جديدة',
      answerBy: answerDue(dayAfter(60), limits),
    });
    expect(clockOf(now, limits, dayAfter(61))).toMatchObject({ of: 'appeal', spent: 1, alerts: [] });
    expect(wordsOf(look(now, 105).said)).toEqual(['near']);
    expect(cardOf(look(now, 160).now).desk).toBe('attention');
  });

  it('says each thing once and in order, however seldom it looks and however long it waited', () => {
    const plan = fc.record({
      asked: fc.option(fc.nat(58), { nil: undefined }),
      answered: fc.nat(50),
      looks: fc.array(fc.nat(190), { minLength: 1, maxLength: 25 }),
    });
    fc.assert(
      fc.property(plan, ({ asked, answered, looks }) => {
        let now = start();
        const said: string[] = [];
        for (let day = 0; day <= 190; day += 1) {
          if (day === asked && now.state === 'submitted') now = tell(now, day, officer, ask(day));
          if (asked !== undefined && day === asked + answered && now.state === 'completing')
            now = tell(now, day, applicant, give(now, day));
          if (!looks.includes(day)) continue;
          const wanted = wantsWord(cardOf(now), dayAfter(day), limits);
          const looked = look(now, day);
          expect(wanted).toBe(looked.said.length > 0);
          now = looked.now;
          said.push(...wordsOf(looked.said));
          // A window that closed long ago leaves the rest to the next look, an hour later.
          if (!looked.said.some(({ type }) => type === 'CompletionLapsed'))
            expect(look(now, day).said.filter(({ type }) => type === 'SilenceReached')).toEqual([]);
          expect(['submitted', 'completing', 'completed']).toContain(now.state);
        }
        const order = ['near', 'last', 'overdue', 'SilenceReached'];
        const warned = said.filter((word) => order.includes(word));
        expect(warned).toEqual(order.slice(0, warned.length));
        expect(said.filter((word) => word === 'CompletionLapsed').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60, examples: [[{ asked: 46, answered: 47, looks: [92, 0] }]] },
    );
  });

  it('never brings a deadline forward by waiting, and never gives more than was waited, weekends and feasts apart', () => {
    fc.assert(
      fc.property(fc.nat(59), fc.nat(60), (asked, answered) => {
        const was = start();
        const now = tell(was, asked, officer, ask(asked));
        const due = answerDueResumed(now, dayAfter(asked + answered), limits)!;
        const first = was.submitted!.answerBy;
        expect(due >= first).toBe(true);
        const window = daysBetween(dayAfter(asked), now.completion!.answerBy);
        const waited = Math.min(answered, window);
        expect(due >= dayAfter(60 + waited)).toBe(true);
        expect(daysBetween(dayAfter(60 + waited), due)).toBeLessThanOrEqual(10);
      }),
      { numRuns: 100 },
    );
  });
});

it('counts the window to appeal in clear days, to a working day, as the figures say', () => {
  const due = appealDue(firstDay, limits);
  expect(due >= addDays(firstDay, limits.appealDays + 1)).toBe(true);
  expect(isWorkingDay(due)).toBe(true);
  const plain = { ...limits, appealCounting: 'plain' as const, lastDay: 'as-it-falls' as const };
  expect(appealDue(firstDay, plain)).toBe(addDays(firstDay, limits.appealDays));
});
