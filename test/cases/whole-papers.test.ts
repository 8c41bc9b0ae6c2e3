import { describe, expect, it } from 'vitest';
import { assessDossier } from '#shared/cases/dossier';
import { wholePapers } from '#shared/cases/whole-papers';
import type { Reading } from '#shared/papers/reading';
import { dossier, papers, reading } from './family.ts';

const card = papers['cnie.jpg'].fields;
const sideOf = (...names: readonly string[]): Reading => ({
  ...papers['cnie.jpg'],
  fields: Object.fromEntries(Object.entries(card).filter(([name]) => names.includes(name))),
});
const front = sideOf(
  'cin',
  'givenNameAr',
  'familyNameAr',
  'givenNameLat',
  'familyNameLat',
  'birthDate',
  'birthPlaceAr',
  'birthPlaceLat',
  'expiryDate',
);
const back = sideOf('cinBack', 'fatherAr', 'fatherLat', 'motherAr', 'motherLat', 'civilNumber', 'sex');
const booklet = papers['livret.jpg'].fields;
const leaf = (...people: readonly string[]): Reading => ({
  ...papers['livret.jpg'],
  fields: Object.fromEntries(
    Object.entries(booklet).filter(([name]) => people.some((who) => name.startsWith(who))),
  ),
});
const named = (files: Readonly<Record<string, Reading>>) =>
  Object.entries(files).map(([file, said]) => ({ file, reading: said }));
const missing = (change: Parameters<typeof dossier>[0]) =>
  assessDossier(dossier(change)).missing.map(({ paper }) => paper);

describe('the two sides of a card in two uploads', () => {
  it('are one card, and no side is missing', () => {
    const { papers: whole, listed } = wholePapers(named({ 'recto.jpg': front, 'verso.jpg': back }));
    expect(whole).toHaveLength(1);
    expect(Object.keys(whole[0]!.reading.fields).sort()).toEqual(Object.keys(card).sort());
    expect(listed).toEqual([
      { file: 'recto.jpg', type: 'cnie' },
      { file: 'verso.jpg', type: 'cnie', partOf: 'recto.jpg' },
    ]);
    expect(missing({ without: ['cnie.jpg'], more: { 'recto.jpg': front } })).toEqual(['cnie']);
    expect(missing({ without: ['cnie.jpg'], more: { 'verso.jpg': back, 'recto.jpg': front } })).toEqual([]);
  });

  it('keep each value with the picture it stands on', () => {
    const { reasons } = assessDossier(
      dossier({ without: ['cnie.jpg'], more: { 'recto.jpg': front, 'verso.jpg': back } }),
    );
    const identity = reasons.find(({ rule }) => rule === 'IDENTITY_AGREES');
    const files = Object.fromEntries((identity?.evidence ?? []).map(({ field, file }) => [field, file]));
    expect(files.cin).toBe('recto.jpg');
    expect(files.cinBack ?? 'verso.jpg').toBe('verso.jpg');
  });

  it('of two people are not paired', () => {
    const other = { ...back, fields: { ...back.fields, ...reading('cnie', { cinBack: 'BE11111' }).fields } };
    expect(wholePapers(named({ 'recto.jpg': front, 'verso.jpg': other })).papers).toHaveLength(2);
  });
});

describe('a booklet photographed page by page', () => {
  it('is read as one', () => {
    const files = { 'a.jpg': leaf('booklet', 'husband'), 'b.jpg': leaf('wife'), 'c.jpg': leaf('child') };
    const { papers: whole, listed } = wholePapers(named(files));
    expect(whole).toHaveLength(1);
    expect(Object.keys(whole[0]!.reading.fields).sort()).toEqual(Object.keys(booklet).sort());
    expect(listed.filter(({ partOf }) => partOf !== undefined)).toHaveLength(2);
    expect(missing({ without: ['livret.jpg'], more: files })).toEqual([]);
  });
});

describe('the same paper twice', () => {
  const devis = papers['devis.png'];
  const again: Reading = {
    ...devis,
    fields: { ...devis.fields, ...reading('quote', { client: 'Salma OUAZ1Z' }, 0.6).fields },
  };

  it('is one proof, with the second reading of the same ink as a guess', () => {
    const { papers: whole, listed } = wholePapers(named({ 'devis.png': devis, 'copie.jpg': again }));
    expect(whole).toHaveLength(1);
    expect(whole[0]?.reading.fields.client?.alternatives).toContain('Salma OUAZ1Z');
    expect(listed[1]).toEqual({ file: 'copie.jpg', type: 'quote', copyOf: 'devis.png' });
  });

  it('bears nothing out: two scans of one act are one witness', () => {
    const act = papers['naissance.jpg'];
    const acts = { 'naissance.jpg': act, 'encore.jpg': act };
    const found = assessDossier(
      dossier({ without: ['cnie.jpg', 'livret.jpg', 'naissance.jpg'], more: acts }),
    );
    expect(found.agreements?.map(({ fact }) => fact)).not.toContain('birthDate');
  });

  it('is two papers where a copy surely says another thing', () => {
    const altered = {
      ...devis,
      fields: { ...devis.fields, ...reading('quote', { totalTTC: '69000.00' }).fields },
    };
    expect(wholePapers(named({ 'devis.png': devis, 'copie.jpg': altered })).papers).toHaveLength(2);
  });
});

