import { readdirSync, readFileSync } from 'node:fs';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { getCaller } from '#functions/caller';
import { findRoute } from '#functions/route';
import { routes } from '#functions/routes';
import { papersIn } from '#shared/cases/receive-paper';
import { entries } from '../../infra/bundle.ts';
import { entryFor } from '../../infra/rehearse/world.ts';

const folder = new URL('../../events/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const isHttp = (event: unknown): event is APIGatewayProxyEventV2WithJWTAuthorizer =>
  typeof event === 'object' && event !== null && 'rawPath' in event;

describe('events', () => {
  it('are each told of in the README, and the README tells of no other', () => {
    const told = [...readFileSync(new URL('README.md', folder), 'utf8').matchAll(/^\| `([\w-]+\.json)`/gm)];
    expect(told.map(([, name]) => name).sort()).toEqual(files.sort());
  });

  it('are for every function we have', () => {
    expect([...new Set(files.map((name) => entryFor(read(name))))].sort()).toEqual([...entries].sort());
  });

  it.each(files.filter((name) => isHttp(read(name))))('%s is a call our routes understand', (name) => {
    const event = read(name) as APIGatewayProxyEventV2WithJWTAuthorizer;
    const { method } = event.requestContext.http;
    const match = findRoute(routes, method, event.rawPath);
    if (match.status !== 'found') throw new Error(`${name} meets no route`);
    const { route } = match;
    expect(event.routeKey).toBe(`${route.method} ${route.path}`);
    const claims = event.requestContext.authorizer?.jwt.claims;
    // A partner's call is let in by the door of its own function, whatever a gateway says.
    if (route.audience === 'partner') expect(claims).toBeUndefined();
    else expect(getCaller(route.audience, claims, '192.0.2.10').audience).toBe(route.audience);
    expect(route.params?.safeParse(match.params).success ?? true).toBe(true);
    expect(route.input?.safeParse(JSON.parse(event.body ?? 'null')).success ?? true).toBe(true);
  });

  it('of storage and requeue speak of the same paper, and the greeting of none', () => {
    const papersOf = (name: string) => papersIn((read(name) as SQSEvent).Records[0]!.body);
    expect(papersOf('paper-stored.json')).toEqual(papersOf('paper-sent-again.json'));
    expect(papersOf('paper-stored.json')).toHaveLength(1);
    expect(papersOf('storage-greeting.json')).toEqual([]);
  });

  it('of the stream hold keys and nothing of a case', () => {
    const { Records } = read('announcement-written.json') as DynamoDBStreamEvent;
    expect(Object.keys(Records[0]!.dynamodb!)).not.toContain('NewImage');
    expect(Records[0]!.dynamodb!.Keys!.pk!.S).toMatch(/^OUTBOX#case-/);
  });
});
