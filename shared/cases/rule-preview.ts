/** What a proposed rule set would have made of past cases: who changes side, and by how many dirhams. */

import type { CaseId, CaseReference } from '#shared/platform/ids';
import { desks, type Platform } from '#shared/platform/platform';
import type { Assessment } from '#shared/rules/assessment';
import type { RuleSet } from '#shared/rules/index';
import { ruleSetAsOn } from '#shared/rules/rule-set';
import { type Assess, dossierFrom, findDossier } from './assessing.ts';
import type { Case } from './case.ts';
import { dayOf, type PlainDate } from './plain-date.ts';
import { findCase } from './record.ts';
import { ruleSetOn } from './rule-book.ts';

type Outcome = Assessment['outcome'];
interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** A case the proposed set judges otherwise. No person in it. */
export interface Changed {
  readonly caseId: CaseId;
  readonly reference: CaseReference;
  readonly delegation: string;
  readonly state: string;
  readonly outcome: BeforeAfter<Outcome>;
  /** The most that could be granted; 0 where nothing could. */
  readonly maxMAD: BeforeAfter<number>;
  readonly differenceMAD: number;
  /** Rules that answer otherwise. */
  readonly rules: readonly string[];
}

export interface Totals {
  /** Cases judged by both sets. */
  readonly cases: number;
  /** Another outcome, another amount, or both. */
  readonly changed: number;
  readonly changedSide: number;
  readonly outcomes: BeforeAfter<Readonly<Record<Outcome, number>>>;
  readonly maxMAD: BeforeAfter<number>;
  readonly differenceMAD: number;
}

export interface PreviewPage {
  readonly changed: readonly Changed[];
  /** Of this page; `addTotals` puts pages together. */
  readonly totals: Totals;
  /** Where to go on; absent at the end. */
  readonly cursor?: string;
}

const nobody = { eligible: 0, incomplete: 0, officer: 0 } as const;
export const noTotals: Totals = {
  ...{ cases: 0, changed: 0, changedSide: 0, differenceMAD: 0 },
  outcomes: { before: nobody, after: nobody },
  maxMAD: { before: 0, after: 0 },
};

/** Dirhams with their centimes, without the dust of floating point. */
const exact = (mad: number): number => Math.round(mad * 100) / 100;

export function addTotals(a: Totals, b: Totals): Totals {
  const outcomes = (side: 'before' | 'after') => ({
    eligible: a.outcomes[side].eligible + b.outcomes[side].eligible,
    incomplete: a.outcomes[side].incomplete + b.outcomes[side].incomplete,
    officer: a.outcomes[side].officer + b.outcomes[side].officer,
  });
  return {
    cases: a.cases + b.cases,
    changed: a.changed + b.changed,
    changedSide: a.changedSide + b.changedSide,
    outcomes: { before: outcomes('before'), after: outcomes('after') },
    maxMAD: {
      before: exact(a.maxMAD.before + b.maxMAD.before),
      after: exact(a.maxMAD.after + b.maxMAD.after),
    },
    differenceMAD: exact(a.differenceMAD + b.differenceMAD),
  };
}

export interface PreviewAsk {
  readonly proposed: RuleSet;
  /**
   * Past cases are judged as though they had been deposited once the proposed set is in force: by its figures of
   * this day, or of their own day where that is later. Everything else about them keeps its own day.
   */
  readonly inForceOn: PlainDate;
  /** Cases looked at, 1–500. */
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** Milliseconds after which a page ends early, with a cursor; default none. */
  readonly within?: number;
}

/**
 * A page of cases, each judged twice on the same facts: under the set in force on its day, and under the proposed one.
 * Goes through the queues desk by desk; a case that moves to another desk meanwhile may be met twice or not at all.
 */
