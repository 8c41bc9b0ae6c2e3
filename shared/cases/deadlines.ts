/** The hourly look at every case whose time limit runs: what the clock has to say is written into the case, once. */
import { setImmediate as turn } from 'node:timers/promises';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, CaseCard, Desk, Platform } from '#shared/platform/platform';
import { horizonOf, type TimeLimits, wantsWord, wordsOfClock } from './clock.ts';
import type { EventType } from './event.ts';
import { dayOf, type PlainDate } from './plain-date.ts';
import { record } from './record.ts';
import { figuresOn } from './rule-book.ts';

const clock: Actor = { kind: 'service', id: 'clock' };
/** Desks of cases that are not over; a case under reading has its deadline all the same. */
const openDesks = [
  'review',
  'confirm',
  'attention',
  'reading',
  'applicant',
] as const satisfies readonly Desk[];
const pageSize = 100;
/** Cases written to at a time: each is a commit of its own, so they don't wait for each other. */
const atOnce = 8;

export interface Looked {
  /** Cases whose deadline is near, or nearer. */
  readonly alerted: number;
  /** Windows for missing papers that closed. */
  readonly lapsed: number;
  /** Deadlines that passed without an answer. */
  readonly silent: number;
  /** Cases that could not be written to: looked at again in an hour. */
  readonly failed: number;
  /** False where time ran out before the last case: the next look goes on, because what was said is not said again. */
  readonly whole: boolean;
}

/**
 * Each case is written to by a commit of its own that decides on the case as it then stands, so that a crash in the
 * middle, a second clock or an officer who acts meanwhile does no harm.
 * @param mayGoOn asked before each case; false stops the look.
 */
export async function lookAtDeadlines(
  platform: Platform,
  mayGoOn: () => boolean = () => true,
): Promise<Looked> {
  const today = dayOf(platform.now());
  const dueBy = horizonOf(today, await figuresOn(platform, today));
  const limitsOn = remembered((day) => figuresOn(platform, day));
  const looked = { alerted: 0, lapsed: 0, silent: 0, failed: 0 };
  for (const desk of openDesks) {
    let cursor: string | undefined;
    do {
      const page = await platform.cases.queue({
        ...{ desk, dueBy, limit: pageSize },
        ...(cursor === undefined ? {} : { cursor }),
      });
      const wanting: CaseCard[] = [];
      for (const card of page.cards)
        if (wantsWord(card, today, await limitsOn(card.clock?.from ?? today))) wanting.push(card);
      for (let at = 0; at < wanting.length; at += atOnce) {
        const batch = wanting.slice(at, at + atOnce);
        const inTime = batch.filter(() => mayGoOn());
        for (const said of await Promise.all(inTime.map((card) => speak(platform, card, today, limitsOn)))) {
          if (said === 'failed') looked.failed += 1;
          else if (said.has('CompletionLapsed')) looked.lapsed += 1;
          else if (said.has('SilenceReached')) looked.silent += 1;
          else if (said.has('DeadlineAlerted')) looked.alerted += 1;
        }
        if (inTime.length < batch.length) return { ...looked, whole: false };
        // On one machine people's requests are answered in between.
        await turn();
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  return { ...looked, whole: true };
}

async function speak(
  platform: Platform,
  { caseId, clock: run }: CaseCard,
  today: PlainDate,
  limitsOn: (day: PlainDate) => Promise<TimeLimits>,
): Promise<ReadonlySet<EventType> | 'failed'> {
  let said: ReadonlySet<EventType> = new Set();
  try {
    const limits = await limitsOn(run?.from ?? today);
    await record(platform, caseId, clock, (now) => {
      const events = wordsOfClock(now, limits, today);
      said = new Set(events.map(({ type }) => type));
      return { events };
    });
  } catch (cause) {
    // One case that can't be written to must not keep the clock from the others.
    platform.log.error('deadline.not-noted', { caseId, cause });
    return 'failed';
  }
  tell(platform, caseId, said);
  return said;
}

/** For the operator's alarms. */
function tell({ log }: Platform, caseId: CaseId, said: ReadonlySet<EventType>): void {
  if (said.has('SilenceReached')) log.error('deadline.passed', { caseId });
  else if (said.has('DeadlineAlerted')) log.warn('deadline.near', { caseId });
  if (said.has('CompletionLapsed')) log.info('completion.lapsed', { caseId });
}

/** Thousands of cases begin on some hundred days. */
function remembered<T>(ask: (day: PlainDate) => Promise<T>): (day: PlainDate) => Promise<T> {
  const known = new Map<PlainDate, Promise<T>>();
  return (day) => {
    const answer = known.get(day) ?? ask(day);
    known.set(day, answer);
    return answer;
  };
}
