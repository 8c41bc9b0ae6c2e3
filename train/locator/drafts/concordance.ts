import type { Drafts } from '../draft.ts';
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

const titleAr =
  '# [شهادة المطابقة|شهادة مطابقة الاسم|شهادة مطابقة الهوية|شهـادة المطابقـة|شهادة تطابق الأسماء|شهادة إدارية لمطابقة الاسم|شهادة الفردية|شهادة بفردية الاسم|شهادة تطابق الهوية|شهادة مطابقة اسمين لشخص واحد|شهادة ادارية|شهادة إثبات الهوية]';
const titleFr =
  "# [CERTIFICAT DE CONCORDANCE|ATTESTATION DE CONCORDANCE|Certificat de concordance de noms|CERTIFICAT D'INDIVIDUALITE|Attestation d'identité de personne|Certificat d'identité de nom|CERTIFICAT DE CONFORMITE DE NOM|ATTESTATION ADMINISTRATIVE|Certificat administratif d'individualité]";
const oneAr =
  '[اسمان لشخص واحد|هما اسمان لشخص واحد|يخصان نفس الشخص|يتعلقان بشخص واحد|هما لنفس الشخص|يدلان على شخص واحد|إنما هما شخص واحد|ما هما إلا شخص واحد|يهمان شخصا واحدا لا غير|يعودان لنفس الشخص|اسمان لمسمى واحد|يعنيان نفس الشخص]';
const oneFr =
  "[désignent une seule et même personne|sont une seule et même personne|concernent la même personne|se rapportent à la même personne|ne font qu'une seule et même personne|appartiennent à la même personne|désignent la même personne|identifient un seul et même individu]";
const cardPaperAr =
  '[ببطاقة التعريف الوطنية|بالبطاقة الوطنية للتعريف|بطاقته الوطنية|ب.ت.و|ببطاقة المقاوم|ببطاقة عضو جيش التحرير|بملف المقاومة|بجواز السفر|بشهادة الصفة]';
const actPaperAr =
  '[برسم الولادة|بعقد الازدياد|بسجلات الحالة المدنية|بنسخة من رسم الولادة|بدفتر الحالة المدنية|بالحالة المدنية|برسم الوفاة|بعقد الزواج]';
const cardPaperFr =
  "[sur sa carte nationale d'identité|sur la CIN|sur sa carte de résistant|sur son passeport|dans son dossier de résistance|sur l'attestation de la qualité de résistant]";
const actPaperFr =
  "[sur son acte de naissance|sur l'extrait d'acte de naissance|sur le livret de famille|dans les registres de l'état civil|sur son acte de mariage|sur la copie intégrale]";
const inAr = '[المضمن|المدون|الوارد|المسجل|المقيد|المثبت|المذكور|المدرج|كما هو مدون|كما جاء]';
const inFr = "[figurant|mentionné|inscrit|porté|tel que porté|tel qu'il figure|apparaissant]";
const witnessAr =
  '[وذلك بناء على البحث الذي أجراه عون السلطة {~nameAr}|بناء على شهادة الشاهدين {~nameAr} و{~nameAr}|بناء على تصريح عون السلطة|حسب البحث المجرى في الموضوع|استنادا إلى رسم الولادة عدد {~actNumber} والبطاقة الوطنية|وحسب الوثائق المدلى بها|طبقا للمستندات المرفقة|]';

