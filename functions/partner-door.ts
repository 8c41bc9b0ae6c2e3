/**
 * The door before the partners' routes, on AWS and on one machine alike: who calls proves a key, holds a token with the
 * scope the route asks for, stays within its quota, and sends nothing twice. Behind it a route is a route as any other.
 */
import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Bilingual } from '#shared/papers/reading';
import type { OutsideIssuer } from '#shared/partner/outside';
import { checkProof, nonceNow, provingAlgorithms } from '#shared/partner/proof';
import { type Access, checkAccess } from '#shared/partner/tokens';
import type { Platform } from '#shared/platform/platform';
import { networkOf } from './came-from.ts';
import { type HttpHandler, serve } from './http.ts';
import { onceOnly } from './partner-once.ts';
import { callsPerMinute, createQuota } from './partner-quota.ts';
import { HttpError, type Problem, problemOf, problemType, titleOf } from './problem.ts';
import { type Route, routeOf } from './route.ts';
import { partnerRoutes } from './routes/partner.ts';
import { apiHeaders } from './security-headers.ts';
import { traced } from './traced.ts';

type Answer = Awaited<ReturnType<HttpHandler>>;

export interface DoorSettings {
  /** An issuer whose tokens are taken beside our own. */
  readonly outside?: OutsideIssuer | undefined;
  /** Calls a minute of one partner at this process; default 1,200. */
  readonly callsPerMinute?: number;
  readonly routes?: readonly Route[];
}

/** @param getPlatform asked at the first call and kept. */
export function servePartners(
  getPlatform: () => Promise<Platform>,
  { outside, callsPerMinute: perMinute = callsPerMinute, routes = partnerRoutes }: DoorSettings = {},
): HttpHandler {
  const inner = serve(routes, getPlatform);
  const quota = createQuota(perMinute);
  return traced(routes, getPlatform, async (event, context) => {
    const platform = await getPlatform();
    named(event);
    const match = routeOf(routes, event);
    const route = match.status === 'found' ? match.route : undefined;
    const extra: Record<string, string> = route?.leaving === undefined ? {} : farewell(route.leaving);
    try {
      if (route === undefined || route.scope === undefined)
        return dressed(await inner(event, context), event, extra);
      // What others may keep carries nothing of this one call.
      if (route.keptSeconds === undefined) extra['dpop-nonce'] = await nonceNow(platform);
      const caller =
        route.scope === 'open'
          ? await comer(platform, route, event)
          : await member(platform, route, event, outside);
      const left = quota(caller.client_id);
      if (route.keptSeconds === undefined) Object.assign(extra, left);
      const call = asCaller(route.form === true ? formed(event) : event, caller);
      const answer =
        route.once === true
          ? await onceOnly(platform, caller.client_id, call, () => inner(call, context))
          : await inner(call, context);
      return dressed(route.form === true ? asOAuth(answer) : tagged(answer, event, route), event, extra);
    } catch (error) {
      if (!(error instanceof HttpError)) platform.log.error('http.fault', { cause: error });
      else platform.log.info('http.answered', { status: error.status, ms: 0 });
      const { problem, headers } = problemOf(error);
      const answer = {
        statusCode: problem.status,
        headers: { ...apiHeaders, ...headers, 'content-type': problemType },
        body: JSON.stringify(problem),
      };
      return dressed(route?.form === true ? asOAuth(answer) : answer, event, extra);
    }
  });
}

const headerOf = (event: APIGatewayProxyEventV2, name: string): string | undefined =>
  Object.entries(event.headers ?? {}).find(([each]) => each.toLowerCase() === name)?.[1];

/** The caller's own id of a request is used where it is one, and echoed in either case. */
function named(event: APIGatewayProxyEventV2): void {
  const given = headerOf(event, 'x-request-id') ?? headerOf(event, 'x-fapi-interaction-id');
  if (given !== undefined && /^[\w-]{8,64}$/u.test(given)) event.requestContext.requestId = given;
}

/** What the gateway's authoriser would have said of the caller, had it been asked. */
interface Came {
  readonly client_id: string;
  readonly environment: string;
  readonly agreement?: string;
  readonly jkt?: string;
}

const asCaller = (event: APIGatewayProxyEventV2, claims: Came): APIGatewayProxyEventV2 => ({
  ...event,
  requestContext: { ...event.requestContext, authorizer: { jwt: { claims, scopes: [] } } } as never,
});

