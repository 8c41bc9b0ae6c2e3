/** Values without a readable label, found by where they stand towards what is already known. */

import { foldText, occurrences } from '#shared/people/spelling';
import { type Candidate, candidateOf, type Found } from './candidates.ts';
import { allowance, textOf } from './labels.ts';
import { bottom, middle, type Run, startOf, top } from './layout.ts';
import type { Field, Labels, Paper, Placement } from './paper.ts';
import { beneath, cut, type Scene, unexplained, upToNextLabel } from './scene.ts';
import { byShape, touches } from './shapes.ts';
import { soundDistance } from './sounds.ts';
import { readValue, scriptOf } from './values.ts';

/** Candidates for the fields still missing; the second round builds on the first. */
export function placed(
  scene: Scene,
  paper: Paper,
  found: Readonly<Record<string, Found>>,
  round: number,
): Candidate[] {
  return Object.entries(paper.fields)
    .filter(([name]) => found[name] === undefined)
    .flatMap(([name, field]) =>
      (field.place ?? []).flatMap((place) => placeOne(scene, paper, found, name, field, place, round)),
    );
}

function placeOne(
  scene: Scene,
  paper: Paper,
  found: Readonly<Record<string, Found>>,
  name: string,
  field: Field,
  place: Placement,
  round: number,
): Candidate[] {
  const taken = Object.values(found);
  const script = scriptOf(field.kind);
  const offer = (run: Run | undefined, trust: number) => {
    if (run === undefined) return [];
    const candidate = candidateOf(
      name,
      field,
      run.page,
      upToNextLabel(scene, run, 0).pieces,
      'placed',
      trust,
    );
    return candidate === undefined ? [] : [candidate];
  };
  switch (place.relation) {
    case 'under': {
      const above = found[place.field];
      if (above === undefined || script === undefined) return [];
      const run = beneath(scene, above.page, above.box, script, 2.2);
      if (run === undefined || taken.some(({ box, page }) => page === run.page && touches(box, run.box)))
        return [];
      // Where `و` is the label, one glued to the name is the label still.
      const glued = script === 'ar' && field.labels?.ar?.includes('و') === true && /^و.{3}/u.test(run.folded);
      const pieces =
        glued && run.wordOf[0] === run.wordOf[2]
          ? cut(run, 1, run.folded.length)
          : upToNextLabel(scene, run, 0).pieces;
      const candidate = candidateOf(name, field, run.page, pieces, 'placed', 0.7);
      return candidate === undefined ? [] : [candidate];
    }
    case 'shape':
      return round === 1 ? [] : byShape(scene, paper, name, field, taken);
    case 'last': {
      const dates = byShape(scene, paper, name, field, taken).sort(
        (a, b) => b.page - a.page || middle(b.box) - middle(a.box),
      );
      return round === 1 ? [] : dates.slice(0, 1);
    }
    case 'honorific':
      return scene.runs.flatMap((run) =>
        script === run.script && run.primary ? afterHonorific(name, field, run) : [],
      );
    case 'placeAfter': {
      const before = found[place.field];
      return before === undefined ? [] : placeNamedAfter(scene, name, field, before);
    }
    case 'childOf': {
      const child = found[place.field];
      return child === undefined ? [] : parentNamedAfter(scene, name, field, child);
    }
    case 'twin': {
      const pair = found[place.field];
      return pair === undefined || script === undefined
        ? []
        : twinOf(scene, name, field, script, pair, taken);
    }
    case 'letterhead':
      return letterhead(scene, script ?? 'lat', taken).flatMap((run, at) => offer(run, 0.7 - 0.1 * at));
    case 'known':
      return knownName(scene, name, field, place.names);
    case 'chain':
      return unexplained(scene, script ?? 'ar', taken)
        .filter((run) => isChain(run, place.of))
        .flatMap((run) => offer(run, 0.72));
    case 'between': {
      const runs = between(scene, place, script ?? 'lat', taken);
      return round === 1 ? offer(runs[place.at], 0.75) : [];
    }
  }
}

