/** Numbers within sentences: broken by the end of a line, or named as what may not be passed. */
import { type Candidate, candidateOf } from './candidates.ts';
import { middle } from './layout.ts';
import type { Field } from './paper.ts';
import { overlap, type Piece, type Scene } from './scene.ts';

/** At a line's end the sign stands left of its figures in Arabic, and so is read as if it led them. */
const broken = /^(?:[-/](\d{1,6})|(\d{1,6})[-/])$/u;
const rest = /^\d{1,6}[.,،;؛)]*$/u;

/** `القرار رقم 74-` and, opening the next line, `503`. */
export function withNumberOverLine(scene: Scene, field: Field, number: Candidate): Candidate {
  const [last, other] = number.pieces;
  if (field.kind !== 'reference' || last === undefined || other !== undefined) return number;
  const half = broken.exec(last.text);
  const next = half === null ? undefined : beside(scene, number, last, 1);
  if (half === null || next === undefined || !rest.test(next.text)) return number;
  if (middle(next.box) - middle(last.box) < 0.5 * last.box[3]) return number;
  const text = `${half[1] ?? half[2]}${last.text.replace(/\d/gu, '')}`;
  const pieces = [
    { ...last, text },
    { ...next, wraps: true },
  ];
  return candidateOf(number.field, field, number.page, pieces, number.relation, number.label) ?? number;
}

const limit =
  /(?:[يت]قل|[يت]زيد|[يت]تجاوز|أقل|أكثر)\p{Script=Arabic}* (?:\p{Script=Arabic}+ )?(?:عن|من|على)$|(?:inférieur|supérieur)\p{L}* à$|(?:moins|plus|minimum|maximum) de$/iu;

/** `ولا يمكن أن يقل عن 5`, `ne peut être inférieur à 5`: what a number may not pass is not how many there are. */
export function isLimit(scene: Scene, field: Field, number: Candidate): boolean {
  const [first] = number.pieces;
  if (field.kind !== 'number' || first === undefined) return false;
  const before = [-3, -2, -1].flatMap((step) => beside(scene, number, first, step)?.text ?? []);
  return limit.test(before.join(' '));
}

function beside(scene: Scene, { page }: Candidate, word: Piece, step: number): Piece | undefined {
  const isIt = ({ box, phrase }: Piece) => phrase === word.phrase && overlap(box, word.box) > 0.5;
  const run = scene.runs.find((one) => one.page === page && one.primary && one.words.some(isIt));
  return run?.words[run.words.findIndex(isIt) + step];
}
