/** The first officer's word: a decision proposed with its reasons, or given back. None is ever made by the machine. */
import type { CaseId, ProposalId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from '../applicant.ts';
import { type Case, handsIn } from '../case.ts';
import { mustRestOnItsPapers } from '../changed-paper.ts';
import type { Ground } from '../event.ts';
import { record } from '../record.ts';
import { ServiceError } from '../service-error.ts';
import { mustBeGrantable, ownBudget } from './amount.ts';
import { mustHaveDeclared, type OfficerNamed } from './conflicts.ts';
import { mustBeGrounded } from './grounds.ts';

export interface DecisionToPropose {
  readonly outcome: 'grant' | 'refuse';
  /** Integer centimes; required for a grant, absent for a refusal. */
  readonly amountCentimes?: number;
  /** Of a refusal, each with its law, its facts in both languages, and where they are seen (`draftReasons` proposes some). */
  readonly reasons: readonly Ground[];
  /** Required where less is granted than the law would let. */
  readonly lessBecause?: string;
  /** The same in French, for the French half of the letter; without it both halves give `lessBecause` as it is. */
  readonly lessBecauseFr?: string;
  /** Law, facts and evidence of so small a grant that it comes near a refusal (`isToken`). */
  readonly lessGrounds?: readonly Ground[];
  /** Default: the High Commission's own budget. */
  readonly fundingSource?: string;
}

/** @param officer the proposer as their token names them: asked whether they are kin. */
export async function proposeDecision(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  {
    outcome,
    amountCentimes,
    reasons,
    lessBecause,
    lessBecauseFr,
    lessGrounds,
    fundingSource = ownBudget,
  }: DecisionToPropose,
  officer?: OfficerNamed,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'DecisionProposed');
    mustRestOnItsPapers(now);
    mustHaveDeclared(now, officer);
    // A grant of nothing would be a refusal without its reasons.
    if ((outcome === 'grant') !== (amountCentimes !== undefined) || amountCentimes === 0) {
      throw new ServiceError('unusable', 'decision.amount', {
        ar: 'المرجو تحديد المبلغ عند المنح، ولا مبلغ عند الرفض.',
        fr: 'Un octroi porte un montant, un rejet n’en porte pas.',
      });
    }
    if (amountCentimes === undefined) mustBeGrounded(now, reasons);
    else mustBeGrantable(now, { amountCentimes, fundingSource, lessBecause, lessGrounds });
    mustBeNew(now, actor);
    if (now.proposal !== undefined) {
      const { by, ...stands } = now.proposal;
      // A second click, or a lost answer asked for again, must not take it off a session's agenda.
      const same =
        by.id === actor.id &&
        stands.outcome === outcome &&
        stands.amountCentimes === amountCentimes &&
        (stands.fundingSource ?? ownBudget) === fundingSource &&
        stands.lessBecause === lessBecause &&
        stands.lessBecauseFr === lessBecauseFr &&
        JSON.stringify(stands.lessGrounds) === JSON.stringify(lessGrounds) &&
        JSON.stringify(stands.reasons) === JSON.stringify(reasons);
      if (same) return { events: [] };
    }
    const proposalId = platform.newId('proposal');
    const grant =
      amountCentimes === undefined
        ? {}
        : {
            ...{ amountCentimes, fundingSource },
            ...(lessBecause === undefined ? {} : { lessBecause }),
            ...(lessBecauseFr === undefined ? {} : { lessBecauseFr }),
            ...(lessGrounds === undefined ? {} : { lessGrounds: [...lessGrounds] }),
          };
    return {
      events: [{ type: 'DecisionProposed', proposalId, outcome, ...grant, reasons: [...reasons] }],
    };
  });
}

export async function returnDecision(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  {
    proposalId,
    reason,
    session,
  }: { readonly proposalId: ProposalId; readonly reason: string; readonly session?: string },
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustStand(now, proposalId);
    const by = session === undefined ? {} : { session };
    return { events: [{ type: 'DecisionReturned', proposalId, reason, ...by }] };
  });
}

export function mustStand(now: Case, proposalId: ProposalId): NonNullable<Case['proposal']> {
  if (now.proposal?.proposalId === proposalId) return now.proposal;
  throw new ServiceError('conflict', 'decision.not-standing', {
    ar: 'لم يعد هذا الاقتراح قائما. المرجو إعادة فتح الملف.',
    fr: 'Cette proposition n’est plus valable. Rouvrez le dossier.',
  });
}

/** An appeal goes to officers who had no part in what is appealed against. */
export function mustBeNew(now: Case, actor: Actor): void {
  if (now.state !== 'appealed' || !handsIn(now).includes(actor.id)) return;
  throw new ServiceError('forbidden', 'appeal.same-officer', {
    ar: 'ينظر في التظلم من لم يشارك في القرار المطعون فيه.',
    fr: 'Un recours est examiné par des agents qui n’ont pas pris part à la décision contestée.',
  });
}
