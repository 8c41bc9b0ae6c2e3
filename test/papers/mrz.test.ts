import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlDigit, mendLine1, mendLine2, mendLine3, readMrz } from '#shared/papers/mrz';

const pad = (text: string) => text.padEnd(30, '<');

function zone(document: string, cin: string, birth: string, sex: string, expiry: string, names: string) {
  const one = pad(`I<MAR${document}${controlDigit(document)}${cin}`);
  const head = `${birth}${controlDigit(birth)}${sex}${expiry}${controlDigit(expiry)}MAR<<<<<<<<<<<`;
  const all = controlDigit(one.slice(5) + head.slice(0, 7) + head.slice(8, 15) + head.slice(18));
  return [one, head + all, pad(names)] as const;
}

const anyZone = fc
  .record({
    office: fc.constantFrom('Z', 'A', 'KB'),
    serial: fc.integer({ min: 10_000_000, max: 99_999_999 }),
    cin: fc.constantFrom('S734162', 'BE482057', 'IB58219'),
    birth: fc.constantFrom('750525', '620321', '880229'),
    sex: fc.constantFrom('M', 'F'),
    expiry: fc.constantFrom('320525', '280321'),
    names: fc.constantFrom('RADI<<WAFAE', 'EL<JABRI<<AISSA', 'KHAYAT<<HAMMAD'),
  })
  .map(({ office, serial, cin, birth, sex, expiry, names }) =>
    zone((office + serial).slice(0, 9), cin, birth, sex, expiry, names),
  );

describe('the machine-readable zone', () => {
  it('passes its control digits as printed', () => {
    fc.assert(
      fc.property(anyZone, ([one, two, three]) => {
        expect([mendLine1(one), mendLine2(two), mendLine3(three)]).toEqual([one, two, three]);
        expect(readMrz(one, two, three)?.valid).toBe(true);
      }),
    );
  });

  it('is restored when fillers are lost, doubled or read as letters, and digits as letters', () => {
    fc.assert(
      fc.property(anyZone, fc.integer({ min: -3, max: 3 }), ([one, two, three], more) => {
        const stretch = (line: string) =>
          line.replace(/<{6,}/u, (run) => '<'.repeat(Math.max(3, run.length + more)));
        expect(mendLine1(stretch(one).replace(/^I</u, '1<'))).toBe(one);
        expect(mendLine2(stretch(two).replace(/0/u, 'O').replace('MAR', 'M4R'))).toBe(two);
        expect(mendLine3(stretch(three).replace('<<<<<', '<<C<<'))).toBe(three);
      }),
    );
  });

  it('says who, when and until when', () => {
    const said = readMrz(
      'I<MARZ518407639S734162<<<<<<<<',
      '7505250F3205253MAR<<<<<<<<<<<7',
      'RADI<<WAFAE<<<<<<<<<<<<<<<<<<<',
    );
    expect(said).toMatchObject({
      cin: 'S734162',
      birthDate: '1975-05-25',
      expiryDate: '2032-05-25',
      sex: 'F',
      familyName: 'RADI',
      givenName: 'WAFAE',
      valid: true,
    });
  });

  it('does not vouch for a changed birth date', () => {
    expect(readMrz('I<MARZ518407639S734162<<<<<<<<', '7605250F3205253MAR<<<<<<<<<<<7')?.valid).toBe(false);
  });
});
