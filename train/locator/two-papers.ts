/** Sheets on which a second paper was copied: a card under a certificate, a receipt over an act; what it says is of no field here. */
import type { PaperType } from '#shared/papers/reading';

/** Another person's card, front or back, as a copier lays it beside. */
const card = [
  `المملكة المغربية ROYAUME DU MAROC
البطاقة الوطنية للتعريف CARTE NATIONALE D'IDENTITE
{~givenAr}
{~givenLat}
{~familyAr}
{~familyLat}
مزداد(ة) بتاريخ {~date} Né(e) le
ب {~placeAr} à {~placeLat}
صالحة إلى غاية {~date} Valable jusqu'au
N° {~cin}`,
  `N° {~cin} Valable jusqu'au {~date}
Fils de {~chainLat} ابن {~chainAr}
et de {~nameLat.F} و {~nameAr.F}
Adresse {~addressLat}
العنوان {~addressAr}
N° état civil {~actNumber} Sexe M`,
  `# CARTE NATIONALE D'IDENTITE
- Prénom : {~givenLat} || Nom : {~familyLat}
- Né(e) le : {~date} || à : {~placeLat}
- N° : {~cin} || Valable jusqu'au : {~date}`,
] as const;
/** A receipt or a slip of the counter. */
const slip = [
  `# [وصل إيداع|وصل استلام|RECEPISSE DE DEPOT]
[رقم|N°] {~reference} - {~date}
[المودع|Déposant] : {~nameAr} {~nameLat}
[الهاتف|Tél] : {~phone}`,
  `[وصل أداء رقم|Quittance n°] {~number}
[المبلغ|Montant] : {~amount} [درهم|DH]
[بتاريخ|le] {~date} [الساعة {~time}|]`,
  `# [ورقة الإرسال|BORDEREAU D'ENVOI]
| [عدد الوثائق|Nombre] | [البيان|Désignation] | [ملاحظات|Observations] |
| {~number} | [نسخة من ملف السيد|Dossier de M.] {~nameAr.M} | {~reference} |
> {~placeAr} في {~date}`,
] as const;
const marks =
  '[Annexe {~number}|الوثيقة رقم {~number}|Pièce {~number}/{~number}|ملف : {~reference}|Page {~number}|Scanné le {~date}|نسخة مصادق عليها بتاريخ {~date}]';
const headAr =
  '= المملكة المغربية ; وزارة الداخلية ; [عمالة|إقليم] {~placeAr} ; [قيادة|باشوية|الملحقة الإدارية] {~placeAr}';
const civilAr =
  '= المملكة المغربية ; وزارة الداخلية ; إقليم {~placeAr} ; جماعة {communeAr} ; مكتب الحالة المدنية';

