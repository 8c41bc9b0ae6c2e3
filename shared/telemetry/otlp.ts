/**
 * Spans and metrics as OTLP/JSON (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding): the JSON mapping of the
 * protocol's messages with ids in hexadecimal, 64-bit numbers as strings and enumerations as numbers.
 */
import type { EndedSpan, SpanFacts, SpanKind } from '#shared/platform/trace';

/** Of this program's run: which function or machine, and which process. */
export interface Source {
  readonly 'service.name': 'nasab';
  readonly 'service.version': string;
  /** Random, of each process. */
  readonly 'service.instance.id': string;
  /** On AWS: the function's. */
  readonly 'faas.name'?: string;
}
export type Facts = Readonly<SpanFacts>;

type Value = { readonly stringValue: string } | { readonly intValue: string };
interface Attribute {
  readonly key: string;
  readonly value: Value;
}

const attributesOf = (facts: Facts | Source): readonly Attribute[] =>
  Object.entries(facts).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  }));

/** Enumerations of `trace.proto`. */
const kinds: Readonly<Record<SpanKind, number>> = { internal: 1, server: 2, client: 3, consumer: 5 };
const failed = 2;

/** @param ms since 1970; its fraction reaches microseconds, and a double holds no more. */
const nanosOf = (ms: number): string => `${BigInt(Math.round(ms * 1000)) * 1000n}`;

const scope = { name: 'nasab' };
const schemaUrl = 'https://opentelemetry.io/schemas/1.37.0';

function spanOf({ facts, ...span }: EndedSpan) {
  return {
    ...{ traceId: span.traceId, spanId: span.spanId },
    ...(span.parentSpanId === undefined ? {} : { parentSpanId: span.parentSpanId }),
    // Sampled; nothing is known of the flags further up.
    flags: 1,
    ...{ name: span.name, kind: kinds[span.kind], startTimeUnixNano: nanosOf(span.startedAt) },
    endTimeUnixNano: nanosOf(span.startedAt + span.seconds * 1000),
    attributes: attributesOf(facts),
    status: facts['error.type'] === undefined ? {} : { code: failed },
  };
}

/** An `ExportTraceServiceRequest`. */
export const tracesOf = (source: Source, spans: readonly EndedSpan[]) => ({
  resourceSpans: [
    {
      resource: { attributes: attributesOf(source) },
      scopeSpans: [{ scope, spans: spans.map(spanOf) }],
      schemaUrl,
    },
  ],
});

/** What one combination of facts came to since the process began. */
export interface Point {
  readonly facts: Facts;
  readonly counts: readonly number[];
  readonly sum: number;
}
export interface Histogram {
  readonly name: MetricName;
  readonly points: readonly Point[];
}
export type MetricName = 'http.server.request.duration' | 'messaging.process.duration';

/** Upper bounds in seconds, as the conventions advise for both durations. */
export const bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] as const;
const cumulative = 2;

export const describedAs: Readonly<Record<MetricName, string>> = {
  'http.server.request.duration': 'Duration of HTTP server requests.',
  'messaging.process.duration': 'Duration of processing operation.',
};

/** An `ExportMetricsServiceRequest`; `since` and `at` in milliseconds since 1970. */
export const metricsOf = (
  source: Source,
  histograms: readonly Histogram[],
  { since, at }: { readonly since: number; readonly at: number },
) => ({
  resourceMetrics: [
    {
      resource: { attributes: attributesOf(source) },
      scopeMetrics: [
        {
          scope,
          metrics: histograms.map(({ name, points }) => ({
            ...{ name, description: describedAs[name], unit: 's' },
            histogram: {
              aggregationTemporality: cumulative,
              dataPoints: points.map(({ facts, counts, sum }) => ({
                attributes: attributesOf(facts),
                ...{ startTimeUnixNano: nanosOf(since), timeUnixNano: nanosOf(at) },
                count: String(counts.reduce((all, one) => all + one, 0)),
                sum,
                bucketCounts: counts.map(String),
                explicitBounds: bounds,
              })),
            },
          })),
        },
      ],
      schemaUrl,
    },
  ],
});
