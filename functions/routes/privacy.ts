/** What law 09-08 gives people over their data: the notice, a copy of all that is held, and correction. Erasure: `erasures.ts`. */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { reachOf, wholeCountry } from '#shared/cases/delegations';
import { exportCase, exportFiles } from '#shared/cases/privacy/export';
import { acceptNotice, type Notice, notices, noticeToday } from '#shared/cases/privacy/notice';
import {
  answerRectification,
  askRectification,
  makeRectification,
} from '#shared/cases/privacy/rectification';
import { rectificationsOf } from '#shared/cases/privacy/rectifications';
import { getCase } from '#shared/cases/record';
import { cardsOf } from '#shared/cases/workload';
import type { Bilingual } from '#shared/papers/reading';
import { CaseId, PaperId } from '#shared/platform/ids';
import type { Actor } from '#shared/platform/platform';
import type { Callers } from '../caller.ts';
import * as example from '../examples.ts';
import { getCaseOf, getKeptCase, keeperActor, ofCase, officerActor } from '../reach.ts';
import { type Outgoing, route } from '../route.ts';
import { Instant, Text } from '../shapes.ts';

const actorOf = ({ caseId }: Callers['applicant']): Actor => ({ kind: 'applicant', id: caseId });
const sentence = z.string().trim().min(1).max(2000);
const exampleOfCase = { caseId: example.caseId };

// ── notice ───────────────────────────────────────────────────────────────────────────────────────

const NoticeView = z.object({
  version: z.string(),
  from: z.iso.date(),
  cndp: z.string().nullable(),
  sections: z.array(z.object({ about: z.string(), title: Text, text: Text })),
  /** How long cases are kept, by the rules in force today. */
  keeping: Text,
});
export type PublicNotice = z.infer<typeof NoticeView>;
export type NoticeShown = z.infer<typeof NoticeView>;
const noticeView = (
  { sections, ...notice }: Notice,
  keeping: Bilingual,
): Outgoing<z.infer<typeof NoticeView>> => ({
  ...notice,
  sections: [...sections],
  keeping,
});
const keptFor = {
  ar: 'عدد سنوات الاحتفاظ بالملف بعد انتهائه: \u206810\u2069 إن منحت الإعانة',
  fr: 'Nombre d’années de conservation du dossier une fois clos : 10 si l’aide est accordée',
};

const notice = route({
  id: 'getNotice',
  method: 'GET',
  path: '/api/public/notice',
  audience: 'public',
  summary: {
    ar: 'إعلام عن معطياتك: لماذا تطلب، ومن يطلع عليها، وإلى متى تحفظ، وما حقوقك (القانون 09-08)',
    fr: 'Vos données : à quoi elles servent, qui les voit, leur durée de conservation, vos droits (loi 09-08)',
  },
  output: NoticeView,
  examples: [{ name: 'in force', output: noticeView(notices[0]!, keptFor) }],
  handle: async (platform) => {
    const today = await noticeToday(platform);
    return noticeView(today.notice, today.keeping);
  },
});

const accept = route({
  id: 'acceptNotice',
  method: 'POST',
  path: '/api/applicant/case/notice/accept',
  audience: 'applicant',
  summary: { ar: 'اطلعت على الإعلام عن معطياتي', fr: 'J’ai lu l’information sur mes données' },
  output: z.object({ told: z.array(z.object({ version: z.string(), at: Instant })) }),
  examples: [{ name: 'told', output: { told: [{ version: '2026-1', at: '2026-11-21T10:00:00.000Z' }] } }],
  handle: async (platform, caller) => {
    const { acts } = await acceptNotice(platform, caller.caseId, actorOf(caller));
    return {
      told: acts.flatMap((act) => (act.type === 'NoticeGiven' ? [{ version: act.version, at: act.at }] : [])),
    };
  },
});

// ── access ───────────────────────────────────────────────────────────────────────────────────────