export const twoPapers: Partial<Record<PaperType, readonly string[]>> = {
  residence: [
    `${headAr}
# [شهادة السكنى|شهادة الإقامة]
يشهد [القائد|الباشا] أن <السيد|السيدة> {nameAr} <المزداد|المزدادة> في {birthDate} <الحامل|الحاملة> للبطاقة الوطنية رقم {cin} <يسكن|تسكن> ب{addressAr}.
> حرر في {issueDate}
${card[0]}`,
    `${marks}
# CERTIFICAT DE RESIDENCE
- Nom et prénom : {nameLat}
- Né(e) le : {birthDate}
- CIN : {cin}
- Domicile : {addressLat}
> {~placeLat}, le {issueDate}
${card[1]}`,
    `${slip[0]}
${headAr}
# شهادة السكنى
- الاسم الكامل : {nameAr}
- رقم البطاقة الوطنية : {cin}
- العنوان : {addressAr}
> {~placeAr} في {issueDate}`,
  ],
  'non-employment': [
    `${headAr}
# [شهادة عدم العمل|شهادة عدم الشغل]
يشهد [القائد|الباشا] أن <السيد|السيدة> {nameAr} <الحامل|الحاملة> للبطاقة رقم {cin} <الساكن|الساكنة> ب{addressAr} <لا يزاول|لا تزاول> أي عمل.
> حرر في {issueDate}
${card[2]}`,
    `${slip[1]}
# ATTESTATION DE NON TRAVAIL
Nous attestons que <M.|Mme> {nameLat}, CIN {cin}, domicilié(e) à {addressLat}, n'exerce aucune activité.
> {~placeLat}, le {issueDate}
${marks}`,
  ],
  'birth-extract': [
    `${civilAr}
# نسخة موجزة من رسم الولادة
- رسم رقم : {actNumber}
- الاسم : {givenNameAr} || النسب : {familyNameAr}
- تاريخ الازدياد : {birthDate} || المكان : {birthPlaceAr}
- الأب : {fatherAr} || الأم : {motherAr}
- بيان الوفاة : {deathNote}
> سلمت في {issueDate}
${card[0]}`,
    `${card[1]}
# EXTRAIT D'ACTE DE NAISSANCE
Acte n° {actNumber}
- Prénom : {givenNameLat} || Nom : {familyNameLat}
- Né(e) le : {birthDate}
- En lettres : {birthDateWordsFr}
- à : {birthPlaceLat}
- Père : {fatherLat} || Mère : {motherLat}
> le {issueDate}`,
    `${slip[2]}
${civilAr}
# موجز من رسم الولادة
عدد {actNumber} : {givenNameAr} {familyNameAr} ازداد(ت) ب{birthPlaceAr} في {birthDateWordsAr} من {fatherAr} و{motherAr}
> {issueDate}
${marks}`,
  ],
  'birth-full-copy': [
    `${civilAr}
# نسخة كاملة من رسم الولادة
رسم عدد {actNumber} : في {birthDateWordsAr} <ولد|ولدت> ب{birthPlaceAr} {givenNameAr} {familyNameAr} والده {fatherAr} المزداد ب{fatherBirthPlaceAr} سنة {fatherBirthDate} ووالدته {motherAr} المزدادة سنة {motherBirthDate}.
> سلمت في {issueDate}
${card[2]}`,
  ],
  'death-extract': [
    `${civilAr}
# [موجز رسم الوفاة|نسخة موجزة من رسم الوفاة]
- رسم : {actNumber}
- المتوفى : {givenNameAr} {familyNameAr}
- توفي في : {deathDate} || ب : {deathPlaceAr}
- ابن : {fatherAr} || و : {motherAr}
> {issueDate}
${card[0]}`,
    `${slip[0]}
${civilAr}
# نسخة موجزة من رسم الوفاة
<توفي|توفيت> ب{deathPlaceAr} يوم {deathDate} <المسمى|المسماة> {givenNameAr} {familyNameAr} <ابن|بنت> {fatherAr} و{motherAr}، رسم عدد {actNumber}.
> سلمت في {issueDate}`,
  ],
  'kinship-attestation': [
    `${headAr}
# شهادة القرابة
يشهد القائد أن <السيد|السيدة> {applicantNameAr} ({applicantNameLat}) <الحامل|الحاملة> للبطاقة {cin} {relationAr} المقاوم {relativeNameAr}.
> حرر في {issueDate}
${card[0]}`,
    `${card[1]}
# ATTESTATION DE PARENTE
Nous attestons que <M.|Mme> {applicantNameLat}, CIN {cin}, né(e) le {birthDate}, est <fils|fille> du résistant {~nameLat.M}.
> {~placeLat}, le {issueDate}
${marks}`,
    `${marks}
${headAr}
# شهادة قرابة
- المعني بالأمر : {applicantNameAr}
- Nom : {applicantNameLat}
- رسم الولادة : {actNumber} || ب.ت.و : {cin}
- القرابة : {relationAr} || المقاوم : {relativeNameAr}
> {issueDate}
${slip[1]}`,
  ],
  concordance: [
    `${headAr}
# شهادة المطابقة
يشهد القائد أن {firstNameAr} و{secondNameAr} اسمان لشخص واحد <حامل|حاملة> للبطاقة رقم {cin}.
> حرر في {issueDate}
${card[2]}`,
  ],
  'resistance-attestation': [
    `= المملكة المغربية ; المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير
# شهادة إثبات صفة مقاوم
السيد {memberNameAr} بن {memberFatherAr} المزداد سنة {memberBirthYear} ب{memberBirthPlaceAr}، بطاقة رقم {cardNumber}، القرار عدد {decisionNumber} بتاريخ {decisionDate}.
> الرباط في {issueDate}
${card[0]}`,
    `${slip[2]}
= المملكة المغربية ; المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير
# شهادة مقاوم
- الاسم الكامل : {memberNameAr} || الأب : {memberFatherAr}
- رقم البطاقة : {cardNumber} || القرار : {decisionNumber}
- بتاريخ : {decisionDate}
> {issueDate}`,
  ],
  rib: [
    `= {bank}
# RELEVE D'IDENTITE BANCAIRE
- Titulaire : {holderLat}
- RIB : {rib}
${card[0]}`,
    `${slip[0]}
= {bank} ; Agence {~placeLat}
- Nom du titulaire : {holderLat}
- Numéro de compte (24 chiffres) : {rib}
${marks}`,
  ],
  quote: [
    `= {supplier} ; ICE {ice}
# DEVIS N° {devisNumber}
- Client : {client} || CIN : {cin}
- Date : {devisDate}
| Désignation | Qté | P.U | Total |
| [Machine|Matériel divers|Outillage] | {~number} | {~amount} | {~amount} |
Total TTC : {totalTTC}
${card[2]}`,
    `${slip[1]}
# PROFORMA {devisNumber}
Client : {client}
| Désignation | Qté | P.U | Total |
| [Motopompe|Bétail|Four] | {~number} | {~amount} | {~amount} |
Total TTC : {totalTTC}
> {devisDate} ; {supplier} ; ICE {ice}`,
  ],
  'bank-agreement': [
    `= {bank} ; Agence {~placeLat} ; Réf : {reference}
# ACCORD DE PRINCIPE
Nous marquons notre accord pour un crédit de {amount} DH à {client}, CIN {cin}, sur {months} mois au taux de {rate} %.
> le {agreementDate}
${card[1]}`,
  ],
  'coop-registration': [
    `= ROYAUME DU MAROC ; Tribunal de {~placeLat}
# CERTIFICAT D'IMMATRICULATION
- Dénomination : {coopNameLat}
- N° : {registrationNumber} || Date : {registrationDate}
- Président : {presidentLat}
${card[0]}`,
    `${slip[0]}
# شهادة التقييد في سجل التعاونيات
- التعاونية : {coopNameAr}
- Coopérative : {coopNameLat}
- رقم التقييد : {registrationNumber} بتاريخ {registrationDate}
${marks}`,
  ],
};
