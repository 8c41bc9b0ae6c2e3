import type { Drafts } from '../draft.ts';
import { addressesAr, addressesLat } from '../parts.ts';
import { cnieSheets } from './cnie-sheets.ts';

const families =
  'ALAMI EL-IDRISSI BENALI OUALI TAZI BERRADA AIT<LAHCEN EL<FASSI CHAOUI ZERROUKI OUBAHA BOUKHRISS'.split(
    ' ',
  );
const givens = 'MOHAMED FATIMA HASSAN KHADIJA ABDELLAH AICHA OMAR ZAHRA LAHCEN NAIMA RACHID SAIDA'.split(' ');
/** A line of the machine zone is thirty signs long; older copies are cut or filled up by what the scan made of the signs. */
const zone = (text: string) => text.slice(0, 30).padEnd(30, '<');
const some = (of: (at: number) => string) => Array.from({ length: 36 }, (_, at) => of(at));
/** Digits that differ from line to line and mean nothing. */
const digits = (at: number, count: number) =>
  String((at + 3) * 7_368_787 * (at + 11))
    .padStart(count, '4')
    .slice(0, count);
const mrz1 = some((at) =>
  zone(`I<MAR${digits(at, 2)}K${digits(at + 1, 6)}<${at % 10}${'ABCDEGHJKLMN'[at % 12]}${digits(at + 5, 6)}`),
);
const mrz2 = some((at) =>
  zone(`${digits(at, 6)}${at % 10}${at % 2 === 0 ? 'M' : 'F'}${digits(at + 7, 6)}${(at + 4) % 10}MAR`),
);
const mrz3 = some((at) => zone(`${families[at % 12]}<<${givens[(at * 5 + 1) % 12]}`));

const kingdom = '= ROYAUME DU MAROC || المملكة المغربية';
const title = "# [CARTE NATIONALE D'IDENTITE|CARTE NATIONALE D'IDENTITE ELECTRONIQUE]";
const titleAr = '# [البطاقة الوطنية للتعريف|بطاقة التعريف الوطنية|البطاقة الوطنية للتعريف الإلكترونية]';
const titleBoth =
  "# [البطاقة الوطنية للتعريف CARTE NATIONALE D'IDENTITE|CARTE NATIONALE D'IDENTITE البطاقة الوطنية للتعريف]";
const chief = '> [المدير العام للأمن الوطني|عن المدير العام للأمن الوطني|الامضاء] ; {~nameAr}';
const zoneLines = '{mrz1}\n{mrz2}\n{mrz3}';
const certified = [
  '> [نسخة مطابقة للأصل|نسخة طبق الأصل|صورة مطابقة للأصل] ; [رقم|عدد] {~reference} ; [حرر ب{~placeAr}|{~placeAr}] في {~date} ; {~nameAr}',
  "> [COPIE CERTIFIEE CONFORME A L'ORIGINAL|Vu pour certification de conformité|Copie conforme] ; N° {~reference} ; {~placeLat}, le {~date} ; {~nameLat}",
  '* [جماعة {~placeAr} مصلحة تصحيح الإمضاءات|تصحيح الإمضاء رقم {~number}|المقاطعة {~number}] {~date}',
];

