/** A case that says which outreach meeting it came from. */
import { SheetId } from '#shared/platform/book';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { mustAllow } from './applicant.ts';
import type { Case } from './case.ts';
import { meetings } from './meetings.ts';
import { getCase, record } from './record.ts';
import { ServiceError } from './service-error.ts';

/**
 * Written in the case first and counted on the meeting's sheet after. Should the machine stop in between, saying it
 * again counts it, and counts it once.
 */
export async function citeMeeting(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  meeting: SheetId,
): Promise<Case> {
  const found = await meetings.get(platform, meeting);
  if (found.now.state === 'cancelled')
    throw new ServiceError('conflict', 'meeting.cancelled', {
      ar: 'تم إلغاء هذا اللقاء. المرجو اختيار اللقاء الذي حضره صاحب الطلب.',
      fr: 'Cette rencontre est annulée. Choisissez celle à laquelle le demandeur était présent.',
    });
  const before = (await getCase(platform, caseId)).meeting;
  const now = await record(platform, caseId, actor, (seen) => {
    if (seen.meeting === meeting) return { events: [] };
    mustAllow(seen, 'MeetingCited');
    return { events: [{ type: 'MeetingCited', meeting }] };
  });
  if (before !== undefined && before !== meeting) await forget(platform, before, caseId, actor);
  await meetings.record(platform, meeting, actor, (sheet) => ({
    events: sheet.now.cases.includes(caseId) ? [] : [{ type: 'CaseCame', caseId }],
  }));
  return now;
}

async function forget(platform: Platform, meeting: string, caseId: CaseId, actor: Actor): Promise<void> {
  const sheetId = SheetId.safeParse(meeting);
  if (!sheetId.success || (await meetings.find(platform, sheetId.data)) === undefined) return;
  await meetings.record(platform, sheetId.data, actor, ({ now }) => ({
    events: now.cases.includes(caseId) ? [{ type: 'CaseLeft', caseId }] : [],
  }));
}
