/**
 * What API Gateway is on AWS: checks the token for the route's audience and hands the handler the same event.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Audience, type Claims, vouchedBy } from '#functions/caller';
import { addressBefore } from '#functions/came-from';
import { type HttpHandler, largestBody } from '#functions/http';
import { findRoute } from '#functions/route';
import { routes } from '#functions/routes';
import type { Tokens } from '#shared/platform/local/index';
import type { Platform } from '#shared/platform/platform';
import { asGateway, type Issuer } from './issuer.ts';

export interface Gateway {
  readonly handler: HttpHandler;
  /** The partners' function checks its own tokens: what comes with a call goes on to it. */
  readonly partners: HttpHandler;
  /** The claims of a bearer token that is good for routes of that audience; else undefined. */
  check(audience: Audience, token: string): Promise<Claims | undefined>;
  /** How many proxies of the operator's own stand in front. */
  readonly proxies: number;
  readonly newId: Platform['newId'];
  readonly now: Platform['now'];
}

/** Applicants by our own tokens; officers and keepers by their issuer's, where one is trusted. */
export const createCheck =
  (tokens: Tokens, issuer?: Issuer): Gateway['check'] =>
  async (audience, token) => {
    if (audience === 'public' || audience === 'partner') return undefined;
    const trusted = vouchedBy[audience];
    if (issuer !== undefined && trusted === 'officer') return await issuer.check(token);
    const claims = await tokens.check(token, trusted);
    return claims && asGateway(claims);
  };

export async function answerCall(
  gateway: Gateway,
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): Promise<void> {
  const event = await eventOf(gateway, request, url);
  const handler = event.rawPath.startsWith('/partner/') ? gateway.partners : gateway.handler;
  const answer = await handler(event, {});
  response.writeHead(answer.statusCode ?? 200, answer.headers as Record<string, string>);
  response.end(Buffer.from(answer.body ?? '', answer.isBase64Encoded === true ? 'base64' : 'utf8'));
}

async function eventOf(
  { check, proxies, newId, now }: Gateway,
  request: IncomingMessage,
  url: URL,
): Promise<APIGatewayProxyEventV2> {
  const method = request.method ?? 'GET';
  const path = decodePath(url.pathname);
  const match = findRoute(routes, method, path);
  const audience = match.status === 'found' ? match.route.audience : 'public';
  const token = /^Bearer ([\w.-]{1,4000})$/u.exec(request.headers.authorization ?? '')?.[1];
  const claims = token === undefined ? undefined : await check(audience, token);
  const at = now();
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    // Tokens have done their work here; what a handler doesn't hold it can't log.
    const kept = name !== 'authorization' || path.startsWith('/partner/');
    if (value !== undefined && kept) headers[name] = String(value);
  }
  const common = {
    version: '2.0',
    routeKey: match.status === 'found' ? `${match.route.method} ${match.route.path}` : '$default',
    rawPath: path,
    rawQueryString: url.search.slice(1),
    headers,
    isBase64Encoded: false,
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: request.headers.host ?? '',
      domainPrefix: '',
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: addressBefore(
          headers['x-forwarded-for'],
          proxies,
          request.socket.remoteAddress ?? 'unknown',
        ),
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: newId('commit').slice('commit-'.length),
      routeKey: '$default',
      stage: '$default',
      time: at.toISOString(),
      timeEpoch: at.getTime(),
      ...(claims === undefined ? {} : { authorizer: { jwt: { claims, scopes: [] } } }),
    },
  } satisfies APIGatewayProxyEventV2 & { requestContext: object };
  const body = await readBody(request);
  return {
    ...common,
    ...(url.search === '' ? {} : { queryStringParameters: Object.fromEntries(url.searchParams) }),
    ...(body === '' ? {} : { body }),
  };
}

/** An address that is not even percent-encoding is no address of ours. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** At most one byte more than a handler takes: enough for it to refuse, and memory stays flat. */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size > largestBody) continue;
    chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).toString('utf8');
}
