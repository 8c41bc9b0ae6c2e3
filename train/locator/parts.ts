/** Pieces of print that papers of the local authority share: letterheads, addresses, how a card is named, closings. */

/** A door's number. */
const no = '[2|5|7|9|12|14|18|21|26|33|37|45|52|60|68|74|89|103|117|142|215|304]';
/** Where people live, as clerks write it down. */
export const addressesAr: readonly string[] = [
  ...Array<string>(14).fill('{~addressAr}'),
  `حي [السلام|النهضة|الفتح|القدس|المسيرة|الأمل|الوفاق] [زنقة|الزنقة] ${no} رقم ${no}`,
  'دوار [أولاد علي|آيت بوزيد|الشرفاء|بني مسكين|تمزيرت|لعوينة|الزاوية|إغرم] جماعة {~placeAr}',
  'دوار [لمعادنة|آيت حمو|أولاد سعيد|الغابة|تكاديرت|إمي نتليت] قيادة {~placeAr} إقليم {~placeAr}',
  `رقم ${no} زنقة [ابن سينا|طارق بن زياد|الأطلس|الليمون|أكادير|مولاي علي الشريف] {~placeAr}`,
  `شارع [محمد الخامس|الحسن الثاني|علال الفاسي|الجيش الملكي|المقاومة] رقم ${no} {~placeAr}`,
  `تجزئة [المنظر الجميل|البركة|الياسمين|الصفاء|أنس] رقم ${no} {~placeAr}`,
  `تجزئة [الرياض|النخيل|المسعودية] بلوك [أ|ب|ج|د] رقم ${no}`,
  `إقامة [النور|الأندلس|الزهراء|الضحى] عمارة ${no} شقة ${no} {~placeAr}`,
  `درب [الشرفاء|مولاي الشريف|السلطان|الكبير|سيدي بوعمرو] رقم ${no} المدينة القديمة {~placeAr}`,
  `بلوك ${no} رقم ${no} [الحي المحمدي|حي الداخلة|سيدي يوسف|حي المسيرة] {~placeAr}`,
  'مركز {~placeAr}',
  'قصر [أولاد يوسف|تابوعصامت|آيت عمر|المعاضيد] جماعة {~placeAr}',
  `[حي|الحي] [الصناعي|الإداري|الحسني|الجديد] رقم ${no} مكرر {~placeAr}`,
  `زنقة ${no} رقم ${no} حي [سيدي بوزكري|بوكرعة|المرس|مبروكة]`,
  'دوار [آيت إيعزا|تيغانيمين|بوشان|لقليعة] {~placeAr}',
  `المجموعة ${no} رقم ${no} [حي مولاي رشيد|سيدي مومن|الفردوس] {~placeAr}`,
  `سكتور ${no} رقم ${no} حي [السلام|كريمة|الانبعاث] {~placeAr}`,
  'دار [الحاج صالح|ولد الشيخ] دوار [العزابة|القلعة|البير] مشيخة [الدير|السهول|الواد]',
  'مدشر [بني حسان|الخروب|دار الشاوي|بوجديان] جماعة {~placeAr} إقليم {~placeAr}',
  `كيش [لوداية|الشراردة] دوار ${no} {~placeAr}`,
  `الطابق [الأول|الثاني|الثالث] عمارة ${no} شارع [النصر|فلسطين|الزرقطوني] {~placeAr}`,
  `زنقة [واد زيز|واد سوس|تافيلالت|جبل تبقال] الرقم ${no} حي [الرياض|أكدال|المحيط]`,
  `${no} حي [العرفان|التقدم|الفرح] {~placeAr}`,
  `ضيعة [السعادة|بن مسعود|الخير] طريق {~placeAr} الكيلومتر ${no}`,
  `دوار الحاج [علي|بوشعيب|العربي] ص ب ${no} {~placeAr}`,
];
export const addressesLat: readonly string[] = [
  ...Array<string>(14).fill('{~addressLat}'),
  `N° ${no} rue [Ibn Sina|Tarik Ibn Ziad|de Fès|Al Atlas|Oued Sebou] {~placeLat}`,
  `${no}, avenue [Mohammed V|Hassan II|des FAR|Allal Al Fassi|Moulay Youssef], {~placeLat}`,
  `Hay [Salam|Nahda|El Fath|Al Qods|Massira|Mohammadi] rue ${no} n° ${no} {~placeLat}`,
  'Douar [Ouled Ali|Ait Bouzid|Chorfa|Laaouina|Zaouia|Ait Hammou] commune {~placeLat}',
  'DR [OULED SAID|AIT OMAR|TAGADIRT|LGHABA] CAIDAT {~placeLat}',
  `Lot [El Baraka|Yasmine|Riad|Anas|Al Wafa] n° ${no} {~placeLat}`,
  `Lotissement [Essalam|Al Amal|Mabrouka] bloc [A|B|C|D] n° ${no}`,
  `Résidence [Annour|Al Andalous|Zahra], immeuble ${no}, appt ${no}, {~placeLat}`,
  `RES ADDOHA IMM ${no} APPT ${no} [ETG|ETAGE] ${no} {~placeLat}`,
  `Derb [Chorfa|Moulay Cherif|Soltane|El Kebir] n° ${no} Médina {~placeLat}`,
  `BLOC ${no} N° ${no} [CITE DAKHLA|HAY MOHAMMADI|SIDI YOUSSEF] {~placeLat}`,
  'Ksar [Ouled Youssef|Tabouassamt|Ait Omar] commune de {~placeLat}',
  'Centre {~placeLat}',
  `RUE ${no} N° ${no} QU [EL MARS|BOUKARAA|SIDI BOUZEKRI]`,
  `${no} bis, rue [Oued Ziz|Jbel Toubkal|Al Laimoune], [Agdal|Hay Riad|L'Océan], {~placeLat}`,
  `Groupe ${no} n° ${no} [Hay Moulay Rachid|Sidi Moumen] {~placeLat}`,
  `Secteur ${no} n° ${no} Hay [Salam|Karima|Inbiat] {~placeLat}`,
  'Dchar [Beni Hassane|El Kharroub|Boujdiane] commune {~placeLat} province {~placeLat}',
  `Immeuble ${no}, 2ème étage, bd [Zerktouni|d'Anfa|An-Nasr], {~placeLat}`,
  `Km ${no} route de {~placeLat}`,
  `HAY JADID N° ${no} {~placeLat}`,
  'Ferme [Essaada|Benmassoud] route de {~placeLat}',
];