/** Nobody signed in: counted by their address; where a token is asked for, with a key they have proven. */
async function comer(platform: Platform, { form }: Route, event: APIGatewayProxyEventV2): Promise<Came> {
  const client_id = `address ${networkOf(event.requestContext.http.sourceIp)}`;
  if (form !== true) return { client_id, environment: 'live' };
  const proof = await checkProof(platform, headerOf(event, 'dpop'), callOf(platform, event));
  switch (proof.status) {
    case 'proven':
      return { client_id, environment: 'live', jkt: proof.jkt };
    case 'nonce':
      throw new HttpError(400, 'oauth.use-dpop-nonce', nonceNeeded);
    case 'wrong':
      throw new HttpError(400, 'oauth.invalid-dpop-proof', proofNeeded);
  }
}

const callOf = ({ signer }: Platform, event: APIGatewayProxyEventV2) => ({
  method: event.requestContext.http.method,
  address: `${signer.issuer}${event.rawPath}`,
});

async function member(
  platform: Platform,
  route: Route,
  event: APIGatewayProxyEventV2,
  outside: OutsideIssuer | undefined,
): Promise<Came> {
  const token = /^DPoP ([\w.-]{20,4000})$/iu.exec(headerOf(event, 'authorization') ?? '')?.[1];
  if (token === undefined) throw notLetIn('not-signed-in', undefined, tokenNeeded);
  const access =
    (outside === undefined ? undefined : await fromOutside(platform, event, token, outside)) ??
    (await fromUs(platform, event, token));
  if (!access.scopes.some((scope) => scope === route.scope))
    throw new HttpError(403, 'scope.lacking', scopeNeeded, {
      headers: { 'www-authenticate': challenge('insufficient_scope', ` scope="${route.scope}"`) },
    });
  const { partner: client_id, environment, agreement, jkt } = access;
  return { client_id, environment, agreement, jkt };
}

async function fromUs(platform: Platform, event: APIGatewayProxyEventV2, token: string): Promise<Access> {
  const access = await checkAccess(platform, token);
  if (access === undefined) throw notLetIn('token.refused', 'invalid_token', tokenNeeded);
  if ((await provenKey(platform, event, token)) !== access.jkt)
    throw notLetIn('proof.refused', 'invalid_dpop_proof', proofNeeded);
  return access;
}

/** Undefined where the token does not name that issuer: it may be one of ours. */
async function fromOutside(
  platform: Platform,
  event: APIGatewayProxyEventV2,
  token: string,
  issuer: OutsideIssuer,
): Promise<Access | undefined> {
  // Loaded where an operator has named one, and nowhere else.
  const { accessThrough, IssuerUnreachable, isFrom, readOutsideToken } = await import(
    '#shared/partner/outside'
  );
  if (!isFrom(issuer, token)) return undefined;
  const read = await readOutsideToken(platform, issuer, token).catch((cause: unknown) => {
    if (!(cause instanceof IssuerUnreachable)) throw cause;
    platform.log.error('issuer.unreachable', { cause });
    throw new HttpError(503, 'issuer.unreachable', issuerAway, { headers: { 'retry-after': '5' } });
  });
  if (read === undefined) throw notLetIn('token.refused', 'invalid_token', tokenNeeded);
  const jkt = await provenKey(platform, event, token);
  const access = await accessThrough(platform, read, jkt);
  if (access === undefined) throw notLetIn('proof.refused', 'invalid_dpop_proof', proofNeeded);
  return access;
}

/** Thumbprint of the key that was proven for this call. */
async function provenKey(platform: Platform, event: APIGatewayProxyEventV2, token: string): Promise<string> {
  const proof = await checkProof(platform, headerOf(event, 'dpop'), { ...callOf(platform, event), token });
  if (proof.status === 'nonce') throw notLetIn('proof.nonce', 'use_dpop_nonce', nonceNeeded);
  if (proof.status === 'wrong') throw notLetIn('proof.refused', 'invalid_dpop_proof', proofNeeded);
  return proof.jkt;
}

const challenge = (error: string | undefined, more = ''): string =>
  `DPoP ${error === undefined ? '' : `error="${error}", `}algs="${provingAlgorithms.join(' ')}"${more && `,${more}`}`;

const notLetIn = (code: Lowercase<string>, error: string | undefined, detail: Bilingual): HttpError =>
  new HttpError(401, code, detail, { headers: { 'www-authenticate': challenge(error) } });

/** A form as the JSON its route's schema reads; what stands in it twice is not a form of ours. */
function formed(event: APIGatewayProxyEventV2): APIGatewayProxyEventV2 {
  const type = headerOf(event, 'content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/iu.test(type))
    throw new HttpError(400, 'oauth.invalid-request', formNeeded);
  const text = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
  const pairs = [...new URLSearchParams(text)];
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length)
    throw new HttpError(400, 'oauth.invalid-request', formNeeded);
  return {
    ...event,
    headers: { ...event.headers, 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(pairs)),
    isBase64Encoded: false,
  };
}

