/** Statutes of cooperatives: covers, first pages in articles, excerpts and founding minutes, as members, clerks and advisers write them. */
import {
  coopNamesAr,
  coopNamesLat,
  coopSeatsAr,
  coopSeatsLat,
  purposeAr,
  purposeLat,
} from '../cooperatives.ts';
import type { Drafts } from '../draft.ts';
import { foundedInLatin } from './coop-latin.ts';
import { foundedInLetters } from './coop-papers.ts';

// How many: shares, days.
const parts = '{~parts}';
const days = '[15|20|30|45|60|90]';

// Heads of articles: `المادة 1`, `الفصل الأول`, `البند 3 -`, by the number each stands for.
const firstAr = '[المادة الأولى|المادة 1|الفصل الأول|الفصل 1|المادة الاولى|البند الأول|مادة 1]';
const artAr = (n: number, article: string, chapter: string) =>
  `[المادة ${n}|المادة ${article}|الفصل ${n}|الفصل ${chapter}|البند ${n}|مادة ${n}|${n}]`;
const [second, third, fourth, fifth, sixth, seventh] = [
  artAr(2, 'الثانية', 'الثاني'),
  artAr(3, 'الثالثة', 'الثالث'),
  artAr(4, 'الرابعة', 'الرابع'),
  artAr(5, 'الخامسة', 'الخامس'),
  artAr(6, 'السادسة', 'السادس'),
  artAr(7, 'السابعة', 'السابع'),
];
const firstFr = '[Article premier|ARTICLE PREMIER|Article 1|ARTICLE 1|Art. 1|Article 1er|ART 1]';
const artFr = (n: number) => `[Article ${n}|ARTICLE ${n}|Art. ${n}|ART ${n}|Article n° ${n}]`;
const dash = '[ :| -| –|. -|]';

const titleAr = `# [النظام الأساسي|النظـام الأسـاسـي|النظام الأساسي للتعاونية|القانون الأساسي|القانون الأساسي للتعاونية|النظام الاساسي للتعاونية|مشروع النظام الأساسي|النظام الأساسي النموذجي للتعاونيات]`;
const titleFr = `# [STATUTS|Statuts de la coopérative|STATUTS DE LA COOPERATIVE|Statuts|STATUTS DE COOPERATIVE|Projet de statuts|STATUTS-TYPES DES COOPERATIVES]`;
const drAr = '[درهم|درهما|دراهم|د.م|درهم مغربي|دهـ]';
const drFr = '[DH|dirhams|Dirhams|DHS|MAD|dhs]';
const lawAr =
  '[القانون رقم 112.12 [المتعلق بالتعاونيات|]|القانون 112-12 الصادر بتنفيذه الظهير الشريف رقم 1.14.189 بتاريخ 27 من محرم 1436 (21 نوفمبر 2014)|القانون رقم 24.83 المحدد بموجبه النظام الأساسي العام للتعاونيات|المرسوم رقم 2.15.617 الصادر في 24 مارس 2016]';
const lawFr =
  "[la loi n° 112-12 relative aux coopératives|la loi 112.12 promulguée par le dahir n° 1-14-189 du 21 novembre 2014|la loi n° 24-83 fixant le statut général des coopératives|la loi n° 112-12 et son décret d'application n° 2-15-617]";
const wordsAr = '[خمسة آلاف|عشرة آلاف|ألف|عشرون ألف|مائة ألف|خمسون ألف|ثلاثة عشر ألف وخمسمائة|سبعة آلاف]';
const countAr = '[خمسة|سبعة|تسعة|عشرة|اثنا عشر|خمسة عشر|عشرين|ثمانية]';

// What stands between the fields and holds none.
const talkAr = `[تخضع التعاونية لأحكام ${lawAr} [والنصوص المتخذة لتطبيقه|] ولهذا النظام الأساسي.|لا يمكن لأي عضو أن ينسحب قبل مرور [سنتين|ثلاث سنوات] إلا بعد إشعار مجلس الإدارة [كتابة|] قبل نهاية السنة المالية بثلاثة أشهر.|يتعين على كل عضو أن يتعامل مع التعاونية في حدود [التزاماته|نشاطها] وألا يزاول نشاطا منافسا لها.|تبتدئ السنة المالية في فاتح يناير وتنتهي في 31 دجنبر من كل سنة.|تنعقد الجمعية العامة العادية مرة في السنة على الأقل خلال الستة أشهر الموالية لاختتام السنة المحاسبية.|لكل عضو صوت واحد كيفما كان عدد الحصص التي يملكها.|تتكون موارد التعاونية من واجبات الانخراط [وقدرها {~amount} درهم|] ومن الهبات والإعانات.|في حالة الحل تعين الجمعية العامة مصفيا أو عدة مصفين.|تقتطع نسبة 10% من الفائض لتكوين الاحتياطي القانوني و2% لصندوق التربية والتكوين.|يسير التعاونية مجلس إدارة مكون من [3|ثلاثة|خمسة|5] أعضاء ينتخبون لمدة [ثلاث|3] سنوات.|]`;
const talkFr = `[La coopérative est régie par ${lawFr} et par les présents statuts.|Chaque membre dispose d'une seule voix quel que soit le nombre de parts qu'il détient.|L'exercice social commence le 1er janvier et se termine le 31 décembre de chaque année.|Tout membre peut se retirer moyennant un préavis de trois mois adressé au conseil d'administration.|L'assemblée générale ordinaire se réunit au moins une fois par an, dans les six mois suivant la clôture de l'exercice.|Le droit d'adhésion est fixé à {~amount} dirhams.|Les parts sont nominatives, individuelles et non négociables.|Sur les excédents il est prélevé 10 % au titre de la réserve légale et 2 % pour le fonds d'éducation.|La coopérative est administrée par un conseil de [3|5] membres élus pour trois ans.|En cas de dissolution, l'assemblée désigne un ou plusieurs liquidateurs.|]`;
// Whole articles that hold no field, with the sums, numbers and days such articles have.
const longAr = `[يجب على كل طالب انخراط أن يوجه طلبا كتابيا إلى رئيس مجلس الإدارة يبين فيه [اسمه|هويته] وعنوانه وعدد الحصص التي يلتزم باكتتابها، ويبت المجلس في الطلب داخل أجل [30|60] يوما. وعند الرفض يمكن لصاحب الطلب أن يرفع الأمر إلى الجمعية العامة [الموالية|].|لكل عضو الحق في [الاطلاع على|] السجلات والوثائق بمقر التعاونية خلال [15|خمسة عشر] يوما السابقة لانعقاد الجمعية العامة، ولا يمكن لأي عضو أن ينوب عن أكثر من عضو واحد. وتتخذ القرارات بأغلبية أصوات الحاضرين، وفي حالة التعادل يرجح صوت الرئيس.|يمكن فصل كل عضو ارتكب خطأ جسيما أو لم يف بالتزاماته رغم إنذاره برسالة مضمونة داخل أجل ${days} يوما، وتؤدى له قيمة حصصه [بعد خصم ديونه|] داخل أجل لا يتعدى [سنتين|خمس سنوات].|يتكون مجلس الإدارة من [رئيس ونائبه وكاتب وأمين المال ومستشار|5 أعضاء]، وهم السادة {~nameAr} و{~nameAr} و{~nameAr}، ويجتمع مرة كل [ثلاثة أشهر|شهرين] بدعوة من رئيسه. ولا تصح مداولاته إلا بحضور نصف أعضائه على الأقل.|تمسك التعاونية محاسبتها طبقا للقانون رقم 9.88، وتعرض الحسابات على الجمعية العامة [بعد مراقبتها من طرف {~nameAr}|]. ولا يمكن للقروض أن تتجاوز {~amount} درهم إلا بإذن من الجمعية العامة. ويفتح حساب بنكي باسم التعاونية [رقم {~rib}|] بتوقيعين.|توزع الفوائض الصافية بعد اقتطاع الاحتياطي القانوني (10%) وصندوق التربية والتكوين (2%) على الأعضاء حسب معاملاتهم. ويمكن أن تمنح للحصص فائدة لا تتجاوز 6%.]`;
const longFr = `[Toute demande d'adhésion est adressée par écrit au président du conseil d'administration et indique le nom, le domicile et le nombre de parts à souscrire. Le conseil statue dans un délai de [30|60] jours ; en cas de refus le candidat peut saisir l'assemblée générale.|Chaque membre a le droit de consulter au siège les livres et documents pendant les quinze (15) jours précédant l'assemblée générale. Nul ne peut représenter plus d'un membre. Les décisions sont prises à la majorité des voix, celle du président étant prépondérante.|Peut être exclu tout membre qui n'a pas satisfait à ses engagements malgré une mise en demeure restée sans effet pendant ${days} jours. La valeur de ses parts lui est remboursée dans un délai maximum de [deux|cinq] ans.|Le conseil est composé de {~nameLat}, {~nameLat} et {~nameLat}, élus pour trois ans renouvelables par tiers. Il se réunit au moins une fois tous les [deux|trois] mois et ne délibère valablement qu'en présence de la moitié de ses membres.|La coopérative tient sa comptabilité conformément à la loi n° 9-88. Aucun emprunt supérieur à {~amount} dirhams ne peut être contracté sans l'accord de l'assemblée. Un compte bancaire [n° {~rib}|] est ouvert à deux signatures.|Les excédents nets, après prélèvement de 10 % pour la réserve légale et de 2 % pour le fonds d'éducation et de formation, sont répartis entre les membres au prorata de leurs opérations. L'intérêt servi aux parts ne peut dépasser 6 %.]`;
const durationAr = `[مدة التعاونية 99 سنة ابتداء من تاريخ [تأسيسها|تقييدها]|حددت مدة التعاونية في [تسع وتسعين|خمسين|ثلاثين] سنة|تؤسس التعاونية لمدة 99 سنة ما عدا في حالة الحل المسبق أو التمديد]`;
const durationFr = `[La durée est fixée à 99 ans|La coopérative est constituée pour une durée de 99 années à compter de son immatriculation|Durée : 50 ans, sauf dissolution anticipée]`;
const objectAr = `[غرض التعاونية هو|يتمثل غرض التعاونية في|تهدف التعاونية إلى|موضوع التعاونية] ${purposeAr} [وكل العمليات المرتبطة بذلك|وتحسين الوضعية الاقتصادية والاجتماعية لأعضائها|]`;
const objectFr = `[La coopérative a pour objet|L'objet de la coopérative est|Elle a pour but] : ${purposeLat} [et l'amélioration de la situation socio-économique de ses membres|]`;

