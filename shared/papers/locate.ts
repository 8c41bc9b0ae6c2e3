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
import type { Hit, Print } from './labels.ts';
import { printsOf } from './labels.ts';
import { middle } from './layout.ts';
import type { Told } from './locator/told.ts';
import { isKnownName } from './locator/words.ts';
import { candidatesUnderMerged } from './merged-heads.ts';
import type { Field, Paper } from './paper.ts';
import { isParticle } from './part-of-name.ts';
import { placed } from './placements.ts';
import { overlap, type Piece, type Scene } from './scene.ts';
import { inColumn, inSection } from './sections.ts';
import { soundingAlike } from './sounding.ts';
import { candidatesInTable } from './tables.ts';

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
      if (print.owner.endsWith(whole)) all.push(...partsOfWhole(scene, paper, print.owner, hit));
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
  const heeded = (candidates: readonly Candidate[]) => candidates.map((one) => heeding(scene, paper, one));
  // A net that is not sure does not take the ink of a label; nor does it where a paper has one form.
  const labelled = heeded(all);
  const unparted = scene.told.candidates.filter(
    (one) => !labelled.some((other) => isPartOf(scene, one, other)),
  );
  const isSure = ({ label }: Candidate) => label >= quiteSure && !paper.oneForm;
  const sure = unparted.filter(isSure);
  const unsure = unparted.filter((one) => !isSure(one));
  const found = assign([...labelled, ...sure], {});
  if (!paper.oneForm) Object.assign(found, assign(unsure, found));
  for (const [name, at] of Object.entries(found)) found[name] = fuller(paper.fields[name]!, at);
  for (const round of [1, 2]) {
    const extra = placed(scene, paper, found, round);
    Object.assign(found, assign(heeded(extra), found));
  }
  if (paper.oneForm) Object.assign(found, assign(unsure, found));
  const heard = soundingAlike(scene, paper, found);
  const others = Object.entries(found).filter(([name]) => !heard.some(({ field }) => field === name));
  return { ...found, ...assign(heard, Object.fromEntries(others)) };
}

/**
 * A candidate in the net's light: words at its ends that are in no value are left off, and ink that the net takes for
 * something else ranks behind what it bears out. Where it sees a part of the value only, the label knows better.
 */
function heeding({ told }: Scene, paper: Paper, given: Candidate): Candidate {
  const one = withoutOutside(told, paper, given);
  const likely = told.likely(one.field, one.page, one.pieces);
  if (likely === undefined || paper.oneForm) return one;
  if (/^(?:date|amount)Words/u.test(paper.fields[one.field]!.kind) && isCutShort(told, one))
    return { ...one, score: unheeded * one.score };
  return { ...one, score: one.score * (unheeded + (1 - unheeded) * Math.min(1, likely / borneOut)) };
}
/** What a candidate keeps of its rank where the net sees nothing of the field; from how likely on it keeps all. */
const unheeded = 0.5;
const borneOut = 0.35;

/** `ستة أكتوبر ألف وتسعمائة وثلاثة`, and in the next line of its cell `وستون`: a number told whole is no part of it. */
const isCutShort = ({ candidates }: Told, one: Candidate): boolean =>
  candidates.some((told) => isWithin(one, told));

/** `379` of `379 000,00 DH`, where all of it is likely to be the field's: the label knows how far its value goes. */
const isPartOf = ({ told }: Scene, one: Candidate, other: Candidate): boolean =>
  isWithin(one, other) && (told.likely(other.field, other.page, other.pieces) ?? 0) >= borneOut;

const isWithin = (one: Candidate, other: Candidate): boolean =>
  one.field === other.field &&
  one.page === other.page &&
  one.pieces.length < other.pieces.length &&
  one.pieces.every((piece) => other.pieces.some(({ box }) => overlap(box, piece.box) > 0.5));

/** `تعاونية جبال الريف [يوم التقييد]`: words beyond the value that no label ends. */
function withoutOutside(told: Told, paper: Paper, one: Candidate): Candidate {
  const field = paper.fields[one.field]!;
  if (!/^(?:name|place|text)/u.test(field.kind) || one.pieces.length < 2) return one;
  // Of a field it was never taught the net sees nothing anywhere.
  if (told.likely(one.field, one.page, one.pieces) === undefined) return one;
  const inside = one.pieces.map(
    (piece) => isParticle(piece) || isKnownName(piece.text) || told.outside(one.page, piece) < outside,
  );
  const from = inside.indexOf(true);
  let to = inside.lastIndexOf(true) + 1;
  // `عبد السلام بن الطاهر`: what such a word opens is part of the name.
  while (to > 0 && to < inside.length && isParticle(one.pieces[to - 1]!)) to++;
  if (from < 0 || to - from === one.pieces.length) return one;
  return candidateOf(one.field, field, one.page, one.pieces.slice(from, to), one.relation, one.label) ?? one;
}
const outside = 0.97;
const quiteSure = 0.85;

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
