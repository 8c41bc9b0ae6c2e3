/** Makes a Lambda handler of a list of routes. The local server calls the same handler with the same event. */
import { brotliCompressSync, constants } from 'node:zlib';
import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { ZodType } from 'zod';
import { ServiceError } from '#shared/cases/service-error';
import type { Platform } from '#shared/platform/platform';
import { type ClaimNames, ownClaimNames } from './appointment.ts';
import { createBrake } from './brake.ts';
import { type Caller, type Callers, type Claims, getCaller } from './caller.ts';
import { networkOf } from './came-from.ts';
import { absent, fieldsOf, HttpError, problemOf, problemType } from './problem.ts';
import { type Route, routeOf, SentFile } from './route.ts';
import { apiHeaders } from './security-headers.ts';
import { traced } from './traced.ts';
import { asTyped } from './typed.ts';
import { witnessRoute } from './witness.ts';

/** Bytes of a JSON body; papers never come this way. */
export const largestBody = 64 * 1024;

/** What the steps before the handler have made of the event. */
interface Call {
  readonly route: Route;
  readonly pathParams: Readonly<Record<string, string>>;
  caller?: Caller;
  body?: unknown;
}
type HttpEvent = APIGatewayProxyEventV2 & { call?: Call };
type Answer = APIGatewayProxyStructuredResultV2 & { headers: Record<string, string> };
type Step = MiddlewareObj<HttpEvent, Answer>;

/** An API call as both deployments hand it over. */
export type HttpHandler = (event: APIGatewayProxyEventV2, context: object) => Promise<Answer>;

/**
 * @param getPlatform asked at the first call, not at import, and kept.
 * @param names what the officers' issuer calls what they are appointed to.
 * @example export const handler = serve(routes.filter(({ audience }) => audience === 'officer'), getPlatform);
 */
export function serve(
  routes: readonly Route[],
  getPlatform: () => Promise<Platform>,
  names: ClaimNames = ownClaimNames,
): HttpHandler {
  const handler = middy<HttpEvent, Answer>()
    .use(answered(getPlatform))
    .use(withHeaders)
    .use(routed(routes))
    .use(identified(names))
    .use(braked())
    .use(jsonBody)
    .handler(async (event: HttpEvent): Promise<Answer> => {
      const { route, caller, pathParams, body } = callOf(event);
      const request = {
        params: parseParams(route.params, pathParams),
        query: parseInput(route.query, event.queryStringParameters ?? {}),
        input: parseInput(route.input, body),
      };
      const platform = await getPlatform();
      // A route that answers what it did not promise is a fault of ours: zod's error flies and becomes a 500.
      const output = route.output.parse(await route.handle(platform, caller!, request));
      await witnessRoute(platform, caller!, route, request.params, output);
      if (route.file !== undefined) return fileAnswer(route.file, SentFile.parse(output));
      const answer = {
        statusCode: route.status ?? 200,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(output),
      };
      return route.audience === 'public' ? packed(answer, event.headers) : answer;
    });
  return traced(routes, getPlatform, handler as unknown as HttpHandler);
}

/** Always to be taken away, never shown in place: a file of ours is no page of ours. */
const fileAnswer = (type: string, { name, base64 }: z.infer<typeof SentFile>): Answer => ({
  statusCode: 200,
  headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  body: base64,
  isBase64Encoded: true,
});

/** Bytes from which packing pays. */
const worthPacking = 1024;

/**
 * On a slow line the published procedure is most of a first page. Only what everybody may read is packed: how small
 * an answer gets could otherwise tell what else stands in it.
 */
function packed(answer: Answer & { body: string }, headers: HttpEvent['headers']): Answer {
  const accepts = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'accept-encoding');
  const varying = { ...answer.headers, vary: 'accept-encoding' };
  if (!/\bbr\b/u.test(accepts?.[1] ?? '') || answer.body.length < worthPacking)
    return { ...answer, headers: varying };
  const body = brotliCompressSync(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return {
    ...answer,
    headers: { ...varying, 'content-encoding': 'br' },
    body: body.toString('base64'),
    isBase64Encoded: true,
  };
}

const callOf = (event: HttpEvent): Call => {
  if (event.call === undefined) throw new Error('called before it was routed');
  return event.call;
};

/** Outermost: turns whatever flew into a problem, and leaves one line in the log: route, status, time. */
const answered = (getPlatform: () => Promise<Platform>): Step => {
  const started = new WeakMap<object, number>();
  const log = async (event: HttpEvent, status: number, error?: unknown) => {
    const ms = Math.round(performance.now() - (started.get(event) ?? performance.now()));
    const platform = await getPlatform().catch(() => undefined);
    if (platform === undefined) return;
    if (status >= 500) platform.log.error('http.fault', { status, ms, cause: error });
    else platform.log.info('http.answered', { status, ms });
  };
  return {
    before: ({ event }) => {
      started.set(event, performance.now());
    },
    after: async ({ event, response }) => log(event, response?.statusCode ?? 200),
    onError: async (request) => {
      if (request.response == null) return;
      await log(request.event, request.response.statusCode ?? 500, request.error);
    },
  };
};

