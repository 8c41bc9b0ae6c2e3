import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences, spellingDistance } from '#shared/people/spelling';

const letters = fc.constantFrom(...'ابتثجحدرسشعفقكلمنهويaeilnorst015');
const text = (least: number, most: number) =>
  fc.array(letters, { minLength: least, maxLength: most }).map((all) => all.join(''));
const edits = fc.array(
  fc.record({ at: fc.nat(), letter: letters, kind: fc.constantFrom('lost', 'gained', 'taken') }),
  {
    maxLength: 4,
  },
);

describe('a pattern in a text', () => {
  it('is found wherever it stands within the limit, however it was misread', () => {
    fc.assert(
      fc.property(text(1, 36), edits, text(0, 30), text(0, 30), (pattern, changes, before, after) => {
        const misread = [...pattern];
        for (const { at, letter, kind } of changes) {
          const place = at % (misread.length + 1);
          if (kind === 'gained') misread.splice(place, 0, letter);
          else if (kind === 'lost') misread.splice(place, 1);
          else if (place < misread.length) misread[place] = letter;
        }
        const cost = spellingDistance(pattern, misread.join(''));
        const text = before + misread.join('') + after;
        // Where nothing is printed nothing is found, even of a pattern all of whose letters were lost.
        fc.pre(text !== '');
        const best = Math.min(...occurrences(pattern, text, cost + 1e-6).map((one) => one.cost));
        expect(best).toBeLessThanOrEqual(cost + 1e-6);
      }),
      { numRuns: 500 },
    );
  });

  it('is not found where more letters are wrong than the limit allows', () => {
    expect(occurrences('تاريخالازدياد', 'مكانالسكنى', 3)).toEqual([]);
    expect(occurrences('nomdefamille', 'adressedudomicile', 3)).toEqual([]);
  });
});
