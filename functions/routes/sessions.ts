/** The commission's sessions: opened, joined, given an agenda, decided, and closed with minutes two people sign. */
import * as z from 'zod';
import { actsOf } from '#shared/cases/case';
import { verdicts } from '#shared/cases/decision/session';
import {
  attendSession,
  leaveSession,
  listCases,
  openSession,
  signMinutes,
  unlistCase,
} from '#shared/cases/decision/sitting';
import { decideInSession } from '#shared/cases/decision/voting';
import { findDelegation, isWithin, wholeCountry } from '#shared/cases/delegations';
import { issueLettersAfter } from '#shared/cases/letters/index';
import { getCase } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import { SheetId } from '#shared/platform/book';
import { CaseId, ProposalId } from '#shared/platform/ids';
import * as example from '../examples.ts';
import { officerActor } from '../reach.ts';
import { route } from '../route.ts';
import { getSessionOf, listSessionsOf, SessionListed, SessionView, sessionView } from '../session-view.ts';
import { SheetsAsked } from '../sheet-listing.ts';
import { seenOfEach } from '../witness.ts';

/** Of the time an answer may take. */
const millisecondsForLetters = 12_000;

const ofSession = z.object({ sessionId: SheetId });
const sentence = z.string().trim().min(1).max(4000);
/** The agenda names people: whatever answers with it, an act too, is a look at each. */
const sees = ({ agenda }: SessionView) => seenOfEach('decision', agenda);
const params = { sessionId: example.session.sessionId };
const output = example.session;

const openOne = route({
  id: 'openSession',
  method: 'POST',
  path: '/api/officer/sessions',
  audience: 'officer',
  summary: { ar: 'فتح جلسة للجنة', fr: 'Ouvrir une séance de la commission' },
  input: z.object({
    on: z.iso.date(),
    /** Default: the caller's own; `*` for the central commission. */
    delegation: z.string().min(1).max(100).optional(),
    place: z.string().trim().min(1).max(200).optional(),
  }),
  output: SessionView,
  status: 201,
  examples: [{ name: 'regional', input: { on: '2026-12-15', delegation: 'beni-mellal' }, output }],
  handle: async (platform, caller, { input }) => {
    const { on, delegation = caller.delegation, place } = input;
    const known = delegation === wholeCountry || findDelegation(delegation) !== undefined;
    if (!known || (delegation !== caller.delegation && !isWithin(delegation, caller.delegation))) {
      throw new ServiceError('forbidden', 'session.elsewhere', {
        ar: 'لا يمكنكم فتح جلسة خارج نفوذ نيابتكم.',
        fr: 'Vous ne pouvez ouvrir de séance hors du ressort de votre délégation.',
      });
    }
    const opening = { on, delegation, ...(place === undefined ? {} : { place }) };
    return await sessionView(
      platform,
      await openSession(platform, officerActor(caller, 'officer'), opening),
      caller,
    );
  },
});

const list = route({
  id: 'listSessions',
  method: 'GET',
  path: '/api/officer/sessions',
  audience: 'officer',
  summary: { ar: 'جلسات اللجنة، الأحدث أولا', fr: 'Les séances de la commission, la plus récente d’abord' },
  query: SheetsAsked,
  output: z.object({ sessions: z.array(SessionListed), cursor: z.string().optional() }),
  examples: [
    {
      name: 'one',
      query: { limit: '10' },
      output: {
        sessions: [
          { ...params, on: output.on, delegation: output.delegation, state: 'open', listed: 1, decided: 0 },
        ],
      },
    },
  ],
  handle: async (platform, caller, { query }) => await listSessionsOf(platform, caller, query),
});

const see = route({
  id: 'getSession',
  method: 'GET',
  path: '/api/officer/sessions/{sessionId}',
  audience: 'officer',
  sees,
  summary: { ar: 'جلسة ومحضرها', fr: 'Une séance et son procès-verbal' },
  params: ofSession,
  output: SessionView,
  examples: [{ name: 'open', params, output }],
  handle: async (platform, caller, { params: { sessionId } }) =>
    await sessionView(platform, await getSessionOf(platform, caller, sessionId, 'see'), caller),
});

const attend = route({
  id: 'attendSession',
  method: 'POST',
  path: '/api/officer/sessions/{sessionId}/attend',
  audience: 'officer',
  sees,
  summary: { ar: 'تسجيل حضوري في الجلسة', fr: 'Me déclarer présent à la séance' },
  params: ofSession,
  input: z.object({ name: z.string().trim().min(1).max(200), presides: z.boolean().default(false) }),
  output: SessionView,
  examples: [{ name: 'presiding', params, input: { name: 'نعيمة الصالحي', presides: true }, output }],
  handle: async (platform, caller, { params: { sessionId }, input }) => {
    await getSessionOf(platform, caller, sessionId, 'sit');
    const { delegation, familyName, roles } = caller;
    const attending = { ...input, delegation, familyName, roles };
    const actor = officerActor(caller, 'officer');
    return await sessionView(platform, await attendSession(platform, sessionId, actor, attending), caller);
  },
});

