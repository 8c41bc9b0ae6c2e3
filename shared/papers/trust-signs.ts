/**
 * What speaks for and against one value, all of it from the value's own paper: how clearly it was read and by whom,
 * how it was found, whether the paper bears it out, whether it looks like what it should be.
 * Every sign is 0 to 1 and speaks one way only; what is not known is 0 both for and against.
 */
import type { Found } from './candidates.ts';
import type { PageText, Phrase, Recognition } from './page-text.ts';
import type { Check, FieldKind } from './paper.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { skeleton, soundDistance } from './sounds.ts';
import { looksOf } from './trust-looks.ts';
import { placeOf } from './trust-place.ts';
import { readValue, scriptOf } from './values.ts';

export type Verdicts = readonly { readonly check: Check; readonly agrees: boolean | undefined }[];

/** One value and the paper around it. */
export interface Exhibit {
  readonly name: string;
  readonly kind: FieldKind;
  readonly found: Found;
  /** Everything found on the paper. */
  readonly all: Readonly<Record<string, Found>>;
  readonly verdicts: Verdicts;
  readonly pages: readonly PageText[];
  readonly typeConfidence: number;
  /** Absent: nothing is known of what is printed around the value. */
  readonly scene?: Scene;
}

/** Which way a sign may move the confidence, whatever the pages it is fitted on seem to say. */
export const signs = {
  engine: 'for',
  weakestWord: 'for',
  surely: 'for',
  page: 'for',
  sharp: 'for',
  paperKnown: 'for',
  plausible: 'for',
  label: 'for',
  under: 'against',
  before: 'against',
  placed: 'against',
  seconded: 'for',
  rivalled: 'against',
  lookedAgain: 'against',
  readAgainSame: 'for',
  outvoted: 'against',
  bothRead: 'for',
  readersDiffer: 'against',
  readByNone: 'against',
  proven: 'for',
  provenTwice: 'for',
  contradicted: 'against',
  outOfOrder: 'against',
  soundsSame: 'for',
  soundsNear: 'for',
  soundsOther: 'against',
  odd: 'against',
  short: 'against',
  known: 'for',
  nearlyKnown: 'against',
  mended: 'against',
  partial: 'against',
  partLost: 'against',
  printWords: 'against',
  lettersLost: 'against',
  lettersSpare: 'against',
  parted: 'against',
  wrapped: 'against',
  cut: 'against',
  edge: 'against',
  fuzzy: 'against',
  far: 'against',
  trailing: 'against',
  leading: 'against',
  colon: 'against',
  lone: 'against',
  uneven: 'against',
  echoed: 'for',
  currency: 'for',
  broken: 'against',
  shared: 'against',
  familiar: 'for',
  told: 'for',
  untold: 'against',
  otherwise: 'against',
  pointed: 'against',
} as const satisfies Readonly<Record<string, 'for' | 'against'>>;

export type SignName = keyof typeof signs;
export const signNames = Object.keys(signs) as SignName[];
export type Signs = Readonly<Record<SignName, number>>;

export function signsOf(exhibit: Exhibit): Signs {
  const { name, found, kind, pages } = exhibit;
  const words = found.pieces.map(({ confidence }) => confidence);
  const weakest = Math.min(1, ...words);
  const page = pages[found.page];
  return {
    engine: mean(words),
    weakestWord: weakest,
    surely: share((weakest - 0.8) / 0.15),
    page: page === undefined ? 0 : usualConfidence(page, found.pieces[0]?.phrase.script),
    sharp: page?.info.quality.sharp ?? 0,
    paperKnown: exhibit.typeConfidence,
    plausible: found.value.quality,
    label: found.label,
    under: found.relation === 'under' ? 1 : 0,
    before: found.relation === 'before' ? 1 : 0,
    placed: found.relation === 'placed' ? 1 : 0,
    pointed: found.relation === 'told' ? 1 : 0,
    seconded: found.seconds > 0 ? 1 : 0,
    rivalled: Math.max(0, ...found.rivals.map(({ score }) => share(1 - (found.score - score) / 0.4))),
    ...votesOf(kind, found),
    ...readersOf(kind, found),
    ...checksOf(exhibit),
    ...looksOf(name, kind, found),
    ...inkOf(found, page),
    ...placeOf(exhibit),
  };
}

