/** Identity cards as files hold them: fronts, backs, both on one sheet, photocopies with what an office put around them. */

/** The Amazigh line of the newer card, as recognisers that know no Tifinagh hand it over. */
const amazigh =
  '[+oXNAE+ I NYOEO|+oXMAS+ I MUYOEO|+0XN/I5+ I NCYOSO|toXnEt|+oKo8A+ +oI.E8O+ I +EIIE|ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ|+.X1AE+ | +.KXA+ ]';
const titleFr =
  "[CARTE NATIONALE D'IDENTITE|CARTE NATIONALE D'IDENTITE ELECTRONIQUE|CARTE D'IDENTITE NATIONALE|Carte Nationale d'Identité]";
const titleAr =
  '[البطاقة الوطنية للتعريف|البطاقة الوطنية للتعريف الإلكترونية|بطاقة التعريف الوطنية|البطاقـة الوطنيـة للتعريـف]';
const titles = `[# ${titleAr}|# ${titleFr}|# ${titleAr} ${titleFr}|# ${titleFr} ${titleAr}|${titleFr} ${titleAr}|${titleAr}]`;
const bornFr = '[<Né|Née> le|<Né|Née> le|Né(e) le|<NE|NEE> LE|Né le]';
const bornAr =
  '[<مزداد|مزدادة> بتاريخ|<مزداد|مزدادة> بتاريخ|<المزداد|المزدادة> في|مزداد(ة) بتاريخ|مزداد بتاريخ]';
const validFr =
  "[Valable jusqu'au|Valable jusqu'au|VALABLE JUSQU'AU|Valable jusqu au|Valable jusqu’au|Valide jusqu'au|Date d'expiration]";
const validAr = '[صالحة إلى غاية|صالحة إلى غاية|صالحة الى غاية|صالحـة إلى غاية|تنتهي صلاحيتها في]';
const can = '[CAN {~number}|CAN : {~number}|CAN{~number}|{~number}|]';
const cardNo = '[{cin}|{cin}|N° {cin}|رقم {cin}|رقم {cin} N°|N°{cin}|CNIE {cin}|No {cin}]';
const backNo = '[{cinBack}|N° {cinBack}|رقم {cinBack} N°|N°{cinBack}|CNIE N° {cinBack}]';
const chief =
  '[المدير العام للأمن الوطني|المدير العام للأمن الوطني|عن المدير العام للأمن الوطني|Le Directeur Général de la Sûreté Nationale]';
const signed = `[> ${chief} ; {~nameAr}|> ${chief} ; {~nameLat}|> ${chief}|> ${chief} ; [الامضاء|Signature]]`;
const civilFr = "[N° état civil|N° d'état civil|N° Etat Civil|Etat civil N°|N°état civil|N° ETAT CIVIL]";
const civilAr = '[رقم الحالة المدنية|رقم الحالة المدنية|الحالة المدنية رقم|رقم الحاله المدنيه]';
const sonFr = '[<Fils|Fille> de|<Fils|Fille> de|<FILS|FILLE> DE|Fils/Fille de|Fils de]';
const sonAr = '[<ابن|بنت>|<ابن|ابنة>|ابن(ة)|<إبن|بنت>|<بن|بنت>]';
const birthBoth = `[${bornFr} {birthDate} ${bornAr}|${bornAr} {birthDate} ${bornFr}|${bornAr} {birthDate}|${bornFr} {birthDate}]`;
const endBoth = `[${validFr} {expiryDate} ${validAr}|${validAr} {expiryDate} ${validFr}|${validAr} {expiryDate}|${validFr} {expiryDate}]`;
const sexBoth = '[Sexe {sex} الجنس|الجنس {sex} Sexe|Sexe : {sex}|الجنس : {sex}|SEXE {sex}]';

