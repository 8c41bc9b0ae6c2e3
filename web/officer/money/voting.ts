/** Who may decide what in a session, as far as its page needs to know before it asks. */
import type { Point, SessionView, Voter } from './answers.ts';

type Session = Pick<SessionView, 'members' | 'quorum' | 'may' | 'agenda'>;

export const presentIn = ({ members }: Pick<SessionView, 'members'>): SessionView['members'] =>
  members.filter(({ leftAt }) => leftAt === undefined);

export const votersOn = ({ voters }: Pick<Point, 'voters'>): readonly Voter[] =>
  voters.filter(({ abstains }) => abstains === undefined);

/** Whoever inscribes a decision has a voice on it. */
export const mayDecide = ({ may }: Pick<Session, 'may'>, point: Point, me: string): boolean =>
  may.includes('decide') && point.status === 'listed' && votersOn(point).some(({ id }) => id === me);

/** Cases that could be confirmed in one go: enough voices on each, mine among them. */
export const ripeIn = (session: Session, me: string): readonly Point[] =>
  session.agenda.filter(
    (point) => mayDecide(session, point, me) && votersOn(point).length >= session.quorum.members,
  );

/** Voted, and not carried out: something broke off between the two. */
export const brokenIn = ({ agenda }: Pick<SessionView, 'agenda'>): readonly Point[] =>
  agenda.filter(({ status }) => status === 'voted');
export const openIn = ({ agenda }: Pick<SessionView, 'agenda'>): readonly Point[] =>
  agenda.filter(({ status }) => status === 'listed');
