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
  '# [شهادة عدم العمل|شهادة عدم الشغل|شهـادة عـدم العمـل|شهادة البطالة|شهادة عدم ممارسة أي مهنة|شهادة إدارية بعدم الشغل|شهادة عدم مزاولة أي نشاط|شهادة العطالة|شهادة بدون عمل|شهادة إدارية|شهادة عدم التوفر على عمل]';
const titleFr =
  "# [ATTESTATION DE NON-EMPLOI|Attestation de non emploi|CERTIFICAT DE NON TRAVAIL|ATTESTATION DE CHOMAGE|Certificat de non-activité|ATTESTATION DE NON ACTIVITE|Certificat de chômage|Attestation d'inactivité|CERTIFICAT ADMINISTRATIF DE NON EMPLOI]";
const honourAr =
  '# [تصريح بالشرف|تصريح بالشرف بعدم العمل|تصريـح بالشـرف|إقرار بالشرف|تصريح بالشرف حول عدم مزاولة أي عمل|التزام وتصريح بالشرف|اشهاد على النفس بعدم العمل]';
const honourFr =
  "# [DECLARATION SUR L'HONNEUR|Déclaration sur l'honneur de non-emploi|ATTESTATION SUR L'HONNEUR|Déclaration sur l'honneur|DECLARATION SUR L'HONNEUR DE NON ACTIVITE]";
const whoAr =
  '[يشهد الموقع أسفله|يشهد قائد قيادة {~placeAr}|تشهد السلطة المحلية ب{~placeAr}|إن القائد الموقع أسفله يشهد|يشهد رئيس الملحقة الإدارية {~number}|نحن باشا مدينة {~placeAr} نشهد|يشهد خليفة القائد السيد {~nameAr}|نشهد نحن السلطة المحلية|يشهد السيد رئيس الدائرة]';
const idleAr =
  '[<لا يزاول|لا تزاول> أي [عمل|نشاط] [مهني|يدر عليه دخلا|]|<لا يمارس|لا تمارس> أية مهنة [أو عمل يدر دخلا ماديا|] [سواء بالقطاع العمومي أو الشبه العمومي أو الخاص|لا بالقطاع العام ولا بالقطاع الخاص|]|<عاطل|عاطلة> عن العمل|بدون [عمل|شغل|مهنة] [قار|]|في حالة بطالة|<لا يشتغل|لا تشتغل> [حاليا|] [بأي قطاع|لا بالوظيفة العمومية ولا بالقطاع الخاص]|<لا يتوفر|لا تتوفر> على أي [عمل|دخل] قار|ليس <له|لها> أي [عمل|مورد] قار|<لا يتقاضى|لا تتقاضى> أي أجر [أو معاش|]|<غير مزاول|غير مزاولة> لأي نشاط]';
const idleI =
  '[لا أزاول أي [عمل|نشاط]|لا أمارس أية مهنة أو عمل يدر دخلا ماديا سواء بالقطاع العمومي أو الشبه العمومي أو الخاص|عاطل عن العمل|بدون عمل|لا أشتغل في أي قطاع|لا أتقاضى أي أجر أو معاش|لا أمارس أي نشاط مدر للدخل|لا أتوفر على أي عمل قار|غير مسجل بالصندوق الوطني للضمان الاجتماعي ولا أزاول أي شغل]';
const livesAr =
  '[<الساكن|الساكنة> ب|<القاطن|القاطنة> ب|<الساكن|الساكنة> بالعنوان التالي : |<عنوانه|عنوانها> : |<المقيم|المقيمة> حاليا ب|الساكن(ة) ب|<والساكن|والساكنة> ب : |<القاطن|القاطنة> حاليا ب|<يسكن|تسكن> ب|سكناه(ا) ب : ]{addressAr}';
const bornAr =
  '[<المزداد|المزدادة> [في|بتاريخ|سنة] {~date} [ب{~placeAr}|]|<المولود|المولودة> بتاريخ {~date} ب{~placeAr}|<من مواليد|من مواليد> {~date}|البالغ من العمر {~number} سنة|]';
const onAr =
  '[وذلك حسب البحث المجرى من طرف عون السلطة {~nameAr}|بناء على شهادة المقدم {~nameAr}|حسب تصريحه|وذلك منذ {~date}|وذلك إلى غاية يومه|بناء على شهادة الضمان الاجتماعي عدد {~number}|]';
