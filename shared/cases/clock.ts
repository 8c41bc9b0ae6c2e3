/**
 * The clock of law 55-19, as a fold over a case: the answer's sixty days from deposit, which stand still while the applicant
 * is asked to complete and go on with what is left; the appeal's own. What a person was told (`answerBy` in the
 * log) binds: figures that change later never bring a deadline forward.
 */
import { addDays, type Counting, daysBetween, dueAfter } from '#shared/calendar/index';
import type { CaseCard } from '#shared/platform/platform';
import type { Parameters } from '#shared/rules/parameters';
import { actsOf, type Case } from './case.ts';
import type { CaseEvent, EventOf } from './event.ts';
import { dayOf, type PlainDate } from './plain-date.ts';

/** What of the law's figures time limits hang on: those of the day on which the limit began to run. */
export type TimeLimits = Pick<
  Parameters,
  | 'answerDays'
  | 'answerAlertDays'
  | 'completionDays'
  | 'appealDays'
  | 'silence'
  | 'holidayMarginDays'
  | 'lastDay'
  | 'appealCounting'
  | 'closedDays'
>;

const countingOf = ({ holidayMarginDays, lastDay, closedDays }: TimeLimits): Counting => ({
  ...{ clear: false, lastDay },
  ...{ margin: holidayMarginDays, closed: closedDays },
});

/** Last day on which the administration answers what was deposited, or appealed against, on `day`. */
export const answerDue = (day: PlainDate, limits: TimeLimits): PlainDate =>
  dueAfter(day, limits.answerDays, countingOf(limits));

/** Last day on which the applicant sends what was asked for on `day`. */
export const completionDue = (day: PlainDate, limits: TimeLimits): PlainDate =>
  dueAfter(day, limits.completionDays, countingOf(limits));

/** Last day to appeal against what was notified on `day`. */
export const appealDue = (day: PlainDate, limits: TimeLimits): PlainDate =>
  dueAfter(day, limits.appealDays, { ...countingOf(limits), clear: limits.appealCounting === 'clear' });

const dayAt = (instant: string): PlainDate => dayOf(new Date(instant));
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** Days the clock has stood still by `today`: from the request to its answer, and no longer than its window. */
export function daysWaited({ completion }: Pick<Case, 'completion'>, today: PlainDate): number {
  if (completion === undefined) return 0;
  const ended = completion.givenAt ?? completion.lapsedAt;
  const end = earlier(ended === undefined ? today : dayAt(ended), completion.answerBy);
  return Math.max(0, daysBetween(dayAt(completion.at), end));
}

/** The deadline with which the clock goes on, when the request for missing papers is answered or its window closes. */
export function answerDueResumed(now: Case, today: PlainDate, limits: TimeLimits): PlainDate | undefined {
  if (now.submitted === undefined) return undefined;
  const { at, answerBy } = now.submitted;
  const due = dueAfter(dayAt(at), limits.answerDays + daysWaited(now, today), countingOf(limits));
  return due > answerBy ? due : answerBy;
}

/** The day by which whoever has the move must have moved; absent where nobody is bound. */
export function deadlineOf({ state, submitted, completion, appeal }: Case): PlainDate | undefined {
  switch (state) {
    case 'submitted':
      return submitted?.answerBy;
    case 'completing':
      return completion?.answerBy;
    case 'completed':
      return completion?.thenAnswerBy ?? submitted?.answerBy;
    case 'appealed':
      return appeal?.answerBy;
    default:
      return undefined;
  }
}

/** When the run of the clock began that is on now: the deposit, or the appeal. */
function runOf({ state, submitted, appeal }: Case): string | undefined {
  return state === 'appealed' ? appeal?.at : submitted?.at;
}

/** In this run: warnings given before the deadline, and whether silence was noted. */
function saidOf(now: Case): { readonly alerts: number; readonly silent: boolean } {
  const since = runOf(now) ?? '';
  const inRun = actsOf(now, 'DeadlineAlerted', 'SilenceReached').filter(({ at }) => at >= since);
  return {
    alerts: inRun.filter((act) => act.type === 'DeadlineAlerted' && act.alert !== 'overdue').length,
    silent: inRun.some(({ type }) => type === 'SilenceReached'),
  };
}

/** True from the day after the deadline was noted as passed, until the case is decided. */
export const isSilent = (now: Case): boolean =>
  (now.state === 'submitted' || now.state === 'completed' || now.state === 'appealed') && saidOf(now).silent;

