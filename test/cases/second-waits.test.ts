import { describe, expect, it } from 'vitest';
import { dayOf } from '#shared/cases/plain-date';
import { planNextAsk } from '#shared/cases/second-waits';
import { newId } from '#shared/platform/ids';
import { fileKey, type LaterReason, type SecondAsk } from '#shared/platform/platform';

const papers = 2000;
const opens = Date.parse('2026-03-02T09:00:00Z');
/** Calls to Textract in a second by two functions at once, its refusals included. */
const callsASecond = 4;
/** One paper in five has several pages: its job is done after so many seconds. */
const jobSeconds = 60;

interface Door {
  /** Calls a second that Textract lets in. */
  readonly rate: number;
  readonly pagesADay?: number;
}

/** A pile of papers that all arrive at once, on a clock that is turned by hand. */
function showPile({ rate, pagesADay = Number.POSITIVE_INFINITY }: Door) {
  // Always the same chances (a linear congruential generator).
  let seed = 7;
  const chance = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  const [caseId, paperId] = [newId('case'), newId('paper')];
  const due = new Map<number, SecondAsk[]>();
  const put = (second: number, ask: SecondAsk) => due.set(second, [...(due.get(second) ?? []), ask]);
  for (let nth = 0; nth < papers; nth += 1)
    put(10, { caseId, paperId, key: fileKey(caseId, paperId), versionId: `${nth}`, size: 9, asked: 0 });
  const doneAt = new Map<string, number>();
  const shown = new Map<string, number>();
  const ended = { compared: 0, notRead: [] as LaterReason[], calls: 0, longest: 0, hours: 0 };
  let room = 0;
  let day = '';
  const ready: SecondAsk[] = [];

  /** What becomes of one call, as the adapter tells it. */
  function call(ask: SecondAsk, second: number): LaterReason | 'read' {
    const several = Number(ask.versionId) % 5 === 0;
    const pages = several ? 3 : 1;
    if (ask.job === undefined && (shown.get(day) ?? 0) + pages > pagesADay) return 'quota';
    if (room < 1) return 'busy';
    room -= 1;
    if (ask.job === undefined) {
      shown.set(day, (shown.get(day) ?? 0) + pages);
      if (!several) return 'read';
      doneAt.set(ask.versionId, second + jobSeconds);
    }
    return second < doneAt.get(ask.versionId)! ? 'in-progress' : 'read';
  }

  for (let second = 0; ended.compared + ended.notRead.length < papers; second += 1) {
    if (second % 3600 === 0) day = dayOf(new Date(opens + second * 1000));
    room = Math.min(room + rate, Math.max(rate, 1));
    for (const ask of due.get(second) ?? []) ready.push(ask);
    due.delete(second);
    for (const ask of ready.splice(0, callsASecond)) {
      ended.calls += 1;
      const reason = call(ask, second);
      if (reason === 'read') {
        ended.compared += 1;
        continue;
      }
      const job = reason === 'in-progress' ? 'job' : ask.job;
      const now = new Date(opens + second * 1000);
      const outcome = { status: 'later', reason, ...(job === undefined ? {} : { job }) } as const;
      const next = planNextAsk(ask, outcome, now, chance());
      if (next === undefined) ended.notRead.push(reason);
      else put(second + next.seconds, next.ask);
      ended.longest = Math.max(ended.longest, next?.seconds ?? 0);
    }
    ended.hours = second / 3600;
  }
  return { ...ended, shown };
}

describe('two thousand papers at once', () => {
  it.each([1, 1 / 25])('are all compared by a reader that lets %f in a second', (rate) => {
    const { compared, notRead, longest, hours } = showPile({ rate });
    expect({ compared, notRead }).toEqual({ compared: papers, notRead: [] });
    // The queue delays nothing for longer.
    expect(longest).toBeLessThanOrEqual(900);
    // Not much later than the reader's own pace allows.
    expect(hours).toBeLessThan((2 * 1.4 * papers) / rate / 3600 + 1);
  });

  it('are all compared over days where a day has few pages, and no day is shown more', () => {
    const { compared, notRead, shown } = showPile({ rate: 1, pagesADay: 600 });
    expect({ compared, notRead }).toEqual({ compared: papers, notRead: [] });
    expect(Math.max(...shown.values())).toBeLessThanOrEqual(600);
    // 2,800 pages.
    expect(shown.size).toBe(5);
  });
});

describe('a paper that is not read yet', () => {
  const [caseId, paperId] = [newId('case'), newId('paper')];
  const ask: SecondAsk = {
    ...{ caseId, paperId, key: fileKey(caseId, paperId), versionId: 'v', size: 9, asked: 0 },
  };
  const at = (days: number) => new Date(opens + days * 86_400_000);

  it.each(['busy', 'quota'] as const)(
    'because of %s keeps its attempts and its job for fourteen days, then stands alone',
    (reason) => {
      const first = planNextAsk(
        { ...ask, asked: 6, job: 'j' },
        { status: 'later', reason, job: 'j' },
        at(0),
      )!;
      expect(first.ask).toMatchObject({ asked: 6, job: 'j', turnedAway: { times: 1 } });
      expect(planNextAsk(first.ask, { status: 'later', reason }, at(13.9))).toBeDefined();
      expect(planNextAsk(first.ask, { status: 'later', reason }, at(14))).toBeUndefined();
    },
  );

  it.each(['no-answer', 'in-progress'] as const)('because of %s uses up one of six attempts', (reason) => {
    expect(planNextAsk(ask, { status: 'later', reason }, at(0))?.ask.asked).toBe(1);
    expect(planNextAsk({ ...ask, asked: 6 }, { status: 'later', reason }, at(0))).toBeUndefined();
  });
});