const whoFr =
  "[Je soussigné, Caïd de {~placeLat}, atteste|Le soussigné {~nameLat}, chef de l'annexe administrative, certifie|L'autorité locale de {~placeLat} certifie|Nous, Pacha de {~placeLat}, attestons|Le Caïd de {~placeLat} soussigné certifie|Il est certifié par l'autorité locale]";
const idleFr =
  "[n'exerce aucune [activité|profession] [rémunérée|lucrative|] [ni dans le secteur public ni dans le secteur privé|]|est [actuellement|] sans [emploi|profession]|ne travaille pas|n'exerce aucun emploi [salarié|] [à ce jour|]|se trouve [actuellement|] en situation de chômage|ne perçoit aucun salaire|n'occupe aucune fonction publique ou privée|ne dispose d'aucun revenu fixe]";
const idleMe =
  "[n'exercer aucune [activité|profession] [rémunérée|] [dans le secteur public, semi-public ou privé|]|être sans [emploi|profession]|ne percevoir aucun [revenu|salaire]|n'occuper aucun emploi|que je n'exerce aucun travail rémunéré|que je suis sans emploi]";
const livesFr =
  "[demeurant [à|au]|<domicilié|domiciliée> [à|au]|résidant [à|au]|habitant [à|au]|dont l'adresse est :|demeurant à l'adresse suivante :|<domicilié|domiciliée> actuellement à|sis à]";
const bornFr = '[, <né|née> le {~date} [à {~placeLat}|]|, né(e) en {~date}|]';
const nameLabelAr =
  '[الاسم الكامل|الاسم والنسب|الاسم العائلي والشخصي|الاسم الشخصي والعائلي|السيد(ة)|اسم المعني بالأمر|المسمى(ة)|الاسم واللقب|اسم المصرح|الإسم والنسب]';
const homeLabelAr =
  '[العنوان|محل السكنى|عنوان السكنى|الساكن(ة) ب|العنوان الشخصي|العنوان الحالي|مقر السكنى|عنوانه(ا)|القاطن(ة) ب|السكنى|محل الإقامة]';
const nameLabelFr =
  "[Nom et prénom|Nom et prénoms|Nom complet|Prénom et nom|M./Mme|Nom et prénom de l'intéressé(e)|Identité|Le déclarant|NOM ET PRENOM]";
const homeLabelFr =
  '[Adresse|Domicile|Adresse actuelle|Demeurant à|Résidence|Adresse personnelle|Domicilié(e) à|ADRESSE]';

