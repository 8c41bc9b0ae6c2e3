/** Outreach meetings of an officer's delegation: planned, counted, cancelled, listed, and cases that came of them. */
import * as z from 'zod';
import type { Sheet } from '#shared/cases/books';
import { delegations, findDelegation, isWithin, reachOf, wholeCountry } from '#shared/cases/delegations';
import { citeMeeting } from '#shared/cases/meeting-cases';
import {
  Attendance,
  cancelMeeting,
  changePlan,
  heldMeetings,
  holdMeeting,
  type Meeting,
  MeetingPlan,
  meetingKinds,
  meetings,
  planMeeting,
} from '#shared/cases/meetings';
import { ServiceError } from '#shared/cases/service-error';
import { SheetId } from '#shared/platform/book';
import type { Platform } from '#shared/platform/platform';
import { tabulateMeetings } from '#shared/statistics/outreach';
import type { Callers } from '../caller.ts';
import * as example from '../examples.ts';
import { OfficerCase } from '../officer-shapes.ts';
import { officerView } from '../officer-view.ts';
import { absent } from '../problem.ts';
import { getCaseOf, ofCase, officerActor } from '../reach.ts';
import { type Outgoing, route } from '../route.ts';
import { Day, Instant, Text } from '../shapes.ts';
import { SheetsAsked, sheetQuery } from '../sheet-listing.ts';

type Officer = Callers['officer'];
const ofMeeting = z.object({ meeting: SheetId });
const state = z.enum(['planned', 'held', 'cancelled']);

const MeetingView = z.object({
  meeting: z.string(),
  plan: MeetingPlan,
  kind: Text,
  state,
  attendance: Attendance.optional(),
  cancelledBecause: z.string().optional(),
  /** How many cases name it as where they came from. */
  cases: z.int(),
  history: z.array(z.object({ what: z.string(), by: z.string(), at: Instant })),
});
export type MeetingView = z.infer<typeof MeetingView>;

const viewOf = ({ sheetId, now }: Sheet<Meeting>): Outgoing<MeetingView> => ({
  ...now,
  meeting: sheetId,
  kind: meetingKinds[now.plan.kind],
  cases: now.cases.length,
  history: now.history.map(({ type, by, at }) => ({ what: type, by: by.id, at })),
});

const gone = (): ServiceError => new ServiceError('absent', 'absent', absent);

/** One elsewhere is as absent as one that never was. */
async function mustReach(platform: Platform, caller: Officer, meeting: SheetId): Promise<Sheet<Meeting>> {
  const sheet = await meetings.find(platform, meeting);
  if (sheet === undefined || !isWithin(sheet.now.plan.delegation, caller.delegation)) throw gone();
  return sheet;
}

/** The delegation asked for, or the caller's own; never one beyond their reach. */
function placeAsked({ delegation: reach }: Officer, asked: string = reach): string {
  const known = asked === wholeCountry ? reach === wholeCountry : findDelegation(asked) !== undefined;
  if (!known || (asked !== wholeCountry && !isWithin(asked, reach))) throw gone();
  return asked;
}

const examplePlan = {
  ...{ day: '2026-11-18', delegation: 'khenifra', place: 'مريرت، دار الشباب', kind: 'meeting' },
  partners: ['مكتب تنمية التعاون'],
};
const exampleCount = { women: 31, men: 24, leads: 7 };
const meeting = 'sheet-0123456789abcdefghjkmnpqrs';
const exampleView = {
  ...{ meeting, plan: examplePlan, kind: meetingKinds.meeting, state: 'held', attendance: exampleCount },
  cases: 2,
  history: [{ what: 'MeetingPlanned', by: 'officer-1', at: '2026-11-10T09:30:00.000Z' }],
};
const examplesOf = (name: string, input: unknown) => [
  { name, params: { meeting }, input, output: exampleView },
];

