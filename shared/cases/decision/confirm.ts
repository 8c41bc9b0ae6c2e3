/** The second pair of eyes, one officer's or a commission's: a proposal becomes a decision. */
import type { CaseId, ProposalId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from '../applicant.ts';
import type { Case } from '../case.ts';
import { mustRestOnItsPapers } from '../changed-paper.ts';
import { appealDue } from '../clock.ts';
import { dayOf } from '../plain-date.ts';
import { getCase, record } from '../record.ts';
import { figuresOn, keepBuiltInSet } from '../rule-book.ts';
import { mustBeSealed } from '../sealing.ts';
import { ServiceError } from '../service-error.ts';
import { mustBeGrantable, ownBudget } from './amount.ts';
import { budgetSheet, giveBack, type Taking, takeFromBudget } from './budgets.ts';
import { claimsOf } from './claims.ts';
import { mustHaveDeclared, type OfficerNamed } from './conflicts.ts';
import { mustBeNew, mustStand } from './proposal.ts';

export interface Confirming {
  /** The confirmer as their token names them: asked whether they are kin. */
  readonly officer?: OfficerNamed;
  /** The commission's session that decided it. */
  readonly session?: string;
  /** Its members who voted. */
  readonly voters?: readonly string[];
}

/**
 * Binds the decision to exactly the bytes it rests on and takes the claims that keep one project of one applicant, or
 * one quote, from being granted twice anywhere in the country. The same word again changes nothing.
 */
export async function confirmDecision(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  proposalId: ProposalId,
  confirming: Confirming = {},
): Promise<Case> {
  await mustBeUnchanged(platform, caseId, actor);
  await keepBuiltInSet(platform);
  const seen = await getCase(platform, caseId);
  const taking = takingOf(seen, proposalId, dayOf(platform.now()));
  if (taking !== undefined) await mustBeSealed(platform, seen);
  const takes = taking !== undefined && actor.id !== taking.by;
  if (takes) await takeFromBudget(platform, actor, taking);
  try {
    const decided = await decide(platform, caseId, actor, proposalId, confirming);
    if (takes) {
      // A second confirmer who was refused meanwhile may have given back what this one had taken.
      await takeFromBudget(platform, actor, taking).catch((error: unknown) => {
        if (!(error instanceof ServiceError)) throw error;
        platform.log.warn('budget.overrun', { caseId });
      });
      await giveBackReplaced(platform, actor, decided);
    }
    return decided;
  } catch (error) {
    // A lost answer is no failure. A machine that dies here is put right when the budget runs short.
    if (takes && !decisionsOf(await getCase(platform, caseId)).includes(proposalId))
      await giveBack(platform, actor, budgetSheet(taking.fundingSource, taking.year), proposalId);
    throw error;
  }
}

const decisionsOf = ({ decisions }: Case): readonly ProposalId[] =>
  decisions.map(({ proposalId }) => proposalId);

/** What an appeal decided anew, the first decision takes no more. */
async function giveBackReplaced(platform: Platform, actor: Actor, { decisions }: Case): Promise<void> {
  for (const { outcome, at, fundingSource = ownBudget, proposalId } of decisions.slice(0, -1))
    if (outcome === 'grant')
      await giveBack(platform, actor, budgetSheet(fundingSource, Number(at.slice(0, 4))), proposalId);
}

/** What the proposal would take from its source's budget of the year; undefined where it grants nothing or is gone. */
function takingOf(now: Case, proposalId: ProposalId, today: string): (Taking & { by: string }) | undefined {
  const { proposal, caseId } = now;
  if (proposal?.proposalId !== proposalId || proposal.amountCentimes === undefined) return undefined;
  const { amountCentimes: centimes, fundingSource = ownBudget, by } = proposal;
  return { fundingSource, year: Number(today.slice(0, 4)), caseId, proposalId, centimes, by: by.id };
}

async function decide(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  proposalId: ProposalId,
  { officer, session, voters }: Confirming,
): Promise<Case> {
  return await record(platform, caseId, actor, async (now) => {
    const last = now.decisions.at(-1);
    const mine = session === undefined ? last?.confirmedBy.id === actor.id : last?.session === session;
    if (last?.proposalId === proposalId && mine) return { events: [] };
    mustAllow(now, 'DecisionConfirmed');
    mustRestOnItsPapers(now);
    const proposal = mustStand(now, proposalId);
    if (proposal.by.id === actor.id) {
      throw new ServiceError('forbidden', 'decision.four-eyes', {
        ar: 'لا يصادق على القرار من اقترحه.',
        fr: 'Une décision ne peut être confirmée par la personne qui l’a proposée.',
      });
    }
    mustHaveDeclared(now, officer);
    mustBeNew(now, actor);
    const { outcome, amountCentimes, fundingSource, lessBecause, lessGrounds } = proposal;
    if (amountCentimes !== undefined) {
      // What was learned since it was proposed may have lowered the maximum.
      mustBeGrantable(now, {
        ...{ amountCentimes, lessBecause, lessGrounds },
        fundingSource: fundingSource ?? ownBudget,
      });
    }
    const evidence = now.papers.flatMap(({ paperId, file, withdrawn, status }) =>
      file === undefined || withdrawn || status !== 'read'
        ? []
        : [{ paperId, versionId: file.versionId, sha256: file.sha256 }],
    );
    const today = dayOf(platform.now());
    const figures = await figuresOn(platform, today);
    const claims = outcome === 'grant' ? await claimsOf(platform, now) : [];
    const confirmed = {
      type: 'DecisionConfirmed' as const,
      proposalId,
      decisionId: platform.newId('decision'),
      outcome,
      ...(amountCentimes === undefined ? {} : { amountCentimes }),
      ...(fundingSource === undefined ? {} : { fundingSource }),
      ...(session === undefined ? {} : { session }),
      ...(voters === undefined ? {} : { voters: [...voters] }),
      ...(outcome === 'grant' ? { tranches: [...figures.tranches], claims } : {}),
      rulesVersion: now.assessment?.rulesVersion ?? 'none',
      evidence,
      // Were it made known today; the day its letter is issued or opened puts it right.
      appealUntil: appealDue(today, figures),
    };
    return { events: [confirmed], claims };
  });
}

/** Looks at the stored bytes once more; a paper that changed since it was read stops the decision. */
async function mustBeUnchanged(platform: Platform, caseId: CaseId, actor: Actor): Promise<void> {
  for (const { file, paperId, status } of (await getCase(platform, caseId)).papers) {
    if (file === undefined || status !== 'read') continue;
    const stored = await platform.files.read(file.key, file.versionId);
    if (stored.status === 'found' && stored.sha256 === file.sha256) continue;
    const { versionId, sha256 } = file;
    const found = stored.status === 'absent' ? '0'.repeat(64) : stored.sha256;
    await record(platform, caseId, actor, () => ({
      events: [{ type: 'EvidenceChanged', paperId, versionId, sha256, found }],
    }));
    throw new ServiceError('conflict', 'paper.changed', {
      ar: 'تغير ملف إحدى الوثائق بعد قراءتها، ولذلك فالقرار موقوف.',
      fr: 'Le fichier d’une pièce a changé depuis sa lecture : la décision est suspendue.',
    });
  }
}
