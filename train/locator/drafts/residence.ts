import type { Drafts } from '../draft.ts';
import {
  addressesAr,
  addressesLat,
  cardAr,
  cardFr,
  cardLabelAr,
  cardLabelFr,
  closeAr,
  closeFr,
  headAr,
  headBoth,
  headFr,
  purposeAr,
  purposeFr,
  saidAr,
  saidFr,
} from '../parts.ts';

const titleAr =
  '# [شهادة السكنى|شهادة السكن|شهـادة السكنـى|شهادة الإقامة|شهادة ادارية للسكنى|شهادة إدارية|شهادة سكنى|شهادة الاستقرار|شهادة إثبات السكنى|شهادة الإقامة الفعلية]';
const titleFr =
  '# [CERTIFICAT DE RESIDENCE|ATTESTATION DE RESIDENCE|Certificat de résidence|Attestation de domicile|CERTIFICAT DE DOMICILE|Attestation de résidence|ATTESTATION DE DOMICILIATION|Certificat administratif de résidence]';
const whoAr =
  '[يشهد الموقع أسفله|يشهد الموقع أسفله قائد قيادة {~placeAr}|يشهد قائد الملحقة الإدارية {~number}|إن باشا مدينة {~placeAr} يشهد|تشهد السلطة المحلية ب{~placeAr}|نشهد نحن خليفة القائد ب{~placeAr}|يشهد رئيس الدائرة الحضرية {~number}|نحن رئيس الملحقة الإدارية {~placeAr} نشهد|الموقع أسفله السيد {~nameAr} قائد قيادة {~placeAr} يشهد|يشهد السيد الباشا]';
const bornAr =
  '[<المزداد|المزدادة> [بتاريخ|في|يوم|سنة|حوالي سنة]|<المولود|المولودة> [بتاريخ|في|سنة|عام]|<مزداد|مزدادة> [في|بتاريخ]|المزداد(ة) في|<من مواليد|من مواليد>|<ازداد|ازدادت> بتاريخ] {birthDate}';
const livesAr =
  '[<يسكن|تسكن>|<يقطن|تقطن>|<يقيم|تقيم>|<يستقر|تستقر>|<ساكن|ساكنة>|<قاطن|قاطنة>|<يوجد سكناه|يوجد سكناها>|<الساكن|الساكنة>|<يسكن|تسكن> [فعليا|بصفة دائمة|بصفة مستمرة|حاليا|فعلا]|<يقطن|تقطن> [حاليا|بصفة فعلية|منذ مدة]|<مقيم|مقيمة> [حاليا|]]';
const atAr =
  '[ب|بالعنوان التالي : |بالعنوان الآتي : |بعنوان : |ب : |في |بالعنوان الكائن ب|بالعنوان المذكور أسفله : ]{addressAr}';
const sinceAr =
  '[منذ سنة {~year} إلى الآن|منذ {~date}|منذ أكثر من {~number} سنة|منذ ازدياده|ولا زال يقيم به إلى يومنا هذا|مع عائلته|صحبة والديه|التابع لنفوذ هذه الملحقة|بدائرة نفوذنا الترابي|]';
const onAr =
  '[وذلك بناء على البحث المجرى من طرف عون السلطة {~nameAr}|حسب تصريح مقدم الحي {~nameAr}|وذلك حسب شهادة الجيران|استنادا إلى فاتورة الماء والكهرباء رقم {~number}|بناء على عقد الكراء المؤرخ في {~date}|وحسب إفادة الشيخ|]';
const whoFr =
  "[Je soussigné, Caïd de {~placeLat}, certifie|Le soussigné, chef de l'annexe administrative {~placeLat}, certifie|L'autorité locale de {~placeLat} atteste|Nous soussigné, Pacha de la ville de {~placeLat}, certifions|Le Caïd du caïdat {~placeLat} certifie|Nous, {~nameLat}, Khalifa du Caïd, attestons]";
const bornFr = '[<né|née> le|né(e) le|<né|née> en|<né|née> vers] {birthDate}';
const livesFr =
  "[<réside|réside> [effectivement|actuellement|bien|] [à|au]|demeure [actuellement|] [à|au]|est <domicilié|domiciliée> [à|au]|habite [à|au]|réside à l'adresse suivante :|est <domicilié|domiciliée> à l'adresse ci-après :|a sa résidence habituelle [à|au]|est résident(e) à]";
const sinceFr =
  "[depuis {~year}|depuis le {~date}|depuis plus de {~number} ans|depuis sa naissance|jusqu'à ce jour|dans le ressort de notre annexe|avec sa famille|]";
