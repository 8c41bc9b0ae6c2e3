/** Assessing a case as it stands: the bridge from the log to the pure assessment. */
import type { Reading, Refusal } from '#shared/papers/reading';
import type { Actor, MemberRow, Platform } from '#shared/platform/platform';
import type { Assessment } from '#shared/rules/assessment';
import type { Application } from './application.ts';
import { after, type Case, readingOf } from './case.ts';
import { memberNumbers } from './dossier.ts';
import type { CaseEvent } from './event.ts';
import { dayOf, type PlainDate } from './plain-date.ts';
import { findNextState } from './states.ts';

/** What there is to assess: the stated facts, every readable paper, the register's row. */
export interface Dossier {
  readonly application: Application;
  /** `file` is the paper's id here, the file's name on the command line. */
  readonly papers: readonly { readonly file: string; readonly reading: Reading }[];
  /** Files that could not be read at all, with the reader's word for it. */
  readonly refused?: readonly { readonly file: string; readonly refused: Refusal }[];
  readonly registerRow?: MemberRow;
  readonly registerConsulted: boolean;
  readonly asOf: PlainDate;
}

export type Assess = (dossier: Dossier) => Assessment;

/** The dossier of a case, or undefined while nothing was stated yet. */
export async function findDossier(platform: Platform, now: Case): Promise<Dossier | undefined> {
  const { application } = now;
  if (application === undefined) return undefined;
  const papers = now.papers.flatMap((paper) => {
    const reading = paper.withdrawn || paper.status !== 'read' ? undefined : readingOf(paper);
    return reading === undefined ? [] : [{ file: paper.paperId as string, reading }];
  });
  const refused = now.papers.flatMap(({ paperId, refused, withdrawn }) =>
    refused === undefined || withdrawn ? [] : [{ file: paperId as string, refused }],
  );
  const numbers = memberNumbers({ application, papers });
  const looked = await Promise.all(
    (numbers.length === 0 ? [''] : numbers).map((n) => platform.register.find(n)),
  );
  const row = looked.find((answer) => answer.row !== undefined)?.row;
  return {
    // The law looks at the day of deposit; until then, at today.
    application: {
      ...application,
      submittedOn: dayOf(now.submitted === undefined ? platform.now() : new Date(now.submitted.at)),
    },
    papers,
    ...(refused.length === 0 ? {} : { refused }),
    ...(row === undefined ? {} : { registerRow: row }),
    registerConsulted: looked.some((answer) => answer.consulted),
    asOf: dayOf(platform.now()),
  };
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
  const dossier = await findDossier(platform, then);
  if (dossier === undefined) return events;
  return [...events, { type: 'CaseAssessed', assessment: assess(dossier), asOf: dossier.asOf }];
}
