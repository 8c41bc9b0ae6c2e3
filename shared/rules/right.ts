/** Who the law grants the aid to: the child of a recognised member, out of work, whose papers are of their time. */
import type { Bilingual, PaperType } from '#shared/papers/reading';
import type { LineageProof } from '#shared/people/evidence';
import { matchNames } from '#shared/people/index';
import type { Day, NameSpellings } from './facts.ts';
import { type Judgement, rule } from './rule.ts';
import { dayText, say } from './words.ts';

const since = '2006-02-24';

export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The best probability that some spelling of one is the name of the other; unknown when a side is empty. */
export function nameLikeness(a: NameSpellings, b: NameSpellings): number | undefined {
  const left = [...a.ar, ...a.lat];
  const right = [...b.ar, ...b.lat];
  if (left.length === 0 || right.length === 0) return undefined;
  return Math.max(...left.flatMap((x) => right.map((y) => matchNames(x, y).score)));
}

const proof = (change: Partial<LineageProof>): LineageProof => ({
  p: 0.5,
  proposal: 'officer',
  likelyNot: false,
  links: [],
  gates: [],
  text: { ar: '', fr: '' },
  ...change,
});

/** Kin the programme does not serve (second generation only), by the gate that names the pattern. */
const otherKin: readonly (readonly [RegExp, Bilingual])[] = [
  [/grand/, { ar: 'حفيد(ة) للمقاوم', fr: 'petit-enfant du résistant' }],
  [/nephew|uncle/, { ar: 'ابن(ة) أخ المقاوم', fr: 'neveu ou nièce du résistant' }],
  [/sibling|brother/, { ar: 'أخ أو أخت المقاوم', fr: 'frère ou sœur du résistant' }],
];

