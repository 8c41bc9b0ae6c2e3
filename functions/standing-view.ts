/** Where a case stands, for people: its stage, whose move it is, what the clock said, what the one request would ask, the appeal. */
import { appealOutcomeOf } from '#shared/cases/appeal';
import { completionToAsk, unreviewedPapers } from '#shared/cases/asking';
import { actsOf, type Case } from '#shared/cases/case';
import { expectedOf, stageName, stageOf } from '#shared/cases/stage';
import { findNextState } from '#shared/cases/states';
import { whoGives } from '#shared/letters/who-gives';
import type { OfficerCase, officerMoves } from './officer-shapes.ts';
import type { Outgoing } from './route.ts';
import type { ApplicantCase } from './shapes.ts';
import { paperName } from './wording.ts';

export function standingView(now: Case): Outgoing<Pick<ApplicantCase, 'stage' | 'expected' | 'completion'>> {
  const stage = stageOf(now);
  const { completion } = now;
  return {
    stage: { id: stage, name: stageName(stage) },
    expected: expectedOf(now),
    ...(completion === undefined
      ? {}
      : {
          completion: {
            papers: completion.papers.map(({ paper, why }) => ({ paper, name: paperName(paper), why })),
            answerBy: completion.answerBy,
            ...(completion.givenAt === undefined ? {} : { givenAt: completion.givenAt }),
            ...(completion.lapsedAt === undefined ? {} : { lapsedAt: completion.lapsedAt }),
            ...(completion.thenAnswerBy === undefined ? {} : { thenAnswerBy: completion.thenAnswerBy }),
          },
        }),
  };
}

export function appealView(now: Case): Outgoing<Pick<ApplicantCase, 'appeal'>> {
  if (now.appeal === undefined) return {};
  const { grounds, at, answerBy } = now.appeal;
  const outcome = appealOutcomeOf(now);
  return { appeal: { grounds, at, answerBy, ...(outcome === undefined ? {} : { outcome }) } };
}

export function procedureView(now: Case): Outgoing<Pick<OfficerCase, 'clock' | 'completing'>> {
  return {
    clock: actsOf(now, 'DeadlineAlerted', 'SilenceReached').map((act) => ({
      said:
        act.type === 'DeadlineAlerted'
          ? act.alert
          : act.rule === 'acceptance'
            ? act.rule
            : ('silence' as const),
      ...{ due: act.due, at: act.at },
    })),
    completing: {
      unreviewed: unreviewedPapers(now).map(({ paperId }) => paperId),
      toAsk: completionToAsk(now).map(({ paper, why }) => ({
        ...{ paper, name: paperName(paper), why },
        from: whoGives[paper],
      })),
      waived: actsOf(now, 'PaperWaived').map(({ paper, source, reason, by, at }) => ({
        ...{ paper, name: paperName(paper), source, reason },
        ...{ by: by.id, at },
      })),
    },
  };
}

export function procedureMoves(now: Case): (typeof officerMoves)[number][] {
  const may: (typeof officerMoves)[number][] = [];
  const mayReview = unreviewedPapers(now).some(({ status }) => status !== 'received');
  if (findNextState(now.state, 'PaperReviewed') && mayReview) may.push('review');
  if (findNextState(now.state, 'PaperWaived') && now.submitted !== undefined) may.push('waive');
  if (findNextState(now.state, 'CompletionAsked') && now.completion === undefined) may.push('ask');
  return may;
}
