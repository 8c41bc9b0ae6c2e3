/** A family booklet photographed on several photographs, or over several pages of a file. */
import { describe, expect, it } from 'vitest';
import { assessDossier } from '#shared/cases/dossier';
import { wholePapers } from '#shared/cases/whole-papers';
import type { ChildNumbers, Reading } from '#shared/papers/reading';
import { dossier, papers, reading } from './family.ts';

const page = (fields: Readonly<Record<string, string>>, childNumbers?: ChildNumbers): Reading => ({
  ...reading('family-booklet', fields),
  ...(childNumbers === undefined ? {} : { childNumbers }),
});
const parents = page({
  bookletNumber: '30461',
  husbandGivenAr: 'لحسن',
  husbandFamilyAr: 'أوعزيز',
  husbandBirthDate: '1929-05-12',
  wifeGivenAr: 'عائشة',
  wifeFamilyAr: 'الناصري',
});
const hammou = { childGivenAr: 'حمو', childFamilyAr: 'أوعزيز', childBirthDate: '1971-02-01' };
const salma = {
  childGivenAr: 'سلمى',
  childFamilyAr: 'أوعزيز',
  childBirthDate: '1974-08-27',
  childActNumber: '218/1974',
};
const rqia = { childGivenAr: 'رقية', childFamilyAr: 'أوعزيز', childBirthDate: '1977-11-03' };

const joined = (files: Readonly<Record<string, Reading>>) => {
  const { papers: whole, listed } = wholePapers(
    Object.entries(files).map(([file, said]) => ({ file, reading: said })),
  );
  const values = whole.map(
    ({ reading: { fields } }) =>
      (field: string) =>
        fields[field]?.value,
  );
  const children = values.map((of) =>
    ['child', 'child2', 'child3', 'child4'].flatMap((child) => of(`${child}GivenAr`) ?? []),
  );
  return { whole, listed, values, children };
};

describe('pages of one booklet', () => {
  it('are one paper with the parents once and the children of all pages in order', () => {
    const { whole, listed, values, children } = joined({
      'a.jpg': parents,
      'b.jpg': page(hammou),
      'c.jpg': page(salma),
      'd.jpg': page(rqia),
    });
    expect(whole).toHaveLength(1);
    expect(values[0]!('husbandGivenAr')).toBe('لحسن');
    expect(children).toEqual([['حمو', 'سلمى', 'رقية']]);
    expect(listed.map(({ partOf }) => partOf)).toEqual([undefined, 'a.jpg', 'a.jpg', 'a.jpg']);
  });

  it('stand in the order of their printed numbers, however they came', () => {
    const { whole, children } = joined({
      'c.jpg': page(rqia, { child: 3 }),
      'a.jpg': parents,
      'b.jpg': page(
        { ...hammou, child2GivenAr: 'سلمى', child2BirthDate: '1974-08-27' },
        { child: 1, child2: 2 },
      ),
    });
    expect(children).toEqual([['حمو', 'سلمى', 'رقية']]);
    expect(whole[0]!.reading.childNumbers).toEqual({ child: 1, child2: 2, child3: 3 });
  });

  it('name a child once that stands on two of them, by number, act, name or birth date', () => {
    const again = {
      number: [page({ childGivenAr: 'سلعى' }, { child: 2 }), { child: 2 }],
      act: [page({ childActNumber: '218/1974' }), undefined],
      name: [page({ childGivenAr: 'سلمى' }), undefined],
      'birth date': [page({ childBirthDate: '1974-08-27' }), undefined],
    } as const;
    for (const [by, [second, numbers]] of Object.entries(again)) {
      const weaker = { ...second, fields: reading('family-booklet', plain(second), 0.5).fields };
      const { children } = joined({ 'a.jpg': parents, 'b.jpg': page(salma, numbers), 'c.jpg': weaker });
      expect(children, by).toEqual([['سلمى']]);
    }
  });

  it('keep apart twins of one day, and a child that bears a dead one’s name', () => {
    const twins = { 'a.jpg': page(salma), 'b.jpg': page({ ...rqia, childBirthDate: '1974-08-27' }) };
    expect(joined(twins).children).toEqual([['سلمى', 'رقية']]);
    const later = {
      'a.jpg': page(salma),
      'b.jpg': page({ ...salma, childBirthDate: '1979-01-05', childActNumber: '7/1979' }),
    };
    expect(joined(later).children).toEqual([['سلمى', 'سلمى']]);
  });

  it('keep every wife, each once', () => {
    const { values } = joined({
      'a.jpg': parents,
      'b.jpg': page({ wifeGivenAr: 'زهرة', wifeFamilyAr: 'بوحدو', ...salma }),
      'c.jpg': page({ wifeGivenAr: 'عائشة', wifeFamilyAr: 'الناصري', ...rqia }),
    });
    expect(['wife', 'wife2', 'wife3'].map((wife) => values[0]!(`${wife}GivenAr`))).toEqual([
      'عائشة',
      'زهرة',
      undefined,
    ]);
  });

  it('say where each value stands, under the name it has there', () => {
    const { whole } = joined({ 'a.jpg': parents, 'b.jpg': page(hammou), 'c.jpg': page(salma) });
    expect(whole[0]!.places?.child2GivenAr).toEqual({ file: 'c.jpg', field: 'childGivenAr' });
    expect(whole[0]!.places?.husbandGivenAr).toBeUndefined();
  });

  it('take the doubts of each page with them', () => {
    const doubted = {
      ...page(salma),
      doubts: [{ code: 'date-words-disagree', fields: ['childBirthDate', 'childBirthDateWordsAr'] }],
    };
    const { whole } = joined({ 'a.jpg': parents, 'b.jpg': page(hammou), 'c.jpg': doubted });
    expect(whole[0]!.reading.doubts).toEqual([
      { code: 'date-words-disagree', fields: ['child2BirthDate', 'child2BirthDateWordsAr'] },
    ]);
  });
});

