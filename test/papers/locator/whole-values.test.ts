/** What the net tells whole where a line, a column or a wide blank parts it. */
import { describe, expect, test } from 'vitest';
import { candidateOf } from '#shared/papers/candidates';
import { heed, isSure } from '#shared/papers/heeding';
import { papers } from '#shared/papers/index';
import { nothingTold } from '#shared/papers/locator/told';
import { withDayBefore } from '#shared/papers/locator/whole-dates';
import { wordsInOrder } from '#shared/papers/locator/words';
import type { Paper } from '#shared/papers/paper';
import { layOut, sceneOf } from '#shared/papers/scene';
import { L, printedPage, R } from '../printed-page.ts';

type Lines = Parameters<typeof printedPage>[0];

/** What becomes of a date of which the words from `first` on were told. */
function dateTold(lines: Lines, first: string, field: string, paper: Paper) {
  const { words } = wordsInOrder(printedPage(lines));
  const from = words.findIndex(({ text }) => text === first);
  const run = words.slice(from).filter((word) => word.run === words[from]!.run);
  const told = candidateOf(field, paper.fields[field]!, 0, run, 'told', 0.9)!;
  return withDayBefore(words, from, paper.fields[field]!, told);
}

describe('a year that was told', () => {
  const act = papers['birth-full-copy'];

  test('has its day and month at the end of the line over it, whatever stands in the margin', () => {
    const whole = dateTold(
      [
        [{ x: 1200, text: 'ازداد ب فجيج في خمسة يوليوز' }],
        [{ x: R, text: 'صحح الاسم' }],
        [{ x: 1200, text: 'ألف وتسعمائة وواحد وستون' }],
      ],
      'ألف',
      'birthDateWordsAr',
      act,
    );
    // The margin's line lies between in the order of reading; beside the act's own lines it would not.
    expect(whole.value.value).toBe('1961');
    const beside = dateTold(
      [
        [
          { x: R, text: 'صحح الاسم' },
          { x: 1200, text: 'ازداد ب فجيج في خمسة يوليوز' },
        ],
        [{ x: 1200, text: 'ألف وتسعمائة وواحد وستون' }],
      ],
      'ألف',
      'birthDateWordsAr',
      act,
    );
    expect(beside.value.value).toBe('1961-07-05');
    expect(beside.pieces.some(({ wraps }) => wraps)).toBe(true);
  });

  test('has them before it on its line', () => {
    const whole = dateTold([[{ x: R, text: 'طانطان في 26 دجنبر 2024' }]], '2024', 'issueDate', act);
    expect(whole.value.value).toBe('2024-12-26');
  });

  test('stays a year after words that are no day of it', () => {
    const alone = dateTold([[{ x: R, text: 'بنت محمد المولودة سنة 1936' }]], '1936', 'motherBirthDate', act);
    expect(alone.value.value).toBe('1936');
  });
});

describe('a label’s value of which the net tells more', () => {
  const paper = papers['bank-agreement'];
  const page = printedPage([[{ x: L, text: 'Monsieur Laarbi BANFAARIF' }]]);
  const { words } = wordsInOrder(page);
  const of = (from: number, to: number, relation: 'after' | 'told', sure: number) =>
    candidateOf('client', paper.fields.client!, 0, words.slice(from, to), relation, sure)!;
  const whole = of(1, 3, 'told', 0.78);
  const scene = sceneOf([page], layOut([page]), [], {
    ...nothingTold,
    candidates: [whole],
    likely: () => 0.8,
  });

  test('ranks behind it', () => {
    expect(heed(scene, paper, of(1, 2, 'after', 1)).score).toBeLessThan(whole.score);
    expect(heed(scene, paper, of(1, 3, 'after', 1)).score).toBeGreaterThan(whole.score);
  });

  test('bears the net out where it alone would not be sure', () => {
    expect(isSure(paper, whole, [])).toBe(false);
    expect(isSure(paper, whole, [of(1, 2, 'after', 1)])).toBe(true);
  });
});

test('a name ends where the net sees a sentence go on, whatever known word comes in it later', () => {
  const paper = papers['coop-registration'];
  const page = printedPage([
    [{ x: L, text: 'Coopérative Halib ayant pour activité collecte de lait Lotissement Maghreb' }],
  ]);
  const { words } = wordsInOrder(page);
  const whole = candidateOf('coopNameLat', paper.fields.coopNameLat!, 0, words, 'after', 1)!;
  const scene = sceneOf([page], layOut([page]), [], {
    ...nothingTold,
    likely: () => 0.8,
    outside: (_, { text }) => (/^(?:Coop|Hal)/u.test(text) ? 0 : 0.99),
  });
  expect(heed(scene, paper, whole).value.value).toBe('Coopérative Halib');
});
