/** What an administrator wrote, held against what may stand in a rule set: every fault is named, with what would be right. */
import * as z from 'zod';
import type { Bilingual } from '#shared/papers/reading';
import { paperTypes } from '#shared/papers/reading';
import { figuresIn, mostOf } from './adviser/programme-figures.ts';
import { type ProgrammeTexts, placesIn, textsIn } from './adviser/programme-texts.ts';
import { figures, type ParameterName, parameterNames } from './parameters.ts';
import { programmes } from './programmes.ts';
import { type Condition, conditions, levels, stages } from './required-papers.ts';
import {
  builtInRuleSet,
  type ProgrammeDays,
  type RuleChange,
  type RuleSet,
  ruleSetWith,
} from './rule-set.ts';
import { say } from './words.ts';

/** One thing that keeps a change from being taken: where it stands, and what would be right there. */
export interface Fault {
  readonly path: string;
  readonly text: Bilingual;
}

const day = z.iso.date();
const words = (most: number) => z.string().trim().min(1).max(most);
const bilingual = z.strictObject({ ar: words(600), fr: words(600) });
const inOrder = ({ validFrom, validTo }: { validFrom: string; validTo?: string | undefined }): boolean =>
  validTo === undefined || validFrom <= validTo;

/** Each value ends before the next begins; one without an end is ended by the next. */
function follow(values: readonly { validFrom: string; validTo?: string | undefined }[]): boolean {
  return values.every((value, at) => {
    const next = values[at + 1];
    return inOrder(value) && (next === undefined || (value.validTo ?? value.validFrom) < next.validFrom);
  });
}

const datedOf = (value: z.ZodType) =>
  z
    .array(
      z.strictObject({
        value,
        source: words(400),
        confidence: z.enum(['source', 'likely', 'guess']),
        validFrom: day,
        validTo: day.optional(),
      }),
    )
    .min(1)
    .max(40)
    .refine(follow, { params: { fault: 'order' } });

const conditionNames = Object.keys(conditions) as [Condition, ...Condition[]];
const Paper = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/u),
    paper: z.enum(paperTypes),
    anyOf: z.array(z.enum(paperTypes)).max(paperTypes.length),
    stage: z.enum(stages),
    level: z.enum(levels),
    when: z.enum(conditionNames).optional(),
    name: bilingual,
    why: bilingual,
    law: bilingual,
    confidence: z.enum(['source', 'likely', 'guess']),
  })
  .refine(({ level, when }) => (level === 'conditional') === (when !== undefined), {
    path: ['when'],
    params: { fault: 'condition' },
  })
  // Asked for ever, whatever is sent: only a paper asked under a condition may have nothing that satisfies it.
  .refine(
    ({ anyOf, level, paper }) => anyOf.includes(paper) || (anyOf.length === 0 && level === 'conditional'),
    {
      path: ['anyOf'],
      params: { fault: 'any-of' },
    },
  );

const once = (all: readonly { id: string }[]): boolean =>
  new Set(all.map(({ id }) => id)).size === all.length;

const Change = z.strictObject({
  figures: z
    .strictObject(
      Object.fromEntries(
        parameterNames.map((name) => [name, datedOf(figures[name].measure.accepts as z.ZodType).optional()]),
      ),
    )
    .optional(),
  papers: z
    .array(Paper)
    .max(60)
    .refine(once, { params: { fault: 'twice' } })
    .optional(),
  withoutPapers: z.array(z.string().max(40)).max(60).optional(),
  programmes: z
    .array(
      z
        .strictObject({
          ...{ id: z.string().max(60), validFrom: day, validTo: day.optional(), lastChecked: day },
          figures: z.record(z.string().max(40), z.number()).optional(),
          texts: z.record(z.string().max(40), bilingual).optional(),
          source: words(400).optional(),
        })
        .refine(inOrder, { params: { fault: 'order' } }),
    )
    .max(100)
    .refine(once, { params: { fault: 'twice' } })
    .optional(),
});

export type CheckedChange =
  | { readonly status: 'sound'; readonly change: RuleChange }
  | { readonly status: 'faulty'; readonly faults: readonly Fault[] };

/** Whether what somebody wrote may stand in a set built on `base`; every fault is named, with what would be right. */
export function checkRuleChange(written: unknown, base: RuleSet = builtInRuleSet): CheckedChange {
  const parsed = Change.safeParse(written);
  if (!parsed.success) {
    return { status: 'faulty', faults: distinct(parsed.error.issues.flatMap(faultsOf)) };
  }
  // Parsed by the figures' own measures: each value has its figure's type.
  const change = parsed.data as RuleChange;
  const papers = new Set([...base.papers, ...(change.papers ?? [])].map(({ id }) => id));
  const known = new Set(base.programmes.map(({ id }) => id));
  const faults = [
    ...(change.withoutPapers ?? []).flatMap((id, at) =>
      papers.has(id) ? [] : [{ path: `withoutPapers.${at}`, text: sentences.unknown }],
    ),
    ...(change.programmes ?? []).flatMap(({ id }, at) =>
      known.has(id) ? [] : [{ path: `programmes.${at}.id`, text: sentences.unknown }],
    ),
    ...(change.programmes ?? []).flatMap((days, at) => programmeFaults(days, at, base)),
    ...(ruleSetWith(base, change).papers.some(({ stage }) => stage === 'file')
      ? []
      : [{ path: 'withoutPapers', text: sentences.nothingAsked }]),
  ];
  return faults.length > 0 ? { status: 'faulty', faults } : { status: 'sound', change };
}