const Listed = z.object({
  meeting: z.string(),
  day: Day,
  delegation: z.string(),
  place: z.string(),
  kind: z.string(),
  state: z.string(),
  cases: z.int(),
  ...Attendance.partial().shape,
});
export type ListedMeeting = z.infer<typeof Listed>;

const list = route({
  id: 'getMeetings',
  method: 'GET',
  path: '/api/officer/meetings',
  audience: 'officer',
  roles: ['officer', 'inspector'],
  summary: {
    ar: 'اللقاءات التواصلية والأيام التحسيسية، الأحدث أولا',
    fr: 'Les rencontres et journées de sensibilisation, la plus récente d’abord',
  },
  query: SheetsAsked,
  output: z.object({ meetings: z.array(Listed), cursor: z.string().optional() }),
  examples: [
    {
      name: 'one',
      query: { from: '2026-01-01' },
      output: {
        meetings: [
          {
            ...{ meeting, day: '2026-11-18', delegation: 'khenifra', place: 'مريرت', kind: 'meeting' },
            ...{ state: 'held', cases: 2, ...exampleCount },
          },
        ],
      },
    },
  ],
  handle: async (platform, caller, { query: { delegation, ...query } }) => {
    const page = await meetings.list(platform, sheetQuery(placeAsked(caller, delegation), query));
    return {
      meetings: page.sheets.map(({ sheetId, card }) =>
        Listed.parse({ ...card.facts, meeting: sheetId, day: card.on, delegation: card.under }),
      ),
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    };
  },
});

const Counts = z.object({
  meetings: z.int(),
  /** Meetings of which nobody counted who came. */
  uncounted: z.int(),
  women: z.int(),
  men: z.int(),
  others: z.int(),
  leads: z.int(),
  cases: z.int(),
});
const Lines = z.array(z.object({ key: z.string(), name: Text, ...Counts.shape }));
export type MeetingCounts = z.infer<typeof Counts>;
export type MeetingLines = z.infer<typeof Lines>;

const count = route({
  id: 'countMeetings',
  method: 'GET',
  path: '/api/officer/meetings/counts',
  audience: 'officer',
  roles: ['officer', 'inspector'],
  summary: {
    ar: 'عدد اللقاءات وحضورها بين تاريخين، حسب السنة والنيابة والنوع',
    fr: 'Rencontres et présents entre deux dates, par année, délégation et nature',
  },
  query: z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    delegation: z.string().max(100).optional(),
  }),
  output: z.object({ total: Counts, byYear: Lines, byDelegation: Lines, byKind: Lines }),
  examples: [
    {
      name: 'fourteen years',
      query: { from: '2001-01-01', to: '2015-03-31' },
      output: {
        total: { meetings: 1203, uncounted: 1203, women: 0, men: 0, others: 0, leads: 0, cases: 0 },
        ...{ byYear: [], byDelegation: [], byKind: [] },
      },
    },
  ],
  handle: async (platform, caller, { query: { from, to, delegation } }) => {
    const asked = placeAsked(caller, delegation);
    const within = asked === wholeCountry ? undefined : reachOf(asked);
    const rows = await heldMeetings(platform, { from, to }, within);
    const lines = (
      by: 'year' | 'delegation' | 'kind',
      order: readonly string[],
      name: (key: string) => z.infer<typeof Text>,
    ) =>
      tabulateMeetings(rows, by, order).lines.map(({ key, tally }) => ({ key, name: name(key), ...tally }));
    const kinds: Readonly<Record<string, z.infer<typeof Text>>> = meetingKinds;
    const plain = (key: string) => ({ ar: key, fr: key });
    return {
      total: tabulateMeetings(rows, 'year').total,
      byYear: lines('year', [], plain),
      byDelegation: lines(
        'delegation',
        within ?? delegations.map(({ id }) => id),
        (key) => findDelegation(key)?.name ?? plain(key),
      ),
      byKind: lines('kind', Object.keys(kinds), (key) => kinds[key] ?? plain(key)),
    };
  },
});

