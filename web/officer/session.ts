/** Who has signed in on this tab. Keepers sign in on the officers' page too, and work on the applicants'. */
import { type Caller, call, Problem } from '../ui/call.ts';
import { addressToLeaveFor, askAnew, fetchToken, findIssuer, leaveIssuer } from '../ui/issuer.ts';

const kept = 'nasab.officer';
const keptByKeeper = 'nasab.keeper';
const keptPerson = 'nasab.officer.person';

export const tokenKept = (): string | undefined => sessionStorage.getItem(kept) ?? undefined;
export const keeperSignedIn = (): boolean => sessionStorage.getItem(keptByKeeper) !== null;

/** Who came: the one who was here before, another officer, a keeper, or somebody who is appointed to nothing here. */
export type Entry = 'same' | 'other' | 'keeper' | 'nobody';

/** What one person typed is not for the next: only whoever returns finds it again. */
export async function admit(token: string): Promise<Entry> {
  const person = await whoIs('/api/officer/me', token);
  if (person === undefined) {
    if ((await whoIs('/api/keeper/me', token)) === undefined) {
      askAnew(sessionStorage);
      return 'nobody';
    }
    sessionStorage.setItem(keptByKeeper, token);
    return 'keeper';
  }
  const is = sessionStorage.getItem(keptPerson) === person ? 'same' : 'other';
  if (is === 'other') forgetDrafts();
  sessionStorage.setItem(keptPerson, person);
  sessionStorage.setItem(kept, token);
  return is;
}

/** By the service, which alone knows what the issuer's claims mean. */
const whoIs = (path: string, token: string): Promise<string | undefined> =>
  call<{ readonly id: string }>('GET', path, { token }).then(
    ({ id }) => id,
    (error: unknown) => {
      if (error instanceof Problem && error.status === 401) return undefined;
      throw error;
    },
  );

/** The session is over; who it was is remembered, for their return. */
export const forgetToken = (): void => sessionStorage.removeItem(kept);

/** True when the browser is on its way to the issuer, whose own session ends too: the desk is shared. */
export async function signOut(): Promise<boolean> {
  const token = tokenKept();
  forgetToken();
  sessionStorage.removeItem(keptPerson);
  forgetDrafts();
  return await leaveIssuer(token);
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
export async function takeAnswer(): Promise<Entry | undefined> {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('state')) return undefined;
  history.replaceState(null, '', `${location.pathname}${sessionStorage.getItem(keptPlace) ?? ''}`);
  sessionStorage.removeItem(keptPlace);
  const issuer = await findIssuer();
  const token = issuer && (await fetchToken(issuer, here(), answer, sessionStorage).catch(() => undefined));
  return token === undefined ? undefined : await admit(token).catch(() => undefined);
}
