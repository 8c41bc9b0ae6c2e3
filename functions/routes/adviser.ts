/**
 * The adviser: which programmes and legal forms suit, what people ask at the meetings, the steps of a cooperative.
 * Open to everybody without an account, and beside a case for its applicant and its officers. Information, never a decision.
 */
import * as z from 'zod';
import { cooperativeFactsOf, toldBy } from '#shared/cases/advice';
import { getCase } from '#shared/cases/record';
import { ServiceError } from '#shared/cases/service-error';
import { notADecision } from '#shared/rules/adviser/index';
import { referralTo } from '#shared/rules/adviser/referral';
import { builtInRuleSet, parametersOn } from '#shared/rules/index';
import { aspectNames, aspects, legalFormsOn } from '#shared/rules/legal-forms/index';
import { parameterNames } from '#shared/rules/parameters';
import { questionsOn, topics } from '#shared/rules/questions';
import {
  Advised,
  advisedOn,
  everyQuestion,
  inForceNow,
  Question,
  Steps,
  stepsOn,
  Telling,
  toldIn,
} from '../advice-view.ts';
import * as example from '../examples.ts';
import { getCaseOf, ofCase } from '../reach.ts';
import { route } from '../route.ts';
import { Day, Text } from '../shapes.ts';

const Sureness = z.enum(['source', 'likely', 'guess']);
const exampleDay = '2026-11-22';
const exampleOfCase = { caseId: example.caseId };
const advised = (telling: z.infer<typeof Telling>) => {
  const { programmes, forms, notice } = advisedOn(toldIn(telling), exampleDay);
  return { programmes: programmes.slice(0, 1), forms: forms.slice(0, 1), notice };
};
const someSteps = { steps: stepsOn({ members: 6 }, exampleDay).steps.slice(0, 2), members: 6 };

const Asks = z.object({ asks: z.array(Question), notice: Text });
export type AsksView = z.infer<typeof Asks>;

const asks = route({
  id: 'getAdviserQuestions',
  method: 'GET',
  path: '/api/public/adviser',
  audience: 'public',
  summary: {
    ar: 'ما يسأل عنه المرشد؛ كل جواب اختياري ولا شيء يعرف بصاحبه',
    fr: 'Ce que le conseiller demande ; rien n’est obligatoire, rien n’identifie',
  },
  output: Asks,
  examples: [{ name: 'one of them', output: { asks: everyQuestion.slice(0, 1), notice: notADecision } }],
  handle: async () => ({ asks: everyQuestion, notice: notADecision }),
});

const adviser = route({
  id: 'adviseProject',
  method: 'POST',
  path: '/api/public/adviser',
  audience: 'public',
  summary: {
    ar: 'البرامج والأشكال القانونية المناسبة لمشروع؛ معلومات لا قرار، ولا يحفظ شيء',
    fr: 'Les programmes et formes juridiques qui conviennent ; information sans décision, rien n’est conservé',
  },
  perMinute: 120,
  input: Telling,
  output: Advised,
  examples: [
    {
      name: 'a young cooperative that seeks a loan',
      input: { form: 'cooperative', age: 8, loanMAD: 150_000, turnoverMAD: 0, people: 7, needs: ['loan'] },
      output: advised({
        form: 'cooperative',
        age: 8,
        loanMAD: 150_000,
        turnoverMAD: 0,
        people: 7,
        needs: ['loan'],
      }),
    },
  ],
  handle: async (platform, _caller, { input }) => {
    const { today, set } = await inForceNow(platform);
    return advisedOn(toldIn(input), today, set);
  },
});

const Answered = z.object({
  topic: z.enum(topics),
  question: Text,
  answer: Text,
  figures: z.array(
    z.object({
      figure: z.enum(parameterNames as [string, ...string[]]),
      name: Text,
      value: Text,
      source: z.string(),
      confidence: Sureness,
      validFrom: Day,
    }),
  ),
  sources: z.array(Text),
  confidence: Sureness,
});

