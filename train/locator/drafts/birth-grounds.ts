/** Full copies by where the ground of the act stands: declaration, judgment, transcription, among the other judgments and declarants a copy tells of. */

const headAr =
  '= المملكة المغربية ; وزارة الداخلية ; [إقليم|عمالة|ولاية] {~placeAr} ; [جماعة|الجماعة الحضرية|الجماعة القروية|مقاطعة] {communeAr} ; [مكتب الحالة المدنية|الحالة المدنية]';
const headFr =
  "= ROYAUME DU MAROC ; Ministère de l'Intérieur ; Province de {~placeLat} ; Commune de {~placeLat} ; Etat civil";
const fullAr =
  '# [نسخة كاملة من رسم الولادة|نسخة كاملة|النسخة الكاملة من رسم الولادة|نسخة كاملة لرسم ولادة|نسخـة كاملـة مـن رسـم الـولادة]';
const fullFr =
  "# [COPIE INTEGRALE DE L'ACTE DE NAISSANCE|Copie intégrale d'acte de naissance|ACTE DE NAISSANCE]";
const closeAr =
  '> [حرر|سلمت هذه النسخة|سلمت] ب{~placeAr} [في|بتاريخ] {issueDate} ; ضابط الحالة المدنية ; [{~nameAr}|]';
const closeFr = "> Délivré à {~placeLat}, le {issueDate} ; L'officier de l'état civil";
const child =
  '[{givenNameAr} {familyNameAr}|الاسم {givenNameAr} واللقب {familyNameAr}|{givenNameAr}، واسمه العائلي {familyNameAr}]';
const born = '[<ولد|ولدت>|<ازداد|ازدادت>] ب{birthPlaceAr} [في|بتاريخ|يوم] {birthDate}';
const parents =
  '[من أبيه {fatherAr} المزداد ب{fatherBirthPlaceAr} [في|سنة] {fatherBirthDate} ومن أمه {motherAr} المزدادة [في|سنة] {motherBirthDate}|والده {fatherAr} {fatherBirthDate} {fatherBirthPlaceAr}، والدته {motherAr} {motherBirthDate}|والداه {fatherAr} (المزداد ب{fatherBirthPlaceAr} {fatherBirthDate}) و{motherAr} (المزدادة {motherBirthDate})]';
const act = '[رسم عدد|رسم رقم|عقد رقم|رقم] {actNumber}';
/** Judgments and declarations that are not the ground. */
const otherAr =
  '[أصلح الاسم العائلي بمقتضى حكم ابتدائية {~placeAr} عدد {~reference} بتاريخ {~date}|حكم بالتطليق عدد {~reference} الصادر بتاريخ {~date}|تزوج حسب رسم الزواج عدد {~number} بناء على تصريح العدلين|صححت سنة الولادة بحكم رقم {~reference}|سجلت الوفاة بتصريح {~nameAr.M} يوم {~date}|نقل الرسم إلى الحاسوب بتاريخ {~date}|ألغي البيان السابق تنفيذا لحكم استئنافية {~placeAr}]';
const otherFr =
  '[Rectifié suivant jugement n° {~reference} du tribunal de {~placeLat}|Divorce prononcé par jugement du {~date}|Décès déclaré par {~nameLat.M} le {~date}|Nom de famille modifié par décision n° {~number}]';

