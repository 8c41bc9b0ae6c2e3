/** What law 112-12 asks of a cooperative that carries the project. Asked only where the project's form is a cooperative. */
import type { FactTypes } from '../facts.ts';
import { type Judgement, rule } from '../rule.ts';
import { cited, cooperativeLaw, programme } from '../texts-of-law.ts';
import { dirhams, say } from '../words.ts';
import { nameLikeness } from './names.ts';

const law = cited(cooperativeLaw);
const inForce = '2014-12-18';

const ofCooperatives = (facts: { readonly [K in keyof FactTypes]?: FactTypes[K] }): boolean =>
  facts.project?.form === 'cooperative';

const project: FactTypes['project'] = {
  title: 'نسيج',
  sector: 'crafts',
  form: 'cooperative',
  value: 10_000_000,
  own: 7_000_000,
  loan: 0,
  otherAid: [],
  requested: 3_000_000,
};

const unread: Judgement = {
  answer: 'unknown',
  text: say(
    'لم يقرأ هذا البيان في وثائق التعاونية بما يكفي من اليقين.',
    'Cette mention n’a pas été lue avec certitude sur les pièces de la coopérative.',
  ),
};

const ofFederations: Judgement = {
  answer: 'unknown',
  text: {
    ar: 'لم يعرف الحد الأدنى لأعضاء الفيدرالية؛ ينظر فيه موظف.',
    fr: 'Le nombre minimal de membres d’une fédération n’est pas connu : un agent l’examine.',
  },
};

export const cooperativeRegistered = rule({
  id: 'COOP_REGISTERED',
  title: { ar: 'التسجيل بالسجل المحلي للتعاونيات', fr: 'Immatriculation au registre local des coopératives' },
  article: law,
  confidence: 'source',
  validFrom: inForce,
  bearing: 'right',
  applies: ofCooperatives,
  needs: ['cooperative'],
  judge: ({ cooperative }) =>
    cooperative.registrationNumber === undefined
      ? unread
      : {
          answer: 'yes',
          text: say(
            'التعاونية مسجلة تحت رقم {0}.',
            'La coopérative est immatriculée sous le numéro {0}.',
            cooperative.registrationNumber,
          ),
        },
  examples: [
    {
      name: 'a number in the local registry',
      facts: { project, cooperative: { registrationNumber: '3164/2023' } },
      answer: 'yes',
    },
    {
      name: 'a certificate whose number was not read',
      facts: { project, cooperative: {} },
      answer: 'unknown',
    },
    { name: 'no certificate', facts: { project }, answer: 'unknown' },
    {
      name: 'an individual project',
      facts: { project: { ...project, form: 'individual' } },
      answer: 'not-applicable',
    },
  ],
});

export const cooperativeMembers = rule({
  id: 'COOP_MEMBERS',
  title: { ar: 'عدد أعضاء التعاونية', fr: 'Nombre de coopérateurs' },
  article: law,
  confidence: 'likely',
  validFrom: inForce,
  bearing: 'right',
  applies: ofCooperatives,
  needs: ['cooperative'],
  uses: ['statedCooperative'],
  judge: (
    { cooperative: { members }, statedCooperative },
    { cooperativeMinMembers, cooperativeUnionMinMembers },
  ): Judgement => {
    const kind = statedCooperative?.kind ?? 'cooperative';
    if (kind === 'federation') return ofFederations;
    if (members === undefined) return unread;
    const least = kind === 'union' ? cooperativeUnionMinMembers : cooperativeMinMembers;
    const figures = [String(members), String(least)] as const;
    const [ar, fr] =
      kind === 'union'
        ? (['عدد تعاونيات الاتحاد {0}', 'L’union compte {0} coopératives'] as const)
        : (['عدد الأعضاء {0}', '{0} membres'] as const);
    return members >= least
      ? {
          answer: 'yes',
          text: say(`${ar}، والحد الأدنى {1}.`, `${fr}, pour un minimum de {1}.`, ...figures),
        }
      : {
          answer: 'no',
          text: say(`${ar} دون الحد الأدنى {1}.`, `${fr}, moins que le minimum de {1}.`, ...figures),
        };
  },
  examples: [
    { name: 'five members', facts: { project, cooperative: { members: 5 } }, answer: 'yes' },
    { name: 'four members', facts: { project, cooperative: { members: 4 } }, answer: 'no' },
    { name: 'members not read', facts: { project, cooperative: {} }, answer: 'unknown' },
    {
      name: 'a union of three cooperatives',
      facts: { project, cooperative: { members: 3 }, statedCooperative: { kind: 'union' } },
      answer: 'yes',
    },
    {
      name: 'a union of two',
      facts: { project, cooperative: { members: 2 }, statedCooperative: { kind: 'union' } },
      answer: 'no',
    },
    {
      name: 'a federation, whose minimum was not found',
      facts: { project, cooperative: { members: 12 }, statedCooperative: { kind: 'federation' } },
      answer: 'unknown',
    },
  ],
});

