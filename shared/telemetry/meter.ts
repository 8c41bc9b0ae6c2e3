/** Durations counted from ended spans, since the process began; also as Prometheus' text. */
import type { EndedSpan } from '#shared/platform/trace';
import { bounds, describedAs, type Facts, type Histogram, type MetricName, type Point } from './otlp.ts';

export interface Meter {
  count(span: EndedSpan): void;
  histograms(): readonly Histogram[];
}

/** What a metric is told apart by is chosen from what its spans say: few, and each of few values. */
const metricOf: Partial<Record<EndedSpan['kind'], MetricName>> = {
  server: 'http.server.request.duration',
  consumer: 'messaging.process.duration',
};

export function createMeter(): Meter {
  const metrics = new Map<MetricName, Map<string, { facts: Facts; counts: number[]; sum: number }>>();
  return {
    count({ kind, facts, seconds }) {
      const name = metricOf[kind];
      if (name === undefined) return;
      const points = metrics.get(name) ?? new Map();
      metrics.set(name, points);
      const key = JSON.stringify(facts);
      const point = points.get(key) ?? { facts, counts: [...bounds, 0].map(() => 0), sum: 0 };
      points.set(key, point);
      const above = bounds.findIndex((bound) => seconds <= bound);
      point.counts[above === -1 ? bounds.length : above] += 1;
      point.sum += seconds;
    },
    histograms: () => [...metrics].map(([name, points]) => ({ name, points: [...points.values()] })),
  };
}

/** What stands at this moment, e.g. how many papers wait. */
export interface Gauge {
  readonly name: `nasab_${string}`;
  readonly help: string;
  readonly value: number;
}

const named = (name: string): string => name.replaceAll('.', '_');
const quoted = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
const labelsOf = (facts: Facts, ...more: readonly string[]): string =>
  [...Object.entries(facts).map(([name, value]) => `${named(name)}=${quoted(String(value))}`), ...more].join(
    ',',
  );

/** Prometheus' text format 0.0.4, names as OpenTelemetry's rules for it make them. */
export function prometheusOf(histograms: readonly Histogram[], gauges: readonly Gauge[]): string {
  const lines = histograms.flatMap(({ name, points }) => {
    const metric = `${named(name)}_seconds`;
    return [
      `# HELP ${metric} ${describedAs[name]}`,
      `# TYPE ${metric} histogram`,
      ...points.flatMap((point) => linesOf(metric, point)),
    ];
  });
  const standing = gauges.flatMap(({ name, help, value }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    `${name} ${value}`,
  ]);
  return [...lines, ...standing, ''].join('\n');
}

function linesOf(metric: string, { facts, counts, sum }: Point): readonly string[] {
  let below = 0;
  const buckets = counts.map((count, index) => {
    below += count;
    return `${metric}_bucket{${labelsOf(facts, `le="${bounds[index] ?? '+Inf'}"`)}} ${below}`;
  });
  return [
    ...buckets,
    `${metric}_sum{${labelsOf(facts)}} ${sum}`,
    `${metric}_count{${labelsOf(facts)}} ${below}`,
  ];
}
