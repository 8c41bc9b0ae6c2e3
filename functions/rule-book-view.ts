/** What administrators see of the rules that are data: the set in force with what may be written, and the book of sets. */
import * as z from 'zod';
import type { Sheet } from '#shared/cases/books';
import type { RuleSheet } from '#shared/cases/rule-book';
import type { Changed, Totals } from '#shared/cases/rule-preview';
import { papers } from '#shared/papers/index';
import type { PaperType } from '#shared/papers/reading';
import { shapesIn } from '#shared/rules/adviser/programme-figures';
import { textsIn, withTexts } from '#shared/rules/adviser/programme-texts';
import { type RuleSet, rulesVersion } from '#shared/rules/index';
import { builtInFigures, figures, parameterNames } from '#shared/rules/parameters';
import { programmes } from '#shared/rules/programmes';
import { articleOf, conditions, levels, stages } from '#shared/rules/required-papers';
import { Day, Instant, PaperKind, Text } from './shapes.ts';

const confidence = z.enum(['source', 'likely', 'guess']);
const Dated = z.object({
  /** A number, a list, a word or null, as the figure's measure has it. */
  value: z.unknown(),
  source: z.string(),
  confidence,
  validFrom: Day,
  validTo: Day.optional(),
});

/** How a programme's figure is written. */
const ProgrammeFigure = z.object({
  figure: z.string(),
  /** Centimes, months, per cent, ten-thousandths, or how many. */
  kind: z.string(),
  most: z.number(),
  /** The sentence it stands in, `{0}` in its place. */
  text: Text,
});

const Paper = z.object({
  id: z.string(),
  paper: PaperKind,
  anyOf: z.array(PaperKind),
  stage: z.enum(stages),
  level: z.enum(levels),
  when: z.string().optional(),
  name: Text,
  why: Text,
  law: Text,
  article: z.string(),
  confidence,
});

/** A set as a page shows and edits it. */
export const RuleSetView = z.object({
  version: z.string(),
  figures: z.array(
    z.object({
      figure: z.string(),
      name: Text,
      /** How it is written: a rate in ten-thousandths, centimes, days … */
      measure: z.string(),
      unit: z.string(),
      /** What may be written, in words. */
      range: Text,
      /** What each of its numbers may be, as stored. */
      least: z.number().optional(),
      most: z.number().optional(),
      /** The words it may be. */
      options: z.array(z.object({ id: z.string(), name: Text })).optional(),
      mayBeUnknown: z.literal(true).optional(),
      values: z.array(Dated),
    }),
  ),
  papers: z.array(Paper),
  /** For conditional papers. */
  conditions: z.array(z.object({ id: z.string(), name: Text })),
  programmes: z.array(
    z.object({
      id: z.string(),
      name: Text.optional(),
      validFrom: Day,
      validTo: Day.optional(),
      lastChecked: Day,
      /** By name: centimes, months, per cent or ten-thousandths. */
      figures: z.record(z.string(), z.number()).optional(),
      /** How each of them is written. */
      shapes: z.array(ProgrammeFigure),
      /** Sentences said otherwise than the service has them, by key. */
      texts: z.record(z.string(), Text).optional(),
      /** Every sentence as it is said, in order; `{0}` stands for a figure or a list and stays. */
      sentences: z.array(z.object({ key: z.string(), text: Text })),
      source: z.string().optional(),
      confidence: confidence.optional(),
      /** Nobody could say whether it still takes requests. */
      perhapsClosed: z.literal(true).optional(),
    }),
  ),
  /** What a paper may be. */
  paperKinds: z.array(z.object({ id: PaperKind, name: Text })),
});
export type RuleSetView = z.infer<typeof RuleSetView>;

