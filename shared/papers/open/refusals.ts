/** Why a file is not read, in words that say what to do. The codes are promises to callers. */
import { photoAdvice } from '../imaging/photo-advice.ts';
import type { Refusal } from '../reading.ts';

export const refusals = {
  ...photoAdvice,
  empty: {
    ar: 'الملف فارغ. المرجو إعادة تصوير الوثيقة وإرسالها.',
    fr: 'Le fichier est vide. Photographiez ou numérisez de nouveau le document et renvoyez-le.',
  },
  'unsupported-type': {
    ar: 'نوع الملف غير مقبول. المرجو إرسال صورة بصيغة JPEG أو PNG أو TIFF أو ملف PDF، وفي هاتف آيفون اختيار صيغة «الأكثر توافقا».',
    fr: 'Ce type de fichier n’est pas accepté. Envoyez une image JPEG, PNG ou TIFF, ou un PDF. Sur iPhone, choisissez le format « Le plus compatible ».',
  },
  'too-large': {
    ar: 'الملف كبير جدا. الحد الأقصى 30 ميغابايت. المرجو إعادة المسح الضوئي بدقة 200 إلى 300 نقطة في البوصة.',
    fr: 'Le fichier est trop lourd. La limite est de 30 Mo. Numérisez entre 200 et 300 points par pouce.',
  },
  'too-many-pages': {
    ar: 'عدد الصفحات كبير جدا. الحد الأقصى 40 صفحة. المرجو إرسال كل وثيقة في ملف مستقل.',
    fr: 'Le fichier a trop de pages. La limite est de 40. Envoyez chaque document dans un fichier séparé.',
  },
  'too-many-pixels': {
    ar: 'أبعاد الصورة كبيرة جدا. المرجو إعادة المسح الضوئي بدقة 200 إلى 300 نقطة في البوصة.',
    fr: 'L’image est trop grande. Numérisez entre 200 et 300 points par pouce.',
  },
  corrupt: {
    ar: 'الملف تالف أو غير مكتمل ولا يمكن فتحه. المرجو إعادة مسح الوثيقة وإرسالها.',
    fr: 'Le fichier est abîmé ou incomplet et ne s’ouvre pas. Numérisez de nouveau le document et renvoyez-le.',
  },
  password: {
    ar: 'الملف محمي بكلمة سر. المرجو حفظ نسخة بدون كلمة سر وإرسالها.',
    fr: 'Le fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et envoyez-la.',
  },
  malware: {
    ar: 'في الملف برنامج ضار، فلم يفتح ولن يفتح. المرجو تصوير الوثيقة الأصلية بهاتف أو ماسح آخر وإرسال صورة بصيغة JPEG.',
    fr: 'Le fichier contient un logiciel malveillant : il n’a pas été ouvert et ne le sera pas. Photographiez ou numérisez le document original avec un autre appareil et envoyez une image JPEG.',
  },
  blank: {
    ar: 'الصفحة بيضاء ولا كتابة فيها. المرجو التأكد من وجه الورقة وإعادة إرسالها.',
    fr: 'La page est blanche. Vérifiez le sens de la feuille et renvoyez-la.',
  },
  unreadable: {
    ar: 'لا يمكن قراءة أي كتابة في الصورة. المرجو تصوير الوثيقة بوضوح، مستوية وفي مكان مضيء.',
    fr: 'Aucun texte n’est lisible. Photographiez le document net, à plat et en pleine lumière.',
  },
  'no-such-page': {
    ar: 'لا توجد صفحة بهذا الرقم في الملف. المرجو اختيار صفحة أخرى.',
    fr: 'Le fichier n’a pas de page de ce numéro. Choisissez une autre page.',
  },
  timeout: {
    ar: 'تعذرت قراءة الملف في الوقت المحدد. المرجو إرسال كل وثيقة في ملف مستقل، أو صورة بسيطة لها بصيغة JPEG.',
    fr: 'Le fichier n’a pas pu être lu à temps. Envoyez chaque document dans un fichier séparé, ou une simple image JPEG.',
  },
  'too-complex': {
    ar: 'تعذر فتح الملف لأنه معقد جدا. المرجو إرسال صورة بسيطة للوثيقة بصيغة JPEG.',
    fr: 'Le fichier est trop complexe pour être ouvert. Envoyez une simple image JPEG du document.',
  },
} as const satisfies Record<string, { ar: string; fr: string }>;

export type RefusalCode = keyof typeof refusals;

export const refuse = (code: RefusalCode): Refusal => ({ code, message: refusals[code] });

/** Thrown inside the opening of a file only; the front door turns it into an outcome. */
export class Refused extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}
