/** Speaks to the service. A problem it answers becomes an error whose message is its sentence in the reader's language. */
import { told, type Words } from './language.ts';
import { say } from './speech.ts';

/** What of that which was sent could not be used, and what would be right there, where the service can say it. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly text?: Words;
}

interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly detail: Words;
  readonly fields?: readonly FieldFault[];
}

export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: readonly FieldFault[];

  constructor(body: ProblemBody) {
    super(told(body.detail));
    this.status = body.status;
    this.code = body.code;
    this.fields = body.fields ?? [];
  }
}

/** The sentence to show for whatever went wrong. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : say('noLine'));

export interface Caller {
  readonly token?: string | undefined;
  /** Called when the token is no longer taken. */
  readonly onEnded?: () => void;
}

type Method = 'GET' | 'POST' | 'PUT';

export async function call<T>(method: Method, path: string, caller: Caller = {}, body?: unknown): Promise<T> {
  const answer = await ask(method, path, caller, body);
  const text = await answer.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  if (answer.ok) return parsed as T;
  throw problemIn(answer, parsed, caller);
}

/** A file the service makes, by the name it gives it; with a body it is made of that. */
export async function fetchFile(
  path: string,
  caller: Caller,
  body?: unknown,
): Promise<{ readonly name: string; readonly file: Blob }> {
  const answer = await ask(body === undefined ? 'GET' : 'POST', path, caller, body);
  if (!answer.ok) throw problemIn(answer, await answer.json().catch(() => undefined), caller);
  const name = /filename="([^"]+)"/u.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'nasab';
  return { name, file: await answer.blob() };
}

async function ask(method: Method, path: string, { token }: Caller, body?: unknown): Promise<Response> {
  return await fetch(path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error(say('noLine'));
  });
}

function problemIn({ status }: Response, parsed: unknown, { onEnded }: Caller): Error {
  if (status === 401) onEnded?.();
  const told = parsed as Partial<ProblemBody> | undefined;
  return told?.detail === undefined ? new Error(say('noLine')) : new Problem(told as ProblemBody);
}