/** `l'octroi à M. Driss TAZI, titulaire de`: an honorific and two words or more that begin with capitals. */
function afterHonorific(name: string, field: Field, run: Run): Candidate[] {
  return run.words.flatMap((word, at) => {
    if (!/^\(?(?:M\.?\/Mme\.?|M\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle)$/u.test(word.text))
      return [];
    const rest = run.words.slice(at + 1);
    const end = rest.findIndex(({ text }) => !/^\p{Lu}[\p{L}'’-]*[.,]?$/u.test(text));
    const stop = rest.findIndex(({ text }) => /[.,]$/u.test(text));
    const length = Math.min(end < 0 ? rest.length : end, stop < 0 ? rest.length : stop + 1);
    if (length < 2) return [];
    const candidate = candidateOf(name, field, run.page, rest.slice(0, length), 'placed', 0.8);
    return candidate === undefined ? [] : [candidate];
  });
}

/** Print on the line of `pair`, or half a line off it, that sounds like it: `à TETOUAN … بتطوان`. */
function twinOf(
  scene: Scene,
  name: string,
  field: Field,
  script: 'ar' | 'lat',
  pair: Found,
  taken: readonly Found[],
): Candidate[] {
  return unexplained(scene, script, taken)
    .filter((run) => run.page === pair.page && Math.abs(middle(run.box) - middle(pair.box)) < 1.6 * run.unit)
    .flatMap((run) => {
      const whole = candidateOf(name, field, run.page, run.words, 'placed', 0.8);
      const bare =
        script === 'ar' && /^[بلو]\p{L}{2}/u.test(run.folded)
          ? candidateOf(name, field, run.page, cut(run, 1, run.folded.length), 'placed', 0.8)
          : undefined;
      return [whole, bare].filter((candidate) => candidate !== undefined);
    })
    .map((candidate) => ({ candidate, away: soundDistance(candidate.value.value, pair.value.value) }))
    .filter(({ away }) => away <= 0.34)
    .sort((a, b) => a.away - b.away)
    .slice(0, 1)
    .map(({ candidate }) => candidate);
}

function placeNamedAfter(scene: Scene, name: string, field: Field, before: Found): Candidate[] {
  const last = before.pieces.at(-1);
  const script = scriptOf(field.kind);
  const run = scene.runs.find(
    (one) => one.primary && one.script === script && one.words.some(({ box }) => box === last?.box),
  );
  if (run === undefined) return [];
  const at = run.words.findIndex(({ box }) => box === last!.box);
  // `13/01/1978 ميلادية ب الحسيمة`, `(4 Juin 1969) à Azilal`
  const skip = /^(?:ميلادية|هجرية|م|ه)[.،,]?$/u.test(run.words[at + 1]?.text ?? '') ? 1 : 0;
  const from = run.wordOf.indexOf(at + skip + 1);
  const next = from < 0 ? undefined : run.words[at + skip + 1]!.text;
  if (next === undefined || !(script === 'ar' ? /^ب(?:\p{L}{3}|$)/u : /^[àa]$/iu).test(next)) return [];
  const span = upToNextLabel(scene, run, from + 1).pieces;
  const candidate = candidateOf(name, field, run.page, span, 'placed', 0.8);
  return candidate === undefined ? [] : [candidate];
}

/** `اسمها العائلي بنسعيد بنت ناجح بن عبد الرؤوف`: the chain after the name's own `بن` or `بنت`. */
function parentNamedAfter(scene: Scene, name: string, field: Field, child: Found): Candidate[] {
  const last = child.pieces.at(-1);
  const run = scene.runs.find(
    ({ primary, script, words }) =>
      primary && script === scriptOf(field.kind) && words.some(({ box }) => box === last?.box),
  );
  if (run === undefined) return [];
  const at = run.words.findIndex(({ box }) => box === last!.box) + 1;
  if (!/^(?:بن|ابن|بنت|ابنة|ben|bent|bint)$/iu.test(run.words[at]?.text ?? '')) return [];
  const from = run.wordOf.indexOf(at + 1);
  if (from < 0) return [];
  const span = upToNextLabel(scene, run, from, name).pieces;
  const candidate = candidateOf(name, field, run.page, span, 'placed', 0.8);
  return candidate === undefined ? [] : [candidate];
}

const chains = {
  father: /^[\p{L}'-]+(?:\s[\p{L}'-]+){0,2}\s(?:بن|ابن|ben|ould|ولد)\s\p{L}/iu,
  mother: /^[\p{L}'-]+(?:\s[\p{L}'-]+){0,2}\s(?:بنت|bent|bint)\s\p{L}/iu,
};

function isChain(run: Run, of: 'father' | 'mother'): boolean {
  const text = run.words.map((word) => word.text).join(' ');
  return run.words.length <= 7 && chains[of].test(text.replace(/^[\s:.\-–|]+/u, ''));
}

/** Names of so few letters count letter for letter. */
const fewLetters = 6;

/** The topmost name of the list, the longest that stands there: `CIH Bank` and not the legend beside it. */
function knownName(scene: Scene, name: string, field: Field, names: readonly string[]): Candidate[] {
  return scene.runs
    .filter((run) => run.page === 0 && run.primary && run.script === 'lat')
    .flatMap((run) =>
      names.flatMap((known) => {
        const folded = foldText(known);
        const reach = folded.length <= fewLetters ? 0 : folded.length * 0.15;
        return occurrences(folded, run.folded, reach)
          .filter(
            ({ start, end }) =>
              (start === 0 || run.wordOf[start] !== run.wordOf[start - 1]) &&
              (end === run.folded.length || run.wordOf[end] !== run.wordOf[end - 1]),
          )
          .map(({ start, end, cost }) => ({ run, start, end, cost, known }));
      }),
    )
    .sort(
      (a, b) =>
        Math.round((top(a.run.box) - top(b.run.box)) / a.run.unit) || b.end - b.start - a.end + a.start,
    )
    .slice(0, 1)
    .flatMap(({ run, start, end, cost, known }) => {
      const pieces = cut(run, start, end);
      const candidate = candidateOf(name, field, run.page, pieces, 'placed', 0.9);
      if (candidate === undefined) return [];
      // One of a closed list: a misread letter is set right, the print's capitals are kept.
      const capitals = pieces.every(({ text }) => text === text.toUpperCase());
      const value =
        cost === 0
          ? pieces
              .map(({ text }) => text)
              .join(' ')
              .replace(/[\s.,;:|]+$/u, '')
          : capitals
            ? known.toUpperCase()
            : known;
      return [{ ...candidate, value: { ...candidate.value, value } }];
    });
}

/** Print under a firm's name that is not its name: its capital, its branches, where it is reached. */
const legend =
  /(?:société anonyme|au capital|centre d.affaires|direction (?:régionale|générale)|succursale|siège social|t[ée]l(?:\.|\s|:)|^agence\s|@|www\.|royaume du maroc)/iu;

const firmWords =
  /\b(?:S\.?A\.?R\.?L|S\.?A\.?(?:\s|$)|S\.?N\.?C|sté|société|ets|établissements?|comptoir|entreprise|coopérative|banque|bank|crédit)/iu;

/** Unexplained print at the top, firms' words first, then the biggest letters. */
function letterhead(scene: Scene, script: 'ar' | 'lat', taken: readonly Found[]): Run[] {
  const firstLabel = Math.min(
    ...scene.hits
      .filter(({ run, prints }) => run.page === 0 && prints.some(({ kind }) => kind === 'field'))
      .map(({ run }) => bottom(run.box)),
  );
  const text = (run: Run) => run.words.map((word) => word.text).join(' ');
  const rank = (run: Run) =>
    (firmWords.test(text(run)) ? 2 : 0) + run.box[3] / run.unit - top(run.box) / (20 * run.unit);
  return unexplained(scene, script, taken)
    .filter(
      (run) =>
        run.page === 0 &&
        run.folded.length >= 3 &&
        !legend.test(text(run)) &&
        middle(run.box) < Math.max(firstLabel + 3 * run.unit, 12 * run.unit),
    )
    .filter((run) => run.words.some(({ confidence }) => confidence > 0.6))
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, 2);
}