/** `the bearer of card number …`, told in a sentence; feminine by the page's person. */
export const cardAr =
  '[<الحامل|الحاملة> لبطاقة التعريف الوطنية [رقم|عدد|تحت رقم]|<حامل|حاملة> البطاقة الوطنية للتعريف [رقم|عدد|الإلكترونية رقم]|<صاحب|صاحبة> البطاقة الوطنية [رقم|عدد|ذات الرقم]|رقم <بطاقته|بطاقتها> الوطنية|ب.ت.و [رقم|عدد|]|ب.و.ت.إ [رقم|عدد]|<المعرف|المعرفة> ببطاقة التعريف الوطنية [رقم|عدد]|<الحامل|الحاملة> ل.ب.و رقم|<بطاقته|بطاقتها> الوطنية للتعريف [رقم|عدد]|والمتوفر(ة) على البطاقة الوطنية [رقم|عدد]|الحامل(ة) للبطاقة الوطنية رقم] {cin}';
export const cardFr =
  "[titulaire de la [CIN|CNIE|C.I.N.|CNI|carte nationale d'identité] [n°|N°|numéro|portant le numéro]|<porteur|porteuse> de la [CIN|CNIE|carte d'identité nationale] n°|CIN [n°|N°|:|]|C.N.I.E. n°|<identifié|identifiée> par la CIN n°|<muni|munie> de la carte nationale n°|dont la CNIE porte le n°|ayant pour CIN le numéro] {cin}";
/** A form's label for the card. */
export const cardLabelAr =
  '[رقم البطاقة الوطنية للتعريف|رقم البطاقة الوطنية|البطاقة الوطنية رقم|رقم ب.ت.و|ب.و.ت.إ|رقم بطاقة التعريف الوطنية|بطاقة التعريف الوطنية|عدد البطاقة الوطنية|رقم ب.و|ب.ت.و.إ رقم|رقم بطاقته(ا) الوطنية|رقم التعريف|البطاقة الوطنية للتعريف الإلكترونية]';
export const cardLabelFr =
  "[CIN|C.I.N.|CNIE|CNIE n°|N° CIN|N° de CNIE|C.N.I.E|Carte nationale n°|N° de la carte nationale|Carte d'identité nationale n°|Pièce d'identité|Pièce d'identité (CIN)|N° CNI|CIN N°|N° de la pièce d'identité]";

/** The one spoken of, before the name. */
export const saidAr =
  '[<السيد|السيدة>|السيد(ة)|<المسمى|المسماة>|<المواطن|المواطنة>|<المدعو|المدعوة>|<المعني بالأمر السيد|المعنية بالأمر السيدة>|<السيد|الآنسة>|المسمى(ة)|<السيد|السيدة> :]';
export const saidFr =
  "[<Monsieur|Madame>|<M.|Mme>|<Mr|Mme>|<le nommé|la nommée>|<le sieur|la dame>|M./Mme|<le dénommé|la dénommée>|<Monsieur|Mademoiselle>|l'<intéressé|intéressée>|Mr (Mme)|<Mr.|Melle>]";