export const cnie: Drafts = {
  type: 'cnie',
  texts: { addressAr: addressesAr, addressLat: addressesLat, mrz1, mrz2, mrz3 },
  pages: [
    // Fronts: names without a label.
    `${kingdom}
${titleBoth}
{givenNameAr}
{givenNameLat}
{familyNameAr}
{familyNameLat}
<مزداد|مزدادة> بتاريخ {birthDate} <Né|Née> le
ب {birthPlaceAr}
à {birthPlaceLat}
[صالحة إلى غاية|] {expiryDate} Valable jusqu'au
N° {cin} [CAN {~number}|رقم]
?${chief}`,
    `${kingdom}
${title}
- {givenNameLat} : {givenNameAr}
- {familyNameLat} : {familyNameAr}
- <Né|Née> le : {birthDate} <> {birthDate} : <مزداد|مزدادة> بتاريخ
- à : {birthPlaceLat} <> {birthPlaceAr} : ب
- Valable jusqu'au : {expiryDate} <> {expiryDate} : صالحة إلى غاية
{cin}
?* CAN {~number}`,
    `= ROYAUME DU MAROC ; CARTE NATIONALE D'IDENTITE || المملكة المغربية ; البطاقة الوطنية للتعريف
{givenNameLat} {givenNameAr}
{familyNameLat} {familyNameAr}
Né(e) le {birthDate} مزداد(ة) بتاريخ
{birthPlaceLat} {birthPlaceAr}
CIN N° {cin}
Valable jusqu'au {expiryDate}`,
    `${titleAr}
{givenNameAr}
{familyNameAr}
<مزداد|مزدادة> بتاريخ {birthDate}
ب {birthPlaceAr}
صالحة إلى غاية {expiryDate}
رقم {cin}
${title}
{givenNameLat}
{familyNameLat}
à {birthPlaceLat}
?* الرقم السري للولوج {~number}`,
    `${title}
- Prénom : {givenNameLat}
- Nom : {familyNameLat}
- Date de naissance : {birthDate}
- Lieu de naissance : {birthPlaceLat}
- N° [CNIE|de la carte|] : {cin}
- Date d'expiration : {expiryDate}
- Sexe : {sex}`,
    `${titleAr}
%{
- الاسم الشخصي : {givenNameAr}
- الاسم العائلي : {familyNameAr}
- تاريخ الازدياد : {birthDate}
- مكان الازدياد : {birthPlaceAr}
%}
- رقم البطاقة : {cin} || الجنس : {sex}
- تاريخ انتهاء الصلاحية : {expiryDate}
${chief}`,
    `${kingdom}
${titleBoth}
- {familyNameLat} || {familyNameAr}
- {givenNameLat} || {givenNameAr}
| {cin} | {birthDate} | {expiryDate} |
| N° رقم | Né(e) le مزداد(ة) بتاريخ | Valable jusqu'au صالحة إلى غاية |
{birthPlaceAr} {birthPlaceLat}`,
    // A laminated card of the old kind.
    `= المملكة المغربية ; المديرية العامة للأمن الوطني || ROYAUME DU MAROC ; DIRECTION GENERALE DE LA SURETE NATIONALE
# بطاقة التعريف الوطنية
- رقم : {cin}
- الاسم : {givenNameAr} || Prénom : {givenNameLat}
- النسب : {familyNameAr} || Nom : {familyNameLat}
- تاريخ الازدياد : {birthDate} || مكان الازدياد : {birthPlaceAr}
- المهنة : {~tradeAr} || Profession : {~tradeLat}
- صالحة إلى غاية : {expiryDate}
- سلمت ب : {~placeAr} || بتاريخ : {~date}`,
    // Backs.
    `N° {cinBack}
Valable jusqu'au {expiryDate} صالحة إلى غاية
- <Fils|Fille> de : {fatherLat} <> {fatherAr} : <ابن|بنت>
- et de : {motherLat} <> {motherAr} : و
- Adresse : {addressLat} <> {addressAr} : العنوان
- N° état civil : {civilNumber} <> {civilNumber} : رقم الحالة المدنية
- Sexe : {sex} <> {sex} : الجنس
${zoneLines}`,
    `[رقم|] {cinBack} [صالحة إلى غاية {expiryDate}|]
<ابن|بنت> {fatherAr}
و {motherAr}
العنوان {addressAr}
<Fils|Fille> de {fatherLat}
et de {motherLat}
Adresse {addressLat}
N° état civil {civilNumber} رقم الحالة المدنية
Sexe {sex} الجنس
${zoneLines}`,
    `{cinBack}
- [Fils/Fille de|<Fils|Fille> de] : {fatherLat}
- et de : {motherLat}
- [Adresse|Domicile] : {addressLat}
- [N° d'état civil|Etat civil n°] : {civilNumber} || Sexe : {sex}
${zoneLines}`,
    `- [ابن(ة)|<ابن|ابنة>] : {fatherAr}
- [و|ومن] : {motherAr}
- [العنوان|السكنى] : {addressAr}
- [الحالة المدنية رقم|رقم الحالة المدنية] : {civilNumber} || الجنس : {sex}
- رقم البطاقة : {cinBack}
${zoneLines}`,
    `${zoneLines}
| Sexe الجنس | N° état civil رقم الحالة المدنية | N° |
| {sex} | {civilNumber} | {cinBack} |
العنوان {addressAr}
Adresse {addressLat}
<ابن|بنت> {fatherAr} <Fils|Fille> de {fatherLat}
و {motherAr} et de {motherLat}`,
    `| الأب Père | {fatherAr} | {fatherLat} |
| الأم Mère | {motherAr} | {motherLat} |
| العنوان Adresse | {addressAr} | {addressLat} |
| رقم الحالة المدنية | {civilNumber} | N° {cinBack} |
${zoneLines}`,
    `N° {cinBack} <ابن|بنت> {fatherAr} و {motherAr}
Adresse {addressLat}
{civilNumber} {sex}
{mrz1} {mrz2} {mrz3}`,
    // Photocopies of both sides on one sheet.
    `${kingdom}
${titleBoth}
{givenNameAr}
{givenNameLat}
{familyNameAr}
{familyNameLat}
<Né|Née> le {birthDate} <مزداد|مزدادة> بتاريخ
à {birthPlaceLat} ب {birthPlaceAr}
Valable jusqu'au {expiryDate}
{cin}
N° {cinBack} Valable jusqu'au {expiryDate}
<Fils|Fille> de {fatherLat} <ابن|بنت> {fatherAr}
et de {motherLat} و {motherAr}
Adresse {addressLat}
العنوان {addressAr}
N° état civil {civilNumber} Sexe {sex}
${zoneLines}
${certified[0]}`,
    `${titleAr}
- {givenNameLat} : {givenNameAr}
- {familyNameLat} : {familyNameAr}
- مزداد(ة) بتاريخ : {birthDate}
- ب : {birthPlaceAr}
- صالحة إلى غاية : {expiryDate}
- رقم : {cin}
- ابن(ة) : {fatherAr}
- و : {motherAr}
- العنوان : {addressAr}
- رقم الحالة المدنية : {civilNumber} || الجنس : {sex}
{cinBack}
${zoneLines}
${certified[2]}
${certified[0]}`,
    `${title}
{givenNameLat}
{familyNameLat}
<NE|NEE> LE {birthDate}
A {birthPlaceLat}
VALABLE JUSQU'AU {expiryDate}
N° {cin}
<FILS|FILLE> DE {fatherLat}
ET DE {motherLat}
ADRESSE {addressLat}
N° ETAT CIVIL {civilNumber}
SEXE {sex}
${zoneLines}
${certified[1]}`,
    `${certified[2]}
${kingdom}
${titleBoth}
| {givenNameLat} | {givenNameAr} |
| {familyNameLat} | {familyNameAr} |
| Né(e) le {birthDate} | مزداد(ة) بتاريخ {birthDate} |
| {birthPlaceLat} | {birthPlaceAr} |
| Valable jusqu'au {expiryDate} | N° {cin} |
| {fatherLat} | <ابن|بنت> {fatherAr} |
| {motherLat} | و {motherAr} |
| Adresse {addressLat} | العنوان {addressAr} |
| N° état civil {civilNumber} | Sexe {sex} |
| {cinBack} | |
${certified[1]}`,
    `${kingdom}
{cin}
${titleBoth}
{givenNameAr} {familyNameAr}
{givenNameLat} {familyNameLat}
{birthDate}
{birthPlaceAr} {birthPlaceLat}
{expiryDate}
${certified[0]}`,
    // Front and back read out of order, as a scanner may lay them.
    `N° {cinBack}
- العنوان : {addressAr}
- Adresse : {addressLat}
- ابن : {fatherAr} || و : {motherAr}
- Fils de : {fatherLat} || et de : {motherLat}
- N° état civil : {civilNumber} || Sexe : {sex}
${zoneLines}
${kingdom}
${title}
{givenNameLat} {givenNameAr}
{familyNameLat} {familyNameAr}
Né(e) le {birthDate}
à {birthPlaceLat} {birthPlaceAr}
Expire le {expiryDate}
{cin}`,
    `${kingdom}
${titleAr}
- {givenNameAr} || N° {cin}
- {familyNameAr} || CAN {~number}
- {givenNameLat} || Valable jusqu'au : {expiryDate}
- {familyNameLat} || Né(e) le : {birthDate}
مزداد(ة) ب {birthPlaceAr} {birthPlaceLat}
${chief}`,
    `= المملكة المغربية ROYAUME DU MAROC
${titleBoth}
{givenNameAr} {givenNameLat}
{familyNameAr} {familyNameLat}
<مزداد|مزدادة> بتاريخ <Né|Née> le {birthDate}
ب {birthPlaceAr} à {birthPlaceLat}
صالحة إلى غاية Valable jusqu'au {expiryDate}
رقم N° {cin}
الجنس Sexe {sex}
* {~phone} {~date}`,
    `# صورة لبطاقة التعريف الوطنية
الوجه
{givenNameAr}
{familyNameAr}
{birthDate}
{birthPlaceAr}
{expiryDate}
{cin}
الظهر
{cinBack}
[ابن|بنت] {fatherAr}
و {motherAr}
العنوان {addressAr}
{civilNumber}
${zoneLines}`,
    `# COPIE DE LA CARTE NATIONALE
RECTO
- Nom : {familyNameLat} || Prénom : {givenNameLat}
- Né(e) le : {birthDate} || à : {birthPlaceLat}
- N° : {cin} || Date de fin de validité : {expiryDate}
VERSO
- Père : {fatherLat} || Mère : {motherLat}
- Adresse : {addressLat}
- N° d'état civil : {civilNumber} || N° : {cinBack}
${zoneLines}
${certified[1]}`,
    `${titleBoth}
| Prénom الاسم الشخصي | Nom الاسم العائلي |
| {givenNameLat} {givenNameAr} | {familyNameLat} {familyNameAr} |
| Né(e) le تاريخ الازدياد | à مكان الازدياد |
| {birthDate} | {birthPlaceLat} {birthPlaceAr} |
| N° CNIE رقم البطاقة | Valable jusqu'au صالحة إلى غاية |
| {cin} | {expiryDate} |
${certified[0]}`,
    // Other persons and places near the names.
    `${kingdom}
${titleBoth}
[المديرية العامة للأمن الوطني|الأمن الوطني] {~placeAr} DGSN {~placeLat}
{familyNameAr} {familyNameLat}
{givenNameAr} {givenNameLat}
[المزداد|المزدادة|مزداد(ة)] [بتاريخ|في] {birthDate} [Né(e) le|Né le|Née le] {birthDate}
[ب|بمدينة] {birthPlaceAr} [à|A] {birthPlaceLat}
[N°|رقم|CIN] {cin}
[صالحة إلى غاية|صالحة الى] {expiryDate} [Expire le|Valable jusqu'au] {expiryDate}
?${chief}`,
    `${title}
- Nom : {familyNameLat} || النسب : {familyNameAr}
- Prénom : {givenNameLat} || الاسم : {givenNameAr}
- Né(e) le : {birthDate} || مزداد(ة) في : {birthDate}
- à : {birthPlaceLat} || ب : {birthPlaceAr}
- Père : {fatherLat} || الأب : {fatherAr}
- Mère : {motherLat} || الأم : {motherAr}
- Adresse : {addressLat}
- العنوان : {addressAr}
- N° état civil : {civilNumber} || N° : {cin}
- Valable jusqu'au : {expiryDate} || Sexe : {sex}
?${chief}`,
    `# [نسخة من البطاقة الوطنية|صورة البطاقة الوطنية للتعريف|Photocopie de la CNIE]
${kingdom}
{givenNameLat} {familyNameLat}
{givenNameAr} {familyNameAr}
[Né(e) le|Né le|Née le] {birthDate} à {birthPlaceLat}
مزداد(ة) ب{birthPlaceAr}
{cin} - [Valable jusqu'au|Valide jusqu'au] {expiryDate}
[Fils de|Fille de|Fils/Fille de] {fatherLat} et de {motherLat}
[ابن|بنت|ابن(ة)] {fatherAr} و{motherAr}
[Adresse|Domicile] {addressLat}
العنوان {addressAr}
[N° état civil|Etat civil n°] {civilNumber} [Sexe|] {sex}
${zoneLines}
${certified[0]}`,
    // Backs.
    `{cinBack} [CAN {~number}|]
[ابن|بنت] {fatherAr}
[Fils de|Fille de] {fatherLat}
و {motherAr}
et de {motherLat}
[العنوان|السكنى] : {addressAr}
Adresse : {addressLat}
[رقم الحالة المدنية|الحالة المدنية] {civilNumber} N° état civil
الجنس {sex} Sexe
${zoneLines}`,
    `| N° état civil رقم الحالة المدنية | Sexe الجنس | N° |
| {civilNumber} | {sex} | {cinBack} |
- Fils / Fille de : {fatherLat} <> {fatherAr} : ابن / بنت
- et de : {motherLat} <> {motherAr} : و
- Adresse : {addressLat} <> {addressAr} : العنوان
${zoneLines}`,
    `${zoneLines}
[Sexe|الجنس] : {sex} - [N°|CIN] {cinBack}
{addressAr} : العنوان
Adresse : {addressLat}
{fatherAr} ابن(ة) [Fils/Fille de|] {fatherLat}
{motherAr} و [et de|] {motherLat}
{civilNumber}`,
    // Both sides on one sheet, certified by somebody at some place.
    `= [جماعة {~placeAr}|المقاطعة الحضرية {~placeAr}] ; [مصلحة المصادقة على الإمضاءات|مكتب تصحيح الإمضاء] || [Commune de {~placeLat}|Arrondissement {~placeLat}]
${titleBoth}
- Prénom : {givenNameLat} <> {givenNameAr} : الاسم الشخصي
- Nom : {familyNameLat} <> {familyNameAr} : الاسم العائلي
- Né(e) le : {birthDate} <> {birthDate} : تاريخ الازدياد
- Lieu : {birthPlaceLat} <> {birthPlaceAr} : مكان الازدياد
- N° : {cin} <> {cin} : رقم
- Valable au : {expiryDate} <> {expiryDate} : صالحة إلى
# [الوجه الثاني|Verso]
{cinBack}
[Fils de|Fille de] {fatherLat} [et de|-] {motherLat} - {fatherAr} و {motherAr}
Adresse : {addressLat}
العنوان : {addressAr}
${certified[1]}`,
    `${kingdom}
{givenNameAr}
[{~tradeAr}|السيد|Titulaire|]
{givenNameLat}
{familyNameAr}
{familyNameLat}
[Né le|Née le|مزداد بتاريخ|مزدادة بتاريخ] {birthDate}
{birthPlaceAr} {birthPlaceLat}
[Délivrée le|سلمت بتاريخ|Date d'émission] {~date}
[Valable jusqu'au|صالحة إلى غاية] {expiryDate}
{cin}
${chief}`,
    `# بطاقة التعريف الوطنية
[رقم|عدد] {cin}
%{
- الاسم العائلي والشخصي : {familyNameAr} {givenNameAr}
- [تاريخ ومحل الازدياد|المزداد(ة)] : {birthDate} ب{birthPlaceAr}
- [اسم الأب|ابن(ة)] : {fatherAr}
- [اسم الأم|و] : {motherAr}
- [السكنى|العنوان|محل السكنى] : {addressAr}
- [المهنة|الحرفة] : {~tradeAr}
%}
- [سلمت ب|أنجزت ب] : {~placeAr} || بتاريخ : {~date}
- [تنتهي صلاحيتها في|صالحة إلى غاية] : {expiryDate}
> [عامل الإقليم|رئيس المنطقة الإقليمية للأمن] ; {~nameAr}`,
    `${title}
| Nom | Prénom | Date de naissance | Lieu de naissance |
| {familyNameLat} | {givenNameLat} | {birthDate} | {birthPlaceLat} |
| النسب | الاسم | تاريخ الازدياد | مكان الازدياد |
| {familyNameAr} | {givenNameAr} | {birthDate} | {birthPlaceAr} |
N° CNIE : {cin} - [Date d'expiration|Validité] : {expiryDate}`,
    `{familyNameLat} {givenNameLat}
* Nom et prénom
{familyNameAr} {givenNameAr}
* الاسم العائلي والشخصي
{birthDate} {birthPlaceLat}
* Date et lieu de naissance
{cin} {expiryDate}
* N° de la carte et date d'expiration
{addressLat}
* Adresse
{fatherLat} / {motherLat}
* Filiation`,
    `${titleBoth}
{givenNameAr} {givenNameLat}
?{~placeAr}
{familyNameAr} {familyNameLat}
[{birthDate} {birthPlaceAr} {birthPlaceLat}|{birthPlaceLat} {birthDate} {birthPlaceAr}]
{cin} {expiryDate}
[{~number}|{~reference}|]
${zoneLines}`,
    `= ROYAUME DU MAROC ; DIRECTION GENERALE DE LA SURETE NATIONALE
${title}
[Prénom(s)|Prénom] {givenNameLat} {givenNameAr} [الاسم الشخصي|الاسم]
[Nom(s)|Nom] {familyNameLat} {familyNameAr} [الاسم العائلي|النسب]
[Date et lieu de naissance|Né(e)] {birthDate} {birthPlaceLat} {birthPlaceAr} [تاريخ ومكان الازدياد|مزداد(ة)]
[Adresse|Domicile] {addressLat} {addressAr} [العنوان|السكنى]
[Date d'expiration|Valable jusqu'au] {expiryDate} [صالحة إلى غاية|تاريخ انتهاء الصلاحية]
{cin}`,
    ...cnieSheets,
  ],
};
