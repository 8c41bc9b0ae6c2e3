import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  digitRun,
  iceValid,
  mod97,
  normaliseCin,
  parseActNumber,
  ribValid,
} from '#shared/people/identifiers';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const withKey = (head: string) => head + String((97 - mod97(`${head}00`)) % 97).padStart(2, '0');

describe('control digits', () => {
  it('accept every number they were made for and refuse one changed digit', () => {
    fc.assert(
      fc.property(digits(13), fc.nat(12), fc.integer({ min: 1, max: 9 }), (head, at, shift) => {
        const ice = withKey(head);
        expect(iceValid(ice)).toBe(true);
        const wrong = ice.slice(0, at) + ((Number(ice[at]) + shift) % 10) + ice.slice(at + 1);
        expect(iceValid(wrong)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(digits(22), (head) => {
        expect(ribValid(withKey(head))).toBe(true);
      }),
    );
  });

  it('hold for published examples', () => {
    expect(iceValid('001561191000066')).toBe(true);
    expect(iceValid('002136093000040')).toBe(true);
    expect(iceValid('001561191000065')).toBe(false);
    expect(ribValid('011519000001205000534921')).toBe(true);
  });
});

describe('an identity number', () => {
  const confused: Record<string, string> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B', '2': 'Z' };

  it('is set right by position when digits were read as letters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('S', 'BE', 'AA', 'J', 'GM', 'K'),
        digits(6),
        fc.nat(5),
        (office, serial, at) => {
          const misread = serial.slice(0, at) + (confused[serial[at]!] ?? serial[at]) + serial.slice(at + 1);
          // Two letters then digits leave no doubt; after one letter the first digit may be a second letter.
          if (office.length === 1 && at === 0) return;
          expect(normaliseCin(`${office} ${misread}`)?.value).toBe(office + serial);
        },
      ),
    );
  });

  it('gets its office letter back when all was read as digits', () => {
    expect(normaliseCin('5734162')?.value).toBe('S734162');
    expect(normaliseCin('18274815')?.value).toBe('IB274815');
  });

  it('is unusual outside four to seven digits, never refused for its letters', () => {
    expect(normaliseCin('ZZ12')?.usual).toBe(false);
    expect(normaliseCin('U1234567')?.usual).toBe(true);
    expect(normaliseCin('زينب')).toBeUndefined();
  });
});

describe('an act number', () => {
  it('is number and year, turned round when printed the other way', () => {
    expect(parseActNumber('رسم رقم : 613/1975')).toBe('613/1975');
    expect(parseActNumber('1975/613')).toBe('613/1975');
    expect(parseActNumber('٦١٣/١٩٧٥')).toBe('613/1975');
    expect(parseActNumber('9833/71')).toBe('9833/71');
    expect(parseActNumber('25/05/1975 ')).not.toBe('613/1975');
  });

  it('does not take blanks in long numbers for their end', () => {
    expect(digitRun('RIB : 011 519 0000012050005349 21', 24)).toBe('011519000001205000534921');
    expect(digitRun('ICE 00156119100006', 15)).toBeUndefined();
  });
});