const leave = route({
  id: 'leaveSession',
  method: 'POST',
  path: '/api/officer/sessions/{sessionId}/leave',
  audience: 'officer',
  sees,
  summary: { ar: 'تسجيل مغادرتي للجلسة', fr: 'Me déclarer parti de la séance' },
  params: ofSession,
  output: SessionView,
  examples: [{ name: 'left', params, output }],
  handle: async (platform, caller, { params: { sessionId } }) => {
    await getSessionOf(platform, caller, sessionId, 'sit');
    return await sessionView(
      platform,
      await leaveSession(platform, sessionId, officerActor(caller, 'officer')),
      caller,
    );
  },
});

const agenda = route({
  id: 'listOnAgenda',
  method: 'POST',
  path: '/api/officer/sessions/{sessionId}/agenda',
  audience: 'officer',
  sees,
  summary: {
    ar: 'إدراج ملفات مقترحة في جدول الأعمال',
    fr: 'Inscrire des dossiers proposés à l’ordre du jour',
  },
  params: ofSession,
  input: z.object({ cases: z.array(CaseId).min(1).max(100) }),
  output: SessionView.extend({
    /** Not put on it: not proposed, or none of the session's. */
    left: z.array(z.object({ caseId: CaseId, why: z.enum(['absent', 'not-proposed']) })),
  }),
  examples: [
    { name: 'one case', params, input: { cases: [example.caseId] }, output: { ...output, left: [] } },
  ],
  handle: async (platform, caller, { params: { sessionId }, input }) => {
    await getSessionOf(platform, caller, sessionId, 'hold');
    const actor = officerActor(caller, 'officer');
    const { sheet, left } = await listCases(platform, sessionId, actor, input.cases);
    return { ...(await sessionView(platform, sheet, caller)), left };
  },
});

const takeOff = route({
  id: 'takeOffAgenda',
  method: 'POST',
  path: '/api/officer/sessions/{sessionId}/agenda/remove',
  audience: 'officer',
  sees,
  summary: {
    ar: 'سحب ملف من جدول الأعمال مع السبب',
    fr: 'Retirer un dossier de l’ordre du jour, avec le motif',
  },
  params: ofSession,
  input: z.object({ proposalId: ProposalId, reason: sentence }),
  output: SessionView,
  examples: [
    { name: 'removed', params, input: { proposalId: example.proposalId, reason: 'ينتظر وثيقة' }, output },
  ],
  handle: async (platform, caller, { params: { sessionId }, input }) => {
    await getSessionOf(platform, caller, sessionId, 'hold');
    return await sessionView(
      platform,
      await unlistCase(platform, sessionId, officerActor(caller, 'officer'), input),
      caller,
    );
  },
});

const decide = route({
  id: 'decideInSession',
  method: 'POST',
  path: '/api/officer/sessions/{sessionId}/decide',
  audience: 'officer',
  sees,
  summary: {
    ar: 'البت في ملفات جدول الأعمال، واحدا واحدا أو جملة؛ ويتابع ما انقطع',
    fr: 'Décider des dossiers de l’ordre du jour, un à un ou ensemble ; reprend ce qui a été interrompu',
  },
  params: ofSession,
  input: z.object({
    votes: z
      .array(
        z.object({
          proposalId: ProposalId,
          verdict: z.enum(verdicts),
          /** Ids of members against it. */
          against: z.array(z.string().max(200)).max(50).default([]),
          reason: sentence.optional(),
        }),
      )
      .max(100),
  }),
  output: SessionView.extend({
    refused: z.array(
      z.object({
        proposalId: ProposalId,
        code: z.string(),
        text: z.object({ ar: z.string(), fr: z.string() }),
      }),
    ),
  }),
  examples: [
    {
      name: 'together',
      params,
      input: { votes: [{ proposalId: example.proposalId, verdict: 'confirm' }] },
      output: { ...output, refused: [] },
    },
  ],
  handle: async (platform, caller, { params: { sessionId }, input }) => {
    await getSessionOf(platform, caller, sessionId, 'hold');
    const actor = officerActor(caller, 'officer');
    const began = performance.now();
    const { sheet, refused } = await decideInSession(platform, sessionId, actor, input.votes);
    // Letters tell of what was decided; one that is not reached in time is written when it is asked for.
    for (const { caseId, decisionId } of sheet.now.agenda.filter(({ status }) => status === 'decided')) {
      if (performance.now() - began > millisecondsForLetters) break;
      const decided = await getCase(platform, caseId);
      if (actsOf(decided, 'LetterIssued').every((letter) => letter.decisionId !== decisionId))
        await issueLettersAfter(platform, decided);
    }
    return {
      ...(await sessionView(platform, sheet, caller)),
      refused: refused.map(({ proposalId, error: { code, detail } }) => ({ proposalId, code, text: detail })),
    };
  },
});

const sign = route({
  id: 'signMinutes',
  method: 'POST',
  path: '/api/officer/sessions/{sessionId}/sign',
  audience: 'officer',
  sees,
  summary: {
    ar: 'توقيع المحضر؛ يقفل بالتوقيع الثاني ولا يعدل بعده',
    fr: 'Signer le procès-verbal ; la seconde signature le clôt pour toujours',
  },
  params: ofSession,
  output: SessionView,
  examples: [{ name: 'signed', params, output }],
  handle: async (platform, caller, { params: { sessionId } }) => {
    await getSessionOf(platform, caller, sessionId, 'sit');
    return await sessionView(
      platform,
      await signMinutes(platform, sessionId, officerActor(caller, 'officer')),
      caller,
    );
  },
});

export const sessionRoutes = [openOne, list, see, attend, leave, agenda, takeOff, decide, sign];