export const cooperativeCapital = rule({
  id: 'COOP_CAPITAL',
  title: { ar: 'رأسمال التعاونية', fr: 'Capital de la coopérative' },
  article: law,
  confidence: 'source',
  validFrom: inForce,
  bearing: 'right',
  applies: ofCooperatives,
  needs: ['cooperative'],
  judge: (
    { cooperative: { capital, part } },
    { cooperativeMinCapitalCentimes: least, cooperativeMinPartCentimes: leastPart },
  ): Judgement => {
    if (capital === undefined) return unread;
    if (part !== undefined && part < leastPart) {
      return {
        answer: 'no',
        text: say(
          'قيمة الحصة {0} دون الحد الأدنى {1}.',
          'Part de {0}, moins que le minimum de {1}.',
          dirhams(part),
          dirhams(leastPart),
        ),
      };
    }
    return capital >= least
      ? { answer: 'yes', text: say('رأس المال {0}.', 'Capital de {0}.', dirhams(capital)) }
      : {
          answer: 'no',
          text: say(
            'رأس المال {0} دون الحد الأدنى {1}.',
            'Capital de {0}, moins que le minimum de {1}.',
            dirhams(capital),
            dirhams(least),
          ),
        };
  },
  examples: [
    { name: 'one thousand dirhams', facts: { project, cooperative: { capital: 100_000 } }, answer: 'yes' },
    { name: 'a centime less', facts: { project, cooperative: { capital: 99_999 } }, answer: 'no' },
    {
      name: 'shares of fifty dirhams',
      facts: { project, cooperative: { capital: 500_000, part: 5_000 } },
      answer: 'no',
    },
    { name: 'capital not read', facts: { project, cooperative: {} }, answer: 'unknown' },
  ],
});

export const cooperativeMembership = rule({
  id: 'COOP_MEMBERSHIP',
  title: { ar: 'عضوية صاحب الطلب في التعاونية', fr: 'Appartenance du demandeur à la coopérative' },
  article: law,
  confidence: 'guess',
  validFrom: inForce,
  bearing: 'right',
  applies: ofCooperatives,
  needs: ['cooperative'],
  uses: ['formName', 'cardName'],
  judge: ({ cooperative, formName, cardName }, { nameAgrees }): Judgement => {
    const members = [
      ...(cooperative.president === undefined ? [] : [cooperative.president]),
      ...(cooperative.memberNames ?? []).map((name) => ({ ar: [name], lat: [] })),
    ];
    const likeness = [formName, cardName].flatMap((name) =>
      name === undefined ? [] : members.map((member) => nameLikeness(member, name) ?? 0),
    );
    return Math.max(0, ...likeness) >= nameAgrees
      ? {
          answer: 'yes',
          text: say(
            'صاحب الطلب من أعضاء التعاونية.',
            'Le demandeur figure parmi les membres de la coopérative.',
          ),
        }
      : {
          answer: 'unknown',
          text: say(
            'لا تبين الوثائق أن صاحب الطلب عضو في التعاونية؛ تنفع لائحة الأعضاء أو محضر الجمع العام.',
            'Les pièces ne montrent pas que le demandeur est membre ; la liste des membres ou le procès-verbal l’établirait.',
          ),
        };
  },
  examples: [
    {
      name: 'the applicant presides',
      facts: {
        project,
        formName: { ar: ['نعيمة بوشنتوف'], lat: [] },
        cooperative: { president: { ar: ['نعيمة بوشنتوف'], lat: [] } },
      },
      answer: 'yes',
    },
    {
      name: 'another presides and no list is there',
      facts: {
        project,
        formName: { ar: ['نعيمة بوشنتوف'], lat: [] },
        cooperative: { president: { ar: ['إدريس الزهراوي'], lat: [] } },
      },
      answer: 'unknown',
    },
  ],
});

