/**
 * What was typed into a case's form, on this telephone until the service has it: it outlives a closed page, and never
 * holds what opens the case. Where a browser keeps nothing (some private windows) it lives as long as the page.
 */
import type { Values } from '../../ui/form.tsx';

const place = 'nasab.form.';
const week = 7 * 86_400_000;

interface Kept {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly typed: Values;
}

const read = (key: string): Kept | undefined => {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '') as Kept;
    return Date.now() - kept.at < week ? kept : undefined;
  } catch {
    return undefined;
  }
};

export const findTyped = (caseId: string): Values => read(place + caseId)?.typed ?? {};

export function keepTyped(caseId: string, typed: Values): void {
  if (Object.keys(typed).length === 0) {
    forgetTyped(caseId);
    return;
  }
  try {
    localStorage.setItem(place + caseId, JSON.stringify({ at: Date.now(), typed } satisfies Kept));
  } catch {
    // A full telephone, or one that keeps nothing.
  }
}

/** Of one case, or what is a week old of any. */
export const forgetTyped = (caseId?: string): void =>
  forget((key) => (caseId === undefined ? read(key) === undefined : key === place + caseId));

/** Of all cases but one: on a computer that many people use. */
export const forgetTypedBut = (caseId: string | undefined): void => forget((key) => key !== place + caseId);

function forget(goes: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(place) && goes(key)) localStorage.removeItem(key);
  } catch {
    // Nothing is kept here.
  }
}
