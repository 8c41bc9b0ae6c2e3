/** Letters that decide: grant, refusal, outcome of an appeal. Law 03-01: the law, the facts and the page of each reason. */
import type { Day } from '#shared/calendar/index';
import type { Bilingual } from '#shared/papers/reading';
import type { Centimes } from '#shared/rules/facts';
import { simplificationLaw } from '#shared/rules/texts-of-law';
import { both, dirhams, say } from '#shared/rules/words';
import { dayInWords } from '../dates.ts';
import type { Block } from '../sheet.ts';
import { sumInWords } from '../sums.ts';
import {
  appealParagraph,
  nameOf,
  notice,
  numbered,
  type Occasion,
  projectOf,
  signatures,
  text,
} from '../wording.ts';
import { type LetterReason, letterOf } from './letter.ts';

const decree: Bilingual = say(
  'المرسوم رقم {0} المؤرخ في {1} المتعلق بمسطرة تخويل الإعانة المالية لدعم إقامة مشاريع اقتصادية صغرى ومتوسطة',
  'le décret n° {0} du {1} relatif à la procédure d’octroi de l’aide financière à la création de petits et moyens projets économiques',
  '2.04.892',
  dayInWords('2006-02-24'),
);
export const reasonsLaw: Bilingual = say(
  'القانون رقم {0} بشأن إلزام الإدارات العمومية بتعليل قراراتها الإدارية',
  'la loi n° {0} relative à l’obligation de motivation des décisions administratives',
  { ar: '03.01', fr: '03-01' },
);
const procedureLaw: Bilingual = {
  ar: simplificationLaw.ar,
  fr: simplificationLaw.fr.replace('Loi', 'la loi'),
};

const basedOn = (submittedOn: Day, { reference }: Occasion): Block => ({
  block: 'list',
  points: [
    say('بناء على {0}؛', 'Vu {0} ;', decree),
    say('وبناء على {0}؛', 'Vu {0} ;', reasonsLaw),
    say('وبناء على {0}؛', 'Vu {0} ;', procedureLaw),
    say(
      'وبناء على الطلب المودع بتاريخ {0} تحت المرجع {1} والوثائق المضمومة إليه؛',
      'Vu la demande déposée le {0} sous la référence {1} et les pièces qui y sont jointes ;',
      dayInWords(submittedOn),
      reference,
    ),
  ],
});

const placeOf = ({ evidence }: LetterReason): Bilingual =>
  both((language) =>
    evidence.length === 0
      ? '—'
      : evidence
          .map(({ paper, page }) =>
            page === undefined ? paper[language] : say('{0}، ص {1}', '{0}, p. {1}', paper, page)[language],
          )
          .filter((place, index, all) => all.indexOf(place) === index)
          .join(language === 'ar' ? '؛ ' : ' ; '),
  );

const reasonsTable = (title: Bilingual, reasons: readonly LetterReason[]): Block => ({
  block: 'table',
  title,
  widths: [0, 6, 9, 5],
  heads: [
    { ar: 'ر.ت', fr: 'N°' },
    { ar: 'السند القانوني', fr: 'Fondement légal' },
    { ar: 'الوقائع', fr: 'Faits' },
    { ar: 'الوثيقة والصفحة', fr: 'Pièce et page' },
  ],
  rows: numbered(reasons.map((reason) => [reason.article, reason.facts, placeOf(reason)])),
});

const inFull = (centimes: Centimes): Bilingual =>
  say('{0} ({1})', '{0} ({1})', dirhams(centimes), sumInWords(centimes));

interface Decided {
  readonly submittedOn: Day;
  readonly reasons: readonly LetterReason[];
  readonly appealUntil: Day;
}

export interface GrantFacts extends Decided {
  readonly amount: Centimes;
  /** The most the law would let; absent where it is not known. */
  readonly most?: Centimes | undefined;
  /** Why less is granted than that. */
  readonly lessBecause?: Bilingual | undefined;
  readonly fundingSource?: Bilingual | undefined;
}

