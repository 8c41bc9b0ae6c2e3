/** Two papers on one picture: cards on a copier's glass, a booklet beside an act. They are parted where nothing is printed. */
import { headingsOf } from './headings.ts';
import { bottom, left, right, runsOf, top } from './layout.ts';
import type { PageText, Phrase } from './page-text.ts';
import type { Sheet } from './split.ts';

export interface Regions {
  /** Each with its paper's own print; none where nothing was parted. */
  readonly parts: readonly Sheet[];
  /** More than one paper lies there, parted or not. */
  readonly crowded: boolean;
}

/** A gutter is wider than the space between a form's blocks: so many times the height of writing. */
const gutter = 1.6;
/** A part with fewer letters is a stamp or a heading, no paper. */
const leastLetters = 45;
/** So sure must both parts be of being papers of two kinds. */
const surely = 0.85;
/** Share of the print that a line through a crowded picture may cut: stamps, folds, a thumb. */
const crossing = 0.04;

export interface Judge {
  /** What a part's print tells of it. */
  look(page: PageText): Sheet;
  /** Are two sheets of one kind two papers? */
  areTwo(one: Sheet, two: Sheet): boolean;
}

export function regionsOf(page: PageText, judge: Judge): Regions {
  const found = halves(page, judge);
  if (found === undefined) return { parts: [], crowded: false };
  if (!found.clean) return { parts: [], crowded: true };
  // Four cards lie on one glass as two and two.
  const parts = found.halves.flatMap((half) => {
    const within = regionsOf(half.page, judge).parts;
    return within.length > 0 ? within : [half];
  });
  return { parts, crowded: true };
}

interface Cut {
  readonly near: readonly Phrase[];
  readonly far: readonly Phrase[];
  readonly width: number;
  readonly clean: boolean;
}

function halves(
  page: PageText,
  { look, areTwo }: Judge,
): { readonly halves: readonly [Sheet, Sheet]; readonly clean: boolean } | undefined {
  if (!mayBeSeveral(page)) return undefined;
  const letters = (phrases: readonly Phrase[]) => phrases.reduce((sum, { text }) => sum + text.length, 0);
  const cuts = cutsOf(page.phrases)
    .filter(({ near, far }) => letters(near) >= leastLetters && letters(far) >= leastLetters)
    .sort((a, b) => Number(b.clean) - Number(a.clean) || b.width - a.width);
  for (const { near, far, clean } of cuts.slice(0, 6)) {
    const one = look({ ...page, phrases: near });
    if (!isPaper(one)) continue;
    const two = look({ ...page, phrases: far });
    if (isPaper(two) && (one.type !== two.type || areTwo(one, two))) return { halves: [one, two], clean };
  }
  return undefined;
}

/** Titles of two kinds, or one title twice: nearly every picture stops here. */
function mayBeSeveral(page: PageText): boolean {
  const headings = headingsOf(runsOf(page, 0));
  return headings.some(({ type, title, run }) =>
    headings.some((other) => other.run !== run && (other.type !== type || other.title === title)),
  );
}

const isPaper = ({ type, headed, confidence }: Sheet): boolean =>
  type !== 'other' && headed && confidence >= surely;

/** Lines across and down the page that cut no print, or next to none. */
function cutsOf(phrases: readonly Phrase[]): Cut[] {
  const heights = phrases.map(({ box }) => box[3]).sort((a, b) => a - b);
  const unit = heights[Math.floor(heights.length / 2)] ?? 0;
  return [
    ...cutsAlong(phrases, unit, ({ box }) => [top(box), bottom(box)]),
    ...cutsAlong(phrases, unit, ({ box }) => [left(box), right(box)]),
  ];
}

function cutsAlong(
  phrases: readonly Phrase[],
  unit: number,
  span: (phrase: Phrase) => readonly [number, number],
): Cut[] {
  const cuts: Cut[] = [];
  const ordered = [...phrases].sort((a, b) => span(a)[0] - span(b)[0]);
  let reached = Number.NEGATIVE_INFINITY;
  for (const [at, phrase] of ordered.entries()) {
    const [begins] = span(phrase);
    const width = begins - reached;
    if (at > 0 && width >= gutter * unit)
      cuts.push({ near: ordered.slice(0, at), far: ordered.slice(at), width, clean: true });
    reached = Math.max(reached, span(phrase)[1]);
  }
  if (cuts.length > 0 || ordered.length === 0) return cuts;
  // No gutter: is there a line that next to nothing crosses?
  const [from, to] = [span(ordered[0]!)[0], reached];
  for (const share of [0.35, 0.42, 0.5, 0.58, 0.65]) {
    const line = from + share * (to - from);
    const crossed = phrases.filter((phrase) => span(phrase)[0] < line && span(phrase)[1] > line);
    if (crossed.length > crossing * phrases.length) continue;
    const centre = (phrase: Phrase) => (span(phrase)[0] + span(phrase)[1]) / 2;
    cuts.push({
      near: phrases.filter((phrase) => centre(phrase) < line),
      far: phrases.filter((phrase) => centre(phrase) >= line),
      width: 0,
      clean: false,
    });
  }
  return cuts;
}
