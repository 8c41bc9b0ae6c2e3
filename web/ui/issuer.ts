/**
 * Sign-in of officers by their administration's issuer (OpenID Connect, authorisation code with PKCE): behind
 * CloudFront, where `/sign-in.json` names it. No secret lies in the pages, and the token stays in this tab.
 */
export interface Issuer {
  readonly authorize: string;
  readonly token: string;
  readonly client: string;
  readonly scope: string;
  /** Where its own session is ended (RP-Initiated Logout 1.0). */
  readonly endSession?: string;
  /** The same at Cognito, which has a form of its own. */
  readonly logout?: string;
}

const kept = 'nasab.sign-in';
/** Somebody signed out on this tab, or was let in nowhere: the next is asked who they are, whatever the issuer remembers. */
const keptAgain = 'nasab.sign-in.again';

/** Undefined where no issuer is named: on one machine. */
export async function findIssuer(): Promise<Issuer | undefined> {
  const answer = await fetch('/sign-in.json').catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as Issuer) : undefined;
}

const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Where to send the browser; what proves that the answer is to this question stays in `storage`. */
export async function addressToLeaveFor(issuer: Issuer, back: string, storage: Storage): Promise<string> {
  const [verifier, state, nonce] = [random(), random(), random()];
  storage.setItem(kept, JSON.stringify({ verifier, state, nonce }));
  const again = storage.getItem(keptAgain) !== null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const question = new URLSearchParams({
    response_type: 'code',
    client_id: issuer.client,
    redirect_uri: back,
    scope: issuer.scope,
    state,
    nonce,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
    ...(again ? { prompt: 'login' } : {}),
  });
  return `${issuer.authorize}?${question}`;
}

/** The next sign-in on this tab takes nobody for the one before. */
export const askAnew = (storage: Storage): void => storage.setItem(keptAgain, 'yes');

/**
 * Where the issuer forgets who signed in, so that a shared desk is nobody's; undefined where it names no such place.
 * @param token the one it gave, if it is still at hand: with it the issuer need not ask whether this is meant.
 */
export function addressToSignOut(
  issuer: Issuer,
  back: string,
  token: string | undefined,
): string | undefined {
  const { endSession, logout, client } = issuer;
  const named = endSession ?? logout;
  if (named === undefined) return undefined;
  const address = new URL(named);
  address.searchParams.set('client_id', client);
  if (endSession === undefined) address.searchParams.set('logout_uri', back);
  else {
    address.searchParams.set('post_logout_redirect_uri', back);
    if (token !== undefined) address.searchParams.set('id_token_hint', token);
  }
  return address.href;
}

/** Forgets nothing of the tab's own: that is done before. False where the issuer has no place for it, or there is none. */
export async function leaveIssuer(token: string | undefined): Promise<boolean> {
  askAnew(sessionStorage);
  const issuer = await findIssuer();
  const address = issuer && addressToSignOut(issuer, `${location.origin}/officer.html`, token);
  if (address === undefined) return false;
  location.assign(address);
  return true;
}

/** The token the answer in the address brings, or undefined: no answer, or not to a question of this tab. */
export async function fetchToken(
  issuer: Issuer,
  back: string,
  answer: URLSearchParams,
  storage: Storage,
): Promise<string | undefined> {
  const asked = JSON.parse(storage.getItem(kept) ?? '{}') as {
    verifier?: string;
    state?: string;
    nonce?: string;
  };
  const code = answer.get('code');
  if (code === null || asked.verifier === undefined || answer.get('state') !== asked.state) return undefined;
  storage.removeItem(kept);
  const given = await fetch(issuer.token, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: issuer.client,
      redirect_uri: back,
      code,
      code_verifier: asked.verifier,
    }),
  });
  if (!given.ok) return undefined;
  storage.removeItem(keptAgain);
  const { id_token: token } = (await given.json()) as { id_token?: string };
  // A token that answers another question is another sign-in's.
  return token !== undefined && claimsIn(token).nonce === asked.nonce ? token : undefined;
}

/** Read for its answer to our question alone: whom it speaks of, and what they may, is the service's to say. */
function claimsIn(token: string): { readonly nonce?: string } {
  try {
    const [, body = ''] = token.split('.');
    return JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return {};
  }
}
