/** A commission's session as those who hold it, sit in it or look over it see it. */
import * as z from 'zod';
import { commissionOn } from '#shared/cases/decision/commission';
import { type Minutes, minutesOf } from '#shared/cases/decision/minutes';
import {
  type AgendaPoint,
  abstentions,
  isOpenPoint,
  presentIn,
  type Session,
  sessions,
  verdicts,
} from '#shared/cases/decision/session';
import type { SessionSheet } from '#shared/cases/decision/sitting';
import { votersOn } from '#shared/cases/decision/voting';
import { above, isWithin, reachOf, wholeCountry } from '#shared/cases/delegations';
import { findCase } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import { SheetId, type SheetPage } from '#shared/platform/book';
import { CaseId, CaseReference, ProposalId } from '#shared/platform/ids';
import type { Platform } from '#shared/platform/platform';
import type { Callers } from './caller.ts';
import { absent } from './problem.ts';
import type { Outgoing } from './route.ts';
import { Day, Instant, Text } from './shapes.ts';
import { listUnder, type SheetsAsked, sheetQuery } from './sheet-listing.ts';
import { voteFailure } from './vote-failure.ts';

type Officer = Callers['officer'];

const pointStates = ['listed', 'unlisted', 'voted', 'decided', 'returned', 'postponed', 'failed'] as const;

export const SessionView = z.object({
  sessionId: SheetId,
  on: Day,
  delegation: z.string(),
  place: z.string().optional(),
  state: z.enum(['open', 'signed', 'closed']),
  /** Members with a vote it takes to decide a case, and how well that is known. */
  quorum: z.object({ members: z.int(), source: z.string(), confidence: z.string() }),
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      presides: z.boolean(),
      at: Instant,
      leftAt: Instant.optional(),
    }),
  ),
  agenda: z.array(
    z.object({
      caseId: CaseId,
      proposalId: ProposalId,
      reference: CaseReference,
      delegation: z.string(),
      outcome: z.enum(['grant', 'refuse']),
      amountMAD: z.number().optional(),
      proposedBy: z.string(),
      status: z.enum(pointStates),
      verdict: z.enum(verdicts).optional(),
      inFavour: z.int().optional(),
      against: z.int().optional(),
      abstained: z.array(z.object({ name: z.string(), why: z.string() })),
      /** Every member present: how they voted, or why they have no vote on it; before the vote, who has one. */
      voters: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          vote: z.enum(['for', 'against']).optional(),
          abstains: z.enum(abstentions).optional(),
        }),
      ),
      /** Of what is still to be decided: what it is about. */
      project: z
        .object({
          beneficiary: z.string(),
          title: z.string(),
          form: z.string(),
          valueMAD: z.number(),
          requestedMAD: z.number(),
        })
        .optional(),
      decisionId: z.string().optional(),
      reason: z.string().optional(),
      /** Why what was voted could not be done. */
      failed: Text.optional(),
    }),
  ),
  grantedMAD: z.number(),
  signatures: z.array(z.object({ name: z.string(), at: Instant })),
  may: z.array(z.enum(['attend', 'leave', 'list', 'decide', 'sign'])),
});
export type SessionView = z.infer<typeof SessionView>;

export const SessionListed = z.object({
  sessionId: SheetId,
  on: Day,
  delegation: z.string(),
  state: z.enum(['open', 'signed', 'closed']),
  listed: z.int(),
  decided: z.int(),
});
export type SessionListed = z.infer<typeof SessionListed>;

/**
 * Who reaches a session. It is held by officers of its delegation and those above it; officers of a delegation under
 * it may sit too. To all others it doesn't exist.
 */
export async function getSessionOf(
  platform: Platform,
  officer: Officer,
  sessionId: SheetId,
  to: 'see' | 'sit' | 'hold',
): Promise<SessionSheet> {
  const sheet = await sessions.find(platform, sessionId);
  const holds = sheet !== undefined && reaches(officer, sheet.now.delegation);
  const sits = sheet !== undefined && isWithin(officer.delegation, sheet.now.delegation);
  if (sheet !== undefined && (holds || (sits && to !== 'hold'))) return sheet;
  throw new ServiceError('absent', 'absent', absent);
}

const reaches = ({ delegation }: Pick<Officer, 'delegation'>, of: string): boolean =>
  of === wholeCountry ? delegation === wholeCountry : isWithin(of, delegation);

export async function listSessionsOf(
  platform: Platform,
  officer: Officer,
  { delegation, ...query }: SheetsAsked,
) {
  const page = await pageOf(platform, officer, delegation, query);
  return {
    sessions: page.sheets.map(({ sheetId, card: { on, under = wholeCountry, facts = {} } }) => ({
      ...{ sessionId: sheetId, on, delegation: under },
      state: facts.state as 'open' | 'signed' | 'closed',
      listed: Number(facts.listed),
      decided: Number(facts.decided),
    })),
    ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
  };
}