// How each fact is told in an article.
const nameSaidAr = `[تسمى التعاونية|تدعى هذه التعاونية|يطلق عليها اسم|تحمل التعاونية اسم|أطلق على هذه التعاونية اسم|تأخذ التعاونية الاسم التالي|اختار المؤسسون لها اسم|تعرف التعاونية باسم|تسمية التعاونية هي|تتخذ التعاونية التسمية التالية] [:|] {coopNameAr}`;
const seatSaidAr = `[[يوجد المقر الاجتماعي للتعاونية|حدد مقر التعاونية|مقر التعاونية كائن|يقع مقرها|يتخذ مقر للتعاونية|عين المقر الاجتماعي|مقرها الاجتماعي|يوجد مقر التعاونية] ب[ |]{seatAr}|[حدد المقر الاجتماعي في|مقرها الاجتماعي هو|المقر الاجتماعي هو|يكون المقر الاجتماعي بالعنوان التالي :|تتخذ التعاونية مقرا لها بالعنوان الآتي :] {seatAr}][، ويمكن نقله [إلى أي مكان آخر |]بقرار من الجمعية العامة|، ويجوز تحويله داخل نفس الدائرة الترابية|]`;
const capitalSaidAr = `[حدد رأسمال التعاونية في|حدد الرأسمال الاجتماعي في مبلغ|يتكون رأسمال التعاونية من|رأس مال التعاونية عند التأسيس هو|يبلغ الرأسمال الأولي|الرأسمال المكتتب به قدره] [${wordsAr} درهم ({capital} ${drAr})|{capital} ${drAr}] [مقسم إلى|موزع على|ممثل في] ${parts} [حصة|حصص] [قيمة كل واحدة منها|من فئة|تبلغ القيمة الاسمية لكل حصة|قيمة الحصة الواحدة] {share} ${drAr}[ مكتتبة كلها ومحرر ربعها عند الاكتتاب|، دفع ربعها أي {~amount} درهم|]`;
const capitalTurnedAr = `[يتألف رأس المال من|رأسمال التعاونية مكون من|يقسم الرأسمال إلى] ${parts} حصة [قيمة كل حصة|القيمة الاسمية للحصة|من فئة|قيمة الواحدة منها] {share} ${drAr} [أي ما مجموعه|بما مجموعه|فيكون مجموع الرأسمال|وبذلك يصبح الرأسمال محددا في|أي ما يعادل] {capital} ${drAr}`;
const nameSaidFr = `[La coopérative prend la dénomination de|La coopérative a pour dénomination|Elle porte le nom de|La dénomination de la coopérative est|La coopérative est dénommée|La coopérative prend le nom de|Il est choisi pour la coopérative le nom de|Dénomination sociale] [:|] {coopNameLat}`;
const seatSaidFr = `[Le siège social est fixé à|Le siège de la coopérative est établi à|Le siège est situé à|Son siège social est sis à|Le siège social se trouve à|La coopérative a son siège à|Siège social] [:|] {seatLat}[. Il peut être transféré par décision de l'assemblée générale|, et pourra être transféré en tout autre lieu|]`;
const capitalSaidFr = `[Le capital social est fixé à|Le capital initial de la coopérative est de|Le capital s'élève à|Il est constitué un capital de|Le capital souscrit est arrêté à la somme de] {capital} ${drFr}[,|] [divisé en|représenté par|réparti en] ${parts} parts [sociales|] [de|d'une valeur nominale de|d'une valeur unitaire de|de la valeur de] {share} ${drFr} [chacune|][, entièrement souscrites et libérées du quart|, dont {~amount} ${drFr} versés|]`;
const capitalTurnedFr = `[Le capital est composé de|Le capital social est formé de|Il a été souscrit] ${parts} parts [de|d'une valeur nominale de|dont la valeur de chacune est de] {share} ${drFr}, [soit un capital de|soit au total|soit un total de|ce qui porte le capital à|faisant] {capital} ${drFr}`;
const closeAr = `> [حرر|وحرر] [ب{~placeAr} [في|بتاريخ]|في|بتاريخ] {~date} ; [توقيعات الأعضاء المؤسسين|الرئيس|توقيع المؤسسين|الرئيس والكاتب|المصادقة على التوقيعات] ; [{~nameAr}|]`;
const closeFr = `> [Fait à|A] {~placeLat}[, le| le] {~date} ; [Les membres fondateurs|Le Président|Signatures légalisées|Lu et approuvé] ; [{~nameLat}|]`;

