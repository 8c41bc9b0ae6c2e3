/** Names of papers and fields, and what a doubt means, in the words a person reads. */
import { findPaper } from '#shared/papers/index';
import { type Bilingual, type PaperType, paperTypes } from '#shared/papers/reading';

/** Papers that applicants are asked for and the reader does not know by heart yet. */
const unread: Readonly<Partial<Record<PaperType, Bilingual>>> = {
  'death-extract': { ar: 'نسخة من رسم الوفاة', fr: 'Extrait d’acte de décès' },
  'heirs-deed': { ar: 'رسم الإراثة', fr: 'Acte d’hérédité' },
  'kinship-attestation': { ar: 'شهادة القرابة', fr: 'Attestation de parenté' },
  concordance: { ar: 'شهادة المطابقة', fr: 'Certificat de concordance' },
  'non-employment': {
    ar: 'شهادة عدم العمل أو تصريح بالشرف',
    fr: 'Attestation de non-emploi ou déclaration sur l’honneur',
  },
  residence: { ar: 'شهادة السكنى', fr: 'Certificat de résidence' },
  'business-plan': { ar: 'دراسة الجدوى أو مخطط الأعمال', fr: 'Étude de faisabilité ou plan d’affaires' },
  rib: { ar: 'كشف التعريف البنكي', fr: 'Relevé d’identité bancaire (RIB)' },
  'coop-statutes': { ar: 'النظام الأساسي للتعاونية', fr: 'Statuts de la coopérative' },
  'trade-register': { ar: 'السجل التجاري', fr: 'Registre de commerce' },
};
const other: Bilingual = { ar: 'وثيقة أخرى', fr: 'Autre document' };

export const paperName = (type: PaperType): Bilingual => findPaper(type)?.name ?? unread[type] ?? other;

export const paperNames: readonly { readonly type: PaperType; readonly name: Bilingual }[] = paperTypes.map(
  (type) => ({ type, name: paperName(type) }),
);

export const fieldName = (type: PaperType, field: string): Bilingual =>
  findPaper(type)?.fields[field]?.name ?? { ar: field, fr: field };

/** Doubts whose meaning is more than "these values do not agree". */
const doubts: Readonly<Record<string, Bilingual>> = {
  'unknown-paper': {
    ar: 'لم نتعرف على نوع هذه الوثيقة.',
    fr: 'Nous n’avons pas reconnu le type de cette pièce.',
  },
};

/** What a doubt says to a person: its own sentence, or which printed values do not agree with each other. */
export function doubtText(code: string, type: PaperType, fields: readonly string[]): Bilingual {
  const known = doubts[code];
  if (known !== undefined) return known;
  const names = fields.map((field) => fieldName(type, field));
  if (names.length === 0) {
    return {
      ar: 'في هذه الوثيقة ما يستدعي نظر الموظف.',
      fr: 'Quelque chose sur cette pièce demande le regard d’un agent.',
    };
  }
  const ar = names.map((name) => `\u2068${name.ar}\u2069`).join('، ');
  const fr = names.map((name) => `« ${name.fr} »`).join(', ');
  return names.length === 1
    ? { ar: `تحققوا من هذه الخانة: ${ar}.`, fr: `À vérifier : ${fr}.` }
    : { ar: `هذه الخانات لا توافق بعضها: ${ar}.`, fr: `Ces mentions ne concordent pas entre elles : ${fr}.` };
}
