/** An area is one thing officers do: its place in the address, who needs it, and the view that is fetched when somebody goes there. */
import type { JSX } from 'preact';
import type { Caller } from '../ui/call.ts';
import type { Words } from '../ui/language.ts';

export interface Me {
  readonly id: string;
  readonly delegation: string;
  readonly roles: readonly Role[];
  /** The delegation itself and all under it. */
  readonly reach: readonly string[];
  readonly name?: Words;
}
export type Role = 'officer' | 'administrator' | 'registrar' | 'treasurer' | 'inspector';

/** What every view works with. */
export interface Desk {
  readonly caller: Caller;
  readonly me: Me;
  /** The rest of the address: `#sessions/s-12` gives `['s-12']`. */
  readonly place: readonly string[];
  /** A delegation's name in the reader's language; its id where it has none. */
  nameOf(delegation: string): string;
}
export type View = (desk: Desk) => JSX.Element;

export interface Area {
  /** First part of the address's fragment. */
  readonly place: string;
  readonly title: Words;
  /** Under which heading the menu lists it; without one it is reached from other views only. */
  readonly menu?: 'cases' | 'money' | 'registers' | 'rules' | 'oversight';
  /** Whom the service answers there: shown to nobody else. */
  readonly roles: readonly Role[];
  /** Uses the whole width of a desk's screen. */
  readonly wide?: true;
  load(): Promise<View>;
}
