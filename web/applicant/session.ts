/** Whose case this tab works on: its applicant's, by reference and code, or that of a person a keeper helps. */
import type { Caller } from '../ui/call.ts';
import { forgetPapers, forgetPapersBut } from './sending/store.ts';
import { forgetTyped, forgetTypedBut } from './sending/typed-here.ts';

const kept = 'nasab.applicant';
const keptByKeeper = 'nasab.keeper';
/** The case a keeper has before them. */
const keptCase = 'nasab.keeper.case';
const drafts = 'nasab.draft.';
const lastCase = 'nasab.last-case';

export const isKeeper = sessionStorage.getItem(keptByKeeper) !== null;

/** Whether a case is open on this tab. */
export const isInside = (): boolean => sessionStorage.getItem(isKeeper ? keptCase : kept) !== null;

export const pathOfCase = (): string =>
  isKeeper ? `/api/keeper/cases/${sessionStorage.getItem(keptCase)}` : '/api/applicant/case';

/** Asks with whatever token there is at that moment. */
export const callerOf = (onEnded: () => void): Caller => ({
  get token() {
    return sessionStorage.getItem(isKeeper ? keptByKeeper : kept) ?? undefined;
  },
  onEnded,
});

/**
 * @param way in: an applicant's token, or the id of the case a keeper works on. A shared computer then keeps nothing of
 * the persons who came before.
 */
export function enter(way: string): void {
  sessionStorage.setItem(isKeeper ? keptCase : kept, way);
  if (isKeeper) void forgetAllBut(way);
}

/** Whose things wait on this telephone when the session ends by itself: a name that opens nothing. */
export const rememberCase = (caseId: string): void => sessionStorage.setItem(lastCase, caseId);

/** The session is over; what was typed and what has not been sent waits for its person's return. */
export const endSession = (): void => sessionStorage.removeItem(isKeeper ? keptCase : kept);

/** Nothing of this case stays on the telephone: the next to hold it may be anybody. */
export async function wipe(): Promise<void> {
  const caseId = sessionStorage.getItem(lastCase);
  endSession();
  sessionStorage.removeItem(lastCase);
  forgetDrafts();
  if (isKeeper) await forgetAllBut(undefined);
  else if (caseId !== null) {
    forgetTyped(caseId);
    await forgetPapers(caseId);
  }
}

function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(drafts)) sessionStorage.removeItem(key);
}

async function forgetAllBut(caseId: string | undefined): Promise<void> {
  forgetTypedBut(caseId);
  await forgetPapersBut(caseId);
}

/** A keeper signs out: their issuer forgets them as well, for the desk is shared. */
export async function signOutKeeper(): Promise<void> {
  const token = sessionStorage.getItem(keptByKeeper) ?? undefined;
  sessionStorage.removeItem(keptByKeeper);
  forgetDrafts();
  const { leaveIssuer } = await import('../ui/issuer.ts');
  if (!(await leaveIssuer(token))) location.assign('/officer.html');
}

/** The keeper's own session is over as well; a case whose session ended by itself waits for its person's code. */
export function leaveKeeping(): void {
  sessionStorage.removeItem(keptByKeeper);
  forgetDrafts();
  location.assign('/officer.html');
}