/** By default all they may hold or sit in. The central services see every commission's. */
async function pageOf(
  platform: Platform,
  officer: Officer,
  delegation: string | undefined,
  query: Omit<SheetsAsked, 'delegation'>,
): Promise<SheetPage> {
  const list = (asked: Parameters<typeof sessions.list>[1]) => sessions.list(platform, asked);
  const { delegation: own } = officer;
  if (own === wholeCountry) return await list(sheetQuery(delegation ?? wholeCountry, query));
  const reached = [...reachOf(own), ...above(own).filter((id) => id !== own), wholeCountry];
  const places = delegation === undefined ? reached : reached.filter((id) => id === delegation);
  return await listUnder(list, places, query);
}

export async function sessionView(
  platform: Platform,
  sheet: SessionSheet,
  officer: Officer,
): Promise<Outgoing<SessionView>> {
  const { now } = sheet;
  const minutes: Minutes = minutesOf(sheet);
  const { quorum, source, confidence } = await commissionOn(platform, now.on);
  const ahead = await Promise.all(now.agenda.map((point) => votersAt(platform, now, point)));
  return {
    sessionId: sheet.sheetId,
    on: now.on,
    delegation: now.delegation,
    ...(now.place === undefined ? {} : { place: now.place }),
    state: now.state,
    quorum: { members: quorum, source, confidence },
    members: now.members.map(({ id, name, presides, at, leftAt }) => ({
      ...{ id, name, presides, at },
      ...(leftAt === undefined ? {} : { leftAt }),
    })),
    agenda: now.agenda.map((point, index) => {
      const { proposalId, proposedBy, status, vote } = point;
      const {
        amountCentimes,
        result: _,
        votes,
        reference,
        caseId,
        delegation,
        outcome,
        ...rest
      } = minutes.points[index]!;
      return {
        ...{ caseId, proposalId, reference, delegation, outcome, proposedBy, status },
        ...(amountCentimes === undefined ? {} : { amountMAD: amountCentimes / 100 }),
        ...(vote === undefined ? {} : { verdict: vote.verdict }),
        ...(votes === undefined ? {} : votes),
        ...rest,
        ...(status === 'failed' && point.why !== undefined ? { failed: voteFailure(point.why) } : {}),
        ...ahead[index]!,
      };
    }),
    grantedMAD: minutes.grantedCentimes / 100,
    signatures: minutes.signatures,
    may: mayIn(sheet, officer),
  };
}

type Point = Outgoing<SessionView['agenda'][number]>;

/** How each voted; of a case still to be voted on who may, and what it is about. */
async function votersAt(
  platform: Platform,
  now: Session,
  { status, vote, caseId }: AgendaPoint,
): Promise<Pick<Point, 'voters' | 'project'>> {
  const member = (id: string) => ({ id, name: now.members.find((each) => each.id === id)?.name ?? id });
  if (vote !== undefined) {
    const { voting, against, abstained } = vote;
    const voters = [
      ...voting.map((id) => ({ ...member(id), vote: against.includes(id) ? 'against' : 'for' }) as const),
      ...abstained.map(({ id, why }) => ({ ...member(id), abstains: why })),
    ];
    return { voters };
  }
  const found = status === 'listed' ? await findCase(platform, caseId) : undefined;
  if (found === undefined) return { voters: [] };
  const { voting, abstained } = votersOn(found, presentIn(now));
  const voters = [
    ...voting.map(({ id }) => member(id)),
    ...abstained.map(({ id, why }) => ({ ...member(id), abstains: why })),
  ];
  const { applicant, project } = found.application ?? {};
  if (applicant === undefined || project === undefined) return { voters };
  const { title, form, valueMAD, requestedMAD } = project;
  const beneficiary = applicant.nameAr ?? applicant.nameLat ?? '';
  return { voters, project: { beneficiary, title, form, valueMAD, requestedMAD } };
}

function mayIn({ now }: SessionSheet, officer: Officer): SessionView['may'] {
  const sits = presentIn(now).some(({ id }) => id === officer.id);
  const holds = reaches(officer, now.delegation);
  const open = now.agenda.some(isOpenPoint);
  const may: SessionView['may'] = [];
  if (now.state === 'open') {
    may.push(sits ? 'leave' : 'attend');
    if (holds) may.push('list');
    if (holds && sits && open) may.push('decide');
  }
  const sat = now.members.some(({ id }) => id === officer.id);
  const signed = now.signatures.some(({ by }) => by === officer.id);
  if (now.state !== 'closed' && sat && !signed && !open) may.push('sign');
  return may;
}
