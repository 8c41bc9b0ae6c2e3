/** Attestations that somebody was recognised as a resister, and cards: by the High Commission and its delegations, old and new. */
import type { Drafts } from '../draft.ts';

// Letterheads.
const hcAr = `= [المملكة المغربية|المملكـة المغربيـة] ; [المندوبية السامية لقدماء المقاومين|المندوبيـة الساميـة لقدمـاء المقاوميـن|المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير] ; [وأعضاء جيش التحرير|و أعضاء جيش التحرير|] ; [النيابة الجهوية|النيابة الاقليمية|المندوبية الجهوية|المندوبية الإقليمية|النيابة الإقليمية|المكتب المحلي|الكتابة العامة|مديرية الدراسات التاريخية] [ب{~placeAr}|لجهة {~placeAr}|]`;
const hcOldAr = `= المملكة المغربية ; [الوزارة الأولى|وزارة الأنباء|كتابة الدولة|الديوان الملكي|وزارة الدولة] ; [المندوبية السامية للمقاومة وجيش التحرير|المندوبية السامية لقدماء المقاومين|المجلس الوطني لقدماء المقاومين|مصلحة قدماء المقاومين] ; [عدد|رقم] : {~reference}`;
const hcBoth = `= ROYAUME DU MAROC ; [HAUT COMMISSARIAT AUX ANCIENS RESISTANTS|Haut-Commissariat aux Anciens Résistants] ; [ET ANCIENS MEMBRES DE L'ARMEE DE LIBERATION|et Anciens Membres de l'Armée de Libération] ; [DELEGATION|Délégation|Délégation régionale] [de|DE] {~placeLat} || المملكة المغربية ; المندوبية السامية لقدماء المقاومين ; وأعضاء جيش التحرير ; [النيابة الإقليمية|المندوبية الإقليمية|نيابة] {~placeAr}`;
const hcFr = `= ROYAUME DU MAROC ; [HAUT COMMISSARIAT AUX ANCIENS RESISTANTS ET ANCIENS MEMBRES DE L'ARMEE DE LIBERATION|Haut Commissariat aux Anciens Résistants et Anciens Membres de l'Armée de Libération|HAUT-COMMISSARIAT AUX ANCIENS RESISTANTS ; ET MEMBRES DE L'ARMEE DE LIBERATION|Présidence du Conseil ; Haut Commissariat aux Anciens Résistants] ; [Délégation régionale de|Délégation provinciale de|Bureau de|DELEGATION DE] {~placeLat}[ ; N° {~reference}|]`;
// Titles.
const titleAr = `# [شهادة إثبات صفة مقاوم|شهادة الاعتراف بصفة مقاوم|شهادة مقاوم|شهادة الصفة|شهادة إثبات الصفة|شـهـادة|شهادة العضوية في المقاومة|شهادة إثبات العضوية|شهادة عضو جيش التحرير|شهادة الانتماء إلى المقاومة وجيش التحرير|شهادة ادارية بصفة مقاوم|شـهـادة إثبـات صفـة مقـاوم|شهادة تثبت صفة مقاوم أو عضو جيش التحرير|إشهاد بصفة مقاوم]`;
const titleFr = `# [ATTESTATION DE QUALITE DE RESISTANT|Attestation de qualité de résistant|ATTESTATION|ATTESTATION DE RESISTANT|Attestation d'ancien résistant|CERTIFICAT DE RESISTANT|ATTESTATION DE MEMBRE DE L'ARMEE DE LIBERATION|Certificat de reconnaissance de la qualité de résistant]`;
const quality = `[صفة مقاوم|صفة عضو جيش التحرير|صفة عضو بجيش التحرير|صفة مقاوم وعضو جيش التحرير|صفة مقاوم شهيد|صفة قديم مقاوم|الصفة المذكورة|صفة مقاوم من الدرجة [الأولى|الثانية]]`;
const qualityFr = `[résistant|ancien résistant|membre de l'Armée de Libération|ancien membre de l'Armée de Libération|résistant et membre de l'armée de libération|résistant martyr]`;
// The commission that decided.
const commission = `[اللجنة الوطنية لقدماء المقاومين|اللجنة الوطنية|لجنة البحث في ملفات المقاومين|اللجنة المختصة|اللجنة الوطنية للمقاومة وجيش التحرير|لجنة منح الصفة|اللجنة المحدثة بالظهير الشريف رقم 1.59.076|اللجنة]`;
const decision = `[القرار|المقرر|قرار ${commission}|مقرر ${commission}|مقرر الاعتراف]`;
// The law.
const dahirAr = `[الظهير الشريف رقم [1.59.076|1-59-076|076-59-1] [بتاريخ|الصادر في|المؤرخ في] [21 رمضان 1378 (31 مارس 1959)|21 من رمضان 1378 موافق 31 مارس 1959|31 مارس 1959|فاتح أبريل 1959]|الظهير الشريف المتعلق بقدماء المقاومين|الظهير الشريف رقم {~law} بتاريخ {~date}]`;
const dahirFr = `[dahir n° [1-59-076|1.59.076] du [21 ramadan 1378 (31 mars 1959)|31 mars 1959|1er avril 1959]|dahir chérifien relatif aux anciens résistants|Dahir n° {~law} du {~date}]`;
// To whom and to what end it is given.
const purposeAr = `[سلمت هذه الشهادة|وقد سلمت هذه الشهادة|وسلمت هذه الشهادة|أعطيت هذه الشهادة|حررت هذه الشهادة|تسلم هذه الشهادة] [للمعني بالأمر|<لابنه السيد|لابنته السيدة> {~nameAr}|لأرملته السيدة {~nameAr}|لفائدة ذوي حقوقه|بطلب من <ابنه|ابنته> {~nameAr} <الحامل|الحاملة> للبطاقة الوطنية رقم {~cin}|لمن يهمه الأمر|] [للإدلاء بها عند الحاجة|قصد الاستفادة من إعانات المندوبية|لاستعمالها فيما يخوله القانون|لما يقتضيه القانون|للإدلاء بها لدى من يهمه الأمر|لتكوين ملف التشغيل الذاتي|بطلب منه].`;
const purposeFr = `[En foi de quoi la présente attestation est délivrée|La présente attestation est délivrée|Cette attestation est remise|Le présent certificat est établi] [à l'intéressé|à <son fils M.|sa fille Mme> {~nameLat}|à sa veuve Mme {~nameLat}|aux ayants droit|] [pour servir et valoir ce que de droit|sur sa demande, pour servir à toutes fins utiles|pour la constitution d'un dossier administratif].`;
// Closings.
const closeAr = `> [حرر|وحرر|حررت|سلمت|سلم] [ب{~placeAr}|بالرباط] [في|بتاريخ|يوم|في :] {issueDate} ; [عن المندوب السامي|المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير|النائب الإقليمي|المندوب الإقليمي|المندوب الجهوي وبأمر منه|عن المندوب السامي وبتفويض منه|رئيس المصلحة] ; [{~nameAr}|الإمضاء والخاتم|]`;
const closeAr2 = `> [الرباط|{~placeAr}][،|] [في|بتاريخ] [:|] {issueDate} ; [المندوب السامي|الكاتب العام|توقيع وطابع الإدارة|إمضاء النائب الإقليمي : {~nameAr}|المندوب السامي : د. {~nameAr}]`;
const closeFr = `> [Fait à|Délivré à|Rabat,|{~placeLat},] [{~placeLat}, le|le] {issueDate} ; [Le Haut-Commissaire|Pour le Haut-Commissaire et par délégation|P. le Haut Commissaire et par ordre|Le Délégué régional|Le Délégué provincial|Signature et cachet] ; [{~nameLat}|]`;
const footAr = `* [العنوان : {~addressAr} - الهاتف : {~phone}[ - الفاكس : {~phone}|]|الهاتف {~phone}|ص.ب {~number} الرباط - الهاتف {~phone} / {~phone}|شارع [محمد الخامس|ابن سينا|مولاي الحسن] الرباط أكدال]`;
const footFr = `* [{~addressLat} - Tél. : {~phone}[ - Fax : {~phone}|]|B.P. {~number} Rabat - Tél {~phone}]`;
const noteAr = `* [لا تسلم إلا نسخة واحدة من هذه الشهادة|كل كشط أو تشطيب يلغي هذه الشهادة|هذه الشهادة صالحة لمدة ثلاثة أشهر ابتداء من تاريخ تسليمها|لا تعتبر هذه الشهادة إلا إذا كانت حاملة لطابع الإدارة|يتعرض كل من أدلى ببيانات كاذبة للعقوبات المنصوص عليها في القانون الجنائي]`;

