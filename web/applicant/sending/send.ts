/**
 * Sends one paper: announced by its checksum, then in pieces straight to storage, then joined. Whatever was acknowledged
 * before is not sent again. See docs/decisions/0071.
 */
import { type Caller, call, Problem } from '../../ui/call.ts';
import { say } from '../speech.ts';

interface Link {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}
interface Announced {
  readonly paperId: string;
  readonly upload: Link;
}
interface Piece {
  readonly size: number;
  readonly sha256: string;
  readonly bytes: Blob;
}

export interface Journey {
  readonly file: Blob;
  /** Address of the case. */
  readonly path: string;
  readonly caller: Caller;
  /** Bytes of a piece: a smaller file goes whole. */
  readonly pieceSize: number;
  readonly stated?: string | undefined;
  /** Cuts it off: what has arrived stays. */
  readonly signal: AbortSignal;
  /** 0..1 of the bytes that arrived. */
  onShare(share: number): void;
  onAnnounced(paperId: string): void;
}

/** Links asked for at once: each lives five minutes. */
const linksAtOnce = 3;

const hex = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const checksumOf = async (blob: Blob): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));

export async function sendFile(journey: Journey): Promise<void> {
  const { file, path, caller, pieceSize, stated, onAnnounced } = journey;
  const announced = await call<Announced>('POST', `${path}/papers`, caller, {
    ...{ size: file.size, type: file.type, sha256: await checksumOf(file) },
    ...(stated === undefined ? {} : { stated }),
  });
  onAnnounced(announced.paperId);
  if (file.size <= pieceSize) {
    await put(announced.upload, file, journey, 0);
    return;
  }
  const pieces = await piecesOf(file, pieceSize);
  const address = `${path}/papers/${announced.paperId}`;
  // A second round where pieces were forgotten meanwhile; a third would never end either.
  for (let round = 0; round < 2; round += 1) {
    if ((await sendPieces(pieces, address, journey)) === 'arrived') return;
    const names = pieces.map(({ sha256 }) => sha256);
    const { status } = await call<{ readonly status: 'joined' | 'missing' }>(
      'POST',
      `${address}/join`,
      caller,
      { pieces: names },
    );
    if (status === 'joined') return;
  }
  throw new Error(say('notSent'));
}

async function piecesOf(file: Blob, pieceSize: number): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (let from = 0; from < file.size; from += pieceSize) {
    const bytes = file.slice(from, from + pieceSize);
    pieces.push({ bytes, size: bytes.size, sha256: await checksumOf(bytes) });
  }
  return pieces;
}

async function sendPieces(
  pieces: readonly Piece[],
  address: string,
  journey: Journey,
): Promise<'all' | 'arrived'> {
  let done = 0;
  for (let from = 0; from < pieces.length; from += linksAtOnce) {
    const next = pieces.slice(from, from + linksAtOnce);
    const body = { pieces: next.map(({ size, sha256 }) => ({ size, sha256 })) };
    const { arrived, links } = await call<{
      readonly arrived: boolean;
      readonly links: readonly (Link | null)[];
    }>('POST', `${address}/pieces`, journey.caller, body);
    if (arrived) return 'arrived';
    for (const [at, piece] of next.entries()) {
      const link = links[at];
      if (link !== null && link !== undefined) await put(link, piece.bytes, journey, done);
      done += piece.size;
      journey.onShare(done / journey.file.size);
    }
  }
  return 'all';
}

/** `fetch` can't tell how far it is; XMLHttpRequest can. */
function put({ url, headers }: Link, bytes: Blob, journey: Journey, before: number): Promise<void> {
  const { signal, file, onShare } = journey;
  return new Promise((sent, failed) => {
    const request = new XMLHttpRequest();
    const cutOff = (): void => request.abort();
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded }) => onShare((before + loaded) / file.size));
    request.addEventListener('load', () => {
      // 412: it is stored there already, by an answer that got lost on the way to us.
      if (request.status === 200 || request.status === 412) sent();
      else failed(problemIn(request) ?? new Error(say('notSent')));
    });
    for (const end of ['error', 'timeout', 'abort'])
      request.addEventListener(end, () => failed(new Error(say('notSent'))));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', cutOff));
    if (signal.aborted) failed(new Error(say('notSent')));
    else {
      signal.addEventListener('abort', cutOff);
      request.send(bytes);
    }
  });
}

function problemIn(request: XMLHttpRequest): Problem | undefined {
  try {
    const body = JSON.parse(request.responseText);
    // A link that grew old on a slow line is asked for anew.
    return body?.detail?.ar === undefined || request.status === 403 ? undefined : new Problem(body);
  } catch {
    // Storage of another make answers XML.
    return undefined;
  }
}
