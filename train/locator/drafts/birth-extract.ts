/** Short copies of birth acts: what the communes of town and country print, by machine and by hand. */
import type { Drafts } from '../draft.ts';
import { extractsInWords } from './birth-words.ts';

// Letterheads.
const headAr = `= المملكة المغربية ; وزارة الداخلية ; [عمالة|إقليم|عمالة أو إقليم|عمالة او اقليم :] {~placeAr} ; [جماعة|الجماعة :|الجماعة الحضرية|الجماعة القروية|بلدية] {communeAr} ; [مكتب الحالة المدنية|قسم الحالة المدنية|مصلحة الحالة المدنية]`;
const headFr = `= [ROYAUME DU MAROC|Royaume du Maroc] ; [MINISTERE DE L'INTERIEUR|Ministère de l'Intérieur] ; [Province|Préfecture|Province ou Préfecture] de {~placeLat} ; [Commune|Commune urbaine|Commune rurale|Municipalité] de {~placeLat} ; [Bureau de l'état civil|Service de l'état civil|BUREAU D'ETAT CIVIL]`;
const headBoth = `= ROYAUME DU MAROC ; [MINISTERE DE L'INTERIEUR|Ministère de l'Intérieur] ; [Province|Préfecture] de {~placeLat} ; [Commune de|Commune :|C.U.] {~placeLat} ; [Bureau de l'Etat Civil|Bureau de l'état civil] || المملكة المغربية ; وزارة الداخلية ; [إقليم|عمالة] {~placeAr} ; [جماعة|الجماعة :|الجماعة الترابية|بلدية] {communeAr} ; مكتب الحالة المدنية`;
// Titles.
const titleAr = `# [نسخة موجزة من رسم الولادة|نسخة موجزة من رسم الــولادة|نسـخــة مـوجــزة مـن رسـم الـولادة|موجز رسم الولادة|نسخة موجزة من رسم ولادة|نسخه موجزه من رسم الولاده|مستخرج من رسم الولادة|عقد ازدياد (نسخة موجزة)|موجز من رسم الولادة]`;
const titleFr = `# [EXTRAIT D'ACTE DE NAISSANCE|Extrait d'acte de naissance|EXTRAIT DE L'ACTE DE NAISSANCE|Extrait de l'acte de naissance|EXTRAIT DU REGISTRE DES ACTES DE NAISSANCE|Extrait des registres de naissances|Bulletin de naissance]`;
// Closings.
const closeAr = `> [حرر|وحرر|سلم|سلمت|أنجز] [ب{~placeAr} [في|بتاريخ|يوم]|بتاريخ|في] {issueDate} ; [ضابط الحالة المدنية|ضابـط الحالـة المدنيـة|عن ضابط الحالة المدنية وبتفويض منه|الإمضاء والطابع]`;
const closeFr = `> [Fait à|Délivré à|A] {~placeLat}[, le| le|, en date du] {issueDate} ; [L'Officier de l'état civil|L'OFFICIER DE L'ETAT CIVIL|P/ L'officier de l'état civil|Signature et cachet]`;
const lawAr = `* [طبقا للقانون|بناء على القانون|تطبيقا لمقتضيات القانون|القانون] رقم [37.99|37-99|99.37|36.21] المتعلق بالحالة المدنية [الصادر بتنفيذه الظهير الشريف رقم 1.02.239 بتاريخ 25 رجب 1423 (3 أكتوبر 2002)|]`;

