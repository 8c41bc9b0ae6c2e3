/** The commission sits: opens, is joined, lists proposals, votes, carries out, and closes its minutes. */

import type { SheetId } from '#shared/platform/book';
import type { CaseId, ProposalId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { Sheet } from '../books.ts';
import { type Case, handsIn } from '../case.ts';
import { isWithin } from '../delegations.ts';
import type { PlainDate } from '../plain-date.ts';
import { findCase, getCase, logOf } from '../record.ts';
import { ServiceError } from '../service-error.ts';
import { type CommissionRule, commissionOn } from './commission.ts';
import { confirmDecision } from './confirm.ts';
import { findLikeness } from './conflicts.ts';
import { returnDecision } from './proposal.ts';
import {
  type AgendaPoint,
  type abstentions,
  isOpenPoint,
  type Member,
  presentIn,
  type Session,
  sessions,
  type Verdict,
} from './session.ts';
import { stanceOf } from './stance.ts';

export type SessionSheet = Sheet<Session>;

const refused = (
  kind: 'conflict' | 'forbidden' | 'unusable',
  code: Lowercase<string>,
  ar: string,
  fr: string,
): ServiceError => new ServiceError(kind, code, { ar, fr });

function mustBeOpen({ state }: Session): void {
  if (state === 'open') return;
  throw refused(
    'conflict',
    'session.signed',
    'محضر هذه الجلسة موقع، فلا يعدل.',
    'Le procès-verbal de cette séance est signé ; il ne change plus.',
  );
}

export const openSession = async (
  platform: Platform,
  actor: Actor,
  opening: { readonly on: PlainDate; readonly delegation: string; readonly place?: string },
): Promise<SessionSheet> =>
  await sessions.open(platform, actor, { events: [{ type: 'SessionOpened', ...opening }] });

export interface Attending {
  readonly name: string;
  readonly familyName?: string | undefined;
  readonly delegation: string;
  readonly presides: boolean;
  /** Every function they hold; default the one in which they act. */
  readonly roles?: readonly string[];
}

/** A member says they are there, themselves. Coming back, or presiding after all, is said the same way. */
export async function attendSession(
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
  { name, familyName, delegation, presides, roles = [actor.role ?? 'officer'] }: Attending,
): Promise<SessionSheet> {
  return await sessions.record(platform, sessionId, actor, async ({ now }) => {
    const mine = presentIn(now).find(({ id }) => id === actor.id);
    if (mine?.name === name && mine.presides === presides) return { events: [] };
    mustBeOpen(now);
    const { roles: seated } = await commissionOn(platform, now.on);
    if (!roles.some((role) => seated.includes(role))) {
      throw refused(
        'forbidden',
        'session.may-not-sit',
        'لا تخولكم صفتكم عضوية هذه اللجنة.',
        'Votre fonction ne vous donne pas de siège à cette commission.',
      );
    }
    if (presides && presentIn(now).some((member) => member.presides && member.id !== actor.id)) {
      throw refused(
        'conflict',
        'session.presided',
        'لهذه الجلسة رئيس حاضر.',
        'Cette séance a déjà un président présent.',
      );
    }
    const named = familyName === undefined ? {} : { familyName };
    return { events: [{ type: 'MemberPresent', name, ...named, delegation, presides }] };
  });
}

export const leaveSession = async (
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
): Promise<SessionSheet> =>
  await sessions.record(platform, sessionId, actor, ({ now }) => {
    if (!presentIn(now).some(({ id }) => id === actor.id)) return { events: [] };
    mustBeOpen(now);
    return { events: [{ type: 'MemberLeft' }] };
  });

/** Cases that could not be put on the agenda, each with its reason. */
export interface Listed {
  readonly sheet: SessionSheet;
  readonly left: readonly { readonly caseId: CaseId; readonly why: 'absent' | 'not-proposed' }[];
}

/** Puts proposals on the agenda; what is on it already stays as it is. */
export async function listCases(
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
  caseIds: readonly CaseId[],
): Promise<Listed> {
  const found = await Promise.all(
    caseIds.map(async (caseId) => [caseId, await findCase(platform, caseId)] as const),
  );
  let left: Listed['left'] = [];
  const sheet = await sessions.record(platform, sessionId, actor, ({ now }) => {
    mustBeOpen(now);
    const within = (one: Case | undefined): one is Case =>
      one !== undefined && isWithin(one.delegation, now.delegation);
    left = found.flatMap(([caseId, one]) =>
      within(one) && one.proposal !== undefined
        ? []
        : [{ caseId, why: within(one) ? ('not-proposed' as const) : ('absent' as const) }],
    );
    const events = found.flatMap(([, one]) => {
      if (!within(one) || one.proposal === undefined) return [];
      const { proposalId, outcome, amountCentimes, by } = one.proposal;
      const known = now.agenda.find((each) => each.proposalId === proposalId);
      if (known !== undefined && !['unlisted', 'postponed', 'failed'].includes(known.status)) return [];
      const { caseId, reference, delegation } = one;
      return [
        {
          type: 'CaseListed' as const,
          ...{ caseId, proposalId, reference, delegation, outcome, proposedBy: by.id },
          ...(amountCentimes === undefined ? {} : { amountCentimes }),
        },
      ];
    });
    return { events };
  });
  return { sheet, left };
}

export const unlistCase = async (
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
  { proposalId, reason }: { readonly proposalId: ProposalId; readonly reason: string },
): Promise<SessionSheet> =>
  await sessions.record(platform, sessionId, actor, ({ now }) => {
    const point = now.agenda.find((each) => each.proposalId === proposalId);
    if (point?.status !== 'listed') return { events: [] };
    mustBeOpen(now);
    return { events: [{ type: 'CaseUnlisted', proposalId, reason }] };
  });

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

/** Two who sat sign, one of them presiding; from the first signature on nothing changes, with the second it is closed. */
export const signMinutes = async (
  platform: Platform,
  sessionId: SheetId,
  actor: Actor,
): Promise<SessionSheet> =>
  await sessions.record(platform, sessionId, actor, ({ now }) => {
    const { members, signatures, agenda } = now;
    if (signatures.some(({ by }) => by === actor.id)) return { events: [] };
    const sat = members.find(({ id }) => id === actor.id);
    const presided = (id: string) => members.some((member) => member.id === id && member.presides);
    const second = signatures[0];
    if (sat === undefined || signatures.length > 1) {
      throw refused(
        'forbidden',
        'session.may-not-sign',
        'يوقع المحضر عضوان حضرا الجلسة، أحدهما رئيسها.',
        'Le procès-verbal est signé par deux membres présents, dont celui qui a présidé.',
      );
    }
    if (second !== undefined && !presided(second.by) && !sat.presides) {
      throw refused(
        'forbidden',
        'session.president-signs',
        'التوقيع الثاني لرئيس الجلسة.',
        'La seconde signature est celle de qui a présidé.',
      );
    }
    const open = agenda.filter(isOpenPoint).length;
    if (open > 0) {
      throw refused(
        'conflict',
        'session.unfinished',
        `ما زال في جدول الأعمال \u2068${open}\u2069 من الملفات لم يبت فيها. المرجو البت فيها أو سحبها.`,
        `${open} dossier(s) de l’ordre du jour n’ont pas d’issue. Décidez-les ou retirez-les.`,
      );
    }
    return { events: [{ type: 'MinutesSigned' }] };
  });
