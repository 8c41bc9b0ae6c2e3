/** Agreements of banks to lend: letters of a branch, notices of a head office, sheets of a program, contracts, microcredit slips. */
import type { Drafts } from '../draft.ts';

const hello =
  '[<Monsieur|Madame>,|<Cher client|Chère cliente>,|<Cher Monsieur|Chère Madame>,|<Monsieur|Mademoiselle>,|Madame, Monsieur,]';
const farewell =
  "[Veuillez agréer, <Monsieur|Madame>, l'expression de nos salutations distinguées.|Nous vous prions d'agréer, <Monsieur|Madame>, nos meilleures salutations.|Nous restons à votre disposition pour tout complément d'information.|Veuillez croire, <Monsieur|Madame>, à l'assurance de notre considération distinguée.|Salutations distinguées.]";
const pleased =
  "[Nous avons le plaisir de vous informer que|Nous vous informons que|Nous avons l'honneur de porter à votre connaissance que|Il nous est agréable de vous faire part que|Nous vous notifions par la présente que|Nous vous confirmons par la présente que]";
const agreed =
  '[notre comité de crédit a donné son accord de principe|notre établissement a marqué son accord de principe|votre demande a reçu un avis favorable|notre banque est disposée à vous accorder|nos instances ont autorisé]';
const mr = '[<Monsieur|Madame>|<M.|Mme>|<Mr|Mme>|<Mr.|Mlle>|]';
const kind =
  "[crédit d'investissement|crédit à moyen terme (CMT)|prêt Intelaka|crédit Intelaka|crédit moyen terme|prêt Start TPE|crédit équipement|prêt amortissable|financement à moyen terme|crédit professionnel|crédit jeune promoteur|prêt Moukawalati|crédit Mourabaha|prêt]";
const forWhat =
  "[destiné au financement de votre projet|pour l'acquisition de matériel|destiné à financer la création d'un atelier de couture|pour votre projet d'élevage ovin|destiné à l'achat d'un triporteur|dans le cadre de la création d'une boulangerie|pour le financement de votre activité agricole|en vue de l'équipement d'un café|au titre du programme Intelaka|destiné à la réalisation d'une unité de trituration d'olives]";
const security =
  "[Garanties : nantissement du fonds de commerce, caution personnelle de {~nameLat}, assurance décès-invalidité|Garantie Tamwilcom (CCG) à hauteur de 80 %, nantissement du matériel financé|Garanties exigées : garantie de la CCG, délégation d'assurance incendie, billet à ordre de {~amount} DH|Sûretés : hypothèque de premier rang sur le titre foncier n° {~reference}|Garanties : caution solidaire de <M.|Mme> {~nameLat} et gage sur le matériel (carte grise n° {~reference})]";
const valid =
  "[Le présent accord est valable [2|3|6|12|18] mois|Cet accord de principe est valable jusqu'au {~date}|La présente offre demeure valable 90 jours|Passé le {~date}, le présent accord sera considéré comme nul et non avenu|Sa durée de validité est de trois mois à compter de sa date]";
const notFinal =
  "[Le présent accord ne constitue pas un engagement définitif de la banque|Cet accord reste subordonné à la constitution des garanties et à la signature du contrat|Ce document est délivré sous réserve de la production des pièces complémentaires|Le déblocage est subordonné au versement préalable de l'apport personnel de {~amount} DH|Accord donné sous réserve de l'obtention de la subvention du Haut Commissariat]";
const seat =
  '[S.A. au capital de {~amount} DH - Siège social : {~addressLat} - RC {~number}|Société anonyme au capital de {~amount} dirhams, {~addressLat}|Agréée par arrêté du Ministre des Finances n° {~reference} du {~date} - R.C. {~placeLat} {~number} - IF {~number} - ICE {~ice}|Établissement de crédit agréé n° {~reference} - Tél. {~phone} - Centre de relation client {~phone}]';
const signs =
  "[Le Directeur d'Agence|Le Chef d'agence|Le Chargé de clientèle|Le Responsable Crédits|P/ La Banque|Le Conseiller Pro|La Directrice d'agence|Le Directeur du Centre d'affaires]";
const agency =
  '[Agence {~placeLat}|Agence de {~placeLat}|Agence : {~placeLat} {~placeLat}|Agence {~placeLat} - Code {~number}|AGENCE {~placeLat} CENTRE|Succursale de {~placeLat}|Centre d’affaires {~placeLat}|Point de vente {~placeLat}]';
const closes =
  '[Fait à {~placeLat}, le {agreementDate}|{~placeLat}, le {agreementDate}|Fait à {~placeLat} en deux exemplaires le {agreementDate}|Établi à {~placeLat} le {agreementDate}|Signé à {~placeLat} le {agreementDate}]';

