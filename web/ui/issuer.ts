/**
 * Sign-in of officers by their administration's issuer (OpenID Connect, authorisation code with PKCE): behind
 * CloudFront, where `/sign-in.json` names it. No secret lies in the pages, and the token stays in this tab.
 */
export interface Issuer {
  readonly authorize: string;
  readonly token: string;
  readonly client: string;
  readonly scope: string;
}

const kept = 'nasab.sign-in';

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
  });
  return `${issuer.authorize}?${question}`;
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
  const { id_token: token } = (await given.json()) as { id_token?: string };
  // A token that answers another question is another sign-in's.
  return token !== undefined && claimsIn(token).nonce === asked.nonce ? token : undefined;
}

/** Of whom the token speaks; the service judges by the verified token, this only chooses what to show. */
function claimsIn(token: string): {
  readonly sub?: string;
  readonly nonce?: string;
  readonly 'custom:role'?: string;
} {
  try {
    const [, body = ''] = token.split('.');
    return JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return {};
  }
}
export const isKeeper = (token: string): boolean => claimsIn(token)['custom:role'] === 'keeper';
export const personIn = (token: string): string | undefined => claimsIn(token).sub;
