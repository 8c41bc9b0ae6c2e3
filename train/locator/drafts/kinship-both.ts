/** Attestations of kinship in which several persons stand in both scripts, and only one asks. */

const head =
  '[= المملكة المغربية ; وزارة الداخلية ; [إقليم|عمالة] {~placeAr} ; [قيادة|باشوية] {~placeAr}|= ROYAUME DU MAROC ; [Province|Préfecture] de {~placeLat} ; [Caïdat|Pachalik] de {~placeLat}]';
const title =
  '# [شهادة القرابة|شهادة إثبات القرابة|ATTESTATION DE PARENTE|CERTIFICAT DE PARENTE|شهادة صلة القرابة|Attestation de lien de parenté]';
const close =
  '[> حرر ب{~placeAr} في {issueDate} ; [القائد|الباشا]|> Fait à {~placeLat}, le {issueDate} ; [Le Caïd|Le Pacha]|> {issueDate} ; {~nameAr}]';
const asks =
  '[صاحب الطلب Demandeur|المعني بالأمر Intéressé(e)|الطالب(ة) Demandeur(se)|طالب الشهادة Requérant|صاحب الشأن Concerné(e)]';

export const kinshipBoth: readonly string[] = [
  `${head}
${title}
| | العربية | Français |
| ${asks} | {applicantNameAr} | {applicantNameLat} |
| الأب Père | {fatherAr} | {~nameLat.M} |
| الأم Mère | {motherAr} | {~nameLat.F} |
| المقاوم Résistant | {relativeNameAr} | {~nameLat.M} |
| القرابة Lien | {relationAr} | [Fils|Fille] |
رقم البطاقة CIN : {cin}
${close}`,
  `${head}
${title}
${asks}
{applicantNameAr} {applicantNameLat}
المقاوم Résistant
{relativeNameAr} {~nameLat.M}
{relationAr}
[الشاهدان|Témoins] : {~nameAr.M} {~nameLat.M} - {~nameAr.M} {~nameLat.M}
${close}`,
  `${head}
${title}
- المقاوم : {relativeNameAr} || Résistant : {~nameLat.M}
- بطاقة رقم : {~number} || Décédé le : {~date}
- ${asks} : {applicantNameAr} || Nom : {applicantNameLat}
- المزداد(ة) : {birthDate} || CIN : {cin}
- رسم الولادة : {actNumber} || القرابة : {relationAr}
${close}`,
  `${head}
${title}
يشهد [القائد|المقدم] {~nameAr.M} ({~nameLat.M}) أن <السيد|السيدة> {applicantNameAr} ({applicantNameLat}) {relationAr} المقاوم {relativeNameAr} ({~nameLat.M})، بطاقته الوطنية {cin}.
${close}`,
  `${head}
${title}
%{
- Nom et prénom : {applicantNameLat}
- الاسم الكامل : {applicantNameAr}
- تاريخ الازدياد / Né(e) le : {birthDate}
- CIN : {cin}
- صلة القرابة : {relationAr}
- اسم المقاوم : {relativeNameAr}
- Nom du résistant : {~nameLat.M}
- [Moqaddem|المقدم] : {~nameAr.M}
%}
${close}`,
  `${head}
${title}
{~nameLat.M} - {relativeNameAr} : المقاوم
{applicantNameLat} - {applicantNameAr} : {relationAr}
{birthDate} - {actNumber} - {cin}
${close}`,
  `${head}
${title}
[Dossier de|Affaire|Requête de] : {applicantNameLat}
يشهد الموقع أسفله أن <المعني بالأمر السيد|المعنية بالأمر السيدة> {applicantNameAr} هو(ي) {relationAr} {relativeNameAr}، رسم الولادة {actNumber}.
[Fait sur demande de|Remis à|Délivré à] {applicantNameLat} CIN {cin}
${close}`,
  `${head}
${title}
Je soussigné {~nameLat.M}, [agent d'autorité|moqaddem] à {~placeLat}, atteste connaître {applicantNameLat} ({applicantNameAr}), ainsi que son [père|grand-père] {~nameLat.M} ({relativeNameAr}), ancien résistant.
- CIN : {cin} || Né(e) le : {birthDate}
- القرابة : {relationAr}
${close}`,
  `${head}
${title}
1 - {~nameLat.M} [père|الأب]
2 - {~nameLat.F} [mère|الأم]
3 - {applicantNameLat} [demandeur|الطالب(ة)] - {applicantNameAr}
[القرابة بالمقاوم|قرابته(ا) مع] {relativeNameAr} : {relationAr}
[ب.ت.و|CIN] {cin}
${close}`,
  `${head}
${title}
> {applicantNameLat} ; {~addressLat} ; Tél {~phone}
يشهد [القائد|الباشا] أن {applicantNameAr} <الحامل|الحاملة> لبطاقة التعريف رقم {cin} <المزداد|المزدادة> في {birthDate} {relationAr} المقاوم {relativeNameAr}.
${close}`,
];
