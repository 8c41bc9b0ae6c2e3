/** Births told in words: short copies and full copies whose day stands in letters, French, Arabic or both, beside other days in letters. */

const headAr =
  '= المملكة المغربية ; وزارة الداخلية ; [إقليم|عمالة] {~placeAr} ; [جماعة|الجماعة الترابية|بلدية|الجماعة القروية] {communeAr} ; [مكتب الحالة المدنية|قسم الحالة المدنية]';
const headFr =
  "= [ROYAUME DU MAROC|Royaume du Maroc] ; [Ministère de l'Intérieur|MINISTERE DE L'INTERIEUR] ; [Province|Préfecture] de {~placeLat} ; [Commune|Commune urbaine|Municipalité|Cercle] de {~placeLat} ; [Bureau de l'état civil|ETAT CIVIL]";
const headBoth =
  '= Royaume du Maroc ; [Province|Préfecture] de {~placeLat} ; Commune de {~placeLat} ; Etat civil || المملكة المغربية ; [إقليم|عمالة] {~placeAr} ; جماعة {communeAr} ; الحالة المدنية';
const headConsul =
  "= [ROYAUME DU MAROC ; Ministère des Affaires étrangères ; Consulat général du Maroc à [Paris|Bruxelles|Lyon|Lille|Alger|Tunis|Dakar|Madrid|Bordeaux]|Consulat Général du Royaume du Maroc ; [Marseille|Strasbourg|Rotterdam|Oran|Montpellier|Amsterdam|Francfort] ; Service de l'état civil|PROTECTORAT DE LA REPUBLIQUE FRANCAISE AU MAROC ; Région de {~placeLat} ; Etat civil]";
const extractFr =
  "# [EXTRAIT D'ACTE DE NAISSANCE|Extrait d'acte de naissance|EXTRAIT DE L'ACTE DE NAISSANCE|Extrait du registre des naissances|BULLETIN DE NAISSANCE|Extrait des actes de naissance]";
const extractAr =
  '# [نسخة موجزة من رسم الولادة|موجز من رسم الولادة|نسخة موجزة من عقد الازدياد|مستخرج من رسم الولادة|نسخـة موجـزة مـن رسـم الـولادة]';
const fullFr =
  "# [COPIE INTEGRALE D'ACTE DE NAISSANCE|Copie intégrale de l'acte de naissance|ACTE DE NAISSANCE - COPIE INTEGRALE|Copie littérale d'acte de naissance|COPIE INTEGRALE]";
const fullAr =
  '# [نسخة كاملة من رسم الولادة|النسخة الكاملة لرسم الولادة|نسخة كاملة لعقد الازدياد|نسخـة كاملـة مـن رسـم الـولادة|رسم الولادة - نسخة كاملة]';
const closeFr =
  "> [Fait à|Délivré à|Pour copie conforme, à|A] {~placeLat}, le {issueDate} ; [L'officier de l'état civil|L'Officier d'Etat Civil délégué|Le Consul général|P/ l'officier de l'état civil] ; [{~nameLat}|]";
const closeAr =
  '> [حرر|سلمت|سلم] ب{~placeAr} [في|بتاريخ|يوم] {issueDate} ; [ضابط الحالة المدنية|عن ضابط الحالة المدنية وبتفويض منه|ضابط الحالة المدنية المفوض] ; [{~nameAr}|]';
const actFr =
  '[Acte n°|N° de l’acte :|Acte N°|Acte de naissance n°|Registre n° {~number}, acte n°] {actNumber}';
const actAr = '[رسم رقم|رسم عدد|عقد رقم|رقم الرسم :|عدد الرسم] {actNumber}';
const lettersFr =
  '[en toutes lettres|En lettres|Date en lettres|Date de naissance en toutes lettres|Jour, mois et an (en lettres)|en lettres|Soit|Date (en lettres)|Né(e) le (en toutes lettres)|Jour de naissance]';
const lettersAr =
  '[بالحروف|كتابة|بالأحرف|تاريخ الازدياد بالحروف|التاريخ كتابة|تاريخ الولادة بالأحرف|باليوم والشهر والسنة|بكامل الحروف|أي|يوم الولادة (بالحروف)]';
