/**
 * Looks again at values whose first reading is weak, and at places where a label promises a value nobody found.
 * The readings of one piece of ink vote; none is ever changed to fit another paper or a list of names.
 */
import { foldText } from '#shared/people/spelling';
import { candidateOf, type Found } from './candidates.ts';
import type { Hit } from './labels.ts';
import { bottom, endOf, left, right, sameLine, startOf, top } from './layout.ts';
import type { PageText, Phrase, Recognition, Script } from './page-text.ts';
import type { Field, Paper } from './paper.ts';
import type { Box } from './reading.ts';
import { hitBox, hitsOf, overlap, type Piece, type Scene } from './scene.ts';
import { inSection } from './sections.ts';
import { isNumeric, readValue, scriptOf, type Value } from './values.ts';

/** Looks at most so many places a page again; each costs a few readings of a small crop. */
const patience = 12;

export async function readAgain(
  scene: Scene,
  paper: Paper,
  located: Readonly<Record<string, Found>>,
): Promise<Record<string, Found>> {
  const found = { ...located };
  let left = patience * scene.pages.length;
  for (const [name, at] of weakest(paper, found)) {
    if (left-- <= 0) break;
    found[name] = await vote(scene, paper.fields[name]!, at);
  }
  for (const [name, field] of Object.entries(paper.fields)) {
    if (found[name] !== undefined || left <= 0) continue;
    for (const hit of scene.hits) {
      const promised = hit.prints.some(({ owner, kind }) => kind === 'field' && owner === name);
      if (!promised || left <= 0 || !inSection(scene, paper, field, hit)) continue;
      left--;
      const value = await lookAfter(scene, name, field, hit, Object.values(found));
      if (value === undefined) continue;
      found[name] = value;
      break;
    }
  }
  return found;
}

/** Fields worth another look, the weakest first. Machine lines and words decoded from closed lists are left alone. */
function weakest(paper: Paper, found: Readonly<Record<string, Found>>): (readonly [string, Found])[] {
  const weakness = (at: Found, kind: Field['kind']) => {
    const confidence = Math.min(1, ...at.pieces.map((piece) => piece.confidence));
    const arabic = /Ar$/u.test(kind);
    return (1 - confidence) * (arabic ? 1.5 : 1) + (1 - at.value.quality) * 1.2 + (at.label < 0.6 ? 0.1 : 0);
  };
  return Object.entries(found)
    .filter(
      ([name, at]) => paper.fields[name]!.kind !== 'mrz' && at.relation !== 'mrz' && at.pieces.length > 0,
    )
    .map(([name, at]) => ({ name, at, weak: weakness(at, paper.fields[name]!.kind) }))
    .filter(({ weak }) => weak > 0.2)
    .sort((a, b) => b.weak - a.weak)
    .map(({ name, at }) => [name, at] as const);
}

/** Lines of a value, each as one box with a little air. */
function lineBoxes(pieces: readonly Piece[], unit: number): Box[] {
  const lines: Box[] = [];
  for (const { box, wraps } of pieces) {
    const last = lines.at(-1);
    if (last === undefined || wraps) lines.push(box);
    else {
      const x = Math.min(left(last), left(box));
      const y = Math.min(top(last), top(box));
      lines[lines.length - 1] = [
        x,
        y,
        Math.max(right(last), right(box)) - x,
        Math.max(bottom(last), bottom(box)) - y,
      ];
    }
  }
  const air = 0.12 * unit;
  return lines.map(([x, y, w, h]) => [Math.max(0, x - air), Math.max(0, y - air), w + 2 * air, h + 2 * air]);
}

async function vote(scene: Scene, field: Field, at: Found): Promise<Found> {
  const page = scene.pages[at.page]!;
  const unit = at.pieces[0]!.box[3];
  const boxes = lineBoxes(at.pieces, unit);
  if (boxes.length !== 1) return at;
  const script: Script = scriptOf(field.kind) ?? 'lat';
  const again = await page.reread(boxes[0]!, script);
  const pointed = field.kind === 'amount' ? withPoint(at, again) : undefined;
  if (pointed !== undefined) return pointed;
  const first: Reading = { value: at.value, weight: firstWord * weigh(mean(at.pieces), at.value) };
  const others = again
    .slice(0, ranks.length)
    .map(({ text, confidence }, rank) => ({ rank, confidence, value: readValue(field.kind, text) }))
    .filter((reading): reading is typeof reading & { value: Value } => reading.value !== undefined)
    .map(({ rank, confidence, value }) => ({ value, weight: ranks[rank]! * weigh(confidence, value) }));
  // A part of a value (the year of a date) does not speak against the whole.
  const fullest = Math.max(...[first, ...others].map(({ value }) => value.quality));
  const readings = [first, ...others].filter(({ value }) => value.quality > 0.75 * fullest);
  if (others.length === 0 || readings.length === 0) return at;
  // A crop loses letters at its edges: a reading that is only an end of the first one speaks for it.
  const whole = foldText(at.value.value);
  const said = ({ value }: Reading) => {
    const text = foldText(value.value);
    // A crop also brings back the ب or و that was cut off as print: `بقلعة السراغنة`.
    if (/^[بلو]/u.test(text) && text.slice(1) === whole) return whole;
    // `3901` of `390 139`: figures are lost more easily than found.
    const isHead = text.length < whole.length && whole.startsWith(text.replace(/0*$/u, ''));
    if (field.kind === 'amount' && isHead) return whole;
    return text.length >= 2 && (whole.endsWith(text) || whole.startsWith(text)) ? whole : text;
  };
  const groups = [...Map.groupBy(readings, said).values()]
    .map((group) => ({ value: group[0]!.value, weight: group.reduce((sum, { weight }) => sum + weight, 0) }))
    .sort((a, b) => b.weight - a.weight);
  const total = groups.reduce((sum, group) => sum + group.weight, 0);
  return {
    ...at,
    value: groups[0]!.value,
    readings: groups.slice(1, 4).map(({ value }) => value.value),
    agreement: groups[0]!.weight / total,
  };
}

