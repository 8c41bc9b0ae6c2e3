/**
 * What a letter says that sends a project holder to another body: to whom, why, what is asked. Data only; who writes the
 * letter adds the person and the case. Nothing of the lineage, the papers or the sums goes with it.
 */
import type { Bilingual } from '#shared/papers/reading';
import type { Day } from '../facts.ts';
import { builtInRuleSet, type RuleSet } from '../rule-set.ts';
import { say } from '../words.ts';
import { getBody } from './bodies.ts';
import { advise } from './index.ts';
import { getAsked, type Need, type Told } from './told.ts';

export interface Referral {
  readonly programme: string;
  readonly to: { readonly id: string; readonly name: Bilingual };
  readonly subject: Bilingual;
  /** Why this person is sent there, a sentence each. */
  readonly because: readonly Bilingual[];
  /** What is asked of the body, each on its own and all in one line. */
  readonly asked: readonly Bilingual[];
  readonly purpose: Bilingual;
  /** What the body will have to ask the person, as we do not know it. */
  readonly open: readonly Bilingual[];
  readonly notice: Bilingual;
  readonly on: Day;
}

export type ReferralOutcome =
  | { readonly status: 'referred'; readonly referral: Referral }
  /** Not a programme of another body, or one that is over or does not suit. */
  | { readonly status: 'not-referred'; readonly why: readonly Bilingual[] };

const requests: Readonly<Record<Need, Bilingual>> = {
  loan: { ar: 'دراسة طلب القرض', fr: 'examiner la demande de crédit' },
  grant: {
    ar: 'دراسة إمكان المساهمة في تمويل المشروع',
    fr: 'examiner une participation au financement du projet',
  },
  equipment: { ar: 'دراسة إمكان التزويد بالآليات', fr: 'examiner une dotation en équipement' },
  training: { ar: 'إدماج المعني بالأمر في تكوين مناسب', fr: 'proposer une formation adaptée' },
  feasibility: {
    ar: 'إنجاز دراسة الجدوى أو المساعدة على إنجازها',
    fr: 'réaliser l’étude de faisabilité ou y aider',
  },
  registration: { ar: 'مواكبة إجراءات الإحداث والتسجيل', fr: 'accompagner la création et l’immatriculation' },
  marketing: {
    ar: 'المساعدة على التسويق والمشاركة في المعارض',
    fr: 'aider à la commercialisation et à la participation aux foires',
  },
};

const kindNotice: Bilingual = {
  ar: 'هذه الرسالة إحالة للاستفادة من الخدمة ولا تعد قرارا ولا التزاما من الجهة المرسلة أو المرسل إليها.',
  fr: 'Cette lettre oriente la personne ; elle n’est ni une décision ni un engagement de l’expéditeur ou du destinataire.',
};

/** @example referralTo('anapec', { needs: ['feasibility'] }, { title: 'تربية النحل' }, '2026-11-22') */
export function referralTo(
  programme: string,
  told: Told,
  project: { readonly title: string },
  day: Day,
  set: RuleSet = builtInRuleSet,
): ReferralOutcome {
  const advice = advise(told, day, set).find((one) => one.programme === programme);
  if (advice === undefined || advice.kind === 'own') {
    return {
      status: 'not-referred',
      why: [
        {
          ar: 'لا يوجد برنامج لجهة أخرى بهذا المعرف',
          fr: 'aucun programme d’un autre organisme ne porte cet identifiant',
        },
      ],
    };
  }
  if (advice.fits === 'does-not-fit') {
    return {
      status: 'not-referred',
      why: advice.reasons.filter(({ answer }) => answer === 'no').map(({ text }) => text),
    };
  }
  const body = getBody(advice.by.id);
  const wanted = (told.needs ?? []).filter((need) => body.asked.includes(need));
  const requested = (wanted.length > 0 ? wanted : body.asked).map((need) => requests[need]);
  const sector = getAsked('sector').options?.find(({ id }) => id === told.sector)?.name;
  return {
    status: 'referred',
    referral: {
      programme,
      to: advice.by,
      subject: say('إحالة في إطار: {0}', 'Orientation au titre de : {0}', advice.name),
      because: [
        say('يحمل المعني بالأمر مشروع «{0}».', 'La personne porte le projet « {0} ».', project.title),
        ...(sector === undefined ? [] : [say('مجال المشروع: {0}.', 'Secteur : {0}.', sector)]),
        ...advice.reasons
          .filter(({ answer }) => answer === 'yes')
          .map(({ text }) =>
            say(
              'شرط مستوفى حسب ما صرح به: {0}.',
              'Condition remplie d’après ce qui est déclaré : {0}.',
              text,
            ),
          ),
      ],
      asked: requested,
      purpose: {
        ar: requested.map(({ ar }) => ar).join('؛ '),
        fr: requested.map(({ fr }) => fr).join(' ; '),
      },
      open: advice.ask.map(({ question }) => question),
      notice: kindNotice,
      on: day,
    },
  };
}
