/** The minutes of a session (المحضر) as they are printed: everything in them stands in its sheet. */
import type { SheetId } from '#shared/platform/book';
import type { AgendaPoint, Member } from './session.ts';
import type { SessionSheet } from './sitting.ts';

export interface MinutesPoint extends Pick<AgendaPoint, 'caseId' | 'reference' | 'delegation' | 'outcome'> {
  readonly amountCentimes?: number;
  readonly result: AgendaPoint['status'];
  readonly decisionId?: string;
  readonly votes?: { readonly inFavour: number; readonly against: number };
  /** By name, with why. */
  readonly abstained: readonly { readonly name: string; readonly why: string }[];
  /** Why it was given back, put off, taken off, or what stood against carrying it out. */
  readonly reason?: string;
}

export interface Minutes {
  readonly sessionId: SheetId;
  readonly on: string;
  /** `*`: the central commission. */
  readonly delegation: string;
  readonly place?: string;
  readonly members: readonly Pick<Member, 'name' | 'presides' | 'at' | 'leftAt'>[];
  readonly points: readonly MinutesPoint[];
  /** Sums granted, in centimes. */
  readonly grantedCentimes: number;
  readonly signatures: readonly { readonly name: string; readonly at: string }[];
  /** Two have signed: these words are final. */
  readonly closed: boolean;
}

export function minutesOf({ sheetId, now }: SessionSheet): Minutes {
  const { on, delegation, place, members, agenda, signatures, state } = now;
  const nameOf = (id: string): string => members.find((member) => member.id === id)?.name ?? id;
  const points = agenda.map(
    ({ caseId, reference, delegation: of, outcome, amountCentimes, status, decisionId, vote, why }) => {
      const reason = why ?? vote?.reason;
      return {
        ...{ caseId, reference, delegation: of, outcome, result: status },
        ...(amountCentimes === undefined ? {} : { amountCentimes }),
        ...(decisionId === undefined ? {} : { decisionId }),
        ...(vote === undefined
          ? {}
          : { votes: { inFavour: vote.voting.length - vote.against.length, against: vote.against.length } }),
        abstained: (vote?.abstained ?? []).map(({ id, why: because }) => ({
          name: nameOf(id),
          why: because,
        })),
        ...(reason === undefined ? {} : { reason }),
      };
    },
  );
  return {
    ...{ sessionId: sheetId, on, delegation, points },
    ...(place === undefined ? {} : { place }),
    members: members.map(({ name, presides, at, leftAt }) => ({
      ...{ name, presides, at },
      ...(leftAt === undefined ? {} : { leftAt }),
    })),
    grantedCentimes: points.reduce(
      (sum, { result, outcome, amountCentimes = 0 }) =>
        result === 'decided' && outcome === 'grant' ? sum + amountCentimes : sum,
      0,
    ),
    signatures: signatures.map(({ by, at }) => ({ name: nameOf(by), at })),
    closed: state === 'closed',
  };
}