export const copiesByGround: readonly string[] = [
  `${headAr}
${fullAr}
${act}
${born} ${child} ${parents}
{basis}
[البيانات الهامشية|طرة الرسم|بيانات الطرة] : ${otherAr}
${closeAr}`,
  `${headAr}
${fullAr}
${otherAr}
${act} : {basis}، ${born} ${child} ${parents}.
${closeAr}`,
  `${headAr}
${fullAr}
[بيان التسجيل|التسجيل|القيد|بيانات القيد]
{basis}
[بيان الولادة|الولادة|بيانات المولود]
${born} ${child}
[بيان الأبوين|الأبوان]
${parents}
${act}
${closeAr}`,
  `${headAr}
${fullAr}
- [المصرح وصفته|المصرح|تصريح] : {basis}
- [تاريخ التصريح|سجل في] : {~date} || ${act}
- ${child}
- ${born}
${parents}
- هامش : ${otherAr}
${closeAr}`,
  `${headAr}
${fullAr}
| الرسم | الاسم الكامل | الازدياد | الأبوان | [الأساس|السند|ملاحظات] |
| {actNumber} | {givenNameAr} {familyNameAr} | {birthDate} ب{birthPlaceAr} | {fatherAr} {fatherBirthDate} {fatherBirthPlaceAr} و{motherAr} {motherBirthDate} | {basis} |
${otherAr}
${closeAr}`,
  `${headAr}
${fullAr}
${act}
نحن {~nameAr.M} ضابط الحالة المدنية، وبعد [الاطلاع|اطلاعنا] على الوثائق، {basis}، [نثبت|أثبتنا] أن ${child} ${born} ${parents}.
[وقد تلي هذا الرسم|وبعد تلاوته] على الحاضرين {~nameAr.M} و{~nameAr.M} وأمضوه معنا في {~date}.
${closeAr}`,
  `${headAr}
${fullAr}
${born} ${child} ${parents}، [الساكنان|القاطنان] ب{~addressAr}، {basis}. ${act}.
${closeAr}`,
  `${headAr}
${fullAr}
(${act})
{basis}، وذلك لعدم [تسجيله|تسجيلها] داخل الأجل القانوني، ${born} ${child} ${parents}.
- ملاحظات : {marginNotes}
${closeAr}`,
  `${headAr}
${fullAr}
اسم المولود : {givenNameAr}
لقبه : {familyNameAr}
ازدياده : {birthDate} {birthDateHijri}
موضعه : {birthPlaceAr}
أبوه : {fatherAr} - {fatherBirthPlaceAr} - {fatherBirthDate}
أمه : {motherAr} - {motherBirthDate}
[بناء على|مستند|حجة القيد] : {basis}
عدده : {actNumber}
${closeAr}`,
  `${headAr}
${fullAr}
[صيغة الرسم|نص الرسم|مضمون الرسم] : « {basis}، [سجلت|قيدت] ولادة ${child} ${born} ${parents} »
[بطرته|وبطرة الرسم] : « ${otherAr} »
${act}
${closeAr}`,
  `${headAr}
${fullAr}
%{
${child} ${born}.
${parents}.
{basis}.
${act}.
البيان الهامشي : ${otherAr}.
%}
${closeAr}`,
  `${headFr}
${fullFr}
Acte n° {actNumber}
{basis}
{givenNameLat} {familyNameLat}, né(e) à {birthPlaceLat} le {birthDate}, de {fatherLat}, né en {fatherBirthDate}, et de {motherLat}, née en {motherBirthDate}.
En marge : ${otherFr}
${closeFr}`,
  `${headFr}
${fullFr}
- N° : {actNumber} || Prénom : {givenNameLat}
- Nom : {familyNameLat} || Né(e) le : {birthDate}
- A : {birthPlaceLat}
- Père : {fatherLat} {fatherBirthDate} || Mère : {motherLat} {motherBirthDate}
- [Acte reçu|Acte établi|Inscrit|Enregistré] : {basis}
- Mentions : ${otherFr}
${closeFr}`,
  `${headFr}
${fullFr}
Nous, {~nameLat.M}, [constatons|avons inscrit] la naissance de {givenNameLat} {familyNameLat} survenue à {birthPlaceLat} le {birthDateWordsFr}, {basis}. Père : {fatherLat} ({fatherBirthDate}). Mère : {motherLat} ({motherBirthDate}). Acte n° {actNumber}.
${otherFr}
${closeFr}`,
  `= المملكة المغربية ; [القنصلية العامة للمملكة المغربية|سفارة المملكة المغربية] ب[باريس|بروكسيل|مدريد|ليون|روما] ; مصلحة الحالة المدنية
${fullAr}
${act}
{basis}
${child} ${born}
${parents}
[ضمن بسجلات القنصلية|ضمن هذا الرسم] بتاريخ {~date}
> القنصل العام ; {issueDate}`,
  `${headAr}
# [رسم ولادة منقول|نسخة كاملة من رسم ولادة|نسخة كاملة]
[الحمد لله|] {basis} ما نصه : ${born} ${child} ${parents}. انتهى [النص|]. ${act}.
${closeAr}`,
];
