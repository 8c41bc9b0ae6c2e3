/** Full copies of birth acts: the running text of the register, by declaration, by judgment, transcribed. */
import type { Drafts } from '../draft.ts';
import { languageOf } from '../markup.ts';
import { copiesByGround } from './birth-grounds.ts';
import { copiesInWords } from './birth-words.ts';

// Letterheads.
const headAr = `= المملكة المغربية ; وزارة الداخلية ; [عمالة|إقليم|عمالة أو إقليم|إقليم :] {~placeAr} ; [جماعة |الجماعة : |الجماعة الترابية |الجماعة القروية |بلدية |المجلس الجماعي ل]{communeAr} ; [مكتب الحالة المدنية|قسم الحالة المدنية|مصلحة الحالة المدنية]`;
const headTwo = `= المملكة المغربية ; وزارة الداخلية ; [إقليم|عمالة] {~placeAr} ; جماعة {communeAr} || [مكتب الحالة المدنية|الحالة المدنية] ; [رسم رقم|عقد رقم|رقم الرسم :] {actNumber} ; [السنة|سنة] {~year}`;
const headFr = `= [ROYAUME DU MAROC|Royaume du Maroc] ; [MINISTERE DE L'INTERIEUR|Ministère de l'Intérieur] ; [Province|Préfecture|Province ou Préfecture] de {~placeLat} ; [Commune|Commune urbaine|Municipalité] de {~placeLat} ; [Bureau de l'état civil|BUREAU D'ETAT CIVIL]`;
const headBoth = `= ROYAUME DU MAROC ; [MINISTERE DE L'INTERIEUR|Ministère de l'Intérieur] ; Province de {~placeLat} ; Commune de {~placeLat} || المملكة المغربية ; وزارة الداخلية ; [إقليم|عمالة] {~placeAr} ; [جماعة|الجماعة :] {communeAr} ; مكتب الحالة المدنية`;
// Titles.
const titleAr = `# [نسخة كاملة من رسم الولادة|نسخة كاملة من رسم الــولادة|نسـخــة كـامـلــة مـن رسـم الـولادة|نسخة كاملة لرسم الولادة|النسخة الكاملة لرسم الولادة|نسخة كاملة من رسم ولادة|نسخه كامله من رسم الولاده|رسم الولادة (نسخة كاملة)|نسخة طبق الأصل من رسم الولادة]`;
const titleFr = `# [COPIE INTEGRALE DE L'ACTE DE NAISSANCE|Copie intégrale d'acte de naissance|Copie intégrale de l'acte de naissance|COPIE INTEGRALE D'ACTE DE NAISSANCE|ACTE DE NAISSANCE - Copie intégrale]`;
// Closings: the day the copy was given, and the act's own day, which is another.
const closeAr = `> [سلمت هذه النسخة|سلمت|سلم|نسخة سلمت|حررت هذه النسخة|نسخة مطابقة للأصل سلمت] [ب{~placeAr} [في|بتاريخ|يوم]|بتاريخ|في] {issueDate} ; [ضابط الحالة المدنية|ضابـط الحالـة المدنيـة|عن ضابط الحالة المدنية|الإمضاء والطابع]`;
const closeFr = `> [Copie délivrée à|Délivré à|Fait à|Pour copie conforme,] {~placeLat}[, le| le] {issueDate} ; [L'Officier de l'état civil|L'OFFICIER DE L'ETAT CIVIL|P/ L'officier de l'état civil]`;
const drawnAr = `[حرر|وحرر|حرر هذا الرسم|سجل هذا الرسم|ونقل] [في يوم|يوم|بتاريخ] [{~date}|{~dateWordsAr}] [على الساعة {~time}|] من طرفنا نحن {~nameAr} ضابط الحالة المدنية [ل|ب]جماعة {~placeAr}[، وبعد تلاوته على المصرح وقع معنا| وبعد التلاوة والتفسير أمضيناه معه|].`;
const drawnFr = `[Dressé|Transcrit|Dressé par nous] le [{~date}|{~dateWordsFr}] [à {~time} heures|] [devant nous|par nous,] {~nameLat}, officier de l'état civil[, qui, lecture faite, avons signé avec le déclarant| et signé après lecture|].`;
const sameAr = `[نشهد بصفتنا ضابط الحالة المدنية بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية لهذا المكتب|نشهد نحن ضابط الحالة المدنية أن هذه النسخة مطابقة لأصل الرسم|نسخة مطابقة للأصل|نسخة طبق الأصل].`;

/** Who declared. */
const byAr = `[والده|والدتها|الأب|والد المولود|أب <المولود|المولودة>|أم <المولود|المولودة>|جده لأبيه|عم المولود|القابلة {~nameAr}|السيد {~nameAr}|السيدة {~nameAr}|المسمى {~nameAr}|{~nameAr}|{~chainAr}|{~chainAr}|{~nameAr} [والد|جد|خال|عم|جار] <المولود|المولودة>][ [البالغ من العمر|عمره|وعمره|سنه|الذي يبلغ من العمر] [{~age}|{~ageWordsAr}] سنة|][ [حرفته|مهنته|صناعته] {~tradeAr}|][ [الساكن|القاطن] ب{~placeAr}|][ [الحامل ل|]بطاقته الوطنية {~cin}|]`;
const courtAr = `[المحكمة الابتدائية|ابتدائية|محكمة السدد|قسم قضاء الأسرة|المحكمة الإقليمية|محكمة القاضي المقيم|محكمة الاستئناف]`;
const judgmentAr = `[[عدد|رقم|تحت عدد] {~reference} [الصادر|صادر] عن ${courtAr} ب{~placeAr} [بتاريخ|في|يوم] {~date}|الصادر [بتاريخ|في] {~date} عن ${courtAr} ب{~placeAr}[ تحت عدد {~reference}|]|[المؤرخ في|الصادر بتاريخ] {~date}[ ملف [عدد|رقم] {~reference}|]|الصادر عن ${courtAr} ب{~placeAr}|[رقم|عدد] {~reference}[ بتاريخ {~date}|]|القاضي بتسجيل <ولادته|ولادتها>[ عدد {~reference}|][ بتاريخ {~date}|]]`;
const registerAr = `[من|عن] [سجلات|سجل ولادات|السجل الأصلي ل|كناش] [مكتب الحالة المدنية ب{~placeAr}|جماعة {~placeAr}|القنصلية العامة للمملكة المغربية ب{~placeAr}|المكتب الأصلي ل{~placeAr}|بلدية {~placeAr}][ رسم [عدد|رقم] {~actNumber}|][ [لسنة|سنة] {~year}|][ [بتاريخ|في] {~date}|]`;
const byFr = `[son père|le père de l'enfant|sa mère|la sage-femme {~nameLat}|{~nameLat}|{~chainLat}|M. {~nameLat}|le sieur {~nameLat}][, [âgé de|agé de] {~age} ans|][, {~tradeLat}|][, [demeurant|domicilié] à {~placeLat}|]`;
const judgmentFr = `[[n°|N°|numéro] {~reference} [rendu|prononcé] [le {~date} |]par le tribunal [de première instance|régional|du sadad|] de {~placeLat}[ le {~date}|]|[du|en date du] {~date}[ du tribunal de {~placeLat}|][, dossier n° {~reference}|]|[rendu|] par le tribunal de {~placeLat}[ n° {~reference}|]]`;
const registerFr = `[[des|sur les] registres [de l'état civil|] de {~placeLat}[, acte n° {~actNumber}|][, année {~year}|]|[du|sur le] registre du consulat de {~placeLat}|le {~date} [sous le n° {~actNumber}|]]`;
const clauseAr = `[{basis.declaredAr} ${byAr}|{basis.declaredAr} ${byAr}|{basis.declaredAr} ${byAr}|{basis.judgedAr} ${judgmentAr}|{basis.judgedAr} ${judgmentAr}|{basis.movedAr} ${registerAr}]`;
const clauseFr = `[{basis.declaredFr} ${byFr}|{basis.declaredFr} ${byFr}|{basis.judgedFr} ${judgmentFr}|{basis.judgedFr} ${judgmentFr}|{basis.movedFr} ${registerFr}]`;
/** Of the clause on which an act rests only the opening is the value; alone in a line of a form it may be all there is. */
function grounded(draft: string): string {
  const home = languageOf(draft.replace(/\{~?\w*\}/gu, ' '));
  return draft.replace(/^.*\{basis\}.*$/gmu, (line) => {
    const at = /\p{L}/u.test(line.replace(/\{[^}]*\}/gu, '')) ? languageOf(line) : home;
    const clause = at === 'ar' ? clauseAr : clauseFr;
    const short = /^[-|]|: \{basis\}/u.test(line.trim());
    return line.replace('{basis}', short ? `[{basis}|{basis}|${clause}]` : clause);
  });
}

