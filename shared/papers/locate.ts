import { actsOverYear } from './act-over-year.ts';
import {
  candidatesInColumn,
  candidatesOfHit,
  isOfLaw,
  isOtherDay,
  partsOfWhole,
  whole,
} from './around-label.ts';
import { type Candidate, candidateOf, type Found } from './candidates.ts';
import { captionsOf } from './captions.ts';
import { candidatesUnderHeads } from './heads-over.ts';
import { heed, isPartOf, isSure, quiteSure } from './heeding.ts';
import type { Hit, Print } from './labels.ts';
import { printsOf } from './labels.ts';
import { bottom, middle, right, top } from './layout.ts';
import { candidatesUnderMerged } from './merged-heads.ts';
import { withYearUnder } from './note-year.ts';
import type { Field, Paper } from './paper.ts';
import { partedByNet } from './parted-names.ts';
import { isTornPlace } from './place-spelling.ts';
import { placed } from './placements.ts';
import { overlap, type Piece, type Scene } from './scene.ts';
import { inColumn, inSection } from './sections.ts';
import { isLimit, withNumberOverLine } from './sentence-numbers.ts';
import { soundingAlike } from './sounding.ts';
import { candidatesInTable } from './tables.ts';
import { withWholeDate } from './whole-date.ts';

/** Everything a paper may print, for the label finder. */
export function printsOfPaper(paper: Paper, common: Parameters<typeof printsOf>[2]): Print[] {
  return [
    ...Object.entries(paper.fields).flatMap(([name, field]) =>
      printsOf(name, 'field', field.labels, field.inline === true),
    ),
    ...Object.entries(paper.fields).flatMap(([name, { ofWhole }]) =>
      printsOf(`${name}${whole}`, 'field', ofWhole?.labels, true),
    ),
    ...Object.entries(paper.sections ?? {}).flatMap(([name, { marks }]) => printsOf(name, 'section', marks)),
    ...printsOf('', 'stop', paper.evidence.titles, true),
    ...printsOf('', 'stop', paper.stops, true),
    ...printsOf('', 'stop', common, true),
  ];
}

/**
 * `التهامي بن صالح` beside a label of its own: the `بن` inside it is part of the name, no label.
 * In running text no other label leads to the father, and `بن` is the one.
 */
function isPartOfName(scene: Scene, name: string, hit: Hit): boolean {
  // «ابن جرير» is a town.
  if (
    /^(?:ا?بن)$/u.test(hit.run.folded.slice(hit.start, hit.end)) &&
    hit.run.folded.startsWith('جرير', hit.end)
  )
    return true;
  if (hit.end - hit.start > 3 || hit.start <= 1 || hit.run.script !== 'ar') return false;
  return scene.hits.some(
    (other) =>
      other.run !== hit.run &&
      other.prints.some(({ owner, kind }) => kind === 'field' && owner === name) &&
      (other.end - other.start > 3 || (other.start <= 1 && other.end >= other.run.folded.length)),
  );
}

/** Best candidate for each field; no ink serves two fields. */
export function locate(scene: Scene, paper: Paper): Record<string, Found> {
  const all: Candidate[] = [];
  const captions = captionsOf(scene);
  for (const hit of scene.hits) {
    for (const print of hit.prints) {
      if (print.owner.endsWith(whole)) all.push(...partsOfWhole(scene, paper, print.owner, hit, captions));
      const field = print.kind === 'field' ? paper.fields[print.owner] : undefined;
      if (field === undefined || isPartOfName(scene, print.owner, hit) || isOfLaw(field, hit)) continue;
      if (isOtherDay(print.owner, hit)) continue;
      const column = field.section === undefined ? undefined : inColumn(scene, paper, field.section, hit);
      if (column !== undefined) all.push(...candidatesInColumn(scene, print.owner, field, hit, column));
      if (column !== undefined || !inSection(scene, paper, field, hit)) continue;
      all.push(...candidatesOfHit(scene, print.owner, field, hit, captions));
    }
  }
  all.push(...candidatesInTable(scene, paper, captions), ...candidatesUnderMerged(scene, paper));
  all.push(...actsOverYear(scene, paper));
  const heeded = (candidates: readonly Candidate[]) => candidates.map((one) => heed(scene, paper, one));
  const noted = (one: Candidate): Candidate[] => {
    const field = paper.fields[one.field]!;
    if (isLimit(scene, field, one)) return [];
    const whole = withYearUnder(scene, field, withNextLine(scene, field, withTornHead(scene, field, one)));
    return [withNumberOverLine(scene, field, withWholeDate(scene, field, whole))];
  };
  // A row of heads tells its columns apart better than a net that reads words.
  const labelled = partedByNet(
    scene,
    paper,
    [...heeded(all), ...candidatesUnderHeads(scene, paper)].flatMap(noted),
  );
  const told = scene.told.candidates.filter((one) => !isOfParent(scene, one)).flatMap(noted);
  const unparted = told.filter((one) => !labelled.some((other) => isPartOf(scene, one, other)));
  const sure = unparted.filter((one) => isSure(paper, one, labelled));
  const unsure = unparted.filter((one) => !isSure(paper, one, labelled));
  const found = assign([...labelled, ...sure], {});
  if (!paper.oneForm) Object.assign(found, assign(unsure, found));
  for (const [name, at] of Object.entries(found)) found[name] = fuller(paper.fields[name]!, at);
  for (const round of [1, 2]) {
    const extra = placed(scene, paper, found, round);
    Object.assign(found, assign(heeded(inOrderTold(scene, paper, extra)), found));
  }
  if (paper.oneForm) Object.assign(found, assign(unsure, found));
  // What a label led to may have gone with ink that was another's; the part of it that the net told has not.
  Object.assign(found, assign(told, found));
  const heard = soundingAlike(scene, paper, found);
  const others = Object.entries(found).filter(([name]) => !heard.some(({ field }) => field === name));
  return { ...found, ...assign(heard, Object.fromEntries(others)) };
}

