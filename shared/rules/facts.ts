/**
 * What is known of one application when the law is asked: each fact with the papers it stands on.
 * A fact that is absent is *not known yet*; nothing here has a default.
 */
import type { Bilingual, PaperType } from '#shared/papers/reading';
import type { LineageProof } from '#shared/people/evidence';
import type { Evidence } from './assessment.ts';

/** Integer centimes of a dirham. */
export type Centimes = number;
/** ISO day, `2026-11-21`. */
export type Day = string;

export interface NameSpellings {
  readonly ar: readonly string[];
  readonly lat: readonly string[];
}

export interface Project {
  readonly title: string;
  readonly sector: string;
  readonly form: 'individual' | 'company' | 'cooperative';
  readonly value: Centimes;
  readonly own: Centimes;
  readonly loan: Centimes;
  readonly otherAid: readonly { readonly source: string; readonly amount: Centimes }[];
  readonly requested: Centimes;
}

/** One supplier's offer. A part is absent when the paper does not print it or it could not be read with certainty. */
export interface Quote {
  readonly reference?: string;
  readonly supplier?: string;
  readonly ice?: string;
  readonly client?: string;
  readonly cin?: string;
  readonly withoutTax?: Centimes;
  readonly tax?: Centimes;
  readonly total?: Centimes;
  /** What is offered, line by line; absent where the lines were not read. */
  readonly lines?: readonly QuoteLine[];
  readonly evidence: readonly Evidence[];
}

export interface QuoteLine {
  readonly item: string;
  /** What the line comes to; absent where it could not be read. */
  readonly total?: Centimes;
  readonly evidence: readonly Evidence[];
}

/** Equipment somebody gave for the project; told by the applicant or recorded by an officer. */
export interface InKind {
  readonly source: string;
  readonly item: string;
  /** Absent: its worth is not known. */
  readonly value?: Centimes;
  readonly on?: Day;
  /** Does the declared value of the project count it? Absent: not known, and taken to. */
  readonly inProject?: boolean;
}

export interface BankAgreement {
  readonly reference?: string;
  readonly bank?: string;
  readonly client?: string;
  readonly cin?: string;
  readonly amount?: Centimes;
  readonly evidence: readonly Evidence[];
}

export interface Cooperative {
  readonly registrationNumber?: string;
  readonly members?: number;
  readonly capital?: Centimes;
  /** Worth of one share. */
  readonly part?: Centimes;
  readonly president?: NameSpellings;
  /** Court of first instance whose registry keeps it. */
  readonly court?: string;
  /** Names on the list of members, where the statutes or minutes were read. */
  readonly memberNames?: readonly string[];
}

/** What the applicant says of their cooperative beyond what its papers show. */
export interface StatedCooperative {
  /** Of which the members are cooperatives; absent: a cooperative of persons. */
  readonly kind?: 'cooperative' | 'union' | 'federation';
  readonly members?: number;
  /** Members who are children of resistance members. */
  readonly resistanceChildren?: number;
}

/** Every fact a rule may ask for. */
export interface FactTypes {
  readonly submittedOn: Day;
  readonly formCin: string;
  readonly formName: NameSpellings;
  /** With the precision stated: `1975-05-25`, `1975-05`, `1975`. */
  readonly formBirthDate: string;
  readonly cardCin: string;
  readonly cardName: NameSpellings;
  readonly cardBirthDate: string;
  readonly cardExpiry: Day;
  readonly actIssuedOn: Day;
  readonly nonEmploymentOn: Day;
  readonly nonEmploymentName: NameSpellings;
  readonly nonEmploymentCin: string;
  readonly lineage: LineageProof;
  readonly memberNumber: string;
  /** Present only when a register was consulted. */
  readonly registerRow: { readonly found: boolean };
  readonly project: Project;
  readonly quotes: readonly Quote[];
  readonly bankAgreements: readonly BankAgreement[];
  readonly ribNumber: string;
  readonly ribHolder: string;
  readonly cooperative: Cooperative;
  readonly statedCooperative: StatedCooperative;
  /** Empty: the applicant says there is none and no officer recorded any. */
  readonly inKind: readonly InKind[];
  readonly earlierGrants: readonly { readonly year?: number | undefined; readonly amount?: Centimes }[];
}
export type FactName = keyof FactTypes;

export interface Known<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
}
export type Facts = { readonly [K in FactName]?: Known<FactTypes[K]> };

