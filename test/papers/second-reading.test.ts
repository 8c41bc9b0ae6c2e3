import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FieldReading, Reading } from '#shared/papers/reading';
import { compareReadings, noteOf, readBeside, type Said, withNote } from '#shared/papers/second-reading';
import { surest } from '#shared/papers/trust';
import { understandPages } from '#shared/papers/understand';
import { pagesOfBlocks } from '#shared/platform/aws/textract-pages';
import { blocksOf, type Print } from '../servers/textract.ts';

/** A quote of an invented firm as a service with other eyes would answer it: pixels of a page of 1600 by 2000. */
const printed: readonly Print[] = [
  ['Comptoir du Draa SARL', 100, 100],
  ['DEVIS', 1100, 100],
  ['ICE : 001561191000066', 100, 180],
  ['N° : DV2026/0973', 1100, 180],
  ['Client : Souad AMZIANE', 100, 260],
  ['Date : 26.12.2023', 1100, 260],
  ['CIN : S734162', 100, 340],
  ['Total HT', 900, 600],
  ['10 000,00', 1200, 600],
  ['TVA 20 %', 900, 680],
  ['2 000,00', 1200, 680],
  ['Total TTC', 900, 760],
  ['12 000,00', 1200, 760],
  ['Arrêté le présent devis à la somme de : douze mille dirhams toutes taxes comprises.', 100, 900],
].map(([text, x, y]) => ({
  text: text as string,
  box: [x as number, y as number, (text as string).length * 15, 30],
}));
const size = { width: 1600, height: 2000 };
const info = { ...size, quality: { sharp: 1, glare: 0, skew: 0 } };
const seen = (prints = printed, turned = 0) =>
  pagesOfBlocks(blocksOf([{ ...size, prints, turned }]), [info])!;
const changed = (from: string, to: string): Print[] =>
  printed.map((print) => ({ ...print, text: print.text.replace(from, to) }));

let first: Reading;
beforeAll(async () => {
  first = withNote(await understandPages(seen()), { by: 'textract', status: 'awaited' });
});

describe('two readers of one paper', () => {
  it('bear each other out, and every value becomes surer but none certain', async () => {
    const { value, confidence } = first.fields.totalTTC!;
    const both = await readBeside(first, 'textract', seen());
    const note = noteOf(both, 'textract');
    expect(note).toMatchObject({ status: 'read', differed: 0 });
    expect(note?.status === 'read' && note.agreed).toBeGreaterThan(7);
    expect(both.readers).toHaveLength(1);
    expect(both.doubts).toEqual(first.doubts);
    expect(both.fields.totalTTC).toMatchObject({ value, heard: [{ by: 'textract', value, agrees: true }] });
    expect(both.fields.totalTTC!.confidence).toBeGreaterThanOrEqual(confidence);
    for (const field of Object.values(both.fields)) expect(field.confidence).toBeLessThanOrEqual(surest);
  });

  it('that differ leave our value where it is, the other beside it, less sure, and a doubt that names the field', async () => {
    const both = await readBeside(first, 'textract', seen(changed('S734162', 'S734762')));
    expect(both.fields.cin).toMatchObject({
      ...{ value: 'S734162', alternatives: ['S734762'] },
      heard: [{ by: 'textract', value: 'S734762', agrees: false }],
    });
    expect(both.fields.cin!.confidence).toBeLessThan(0.9);
    expect(both.doubts).toEqual([...first.doubts, { code: 'readers-differ', fields: ['cin'] }]);
    expect(noteOf(both, 'textract')).toMatchObject({ differed: 1 });
  });

  it('are compared at the very place where a label was read by one of them only', async () => {
    const both = await readBeside(first, 'textract', seen(changed('CIN : S734162', 'GNI : S734162')));
    expect(both.fields.cin?.heard).toEqual([{ by: 'textract', value: 'S734162', agrees: true }]);
  });

  it('are compared on a photograph that lies askew', async () => {
    const both = await readBeside(first, 'textract', seen(printed, 4));
    expect(noteOf(both, 'textract')).toMatchObject({ differed: 0 });
    expect(both.fields.client?.heard?.[0]).toMatchObject({ agrees: true });
  });

  it('are no more than one where the other saw nothing', async () => {
    const both = await readBeside(first, 'textract', seen([]));
    expect(both.fields).toEqual(first.fields);
    expect(noteOf(both, 'textract')).toEqual({ by: 'textract', status: 'read', agreed: 0, differed: 0 });
  });

  it('are compared paper by paper where a file holds several', async () => {
    const said = await understandPages(seen());
    const { pages, ...whole } = said;
    const part = (number: number) => ({
      ...whole,
      pages: [number],
      fields: Object.fromEntries(
        Object.entries(said.fields).map(([name, field]) => [name, { ...field, page: number }]),
      ),
    });
    const file: Reading = {
      ...part(1),
      pages: [...pages, ...pages],
      papers: [part(1), part(2)],
    };
    const both = await readBeside(file, 'textract', [...seen(), ...seen(changed('S734162', 'S734762'))]);
    expect(both.doubts).toEqual(said.doubts);
    expect(both.fields.cin?.heard?.[0]).toMatchObject({ agrees: true });
    expect(both.papers?.[1]?.doubts).toContainEqual({ code: 'readers-differ', fields: ['cin'] });
    expect(both.papers?.[1]?.fields.cin).toMatchObject({ page: 2, alternatives: ['S734762'] });
    expect(noteOf(both, 'textract')).toMatchObject({ differed: 1 });
  });
});

