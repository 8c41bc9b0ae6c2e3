/**
 * How the commission votes: who has a voice on a case, what carries, and each vote carried out on its case once, however
 * often it breaks off.
 */
import type { SheetId } from '#shared/platform/book';
import type { CaseId, ProposalId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { type Case, handsIn } from '../case.ts';
import { getCase, logOf } from '../record.ts';
import { ServiceError } from '../service-error.ts';
import { type CommissionRule, commissionOn } from './commission.ts';
import { confirmDecision } from './confirm.ts';
import { findLikeness } from './conflicts.ts';
import { returnDecision } from './proposal.ts';
import {
  type AgendaPoint,
  type abstentions,
  type Member,
  presentIn,
  type Session,
  sessions,
  type Verdict,
} from './session.ts';
import { mustBeOpen, refused, type SessionSheet } from './sitting.ts';
import { stanceOf } from './stance.ts';

type Abstention = { readonly id: string; readonly why: (typeof abstentions)[number] };

/** Who of those present has a vote on the case, and who abstains from it and why. */
export function votersOn(
  now: Case,
  present: readonly Member[],
): { readonly voting: readonly Member[]; readonly abstained: readonly Abstention[] } {
  const why = (member: Member): Abstention['why'] | undefined => {
    if (now.proposal?.by.id === member.id) return 'proposed';
    const stands = stanceOf(now, member.id);
    if (stands === 'recused') return 'recused';
    if (now.state === 'appealed' && handsIn(now).includes(member.id)) return 'decided-before';
    const { id, familyName, delegation } = member;
    const like = findLikeness(now, { id, delegation, ...(familyName === undefined ? {} : { familyName }) });
    return stands === undefined && like !== undefined ? 'kin-not-declared' : undefined;
  };
  const abstained = present.flatMap((member) => {
    const reason = why(member);
    return reason === undefined ? [] : [{ id: member.id, why: reason }];
  });
  return { voting: present.filter(({ id }) => abstained.every((each) => each.id !== id)), abstained };
}

export interface VoteToRecord {
  readonly proposalId: ProposalId;
  readonly verdict: Verdict;
  /** Members who voted against the verdict. */
  readonly against?: readonly string[];
  /** Needed to give back or put off. */
  readonly reason?: string | undefined;
}

function mustCarry(session: Session, rule: CommissionRule, now: Case, vote: VoteToRecord, actor: Actor) {
  const present = presentIn(session);
  const { voting, abstained } = votersOn(now, present);
  const against = (vote.against ?? []).filter((id) => voting.some((member) => member.id === id));
  const inFavour = voting.length - against.length;
  const president = present.find(({ presides }) => presides);
  if (!voting.some(({ id }) => id === actor.id)) {
    throw refused(
      'forbidden',
      'session.no-vote',
      'ليس لكم صوت في هذا الملف: لستم حاضرين، أو اقترحتم القرار، أو تنحيتم.',
      'Vous n’avez pas de voix sur ce dossier : vous n’êtes pas présent, l’avez proposé, ou vous êtes récusé.',
    );
  }
  if (voting.length < rule.quorum || (rule.presided && president === undefined)) {
    throw refused(
      'conflict',
      'session.no-quorum',
      `النصاب غير مكتمل لهذا الملف: يلزم \u2068${rule.quorum}\u2069 أعضاء لهم صوت، ورئيس للجلسة.`,
      `Le quorum n’est pas atteint pour ce dossier : il faut ${rule.quorum} membres ayant voix, et un président.`,
    );
  }
  const tied = inFavour === against.length;
  const carried =
    inFavour > against.length ||
    (tied &&
      rule.tie === 'president' &&
      president !== undefined &&
      !against.includes(president.id) &&
      voting.includes(president));
  if (!carried) {
    throw refused(
      'conflict',
      'session.not-carried',
      'لم يحصل هذا الاقتراح على الأغلبية. المرجو إرجاعه أو تأجيله.',
      'La majorité n’est pas réunie. Renvoyez la proposition ou reportez-la.',
    );
  }
  if (vote.verdict !== 'confirm' && (vote.reason ?? '').trim() === '') {
    throw refused(
      'unusable',
      'session.why',
      'المرجو بيان سبب الإرجاع أو التأجيل.',
      'Dites pourquoi la proposition est renvoyée ou reportée.',
    );
  }
  return { voting: voting.map(({ id }) => id), against, abstained: [...abstained] };
}

/** What came of each point: its status on the agenda, or the refusal that kept it where it was. */
export interface Decided {
  readonly sheet: SessionSheet;
  readonly refused: readonly { readonly proposalId: ProposalId; readonly error: ServiceError }[];
}

/**
 * Votes on points one by one or together, and carries each vote out on its case; votes written down before and not
 * carried out are taken up first, so calling it again after a crash (with the same votes, or none) goes on.
 */
export async function decideInSession(
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
  votes: readonly VoteToRecord[],
): Promise<Decided> {
  const left: { proposalId: ProposalId; error: ServiceError }[] = [];
  const kindly = async (proposalId: ProposalId, act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      left.push({ proposalId, error });
    }
  };
  for (const { proposalId } of (await sessions.get(platform, sessionId)).now.agenda.filter(isVoted))
    await kindly(proposalId, () => carryOut(platform, sessionId, actor, proposalId));
  for (const vote of votes) {
    await kindly(vote.proposalId, async () => {
      await recordVote(platform, sessionId, actor, vote);
      await carryOut(platform, sessionId, actor, vote.proposalId);
    });
  }
  return { sheet: await sessions.get(platform, sessionId), refused: left };
}