export const birthFullCopy: Drafts = {
  type: 'birth-full-copy',
  texts: {
    deathNote: [
      'لا شيء',
      'لاشيء',
      'لا يوجد',
      'بدون',
      'لا بيان',
      'لم يسجل أي بيان',
      '<توفي|توفيت> بتاريخ {~date} ب{~placeAr}',
      '<توفي|توفيت> ب{~placeAr} في {~date}',
      '<توفي|توفيت> يوم {~date}',
      'رسم وفاة عدد {~actNumber}',
      'سجلت الوفاة تحت رقم {~actNumber}',
      'لا وجود لبيان الوفاة',
      'على قيد الحياة',
      'غير مذكور',
      'لا شيء إلى غاية يومه',
      'وفاة بتاريخ {~date}',
    ],
    // By itself, under a label or in a cell.
    basis: [
      ...['تصريح', 'تصريح الأب', 'تصريح الوالد', 'بتصريح', 'بناء على تصريح', 'تصريح عادي', 'التصريح'],
      ...['حكم', 'حكم قضائي', 'حكم تصريحي', 'بمقتضى حكم', 'بناء على حكم', 'حكم تصريحي بالولادة', 'الحكم'],
      ...['نقل', 'رسم منقول', 'منقول', 'نقل رسم', 'نقل من سجل آخر'],
      ...['Déclaration', 'déclaration du père', 'DECLARATION', 'Sur déclaration', 'Déclaration verbale'],
      ...[
        'Jugement',
        'JUGEMENT',
        'Jugement déclaratif',
        'Par jugement',
        'Jugement supplétif',
        'Sur jugement',
      ],
      ...['Transcription', 'Transcrit', 'Acte transcrit', 'TRANSCRIPTION'],
    ],
    // What opens the clause; who declared, which judgment, whose register stands after it.
    'basis.declaredAr': [
      ...['حسبما صرح به', 'حسب ما صرح به', 'حسبما صرح(ت) به', 'بناء على تصريح', 'بناء على ما صرح به'],
      ...[
        'حسب تصريح',
        'وفق تصريح',
        'طبقا لتصريح',
        'بتصريح من',
        'بناء على التصريح المدلى به من طرف',
        'صرح به',
      ],
      ...['بناء على التصريح الذي أدلى به', 'تبعا للتصريح الذي تقدم به', 'وذلك حسب تصريح', 'صرح بذلك'],
      ...['بعد تصريح', 'إثر تصريح', 'استنادا إلى تصريح', 'وذلك بناء على تصريح', 'وقد صرح بالولادة'],
      ...['صرح لنا بذلك', 'المصرح :', 'المصرح', 'بمقتضى تصريح', 'صرح بازدياده', 'سجل هذا الرسم بتصريح من'],
      ...[
        'بإدلاء من',
        'بناء على إخبار',
        'حسب إفادة',
        'كما صرح به',
        'وفقا لما صرح به',
        'على إثر تصريح',
        'تبعا لتصريح',
      ],
      ...['بعد أن صرح به', 'صرحت به', 'بناء على تصريح شفوي من', 'بناء على تصريح كتابي من', 'التصريح صادر عن'],
      ...['حسب تصريح السيد', 'سجلت الولادة بناء على تصريح', 'بتصريح', 'اعتمادا على تصريح', 'طبق تصريح'],
      ...['حرر بناء على تصريح', 'حرر هذا الرسم بتصريح من', 'نظرا لتصريح', 'على تصريح', 'التصريح من طرف'],
    ],
    'basis.judgedAr': [
      ...['بناء على ما جاء في الحكم', 'بناء على الحكم', 'بناء على حكم', 'بناء على حكم قضائي', 'بمقتضى الحكم'],
      ...[
        'بمقتضى حكم',
        'بموجب الحكم',
        'بموجب حكم',
        'تنفيذا للحكم',
        'تنفيذا لحكم',
        'طبقا للحكم',
        'وفقا للحكم',
      ],
      ...['بناء على الحكم التصريحي بالولادة', 'بناء على الحكم التصريحي', 'تبعا للحكم', 'استنادا إلى الحكم'],
      ...['اعتمادا على الحكم', 'طبقا لمنطوق الحكم', 'وفق ما قضى به الحكم', 'وذلك بمقتضى الحكم'],
      ...['سجل هذا الرسم بمقتضى حكم', 'سجل بناء على الحكم', 'حرر هذا الرسم تنفيذا للحكم', 'الحكم', 'حكم'],
      ...[
        'عملا بالحكم',
        'امتثالا للحكم',
        'استنادا للحكم',
        'حكم تصريحي',
        'حسب الحكم',
        'وفق الحكم',
        'تبعا لحكم',
      ],
      ...['بعد الاطلاع على الحكم', 'طبقا لمقتضيات الحكم', 'تطبيقا للحكم', 'بناء على حكم صادر عن المحكمة'],
      ...[
        'بناء على منطوق الحكم',
        'حكم قضائي',
        'بمقتضى حكم تصريحي',
        'بموجب حكم نهائي',
        'بمقتضى الحكم الجماعي',
      ],
      ...['بناء على ما قضى به الحكم الابتدائي', 'بمقتضى الحكم القضائي'],
      ...['حيث قضى الحكم', 'قيد هذا الرسم بناء على حكم', 'بموجب الحكم التنقيحي', 'طبقا لما ورد في الحكم'],
    ],
    'basis.movedAr': [
      ...['نقل هذا الرسم', 'رسم منقول', 'نقلا', 'منقول', 'نقل', 'تم نقل هذا الرسم', 'نقل مضمون هذا الرسم'],
      ...['نقل الرسم', 'نقل هذا العقد', 'وقد نقل هذا الرسم', 'هذا الرسم منقول', 'المنقول', 'عقد منقول'],
      ...[
        'نقل حرفيا',
        'نقل هذا الرسم حرفيا',
        'رسم تم نقله',
        'تم نقله',
        'ترحيل',
        'نقل القيد',
        'ونقل',
        'بعد نقل الرسم',
      ],
      ...['نقل بأمر من ضابط الحالة المدنية', 'نقل رسم الولادة'],
    ],
    'basis.declaredFr': [
      ...[
        'Déclaration faite par',
        'Sur la déclaration de',
        'Sur déclaration de',
        'sur la déclaration faite par',
      ],
      ...['Suivant déclaration de', 'Selon la déclaration de', "D'après la déclaration de", 'Déclarant :'],
      ...[
        'Sur la déclaration du père',
        'Sur déclaration verbale de',
        'a déclaré',
        'Déclaration de',
        'Déclarant',
      ],
      ...[
        'Par déclaration de',
        'suivant déclaration faite par',
        'Acte établi sur déclaration de',
        'déclarée par',
      ],
      ...['Dressé sur déclaration de', 'Acte dressé sur la déclaration de', 'suivant la déclaration de'],
      ...['Nous a déclaré', 'sur déclaration reçue de', 'La naissance a été déclarée par', 'Déclarée par'],
    ],
    'basis.judgedFr': [
      ...[
        'Vu le jugement',
        'En vertu du jugement',
        'En exécution du jugement',
        'Par jugement',
        'Suivant jugement',
      ],
      ...[
        'Vu le jugement supplétif',
        'Par jugement déclaratif',
        'Suivant jugement supplétif',
        "Par l'effet du jugement",
        'Inscrit par jugement',
        'En application du jugement',
        'En vertu du jugement déclaratif de naissance',
        'Conformément au jugement',
      ],
      ...['Inscrit en vertu du jugement', 'Jugement', 'sur jugement', 'Dressé en exécution du jugement'],
    ],
    'basis.movedFr': [
      ...[
        'Transcrit',
        'Acte transcrit',
        'Transcription de',
        'Transcrit des registres',
        'Le présent acte a été transcrit',
      ],
      ...['Transcription', 'Acte transféré', 'Transféré'],
    ],
    marginNotes: [
      'لا شيء',
      'لاشيء',
      'لا يوجد',
      'بدون',
      'لا بيان بالطرة',
      'طرة الرسم خالية',
      'لا توجد أية بيانات هامشية',
      'تزوج ب{~nameAr} بتاريخ {~date}',
      '<تزوج|تزوجت> ب{~placeAr} في {~date}',
      'زواج بتاريخ {~date} حسب رسم الزواج عدد {~number}',
      'طلاق بتاريخ {~date}',
      '<توفي|توفيت> بتاريخ {~date} ب{~placeAr}',
      '<توفي|توفيت> ب{~placeAr} يوم {~date} رسم الوفاة رقم {~actNumber}',
      'إصلاح الاسم العائلي بمقتضى الحكم عدد {~reference} بتاريخ {~date}',
      'تصحيح الاسم الشخصي بموجب حكم ابتدائية {~placeAr}',
      'أصلح اسم الأم فأصبح {~chainAr} بدل {~chainAr}',
      'إصلاح خطأ مادي بإذن وكيل الملك بتاريخ {~date}',
      'تنقيح بموجب حكم عدد {~reference}',
      'أضيف الاسم العائلي {~familyAr} بقرار اللجنة العليا للحالة المدنية رقم {~number}',
      'تصحيح تاريخ الولادة بمقتضى الحكم رقم {~reference}',
      'سلم الدفتر العائلي رقم {~number}',
      'توأم أول',
      'توأم ثان',
    ],
  },
  pages: [
    // ——— the sentence of the register, in its usual order ———
    `${headAr}
${titleAr}
رسم رقم {actNumber}
في يوم {birthDateHijri} [هجرية|] [موافق|الموافق ل|الموافق] {birthDate} [ميلادية|] على الساعة [{~time}|العاشرة صباحا|الثانية زوالا|غير محددة] [والدقيقة [صفر|20|45|الثلاثين]|] <ولد|ولدت> ب{birthPlaceAr} <المسمى|المسماة> {givenNameAr} [Prénom {givenNameLat}|] من جنس <ذكر|أنثى> [جنسيته|جنسيتها] مغربية الاسم العائلي {familyNameAr} [Nom {familyNameLat}|] <والده|والدها> هو {fatherAr} جنسيته مغربية المولود ب{fatherBirthPlaceAr} [في|سنة|بتاريخ] {fatherBirthDate} حرفته {~tradeAr} <والدته|والدتها> هي {motherAr} جنسيتها مغربية المولودة ب{~placeAr} [في|سنة|بتاريخ] {motherBirthDate} حرفتها [بدون|ربة بيت|{~tradeAr}] الساكنان ب{~addressAr} {basis}.
${drawnAr}
البيانات الهامشية : {marginNotes}
${sameAr}
${closeAr}`,

    `${headTwo}
${titleAr}
في [اليوم|يوم] {birthDateWordsAr} ميلادية [الموافق ل|موافق] {birthDateHijri} هجرية، على الساعة {~time} والدقيقة [05|10|20|30|45]، <ازداد|ازدادت> [بدوار |بمدينة |ب]{birthPlaceAr} <طفل ذكر سمي|طفلة أنثى سميت> {givenNameAr}، [لقبه العائلي|واسمه العائلي|اسمه العائلي] {familyNameAr}، [من أبيه|أبوه] {fatherAr}، {~tradeAr}، [المزداد|المولود] [سنة|عام|في] {fatherBirthDate} ب{fatherBirthPlaceAr}، [ومن أمه|وأمه] {motherAr}، [بدون مهنة|لا حرفة لها]، [المزدادة|المولودة] [سنة|عام|في] {motherBirthDate}، [القاطنين|الساكنين] [معا|] ب{~addressAr}.
{basis}.
${drawnAr}
${closeAr}`,

    `${headAr}
${titleAr}
- [رقم الرسم|رسم عدد] : {actNumber} || [السنة|سنة التسجيل] : {~year}
{basis}،
في يوم {birthDateWordsAr}،
على الساعة {~time}،
<ولد|ولدت> ب{birthPlaceAr}،
<المسمى|المسماة> {givenNameAr}،
[من جنس|جنسه] <ذكر|أنثى>،
[واسمه العائلي|الاسم العائلي] {familyNameAr}،
<والده|والدها> {fatherAr}،
[المولود ب|المزداد ب]{fatherBirthPlaceAr} [في|بتاريخ|سنة] {fatherBirthDate}،
[حرفته|مهنته|صناعته] {~tradeAr}،
<والدته|والدتها> {motherAr}،
[المولودة ب|المزدادة ب]{~placeAr} [في|بتاريخ|سنة] {motherBirthDate}،
[حرفتها|مهنتها] {~tradeAr}،
الساكنان ب{~addressAr}.
[ملاحظات بالطرة|بيانات هامشية|البيانات المضمنة بالطرة] : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
عقد رقم {actNumber}
1) يوم الولادة : {birthDateWordsAr}
2) الموافق : {birthDateHijri}
3) ساعة الولادة : {~time}
4) مكان الولادة : {birthPlaceAr}
5) الاسم الشخصي : {givenNameAr}
6) الجنس : <ذكر|أنثى>
7) الاسم العائلي : {familyNameAr}
8) اسم الأب : {fatherAr}
9) تاريخ ومكان ازدياده : {fatherBirthDate} ب{fatherBirthPlaceAr}
10) مهنته : {~tradeAr}
11) اسم الأم : {motherAr}
12) تاريخ ومكان ازديادها : {motherBirthDate} ب{~placeAr}
13) مهنتها : [بدون|{~tradeAr}]
14) سكنى الأبوين : {~addressAr}
15) [أساس الرسم|أساس التسجيل|سند التسجيل] : {basis}
16) البيانات الهامشية : {marginNotes}
${closeAr}`,

    `${headAr}
# رسم الولادة عدد {actNumber}
# نسخة كاملة
نحن {~nameAr}، [ضابط الحالة المدنية بجماعة|ضابط الحالة المدنية لجماعة] {communeAr}، {basis}، نسجل أنه [في|بتاريخ] {birthDate} ({birthDateWordsAr}) <ولد|ولدت> ب{birthPlaceAr} <الطفل|الطفلة> {givenNameAr} {familyNameAr}، [من|] <ذكر|أنثى>، لأبيه {fatherAr} <المولود|المزداد> ب{fatherBirthPlaceAr} عام {fatherBirthDate}، ولأمه {motherAr} المولودة عام {motherBirthDate}، [وهما ساكنان|القاطنان] ب{~addressAr}.
[وبعد التلاوة أمضى المصرح معنا|وقرئ الرسم على المصرح فوقعه].
طرة الرسم : {marginNotes}
${closeAr}`,

    // ——— by judgment ———
    `${headAr}
${titleAr}
{basis}، والقاضي بتسجيل ولادة <المدعو|المدعوة> {givenNameAr} {familyNameAr} بسجلات الحالة المدنية [لجماعة|بجماعة] {communeAr}،
<المولود|المولودة> [خلال سنة|سنة|حوالي|في] {birthDate} ب{birthPlaceAr}،
<ابن|ابنة> {fatherAr} المزداد [حوالي سنة|خلال|سنة] {fatherBirthDate} ب{fatherBirthPlaceAr}،
و{motherAr} المزدادة [حوالي سنة|خلال|سنة] {motherBirthDate}،
فقد سجل [هذا الرسم|الرسم] تحت رقم {actNumber} [في|بتاريخ] {~date}.
ملف المحكمة رقم {~reference}، حكم بتاريخ {~date}، توصل به المكتب بتاريخ {~date}.
البيانات الهامشية : {marginNotes}
${sameAr}
${closeAr}`,

    `= المملكة المغربية ; وزارة العدل ; المحكمة الابتدائية ب{~placeAr} ; ملف الحالة المدنية عدد {~reference} || جماعة {communeAr} ; مكتب الحالة المدنية
${titleAr}
حيث تقدم {~nameAr} بمقال بتاريخ {~date} يرمي إلى تسجيل ولادته،
وحيث [استمعت المحكمة للشاهدين {~nameAr} و{~nameAr}|أدلى الطالب بلفيف عدد {~number}]،
{basis} :
الاسم الشخصي {givenNameAr} والاسم العائلي {familyNameAr}
تاريخ الازدياد {birthDateWordsAr} الموافق {birthDate}
مكان الازدياد {birthPlaceAr}
الأب {fatherAr} المزداد في {fatherBirthDate} ب{fatherBirthPlaceAr}
الأم {motherAr} المزدادة في {motherBirthDate}
رسم رقم {actNumber}
${drawnAr}
${closeAr}`,

    `${headAr}
${titleAr}
رسم عدد : {actNumber} [محرر تنفيذا لحكم|محرر خارج الأجل القانوني|]
منطوق التسجيل : {basis}
- [المحكوم بتسجيله|المسجل بهذا الرسم] : {givenNameAr} {familyNameAr}
- <ولد|ولدت> : [سنة|في|خلال] {birthDate}
- ب : {birthPlaceAr}
- والده : {fatherAr} || المولود : {fatherBirthDate} ب{fatherBirthPlaceAr}
- والدته : {motherAr} || المولودة : {motherBirthDate} ب{~placeAr}
- السكنى : {~addressAr}
- الطرة : {marginNotes}
- الوفاة : {deathNote}
${closeAr}`,

    // ——— transcribed from another office ———
    `${headAr}
${titleAr}
رسم رقم {actNumber}
{basis}، نقل هذا الرسم [إلى سجلات هذا المكتب|] [بتاريخ|يوم] {~date} بناء على طلب {~nameAr} وهذا نصه :
"في يوم {birthDateWordsAr} على الساعة {~time} <ولد|ولدت> ب{birthPlaceAr} {givenNameAr}، الاسم العائلي {familyNameAr}، من والده {fatherAr}، المولود في {fatherBirthDate} ب{fatherBirthPlaceAr}، {~tradeAr}، ومن والدته {motherAr}، المولودة في {motherBirthDate}، الساكنين ب{~addressAr}. حرر في {~date} من طرف {~nameAr}."
البيانات المدرجة بالطرة : {marginNotes}
${closeAr}`,

    `= المملكة المغربية ; وزارة الشؤون الخارجية والتعاون ; القنصلية العامة للمملكة المغربية ب[باريس|ليون|بروكسيل|مدريد|أمستردام] || جماعة {communeAr} ; مكتب الحالة المدنية
${titleAr}
أساس الرسم : {basis}
رقم الرسم الأصلي {~actNumber}، رقم الرسم بعد النقل {actNumber}
{givenNameAr} {familyNameAr} Prénom {givenNameLat} Nom {familyNameLat}
<ولد|ولدت> يوم {birthDate} ب{birthPlaceAr} [{birthPlaceLat}|]
<والده|والدها> {fatherAr} [{fatherLat}|]، مولود ب{fatherBirthPlaceAr} في {fatherBirthDate}
<والدته|والدتها> {motherAr} [{motherLat}|]، مولودة في {motherBirthDate}
ملاحظات هامشية : {marginNotes}
> القنصل العام ; {~nameAr} ; سلم في {issueDate}`,

    // ——— forms ———
    `${headAr}
${titleAr}
- رسم رقم : {actNumber} || السنة الميلادية : {~year}
البيانات الخاصة بالمولود
- الاسم الشخصي : {givenNameAr} || Prénom : {givenNameLat}
- الاسم العائلي : {familyNameAr} || Nom : {familyNameLat}
- تاريخ الازدياد بالحروف : {birthDateWordsAr}
- تاريخ الازدياد بالأرقام : {birthDate} || الموافق هجريا : {birthDateHijri}
- مكان الازدياد : {birthPlaceAr} || الجنس : <ذكر|أنثى>
البيانات الخاصة بالأب
- الاسم : {fatherAr} || الجنسية : مغربية
- تاريخ الازدياد : {fatherBirthDate} || مكان الازدياد : {fatherBirthPlaceAr}
- المهنة : {~tradeAr}
البيانات الخاصة بالأم
- الاسم : {motherAr} || الجنسية : مغربية
- تاريخ الازدياد : {motherBirthDate} || مكان الازدياد : {~placeAr}
- المهنة : {~tradeAr}
بيانات التصريح
- [المصرح|صرح به] : {~nameAr} || [صفته|القرابة] : الأب
- أساس التسجيل : {basis}
- البيانات الهامشية : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
| | الاسم | تاريخ الازدياد | مكان الازدياد | المهنة |
| الطفل | {givenNameAr} {familyNameAr} | {birthDate} | {birthPlaceAr} | |
| الأب | {fatherAr} | {fatherBirthDate} | {fatherBirthPlaceAr} | {~tradeAr} |
| الأم | {motherAr} | {motherBirthDate} | {~placeAr} | [بدون|{~tradeAr}] |
| المصرح | {~nameAr} | {~date} | {~placeAr} | {~tradeAr} |
[رقم الرسم|رسم عدد] : {actNumber}. [أساسه|أساس التسجيل] : {basis}.
- [التاريخ بالحروف|كتابة] : {birthDateWordsAr}
- البيانات الهامشية : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
| البيان | المولود | الأب | الأم |
| الاسم الكامل | {givenNameAr} {familyNameAr} | {fatherAr} | {motherAr} |
| تاريخ الولادة | {birthDate} | {fatherBirthDate} | {motherBirthDate} |
| محل الولادة | {birthPlaceAr} | {fatherBirthPlaceAr} | {~placeAr} |
| الجنسية | مغربية | مغربية | مغربية |
| الحرفة | | {~tradeAr} | {~tradeAr} |
[رسم رقم|مراجع الرسم] {actNumber}
{basis}
هامش الرسم : {marginNotes}
${closeAr}`,

    `${headBoth}
# نسخة كاملة من رسم الولادة
# COPIE INTEGRALE DE L'ACTE DE NAISSANCE
- Acte N° : {actNumber} <> {actNumber} : رسم رقم
- Prénom : {givenNameLat} <> {givenNameAr} : الاسم الشخصي
- Nom de famille : {familyNameLat} <> {familyNameAr} : الاسم العائلي
- Date de naissance : {birthDate} <> {birthDate} : تاريخ الازدياد
- En lettres : {birthDateWordsFr}
- بالحروف : {birthDateWordsAr}
- Lieu de naissance : {birthPlaceLat} <> {birthPlaceAr} : مكان الازدياد
- Fils/Fille de : {fatherLat} <> {fatherAr} : والده(ها) هو
- Né à : {~placeLat} <> {fatherBirthPlaceAr} : المولود ب
- Le : {fatherBirthDate} <> {fatherBirthDate} : في
- Et de : {motherLat} <> {motherAr} : والدته(ها) هي
- Née le : {motherBirthDate} <> {motherBirthDate} : المولودة في
- Profession : {~tradeLat} <> {~tradeAr} : الحرفة
أساس الرسم : {basis}
البيانات الهامشية : {marginNotes}
${closeAr}`,

    `${headBoth}
${titleFr}
| Prénom | {givenNameLat} | {givenNameAr} | الاسم الشخصي |
| Nom | {familyNameLat} | {familyNameAr} | الاسم العائلي |
| Né(e) le | le {birthDate} | {birthDateHijri} | تاريخ الازدياد |
| A | {birthPlaceLat} | {birthPlaceAr} | مكان الازدياد |
| Père | {fatherLat} | {fatherAr} | الأب |
| Né le | {fatherBirthDate} | {fatherBirthPlaceAr} | المولود ب |
| Mère | {motherLat} | {motherAr} | الأم |
| Née le | {motherBirthDate} | {~placeAr} | المولودة ب |
رسم رقم {actNumber}، {basis}.
بيان الوفاة : {deathNote}
${closeFr}`,

    // ——— French ———
    `${headFr}
${titleFr}
Acte n° {actNumber}
Le {birthDateWordsFr}, [correspondant au {~date}|], à {~time} heures, est <né|née> à {birthPlaceLat} un enfant de sexe <masculin|féminin>, de nationalité marocaine, [prénommé|Prénom] {givenNameLat}, [Nom de famille|portant le nom de famille] {familyNameLat}, <fils|fille> de {fatherLat}, de nationalité marocaine, né à {~placeLat} [le|en|vers] {fatherBirthDate}, profession {~tradeLat}, et de {motherLat}, née à {~placeLat} [le|en|vers] {motherBirthDate}, [sans profession|profession {~tradeLat}], domiciliés à {~addressLat}.
{basis}.
${drawnFr}
Mentions marginales : [néant|marié(e) le {~date} à {~placeLat}|décédé(e) le {~date}]
${closeFr}`,

    `${headFr}
${titleFr}
L'an {birthDateWordsFr}, est <né|née> à {birthPlaceLat} :
%{
<le nommé|la nommée> {givenNameLat}, nom patronymique {familyNameLat},
<fils|fille> de {fatherLat}, né le {fatherBirthDate} à {~placeLat},
et de la dame {motherLat}, née le {motherBirthDate} à {~placeLat},
%}
demeurant à {~addressLat}.
Acte inscrit sous le n° {actNumber}, {basis}.
${drawnFr}
${closeFr}`,

    `${headFr}
${titleFr}
- N° de l'acte : {actNumber} || Année : {~year}
L'ENFANT
- Prénom : {givenNameLat}
- Nom : {familyNameLat}
- Date de naissance : {birthDate}
- En lettres : {birthDateWordsFr}
- Lieu de naissance : {birthPlaceLat}
LE PERE
- Nom et prénom : {fatherLat}
- Né le : {fatherBirthDate} || A : {~placeLat}
- Profession : {~tradeLat}
LA MERE
- Nom et prénom : {motherLat}
- Née le : {motherBirthDate} || A : {~placeLat}
- Profession : {~tradeLat}
LE DECLARANT
- Nom : {~nameLat} || CIN : {~cin}
- Domicile : {~addressLat}
- Fondement de l'acte : {basis}
MENTIONS MARGINALES
- Mariage : {~date} || Décès : néant
${closeFr}`,

    `${headFr}
${titleFr}
| | Nom et prénom | Né(e) le | A | Profession |
| Enfant | {givenNameLat} {familyNameLat} | le {birthDate} | {birthPlaceLat} | |
| Père | {fatherLat} | [le|en] {fatherBirthDate} | {~placeLat} | {~tradeLat} |
| Mère | {motherLat} | [le|en] {motherBirthDate} | {~placeLat} | {~tradeLat} |
Acte de naissance n° {actNumber}, {basis}.
Mentions marginales : néant
${closeFr}`,

    `${headFr}
${titleFr}
(Acte transcrit du registre de {~placeLat}, n° {~actNumber}, le {~date})
1. Ce jour {birthDateWordsFr}
2. à {birthPlaceLat}
3. est <né|née> {givenNameLat}
4. {familyNameLat}, nom de famille
5. père : {fatherLat}, né en {fatherBirthDate}, {~tradeLat}
6. mère : {motherLat}, née en {motherBirthDate}, sans profession
7. domiciliés {~addressLat}
8. acte n° {actNumber}
9. déclarant : {~nameLat}, [26|33|38|45|51|60] ans
10. témoins : {~nameLat} et {~nameLat}
${closeFr}`,

    `= EMPIRE CHERIFIEN ; CONTROLE CIVIL DE {~placeLat} ; [ETAT CIVIL|Etat civil marocain]
# Acte de naissance - copie intégrale
Par devant nous {~nameLat}, [officier de l'état civil|chef de la circonscription], a comparu {~nameLat}, {~tradeLat}, lequel nous a déclaré que le {birthDateWordsFr} est <né|née> à {birthPlaceLat}, de {fatherLat}, âgé de [26|33|38|45|51|60] ans, né vers {fatherBirthDate}, et de {motherLat}, son épouse, née vers {motherBirthDate}, un enfant de sexe <masculin|féminin> auquel il a donné le prénom de {givenNameLat} et le nom de {familyNameLat}.
Inscrit sous le n° {actNumber}.
> Pour copie conforme ; le {issueDate}`,

    // ——— bilingual halves told in sentences ———
    `${headBoth}
${titleAr}
رسم رقم {actNumber}
في يوم {birthDateWordsAr} <ولد|ولدت> ب{birthPlaceAr} {givenNameAr}، الاسم العائلي {familyNameAr}، والده هو {fatherAr} المولود ب{fatherBirthPlaceAr} في {fatherBirthDate} ووالدته هي {motherAr} المولودة في {motherBirthDate}، {basis}.
${titleFr}
Acte n° {actNumber}
Le {birthDateWordsFr} est <né|née> à {birthPlaceLat} {givenNameLat}, nom de famille {familyNameLat}, <fils|fille> de {fatherLat} né à {~placeLat} le {fatherBirthDate} et de {motherLat} née le {motherBirthDate}.
البيانات الهامشية : {marginNotes}
${closeFr}`,

    `${headBoth}
# COPIE INTEGRALE / نسخة كاملة
الاسم الشخصي {givenNameAr} Prénom {givenNameLat} من جنس <ذكر|أنثى> الاسم العائلي {familyNameAr} Nom {familyNameLat}
<ولد|ولدت> ب{birthPlaceAr} Né(e) à {birthPlaceLat} في {birthDate} Le {birthDate}
والده {fatherAr} Fils/Fille de {fatherLat} المولود ب{fatherBirthPlaceAr} في {fatherBirthDate}
والدته {motherAr} Et de {motherLat} المولودة ب{~placeAr} في {motherBirthDate}
عقد رقم {actNumber} Acte n°
{basis}
${closeAr}`,

    // ——— other orders ———
    `${headAr}
${titleAr}
إن <المسمى|المسماة> {givenNameAr}، الذي يحمل الاسم العائلي {familyNameAr}، [قد|] <ولد|ولدت> من {fatherAr}، وكان [مولودا|ازدياده] ب{fatherBirthPlaceAr} [سنة|في] {fatherBirthDate}، ومن {motherAr}، وكانت ولادتها [سنة|في] {motherBirthDate}، وذلك ب{birthPlaceAr} في {birthDateWordsAr}، أي {birthDate}.
وقد دون هذا بالرسم رقم {actNumber} {basis}.
[الهامش|بيان هامشي] : {marginNotes}.
${closeAr}`,

    `${headAr}
${titleAr}
[والد المولود|الأب] : {fatherAr}، ازداد ب{fatherBirthPlaceAr} بتاريخ {fatherBirthDate}، مهنته {~tradeAr}.
[والدة المولود|الأم] : {motherAr}، ازدادت ب{~placeAr} بتاريخ {motherBirthDate}، [بدون مهنة|مهنتها {~tradeAr}].
[محل سكناهما|سكنى الأبوين] : {~addressAr}.
المولود : {givenNameAr} {familyNameAr}، <ذكر|أنثى>، ازداد ب{birthPlaceAr} بتاريخ {birthDate} على الساعة {~time}.
[الرسم|مرجع الرسم] : {actNumber}، {basis}.
[المحرر|ضابط الحالة المدنية] : {~nameAr}، بتاريخ {~date}.
الطرة : {marginNotes}.
التسليم : {issueDate}.`,

    `${headAr}
# نسخة كاملة من رسم الولادة
[تلقينا نحن|تلقى] {~nameAr} ضابط الحالة المدنية، {basis}، أن زوجته {motherAr} المزدادة [سنة|في] {motherBirthDate} وضعت [مولودا|طفلا] ب{birthPlaceAr} يوم {birthDate} الموافق ل{birthDateHijri}، واختير له اسم {givenNameAr}، أما الاسم العائلي فهو {familyNameAr}، وأن أباه {fatherAr} [مزداد|مولود] ب{fatherBirthPlaceAr} [سنة|في] {fatherBirthDate}.
رقم هذا الرسم {actNumber}.
${closeAr}`,

    `${headAr}
${titleAr}
الحمد لله
[اليوم|في يوم] {birthDateWordsAr}
وافق {birthDateHijri}
ازداد [للسيد |ل]{fatherAr}
المزداد هو نفسه في {fatherBirthDate} ب{fatherBirthPlaceAr}
من زوجته [السيدة|] {motherAr}
المزدادة في {motherBirthDate}
مولود من جنس <الذكر|الأنثى>
[بمستشفى {~placeAr}|بالمنزل|بدار الولادة] ب{birthPlaceAr}
وضع له اسم {givenNameAr}
نسبه {familyNameAr}
رسم {actNumber}
{basis}
[وشهد بذلك {~nameAr} و{~nameAr}|]
${closeAr}`,

    `${headAr}
${titleAr}
%{
الاسم الشخصي {givenNameAr}
الاسم العائلي {familyNameAr}
<ولد|ولدت> ب{birthPlaceAr} في {birthDateWordsAr}
بالأرقام {birthDate}
<والده|والدها> هو {fatherAr} المولود ب{fatherBirthPlaceAr} في {fatherBirthDate} حرفته {~tradeAr}
<والدته|والدتها> هي {motherAr} المولودة ب{~placeAr} في {motherBirthDate} حرفتها {~tradeAr}
{basis}
رسم رقم {actNumber}
الساكنان ب{~addressAr}
%}
بيانات هامشية {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
أ- [صاحب الرسم|المولود]
{givenNameAr} ([الاسم الشخصي|]) {familyNameAr} ([الاسم العائلي|])
ب- [الولادة|الازدياد]
{birthDateWordsAr}، {birthDateHijri}، ب{birthPlaceAr}
ج- [الأصول|الأبوان]
{fatherAr}، مولود ب{fatherBirthPlaceAr} في {fatherBirthDate}
{motherAr}، مولودة ب{~placeAr} في {motherBirthDate}
د- [التسجيل|السند]
رسم {actNumber}، {basis}
هـ- [الطرة|البيانات الهامشية]
{marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
رسم الولادة رقم {actNumber} من السجل رقم {~number} صحيفة {~number} [الجزء الأول|]
الساعة {~time} من يوم {birthDate}، [وهو يوم|الموافق] {birthDateHijri}، شهدت [مدينة|بلدة|قبيلة] {birthPlaceAr} ولادة {givenNameAr}، {familyNameAr} نسبا، <ذكر|أنثى> جنسا، مغربي جنسية.
[أبوه هو|أبوه] {fatherAr} [- {~tradeAr} -|] مولود في {fatherBirthDate} [بمدينة |بقرية |ب]{fatherBirthPlaceAr}.
[أمه هي|أمه] {motherAr} [- {~tradeAr} -|] مولودة في {motherBirthDate} [بمدينة |ب]{~placeAr}.
{basis}، [حرر في {~date}|وقع عليه {~nameAr}].
> نسخة كاملة ; {~placeAr} {issueDate}`,

    `${headAr}
${titleAr}
- البيان الأول - الولادة : {birthDateWordsAr} ب{birthPlaceAr}
- البيان الثاني - المولود : {givenNameAr} {familyNameAr}
- البيان الثالث - الأب : {fatherAr} المزداد في {fatherBirthDate} ب{fatherBirthPlaceAr}
- البيان الرابع - الأم : {motherAr} المزدادة في {motherBirthDate} ب{~placeAr}
- البيان الخامس - التصريح : {basis}
- البيان السادس - الرسم : {actNumber}
- البيان السابع - الهامش : {marginNotes}
${closeAr}`,

    // ——— dense ———
    `${headTwo}
${titleAr}
[رقم الدفتر العائلي|دفتر الحالة المدنية رقم] {~number} المسلم ب{~placeAr} بتاريخ {~date}
في {birthDateWordsAr} [على الساعة {~time}|]، [حضر لدينا|حضر أمامنا] {~nameAr} [البالغ من العمر [24|31|37|43|49|55|62|70] سنة|عمره [24|31|37|43|49|55|62|70] سنة]، مهنته {~tradeAr}، الساكن ب{~addressAr}، الحامل للبطاقة الوطنية رقم {~cin}، وصرح لنا بأن <الطفل|الطفلة> {givenNameAr} <قد ولد|قد ولدت> ب{birthPlaceAr}، وأن اسمه العائلي {familyNameAr}، وأن <والده|والدها> {fatherAr}، المزداد بتاريخ {fatherBirthDate} ب{fatherBirthPlaceAr}، مهنته {~tradeAr}، و<والدته|والدتها> {motherAr}، المزدادة بتاريخ {motherBirthDate} ب{~placeAr}، مهنتها {~tradeAr}، متزوجان حسب رسم الزواج عدد {~number} بتاريخ {~date} المحرر ب{~placeAr}.
{basis}، بحضور الشاهدين : {~nameAr} و{~nameAr}.
البيانات الهامشية : {marginNotes}. بيان الوفاة : {deathNote}.
${sameAr}
* القانون رقم {~law} - ظهير شريف رقم 1.02.239 بتاريخ 3 أكتوبر 2002
${closeAr}`,

    `${headAr}
طلب رقم {~reference} - توصيل {~number} بتاريخ {~date} - الهاتف {~phone}
${titleAr}
رسم : {actNumber}
بتاريخ {birthDateHijri} موافق {birthDate} على الساعة {~time} <ولد|ولدت> ب{birthPlaceAr} - جماعة {~placeAr} - إقليم {~placeAr} :
<المسمى|المسماة> {givenNameAr} ([بالفرنسية|Prénom]: {givenNameLat})، من جنس <ذكر|أنثى>، جنسيته مغربية، الاسم العائلي {familyNameAr} ([بالفرنسية|Nom]: {familyNameLat})؛
<والده|والدها> هو {fatherAr} ([بالفرنسية|]: {fatherLat})، ابن {~chainAr}، المولود ب{fatherBirthPlaceAr} في {fatherBirthDate}؛
<والدته|والدتها> هي {motherAr} ([بالفرنسية|]: {motherLat})، بنت {~chainAr}، المولودة ب{~placeAr} في {motherBirthDate}؛
الساكنان ب{~addressAr}؛
{basis}؛
حرر في {~date} من طرف {~nameAr}، [خليفة|نائب] رئيس المجلس الجماعي ل{communeAr}.
بطرة الرسم : {marginNotes}.
${closeAr}`,

    `${headAr}
${titleAr}
[اطلع على أصل هذا الرسم|] [تبعا لطلب|بناء على طلب] {~nameAr} المؤرخ في {~date}
ولادة {givenNameAr} {familyNameAr}
في يوم {birthDateWordsAr} موافق {birthDateHijri} والدقيقة [صفر|05|20|45] من الساعة {~time}، <ولد|ولدت> بالمكان المسمى {birthPlaceAr}.
الوالد : {fatherAr} بن {~chainAr}، [المولود خلال سنة|المولود في|مزداد حوالي] {fatherBirthDate} [بفرقة |بقبيلة |ب]{fatherBirthPlaceAr}، {~tradeAr}.
الوالدة : {motherAr} بنت {~chainAr}، [المولودة خلال سنة|المولودة في|مزدادة حوالي] {motherBirthDate} ب{~placeAr}.
القابلة : {~nameAr}. [المخبر|المصرح] : {~nameAr}.
{basis} وسجل تحت عدد {actNumber}.
تغييرات طرأت على الرسم : {marginNotes}
${closeAr}`,

    // ——— terse ———
    `= جماعة {communeAr}
# نسخة كاملة
رسم {actNumber}
{givenNameAr} {familyNameAr} ولد ب{birthPlaceAr} في {birthDate}
أبوه {fatherAr} ({fatherBirthDate}، {fatherBirthPlaceAr})
أمه {motherAr} ({motherBirthDate})
{basis}
> {issueDate}`,

    `# نسخة كاملة من رسم الولادة
- الرسم : {actNumber}
- المولود : {givenNameAr} {familyNameAr}
- في : {birthDate}
- ب : {birthPlaceAr}
- الأب : {fatherAr}
- المزداد : {fatherBirthDate} ب{fatherBirthPlaceAr}
- الأم : {motherAr}
- المزدادة : {motherBirthDate}
- الأساس : {basis}
- الهامش : {marginNotes}
> {communeAr} ; {issueDate}`,

    `${headAr}
${titleAr}
[رقم|عدد] {actNumber}، {basis}، {givenNameAr} {familyNameAr}، {birthDateWordsAr}، {birthPlaceAr}، {fatherAr}، {fatherBirthPlaceAr}، {fatherBirthDate}، {motherAr}، {motherBirthDate}، {marginNotes}.
${closeAr}`,

    // ——— margin as its own column or block ———
    `${headAr}
${titleAr}
| البيانات الهامشية | نص الرسم رقم {actNumber} |
| {marginNotes} | في يوم {birthDateWordsAr} <ولد|ولدت> ب{birthPlaceAr} {givenNameAr} {familyNameAr} والده {fatherAr} المولود ب{fatherBirthPlaceAr} في {fatherBirthDate} ووالدته {motherAr} المولودة في {motherBirthDate} {basis} |
${closeAr}`,

    `${headAr}
${titleAr}
البيانات الهامشية
{marginNotes}
الإصلاحات : [لا شيء|حكم عدد {~reference} بتاريخ {~date}]
الزواج : [لا شيء|{~nameAr} بتاريخ {~date} ب{~placeAr}]
الوفاة : {deathNote}
نص الرسم
رسم عدد {actNumber} : <ولد|ولدت> بتاريخ {birthDate} [الموافق|موافق] {birthDateHijri} ب{birthPlaceAr} <المدعو|المدعوة> {givenNameAr} {familyNameAr}، من أبيه {fatherAr} [المولود|المزداد] {fatherBirthDate} ب{fatherBirthPlaceAr}، ومن أمه {motherAr} [المولودة|المزدادة] {motherBirthDate} ب{~placeAr}، {basis}.
${closeAr}`,

    `${headAr}
${titleAr}
- رقم الرسم : {actNumber} || السنة : {~year}
<ولد|ولدت> في {birthDateWordsAr} ب{birthPlaceAr}.
الاسم : {givenNameAr}. النسب : {familyNameAr}.
الأب {fatherAr} وسنه [24|31|37|43|49|55|62|70] سنة (مولود في {fatherBirthDate} ب{fatherBirthPlaceAr}).
الأم {motherAr} وسنها [24|31|37|43|49|55|62|70] سنة (مولودة في {motherBirthDate}).
عنوان الأبوين {~addressAr}.
صرح بالولادة {~nameAr} وعمره [24|31|37|43|49|55|62|70] سنة.
?حضر : {~nameAr}، {~nameAr}.
تلي الرسم ووقع. {basis}.
التأشيرات الهامشية : {marginNotes}.
نقلها حرفيا : {~nameAr}
${closeAr}`,

    // ——— family trees and grandparents as distractors ———
    `${headAr}
${titleAr}
- رسم : {actNumber}
- المولود(ة) : {givenNameAr} || نسبه(ا) : {familyNameAr}
- مكان وتاريخ الولادة : {birthPlaceAr} في {birthDate}
- الأب : {fatherAr} || ابن : {~givenAr} || جده : {~givenAr}
- المزداد(ب) : {fatherBirthPlaceAr} || بتاريخ : {fatherBirthDate}
- الأم : {motherAr} || بنت : {~givenAr} || جدها : {~givenAr}
- المزدادة(ب) : {~placeAr} || بتاريخ : {motherBirthDate}
- المصرح : {~nameAr} || عمره : [29|35|48|57] سنة || رقم بطاقته : {~cin}
- تاريخ التصريح : {~date} || سند : {basis}
- الطرة : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
بعد البسملة والحمدلة، [هذا|فهذا] رسم ولادة <السيد|السيدة> {givenNameAr} {familyNameAr}، [المضمن|المقيد] بعدد {actNumber}.
- زمانها : {birthDateWordsAr} [أي {birthDate}|]
- مكانها : {birthPlaceAr}
- الوالد : {fatherAr}
- ولادة الوالد : {fatherBirthDate} [ب{fatherBirthPlaceAr}|]
- الوالدة : {motherAr}
- ولادة الوالدة : {motherBirthDate}
- مستند الرسم : {basis}
- بطرته : {marginNotes}
${closeAr}`,

    // ——— both dates, and words glued in brackets ———
    `${headAr}
${titleAr}
رسم رقم: {actNumber}
في يوم: {birthDateHijri} (هجرية) موافق: {birthDate} (ميلادية)
كتابة: {birthDateWordsAr}
على الساعة: {~time} والدقيقة: [05|10|20|30|45]
<ولد|ولدت> ب: {birthPlaceAr}
الاسم الشخصي: {givenNameAr} Prénom: {givenNameLat}
من جنس: <ذكر|أنثى> جنسيته(ها): مغربية
الاسم العائلي: {familyNameAr} Nom: {familyNameLat}
والده(ها) هو: {fatherAr} جنسيته: مغربية
المولود ب: {fatherBirthPlaceAr} في: {fatherBirthDate} حرفته: {~tradeAr}
والدته(ها) هي: {motherAr} جنسيتها: مغربية
المولودة ب: {~placeAr} في: {motherBirthDate} حرفتها: {~tradeAr}
الساكنان ب: {~addressAr}
{basis}
حرر في يوم: {~date} من طرفنا نحن: {~nameAr}
البيانات الهامشية: {marginNotes}
${closeAr}`,

    `${headBoth}
${titleFr}
Le : {~date} Correspondant au : {birthDate}
En toutes lettres : {birthDateWordsFr}
Heure : {~time} minute : [00|15|30|45]
Né(e) à : {birthPlaceLat}
Sexe : <M|F> Nationalité : marocaine
Prénom : {givenNameLat}
Nom de famille : {familyNameLat}
Fils/Fille de : {fatherLat}
Né à : {~placeLat} Le : {fatherBirthDate} Profession : {~tradeLat}
Et de : {motherLat}
Née à : {~placeLat} Le : {motherBirthDate} Profession : {~tradeLat}
Domiciliés : {~addressLat}
Déclaration faite par : {~nameLat} Age : [26|33|45|51]
Dressé le : {~date} Devant nous : {~nameLat}
Acte N° : {actNumber}
${closeFr}`,

    `${headAr}
${titleAr}
رسم {actNumber}
(أولا) <ولد|ولدت> في {birthDateWordsAr} ب{birthPlaceAr} <طفل|طفلة> <أعطي له اسم|أعطي لها اسم> {givenNameAr}.
(ثانيا) لقب العائلة {familyNameAr} [حسب قرار اللجنة العليا للحالة المدنية عدد {~number} بتاريخ {~date}|].
(ثالثا) الأب هو {fatherAr}، فتح عينيه على الدنيا ب{fatherBirthPlaceAr} [سنة|في] {fatherBirthDate}.
(رابعا) الأم هي {motherAr}، مولودة [سنة|في] {motherBirthDate}.
(خامسا) [التسجيل|القيد] كان {basis}.
(سادسا) هوامش : {marginNotes}.
${closeAr}`,

    `${headAr}
${titleAr}
يشهد ضابط الحالة المدنية لجماعة {communeAr} أنه [جاء|ورد] في رسم الولادة عدد {actNumber} ما نصه :
«في {birthDateHijri} الموافق {birthDate} [ولدت السيدة|وضعت] {motherAr}، المزدادة في {motherBirthDate} ب{~placeAr}، زوجة {fatherAr}، المزداد في {fatherBirthDate} ب{fatherBirthPlaceAr}، [مولودا|ولدا] اسمه {givenNameAr} ولقبه {familyNameAr}، بمحل {birthPlaceAr}».
وقد حرر الرسم المذكور بتاريخ {~date} {basis}.
وبطرته ما يلي : {marginNotes}.
${closeAr}`,

    `${headAr}
${titleAr}
تاريخ تسليم النسخة : {issueDate}
طالبها : {~nameAr}، الحامل ل ب.ت.و {~cin}
رقم الرسم : {actNumber}
- الطفل : {givenNameAr} {familyNameAr} - <ذكر|أنثى>
- تاريخ ازدياد الطفل : {birthDate}
- مكان ازدياد الطفل : {birthPlaceAr}
- الاسم الكامل للوالد : {fatherAr}
- تاريخ ازدياد الوالد : {fatherBirthDate}
- مكان ازدياد الوالد : {fatherBirthPlaceAr}
- الاسم الكامل للوالدة : {motherAr}
- تاريخ ازدياد الوالدة : {motherBirthDate}
- مكان ازدياد الوالدة : {~placeAr}
- سبب التسجيل : {basis}
- البيانات الهامشية : {marginNotes}
> {~nameAr} ; رئيس مصلحة الحالة المدنية`,

    `${headAr}
${titleAr}
| 1 | الرسم | {actNumber} | 9 | الأم | {motherAr} |
| 2 | الاسم الشخصي | {givenNameAr} | 10 | ولادتها | {motherBirthDate} |
| 3 | الاسم العائلي | {familyNameAr} | 11 | مكانها | {~placeAr} |
| 4 | الولادة | {birthDate} | 12 | السكنى | {~addressAr} |
| 5 | المكان | {birthPlaceAr} | 13 | المصرح | {~nameAr} |
| 6 | الأب | {fatherAr} | 14 | تاريخ الرسم | {~date} |
| 7 | ولادته | {fatherBirthDate} | 15 | الضابط | {~nameAr} |
| 8 | مكانها | {fatherBirthPlaceAr} | 16 | الهامش | {marginNotes} |
السند : {basis}
${closeAr}`,

    `${headAr}
${titleAr}
حكم على {~nameAr} المدعى عليه [- لا شيء -|]، وبعد المداولة طبقا للقانون رقم {~law}، {basis} :
بتسجيل {givenNameAr} {familyNameAr} مولودا [بتاريخ|سنة|خلال] {birthDate} ([أي |]{birthDateWordsAr}) ب{birthPlaceAr}، من والديه {fatherAr} ({fatherBirthDate} - {fatherBirthPlaceAr}) و{motherAr} ({motherBirthDate} - {~placeAr}).
وسجل بهذا المكتب برقم {actNumber} بتاريخ {~date} من طرفنا {~nameAr}.
${sameAr}
${closeAr}`,

    `${headAr}
${titleAr}
[كانت|في] ولادة {givenNameAr} {familyNameAr} [كما يلي|حسب الرسم {actNumber}] :
متى : {birthDateWordsAr} (الموافق ل {birthDate})
أين : {birthPlaceAr}
من الأب : {fatherAr}، [ولد|ازداد] بتاريخ {fatherBirthDate} ب{fatherBirthPlaceAr}، ويشتغل {~tradeAr}
من الأم : {motherAr}، [ولدت|ازدادت] بتاريخ {motherBirthDate} ب{~placeAr}
بواسطة : {basis}
رسم عدد {actNumber}
ملاحظات : {marginNotes}
${closeAr}`,

    `${headFr}
${titleFr}
Copie délivrée le {issueDate} à la demande de {~nameLat}, CIN {~cin}
[Acte de naissance numéro|Sous le n°] {actNumber}
Le père : {fatherLat}, de nationalité marocaine, né à {~placeLat} le {fatherBirthDate}, {~tradeLat}, fils de {~nameLat}.
La mère : {motherLat}, de nationalité marocaine, née à {~placeLat} le {motherBirthDate}, fille de {~nameLat}.
L'enfant : {givenNameLat}, <né|née> à {birthPlaceLat}, le {birthDate}, portant le nom de {familyNameLat}.
En marge : [Rectifié par jugement n° {~reference} du {~date}.|Marié(e) à {~placeLat} le {~date} avec {~nameLat}.|Néant.]
> L'officier de l'état civil ; {~nameLat}`,

    `${headFr}
${titleFr}
%{
Prénom {givenNameLat}, nom {familyNameLat}.
Acte n° {actNumber} dressé le {~date}.
<Né|Née> le {birthDate} à {birthPlaceLat}.
De {fatherLat}, né le {fatherBirthDate} à {~placeLat}, {~tradeLat}.
Et de {motherLat}, née le {motherBirthDate} à {~placeLat}.
Parents domiciliés à {~addressLat}.
{basis}.
%}
Mentions marginales : néant.
${closeFr}`,

    `${headBoth}
# نسخة كاملة من رسم الولادة
| Enfant | {givenNameLat} {familyNameLat} | {givenNameAr} {familyNameAr} | الطفل |
| Naissance | {birthDate} {birthPlaceLat} | {birthDateWordsAr} {birthPlaceAr} | الولادة |
| Père | {fatherLat} | {fatherAr} | الأب |
| Né le | {fatherBirthDate} | {fatherBirthPlaceAr} | المولود ب |
| Mère | {motherLat} | {motherAr} | الأم |
| Née le | {motherBirthDate} | {~placeAr} | المولودة ب |
| Acte | {actNumber} | {basis} | الرسم |
البيانات الهامشية : {marginNotes}
${closeFr}`,

    // ——— rural and handwritten ———
    `= المملكة المغربية ; إقليم {~placeAr} ; دائرة {~placeAr} ; قيادة {~placeAr} ; المجلس القروي ل{communeAr}
${titleAr}
الرسم : {actNumber} (سجل قبيلة {~placeAr})
ولد في {birthDate} [بدوار|بفخدة|بمدشر] {birthPlaceAr}
المسمى {givenNameAr} [المدعو|المعروف ب|الملقب ب] {familyNameAr}
من والده {fatherAr} فلاح مزداد [حوالي|سنة|في] {fatherBirthDate} [بنفس الدوار |ب]{fatherBirthPlaceAr}
ومن والدته {motherAr} مزدادة [حوالي|سنة|في] {motherBirthDate}
{basis}
[وشهد المقدم|بشهادة المقدم|بحضور الشيخ] {~nameAr}
الطرة {marginNotes}
${closeAr}`,

    `= المملكة المغربية ; إقليم {~placeAr} ; جماعة {communeAr} ; الحالة المدنية
# نسخة كاملة - رسم ولادة [خارج الأجل|مصرح به خارج الأجل القانوني]
[تطبيقا لمقتضيات|طبقا ل] القانون رقم {~law}، {basis}، [قمنا بتسجيل|تم تسجيل] ولادة <المعني|المعنية> بالأمر كما يلي :
• الاسم : {givenNameAr}
• اللقب : {familyNameAr}
• تاريخ الولادة : {birthDate}
• مكان الولادة : {birthPlaceAr}
• الأب : {fatherAr} - مولود بتاريخ {fatherBirthDate} - ب{fatherBirthPlaceAr}
• الأم : {motherAr} - مولودة بتاريخ {motherBirthDate} - ب{~placeAr}
• رقم الرسم : {actNumber}
• ملاحظات هامشية : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
رسم {actNumber} مكرر
{givenNameAr}، <ولد|ولدت> ب{birthPlaceAr}، <توأم|توأمة> [{~givenAr}|أول|ثان]، في {birthDateWordsAr}،
ل{fatherAr} {familyNameAr}، [المزداد ب|مولود ب]{fatherBirthPlaceAr}، {fatherBirthDate}،
و{motherAr}، [المزدادة في|مولودة في] {motherBirthDate}،
{basis}، [بحضور|وبمحضر] {~nameAr}.
[سبق أن ازداد لهما : {~givenAr} في {~date} ; {~givenAr} في {~date}|]
${drawnAr}
البيانات المسجلة بالطرة : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
في يوم {birthDateWordsAr}، بمحضر {~nameAr} ضابط الحالة المدنية، [حضر|تقدم] {fatherAr}، المولود ب{fatherBirthPlaceAr} بتاريخ {fatherBirthDate}، حرفته {~tradeAr}، الساكن ب{~addressAr}، {basis}، بازدياد ولد من صلبه ومن زوجته {motherAr}، المولودة بتاريخ {motherBirthDate}، [سماه|وسماه] {givenNameAr} [وكان الازدياد ب|وذلك ب]{birthPlaceAr}. الاسم العائلي {familyNameAr}. رقم الرسم {actNumber}.
${sameAr}
${closeAr}`,

    `${headAr}
${titleAr}
{marginNotes} : [البيان الهامشي|الطرة]
{actNumber} : رقم الرسم
{birthDateWordsAr} : تاريخ الولادة
{birthPlaceAr} : مكان الولادة
{givenNameAr} : الاسم الشخصي
{familyNameAr} : الاسم العائلي
{fatherAr} : الوالد
{fatherBirthDate} : تاريخ ولادته
{fatherBirthPlaceAr} : مكان ولادته
{motherAr} : الوالدة
{motherBirthDate} : تاريخ ولادتها
{basis} : أساس الرسم
${closeAr}`,

    `${headAr}
# شهادة مطابقة لرسم الولادة [نسخة كاملة|]
<ولد|ولدت> {givenNameAr} {familyNameAr} ب{birthPlaceAr}، عمالة {~placeAr}، [في|بتاريخ] {birthDate}، والسبب في التسجيل : {basis}.
[فأما|أما] الأب فاسمه {fatherAr} وولد ب{fatherBirthPlaceAr} يوم {fatherBirthDate} وعنوانه {~addressAr}.
[وأما|أما] الأم فاسمها {motherAr} وولدت ب{~placeAr} يوم {motherBirthDate} وعنوانها [كذلك|نفسه].
[وأما|أما] الرسم فعدده {actNumber} وتاريخ تحريره {~date} ومحرره {~nameAr}.
وأما الطرة ففيها : {marginNotes}.
${closeAr}`,

    `${headAr}
${titleAr}
[ولد|ازداد] [المعني بالأمر|صاحب الرسم {actNumber}] [في|يوم] {birthDate} ب{birthPlaceAr} [مركز|جماعة|عمالة] {~placeAr}.
Prénom : {givenNameLat} / الاسم : {givenNameAr}
Nom : {familyNameLat} / النسب : {familyNameAr}
Père : {fatherLat} / الأب : {fatherAr}
المولود في {fatherBirthDate} ب{fatherBirthPlaceAr}
Mère : {motherLat} / الأم : {motherAr}
المولودة في {motherBirthDate} ب{~placeAr}
[طبقا للأصل|مطابق للأصل] - {basis}
البيانات الهامشية : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
%{
رقم الرسم : {actNumber}
المولود : {givenNameAr} {familyNameAr}
تاريخ الازدياد : {birthDateWordsAr}
الوالدان : {fatherAr} و {motherAr}
تاريخ ومكان ازدياد الأب : {fatherBirthDate} ، {fatherBirthPlaceAr}
تاريخ ومكان ازدياد الأم : {motherBirthDate} ، {~placeAr}
مكان الازدياد : {birthPlaceAr}
الأساس : {basis}
المهن : {~tradeAr} ، {~tradeAr}
السكنى : {~addressAr}
الهامش : {marginNotes}
%}
${closeAr}`,

    `${headAr}
${titleAr}
الولادة رقم {actNumber}
[بالحروف|يوم الولادة بالحروف] : {birthDateWordsAr}
[بالميلادي|يوم الولادة بالميلادي] : {birthDate}
[بالهجري|يوم الولادة بالهجري] : {birthDateHijri}
نص الرسم : <ولد المسمى|ولدت المسماة> {givenNameAr} [الحامل لاسم|اسمه العائلي] {familyNameAr} بمدينة {birthPlaceAr}. والده المسمى {fatherAr} مولود عام {fatherBirthDate} ب{fatherBirthPlaceAr}. والدته المسماة {motherAr} مولودة عام {motherBirthDate} ب{~placeAr}. ساكنان بها، {~addressAr}.
{basis}.
وقع : {~nameAr} - شهد : {~nameAr} - حرر : {~date}
${closeAr}`,

    `${headAr}
${titleAr}
- الاسم الشخصي : {givenNameAr}
- الاسم العائلي : {familyNameAr}
- سنة ازدياد الأب : {fatherBirthDate} || سنة ازدياد الأم : {motherBirthDate}
- محل ازدياد الأب : {fatherBirthPlaceAr} || محل ازدياد الأم : {~placeAr}
- اسم الأب : {fatherAr} || اسم الأم : {motherAr}
- مهنة الأب : {~tradeAr} || مهنة الأم : {~tradeAr}
- يوم الولادة : {birthDateWordsAr}
- ساعة الولادة : {~time} || موضع الولادة : {birthPlaceAr}
- العقد رقم : {actNumber} || {basis}
- البيانات الهامشية : {marginNotes} || بيان الوفاة : {deathNote}
${closeAr}`,

    `${headAr}
${titleAr}
إنه في {birthDateHijri} من الهجرة، [يوافقه|ويوافقه|الموافق] {birthDate}، حوالي الساعة {~time}، <رزق|رزقت> الأسرة القاطنة ب{~addressAr}، المكونة من الزوج {fatherAr}، من مواليد {fatherBirthPlaceAr} [سنة|بتاريخ] {fatherBirthDate}، والزوجة {motherAr}، من مواليد {~placeAr} [سنة|بتاريخ] {motherBirthDate}، <بمولود ذكر|بمولودة أنثى> اسمه {givenNameAr}، واسم العائلة {familyNameAr}، ازداد ب{birthPlaceAr}. [وقد تم التسجيل|والتسجيل] {basis}. رسم عدد {actNumber}.
${drawnAr}
الطرة : {marginNotes}
${closeAr}`,

    `${headTwo}
# رسم ولادة [نسخة كاملة|-نسخة كاملة-]
| المولود | الاسم الشخصي | {givenNameAr} |
| | الاسم العائلي | {familyNameAr} |
| | التاريخ والمكان | {birthDate} {birthPlaceAr} |
| الأب | الاسم | {fatherAr} |
| | الازدياد | {fatherBirthDate} |
| | المكان | {fatherBirthPlaceAr} |
| الأم | الاسم | {motherAr} |
| | الازدياد | {motherBirthDate} |
| السند | {basis} | {~date} |
| الطرة | {marginNotes} | |
${closeAr}`,
    // ——— one sentence, its clauses in any order ———
    `${headAr}
${titleAr}
[رسم رقم|رسم عدد] {actNumber}
%{& [في يوم|بتاريخ] {birthDateHijri} [هجرية|] [موافق|الموافق ل] {birthDateWordsAr} [ميلادية|] على الساعة {~time} <ولد|ولدت> ب{birthPlaceAr}
<المسمى|المسماة> {givenNameAr}
من جنس <ذكر|أنثى>
الاسم العائلي {familyNameAr}
<والده|والدها> هو {fatherAr} المولود ب{fatherBirthPlaceAr} في {fatherBirthDate} حرفته {~tradeAr}
<والدته|والدتها> هي {motherAr} المولودة ب{~placeAr} في {motherBirthDate} حرفتها {~tradeAr}
?الساكنان ب{~addressAr}
%} {basis}.
${drawnAr}
?البيانات الهامشية : {marginNotes}
${closeAr}`,

    `${headTwo}
${titleAr}
%{& {basis}،
<ازداد|ازدادت> [في|يوم|بتاريخ] {birthDate} ب{birthPlaceAr}،
<الطفل المسمى|الطفلة المسماة> {givenNameAr}،
[الحامل|الذي يحمل] الاسم العائلي {familyNameAr}،
<ابن السيد|بنت السيد> {fatherAr}، مزداد [سنة|في|بتاريخ] {fatherBirthDate} ب{fatherBirthPlaceAr}،
<وابن السيدة|وبنت السيدة> {motherAr}، مزدادة [سنة|في|بتاريخ] {motherBirthDate}،
?جنسيته مغربية،
?[الساكنين|القاطنين] ب{~addressAr}،
%} وقد [سجل|قيد] تحت رقم {actNumber}.
بطرة الرسم : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
%{& إن ضابط الحالة المدنية لجماعة {communeAr} يثبت
أن <المولود يدعى|المولودة تدعى> {givenNameAr}،
أن لقب الأسرة هو {familyNameAr}،
أن الولادة كانت ب{birthPlaceAr}،
أن تاريخ [الولادة|ولادة المولود] هو {birthDateWordsAr}،
أن الأب هو {fatherAr}، ازداد ب{fatherBirthPlaceAr} [عام|سنة|في] {fatherBirthDate}،
أن الأم هي {motherAr}، ازدادت [عام|سنة|في] {motherBirthDate}،
أن الرسم يحمل رقم {actNumber}،
{basis}،
?أن المصرح هو {~nameAr} الساكن ب{~addressAr}،
?أن القابلة هي {~nameAr}،
%}.
البيانات الهامشية : {marginNotes}
${closeAr}`,

    `${headFr}
${titleFr}
%{& Acte n° {actNumber}. Le {birthDateWordsFr}, [à {~time} heures,|] est <né|née> à {birthPlaceLat}
[prénommé|l'enfant] {givenNameLat},
[nom de famille|du nom de] {familyNameLat},
de sexe <masculin|féminin>,
<fils|fille> de {fatherLat}, né à {~placeLat} [le|en|vers] {fatherBirthDate}, {~tradeLat},
[et de|et de la dame|ayant pour mère] {motherLat}, née à {~placeLat} [le|en|vers] {motherBirthDate},
?de nationalité marocaine,
?les parents étant domiciliés à {~addressLat},
%} {basis}.
${drawnFr}
${closeFr}`,

    `${headFr}
${titleFr}
%{& [Nous|Le soussigné], {~nameLat}, officier de l'état civil de {~placeLat}, [constatons|certifions] {basis}
que l'enfant se prénomme {givenNameLat},
qu'il porte le nom de {familyNameLat},
qu'il est né à {birthPlaceLat},
que la naissance a eu lieu le {birthDate},
que son père est {fatherLat}, né le {fatherBirthDate},
que sa mère est {motherLat}, née le {motherBirthDate},
?que les père et mère demeurent à {~addressLat},
%} ainsi qu'il est inscrit sous le numéro {actNumber}.
Mentions marginales : [néant|{~nameLat}, mariage du {~date}]
${closeFr}`,

    `${headAr}
${titleAr}
رقم الرسم : {actNumber}
%{& بعد الاطلاع على [الوثائق المدلى بها|شهادة الولادة|الحكم المذكور] {basis}، تبين ما يلي :
الأم {motherAr} المولودة [بتاريخ|في|سنة] {motherBirthDate} ب{~placeAr}؛
الأب {fatherAr} المولود [بتاريخ|في|سنة] {fatherBirthDate} ب{fatherBirthPlaceAr}؛
الاسم المختار للمولود {givenNameAr}؛
الاسم العائلي {familyNameAr}؛
يوم الولادة {birthDate}؛
التاريخ الهجري {birthDateHijri}؛
بلدة الولادة {birthPlaceAr}؛
?ضابط الحالة المدنية {~nameAr}؛
?عقد الزواج عدد {~number} بتاريخ {~date}؛
%}
[بيانات بالطرة|ملحوظات هامشية|التقييدات الهامشية] : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
%{&
<والده|والدها> {fatherAr} و<والدته|والدتها> {motherAr}.
[الأول|الوالد] مولود ب{fatherBirthPlaceAr} في {fatherBirthDate} و[الثانية|الوالدة] مولودة ب{~placeAr} في {motherBirthDate}.
اسم المولود {givenNameAr} ونسبه {familyNameAr}.
<ولد|ولدت> يوم {birthDateWordsAr} ب{birthPlaceAr}.
الرسم رقم {actNumber}، {basis}.
%}
?ملاحظات : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
%{
[صرح|تصريح] : {basis}.
[الوليد|المولود] : {givenNameAr}، {familyNameAr}، ولد في {birthDate} ب{birthPlaceAr}.
[الوالد|والده] : {fatherAr}، {fatherBirthPlaceAr}، {fatherBirthDate}.
[الوالدة|والدته] : {motherAr}، {~placeAr}، {motherBirthDate}.
%}
عقد الولادة رقم {actNumber} - سجل {~number} - ورقة {~number}
- الزواج : [لا شيء|مع {~nameAr} في {~date}] || الطلاق : [لا شيء|{~date}]
- الوفاة : {deathNote} || الإصلاح : [لا شيء|حكم {~reference}]
${closeAr}`,

    `${headAr}
# نسخة كاملة من رسم الولادة [رقم|عدد] {actNumber}
%{& الحمد لله. {basis}، [سجلنا|قيدنا] ولادة <المدعو|المدعوة> {givenNameAr}
من نسب {familyNameAr}
[حفيد|] المنتسب لأبيه {fatherAr} [فلاح|تاجر|جندي سابق] مولود [حوالي|خلال|في] {fatherBirthDate} [بدوار |بقبيلة |ب]{fatherBirthPlaceAr}
ولأمه {motherAr} [ربة بيت|بدون] مولودة [حوالي|خلال|في] {motherBirthDate}
وكان الازدياد بالمكان المعروف ب{birthPlaceAr}
وكانت الولادة بتاريخ {birthDate}
%} [وأقر بذلك الشاهدان|وشهد به] {~nameAr} و{~nameAr}.
طرة : {marginNotes}
${closeAr}`,

    `${headBoth}
${titleAr}
- N° : {actNumber} <> {actNumber} : رقم
%{& في {birthDateWordsAr} <ولد|ولدت> ب{birthPlaceAr}
الاسم الشخصي {givenNameAr} Prénom {givenNameLat}
الاسم العائلي {familyNameAr} Nom {familyNameLat}
والده {fatherAr} المولود ب{fatherBirthPlaceAr} في {fatherBirthDate}
والدته {motherAr} المولودة ب{~placeAr} في {motherBirthDate}
من جنس <ذكر|أنثى>
%} {basis}
> {~placeAr} {issueDate} ; ضابط الحالة المدنية`,
    // ——— printed from the computer, and by short marks ———
    `= المملكة المغربية ; وزارة الداخلية ; [المنظومة الوطنية الرقمية للحالة المدنية|البوابة الوطنية للحالة المدنية] ; جماعة {communeAr} || المعرف الرقمي : {~number}{~number} ; نسخة رقم {~reference} ; صفحة 1/1
${titleAr}
- [م. الرسم|رسم/سنة] : {actNumber}
- ا. الشخصي : {givenNameAr} || ا. العائلي : {familyNameAr}
- [ت. الازدياد|ت. ز] : {birthDate} || [م. الازدياد|م. ز] : {birthPlaceAr}
- [الأب|أ] : {fatherAr} || ت. ز. الأب : {fatherBirthDate} || م. ز. الأب : {fatherBirthPlaceAr}
- [الأم|م] : {motherAr} || ت. ز. الأم : {motherBirthDate} || م. ز. الأم : {~placeAr}
- أساس القيد : {basis}
- ب. الهامشية : {marginNotes}
- ب. الوفاة : {deathNote}
رمز التحقق {~reference} - استخرجت يوم {issueDate} على الساعة {~time}
* يمكن التأكد من صحة هذه الوثيقة لدى مكتب {~placeAr}، الهاتف {~phone}`,

    `${headAr}
${titleAr}
السؤال : متى ولد ؟ الجواب : {birthDateWordsAr}
السؤال : أين ولد ؟ الجواب : ب{birthPlaceAr}
السؤال : ما اسمه ؟ الجواب : {givenNameAr} {familyNameAr}
السؤال : من أبوه ؟ الجواب : {fatherAr}، ازداد ب{fatherBirthPlaceAr} في {fatherBirthDate}
السؤال : من أمه ؟ الجواب : {motherAr}، ازدادت ب{~placeAr} في {motherBirthDate}
[التصريح|سند الرسم] : {basis} - رسم رقم {actNumber}
${closeAr}`,

    `${headAr}
${titleAr}
{givenNameAr} هو الاسم الشخصي للمولود، و{familyNameAr} هو اسمه العائلي، و{birthPlaceAr} مكان ولادته، و{birthDateWordsAr} تاريخها.
{fatherAr} هو الأب، و{fatherBirthPlaceAr} مكان ازدياده، و{fatherBirthDate} تاريخ ازدياده.
{motherAr} هي الأم، و{~placeAr} مكان ازديادها، و{motherBirthDate} تاريخ ازديادها.
{actNumber} رقم الرسم، {basis}.
${closeAr}`,

    `${headAr}
${titleAr}
الجزء الأول : بيانات عامة
- عمالة أو إقليم : {~placeAr} || جماعة : {communeAr}
- السجل : {~number} || رقم الرسم : {actNumber} || سنة : {~year}
الجزء الثاني : المولود
{givenNameAr} {familyNameAr}، <ذكر|أنثى>، ازداد ب{birthPlaceAr} في {birthDate} موافق {birthDateHijri}
الجزء الثالث : الأبوان
| | الأب | الأم |
| الاسم | {fatherAr} | {motherAr} |
| تاريخ الازدياد | {fatherBirthDate} | {motherBirthDate} |
| مكان الازدياد | {fatherBirthPlaceAr} | {~placeAr} |
| المهنة | {~tradeAr} | {~tradeAr} |
| الأصول | {~chainAr} | {~chainAr} |
الجزء الرابع : المصرح والشهود
{~nameAr} (ب.ت.و {~cin})، {~nameAr}، {~nameAr}
الجزء الخامس : السند والطرة
{basis}. {marginNotes}.
${closeAr}`,

    `${headAr}
${titleAr}
سجل الولادات رقم {~number} لسنة {~year}
[الرسم السابق : {~actNumber} ، الرسم اللاحق : {~actNumber}|]
رسم {actNumber} - ولادة {givenNameAr} {familyNameAr}
في يوم {birthDateWordsAr}، الموافق {birthDateHijri}، ازداد ب{birthPlaceAr} المذكور أعلاه. أبوه [هو|] {fatherAr} بن {~givenAr} بن {~givenAr}، المولود [خلال سنة|في] {fatherBirthDate} ب{fatherBirthPlaceAr}، وأمه [هي|] {motherAr} بنت {~givenAr} بن {~givenAr}، المولودة [خلال سنة|في] {motherBirthDate} ب{~placeAr}. مسكنهما {~addressAr}.
{basis}، والكل بمحضر {~nameAr} الذي وقع معنا نحن {~nameAr} بعد التلاوة والإفهام يوم {~date}.
[هامش 1|1] : {marginNotes}
[هامش 2|2] : [سلمت نسخة بتاريخ {~date}|لا شيء]
${closeAr}`,

    `${headFr}
${titleFr}
Registre des naissances, année {~year}, folio {~number}
- Acte N° : {actNumber} || Dressé le : {~date}
%{
Le père, {fatherLat}, marocain, né à {~placeLat} le {fatherBirthDate}, exerçant la profession de {~tradeLat}.
La mère, {motherLat}, marocaine, née à {~placeLat} le {motherBirthDate}, sans profession.
L'enfant, {givenNameLat}, de sexe <masculin|féminin>, <né|née> à {birthPlaceLat} le {birthDateWordsFr}.
Le nom de famille est {familyNameLat}.
Le déclarant, {~nameLat}, [26|33|38|45|51|60] ans, demeurant {~addressLat}.
Le tout {basis}.
%}
Apposition des mentions : [rectification du prénom par jugement du {~date}|néant]
${closeFr}`,

    `${headBoth}
${titleFr}
L'enfant prénommé {givenNameLat} {givenNameAr}, nom de famille {familyNameLat} {familyNameAr}, est <né|née> à {birthPlaceLat} {birthPlaceAr}, le {birthDateWordsFr}.
الأب {fatherAr} Père {fatherLat}، مزداد ب{fatherBirthPlaceAr} في {fatherBirthDate}.
الأم {motherAr} Mère {motherLat}، مزدادة في {motherBirthDate}.
رسم عدد {actNumber} Acte n°، {basis}.
البيانات المشار إليها بالطرة : {marginNotes}
${closeFr}`,

    `${headAr}
# نسخة كاملة من رسم الولادة رقم {actNumber}
الموضوع : ولادة <الذكر|الأنثى> {givenNameAr} {familyNameAr}
المرجع : {basis}
- زمن الولادة : {birthDate} [م|ميلادية] - {birthDateHijri} [ه|هجرية]
- محل الولادة : {birthPlaceAr} (دائرة {~placeAr})
- [صاحب الفراش|الوالد] : {fatherAr}، من مواليد {fatherBirthDate} ب{fatherBirthPlaceAr}
- [الواضعة|الوالدة] : {motherAr}، من مواليد {motherBirthDate} ب{~placeAr}
- المخبر : {~nameAr}، حضر يوم {~date}
- [ما كتب بالهامش|بهامش الرسم] : {marginNotes}
[قوبلت على أصلها فوافقته|قوبلت بأصلها] يوم {issueDate}
> {~nameAr} ; ضابط الحالة المدنية لجماعة {communeAr}`,

    `${headAr}
${titleAr}
ولد {fatherAr} ب{fatherBirthPlaceAr} في {fatherBirthDate}، وولدت {motherAr} ب{~placeAr} في {motherBirthDate}، وتزوجا ب{~placeAr} في {~date}، ورزقا ب{birthPlaceAr} في {birthDate} <مولودا|مولودة> <سمياه|سمياها> {givenNameAr}، والاسم العائلي للأسرة {familyNameAr}.
رقم الرسم {actNumber}، {basis}.
بيانات الطرة : {marginNotes}.
${closeAr}`,

    `${headAr}
${titleAr}
{basis}، وطبقا للمادة [16|24|30] من القانون رقم {~law}، نسجل ما يلي :
| الرقم | البيان | التصريح |
| 1 | الاسم الشخصي | {givenNameAr} |
| 2 | الاسم العائلي | {familyNameAr} |
| 3 | تاريخ الولادة كتابة | {birthDateWordsAr} |
| 4 | مكان الولادة | {birthPlaceAr} |
| 5 | الأب ومكان وتاريخ ولادته | {fatherAr} ب{fatherBirthPlaceAr} في {fatherBirthDate} |
| 6 | الأم وتاريخ ولادتها | {motherAr} في {motherBirthDate} |
| 7 | السكنى | {~addressAr} |
| 8 | الطرة | {marginNotes} |
رسم رقم {actNumber} بتاريخ {~date}
${closeAr}`,

    // ——— Sheets of registers beside sheets of programs: whose day and place is it ———
    `${headTwo}
${titleAr}
| | <المولود|المولودة> | [الأب|الوالد] | [الأم|الوالدة] |
| [الاسم|الاسم الشخصي|الاسم الكامل] | {givenNameAr} | {fatherAr} | {motherAr} |
| الاسم العائلي | {familyNameAr} | {~familyAr} | {~familyAr} |
| [تاريخ الازدياد|تاريخ الولادة|تاريخ الميلاد] | {birthDate} | {fatherBirthDate} | {motherBirthDate} |
| [مكان الازدياد|محل الولادة] | {birthPlaceAr} | {fatherBirthPlaceAr} | {~placeAr} |
?| المهنة | - | {~tradeAr} | {~tradeAr} |
?| الجنسية | مغربية | مغربية | مغربية |
?| السكنى | {~placeAr} | {~addressAr} | {~addressAr} |
[بالحروف|التاريخ بالحروف|كتابة] : {birthDateWordsAr} [الموافق|موافق] {birthDateHijri}
{basis}.
[الطرة|البيانات الهامشية] : {marginNotes}
${closeAr}`,

    `${headAr}
${titleAr}
- [رسم عدد|رقم الرسم] : {actNumber} || [سنة|لسنة] : {~year.birthDate} م || {~yearHijri.birthDate} هـ
# [أولا : المولود|1 - الطفل|هوية المولود]
%{
- [الاسم الشخصي|اسمه|سمي] : {givenNameAr}
- [الاسم العائلي|لقبه|النسب] : {familyNameAr}
- [مكان ولادته|ولد ب|محل الازدياد] : {birthPlaceAr}
- [تاريخ ولادته|ولد في|يوم الازدياد] : {birthDate}
?- [ساعة الولادة|على الساعة] : {~time}
?- [الجنس|نوعه] : <ذكر|أنثى>
%}
# [ثانيا : الأب|2 - الأب|هوية الأب]
%{
- [اسمه|الاسم الكامل|الأب] : {fatherAr}
- [مكان ولادته|ولد ب|محل الازدياد] : {fatherBirthPlaceAr}
- [تاريخ ولادته|ولد في|يوم الازدياد] : {fatherBirthDate}
?- [رقم رسم ولادته|رسم عدد] : {~actNumber}
?- [مهنته|حرفته] : {~tradeAr}
?- [بطاقته الوطنية|رقم بطاقة تعريفه] : {~cin}
%}
# [ثالثا : الأم|3 - الأم|هوية الأم]
%{
- [اسمها|الاسم الكامل|الأم] : {motherAr}
- [مكان ولادتها|ولدت ب|محل الازدياد] : {~placeAr}
- [تاريخ ولادتها|ولدت في|يوم الازدياد] : {motherBirthDate}
?- [رقم رسم ولادتها|رسم عدد] : {~actNumber}
?- بنت : {~chainAr}
%}
# [رابعا : المصرح|4 - سند التسجيل|أساس الرسم]
{basis}
?- [تاريخ التحرير|حرر في] : {~date}
# [خامسا : الطرة|5 - بيانات هامشية]
{marginNotes}
${closeAr}`,

    `= المملكة المغربية ; وزارة الداخلية ; إقليم {~placeAr} ; جماعة {communeAr} || طرة الرسم : ; {marginNotes} ; [زواج : {~date} ب{~placeAr} مع {~nameAr}|طلاق بتاريخ {~date}|وفاة : ....|أصلح الاسم بحكم {~reference} بتاريخ {~date}|]
${titleAr}
[عقد|رسم] {actNumber}
[بتاريخ|في] {~date}، [لدينا نحن|أمامنا نحن] {~nameAr} ضابط الحالة المدنية، [حضر|مثل] {~nameAr}، [عمره {~age} سنة|البالغ {~ageWordsAr} سنة]، وصرح بأن <طفلا ذكرا|طفلة أنثى> <ازداد|ازدادت> [يوم|في] {birthDateWordsAr} [الموافق ل|موافق] {birthDateHijri} [هجرية|] ب{birthPlaceAr} [على الساعة {~time}|]، من {fatherAr} [المزداد|المولود] [خلال سنة|عام|سنة|بتاريخ] {fatherBirthDate} ب{fatherBirthPlaceAr} و[من زوجته|من] {motherAr} [المزدادة|المولودة] [خلال سنة|عام|سنة|بتاريخ] {motherBirthDate} ب{~placeAr}، و[سماه|سمي]  {givenNameAr} {familyNameAr}.
${closeAr}`,

    `${headFr}
${titleFr}
Acte n° {actNumber} [de l'année|année|-] {~year.birthDate}
| | L'enfant | Le père | La mère |
| Nom et prénoms | {familyNameLat} {givenNameLat} | {fatherLat} | {motherLat} |
| [Né(e) le|Date de naissance] | {birthDate} | {fatherBirthDate} | {motherBirthDate} |
| [A|Lieu de naissance] | {birthPlaceLat} | {~placeLat} | {~placeLat} |
?| Profession | | {~tradeLat} | {~tradeLat} |
[En toutes lettres|Date en lettres] : {birthDateWordsFr}
{basis}.
[Mentions marginales|En marge] : [Néant|Marié(e) le {~date} à {~placeLat} avec {~nameLat}|Décédé(e) le {~date}|Rectifié par jugement n° {~reference} du {~date}]
${closeFr}`,

    `${headBoth}
${titleAr}
${titleFr}
- [Acte n°|N°] : {actNumber} <> {actNumber} : [رسم رقم|رقم الرسم]
- [Prénom|Prénoms] : {givenNameLat} <> {givenNameAr} : [الاسم الشخصي|الاسم]
- [Nom|Nom de famille] : {familyNameLat} <> {familyNameAr} : [الاسم العائلي|اللقب]
- [Né(e) le|Date de naissance] : {birthDate} <> {birthDate} : [ولد(ت) في|تاريخ الولادة]
- [A|Lieu] : {birthPlaceLat} <> {birthPlaceAr} : [ب|مكان الولادة]
- [Père|Fils de] : {fatherLat} <> {fatherAr} : [الأب|والده(ا)]
- [né le|né en] : {fatherBirthDate} <> {fatherBirthDate} : [المولود في|المزداد]
- à : {~placeLat} <> {fatherBirthPlaceAr} : ب
- [Mère|Et de] : {motherLat} <> {motherAr} : [الأم|والدته(ا)]
- [née le|née en] : {motherBirthDate} <> {motherBirthDate} : [المولودة في|المزدادة]
?- Domiciliés à : {~placeLat} <> {~placeAr} : الساكنان ب
[بالحروف : {birthDateWordsAr}|En lettres : {birthDateWordsFr}|]
{basis}
${closeAr}`,

    `${titleAr}
رقم {actNumber} [سجل {~number}|] جماعة {communeAr}
[الحمد لله وحده.|] {basis}، [سجل|تم تسجيل|قيد] <المسمى|المسماة> {givenNameAr} {familyNameAr} [ذكر|أنثى|] مغربي(ة) الجنسية [وازداد|المزداد|والمولود] [خلال سنة|سنة|عام|بتاريخ] {birthDate} ب[دوار |قبيلة |مدينة |]{birthPlaceAr} والده {fatherAr} [من مواليد|ازداد|مولود] [سنة |خلال |عام |]{fatherBirthDate} ب{fatherBirthPlaceAr} [عمره عند الولادة {~age} سنة|] ووالدته {motherAr} [من مواليد|ازدادت|مولودة] [سنة |خلال |عام |]{motherBirthDate} [عمرها {~age} سنة|] [الساكنان|القاطنان] ب{~addressAr}
[حرر بتاريخ|وحرر في] {~date} [من طرفنا|بواسطة] {~nameAr} 
[ملاحظات|هوامش|الطرة] : {marginNotes}
?توفي(ت) : {deathNote}
${closeAr}`,

    `${headAr}
# نسخة كاملة
- [رقم الرسم] : {actNumber} || تاريخ تسجيله : {~date}
- الاسم الشخصي : {givenNameAr} || Prénom : {givenNameLat}
- الاسم العائلي : {familyNameAr} || Nom : {familyNameLat}
- تاريخ الازدياد الهجري : {birthDateHijri} || تاريخ الازدياد الميلادي : {birthDate}
- وبالحروف : {birthDateWordsAr}
- مكان الازدياد : {birthPlaceAr} || الساعة : {~time}
- اسم الأب : {fatherAr} || مهنته : {~tradeAr}
- تاريخ ازدياده : {fatherBirthDate} || مكان ازدياده : {fatherBirthPlaceAr}
- اسم الأم : {motherAr} || مهنتها : {~tradeAr}
- تاريخ ازديادها : {motherBirthDate} || مكان ازديادها : {~placeAr}
- سكناهما : {~addressAr} || المصرح بالولادة : {~nameAr}
- [أساس الرسم|الأساس|سند القيد|طريقة التسجيل|نوع التسجيل] : {basis} || المؤرخ في : {~date}
- [بيانات هامشية|الطرة] : {marginNotes}
- [بيان الوفاة|الوفاة] : {deathNote}
${closeAr}`,

    `${headFr}
${titleFr}
L'an {birthDateWordsFr}, [correspondant au|soit le] {birthDate}, à {~time} heures, [est né|est née|naquit] à {birthPlaceLat} [un enfant de sexe <masculin|féminin>|<un garçon|une fille>] [auquel il a été donné le prénom de|prénommé|prénommée|appelé] {givenNameLat}, [nom patronymique|de la famille|nom de famille] {familyNameLat}, [fils légitime|<fils|fille>|issu] de {fatherLat}, né [en|vers|le|à {~placeLat} en] {fatherBirthDate}, {~tradeLat}, et de {motherLat}, son épouse, née [en|vers|le|à {~placeLat} en] {motherBirthDate}, [sans profession|ménagère], [demeurant ensemble|domiciliés] à {~addressLat}. {basis}. ${drawnFr}
N° {actNumber}
[EN MARGE|Mentions marginales|Mentions] : [Néant|mariage le {~date}|décès survenu le {~date} à {~placeLat}|divorce transcrit le {~date}]
${closeFr}`,

    `${headAr}
${titleAr}
1- رسم رقم : {actNumber}
2- [في يوم|اليوم] : {birthDateWordsAr}
3- [الموافق ل|الموافق] : {birthDateHijri}
4- الساعة : {~time}
5- <ولد|ولدت> ب : {birthPlaceAr}
6- <المسمى|المسماة> : {givenNameAr}
7- <لقبه|لقبها> : {familyNameAr}
8- <والده|والدها> : {fatherAr}
9- المولود ب : {fatherBirthPlaceAr}
10- [سنة|في|بتاريخ] : {fatherBirthDate}
11- حرفته : {~tradeAr}
12- <والدته|والدتها> : {motherAr}
13- المولودة ب : {~placeAr}
14- [سنة|في|بتاريخ] : {motherBirthDate}
15- الساكنان ب : {~addressAr}
16- {basis}
17- [حرر في|حرر بتاريخ] : {~date}
18- [الطرة|هامش] : {marginNotes}
${closeAr}`,

    `= [الحالة المدنية|مكتب الحالة المدنية] ; جماعة {communeAr} ; إقليم {~placeAr}
# رسم الولادة [رقم|عدد] {actNumber}
* [نسخة كاملة|نسخة كاملة طبق الأصل]
[حكم|ملخص الحكم] : [بجلسة|بتاريخ] {~date} [أصدرت|قضت] المحكمة الابتدائية ب{~placeAr} في الملف {~reference} بتسجيل ولادة <المدعي|المدعية>.
<المعني|المعنية> بالأمر : {givenNameAr} {familyNameAr}
[تاريخ الازدياد المحكوم به|الازدياد حسب الحكم|<المزداد|المزدادة> في] : {birthDate} ب{birthPlaceAr}
[الأبوان|الوالدان] : {fatherAr} [المزداد|مزداد] {fatherBirthDate} ب{fatherBirthPlaceAr} و{motherAr} [المزدادة|مزدادة] {motherBirthDate}
[منطوق الحكم|المرجع|السند] : {basis.judgedAr} ${judgmentAr}
وسجل بتاريخ {~date}
${closeAr}`,

    `${headAr}
${titleAr}
%{& [إنه] [في يوم|بتاريخ] {birthDateHijri} [هجرية|] [موافق|الموافق ل] {birthDateWordsAr}
<ولد|ولدت> ب{birthPlaceAr}،
[الاسم الشخصي|اسمه الشخصي] {givenNameAr}، [الاسم العائلي|لقبه] {familyNameAr}،
[من أبيه|والده|الأب] {fatherAr} [المولود|المزداد] ب{fatherBirthPlaceAr} [خلال|سنة|في] {fatherBirthDate}،
[من أمه|والدته|الأم] {motherAr} [المولودة|المزدادة] ب{~placeAr} [خلال|سنة|في] {motherBirthDate}،
? [الجنسية مغربية]،
{basis}،
%} [رسم رقم|تحت رقم] {actNumber}.
* [تزوج|تزوجت] ب{~nameAr} [بتاريخ|في] {~date} [رسم الزواج عدد {~number}|] - [توفي(ت) في {~date}|]
${closeAr}`,

    `${headBoth}
# نسخة كاملة من رسم الولادة - Copie intégrale
رسم رقم {actNumber} Acte n°
في يوم {birthDateWordsAr} [هجرية|ميلادية|] على الساعة {~time} ولد(ت) ب {birthPlaceAr} الاسم الشخصي {givenNameAr} Prénom {givenNameLat} من جنس <ذكر|أنثى> الاسم العائلي {familyNameAr} Nom {familyNameLat} جنسيته(ها) مغربية والده(ها) هو {fatherAr} جنسيته مغربية المولود ب {fatherBirthPlaceAr} في {fatherBirthDate} حرفته {~tradeAr} والدته(ها) هي {motherAr} جنسيتها مغربية المولودة ب {~placeAr} في {motherBirthDate} حرفتها {~tradeAr} الساكنان معا ب {~addressAr} {basis} [حرر من طرفنا|وحرر] يوم {~dateWordsAr} على الساعة {~time} نحن {~nameAr} ضابط الحالة المدنية.
- البيانات الهامشية : {marginNotes} || Mentions marginales : [Néant|{~date}|Mariage le {~date}]
${closeAr}`,

    `${titleAr}
| [البيان|العنصر] | [القيمة|المحتوى] |
| المصرح | {~nameAr} |
| صفته | [الأب|الجد|القابلة] |
| [أساس التسجيل|سند التسجيل|نوع الرسم|أصل الرسم] | {basis} |
| الرسم | {actNumber} |
| المولود(ة) | {givenNameAr} |
| الاسم العائلي | {familyNameAr} |
| الولادة | {birthDate} ب{birthPlaceAr} |
| الأب | {fatherAr} |
| ازدياد الأب | {fatherBirthDate} ب{fatherBirthPlaceAr} |
| الأم | {motherAr} |
| ازدياد الأم | {motherBirthDate} ب{~placeAr} |
| الطرة | {marginNotes} |
${closeAr}`,

    `${headFr}
# ACTE DE NAISSANCE
* Copie intégrale
- [N° de l'acte|Acte N°] : {actNumber} || [Année|Exercice] : {~year.birthDate}
- Prénoms : {givenNameLat} || Nom : {familyNameLat}
- Né(e) le : {birthDate} || A : {birthPlaceLat}
- En lettres : {birthDateWordsFr}
- Père : {fatherLat} || Né le : {fatherBirthDate} à {~placeLat}
- Mère : {motherLat} || Née le : {motherBirthDate} à {~placeLat}
- Domicile : {~addressLat} || Profession : {~tradeLat}
- [Origine de l'acte|Nature de l'acte|Base|Fondement|Type d'enregistrement] : {basis} || En date du : {~date}
- [Déclarant|Témoins] : {~nameLat} || [Dressé le|Inscrit le] : {~date}
${closeFr}`,

    `${headAr}
${titleAr}
[الرسم|رسم] {actNumber}
[ازداد لدى|ولد ل]{fatherAr} [المزداد|البالغ من العمر {~age} سنة المزداد] ب{fatherBirthPlaceAr} [سنة|بتاريخ] {fatherBirthDate} وزوجته {motherAr} [المزدادة] ب{~placeAr} [سنة|بتاريخ] {motherBirthDate} [بالمنزل الكائن ب{~addressAr}|بمستشفى {~placeAr}|] <مولود|مولودة> [يوم|في] {birthDate} [أي {birthDateWordsAr}|] ب{birthPlaceAr}، أعطي له اسم {givenNameAr}، [واسمه العائلي|اللقب] {familyNameAr}.
{basis}.
| [البيانات الهامشية|الطرة] |
| {marginNotes} |
| [زواج : {~date} مع {~nameAr}|تسليم الدفتر العائلي رقم {~number} في {~date}|.......] |
${closeAr}`,

    `= المملكة المغربية ; وزارة الشؤون الخارجية والتعاون ; القنصلية العامة ب{~placeAr} || ROYAUME DU MAROC ; CONSULAT GENERAL A {~placeLat}
${titleAr}
[رسم عدد|رقم التسجيل] {actNumber}
بتاريخ {birthDate} [موافق {birthDateHijri}|] <ولد|ولدت> [بالمستشفى الجامعي |]ب{birthPlaceAr} <المدعو|المدعوة> {givenNameAr} {familyNameAr} ({givenNameLat} {familyNameLat})، أبوه {fatherAr} المولود ب{fatherBirthPlaceAr} في {fatherBirthDate} عامل بالخارج، وأمه {motherAr} المولودة في {motherBirthDate}، {basis}.
[سجل|قيد] ب{~placeAr} في {~date}.
- الطرة : {marginNotes}
${closeAr}`,

    `${titleAr}
[ضابط الحالة المدنية لجماعة {communeAr} يشهد أن الرسم|يوجد بسجلات جماعة {communeAr} الرسم] رقم {actNumber} [ونصه كالتالي|وهذا نصه|وفيه ما يلي] :
« [في|يوم] {birthDateWordsAr} {~dateHijri.birthDate} <ولد|ولدت> ب{birthPlaceAr} {givenNameAr} {familyNameAr} <ابن|بنت> {fatherAr} المولود ب{fatherBirthPlaceAr} في {fatherBirthDate} و{motherAr} المولودة ب{~placeAr} في {motherBirthDate} {basis} »
[وبطرته|وبهامشه|وعلى هامش الرسم] : {marginNotes}
?[وكذلك|ثم] : وفاة ب{~placeAr} في {~date} رسم عدد {~actNumber}
${closeAr}`,

    `${headTwo}
${titleAr}
?<المزداد|المزدادة> [سنة|خلال سنة] {~year.birthDate}
| السنة الهجرية | السنة الميلادية | رقم الرسم |
| {~yearHijri.birthDate} | {~year.birthDate} | {actNumber} |
[الاسم الكامل|اسم المولود الكامل] : {givenNameAr} {familyNameAr}
[الاسم الكامل للأب|اسم الأب الكامل] : {fatherAr} [المزداد في|ولد سنة] {fatherBirthDate} ب{fatherBirthPlaceAr}
[الاسم الكامل للأم|اسم الأم الكامل] : {motherAr} [المزدادة في|ولدت سنة] {motherBirthDate} ب{~placeAr}
تاريخ ومكان الازدياد : {birthDate} ب{birthPlaceAr} ({birthDateWordsAr})
[الاسم الكامل للمصرح|المصرح] : {~nameAr} [سنه {~age}|]
[كيفية التسجيل|التسجيل|القيد] : {basis}
{marginNotes} : [الطرة|البيانات الهامشية]
${closeAr}`,

    `${headAr}
${titleAr}
{basis.declaredAr} ${byAr} [بتاريخ {~date}|]، [نسجل|سجلنا] :
{givenNameAr} : [اسم المولود|الاسم]
{familyNameAr} : [الاسم العائلي|النسب]
{birthDate} : [يوم الولادة|ولد(ت) في]
{birthPlaceAr} : [مكان الولادة|ب]
{fatherAr} : [أبوه(ا)|الأب] ، {fatherBirthDate} ، {fatherBirthPlaceAr}
{motherAr} : [أمه(ا)|الأم] ، {motherBirthDate} ، {~placeAr}
{actNumber} : رقم الرسم
${closeAr}`,

    `${headAr}
${titleAr}
رسم رقم : {actNumber}
- في يوم : {birthDateHijri} || هجرية
- موافق : {birthDateWordsAr} || ميلادية
- على الساعة : {~time} || والدقيقة : [00|15|30]
- ولد(ت) ب : {birthPlaceAr} || جماعة : {communeAr}
- الاسم الشخصي : {givenNameAr} || من جنس : <ذكر|أنثى>
- الاسم العائلي : {familyNameAr} || جنسيته(ها) : مغربية
- والده(ا) هو : {fatherAr} || جنسيته : مغربية
- المولود ب : {fatherBirthPlaceAr} || في : {fatherBirthDate}
- حرفته : {~tradeAr} || عمره : {~age}
- والدته(ا) هي : {motherAr} || جنسيتها : مغربية
- المولودة ب : {~placeAr} || في : {motherBirthDate}
- حرفتها : {~tradeAr} || عمرها : {~age}
- الساكنان ب : {~addressAr}
{basis}
- حرر يوم : {~dateHijri} || موافق : {~date}
- من طرفنا نحن : {~nameAr} || ضابط الحالة المدنية
?- بيان الزواج : {~date} || بيان الطلاق : {~date}
?- بيان الوفاة : {deathNote}
${closeAr}`,

    `${headFr}
${titleFr}
{basis}, [il a été inscrit|a été enregistrée|nous avons inscrit] la naissance de {givenNameLat} {familyNameLat}, [survenue|advenue] le {birthDate} à {birthPlaceLat}, <fils|fille> de {fatherLat} (né [le|en] {fatherBirthDate}) et de {motherLat} (née [le|en] {motherBirthDate}).
Acte n° {actNumber} du {~date}
${closeFr}`,

    `${headAr}
${titleAr}
[قيد|سجل] تحت عدد {actNumber} {basis}.
[وفيه|ومضمنه] أن <السيد|السيدة> {givenNameAr} {familyNameAr} <ازداد|ازدادت> [خلال سنة|سنة|حوالي سنة|في] {birthDate} بقبيلة {birthPlaceAr} من أبيه {fatherAr} المزداد [حوالي|سنة|خلال] {fatherBirthDate} بقبيلة {fatherBirthPlaceAr} ومن أمه {motherAr} المزدادة [حوالي|سنة|خلال] {motherBirthDate}.
بيانات [مضافة|لاحقة] : {marginNotes}
[إصلاح|تصحيح] : [بمقتضى الأمر عدد {~reference} بتاريخ {~date} أصبح اسم الأب {~chainAr}|لا شيء]
${closeAr}`,
    ...copiesInWords,
    ...copiesByGround,
  ].map(grounded),
};