export const cooperativeChildren = rule({
  id: 'RESISTANCE_CHILDREN_SHARE',
  title: { ar: 'أبناء المقاومين بين أعضاء التعاونية', fr: 'Enfants de résistants parmi les coopérateurs' },
  article: cited(programme),
  confidence: 'guess',
  validFrom: '2006-02-24',
  bearing: 'notice',
  // Asked of those who told: papers do not say whose children the members are, and cooperatives are nobody's.
  applies: (facts) =>
    ofCooperatives(facts) &&
    facts.statedCooperative?.resistanceChildren !== undefined &&
    (facts.statedCooperative.kind ?? 'cooperative') === 'cooperative',
  needs: ['statedCooperative'],
  uses: ['cooperative'],
  judge: ({ statedCooperative, cooperative }, { cooperativeMinChildrenShare: least }): Judgement => {
    const { resistanceChildren: children = 0 } = statedCooperative;
    // What a paper shows goes before what is said.
    const members = cooperative?.members ?? statedCooperative.members;
    if (members === undefined || members === 0) return unread;
    if (children > members) {
      return {
        answer: 'unknown',
        text: say(
          'عدد أبناء المقاومين المصرح به ({0}) يفوق عدد الأعضاء ({1}). المرجو التصحيح.',
          'Le nombre déclaré d’enfants de résistants ({0}) dépasse celui des membres ({1}). Merci de corriger.',
          children,
          members,
        ),
      };
    }
    if (children === members) {
      return {
        answer: 'yes',
        text: say(
          'كل أعضاء التعاونية ({0}) من أبناء المقاومين وأعضاء جيش التحرير.',
          'Tous les membres de la coopérative ({0}) sont enfants de résistants.',
          members,
        ),
      };
    }
    if (least === null) {
      return {
        answer: 'unknown',
        text: say(
          'عدد أبناء المقاومين وأعضاء جيش التحرير {0} من أصل {1}؛ والحد الأدنى المطلوب غير معروف.',
          '{0} membres sur {1} sont enfants de résistants ; le minimum demandé n’est pas connu.',
          children,
          members,
        ),
      };
    }
    const share = say('{0} بالمائة', '{0} %', least / 100);
    return children * 10_000 >= members * least
      ? {
          answer: 'yes',
          text: say(
            'عدد أبناء المقاومين وأعضاء جيش التحرير {0} من أصل {1}، والحد الأدنى {2}.',
            '{0} membres sur {1} sont enfants de résistants, pour un minimum de {2}.',
            children,
            members,
            share,
          ),
        }
      : {
          answer: 'no',
          flag: 'cooperative-children-share',
          remedy: 'look',
          text: say(
            'عدد أبناء المقاومين وأعضاء جيش التحرير {0} فقط من أصل {1}، وهو دون الحد الأدنى {2}.',
            '{0} membres sur {1} seulement sont enfants de résistants, moins que le minimum de {2}.',
            children,
            members,
            share,
          ),
        };
  },
  examples: [
    {
      name: 'three of seven, no minimum known',
      facts: { project, statedCooperative: { members: 7, resistanceChildren: 3 } },
      answer: 'unknown',
    },
    {
      name: 'all of them',
      facts: { project, statedCooperative: { members: 7, resistanceChildren: 7 } },
      answer: 'yes',
    },
    {
      name: 'more children than members',
      facts: { project, statedCooperative: { members: 5, resistanceChildren: 6 } },
      answer: 'unknown',
    },
    {
      name: 'nothing said of whose children the members are',
      facts: { project, statedCooperative: { members: 7 } },
      answer: 'not-applicable',
    },
  ],
});
