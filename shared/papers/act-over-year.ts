/** An act's number and its year apart: `رسم 190`, and under it in a narrow margin `سنة 1977`; a register's year first. */
import { type Candidate, candidateOf } from './candidates.ts';
import { bottom, columnOverlap, middle, type Run, top, union } from './layout.ts';
import type { Paper } from './paper.ts';
import type { Piece, Scene } from './scene.ts';

const act = /^(?:(?:ال)?(?:رسم|عقد)|acte)$/iu;
const between = /^(?:عدد|رقم|n[°ºo]|:|\.)+$/iu;
const ofYear = /^(?:ل?سنة|ل?عام|année|an)$/iu;

export function actsOverYear(scene: Scene, paper: Paper): Candidate[] {
  const field = paper.fields.actNumber;
  if (field?.kind !== 'actNumber') return [];
  const runs = scene.runs.filter(({ primary }) => primary);
  const inOneLine = runs.flatMap((run) => {
    const pieces = afterYear(run);
    return candidateOf('actNumber', field, run.page, pieces, 'after', 0.9) ?? [];
  });
  const overYear = runs.flatMap((run) =>
    run.words.flatMap((word, at) => {
      if (!act.test(word.text)) return [];
      const rest = run.words.slice(at + 1, at + 4);
      const number = rest.findIndex(({ text }) => /^\d{1,5}$/u.test(text));
      if (number < 0 || !rest.slice(0, number).every(({ text }) => between.test(text))) return [];
      const own: Piece[] = [word, ...rest.slice(0, number + 1)];
      const year = yearUnder(runs, run, own);
      if (year === undefined) return [];
      const pieces = [
        rest[number]!,
        ...year.map((one, place) => (place === 0 ? { ...one, wraps: true } : one)),
      ];
      return candidateOf('actNumber', field, run.page, pieces, 'after', 0.9) ?? [];
    }),
  );
  return [...inOneLine, ...overYear];
}

/** `Le registre des naissances de l'année 1956 porte, sous le numéro 1165, que …` */
function afterYear({ words }: Run): Piece[] {
  const at = words.findIndex(
    ({ text }, place) =>
      /année$/iu.test(text) && /^(?:1[89]|20)\d\d\P{L}*$/u.test(words[place + 1]?.text ?? ''),
  );
  if (at < 0) return [];
  const rest = words.slice(at + 2, at + 9);
  const sign = rest.findIndex(({ text }) => /^(?:numéro|n[°ºo])$/iu.test(text));
  const number = sign < 0 ? undefined : rest[sign + 1];
  if (number === undefined || !/^\d{1,5}\P{L}*$/u.test(number.text)) return [];
  return [number, words[at]!, words[at + 1]!];
}

/** The first two words of what stands under it, closely and alone on their line in its column. */
function yearUnder(runs: readonly Run[], { page, unit }: Run, own: readonly Piece[]): Piece[] | undefined {
  const box = union(own.map((piece) => piece.box));
  return runs
    .filter((other) => other.page === page)
    .flatMap(({ words }) =>
      words.flatMap((word, at) => (ofYear.test(word.text) ? [words.slice(at, at + 2)] : [])),
    )
    .find(
      ([said, year]) =>
        year !== undefined &&
        /^(?:1[89]|20)\d\d$/u.test(year.text) &&
        middle(said!.box) > middle(box) + 0.5 * unit &&
        top(said!.box) - bottom(box) < 1.5 * unit &&
        columnOverlap(union([said!.box, year.box]), box) > 0.5,
    );
}
