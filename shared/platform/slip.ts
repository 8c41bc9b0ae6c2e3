/** Slips: small things kept for a while and then forgotten, e.g. what was used once, or an answer to be repeated. */

/** A slip's place: spaces keep their slips apart and list them by key. */
export interface SlipPlace {
  readonly space: string;
  readonly key: string;
}

export interface Slip extends SlipPlace {
  /** JSON; never a person in plain. */
  readonly body: unknown;
  /** From then on it is as if it had never been. */
  readonly until: Date;
}

export type SlipOutcome =
  | { readonly status: 'kept' }
  /** Something stands there, and goes on standing there. */
  | { readonly status: 'held'; readonly body: unknown };

export interface Slips {
  /** Keeps it where nothing stands. An answer that was lost and is asked for again was kept once. */
  keep(slip: Slip): Promise<SlipOutcome>;
  /** Puts it in the place of whatever stands there. */
  replace(slip: Slip): Promise<void>;
  find(place: SlipPlace): Promise<unknown>;
  forget(place: SlipPlace): Promise<void>;
  /** In the order of their keys, those after `after`; at most so many (1–100). */
  list(
    space: string,
    query: { readonly after?: string; readonly limit: number },
  ): Promise<readonly { readonly key: string; readonly body: unknown }[]>;
}
