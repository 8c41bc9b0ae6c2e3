/** Death acts, short and full: what civil-status offices of communes and consulates print. */
import type { Drafts } from '../draft.ts';

// Letterheads.
const headAr = `= المملكة المغربية ; وزارة الداخلية ; [عمالة|إقليم|عمالة أو إقليم|إقليم :] {~placeAr} ; [جماعة |الجماعة : |الجماعة الترابية |الجماعة القروية |بلدية |المجلس الجماعي ل]{communeAr} ; [مكتب الحالة المدنية|قسم الحالة المدنية|مكتب الوفيات|مصلحة الحالة المدنية وتصحيح الإمضاء]`;
const headFr = `= [ROYAUME DU MAROC|Royaume du Maroc] ; [MINISTERE DE L'INTERIEUR|Ministère de l'Intérieur] ; [Province|Préfecture|Wilaya] de {~placeLat} ; [Commune|Commune urbaine|Municipalité|Arrondissement] de {~placeLat} ; [Bureau de l'état civil|Service de l'état civil|BUREAU D'ETAT CIVIL]`;
const headBoth = `= ROYAUME DU MAROC ; [MINISTERE DE L'INTERIEUR|Ministère de l'Intérieur] ; [Province|Préfecture] de {~placeLat} ; Commune de {~placeLat} || المملكة المغربية ; وزارة الداخلية ; [إقليم|عمالة] {~placeAr} ; [جماعة|الجماعة :|بلدية] {communeAr} ; مكتب الحالة المدنية`;
// Titles.
const titleAr = `# [نسخة موجزة من رسم الوفاة|نسخة موجزة من رسم الــوفاة|نسـخــة مـوجــزة مـن رسـم الـوفـاة|موجز رسم الوفاة|موجز من رسم الوفاة|نسخة موجزة من عقد الوفاة|نسخه موجزه من رسم الوفاه|مستخرج من رسم الوفاة|رسم الوفاة|مستخرج من سجل الوفيات|عقد الوفاة]`;
const fullAr = `# [نسخة كاملة من رسم الوفاة|نسخة كاملة لرسم الوفاة|نسخـة كامـلة مـن رسـم الوفـاة|رسم الوفاة - نسخة كاملة|نسخة طبق الأصل من رسم الوفاة]`;
const titleFr = `# [EXTRAIT D'ACTE DE DECES|Extrait d'acte de décès|EXTRAIT DE L'ACTE DE DECES|Extrait de l'acte de décès|EXTRAIT DU REGISTRE DES DECES|Extrait des registres de décès|Bulletin de décès|ACTE DE DECES]`;
// Closings.
const closeAr = `> [حرر|وحرر|سلم|سلمت|سلمت هذه النسخة|أنجز] [ب{~placeAr} [في|بتاريخ|يوم]|بتاريخ|في] {issueDate} ; [ضابط الحالة المدنية|ضابـط الحالـة المدنيـة|عن ضابط الحالة المدنية وبتفويض منه|الإمضاء والطابع]`;
const closeFr = `> [Fait à|Délivré à|A|Pour extrait conforme,] {~placeLat}[, le| le|, en date du] {issueDate} ; [L'Officier de l'état civil|L'OFFICIER DE L'ETAT CIVIL|P/ L'officier de l'état civil|Signature et cachet]`;
const sameAr = `[نشهد بصفتنا ضابط الحالة المدنية بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية لهذا المكتب|نشهد نحن ضابط الحالة المدنية أن هذه النسخة مطابقة لأصل الرسم|نسخة مطابقة للأصل المحفوظ بهذا المكتب|مطابق للأصل].`;