function programmeFaults(
  { id, figures: named = {}, texts = {}, source }: ProgrammeDays,
  at: number,
  base: RuleSet,
): Fault[] {
  const programme = programmes.find((one) => one.id === id);
  if (programme === undefined) return [];
  const faults = Object.entries(named).flatMap(([name, value]): Fault[] => {
    const path = `programmes.${at}.figures.${name}`;
    const most = mostOf(programme, name);
    if (most === undefined) return [{ path, text: say('خانة غير معروفة', 'champ inconnu') }];
    return Number.isInteger(value) && value >= 0 && value <= most
      ? []
      : [{ path, text: say('عدد صحيح من {0} إلى {1}', 'un nombre entier, de {0} à {1}', 0, String(most)) }];
  });
  faults.push(...textFaults(programme, texts, at));
  const before = base.programmes.find((one) => one.id === id);
  const said = { ...textsIn(programme), ...before?.texts };
  const was = { ...figuresIn(programme), ...before?.figures };
  const changed =
    Object.entries(named).some(([name, value]) => was[name] !== value) ||
    Object.entries(texts).some(([key, { ar, fr }]) => said[key]?.ar !== ar || said[key]?.fr !== fr);
  return changed && faults.length === 0 && source === undefined
    ? [{ path: `programmes.${at}.source`, text: sentences.source }]
    : faults;
}

/** A sentence keeps its places in both languages: a figure that stood in it must go on being said. */
function textFaults(programme: (typeof programmes)[number], texts: ProgrammeTexts, at: number): Fault[] {
  const known = textsIn(programme);
  return Object.entries(texts).flatMap(([key, text]): Fault[] => {
    const path = `programmes.${at}.texts.${key}`;
    const own = known[key];
    if (own === undefined) return [{ path, text: say('خانة غير معروفة', 'champ inconnu') }];
    const places = placesIn(own.ar);
    if ([text.ar, text.fr].every((one) => placesIn(one) === places && !/\p{Cc}/u.test(one))) return [];
    return [
      {
        path,
        text:
          places === ''
            ? say('جملة في سطر واحد دون رموز بين معقوفين', 'une phrase d’une ligne, sans {0} ni autre repère')
            : say(
                'جملة في سطر واحد باللغتين تتضمن: {0}',
                'une phrase d’une ligne dans chaque langue, qui comprend : {0}',
                places,
              ),
      },
    ];
  });
}

const sentences = {
  order: {
    ar: 'يجب أن تتوالى التواريخ: يبدأ كل مقدار بعد نهاية سابقه، ولا ينتهي قبل بدايته',
    fr: 'les dates doivent se suivre : chaque valeur commence après la fin de la précédente et ne finit pas avant son début',
  },
  condition: {
    ar: 'الشرط (when) لازم للوثيقة المشروطة (conditional) ولها وحدها',
    fr: 'la condition (when) est requise pour une pièce conditionnelle (conditional), et pour elle seule',
  },
  'any-of': {
    ar: 'يجب أن تتضمن لائحة الوثائق المقبولة (anyOf) الوثيقة المطلوبة نفسها',
    fr: 'la liste des pièces admises (anyOf) doit comprendre la pièce demandée elle-même',
  },
  twice: { ar: 'ورد المعرف نفسه (id) مرتين', fr: 'le même identifiant (id) figure deux fois' },
  unknown: { ar: 'معرف (id) غير معروف', fr: 'identifiant (id) inconnu' },
  source: {
    ar: 'المرجو بيان المصدر (source) الذي قرئت فيه المقادير أو النصوص',
    fr: 'dites dans quelle source (source) ces chiffres ou ces textes ont été lus',
  },
  nothingAsked: {
    ar: 'لا بد من وثيقة واحدة على الأقل في الملف',
    fr: 'il faut au moins une pièce au dossier',
  },
  day: {
    ar: 'تاريخ غير صالح؛ يكتب هكذا: \u20682027-01-31\u2069',
    fr: 'date inutilisable ; elle s’écrit 2027-01-31',
  },
  other: { ar: 'قيمة ناقصة أو غير مقبولة', fr: 'valeur absente ou inadmissible' },
} as const satisfies Readonly<Record<string, Bilingual>>;

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      text: say('خانة غير معروفة', 'champ inconnu'),
    }));
  }
  const [part, name, , field] = issue.path;
  if (part === 'figures' && field === 'value' && Object.hasOwn(figures, String(name))) {
    const { name: title, measure } = figures[name as ParameterName];
    return [{ path, text: say('{0}: {1}', '{0} : {1}', title, measure.range) }];
  }
  if (issue.code === 'custom' && typeof issue.params?.fault === 'string') {
    return [{ path, text: sentences[issue.params.fault as keyof typeof sentences] }];
  }
  const last = String(issue.path.at(-1));
  const isDay = ['validFrom', 'validTo', 'lastChecked'].includes(last);
  return [{ path, text: isDay ? sentences.day : sentences.other }];
}

const distinct = (faults: readonly Fault[]): Fault[] =>
  faults.filter(
    ({ path, text }, at) => faults.findIndex((f) => f.path === path && f.text.fr === text.fr) === at,
  );
