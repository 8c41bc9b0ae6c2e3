/** Extracts of the register of commerce: model 7, model J, certificates, receipts and notices of courts and of the investment centres. */
import type { Drafts } from '../draft.ts';

const wordLat =
  '[BOUIBLANE|ATLAS|SOUSS|RIF|OASIS|TAFILALET|CHAOUIA|DOUKKALA|ZAGORA|ARGANA|SAISS|ORIENTAL|MEDITERRA|AL AMAL|EL BARAKA|AL FATH|NOUR|ANNAJAH|EL WAHDA|TIFAWIN|AZUL|SAFRAN|ATLANTIC|SAHARA|NEW STAR|H.M.|M2S|B.K.|GOLDEN|ECO|PRO|BIO|AGRI]';
const tradeLat =
  '[AGRI|TRAVAUX|TRANS|EQUIPEMENT|NEGOCE|BUILDING|SERVICES|MATERIAUX|DISTRIBUTION|FOOD|TEXTILE|CONSULTING|MENUISERIE|ALUMINIUM|INVEST|IMPORT EXPORT|BTP|FROID|HYDRAULIQUE|ELECTRIC|DIESEL|PECHE|TOURS|EMBALLAGE]';
const formLat = "[SARL|SARL AU|S.A.R.L|SARL D'ASSOCIE UNIQUE|SA|SNC|S.A.R.L.A.U|]";
const wordAr =
  '[بويبلان|الأطلس|سوس|الريف|الواحة|تافيلالت|الشاوية|دكالة|زاكورة|أركانة|سايس|الشرق|الأمل|البركة|الفتح|النور|النجاح|الوحدة|تيفاوين|الزعفران|الأطلسي|الصحراء|النجم الجديد|الإخوة المتحدون|أولاد الحاج|الأصيل]';
const tradeAr =
  '[للفلاحة|للأشغال|للنقل|للتجهيز|للتجارة|للبناء|للخدمات|لمواد البناء|للتوزيع|للمواد الغذائية|للنسيج|للاستشارة|للنجارة|للألمنيوم|للاستثمار|للاستيراد والتصدير|للتبريد|للري|للكهرباء|للصيد|للأسفار|للتلفيف|أگري|ترافو|ترانس]';
const firmsLat = [
  ...Array<string>(30).fill('{~firmLat}'),
  `${wordLat} ${tradeLat} ${formLat}`,
  `${wordLat} ${tradeLat}`,
  `STE ${wordLat} ${tradeLat} ${formLat}`,
  `STE ${wordLat} ${tradeLat}`,
  `Sté ${wordLat} ${tradeLat} ${formLat}`,
  `${wordLat} ${wordLat} ${formLat}`,
  `${wordLat} {~placeLat} ${formLat}`,
  `ETS {~familyLat}`,
  `Ets {~familyLat} ${tradeLat}`,
  `{~familyLat} ${tradeLat} ${formLat}`,
  `{~familyLat} FRERES ${formLat}`,
  `${wordLat} ${tradeLat} & ${tradeLat} ${formLat}`,
  `GROUPE ${wordLat}`,
  `COMPTOIR ${wordLat} ${formLat}`,
  `"${wordLat} ${tradeLat}" ${formLat}`,
  `« ${wordLat} ${tradeLat} »`,
  `SOCIETE ${wordLat} ${tradeLat} ${formLat}`,
  `SOCIETE {~familyLat} DE ${tradeLat}`,
  `Atelier {~familyLat}`,
  `Pharmacie ${wordLat}`,
  '[Atlas|Souss|Rif|Zagora|Argana|Amal] [Agri|Travaux|Négoce|Services|Trans] [SARL|SARL AU|]',
];
const firmsAr = [
  ...Array<string>(26).fill('{~firmAr}'),
  `شركة ${wordAr} ${tradeAr}`,
  `شركة ${wordAr} ${tradeAr} ش.م.م`,
  `${wordAr} ${tradeAr}`,
  `${wordAr} ${tradeAr} [ش.م.م|ش.ذ.م.م|ش.م.م.ش.و|شركة ذات مسؤولية محدودة]`,
  `مقاولة ${wordAr} ${tradeAr}`,
  `مقاولة {~familyAr} ${tradeAr}`,
  `مؤسسة {~familyAr}`,
  `مؤسسة ${wordAr}`,
  `${wordAr} {~placeAr}`,
  `شركة {~familyAr} وإخوانه`,
  `شركة {~familyAr} ${tradeAr}`,
  `مجموعة ${wordAr}`,
  `"${wordAr} ${tradeAr}"`,
  `«شركة ${wordAr}»`,
  `ورشة {~familyAr} ${tradeAr}`,
  `صيدلية ${wordAr}`,
  `مخبزة ${wordAr}`,
  `مطعم ${wordAr}`,
];

const headFr = `= [ROYAUME DU MAROC|Royaume du Maroc] ; [MINISTERE DE LA JUSTICE|Ministère de la Justice|Ministère de la Justice et des Libertés] ; [Tribunal de commerce|TRIBUNAL DE COMMERCE|Tribunal de première instance|TPI] de {~placeLat} ; [Service du registre du commerce|Secrétariat-greffe|Bureau du registre de commerce|Greffe]`;
const headAr = `= المملكة المغربية ; [وزارة العدل|وزارة العدل والحريات] ; المحكمة [التجارية|الابتدائية] ب{courtAr} ; [مصلحة السجل التجاري|كتابة الضبط|قسم السجل التجاري]`;
const headPlainAr = `= المملكة المغربية ; [وزارة العدل|وزارة العدل والحريات] ; [مصلحة السجل التجاري|كتابة الضبط]`;
const headBoth = `= [ROYAUME DU MAROC|Royaume du Maroc] ; Ministère de la Justice ; [Tribunal de commerce|Tribunal de première instance] de {~placeLat} ; [Registre du commerce|Secrétariat-greffe] || المملكة المغربية ; وزارة العدل ; المحكمة [التجارية|الابتدائية] ب{courtAr} ; [السجل التجاري|كتابة الضبط]`;
const titleFr = `# [EXTRAIT DU REGISTRE DU COMMERCE|Extrait du registre de commerce|CERTIFICAT D'IMMATRICULATION AU REGISTRE DU COMMERCE|Extrait d'immatriculation au R.C|REGISTRE DU COMMERCE|MODELE 7|Modèle J - Extrait|Registre du commerce - Modèle n° 7|Attestation d'inscription au R.C.|EXTRAIT R.C]`;
const titleAr = `# [السجل التجاري|مستخرج من السجل التجاري|شهادة التقييد في السجل التجاري|نموذج 7|نموذج رقم 7|النموذج ج|شهادة التسجيل بالسجل التجاري|مستخرج السـجل التـجاري|شهادة القيد بالسجل التجاري]`;
const closeFr = `> [Fait à|Délivré à|A] {~placeLat}[, le| le|, en date du] {~date} ; [Le secrétaire-greffier|Le greffier en chef|P/ le chef de greffe|Cachet et signature] ; [{~nameLat}|]`;
const closeAr = `> [حرر|سلم|وسلم] [ب{~placeAr} [في|بتاريخ]|بتاريخ|في] {~date} ; [كاتب الضبط|رئيس مصلحة السجل التجاري|عن رئيس كتابة الضبط|الطابع والتوقيع] ; [{~nameAr}|]`;
const legal =
  '[Société à responsabilité limitée|SARL à associé unique|Personne physique|Société anonyme|Entreprise individuelle]';
