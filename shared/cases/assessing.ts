/** Assessing a case as it stands: the bridge from the log to the pure assessment. */
import type { PaperType, Reading, Refusal } from '#shared/papers/reading';
import type { Frequencies } from '#shared/people/index';
import type { Actor, MemberRow, Platform } from '#shared/platform/platform';
import type { Assessment } from '#shared/rules/assessment';
import { parametersOn, type RuleSet, type Sign } from '#shared/rules/index';
import type { Application } from './application.ts';
import { actsOf, type Case } from './case.ts';
import { readingOf } from './corrected.ts';
import { findElsewhere } from './decision/elsewhere.ts';
import { memberNumbers } from './dossier.ts';
import type { Basis, CaseEvent } from './event.ts';
import { withGifts } from './in-kind.ts';
import { dayOf, type PlainDate } from './plain-date.ts';
import { nameShares } from './register/shares.ts';
import { after } from './replay.ts';
import { ruleSetOn } from './rule-book.ts';
import { findNextState } from './states.ts';

/** What there is to assess: the stated facts, every readable paper, the register's row. */
export interface Dossier {
  readonly application: Application;
  /** `file` is the paper's id here, the file's name on the command line. */
  readonly papers: readonly { readonly file: string; readonly reading: Reading }[];
  /** Files that could not be read at all, with the reader's word for it. */
  readonly refused?: readonly { readonly file: string; readonly refused: Refusal }[];
  /** Held by an administration, and so not asked of the applicant. */
  readonly waived?: readonly PaperType[];
  readonly registerRow?: MemberRow;
  readonly registerConsulted: boolean;
  /** What other cases say of this one. */
  readonly elsewhere?: readonly Sign[];
  /** How common the member's names are in the register, where that was counted. */
  readonly nameShares?: Frequencies;
  readonly asOf: PlainDate;
}

/** The law to judge by is the set in force on the day of deposit. */
export type Assess = (dossier: Dossier, set: RuleSet) => Assessment;

/** What is stated and read: a dossier as far as the case's own log tells it. */
function gathered(now: Case): Pick<Dossier, 'application' | 'papers' | 'refused' | 'waived'> | undefined {
  const { application, papers } = now;
  if (application === undefined) return undefined;
  const waived = actsOf(now, 'PaperWaived').map(({ paper }) => paper);
  const refused = papers.flatMap(({ paperId, refused, withdrawn }) =>
    refused === undefined || withdrawn ? [] : [{ file: paperId as string, refused }],
  );
  return {
    application: withGifts(now, application),
    papers: papers.flatMap((paper) => {
      const reading = paper.withdrawn || paper.status !== 'read' ? undefined : readingOf(paper);
      return reading === undefined ? [] : [{ file: paper.paperId as string, reading }];
    }),
    ...(refused.length === 0 ? {} : { refused }),
    ...(waived.length === 0 ? {} : { waived }),
  };
}

/** The dossier on which an assessment stood: the case as it was then, and what was kept with it. */
export function dossierFrom(then: Case, basis: Basis, asOf: PlainDate): Dossier | undefined {
  const told = gathered(then);
  if (told === undefined) return undefined;
  const { depositedOn, figures: _, ...looked } = basis;
  return { ...told, application: { ...told.application, submittedOn: depositedOn }, ...looked, asOf };
}

/** Looks up what the case's own log doesn't hold. */
async function basisOf(platform: Platform, now: Case): Promise<Basis | undefined> {
  const told = gathered(now);
  if (told === undefined) return undefined;
  const numbers = memberNumbers(told);
  const looked = await Promise.all(
    (numbers.length === 0 ? [''] : numbers).map((n) => platform.register.find(n)),
  );
  const row = looked.find((answer) => answer.row !== undefined)?.row;
  // Of a draft nobody judges yet, and its applicant writes to it often.
  const elsewhere = now.state === 'open' ? [] : await findElsewhere(platform, now);
  const shares = row === undefined ? undefined : await nameShares(platform, row);
  return {
    // The law looks at the day of deposit; until then, at today.
    depositedOn: dayOf(now.submitted === undefined ? platform.now() : new Date(now.submitted.at)),
    ...(row === undefined ? {} : { registerRow: row }),
    ...(shares === undefined ? {} : { nameShares: shares }),
    registerConsulted: looked.some((answer) => answer.consulted),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
  };
}

/** The dossier of a case, or undefined while nothing was stated yet. */
export async function findDossier(platform: Platform, now: Case): Promise<Dossier | undefined> {
  const basis = await basisOf(platform, now);
  return basis && dossierFrom(now, basis, dayOf(platform.now()));
}

/** The events, and the assessment of the case as they leave it, to be committed together. */
export async function withAssessment(
  platform: Platform,
  now: Case,
  actor: Actor,
  events: readonly CaseEvent[],
  assess: Assess,
): Promise<readonly CaseEvent[]> {
  const on = { ...now, actor, at: platform.now().toISOString() };
  const then = events.reduce((current, event) => after(current, on, event), now);
  if (findNextState(then.state, 'CaseAssessed') === undefined) return events;
  const basis = await basisOf(platform, then);
  const asOf = dayOf(platform.now());
  const dossier = basis && dossierFrom(then, basis, asOf);
  if (basis === undefined || dossier === undefined) return events;
  const { submittedOn } = dossier.application;
  const set = await ruleSetOn(platform, submittedOn);
  const judgedBy = { ...basis, figures: parametersOn(submittedOn, set.figures) };
  return [...events, { type: 'CaseAssessed', assessment: assess(dossier, set), asOf, basis: judgedBy }];
}
