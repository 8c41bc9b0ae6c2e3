/** Bank identity statements: what branches, cash machines, sites and telephones of Moroccan banks print. */
import type { Drafts } from '../draft.ts';

const banks = [
  'Attijariwafa Bank',
  'Attijariwafa bank',
  'ATTIJARIWAFA BANK',
  'Banque Centrale Populaire',
  'Banque Populaire',
  'BANQUE POPULAIRE',
  'Banque Populaire de [Fès-Meknès|Marrakech-Béni Mellal|Rabat-Kénitra|Tanger-Tétouan|Nador-Al Hoceima|Laâyoune]',
  "BANQUE POPULAIRE [DU CENTRE SUD|D'OUJDA|DE RABAT-KENITRA|DE FES-TAZA|DE NADOR - AL HOCEIMA]",
  'Banque Populaire du Centre Sud',
  'Chaabi Bank',
  'Bank of Africa',
  'BANK OF AFRICA',
  'BMCE Bank of Africa',
  'BMCE Bank',
  'Banque Marocaine du Commerce Extérieur',
  'BMCI',
  'BMCI Groupe BNP Paribas',
  "Banque Marocaine pour le Commerce et l'Industrie",
  'CIH Bank',
  'CIH BANK',
  'Crédit Immobilier et Hôtelier',
  'Crédit Agricole du Maroc',
  'CREDIT AGRICOLE DU MAROC',
  'Groupe Crédit Agricole du Maroc',
  'Crédit du Maroc',
  'CREDIT DU MAROC',
  'Société Générale Maroc',
  'Société Générale',
  'SOCIETE GENERALE',
  'Saham Bank',
  'Al Barid Bank',
  'AL BARID BANK',
  'CFG Bank',
  'Arab Bank',
  'Umnia Bank',
  'Bank Assafa',
  'BTI Bank',
  'Bank Al Yousr',
  'Al Akhdar Bank',
  'Dar Al Amane',
];

const title =
  "# [RELEVE D'IDENTITE BANCAIRE|Relevé d'identité bancaire|RELEVE D'IDENTITE BANCAIRE (RIB)|RIB|R.I.B.|Relevé d'Identité Bancaire|ATTESTATION DE RIB|Attestation de relevé d'identité bancaire]";
const titleLetter =
  "# [ATTESTATION BANCAIRE|Attestation de compte|ATTESTATION DE COMPTE BANCAIRE|Attestation de domiciliation bancaire|ATTESTATION DE RIB|Attestation|ATTESTATION D'OUVERTURE DE COMPTE]";
const titleAr =
  '# [كشف التعريف البنكي|كشف الهوية البنكية|بيان التعريف البنكي|بيان الهوية البنكية|شهادة التعريف البنكي|كـشف التعريـف البنـكي|شهادة بنكية|شهادة الحساب البنكي|شهادة فتح حساب]';
const ribLabel =
  "[RIB|R.I.B|R.I.B.|N° RIB|Numéro RIB|N° de compte|N° du compte|Numéro de compte|RIB (24 chiffres)|N° de compte (RIB)|Compte n°|Relevé d'identité bancaire]";
const ribLabelAr =
  '[رقم الحساب|رقم الحساب البنكي|رقم التعريف البنكي|رقم الهوية البنكية|رقم الحساب (24 رقما)|الحساب البنكي رقم|التعريف البنكي]';
const holderLabel =
  '[Titulaire|Titulaire du compte|Titulaire(s) du compte|Intitulé du compte|Intitulé|Nom du titulaire|Nom et prénom|Nom et prénom du titulaire|Nom ou raison sociale|Nom du client|Client|Bénéficiaire|Compte au nom de|Nom complet]';
const holderLabelAr =
  '[<صاحب|صاحبة> الحساب|اسم <صاحب|صاحبة> الحساب|صاحب(ة) الحساب|الاسم الكامل|الاسم والنسب|الاسم العائلي والشخصي|اسم الزبون|الزبون]';