const legalAr =
  '[شركة ذات المسؤولية المحدودة|شركة ذات مسؤولية محدودة بشريك وحيد|شخص طبيعي|شركة مساهمة|مقاولة فردية]';
const workFr =
  '[Travaux divers ou construction|Négoce|Vente de matériaux de construction|Transport de marchandises|Import export|Exploitation agricole|Marchand de matériel agricole en détail|Menuiserie|Boulangerie|Restauration]';
const workAr =
  '[أشغال مختلفة أو البناء|التجارة|بيع مواد البناء|نقل البضائع|الاستيراد والتصدير|الاستغلال الفلاحي|تاجر المعدات الفلاحية بالتقسيط|النجارة|مخبزة|الإطعام]';
const validFr =
  '* [Extrait valable trois mois|Valable trois mois à compter de sa délivrance|Loi n° 15-95 formant code de commerce|Article 29 du code de commerce|Vu le décret n° 2-96-906 du 18 janvier 1997]';
const validAr =
  '* [صالح لمدة ثلاثة أشهر|المادة 29 من مدونة التجارة|القانون رقم 15.95 المتعلق بمدونة التجارة|المرسوم رقم 2.96.906 الصادر في 18 يناير 1997]';
const dh = '[DH|dirhams|MAD|DHS|]';