/** Letterheads of the authority, by taste of the office. */
export const headAr = [
  '= المملكة المغربية ; وزارة الداخلية ; [عمالة|إقليم|عمالة أو إقليم|ولاية جهة] {~placeAr} ; [باشوية|دائرة|قيادة] {~placeAr} ; [الملحقة الإدارية|قيادة|الملحقة الادارية رقم] {~placeAr}',
  '= المملكـة المغربيـة ; وزارة الداخليـة ; إقليم {~placeAr} ; دائرة {~placeAr} ; قيادة {~placeAr} || [رقم|عدد|الرقم] [:|] {~reference}',
  '= المملكة المغربية ; وزارة الداخلية ; ولاية {~placeAr} ; عمالة مقاطعات {~placeAr} ; الدائرة الحضرية {~number} ; الملحقة الإدارية رقم {~number}',
  '= المملكة المغربية ; وزارة الداخلية ; اقليم {~placeAr} ; جماعة {~placeAr} ; [مكتب الشؤون الإدارية|المصلحة الإدارية|مكتب الضبط]',
  '= المملكة المغربية / وزارة الداخلية / عمالة {~placeAr} / باشوية {~placeAr}',
];
export const headFr = [
  "= ROYAUME DU MAROC ; MINISTERE DE L'INTERIEUR ; [PROVINCE|PREFECTURE|WILAYA] DE {~placeLat} ; [CERCLE|PACHALIK|CAIDAT|DISTRICT] DE {~placeLat} ; [ANNEXE ADMINISTRATIVE N° {~number}|CAIDAT {~placeLat}|ARRONDISSEMENT {~placeLat}]",
  "= Royaume du Maroc ; Ministère de l'Intérieur ; Province de {~placeLat} ; Caïdat de {~placeLat} || N° [:|] {~reference}",
  "= ROYAUME DU MAROC ; Ministère de l'Intérieur ; Préfecture de {~placeLat} ; [Annexe administrative|Arrondissement] {~placeLat} ; N° {~reference} [/AA|/C|]",
];
export const headBoth = [
  "= المملكة المغربية ; وزارة الداخلية ; [عمالة|إقليم] {~placeAr} ; [قيادة|باشوية|الملحقة الإدارية] {~placeAr} || ROYAUME DU MAROC ; MINISTERE DE L'INTERIEUR ; [PREFECTURE|PROVINCE] DE {~placeLat} ; [CAIDAT|PACHALIK|ANNEXE] {~placeLat}",
  "= Royaume du Maroc ; Ministère de l'Intérieur ; Province de {~placeLat} ; Cercle {~placeLat} || المملكة المغربية ; وزارة الداخلية ; إقليم {~placeAr} ; دائرة {~placeAr}",
];

/** Why a certificate is given. */
export const purposeAr =
  '[وسلمت|وقد سلمت|سلمت|حررت|وقد حررت|وأعطيت|وحررت|تسلم] [هذه الشهادة|له هذه الشهادة|لها هذه الشهادة|هاته الشهادة|للمعني(ة) بالأمر هذه الشهادة] [بطلب منه|بناء على طلبه|بطلب من المعني بالأمر|بناء على طلب المعنية بالأمر|] [للإدلاء بها عند الحاجة|لاستعمالها فيما يسمح به القانون|قصد الإدلاء بها لدى المصالح المختصة|لما يقتضيه القانون|لاستعمالها في غرض إداري|للإدلاء بها عند الاقتضاء|لتكوين ملف|من أجل تقديمها إلى المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير].';
export const purposeFr =
  "[En foi de quoi, le présent certificat est délivré à l'<intéressé|intéressée> pour servir et valoir ce que de droit|Le présent certificat est délivré à l'<intéressé|intéressée> sur sa demande pour servir à toutes fins utiles|La présente attestation est délivrée pour servir et valoir ce que de droit|Délivré à la demande de l'<intéressé|intéressée> pour usage administratif|En foi de quoi nous délivrons la présente pour valoir ce que de droit|Ce document est remis à l'<intéressé|intéressée> pour constitution d'un dossier administratif].";

/** Closing lines with the day of issue. */
export const closeAr = [
  '> [حرر|وحرر|حررت] ب{~placeAr} [في|بتاريخ|يوم] [:|] {issueDate} ; [السلطة المحلية|القائد|الباشا|خليفة القائد|رئيس الملحقة الإدارية|إمضاء وطابع السلطة]',
  '> {~placeAr} [في|بتاريخ] {issueDate} ; [التوقيع والطابع|الإمضاء|توقيع وخاتم السلطة المحلية] ; {~nameAr}',
  '> [سلمت|سلم] ب{~placeAr} [بتاريخ|في] {issueDate} ; عن [القائد|الباشا|العامل] وبأمر منه ; {~nameAr}',
  '> و حرر ب {~placeAr} في : {issueDate} ; إمضاء : قائد قيادة {~placeAr} ; {~nameAr}',
  '> {~placeAr}، في {issueDate}',
  '> [تاريخ التسليم|تاريخ الإصدار|بتاريخ] : {issueDate} ; الخاتم والتوقيع',
];
export const closeFr = [
  "> [Fait|Délivré|Etabli] à {~placeLat}[,|] le [:|] {issueDate} ; [L'autorité locale|Le Caïd|Le Pacha|Signature et cachet|Le Khalifa du Caïd]",
  "> {~placeLat}, le {issueDate} ; [Le Caïd|Le Chef de l'annexe administrative|P/ Le Pacha et par ordre] ; {~nameLat}",
  '> FAIT A {~placeLat} LE {issueDate} ; CACHET ET SIGNATURE',
  '> [Date de délivrance|Délivré le|Fait le|Etabli le] : {issueDate} ; Signé : {~nameLat}',
];