/** A fact in words, and the papers that can tell it (none: the form or the register does). */
export interface FactNaming {
  readonly text: Bilingual;
  readonly from: readonly PaperType[];
}

const acts: readonly PaperType[] = ['birth-extract', 'birth-full-copy'];

export const factNamings: { readonly [K in FactName]: FactNaming } = {
  submittedOn: { text: { ar: 'تاريخ الإيداع', fr: 'la date de dépôt' }, from: [] },
  formCin: {
    text: { ar: 'رقم البطاقة الوطنية في الطلب', fr: 'le numéro de CNIE de la demande' },
    from: [],
  },
  formName: { text: { ar: 'اسم صاحب الطلب في الطلب', fr: 'le nom porté sur la demande' }, from: [] },
  formBirthDate: {
    text: { ar: 'تاريخ الازدياد في الطلب', fr: 'la date de naissance portée sur la demande' },
    from: [],
  },
  cardCin: {
    text: { ar: 'رقم البطاقة الوطنية للتعريف الإلكترونية', fr: 'le numéro de la CNIE' },
    from: ['cnie'],
  },
  cardName: {
    text: { ar: 'الاسم المدون في البطاقة الوطنية', fr: 'le nom porté sur la CNIE' },
    from: ['cnie'],
  },
  cardBirthDate: {
    text: { ar: 'تاريخ الازدياد في البطاقة الوطنية', fr: 'la date de naissance portée sur la CNIE' },
    from: ['cnie'],
  },
  cardExpiry: {
    text: { ar: 'تاريخ انتهاء صلاحية البطاقة الوطنية', fr: 'la date de fin de validité de la CNIE' },
    from: ['cnie'],
  },
  actIssuedOn: {
    text: { ar: 'تاريخ تسليم رسم الولادة', fr: 'la date de délivrance de l’acte de naissance' },
    from: acts,
  },
  nonEmploymentOn: {
    text: {
      ar: 'تاريخ شهادة عدم العمل أو التصريح بالشرف',
      fr: 'la date de l’attestation de non-emploi ou de la déclaration sur l’honneur',
    },
    from: ['non-employment'],
  },
  nonEmploymentName: {
    text: { ar: 'الاسم المدون في شهادة عدم العمل', fr: 'le nom porté sur l’attestation de non-emploi' },
    from: ['non-employment'],
  },
  nonEmploymentCin: {
    text: {
      ar: 'رقم البطاقة الوطنية في شهادة عدم العمل',
      fr: 'le numéro de CNIE de l’attestation de non-emploi',
    },
    from: ['non-employment'],
  },
  lineage: {
    text: { ar: 'إثبات البنوة للمقاوم', fr: 'la preuve de la filiation avec le résistant' },
    from: [...acts, 'resistance-attestation', 'cnie'],
  },
  memberNumber: {
    text: { ar: 'رقم بطاقة المقاوم أو ملفه', fr: 'le numéro de carte ou de dossier du résistant' },
    from: ['resistance-attestation'],
  },
  registerRow: {
    text: { ar: 'الاطلاع على سجل المندوبية السامية', fr: 'la consultation du registre du Haut-Commissariat' },
    from: [],
  },
  project: { text: { ar: 'بيانات المشروع', fr: 'les données du projet' }, from: [] },
  quotes: { text: { ar: 'مبالغ بيانات الأثمان', fr: 'les montants des devis' }, from: ['quote'] },
  bankAgreements: {
    text: { ar: 'مبلغ الموافقة البنكية', fr: 'le montant de l’accord bancaire' },
    from: ['bank-agreement'],
  },
  ribNumber: { text: { ar: 'رقم التعريف البنكي', fr: 'le numéro de RIB' }, from: ['rib'] },
  ribHolder: { text: { ar: 'اسم صاحب الحساب البنكي', fr: 'le titulaire du compte' }, from: ['rib'] },
  cooperative: {
    text: {
      ar: 'بيانات تسجيل التعاونية',
      fr: 'les données d’immatriculation de la coopérative',
    },
    from: ['coop-registration', 'coop-statutes'],
  },
  statedCooperative: {
    text: { ar: 'ما صرح به عن التعاونية', fr: 'ce que le demandeur déclare de la coopérative' },
    from: [],
  },
  inKind: {
    text: { ar: 'التجهيزات الممنوحة عينا', fr: 'l’équipement reçu en nature' },
    from: [],
  },
  earlierGrants: {
    text: { ar: 'التصريح بالاستفادات السابقة', fr: 'la déclaration des aides déjà reçues' },
    from: [],
  },
};
