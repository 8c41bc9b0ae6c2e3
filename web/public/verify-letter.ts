/**
 * Checks what a letter's QR code says with nothing but the published keys: no server is asked, so it works wherever the
 * keys were fetched once. A compact JWS (ES256) and WebCrypto, which every browser and Node have.
 */

/** A published key, as in `/.well-known/jwks.json`. */
export interface LetterKey {
  readonly kid: string;
  readonly x: string;
  readonly y: string;
}

/** What a letter states; nothing in it names its holder. */
export interface LetterStatement {
  /** Its issuer. */
  readonly iss: string;
  /** Kind of letter. */
  readonly k: string;
  readonly n: string;
  readonly d?: string;
  readonly o?: 'granted' | 'refused';
  /** Centimes. */
  readonly a?: number;
  /** ISO day. */
  readonly on: string;
  readonly h: string;
}

export type LetterVerdict =
  | { readonly status: 'genuine'; readonly statement: LetterStatement }
  /** Changed since it was signed, or signed by somebody else. */
  | { readonly status: 'forged' }
  /** Signed by a key that is not among those given: fetch them anew. */
  | { readonly status: 'unknown-key' }
  | { readonly status: 'unreadable' };

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
const wordsOf = (text: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(text)));
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** @param shown the scanned address, or what follows its `#` */
export async function verifyLetter(shown: string, keys: readonly LetterKey[]): Promise<LetterVerdict> {
  const [head = '', claims = '', signature = '', ...more] = shown
    .slice(shown.indexOf('#') + 1)
    .trim()
    .split('.');
  try {
    const header = wordsOf(head);
    const statement = wordsOf(claims);
    if (more.length > 0 || !isRecord(header) || !isRecord(statement)) return { status: 'unreadable' };
    // The one way we sign: a statement does not choose how it is checked.
    if (header.alg !== 'ES256') return { status: 'forged' };
    const key = keys.find(({ kid }) => kid === header.kid);
    if (key === undefined) return { status: 'unknown-key' };
    const curve = { name: 'ECDSA', namedCurve: 'P-256' };
    const jwk = { kty: 'EC', crv: 'P-256', x: key.x, y: key.y };
    const checking = await crypto.subtle.importKey('jwk', jwk, curve, false, ['verify']);
    const signed = new TextEncoder().encode(`${head}.${claims}`);
    const how = { name: 'ECDSA', hash: 'SHA-256' };
    const genuine = await crypto.subtle.verify(how, checking, bytesOf(signature), signed);
    return genuine
      ? { status: 'genuine', statement: statement as unknown as LetterStatement }
      : { status: 'forged' };
  } catch {
    return { status: 'unreadable' };
  }
}

const plain = (value: string): string =>
  value
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether it was written to that person: the code printed on the letter, their card's number, their name as printed. */
export async function isHolder(
  { h }: Pick<LetterStatement, 'h'>,
  { code, cin, name }: { readonly code: string; readonly cin: string; readonly name: string },
): Promise<boolean> {
  const words = new TextEncoder().encode([code, cin, name].map(plain).join('\n'));
  const mark = new Uint8Array(await crypto.subtle.digest('SHA-256', words)).slice(0, 16);
  const letters = btoa(String.fromCharCode(...mark))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return letters.replaceAll('=', '') === h;
}