export const bankAgreement: Drafts = {
  type: 'bank-agreement',
  texts: {
    bank: [
      '[Attijariwafa bank|ATTIJARIWAFA BANK|Attijariwafa Bank]',
      '[Banque Populaire|BANQUE POPULAIRE|Banque Centrale Populaire|BCP]',
      'Banque Populaire de [Fès-Meknès|Rabat-Kénitra|Marrakech-Béni Mellal|Tanger-Tétouan|Nador-Al Hoceima|Laâyoune]',
      '[Bank of Africa|BANK OF AFRICA|BMCE Bank|BANK OF AFRICA - BMCE GROUP|BMCE Bank of Africa]',
      '[Crédit Agricole du Maroc|CREDIT AGRICOLE DU MAROC|Groupe Crédit Agricole du Maroc|GCAM]',
      '[Crédit du Maroc|CREDIT DU MAROC|CDM]',
      '[CIH Bank|CIH BANK|Crédit Immobilier et Hôtelier]',
      '[Al Barid Bank|AL BARID BANK|Barid Bank]',
      '[Société Générale Maroc|SOCIETE GENERALE MAROCAINE DE BANQUES|Saham Bank|SAHAM BANK]',
      '[BMCI|BMCI Groupe BNP Paribas|Banque Marocaine pour le Commerce et l’Industrie]',
      '[CFG Bank|Arab Bank|Umnia Bank|Bank Assafa|Al Akhdar Bank|BTI Bank|Bank Al Yousr|Dar Al Amane]',
      '[Tamwil El Fellah|TAMWIL EL FELLAH|Ardi Microfinance|ARDI]',
      '[Al Amana Microfinance|AL AMANA|Attawfiq Micro-Finance|INMAA|Fondation Albaraka|Al Karama Microfinance]',
      '[Wafasalaf|Salafin|Eqdom|Sofac|Wafabail|Maghrebail|Maroc Leasing]',
      '[Banque|Caisse] [de l’Atlas|du Souss|Al Maghrib Al Arabi|du Sahara|Al Wahda|Anfa|du Rif|Tijaria]',
      '[Caisse Locale de Crédit Agricole|Caisse Régionale du Crédit Agricole] de {~placeLat}',
      '[Crédit|CREDIT] [Al Baraka|Populaire du Maroc|Oriental|Moukawil]',
    ],
  },
  pages: [
    // ——— letters ———
    `= {bank} ; ${agency} || {~placeLat}, le {agreementDate} ; ${mr} {client} ; {~addressLat}
[N/Réf|Réf|Nos références|Notre référence] : {reference}
[Objet|OBJET] : [Accord de principe|ACCORD DE PRINCIPE DE FINANCEMENT|Accord de principe pour votre demande de crédit]
${hello}
[Suite à votre demande du {~date}|Comme suite à votre demande de financement en date du {~date}|En réponse à votre lettre du {~date}], ${pleased} ${agreed} pour un ${kind} d'un montant de {amount} DH ([soit |]{amountWords}), ${forWhat}, [au taux de|moyennant un taux de] {rate} % [HT|hors taxes|l'an], [remboursable en|sur une durée de|amortissable sur] {months} mois[, dont [2|3|6|12|18] mois de différé|].
${security}.
${valid}.
${farewell}
> ${signs} ; {~nameLat}
* {bank} ${seat}`,

    `# [ACCORD DE PRINCIPE|Accord de principe de financement|LETTRE D'ACCORD DE PRINCIPE|ATTESTATION D'ACCORD DE PRINCIPE]
[Nous soussignés|La soussignée|Nous], {bank}, ${agency}, [attestons|certifions|confirmons] par la présente [avoir donné|donner] notre accord de principe à ${mr} {client}, [titulaire de la CIN n°|CIN n°|porteur de la carte nationale n°] {cin}, [demeurant {~addressLat}|], pour l'octroi d'un ${kind} de {amount} DH ({amountWords}) ${forWhat}.
Ce [concours|crédit|financement] est consenti aux conditions suivantes : durée {months} mois, taux {rate} % [HT|l'an], [mensualité de {~amount} DH|échéances trimestrielles de {~amount} DH|].
[La présente attestation est délivrée à l'<intéressé|intéressée> pour servir et valoir ce que de droit|En foi de quoi, la présente est délivrée à la demande du client|La présente lui est remise pour la constitution de son dossier de subvention].
> ${closes} ; ${signs}
* Réf. : {reference} - ${seat}`,

    `= {bank} ; Direction [des Engagements|du Marché des Professionnels|du Réseau] ; {~addressLat}
> Le {agreementDate}
Dossier n° {reference}
${mr} {client} — CIN {cin} — compte n° {~rib}
# [NOTIFICATION D'ACCORD|Notification d'accord de crédit|Avis d'accord de crédit]
${hello}
Votre demande a été examinée par le comité du {~date}. ${pleased} ${agreed} sur les bases suivantes :
- [Nature du concours|Nature du crédit|Objet du crédit] : ${kind}
- [Montant|Montant accordé|Montant du concours] : {amount} DH
- [Soit|En lettres] : {amountWords}
- [Durée|Durée totale] : {months} mois
- [Différé|Période de grâce] : [2|3|6|12|18] mois
- [Taux|Taux d'intérêt|Taux nominal] : {rate} %
- [TVA sur intérêts|TVA] : 10 %
- [Frais de dossier|Commission d'engagement] : {~amount} DH
- [Garanties|Sûretés] : [nantissement|hypothèque|caution de {~nameLat}]
${notFinal}.
> ${signs} ; {~nameLat}`,

    `= {bank} ; ${agency} ; Tél. {~phone} - Fax {~phone}
A ${mr} {client} ; {~addressLat} ; {~placeLat}
> {~placeLat}, le {agreementDate} ; Réf : {reference}
Objet : [Votre projet de création d'entreprise|Financement de votre projet|Demande de crédit]
${hello}
Nous avons étudié avec [intérêt|attention] le plan d'affaires que vous nous avez remis le {~date}. Le coût de votre projet est de {~amount} DH, que vous financez par un apport personnel de {~amount} DH et une subvention attendue de {~amount} DH. Pour le reliquat, ${agreed} d'un ${kind} à hauteur de {amount} dirhams, en lettres {amountWords}.
Les remboursements s'effectueront en {months} mensualités au taux [fixe|préférentiel|annuel] de {rate} % ; la première échéance interviendra le {~date}.
${notFinal}. ${valid}.
${farewell}
> {~nameLat} ; ${signs}`,

    `${closes}
# LETTRE D'INTENTION
{bank}, [représentée par|prise en la personne de] {~nameLat}, [directeur de l'agence|chef de l'agence] de {~placeLat}, [déclare|se déclare disposée] [être disposée à financer|à financer] le projet de ${mr} {client} [(CNIE {cin})|né(e) le {~date}, CNIE {cin}] par un [prêt|crédit] de {amount} DH sur une période de {months} mois au taux de {rate} % [majoré de la TVA|hors taxe].
[Référence interne|Référence] {reference}.
?Cette lettre n'emporte aucun engagement ferme de la part de {bank}.`,

    `= {bank}
{~placeLat}, {agreementDate}
${mr} {client}
Par la présente nous vous informons de l'accord de notre banque [pour un crédit de|pour un prêt de|pour l'octroi de] {amount} DH sur {months} mois à {rate} %.
> ${signs}
* Réf {reference}`,

    // ——— sheets and forms ———
    `= {bank} || [Agence|Point de vente] : {~placeLat} ; Code agence : {~number} ; Date : {agreementDate}
# [FICHE DE CREDIT|FICHE D'ACCORD|FICHE DE DECISION DE CREDIT|Fiche de prêt]
%{
- [Référence dossier|N° dossier|Numéro de dossier] : {reference}
- [Nom du client|Client|Emprunteur] : {client}
- [CIN|Pièce d'identité|N° CNIE] : {cin}
- [N° de compte|Compte] : {~rib}
- [Chargé de clientèle|Gestionnaire] : {~nameLat}
%}
%{
- [Type de crédit|Produit] : ${kind}
- [Montant du crédit (DH)|Montant du crédit|Montant du prêt] : {amount}
- [Montant en lettres|En toutes lettres] : {amountWords}
- [Durée (mois)|Durée en mois|Nombre de mensualités] : {months}
- [Taux (% HT)|Taux HT|Taux annuel] : {rate}
- [Mensualité|Échéance mensuelle] : {~amount}
%}
?${security}
> Visa du client ; ${signs}`,

    `# [OFFRE PREALABLE DE CREDIT|Offre préalable de crédit|OFFRE DE PRET]
| Prêteur | {bank}, ${seat} |
| Emprunteur | {client}, <né|née> le {~date} |
| CIN | {cin} |
| Numéro de l'offre | {reference} |
| Montant emprunté | {amount} DH |
| Taux débiteur fixe | {rate} % |
| Taux effectif global | {~rate} % |
| Durée | {months} mois |
| Mensualité hors assurance | {~amount} DH |
| Assurance | {~amount} DH |
| Coût total du crédit | {~amount} DH |
[Offre émise le|Date de l'offre :|Offre remise le] {agreementDate}, valable sept jours [(loi n° 31-08)|]`,

    `= {bank} ; Programme Intelaka || Dossier {reference} ; {agreementDate}
# DECISION DU COMITE DE CREDIT
| Bénéficiaire | CIN | Montant | Durée | Taux |
| {client} | {cin} | {amount} DH | {months} mois | {rate} % |
Objet : ${forWhat}. Quotité de garantie Tamwilcom : 80 %. Apport : {~amount} DH. Coût du programme : {~amount} DH.
Montant en lettres : {amountWords}
Décision : ACCORD [de principe|]
> Le Comité ; {~nameLat} ; {~nameLat}`,

    `= {bank}
| ACCORD DE PRINCIPE N° | {reference} |
| EN FAVEUR DE | {client} |
| CIN N° | {cin} |
| MONTANT | {amount} DHS |
| DUREE | {months} MOIS |
| TAUX | {rate} % HT |
| GARANTIE | [5|10|25|30|40|60|70|80] % CCG |
| VALIDITE | {~date} |
| DATE | {agreementDate} |
{amountWords}
* ${notFinal}`,

    `# Simulation et accord de crédit
- Client : {client} || Agence : {~placeLat}
- Prêt n° {reference} : accordé le {agreementDate}
- Capital emprunté : {amount}
- Taux nominal : {rate} %
- Nombre d'échéances : {months}
| N° | Échéance | Capital | Intérêts | Mensualité | Restant dû |
| 1 | {~date} | {~amount} | {~amount} | {~amount} | {~amount} |
| 2 | {~date} | {~amount} | {~amount} | {~amount} | {~amount} |
| 3 | {~date} | {~amount} | {~amount} | {~amount} | {~amount} |
* Tableau d'amortissement indicatif - {bank}`,

    `= {bank} ; ${agency} ; [Marché des jeunes promoteurs|Marché TPE]
# CARACTERISTIQUES DU CREDIT
[Identité|Emprunteur]
- Nom et prénom : {client}
- CNIE : {cin}
- Profession : {~tradeLat}
- Adresse : {~addressLat}
- Téléphone : {~phone}
Crédit
- Montant demandé : {~amount}
- Montant accordé : {amount}
- Durée du crédit : {months} mois
- Franchise : [2|3|6|12|18] mois
- Taux appliqué : {rate} %
- Périodicité : [mensuelle|trimestrielle|annuelle]
Décision
- Accord du : {agreementDate}
- N° d'accord : {reference}
- Délégataire : {~nameLat}`,

    // ——— contracts ———
    `# [CONTRAT DE PRET|Contrat de prêt|CONVENTION DE CREDIT|CONTRAT DE CREDIT] N° {reference}
[Entre les soussignés|ENTRE LES SOUSSIGNES] :
{bank}, ${seat}, représentée par {~nameLat}, [ci-après dénommée « la Banque »|d'une part]
Et ${mr} {client}, <né|née> le {~date} à {~placeLat}, [titulaire de la CIN|CIN n°] {cin}, demeurant à {~addressLat}, [ci-après « l'Emprunteur »|d'autre part]
Article 1 - [Objet et montant|Montant] : la Banque consent à l'Emprunteur un ${kind} d'un montant de {amount} DH ({amountWords}).
Article 2 - Durée : le prêt est consenti pour {months} mois, [dont [2|3|6|12|18] mois de différé d'amortissement|à compter du {~date}].
Article 3 - Taux : les intérêts sont calculés au taux de {rate} % l'an, majorés de la TVA au taux de 10 %. Intérêts de retard : {~rate} %.
Article 4 - Garanties : ${security}.
> Fait à {~placeLat}, le {agreementDate}, en [deux|trois|2|3] exemplaires ; La Banque ; L'Emprunteur (lu et approuvé)`,

    `# CONVENTION DE PRET
- Prêteur : {bank}
- Emprunteur : {client}
- Caution : {~nameLat}
- Convention n° : {reference}
[Il a été convenu ce qui suit|Il est convenu] : l'emprunteur reconnaît avoir reçu accord pour la somme de {amountWords} ({amount} DH), productive d'intérêts à {rate} % l'an, qu'il s'oblige à rembourser en {months} versements égaux de {~amount} DH, le premier le {~date} et le dernier le {~date}.
L'emprunteur, CIN {cin}, élit domicile à {~addressLat}. En cas de litige, les tribunaux de {~placeLat} sont compétents (dahir du {~date}).
> {~placeLat}, {agreementDate}`,

    `[Extrait du contrat de prêt|Extrait de contrat] n° {reference} du {agreementDate}
= {bank} ; ${agency}
Conditions particulières
- Bénéficiaire : {client} ; CIN {cin}
- Objet : ${forWhat}
- Montant en chiffres : {amount}
- Montant en toutes lettres : {amountWords}
- Durée d'amortissement : {months} mois
- Taux [fixe|variable] : {rate} %
- Indemnité de remboursement anticipé : {~rate} %
- Assurance groupe n° {~number} : {~rate} % du capital`,

    // ——— microcredit, leasing, participative ———
    `= {bank} ; Association de microcrédit [agréée n° {~reference}|régie par la loi 18-97] ; Antenne de {~placeLat}
# [ACCORD DE MICROCREDIT|Bon de déblocage|Fiche de prêt solidaire]
- Client(e) : {client} || CIN : {cin}
- Agent de crédit : {~nameLat} || Groupe : {~number}
- Cycle : {~number} || N° de prêt : {reference}
- Montant : {amount} DH || Durée : {months} mois
- Taux : {rate} % || Traite : {~amount} DH
- Date de déblocage prévue : {~date} || Date d'octroi : {agreementDate}
- Activité : {~tradeLat} || Garant : {~nameLat}`,

    `= {bank} ; Banque participative ; ${agency}
> {agreementDate}
# [Promesse de financement Mourabaha|Accord de principe Mourabaha|Accord de financement Mourabaha]
${mr} {client}, ${hello} après examen de votre dossier {reference}, ${pleased} un financement Mourabaha [à hauteur de|d'un montant de] {amount} DH [vous est accordé|est envisageable], [sur {months} mois|pour une durée de {months} mois], avec une marge de {rate} %, soit un prix de vente de {~amount} DH payable en échéances de {~amount} DH.
Hamish al jiddiya : {~amount} DH. Avis de conformité du Conseil Supérieur des Oulémas n° {~number}.
${farewell}
> ${signs}`,

    `= {bank} ; Société de financement
# Accord de [leasing|crédit-bail] n° {reference}
Locataire : {client} (CIN : {cin})
Bien financé : [triporteur|camionnette|machines de couture|tracteur], fournisseur {~firmLat}, facture proforma n° {~reference} de {~amount} DH TTC
| Montant financé HT | Durée | Loyer mensuel HT | Taux | Valeur résiduelle |
| {amount} | {months} mois | {~amount} | {rate} % | {~amount} |
> {~placeLat}, le {agreementDate} ; ${signs}`,

    // ——— Arabic and both ———
    `= {bank} ; {~firmAr} ; وكالة {~placeAr}
# [موافقة مبدئية|الموافقة المبدئية على التمويل|إشعار بالموافقة المبدئية|شهادة موافقة مبدئية على قرض]
[يسرنا أن نخبركم|نحيطكم علما|نشهد نحن {bank}] [أن لجنة القروض وافقت مبدئيا|أن مؤسستنا وافقت مبدئيا] على منح <السيد|السيدة> {client}، <الحامل|الحاملة> لبطاقة التعريف الوطنية رقم {cin}، [قرضا بمبلغ|قرضا قدره|تمويلا بمبلغ] {amount} درهم، لمدة {months} شهرا، بسعر فائدة {rate} %، [قصد تمويل مشروعه|لتمويل مشروع مدر للدخل].
[تبقى هذه الموافقة رهينة بتقديم الضمانات|هذه الموافقة صالحة لمدة [2|3|6|9] أشهر|ولا تعتبر هذه الموافقة التزاما نهائيا].
> [حرر ب{~placeAr} في|{~placeAr} بتاريخ] {agreementDate} ; مدير الوكالة ; {~nameAr}
* [المرجع|مرجع] : {reference}`,

    `= {bank} || المرجع : {reference} ; التاريخ : {agreementDate}
# بطاقة القرض
- [اسم الزبون|المستفيد|المقترض] : {client}
- [رقم البطاقة الوطنية|ب.ت.و] : {cin}
- [مبلغ القرض|مبلغ التمويل] : {amount} درهم
- [مدة القرض|مدة السداد|عدد الأقساط] : {months} [شهرا|شهر]
- [نسبة الفائدة|سعر الفائدة|معدل الفائدة] : {rate} %
- [القسط الشهري|قيمة القسط] : {~amount} درهم
- [الضمانات|الضمانة] : [رهن المعدات|كفالة {~nameAr}|ضمان تمويلكم]
- [الوكالة|الفرع] : {~placeAr}`,

    `= {bank} ; ${agency} || {bank} ; وكالة {~placeAr}
# ACCORD DE PRINCIPE / موافقة مبدئية
- Client : {client} <> {~nameAr} : الزبون
- CIN : {cin} <> {cin} : رقم ب.ت.و
- Montant : {amount} <> {amount} : المبلغ
- Durée (mois) : {months} <> {months} : المدة بالأشهر
- Taux : {rate} % <> {rate} % : نسبة الفائدة
- Référence : {reference} <> {reference} : المرجع
Soit la somme de : {amountWords}
> Fait le / حرر في {agreementDate} ; Cachet / الطابع`,

    `{~placeAr}، في {agreementDate}
من {bank} إلى <السيد|السيدة> {client}
الموضوع : [طلب قرض|موافقة على القرض] — المرجع {reference}
[تبعا لطلبكم المؤرخ في|جوابا على طلبكم بتاريخ] {~date}، يسعدنا إخباركم بقبول ملفكم [مبدئيا|] للاستفادة من قرض [انطلاقة|الاستثمار|الفلاح الصغير] في حدود مبلغ {amount} درهم يسدد على {months} قسطا شهريا بقيمة {~amount} درهم للقسط، بنسبة فائدة {rate} % دون احتساب الرسوم، مع إعفاء من الأداء لمدة [2|3|6|9] أشهر.
المرجو الاتصال بالوكالة (الهاتف {~phone}) قبل {~date}.
وتقبلوا عبارات التقدير.
> المكلف بالزبناء ; {~nameAr}`,

    `# [عقد القرض|اتفاقية القرض|عقد قرض] عدد {reference}
بين {bank} الممثل من طرف {~nameAr}، [من جهة|الطرف الأول]، و<السيد|السيدة> {client} ب.و {cin} [من جهة أخرى|الطرف الثاني]، تم الاتفاق على ما يلي :
الفصل 1 : يمنح البنك للمقترض قرضا قدره {amount} درهم.
الفصل 2 : مدة القرض {months} شهرا ابتداء من {~date}.
الفصل 3 : سعر الفائدة السنوي {rate} % تضاف إليه الضريبة على القيمة المضافة 10 %.
الفصل 4 : غرامة التأخير {~rate} %، ومصاريف الملف {~amount} درهم.
> {~placeAr} {agreementDate} ; توقيع البنك ; توقيع المقترض`,

    // ——— more letters ———
    `= {bank} ; Direction régionale de {~placeLat}
V/Réf : {~reference} du {~date}
N/Réf : {reference}
> {agreementDate}
A l'attention de ${mr} {client}
# [Accord de financement|Accord de crédit|ACCORD DE FINANCEMENT]
${hello}
[Faisant suite à notre entretien du {~date}|Suite à l'étude de votre dossier], ${pleased} [la mise en place d'un concours de|un concours de|le principe d'un financement de] {amount} DH est acquis, sous forme de ${kind}, à {rate} % l'an, remboursable sur {months} mois par prélèvement sur votre compte {~rib}.
Conditions préalables :
1) versement de votre apport de {~amount} DH ;
2) inscription du nantissement ; 3) souscription d'une assurance ({~rate} %) auprès de {~firmLat}.
${valid}.
${farewell}
> ${signs} ; {~nameLat}
* ${seat}`,

    `[A qui de droit|A TOUTES FINS UTILES]
# ATTESTATION DE FINANCEMENT
{bank} atteste que ${mr} {client}, client(e) de l'agence {~placeLat} depuis le {~date}, [CIN {cin}|titulaire de la carte {cin} et du compte {~rib}], a obtenu un accord pour le financement de son projet : montant {amount} DH, [en toutes lettres|soit] {amountWords} ; durée {months} mois ; taux {rate} %.
[Le coût total du projet s'élève à {~amount} DH|Le devis de {~firmLat} s'élève à {~amount} DH].
Attestation [n°|référencée] {reference}, délivrée à {~placeLat} le {agreementDate} [sans engagement ni responsabilité de la banque|].`,

    `= {bank} || [Le|Date :] {agreementDate}
<Monsieur|Madame> {client}
{~addressLat}
Réf. dossier {reference}
${hello}
[Bonne nouvelle !|Félicitations !] Votre demande de [financement|crédit] est acceptée.
Vous empruntez {amount} DH
Vous remboursez {~amount} DH par mois pendant {months} mois
Votre taux : {rate} % (TEG {~rate} %)
Votre conseiller : {~nameLat}, {~phone}
* Cette acceptation de principe est soumise à la vérification de vos justificatifs. {bank}, ${seat}`,

    `= {bank} ; ${agency}
Objet : projet de ${mr} {client}
Monsieur le Haut Commissaire aux Anciens Résistants et Anciens Membres de l'Armée de Libération,
[Dans le cadre de|En application de] la convention signée le {~date} entre votre institution et notre banque, nous vous [confirmons|informons de] notre accord de principe pour le financement du projet de l'<intéressé|intéressée>, CIN {cin}, à concurrence de {amount} DH ({amountWords}).
La subvention attendue de vos services est de {~amount} DH ; l'apport du promoteur est de {~amount} DH ; le coût du projet est de {~amount} DH.
Le crédit sera remboursé en {months} mois au taux de {rate} %.
> {~placeLat}, le {agreementDate} ; ${signs}
Réf. {reference}`,

    `Transmis par : {~nameLat}, {bank} {~placeLat}
# Accord n° {reference}
Date de décision : {agreementDate}
Date d'expiration : {~date}
{client} ({cin})
${kind} : {amount} DH / {months} mois / {rate} %
${security}
${notFinal}`,

    `= {bank}
> Réf {reference}
# ACCORD DE PRINCIPE POUR [L'OUVERTURE D'UN CREDIT|UN CREDIT A L'INVESTISSEMENT]
NOUS CONFIRMONS NOTRE ACCORD POUR ACCORDER A {client} CIN {cin} UN CREDIT DE {amount} DHS ({amountWords}) POUR UNE DUREE DE {months} MOIS AU TAUX DE {rate} % HT.
GARANTIES : [CCG 80%|CAUTION DE {~nameLat}|HYPOTHEQUE T.F. {~reference}]
CET ACCORD EST VALABLE JUSQU'AU {~date}
> {~placeLat} LE {agreementDate} ; CACHET ET SIGNATURE`,

    `= {bank} ; ${agency}
# PROCES-VERBAL DU COMITE LOCAL DE CREDIT
Séance du {agreementDate} — dossier n° {reference} — rapporteur : {~nameLat}
Membres présents : {~nameLat}, {~nameLat}
Demandeur : {client}, {~tradeLat}, [2|3|5|7|10] ans, CIN {cin}
Demande : {~amount} DH sur [2|3|6|12|18] mois
Avis du chargé d'affaires : favorable à hauteur de {amount} DH sur {months} mois
[Barème|Taux retenu|Taux] : {rate} %
Décision : accord [de principe|sous réserve de garantie]
Montant accordé en lettres : {amountWords}`,

    `= {bank} ; Caisse locale de {~placeLat} ; Tél {~phone}
# [CREDIT D'EQUIPEMENT AGRICOLE|Prêt à l'agriculteur|CREDIT FILAHI]
L'agriculteur {client}, CIN {cin}, exploitant [1|2|3|5|8|12] ha au douar [Ouled Moussa|Ait Lahcen|Lkhalfia], commune {~placeLat}, a sollicité le {~date} un crédit pour [achat de vaches laitières|forage d'un puits|installation de goutte à goutte].
| Rubrique | Coût | Autofinancement | Crédit |
| Cheptel | {~amount} | {~amount} | {~amount} |
| Matériel | {~amount} | {~amount} | {~amount} |
| Total | {~amount} | {~amount} | {amount} |
Le crédit est accordé au taux de {rate} % pour {months} mois, échéance annuelle au {~date}.
Accord n° {reference} du {agreementDate}
> Le Directeur de caisse ; {~nameLat}`,

    `- Banque : {bank}
- Agence : {~placeLat}
- Bénéficiaire : {client}
- CIN : {cin}
- Montant : {amount} DH
- Taux : {rate} %
- Durée : {months} mois
- Réf : {reference}
- Date : {agreementDate}
> Signature`,

    `{bank}
Accord de principe
{client} {cin}
{amount} DH {months} mois {rate}%
{agreementDate}`,

    `# Attestation
Je soussigné {~nameLat}, [Directeur|Chef] de l'agence {~placeLat} de {bank}, atteste que le dossier de crédit n° {reference}, présenté par ${mr} {client} ([CIN|CNIE] {cin}), a été [instruit et accepté|accepté en principe] pour la somme de {amountWords} ({amount} DH).
Modalités : {months} mensualités constantes, taux annuel {rate} % hors TVA, [prise d'effet au {~date}|première échéance le {~date}].
> {agreementDate}`,

    `= {bank} ; Direction du Crédit
Objet : Réponse à votre demande n° {reference}
A {~placeLat}, {agreementDate}
${mr} {client},
[Après analyse de votre dossier|Votre dossier ayant été jugé recevable], nous sommes disposés à vous accorder [le financement suivant|les concours suivants] :
| Ligne | Nature | Montant | Durée | Taux |
| 1 | ${kind} | {amount} | {months} mois | {rate} % |
| 2 | Découvert autorisé | {~amount} | 12 mois | {~rate} % |
Total des engagements : {~amount} DH
${security}. ${notFinal}.
> ${signs}`,

    `# Contrat de crédit Intelaka [Al Moustatmir Al Qarawi|]
Référence du contrat : {reference}
Nom de la banque : {bank}
Nom de l'emprunteur : {client}
Numéro de CNIE : {cin}
La banque met à la disposition de l'emprunteur une enveloppe de {amount} DH ({amountWords}), ${forWhat}.
Taux d'intérêt : {rate} % HT fixe, [sans frais de dossier|exonéré de commissions]
Remboursement : {months} mois y compris [2|3|6|12|18] mois de différé
Prêt d'honneur Start TPE associé : {~amount} DH, à taux nul, sur 5 ans
> Fait le {agreementDate} à {~placeLat}`,

    `= {bank} ; Cellule d'accompagnement des porteurs de projets
> {~placeLat} le {agreementDate}
${hello}
Nous accusons réception de votre dossier n° {~number} du {~date}, [que nous avons transmis à|examiné par] notre comité sous la référence {reference}.
Nous vous [signifions|notifions] notre accord de principe [selon les termes ci-après|aux conditions suivantes] :
%{
- Bénéficiaire du crédit : {client}, CIN {cin}
- Montant global : {amount} DH
- Durée du financement : {months} mois
- Taux d'intérêt annuel : {rate} %
- Coût du projet : {~amount} DH
- Autofinancement : {~amount} DH
- Domiciliation : compte {~rib}
%}
${farewell}`,

    `[Centrale des engagements|Back-office crédits] — édition du {~date} {~time} — utilisateur {~number}
= {bank} ; Code banque {~number} ; Guichet {~number}
# EDITION DE L'ACCORD
| NUM DOSSIER | {reference} |
| NOM CLIENT | {client} |
| CIN | {cin} |
| RADICAL | {~number} |
| CODE PRODUIT | {~number} |
| MT AUTORISE | {amount} |
| MT DEBLOQUE | {~amount} |
| DUREE MOIS | {months} |
| DIFFERE | {~number} |
| TX INTERET | {rate} |
| TX TVA | 10 |
| DT ACCORD | {agreementDate} |
| DT FIN VALIDITE | {~date} |`,

    `{client}
{~addressLat}
{~placeLat}
= {bank} ; {~addressLat}
Lettre recommandée n° {~number}
{agreementDate}
Madame, Monsieur,
Vous avez bien voulu solliciter, par lettre du {~date}, [un prêt|un concours bancaire] pour [l'achat d'une barque de pêche|l'installation d'une miellerie|l'ouverture d'une pharmacie vétérinaire]. [Nous vous accordons|Nous pouvons vous consentir] {amount} DH, [soit|c'est-à-dire] {amountWords}.
La durée de remboursement est fixée à {months} mois et le taux à {rate} pour cent. Votre échéance mensuelle sera de {~amount} DH, assurance comprise.
Merci de nous retourner le double signé avant le {~date}.
> ${signs} ; Dossier {reference}`,

    `= {bank} || ICE {~ice} ; RC {~number} ; {~phone}
# Prêt [d'investissement|TPE|jeunes entrepreneurs] : conditions de l'accord
Accordé à : {client}
Le : {agreementDate}
Sous le numéro : {reference}
À hauteur de : {amount} DH
En lettres : {amountWords}
Pour une durée de : {months} mois
Au taux de : {rate} %
Et un différé de : [2|3|6|12|18] mois
Contre : [caution de {~nameLat}|délégation de marché|garantie de l'Etat]`,

    `# SITUATION DU DOSSIER DE CREDIT
Dossier de crédit n° {reference} - {bank}, ${agency}
| Étape | Date | Visa |
| Dépôt de la demande | {~date} | {~nameLat} |
| Étude | {~date} | {~nameLat} |
| Accord | {agreementDate} | {~nameLat} |
| Signature du contrat | {~date} | |
Emprunteur : {client} - C.I.N. {cin}
Crédit accordé : {amount} DH - taux {rate} % - {months} échéances de {~amount} DH`,

    `Monsieur {~nameLat} [agissant pour le compte de|fondé de pouvoirs de] {bank}, [déclare que celle-ci accepte|confirme que la banque accepte] de prêter à ${mr} {client}, [<muni|munie> de la CIN|CIN] {cin}, la somme de {amountWords} ({amount} DH), [remboursable en|à rembourser en] {months} mois, intérêts au taux de {rate} % [l'an|par an], selon l'autorisation {reference}.
?Cette somme complète l'apport de {~amount} DH et la subvention de {~amount} DH.
> Pour valoir ce que de droit ; le {agreementDate}`,

    `= {bank} [Micro-finance|] ; [Antenne|Agence] {~placeLat}
# إشعار بقبول طلب قرض صغير
- رقم القرض : {reference} || التاريخ : {agreementDate}
- <المستفيد|المستفيدة> : {client} || ب.ت.و : {cin}
- المبلغ : {amount} درهم || المدة : {months} شهر
- الفائدة : {rate} % || القسط : {~amount} درهم
- الضامن : {~nameAr} || الهاتف : {~phone}
- النشاط : {~tradeAr} || العنوان : {~addressAr}
> وكيل القروض ; {~nameAr}`,

    `= {bank} || {~placeAr} في {agreementDate}
# شهادة
[يشهد|نشهد نحن] مدير وكالة {~placeAr} {~nameAr} أن ملف <السيد|السيدة> {client} [(ب.و رقم {cin})|] المسجل تحت عدد {reference} قد حظي بالموافقة المبدئية للحصول على قرض بنكي [بمبلغ قدره|مبلغه] {amount} درهم [بالحروف : {amountWords}|]، [مدته|لمدة] {months} شهرا وفائدته {rate} في المائة.
سلمت هذه الشهادة للإدلاء بها لدى المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير.`,

    `= {bank}
# Accord préalable
| Rubrique | Détail |
| Demandeur | {client} |
| Identifiant | {cin} |
| Projet | [Élevage|Couture|Boulangerie|Café] à {~placeLat} |
| Coût du projet | {~amount} |
| Part banque | {amount} |
| Part promoteur | {~amount} |
| Part HCAR | {~amount} |
| Remboursement | {months} mois, différé {~number} |
| Conditions | {rate} % HT |
| Dossier | {reference} |
> {~placeLat}, {agreementDate}`,

    `[Par fax|Par porteur] — {~phone}
De : {bank}, ${agency}
A : {~firmLat}
Concerne : {client}
Nous vous confirmons que nous réglerons, pour le compte de notre <client|cliente> ci-dessus (CIN {cin}), votre facture proforma n° {~reference} du {~date} d'un montant de {~amount} DH TTC, dans la limite du crédit accordé : {amount} DH sur {months} mois à {rate} %.
Accord {reference} notifié le {agreementDate}.
> ${signs}`,

    `= {bank} ; ENGAGEMENTS - PARTICULIERS ET PROFESSIONNELS
Date : {agreementDate}          Réf. : {reference}
Titulaire : {client}          CIN : {cin}
# Nous avons le plaisir de vous accorder
un ${kind} de {amount} DH (montant en lettres : {amountWords})
à rembourser sur {months} mois, à partir du {~date}
moyennant un taux de {rate} % et une assurance de {~rate} %
Frais d'enregistrement : {~amount} DH ; timbre : [20|50|100] DH ; frais de notaire {~nameLat} : {~amount} DH
> Bon pour acceptation, le {~date} ; {~nameLat}`,

    `# ECHEANCIER ET CONFIRMATION D'ACCORD
{bank} confirme à {client} le prêt {reference}.
| Montant du prêt (DH) | Taux (%) | Durée (mois) | Date d'accord |
| {amount} | {rate} | {months} | {agreementDate} |
| Échéance | Principal | Intérêts | TVA | Total |
| {~date} | {~amount} | {~amount} | {~amount} | {~amount} |
| {~date} | {~amount} | {~amount} | {~amount} | {~amount} |
| {~date} | {~amount} | {~amount} | {~amount} | {~amount} |
| Totaux | {~amount} | {~amount} | {~amount} | {~amount} |`,

    `= {bank} ; ${agency}
Attention : ce document n'est pas une autorisation de crédit définitive.
- Porteur de projet : {client} (CIN : {cin})
- Projet : [Unité de couture|Transport de marchandises|Gîte rural]
- Enveloppe accordée : {amount} DH
- Modalités : {months} mois, {rate} % HT
- Conditions suspensives : [bail commercial|autorisation d'exercer n° {~reference}]
> Date de notification : {agreementDate} ; N° : {reference} ; {~nameLat}`,

    `Réf : {reference}
> {~placeLat}, {agreementDate}
= {bank} ; Agence {~placeLat} {~addressLat}
${hello}
[Votre demande de prêt, enregistrée le {~date},|Votre demande du {~date}] nous a bien été transmise par [la Délégation provinciale des anciens résistants|l'ANAPEC de {~placeLat}].
{client} — CIN {cin}
[Montant sollicité|Demandé] : {~amount} DH. [Montant retenu|Retenu] : {amount} DH.
[Durée sollicitée|Demandée] : [2|3|6|12|18] mois. [Durée retenue|Retenue] : {months} mois.
Taux en vigueur : {rate} %.
Somme accordée en lettres : {amountWords}.
${valid}. ${farewell}
> ${signs}`,

    `= {bank}
# ACCORD DE CREDIT [AUTO-ENTREPRENEUR|PROFESSIONNEL]
Auto-entrepreneur : {client}, RNAE n° {~number}, CIN {cin}, {~addressLat}
?Associé : {~nameLat}
Fonds accordés : {amount} DH ; en lettres : {amountWords}
Taux : {rate} % ; durée : {months} mois ; mensualités : {~amount} DH
Ouverture de dossier le {~date}, décision le {agreementDate}, référence {reference}`,

    `[Copie client|Exemplaire client]
= {bank} || Accord {reference} ; {agreementDate}
Le crédit [octroyé|accordé] à {client} [par notre établissement|] est de {amount} DH, taux nominal annuel {rate} %, {months} échéances. CIN présentée : {cin}, expirant le {~date}.
* ${seat}`,

    `= {bank} ; ${agency} || ${mr} {client} ; {~addressLat}
Votre contact : {~nameLat} ; {~phone}
Objet : Accord de principe [Forsa|Intelaka|Al Moustatmir Al Qarawi|Start TPE]
> {~placeLat}, le {agreementDate}
# [Ce que nous finançons|Vos conditions]
| Votre besoin | Votre apport | Notre financement | Subvention attendue |
| {~amount} DH | {~amount} DH | {amount} DH | {~amount} DH |
| Durée | Différé | Taux | Mensualité |
| {months} mois | [3|6|12] mois | {rate} % | {~amount} DH |
Pièce d'identité présentée : CIN {cin}. Numéro de votre dossier : {reference}.
Le montant du financement, en lettres : {amountWords}.
${notFinal}. ${valid}.`,

    `# AVENANT N° [1|2|3] AU CONTRAT DE PRET {reference}
Entre {bank} et ${mr} {client}, CIN n° {cin}, [il a été convenu de modifier|les parties conviennent de modifier] le contrat initial du {~date} comme suit :
- Ancien montant : {~amount} DH
- Nouveau montant du crédit : {amount} DH
- Ancienne durée : [24|36|48] mois
- Durée totale : {months} mois
- Ancien taux : {~rate} %
- Nouveau taux : {rate} %
> Fait le {agreementDate} à {~placeLat} ; {~nameLat} ; {~nameLat}`,

    `= {bank} ; وكالة {~placeAr} ; الهاتف {~phone} || {agreementDate} ; {reference}
# الموافقة المبدئية لتمويل مشروع
| المستفيد(ة) | {client} |
| ب.ت.و | {cin} |
| كلفة المشروع | {~amount} درهم |
| المساهمة الذاتية | {~amount} درهم |
| الدعم المنتظر من المندوبية السامية | {~amount} درهم |
| مبلغ القرض الموافق عليه | {amount} درهم |
| مدة التسديد | {months} شهرا منها [3|6|12] أشهر بدون أداء |
| نسبة الفائدة السنوية | {rate} % |
| الضمان | {~number} |
* هذه الموافقة لا تلزم البنك إلا بعد توقيع العقد وتقديم الضمانات قبل {~date}`,

    `Banque : {bank} ([filiale de|groupe] {~firmLat})
[Comité de crédit n° [12|35|8|41]|Séance du comité] du {~date}
- Client : {client} [(client depuis {~year})|]
- N° CIN : {cin}
- Demande n° : {reference}
- Total du projet : {~amount} || Quote-part banque : [40|50|60|70] %
- Montant du CMT : {amount} || Crédit de fonctionnement : {~amount}
- Durée du CMT : {months} mois || Durée du CF : 12 mois
- Taux CMT : {rate} % || Taux CF : {~rate} %
- Cote de risque : [A|B|C] || Endettement : [25|33|38] %
> Accord notifié le {agreementDate} ; [Le Directeur|Le Responsable engagement]`,

    `# [ACCORD DE PRINCIPE|FICHE D'ACCORD|Décision de crédit]
    | [Banque|Établissement] | {bank} |
    | Référence | {reference} |
    | [Client|Demandeur|Bénéficiaire] | {client} |
    | CIN | [{cin.boxes}|{cin}] |
    | Montant [accordé|du prêt] | {amount} DH |
    | En lettres | {amountWords} |
    | Apport personnel | {~amount} DH |
    | Subvention attendue | {~amount} DH |
    | Durée | {months} mois |
    | Taux | {rate} % |
    | Échéance mensuelle | {~amount} DH |
    | Date | {agreementDate} |`,
    `= {bank} ; ${agency} || ${closes}
    <Monsieur|Madame> {client}
    {~addressLat}
    V/demande n° {~reference} du {~date} — N/dossier {reference}
    ${pleased} ${agreed} [un prêt|un crédit] de {amount} dirhams ({amountWords}) sur un projet évalué à {~amount} dirhams, votre apport étant de {~amount} dirhams. [Remboursement en|Amortissement :] {months} mensualités de {~amount} dirhams au taux de {rate} %.
    ${valid}. ${notFinal}.
    > ${signs} {~nameLat}`,
    `= البنك ; {bank} ; وكالة {~placeAr}
    # [موافقة مبدئية|شهادة الموافقة المبدئية على القرض|إشعار بالموافقة على التمويل]
    المرجع : {reference}
    [يشرفنا أن نخبركم|نشهد نحن مؤسسة {bank}] [أننا وافقنا مبدئيا على منح|بأن لجنة القروض وافقت على تمويل] <السيد|السيدة> {client} ب.ت.و {cin} قرضا بمبلغ {amount} درهم، لمدة {months} شهرا بنسبة فائدة {rate} %، [كلفة المشروع {~amount} درهم والمساهمة الذاتية {~amount} درهم|قسطه الشهري {~amount} درهم].
    هذه الموافقة صالحة لمدة [ثلاثة|ستة] أشهر.
    > {~placeAr} في {agreementDate} ; مدير الوكالة {~nameAr}`,
    `# {bank}
    [ACCORD N°|Accord de prêt n°|Réf.] {reference} [du|en date du] {agreementDate}
    - Emprunteur : {client} || N° client : {~number}
    - Pièce d'identité : {cin} || Délivrée le : {~date}
    - Compte : {~rib}
    - Prêt : {amount} MAD || Durée : {months} mois || Taux : {rate} %
    - Différé : [3|6|12] mois || 1ère échéance : {~date} || Échéance : {~amount} MAD
    - Frais de dossier : {~amount} MAD || Assurance : {~amount} MAD
    Arrêté à la somme de {amountWords}.
    ${security}.`,
    `Je soussigné {~nameLat}, directeur de l'agence {~placeLat} de {bank}, atteste que la demande de financement présentée le {~date} par ${mr} {client} (CNIE {cin}) a reçu un accord de principe sous le n° {reference} pour {amount} DH, soit {amountWords}, remboursables sur {months} mois.
    ${notFinal}.
    > ${closes}
    * ${seat}`,
    `= {bank} || [INTELAKA|Programme Intelaka|FORSA|Tamwil INVEST]
    # [Offre de financement|OFFRE DE CREDIT|CONDITIONS DE BANQUE]
    Projet : [couture|élevage|café|menuiserie], {~placeLat}
    Promoteur : {client}
    Plan de financement : fonds propres {~amount} DH ; crédit {amount} DH ; aide du Haut Commissariat {~amount} DH ; total {~amount} DH
    Conditions : {rate} % HT, {months} mois, garantie Tamwilcom 80 %
    Offre {reference} émise le {agreementDate}, valable jusqu'au {~date}
    > ${signs}`,
    `# CONTRAT DE PRET N° {reference}
    ENTRE : {bank}, ${seat}, représentée par {~nameLat}, ci-après la Banque
    ET : ${mr} {client}, né(e) le {~date}, CIN {cin}, demeurant à {~addressLat}, ci-après l'Emprunteur
    Article 1 - Montant : {amount} DH ({amountWords}).
    Article 2 - Durée : {months} mois à partir du {~date}.
    Article 3 - Taux : {rate} % l'an ; intérêts de retard : 2 %.
    Article 4 - Remboursement par prélèvement de {~amount} DH sur le compte {~rib}.
    Article 5 - Garanties : caution de {~nameLat}.
    > ${closes}`,
    `= {bank} ; ${agency}
    - Date : {agreementDate}
    - Dossier : {reference}
    - Nom : {client}
    - CIN : {cin}
    | Type de prêt | Montant demandé | Montant accordé |
    | Prêt [individuel|TPE|agricole] | {~amount} | {amount} |
    - Nombre d'échéances : {months}
    - Taux annuel : {rate} %
    - Agent de crédit : {~nameLat}
    > Signature de l'emprunteur ; Signature du chef d'agence`,
    `{bank}
    [De|Service] : [Engagements|Crédits] {~placeLat} — [À|Pour] : {client}
    Le {agreementDate} — Ref {reference}
    Avis favorable : ${kind}
    | Montant | Durée | Taux | Mensualité |
    | {amount} | {months} | {rate} | {~amount} |
    Réserves : assurance, nantissement, justificatif d'apport de {~amount} DH.
    ${valid}.`,
    `# [LETTRE D'INTENTION|Engagement de financement|ATTESTATION DE FINANCEMENT]
    ${mr} {client} [porteur|porteuse] de la CIN {cin}
    [A qui de droit|A Monsieur le Haut Commissaire aux Anciens Résistants]
    {bank} confirme sa disposition à participer au financement du projet de l'intéressé<|e> à hauteur de {amount} dirhams ({amountWords}) sur un coût global de {~amount} dirhams dès obtention de la subvention de {~amount} dirhams.
    Référence à rappeler : {reference}
    > ${closes} ; ${signs} {~nameLat}`,
    `= {bank} ; [وكالة|الوكالة] {~placeAr} || {bank} ; Agence {~placeLat}
    # ACCORD DE PRINCIPE - موافقة مبدئية
    - Client : {client} <> {~nameAr} : الزبون
    - CIN : {cin} <> {cin} : ب.ت.و
    - Montant : {amount} <> {amount} : مبلغ القرض
    - Durée (mois) : {months} <> {months} : المدة بالأشهر
    - Taux % : {rate} <> {rate} : النسبة
    - Référence : {reference} <> {agreementDate} : التاريخ`,
    `<Monsieur|Madame> {client}, [CIN {cin},|]
    Votre conseiller {~nameLat} ({~phone}) vous informe que votre demande {reference} est acceptée.
    Montant : {amount} DH — Durée : {months} mois — Taux fixe : {rate} % — Mensualité hors assurance : {~amount} DH — Coût total : {~amount} DH
    [Rendez-vous à|Merci de passer à] l'agence {~placeLat} avant le {~date}.
    {bank}, le {agreementDate}`,
    `= {bank} ; [Association de microcrédit|Microfinance] ; Antenne {~placeLat}
    # [BULLETIN D'OCTROI|Fiche de prêt|Notification d'octroi]
    N° {reference} - Cycle 2 - Agent {~nameLat}
    Bénéficiaire {client} CIN {cin}
    Garant {~nameLat} CIN {~cin}
    Capital {amount} DH ({amountWords})
    Intérêts {~amount} DH à {rate} %
    Remboursement : {months} mois, le [5|10|25] de chaque mois
    Décaissement le {~date}. Accord du {agreementDate}.`,
    `[Page 1/2|]
    {bank} - ${agency} - ${closes}
    Objet du prêt : [achat de machines|construction d'étable|fonds de roulement]
    %{
    - Titulaire : {client}
    - Carte nationale : {cin}
    - Concours accordé : {amount} DH
    - Concours sollicité : {~amount} DH
    - Nombre de mois : {months}
    - TEG : {rate} %
    - Identifiant du dossier : {reference}
    %}
    ${farewell}`,
    `Suite à la réunion du comité de crédit tenue le {~date}, {bank} donne par la présente son accord n° {reference} à {client}, titulaire de la CIN {cin}, pour un ${kind} ${forWhat}.
    Principal : {amount} DH. Marge : {rate} %. Maturité : {months} mois. Prix d'acquisition : {~amount} DH. Hamich al jiddiya : {~amount} DH.
    ${closes}.`,
  ],
};
