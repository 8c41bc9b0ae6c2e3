import { beforeAll, describe, expect, test } from 'vitest';
import { papers } from '#shared/papers/index';
import { fieldInPaper, fieldNames, nameInNet } from '#shared/papers/locator/fields';
import { paperTypes } from '#shared/papers/reading';
import { Chance } from '#shared/people/learn/chance';
import { composePage } from '../../../train/locator/compose.ts';
import type { Drafts } from '../../../train/locator/draft.ts';
import { allDrafts } from '../../../train/locator/drafts.ts';
import { taught } from '../../../train/locator/taught.ts';
import { worn } from '../../../train/locator/worn.ts';

describe('drafts of pages for teaching', () => {
  let all: readonly Drafts[];
  beforeAll(async () => {
    all = await allDrafts();
  });

  test('every kind of paper has some', () => {
    expect(all.map(({ type }) => type)).toEqual([...paperTypes]);
  });

  test('each can be composed, and no markup is printed', () => {
    for (const drafts of all)
      drafts.pages.forEach((_, at) => {
        const { words } = composePage(drafts, at, new Chance(at));
        expect(words.length).toBeGreaterThan(4);
        expect(words.filter(({ text }) => /[{}[\]<>]/u.test(text) && !text.includes('<<'))).toEqual([]);
      });
    // Two thousand pages: seconds by themselves, longer on a machine that is busy.
  });

  test('each field of a paper is printed by some draft', () => {
    for (const drafts of all) {
      const text = drafts.pages.join('\n');
      const first = Object.keys(papers[drafts.type].fields).filter((field) => nameInNet(field).ordinal === 0);
      expect(first.filter((field) => !new RegExp(`\\{${field}[.}]`, 'u').test(text))).toEqual([]);
    }
  });

  test('words are taught as what was printed there, however worn the page', () => {
    for (const drafts of all) {
      const page = composePage(drafts, 0, new Chance(5));
      const printed = page.words.filter(({ field, begins }) => field !== undefined && begins).length;
      const lessons = taught(page.type, worn(page, new Chance(3), false));
      const begun = lessons.flatMap(({ begins }) => [...begins]).filter((begins) => begins === 1).length;
      // A word may be lost to wear, none is made up.
      expect(begun).toBeLessThanOrEqual(printed);
      expect(begun).toBeGreaterThanOrEqual(printed * 0.6);
      for (const { words, fields } of lessons)
        words.forEach((_, at) => {
          const name = fieldNames[fields[at]! - 1];
          if (name !== undefined) expect(Object.keys(papers[page.type].fields)).toContain(name);
        });
    }
  });
});

test('a further child has the first one’s fields and a number', () => {
  expect(nameInNet('child3BirthDate')).toEqual({ name: 'childBirthDate', ordinal: 2 });
  expect(nameInNet('wifeGivenAr')).toEqual({ name: 'wifeGivenAr', ordinal: 0 });
  for (const field of Object.values(papers).flatMap(({ fields }) => Object.keys(fields))) {
    const { name, ordinal } = nameInNet(field);
    expect(fieldInPaper(name, ordinal)).toBe(field);
  }
});
