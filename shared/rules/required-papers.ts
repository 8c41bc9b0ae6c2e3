/**
 * The papers of a complete file. The official list was not found, so it is data: who must confirm it is the High Commission.
 * Law 55-19 bounds it: nothing is asked twice, nothing the administration already holds, no certified copies.
 */
import type { Bilingual, PaperType } from '#shared/papers/reading';
import type { Project } from './facts.ts';
import type { Confidence } from './rule.ts';
import {
  cited,
  civilStatusLaw,
  cooperativeLaw,
  identityCardLaw,
  memberDahir,
  simplificationLaw,
  subsidyDecree,
} from './texts-of-law.ts';
import { say } from './words.ts';

/** What is known of a file that decides whether a conditional paper is asked. */
export interface Circumstances {
  readonly form: Project['form'];
  readonly loan: boolean;
  /** The firm exists already, so far as the form says. */
  readonly firmExists: boolean;
  /** A paper says the member is dead and the register does not hold the death. */
  readonly deathToProve: boolean;
  /** Registry number, members and capital were read on the registration, and the applicant was found among the members. */
  readonly cooperativeShown: boolean;
  /** A card was given but nothing of its back side was found. */
  readonly cardBackMissing: boolean;
}

/** When a conditional paper is asked: named, so that a rule set can be written down and edited. */
export const conditions = {
  loan: {
    name: { ar: 'إذا صرح صاحب الطلب بقرض بنكي', fr: 'si un prêt bancaire est déclaré' },
    holds: (c) => c.loan,
  },
  cooperative: {
    name: { ar: 'إذا حملت المشروع تعاونية', fr: 'si une coopérative porte le projet' },
    holds: (c) => c.form === 'cooperative',
  },
  company: {
    name: { ar: 'إذا حملت المشروع شركة', fr: 'si une société porte le projet' },
    holds: (c) => c.form === 'company',
  },
  'cooperative-not-shown': {
    name: {
      ar: 'إذا لم تكف شهادة تسجيل التعاونية',
      fr: 'si le certificat de la coopérative ne suffit pas',
    },
    holds: (c) => c.form === 'cooperative' && !c.cooperativeShown,
  },
  'firm-exists': {
    name: { ar: 'إذا كانت المقاولة موجودة من قبل', fr: 'si l’entreprise existe déjà' },
    holds: (c) => c.firmExists,
  },
  'death-to-prove': {
    name: {
      ar: 'إذا أفادت الوثائق بوفاة المقاوم ولم يتضمنها السجل',
      fr: 'si les pièces disent le résistant mort et que le registre ne le mentionne pas',
    },
    holds: (c) => c.deathToProve,
  },
  'card-back-missing': {
    name: { ar: 'إذا غاب ظهر البطاقة الوطنية', fr: 'si le verso de la CNIE manque' },
    holds: (c) => c.cardBackMissing,
  },
} as const satisfies Readonly<
  Record<string, { readonly name: Bilingual; readonly holds: (circumstances: Circumstances) => boolean }>
>;
export type Condition = keyof typeof conditions;

export const stages = ['file', 'payment', 'after-grant'] as const;
export const levels = ['mandatory', 'conditional', 'optional'] as const;

export interface RequiredPaper {
  readonly id: string;
  /** Named to the applicant when none of `anyOf` is there. */
  readonly paper: PaperType;
  /** Any one of these satisfies it; none: asked whenever its condition holds. */
  readonly anyOf: readonly PaperType[];
  readonly stage: (typeof stages)[number];
  readonly level: (typeof levels)[number];
  /** For conditional papers, and for them alone. */
  readonly when?: Condition;
  readonly name: Bilingual;
  readonly why: Bilingual;
  readonly law: Bilingual;
  readonly confidence: Confidence;
}