export const deathExtract: Drafts = {
  type: 'death-extract',
  pages: [
    // ——— forms ———
    `${headAr}
${titleAr}
[عقد رقم|رسم رقم|رسم عدد] {actNumber}
?السنة الهجرية : {~year} [-|/] السنة الميلادية : {~year}
- <توفي|توفيت> في : {deathPlaceAr}
- يوم : {deathDateHijri} [هجرية|]
- الموافق ل : {deathDate} [ميلادية|]
- الاسم الشخصي : {givenNameAr}
- الاسم العائلي : {familyNameAr}
- <ازداد|ازدادت> في يوم : {birthDate}
- ب : {birthPlaceAr}
- <والده|والدها> هو : {fatherAr}
- <والدته|والدتها> هي : {motherAr}
${sameAr}
${closeAr}
* طبقا للقانون رقم 37.99 المتعلق بالحالة المدنية [الصادر بتنفيذه الظهير الشريف رقم 1.02.239 بتاريخ 3 أكتوبر 2002|]`,

    `${headFr}
${titleFr}
[Acte N°|N° de l'acte|Acte de décès n°] : {actNumber}
- <Décédé|Décédée> à : {deathPlaceLat}
- Le : [12|3|28] [Moharram|Safar|Rajab] {~year}
- Correspondant au : {deathDate}
- Prénom : {givenNameLat}
- Nom : {familyNameLat}
- <Né|Née> le : {birthDate}
- A : {~placeLat}
- <Fils|Fille> de : {fatherLat}
- Et de : {motherLat}
Extrait certifié conforme aux registres par nous, officier de l'état civil.
${closeFr}`,

    `${headBoth}
# [EXTRAIT D'ACTE DE DECES|نسخة موجزة من رسم الوفاة]
- Acte N° : {actNumber} <> {actNumber} : رسم رقم
- Prénom : {givenNameLat} <> {givenNameAr} : الاسم الشخصي
- Nom : {familyNameLat} <> {familyNameAr} : الاسم العائلي
- Décédé(e) à : {deathPlaceLat} <> {deathPlaceAr} : توفي(ت) في
- Le : {deathDate} <> {deathDate} : بتاريخ
?- Correspondant au : {deathDateHijri} <> {deathDateHijri} : الموافق ل
- Né(e) le : {birthDate} <> {birthDate} : ازداد(ت) في يوم
- A : {~placeLat} <> {birthPlaceAr} : ب
- Fils/Fille de : {fatherLat} <> {fatherAr} : والده(ها) هو
- Et de : {motherLat} <> {motherAr} : والدته(ها) هي
${closeAr}`,

    `${headAr}
${titleAr}
- [رقم الرسم|عدد الرسم|رقم رسم الوفاة] : {actNumber} || السنة : {~year}
البيانات المتعلقة [بالهالك|بالمتوفى|بالمتوفى(ة)]
%{
- [الاسم العائلي|النسب|اللقب] : {familyNameAr}
- [الاسم الشخصي|الاسم|اسم المتوفى] : {givenNameAr}
- [تاريخ الازدياد|تاريخ الولادة] : {birthDate}
- [مكان الازدياد|محل الولادة] : {birthPlaceAr}
?- المهنة : {~tradeAr}
?- الحالة العائلية : [متزوج|أرمل|أعزب|مطلقة]
- [اسم الأب|الأب] : {fatherAr}
- [اسم الأم|الأم] : {motherAr}
%}
البيانات المتعلقة بالوفاة
- [تاريخ الوفاة|يوم الوفاة|تاريخ وفاته(ا)] : {deathDate}
- [الموافق|الموافق ل|التاريخ الهجري] : {deathDateHijri}
- [مكان الوفاة|محل الوفاة] : {deathPlaceAr}
?- المصرح بالوفاة : {~nameAr}
?- تاريخ التصريح : {~date}
${closeAr}`,

    `${headAr}
${titleAr}
| الاسم الشخصي | الاسم العائلي | تاريخ الوفاة | مكان الوفاة |
| {givenNameAr} | {familyNameAr} | {deathDate} | {deathPlaceAr} |
| الأب | الأم | تاريخ الازدياد | مكان الازدياد |
| {fatherAr} | {motherAr} | {birthDate} | {birthPlaceAr} |
[رسم الوفاة رقم|رقم الرسم :|العقد] {actNumber}
${sameAr}
${closeAr}`,

    `${headAr}
${titleAr}
| رقم الرسم | {actNumber} |
| [المتوفى|الهالك] | {givenNameAr} {familyNameAr} |
| [الوفاة|تاريخ الوفاة] | {deathDate} |
| [بالتقويم الهجري|الموافق] | {deathDateHijri} |
| [المكان|محل الوفاة] | {deathPlaceAr} |
| [الولادة|تاريخ الولادة] | {birthDate} |
| [مكان الولادة|مسقط الرأس] | {birthPlaceAr} |
| الأبوان | {fatherAr} و {motherAr} |
| [رقم البطاقة الوطنية|ب.ت.و] | {~cin} |
| [التسليم|تاريخ التسليم] | {issueDate} |
> ضابط الحالة المدنية ; {~nameAr}`,

    `${headBoth}
${titleFr}
# موجز رسم الوفاة
| Prénom | {givenNameLat} | {givenNameAr} | الاسم الشخصي |
| Nom | {familyNameLat} | {familyNameAr} | الاسم العائلي |
| Date du décès | le {deathDate} | {deathDate} | تاريخ الوفاة |
| Lieu du décès | {deathPlaceLat} | {deathPlaceAr} | مكان الوفاة |
| Père | {fatherLat} | {fatherAr} | الأب |
| Mère | {motherLat} | {motherAr} | الأم |
| Né(e) le | le {birthDate} | {birthPlaceAr} | المزداد ب |
Acte n° {actNumber} / رسم رقم {actNumber}
${closeFr}`,

    `${headFr}
${titleFr}
LE DEFUNT
- Nom : {familyNameLat}
- Prénom : {givenNameLat}
- Date de naissance : {birthDate} || Lieu : {~placeLat}
- Père : {fatherLat} || Mère : {motherLat}
- Profession : {~tradeLat} || CNIE : {~cin}
LE DECES
- Date du décès : {deathDate} || Heure : {~time}
- Lieu du décès : {deathPlaceLat}
L'ACTE
- N° : {actNumber} || Dressé le : {~date}
- Déclarant : {~nameLat}
- Délivré le : {issueDate}`,

    `= المملكة المغربية ; وزارة الداخلية ; ولاية جهة {~placeAr} ; [مقاطعة|ملحقة|المقاطعة الحضرية] {communeAr} ; مكتب الحالة المدنية
# [ن س خ ة  م و ج ز ة|نسخة موجزة] من رسم الوفاة
- رسم وفاة عدد : {actNumber} || صحيفة : {~number}
- المسمى(ة) : {givenNameAr} {familyNameAr}
- توفي(ت) ب : {deathPlaceAr} || في : {deathDate}
- ازداد(ت) ب : {birthPlaceAr} || في : {birthDate}
- ابن(ة) : {fatherAr} || و : {motherAr}
- زوج(ة) : {~nameAr} || عنوانه(ا) : {~addressAr}
توصيل رقم {~number} - طلب عدد {~reference}
> سلمت بتاريخ {issueDate} ; الضابط المفوض {~nameAr}`,

    // ——— told, Arabic ———
    `${headAr}
${titleAr}
رسم رقم {actNumber}
[في يوم|بتاريخ] {deathDateHijri} [هجرية|] [موافق|الموافق ل] {deathDate} [ميلادية|] على الساعة {~time} <توفي|توفيت> ب{deathPlaceAr} <المسمى|المسماة> {givenNameAr}، الاسم العائلي {familyNameAr}، <المزداد|المزدادة> [في|بتاريخ|سنة] {birthDate} ب{birthPlaceAr}، <والده|والدها> هو {fatherAr} و<والدته|والدتها> هي {motherAr}.
${sameAr}
${closeAr}`,

    `${headAr}
# [شهادة الوفاة|مستخرج من سجل الوفيات|شهادة مستخرجة من سجل الوفيات]
[يشهد|نشهد نحن] ضابط الحالة المدنية [لجماعة|بجماعة] {communeAr} أن <السيد|السيدة> {givenNameAr} {familyNameAr} <ابن|بنت> {fatherAr} و{motherAr} [قد |]<توفي|توفيت> ب{deathPlaceAr} [في|يوم|بتاريخ] {deathDate} [حسب|وفق|كما هو ثابت في] رسم الوفاة [رقم|عدد] {actNumber} [المحرر بتاريخ {~date}|].
[وسلمت هذه الشهادة|سلمت] للسيد {~nameAr} [بصفته ابن الهالك|بصفته من ذوي الحقوق|] للإدلاء بها عند الحاجة.
${closeAr}`,

    `${headAr}
${titleAr}
<المرحوم|المرحومة> : {givenNameAr} {familyNameAr}،
<ابن|ابنة> : {fatherAr}،
و : {motherAr}،
<المزداد|المزدادة> : {birthDate}،
ب{birthPlaceAr}،
<وافته المنية|وافتها المنية> ب{deathPlaceAr}،
[يوم|بتاريخ|في] : {deathDate}،
[الموافق ل|موافق] : {deathDateHijri}،
رسم عدد : {actNumber}.
${closeAr}`,

    `${headAr}
${titleAr}
[بناء على|يستفاد من|برجوعنا إلى] سجلات الوفيات الممسوكة بهذا المكتب [لسنة {~year}|]، الرسم [رقم|عدد] {actNumber}، [أن|يتبين أن] <الهالك|الهالكة> {givenNameAr} {familyNameAr} :
1- <مات|ماتت> [يوم|في] {deathDate}.
2- [وذلك ب|ب]{deathPlaceAr}.
3- <كان مزدادا|كانت مزدادة> في {birthDate} ب{birthPlaceAr}.
4- <والده|والدها> {fatherAr}.
5- <والدته|والدتها> {motherAr}.
${closeAr}`,

    `${headAr}
${titleAr}
[نحن|أنا] {~nameAr}، ضابط الحالة المدنية، نشهد أن {fatherAr} و{motherAr} هما أبوا <المتوفى|المتوفاة> {givenNameAr} {familyNameAr}، <الذي توفي|التي توفيت> [بمدينة |بدوار |بمستشفى |ب]{deathPlaceAr} في {deathDate}، و<الذي كان ازدياده|التي كان ازديادها> في {birthDate} ب{birthPlaceAr}. رسم {actNumber}.
${closeAr}`,

    `${headAr}
${titleAr}
%{
<توفي|توفيت> في يوم {deathDateHijri} الموافق ل{deathDate}.
[مكان الوفاة|وكانت الوفاة ب] {deathPlaceAr}.
الاسم الشخصي {givenNameAr}، الاسم العائلي {familyNameAr}.
ازداد(ت) في يوم {birthDate} ب{birthPlaceAr}.
<والده|والدها> هو {fatherAr}.
<والدته|والدتها> هي {motherAr}.
رسم رقم {actNumber}.
%}
${sameAr}
${closeAr}`,

    `${headAr}
${titleAr}
أولا - [الهالك|المتوفى] : {givenNameAr} {familyNameAr}، <ذكر|أنثى>، مغربي الجنسية، {~tradeAr}.
ثانيا - [الوفاة|زمان ومكان الوفاة] : {deathDate} [الموافق {deathDateHijri}|]، ب{deathPlaceAr}.
ثالثا - [الازدياد|الولادة] : {birthDate}، ب{birthPlaceAr}.
رابعا - [الوالدان|النسب] : {fatherAr}، و{motherAr}.
خامسا - [الرسم|التسجيل] : عدد {actNumber}، بتاريخ {~date}.
سادسا - [التسليم|سلمت] : {issueDate}.
> {~nameAr} ; ضابط الحالة المدنية`,

    `= المملكة المغربية ; وزارة الداخلية ; إقليم {~placeAr} ; دائرة {~placeAr} ; قيادة {~placeAr} ; [جماعة |المجلس القروي ل]{communeAr}
# موجز رسم الوفاة
{givenNameAr} {familyNameAr} [بن|ولد|] [{~givenAr}|]
توفي [رحمه الله|إلى رحمة الله|] [بدوار |بقبيلة |ب]{deathPlaceAr} [عام|سنة|في] {deathDate}
ازداد [حوالي سنة|سنة|في] {birthDate} [بنفس الدوار |ب]{birthPlaceAr}
أبوه {fatherAr}
أمه {motherAr}
[الرسم|رسم] {actNumber}
${closeAr}`,

    `${headAr}
${titleAr}
الحمد لله وحده. [اليوم|بتاريخ] {deathDateHijri} [وافق|يوافقه] {deathDate}، انتقل إلى عفو الله {givenNameAr} {familyNameAr} ب{deathPlaceAr}. وهو من أب اسمه {fatherAr} ومن أم اسمها {motherAr}، وكان قد ازداد ب{birthPlaceAr} [عام|سنة|في] {birthDate}. دون ذلك برقم {actNumber}.
${closeAr}`,

    // ——— full copies, running text ———
    `${headAr}
${fullAr}
رسم رقم {actNumber}
في يوم {deathDateHijri} هجرية موافق {deathDate} ميلادية على الساعة {~time} والدقيقة [05|10|20|30|45] <توفي|توفيت> ب{deathPlaceAr} <المسمى|المسماة> {givenNameAr} من جنس <ذكر|أنثى> جنسيته مغربية الاسم العائلي {familyNameAr} <المزداد|المزدادة> في {birthDate} ب{birthPlaceAr} حرفته {~tradeAr} الساكن ب{~addressAr} <والده|والدها> هو {fatherAr} جنسيته مغربية حرفته {~tradeAr} [المتوفى|الحي] <والدته|والدتها> هي {motherAr} جنسيتها مغربية حرفتها [بدون|{~tradeAr}] وقد كان المتوفى [متزوجا ب{~nameAr}|أرمل {~nameAr}|أعزب] حسبما صرح به {~nameAr} عمره [24|31|37|43|49|55|62|70] سنة مهنته {~tradeAr} الساكن ب{~addressAr}.
حرر في يوم {~date} على الساعة {~time} من طرفنا نحن {~nameAr} ضابط الحالة المدنية، وبعد التلاوة أمضى معنا المصرح.
${closeAr}`,

    `${headAr}
${fullAr}
- الرسم : {actNumber} || السجل : {~number}
[حضر لدينا|مثل أمامنا] {~nameAr}، [البالغ من العمر [24|31|37|43|49|55|62|70] سنة|مهنته {~tradeAr}]، الحامل لبطاقة التعريف رقم {~cin}، [ابن الهالك|أخ الهالك|عون السلطة المحلية]، وصرح لنا بأن <السيد|السيدة> {givenNameAr} {familyNameAr}، <المولود|المولودة> ب{birthPlaceAr} [سنة|بتاريخ] {birthDate}، <من أبيه|من أبيها> {fatherAr} <ومن أمه|ومن أمها> {motherAr}، <قد توفي|قد توفيت> ب{deathPlaceAr}، [يوم|في] {deathDate}، الموافق ل{deathDateHijri}، [إثر مرض|وفاة طبيعية|حسب الشهادة الطبية المسلمة من طرف الدكتور {~nameAr} بتاريخ {~date}].
وقرئ الرسم على المصرح وأمضاه. حرر بتاريخ {~date}.
${closeAr}`,

    `${headAr}
${fullAr}
بناء على الحكم عدد {~reference} الصادر عن المحكمة الابتدائية ب{~placeAr} بتاريخ {~date}، القاضي بالتصريح بوفاة <المسمى|المسماة> :
- {givenNameAr} {familyNameAr}
- <المزداد|المزدادة> [خلال سنة|سنة|في] {birthDate} ب{birthPlaceAr}
- <ابن|بنت> {fatherAr} و{motherAr}
- وأن الوفاة وقعت ب{deathPlaceAr} [خلال سنة|سنة|في] {deathDate}
سجل هذا الرسم تحت رقم {actNumber} بتاريخ {~date} من طرف {~nameAr}.
[البيانات الهامشية : لا شيء|]
${closeAr}`,

    `${headAr}
${fullAr}
نقلا عن سجلات [القنصلية العامة للمملكة المغربية ب{~placeAr}|جماعة {~placeAr}]، رسم رقم {~actNumber} بتاريخ {~date} :
في {deathDate} <توفي|توفيت> ب{deathPlaceAr} {givenNameAr} {familyNameAr} ([Prénom |]{givenNameLat} {familyNameLat})،
<المزداد|المزدادة> ب{birthPlaceAr} في {birthDate}،
<والده|والدها> {fatherAr} ([{fatherLat}|{~chainLat}])، و<والدته|والدتها> {motherAr} ([{motherLat}|{~chainLat}]).
رقم الرسم بهذا المكتب {actNumber}.
${closeAr}`,

    `${headAr}
${fullAr}
رسم الوفاة رقم: {actNumber}
الاسم الشخصي: {givenNameAr}
الاسم العائلي: {familyNameAr}
تاريخ الازدياد: {birthDate} بـ: {birthPlaceAr}
المهنة: {~tradeAr} السكنى: {~addressAr}
اسم الوالد: {fatherAr}
اسم الوالدة: {motherAr}
الحالة العائلية: [متزوج ب{~nameAr}|أرملة {~nameAr}|عازب]
تاريخ الوفاة: {deathDate} الساعة: {~time}
مكان الوفاة: {deathPlaceAr}
سبب الوفاة: [طبيعي|مرض|حادثة]
اسم المصرح: {~nameAr} علاقته بالهالك: [ابن|زوجة|أخ]
تاريخ التصريح: {~date} رقم بطاقة المصرح: {~cin}
الطبيب المعاين: الدكتور {~nameAr}
${closeAr}`,

    // ——— told, French ———
    `${headFr}
${titleFr}
Acte n° {actNumber}
Le {deathDate}[, à {~time},|] est <décédé|décédée> à {deathPlaceLat} <le nommé|la nommée> {givenNameLat} {familyNameLat}, <né|née> le {birthDate} à {~placeLat}, <fils|fille> de {fatherLat} et de {motherLat}[, {~tradeLat}|][, domicilié à {~addressLat}|].
[Dressé le {~date} sur la déclaration de {~nameLat}.|]
${closeFr}`,

    `${headFr}
${titleFr}
[Nous soussigné|Je soussigné] {~nameLat}, officier de l'état civil, [certifions|certifie] que le décès de <Monsieur|Madame> {familyNameLat} {givenNameLat}, survenu à {deathPlaceLat} le {deathDate}, a été inscrit au registre sous le numéro {actNumber}. <Le défunt|La défunte>, <né|née> le {birthDate}, était <le fils|la fille> de {fatherLat} et de {motherLat}, et [l'époux|l'épouse|le veuf] de {~nameLat}.
[En foi de quoi le présent extrait est délivré à {~nameLat}, CIN {~cin}, pour servir et valoir ce que de droit.|]
${closeFr}`,

    `${headFr}
# COPIE INTEGRALE DE L'ACTE DE DECES
Acte numéro {actNumber}
1. Date de la mort : {deathDate}
2. Lieu : {deathPlaceLat}
3. Prénom du défunt : {givenNameLat}
4. Nom du défunt : {familyNameLat}
5. Né(e) en : {birthDate}
6. Père : {fatherLat}
7. Mère : {motherLat}
8. Profession : {~tradeLat}
9. Domicile : {~addressLat}
10. Déclarant : {~nameLat}, [26|33|38|45|51|60] ans
11. Officier : {~nameLat}
12. Dressé le : {~date}
${closeFr}`,

    `= ROYAUME DU MAROC ; CONSULAT GENERAL DU ROYAUME DU MAROC A [PARIS|LYON|BRUXELLES|MADRID|LILLE] ; Etat civil
# [EXTRAIT DE L'ACTE DE DECES|TRANSCRIPTION DE L'ACTE DE DECES]
- Acte N° : {actNumber} || Registre : {~number}
- Nom : {familyNameLat} || Prénoms : {givenNameLat}
- <Décédé|Décédée> le : {deathDate} || A : {deathPlaceLat}
- <Né|Née> le : {birthDate} || A : {~placeLat}
- <Fils|Fille> de : {fatherLat} || Et de : {motherLat}
Vu l'acte de décès n° {~actNumber} dressé par la mairie le {~date}.
> Fait le {issueDate} ; Le Consul Général ; {~nameLat}`,

    `${headFr}
${titleFr}
%{
Nom et prénom du défunt : {familyNameLat} {givenNameLat}
Date et lieu du décès : {deathDate} à {deathPlaceLat}
Date et lieu de naissance : {birthDate} à {~placeLat}
Filiation : {fatherLat} et {motherLat}
Références de l'acte : {actNumber}
%}
* Délivré gratuitement. Valable trois mois.
${closeFr}`,

    `${headFr}
${titleFr}
<Fils|Fille> de {fatherLat}
et de {motherLat}
<Né|Née> à {~placeLat} en {birthDate}
<M.|Mme> {givenNameLat} {familyNameLat}
est <mort|morte> le {deathDate}
à {deathPlaceLat}
(acte {actNumber})
${closeFr}`,

    `${headFr}
${titleFr}
| | Nom et prénom | Date | Lieu |
| Décès | {givenNameLat} {familyNameLat} | le {deathDate} | {deathPlaceLat} |
| Naissance | idem | le {birthDate} | {~placeLat} |
| Père | {fatherLat} | décédé le {~date} | {~placeLat} |
| Mère | {motherLat} | décédée le {~date} | {~placeLat} |
| Conjoint | {~nameLat} | mariage le {~date} | {~placeLat} |
N° d'acte : {actNumber}
${closeFr}`,

    // ——— both languages told ———
    `${headBoth}
# نسخة موجزة من رسم الوفاة
رسم رقم {actNumber} : <توفي|توفيت> ب{deathPlaceAr} في {deathDate} {givenNameAr} {familyNameAr} <المزداد|المزدادة> ب{birthPlaceAr} في {birthDate} <ابن|بنت> {fatherAr} و{motherAr}.
# EXTRAIT D'ACTE DE DECES
Acte n° {actNumber} : est <décédé|décédée> à {deathPlaceLat} le {deathDate}, {givenNameLat} {familyNameLat}, <né|née> le {birthDate}, <fils|fille> de {fatherLat} et de {motherLat}.
> حرر ب{~placeAr} في {issueDate} ; L'officier de l'état civil`,

    `${headBoth}
# نسخة موجزة من رسم الوفاة [/|-] EXTRAIT D'ACTE DE DECES
توفي(ت) في {deathPlaceAr} Décédé(e) à {deathPlaceLat}
يوم {deathDateHijri} الموافق ل{deathDate}
الاسم الشخصي {givenNameAr} Prénom {givenNameLat}
الاسم العائلي {familyNameAr} Nom {familyNameLat}
ازداد(ت) في يوم {birthDate} ب{birthPlaceAr} Né(e)
والده(ها) هو {fatherAr} Fils/Fille de {fatherLat}
والدته(ها) هي {motherAr} Et de {motherLat}
عقد رقم {actNumber} Acte N°
${closeAr}`,

    `${headBoth}
${titleAr}
- رقم العقد : {actNumber}
- الاسم الكامل للمتوفى : {givenNameAr} {familyNameAr}
- تاريخ ومكان الوفاة : {deathDate} ب{deathPlaceAr}
- تاريخ ومكان الازدياد : {birthDate} ب{birthPlaceAr}
- الوالدان : {fatherAr} و{motherAr}
${titleFr}
- N° de l'acte : {actNumber}
- Nom complet du défunt : {givenNameLat} {familyNameLat}
- Date et lieu du décès : {deathDate} à {deathPlaceLat}
- Né(e) le : {birthDate}
- Parents : {fatherLat} et {motherLat}
${closeFr}`,

    // ——— terse ———
    `# موجز رسم الوفاة
{givenNameAr} {familyNameAr}
توفي في {deathDate} ب{deathPlaceAr}
{fatherAr}
{motherAr}
رسم {actNumber}
> {communeAr} في {issueDate}`,

    `= جماعة {communeAr}
${titleAr}
رسم {actNumber}، الهالك {givenNameAr} {familyNameAr}، <ابن|بنت> {fatherAr} و{motherAr}، <توفي|توفيت> في {deathDate} ب{deathPlaceAr}.
${closeAr}`,

    `# EXTRAIT DE DECES
- Nom : {familyNameLat}
- Prénom : {givenNameLat}
- Décès : {deathDate}
- A : {deathPlaceLat}
- Né(e) : {birthDate}
> Acte {actNumber} ; le {issueDate}`,

    `${headAr}
# وفاة
[الاسم|الهالك(ة)] : {givenNameAr} {familyNameAr}. [الوفاة|توفي(ت)] : {deathDate}، {deathPlaceAr}. [الولادة|ازداد(ت)] : {birthDate}، {birthPlaceAr}. [ابن(ة)|من] : {fatherAr} و {motherAr}. رسم : {actNumber}.
> {issueDate}`,

    // ——— distractors around ———
    `${headAr}
مرجع : {~reference} - بتاريخ {~date} - الهاتف {~phone}
${titleAr}
- رسم الوفاة عدد : {actNumber} || رسم ولادته عدد : {~actNumber}
- الهالك : {givenNameAr} {familyNameAr} || ب.ت.و : {~cin}
- الوفاة : {deathDate} || ب : {deathPlaceAr}
- الازدياد : {birthDate} || ب : {birthPlaceAr}
- الأب : {fatherAr} || المتوفى في : {~date}
- الأم : {motherAr} || المتوفاة في : {~date}
- الزوجة : {~nameAr} || تاريخ الزواج : {~date}
- الأبناء : {~givenAr}، {~givenAr}، {~givenAr} || عددهم : [2|3|5|7]
- رخصة الدفن رقم : {~number} || بتاريخ : {~date}
- الدفن : [مقبرة الشهداء|مقبرة الرحمة|مقبرة سيدي عمرو] ب{~placeAr} || المصرح : {~nameAr}
${closeAr}`,

    `${headAr}
${titleAr}
[طلبها|بطلب من] <السيد|السيدة> {~nameAr}، الحامل ل ب.و {~cin}، بصفته [ابن الهالك|أرملة الهالك|وكيل الورثة]، لأجل [الإراثة|ملف قدماء المقاومين|التقاعد].
نؤكد أن {givenNameAr} {familyNameAr}، وهو <ابن|بنت> السيد {fatherAr} والسيدة {motherAr}، <مولود|مولودة> ب{birthPlaceAr} {birthDate}، <مسجل|مسجلة> بسجل وفيات هذا المكتب تحت عدد {actNumber} وتاريخ الوفاة به {deathDate} ومكانها {deathPlaceAr}.
[وقد عاين الوفاة الطبيب {~nameAr}|وقد صرح بها {~nameAr} عون السلطة بدوار {~placeAr}].
${closeAr}`,

    `${headAr}
${titleAr}
> سلمت في {issueDate} ب{~placeAr}
[والدا الهالك|الأبوان] : {fatherAr}، {motherAr}
[الهالك|صاحب الرسم] : {givenNameAr} {familyNameAr}
[ازدياده|ولادته] : {birthPlaceAr}، {birthDate}
[وفاته|تاريخ وفاته] : {deathDate}، {deathPlaceAr}
[هجرية|بالهجري] : {deathDateHijri}
[الرسم|عدد] : {actNumber}
زوجته الأولى : {~nameAr} ، زوجته الثانية : {~nameAr}
> خليفة الرئيس ; {~nameAr}`,

    `${headAr}
${titleAr}
| | الاسم الكامل | تاريخ الازدياد | تاريخ الوفاة |
| [الهالك|المتوفى] | {givenNameAr} {familyNameAr} | {birthDate} | {deathDate} |
| [أبوه|الأب] | {fatherAr} | {~date} | {~date} |
| [أمه|الأم] | {motherAr} | {~date} | {~date} |
| [زوجه|القرين] | {~nameAr} | {~date} | |
- مكان الوفاة : {deathPlaceAr} || مكان الازدياد : {birthPlaceAr}
- رسم : {actNumber} || المكتب : {communeAr}
${closeAr}`,

    `${headAr}
${titleAr}
| [المتوفى|صاحب الرسم] | [الوفاة|بيانات الوفاة] | [الازدياد|بيانات الولادة] |
| {givenNameAr} | {deathDate} | {birthDate} |
| {familyNameAr} | {deathPlaceAr} | {birthPlaceAr} |
| {fatherAr} [:|] والده | {deathDateHijri} | {motherAr} [:|] والدته |
رسم رقم {actNumber}
${closeAr}`,

    `${headAr}
${titleAr}
(1) رقم الرسم {actNumber}.
(2) [الاسم|اسمه] {givenNameAr} [واللقب|ولقبه] {familyNameAr}.
(3) [أدركته الوفاة|كانت وفاته|توفاه الله] ب{deathPlaceAr}.
(4) [وذلك في|يوم|بتاريخ] {deathDate}.
(5) [الموافق من الهجرة|الموافق لهجرية] {deathDateHijri}.
(6) [وقد ولد|ولد] ب{birthPlaceAr} [سنة|في] {birthDate}.
(7) [الأب|أبوه] {fatherAr}.
(8) [الأم|أمه] {motherAr}.
${closeAr}`,

    `= المملكة المغربية ; وزارة الصحة ; المركز الاستشفائي {~placeAr} || المملكة المغربية ; وزارة الداخلية ; جماعة {communeAr} ; الحالة المدنية
# [مستخرج من رسم الوفاة|شهادة وفاة مستخرجة من السجل]
الشهادة الطبية رقم {~reference} بتاريخ {~date} - د. {~nameAr}
- اسم المتوفى(ة) : {givenNameAr} {familyNameAr}
- تاريخ الوفاة بالأرقام : {deathDate} - الساعة {~time}
- مكان الوفاة : {deathPlaceAr}
- تاريخ ازدياد المتوفى(ة) : {birthDate}
- مكان ازدياد المتوفى(ة) : {birthPlaceAr}
- اسم ونسب الأب : {fatherAr}
- اسم ونسب الأم : {motherAr}
- رقم رسم الوفاة : {actNumber}
${closeAr}`,

    `= المملكة المغربية ; المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير || جماعة {communeAr} ; مكتب الحالة المدنية
# نسخة من رسم وفاة [مقاوم|أحد قدماء المقاومين]
ملف المقاوم رقم {~number} - بطاقة رقم {~number}
[المقاوم المرحوم|المرحوم] {givenNameAr} {familyNameAr} [الملقب ب{~familyAr}|] <ابن|بنت> {fatherAr} و{motherAr}
<توفي|توفيت> ب{deathPlaceAr} في {deathDate} حسب الرسم رقم {actNumber}
<ازداد|ازدادت> [سنة|بتاريخ] {birthDate} ب{birthPlaceAr}
الخلف : {~nameAr}، {~nameAr}
${closeAr}`,

    `${headAr}
${titleAr}
الوفاة
{deathDate} - {deathDateHijri} - {deathPlaceAr}
المتوفى
{givenNameAr} {familyNameAr}
الولادة
{birthDate} - {birthPlaceAr}
الأصل
{fatherAr} - {motherAr}
المرجع
{actNumber} - جماعة {communeAr}
التسليم
{issueDate}`,

    `${headFr}
${titleFr}
DEFUNT
{givenNameLat} {familyNameLat}, <né|née> le {birthDate}
DECES
le {deathDate} à {deathPlaceLat}
PARENTS
{fatherLat} et {motherLat}
ACTE
n° {actNumber}, registre de {~year}, dressé le {~date} par {~nameLat}
DELIVRANCE
{~placeLat}, le {issueDate}`,

    `${headAr}
${titleAr}
- الاسم الشخصي للهالك : {givenNameAr} <> {givenNameLat} : Prénom du défunt
- الاسم العائلي للهالك : {familyNameAr} <> {familyNameLat} : Nom du défunt
- مكان الوفاة : {deathPlaceAr} <> {deathPlaceLat} : Lieu de décès
- اسم الأب : {fatherAr} <> {fatherLat} : Nom du père
- اسم الأم : {motherAr} <> {motherLat} : Nom de la mère
- تاريخ الوفاة الميلادي : {deathDate}
- تاريخ الوفاة الهجري : {deathDateHijri}
- تاريخ الازدياد : {birthDate}
- الرسم : {actNumber}
${closeAr}`,

    `${headAr}
${titleAr}
{actNumber} : عقد رقم
{givenNameAr} : الاسم الشخصي
{familyNameAr} : الاسم العائلي
{deathDate} : تاريخ الوفاة
{deathPlaceAr} : مكان الوفاة
{fatherAr} : ابن(ة)
{motherAr} : و
{birthDate} : تاريخ الازدياد
${closeAr}`,

    `= المملكة المغربية ; وزارة الداخلية ; [باشوية|قيادة] {~placeAr} ; المجلس البلدي ل{communeAr} || رقم الرسم : {actNumber} ; السنة : {~year}
${titleAr}
[شهد|يشهد] أمامنا {~nameAr} و{~nameAr} أن {givenNameAr} {familyNameAr} المزداد [حوالي|سنة] {birthDate} بقبيلة {birthPlaceAr} [قد مات|مات|استشهد] ب{deathPlaceAr} [خلال|في|سنة] {deathDate} وأنه ولد {fatherAr} من زوجته {motherAr}.
وسجلت الوفاة بمقتضى [الحكم رقم {~reference}|اللفيف عدد {~number} صحيفة {~number}] بتاريخ {~date}.
${closeAr}`,

    `${headAr}
# شهادة [وفاة|الوفاة]
اسم المعني بالأمر : {givenNameAr}
نسبه : {familyNameAr}
اسم أبيه : {fatherAr}
اسم أمه : {motherAr}
محل وتاريخ ازدياده : {birthPlaceAr} {birthDate}
محل وتاريخ وفاته : {deathPlaceAr} {deathDate}
رقم رسم وفاته : {actNumber}
[لا يزال|ولم يزل] رسم الولادة رقم {~actNumber} غير مؤشر بطرته.
${closeAr}`,

    `${headAr}
${titleAr}
حسب ما [هو مدون|جاء|ورد] بالرسم عدد {actNumber}، فإن {motherAr} والدة {givenNameAr} {familyNameAr}، وإن {fatherAr} [والده|هو الأب]؛ [أما الوفاة|والوفاة] ففي {deathDate} [({deathDateHijri})|]، ومحلها {deathPlaceAr}؛ [أما الولادة|والولادة] ففي {birthDate} ومحلها {birthPlaceAr}.
[وتعتبر هذه النسخة صالحة لثلاثة أشهر.|]
${closeAr}`,

    `${headBoth}
| الحالة المدنية للمتوفى | Etat civil du défunt |
| {givenNameAr} {familyNameAr} | {givenNameLat} {familyNameLat} |
| والده {fatherAr} | Père {fatherLat} |
| والدته {motherAr} | Mère {motherLat} |
| توفي ب {deathPlaceAr} | Décédé à {deathPlaceLat} |
| في {deathDate} | le {deathDate} |
| ازداد في {birthDate} | né le {birthDate} |
| رسم {actNumber} | Acte {actNumber} |
# [رسم الوفاة|ACTE DE DECES]
${closeAr}`,

    `${headAr}
${fullAr}
- رقم : {actNumber} || سنة : {~year}
الموافق ل{deathDate}، توفي بمحل سكناه ب{deathPlaceAr} :
%{
السيد {givenNameAr} {familyNameAr}، عمره [24|31|37|43|49|55|62|70] سنة،
مولود ب{birthPlaceAr} في {birthDate}،
مهنته {~tradeAr}، ساكن ب{~addressAr}،
والده {fatherAr}،
والدته {motherAr}،
[زوجته|أرملته] {~nameAr}،
%}
صرح بذلك {~nameAr}، عمره [24|31|37|43|49|55|62|70] سنة، بتاريخ {~date}.
${closeAr}`,

    `${headAr}
${fullAr}
| البيانات الهامشية | نص الرسم |
| [رسم ولادته رقم {~actNumber} ب{~placeAr}|لا شيء] | رسم {actNumber} : في {deathDate} <توفي|توفيت> ب{deathPlaceAr} {givenNameAr} {familyNameAr} <المولود|المولودة> في {birthDate} ب{birthPlaceAr} <والده|والدها> {fatherAr} و<والدته|والدتها> {motherAr} |
${closeAr}`,

    `${headAr}
${titleAr}
%{
- ت. الوفاة : {deathDate}
- م. الوفاة : {deathPlaceAr}
- ت. الازدياد : {birthDate}
- م. الازدياد : {birthPlaceAr}
- [الإسم|الاسم الكامل] : {givenNameAr} {familyNameAr}
- [أب|الأب] : {fatherAr}
- [أم|الأم] : {motherAr}
- رسم/سنة : {actNumber}
- موافق : {deathDateHijri}
%}
سحب بتاريخ {issueDate} على الساعة {~time} - {~reference}`,

    `${headAr}
${titleAr}
وفاة <السيد|السيدة> {givenNameAr} {familyNameAr}، <أرمل|أرملة> {~nameAr}، <المزداد|المزدادة> سنة {~year} حسب بطاقته، و{birthDate} حسب رسم ولادته عدد {~actNumber} ب{birthPlaceAr}؛
الأب : {fatherAr}، توفي سنة {~year}؛
الأم : {motherAr}، توفيت سنة {~year}؛
الوفاة : {deathPlaceAr}، {deathDate}؛ صرح بها يوم {~date}؛
الرسم : {actNumber}، حرر يوم {~date}، وسلمت النسخة يوم {issueDate}.
> ضابط الحالة المدنية بالنيابة {~nameAr}`,

    `${headFr}
# BULLETIN DE DECES
Le bureau de l'état civil de {~placeLat} informe que <le sieur|la dame> {givenNameLat} {familyNameLat} (CNIE {~cin}), <marié|mariée> à {~nameLat}, {~tradeLat}, est <décédé|décédée> le {deathDate}, à {deathPlaceLat}, à l'âge de [26|33|38|45|51|60] ans.
Son père : {fatherLat}. Sa mère : {motherLat}. Naissance : le {birthDate}, {~placeLat}.
Acte de décès numéro {actNumber}, établi le {~date}. Permis d'inhumer n° {~number}.
> Délivré le {issueDate} ; Tél. {~phone}`,

    `${headAr}
${titleAr}
[السيد ضابط الحالة المدنية|ضابط الحالة المدنية] ل{communeAr} يصرح أن الرسم الحامل لرقم {actNumber} يخص :
<المتوفى|المتوفاة> : {givenNameAr} {familyNameAr}
يوم الوفاة : {deathDate}
[الموافق|ويوافق] : {deathDateHijri}
موضع الوفاة : {deathPlaceAr}
من أب : {fatherAr}
وأم : {motherAr}
من مواليد : {birthDate} [ب|بمدينة ]{birthPlaceAr}
${closeAr}`,
    // ——— one sentence, its clauses in any order ———
    `${headAr}
${titleAr}
%{& رسم [رقم|عدد] {actNumber} : <المسمى|المسماة> {givenNameAr} {familyNameAr}
[وكانت الوفاة|والوفاة كانت|<توفي|توفيت>] ب{deathPlaceAr}،
[تاريخ الوفاة|وافته المنية في|الهالك بتاريخ] {deathDate}،
<المزداد|المزدادة> [في|سنة|بتاريخ] {birthDate} ب{birthPlaceAr}،
<ابن|بنت> {fatherAr}،
ووالدته(ها) {motherAr}،
?الموافق ل{deathDateHijri}،
?زوج(ة) {~nameAr}،
?مهنته(ها) {~tradeAr}،
%} [حسبما صرح به {~nameAr} بتاريخ {~date}|].
${closeAr}`,

    `${headAr}
${titleAr}
%{& [يشهد|يفيد] ضابط الحالة المدنية [بجماعة|لجماعة] {communeAr}
أن الوفاة وقعت ب{deathPlaceAr}،
أن تاريخ [الوفاة|وفاته] هو {deathDate}،
أن الهالك هو {givenNameAr} {familyNameAr}،
أن والده {fatherAr}،
أن والدته {motherAr}،
أن الهالك ولد ب{birthPlaceAr} [سنة|في|بتاريخ] {birthDate}،
أن الرسم مسجل تحت عدد {actNumber}،
?أن المصرح بالوفاة هو {~nameAr} بتاريخ {~date}،
?أنه ترك زوجته {~nameAr}،
%} [وبه وجب الإعلام|].
${closeAr}`,

    `${headFr}
${titleFr}
%{& Acte n° {actNumber} : <M.|Mme> {givenNameLat} {familyNameLat},
<décédé|décédée> le {deathDate},
[décès survenu à|lieu du décès :] {deathPlaceLat},
<né|née> le {birthDate} à {~placeLat},
<fils|fille> de {fatherLat}
et de {motherLat},
?profession {~tradeLat},
?<époux|épouse> de {~nameLat},
?demeurant à {~addressLat},
%} [sur la déclaration de {~nameLat}, CIN {~cin}|].
${closeFr}`,

    `${headAr}
${fullAr}
- رسم رقم : {actNumber} || حرر في : {~date}
%{& في يوم {deathDateHijri} موافق {deathDate} على الساعة {~time} <توفي|توفيت> ب{deathPlaceAr}
الاسم الشخصي {givenNameAr}
الاسم العائلي {familyNameAr}
ازداد(ت) ب{birthPlaceAr} في {birthDate}
حرفته(ها) {~tradeAr}
الساكن(ة) ب{~addressAr}
والده(ها) هو {fatherAr}
والدته(ها) هي {motherAr}
وقد كان المتوفى [متزوجا|أرملا|أعزب]
%} حسبما صرح به {~nameAr} عمره [24|31|37|43|49|55|62|70] سنة.
البيانات الهامشية : [لا شيء|إصلاح بمقتضى الحكم {~reference} بتاريخ {~date}]
${closeAr}`,

    `${headBoth}
${titleFr}
%{& {givenNameAr} {familyNameAr} {givenNameLat} {familyNameLat}
توفي(ت) ب{deathPlaceAr} Décédé(e) à {deathPlaceLat}
بتاريخ {deathDate}
ازداد(ت) في {birthDate} ب{birthPlaceAr}
ابن(ة) {fatherAr} Fils(fille) de {fatherLat}
و {motherAr} et de {motherLat}
رسم رقم {actNumber}
%}
${closeFr}`,
    // ——— printed from the computer, and by short marks ———
    `= المملكة المغربية ; وزارة الداخلية ; جماعة {communeAr} ; [المنظومة الوطنية الرقمية للحالة المدنية|نظام الحالة المدنية] || المعرف الرقمي : {~number}{~number} ; صفحة 1/1
${titleAr}
- [ر. الرسم|رسم/سنة] : {actNumber} || رسم الولادة : {~actNumber}
- [ا. ش|ا. الشخصي] : {givenNameAr} || [ا. ع|ا. العائلي] : {familyNameAr}
- [ت. و|ت. الوفاة] : {deathDate} || [م. و|م. الوفاة] : {deathPlaceAr}
- [ت. ز|ت. الازدياد] : {birthDate} || [م. ز|م. الازدياد] : {birthPlaceAr}
- [الأب|اسم الأب] : {fatherAr} || [الأم|اسم الأم] : {motherAr}
استخرج يوم {issueDate} على الساعة {~time} - رمز التحقق {~reference}`,

    `${headAr}
${titleAr}
{givenNameAr} هو الاسم الشخصي للهالك، {familyNameAr} هو اسمه العائلي، {deathPlaceAr} هو مكان الوفاة، {deathDate} هو تاريخ الوفاة، {birthDate} هو تاريخ الازدياد، {fatherAr} هو الأب، {motherAr} هي الأم، {actNumber} هو رقم الرسم.
${closeAr}`,

    `${headFr}
${titleFr}
- Réf. acte ......... : {actNumber}
- Nom du défunt ..... : {familyNameLat}
- Prénom du défunt .. : {givenNameLat}
- Décédé(e) le ...... : {deathDate}
- Lieu du décès ..... : {deathPlaceLat}
- Né(e) le .......... : {birthDate}
- Père .............. : {fatherLat}
- Mère .............. : {motherLat}
- Imprimé le ........ : {issueDate}
* Agent {~nameLat} - poste {~number} - {~time}`,

    `${headAr}
${fullAr}
ازداد {givenNameAr} {familyNameAr} ب{birthPlaceAr} في {birthDate} من {fatherAr} و{motherAr}، وتزوج ب{~nameAr} في {~date}، وسكن ب{~addressAr}، ثم توفي ب{deathPlaceAr} في {deathDate} ([الموافق |]{deathDateHijri}) على الساعة {~time}، وصرح بوفاته {~nameAr} في {~date}، فسجل الرسم رقم {actNumber}.
${sameAr}
${closeAr}`,

    `${headAr}
${fullAr}
سجل الوفيات رقم {~number} لسنة {~year}
الجزء الأول : الهالك
{givenNameAr} {familyNameAr}، <ذكر|أنثى>، {~tradeAr}، [أرمل|متزوج|مطلق]
الجزء الثاني : الوفاة
| التاريخ | الموافق | الساعة | المكان |
| {deathDate} | {deathDateHijri} | {~time} | {deathPlaceAr} |
الجزء الثالث : الأصول
| الأب | الأم |
| {fatherAr} | {motherAr} |
الجزء الرابع : الولادة
{birthDate} ب{birthPlaceAr}، رسم ولادة {~actNumber}
الجزء الخامس : الرسم
عدد {actNumber}، صرح به {~nameAr} بتاريخ {~date}
${closeAr}`,
    // Births, burials, declarants and spouses around the death; both calendars; the parents dead or alive.
    `${headBoth}
${titleAr}
${titleFr}
- [Acte n°|N°] : {actNumber} <> {actNumber} : [رسم رقم|رقم]
- Prénom : {givenNameLat} <> {givenNameAr} : الاسم الشخصي
- Nom : {familyNameLat} <> {familyNameAr} : الاسم العائلي
- [Décédé(e) le|Date du décès] : {deathDate} <> {deathDate} : [توفي(ت) في|تاريخ الوفاة]
- [A|Lieu du décès] : {deathPlaceLat} <> {deathPlaceAr} : [ب|مكان الوفاة]
- [Né(e) le|Date de naissance] : {birthDate} <> {birthDate} : [المزداد(ة) في|تاريخ الازدياد]
- [A|Lieu de naissance] : {~placeLat} <> {birthPlaceAr} : [ب|مكان الازدياد]
- [Père|Fils/Fille de] : {fatherLat} <> {fatherAr} : [الأب|ابن(ة)]
- [Mère|et de] : {motherLat} <> {motherAr} : [الأم|و]
- [Conjoint|Epoux(se) de] : {~nameLat} <> {~nameAr} : [الزوج(ة)|متزوج(ة) ب]
${closeAr}`,
    `${headAr}
${titleAr}
<توفي|توفيت> ب{deathPlaceAr} [يوم|في|بتاريخ] {deathDate} [موافق|الموافق ل] {deathDateHijri} [على الساعة {~time}|] <السيد|السيدة> {givenNameAr} {familyNameAr} [الذي عمره {~age} سنة|البالغ من العمر {~ageWordsAr} سنة|]، <المزداد|المزدادة> [خلال سنة|حوالي سنة|سنة|في] {birthDate} ب{birthPlaceAr}، [حرفته {~tradeAr}|]، <ابن|بنت> {fatherAr} [المتوفى سنة {~year}|] و{motherAr} [المتوفاة|]، [أرمل {~nameAr}|زوج {~nameAr}|].
[حسب تصريح|صرح به] {~nameAr} [ابن الهالك|قريبه|] [عمره {~age} سنة|] - رسم [عدد|رقم] {actNumber}
${closeAr}`,
    `${headAr}
${titleAr}
- رقم الرسم : {actNumber} || سنة : {~year.deathDate}
# الهالك
- الاسم الكامل : {givenNameAr} {familyNameAr}
- تاريخ الازدياد : {birthDate} || مكانه : {birthPlaceAr}
- رسم الولادة رقم : {~actNumber} || السن : {~age}
# الوفاة
- تاريخ الوفاة : {deathDate} || مكانها : {deathPlaceAr}
- الهجري : {deathDateHijri} || الساعة : {~time}
- [رخصة الدفن|شهادة المعاينة] : {~number} || بتاريخ : {~date}
# الأبوان
- الاسم الكامل للأب : {fatherAr} || تاريخ ازدياده : {~date}
- الاسم الكامل للأم : {motherAr} || تاريخ ازديادها : {~date}
# المصرح
- الاسم الكامل للمصرح : {~nameAr} || بطاقته : {~cin}
${closeAr}`,
    `${headFr}
${titleFr}
%{
- Nom et prénom : {familyNameLat} {givenNameLat}
- Né(e) le : {birthDate} à {~placeLat}
- Décédé(e) le : {deathDate} à {deathPlaceLat}
- [Fils|Fille] de : {fatherLat}
- et de : {motherLat}
- [Veuf(ve)|Conjoint] de : {~nameLat}
- Acte n° : {actNumber}
- [Déclaré par|Déclarant] : {~nameLat}, âgé de {~age} ans
- [Date de la déclaration|Dressé le] : {~date}
%}
${closeFr}`,
    `${headAr}
${titleAr}
| | [الميلاد|الولادة] | الوفاة |
| [التاريخ|اليوم] | {birthDate} | {deathDate} |
| المكان | {birthPlaceAr} | {deathPlaceAr} |
| [رقم الرسم|الرسم] | {~actNumber} | {actNumber} |
[المتوفى|الهالك|المعني بالأمر] : {givenNameAr} {familyNameAr} <ابن|بنت> {fatherAr} و{motherAr}
${closeAr}`,
    `${fullAr}
رسم وفاة {actNumber}
[في|] يوم {deathDateHijri} هجرية [موافق|الموافق ل] {deathDate} [ميلادية|]، [لفظ أنفاسه|انتقل إلى رحمة الله|<توفي|توفيت>] ب[مستشفى |دوار |]{deathPlaceAr} <المسمى|المسماة> {givenNameAr}، الاسم العائلي {familyNameAr}، من مواليد {birthPlaceAr} [سنة|في] {birthDate}، مهنته {~tradeAr}، والده {fatherAr} المولود ب{~placeAr} سنة {~year} ووالدته {motherAr} المولودة ب{~placeAr} سنة {~year}، [الساكن قيد حياته ب{~addressAr}|]، [متزوج من {~nameAr}|]. بناء على تصريح {~nameAr} [{~age} سنة|] [وشهادة طبية للدكتور {~nameAr}|]. حرر من طرفنا نحن {~nameAr} في {~date}.
${closeAr}`,
    `${headAr}
${titleAr}
{givenNameAr} : [اسم المتوفى|الاسم الشخصي]
{familyNameAr} : [نسبه|الاسم العائلي]
{deathDate} : [توفي بتاريخ|تاريخ الوفاة]
{deathPlaceAr} : [بمدينة|مكان الوفاة]
{birthDate} : [ولد بتاريخ|تاريخ الازدياد]
{birthPlaceAr} : [بمدينة|مكان الازدياد]
{fatherAr} : [والده|الأب]
{motherAr} : [والدته|الأم]
{actNumber} : [الرسم|رقم الرسم]
${closeAr}`,
    `${headFr}
${titleFr}
Le {deathDate}, [à {~time} heures,|] est décédé(e) à {deathPlaceLat} {givenNameLat} {familyNameLat}, né(e) à {~placeLat} [le|en] {birthDate}, [âgé(e) de {~age} ans,|] {~tradeLat}, demeurant à {~addressLat}, fils/fille de {fatherLat} [(décédé)|] et de {motherLat} [(décédée)|], [époux(se) de {~nameLat}|veuf(ve) de {~nameLat}|célibataire].
[Dressé le {~date} sur la déclaration de {~nameLat}, âgé de {~age} ans.|] Acte n° {actNumber}.
${closeFr}`,
    `${headAr}
${titleAr}
| رقم الرسم | تاريخ الوفاة | مكان الوفاة | الاسم الشخصي | الاسم العائلي |
| {actNumber} | {deathDate} | {deathPlaceAr} | {givenNameAr} | {familyNameAr} |
| تاريخ الازدياد | مكان الازدياد | اسم الأب | اسم الأم | اسم الزوج(ة) |
| {birthDate} | {birthPlaceAr} | {fatherAr} | {motherAr} | {~nameAr} |
[ملاحظات|الطرة] : [صدر حكم تصريحي بالوفاة عدد {~reference} بتاريخ {~date}|لا شيء]
${closeAr}`,
    `${titleAr}
[بمقتضى|بناء على] الحكم [التصريحي بالوفاة|] عدد {~reference} الصادر بتاريخ {~date} عن المحكمة الابتدائية ب{~placeAr}
[سجلت وفاة|نسجل وفاة] <المرحوم|المرحومة> {givenNameAr} {familyNameAr} [الواقعة|التي حدثت] [خلال سنة|في|يوم] {deathDate} ب{deathPlaceAr} [الموافق ل{deathDateHijri}|]
<ابن|بنت> {fatherAr} و{motherAr}، <ازداد|ازدادت> ب{birthPlaceAr} [سنة|خلال] {birthDate}
تحت رقم {actNumber} بجماعة {communeAr}
${closeAr}`,
    `${headAr}
# [شهادة وفاة|نسخة موجزة من رسم الوفاة]
[نشهد أن|يشهد ضابط الحالة المدنية ب{communeAr} أن] <المقاوم|المقاومة> {givenNameAr} {familyNameAr} [بطاقة المقاوم رقم {~number}|] المزداد(ة) سنة {birthDate} قد توفي(ت) ب{deathPlaceAr} بتاريخ {deathDate} وأن وفاته(ا) مسجلة تحت عدد {actNumber} [بتاريخ {~date}|].
[الأب|ابن] : {fatherAr} - [الأم|و] : {motherAr} - [الأرملة|الزوجة] : {~nameAr} - [الأبناء] : {~givenAr}، {~givenAr}، {~givenAr}
${closeAr}`,
    `${headBoth}
${titleFr}
{familyNameLat} {givenNameLat} {givenNameAr} {familyNameAr}
[Décès|الوفاة] : {deathDate} {deathPlaceLat} {deathPlaceAr}
[Naissance|الازدياد] : {birthDate} {birthPlaceAr}
[Père|الأب] : {fatherLat} {fatherAr}
[Mère|الأم] : {motherLat} {motherAr}
[Acte|رسم] : {actNumber}
${closeAr}`,
  ],
};