/** Which of two lines without labels is whose: cards were printed in either order, and a net that is sure has seen which. */
function inOrderTold({ told }: Scene, { fields }: Paper, placed: readonly Candidate[]): Candidate[] {
  return placed.map((one) => {
    if (!fields[one.field]!.place?.some(({ relation }) => relation === 'between')) return one;
    const other = told.candidates.find(({ field, label }) => field === one.field && label >= quiteSure);
    return other === undefined || sameInk(one, other) ? one : other;
  });
}

/** `مرشد بن عبد`, and first on the next line `الرفيع`: no name ends with such a word. */
function withNextLine({ runs }: Scene, field: Field, one: Candidate): Candidate {
  const last = one.pieces.at(-1);
  if (field.kind !== 'nameAr' || last === undefined || !/^(?:عبد|بن|بنت|[آأا]يت)$/u.test(last.text))
    return one;
  const run = runs.find(({ page, words }) => page === one.page && words.at(-1)?.box === last.box);
  if (run === undefined) return one;
  const next = runs
    .filter(
      (other) =>
        other.primary &&
        other.page === run.page &&
        other.script === 'ar' &&
        middle(other.box) > bottom(last.box) &&
        top(other.box) - bottom(last.box) < 1.5 * run.unit &&
        Math.abs(right(other.box) - right(run.box)) < 2 * run.unit,
    )
    .sort((a, b) => top(a.box) - top(b.box))[0]?.words[0];
  if (next === undefined || !/^\p{Script=Arabic}{2}/u.test(next.text)) return one;
  if (last.text === 'عبد' && !next.text.startsWith('ال')) return one;
  const pieces = [...one.pieces, { ...next, wraps: true }];
  return candidateOf(one.field, field, one.page, pieces, one.relation, one.label) ?? one;
}

/** `اليو سفية`: the net takes the second half of a torn name for a place. */
function withTornHead({ runs }: Scene, field: Field, one: Candidate): Candidate {
  const [first] = one.pieces;
  if (field.kind !== 'placeAr' || first === undefined) return one;
  const run = runs.find(({ page, words }) => page === one.page && words.some(({ box }) => box === first.box));
  const before = run?.words[run.words.findIndex(({ box }) => box === first.box) - 1];
  if (before === undefined || !isTornPlace(before.text, first.text)) return one;
  return candidateOf(one.field, field, one.page, [before, ...one.pieces], one.relation, one.label) ?? one;
}

/** `من أب اسمه وافي`: who the parents are, not what kin a person is of another. */
function isOfParent({ runs }: Scene, { field, page, pieces: [first] }: Candidate): boolean {
  if (field !== 'relationAr' || first === undefined) return false;
  return runs.some(
    (run) =>
      run.page === page &&
      run.words.some(
        ({ box }, at) => overlap(box, first.box) > 0.5 && /^من$/u.test(run.words[at - 1]?.text ?? ''),
      ),
  );
}

/** A year in one language and the whole day in the other are one date: the day is said. */
function fuller(field: Field, at: Found): Found {
  if (!/^date/u.test(field.kind)) return at;
  const whole = at.rivals.find(({ value }) => value.value.startsWith(`${at.value.value}-`));
  if (whole === undefined) return at;
  return { ...whole, seconds: at.seconds, rivals: at.rivals.filter((rival) => rival !== whole) };
}

function assign(
  candidates: readonly Candidate[],
  taken: Readonly<Record<string, Found>>,
): Record<string, Found> {
  const found: Record<string, Found> = {};
  const ranked = [...candidates].sort((a, b) => b.score - a.score || middle(a.box) - middle(b.box));
  for (const candidate of ranked) {
    if (found[candidate.field] !== undefined || taken[candidate.field] !== undefined) continue;
    const used = [...Object.values(taken), ...Object.values(found)].some(
      (other) => other.page === candidate.page && sameInk(other, candidate),
    );
    if (used) continue;
    const others = ranked.filter((other) => other.field === candidate.field && !sameInk(other, candidate));
    const agreeing = others.filter((other) => other.value.value === candidate.value.value);
    const rivals = others.filter((other) => other.value.value !== candidate.value.value);
    found[candidate.field] = { ...candidate, seconds: agreeing.length, rivals };
  }
  return found;
}

export function sameInk(a: Candidate, b: Candidate): boolean {
  if (a.page !== b.page || overlap(a.box, b.box) < 0.3) return false;
  return a.pieces.some((one) =>
    b.pieces.some((two) => isGuessed(one) === isGuessed(two) && overlap(one.box, two.box) > 0.3),
  );
}

/** A Latin word in an Arabic line: the other language's reading of the line tells that it stands there, but not where. */
const isGuessed = ({ text, phrase }: Piece) => phrase.script === 'ar' && /^\p{Script=Latin}{2}/u.test(text);
