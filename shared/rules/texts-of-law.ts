/** The texts the rules stand on, as officers cite them in each language. Numbers are isolated inside the Arabic. */
import type { Bilingual } from '#shared/papers/reading';
import { both, say } from './words.ts';

/** Arabic writes the number with points, French with dashes. */
const text = (ar: string, fr: string, number: string, numberFr = number.replaceAll('.', '-')): Bilingual => ({
  ar: say(ar, '', number).ar,
  fr: say('', fr, numberFr).fr,
});

export const subsidyDecree = text(
  'المرسوم رقم {0} المتعلق بمسطرة تخويل الإعانة المالية',
  'Décret n° {0} relatif à l’octroi de l’aide financière',
  '2.04.892',
  '2.04.892',
);
export const memberDahir = text(
  'الظهير الشريف رقم {0} المتعلق بصفة مقاوم',
  'Dahir n° {0} relatif à la qualité de résistant',
  '1.59.076',
);
export const civilStatusLaw = text(
  'القانون رقم {0} المتعلق بالحالة المدنية',
  'Loi n° {0} relative à l’état civil',
  '37.99',
);
export const identityCardLaw = text(
  'القانون رقم {0} المتعلق بالبطاقة الوطنية للتعريف الإلكترونية',
  'Loi n° {0} relative à la CNIE',
  '04.20',
);
export const simplificationLaw = text(
  'القانون رقم {0} المتعلق بتبسيط المساطر والإجراءات الإدارية',
  'Loi n° {0} relative à la simplification des procédures',
  '55.19',
);
export const dataProtectionLaw = text(
  'القانون رقم {0} المتعلق بحماية المعطيات ذات الطابع الشخصي',
  'Loi n° {0} relative à la protection des données personnelles',
  '09.08',
);
export const cooperativeLaw = text(
  'القانون رقم {0} المتعلق بالتعاونيات',
  'Loi n° {0} relative aux coopératives',
  '112.12',
);
export const taxCode = text(
  'المدونة العامة للضرائب، المادة {0} (بيانات الفواتير)',
  'Code général des impôts, art. {0} (mentions des factures)',
  '145',
);
export const enterpriseNumberDecree = text(
  'المرسوم رقم {0} المتعلق بالتعريف الموحد للمقاولة',
  'Décret n° {0} relatif à l’identifiant commun de l’entreprise',
  '2.11.63',
);
export const practice: Bilingual = { ar: 'ما جرى به العمل', fr: 'Usage établi' };
export const programme: Bilingual = {
  ar: 'برنامج المندوبية السامية',
  fr: 'Programme du Haut-Commissariat',
};

/** One line that both a French and an Arabic letter can print as it stands. */
export function cited(...texts: readonly Bilingual[]): string {
  const { ar, fr } = both((language) => texts.map((t) => t[language]).join(language === 'ar' ? '؛ ' : ' ; '));
  return `${fr} · ${ar}`;
}
