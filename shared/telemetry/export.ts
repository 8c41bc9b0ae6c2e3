/**
 * OTLP over HTTP, to where the standard variable says. Telemetry is never worth a request: what does not go through in time is
 * dropped, and of what waits only so much is kept.
 */
import { randomUUID } from 'node:crypto';
import type { EndedSpan, Telemetry } from '#shared/platform/trace';
import { createMeter, type Meter } from './meter.ts';
import { metricsOf, type Source, tracesOf } from './otlp.ts';

/** Spans kept while a collector does not answer. */
const mostWaiting = 2048;

export interface Collected {
  /** Of `OTEL_EXPORTER_OTLP_ENDPOINT`: its base, to which `/v1/traces` and `/v1/metrics` are added. */
  readonly endpoint: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The standard's variables; `undefined` where none is set or it is no address. */
export function collectorIn(environment: Environment): Collected | undefined {
  const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined || !/^https?:$/u.test(URL.parse(endpoint)?.protocol ?? '')) return undefined;
  const pairs = (environment.OTEL_EXPORTER_OTLP_HEADERS ?? '').split(',').flatMap((pair) => {
    const [name = '', ...value] = pair.split('=');
    return name.trim() === '' ? [] : [[name.trim(), decoded(value.join('=').trim())] as const];
  });
  return { endpoint: endpoint.replace(/\/+$/u, ''), headers: Object.fromEntries(pairs) };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

export function sourceOf(environment: Environment): Source {
  const name = environment.AWS_LAMBDA_FUNCTION_NAME;
  return {
    ...{ 'service.name': 'nasab', 'service.version': environment.AWS_LAMBDA_FUNCTION_VERSION ?? '0.1.0' },
    'service.instance.id': randomUUID(),
    ...(name === undefined ? {} : { 'faas.name': name }),
  };
}

/** @param within milliseconds a turn may take, answer and all. */
export function createExporter(
  source: Source,
  { endpoint, headers }: Collected,
  within: number,
  meter: Meter = createMeter(),
): Telemetry & { settle(): Promise<void> } {
  const since = Date.now();
  let waiting: EndedSpan[] = [];
  const post = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`${endpoint}${path}`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(within),
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    await answer.body?.cancel();
  };
  return {
    ended(span) {
      meter.count(span);
      waiting.push(span);
      if (waiting.length > mostWaiting) waiting.shift();
    },
    async settle() {
      if (waiting.length === 0) return;
      const spans = waiting;
      waiting = [];
      await Promise.allSettled([
        post('/v1/traces', tracesOf(source, spans)),
        post('/v1/metrics', metricsOf(source, meter.histograms(), { since, at: Date.now() })),
      ]);
    },
  };
}
