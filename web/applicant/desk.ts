/** What the views of a case are given to work with. */
import type { Caller } from '../ui/call.ts';
import type { Procedure, ShownCase } from './answers.ts';
import type { KeptForm } from './sending/kept-form.ts';
import type { Outbox } from './sending/outbox.ts';

export interface Desk {
  readonly caller: Caller;
  /** Address of the case. */
  readonly path: string;
  readonly procedure: Procedure;
  readonly now: ShownCase;
  readonly outbox: Outbox;
  readonly form: KeptForm;
  /** A keeper helps: form and papers, nothing more. */
  readonly kept: boolean;
  /** The rest of the address: `#form/3` gives `['3']`. */
  readonly place: readonly string[];
  /** Shows the case as an act answered it, under a word of news. */
  show(now: ShownCase, news?: string): void;
  reload(): Promise<void>;
}
