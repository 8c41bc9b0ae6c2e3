/** What a draft changes, as it is written and sent, and how two sets differ. */
import type {
  DatedValue,
  FigureView,
  PaperView,
  PreviewView,
  ProgrammeView,
  RuleSetView,
} from './answers.ts';

/** A paper as it is written: what is derived from it is left out. */
export type WrittenPaper = Omit<PaperView, 'article'>;
export interface WrittenProgramme {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly lastChecked: string;
  readonly figures?: Readonly<Record<string, number>>;
  /** Sentences by their keys, in both languages. */
  readonly texts?: ProgrammeView['texts'];
  readonly source?: string;
}
export interface Change {
  readonly figures?: Readonly<Record<string, readonly DatedValue[]>>;
  readonly papers?: readonly WrittenPaper[];
  readonly withoutPapers?: readonly string[];
  readonly programmes?: readonly WrittenProgramme[];
}

const put = <T extends { readonly id: string }>(all: readonly T[] = [], one: T): readonly T[] => [
  ...all.filter(({ id }) => id !== one.id),
  one,
];
/** Lists and tables with nothing in them are not sent. */
function tidy({ figures, papers, withoutPapers, programmes }: Change): Change {
  return {
    ...(figures && Object.keys(figures).length > 0 ? { figures } : {}),
    ...(papers?.length ? { papers } : {}),
    ...(withoutPapers?.length ? { withoutPapers } : {}),
    ...(programmes?.length ? { programmes } : {}),
  };
}

export const withFigure = (change: Change, figure: string, values: readonly DatedValue[]): Change =>
  tidy({ ...change, figures: { ...change.figures, [figure]: values } });
export const withPaper = (change: Change, paper: WrittenPaper): Change =>
  tidy({
    ...change,
    papers: put(change.papers, paper),
    withoutPapers: (change.withoutPapers ?? []).filter((id) => id !== paper.id),
  });
export const withoutPaper = (change: Change, id: string, added: boolean): Change =>
  tidy({
    ...change,
    papers: (change.papers ?? []).filter((one) => one.id !== id),
    // One the draft itself added is simply gone.
    withoutPapers: added ? (change.withoutPapers ?? []) : [...new Set([...(change.withoutPapers ?? []), id])],
  });
export const withProgramme = (change: Change, programme: WrittenProgramme): Change =>
  tidy({ ...change, programmes: put(change.programmes, programme) });

export type Part = 'figure' | 'paper' | 'programme';
/** The draft without what it says of one thing: that then stands as in the set it is built on. */
export function without(change: Change, part: Part, id: string): Change {
  const others = <T extends { readonly id: string }>(all: readonly T[] = []): readonly T[] =>
    all.filter((one) => one.id !== id);
  if (part === 'figure') {
    const { [id]: _, ...figures } = change.figures ?? {};
    return tidy({ ...change, figures });
  }
  if (part === 'programme') return tidy({ ...change, programmes: others(change.programmes) });
  return tidy({
    ...change,
    papers: others(change.papers),
    withoutPapers: (change.withoutPapers ?? []).filter((one) => one !== id),
  });
}

export type Difference =
  | { readonly part: 'figure'; readonly id: string; readonly before: FigureView; readonly after: FigureView }
  | { readonly part: 'paper'; readonly id: string; readonly before?: PaperView; readonly after?: PaperView }
  | {
      readonly part: 'programme';
      readonly id: string;
      readonly before?: ProgrammeView;
      readonly after?: ProgrammeView;
    };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}

/** Everything in which `after` is not `before`: figures first, then papers, then programmes. */
export function differences(before: RuleSetView, after: RuleSetView): readonly Difference[] {
  const figures = after.figures.flatMap((now): Difference[] => {
    const was = before.figures.find(({ figure }) => figure === now.figure);
    return was === undefined || same(was.values, now.values)
      ? []
      : [{ part: 'figure', id: now.figure, before: was, after: now }];
  });
  return [
    ...figures,
    ...pairs(before.papers, after.papers).map((pair): Difference => ({ part: 'paper', ...pair })),
    ...pairs(before.programmes, after.programmes).map((pair): Difference => ({ part: 'programme', ...pair })),
  ];
}

function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const was = before.find((one) => one.id === id);
    const now = after.find((one) => one.id === id);
    if (same(was, now)) return [];
    return [
      { id, ...(was === undefined ? {} : { before: was }), ...(now === undefined ? {} : { after: now }) },
    ];
  });
}

type Totals = PreviewView['totals'];
const exact = (mad: number): number => Math.round(mad * 100) / 100;

/** Pages of a preview put together. */
export function addTotals(a: Totals | undefined, b: Totals): Totals {
  if (a === undefined) return b;
  const outcomes = (side: 'before' | 'after') => ({
    eligible: a.outcomes[side].eligible + b.outcomes[side].eligible,
    incomplete: a.outcomes[side].incomplete + b.outcomes[side].incomplete,
    officer: a.outcomes[side].officer + b.outcomes[side].officer,
  });
  return {
    cases: a.cases + b.cases,
    changed: a.changed + b.changed,
    changedSide: a.changedSide + b.changedSide,
    outcomes: { before: outcomes('before'), after: outcomes('after') },
    maxMAD: {
      before: exact(a.maxMAD.before + b.maxMAD.before),
      after: exact(a.maxMAD.after + b.maxMAD.after),
    },
    differenceMAD: exact(a.differenceMAD + b.differenceMAD),
  };
}
