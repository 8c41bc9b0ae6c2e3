/** Registration of a cooperative: what the clerk of the local register, and before him the office of cooperation, gives out. */
import {
  coopNamesAr,
  coopNamesLat,
  coopSeatsAr,
  coopSeatsLat,
  purposeAr,
  purposeLat,
} from '../cooperatives.ts';
import type { Drafts } from '../draft.ts';
import { registeredInLatin } from './coop-latin.ts';
import { registeredInLetters } from './coop-papers.ts';

const oneOf = (variants: readonly string[]) => `[${variants.join('|')}]`;
const seatAr = oneOf(coopSeatsAr);
const seatLat = oneOf(coopSeatsLat);

// Letterheads.
const headAr = `= المملكة المغربية ; [وزارة العدل|وزارة العدل والحريات|المجلس الأعلى للسلطة القضائية] ; [محكمة الاستئناف ب{~placeAr}|الدائرة الاستئنافية {~placeAr}|] ; المحكمة الابتدائية ب{courtAr} ; [كتابة الضبط|مصلحة السجل المحلي للتعاونيات|رئاسة كتابة الضبط|مصلحة كتابة الضبط]`;
const headPlainAr = `= المملكة المغربية ; [وزارة العدل|وزارة العدل والحريات] ; [محكمة الاستئناف ب{~placeAr}|] ; [كتابة الضبط|مصلحة السجلات|قسم السجل المحلي للتعاونيات]`;
const headBoth = `= [ROYAUME DU MAROC|Royaume du Maroc] ; [MINISTERE DE LA JUSTICE|Ministère de la Justice] ; [Tribunal de Première Instance|T.P.I.|TRIBUNAL DE PREMIERE INSTANCE] de {~placeLat} ; [Secrétariat-greffe|Service du registre local des coopératives] || المملكة المغربية ; وزارة العدل ; المحكمة الابتدائية ب{courtAr} ; [كتابة الضبط|مصلحة السجل المحلي للتعاونيات]`;
const headFr = `= [ROYAUME DU MAROC|Royaume du Maroc] ; [MINISTERE DE LA JUSTICE|Ministère de la Justice et des Libertés|Ministère de la Justice] ; [Cour d'appel de {~placeLat}|] ; [Tribunal de première instance de|TRIBUNAL DE PREMIERE INSTANCE DE|Tribunal de 1ère instance de] {~placeLat} ; [Secrétariat-greffe|Greffe|Bureau du registre local des coopératives]`;
const officeAr = `= المملكة المغربية ; [وزارة الصناعة التقليدية والاقتصاد الاجتماعي والتضامني|وزارة السياحة والصناعة التقليدية والاقتصاد الاجتماعي|الوزارة المكلفة بالشؤون الاقتصادية والعامة] ; مكتب تنمية التعاون ; [المندوبية الجهوية|الملحقة الجهوية|المديرية الجهوية] ب{~placeAr}`;
const officeFr = `= [ROYAUME DU MAROC|Royaume du Maroc] ; [OFFICE DU DEVELOPPEMENT DE LA COOPERATION|Office du Développement de la Coopération (ODCO)|O.D.CO] ; [Délégation régionale|Direction régionale|Annexe régionale] de {~placeLat}`;
// Titles.
const titleAr = `# [شهادة التقييد في السجل المحلي للتعاونيات|شهادة التسجيل بالسجل المحلي للتعاونيات|شهـادة التقيـيد|شهادة قيد تعاونية|شهادة تقييد|شهادة التقييد بسجل التعاونيات|مستخرج من السجل المحلي للتعاونيات|شهادة|شـهـادة تسـجـيـل تـعـاونـيـة|شهادة القيد في سجل التعاونيات]`;
const titleFr = `# [ATTESTATION D'IMMATRICULATION|Attestation d'inscription au registre local des coopératives|CERTIFICAT D'IMMATRICULATION AU REGISTRE LOCAL DES COOPERATIVES|Certificat d'inscription|Extrait du registre local des coopératives|EXTRAIT DU REGISTRE DES COOPERATIVES|Attestation d'enregistrement d'une coopérative|ATTESTATION]`;
// Closings.
const closeAr = `> [حرر|وحرر|سلمت|سلم|حررت هذه الشهادة] [ب{~placeAr} [في|بتاريخ|يوم]|بتاريخ|في] {~date} ; [رئيس كتابة الضبط|رئيس مصلحة كتابة الضبط|كاتب الضبط|عن رئيس كتابة الضبط|رئيسة مصلحة السجل المحلي للتعاونيات|الإمضاء والطابع] ; [{~nameAr}|]`;
const closeFr = `> [Fait à|Délivré à|Délivrée à|A] {~placeLat}[, le| le|, en date du] {~date} ; [Le secrétaire-greffier|Le Chef du secrétariat-greffe|Le greffier en chef|P/ Le chef de greffe|Cachet et signature] ; [{~nameLat}|]`;
const lawAr = `* [طبقا ل|بناء على |تطبيقا لمقتضيات |وفقا لأحكام ][المادة [7|8|9|12] من |]القانون رقم [112.12|112-12|12.112] المتعلق بالتعاونيات[ الصادر بتنفيذه الظهير الشريف رقم 1.14.189 بتاريخ 27 من محرم 1436 (21 نوفمبر 2014)| كما وقع تغييره وتتميمه|]`;
const lawFr = `* [Loi n° 112-12 relative aux coopératives|Délivré conformément à la loi 112.12|En application de la loi n° 112-12 promulguée par le dahir n° 1-14-189 du 27 moharrem 1436 (21 novembre 2014)|Décret n° 2-15-617 du 24 mars 2016]`;
const drAr = '[درهم|درهما|دراهم|درهم مغربي|د.م|دهـ|]';
const drFr = '[DH|DHS|dirhams|MAD|Dhs|]';
const leaderAr = '<[رئيس|السيد رئيس]|[رئيسة|السيدة رئيسة]>';

