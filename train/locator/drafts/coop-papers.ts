/** Further papers of cooperatives: letters that name them, minutes, extracts where the union, the bank and the register are named too. */

const law = '[loi n° 112-12|loi 112.12 relative aux coopératives|loi n° 24-83|dahir n° 1-83-226]';
const close =
  '> [Fait à|A] {~placeLat}, le {~date} ; [Signature et cachet|Le greffier|Le Délégué|Le président]';

/** Registrations. */
export const registeredInLetters: readonly string[] = [
  `= {~placeLat}, le {~date}
A l'attention de : {coopNameLat} ; {~addressLat}
Objet : [notification d'immatriculation|votre dossier de constitution]
Madame, Monsieur,
Le registre [local|central] tenu au tribunal de {~placeLat} porte désormais votre coopérative sous le numéro {registrationNumber}, à la date du {registrationDate}. [Votre capital déclaré est de|Capital :] {capital} DH.
${close}`,
  `# ATTESTATION
Le Délégué de l'Office du développement de la coopération atteste que {presidentLat}, CIN {~cin}, est [président de|présidente de|gérant de] {coopNameLat}, [inscrite|immatriculée|agréée] sous n° {registrationNumber} du {registrationDate} et composée de {members} membres.
${close}`,
  `= OFFICE DU DEVELOPPEMENT DE LA COOPERATION ; Délégation de {~placeLat}
# RECEPISSE
Reçu de {presidentLat} le dossier de {coopNameLat} ([siège|sise] {~addressLat}) : statuts, liste des {members} membres, attestation de versement de {capital} DH à la banque [Crédit Agricole|{~coinedLat}]. Immatriculation n° {registrationNumber} du {registrationDate}.
${close}`,
  `# PROCES-VERBAL
[Le|En date du] {~date}, l'assemblée de {coopNameLat}, immatriculée au registre des coopératives n° {registrationNumber} le {registrationDate}, présidée par {presidentLat}, [membre de l'union {~coinedLat}|en présence du délégué de {~placeLat}], constate {members} adhérents et un capital de {capital} dirhams.
> Le secrétaire ; {~nameLat}`,
  `# EXTRAIT DU REGISTRE LOCAL DES COOPERATIVES
- Tribunal : {~placeLat}
- N° d'ordre : {registrationNumber} || Folio : {~number}
- Inscrit le : {registrationDate}
- Coopérative : {coopNameLat}
- Union : {~coinedLat} || Banque : {~coinedLat}
- Administrateurs : {presidentLat} (président), {~nameLat}, {~nameLat}
- Capital : {capital}
${close}`,
  `| Registre des coopératives | {registrationNumber} |
| Date | {registrationDate} |
| Sigle commercial | {~coinedLat} |
| Nom complet | {coopNameLat} |
| Siège | {~addressLat} |
| Présidence | {presidentLat} |
${close}`,
  `= {coopNameLat} ; {coopNameAr}
= Siège : {~addressLat} ; Tél {~phone}
# [شهادة التقييد|CERTIFICAT D'IMMATRICULATION]
رقم التقييد : {registrationNumber} بتاريخ {registrationDate} بالمحكمة الابتدائية ب{courtAr}
[الرئيس|الرئيسة] : {presidentAr} - {presidentLat}
[الرأسمال|رأس المال] : {capital} درهم - عدد الأعضاء : {members}`,
  `# [إشهاد|شهادة التسجيل بسجل التعاونيات]
يشهد [رئيس كتابة الضبط|المندوب الجهوي لمكتب تنمية التعاون] أن {coopNameAr} [الحاملة للاسم اللاتيني|والمعروفة باللاتينية ب|(] {coopNameLat} [مقيدة|مسجلة] تحت عدد {registrationNumber} بتاريخ {registrationDate} لدى ابتدائية {courtAr}، [يرأسها|تترأسها] {presidentAr}.
> حرر ب{~placeAr} في {~date}`,
];

/** Statutes. */
export const foundedInLetters: readonly string[] = [
  `# STATUTS
Préambule : vu la ${law}, les fondateurs, réunis à {~placeLat} le {~date}, ont décidé de créer une coopérative.
TITRE I
1.1 Dénomination sociale : {coopNameLat}
1.2 Siège : {seatLat}
1.3 Durée : 99 ans
TITRE II
2.1 Capital : {capital} DH
2.2 Part sociale : {share} DH
2.3 Adhérents : {members}`,
  `= {coopNameLat} || Statuts ; {~date}
Le présent acte régit la coopérative [susnommée|dont le nom figure en tête], établie à {seatLat}. Capital {capital} DH, part {share} DH, {members} coopérateurs. Partenaires : {~firmLat}, union {~coinedLat}.
> Le président ; {~nameLat}`,
  `# STATUTS TYPES - [mis à jour le {~date}|version adoptée le {~date}]
| Art. | Objet | Texte |
| 1 | Nom | {coopNameLat} |
| 2 | Siège | {seatLat} |
| 4 | Capital | {capital} dirhams |
| 5 | Part | {share} dirhams |
| 7 | Membres | {members} |`,
  `# ACTE CONSTITUTIF
Par devant Me {~nameLat}, [notaire|adoul] à {~placeLat}, {members} personnes ont déclaré former entre elles [la coopérative|la société coopérative|le groupement coopératif] {coopNameLat}, sise {seatLat}, régie par la ${law}, au capital de {capital} DH, la part étant de {share} DH.
${close}`,
  `# STATUTS
La coopérative est appelée : {coopNameLat}
Elle est [domiciliée|établie] à : {seatLat}
Elle dispose d'un capital de : {capital} DH
Chaque part vaut : {share} DH
Elle compte : {members} membres
[Elle succède à l'association {~coinedLat}|Elle adhère à l'union {~coinedLat}|Elle est accompagnée par {~firmLat}]
${close}`,
  `# القانون الأساسي
الفصل 1 : [تأسست تعاونية باسم|اختير للتعاونية اسم|تحمل التعاونية اسم] {coopNameAr} (Nom : {coopNameLat})
الفصل 2 : [المقر|المقر الاجتماعي] : {seatAr} - {seatLat}
الفصل 3 : الرأسمال {capital} درهم، قيمة الحصة {share} درهم، عدد المنخرطين {members}`,
];