export const concordance: Drafts = {
  type: 'concordance',
  pages: [
    // Sentences of the authority, Arabic.
    `${headAr[0]}
${titleAr}
[يشهد الموقع أسفله|يشهد الموقع أسفله قائد قيادة {~placeAr}|يشهد السيد القائد الموقع أسفله] [أن|بأن] ${saidAr} {firstNameAr} ${cardAr} [و|و] ${saidAr} {secondNameAr} ${inAr} ${actPaperAr} [عدد {~actNumber}|رقم {~actNumber}|] ${oneAr}.
${purposeAr}
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
إن [قائد|رئيس] [قيادة|الملحقة الإدارية] {~placeAr} [يشهد|يصرح] [أن|بأن] اسم {firstNameAr} ${inAr} ${cardPaperAr} واسم {secondNameAr} ${inAr} ${actPaperAr} ${oneAr}، [هو|وهو] ${saidAr} المذكور أعلاه، ${cardAr}.
${witnessAr}
${closeAr[1]}`,
    `${headAr[2]}
${titleAr}
[بناء على الطلب المقدم من طرف المعني بالأمر|بناء على الطلب المؤرخ في {~date}|بعد الاطلاع على الوثائق المدلى بها]،
[وبناء على البحث المجرى من طرف عون السلطة {~nameAr}|وحسب تقرير المقدم {~nameAr}|واعتمادا على رسم الولادة رقم {~actNumber}]،
[يشهد|نشهد نحن] [باشا مدينة {~placeAr}|رئيس الملحقة الإدارية {~number}|القائد الموقع أسفله] أن المسمى {firstNameAr} [المزداد|المولود] [سنة|بتاريخ] {~date} ب{~placeAr} [هو نفسه|هو نفس الشخص|هو عينه|هو بذاته] المسمى {secondNameAr}.
- ${cardLabelAr} : {cin}
${closeAr[2]}`,
    `${titleAr}
[أنا|] الموقع أسفله {~nameAr} [شيخ|مقدم|عون السلطة ب] {~placeAr} أشهد أن ${saidAr} {firstNameAr} [المعروف|المعروفة] [ب|باسم |أيضا باسم |لدى العموم باسم ]{secondNameAr} [ابن|بن] {~nameAr} ${cardAr} [القاطن|الساكن] ب{~addressAr}.
وأن الاسمين ${oneAr}.
${closeAr[3]}`,
    `${headAr[3]}
# شهادة [إدارية|المطابقة]
[يشهد رئيس المجلس الجماعي|يشهد رئيس جماعة {~placeAr}|يشهد ضابط الحالة المدنية بجماعة {~placeAr}] أن [الاسمين التاليين|الاسمين الآتيين|الهويتين التاليتين] :
- 1 : {firstNameAr} [حسب البطاقة الوطنية رقم {cin}|]
- 2 : {secondNameAr} [حسب رسم الولادة عدد {~actNumber}|]
${oneAr}.
${witnessAr}
${closeAr[0]}`,
    `${headAr[4]}
${titleAr}
[يشهد|تشهد] [السلطة المحلية|قائد قيادة {~placeAr}] ب{~placeAr} أن <السيد|السيدة> {firstNameAr}، <المزداد|المزدادة> في {~date} ب{~placeAr} من أبيه {~chainAr} وأمه {~nameAr}، ${cardAr}، <يسمى أيضا|تسمى أيضا> {secondNameAr} [وذلك ${actPaperAr} رقم {~actNumber}|] [وأن الأمر يتعلق بنفس الشخص|وأن الاسمين ${oneAr}].
${purposeAr}
${closeAr[4]}`,
    `${headAr[0]}
${titleAr}
ليكن في علم [من يهمه الأمر|الجميع] أن الاسم العائلي والشخصي {firstNameAr} ${inAr} ${cardPaperAr} [والاسم العائلي والشخصي|وكذا الاسم|والاسم] {secondNameAr} ${inAr} ${actPaperAr} ${oneAr}.
والمعني بالأمر ${cardAr} [ومهنته {~tradeAr}|] [والساكن ب{~addressAr}|].
${closeAr[5]}`,
    `${titleAr}
[الحمد لله وحده|الحمد لله]
[لدى العدلين|تلقى العدلان] {~nameAr} و{~nameAr} المنتصبان للإشهاد بدائرة [محكمة الاستئناف|المحكمة الابتدائية] ب{~placeAr} [شهادة شهوده|] [بعدد {~number} صحيفة {~number}|]، يعرفون [المكرم|السيد] {firstNameAr} معرفة تامة ويشهدون بأنه هو [المدعو|المسمى] {secondNameAr} [وأنهما اسمان لمسمى واحد وذات واحدة|وأنهما شخص واحد لا شخصان]، ${cardAr}.
شهد به : 1 {~nameAr} 2 {~nameAr} 3 {~nameAr} 4 {~nameAr}
> وحرر في {issueDate} ; عبد ربه {~nameAr}`,
    `# تصريح بالشرف [بمطابقة الاسم|لمطابقة الاسمين|]
[أنا الموقع أسفله|إني الموقع أسفله|أنا الممضي أسفله] {firstNameAr} ${cardAr} [الساكن|القاطن] ب{~addressAr} أصرح بشرفي أنني [أنا نفسي|أنا هو|نفس الشخص] المسمى {secondNameAr} ${inAr} ${actPaperAr} [عدد {~actNumber}|] وأن الاسمين ${oneAr} [هو أنا|].
[وأتحمل كامل المسؤولية عن صحة هذا التصريح|وبه وجب الإعلام|وعليه أمضي هذا التصريح].
> ب{~placeAr} في {issueDate} ; الإمضاء مصادق عليه`,
    `${headAr[1]}
# شهادة الحياة الإدارية - المطابقة
[نشهد|نحن الموقعون أسفله نشهد] أن [حامل هذه الشهادة|المعني بالأمر] <السيد|السيدة> {firstNameAr} كان [يعرف|يسمى|يدعى] قبل [تأسيس الحالة المدنية|التسجيل في الحالة المدنية|الاستقلال] باسم {secondNameAr} [وأنه شارك في المقاومة بهذا الاسم الأخير|ولا زال يعرف به|] [وأن الاسمين ${oneAr}|وهو نفس الشخص].
[البطاقة الوطنية|ب.ت.و رقم|رقم بطاقته] : {cin}
${closeAr[0]}`,
    `${headAr[3]}
${titleAr}
نحن [رئيس المجلس الجماعي|ضابط الحالة المدنية] {~nameAr} لجماعة {~placeAr} نشهد أنه [لا فرق بين|يوجد تطابق بين|تم التأكد من تطابق] [السيد|اسم|المسمى] {firstNameAr} [و|وبين السيد |وبين اسم ]{secondNameAr} [المسجل بكناش الحالة المدنية لسنة {~year} تحت عدد {~actNumber}|]، فهما ${oneAr}.
* رقم هاتف المصلحة {~phone}
${closeAr[1]}`,
    `${headAr[2]}
${titleAr}
[يشهد الموقع أسفله|نشهد] أن [الوثيقتين التاليتين|الوثائق الآتي ذكرها|الوثائق المبينة أسفله] [تتعلقان بشخص واحد|تخص نفس الشخص|تهم شخصا واحدا] :
| [الوثيقة|نوع الوثيقة] | [الرقم|المرجع] | [الاسم الكامل|الاسم الوارد بها|الاسم والنسب] |
| [بطاقة التعريف الوطنية|البطاقة الوطنية للتعريف] | {cin} | {firstNameAr} |
| [رسم الولادة|عقد الازدياد|نسخة موجزة من رسم الولادة] | {~actNumber} | {secondNameAr} |
${purposeAr}
${closeAr[2]}`,
    `${headAr[0]}
${titleAr}
| | [الهوية الأولى|الاسم الأول] | [الهوية الثانية|الاسم الثاني] |
| الاسم والنسب | {firstNameAr} | {secondNameAr} |
| تاريخ الازدياد | {~date} | {~date} |
| مكان الازدياد | {~placeAr} | {~placeAr} |
| اسم الأب | {~chainAr} | {~chainAr} |
| اسم الأم | {~nameAr} | {~nameAr} |
| الوثيقة | البطاقة الوطنية {cin} | رسم الولادة {~actNumber} |
[يشهد السيد القائد أن الهويتين أعلاه ${oneAr}|يتعلق الأمر بنفس الشخص].
${closeAr[3]}`,
    `${headAr[4]}
${titleAr}
[الهوية الأولى|الشطر الأول|أولا] :
- [الاسم الكامل|الاسم والنسب|الاسم العائلي والشخصي] : {firstNameAr}
- تاريخ الازدياد : {~date}
- ${cardLabelAr} : {cin}
[الهوية الثانية|الشطر الثاني|ثانيا] :
- [الاسم الكامل|الاسم والنسب|الاسم العائلي والشخصي] : {secondNameAr}
- تاريخ الازدياد : {~date}
- رقم رسم الولادة : {~actNumber}
[نشهد أن|يشهد الموقع أسفله أن] هذين الاسمين ${oneAr}.
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
[الهوية حسب البطاقة الوطنية|حسب بطاقة التعريف الوطنية|المعلومات الواردة بالبطاقة الوطنية]
%{
- الاسم : {firstNameAr}
- اسم الأب : {~chainAr}
- مزداد في : {~date}
- رقمها : {cin}
%}
[الهوية حسب رسم الولادة|حسب عقد الازدياد|المعلومات الواردة بالحالة المدنية]
%{
- الاسم : {secondNameAr}
- اسم الأب : {~chainAr}
- مزداد في : {~date}
- عدد الرسم : {~actNumber}
%}
[وبه نشهد أنهما شخص واحد|الشخص واحد والاسم مختلف].
${closeAr[5]}`,
    `${titleAr}
%{
- [الاسم القديم|الاسم السابق|الاسم قبل التصحيح|الاسم المعروف به] : {firstNameAr}
- [الاسم الجديد|الاسم الحالي|الاسم بعد التصحيح|الاسم العائلي المختار] : {secondNameAr}
- ${cardLabelAr} : {cin}
- [تاريخ الازدياد|سنة الازدياد] : {~date}
- [رقم القرار|مرسوم تغيير الاسم|رقم الحكم] : {~reference}
- العنوان : {~addressAr}
%}
[يشهد الموقع أسفله أن الاسمين ${oneAr}|].
${closeAr[1]}`,
    `${headAr[2]}
# شهادة عدم المعارضة في مطابقة الاسم
[لا ترى السلطة المحلية مانعا في اعتبار|تشهد السلطة المحلية على اعتبار] <السيد|السيدة> {firstNameAr} و<السيد|السيدة> {secondNameAr} [شخصا واحدا|نفس الشخص]، [و<هو|هي> من مواليد {~date}|]، ${cardAr}، [حسب شهادة الجيران {~nameAr} و{~nameAr}|].
${closeAr[2]}`,
    `${headAr[0]}
${titleAr}
الرقم : {~reference}
[المرجع|مرجع] : [كتابكم|طلبكم] عدد {~reference} بتاريخ {~date}
[سلام تام بوجود مولانا الإمام، وبعد|وبعد]، [يشرفني أن أشهد|أشهد] أن [المرحوم|الهالك|المتوفى] {firstNameAr} المقاوم ${inAr} ${cardPaperAr} رقم {~reference} هو نفسه [المرحوم|المتوفى|السيد] {secondNameAr} ${inAr} ${actPaperAr} عدد {~actNumber} والمتوفى بتاريخ {~date} [وأن الاسمين ${oneAr}|].
[صاحب الطلب ابنه {~nameAr}|بطلب من ابنته {~nameAr}] [${cardAr}|].
${closeAr[0]}`,
    `${headAr[3]}
${titleAr}
[يشهد الموقع أسفله أن|نشهد نحن الموقعين أسفله أن] <السيد|السيدة> {firstNameAr} <والمسمى|والمسماة> {secondNameAr} [كما تشير إلى ذلك|حسب] [الوثائق التالية|المستندات الآتية] ${oneAr} :
- البطاقة الوطنية رقم : {cin}
- رسم الولادة رقم : {~actNumber}
- رسم الزواج عدد : {~number} بتاريخ {~date}
- شهادة السكنى مؤرخة في : {~date}
${closeAr[4]}`,
    `${headAr[1]}
${titleAr}
[اسم المعني بالأمر|الاسم الوارد ببطاقة التعريف الوطنية|الاسم حسب البطاقة] : {firstNameAr}
[الاسم الوارد برسم الولادة|الاسم حسب رسم الولادة|الاسم حسب الحالة المدنية] : {secondNameAr}
[رقم البطاقة|ب.ت.و] : {cin} [المسلمة|الصادرة] بتاريخ {~date}
[هذان الاسمان|الاسمان المذكوران أعلاه] ${oneAr}
${closeAr[1]}`,
    `# شهادة
أشهد أنا {~nameAr} [مختار|نائب الجماعة السلالية|شيخ قبيلة] {~placeAr} أن {firstNameAr} و {secondNameAr} شخص واحد.
[البطاقة الوطنية|رقم البطاقة] {cin}
> {issueDate}`,
    `${headAr[4]}
${titleAr}
يشهد [قائد|خليفة قائد] {~placeAr} بأن الأسماء التالية :
{firstNameAr} ([البطاقة الوطنية|ب.و.ت] {cin})
{secondNameAr} ([عقد الازدياد|رسم الولادة] {~actNumber})
{~nameAr} ([بطاقة الناخب|رسم الملكية|كناش التعاضدية] {~number})
كلها [أسماء لشخص واحد|تخص شخصا واحدا|لنفس الشخص].
${closeAr[5]}`,
    `${headAr[2]}
${titleAr}
[إن الاختلاف|لوحظ اختلاف|نظرا للاختلاف] [الحاصل|الواقع|] في [كتابة الاسم|الاسم العائلي|الهوية] بين ${actPaperAr} الذي يحمل اسم {secondNameAr} و${cardPaperAr} التي تحمل اسم {firstNameAr} [راجع إلى خطأ مادي|ناتج عن سهو|لا يغير من هوية المعني بالأمر]، و[نشهد|نؤكد] أنهما ${oneAr}.
${cardAr}
${closeAr[0]}`,
    `${headAr[0]}
${titleAr}
إن <المسمى|المسماة> : {firstNameAr}
<الحامل|الحاملة> للبطاقة الوطنية رقم : {cin}
<المولود|المولودة> بتاريخ : {~date} ب{~placeAr}
<هو نفس المسمى|هي نفس المسماة> : {secondNameAr}
<المقيد|المقيدة> برسم الولادة رقم : {~actNumber}
${purposeAr}
${closeAr[2]}`,
    `${titleAr}
- الاسم الأول : {firstNameAr} || الاسم الثاني : {secondNameAr}
- الوثيقة : البطاقة الوطنية || الوثيقة : رسم الولادة
- رقمها : {cin} || رقمها : {~actNumber}
- اسم الأب : {~chainAr} || اسم الأب : {~chainAr}
- تاريخ الازدياد : {~date} || تاريخ الازدياد : {~date}
[الاسمان ${oneAr}|وهو نفس الشخص]
> حرر ب{~placeAr} في {issueDate} ; القائد ; {~nameAr}`,
    `${headAr[3]}
# [شهادة مطابقة الاسم بالعربية والفرنسية|شهادة مطابقة الاسم بالحروف اللاتينية]
يشهد ضابط الحالة المدنية أن الاسم {firstNameAr} [المكتوب|] بالحروف العربية [يكتب|] بالحروف اللاتينية {firstNameLat} [وأنه كتب خطأ|وكتب أيضا|كما كتب بجواز السفر] {secondNameLat} وأن الأمر يتعلق ب[شخص واحد|نفس الشخص].
${cardAr}
${closeAr[1]}`,

    // French.
    `${headFr[0]}
${titleFr}
[Je soussigné|Nous soussigné|Le soussigné], [Caïd de {~placeLat}|{~nameLat}, Pacha de la ville de {~placeLat}|chef de l'annexe administrative de {~placeLat}], [certifie|atteste|certifions] que ${saidFr} {firstNameLat} [et|ainsi que|et le nommé] {secondNameLat} ${oneFr}.
${cardFr}
${purposeFr}
${closeFr[0]}`,
    `${headFr[1]}
${titleFr}
[L'autorité locale de {~placeLat}|Le Caïd soussigné|Le Pacha de {~placeLat}] [certifie|atteste] que ${saidFr} {firstNameLat}, né le {~date} à {~placeLat}, ${cardFr}, [est la même personne que|n'est autre que|est bien la même personne que|est le même que] ${saidFr} {secondNameLat} ${inFr} ${actPaperFr} [n° {~actNumber}|].
${purposeFr}
${closeFr[1]}`,
    `${headFr[2]}
${titleFr}
[Après enquête|Vu l'enquête effectuée par le moqaddem {~nameLat}|Sur présentation des pièces justificatives], [nous certifions|il est certifié|il résulte] que le nom {firstNameLat} ${inFr} ${cardPaperFr} [n° {cin}|] et le nom {secondNameLat} ${inFr} ${actPaperFr} n° {~actNumber} ${oneFr}.
${closeFr[2]}`,
    `${headFr[0]}
${titleFr}
- [Nom et prénom figurant sur la CIN|Nom selon la CNIE|Nom porté sur la carte nationale|Première identité] : {firstNameLat}
- [Nom et prénom figurant sur l'acte de naissance|Nom selon l'acte|Nom à l'état civil|Seconde identité] : {secondNameLat}
- ${cardLabelFr} : {cin}
- [Acte de naissance n°|Extrait n°] : {~actNumber}
- [Date de naissance|Né(e) le] : {~date}
[Les deux noms|Ces deux identités|Les noms ci-dessus] ${oneFr}.
${closeFr[3]}`,
    `${headFr[1]}
${titleFr}
| | Première identité | Deuxième identité |
| Nom et prénom | {firstNameLat} | {secondNameLat} |
| Date de naissance | {~date} | {~date} |
| Lieu de naissance | {~placeLat} | {~placeLat} |
| Nom du père | {~givenLat} | {~givenLat} |
| Document | CIN {cin} | Acte n° {~actNumber} |
[Il est certifié que ces identités ${oneFr}|Il s'agit de la même personne].
${closeFr[0]}`,
    `# DECLARATION SUR L'HONNEUR
Je soussigné(e) {firstNameLat}, ${cardFr}, demeurant à {~addressLat}, déclare sur l'honneur [être la même personne que|que je suis également connu(e) sous le nom de|que je suis aussi dénommé(e)] {secondNameLat} [comme mentionné ${actPaperFr}|].
[Fait pour servir et valoir ce que de droit.|Je suis informé(e) des sanctions prévues en cas de fausse déclaration.]
> {~placeLat} le {issueDate} ; Signature légalisée`,
    `${headFr[2]}
${titleFr}
Le [Président du conseil communal|Officier de l'état civil] de {~placeLat} certifie que :
{firstNameLat}
[et|=|alias|dit]
{secondNameLat}
${oneFr}.
CIN : {cin}
${closeFr[1]}`,
    `${headFr[0]}
# CERTIFICAT DE CONCORDANCE N° {~reference}
Identité [n° 1|selon la CIN|figurant sur la carte nationale]
- Nom et prénom : {firstNameLat}
- Né(e) le : {~date} à {~placeLat}
- CIN : {cin}
Identité [n° 2|selon l'acte de naissance|figurant sur le livret d'état civil]
- Nom et prénom : {secondNameLat}
- Né(e) le : {~date} à {~placeLat}
- Acte : {~actNumber}
Ces deux identités ${oneFr}.
${closeFr[2]}`,
    `${headFr[1]}
${titleFr}
[Certifions que|Attestons que] feu {firstNameLat}, [ancien résistant|membre de l'armée de libération], [carte de résistant n° {~reference}|], décédé le {~date}, [et|est] [M.|le nommé] {secondNameLat} [père de {~nameLat}|] ${oneFr}.
${purposeFr}
${closeFr[0]}`,
    `${headFr[2]}
${titleFr}
| Document présenté | N° | Nom et prénom |
| [Carte nationale d'identité|CNIE] | {cin} | {firstNameLat} |
| [Extrait d'acte de naissance|Livret de famille] | {~actNumber} | {secondNameLat} |
Nous attestons que ces documents ${oneFr}.
${closeFr[3]}`,
    `${titleFr}
[Ancien nom|Nom avant rectification] : {firstNameLat}
[Nouveau nom|Nom actuel|Nom après rectification] : {secondNameLat}
[Jugement|Décret] n° {~reference} du {~date}
C.I.N. {cin}
${closeFr[1]}`,
    `${headFr[0]}
${titleFr}
ATTESTE QUE <MONSIEUR|MADAME> {firstNameLat} TITULAIRE DE LA CIN N° {cin} EST <CONNU|CONNUE> EGALEMENT SOUS LE NOM DE {secondNameLat} ET QUE CES DEUX NOMS ${oneFr}.
* Témoins : {~nameLat} (CIN {~cin}) et {~nameLat} (CIN {~cin})
${closeFr[2]}`,

    // Both languages.
    `${headBoth[0]}
# شهادة المطابقة - CERTIFICAT DE CONCORDANCE
يشهد [الموقع أسفله|القائد] أن ${saidAr} {firstNameAr} وأن ${saidAr} {secondNameAr} ${oneAr}.
[Le soussigné certifie|Nous certifions] que ${saidFr} {firstNameLat} et ${saidFr} {secondNameLat} ${oneFr}.
[البطاقة الوطنية|CIN] : {cin}
${closeAr[0]}`,
    `${headBoth[1]}
# CERTIFICAT DE CONCORDANCE - شهادة المطابقة
- Première identité : {firstNameLat} <> {firstNameAr} : الاسم الأول
- Deuxième identité : {secondNameLat} <> {secondNameAr} : الاسم الثاني
- CIN : {cin} <> {cin} : رقم البطاقة الوطنية
- Né(e) le : {~date} <> {~date} : تاريخ الازدياد
[الاسمان ${oneAr}|Ces deux noms ${oneFr}].
${closeFr[0]}`,
    `${headBoth[0]}
${titleAr}
| الاسم بالعربية | Nom en français | الوثيقة |
| {firstNameAr} | {firstNameLat} | CIN {cin} |
| {secondNameAr} | {secondNameLat} | رسم {~actNumber} |
الاسمان ${oneAr}.
${closeAr[1]}`,
    `${headBoth[1]}
# شهادة فردية
${saidAr} {firstNameAr} ({firstNameLat}) ${cardAr} <هو نفسه|هي نفسها> ${saidAr} {secondNameAr} ({secondNameLat}).
[M./Mme|Mr] {firstNameLat} [est la même personne que|n'est autre que] {secondNameLat}.
${closeAr[2]}`,

    // More sentences, other orders.
    `${headAr[0]}
${titleAr}
بطلب من <السيد|السيدة> {firstNameAr} ${cardAr}، وبعد [البحث|التحري|الاطلاع على دفتر الحالة المدنية رقم {~number}]، تبين [لنا|] أن {secondNameAr} ما هو إلا [الطالب نفسه|نفس الشخص|صاحب الطلب].
[في شأن|الموضوع] : مطابقة اسم
${closeAr[3]}`,
    `${headAr[1]}
${titleAr}
<السيد|السيدة> {firstNameAr} <ابن|بنت> {~chainAr} و{~nameAr} <المزداد|المزدادة> بدوار {~placeAr} سنة {~date}
و
<السيد|السيدة> {secondNameAr} <ابن|بنت> {~chainAr} و{~nameAr} <المزداد|المزدادة> بدوار {~placeAr} سنة {~date}
${oneAr}
${cardAr}
${closeAr[0]}`,
    `${headAr[4]}
# إشهاد بمطابقة الهوية
[حضر أمامنا|حضر بمكتبنا] الشاهدان {~nameAr} ب.ت.و {~cin} و{~nameAr} ب.ت.و {~cin} وصرحا أنهما يعرفان حق المعرفة <السيد|السيدة> {firstNameAr} ب.ت.و رقم {cin} وأنه يلقب ب{secondNameAr} وأنهما اسم لشخص واحد.
> إمضاء الشاهد الأول ; إمضاء الشاهد الثاني ; حرر في {issueDate}`,
    `${headAr[2]}
${titleAr}
إن المسمى {firstNameAr} [ولد بتاريخ {~date}|] والمسمى {secondNameAr} [ولد بتاريخ {~date}|] [ليسا سوى|إنما هما] شخص واحد رغم اختلاف [تاريخ الازدياد|الاسم العائلي|كتابة الاسم]، [حامل البطاقة الوطنية|رقم البطاقة] {cin} الصالحة إلى غاية {~date}.
${purposeAr}
${closeAr[4]}`,
    `${headAr[3]}
# شهادة مطابقة
ملف رقم {~reference}
[الاسم المدون بالبطاقة الوطنية|الاسم بالبطاقة] {firstNameAr}
[الاسم المدون برسم الولادة|الاسم بعقد الازدياد] {secondNameAr}
[الاسم المدون بشهادة المقاومة|الاسم بملف المقاومة] {~nameAr}
[نشهد أن هذه الأسماء تخص شخصا واحدا|هي لشخص واحد].
رقم البطاقة : {cin} - الهاتف : {~phone}
${closeAr[5]}`,
    `${headAr[0]}
${titleAr}
[اشهد|يشهد] السيد [القائد|الباشا] ان [السيد(ة)|المسمى(ة)] : {firstNameAr}
الحامل(ة) لبطاقة التعريف الوطنية رقم : {cin}
الساكن(ة) ب : {~addressAr}
هو(هي) نفس الشخص : {secondNameAr}
المسجل(ة) بالحالة المدنية تحت رقم : {~actNumber}
${closeAr[1]}`,
    `${headFr[0]}
${titleFr}
Il est porté à la connaissance de [tous|qui de droit] que {firstNameLat}, fils de {~givenLat} et de {~nameLat}, [né en {~date}|], et {secondNameLat}, [également|] fils de {~givenLat}, ${oneFr}. Il est ${cardFr}.
${closeFr[3]}`,
    `${headFr[1]}
${titleFr}
[M./Mme/Mlle|M.|Mme] : {firstNameLat}
CIN n° : {cin}
[Demeurant à|Adresse] : {~addressLat}
[est la même personne que|désigné(e) aussi comme] : {secondNameLat}
[tel que mentionné sur|suivant] : acte de naissance n° {~actNumber}
${closeFr[0]}`,
    `${headFr[2]}
${titleFr}
Suite à la demande de {~nameLat} en date du {~date}, et [vu|au vu de] l'acte de naissance n° {~actNumber} au nom de {secondNameLat} et la CIN n° {cin} au nom de {firstNameLat}, nous certifions que ces deux noms ${oneFr}.
* Tél : {~phone} - Fax : {~phone}
${closeFr[1]}`,
    `${headAr[1]}
# شهادة بتطابق اسمين
الاسمان :
- الأول : {firstNameAr}
- الثاني : {secondNameAr}
[صاحبهما|المعني بهما] <السيد|السيدة> ${cardAr}، مهنته {~tradeAr}
الشهود :
- {~nameAr} : {~cin}
- {~nameAr} : {~cin}
> حرر ب{~placeAr} بتاريخ {issueDate} ; المقدم {~nameAr} ; القائد {~nameAr}`,
    `${titleAr}
* رقم {~reference} بتاريخ {~date}
{firstNameAr} ، {secondNameAr} : [شخص واحد|اسمان لشخص واحد]
[ب.ت.و|البطاقة] {cin}
${closeAr[2]}`,
    `${headAr[2]}
${titleAr}
نحن [العامل|الباشا|القائد] {~nameAr}، بناء على ظهير {~law}، وعلى [محضر البحث عدد {~reference}|الحكم عدد {~reference} الصادر عن المحكمة الابتدائية ب{~placeAr} بتاريخ {~date}]، نشهد بتطابق هوية {firstNameAr} مع هوية {secondNameAr} [الوارد اسمه في|المذكور في] رسم الإراثة عدد {~number}.
[رقم البطاقة الوطنية للمعني بالأمر|وبطاقته الوطنية] : {cin}
${closeAr[0]}`,
    `${headAr[0]}
# شهادة المطابقة بين اسم المقاوم واسمه في الحالة المدنية
%{
- اسم المقاوم [حسب بطاقة المقاومة|بملف المندوبية السامية] : {firstNameAr}
- اسمه [بالحالة المدنية|برسم الوفاة|في عقد الازدياد] : {secondNameAr}
- رقم بطاقة المقاومة : {~reference}
- تاريخ الوفاة : {~date}
- صاحب الطلب : {~nameAr}
- رقم البطاقة الوطنية : {cin}
%}
يشهد الموقع أسفله أن الاسمين ${oneAr}.
${closeAr[3]}`,
    // Clauses in any order.
    `${headAr[0]}
${titleAr}
%{& [يشهد الموقع أسفله|نشهد] أن ${saidAr} {firstNameAr}
، ${cardAr}
?، <المزداد|المزدادة> في {~date} ب{~placeAr}
?، <ابن|بنت> {~chainAr} و{~nameAr}
?، <الساكن|الساكنة> ب{~addressAr}
%}، [هو نفسه|هو نفس الشخص|يسمى أيضا|والمدعو أيضا|وكذا] {secondNameAr} ${inAr} ${actPaperAr} [عدد {~actNumber}|].
${closeAr[0]}`,
    `${headAr[2]}
${titleAr}
[يشهد القائد الموقع أسفله أن|يشهد السيد الباشا أن] [الاسم|اسم] {firstNameAr} ${inAr} [بالبطاقة الوطنية رقم {cin}|بب.ت.و {cin}] [و|وكذلك ][الاسم|اسم] {secondNameAr} ${inAr} [برسم الولادة رقم {~actNumber} لسنة {~year}|بالدفتر العائلي رقم {~number}] ${oneAr}.
${closeAr[4]}`,
    `${headFr[0]}
${titleFr}
%{& [Je soussigné, Caïd de {~placeLat}, certifie|Nous certifions] que ${saidFr} {firstNameLat}
, ${cardFr}
?, né(e) le {~date} à {~placeLat}
?, demeurant à {~addressLat}
?, fils de {~nameLat}
%}, et ${saidFr} {secondNameLat} ${inFr} ${actPaperFr} [n° {~actNumber}|], ${oneFr}.
${purposeFr}
${closeFr[1]}`,
    `${headAr[4]}
${titleAr}
%{
- [الاسم بالبطاقة الوطنية|الاسم الوارد بالبطاقة الوطنية|الاسم المدون ببطاقة التعريف] : {firstNameAr}
- ${cardLabelAr} : {cin}
- تاريخ ومكان الازدياد : {~date} ب{~placeAr}
- اسم الوالد : {~chainAr}
%}
- [الاسم برسم الولادة|الاسم الوارد بالحالة المدنية|الاسم المدون بعقد الازدياد] : {secondNameAr}
?- الشاهد الأول : {~nameAr} || ب.ت.و : {~cin}
?- الشاهد الثاني : {~nameAr} || ب.ت.و : {~cin}
[الاسمان ${oneAr}|].
${closeAr[2]}`,
    `${headBoth[1]}
${titleFr}
- [Nom sur la CIN|Nom figurant sur la CNIE] : {firstNameLat} || CIN : {cin}
- [Nom sur l'acte|Nom figurant sur l'acte de naissance] : {secondNameLat} || Acte n° : {~actNumber}
- [الاسم بالبطاقة|الاسم بالبطاقة الوطنية] : {firstNameAr}
- [الاسم بالرسم|الاسم برسم الولادة] : {secondNameAr}
Ces noms ${oneFr}.
${closeAr[1]}`,
    // Whole names after words that are none of them; both names in one line, in columns, in both scripts.
    `${headAr[0]}
${titleAr}
- [الاسم الكامل الأول|الاسم الكامل بالبطاقة|الاسم الكامل] : {firstNameAr}
- [الاسم الكامل الثاني|الاسم الكامل برسم الولادة|الاسم الكامل سابقا] : {secondNameAr}
- [رقم البطاقة الوطنية|ب.ت.و رقم] : {cin}
- [الاسم الكامل للأب|اسم الأب] : {~nameAr.M}
- [الاسم الكامل للأم|اسم الأم] : {~nameAr.F}
- [تاريخ الازدياد|مزداد(ة) في] : {~date} || [ب|مكان الازدياد] : {~placeAr}
[الاسمان معا|وهما] ${oneAr}.
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
| [الاسم الأول|الاسم بالبطاقة الوطنية|الهوية الأولى] | [الاسم الثاني|الاسم بالحالة المدنية|الهوية الثانية] |
| {firstNameAr} | {secondNameAr} |
?| {firstNameLat} | {secondNameLat} |
| {cin} | [رسم عدد {~actNumber}|{~actNumber}] |
| {~date} | {~date} |
[يشهد الموقع أسفله أن الاسمين|نشهد أن الاسمين المذكورين] ${oneAr}.
${purposeAr}
${closeAr[1]}`,
    `${headAr[2]}
${titleAr}
[يشهد|نشهد] [السيد|القائد] {~nameAr.M} [قائد قيادة|خليفة] {~placeAr} [بعد البحث|بناء على بحث المقدم {~nameAr.M}] أن [السيد|المسمى] {firstNameAr} هو [بعينه|عينه] [السيد|المسمى] {secondNameAr}، [المزداد سنة {~year}|البالغ من العمر {~age} سنة|] [ابن {~chainAr.M} و{~nameAr.F}|] [بطاقته الوطنية|ب.ت.و] {cin}.
[وقد وقع الخطأ|والاختلاف راجع إلى خطأ] [عند التسجيل بالحالة المدنية سنة {~year}|في كتابة الاسم العائلي {~familyAr}|أثناء تحرير البطاقة].
${closeAr[2]}`,
    `${headFr[0]}
${titleFr}
%{
- [Nom porté sur la CIN|1er nom|Première identité] : {firstNameLat}
- [Nom porté sur l'acte de naissance|2ème nom|Seconde identité] : {secondNameLat}
- [CIN n°|N° CNIE] : {cin}
- [Né(e) le|Date de naissance] : {~date} à {~placeLat}
- [Fils/fille de|Père] : {~nameLat.M}
- [et de|Mère] : {~nameLat.F}
- [Acte n°|Réf. acte] : {~actNumber}
%}
[Il s'agit|L'enquête conclut qu'il s'agit] [d'une seule et même personne|de la même personne].
${closeFr[0]}`,
    `${headBoth[0]}
${titleAr}
${titleFr}
- Nom (1) : {firstNameLat} <> {firstNameAr} : الاسم (1)
- Nom (2) : {secondNameLat} <> {secondNameAr} : الاسم (2)
- CIN : {cin} <> {cin} : البطاقة الوطنية
- Né(e) le : {~date} <> {~date} : مزداد(ة) في
${closeAr[3]}`,
    `${headAr[3]}
${titleAr}
[للسيد|للسيدة|لفائدة السيد] {firstNameAr} [الحامل(ة) لب.ت.و|بطاقته(ا)] {cin}
[يعرف أيضا ب|المعروف كذلك باسم|وينادى عليه ب|والملقب ب] {secondNameAr}
[شهد بذلك|بشهادة] {~nameAr} ب.ت.و {~cin} و{~nameAr} ب.ت.و {~cin}
${purposeAr}
${closeAr[4]}`,
    `${headAr[4]}
${titleAr}
{firstNameAr} : [ببطاقة التعريف الوطنية|في البطاقة الوطنية] [رقم {cin}|]
{secondNameAr} : [برسم الولادة|في رسم الولادة] [عدد {~actNumber}|]
[الاسمان|هذان الاسمان] ${oneAr}، [<المزداد|المزدادة> بتاريخ {~date}|] [<ابن|بنت> {~chainAr}|].
${closeAr[5]}`,
    `${headFr[1]}
${titleFr}
[Le Caïd|Le Pacha|L'officier de l'état civil] [de {~placeLat}|soussigné] [certifie|atteste] [après enquête|] que [le nommé|M.|Mme] {firstNameLat}, [titulaire de la CIN|CIN n°] {cin}, [né(e) le {~date}|né(e) en {~year}], [et|est le même que|alias|dit aussi] {secondNameLat} [(acte n° {~actNumber})|], ${oneFr}.
${closeFr[2]}`,
    `${headAr[0]}
# [شهادة الفردية|شهادة بفردية الشخص] 
[طلب من|بطلب من] [ابنه|ابنته|أرملته] {~nameAr} [بطاقة {~cin}|]، [يشهد|نشهد] بأن المقاوم [المتوفى في {~date}|المرحوم] {firstNameAr} [حسب بطاقة المقاوم رقم {~number}|] و{secondNameAr} [حسب رسم الوفاة عدد {~actNumber}|] ${oneAr}، [وكانت بطاقته الوطنية رقم|بطاقته] {cin}.
${closeAr[1]}`,
    `${headAr[1]}
${titleAr}
| ر.ت | [الوثيقة|المستند] | [رقمها|المرجع] | [الاسم الوارد بها|الاسم] |
| 1 | البطاقة الوطنية | {cin} | {firstNameAr} |
| 2 | [رسم الولادة|عقد الازدياد] | {~actNumber} | {secondNameAr} |
?| 3 | [الدفتر العائلي|بطاقة المقاوم] | {~number} | {secondNameAr} |
[مما سبق يتضح|وعليه نشهد] أن المعني بالأمر شخص واحد.
${closeAr[2]}`,
    `${headBoth[1]}
# [شهادة المطابقة - CERTIFICAT DE CONCORDANCE]
[يشهد الموقع أسفله|نشهد] أن {firstNameAr} ({firstNameLat}) و{secondNameAr} ({secondNameLat}) ${oneAr}، [رقم البطاقة|CIN] {cin}.
[الأب|ابن] {~givenAr.M} [الأم|و] {~nameAr.F} - [ازداد|مزداد] {~date} {~placeAr}
${closeAr[3]}`,
    `${headAr[2]}
${titleAr}
[الاسم العائلي|النسب] بالبطاقة : {~familyAr} - [الاسم العائلي|النسب] بالرسم : {~familyAr}
[اسم المعني بالأمر|المعني بالأمر] كما في البطاقة الوطنية {cin} : {firstNameAr}
[اسم المعني بالأمر|وهو نفسه] كما في رسم الولادة {~actNumber} : {secondNameAr}
${purposeAr}
${closeAr[0]}`,
  ],
};
