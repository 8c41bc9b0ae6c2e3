/** What queues, indexes and the outbox need of a case: derived here once, stored beside its log. */
import type { Announcement, BlindKind, CaseCard, Desk, Platform } from '#shared/platform/platform';
import { carried } from '#shared/platform/trace';
import type { Case } from './case.ts';
import { clockCardOf, deadlineOf, isSilent } from './clock.ts';
import { actKey, quoteKeys } from './decision/found-by.ts';
import type { CaseEvent, EventType } from './event.ts';
import { plainKey } from './find.ts';
import { heldUntil } from './hold.ts';
import { workOn } from './observed.ts';
import { newsIn } from './partner-news.ts';
import { dueIn } from './payment/due.ts';
import { dayOf } from './plain-date.ts';
import { acceptedRectification, openRectification } from './privacy/rectifications.ts';
import { countedOf, isCounted } from './statistics-rows.ts';
import { readingsIn } from './whole-papers.ts';
import { signsOn, whyHere } from './why-here.ts';

export { findCases, plainKey } from './find.ts';

/** Whose move it is. What a person asks to have put right waits for an officer, whatever became of their case. */
export function deskOf(now: Case): Desk {
  const desk = deskOfProcedure(now);
  const waits = openRectification(now) !== undefined || acceptedRectification(now) !== undefined;
  return waits && (desk === 'done' || now.state === 'completing') ? 'review' : desk;
}

function deskOfProcedure(now: Case): Desk {
  if (now.state === 'withdrawn') return 'done';
  const live = now.papers.filter((paper) => !paper.withdrawn);
  if (live.some((paper) => paper.status === 'parked' || paper.status === 'changed')) return 'attention';
  // The law's delay is over without an answer: it climbs to those who answer for the delegation.
  if (isSilent(now)) return 'attention';
  if (live.some((paper) => paper.status === 'received')) return 'reading';
  switch (now.state) {
    case 'open':
    case 'completing':
      return 'applicant';
    case 'submitted':
    case 'completed':
    case 'appealed':
      return now.proposal === undefined ? 'review' : 'confirm';
    case 'decided':
    case 'settled':
    case 'paying':
    case 'followed':
    case 'closed':
      return 'done';
  }
}

/** One more with each field a card is given: cards drawn with fewer are drawn anew (`redraw-cards.ts`). */
export const cardShape = 2;

export function cardOf(now: Case): CaseCard {
  const deadline = deadlineOf(now);
  const { caseId, reference, delegation, state, openedAt, version } = now;
  const signs = signsOn(now);
  const due = dueIn(now);
  return {
    caseId,
    reference,
    delegation,
    state,
    desk: deskOf(now),
    ...(deadline === undefined ? {} : { deadline }),
    ...clockCardOf(now),
    openedAt,
    ...(now.assessment === undefined ? {} : { outcome: now.assessment.outcome }),
    flags: now.assessment?.flags.length ?? 0,
    papers: now.papers.filter((paper) => !paper.withdrawn && paper.status !== 'awaited').length,
    ...(now.held === undefined
      ? {}
      : {
          held: {
            ...{ by: now.held.by.id, since: now.held.since, until: heldUntil(now.held) },
            ...(now.held.renewed === undefined ? {} : { renewed: now.held.renewed }),
          },
        }),
    ...(now.submitted === undefined ? {} : { submittedOn: dayOf(new Date(now.submitted.at)) }),
    ...whyHere(now),
    ...rectificationOn(now),
    ...(signs.length === 0 ? {} : { signs }),
    ...workOn(now),
    ...(isCounted(now) ? { counted: countedOf(now) } : {}),
    ...(due === undefined ? {} : { due }),
    shape: cardShape,
    version,
  };
}

function rectificationOn(now: Case): Pick<CaseCard, 'rectification'> {
  const asked = openRectification(now);
  if (asked !== undefined) return { rectification: { waits: 'answer', since: asked.askedAt } };
  const accepted = acceptedRectification(now)?.answer;
  return accepted === undefined ? {} : { rectification: { waits: 'making', since: accepted.at } };
}

const keptUnder: Readonly<Record<string, BlindKind>> = { cin: 'cin', cardNumber: 'member', rib: 'account' };

/** Blind keys by which a case is found again, from what just happened to it. */
export async function keysOf(
  platform: Pick<Platform, 'blind'>,
  events: readonly CaseEvent[],
): Promise<readonly { readonly kind: BlindKind; readonly key: string }[]> {
  const named: [BlindKind, string | undefined][] = events.flatMap(
    (event): [BlindKind, string | undefined][] => {
      switch (event.type) {
        case 'CaseOpened':
          return [['reference', event.reference]];
        case 'ApplicationStated':
          return [
            ['cin', event.application.applicant.cin],
            ['member', event.application.member?.fileNumber],
          ];
        case 'PaperReceived':
          return [['paper', event.sha256]];
        case 'PaperRead':
          return [
            ...readingsIn(event.reading).flatMap(({ fields }): [BlindKind, string | undefined][] => [
              ['cin', fields.cin?.value],
              ['act', fields.actNumber?.value],
              ['act', actKey(fields)],
              ['member', fields.cardNumber?.value],
              ['account', fields.rib?.value],
            ]),
            ...quoteKeys(event.reading, event.looks),
          ];
        // What was misread is found by what an officer put right as well.
        case 'FieldCorrected': {
          const kind = keptUnder[event.field];
          return kind === undefined ? [] : [[kind, event.value]];
        }
        case 'PayeeHeld':
          return [['account', event.rib]];
        default:
          return [];
      }
    },
  );
  const keys = new Map<string, { kind: BlindKind; key: string }>();
  for (const [kind, value] of named) {
    if (value === undefined || plainKey(value) === '') continue;
    const key = await platform.blind(kind, plainKey(value));
    keys.set(`${kind} ${key}`, { kind, key });
  }
  return [...keys.values()];
}

/** Events that applicants must hear of; partners, of those that are news to them. */
const announced: ReadonlySet<EventType> = new Set<EventType>([
  'CaseSubmitted',
  'CompletionAsked',
  'OriginalAsked',
  'CompletionLapsed',
  'DeadlineAlerted',
  'SilenceReached',
  'DecisionConfirmed',
  'AppealLodged',
]);

export function announcementsOf(
  at: Pick<Case, 'caseId' | 'version'>,
  events: readonly CaseEvent[],
): Announcement[] {
  return events.flatMap((event, index) =>
    announced.has(event.type) || newsIn(event) !== undefined
      ? [
          {
            ...{ id: `${at.caseId}.${at.version}.${index}`, caseId: at.caseId, version: at.version },
            type: event.type,
            ...carried(),
          },
        ]
      : [],
  );
}
