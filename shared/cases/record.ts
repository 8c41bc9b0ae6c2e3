/** The one way to write to a case. */
import { randomBytes } from 'node:crypto';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { unreviewedPapers } from './asking.ts';
import { announcementsOf, cardOf, keysOf } from './card.ts';
import { actsOf, type Case, handsIn } from './case.ts';
import { firstLink, seal } from './chain.ts';
import { isToken, ownBudget } from './decision/amount.ts';
import { lackOf, ungrounded } from './decision/grounds.ts';
import { recusedError, stanceOf } from './decision/stance.ts';
import { mustBeTakenOn } from './decision/transfers.ts';
import { CaseEvent, type EventOf } from './event.ts';
import { mustNotBeHeld } from './hold.ts';
import { getCase } from './load.ts';
import { decideAnew } from './lost-race.ts';
import { mayCorrect } from './privacy/rectifications.ts';
import { after, OutOfPlace } from './replay.ts';
import { ServiceError } from './service-error.ts';
import { findNextState } from './states.ts';
import { partnerKeysOf } from './told-partners.ts';

export { findCase, getCase, logOf } from './load.ts';

export interface Recording {
  readonly events: readonly CaseEvent[];
  /** Unique blind keys this takes, all or nothing with the events. */
  readonly claims?: readonly string[];
  /** Claims of this case that others may take from now on. */
  readonly releases?: readonly string[];
}

/** Sees the case as it stands; called again when somebody else wrote first, so it must not act by itself. */
export type Decide = (now: Case) => Recording | Promise<Recording>;

const taken = (): ServiceError =>
  new ServiceError('conflict', 'claim.taken', {
    ar: 'سبق منح هذا الحق في ملف آخر، ولا يمنح مرتين.',
    fr: 'Ce droit a déjà été accordé dans un autre dossier ; il ne peut l’être deux fois.',
  });

/**
 * Loads the case, lets `decide` say what happens, and commits it against the version seen; a lost race is decided
 * anew. No events: nothing is written. Answers the case as it then stands.
 */
export async function record(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  decide: Decide,
): Promise<Case> {
  return await decideAnew(async () => {
    const now = await getCase(platform, caseId);
    const recording = await decide(now);
    return recording.events.length === 0 ? now : await append(platform, caseId, actor, now, recording);
  });
}

/** Opens a case with its first commit. `claims` must hold its reference, so that no two cases share one. */
export async function recordFirst(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  recording: Recording,
): Promise<Case | 'conflict'> {
  return await append(platform, caseId, actor, undefined, recording);
}

async function append(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  now: Case | undefined,
  { events, claims, releases }: Recording,
): Promise<Case | 'conflict'> {
  const commit = seal({
    caseId,
    version: (now?.version ?? 0) + 1,
    commitId: platform.newId('commit'),
    actor,
    at: platform.now().toISOString(),
    events: events.map((event) => CaseEvent.parse(event)),
    previous: now?.hash ?? firstLink(caseId),
    // 128 bits nobody can try out: the hash must not tell what was said once that is erased.
    salt: randomBytes(16).toString('base64url'),
  });
  // Folded from the sealed form: what is answered here is what the next reader will load.
  let next = now;
  for (const event of commit.events) {
    const parsed = CaseEvent.parse(event);
    if (next !== undefined && actor.kind === 'officer' && stanceOf(next, actor.id) === 'recused')
      throw recusedError();
    if (next !== undefined) mustNotBeHeld(next, actor, parsed, new Date(commit.at));
    if (next !== undefined) mustBeTakenOn(next, actor, parsed);
    admit(next, actor, parsed);
    next = after(next, commit, parsed);
  }
  const made: Case = { ...next!, version: commit.version, hash: commit.hash };
  const findBy = [
    ...(await keysOf(platform, events)),
    ...(await partnerKeysOf(platform, made, events, commit.at)),
  ];
  const outcome = await platform.cases.commit({
    commit,
    card: cardOf(made),
    ...(findBy.length === 0 ? {} : { findBy }),
    ...(claims === undefined ? {} : { claims }),
    ...(releases === undefined ? {} : { releases }),
    announcements: announcementsOf(made, events),
  });
  switch (outcome.status) {
    case 'committed':
      return made;
    case 'conflict':
      return 'conflict';
    case 'claim-taken':
      throw taken();
  }
}