/** What queues know of the clock, so that the hourly look at ten thousand cards opens only the cases that need a word. */
export function clockCardOf(now: Case): Pick<CaseCard, 'clock'> {
  const run = runOf(now);
  if (deadlineOf(now) === undefined || run === undefined) return {};
  const { alerts, silent } = saidOf(now);
  const waited =
    now.state === 'appealed' || now.completion === undefined ? 0 : daysWaited(now, now.completion.answerBy);
  return { clock: { from: dayAt(run), waited, alerts, silent } };
}

/** Whether the clock has something to say of that card today. */
export function wantsWord(
  { state, deadline, clock }: CaseCard,
  today: PlainDate,
  limits: TimeLimits,
): boolean {
  if (deadline === undefined) return false;
  // A card from before clocks were kept on them: the case itself must be asked.
  if (clock === undefined) return true;
  if (today > deadline) return state === 'completing' || !clock.silent;
  const next = limits.answerAlertDays[clock.alerts];
  return (
    state !== 'completing' && next !== undefined && daysBetween(clock.from, today) - clock.waited >= next
  );
}

export interface Clock {
  /** What is waited for: the administration's answer, the applicant's papers, or the answer to the appeal. */
  readonly of: 'answer' | 'completion' | 'appeal';
  readonly due: PlainDate;
  /** Calendar days up to the last one; negative once it is over. */
  readonly daysLeft: number;
  /** Days of the answer's time limit that are gone, without those on which it stood still. */
  readonly spent: number;
  readonly overdue: boolean;
  /** While the applicant is asked: since when, until when at most, and the days of the answer's limit that are left. */
  readonly suspended?: { readonly since: PlainDate; readonly until: PlainDate; readonly left: number };
  /** Warnings whose day has come and that nobody was given yet. */
  readonly alerts: readonly EventOf<'DeadlineAlerted'>['alert'][];
}

/** Where the clock of that case stands, or undefined where none runs. */
export function clockOf(now: Case, limits: TimeLimits, today: PlainDate): Clock | undefined {
  const due = deadlineOf(now);
  const run = runOf(now);
  if (due === undefined || run === undefined) return undefined;
  const of = now.state === 'appealed' ? 'appeal' : now.state === 'completing' ? 'completion' : 'answer';
  const spent = Math.max(0, daysBetween(dayAt(run), today) - (of === 'appeal' ? 0 : daysWaited(now, today)));
  const clock = { of, due, daysLeft: daysBetween(today, due), spent, overdue: today > due } as const;
  if (of === 'completion') {
    const suspended = {
      since: dayAt(now.completion!.at),
      until: due,
      left: Math.max(0, limits.answerDays - spent),
    };
    return { ...clock, suspended, alerts: [] };
  }
  const days = limits.answerAlertDays;
  const said = saidOf(now);
  const alerts = days.flatMap((day, at) =>
    at >= said.alerts && spent >= day ? [at === days.length - 1 ? ('last' as const) : ('near' as const)] : [],
  );
  return { ...clock, alerts: clock.overdue && !said.silent ? [...alerts, 'overdue'] : alerts };
}

/**
 * What the service writes into the case because time has passed, and nothing a second time. It refuses nothing and
 * grants nothing: a window that closes lets the case go on with what is there, and silence brings it before officers, also
 * where the rules call silence an acceptance, because money is never granted by a clock.
 */
export function wordsOfClock(now: Case, limits: TimeLimits, today: PlainDate): readonly CaseEvent[] {
  const clock = clockOf(now, limits, today);
  if (clock === undefined) return [];
  const { due } = clock;
  if (clock.of === 'completion') {
    if (!clock.overdue) return [];
    const answerBy = answerDueResumed(now, today, limits);
    return [{ type: 'CompletionLapsed', ...(answerBy === undefined ? {} : { answerBy }) }];
  }
  return clock.alerts.flatMap((alert): CaseEvent[] => [
    { type: 'DeadlineAlerted', alert, due },
    ...(alert === 'overdue' ? [{ type: 'SilenceReached' as const, rule: limits.silence, due }] : []),
  ]);
}

/** Cards whose deadline is later than this need no word yet; a month of slack for figures that were changed. */
export const horizonOf = (today: PlainDate, { answerDays, answerAlertDays }: TimeLimits): PlainDate =>
  addDays(today, answerDays - (answerAlertDays[0] ?? answerDays) + 31);