/** Looking at the ink again: whether it was needed, what share of the readings say the value. */
function votesOf(kind: FieldKind, found: Found) {
  const first = readValue(kind, found.pieces.map(({ text }) => text).join(' '));
  const again = found.agreement !== undefined;
  return {
    lookedAgain: again ? 1 : 0,
    readAgainSame: again ? share((found.agreement! - 0.4) / 0.6) : 0,
    outvoted: again && first !== undefined && plain(first.value) !== plain(found.value.value) ? 1 : 0,
  };
}

/**
 * What each recogniser by itself made of the ink: the nearest may be where the value comes from, the next one bears it
 * out or does not. One that did not read all of the ink has no say.
 */
export function readersOf(kind: FieldKind, found: Found) {
  const phrases = [...new Set(found.pieces.map(({ phrase }) => phrase))];
  // What is said in words has no script of its own: it was read by the model of the line's.
  const script = isSaid(kind) ? phrases[0]?.script : scriptOf(kind);
  const wanted = phrases.map((phrase) => wantedIn(kind, found, phrase, phrases.length));
  const [nearest, next] = [
    phrases.map((phrase) => (script === 'ar' ? phrase.ar : phrase.lat)),
    phrases.map(({ own }) => own),
  ]
    .flatMap((heard) => {
      const misses = heard.flatMap((word, i) => (word === undefined ? [] : missedBy(word, wanted[i]!)));
      return misses.length === 0 || misses.length < phrases.length ? [] : Math.max(...misses);
    })
    .sort((a, b) => a - b);
  return {
    bothRead: next === undefined ? 0 : share(1 - 3 * next),
    readersDiffer: next === undefined ? 0 : share(3 * next),
    readByNone: nearest === undefined ? 0 : share(3 * nearest),
  };
}

const isSaid = (kind: FieldKind): boolean => kind === 'basis' || kind === 'sex' || kind === 'relationAr';

/** A reader that holds the value for its second guess half denies it. */
function missedBy(
  { text, others = [] }: Recognition & { readonly others?: readonly Recognition[] },
  wanted: string,
) {
  const best = missing(wanted, text);
  return others.some((other) => missing(wanted, other.text) === 0) ? Math.min(best, secondGuess) : best;
}
const secondGuess = 0.12;

/** The letters a phrase must hold for the value to stand in it. */
function wantedIn(kind: FieldKind, found: Found, phrase: Phrase, phrases: number): string {
  const own = found.pieces.filter((piece) => piece.phrase === phrase).map(({ text }) => text);
  const asRead = plain(own.join(' '));
  if (phrases > 1) return asRead;
  return scriptOf(kind) === undefined || kind.includes('Words')
    ? plain(found.value.raw || own.join(' '))
    : plain(found.value.value);
}

