/** Which step comes next for the cooperative at hand. */
import type { Bilingual } from '#shared/papers/reading';
import type { Answer } from '../assessment.ts';
import type { Day } from '../facts.ts';
import { type Parameters, parametersOn } from '../parameters.ts';
import { dayText, dirhams, say } from '../words.ts';
import { type CooperativeFacts, type Duty, dutyOf } from './duties.ts';
import { type CooperativeStep, cooperativeStepsOn, type StepId } from './steps.ts';

export type { CooperativeFacts } from './duties.ts';
export { type CooperativeStep, cooperativeStepsOn, type StepId, stepIds } from './steps.ts';

export interface StepNow extends CooperativeStep {
  readonly status: Duty['status'] | 'next';
  readonly because: Bilingual;
  /** Last day, where one can be counted from what is known. */
  readonly dueBy?: Day;
}

/**
 * The steps as they stand for one cooperative on a day. A registry number shows that what the law asks before it was done.
 * @example cooperativeSteps({ members: 6, done: { 'name-approval': '2026-10-02' } }, '2026-11-22')
 */
export function cooperativeSteps(
  facts: CooperativeFacts,
  day: Day,
  parameters: Parameters = parametersOn(day),
): readonly StepNow[] {
  const steps = cooperativeStepsOn(parameters);
  const registered = facts.registrationNumber !== undefined || facts.done?.registration !== undefined;
  const stated = steps.map((step) => ({ step, done: isDone(step.id, facts, parameters, registered) }));
  const next = stated.find(({ step, done }) => step.phase === 'making' && done.answer !== 'yes');
  const nextAt = next === undefined ? stated.length : stated.indexOf(next);
  return stated.map(({ step, done }, at): StepNow => {
    if (done.answer === 'yes') return { ...step, status: 'done', because: done.because };
    if (step.phase === 'keeping') {
      return registered
        ? { ...step, ...dutyOf(step.id, facts, day, parameters) }
        : { ...step, status: 'later', because: afterRegistration };
    }
    return at === nextAt
      ? { ...step, status: 'next', because: done.because }
      : { ...step, status: 'later', because: afterThis(next!.step.title) };
  });
}

const afterRegistration: Bilingual = { ar: 'بعد التسجيل.', fr: 'Après l’immatriculation.' };
const afterThis = (title: Bilingual): Bilingual => say('بعد: {0}.', 'Après : {0}.', title);

interface Done {
  readonly answer: Answer;
  readonly because: Bilingual;
}

function isDone(id: StepId, facts: CooperativeFacts, p: Parameters, registered: boolean): Done {
  const on = facts.done?.[id];
  const keeping = !['members', 'name-approval', 'statutes', 'capital-deposit', 'registration'].includes(id);
  if (id === 'members' && facts.members !== undefined && facts.members < p.cooperativeMinMembers) {
    return {
      answer: 'no',
      because: say(
        'عدد الأعضاء {0}، والحد الأدنى {1}.',
        '{0} membres, pour un minimum de {1}.',
        facts.members,
        p.cooperativeMinMembers,
      ),
    };
  }
  if (id === 'capital-deposit') {
    const short = capitalShort(facts, p);
    if (short !== undefined) return { answer: 'no', because: short };
  }
  // A meeting is due every year, and the rest of the capital may be paid in steps: a day alone does not end them.
  if (on !== undefined && id !== 'annual-meeting') {
    return { answer: 'yes', because: say('تم في {0}.', 'Fait le {0}.', dayText(on)) };
  }
  if (id === 'members' && facts.members !== undefined) {
    return { answer: 'yes', because: say('عدد الأعضاء {0}.', '{0} membres.', facts.members) };
  }
  if (id === 'registration' && facts.registrationNumber !== undefined) {
    const at = facts.court === undefined ? { ar: '', fr: '' } : say(' ({0})', ' ({0})', facts.court);
    return {
      answer: 'yes',
      because: say(
        'رقم التسجيل {0}{1}.',
        'Immatriculée sous le numéro {0}{1}.',
        facts.registrationNumber,
        at,
      ),
    };
  }
  if (registered && !keeping) {
    return {
      answer: 'yes',
      because: {
        ar: 'التعاونية مسجلة، ولا تسجيل دون هذه الخطوة.',
        fr: 'La coopérative est immatriculée, ce qui suppose cette étape.',
      },
    };
  }
  return {
    answer: 'unknown',
    because: { ar: 'لم يصرح بإنجازها.', fr: 'Rien n’indique qu’elle est faite.' },
  };
}

/** What keeps the capital from being enough, where it is known. */
function capitalShort({ capital, part, paid }: CooperativeFacts, p: Parameters): Bilingual | undefined {
  if (capital !== undefined && capital < p.cooperativeMinCapitalCentimes) {
    return say(
      'رأس المال {0} دون الحد الأدنى {1}.',
      'Capital de {0}, moins que le minimum de {1}.',
      dirhams(capital),
      dirhams(p.cooperativeMinCapitalCentimes),
    );
  }
  if (part !== undefined && part < p.cooperativeMinPartCentimes) {
    return say(
      'قيمة الحصة {0} دون الحد الأدنى {1}.',
      'Part de {0}, moins que le minimum de {1}.',
      dirhams(part),
      dirhams(p.cooperativeMinPartCentimes),
    );
  }
  if (capital !== undefined && paid !== undefined && paid * 10_000 < capital * p.cooperativePaidShareMin) {
    return say(
      'حرر من رأس المال {0} فقط من أصل {1}.',
      'Seulement {0} libérés sur un capital de {1}.',
      dirhams(paid),
      dirhams(capital),
    );
  }
  return undefined;
}
