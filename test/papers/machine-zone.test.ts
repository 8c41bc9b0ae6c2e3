import { describe, expect, it } from 'vitest';
import type { PageText } from '#shared/papers/page-text';
import { understandPages } from '#shared/papers/understand';
import { L, printedPage } from './printed-page.ts';

const zone = [
  'I<MARZ518407639S734162<<<<<<<<',
  '7505250F3205253MAR<<<<<<<<<<<7',
  'RADI<<WAFAE<<<<<<<<<<<<<<<<<<<',
];
interface Card {
  readonly birth?: string;
  readonly expiry?: string;
  readonly cin?: string;
  readonly family?: string;
  readonly zone?: readonly string[];
}

function card({
  birth = '25/05/1975',
  expiry = '25/05/2032',
  cin = 'S734162',
  family = 'RADI',
  ...own
}: Card) {
  return printedPage([
    [{ x: L, text: "CARTE NATIONALE D'IDENTITE" }],
    [{ x: L, text: 'Prénom : WAFAE' }],
    [{ x: L, text: `Nom : ${family}` }],
    [{ x: L, text: `Né le ${birth}` }],
    [{ x: L, text: `Valable jusqu'au ${expiry}` }],
    [{ x: L, text: `N° ${cin}` }],
    ...(own.zone ?? zone).map((text) => [{ x: L, text }]),
  ]);
}

/** The page with what our own recogniser made of one of its lines. */
const heard = (page: PageText, line: string, own: string): PageText => ({
  ...page,
  phrases: page.phrases.map((phrase) =>
    phrase.text.includes(line) ? { ...phrase, own: { text: own, confidence: 0.9, others: [] } } : phrase,
  ),
});
const read = async (page: PageText) => {
  const { fields, doubts } = await understandPages([page]);
  return {
    doubts: doubts.map(({ code }) => code),
    ...Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
  } as Record<string, unknown>;
};
const instead = (at: number, line: string) => zone.map((own, i) => (i === at ? line : own));

describe('the machine-readable zone and the front of a card', () => {
  it('agree as printed', async () => {
    expect(await read(card({}))).toMatchObject({ doubts: [], birthDate: '1975-05-25', mrz2: zone[1] });
  });

  it('a date of the zone whose control digit fails is mended from the front', async () => {
    const birth = await read(card({ zone: instead(1, zone[1]!.replace('750525', '750325')) }));
    expect(birth).toMatchObject({ mrz2: zone[1], doubts: [] });
    const expiry = await read(card({ zone: instead(1, zone[1]!.replace('320525', '320526')) }));
    expect(expiry).toMatchObject({ mrz2: zone[1], doubts: [] });
  });

  it('the number in the zone is mended from the front where the digit over all then holds', async () => {
    const mended = await read(card({ zone: instead(0, zone[0]!.replace('S734162', 'S734762')) }));
    expect(mended).toMatchObject({ mrz1: zone[0], cin: 'S734162', doubts: [] });
  });

  it('of two readings of a line the one is taken whose control digits hold', async () => {
    const misread = zone[1]!.replace('320525', '329525').replace('750525', '150525');
    const page = heard(card({ birth: '', expiry: '', zone: instead(1, misread) }), misread, zone[1]!);
    expect(await read(page)).toMatchObject({ mrz2: zone[1], birthDate: '1975-05-25' });
  });

  it('a date of the front is taken from the reader whose date the zone says', async () => {
    const page = card({ birth: '25/05/1976' });
    expect((await read(page)).doubts).toContain('mrz-disagrees-birthDate');
    expect(await read(heard(page, '25/05/1976', 'Né le 25/05/1975'))).toMatchObject({
      birthDate: '1975-05-25',
      doubts: [],
    });
  });

  it('a name of the front is taken from the reader whose name the zone says, and the other way round', async () => {
    const front = heard(card({ family: 'RAOI' }), 'RAOI', 'Nom : RADI');
    expect(await read(front)).toMatchObject({ familyNameLat: 'RADI' });
    const line = zone[2]!.replace('RADI', 'RAOI');
    const back = heard(card({ zone: instead(2, line) }), line, zone[2]!);
    expect(await read(back)).toMatchObject({ mrz3: zone[2], familyNameLat: 'RADI' });
  });

  it('that say two different things are left as they are, with a doubt', async () => {
    expect(await read(card({ birth: '14/11/1981' }))).toMatchObject({
      birthDate: '1981-11-14',
      doubts: ['mrz-disagrees-birthDate'],
    });
  });
});
