/** A link of a chain: what every log of ours is made of, a case's as well as a sheet's of a book. */
import type { CommitId } from './ids.ts';

/** Who did it: `service` is the machine itself, with the name of its part as id. */
export interface Actor {
  readonly kind: 'applicant' | 'keeper' | 'officer' | 'partner' | 'service';
  readonly id: string;
  /** Of an officer: the role the act was done in. */
  readonly role?: string;
}

/** An event as stored: what it means is the affair of whoever wrote it. */
export interface StoredEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What one person or the service did at once, all or nothing. */
export interface Link {
  /** 1 for the first; each next is one more. */
  readonly version: number;
  readonly commitId: CommitId;
  readonly actor: Actor;
  /** ISO instant. */
  readonly at: string;
  readonly events: readonly StoredEvent[];
  /** Hash of the link before; for the first, of the chain's own name. */
  readonly previous: string;
  /** SHA-256 (hex) over the canonical JSON of all the rest. */
  readonly hash: string;
}

export type Appended<Holder> =
  /** Also the answer to the very same link sent again: it was applied once. */
  | { readonly status: 'committed'; readonly version: number }
  /** Another link came first: load again and decide anew. */
  | { readonly status: 'conflict' }
  | { readonly status: 'claim-taken'; readonly claim: string; readonly heldBy: Holder };