const Questions = z.object({ questions: z.array(Answered), on: Day });
export type QuestionsView = z.infer<typeof Questions>;

const questions = route({
  id: 'getQuestions',
  method: 'GET',
  path: '/api/public/questions',
  audience: 'public',
  summary: {
    ar: 'أسئلة اللقاءات التواصلية وأجوبتها بمصادرها',
    fr: 'Les questions posées aux rencontres, avec réponses et sources',
  },
  output: Questions,
  examples: [
    {
      name: 'how many members',
      output: { questions: questionsOn(exampleDay).slice(0, 1), on: exampleDay },
    },
  ],
  handle: async (platform) => {
    const { today, set } = await inForceNow(platform);
    return { questions: questionsOn(today, set), on: today };
  },
});

const Cell = z.object({ text: Text, source: z.string(), confidence: Sureness });
const formsTable = (day: string, set = builtInRuleSet) => ({
  aspects: aspects.map((id) => ({ id, name: aspectNames[id] })),
  forms: legalFormsOn(parametersOn(day, set.figures)).map(({ id, name, cells }) => ({ id, name, cells })),
  notice: notADecision,
});

const LegalForms = z.object({
  aspects: z.array(z.object({ id: z.enum(aspects), name: Text })),
  forms: z.array(z.object({ id: z.string(), name: Text, cells: z.record(z.enum(aspects), Cell) })),
  notice: Text,
});
export type LegalFormsView = z.infer<typeof LegalForms>;

const legalForms = route({
  id: 'getLegalForms',
  method: 'GET',
  path: '/api/public/legal-forms',
  audience: 'public',
  summary: {
    ar: 'مقارنة التعاونية بالجمعية والشركة والمقاولة الفردية',
    fr: 'Coopérative, association, société, entreprise individuelle : comparaison',
  },
  output: LegalForms,
  examples: [
    {
      name: 'the cooperative',
      output: { ...formsTable(exampleDay), forms: formsTable(exampleDay).forms.slice(0, 1) },
    },
  ],
  handle: async (platform) => {
    const { today, set } = await inForceNow(platform);
    return formsTable(today, set);
  },
});

const steps = route({
  id: 'getCooperativeSteps',
  method: 'GET',
  path: '/api/public/cooperative-steps',
  audience: 'public',
  summary: { ar: 'خطوات إحداث تعاونية', fr: 'Les étapes de création d’une coopérative' },
  output: Steps,
  examples: [{ name: 'the first two', output: { steps: stepsOn({}, exampleDay).steps.slice(0, 2) } }],
  handle: async (platform) => {
    const { today, set } = await inForceNow(platform);
    return stepsOn({}, today, set);
  },
});

const ownSteps = route({
  id: 'getOwnCooperativeSteps',
  method: 'GET',
  path: '/api/applicant/case/cooperative-steps',
  audience: 'applicant',
  summary: { ar: 'خطوات تعاونيتي وما يليها', fr: 'Les étapes de ma coopérative et la suivante' },
  output: Steps,
  examples: [{ name: 'six members', output: someSteps }],
  handle: async (platform, caller) => {
    const { today, set } = await inForceNow(platform);
    return stepsOn(cooperativeFactsOf(await getCase(platform, caller.caseId)), today, set);
  },
});

const stepsOfCase = route({
  id: 'getCaseCooperativeSteps',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/cooperative-steps',
  audience: 'officer',
  summary: { ar: 'خطوات تعاونية الملف وما يليها', fr: 'Les étapes de la coopérative du dossier' },
  params: ofCase,
  output: Steps,
  examples: [{ name: 'six members', params: exampleOfCase, output: someSteps }],
  handle: async (platform, caller, { params }) => {
    const { today, set } = await inForceNow(platform);
    return stepsOn(cooperativeFactsOf(await getCaseOf(platform, caller, params.caseId)), today, set);
  },
});

