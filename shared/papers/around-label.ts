/** What one label offers for a field: the print after it, beside it, under it, over it, or in its column of a table. */
import { foldText } from '#shared/people/spelling';
import { withActYear } from './act-year.ts';
import { type Candidate, candidateOf } from './candidates.ts';
import { over } from './captions.ts';
import { withHeirLines } from './heir-lines.ts';
import { type Hit, isWhole, textOf } from './labels.ts';
import { bottom, columnOverlap, endOf, type Run, right, sameLine, startOf, top } from './layout.ts';
import { tellsCorrection } from './notes.ts';
import type { Field, Paper } from './paper.ts';
import { isOfAnother, partUnder } from './parted-names.ts';
import type { Box } from './reading.ts';
import {
  beneath,
  beside,
  halfBeside,
  hitBox,
  hitsOf,
  type Piece,
  type Scene,
  type Span,
  spanBox,
  upToNextLabel,
} from './scene.ts';
import type { Column } from './sections.ts';
import { isNumeric, mayWrap, readValue, scriptOf } from './values.ts';

/** Marks the owner of a label after which a given and a family name stand together. */
export const whole = '#whole';

/** `ظهير شريف رقم 1.14.189 بتاريخ`, `dahir n° 1-02-239 du`: the day of a law is the day of nothing on the paper. */
export const isOfLaw = ({ kind }: Field, { run, start }: Hit): boolean =>
  kind === 'date' &&
  /(?:ظهير|القانونرقم|قانونرقم|مرسوم|dahir|loin|decret)\D{0,20}\d{1,12}\D{0,4}$/u.test(
    run.folded.slice(Math.max(0, start - 45), start),
  );

/** Without the word for it `بتاريخ` is the day of a marriage or of an act sooner than of a birth. */
export const isOtherDay = (owner: string, { run, start, end }: Hit): boolean =>
  /BirthDate$/u.test(owner) &&
  run.folded.slice(start, end) === 'بتاريخ' &&
  !/(?:زداد|مولود|ولدت?|مواليد)\D{0,40}$/u.test(run.folded.slice(0, start));

/** `Dénomination de | Coopérative Zaytouna` over `la coopérative`: a capital after small words opens the value. */
function withoutCapital({ run, start, end, score }: Hit): number {
  const [first, last] = [run.wordOf[start]!, run.wordOf[end - 1]!];
  const small = run.words.slice(first + 1, last).some(({ text }) => /^\p{Ll}/u.test(text));
  return score < 1 && small && /^\p{Lu}\p{Ll}/u.test(run.words[last]!.text) ? run.wordOf.indexOf(last) : end;
}