describe('a file of several papers', () => {
  const bound: Reading = {
    ...papers['cnie.jpg'],
    pages: [...papers['cnie.jpg'].pages, ...papers['cnie.jpg'].pages],
    papers: [
      { ...papers['cnie.jpg'], pages: [1] },
      { ...papers['naissance.jpg'], pages: [2] },
    ],
  };
  const one = assessDossier(dossier({ without: ['cnie.jpg', 'naissance.jpg'], more: { 'scan.pdf': bound } }));

  it('counts for each of them, in the papers asked for and in the proof', () => {
    expect(one.missing).toEqual([]);
    expect(one.outcome).toBe('eligible');
    expect(one.papers.filter(({ file }) => file === 'scan.pdf')).toEqual([
      { file: 'scan.pdf', type: 'cnie', pages: [1] },
      { file: 'scan.pdf', type: 'birth-full-copy', pages: [2] },
    ]);
  });

  it('is two witnesses where two papers say the same', () => {
    const born = one.agreements?.find(({ fact }) => fact === 'birthDate');
    expect(born?.value).toBe('1974-08-27');
    expect(born?.evidence.filter(({ file }) => file === 'scan.pdf')).toHaveLength(2);
  });

  it('shows an unknown page of it as an unknown paper', () => {
    const more = { ...bound, papers: [...bound.papers!, { ...reading('other', {}), pages: [2] }] };
    const found = assessDossier(
      dossier({ without: ['cnie.jpg', 'naissance.jpg'], more: { 'scan.pdf': more } }),
    );
    expect(found.flags.map(({ code }) => code)).toContain('unknown-paper');
    expect(found.papers.map(({ type }) => type)).toContain('other');
  });
});

describe('pages of a long paper photographed one by one', () => {
  const numbered = (said: Reading, at: number, of: number): Reading => ({
    ...said,
    pages: said.pages.map((page) => ({ ...page, numbered: [at, of] as const })),
  });

  it('find each other by their numbers', () => {
    const files = {
      'un.jpg': numbered(reading('coop-statutes', { coopNameAr: 'الفتح', capital: '52000.00' }), 1, 3),
      'deux.jpg': numbered(reading('other', {}), 2, 3),
      'trois.jpg': numbered(reading('coop-statutes', { memberNames: 'سلمى أوعزيز' }), 3, 3),
    };
    const { papers: whole, listed } = wholePapers(named(files));
    expect(whole).toHaveLength(1);
    expect(whole[0]?.reading.fields.memberNames?.value).toBe('سلمى أوعزيز');
    expect(listed.map(({ type, partOf }) => [type, partOf])).toEqual([
      ['coop-statutes', undefined],
      ['coop-statutes', 'un.jpg'],
      ['coop-statutes', 'un.jpg'],
    ]);
  });
});

describe('pages of running text without page numbers', () => {
  const statutes = (
    fields: Readonly<Record<string, string>>,
    articles?: readonly [number, number],
  ): Reading => {
    const said = reading(Object.keys(fields).length === 0 ? 'other' : 'coop-statutes', fields);
    return articles === undefined
      ? said
      : { ...said, pages: said.pages.map((page) => ({ ...page, articles })) };
  };
  const head = { coopNameAr: 'الفتح', capital: '52000.00' };
  const count = (...sent: readonly Reading[]) =>
    wholePapers(sent.map((said, at) => ({ file: `${at}.jpg`, reading: said }))).papers.length;

  it('find each other by their articles, however they came', () => {
    const [one, two, three] = [statutes(head, [1, 4]), statutes({}, [5, 9]), statutes({}, [10, 13])];
    expect(count(one, two, three)).toBe(1);
    expect(count(three, one, two)).toBe(1);
  });

  it('stay apart where articles are missing between them or come again', () => {
    expect(count(statutes(head, [1, 4]), statutes({}, [8, 9]))).toBe(2);
    expect(count(statutes(head, [1, 4]), statutes({}, [1, 3]))).toBe(2);
  });

  it('go together where the second says what the first does not', () => {
    expect(count(statutes(head), statutes({ memberNames: 'سلمى أوعزيز' }))).toBe(1);
    expect(count(statutes(head), statutes({ ...head, coopNameAr: 'الأمل' }))).toBe(2);
  });

  it('never take an unknown paper for a page of theirs', () => {
    expect(count(statutes(head, [1, 4]), statutes({}))).toBe(2);
  });
});