export const childOfMember = rule({
  id: 'BENEFICIARY_DEGREE',
  title: { ar: 'البنوة المباشرة للمقاوم', fr: 'Filiation directe avec le résistant' },
  article: 'Décret 2.04.892; dahir 1-59-076 (11 mars 1959)',
  confidence: 'likely',
  validFrom: since,
  bearing: 'right',
  needs: ['lineage'],
  judge: ({ lineage }): Judgement => {
    const kin = otherKin.find(([pattern]) => lineage.gates.some((gate) => pattern.test(gate)))?.[1];
    if (kin !== undefined) {
      return {
        answer: 'no',
        text: say(
          'تدل الوثائق على أن صاحب الطلب {0}؛ والإعانة مخصصة لبنات وأبناء المقاومين من الدرجة الأولى. يعرض الأمر على موظف.',
          "Les pièces font apparaître un {0}, alors que l'aide est réservée aux enfants au premier degré. Un agent examinera le dossier.",
          kin,
        ),
      };
    }
    if (lineage.gates.length > 0 || lineage.likelyNot) {
      return {
        answer: 'no',
        text: say(
          'في الوثائق ما يعارض بنوة صاحب الطلب للمقاوم؛ يعرض الأمر على موظف، ولا يعد ذلك رفضا.',
          "Les pièces contredisent la filiation avec le résistant ; un agent examinera le dossier. Ce n'est pas un rejet.",
        ),
      };
    }
    if (lineage.proposal === 'accept') {
      return {
        answer: 'yes',
        text: say(
          'تثبت الوثائق أن صاحب الطلب ابن(ة) المقاوم(ة) من الدرجة الأولى.',
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
      name: 'a grandchild is not a child',
      facts: { lineage: proof({ gates: ['grandchild-pattern'] }) },
      answer: 'no',
    },
    {
      name: 'a nephew is not a child',
      facts: { lineage: proof({ gates: ['nephew-pattern'] }) },
      answer: 'no',
    },
    {
      name: 'a gate closes even a high probability',
      facts: { lineage: proof({ p: 0.99, proposal: 'accept', gates: ['parent-under-12'] }) },
      answer: 'no',
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
  article: 'Dahir 1-59-076 (11 mars 1959)',
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
            "Le numéro {0} n'a pas été trouvé au registre du Haut-Commissariat ; la carte seule ne prouve pas la qualité de résistant. Un agent examinera le dossier.",
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

/** A paper good for some days after its issue, counted to the deposit; the last day still counts. */
function agedPaper(issued: Day, deposited: Day, limit: number, name: Bilingual, paper: PaperType): Judgement {
  const age = daysBetween(issued, deposited);
  if (age < 0) {
    return {
      answer: 'unknown',
      text: say(
        'تاريخ {0} ({1}) لاحق لتاريخ الإيداع ({2})؛ يلزم نظر موظف.',
        '{0} : la date ({1}) est postérieure au dépôt ({2}) ; un agent doit regarder.',
        name,
        dayText(issued),
        dayText(deposited),
      ),
      flag: 'dated-after-deposit',
    };
  }
  return age <= limit
    ? {
        answer: 'yes',
        text: say(
          '{0}: مؤرخة في {1}، أي داخل أجل {2} يوما.',
          '{0} : du {1}, dans le délai de {2} jours.',
          name,
          dayText(issued),
          limit,
        ),
      }
    : {
        answer: 'no',
        remedy: 'applicant',
        paper,
        text: say(
          '{0}: مضى على تسليمها {1} يوما، والمطلوب ألا تتجاوز {2} يوما. المرجو الإدلاء بوثيقة حديثة.',
          '{0} : délivré(e) depuis {1} jours, plus que les {2} jours admis. Merci de fournir un document récent.',
          name,
          age,
          limit,
        ),
      };
}

export const notEmployed = rule({
  id: 'NOT_EMPLOYED',
  title: { ar: 'وضعية اللاتشغيل', fr: 'Situation de non-emploi' },
  article: "Décret 2.04.892; loi 55-19 (déclaration sur l'honneur)",
  confidence: 'likely',
  validFrom: since,
  bearing: 'right',
  needs: ['nonEmploymentOn', 'submittedOn'],
  uses: ['nonEmploymentName', 'nonEmploymentCin', 'formCin', 'formName', 'cardName'],
  judge: (facts, parameters): Judgement => {
    const { nonEmploymentOn, submittedOn, nonEmploymentCin, formCin } = facts;
    const title = {
      ar: 'شهادة عدم العمل أو التصريح بالشرف',
      fr: "L'attestation de non-emploi ou la déclaration sur l'honneur",
    };
    const names = facts.cardName ?? facts.formName;
    const likeness =
      facts.nonEmploymentName && names ? nameLikeness(facts.nonEmploymentName, names) : undefined;
    const sameNumber = nonEmploymentCin !== undefined && nonEmploymentCin === formCin;
    const other =
      (nonEmploymentCin !== undefined && !sameNumber) ||
      (!sameNumber && likeness !== undefined && likeness < parameters.nameDiffers);
    if (other) {
      return {
        answer: 'unknown',
        flag: 'another-person',
        text: say(
          'شهادة عدم العمل لا تحمل اسم صاحب الطلب أو رقم بطاقته؛ يلزم نظر موظف.',
          "L'attestation de non-emploi ne porte pas le nom ou la CNIE du demandeur ; un agent doit regarder.",
        ),
      };
    }
    return agedPaper(
      nonEmploymentOn,
      submittedOn,
      parameters.nonEmploymentMaxAgeDays,
      title,
      'non-employment',
    );
  },
  examples: [
    {
      name: 'attested on the 90th day',
      facts: { nonEmploymentOn: '2026-01-01', submittedOn: '2026-04-01' },
      answer: 'yes',
    },
    {
      name: 'attested on the 91st day',
      facts: { nonEmploymentOn: '2025-12-31', submittedOn: '2026-04-01' },
      answer: 'no',
    },
    {
      name: 'attested after the deposit',
      facts: { nonEmploymentOn: '2026-04-02', submittedOn: '2026-04-01' },
      answer: 'unknown',
    },
    { name: 'no attestation, no declaration', facts: { submittedOn: '2026-04-01' }, answer: 'unknown' },
    {
      name: 'an attestation that carries another identity number',
      facts: {
        nonEmploymentOn: '2026-03-01',
        submittedOn: '2026-04-01',
        nonEmploymentCin: 'AB12345',
        formCin: 'CD67890',
      },
      answer: 'unknown',
    },
  ],
});

export const actAge = rule({
  id: 'ACT_MAX_AGE_DAYS',
  title: { ar: 'حداثة رسم الولادة', fr: "Date de délivrance de l'acte de naissance" },
  article: 'Loi 37-99 relative à l’état civil; usage de trois mois',
  confidence: 'source',
  validFrom: since,
  bearing: 'right',
  needs: ['actIssuedOn', 'submittedOn'],
  judge: ({ actIssuedOn, submittedOn }, { actMaxAgeDays }): Judgement =>
    agedPaper(
      actIssuedOn,
      submittedOn,
      actMaxAgeDays,
      {
        ar: 'نسخة رسم الولادة',
        fr: "La copie ou l'extrait de l'acte de naissance",
      },
      'birth-extract',
    ),
  examples: [
    {
      name: 'issued on the day of deposit',
      facts: { actIssuedOn: '2026-04-01', submittedOn: '2026-04-01' },
      answer: 'yes',
    },
    {
      name: 'issued 90 days before',
      facts: { actIssuedOn: '2026-01-01', submittedOn: '2026-04-01' },
      answer: 'yes',
    },
    {
      name: 'issued 91 days before',
      facts: { actIssuedOn: '2025-12-31', submittedOn: '2026-04-01' },
      answer: 'no',
    },
    {
      name: 'issued after the deposit',
      facts: { actIssuedOn: '2026-05-01', submittedOn: '2026-04-01' },
      answer: 'unknown',
    },
    { name: 'issue date not read', facts: { submittedOn: '2026-04-01' }, answer: 'unknown' },
  ],
});

export const cardValid = rule({
  id: 'CARD_VALID',
  title: { ar: 'صلاحية البطاقة الوطنية للتعريف الإلكترونية', fr: 'Validité de la CNIE' },
  article: 'Loi 04-20 relative à la CNIE',
  confidence: 'source',
  validFrom: since,
  bearing: 'right',
  needs: ['cardExpiry', 'submittedOn'],
  judge: ({ cardExpiry, submittedOn }): Judgement =>
    cardExpiry >= submittedOn
      ? {
          answer: 'yes',
          text: say(
            'البطاقة الوطنية صالحة إلى غاية {0}.',
            "La CNIE est valable jusqu'au {0}.",
            dayText(cardExpiry),
          ),
        }
      : {
          answer: 'no',
          remedy: 'applicant',
          paper: 'cnie',
          text: say(
            'انتهت صلاحية البطاقة الوطنية في {0} قبل الإيداع في {1}. المرجو الإدلاء ببطاقة سارية.',
            'La CNIE a expiré le {0}, avant le dépôt du {1}. Merci de fournir une carte en cours de validité.',
            dayText(cardExpiry),
            dayText(submittedOn),
          ),
        },
  examples: [
    {
      name: 'its last day is the day of deposit',
      facts: { cardExpiry: '2026-04-01', submittedOn: '2026-04-01' },
      answer: 'yes',
    },
    {
      name: 'expired the day before',
      facts: { cardExpiry: '2026-03-31', submittedOn: '2026-04-01' },
      answer: 'no',
    },
    { name: 'expiry not read', facts: { submittedOn: '2026-04-01' }, answer: 'unknown' },
  ],
});

const sameStart = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

export const identityAgrees = rule({
  id: 'IDENTITY_AGREES',
  title: { ar: 'مطابقة الهوية بين الطلب والبطاقة', fr: 'Identité : demande et CNIE' },
  article: 'Loi 04-20 relative à la CNIE; loi 09-08 (exactitude)',
  confidence: 'source',
  validFrom: since,
  bearing: 'right',
  needs: ['formCin', 'cardCin'],
  uses: ['formBirthDate', 'cardBirthDate', 'formName', 'cardName'],
  judge: (facts, { nameDiffers }): Judgement => {
    const likeness =
      facts.formName && facts.cardName ? nameLikeness(facts.formName, facts.cardName) : undefined;
    const differing: Bilingual[] = [];
    if (facts.formCin !== facts.cardCin) differing.push({ ar: 'رقم البطاقة', fr: 'le numéro' });
    if (facts.formBirthDate && facts.cardBirthDate && !sameStart(facts.formBirthDate, facts.cardBirthDate)) {
      differing.push({ ar: 'تاريخ الازدياد', fr: 'la date de naissance' });
    }
    if (likeness !== undefined && likeness < nameDiffers) differing.push({ ar: 'الاسم', fr: 'le nom' });
    if (differing.length === 0) {
      return {
        answer: 'yes',
        text: say(
          'بيانات الطلب مطابقة للبطاقة الوطنية.',
          'Les données de la demande concordent avec la CNIE.',
        ),
      };
    }
    return {
      answer: 'no',
      text: say(
        'لا تطابق بيانات الطلب البطاقة الوطنية: {0}.',
        'La demande ne concorde pas avec la CNIE : {0}.',
        { ar: differing.map((d) => d.ar).join('، '), fr: differing.map((d) => d.fr).join(', ') },
      ),
    };
  },
  examples: [
    {
      name: 'same number and day',
      facts: {
        formCin: 'AB12345',
        cardCin: 'AB12345',
        formBirthDate: '1975-05-25',
        cardBirthDate: '1975-05-25',
      },
      answer: 'yes',
    },
    { name: 'another number', facts: { formCin: 'AB12345', cardCin: 'AB12346' }, answer: 'no' },
    {
      name: 'another birth date',
      facts: {
        formCin: 'AB12345',
        cardCin: 'AB12345',
        formBirthDate: '1975-05-25',
        cardBirthDate: '1976-05-25',
      },
      answer: 'no',
    },
    {
      name: 'the form knows the year only',
      facts: { formCin: 'AB12345', cardCin: 'AB12345', formBirthDate: '1975', cardBirthDate: '1975-05-25' },
      answer: 'yes',
    },
    {
      name: 'another name under the same number',
      facts: {
        formCin: 'AB12345',
        cardCin: 'AB12345',
        formName: { ar: ['فاطمة الزهراوي'], lat: [] },
        cardName: { ar: ['إدريس بوشنتوف'], lat: [] },
      },
      answer: 'no',
    },
    { name: 'card number not read', facts: { formCin: 'AB12345' }, answer: 'unknown' },
  ],
});

export const cinFormat = rule({
  id: 'CIN_FORMAT',
  title: { ar: 'شكل رقم البطاقة الوطنية', fr: 'Format du numéro de CNIE' },
  article: 'Usage (une ou deux lettres, puis des chiffres; sans clé de contrôle)',
  confidence: 'likely',
  validFrom: since,
  bearing: 'notice',
  needs: ['formCin'],
  judge: ({ formCin }): Judgement =>
    /^[A-Z]{1,2}\d{4,7}$/.test(formCin)
      ? {
          answer: 'yes',
          text: say('رقم البطاقة {0} على الشكل المعتاد.', 'Le numéro {0} a la forme habituelle.', formCin),
        }
      : {
          answer: 'unknown',
          flag: 'cin-format',
          text: say(
            'رقم البطاقة {0} على غير الشكل المعتاد؛ تنبيه لا غير.',
            "Le numéro {0} n'a pas la forme habituelle ; simple avertissement.",
            formCin,
          ),
        },
  examples: [
    { name: 'two letters and six digits', facts: { formCin: 'AB123456' }, answer: 'yes' },
    { name: 'the specimen with seven digits', facts: { formCin: 'U1234567' }, answer: 'yes' },
    { name: 'digits only warns, never refuses', facts: { formCin: '123456' }, answer: 'unknown' },
  ],
});

export const rightRules = [
  childOfMember,
  memberQuality,
  notEmployed,
  actAge,
  cardValid,
  identityAgrees,
  cinFormat,
];
