/** Rules that are data: everybody in the administration reads them, administrators of the central services change them. */
import * as z from 'zod';
import type { Sheet } from '#shared/cases/books';
import { assessDossier } from '#shared/cases/dossier';
import { dayOf, PlainDate } from '#shared/cases/plain-date';
import { getRuleSheet, listRuleSheets, type RuleSheet, ruleSetOn, setOf } from '#shared/cases/rule-book';
import { editDraft, openDraft, publishDraft, withdrawDraft } from '#shared/cases/rule-drafts';
import { previewRules } from '#shared/cases/rule-preview';
import { ServiceError } from '#shared/cases/service-error';
import { SheetId } from '#shared/platform/book';
import type { Platform } from '#shared/platform/platform';
import { builtInRuleSet, rules, rulesVersion } from '#shared/rules/index';
import { lastBeginning } from '#shared/rules/rule-set';
import type { Callers } from '../caller.ts';
import { officerActor, wholeCountry } from '../reach.ts';
import { type RouteExample, route } from '../route.ts';
import {
  PreviewView,
  RuleSetView,
  RuleSheetCard,
  RuleSheetView,
  ruleSetView,
  ruleSheetView,
} from '../rule-book-view.ts';

const readers = ['officer', 'administrator', 'registrar', 'treasurer', 'inspector'] as const;
const writers = ['administrator'] as const;
const ofDraft = z.object({ draft: SheetId });
/** Milliseconds a page of a preview may take: well under what a gateway waits. */
const previewTime = 12_000;

const exampleOfDraft = { draft: 'sheet-0123456789abcdefghjkmnpqrs' };
const exampleChange = {
  figures: {
    appealDays: [
      { value: 60, source: 'Note de service n° 12', confidence: 'source', validFrom: '2027-01-01' },
    ],
  },
};
const written = { title: 'Délai de recours porté à soixante jours', change: exampleChange };
const whole = ruleSetView(builtInRuleSet);
const exampleSet = {
  version: whole.version,
  figures: whole.figures.slice(0, 2),
  papers: whole.papers.slice(0, 1),
  conditions: whole.conditions.slice(0, 1),
  programmes: whole.programmes.slice(0, 1),
  paperKinds: whole.paperKinds.slice(0, 1),
};
const exampleSheet = {
  ...{ ...exampleOfDraft, version: 1, status: 'draft', ...written, basedOn: 'built-in' },
  set: exampleSet,
  history: [{ act: 'drafted', by: 'admin-1', at: '2026-11-21T09:30:00.000Z', ...written }],
  may: ['edit', 'withdraw'],
};
const answered = (name: string, input?: unknown): readonly RouteExample[] => [
  { name, params: exampleOfDraft, ...(input === undefined ? {} : { input }), output: exampleSheet },
];

/** The rules are the whole country's: who keeps them for one delegation alone keeps none. */
function mustBeCentral({ delegation }: Callers['officer']): void {
  if (delegation === wholeCountry) return;
  throw new ServiceError('forbidden', 'rules.central-only', {
    ar: 'تعدل القواعد من طرف المصالح المركزية وحدها.',
    fr: 'Les règles sont modifiées par les seuls services centraux.',
  });
}

async function shown(platform: Platform, caller: Callers['officer'], sheet: Sheet<RuleSheet>) {
  const mayWrite = caller.roles.includes('administrator') && caller.delegation === wholeCountry;
  return ruleSheetView(sheet, await setOf(platform, sheet.now), { id: caller.id, mayWrite });
}

/** What an administrator writes; whether it may be written is `shared/rules`' to say, fault by fault. */
const Written = z.object({
  title: z.string().trim().min(3).max(200),
  change: z.looseObject({}),
  /** Why, for the history. */
  reason: z.string().trim().min(3).max(2000).optional(),
});
const Seen = { seen: z.int().positive() };

