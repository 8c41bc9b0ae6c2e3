import { describe, expect, it } from 'vitest';
import { sideDoubts } from '#functions/card-sides';
import { doubtText } from '#functions/wording';
import type { CasePaper } from '#shared/cases/case';

const read = (value: string) => ({ value, confidence: 0.9, page: 1, box: [0, 0, 9, 9] as const, raw: value });
const card = (...fields: string[]): CasePaper =>
  ({
    paperId: fields.join(),
    withdrawn: false,
    reading: {
      type: 'cnie',
      typeConfidence: 0.9,
      pages: [],
      doubts: [],
      fields: Object.fromEntries(fields.map((field) => [field, read('x')])),
    },
  }) as unknown as CasePaper;
const front = card('cin', 'birthDate', 'expiryDate', 'givenNameLat');
const back = card('cinBack', 'fatherAr', 'motherAr', 'addressAr');
const codes = (paper: CasePaper, ...papers: CasePaper[]) =>
  sideDoubts(paper, { papers }).map(({ code }) => code);

describe('an identity card', () => {
  it('of which one side came alone asks for the other in plain words', () => {
    expect(codes(front, front)).toEqual(['card-back-missing']);
    expect(codes(back, back)).toEqual(['card-front-missing']);
    expect(doubtText('card-front-missing', 'cnie', []).fr).toContain('recto');
    expect(doubtText('card-back-missing', 'cnie', []).ar).toContain('ظهرها');
  });

  it('asks for nothing once both sides are there, in one file or two', () => {
    expect(codes(front, front, back)).toEqual([]);
    const both = card('birthDate', 'expiryDate', 'fatherAr', 'motherAr');
    expect(codes(both, both)).toEqual([]);
  });

  it('asks again when the other side is taken back', () => {
    expect(codes(front, front, { ...back, withdrawn: true })).toEqual(['card-back-missing']);
  });

  it('sent twice from one side is told so, the second time, while the other is missing', () => {
    const again = card('cin', 'birthDate', 'expiryDate', 'birthPlaceAr');
    expect(codes(front, front, again)).toEqual(['card-back-missing']);
    expect(codes(again, front, again)).toEqual(['card-front-twice']);
    expect(codes(again, front, again, back)).toEqual([]);
    const backAgain = card('fatherAr', 'motherAr', 'civilNumber');
    expect(codes(backAgain, back, backAgain)).toEqual(['card-back-twice']);
    expect(doubtText('card-front-twice', 'cnie', []).fr).toContain('encore le recto');
  });

  it('of somebody else is not the same side twice', () => {
    const fields = { ...front.reading!.fields, cin: read('BE11111') };
    const other = { ...front, reading: { ...front.reading!, fields } };
    expect(codes(other, front, other)).toEqual(['card-back-missing']);
  });

  it('of which hardly anything was read is accused of nothing', () => {
    expect(codes(card('cin'), card('cin'))).toEqual([]);
  });
});
