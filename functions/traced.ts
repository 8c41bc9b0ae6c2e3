/** A call is a span of its caller's trace, named after its route and never after its address. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Platform } from '#shared/platform/platform';
import { currentSpan, inSpan, parentIn, parentInXRay, type SpanFacts } from '#shared/platform/trace';
import type { HttpHandler } from './http.ts';
import { type Route, routeOf } from './route.ts';

const known = ['GET', 'HEAD', 'POST', 'PUT'] as const;
export const methodIn = (method: string | undefined): NonNullable<SpanFacts['http.request.method']> =>
  known.find((one) => one === method) ?? '_OTHER';

export const traced =
  (routes: readonly Route[], getPlatform: () => Promise<Platform>, handle: HttpHandler): HttpHandler =>
  async (event, context) => {
    // The door before a handler has begun it already.
    if (currentSpan()?.kind === 'server') return await handle(event, context);
    // What can't be opened is answered, and told, by whoever handles the call.
    const platform = await getPlatform().catch(() => undefined);
    const match = routeOf(routes, event);
    const method = methodIn(event.requestContext?.http?.method);
    const route = match.status === 'found' ? match.route.path : undefined;
    const call = {
      ...{ name: route === undefined ? method : `${method} ${route}`, kind: 'server' as const },
      parent: parentOf(event),
      facts: {
        ...{ 'http.request.method': method, 'url.scheme': schemeOf(event) },
        ...(route === undefined ? {} : { 'http.route': route }),
      },
    };
    const answer = await inSpan(platform ?? {}, call, async ({ facts }) => {
      const { statusCode = 200, ...rest } = await handle(event, context);
      facts['http.response.status_code'] = statusCode;
      if (statusCode >= 500) facts['error.type'] = String(statusCode);
      return { ...rest, statusCode };
    });
    await platform?.telemetry?.settle?.();
    return answer;
  };

const headerOf = ({ headers }: APIGatewayProxyEventV2, name: string): string | undefined =>
  Object.entries(headers ?? {}).find(([each]) => each.toLowerCase() === name)?.[1];

/** The caller's word first, then that of X-Ray in front of a function. */
const parentOf = (event: APIGatewayProxyEventV2) =>
  parentIn(headerOf(event, 'traceparent')) ?? parentInXRay(headerOf(event, 'x-amzn-trace-id'));

/** One machine is called in the clear, by the proxy in front of it or by itself. */
const schemeOf = ({ requestContext }: APIGatewayProxyEventV2): 'http' | 'https' =>
  requestContext?.accountId === 'local' ? 'http' : 'https';
