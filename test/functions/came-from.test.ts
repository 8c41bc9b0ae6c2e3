/** From which address a call came, as brakes count it: through CloudFront, round it, and behind proxies of one's own. */
import { describe, expect, it } from 'vitest';
import { addressBefore, behindEdge, edgeHeader, networkOf } from '#functions/came-from';
import type { HttpHandler } from '#functions/http';
import { eventFor } from './world.ts';

const word = 'the-word-of-cloudfront';
const [viewer, edge, gatewaySaw] = ['203.0.113.9', '198.51.100.7', '192.0.2.7'];

/** The event as the gateway hands it on: it adds whoever called it to what was already written. */
async function counted(headers: Record<string, string>, known: string | undefined = word) {
  let seen: Parameters<HttpHandler>[0] | undefined;
  const inner: HttpHandler = async (event) => {
    seen = event;
    return { statusCode: 200, headers: {} };
  };
  await behindEdge(inner, known)(eventFor('GET', '/health', { headers }), {});
  return { address: seen?.requestContext.http.sourceIp, headers: seen?.headers };
}

describe('through CloudFront', () => {
  it.each([
    ['and the gateway adds whom it was called by', `${viewer}, ${gatewaySaw}`],
    ['and the gateway adds nothing', viewer],
    ['with addresses the caller made up', `10.0.0.1, 198.51.100.1, ${viewer}, ${gatewaySaw}`],
  ])('the one who called it counts, %s', async (_, forwarded) => {
    const { address, headers } = await counted({ [edgeHeader]: word, 'x-forwarded-for': forwarded });
    expect(address).toBe(viewer);
    // What no route holds none can log.
    expect(headers).not.toHaveProperty(edgeHeader);
  });

  it('what is no address is not believed', async () => {
    for (const forwarded of ['', 'unknown', `<script>, ${gatewaySaw}`])
      expect((await counted({ [edgeHeader]: word, 'x-forwarded-for': forwarded })).address).toBe(gatewaySaw);
  });
});

describe('round CloudFront, at the gateway itself', () => {
  it.each<[string, Record<string, string>, string?]>([
    ['without its word', { 'x-forwarded-for': `${viewer}, ${gatewaySaw}` }],
    [
      'with a word that is not its',
      { [edgeHeader]: `${word}x`, 'x-forwarded-for': `${viewer}, ${gatewaySaw}` },
    ],
    ['with an empty word', { [edgeHeader]: '', 'x-forwarded-for': viewer }],
    ['with its other headers', { 'cloudfront-viewer-address': `${viewer}:4711`, 'x-forwarded-for': viewer }],
  ])('the gateway’s own word counts: %s', async (_, headers) => {
    expect((await counted(headers)).address).toBe(gatewaySaw);
    expect((await counted({ ...headers, forwarded: `for=${edge}` })).address).toBe(gatewaySaw);
  });

  it('nobody is CloudFront where no word is known', async () => {
    const headers = { [edgeHeader]: 'undefined', 'x-forwarded-for': viewer };
    expect((await counted(headers, '')).address).toBe(gatewaySaw);
  });
});

it('behind proxies of one’s own, so many places from the end are theirs, and nothing before', () => {
  const near = '127.0.0.1';
  expect(addressBefore('203.0.113.9', 0, near)).toBe(near);
  expect(addressBefore('198.51.100.1, 203.0.113.9', 1, near)).toBe('203.0.113.9');
  expect(addressBefore('198.51.100.1, 203.0.113.9, 10.0.0.2', 2, near)).toBe('203.0.113.9');
  expect(addressBefore('2001:db8::9', 1, near)).toBe('2001:db8::9');
  for (const nothing of [undefined, '', 'unknown', '203.0.113.9, <script>'])
    expect(addressBefore(nothing, 1, near)).toBe(near);
});

it('a line of IPv6 counts once, however many addresses it has', () => {
  expect(networkOf('2001:db8:0:1::9')).toBe('2001:db8:0:1::/64');
  expect(networkOf('2001:0DB8:0000:0001:ffff::')).toBe('2001:db8:0:1::/64');
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
  expect(networkOf('unknown')).toBe('unknown');
});
