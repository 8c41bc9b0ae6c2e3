/** Sends one paper: checksum in the browser, a link for exactly these bytes, then the bytes with progress. */

import { say } from '../language.ts';
import { type Caller, call, Problem } from '../ui/call.ts';

interface Grant {
  readonly paperId: string;
  readonly upload: {
    readonly method: 'PUT';
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

export interface Limits {
  readonly largest: number;
  readonly types: readonly string[];
}

const byEnding: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  pdf: 'application/pdf',
};

/** Some telephones hand over a file without a type; the reader looks at the content anyway. */
const typeOf = (file: File): string =>
  file.type !== '' ? file.type : (byEnding[file.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? '');

/** Why the file need not even be sent, or undefined. */
export function findFault(file: File, limits: Limits): string | undefined {
  if (file.size === 0) return say('emptyFile');
  // A browser says `image/heic`, or nothing at all.
  if (/hei[cf]/iu.test(`${file.type} ${file.name.split('.').at(-1)}`)) return say('heicFile');
  if (file.size > limits.largest) return say('tooLarge', Math.round(limits.largest / 1_000_000));
  return limits.types.includes(typeOf(file)) ? undefined : say('wrongType');
}

/**
 * @param path of the case: its applicant's, or its keeper's.
 * @param progress gets `undefined` while the checksum is made, then 0..1.
 */
export async function sendPaper(
  file: File,
  path: string,
  caller: Caller,
  progress: (share: number | undefined) => void,
): Promise<void> {
  progress(undefined);
  const bytes = await file.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const paper = { size: file.size, type: typeOf(file), sha256 };
  const grant = await call<Grant>('POST', `${path}/papers`, caller, paper);
  await put(grant.upload, bytes, progress);
}

/** `fetch` can't tell how far it is; XMLHttpRequest can. */
function put(upload: Grant['upload'], bytes: ArrayBuffer, progress: (share: number) => void): Promise<void> {
  return new Promise((sent, failed) => {
    const request = new XMLHttpRequest();
    request.open(upload.method, upload.url);
    for (const [name, value] of Object.entries(upload.headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      progress(total === 0 ? 0 : loaded / total),
    );
    request.addEventListener('load', () => {
      // 412: it is stored there already, by an answer that got lost on the way to us.
      if (request.status === 200 || request.status === 412) sent();
      else failed(problemIn(request) ?? new Error(say('notSent')));
    });
    request.addEventListener('error', () => failed(new Error(say('notSent'))));
    request.addEventListener('timeout', () => failed(new Error(say('notSent'))));
    request.send(bytes);
  });
}

function problemIn(request: XMLHttpRequest): Problem | undefined {
  try {
    const body = JSON.parse(request.responseText);
    return body?.detail?.ar === undefined ? undefined : new Problem(body);
  } catch {
    // Storage of another make answers XML.
    return undefined;
  }
}
