/**
 * Bad news over HTTP: RFC 9457 problem details with a stable `code` and `detail` in both languages.
 * Nothing that was sent comes back in it, so no person stands in an error.
 */
import * as z from 'zod';
import { type ErrorKind, ServiceError } from '#shared/cases/service-error';
import type { Bilingual } from '#shared/papers/reading';
import { NotSignedIn } from './caller.ts';

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  /** One sentence a person can act on, in each language. */
  detail: z.object({ ar: z.string(), fr: z.string() }),
  /** Which fields could not be used, as paths, never their values. */
  fields: z
    .array(
      z.object({
        path: z.string(),
        code: z.string(),
        /** What would be right there, where the service can say it. */
        text: z.object({ ar: z.string(), fr: z.string() }).optional(),
      }),
    )
    .optional(),
});
export type Problem = z.infer<typeof Problem>;

export const problemType = 'application/problem+json';

export const statusOf = {
  unusable: 422,
  forbidden: 403,
  absent: 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
} as const satisfies Record<ErrorKind, number>;

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export const titleOf = (status: number): string => titles[status] ?? 'Error';

/** Bad news that is HTTP's own: known before any command of ours has run. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: Lowercase<string>;
  readonly detail: Bilingual;
  readonly headers: Readonly<Record<string, string>>;
  readonly fields: Problem['fields'];

  constructor(
    status: number,
    code: Lowercase<string>,
    detail: Bilingual,
    more: { readonly headers?: Record<string, string>; readonly fields?: Problem['fields'] } = {},
  ) {
    super(code);
    this.name = 'HttpError';
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.headers = more.headers ?? {};
    this.fields = more.fields;
  }
}

/** One sentence for unknown, not yours and not yet: the difference is nobody's business. */
export const absent: Bilingual = {
  ar: 'لم نجد ما طلبت.',
  fr: 'Nous ne trouvons pas ce que vous demandez.',
};

/** What a fault of ours is answered with; its cause goes to the log alone. */
export const ourFault = {
  status: 500,
  code: 'our-fault',
  detail: {
    ar: 'حدث عطل من جهتنا. كل ما سبق تسجيله محفوظ؛ المرجو إعادة المحاولة بعد قليل.',
    fr: 'Une panne de notre côté. Rien de ce qui est enregistré n’est perdu ; réessayez dans un instant.',
  },
} as const;

/** No room left for what was sent: nothing of it is kept, and whoever sent it must know. */
export const noRoom = {
  status: 503,
  code: 'no-room',
  detail: {
    ar: 'لا توجد مساحة كافية لحفظ ما أرسل، ولم يحفظ منه شيء. المرجو إعادة المحاولة لاحقا.',
    fr: 'Il n’y a plus assez de place pour garder ce qui est envoyé : rien n’en est enregistré. Réessayez plus tard.',
  },
} as const;
/** SQLite's own number for a full disk. */
const sqliteFull = 13;

function isFull(error: unknown): boolean {
  const { code, errcode } = (error ?? {}) as { readonly code?: unknown; readonly errcode?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT' || errcode === sqliteFull;
}

export function problemOf(error: unknown): {
  readonly problem: Problem;
  readonly headers: Record<string, string>;
} {
  if (error instanceof HttpError) {
    const problem = problemFrom(error.status, error.code, error.detail);
    const headers = { ...error.headers };
    return { problem: error.fields === undefined ? problem : { ...problem, fields: error.fields }, headers };
  }
  if (error instanceof NotSignedIn) {
    return { problem: problemFrom(401, error.code, error.detail), headers: { 'www-authenticate': 'Bearer' } };
  }
  if (error instanceof ServiceError) {
    const problem = problemFrom(statusOf[error.kind], error.code, error.detail);
    if (error.faults.length === 0) return { problem, headers: {} };
    const fields = error.faults.map(({ path, text }) => ({ path, code: error.code, text: { ...text } }));
    return { problem: { ...problem, fields }, headers: {} };
  }
  if (isFull(error))
    return {
      problem: problemFrom(noRoom.status, noRoom.code, noRoom.detail),
      headers: { 'retry-after': '600' },
    };
  return { problem: problemFrom(ourFault.status, ourFault.code, ourFault.detail), headers: {} };
}

export const problemFrom = (status: number, code: string, detail: Bilingual): Problem => ({
  type: 'about:blank',
  title: titleOf(status),
  status,
  code,
  detail: { ar: detail.ar, fr: detail.fr },
});

/** Where a value could not be used: the path and zod's code, without the value. */
export const fieldsOf = (error: z.ZodError): NonNullable<Problem['fields']> =>
  error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), code: issue.code }));