const ownAdvice = route({
  id: 'getOwnAdvice',
  method: 'GET',
  path: '/api/applicant/case/advice',
  audience: 'applicant',
  summary: {
    ar: 'البرامج المناسبة لمشروعي؛ معلومات لا قرار',
    fr: 'Les programmes qui conviennent à mon projet ; information sans décision',
  },
  output: Advised,
  examples: [{ name: 'nothing stated yet', output: advised({}) }],
  handle: async (platform, caller) => {
    const { today, set } = await inForceNow(platform);
    return advisedOn(toldBy(await getCase(platform, caller.caseId)), today, set);
  },
});

const adviceOfCase = route({
  id: 'getCaseAdvice',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/advice',
  audience: 'officer',
  summary: {
    ar: 'البرامج المناسبة لمشروع الملف؛ معلومات لا قرار',
    fr: 'Les programmes qui conviennent au projet du dossier ; information sans décision',
  },
  params: ofCase,
  output: Advised,
  examples: [{ name: 'a loan', params: exampleOfCase, output: advised({ loanMAD: 40_000 }) }],
  handle: async (platform, caller, { params }) => {
    const { today, set } = await inForceNow(platform);
    return advisedOn(toldBy(await getCaseOf(platform, caller, params.caseId)), today, set);
  },
});

const Referral = z.object({
  programme: z.string(),
  to: z.object({ id: z.string(), name: Text }),
  subject: Text,
  because: z.array(Text),
  asked: z.array(Text),
  /** All that is asked, in one line: what the letter's route takes as its purpose. */
  purpose: Text,
  open: z.array(Text),
  notice: Text,
  on: Day,
});
const anapec = referralTo('anapec', { needs: ['feasibility'] }, { title: 'تربية النحل' }, exampleDay);

/** A sentence set among others in brackets loses its full stop. */
const plainEnd = (sentence: string): string => sentence.replace(/\.$/u, '');

const referral = route({
  id: 'getReferral',
  method: 'GET',
  path: '/api/officer/cases/{caseId}/referrals/{programme}',
  audience: 'officer',
  summary: {
    ar: 'مضمون رسالة إحالة حامل المشروع على جهة أخرى',
    fr: 'Le contenu d’une lettre qui oriente vers un autre organisme',
  },
  params: ofCase.extend({ programme: z.string().max(60) }),
  output: Referral,
  examples: [
    {
      name: 'to ANAPEC',
      params: { ...exampleOfCase, programme: 'anapec' },
      output: anapec.status === 'referred' ? anapec.referral : {},
    },
  ],
  handle: async (platform, caller, { params }) => {
    const found = await getCaseOf(platform, caller, params.caseId);
    const { today, set } = await inForceNow(platform);
    const { application } = found;
    if (application === undefined) {
      throw new ServiceError('conflict', 'referral.nothing-stated', {
        ar: 'لم تملأ استمارة الطلب بعد. المرجو ملؤها قبل الإحالة.',
        fr: 'La demande n’est pas encore remplie. Remplissez-la avant d’orienter la personne.',
      });
    }
    const outcome = referralTo(params.programme, toldBy(found), application.project, today, set);
    if (outcome.status === 'referred') return outcome.referral;
    throw new ServiceError('conflict', 'referral.does-not-fit', {
      ar: `لا تكتب رسالة إحالة إلى هذا البرنامج (${outcome.why.map(({ ar }) => plainEnd(ar)).join('؛ ')}). المرجو اختيار برنامج آخر من لائحة المرشد.`,
      fr: `Aucune lettre n’est écrite à ce programme (${outcome.why.map(({ fr }) => plainEnd(fr)).join(' ; ')}). Choisissez-en un autre dans la liste du conseiller.`,
    });
  },
});

export const adviceForEverybody = [asks, adviser, questions, legalForms, steps];
export const adviceForApplicants = [ownSteps, ownAdvice];
export const adviceForOfficers = [stepsOfCase, adviceOfCase, referral];