describe('what another reader may say', () => {
  const field = (value: string, confidence = 0.95): FieldReading => ({
    ...{ value, confidence, page: 1, box: [0, 0, 10, 10], raw: value },
  });
  const birth = (fields: Record<string, FieldReading>, doubts: Said['doubts'] = []): Said => ({
    ...{ type: 'birth-extract', fields, doubts },
  });
  const beside = (own: Said, other: Record<string, FieldReading>) =>
    compareReadings(own, 'textract', other, []);

  it('is nothing in Arabic until some of its Arabic was borne out', () => {
    const own = birth({ givenNameAr: field('إبراهيم'), fatherAr: field('محمد'), actNumber: field('412') });
    const scraps = { givenNameAr: field('بل هيم'), fatherAr: field('محمد'), actNumber: field('412') };
    const knows = beside(own, scraps);
    expect(knows.said.doubts).toEqual([{ code: 'readers-differ', fields: ['givenNameAr'] }]);
    const ignorant = beside(own, { ...scraps, fatherAr: field('مح د') });
    expect(ignorant).toMatchObject({ agreed: 1, differed: 0, said: { doubts: [] } });
    // Kept as one more vote, for an officer's eyes.
    expect(ignorant.said.fields.givenNameAr).toMatchObject({
      ...{ value: 'إبراهيم', confidence: 0.95, alternatives: ['بل هيم'] },
      heard: [{ by: 'textract', value: 'بل هيم' }],
    });
  });

  it('is never the only word on an Arabic field, and never a sure one on any other', () => {
    const both = beside(birth({}), { givenNameAr: field('سعيد', 0.99), actNumber: field('412', 0.99) });
    expect(both.said.fields).toEqual({ actNumber: { ...field('412', 0.6), by: 'textract' } });
    expect(beside(birth({}), { actNumber: field('412', 0.3) }).said.fields).toEqual({});
  });

  it('is no contradiction when it says less: hamza forms, accents, a year beside its date', () => {
    const own = birth({
      birthDate: field('1956-08-04'),
      givenNameLat: field('Brahim'),
      fatherAr: field('أحمد'),
    });
    const other = { birthDate: field('1956'), givenNameLat: field('BRÂHIM'), fatherAr: field('احمد') };
    const both = beside(own, other);
    expect(both).toMatchObject({ agreed: 2, differed: 0 });
    expect(both.said.fields.birthDate?.confidence).toBe(0.95);
    expect(both.said.fields.birthDate?.alternatives).toEqual(['1956']);
  });

  it('makes nothing surer that the paper itself contradicts, and is not heard when it hardly believes itself', () => {
    const doubts = [{ code: 'date-words-disagree', fields: ['birthDate', 'birthDateWordsAr'] }];
    const own = birth({ birthDate: field('1956-08-04', 0.8), actNumber: field('412', 0.8) }, doubts);
    const both = beside(own, { birthDate: field('1956-08-04'), actNumber: field('417', 0.3) });
    expect(both.said.fields.birthDate?.confidence).toBe(0.8);
    expect(both.said.fields.actNumber).toEqual(own.fields.actNumber);
  });

  it('settles nothing where our reader leaves handwriting to a person', () => {
    const both = beside(birth({ actNumber: field('', 0) }), { actNumber: field('412', 0.99) });
    expect(both).toMatchObject({ agreed: 0, differed: 0, said: { doubts: [] } });
    expect(both.said.fields.actNumber).toMatchObject({
      ...{ value: '', confidence: 0, alternatives: ['412'] },
      heard: [{ by: 'textract', value: '412' }],
    });
  });

  it('never changes a value, raises nothing over what is surest and leaves nothing it differs on over 0.85', () => {
    const share = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    const number = fc.stringMatching(/^\d{1,4}$/);
    fc.assert(
      fc.property(number, number, share, share, (one, two, a, b) => {
        const { said, differed } = beside(birth({ actNumber: field(one, a) }), { actNumber: field(two, b) });
        const { value, confidence } = said.fields.actNumber!;
        expect(value).toBe(one);
        if (one === two) expect(confidence).toBeGreaterThanOrEqual(Math.min(a, surest) - 0.001);
        else if (differed > 0) expect(confidence).toBeLessThanOrEqual(Math.min(0.85, a) + 0.001);
        else expect(confidence).toBe(a);
        expect(confidence).toBeLessThanOrEqual(Math.max(surest, a));
      }),
    );
  });
});
