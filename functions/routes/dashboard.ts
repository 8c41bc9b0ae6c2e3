/** A delegation's work at a glance: load, ages, deadlines, why cases are flagged, what officers had to correct, their acts. */
import * as z from 'zod';
import { addDays } from '#shared/calendar/index';
import { findDelegation, isWithin, reachOf, wholeCountry } from '#shared/cases/delegations';
import { captures, partsOfKey, scripts } from '#shared/cases/observed';
import { dayOf } from '#shared/cases/plain-date';
import { ServiceError } from '#shared/cases/service-error';
import { ageGroups, cardsOf, countWorkload, type Workload } from '#shared/cases/workload';
import { type PaperType, paperTypes } from '#shared/papers/reading';
import { desks } from '#shared/platform/platform';
import { flagOf, flagRank } from '#shared/rules/flags';
import { absent } from '../problem.ts';
import { type Outgoing, route } from '../route.ts';
import { Day, Instant, PaperKind, Text } from '../shapes.ts';
import { paperName } from '../wording.ts';

/** How far back acts are told. */
const daysOfActs = 30;

const Dashboard = z.object({
  /** `*`: the whole country. */
  delegation: z.string(),
  name: Text.optional(),
  countedAt: Instant,
  load: z.array(z.object({ desk: z.enum(desks), cases: z.int() })),
  /** Begun by applicants and not handed in; counted at their desk. */
  drafts: z.int(),
  /** Claimed by an officer now; and of those, kept past the days of the rules with a reason. */
  held: z.int(),
  renewed: z.int(),
  /** Undecided cases by days since deposit; without `to`: older than all groups. */
  ages: z.array(z.object({ from: z.int(), to: z.int().optional(), cases: z.int() })),
  deadlines: z.object({ near: z.int(), last: z.int(), overdue: z.int() }),
  /** Of undecided cases, the most frequent first. */
  flags: z.array(
    z.object({ code: z.string(), text: Text, weight: z.enum(['officer', 'note']), cases: z.int() }),
  ),
  /** Values officers looked at, and how many they corrected, the most often wrong first. */
  corrections: z.array(
    z.object({
      paper: PaperKind,
      name: Text,
      script: z.enum(scripts),
      capture: z.enum(captures),
      seen: z.int(),
      corrected: z.int(),
      /** Corrected of seen, 0..1. */
      rate: z.number(),
    }),
  ),
  /** One row a day, the oldest first. */
  acts: z.array(z.object({ day: Day, acts: z.int() })),
});

export type Dashboard = z.infer<typeof Dashboard>;

function correctionsOf({ observed }: Workload): Outgoing<Dashboard>['corrections'] {
  return [...observed]
    .flatMap(([key, [seen, corrected]]) => {
      const [type, script, capture] = partsOfKey(key);
      const paper = paperTypes.find((each): each is PaperType => each === type);
      if (paper === undefined) return [];
      return [{ paper, name: paperName(paper), script, capture, seen, corrected, rate: corrected / seen }];
    })
    .sort((a, b) => b.rate - a.rate || b.seen - a.seen);
}

const ends = [...ageGroups.map((to, at) => ({ from: (ageGroups[at - 1] ?? -1) + 1, to }))];

const dashboard = route({
  id: 'getDashboard',
  method: 'GET',
  path: '/api/officer/dashboard',
  audience: 'officer',
  roles: ['officer', 'administrator', 'inspector'],
  summary: {
    ar: 'لوحة عمل نيابة: الملفات بحسب المكاتب والأعمار والآجال، وأسباب التنبيه، وما صححه الموظفون',
    fr: 'Tableau de bord d’une délégation : charge, âges, échéances, motifs d’alerte, valeurs corrigées, actes',
  },
  /** One delegation of the officer's reach with those under it; absent: all of it. */
  query: z.object({ delegation: z.string().max(100).optional() }),
  output: Dashboard,
  examples: [
    {
      name: 'a small delegation',
      query: { delegation: 'khenifra' },
      output: {
        delegation: 'khenifra',
        name: { ar: 'خنيفرة', fr: 'Khénifra' },
        countedAt: '2026-11-23T09:30:00.000Z',
        load: [{ desk: 'review', cases: 12 }],
        drafts: 3,
        held: 2,
        renewed: 1,
        ages: [{ from: 0, to: 15, cases: 7 }],
        deadlines: { near: 1, last: 0, overdue: 0 },
        flags: [
          {
            ...{ code: 'handwritten', weight: 'officer', cases: 4 },
            text: {
              ar: 'خانات مكتوبة باليد: تقرأ من صورتها وتكتب',
              fr: 'Mentions manuscrites : à lire sur l’image et à saisir',
            },
          },
        ],
        corrections: [
          {
            paper: 'birth-extract',
            name: { ar: 'نسخة موجزة من رسم الولادة', fr: 'Extrait d’acte de naissance' },
            ...{ script: 'arabic', capture: 'poor-picture', seen: 40, corrected: 3, rate: 0.075 },
          },
        ],
        acts: [{ day: '2026-11-23', acts: 18 }],
      },
    },
  ],
  handle: async (platform, caller, { query }) => {
    const delegation = query.delegation ?? caller.delegation;
    if (!isWithin(delegation, caller.delegation)) throw new ServiceError('absent', 'absent', absent);
    const now = platform.now();
    const today = dayOf(now);
    const of = delegation === wholeCountry ? undefined : reachOf(delegation);
    const work = await countWorkload(cardsOf(platform, of), now, today, daysOfActs);
    const name = findDelegation(delegation)?.name;
    return {
      delegation,
      ...(name === undefined ? {} : { name }),
      countedAt: now.toISOString(),
      load: desks.map((desk) => ({ desk, cases: work.load[desk] })),
      ...{ drafts: work.drafts, held: work.held, renewed: work.renewed, deadlines: work.deadlines },
      ages: work.ages.map((cases, at) => ({ ...(ends[at] ?? { from: ageGroups.at(-1)! + 1 }), cases })),
      flags: [...work.signs]
        .map(([code, cases]) => ({ code, ...flagOf(code), cases }))
        .sort((a, b) => b.cases - a.cases || flagRank(a.code) - flagRank(b.code)),
      corrections: correctionsOf(work),
      acts: Array.from({ length: daysOfActs }, (_, at) => {
        const day = addDays(today, at + 1 - daysOfActs);
        return { day, acts: work.acts.get(day) ?? 0 };
      }),
    };
  },
});

export const dashboardRoutes = [dashboard];
