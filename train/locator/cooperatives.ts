/** Pieces of print that papers of cooperatives share: their names, where they sit, what they do. */

const bareAr =
  '[أركان الجنوب|النحل الذهبي|نساء الأطلس|تيسليت|تافوكت|تيغانيمين|أفوس غ وفوس|تمونت|إزوران|أمل المستقبل|الأصالة|نور الصباح|واحة تافيلالت|بنات الريف|أزطا|ملاك|تودرت|الزعفران الحر|تين هينان|إيناس|الوردة العطرية|جوهرة الريف|أزهار الجبل|منار الصحراء|تيويزي|رحيق الجبل|شباب التحدي|أجدير|سنابل الخير]';
const aimAr =
  '[لإنتاج وتسويق زيت أركان|لتربية النحل|لتربية النحل وإنتاج العسل|للصناعة التقليدية|للنسيج والزرابي|لتربية الماعز|لتسمين الأغنام والأبقار|للحليب ومشتقاته|لجمع الحليب|لإنتاج الكسكس|للنباتات الطبية والعطرية|لتثمين الزعفران|لتثمين التمور|لزيت الزيتون|للخياطة والطرز|للفلاحة البيولوجية|للصيد البحري التقليدي|للسكن|للحلويات والمعجنات|للنقل المدرسي|للسياحة القروية|لتربية الدواجن والأرانب|للتزود بالماء والسقي]';

/** As the register, the statutes or a clerk writes it; most with the word, some without, some in quotation marks. */
export const coopNamesAr: readonly string[] = [
  `تعاونية ${bareAr}`,
  `تعاونية ${bareAr} ${aimAr}`,
  `تعاونية ${bareAr} ${aimAr}`,
  'التعاونية الفلاحية [الأمل|النهضة|الفتح|البركة|اليمن|الوفاق|الوحدة|النصر|أولاد عامر|بني يزناسن]',
  `التعاونية [الفلاحية|النسوية|الحرفية] ${bareAr} ${aimAr}`,
  'تعاونية [الفتح|المسيرة|النور|الخير|السلام|الكرامة|التضامن|التعاون|الهدى|الإخلاص|الرحمة|الاتحاد|التقدم|المستقبل]',
  'تعاونية [الفتح|المسيرة|النور|الخير|السلام|الكرامة|التضامن|الهدى|الرحمة|الانطلاقة|المجد|العهد الجديد] {~placeAr}',
  `تعاونية [الفتح|المسيرة|النور|الخير|السلام|الكرامة|التضامن|الهدى|المنى|العهد] ${aimAr}`,
  `تعاونية [نساء|فتيات|شباب|أبناء|حرفيي|مربي النحل ب|نساء دوار] {~placeAr}`,
  `تعاونية "${bareAr}"`,
  `تعاونية ${bareAr} النسوية`,
  `تعاونية {~familyAr} ${aimAr}`,
  `تعاونية ${bareAr} {~placeAr}`,
  'تعاونية [آيت|أيت|ايت] [بوزيد|حمو|عطا|باعمران|وازگيت|ملول|سغروشن] [لتربية النحل|لزيت أركان|للزربية التقليدية|]',
  bareAr,
  `${bareAr} ${aimAr}`,
  '[أمل|نساء|شباب] {~placeAr}',
  `تعاونية أبناء وبنات قدماء المقاومين ${aimAr}`,
  'تعاونية أبناء المقاومين [ب{~placeAr}|للنقل والخدمات|للتجارة والخدمات|الأوفياء]',
  'اتحاد التعاونيات [الفلاحية|النسوية|الحرفية] [ب{~placeAr}|أركان|الأطلس]',
  'تعاونية {~coinedAr}',
  `تعاونية {~coinedAr} ${aimAr}`,
  `التعاونية [الفلاحية|النسوية|الحرفية|السكنية|الخدماتية] {~coinedAr}`,
  'تعاونية «{~coinedAr}»',
  `تعاونية « ${bareAr} » [لتربية النحل|للنسيج|]`,
  '{~coinedAr}',
  `{~coinedAr} ${aimAr}`,
  `تعاونية [سيدي|مولاي|لالة] {~givenAr} ${aimAr}`,
  'تعاونية دوار [آيت|أولاد] {~coinedAr}',
  `شركة تعاونية {~coinedAr} ${aimAr}`,
  'تعاونية {~coinedAr} [و|ن] {~coinedAr}',
  'تعاونية [مربي|منتجي|حرفيي|فلاحي] [النحل|الحليب|الزرابي|الزيتون|التمور|الماعز] [ب{~placeAr}|{~coinedAr}]',
  'تعاونية [11 يناير|20 غشت|9 أبريل|المسيرة الخضراء|أبناء المقاوم|جيش التحرير] [{~placeAr}|لقدماء المقاومين|]',
  'تعاونية [المرأة القروية|الفتاة القروية|شباب الواحة|حاملي الشهادات] [{~placeAr}|{~coinedAr}]',
];