const copy = route({
  id: 'exportOwnCase',
  method: 'GET',
  path: '/api/applicant/case/export',
  audience: 'applicant',
  summary: {
    ar: 'نسخة من كل ما تحتفظ به المصلحة في ملفك، ومن اطلع عليه',
    fr: 'Copie de tout ce que le service garde de votre dossier, et qui l’a consulté',
  },
  perMinute: 10,
  // Its own shape is its documentation: it holds whatever the case holds, and nothing is to be lost on the way.
  output: z.looseObject({ format: z.literal('nasab-case-1'), madeOn: z.iso.date() }),
  examples: [{ name: 'copied', output: { format: 'nasab-case-1', madeOn: '2026-11-21' } }],
  handle: async (platform, caller) => ({ ...(await exportCase(platform, caller.caseId)) }),
});

const files = route({
  id: 'exportOwnFiles',
  method: 'GET',
  path: '/api/applicant/case/export/files',
  audience: 'applicant',
  summary: {
    ar: 'روابط لتحميل وثائقك كما أرسلتها، صالحة خمس دقائق',
    fr: 'Liens vers vos pièces telles qu’envoyées, valables cinq minutes',
  },
  perMinute: 10,
  output: z.object({
    files: z.array(
      z.object({
        paperId: PaperId,
        contentType: z.string(),
        sha256: z.string(),
        url: z.string(),
        expiresAt: Instant,
      }),
    ),
  }),
  examples: [{ name: 'none yet', output: { files: [] } }],
  handle: async (platform, caller) => ({ files: await exportFiles(platform, caller.caseId) }),
});

// ── rectification ────────────────────────────────────────────────────────────────────────────────

const Rectifications = z.object({
  rectifications: z.array(
    z.object({
      what: z.string(),
      askedAt: Instant,
      answer: z.object({ accepted: z.boolean(), reason: z.string(), at: Instant }).optional(),
      /** What was put right, once it is. */
      made: z.object({ done: z.string(), at: Instant }).optional(),
    }),
  ),
});
export type RectificationsView = z.infer<typeof Rectifications>;
const rectificationsView = (now: Case): Outgoing<z.infer<typeof Rectifications>> => ({
  rectifications: rectificationsOf(now).map(({ what, askedAt, answer, made }) => ({
    ...{ what, askedAt },
    ...(answer === undefined
      ? {}
      : { answer: { accepted: answer.accepted, reason: answer.reason, at: answer.at } }),
    ...(made === undefined ? {} : { made: { done: made.done, at: made.at } }),
  })),
});
const Asked = z.object({ what: sentence });
const asked = { what: 'تاريخ ازديادي \u20682 أبريل 1978\u2069 وليس 1987' };
const waiting = { rectifications: [{ ...asked, askedAt: '2026-11-21T10:00:00.000Z' }] };
const answered = { accepted: true, reason: 'يوافق التصحيح عقد الازدياد' };
const settled = {
  rectifications: [
    { ...waiting.rectifications[0]!, answer: { ...answered, at: '2026-11-22T09:00:00.000Z' } },
  ],
};

const own = route({
  id: 'getOwnRectifications',
  method: 'GET',
  path: '/api/applicant/case/rectifications',
  audience: 'applicant',
  summary: { ar: 'طلبات التصحيح وأجوبتها', fr: 'Vos demandes de correction et leurs réponses' },
  output: Rectifications,
  examples: [{ name: 'waiting', output: waiting }],
  handle: async (platform, caller) => rectificationsView(await getCase(platform, caller.caseId)),
});

const ask = route({
  id: 'askRectification',
  method: 'POST',
  path: '/api/applicant/case/rectifications',
  audience: 'applicant',
  summary: { ar: 'طلب تصحيح معطيات', fr: 'Demander la correction de données' },
  input: Asked,
  output: Rectifications,
  examples: [{ name: 'asked', input: asked, output: waiting }],
  handle: async (platform, caller, { input }) =>
    rectificationsView(await askRectification(platform, caller.caseId, actorOf(caller), input.what)),
});

const askForPerson = route({
  id: 'askRectificationForPerson',
  method: 'POST',
  path: '/api/keeper/cases/{caseId}/rectifications',
  audience: 'keeper',
  summary: { ar: 'طلب تصحيح لشخص حاضر', fr: 'Demander une correction pour une personne présente' },
  params: ofCase,
  input: Asked,
  output: Rectifications,
  examples: [{ name: 'asked', params: exampleOfCase, input: asked, output: waiting }],
  handle: async (platform, caller, { params, input }) => {
    await getKeptCase(platform, caller, params.caseId);
    return rectificationsView(
      await askRectification(platform, params.caseId, keeperActor(caller), input.what),
    );
  },
});