export const birthExtract: Drafts = {
  type: 'birth-extract',
  texts: {
    deathNote: [
      'لا شيء',
      'لاشيء',
      'لا شئ',
      'لا يوجد',
      'لا وجود له',
      'لا بيان',
      'لا يوجد أي بيان',
      'بدون',
      'غير مبين',
      'لم يدون أي بيان',
      'لم يسجل أي بيان للوفاة',
      'لا شيء إلى يومه',
      '<توفي|توفيت> ب{~placeAr} في {~date}',
      '<توفي|توفيت> بتاريخ {~date}',
      'رسم وفاة رقم {~actNumber}',
      '<توفي|توفيت> يوم {~date} ب{~placeAr} (رسم الوفاة عدد {~actNumber})',
      'وفاة <المعني|المعنية> بالأمر بتاريخ {~date}',
      'لا شيء يذكر',
      'حي يرزق',
      'على قيد الحياة',
    ],
  },
  pages: [
    // ——— forms ———
    `${headAr}
${lawAr}
${titleAr}
[عقد رقم|رسم رقم|رسم عدد] {actNumber}
?السنة الهجرية : {~year} [-|/] السنة الميلادية : {~year}
- [الاسم الشخصي|الإسم الشخصي|الاسم] : {givenNameAr}
- [الاسم العائلي|الإسم العائلي|اللقب العائلي] : {familyNameAr}
- [مكان الازدياد|مكان الإزدياد|محل الولادة] : {birthPlaceAr}
- <ولد|ولدت> في يوم : {birthDateHijri} [هجرية|ه]
- الموافق ل : {birthDate} [ميلادية|م]
- [جنسه|الجنس] : <ذكر|أنثى>
- جنسيته : مغربية
- <والده|والدها> هو : {fatherAr}
- <والدته|والدتها> هي : {motherAr}
- بيان الوفاة المشار إليه في طرة الرسم : {deathNote}
نشهد بصفتنا ضابط الحالة المدنية [لجماعة {communeAr}|] بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية لهذا المكتب.
${closeAr}`,

    `${headFr}
${titleFr}
[Acte N°|ACTE N°|N° de l'acte|Acte de naissance n°] : {actNumber}
[Année hégirienne|An. Hég.] : {~year} [-|/] [Année grégorienne|An. Grég.] : {~year}
- [Prénom|PRENOM|Prénom(s)] : {givenNameLat}
- [Nom|NOM|Nom de famille] : {familyNameLat}
- [Lieu de naissance|LIEU DE NAISSANCE] : {birthPlaceLat}
- <Né|Née> le : [{~number}|24] [Rajab|Chaoual|Moharram|Safar|Kaada] {~year} hégirienne
- Correspondant au : {birthDate}
- Sexe : <Masculin|Féminin>
- Nationalité : Marocaine
- <Fils|Fille> de : {fatherLat}
- Et de : {motherLat}
- Mention marginale de décès : [Néant|NEANT|néant]
Extrait certifié conforme aux registres de l'état civil par nous, officier de l'état civil de la commune.
${closeFr}`,

    `${headBoth}
# [EXTRAIT D'ACTE DE NAISSANCE|نسخة موجزة من رسم الولادة]
- Acte N° : {actNumber} <> {actNumber} : [رقم العقد|رسم رقم]
- Prénom : {givenNameLat} <> {givenNameAr} : الاسم الشخصي
- Nom : {familyNameLat} <> {familyNameAr} : الاسم العائلي
- Né(e) à : {birthPlaceLat} <> {birthPlaceAr} : ولد(ت) ب
- Le : {birthDate} <> {birthDate} : بتاريخ
?- Correspondant au : {birthDateHijri} <> {birthDateHijri} : الموافق ل
- Fils / Fille de : {fatherLat} <> {fatherAr} : ابن / بنت
- Et de : {motherLat} <> {motherAr} : و
- Mention de décès : Néant <> {deathNote} : بيان الوفاة
[حرر ب{~placeAr} في {issueDate}|Fait à {~placeLat} le {issueDate}]
> L'officier de l'état civil ; ضابط الحالة المدنية`,

    `${headAr}
${titleAr}
- [رقم الرسم|عدد الرسم|رقم العقد] : {actNumber} || [السنة|سنة] : {~year}
%{
- [الاسم العائلي|النسب|اللقب] : {familyNameAr}
- [الاسم الشخصي|الاسم] : {givenNameAr}
- [تاريخ الازدياد|تاريخ الولادة|تاريخ الميلاد] : {birthDate}
- [مكان الازدياد|مكان الولادة|محل الازدياد|مسقط الرأس] : {birthPlaceAr}
- [اسم الأب|اسم الوالد|الأب] : {fatherAr}
- [اسم الأم|اسم الوالدة|الأم] : {motherAr}
?- الجنس : <ذكر|أنثى>
?- الجنسية : مغربية
%}
- [بيان الوفاة|البيان المتعلق بالوفاة|ملاحظات] : {deathNote}
${closeAr}`,

    `${headAr}
${titleAr}
| [رقم الرسم|الرسم] | [السنة الهجرية|هجرية] | [السنة الميلادية|ميلادية] |
| {actNumber} | {~year} | {~year} |
| الاسم الشخصي | الاسم العائلي | الجنس |
| {givenNameAr} | {familyNameAr} | <ذكر|أنثى> |
| [تاريخ الازدياد|تاريخ الولادة] | [الموافق ل|التاريخ الهجري] | مكان الازدياد |
| {birthDate} | {birthDateHijri} | {birthPlaceAr} |
| اسم الأب | اسم الأم | بيان الوفاة |
| {fatherAr} | {motherAr} | {deathNote} |
يشهد ضابط الحالة المدنية الموقع أسفله أن هذه النسخة مطابقة لأصل الرسم المضمن بالسجل.
${closeAr}
${lawAr}`,

    `${headBoth}
${titleFr}
# نسخة موجزة من رسم الولادة
| Prénom | {givenNameLat} | {givenNameAr} | الاسم الشخصي |
| Nom | {familyNameLat} | {familyNameAr} | الاسم العائلي |
| Date de naissance | le {birthDate} | {birthDate} | تاريخ الازدياد |
| Lieu de naissance | {birthPlaceLat} | {birthPlaceAr} | مكان الازدياد |
| Père | {fatherLat} | {fatherAr} | الأب |
| Mère | {motherLat} | {motherAr} | الأم |
| Acte n° | {actNumber} | {actNumber} | رسم رقم |
?| Décès | Néant | {deathNote} | الوفاة |
> {~placeLat} le {issueDate} ; Cachet et signature
* Valable trois mois — صالحة لمدة ثلاثة أشهر من تاريخ تسليمها`,

    `= المملكة المغربية ; وزارة الداخلية || [جماعة|بلدية] {communeAr} ; مكتب الحالة المدنية
${titleAr}
البيانات المتعلقة [بالمولود|بصاحب الرسم|بالمعني بالأمر]
- الاسم الشخصي : {givenNameAr}
- الاسم العائلي : {familyNameAr}
- [تاريخ الازدياد|تاريخ الولادة] بالأرقام : {birthDate}
- [تاريخ الازدياد|تاريخ الولادة] بالحروف : {birthDateWordsAr}
- مكان الازدياد : {birthPlaceAr}
البيانات المتعلقة بالأبوين
- [اسم الأب|الأب] : {fatherAr}
- [اسم الأم|الأم] : {motherAr}
[مراجع الرسم|البيانات المتعلقة بالرسم]
- رقم الرسم : {actNumber}
- مكتب الحالة المدنية : {communeAr}
- بيان الوفاة : {deathNote}
- [سلمت بتاريخ|تاريخ التسليم] : {issueDate}
> ضابط الحالة المدنية ; {~nameAr}`,

    `${headFr}
${titleFr}
RENSEIGNEMENTS RELATIFS AU TITULAIRE
- Nom de famille : {familyNameLat}
- Prénom : {givenNameLat}
- Date de naissance : {birthDate}
- En toutes lettres : {birthDateWordsFr}
- Lieu de naissance : {birthPlaceLat}
?- Sexe : <Masculin|Féminin>
FILIATION
- [Père|Nom et prénom du père|Prénom du père] : {fatherLat}
- [Mère|Nom et prénom de la mère|Prénom de la mère] : {motherLat}
REFERENCES
- [Acte n°|N° d'acte] : {actNumber}
- Date de délivrance : {issueDate}
- Mention de décès : Néant
> Cachet et signature de l'officier de l'état civil`,

    `= المملكة المغربية ; وزارة الداخلية ; ولاية جهة {~placeAr} ; عمالة {~placeAr} ; [مقاطعة|ملحقة إدارية|المقاطعة الحضرية] {communeAr} ; مكتب الحالة المدنية رقم [1|2|3|7]
# [ن س خ ة  م و ج ز ة|نسخة موجزة] ; من رسم الولادة
رسم ولادة عدد : {actNumber} المسجل بتاريخ {~date}
- اسمه(ا) الشخصي : {givenNameAr} || اسمه(ا) العائلي : {familyNameAr}
- ازداد(ت) ب : {birthPlaceAr} || بتاريخ : {birthDate}
- ابن(ة) : {fatherAr} || و : {motherAr}
- الموافق للتاريخ الهجري : {birthDateHijri}
- بيان الوفاة : {deathNote} || الجنسية : مغربي(ة)
توصيل أداء الرسوم رقم {~number} بتاريخ {~date}
[سلمت هذه النسخة|سلمت] [للمعني بالأمر|للسيد {~nameAr} بناء على طلبه] بتاريخ {issueDate}
> الضابط المفوض ; {~nameAr}`,

    `${headBoth}
# EXTRAIT D'ACTE DE NAISSANCE
# موجز رسم الولادة
- N° : {actNumber} <> {actNumber} : رقم
- Né(e) le : {birthDate} <> {birthDateHijri} : ولد(ت) في
- en lettres : {birthDateWordsFr}
- بالحروف : {birthDateWordsAr}
- à : {birthPlaceLat} <> {birthPlaceAr} : ب
- Prénom : {givenNameLat} <> {givenNameAr} : الإسم الشخصي
- Nom : {familyNameLat} <> {familyNameAr} : الإسم العائلي
- Fils(Fille) de : {fatherLat} <> {fatherAr} : والده(ها)
- Et de : {motherLat} <> {motherAr} : والدته(ها)
${closeAr}`,

    // ——— told in sentences, Arabic ———
    `${headAr}
${titleAr}
رسم رقم {actNumber}
[في يوم|بتاريخ] {birthDateHijri} [هجرية|] [موافق|الموافق ل] {birthDate} [ميلادية|] <ولد|ولدت> ب{birthPlaceAr} <المسمى|المسماة> {givenNameAr}، [الاسم العائلي|واسمه العائلي|ولقبه العائلي] {familyNameAr}، من جنس <ذكر|أنثى>، <والده|والدها> هو {fatherAr} و<والدته|والدتها> هي {motherAr}.
بيان الوفاة [المشار إليه في طرة الرسم|] : {deathNote}.
نشهد نحن ضابط الحالة المدنية بمطابقة هذه النسخة للأصل [المحفوظ بسجلات هذا المكتب|].
${closeAr}`,

    `${headAr}
# شهادة مستخرجة من [سجل الولادات|سجلات الولادات|رسم الولادة]
يشهد [السيد|] ضابط الحالة المدنية [لجماعة|ببلدية|بجماعة] {communeAr} أن <السيد|السيدة> {givenNameAr} {familyNameAr} <ابن|بنت> {fatherAr} و{motherAr} [قد |]<ازداد|ازدادت> ب{birthPlaceAr} [في|يوم|بتاريخ] {birthDate} [حسب|وفق|كما هو ثابت من] رسم الولادة [رقم|عدد] {actNumber} [المسجل|المقيد] بهذا المكتب.
[وسلمت هذه الشهادة|سلمت هذه الشهادة للمعني بالأمر] [للإدلاء بها عند الحاجة|قصد الإدلاء بها لدى من يهمه الأمر|للإدلاء بها لمن له الحق].
${closeAr}`,

    `${headAr}
${titleAr}
[يستفاد من|بناء على|استنادا إلى|بعد الاطلاع على] سجلات الولادات الممسوكة بهذا المكتب، الرسم عدد {actNumber}، [أن|يتبين أن|يستخلص أن] <المسمى|المسماة> {givenNameAr} {familyNameAr} :
- <ولد|ولدت> بتاريخ : {birthDate} [الموافق ل {birthDateHijri}|]
- ب : {birthPlaceAr}
- من والده : {fatherAr}
- ومن والدته : {motherAr}
وليس بطرة الرسم أي بيان [يتعلق بالوفاة|][، ما عدا : {deathNote}|].
${closeAr}`,

    `= المملكة المغربية ; وزارة الداخلية ; إقليم {~placeAr} ; دائرة {~placeAr} ; قيادة {~placeAr} ; جماعة {communeAr}
# موجز رسم الولادة
<ابن|بنت> {fatherAr}،
و{motherAr}،
<ولد|ولدت> ب{birthPlaceAr}،
[يوم|في] {birthDate}،
أي {birthDateWordsAr}،
[وهو|] <المسمى|المسماة> {givenNameAr}،
[ونسبه|ونسبها|ولقبه العائلي] {familyNameAr}،
رسم عدد {actNumber}.
${closeAr}`,

    `${headAr}
# عقد الازدياد
نحن [{~nameAr}|رئيس المجلس الجماعي] ضابط الحالة المدنية لجماعة {communeAr}، نشهد أنه يوجد ضمن سجلات الولادات لسنة {~year} تحت رقم {actNumber} رسم ولادة <السيد|السيدة> {givenNameAr} {familyNameAr} <المولود|المولودة> في {birthDateWordsAr} ({birthDate}) بمدينة {birthPlaceAr} من أبيه {fatherAr} وأمه {motherAr}.
[هذا الرسم لا يحمل أي بيان هامشي|بيان الوفاة : {deathNote}].
${closeAr}`,

    `${headAr}
${titleAr}
1- رقم الرسم : {actNumber}
2- الاسم الشخصي : {givenNameAr}
3- الاسم العائلي : {familyNameAr}
4- <ولد|ولدت> [في يوم|بتاريخ] {birthDate}
5- [الموافق ل|الموافق] {birthDateHijri}
6- [ب|بمدينة ]{birthPlaceAr}
7- <والده|والدها> [هو|:] {fatherAr}
8- <والدته|والدتها> [هي|:] {motherAr}
9- بيان الوفاة : {deathNote}
${closeAr}`,

    `${headAr}
${titleAr}
أولا : [صاحب الرسم|المولود] هو {givenNameAr} {familyNameAr}، <ذكر|أنثى>، مغربي الجنسية.
ثانيا : [كانت ولادته|ازدياده|الولادة] ب{birthPlaceAr} بتاريخ {birthDate} ميلادية، {birthDateHijri} هجرية.
ثالثا : [الأبوان|الوالدان] : {fatherAr} و{motherAr}.
رابعا : [مرجع|مراجع] التسجيل : رسم عدد {actNumber} بسجل الولادات [لسنة {~year}|].
خامسا : [الوفاة|بيان الوفاة] : {deathNote}.
${closeAr}
${lawAr}`,

    `${headAr}
${titleAr}
%{
<ولد|ولدت> في يوم {birthDateHijri} الموافق ل{birthDate}.
[مكان الازدياد|وذلك ب] {birthPlaceAr}.
[الاسم الشخصي|اسمه الشخصي] {givenNameAr} و[الاسم العائلي|اسمه العائلي] {familyNameAr}.
<والده|والدها> {fatherAr}.
<والدته|والدتها> {motherAr}.
رسم عدد {actNumber}.
%}
بيان الوفاة المشار إليه في طرة الرسم {deathNote}
[نشهد بصفتنا ضابط الحالة المدنية بمطابقة هذه النسخة لما هو مضمن بسجلات هذا المكتب|مطابقة للأصل]
${closeAr}`,

    `${headAr}
# شهادة [الولادة|الازدياد|ميلاد]
[يشهد الموقع أسفله|نشهد نحن الموقع أسفله] {~nameAr}، ضابط الحالة المدنية بالتفويض، أن {fatherAr}، [حرفته|مهنته|المهنة :] {~tradeAr}، [الساكن|القاطن] ب{~addressAr}، وزوجته {motherAr}، [رزقا|ازداد لهما|ولد لهما] ب{birthPlaceAr} بتاريخ {birthDate} [مولود|مولودة|] [سمي|سمياه|أطلق عليه اسم|أعطي له اسم] {givenNameAr} [واسمه العائلي|ولقبه] {familyNameAr}، رسم رقم {actNumber}.
${closeAr}`,

    `${headAr}
${titleAr}
المسمى(ة) : {givenNameAr} {familyNameAr}
المزداد(ة) [يوم|في|بتاريخ] {birthDate} ب{birthPlaceAr}
ابن(ة) {fatherAr} بن {~chainAr} وابن(ة) {motherAr} بنت {~chainAr}
[المسجل(ة)|المقيد(ة)] بالحالة المدنية [تحت عدد|برسم رقم|رقم] {actNumber}
[الحالة العائلية : [أعزب|عازبة|متزوج|متزوجة]|]
[رقم البطاقة الوطنية : {~cin}|]
${closeAr}`,

    // ——— told in sentences, French ———
    `${headFr}
${titleFr}
Acte n° {actNumber}
[Le [premier|12|27] [Rajab|Chaoual|Hija|Safar] {~year} correspondant au|Le|En date du] {birthDate} est <né|née> à {birthPlaceLat} <le nommé|la nommée> {givenNameLat} {familyNameLat}, de sexe <masculin|féminin>, de nationalité marocaine, <fils|fille> de {fatherLat} et de {motherLat}.
Mention marginale de décès : Néant.
Pour extrait conforme aux registres de l'état civil.
${closeFr}`,

    `${headFr}
# EXTRAIT DU REGISTRE DES NAISSANCES
[L'officier de l'état civil de la commune|Nous soussigné, officier de l'état civil,] [certifie|certifions] que <Monsieur|Madame> {familyNameLat} {givenNameLat} est <né|née> à {birthPlaceLat} le {birthDate} ({birthDateWordsFr}), du mariage de {fatherLat} avec {motherLat}, ainsi qu'il résulte de l'acte inscrit sous le numéro {actNumber}.
[Le présent extrait est délivré à l'intéressé pour servir et valoir ce que de droit.|En foi de quoi le présent extrait est délivré.]
${closeFr}`,

    `${headFr}
${titleFr}
Il résulte des registres de naissances de l'année {~year}, acte numéro {actNumber}, que :
1. {birthDateWordsFr}
2. est <né|née> à {birthPlaceLat}
3. l'enfant {givenNameLat}
4. portant le nom de {familyNameLat}
5. <fils|fille> de {fatherLat}
6. et de {motherLat}
[Aucune mention de décès ne figure en marge.|Mentions marginales : néant.]
${closeFr}`,

    `= ROYAUME DU MAROC ; AMBASSADE DU ROYAUME DU MAROC ; CONSULAT GENERAL A [PARIS|LYON|BRUXELLES|MADRID|ROTTERDAM|LILLE] ; Service de l'état civil
# EXTRAIT D'ACTE DE NAISSANCE
[Acte N°|N°] {actNumber} [Registre|Reg.] {~number} [Folio|F°] {~number}
- Nom de famille : {familyNameLat} || Prénom(s) : {givenNameLat}
- <Né|Née> le : {birthDate} || à : {birthPlaceLat}
- <Fils|Fille> de : {fatherLat} || et de : {motherLat}
- Profession du père : {~tradeLat} || Domicile : {~addressLat}
Je soussigné, Consul du Royaume du Maroc, certifie le présent extrait conforme à l'original.
> Fait le {issueDate} ; Le Vice-Consul ; {~nameLat}`,

    `${headFr}
${titleFr}
<Fils|Fille> de {fatherLat},
et de {motherLat},
%{
<né|née> le {birthDate},
à {birthPlaceLat},
Prénom : {givenNameLat}
Nom : {familyNameLat}
%}
Acte {actNumber} de l'année grégorienne {~year}.
* Extrait délivré en application de la loi n° 37-99 relative à l'état civil.
${closeFr}`,

    // ——— bilingual halves ———
    `${headBoth}
# نسخة موجزة من رسم الولادة
رسم رقم {actNumber}
<ولد|ولدت> ب{birthPlaceAr} في {birthDate} : {givenNameAr} {familyNameAr} <ابن|بنت> {fatherAr} و{motherAr}.
بيان الوفاة : {deathNote}
# EXTRAIT D'ACTE DE NAISSANCE
Acte n° {actNumber}
Est <né|née> à {birthPlaceLat} le {birthDate} : {givenNameLat} {familyNameLat}, <fils|fille> de {fatherLat} et de {motherLat}.
Mention de décès : Néant
[حرر ب{~placeAr} في {issueDate}|Fait à {~placeLat} le {issueDate}]
> ضابط الحالة المدنية ; L'officier de l'état civil`,

    `${headBoth}
# نسخة موجزة من رسم الولادة [/|-] EXTRAIT D'ACTE DE NAISSANCE
الاسم الشخصي {givenNameAr} [Prénom|:] {givenNameLat}
الاسم العائلي {familyNameAr} [Nom|:] {familyNameLat}
<ولد|ولدت> ب {birthPlaceAr} [Né(e) à|:] {birthPlaceLat}
[في|بتاريخ] {birthDate} [الموافق ل {birthDateHijri}|]
<والده|والدها> هو {fatherAr} [Fils/Fille de|:] {fatherLat}
<والدته|والدتها> هي {motherAr} [Et de|:] {motherLat}
[عقد رقم|رسم رقم] {actNumber} [Acte n° {actNumber}|]
${closeAr}`,

    `${headBoth}
| البيانات | بالعربية | En français |
| الاسم الشخصي Prénom | {givenNameAr} | {givenNameLat} |
| الاسم العائلي Nom | {familyNameAr} | {familyNameLat} |
| مكان الازدياد Lieu de naissance | {birthPlaceAr} | {birthPlaceLat} |
| تاريخ الازدياد Date de naissance | {birthDateWordsAr} | {birthDateWordsFr} |
| الأب Père | {fatherAr} | {fatherLat} |
| الأم Mère | {motherAr} | {motherLat} |
[الرسم عدد|مراجع الرسم :] {actNumber} [سجل|من سجل] سنة {~year}
بيان الوفاة : {deathNote}
${closeFr}`,

    `${headBoth}
${titleAr}
- رقم العقد : {actNumber}
- الاسم الشخصي : {givenNameAr}
- الاسم العائلي : {familyNameAr}
- تاريخ ومكان الازدياد : {birthDate} ب{birthPlaceAr}
- الوالدان : {fatherAr} و {motherAr}
- بيان الوفاة : {deathNote}
${titleFr}
- N° de l'acte : {actNumber}
- Prénom : {givenNameLat}
- Nom : {familyNameLat}
- Date et lieu de naissance : {birthDate} à {birthPlaceLat}
- Parents : {fatherLat} et {motherLat}
${closeFr}`,

    // ——— tables with persons ———
    `${headAr}
${titleAr}
| | الاسم | الجنسية | المهنة |
| المولود | {givenNameAr} {familyNameAr} | مغربية | |
| الأب | {fatherAr} | مغربية | {~tradeAr} |
| الأم | {motherAr} | مغربية | [بدون|ربة بيت] |
- رسم رقم : {actNumber}
- [تاريخ ومكان الازدياد|تاريخ ومكان الولادة|محل وتاريخ الازدياد] : {birthDate} ب{birthPlaceAr}
?- بيان الوفاة : {deathNote}
${closeAr}`,

    `${headAr}
${titleAr}
| [صاحب الرسم|المعني بالأمر] | [الأب|الوالد] | [الأم|الوالدة] |
| {givenNameAr} {familyNameAr} | {fatherAr} | {motherAr} |
| {birthPlaceAr} | {~placeAr} | {~placeAr} |
| {birthDate} | {~date} | {~date} |
[رسم ولادة رقم|رقم رسم الولادة :] {actNumber}
${closeAr}`,

    `${headFr}
${titleFr}
| | Nom | Prénom | Nationalité |
| L'intéressé | {familyNameLat} | {givenNameLat} | Marocaine |
| Le père | | {fatherLat} | Marocaine |
| La mère | | {motherLat} | Marocaine |
[<Né|Née> le {birthDate} à {birthPlaceLat}.|Date et lieu de naissance : {birthDate} à {birthPlaceLat}]
Références de l'acte : {actNumber}
${closeFr}`,

    `${headAr}
${titleAr}
| البيان | المضمون |
| [رقم ورقة السجل|صحيفة] | {~number} |
| الرسم | {actNumber} |
| [الاسم|الاسم الشخصي] | {givenNameAr} |
| [اللقب|النسب] | {familyNameAr} |
| [يوم الازدياد|تاريخ الازدياد] | {birthDateWordsAr} |
| [بالأرقام|التاريخ بالأرقام] | {birthDate} |
| [محل الازدياد|مكان الولادة] | {birthPlaceAr} |
| [الوالد|اسم الوالد] | {fatherAr} |
| [الوالدة|اسم الوالدة] | {motherAr} |
| الوفاة | {deathNote} |
[استخرج|طبع] بتاريخ {issueDate} من طرف {~nameAr}
* {~reference} - المنظومة الوطنية الرقمية للحالة المدنية`,

    // ——— distractors around ———
    `${headAr}
مرجع الطلب : {~reference} بتاريخ {~date}
${titleAr}
[المضمن|المسجل] تحت رقم {actNumber} صحيفة {~number} من السجل رقم {~number}
- الاسم الكامل : {givenNameAr} {familyNameAr}
- الازدياد : {birthDate} ب{birthPlaceAr}
- الأبوان : {fatherAr} و{motherAr}
- صرح بالولادة : {~nameAr}
- بتاريخ : {~date}
- البيانات الهامشية : [تزوج|تزوجت] ب{~nameAr} بتاريخ {~date} ب{~placeAr}
- بيان الوفاة : {deathNote}
- طالب النسخة : {~nameAr} [الحامل ل|] ب.ت.و {~cin}
> {~placeAr} في {issueDate} ; الموظف المكلف {~nameAr} ; الهاتف : {~phone}`,

    `= المملكة المغربية ; وزارة الداخلية ; إقليم {~placeAr} ; جماعة {communeAr} || الرقم : {~reference} ; الهاتف : {~phone} ; الفاكس : {~phone}
# موجز من رسم الولادة
[المنقول من سجلات جماعة {~placeAr} بمقتضى رسالة عدد {~reference}|]
نشهد أن <المواطن|المواطنة> {givenNameAr} {familyNameAr} [<الحامل|الحاملة> للبطاقة الوطنية رقم {~cin}|] <مسجل|مسجلة> [لدينا|بمكتبنا] برسم الولادة عدد {actNumber} وأن تاريخ <ازدياده|ازديادها> هو {birthDate} بمكان يسمى {birthPlaceAr} و<والداه|والداها> {fatherAr} و{motherAr}.
${closeAr}`,

    `${headAr}
# مضمن رسم الولادة
[الدفتر العائلي رقم {~number} المسلم ب{~placeAr} بتاريخ {~date}|]
رسم عدد {actNumber} حرر في {~date} من طرف {~nameAr} ضابط الحالة المدنية
الطفل : {givenNameAr} ; [النسب|لقبه] : {familyNameAr}
ازداد في {birthDate} على الساعة {~time} ب{birthPlaceAr}
لأبيه {fatherAr} [{~tradeAr}|] ولأمه {motherAr} [بدون مهنة|]
الساكنان ب{~addressAr}
[شهد على ذلك {~nameAr} و{~nameAr}|]
بيان الوفاة : {deathNote}
> سلم في {issueDate} ; الختم والتوقيع`,

    `${headFr}
N° d'ordre : {~reference} [Quittance n° {~number} du {~date}|]
${titleFr}
- Titulaire : {givenNameLat} {familyNameLat}
- Date et lieu de naissance : {birthDate} à {birthPlaceLat}
- Père : {fatherLat}, {~tradeLat}, né en {~year}
- Mère : {motherLat}, sans profession, née en {~year}
- Domicile des parents : {~addressLat}
- Acte : {actNumber} dressé le {~date}
- Déclarant : {~nameLat}
- Marié(e) le {~date} avec : {~nameLat}
- CNIE : {~cin}
> {~placeLat}, le {issueDate} ; {~nameLat}`,

    // ——— terse ———
    `# موجز رسم الولادة
{givenNameAr} {familyNameAr}
{birthDate} - {birthPlaceAr}
{fatherAr}
{motherAr}
رسم {actNumber}
> {communeAr} في {issueDate}`,

    `= جماعة {communeAr}
${titleAr}
رسم [رقم|عدد] {actNumber}، {givenNameAr} {familyNameAr}، <مولود|مولودة> ب{birthPlaceAr} في {birthDate}، من {fatherAr} و{motherAr}.
${closeAr}`,

    `# EXTRAIT DE NAISSANCE
- Nom : {familyNameLat}
- Prénom : {givenNameLat}
- Né(e) : {birthDate}
- A : {birthPlaceLat}
- De : {fatherLat}
- Et : {motherLat}
> Acte {actNumber} ; le {issueDate}`,

    `${headAr}
# ولادة
<ازداد|ازدادت> {givenNameAr} {familyNameAr} بتاريخ {birthDate} ب{birthPlaceAr}.
الأب {fatherAr}. الأم {motherAr}. العقد {actNumber}.
بيان الوفاة {deathNote}.
> {issueDate} ; ضابط الحالة المدنية`,

    // ——— old forms ———
    `= المملكة المغربية ; وزارة الداخلية ; [باشوية|قيادة|دائرة] {~placeAr} ; المجلس [البلدي|القروي|الجماعي] ل{communeAr} ; الحالة المدنية
# رسم الولادة - نسخة موجزة
الحمد لله وحده
في [اليوم|يوم] {birthDateWordsAr} [أي {birthDate}|] <ازداد|ازدادت> ب{birthPlaceAr} <المدعو|المدعوة> {givenNameAr} لقبه {familyNameAr} <ولد|بنت> {fatherAr} [وأمه|ووالدته|ومن] {motherAr}.
رسم سجل [تحت|في] عدد {actNumber} [بمقتضى الظهير الشريف الصادر في 4 مارس 1950|].
> ب{~placeAr} في {issueDate} ; [الخليفة|ضابط الحالة المدنية بالنيابة]`,

    `= EMPIRE CHERIFIEN ; [PROTECTORAT DE LA REPUBLIQUE FRANCAISE AU MAROC|ROYAUME DU MAROC] ; Ville de {~placeLat} ; [Services municipaux|Bureau de l'état civil]
# Extrait des registres de naissances
L'an {birthDateWordsFr}, est <né|née> à {birthPlaceLat} <le nommé|la nommée> {givenNameLat} {familyNameLat}, <fils|fille> de {fatherLat}, {~tradeLat}, et de {motherLat}, son épouse.
[Acte inscrit sous le numéro|N°] {actNumber}
?Dahir du 4 septembre 1915
> Pour copie conforme ; {~placeLat}, le {issueDate}`,

    `${headAr}
${titleAr}
[بناء على الحكم رقم {~reference} الصادر بتاريخ {~date} عن المحكمة الابتدائية ب{~placeAr}|]
رسم {actNumber}
[الاسم|المسمى] {givenNameAr}
[اختير له لقبا عائليا|الاسم العائلي المختار] {familyNameAr}
[خلال سنة|سنة|حوالي سنة|في] {birthDate}
[دوار |بدوار |بقبيلة |ب]{birthPlaceAr}
أبوه {fatherAr} أمه {motherAr}
وفاته : {deathNote}
${closeAr}`,

    // ——— label column with long labels ———
    `${headAr}
${titleAr}
- رقم رسم الولادة بالسجل الممسوك بالمكتب : {actNumber}
- الاسم الشخصي للمعني بالأمر : {givenNameAr}
- الاسم العائلي للمعني بالأمر : {familyNameAr}
- الاسم الشخصي بالحروف اللاتينية : {givenNameLat}
- الاسم العائلي بالحروف اللاتينية : {familyNameLat}
- تاريخ الازدياد بالتقويم الميلادي : {birthDate}
- تاريخ الازدياد بالتقويم الهجري : {birthDateHijri}
- مكان الازدياد (الجماعة أو الدوار) : {birthPlaceAr}
- الاسم الكامل للأب : {fatherAr}
- الاسم الكامل للأم : {motherAr}
- بيان الوفاة إن وجد : {deathNote}
${closeAr}`,

    `${headAr}
${titleAr}
- Nom et prénom / الاسم الكامل : {familyNameLat} {givenNameLat} - {givenNameAr} {familyNameAr}
- Né(e) le / المزداد في : {birthDate}
- A / ب : {birthPlaceAr} {birthPlaceLat}
- Père / الأب : {fatherAr} {fatherLat}
- Mère / الأم : {motherAr} {motherLat}
- Acte / الرسم : {actNumber}
${closeAr}`,

    `= Royaume du Maroc ; Commune de {~placeLat} || المملكة المغربية ; جماعة {communeAr}
- الاسم الشخصي باللاتينية : {givenNameLat} || بالعربية : {givenNameAr}
- الاسم العائلي باللاتينية : {familyNameLat} || بالعربية : {familyNameAr}
%{
الأب : {fatherAr} [({fatherLat})|]
الأم : {motherAr} [({motherLat})|]
الولادة : {birthPlaceAr} [({birthPlaceLat})|]، {birthDate}
الرسم : {actNumber}
%}
${titleAr}
${closeAr}`,

    // ——— unusual orders ———
    `> {~placeAr} في {issueDate}
${headAr}
${titleAr}
[لفائدة|باسم|تخص] [<السيد|السيدة>|<السيد|الآنسة>] {givenNameAr} {familyNameAr}
الحمد لله، [بعد مراجعة|برجوعنا إلى] سجل الولادات رقم {~number} تبين أن صاحب الرسم عدد {actNumber} ولد من {motherAr} و{fatherAr} ب{birthPlaceAr} يوم {birthDate}.
بيان الوفاة : {deathNote}
> الإمضاء : {~nameAr}`,

    `${headAr}
- [سلم بتاريخ|تاريخ التسليم|تاريخ الإصدار] : {issueDate} || رقم الرسم : {actNumber}
${titleAr}
- [الأم|والدته|والدتها] : {motherAr}
- [الأب|والده|والدها] : {fatherAr}
- [الازدياد|ولد ب] : {birthPlaceAr}
- [يوم|بتاريخ] : {birthDate}
- هجرية : {birthDateHijri}
- [اللقب|اسم العائلة] : {familyNameAr}
- الاسم : {givenNameAr}
- الوفاة : {deathNote}
> طابع الجماعة`,

    `${headFr}
> Délivré le {issueDate}
${titleFr}
<Né|Née> à {birthPlaceLat} de {motherLat} et de {fatherLat}, le {birthDate}, <M.|Mme> {givenNameLat} {familyNameLat} est <inscrit|inscrite> à l'état civil de la commune sous le n° {actNumber}.
Pièce d'identité présentée : CNIE {~cin}, délivrée le {~date}.
Mention de décès : néant`,

    `${headAr}
${titleAr}
الولادة
في {birthDate}، ب{birthPlaceAr}، الموافق ل{birthDateHijri}
المولود
{givenNameAr} {familyNameAr}، <ذكر|أنثى>
الأبوان
{fatherAr}، {~tradeAr}، و{motherAr}، [بدون|{~tradeAr}]
الرسم
عدد {actNumber}، حرر في {~date}
الوفاة
{deathNote}
التسليم
{~placeAr} في {issueDate}`,

    `${headFr}
${titleFr}
NAISSANCE
le {birthDate} à {birthPlaceLat}, heure {~time}
ENFANT
{givenNameLat} {familyNameLat}, sexe <M|F>
PARENTS
{fatherLat}, {~tradeLat} ; {motherLat}, sans
ACTE
n° {actNumber} du {~date}
DELIVRANCE
{~placeLat}, {issueDate}`,

    `${headAr}
${titleAr}
(1) الرسم عدد {actNumber} لسنة {~year}.
(2) <المسمى|المسماة> {givenNameAr}، [ويكنى|ولقبه|واسمه العائلي] {familyNameAr}.
(3) <المزداد|المزدادة> في {birthDateWordsAr}.
(4) الموافق بالأرقام {birthDate} والموافق بالهجري {birthDateHijri}.
(5) بالمكان المسمى {birthPlaceAr}، [جماعة {~placeAr}|].
(6) من صلب {fatherAr} ومن {motherAr}.
[(7) لا بيان بالطرة.|(7) بيان الوفاة : {deathNote}.]
${closeAr}`,

    `= المملكة المغربية ; وزارة الداخلية ; الجماعة : {communeAr} ; العقد عدد : {actNumber} || ROYAUME DU MAROC ; MINISTERE DE L'INTERIEUR ; Acte N° : {actNumber}
${titleAr}
السيد(ة) {givenNameAr} {familyNameAr} مزداد(ة) بتاريخ {birthDateWordsAr} ({birthDate})، بعمالة {~placeAr}، بالجماعة المسماة {birthPlaceAr}.
[اسم والده|اسم والدها|اسم الأب] {fatherAr}، [واسم والدته|واسم والدتها|واسم الأم] {motherAr}.
لم يرد بطرة الرسم ما يفيد الوفاة [({deathNote})|].
> رئيس المكتب {~nameAr} ; {~placeAr}، {issueDate}`,

    // ——— requests and attestations of agreement with the act ———
    `${headAr}
# مستخرج من [رسم الولادة|سجل الولادات] [رقم|عدد] {actNumber}
إن ضابط الحالة المدنية لجماعة {communeAr}، بناء على الطلب المقدم من طرف {~nameAr} بتاريخ {~date}، [وبناء على القانون رقم 37.99|وبعد الاطلاع على سجل سنة {~year}]، يسلم هذا المستخرج المتضمن ما يلي :
- الاسم الشخصي : {givenNameAr}
- الاسم العائلي : {familyNameAr}
- <ولد|ولدت> ب : {birthPlaceAr}
- في : {birthDate}
- <والده|والدها> : {fatherAr}
- <والدته|والدتها> : {motherAr}
ولا يعتد بهذه النسخة بعد مرور ثلاثة أشهر على تاريخ تسليمها.
${closeAr}`,

    `${headBoth}
# BULLETIN DE NAISSANCE [-|/] موجز رسم الولادة
Nous certifions que {givenNameLat} {familyNameLat} [({givenNameAr} {familyNameAr})|] est <né|née> le {birthDate} à {birthPlaceLat} [({birthPlaceAr})|].
نشهد أن <والده|والدها> هو {fatherAr} و<والدته|والدتها> هي {motherAr}.
Acte n° / رسم رقم : {actNumber}
بيان الوفاة : {deathNote}
${closeFr}`,

    `${headAr}
# نسخة موجزة من رسم الولادة [خاصة بملف البطاقة الوطنية|للإدلاء بها لدى الإدارة|]
الاسم الشخصي بالعربية : {givenNameAr}، وبالفرنسية : {givenNameLat}.
الاسم العائلي بالعربية : {familyNameAr}، وبالفرنسية : {familyNameLat}.
اسم الأب بالعربية : {fatherAr}، وبالفرنسية : {fatherLat}.
اسم الأم بالعربية : {motherAr}، وبالفرنسية : {motherLat}.
مكان الازدياد : {birthPlaceAr} ({birthPlaceLat})، تاريخ الازدياد : {birthDate}.
[عقد الازدياد رقم|رسم الازدياد عدد] {actNumber}.
${closeAr}`,

    `${headAr}
${titleAr}
| 1 | الاسم الشخصي والعائلي | {givenNameAr} {familyNameAr} |
| 2 | تاريخ الازدياد | {birthDate} |
| 3 | مكان الازدياد | {birthPlaceAr} |
| 4 | ابن(ة) | {fatherAr} |
| 5 | و | {motherAr} |
| 6 | رقم الرسم | {actNumber} |
| 7 | بيان الوفاة | {deathNote} |
${closeAr}`,

    `${headAr}
${titleAr}
- [جنس المولود|الجنس] : <ذكر|أنثى> || [ترتيبه|] : [الأول|الثاني|مولود فريد]
- [اسم المولود|اسم المولود(ة)] : {givenNameAr} || [نسبه(ا)|اسم العائلة] : {familyNameAr}
- [مولود في|مزداد(ة) في] : {birthDateWordsAr}
- [موافق|الموافق] : {birthDate} || [بالهجري|هجريا] : {birthDateHijri}
- [بمحل|بالمكان المسمى|ب] : {birthPlaceAr} || رسم : {actNumber}
- [أبوه|والده] : {fatherAr} || [أمه|والدته] : {motherAr}
> [عن الرئيس وبأمر منه|رئيس المجلس الجماعي] ; {~placeAr} {issueDate}
* بيان الوفاة بالطرة: {deathNote}`,

    `= المملكة المغربية ; المحكمة الابتدائية ب{~placeAr} ; قسم قضاء الأسرة || جماعة {communeAr} ; مكتب الحالة المدنية
${titleAr}
ملف رقم {~reference}
يتضمن الرسم عدد {actNumber} أن {givenNameAr} {familyNameAr} [رأى النور|ولد|وضع] ب{birthPlaceAr} في {birthDate} ([و|]{birthDateWordsAr}).
[الوالد|أما الأب ف]: {fatherAr} [المزداد سنة {~year}|].
[الوالدة|وأما الأم ف]: {motherAr} [المزدادة سنة {~year}|].
بيان الوفاة : {deathNote}.
${closeAr}`,

    `${headAr}
${titleAr}
[أشهد|أشهد أنا الموقع أسفله] بأن رسم ولادة {givenNameAr} {familyNameAr}، [وهو|] <ابن|ابنة> {fatherAr} [من |و]{motherAr}، <المولود|المولودة> [بدوار|بمدينة|بحي] {birthPlaceAr} [عام|سنة|بتاريخ] {birthDate}، مسجل [بدفاتر|بسجلات] هذه الجماعة تحت عدد {actNumber}، وأن [الطرة خالية من كل بيان|بيان الوفاة به : {deathNote}].
${closeAr}`,

    `${headFr}
${titleFr}
- Commune / bureau : {~placeLat} || Année : {~year}
- Acte de naissance numéro : {actNumber}
- Nom patronymique : {familyNameLat} || Prénom usuel : {givenNameLat}
- Naissance le : {birthDate} || Lieu : {birthPlaceLat}
- Année hégirienne : {~year}
- Nom et prénom du père : {fatherLat}
- Nom et prénom de la mère : {motherLat}
- Mention de décès : néant || Mention de mariage : [néant|le {~date} à {~placeLat}]
${closeFr}
* Loi n° 37-99, dahir n° 1-02-239 du 25 rejeb 1423 (3 octobre 2002). Tout extrait surchargé est nul.`,

    `${headBoth}
?* Extrait n° {~number} / نسخة رقم {~number}
# Extrait d'acte de naissance
| Né(e) le | le {birthDate} | {birthDateHijri} |
| A | {birthPlaceLat} | {birthPlaceAr} |
| De | {fatherLat} | {fatherAr} |
| Et de | {motherLat} | {motherAr} |
| Nommé(e) | {givenNameLat} | {givenNameAr} |
| Famille | {familyNameLat} | {familyNameAr} |
Acte {actNumber}
${closeFr}`,

    `${headAr}
${titleAr}
[ن. رقم|رسم.] {actNumber}
{givenNameAr} : [الاسم الشخصي|الاسم]
{familyNameAr} : [الاسم العائلي|النسب]
{birthPlaceAr} : مكان الازدياد
{birthDate} : تاريخ الازدياد
{fatherAr} : اسم الأب
{motherAr} : اسم الأم
{deathNote} : بيان الوفاة
${closeAr}`,

    `${headAr}
${titleAr}
- الاسم الشخصي : {givenNameAr} <> {givenNameLat} : Prénom
- الاسم العائلي : {familyNameAr} <> {familyNameLat} : Nom
- تاريخ الازدياد : {birthDateWordsAr}
- Date de naissance : {birthDateWordsFr}
- مكان الازدياد : {birthPlaceAr} <> {birthPlaceLat} : Lieu
- ابن : {fatherAr} <> {fatherLat} : Fils de
- و : {motherAr} <> {motherLat} : et de
رسم {actNumber} لسنة {~year} هجرية
بيان الوفاة المشار إليه في طرة الرسم : {deathNote}
${closeAr}
${lawAr}`,

    `${headAr}
# بطاقة ملخصة لرسم الولادة
<المعني|المعنية> بالأمر {givenNameAr} {familyNameAr} <مغربي|مغربية> <مزداد|مزدادة> ب{birthPlaceAr} بتاريخ {birthDate} حسب رسم عدد {actNumber}.
و<هو ابن|هي ابنة> المسمى {fatherAr} [المتوفى بتاريخ {~date}|الذي ما زال على قيد الحياة|] والمسماة {motherAr} [المتوفاة|].
إخوته : {~givenAr}، {~givenAr}، {~givenAr}.
[وقد تزوج|وقد تزوجت] بتاريخ {~date} [حسب رسم الزواج عدد {~number}|].
بيان الوفاة في طرة الرسم : {deathNote}.
${closeAr}`,

    `${headAr}
${titleAr}
العبارة : ولد الذكر/الأنثى في {birthDate} [وافق|يوافق|موافق] {birthDateHijri} ب{birthPlaceAr}
السجل : ولادات {~year} - رسم {actNumber}
النسب : {givenNameAr} {familyNameAr} بن(ت) {fatherAr}
الأمومة : {motherAr}
الطرة : {deathNote}
> مطابق للأصل ; {~placeAr} {issueDate} ; {~nameAr}`,

    `${headFr}
${titleFr}
Je soussigné {~nameLat}, officier de l'état civil [par délégation|délégué] de la commune de {~placeLat}, atteste que [d'après|selon] les registres tenus dans ce bureau, {fatherLat} [, {~tradeLat},|] et son épouse {motherLat} [demeurant {~addressLat}|] ont eu, le {birthDate} à {birthPlaceLat}, un enfant de sexe <masculin|féminin> nommé {givenNameLat} {familyNameLat} (acte n° {actNumber}).
${closeFr}`,

    `${headAr}
${titleAr}
جدول البيانات
| الاسم | {givenNameAr} | Prénom | {givenNameLat} |
| النسب | {familyNameAr} | Nom | {familyNameLat} |
| الأب | {fatherAr} | Père | {fatherLat} |
| الأم | {motherAr} | Mère | {motherLat} |
| الازدياد | {birthDate} | Naissance | {birthPlaceLat} |
| المكان | {birthPlaceAr} | Acte | {actNumber} |
${closeAr}`,

    `${headAr}
${titleAr}
%{
الاسم العائلي : {familyNameAr}، الاسم الشخصي : {givenNameAr}.
<المزداد|المزدادة> [يوم|في] : {birthDate} بـ {birthPlaceAr}.
[الأبوان|اسما الأبوين] : {fatherAr} و {motherAr}.
رقم الرسم : {actNumber} ; مكتب الحالة المدنية : {communeAr}.
?المهنة : {~tradeAr} ; العنوان : {~addressAr}.
?رقم البطاقة الوطنية للتعريف : {~cin} ; صالحة إلى غاية {~date}.
بيان الوفاة : {deathNote}.
%}
${closeAr}`,
    // ——— one sentence, its clauses in any order ———
    `${headAr}
${titleAr}
%{& [رسم|عقد] [رقم|عدد] {actNumber} : [إن|] <المسمى|المسماة> {givenNameAr} {familyNameAr}
<ابن|بنت> {fatherAr}
<والدته|والدتها> {motherAr}
<مولود|مولودة> ب{birthPlaceAr}
<مزداد|مزدادة> في {birthDate}
?[موافق|الموافق ل] {birthDateHijri}
?جنسيته مغربية
%}.
بيان الوفاة : {deathNote}
${closeAr}`,

    `${headAr}
${titleAr}
%{& [يشهد|يفيد] ضابط الحالة المدنية [بجماعة|لجماعة] {communeAr}
أن الولادة وقعت ب{birthPlaceAr}،
أن تاريخ [الولادة|الازدياد] هو {birthDate}،
أن الاسم الشخصي هو {givenNameAr}،
أن الاسم العائلي هو {familyNameAr}،
أن الأب هو {fatherAr}،
أن الأم هي {motherAr}،
أن رقم الرسم هو {actNumber}،
%} [وذلك حسب سجل سنة {~year}|وأن الطرة خالية من أي بيان|].
${closeAr}`,

    `${headFr}
${titleFr}
%{& <Monsieur|Madame> {givenNameLat} {familyNameLat}
est <né|née> à {birthPlaceLat},
le {birthDate},
de {fatherLat}
et de {motherLat},
?de nationalité marocaine,
?demeurant à {~addressLat},
%} acte n° {actNumber}.
Mention marginale de décès : néant.
${closeFr}`,

    `${headFr}
${titleFr}
%{& Extrait de l'acte de naissance n° {actNumber} :
[Nom|Nom de famille] {familyNameLat} ;
[Prénom|Prénoms] {givenNameLat} ;
[Naissance|Date de naissance] {birthDateWordsFr} ;
[Lieu|Lieu de naissance] {birthPlaceLat} ;
[Père|Nom du père] {fatherLat} ;
[Mère|Nom de la mère] {motherLat} ;
?[Sexe] <M|F> ;
%}
${closeFr}`,

    `${headBoth}
${titleAr}
%{& الحمد لله، [هذا موجز رسم ولادة|يتعلق هذا الرسم ب] <السيد|السيدة> {givenNameAr} {familyNameAr} ({givenNameLat} {familyNameLat})،
[الأب|والده(ا)] {fatherAr} ({fatherLat})،
الأم {motherAr} ({motherLat})،
مكان الازدياد {birthPlaceAr} ({birthPlaceLat})،
تاريخ الازدياد {birthDateWordsAr}،
رقم الرسم {actNumber}،
?رقم البطاقة الوطنية {~cin}،
?العنوان {~addressAr}،
%} [انتهى|والسلام|].
${closeAr}`,
    // ——— printed from the computer, and by short marks ———
    `= المملكة المغربية ; وزارة الداخلية ; جماعة {communeAr} ; [المنظومة الوطنية الرقمية للحالة المدنية|نظام الحالة المدنية] || المعرف الرقمي : {~number}{~number} ; صفحة 1/1
${titleAr}
- [م. الرسم|رسم/سنة|ر. الرسم] : {actNumber} || المطبوع : {~reference}
- [ا. ش|ا. الشخصي] : {givenNameAr} || [ا. ع|ا. العائلي] : {familyNameAr}
- [ت. ز|ت. الازدياد|ت. الولادة] : {birthDate} || [م. ز|م. الازدياد] : {birthPlaceAr}
- [الأب|اسم الأب] : {fatherAr} || [الأم|اسم الأم] : {motherAr}
- ب. الوفاة : {deathNote}
استخرج يوم {issueDate} على الساعة {~time} - رمز التحقق {~reference}`,

    `${headAr}
${titleAr}
{givenNameAr} هو الاسم الشخصي، {familyNameAr} هو الاسم العائلي، {birthPlaceAr} هو مكان الازدياد، {birthDate} هو تاريخ الازدياد، {fatherAr} هو الأب، {motherAr} هي الأم، {actNumber} هو رقم الرسم.
بيان الوفاة : {deathNote}
${closeAr}`,

    `${headFr}
${titleFr}
- Réf. acte ......... : {actNumber}
- Nom ............... : {familyNameLat}
- Prénom ............ : {givenNameLat}
- Né(e) le .......... : {birthDate}
- Lieu .............. : {birthPlaceLat}
- Fils/Fille de ..... : {fatherLat}
- et de ............. : {motherLat}
- Marié(e) le ....... : {~date}
- Imprimé le ........ : {issueDate}
* Agent {~nameLat} - poste {~number} - {~time}`,

    `${headAr}
${titleAr}
<ولد|ولدت> {fatherAr} و{motherAr}، المسجل بدفتر الحالة المدنية رقم {~number}، <هو|هي> {givenNameAr} {familyNameAr}، [ترتيبه الثالث بين إخوته {~givenAr} و{~givenAr}|ثاني أبنائهما]، <ازداد|ازدادت> ب{birthPlaceAr} يوم {birthDateWordsAr}، [بالأرقام|أي] {birthDate}، وحرر بذلك الرسم {actNumber} بتاريخ {~date}.
${closeAr}`,

    `${headBoth}
# EXTRAIT D'ACTE DE NAISSANCE — نسخة موجزة من رسم الولادة
- Commune : {~placeLat} <> {communeAr} : الجماعة
- Acte / Année : {actNumber} <> {~year} : السنة الهجرية
Le {birthDateWordsFr} - {birthDateWordsAr}
est <né|née> à {birthPlaceLat} - <ولد|ولدت> ب{birthPlaceAr}
{givenNameLat} {familyNameLat} - {givenNameAr} {familyNameAr}
<fils|fille> de {fatherLat} - <ابن|بنت> {fatherAr}
et de {motherLat} - و{motherAr}
> {~placeAr} {issueDate} ; {~nameAr}`,
    // The same day in both languages and both calendars; lines, parents' own days and notes of the margin around it.
    `${headBoth}
${titleAr}
${titleFr}
- [Acte n°|N° de l'acte] : {actNumber} <> {actNumber} : [رسم رقم|رقم الرسم]
- Prénom : {givenNameLat} <> {givenNameAr} : الاسم الشخصي
- Nom : {familyNameLat} <> {familyNameAr} : الاسم العائلي
- [Né(e) le|Date de naissance] : {birthDate} <> {birthDate} : [ولد(ت) في|تاريخ الازدياد]
- [Correspondant au|Date hégirienne] : {~date} <> {birthDateHijri} : [الموافق ل|هجرية]
- [En lettres|Soit le] : {birthDateWordsFr} <> {birthDateWordsAr} : [بالحروف|كتابة]
- [A|Lieu] : {birthPlaceLat} <> {birthPlaceAr} : [ب|مكان الازدياد]
- [Père|Fils/fille de] : {fatherLat} <> {fatherAr} : [الأب|ابن(ة)]
- [Mère|Et de] : {motherLat} <> {motherAr} : [الأم|و]
[بيان الوفاة|الوفاة] : {deathNote}
${closeAr}`,
    `${headAr}
${titleAr}
<ولد|ولدت> [خلال سنة|في|يوم|حوالي سنة|سنة] {birthDate} ب{birthPlaceAr} <المسمى|المسماة> {givenNameAr} {familyNameAr}، [وعمر أبيه {~age} سنة|والده من مواليد {~year}|] <ابن|بنت> {fatherAr} [المزداد سنة {~year} ب{~placeAr}|] و{motherAr} [المزدادة سنة {~year}|].
رسم [عدد|رقم] {actNumber} [لسنة {~year.birthDate}|] - [الطرة|بيانات هامشية] : [تزوج ب{~nameAr} بتاريخ {~date}|طلاق في {~date}|أصلح الاسم بحكم عدد {~reference} بتاريخ {~date}|لا شيء]
${closeAr}`,
    `${headAr}
# [مضمون|مستخرج من|نسخة من] رسم الولادة
- [الاسم الكامل|الاسم الكامل للمعني بالأمر] : {givenNameAr} {familyNameAr}
- [Nom complet|Nom et prénom] : {familyNameLat} {givenNameLat}
- [الاسم الكامل للأب|اسم الأب الكامل|الأب] : {fatherAr}
- [الاسم الكامل للأم|اسم الأم الكامل|الأم] : {motherAr}
- [تاريخ ومكان الازدياد|تاريخ ومحل الولادة] : {birthDate} ب{birthPlaceAr}
- [التاريخ الهجري|الموافق ل] : {birthDateHijri}
- [رقم الرسم وسنته|مرجع الرسم|الرسم] : {actNumber}
- [رقم رسم ولادة الأب|رسم الأب] : {~actNumber} || [رقم رسم ولادة الأم|رسم الأم] : {~actNumber}
- [المعرف الرقمي|رقم الهوية] : {~number}
${closeAr}`,
    `${headFr}
${titleFr}
| Renseignements | |
| Acte n° | {actNumber} |
| Nom et prénom(s) | {familyNameLat} {givenNameLat} |
| [Sexe|Nationalité] | [Masculin|Féminin|Marocaine] |
| Né(e) le | {birthDate} |
| [soit|en lettres] | {birthDateWordsFr} |
| à | {birthPlaceLat} |
| Nom du père | {fatherLat} |
| Père né le | {~date} à {~placeLat} |
| Nom de la mère | {motherLat} |
| Mère née le | {~date} à {~placeLat} |
| Mentions marginales | [Néant|Mariage : {~date}|Décès : {~date}] |
${closeFr}`,
    `${headAr}
${titleAr}
رقم [الرسم|العقد] : {actNumber} / {~yearHijri.birthDate} هـ / {~year.birthDate} م
- اليوم : {birthDate.day} || الشهر : {birthDate.month} || السنة : {birthDate.year}
- [بالحروف|كتابة] : {birthDateWordsAr}
- الاسم : {givenNameAr} || اللقب : {familyNameAr}
- ب : {birthPlaceAr} || جماعة : {communeAr}
- [أبوه(ا)|الوالد] : {fatherAr} || حرفته : {~tradeAr}
- [أمه(ا)|الوالدة] : {motherAr} || حرفتها : [بدون|{~tradeAr}]
- [جده(ا)|الجد] : {~chainAr}
${closeAr}`,
    `${titleAr}
[إن|] [ضابط|وكيل] الحالة المدنية [بجماعة|لجماعة] {communeAr} [يشهد|نشهد] أن السجل [رقم {~number}|لسنة {~year.birthDate}] يتضمن [في الصفحة {~number}|تحت عدد {actNumber}] ما يلي :
اسم المولود : {givenNameAr} ، اسم عائلته : {familyNameAr} ، يوم ولادته : {birthDateHijri} موافق {birthDate} ، مكانها : {birthPlaceAr} ، أبوه : {fatherAr} ، أمه : {motherAr}
* [وفاة|بيان الوفاة] : {deathNote}
${closeAr}`,
    `${headBoth}
${titleAr}
{givenNameAr} {givenNameLat}
* الاسم الشخصي Prénom
{familyNameAr} {familyNameLat}
* الاسم العائلي Nom
{birthDate} {birthPlaceAr} {birthPlaceLat}
* تاريخ ومكان الازدياد Date et lieu de naissance
{fatherAr} {fatherLat}
* الأب Père
{motherAr} {motherLat}
* الأم Mère
{actNumber} - {~year.birthDate}
* رقم الرسم Acte n°
${closeFr}`,
    `${headAr}
${titleAr}
%{
- [لقبه|اللقب|اسم العائلة] : {familyNameAr}
- [اسمه|الاسم|الاسم الأول] : {givenNameAr}
- [ميلاده|تاريخ الميلاد] : {birthDateWordsAr}
- [هجري|الموافق للهجري] : {birthDateHijri}
- [مسقط رأسه|مكان الميلاد] : {birthPlaceAr}
- [والده|اسم الوالد] : {fatherAr}
- [والدته|اسم الوالدة] : {motherAr}
- [عدد الرسم|الرسم] : {actNumber}
- [تاريخ التصريح|صرح به في] : {~date}
- [المصرح|صرح به] : {~nameAr} [عمره {~age} سنة|]
- [حرر الرسم في|تاريخ تحرير الرسم] : {~date}
- [الزواج|بيان الزواج] : [{~date} مع {~nameAr}|لا شيء]
- [الوفاة|بيان الوفاة] : {deathNote}
%}
${closeAr}`,
    `${headFr}
${titleFr}
%{& Il résulte [des registres|du registre] de l'état civil de {~placeLat}, [année|an] {~year.birthDate},
que [le|la] nommé(e) {givenNameLat} {familyNameLat}
est né(e) [le|en date du] {birthDate} [({birthDateWordsFr})|] à {birthPlaceLat},
? [du mariage célébré le {~date} de|]
fils/fille de {fatherLat} [, né en {~year},|] et de {motherLat} [, née en {~year},|]
%} [acte|inscrit(e) sous le] n° {actNumber}.
[En marge : marié(e) le {~date} à {~placeLat} avec {~nameLat}.|]
${closeFr}`,
    `${headAr}
${titleAr}
[تطبيقا لحكم|بمقتضى الحكم عدد {~reference} بتاريخ {~date} الصادر عن] المحكمة الابتدائية ب{~placeAr} :
| الرسم | الاسم الشخصي | الاسم العائلي | الازدياد | المكان | الأب | الأم |
| {actNumber} | {givenNameAr} | {familyNameAr} | {birthDate} | {birthPlaceAr} | {fatherAr} | {motherAr} |
[بالحروف|الازدياد بالحروف] : {birthDateWordsAr}
${closeAr}`,
    `= بلدية {communeAr} || {~placeLat}
${titleAr}
[الاسم|Prénom] {givenNameAr} {givenNameLat}
[النسب|Nom] {familyNameAr} {familyNameLat}
مزداد(ة) في {birthDate} Né(e) le {birthDate}
ب {birthPlaceAr} à {birthPlaceLat}
ابن(ة) {fatherAr} Fils/Fille de {fatherLat}
و {motherAr} et de {motherLat}
رسم {actNumber} acte
[سلم بتاريخ|Délivré le] {issueDate}`,
    `${headAr}
${titleAr}
الرسم رقم {actNumber} [سنة|لعام] {~year.birthDate}
السيد(ة) {givenNameAr} {familyNameAr}، [سنه {~age} سنة|]، [مزداد(ة)|من مواليد] [سنة|عام] {birthDate} [بدوار |بقبيلة |ب]{birthPlaceAr}
من [أبوين مغربيين|أبويه] : {fatherAr} و{motherAr}
[القاطنين|الساكنين حاليا] ب{~addressAr}
* [نسخة سلمت للسيد|سلمت للمسماة|سلمت ل]{~nameAr} [بطاقته {~cin}|]
${closeAr}`,
    ...extractsInWords,
  ],
};
