/** One upload is one trace: through the queue and its retries to what is announced, and in every line that is logged. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellWorld } from '#functions/webhook';
import { record } from '#shared/cases/record';
import type { CaseId } from '#shared/platform/ids';
import { carried, type EndedSpan, inSpan, parentIn, parentInXRay, processing } from '#shared/platform/trace';
import { openWorld, type World } from '../functions/world.ts';

const [traceId, spanId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
const traceparent = `00-${traceId}-${spanId}-01`;

describe('a trace context', () => {
  it('is read as the standard writes it, a later version’s too', () => {
    expect(parentIn(traceparent)).toEqual({ traceId, spanId });
    expect(parentIn(`cc-${traceId}-${spanId}-01-more`)).toEqual({ traceId, spanId });
  });

  it.each([
    undefined,
    '',
    `ff-${traceId}-${spanId}-01`,
    `00-${'0'.repeat(32)}-${spanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
    `00-${traceId}-${spanId}-01-`,
    `00-${traceId}-${spanId}-01\nx`,
    `${traceparent}, ${traceparent}`,
  ])('is begun anew instead of %j', (header) => {
    expect(parentIn(header)).toBeUndefined();
  });

  it('of X-Ray is the same 32 digits', () => {
    const root = 'Root=1-5759e988-bd862e3fe1be46a994272793';
    expect(parentInXRay(`${root};Parent=53995c3f42cd8ad8;Sampled=1`)).toEqual({
      traceId: '5759e988bd862e3fe1be46a994272793',
      spanId: '53995c3f42cd8ad8',
    });
    expect(parentInXRay(root)).toEqual({ traceId: '5759e988bd862e3fe1be46a994272793' });
    expect(parentInXRay('Root=elsewhere')).toBeUndefined();
  });
});

describe('a trace', () => {
  let world: World;
  const ended: EndedSpan[] = [];
  beforeAll(async () => {
    world = await openWorld({ telemetry: { ended: (span) => void ended.push(span) } });
  });
  afterAll(() => world.end());
  const known = { name: 'PUT /files/{use}/{token}', kind: 'server', parent: parentIn(traceparent) } as const;

  it('goes with a call from its caller’s to the line that is logged of it, and names the route, not the address', async () => {
    const headers = { traceparent };
    await world.call('GET', '/api/officer/cases/case-00000000000000000000000000', { headers });
    expect(JSON.parse(world.log.at(-1)!)).toMatchObject({ code: 'http.answered', trace_id: traceId });
    expect(ended.at(-1)).toMatchObject({
      ...{ traceId, parentSpanId: spanId, kind: 'server', name: 'GET /api/officer/cases/{caseId}' },
      facts: { 'http.route': '/api/officer/cases/{caseId}', 'http.response.status_code': 401 },
    });
    expect(JSON.parse(world.log.at(-1)!).span_id).toBe(ended.at(-1)!.spanId);
  });

  it('stays one over an upload, each try of its reading, and what the world is told', async () => {
    const { caseId, claims } = await world.open();
    await inSpan(world.platform, known, () => world.send(claims, 'a page'));
    const { queue, outbox } = world.platform;
    for (const tries of [0, 1, 2]) {
      const { id, message, tries: failed } = queue.take()!;
      expect(failed).toBe(tries);
      expect(parentIn(message.traceparent)?.traceId).toBe(traceId);
      if (tries < 2) queue.failed(id);
      else
        await inSpan(world.platform, processing('papers', message), async () => {
          await queue.send(message);
          await record(world.platform, caseId as CaseId, { kind: 'service', id: 'intake' }, () => ({
            events: [{ type: 'CaseWithdrawn' }],
          }));
        });
      world.wait(1);
    }
    // Sent on, it is still of that trace, under the work that sent it.
    const sentOn = queue.take()!.message;
    expect(parentIn(sentOn.traceparent)).toEqual({ traceId, spanId: ended.at(-1)!.spanId });
    const [announcement] = await outbox.take(1);
    expect(parentIn(announcement?.traceparent)?.traceId).toBe(traceId);
    await outbox.failed(announcement!.id);
    world.wait(1);
    expect(await tellWorld(world.platform)).toBe(1);
    expect(ended.at(-1)).toMatchObject({ traceId, kind: 'consumer', name: 'process announcements' });
  });

  it('says of a failure the error’s class, and nothing is carried outside', async () => {
    const failing = inSpan(world.platform, { name: 'x', kind: 'internal' }, async () => {
      world.platform.log.info('x.done');
      throw new RangeError('Said Ouhammou');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(ended.at(-1)).toMatchObject({ facts: { 'error.type': 'RangeError' } });
    expect(JSON.stringify(ended)).not.toContain('Ouhammou');
    expect(carried()).toEqual({});
    world.platform.log.info('x.after');
    expect(JSON.parse(world.log.at(-1)!)).not.toHaveProperty('trace_id');
  });
});
