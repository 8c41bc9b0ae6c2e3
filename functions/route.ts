/**
 * A route is one plain object. The Lambda handlers, the local server, the HTTP API of the stack,
 * `openapi.json` and the permission tests are all derived from the list in `routes.ts`.
 */
import * as z from 'zod';
import type { Seen } from '#shared/cases/sightings';
import type { Bilingual } from '#shared/papers/reading';
import type { PartnerScope } from '#shared/partner/clients';
import type { Platform } from '#shared/platform/platform';
import type { Audience, Caller, Callers, OfficerRole } from './caller.ts';

export type Method = 'GET' | 'POST' | 'PUT';

export interface RouteExample {
  readonly name: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly input?: unknown;
  readonly output: unknown;
}

/** A file as a route answers it: its name in small Latin letters, so that no header has to quote it, and its bytes. */
export const SentFile = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,120}$/u),
  base64: z.string(),
});

/** A sentence of the documentation. */
export interface ForEngineers {
  readonly en: string;
  readonly fr: string;
}

/** What may be handed out: the declared shape, which nobody needs to be able to change. */
export type Outgoing<T> = unknown extends T
  ? T
  : T extends string | number | boolean | undefined
    ? T
    : { readonly [K in keyof T]: Outgoing<T[K]> };

interface RouteShape<A extends Audience, P, Q, I, O> {
  /** Stable; the operation's id in the API document. */
  readonly id: string;
  readonly method: Method;
  /** With `{name}` for each parameter. */
  readonly path: `/${string}`;
  readonly audience: A;
  /** Of officers: one of these is needed. Default: `officer`, who handles cases. */
  readonly roles?: readonly OfficerRole[];
  /** Partners' engineers read English too. */
  readonly summary: A extends 'partner' ? Bilingual & { readonly en: string } : Bilingual;
  /** Of partners: what else their engineers must know; names and values between backticks. */
  readonly more?: ForEngineers;
  /** Of partners: codes of `partner-problems.ts` that this route answers beside those of every route of its form. */
  readonly problems?: readonly Lowercase<string>[];
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  /** The JSON body; absent: the route takes none and ignores what is sent. */
  readonly input?: z.ZodType<I>;
  /** What leaves is parsed by this: a field that isn't declared stays in. */
  readonly output: z.ZodType<O>;
  readonly status?: 200 | 201;
  /** The answer is a file to take away, of this content type; `output` is then `SentFile`. */
  readonly file?: string;
  /** Of partners: what a token must let them do; `open` asks for none. */
  readonly scope?: PartnerScope | 'open';
  /** Sent again with the same Idempotency-Key, it is answered as it was and nothing happens twice. */
  readonly once?: true;
  /** Seconds anybody may keep the answer: what is the same for all. Default: it is asked for anew each time. */
  readonly keptSeconds?: number;
  /** To be left: since when, and the day it ends, both told with every answer (RFC 9745, RFC 8594). */
  readonly leaving?: { readonly since: string; readonly until: string; readonly instead: string };
  /** The body is a form, not JSON. */
  readonly form?: true;
  /** Calls a minute of one caller, or from one address where nobody is signed in; beside the gateway's own brake. */
  readonly perMinute?: number;
  /**
   * Whoever is not the applicant is written down with what they saw (law 09-08). By default a route that names a case
   * shows it, or by GET the paper it names. Here a route says what it shows instead, be it of several cases.
   */
  readonly sees?:
    | Exclude<Seen['what'], 'register' | 'paper'>
    | 'nothing'
    | ((answered: O) => Seen | readonly Seen[]);
  readonly examples: readonly RouteExample[];
  handle(
    platform: Platform,
    caller: Callers[A],
    request: { readonly params: P; readonly query: Q; readonly input: I },
  ): Promise<Outgoing<O>>;
}

/** A route whose own types are settled; whoever calls `handle` has parsed with its schemas first. */
export interface Route extends Omit<RouteShape<Audience, unknown, unknown, unknown, unknown>, 'handle'> {
  handle(
    platform: Platform,
    caller: Caller,
    request: { readonly params: unknown; readonly query: unknown; readonly input: unknown },
  ): Promise<unknown>;
}

/** What a bundle does not list it need not carry. */
// @__NO_SIDE_EFFECTS__
export const route = <A extends Audience, P = undefined, Q = undefined, I = undefined, O = unknown>(
  shape: RouteShape<A, P, Q, I, O>,
): Route => shape as unknown as Route;

export type RouteMatch =
  | { readonly status: 'found'; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  | { readonly status: 'unknown' }
  | { readonly status: 'wrong-method'; readonly allowed: readonly Method[] };

const patterns = new WeakMap<Route, RegExp>();

function patternOf(one: Route): RegExp {
  const known = patterns.get(one);
  if (known !== undefined) return known;
  const pattern = new RegExp(
    `^${one.path.replaceAll('.', '\\.').replace(/\{(\w+)\}/gu, '(?<$1>[^/]{1,200})')}$`,
    'u',
  );
  patterns.set(one, pattern);
  return pattern;
}

const gapsIn = ({ path }: Route): number => path.split('{').length;

/** By the path itself, so that one and the same event is understood behind the gateway and on one machine. */
export function findRoute(routes: readonly Route[], method: string, path: string): RouteMatch {
  const onPath = routes.filter((one) => patternOf(one).test(path));
  if (onPath.length === 0) return { status: 'unknown' };
  const wanted = method === 'HEAD' ? 'GET' : method;
  // As the gateway does: `…/{partner}/keys` before `…/{partner}/{agreement}`, in whatever order they are listed.
  const [found] = onPath.filter((one) => one.method === wanted).sort((a, b) => gapsIn(a) - gapsIn(b));
  if (found === undefined) return { status: 'wrong-method', allowed: onPath.map((one) => one.method) };
  return { status: 'found', route: found, params: { ...patternOf(found).exec(path)?.groups } };
}

/** What of a call tells its route; a function that is tried by hand may be handed less. */
interface Called {
  readonly routeKey?: string;
  readonly rawPath?: string;
  readonly requestContext?: { readonly http?: { readonly method?: string } };
}

/**
 * The route of an event. A gateway chooses before it decodes, we after: an address of which `%2F` makes another one is
 * nobody's, so that no call is let in as one route and answered as a second.
 */
export function routeOf(routes: readonly Route[], event: Called): RouteMatch {
  const match = findRoute(routes, event.requestContext?.http?.method ?? '', event.rawPath ?? '');
  const { routeKey = '$default' } = event;
  if (match.status !== 'found' || routeKey === '$default') return match;
  return routeKey === `${match.route.method} ${match.route.path}` ? match : { status: 'unknown' };
}
