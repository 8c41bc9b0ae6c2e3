/**
 * Outreach meetings (لقاءات تواصلية، أيام إعلامية وتحسيسية): planned, held, counted, and the cases that came of them.
 * Counts only: nobody who came is named.
 */
import * as z from 'zod';
import type { Bilingual } from '#shared/papers/reading';
import type { ListedSheet, SheetId } from '#shared/platform/book';
import { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import type { MeetingRow } from '#shared/statistics/outreach';
import { defineBook, type Entry, type Sheet } from './books.ts';
import { findDelegation } from './delegations.ts';
import { dayOf, PlainDate } from './plain-date.ts';
import { ServiceError } from './service-error.ts';

export const meetingKinds = {
  meeting: { ar: 'لقاء تواصلي', fr: 'rencontre de communication' },
  'information-day': { ar: 'يوم إعلامي', fr: 'journée d’information' },
  'awareness-day': { ar: 'يوم تحسيسي', fr: 'journée de sensibilisation' },
  training: { ar: 'دورة تكوينية', fr: 'session de formation' },
} as const satisfies Record<string, Bilingual>;
const kinds = Object.keys(meetingKinds) as [keyof typeof meetingKinds, ...(keyof typeof meetingKinds)[]];

const line = z.string().trim().min(1).max(200);
const count = z.number().int().min(0).max(100_000);

export const MeetingPlan = z.object({
  day: PlainDate,
  delegation: z.string().refine((id) => findDelegation(id) !== undefined),
  /** Town and hall. */
  place: line,
  kind: z.enum(kinds),
  partners: z.array(line).max(40),
});
export type MeetingPlan = z.infer<typeof MeetingPlan>;

/** Women and men where the list of those present tells them apart; `others` are those it does not. Absent: not counted. */
export const Attendance = z.object({
  women: count.optional(),
  men: count.optional(),
  others: count.optional(),
  /** How many spoke of a project of theirs. */
  leads: count,
});
export type Attendance = z.infer<typeof Attendance>;

const MeetingEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('MeetingPlanned'), plan: MeetingPlan }),
  z.object({ type: z.literal('MeetingHeld'), attendance: Attendance }),
  z.object({ type: z.literal('MeetingCancelled'), reason: z.string().trim().min(1).max(1000) }),
  z.object({ type: z.literal('CaseCame'), caseId: CaseId }),
  z.object({ type: z.literal('CaseLeft'), caseId: CaseId }),
]);
type MeetingEvent = z.infer<typeof MeetingEvent>;

export interface Meeting {
  readonly plan: MeetingPlan;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly attendance?: Attendance;
  readonly cancelledBecause?: string;
  readonly cases: readonly CaseId[];
  readonly history: readonly {
    readonly type: MeetingEvent['type'];
    readonly by: Actor;
    readonly at: string;
  }[];
}

function after(now: Meeting | undefined, event: MeetingEvent, { actor: by, at }: Entry): Meeting {
  const history = [...(now?.history ?? []), { type: event.type, by, at }];
  if (event.type === 'MeetingPlanned') {
    const { cancelledBecause: _, ...before } = now ?? { cases: [] };
    const state = now?.state === 'held' ? 'held' : 'planned';
    return { ...before, plan: event.plan, state, history };
  }
  if (now === undefined) throw new Error(`${event.type} before the meeting is planned`);
  switch (event.type) {
    case 'MeetingHeld':
      return { ...now, state: 'held', attendance: event.attendance, history };
    case 'MeetingCancelled':
      return { ...now, state: 'cancelled', cancelledBecause: event.reason, history };
    case 'CaseCame':
      return { ...now, cases: [...new Set([...now.cases, event.caseId])], history };
    case 'CaseLeft':
      return { ...now, cases: now.cases.filter((caseId) => caseId !== event.caseId), history };
  }
}

export const meetings = defineBook<MeetingEvent, Meeting>({
  book: 'meetings',
  event: MeetingEvent,
  after,
  card: ({ plan, state, attendance, cases }) => ({
    on: plan.day,
    under: plan.delegation,
    facts: {
      ...{ kind: plan.kind, place: plan.place, state, cases: cases.length },
      ...Object.fromEntries(Object.entries(attendance ?? {}).filter(([, value]) => value !== undefined)),
    },
  }),
  absent: {
    ar: 'لا يوجد لقاء بهذا المعرف. المرجو الرجوع إلى لائحة اللقاءات.',
    fr: 'Aucune rencontre ne porte cet identifiant. Reportez-vous à la liste des rencontres.',
  },
  taken: {
    ar: 'سبق تسجيل لقاء من هذا النوع في هذا اليوم وهذا المكان. المرجو فتحه من اللائحة.',
    fr: 'Une rencontre de cette nature est déjà inscrite ce jour-là à cet endroit. Ouvrez-la depuis la liste.',
  },
});

type World = Pick<Platform, 'books' | 'now' | 'newId'>;