const nameLabelAr =
  '[الاسم الكامل|الاسم والنسب|الاسم العائلي والشخصي|الاسم الشخصي والعائلي|اسم المعني بالأمر|السيد(ة)|الاسم واللقب|المسمى(ة)|اسم ونسب المعني بالأمر|الإسم الكامل]';
const bornLabelAr =
  '[تاريخ الازدياد|تاريخ الولادة|المزداد(ة) في|تاريخ الميلاد|سنة الازدياد|مزداد(ة) بتاريخ|المولود(ة) بتاريخ|تاريخ ازدياده(ا)]';
const homeLabelAr =
  '[العنوان|عنوان السكنى|محل السكنى|مقر السكنى|العنوان الحالي|الساكن(ة) ب|عنوان الإقامة|القاطن(ة) ب|محل الإقامة|عنوانه(ا)|العنوان الكامل|السكنى|مكان السكنى]';
const nameLabelFr =
  "[Nom et prénom|Nom et prénoms|Nom complet|Prénom et nom|M./Mme|Nom et prénom de l'intéressé(e)|Identité|NOM ET PRENOM|Nom, prénom]";
const bornLabelFr = '[Date de naissance|Né(e) le|Naissance|DATE DE NAISSANCE|Né le / Née le|Né(e) en]';
const homeLabelFr =
  '[Adresse|Domicile|Adresse actuelle|Résidence|Lieu de résidence|Demeurant à|Adresse complète|ADRESSE|Adresse personnelle|Domicilié(e) à]';

