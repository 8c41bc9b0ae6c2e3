/** Who has signed in on this tab. Keepers sign in on the officers' page too, and work on the applicants'. */
import type { Caller } from '../ui/call.ts';
import { addressToLeaveFor, fetchToken, findIssuer, isKeeper, personIn } from '../ui/issuer.ts';

const kept = 'nasab.officer';
const keptByKeeper = 'nasab.keeper';
const keptPerson = 'nasab.officer.person';

export const tokenKept = (): string | undefined => sessionStorage.getItem(kept) ?? undefined;
export const keeperSignedIn = (): boolean => sessionStorage.getItem(keptByKeeper) !== null;

/** What one person typed is not for the next: only whoever returns finds it again. */
export function admit(token: string): 'same' | 'other' {
  if (isKeeper(token)) {
    sessionStorage.setItem(keptByKeeper, token);
    return 'other';
  }
  const person = personIn(token) ?? '';
  const is = sessionStorage.getItem(keptPerson) === person ? 'same' : 'other';
  if (is === 'other') forgetDrafts();
  sessionStorage.setItem(keptPerson, person);
  sessionStorage.setItem(kept, token);
  return is;
}

/** The session is over; who it was is remembered, for their return. */
export const forgetToken = (): void => sessionStorage.removeItem(kept);

export function signOut(): void {
  forgetToken();
  sessionStorage.removeItem(keptPerson);
  forgetDrafts();
}

function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('nasab.draft.')) sessionStorage.removeItem(key);
}

/** Asks with whatever token there is at that moment: what stands on the page outlives a session. */
export const callerOf = (onEnded: () => void): Caller => ({
  get token() {
    return tokenKept();
  },
  onEnded,
});

const here = (): string => `${location.origin}${location.pathname}`;
const keptPlace = 'nasab.officer.place';

/** Off to the administration's issuer; false where none is named. The place one was at waits for the return. */
export async function leaveForIssuer(): Promise<boolean> {
  const issuer = await findIssuer();
  if (issuer === undefined) return false;
  sessionStorage.setItem(keptPlace, location.hash);
  location.assign(await addressToLeaveFor(issuer, here(), sessionStorage));
  return true;
}

/** Back from the issuer: its answer stands in the address, and must not stay there. */
export async function takeAnswer(): Promise<void> {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('state')) return;
  history.replaceState(null, '', `${location.pathname}${sessionStorage.getItem(keptPlace) ?? ''}`);
  sessionStorage.removeItem(keptPlace);
  const issuer = await findIssuer();
  const token = issuer && (await fetchToken(issuer, here(), answer, sessionStorage).catch(() => undefined));
  if (token !== undefined) admit(token);
}