const branch = '[Agence|Domiciliation|Agence domiciliataire|Guichet|Succursale|Point de vente]';
const branchAr = '[الوكالة|وكالة|الوكالة البنكية|مكان التوطين|الفرع]';
const swift =
  '[BCMAMAMC|BMCEMAMC|BCPOMAMC|CIHMMAMC|CNCAMAMR|SGMBMAMC|CDMAMAMC|BMCIMAMC|ABBMMAMC|BCMAMAMCXXX|BCDMMAMC|BCPO MA MC]';
const code = '[007|011|013|021|022|101|127|145|157|164|175|181|190|225|230|350]';
const town = '[780|810|450|640|010|090|270|330|010|570|170|480|853|720]';
const foot =
  '* [{bank} -|{bank},|] [Société anonyme au capital de {~amount} DH|S.A. à directoire et conseil de surveillance au capital de {~amount} DH] - [RC|R.C. Casablanca n°] {~number} - [Siège social : {~addressLat}|{~addressLat}] - [Tél|Tel.] : {~phone}';
const footPlain =
  '* Société anonyme au capital de {~amount} DH - RC Casablanca {~number} - IF {~number} - Siège social : {~addressLat} - [Centre de relation clientèle|Tél] : {~phone}';
const close = `> [Fait à|A|Délivré à] {~placeLat}[, le| le|, en date du] {~date} ; [Le Responsable d'agence|Le Directeur d'agence|Cachet et signature|Signatures autorisées|Le chargé de clientèle|Le chef d'agence] ; [{~nameLat}|]`;
const closeAr = `> [حرر|سلم|سلمت هذه الشهادة] [ب{~placeAr} [في|بتاريخ]|بتاريخ|في] {~date} ; [مدير الوكالة|رئيس الوكالة|المسؤول عن الوكالة|الخاتم والتوقيع] ; [{~nameAr}|]`;
const mr = '[M.|Mme|Mr|Monsieur|Madame|M./Mme|Mlle|Mr ou Mme]';

