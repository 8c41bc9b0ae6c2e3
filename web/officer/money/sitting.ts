/** What the views of one session work with. */
import type { Loaded } from '../../ui/load.tsx';
import type { Desk } from '../area.ts';
import { nameOfOfficer } from '../colleagues.ts';
import type { Point, SessionView } from './answers.ts';

/** By the name the minutes know them by, where they sit; else as colleagues do. */
export const proposerOf = ({ members }: SessionView, { proposedBy }: Point): string =>
  members.find(({ id }) => id === proposedBy)?.name ?? nameOfOfficer(proposedBy);

export interface Decided extends SessionView {
  readonly refused: readonly {
    readonly proposalId: string;
    readonly text: { readonly ar: string; readonly fr: string };
  }[];
}

export interface Sitting {
  readonly desk: Desk;
  readonly now: SessionView;
  readonly loaded: Loaded<SessionView>;
  /** Does one act and shows what the session has become. */
  act<T extends SessionView>(path: string, body?: unknown): Promise<T>;
  /** Inscribes votes, and shows what was refused. */
  decide(votes: readonly object[]): Promise<Decided>;
}
