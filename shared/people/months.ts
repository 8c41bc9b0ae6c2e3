/** Month names in both calendars as Moroccan papers print them, with the foreign variants that also turn up. */

/** Gregorian, Arabic script: the Moroccan name first. */
export const monthsAr: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار'],
  ['أبريل', 'ابريل', 'نيسان', 'أفريل'],
  ['ماي', 'مايو', 'أيار'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليوز', 'يوليو', 'تموز', 'جويلية'],
  ['غشت', 'أغسطس', 'آب', 'أوت'],
  ['شتنبر', 'سبتمبر', 'أيلول'],
  ['أكتوبر', 'تشرين الأول'],
  ['نونبر', 'نوفمبر', 'تشرين الثاني'],
  ['دجنبر', 'ديسمبر', 'كانون الأول'],
];

export const monthsFr: readonly (readonly string[])[] = [
  ['janvier', 'janv'],
  ['février', 'fevr'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août', 'aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'déc'],
];

export const hijriMonthsAr: readonly (readonly string[])[] = [
  ['محرم'],
  ['صفر'],
  ['ربيع الأول', 'ربيع الاول', 'ربيع النبوي'],
  ['ربيع الثاني', 'ربيع الآخر'],
  ['جمادى الأولى', 'جمادى الأول'],
  ['جمادى الثانية', 'جمادى الآخرة', 'جمادى الثاني'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'قعدة'],
  ['ذو الحجة', 'ذي الحجة', 'حجة'],
];

export const hijriMonthsFr: readonly (readonly string[])[] = [
  ['moharrem', 'mouharram', 'moharam', 'muharram'],
  ['safar'],
  ['rabii I', 'rebia I', 'rabii al awal', 'rabia I'],
  ['rabii II', 'rebia II', 'rabii at-tani', 'rabia II'],
  ['joumada I', 'joumada al oula'],
  ['joumada II', 'joumada at-tania'],
  ['rejeb', 'rajeb', 'rajab'],
  ['chaabane', 'chaâbane'],
  ['ramadan'],
  ['chaoual', 'chawwal'],
  ['kaada', 'dou al kiada', 'dhou al kaada'],
  ['hija', 'dou al hijja', 'dhou al hijja'],
];
