/** Candidates found by labels and places in the light of what the locator's net makes of the page (`locator/`). */
import { type Candidate, candidateOf } from './candidates.ts';
import type { Told } from './locator/told.ts';
import type { Paper } from './paper.ts';
import { isKnownName, isParticle } from './part-of-name.ts';
import { overlap, type Scene } from './scene.ts';

/**
 * A candidate in the net's light: words at its ends that are in no value are left off, and ink that the net takes for
 * something else ranks behind what it bears out. Where it sees a part of the value only, the label knows better.
 */
export function heed({ told }: Scene, paper: Paper, given: Candidate): Candidate {
  const one = withoutOutside(told, paper, given);
  const likely = told.likely(one.field, one.page, one.pieces);
  if (likely === undefined) return one;
  // Of two places alike the one the net knows.
  if (paper.oneForm) return { ...one, score: one.score * (0.97 + 0.03 * Math.min(1, likely / borneOut)) };
  if (told.candidates.some((whole) => isCutShort(paper, one, whole)))
    return { ...one, score: unheeded * one.score };
  return { ...one, score: one.score * (unheeded + (1 - unheeded) * Math.min(1, likely / borneOut)) };
}
/** What a candidate keeps of its rank where the net sees nothing of the field; from how likely on it keeps all. */
const unheeded = 0.5;
const borneOut = 0.35;

/**
 * `ستة أكتوبر ألف وتسعمائة وثلاثة`, and in the next line of its cell `وستون`; `Monsieur Laarbi`, and across a wide blank
 * `BANFAARIF`; `[جماعة الفقيه] بن صالح`, taken for a label: what the net tells whole is no part of it.
 */
const isCutShort = (paper: Paper, one: Candidate, told: Candidate): boolean =>
  /^(?:(?:date|amount)Words|name|place|text|heirs)/u.test(paper.fields[one.field]!.kind) &&
  isWithin(one, told);

/** `379` of `379 000,00 DH`, where all of it is likely to be the field's: the label knows how far its value goes. */
export const isPartOf = ({ told }: Scene, one: Candidate, other: Candidate): boolean =>
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
  // `« Coopérative Halib - ayant pour activité collecte de lait et son siège 133, Lotissement Maghreb`: a known word so far
  // into the sentence is another value's.
  const ended = inside.findIndex(
    (_, at) => at > from && at + goneOn <= inside.length && !inside.slice(at, at + goneOn).includes(true),
  );
  let to = ended < 0 ? inside.lastIndexOf(true) + 1 : ended;
  // `عبد السلام بن الطاهر`: what such a word opens is part of the name.
  while (to > 0 && to < inside.length && isParticle(one.pieces[to - 1]!)) to++;
  if (from < 0 || to - from === one.pieces.length) return one;
  return candidateOf(one.field, field, one.page, one.pieces.slice(from, to), one.relation, one.label) ?? one;
}
const outside = 0.97;
/** Words of no value, one after another, that are a sentence of their own. */
const goneOn = 4;

/**
 * A net that is not sure does not take the ink of a label, unless a label led to a part of the same; nor does it where a
 * paper has one form.
 */
export const isSure = (paper: Paper, told: Candidate, labelled: readonly Candidate[]): boolean =>
  !paper.oneForm && (told.label >= quiteSure || labelled.some((one) => isCutShort(paper, one, told)));
export const quiteSure = 0.85;
