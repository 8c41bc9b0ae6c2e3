/** What the views of one ceremony work with. */
import type { Desk } from '../area.ts';
import type { CeremonyView } from './answers.ts';

export interface Holding {
  readonly desk: Desk;
  readonly now: CeremonyView;
  /** Does one act and shows what the ceremony has become. */
  act(path: string, body: unknown): Promise<void>;
}

/** The day it is in Morocco, as the service counts it. */
export const todayIs = (now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(now);
