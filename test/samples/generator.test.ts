import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parseDateWordsAr, parseDateWordsFr } from '#shared/people/date-words';
import { toIso } from '#shared/people/dates';
import { iceValid, ribValid } from '#shared/people/identifiers';
import { iceFrom, mrzLines, ribFrom } from '../../samples/generator/numbers.ts';
import { pdfOf } from '../../samples/generator/pdf.ts';
import { dateWordsAr, dateWordsFr, hijriIso, money, numberWordsFr } from '../../samples/generator/words.ts';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((d) => d.join(''));
const day = fc
  .date({ min: new Date('1915-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('numbers printed on the samples', () => {
  it('company and account numbers pass the checks of the service', () => {
    fc.assert(fc.property(digits(13), (thirteen) => iceValid(iceFrom(thirteen))));
    fc.assert(fc.property(digits(22), (twentyTwo) => ribValid(ribFrom(twentyTwo))));
  });

  it('the machine-readable zone is the one of the ICAO specimen', () => {
    const [first, second] = mrzLines({
      documentNumber: 'D23145890',
      cin: '',
      birth: '1974-08-12',
      sex: 'F',
      expiry: '2012-04-15',
      familyLat: 'ERIKSSON',
      givenLat: 'ANNA MARIA',
    });
    expect(first.slice(5, 15)).toBe('D231458907');
    expect(second.slice(0, 15)).toBe('7408122F1204159');
  });
});

describe('dates and amounts in words', () => {
  it('a date in Arabic or French words is read back as the same day', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [ar, fr] = [parseDateWordsAr(dateWordsAr(iso)), parseDateWordsFr(dateWordsFr(iso))];
        return ar !== undefined && fr !== undefined && toIso(ar.date) === iso && toIso(fr.date) === iso;
      }),
      { numRuns: 12 },
    );
  });

  it('French amounts follow the rules of plural and hyphen', () => {
    expect([71, 80, 91, 200, 280_000, 1_001].map(numberWordsFr)).toEqual([
      'soixante et onze',
      'quatre-vingts',
      'quatre-vingt-onze',
      'deux cents',
      'deux cent quatre-vingt mille',
      'mille un',
    ]);
    expect(money(28_800)).toBe('28 800,00');
  });

  it('the hijri day is the one Moroccan registers print, a day behind umm al-qura', () => {
    // 25 رجب 1423 is 3 October 2002 in dahir 1-02-239.
    expect(hijriIso('2002-10-03')).toBe('1423-07-25');
  });
});

describe('sample PDF files', () => {
  const picture = (space: 'b-w' | 'srgb') =>
    sharp({ create: { width: 100, height: 100, channels: 3, background: '#888' } })
      .toColourspace(space)
      .jpeg()
      .toBuffer();
  const sized = { width: 100, height: 100, dpi: 72 };

  it('tell the colours of a picture as the picture has them', async () => {
    const spaces = async (space: 'b-w' | 'srgb') =>
      /ColorSpace \/(\w+)/.exec(pdfOf([{ ...sized, jpeg: await picture(space) }]).toString('latin1'))?.[1];
    expect(await spaces('b-w')).toBe('DeviceGray');
    expect(await spaces('srgb')).toBe('DeviceRGB');
  });

  it('a later revision keeps the first one and ends with its own trailer', async () => {
    const page = { ...sized, jpeg: await picture('b-w') };
    const laterRevision = { x: 1, fromTop: 2, width: 30, height: 10, text: '29 700,00' };
    const [plain, revised] = [pdfOf([page]), pdfOf([page], { laterRevision })];
    expect(revised.subarray(0, plain.length).equals(plain)).toBe(true);
    expect(revised.toString('latin1').match(/%%EOF/g)).toHaveLength(2);
  });
});
