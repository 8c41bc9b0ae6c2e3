/** Where nothing may be sent, in every way an address can be written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUrlFault, isPublicAddress } from '#shared/partner/hooks/address';
import { createSend } from '#shared/partner/hooks/send';

/** IANA's special-purpose registries, and where clouds keep what they know of a machine. */
const closed = {
  v4: [
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
    '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  ].flatMap((line) => line.split(' ')),
  v6: [
    '::/128 ::1/128 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/32 2001:db8::/32 2002::/16',
    '3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8',
  ].flatMap((line) => line.split(' ')),
};
const spread = (range: string, bits: 32 | 128): fc.Arbitrary<bigint> => {
  const [base = '', length = ''] = range.split('/');
  const free = BigInt(bits - Number(length));
  const from = bits === 32 ? numberOf4(base) : numberOf6(base);
  return fc.bigInt(0n, (1n << free) - 1n).map((rest) => from + rest);
};
const numberOf4 = (text: string): bigint =>
  text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
const numberOf6 = (text: string): bigint => {
  const [left = '', right = ''] = text.split('::');
  const parts = (side: string) => (side === '' ? [] : side.split(':').map((part) => BigInt(`0x${part}`)));
  const [head, tail] = [parts(left), parts(right)];
  const all = [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0n), ...tail];
  return all.reduce((sum, part) => sum * 65_536n + part, 0n);
};
const quads = (number: bigint): string => [24n, 16n, 8n, 0n].map((by) => (number >> by) & 255n).join('.');
const groups = (number: bigint): string =>
  Array.from({ length: 8 }, (_, at) => ((number >> BigInt(112 - 16 * at)) & 65_535n).toString(16)).join(':');
const v4 = fc.oneof(...closed.v4.map((range) => spread(range, 32)));
const v6 = fc.oneof(...closed.v6.map((range) => spread(range, 128)));

/** What programs take for an IPv4 address, beside four numbers. */
const spellings = (number: bigint): string[] => [
  quads(number),
  String(number),
  `0x${number.toString(16)}`,
  `0${number.toString(8)}`,
  quads(number)
    .split('.')
    .map((part) => `0x${Number(part).toString(16)}`)
    .join('.'),
  quads(number)
    .split('.')
    .map((part) => `0${Number(part).toString(8)}`)
    .join('.'),
  `${number >> 24n}.${number & 0xffffffn}`,
];

describe('an address is not public', () => {
  it('of any closed range of IPv4, also as IPv6 writes it', () => {
    fc.assert(
      fc.property(v4, (number) => {
        for (const text of [quads(number), `::ffff:${quads(number)}`, `64:ff9b::${quads(number)}`])
          expect(isPublicAddress(text), text).toBe(false);
        const tunnel = (0x2002n << 112n) | (number << 80n);
        expect(isPublicAddress(groups(tunnel))).toBe(false);
      }),
    );
  });

  it('of any closed range of IPv6, with and without a zone', () => {
    fc.assert(
      fc.property(v6, (number) => {
        expect(isPublicAddress(groups(number)), groups(number)).toBe(false);
        expect(isPublicAddress(`${groups(number)}%eth0`)).toBe(false);
      }),
    );
  });

  it('where it is none at all', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(isPublicAddress(`x${text}`)).toBe(false)));
  });

  it('and others are', () => {
    for (const text of ['1.1.1.1', '196.12.240.1', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])
      expect(isPublicAddress(text), text).toBe(true);
  });
});

describe('a URL is refused', () => {
  it('that names its host by a number, however it is written', () => {
    fc.assert(
      fc.property(v4, (number) => {
        for (const text of spellings(number)) {
          const fault = findUrlFault(`https://${text}/hook`, false);
          expect(['number', 'not-a-url'], text).toContain(fault);
        }
      }),
    );
    for (const host of ['[::1]', '[::ffff:169.254.169.254]', '[fe80::1]', '１２７。０。０。１'])
      expect(['number', 'not-a-url'], host).toContain(findUrlFault(`https://${host}/`, false));
  });

  it.each([
    ['http://bank.example/hook', 'not-https'],
    ['ftp://bank.example/hook', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['https://user:word@bank.example/hook', 'credentials'],
    ['https://bank.example:22/hook', 'port'],
    ['https://bank.example/hook#part', 'not-a-url'],
    [`https://bank.example/${'x'.repeat(500)}`, 'not-a-url'],
    ['bank.example', 'not-a-url'],
    ['http://127.0.0.1:9000/hook', 'not-https'],
    ['http://localhost:9000/hook', 'not-https'],
  ])('%s: %s', (text, fault) => {
    expect(findUrlFault(text, false)).toBe(fault);
  });

  it('but in the sandbox of one machine a program of that machine may be told, not a port of the system', () => {
    expect(findUrlFault('http://127.0.0.1:9000/hook', true)).toBeUndefined();
    expect(findUrlFault('http://[::1]:9000/hook', true)).toBeUndefined();
    expect(findUrlFault('http://localhost:25/hook', true)).toBe('port');
    expect(findUrlFault('http://10.0.0.1:9000/hook', true)).toBe('not-https');
    expect(findUrlFault('https://bank.example/hook', true)).toBeUndefined();
  });
});

it('a name that leads to any closed address, alone or beside a public one, is never called', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(v4.map(quads), v6.map(groups)), fc.boolean(), async (address, beside) => {
      const open = { address: '196.12.240.1', family: 4 };
      const found = { address, family: address.includes(':') ? 6 : 4 };
      const send = createSend(async () => (beside ? [open, found] : [found]));
      const sent = await send({ url: 'https://bank.example/hook', loopback: false, headers: {}, body: '{}' });
      expect(sent).toMatchObject({ fault: 'address' });
    }),
    { numRuns: 60 },
  );
});
