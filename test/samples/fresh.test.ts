import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { papers } from '#shared/papers/index';
import { paperTypes } from '#shared/papers/reading';
import { iceValid, ribValid } from '#shared/people/identifiers';
import { Chance } from '#shared/people/learn/chance';
import { drawCapture } from '../../samples/generator/fresh/capture.ts';
import { household, ice, person, rib } from '../../samples/generator/fresh/folk.ts';
import type { Font } from '../../samples/generator/fresh/fonts.ts';
import { Office } from '../../samples/generator/fresh/office.ts';
import { forms, hands, plan } from '../../samples/generator/fresh/plan.ts';

const letters: readonly Font[] = [
  { family: 'Amiri', script: 'ar' },
  { family: 'Carlito', script: 'lat' },
];

describe('the plan of fresh pages', () => {
  it('has every paper type in every capture', () => {
    const met = new Set(
      plan(1, 57, false).map(({ papers, capture }) => `${papers[0]!.type} ${capture.level}`),
    );
    expect(met.size).toBe(3 * paperTypes.length);
  });

  it('keeps the forms that are for measuring out of the open set, and prints none but those to measure', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.boolean(), (seed, heldOut) =>
        plan(seed, 40, heldOut).every(({ papers }) =>
          papers.every((form) => (form.heldOut ?? false) === heldOut),
        ),
      ),
      { numRuns: 20 },
    );
  });

  it('is the same for the same seed', () => {
    expect(JSON.stringify(plan(7, 30, true))).toBe(JSON.stringify(plan(7, 30, true)));
  });

  it('puts several papers only into PDF files', () => {
    expect(plan(5, 300, false).filter(({ papers }) => papers.length > 1).length).toBeGreaterThan(3);
    expect(
      plan(5, 300, false).every(({ papers, container }) => papers.length === 1 || container === 'pdf'),
    ).toBe(true);
  });

  it.each([false, true])('has forms of every type, kept for measuring: %s', (apart) => {
    const met = new Set(forms.filter(({ heldOut }) => (heldOut ?? false) === apart).map(({ type }) => type));
    expect(paperTypes.filter((type) => !met.has(type))).toEqual([]);
  });

  it.each(Object.keys(hands))(
    'a set of the hand %s has forms of every type, in turn and no others',
    (hand) => {
      const own = hands[hand]!;
      const met = new Set(plan(9, 6 * paperTypes.length, true, hand).map(({ papers }) => papers[0]!.name));
      expect([...met].sort()).toEqual(own.map(({ name }) => name).sort());
      expect(paperTypes.filter((type) => own.filter((form) => form.type === type).length < 2)).toEqual([]);
      expect(plan(9, 200, true, hand).every(({ papers }) => papers.every((form) => own.includes(form)))).toBe(
        true,
      );
    },
  );

  it('no set has the forms of a hand it does not name', () => {
    const apart = new Set(Object.values(hands).flat());
    expect(forms.filter((form) => apart.has(form))).toEqual([]);
  });

  it('marks only fields that the paper of its type has, on every sheet of every form', () => {
    for (const form of [...forms, ...Object.values(hands).flat()])
      for (let seed = 0; seed < 3; seed += 1) {
        const office = new Office({
          chance: new Chance(seed),
          fonts: letters,
          faces: () => '',
          heldOut: form.heldOut ?? false,
          typewriter: false,
          smaller: 1,
        });
        const marked = form
          .sheets(office)
          .flatMap(({ html }) => [...html.matchAll(/data-field="(\w+)"/g)].map(([, name]) => name!));
        const known = papers[form.type].fields;
        expect(marked.filter((name) => known[name] === undefined)).toEqual([]);
        expect(new Set(marked).size, form.name).toBeGreaterThanOrEqual(form.type === 'other' ? 0 : 3);
      }
  });

  it('a page that lies as a clean file is never turned', () => {
    const chance = new Chance(3);
    expect(
      Array.from({ length: 50 }, () => drawCapture('clean', undefined, chance).turn).every(
        (turn) => turn === 0,
      ),
    ).toBe(true);
  });
});

describe('invented people of fresh pages', () => {
  it('children bear the name of their father and numbers pass their checks', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        const chance = new Chance(seed);
        const { father, children } = household(chance, 2);
        return (
          children.every(
            (child) => child.familyAr === father.familyAr && child.familyLat === father.familyLat,
          ) &&
          iceValid(ice(chance)) &&
          ribValid(rib(chance)) &&
          /^[A-Z]{1,2}\d{5,6}$/.test(person(chance, 'F', [1950, 1990]).cin)
        );
      }),
      { numRuns: 40 },
    );
  });
});