export const residence: Drafts = {
  type: 'residence',
  texts: { addressAr: addressesAr, addressLat: addressesLat },
  pages: [
    // Arabic sentences.
    `${headAr[0]}
${titleAr}
${whoAr} [أن|بأن] ${saidAr} {nameAr}، ${bornAr} [ب{~placeAr}|]، ${cardAr}، ${livesAr} ${atAr} ${sinceAr}.
${purposeAr}
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
${whoAr} [أن|بأن] ${saidAr} {nameAr} ${cardAr} ${livesAr} ${atAr}.
${onAr}
${purposeAr}
${closeAr[1]}`,
    `${headAr[2]}
${titleAr}
بناء على [الطلب الذي تقدم به المعني بالأمر بتاريخ {~date}|طلب المعني بالأمر|البحث الإداري عدد {~reference}]،
${whoAr} أن ${saidAr} : {nameAr}
<المزداد|المزدادة> في : {birthDate} ب : {~placeAr}
<ابن|بنت> : {~chainAr} و {~nameAr}
<الحامل|الحاملة> للبطاقة الوطنية رقم : {cin}
<يسكن|تسكن> ب : {addressAr}
${purposeAr}
${closeAr[2]}`,
    `${headAr[3]}
${titleAr}
${saidAr} {nameAr} ${livesAr} ${atAr} ${sinceAr}.
[وهو|وهي] ${bornAr} [من أبيه {~chainAr} وأمه {~nameAr}|] [ومهنته {~tradeAr}|]، ${cardAr} [المسلمة ب{~placeAr} بتاريخ {~date}|].
${onAr}
${closeAr[3]}`,
    `${headAr[4]}
${titleAr}
[يشهد|نشهد] [مقدم حومة|شيخ قبيلة|عون السلطة بدوار] {~placeAr} {~nameAr} [ب.ت.و {~cin}|] أن ${saidAr} {nameAr} ${cardAr} [من سكان|من قاطني] {addressAr} ${sinceAr}.
${purposeAr}
${closeAr[0]}`,
    `# تصريح بالشرف [بالسكنى|بمحل السكنى|]
[أنا الموقع أسفله|أنا الممضي أسفله|إني الموقع(ة) أسفله] ${saidAr} {nameAr} ${bornAr} ${cardAr} أصرح بشرفي أنني [أسكن|أقطن|أقيم] [حاليا|] ${atAr} ${sinceAr}.
[وأنني على علم بالعقوبات المنصوص عليها في القانون|وأتحمل مسؤولية هذا التصريح|] .
> {~placeAr} في {issueDate} ; الإمضاء`,
    `${headAr[0]}
${titleAr}
[إن الساكن|الساكن|إن القاطن] ${atAr} هو <السيد|السيدة> {nameAr}، ${cardAr}، ${bornAr}.
[هاتفه|رقم الهاتف] {~phone}
${purposeAr}
${closeAr[4]}`,
    `${headAr[2]}
${titleAr}
رقم : {~reference}
[الموضوع : شهادة السكنى|]
يشهد [العامل|الباشا|القائد] أن عنوان ${saidAr} {nameAr} هو {addressAr} [وذلك منذ {~date}|]، وأن <المعني|المعنية> بالأمر ${bornAr} و${cardAr}.
${closeAr[5]}`,
    `${headAr[1]}
${titleAr}
بعد الاطلاع على [البطاقة الوطنية رقم {cin}|ب.ت.و عدد {cin}] [المسلمة بتاريخ {~date}|] وعلى [تصريح عون السلطة {~nameAr}|وصل الكراء]، نشهد أن صاحبها <السيد|السيدة> {nameAr} ${livesAr} بدائرة نفوذنا ${atAr}.
${purposeAr}
${closeAr[1]}`,
    `${headAr[4]}
${titleAr}
المسماة أو المسمى {nameAr}
[الحالة العائلية : متزوج(ة)|]
البطاقة : {cin}
السكنى : {addressAr}
مدة السكنى : [منذ {~year}|{~number} سنوات]
${closeAr[2]}`,
    `${headAr[3]}
# شهادة الاستقرار بالعالم القروي
[نشهد|يشهد رئيس جماعة {~placeAr}] أن ${saidAr} {nameAr} ${bornAr} من [ذوي الحقوق|سكان الجماعة|أبناء الجماعة السلالية] ${livesAr} ${atAr} [ويزاول {~tradeAr}|] ${sinceAr}. رقم البطاقة الوطنية : {cin}.
${closeAr[0]}`,
    `${headAr[0]}
${titleAr}
[يشهد الموقع أسفله|نحن الموقعين أسفله نشهد] أن <المعني بالأمر السيد|المعنية بالأمر السيدة> {nameAr}، [البالغ من العمر {~number} سنة|${bornAr}]، ${livesAr} مع [والدها|والده|أخيه] [السيد|] {~nameAr} ${atAr}.
رقم البطاقة الوطنية [للمعني بالأمر|] {cin} [ورقم بطاقة والده {~cin}|].
${purposeAr}
${closeAr[3]}`,
    `# شهادة السكنى الجماعية
${headAr[2]}
نشهد أن [أفراد عائلة|ورثة] المرحوم {~nameAr} ومنهم <السيد|السيدة> {nameAr} ${cardAr} ${bornAr} يسكنون ${atAr}.
${closeAr[1]}`,
    `${headAr[1]}
${titleAr}
<إن السيد|إن السيدة> {nameAr}، مهنته {~tradeAr}، الحالة العائلية : [عازب|متزوج|أرمل]، جنسيته مغربية، ${bornAr} بجماعة {~placeAr} إقليم {~placeAr}، ${cardAr} الصالحة إلى غاية {~date}، قد ثبت لدينا أنه ${livesAr} ${atAr} ${sinceAr} ${onAr}. وقد أعطيت له هذه الشهادة بدون ضمان من جانب الإدارة.
${closeAr[0]}`,

    // Arabic forms and tables.
    `${headAr[0]}
${titleAr}
${whoAr} أن :
- ${nameLabelAr} : {nameAr}
- ${bornLabelAr} : {birthDate}
- مكان الازدياد : {~placeAr}
- ${cardLabelAr} : {cin}
- ${homeLabelAr} : {addressAr}
${purposeAr}
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
%{
- ${nameLabelAr} : {nameAr}
- ${bornLabelAr} : {birthDate}
- ${cardLabelAr} : {cin}
- ${homeLabelAr} : {addressAr}
- [اسم الأب|ابن(ة)] : {~chainAr}
- [اسم الأم|و] : {~nameAr}
- المهنة : {~tradeAr}
- [الحالة العائلية|الحالة المدنية] : [متزوج|عازب(ة)|أرملة]
%}
[تشهد السلطة المحلية بصحة هذه المعلومات|وأنه يسكن فعلا بالعنوان المذكور أعلاه|الساكن بالعنوان أعلاه منذ {~year}].
${closeAr[1]}`,
    `${titleAr}
| [البيان|المعلومات] | [المعطيات|] |
| الاسم الكامل | {nameAr} |
| تاريخ الازدياد | {birthDate} |
| البطاقة الوطنية | {cin} |
| العنوان | {addressAr} |
| [منذ|مدة الإقامة] | {~date} |
| عون السلطة | {~nameAr} |
${closeAr[2]}`,
    `${headAr[3]}
${titleAr}
| [الاسم والنسب|الاسم الكامل] | [تاريخ الازدياد|سنة الازدياد] | [رقم البطاقة|ب.ت.و] | [محل السكنى|العنوان] |
| {nameAr} | {birthDate} | {cin} | {addressAr} |
${purposeAr}
${closeAr[3]}`,
    `${headAr[4]}
${titleAr}
- ${nameLabelAr} : {nameAr} || ${cardLabelAr} : {cin}
- ${bornLabelAr} : {birthDate} || مكان الازدياد : {~placeAr}
- ${homeLabelAr} : {addressAr}
- الهاتف : {~phone} || البريد : ...........
${closeAr[4]}`,
    `${headAr[2]}
# طلب وشهادة السكنى
# خاص بالطالب
- ${nameLabelAr} : {nameAr}
- ${homeLabelAr} : {addressAr}
- ${cardLabelAr} : {cin}
- ${bornLabelAr} : {birthDate}
- تاريخ الطلب : {~date}
# خاص بعون السلطة
- الاسم : {~nameAr}
- الرأي : [يسكن فعلا|نعم] بتاريخ {~date}
# خاص بالإدارة
${closeAr[1]}`,
    `${headAr[1]}
${titleAr}
نحن {~nameAr} قائد قيادة {~placeAr} نشهد أن المسمى :
- الاسم الشخصي والعائلي : {nameAr}
- الجنسية : مغربية
- من مواليد : {birthDate}
- الحامل لبطاقة التعريف رقم : {cin}
- المهنة : {~tradeAr}
يسكن بتراب [قيادتنا|جماعتنا] وعنوانه : {addressAr}
${closeAr[5]}`,
    `# شهادة السكنى
{nameAr}
* الاسم الكامل
{cin}
* رقم البطاقة الوطنية للتعريف
{birthDate}
* تاريخ الازدياد
{addressAr}
* العنوان
> {issueDate} ; القائد`,
    `${headAr[0]}
# شهادة السكنى عدد {~reference}
[السيد|] {nameAr} - ب.ت.و {cin} - {birthDate}
[العنوان|السكنى] - {addressAr}
[سلمت له|] {issueDate}`,
    `${headAr[2]}
${titleAr}
[المعلومات الشخصية|معلومات عن المعني بالأمر] :
%{
- ${nameLabelAr} : {nameAr}
- ${bornLabelAr} : {birthDate}
- ${cardLabelAr} : {cin}
%}
[معلومات السكن|معلومات حول السكنى] :
- ${homeLabelAr} : {addressAr}
- [صفة السكن|نوع السكن] : [ملك|كراء|عند الوالدين]
- [مالك المنزل|صاحب المنزل] : {~nameAr}
- [بطاقته|رقم بطاقة المالك] : {~cin}
${closeAr[0]}`,
    `${headAr[3]}
# بطاقة السكنى
| رب الأسرة | {nameAr} |
| ب.ت.و | {cin} |
| المزداد | {birthDate} |
| الزوجة | {~nameAr} |
| عدد الأولاد | {~number} |
| العنوان | {addressAr} |
| تاريخ التسليم | {issueDate} |`,

    // French.
    `${headFr[0]}
${titleFr}
${whoFr} que ${saidFr} {nameLat}, ${bornFr} [à {~placeLat}|], ${cardFr}, ${livesFr} {addressLat} ${sinceFr}.
${purposeFr}
${closeFr[0]}`,
    `${headFr[1]}
${titleFr}
${whoFr} que ${saidFr} {nameLat} ${livesFr} {addressLat} ${sinceFr}.
[L'<intéressé|intéressée> est|Il s'agit d'une personne] ${bornFr} et ${cardFr}.
${closeFr[1]}`,
    `${headFr[2]}
${titleFr}
${whoFr} que :
- ${nameLabelFr} : {nameLat}
- ${bornLabelFr} : {birthDate}
- [Lieu de naissance|A] : {~placeLat}
- ${cardLabelFr} : {cin}
- ${homeLabelFr} : {addressLat}
${purposeFr}
${closeFr[2]}`,
    `${headFr[0]}
${titleFr}
%{
- ${nameLabelFr} : {nameLat}
- ${cardLabelFr} : {cin}
- ${homeLabelFr} : {addressLat}
- Profession : {~tradeLat}
- Nationalité : Marocaine
- ${bornLabelFr} : {birthDate}
- [Fils|Fille] de : {~nameLat}
%}
[réside à l'adresse ci-dessus ${sinceFr}|Ces renseignements ont été vérifiés par {~nameLat}].
${closeFr[3]}`,
    `${titleFr}
| Nom et prénom | Date de naissance | CIN | Adresse |
| {nameLat} | {birthDate} | {cin} | {addressLat} |
${purposeFr}
${closeFr[0]}`,
    `# ATTESTATION SUR L'HONNEUR DE RESIDENCE
Je <soussigné|soussignée> {nameLat}, ${bornFr} à {~placeLat}, ${cardFr}, [atteste|déclare] sur l'honneur [résider|habiter|être <domicilié|domiciliée>] [à|au] {addressLat} ${sinceFr}.
[Fait pour servir et valoir ce que de droit|Sachant que toute fausse déclaration est punie par la loi].
> {~placeLat}, le {issueDate} ; Signature`,
    `# ATTESTATION D'HEBERGEMENT
Je <soussigné|soussignée> {nameLat}, ${cardFr}, ${bornFr}, <demeurant|demeurant> à {addressLat}, certifie héberger M. {~nameLat}, né le {~date}, CIN {~cin}.
> Fait à {~placeLat} le {issueDate}`,
    `${headFr[1]}
${titleFr}
<M.|Mme> {nameLat}
${bornLabelFr} {birthDate}
C.I.N. {cin} [délivrée le {~date}|valable jusqu'au {~date}]
${homeLabelFr} {addressLat}
${purposeFr}
${closeFr[1]}`,
    `${headFr[2]}
# CERTIFICAT DE RESIDENCE N° {~reference}
Vu la demande de l'<intéressé|intéressée> en date du {~date} et le rapport du moqaddem {~nameLat}, il est certifié que l'adresse de ${saidFr} {nameLat} est {addressLat}.
- CIN : {cin}
- Né(e) le : {birthDate}
- Tél : {~phone}
${closeFr[2]}`,
    `${headFr[0]}
${titleFr}
| NOM ET PRENOM | {nameLat} |
| NE(E) LE | {birthDate} |
| CIN N° | {cin} |
| PROFESSION | {~tradeLat} |
| ADRESSE | {addressLat} |
| DELIVRE LE | {issueDate} |`,
    `${titleFr}
<LE NOMME|LA NOMMEE> {nameLat} CIN {cin} NE(E) LE {birthDate} DEMEURE A {addressLat} ${sinceFr}
${closeFr[2]}`,

    // Both languages.
    `${headBoth[0]}
# شهادة السكنى - CERTIFICAT DE RESIDENCE
${whoAr} أن ${saidAr} {nameAr} ${bornAr} ${cardAr} ${livesAr} ${atAr}.
${whoFr} que ${saidFr} {nameLat} ${bornFr} ${cardFr} ${livesFr} {addressLat}.
${closeAr[0]}`,
    `${headBoth[1]}
# Certificat de résidence / شهادة السكنى
- Nom et prénom : {nameLat} <> {nameAr} : الاسم الكامل
- Date de naissance : {birthDate} <> {birthDate} : تاريخ الازدياد
- CIN n° : {cin} <> {cin} : رقم البطاقة الوطنية
- Adresse : {addressLat} <> {addressAr} : العنوان
${closeFr[0]}`,
    `${headBoth[0]}
${titleAr}
- ${nameLabelAr} : {nameAr}
- ${nameLabelFr} : {nameLat}
- ${bornLabelAr} : {birthDate}
- ${cardLabelAr} : {cin}
- ${homeLabelAr} : {addressAr}
- ${homeLabelFr} : {addressLat}
${closeAr[1]}`,
    `${headBoth[1]}
${titleAr}
${saidAr} {nameAr} ({nameLat}) ${cardAr} ${livesAr} ${atAr} ({addressLat}).
${closeAr[3]}`,
    `${headBoth[0]}
${titleFr}
| الاسم الكامل | {nameAr} | {nameLat} | Nom et prénom |
| العنوان | {addressAr} | {addressLat} | Adresse |
| ب.ت.و | {cin} | {cin} | CIN |
| الازدياد | {birthDate} | {birthDate} | Naissance |
${closeFr[1]}`,

    // Other turns and other papers' neighbours.
    `${headAr[0]}
${titleAr}
[يعرف|نعرف] [لدينا|] <السيد|السيدة> {nameAr} [شهرته {~familyAr}|] ${cardAr} [بسكناه|باستقراره] ${atAr}، وقد سبق له أن كان يسكن ب{~addressAr} إلى غاية {~date}.
${bornAr}
${purposeAr}
${closeAr[2]}`,
    `${headAr[4]}
# شهادة تغيير محل السكنى
يشهد القائد أن <المسمى|المسماة> {nameAr} ${bornAr} ${cardAr} :
- العنوان القديم : {~addressAr}
- العنوان الجديد : {addressAr}
- تاريخ التغيير : {~date}
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
<السيد|السيدة> : {nameAr}
<ازداد|ازدادت> : {birthDate} [ب{~placeAr}|]
من والده : {~chainAr} ومن والدته : {~nameAr}
رقم رسم الولادة : {~actNumber}
الدفتر العائلي رقم : {~number}
بطاقته الوطنية : {cin}
يسكن ب : {addressAr}
${purposeAr}
${closeAr[5]}`,
    `${headAr[3]}
${titleAr}
[للإدلاء بها إلى|موجهة إلى] [المندوبية السامية لقدماء المقاومين|مصلحة البطاقة الوطنية|البنك الشعبي] 
${whoAr} أن [الوارث|ابن المقاوم] <السيد|السيدة> {nameAr} ابن [المقاوم|عضو جيش التحرير] {~nameAr} [ملف رقم {~reference}|] ${cardAr} ${livesAr} ${atAr} ${sinceAr}.
${closeAr[1]}`,
    `${headAr[2]}
${titleAr}
- الدائرة : {~placeAr}
- الحي أو الدوار : {addressAr}
- ${nameLabelAr} : {nameAr}
- ${cardLabelAr} : {cin}
- مدة الإقامة : منذ {~date}
- الغرض : [تكوين ملف|البطاقة الوطنية|الزواج]
${closeAr[3]}`,
    `${headFr[1]}
${titleFr}
Nous certifions que la famille de M. {~nameLat}, dont ${saidFr} {nameLat} ${bornFr}, ${cardFr}, ${livesFr} {addressLat} ${sinceFr}.
* Certificat valable trois mois. Tél. {~phone}
${closeFr[3]}`,
    `# شهادة السكنى
تشهد [جمعية|ودادية] {~placeAr} [للسكان|] في شخص رئيسها {~nameAr} ب.و {~cin} أن ${saidAr} {nameAr} ${cardAr} ${livesAr} ${atAr} [مالكا|مكتريا] للشقة رقم {~number}.
> رئيس الودادية ; {issueDate}`,
    `${headAr[0]}
${titleAr}
تبعا [لطلبكم|للطلب] عدد {~reference} وتاريخ {~date} [والمتعلق ب|بخصوص] سكنى ${saidAr} {nameAr}، يشرفني إخباركم أنه ${livesAr} ${atAr} وأنه ${cardAr} و${bornAr}.
[والسلام|وتقبلوا فائق التقدير والاحترام].
${closeAr[4]}`,
    `${headFr[0]}
# BULLETIN DE RESIDENCE
- N° d'ordre : {~number} || Date : {issueDate}
- Nom et prénom : {nameLat} || CIN : {cin}
- Né(e) le : {birthDate} || à : {~placeLat}
- Adresse : {addressLat}
- Agent d'autorité : {~nameLat}
* Toute rature annule ce document`,
    // Clauses in any order.
    `${headAr[0]}
${titleAr}
%{& ${whoAr} أن ${saidAr} {nameAr}
، ${bornAr}
، ${cardAr}
?، مهنته {~tradeAr}
?، <ابن|بنت> {~chainAr} و{~nameAr}
، ${livesAr} ${atAr}
%} ${sinceAr}.
${purposeAr}
${closeAr[0]}`,
    `${headAr[3]}
${titleAr}
%{& [نشهد أن|يشهد رئيس الجماعة أن] <المسمى|المسماة> {nameAr}
${livesAr} ${atAr}
?${bornAr} [ب{~placeAr}|]
${cardAr}
?[رسم ولادته عدد|رقم عقد ازدياده] {~actNumber}
?متزوج ب{~nameAr}
%} ${onAr}.
${closeAr[5]}`,
    `# تصريح بالشرف
%{& أصرح أنا {nameAr}
${cardAr}
، ${bornAr}
?، هاتفي {~phone}
?، والدي هو {~nameAr}
%} أنني أسكن ${atAr} ${sinceAr}.
${closeAr[1]}`,
    `${headFr[0]}
${titleFr}
%{& ${whoFr} que ${saidFr} {nameLat}
, ${bornFr} [à {~placeLat}|]
, ${cardFr}
?, [de profession|exerçant la profession de] {~tradeLat}
?, [fils|fille] de {~nameLat}
, de nationalité marocaine
%}, ${livesFr} {addressLat} ${sinceFr}.
${purposeFr}
${closeFr[0]}`,
    `${headFr[2]}
${titleFr}
%{& Il est certifié que {nameLat}
${livesFr} {addressLat}
, ${cardFr}
?, ${bornFr}
?, tél. {~phone}
%}.
${closeFr[3]}`,

    // The police's, the commune's, terse and long ones.
    `= المملكة المغربية ; المديرية العامة للأمن الوطني ; [ولاية أمن|الأمن الإقليمي|منطقة أمن] {~placeAr} ; [الدائرة الأولى للشرطة|دائرة الشرطة {~number}|مفوضية الشرطة] || رقم {~reference}
${titleAr}
يشهد [رئيس الدائرة الأمنية|عميد الشرطة الموقع أسفله|رئيس المنطقة الأمنية] أن ${saidAr} {nameAr} ${bornAr} [ب{~placeAr}|]، [جنسيته مغربية،|] ${cardAr}، ${livesAr} ${atAr} [منذ {~date}|].
${purposeAr}
> {~placeAr} في {issueDate} ; [عميد الشرطة|ضابط الأمن] {~nameAr}`,
    `= ROYAUME DU MAROC ; DIRECTION GENERALE DE LA SURETE NATIONALE ; [Préfecture de police|Sûreté régionale|District de police] de {~placeLat} ; [Arrondissement|Commissariat] n° {~number}
# [CERTIFICAT DE RESIDENCE|ATTESTATION DE RESIDENCE|CERTIFICAT DE DOMICILE] [N° {~reference}|]
[Le Commissaire|Le chef d'arrondissement] de police certifie que ${saidFr} {nameLat} ${bornFr} à {~placeLat}, de nationalité marocaine, ${cardFr}, ${livesFr} {addressLat} ${sinceFr}.
${purposeFr}
> {~placeLat}, le {issueDate} ; Le Commissaire ; {~nameLat}`,
    `= DGSN ; {~placeLat} || الأمن الوطني ; {~placeAr}
# CERTIFICAT DE RESIDENCE شهادة السكنى
- Nom : {nameLat} <> {nameAr} : الاسم
- Né(e) le : {birthDate} <> {~placeAr} : ب
- CIN : {cin} <> {cin} : ب.ت.و
- Adresse : {addressLat} <> {addressAr} : العنوان
- Fait le : {issueDate} <> {issueDate} : حرر في`,
    `= المملكة المغربية ; وزارة الداخلية ; إقليم {~placeAr} ; جماعة {~placeAr} ; [مصلحة الشؤون الإدارية|مكتب الشواهد الإدارية]
# [شهادة السكنى|شهادة الإقامة بالجماعة]
إن رئيس مجلس جماعة {~placeAr}، بناء على شهادة [العضو الجماعي|عون السلطة] {~nameAr}، يشهد أن ${saidAr} {nameAr} ${cardAr} من سكان [تراب الجماعة|هذه الجماعة] ${atAr}.
${closeAr[4]}`,
    `# شهادة السكنى
{nameAr} — {cin}
{addressAr}
{issueDate}
القائد`,
    `# [CERTIFICAT DE RESIDENCE|Résidence]
M./Mme {nameLat}
CIN {cin}
[réside à|demeure :|Adresse :] {addressLat}
{~placeLat} {issueDate} [Le Caïd|Le Pacha]`,
    `${headAr[1]}
${titleAr}
| [الاسم والنسب|الاسم الكامل] | {nameAr} |
| [تاريخ الازدياد|مزداد في] | {birthDate} |
| مكان الازدياد | {~placeAr} |
| اسم الأب | {~givenAr} |
| اسم الأم | {~nameAr} |
| رقم البطاقة | [{cin.boxes}|{cin}] |
| المهنة | {~tradeAr} |
| [العنوان|محل السكنى] | {addressAr} |
| مدة السكنى | [منذ {~year}|أكثر من عشر سنوات] |
| عون السلطة | {~nameAr} |
${closeAr[0]}`,
    `${headFr[0]}
${titleFr}
| ${nameLabelFr} | {nameLat} |
| ${bornLabelFr} | {birthDate} |
| Lieu de naissance | {~placeLat} |
| Fils / fille de | {~givenLat} et {~nameLat} |
| CNIE | {cin} |
| Profession | {~tradeLat} |
| ${homeLabelFr} | {addressLat} |
| Depuis | [{~year}|{~date}] |
| Enquêteur | {~nameLat} |
${closeFr[0]}`,
    `${headBoth[0]}
# شهادة السكنى Certificat de Résidence
- ${nameLabelFr} : {nameLat} <> {nameAr} : ${nameLabelAr}
- ${bornLabelFr} : {birthDate} <> {birthDate} : ${bornLabelAr}
- CIN : {cin} <> {cin} : ${cardLabelAr}
- ${homeLabelFr} : {addressLat} <> {addressAr} : ${homeLabelAr}
- Profession : {~tradeLat} <> {~tradeAr} : المهنة
${purposeAr}
${closeFr[1]}`,
    `${headAr[0]}
# شهادة إدارية للسكنى
[إن قائد|نحن قائد] [الملحقة الإدارية|قيادة] {~placeAr}،
بناء على الظهير الشريف رقم {~law}، وبناء على محضر البحث رقم {~reference} المنجز بتاريخ {~date} من طرف {~nameAr}،
[وبعد الاطلاع على عقد الكراء المؤرخ في {~date} المبرم مع {~nameAr}|وبناء على تصريح صاحب الملك {~nameAr} ب.و {~cin}|وبناء على فاتورة الكهرباء رقم {~number} بتاريخ {~date}]،
نشهد أن ${saidAr} {nameAr}، ${bornAr}، ${cardAr} الصالحة إلى غاية {~date}، ${livesAr} ${atAr}، وكان يسكن سابقا ب{~addressAr}.
${purposeAr}
${closeAr[2]}
* هذه الشهادة صالحة لمدة ثلاثة أشهر، ولا تقوم مقام شهادة الملكية. {~phone}`,
    `${headFr[1]}
${titleFr}
Vu [le rapport du moqadem {~nameLat} en date du {~date}|la quittance de loyer n° {~number}|l'enquête n° {~reference}],
Vu la demande de l'intéressé(e) enregistrée sous le n° {~number} le {~date},
Nous certifions que ${saidFr} {nameLat}, ${bornFr}, ${cardFr} valable jusqu'au {~date}, précédemment domicilié(e) à {~addressLat}, ${livesFr} {addressLat} depuis le {~date}.
${purposeFr}
${closeFr[2]}`,
    `# ATTESTATION D'HEBERGEMENT [ET DE RESIDENCE|]
Je soussigné(e) {~nameLat}, CIN {~cin}, [propriétaire|locataire] du logement, atteste sur l'honneur que ${saidFr} {nameLat}, ${bornFr}, ${cardFr}, réside [chez moi|à mon domicile] à l'adresse suivante : {addressLat}.
> {~placeLat}, le {issueDate}
* Vu pour légalisation n° {~number} ; certificat de résidence établi par l'autorité locale`,
    `${headAr[3]}
# شهادة السكنى
[الشيخ|المقدم] {~nameAr} يشهد لدى القائد أن صاحب(ة) البطاقة {cin}، {nameAr} بن {~givenAr}، [من مواليد {birthDate}،|] [من فخدة {~placeAr}،|] يستقر [هو وعائلته|وأسرته] ب{addressAr} ولم يغادره منذ {~year}.
> القائد {~nameAr} ; {issueDate} ; الشيخ {~nameAr}`,
    `${headFr[2]}
${titleFr}
${homeLabelFr} : {addressLat}
[Occupant|Résident] : {nameLat}
CIN : {cin} — Né(e) le {birthDate.day} {birthDate.month} {birthDate.year}
[Nous attestons que l'intéressé(e) réside à l'adresse ci-dessus|Résidence effective et continue dans notre ressort].
${closeFr[3]}`,
    `${headAr[4]}
# [شهادة السكنى للجالية|شهادة الإقامة الثانوية|شهادة السكنى الجماعية|شهادة السكنى العائلية]
يشهد الباشا أن ${saidAr} {nameAr} ${cardAr} وأفراد أسرته : زوجته {~nameAr}، وأبناؤه {~givenAr} ({~year}) و{~givenAr} ({~year})، يسكنون جميعا ${atAr}.
${closeAr[1]}`,
    `${headAr[2]}
# طلب وشهادة السكنى
الجزء الأول : طلب
أنا {nameAr}، ${cardLabelAr} {cin}، أطلب شهادة السكنى لغرض [إداري|تكوين ملف|التسجيل].
الجزء الثاني : شهادة السلطة
يسكن المعني(ة) بالأمر فعلا ب : {addressAr}
تاريخ الازدياد : {birthDate}
${closeAr[0]}`,
    `# تصريح بالشرف بالسكنى / DECLARATION SUR L'HONNEUR DE RESIDENCE
Je soussigné(e) {nameLat} {nameAr} né(e) le {birthDate} CIN {cin} déclare sur l'honneur résider à {addressLat} [depuis {~year}|] et m'engage à signaler tout changement d'adresse.
> {~placeLat} le {issueDate} ; Signature`,
    `${headFr[0]}
ATTESTATION
[L'intéressé(e)|La personne ci-après] : {nameLat}, {birthDate}, {cin}
[habite|loge|demeure] {addressLat}
Cette attestation de domicile est [gratuite|valable trois mois].
${closeFr[1]}`,
    `%{
- ${nameLabelAr} : {nameAr}
- ${cardLabelAr} : {cin}
- ${bornLabelAr} : {birthDate}
- ${homeLabelAr} : {addressAr}
- [الحالة العائلية|المستوى] : [متزوج(ة)|أعزب|أرملة]
- الهاتف : {~phone}
%}
# [شهادة السكنى|شهادة السكن]
${purposeAr}
${closeAr[3]}`,
  ],
};
