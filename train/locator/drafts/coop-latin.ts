/** Papers of cooperatives that name them in Latin letters, by where the name stands: head, sentence, cell, stamp, among other firms. */

const office =
  "[= ROYAUME DU MAROC ; MINISTERE DE LA JUSTICE ; TRIBUNAL DE PREMIERE INSTANCE DE {~placeLat} ; [Greffe|Secrétariat-greffe|Bureau du registre local des coopératives]|= ROYAUME DU MAROC ; OFFICE DU DEVELOPPEMENT DE LA COOPERATION ; [Délégation régionale|Direction régionale|Délégation] de {~placeLat} ; {~reference}|= Royaume du Maroc ; Ministère du Tourisme, de l'Artisanat et de l'Economie sociale et solidaire ; Bureau du développement de la coopération - {~placeLat}]";
const title =
  "# [ATTESTATION D'IMMATRICULATION|CERTIFICAT D'IMMATRICULATION AU REGISTRE DES COOPERATIVES|Extrait du registre des coopératives|DECISION D'AGREMENT|Récépissé de dépôt - constitution de coopérative|CERTIFICAT D'INSCRIPTION|Attestation d'inscription au registre local des coopératives|Arrêté d'agrément]";
const label =
  '[Dénomination|DENOMINATION|Dénomination de la coopérative|Nom de la coopérative|Coopérative|Raison sociale|Dénomination sociale|Nom|Appellation|Désignation de la coopérative|Titulaire]';
const number =
  "[N° d'immatriculation|Numéro d'immatriculation|N° d'agrément|Immatriculée sous le n°|N° d'inscription|N° du registre|Agrément n°]";
const day =
  "[Date d'immatriculation|Date d'agrément|Immatriculée le|Date d'inscription|Date de la décision|Le]";
const head =
  '[Président|Présidente|Représentant légal|Président du conseil d’administration|Gérant|Président(e)]';
const capital = '[Capital|Capital social|Capital de constitution|Capital souscrit]';
const members = '[Nombre d’adhérents|Nombre de membres|Adhérents|Membres fondateurs|Nombre de coopérateurs]';
const sector =
  '[Agriculture|Artisanat|Argane|Apiculture|Pêche|Élevage|Habitat|Plantes aromatiques|Denrées alimentaires|Transport|Services]';
const aim =
  "[production et commercialisation de l'huile d'argane|apiculture et vente du miel|tissage et artisanat|collecte du lait|élevage caprin|couscous et pâtes|valorisation des plantes aromatiques|couture et broderie|commercialisation des dattes|trituration des olives]";
const law =
  '[loi n° 112-12 relative aux coopératives|loi 112.12|dahir n° 1-14-189 du 27 moharrem 1436|loi n° 24-83 fixant le statut général des coopératives|loi n° {~law}]';
const close =
  "> [Fait à|Délivré à] {~placeLat}, le {~date} ; [Le greffier|Le secrétaire-greffier en chef|Le Délégué régional|Le Directeur de l'ODCO|Le chef du service]";
const stamp = '> [Cachet et signature|Le Président|La Présidente|Pour la coopérative|Le secrétaire-greffier]';

