/**
 * From an idea to a project that stands: orientation, training, feasibility, the file, its financing, its creation, the
 * visits after. Some steps the case itself tells; of the others somebody writes down that they were taken, with whom.
 */
import type { Bilingual } from '#shared/papers/reading';
import type { CaseId } from '#shared/platform/ids';
import type { Actor, Platform } from '#shared/platform/platform';
import { bodies } from '#shared/rules/adviser/bodies';
import { mustAllow } from './applicant.ts';
import { type Act, actsOf, type Case } from './case.ts';
import type { accompaniedSteps, EventOf } from './event.ts';
import { dayOf, type PlainDate } from './plain-date.ts';
import { record } from './record.ts';
import { ServiceError } from './service-error.ts';

const names = {
  idea: { ar: 'فكرة المشروع', fr: 'Idée de projet' },
  orientation: { ar: 'التوجيه', fr: 'Orientation' },
  training: { ar: 'التكوين', fr: 'Formation' },
  feasibility: { ar: 'دراسة الجدوى', fr: 'Étude de faisabilité' },
  file: { ar: 'إيداع الملف', fr: 'Dépôt du dossier' },
  financing: { ar: 'التمويل', fr: 'Financement' },
  creation: { ar: 'إحداث المشروع', fr: 'Création' },
  'follow-up': { ar: 'التتبع', fr: 'Suivi' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Step = keyof typeof names;
export const steps = Object.keys(names) as [Step, ...Step[]];
export type Accompanied = (typeof accompaniedSteps)[number];

export interface StepTaken {
  readonly step: Step;
  readonly name: Bilingual;
  /** Absent: not taken yet, or not known to be. */
  readonly on?: PlainDate;
  /** The body it was taken with, by its id. */
  readonly body?: string;
}

/** All the steps in their order; the last word on each counts. */
export function accompanimentOf(now: Case): readonly StepTaken[] {
  const dayAt = (instant: string): PlainDate => dayOf(new Date(instant));
  const told: Partial<Record<Step, Pick<StepTaken, 'on' | 'body'>>> = { idea: { on: dayAt(now.openedAt) } };
  for (const { step, on, body } of actsOf(now, 'StepAccompanied'))
    told[step] = { on, ...(body === undefined ? {} : { body }) };
  if (now.submitted !== undefined) told.file = { on: dayAt(now.submitted.at) };
  const [visit] = actsOf(now, 'VisitRecorded');
  if (visit !== undefined) told['follow-up'] = { on: visit.on };
  return steps.map((step) => ({ step, name: names[step], ...told[step] }));
}

/** What officers checked, visited and advised, the latest day first. */
export const projectRecordOf = (now: Case): readonly Act<'ProjectRecorded'>[] =>
  actsOf(now, 'ProjectRecorded')
    .toReversed()
    .sort((one, other) => (one.on === other.on ? 0 : one.on > other.on ? -1 : 1));

/** The first step nobody has told of; a later one does not wait for it. */
export const nextStep = (now: Case): Step | undefined =>
  accompanimentOf(now).find(({ on }) => on === undefined)?.step;

function mustBePast(on: PlainDate, platform: Platform): void {
  if (on > dayOf(platform.now()))
    throw new ServiceError('unusable', 'accompaniment.to-come', {
      ar: 'المرجو إدخال يوم لا يتعدى اليوم: لا يسجل إلا ما أنجز.',
      fr: 'Indiquez un jour passé, ou aujourd’hui : seul ce qui est accompli est consigné.',
    });
}

/** Said twice in the same words it is written once. */
export async function recordProject(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  done: Omit<EventOf<'ProjectRecorded'>, 'type'>,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'ProjectRecorded');
    mustBePast(done.on, platform);
    const isSaid = actsOf(now, 'ProjectRecorded').some(
      ({ work, part, on, said }) =>
        work === done.work && part === done.part && on === done.on && said === done.said,
    );
    return { events: isSaid ? [] : [{ type: 'ProjectRecorded', ...done }] };
  });
}

export async function accompanyStep(
  platform: Platform,
  caseId: CaseId,
  actor: Actor,
  taken: Omit<EventOf<'StepAccompanied'>, 'type'>,
): Promise<Case> {
  return await record(platform, caseId, actor, (now) => {
    mustAllow(now, 'StepAccompanied');
    const last = actsOf(now, 'StepAccompanied').findLast(({ step }) => step === taken.step);
    if (last?.on === taken.on && last.body === taken.body && last.note === taken.note) return { events: [] };
    if (taken.body !== undefined && !bodies.some(({ id }) => id === taken.body))
      throw new ServiceError('unusable', 'accompaniment.body', {
        ar: 'الجهة غير معروفة. المرجو اختيارها من اللائحة.',
        fr: 'Cet organisme n’est pas connu. Choisissez-le dans la liste.',
      });
    mustBePast(taken.on, platform);
    return { events: [{ type: 'StepAccompanied', ...taken }] };
  });
}