/** Blocks of several lines that a card has in one of several orders: `@names` in a sheet stands for one of them. */
const blocks: Readonly<Record<string, readonly string[]>> = {
  arabic: ['{givenNameAr}\n{familyNameAr}', '{familyNameAr}\n{givenNameAr}'],
  latin: ['{givenNameLat}\n{familyNameLat}', '{familyNameLat}\n{givenNameLat}'],
  kingdom: [
    '= ROYAUME DU MAROC || المملكة المغربية',
    `= ROYAUME DU MAROC ; ${amazigh} || المملكة المغربية`,
    '= المملكة المغربية || ROYAUME DU MAROC',
    `= المملكة المغربية ; ${amazigh} ; ROYAUME DU MAROC`,
    'ROYAUME DU MAROC المملكة المغربية',
    `المملكة المغربية
${amazigh}
ROYAUME DU MAROC`,
  ],
  zone: ['{mrz1}\n{mrz2}\n{mrz3}', '{mrz1} {mrz2} {mrz3}'],
  places: [
    'ب {birthPlaceAr}\nà {birthPlaceLat}',
    'à {birthPlaceLat} ب {birthPlaceAr}',
    '{birthPlaceAr}\n{birthPlaceLat}',
    'ب{birthPlaceAr} à {birthPlaceLat}',
    '{birthPlaceLat}\n{birthPlaceAr}',
  ],
  names: [
    '{givenNameAr}\n{givenNameLat}\n{familyNameAr}\n{familyNameLat}',
    '{givenNameAr}\n{familyNameAr}\n{givenNameLat}\n{familyNameLat}',
    '{givenNameLat} {givenNameAr}\n{familyNameLat} {familyNameAr}',
    '{givenNameAr} {givenNameLat}\n{familyNameAr} {familyNameLat}',
  ],
  parents: [
    `${sonAr} {fatherAr}\n${sonFr} {fatherLat}\nو {motherAr}\net de {motherLat}`,
    `${sonFr} {fatherLat} ${sonAr} {fatherAr}\net de {motherLat} و {motherAr}`,
    `${sonAr} {fatherAr}\nو {motherAr}\n${sonFr} {fatherLat}\net de {motherLat}`,
  ],
  home: [
    'العنوان {addressAr}\nAdresse {addressLat}',
    'Adresse {addressLat}\nالعنوان {addressAr}',
    '{addressAr} العنوان\nAdresse : {addressLat}',
  ],
};

/** What an office stamps on a copy: its own names, days and numbers are nobody's on the card. */
const stampAr =
  '[> نسخة [مطابقة للأصل|طبق الأصل] ; [جماعة|مقاطعة|الملحقة الإدارية] {~placeAr} ; [رقم|عدد|تحت رقم] {~number} ; [بتاريخ|في] {~date} ; [عن الرئيس وبتفويض منه|ضابط الحالة المدنية|رئيس مصلحة تصحيح الإمضاء] {~nameAr}|> [نشهد بمطابقة هذه النسخة لأصلها|شهد بمطابقة هذه الصورة لأصلها المدلى به] ; ب{~placeAr} في {~date} ; {~nameAr}|> المملكة المغربية ; وزارة الداخلية ; عمالة {~placeAr} ; جماعة {~placeAr} ; مكتب [تصحيح الإمضاءات|المصادقة] ; {~date} ; {~reference}|* الرسم المستخلص : [درهمان|2 دراهم|{~amount}] - وصل رقم {~number} - {~date}]';
const stampFr =
  "[> [COPIE CERTIFIEE CONFORME A L'ORIGINAL|Copie certifiée conforme à l'original|POUR COPIE CONFORME|Certifié conforme à l'original présenté] ; [Commune|Arrondissement|Commune urbaine] de {~placeLat} ; [N°|Sous le n°] {~number} ; [Le|A {~placeLat}, le] {~date} ; {~nameLat}|> Vu pour légalisation ; {~placeLat} le {~date} ; [Le Président du conseil communal|L'officier de l'état civil délégué] ; {~nameLat}|* Droits perçus : [2,00 DH|2 DHS|{~amount}] Quittance n° {~number} du {~date}]";
/** What a hand wrote beside the copy. */
const penned =
  '[Tél : {~phone}|{~phone}|الهاتف {~phone}|Dossier n° {~reference}|ملف رقم {~reference}|ملف {~nameAr}|Reçu le {~date}|وصل بتاريخ {~date}|Copie CIN de {~nameLat}|نسخة خاصة بملف الإعانة|{~rib}|مرفق رقم {~number}|Pièce n° {~number}|Vu {~nameLat}|]';