export async function previewRules(
  platform: Platform,
  { proposed, inForceOn, limit, cursor, within }: PreviewAsk,
  assess: Assess,
): Promise<PreviewPage> {
  const began = platform.now().getTime();
  const sets = setsByDay(platform, proposed, inForceOn);
  const changed: Changed[] = [];
  let totals = noTotals;
  let left = limit;
  let place: Place | undefined = placeIn(cursor);
  while (place !== undefined && left > 0) {
    // Small pages: between them it is seen whether time is up.
    const page = await platform.cases.queue({
      desk: desks[place.desk]!,
      limit: Math.min(left, 20),
      ...(place.cursor === undefined ? {} : { cursor: place.cursor }),
    });
    for (const { caseId } of page.cards) {
      const judged = await judgeTwice(platform, caseId, sets, assess);
      if (judged === undefined) continue;
      totals = addTotals(totals, totalsOf(judged));
      if (judged.outcome.before !== judged.outcome.after || judged.differenceMAD !== 0) changed.push(judged);
    }
    left -= page.cards.length;
    place = nextPlace(place, page.cursor);
    if (within !== undefined && platform.now().getTime() - began >= within) break;
  }
  return { changed, totals, ...(place === undefined ? {} : { cursor: cursorOf(place) }) };
}

/** A desk by its number, and how far its queue was read. */
interface Place {
  readonly desk: number;
  readonly cursor?: string | undefined;
}

const cursorOf = ({ desk, cursor }: Place): string => `${desk}:${cursor ?? ''}`;
function placeIn(cursor = '0:'): Place | undefined {
  const [, desk, rest] = /^(\d):(.*)$/su.exec(cursor) ?? [];
  if (desk === undefined || desks[Number(desk)] === undefined) return undefined;
  return { desk: Number(desk), ...(rest === '' ? {} : { cursor: rest }) };
}
function nextPlace({ desk }: Place, cursor: string | undefined): Place | undefined {
  if (cursor !== undefined) return { desk, cursor };
  return desk + 1 < desks.length ? { desk: desk + 1 } : undefined;
}

type SetsOn = (day: PlainDate) => Promise<BeforeAfter<RuleSet>>;

function setsByDay(platform: Platform, proposed: RuleSet, inForceOn: PlainDate): SetsOn {
  const known = new Map<PlainDate, Promise<BeforeAfter<RuleSet>>>();
  const standing = ruleSetAsOn(proposed, inForceOn);
  return (day) => {
    const found =
      known.get(day) ??
      ruleSetOn(platform, day).then((before) => ({
        before,
        after: day <= inForceOn ? standing : ruleSetAsOn(proposed, day),
      }));
    known.set(day, found);
    return found;
  };
}

async function judgeTwice(
  platform: Platform,
  caseId: CaseId,
  setsOn: SetsOn,
  assess: Assess,
): Promise<Changed | undefined> {
  const now = await findCase(platform, caseId);
  // What was never assessed has no side to change; what its applicant took back is nobody's affair.
  if (now?.assessment === undefined || now.state === 'withdrawn') return undefined;
  const dossier = await dossierOf(platform, now);
  if (dossier === undefined) return undefined;
  const sets = await setsOn(dossier.application.submittedOn);
  const [before, after] = [assess(dossier, sets.before), assess(dossier, sets.after)];
  const max = (of: Assessment): number => of.subsidy?.maxMAD ?? 0;
  return {
    ...{ caseId, reference: now.reference, delegation: now.delegation, state: now.state },
    outcome: { before: before.outcome, after: after.outcome },
    maxMAD: { before: max(before), after: max(after) },
    differenceMAD: exact(max(after) - max(before)),
    rules: after.reasons
      .filter(({ rule, answer }) => before.reasons.find((was) => was.rule === rule)?.answer !== answer)
      .map(({ rule }) => rule),
  };
}

/** The facts it was last assessed on; for a case of former years, those it has today. */
async function dossierOf(platform: Platform, now: Case) {
  const { assessedFrom, assessedAsOf } = now;
  if (assessedFrom === undefined) return await findDossier(platform, now);
  return dossierFrom(now, assessedFrom, assessedAsOf ?? dayOf(platform.now()));
}

function totalsOf({ outcome, maxMAD, differenceMAD }: Changed): Totals {
  const side = outcome.before !== outcome.after;
  return {
    cases: 1,
    changed: side || differenceMAD !== 0 ? 1 : 0,
    changedSide: side ? 1 : 0,
    outcomes: {
      before: { ...nobody, [outcome.before]: 1 },
      after: { ...nobody, [outcome.after]: 1 },
    },
    ...{ maxMAD, differenceMAD },
  };
}