export const rib: Drafts = {
  type: 'rib',
  texts: { bank: banks },
  pages: [
    `= {bank} ; Agence {~placeLat} ; [Tél :|] {~phone}
    ${title}
    %{
    - ${holderLabel} : {holderLat}
    - ${ribLabel} : {rib}
    - ${branch} : {~placeLat}
    - [Adresse|Adresse du titulaire] : {~addressLat}
    ?- [Code SWIFT|SWIFT|BIC] : ${swift}
    ?- Devise : [MAD|Dirham|DH]
    %}
    ${close}
    ?${footPlain}`,
    `= {bank}
    ${title}
    [Code banque Code ville N° de compte Clé RIB|Banque Ville Compte Clé|CODE BANQUE CODE LOCALITE NUMERO DE COMPTE CLE RIB|Code banque Code guichet N° compte Clé]
    {rib}
    [IBAN (International Bank Account Number)|IBAN|N° IBAN] : MA64 {rib}
    [BIC (Bank Identifier Code)|Code SWIFT|Adresse SWIFT] : ${swift}
    ${holderLabel} : {holderLat}
    ${branch} : {~placeLat}`,
    `= {bank} ; [Réseau|Direction régionale] {~placeLat} ; Agence {~placeLat}
    ${titleLetter}
    [Nous soussignés|Nous, soussignés,] {bank}, agence {~placeLat}, [attestons|certifions] [par la présente |]que ${mr} {holderLat}, [titulaire de la CIN n° {~cin},|] [demeurant à {~addressLat},|] [est titulaire|dispose] [d'un compte|dans nos livres d'un compte|d'un compte chèque|d'un compte courant] [ouvert dans nos livres|] [sous le n°|portant le numéro|dont le RIB est|n°] {rib}.
    [La présente attestation est délivrée pour servir et valoir ce que de droit|Attestation délivrée à la demande de l'intéressé<|e>, sans engagement ni responsabilité de notre part].
    ${close}
    ${footPlain}`,
    `= {bank} || [البنك الشعبي|التجاري وفا بنك|بنك إفريقيا|القرض الفلاحي للمغرب|القرض العقاري والسياحي|بريد بنك|مصرف المغرب|الشركة العامة]
    # [RELEVE D'IDENTITE BANCAIRE|Relevé d'identité bancaire] - كشف التعريف البنكي
    - [Titulaire|Nom et prénom|Intitulé du compte] : {holderLat} <> {holderAr} : [صاحب الحساب|الاسم الكامل]
    - [RIB|N° de compte] : {rib} <> {rib} : [رقم الحساب|رقم التعريف البنكي]
    - [Agence|Domiciliation] : {~placeLat} <> {~placeAr} : [الوكالة|مكان التوطين]
    - Adresse : {~addressLat} <> {~addressAr} : العنوان
    ${close}`,
    `= {bank} ; وكالة {~placeAr}
    ${titleAr}
    %{
    - ${holderLabelAr} : {holderAr}
    - [الاسم باللاتينية|بالفرنسية|الاسم بالحروف اللاتينية] : {holderLat}
    - ${ribLabelAr} : {rib}
    - ${branchAr} : {~placeAr}
    ?- [البطاقة الوطنية|ب.و.ت] : {~cin}
    ?- العنوان : {~addressAr}
    %}
    ${closeAr}`,
    `= {bank} ; [وكالة|الوكالة البنكية] {~placeAr} ; الهاتف : {~phone}
    ${titleAr}
    [نشهد نحن الموقعين أسفله|يشهد مدير وكالة {~placeAr}|تشهد مؤسستنا البنكية] [وكالة {~placeAr}|] [أن|بأن] [<السيد|السيدة>|السيد(ة)] {holderAr} [({holderLat})|] [<الحامل|الحاملة> للبطاقة الوطنية رقم {~cin}|] [<يتوفر|تتوفر> لدينا على حساب بنكي|<صاحب|صاحبة> حساب مفتوح لدينا|<زبون|زبونة> لدينا] [تحت رقم|رقمه|يحمل الرقم] {rib} [منذ {~date}|مفتوح بتاريخ {~date}|].
    [وسلمت هذه الشهادة <للمعني|للمعنية> بالأمر بطلب منه<|ا>|سلمت هذه الشهادة للإدلاء بها عند الحاجة].
    ${closeAr}`,
    // Tables.
    `= {bank} ; ${branch} {~placeLat}
    ${title}
    | [Code banque|Banque] | [Code ville|Ville] | [Agence] | [Clé] |
    | ${code} | ${town} | {~number} | 45 |
    | ${holderLabel} | {holderLat} |
    | [RIB|RIB complet|RIB (24 positions)] | {rib} |
    | IBAN | MA64 {rib} |
    | SWIFT | ${swift} |
    ${footPlain}`,
    `${title}
    | [Banque|Etablissement|Nom de la banque] | {bank} |
    | ${branch} | {~placeLat} |
    | ${holderLabel} | {holderLat} |
    | ${ribLabel} | {rib} |
    | [Adresse] | {~addressLat} |
    | [Téléphone|Tél] | {~phone} |
    | [Date d'édition|Edité le] | {~date} |`,
    `= {bank}
    ${titleAr}
    | [صاحب الحساب|الاسم] | ${ribLabelAr} | [الوكالة] |
    | {holderAr} | {rib} | {~placeAr} |
    ${closeAr}`,
    `= {bank}
    ${title}
    | ${holderLabel} | ${ribLabel} | ${branch} |
    | {holderLat} | {rib} | {~placeLat} |
    ${close}`,
    // Bank in a form row.
    `${title}
    %{
    - [Banque|Établissement|Nom de la banque|Etablissement bancaire] : {bank}
    - ${holderLabel} : {holderLat}
    - ${ribLabel} : {rib}
    - [Code banque] : ${code}
    - ${branch} : {~placeLat}
    - [Type de compte|Nature du compte] : [Compte chèque|Compte sur carnet|Compte courant]
    - [Client n°|Radical|N° client] : {~number}
    %}
    ${close}`,
    // Telephone and site.
    `{bank}
    [Mes comptes|Partager mon RIB|Mon RIB|Détail du compte]
    [Bonjour|Bienvenue] {~givenLat}
    [Compte chèque|Compte courant|Compte sur carnet] - [Solde|Solde disponible] {~amount} DH
    [Titulaire|Nom] : {holderLat}
    RIB
    {rib}
    IBAN : MA64 {rib}
    [Copier|Partager|Télécharger]`,
    `= {bank} ; [Banque en ligne|e-Banking] ; [Imprimé le|Edité le] {~date} à {~time}
    ${title}
    Compte : {rib}
    [Ouvert au nom de|Au nom de] : {holderLat}
    Agence : {~placeLat} ({~number})
    * [Document édité à partir du service en ligne, sans signature|Ce document ne peut être utilisé que pour des opérations de virement]`,
    // Short slips.
    `{bank} [Agence|-] {~placeLat}
    {holderLat}
    {rib}`,
    `{bank}
    RIB : {rib}
    ${mr} {holderLat}
    {~addressLat}
    {~placeLat}`,
    `{holderLat}
    {~addressLat}
    RIB {rib}
    [Domiciliation|Banque] : {bank} {~placeLat}
    * [Guichet automatique|GAB] {~number} - {~date} {~time}`,
    `{bank}
    # RIB
    {holderAr}
    {holderLat}
    {rib}
    > {~date}`,
    // Letters addressed to the client.
    `= {bank} ; Agence {~placeLat} ; {~addressLat}
    = ${mr} {holderLat} ; {~addressLat}
    {~placeLat}, le {~date}
    Objet : [communication de vos coordonnées bancaires|Votre relevé d'identité bancaire|Ouverture de compte]
    [Cher client|Madame, Monsieur],
    [Nous avons le plaisir de vous informer que|Comme suite à votre demande,] votre compte [a été ouvert|est ouvert] [en nos livres|auprès de notre agence] [sous le numéro|avec le RIB] {rib}.
    [Votre conseiller|Votre chargé de clientèle] {~nameLat} se tient à votre disposition au {~phone}.
    [Veuillez agréer|Nous vous prions d'agréer], Cher client, l'expression de nos salutations distinguées.
    ${footPlain}`,
    `= {bank} || وكالة {~placeAr} ; {~phone}
    إلى <السيد|السيدة> {holderAr}
    {~addressAr}
    الموضوع : [التعريف البنكي لحسابكم|فتح حساب بنكي]
    [يسعدنا أن نخبركم|نحيطكم علما] [بأنه تم فتح حساب باسمكم|أن حسابكم لدى وكالتنا] [تحت رقم|يحمل رقم] {rib}.
    [وتقبلوا فائق التحيات|مع تحيات مستشاركم {~nameAr}].
    ${closeAr}`,
    `= {bank}
    ${titleLetter}
    [Le directeur de l'agence|La soussignée, banque|Je soussigné, {~nameLat}, directeur de l'agence] {~placeLat} [certifie|atteste] que le compte [n°|dont l'identifiant est le] {rib} [est ouvert au nom de|appartient à|a pour titulaire] ${mr} {holderLat} [depuis le {~date}|ouvert le {~date}|] [et qu'il fonctionne normalement|et présente un solde créditeur|].
    ${close}`,
    `= {bank} ; Centre d'affaires {~placeLat}
    # ATTESTATION DE DOMICILIATION
    ${mr} {holderLat} [né<|e> le {~date} à {~placeLat}|CIN {~cin}] [a domicilié son salaire|a ouvert un compte] [dans notre établissement|chez nous] ; [ci-après ses coordonnées bancaires|coordonnées bancaires] :
    {rib}
    [Salaire mensuel|Engagement] : {~amount} DH
    ${close}`,
    `[Nous, {bank},|{bank}] [représentée par {~nameLat}, directeur d'agence,|agence de {~placeLat},] [déclarons|confirmons] tenir [un compte|un compte de dépôt] [au nom de|pour] {holderLat}, identifié comme suit :
    - [Code banque] : ${code} || [Code ville] : ${town}
    - ${ribLabel} : {rib}
    - IBAN : MA64 {rib}
    ${close}`,
    // Account of a cooperative with its president as the person.
    `= {bank} ; وكالة {~placeAr}
    ${titleAr}
    ${branchAr} {~placeAr}
    [باسم|الحساب باسم] {holderAr}
    [بصفته<|ا> <رئيسا لتعاونية|رئيسة لتعاونية> {~placeAr}|زنقة {~number} {~placeAr}]
    ${ribLabelAr} {rib}
    [رمز البنك|رمز المؤسسة] ${code} - [رمز المدينة] ${town}
    ${closeAr}`,
    `= {bank}
    ${title}
    - Titulaire 1 : {holderLat} || Qualité : [Titulaire|Principal]
    - Mandataire : {~nameLat} || CIN : {~cin}
    - RIB : {rib}
    - Gestionnaire : {~nameLat} || Tél : {~phone}
    ${footPlain}`,
    // Bilingual prose.
    `= {bank}
    # شهادة بنكية / ATTESTATION BANCAIRE
    [نشهد أن|يشهد البنك أن] <السيد|السيدة> {holderAr} <صاحب|صاحبة> الحساب رقم {rib}.
    [Nous attestons que|La banque atteste que] ${mr} {holderLat} est titulaire du compte n° {rib}.
    ${close}`,
    `= {bank} ; RELEVE D'IDENTITE BANCAIRE ; كشف التعريف البنكي
    %{
    - صاحب الحساب / Titulaire : {holderAr}
    - بالفرنسية / Nom : {holderLat}
    - رقم الحساب / RIB : {rib}
    - الوكالة / Agence : {~placeLat}
    - العنوان / Adresse : {~addressLat}
    %}`,
    // Cheque book's slip.
    `{bank}
    [Chéquier n°|Carnet de chèques n°] {~number} - [du|série] {~number} à {~number}
    [Compte n°|N° de compte] : {rib}
    {holderLat}
    [Payable à|Agence] {~placeLat}
    [Cette vignette vous sert de RIB|Relevé d'identité bancaire à remettre à vos débiteurs]`,
    `[Ce relevé est destiné à être remis, sur leur demande, à vos créanciers ou débiteurs|Partie à remettre à l'organisme demandeur]
    ${title}
    ${holderLabel} : {holderLat}
    [Domiciliation] : {bank} {~placeLat}
    {rib}
    [Identification internationale (IBAN)|IBAN] MA64 {rib}
    [Identification de la banque (BIC)|BIC] ${swift}`,
    `= {bank} ; [Siège social :|] {~addressLat}
    # Coordonnées bancaires
    Titulaire : {holderLat}
    Coordonnées bancaires : {rib}
    [En devise|Devise] : MAD
    [Pour recevoir un virement de l'étranger : SWIFT|SWIFT] ${swift}
    [Fait le|Délivré le] {~date}`,
    // With account movements as distractors.
    `= {bank} ; Agence {~placeLat} || ${mr} {holderLat} ; {~addressLat}
    # [Relevé de compte (RIB)|RELEVE D'IDENTITE BANCAIRE]
    [Compte|N° de compte] : {rib} - [Période du {~date} au {~date}|Edité le {~date}]
    | Date | Libellé | Débit | Crédit |
    | {~date} | Virement reçu de {~nameLat} | | {~amount} |
    | {~date} | Retrait GAB {~placeLat} | {~amount} | |`,
    `= {bank} ; وكالة {~placeAr}
    # شهادة التوطين البنكي
    [تشهد وكالة {~placeAr} أن|نشهد أن] أجرة <السيد|السيدة> {holderAr} [<موظف|موظفة> ب{~placeAr}|] محولة إلى [الحساب البنكي رقم|حسابه<|ا> رقم] {rib} [منذ|ابتداء من] {~date}.
    ${closeAr}`,
    `= المملكة المغربية ; [بريد بنك|البريد بنك|مجموعة بريد المغرب] ; {bank} ; وكالة {~placeAr}
    ${titleAr}
    - [الاسم|الاسم الكامل] : {holderAr}
    - [رقم الحساب الجاري|رقم الحساب] : {rib}
    - [نوع الحساب] : [حساب جاري|حساب شيكات|دفتر توفير]
    - [تاريخ الفتح|فتح بتاريخ] : {~date}
    - [المكتب|الوكالة] : {~placeAr}
    ${closeAr}`,
    `= {bank} ; Caisse {~placeLat}
    # ATTESTATION [DE COMPTE|RIB]
    Date : {~date}
    Réf : {~reference}
    [A qui de droit|A l'attention du Haut-Commissariat aux Anciens Résistants|Destinataire : Trésorerie],
    [Nous vous confirmons l'exactitude|Veuillez trouver ci-après le relevé] des coordonnées [de notre client|de notre cliente] {holderLat} (CIN : {~cin}) : {rib}.
    [Le compte est actif à la date de la présente.|]
    ${close}`,
    `${title}
    {bank} - {~placeLat}
    - [Nom] : {holderLat} || [CIN] : {~cin}
    - [Compte] : {rib} || [Clé] : {~number}
    - [Ouvert le] : {~date} || [Devise] : MAD`,
    `= {bank} || Agence {~placeLat} ; Code agence : {~number} ; Tél. {~phone} ; Fax {~phone}
    ${title}
    [TITULAIRE DU COMPTE|Titulaire du compte]
    {holderLat}
    {~addressLat}
    [IDENTIFICATION NATIONALE|Identifiant national du compte]
    {rib}
    [IDENTIFICATION INTERNATIONALE|Identifiant international]
    MA64 {rib}
    ${swift}
    ${foot}`,
    `= {bank}
    # [Attestation de compte et R.I.B.|Attestation de titularité]
    - Nous soussignés : {bank}, agence {~placeLat}
    - Attestons que : ${mr} {holderLat}
    - Est titulaire du compte n° : {rib}
    - Ouvert depuis le : {~date}
    - Délivré pour : [dossier de subvention|usage administratif|remboursement CNSS]
    ${close}`,
    `= {bank} ; {~placeLat}
    ${titleAr}
    [الزبون|اسم الزبون] : {holderAr} [رقم الزبون {~number}|]
    [الحساب|رقم الحساب البنكي] : {rib}
    [IBAN] : MA64 {rib}
    [تسلم من طرف|سلم ل] {~nameAr} بتاريخ {~date}
    ${closeAr}`,
    `= {bank} ; [Gestion des comptes|Service clientèle]
    # [Attestation|ATTESTATION DE SOLDE ET DE RIB]
    [Nous certifions par la présente|Par la présente, nous certifions] que le compte de ${mr} {holderLat} [n°|RIB] {rib} [présente à la date du {~date} un solde créditeur de {~amount} DH|est créditeur de {~amount} dirhams au {~date}].
    ${close}`,
    `= {bank} ; Agence {~placeLat}
    # [FICHE CLIENT|Ouverture de compte - Fiche récapitulative]
    %{
    - Nom : {holderLat}
    - [الاسم بالعربية] : {holderAr}
    - CIN : {~cin}
    - Date de naissance : {~date}
    - Adresse : {~addressLat}
    - [N° de compte attribué|Compte n°|RIB] : {rib}
    - Date d'ouverture : {~date}
    - [Versement initial] : {~amount}
    - [Personne à contacter] : {~nameLat}
    %}
    ${close}`,
    `= {bank} ; وكالة {~placeAr}
    # [وصل إيداع|شهادة إيداع]
    [تشهد الوكالة أن|نشهد أن] <السيد|السيدة> {~nameAr} أودع مبلغ {~amount} درهم بتاريخ {~date} في الحساب [المفتوح باسم|الذي في اسم] {holderAr} [تحت رقم|رقمه] {rib}.
    ${closeAr}`,
    `# [ORDRE DE VIREMENT|Demande de virement]
    - [Bénéficiaire|Nom du bénéficiaire] : {holderLat}
    - [RIB du bénéficiaire|RIB] : {rib}
    - [Banque|Banque du bénéficiaire] : {bank}
    - Montant : {~amount}
    - Motif : [subvention|loyer|achat]
    - Date : {~date}`,

    // ——— the account in cells and boxes ———
    `= {bank} ; Agence {~placeLat}
    ${title}
    | [Code banque|Banque|C.BANQUE] | [Code ville|Ville|Code localité|Code guichet] | [N° de compte|Numéro de compte|Compte] | [Clé RIB|Clé|CLE] |
    | {rib.bank} | {rib.town} | {rib.account} | {rib.key} |
    - ${holderLabel} : {holderLat}
    - ${branch} : {~placeLat}
    ?- IBAN : MA64 {rib}
    ?- [SWIFT|BIC] : ${swift}
    ${close}
    ?${footPlain}`,
    `= {bank}
    ${title}
    - ${holderLabel} : {holderLat}
    - Code banque : {rib.bank}
    - Code ville : {rib.town}
    - Numéro de compte : {rib.account}
    - Clé RIB : {rib.key}
    - ${branch} : {~placeLat} || Tél : {~phone}
    ?- CIN : {~cin}
    ?- Date d'ouverture : {~date}
    ${footPlain}`,
    `${title}
    {bank} — {~placeLat}
    {holderLat}
    {~addressLat}
    RIB
    {rib.boxes}
    [Ce relevé est destiné à être remis à vos créanciers ou débiteurs|À remettre à tout organisme demandant vos références bancaires].`,
    `= {bank} || [البنك الشعبي|التجاري وفا بنك|القرض الفلاحي|بريد بنك|بنك إفريقيا]
    ${titleAr}
    | المفتاح | رقم الحساب | رمز المدينة | رمز البنك |
    | {rib.key} | {rib.account} | {rib.town} | {rib.bank} |
    - ${holderLabelAr} : {holderAr}
    - ${branchAr} : {~placeAr}
    - العنوان : {~addressAr}
    ${closeAr}`,
    `= {bank} ; Direction [régionale|du réseau] {~placeLat} || {~placeLat}, le {~date}
    # [ATTESTATION DE RIB|ATTESTATION|ATTESTATION DE COMPTE]
    Nous certifions que {holderLat}, [CIN {~cin},|] [né(e) le {~date},|] [cliente|client] de notre agence depuis le {~date}, possède [un compte courant|un compte sur carnet|un compte chèques] dont l'identité est :
    | Banque | Localité | Compte | Clé |
    | {rib.bank} | {rib.town} | {rib.account} | {rib.key} |
    > ${'[Le Directeur|P/ le chef d’agence]'} ; {~nameLat}`,
    `[{bank}|{bank} - Banque en ligne|Mon compte - {bank}]
    [Partager mon RIB|Mon RIB|Mes comptes > RIB|Télécharger le RIB]
    {holderLat}
    [Compte chèque|Compte courant|Compte épargne] ••• {~number}
    Solde disponible {~amount} DH
    [RIB|Numéro de compte]
    {rib}
    IBAN
    MA64{rib}
    [Copier|Envoyer|Fermer] {~date} {~time}`,
    `= {bank}
    # [RELEVE D'IDENTITE BANCAIRE|RIB] [N° {~number}|]
    | [Intitulé du compte|Titulaire] | {holderLat} |
    | [Numéro du compte|RIB] | {rib} |
    | IBAN | MA64 {rib} |
    | Agence | {~number} {~placeLat} |
    | Adresse de l'agence | {~addressLat} |
    | Devise | MAD |
    | Édité le | {~date} à {~time} |`,
    `${titleAr}
    [تشهد|نشهد نحن] مؤسسة {bank} وكالة {~placeAr} أن <السيد|السيدة> {holderAr} [الحامل(ة) للبطاقة الوطنية {~cin}|] [يتوفر|تتوفر] على حساب [جار|بنكي|على الدفتر] مفتوح لدينا [منذ {~date}|] تحت رقم {rib}.
    [سلمت هذه الشهادة بطلب منه|حررت هذه الشهادة للإدلاء بها عند الحاجة] دون أية مسؤولية على البنك.
    ${closeAr}`,
    `= {bank} ; الوكالة {~placeAr} || {bank} ; Agence {~placeLat}
    # RIB / كشف التعريف البنكي
    - Nom : {holderLat} <> {holderAr} : الاسم
    - Code banque : {rib.bank} <> {~number} : رمز الوكالة
    - Code ville : {rib.town} <> {~placeAr} : المدينة
    - Compte : {rib.account} <> {~date} : تاريخ الفتح
    - Clé : {rib.key} <> {~phone} : الهاتف`,
    `= [AL BARID BANK|BARID AL-MAGHRIB] ; {bank} ; CCP || SERVICE FINANCIER {~placeLat}
    # [ATTESTATION DE COMPTE CCP|Attestation d'identité postale|RELEVE D'IDENTITE POSTALE]
    - Titulaire : {holderLat}
    - N° CCP : {~number}
    - RIB : {rib}
    - Bureau : {~placeLat}
    ${close}`,
    `[Spécimen|Chèque annulé|ANNULE|BARRE]
    {bank} {~placeLat}
    Payez contre ce chèque non endossable .......... B.P.DH ........
    A l'ordre de ..........
    A {~placeLat} le ..........
    {holderLat} {~addressLat}
    {rib.bank} {rib.town} {rib.account} {rib.key}
    Chèque n° {~number}`,
    `${title}
    Référence client : {~number} Radical : {~number} Type : [Compte de dépôt|Compte professionnel]
    Au nom de ${mr} {holderLat}
    Domicilié à {bank}, {~addressLat}
    Identifiant national : {rib}
    Identifiant international : MA64 {rib}
    Gestionnaire : {~nameLat}, {~phone}
    ${footPlain}`,
    `= {bank} ; Le {~date}
    > ${mr} {holderLat} ; {~addressLat}
    Objet : [vos coordonnées bancaires|ouverture de votre compte|transfert de votre compte]
    Cher client, [nous vous confirmons l'ouverture le {~date} de votre compte n°|suite à la migration, votre ancien compte n° {~number} porte désormais le RIB] {rib} auprès de notre agence {~placeLat}. Versement initial : {~amount} DH.
    > Votre conseiller {~nameLat}`,
    `| {bank} | RIB |
    | {holderLat} | [{~placeLat}|Agence {~placeLat}] |
    | {rib.bank} | {rib.town} | {rib.account} | {rib.key} |
    * ${swift} - {~phone}`,
    `# [إشعار بفتح حساب|شهادة رقم الحساب|كشف الحساب التعريفي]
    {bank}
    - رقم الزبون : {~number}
    - ${holderLabelAr} : {holderAr}
    - بالحروف اللاتينية : {holderLat}
    - ${ribLabelAr} : {rib.boxes}
    - ${branchAr} : {~placeAr} - الهاتف {~phone}
    - تاريخ التسليم : {~date}`,
  ],
};