export const coopRegistration: Drafts = {
  type: 'coop-registration',
  texts: { coopNameAr: coopNamesAr, coopNameLat: coopNamesLat },
  pages: [
    // The clerk tells it.
    `${headAr}
    ${titleAr}
    [يشهد|نشهد نحن|إن] [السيد رئيس كتابة الضبط|رئيس مصلحة كتابة الضبط|كاتب الضبط الموقع أسفله] [لدى|ب]المحكمة الابتدائية ب{courtAr} [يشهد |]أن [التعاونية المسماة|التعاونية المدعوة|التعاونية الحاملة لاسم] {coopNameAr} [مقيدة|مسجلة|قد تم تقييدها] بالسجل المحلي للتعاونيات [الممسوك بهذه المحكمة |]تحت [رقم|عدد] {registrationNumber} [بتاريخ|منذ|ابتداء من] {registrationDate}.
    ?[سلمت هذه الشهادة|وقد سلمت هذه الشهادة] <للمعني|للمعنية> بالأمر [للإدلاء بها عند الحاجة|لاستعمالها فيما يسمح به القانون|قصد الإدلاء بها لدى من يهمه الأمر].
    ${closeAr}`,
    `${headPlainAr}
    # [شهادة التقييد|شـهــادة]
    بناء على القانون رقم 112.12 [المتعلق بالتعاونيات|]، وبناء على [التصريح|الطلب|الملف] المودع بكتابة ضبط هذه المحكمة [بتاريخ|يوم] {~date} [تحت عدد {~number}|] من طرف <السيد|السيدة> {presidentAr} بصفته<|ا> <رئيسا|رئيسة> [للتعاونية|لمجلس إدارة التعاونية]، [تم تقييد|قيدت] {coopNameAr} [في السجل المحلي للتعاونيات|بسجل التعاونيات] لدى المحكمة الابتدائية ب{courtAr} [بتاريخ|في|يوم] {registrationDate} [وأسند إليها الرقم|وأعطيت الرقم الترتيبي|تحت رقم] {registrationNumber}.
    [ويبلغ|يبلغ] رأسمالها {capital} ${drAr}، [وعدد أعضائها|وتضم من الأعضاء|ويبلغ عدد أعضائها] {members} [عضوا|أعضاء|].
    ${closeAr}
    ${lawAr}`,
    `# ${'[شهادة تقييد تعاونية|شهادة التسجيل]'}
    نحن رئيس كتابة الضبط بالمحكمة الابتدائية ب{courtAr}،
    [بعد الاطلاع على|بناء على] السجل المحلي للتعاونيات،
    [وبعد الاطلاع على الوثائق المدلى بها|وبناء على النظام الأساسي المؤرخ في {~date}|وبناء على محضر الجمعية العامة التأسيسية المنعقدة بتاريخ {~date}]،
    نشهد أن {coopNameAr} [الكائن مقرها|الكائن مقرها الاجتماعي|التي يوجد مقرها] ب ${seatAr} [مقيدة بهذا السجل|مسجلة لدينا] [منذ|بتاريخ] {registrationDate} تحت عدد {registrationNumber}، [ويرأسها|ويمثلها|ويسيرها] <السيد|السيدة> {presidentAr} <الحامل|الحاملة> لبطاقة التعريف الوطنية رقم {~cin}.
    [ولهذه الغاية سلمت هذه الشهادة|وبه حررت هذه الشهادة] [للعمل بها|] بتاريخ {~date}.
    > [رئيس كتابة الضبط|كاتب الضبط] ; {~nameAr}`,
    `${officeAr}
    # شهادة
    يشهد [مدير مكتب تنمية التعاون|المندوب الجهوي لمكتب تنمية التعاون|رئيس المصلحة الجهوية] أن {coopNameAr} [التابعة لقطاع|العاملة في قطاع|التي تنشط في مجال] ${purposeAr} [قد رخص بتأسيسها بموجب القرار عدد {~number} بتاريخ {~date} و|]مسجلة بسجل التعاونيات تحت [رقم|عدد] {registrationNumber} بتاريخ {registrationDate}.
    - [عدد المنخرطين|عدد الأعضاء|عدد المتعاونين] : {members}
    - [الرأسمال|رأس المال المكتتب] : {capital} ${drAr}
    - <الرئيس|الرئيسة> : {presidentAr}
    > [الرباط|{~placeAr}] في {~date} ; المندوب الجهوي ; {~nameAr}`,
    // Forms.
    `${headAr}
    ${titleAr}
    %{
    - [رقم التقييد|رقم القيد|الرقم الترتيبي|عدد التسجيل] : {registrationNumber}
    - [تاريخ التقييد|تاريخ القيد|تاريخ التسجيل] : {registrationDate}
    - [تسمية التعاونية|التسمية|اسم التعاونية] : {coopNameAr}
    - [التسمية بالحروف اللاتينية|الاسم باللاتينية|بالفرنسية] : {coopNameLat}
    - [رأس المال|الرأسمال|مبلغ الرأسمال] : {capital} ${drAr}
    - [عدد الأعضاء|عدد الأعضاء المؤسسين|عدد المنخرطين] : {members}
    - [${leaderAr}|الممثل القانوني|رئيس مجلس الإدارة] : {presidentAr}
    - [المقر الاجتماعي|المقر|العنوان] : ${seatAr}
    ?- [الغرض|موضوع التعاونية|النشاط] : ${purposeAr}
    ?- المدة : [99 سنة|تسع وتسعون سنة|50 سنة]
    %}
    ${closeAr}
    ?${lawAr}`,
    `${headBoth}
    # ATTESTATION D'IMMATRICULATION
    # شهادة التقييد
    %{
    - [Dénomination|Nom de la coopérative] : {coopNameLat} <> {coopNameAr} : [التسمية|اسم التعاونية]
    - [N° d'immatriculation|N° d'inscription|Numéro] : {registrationNumber} <> {registrationNumber} : [رقم التقييد|رقم التسجيل]
    - [Président|Présidente|Représentant légal] : {presidentLat} <> {presidentAr} : [الرئيس(ة)|الممثل القانوني]
    - [Date d'immatriculation|Inscrite le] : {registrationDate} <> {registrationDate} : تاريخ التقييد
    - Capital : {capital} ${drFr} <> {capital} ${drAr} : رأس المال
    - [Nombre de membres|Nbre d'adhérents] : {members} <> {members} : عدد الأعضاء
    %}
    ${closeFr}`,
    `${headFr}
    ${titleFr}
    Le [secrétaire-greffier|chef du secrétariat-greffe|greffier en chef] [soussigné|] [près le|du] Tribunal de première instance de {~placeLat} [certifie|atteste] que la [coopérative dénommée|coopérative ayant pour dénomination] {coopNameLat} est [inscrite|immatriculée|enregistrée] au registre local des coopératives sous le [n°|numéro] {registrationNumber} [en date du|depuis le|à compter du] {registrationDate}.
    [La présente attestation est délivrée pour servir et valoir ce que de droit|Délivrée à l'intéressé<|e> sur sa demande].
    ${closeFr}`,
    `${headFr}
    ${titleFr}
    - [Dénomination sociale|Dénomination|Intitulé de la coopérative] : {coopNameLat}
    - [Siège social|Adresse du siège|Siège] : ${seatLat}
    - [Objet|Activité|Secteur] : ${purposeLat}
    - [Immatriculée sous le n°|N° au registre local|N° RLC] : {registrationNumber}
    - [Date d'inscription|Date d'enregistrement|Immatriculée le] : {registrationDate}
    - [Capital social|Capital initial|Montant du capital] : {capital} ${drFr}
    - [Nombre de coopérateurs|Effectif des adhérents|Membres] : {members}
    - [<Président|Présidente> du conseil d'administration|<Gérant|Gérante>|Nom <du président|de la présidente>] : {presidentLat}
    - [C.I.N.|CNIE n°] : {~cin}
    ?- [Tél|GSM] : {~phone}
    ${closeFr}
    ?${lawFr}`,
    // Tables.
    `${headAr}
    ${titleAr}
    | [رقم التقييد|الرقم|عدد] | [تاريخ التقييد|التاريخ] | [تسمية التعاونية|التعاونية] | [<الرئيس|الرئيسة>|الممثل القانوني] |
    | {registrationNumber} | {registrationDate} | {coopNameAr} | {presidentAr} |
    | [رأس المال|الرأسمال] | [عدد الأعضاء|الأعضاء] | المدة | القطاع |
    | {capital} | {members} | 99 سنة | [الفلاحة|الصناعة التقليدية|الخدمات] |
    [سلم هذا المستخرج بطلب من|سلم بناء على طلب] [<المعني|المعنية> بالأمر|<السيد|السيدة> {~nameAr}].
    ${closeAr}`,
    `${headBoth}
    ${titleFr}
    | Rubrique | Mention |
    | [Coopérative|Dénomination] | {coopNameLat} |
    | [N° au registre|N° d'immatriculation] | {registrationNumber} |
    | [Date d'immatriculation|Inscription du] | {registrationDate} |
    | [<Président|Présidente>|Représentant légal] | {presidentLat} |
    | [Secrétaire|Trésorier] | {~nameLat} |
    | [Capital|Capital en DH] | {capital} |
    | [Membres|Nbre de membres] | {members} |
    ${closeFr}
    ${lawFr}`,
    // Receipt of the deposit.
    `${headAr}
    # [وصل إيداع|وصل إيداع ملف تأسيس تعاونية|وصل تقييد تعاونية|وصل]
    [يشهد رئيس كتابة الضبط|نشهد نحن الموقع أسفله] أنه [بتاريخ {~date} |]أودع <السيد|السيدة> {~nameAr} [نيابة عن|لفائدة] {coopNameAr} [ثلاث نسخ من النظام الأساسي|ملف التأسيس المتكون من 12 وثيقة|الوثائق المنصوص عليها في المادة 8] [مقابل هذا الوصل عدد {~number}|تحت وصل عدد {~reference}].
    وقد [تم تقييد التعاونية|قيدت التعاونية] في السجل المحلي [تحت رقم|بالرقم] {registrationNumber} [وذلك ابتداء من|وذلك بتاريخ|يوم] {registrationDate}.
    [واجبات الإيداع|الرسوم القضائية] : [50,00|20,00|100,00] درهم، [وصل الصندوق|وصل الأداء] رقم {~number}.
    ${closeAr}`,
    `${headFr}
    # [RECEPISSE DE DEPOT|Récépissé d'inscription|RECEPISSE]
    Récépissé n° {~number} [du {~date}|]
    [Il est donné récépissé à|Reçu de] [M.|Mme|M./Mme] {~nameLat}, [agissant au nom et pour le compte de|mandaté par|pour le compte de] la {coopNameLat}, du dépôt de [trois exemplaires des statuts|son dossier de constitution|la demande d'immatriculation], effectué le {~date}.
    [Numéro attribué au registre local|Inscription au registre local des coopératives sous le n°|N° d'ordre au registre] : {registrationNumber}
    [Date d'inscription|Inscrite le|Immatriculation du] : {registrationDate}
    - [Capital souscrit|Capital social] : {capital} ${drFr}
    - [Capital libéré|Versé (1/4)] : {~amount} ${drFr}
    ${closeFr}`,
    // Letter from the clerk.
    `${headAr}
    = إلى <السيد|السيدة> {~nameAr} ; <رئيس|رئيسة> [التعاونية|مجلس الإدارة]
    [الموضوع|الموضوع :] : [تقييد تعاونية|إشعار بالتقييد في السجل المحلي|حول تقييد التعاونية]
    المرجع : [طلبكم عدد {~number} بتاريخ {~date}|رسالتكم المؤرخة في {~date}]
    سلام تام بوجود مولانا الإمام،
    وبعد، [فعلاقة بالموضوع والمرجع أعلاه|جوابا على طلبكم المشار إلى مراجعه أعلاه]، [يشرفني أن أخبركم|أحيطكم علما] أن {coopNameAr} [أصبحت مقيدة|تم تقييدها|قد سجلت] بالسجل المحلي للتعاونيات [الممسوك |]بالمحكمة الابتدائية ب{courtAr} تحت عدد {registrationNumber} [بتاريخ|وذلك يوم] {registrationDate}، [وأن نسخة من الملف أحيلت على مكتب تنمية التعاون|].
    [وتقبلوا فائق التقدير والاحترام|والسلام].
    ${closeAr}`,
    `${officeFr}
    = A ; [Monsieur le Président|Madame la Présidente] de la coopérative
    Objet : [inscription de votre coopérative|Enregistrement au registre des coopératives|immatriculation]
    Réf. : [votre demande n° {~reference} du {~date}|V/L du {~date}]
    [Comme suite à votre demande citée en référence|En réponse à votre lettre visée en référence], [j'ai l'honneur de vous informer|nous vous confirmons] que la {coopNameLat}, [au capital de {capital} ${drFr}, |][présidée par [M.|Mme] {presidentLat}, |][regroupant {members} membres, |]a été [inscrite|enregistrée|immatriculée] [le|en date du] {registrationDate} [au registre des coopératives |]sous le [n°|numéro] {registrationNumber}.
    [Veuillez agréer, Monsieur le Président, mes salutations distinguées|Salutations distinguées].
    > {~placeLat}, le {~date} ; Le Délégué régional ; {~nameLat}`,
    `${officeFr}
    # [ATTESTATION|ATTESTATION D'ENREGISTREMENT|Attestation d'agrément]
    Le [Directeur de l'Office du Développement de la Coopération|Délégué régional de l'ODCO] [atteste par la présente|certifie] que :
    {coopNameLat}
    [dont le siège est sis à|sise à|domiciliée à] ${seatLat},
    [a été constituée le {~date}|agréée par arrêté n° {~number} du {~date}] et [enregistrée|inscrite] [sous le n°|sous le numéro] {registrationNumber} [le|en date du] {registrationDate}, [compte|regroupe] {members} [adhérents|adhérentes|membres] [dont [4|5|8|11|12|20|50|60|100|250] femmes|] [et dispose d'un capital de {capital} ${drFr}|].
    [Attestation délivrée sur demande de l'intéressée|La présente attestation est délivrée à toutes fins utiles].
    > Fait à [Rabat|{~placeLat}], le {~date} ; Signature et cachet`,
    // Mixed.
    `= السجل المحلي للتعاونيات ; [رقم|عدد] {registrationNumber} || المحكمة الابتدائية ; ب{courtAr}
    # شهادة [التقييد|القيد]
    يشهد [رئيس كتابة الضبط|كاتب الضبط] أن التعاونية [المبينة أدناه|الآتية بياناتها|المذكورة بياناتها بعده] مقيدة [بالسجل المحلي|بهذا السجل] :
    [التعاونية|أولا - التعاونية]
    - [التسمية|الاسم] : {coopNameAr}
    - [المقر|عنوان المقر] : ${seatAr}
    - [تاريخ التأسيس|تاريخ الجمعية العامة التأسيسية] : {~date}
    - [تاريخ التقييد|تاريخ القيد] : {registrationDate}
    [أجهزة التسيير|ثانيا - التسيير]
    - <الرئيس|الرئيسة> : {presidentAr}
    - [نائب الرئيس|نائبة الرئيسة] : {~nameAr}
    - [أمين المال|الكاتب العام] : {~nameAr}
    [الرأسمال والأعضاء|ثالثا - الرأسمال]
    - [رأس المال|الرأسمال الاجتماعي] : {capital} ${drAr}
    - [قيمة الحصة|القيمة الاسمية للحصة] : {~amount}
    - [عدد الأعضاء|عدد المتعاونات] : {members}
    ${closeAr}`,
    `${headPlainAr}
    ${titleAr}
    [المحكمة الابتدائية|المحكمة] : {courtAr}
    [تحت عدد|السجل رقم|ملف عدد] : {registrationNumber}
    {coopNameAr}
    [في اسم <السيد|السيدة>|<يرأسها السيد|ترأسها السيدة>|<رئيسها السيد|رئيستها السيدة>] {presidentAr}
    [رأسمالها|برأسمال قدره] {capital} ${drAr}
    [مكونة من|تتكون من|تضم] {members} [عضوا|أعضاء|متعاونة]
    [قيدت في|سجلت يوم|مقيدة بتاريخ] {registrationDate}
    ${closeAr}`,
    `[Nous soussigné|Je soussigné], [chef du secrétariat-greffe|secrétaire-greffier] [du|près le] tribunal de première instance de {~placeLat}, [certifions|attestons] que [M.|Mme|Monsieur|Madame] {presidentLat}, titulaire de la CNIE n° {~cin}, [est <président|présidente> de|préside] la {coopNameLat}, [inscrite au registre local sous le n°|immatriculée sous le numéro] {registrationNumber} [depuis le|en date du] {registrationDate}, [dont le capital s'élève à|au capital de] {capital} ${drFr} [et qui compte|comptant] {members} [membres|coopérateurs|coopératrices].
    [En foi de quoi la présente attestation est établie|Pour servir et valoir ce que de droit].
    ${closeFr}
    ?${lawFr}`,
    `${headAr}
    # [مستخرج من السجل المحلي للتعاونيات|مستخرج السجل|ملخص التقييدات]
    | البيان | [التفصيل|المضمون] |
    | [اسم التعاونية|تسميتها] | {coopNameAr} |
    | [نوعها|الصنف] | [تعاونية فلاحية|تعاونية حرفية|تعاونية خدمات] |
    | [رقمها بالسجل|رقم التقييد] | {registrationNumber} |
    | [تاريخ تقييدها|تاريخ التقييد] | {registrationDate} |
    | [عدد أعضائها|أعضاؤها] | {members} |
    | [رأسمالها|الرأسمال بالدرهم] | {capital} |
    | [<رئيسها|رئيستها>|ممثلها القانوني] | {presidentAr} |
    | [آخر تعديل|التقييدات التعديلية] | [لا شيء|محضر بتاريخ {~date}] |
    ${closeAr}
    ${lawAr}`,
    `${headBoth}
    # [السجل المحلي للتعاونيات|Registre local des coopératives]
    التسمية : {coopNameAr}
    Dénomination : {coopNameLat}
    - رقم التقييد : {registrationNumber} || تاريخ التقييد : {registrationDate}
    - الرئيس(ة) : {presidentAr} || Président(e) : {presidentLat}
    - رأس المال : {capital} || عدد الأعضاء : {members}
    [سلمت هذه الشهادة للإدلاء بها لدى|للإدلاء بها لدى] [المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير|القرض الفلاحي للمغرب|الوكالة الوطنية لإنعاش التشغيل والكفاءات].
    > {~placeAr} في {~date} ; كاتب الضبط`,
    // The order of telling turned round.
    `${headAr}
    ${titleAr}
    [في يوم|بتاريخ|إنه في يوم] {registrationDate} [تم تقييد|قيدنا نحن كاتب الضبط] [بالسجل المحلي للتعاونيات تحت رقم|تحت رقم] {registrationNumber} التعاونية [المسماة|التي تحمل اسم|المعروفة باسم] {coopNameAr}، [التي يرأسها|الممثلة من طرف رئيسها|يمثلها قانونا] {presidentAr}، [والمكونة من|وعدد أعضائها] {members} [عضوا|أعضاء]، [ورأسمالها|برأسمال حدد في] {capital} ${drAr}[، ومدتها تسع وتسعون سنة|].
    ${closeAr}`,
    `${headPlainAr}
    # [شهادة|شهادة التقييد بالسجل المحلي للتعاونيات]
    تحت [رقم|عدد] {registrationNumber} وبتاريخ {registrationDate} [سجلت|قيدت] بكتابة ضبط ابتدائية {courtAr} [تعاونية باسم|التعاونية المسماة] {coopNameAr} [طبقا للقانون 112.12|].
    [عدد أعضائها|أعضاؤها] : {members} ؛ [رأسمالها|الرأسمال] : {capital} ${drAr} ؛ [<رئيسها|رئيستها>|<الرئيس|الرئيسة>] : {presidentAr}.
    ${closeAr}`,
    `[L'an {~year}, et le {~date}|Vu la demande déposée le {~date}|Vu le dossier n° {~number} déposé le {~date}],
    [Vu la loi n° 112-12 relative aux coopératives|Vu le décret n° 2-15-617],
    [Le chef du greffe|Nous, secrétaire-greffier] du tribunal de première instance de {~placeLat},
    [Attestons|Déclarons] avoir [procédé à l'inscription|inscrit] au registre local, sous le [numéro|n°] {registrationNumber}, [le|à la date du] {registrationDate}, [de la coopérative|la coopérative] [dénommée|ayant pour dénomination] {coopNameLat} [constituée par l'assemblée générale du {~date}|].
    [Elle est représentée par|Elle a pour <président|présidente>] [M.|Mme] {presidentLat}, [demeurant à {~addressLat}|C.I.N. n° {~cin}].
    ${closeFr}`,
    `${headFr}
    # [FICHE D'IMMATRICULATION|Fiche signalétique de la coopérative|DECLARATION D'IMMATRICULATION - EXTRAIT]
    [I. Identification|1 - Coopérative]
    - Dénomination : {coopNameLat}
    - [Sigle|Enseigne] : [Néant|-]
    - [Siège|Adresse] : ${seatLat}
    [II. Inscription|2 - Immatriculation]
    - [Numéro|N°] : {registrationNumber} || [Date|Le] : {registrationDate}
    - [Dépôt des statuts|Récépissé] : n° {~number} || Du : {~date}
    [III. Organes|3 - Administration]
    - <Président|Présidente> : {presidentLat}
    - [Vice-président|Directeur] : {~nameLat}
    - Trésorier : {~nameLat}
    [IV. Capital et membres|4 - Capital]
    - [Capital souscrit|Capital] : {capital}
    - [Part sociale|Valeur de la part] : {~amount}
    - [Nombre de membres fondateurs|Nombre d'adhérents] : {members}
    ${closeFr}`,
    `${headBoth}
    # شهادة التقييد في سجل التعاونيات
    # CERTIFICAT D'INSCRIPTION AU REGISTRE DES COOPERATIVES
    يشهد [رئيس كتابة الضبط|كاتب الضبط الموقع أسفله] أن {coopNameAr} مقيدة [تحت رقم|بالسجل تحت عدد] {registrationNumber} [بتاريخ|منذ] {registrationDate} [ويرأسها {presidentAr}|].
    Le [secrétaire-greffier|greffier] soussigné certifie que la {coopNameLat} est inscrite sous le n° {registrationNumber} [le|en date du] {registrationDate} [et présidée par {presidentLat}|].
    - رأس المال / Capital : {capital}
    - عدد الأعضاء / Membres : {members}
    > {~placeAr} {~date} ; الطابع والتوقيع`,
    `${officeAr}
    # [شهادة تسجيل|بطاقة تعريف تعاونية|شهادة إدارية]
    %{
    - [اسم التعاونية|التعاونية] : {coopNameAr}
    - [الجماعة|الدوار] : {~placeAr}
    - [الإقليم|العمالة] : {~placeAr}
    - [القطاع|الفرع] : ${purposeAr}
    - [تاريخ التأسيس|قرار الترخيص بتاريخ] : {~date}
    - [رقم السجل|رقم التسجيل بالسجل المحلي] : {registrationNumber}
    - [سجلت بتاريخ|تاريخ التسجيل] : {registrationDate}
    - [عدد المنخرطات|عدد المنخرطين|المنخرطون] : {members}
    - [الرأسمال المكتتب|الرأسمال] : {capital} ${drAr}
    - [الرأسمال المحرر|المبلغ المدفوع] : {~amount} ${drAr}
    - [<الرئيس|الرئيسة>|اسم <الرئيس|الرئيسة>] : {presidentAr}
    - [المدير|المسير الإداري|الهاتف] : {~phone}
    %}
    > [حرر بالرباط|{~placeAr}] في {~date} ; [مدير مكتب تنمية التعاون|المندوب الجهوي]`,
    // Terse.
    `{coopNameAr}
    مسجلة [تحت عدد|رقم] {registrationNumber} [بتاريخ|في] {registrationDate}
    المحكمة الابتدائية {courtAr}
    > كاتب الضبط ; {~date}`,
    `# Registre local des coopératives
    {coopNameLat}
    [N°|Sous le n°] {registrationNumber} [du|le] {registrationDate}
    > Le greffier ; {~nameLat}`,
    `${headAr}
    # [شهادة|شهادة قيد]
    يشهد رئيس كتابة الضبط [بهذه المحكمة|] أن {coopNameAr} مقيدة تحت عدد {registrationNumber}.
    > [{~placeAr} في {~date}|في {~date}]`,
    // With visas of many acts.
    `${headAr}
    ${titleAr}
    [إن رئيس مصلحة كتابة الضبط،|رئيس كتابة الضبط،]
    بناء على الظهير الشريف رقم 1.14.189 الصادر في 27 من محرم 1436 (21 نونبر 2014) بتنفيذ القانون رقم 112.12 [المتعلق بالتعاونيات|]؛
    وبناء على المرسوم رقم 2.15.617 الصادر في 24 مارس 2016؛
    [وبناء على شهادة التسمية رقم {~number} المسلمة من طرف مكتب تنمية التعاون بتاريخ {~date}؛|وبناء على الشهادة السلبية عدد {~number}؛]
    [وبناء على محضر الجمعية العامة التأسيسية المنعقدة في {~date}؛|وبناء على الطلب المؤرخ في {~date}؛]
    [وبناء على شهادة إيداع مبلغ {~amount} درهم بالبنك الشعبي؛|]
    [يشهد|نشهد] بأن [التعاونية المسماة|] {coopNameAr} [قد قيدت|مقيدة] [تحت رقم|بالرقم الترتيبي] {registrationNumber} [ابتداء من تاريخ|بتاريخ] {registrationDate}.
    [يمثلها|ممثلها القانوني] : {presidentAr} - [رأس المال|الرأسمال] : {capital} ${drAr}
    ${closeAr}`,
    `${headFr}
    ${titleFr}
    [Vu|Attendu] le certificat de dénomination n° {~number} délivré par l'ODCO le {~date} ;
    Vu les statuts signés en date du {~date} ;
    [Vu l'attestation bancaire de dépôt de {~amount} dirhams ;|Vu le procès-verbal de l'assemblée constitutive tenue le {~date} ;]
    Il est certifié que la coopérative [ci-après désignée|dont la désignation suit] est [immatriculée|inscrite] au registre local :
    - [Coopérative|Dénomination] : {coopNameLat}
    - [Immatriculation|Immatriculée sous le n°] : {registrationNumber}
    - [En date du|Date d'immatriculation] : {registrationDate}
    - [Représentant légal|<Président|Présidente>] : {presidentLat}
    ${closeFr}`,
    // Certificate of non-radiation and changes.
    `${headAr}
    # [شهادة عدم التشطيب|شهادة بعدم الحل والتصفية|شهادة الوضعية القانونية]
    يشهد كاتب الضبط [ب|لدى ]المحكمة الابتدائية ب{courtAr} أنه [بعد مراجعة|بعد الاطلاع على] السجل المحلي للتعاونيات تبين أن {coopNameAr} المقيدة [به |]تحت عدد {registrationNumber} بتاريخ {registrationDate} [لا زالت قائمة ولم يتم التشطيب عليها|لم تكن موضوع حل أو تصفية] إلى غاية [يومه|{~date}]، [وأن آخر تغيير في أجهزتها تم بمحضر {~date}|] [وأن <رئيسها الحالي هو السيد|رئيستها الحالية هي السيدة> {presidentAr} خلفا ل{~nameAr}|<ويرأسها السيد|وترأسها السيدة> {presidentAr}].
    ${closeAr}`,
    `${headFr}
    # [ATTESTATION DE NON RADIATION|Certificat de situation|Inscription modificative]
    [Il résulte du registre local des coopératives que|Il est certifié que] la {coopNameLat}, inscrite sous le n° {registrationNumber} du {registrationDate}, [n'a fait l'objet d'aucune radiation à ce jour|existe toujours] et qu'en vertu du procès-verbal du {~date}, [M.|Mme] {presidentLat} [en est <le président|la présidente>|a été <élu président|élue présidente>] en remplacement de {~nameLat}. [Le capital, initialement de {~amount}, est porté à {capital} dirhams.|Capital : {capital} ${drFr}.] [Le nombre des membres est de {members}.|Membres : {members}]
    ${closeFr}`,
    // Lists of members behind the registration.
    `${headAr}
    ${titleAr}
    {coopNameAr} - [رقم|عدد] {registrationNumber} - [بتاريخ|] {registrationDate}
    [لائحة أعضاء مجلس الإدارة|أعضاء المجلس|مجلس الإدارة] :
    | [الاسم|الاسم الكامل] | [الصفة|المهمة] | [ب.و.ت|رقم البطاقة] |
    | {presidentAr} | <الرئيس|الرئيسة> | {~cin} |
    | {~nameAr} | [نائب الرئيس|نائبة] | {~cin} |
    | {~nameAr} | [الكاتب|الكاتبة] | {~cin} |
    | {~nameAr} | أمين المال | {~cin} |
    ?| {~nameAr} | مستشار | {~cin} |
    [مجموع الأعضاء|عدد أعضاء التعاونية] : {members} ، [الرأسمال|رأس المال] : {capital} درهم
    ${closeAr}`,
    `${headFr}
    ${titleFr}
    Coopérative : {coopNameLat}
    N° {registrationNumber} [inscrit le|du] {registrationDate}
    | Nom et prénom | Qualité | CIN |
    | {~nameLat} | Trésorier | {~cin} |
    | {presidentLat} | <Président|Présidente> | {~cin} |
    | {~nameLat} | Secrétaire | {~cin} |
    [Total des membres|Nombre de membres] : {members}
    Capital : {capital} ${drFr}
    ${closeFr}`,
    // Manager instead of board.
    `${headAr}
    ${titleAr}
    %{
    - [اسم التعاونية|تعاونية تحت اسم] : {coopNameAr}
    - [<المسير|المسيرة>|<المسير القانوني|المسيرة القانونية>] : {presidentAr}
    - رقم [البطاقة الوطنية|ب.ت.و] : {~cin}
    - [رقم وتاريخ التقييد|مراجع التقييد] : {registrationNumber} بتاريخ {registrationDate}
    - [رأسمال التعاونية|الرأسمال] : {capital} ${drAr}
    - [عدد الحصص|الحصص] : [10|20|35|50|60|100|250]
    - [عدد المؤسسين|عدد الأعضاء] : {members}
    %}
    [صالحة لمدة ثلاثة أشهر|]
    ${closeAr}`,
    `[يشهد الموقع أسفله|الموقع أسفله السيد] {~nameAr} [رئيس كتابة الضبط|منتدب قضائي من الدرجة الأولى|كاتب الضبط] بالمحكمة الابتدائية ب{courtAr} أن <السيد|السيدة> {presidentAr} <المزداد|المزدادة> بتاريخ {~date} <الحامل|الحاملة> للبطاقة الوطنية رقم {~cin} <الساكن|الساكنة> ب{~addressAr} [<هو رئيس|هي رئيسة>|<يترأس|تترأس>] {coopNameAr} المسجلة بالسجل المحلي تحت عدد {registrationNumber} بتاريخ {registrationDate} [حسب محضر الجمعية العامة المؤرخ في {~date}|].
    ${closeAr}`,
    // The act of registration with margins and references.
    `= [ملف رقم|ملف عدد] {~number} ; [وصل رقم|وصل الأداء عدد] {~number} ; [صحيفة|الصفحة] {~number} || [السجل المحلي للتعاونيات|سجل التعاونيات] ; [سجل|كناش] رقم 2
    # [شهادة تقييد|شهادة التسجيل في سجل التعاونيات]
    [لدى|بسجلات] المحكمة الابتدائية ب{courtAr}
    [الرقم الترتيبي|رقم التقييد] : {registrationNumber}
    [اليوم|تاريخ الإيداع والتقييد|تاريخ التقييد] : {registrationDate}
    [التعاونية|التعاونية المقيدة] : {coopNameAr} ({coopNameLat})
    [<رئيسها|رئيستها>|المصرح بصفته رئيسا] : {presidentAr}
    ${closeAr}`,
    `${headBoth}
    - Coopérative : {coopNameLat} <> {coopNameAr} : التعاونية
    - RLC n° : {registrationNumber} <> {registrationNumber} : عدد
    - Le : {registrationDate} <> {registrationDate} : بتاريخ
    - [Présidée par|Président(e)] : {presidentLat} <> {presidentAr} : [يرأسها|ترأسها]
    - [Siège|Sise à] : ${seatLat} <> ${seatAr} : [المقر|الكائنة ب]
    Certificat délivré pour [dossier de subvention|dossier de crédit|usage administratif] - سلمت [للغرض الإداري|لملف الدعم]
    ${closeAr}`,
    // Numbers, told in order of a numbered list.
    `${headAr}
    ${titleAr}
    [تشهد كتابة الضبط|يشهد رئيس كتابة الضبط] بما يلي :
    1) [أن التعاونية تسمى|أن اسم التعاونية هو|التسمية :] {coopNameAr}
    2) [أن مقرها يوجد ب|المقر :] ${seatAr}
    3) [أن رأسمالها هو|أن رأسمالها محدد في|الرأسمال :] {capital} ${drAr} [مقسم إلى [4|5|8|11|12|20|50|60|100|250] حصة|]
    4) [أن عدد أعضائها هو|عدد الأعضاء :] {members}
    5) [أن <رئيسها هو السيد|رئيستها هي السيدة>|<الرئيس|الرئيسة> :] {presidentAr}
    6) [أنها قيدت تحت رقم|رقم التقييد :] {registrationNumber} [بتاريخ|يوم] {registrationDate}
    ${closeAr}
    ${lawAr}`,
    `${headFr}
    ${titleFr}
    [Le greffe certifie ce qui suit|Mentions portées au registre] :
    a) [la coopérative a pour dénomination|dénomination :] {coopNameLat} ;
    b) [elle est inscrite sous le n°|numéro :] {registrationNumber} ;
    c) [l'inscription a été faite le|date :] {registrationDate} ;
    d) [elle réunit|nombre de membres :] {members} [membres|] ;
    e) [son capital est de|capital :] {capital} dirhams ;
    f) [elle est présidée par|<président|présidente> :] {presidentLat}.
    ${closeFr}`,
    // Old law (24-83).
    `${officeAr}
    # [شهادة الترخيص والتسجيل|شهادة|إشهاد]
    بناء على القانون رقم 24.83 المحدد بموجبه النظام الأساسي العام للتعاونيات ومهام مكتب تنمية التعاون،
    وبناء على قرار [السيد وزير الاقتصاد والمالية|اللجنة الدائمة] عدد {~number} بتاريخ {~date} القاضي بالترخيص،
    [يشهد مدير المكتب|نشهد] أن {coopNameAr} مسجلة في [السجل المركزي للتعاونيات|سجل مكتب تنمية التعاون] تحت رقم {registrationNumber} بتاريخ {registrationDate} [وتضم {members} منخرطا برأسمال قدره {capital} درهم|].
    > الرباط في {~date} ; المدير ; {~nameAr}`,
    `${officeFr}
    # ATTESTATION
    Vu la loi n° 24-83 fixant le statut général des coopératives et les missions de l'O.D.CO ;
    Vu l'arrêté d'agrément n° {~number} [du|en date du] {~date} ;
    [Il est attesté|L'Office atteste] que {coopNameLat} figure au registre [central |]des coopératives sous le n° {registrationNumber}, [inscription du|inscrite le] {registrationDate}.
    - Effectif : {members}
    - Capital [libéré|] : {capital}
    - [Responsable|<Président|Présidente>] : {presidentLat}
    > Rabat, le {~date} ; Le Directeur de l'ODCO`,
    // Sent by the clerk to the office of cooperation.
    `${headAr}
    من رئيس كتابة الضبط إلى السيد مدير مكتب تنمية التعاون [بالرباط|]
    الموضوع : [إحالة نسخة من ملف تعاونية|إشعار بتقييد تعاونية]
    [رفقته|تجدون رفقته] نسخة من ملف {coopNameAr} [التي قيدت|المقيدة] بالسجل المحلي لهذه المحكمة [تحت عدد|برقم] {registrationNumber} [يوم|بتاريخ] {registrationDate}، [وذلك داخل أجل 20 يوما|وذلك تطبيقا للمادة 9 من القانون 112.12].
    - <الرئيس|الرئيسة> : {presidentAr}
    - عدد المنخرطين : {members}
    > {~placeAr} في {~date} ; رئيس كتابة الضبط`,
    `${headFr}
    # BORDEREAU D'ENVOI
    | Désignation | Nombre | Observations |
    | Dossier de la {coopNameLat} | 1 | Inscrite sous le n° {registrationNumber} le {registrationDate} |
    | Statuts | 3 | Signés le {~date} |
    | Liste des membres | 1 | {members} membres |
    ${closeFr}`,
    // Framed short form with captions.
    `# [تقييد بالسجل المحلي للتعاونيات|التقييد في السجل المحلي]
    - [رقم|عدد] : {registrationNumber} || [تاريخ|في] : {registrationDate}
    - المحكمة الابتدائية ب : {courtAr} || [الملف|رقم الملف] : {~number}
    - [تسمية التعاونية|التسمية] : {coopNameAr}
    - [الرئيس(ة)|اسم الرئيس(ة)] : {presidentAr} || ب.ت.و : {~cin}
    - [الرأسمال|رأس المال] : {capital} || [عدد الأعضاء|الأعضاء] : {members}
    - الهاتف : {~phone} || البريد الإلكتروني : coop@gmail.com
    ${closeAr}`,
    `# INSCRIPTION AU REGISTRE LOCAL DES COOPERATIVES
    - N° : {registrationNumber} || Date : {registrationDate}
    - Tribunal : {~placeLat} || Dossier : {~reference}
    - Dénomination : {coopNameLat}
    - Président(e) : {presidentLat} || CIN : {~cin}
    - Capital : {capital} || Membres : {members}
    - Téléphone : {~phone} || Durée : 99 ans
    ${closeFr}`,
    // Prose, dense.
    `${headAr}
    ${titleAr}
    يشهد رئيس كتابة الضبط بالمحكمة الابتدائية ب{courtAr} أنه بمقتضى [محضر|عقد] [الجمعية العامة التأسيسية|تأسيسي عرفي] المؤرخ في {~date} والمصادق على توقيعاته [ب{~placeAr}|بمقاطعة {~placeAr}] بتاريخ {~date} تحت عدد {~number}، تأسست [بين {members} [عضوا|أعضاء|من المتعاونين]|بين السادة {~nameAr} و{~nameAr} و{~nameAr} ومن معهم] تعاونية غرضها ${purposeAr}، [أطلق عليها اسم|اختير لها اسم|تدعى] {coopNameAr}، [ومقرها|مقرها الاجتماعي] ${seatAr}، [ومدتها 99 سنة|لمدة خمسين سنة]، [ورأسمالها|وحدد رأسمالها في] {capital} ${drAr} [موزع على حصص من فئة {~amount} درهم|]. وقد أسندت رئاستها [إلى|ل] <السيد|السيدة> {presidentAr}، وعين {~nameAr} [كاتبا|أمينا للمال]. وقد أودع ملفها بهذه المحكمة في {~date} [حسب الوصل عدد {~number}|]، وقيدت بالسجل المحلي للتعاونيات بتاريخ {registrationDate} تحت رقم {registrationNumber}.
    [وبه سلمت هذه الشهادة بطلب من <المعني|المعنية> بالأمر.|]
    ${closeAr}`,
    `${headFr}
    ${titleFr}
    Suivant [acte sous seing privé|procès-verbal de l'assemblée constitutive] en date à {~placeLat} du {~date}, [enregistré le {~date}|légalisé le {~date} sous le n° {~number}], il a été constitué [entre {members} [membres|personnes]|entre {~nameLat}, {~nameLat} et autres] une coopérative [dénommée|ayant pour dénomination|sous la dénomination de] {coopNameLat}, ayant son siège à ${seatLat}, pour objet : ${purposeLat}, [d'une durée de 99 ans,|] et [un capital|au capital] de {capital} dirhams [divisé en parts de {~amount} dirhams|]. [Sa présidence est assurée par|<Président|Présidente> :] [M.|Mme|] {presidentLat}. Le dépôt légal a été effectué [au greffe|auprès de ce tribunal] le {~date} [sous le n° {~number}|]. [Elle a été immatriculée|Immatriculation faite] au registre local des coopératives sous le n° {registrationNumber} [le|en date du] {registrationDate}.
    ${closeFr}`,
    `${headAr}
    # إعلان [قضائي|عن تأسيس تعاونية]
    تعلن كتابة الضبط بالمحكمة الابتدائية ب{courtAr} أنه تم بتاريخ {registrationDate} تقييد تعاونية جديدة تحت رقم {registrationNumber} [بياناتها كالتالي|وفق البيانات التالية] :
    اسمها : {coopNameAr}
    غرضها : ${purposeAr}
    مقرها : ${seatAr}
    رأسمالها : {capital} درهم
    [<رئيسها|رئيستها>|<يرأسها|ترأسها>] : {presidentAr}
    عدد أعضائها : {members}
    > عن كتابة الضبط ; {~date}`,
    // Court only in the sentence; number before the name.
    `# شهادة
    - [المحكمة الابتدائية ب|ابتدائية|المحكمة] : {courtAr}
    [بناء على الطلب المقدم من طرف|بطلب من] <السيد|السيدة> {presidentAr} [<رئيس|رئيسة> التعاونية|بصفته<|ا> ممثلا قانونيا]
    نشهد بأن التعاونية المسجلة تحت عدد {registrationNumber} [والمسماة|والمدعوة] {coopNameAr} [قد استوفت إجراءات التقييد يوم|قيدت يوم] {registrationDate}
    [وأنها تشتغل في ${purposeAr}|وأن ملفها محفوظ لدينا تحت رقم {~reference}].
    ${closeAr}`,
    `${headBoth}
    ${titleAr}
    البيانات المتعلقة بالتعاونية / Coopérative
    %{
    - التسمية / Dénomination : {coopNameAr}
    - [التسمية باللاتينية|En lettres latines] : {coopNameLat}
    - المقر / Siège : ${seatAr}
    - رأس المال / Capital : {capital} ${drAr}
    - عدد الأعضاء / Membres : {members}
    %}
    البيانات المتعلقة بالتقييد / Inscription
    %{
    - الرقم / N° : {registrationNumber}
    - التاريخ / Date : {registrationDate}
    - المحكمة / Tribunal : {courtAr}
    %}
    البيانات المتعلقة بالممثل القانوني / Représentant légal
    - الاسم / Nom : {presidentAr}
    ?- بالفرنسية : {presidentLat}
    - ب.ت.و / CIN : {~cin}
    ${closeAr}`,
    `| السجل المحلي للتعاونيات | المحكمة الابتدائية ب{courtAr} |
    | رقم التقييد | {registrationNumber} |
    | تاريخ التقييد | {registrationDate} |
    | تاريخ إيداع الطلب | {~date} |
    | التسمية | {coopNameAr} |
    | Dénomination | {coopNameLat} |
    | الرئيس | {presidentAr} |
    | Président | {presidentLat} |
    | رأس المال | {capital} |
    | عدد الأعضاء | {members} |
    ${closeAr}`,
    `${headFr}
    | N° | Date | Coopérative | Siège | Capital | Membres |
    | {registrationNumber} | {registrationDate} | {coopNameLat} | {~placeLat} | {capital} | {members} |
    Extrait certifié conforme au registre, délivré à [M.|Mme] {presidentLat}, <président|présidente>.
    ${closeFr}`,
    `${headAr}
    # مستخرج
    | [ر.ت|الرقم] | اسم التعاونية | <الرئيس|الرئيسة> | [الرأسمال|رأس المال] | [عدد الأعضاء|الأعضاء] | [تاريخ القيد|التاريخ] |
    | {registrationNumber} | {coopNameAr} | {presidentAr} | {capital} | {members} | {registrationDate} |
    مستخرج مطابق للأصل
    ${closeAr}`,
    // Local authority's receipt that quotes the registration.
    `= المملكة المغربية ; وزارة الداخلية ; إقليم {~placeAr} ; [دائرة|باشوية] {~placeAr} ; قيادة {~placeAr}
    # [وصل تسليم نسخة من شهادة التقييد|وصل]
    [توصلنا من|تسلم قائد قيادة {~placeAr} من] <السيد|السيدة> {presidentAr} <رئيس|رئيسة> {coopNameAr} بنسخة من شهادة التقييد [في السجل المحلي للتعاونيات لدى|بسجل] المحكمة الابتدائية ب{courtAr} تحت رقم {registrationNumber} المؤرخة في {registrationDate}.
    وسلم هذا الوصل رقم {~number} بتاريخ {~date}.
    > القائد ; {~nameAr}`,
    `[REPUBLICATION|ANNONCE LEGALE|Avis de constitution]
    # Constitution d'une coopérative
    Aux termes d'un acte du {~date} à {~placeLat}, il a été établi les statuts d'une coopérative dont les caractéristiques sont les suivantes :
    - Dénomination : {coopNameLat}
    - Objet : ${purposeLat}
    - Siège : ${seatLat}
    - Capital : {capital} dirhams
    - Durée : 99 ans
    - [Présidence|Gérance] : [M.|Mme] {presidentLat}
    Le dépôt légal a été effectué au tribunal de première instance de {~placeLat} [le {~date}|] ; [la coopérative est inscrite au registre local|inscription au registre local] sous le n° {registrationNumber} [le|du] {registrationDate}.`,
    `${headAr}
    ${titleAr}
    [الحمد لله وحده|]
    [بطلب من|بناء على طلب] المسمى {~nameAr} [عضو التعاونية|مفوض من التعاونية]
    [يشهد كاتب هذه المحكمة|نشهد نحن كتابة الضبط] [بوجود تقييد|بأنه يوجد بالسجل المحلي للتعاونيات تقييد] [تحت عدد|رقمه] {registrationNumber} [وتاريخه|مؤرخ في|بتاريخ] {registrationDate} [يخص|لفائدة|باسم] {coopNameAr}.
    ?[ومن بين أعضائها البالغ عددهم|وعدد المنخرطين بها] {members}.
    ?[وأن رأس مالها المصرح به|والرأسمال المصرح به] {capital} درهم.
    ${closeAr}`,
    `${headFr}
    ${titleFr}
    {coopNameLat}
    ([{coopNameAr}|ODCO n° {~number}])
    [immatriculée le|inscrite en date du] {registrationDate}
    [n°|sous le numéro] {registrationNumber}
    [composée de|regroupant|réunissant] {members} [coopérateurs|femmes|adhérents]
    [au capital social de|ayant un capital de] {capital} ${drFr}
    [ayant pour <président|présidente>|représentée par son <président|présidente>|sous la présidence de] [M.|Mme|] {presidentLat}
    ${closeFr}
    ${lawFr}`,
    `${officeAr}
    # بطاقة معلومات [حول التعاونية|]
    [التعاونية|اسمها] {coopNameAr}
    [تأسست بتاريخ|تاريخ جمعها التأسيسي] {~date}
    [رقم تقييدها|مقيدة برقم] {registrationNumber} [بمحكمة|لدى ابتدائية] {courtAr} [منذ|بتاريخ] {registrationDate}
    [منخرطوها|عدد منخرطيها] {members} [من بينهم [4|5|8|11|12|20|50|60|100|250] نساء|]
    [رقم معاملاتها لسنة {~year}|رقم معاملاتها] {~amount} درهم
    رأسمالها {capital} درهم
    <يرأسها السيد|ترأسها السيدة> {presidentAr} ، هاتف {~phone}
    > {~placeAr} في {~date}`,
    `${headPlainAr}
    # شهادة [القيد|التقييد] في السجل المحلي للتعاونيات
    التعاونية : {coopNameAr}
    المقيدة لدى : المحكمة الابتدائية بمدينة {courtAr}
    تحت رقم : {registrationNumber}
    بتاريخ : {registrationDate}
    <رئيسها|رئيستها> : {presidentAr}
    [بطاقته<|ا> الوطنية|رقم ب.و.ت] : {~cin}
    رأسمالها [الاجتماعي|] : {capital} ${drAr}
    [سلمت له<|ا>|سلمت] هذه الشهادة بتاريخ : {~date}
    بعد أداء [الرسم القضائي|الوجيبة] : 20,00 درهم [وصل عدد {~number}|]
    > الخاتم والتوقيع`,
    `${headBoth}
    # [شهادة|ATTESTATION]
    [يشهد رئيس كتابة الضبط|تشهد مصلحة السجل] أن {coopNameAr} [وبالفرنسية|(بالفرنسية :] {coopNameLat}[)|] مقيدة تحت رقم {registrationNumber} بتاريخ {registrationDate} وأن <رئيسها|رئيستها> {presidentAr} [({presidentLat})|].
    | رأس المال | {capital} | Capital |
    | الأعضاء | {members} | Membres |
    ${closeAr}`,
    // Clerk’s minute of registering.
    `${headAr}
    # محضر [تقييد|إيداع وتقييد]
    في [سنة {~year} وفي يوم|يوم] {~date} على الساعة {~time} حضر أمامنا نحن {~nameAr} كاتب الضبط بالمحكمة الابتدائية ب{courtAr} <السيد|السيدة> {presidentAr} [ب.ت.و {~cin}|] وطلب<|ت> تقييد {coopNameAr} التي <يرأسها|ترأسها>، وأدلى<|ت> [بالنظام الأساسي ولائحة الأعضاء وعددهم {members} وشهادة بنكية بإيداع ربع الرأسمال البالغ {capital} درهم|بالوثائق المطلوبة]. فتم التقييد [تحت رقم|بعدد] {registrationNumber} [ابتداء من|بتاريخ] {registrationDate}.
    > كاتب الضبط ; <المصرح|المصرحة>`,
    `Tribunal de première instance de {~placeLat}
    # Registre local des coopératives - Extrait
    La coopérative ci-dessous : {coopNameLat}
    Le numéro ci-contre : {registrationNumber}
    - Date de la demande : {~date}
    - Date de l'inscription : {registrationDate}
    - Date de la présente : {~date}
    - Assemblée constitutive : {~date}
    - Nombre d'associés : {members}
    - Capital déclaré : {capital} DH
    - [Dirigeant|Représentant légal (<président|présidente>)] : {presidentLat}
    > Le greffier`,
    `${headAr}
    ${titleAr}
    - [تاريخ الجمعية العامة التأسيسية|تاريخ التأسيس] : {~date}
    - [تاريخ إيداع الملف|تاريخ الطلب] : {~date}
    - [تاريخ التقييد في السجل|تاريخ القيد] : {registrationDate}
    - [تاريخ تسليم الشهادة|تاريخ التسليم] : {~date}
    - [رقم الإيداع|رقم الطلب] : {~number}
    - [رقم التقييد|رقم القيد في السجل] : {registrationNumber}
    - [رقم الشهادة|رقم الوصل] : {~number}
    - [التسمية المعتمدة|التسمية] : {coopNameAr}
    - [المودع|مودع الملف] : {~nameAr}
    - [<الرئيس|الرئيسة>|الممثل القانوني] : {presidentAr}
    - [الرأسمال المكتتب|رأس المال] : {capital}
    - [الربع المحرر|المحرر منه] : {~amount}
    - [عدد الأعضاء|عدد المكتتبين] : {members}
    > رئيس كتابة الضبط ; {~nameAr}`,
    `${headFr}
    # [ATTESTATION D'IMMATRICULATION|Certificat]
    [Sur réquisition de|A la requête de] [M.|Mme] {presidentLat}, [agissant en qualité de <président|présidente>|<président|présidente> du conseil d'administration], [nous certifions|il est certifié] que [la coopérative portant le nom de|la coopérative] {coopNameLat} [a satisfait aux formalités d'immatriculation|est régulièrement immatriculée].
    | Immatriculation | {registrationNumber} |
    | Date | {registrationDate} |
    | Membres | {members} |
    | Capital | {capital} |
    Sous réserve de toute modification ultérieure non déclarée.
    ${closeFr}`,
    `= [جماعة|إقليم] {~placeAr} ; {coopNameAr} ; السجل المحلي رقم {registrationNumber} [بتاريخ {registrationDate}|] ; الهاتف : {~phone}
    # [نسخة من شهادة التقييد|إشهاد]
    [يشهد مكتب التعاونية|نشهد نحن مجلس الإدارة] [المنتخب بتاريخ {~date}|] أن التعاونية مقيدة [لدى المحكمة الابتدائية ب|بابتدائية ]{courtAr} منذ {registrationDate} وأنها تضم {members} عضوا برأسمال {capital} درهم.
    > <الرئيس|الرئيسة> ; {presidentAr}`,
    `${headAr}
    ${titleAr}
    [تشهد|يشهد] [رئيسة|رئيس] [مصلحة السجل المحلي|كتابة الضبط] أن [التعاونية الآتي ذكرها|التعاونية التالية] [مقيدة بانتظام|توجد مقيدة] :
    {coopNameAr}
    {coopNameLat}
    [وذلك تحت رقم|عدد القيد] {registrationNumber}
    [المؤرخ في|قيدت في] {registrationDate}
    [والممثلة من طرف|في شخص <رئيسها|رئيستها>] {presidentAr}
    {presidentLat}
    ${closeAr}
    ${lawAr}`,
    // Denser letters and certificates with much around the facts.
    `${headAr}
    ${titleAr}
    [بناء على الطلب الذي تقدم به|بطلب من] <السيد|السيدة> {~nameAr} [<الساكن|الساكنة> ب{~addressAr}|] بتاريخ {~date} [والمؤدى عنه الرسم القضائي بمبلغ 50,00 درهم حسب الوصل عدد {~number}|]،
    [وبعد مراجعة السجل المحلي للتعاونيات الممسوك بكتابة ضبط هذه المحكمة|وبعد الاطلاع على السجل]، تبين أن هناك تعاونية مقيدة به [تحت عدد|برقم] {registrationNumber} وتاريخ {registrationDate} [تحمل الاسم التالي|اسمها] {coopNameAr}، [تأسست بموجب|أسست بمقتضى] عقد عرفي صودق على توقيعاته ب{~placeAr} في {~date}، [ويمثلها أمام الغير|ويمثلها قانونا] <السيد|السيدة> {presidentAr} [<المعين|المعينة> بمحضر {~date} خلفا ل{~nameAr}|]، [ولها من الأعضاء|وبها] {members} [عضوا|أعضاء]، [ومجموع حصصها|ورأسمالها الإجمالي] {capital} ${drAr} [بقيمة {~amount} درهم للحصة|].
    [ولا يوجد بالسجل ما يفيد حلها أو التشطيب عليها إلى حدود {~date}.|]
    ${closeAr}
    ${lawAr}`,
    `${headFr}
    ${titleFr}
    [A la demande de|Sur demande formulée le {~date} par] [M.|Mme] {~nameLat}, [mandataire|demeurant à {~addressLat}],
    [nous avons consulté le registre local des coopératives tenu au greffe|après consultation du registre], d'où il ressort qu'y figure, sous le n° {registrationNumber} [à la date du|et depuis le] {registrationDate}, la {coopNameLat}, constituée par acte [légalisé|signé] à {~placeLat} le {~date}, [sise|dont le siège se trouve] ${seatLat}, [administrée|représentée] par [M.|Mme] {presidentLat} [nommé<|e> le {~date} en remplacement de {~nameLat}|], [groupant|regroupant] {members} [sociétaires|coopérateurs], et [dotée d'un capital de|ayant un capital de] {capital} ${drFr} [en parts de {~amount} ${drFr}|].
    [Aucune radiation n'y est mentionnée à la date du {~date}.|]
    ${closeFr}`,
    `= المملكة المغربية ; وزارة العدل ; المحكمة الابتدائية ب{courtAr} ; ملف عدد {~reference}
    # [أمر بالتقييد|مقرر تقييد]
    نحن {~nameAr}، [رئيس المحكمة الابتدائية|القاضي المكلف بالسجل|رئيس كتابة الضبط]،
    بناء على المقال المقدم من <السيد|السيدة> {presidentAr} <رئيس|رئيسة> التعاونية بواسطة [الأستاذ {~nameAr} المحامي بهيئة {~placeAr}|نائبه<|ا>] بتاريخ {~date}،
    وبناء على المواد 7 و8 و9 من القانون 112.12،
    نأمر بتقييد {coopNameAr} [بالسجل المحلي للتعاونيات|بهذا السجل]
    [وقد نفذ التقييد|نفذ] تحت رقم {registrationNumber} بتاريخ {registrationDate}
    ${closeAr}`,
    `${headAr}
    # [جدول إرسال|ورقة إرسال]
    من : رئيس كتابة الضبط - إلى : [السيد مدير مكتب تنمية التعاون|السيد عامل إقليم {~placeAr}]
    | [ر.ت|الرقم] | [بيان الوثائق|الموضوع] | [العدد|عددها] | [ملاحظات|الغاية] |
    | 1 | ملف تقييد {coopNameAr} | 1 | مقيدة تحت عدد {registrationNumber} |
    | 2 | النظام الأساسي | 3 | [قيدت في|تاريخ التقييد] {registrationDate} |
    | 3 | لائحة الأعضاء | 1 | [عددهم|الأعضاء :] {members} |
    | 4 | شهادة بنكية | 1 | [رأس المال|الرأسمال] {capital} درهم |
    ${closeAr}`,
    `${headBoth}
    # [بطاقة التقييد|FICHE D'INSCRIPTION]
    - [الرقم|N°] : {registrationNumber} || [التاريخ|Date] : {registrationDate}
    - التعاونية : {coopNameAr}
    - Coopérative : {coopNameLat}
    - Président(e) : {presidentLat} || CIN : {~cin}
    - الرئيس(ة) : {presidentAr} || الهاتف : {~phone}
    - Trésorier : {~nameLat} || أمين المال : {~nameAr}
    - Capital (DH) : {capital} || الأعضاء : {members}
    - تاريخ الجمع التأسيسي : {~date} || Déposé le : {~date}
    ${closeAr}`,
    `${headAr}
    ${titleAr}
    <رئيس التعاونية هو السيد|رئيسة التعاونية هي السيدة> {presidentAr} [<المزداد|المزدادة> سنة {~year} ب{~placeAr}|].
    [والتعاونية هي|وتسمى التعاونية] {coopNameAr} [وغرضها ${purposeAr}|].
    [وقد سجلت لدينا|وهي مسجلة] بتاريخ {registrationDate} [وأعطي لها الرقم|برقم] {registrationNumber} [من سجل سنة {~year}|].
    [وعنوانها|والعنوان] ${seatAr}.
    [وأعضاؤها عند التأسيس|وعدد أعضائها] {members} [وأجراؤها [2|3|5]|].
    ${closeAr}`,
    // Sentences in still other orders.
    `${headFr}
    ${titleFr}
    [Présidée par|Sous la présidence de|Représentée par son <président|présidente>,] [M.|Mme|] {presidentLat}, [comptant|forte de|groupant] {members} [adhérents|membres|artisanes], la {coopNameLat} [figure|est portée] au registre local des coopératives [du tribunal de première instance de {~placeLat} |][sous le n°|avec le numéro] {registrationNumber}, [et ce depuis le|date d'effet :|inscription prise le] {registrationDate}. [Son capital est de|Elle dispose d'un capital de|Capital déclaré :] {capital} ${drFr}.
    ${closeFr}`,
    `${headAr}
    ${titleAr}
    <السيد|السيدة> {presidentAr}، [بصفته<|ا> الممثل القانوني|<رئيس|رئيسة> المجلس الإداري]، [<قام|قامت> بتقييد|<أودع|أودعت> ملف] {coopNameAr} [لدى كتابة ضبط|بكتابة الضبط لدى] المحكمة الابتدائية ب{courtAr}، [فسجلت|فتم تقييدها] [يوم|بتاريخ] {registrationDate} [وأخذت الرقم|تحت الرقم|تحت رقم] {registrationNumber} [وسلم له<|ا> وصل رقم {~number}|].
    [أعضاؤها|منخرطوها] {members} [ورأسمالها|، رأسمالها] {capital} ${drAr}.
    ${closeAr}`,
    `${headFr}
    # [CERTIFICAT|Certificat de coopérative]
    Réf. dossier : {~reference} - [Quittance|Taxe judiciaire] n° {~number} [du {~date}|]
    Il est certifié que, par [inscription|mention] n° {registrationNumber} du {registrationDate}, le greffe a [porté au registre|immatriculé] la coopérative [ci-après|désignée ci-dessous] :
    {coopNameLat}
    - [Fondée le|Assemblée constitutive du] : {~date}
    - [Dirigeante|Dirigeant|Représentant(e) légal(e)|Président(e)] : {presidentLat}
    - [Vice-président(e)|Secrétaire général] : {~nameLat}
    - [Nbre de sociétaires|Effectif] : {members}
    - [Fonds social|Capital souscrit] : {capital} ${drFr}
    ${closeFr}`,
    `${headBoth}
    # [وصل التقييد|RECEPISSE D'IMMATRICULATION]
    - [Reçu de|Déposant] : {~nameLat} <> {~nameAr} : [المودع|سلم من]
    - [Pour la coopérative|Coopérative] : {coopNameLat} <> {coopNameAr} : [لفائدة|التعاونية]
    - [Immatriculée sous le n°|N° R.L.C] : {registrationNumber} <> {registrationNumber} : [مقيدة تحت رقم|الرقم]
    - [En date du|Date d'immatriculation] : {registrationDate} <> {registrationDate} : [بتاريخ|تاريخ التقييد]
    - [Présidée par|Représentant légal] : {presidentLat} <> {presidentAr} : [الممثل القانوني|يرأسها]
    - [Reçu n°|Quittance n°] : {~number} <> {~number} : [وصل رقم|الأداء]
    ${closeAr}`,
    `${officeFr}
    # [FICHE COOPERATIVE|Fiche d'identification d'une coopérative]
    %{
    - [Nom de la coopérative|Coopérative] : {coopNameLat}
    - [Nom en arabe] : {coopNameAr}
    - [Commune|Localité] : {~placeLat}
    - [Date de création|Date de l'AG constitutive] : {~date}
    - [N° d'enregistrement au RLC|N° du registre local] : {registrationNumber}
    - [Date d'enregistrement|Enregistrée le] : {registrationDate}
    - [Nombre d'adhérents|Adhérents] : {members}
    - [dont femmes] : [3|5|7|12]
    - [Capital (DH)|Capital social en DH] : {capital}
    - [Chiffre d'affaires {~year}] : {~amount}
    - [<Président|Présidente>|Nom du responsable] : {presidentLat}
    - [Tél|GSM] : {~phone}
    %}
    > Edité le {~date}`,
    `${headPlainAr}
    # ملخص من السجل المحلي للتعاونيات
    [الخانة 1|1] : [الرقم التسلسلي|رقم التقييد] {registrationNumber}
    [الخانة 2|2] : [يوم وشهر وسنة التقييد|تاريخ التقييد] {registrationDate}
    [الخانة 3|3] : [تسمية التعاونية|التسمية] {coopNameAr}
    [الخانة 4|4] : [المقر|عنوان المقر] ${seatAr}
    [الخانة 5|5] : [الغرض] ${purposeAr}
    [الخانة 6|6] : [الرأسمال|مبلغ الرأسمال] {capital} ${drAr}
    [الخانة 7|7] : [عدد الأعضاء|الأعضاء المؤسسون] {members}
    [الخانة 8|8] : [المسيرون|أعضاء مجلس الإدارة] <الرئيس|الرئيسة> {presidentAr}، الكاتب {~nameAr}، أمين المال {~nameAr}
    [الخانة 9|9] : [تاريخ إيداع النظام الأساسي|الإيداع] {~date}
    ${closeAr}`,
    `${headFr}
    ${titleFr}
    [Numéro d'ordre|Numéro d'inscription]
    {registrationNumber}
    [Date de l'inscription|Date d'immatriculation]
    {registrationDate}
    [Dénomination de la coopérative|Nom de la coopérative]
    {coopNameLat}
    [Président(e) du conseil d'administration|Nom <du président|de la présidente>]
    {presidentLat}
    [Nombre de membres|Coopérateurs]
    {members}
    [Capital en DH|Capital]
    {capital}
    ${closeFr}`,
    `${headAr}
    ${titleAr}
    [اسم التعاونية|تسمية التعاونية]
    {coopNameAr}
    [رقم التقييد وتاريخه|مراجع التقييد]
    {registrationNumber} [بتاريخ|-|في] {registrationDate}
    [اسم <الرئيس|الرئيسة>|الممثل القانوني للتعاونية]
    {presidentAr}
    [عدد الأعضاء والرأسمال|الأعضاء / الرأسمال]
    {members} [عضوا|أعضاء] - {capital} ${drAr}
    ${closeAr}`,
    `= {coopNameLat} ; RLC {registrationNumber} ; Tél : {~phone}
    # [ATTESTATION SUR L'HONNEUR|Attestation]
    Je soussigné<|e> {presidentLat}, CIN {~cin}, <président|présidente> de ladite coopérative, [atteste|déclare] qu'elle [est inscrite|a été inscrite] au registre local des coopératives de {~placeLat} [le|en date du] {registrationDate}, qu'elle [compte|réunit] {members} membres et que son capital [est de|s'élève à] {capital} ${drFr}.
    ${closeFr}`,

    // The Latin name in quotation marks, in capitals, after `dénommée`, beside the Arabic one.
    `${headFr}
    ${titleFr}
    [Je soussigné|Nous soussigné], [greffier en chef|chef du greffe] [du tribunal|près le tribunal] de première instance de {~placeLat}, [atteste|certifie] que la coopérative [dénommée|dénommée :|portant la dénomination|nommée|appelée|sous le nom de] {coopNameLat}, [sise à|ayant son siège à|dont le siège est fixé à] ${seatLat}, [au capital de {capital} ${drFr},|] [constituée le {~date},|] [comptant {members} membres,|] est [immatriculée|inscrite] au registre local sous le n° {registrationNumber} [le|depuis le] {registrationDate} [et présidée par|et représentée par|, ayant pour <président|présidente>] <M.|Mme> {presidentLat}.
    ${closeFr}`,
    `${headBoth}
    # {coopNameAr}
    # {coopNameLat}
    [N°|Immatriculation n°|رقم] : {registrationNumber} [—|] {registrationDate}
    - Capital : {capital} ${drFr} || Membres : {members}
    - <Président|Présidente> : {presidentLat}
    - Trésorier : {~nameLat} || Secrétaire : {~nameLat}
    ${closeFr}`,
    `${headAr}
    ${titleAr}
    [بالعربية|التسمية بالعربية] : {coopNameAr}
    [بالفرنسية|التسمية بالفرنسية|باللغة الفرنسية] : {coopNameLat}
    [سجلت|قيدت] تحت رقم {registrationNumber} [يوم|بتاريخ] {registrationDate} بناء على طلب <رئيسها|رئيستها> {presidentAr} [ب.ت.و {~cin}|] [وأمين المال {~nameAr}|]. عدد الأعضاء {members}، الرأسمال {capital} ${drAr}.
    ${closeAr}`,
    `${headBoth}
    ${titleFr}
    | Dénomination [en français|en caractères latins] | {coopNameLat} |
    | التسمية بالعربية | {coopNameAr} |
    | Numéro | {registrationNumber} |
    | Date | {registrationDate} |
    | Siège | ${seatLat} |
    | Capital (DH) | {capital} |
    | Adhérents | {members} |
    | [Président(e)|Gérant(e)] | {presidentLat} |
    ${lawFr}`,
    `${officeFr}
    # [ATTESTATION|ATTESTATION D'ENREGISTREMENT|Attestation d'existence]
    [Le délégué régional|La déléguée régionale|Le directeur] de l'ODCO atteste que {coopNameLat} [( {coopNameAr} )|] [œuvrant dans le secteur de|spécialisée dans] ${purposeLat} est [enregistrée|immatriculée] au registre [local|central] des coopératives sous le numéro {registrationNumber} en date du {registrationDate}. Elle compte {members} [adhérents|adhérentes], son capital est de {capital} ${drFr}.
    Attestation de dénomination n° {~number} du {~date}.
    ${closeFr}`,
    `${headFr}
    # [RECEPISSE DE DEPOT|Récépissé de dépôt et d'immatriculation|CERTIFICAT DE DEPOT]
    Dossier déposé par <M.|Mme> {~nameLat} le {~date} sous n° {~number}
    - [Coopérative|Nom] : {coopNameLat}
    - [Nom en arabe|الاسم] : {coopNameAr}
    - [Immatriculation|RLC n°] : {registrationNumber}
    - Date d'effet : {registrationDate}
    - Pièces : statuts, PV, liste des membres ({members})
    - Capital versé : {~amount} ${drFr} || Capital souscrit : {capital} ${drFr}
    ${closeFr}`,
    `= {coopNameLat} ; {coopNameAr} ; ${seatLat}
    # [CERTIFICAT D'IMMATRICULATION|Extrait du registre local des coopératives]
    Registre local tenu au tribunal de {~placeLat}
    - N° d'ordre : {registrationNumber}
    - Inscription : {registrationDate}
    - Dénomination : {coopNameLat}
    - Présidence : {presidentLat}
    ${closeFr}`,
    `${headAr}
    # [شهادة|شهادة تقييد]
    | رقم السجل | {registrationNumber} |
    | تاريخ التقييد | {registrationDate.day} {registrationDate.month} {registrationDate.year} |
    | اسم التعاونية | {coopNameAr} |
    | Nom de la coopérative | {coopNameLat} |
    | القطاع | ${purposeAr} |
    | المقر | ${seatAr} |
    | الرأسمال المكتتب | {capital} |
    | الرأسمال المدفوع | {~amount} |
    | الرئيس(ة) | {presidentAr} |
    | نائب الرئيس | {~nameAr} |
    | عدد الأعضاء | {members} |
    ${closeAr}`,
    `${headAr}
    ${titleAr}
    تشهد كتابة الضبط أن [التعاونية|] {coopNameAr} "{coopNameLat}" [في شخص <رئيسها|رئيستها>|الممثلة من طرف] {presidentAr} قد [سجلت|قيدت] لدينا [بالسجل المحلي|بسجل التعاونيات] [بتاريخ|في] {registrationDate} [رقم التقييد|بعدد] : {registrationNumber}
    ${closeAr}
    ${lawAr}`,
    `${headFr}
    # [INSCRIPTION MODIFICATIVE|Attestation de modification|RENOUVELLEMENT DU CONSEIL D'ADMINISTRATION]
    Coopérative : {coopNameLat}
    Inscrite le {registrationDate} sous le n° {registrationNumber}
    Suivant procès-verbal de l'assemblée du {~date}, <M.|Mme> {presidentLat} a été <élu président|élue présidente> en remplacement de <M.|Mme> {~nameLat}. Le capital est porté à {capital} ${drFr} [au lieu de {~amount} ${drFr}|]. Nombre de membres : {members}.
    ${closeFr}`,
    `${headAr}
    # [تقييد تعديلي|شهادة تجديد المكتب|وصل إيداع محضر الجمع العام]
    التعاونية : {coopNameAr}
    رقم تقييدها : {registrationNumber} بتاريخ {registrationDate}
    المحضر المؤرخ في {~date} : انتخاب <السيد|السيدة> {presidentAr} <رئيسا|رئيسة> خلفا ل{~nameAr}، ورفع الرأسمال إلى {capital} ${drAr} وعدد الأعضاء إلى {members}.
    ${closeAr}`,
    `${headBoth}
    # REGISTRE LOCAL DES COOPERATIVES السجل المحلي للتعاونيات
    | [N°|الرقم] | [Date|التاريخ] | [Dénomination|التسمية] | [Président|الرئيس] | [Capital|الرأسمال] |
    | {~number} | {~date} | [barré|ملغى] | {~nameAr} | {~amount} |
    | {registrationNumber} | {registrationDate} | {coopNameLat} | {presidentLat} | {capital} |
    Extrait certifié conforme, {~placeLat} le {~date}`,
    `# [بطاقة تعريف التعاونية|FICHE D'IDENTIFICATION DE LA COOPERATIVE|بطاقة تقنية للتعاونية]
    - [Nom|Dénomination] : {coopNameLat} <> {coopNameAr} : [الاسم|تسمية التعاونية]
    - N° d'immatriculation : {registrationNumber} <> {registrationNumber} : رقم التقييد
    - Date : {registrationDate} <> {registrationDate} : التاريخ
    - Tribunal : {~placeLat} <> {courtAr} : المحكمة
    - Adhérents : {members} <> {members} : المنخرطون
    - [Contact|Tél] : {~phone} <> {presidentAr} : [الرئيس(ة)|الممثل]
    ?- ICE : {~ice} <> {~rib} : الحساب البنكي`,
    `${headFr}
    [ATTESTATION N° {~number}/{~year}|]
    [La coopérative|La société coopérative] {coopNameLat}
    a été inscrite ce jour [sur le registre local des coopératives|au RLC]
    sous le numéro {registrationNumber}
    le {registrationDate}
    > {~placeLat} ; Le greffier {~nameLat}`,
    `${officeAr}
    # [شهادة|إفادة|شهادة التسجيل بالسجل المركزي]
    [إن المندوب الجهوي|إن مدير المكتب] يفيد بأن {coopNameAr} ({coopNameLat}) التي يوجد مقرها ب${seatAr} مسجلة بالسجل [المركزي|المحلي] للتعاونيات منذ {registrationDate} برقم {registrationNumber} لدى المحكمة الابتدائية ب{courtAr}، وهي [نشيطة|في وضعية قانونية] إلى تاريخ {~date}.
    ${closeAr}`,
    `${headAr}
    ${titleAr}
    الرقم : {registrationNumber}
    {coopNameAr}
    {coopNameLat}
    [الرئيس|المسير] {presidentAr}
    {registrationDate}
    > كتابة الضبط ب{~placeAr}`,
    `${headFr}
    ${titleFr}
    %{& [Il est certifié|Le greffe certifie] que
    la coopérative {coopNameLat}
    ?[dont le capital social s'élève à|au capital de] {capital} ${drFr}
    ?[ayant {members} membres|composée de {members} adhérents]
    ?[gérée|présidée] par {presidentLat}
    ?[établie à|domiciliée à] ${seatLat}
    %} [figure|est inscrite] au registre local des coopératives sous le n° {registrationNumber} du {registrationDate}.
    ${closeFr}`,
    ...registeredInLatin,
    ...registeredInLetters,
  ],
};