export const coopStatutes: Drafts = {
  type: 'coop-statutes',
  texts: { coopNameAr: coopNamesAr, coopNameLat: coopNamesLat, seatAr: coopSeatsAr, seatLat: coopSeatsLat },
  pages: [
    // First pages in articles.
    `${titleAr}
    # [الباب الأول|الباب الأول : مقتضيات عامة|الجزء الأول : التأسيس والتسمية]
    ${firstAr}${dash} [تؤسس|أسست|تأسست] بين [الموقعين أسفله|الأشخاص الموقعين على هذا النظام|المكتتبين في الحصص] تعاونية [خاضعة لأحكام|تخضع ل|طبقا لأحكام] ${lawAr}.
    ${second}${dash} ${nameSaidAr}.
    ${third}${dash} ${seatSaidAr}.
    ${fourth}${dash} ${objectAr}.
    ${fifth}${dash} ${durationAr}.
    ${sixth}${dash} ${capitalSaidAr}.
    ?${talkAr}`,
    `# القانون الأساسي
    # {coopNameAr}
    ${firstAr} : [التأسيس|تأسيس التعاونية]
    [تؤسس|أسست] تعاونية بين {members} [عضوا|أعضاء|من الأعضاء المؤسسين] [المذكورة أسماؤهم في اللائحة المرفقة|الموقعين أسفله].
    ${second} : [التسمية|الاسم]
    ${nameSaidAr}.
    ${third} : [الغرض|الموضوع]
    ${objectAr}.
    ${fourth} : [المقر|المقر الاجتماعي]
    ${seatSaidAr}.
    ${fifth} : [الرأسمال|رأس المال]
    ${capitalTurnedAr}.
    ${talkAr}`,
    `${titleFr}
    [TITRE I|CHAPITRE I|Chapitre premier] : [CONSTITUTION - DENOMINATION - SIEGE|Dispositions générales|FORMATION]
    ${firstFr}${dash} Il est [formé|constitué|créé] entre les [soussignés|souscripteurs des parts ci-après|personnes dont la liste est annexée] une coopérative régie par ${lawFr}.
    ${artFr(2)}${dash} ${nameSaidFr}.
    ${artFr(3)}${dash} ${objectFr}.
    ${artFr(4)}${dash} ${seatSaidFr}.
    ${artFr(5)}${dash} ${durationFr}.
    ${artFr(6)}${dash} ${capitalSaidFr}.
    ?${talkFr}`,
    `# STATUTS
    # {coopNameLat}
    [Au capital de|Capital :] {capital} ${drFr}
    [Siège social|Siège] : {seatLat}
    ${firstFr} : [Forme|Constitution]
    Il est constitué entre les {members} [membres fondateurs|personnes physiques signataires] une société coopérative soumise à ${lawFr}.
    ${artFr(2)} : Objet
    ${objectFr}.
    ${artFr(3)} : [Durée|Durée de la coopérative]
    ${durationFr}.
    ${artFr(4)} : [Capital social|Capital et parts]
    ${capitalTurnedFr}.
    ${talkFr}`,
    // Covers.
    `= المملكة المغربية ; [عمالة|إقليم] {~placeAr} ; جماعة {~placeAr}
    # {coopNameAr}
    # [النظام الأساسي|القانون الأساسي]
    - [المقر الاجتماعي|المقر|العنوان] : {seatAr}
    - [الرأسمال|رأس المال] : {capital} ${drAr}
    - [الهاتف|النقال] : {~phone}
    > [{~year}|{~date}|الجمعية العامة التأسيسية المنعقدة بتاريخ {~date}]`,
    `= ROYAUME DU MAROC ; [Province|Préfecture] de {~placeLat} ; Commune de {~placeLat} || المملكة المغربية ; [إقليم|عمالة] {~placeAr} ; جماعة {~placeAr}
    # [STATUTS|Statuts de la coopérative] - النظام الأساسي
    {coopNameLat}
    {coopNameAr}
    - [Siège|Siège social] : {seatLat} <> {seatAr} : [المقر|المقر الاجتماعي]
    - Capital : {capital} <> {capital} : [الرأسمال|رأس المال]
    - Membres : {members} <> {members} : الأعضاء
    [Approuvés par l'assemblée générale constitutive du {~date}|Certificat de dénomination n° {~number}]
    ${closeFr}`,
    `# {coopNameLat}
    # STATUTS
    [Coopérative régie par|Soumise à] ${lawFr}
    - Siège [social|] : {seatLat}
    - [Capital initial|Capital social] : {capital} ${drFr}
    - [Nombre de coopérateurs|Nombre de membres|Adhérents] : {members}
    - [N° d'inscription ODCO|Dénomination approuvée sous le n°] : {~number}
    > {~placeLat}, {~date}`,
    // Identity sheets.
    `${titleAr}
    %{
    - [تسمية التعاونية|اسم التعاونية|التسمية] : {coopNameAr}
    - [التسمية باللاتينية|بالفرنسية] : {coopNameLat}
    - [المقر الاجتماعي|مقر التعاونية|عنوان المقر] : {seatAr}
    - [الرأسمال|رأس المال الاجتماعي] : {capital} ${drAr}
    - [قيمة الحصة|القيمة الاسمية للحصة|ثمن الحصة] : {share} ${drAr}
    - [عدد الحصص|الحصص المكتتبة] : ${parts}
    - [عدد الأعضاء|عدد المنخرطين|عدد المؤسسين] : {members}
    - [الغرض|النشاط] : ${purposeAr}
    - المدة : 99 سنة
    %}
    ${talkAr}
    ${closeAr}`,
    `${titleFr}
    %{
    - [Dénomination|Nom de la coopérative|Dénomination sociale] : {coopNameLat}
    - [Siège social|Siège|Adresse du siège] : {seatLat}
    - [Capital social|Capital|Capital souscrit] : {capital} ${drFr}
    - [Valeur de la part|Valeur nominale|Montant de la part] : {share} ${drFr}
    - [Nombre de parts|Parts souscrites] : ${parts}
    - [Nombre de membres|Nombre d'adhérents|Nombre de fondateurs] : {members}
    - [Objet|Activité] : ${purposeLat}
    - Durée : 99 ans
    %}
    ${talkFr}
    ${closeFr}`,
    // Tables.
    `${titleAr}
    | [المادة|الرقم] | [الموضوع|العنوان] | [المضمون|النص] |
    | 1 | [التسمية|الاسم] | {coopNameAr} |
    | 2 | [المقر|المقر الاجتماعي] | {seatAr} |
    | 3 | [الغرض|النشاط] | ${purposeAr} |
    | 4 | المدة | 99 سنة |
    | 5 | [الرأسمال|رأس المال] | {capital} |
    | 6 | [قيمة الحصة|الحصة] | {share} |
    | 7 | [عدد الأعضاء|المؤسسون] | {members} |
    ${closeAr}`,
    `${titleFr}
    | [Rubrique|Article] | [Contenu|Disposition] |
    | Dénomination | {coopNameLat} |
    | Siège | {seatLat} |
    | Objet | ${purposeLat} |
    | Capital | {capital} |
    | [Part sociale|Valeur de la part] | {share} |
    | [Membres|Membres fondateurs] | {members} |
    | Droit d'adhésion | {~amount} |
    | Exercice | 1er janvier - 31 décembre |
    ${talkFr}`,
    // Minutes of the founding assembly.
    `= {coopNameAr} ; [الهاتف|النقال] : {~phone}
    # [محضر الجمعية العامة التأسيسية|محضر الجمع العام التأسيسي]
    [في يوم|إنه في يوم|بتاريخ] {~date} [على الساعة|ابتداء من الساعة] {~time} [صباحا|زوالا|] [اجتمع|انعقد الجمع العام التأسيسي ل] [المؤسسون|] [ب{~placeAr}|بمقر الجماعة|بدار الشباب] برئاسة <السيد|السيدة> {~nameAr} [وبحضور ممثل السلطة المحلية {~nameAr}|] وعدد الحاضرين {members} [عضوا|] [طبقا للائحة الحضور|].
    [وبعد تلاوة النظام الأساسي والمصادقة عليه بالإجماع، تقرر ما يلي|وبعد المناقشة تمت المصادقة على النظام الأساسي كما يلي] :
    - [اختيار اسم التعاونية|التسمية] : {coopNameAr}
    - [تحديد المقر|المقر] : {seatAr}
    - [تحديد الرأسمال|الرأسمال] : {capital} ${drAr}
    - [تحديد قيمة الحصة|قيمة الحصة] : {share} ${drAr}
    - [انتخاب الرئيس|الرئيس] : {~nameAr}
    - [انتخاب أمين المال|أمين المال] : {~nameAr}
    ${closeAr}`,
    `# [PROCES-VERBAL DE L'ASSEMBLEE GENERALE CONSTITUTIVE|PV de l'assemblée constitutive]
    L'an [deux mille vingt|{~year}] et le {~date} à {~time}, [les membres fondateurs|les souscripteurs], au nombre de {members}, se sont réunis à {~placeLat} [sous la présidence de|présidés par] [M.|Mme] {~nameLat} [assisté de {~nameLat}, secrétaire|].
    [Après lecture des statuts, l'assemblée a adopté à l'unanimité|L'assemblée approuve les statuts et décide] :
    1. [la dénomination|que la coopérative est dénommée] {coopNameLat} ;
    2. [le siège social à|que le siège est fixé à] {seatLat} ;
    3. [un capital de|que le capital est fixé à] {capital} ${drFr}, [par parts de|en parts de] {share} ${drFr} ;
    4. l'élection de {~nameLat} comme [président|présidente] et de {~nameLat} comme trésorier.
    [La séance est levée à {~time}.|]
    ${closeFr}`,
    // Excerpts.
    `# [مقتطف من النظام الأساسي|مستخرج من القانون الأساسي للتعاونية|نسخة من المواد 2 و3 و8]
    [التعاونية|اسم التعاونية] : {coopNameAr}
    [المادة 3|الفصل 3] : ${seatSaidAr}.
    [المادة 8|الفصل 9|المادة 12] : ${capitalSaidAr}.
    [المادة 14|الفصل 20] : [عدد أعضاء التعاونية|يبلغ عدد الأعضاء عند التأسيس|عدد المكتتبين] {members}.
    نسخة مطابقة للأصل [سلمت بتاريخ {~date}|]
    > [كاتب الضبط|<رئيس|رئيسة> التعاونية] ; {~nameAr}`,
    `# [EXTRAIT DES STATUTS|Extraits des statuts de la coopérative]
    [de la|Coopérative :] {coopNameLat}
    Art. 4 - ${seatSaidFr}.
    [...|(...)]
    Art. 9 - ${capitalTurnedFr}.
    [...|(...)]
    Art. 11 - [Le nombre de membres fondateurs est de|A la constitution la coopérative compte|La coopérative est composée de] {members} [membres|coopérateurs|].
    Copie conforme [délivrée le {~date}|]
    ${closeFr}`,
    // Other orders of the articles.
    `${titleAr}
    ${firstAr} [:|] ${capitalTurnedAr}.
    ${second} [:|] ${seatSaidAr}.
    ${third} [:|] ${nameSaidAr}.
    ${fourth} [:|] ${objectAr}.
    ${fifth} [:|] [عدد الأعضاء المؤسسين|عدد المتعاونين] {members} [وعدد أعضاء مجلس الإدارة 5|].
    ${closeAr}`,
    `# النظام الأساسي ل{coopNameAr}
    ديباجة
    [إن الأعضاء المؤسسين|نحن الموقعين أسفله]، [اقتناعا منهم بمبادئ التعاون|رغبة في تحسين دخلهم]، [والبالغ عددهم|وعددهم] {members}، [وعملا بمقتضيات|تطبيقا ل] ${lawAr}، [قرروا|اتفقوا على] تأسيس تعاونية [مقرها|يوجد مقرها ب|الكائنة ب] {seatAr} [تعنى ب${purposeAr}|]، [برأسمال قدره|رأسمالها] {capital} ${drAr} [موزعة على حصص قيمة كل منها|عن طريق حصص من فئة] {share} ${drAr}.
    ${talkAr}
    ${talkAr}
    ${closeAr}`,
    `[Entre les soussignés|ENTRE LES SOUSSIGNES] :
    - {~nameLat}, CIN {~cin}, demeurant à {~addressLat}
    - {~nameLat}, CIN {~cin}, demeurant à {~addressLat}
    - {~nameLat}, CIN {~cin}, demeurant à {~addressLat}
    [et autres, au nombre total de|Nombre total de membres :] {members}
    Il a été convenu de constituer une coopérative [sous la dénomination de|ayant pour dénomination|dénommée] {coopNameLat}, [dont le siège social est à|ayant son siège à|sise à] {seatLat}, [au capital de|avec un capital de] {capital} ${drFr}, [en parts sociales de|par parts de] {share} ${drFr} [chacune|], [conformément à|régie par] ${lawFr}.
    ${talkFr}
    ${closeFr}`,
    `بين الموقعين أسفله :
    1) {~nameAr} ب.و.ت {~cin} الساكن ب{~addressAr}
    2) {~nameAr} ب.و.ت {~cin} الساكن ب{~addressAr}
    3) {~nameAr} ب.و.ت {~cin} الساكنة ب{~addressAr}
    [ومن معهم وعددهم|والباقون حسب اللائحة المرفقة، ومجموعهم] {members}
    [تم الاتفاق على|تقرر] تأسيس تعاونية [تدعى|تسمى|تحت اسم|باسم] {coopNameAr} [يكون مقرها|مقرها] ب{~placeAr} [وبالضبط ب|:] {seatAr}، [ورأسمالها المكتتب|ويكون رأسمالها] {capital} ${drAr}، [كل حصة بمبلغ|والحصة الواحدة ب] {share} ${drAr}.
    ${talkAr}
    ${closeAr}`,
    // Members' lists with shares.
    `# [لائحة الأعضاء المؤسسين|لائحة المكتتبين في رأسمال التعاونية|لائحة المنخرطين]
    {coopNameAr}
    | [ر.ت|الرقم] | الاسم الكامل | [ب.و.ت|رقم البطاقة] | [عدد الحصص|الحصص] | [المبلغ|المبلغ المكتتب] |
    | 1 | {~nameAr} | {~cin} | 5 | {~amount} |
    | 2 | {~nameAr} | {~cin} | 5 | {~amount} |
    | 3 | {~nameAr} | {~cin} | 10 | {~amount} |
    ?| 4 | {~nameAr} | {~cin} | 5 | {~amount} |
    | المجموع |  |  | ${parts} | {capital} |
    [قيمة الحصة الواحدة|ثمن الحصة] : {share} ${drAr} - [عدد الأعضاء|عددهم|عدد المكتتبين] : {members}
    ${closeAr}`,
    `# [LISTE DES MEMBRES FONDATEURS|Etat des souscriptions]
    {coopNameLat} - [Siège :|] {seatLat}
    | N° | Nom et prénom | CIN | Parts | Montant souscrit |
    | 1 | {~nameLat} | {~cin} | 10 | {~amount} |
    | 2 | {~nameLat} | {~cin} | 10 | {~amount} |
    | 3 | {~nameLat} | {~cin} | 5 | {~amount} |
    | Total |  |  | ${parts} | {capital} |
    [Valeur nominale de la part|Valeur unitaire] : {share} ${drFr}. [Nombre de souscripteurs|Nombre de coopératrices] : {members}
    ${closeFr}`,
    // Prose, a third.
    `${titleAr}
    [بناء على|طبقا ل] ${lawAr} تأسست تعاونية [فلاحية|حرفية|نسوية|للخدمات] [أطلق عليها اسم|تحمل اسم|اختير لها الاسم التالي] {coopNameAr}، [يوجد مقرها ب|ومقرها الاجتماعي ب|ومقرها] {seatAr}. وقد [حدد رأسمالها في|بلغ رأسمالها عند التأسيس] {capital} ${drAr}، [قيمة كل حصة فيه|مجزأ إلى حصص قيمة كل واحدة] {share} ${drAr}. [وتتكون من|وتضم|ويبلغ عدد أعضائها] {members} [عضوا|متعاونة|من الأعضاء] [ينتمون لدوار واحد|]. ${durationAr}. ${talkAr}
    ${closeAr}`,
    `${titleFr}
    Par les présentes, [les soussignés|les comparants] déclarent former une coopérative [portant le nom de|qui prend le nom de|connue sous le nom de] {coopNameLat}. [Cette dernière|Celle-ci|Elle] [aura son siège à|est domiciliée à|est établie à] {seatLat}. [Elle regroupe|Elle compte|Elle est composée de] {members} [adhérents|femmes|membres]. Son capital, [fixé à|arrêté à|de] {capital} ${drFr}, [se divise en|est divisé en] parts de {share} ${drFr} [l'une|chacune|]. ${objectFr}. ${durationFr}. ${talkFr}
    ${closeFr}`,
    `# القانون الأساسي لتعاونية
    (الاسم : {coopNameAr})
    الباب الأول - [الاسم والمقر والغرض|في التأسيس]
    ${firstAr}. - التعاونية المحدثة بمقتضى هذا النظام [تحمل تسمية|تسمى] {coopNameAr} [وتختصر ب"ت.ن"|].
    ${second}. - [مركز التعاونية|مقرها] [بدائرة {~placeAr}|] [وعنوانه|بالعنوان] : {seatAr}.
    ${third}. - ${objectAr}.
    الباب الثاني - [رأس المال والحصص|في الرأسمال]
    ${fourth}. - [قيمة الحصة|الحصة الواحدة قيمتها|تبلغ قيمة الحصة] {share} ${drAr} [ولا يمكن أن تقل عن 100 درهم|].
    ${fifth}. - [يكتتب الأعضاء البالغ عددهم|اكتتب المؤسسون وعددهم] {members} [في مجموع|] رأسمال [قدره|مبلغه] {capital} ${drAr}.
    ${talkAr}`,
    `# STATUTS DE LA COOPERATIVE
    « {coopNameLat} »
    TITRE PREMIER
    ${firstFr}. - [La présente coopérative est constituée entre|Sont membres fondateurs] {members} [personnes|coopérateurs] [dont les noms figurent en annexe|].
    ${artFr(2)}. - ${seatSaidFr}.
    TITRE II - [DU CAPITAL|CAPITAL SOCIAL]
    ${artFr(3)}. - [La valeur de chaque part est de|La part sociale est de|Chaque part a une valeur nominale de] {share} ${drFr}, [et ne peut être inférieure à 100 dirhams|].
    ${artFr(4)}. - [Le capital souscrit à la constitution est de|Le montant du capital est de|Le capital est de] {capital} ${drFr}. [Le quart, soit {~amount} ${drFr}, est versé à la banque.|Il est variable.]
    ${talkFr}
    ${talkFr}`,
    // Bilingual halves.
    `# STATUTS / النظام الأساسي
    ${firstFr} : ${nameSaidFr}.
    ${firstAr} : ${nameSaidAr}.
    ${artFr(2)} : ${seatSaidFr}.
    ${second} : ${seatSaidAr}.
    ${artFr(3)} : Le capital [social|] est de {capital} ${drFr} [en parts de|, valeur de la part] {share} ${drFr}.
    ${third} : رأس المال {capital} ${drAr} [وقيمة الحصة|من حصص قيمتها] {share} ${drAr}.
    ${closeFr}`,
    `# القانون الأساسي - STATUTS
    - [Dénomination|Nom] : {coopNameLat} <> {coopNameAr} : [التسمية|الاسم]
    - Siège [social|] : {seatLat} <> {seatAr} : [المقر|المقر الاجتماعي]
    - Capital [social|] : {capital} ${drFr} <> {capital} ${drAr} : [رأس المال|الرأسمال]
    - [Part|Valeur de la part] : {share} ${drFr} <> {share} ${drAr} : [الحصة|قيمة الحصة]
    - Membres : {members} <> {members} : [الأعضاء|عدد الأعضاء]
    ${talkFr}
    ${talkAr}
    ${closeAr}`,
    // Letterheads of cooperatives with the articles under them.
    `= {coopNameAr} ; [المقر :|] {seatAr} ; الهاتف : {~phone} || {coopNameLat} ; {seatLat} ; Tél : {~phone}
    ${titleAr}
    [المادة 1|الفصل 1] : [أسست بتاريخ {~date}|تؤسس] تعاونية طبقا ل${lawAr}.
    [المادة 2|الفصل 2] : ${objectAr}.
    [المادة 3|الفصل 3] : ${capitalSaidAr}.
    [المادة 4|الفصل 4] : [تتكون التعاونية من|عدد الأعضاء عند التأسيس] {members} [عضوا|].
    ${closeAr}`,
    `= {coopNameLat} ; [Siège :|] {seatLat} ; [Tél|GSM] : {~phone} ; [RIB : {~rib}|ICE : {~ice}|]
    ${titleFr}
    ${firstFr} : [Il est créé une coopérative|La coopérative est créée] le {~date} conformément à ${lawFr}.
    ${artFr(2)} : ${objectFr}.
    ${artFr(3)} : ${capitalSaidFr}.
    ${artFr(4)} : [La coopérative réunit|Nombre de membres à la constitution :] {members} [membres|].
    ${closeFr}`,
    // Amended statutes: old values are strangers'.
    `# [النظام الأساسي الملاءم|النظام الأساسي المحين|تعديل النظام الأساسي]
    [بناء على محضر الجمعية العامة الاستثنائية المنعقدة بتاريخ|تبعا لقرار الجمع العام غير العادي ليوم] {~date}، [تمت ملاءمة|عدلت] بنود النظام الأساسي ل{coopNameAr} [مع أحكام القانون رقم 112.12|] كما يلي :
    [المادة 3 (جديدة)|الفصل 3 المعدل] : [نقل مقر التعاونية من {~addressAr} إلى العنوان التالي|المقر الاجتماعي الجديد هو] {seatAr}.
    [المادة 7 (جديدة)|الفصل 7 المعدل] : [رفع رأسمال التعاونية من {~amount} درهم إلى|بعد أن كان الرأسمال {~amount} درهم أصبح] {capital} ${drAr} [وبقيت قيمة الحصة|وقيمة الحصة] {share} ${drAr}.
    [وقد أصبح عدد الأعضاء|عدد الأعضاء حاليا] {members} [بعد قبول [3|4|6|12] أعضاء جدد|].
    ${closeAr}`,
    `# [STATUTS MIS A JOUR|Statuts refondus|STATUTS MODIFIES]
    [Suite à l'assemblée générale extraordinaire du|En vertu de la décision de l'AGE en date du] {~date}, les statuts de la {coopNameLat} sont modifiés comme suit :
    Article 3 (nouveau) : le siège social, [anciennement sis à|précédemment établi à] {~addressLat}, est transféré à {seatLat}.
    Article 6 (nouveau) : le capital est [porté de {~amount} ${drFr} à|augmenté de {~amount} pour atteindre] {capital} ${drFr}, la valeur nominale de la part restant de {share} ${drFr}.
    Article 8 (nouveau) : [la coopérative compte désormais|le nombre des membres est de] {members} [membres|].
    ${closeFr}`,
    // Quotation marks, blanks filled by hand.
    `${titleAr}
    [المادة 1|الفصل الأول] : ... تعاونية تسمى « {coopNameAr} » ...
    [المادة 2|الفصل الثاني] : ... مقرها ب « {seatAr} » ...
    [المادة 3|الفصل الثالث] : ... رأسمال قدره « {capital} » درهم ...
    [المادة 4|الفصل الرابع] : ... قيمة كل حصة « {share} » درهم ...
    [المادة 5|الفصل الخامس] : ... عدد المنخرطين « {members} » ...
    ${closeAr}`,
    `${titleFr}
    ${firstFr} : Il est formé une coopérative dénommée « {coopNameLat} »
    ${artFr(2)} : Le siège est établi à ........ {seatLat} ........
    ${artFr(3)} : Le capital est fixé à .... {capital} .... DH
    ${artFr(4)} : La valeur de la part est de .... {share} .... DH
    ${artFr(5)} : Nombre d'adhérents .... {members} ....
    ${closeFr}`,
    // Dense pages.
    `${titleAr}
    # {coopNameAr}
    الجزء الأول : [التأسيس والتسمية والغرض والمقر والمدة|أحكام عامة]
    ${firstAr} [التأسيس|] : تؤسس بين الأشخاص المكتتبين في الحصص المحددة بعده وبين الذين سينخرطون فيما بعد تعاونية تخضع لمقتضيات ${lawAr} والنصوص التنظيمية المتخذة لتطبيقه وكذا لبنود هذا النظام.
    ${second} [التسمية|] : ${nameSaidAr}. ويجب أن تتضمن كل الوثائق الصادرة عن التعاونية تسميتها [متبوعة برقم تقييدها|].
    ${third} [الغرض|] : ${objectAr}.
    ${fourth} [المقر|] : ${seatSaidAr}.
    ${fifth} [المدة|] : ${durationAr}.
    الجزء الثاني : [رأس المال - الحصص|الرأسمال]
    ${sixth} [الرأسمال|] : ${capitalSaidAr}. ويمكن الزيادة فيه بقبول أعضاء جدد أو باكتتاب حصص إضافية.
    ${seventh} [الحصص|] : الحصص اسمية وغير قابلة للتجزئة [ولا للحجز|]، ${talkAr}
    الجزء الثالث : الأعضاء
    المادة 8 : يجب ألا يقل عدد الأعضاء عن خمسة (5)، [وعددهم عند التأسيس|وهم عند التأسيس] {members} [عضوا|].
    ${talkAr}`,
    `${titleFr}
    {coopNameLat}
    Chapitre I : [Constitution, dénomination, objet, siège et durée|Dispositions générales]
    ${firstFr} [Constitution|] : Il est constitué entre les souscripteurs des parts ci-après et ceux qui adhéreront ultérieurement une coopérative soumise à ${lawFr} ainsi qu'aux textes pris pour son application et aux présents statuts.
    ${artFr(2)} [Dénomination|] : ${nameSaidFr}. Cette dénomination doit figurer sur tous les actes et documents émanant de la coopérative.
    ${artFr(3)} [Objet|] : ${objectFr}.
    ${artFr(4)} [Siège|] : ${seatSaidFr}.
    ${artFr(5)} [Durée|] : ${durationFr}.
    Chapitre II : [Capital|Du capital et des parts]
    ${artFr(6)} [Capital|] : ${capitalSaidFr}. Il peut être augmenté par l'admission de nouveaux membres, sans être inférieur à 1 000 dirhams.
    ${artFr(7)} [Parts|] : ${talkFr}
    Chapitre III : Membres
    Article 8 : Le nombre de membres ne peut être inférieur à cinq (5) ; [il est de|ils sont à la constitution au nombre de] {members}.
    ${talkFr}`,
    // Terse.
    `${titleAr}
    ${nameSaidAr}
    ${seatSaidAr}
    ${capitalTurnedAr}`,
    `${titleFr}
    ${nameSaidFr}
    ${seatSaidFr}
    ${capitalTurnedFr}`,
    `{coopNameAr}
    {seatAr}
    # النظام الأساسي
    ${objectAr}.
    ${durationAr}.
    > الرئيس ; {~nameAr}`,
    `# Statuts
    {coopNameLat}
    {seatLat}
    Capital {capital} ${drFr} - {members} membres`,
    // Numbered clauses.
    `# [شروط التأسيس|خلاصة النظام الأساسي|ملخص النظام الأساسي]
    أولا : [الاسم|التسمية] {coopNameAr}
    ثانيا : [الصنف|النوع] تعاونية [فلاحية|حرفية]
    ثالثا : [المقر|مقرها] {seatAr}
    رابعا : [رأس المال|رأسمالها] {capital} ${drAr}
    خامسا : [الحصة|قيمة الحصة] {share} ${drAr}
    سادسا : [المؤسسون|عدد الأعضاء] {members}
    سابعا : المدة 99 سنة
    ${closeAr}`,
    `# Résumé des statuts
    a) [nom|dénomination] : {coopNameLat}
    b) [forme|nature] : coopérative [agricole|artisanale|de services]
    c) [siège|adresse] : {seatLat}
    d) [capital|fonds social] : {capital} ${drFr}
    e) [part|valeur d'une part] : {share} ${drFr}
    f) [membres|effectif] : {members}
    g) durée : 99 ans
    ${closeFr}`,
    // With visas and legalisation.
    `= [مصلحة تصحيح الإمضاءات|صودق على صحة التوقيع] ; جماعة {~placeAr} ; رقم {~number} بتاريخ {~date} || {coopNameAr}
    ${titleAr}
    [بموجب عقد عرفي مؤرخ في|بمقتضى عقد مؤرخ ب] {~date} [ومسجل في {~date}|]، [وضع السادة المذكورون|وضع المؤسسون] النظام الأساسي لتعاونية خصائصها كالآتي :
    %{
    - التسمية : {coopNameAr}
    - الموضوع : ${purposeAr}
    - المقر [الاجتماعي|] : {seatAr}
    - [رأس المال|الرأسمال] : {capital} ${drAr} [مقسم إلى ${parts} حصة|]
    - [القيمة الاسمية|قيمة كل حصة] : {share} ${drAr}
    - التسيير : [أسند إلى|] {~nameAr}
    - [الأعضاء|عدد الشركاء المتعاونين] : {members}
    %}
    ${closeAr}`,
    `[Aux termes d'un acte SSP en date du|Par acte sous seing privé du] {~date} [enregistré à {~placeLat} le {~date}|], il a été établi les statuts d'une coopérative [dont les caractéristiques suivent|présentant les caractéristiques suivantes] :
    %{
    - Dénomination : {coopNameLat}
    - Objet : ${purposeLat}
    - Siège [social|] : {seatLat}
    - Capital : {capital} ${drFr}, [divisé en|soit] ${parts} parts de {share} ${drFr}
    - Durée : 99 ans
    - [Gérance|Présidence] : {~nameLat}
    - [Nombre d'associés coopérateurs|Membres] : {members}
    %}
    ${closeFr}`,
    // Union of cooperatives, distractor numbers of members of the board.
    `# النظام الأساسي [لاتحاد التعاونيات|للاتحاد]
    ${firstAr} : ${nameSaidAr}.
    ${second} : يضم [الاتحاد|] عند تأسيسه {members} [تعاونيات|أعضاء] يمثلها {~nameAr} و{~nameAr} و{~nameAr}.
    ${third} : ${seatSaidAr}.
    ${fourth} : يتكون مجلس الإدارة من [7|9|3] أعضاء، وينتخب الرئيس لمدة 3 سنوات.
    ${fifth} : ${capitalTurnedAr}.
    ${closeAr}`,
    `${titleFr}
    ${firstFr}${dash} Formation. ${nameSaidFr}.
    ${artFr(2)}${dash} Membres. [Elle comprend|Elle compte] {members} membres ; le conseil d'administration en comprend [3|5|7], élus pour 3 ans, le quorum étant de la moitié.
    ${artFr(3)}${dash} Siège. ${seatSaidFr}.
    ${artFr(4)}${dash} Circonscription. La coopérative exerce son activité dans la province de {~placeLat}, communes de {~placeLat} et {~placeLat}.
    ${artFr(5)}${dash} Capital. ${capitalSaidFr}.
    ${artFr(6)}${dash} Droit d'entrée. {~amount} ${drFr} par membre.`,
    // The area the cooperative covers as a distractor place.
    `${titleAr}
    ${firstAr}${dash} ${nameSaidAr}.
    ${second}${dash} [تشمل الدائرة الترابية للتعاونية|يمتد نشاط التعاونية إلى] جماعات {~placeAr} و{~placeAr} إقليم {~placeAr}.
    ${third}${dash} ${seatSaidAr}.
    ${fourth}${dash} [واجب الانخراط|رسم الانخراط] {~amount} ${drAr} [غير قابل للاسترداد|].
    ${fifth}${dash} ${capitalSaidAr}.
    ${sixth}${dash} [لا يقل عدد الأعضاء عن خمسة|الحد الأدنى للأعضاء خمسة] و[عددهم حاليا|هم الآن] {members}.
    ${talkAr}`,
    // Words beside figures.
    `# القانون الأساسي
    [إن عدد الأعضاء المؤسسين هو|عدد الأعضاء المؤسسين :] ${countAr} ({members})
    [حدد الرأسمال الإجمالي في|رأس المال :] ${wordsAr} درهم [أي|(] {capital} ${drAr} [)|]
    [وحددت قيمة الحصة في|قيمة الحصة :] [مائة|خمسمائة|ألف|مائتي] درهم ({share} ${drAr})
    [واسم التعاونية|التعاونية :] {coopNameAr}
    [ومقرها|المقر :] {seatAr}
    ${closeAr}`,
    `# STATUTS
    Nombre de membres : [cinq|sept|dix|douze|quinze] ({members})
    Capital : {~amountWordsFr} ({capital} ${drFr})
    Part : [cent|cinq cents|mille|deux cents] dirhams ({share} ${drFr})
    [La coopérative|Coopérative] {coopNameLat}
    [Domiciliée|Sise] {seatLat}
    ${closeFr}`,
    // Two columns of captioned boxes.
    `# [بطاقة تعريف التعاونية ملحقة بالنظام الأساسي|ملحق النظام الأساسي]
    - [التسمية|الاسم] : {coopNameAr} || الصنف : [فلاحية|حرفية|خدمات]
    - [المقر|العنوان] : {seatAr} || الجماعة : {~placeAr}
    - [الرأسمال|رأس المال] : {capital} || [قيمة الحصة|ثمن الحصة] : {share}
    - [عدد الأعضاء|عدد العضوات] : {members} || عدد الحصص : ${parts}
    - <الرئيس|الرئيسة> : {~nameAr} || الهاتف : {~phone}
    ${closeAr}`,
    `# [FICHE ANNEXEE AUX STATUTS|Annexe aux statuts]
    - Dénomination : {coopNameLat} || Type : [agricole|artisanale|services]
    - Siège : {seatLat} || Commune : {~placeLat}
    - Capital : {capital} || Part : {share}
    - Membres : {members} || Nombre de parts : ${parts}
    - <Président|Présidente> : {~nameLat} || Tél : {~phone}
    ${closeFr}`,
    // Request of the name that precedes, with statutes' head.
    `= مكتب تنمية التعاون ; شهادة التسمية رقم {~number} ; بتاريخ {~date}
    ${titleAr}
    ${firstAr} : [اعتمدت التعاونية التسمية|التسمية المعتمدة] {coopNameAr} [وباللاتينية|وبالحروف اللاتينية] {coopNameLat}.
    ${second} : ${seatSaidAr}.
    ${third} : ${objectAr}.
    ${fourth} : [رأسمال|الرأسمال] {capital} ${drAr}، [الحصة|قيمة الحصة] {share} ${drAr}.
    [المادة 5|الفصل 5] : [المكتتبون|المؤسسون] {members}.`,
    `[ATTESTATION DE DENOMINATION N° {~number} DU {~date}|]
    ${titleFr}
    ${firstFr} : [La dénomination retenue est|Dénomination retenue :] {coopNameLat} [(en arabe : {coopNameAr})|].
    ${artFr(2)} : ${objectFr}.
    ${artFr(3)} : [Siège|Adresse] {seatLat}.
    ${artFr(4)} : Capital {capital} ${drFr} ; part {share} ${drFr}.
    ${talkFr}`,
    // Told as by a notary or adviser, in one breath.
    `${titleAr}
    الحمد لله وحده، [تأسست|أحدثت] بتاريخ {~date} بمدينة {~placeAr} تعاونية [من طرف|بين] {members} [من أبناء قدماء المقاومين|من الشباب حاملي الشهادات|من النساء القرويات|عضوا]، [وسميت|واتخذت اسم|وسموها] {coopNameAr}، [وجعل مقرها|ومقرها] {seatAr}، [وجعل رأسمالها|ورأسمالها] {capital} ${drAr} [دفع منه {~amount} ${drAr}|]، [لكل سهم|عن كل حصة] {share} ${drAr}، وذلك [وفقا ل|طبقا ل]${lawAr}.
    ${closeAr}`,
    `Au capital de {capital} ${drFr}, [ayant son siège à|sise à|dont le siège est établi à] {seatLat}, [regroupant|réunissant|comptant] {members} membres [fondateurs|], la {coopNameLat} [est régie par|est soumise à] ${lawFr} et [les présents statuts|les statuts ci-après]. [Ses parts, d'une valeur nominale de|Les parts sociales sont de] {share} ${drFr}, sont nominatives.
    ${firstFr} : ${objectFr}.
    ${artFr(2)} : ${durationFr}.
    ${talkFr}
    ${closeFr}`,
    // Third article pages without name or with only some fields.
    `[- 3 -|الصفحة 2|]
    [الباب الثاني|الباب الثالث] : [الرأسمال والحصص|رأس المال]
    [المادة 9|الفصل 9] : ${capitalTurnedAr}.
    [المادة 10|الفصل 10] : [تحرر الحصص ب|يجب تحرير] الربع على الأقل عند الاكتتاب والباقي خلال أجل 3 سنوات.
    [المادة 11|الفصل 11] : ${talkAr}
    [المادة 12|الفصل 12] : [عدد الأعضاء|مجموع الأعضاء] {members}.
    ${talkAr}`,
    `[Page 2|- 2 -|]
    CHAPITRE II - [CAPITAL ET PARTS SOCIALES|CAPITAL SOCIAL]
    Article 8 : ${capitalSaidFr}.
    Article 9 : Les parts sont libérées d'un quart au moins à la souscription, le reliquat dans un délai de 3 ans.
    Article 10 : ${talkFr}
    CHAPITRE III - MEMBRES
    Article 11 : [Le nombre initial de membres est de|A sa création elle réunit] {members} [membres|coopérateurs].
    ${talkFr}`,
    `${titleAr}
    | [التسمية|الاسم] | [المقر|المقر الاجتماعي] | [الرأسمال|رأس المال] | [قيمة الحصة|الحصة] | [عدد الأعضاء|الأعضاء] |
    | {coopNameAr} | {seatAr} | {capital} | {share} | {members} |
    ${objectAr}.
    ${durationAr}.
    ${talkAr}
    ${closeAr}`,
    `${titleFr}
    | Coopérative | Siège | Capital | Part | Membres |
    | {coopNameLat} | {seatLat} | {capital} | {share} | {members} |
    ${objectFr}.
    ${talkFr}
    ${closeFr}`,
    // Questions and answers of a form.
    `# [نموذج النظام الأساسي|مطبوع التأسيس]
    [ما اسم التعاونية|الاسم المقترح للتعاونية] [؟|:] {coopNameAr}
    [أين يوجد مقرها|العنوان الكامل للمقر] [؟|:] {seatAr}
    [كم عدد أعضائها|عدد الأعضاء عند التأسيس] [؟|:] {members}
    [كم رأسمالها|مجموع الرأسمال المكتتب (بالدرهم)] [؟|:] {capital}
    [كم قيمة الحصة|قيمة الحصة (بالدرهم)] [؟|:] {share}
    [من يمثلها|الممثل] [؟|:] {~nameAr}
    ${closeAr}`,
    `${titleAr}
    [المواد المشتركة|مقتضيات مشتركة]
    ${firstAr}${dash} ${nameSaidAr} [(]{coopNameLat}[)].
    ${second}${dash} ${objectAr}.
    ${third}${dash} [الموطن القانوني للتعاونية|العنوان القانوني] {seatAr}.
    ${fourth}${dash} [يشترط في العضو أن يكون|يقبل كعضو كل من كان] [مقيما بجماعة {~placeAr}|ابن مقاوم] وبالغا 18 سنة.
    ${fifth}${dash} [يكتتب كل عضو على الأقل في|لا تقل مساهمة العضو عن] ${parts} حصص [بقيمة|قيمة الواحدة] {share} ${drAr}، [ومجموع الاكتتابات|وبذلك يكون الرأسمال] {capital} ${drAr}.`,
    `${titleFr}
    ${firstFr}${dash} ${nameSaidFr} [({coopNameAr})|].
    ${artFr(2)}${dash} ${objectFr}.
    ${artFr(3)}${dash} Peut être membre toute personne [résidant à {~placeLat}|âgée d'au moins 18 ans] ; [sont à ce jour membres|à ce jour] {members} personnes.
    ${artFr(4)}${dash} Chaque membre souscrit au moins ${parts} parts [au prix unitaire de|de] {share} ${drFr} ; [l'ensemble des souscriptions forme un capital de|total souscrit :] {capital} ${drFr}.
    ${artFr(5)}${dash} [Domicile légal|Siège] : {seatLat}.`,
    `# تصريح بالاكتتاب والأداء
    [يصرح|يشهد] الموقع أسفله {~nameAr} بصفته <رئيسا|رئيسة> [ل{coopNameAr}|لتعاونية تدعى {coopNameAr}] أن رأسمالها [البالغ|المحدد في] {capital} ${drAr} قد [تم الاكتتاب فيه كليا|اكتتب بكامله] من طرف {members} [عضوا|مكتتبا] على أساس حصص [قيمتها|من فئة] {share} ${drAr}، وأن الربع أي {~amount} ${drAr} [أودع ببنك القرض الفلاحي|مودع في الحساب رقم {~rib}] بتاريخ {~date}.
    مقر التعاونية : {seatAr}
    ${closeAr}`,
    `# [DECLARATION DE SOUSCRIPTION ET DE VERSEMENT|Règlement intérieur annexé aux statuts]
    Le soussigné {~nameLat}, agissant pour la {coopNameLat}, [sise à|dont le siège est à] {seatLat}, déclare que le capital de {capital} ${drFr} a été intégralement souscrit par {members} membres en parts de {share} ${drFr}, et que {~amount} ${drFr} ont été versés le {~date} [au compte n° {~rib}|].
    ${closeFr}`,
    // What the authority or the office looked at.
    `= المملكة المغربية ; وزارة الداخلية ; إقليم {~placeAr} ; قيادة {~placeAr}
    # وصل إيداع [النظام الأساسي|ملف تأسيس تعاونية]
    [تسلمنا من|أودع لدينا] <السيد|السيدة> {~nameAr} بتاريخ {~date} نسخة من النظام الأساسي ل{coopNameAr} [المؤسسة بتاريخ {~date}|] [والتي حدد مقرها ب|الكائن مقرها ب]{seatAr} [ورأسمالها|برأسمال] {capital} ${drAr} [وعدد أعضائها|والمكونة من] {members} [عضوا|].
    > القائد ; {~nameAr}`,
    `# [تقرير حول النظام الأساسي|بطاقة دراسة النظام الأساسي|NOTE]
    [اطلعنا على|بعد دراسة] النظام الأساسي المودع بتاريخ {~date} تحت رقم {~number} فتبين أن :
    - [الاسم المختار|اسم التعاونية المقترح] هو {coopNameAr}
    - [المقر يوجد ب|المقر محدد في] {seatAr}
    - [الرأسمال يساوي|الرأسمال] {capital} ${drAr} [وهو يفوق 1000 درهم|]
    - [الحصة تساوي|قيمة الحصة] {share} ${drAr} [وهي لا تقل عن 100 درهم|]
    - [الأعضاء|عدد الأعضاء] {members} [أي أكثر من خمسة|]
    > {~placeAr} في {~date}`,
    `# [Statuts et règlement intérieur|STATUTS]
    {coopNameLat}
    PREAMBULE
    [Nous, fils et filles d'anciens résistants|Nous, habitants de {~placeLat}|Les femmes artisanes de {~placeLat}], au nombre de {members}, [conscients de l'intérêt de la coopération|désireux de valoriser nos produits], avons décidé le {~date} [de fonder la présente coopérative|de nous unir en coopérative] [dont le siège est à|à] {seatLat}.
    I. [Apports|Capital] : [chacun apporte|apport par membre] {~amount} ${drFr}, [le total atteignant|total des apports] {capital} ${drFr}, [la part valant|une part valant] {share} ${drFr}.
    II. ${talkFr}
    III. ${talkFr}
    ${closeFr}`,
    `= {coopNameAr} || {coopNameLat}
    - المقر [الاجتماعي|] : {seatAr} || Siège : {seatLat}
    - [الرأسمال|رأس المال] : {capital} || Capital : {capital}
    # [القانون الأساسي|النظام الأساسي]
    ${firstAr}${dash} [تتكون التعاونية من الأعضاء الموقعين وعددهم|تضم التعاونية] {members} [عضوا|].
    ${second}${dash} ${objectAr}.
    ${third}${dash} ${durationAr}.
    ${fourth}${dash} [الحصة الواحدة|تحدد قيمة الحصة في|قيمة الحصة] {share} ${drAr}.
    ${fifth}${dash} ${talkAr}
    ${closeAr}`,
    // Dense pages of whole articles.
    `${titleAr}
    [القسم الأول|الباب الأول] : أحكام عامة
    ${firstAr}${dash} ${nameSaidAr}.
    ${longAr}
    ${second}${dash} ${seatSaidAr}.
    ${third}${dash} ${objectAr}. ${durationAr}.
    ${longAr}
    [القسم الثاني|الباب الثاني] : الرأسمال
    ${fourth}${dash} ${capitalTurnedAr}. ${longAr}
    ${fifth}${dash} [تتألف التعاونية من|عدد الأعضاء المؤسسين] {members} [عضوا|].
    ${longAr}`,
    `${titleFr}
    [Section I|Titre I] : généralités
    ${firstFr}${dash} ${nameSaidFr}.
    ${longFr}
    ${artFr(2)}${dash} ${seatSaidFr}.
    ${artFr(3)}${dash} ${objectFr}. ${durationFr}.
    ${longFr}
    [Section II|Titre II] : capital
    ${artFr(4)}${dash} ${capitalTurnedFr}. ${longFr}
    ${artFr(5)}${dash} [Les membres fondateurs sont au nombre de|La coopérative compte] {members} [membres|].
    ${longFr}`,
    `# {coopNameAr} - [النظام الأساسي|القانون الأساسي]
    [المادة 5|الفصل الخامس] : ${longAr}
    [المادة 6|الفصل السادس] : ${capitalSaidAr}.
    [المادة 7|الفصل السابع] : ${longAr}
    [المادة 8|الفصل الثامن] : [يبلغ|] عدد [الأعضاء|المنخرطين|المتعاونات] {members}، ${longAr}
    [المادة 9|الفصل التاسع] : ${longAr}
    ${closeAr}`,
    `# STATUTS DE {coopNameLat}
    Article 5. ${longFr}
    Article 6. ${capitalSaidFr}.
    Article 7. ${longFr}
    Article 8. Nombre [de membres|d'adhérents|de coopérateurs] : {members}. ${longFr}
    Article 9. ${longFr}
    ${closeFr}`,
    `${titleAr}
    اجتمع بتاريخ {~date} ب{~placeAr} [السادة|] {~nameAr} (ب.و.ت {~cin})، {~nameAr} (ب.و.ت {~cin})، {~nameAr} (ب.و.ت {~cin}) [وآخرون|] [ليصل عددهم إلى|وعددهم] {members} [شخصا|]، واتفقوا على تأسيس تعاونية [تحمل اسم|أسموها|يختارون لها اسم] {coopNameAr}. ${longAr} [واختاروا لها مقرا|وجعلوا مقرها] ب{seatAr} [على وجه الكراء|في محل موضوع رهن إشارتهم من طرف {~nameAr}|]. ${longAr} [وساهم كل منهم|وساهموا] بحصص [ثمن الواحدة|قيمتها] {share} ${drAr} [فاجتمع لهم رأسمال|ليصل الرأسمال إلى] {capital} ${drAr}. ${longAr}
    ${closeAr}`,
    `${titleFr}
    Se sont réunis le {~date} à {~placeLat} : {~nameLat} (CIN {~cin}), {~nameLat} (CIN {~cin}), {~nameLat} (CIN {~cin}) [et d'autres|], soit {members} personnes, qui ont convenu de fonder une coopérative [nommée|appelée|à l'enseigne de|portant le nom de] {coopNameLat}. ${longFr} [Ils en ont fixé le siège à|Le siège en est fixé à] {seatLat} [, local mis à disposition par {~nameLat}|]. ${longFr} Chacun a souscrit des parts [valant|de] {share} ${drFr} [l'unité|], [ce qui donne un capital de|le capital atteignant] {capital} ${drFr}. ${longFr}
    ${closeFr}`,
    `= {coopNameLat} || {coopNameAr}
    # STATUTS - النظام الأساسي
    ${firstFr} : ${objectFr}. ${longFr}
    ${firstAr} : ${objectAr}. ${longAr}
    ${artFr(2)} : ${seatSaidFr}.
    ${second} : ${seatSaidAr}.
    ${artFr(3)} : ${capitalSaidFr}.
    ${third} : ${capitalSaidAr}.
    ${artFr(4)} : {members} membres. ${longFr}
    ${fourth} : {members} [عضوا|]. ${longAr}`,
    `${titleAr}
    # التعاونية [المسماة|المدعوة] {coopNameAr}
    ${longAr}
    - [رأسمالها|الرأسمال] : {capital} ${drAr}
    - [مقرها|المقر] : {seatAr}
    ${longAr}
    - [الحصة|قيمة الحصة] : {share} ${drAr}
    - [أعضاؤها|عدد أعضائها] : {members}
    ${longAr}
    ${closeAr}`,

    // Inner pages: articles with no title, lists of members, pages of signatures, accounts of shares.
    `[- {~number} -|Page {~number}|2/12|]
    ${artFr(3)}${dash} ${nameSaidFr}.
    ${longFr}
    ${artFr(5)}${dash} ${seatSaidFr}.
    ${longFr}`,
    `[{~number}|صفحة 3|]
    ${fourth}${dash} ${capitalSaidAr}.
    ${longAr}
    ${fifth}${dash} ${durationAr}.
    ${sixth} : [حقوق الأعضاء وواجباتهم|الانخراط|الانسحاب والإقصاء]
    ${longAr}`,
    `[تابع|يتبع|]
    ${second}${dash} ${nameSaidAr} [وباللاتينية|أي بالفرنسية|وبالحروف اللاتينية] {coopNameLat}.
    ${third}${dash} ${seatSaidAr}.
    ${talkAr} ${talkAr}`,
    `# [LISTE DES MEMBRES FONDATEURS|Liste des souscripteurs|ETAT DES SOUSCRIPTIONS|Liste nominative des adhérents]
    Coopérative : {coopNameLat}
    | N° | Nom et prénom | CIN | Parts | Montant souscrit | Signature |
    | 1 | {~nameLat} | {~cin} | 5 | {~amount} | |
    | 2 | {~nameLat} | {~cin} | 5 | {~amount} | |
    | 3 | {~nameLat} | {~cin} | 2 | {~amount} | |
    | 4 | {~nameLat} | {~cin} | 3 | {~amount} | |
    | 5 | {~nameLat} | {~cin} | 1 | {~amount} | |
    | | TOTAL | | {~parts} | {capital} | |
    Valeur de la part : {share} ${drFr}. Nombre de membres : {members}.
    ${closeFr}`,
    `# [لائحة الأعضاء المؤسسين|لائحة المكتتبين|لائحة المنخرطين|جدول الاكتتاب]
    {coopNameAr}
    | ر.ت | الاسم الكامل | رقم ب.ت.و | عدد الحصص | المبلغ | التوقيع |
    | 1 | {~nameAr} | {~cin} | 5 | {~amount} | |
    | 2 | {~nameAr} | {~cin} | 3 | {~amount} | |
    | 3 | {~nameAr} | {~cin} | 2 | {~amount} | |
    | 4 | {~nameAr} | {~cin} | 4 | {~amount} | |
    | 5 | {~nameAr} | {~cin} | 1 | {~amount} | |
    | المجموع | {members} عضوا | | {~parts} | {capital} | |
    قيمة الحصة {share} ${drAr}
    ${closeAr}`,
    `[المادة الأخيرة|المادة 64|الفصل 58] : يودع هذا النظام الأساسي لدى كتابة الضبط بالمحكمة الابتدائية ب{~placeAr} [في ثلاث نسخ|] ولدى السلطة المحلية.
    [حرر وصودق عليه|صادقت عليه الجمعية العامة التأسيسية] [بمقر التعاونية |]{coopNameAr} [بتاريخ|يوم] {~date}
    | <الرئيس|الرئيسة> | الكاتب | أمين المال |
    | {~nameAr} | {~nameAr} | {~nameAr} |
    | المستشار | نائب الرئيس | المراقب |
    | {~nameAr} | {~nameAr} | {~nameAr} |
    * المصادقة على التوقيعات رقم {~number} بتاريخ {~date}`,
    `[Article dernier|Article 62|ARTICLE 55] : [Pouvoirs|Publicité|Dépôt]
    Les présents statuts sont établis en [cinq|trois] exemplaires et déposés au greffe du tribunal de première instance de {~placeLat} et à l'autorité locale.
    [Pour la coopérative|Lu et approuvé par les membres de la coopérative] {coopNameLat}
    > Fait à {~placeLat} le {~date} ; Président : {~nameLat} ; Secrétaire : {~nameLat} ; Trésorier : {~nameLat}
    * Légalisation n° {~number} du {~date}`,
    `= {coopNameLat} || {coopNameAr}
    # STATUTS النظام الأساسي
    - Siège : {seatLat} <> {seatAr} : المقر
    - Capital : {capital} <> {capital} : الرأسمال
    - Part : {share} <> {share} : قيمة الحصة
    - Membres : {members} <> {members} : الأعضاء
    [Adoptés par l'assemblée générale constitutive du {~date}|صادق عليه الجمع العام التأسيسي بتاريخ {~date}]`,
    `# [CHAPITRE II : CAPITAL - PARTS|TITRE II - DU CAPITAL SOCIAL|Titre deuxième : parts sociales]
    ${artFr(8)} : ${capitalTurnedFr}.
    ${longFr}
    ${artFr(9)} : [Libération des parts|Souscription]
    Le quart au moins du montant des parts, soit {~amount} ${drFr}, est libéré à la souscription et déposé au compte bloqué n° {~rib} ; le reste dans un délai de trois ans.
    ${talkFr}`,
    `# [الباب الثاني : الرأسمال والحصص|الجزء الثاني : رأسمال التعاونية|الباب الثالث : الأعضاء]
    ${fifth} : ${capitalTurnedAr}.
    [يودع ربع الرأسمال أي {~amount} درهم في حساب بنكي مجمد رقم {~rib} داخل أجل خمسة أيام|لا يجوز أن تقل قيمة الحصة عن 100 درهم، ولا يمكن لأي عضو أن يملك أكثر من الثلث].
    ${sixth} : [يحدد العدد الأدنى للأعضاء في خمسة، ويبلغ عدد الأعضاء عند التأسيس|عدد الأعضاء المؤسسين هو] {members}.
    ${longAr}`,
    `# [ATTESTATION DE BLOCAGE DU CAPITAL|PROCES-VERBAL DE L'ASSEMBLEE GENERALE CONSTITUTIVE|PV de constitution]
    L'an {~year}, le {~date} à {~time}, s'est tenue à {~placeLat} l'assemblée constitutive de la coopérative [dénommée|] {coopNameLat}, en présence de {members} membres. Après lecture des statuts article par article, l'assemblée fixe le siège à {seatLat}, le capital à {capital} ${drFr} en parts de {share} ${drFr}, et élit <M.|Mme> {~nameLat} à la présidence, {~nameLat} au secrétariat, {~nameLat} à la trésorerie.
    ${closeFr}`,
    `# [محضر الجمع العام التأسيسي|محضر الجمعية العامة التأسيسية والمصادقة على النظام الأساسي]
    بتاريخ {~date} على الساعة {~time} ب{~placeAr} انعقد الجمع العام التأسيسي ل{coopNameAr} بحضور {members} عضوا. وبعد تلاوة فصول النظام الأساسي تمت المصادقة على ما يلي : المقر {seatAr}، الرأسمال {capital} ${drAr} مقسم إلى {~parts} حصة من فئة {share} ${drAr}، وانتخاب {~nameAr} <رئيسا|رئيسة> و{~nameAr} أمينا للمال.
    ${closeAr}`,
    `# STATUTS [TYPES|]
    ${firstFr} : Entre les soussignés :
    1. {~nameLat}, né(e) le {~date}, CIN {~cin}, demeurant à {~addressLat}
    2. {~nameLat}, né(e) le {~date}, CIN {~cin}, demeurant à {~addressLat}
    3. {~nameLat}, né(e) le {~date}, CIN {~cin}, demeurant à {~addressLat}
    et autres, au total {members} [membres|personnes], il est formé une coopérative [d'objet ${purposeLat}|] dénommée {coopNameLat}, [en abrégé « {~coinedLat} »,|] dont le siège est à {seatLat}.`,
    `${titleAr}
    [بين السادة|بين الموقعين أسفله] : {~nameAr} ب.و {~cin}، {~nameAr} ب.و {~cin}، {~nameAr} ب.و {~cin}، {~nameAr} ب.و {~cin}، [وباقي الأعضاء وعددهم الإجمالي|وجميعهم] {members}، تم الاتفاق على تأسيس تعاونية [أطلق عليها اسم|تحت اسم|تسمى] {coopNameAr} [المعروفة ب|بالفرنسية :] {coopNameLat}، [مقرها ب|ويوجد مقرها ب]{seatAr}.
    ${second}${dash} ${objectAr}.`,
    `${artFr(10)} : [Administration|Conseil d'administration]
    ${longFr}
    ${artFr(11)} : [Contrôle|Commissaire aux comptes]
    La coopérative {coopNameLat} désigne <M.|Mme> {~nameLat} en qualité de contrôleur pour trois exercices moyennant {~amount} ${drFr}.
    ${longFr}
    ${talkFr}`,
    `[المادة 20|الفصل 18|البند 22] : [الجمعيات العامة|مجلس الإدارة|التصفية]
    ${longAr}
    [المادة 21|الفصل 19|البند 23] : ${longAr}
    تتعامل {coopNameAr} مع الأغيار في حدود [20|30|40] بالمائة من رقم معاملاتها.
    ${talkAr}`,
    `# {coopNameLat}
    # {coopNameAr}
    [STATUTS DE LA COOPERATIVE|القانون الأساسي] — [{~year}|édition {~year}]
    | Siège social | {seatLat} |
    | Capital social | {capital} ${drFr} |
    | Valeur nominale | {share} ${drFr} |
    | Adhérents fondateurs | {members} |
    | Durée | 99 ans |
    | Tribunal compétent | {~placeLat} |`,
    `[Annexe 1|ANNEXE AUX STATUTS|ملحق] : {coopNameLat}
    - [Apports en numéraire|Apport en espèces] : {~amount} ${drFr}
    - [Apports en nature|Matériel] : {~amount} ${drFr}
    - [Total du capital|Capital social] : {capital} ${drFr}
    - [Part|Valeur de la part] : {share} ${drFr}
    - [Frais de constitution|Droit d'adhésion] : {~amount} ${drFr}`,
    ...foundedInLatin,
    ...foundedInLetters,
  ],
};
