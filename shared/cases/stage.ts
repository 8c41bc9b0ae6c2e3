/**
 * Where a case stands, in the words of the procedure, and what is expected of whom until when: a fold for people.
 * The table of states says what may happen; a stage only says it aloud.
 */
import type { Bilingual } from '#shared/papers/reading';
import { appealOutcomeOf, courtRoute } from './appeal.ts';
import { actsOf, type Case } from './case.ts';
import { deadlineOf } from './clock.ts';
import type { PlainDate } from './plain-date.ts';

const names = {
  draft: { ar: 'قيد الإعداد', fr: 'En préparation' },
  submitted: { ar: 'مودع', fr: 'Déposé' },
  incomplete: { ar: 'في انتظار وثائق ناقصة', fr: 'Incomplet, pièces demandées' },
  'in-review': { ar: 'قيد الدراسة', fr: 'En cours d’examen' },
  proposed: { ar: 'اقترح بشأنه قرار', fr: 'Décision proposée' },
  granted: { ar: 'منحت الإعانة', fr: 'Aide accordée' },
  'granted-less': { ar: 'منح جزء من الإعانة المطلوبة', fr: 'Aide accordée en partie' },
  'not-granted': { ar: 'لم تمنح الإعانة', fr: 'Aide non accordée' },
  appealed: { ar: 'موضوع تظلم', fr: 'En recours' },
  'in-payment': { ar: 'قيد الأداء', fr: 'En paiement' },
  'followed-up': { ar: 'قيد التتبع', fr: 'En suivi' },
  closed: { ar: 'مغلق', fr: 'Clos' },
  withdrawn: { ar: 'مسحوب', fr: 'Retiré' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Stage = keyof typeof names;
export const stages = Object.keys(names) as [Stage, ...Stage[]];
export const stageName = (stage: Stage): Bilingual => names[stage];

/** An officer has begun: a paper was reviewed or corrected, waived or written about. */
const isBegun = (now: Case): boolean =>
  now.notes.length > 0 ||
  actsOf(now, 'PaperWaived', 'ConflictDeclared').length > 0 ||
  now.papers.some(
    ({ reviewed, corrections }) => reviewed !== undefined || Object.keys(corrections).length > 0,
  );

/** Less than was asked for and the law would let, so far as both are known. */
function isLess({ decisions, application, assessment }: Case): boolean {
  const granted = decisions.at(-1)?.amountCentimes;
  const bounds = [application?.project.requestedMAD, assessment?.subsidy?.maxMAD].filter(
    (bound) => bound !== undefined,
  );
  return granted !== undefined && bounds.length > 0 && granted < Math.round(Math.min(...bounds) * 100);
}

export function stageOf(now: Case): Stage {
  switch (now.state) {
    case 'open':
      return 'draft';
    case 'submitted':
      if (now.proposal !== undefined) return 'proposed';
      return isBegun(now) ? 'in-review' : 'submitted';
    case 'completing':
      return 'incomplete';
    case 'completed':
      return now.proposal === undefined ? 'in-review' : 'proposed';
    case 'decided':
    case 'settled':
      if (now.decisions.at(-1)?.outcome !== 'grant') return 'not-granted';
      return isLess(now) ? 'granted-less' : 'granted';
    case 'appealed':
      return 'appealed';
    case 'paying':
      return 'in-payment';
    case 'followed':
      return 'followed-up';
    case 'closed':
      return 'closed';
    case 'withdrawn':
      return 'withdrawn';
  }
}

export interface Expectation {
  readonly of: 'applicant' | 'administration' | 'nobody';
  readonly what: Bilingual;
  /** Last day, where one is set. */
  readonly until?: PlainDate;
}

type Guide = Pick<Expectation, 'of' | 'what'>;
const guide = (of: Guide['of'], ar: string, fr: string): Guide => ({ of, what: { ar, fr } });

const examining = guide(
  'administration',
  'تدرس الإدارة الملف وتجيب عنه داخل الأجل.',
  'L’administration examine le dossier et répond dans le délai.',
);
const payable = guide(
  'administration',
  'تهيئ الإدارة أداء الإعانة. المرجو الإدلاء بكشف التعريف البنكي إن لم يكن في الملف.',
  'L’administration prépare le versement. Remettez le relevé d’identité bancaire s’il n’est pas au dossier.',
);
const over = guide('nobody', 'لا ينتظر أي إجراء.', 'Plus rien n’est attendu.');

/** Whose move each stage is, and what it is: also what is published of the procedure. */
const guides: Readonly<Record<Stage, Guide>> = {
  draft: guide(
    'applicant',
    'المرجو ملء الاستمارة وإرسال الوثائق ثم إيداع الملف.',
    'Remplissez la demande, envoyez les pièces, puis déposez le dossier.',
  ),
  submitted: examining,
  'in-review': examining,
  incomplete: guide(
    'applicant',
    'المرجو إرسال الوثائق المطلوبة ثم التأكيد. يتوقف أجل الجواب في انتظارها، ولن يرفض الملف لمجرد انقضاء الأجل.',
    'Envoyez les pièces demandées puis confirmez. Le délai de réponse est suspendu ; la fin du délai n’entraîne pas, à elle seule, le rejet.',
  ),
  proposed: guide(
    'administration',
    'ينظر موظف ثان في القرار المقترح.',
    'Un second agent examine la décision proposée.',
  ),
  granted: payable,
  'granted-less': payable,
  'not-granted': guide(
    'applicant',
    'يمكن التظلم من القرار بذكر الأسباب، مع وثائق جديدة إن وجدت.',
    'Un recours motivé peut être formé, avec de nouvelles pièces s’il y en a.',
  ),
  appealed: guide(
    'administration',
    'ينظر في التظلم موظفون لم يشاركوا في القرار. يمكن إرسال وثائق جديدة.',
    'Le recours est examiné par des agents qui n’ont pas pris part à la décision. De nouvelles pièces peuvent être envoyées.',
  ),
  'in-payment': guide('administration', 'تؤدى الإعانة على أشطر.', 'L’aide est versée par tranches.'),
  'followed-up': guide(
    'applicant',
    'المرجو إنجاز المشروع كما قدم واستقبال زيارات التتبع.',
    'Réalisez le projet tel que présenté et recevez les visites de suivi.',
  ),
  closed: over,
  withdrawn: over,
};

/** The procedure as it is published: its stages in order, whose move each is, and what it is. */
export const procedureSteps: readonly ({ readonly stage: Stage; readonly name: Bilingual } & Guide)[] =
  stages.map((stage) => ({ stage, name: names[stage], ...guides[stage] }));

/** Whose move it is, what it is, and until when. */
export function expectedOf(now: Case): Expectation {
  const stage = stageOf(now);
  if (stage === 'not-granted' && now.state === 'settled') return noWayLeft(now);
  const until = stage === 'not-granted' ? now.decisions.at(-1)?.appealUntil : deadlineOf(now);
  return { ...guides[stage], ...(until === undefined ? {} : { until }) };
}

function noWayLeft(now: Case): Expectation {
  const isWithdrawn = appealOutcomeOf(now) === 'withdrawn';
  return guide(
    'nobody',
    `${isWithdrawn ? 'سحب التظلم وبقي القرار كما هو.' : 'بت في التظلم.'} ${courtRoute.ar}`,
    `${isWithdrawn ? 'Le recours est retiré et la décision demeure.' : 'Le recours est tranché.'} ${courtRoute.fr}`,
  );
}