/** The first list, in force until another is published. */
export const requiredPapers: readonly RequiredPaper[] = [
  {
    id: 'quality',
    paper: 'resistance-attestation',
    anyOf: ['resistance-attestation'],
    stage: 'file',
    level: 'mandatory',
    name: { ar: 'بطاقة مقاوم أو شهادة إثبات صفة مقاوم', fr: 'Carte ou attestation de qualité de résistant' },
    why: {
      ar: 'لإثبات صفة مقاوم للأب أو الأم والعثور على ملفه بسجل المندوبية السامية',
      fr: 'pour établir la qualité de résistant du père ou de la mère et retrouver son dossier au registre',
    },
    law: memberDahir,
    confidence: 'likely',
  },
  {
    id: 'identity',
    paper: 'cnie',
    anyOf: ['cnie'],
    stage: 'file',
    level: 'mandatory',
    name: { ar: 'البطاقة الوطنية للتعريف الإلكترونية (الوجهان)', fr: 'CNIE du demandeur (recto et verso)' },
    why: {
      ar: 'للتحقق من هوية صاحب الطلب واسمي والديه ورقم حالته المدنية',
      fr: 'pour vérifier l’identité du demandeur, les noms de ses parents et son numéro d’état civil',
    },
    law: identityCardLaw,
    confidence: 'likely',
  },
  {
    id: 'identity-back',
    paper: 'cnie',
    anyOf: [],
    stage: 'file',
    level: 'conditional',
    when: 'card-back-missing',
    name: { ar: 'ظهر البطاقة الوطنية للتعريف الإلكترونية', fr: 'Verso de la CNIE' },
    why: {
      ar: 'يحمل ظهر البطاقة اسمي الوالدين ورقم الحالة المدنية، ولم نجده في الملف',
      fr: 'le verso porte les noms des parents et le numéro d’état civil ; il ne se trouve pas au dossier',
    },
    law: identityCardLaw,
    confidence: 'likely',
  },
  {
    id: 'birth-act',
    paper: 'birth-extract',
    anyOf: ['birth-full-copy', 'birth-extract'],
    stage: 'file',
    level: 'mandatory',
    name: {
      ar: 'نسخة كاملة (أو موجزة) من رسم ولادة صاحب الطلب',
      fr: 'Copie intégrale (ou extrait) de l’acte de naissance du demandeur',
    },
    why: {
      ar: 'لإثبات النسب؛ والنسخة الكاملة أفضل لأنها تحمل تاريخ ازدياد الأب ومكانه، ولا يتعدى تاريخ تسليمها ثلاثة أشهر',
      fr: 'pour établir la filiation ; la copie intégrale est préférable, car elle porte la date et le lieu de naissance du père ; délivrée depuis moins de trois mois',
    },
    law: civilStatusLaw,
    confidence: 'likely',
  },
  {
    id: 'family',
    paper: 'family-booklet',
    anyOf: ['family-booklet', 'heirs-deed', 'kinship-attestation'],
    stage: 'file',
    level: 'mandatory',
    name: {
      ar: 'دفتر الحالة المدنية (أو رسم الإراثة أو شهادة القرابة)',
      fr: 'Livret d’état civil (ou acte d’hérédité, ou attestation de parenté)',
    },
    why: {
      ar: 'لتأكيد بنوة صاحب الطلب للمقاوم بوثيقة ثانية',
      fr: 'pour confirmer la filiation par une seconde pièce',
    },
    law: civilStatusLaw,
    confidence: 'guess',
  },
  {
    id: 'death',
    paper: 'death-extract',
    anyOf: ['death-extract', 'heirs-deed'],
    stage: 'file',
    level: 'conditional',
    when: 'death-to-prove',
    name: { ar: 'نسخة من رسم وفاة المقاوم', fr: 'Extrait de l’acte de décès du résistant' },
    why: {
      ar: 'تفيد الوثائق بوفاة المقاوم، وسجل المندوبية السامية لا يتضمنها',
      fr: 'les pièces indiquent le décès du résistant, que le registre ne mentionne pas',
    },
    law: civilStatusLaw,
    confidence: 'guess',
  },
  {
    id: 'not-employed',
    paper: 'non-employment',
    anyOf: ['non-employment'],
    stage: 'file',
    level: 'mandatory',
    name: {
      ar: 'شهادة عدم العمل أو تصريح بالشرف',
      fr: 'Attestation de non-emploi ou déclaration sur l’honneur',
    },
    why: {
      ar: 'الإعانة موجهة لمن يوجد في وضعية اللاتشغيل؛ لا يتعدى تاريخها ثلاثة أشهر',
      fr: 'l’aide s’adresse aux personnes sans emploi ; datée de moins de trois mois',
    },
    law: simplificationLaw,
    confidence: 'likely',
  },
  {
    id: 'plan',
    paper: 'business-plan',
    anyOf: ['business-plan'],
    stage: 'file',
    level: 'mandatory',
    name: { ar: 'دراسة الجدوى أو مخطط الأعمال', fr: 'Étude de faisabilité ou plan d’affaires' },
    why: {
      ar: 'لمعرفة مجال المشروع وقيمته وجدول تمويله',
      fr: 'pour connaître le secteur, la valeur et le financement du projet',
    },
    law: subsidyDecree,
    confidence: 'guess',
  },
  {
    id: 'quotes',
    paper: 'quote',
    anyOf: ['quote'],
    stage: 'file',
    level: 'mandatory',
    name: { ar: 'بيانات أثمان أو فواتير شكلية', fr: 'Devis ou factures pro forma' },
    why: { ar: 'لتبرير قيمة المشروع', fr: 'pour justifier la valeur du projet' },
    law: subsidyDecree,
    confidence: 'likely',
  },
  {
    id: 'bank',
    paper: 'bank-agreement',
    anyOf: ['bank-agreement'],
    stage: 'file',
    level: 'conditional',
    when: 'loan',
    name: {
      ar: 'موافقة مبدئية للبنك أو اتفاقية القرض',
      fr: 'Accord de principe de la banque ou contrat de prêt',
    },
    why: { ar: 'صرح صاحب الطلب بقرض بنكي', fr: 'un prêt bancaire est déclaré' },
    law: subsidyDecree,
    confidence: 'likely',
  },
  {
    id: 'cooperative-registration',
    paper: 'coop-registration',
    anyOf: ['coop-registration'],
    stage: 'file',
    level: 'conditional',
    when: 'cooperative',
    name: {
      ar: 'شهادة التسجيل بالسجل المحلي للتعاونيات',
      fr: 'Certificat d’immatriculation au registre local des coopératives',
    },
    why: { ar: 'المشروع تحمله تعاونية', fr: 'le projet est porté par une coopérative' },
    law: cooperativeLaw,
    confidence: 'likely',
  },
  {
    id: 'cooperative-statutes',
    paper: 'coop-statutes',
    anyOf: ['coop-statutes'],
    stage: 'file',
    level: 'conditional',
    when: 'cooperative-not-shown',
    name: {
      ar: 'النظام الأساسي ومحضر الجمع العام ولائحة الأعضاء',
      fr: 'Statuts, procès-verbal et liste des membres',
    },
    why: {
      ar: 'لا تكفي شهادة التسجيل لمعرفة عدد الأعضاء ورأس المال وعضوية صاحب الطلب',
      fr: 'le certificat d’immatriculation ne suffit pas à connaître les membres, le capital et l’appartenance du demandeur',
    },
    law: cooperativeLaw,
    confidence: 'guess',
  },
  {
    id: 'firm',
    paper: 'trade-register',
    anyOf: ['trade-register'],
    stage: 'file',
    level: 'conditional',
    when: 'firm-exists',
    name: {
      ar: 'السجل التجاري أو الضريبة المهنية أو بطاقة المقاول الذاتي',
      fr: 'Registre de commerce, taxe professionnelle ou carte d’auto-entrepreneur',
    },
    why: { ar: 'المقاولة موجودة من قبل', fr: 'l’entreprise existe déjà' },
    law: subsidyDecree,
    confidence: 'guess',
  },
  {
    id: 'residence',
    paper: 'residence',
    anyOf: ['residence'],
    stage: 'file',
    level: 'optional',
    name: { ar: 'شهادة السكنى', fr: 'Certificat de résidence' },
    why: { ar: 'لتحديد النيابة المختصة', fr: 'pour déterminer la délégation compétente' },
    law: subsidyDecree,
    confidence: 'guess',
  },
  {
    id: 'rib',
    paper: 'rib',
    anyOf: ['rib'],
    stage: 'payment',
    level: 'mandatory',
    name: { ar: 'كشف التعريف البنكي', fr: 'Relevé d’identité bancaire' },
    why: { ar: 'لأداء الإعانة', fr: 'pour le paiement de l’aide' },
    law: subsidyDecree,
    confidence: 'guess',
  },
];

export interface MissingPaper {
  readonly paper: PaperType;
  readonly why: Bilingual;
}

/** The law a paper stands on, in one line and both languages. */
export const articleOf = ({ law }: RequiredPaper): string => cited(law);

const wanted = new WeakMap<RequiredPaper, MissingPaper>();

function wantedOf(asked: RequiredPaper): MissingPaper {
  const known = wanted.get(asked);
  if (known !== undefined) return known;
  const { paper, name, why, law } = asked;
  const missing = { paper, why: say('{0}: {1} ({2}).', '{0} : {1} ({2}).', name, why, law) };
  wanted.set(asked, missing);
  return missing;
}

/** Everything the file still lacks, at once, each with its reason. `held`: kinds that are there and are the right person's. */
export function missingPapers(
  held: ReadonlySet<PaperType>,
  circumstances: Circumstances,
  asked: readonly RequiredPaper[] = requiredPapers,
): MissingPaper[] {
  return asked
    .filter(
      ({ stage, level, when, anyOf }) =>
        stage === 'file' &&
        (level === 'mandatory' ||
          (level === 'conditional' && when !== undefined && conditions[when].holds(circumstances))) &&
        !anyOf.some((paper) => held.has(paper)),
    )
    .map(wantedOf);
}