/** Security headers and the request's id on every answer, good or bad. */
const withHeaders: Step = {
  after: (request) => {
    if (request.response != null) dress(request.response, request.event);
  },
  onError: (request) => {
    const { problem, headers } = problemOf(request.error);
    request.response = {
      statusCode: problem.status,
      headers: { ...headers, 'content-type': problemType },
      body: JSON.stringify(problem),
    };
    dress(request.response, request.event);
  },
};

function dress(answer: Answer, event: HttpEvent): void {
  Object.assign(answer.headers, apiHeaders, { 'x-request-id': event.requestContext?.requestId ?? 'none' });
  if (event.requestContext?.http?.method === 'HEAD')
    Object.assign(answer, { body: '', isBase64Encoded: false });
}

const routed = (routes: readonly Route[]): Step => ({
  before: ({ event }) => {
    const match = routeOf(routes, event);
    if (match.status === 'unknown') throw new HttpError(404, 'unknown-address', unknownAddress);
    if (match.status === 'wrong-method') {
      const allow = match.allowed.join(', ');
      throw new HttpError(405, 'wrong-method', wrongMethod, { headers: { allow } });
    }
    event.call = { route: match.route, pathParams: match.params };
  },
});

const braked = (): Step => {
  const brake = createBrake();
  return {
    before: ({ event }) => {
      const { route, caller } = callOf(event);
      if (route.perMinute === undefined) return;
      const wait = brake(`${route.id} ${callerKey(caller!)}`, route.perMinute);
      if (wait > 0)
        throw new HttpError(429, 'too-many', tooMany, { headers: { 'retry-after': String(wait) } });
    },
  };
};

/** Whoever is signed in is counted as themselves: an office shares one address. */
function callerKey(caller: Caller): string {
  if (caller.audience === 'public') return networkOf(caller.address);
  return caller.audience === 'applicant' ? caller.caseId : `${caller.audience} ${caller.id}`;
}

const identified = (names: ClaimNames): Step => ({
  before: ({ event }) => {
    const call = callOf(event);
    const context = event.requestContext as { authorizer?: { jwt?: { claims?: Claims } } };
    call.caller = getCaller(
      call.route.audience,
      context.authorizer?.jwt?.claims,
      event.requestContext.http.sourceIp ?? 'unknown',
      names,
    );
    if (call.caller.audience === 'officer') mustHoldRole(call.caller, call.route);
  },
});

function mustHoldRole({ roles }: Callers['officer'], { roles: needed = ['officer'] }: Route): void {
  if (needed.some((role) => roles.includes(role))) return;
  throw new ServiceError('forbidden', 'role.lacking', {
    ar: 'هذا الإجراء ليس من اختصاصكم. المرجو الاتصال بالمسؤول عن تعيين المهام.',
    fr: 'Cet acte ne relève pas de vos attributions. Adressez-vous à qui les attribue.',
  });
}

const jsonBody: Step = {
  before: ({ event }) => {
    const call = callOf(event);
    if (call.route.input === undefined) return;
    const sent = event.body ?? '';
    // Base64 is a third longer than what it holds.
    const bytes = event.isBase64Encoded ? Math.floor(sent.length * 0.75) : Buffer.byteLength(sent);
    if (bytes > largestBody) throw new HttpError(413, 'body-too-large', bodyTooLarge);
    const type = Object.entries(event.headers ?? {}).find(
      ([name]) => name.toLowerCase() === 'content-type',
    )?.[1];
    if (!/^application\/json\s*(;|$)/iu.test(type ?? '')) throw new HttpError(415, 'not-json', notJson);
    try {
      const text = event.isBase64Encoded ? Buffer.from(sent, 'base64').toString('utf8') : sent;
      call.body = JSON.parse(text, asTyped);
    } catch {
      throw new HttpError(400, 'bad-json', badJson);
    }
  },
};

function parseInput(schema: ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw new HttpError(422, 'unusable-fields', unusableFields, { fields: fieldsOf(parsed.error) });
  return parsed.data;
}

/** A malformed id is answered like one that doesn't exist: nobody learns which ids could. */
function parseParams(schema: ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new HttpError(404, 'absent', absent);
  return parsed.data;
}

export const unknownAddress = { ar: 'لا شيء في هذا العنوان.', fr: 'Il n’y a rien à cette adresse.' };
const wrongMethod = {
  ar: 'هذا العنوان لا يقبل هذه الطريقة.',
  fr: 'Cette adresse n’accepte pas cette méthode.',
};
export const tooMany = {
  ar: 'طلبات كثيرة في وقت قصير. المرجو الانتظار دقيقة ثم إعادة المحاولة.',
  fr: 'Trop de demandes en peu de temps. Attendez une minute puis réessayez.',
};
export const bodyTooLarge = {
  ar: 'المعطيات المرسلة أكبر من المسموح به (64 كيلوبايت).',
  fr: 'Les données envoyées dépassent la taille permise (64 Ko).',
};
export const notJson = {
  ar: 'يجب إرسال المعطيات بصيغة JSON.',
  fr: 'Les données doivent être envoyées en JSON (application/json).',
};
export const badJson = {
  ar: 'المعطيات المرسلة غير مقروءة (JSON غير سليم).',
  fr: 'Les données envoyées ne sont pas du JSON lisible.',
};
export const unusableFields = {
  ar: 'بعض الخانات ناقصة أو غير صالحة. المرجو تصحيح الخانات المشار إليها.',
  fr: 'Des champs manquent ou ne conviennent pas. Corrigez ceux qui sont indiqués.',
};