function grantBlocks({ amount, most, lessBecause, fundingSource }: GrantFacts, occasion: Occasion): Block[] {
  const { applicant, project } = occasion;
  return [
    notice(
      'تمنح {0} إعانة مالية قدرها {1} لإقامة المشروع {2}.',
      'Une aide financière de {1} est accordée à {0} pour le projet {2}.',
      { ar: `ل${nameOf(applicant).ar}`.replace(/^لال/u, 'لل'), fr: nameOf(applicant).fr },
      inFull(amount),
      projectOf(project),
    ),
    ...(fundingSource === undefined
      ? []
      : [text('مصدر التمويل: {0}.', 'Source de financement : {0}.', fundingSource)]),
    ...(most !== undefined && amount < most
      ? [
          text(
            'يقل هذا المبلغ عن الحد الأقصى المحتسب لهذا المشروع، وقدره {0}.',
            'Ce montant est inférieur au maximum calculé pour ce projet, soit {0}.',
            dirhams(most),
          ),
        ]
      : []),
    ...(lessBecause === undefined
      ? []
      : [text('سبب التخفيض: {0}', 'Motif de la réduction : {0}', lessBecause)]),
  ];
}

const onPayment: Block = text(
  'تؤدى الإعانة إلى حساب بنكي باسم المستفيد(ة) أو التعاونية، بعد الإدلاء بكشف التعريف البنكي والتحقق منه. وتستعمل حصرا في المشروع المذكور؛ ويترتب عن الإخلال بذلك استرجاعها.',
  'L’aide est versée sur un compte bancaire au nom du bénéficiaire ou de la coopérative, après production et vérification du relevé d’identité bancaire. Elle est employée au seul projet cité ; à défaut, elle est reversée.',
);

const exampleReasons: readonly LetterReason[] = [
  {
    article: say(
      'الظهير الشريف رقم {0} المتعلق بصفة مقاوم',
      'Dahir n° {0} relatif à la qualité de résistant',
      '1.59.076',
    ),
    facts: say(
      'المقاوم موحى أيت واعراب مقيد في سجل المندوبية تحت رقم {0}، وهو والد صاحبة الطلب.',
      'Le résistant Moha Ait Ouaarab, inscrit au registre sous le n° {0}, est le père de la demandeuse.',
      '104233',
    ),
    evidence: [
      { paper: { ar: 'نسخة كاملة من رسم الولادة', fr: 'Copie intégrale d’acte de naissance' }, page: 1 },
      { paper: { ar: 'شهادة إثبات صفة مقاوم', fr: 'Attestation de résistant' }, page: 1 },
    ],
  },
  {
    article: say('المرسوم رقم {0}', 'Décret n° {0}', '2.04.892'),
    facts: say(
      'قيمة المشروع المقبولة {0} درهم؛ والحد الأقصى {1} في المائة منها.',
      'La valeur retenue du projet est de {0} DH ; le maximum en est {1} %.',
      '90\u202f000,00',
      '30',
    ),
    evidence: [{ paper: { ar: 'بيان أثمان', fr: 'Devis' }, page: 2 }],
  },
];

export const grant = letterOf<GrantFacts>({
  name: { ar: 'قرار منح إعانة مالية', fr: 'Décision d’octroi d’une aide financière' },
  object: () => ({
    ar: 'الجواب عن طلب إعانة مالية لإقامة مشروع اقتصادي',
    fr: 'Réponse à une demande d’aide financière pour un projet économique',
  }),
  signedBy: signatures.commissioner,
  body: (facts, occasion) => [
    basedOn(facts.submittedOn, occasion),
    text('تقرر ما يلي:', 'Il est décidé ce qui suit :'),
    ...grantBlocks(facts, occasion),
    onPayment,
    reasonsTable({ ar: 'أسباب القرار', fr: 'Motifs de la décision' }, facts.reasons),
    appealParagraph(facts.appealUntil, occasion.place),
  ],
  example: {
    submittedOn: '2026-11-22',
    reasons: exampleReasons,
    appealUntil: '2027-02-12',
    amount: 2_700_000,
    most: 2_700_000,
  },
});

export type RefusalFacts = Decided;