const inForce = route({
  id: 'getRules',
  method: 'GET',
  path: '/api/officer/rules',
  audience: 'officer',
  roles: readers,
  summary: {
    ar: 'القواعد السارية في يوم ما: المقادير والوثائق والبرامج',
    fr: 'Les règles en vigueur un jour donné : chiffres, pièces et programmes',
  },
  query: z.object({ day: PlainDate.optional() }),
  output: RuleSetView,
  examples: [{ name: 'today', output: exampleSet }],
  handle: async (platform, _caller, { query }) =>
    ruleSetView(await ruleSetOn(platform, query.day ?? dayOf(platform.now()))),
});

const list = route({
  id: 'listRuleSets',
  method: 'GET',
  path: '/api/officer/rule-book',
  audience: 'officer',
  roles: readers,
  summary: { ar: 'المسودات والمجموعات المنشورة', fr: 'Les projets et les jeux de règles publiés' },
  query: z.object({
    status: z.enum(['draft', 'published', 'withdrawn']).default('published'),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(2000).optional(),
  }),
  output: z.object({ sets: z.array(RuleSheetCard), cursor: z.string().optional() }),
  examples: [
    {
      name: 'one published',
      output: {
        sets: [
          {
            ...{ ...exampleOfDraft, status: 'published', title: written.title, version: 2 },
            ...{ number: 1, effectiveFrom: '2027-01-01' },
          },
        ],
      },
    },
  ],
  handle: async (platform, _caller, { query }) => {
    const { sheets, cursor } = await listRuleSheets(platform, query);
    return {
      sets: sheets.map(({ sheetId, version, card: { facts } }) => ({
        ...{ draft: sheetId, status: query.status, title: String(facts?.title), version },
        ...(facts?.number === undefined
          ? {}
          : { number: Number(facts.number), effectiveFrom: String(facts.effectiveFrom) }),
      })),
      ...(cursor === undefined ? {} : { cursor }),
    };
  },
});

const see = route({
  id: 'getRuleSet',
  method: 'GET',
  path: '/api/officer/rule-book/{draft}',
  audience: 'officer',
  roles: readers,
  summary: { ar: 'مسودة أو مجموعة منشورة مع تاريخها', fr: 'Un projet ou un jeu publié, avec son histoire' },
  params: ofDraft,
  output: RuleSheetView,
  examples: answered('a draft'),
  handle: async (platform, caller, { params }) =>
    await shown(platform, caller, await getRuleSheet(platform, params.draft)),
});

const draft = route({
  id: 'draftRules',
  method: 'POST',
  path: '/api/officer/rule-book',
  audience: 'officer',
  roles: writers,
  summary: { ar: 'فتح مسودة لتغيير القواعد', fr: 'Ouvrir un projet de changement des règles' },
  status: 201,
  input: Written,
  output: RuleSheetView,
  examples: [{ name: 'drafted', input: written, output: exampleSheet }],
  handle: async (platform, caller, { input }) => {
    mustBeCentral(caller);
    return await shown(
      platform,
      caller,
      await openDraft(platform, officerActor(caller, 'administrator'), input),
    );
  },
});

const edit = route({
  id: 'editRules',
  method: 'PUT',
  path: '/api/officer/rule-book/{draft}',
  audience: 'officer',
  roles: writers,
  summary: {
    ar: 'تعديل مسودة؛ وتبنى حينئذ على آخر مجموعة منشورة',
    fr: 'Modifier un projet, qui se fonde alors sur le dernier jeu publié',
  },
  params: ofDraft,
  input: Written.extend(Seen),
  output: RuleSheetView,
  examples: answered('edited', { ...written, seen: 1 }),
  handle: async (platform, caller, { params, input }) => {
    mustBeCentral(caller);
    const actor = officerActor(caller, 'administrator');
    return await shown(platform, caller, await editDraft(platform, actor, params.draft, input));
  },
});

