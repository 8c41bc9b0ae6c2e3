/** What must hold of any proof, whatever the papers say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineageEvidence, LineageProof, PersonOnPaper } from '#shared/people/evidence';
import { matchNames, proveLineage } from '#shared/people/index';
import {
  act,
  attestation,
  card,
  dated,
  evidence,
  father,
  mother,
  person,
  register,
  statement,
} from './family-of-proof.ts';

const prove = (change: Partial<LineageEvidence>): LineageProof => proveLineage(evidence(change));
const runs = { numRuns: 40 };
const parts = [
  'nameAr',
  'nameLat',
  'birth',
  'cin',
  'actNumber',
  'fatherAr',
  'motherAr',
  'birthPlaceAr',
] as const;
type Part = (typeof parts)[number];
const without = (one: PersonOnPaper, gone: readonly Part[]): PersonOnPaper =>
  Object.fromEntries(
    Object.entries(one).filter(([key]) => !gone.includes(key as Part)),
  ) as unknown as PersonOnPaper;

const booklet = person('family-booklet', { nameAr: ['موحى أوعلي'], birth: { year: 1926 }, sex: 'M' });
const deed = person('heirs-deed', { nameAr: ['موحى بن سعيد أوعلي'], sex: 'M' });

describe('any proof', () => {
  it('is the same whatever the order of the papers', () => {
    const fathers = fc.shuffledSubarray([father, dated, booklet, deed], { minLength: 1 });
    const subjects = fc.shuffledSubarray([act, { ...act, source: 'b.jpg', paper: 'birth-full-copy' }], {
      minLength: 1,
    });
    fc.assert(
      fc.property(fathers, subjects, fc.boolean(), (f, s, turned) => {
        const statements = [statement('heirs-deed'), statement('kinship-attestation')];
        const one = prove({ father: f, subject: s, statements });
        const two = prove({
          father: f.toReversed(),
          subject: turned ? s.toReversed() : s,
          statements: statements.toReversed(),
        });
        expect(two.p).toBeCloseTo(one.p, 12);
        expect(new Set(two.gates)).toEqual(new Set(one.gates));
        expect(two.wouldSettle).toBe(one.wouldSettle);
      }),
      runs,
    );
  });

  it('is no stronger and no weaker for a second copy of the same act', () => {
    fc.assert(
      fc.property(
        fc.subarray([...parts]),
        fc.constantFrom('birth-extract', 'birth-full-copy'),
        (gone, paper) => {
          const copy = { ...without(act, gone), source: 'copy.jpg', paper };
          const again = { ...dated, source: 'copy.jpg', paper };
          const one = prove({});
          const two = prove({ subject: [act, copy], father: [dated, again] });
          expect(two.p).toBeCloseTo(one.p, 12);
          expect(two.gates).toEqual(one.gates);
        },
      ),
      runs,
    );
  });

  it('is never weaker for one more independent paper that agrees', () => {
    const agreeing: readonly PersonOnPaper[] = [
      { ...booklet, nameAr: ['موحى بن سعيد أوعلي'] },
      { ...deed, birth: { year: 1926 } },
      { ...booklet, nameAr: ['موحى بن سعيد أوعلي'], birthPlaceAr: 'تنغير' },
    ];
    const had = fc.subarray([father, dated, booklet], { minLength: 1 });
    fc.assert(
      fc.property(had, fc.constantFrom(...agreeing), fc.boolean(), (before, more, places) => {
        const member = places ? [{ ...attestation, birthPlaceAr: 'تنغير' }] : [attestation];
        const one = prove({ father: before, member });
        const two = prove({ father: [...before, more], member });
        expect(two.links[1]!.p).toBeGreaterThanOrEqual(one.links[1]!.p - 1e-12);
        const said = prove({ father: before, member, statements: [statement('kinship-attestation')] });
        expect(said.links[1]!.p).toBeGreaterThanOrEqual(one.links[1]!.p - 1e-12);
      }),
      runs,
    );
  });

  it('is never stronger for a contradiction, nor accepted with one two sure papers make', () => {
    const changes = fc.constantFrom<Partial<PersonOnPaper>>(
      { birth: { year: 1889 } },
      { birth: { year: 1951, month: 2, day: 7 } },
      { nameAr: ['ابراهيم بن صالح الركيبي'] },
      { nameAr: ['حمادي بن سعيد أوعلي'] },
    );
    fc.assert(
      fc.property(changes, fc.subarray([dated, booklet, deed], { minLength: 1 }), (change, before) => {
        const one = prove({ father: before });
        const against = { ...booklet, source: 'other.jpg', witness: 'other', confidence: 0.95, ...change };
        const two = prove({ father: [...before, against] });
        expect(two.links[1]!.p).toBeLessThanOrEqual(one.links[1]!.p + 1e-12);
        expect(two.gates).toEqual(expect.arrayContaining([...one.gates]));
      }),
      runs,
    );
  });

  it('is no weaker for a fact left out than for the same fact contradicted', () => {
    const wrong: Partial<Record<Part, PersonOnPaper[Part]>> = {
      birth: { year: 1958, month: 8, day: 30 },
      cin: 'Z900001',
      actNumber: '990/1958',
      fatherAr: ['عبد الكبير بن الطيب'],
      motherAr: ['زينب بنت المعطي'],
    };
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(wrong) as Part[])), (part) => {
        const numbered = { ...card, actNumber: '212/1971' };
        const known = { ...act, cin: 'QA204417' };
        const bare = prove({ applicant: [numbered], subject: [without(known, [part])] });
        const contrary = prove({ applicant: [numbered], subject: [{ ...known, [part]: wrong[part] }] });
        expect(contrary.links[0]!.p).toBeLessThanOrEqual(bare.links[0]!.p + 1e-12);
      }),
      runs,
    );
  });

  it('weighs nothing where a side is silent, and its ledger says who would speak', () => {
    fc.assert(
      fc.property(fc.subarray([...parts]), fc.subarray([...parts]), (left, right) => {
        const proof = prove({ applicant: [without(card, left)], subject: [without(act, right)] });
        for (const line of proof.links.flatMap(({ ledger }) => ledger)) {
          expect(line.sides).toHaveLength(2);
          if (!line.comparable) expect(line.bits).toBe(0);
          if (line.comparable) expect(line.sides.every(({ value }) => value !== undefined)).toBe(true);
          if (line.repeats) expect(Math.abs(line.bits)).toBeLessThan(0.5);
        }
      }),
      runs,
    );
  });

  it('compares two people alike, whichever of them stands first', () => {
    const spelled = fc.constantFrom(
      'محمد بن علي أمزيان',
      'Mohamed ben Ali AMEZIANE',
      'موحى أوعلي',
      'حمو بن سعيد',
    );
    fc.assert(
      fc.property(spelled, spelled, (a, b) => {
        expect(matchNames(a, b).score).toBeCloseTo(matchNames(b, a).score, 12);
        const of = (left: string, right: string) =>
          prove({
            member: [{ ...attestation, nameAr: [left] }],
            register: { ...register, nameAr: [right] },
          }).links[2]!.p;
        const [one, two] = [of(a, b), of(b, a)];
        // How common a name is may be told from either side; whether they agree may not.
        expect(one > 0.5).toBe(two > 0.5);
      }),
      { numRuns: 16 },
    );
  });

  it('gives each link its rivals, which with the claim are everything, and is the product of its links', () => {
    fc.assert(
      fc.property(fc.subarray([father, dated, booklet, deed]), fc.subarray([mother]), (f, m) => {
        const proof = prove({ father: f, mother: m });
        for (const { p, rivals } of proof.links)
          expect(p + rivals.reduce((sum, rival) => sum + rival.p, 0)).toBeCloseTo(1, 9);
        expect(proof.p).toBeCloseTo(
          proof.links.reduce((product, { p }) => product * p, 1),
          12,
        );
        expect(proof.weights).toMatch(/^\d{4}-\d{2}-\d{2}(?:\.\d+)?$/u);
      }),
      runs,
    );
  });
});
