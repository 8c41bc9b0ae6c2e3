/**
 * Whether the value was looked for at the right place and taken whole: how far its label stands, what is printed right
 * before and after it, whether it holds what only labels hold. Letters read well at a wrong place are the worst mistake.
 */
import type { Found } from './candidates.ts';
import { endOf, type Run, right, sameLine, startOf } from './layout.ts';
import type { PageText } from './page-text.ts';
import type { FieldKind } from './paper.ts';
import { plain } from './plain.ts';
import { hitBox, hitsOf, overlap, type Piece, type Scene } from './scene.ts';
import { isNumeric } from './values.ts';

export interface Site {
  readonly name: string;
  readonly kind: FieldKind;
  readonly found: Found;
  /** Everything found on the paper. */
  readonly all: Readonly<Record<string, Found>>;
  readonly pages: readonly PageText[];
  /** Absent where only the phrases are known: nothing is then said of the place. */
  readonly scene?: Scene;
}

const nothing = {
  fuzzy: 0,
  far: 0,
  trailing: 0,
  leading: 0,
  colon: 0,
  lone: 0,
  uneven: 0,
  echoed: 0,
  currency: 0,
  broken: 0,
  shared: 0,
  familiar: 0,
  told: 0,
  untold: 0,
  otherwise: 0,
};

export function placeOf(site: Site): typeof nothing {
  const { name, kind, found, pages, scene } = site;
  const spoken = !isNumeric(kind) && kind !== 'mrz';
  const said = {
    ...nothing,
    lone: isLone(name, kind, found.value.value) ? 1 : 0,
    uneven: spoken ? uneven(found) : 0,
    echoed: echoed(found, pages) ? 1 : 0,
    shared: isShared(site) ? 1 : 0,
  };
  const [first, last] = [found.pieces[0], found.pieces.at(-1)];
  if (scene !== undefined) Object.assign(said, toldOf(site, scene));
  if (scene === undefined || first === undefined || last === undefined) return said;
  const [from, to] = [spotOf(scene, found.page, first), spotOf(scene, found.page, last)];
  if (from === undefined || to === undefined) return said;
  return {
    ...said,
    ...labelOf(site, scene, from.run.unit),
    trailing: spoken ? trailing(scene, to, last) : kind === 'amount' ? (isCounted(scene, to) ? 1 : 0) : 0,
    currency: kind === 'amount' && hasCurrency(from, to) ? 1 : 0,
    broken: isBroken(kind, from, to) ? 1 : 0,
    familiar: familiar(scene, found.page, site.all),
    leading: leading(scene, from),
    colon: /^(?:name|place)/u.test(kind) && hasColon(found, to) ? 1 : 0,
  };
}

/** What the locator's net says: that this ink is the field's, that it is not, that the value is another one. */
function toldOf({ name, found }: Site, { told }: Scene) {
  const likely = told.likely(name, found.page, found.pieces);
  if (likely === undefined) return {};
  const others = told.candidates.filter(
    ({ field, value }) => field === name && plain(value.value) !== plain(found.value.value),
  );
  return { told: likely, untold: 1 - likely, otherwise: Math.max(0, ...others.map(({ label }) => label)) };
}

interface Spot {
  readonly run: Run;
  readonly at: number;
}

function spotOf(scene: Scene, page: number, { phrase, box }: Piece): Spot | undefined {
  for (const run of scene.runs) {
    if (run.page !== page || !run.primary) continue;
    const at = run.words.findIndex((word) => word.phrase === phrase && overlap(word.box, box) > 0.5);
    if (at >= 0) return { run, at };
  }
  return undefined;
}

/** The nearest label of the field: how unlike what it should be, how far off in heights of a line. */
function labelOf({ name, found }: Site, scene: Scene, unit: number) {
  const distances = scene.hits
    .filter(({ run, prints }) => run.page === found.page && prints.some(({ owner }) => owner === name))
    .map((hit) => {
      const [a, b] = [hitBox(hit), found.box];
      const across = Math.max(0, b[0] - right(a), a[0] - right(b));
      const down = Math.max(0, b[1] - a[1] - a[3], a[1] - b[1] - b[3]);
      return { hit, off: Math.hypot(across, down) / Math.max(1, unit) };
    })
    .sort((a, b) => a.off - b.off);
  const [nearest] = distances;
  if (nearest === undefined) return { fuzzy: 0, far: 0 };
  return { fuzzy: share((1 - nearest.hit.score) * 5), far: share((nearest.off - 1.5) / 12) };
}

/** Words of a run that a label explains. */
function explained(scene: Scene, run: Run): ReadonlySet<number> {
  return new Set(
    hitsOf(scene, run).flatMap(({ start, end }) => Array.from(run.wordOf.slice(start, end)) as number[]),
  );
}

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Print goes on right after the value, and neither a label nor a stop nor a wide gap ends it. */
function trailing(scene: Scene, { run, at }: Spot, last: Piece): number {
  if (/[.,،;؛:)»]$/u.test(last.text)) return 0;
  const labels = explained(scene, run);
  for (let next = at + 1; next < run.words.length; next++) {
    const { text } = run.words[next]!;
    if (hasLetters(text)) return labels.has(next) ? 0 : 1;
    if (/[.,،;؛:)»|]/u.test(text)) return 0;
  }
  const beyond = scene.runs.some((other) => {
    if (other === run || other.page !== run.page || !other.primary || other.script !== run.script)
      return false;
    const gap = startOf(other.box, run.script) - endOf(last.box, run.script);
    return gap > -0.3 * run.unit && gap < 3 * run.unit && sameLine(other.box, last.box, run.unit);
  });
  return beyond ? 0.5 : 0;
}

