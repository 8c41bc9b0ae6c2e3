/**
 * Where a partner may be told: on the open Internet and nowhere else. A name is looked up at every send, and each address
 * it leads to has to be public; who connects goes to those very addresses (`send.ts`), so a name that leads elsewhere a
 * moment later leads nowhere.
 */
import ipaddr from 'ipaddr.js';

/** Ports of HTTPS; on one machine, of programs an engineer runs there. */
const ports: ReadonlySet<string> = new Set(['', '443', '8443']);
const longest = 500;

export type UrlFault = 'not-a-url' | 'not-https' | 'port' | 'credentials' | 'number';

/** @param loopback of the sandbox on one machine: programs of the same machine may be told, over plain HTTP too. */
export function findUrlFault(text: string, loopback: boolean): UrlFault | undefined {
  const url = text.length > longest ? null : URL.parse(text);
  if (url === null || url.hash !== '') return 'not-a-url';
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (loopback && isLoopbackHost(url)) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not-https';
    return Number(url.port) >= 1024 ? undefined : 'port';
  }
  if (url.protocol !== 'https:') return 'not-https';
  // The parser has made dotted numbers of every other way to write them.
  if (literalOf(url) !== undefined) return 'number';
  return ports.has(url.port) ? undefined : 'port';
}

/** The address where a host is one and no name; without the brackets of IPv6. */
export const literalOf = ({ hostname }: URL): string | undefined => {
  const bare = hostname.replace(/^\[|\]$/gu, '');
  return ipaddr.isValid(bare) ? bare : undefined;
};

const isLoopbackHost = (url: URL): boolean =>
  url.hostname === 'localhost' || isLoopbackAddress(literalOf(url) ?? '');

export const isLoopbackAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

/**
 * Whether an address is one of the open Internet: not private, loopback, link-local (where clouds keep their metadata), a
 * carrier's own, multicast, reserved, nor a tunnel or mapping that leads to any of these.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  // Of IPv6 only global unicast is given out (RFC 4291, 2.4); the rest would count as unicast too.
  return parsed instanceof ipaddr.IPv4 || (parsed.parts[0]! & 0xe000) === 0x2000;
}
