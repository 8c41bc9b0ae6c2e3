import { describe, expect, test } from 'vitest';
import { nameInNet } from '#shared/papers/locator/fields';
import { Chance } from '#shared/people/learn/chance';
import { Booklet } from '../../../train/locator/booklet.ts';
import { composePage } from '../../../train/locator/compose.ts';
import { familyBooklet } from '../../../train/locator/drafts/family-booklet.ts';
import type { LaidWord } from '../../../train/locator/laid.ts';
import { Filler } from '../../../train/locator/markup.ts';
import { placePlates } from '../../../train/locator/plates.ts';
import { handOf } from '../../../train/locator/printings.ts';
import { Sheet } from '../../../train/locator/sheet.ts';

/** A family laid out by chance, and who they are. */
function laid(seed: number, spec: readonly string[]) {
  const chance = new Chance(seed);
  const filler = new Filler(familyBooklet, chance, handOf(chance));
  const booklet = new Booklet(filler, chance, chance.pick(['ar', 'fr']));
  const sheet = new Sheet(chance, true);
  let y = 2;
  for (const one of spec) y = placePlates(sheet, booklet.plates(one), 2, sheet.width - 2, y);
  return { words: sheet.words, people: filler.hand.people, low: y };
}

const seeds = Array.from({ length: 150 }, (_, seed) => seed);
const specs = [['husband', 'wives', 'children'], ['husband wife', 'children'], ['household'], ['children']];
const pages = seeds.map((seed) => laid(seed, specs[seed % specs.length]!));
const overlap = (a: LaidWord, b: LaidWord) =>
  Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > 0.3 &&
  Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > 0.35;

describe('plates of a family booklet', () => {
  test('a name is marked as that of the person who bears it', () => {
    let seen = 0;
    for (const { words, people } of pages)
      for (const { field, text } of words) {
        const found = /^(husband|wife\d?|child\d?)GivenAr$/u.exec(field ?? '');
        if (found === null) continue;
        seen++;
        expect(people.get(found[1]!)!.own.givenAr.split(' ')).toContain(text.replace(/[\s.،؛;:()-]/gu, ''));
      }
    expect(seen).toBeGreaterThan(300);
  });

  test('an act or a day of a child is nowhere printed without its mark', () => {
    for (const { words } of pages) {
      const bare = (text: string) => text.replace(/[.،,؛;]+$/u, '');
      const told = new Set(
        words
          .filter(
            ({ field, text }) =>
              /^child\d?(?:ActNumber|BirthDate)$/u.test(field ?? '') && /\d.{4,}\d/u.test(text),
          )
          .map(({ text }) => bare(text)),
      );
      expect(words.filter(({ field, text }) => field === undefined && told.has(bare(text)))).toEqual([]);
    }
  });

  test('persons are counted without a gap, whatever their headings count', () => {
    for (const { words } of pages)
      for (const who of ['wife', 'child']) {
        const counted = words
          .flatMap(({ field }) => (field?.startsWith(who) ? [nameInNet(field).ordinal] : []))
          .filter((one, at, all) => all.indexOf(one) === at);
        expect(counted.toSorted()).toEqual(counted.map((_, at) => at));
      }
  });

  test('words do not lie upon each other, and stay on the sheet', () => {
    let crossed = 0;
    for (const { words } of pages) {
      if (words.some((a, at) => words.slice(at + 1).some((b) => overlap(a, b)))) crossed++;
      for (const { y } of words) expect(y).toBeGreaterThanOrEqual(0);
    }
    // A long word in a narrow cell may jut out.
    expect(crossed).toBeLessThanOrEqual(4);
  });

  test('nothing of the wording’s own signs is printed', () => {
    for (const [at, draft] of familyBooklet.pages.entries())
      if (at % 3 === 0 && draft.includes('@ '))
        for (const { text } of composePage(familyBooklet, at, new Chance(at)).words)
          expect(text).not.toMatch(/undefined|[$%{}<>|@[\]]/u);
  });
});
