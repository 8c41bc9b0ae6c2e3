/**
 * Who hands out each paper, told in the one request for what is missing: an applicant should not have to ask around.
 * Usual practice of Moroccan administrations; the High Commission's own list was not found.
 */
import type { Bilingual, PaperType } from '#shared/papers/reading';

const civilStatus: Bilingual = {
  ar: 'مكتب الحالة المدنية لمكان الازدياد (أو بوابة الحالة المدنية)',
  fr: 'Bureau de l’état civil du lieu de naissance (ou portail de l’état civil)',
};
const notaries: Bilingual = {
  ar: 'العدول لدى قسم قضاء الأسرة',
  fr: 'Adouls, section de la justice de la famille',
};
const localAuthority: Bilingual = {
  ar: 'السلطة المحلية (الملحقة الإدارية أو القيادة)',
  fr: 'Autorité locale (annexe administrative ou caïdat)',
};
const registry: Bilingual = {
  ar: 'كتابة ضبط المحكمة الابتدائية (السجل المحلي للتعاونيات)',
  fr: 'Greffe du tribunal de première instance (registre local des coopératives)',
};
const holder: Bilingual = { ar: 'يحررها صاحب(ة) الطلب', fr: 'Rédigé par le demandeur' };

export const whoGives: Readonly<Record<PaperType, Bilingual>> = {
  'birth-extract': civilStatus,
  'birth-full-copy': civilStatus,
  'death-extract': {
    ar: 'مكتب الحالة المدنية لمكان الوفاة أو الازدياد',
    fr: 'Bureau de l’état civil du lieu du décès ou de naissance',
  },
  'resistance-attestation': {
    ar: 'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
    fr: 'Haut-Commissariat aux Anciens Résistants et Anciens Membres de l’Armée de Libération',
  },
  cnie: { ar: 'المديرية العامة للأمن الوطني', fr: 'Direction générale de la sûreté nationale' },
  'family-booklet': civilStatus,
  'heirs-deed': notaries,
  'kinship-attestation': localAuthority,
  concordance: localAuthority,
  'non-employment': {
    ar: 'السلطة المحلية، أو تصريح بالشرف يحرره صاحب(ة) الطلب',
    fr: 'Autorité locale, ou déclaration sur l’honneur du demandeur',
  },
  residence: { ar: 'السلطة المحلية أو مصالح الأمن الوطني', fr: 'Autorité locale ou sûreté nationale' },
  'business-plan': {
    ar: 'صاحب(ة) المشروع، بمساعدة النيابة عند الحاجة',
    fr: 'Porteur du projet, avec l’aide de la délégation au besoin',
  },
  quote: { ar: 'مورد التجهيزات', fr: 'Fournisseur des équipements' },
  'bank-agreement': { ar: 'الوكالة البنكية', fr: 'Agence bancaire' },
  rib: { ar: 'الوكالة البنكية', fr: 'Agence bancaire' },
  'coop-registration': registry,
  'coop-statutes': { ar: 'التعاونية نفسها', fr: 'La coopérative elle-même' },
  'trade-register': {
    ar: 'كتابة ضبط المحكمة الابتدائية أو التجارية',
    fr: 'Greffe du tribunal de première instance ou de commerce',
  },
  other: holder,
};
