/** The right to have one's data put right (law 09-08, art. 8): asked by people, answered and made by officers. */
import * as z from 'zod';
import type { Case } from '#shared/cases/case';
import { reachOf, wholeCountry } from '#shared/cases/delegations';
import {
  answerRectification,
  askRectification,
  makeRectification,
} from '#shared/cases/privacy/rectification';
import { rectificationsOf } from '#shared/cases/privacy/rectifications';
import { getCase } from '#shared/cases/record';
import { cardsOf } from '#shared/cases/workload';
import { CaseId, PaperId } from '#shared/platform/ids';
import type { Actor } from '#shared/platform/platform';
import type { Callers } from '../caller.ts';
import * as example from '../examples.ts';
import { getCaseOf, getKeptCase, keeperActor, ofCase, officerActor } from '../reach.ts';
import { type Outgoing, route } from '../route.ts';
import { Instant, Text } from '../shapes.ts';
import { officerPaper } from '../views.ts';

const actorOf = ({ caseId }: Callers['applicant']): Actor => ({ kind: 'applicant', id: caseId });
const sentence = z.string().trim().min(1).max(2000);
const exampleOfCase = { caseId: example.caseId };

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
const rectificationsView = (now: Case): Outgoing<z.infer<typeof Rectifications>> => ({
  rectifications: rectificationsOf(now).map(({ what, askedAt, answer, made }) => ({
    ...{ what, askedAt },
    ...(answer === undefined
      ? {}
      : { answer: { accepted: answer.accepted, reason: answer.reason, at: answer.at } }),
    ...(made === undefined ? {} : { made: { done: made.done, at: made.at } }),
  })),
});
/** A value on a paper, as a correction names it. */
const Opened = z.object({
  paperId: PaperId,
  field: z.string().regex(/^[a-zA-Z0-9]{1,60}$/u),
  part: z.int().min(1).max(40).optional(),
});
const RectificationsOfCase = Rectifications.extend({
  /** What papers say, of which the answer names what may be put right. */
  values: z.array(Opened.extend({ paper: Text, name: Text, value: z.string() })),
});
export type RectificationsView = z.infer<typeof RectificationsOfCase>;

const ofCaseView = (now: Case): Outgoing<RectificationsView> => ({
  ...rectificationsView(now),
  values: now.papers
    .filter(({ withdrawn, status }) => !withdrawn && status === 'read')
    .map((paper) => officerPaper(paper, now))
    .flatMap(({ paperId, kind, fields, parts = [{ kind, fields }] }) =>
      parts.flatMap((each) =>
        each.fields.map(({ field, name, value }) => ({
          ...{ paperId, field, name, value, paper: each.kind?.name ?? { ar: '', fr: '' } },
          ...('part' in each ? { part: each.part } : {}),
        })),
      ),
    ),
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

const values = [
  {
    ...{ paperId: PaperId.parse(example.paperId), field: 'birthDate', value: '1987-04-02' },
    paper: { ar: 'نسخة موجزة من رسم الولادة', fr: 'Extrait d’acte de naissance' },
    name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
  },
];

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
  output: RectificationsOfCase,
  examples: [{ name: 'waiting', params: exampleOfCase, output: { ...waiting, values } }],
  handle: async (platform, caller, { params }) =>
    ofCaseView(await getCaseOf(platform, caller, params.caseId)),
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
  input: z.object({
    accepted: z.boolean(),
    reason: sentence,
    /** Of an accepted one: what may be corrected on papers, and nothing else. */
    fields: z.array(Opened).max(60).default([]),
  }),
  output: RectificationsOfCase,
  examples: [
    {
      name: 'accepted',
      params: exampleOfCase,
      input: { ...answered, fields: [{ paperId: example.paperId, field: 'birthDate' }] },
      output: { ...settled, values },
    },
  ],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    return ofCaseView(await answerRectification(platform, params.caseId, officerActor(caller), input));
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
  output: RectificationsOfCase,
  examples: [
    {
      name: 'made',
      params: exampleOfCase,
      input: { done: 'تم تصحيح تاريخ الازدياد في الملف حسب العقد' },
      output: {
        values,
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
    return ofCaseView(await makeRectification(platform, params.caseId, officerActor(caller), input.done));
  },
});

export const rectificationsForApplicants = [own, ask, askForPerson];
export const rectificationsForOfficers = [listWaiting, seeAsked, answer, make];
