/**
 * The shape of OTLP/JSON as its protocol states it: opentelemetry-proto 1.7, `trace/v1/trace.proto`, `metrics/v1/metrics.proto`,
 * `common/v1/common.proto`, in the mapping of https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding: names in
 * lowerCamelCase, ids in hexadecimal, 64-bit numbers as strings, enumerations as numbers. Strict: an unknown name is a slip.
 */
import * as z from 'zod';

const uint64 = z.string().regex(/^\d{1,20}$/u);
const nanos = z.string().regex(/^1\d{18}$/u);
const traceId = z.string().regex(/^(?!0{32})[\da-f]{32}$/u);
const spanId = z.string().regex(/^(?!0{16})[\da-f]{16}$/u);

const AnyValue = z.union([
  z.strictObject({ stringValue: z.string() }),
  z.strictObject({ intValue: z.string().regex(/^-?\d+$/u) }),
]);
const attributes = z
  .array(z.strictObject({ key: z.string().min(1), value: AnyValue }))
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'keys are unique');
const resource = z.strictObject({ attributes });
const scope = z.strictObject({ name: z.string(), version: z.string().optional() });
const schemaUrl = z.url();

export const TracesRequest = z.strictObject({
  resourceSpans: z.array(
    z.strictObject({
      resource,
      schemaUrl,
      scopeSpans: z.array(
        z.strictObject({
          scope,
          spans: z.array(
            z.strictObject({
              ...{ traceId, spanId, parentSpanId: spanId.optional(), flags: z.uint32() },
              ...{ name: z.string().min(1), kind: z.int().min(1).max(5), attributes },
              ...{ startTimeUnixNano: nanos, endTimeUnixNano: nanos },
              status: z.strictObject({ code: z.int().min(1).max(2).optional() }),
            }),
          ),
        }),
      ),
    }),
  ),
});

const DataPoint = z
  .strictObject({
    ...{ attributes, startTimeUnixNano: nanos, timeUnixNano: nanos },
    ...{ count: uint64, sum: z.number().nonnegative() },
    ...{ bucketCounts: z.array(uint64), explicitBounds: z.array(z.number()) },
  })
  .refine(({ bucketCounts, explicitBounds }) => bucketCounts.length === explicitBounds.length + 1)
  .refine(({ bucketCounts, count }) => bucketCounts.reduce((sum, one) => sum + Number(one), 0) === +count);

export const MetricsRequest = z.strictObject({
  resourceMetrics: z.array(
    z.strictObject({
      resource,
      schemaUrl,
      scopeMetrics: z.array(
        z.strictObject({
          scope,
          metrics: z.array(
            z.strictObject({
              ...{ name: z.string().min(1), description: z.string(), unit: z.literal('s') },
              histogram: z.strictObject({
                aggregationTemporality: z.literal(2),
                dataPoints: z.array(DataPoint),
              }),
            }),
          ),
        }),
      ),
    }),
  ),
});