export const nonEmployment: Drafts = {
  type: 'non-employment',
  texts: { addressAr: addressesAr, addressLat: addressesLat },
  pages: [
    // The authority's sentences.
    `${headAr[0]}
${titleAr}
${whoAr} [أن|بأن] ${saidAr} {nameAr} ${bornAr}، ${cardAr}، ${livesAr}، ${idleAr}.
${purposeAr}
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
${whoAr} [أن|بأن] ${saidAr} {nameAr} ${cardAr} ${livesAr} ${idleAr} ${onAr}.
${purposeAr}
${closeAr[1]}`,
    `${headAr[2]}
${titleAr}
بناء على [طلب المعني بالأمر المؤرخ في {~date}|البحث الذي قام به عون السلطة {~nameAr}|الطلب المقدم إلى مكتبنا]،
${whoAr} أن ${saidAr} : {nameAr}
${cardAr}
${livesAr}
${idleAr}.
${purposeAr}
${closeAr[2]}`,
    `${headAr[3]}
${titleAr}
[يشهد رئيس المجلس الجماعي|يشهد رئيس جماعة {~placeAr}] أن ${saidAr} {nameAr} <ابن|بنت> {~chainAr} و{~nameAr} ${bornAr} ${cardAr} ${idleAr} [وأنه من ذوي الدخل المحدود|]. ${livesAr}.
${closeAr[3]}`,
    `${headAr[4]}
${titleAr}
<إن السيد|إن السيدة> {nameAr}، ${livesAr}، ${idleAr} ${onAr}. ${cardAr}.
${purposeAr}
${closeAr[4]}`,
    `${titleAr}
أنا [مقدم حي|شيخ|عون السلطة] {~placeAr} {~nameAr} [ب.و {~cin}|] أشهد أن ${saidAr} {nameAr} ${cardAr} ${livesAr} ${idleAr}.
${closeAr[5]}`,
    `${headAr[0]}
${titleAr}
رقم {~reference}
[ثبت لدينا|تبين لنا] [من خلال البحث|بعد التحري] أن [ابن المقاوم|ابنة المقاوم] المرحوم {~nameAr} [ملف رقم {~reference}|]، وهو ${saidAr} {nameAr}، ${cardAr}، ${livesAr}، ${idleAr}.
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
${saidAr} {nameAr}
<الحامل|الحاملة> لبطاقة التعريف الوطنية رقم {cin}
<الساكن|الساكنة> {addressAr}
${idleAr}
[سلمت له ليدلي بها عند الحاجة|للإدلاء بها]
${closeAr[1]}`,
    `${headAr[2]}
${titleAr}
[لا علم للسلطة المحلية بأن|لم يثبت لدينا أن] ${saidAr} {nameAr} ${cardAr} ${livesAr} [يزاول عملا|يتقاضى أجرا] من الدولة أو الجماعات الترابية أو المؤسسات العمومية.
${purposeAr}
${closeAr[3]}`,
    `${headAr[3]}
# شهادة عدم الدخل وعدم العمل
${whoAr} أن ${saidAr} {nameAr} ${cardAr} ${idleAr} و<لا يملك|لا تملك> [أي عقار|أي مورد] [بتراب هذه القيادة|] و<هو متزوج|هي متزوجة> ب{~nameAr} ولهما {~number} أولاد ويسكنون ب{addressAr}.
${closeAr[2]}`,
    `${headAr[4]}
${titleAr}
تبعا لطلبكم المؤرخ في {~date}، يشرفني أن أخبركم أن <المسمى|المسماة> {nameAr} ${bornAr} ${livesAr} ${cardAr} ${idleAr}.
[وتقبلوا فائق التقدير|والسلام]
${closeAr[0]}`,
    `= المملكة المغربية ; وزارة الإدماج الاقتصادي ; الوكالة الوطنية لإنعاش التشغيل والكفاءات ; وكالة {~placeAr}
# شهادة [التسجيل كباحث عن شغل|باحث عن العمل وعدم الشغل]
تشهد الوكالة أن ${saidAr} {nameAr} ${cardAr} [حامل لشهادة {~tradeAr}|] مسجل لديها تحت رقم {~number} منذ {~date} وأنه ${idleAr}.
العنوان : {addressAr}
الهاتف : {~phone}
${closeAr[5]}`,
    `= المملكة المغربية ; الصندوق الوطني للضمان الاجتماعي ; وكالة {~placeAr}
# شهادة عدم التصريح بالأجور
يشهد [مدير الوكالة|الصندوق] أن ${saidAr} {nameAr}، ${cardAr}، رقم التسجيل {~number}، ${livesAr}، غير مصرح به ولا يتقاضى أي تعويض منذ {~date}.
> {~placeAr} في {issueDate} ; مدير الوكالة`,

    // Honour declarations, Arabic.
    `${honourAr}
[أنا الموقع أسفله|أنا الممضي أسفله|أنا الموقع(ة) أدناه|إني الموقع أسفله] [السيد|السيدة|السيد(ة)|] {nameAr} ${bornAr} ${cardAr} ${livesAr} [أصرح بشرفي|أشهد على نفسي|أصرح تصريحا بالشرف|أقر وأعترف] [أنني|بأنني|أني] ${idleI}.
[وأتحمل كامل المسؤولية عن هذا التصريح|وبه وجب الإعلام والسلام|كما أتعهد بإخبار الإدارة بكل تغيير|وعليه أوقع هذا التصريح].
> [حرر ب{~placeAr}|{~placeAr}] [في|بتاريخ] {issueDate} ; [الإمضاء|توقيع المعني بالأمر|إمضاء مصادق عليه]`,
    `${honourAr}
- أنا الموقع أسفله : {nameAr}
- ${cardLabelAr} : {cin}
- ${homeLabelAr} : {addressAr}
- تاريخ الازدياد : {~date}
أصرح بشرفي أنني ${idleI}.
${closeAr[5]}`,
    `${honourAr}
[إلى السيد|إلى] [المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير|النائب الإقليمي للمندوبية السامية]
[الموضوع : تصريح بعدم العمل|]
[سلام تام بوجود مولانا الإمام|بعد التحية والسلام]
وبعد، أنا {nameAr} ابن المقاوم {~nameAr}، ${cardAr} الصادرة بتاريخ {~date}، ${livesAr}، أصرح أنني ${idleI} [منذ {~date}|].
> {issueDate} ; {~nameAr}`,
    `${honourAr}
%{
- ${nameLabelAr} : {nameAr}
- اسم الأب : {~chainAr}
- ${cardLabelAr} : {cin}
- ${homeLabelAr} : {addressAr}
- رقم الهاتف : {~phone}
- الحالة العائلية : [متزوج|أعزب|مطلقة]
- المستوى الدراسي : [ابتدائي|ثانوي|بدون]
%}
[أشهد بصحة هذه المعلومات وأنني|أصرح أنا المذكور أعلاه أنني] ${idleI}.
> وحرر ب{~placeAr} في {issueDate} ; المصادقة على الإمضاء عدد {~number}`,
    `${honourAr}
أصرح بشرفي أنا {nameAr} أني ${idleI}
ب.ت.و : {cin}
السكنى : {addressAr}
> {issueDate}`,
    `# التزام
نحن أعضاء التعاونية الموقعين أسفله نصرح بشرفنا أننا لا نزاول أي عمل مأجور :
| [الاسم الكامل|الاسم والنسب] | ب.ت.و | العنوان | التوقيع |
| {nameAr} | {cin} | {addressAr} | |
> حرر ب{~placeAr} في {issueDate}`,
    `${honourAr}
[رقم المصادقة|عدد] {~reference} [بتاريخ {~date}|]
أنا <الموقع|الموقعة> أسفله : {nameAr}
<المزداد|المزدادة> : {~date} ب{~placeAr}
<الحامل|الحاملة> للبطاقة الوطنية : {cin}
<الساكن|الساكنة> : {addressAr}
أصرح : أنني ${idleI}.
وأعلم أن الإدلاء بتصريح كاذب يعاقب عليه القانون الجنائي [الفصل 366|].
${closeAr[1]}`,

    // Arabic forms and tables.
    `${headAr[0]}
${titleAr}
- ${nameLabelAr} : {nameAr}
- [المزداد بتاريخ|تاريخ الازدياد] : {~date}
- ${cardLabelAr} : {cin}
- ${homeLabelAr} : {addressAr}
- [المهنة|المهنة الحالية] : [بدون|لا شيء|عاطل]
${idleAr} ${onAr}.
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
${whoAr} أن :
%{
- ${nameLabelAr} : {nameAr}
- ${cardLabelAr} : {cin}
- ${homeLabelAr} : {addressAr}
%}
${idleAr}.
${purposeAr}
${closeAr[1]}`,
    `${headAr[2]}
${titleAr}
| الاسم الكامل | {nameAr} |
| البطاقة الوطنية | {cin} |
| محل السكنى | {addressAr} |
| الوضعية المهنية | [بدون عمل|عاطل عن العمل] |
| عون السلطة | {~nameAr} |
| تاريخ البحث | {~date} |
${closeAr[2]}`,
    `${titleAr}
| الاسم والنسب | ب.ت.و | تاريخ الازدياد | العنوان | ملاحظات |
| {nameAr} | {cin} | {~date} | {addressAr} | بدون عمل |
${purposeAr}
${closeAr[3]}`,
    `${headAr[3]}
${titleAr}
- ${nameLabelAr} : {nameAr} || ${cardLabelAr} : {cin}
- ${homeLabelAr} : {addressAr} || الهاتف : {~phone}
- المهنة السابقة : {~tradeAr} || إلى غاية : {~date}
[وهو حاليا ${idleAr}|وبه الإعلام]
${closeAr[4]}`,
    `${headAr[4]}
# مطبوع طلب شهادة عدم العمل
- ${nameLabelAr} : {nameAr}
- ${cardLabelAr} : {cin} [المسلمة بتاريخ {~date}|]
- ${homeLabelAr} : {addressAr}
- الغرض من الطلب : [الاستفادة من دعم|تكوين ملف المقاومة]
# رأي السلطة المحلية
${idleAr}
- عون السلطة : {~nameAr} || التاريخ : {~date}
${closeAr[5]}`,
    `# شهادة عدم العمل
{nameAr}
* الاسم الكامل
{cin}
* ب.ت.و
{addressAr}
* العنوان
${idleAr}
> {issueDate}`,
    `${headAr[1]}
# شهادة إدارية
الرقم : {~reference}
[معلومات عن المعني بالأمر|هوية المعني بالأمر] :
- ${nameLabelAr} : {nameAr}
- من مواليد : {~date} ب{~placeAr}
- والداه : {~nameAr} و{~nameAr}
- ${cardLabelAr} : {cin}
- ${homeLabelAr} : {addressAr}
موضوع الشهادة : ${idleAr}
${purposeAr}
${closeAr[0]}`,

    // French.
    `${headFr[0]}
${titleFr}
${whoFr} que ${saidFr} {nameLat}${bornFr}, ${cardFr}, ${livesFr} {addressLat}, ${idleFr}.
${purposeFr}
${closeFr[0]}`,
    `${headFr[1]}
${titleFr}
${whoFr} que ${saidFr} {nameLat}, ${livesFr} {addressLat}, ${idleFr} [depuis le {~date}|]. [Il|L'intéressé(e)] est ${cardFr}.
${purposeFr}
${closeFr[1]}`,
    `${honourFr}
[Je <soussigné|soussignée>|Je soussigné(e)|Je, <soussigné|soussignée>,] [<M.|Mme>|] {nameLat}${bornFr}, ${cardFr}, ${livesFr} {addressLat}, [déclare|atteste|certifie] sur l'honneur ${idleMe}.
[Je suis <informé|informée> que toute fausse déclaration m'expose à des sanctions pénales.|La présente déclaration est faite pour servir et valoir ce que de droit.|Fait pour constituer mon dossier de demande de subvention.]
> [Fait à|] {~placeLat}, le {issueDate} ; [Signature|Lu et approuvé|Signature légalisée]`,
    `${honourFr}
- ${nameLabelFr} : {nameLat}
- Né(e) le : {~date}
- ${cardLabelFr} : {cin}
- ${homeLabelFr} : {addressLat}
Je déclare sur l'honneur ${idleMe}.
${closeFr[3]}`,
    `${headFr[2]}
${titleFr}
%{
- ${nameLabelFr} : {nameLat}
- ${cardLabelFr} : {cin}
- ${homeLabelFr} : {addressLat}
- Situation de famille : [célibataire|marié(e)]
%}
L'<intéressé|intéressée> ${idleFr}.
${closeFr[2]}`,
    `${headFr[0]}
${titleFr}
| Nom et prénom | {nameLat} |
| CIN | {cin} |
| Adresse | {addressLat} |
| Profession | Sans |
| Enquête de | {~nameLat} |
${closeFr[0]}`,
    `= ROYAUME DU MAROC ; ANAPEC ; Agence de {~placeLat}
# ATTESTATION D'INSCRIPTION
Nous attestons que ${saidFr} {nameLat}, ${cardFr}, est inscrit à l'ANAPEC sous le n° {~number} depuis le {~date} en qualité de demandeur d'emploi et ${idleFr}.
Adresse : {addressLat}
Tél : {~phone}
${closeFr[1]}`,
    `= CAISSE NATIONALE DE SECURITE SOCIALE ; Agence {~placeLat} || N° {~reference}
# ATTESTATION DE NON AFFILIATION
La CNSS atteste que ${saidFr} {nameLat} titulaire de la CIN n° {cin} n'est pas déclaré(e) par un employeur à la date du {~date}.
Demeurant à : {addressLat}
> {~placeLat}, le {issueDate} ; Le chef d'agence {~nameLat}`,
    `${headFr[1]}
${titleFr}
<Monsieur|Madame> : {nameLat}
CIN : {cin}
Adresse : {addressLat}
${idleFr}
${closeFr[2]}`,
    `${headFr[2]}
${titleFr}
Après enquête menée par le cheikh {~nameLat} le {~date}, il s'avère que ${saidFr} {nameLat} ${idleFr}. L'intéressé réside à {addressLat}. CIN : {cin}.
${purposeFr}
${closeFr[3]}`,
    `${honourFr}
A Monsieur le Délégué du Haut-Commissariat aux anciens résistants
Je m'appelle {nameLat}, [fils|fille] du résistant {~nameLat} (carte n° {~reference}), ${livesFr} {addressLat}. Je certifie ${idleMe} [et n'avoir aucun registre de commerce|]. Ma CIN porte le numéro {cin}.
> Le {issueDate}`,

    // Both languages.
    `${headBoth[0]}
# شهادة عدم العمل - ATTESTATION DE NON-EMPLOI
${whoAr} أن ${saidAr} {nameAr} ${cardAr} ${livesAr} ${idleAr}.
${whoFr} que ${saidFr} {nameLat}, ${cardFr}, ${livesFr} {addressLat}, ${idleFr}.
${closeAr[0]}`,
    `${headBoth[1]}
# Attestation de non-emploi / شهادة عدم الشغل
- Nom et prénom : {nameLat} <> {nameAr} : الاسم الكامل
- CIN : {cin} <> {cin} : رقم البطاقة الوطنية
- Adresse : {addressLat} <> {addressAr} : العنوان
- Né(e) le : {~date} <> {~date} : تاريخ الازدياد
${idleAr}
${closeFr[0]}`,
    `${headBoth[0]}
${titleAr}
- ${nameLabelAr} : {nameAr}
- ${nameLabelFr} : {nameLat}
- ${cardLabelAr} : {cin}
- ${homeLabelAr} : {addressAr}
- ${homeLabelFr} : {addressLat}
${idleFr} / ${idleAr}
${closeAr[1]}`,
    `${honourAr}
أنا الموقع أسفله {nameAr} ({nameLat}) ${cardAr} ${livesAr} أصرح بشرفي أنني ${idleI}.
Je <soussigné|soussignée> {nameLat} déclare sur l'honneur ${idleMe}.
${closeAr[3]}`,
    `${headBoth[1]}
${titleFr}
| | العربية | Français |
| الاسم Nom | {nameAr} | {nameLat} |
| العنوان Adresse | {addressAr} | {addressLat} |
| CIN | {cin} | {cin} |
${closeFr[1]}`,

    // Others that stand in.
    `${headAr[3]}
${titleAr}
يشهد الموقعون أسفله :
1 - {~nameAr} ب.ت.و {~cin}
2 - {~nameAr} ب.ت.و {~cin}
أن ${saidAr} {nameAr} ${cardAr} ${livesAr} ${idleAr}.
[تصديق السلطة|صودق عليه من طرف] القائد {~nameAr}
${closeAr[0]}`,
    `${headAr[0]}
${titleAr}
[الحامل لهذه الشهادة|حاملها] <السيد|السيدة> {nameAr}، [مطلق|أرملة|متزوج]، الحاصل على شهادة الإجازة سنة {~year}، ${idleAr} منذ تخرجه، ${cardAr}، ${livesAr}، هاتفه {~phone}.
${purposeAr}
${closeAr[2]}`,
    `${headAr[2]}
# شهادة عدم الوظيفة
يشهد [مدير الموارد البشرية|الكاتب العام لعمالة {~placeAr}] أن ${saidAr} {nameAr} [رقم ب.ت.و|ب.و] {cin} لا ينتمي إلى أسلاك الوظيفة العمومية ${onAr}.
- ${homeLabelAr} : {addressAr}
* القانون رقم {~law}
${closeAr[4]}`,
    `${honourAr}
[أنا|إنني] <الموقع|الموقعة> أسفله، {nameAr}، أصرح على مسؤوليتي، عملا بالقانون رقم 55.19 المتعلق بتبسيط المساطر والإجراءات الإدارية، أنني ${idleI}، وأن عنواني هو {addressAr}، وأن رقم بطاقتي الوطنية هو {cin}، وأن والدي المقاوم هو {~nameAr} المتوفى في {~date}.
${closeAr[5]}`,
    `${headAr[4]}
${titleAr}
[وبعد البحث|بعد التحريات] تبين أن ${saidAr} {nameAr} [المعروف ب{~familyAr}|] ${livesAr}، [كان يشتغل {~tradeAr} بشركة {~firmAr} إلى غاية {~date}|كان {~tradeAr} سابقا]، وهو الآن ${idleAr}. ${cardAr}.
${closeAr[1]}`,
    `${headFr[0]}
# CERTIFICAT DE NON EMPLOI N° {~reference}
- Bénéficiaire : {nameLat} || CIN N° : {cin}
- Fils / fille de : {~nameLat} || Né(e) le : {~date}
- ${homeLabelFr} : {addressLat}
- Ancienne profession : {~tradeLat} || Jusqu'au : {~date}
[Nous certifions que l'intéressé(e)|Il résulte de l'enquête que l'intéressé(e)] ${idleFr}.
* [Certificat valable trois mois|Copie au dossier] - Tél. {~phone}
${closeFr[0]}`,
    // Clauses in any order.
    `${headAr[0]}
${titleAr}
%{& ${whoAr} أن ${saidAr} {nameAr}
، ${cardAr}
، ${livesAr}
?، ${bornAr}
?، <ابن|بنت> {~chainAr} و{~nameAr}
%}، ${idleAr}.
${purposeAr}
${closeAr[0]}`,
    `${headAr[4]}
${titleAr}
%{& ${saidAr} {nameAr}
${idleAr}
${cardAr}
${livesAr}
?متزوج(ة) ب{~nameAr}
%} ${onAr}.
${closeAr[3]}`,
    `${honourAr}
%{& [أنا الموقع أسفله|أنا الممضي أسفله] {nameAr}
، ${livesAr}
، ${cardAr}
?، ${bornAr}
?، رقم الهاتف {~phone}
?، ابن المقاوم {~nameAr}
%}، أصرح بشرفي أنني ${idleI}.
${closeAr[5]}`,
    `${honourFr}
%{& Je <soussigné|soussignée> {nameLat}
, ${cardFr}
, ${livesFr} {addressLat}
?, <né|née> le {~date} à {~placeLat}
?, fils de {~nameLat}
%}, déclare sur l'honneur ${idleMe}.
${closeFr[0]}`,
    `${headFr[1]}
${titleFr}
%{& ${whoFr} que ${saidFr} {nameLat}
, ${cardFr}
, ${livesFr} {addressLat}
?, célibataire
?, né(e) le {~date}
%}, ${idleFr}.
${closeFr[2]}`,

    // Terse and long ones; of the commune, the labour office, social security; in cells.
    `# شهادة عدم العمل
{nameAr}
ب.ت.و {cin}
${idleAr}
{addressAr}
{issueDate} [القائد|الباشا]`,
    `# [ATTESTATION DE NON-EMPLOI|SANS EMPLOI]
{nameLat} CIN {cin}
${idleFr}
{addressLat}
{~placeLat} {issueDate}`,
    `= المملكة المغربية ; وزارة الداخلية ; جماعة {~placeAr} ; [مكتب الشواهد الإدارية|قسم الشؤون الاجتماعية] || عدد {~reference}
${titleAr}
يشهد رئيس المجلس الجماعي، بناء على بحث [عون السلطة|العضو الجماعي] {~nameAr}، أن ${saidAr} {nameAr} ${cardAr} ${livesAr}، ${idleAr}.
${purposeAr}
${closeAr[4]}`,
    `= ROYAUME DU MAROC ; MINISTERE DE L'EMPLOI ; [Délégation provinciale du travail|Inspection du travail|ANAPEC] de {~placeLat}
# [ATTESTATION DE CHOMAGE|CERTIFICAT DE CHOMAGE|ATTESTATION DE NON ACTIVITE]
Le [délégué|inspecteur du travail] atteste que ${saidFr} {nameLat}, ${cardFr}, ${livesFr} {addressLat}, [inscrit(e) comme demandeur d'emploi sous le n° {~number} depuis le {~date},|] ${idleFr}.
[Dernier employeur : {~firmLat}, du {~date} au {~date}.|]
${closeFr[0]}`,
    `= CNSS ; Agence {~placeLat} || الصندوق الوطني للضمان الاجتماعي
# [ATTESTATION DE NON ACTIVITE SALARIEE|Attestation de non emploi|شهادة عدم الشغل]
- ${nameLabelFr} : {nameLat} <> {nameAr} : الاسم الكامل
- CIN : {cin} <> {cin} : ب.ت.و
- Adresse : {addressLat} <> {addressAr} : العنوان
N'exerce aucune activité salariée déclarée à la date du {~date}. Immatriculation : {~number}.
${closeFr[1]}`,
    `${headAr[0]}
${titleAr}
| [الاسم والنسب|الاسم الكامل] | {nameAr} |
| رقم البطاقة | [{cin.boxes}|{cin}] |
| تاريخ ومكان الازدياد | {~date} {~placeAr} |
| العنوان | {addressAr} |
| الحالة العائلية | [متزوج|عازب|أرملة] |
| المستوى الدراسي | [ابتدائي|ثانوي|بدون] |
| الوضعية المهنية | [عاطل عن العمل|بدون عمل|لا يمارس أي نشاط] |
${closeAr[0]}`,
    `${headFr[0]}
${titleFr}
| Nom et prénom | {nameLat} |
| CIN | {cin} |
| Né(e) le | {~date} |
| Adresse | {addressLat} |
| Situation | [Sans emploi|Chômeur|Sans profession|En recherche d'emploi] |
| Motif | [Dossier de subvention|Constitution de dossier] |
${closeFr[2]}`,
    `${headAr[2]}
# شهادة إدارية
[إن قائد|يشهد قائد] {~placeAr}، [بناء على الطلب المسجل تحت عدد {~number} بتاريخ {~date}،|] وبناء على البحث الذي قام به [الشيخ|المقدم] {~nameAr} بتاريخ {~date}، وعلى شهادة الضمان الاجتماعي رقم {~number}، أن ${saidAr} {nameAr}، ${bornAr}، <ابن|بنت> {~chainAr} و{~nameAr}، ${cardAr} الصالحة إلى {~date}، ${livesAr}، <متزوج|متزوجة> وله {~number} أبناء، كان يشتغل {~tradeAr} لدى {~firmAr} إلى حدود {~date}، ${idleAr} في الوقت الراهن.
${purposeAr}
${closeAr[1]}
* صالحة لمدة ثلاثة أشهر من تاريخ تسليمها`,
    `${honourAr}
[أنا الموقع أسفله|الموقع(ة) أسفله] :
- الاسم العائلي والشخصي : {nameAr}
- المزداد(ة) في : {~date} ب{~placeAr}
- الحامل(ة) لبطاقة التعريف : {cin}
- الساكن(ة) ب : {addressAr}
أصرح بشرفي وتحت كامل مسؤوليتي أنني ${idleI}، وأن كل تصريح كاذب يعرضني للعقوبات المنصوص عليها في القانون الجنائي.
> [وحرر|حرر] ب{~placeAr} في {issueDate.day} {issueDate.month} {issueDate.year} ; التوقيع
* المصادقة على الإمضاء رقم {~number} - {~date}`,
    `${honourFr}
- Je soussigné(e) : {nameLat}
- CIN n° : [{cin.boxes}|{cin}]
- Né(e) le : {~date} || à : {~placeLat}
- Demeurant à : {addressLat}
Déclare sur l'honneur ${idleMe} [à ce jour|depuis le {~date}] et n'être affilié(e) à aucun régime de retraite. [Fait pour le dossier du Haut Commissariat.|]
> {~placeLat} le {issueDate} ; Signature légalisée
* Légalisation {~number} du {~date}`,
    `# تصريح بالشرف - DECLARATION SUR L'HONNEUR
- Nom et prénom : {nameLat} <> {nameAr} : الاسم الكامل
- CIN : {cin} <> {cin} : ب.ت.و
- Adresse : {addressLat} <> {addressAr} : العنوان
[أصرح أنني ${idleI}|Déclare ${idleMe}]
> {issueDate} ; الإمضاء Signature`,
    `${headAr[1]}
[رقم|عدد] : {~reference}
الموضوع : [شهادة عدم العمل|طلب شهادة عدم الشغل]
المرجع : طلبكم بتاريخ {~date}
بعد البحث تبين أن ${saidAr} {nameAr} ([بطاقته|رقم ب.و] {cin}) [الساكن|القاطن] {addressAr} ${idleAr}.
> {~placeAr} {issueDate} ; خليفة القائد {~nameAr}`,
    `${headFr[1]}
Objet : [attestation de non emploi|situation professionnelle de l'intéressé]
Il ressort de l'enquête du {~date} menée par le moqadem {~nameLat} que {nameLat}, ${cardFr}, ${livesFr} {addressLat}, ${idleFr} [et qu'il vit à la charge de {~nameLat}|].
${closeFr[3]}`,
    `# إشهاد [بعدم العمل|بالعطالة|جماعي بعدم مزاولة عمل]
نحن الموقعون أسفله {~nameAr} ب.و {~cin} و{~nameAr} ب.و {~cin}، نشهد أن [جارنا|المسمى(ة)] {nameAr} [صاحب البطاقة|ب.ت.و] {cin} [الساكن|القاطن] معنا ب{addressAr} ${idleAr}.
> {~placeAr} في {issueDate} ; الشاهد الأول ; الشاهد الثاني ; صادقت السلطة المحلية`,
    `${headBoth[1]}
# ATTESTATION DE NON-EMPLOI شهادة عدم العمل
يشهد القائد أن {nameAr} ${cardAr} ${idleAr}.
Le Caïd atteste que {nameLat}, CIN {cin}, ${livesFr} {addressLat}, ${idleFr}.
${closeAr[5]}`,
    `%{
- ${nameLabelAr} : {nameAr}
- ب.ت.و : {cin}
- ${homeLabelAr} : {addressAr}
- [السن|العمر] : {~age} سنة
- الهاتف : {~phone}
%}
# [شهادة عدم العمل|شهادة البطالة|شهادة عدم مزاولة أي نشاط]
${idleAr}
${closeAr[3]}`,
  ],
};
