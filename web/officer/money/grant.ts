/** What the parts of a grant's page work with. */
import type { Desk } from '../area.ts';
import type { FollowedView } from './answers.ts';

export interface Grant {
  readonly desk: Desk;
  readonly caseId: string;
  readonly now: FollowedView;
  /** Does one act and shows what the grant has become. */
  act(path: string, body: unknown): Promise<void>;
  reload(): Promise<void>;
}
