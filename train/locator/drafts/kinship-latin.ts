/** Attestations of kinship that name the applicant in Latin letters: in French, in both languages, or beside the Arabic. */
import {
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

const titleFr =
  '# [ATTESTATION DE PARENTE|Attestation de parenté|CERTIFICAT DE PARENTE|Certificat de parenté|ATTESTATION DE LIEN DE PARENTE|CERTIFICAT DE FILIATION|ATTESTATION DE FILIATION|Certificat administratif de parenté|ATTESTATION DU LIEN FAMILIAL|CERTIFICAT DE LIEN DE PARENTE AVEC UN RESISTANT]';
const titleAr =
  '# [شهادة القرابة|شهادة قرابة|شهادة إثبات القرابة|شهـادة القرابـة|شهادة إدارية للقرابة|شهادة صلة القرابة|شهادة الروابط العائلية]';
const titleBoth =
  '# [شهادة القرابة - ATTESTATION DE PARENTE|ATTESTATION DE PARENTE شهادة القرابة|شهادة قرابة / CERTIFICAT DE PARENTE]';
const signer =
  "[le Caïd de {~placeLat}|le Pacha de la ville de {~placeLat}|le Caïd, chef de l'annexe administrative {~placeLat}|{~nameLat.M}, khalifa du Caïd de {~placeLat}|le Chef du cercle de {~placeLat}|le Président de la commune de {~placeLat}|le Chef de l'arrondissement n° {~number}|{~nameLat.M}, caïd de {~placeLat}|le Super Caïd de {~placeLat}]";
const inquiry =
  "[d'après l'enquête de l'agent d'autorité|sur la base de l'enquête effectuée par le moqaddem {~nameLat.M}|suite à l'enquête menée par le cheikh|vu le rapport du moqaddem du quartier|après enquête et renseignements pris|au vu des pièces produites|sur déclaration des témoins {~nameLat} et {~nameLat}]";
const born = '[né(e) le|<né|née> le|<né|née> en date du|né(e) en|<né|née> vers|date de naissance :]';
const actFr =
  "[acte de naissance n°|acte n°|suivant acte de naissance n°|inscrit(e) à l'état civil sous le n°|extrait d'acte n°|état civil n°]";
const resisterFr =
  "[le résistant|l'ancien résistant|feu|M.|le défunt|feu le résistant|l'ancien membre de l'Armée de libération|Monsieur|le nommé]";
const childFr =
  '[<le fils|la fille>|<fils|fille>|<fils légitime|fille légitime>|<le petit-fils|la petite-fille>|<le frère|la sœur>]';
const whose = '[المقاوم|المرحوم|المقاوم السيد|السيد|المرحوم المقاوم|عضو جيش التحرير السيد]';
const bornAr = '[<المزداد|المزدادة>|<المولود|المولودة>|<مزداد|مزدادة>|المزداد(ة)] [بتاريخ|في|يوم]';
const nameLabel =
  '[Nom et prénom|Nom et Prénom|Nom complet|Nom & prénom|NOM ET PRENOM|Nom et prénom(s)|Noms et prénoms]';
const asker =
  "[Demandeur|Demandeuse|Le demandeur|Le(a) demandeur(se)|Requérant(e)|Le requérant|Intéressé(e)|L'intéressé(e)|Bénéficiaire|Nom du demandeur|Nom de l'intéressé(e)|Postulant(e)|Déclarant(e)]";

export const kinshipLatin: readonly string[] = [
  // ——— told in French sentences ———
  `${headFr[0]}
${titleFr}
Je soussigné, ${signer}, certifie que ${saidFr} {applicantNameLat}, ${cardFr}, ${born} {birthDate} à {~placeLat}, est ${childFr} de ${resisterFr} {~nameLat.M}, ${inquiry}.
${purposeFr}
${closeFr[0]}`,
  `${headFr[1]}
${titleFr}
Nous, ${signer}, attestons par la présente, ${inquiry}, que {applicantNameLat} ${born} {birthDate}, ${actFr} {actNumber}, [demeurant|domicilié(e)] à {~addressLat}, a un lien de parenté avec ${resisterFr} {~nameLat.M} en qualité de [fils|fille|petit-fils|frère].
${closeFr[1]}`,
  `${headFr[2]}
${titleFr}
[A la demande de|Sur la demande de|Sur demande écrite de|Suite à la demande formulée par] ${saidFr} {applicantNameLat}, ${cardFr}, [nous attestons|il est attesté] qu'<il est|elle est> ${childFr} de ${resisterFr} {~nameLat.M}[, titulaire de la carte n° {~number}|, décédé le {~date}|].
[Acte de naissance|Acte n°] : {actNumber}
${purposeFr}
${closeFr[2]}`,
  `${headFr[0]}
${titleFr}
${resisterFr} {~nameLat.M}, <né|né> en {~year} à {~placeLat}, décédé le {~date}, est [le père|le grand-père|l'ascendant] de ${saidFr} {applicantNameLat}, ${born} {birthDate}, ${cardFr}.
Ce lien a été établi [au vu du livret de famille n° {~number}|au vu de l'acte de naissance n° {actNumber}|par l'enquête du {~date}].
${closeFr[3]}`,
  `${headFr[1]}
# [ATTESTATION|CERTIFICAT ADMINISTRATIF|Attestation administrative]
Objet : [lien de parenté|parenté avec un ancien résistant|filiation]
Le soussigné atteste que ${saidFr} {applicantNameLat} ${cardFr} [et {~nameLat}, {~cin},|] [est bien|sont bien] [parent(e) de|de la famille de] ${resisterFr} {~nameLat.M}. ${inquiry}.
${closeFr[0]}`,
  `${headFr[2]}
${titleFr}
Il résulte de l'enquête [n° {~reference} du {~date}|de l'agent d'autorité] que la personne ci-après désignée :
{applicantNameLat}
${born} {birthDate} à {~placeLat}
est ${childFr} de :
{~nameLat.M}, [ancien résistant|membre de l'Armée de libération], [carte n° {~number}|né en {~year}]
${closeFr[1]}`,
  `= Royaume du Maroc ; [Province|Préfecture] de {~placeLat} ; Caïdat de {~placeLat} || {~placeLat}, le {issueDate}
${titleFr}
[Le Caïd|Le Pacha] certifie [qu'après enquête|que, renseignements pris,] ${saidFr} {applicantNameLat} <fils|fille> de {~nameLat.M} et de {~nameLat.F}, ${cardFr}, [est apparenté(e) au|est ${childFr} du] résistant {~nameLat.M}, [ce dernier étant décédé à {~placeLat}|tous deux originaires de {~placeLat}].
> [Le Caïd|Signature et cachet]`,
  `${headFr[0]}
N° {~reference}
${titleFr}
Nous soussignés : {~nameLat.M} CIN {~cin} et {~nameLat.M} CIN {~cin}, [témoins|moqaddem et cheikh de {~placeLat}], déclarons connaître parfaitement ${saidFr} {applicantNameLat} ${born} {birthDate} et attestons qu'<il|elle> est ${childFr} de ${resisterFr} {~nameLat.M}.
[Pièce d'identité du demandeur|CIN du requérant] : {cin}
> Les témoins ; Vu par l'autorité locale le {issueDate} ; {~nameLat.M}`,
  `${headFr[1]}
${titleFr}
[Vu la demande|Vu la requête] présentée le {~date} par {applicantNameLat} ;
Vu [l'acte de naissance|l'extrait d'acte de naissance] n° {actNumber} ;
Vu la carte de résistant n° {~number} délivrée à {~nameLat.M} ;
Vu ${inquiry} ;
[Certifions|Attestons] que ${saidFr} {applicantNameLat} est ${childFr} du [susnommé|résistant précité].
${closeFr[2]}`,
  // ——— both languages ———
  `${headBoth[0]}
${titleBoth}
يشهد [القائد|الباشا|الموقع أسفله] أن ${saidAr} {applicantNameAr} [بالفرنسية|باللاتينية|الحروف اللاتينية|والمكتوب اسمه(ا) باللاتينية] {applicantNameLat}، ${bornAr} {birthDate}، ${cardAr}، هو(ي) {relationAr} ${whose} {relativeNameAr}.
${purposeAr}
${closeAr[0]}`,
  `${headBoth[1]}
${titleBoth}
- ${asker} : {applicantNameLat} <> {applicantNameAr} : [صاحب الطلب|المعني بالأمر|الطالب(ة)]
- Né(e) le : {birthDate} <> {birthDate} : [تاريخ الازدياد|المزداد(ة) في]
- CIN : {cin} <> {cin} : [ب.و.ت|رقم البطاقة الوطنية]
- Lien de parenté : [Fils|Fille] <> {relationAr} : [القرابة|صلة القرابة]
- Résistant : {~nameLat.M} <> {relativeNameAr} : [المقاوم|القريب]
${closeAr[1]}`,
  `${headBoth[0]}
# [شهادة القرابة|ATTESTATION DE PARENTE]
| ${nameLabel} | {applicantNameLat} |
| الاسم الكامل | {applicantNameAr} |
| Né(e) le | {birthDate} |
| CIN | {cin} |
| Acte n° | {actNumber} |
| صلة القرابة | {relationAr} |
| المقاوم | {relativeNameAr} |
| Résistant | {~nameLat.M} |
${closeFr[0]}`,
  `${headAr[0]}
${titleAr}
[نشهد|يشهد القائد] أن ${saidAr} {applicantNameAr} ({applicantNameLat}) ${cardAr} [هو|هي|هو(ي)] {relationAr} ${whose} {relativeNameAr} ({~nameLat.M}).
${closeAr[2]}`,
  `${headAr[1]}
${titleAr}
المعني(ة) بالأمر : {applicantNameAr}
{applicantNameLat}
<المزداد|المزدادة> في : {birthDate}
<من والده|من والدها> : {fatherAr}
<ومن والدته|ومن والدتها> : {motherAr}
رسم الولادة رقم : {actNumber}
[صفته(ا)|القرابة] : {relationAr}
المقاوم : {relativeNameAr}
{~nameLat.M}
${closeAr[3]}`,
  `${headAr[2]}
${titleAr}
| الاسم بالعربية | الاسم بالفرنسية | تاريخ الازدياد | القرابة |
| {applicantNameAr} | {applicantNameLat} | {birthDate} | {relationAr} |
[المقاوم المعني|القريب] : {relativeNameAr} - {~nameLat.M}
${cardLabelAr} [لصاحب الطلب|] : {cin}
${closeAr[4]}`,
  `${headBoth[1]}
${titleAr}
يشهد الموقع أسفله أن ${saidAr} {applicantNameAr} ${bornAr} {birthDate} هو(ي) {relationAr} ${whose} {relativeNameAr}.
${titleFr}
Le soussigné certifie que ${saidFr} {applicantNameLat} ${born} {birthDate} est ${childFr} de ${resisterFr} {~nameLat.M}.
[CIN|ب.ت.و] : {cin}
${closeFr[0]}`,
  `${headBoth[0]}
${titleBoth}
الطرف الأول / 1ère partie
- الاسم : {applicantNameAr} || Nom : {applicantNameLat}
- الازدياد : {birthDate} || CIN : {cin}
الطرف الثاني / 2ème partie
- الاسم : {relativeNameAr} || Nom : {~nameLat.M}
- الازدياد : {~date} || CIN : {~cin}
صلة القرابة / Lien : {relationAr}
${closeAr[5]}`,
  `${headAr[3]}
${titleAr}
بناء على طلب {applicantNameLat} (${saidAr} {applicantNameAr})، ${cardAr}، يشهد [القائد|رئيس الجماعة|الباشا] أنه(ا) {relationAr} ${whose} {relativeNameAr}، [حسب رسم الولادة عدد|رسم الولادة] {actNumber}.
${purposeAr}
${closeAr[0]}`,
  // ——— forms in French ———
  `${headFr[0]}
${titleFr}
[1. Identité du demandeur|DEMANDEUR|A - Le demandeur|Concernant le demandeur]
- ${nameLabel} : {applicantNameLat}
- [Date de naissance|Né(e) le] : {birthDate}
- [Lieu de naissance|à] : {~placeLat}
- ${cardLabelFr} : {cin}
- [Adresse|Domicile] : {~addressLat}
[2. Identité du résistant|RESISTANT|B - Le résistant|Concernant le résistant]
- ${nameLabel} : {~nameLat.M}
- [Né en|Année de naissance] : {~year}
- [N° de carte|Carte n°] : {~number}
- Lien de parenté : [Père|Grand-père|Mère|Frère]
${closeFr[1]}`,
  `${headFr[2]}
${titleFr}
[RESISTANT|Le résistant|Ascendant]
- ${nameLabel} : {~nameLat.M}
- Décédé le : {~date}
[AYANT DROIT|Le descendant|Descendant|L'ayant droit]
- ${nameLabel} : {applicantNameLat}
- ${cardLabelFr} : {cin}
- Né(e) le : {birthDate} || Acte n° : {actNumber}
- [Qualité|Lien] : [Fils|Fille]
${closeFr[0]}`,
  `${headFr[1]}
${titleFr}
%{
- ${asker} : {applicantNameLat}
- ${cardLabelFr} : {cin}
- [Date de naissance|Né(e) le|Naissance] : {birthDate}
- [Résistant|Parent|Ascendant|Lié(e) à] : {~nameLat.M}
- [Lien|Lien de parenté|Degré de parenté|Nature du lien] : [fils|fille|petit-fils|frère|veuve]
- [Acte de naissance n°|N° de l'acte] : {actNumber}
%}
${purposeFr}
${closeFr[2]}`,
  `${headFr[0]}
${titleFr}
| | [Demandeur|Ayant droit] | [Résistant|Parent] |
| ${nameLabel} | {applicantNameLat} | {~nameLat.M} |
| Date de naissance | {birthDate} | {~date} |
| CIN | {cin} | {~cin} |
| Acte de naissance | {actNumber} | {~actNumber} |
Lien : [fils|fille] - ${inquiry}
${closeFr[3]}`,
  `${headFr[2]}
${titleFr}
| ${nameLabel} | Né(e) le | CIN | Lien de parenté | Résistant |
| {applicantNameLat} | {birthDate} | {cin} | [Fils|Fille|Petit-fils|Frère] | {~nameLat.M} |
${inquiry}
${closeFr[0]}`,
  `${headFr[1]}
# [LISTE DES AYANTS DROIT|Etat des descendants du résistant|Etat de filiation]
Résistant : {~nameLat.M} - carte n° {~number}
| N° | Nom et prénom | Date de naissance | Lien |
| 1 | {~nameLat.F} | {~date} | Veuve |
| 2 | {~nameLat.M} | {~date} | Fils |
| 3 | {~nameLat.F} | {~date} | Fille |
[Demandeur parmi les susnommés|Le demandeur|La présente est délivrée à] : {applicantNameLat}, CIN {cin}, acte n° {actNumber}
${closeFr[1]}`,
  `${headFr[0]}
${titleFr}
${asker}
{applicantNameLat}
[Lien de parenté|En qualité de]
[Fils|Fille|Petite-fille] de {~nameLat.M}
[Né(e) le|Date de naissance]
{birthDate}
[CIN|CNIE n°]
{cin}
${closeFr[2]}`,
  `${headFr[2]}
{~reference}
${titleFr}
- Je soussigné : {~nameLat.M}
- [Qualité|Fonction] : [Caïd|Pacha|Khalifa] de {~placeLat}
- Atteste que : {applicantNameLat}
- ${born} : {birthDate}
- Est : ${childFr}
- De : {~nameLat.M}
- Agent enquêteur : {~nameLat.M}
- Témoins : {~nameLat} / {~nameLat}
${closeFr[3]}`,
  `${headFr[1]}
${titleFr}
Le [moqaddem|cheikh] {~nameLat.M} de {~placeLat}, interrogé le {~date}, déclare que {applicantNameLat}, ${cardFr}, est ${childFr} de {~nameLat.M}, décédé à {~placeLat}.
En conséquence la présente attestation est délivrée à ${saidFr} {applicantNameLat}.
${closeFr[0]}`,
  `${headFr[0]}
${titleFr}
${saidFr} {applicantNameLat}
${born} {birthDate} ${actFr} {actNumber}
${cardFr}
est ${childFr} de
${resisterFr} {~nameLat.M}
${closeFr[1]}`,
  `${headBoth[1]}
${titleBoth}
- Nom : {~familyLat} || النسب : {~familyAr}
- ${asker} : {applicantNameLat} || [صاحب الطلب|الطالب] : {applicantNameAr}
- Père : {~nameLat.M} || الأب : {fatherAr}
- Mère : {~nameLat.F} || الأم : {motherAr}
- Acte : {actNumber} || رسم : {actNumber}
- Lien : [Fils|Fille] || القرابة : {relationAr}
> Fait le {issueDate} ; {~nameLat.M}`,
  `${headAr[4]}
${titleAr}
السيد(ة)
{applicantNameAr}
M./Mme
{applicantNameLat}
${cardLabelAr} : {cin}
{relationAr} ${whose}
{relativeNameAr}
{~nameLat.M}
${closeAr[1]}`,
  `${headFr[0]}
${titleFr}
Concerne : ${saidFr} {applicantNameLat}
Référence : [demande du {~date}|votre lettre n° {~reference}]
[J'ai l'honneur de certifier|Nous avons l'honneur d'attester] que <l'intéressé|l'intéressée>, ${born} {birthDate} à {~placeLat}, est ${childFr} de ${resisterFr} {~nameLat.M}, [tel qu'il ressort du|suivant le] livret de famille n° {~number}.
${closeFr[2]}`,
  `= HAUT COMMISSARIAT AUX ANCIENS RESISTANTS ; ET ANCIENS MEMBRES DE L'ARMEE DE LIBERATION ; Délégation de {~placeLat} || {~reference}
${titleFr}
Le Délégué provincial atteste que ${saidFr} {applicantNameLat}, ${cardFr}, est ${childFr} du résistant {~nameLat.M}, [carte n° {~number}|décision n° {~reference} du {~date}], [selon l'attestation de l'autorité locale n° {~reference} du {~date}|].
> {~placeLat}, le {issueDate} ; Le Délégué : {~nameLat.M}`,
  `= المملكة المغربية ; المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير ; [النيابة الإقليمية|المندوبية الجهوية] ب{~placeAr} || {~reference}
${titleAr}
- الاسم العائلي والشخصي : {applicantNameAr}
- باللاتينية : {applicantNameLat}
- ${cardLabelAr} : {cin}
- تاريخ الازدياد : {birthDate}
- [القرابة بالمقاوم|صلته(ا) بالمقاوم] : {relationAr}
- [اسم المقاوم|المقاوم] : {relativeNameAr}
- رقم بطاقة المقاوم : {~number}
> النائب الإقليمي ; {issueDate}`,
  `${headFr[1]}
${titleFr}
${nameLabel} du père : {~nameLat.M}
${nameLabel} de la mère : {~nameLat.F}
${nameLabel} [du demandeur|de l'intéressé(e)] : {applicantNameLat}
[Date de naissance|Né(e) le] : {birthDate} - N° de l'acte : {actNumber}
Parenté avec le résistant {~nameLat.M} : [fils|fille]
${closeFr[0]}`,
  `${headBoth[0]}
${titleFr}
{applicantNameLat} / {applicantNameAr}
CIN {cin} - né(e) le {birthDate}
${childFr} de
{~nameLat.M} / {relativeNameAr}
${inquiry}
> {~placeLat} le {issueDate} ; [Le Caïd|القائد]`,
  `${headFr[2]}
${titleFr}
Le présent document concerne le lien unissant {~nameLat.M}, résistant, né en {~year} et {applicantNameLat}, né(e) le {birthDate} : le premier est le [père|grand-père] de la seconde personne. ${inquiry}. [CIN de cette dernière|Identité] : {cin}.
${closeFr[3]}`,
  `${headAr[0]}
${titleAr}
نحن [قائد|باشا] {~placeAr}، [بعد الاطلاع على|اعتمادا على] الطلب المقدم من لدن :
- NOM ET PRENOM : {applicantNameLat}
- الاسم والنسب : {applicantNameAr}
- C.N.I.E : {cin}
نشهد بأنه(ا) {relationAr} ${whose} {relativeNameAr} [الحامل لبطاقة مقاوم رقم {~number}|].
${closeAr[2]}`,
];
