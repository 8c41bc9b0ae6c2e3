/**
 * Order of the characters of a line: as it stands on the paper, left to right, and as it is said.
 * The rule is the contract between the recogniser's training and its use (`train/README.md`).
 */

const arabic = /[\u0620-\u064A\u066E-\u06D3]/;
const leftToRight = '[0-9A-Za-z\\u00C0-\\u024F\\u0660-\\u0669<°%€@#&_]';
const word = `${leftToRight}(?:[.,:/'\\-+*=]*${leftToRight})*`;
/** Words and numbers, with their inner signs and single blanks between them, that keep their order inside Arabic. */
const run = new RegExp(`${word}(?: ${word})*`, 'g');
const mirrors = new Map([...'()[]<>«»'].map((sign, i, all) => [sign, all[i ^ 1]!]));

/** A character of the turned line and where it stood before; `text` is its mirror image where it has one. */
export interface Turned {
  readonly at: number;
  readonly text: string;
}

/** Characters of a line in the other order; a line without Arabic letters is in both already. */
export function turned(line: string): Turned[] {
  const asIs = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => ({ at: from + i, text: line[from + i]! }));
  if (!arabic.test(line)) return asIs(0, line.length);
  const pieces: Turned[][] = [];
  const alone = (from: number, to: number) => {
    for (const { at, text } of asIs(from, to)) pieces.push([{ at, text: mirrors.get(text) ?? text }]);
  };
  let end = 0;
  for (const { index, 0: found } of line.matchAll(run)) {
    alone(end, index);
    end = index + found.length;
    pieces.push(asIs(index, end));
  }
  alone(end, line.length);
  return pieces.reverse().flat();
}

/** Its own inverse: `turn(turn(line))` is `line`. */
export const turn = (line: string): string =>
  turned(line)
    .map(({ text }) => text)
    .join('');
