/**
 * From which network address a call came, as brakes count it. Who stands in front of us adds, at the end of
 * `X-Forwarded-For`, the address it was called from: the one before our own hops is true, and what a caller wrote before
 * it is not read. On AWS that is CloudFront; whoever goes round it, to the gateway itself, cannot say CloudFront's word
 * and counts by the address the gateway saw.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { HttpHandler } from './http.ts';

/** Bears the word that CloudFront and the functions alone know; CloudFront overwrites whatever a caller sent under it. */
export const edgeHeader = 'x-nasab-edge';

/** @param hops how many of our own stand in front. @param near who called the last of them, or us. */
export function addressBefore(forwarded: string | undefined, hops: number, near: string): string {
  if (hops === 0) return near;
  const told = (forwarded ?? '').split(',').at(-hops)?.trim() ?? '';
  return isIP(told) === 0 ? near : told;
}

/**
 * What a brake counts by: whoever has one line of IPv6 has a /64, and would else come from a new address with each try.
 * @example networkOf('2001:db8:0:1::9') // '2001:db8:0:1::/64'
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const ofIPv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (ofIPv4 !== undefined) return ofIPv4;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
};

/** @param word CloudFront's; undefined: nobody is believed to be CloudFront. */
export function behindEdge(inner: HttpHandler, word: string | undefined): HttpHandler {
  return async (event, context) => {
    const { [edgeHeader]: said, ...headers } = event.headers ?? {};
    const { http } = event.requestContext;
    const believed = word !== undefined && word !== '' && said !== undefined && isSame(said, word);
    const forwarded = headers['x-forwarded-for'];
    // The gateway writes down who called it, as CloudFront did before.
    const last = forwarded?.split(',').at(-1)?.trim();
    const hops = believed ? (last === http.sourceIp ? 2 : 1) : 0;
    const sourceIp = addressBefore(forwarded, hops, http.sourceIp);
    const requestContext = { ...event.requestContext, http: { ...http, sourceIp } };
    return await inner({ ...event, headers, requestContext }, context);
  };
}