/** All readings a label offers for a field. */
export function candidatesOfHit(
  scene: Scene,
  name: string,
  field: Field,
  hit: Hit,
  captions: ReadonlySet<Hit>,
): Candidate[] {
  const { run } = hit;
  const box = hitBox(hit);
  // Under a label means under its line: `يوم … هجرية الموافق ل` has its date under the line's beginning.
  const line = run.words.some(({ wraps }) => wraps) ? box : run.box;
  // A label of many letters is a surer guide than one of two.
  const label = hit.score * Math.min(1, 0.8 + 0.025 * (hit.end - hit.start));
  const script = scriptOf(field.kind);
  const found: (Candidate | undefined)[] = [];
  const offer = (span: Span, relation: Candidate['relation'], trust = 1) => {
    found.push(candidateOf(name, field, run.page, wholeValue(scene, field, span), relation, label * trust));
  };
  if (captions.has(hit)) {
    const value = over(scene, hit, script);
    if (value !== undefined) offer(upToNextLabel(scene, value, 0, name), 'over');
    return found.filter((candidate) => candidate !== undefined);
  }
  const from =
    field.kind === 'textAr' ? withoutArticle(hit) : field.kind === 'textLat' ? withoutCapital(hit) : hit.end;
  const inline = upToNextLabel(scene, run, from, name);
  const fits = script === undefined || script === run.script;
  if (fits) offer(inline, 'after');
  // One letter (à, ب, و) is a label only for what stands close after it; edges are full of such letters.
  const tiny = hit.end - hit.start === 1;
  if (inline.open || !fits) {
    for (const way of ['after', 'before'] as const) {
      const neighbour = beside(scene, run.page, box, run.script, way, script);
      if (neighbour === undefined || (script !== undefined && neighbour.script !== script)) continue;
      if (way === 'before' && !isNumeric(field.kind) && run.script === neighbour.script) continue;
      if (isSentence(neighbour, field)) continue;
      const gap = distance(box, neighbour.box) / run.unit;
      if (tiny && (way === 'before' || (gap > 4 && !isLetterAmongLabels(scene, hit)))) continue;
      offer(
        upToNextLabel(scene, neighbour, 0, name),
        way === 'after' ? 'beside' : 'before',
        1 - Math.min(0.4, gap * 0.012),
      );
    }
    if (!tiny && found.every((candidate) => candidate === undefined)) {
      for (const way of ['after', 'before'] as const) {
        if (way === 'before' && run.script === script) continue;
        const lines = halfBeside(scene, run.page, box, script ?? run.script, way, run.script);
        const spans = lines.map((line) => upToNextLabel(scene, line, 0, name));
        const pieces = spans.flatMap((span, at) =>
          span.pieces.map((piece, first) => (at > 0 && first === 0 ? { ...piece, wraps: true } : piece)),
        );
        if (spans.length > 0) offer({ run: lines.at(-1)!, pieces, open: spans.at(-1)!.open }, 'beside', 0.85);
      }
    }
    // Alone in its cell it may stand over its value.
    if (tiny && run.folded.length > 1)
      return found.filter((candidate) => candidate !== undefined).filter(isSubstantial);
    const under = beneath(scene, run.page, line, script ?? run.script, 2.5);
    // A line with labels inside it is a sentence sooner than a value.
    if (under !== undefined)
      offer(
        upToNextLabel(scene, under, 0, name),
        'under',
        hitsOf(scene, under).length > 0 || hasValuesBeside(scene, hit) ? 0.8 : 1,
      );
    else if (script === undefined) {
      const other = beneath(scene, run.page, line, run.script === 'ar' ? 'lat' : 'ar', 2.5);
      if (other !== undefined) offer(upToNextLabel(scene, other, 0, name), 'under');
    }
  }
  return found.filter((candidate) => candidate !== undefined);
}

/** Labels alone in their cells that begin where this print does, over it and under it. */
const labelsInColumn = (scene: Scene, run: Run): Hit[] =>
  scene.hits.filter(
    (hit) =>
      hit.run !== run &&
      isWhole(hit) &&
      hit.run.page === run.page &&
      hit.run.script === run.script &&
      Math.abs(startOf(hit.run.box, run.script) - startOf(run.box, run.script)) < 1.5 * run.unit,
  );

/** `A` or `ب` alone in its cell, in line with the labels over and under it. */
const isLetterAmongLabels = (scene: Scene, { run }: Hit): boolean =>
  run.folded.length <= 1 &&
  labelsInColumn(scene, run).filter(({ start, end }) => end - start >= 4).length >= 3;

/** Labels over one another, each with print beside it: such a form has its values beside its labels, not under them. */
function hasValuesBeside(scene: Scene, hit: Hit): boolean {
  const { run, start, end } = hit;
  if (start > 1 || end < run.folded.length - 1) return false;
  const isBeside = (one: Hit) => beside(scene, run.page, hitBox(one), run.script, 'after') !== undefined;
  return labelsInColumn(scene, run).filter(isBeside).length >= 3 && isBeside(hit);
}