const sheets: readonly string[] = [
  // ——— fronts ———
  `@kingdom
${titles}
@names
${birthBoth}
@places
${endBoth}
${cardNo}
?${can}
?${signed}`,
  `${titles}
${cardNo}
@names
${birthBoth}
@places
${endBoth}
?${can}`,
  `@kingdom
- [${titleFr}|Nom et prénom] : [{familyNameLat} {givenNameLat}|{givenNameLat} {familyNameLat}] <> [{givenNameAr} {familyNameAr}|{familyNameAr} {givenNameAr}] : ${titleAr}
- ${bornFr} : {birthDate} <> {birthDate} : ${bornAr}
- à : {birthPlaceLat} <> {birthPlaceAr} : ب
- N° : {cin} || ${validFr} : {expiryDate}
?* ${can}`,
  `@kingdom
${titles}
- {givenNameLat} || {givenNameAr}
- {familyNameLat} || {familyNameAr}
- ${bornFr} {birthDate} || ${bornAr}
- à {birthPlaceLat} || ب {birthPlaceAr}
- ${validFr} {expiryDate} || ${validAr}
- ${cardNo} || ${can}`,
  `@kingdom
?${amazigh}
{givenNameAr}
{givenNameLat}
{familyNameAr}
{familyNameLat}
{birthDate}
{birthPlaceAr}
{birthPlaceLat}
{expiryDate}
${cardNo}`,
  `${titleFr}
[Prénom|PRENOM|Prénom(s)]
{givenNameLat}
[Nom|NOM]
{familyNameLat}
[Date de naissance|DATE DE NAISSANCE]
{birthDate}
[Lieu de naissance|LIEU DE NAISSANCE]
{birthPlaceLat}
${validFr}
{expiryDate}
[N° de la carte|N° CNIE|Numéro]
{cin}`,
  `# ${titleAr}
[الاسم الشخصي|الاسم]
{givenNameAr}
[الاسم العائلي|النسب|اللقب]
{familyNameAr}
${bornAr}
{birthDate}
[ب|بمدينة|مكان الازدياد]
{birthPlaceAr}
${validAr}
{expiryDate}
[رقم|رقم البطاقة]
{cin}
${signed}`,
  `@kingdom
${titles}
| {givenNameAr} | {givenNameLat} |
| {familyNameAr} | {familyNameLat} |
| ${bornAr} | {birthDate} |
| {birthPlaceAr} | {birthPlaceLat} |
| ${validAr} | {expiryDate} |
| {cin} | ${can} |`,
  `= ROYAUME DU MAROC ; DIRECTION GENERALE DE LA SURETE NATIONALE || المملكة المغربية ; المديرية العامة للأمن الوطني
${titles}
- الاسم الشخصي Prénom : {givenNameAr} {givenNameLat}
- الاسم العائلي Nom : {familyNameAr} {familyNameLat}
- تاريخ الازدياد Date de naissance : {birthDate}
- مكان الازدياد Lieu de naissance : {birthPlaceAr} {birthPlaceLat}
- الجنس Sexe : {sex}
- ${validAr} ${validFr} : {expiryDate}
- رقم N° : {cin}`,
  `${cardNo}
${endBoth}
${birthBoth} @places
@names
${titles}
@kingdom`,
  `@kingdom
{familyNameLat}
{givenNameLat}
{familyNameAr}
{givenNameAr}
${bornFr} {birthDate} à {birthPlaceLat}
${bornAr} {birthDate} ب{birthPlaceAr}
${cardNo} ${endBoth}
?${penned}`,
  `${titles}
{givenNameLat} {familyNameLat} ${bornFr} {birthDate} à {birthPlaceLat} ${validFr} {expiryDate} ${cardNo}
{givenNameAr} {familyNameAr} ${bornAr} {birthDate} ب{birthPlaceAr} ${validAr} {expiryDate}`,
  `= ${titleFr} || ${titleAr}
- ${bornFr} : {birthDate} || ${validFr} : {expiryDate}
- Nom : {familyNameLat} || Prénom : {givenNameLat}
- [النسب|الاسم العائلي] : {familyNameAr} || [الاسم|الاسم الشخصي] : {givenNameAr}
- à : {birthPlaceLat} || ب : {birthPlaceAr}
- N° : {cin} || CAN : {~number}`,
  `@kingdom
${titles}
| Nom | {familyNameLat} | {familyNameAr} | [الاسم العائلي|النسب] |
| Prénom | {givenNameLat} | {givenNameAr} | [الاسم الشخصي|الاسم] |
| ${bornFr} | {birthDate} | {birthDate} | ${bornAr} |
| à | {birthPlaceLat} | {birthPlaceAr} | ب |
| ${validFr} | {expiryDate} | {expiryDate} | ${validAr} |
| N° | {cin} | | رقم |`,
  `@kingdom
${titles}
{givenNameAr} {familyNameAr}
{givenNameLat} {familyNameLat}
- ${bornAr} : {birthDate}
- ${bornFr} : {birthDate}
{birthPlaceAr} - {birthPlaceLat}
- ${validFr} : {expiryDate}
${cardNo}
?{~date} {~number}
${signed}`,
  `@kingdom
${titles}
[{givenNameAr} {cin}|{cin} {givenNameAr}]
{givenNameLat}
[{familyNameAr} ${can}|{familyNameAr}]
{familyNameLat}
${birthBoth}
[ب {birthPlaceAr} ${validAr}|ب {birthPlaceAr}]
[à {birthPlaceLat} {expiryDate}|à {birthPlaceLat} ${validFr} {expiryDate}]`,
  // ——— cards of former kinds, laminated or of cardboard ———
  `= المملكة المغربية ; [وزارة الداخلية|الإدارة العامة للأمن الوطني|المديرية العامة للأمن الوطني]
# [بطاقة التعريف الوطنية|بطاقة التعريف]
- [رقم|عدد] : {cin}
- [الاسم العائلي|اللقب] : {familyNameAr}
- [الاسم الشخصي|الاسم] : {givenNameAr}
- <المزداد|المزدادة> [في|بتاريخ|سنة] : {birthDate}
- ب : {birthPlaceAr}
- <ابن|بنت> : {fatherAr}
- [و|ومن] : {motherAr}
- المهنة : {~tradeAr}
- [العنوان|الساكن(ة) ب] : {addressAr}
- [العلامات الخصوصية|علامات خاصة|القامة] : [لا شيء|{~number}]
> [حررت ب|سلمت ب]{~placeAr} في {~date} ; [صالحة إلى غاية|تبقى صالحة إلى] {expiryDate} ; [العامل|رئيس الأمن الجهوي|عميد الشرطة]`,
  `= ROYAUME DU MAROC ; [MINISTERE DE L'INTERIEUR|Direction Générale de la Sûreté Nationale]
# [CARTE D'IDENTITE NATIONALE|CARTE NATIONALE D'IDENTITE]
- Nom : {familyNameLat} || N° : {cin}
- Prénom : {givenNameLat}
- ${bornFr} : {birthDate} || à : {birthPlaceLat}
- ${sonFr} : {fatherLat} || et de : {motherLat}
- Profession : {~tradeLat}
- [Domicile|Adresse] : {addressLat}
- [Taille|Signes particuliers] : [{~number}|Néant]
> Délivrée à {~placeLat} le {~date} ; [Valable jusqu'au|Expire le] {expiryDate} ; [Le Gouverneur|Le Chef de la Sûreté régionale]`,
  `= المملكة المغربية || ROYAUME DU MAROC
# بطاقة التعريف الوطنية CARTE D'IDENTITE NATIONALE
| الاسم الشخصي | {givenNameAr} | {givenNameLat} | Prénom |
| الاسم العائلي | {familyNameAr} | {familyNameLat} | Nom |
| تاريخ الازدياد | {birthDate} | {birthDate} | Date de naissance |
| مكان الازدياد | {birthPlaceAr} | {birthPlaceLat} | Lieu de naissance |
| المهنة | {~tradeAr} | {~tradeLat} | Profession |
| السكنى | {addressAr} | {addressLat} | Domicile |
[رقم|N°] {cin} [صالحة إلى|Valable jusqu'au] {expiryDate}`,
  `# [بطاقة التعريف الوطنية|البطاقة الوطنية للتعريف]
{cin}
السيد(ة) {givenNameAr} {familyNameAr}
<المزداد|المزدادة> [سنة|بتاريخ|في] {birthDate} ب{birthPlaceAr}
<ابن|بنت> {fatherAr} و{motherAr}
<الساكن|الساكنة> ب {addressAr}
سلمت له(ا) ب{~placeAr} بتاريخ {~date} وتنتهي صلاحيتها يوم {expiryDate}
> {~nameAr}`,
  `# CARTE NATIONALE
Nom et prénom : {familyNameLat} {givenNameLat}
${bornFr} {birthDate} à {birthPlaceLat}, ${sonFr} {fatherLat} et de {motherLat}
demeurant : {addressLat}
Carte n° {cin} délivrée le {~date} à {~placeLat}, valable jusqu'au {expiryDate}
Etat civil n° {civilNumber}`,
  // ——— backs ———
  `${backNo}
${endBoth}
@parents
@home
${civilFr} {civilNumber} ${civilAr}
${sexBoth}
@zone`,
  `${backNo} ${can}
@parents
@home
- ${civilFr} : {civilNumber} || Sexe : {sex}
@zone`,
  `${sexBoth} ${civilFr} {civilNumber}
@home
@parents
${backNo}
@zone`,
  `- ${sonFr} : {fatherLat} <> {fatherAr} : ${sonAr}
- et de : {motherLat} <> {motherAr} : [و|ومن]
- ${civilFr} : {civilNumber} <> {civilNumber} : ${civilAr}
- Adresse : {addressLat} <> {addressAr} : العنوان
- Sexe : {sex} || N° : {cinBack}
@zone`,
  `${backNo}
${sonAr} {fatherAr}
[و|و|ومن|وابن|وابنة] {motherAr}
العنوان
{addressAr}
${civilAr} {civilNumber}
${sexBoth}
@zone`,
  `${backNo}
${sonFr}
{fatherLat}
et de
{motherLat}
[Adresse|Domicile]
{addressLat}
${civilFr}
{civilNumber}
Sexe
{sex}
@zone`,
  `{fatherAr} - {motherAr}
{fatherLat} - {motherLat}
{addressAr}
{addressLat}
{civilNumber} {sex} {cinBack}
@zone`,
  `@zone
${backNo} ${validFr} {expiryDate}
${sonFr} {fatherLat} et de {motherLat}
${sonAr} {fatherAr} و{motherAr}
@home
${civilFr} {civilNumber} ${sexBoth}`,
  `| ${civilFr} | Sexe | N° |
| {civilNumber} | {sex} | {cinBack} |
| ${sonFr} | {fatherLat} | {fatherAr} |
| et de | {motherLat} | {motherAr} |
@home
@zone`,
  `| {cinBack} | {civilNumber} | {sex} |
| N° رقم | ${civilFr} ${civilAr} | Sexe الجنس |
${sonAr} {fatherAr} ${sonFr} {fatherLat}
و {motherAr} et de {motherLat}
@home
@zone`,
  `[${sonAr} {fatherAr} [بن {~givenAr}|] و {motherAr}|${sonAr} {fatherAr} و{motherAr} [بنت {~givenAr}|]]
[${sonFr} {fatherLat} et de {motherLat}|${sonFr} {fatherLat} - {motherLat}]
@home
[${civilFr} {civilNumber}|${civilAr} {civilNumber}]
[{sex} الجنس|Sexe {sex}]
${backNo}
@zone
* [Cette carte est la propriété de la DGSN|En cas de perte, remettre au poste de police le plus proche|في حالة الضياع يرجى تسليمها لأقرب مركز شرطة]`,
  `${backNo} ${endBoth}
- ${sonAr} : {fatherAr}
- و : {motherAr}
- العنوان : {addressAr}
- ${civilAr} : {civilNumber}
- الجنس : {sex}
- ${sonFr} : {fatherLat}
- et de : {motherLat}
- Adresse : {addressLat}
@zone`,
  `${backNo}
[Père|Nom du père] {fatherLat} [اسم الأب|الأب] {fatherAr}
[Mère|Nom de la mère] {motherLat} [اسم الأم|الأم] {motherAr}
@home
${civilFr} {civilNumber}
@zone`,
  // ——— both sides on one sheet ———
  `${penned}
@kingdom
${titles}
@names
${birthBoth}
@places
${endBoth}
${cardNo}
?${signed}
${backNo} ${endBoth}
@parents
@home
${civilFr} {civilNumber} ${sexBoth}
@zone
${stampAr}`,
  `${stampAr}
${titles}
@names
${birthBoth} @places
${endBoth} ${cardNo}
${backNo}
@parents
@home
${civilAr} {civilNumber} ${sexBoth}
@zone
?${penned}`,
  `@kingdom
${titles}
- {givenNameLat} || {givenNameAr}
- {familyNameLat} || {familyNameAr}
- ${bornFr} {birthDate} || ${bornAr}
- à {birthPlaceLat} || ب {birthPlaceAr}
${cardNo} ${endBoth}
- ${sonFr} : {fatherLat} <> {fatherAr} : ${sonAr}
- et de : {motherLat} <> {motherAr} : و
- Adresse : {addressLat} <> {addressAr} : العنوان
- ${civilFr} : {civilNumber} || Sexe : {sex}
${backNo}
@zone
${stampFr}`,
  // The two sides side by side.
  `| ${titleAr} | {cinBack} |
| {givenNameAr} {givenNameLat} | ${sonAr} {fatherAr} |
| {familyNameAr} {familyNameLat} | و {motherAr} |
| ${bornFr} {birthDate} | Adresse {addressLat} |
| {birthPlaceAr} {birthPlaceLat} | العنوان {addressAr} |
| ${validFr} {expiryDate} | ${civilFr} {civilNumber} |
| {cin} | Sexe {sex} |
@zone
${stampFr}`,
  `${penned}
- {givenNameAr} || N° {cinBack}
- {givenNameLat} || ${sonFr} {fatherLat}
- {familyNameAr} || et de {motherLat}
- {familyNameLat} || Adresse {addressLat}
- ${bornFr} {birthDate} || ${civilFr} {civilNumber}
- à {birthPlaceLat} ب {birthPlaceAr} || Sexe {sex}
- {cin} || ${validFr} {expiryDate}
@zone
${stampAr}`,
  `# [نسخة من البطاقة الوطنية|صورة شمسية للبطاقة الوطنية للتعريف|نسخة مصادق عليها من ب.ت.و|نسخة البطاقة الوطنية مطابقة للأصل]
[صاحب الملف|الملف] : {~reference}
[الوجه الأول|وجه البطاقة|الوجه]
@names
${birthBoth}
@places
${endBoth}
${cardNo}
[الوجه الثاني|ظهر البطاقة|الظهر]
${backNo}
@parents
@home
${civilAr} {civilNumber}
@zone
${stampAr}`,
  `# [PHOTOCOPIE CIN|Copie certifiée de la CNIE|COPIE DE LA CIN|Photocopie légalisée de la carte nationale]
[Recto|RECTO|Face]
@names
${birthBoth}
@places
${endBoth}
${cardNo}
[Verso|VERSO|Dos]
@parents
@home
${civilFr} {civilNumber}
${backNo}
@zone
${stampFr}`,
  // The back above the front, as it fell on the glass.
  `${backNo}
@parents
@home
${civilFr} {civilNumber} ${sexBoth}
@zone
@kingdom
${titles}
@names
${birthBoth}
@places
${endBoth}
${cardNo}
${stampAr}`,
  `${stampFr}
@zone
${backNo} ${validFr} {expiryDate}
- ${sonFr} : {fatherLat} || et de : {motherLat}
- ${sonAr} : {fatherAr} || و : {motherAr}
@home
${titles}
@names
${birthBoth}
@places
${cardNo}`,
  `${titles}
@names
${birthBoth}
@places
${endBoth}
${cardNo}
${stampAr}
* [نحن {~nameAr} رئيس المجلس الجماعي نشهد بصحة هذه النسخة|صودق على مطابقة النسخة لأصلها ب{~placeAr} في {~date} من طرف {~nameAr}]`,
  `${backNo}
@parents
@home
${civilAr} {civilNumber}
${sexBoth}
@zone
${stampFr}
?${penned}`,
  // ——— on a sheet with words of other papers ———
  `= المملكة المغربية ; المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير ; [النيابة الإقليمية|المكتب الإقليمي] ب{~placeAr} || {~reference}
# [نسخة من بطاقة التعريف الوطنية لصاحب الطلب|وثائق الملف : البطاقة الوطنية]
?[المقاوم|ذو الحق] : {~nameAr}
${titles}
@names
${birthBoth}
@places
${endBoth}
${cardNo}
${backNo}
@parents
@home
${civilAr} {civilNumber}
@zone
${penned}`,
  `[Pièce jointe n° {~number} : CNIE|ANNEXE {~number} - CIN du gérant|Copie CIN président de la coopérative]
@kingdom
${titles}
@names
${birthBoth}
@places
${endBoth}
${cardNo}
[Coopérative {~coinedLat}|{~firmLat}] - {~addressLat} - {~phone}`,
  `@kingdom
${titles}
@names
${birthBoth} @places
${endBoth}
${cardNo}
[أنا الموقع أسفله {~nameAr} أشهد بصحة هذه النسخة|Je soussigné(e) {~nameLat} déclare conforme la présente copie]
> [حرر ب{~placeAr} في {~date}|Fait à {~placeLat} le {~date}] ; [الإمضاء|Signature]`,
  `[مراسلة من {~nameAr} إلى السيد النائب الإقليمي|De : {~nameLat} - Envoyé le {~date} à {~time}|IMG-{~number}|Scanné avec CamScanner]
${titles}
${cardNo}
@names
${birthBoth}
@places
${endBoth}
${backNo} ${civilFr} {civilNumber}
@home
@parents
@zone`,
  // A spouse's or child's copy was cut off beside it: only one card is whole.
  `${titles}
@names
${birthBoth}
@places
${endBoth}
${cardNo}
?${can}
?${signed}
${backNo}
${sonAr} {fatherAr}
و {motherAr}
العنوان {addressAr}
${civilAr} {civilNumber}
الجنس {sex}`,
  `${titles}
{givenNameLat}
{familyNameLat}
${bornFr} {birthDate}
à {birthPlaceLat}
${validFr} {expiryDate}
${cardNo}
${sonFr} {fatherLat}
et de {motherLat}
Adresse {addressLat}
${civilFr} {civilNumber}
Sexe {sex}
${backNo}`,
  `# ${titleAr}
%{
- [الاسم الكامل|صاحب البطاقة|صاحبة البطاقة] : {givenNameAr} {familyNameAr}
- ${bornAr} : {birthDate}
- [ب|في|بمدينة] : {birthPlaceAr}
- [رقم|رقمها] : {cin}
- ${validAr} : {expiryDate}
- ${civilAr} : {civilNumber}
- العنوان : {addressAr}
%}
${sonAr} {fatherAr} و{motherAr}
@zone`,
  `# ${titleFr}
%{
- [Titulaire|Nom et prénom|Nom complet] : {givenNameLat} {familyNameLat}
- ${bornFr} : {birthDate}
- à : {birthPlaceLat}
- [N°|N° CNIE] : {cin}
- ${validFr} : {expiryDate}
- ${civilFr} : {civilNumber}
- Adresse : {addressLat}
- Sexe : {sex}
%}
${sonFr} {fatherLat} et de {motherLat}
@zone`,
  // Half of the card lost in glare.
  `${titles}
@arabic
${bornAr} {birthDate}
ب {birthPlaceAr}
${cardNo}`,
  `@latin
${bornFr} {birthDate}
à {birthPlaceLat}
${validFr} {expiryDate}
${cardNo}`,
  `@zone
${backNo}
Adresse {addressLat}
العنوان {addressAr}`,
  `${sonAr} {fatherAr}
و {motherAr}
${civilAr} {civilNumber}
@zone`,
  `${sonFr} {fatherLat}
et de {motherLat}
${civilFr} {civilNumber} Sexe {sex}
{mrz1}
{mrz2}
{mrz3}`,
];

/** Each sheet in two orders of its blocks. */
export const cnieSheets: readonly string[] = sheets.flatMap((sheet, at) =>
  [at, at + 3].map((turn) =>
    sheet.replace(/@([a-z]+)/gu, (_, name: string) => blocks[name]![turn % blocks[name]!.length]!),
  ),
);