const bornFr = '[est <né|née>|naquit|est venu(e) au monde|a vu le jour|est né(e)]';
const bornAr = '[<ولد|ولدت>|<ازداد|ازدادت>|كانت ولادة|وضع المولود]';
const drawnFr =
  "[Dressé|Transcrit|Le présent acte a été dressé] le {~dateWordsFr}[, à {~time} heures|] par {~nameLat}, officier de l'état civil[, sur déclaration de {~nameLat.M}|].";
const drawnAr =
  '[حرر|وحرر|سجل] [يوم|في يوم|بتاريخ] {~dateWordsAr} [من طرفنا نحن|على يد] {~nameAr} ضابط الحالة المدنية.';
const jobs = '[cultivateur|journalier|{~tradeLat}|commerçant]';
const fatherFr =
  '[de {fatherLat}, {~tradeLat}, né en {fatherBirthDate}|<fils|fille> de {fatherLat}, âgé de {~age} ans, né le {fatherBirthDate}|Père : {fatherLat}, né le {fatherBirthDate} à {~placeLat}]';
const motherFr =
  '[et de {motherLat}, née en {motherBirthDate}, son épouse|et de {motherLat}, ménagère, née le {motherBirthDate}|Mère : {motherLat}, née le {motherBirthDate}]';
const fatherAr =
  '[والده {fatherAr} المزداد ب{fatherBirthPlaceAr} [في|سنة] {fatherBirthDate}|من {fatherAr} المولود ب{fatherBirthPlaceAr} بتاريخ {fatherBirthDate} حرفته {~tradeAr}|والده هو {fatherAr} مزداد سنة {fatherBirthDate} ب{fatherBirthPlaceAr}]';
const motherAr =
  '[ووالدته {motherAr} المزدادة [في|سنة] {motherBirthDate}|ومن {motherAr} المولودة بتاريخ {motherBirthDate} ربة بيت|وأمه {motherAr} المزدادة ب{~placeAr} سنة {motherBirthDate}]';