/** Share of the wanted letters that are not found at the best place of a text. */
export function missing(wanted: string, text: string): number {
  const within = plain(text);
  if (wanted === '') return 0;
  let row = new Uint16Array(within.length + 1);
  for (let i = 1; i <= wanted.length; i++) {
    const next = new Uint16Array(within.length + 1);
    next[0] = i;
    for (let j = 1; j <= within.length; j++) {
      const same = wanted[i - 1] === within[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j - 1]! + same, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return Math.min(1, Math.min(...row) / wanted.length);
}

/** The control digits of a machine-readable zone say nothing of its line of names. */
const namesUnproven = 'mrz-control-digit';

/** Checks that prove much: control digits, sums, the same thing said in figures and in words. */
function checksOf({ name, all, verdicts }: Exhibit) {
  const mine = verdicts.filter(({ check }) => check.fields.includes(name));
  const bySound = mine.filter(
    ({ check, agrees }) => check.code === 'scripts-disagree' && agrees !== undefined,
  );
  const others = mine.filter(({ check }) => check.code !== 'scripts-disagree');
  const proofs = others.filter(
    ({ check, agrees }) =>
      agrees === true && check.weak !== true && !(name === 'mrz3' && check.code === namesUnproven),
  ).length;
  const [ar, lat] = (bySound[0]?.check.fields ?? []).map((field) => all[field]?.value.value);
  const heard = ar === undefined || lat === undefined ? undefined : soundDistance(ar, lat);
  const sounds = heard === undefined ? 0 : Math.min(1, skeleton(lat!).length / 4);
  const agrees = bySound.every((verdict) => verdict.agrees === true);
  const proved = proofs + (zoneNames(name, all) ? 1 : 0);
  return {
    proven: proved > 0 ? 1 : 0,
    provenTwice: proved > 1 ? 1 : 0,
    contradicted: others.some(({ check, agrees }) => agrees === false && check.weak !== true) ? 1 : 0,
    outOfOrder: others.some(({ check, agrees }) => agrees === false && check.weak === true) ? 1 : 0,
    soundsSame: heard === 0 ? sounds : 0,
    soundsNear: heard !== undefined && agrees ? (1 - heard) * sounds : 0,
    soundsOther: heard !== undefined && !agrees ? 1 : 0,
  };
}

/** The machine-readable line of names and the names printed in Latin letters say the same. */
function zoneNames(name: string, all: Exhibit['all']): boolean {
  const [family, given] = (all.mrz3?.value.value ?? '').split('<<');
  const same = (part: string | undefined, field: string) =>
    part !== undefined && plain(part.replaceAll('<', '')) === plain(all[field]?.value.value ?? '-');
  if (name === 'familyNameLat') return same(family, name);
  if (name === 'givenNameLat') return same(given, name);
  return name === 'mrz3' && same(family, 'familyNameLat') && same(given, 'givenNameLat');
}

/** How the letters fill their ink, beside what is usual on the page, and where the ink lies. */
function inkOf(found: Found, page: PageText | undefined) {
  const phrases = new Set(found.pieces.map(({ phrase }) => phrase));
  const mine = [...phrases].map(density).filter((one) => one !== undefined);
  const usual = page === undefined ? undefined : usualDensity(page, found.pieces[0]?.phrase.script);
  const off = mine.length === 0 || usual === undefined ? 0 : Math.log(mean(mine) / usual);
  const [x, y, width, height] = found.box;
  const air = page === undefined ? 1 : Math.min(x, y, page.width - x - width, page.height - y - height);
  const whole = found.pieces.every(
    ({ text, phrase }) => phrase.words.length === 0 || phrase.words.some((word) => word.text === text),
  );
  return {
    lettersLost: share((-off - 0.15) / 0.6),
    lettersSpare: share((off - 0.15) / 0.6),
    parted: phrases.size > 1 ? 1 : 0,
    wrapped: found.pieces.some(({ wraps }) => wraps) ? 1 : 0,
    cut: whole ? 0 : 1,
    edge: page !== undefined && air < 0.006 * page.width ? 1 : 0,
  };
}

const confidences = new WeakMap<PageText, Map<string, number>>();
const densities = new WeakMap<PageText, Map<string, number | undefined>>();

/** Mean confidence of the page's phrases of a script, long ones counting more. */
function usualConfidence(page: PageText, script = 'lat'): number {
  return kept(confidences, page, script, () => {
    const own = page.phrases.filter((phrase) => phrase.script === script && phrase.text.length > 2);
    const letters = own.reduce((sum, { text }) => sum + text.length, 0);
    return (
      own.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, letters)
    );
  });
}

/** Letters per square of the line's height; undefined for scraps. */
function density({ text, box }: Phrase): number | undefined {
  const letters = text.replace(/\s/gu, '').length;
  return letters < 4 || box[2] === 0 ? undefined : letters / (box[2] / Math.max(1, box[3]));
}

function usualDensity(page: PageText, script = 'lat'): number | undefined {
  return kept(densities, page, script, () => {
    const own = page.phrases
      .filter((phrase) => phrase.script === script)
      .flatMap((one) => density(one) ?? []);
    return own.length < 5 ? undefined : own.sort((a, b) => a - b)[Math.floor(own.length / 2)];
  });
}

function kept<T>(memory: WeakMap<PageText, Map<string, T>>, page: PageText, key: string, make: () => T): T {
  const mine = memory.get(page) ?? new Map<string, T>();
  memory.set(page, mine);
  if (!mine.has(key)) mine.set(key, make());
  return mine.get(key) as T;
}

const share = (value: number): number => Math.min(1, Math.max(0, value));
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
