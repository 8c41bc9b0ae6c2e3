/** Spans and metrics as they are written, sent and shown. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asksHere, openTelemetry } from '#local/telemetry';
import { type EndedSpan, inSpan, processing, type Telemetry } from '#shared/platform/trace';
import { collectorIn, createExporter, sourceOf } from '#shared/telemetry/export';
import { createMeter, prometheusOf } from '#shared/telemetry/meter';
import { metricsOf, tracesOf } from '#shared/telemetry/otlp';
import { MetricsRequest, TracesRequest } from '../platform/otlp.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'nasab-telemetry-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const route = '/api/officer/cases/{caseId}';
const call = {
  ...{ name: `GET ${route}`, kind: 'server' as const },
  facts: { 'http.request.method': 'GET' as const, 'http.route': route, 'http.response.status_code': 200 },
};
const linesOf = (file: string): unknown[] =>
  readFileSync(join(dataDir, 'telemetry', file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const work = async (telemetry: Telemetry): Promise<void> => {
  await inSpan({ telemetry }, call, () =>
    inSpan({ telemetry }, { name: 'read paper', kind: 'internal' }, async () => undefined),
  );
  await inSpan({ telemetry }, processing('papers', {}), async () => {
    throw new RangeError('x');
  }).catch(() => undefined);
};

describe('files of the data folder', () => {
  it('hold what OTLP/JSON says: a request a line', async () => {
    const telemetry = openTelemetry(dataDir);
    await work(telemetry);
    telemetry.close();
    const [traces] = linesOf('traces.jsonl').map((line) => TracesRequest.parse(line));
    const spans = traces!.resourceSpans[0]!.scopeSpans[0]!.spans;
    expect(spans.map(({ name, kind, status }) => [name, kind, status])).toEqual([
      ['read paper', 1, {}],
      [call.name, 2, {}],
      ['process papers', 5, { code: 2 }],
    ]);
    expect(spans[0]!.parentSpanId).toBe(spans[1]!.spanId);
    expect(spans[0]!.traceId).toBe(spans[1]!.traceId);
    expect(spans[1]!.attributes).toContainEqual({
      ...{ key: 'http.response.status_code', value: { intValue: '200' } },
    });
    expect(BigInt(spans[1]!.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(spans[1]!.startTimeUnixNano));
    const [metrics] = linesOf('metrics.jsonl').map((line) => MetricsRequest.parse(line));
    expect(metrics!.resourceMetrics[0]!.scopeMetrics[0]!.metrics.map(({ name }) => name)).toEqual([
      'http.server.request.duration',
      'messaging.process.duration',
    ]);
  });

  it('are begun anew when one is full, and the oldest goes', async () => {
    const telemetry = openTelemetry(dataDir, {}, 100);
    for (let turn = 0; turn < 6; turn += 1) {
      await work(telemetry);
      telemetry.flush();
    }
    telemetry.close();
    expect(
      readdirSync(telemetry.folder)
        .filter((file) => file.startsWith('traces'))
        .sort(),
    ).toEqual([...['traces.1.jsonl', 'traces.2.jsonl', 'traces.3.jsonl']]);
  });

  it('that can’t be written harm nobody, and what is lost is counted', async () => {
    writeFileSync(join(dataDir, 'telemetry'), 'a file where the folder should be');
    const telemetry = openTelemetry(dataDir);
    await work(telemetry);
    telemetry.flush();
    telemetry.close();
    const standing = {
      papers: { waiting: 2, beingRead: 1, parked: 0 },
      announcements: { waiting: 0, parked: 0 },
      disk: { free: 5, whole: 10 },
    };
    const text = telemetry.text(standing as never);
    expect(text).toContain('\nnasab_spans_lost 3\n');
    expect(text).toContain('\nnasab_papers_waiting 2\n');
  });
});

describe('the text for Prometheus', () => {
  it('counts each bucket with those below it, and quotes what it says', () => {
    const meter = createMeter();
    const ended = (seconds: number): EndedSpan => ({
      ...{ ...call, traceId: 'a', spanId: 'b', startedAt: 0, seconds },
      facts: { 'http.route': '/a"\\{x}' },
    });
    for (const seconds of [0.005, 0.2, 60]) meter.count(ended(seconds));
    const lines = prometheusOf(meter.histograms(), []).split('\n');
    const bucket = (le: string) =>
      `http_server_request_duration_seconds_bucket{http_route="/a\\"\\\\{x}",le="${le}"}`;
    expect(lines).toContain('# TYPE http_server_request_duration_seconds histogram');
    expect(lines).toContain(`${bucket('0.005')} 1`);
    expect(lines).toContain(`${bucket('0.25')} 2`);
    expect(lines).toContain(`${bucket('10')} 2`);
    expect(lines).toContain(`${bucket('+Inf')} 3`);
    expect(lines).toContain('http_server_request_duration_seconds_count{http_route="/a\\"\\\\{x}"} 3');
  });

  it('is for this machine alone, not for whom a proxy asks', () => {
    const from = (remoteAddress: string, headers = {}) =>
      asksHere({ socket: { remoteAddress }, headers } as unknown as IncomingMessage);
    expect(from('127.0.0.1')).toBe(true);
    expect(from('::1')).toBe(true);
    expect(from('192.0.2.7')).toBe(false);
    expect(from('127.0.0.1', { 'x-forwarded-for': '192.0.2.7' })).toBe(false);
    expect(from('127.0.0.1', { forwarded: 'for=192.0.2.7' })).toBe(false);
  });
});

describe('a collector', () => {
  it('is where the standard’s variables say, with their headers', () => {
    expect(collectorIn({})).toBeUndefined();
    expect(collectorIn({ OTEL_EXPORTER_OTLP_ENDPOINT: 'file:///etc' })).toBeUndefined();
    expect(
      collectorIn({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/',
        OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Basic%20eA==, x-one=1',
      }),
    ).toEqual({
      endpoint: 'http://127.0.0.1:4318',
      headers: { authorization: 'Basic eA==', 'x-one': '1' },
    });
  });

  it('is sent what the protocol says, once; one that hangs or is not there holds nobody up for longer than the bound', async () => {
    const got: { path: string | undefined; type: string | undefined; body: unknown }[] = [];
    let hanging = false;
    const http = createServer(async (request, response) => {
      const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
      got.push({ path: request.url, type: request.headers['content-type'], body });
      if (!hanging) response.end('{}');
    });
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
    const endpoint = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const source = sourceOf({ AWS_LAMBDA_FUNCTION_NAME: 'f' });
    const exporter = createExporter(source, { endpoint }, 60_000);
    await work(exporter);
    await exporter.settle();
    await exporter.settle();
    expect(got.map(({ path, type }) => [path, type]).sort()).toEqual([
      ['/v1/metrics', 'application/json'],
      ['/v1/traces', 'application/json'],
    ]);
    for (const { path, body } of got) (path === '/v1/traces' ? TracesRequest : MetricsRequest).parse(body);
    hanging = true;
    const hurried = createExporter(source, { endpoint }, 100);
    await work(hurried);
    await expect(hurried.settle()).resolves.toBeUndefined();
    http.closeAllConnections();
    await new Promise((done) => http.close(done));
    await work(hurried);
    await expect(hurried.settle()).resolves.toBeUndefined();
  });

  it('would not be believed by the schema these tests use, were a number where a word belongs', () => {
    const source = sourceOf({});
    const span: EndedSpan = {
      ...{ ...call, traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), startedAt: 1.76e12, seconds: 1 },
    };
    const good = tracesOf(source, [span]);
    expect(TracesRequest.safeParse(good).success).toBe(true);
    expect(TracesRequest.safeParse(tracesOf(source, [{ ...span, traceId: 'A' }])).success).toBe(false);
    const wrong = JSON.parse(
      JSON.stringify(good).replace(/"endTimeUnixNano":"(\d+)"/u, '"endTimeUnixNano":$1'),
    );
    expect(TracesRequest.safeParse(wrong).success).toBe(false);
    const meter = createMeter();
    meter.count(span);
    const at = { since: 1.76e12, at: 1.77e12 };
    expect(MetricsRequest.safeParse(metricsOf(source, meter.histograms(), at)).success).toBe(true);
  });
});