/** What the table of states can't say alone. The commands refuse these kindly first; here they cannot pass at all. */
function admit(now: Case | undefined, actor: Actor, event: CaseEvent): void {
  if (findNextState(now?.state ?? 'new', event.type) === undefined) {
    throw new OutOfPlace(event.type, now?.state ?? 'new');
  }
  if (now === undefined) return;
  const broken = ((): string | undefined => {
    switch (event.type) {
      case 'CaseSubmitted':
        return now.application === undefined ? 'submitted without an application' : undefined;
      case 'CompletionAsked':
        if (now.completion !== undefined) return 'a second request for missing papers';
        return unreviewedPapers(now).length === 0 ? undefined : 'a request before every paper was reviewed';
      case 'DecisionProposed':
        if (actor.kind !== 'officer') return 'a proposal by someone who is no officer';
        // Law 03-01: reasons of law and of fact, in writing.
        if (ungrounded(now, event)) return 'a refusal without law, facts and evidence';
        if (event.outcome === 'grant' && event.amountCentimes === undefined) return 'a grant of no amount';
        if (unfounded(now, event)) return 'a grant near a refusal without law, facts and evidence';
        // An appeal goes to officers who had no part in what is appealed against.
        return now.state === 'appealed' && decidedBefore(now, actor)
          ? 'an appeal proposed by one who decided'
          : undefined;
      case 'DecisionConfirmed':
        if (actor.kind !== 'officer') return 'a decision by someone who is no officer';
        if (now.proposal?.proposalId !== event.proposalId) return 'a decision without its proposal';
        if (now.proposal.by.id === actor.id) return 'a decision by the one who proposed it';
        if (now.proposal.outcome !== event.outcome) return 'a decision other than proposed';
        if (now.proposal.amountCentimes !== event.amountCentimes) return 'an amount other than proposed';
        return now.state === 'appealed' && decidedBefore(now, actor)
          ? 'an appeal decided by one who decided'
          : undefined;
      case 'FieldCorrected':
        return mayCorrect(now, event) ? undefined : 'a correction of a decided case nobody asked for';
      case 'CompletionLapsed':
      case 'DeadlineAlerted':
      case 'SilenceReached':
        return actor.kind === 'service' ? undefined : 'a word of the clock by a person';
      case 'DecisionAccepted':
      case 'AppealWithdrawn':
      case 'RectificationAsked':
        return actor.kind === 'applicant' || actor.kind === 'keeper'
          ? undefined
          : 'an applicant’s word by another';
      case 'ProjectCorrected':
      case 'PaperReviewed':
      case 'PaperWaived':
      case 'OriginalAsked':
      case 'OriginalSeen':
      case 'StepAccompanied':
      case 'ProjectRecorded':
      case 'CaseClaimed':
      case 'CaseReleased':
      case 'CaseTransferred':
      case 'TransferAnswered':
      case 'ConflictDeclared':
      case 'PayeeHeld':
      case 'TrancheReturned':
      case 'VisitRecorded':
      case 'BreachRecorded':
      case 'RecoveryOrdered':
      case 'RecoveryReceived':
      case 'CaseClosed':
      case 'GrantReleased':
      case 'RectificationAnswered':
      case 'RectificationMade':
        return actor.kind === 'officer' ? undefined : 'an officer’s act by another';
      case 'TrancheOrdered':
        if (actor.kind !== 'officer') return 'an officer’s act by another';
        return now.decisions.at(-1)?.outcome === 'grant' ? undefined : 'a payment without a grant';
      case 'TranchePaid': {
        if (actor.kind !== 'officer') return 'an officer’s act by another';
        const ordered = actsOf(now, 'TrancheOrdered').findLast((act) => act.tranche === event.tranche);
        if (ordered === undefined) return 'a payment nobody ordered';
        return ordered.by.id === actor.id ? 'a payment by the one who ordered it' : undefined;
      }
      case 'DecisionReturned':
        return now.proposal?.proposalId === event.proposalId ? undefined : 'nothing to return';
      default:
        return undefined;
    }
  })();
  if (broken !== undefined) throw new Error(`not admitted: ${broken}`);
}

/** Also of a grant so small that it comes near a refusal. */
const unfounded = (
  now: Case,
  { amountCentimes, fundingSource = ownBudget, lessGrounds = [] }: EventOf<'DecisionProposed'>,
): boolean =>
  amountCentimes !== undefined &&
  isToken(now, { amountCentimes, fundingSource }) &&
  (lessGrounds.length === 0 || lessGrounds.some((ground) => lackOf(now, ground) !== undefined));

const decidedBefore = (now: Case, actor: Actor): boolean => handsIn(now).includes(actor.id);