export const ruleSetView = (set: RuleSet): RuleSetView => ({
  version: rulesVersion(set),
  figures: parameterNames.map((figure) => {
    const { name, measure } = figures[figure];
    const values = set.figures[figure] ?? builtInFigures[figure];
    const { kind, accepts: _, options, ...rest } = measure;
    const words = options === undefined ? {} : { options: [...options] };
    return { figure, name, measure: kind, ...rest, ...words, values: values.map((value) => ({ ...value })) };
  }),
  papers: set.papers.map((paper) => ({ ...paper, anyOf: [...paper.anyOf], article: articleOf(paper) })),
  conditions: Object.entries(conditions).map(([id, { name }]) => ({ id, name })),
  programmes: set.programmes.map((days) => {
    const programme = programmes.find(({ id }) => id === days.id);
    if (programme === undefined) return { ...days, shapes: [], sentences: [] };
    const { source, confidence, perhapsClosed } = programme;
    const said = textsIn(withTexts(programme, days.texts));
    const sentences = Object.entries(said).map(([key, text]) => ({ key, text }));
    const closed = perhapsClosed === undefined ? {} : { perhapsClosed };
    return {
      ...{ name: said.name!, source, confidence, ...closed, ...days },
      ...{ shapes: shapesIn(programme), sentences },
    };
  }),
  paperKinds: Object.entries(papers).map(([id, { name }]) => ({ id: id as PaperType, name })),
});

const statuses = ['draft', 'published', 'withdrawn', 'kept'] as const;

/** A line of the list. */
export const RuleSheetCard = z.object({
  draft: z.string(),
  status: z.enum(statuses),
  title: z.string(),
  version: z.int(),
  /** Of a published set. */
  number: z.int().optional(),
  effectiveFrom: Day.optional(),
});

/** What the caller may do with it now. */
const moves = ['edit', 'withdraw', 'publish'] as const;

export const RuleSheetView = z.object({
  draft: z.string(),
  /** To be sent back as `seen`, so that nobody acts on what they have not read. */
  version: z.int(),
  status: z.enum(statuses),
  title: z.string(),
  /** What it changes in the set it is built on, in the shape in which it is written. */
  change: z.unknown(),
  basedOn: z.string(),
  set: RuleSetView,
  number: z.int().optional(),
  effectiveFrom: Day.optional(),
  history: z.array(
    z.object({
      act: z.enum(['drafted', 'edited', 'withdrawn', 'published', 'kept']),
      by: z.string(),
      at: Instant,
      title: z.string().optional(),
      change: z.unknown().optional(),
      reason: z.string().optional(),
    }),
  ),
  may: z.array(z.enum(moves)),
});

export type RuleSheetView = z.infer<typeof RuleSheetView>;
export type RuleSheetCard = z.infer<typeof RuleSheetCard>;

export function ruleSheetView(
  { sheetId, version, now }: Sheet<RuleSheet>,
  set: RuleSet,
  viewer: { readonly id: string; readonly mayWrite: boolean },
): RuleSheetView {
  const { status, title, change, basedOn, published, history, writers } = now;
  const open = status === 'draft' && viewer.mayWrite;
  return {
    ...{ draft: sheetId, version, status, title, change, basedOn, set: ruleSetView(set) },
    ...(published === undefined ? {} : { number: published.number, effectiveFrom: published.effectiveFrom }),
    history: history.map((entry) => ({ ...entry })),
    may: moves.filter((move) => open && (move !== 'publish' || !writers.includes(viewer.id))),
  };
}

const beforeAfter = <S extends z.ZodType>(of: S) => z.object({ before: of, after: of });
const outcome = z.enum(['eligible', 'incomplete', 'officer']);
const outcomes = z.object({ eligible: z.int(), incomplete: z.int(), officer: z.int() });

export const PreviewView = z.object({
  version: z.string(),
  inForceOn: Day,
  /** Of this page of cases. */
  totals: z.object({
    cases: z.int(),
    changed: z.int(),
    changedSide: z.int(),
    outcomes: beforeAfter(outcomes),
    maxMAD: beforeAfter(z.number()),
    differenceMAD: z.number(),
  }) satisfies z.ZodType<Totals>,
  changed: z.array(
    z.object({
      caseId: z.string(),
      reference: z.string(),
      delegation: z.string(),
      state: z.string(),
      outcome: beforeAfter(outcome),
      maxMAD: beforeAfter(z.number()),
      differenceMAD: z.number(),
      rules: z.array(z.object({ rule: z.string(), title: Text })),
    }) satisfies z.ZodType<Omit<Changed, 'caseId' | 'reference' | 'rules'>>,
  ),
  cursor: z.string().optional(),
});
export type PreviewView = z.infer<typeof PreviewView>;
