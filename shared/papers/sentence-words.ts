/** Words of running text that are in nobody's name: by them a reader knows where a name ends and the sentence goes on. */
import { nameClasses } from '#shared/people/lexicon/lexicon';
import { foldText } from '#shared/people/spelling';

const territories = 'عمالة|إقليم|اقليم|جماعة|بلدية|قيادة|باشوية|ملحقة|دائرة|مقاطعة|ولاية|جهة';
const opening = new RegExp(`^(?:ال)?(?:${territories}|محكمة)$`, 'u');
/** Kinds of territory and office: they open a place's name, never a person's. */
export const opensPlace = (word: string): boolean => opening.test(word);

const office = new RegExp(
  `^[-–—]?(?:و?[بل]?(?:ال)?(?:${territories}|مكتب|مصلحة)|bureau|service|annexe|commune|province|préfecture|prefecture|cercle|caïdat|municipalité)$`,
  'iu',
);
/** `جرادة المكتب الرئيسي`, `بني ملال جماعة أجدير`: what administers a place, or the place above it, is none of its name. */
export const isOffice = (word: string): boolean => office.test(word);

const dateWords = new Set(['في', 'سنة', 'خلال', 'حوالي', 'نحو', 'بتاريخ', 'عام', 'يوم']);
/** `المولود بفاس في 12 مارس`: a date follows. */
export const beginsDate = (word: string): boolean => dateWords.has(word);

/** Words by which a sentence goes on after a name, with `و` or without. */
const after = new RegExp(
  `^(?:وبها?|و?(?:${[
    // who is spoken of: born, bearing, living, named elsewhere
    'ال(?:مزداد|مولود|حامل|ساكن|قاطن|مقيم|متوفى|متوفاة|مسمى|مسماة|مدعو|معروف|ملقب|منتصب|صادر|مؤرخ|وارد|مدون|مسجل|مضمن|مشار|مذكور|بالغ|منحدر|متقاعد|منقول)(?:ة|ا|ين|ن|ان|تان)?',
    'ال(?:ذي|تي|ذين|لذان|لذين)',
    'مزدادة?|حاملة?|ساكنة?|قاطنة?|مقيمة?|صاحبة?|عاطلة?|متزوجة?|عازبة?|مطلقة?|أرملة?|متقاعدة?|مسجلة?|يحمل|تحمل',
    '[يت](?:قطن|سكن|قيم|زاول|مارس|توفر|وجد|عمل|شتغل|عرف|شهد|صرح|علم)(?:ون|ان)?',
    // what several persons do; nobody is spoken to, and «تيفلون» and «ياسمون» are families
    'ي(?![اي])\\p{L}{3,}ون',
    // what is said next of the same person
    'مهنتها?|حرفتها?|جنسيتها?|الجنسية|جنسها?|عمرها?|سنها?|عنوانها?|أنثى|ذكر|عضو|بدون|دون|قيد|منذ|لا|ليس|كان',
    'ت?وفيت?|رحمها?|تغمدها?|معرفة|المعرفة|معرفتها?|يعرفون(?:ها?)?',
    // the other persons of the sentence
    'أمها?|أبوها?|والدتها?|والدها?|زوجها?|ب?صفتها?|باعتبارها?|[يت]ربطها?|هما|هو|هي|معا|نفسها?|نفس|يخصان|[يت]تعلقان?',
    // what joins sentences
    'ب?أن(?:ه|ها|هما|هم|ني)?|من|عن|إلى|مع|لدى|عند|قصد|كما(?:ورد|جاء|هو)?|حيث|إذ|ذلك|عليه|قد|بناء|استنادا|تنفيذا|طبقا|حسب|حسبما|نظرا|بعد|تحت|ضمن|فقط|غير|لها?',
    'شهد|نشهد|أشهد|أصرح|تصريحا|شهادة|حرر|سلمت?|رقم|عدد|تاريخ|أعلاه|أسفله|هجرية|ميلادية|الموافق|موافق',
  ].join('|')}))$`,
  'u',
);
/** A man's own nationality: `محمد بن علي مغربي الجنسية`; «المغربي» is a family, and so may a second word be. */
const nationality = /^(?:مغربي|جزائري|تونسي|فرنسي|إسباني|اسباني)(ة|ا)?$/u;

/** Words of sentences that somebody is called by: those the lexicon has, with the article and without, and a few families. */
const names: ReadonlySet<string> = new Set(
  [
    // Of «ألان» no «أن» is left.
    ...nameClasses.flatMap(({ ar }) => ar.flatMap((name) => [name, name.replace(/^ال(?=\p{L}{3})/u, '')])),
    ...'موافق معروف ساكن مقيم وارد حامل عازب سلم'.split(' ').flatMap((name) => [name, `ال${name}`]),
  ].map(foldText),
);
/** After a name nothing comes, or another name, or what is said of the person: `محمد ساكن المزداد`, not `الساكن بسلا`. */
const followsName = (next: string): boolean =>
  /^(?:ا?بن|بنت|ابنة)?$/u.test(next) ||
  // Folded, `بناء على` were «علي».
  (names.has(foldText(next)) && next !== 'على') ||
  (/^(?:ال|و)/u.test(next) && after.test(next));

/**
 * Does running text go on with this word, after `before` words of the name itself?
 * Only after them, for a woman may be called شهادة.
 */
export function goesOn(word: string, next: string, before: number): boolean {
  if (after.test(word)) return before > 1 || !names.has(foldText(word)) || !followsName(next);
  // «مولود» is a given name as well.
  if (/^مولودة?$/u.test(word)) return beginsDate(next) || /^ب\p{L}{2}/u.test(next);
  const nation = nationality.exec(word.replace(/^و/u, ''));
  return nation !== null && (before >= 2 || nation[1] !== undefined || /^الجنسي/u.test(next));
}
