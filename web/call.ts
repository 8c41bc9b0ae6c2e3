/** Speaks to the service. A problem it answers becomes an error whose message is its sentence in the reader's language. */
import { say, told } from './language.ts';
import type { Words } from './words.ts';

interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly detail: Words;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: readonly { readonly path: string; readonly code: string }[];

  constructor(body: ProblemBody) {
    super(told(body.detail));
    this.status = body.status;
    this.code = body.code;
    this.fields = body.fields ?? [];
  }
}

export interface Caller {
  readonly token?: string | undefined;
  /** Called when the token is no longer taken. */
  readonly onEnded?: () => void;
}

export async function call<T>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  { token, onEnded }: Caller = {},
  body?: unknown,
): Promise<T> {
  const answer = await fetch(path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error(say('noLine'));
  });
  const text = await answer.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  if (answer.ok) return parsed as T;
  if (answer.status === 401) onEnded?.();
  const told = parsed as Partial<ProblemBody> | undefined;
  if (told?.detail === undefined) throw new Error(say('noLine'));
  throw new Problem(told as ProblemBody);
}