const bareLat =
  '[Argane du Sud|Nahl Dahabi|Nissae Al Atlas|Tisslite|Tafoukt|Tighanimine|Afous Gh Ofous|Tamount|Izourane|Amal Al Moustakbal|Al Assala|Nour Assabah|Oasis Tafilalet|Bnat Rif|Azetta|Toudert|Tin Hinane|Inass|Safran Libre|Jawharat Rif|Azhar Al Jabal|Tiwizi|Rahik Al Jabal|Chabab Tahadi|Ajdir|Sanabil Al Khair|Al Fath|Al Massira|Annour|El Kheir|Assalam|Al Karama|Attadamoune|Al Houda|Arrahma|Al Wifaq]';
const aimLat =
  "[d'huile d'argane|apicole|pour l'apiculture|d'artisanat|de tissage|d'élevage caprin|d'élevage|laitière|de collecte de lait|de couscous|de plantes aromatiques et médicinales|de valorisation du safran|des dattes|oléicole|de couture et broderie|de pêche artisanale|d'habitat|de pâtisserie|de transport|de tourisme rural|avicole]";

export const coopNamesLat: readonly string[] = [
  `Coopérative ${bareLat}`,
  `COOPERATIVE ${bareLat}`,
  `Coopérative ${bareLat} ${aimLat}`,
  `Coopérative ${aimLat} ${bareLat}`,
  `Coopérative agricole ${bareLat}`,
  `Coopérative agricole ${bareLat} de {~placeLat}`,
  `Coopérative féminine ${bareLat}`,
  `COOPERATIVE FEMININE ${bareLat}`,
  `Coopérative artisanale ${bareLat} {~placeLat}`,
  `Coopérative « ${bareLat} »`,
  `Coopérative "${bareLat}"`,
  `COOP. ${bareLat}`,
  `Coop ${bareLat} ${aimLat}`,
  `Sté Coopérative ${bareLat}`,
  `Société coopérative ${aimLat} ${bareLat}`,
  bareLat,
  `${bareLat} ${aimLat}`,
  `Taawniyat ${bareLat}`,
  'Coopérative [Ait|Aït] [Bouzid|Hammou|Atta|Baamrane|Ouaouzguite|Melloul|Seghrouchen]',
  'Coopérative des fils de résistants [de {~placeLat}|de services|de transport]',
  "Union des coopératives [féminines|agricoles|de l'argane] [de {~placeLat}|Tissaliwine|Al Atlas]",
  'Coopérative {~coinedLat}',
  'COOPERATIVE {~coinedLat}',
  'Coopérative [Agricole|Féminine|Artisanale|de Services|Apicole|Laitière|d’Habitat] {~coinedLat}',
  'COOPERATIVE [AGRICOLE|FEMININE|ARTISANALE|DE SERVICES|APICOLE|LAITIERE|MULTISERVICES] {~coinedLat}',
  'COOPERATIVE [AGRICOLE|FEMININE|ARTISANALE] {~familyLat}',
  '« {~coinedLat} »',
  `« ${bareLat} »`,
  '«{~coinedLat}»',
  '"{~coinedLat}"',
  `"${bareLat}"`,
  `“${bareLat}”`,
  '{~coinedLat}',
  '{~coinedLat} {~coinedLat}',
  `{~coinedLat} ${aimLat}`,
  `Coopérative « {~coinedLat} » ${aimLat}`,
  `Coopérative ${aimLat} « {~coinedLat} »`,
  'TAAWNIYAT {~coinedLat}',
  'Taaouniat [Ait|Oulad|Nissae|Bnat|Chabab] {~coinedLat}',
  'COOP [AIT|OULAD|NISSAE|BNAT|CHABAB] {~coinedLat}',
  'STE COOP {~coinedLat}',
  'Coopérative [Sidi|Moulay|Lalla] {~givenLat}',
  'Coopérative {~coinedLat} {~placeLat}',
  'Coopérative [Tifaouine|Tagmat|Assanad|Zitoune] [n|N’|’n] {~coinedLat}',
  'GIE {~coinedLat}',
  '[Coopérative|COOPERATIVE|Coop.|La coopérative] [Al|El] {~coinedLat} {~placeLat}',
  'Coopérative [Imgoune|Agadir Ifrane|Timzguida|Tigmi Nou|Asanfou|Tamazirt Nou|Taghart|Assif Lmal|Anmoun] [pour|de] [la femme rurale|femmes artisanes|jeunes promoteurs|développement agricole]',
  "SOCIETE COOPERATIVE [AGRICOLE|ARTISANALE|D'HABITAT|DE PECHE] {~coinedLat} {~placeLat}",
  'Coopérative des [apiculteurs|éleveurs|artisans|pêcheurs|producteurs de lait|femmes tisseuses|menuisiers|transporteurs|anciens résistants] [de {~placeLat}|{~coinedLat}|du {~placeLat}]',
  'Coopérative {~givenLat} [pour le miel|des tapis|du safran|de couscous|des dattes|]',
  '[Sté Coop.|S.C.A.|S. Coop.|SCOOP] {~coinedLat}',
  '{~coinedLat} Coop',
  'Coopérative {~coinedLat} de [collecte de lait|pêche artisanale|services agricoles|production de figues|tissage] de {~placeLat}',
  'COOPERATIVE [MOUKAWIM|ABNAE MOUKAWIMINE|FILS DE RESISTANTS|11 JANVIER|20 AOUT|MASSIRA KHADRA|9 AVRIL] [{~placeLat}|]',
  'Coopérative {~coinedLat} [Bio|Nature|Cosmétiques|Tapis|Miel|Safran|Argan|Export]',
];