/** `50000` on a line, and `500.0` when it was looked at again: the sign before the hundredths had been lost. */
function withPoint(at: Found, again: readonly Recognition[]): Found | undefined {
  const bare = /^\D*(\d{3,})00\D*$/u.exec(at.pieces.map(({ text }) => text).join(' '))?.[1];
  if (bare === undefined || at.value.value !== `${bare}00.00`) return undefined;
  const pointed = again.filter(
    ({ text }) => /(?<![\d.,])(\d[\d ]*)[.,]0{1,2}(?!\d)/u.exec(text)?.[1]?.replaceAll(' ', '') === bare,
  );
  if (pointed.length < 2) return undefined;
  const value: Value = { ...at.value, value: `${bare}.00`, quality: 0.8 };
  return { ...at, value, readings: [at.value.value], agreement: pointed.length / (again.length + 1) };
}

interface Reading {
  readonly value: Value;
  readonly weight: number;
}

/** Readings come best first, equal texts once: the earlier, the more of them there were. */
const ranks = [1, 0.6, 0.45, 0.35];
/** The reading made on the whole line knows its neighbours. */
const firstWord = 1.35;
const weigh = (confidence: number, value: Value) => (0.15 + confidence) * (0.3 + value.quality);
const mean = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, { confidence }) => sum + confidence, 0) / pieces.length;

/** The empty place after a label, up to its neighbour on the line. */
export function placeAfter(scene: Scene, hit: Hit, script: Script): Box | undefined {
  const { run } = hit;
  const box = hitBox(hit);
  const page = scene.pages[run.page]!;
  const end = endOf(box, script);
  const limit = script === 'ar' ? 0 : page.width;
  const next = scene.runs
    .filter((other) => other.page === run.page && other !== run && sameLine(other.box, box, run.unit))
    .filter((other) => hitsOf(scene, other).length > 0 || other.script !== script)
    .map((other) => startOf(other.box, script))
    .filter((start) => start > end);
  const until = Math.min(limit, end + 22 * run.unit, ...next.map((start) => start - 0.3 * run.unit));
  if (until - end < 1.2 * run.unit) return undefined;
  const air = 0.25 * run.unit;
  const height = Math.max(box[3], run.unit);
  return script === 'ar'
    ? [-until, box[1] - air, until - end, height + 2 * air]
    : [end, box[1] - air, until - end, height + 2 * air];
}

async function lookAfter(
  scene: Scene,
  name: string,
  field: Field,
  hit: Hit,
  taken: readonly Found[],
): Promise<Found | undefined> {
  const script = scriptOf(field.kind) ?? hit.run.script;
  if (script !== hit.run.script) return undefined;
  const box = placeAfter(scene, hit, script);
  if (box === undefined) return undefined;
  if (taken.some((other) => other.page === hit.run.page && overlap(other.box, box) > 0.5)) return undefined;
  const page: PageText = scene.pages[hit.run.page]!;
  for (const { text, confidence } of await page.reread(box, isNumeric(field.kind) ? 'lat' : script)) {
    const phrase: Phrase = { box, line: -1, script, text, confidence, words: [] };
    const piece: Piece = { text: text.replace(/^[\s:.،-]+/u, ''), box, confidence, phrase, wraps: false };
    const candidate = candidateOf(name, field, hit.run.page, [piece], 'after', hit.score * 0.7);
    // Empty paper is read as scraps; only what looks like a value of its kind counts.
    if (candidate === undefined || candidate.value.quality < 0.85 || confidence < 0.5) continue;
    if (foldText(candidate.value.value).length < 3) continue;
    return { ...candidate, seconds: 0, rivals: [] };
  }
  return undefined;
}
