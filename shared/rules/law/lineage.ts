/** Who the law grants the aid to: the child, in the first degree, of a member the register knows. */
import type { Bilingual } from '#shared/papers/reading';
import type { LineageProof } from '#shared/people/evidence';
import { type Judgement, rule } from '../rule.ts';
import { cited, memberDahir, subsidyDecree } from '../texts-of-law.ts';
import { say } from '../words.ts';

const since = '2006-02-24';

const proof = (change: Partial<LineageProof>): LineageProof => ({
  p: 0.5,
  proposal: 'officer',
  likelyNot: false,
  links: [],
  gates: [],
  text: { ar: '', fr: '' },
  relation: 'unclear',
  branch: 'father',
  notes: [],
  weights: 'example',
  ...change,
});

/**
 * Kin the programme does not serve (second generation only), by the gate that names the pattern. A pattern of names alone
 * is a reason to look, not an answer; and even a "no" is for an officer to say to the applicant.
 */
const otherKin: readonly (readonly [RegExp, Bilingual])[] = [
  [/^grandchild-pattern$/, { ar: 'من أحفاد المقاوم', fr: 'petit-enfant du résistant' }],
  [/^nephew-pattern$/, { ar: 'من أبناء إخوة المقاوم', fr: 'neveu ou nièce du résistant' }],
  [/^sibling-pattern$/, { ar: 'من إخوة المقاوم', fr: 'frère ou sœur du résistant' }],
];

/** Gates that only say that something is not there yet: no paper speaks against the applicant. */
const absences = ['no-birth-act', 'no-member-paper', 'register-not-consulted', 'not-in-register'];

export const childOfMember = rule({
  id: 'BENEFICIARY_DEGREE',
  title: { ar: 'البنوة المباشرة للمقاوم', fr: 'Filiation directe avec le résistant' },
  article: cited(subsidyDecree, memberDahir),
  confidence: 'likely',
  validFrom: since,
  bearing: 'right',
  needs: ['lineage'],
  judge: ({ lineage }, { lineageAgainst }): Judgement => {
    const kin = otherKin.find(([pattern]) => lineage.gates.some((gate) => pattern.test(gate)))?.[1];
    if (kin !== undefined) {
      return {
        answer: lineage.likelyNot ? 'no' : 'unknown',
        remedy: 'against',
        text: say(
          'يظهر من الوثائق أن صاحب الطلب قد يكون {0}؛ والإعانة مخصصة لبنات وأبناء المقاومين من الدرجة الأولى. يعرض الأمر على موظف.',
          'Les pièces laissent penser que le demandeur est {0} ; l’aide est réservée aux enfants au premier degré. Un agent examinera le dossier.',
          kin,
        ),
      };
    }
    const against = lineage.gates.filter((gate) => !absences.includes(gate));
    if (lineage.likelyNot || against.length > 0 || lineage.p < lineageAgainst) {
      return {
        answer: lineage.likelyNot ? 'no' : 'unknown',
        remedy: 'against',
        text: say(
          'في الوثائق ما يعارض بنوة صاحب الطلب للمقاوم؛ يعرض الأمر على موظف، ولا يعد ذلك رفضا.',
          'Des éléments des pièces contredisent la filiation avec le résistant ; un agent examinera le dossier. Ce n’est pas un rejet.',
        ),
      };
    }
    if (lineage.proposal === 'accept' && lineage.gates.length === 0) {
      return {
        answer: 'yes',
        text: say(
          'تثبت الوثائق بنوة صاحب الطلب للمقاوم من الدرجة الأولى.',
          'Les pièces établissent que le demandeur est enfant du résistant au premier degré.',
        ),
      };
    }
    return {
      answer: 'unknown',
      text: say(
        'لا تكفي الوثائق وحدها لإثبات البنوة للمقاوم؛ يلزم نظر موظف.',
        'Les pièces ne suffisent pas à elles seules à établir la filiation ; un agent doit les examiner.',
      ),
    };
  },
  examples: [
    {
      name: 'a proof accepted by every link is a yes',
      facts: { lineage: proof({ p: 0.99, proposal: 'accept' }) },
      answer: 'yes',
    },
    { name: 'a weak proof is not known, never no', facts: { lineage: proof({ p: 0.8 }) }, answer: 'unknown' },
    {
      name: 'papers that show a grandchild speak against it',
      facts: { lineage: proof({ p: 0.01, gates: ['grandchild-pattern'], likelyNot: true }) },
      answer: 'no',
    },
    {
      name: 'who looks like a nephew is for an officer to say',
      facts: { lineage: proof({ gates: ['nephew-pattern'] }) },
      answer: 'unknown',
    },
    {
      name: 'a gate closes even a high probability',
      facts: { lineage: proof({ p: 0.99, gates: ['parent-too-young'] }) },
      answer: 'unknown',
    },
    {
      name: 'papers that speak against it',
      facts: { lineage: proof({ p: 0.01, likelyNot: true }) },
      answer: 'no',
    },
    { name: 'no lineage weighed yet', facts: {}, answer: 'unknown' },
  ],
});

export const memberQuality = rule({
  id: 'QUALITY_CHECK',
  title: { ar: 'صفة مقاوم', fr: 'Qualité de résistant' },
  article: cited(memberDahir),
  confidence: 'likely',
  validFrom: since,
  bearing: 'right',
  needs: ['memberNumber', 'registerRow'],
  judge: ({ memberNumber, registerRow }): Judgement =>
    registerRow.found
      ? {
          answer: 'yes',
          text: say(
            'الرقم {0} مقيد بسجل المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير.',
            'Le numéro {0} figure au registre du Haut-Commissariat aux anciens résistants et anciens membres de l’Armée de libération.',
            memberNumber,
          ),
        }
      : {
          answer: 'no',
          flag: 'register-no-row',
          text: say(
            'لم يعثر على الرقم {0} في سجل المندوبية السامية؛ والبطاقة وحدها لا تثبت صفة مقاوم. يعرض الأمر على موظف.',
            'Le numéro {0} n’a pas été trouvé au registre du Haut-Commissariat ; la carte seule ne prouve pas la qualité de résistant. Un agent examinera le dossier.',
            memberNumber,
          ),
        },
  examples: [
    {
      name: 'found in the register',
      facts: { memberNumber: '6004', registerRow: { found: true } },
      answer: 'yes',
    },
    {
      name: 'a card whose number the register lacks',
      facts: { memberNumber: '6004', registerRow: { found: false } },
      answer: 'no',
    },
    { name: 'the card alone, no register consulted', facts: { memberNumber: '6004' }, answer: 'unknown' },
    { name: 'no number read', facts: { registerRow: { found: false } }, answer: 'unknown' },
  ],
});