function edges(
  scene: Scene,
  labels: Labels,
  side: 'top' | 'bottom',
  page?: number,
): { page: number; y: number } | undefined {
  const found = scene.runs.flatMap((run) =>
    ((run.script === 'ar' ? labels.ar : labels.fr) ?? []).flatMap((label) => {
      const folded = foldText(label);
      if (page !== undefined && run.page !== page) return [];
      return occurrences(folded, run.folded, allowance(folded.length)).map(({ start, end, cost }) => {
        const boxes = cut(run, start, end).map(({ box }) => box);
        const y = side === 'bottom' ? Math.max(...boxes.map(bottom)) : Math.min(...boxes.map(top));
        return { page: run.page, y, worth: folded.length - 2 * cost };
      });
    }),
  );
  return found.sort((a, b) => b.worth - a.worth)[0];
}

/** Unlabelled lines between two known prints, top to bottom. */
function between(
  scene: Scene,
  place: Extract<Placement, { relation: 'between' }>,
  script: 'ar' | 'lat',
  taken: readonly Found[],
): Run[] {
  const before = edges(scene, place.before, 'top');
  const after = edges(scene, place.after, 'bottom', before?.page);
  if (before === undefined || after === undefined || after.y >= before.y) return [];
  const lines = unexplained(scene, script, taken).filter(
    (run) =>
      run.page === before.page &&
      middle(run.box) > after.y &&
      bottom(run.box) < before.y + 0.5 * run.unit &&
      readValue(script === 'ar' ? 'nameAr' : 'nameLat', textOf(run)) !== undefined &&
      run.words.some(({ confidence }) => confidence > 0.45),
  );
  // Edge scraps stand apart from the column the names share.
  const starts = lines.map((run) => startOf(run.box, script)).sort((a, b) => a - b);
  const column = starts[Math.floor((starts.length - 1) / 2)] ?? 0;
  return lines
    .filter((run) => lines.length <= 2 || Math.abs(startOf(run.box, script) - column) < 4 * run.unit)
    .sort((a, b) => middle(a.box) - middle(b.box));
}