/** Words between the value and the label before it, or the line's beginning, that nothing explains. */
function leading(scene: Scene, { run, at }: Spot): number {
  const labels = explained(scene, run);
  let strange = 0;
  for (let before = at - 1; before >= 0 && !labels.has(before); before--)
    if (hasLetters(run.words[before]!.text)) strange++;
  return share(strange / 3);
}

const currency = /^(?:dhs?|mad|dirhams?|درهم|دراهم|درهما)[.,;)]*$/iu;

/** The sum's money is named right beside it. */
const hasCurrency = (from: Spot, to: Spot): boolean =>
  [from.run.words[from.at - 1], to.run.words[to.at], to.run.words[to.at + 1]].some(
    (word) => word !== undefined && currency.test(word.text.replace(/^[\d.,\s]+/u, '')),
  );

/** `500 parts`, `101 حصة`: what the figures count is no money. */
function isCounted(scene: Scene, { run, at }: Spot): boolean {
  const next = run.words[at + 1];
  return (
    next !== undefined &&
    /^\p{L}{3}/u.test(next.text) &&
    !currency.test(next.text) &&
    !explained(scene, run).has(at + 1)
  );
}

/** More figures stand right beside the figures taken: `382` of `382 000`. */
function isBroken(kind: FieldKind, from: Spot, to: Spot): boolean {
  if (!['amount', 'number', 'rate'].includes(kind)) return false;
  const near = (spot: Spot, step: 1 | -1) => {
    const [own, other] = [spot.run.words[spot.at], spot.run.words[spot.at + step]];
    if (own === undefined || other === undefined || !/^[\d.,]+$/u.test(other.text)) return false;
    const gap = Math.max(own.box[0], other.box[0]) - Math.min(right(own.box), right(other.box));
    return gap < 1.5 * spot.run.unit;
  };
  return near(from, -1) || near(to, 1);
}

/** Two fields were taken from one ink and say different things: one of them stands elsewhere. */
function isShared({ name, found, all }: Site): boolean {
  return Object.entries(all).some(
    ([other, { page, box, value }]) =>
      other !== name &&
      page === found.page &&
      overlap(box, found.box) > 0.6 &&
      plain(value.value) !== plain(found.value.value),
  );
}

const explanations = new WeakMap<Scene, Map<number, number>>();

/** Share of a page's letters that known labels and the values found account for: little of a form never seen. */
function familiar(scene: Scene, page: number, all: Site['all']): number {
  const known = explanations.get(scene) ?? new Map<number, number>();
  explanations.set(scene, known);
  const before = known.get(page);
  if (before !== undefined) return before;
  const values = Object.values(all).filter((found) => found.page === page);
  let [letters, told] = [0, 0];
  for (const run of scene.runs) {
    if (run.page !== page || !run.primary) continue;
    const labels = explained(scene, run);
    for (const [at, { text, box }] of run.words.entries()) {
      if (!hasLetters(text)) continue;
      letters += text.length;
      if (labels.has(at) || values.some((value) => overlap(value.box, box) > 0.6)) told += text.length;
    }
  }
  const made = letters === 0 ? 0 : told / letters;
  known.set(page, made);
  return made;
}

/** What stands before a colon is a label. */
function hasColon({ pieces }: Found, { run, at }: Spot): boolean {
  const inside = pieces.slice(0, -1).some(({ text }) => /[\p{L}]\s*[:：؛]$/u.test(text) || text === ':');
  return inside || /\p{L}:$/u.test(pieces.at(-1)!.text) || /^[:؛]/u.test(run.words[at + 1]?.text ?? '');
}

/** A person named whole has more names than one: the rest may stand where nobody looked. */
function isLone(name: string, kind: FieldKind, value: string): boolean {
  return /^name/u.test(kind) && !/given|family/iu.test(name) && !/\s/u.test(value.trim());
}

/** Of the line that ends with the value one reader read clearly more than the other. */
function uneven({ pieces, value }: Found): number {
  const { text, own } = pieces.at(-1)?.phrase ?? { text: '', own: undefined };
  if (own === undefined) return 0;
  const [ours, theirs] = [plain(text).length, plain(own.text).length];
  return share((Math.abs(ours - theirs) - 1) / Math.max(4, plain(value.value).length));
}

/** The same letters stand somewhere else on the paper too. */
function echoed(found: Found, pages: readonly PageText[]): boolean {
  const wanted = plain(found.value.raw || found.value.value);
  if (wanted.length < 5) return false;
  const own = new Set(found.pieces.map(({ phrase }) => phrase));
  return pages.some(({ phrases }) =>
    phrases.some((phrase) => !own.has(phrase) && lettersOf(phrase).includes(wanted)),
  );
}

const letters = new WeakMap<object, string>();
function lettersOf(phrase: { readonly text: string }): string {
  const known = letters.get(phrase);
  if (known !== undefined) return known;
  const made = plain(phrase.text);
  letters.set(phrase, made);
  return made;
}

const share = (value: number): number => Math.min(1, Math.max(0, value));
