/** Notes in a narrow margin are broken before their year. */
import { type Candidate, candidateOf } from './candidates.ts';
import { bottom, columnOverlap, middle, top } from './layout.ts';
import type { Field } from './paper.ts';
import type { Scene } from './scene.ts';

/** `تزوجت بتاريخ 21 مارس`, and alone on the next line of its narrow margin `2010`. */
export function withYearUnder(scene: Scene, field: Field, note: Candidate): Candidate {
  const last = note.pieces.at(-1)!;
  const endsInMonth = /(?<!\d)\d{1,2}(?:er)? \p{L}{3,}$/u.test(note.value.value);
  if (!/^text/u.test(field.kind) || !endsInMonth) return note;
  const line = note.pieces.filter(({ box }) => Math.abs(middle(box) - middle(last.box)) < 0.5 * box[3]);
  const year = scene.runs.find(
    ({ words: [first, ...more], page, box, unit, primary }) =>
      primary &&
      page === note.page &&
      more.length === 0 &&
      /^(?:1[89]|20)\d\d[.،,]?$/u.test(first!.text) &&
      top(box) > middle(last.box) &&
      top(box) - bottom(last.box) < 1.5 * unit &&
      line.some((piece) => columnOverlap(box, piece.box) > 0.3),
  );
  if (year === undefined) return note;
  const pieces = [...note.pieces, { ...year.words[0]!, wraps: true }];
  return candidateOf(note.field, field, note.page, pieces, note.relation, note.label) ?? note;
}