/** Registrations. */
export const registeredInLatin: readonly string[] = [
  `${office}
${title}
- ${label} : {coopNameLat}
- ${number} : {registrationNumber}
- ${day} : {registrationDate}
- Secteur : ${sector} || Siège : {~addressLat}
- ${head} : {presidentLat}
- ${capital} : {capital} || ${members} : {members}
${close}`,
  `${office}
${title}
Il est certifié que {coopNameLat}, [sise à {~addressLat}|dont le siège est à {~placeLat}], ayant pour objet ${aim}, est inscrite au registre [local|central] des coopératives sous le n° {registrationNumber} [du|en date du] {registrationDate}, [présidée par|représentée par son président] {presidentLat}.
${close}`,
  `${office}
${title}
Le [chef du greffe|Délégué|Directeur] atteste que la société dénommée {coopNameLat} a été immatriculée [le {registrationDate} sous le numéro {registrationNumber}|sous le n° {registrationNumber} le {registrationDate}] conformément à la ${law}. ${capital} : {capital} dirhams, ${members} : {members}.
${close}`,
  `{coopNameLat}
[Siège social|Siège] : {~addressLat} - Tél {~phone}
${title}
${number} : {registrationNumber}
${day} : {registrationDate}
${head} : {presidentLat}
- ${capital} : {capital}
${stamp}`,
  `${title}
| ${label} | ${number} | ${day} | Siège | ${head} |
| {coopNameLat} | {registrationNumber} | {registrationDate} | {~placeLat} | {presidentLat} |
${close}`,
  `${office}
# [LISTE DES COOPERATIVES IMMATRICULEES|Extrait de la liste des coopératives - province de {~placeLat}]
| Activité | ${sector} |
| ${label} | {coopNameLat} |
| Union d'appartenance | {~coinedLat} |
| ${number} | {registrationNumber} |
| ${day} | {registrationDate} |
| ${capital} | {capital} DH |
| ${members} | {members} |
${close}`,
  `${office}
Objet : [immatriculation de la coopérative|demande d'agrément de] {coopNameLat}
Réf. : votre demande du {~date}
[J'ai l'honneur de vous informer|Nous vous informons] que votre coopérative a été inscrite sous le n° {registrationNumber} le {registrationDate}. ${head} : {presidentLat}.
${close}`,
  `${office}
A Monsieur le président de {coopNameLat}, {~addressLat}
Suite à votre déclaration, [le registre|le bureau] a procédé à l'immatriculation n° {registrationNumber} en date du {registrationDate}, capital {capital} DH, {members} adhérents.
${close}`,
  `${office}
${title}
%{
- [Forme|Forme juridique] : Société coopérative
- ${label} : {coopNameLat}
- [Sigle|Abrégé] : [{~coinedLat}|-]
- Objet : ${aim}
- ${number} : {registrationNumber}
- ${day} : {registrationDate}
- ${capital} : {capital}
- ${head} : {presidentLat}
%}
${close}`,
  `= ROYAUME DU MAROC ; Tribunal de {~placeLat} || المملكة المغربية ; المحكمة الابتدائية ب{courtAr}
# شهادة التقييد في سجل التعاونيات
# Attestation d'immatriculation
- ${label} : {coopNameLat} <> {coopNameAr} : [اسم التعاونية|التسمية]
- N° : {registrationNumber} <> {registrationNumber} : رقم التقييد
- Date : {registrationDate} <> {registrationDate} : تاريخ التقييد
- Président : {presidentLat} <> {presidentAr} : الرئيس
- Capital : {capital} <> {capital} : الرأسمال
${close}`,
  `= المملكة المغربية ; المحكمة الابتدائية ب{courtAr} ; سجل التعاونيات
# شهادة [التقييد|التسجيل]
[تسمية التعاونية|اسم التعاونية] : {coopNameAr}
[بالفرنسية|باللاتينية|الاسم بالحروف اللاتينية] : {coopNameLat}
رقم التقييد : {registrationNumber} بتاريخ {registrationDate}
الرئيس : {presidentAr} ({presidentLat})
${close}`,
  `${office}
${title}
La coopérative {coopNameLat} (par abréviation {~coinedLat}), membre de l'union {~coinedLat}, est immatriculée sous le n° {registrationNumber}. Banque : Crédit Agricole, {~placeLat}. ${head} : {presidentLat}, CIN {~cin}.
- ${day} : {registrationDate}
${close}`,
  `${title}
Vu la ${law} ;
Vu le procès-verbal de l'assemblée constitutive de {coopNameLat} tenue le {~date} à {~placeLat} ;
Vu l'avis du comité du {~date} ;
[Article premier|Art. 1] : [est agréée|est immatriculée] la coopérative susvisée sous le n° {registrationNumber} à compter du {registrationDate}.
Article 2 : son capital est fixé à {capital} dirhams, ses membres sont au nombre de {members}.
${close}`,
  `${title}
${number} : {registrationNumber} - ${day} : {registrationDate}
- ${capital} : {capital} || ${members} : {members}
> {coopNameLat} ; {~addressLat} ; ${head} ; {presidentLat}`,
  `= {coopNameLat} || [ODCO|ONSSA|INDH|ADS] - {~reference}
# FICHE DE LA COOPERATIVE
- Filière : ${sector} || Créée en : {~year}
- ${number} : {registrationNumber} || ${day} : {registrationDate}
- ${head} : {presidentLat} || Tél : {~phone}
- ${members} : {members} || ${capital} : {capital}
- Partenaire : {~firmLat} || Compte : {~rib}`,
  `${office}
${title}
${label}
{coopNameLat}
${number}
{registrationNumber}
${day}
{registrationDate}
${head}
{presidentLat}
${close}`,
  `${office}
${title}
Nous soussigné, secrétaire-greffier, certifions que {presidentLat} préside {coopNameLat} et que celle-ci figure au registre [tome {~number}|folio {~number}] sous {registrationNumber}, depuis le {registrationDate}.
${close}`,
  `= OFFICE DU DEVELOPPEMENT DE LA COOPERATION || مكتب تنمية التعاون
# [CARTE D'IMMATRICULATION|بطاقة تعريف التعاونية]
{coopNameLat}
{coopNameAr}
{registrationNumber} - {registrationDate}
{presidentLat} {presidentAr}
{members} [adhérents|منخرط]`,
];