const seeAsked = route({
  id: 'listRectifications',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/rectifications',
  audience: 'officer',
  summary: { ar: 'طلبات التصحيح في ملف', fr: 'Demandes de correction d’un dossier' },
  params: ofCase,
  output: Rectifications,
  examples: [{ name: 'waiting', params: exampleOfCase, output: waiting }],
  handle: async (platform, caller, { params }) =>
    rectificationsView(await getCaseOf(platform, caller, params.caseId)),
});

const Waiting = z.object({
  caseId: CaseId,
  reference: z.string(),
  delegation: z.string(),
  state: z.string(),
  /** For an officer's answer, or accepted and still to be made. */
  waits: z.enum(['answer', 'making']),
  since: Instant,
});
export type WaitingRectification = z.infer<typeof Waiting>;
const mostWaiting = 500;

const listWaiting = route({
  id: 'listWaitingRectifications',
  method: 'GET',
  path: '/api/officer/rectifications',
  audience: 'officer',
  summary: {
    ar: 'طلبات تصحيح تنتظر جوابا أو إنجازا، الأقدم أولا',
    fr: 'Demandes de correction à traiter, la plus ancienne d’abord',
  },
  output: z.object({ waiting: z.array(Waiting), more: z.boolean() }),
  examples: [
    {
      name: 'one waits',
      output: {
        waiting: [
          {
            ...{ caseId: CaseId.parse(example.caseId), reference: example.card.reference },
            ...{
              delegation: 'khenifra',
              state: 'decided',
              waits: 'answer',
              since: waiting.rectifications[0]!.askedAt,
            },
          },
        ],
        more: false,
      },
    },
  ],
  handle: async (platform, { delegation: reach }) => {
    const found: WaitingRectification[] = [];
    for await (const card of cardsOf(platform, reach === wholeCountry ? undefined : reachOf(reach))) {
      const { caseId, reference, delegation, state, rectification } = card;
      if (rectification !== undefined) found.push({ caseId, reference, delegation, state, ...rectification });
    }
    const oldest = found.sort((a, b) => (a.since < b.since ? -1 : 1)).slice(0, mostWaiting);
    return { waiting: oldest, more: found.length > mostWaiting };
  },
});

const answer = route({
  id: 'answerRectification',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/rectifications/answer',
  audience: 'officer',
  summary: {
    ar: 'الجواب عن طلب تصحيح: قبول أو رفض معلل',
    fr: 'Répondre à une demande de correction : acceptée, ou refusée avec un motif',
  },
  params: ofCase,
  input: z.object({ accepted: z.boolean(), reason: sentence }),
  output: Rectifications,
  examples: [{ name: 'accepted', params: exampleOfCase, input: answered, output: settled }],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    return rectificationsView(
      await answerRectification(platform, params.caseId, officerActor(caller), input),
    );
  },
});

const make = route({
  id: 'makeRectification',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/rectifications/made',
  audience: 'officer',
  summary: { ar: 'الإشهاد على إنجاز تصحيح مقبول', fr: 'Attester qu’une correction acceptée est faite' },
  params: ofCase,
  input: z.object({ done: sentence }),
  output: Rectifications,
  examples: [
    {
      name: 'made',
      params: exampleOfCase,
      input: { done: 'تم تصحيح تاريخ الازدياد في الملف حسب العقد' },
      output: {
        rectifications: [
          {
            ...settled.rectifications[0]!,
            made: { done: 'تم تصحيح تاريخ الازدياد في الملف حسب العقد', at: '2026-11-22T09:20:00.000Z' },
          },
        ],
      },
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    return rectificationsView(
      await makeRectification(platform, params.caseId, officerActor(caller), input.done),
    );
  },
});

export const privacyForApplicants = [notice, accept, copy, files, own, ask, askForPerson];
export const privacyForOfficers = [listWaiting, seeAsked, answer, make];