export const resistanceAttestation: Drafts = {
  type: 'resistance-attestation',
  pages: [
    // ——— told in sentences ———
    `${hcAr}
${titleAr}
يشهد [المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير|السيد المندوب السامي|المندوب السامي] أن [السيد|المرحوم|المرحوم السيد|المقاوم] {memberNameAr} [ابن|بن] {memberFatherAr}[،|] [المزداد|المولود] [سنة|عام|خلال سنة|حوالي سنة] {memberBirthYear} ب{memberBirthPlaceAr}[،|] [معترف له ب|يتوفر على ]${quality} [بموجب|بمقتضى|طبقا ل] [القرار|المقرر] [رقم|عدد] {decisionNumber} [بتاريخ|المؤرخ في|الصادر بتاريخ|الصادر في] {decisionDate}[،|] [وهو حامل لبطاقة مقاوم|ويحمل بطاقة المقاوم|الحامل لبطاقة مقاوم] [رقم|عدد|تحت عدد] {cardNumber}.
${purposeAr}
${closeAr}
?${footAr}`,
    `${hcAr}
${titleAr}
بناء على ${dahirAr} [المتعلق بقدماء المقاومين|بشأن منح صفة مقاوم|كما وقع تغييره وتتميمه|]؛
[وبناء على|واستنادا إلى|واعتمادا على] ${decision} [رقم|عدد] {decisionNumber} [المتخذ|الصادر|المتخذ في جلستها المنعقدة] [بتاريخ|يوم|في] {decisionDate}؛
[يشهد الموقع أسفله|نشهد نحن الموقع أسفله|يشهد المندوب السامي] أن ${quality} [قد خولت للسيد|خولت للسيد|منحت للسيد|ثابتة للسيد|مخولة للمرحوم] {memberNameAr}، [ابن|نجل] {memberFatherAr} [و{~nameAr}|]، [من مواليد|مولود سنة|مزداد سنة] {memberBirthYear} [بدوار |بمدينة |ب|بقبيلة ]{memberBirthPlaceAr}، [صاحب البطاقة رقم|تحت بطاقة عدد|وسجل تحت رقم] {cardNumber}.
${purposeAr}
${closeAr}`,
    `${hcOldAr}
${titleAr}
[يشهد الموقع أسفله|أنا الموقع أسفله] [{~nameAr}|السيد {~nameAr}] [المندوب السامي|النائب الإقليمي للمندوبية السامية ب{~placeAr}] بأن [المسمى|السيد] {memberNameAr} ولد {memberFatherAr} المزداد [عام|سنة] {memberBirthYear} ب {memberBirthPlaceAr} [كان عضوا عاملا في|كان من أعضاء|انخرط في صفوف] [حركة المقاومة|جيش التحرير|خلايا المقاومة السرية] [ب{~placeAr}|بالمنطقة {~number}|] منذ سنة {~year} [إلى حصول البلاد على الاستقلال|إلى غاية {~date}|].
وقد [اعترفت له اللجنة|أقرت اللجنة بصفته] في [اجتماعها المنعقد|جلستها] [بتاريخ|يوم] {decisionDate} [تحت عدد|رقم] {decisionNumber}.
[رقم بطاقته|بطاقة عدد|رقم البطاقة] : {cardNumber}
${closeAr2}`,
    `${hcAr}
رقم : {~reference}
${titleAr}
إن المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير [يشهد أن|يؤكد أن] [الملف رقم|ملف المقاومة عدد|بطاقة المقاوم رقم] {cardNumber} [الخاص ب|المتعلق ب|المفتوح باسم ][المرحوم|السيد] {memberNameAr}، والده {memberFatherAr}، [قد عرض على|عرض على أنظار] ${commission} [خلال|في] [جلستها المنعقدة|دورتها المنعقدة|اجتماعها المنعقد] [بتاريخ|يوم] {decisionDate} [التي قررت|فقررت|وقد قررت] منحه ${quality} [بمقتضى المقرر|بالقرار|حسب المقرر] [عدد|رقم] {decisionNumber}.
[وللإشارة فإن المعني بالأمر|والمعني بالأمر] [من مواليد سنة|مزداد سنة] {memberBirthYear} ب{memberBirthPlaceAr} [وتوفي بتاريخ {~date}|وقد وافته المنية في {~date} ب{~placeAr}|].
${purposeAr}
${closeAr2}`,
    `${hcAr}
# [شهادة|شـهـادة]
[تشهد المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير|تشهد النيابة الإقليمية للمقاومة وجيش التحرير ب{~placeAr}|يشهد المندوب الإقليمي] بأن [المقاوم السيد|السيد|المرحوم برحمة الله] {memberNameAr} [قيد حياته|]، [رقم بطاقته الوطنية|الحامل لبطاقة التعريف الوطنية رقم|ب.ت.و رقم] {memberCin}، [مسجل بلوائح|مسجل بسجلات|من المسجلين بلوائح] [قدماء المقاومين|المقاومين وأعضاء جيش التحرير] [تحت عدد|تحت رقم|بالرقم الترتيبي] {cardNumber} [بناء على|تبعا ل|وفق] ${decision} [عدد|رقم] {decisionNumber} [بتاريخ|المؤرخ في|الصادر يوم] {decisionDate}.
${purposeAr}
${closeAr}
${noteAr}`,
    `${hcAr}
${titleAr}
[بطلب من|بناء على الطلب الذي تقدم به|استجابة لطلب] <السيد|السيدة> {~nameAr} [<الحامل|الحاملة> للبطاقة الوطنية رقم {~cin}|<الساكن|الساكنة> ب{~addressAr}|]، [يشهد النائب الإقليمي|تشهد هذه النيابة] أن <والده|والدها> [المرحوم|المقاوم المرحوم] {memberNameAr} بن {memberFatherAr} المزداد ب{memberBirthPlaceAr} [سنة|في سنة|خلال سنة] {memberBirthYear} [يحمل|كان يحمل] ${quality} [بموجب قرار|حسب قرار] [اللجنة الوطنية|لجنة الاعتراف] [رقم|عدد] {decisionNumber} [بتاريخ|الصادر في] {decisionDate} [وبطاقة رقم|وبطاقة مقاوم عدد] {cardNumber}.
${closeAr}`,
    `${hcAr}
# قرار [رقم|عدد] {decisionNumber} [بتاريخ|صادر في] {decisionDate}
# [يقضي بمنح صفة مقاوم|بالاعتراف بصفة عضو جيش التحرير|بشأن الاعتراف بصفة مقاوم]
[إن المندوب السامي|المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير]،
بناء على ${dahirAr} ؛
وبعد استشارة ${commission} [في جلستها المنعقدة بتاريخ {~date}|]؛
قرر ما يلي :
[المادة الأولى|الفصل الأول|المادة 1] : [تخول|تمنح] ${quality} للسيد {memberNameAr} [ابن|بن] {memberFatherAr} [المزداد|المولود] ب{memberBirthPlaceAr} سنة {memberBirthYear}.
[المادة الثانية|الفصل الثاني|المادة 2] : [تسلم للمعني بالأمر|يسلم له] بطاقة [مقاوم|عضو] [تحت رقم|عدد|رقم] {cardNumber}.
[المادة الثالثة|الفصل الثالث] : [يعمل بهذا القرار ابتداء من تاريخ توقيعه|يسند تنفيذ هذا القرار إلى المصالح المختصة].
${closeAr2}`,
    `${hcAr}
# [مستخرج من محضر|مستخرج من قرارات|نسخة من مقرر] [اللجنة الوطنية|لجنة الاعتراف بصفة مقاوم]
[اجتمعت اللجنة|انعقدت اللجنة الوطنية] [بمقر المندوبية السامية بالرباط|بالرباط|برئاسة السيد {~nameAr}] [يوم|بتاريخ] {decisionDate} [على الساعة {~time}|] [للنظر في|قصد دراسة] الملفات المعروضة عليها.
وبعد دراسة الملف [رقم|عدد] {cardNumber} [المتعلق ب|الخاص ب]السيد {memberNameAr} [والده|ابن] {memberFatherAr} [سنة الازدياد|المولود سنة] {memberBirthYear} [بإقليم |ب|بجماعة ]{memberBirthPlaceAr} ، قررت اللجنة [بإجماع أعضائها|بالأغلبية|] [منحه|الاعتراف له ب]${quality} [وسجل المقرر تحت عدد|وصدر في شأنه المقرر رقم|بموجب المقرر عدد] {decisionNumber}.
[نسخة مطابقة للأصل|عن أصل المحضر]
> [الرباط في|بتاريخ] {issueDate} ; كاتب اللجنة ; {~nameAr}`,
    `${hcOldAr}
# شهادة
الحمد لله وحده
[ليعلم الواقف عليه|يعلم الواقف على هذه الشهادة] أن [السيد|المسمى] {memberNameAr} [ولد|بن] {memberFatherAr} [أصله من|المنحدر من|الأصل] {memberBirthPlaceAr} [وولادته سنة|وازدياده عام|المولود عام] {memberBirthYear} [قد قام بواجبه الوطني|قد ساهم في معركة التحرير|شارك في الكفاح الوطني من أجل الاستقلال] [إلى جانب السادة {~nameAr} و{~nameAr}|تحت قيادة السيد {~nameAr}|]، [وعليه|وبه] [سلمت له بطاقة|فقد منحت له البطاقة] [عدد|رقم] {cardNumber} [حسب قرار اللجنة|طبقا للمقرر] [عدد|رقم] {decisionNumber} [المؤرخ ب|بتاريخ ]{decisionDate}.
وحرر ب{~placeAr} [في|بتاريخ] {issueDate}
المندوب السامي : {~nameAr}`,
    `${hcAr}
${titleAr}
[رقم|عدد] : {~reference}
أشهد أنا الموقع أسفله {~nameAr}، [النائب الإقليمي للمندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير ب{~placeAr}|المندوب الإقليمي]، بأن السيدة {memberNameAr} [بنت|ابنة|كريمة السيد] {memberFatherAr} [المزدادة|المولودة] [سنة|عام|في حدود سنة] {memberBirthYear} ب{memberBirthPlaceAr}، [معترف لها بصفة مقاومة|تتوفر على صفة مقاومة|قد خولت لها صفة عضو جيش التحرير] بموجب [القرار|المقرر] [رقم|عدد] {decisionNumber} [بتاريخ|الصادر بتاريخ|المؤرخ في] {decisionDate} [وهي حاملة لبطاقة مقاومة رقم|وتحمل بطاقة عدد|وبطاقة مقاومة تحت رقم] {cardNumber}[، بطاقة التعريف الوطنية رقم {memberCin}|].
[سلمت هذه الشهادة للمعنية بالأمر|سلمت لها هذه الشهادة|وقد أعطيت هذه الشهادة لابنتها السيدة {~nameAr}] للإدلاء بها عند الحاجة.
${closeAr}`,
    `${hcAr}
${titleAr}
يشهد المندوب السامي [لقدماء المقاومين و أعضاء جيش التحرير|] ان المرحومة {memberNameAr} [ابنة المرحوم|بنت السيد] {memberFatherAr} المزدادة خلال {memberBirthYear} ب{memberBirthPlaceAr} ، [أرملة السيد {~nameAr}|زوجة {~nameAr}|] ، كانت قيد حياتها تحمل ${quality} [مقرر|قرار] عدد {decisionNumber} بتاريخ {decisionDate} ، بطاقة عدد {cardNumber} .
[و سلمت هذه الشهادة لابنها السيد|بطلب من ابنتها السيدة|سلمت لحفيدها] {~nameAr} [رقم بطاقته الوطنية {~cin}|]
${closeAr2}`,
    `${hcAr}
# [شهادة استشهاد|شهادة صفة شهيد|شهادة إثبات صفة مقاوم شهيد]
يشهد المندوب السامي أن [الشهيد|المقاوم الشهيد] {memberNameAr} [ابن|بن] {memberFatherAr} المولود سنة {memberBirthYear} [بقبيلة |بمدشر |بدوار |ب]{memberBirthPlaceAr} [استشهد|سقط شهيدا|نفذ فيه حكم الإعدام] [ب{~placeAr}|في معركة {~placeAr}|بسجن {~placeAr}] [يوم|بتاريخ|في] {~date} [من طرف قوات الاحتلال|دفاعا عن حوزة الوطن|]، وقد [اعترفت له اللجنة|خولته اللجنة] بهذه الصفة [بقرارها|بمقررها] [رقم|عدد] {decisionNumber} [المؤرخ في|المتخذ بتاريخ|ليوم] {decisionDate}، [ملف عدد|المسجل تحت عدد|بطاقة رقم] {cardNumber}.
[وسلمت لأرملته|سلمت لذوي حقوقه|سلمت لابنه] {~nameAr} للإدلاء بها.
${closeAr}`,
    `${hcAr}
${titleAr}
[المرجع|مرجع] : ${dahirAr}
يشهد [الكاتب العام|رئيس قسم التدبير الإداري|رئيس مصلحة البطاقات] أنه بالرجوع إلى [سجلات|أرشيف|لوائح] المندوبية السامية تبين أن [السيد|المرحوم] {memberNameAr} [المزداد|المولود] ب{memberBirthPlaceAr} [بتاريخ|سنة|عام] {memberBirthYear} من والده {memberFatherAr} [وأمه {~nameAr}|ووالدته {~nameAr}|] يوجد مقيدا تحت [رقم|عدد] {cardNumber}، وأنه [حصل على|نال] ${quality} [في|بتاريخ] {decisionDate} ([قرار رقم|القرار عدد] {decisionNumber}).
[كما يستفيد من معاش تحت عدد {~number} منذ {~date}|ملف المعاش عدد {~number}|].
${purposeAr}
${closeAr2}
${footAr}`,
    `= المملكة المغربية ; المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير ; [نيابة|النيابة الإقليمية] {~placeAr} || {~placeAr} في {issueDate}
[من النائب الإقليمي إلى السيد {~nameAr}|إلى السيد عامل إقليم {~placeAr}|إلى من يهمه الأمر]
الموضوع : [شهادة إثبات صفة مقاوم|حول صفة المرحوم|إثبات صفة مقاوم]
?المرجع : رسالتكم عدد {~reference} بتاريخ {~date}
سلام تام بوجود مولانا الإمام، [وبعد|أما بعد]،
[يشرفني أن أحيطكم علما|أفيدكم|جوابا على رسالتكم المشار إليها أعلاه أخبركم] بأن [السيد|المقاوم] {memberNameAr} بن {memberFatherAr} [من مواليد|المزداد سنة] {memberBirthYear} ب{memberBirthPlaceAr} قد [حظي ملفه بالموافقة|وافقت اللجنة على منحه الصفة] [بتاريخ|في] {decisionDate} [مقرر رقم|قرار عدد] {decisionNumber} [وسلمت له البطاقة رقم|وهو يحمل بطاقة مقاوم رقم] {cardNumber}.
[وتقبلوا|والسلام]
> النائب الإقليمي ; {~nameAr}`,
    `${hcAr}
${titleAr}
يشهد المندوب السامي أن [صفة مقاوم قد خولت للمرحوم|صفة مقاوم قد منحت للسيد] {memberNameAr}
ابن {memberFatherAr}
المزداد سنة {memberBirthYear} ب{memberBirthPlaceAr}
بموجب [قرار|المقرر] رقم {decisionNumber} المؤرخ في {decisionDate}
وأنه [صاحب بطاقة|يتوفر على بطاقة] [رقم|عدد] {cardNumber}
${closeAr}`,
    `${hcAr}
# شهادة
المقاوم : {memberNameAr} [بن {memberFatherAr}|]
البطاقة [عدد|رقم] {cardNumber} - [القرار|المقرر] {decisionNumber} [بتاريخ|في] {decisionDate}
[معترف له بصفة مقاوم|عضو جيش التحرير معترف به]
[سلمت في|بتاريخ] {issueDate}
`,
    `= المملكة المغربية ; [وزارة الداخلية|] ; [إقليم|عمالة] {~placeAr} ; النيابة الاقليمية لقدماء المقاومين واعضاء جيش التحرير
# شهادة [الاعتراف|اعتراف] بصفة مقاوم
ان المندوب السامي لقدماء المقاومين واعضاء جيش التحرير يشهد ان السيد {memberNameAr} المزداد ب {memberBirthPlaceAr} سنه {memberBirthYear} ابن {memberFatherAr} الساكن ب{~addressAr} مهنته {~tradeAr} ، معترف له بصفه [مقاوم|عضو جيش التحرير] وذلك طبقا للقرار رقم {decisionNumber} الصادر عن اللجنه الوطنيه بتاريخ {decisionDate} والحامل للبطاقه رقم {cardNumber} .
وقد سلمت له هذه الشهاده بطلب منه .
وحرر ب {~placeAr} في {issueDate}`,
    `${hcAr}
# إفادة [بصفة مقاوم|إدارية]
[تفيد|تؤكد] المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير أن [المقاوم|السيد] {memberNameAr} [الذي ازداد|المزداد] خلال سنة {memberBirthYear} ب{memberBirthPlaceAr}، [والذي يحمل|الحامل ل]البطاقة الوطنية للتعريف رقم {memberCin}، [اعترف له|تم الاعتراف له] ب${quality} [منذ|ابتداء من|بتاريخ] {decisionDate}، [مراجع القرار|مراجع المقرر] : {decisionNumber}، [رقم التسجيل|رقم بطاقته] : {cardNumber}.
[ولم يسبق له أن استفاد من أية إعانة|ويستفيد أبناؤه من الامتيازات المخولة لأبناء المقاومين|].
${closeAr2}
${noteAr}`,
    `${hcAr}
${titleAr}
[بتاريخ|في] {issueDate} [نشهد نحن|تشهد] [المندوبية الجهوية ب{~placeAr}|المندوب الجهوي ب{~placeAr} {~nameAr}] [أن|بأن] [السيد|المرحوم] {memberNameAr} الذي [ازداد|ولد] ب{memberBirthPlaceAr} [سنة|حوالي] {memberBirthYear} لأبيه {memberFatherAr} [وأمه {~givenAr}|]، هو من [قدماء المقاومين|أعضاء جيش التحرير] [المعترف بهم|الحاصلين على الصفة] بمقتضى [مقرر|قرار] [صدر|صادر] [بتاريخ|في] {decisionDate} [تحت عدد|يحمل عدد|وعدده] {decisionNumber}. [بطاقته تحمل رقم|ورقم بطاقته هو] {cardNumber}.
> الإمضاء : {~nameAr}`,
    // ——— lists and forms ———
    `${hcAr}
${titleAr}
يشهد المندوب السامي [أن المذكور أسفله|أن الشخص الآتية هويته] [معترف له بصفة مقاوم|يتوفر على صفة مقاوم] :
- [الاسم الكامل|الاسم والنسب|الاسم العائلي والشخصي|اسم المقاوم] : {memberNameAr}
- [اسم الأب|ابن|والده] : {memberFatherAr}
- [سنة الازدياد|سنة الولادة|تاريخ الازدياد] : {memberBirthYear}
- [مكان الازدياد|محل الولادة|مكان الولادة] : {memberBirthPlaceAr}
- [رقم بطاقة المقاوم|رقم البطاقة|بطاقة مقاوم رقم] : {cardNumber}
- [رقم القرار|قرار اللجنة رقم|رقم المقرر] : {decisionNumber}
- [تاريخ القرار|المؤرخ في|تاريخ المقرر] : {decisionDate}
${purposeAr}
${closeAr}`,
    `${hcAr}
${titleAr}
%{
- [الصفة|صفته|الصنف] : [مقاوم|عضو جيش التحرير|شهيد]
- [الإسم الكامل|الاسم الكامل للمقاوم|المقاوم] : {memberNameAr}
- [اسم الوالد|الوالد|إسم الأب] : {memberFatherAr}
- [تاريخ ومكان الازدياد|سنة ومكان الازدياد|تاريخ ومكان الولادة] : {memberBirthYear} [ب{memberBirthPlaceAr}|- {memberBirthPlaceAr}|، {memberBirthPlaceAr}]
- [القرار|المقرر|مراجع القرار] : [عدد|رقم|] {decisionNumber} [بتاريخ|في|المؤرخ في] {decisionDate}
- [عدد البطاقة|رقم الملف|الرقم الترتيبي] : {cardNumber}
?- [رقم البطاقة الوطنية|ب.ت.و|رقم بطاقة التعريف الوطنية] : {memberCin}
?- [رقم ملف المعاش|المعاش رقم|عدد المعاش] : {~number}
?- [العنوان|السكنى] : {~addressAr}
%}
${closeAr2}
?${footAr}`,
    `${hcAr}
# [بطاقة معلومات|بطاقة تقنية|بيانات عن المقاوم|بطاقة فردية للمقاوم]
الحالة المدنية
- الاسم العائلي والشخصي : {memberNameAr}
- [الاسم الحركي|اللقب الحركي] : {~givenAr}
- اسم الأب : {memberFatherAr} || اسم الأم : {~nameAr}
- سنة الازدياد : {memberBirthYear} || مكان الازدياد : {memberBirthPlaceAr}
- الحالة العائلية : [متزوج|أرمل|متوفى] || عدد الأبناء : {~number}
- رقم البطاقة الوطنية : {memberCin}
الصفة
- [رقم الملف|ملف رقم] : {cardNumber}
- [تاريخ انعقاد اللجنة|تاريخ اجتماع اللجنة|جلسة] : {decisionDate}
- [رقم المقرر|عدد المقرر] : {decisionNumber}
- منطقة النشاط : {~placeAr} || فترة النشاط : {~year} - {~year}
?- تاريخ الاستفادة من المعاش : {~date}
> [حرر في|طبعت بتاريخ] {issueDate}`,
    `${hcAr}
# بطاقة مقاوم
[رقم|عدد|No] {cardNumber}
- [الاسم الشخصي والعائلي|الاسم] : {memberNameAr}
- [ابن|اسم الأب] : {memberFatherAr}
- [المزداد سنة|ازداد في|مولود سنة] : {memberBirthYear}
- [ب|بـ|مكان الازدياد] : {memberBirthPlaceAr}
?- [البطاقة الوطنية رقم|ب.و] : {memberCin}
- [المقرر رقم|قرار عدد] : {decisionNumber}
- [بتاريخ|تاريخه] : {decisionDate}
> [سلمت ب{~placeAr} في|الرباط في] {issueDate} ; المندوب السامي`,
    `= ROYAUME DU MAROC || المملكة المغربية
# [بطاقة مقاوم|CARTE DE RESISTANT|بطاقة عضو جيش التحرير] [N°|رقم] {cardNumber}
- [Nom et prénom|Nom] : {~nameLat} <> {memberNameAr} : [الاسم الكامل|الاسم والنسب]
- [Fils de|Père] : {~chainLat} <> {memberFatherAr} : [ابن|اسم الأب]
- [Né en|Né vers] : {memberBirthYear} <> {memberBirthYear} : [سنة الازدياد|المزداد سنة]
- [à|Lieu de naissance] : {~placeLat} <> {memberBirthPlaceAr} : [ب|مكان الازدياد]
- [Décision n°|N° de décision] : {decisionNumber} <> {decisionNumber} : [قرار رقم|رقم القرار]
- [du|Date de décision] : {decisionDate} <> {decisionDate} : [بتاريخ|تاريخ القرار]
> [Délivrée le|Rabat, le|سلمت في] {issueDate}`,
    `${hcBoth}
# [بطاقة مقاوم - Carte de résistant|CARTE D'ANCIEN RESISTANT / بطاقة قديم مقاوم]
- [الاسم|الإسم] : {memberNameAr}
- [بن|ابن] : {memberFatherAr}
- [ولد|ازداد] [سنة|في] : {memberBirthYear} || ب : {memberBirthPlaceAr}
- CIN : {memberCin}
- N° [de la carte|carte|] : {cardNumber}
> {issueDate}`,
    `${hcAr}
${titleAr}
| [الاسم الكامل|الاسم والنسب] | {memberNameAr} |
| [اسم الأب|اسم الوالد] | {memberFatherAr} |
| [سنة الازدياد|سنة الميلاد|عام الازدياد] | {memberBirthYear} |
| [مكان الازدياد|محل الازدياد|مكان الميلاد] | {memberBirthPlaceAr} |
| [رقم بطاقة المقاوم|رقم بطاقة العضوية|رقم البطاقة] | {cardNumber} |
| [رقم القرار|رقم المقرر|مراجع المقرر] | {decisionNumber} |
| [تاريخ القرار|تاريخ صدور القرار|تاريخ صدور المقرر] | {decisionDate} |
[يشهد المندوب السامي بصحة البيانات أعلاه|المعني بالأمر يحمل صفة مقاوم طبقا للظهير الشريف رقم 1.59.076].
${closeAr}`,
    `${hcAr}
# [لائحة|مستخرج من لائحة|مستخرج من سجل] [قدماء المقاومين|المقاومين المعترف بهم|المقاومين وأعضاء جيش التحرير]
| [الرقم|رقم البطاقة] | الاسم الكامل | اسم الأب | [سنة الازدياد|الازدياد] | المكان | [القرار|رقم القرار] | [بتاريخ|تاريخ القرار] |
| {cardNumber} | {memberNameAr} | {memberFatherAr} | {memberBirthYear} | {memberBirthPlaceAr} | {decisionNumber} | {decisionDate} |
[مستخرج مطابق للأصل|نشهد بمطابقة هذا المستخرج لما هو مضمن بسجلات المندوبية السامية].
${closeAr}`,
    `${hcAr}
${titleAr}
تشهد النيابة الإقليمية أن المعلومات التالية مطابقة للملف [الممسوك لديها|المحفوظ بأرشيف المندوبية السامية] :
| [الاسم العائلي والشخصي|المقاوم] | [ابن|الوالد] | [مزداد سنة|الازدياد] | ب |
| {memberNameAr} | {memberFatherAr} | {memberBirthYear} | {memberBirthPlaceAr} |
مراجع [منح الصفة|الاعتراف]
| [القرار عدد|المقرر] | [المؤرخ في|تاريخه] | [بطاقة عدد|رقم الملف] |
| {decisionNumber} | {decisionDate} | {cardNumber} |
${purposeAr}
${closeAr2}`,
    `${hcAr}
# [شهادة|شهادة إدارية]
- [المعني بالأمر|السيد] : {memberNameAr} [بن|ابن] {memberFatherAr}
- [مولود|المزداد] : [سنة|عام|حوالي] {memberBirthYear} ب{memberBirthPlaceAr}
- [صفته|الصفة المعترف بها] : [مقاوم|عضو جيش التحرير]
- بموجب : [قرار|مقرر] [رقم|عدد] {decisionNumber} [بتاريخ|الصادر في] {decisionDate}
- بطاقته : [رقم|عدد|تحت عدد] {cardNumber}
?- طالب الشهادة : {~nameAr}
?- صلته بالمقاوم : [ابنه|ابنته|أرملته]
> {~placeAr} في {issueDate}`,
    `${hcAr}
رقم التسجيل : {cardNumber}
${titleAr}
- الاسم الشخصي والعائلي : {memberNameAr}
- نجل السيد : {memberFatherAr}
- من مواليد : {memberBirthYear}
- بإقليم : {memberBirthPlaceAr}
- [قرار العضوية رقم|مقرر منح الصفة رقم|قرار منح الصفة عدد] : {decisionNumber}
- [الصادر بتاريخ|الصادر عن اللجنة في|المنعقدة في] : {decisionDate}
?- [الدرجة|الفئة] : [الأولى|الثانية|الثالثة]
?- [الجهة|المنطقة] : {~placeAr}
يشهد [النائب|المندوب] الإقليمي بصحة ما ذكر أعلاه، و[سلمت|حررت] هذه الشهادة <لابنه|لابنته> {~nameAr} بطلب <منه|منها>.
${closeAr}
${footAr}`,
    `${hcAr}
# [شهادة الصفة|شهـادة الصفـة]
معلومات عن المقاوم
%{
- الاسم الكامل : {memberNameAr}
- ابن السيد : {memberFatherAr}
- [عام الولادة|عام الازدياد|سنة الولادة] : {memberBirthYear}
- محل الازدياد : {memberBirthPlaceAr}
?- تاريخ الوفاة : {~date}
%}
مراجع الاعتراف بالصفة
%{
- [القرار رقم|مقرر الاعتراف عدد|رقم قرار الاعتراف] : {decisionNumber}
- [تاريخ الجلسة|تاريخ قرار اللجنة|جلسة يوم] : {decisionDate}
- [بطاقة العضوية رقم|رقم الصفة|بطاقة الصفة عدد] : {cardNumber}
%}
معلومات عن صاحب الطلب
- الاسم الكامل : {~nameAr}
- رقم البطاقة الوطنية : {~cin}
- تاريخ الازدياد : {~date}
> سلمت ب{~placeAr} بتاريخ {issueDate} ; الطابع والإمضاء`,
    `${hcAr}
${titleAr}
%{
- [رقم المقاوم|عدد المقاوم|مقاوم رقم] : {cardNumber}
- رقم ملف المعاش : {~number}
- رقم الكناش : {~number}
%}
يشهد المندوب السامي أن السيد : {memberNameAr}
والده : {memberFatherAr}
المزداد بتاريخ : {memberBirthYear} ب : {memberBirthPlaceAr}
[يحمل صفة|له صفة] : [مقاوم|عضو جيش التحرير]
[حسب المقرر رقم|بالمقرر عدد] : {decisionNumber} [بتاريخ|وتاريخ] : {decisionDate}
[حرر ب|و حرر بمدينة ]{~placeAr} بتاريخ : {issueDate}
* طبقا ل${dahirAr}`,
    `${hcOldAr}
# بطاقـــة [عضوية|مقاوم]
- عدد : {cardNumber}
- الاسم : {memberNameAr}
- ولد : {memberFatherAr}
- ازدياده : {memberBirthYear}
- [قبيلته|مسقط رأسه|بلدته] : {memberBirthPlaceAr}
- [حرفته|مهنته] : {~tradeAr}
- سكناه : {~addressAr}
- [قرار اللجنة|المقرر] : {decisionNumber} [في|ل] {decisionDate}
> [حرر في|وكتب في] {issueDate} ; المندوب السامي للمقاومة وجيش التحرير`,
    `${hcAr}
# بطاقة المقاوم
صورة
{memberNameAr}
ابن {memberFatherAr}
{memberBirthPlaceAr} - {memberBirthYear}
رقم {cardNumber}
[صالحة إلى غاية {~date}|]
* تسلم هذه البطاقة لحاملها لإثبات صفته كمقاوم. القرار {decisionNumber} بتاريخ {decisionDate}
> سلمت بالرباط في {issueDate}`,
    // ——— both tongues ———
    `${hcBoth}
# [شهادة إثبات صفة مقاوم|شهادة مقاوم]
# [ATTESTATION DE QUALITE DE RESISTANT|Attestation]
يشهد المندوب السامي أن السيد {memberNameAr} [ابن|بن] {memberFatherAr} المزداد سنة {memberBirthYear} ب{memberBirthPlaceAr} معترف له بصفة مقاوم بموجب القرار رقم {decisionNumber} بتاريخ {decisionDate} وهو حامل لبطاقة رقم {cardNumber}.
Le Haut Commissaire [atteste|certifie] que M. {~nameLat}, né en {memberBirthYear} à {~placeLat}, a été reconnu ${qualityFr} par décision n° {decisionNumber} du {decisionDate} et détient la carte n° {cardNumber}.
> [Fait à Rabat, le|حرر بالرباط في] {issueDate}`,
    `${hcBoth}
# [شهادة|ATTESTATION / شهادة]
- [Nom complet|Nom et prénom] : {~nameLat} <> {memberNameAr} : [الاسم الكامل|الاسم والنسب]
- [Père|Prénom du père] : {~givenLat} <> {memberFatherAr} : [اسم الأب|الأب]
- [Année de naissance|Né(e) en] : {memberBirthYear} <> {memberBirthYear} : [سنة الازدياد|سنة الولادة]
- Lieu de naissance : {~placeLat} <> {memberBirthPlaceAr} : [مكان الازدياد|محل الازدياد]
- [N° de carte|Carte n°|N° de la carte de résistant] : {cardNumber} <> {cardNumber} : [رقم البطاقة|بطاقة رقم]
- [N° de décision|Décision n°] : {decisionNumber} <> {decisionNumber} : [رقم القرار|المقرر رقم]
- [Date de décision|en date du] : {decisionDate} <> {decisionDate} : [تاريخ القرار|بتاريخ]
?- CIN : {memberCin} <> {memberCin} : ب.ت.و
> Délivrée à {~placeLat} le {issueDate} ; Le Délégué provincial ; المندوب الإقليمي`,
    `${hcBoth}
${titleAr}
يشهد [المندوب الإقليمي|المندوب السامي] أن [السيد|المرحوم] {memberNameAr} ({~nameLat}) المولود سنة {memberBirthYear} ب{memberBirthPlaceAr} [عضو في|من أعضاء] جيش التحرير حسب القرار {decisionNumber} المؤرخ في {decisionDate}.
- N° carte : {cardNumber}
- CIN : {memberCin}
Délivrée à <son fils|sa fille> {~nameLat}, CIN {~cin}.
> {~placeLat} le {issueDate}`,
    `${hcBoth}
# ATTESTATION - شهادة
| | | |
| Nom et prénom | {memberNameAr} | الاسم الكامل |
| Nom du père | {memberFatherAr} | اسم الأب |
| Année de naissance | {memberBirthYear} | سنة الازدياد |
| Lieu | {memberBirthPlaceAr} | المكان |
| Carte n° | {cardNumber} | رقم البطاقة |
| Décision n° | {decisionNumber} | رقم القرار |
| Date | {decisionDate} | تاريخه |
* Délivré le {issueDate} - سلم بتاريخ {issueDate}`,
    // ——— French ———
    `${hcFr}
${titleFr}
[Le Haut-Commissaire aux Anciens Résistants et Anciens Membres de l'Armée de Libération|Le Haut Commissaire|Le Délégué régional soussigné] [atteste|certifie] que [Monsieur|M.|Mr|feu] {~nameLat}, [fils de|ben] {~nameLat}, né en {memberBirthYear} à {~placeLat}, [a été reconnu en qualité de|s'est vu reconnaître la qualité de|possède la qualité de] ${qualityFr} [par décision|suivant décision|en vertu de la décision] [n°|N°|numéro] {decisionNumber} [du|en date du|rendue le|datée du] {decisionDate}[ de la commission nationale|] et [détient la carte n°|est titulaire de la carte de résistant n°|porte le numéro] {cardNumber}.
${purposeFr}
${closeFr}
?${footFr}`,
    `${hcFr}
N° {~reference}
${titleFr}
Vu le ${dahirFr} ;
Vu la décision de la commission [nationale|] n° {decisionNumber} [prise le|en sa séance du|du] {decisionDate} ;
[Il est attesté|Nous attestons|Je soussigné, {~nameLat}, délégué régional, atteste] que {memberNameAr} ({~nameLat}), [né vers|né en] {memberBirthYear}, [inscrit|enregistré|immatriculé] sous le n° {cardNumber}, est ${qualityFr}.
${purposeFr}
${closeFr}`,
    `${hcFr}
${titleFr}
- [Nom et prénom|Nom complet|Identité] : {~nameLat}
- [Fils de|Nom du père] : {~nameLat}
- [Année de naissance|Né en|Date de naissance] : {memberBirthYear}
- [Lieu de naissance|à] : {~placeLat}
- [CIN|CNIE n°|Carte nationale n°] : {memberCin}
- [Qualité|Statut] : ${qualityFr}
- [N° du dossier|Carte de résistant N°|N° de carte|Numéro de dossier] : {cardNumber}
- [Décision n°|N° de la décision|Réf. décision|Références de la décision] : {decisionNumber}
- [Date de la décision|Date décision|du|Prise le] : {decisionDate}
${purposeFr}
${closeFr}`,
    `${hcFr}
# [CARTE DE RESISTANT|CARTE D'ANCIEN RESISTANT|Carte de membre de l'Armée de Libération]
- N° : {cardNumber}
- Nom : {~familyLat} || Prénom : {~givenLat}
- Né en : {memberBirthYear} || à : {~placeLat}
- CIN : {memberCin}
- الاسم : {memberNameAr}
> Délivrée à Rabat le {issueDate}`,
    `${hcFr}
${titleFr}
| [Nom et prénom|Résistant] | {~nameLat} |
| [Né en|Année de naissance] | {memberBirthYear} |
| [N° de carte|Carte n°|N° du dossier] | {cardNumber} |
| [Décision|N° de décision] | {decisionNumber} |
| [Date de la décision|Date de décision] | {decisionDate} |
| [CIN|CNIE] | {memberCin} |
| [Ayant droit|Demandeur] | {~nameLat} |
| [Lien|Qualité du demandeur] | <fils|fille> |
${closeFr}`,
    `${hcFr}
[OBJET|Objet] : Attestation de résistant
[Suite à la demande de|A la demande de] <M.|Mme> {~nameLat}, <domicilié|domiciliée> à {~addressLat}, [j'ai l'avantage de vous confirmer|nous confirmons] que <son|son> [père|grand-père], le regretté {~nameLat}, carte n° {cardNumber}, a bien été reconnu ${qualityFr} le {decisionDate} ([décision|Déc.] n° {decisionNumber}). Il était né en {memberBirthYear} à {~placeLat}[ et il est décédé le {~date}|].
${closeFr}
${footFr}`,
    // ——— mixed, sparse or crowded ———
    `${hcAr}
${titleAr}
يشهد المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير أن السيد(ة) : {memberNameAr}
- ابن(ة) : {memberFatherAr}
- المزداد(ة) ب : {memberBirthPlaceAr} || سنة : {memberBirthYear}
- الحامل(ة) للبطاقة الوطنية رقم : {memberCin}
معترف له(ا) بصفة [مقاوم(ة)|عضو جيش التحرير] بموجب [قرار|مقرر] اللجنة [رقم|عدد] : {decisionNumber} بتاريخ : {decisionDate} والبطاقة رقم : {cardNumber}
سلمت هذه الشهادة للمعني(ة) بالأمر بطلب منه(ا).
${closeAr}`,
    `${hcAr}
إن [المندوب السامي|النائب الجهوي للمندوبية السامية ب{~placeAr}]
- بناء على : ${dahirAr}
- وبناء على : ${decision} [عدد|رقم] {decisionNumber} [بتاريخ|الصادر في] {decisionDate}
- وبعد الاطلاع على : الملف [رقم|عدد] {cardNumber}
يشهد [أن|بأن]
- [السيد|المرحوم] : {memberNameAr}
- [ابن|والده] : {memberFatherAr}
- [من مواليد سنة|المزداد سنة] : {memberBirthYear} ب{memberBirthPlaceAr}
معترف له ب${quality} [داخل الوطن|بمنطقة {~placeAr}|]
${purposeAr}
${closeAr2}`,
    `${hcAr}
${titleAr}
[خلال الفترة الممتدة من|في الفترة ما بين] {~date} [إلى|و] {~date} [كان|عمل] السيد {memberNameAr} بن {memberFatherAr} المولود ب{memberBirthPlaceAr} سنة {memberBirthYear} [عضوا في خلية المقاومة التي كان يرأسها السيد {~nameAr}|جنديا بجيش التحرير بالقطاع {~number} تحت إمرة القائد {~nameAr}] [وأدلى بشهادة السيدين {~nameAr} (بطاقة مقاوم رقم {~number}) و{~nameAr} (بطاقة مقاوم رقم {~number})|].
وقد قررت اللجنة [في اجتماعها ليوم|بتاريخ] {decisionDate} [منحه صفة مقاوم|الاعتراف له بصفة عضو جيش التحرير] [قرار رقم|تحت رقم] {decisionNumber} وسلمت له البطاقة رقم {cardNumber}.
${closeAr}`,
    `${hcAr}
# شهادة [تسليم|منح] بطاقة مقاوم
[بتاريخ|في يوم] {issueDate} تسلم <السيد|السيدة> {~nameAr} [بصفته|بصفة] [<ابن|ابنة>|أرملة] المقاوم {memberNameAr} [بن {memberFatherAr}|] نظيرا من بطاقة المقاوم [الحاملة لرقم|رقم|عدد] {cardNumber} [الصادرة بناء على|تنفيذا ل] مقرر اللجنة [رقم|عدد] {decisionNumber} المؤرخ في {decisionDate}.
?عوضا عن البطاقة القديمة رقم {~number} الضائعة حسب التصريح المؤرخ في {~date}.
> توقيع المسلم إليه ; توقيع المسؤول : {~nameAr}`,
    `${hcAr}
${titleAr}
السيد {memberNameAr}
- تاريخ الميلاد : {memberBirthYear} || مكان الميلاد : {memberBirthPlaceAr}
- الأب : {memberFatherAr} || الأم : {~nameAr}
- الزوجة : {~nameAr} || عدد الأولاد : {~number}
- رقم البطاقة الوطنية : {memberCin} || رقم الهاتف : {~phone}
[بصفته مقاوما|الذي يحمل صفة مقاوم] [بموجب|طبقا ل] قرار العضوية [رقم|عدد] {decisionNumber} [الصادر في|المؤرخ ب] {decisionDate} والمسجل [تحت عدد|برقم] {cardNumber}
> [حرر|أنجزت] ب{~placeAr} في {issueDate} ; عن المندوب السامي`,
    `${hcAr}
${titleAr}
المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير،
حيث إن [السيد|المرحوم] {memberNameAr}، [المعروف ب|الملقب ب]{~givenAr}، [مواليد|المزداد] {memberBirthYear}، [من دوار|من قبيلة|من] {memberBirthPlaceAr}، نجل {memberFatherAr}، قدم ملفا [بتاريخ {~date}|سجل تحت عدد {~number} بتاريخ {~date}]؛
وحيث إن ${commission} [بتت فيه|أبدت موافقتها عليه] بجلسة {decisionDate} [بالمقرر|بقرارها] [عدد|رقم] {decisionNumber}؛
لأجله، يشهد أن المذكور [حامل لصفة مقاوم|يتوفر على صفة مقاوم] تحت [بطاقة رقم|رقم|بطاقة عدد] {cardNumber}.
${closeAr2}`,
    `= {~placeAr} ; المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير || في {issueDate}
${titleAr}
${dahirAr}
{memberNameAr} [ابن|بن] {memberFatherAr}
{memberBirthPlaceAr} {memberBirthYear}
[مقاوم|عضو جيش التحرير] رقم {cardNumber}
قرار {decisionNumber} في {decisionDate}
> المندوب السامي ; {~nameAr}`,
    `${hcAr}
# [شهادة|وثيقة] [نسب إلى مقاوم|أبناء المقاومين|إثبات بنوة لمقاوم]
يشهد المندوب الإقليمي أن <السيد|السيدة> {~nameAr} <المزداد|المزدادة> بتاريخ {~date} ب{~placeAr} <الحامل|الحاملة> للبطاقة الوطنية رقم {~cin} هو(ي) [<ابن|ابنة>|<ابن|بنت>] [المقاوم|عضو جيش التحرير] [السيد|المرحوم] {memberNameAr} [بن {memberFatherAr}|] [المزداد سنة|من مواليد] {memberBirthYear} [بطاقة مقاوم رقم|الحامل لبطاقة المقاوم عدد|المسجل تحت رقم] {cardNumber} [قرار رقم|بموجب المقرر رقم] {decisionNumber} [المؤرخ في|بتاريخ] {decisionDate}.
${closeAr}`,
    `${hcAr}
${titleAr}
أنا الموقع أسفله السيد {~nameAr} [رئيس مكتب |مدير فضاء الذاكرة التاريخية للمقاومة والتحرير ب|المكلف بالنيابة الإقليمية ب]{~placeAr}
[أشهد|أصرح] أن [والد المعني بالأمر|المسمى قيد حياته] {memberNameAr} [مقاوم|كان مقاوما] [معترفا به|] رقم بطاقته {cardNumber}
[حسب|وفق] القرار {decisionNumber} [ل|بتاريخ ]{decisionDate}
[وهو|] مزداد عام {memberBirthYear} [ببلدة |بقصر |بدوار |ب]{memberBirthPlaceAr} [وأبوه|ووالده] {memberFatherAr}
حررت بتاريخ {issueDate}`,
    `${hcAr}
# شهادة [الاستفادة من|بالحصول على] صفة مقاوم
1- [هوية المقاوم|المقاوم] : {memberNameAr}
2- [أبوه|اسم والده] : {memberFatherAr}
3- [ولد بتاريخ|ازداد سنة] : {memberBirthYear} [ب|بجماعة ]{memberBirthPlaceAr}
4- [مراجع الصفة|مراجع القرار] : [عدد|رقم] {decisionNumber} - {decisionDate}
5- [رقم البطاقة|البطاقة رقم] : {cardNumber}
6- [رقم المعاش|ملف المعاش عدد] : {~number}
7- [المستفيد من الشهادة|مسلمة إلى] : {~nameAr} ([ابنه|ابنته|أرملته]) ب.ت.و {~cin}
> في {issueDate} ; الختم`,
    `${hcAr}
${titleAr}
* ${dahirAr}
| المقاوم | |
| الاسم | {memberNameAr} |
| بن | {memberFatherAr} |
| الازدياد | {memberBirthYear} ب{memberBirthPlaceAr} |
| الطالب | |
| الاسم | {~nameAr} |
| الازدياد | {~date} ب{~placeAr} |
| ب.ت.و | {~cin} |
نشهد أن المقاوم المذكور أعلاه [معترف له|حاصل على الاعتراف] بصفته بموجب [المقرر|القرار] رقم {decisionNumber} [الصادر عن ${commission} بتاريخ|المؤرخ في] {decisionDate}، [وأن بطاقته تحمل الرقم|ورقم بطاقته] {cardNumber}.
${closeAr}`,
    `${hcAr}
شهادة عدد {~reference}
# [شهادة مقاوم|شهادة المقاوم]
اسم المقاوم : {memberNameAr} - اسم الأب : {memberFatherAr}
الازدياد : {memberBirthYear} - {memberBirthPlaceAr}
القرار : {decisionNumber} - تاريخه : {decisionDate} - البطاقة : {cardNumber}
[سلمت|أنجزت] هذه الشهادة في {issueDate} تحت رقم {~number} بسجل الشواهد.
${noteAr}`,
    `${hcAr}
${titleAr}
يشهد المندوب السامي أن [الهالك|المرحوم] {memberNameAr} بن {memberFatherAr} [المتوفى|المتوفى رحمه الله] [بتاريخ|يوم] {~date} [ب{~placeAr}|حسب رسم الوفاة عدد {~actNumber}] [كان قيد حياته مقاوما|كان يحمل صفة مقاوم] [معترفا له بها|] بموجب القرار الصادر بتاريخ {decisionDate} تحت رقم {decisionNumber}، وبطاقة عدد {cardNumber}، وأنه [ازداد|مزداد] خلال سنة {memberBirthYear} ب{memberBirthPlaceAr}.
[وقد خلف أبناء منهم|ومن ذوي حقوقه] {~nameAr} و{~nameAr}.
${closeAr}`,
    `${hcAr}
${titleAr}
- [المرجع|مرجعنا] : {~reference} || التاريخ : {issueDate}
[يشهد المندوب السامي بأن المسمى|يشهد بأن] {memberNameAr} [المزداد ب|المولود ب]{memberBirthPlaceAr} [بإقليم {~placeAr}|] [في حدود سنة|نحو سنة|حوالي سنة|سنة] {memberBirthYear}، سليل {memberFatherAr}، [قد اعترف له|معترف له] بصفة [مقاوم|عضو بجيش التحرير] [بالقرار|بالمقرر] {decisionNumber} [في جلستها المنعقدة بتاريخ|بجلسة] {decisionDate} ويتوفر على [بطاقة مقاوم تحت عدد|بطاقة رقم] {cardNumber} [وبطاقة وطنية رقم {memberCin}|].
> توقيع المندوب السامي ; {~nameAr}`,
    `${hcFr}
${titleFr}
[Je soussigné|Nous soussigné] {~nameLat}, [Délégué provincial|Chef du bureau] à {~placeLat}, [certifie|certifions] que le nommé {~nameLat} ben {~givenLat}, [né présumé en|né en|né vers] {memberBirthYear} à {~placeLat}, [titulaire de la CIN n° {memberCin},|] figure sur les [listes|registres] des [anciens résistants|membres de l'armée de libération] sous le numéro {cardNumber}, sa qualité lui ayant été reconnue le {decisionDate} par [décision|la décision de la commission] n° {decisionNumber}.
?Il perçoit une pension n° {~number} depuis le {~date}.
${closeFr}`,
    `${hcFr}
# [EXTRAIT DE DECISION|EXTRAIT DU PROCES-VERBAL]
La commission nationale, réunie à Rabat le {decisionDate} sous la présidence de M. {~nameLat}, a [décidé|décidé à l'unanimité] d'accorder la qualité de ${qualityFr} à M. {~nameLat} [fils de {~givenLat}|] né en {memberBirthYear}, dossier n° {cardNumber}. Décision enregistrée sous le n° {decisionNumber}.
Pour extrait conforme
> Rabat, le {issueDate} ; Le secrétaire de la commission ; {~nameLat}`,
    `${hcAr}
# [رسالة|إشعار] [بالاعتراف|بمنح] صفة مقاوم
إلى السيد {memberNameAr} [ابن|بن] {memberFatherAr} [الساكن ب{~addressAr}|]
[تحية مباركة وبعد|سلام تام]، [يسعدني|يشرفني] أن أخبركم بأن ${commission} [قد وافقت|وافقت] في [اجتماعها|دورتها] {~number} المنعقدة يوم {decisionDate} على ملفكم عدد {cardNumber} ومنحتكم ${quality} [وذلك بمقتضى|بموجب] القرار [رقم|عدد] {decisionNumber}.
?سنة الازدياد المصرح بها : {memberBirthYear} ب{memberBirthPlaceAr}
> الرباط في {issueDate} ; المندوب السامي`,
    `${hcAr}
${titleAr}
[صاحب البطاقة|حامل البطاقة] رقم {cardNumber} هو السيد {memberNameAr} [من أب اسمه|والده] {memberFatherAr} وأم اسمها {~nameAr} ، [المزداد|والمزداد] في {memberBirthPlaceAr} سنة {memberBirthYear} .
بتاريخ {decisionDate} صدر [لفائدته|في حقه] المقرر عدد {decisionNumber} القاضي بالاعتراف له بصفة [مقاوم|عضو جيش التحرير] .
بتاريخ {issueDate} سلمت له هذه الشهادة .
> النائب الاقليمي`,
    `${hcAr}
${titleAr}
- رقم القرار : {decisionNumber} || رقم البطاقة : {cardNumber}
- تاريخ القرار : {decisionDate} || تاريخ التسليم : {issueDate}
- الاسم الكامل : {memberNameAr} || اسم الأب : {memberFatherAr}
- سنة الازدياد : {memberBirthYear} || مكان الازدياد : {memberBirthPlaceAr}
- الصفة : [مقاوم|عضو جيش التحرير] || الوضعية : [متقاعد|متوفى بتاريخ {~date}|على قيد الحياة]
${noteAr}
> المندوب الاقليمي ; {~nameAr}`,
    `${hcBoth}
# [شهادة صفة مقاوم|شهادة]
- [Matricule|N° d'inscription] : {cardNumber} <> {cardNumber} : [رقم التسجيل|الرقم الترتيبي]
أشهد أن [السيد|المرحوم] {memberNameAr} / {~nameLat}
[المولود|المزداد] [سنة|عام] {memberBirthYear} [ب|بإقليم ]{memberBirthPlaceAr}
[مقاوم معترف به|حاصل على صفة مقاوم] بالقرار [رقم|عدد] {decisionNumber} [بتاريخ|المؤرخ في] {decisionDate}
Fait à {~placeLat} le {issueDate}
${footFr}`,
    `${hcAr}
${titleAr}
لقد تم [تسجيل|قيد] [اسم|] السيد {memberNameAr} [والده المسمى|ابن] {memberFatherAr} ضمن [لائحة الشرف|سجل قدماء المقاومين|قائمة أعضاء جيش التحرير] [ب{~placeAr}|بجهة {~placeAr}|] [تحت الرقم|برقم|تحت عدد] {cardNumber} [صفحة {~number}|]، وكان [ميلاده|ازدياده] سنة {memberBirthYear} [بناحية |ب|بضواحي ]{memberBirthPlaceAr}.
[وقد حصل على الصفة المذكورة|ونال هذه الصفة] بعد [مصادقة|موافقة] اللجنة [يوم|بتاريخ] {decisionDate} [على المقرر|وصدور المقرر] [رقم|ذي العدد] {decisionNumber}.
${purposeAr}
${closeAr2}`,
    `${hcAr}
# شهادة
يشهد المندوب السامي أن {memberNameAr} مقاوم، بطاقة رقم {cardNumber}.
${closeAr}`,
    `${hcAr}
# شهادة إثبات العضوية
الاسم : {memberNameAr} - مقاوم
[القرار|المقرر] [عدد|رقم] {decisionNumber} بتاريخ {decisionDate}.
> {issueDate}`,
    `${hcAr}
${titleAr}
[اللجنة|الجلسة] [رقم {~number}|عدد {~number}] [المنعقدة بتاريخ|ليوم] {decisionDate}
[القرار|المقرر] [رقم|عدد] {decisionNumber}
- المسمى : {memberNameAr}
- بن : {memberFatherAr}
- المزداد حوالي : {memberBirthYear}
- بقبيلة : {memberBirthPlaceAr} [قيادة {~placeAr}|دائرة {~placeAr}|]
[منحت له|خولت له] صفة [مقاوم|عضو جيش التحرير] وسجل تحت [عدد|رقم] {cardNumber}
الشاهدان : {~nameAr} ، {~nameAr}
> نسخة طبق الأصل ; {~placeAr} في {issueDate}`,
    `${hcAr}
# شهادة [عمل فدائي|مشاركة في المقاومة]
أشهد على نفسي وبشرفي أنا [الموقع أسفله|] {~nameAr} [الحامل لبطاقة مقاوم رقم {~number}|]
[رئيس المكتب المحلي للمقاومة ب{~placeAr}|]
أن السيد {memberNameAr} ولد {memberFatherAr} من {memberBirthPlaceAr} المزداد {memberBirthYear} قد [شارك معي|عمل] في [المقاومة السرية|جيش التحرير] وأن اللجنة اعترفت به في {decisionDate} [رقم|تحت] {decisionNumber} وبطاقته {cardNumber}
حرر ب{~placeAr} يوم {issueDate}
[مصادق على صحة الإمضاء بتاريخ {~date} تحت عدد {~number}|]`,
    `${hcAr}
${titleAr}
يشهد [النائب الإقليمي للمندوبية السامية|مندوب المندوبية السامية ب{~placeAr}] أن المرحوم {memberNameAr} كان يحمل بطاقة مقاوم [مسلمة من طرف|صادرة عن] المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير تحت رقم {cardNumber} بتاريخ {~date}
- القرار : {decisionNumber}
- المؤرخ في : {decisionDate}
- الازدياد : {memberBirthYear} - {memberBirthPlaceAr}
- الأب : {memberFatherAr}
- [الوفاة|تاريخ الوفاة] : {~date}
${purposeAr}
> [سلم|حرر] في : {issueDate} ; {~nameAr}`,
    `= المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير || {~reference} : [رقم|عدد]
# شهادة إدارية
[يصرح|يشهد] رئيس [مصلحة|قسم] [الشؤون الإدارية والقانونية|الشؤون الاجتماعية والصحية] بأن <السيد|السيدة> {~nameAr} <الحامل|الحاملة> لـ ب.ت.و {~cin} من [أبناء|ذوي حقوق] [المقاوم|المرحوم المقاوم] : {memberNameAr}
بطاقة مقاوم : {cardNumber}
ب.ت.و للمقاوم : {memberCin}
القرار : {decisionNumber} بتاريخ : {decisionDate}
سنة الولادة : {memberBirthYear} بـ {memberBirthPlaceAr}
> الرباط، {issueDate}`,
    `${hcFr}
# Fiche de résistant
- Dossier n° : {cardNumber} || Décision : {decisionNumber}
- Commission du : {decisionDate}
- Nom (arabe) : {memberNameAr}
- Père (arabe) : {memberFatherAr}
- Né en : {memberBirthYear} || CIN : {memberCin}
- Lieu de naissance (arabe) : {memberBirthPlaceAr}
- Pension n° : {~number} || Depuis le : {~date}
- Veuve : {~nameLat} || Enfants : {~number}
> Edité le {issueDate}`,
    `${hcAr}
${titleAr}
ش[.|] رقم {~number} / [م س|ن إ] / {~year}
[أن|بأن] السيد الآتي ذكره :
{memberNameAr}
[ابن|بن] {memberFatherAr}
المولود : {memberBirthYear} [ب|بمدينة ]{memberBirthPlaceAr}
يتوفر على صفة مقاوم :
بطاقة : {cardNumber}
قرار : {decisionNumber}
تاريخ : {decisionDate}
وسلمت في : {issueDate}`,
    `${hcAr}
${titleAr}
[تبعا لطلب|بناء على طلب] [ورثة|أبناء] [المرحوم|الهالك] {memberNameAr} [المقدم|المسجل] بتاريخ {~date} تحت عدد {~number}،
[واعتمادا على|وبعد مراجعة] [الملف عدد|البطاقة رقم] {cardNumber} [المفتوح|المودع] بالمندوبية السامية،
يشهد المندوب السامي أن المذكور [ازداد|ولد] سنة {memberBirthYear} ب{memberBirthPlaceAr} من أبيه {memberFatherAr}،
وأن صفته كمقاوم [ثابتة|مثبتة] بالقرار [الصادر|المتخذ] عن اللجنة في {decisionDate} [والحامل لرقم|رقم|تحت عدد] {decisionNumber}.
${closeAr}
${footAr}`,
    `${hcAr}
# شهادة الاعتراف بصفة مقاوم
[القرار رقم|المقرر عدد] {decisionNumber} / [بتاريخ|جلسة] {decisionDate}
| البيان | المعلومات |
| رقم بطاقة المقاوم | {cardNumber} |
| الاسم الشخصي والعائلي | {memberNameAr} |
| اسم الأب واسم الأم | {memberFatherAr} و{~givenAr} |
| تاريخ ومكان الولادة | {memberBirthYear} ب{memberBirthPlaceAr} |
| رقم البطاقة الوطنية | {memberCin} |
| العنوان الحالي | {~addressAr} |
| الهاتف | {~phone} |
[سلمت بتاريخ|تاريخ التسليم] {issueDate}`,
    `${hcOldAr}
# شهادة شرفية
[يشهد المندوب السامي|نشهد] للسيد {memberNameAr} [ابن|ولد] {memberFatherAr} [البالغ من العمر {~number} سنة|]، المولود [ب|بمدينة ]{memberBirthPlaceAr} [عام|سنة] {memberBirthYear}، [بمشاركته الفعالة|بأنه أبلى البلاء الحسن] في [معركة التحرير|ثورة الملك والشعب|عمليات {~date}] [ضد الاستعمار|].
مقاوم [عدد|رقم] : {cardNumber} . قرار اللجنة [عدد|رقم] : {decisionNumber} . المؤرخ : {decisionDate} .
> حرر بالرباط [في|بتاريخ] {~dateHijri.issueDate} [موافق|الموافق ل] {issueDate}`,
    `${hcAr}
${titleAr}
يشهد المندوب السامي أن السيد {memberNameAr} [حاصل على|نال] وسام [المكافأة الوطنية|العرش] بتاريخ {~date} و[معترف له|أنه معترف له] بصفة مقاوم بموجب قرار اللجنة رقم {decisionNumber} الصادر عنها بتاريخ {decisionDate}. [وهو صاحب بطاقة مقاوم عدد|وبطاقة المقاوم رقم] {cardNumber}. وقد ازداد ب{memberBirthPlaceAr} سنة {memberBirthYear} من والده {memberFatherAr}.
?أدلى طالب الشهادة ببطاقته الوطنية رقم {~cin} الصالحة إلى غاية {~date}.
${closeAr}`,
    `${hcAr}
# [شهادة|بطاقة] [مقاومة|عضوة بجيش التحرير]
- [الاسم الكامل للمقاومة|المقاومة|السيدة] : {memberNameAr}
- [بنت|ابنة|اسم والدها] : {memberFatherAr}
- [المزدادة سنة|المولودة سنة|ازدادت سنة] : {memberBirthYear}
- [بقبيلة|بدوار|مكان ازديادها] : {memberBirthPlaceAr}
- [أرملة|زوجة] : {~nameAr}
- [رقم بطاقتها الوطنية|ب.ت.و] : {memberCin}
- [بطاقة مقاومة رقم|بطاقة المقاومة عدد] : {cardNumber}
[اعترفت لها اللجنة بصفة مقاومة|خولت لها صفة مقاومة] [بمقررها|بقرارها] [رقم|عدد] {decisionNumber} [المؤرخ في|بتاريخ] {decisionDate}.
${closeAr}`,
    `${hcAr}
# شهادة رقم {~reference}
[نحن|إن] النائب الإقليمي للمندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير بـ {~placeAr} [نشهد|يشهد] :
1. أن السيد {memberNameAr} بن {memberFatherAr} [ولد|ازداد] ب{memberBirthPlaceAr} سنة {memberBirthYear} [من القرن الماضي|ميلادية|م|]،
2. أنه [مقاوم|عضو بجيش التحرير] [معترف به|] تحت [عدد|رقم] {cardNumber}،
3. أن [القرار|المقرر] [المتعلق بصفته|الخاص به] هو [عدد|رقم] {decisionNumber} [وتاريخه|بتاريخ] {decisionDate}،
4. أنه [توفي بتاريخ {~date}|لا زال على قيد الحياة|ترك أرملة تدعى {~nameAr}].
${purposeAr}
${closeAr2}`,
    `${hcFr}
${titleFr}
- [Bénéficiaire de l'attestation|Délivrée à] : {~nameLat}
- [Lien de parenté|Lien avec le résistant] : <fils|fille>
- CIN du bénéficiaire : {~cin}
- [Nom du résistant|Résistant] : {~nameLat} <> {memberNameAr} : [المقاوم|اسم المقاوم]
- [Date et lieu de naissance|Né en] : {memberBirthYear} à {~placeLat}
- [CIN du résistant|CNIE du résistant] : {memberCin}
- [Carte n°|N° de la carte] : {cardNumber}
- [Réf. décision|Décision de la commission nationale n°] : {decisionNumber} [du|en date du] {decisionDate}
- [Pension|N° de pension] : {~number}
${purposeFr}
${closeFr}`,
    // The beneficiary beside the member; wives, sons, chiefs and commissioners; judgments and pensions with numbers of their own.
    `${hcAr}
${titleAr}
[بناء على|اعتمادا على] ملف المقاومة رقم {~number} ومحضر [اللجنة|الجلسة] عدد {~reference} بتاريخ {~date}،
[يشهد المندوب السامي|نشهد] أن [المرحوم|السيد|المقاوم] {memberNameAr} بن {memberFatherAr} و{~nameAr.F}، [من مواليد|المزداد سنة] {memberBirthYear} ب{memberBirthPlaceAr}، [المتوفى بتاريخ {~date}|]، [حامل|كان حاملا] لبطاقة رقم {cardNumber}، [حظي|اعترف له] ب${quality} [بالقرار|بمقتضى القرار] {decisionNumber} [المؤرخ في|بتاريخ] {decisionDate}.
[سلمت لابنه|سلمت لابنته|سلمت لأرملته] {~nameAr} [بطاقة {~cin}|].
${closeAr}`,
    `${hcAr}
${titleAr}
- [الاسم الكامل للمقاوم|الاسم الكامل|اسم المقاوم الكامل] : {memberNameAr}
- [الاسم الكامل للأب|اسم الأب|ابن] : {memberFatherAr}
- [الاسم الكامل للأم|اسم الأم] : {~nameAr.F}
- [الاسم الحركي|اللقب النضالي] : {~givenAr.M}
- [سنة ومكان الازدياد|سنة ومحل الولادة] : {memberBirthYear} ب{memberBirthPlaceAr}
- [رقم البطاقة الوطنية|ب.ت.و] : {memberCin}
- [بطاقة المقاوم|رقم بطاقة الصفة] : {cardNumber}
- [رقم الملف|ملف المعاش] : {~number}
- [رقم القرار|القرار عدد] : {decisionNumber}
- [تاريخ القرار|صدر في] : {decisionDate}
- [تاريخ الوفاة|توفي في] : [{~date}|...]
- [المستفيد|طالب الشهادة] : {~nameAr}
${closeAr2}`,
    `${hcBoth}
${titleAr}
${titleFr}
- Nom et prénom : {~nameLat} <> {memberNameAr} : الاسم والنسب
- Fils de : {~nameLat.M} <> {memberFatherAr} : ابن
- Né en : {memberBirthYear} <> {memberBirthYear} : المزداد سنة
- A : {~placeLat} <> {memberBirthPlaceAr} : ب
- CIN : {memberCin} <> {memberCin} : ب.ت.و
- Carte n° : {cardNumber} <> {cardNumber} : بطاقة رقم
- Décision n° : {decisionNumber} <> {decisionNumber} : القرار رقم
- [En date du|Du] : {decisionDate} <> {decisionDate} : [بتاريخ|المؤرخ في]
${closeAr}`,
    `${hcAr}
${titleAr}
| البطاقة | القرار | تاريخه |
| {cardNumber} | {decisionNumber} | {decisionDate} |
[السيد|المقاوم] {memberNameAr} [بن {memberFatherAr}|والده {memberFatherAr}] [ازداد|مزداد] ب[دوار |قبيلة ]{memberBirthPlaceAr} [خلال سنة|سنة|عام] {memberBirthYear} [بطاقته الوطنية {memberCin}|]
[ساهم في|شارك في] [المقاومة المسلحة|أعمال الفداء] [من سنة {~year} إلى سنة {~year}|ضمن خلية {~placeAr} بقيادة {~nameAr.M}].
${closeAr}`,
    `${hcFr}
${titleFr}
Le Haut-Commissaire [soussigné|] atteste que M. {~nameLat.M} ({memberNameAr}), fils de {~givenLat.M} ({memberFatherAr}), né en {memberBirthYear} à {~placeLat} ({memberBirthPlaceAr}), [CIN n° {memberCin},|] est ${qualityFr} [selon|en vertu de] la décision n° {decisionNumber} [rendue le|du] {decisionDate} et porte la carte n° {cardNumber}.
[Délivrée à son fils|Délivrée à sa veuve|Remise à] {~nameLat}, CIN {~cin}.
${closeFr}`,
    `${hcOldAr}
# [بطاقة مقاوم|شهادة|بطاقة عضو جيش التحرير]
[رقم|عدد] {cardNumber}
{memberNameAr}
* الاسم العائلي والشخصي
{memberFatherAr}
* ابن
{memberBirthYear} - {memberBirthPlaceAr}
* [سنة ومكان الولادة|الازدياد]
[قرار|مقرر] {decisionNumber} - {decisionDate}
> [رئيس اللجنة|الوزير|المندوب السامي] ; {~nameAr.M} ; {~placeAr} في {issueDate}`,
    `${hcAr}
${titleAr}
%{& [تشهد المندوبية السامية|يشهد النائب الإقليمي ب{~placeAr}]
أن السيد {memberNameAr}
، [ابن|والده] {memberFatherAr}
، [الحامل لبطاقة|صاحب بطاقة] المقاوم {cardNumber}
، [ولد|المزداد] سنة {memberBirthYear}
? [بدوار|بقبيلة|بإقليم] {memberBirthPlaceAr}
، [حسب|بمقتضى] القرار {decisionNumber} [بتاريخ|ل] {decisionDate}
? ، بطاقته الوطنية {memberCin}
? ، المستفيد من المعاش رقم {~number} منذ {~date}
%} [يتمتع|متمتع] ب${quality}.
${purposeAr}
${closeAr}`,
    `${hcAr}
${titleAr}
[صفة المعني بالأمر|الصفة] : ${quality}
{memberNameAr} : [الاسم الكامل|الاسم والنسب]
{memberFatherAr} : [اسم الأب|ابن]
{memberBirthYear} : [سنة الازدياد|من مواليد سنة]
{memberBirthPlaceAr} : [مكان الازدياد|إقليم]
{cardNumber} : [رقم البطاقة|بطاقة رقم]
{decisionNumber} : [القرار|رقم القرار]
{decisionDate} : [تاريخ القرار|بتاريخ]
{memberCin} : [البطاقة الوطنية|ب.ت.و]
${closeAr2}`,
    `${hcAr}
${titleAr}
[جوابا على طلب|بناء على طلب] [السيد|السيدة] {~nameAr} [المؤرخ في|الوارد في] {~date} [تحت عدد {~reference}|]، [وبعد الاطلاع على|وبالرجوع إلى] [الأرشيف|السجلات]، [تبين|يتضح] أن [والده|جده|زوجها] المسمى [قيد حياته|] {memberNameAr} [بن {memberFatherAr}|] المزداد [سنة|حوالي|خلال] {memberBirthYear} ب{memberBirthPlaceAr} [مسجل|مقيد] بسجل المقاومين تحت رقم {cardNumber} بقرار {decisionNumber} بتاريخ {decisionDate}.
* ${dahirAr}
${closeAr}`,
    `${hcAr}
${titleAr}
[المقاومان|شهود الصفة] : {~nameAr.M} بطاقة {~number} و{~nameAr.M} بطاقة {~number}
- [المعترف له|المعني بالأمر] : {memberNameAr} || بن : {memberFatherAr}
- [الازدياد|مواليد] : {memberBirthYear} || ب : {memberBirthPlaceAr}
- [بطاقته|بطاقة عدد] : {cardNumber} || ب.ت.و : {memberCin}
- [مقرر|قرار] عدد : {decisionNumber} || [جلسة|بتاريخ] : {decisionDate}
- [صودق عليه في|مصادقة] : {~date} || [نشر بالجريدة الرسمية عدد|ج.ر] : {~number}
${closeAr}`,
    `${hcFr}
${titleFr}
%{
- [Nom du résistant|Ancien résistant] : {~nameLat.M} / {memberNameAr}
- [Père|Fils de] : {~givenLat.M} / {memberFatherAr}
- [Année de naissance|Né vers] : {memberBirthYear}
- [Province|Lieu] : {~placeLat} / {memberBirthPlaceAr}
- [N° de carte|Carte] : {cardNumber}
- [Décision|N° de décision] : {decisionNumber}
- [Séance du|Date de la décision] : {decisionDate}
- [N° pension|Dossier] : {~number}
- [Date de décès|Décédé le] : {~date}
%}
${closeFr}`,
    `${hcAr}
${titleAr}
[سلمت|أعطيت] للسيد {memberNameAr} [ابن|بن] {memberFatherAr} [الساكن ب{~addressAr}|]، [عمره {~age} سنة|]، مواليد {memberBirthYear} {memberBirthPlaceAr}، [اعترافا|] ب${quality} [الممنوحة له|التي خولت له] [بقرار|بمقرر] ${commission} {decisionNumber} {decisionDate}، بطاقة {cardNumber}.
${closeAr}`,
  ],
};