const see = route({
  id: 'getMeeting',
  method: 'GET',
  path: '/api/officer/meetings/{meeting}',
  audience: 'officer',
  roles: ['officer', 'inspector'],
  summary: { ar: 'لقاء وما جرى فيه', fr: 'Une rencontre et ce qui s’y est passé' },
  params: ofMeeting,
  output: MeetingView,
  examples: [{ name: 'held', params: { meeting }, output: exampleView }],
  handle: async (platform, caller, { params }) => viewOf(await mustReach(platform, caller, params.meeting)),
});

const plan = route({
  id: 'planMeeting',
  method: 'POST',
  path: '/api/officer/meetings',
  audience: 'officer',
  summary: {
    ar: 'برمجة لقاء، أو تسجيل لقاء انعقد من قبل مع حضوره',
    fr: 'Prévoir une rencontre, ou en inscrire une passée avec ses présents',
  },
  input: z.object({ plan: MeetingPlan, attendance: Attendance.optional() }),
  status: 201,
  output: MeetingView,
  examples: [
    { name: 'a past one', input: { plan: examplePlan, attendance: exampleCount }, output: exampleView },
  ],
  handle: async (platform, caller, { input }) => {
    placeAsked(caller, input.plan.delegation);
    return viewOf(await planMeeting(platform, officerActor(caller), input.plan, input.attendance));
  },
});

const change = route({
  id: 'changeMeeting',
  method: 'PUT',
  path: '/api/officer/meetings/{meeting}',
  audience: 'officer',
  summary: { ar: 'تغيير موعد لقاء أو مكانه', fr: 'Changer la date ou le lieu d’une rencontre' },
  params: ofMeeting,
  input: MeetingPlan,
  output: MeetingView,
  examples: examplesOf('moved', examplePlan),
  handle: async (platform, caller, { params, input }) => {
    await mustReach(platform, caller, params.meeting);
    placeAsked(caller, input.delegation);
    return viewOf(await changePlan(platform, officerActor(caller), params.meeting, input));
  },
});

const hold = route({
  id: 'holdMeeting',
  method: 'POST',
  path: '/api/officer/meetings/{meeting}/attendance',
  audience: 'officer',
  summary: { ar: 'تسجيل حضور لقاء', fr: 'Inscrire les présents d’une rencontre' },
  params: ofMeeting,
  input: Attendance,
  output: MeetingView,
  examples: examplesOf('counted', exampleCount),
  handle: async (platform, caller, { params, input }) => {
    await mustReach(platform, caller, params.meeting);
    return viewOf(await holdMeeting(platform, officerActor(caller), params.meeting, input));
  },
});

const cancel = route({
  id: 'cancelMeeting',
  method: 'POST',
  path: '/api/officer/meetings/{meeting}/cancel',
  audience: 'officer',
  summary: { ar: 'إلغاء لقاء مع السبب', fr: 'Annuler une rencontre, avec le motif' },
  params: ofMeeting,
  input: z.object({ reason: z.string().trim().min(1).max(1000) }),
  output: MeetingView,
  examples: examplesOf('cancelled', { reason: 'القاعة مغلقة للإصلاح' }),
  handle: async (platform, caller, { params, input }) => {
    await mustReach(platform, caller, params.meeting);
    return viewOf(await cancelMeeting(platform, officerActor(caller), params.meeting, input.reason));
  },
});

const cite = route({
  id: 'citeMeeting',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/meeting',
  audience: 'officer',
  summary: {
    ar: 'ربط ملف باللقاء الذي جاء منه صاحبه',
    fr: 'Rattacher un dossier à la rencontre dont il est issu',
  },
  params: ofCase,
  input: z.object({ meeting: SheetId }),
  output: OfficerCase,
  examples: [
    { name: 'cited', params: { caseId: example.caseId }, input: { meeting }, output: example.officerCase },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    const now = await citeMeeting(platform, params.caseId, officerActor(caller), input.meeting);
    return officerView(now, caller, platform.now());
  },
});

export const meetingRoutes = [list, count, see, plan, change, hold, cancel, cite];
