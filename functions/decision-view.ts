/** What an officer sees of deciding: who proposed what on which reasons, who is kin, where the case has been kept. */
import { type Case, handsIn } from '#shared/cases/case';
import { warningsOf } from '#shared/cases/decision/amount';
import {
  findLikeness,
  type OfficerNamed,
  pendingTransfer,
  stanceOf,
  transfersOf,
  unansweredLikeness,
} from '#shared/cases/decision/index';
import { spendableOf } from '#shared/cases/decision/spendable';
import type { Ground } from '#shared/cases/event';
import { findNextState } from '#shared/cases/states';
import type { Platform } from '#shared/platform/platform';
import type { GroundView, OfficerCase, officerMoves } from './officer-shapes.ts';
import type { Outgoing } from './route.ts';

/** Without the keys a form left empty. */
export function groundView({ article, text, rule, facts, evidence }: Outgoing<GroundView>): Ground {
  return {
    ...{ article, text },
    ...(rule === undefined ? {} : { rule }),
    ...(facts === undefined ? {} : { facts }),
    ...(evidence === undefined
      ? {}
      : {
          evidence: evidence.map(({ file, page, field }) => ({
            ...{ file, page },
            ...(field === undefined ? {} : { field }),
          })),
        }),
  };
}

/** Nothing where no decision is to be proposed. */
export async function spendableView(
  platform: Pick<Platform, 'books' | 'now'>,
  now: Case,
): Promise<Pick<Outgoing<OfficerCase>, 'spendable'>> {
  if (findNextState(now.state, 'DecisionProposed') === undefined) return {};
  const found = await spendableOf(platform, now);
  return {
    spendable: found.map(({ source, name, most, left, now: least, groundsBelow }) => ({
      ...{ source, name, maxMAD: most / 100, nowMAD: least / 100, groundsBelowMAD: groundsBelow / 100 },
      ...(left === undefined ? {} : { leftMAD: left / 100 }),
    })),
  };
}

const amountOf = (centimes: number | undefined) =>
  centimes === undefined ? {} : { amountMAD: centimes / 100 };
const sourceOf = (fundingSource: string | undefined) =>
  fundingSource === undefined ? {} : { fundingSource };

type Told = Pick<Outgoing<OfficerCase>, 'proposal' | 'decisions' | 'conflict' | 'transfers'>;

export function decidingView(now: Case, officer: OfficerNamed): Told {
  const { proposal } = now;
  const transfers = transfersOf(now);
  const warned = findLikeness(now, officer);
  const stands = stanceOf(now, officer.id);
  const conflict = {
    ...(warned === undefined ? {} : { warned }),
    ...(stands === undefined ? {} : { stands }),
  };
  return {
    ...(proposal === undefined
      ? {}
      : {
          proposal: {
            proposalId: proposal.proposalId,
            outcome: proposal.outcome,
            ...amountOf(proposal.amountCentimes),
            reasons: proposal.reasons.map(groundView),
            ...(proposal.lessBecause === undefined ? {} : { lessBecause: proposal.lessBecause }),
            ...(proposal.lessBecauseFr === undefined ? {} : { lessBecauseFr: proposal.lessBecauseFr }),
            ...(proposal.lessGrounds === undefined
              ? {}
              : { lessGrounds: proposal.lessGrounds.map(groundView) }),
            ...sourceOf(proposal.fundingSource),
            warnings: warningsOf(now, proposal),
            by: proposal.by.id,
            at: proposal.at,
          },
        }),
    decisions: now.decisions.map((decision) => ({
      decisionId: decision.decisionId,
      outcome: decision.outcome,
      ...amountOf(decision.amountCentimes),
      ...sourceOf(decision.fundingSource),
      ...(decision.session === undefined ? {} : { session: decision.session }),
      proposedBy: decision.proposedBy.id,
      confirmedBy: decision.confirmedBy.id,
      at: decision.at,
      appealUntil: decision.appealUntil,
      rulesVersion: decision.rulesVersion,
    })),
    ...(Object.keys(conflict).length === 0 ? {} : { conflict }),
    ...(transfers.length === 0 ? {} : { transfers }),
  };
}

type Move = (typeof officerMoves)[number];

/** A warned likeness is spoken to first; an appeal is for those who had no part in what it is against. */
export function decidingMoves(now: Case, officer: OfficerNamed): Move[] {
  const { proposal, state } = now;
  if (stanceOf(now, officer.id) === 'recused') return [];
  const warned = unansweredLikeness(now, officer) !== undefined;
  const decides = !warned && !(state === 'appealed' && handsIn(now).includes(officer.id));
  const may: Move[] = [];
  if (decides && proposal === undefined && findNextState(state, 'DecisionProposed')) may.push('propose');
  if (!warned && proposal !== undefined) may.push('return');
  if (decides && proposal !== undefined && proposal.by.id !== officer.id) may.push('confirm');
  if (proposal === undefined && findNextState(state, 'CaseTransferred')) may.push('transfer');
  if (findNextState(state, 'ConflictDeclared')) may.push('declare');
  const waiting = pendingTransfer(now);
  if (waiting !== undefined && waiting.by !== officer.id) may.push('answer-transfer');
  return may;
}