/** One meeting of a kind at a place on a day: a second click, or a second hand, makes no second meeting. */
const claimOf = ({ delegation, day, kind, place }: MeetingPlan): string =>
  [delegation, day, kind, place.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ')].join('|');

const refusal = (code: Lowercase<string>, ar: string, fr: string): ServiceError =>
  new ServiceError('conflict', code, { ar, fr });
const over = (): ServiceError =>
  refusal(
    'meeting.cancelled',
    'تم إلغاء هذا اللقاء. المرجو تحديد موعد جديد له أولا.',
    'Cette rencontre est annulée. Fixez-lui d’abord une nouvelle date.',
  );

function mustHaveBeen({ day }: MeetingPlan, platform: World): void {
  if (day > dayOf(platform.now()))
    throw refusal(
      'meeting.not-yet',
      'لم يحن موعد هذا اللقاء بعد؛ يسجل الحضور بعد انعقاده.',
      'Cette rencontre n’a pas encore eu lieu ; ses présents s’inscrivent après.',
    );
}

/** With `attendance`, one that was held already is entered at once, of whatever year. */
export async function planMeeting(
  platform: World,
  actor: Actor,
  plan: MeetingPlan,
  attendance?: Attendance,
): Promise<Sheet<Meeting>> {
  if (attendance !== undefined) mustHaveBeen(plan, platform);
  return await meetings.open(platform, actor, {
    events: [
      { type: 'MeetingPlanned', plan },
      ...(attendance === undefined ? [] : [{ type: 'MeetingHeld' as const, attendance }]),
    ],
    claims: [claimOf(plan)],
  });
}

/** Another day or place, a slip of the pen put right, or a cancelled one planned again. */
export async function changePlan(
  platform: World,
  actor: Actor,
  sheetId: SheetId,
  plan: MeetingPlan,
): Promise<Sheet<Meeting>> {
  return await meetings.record(platform, sheetId, actor, ({ now }) => {
    if (now.state === 'held') mustHaveBeen(plan, platform);
    const same =
      now.state !== 'cancelled' && JSON.stringify(now.plan) === JSON.stringify(MeetingPlan.parse(plan));
    return { events: same ? [] : [{ type: 'MeetingPlanned', plan }], claims: [claimOf(plan)] };
  });
}

/** Who came; said again, the last count stands and the earlier ones stay in the sheet. */
export async function holdMeeting(
  platform: World,
  actor: Actor,
  sheetId: SheetId,
  attendance: Attendance,
): Promise<Sheet<Meeting>> {
  return await meetings.record(platform, sheetId, actor, ({ now }) => {
    if (now.state === 'cancelled') throw over();
    mustHaveBeen(now.plan, platform);
    const same = JSON.stringify(now.attendance) === JSON.stringify(Attendance.parse(attendance));
    return { events: same ? [] : [{ type: 'MeetingHeld', attendance }] };
  });
}

export async function cancelMeeting(
  platform: World,
  actor: Actor,
  sheetId: SheetId,
  reason: string,
): Promise<Sheet<Meeting>> {
  return await meetings.record(platform, sheetId, actor, ({ now }) => {
    if (now.state === 'held')
      throw refusal(
        'meeting.held',
        'انعقد هذا اللقاء وسجل حضوره؛ لا يمكن إلغاؤه.',
        'Cette rencontre a eu lieu et ses présents sont inscrits ; elle ne peut être annulée.',
      );
    return { events: now.state === 'cancelled' ? [] : [{ type: 'MeetingCancelled', reason }] };
  });
}

const counted = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** What a list shows of a held meeting, as a row to be counted; of another, nothing. */
export function meetingRow({ sheetId, card }: ListedSheet): MeetingRow | undefined {
  const { state, kind, women, men, others, leads, cases } = card.facts ?? {};
  if (state !== 'held') return undefined;
  const [w, m, o] = [counted(women), counted(men), counted(others)];
  return {
    ...{ meetingId: sheetId, delegation: card.under ?? '', day: card.on, kind: String(kind) },
    ...(w === undefined ? {} : { women: w }),
    ...(m === undefined ? {} : { men: m }),
    ...(o === undefined ? {} : { others: o }),
    ...{ leads: counted(leads) ?? 0, cases: counted(cases) ?? 0 },
  };
}

/** Held meetings of a stretch of days, of the delegations asked for or of the whole country. Cards only: no sheet is opened. */
export async function heldMeetings(
  platform: Pick<Platform, 'books' | 'now' | 'newId'>,
  span: { readonly from?: string; readonly to?: string },
  delegations?: readonly string[],
): Promise<readonly MeetingRow[]> {
  const rows: MeetingRow[] = [];
  for (const under of delegations ?? [undefined]) {
    let cursor: string | undefined;
    do {
      const page = await meetings.list(platform, {
        ...{ ...span, order: 'oldest', limit: 100 },
        ...(under === undefined ? {} : { under }),
        ...(cursor === undefined ? {} : { cursor }),
      });
      rows.push(...page.sheets.flatMap((sheet) => meetingRow(sheet) ?? []));
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  return rows;
}