const isVoted = ({ status }: AgendaPoint): boolean => status === 'voted';

async function recordVote(
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
  vote: VoteToRecord,
): Promise<void> {
  await sessions.record(platform, sessionId, actor, async ({ now }) => {
    const point = now.agenda.find(({ proposalId }) => proposalId === vote.proposalId);
    if (point === undefined || point.status === 'unlisted') {
      throw refused(
        'conflict',
        'session.not-listed',
        'هذا الملف غير مدرج في جدول الأعمال.',
        'Ce dossier n’est pas à l’ordre du jour.',
      );
    }
    if (point.status !== 'listed') return { events: [] };
    mustBeOpen(now);
    const rule = await commissionOn(platform, now.on);
    const held = mustCarry(now, rule, await getCase(platform, point.caseId), vote, actor);
    const { proposalId, verdict, reason } = vote;
    const why = reason === undefined ? {} : { reason };
    return { events: [{ type: 'CaseVoted', proposalId, verdict, ...held, ...why }] };
  });
}

/** Does on the case what was voted, and writes down that it was done: both once, however often it is called. */
async function carryOut(
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
  proposalId: ProposalId,
): Promise<void> {
  const { now } = await sessions.get(platform, sessionId);
  const point = now.agenda.find((each) => each.proposalId === proposalId);
  if (point?.status !== 'voted' || point.vote === undefined) return;
  const { voting, verdict, reason = '' } = point.vote;
  if (!voting.includes(actor.id)) {
    throw refused(
      'forbidden',
      'session.no-vote',
      'ينفذ التصويت أحد الأعضاء الذين شاركوا فيه.',
      'Un vote est exécuté par un membre qui y a pris part.',
    );
  }
  const { caseId } = point;
  const outcome = await (async () => {
    try {
      if (verdict === 'confirm') {
        const decided = await confirmDecision(platform, caseId, actor, proposalId, {
          session: sessionId,
          voters: voting,
        });
        const { decisionId } = decided.decisions.find((each) => each.proposalId === proposalId)!;
        return { type: 'VoteCarriedOut' as const, proposalId, decisionId };
      }
      if (verdict === 'return' && !(await wasReturned(platform, caseId, proposalId)))
        await returnDecision(platform, caseId, actor, { proposalId, reason, session: sessionId });
      return { type: 'VoteCarriedOut' as const, proposalId };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return { type: 'VoteFailed' as const, proposalId, code: error.code };
    }
  })();
  await sessions.record(platform, sessionId, actor, (sheet) => {
    const still = sheet.now.agenda.find((each) => each.proposalId === proposalId);
    return { events: still?.status === 'voted' ? [outcome] : [] };
  });
}

/** The case's log remembers what its fold forgets. */
async function wasReturned(platform: Platform, caseId: CaseId, proposalId: ProposalId): Promise<boolean> {
  const commits = await logOf(platform, caseId);
  return commits.some(({ events }) =>
    events.some((event) => event.type === 'DecisionReturned' && event.proposalId === proposalId),
  );
}