describe('pages that do not agree', () => {
  it('are two booklets where the number and the husband are others', () => {
    const others = page({ bookletNumber: '90218', husbandGivenAr: 'ميمون', husbandFamilyAr: 'الزياني' });
    const { whole } = joined({ 'a.jpg': parents, 'b.jpg': others });
    expect(whole).toHaveLength(2);
    expect(whole.flatMap(({ reading: { doubts } }) => doubts)).toEqual([]);
  });

  it('are doubted where one of the two is the same', () => {
    const swapped = page({ bookletNumber: '30461', husbandGivenAr: 'ميمون', husbandFamilyAr: 'الزياني' });
    const renumbered = {
      ...parents,
      fields: { ...parents.fields, ...page({ bookletNumber: '90218' }).fields },
    };
    for (const other of [swapped, renumbered]) {
      const { whole } = joined({ 'a.jpg': parents, 'b.jpg': other });
      expect(whole).toHaveLength(2);
      expect(whole[1]!.reading.doubts.map(({ code }) => code)).toEqual(['booklet-pages-differ']);
    }
  });

  it('are doubted where one printed number stands over two children', () => {
    const { children, whole } = joined({
      'a.jpg': page(salma, { child: 2 }),
      'b.jpg': page(rqia, { child: 2 }),
    });
    expect(children).toEqual([['سلمى', 'رقية']]);
    expect(whole[0]!.reading.doubts.map(({ code }) => code)).toEqual(['booklet-pages-differ']);
  });

  it('are shown to an officer', () => {
    const swapped = page({ bookletNumber: '30461', husbandGivenAr: 'ميمون', husbandFamilyAr: 'الزياني' });
    const { flags } = assessDossier(dossier({ more: { 'autre.jpg': swapped } }));
    expect(flags.map(({ code }) => code)).toContain('booklet-pages-differ');
  });
});

describe('the applicant', () => {
  const files = { 'a.jpg': parents, 'b.jpg': page(hammou), 'c.jpg': page(salma) };

  it('is found among the children, wherever they stand', () => {
    const found = assessDossier(dossier({ without: ['livret.jpg'], more: files }));
    expect(found.missing).toEqual([]);
    expect(found.flags.map(({ code }) => code)).not.toContain('paper-of-another');
    expect(found.outcome).toBe('eligible');
    const born = found.agreements?.find(({ fact }) => fact === 'birthDate');
    expect(born?.evidence).toContainEqual(
      expect.objectContaining({ file: 'c.jpg', field: 'childBirthDate' }),
    );
  });

  it('is no child of a booklet that names brothers and sisters only', () => {
    const found = assessDossier(
      dossier({ without: ['livret.jpg'], more: { 'a.jpg': page(hammou), 'b.jpg': page(rqia) } }),
    );
    expect(found.flags.map(({ code }) => code)).toContain('paper-of-another');
  });

  it('is found in a booklet of one file as well', () => {
    const child2 = Object.fromEntries(
      Object.entries(salma).map(([field, value]) => [field.replace('child', 'child2'), value]),
    );
    const one = page({ ...plain(parents), ...hammou, ...child2 });
    const found = assessDossier(dossier({ without: ['livret.jpg'], more: { 'livret.pdf': one } }));
    expect(found.outcome).toBe('eligible');
    expect(papers['livret.jpg'].type).toBe('family-booklet');
  });
});

function plain({ fields }: Reading): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));
}
