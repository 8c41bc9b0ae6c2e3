/**
 * A session of the commission (جلسة اللجنة) as a sheet of its book: who was present, what was on the agenda, how each
 * case was voted on and what came of it, and the two signatures that close its minutes (المحضر) for good.
 * A vote is written down before it is carried out on its case, so a session that broke off goes on where it was.
 */
import * as z from 'zod';
import { CaseId, CaseReference, DecisionId, ProposalId } from '#shared/platform/ids';
import { defineBook } from '../books.ts';
import { PlainDate } from '../plain-date.ts';

const id = z.string().min(1).max(200);
const text = z.string().trim().min(1).max(4000);
const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

export const verdicts = ['confirm', 'return', 'postpone'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a member has no vote on a case. */
export const abstentions = ['proposed', 'recused', 'decided-before', 'kin-not-declared'] as const;
const Abstained = z.object({ id, why: z.enum(abstentions) });

const SessionEvent = z.discriminatedUnion('type', [
  event('SessionOpened', {
    on: PlainDate,
    /** `*`: the central commission. */
    delegation: z.string().min(1).max(100),
    place: z.string().trim().min(1).max(200).optional(),
  }),
  /** By the member themselves, under their own token: nobody is made present by another. */
  event('MemberPresent', {
    /** As the minutes print it. */
    name: z.string().trim().min(1).max(200),
    /** As the identity provider has it: a likeness with the people of a case is looked for. */
    familyName: z.string().max(200).optional(),
    delegation: z.string().max(100),
    presides: z.boolean(),
  }),
  event('MemberLeft', {}),
  event('CaseListed', {
    caseId: CaseId,
    proposalId: ProposalId,
    reference: CaseReference,
    delegation: z.string(),
    outcome: z.enum(['grant', 'refuse']),
    amountCentimes: z.int().nonnegative().optional(),
    proposedBy: id,
  }),
  event('CaseUnlisted', { proposalId: ProposalId, reason: text }),
  event('CaseVoted', {
    proposalId: ProposalId,
    verdict: z.enum(verdicts),
    /** Members present who had a vote. */
    voting: z.array(id),
    against: z.array(id),
    abstained: z.array(Abstained),
    /** Why it is given back or put off. */
    reason: text.optional(),
  }),
  event('VoteCarriedOut', { proposalId: ProposalId, decisionId: DecisionId.optional() }),
  /** What was voted could not be done any more; the code says why. */
  event('VoteFailed', { proposalId: ProposalId, code: z.string().max(100) }),
  event('MinutesSigned', {}),
]);
type SessionEvent = z.infer<typeof SessionEvent>;
type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

export interface Member extends Omit<EventOf<'MemberPresent'>, 'type'> {
  readonly id: string;
  readonly at: string;
  readonly leftAt?: string;
}

export interface Vote extends Omit<EventOf<'CaseVoted'>, 'type' | 'proposalId'> {
  /** Who wrote it down. */
  readonly by: string;
  readonly at: string;
}

export interface AgendaPoint extends Omit<EventOf<'CaseListed'>, 'type'> {
  /** `voted`: written down and not carried out yet. */
  readonly status: 'listed' | 'unlisted' | 'voted' | 'decided' | 'returned' | 'postponed' | 'failed';
  readonly vote?: Vote;
  readonly decisionId?: DecisionId;
  /** Why it was taken off, or what stood against it. */
  readonly why?: string;
}

export interface Session {
  readonly on: PlainDate;
  readonly delegation: string;
  readonly place?: string | undefined;
  readonly openedBy: string;
  readonly members: readonly Member[];
  readonly agenda: readonly AgendaPoint[];
  readonly signatures: readonly { readonly by: string; readonly at: string }[];
  /** Signed by one: nothing changes any more; by two: closed. */
  readonly state: 'open' | 'signed' | 'closed';
}

const afterVote = { confirm: 'decided', return: 'returned', postpone: 'postponed' } as const;

function after(now: Session | undefined, event: SessionEvent, by: string, at: string): Session {
  if (event.type === 'SessionOpened') {
    const { on, delegation, place } = event;
    return {
      ...{ on, delegation, place, openedBy: by },
      ...{ members: [], agenda: [], signatures: [], state: 'open' },
    };
  }
  if (now === undefined) throw new Error(`${event.type} before its session was opened`);
  if (now.state !== 'open' && event.type !== 'MinutesSigned')
    throw new Error(`${event.type} after the minutes were signed`);
  const point = (proposalId: ProposalId, news: Partial<AgendaPoint>): Session => ({
    ...now,
    agenda: now.agenda.map((each) => (each.proposalId === proposalId ? { ...each, ...news } : each)),
  });
  switch (event.type) {
    case 'MemberPresent': {
      const { type: _, ...member } = event;
      return {
        ...now,
        members: [...now.members.filter((each) => each.id !== by), { ...member, id: by, at }],
      };
    }
    case 'MemberLeft':
      return {
        ...now,
        members: now.members.map((each) => (each.id === by ? { ...each, leftAt: at } : each)),
      };
    case 'CaseListed': {
      const { type: _, ...listed } = event;
      const others = now.agenda.filter(({ proposalId }) => proposalId !== event.proposalId);
      return { ...now, agenda: [...others, { ...listed, status: 'listed' }] };
    }
    case 'CaseUnlisted':
      return point(event.proposalId, { status: 'unlisted', why: event.reason });
    case 'CaseVoted': {
      const { type: _, proposalId, ...vote } = event;
      return point(proposalId, { status: 'voted', vote: { ...vote, by, at } });
    }
    case 'VoteCarriedOut': {
      const voted = now.agenda.find(({ proposalId }) => proposalId === event.proposalId)?.vote;
      if (voted === undefined) throw new Error('carried out before it was voted on');
      const { decisionId } = event;
      return point(event.proposalId, {
        status: afterVote[voted.verdict],
        ...(decisionId === undefined ? {} : { decisionId }),
      });
    }
    case 'VoteFailed':
      return point(event.proposalId, { status: 'failed', why: event.code });
    case 'MinutesSigned': {
      if (now.signatures.length > 1 || now.signatures.some((each) => each.by === by))
        throw new Error('minutes signed once too often');
      const signatures = [...now.signatures, { by, at }];
      return { ...now, signatures, state: signatures.length > 1 ? 'closed' : 'signed' };
    }
  }
}

export const sessions = defineBook<SessionEvent, Session>({
  book: 'sessions',
  event: SessionEvent,
  after: (now, event, { actor, at }) => after(now, event, actor.id, at),
  card: ({ on, delegation, state, agenda }) => ({
    on,
    under: delegation,
    facts: {
      state,
      listed: agenda.filter(({ status }) => status !== 'unlisted').length,
      decided: agenda.filter(({ status }) => status === 'decided').length,
    },
  }),
  absent: { ar: 'لا توجد جلسة بهذا الرقم.', fr: 'Aucune séance ne porte ce numéro.' },
});

/** Present now: has come and not left. */
export const presentIn = ({ members }: Pick<Session, 'members'>): readonly Member[] =>
  members.filter(({ leftAt }) => leftAt === undefined);

/** Still to be voted on, or voted and not carried out. */
export const isOpenPoint = ({ status }: AgendaPoint): boolean => status === 'listed' || status === 'voted';
