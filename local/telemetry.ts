/**
 * Where spans and metrics of one machine go: OTLP/JSON in files of the data folder, one request a line as OpenTelemetry's file
 * exporter writes them; to a collector too, where one is named; and as text for Prometheus. No fault of it harms a request.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Standing } from '#shared/platform/platform';
import type { EndedSpan, Telemetry } from '#shared/platform/trace';
import { collectorIn, createExporter, sourceOf } from '#shared/telemetry/export';
import { createMeter, type Gauge, prometheusOf } from '#shared/telemetry/meter';
import { metricsOf, tracesOf } from '#shared/telemetry/otlp';

export interface LocalTelemetry extends Telemetry {
  /** Of the folder `telemetry`, which no backup takes. */
  readonly folder: string;
  /** What Prometheus reads. */
  text(standing: Standing): string;
  /** Writes what waits now; also done every few seconds. */
  flush(): void;
  close(): void;
}

/** Bytes of a file before the next is begun, and how many older ones stay: 80 MB of both kinds at most. */
const largestFile = 10_000_000;
const olderFiles = 3;
const everyMs = 5000;
/** Metrics are written every twelfth turn, once a minute. */
const turnsOfMetrics = 12;
/** Spans kept in memory between two turns; what comes beyond is counted as lost. */
const mostWaiting = 20_000;
const collectorMs = 5000;

export function openTelemetry(
  dataDir: string,
  environment: Readonly<Record<string, string | undefined>> = {},
  fileSize = largestFile,
): LocalTelemetry {
  const folder = join(dataDir, 'telemetry');
  const source = sourceOf(environment);
  const meter = createMeter();
  const since = Date.now();
  const collector = collectorIn(environment);
  const exporter = collector && createExporter(source, collector, collectorMs);
  let waiting: EndedSpan[] = [];
  let lost = 0;
  let turns = 0;
  let sending = false;

  const write = (name: 'traces' | 'metrics', request: object): boolean => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${name}.jsonl`);
      appendFileSync(file, `${JSON.stringify(request)}\n`, { mode: 0o600 });
      if (statSync(file).size > fileSize) rotate(name);
      return true;
    } catch {
      return false;
    }
  };
  const rotate = (name: string): void => {
    for (let age = olderFiles; age > 0; age -= 1) {
      const from = join(folder, age === 1 ? `${name}.jsonl` : `${name}.${age - 1}.jsonl`);
      if (statSync(from, { throwIfNoEntry: false }) !== undefined)
        renameSync(from, join(folder, `${name}.${age}.jsonl`));
    }
  };
  const flush = (): void => {
    const spans = waiting;
    waiting = [];
    if (spans.length > 0 && !write('traces', tracesOf(source, spans))) lost += spans.length;
  };
  const writeMetrics = (): void => {
    const histograms = meter.histograms();
    if (histograms.length > 0) write('metrics', metricsOf(source, histograms, { since, at: Date.now() }));
  };
  const turn = (): void => {
    flush();
    turns += 1;
    if (turns % turnsOfMetrics === 0) writeMetrics();
    if (exporter === undefined || sending) return;
    sending = true;
    void exporter.settle().finally(() => {
      sending = false;
    });
  };
  const timer = setInterval(turn, everyMs).unref();

  return {
    folder,
    ended(span) {
      meter.count(span);
      exporter?.ended(span);
      if (waiting.length < mostWaiting) waiting.push(span);
      else lost += 1;
    },
    text: (standing) => prometheusOf(meter.histograms(), gaugesOf(standing, lost)),
    flush,
    close() {
      clearInterval(timer);
      flush();
      writeMetrics();
    },
  };
}

function gaugesOf({ papers, announcements, disk }: Standing, lost: number): readonly Gauge[] {
  return [
    { name: 'nasab_papers_waiting', help: 'Papers nobody has begun to read.', value: papers.waiting },
    { name: 'nasab_papers_being_read', help: 'Papers being read.', value: papers.beingRead },
    { name: 'nasab_papers_parked', help: 'Papers given up after five tries.', value: papers.parked },
    {
      name: 'nasab_announcements_waiting',
      help: 'News not told at the first try.',
      value: announcements.waiting,
    },
    { name: 'nasab_announcements_parked', help: 'News given up.', value: announcements.parked },
    { name: 'nasab_disk_free_bytes', help: 'Free where the data lie.', value: disk.free },
    { name: 'nasab_spans_lost', help: 'Spans that could not be written since the start.', value: lost },
  ];
}

/** Asked on this machine itself: a proxy in front says for whom it asks. */
export function asksHere({ socket, headers }: IncomingMessage): boolean {
  const near = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '');
  const onBehalf = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];
  return near && onBehalf.every((name) => headers[name] === undefined);
}
