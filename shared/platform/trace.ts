/**
 * What belongs together, across functions, queues and retries: W3C Trace Context (https://www.w3.org/TR/trace-context/).
 * A span is one piece of work; whatever is logged or sent on meanwhile bears its name.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

export type SpanKind = 'internal' | 'server' | 'client' | 'consumer';

/**
 * All a span can say, by OpenTelemetry's semantic conventions 1.37. A closed list: no path but a route's template, no
 * address of a caller, no name.
 */
export interface SpanFacts {
  'http.request.method'?: 'GET' | 'HEAD' | 'POST' | 'PUT' | '_OTHER';
  /** The template, e.g. `/api/officer/cases/{caseId}`; absent where an address is none of ours. */
  'http.route'?: string;
  'http.response.status_code'?: number;
  'url.scheme'?: 'http' | 'https';
  'messaging.system'?: 'nasab' | 'aws_sqs';
  'messaging.destination.name'?: 'papers' | 'second-readings' | 'announcements' | 'partner-messages';
  'messaging.operation.name'?: 'process';
  'messaging.operation.type'?: 'process';
  /** A status, or the name of an error's class. */
  'error.type'?: string;
}

export interface Span {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly kind: SpanKind;
  readonly name: string;
  /** Milliseconds since 1970, with fractions. */
  readonly startedAt: number;
  readonly facts: SpanFacts;
}
export interface EndedSpan extends Span {
  readonly seconds: number;
}

/** Where ended spans go. Neither may throw. */
export interface Telemetry {
  ended(span: EndedSpan): void;
  /** Before a function is frozen: what waits is sent, within a fixed short time. */
  settle?(): Promise<void>;
}

type Parent = Pick<Span, 'traceId' | 'spanId'>;

const current = new AsyncLocalStorage<Span>();
export const currentSpan = (): Span | undefined => current.getStore();

const pattern = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-[\da-f]{2}(?:$|-(?!$))/u;

/** `undefined` for what is no trace context: it is then ignored, as the standard asks. */
export function parentIn(traceparent: string | undefined): Parent | undefined {
  const [, traceId, spanId] = pattern.exec(traceparent ?? '') ?? [];
  return traceId === undefined || spanId === undefined ? undefined : { traceId, spanId };
}

/** AWS X-Ray's `Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1`. */
export function parentInXRay(header: string | undefined): Partial<Parent> | undefined {
  const [, time, rest] = /\bRoot=1-([\da-f]{8})-([\da-f]{24})\b/u.exec(header ?? '') ?? [];
  if (time === undefined || rest === undefined) return undefined;
  const [, spanId] = /\bParent=([\da-f]{16})\b/u.exec(header ?? '') ?? [];
  return { traceId: `${time}${rest}`, ...(spanId === undefined ? {} : { spanId }) };
}

/** To be spread into whatever is sent on or put off: nothing where no work is under way. */
export function carried(): { readonly traceparent?: string } {
  const span = currentSpan();
  return span === undefined ? {} : { traceparent: `00-${span.traceId}-${span.spanId}-01` };
}

/** Only what cannot hold a person: an error's class, never its message. */
export const classOf = (cause: unknown): string => {
  const name = cause instanceof Error ? cause.name : typeof cause;
  return /^[A-Za-z]\w{0,60}$/u.test(name) ? name : '_OTHER';
};

/**
 * Does some work as a span: of the parent that is given, else of the work under way, else as a trace's first.
 * @param work may add to the span's facts until it ends.
 */
export async function inSpan<T>(
  { telemetry }: { readonly telemetry?: Telemetry },
  {
    parent = currentSpan(),
    ...said
  }: Pick<Span, 'name' | 'kind'> & { readonly parent?: Partial<Parent> | undefined; facts?: SpanFacts },
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const span: Span = {
    traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    ...(parent?.spanId === undefined ? {} : { parentSpanId: parent.spanId }),
    ...{ name: said.name, kind: said.kind, startedAt: performance.timeOrigin + performance.now() },
    facts: { ...said.facts },
  };
  const began = performance.now();
  try {
    return await current.run(span, work, span);
  } catch (cause) {
    span.facts['error.type'] ??= classOf(cause);
    throw cause;
  } finally {
    telemetry?.ended({ ...span, seconds: (performance.now() - began) / 1000 });
  }
}

/** A message of one of our queues, worked on: one try of it. */
export const processing = (
  destination: NonNullable<SpanFacts['messaging.destination.name']>,
  message: { readonly traceparent?: string | undefined },
  system: NonNullable<SpanFacts['messaging.system']> = 'nasab',
) => ({
  ...{ name: `process ${destination}`, kind: 'consumer' as const, parent: parentIn(message.traceparent) },
  facts: {
    ...{ 'messaging.system': system, 'messaging.destination.name': destination },
    ...{ 'messaging.operation.name': 'process' as const, 'messaging.operation.type': 'process' as const },
  },
});
