/** What every form of a draft works with. */
import type { Desk } from '../area.ts';
import type { RuleSetView, RuleSheetView } from './answers.ts';
import type { Change } from './rule-change.ts';

export interface DraftDesk extends Desk {
  readonly draft: RuleSheetView;
  /** The set it is built on. */
  readonly base: RuleSetView;
  /** Sends the draft anew with another change, and goes back to it. */
  save(change: Change, reason: string): Promise<void>;
}

/** What its acts as a whole work with. */
export interface WholeDraft extends DraftDesk {
  readonly path: string;
  reload(): Promise<void>;
}