const preview = route({
  id: 'previewRules',
  method: 'POST',
  path: '/api/officer/rule-book/{draft}/preview',
  audience: 'officer',
  roles: writers,
  summary: {
    ar: 'أثر المسودة على الملفات السابقة: من يتغير مآله وبكم درهم',
    fr: 'L’effet du projet sur les dossiers passés : qui change de côté, et de combien de dirhams',
  },
  params: ofDraft,
  input: z.object({
    /** Default: today, or the day on which the last figure of the set begins. */
    effectiveFrom: PlainDate.optional(),
    limit: z.int().min(1).max(500).default(100),
    cursor: z.string().max(2000).optional(),
  }),
  output: PreviewView,
  examples: [
    {
      name: 'nobody changes side',
      params: exampleOfDraft,
      input: {},
      output: {
        ...{ version: rulesVersion(), inForceOn: '2027-01-01', changed: [] },
        totals: {
          ...{ cases: 1, changed: 0, changedSide: 0, differenceMAD: 0 },
          outcomes: {
            before: { eligible: 1, incomplete: 0, officer: 0 },
            after: { eligible: 1, incomplete: 0, officer: 0 },
          },
          maxMAD: { before: 27_000, after: 27_000 },
        },
      },
    },
  ],
  handle: async (platform, caller, { params, input: { effectiveFrom, limit, cursor } }) => {
    mustBeCentral(caller);
    const proposed = await setOf(platform, (await getRuleSheet(platform, params.draft)).now);
    const today = dayOf(platform.now());
    const inForceOn = effectiveFrom ?? [today, lastBeginning(proposed)].sort().at(-1)!;
    const ask = { proposed, inForceOn, limit, cursor, within: previewTime };
    const page = await previewRules(platform, ask, assessDossier);
    const { totals } = page;
    platform.log.info('rules.previewed', { count: totals.cases });
    return {
      ...{ version: rulesVersion(proposed), inForceOn, totals },
      changed: page.changed.map((each) => ({
        ...each,
        rules: each.rules.map((rule) => ({
          rule,
          title: rules.find(({ id }) => id === rule)?.title ?? { ar: rule, fr: rule },
        })),
      })),
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    };
  },
});

const publish = route({
  id: 'publishRules',
  method: 'POST',
  path: '/api/officer/rule-book/{draft}/publish',
  audience: 'officer',
  roles: writers,
  summary: {
    ar: 'نشر مسودة حررها غيرك، ابتداء من تاريخ',
    fr: 'Publier un projet écrit par d’autres, à compter d’un jour',
  },
  params: ofDraft,
  input: z.object({ effectiveFrom: PlainDate, ...Seen }),
  output: RuleSheetView,
  examples: answered('published', { effectiveFrom: '2027-01-01', seen: 1 }),
  handle: async (platform, caller, { params, input }) => {
    mustBeCentral(caller);
    const actor = officerActor(caller, 'administrator');
    const published = await publishDraft(platform, actor, params.draft, input);
    platform.log.info('rules.published', { version: published.version });
    return await shown(platform, caller, published);
  },
});

const withdraw = route({
  id: 'withdrawRules',
  method: 'POST',
  path: '/api/officer/rule-book/{draft}/withdraw',
  audience: 'officer',
  roles: writers,
  summary: { ar: 'سحب مسودة', fr: 'Retirer un projet' },
  params: ofDraft,
  input: z.object({ reason: z.string().trim().min(3).max(2000) }),
  output: RuleSheetView,
  examples: answered('withdrawn', { reason: 'Avis contraire du service juridique' }),
  handle: async (platform, caller, { params, input }) => {
    mustBeCentral(caller);
    const actor = officerActor(caller, 'administrator');
    return await shown(platform, caller, await withdrawDraft(platform, actor, params.draft, input.reason));
  },
});

export const ruleBookRoutes = [inForce, list, see, draft, edit, preview, publish, withdraw];