/** `المسمى القاسم البركاني`, `Nom et prénom | BOUHDOUD Manana`: the part of the name that the field asks for. */
export function partsOfWhole(
  scene: Scene,
  paper: Paper,
  owner: string,
  hit: Hit,
  captions: ReadonlySet<Hit>,
): Candidate[] {
  const name = owner.slice(0, -whole.length);
  const field = paper.fields[name]!;
  const label = hit.run.folded.slice(hit.start, hit.end);
  if (!hit.run.primary || isOfAnother(hit)) return [];
  return candidatesOfHit(scene, name, field, hit, captions).flatMap((both) => {
    const length = both.value.value.split(' ').length;
    // In the other script than the label's a lone word may be anybody's.
    if (length < 2 && scriptOf(field.kind) !== hit.run.script) return [];
    const part = partUnder(label, both.pieces, length, field.ofWhole!.part);
    const one = candidateOf(name, field, both.page, part, both.relation, 0.95 * both.label);
    return one === undefined ? [] : [one];
  });
}

/** A label in the margin stands beside a line of the act's own text, which is no value of it. */
const isSentence = (run: Run, { kind }: Field) => /^(?:name|place|text)/u.test(kind) && run.words.length >= 9;

/** `تحمل اسم تعاونية النجاح` under the label «اسم التعاونية»: without its article the last word opens the name. */
function withoutArticle({ run, end, prints }: Hit): number {
  const at = run.wordOf[end - 1]!;
  const last = foldText(run.words[at]!.text);
  const from = run.wordOf.indexOf(at);
  return !last.startsWith('ال') &&
    end - from === last.length &&
    prints.every(({ folded }) => folded.endsWith(`ال${last}`))
    ? from
    : end;
}

const isSubstantial = ({ value, pieces }: Candidate) =>
  value.value.length >= 3 && pieces.some(({ confidence }) => confidence > 0.5);

/** The value of a table row in the column of the field's section: nearer to its heading than to those beside it. */
export function candidatesInColumn(
  scene: Scene,
  name: string,
  field: Field,
  hit: Hit,
  { own, others }: Column,
): Candidate[] {
  const script = scriptOf(field.kind);
  const apart = (run: Run, column: Box) => Math.abs(run.box[0] + run.box[2] / 2 - column[0] - column[2] / 2);
  return scene.runs
    .filter((run) => run.primary && run !== hit.run && run.page === hit.run.page)
    .filter(
      (run) => (script === undefined || run.script === script) && sameLine(run.box, hitBox(hit), run.unit),
    )
    .filter(
      (run) =>
        columnOverlap(run.box, own) > 0.3 ||
        (apart(run, own) < 6 * run.unit && others.every((other) => apart(run, own) < apart(run, other))),
    )
    .map((run) =>
      candidateOf(name, field, run.page, upToNextLabel(scene, run, 0).pieces, 'beside', hit.score),
    )
    .filter((candidate) => candidate !== undefined);
}

function distance(a: Box, b: Box): number {
  return Math.max(0, b[0] - right(a), a[0] - right(b));
}

/** The span as it stands or, when it may go on in the next line, with that line. */
function wholeValue(scene: Scene, field: Field, span: Span): readonly Piece[] {
  if (field.kind === 'date' || field.kind === 'dateHijri') return wholeDate(scene, field, span);
  if (field.kind === 'actNumber') return withActYear(scene, span);
  if (field.kind === 'heirsAr') return withHeirLines(scene, span);
  if (!mayWrap(field.kind) || !span.open || span.pieces.length === 0) return span.pieces;
  const next = continuation(scene, span.run, span.pieces, field);
  if (next === undefined) return span.pieces;
  const more = upToNextLabel(scene, next, 0);
  const longer = [
    ...span.pieces,
    ...more.pieces.map((piece, at) => (at === 0 ? { ...piece, wraps: true } : piece)),
  ];
  if (!/Words/u.test(field.kind)) return longer;
  // Number words say themselves whether the next line still belongs to them.
  const quality = (pieces: readonly Piece[]) =>
    readValue(field.kind, pieces.map(({ text }) => text).join(' '))?.quality ?? 0;
  return quality(longer) >= quality(span.pieces) - 0.05 ? longer : span.pieces;
}