/** Short copies. */
export const extractsInWords: readonly string[] = [
  `${headFr}
${extractFr}
${actFr}
Le {birthDateWordsFr}
${bornFr} à {birthPlaceLat}
{givenNameLat} {familyNameLat}
<fils|fille> de {fatherLat}
et de {motherLat}
${closeFr}`,
  `${headFr}
${extractFr}
${actFr} - Année [mille neuf cent {~number}|{~year}]
- Nom : {familyNameLat}
- Prénom : {givenNameLat}
- Date de naissance : {birthDate}
- ${lettersFr} : {birthDateWordsFr}
- Lieu : {birthPlaceLat}
- Père : {fatherLat}
- Mère : {motherLat}
${closeFr}`,
  `${headConsul}
${extractFr}
[Il résulte des registres|Des registres de l'état civil il appert|Il appert des registres] que le {birthDateWordsFr} ${bornFr} à {birthPlaceLat} <le nommé|la nommée> {givenNameLat} {familyNameLat}, <fils|fille> de {fatherLat} et de {motherLat}. ${actFr}.
${closeFr}`,
  `${headBoth}
${extractFr}
${extractAr}
| Nom | {familyNameLat} | {familyNameAr} | الاسم العائلي |
| Prénom | {givenNameLat} | {givenNameAr} | الاسم الشخصي |
| Né(e) le | {birthDateWordsFr} | {birthDateWordsAr} | المزداد(ة) في |
| à | {birthPlaceLat} | {birthPlaceAr} | ب |
| Père | {fatherLat} | {fatherAr} | الأب |
| Mère | {motherLat} | {motherAr} | الأم |
${actAr}
${closeFr}`,
  `${headFr}
${extractFr}
${drawnFr}
${actFr}
- Enfant : {givenNameLat} {familyNameLat}
- Date et lieu de naissance : {birthDateWordsFr} à {birthPlaceLat}
- Père : {fatherLat} || Mère : {motherLat}
Mention de décès : [néant|NEANT]
${closeFr}`,
  `${headFr}
${extractFr}
L'an {birthDateWordsFr} à {~time} heures, ${bornFr} à {birthPlaceLat}, un enfant de sexe <masculin|féminin> : {familyNameLat} {givenNameLat}, de {fatherLat} et {motherLat}.
${drawnFr}
${actFr}
${closeFr}`,
  `${headConsul}
${extractFr}
- Date de naissance (en chiffres) : {birthDate} || ${lettersFr} : {birthDateWordsFr}
- Lieu de naissance : {birthPlaceLat}
- Nom et prénom : {familyNameLat} {givenNameLat}
- Filiation : {fatherLat} et {motherLat}
- Sexe : <M|F> || ${actFr}
${closeFr}`,
  `${headBoth}
${extractAr}
- الاسم : {givenNameAr} || Prénom : {givenNameLat}
- النسب : {familyNameAr} || Nom : {familyNameLat}
- ${lettersAr} : {birthDateWordsAr}
- ${lettersFr} : {birthDateWordsFr}
- [الموافق ل|التاريخ الهجري] : {birthDateHijri}
- ب : {birthPlaceAr} || à : {birthPlaceLat}
<ابن|بنت> {fatherAr} و{motherAr} - <fils|fille> de {fatherLat} et {motherLat}
${actAr}
${closeAr}`,
  `${headFr}
${extractFr}
| Prénom | Nom | ${lettersFr} | Lieu | Père | Mère |
| {givenNameLat} | {familyNameLat} | {birthDateWordsFr} | {birthPlaceLat} | {fatherLat} | {motherLat} |
${actFr}
${closeFr}`,
  `${headFr}
${extractFr}
{familyNameLat} {givenNameLat}
<né|née> le {birthDate}
({birthDateWordsFr})
à {birthPlaceLat}
${actFr}
Le déclarant : {~nameLat.M}, le {~dateWordsFr}
${closeFr}`,
  `${headFr}
${extractFr}
Je soussigné {~nameLat.M}, officier de l'état civil, certifie que {givenNameLat} {familyNameLat} est <né|née> à {birthPlaceLat} le {birthDate}, soit le {birthDateWordsFr}, [correspondant au {birthDateHijri}|]. ${actFr} dressé le {~dateWordsFr}.
${closeFr}`,
  `= {~placeLat}, le {issueDate} || Registre : {~number}
${extractFr}
Jour : {birthDateWordsFr}
Heure : {~time}
Lieu : {birthPlaceLat}
Nom : {familyNameLat}
Prénom : {givenNameLat}
Père : {fatherLat}, ${jobs}
Mère : {motherLat}, sans profession
Numéro : {actNumber}
> L'officier de l'état civil`,
  `${headAr}
${extractAr}
في يوم {birthDateWordsAr} ${bornAr} ب{birthPlaceAr} {givenNameAr} {familyNameAr} <ابن|بنت> {fatherAr} و{motherAr}.
${actAr}
${closeAr}`,
  `${headAr}
${extractAr}
${actAr}
- الاسم الشخصي : {givenNameAr} || الاسم العائلي : {familyNameAr}
- تاريخ الازدياد : {birthDate}
- ${lettersAr} : {birthDateWordsAr}
- [هجرية|بالهجرية] : {birthDateHijri}
- مكان الازدياد : {birthPlaceAr}
- الأب : {fatherAr} || الأم : {motherAr}
- بيان الوفاة : {deathNote}
${drawnAr}
${closeAr}`,
  `${headAr}
${extractAr}
| البيانات | الأرقام | الحروف |
| تاريخ الازدياد | {birthDate} | {birthDateWordsAr} |
| تاريخ التسجيل | {~date} | {~dateWordsAr} |
الاسم الكامل : {givenNameAr} {familyNameAr}
ب{birthPlaceAr} من {fatherAr} و{motherAr}
${actAr}
${closeAr}`,
  `${headAr}
${extractAr}
<ولد|ولدت> [في|يوم|بتاريخ] {birthDate} ({birthDateWordsAr}) ب{birthPlaceAr} <المسمى|المسماة> {givenNameAr} {familyNameAr}
<والده|والدها> {fatherAr}
<والدته|والدتها> {motherAr}
${actAr} [سجل في|المسجل يوم] {~dateWordsAr}
${closeAr}`,
  `${headAr}
${extractAr}
%{
- ${lettersAr} : {birthDateWordsAr}
- [الموافق ل|الموافق هجريا] : {birthDateHijri}
- الاسم : {givenNameAr}
- اللقب : {familyNameAr}
- محل الازدياد : {birthPlaceAr}
- الوالد : {fatherAr}
- الوالدة : {motherAr}
- الرسم : {actNumber}
%}
${closeAr}`,
  `${headBoth}
${extractFr}
- Né(e) le : {birthDateWordsFr} <> {birthDateWordsAr} : <ولد|ولدت> في
- A : {birthPlaceLat} <> {birthPlaceAr} : ب
- Prénom : {givenNameLat} <> {givenNameAr} : الاسم الشخصي
- Nom : {familyNameLat} <> {familyNameAr} : الاسم العائلي
- Père : {fatherLat} <> {fatherAr} : الأب
- Mère : {motherLat} <> {motherAr} : الأم
* ${actFr} - ${actAr}
${closeFr}`,
  `${headFr}
${extractFr}
- Mariage : le {~dateWordsFr} avec {~nameLat} || Décès : néant
- Naissance : le {birthDateWordsFr} || à {birthPlaceLat}
- Identité : {givenNameLat} {familyNameLat}
- Parents : {fatherLat} et {motherLat}
${actFr}
${closeFr}`,
  `${headBoth}
${extractAr}
المزداد(ة) : {birthDate} - {birthDateWordsAr}
Né(e) : {birthDate} - {birthDateWordsFr}
{givenNameAr} {familyNameAr} / {givenNameLat} {familyNameLat}
{birthPlaceAr} / {birthPlaceLat}
{fatherAr} - {motherAr} / {fatherLat} - {motherLat}
${actAr}
${closeAr}`,
];

