/**
 * What of the form was typed here and is not with the service yet: kept on this telephone as it is typed, sent at each
 * step, and by itself when the line is back. The service keeps it as a draft until the form is saved whole.
 */
import { type Caller, call, Problem } from '../../ui/call.ts';
import type { Values } from '../../ui/form.tsx';
import type { Procedure, ShownCase } from '../answers.ts';
import { isWhole } from '../questions.ts';
import { draftedIn, statedIn, valuesOf } from '../stated.ts';
import { findTyped, keepTyped } from './typed-here.ts';

export interface KeptForm {
  /** The same until something changes. */
  readonly typed: () => Values;
  /** The last step could not be sent: it waits here for the line. */
  readonly waits: () => boolean;
  set(name: string, value: string): void;
  /** A step is done. Throws what its author can mend; that there is no line is no fault. */
  keep(): Promise<void>;
  /** All of it is stated: what was typed is the service's. */
  forget(): void;
  /** Answers how to stop listening. */
  onChange(listen: () => void): () => void;
  close(): void;
}

export interface FormWorld {
  readonly caseId: string;
  readonly path: string;
  readonly caller: Caller;
  readonly procedure: Procedure;
  /** The case as it was last shown. */
  current(): ShownCase;
  take(now: ShownCase): void;
}

/** Seconds before trying again by itself. */
const firstWait = 3;
const longestWait = 60;

export function keepForm({ caseId, path, caller, procedure, current, take }: FormWorld): KeptForm {
  let typed = findTyped(caseId);
  let waits = false;
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let under: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const change = (next: Values, waiting = waits): void => {
    typed = next;
    waits = waiting;
    keepTyped(caseId, typed);
    for (const listen of listeners) listen();
  };
  const allOf = ({ application, draft }: ShownCase): Values => ({
    ...valuesOf(application ?? draft),
    ...typed,
  });

  async function send(): Promise<ShownCase | undefined> {
    const now = current();
    const values = allOf(now);
    if (now.application !== undefined)
      return isWhole(procedure, values)
        ? await call('PUT', `${path}/application`, caller, statedIn(values, now.application, now.delegation))
        : undefined;
    return await call('PUT', `${path}/draft`, caller, {
      draft: draftedIn(values, now.delegation),
      seen: now.draft?.version ?? 0,
    });
  }

  /** What the answer carries is the service's; what it could not use stays here, and what was typed meanwhile. */
  function settle(sent: Values, answer: ShownCase): void {
    const known = valuesOf(answer.application ?? answer.draft);
    const left = Object.entries(typed).filter(
      ([name, value]) => value !== sent[name] || (value.trim() !== '' && known[name] === undefined),
    );
    take(answer);
    change(Object.fromEntries(left), false);
    wait = firstWait;
  }

  async function attempt(again = true): Promise<void> {
    const sent = typed;
    if (closed || Object.keys(sent).length === 0) return;
    try {
      const answer = await send();
      if (answer !== undefined) settle(sent, answer);
    } catch (error) {
      if (error instanceof Problem) {
        // Another telephone wrote since: its words come here first, and what was typed here goes over them.
        if (error.code === 'draft.written-since' && again) {
          take(await call<ShownCase>('GET', path, caller));
          await attempt(false);
          return;
        }
        if (error.status < 500 && error.status !== 429) throw error;
      }
      change(typed, true);
      clearTimeout(timer);
      timer = setTimeout(retry, wait * 1000);
      wait = Math.min(2 * wait, longestWait);
    }
  }

  const keep = (): Promise<void> => {
    under = under.catch(() => undefined).then(() => attempt());
    return under;
  };
  function retry(): void {
    clearTimeout(timer);
    if (waits) keep().catch(() => undefined);
  }
  addEventListener('online', retry);
  // Of an earlier visit, when there was no line.
  if (Object.keys(typed).length > 0) keep().catch(() => undefined);

  return {
    typed: () => typed,
    waits: () => waits,
    set: (name, value) => change({ ...typed, [name]: value }),
    keep,
    forget: () => change({}, false),
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      removeEventListener('online', retry);
      listeners.clear();
    },
  };
}
