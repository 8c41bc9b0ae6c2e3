import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordOf } from '#shared/cases/agreement';
import type { Owned } from '#shared/cases/settling';
import type { PaperType, Reading } from '#shared/papers/reading';
import { type Fields, memberRow, reading } from './family.ts';

const owned = (file: string, said: Reading, whose: Owned['whose'] = 'applicant'): Owned => ({
  file,
  reading: said,
  whose,
});
const paper = (type: PaperType, fields: Fields, confidence = 0.6): Owned =>
  owned(`${type}.jpg`, reading(type, fields, confidence));
const agreed = (papers: readonly Owned[]) =>
  Object.fromEntries(concordOf(papers).agreements.map(({ fact, value }) => [fact, value]));

const card = paper('cnie', {
  cin: 'PA84217',
  birthDate: '1974-08-27',
  givenNameAr: 'سلمى',
  fatherAr: 'لحسن بن ابراهيم',
});
const act = paper('birth-extract', {
  birthDate: '1974-08-27',
  givenNameAr: 'سلمى',
  fatherAr: 'لحسن بن إبراهيم',
});
const booklet = paper('family-booklet', { childGivenAr: 'سلمى', husbandGivenAr: 'لحسن' });

describe('what two papers read alike', () => {
  const { papers, agreements } = concordOf([card, act, booklet]);

  it('is settled, although each reading alone was weak', () => {
    const confidence = (at: number, field: string) => papers[at]?.reading.fields[field]?.confidence;
    expect(confidence(0, 'birthDate')).toBeGreaterThan(0.99);
    expect(confidence(1, 'givenNameAr')).toBeGreaterThan(0.99);
    expect(confidence(2, 'husbandGivenAr')).toBeGreaterThan(0.99);
    expect(confidence(0, 'cin')).toBe(0.6);
  });

  it('is told with the papers that agree, in both languages and with every place', () => {
    const born = agreements.find(({ fact }) => fact === 'birthDate');
    expect(born?.text.ar).toContain('\u206827/08/1974\u2069');
    expect(born?.text.ar).toContain('نسخة موجزة');
    expect(born?.text.fr).toMatch(/27\/08\/1974.*Carte nationale.*Extrait/u);
    expect(born?.evidence.map(({ file, field }) => [file, field])).toEqual([
      ['cnie.jpg', 'birthDate'],
      ['birth-extract.jpg', 'birthDate'],
    ]);
  });

  it('is a parent’s given name where one paper prints the chain and another does not', () => {
    expect(agreements.find(({ fact }) => fact === 'fatherAr')?.value).toBe('لحسن');
  });

  it('may be what the register says', () => {
    const attestation = paper('resistance-attestation', {
      memberNameAr: memberRow.nameAr!,
      cardNumber: '48213',
    });
    const { agreements: found } = concordOf([attestation], memberRow);
    expect(found.map(({ fact }) => fact)).toEqual(['memberName', 'memberNumber']);
    expect(concordOf([attestation]).agreements).toEqual([]);
  });
});

describe('what does not count as two papers', () => {
  it('is an extract and a full copy of one act', () => {
    expect(agreed([act, paper('birth-full-copy', { birthDate: '1974-08-27' })])).toEqual({});
  });

  it('is the two sides of one card', () => {
    expect(agreed([paper('cnie', { cin: 'PA84217', cinBack: 'PA84217' })])).toEqual({});
  });

  it('is a paper of somebody else', () => {
    expect(agreed([card, { ...act, whose: 'other' }])).toEqual({});
  });

  it('is a name the ink does not show, however likely it is', () => {
    const read = act.reading.fields.givenNameAr!;
    const guessed = owned('a.jpg', {
      ...act.reading,
      fields: { givenNameAr: { ...read, raw: 'سلفى' } },
    });
    expect(agreed([card, guessed])).toEqual({});
  });
});

describe('what papers do not agree on', () => {
  const another = paper('birth-extract', { givenNameAr: 'عبد القادر' }, 0.97);

  it('is said with both places, for names no spelling explains', () => {
    const { contradictions, agreements } = concordOf([paper('cnie', { givenNameAr: 'سلمى' }, 0.97), another]);
    expect(agreements).toEqual([]);
    expect(contradictions).toHaveLength(1);
    expect(contradictions[0]?.text.ar).toMatch(/\u2068سلمى\u2069.*\u2068عبد القادر\u2069/u);
    expect(contradictions[0]?.evidence.map(({ file }) => file)).toEqual(['cnie.jpg', 'birth-extract.jpg']);
  });

  it('is not said of a name hardly read, nor of another spelling', () => {
    expect(concordOf([paper('cnie', { givenNameAr: 'سلمى' }, 0.5), another]).contradictions).toEqual([]);
    const spelt = paper('birth-extract', { givenNameLat: 'Abdelwahed' }, 0.97);
    const other = paper('cnie', { givenNameLat: 'ABDELOUAHED' }, 0.97);
    expect(concordOf([other, spelt]).contradictions).toEqual([]);
  });

  it('settles nothing where as many papers say one thing as another', () => {
    const days = ['1974-08-27', '1974-08-27', '1976-08-27', '1976-08-27'] as const;
    const types = ['cnie', 'birth-extract', 'cnie', 'family-booklet'] as const;
    const papers = days.map((day, at) => {
      const field = types[at] === 'family-booklet' ? 'childBirthDate' : 'birthDate';
      return { ...paper(types[at]!, { [field]: day }), file: `${at}.jpg` };
    });
    expect(agreed(papers)).toEqual({});
  });
});

it('never makes a value that no paper says', () => {
  const value = fc.constantFrom('1974-08-27', '1974', '1976-01-02', 'سلمى');
  fc.assert(
    fc.property(fc.array(fc.record({ value, type: fc.constantFrom('cnie', 'birth-extract') })), (said) => {
      const papers = said.map(({ value: birthDate, type }, at) => ({
        ...paper(type as PaperType, { birthDate }),
        file: `${at}.jpg`,
      }));
      for (const one of concordOf(papers).agreements) expect(said.map((s) => s.value)).toContain(one.value);
    }),
  );
});
