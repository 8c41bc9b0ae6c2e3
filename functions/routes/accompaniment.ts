/** The way of a project from its idea on: officers see which steps were taken, and write down those they know of. */
import * as z from 'zod';
import {
  accompanimentOf,
  accompanyStep,
  nextStep,
  projectRecordOf,
  recordProject,
  steps,
} from '#shared/cases/accompaniment';
import type { Case } from '#shared/cases/case';
import { accompaniedSteps, projectParts, projectWorks } from '#shared/cases/event';
import { getCase } from '#shared/cases/record';
import { findNextState } from '#shared/cases/states';
import { bodies } from '#shared/rules/adviser/bodies';
import * as example from '../examples.ts';
import { getCaseOf, ofCase, officerActor } from '../reach.ts';
import { type Outgoing, route } from '../route.ts';
import { Day, Text } from '../shapes.ts';

const Accompaniment = z.object({
  steps: z.array(
    z.object({
      step: z.enum(steps),
      name: Text,
      /** Absent: nobody has told of it. */
      on: Day.optional(),
      /** With whom. */
      with: z.object({ id: z.string(), name: Text }).optional(),
    }),
  ),
  next: z.enum(steps).optional(),
});
export type Accompaniment = z.infer<typeof Accompaniment>;
const KeptAccompaniment = Accompaniment.extend({
  /** Whether a step can still be written down. */
  mayAdd: z.boolean(),
  /** With whom a step can be taken. */
  bodies: z.array(z.object({ id: z.string(), name: Text })),
  /** What officers checked, visited and advised, the latest day first. */
  record: z.array(
    z.object({
      work: z.enum(projectWorks),
      part: z.enum(projectParts),
      on: Day,
      said: z.string(),
      /** An officer's id. */
      by: z.string(),
      at: z.string(),
    }),
  ),
  mayRecord: z.boolean(),
});
export type KeptAccompaniment = z.infer<typeof KeptAccompaniment>;

function view(now: Case): Outgoing<Accompaniment> {
  const next = nextStep(now);
  return {
    steps: accompanimentOf(now).map(({ body, ...step }) => {
      const found = bodies.find(({ id }) => id === body);
      return { ...step, ...(found === undefined ? {} : { with: { id: found.id, name: found.name } }) };
    }),
    ...(next === undefined ? {} : { next }),
  };
}

const keptView = (now: Case): Outgoing<KeptAccompaniment> => ({
  ...view(now),
  mayAdd: findNextState(now.state, 'StepAccompanied') !== undefined,
  bodies: bodies.map(({ id, name }) => ({ id, name })),
  record: projectRecordOf(now).map(({ work, part, on, said, by, at }) => ({
    ...{ work, part, on, said, at },
    by: by.id ?? '',
  })),
  mayRecord: findNextState(now.state, 'ProjectRecorded') !== undefined,
});

const params = { caseId: example.caseId };
const trained = {
  steps: [
    { step: 'idea', name: { ar: 'فكرة المشروع', fr: 'Idée de projet' }, on: '2026-11-21' },
    {
      ...{ step: 'training', name: { ar: 'التكوين', fr: 'Formation' }, on: '2026-12-02' },
      with: { id: 'anapec', name: { ar: 'أنابيك', fr: 'ANAPEC' } },
    },
  ],
  next: 'orientation',
};
const advised = {
  ...({ work: 'advised', part: 'market', on: '2026-12-05' } as const),
  said: 'التعاقد مع نقطة بيع قارة قبل موسم العسل',
};
const kept = {
  ...{ ...trained, mayAdd: true, mayRecord: true },
  bodies: [{ id: 'anapec', name: { ar: 'أنابيك', fr: 'ANAPEC' } }],
  record: [{ ...advised, by: 'officer-1', at: '2026-12-05T10:20:00.000Z' }],
};

const own = route({
  id: 'getOwnAccompaniment',
  method: 'GET',
  path: '/api/applicant/case/accompaniment',
  audience: 'applicant',
  summary: { ar: 'مراحل مشروعي من الفكرة إلى التتبع', fr: 'Les étapes de mon projet, de l’idée au suivi' },
  output: Accompaniment,
  examples: [{ name: 'trained', output: trained }],
  handle: async (platform, caller) => view(await getCase(platform, caller.caseId)),
});

const see = route({
  id: 'getAccompaniment',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/accompaniment',
  audience: 'officer',
  summary: { ar: 'مراحل مواكبة المشروع', fr: 'Les étapes de l’accompagnement du projet' },
  params: ofCase,
  output: KeptAccompaniment,
  examples: [{ name: 'trained', params, output: kept }],
  handle: async (platform, caller, { params }) => keptView(await getCaseOf(platform, caller, params.caseId)),
});

const take = route({
  id: 'accompanyStep',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/accompaniment',
  audience: 'officer',
  summary: {
    ar: 'تسجيل مرحلة أنجزت: توجيه، تكوين، دراسة جدوى، تمويل، إحداث',
    fr: 'Consigner une étape accomplie : orientation, formation, étude, financement, création',
  },
  params: ofCase,
  input: z.object({
    step: z.enum(accompaniedSteps),
    on: z.iso.date(),
    body: z.string().max(60).optional(),
    note: z.string().trim().min(1).max(4000).optional(),
  }),
  output: KeptAccompaniment,
  examples: [
    {
      name: 'trained',
      params,
      input: { step: 'training', on: '2026-12-02', body: 'anapec' },
      output: kept,
    },
  ],
  handle: async (platform, caller, { params, input: { step, on, body, note } }) => {
    await getCaseOf(platform, caller, params.caseId);
    const taken = {
      ...{ step, on },
      ...(body === undefined ? {} : { body }),
      ...(note === undefined ? {} : { note }),
    };
    return keptView(await accompanyStep(platform, params.caseId, officerActor(caller), taken));
  },
});

const write = route({
  id: 'recordProject',
  method: 'POST',
  path: '/api/officer/cases/{caseId}/project-record',
  audience: 'officer',
  summary: {
    ar: 'تسجيل ما فحص من ملف المشروع أو عوين منه أو وجه به صاحبه',
    fr: 'Consigner ce qui a été vérifié, visité ou conseillé pour le projet',
  },
  params: ofCase,
  input: z.object({
    work: z.enum(projectWorks),
    part: z.enum(projectParts),
    on: z.iso.date(),
    said: z.string().trim().min(1).max(4000),
  }),
  output: KeptAccompaniment,
  examples: [{ name: 'advised', params, input: advised, output: kept }],
  handle: async (platform, caller, { params, input }) => {
    await getCaseOf(platform, caller, params.caseId);
    return keptView(await recordProject(platform, params.caseId, officerActor(caller), input));
  },
});

export const accompanimentForApplicants = [own];
export const accompanimentForOfficers = [see, take, write];