/** Full copies; `{basis}` stands for the clause on which the act rests. */
export const copiesInWords: readonly string[] = [
  `${headFr}
${fullFr}
${actFr}
Le {birthDateWordsFr}, à {~time} heures, ${bornFr} à {birthPlaceLat} {givenNameLat} {familyNameLat}, ${fatherFr} ${motherFr}, domiciliés à {~placeLat}.
{basis}.
${drawnFr}
${closeFr}`,
  `${headConsul}
${fullFr}
L'an {birthDateWordsFr}, ${bornFr} un enfant du sexe <masculin|féminin> nommé(e) {givenNameLat} {familyNameLat}, à {birthPlaceLat}. ${fatherFr}, ${motherFr}. {basis}, le {~dateWordsFr}. ${actFr}.
${closeFr}`,
  `${headFr}
${fullFr}
{basis}, nous {~nameLat.M}, officier de l'état civil, avons inscrit ce qui suit :
- Naissance : {birthDateWordsFr}
- Lieu : {birthPlaceLat}
- Prénom : {givenNameLat} || Nom : {familyNameLat}
- Père : {fatherLat}, né en {fatherBirthDate}
- Mère : {motherLat}, née en {motherBirthDate}
${actFr}
Mentions marginales : [néant|mariage le {~dateWordsFr}]
${closeFr}`,
  `${headFr}
${fullFr}
| Rubrique | Mention |
| Acte n° | {actNumber} |
| Jour et heure (en lettres) | {birthDateWordsFr} |
| Date | {birthDate} |
| Lieu de naissance | {birthPlaceLat} |
| Prénom et nom | {givenNameLat} {familyNameLat} |
| Père | {fatherLat} - {fatherBirthDate} |
| Mère | {motherLat} - {motherBirthDate} |
| [Fondement|Base de l'inscription|Origine de l'acte] | {basis} |
${closeFr}`,
  `${headFr}
${fullFr}
Aujourd'hui {~dateWordsFr}, par devant nous a comparu {~nameLat.M}, ${jobs}, qui a déclaré la naissance survenue le {birthDateWordsFr} à {birthPlaceLat} de {givenNameLat} {familyNameLat}, ${fatherFr} ${motherFr}.
${actFr}
${closeFr}`,
  `${headBoth}
${fullFr}
- ${lettersFr} : {birthDateWordsFr}
- ${lettersAr} : {birthDateWordsAr}
- [Date hégirienne|التاريخ الهجري] : {birthDateHijri}
- Prénom et nom : {givenNameLat} {familyNameLat} <> {givenNameAr} {familyNameAr} : الاسم الكامل
- à : {birthPlaceLat} <> {birthPlaceAr} : ب
- Père : {fatherLat} <> {fatherAr} : الأب
- Mère : {motherLat} <> {motherAr} : الأم
[Né en|مزداد سنة] {fatherBirthDate} ; [née en|مزدادة سنة] {motherBirthDate}
${actFr}
{basis}
${closeFr}`,
  `${headBoth}
${fullAr}
في يوم {birthDateWordsAr} ${bornAr} ب{birthPlaceAr} {givenNameAr} {familyNameAr}، ${fatherAr} ${motherAr}. {basis}.
Le {birthDateWordsFr} ${bornFr} à {birthPlaceLat} {givenNameLat} {familyNameLat}.
${actAr}
${closeAr}`,
  `${headAr}
${fullAr}
${actAr}
${bornAr} [في|يوم|بتاريخ] {birthDateWordsAr} [الموافق ل|موافق|] {birthDateHijri} ب{birthPlaceAr} <المسمى|المسماة> {givenNameAr} {familyNameAr}، ${fatherAr}، ${motherAr}، {basis}، ${drawnAr}
[البيانات الهامشية|بطرة الرسم] : {marginNotes}
${closeAr}`,
  `${headAr}
${fullAr}
{basis}، [سجلنا|قيدنا|دونا] بسجلات الولادات لسنة {~year} :
- المولود(ة) : {givenNameAr} {familyNameAr}
- ${lettersAr} : {birthDateWordsAr}
- بالأرقام : {birthDate}
- المكان : {birthPlaceAr}
- الأب : {fatherAr} || ازدياده : {fatherBirthDate} ب{fatherBirthPlaceAr}
- الأم : {motherAr} || ازديادها : {motherBirthDate}
${actAr}
${closeAr}`,
  `${headAr}
${fullAr}
| رقم الرسم | {actNumber} |
| تاريخ التحرير | {~dateWordsAr} |
| تاريخ الولادة | {birthDateWordsAr} |
| مكانها | {birthPlaceAr} |
| اسم المولود | {givenNameAr} |
| لقبه | {familyNameAr} |
| اسم الأب وتاريخ ومكان ازدياده | {fatherAr} {fatherBirthDate} {fatherBirthPlaceAr} |
| اسم الأم وتاريخ ازديادها | {motherAr} {motherBirthDate} |
| [المصرح|سند القيد|أساس الرسم] | {basis} |
| ملاحظات | {marginNotes} |
${closeAr}`,
  `${headAr}
${fullAr}
إنه في [اليوم|] {~dateWordsAr} على الساعة {~time} حضر لدينا {~nameAr.M} وصرح أنه في {birthDateWordsAr} ${bornAr} ب{birthPlaceAr} {givenNameAr} {familyNameAr}، ${fatherAr}، ${motherAr}.
${actAr}
${closeAr}`,
  `${headAr}
${fullAr}
{actNumber} - {~year}
{givenNameAr} {familyNameAr}
{birthDate} / {birthDateWordsAr} / {birthDateHijri}
{birthPlaceAr}
{fatherAr} - {fatherBirthDate} - {fatherBirthPlaceAr}
{motherAr} - {motherBirthDate}
{basis}
${closeAr}`,
  // ——— the ground of the act in all its places ———
  `${headAr}
${fullAr}
[الأساس القانوني للتسجيل|أساس تسجيل الولادة|مستند التسجيل|كيفية التسجيل|طريقة التسجيل|نوع التسجيل] : {basis}
- الاسم : {givenNameAr} || النسب : {familyNameAr}
- ولد(ت) : {birthDate} ب{birthPlaceAr}
- الأب : {fatherAr}، {fatherBirthDate}، {fatherBirthPlaceAr}
- الأم : {motherAr}، {motherBirthDate}
${actAr}
${closeAr}`,
  `${headAr}
${fullAr}
${actAr}، {basis}، وقد حضر الشاهدان {~nameAr.M} و{~nameAr.M}.
${bornAr} {givenNameAr} {familyNameAr} ب{birthPlaceAr} بتاريخ {birthDate}، ${fatherAr} ${motherAr}.
${closeAr}`,
  `${headAr}
${fullAr}
${bornAr} بتاريخ {birthDate} ب{birthPlaceAr} {givenNameAr} {familyNameAr} ${fatherAr} ${motherAr} الساكنين ب{~addressAr}
{basis}
${drawnAr}
${actAr}
${closeAr}`,
  `${headAr}
${fullAr}
%{& {basis}
تم تسجيل ولادة {givenNameAr} {familyNameAr}
بتاريخ {birthDate} ب{birthPlaceAr}
${fatherAr}
${motherAr}
%} [وذلك|] تحت ${actAr}.
${closeAr}`,
  `${headAr}
${fullAr}
أولا : {givenNameAr} {familyNameAr}، {birthDate}، {birthPlaceAr}
ثانيا : {fatherAr}، {fatherBirthDate}، {fatherBirthPlaceAr}
ثالثا : {motherAr}، {motherBirthDate}
رابعا : {basis}
خامسا : {marginNotes}
سادسا : ${actAr}
${closeAr}`,
  `${headAr}
${fullAr}
- المصرح بالولادة : {~nameAr.M} || صفته : [الأب|الجد|العم]
- أساس الرسم : {basis}
- تاريخ الولادة : {birthDate} || مكانها : {birthPlaceAr}
- الاسم الكامل : {givenNameAr} {familyNameAr}
${fatherAr}
${motherAr}
[إصلاح|تصحيح] : [بناء على أمر النيابة العامة عدد {~reference}|حكم إصلاح الاسم عدد {~reference} بتاريخ {~date}|لا شيء]
${actAr}
${closeAr}`,
  `${headAr}
# [رسم الولادة - نسخة كاملة|نسخة كاملة من رسم الولادة]
{basis} - [تم التضمين|تم القيد] [في|بتاريخ] {~date}
الاسم {givenNameAr} النسب {familyNameAr} ازداد {birthDate} ب{birthPlaceAr}
الأب {fatherAr} {fatherBirthDate} {fatherBirthPlaceAr} الأم {motherAr} {motherBirthDate}
رقم {actNumber}
${closeAr}`,
  `${headFr}
${fullFr}
{givenNameLat} {familyNameLat}, <né|née> le {birthDate} à {birthPlaceLat}, ${fatherFr} ${motherFr}.
${actFr}, {basis}.
Mentions : [rectification du nom suivant jugement n° {~reference} du {~date}|marié(e) le {~date}|néant]
${closeFr}`,
  `${headFr}
${fullFr}
- [Origine de l'inscription|Base légale|Mode d'inscription|Inscription|Fondement] : {basis}
- Enfant : {givenNameLat} {familyNameLat}
- Naissance : {birthDate} à {birthPlaceLat}
- Père : {fatherLat} ({fatherBirthDate})
- Mère : {motherLat} ({motherBirthDate})
- Acte : {actNumber}
${closeFr}`,
  `${headConsul}
${fullFr}
{basis} :
« Le {birthDateWordsFr}, ${bornFr} à {birthPlaceLat} {givenNameLat} {familyNameLat}, ${fatherFr}, ${motherFr}. »
${actFr}
${closeFr}`,
  `${headBoth}
${fullAr}
- رسم : {actNumber} || Acte : {actNumber}
- أساس الرسم : {basis}
- {givenNameAr} {familyNameAr} || {givenNameLat} {familyNameLat}
- {birthDateWordsAr} || {birthDateWordsFr}
- {birthPlaceAr} || {birthPlaceLat}
- الأب : {fatherAr} {fatherBirthDate} {fatherBirthPlaceAr}
- الأم : {motherAr} {motherBirthDate}
${closeAr}`,
  `${headAr}
${fullAr}
[حيث|بما أن] {~nameAr.M} [تقدم بطلب مؤرخ في {~date}|أدلى بالوثائق اللازمة]، {basis}، فقد تقرر قيد ولادة {givenNameAr} {familyNameAr} [المزداد(ة)|] ب{birthPlaceAr} يوم {birthDate} ({birthDateWordsAr})، ${fatherAr}، ${motherAr}، تحت رقم {actNumber}.
${closeAr}`,
];