/** `8 septembre` over `2024` in a narrow cell. */
function wholeDate(scene: Scene, field: Field, { run, pieces, open }: Span): readonly Piece[] {
  const text = (all: readonly Piece[]) => all.map((piece) => piece.text).join(' ');
  const begun = open && pieces.length > 0 && pieces.length <= 4 && /\d.*\p{L}{3}/u.test(text(pieces));
  if (!begun || readValue(field.kind, text(pieces)) !== undefined) return pieces;
  const next = beneath(scene, run.page, spanBox(pieces), run.script, 1.8, true);
  if (next === undefined || next === run || hitsOf(scene, next).length > 0) return pieces;
  if (!/^(?:1[3-9]|20)\d\d/u.test(text(next.words))) return pieces;
  const longer = [...pieces, ...next.words.map((word, at) => (at === 0 ? { ...word, wraps: true } : word))];
  return readValue(field.kind, text(longer)) === undefined ? pieces : longer;
}

function continuation(scene: Scene, run: Run, pieces: readonly Piece[], field: Field): Run | undefined {
  const last = pieces.at(-1)!;
  const line = pieces.filter((piece) => sameLine(piece.box, last.box, run.unit));
  const lineBox = spanBox(line);
  const start = run.words.find((word) => sameLine(word.box, last.box, run.unit))!.box;
  const words = /Words/u.test(field.kind);
  // A single word of a person's name, beside its label in a form's wide rows: `Abdelkader` over `OUAMMI`.
  const half = /^nameLat$/u.test(field.kind) && pieces.length === 1;
  const reach = words ? 1.8 : half ? 1.6 : 1.1;
  const fromValue = beneath(scene, run.page, lineBox, run.script, reach, true);
  const fromLabel = beneath(scene, run.page, start, run.script, reach, true);
  const next = fromLabel ?? fromValue;
  if (next === undefined || next === run || isHeaded(scene, next) || endsLabel(field, next)) return undefined;
  const labels = hitsOf(scene, next);
  // Words of a number end where the next print begins: `quarante dirhams toutes taxes comprises`.
  if (words) return labels.some(({ start }) => start < 3) ? undefined : next;
  if (labels.length > 0 && !(field.kind === 'textAr' && tellsCorrection(pieces))) return undefined;
  const short = next.words.length <= 2 && !next.words.some(({ text }) => /\d/u.test(text));
  const sure = next.words.every(({ confidence }) => confidence > 0.6);
  const far = top(next.box) - bottom(lineBox) > 1.1 * run.unit;
  const family = /^\p{Lu}[\p{Lu}'’ -]+$/u.test(textOf(next));
  if (far && !words && !family) return undefined;
  return short && sure && next.box[2] < 1.2 * run.box[2] ? next : undefined;
}

/** The rest of a label that was broken after its first words: `la coopérative` under `Dénomination de`. */
const endsLabel = ({ labels }: Field, { folded, script }: Run): boolean =>
  folded.length >= 4 &&
  ((script === 'ar' ? labels?.ar : labels?.fr) ?? []).some((label) => {
    const whole = foldText(label);
    return whole.length > folded.length && whole.endsWith(folded);
  });

/** Print before it on its line: a row of its own with a label of its own, read or not. */
function isHeaded(scene: Scene, run: Run): boolean {
  return scene.runs.some(
    (other) =>
      other !== run &&
      other.primary &&
      other.page === run.page &&
      other.script === run.script &&
      sameLine(other.box, run.box, run.unit) &&
      /\p{L}{2}/u.test(textOf(other)) &&
      endOf(other.box, run.script) < startOf(run.box, run.script) + 0.5 * run.unit,
  );
}
