/** A deed that gives each heir a line of his own, under the words that lead to the list. */
import { opensHeir } from './heirs.ts';
import { bottom, top } from './layout.ts';
import { cut, hitsOf, type Piece, type Scene, type Span } from './scene.ts';

/** The list's pieces with the lines under it that each begin with what somebody was to the dead. */
export function withHeirLines(scene: Scene, { run, pieces, open }: Span): readonly Piece[] {
  if (!open) return pieces;
  const found = [...pieces];
  let floor = bottom(run.words.at(-1)!.box);
  const under = scene.runs
    .filter(
      (other) =>
        other !== run &&
        other.primary &&
        other.page === run.page &&
        other.script === 'ar' &&
        top(other.box) > floor - 0.5 * run.unit,
    )
    .sort((a, b) => top(a.box) - top(b.box));
  for (const line of under) {
    // A list's dash stands before the word, or was not read.
    const opens = line.words.find(({ text }) => /\p{L}/u.test(text));
    if (top(line.box) - floor > 2.2 * run.unit || opens === undefined || !opensHeir(opens.text)) break;
    const next = hitsOf(scene, line)[0];
    const words = cut(line, 0, next?.start ?? line.folded.length);
    found.push(...words.map((word, at) => (at === 0 ? { ...word, wraps: true } : word)));
    floor = bottom(line.words.at(-1)!.box);
    if (next !== undefined) break;
  }
  return found;
}
