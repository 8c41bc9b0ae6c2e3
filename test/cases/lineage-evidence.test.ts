/** Papers of a dossier as the proof of lineage sees them. */
import { describe, expect, it } from 'vitest';
import { assessDossier } from '#shared/cases/dossier';
import { heirsIn } from '#shared/cases/kin-statements';
import { lineageEvidence } from '#shared/cases/lineage-evidence';
import type { Owned } from '#shared/cases/settling';
import type { Reading } from '#shared/papers/reading';
import { readValue } from '#shared/papers/values';
import type { LineageEvidence } from '#shared/people/evidence';
import { application, dossier, type Fields, memberRow, papers, reading } from './family.ts';

const evidence = (more: Readonly<Record<string, Reading>>, own: Fields = {}): LineageEvidence => {
  const act = papers['naissance.jpg'];
  const all = {
    ...papers,
    ...more,
    'naissance.jpg': { ...act, fields: { ...act.fields, ...reading(act.type, own).fields } },
  };
  const owned = Object.entries(all).map(
    ([file, said]): Owned => ({ file, reading: said, whose: 'applicant' }),
  );
  return lineageEvidence(owned, application, { consulted: true, row: memberRow });
};
const deed = (heirs: string) =>
  reading('heirs-deed', {
    deceasedAr: 'لحسن بن ابراهيم أوعزيز',
    deathDate: '2009-11-02',
    heirsAr: heirs,
  });

describe('a deed of heirs', () => {
  it('names each heir with what they were to the dead', () => {
    const found = heirsIn('زوجته عائشة بنت موحى، وابنه عبد الله، وابنته سلمى، وابن أخيه سعيد');
    expect(found.map(({ kinship, name }) => [kinship, name])).toEqual([
      ['spouse', 'عائشة بنت موحى'],
      ['child', 'عبد الله'],
      ['child', 'سلمى'],
      ['nephew', 'سعيد'],
    ]);
    expect(heirsIn('ابنها الحسين، وابنتها سلمى').map(({ of }) => of)).toEqual(['F', 'F']);
  });

  it('is a statement about the applicant among the heirs, with the page it stands on', () => {
    const { statements } = evidence({ 'إراثة.jpg': deed('زوجته عائشة، وابنه عبد الله، وابنته سلمى') });
    expect(statements).toHaveLength(1);
    expect(statements![0]).toMatchObject({
      kinship: 'child',
      applicant: { nameAr: ['سلمى'] },
      relative: { nameAr: ['لحسن بن ابراهيم أوعزيز'], sex: 'M', death: { year: 2009, month: 11, day: 2 } },
      place: { file: 'إراثة.jpg', page: 1, field: 'heirsAr' },
    });
  });

  it('strengthens the proof of a whole dossier, and one that leaves the applicant out asks an officer', () => {
    const of = (heirs: string) => assessDossier(dossier({ more: { 'deed.jpg': deed(heirs) } })).lineage;
    const bare = assessDossier(dossier()).lineage;
    expect(of('زوجته عائشة، وابنته سلمى').p).toBeGreaterThanOrEqual(bare.p);
    expect(of('زوجته عائشة، وابنه عبد الله').gates).toContain('not-among-heirs');
  });
});

describe('an attestation of kinship', () => {
  const attestation = (relation: string) =>
    reading('kinship-attestation', {
      applicantNameAr: 'سلمى أوعزيز',
      birthDate: '1974-08-27',
      relationAr: relation,
      relativeNameAr: 'لحسن بن ابراهيم أوعزيز',
    });

  it.each([
    ['ابنة', 'child'],
    ['بنت', 'child'],
    ['حفيدة', 'grandchild'],
    ['بنت أخ', 'nephew'],
    ['أخت', 'sibling'],
    ['أرملة', 'spouse'],
  ])('that says %s means %s', (relation, kinship) => {
    const { statements } = evidence({ 'parente.jpg': attestation(relation) });
    expect(statements![0]).toMatchObject({ kinship, place: { field: 'relationAr' } });
  });

  it('of a brother’s daughter is read as such, and not as of a daughter', () => {
    expect(readValue('relationAr', 'ابنة أخ')?.value).toBe('ابنة أخ');
    expect(readValue('relationAr', 'ابنة')?.value).toBe('ابنة');
    const { lineage, outcome, reasons } = assessDossier(
      dossier({ more: { 'parente.jpg': attestation('ابنة أخ') } }),
    );
    expect(lineage.gates).toContain('nephew-pattern');
    expect(outcome).toBe('officer');
    expect(reasons.find(({ rule }) => rule === 'BENEFICIARY_DEGREE')?.answer).toBe('unknown');
  });
});

describe('what acts and cards tell besides', () => {
  it('a correction in the margin counts, and what was printed is still known', () => {
    const { subject, marks } = evidence(
      {},
      { familyNameAr: 'أوعزيز', marginNotes: 'إصلاح الاسم العائلي من أوعزيز إلى أوعزوز بمقتضى الحكم عدد 12' },
    );
    expect(marks).toEqual(expect.arrayContaining(['corrected-margin', 'judgment']));
    expect(subject[0]!.nameAr?.[0]).toBe('سلمى أوعزوز');
    expect(subject[0]!.nameAr).toContain('سلمى أوعزيز');
  });

  it('twins, kafala and an invented father are marked; the court’s own name is no judgment', () => {
    const marks = (marginNotes: string) => evidence({}, { marginNotes }).marks;
    expect(marks('ولدت توأما مع أختها')).toContain('twin');
    expect(marks('أسندت كفالتها إلى السيد فلان')).toContain('kafala');
    expect(marks('اسم الأب مختار')).toContain('father-unknown-note');
    expect(marks('سجل بالمحكمة الابتدائية')).not.toContain('judgment');
    expect(evidence({}, { basis: 'judgment' }).marks).toContain('judgment');
  });

  it('a nom de guerre beside the name is another name of the member', () => {
    const card = papers['attestation.jpg'];
    const called = reading(card.type, { memberNameAr: 'لحسن بن ابراهيم أوعزيز المدعو الفقيه' });
    const { member } = evidence({
      'attestation.jpg': { ...card, fields: { ...card.fields, ...called.fields } },
    });
    expect(member[0]).toMatchObject({ nameAr: ['لحسن بن ابراهيم أوعزيز'], aliasAr: ['الفقيه'] });
  });

  it('each part says where it stands, and a booklet’s child page is the act’s word', () => {
    const { applicant, subject, father } = evidence({});
    expect(applicant[0]!.places?.birth).toMatchObject({ file: 'cnie.jpg', field: 'birthDate' });
    expect(father[0]!.places?.nameAr).toMatchObject({ file: 'naissance.jpg', field: 'fatherAr' });
    expect(subject.find(({ paper }) => paper === 'family-booklet')?.witness).toBe('act');
    const lines = assessDossier(dossier()).lineage.links.flatMap(({ ledger }) => ledger);
    const birth = lines.find(({ fact, comparable }) => fact === 'birth' && comparable);
    expect(birth?.sides.map(({ place }) => place?.page)).toEqual([1, 1]);
  });
});