/** Refusals of the token endpoint in OAuth's own words (RFC 6749, 5.2), ours beside them; nothing of it is ever cached. */
function asOAuth(answer: Answer): Answer {
  const headers: Record<string, string> = { ...answer.headers, 'cache-control': 'no-store' };
  const status = answer.statusCode ?? 200;
  if (status < 400) return { ...answer, headers };
  const problem = JSON.parse(answer.body ?? '{}') as Problem;
  const said = oauthProblem(problem);
  return {
    ...answer,
    statusCode: said.status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(said),
  };
}

/** What of a form cannot be read is 400 there, whatever it is elsewhere. */
export function oauthProblem(problem: Problem) {
  const unread = [413, 415, 422].includes(problem.status);
  const own = unread ? 'oauth.invalid-request' : problem.code;
  const error = own.startsWith('oauth.') ? own.slice('oauth.'.length).replaceAll('-', '_') : 'server_error';
  const answered = unread ? { status: 400, title: titleOf(400) } : {};
  return { error, error_description: plainText(problem.detail.fr), ...problem, ...answered };
}

/** Printable ASCII without quotes is all the standard takes there. */
const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll('’', ' ')
    .replace(/[^\x20-\x7e]|["\\]/gu, '');

/** An answer that has not changed is not sent again. */
function tagged(answer: Answer, event: APIGatewayProxyEventV2, { keptSeconds }: Route): Answer {
  if (!['GET', 'HEAD'].includes(event.requestContext.http.method) || answer.statusCode !== 200) return answer;
  const etag = `"${createHash('sha256')
    .update(answer.body ?? '')
    .digest('base64url')
    .slice(0, 22)}"`;
  const cached = keptSeconds === undefined ? 'private, no-cache' : `public, max-age=${keptSeconds}`;
  const headers = { ...answer.headers, etag, 'cache-control': cached };
  const known = (headerOf(event, 'if-none-match') ?? '')
    .split(',')
    .map((each) => each.trim().replace(/^W\//u, ''));
  if (!known.includes(etag) && !known.includes('*')) return { ...answer, headers };
  const { 'content-type': _, ...kept } = headers as Record<string, string>;
  return { statusCode: 304, headers: kept, body: '' };
}

/** An address that ends is told of with every answer, good or bad: a program's log sees it long before people do. */
const farewell = ({ since, until, instead }: NonNullable<Route['leaving']>): Record<string, string> => ({
  deprecation: `@${Math.floor(Date.parse(since) / 1000)}`,
  sunset: new Date(until).toUTCString(),
  link: `<${instead}>; rel="successor-version"`,
});

function dressed(answer: Answer, event: APIGatewayProxyEventV2, extra: Record<string, string>): Answer {
  const interaction = headerOf(event, 'x-fapi-interaction-id');
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...extra,
      'x-request-id': event.requestContext.requestId,
      ...(interaction === undefined || !/^[\w-]{8,64}$/u.test(interaction)
        ? {}
        : { 'x-fapi-interaction-id': interaction }),
    },
  };
}

export const tokenNeeded = {
  ar: 'يجب تقديم رمز نفاذ صالح ومرتبط بمفتاحكم (DPoP). المرجو طلب رمز جديد.',
  fr: 'Il faut un jeton d’accès valable, lié à votre clé (DPoP). Demandez-en un nouveau.',
};
export const issuerAway = {
  ar: 'مانح رموز النفاذ لا يجيب حاليا. المرجو إعادة المحاولة بعد ثوان.',
  fr: 'L’émetteur de vos jetons ne répond pas pour le moment. Réessayez dans quelques secondes.',
};
export const proofNeeded = {
  ar: 'إثبات حيازة المفتاح (DPoP) ناقص أو غير صالح أو سبق استعماله. المرجو إنشاء إثبات جديد لكل طلب.',
  fr: 'La preuve de possession (DPoP) manque, ne convient pas ou a déjà servi. Faites-en une nouvelle pour chaque appel.',
};
export const nonceNeeded = {
  ar: 'المرجو إعادة الطلب بإثبات يتضمن قيمة DPoP-Nonce المرفقة بهذا الجواب.',
  fr: 'Refaites l’appel avec une preuve qui contient la valeur DPoP-Nonce jointe à cette réponse.',
};
export const scopeNeeded = {
  ar: 'لا يسمح رمز النفاذ بهذا الطلب. المرجو طلب رمز يشمل الصلاحية المطلوبة.',
  fr: 'Ce jeton ne permet pas cet appel. Demandez-en un qui comprenne le droit voulu.',
};
export const formNeeded = {
  ar: 'يجب إرسال الطلب بصيغة application/x-www-form-urlencoded دون تكرار أي خانة.',
  fr: 'La demande doit être un formulaire (application/x-www-form-urlencoded), sans champ répété.',
};
