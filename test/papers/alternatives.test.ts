import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesOf } from '#shared/papers/alternatives';
import type { Found } from '#shared/papers/candidates';
import { papers } from '#shared/papers/index';
import type { Phrase } from '#shared/papers/page-text';
import { chooseTwins, twinsOf } from '#shared/papers/twins';
import { understandPages } from '#shared/papers/understand';
import { printedPage } from './printed-page.ts';

const guess = (text: string, confidence = 0.9) => ({ text, confidence });

function found(field: string, value: string, own?: string, others: string[] = [], label = ''): Found {
  const script = /\p{Script=Arabic}/u.test(value) ? 'ar' : 'lat';
  const phrase: Phrase = {
    box: [0, 0, 300, 30],
    line: 0,
    script,
    text: `${label}${value}`,
    confidence: 0.8,
    words: [],
    ...(own === undefined ? {} : { own: { ...guess(own), others: others.map((text) => guess(text, 0.3)) } }),
  };
  const pieces = value
    .split(' ')
    .map((text) => ({ text, box: phrase.box, confidence: 0.8, phrase, wraps: false }));
  return {
    field,
    value: { value, quality: 1, raw: value },
    page: 0,
    box: phrase.box,
    pieces,
    relation: 'after',
    label: 1,
    score: 1,
    seconds: 0,
    rivals: [],
  };
}
const values = (all: ReturnType<typeof alternativesOf>) => all.map(({ value }) => value);
const act = papers['birth-extract'];

describe('what other readers made of the same ink', () => {
  it('is cut out of their lines where the value stands', () => {
    const ink = found('givenNameAr', 'ادرس', 'الاسم الشخصي : ادريس', [], 'الاسم الشخصي : ');
    expect(values(alternativesOf('nameAr', ink))).toEqual(['ادرس', 'ادريس']);
  });

  it('leaves out other ink, blanks that come and go, and letters said twice', () => {
    const ink = found('familyNameLat', 'KHAMLICHI', 'KHAMLICHII', ['KHAM LICHI', 'Province de Taza']);
    expect(values(alternativesOf('nameLat', ink))).toEqual(['KHAMLICHI']);
  });

  it('begins with the value itself, which has at least its own weight', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{3,9}$/u), fc.stringMatching(/^[A-Z ]{0,12}$/u), (value, own) => {
        const [first] = alternativesOf('nameLat', found('familyNameLat', value, own));
        expect(first!.value).toBe(value);
        expect(first!.support).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('one name in both scripts', () => {
  const choose = (ar: Found, lat: Found) => {
    const chosen = chooseTwins(act, { [ar.field]: ar, [lat.field]: lat });
    return [chosen[ar.field]!.value.value, chosen[lat.field]!.value.value];
  };

  it('tells which of the readings is meant, in either script', () => {
    expect(choose(found('givenNameAr', 'إبناس', 'إيناس'), found('givenNameLat', 'Inas', 'Inas'))).toEqual([
      'إيناس',
      'Inas',
    ]);
    expect(choose(found('familyNameAr', 'دجيك', 'دجيك'), found('familyNameLat', 'DEDJYI', 'DEDJYK'))).toEqual(
      ['دجيك', 'DEDJYK'],
    );
  });

  it('invents no spelling that no reader saw', () => {
    expect(choose(found('givenNameAr', 'إبناس'), found('givenNameLat', 'Inas'))).toEqual(['إبناس', 'Inas']);
  });

  it('says nothing where the two can hardly be one name', () => {
    const [ar] = choose(found('fatherAr', 'سعد', 'سعيد'), found('fatherLat', 'Abderrahmane'));
    expect(ar).toBe('سعد');
  });

  it('joins what the Latin writes in one word', () => {
    const [ar] = choose(found('familyNameAr', 'بو دزلة'), found('familyNameLat', 'BOUDAZLE'));
    expect(ar).toBe('بودزلة');
  });

  it('is looked for on every paper that prints both', () => {
    expect(twinsOf(act)).toContainEqual(['fatherAr', 'fatherLat']);
    for (const paper of Object.values(papers))
      for (const [ar, lat] of twinsOf(paper))
        expect([ar in paper.fields, lat in paper.fields]).toEqual([true, true]);
  });
});

describe('a number that fails its control digit', () => {
  it('is taken from the reader whose number holds', async () => {
    const [right, wrong] = ['011519000001205000534921', '011519000001205000584921'];
    const page = printedPage([
      [{ x: 500, text: "RELEVE D'IDENTITE BANCAIRE" }],
      [{ x: 80, text: 'Titulaire du compte : Suhail JNANE' }],
      [{ x: 80, text: `RIB : ${wrong}` }],
    ]);
    const heard = {
      ...page,
      phrases: page.phrases.map((phrase) =>
        phrase.text.includes(wrong) ? { ...phrase, own: { ...guess(`RIB : ${right}`), others: [] } } : phrase,
      ),
    };
    expect((await understandPages([page])).fields.rib?.value).toBe(wrong);
    const reading = await understandPages([heard]);
    expect(reading.fields.rib).toMatchObject({ value: right, alternatives: [wrong] });
    expect(reading.doubts).toEqual([]);
  });
});