const article = '[Article|ARTICLE|Art.]';
/** Statutes. */
export const foundedInLatin: readonly string[] = [
  `# [STATUTS|STATUT DE LA COOPERATIVE|STATUTS DE LA SOCIETE COOPERATIVE]
# {coopNameLat}
${article} 1 : Il est constitué entre les soussignés une société coopérative régie par la ${law}.
${article} 2 : Son siège est fixé à {seatLat}.
${article} 3 : Le capital est de {capital} dirhams divisé en parts de {share} dirhams, souscrites par {members} membres.`,
  `= {coopNameLat} ; [Siège|Siège social] : {seatLat} ; Capital : {capital} DH
# STATUTS
${article} premier - Dénomination : [la coopérative prend le nom de|sa dénomination est] {coopNameLat}.
${article} 2 - Objet : ${aim}.
${article} 3 - Parts : chaque part vaut {share} DH. Nombre d'adhérents : {members}.`,
  `# STATUTS
${article} 1er - Il est créé à {~placeLat} [une coopérative dénommée|une société coopérative ayant pour nom|sous le nom de] {coopNameLat}, ayant pour but ${aim}, dont le siège est {seatLat}, au capital de {capital} DH.
${article} 2 - Les membres, au nombre de {members}, souscrivent chacun une part d'au moins {share} DH.
${stamp}`,
  `# STATUTS DE LA COOPERATIVE
- [Dénomination|Nom|Appellation|Raison sociale] : {coopNameLat}
- [Siège|Siège social|Adresse] : {seatLat}
- [Objet|But] : ${aim}
- [Capital|Capital initial] : {capital} DH
- [Valeur de la part|Part sociale|Montant d'une part] : {share} DH
- ${members} : {members}
- Durée : 99 ans`,
  `# PROJET DE STATUTS
| Titre | Contenu |
| Dénomination | {coopNameLat} |
| Siège | {seatLat} |
| Objet | ${aim} |
| Capital | {capital} |
| Part | {share} |
| Membres | {members} |
Loi : ${law}`,
  `Entre les soussignés : {~nameLat}, {~nameLat}, {~nameLat}, il est convenu de former {coopNameLat}, [coopérative|société coopérative] au capital variable, [fixé initialement à|dont le minimum est] {capital} DH, siégeant {seatLat}.
La part sociale est de {share} DH. La coopérative compte {members} membres et adhère à l'union {~coinedLat}.
> Fait à {~placeLat} le {~date}`,
  `# [EXTRAIT DES STATUTS|STATUTS (extraits)]
[La société|La coopérative|Le groupement] {coopNameLat} :
1. a son siège à {seatLat} ;
2. a pour objet ${aim} ;
3. est au capital de {capital} DH, en parts de {share} DH ;
4. comprend {members} adhérents.
${stamp}`,
  `# PROCES-VERBAL DE L'ASSEMBLEE GENERALE CONSTITUTIVE ET STATUTS
Les fondateurs de {coopNameLat}, réunis le {~date} au [douar|local] {~placeLat} sous la présidence de {~nameLat}, adoptent les statuts suivants :
${article} 1. Nom : celui ci-dessus. ${article} 2. Siège : {seatLat}. ${article} 3. Capital : {capital} DH ; part : {share} DH ; ${members} : {members}.`,
  `# القانون الأساسي STATUTS
- Dénomination : {coopNameLat} <> {coopNameAr} : التسمية
- Siège : {seatLat} <> {seatAr} : المقر
- Capital : {capital} <> {capital} : الرأسمال
- Part : {share} <> {share} : الحصة
- Membres : {members} <> {members} : الأعضاء`,
  `# القانون الأساسي للتعاونية
المادة الأولى : تسمى التعاونية {coopNameAr} [وبالفرنسية|واسمها باللاتينية|(بالفرنسية :] {coopNameLat}
المادة 2 : مقرها {seatAr}
المادة 3 : رأسمالها {capital} درهم مقسم إلى حصص قيمة كل منها {share} درهم
المادة 4 : عدد الأعضاء {members}`,
  `STATUTS
${article} 1 - Constitution : ${law}.
${article} 2 - Dénomination
{coopNameLat}
${article} 3 - Siège social
{seatLat}
${article} 4 - Capital
{capital} dirhams
${article} 5 - Parts
{share} dirhams
${article} 6 - {members} membres`,
  `# STATUTS
%{
${article} A : la dénomination [de la coopérative est|retenue est|adoptée est] {coopNameLat}.
${article} B : le siège social est établi à {seatLat}.
${article} C : le capital social s'élève à {capital} dirhams.
${article} D : la part est fixée à {share} dirhams.
${article} E : la coopérative réunit {members} membres.
%}
* Coopérative partenaire : {~coinedLat} - Bureau d'études : {~firmLat}`,
  `* Statuts de {coopNameLat} - page 1/{~number}
# [TITRE I - FORMATION|Titre premier : constitution]
${article} 1 : les soussignés forment une coopérative [d'intérêt économique|de production|de services] ayant son siège {seatLat}.
${article} 2 : capital {capital} DH ; parts de {share} DH ; membres : {members}.
> ${head} ; {~nameLat} ; Le secrétaire ; {~nameLat}`,
  `# STATUTS
La dénomination de la coopérative doit être suivie de la mention "coopérative". En conséquence elle est désignée : {coopNameLat}.
- Objet : ${aim}
- Siège : {seatLat}
- Capital souscrit : {capital} DH || Libéré : {~amount} DH
- Part : {share} DH || Membres : {members}
> Certifié conforme ; {coopNameLat} ; {~nameLat}`,
];
