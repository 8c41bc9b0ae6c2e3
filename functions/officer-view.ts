/** A case as an officer sees it, and what they may do with it now: pure, from the replayed case. */
import type { Case } from '#shared/cases/case';
import { changedPapers } from '#shared/cases/changed-paper';
import {
  type OfficerNamed,
  pendingTransfer,
  stanceOf,
  unansweredLikeness,
} from '#shared/cases/decision/index';
import { heldUntil, holdAt, isHeldFrom, isSpent, mayTakeOver } from '#shared/cases/hold';
import { mayCorrect } from '#shared/cases/privacy/rectifications';
import { findNextState } from '#shared/cases/states';
import { decidingMoves, decidingView } from './decision-view.ts';
import { lineageView } from './lineage-view.ts';
import type { OfficerCase, officerMoves } from './officer-shapes.ts';
import type { Outgoing } from './route.ts';
import { appealView, procedureMoves, procedureView } from './standing-view.ts';
import { asOf, headOf, missingOf, officerPaper } from './views.ts';

/** Who asks: whoever proposed may not confirm, whoever is recused may nothing, and a claim is the holder's. */
export interface Asking extends OfficerNamed {
  readonly roles?: readonly string[];
}

type Move = (typeof officerMoves)[number];

/** What waits for whoever holds the case. */
const judging: ReadonlySet<Move> = new Set<Move>([
  'correct',
  'correct-project',
  'accept',
  'review',
  'waive',
  'set-aside',
  'ask',
  'propose',
  'return',
  'confirm',
  'transfer',
]);

function claimMoves(now: Case, asking: Asking, at: Date): Move[] {
  const { id, delegation, roles = [] } = asking;
  if (findNextState(now.state, 'CaseClaimed') === undefined) return [];
  const held = holdAt(now, at);
  if (held?.by.id === id) return ['release'];
  if (unansweredLikeness(now, asking) !== undefined) return [];
  // With a reason, which is asked for as of whoever takes a case over.
  if (isSpent(now, id, at)) return ['take-over'];
  if (held === undefined) return ['claim'];
  return delegation !== undefined && mayTakeOver(now, { delegation, roles }) ? ['take-over'] : [];
}

function officerMay(now: Case, officer: Asking, at: Date): Move[] {
  if (stanceOf(now, officer.id) === 'recused') return [];
  const may: Move[] = ['note', ...decidingMoves(now, officer)];
  if (mayCorrect(now)) may.push('correct');
  const mayJudge = unansweredLikeness(now, officer) === undefined;
  if (mayJudge && findNextState(now.state, 'ProjectCorrected') !== undefined) may.push('correct-project');
  if (findNextState(now.state, 'FieldAccepted') !== undefined) may.push('accept');
  may.push(...procedureMoves(now));
  if (now.papers.some(({ status, withdrawn }) => status === 'parked' && !withdrawn)) may.push('requeue');
  if (changedPapers(now).length > 0) {
    may.push('look-again');
    if (findNextState(now.state, 'PaperSetAside') !== undefined) may.push('set-aside');
  }
  const waits = isHeldFrom(now, officer.id, at) || pendingTransfer(now) !== undefined;
  const free = waits ? may.filter((move) => !judging.has(move)) : may;
  return [...free, ...claimMoves(now, officer, at)];
}

export function claimView(now: Case, officerId: string, at: Date): Outgoing<Pick<OfficerCase, 'claimed'>> {
  const held = holdAt(now, at);
  if (held === undefined) return {};
  const { by, since } = held;
  const renewed = held.renewed === undefined ? {} : { renewed: held.renewed };
  return { claimed: { by: by.id, since, until: heldUntil(held), mine: by.id === officerId, ...renewed } };
}

export function officerView(now: Case, officer: Asking, at: Date): Outgoing<OfficerCase> {
  const { assessment } = now;
  return {
    ...headOf(now),
    papers: now.papers.map((paper) => officerPaper(paper, now)),
    ...(now.openedBy.kind === 'keeper' && now.place !== undefined
      ? { keeper: { id: now.openedBy.id, place: now.place } }
      : {}),
    ...(assessment === undefined
      ? {}
      : {
          assessment: {
            ...assessment,
            lineage: lineageView(assessment.lineage),
            missing: missingOf(now),
            ...asOf(now),
          },
        }),
    ...decidingView(now, officer),
    ...procedureView(now),
    ...appealView(now),
    notes: now.notes.map(({ note, by, at }) => ({ note, by: by.id, at })),
    ...claimView(now, officer.id, at),
    may: officerMay(now, officer, at),
  };
}