export const tradeRegister: Drafts = {
  type: 'trade-register',
  texts: { firmNameLat: firmsLat, firmNameAr: firmsAr },
  pages: [
    `${headFr}
    ${titleFr}
    %{
    - [Numéro analytique|N° RC|N° d'immatriculation|Numéro du registre du commerce] : {tradeNumber}
    - [Raison sociale|Dénomination sociale|Raison sociale ou dénomination] : {firmNameLat}
    - [Forme juridique|Forme] : ${legal}
    - [Date d'immatriculation|Date d'inscription|Immatriculée le] : {registrationDate}
    - [Siège social|Adresse du siège] : {~addressLat}
    - [Activité|Objet|Activité principale] : ${workFr}
    - [Capital social|Capital] : {~amount} ${dh}
    - [<Gérant|Gérante>|Représentant légal|Nom <du gérant|de la gérante>] : {managerLat}
    - [ICE|N° ICE|Identifiant commun de l'entreprise] : {ice}
    %}
    ${closeFr}
    ?${validFr}`,
    `${headAr}
    ${titleAr}
    %{
    - [الرقم التحليلي|رقم السجل التجاري|رقم التقييد] : {tradeNumber}
    - [الرقم الترتيبي|رقم الإيداع] : {~number}
    - [الاسم التجاري|التسمية|اسم الشركة] : {firmNameAr}
    - [بالفرنسية|الاسم بالحروف اللاتينية|باللاتينية] : {firmNameLat}
    - الشكل القانوني : ${legalAr}
    - [تاريخ التقييد|تاريخ التسجيل] : {registrationDate}
    - [النشاط|نوع النشاط] : ${workAr}
    - [المقر الاجتماعي|عنوان المقر] : {~addressAr}
    - [<المسير|المسيرة>|الممثل القانوني] : {managerLat}
    - [التعريف الموحد للمقاولة|ICE] : {ice}
    %}
    ${closeAr}
    ?${validAr}`,
    `${headFr}
    ${titleFr}
    Le [secrétaire-greffier|chef du service du registre du commerce|greffier soussigné] [certifie|atteste] que [la société|la société dénommée|l'entreprise] {firmNameLat}, ${legal}, [au capital de {~amount} ${dh},|] est [immatriculée|inscrite] au registre du commerce [tenu par ce tribunal|de {~placeLat}] sous le [n°|numéro] {tradeNumber} [depuis le|en date du|à la date du] {registrationDate}[, et que sa gérance est assurée par|, gérée par|, ayant pour <gérant|gérante>] [M.|Mme|Monsieur|] {managerLat}.
    [Identifiant commun de l'entreprise|ICE] : {ice}.
    ${closeFr}`,
    `${headAr}
    # [شهادة|شهادة التقييد]
    [يشهد كاتب الضبط|نشهد نحن رئيس مصلحة السجل التجاري] [ب|لدى ]المحكمة [التجارية|الابتدائية] ب{courtAr} أن [الشركة المسماة|المقاولة المسماة|] {firmNameAr} [({firmNameLat})|] مقيدة [بالسجل التجاري|في السجل التجاري لهذه المحكمة] تحت [رقم|عدد] {tradeNumber} [بتاريخ|منذ] {registrationDate} [ويسيرها <السيد|السيدة> {managerLat}|].
    [وقد سلمت هذه الشهادة للإدلاء بها عند الحاجة|]
    ${closeAr}`,
    `${headBoth}
    # [REGISTRE DU COMMERCE - السجل التجاري|MODELE 7 - نموذج 7]
    - [N° analytique|N° RC] : {tradeNumber} <> {tradeNumber} : [الرقم التحليلي|رقم السجل]
    - [Raison sociale|Dénomination] : {firmNameLat} <> {firmNameAr} : [الاسم التجاري|التسمية]
    - [Date d'immatriculation|Inscrite le] : {registrationDate} <> {registrationDate} : تاريخ التقييد
    - [ICE] : {ice} <> {ice} : التعريف الموحد للمقاولة
    - Gérant : {managerLat} <> {~nameAr} : المسير
    ${closeFr}`,
    // Model J as courts print it.
    `${headFr}
    # REGISTRE DU COMMERCE - [MODELE J|Modèle 7]
    - N° analytique : {tradeNumber} || N° chronologique : {~number}
    - [Date|Déposé le] : {~date} || [Certificat négatif n°|C.N. n°] : {~number}
    1 - [Raison sociale ou dénomination|Dénomination] : {firmNameLat}
    2 - [Enseigne|Sigle] : [Néant|-]
    3 - Forme juridique : ${legal}
    4 - [Capital|Capital social] : {~amount} ${dh}
    5 - [Siège|Adresse] : {~addressLat}
    6 - Activité : ${workFr}
    7 - [Date d'immatriculation|Date de l'inscription] : {registrationDate}
    8 - [Nom et prénom du gérant|Dirigeant social] : {managerLat}
    9 - [Date et lieu de naissance|Né le] : {~date} à {~placeLat}
    10 - ICE : {ice}
    ${closeFr}`,
    `${headFr}
    ${titleFr}
    | [Rubrique|Mentions] | [Renseignements|Détail] |
    | [Tribunal|Greffe] | {~placeLat} |
    | [Numéro du RC|N° du registre du commerce] | {tradeNumber} |
    | [Immatriculation|Date d'immatriculation] | {registrationDate} |
    | [Dénomination|Raison sociale] | {firmNameLat} |
    | Forme juridique | ${legal} |
    | Capital | {~amount} |
    | [Gérance|Gérant unique] | {managerLat} |
    | ICE | {ice} |
    | [Identifiant fiscal|IF] | {~number} |
    ${closeFr}`,
    `${headAr}
    ${titleAr}
    | [المحكمة|محكمة] | {courtAr} |
    | [رقم السجل التجاري|عدد السجل] | {tradeNumber} |
    | [الاسم التجاري|التسمية التجارية] | {firmNameAr} |
    | [بالأحرف اللاتينية|بالفرنسية] | {firmNameLat} |
    | [تاريخ التقييد|تاريخ القيد] | {registrationDate} |
    | [التعريف الموحد للمقاولة|ت.م.م] | {ice} |
    | [المسير|الممثل القانوني] | {managerLat} |
    | رأس المال | {~amount} |
    ${closeAr}`,
    `= [Centre Régional d'Investissement|CRI] de {~placeLat} ; Guichet d'aide à la création d'entreprises
    # [Fiche récapitulative de création d'entreprise|Récapitulatif des identifiants|ATTESTATION DE CREATION]
    [Nous avons le plaisir de vous communiquer les identifiants de votre entreprise|Identifiants attribués] :
    %{
    - [Dénomination|Raison sociale] : {firmNameLat}
    - Certificat négatif : {~number} du {~date}
    - [Registre du commerce|N° RC] : {tradeNumber}
    - [Date d'immatriculation au RC|Inscrit le] : {registrationDate}
    - [ICE] : {ice}
    - [Identifiant fiscal] : {~number}
    - [Taxe professionnelle|Patente] : {~number}
    - [Affiliation CNSS|CNSS] : {~number}
    - [Gérant|Représentant légal] : {managerLat}
    %}
    > {~placeLat}, le {~date}`,
    `${headFr}
    # [ATTESTATION D'IMMATRICULATION|Attestation]
    [Nous soussigné|Je soussigné], {~nameLat}, greffier [près le|au] tribunal [de commerce|de première instance] de {~placeLat}, [attestons|certifions] qu'il résulte [des registres tenus par ce greffe|du registre analytique] que [M.|Mme|Monsieur|Madame] {managerLat}, [né|née] le {~date} à {~placeLat}, CIN {~cin}, [exploite|gère|dirige] [sous le nom commercial de|sous l'enseigne|la firme] {firmNameLat}, [immatriculée|inscrite] [le|en date du] {registrationDate} sous le n° {tradeNumber}.
    ${closeFr}`,
    // Sole trader.
    `${headFr}
    # [EXTRAIT DU REGISTRE DU COMMERCE|Modèle 1 - Personne physique]
    %{
    - [Nom et prénom du commerçant|Commerçant|Nom du commerçant|Nom de l'exploitant] : {managerLat}
    - [Né le|Date de naissance] : {~date}
    - [Nationalité] : Marocaine
    - CIN : {~cin}
    - [Nom commercial|Enseigne|Dénomination commerciale] : {firmNameLat}
    - [RC n°|R.C. n°|Inscrit au RC sous le n°] : {tradeNumber}
    - [Inscrit le|Date d'inscription|Immatriculé le] : {registrationDate}
    - [Début d'exploitation|Commencement d'activité] : {~date}
    - Activité : ${workFr}
    - [Adresse du local|Lieu d'exploitation] : {~addressLat}
    %}
    ${closeFr}`,
    `${headAr}
    # [مستخرج من السجل التجاري - شخص طبيعي|شهادة التسجيل بالسجل التجاري]
    %{
    - [التاجر|صاحب المقاولة|الاسم باللاتينية] : {managerLat}
    - [الاسم بالعربية|الاسم الكامل] : {~nameAr}
    - [الشعار التجاري|الاسم التجاري|العنوان التجاري] : {firmNameAr}
    - [مقيد تحت رقم|رقم التسجيل بالسجل التجاري] : {tradeNumber}
    - [مقيد بتاريخ|تاريخ التسجيل] : {registrationDate}
    - [تاريخ بداية النشاط|تاريخ الازدياد] : {~date}
    - [ب.و.ت] : {~cin}
    - [النشاط الممارس] : ${workAr}
    - [العنوان] : {~addressAr}
    %}
    ${closeAr}`,
    `${headPlainAr}
    ${titleAr}
    [المحكمة|المحكمة التجارية|ابتدائية] : {courtAr}
    [السجل التجاري رقم|السجل التجاري عدد|س.ت رقم] {tradeNumber}
    {firmNameAr}
    {firmNameLat}
    [مسجلة بتاريخ|مقيدة بتاريخ|تاريخ القيد] {registrationDate}
    [ICE|ت.م.م] {ice}
    ${closeAr}`,
    `${headFr}
    {firmNameLat}
    RC [n°|N°|:] {tradeNumber}
    [Immatriculée le|Le] {registrationDate}
    ${closeFr}`,
    // Receipt.
    `${headFr}
    # [RECEPISSE DE DEPOT|Récépissé de déclaration|CERTIFICAT DE DEPOT D'ACTES]
    [Dépôt n°|Récépissé n°] {~number} du {~date}
    [Déposant|Déposé par] : {~nameLat}
    [Il a été procédé ce jour au dépôt|Reçu le dépôt] des actes de la société {firmNameLat} [dont le siège est à {~addressLat}|], [déjà immatriculée|immatriculée] au RC sous le n° {tradeNumber} [le|du] {registrationDate}, ICE {ice} :
    - PV de l'assemblée générale du {~date}
    - Statuts mis à jour
    [Gérant en exercice|La gérance est assurée par] : {managerLat}
    ${closeFr}`,
    `${headAr}
    # [وصل إيداع|شهادة الإيداع]
    وصل رقم {~number} بتاريخ {~date}
    أودع {~nameAr} [نيابة عن|لفائدة] شركة [تسمى|المسماة] {firmNameLat} وبالعربية {firmNameAr} [محضر الجمع العام المؤرخ في {~date}|القانون الأساسي المؤرخ في {~date}] وهي مقيدة بالسجل التجاري [للمحكمة الابتدائية ب{courtAr}|] تحت رقم {tradeNumber} بتاريخ {registrationDate}.
    ${closeAr}`,
    // Legal notice.
    `# [CONSTITUTION D'UNE SOCIETE|AVIS DE CONSTITUTION|Annonce légale]
    Aux termes d'un acte sous seing privé en date du {~date} à {~placeLat}, il a été établi les statuts d'une [SARL|SARL AU|société à responsabilité limitée] dont les caractéristiques sont :
    - Dénomination : {firmNameLat}
    - Objet : ${workFr}
    - Siège social : {~addressLat}
    - Capital : {~amount} ${dh}, réparti entre {~nameLat} et {~nameLat}
    - Durée : 99 ans
    - [Gérance|Gérant|Gérant unique] : {managerLat}
    Le dépôt légal a été effectué au greffe du tribunal de {~placeLat} [le {~date}|] sous le n° {~number} ; [immatriculée|la société est inscrite] au [registre du commerce|RC] [le|en date du] {registrationDate} sous le n° {tradeNumber}.`,
    `# إعلان عن تأسيس شركة
    بمقتضى عقد عرفي مؤرخ في {~date} ب{~placeAr} تم وضع القانون الأساسي لشركة [ذات مسؤولية محدودة|] مميزاتها :
    [التسمية|اسم الشركة] : {firmNameAr} - {firmNameLat}
    الغرض : ${workAr}
    المقر : {~addressAr}
    الرأسمال : {~amount} درهم
    المسير : {managerLat}
    تم الإيداع القانوني بالمحكمة [التجارية|الابتدائية] ب{courtAr} تحت عدد {~number}، وقيدت بالسجل التجاري [بتاريخ|يوم] {registrationDate} تحت [رقم|عدد] {tradeNumber}.`,
    // Prose in other orders.
    `${headFr}
    ${titleFr}
    [Sous le n°|Sous le numéro analytique] {tradeNumber} et [à la date du|en date du] {registrationDate}, a été [immatriculée|inscrite] [au registre du commerce de ce tribunal|sur nos registres] la société {firmNameLat}, [représentée par|dirigée par|dont le <gérant|gérante> est] [M.|Mme|] {managerLat}, [ayant pour activité|exerçant] ${workFr}, [ICE n°|titulaire de l'ICE] {ice}.
    [En foi de quoi le présent extrait est délivré|Le présent certificat est établi à la demande de l'intéressé].
    ${closeFr}`,
    `${headAr}
    ${titleAr}
    [بتاريخ|في يوم] {registrationDate} وتحت عدد {tradeNumber} [سجلت|تم تقييد] [بالسجل التجاري|في سجلات] المحكمة [التجارية|الابتدائية] ب{courtAr} شركة [تسمى|اسمها] {firmNameAr} ${legalAr} رأسمالها {~amount} درهم [ومسيرها <السيد|السيدة> {managerLat}|] [وتعريفها الموحد|وتعريفها الموحد للمقاولة] {ice}.
    ${closeAr}`,
    `${headBoth}
    ${titleAr}
    يشهد [رئيس مصلحة السجل التجاري|كاتب الضبط] أن [الشركة|المقاولة] المسماة {firmNameAr} مقيدة تحت رقم {tradeNumber} بتاريخ {registrationDate}.
    ${titleFr}
    Le greffier certifie que la société {firmNameLat} est immatriculée sous le n° {tradeNumber} [le|depuis le] {registrationDate}, [gérée par|ayant pour gérant] {managerLat}.
    ICE : {ice}
    ${closeFr}`,
    // Sections.
    `${headFr}
    ${titleFr}
    [IDENTIFICATION DE LA SOCIETE|I. Personne morale]
    %{
    - [Dénomination sociale|Nom de la société] : {firmNameLat}
    - Forme juridique : ${legal}
    - Sigle / Enseigne : Néant
    - ICE : {ice}
    %}
    [IMMATRICULATION|II. Inscription]
    %{
    - [N° RC|N° d'immatriculation] : {tradeNumber}
    - [Date|Date d'immatriculation] : {registrationDate}
    - N° chronologique : {~number}
    %}
    [DIRIGEANTS|III. Gérance]
    - [Nom et prénom|Nom du dirigeant] : {managerLat}
    - Qualité : <Gérant|Gérante>
    - Né le : {~date}
    - Nationalité : Marocaine
    [INSCRIPTIONS MODIFICATIVES|IV. Observations]
    [Néant|Inscription modificative n° {~number} du {~date}]
    ${closeFr}
    ${validFr}`,
    `${headAr}
    ${titleAr}
    [أولا : الشركة|بيانات الشركة]
    - [التسمية|الاسم التجاري] : {firmNameAr}
    - [بالفرنسية] : {firmNameLat}
    - الشكل القانوني : ${legalAr}
    [ثانيا : التقييد|بيانات التقييد]
    - [رقم السجل التجاري|الرقم التحليلي] : {tradeNumber}
    - [تاريخ التقييد] : {registrationDate}
    - [الرقم الترتيبي] : {~number}
    [ثالثا : التسيير|بيانات المسير]
    - [الاسم|المسير] : {managerLat}
    - تاريخ الازدياد : {~date}
    - ب.و.ت : {~cin}
    [رابعا : التقييدات التعديلية|ملاحظات]
    [لا شيء|تقييد تعديلي عدد {~number} بتاريخ {~date}]
    ${closeAr}`,
    // Change of manager; old ones are strangers.
    `${headFr}
    # [INSCRIPTION MODIFICATIVE|Modèle 4 - Déclaration modificative]
    Société : {firmNameLat} - RC {tradeNumber} [immatriculée le|du] {registrationDate}
    | Mention | Ancienne | Nouvelle |
    | [Gérant|Gérance] | {~nameLat} | {managerLat} |
    | Siège | {~addressLat} | {~addressLat} |
    | Capital | {~amount} | {~amount} |
    [Suivant PV du|Décision de l'AGE du] {~date}, enregistré le {~date} sous le n° {~number}.
    ${closeFr}`,
    `${headFr}
    # [CERTIFICAT DE NON FAILLITE|Attestation de non radiation|Certificat négatif de faillite]
    Le greffier [soussigné|] certifie [, après vérification des registres,|] que la société [dénommée|] {firmNameLat}, immatriculée sous le n° {tradeNumber} [depuis le|le] {registrationDate}, représentée par [M.|Mme] {managerLat}, n'a fait l'objet d'aucune procédure de [redressement ou de liquidation judiciaire|faillite] à la date du {~date}.
    ${closeFr}`,
    `${headAr}
    # [شهادة عدم التشطيب|شهادة عدم الإفلاس|شهادة سلبية]
    يشهد كاتب الضبط بالمحكمة [التجارية|الابتدائية] ب{courtAr} أن شركة [تدعى|] {firmNameAr} المقيدة تحت رقم {tradeNumber} بتاريخ {registrationDate} [لم تكن موضوع أية مسطرة للتسوية أو التصفية القضائية|لم يشطب عليها] إلى غاية {~date}.
    ${closeAr}`,
    // Partners in a table.
    `${headFr}
    ${titleFr}
    Raison sociale : {firmNameLat}
    - RC : {tradeNumber} || ICE : {ice}
    - Immatriculation : {registrationDate} || Capital : {~amount}
    [Associés et gérants|ASSOCIES]
    | Nom et prénom | Qualité | Parts | CIN |
    | {managerLat} | [Gérant|Gérante|Gérant associé] | {~number} | {~cin} |
    | {~nameLat} | Associé | {~number} | {~cin} |
    | {~nameLat} | [Associée|Commissaire aux comptes] | {~number} | {~cin} |
    ${closeFr}`,
    `${headFr}
    ${titleFr}
    | Associé | CIN | Parts |
    | {~nameLat} | {~cin} | {~number} |
    | {~nameLat} | {~cin} | {~number} |
    [Représentant légal|Gérant unique|Le gérant] : {managerLat}
    [Société|La société dénommée] : {firmNameLat}
    [Registre du commerce n°|Immatriculation au RC sous le n°] {tradeNumber}
    [en date du|depuis le] {registrationDate}
    ${closeFr}`,
    // Business's own letterhead with its registers, then the certificate.
    `= {firmNameLat} ; Siège : {~addressLat} ; RC : {tradeNumber} - IF : {~number} - TP : {~number} - CNSS : {~number} ; ICE : {ice} ; Tél : {~phone}
    # [FICHE SIGNALETIQUE|Identification de la société]
    La société, [immatriculée le|inscrite le|créée et immatriculée le] {registrationDate}, est [gérée|dirigée] par [M.|Mme] {managerLat}.
    ${closeFr}`,
    `= {firmNameLat} || {firmNameAr}
    # Registre du commerce
    - RC : {tradeNumber} || [Tribunal|TC] : {~placeLat}
    - [Patente|TP] : {~number} || IF : {~number}
    - ICE : {ice} || CNSS : {~number}
    - Date RC : {registrationDate} || Gérant : {managerLat}`,
    // Tables with one row.
    `${headBoth}
    # [REGISTRE ANALYTIQUE|Registre du commerce]
    | N° RC | Dénomination | Date | Gérant | ICE |
    | {tradeNumber} | {firmNameLat} | {registrationDate} | {managerLat} | {ice} |
    ${closeFr}`,
    `${headAr}
    # السجل التحليلي
    | [رقم السجل|الرقم] | [الاسم التجاري|التسمية] | [تاريخ التقييد|التاريخ] | [النشاط] |
    | {tradeNumber} | {firmNameAr} | {registrationDate} | ${workAr} |
    ${closeAr}`,
    `${headBoth}
    %{
    - N° du RC / رقم السجل التجاري : {tradeNumber}
    - Raison sociale / الاسم التجاري : {firmNameLat}
    - بالعربية : {firmNameAr}
    - Date d'immatriculation / تاريخ التقييد : {registrationDate}
    - Gérant / المسير : {managerLat}
    - ICE / التعريف الموحد للمقاولة : {ice}
    - Tribunal / المحكمة : {courtAr}
    - Capital / رأس المال : {~amount}
    %}
    ${closeFr}`,
    // Numbered statement.
    `${headFr}
    ${titleFr}
    Il résulte du registre :
    1. que la société se dénomme {firmNameLat} ;
    2. qu'elle est immatriculée sous le n° {tradeNumber} ;
    3. que cette immatriculation date du {registrationDate} ;
    4. que [sa gérance est confiée à|son gérant est] {managerLat} ;
    5. que son ICE est {ice} ;
    6. que son capital est de {~amount} dirhams.
    ${closeFr}`,
    `${headAr}
    ${titleAr}
    يستفاد من السجل التجاري ما يلي :
    - أن اسم الشركة هو {firmNameAr} ({firmNameLat})
    - أن رقمها في السجل التجاري هو {tradeNumber}
    - أنها قيدت في {registrationDate} [بعد إيداع ملفها في {~date}|]
    - أن مسيرها هو {managerLat}
    - أن مقرها ب{~addressAr}
    ${closeAr}`,
    // Firm's change from another court.
    `${headAr}
    # نموذج 7
    الرقم : {tradeNumber} - المحكمة [التجارية|الابتدائية] : {courtAr}
    [تبعا لنقل المقر من {~placeAr} (السجل السابق رقم {~number})|نقل المقر : كانت مسجلة بابتدائية {~placeAr} تحت رقم {~number}]
    التسمية : {firmNameAr}
    [مسيرها|تحت تسيير] {managerLat}
    [قيدت بهذا السجل في|تاريخ التقييد بهذه المحكمة] {registrationDate}
    ${closeAr}`,
    `${headFr}
    # MODELE 7
    [Transfert de siège :|Anciennement] RC n° {~number} à {~placeLat}
    [Nouveau RC|RC actuel|N° RC] : {tradeNumber}
    Dénomination : {firmNameLat}
    [Date d'inscription au présent registre|Inscrite le] : {registrationDate} [(création le {~date})|]
    [Dirigeant|Gérante|Gérant] : {managerLat}
    ${closeFr}`,
    // Branch.
    `${headFr}
    ${titleFr}
    - [Etablissement principal|Siège] : {~placeLat} || RC : {tradeNumber}
    - [Succursale] : {~placeLat} || RC secondaire : {~number}
    - [Société] : {firmNameLat} || ICE : {ice}
    - [Exploitant|Représentant légal] : {managerLat} || [Immatriculée le] : {registrationDate}
    ${closeFr}`,
    // OMPIC, electronic.
    `= OMPIC ; Office Marocain de la Propriété Industrielle et Commerciale ; Registre central du commerce
    # [Fiche entreprise|Informations légales|EXTRAIT DU REGISTRE CENTRAL DU COMMERCE]
    - [Dénomination] : {firmNameLat}
    - [N° RC / Tribunal] : {tradeNumber} / {~placeLat}
    - [Date immatriculation] : {registrationDate}
    - [Forme juridique] : ${legal}
    - [ICE] : {ice}
    - [Etat] : Active
    ?- [Dirigeant] : {managerLat}
    * [Edité le|Imprimé le|Document généré le] {~date} - [Référence|Code de vérification] {~reference}`,
    `= Portail des services des tribunaux ; [Référence de la demande|Demande n°] : {~reference} ; [Date d'édition|Edité le] : {~date}
    # Modèle 7 [électronique|]
    Tribunal : {~placeLat} - [Numéro RC|RC] : {tradeNumber}
    %{
    - Raison sociale : {firmNameLat}
    - [Raison sociale en arabe] : {firmNameAr}
    - [Date de l'immatriculation|Date d'immatriculation] : {registrationDate}
    - Capital social : {~amount} ${dh}
    - Activité : ${workFr}
    - [Gérant(s)|Gérant] : {managerLat}
    - Commissaire aux comptes : [Néant|{~nameLat}]
    %}
    * Les informations sont données à titre indicatif. Vérification : {~number}`,
    // Auto-entrepreneur.
    `= [Barid Al-Maghrib|Poste Maroc] ; Registre national de l'auto-entrepreneur
    # [CARTE DE L'AUTO-ENTREPRENEUR|Attestation d'inscription|Certificat d'inscription]
    - [Nom et prénom|Nom de l'exploitant] : {managerLat}
    - CIN : {~cin}
    - [N° d'inscription|Numéro d'immatriculation] : {tradeNumber}
    - [Date d'inscription] : {registrationDate}
    - ICE : {ice}
    - [Activité] : ${workFr}
    - [Nom commercial|Enseigne] : {firmNameLat}
    > {~date}`,
    // Letters.
    `${headFr}
    = A Monsieur {~nameLat} ; {~addressLat}
    Objet : [votre demande d'extrait du registre du commerce|Immatriculation]
    [Comme suite à votre demande du|En réponse à votre lettre du] {~date}, [j'ai l'honneur de vous faire connaître|je vous informe] que l'entreprise {firmNameLat} figure [sur nos registres|au registre du commerce] sous le n° {tradeNumber}, [inscription du|inscrite le] {registrationDate}[, au nom de {managerLat}, exploitant|, représentée par {managerLat}].
    ${closeFr}`,
    `${headAr}
    إلى <السيد|السيدة> {~nameAr}
    الموضوع : [طلب مستخرج من السجل التجاري|حول تقييد شركة]
    سلام تام، وبعد، جوابا على طلبكم المؤرخ في {~date} [عدد {~number}|] أخبركم أن {firmNameAr} [توجد مقيدة|مقيدة] [لدى المحكمة الابتدائية ب{courtAr}|] تحت رقم {tradeNumber} منذ {registrationDate}.
    والسلام.
    ${closeAr}`,
    // Long narrative.
    `${headFr}
    ${titleFr}
    Par déclaration déposée le {~date} sous le n° {~number} du registre chronologique, [M.|Mme] {~nameLat}, comptable, mandataire, a requis l'immatriculation de la société dénommée {firmNameLat}, ${legal}, au capital de {~amount} dirhams divisé en [100|500|1000|1200|3000] parts, constituée suivant acte du {~date} enregistré à {~placeLat} le {~date}, ayant son siège à {~addressLat}, certificat négatif n° {~number}, [gérée par|dont la gérance est assurée par] {managerLat}, CIN {~cin}. [Cette immatriculation a été opérée le|Elle a été immatriculée le] {registrationDate} au registre analytique [sous le n°|sous le numéro] {tradeNumber}. Son identifiant commun est : ICE {ice}.
    ${closeFr}`,
    `${headAr}
    ${titleAr}
    بناء على التصريح المودع بتاريخ {~date} تحت الرقم الترتيبي {~number} من طرف {~nameAr}، وبناء على الشهادة السلبية رقم {~number}، وعلى القانون الأساسي المؤرخ في {~date}، تم بتاريخ {registrationDate} تقييد الشركة [المسماة|ذات التسمية التجارية] {firmNameAr} [باللاتينية|وبالفرنسية] {firmNameLat}، الكائن مقرها ب{~addressAr}، والبالغ رأسمالها {~amount} درهم، في السجل التجاري [الممسوك بالمحكمة|للمحكمة] [التجارية|الابتدائية] ب{courtAr} تحت الرقم التحليلي {tradeNumber}. ويتولى تسييرها <السيد|السيدة> {managerLat} ب.و.ت {~cin}.
    ${closeAr}
    ${validAr}`,
    // Small boxes.
    `# R.C.
    - [Numéro|N°] : {tradeNumber} || [Le|Date] : {registrationDate}
    - Firme : {firmNameLat}
    - [Commerçant|Exploitant] : {managerLat} || CIN : {~cin}
    - Adresse : {~addressLat} || Tél : {~phone}
    ${closeFr}`,
    `# س.ت
    - [رقم|عدد] : {tradeNumber} || [في|بتاريخ] : {registrationDate}
    - [المحكمة|محكمة] : {courtAr}
    - [اسم المقاولة|اسم الشركة] : {firmNameAr}
    - العنوان : {~addressAr} || الهاتف : {~phone}
    ${closeAr}`,
    `${headFr}
    ${titleFr}
    [Nom ou raison sociale|Dénomination commerciale]
    {firmNameLat}
    [Numéro d'immatriculation|Numéro au registre du commerce]
    {tradeNumber}
    [Date de dépôt|Date d'enregistrement]
    {registrationDate}
    [Nom du gérant|Dirigeant social]
    {managerLat}
    [Identifiant commun de l'entreprise|ICE]
    {ice}
    ${closeFr}`,
    `${headFr}
    ${titleFr}
    {firmNameLat} [({firmNameAr})|]
    ${legal} [au capital de|- Capital :] {~amount} ${dh}
    [Siège :|] {~addressLat}
    R.C. {~placeLat} : {tradeNumber} - IF : {~number} - Patente : {~number}
    ICE : {ice}
    [Extrait délivré à|Remis à] {~nameLat} [coursier|mandataire]
    <Gérant|Gérante> : {managerLat} - Inscription : {registrationDate}
    ${closeFr}`,
    `${headBoth}
    # مستخرج من السجل التجاري - Extrait du registre du commerce
    | البيان | Valeur | Mention |
    | الرقم التحليلي | {tradeNumber} | N° analytique |
    | الاسم التجاري | {firmNameLat} | Raison sociale |
    | تاريخ التقييد | {registrationDate} | Date d'immatriculation |
    | المسير | {managerLat} | Gérant |
    | التعريف الموحد | {ice} | ICE |
    ${closeFr}`,
    `${headFr}
    # [CERTIFICAT|Certificat d'inscription]
    [Monsieur|Madame|M.|Mme] {managerLat}
    [est <inscrit|inscrite>|figure] au registre du commerce de {~placeLat}
    [depuis le|à la date du] {registrationDate} [sous le n°|R.C. n°] {tradeNumber}
    [en qualité de <gérant|gérante> de|pour l'exploitation de|<gérant|gérante> de la société] {firmNameLat}
    [et n'a aucune inscription de nantissement|Inscriptions de nantissement : néant]
    ${closeFr}`,
    `${headAr}
    # شهادة
    بطلب من <السيد|السيدة> {managerLat} [<مسير|مسيرة> الشركة|] [ب.و.ت {~cin}|] وبعد الاطلاع على السجل التجاري نشهد أن الشركة {firmNameLat} [({firmNameAr})|] [لها رقم|تحمل الرقم] {tradeNumber} [بالسجل التجاري|] وأنها [مسجلة بتاريخ|قيدت بتاريخ] {registrationDate} [ورقم تعريفها الموحد|والتعريف الموحد للمقاولة] {ice}.
    ${closeAr}`,
    // Negative certificate: number and date of another paper around the firm.
    `= OMPIC ; [Certificat négatif|CERTIFICAT NEGATIF] n° {~number} ; [Date :|du] {~date}
    # Extrait joint au dossier RC
    La dénomination {firmNameLat} [a été attribuée à|réservée au profit de] {managerLat}[, qui l'a fait immatriculer|, immatriculation faite] le {registrationDate} [au RC|au registre du commerce] n° {tradeNumber} [de {~placeLat}|].
    ICE {ice}
    ${closeFr}`,
    `${headFr}
    # [DECLARATION D'IMMATRICULATION AU REGISTRE DU COMMERCE|Bulletin d'immatriculation]
    [Cadre réservé au greffe|Partie réservée à l'administration]
    - [Registre du commerce n°|N° de registre de commerce] : {tradeNumber} || [Immatriculation du|Date d'immatriculation] : {registrationDate}
    - Registre chronologique n° : {~number} || Du : {~date}
    [Cadre à remplir par le déclarant|A remplir par le requérant]
    - [Raison sociale|Nom de la société] : {firmNameLat}
    - [Certificat négatif|C.N.] : {~number} || Date : {~date}
    - [Nom du dirigeant|Gérant(e)] : {managerLat}
    - Nationalité : Marocaine || Né(e) le : {~date}
    - Déclarant : {~nameLat} || Qualité : [Comptable|Fiduciaire|Avocat]
    ${closeFr}`,
    `${headPlainAr}
    # شهادة التقييد في السجل التجاري
    [نشهد نحن كاتب الضبط|يشهد كاتب الضبط] أن {firmNameAr} [شركة محدودة المسؤولية|] [الكائنة ب|مقرها ب]{~addressAr} [قد سجلت|مسجلة] بالسجل التجاري [لابتدائية|لدى المحكمة الابتدائية ب] {courtAr} [تحت عدد|رقم] {tradeNumber}.
    [تاريخ التسجيل|وذلك بتاريخ|منذ] {registrationDate}.
    [رأسمالها|الرأسمال] {~amount} درهم، [شركاؤها|الشركاء] {~nameAr} و{~nameAr}.
    ${closeAr}`,
    `${headFr}
    # [ETAT DES INSCRIPTIONS|Certificat de situation juridique]
    Sur la société : {firmNameLat}
    Inscrite au [RC|R.C.] de {~placeLat} : [n°|N°] {tradeNumber}
    | Date | Nature | Mention |
    | {registrationDate} | Immatriculation | [Gérant :|Gérance :] {managerLat} |
    | {~date} | Modification | Transfert du siège à {~placeLat} |
    | {~date} | Nantissement | [Néant|Créancier : Banque Populaire, {~amount}] |
    ${closeFr}`,
    `{firmNameLat}
    # [Attestation de RC|REGISTRE DE COMMERCE]
    Par la présente, [le gérant|la gérance|le représentant légal] [atteste|déclare] que la société [est immatriculée au|a été inscrite au] registre du commerce de {~placeLat} [le|en date du] {registrationDate} sous le [n°|numéro] {tradeNumber} et qu'elle a pour ICE {ice}, IF {~number} et CNSS {~number}.
    > [Le gérant|La gérante] ; {managerLat} ; {~date}`,

    // ——— notices, declarations, receipts, cards ———
    `${headFr}
    # [DECLARATION D'IMMATRICULATION|Déclaration d'immatriculation au registre du commerce|MODELE 2|Modèle n° 1 - Personne physique]
    - [Numéro analytique|N° du registre analytique] : {tradeNumber} || [Numéro chronologique|Dépôt n°] : {~number}
    - [Date de dépôt|Reçu le] : {~date} || [Immatriculé le|Date d'immatriculation] : {registrationDate}
    - 1. Dénomination : {firmNameLat}
    - 2. Forme : ${legal}
    - 3. Capital : {~amount} ${dh}
    - 4. Activité : ${workFr}
    - 5. Siège : {~addressLat}
    - 6. ICE : {ice}
    - 7. Gérant : {managerLat}, CIN {~cin}, né(e) le {~date} à {~placeLat}
    - 8. Associés : {~nameLat} ; {~nameLat}
    ${closeFr}`,
    `${headBoth}
    # [REGISTRE DU COMMERCE - السجل التجاري|CERTIFICAT - شهادة]
    - N° R.C. : {tradeNumber} <> {tradeNumber} : رقم السجل
    - Dénomination : {firmNameLat} <> {firmNameAr} : [التسمية|الاسم التجاري]
    - ICE : {ice} <> {ice} : التعريف الموحد للمقاولة
    - Date : {registrationDate} <> {registrationDate} : تاريخ التقييد
    - [Gérant|Représentant légal] : {managerLat} <> {~nameAr} : المسير
    - Siège : {~addressLat} <> {~addressAr} : المقر
    ${closeFr}`,
    `${headAr}
    ${titleAr}
    يشهد [رئيس مصلحة كتابة الضبط|كاتب الضبط] بالمحكمة أعلاه أن [الشركة المسماة|المقاولة المسماة|التاجر صاحب الاسم التجاري] {firmNameAr} [الكائن مقرها ب{~addressAr}|] مقيدة بالسجل التجاري تحت [رقم|عدد] {tradeNumber} [منذ|بتاريخ] {registrationDate} [، وأن مسيرها هو <السيد|السيدة> {~nameAr}|] [، رأسمالها {~amount} درهم|].
    [لم يطرأ على التقييد أي تغيير|سلمت هذه الشهادة بطلب من {~nameAr}].
    ${closeAr}`,
    `${headFr}
    # [ATTESTATION D'INSCRIPTION|CERTIFICAT|ATTESTATION DE NON FAILLITE|ATTESTATION DE NON RADIATION]
    Le greffier [en chef|] soussigné certifie que [la société|l'entreprise|le commerçant] {firmNameLat} [au capital de {~amount} DH,|] [dont le siège est à {~addressLat},|] est [inscrite|immatriculée] au registre du commerce de {~placeLat} sous le numéro {tradeNumber} depuis le {registrationDate} [, représentée par <M.|Mme> {managerLat}|] [, ICE {ice}|] et qu'elle n'a fait l'objet d'aucune [radiation|déclaration de faillite] [à la date du {~date}|].
    ${closeFr}`,
    `= CENTRE REGIONAL D'INVESTISSEMENT ; {~placeLat} || المركز الجهوي للاستثمار
    # [FICHE D'IDENTIFICATION DE L'ENTREPRISE|NOTIFICATION DES IDENTIFIANTS|RECAPITULATIF DE CREATION]
    | Identifiant | Numéro | Date |
    | Registre du commerce | {tradeNumber} | {registrationDate} |
    | Taxe professionnelle | {~number} | {~date} |
    | Identifiant fiscal | {~number} | {~date} |
    | CNSS | {~number} | {~date} |
    | ICE | {ice} | {~date} |
    - Raison sociale : {firmNameLat}
    - Représentant : {managerLat}
    - Certificat négatif : {~number} du {~date}`,
    `${headFr}
    ${titleFr}
    | 1 | Raison sociale | {firmNameLat} |
    | 2 | Enseigne | [néant|{~coinedLat}] |
    | 3 | Numéro d'immatriculation | {tradeNumber} |
    | 4 | Date | {registrationDate} |
    | 5 | Forme et capital | SARL, {~amount} DH |
    | 6 | Gérance | {managerLat} |
    | 7 | Adresse | {~addressLat} |
    | 8 | ICE | [{ice.boxes}|{ice}] |
    | 9 | Nantissements | néant |
    ${closeFr}`,
    `${headAr}
    # [نموذج رقم 9|النموذج 9|مستخرج مفصل من السجل التجاري]
    | البيان | المضمون |
    | رقم التقييد | {tradeNumber} |
    | [الاسم أو العنوان التجاري|التسمية] | {firmNameAr} |
    | بالحروف اللاتينية | {firmNameLat} |
    | تاريخ التقييد | {registrationDate} |
    | رأس المال | {~amount} درهم |
    | المسير | {~nameAr} - {~cin} |
    | النشاط | ${workAr} |
    | التقييدات المعدلة | {~number} بتاريخ {~date} |
    ${closeAr}`,
    `# [MODELE J|EXTRAIT MODELE J|Extrait n° 7 du registre du commerce]
    RC N° {tradeNumber} — {~placeLat}
    {firmNameLat}
    [ICE|I.C.E.] {ice}
    Immatriculation : {registrationDate}. Début d'exploitation : {~date}. Clôture de l'exercice : 31 décembre.
    Gérant statutaire : {managerLat}, né(e) le {~date}, {~addressLat}.
    Capital : {~amount} ${dh}. Activité : ${workFr}.
    Établissements secondaires : {~addressLat} (RC {~number}). Modifications : {~date}, dépôt {~number} ; {~date}, dépôt {~number}.
    ${closeFr}`,
    `${headPlainAr}
    # وصل [إيداع|التقييد|إيداع تصريح بالتسجيل]
    [استلمنا من|أودع] <السيد|السيدة> {~nameAr} ب.ت.و {~cin} [ملف تسجيل|تصريح تقييد] {firmNameAr} لدى المحكمة ب{courtAr}، فقيدت بتاريخ {registrationDate} بالرقم التحليلي {tradeNumber} والرقم الترتيبي {~number}، وأديت الرسوم وقدرها {~amount} درهم بوصل {~number}.
    ${closeAr}`,
    `= {firmNameLat} ; [SARL au capital de {~amount} DH|{~addressLat}] || {firmNameAr}
    Tribunal de commerce de {~placeLat}
    Extrait du registre du commerce n° {tradeNumber} [tenu au tribunal de {~placeLat}|]
    Date d'immatriculation {registrationDate}
    <Gérant|Gérante> : {managerLat} [et co-gérant : {~nameLat}|]
    ICE {ice} - IF {~number} - TP {~number}
    ${validFr}`,
    `${headFr}
    # [EXTRAIT D'IMMATRICULATION - PERSONNE PHYSIQUE|Certificat d'immatriculation d'un commerçant]
    - [Nom et prénom du commerçant|Commerçant|Exploitant] : {managerLat}
    - [Nom commercial|Enseigne|Dénomination commerciale] : {firmNameLat}
    - CIN : {~cin} || Né(e) le : {~date}
    - [Registre analytique n°|RC n°] : {tradeNumber}
    - [Inscrit le|Date d'inscription] : {registrationDate}
    - [Lieu d'exploitation|Adresse du fonds] : {~addressLat}
    - Activité : ${workFr}
    ${closeFr}
    ${validFr}`,
    `${headAr}
    شهادة
    - السجل التجاري عدد : {tradeNumber}
    - تاريخ التسجيل : {registrationDate.day} {registrationDate.month} {registrationDate.year}
    - الشركة : {firmNameAr}
    - الشكل : ${legalAr}
    - التعريف الموحد : {ice}
    - المسير(ة) : {managerLat}
    ${validAr}`,
    `${headFr}
    [Vu|Au vu de] la déclaration déposée le {~date} sous le n° {~number} par <M.|Mme> {~nameLat}, mandataire, [le greffe a procédé|nous avons procédé] le {registrationDate} à l'immatriculation de {firmNameLat} au registre analytique sous le n° {tradeNumber}. Gérance : {managerLat}. Ancien numéro : {~number}.
    ${closeFr}
    ${validFr}`,
    `# [INSCRIPTION MODIFICATIVE|تقييد تعديلي|MODIFICATION AU REGISTRE DU COMMERCE]
    ${headFr}
    - RC : {tradeNumber}
    - Société : {firmNameLat}
    - Immatriculée le : {registrationDate}
    - Nature de la modification : [changement de gérant|transfert du siège|augmentation de capital à {~amount} DH]
    - Ancien gérant : {~nameLat}
    - Nouveau gérant : {managerLat}
    - Dépôt : n° {~number} du {~date}
    ${closeFr}`,
    `${headBoth}
    | {tradeNumber} | {registrationDate} | {firmNameLat} | {managerLat} |
    | N° RC | Date | Dénomination | Gérant |
    ICE : {ice}
    * {~placeLat}, le {~date}`,
  ],
};