export const refusal = letterOf<RefusalFacts>({
  name: {
    ar: 'قرار بعدم الاستجابة لطلب إعانة مالية',
    fr: 'Décision de rejet d’une demande d’aide financière',
  },
  object: grant.object,
  signedBy: signatures.commissioner,
  body: ({ submittedOn, reasons, appealUntil }, occasion) => [
    basedOn(submittedOn, occasion),
    text('تقرر ما يلي:', 'Il est décidé ce qui suit :'),
    notice(
      'تعذرت الاستجابة لطلب الإعانة المالية المتعلق بالمشروع {0}، للأسباب القانونية والواقعية المبينة أسفله.',
      'Il n’est pas donné suite à la demande d’aide financière relative au projet {0}, pour les motifs de droit et de fait exposés ci-dessous.',
      projectOf(occasion.project),
    ),
    reasonsTable({ ar: 'أسباب القرار', fr: 'Motifs de la décision' }, reasons),
    appealParagraph(appealUntil, occasion.place),
  ],
  example: {
    submittedOn: '2026-11-22',
    reasons: [
      {
        article: say(
          'الظهير الشريف رقم {0} المتعلق بصفة مقاوم',
          'Dahir n° {0} relatif à la qualité de résistant',
          '1.59.076',
        ),
        facts: say(
          'يفيد رسم الولادة أن صاحبة الطلب حفيدة المقاوم، والإعانة مخصصة لأبناء وبنات المقاومين.',
          'L’acte de naissance montre que la demandeuse est la petite-fille du résistant ; l’aide est réservée à ses enfants.',
        ),
        evidence: [
          { paper: { ar: 'نسخة كاملة من رسم الولادة', fr: 'Copie intégrale d’acte de naissance' }, page: 1 },
          { paper: { ar: 'دفتر الحالة المدنية', fr: 'Livret de famille' }, page: 3 },
        ],
      },
    ],
    appealUntil: '2027-02-12',
  },
});

export type AppealOutcomeFacts = {
  /** The decision that was appealed against. */
  readonly first: { readonly on: Day; readonly outcome: 'grant' | 'refuse' };
  readonly lodgedOn: Day;
} & (
  | ({ readonly outcome: 'grant' } & Omit<GrantFacts, 'appealUntil'>)
  | ({ readonly outcome: 'refuse' } & Omit<RefusalFacts, 'appealUntil'>)
);

export const appealOutcome = letterOf<AppealOutcomeFacts>({
  name: { ar: 'قرار بشأن تظلم', fr: 'Décision sur recours' },
  object: ({ lodgedOn }) =>
    say('الجواب عن التظلم المقدم بتاريخ {0}', 'Réponse au recours formé le {0}', dayInWords(lodgedOn)),
  signedBy: signatures.commissioner,
  body: (facts, occasion) => [
    basedOn(facts.submittedOn, occasion),
    text(
      'أعيدت دراسة ملفكم كاملا، بما فيه ما أدليتم به مع التظلم، من طرف موظفين لم يشاركوا في القرار المؤرخ في {0}. وتقرر ما يلي:',
      'Votre dossier, avec ce que vous avez joint au recours, a été réexaminé en entier par des agents qui n’avaient pas pris part à la décision du {0}. Il est décidé ce qui suit :',
      dayInWords(facts.first.on),
    ),
    ...(facts.outcome === 'grant'
      ? [
          text(
            'يحل هذا القرار محل القرار المؤرخ في {0}.',
            'La présente décision remplace celle du {0}.',
            dayInWords(facts.first.on),
          ),
          ...grantBlocks({ ...facts, appealUntil: occasion.on }, occasion),
          onPayment,
        ]
      : [
          facts.first.outcome === 'refuse'
            ? notice(
                'تأييد القرار المؤرخ في {0} القاضي بعدم الاستجابة للطلب.',
                'La décision de rejet du {0} est confirmée.',
                dayInWords(facts.first.on),
              )
            : notice(
                'إلغاء القرار المؤرخ في {0} القاضي بمنح إعانة، وعدم الاستجابة للطلب.',
                'La décision d’octroi du {0} est annulée, et la demande rejetée.',
                dayInWords(facts.first.on),
              ),
        ]),
    reasonsTable({ ar: 'أسباب القرار', fr: 'Motifs de la décision' }, facts.reasons),
    text(
      'هذا القرار نهائي على مستوى الإدارة. ويمكن الطعن فيه أمام المحكمة الإدارية المختصة داخل الآجال القانونية.',
      'Cette décision est définitive au niveau de l’administration. Elle peut être déférée au tribunal administratif compétent dans les délais légaux.',
    ),
  ],
  example: {
    outcome: 'grant',
    submittedOn: '2026-11-22',
    reasons: exampleReasons,
    first: { on: '2027-01-11', outcome: 'refuse' },
    lodgedOn: '2027-01-25',
    amount: 2_150_050,
    most: 2_700_000,
    lessBecause: {
      ar: 'الاعتماد المتبقي برسم السنة لا يسمح بأكثر من هذا المبلغ.',
      fr: 'Le crédit restant de l’année ne permet pas davantage.',
    },
  },
});