const house = '[1|3|7|9|12|14|18|26|33|45|58|71|86|102|127|214|305]';
const douarsAr =
  '[أولاد علي|آيت بوزيد|إغرم|تمزيرت|الشرفاء|لعوينة|تكاديرت|إمي نتليت|بني مسكين|الزاوية|أولاد سعيد]';
const douarsLat =
  '[Oulad Ali|Ait Bouzid|Ighrem|Tamzirt|Chorfa|Laouina|Tagadirt|Imi Ntlit|Bni Meskine|Zaouia|Oulad Said]';

export const coopSeatsAr: readonly string[] = [
  `دوار ${douarsAr}`,
  `دوار ${douarsAr} جماعة {~placeAr}`,
  `دوار ${douarsAr} جماعة {~placeAr} قيادة {~placeAr}`,
  `دوار ${douarsAr}، جماعة {~placeAr}، إقليم {~placeAr}`,
  `دوار ${douarsAr} - {~placeAr}`,
  `دوار ${douarsAr} مشيخة [الدير|السهول|الواد] جماعة {~placeAr}`,
  `رقم ${house} زنقة [ابن سينا|الأطلس|الليمون|المقاومة] {~placeAr}`,
  `شارع [محمد الخامس|الحسن الثاني|علال الفاسي|الجيش الملكي] رقم ${house} {~placeAr}`,
  `حي [السلام|النهضة|الفتح|القدس|المسيرة|الوفاق] رقم ${house} {~placeAr}`,
  `حي [السلام|النهضة|الفتح|القدس|المسيرة|الوفاق] زنقة ${house} رقم ${house}، {~placeAr}`,
  'مركز {~placeAr}',
  '{~placeAr}',
  'مركز جماعة {~placeAr} إقليم {~placeAr}',
  'قصر [أولاد يوسف|آيت عمر|المعاضيد] جماعة {~placeAr}',
  `المركب الحرفي {~placeAr} محل رقم ${house}`,
  'دار المرأة القروية جماعة {~placeAr}',
  `تجزئة [البركة|الياسمين|الصفاء] رقم ${house} الطابق [الأول|السفلي|الثاني] {~placeAr}`,
  'الحي الصناعي {~placeAr}',
  ...Array<string>(10).fill('{~addressAr}'),
];

export const coopSeatsLat: readonly string[] = [
  `Douar ${douarsLat}`,
  `Douar ${douarsLat}, commune de {~placeLat}`,
  `Douar ${douarsLat} C.R {~placeLat} Province de {~placeLat}`,
  `Douar ${douarsLat}, commune rurale {~placeLat}, caïdat {~placeLat}`,
  `DR ${douarsLat} {~placeLat}`,
  `Dr ${douarsLat} - {~placeLat}`,
  `N° ${house} rue [Ibn Sina|Atlas|de la Résistance|des Orangers] {~placeLat}`,
  `${house}, avenue [Mohammed V|Hassan II|Allal El Fassi|des FAR], {~placeLat}`,
  `Hay [Salam|Nahda|Al Fath|Al Qods|Al Massira] N° ${house} {~placeLat}`,
  'Centre {~placeLat}',
  'Centre de la commune {~placeLat}',
  '{~placeLat}',
  `Ksar [Oulad Youssef|Ait Omar|Maadid], commune {~placeLat}`,
  `Complexe artisanal, local n° ${house}, {~placeLat}`,
  'Maison de la femme rurale, {~placeLat}',
  `Lot [El Baraka|Yasmine|Safaa] n° ${house}, 1er étage, {~placeLat}`,
  'Quartier industriel {~placeLat}',
  ...Array<string>(10).fill('{~addressLat}'),
];

/** What it was founded for, as its papers tell it. */
export const purposeAr =
  '[إنتاج وتسويق زيت أركان|تربية النحل وإنتاج العسل|النسيج والصناعة التقليدية|جمع الحليب وتسويقه|تربية الماشية|إنتاج الكسكس والعجائن|تثمين النباتات الطبية والعطرية|الخياطة والطرز|تسويق التمور|إنتاج زيت الزيتون|الصيد التقليدي|تقديم الخدمات لأعضائها]';
export const purposeLat =
  "[production et commercialisation de l'huile d'argane|apiculture et vente du miel|tissage et artisanat|collecte et vente du lait|élevage|production de couscous|valorisation des plantes aromatiques et médicinales|couture et broderie|commercialisation des dattes|trituration des olives|pêche artisanale|prestations de services aux membres]";
