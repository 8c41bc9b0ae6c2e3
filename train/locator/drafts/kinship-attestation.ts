/** Attestations that one is another's kin: by caids, moqaddems, communes and adouls, in town and country. */
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
import { kinshipBoth } from './kinship-both.ts';
import { kinshipLatin } from './kinship-latin.ts';

const titleAr = `# [شهادة القرابة|شهادة قرابة|شهادة إثبات القرابة|شهـادة القرابـة|شـهـادة قـرابـة|شهادة إدارية للقرابة|شهادة صلة القرابة|شهادة علاقة القرابة|شهادة الروابط العائلية|شهادة الارتباط العائلي|شهادة القرابة العائلية|شهادة إدارية تثبت القرابة|شهادة البنوة|شهاده القرابه|إشهاد بالقرابة|شهادة إثبات صلة القرابة بمقاوم]`;
const titleFr = `# [ATTESTATION DE PARENTE|Attestation de parenté|CERTIFICAT DE PARENTE|Certificat de parenté|ATTESTATION DE LIEN DE PARENTE|Attestation de filiation|CERTIFICAT ADMINISTRATIF DE PARENTE|Attestation de lien familial|CERTIFICAT DE LIEN DE PARENTE]`;
/** Its own number, which is none of the act's. */
const ownNumber = `[رقم|عدد|شهادة رقم|شهادة عدد|ش إ عدد|الرقم الترتيبي|مسجلة تحت رقم] [:|] {~reference}[ / ق.{~familyAr}|/م.إ|]`;
const signer = `[القائد رئيس [قيادة|الملحقة الإدارية] {~placeAr}|باشا مدينة {~placeAr}|قائد قيادة {~placeAr}|السيد {~nameAr} خليفة قائد {~placeAr}|رئيس الملحقة الإدارية {~number}|السيد {~nameAr} عون سلطة بالدائرة {~number}|مقدم حي {~placeAr}|شيخ قبيلة {~placeAr}|رئيس جماعة {~placeAr}|القائد {~nameAr}|رئيس الدائرة الحضرية {~number}]`;
const attests = `[يشهد|يصرح|يؤكد|إن الموقع أسفله]`;
const inquiry = `[بناء على البحث [الذي أجري|الذي قام به|المنجز] [من طرف|بواسطة] [عون السلطة المحلية|أعوان السلطة|المقدم {~nameAr}|الشيخ {~nameAr}|مقدم الحي|شيخ القبيلة]|بعد البحث والتحري|حسب إفادة عون السلطة المحلية|واعتمادا على تقرير الشيخ|استنادا إلى البحث الإداري رقم {~reference} بتاريخ {~date}|بناء على شهادة السيدين {~nameAr} و{~nameAr}|حسب التصريح بالشرف المصحح الإمضاء بتاريخ {~date}]`;
const bornAr = `[<المزداد|المزدادة>|<المولود|المولودة>|<مزداد|مزدادة>|<الذي ازداد|التي ازدادت>|المزداد(ة)|<مولود|مولودة>|من مواليد|<ولد|ولدت>] [بتاريخ|في|يوم|في يوم]`;
const dead = `[ رحمه الله| قيد حياته| المتوفى بتاريخ {~date}| الهالك بتاريخ {~date} ب{~placeAr}|]`;
const act = `[رسم <ولادته|ولادتها>|رسم الولادة|عقد <ازدياده|ازديادها>|عقد الازدياد|رسم ولادة|<والمسجل|والمسجلة> بالحالة المدنية [ب{~placeAr}|لجماعة {~placeAr}|] تحت|<المقيد|المقيدة> بسجلات الحالة المدنية|حسب رسم الولادة|حسب عقد الولادة] [عدد|رقم|ذي الرقم]`;
const whose = `[السيد|المرحوم|المسمى|المقاوم|المرحوم السيد|المقاوم السيد|المرحوم المقاوم|المدعو|عضو جيش التحرير السيد]`;
const resister = `[، الحامل لبطاقة مقاوم رقم {~number}|، صاحب بطاقة مقاوم عدد {~number} ، المسلمة بتاريخ {~date}|، المزداد سنة {~year}| المزداد بتاريخ {~date} ب{~placeAr}|، رقم بطاقته الوطنية {~cin}|، عضو جيش التحرير حسب المقرر {~reference}|]`;
const father = `[من والده|من والدها|من أبيه|<ابن|ابنة>|<والده|والدها>|<والده|والدها> هو|<والده|والدها> المسمى|من أب اسمه|<بن|بنت> السيد]`;
const mother = `[ومن والدته|<ووالدته|ووالدتها>|<ووالدته|ووالدتها> هي|<وأمه|وأمها>|<وأمه|وأمها> هي|ومن أم اسمها|<ومن أمه|ومن أمها>|والسيدة]`;

export const kinshipAttestation: Drafts = {
  type: 'kinship-attestation',
  texts: {
    relationAr: [
      '<ابن|ابنة>',
      '<ابن|ابنة>',
      '<ابن|بنت>',
      '<ابن|بنت>',
      '<إبن|إبنة>',
      '<إبن|بنت>',
      '<الابن|الابنة>',
      '<أخ|أخت>',
      '<حفيد|حفيدة>',
      '<زوج|زوجة>',
      '<أب|أرملة>',
      '<والد|والدة>',
      '<جد|جدة>',
      '<حفيد|حفيدة>',
      '<أخ|أخت>',
      '<عم|عمة>',
      '<خال|خالة>',
      '<الأخ|الأخت>',
      '<إبن|ابنة>',
    ],
    'relationAr.his': [
      '<ابنه|ابنته>',
      '<ابنه|ابنته>',
      '<إبنه|إبنته>',
      '<ابنه|بنته>',
      '<أخوه|أخته>',
      '<حفيده|حفيدته>',
      '<أخوه|أخته>',
      '<والده|زوجته>',
      '<حفيده|أرملته>',
      '<ولده|بنته>',
      '<حفيده|حفيدته>',
    ],
  },
  pages: [
    // ——— told in sentences ———
    `${headAr[0]}
${titleAr}
يشهد الموقع أسفله ${signer} ${inquiry} أن ${saidAr} {applicantNameAr} ${bornAr} {birthDate} ب{~placeAr} ${father} {fatherAr} ${mother} {motherAr} ${act} {actNumber} [المؤرخ ب|المؤرخ في|بتاريخ] {~date} [أنه|هو|هي|أنها] {relationAr} ${whose} {relativeNameAr}${dead}.
${purposeAr}
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
${signer}، ${inquiry}، يشهد [أن|بأن] ${saidAr} {applicantNameAr} ${cardAr} [<الساكن|الساكنة>|<القاطن|القاطنة>] ب{~addressAr}، [تربطه علاقة قرابة|<تربطه|تربطها> صلة قرابة|<له|لها> علاقة قرابة] [ب|مع ]${whose} {relativeNameAr}${resister} [بصفته|باعتباره|وذلك بصفته] {relationAr} [له|للمذكور|للمعني بالأمر|].
${purposeAr}
${closeAr[1]}`,
    `${headAr[2]}
${ownNumber}
${titleAr}
[أشهد أنا الموقع أسفله|نشهد نحن الموقع أسفله] ${signer} أن ${saidAr} {applicantNameAr} ${cardAr} ${bornAr} {birthDate} هو(ي) {relationAr} ${whose} {relativeNameAr}${resister}، [وذلك حسب|حسب|كما يثبت ذلك] رسم الولادة [رقم|عدد] {actNumber} [الصادر عن مكتب الحالة المدنية|المسجل بجماعة|المسجل بمكتب الحالة المدنية ل] {~placeAr} [بتاريخ {~date}|].
${closeAr[2]}`,
    `${headAr[3]}
${titleAr}
${attests} ${signer} أن {relativeNameAr}${dead}${resister} هو والد ${saidAr} {applicantNameAr} ${bornAr} {birthDate}، ${cardAr}، وبذلك <يكون المعني بالأمر|تكون المعنية بالأمر> {relationAr} له.
?[مراجع رسم الولادة|رسم الولادة عدد] : {actNumber}
${purposeAr}
${closeAr[3]}`,
    `${headAr[4]}
${titleAr}
[بطلب من|بناء على طلب] ${saidAr} {applicantNameAr}، ${cardAr}، و${inquiry}، [نشهد|يشهد الموقع أسفله] أن <المعني|المعنية> بالأمر هو(ي) {relationAr} ${whose} {relativeNameAr}${dead}.
<والده|والدها> : {fatherAr}
<والدته|والدتها> : {motherAr}
<تاريخ ازدياده|تاريخ ازديادها> : {birthDate} [رسم عدد|رسم رقم|عقد رقم] {actNumber}
${closeAr[4]}`,
    `${headAr[0]}
# شهادة إدارية
موضوعها : [القرابة|إثبات القرابة|صلة القرابة]
يشهد ${signer} أن المسمى(ة) {applicantNameAr} [ابن(ة)|من والده(ا)] {fatherAr} [و|ووالدته(ا) |ومن ]{motherAr} المزداد(ة) في {birthDate} ب{~placeAr} [رسم ولادته(ا) عدد|رسم ولادة رقم] {actNumber} [حامل(ة) لبطاقة التعريف|صاحب(ة) ب.ت.و] رقم {cin} هو(ي) {relationAr} [المقاوم|المسمى|السيد(ة)] {relativeNameAr} المزداد(ة) [يوم|في|بتاريخ] {~date} [ب{~placeAr}|].
سلمت هذه الشهادة للمعني(ة) بالأمر قصد الإدلاء بها لدى [المندوبية السامية لقدماء المقاومين|من يهمه الأمر].
${closeAr[5]}`,
    `${headAr[1]}
${titleAr}
يشهد القائد أن ${saidAr} {applicantNameAr} {relationAr} [المقاوم|المرحوم] {relativeNameAr}.
${closeAr[0]}`,
    `${headAr[2]}
${titleAr}
[يشهد ويصرح|يشهد تحت مسؤوليته] السيد {~nameAr} [مقدم|شيخ] [دوار|حي|مشيخة] {~placeAr} [التابع لنفوذ|التابعة لقيادة] {~placeAr} أنه يعرف ${saidAr} {applicantNameAr} [معرفة جيدة|معرفة تامة|حق المعرفة]، ${bornAr} {birthDate}، وأنه(ا) {relationAr} ${whose} {relativeNameAr} [الذي كان يسكن قيد حياته ب{~addressAr}|المتوفى سنة {~year}|].
[رقم <بطاقته|بطاقتها> الوطنية|ب.و.ت] : {cin}
[صادق عليه القائد|نظر وصودق عليه] ب{~placeAr} [في|بتاريخ] {issueDate}
> إمضاء المقدم ; إمضاء القائد`,
    `= [المملكة المغربية ; وزارة العدل|وزارة العدل ; محكمة الاستئناف ب{~placeAr}] ; المحكمة الابتدائية ب{~placeAr} ; [قسم التوثيق|قسم قضاء الأسرة]
# [إشهاد بالقرابة|رسم قرابة|ثبوت قرابة|لفيف بثبوت القرابة|رسم إثبات بنوة|إثبات نسب]
الحمد لله وحده، [ضمن|ضمن بكناش مختلف الوثائق] [عدد|رقم] {~number} [صحيفة|ص] {~number} [عدد {~number}|]، [تلقى العدلان|حضر لدى العدلين] {~nameAr} و{~nameAr} [المنتصبان للإشهاد بدائرة|المنتصبين للإشهاد لدى] المحكمة المذكورة [بتاريخ|يوم] {~date} شهادة شهوده الموضوعة أسماؤهم عقب تاريخه [الذين|وهم الذين] يعرفون ${saidAr} {applicantNameAr} [<المزداد|المزدادة> في|<مولود|مولودة> بتاريخ] {birthDate} ${cardAr} المعرفة التامة [الكافية شرعا|] [بها ومعها|] يشهدون بأنه(ا) {relationAr} ${whose} {relativeNameAr}${dead} [من زوجته السيدة|من والدته السيدة|وأمه هي] {motherAr}، لا يشكون في ذلك ولا يرتابون، وبه قيدت شهادتهم [مسؤولة منهم لسائلها|].
[الشهود|شهوده] : {~nameAr} بطاقته {~cin}، {~nameAr} بطاقته {~cin}، {~nameAr}، {~nameAr}
> [وحرر|حرر] في {issueDate} ; [عبد ربه {~nameAr} وعبد ربه {~nameAr}|قاضي التوثيق {~nameAr}]`,
    `= وزارة العدل ; المحكمة الابتدائية {~placeAr} ; مكتب العدلين {~nameAr} و{~nameAr} || كناش {~number} ; صحيفة {~number} ; عدد {~number}
# [ثبوت القرابة|موجب قرابة|بينة قرابة]
الحمد لله، [شهد لدى عدليه|يعرف شهوده الموضوعة أسماؤهم أسفله] [السيد|المسمى] {relativeNameAr} [معرفة كافية|المعرفة التامة بعينه واسمه ونسبه]، ويشهدون أنه [والد|أنجب من صلبه] [السيدة|السيد] {applicantNameAr} <المزداد|المزدادة> ب{~placeAr} [في|سنة] {birthDate} [رسم الولادة|حسب رسم الولادة] عدد {actNumber}، [وأن والدته هي|وأمه المسماة] {motherAr}، فهو(ي) [لذلك|إذن] {relationAr} [له|صلبي له|]، هذا ما في علمهم وصحة يقينهم وبه شهدوا.
> [قيد|حرر] بتاريخ {issueDate} ; العدلان ; {~nameAr} {~nameAr}`,
    `${headAr[0]}
${titleAr}
[ليكن في علم الواقف على هذه الشهادة|نعلم من يهمه الأمر] أن ${saidAr} {applicantNameAr} [الحامل لنسب|من عائلة] {~familyAr}، [ابنة|ابن|سليل] {fatherAr} [وحفيد {~nameAr}|]، [والدته|وأمه] {motherAr}، [سجل|مسجل] [بالدفتر العائلي رقم {~number}|بكناش الحالة المدنية عدد {~number}] تحت [رسم|عقد] [عدد|رقم] {actNumber} لسنة {~year}، ${bornAr} {birthDate}، [يعد|يعتبر] {relationAr} المقاوم {relativeNameAr}${resister}.
${closeAr[1]}
* [حررت هذه الشهادة بناء على الوثائق المدلى بها|لا تقوم هذه الشهادة مقام عقد الإراثة|كل تصريح كاذب يعرض صاحبه للمتابعة]`,
    `${headAr[3]}
${titleAr}
يشهد [رئيس المجلس الجماعي|رئيس جماعة {~placeAr}|ضابط الحالة المدنية لجماعة {~placeAr}] [بعد الاطلاع على|اعتمادا على] رسم ولادة [المعني بالأمر|المعنية بالأمر] [رقم|عدد] {actNumber} ورسم ولادة [والده|والدها|أخيه] [رقم|عدد] {~actNumber} أن ${saidAr} {applicantNameAr} [من أبويه|من والديه] {fatherAr} و{motherAr} هو(ي) {relationAr} ${whose} {relativeNameAr} [المسجل بالرسم عدد {~actNumber}|].
- <تاريخ ازدياده|تاريخ ازديادها> : {birthDate}
- ${cardLabelAr} : {cin}
${closeAr[2]}`,
    `${headAr[2]}
${titleAr}
${ownNumber}
الموقع أسفله ${signer}
${inquiry}
يشهد أن ${saidAr} : {applicantNameAr}
${bornAr} : {birthDate} [ب|في] {~placeAr}
<من والده|من والدها> : {fatherAr}
<ومن والدته|ومن والدتها> : {motherAr}
[رسم ولادته(ا) عدد|عقد ازدياده(ا) رقم] : {actNumber} [المؤرخ ب|بتاريخ] : {~date}
[أنه(ا)|هو(ي)] : {relationAr} ${whose} : {relativeNameAr}
[المزداد يوم|المولود سنة] : {~date}
${closeAr[5]}`,
    `${headAr[4]}
${titleAr}
[بناء على الطلب|تبعا للطلب المسجل تحت عدد {~number}] المقدم من طرف ${saidAr} {applicantNameAr} [يوم|بتاريخ] {~date}؛
[وبناء على|وبعد الاطلاع على] [نسخة موجزة من رسم الولادة|نسخة كاملة من رسم الولادة] [عدد|رقم] {actNumber}؛
[وبناء على|وبعد الاطلاع على] [بطاقة مقاوم رقم {~number}|شهادة إثبات صفة مقاوم عدد {~reference} المؤرخة في {~date}] [المسلمة ل|الخاصة ب]السيد {relativeNameAr}؛
[يشهد|نشهد] بأن الأول {relationAr} [الثاني|للثاني].
[السكنى|العنوان] : {~addressAr} - [ب.ت.و|البطاقة الوطنية] : {cin} - [الازدياد|ولد في] : {birthDate}
${closeAr[3]}`,
    `${headAr[1]}
# شهادة قرابة [خاصة بأبناء المقاومين|لأبناء قدماء المقاومين وأعضاء جيش التحرير]
يشهد [القائد|الباشا] أن المقاوم {relativeNameAr}${resister}${dead} [له من الأبناء|خلف من الأولاد|أنجب من الأبناء] :
{~givenAr} {~date} ؛ {~givenAr} {~date} ؛ {~givenAr} {~date}
وأن ${saidAr} {applicantNameAr} ${bornAr} {birthDate} ${cardAr} [من بينهم بصفته|هو أحدهم وبالتالي فهو] {relationAr}.
${closeAr[4]}`,
    `${headAr[0]}
# شهادة القرابة
[إنه في يوم|بتاريخ] {issueDate} [حضر أمامنا|مثل أمامنا نحن] ${signer} [الشاهدان|كل من] السيد {~nameAr} ب.ت.و {~cin} والسيد {~nameAr} ب.ت.و {~cin} [وصرحا|فصرحا] [على وجه الصدق|بعد أدائهما اليمين|] أن ${saidAr} {applicantNameAr} <الحامل|الحاملة> لبطاقة التعريف رقم {cin} هو(ي) {relationAr} ${whose} {relativeNameAr} المتوفى [ب{~placeAr}|] [سنة {~year}|بتاريخ {~date}].
> توقيع الشاهدين ; {~nameAr} - {~nameAr} ; توقيع السلطة`,
    `${headAr[3]}
${titleAr}
[والد|أب] [المعني بالأمر|طالب الشهادة] هو [السيد|المرحوم] {fatherAr}، [وهو|الذي هو] [أخ|ابن|والد] المقاوم {relativeNameAr} [بطاقة عدد {~number}|]، [وعليه فإن|وبذلك يكون] السيد {applicantNameAr} المزداد في {birthDate} [رقم رسم ولادته|رسم ولادة عدد] {actNumber} والحامل لبطاقة التعريف الوطنية عدد {cin} هو {relationAr} للمقاوم [المذكور|المومأ إليه أعلاه].
[وأمه هي|والدته السيدة] {motherAr}
${purposeAr}
${closeAr[0]}`,
    `${headAr[2]}
${titleAr}
السيد [قائد|رئيس] [الملحقة الإدارية|قيادة] {~placeAr} يشهد [للسيدة|للسيد] {applicantNameAr} [بأن والدها هو|بأن والده هو|بأنه من صلب] {relativeNameAr}${resister}، فالقرابة [بينهما|التي تجمعهما] : {relationAr}.
[العمر|السن] : {~number} سنة [المهنة|الحرفة] : {~tradeAr} [الازدياد|ولد في|ولدت في] : {birthDate} [رسم|عقد] : {actNumber}
${closeAr[2]}`,
    `${headAr[1]}
شهادة القرابة رقم {~reference}
${attests} ${signer} أن ${saidAr} {applicantNameAr} <الحامل|الحاملة> ل.ب.و رقم {cin} و${whose} {relativeNameAr} <الحامل|الحامل> ل.ب.و رقم {~cin} [تجمعهما|تربط بينهما] [علاقة قرابة|قرابة عائلية] [وهي|بحيث أن] الأول(ى) هو(ي) {relationAr} الثاني.
${closeAr[3]}`,
    `${headAr[4]}
${titleAr}
بعد الحمد لله، [يقول|يشهد] [شيخ|نائب] [الجماعة السلالية|قبيلة|فرقة] {~placeAr} السيد {~nameAr} [بحضور|ومعه] [أعيان القبيلة|جماعة من الثقات] {~nameAr} و{~nameAr} و{~nameAr} : إن ${saidAr} {applicantNameAr} {relationAr} ${whose} {relativeNameAr} [من قدماء المقاومين|رحمة الله عليه|]، [من زوجته|وأمه] {motherAr}، [ولا نعلم|لا يعلمون] خلاف ذلك.
[حرر|كتب] ب{~placeAr} [في|يوم] {~dateHijri.issueDate} [موافق|الموافق ل] {issueDate}`,
    // ——— forms, one person under the other ———
    `${headAr[0]}
${titleAr}
[هوية|معلومات عن|بيانات] [طالب الشهادة|صاحب الطلب|المعني بالأمر]
- [الاسم الكامل|الاسم الشخصي والعائلي|الاسم والنسب] : {applicantNameAr}
- [تاريخ الازدياد|تاريخ الولادة|الازدياد] : {birthDate}
- [مكان الازدياد|محل الولادة] : {~placeAr}
- [اسم الأب|اسم الوالد] : {fatherAr}
- [اسم الأم|اسم الوالدة] : {motherAr}
- [رقم رسم الولادة|رسم الولادة عدد|عقد الازدياد رقم] : {actNumber}
- ${cardLabelAr} : {cin}
[هوية|معلومات عن|بيانات] [القريب|المقاوم|قريبه]
- [الاسم الكامل|الاسم الشخصي والعائلي|اسمه الكامل] : {relativeNameAr}
- [تاريخ الازدياد|سنة الازدياد] : {~date}
- [رقم بطاقة المقاوم|رقم البطاقة الوطنية] : {~number}
- [صلة القرابة|درجة القرابة|نوع القرابة] : {relationAr}
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
${attests} ${signer} [بصحة القرابة الآتية|أن القرابة ثابتة بين] :
%{
- [صاحب الطلب|طالب الشهادة|السيد(ة)] : {applicantNameAr}
- [<المزداد|المزدادة> في|تاريخ ازدياده(ا)] : {birthDate}
- ${cardLabelAr} : {cin}
- [العنوان|السكنى] : {~addressAr}
- [من والده(ا)|والده(ا)|الأب] : {fatherAr}
- [ووالدته(ا)|والدته(ا)|الأم] : {motherAr}
%}
[و|وبين :|وبين]
- [القريب|المقاوم|اسم القريب|اسم المقاوم] : {relativeNameAr}
- [القرابة|علاقة القرابة|صفة القرابة] : {relationAr}
${purposeAr}
${closeAr[1]}`,
    `${headAr[2]}
${titleAr}
| البيان | [طالب الشهادة|صاحب الطلب|المعني بالأمر] | [القريب|المقاوم] |
| الاسم الكامل | {applicantNameAr} | {relativeNameAr} |
| تاريخ الازدياد | {birthDate} | {~date} |
| اسم الأب | {fatherAr} | {~nameAr} |
| اسم الأم | {motherAr} | {~nameAr} |
| رقم البطاقة الوطنية | {cin} | {~cin} |
| رقم رسم الولادة | {actNumber} | {~actNumber} |
[درجة القرابة|صلة القرابة] : {relationAr}
${closeAr[5]}`,
    `${headAr[3]}
${titleAr}
| الاسم والنسب | تاريخ الازدياد | ب.ت.و | [القرابة|صلة القرابة|درجة القرابة] | [الاسم الكامل للقريب|القريب|اسم المقاوم] |
| {applicantNameAr} | {birthDate} | {cin} | {relationAr} | {relativeNameAr} |
[يشهد|نشهد] [القائد|الباشا|السلطة المحلية] بصحة [ما ذكر|البيانات أعلاه] ${inquiry}.
?رسم الولادة رقم {actNumber}
${closeAr[2]}`,
    `${headAr[4]}
${titleAr}
- [الاسم الكامل لطالب الشهادة|طالب(ة) الشهادة|الطالب(ة)] : {applicantNameAr}
- [اسم أبيه|اسم والده(ا)] : {fatherAr} || [اسم أمه|اسم والدته(ا)] : {motherAr}
- [ازداد في|تاريخ ومكان الازدياد] : {birthDate} [ب{~placeAr}|] || [رسم عدد|عدد الرسم|رقم الرسم] : {actNumber}
- ${cardLabelAr} : {cin} || الهاتف : {~phone}
- [قرابته|قرابته(ا) بالمقاوم|علاقته(ا) بالمقاوم|قرابته بقريبه|القرابة مع المقاوم] : {relationAr}
- [الاسم الكامل للمقاوم|المقاوم المعني|اسم ونسب القريب] : {relativeNameAr}
- [بطاقة المقاوم|رقم المقاوم] : {~number} || [تاريخها|المؤرخة في] : {~date}
${closeAr[3]}`,
    `${headAr[1]}
# [بطاقة القرابة|استمارة إثبات القرابة|نموذج شهادة القرابة]
1 - [الطالب|صاحب(ة) الطلب]
- الاسم الشخصي والعائلي : {applicantNameAr}
- رقم ب.ت.و : {cin}
- ولد(ت) بتاريخ : {birthDate}
- رسم الولادة : {actNumber}
2 - [الأصول|الوالدان]
- الأب : {fatherAr}
- الأم : {motherAr}
3 - المقاوم
- الاسم الشخصي والعائلي : {relativeNameAr}
- الصفة : [مقاوم|عضو جيش التحرير|شهيد]
- رقم البطاقة : {~number}
4 - [علاقة القرابة|القرابة] : {relationAr}
[رأي السلطة المحلية|تأشيرة السلطة المحلية] : [القرابة ثابتة|صحيح|نعم]
> {~placeAr} في {issueDate} ; القائد`,
    `${headAr[0]}
${titleAr}
%{
- [القريب|المقاوم] : {relativeNameAr}
- [صلة القرابة به|نوع القرابة|القرابة] : {relationAr}
- [المعني(ة) بالأمر|السيد(ة)|اسم صاحب الطلب] : {applicantNameAr}
- [الازدياد|تاريخ الميلاد] : {birthDate}
- [عدد الشهادة|مرجع الشهادة] : {~reference}
- [رسم الولادة رقم|عدد رسم الولادة] : {actNumber}
%}
> [سلمت بتاريخ|حرر في] {issueDate} ; {~nameAr}`,
    `${headAr[2]}
${titleAr}
المعني(ة) بالأمر
{applicantNameAr}
[بطاقة رقم|ب.و] {cin} - [رسم|عقد] {actNumber} - [مزداد|مزدادة] {birthDate}
[أبوه(ا)|الأب] {fatherAr} - [أمه(ا)|الأم] {motherAr}
[هو(ي)|بصفته(ا)] {relationAr}
المقاوم
{relativeNameAr}
[بطاقة مقاوم|رقم] {~number}
> [في|بتاريخ] {issueDate} ; [المقدم|الشيخ|القائد] {~nameAr}`,
    `${headAr[3]}
${titleAr}
- يشهد : ${signer}
- أن : {applicantNameAr}
- المزداد(ة) في : {birthDate}
- ب : {~placeAr}
- من والده(ا) : {fatherAr}
- ووالدته(ا) : {motherAr}
- رسم ولادته(ا) عدد : {actNumber}
- المؤرخ ب : {~date}
- هو(ي) : {relationAr}
- [السيد(ة)|المقاوم] : {relativeNameAr}
- المزداد(ة) يوم : {~date}
${closeAr[0]}`,
    `${headAr[4]}
${titleAr}
- [يشهد أن السيد(ة)|السيد(ة)] : {applicantNameAr} || هو(ي) : {relationAr}
- [السيد(ة)|المرحوم] : {relativeNameAr} || [المتوفى في|المزداد في] : {~date}
- ب.ت.و.إ : {cin} || الازدياد : {birthDate}
${inquiry}
${purposeAr}
${closeAr[1]}`,
    `${headAr[0]}
${titleAr}
| [الاسم الكامل|المعني بالأمر] | {applicantNameAr} |
| [ابن|من والده] | {fatherAr} |
| [و|ومن والدته] | {motherAr} |
| [المزداد بتاريخ|مولود في] | {birthDate} |
| [عقد الولادة عدد|رسم الولادة رقم] | {actNumber} |
| [الجماعة|مكتب الحالة المدنية] | {~placeAr} |
| [تربطه صلة القرابة|درجة القرابة] | {relationAr} |
| [بالسيد|بالمقاوم] | {relativeNameAr} |
* [شهادة عدد|رقم] {~reference} بتاريخ {issueDate}`,
    `${headAr[1]}
# لائحة [أفراد العائلة|الأقارب|أبناء المقاوم]
المقاوم : {relativeNameAr} [بطاقة رقم {~number}|]
| الرتبة | الاسم الكامل | تاريخ الازدياد | صلة القرابة |
| 1 | {~nameAr} | {~date} | زوجة |
| 2 | {~nameAr} | {~date} | ابن |
| 3 | {~nameAr} | {~date} | ابنة |
[طالب الشهادة من بين المذكورين|صاحب الطلب] : {applicantNameAr} [رقم بطاقته الوطنية|ب.ت.و] {cin} [المزداد في|مولود بتاريخ] {birthDate} [القرابة|صلته بالمقاوم] : {relationAr}
${closeAr[2]}`,
    // ——— mixed ———
    `${headAr[2]}
${titleAr}
يشهد الموقع أسفله ${signer} أن :
- السيد(ة) : {applicantNameAr}
- رقم البطاقة الوطنية : {cin}
- الساكن(ة) ب : {~addressAr}
[تربطه|تربطها|يربطه] [علاقة قرابة|صلة القرابة] ${whose} {relativeNameAr}${resister} [ودرجة القرابة|ونوع القرابة|وصلة القرابة] : {relationAr}.
[وذلك حسب رسم الولادة|اعتمادا على رسم الولادة] [عدد|رقم] {actNumber} [لسنة {~year}|المسلم في {~date}].
${closeAr[0]}`,
    `${headAr[3]}
${titleAr}
- [الوثائق المعتمدة|المراجع] : رسم الولادة رقم {actNumber} ، بطاقة مقاوم عدد {~number} ، دفتر الحالة المدنية رقم {~number}
${inquiry} يتبين أن ${saidAr} {applicantNameAr} {relationAr} ${whose} {relativeNameAr}.
- تاريخ ازدياد <المعني|المعنية> بالأمر : {birthDate}
- ${cardLabelAr} : {cin}
- [الوالدان|الأبوان] : {fatherAr} و{motherAr}
${closeAr[3]}`,
    `${headAr[4]}
${titleAr}
السيد(ة) {applicantNameAr} :
- هو(ي) [ابن(ة)|من والده(ا)] : {fatherAr}
- و : {motherAr}
- مزداد(ة) : {birthDate}
وحيث أن [والده|والدها|السيد] {relativeNameAr} [معترف له بصفة مقاوم|من قدماء المقاومين]، فإن [القرابة|صلة القرابة] [هي|بينهما] : {relationAr}.
* [هذه الشهادة مسلمة تحت عدد|رقم السجل] {~number}
${closeAr[5]}`,
    `${headAr[0]}
${ownNumber}
${titleAr}
أنا الموقع [أسفله|أدناه] {~nameAr} [قائد|خليفة] {~placeAr} أشهد أن المقاوم {relativeNameAr} [الساكن قيد حياته ب{~addressAr}|] هو [والد|أب|جد|أخ] :
- الاسم الكامل : {applicantNameAr}
- تاريخ الازدياد : {birthDate}
- رسم الولادة عدد : {actNumber}
- اسم الأم : {motherAr}
وأن المعني(ة) بالأمر [بذلك|هكذا] {relationAr} [شرعي(ة)|] له.
${closeAr[1]}`,
    `${headAr[1]}
# شهادة [الكفالة و|][القرابة|العلاقة العائلية]
يشهد ${signer} أن ${saidAr} {applicantNameAr} ${cardAr} [هو|يعتبر|يعد] {relationAr} ${whose} {relativeNameAr}${dead} [وأنه كان تحت كفالته|ويسكن معه|] ب{~addressAr}.
${closeAr[2]}`,
    `${headAr[2]}
${titleAr}
إن ${whose} {relativeNameAr}${resister} [لديه|له] من الأبناء ${saidAr} {applicantNameAr} ${bornAr} {birthDate} [رسم عدد|عقد رقم] {actNumber} وهو(ي) {relationAr.his} من زوجته {motherAr} [المتزوج بها بتاريخ {~date} حسب رسم الزواج عدد {~number}|].
${purposeAr}
${closeAr[4]}`,
    `${headAr[3]}
${titleAr}
يشهد القائد بأن [الشخصين الآتيين|المذكورين بعده] [تجمعهما قرابة|من عائلة واحدة] :
الأول : {applicantNameAr} ب.ت.و {cin} مزداد(ة) في {birthDate}
الثاني : {relativeNameAr} ب.ت.و {~cin} مزداد في {~date}
حيث أن الأول(ى) {relationAr.his}
رسم ولادة الأول(ى) {actNumber} - رسم ولادة الثاني {~actNumber}
${closeAr[0]}`,
    `${headAr[4]}
# شهاده القرابه
يشهد السيد قائد قياده {~placeAr} ان السيد {applicantNameAr} المزداد ب {~placeAr} سنه {birthDate} ابوه {fatherAr} وامه {motherAr} رسم الولاده عدد {actNumber} هو {relationAr} السيد {relativeNameAr} و سلمت له هذه الشهاده بطلب منه .
و حرر ب {~placeAr} بتاريخ {issueDate}`,
    // ——— both tongues ———
    `${headBoth[0]}
# [شهادة القرابة|شهادة قرابة]
# [Attestation de parenté|CERTIFICAT DE PARENTE]
- [Nom et prénom|Nom complet] : {applicantNameLat} <> {applicantNameAr} : [الاسم الكامل|الاسم والنسب]
- [Né(e) le|Date de naissance] : {birthDate} <> {birthDate} : [المزداد(ة) في|تاريخ الازدياد]
- [Fils/Fille de|Père] : {~nameLat} <> {fatherAr} : [والده(ا)|الأب]
- [Et de|Mère] : {~nameLat} <> {motherAr} : [والدته(ا)|الأم]
- [Acte n°|Acte de naissance n°] : {actNumber} <> {actNumber} : [رسم عدد|رسم الولادة]
- [CIN|CNIE] : {cin} <> {cin} : ب.ت.و
- [Est|Lien de parenté] : <Fils|Fille> <> {relationAr} : [القرابة|هو(ي)]
- [De|Résistant] : {~nameLat} <> {relativeNameAr} : [المقاوم|السيد]
> [Fait à {~placeLat} le|حرر ب{~placeAr} في] {issueDate}`,
    `${headBoth[1]}
${titleAr}
يشهد الموقع أسفله ${signer} أن السيد(ة) {applicantNameAr} ({applicantNameLat}) ${bornAr} {birthDate} ب{~placeAr} رسم ولادته(ا) عدد {actNumber} أنه(ا) {relationAr} السيد(ة) {relativeNameAr} المزداد(ة) يوم {~date}.
Le soussigné atteste que ${saidFr} {applicantNameLat} [né(e) le|né le] {birthDate} à {~placeLat} acte n° {actNumber} est <fils|fille> de {~nameLat} né(e) le {~date}.
> Fait à {~placeLat} le {issueDate} ; حرر ب{~placeAr} بتاريخ {issueDate}`,
    `${headBoth[0]}
${titleFr}
| [Demandeur|Intéressé(e)] | {applicantNameLat} | {applicantNameAr} |
| [Né(e) le|Naissance] | {birthDate} | {~placeLat} |
| CIN | {cin} | |
| [Père|Fils de] | {~nameLat} | {fatherAr} |
| Mère | {~nameLat} | {motherAr} |
| [Parent|Résistant] | {~nameLat} | {relativeNameAr} |
| Lien | <Fils|Fille> | {relationAr} |
* Acte de naissance n° {actNumber} - Délivré le {issueDate}`,
    `${headBoth[1]}
# شهادة القرابة / ATTESTATION DE PARENTE
السيد(ة) {applicantNameAr} / {applicantNameLat}
[CIN n°|ب.ت.و] {cin}
{relationAr} / <Fils|Fille>
المقاوم {relativeNameAr} / {~nameLat}
{~placeAr} {issueDate}`,
    // ——— French ———
    `${headFr[0]}
${titleFr}
[Je soussigné|Nous soussigné], [Caïd de|Pacha de|Chef de l'annexe administrative de] {~placeLat}, [atteste|certifie|atteste, sur la base de l'enquête de l'agent d'autorité,] que ${saidFr} {applicantNameLat}, <né|née> le {birthDate} à {~placeLat}, ${cardFr}, <fils|fille> de {~nameLat} et de {~nameLat}, [acte de naissance n°|acte n°|suivant acte n°] {actNumber} [du {~date}|], [a un lien de parenté avec|est <le fils|la fille> de|est <fils|fille> de] [feu|M.|Monsieur|] {~nameLat}, [ancien résistant|né le {~date}|titulaire de la carte de résistant n° {~number}].
${purposeFr}
${closeFr[0]}`,
    `${headFr[1]}
${titleFr}
- [Nom et prénom|Nom complet|Demandeur] : {applicantNameLat}
- [Date de naissance|Né(e) le] : {birthDate}
- [Lieu de naissance|à] : {~placeLat}
- ${cardLabelFr} : {cin}
- [Acte de naissance n°|N° de l'acte|Acte n°] : {actNumber}
- [Nom du parent|Parent concerné|Résistant] : {~nameLat}
- [Lien de parenté|Lien|Degré de parenté] : <fils|fille>
- [N° de carte de résistant|Carte de résistant n°] : {~number}
${purposeFr}
${closeFr[1]}`,
    `${headFr[2]}
${titleFr}
${saidFr} {applicantNameLat} ${cardFr}, demeurant {~addressLat}, est <le fils légitime|la fille légitime> du résistant {~nameLat} ([en arabe|ar.] : {relativeNameAr}).
Certificat établi [d'après l'enquête du moqaddem {~nameLat}|au vu de l'extrait de naissance n° {actNumber}].
${closeFr[2]}`,
    `${headFr[0]}
# [CERTIFICAT DE FILIATION|Attestation de filiation]
[Il résulte des registres de l'état civil|Au vu des documents produits, il apparaît] que :
- ${saidFr} : {applicantNameLat}
- <né|née> le : {birthDate}
- acte n° : {actNumber}
est issu(e) du mariage de {~nameLat} et de {~nameLat}.
En arabe : {applicantNameAr} [بن|<ابن|بنت>] {fatherAr} و{motherAr}
${closeFr[3]}`,
    `${headFr[1]}
${titleFr}
N° {~reference}
L'autorité locale certifie le lien de parenté entre :
1) {applicantNameLat}, <né|née> le {birthDate}, CIN {cin}
2) {~nameLat}, né le {~date}, CIN {~cin}
Nature du lien : <fils|fille>
${closeFr[0]}`,
    // ——— more of the country ———
    `${headAr[2]}
${titleAr}
تفيد [شهادة عون السلطة|إفادة المقدم] [عدد {~number}|] المؤرخة في {~date} أن [طالبة الشهادة|طالب الشهادة] {applicantNameAr} [<صاحب|صاحبة> البطاقة الوطنية|ذات البطاقة الوطنية] {cin} [تربطها قرابة بالسيد|تربطه قرابة بالمقاوم] {relativeNameAr} [باعتبارها|باعتباره] {relationAr.his}.
[اسم والدها|اسم والده] {fatherAr} [واسم والدتها|واسم والدته] {motherAr}
${closeAr[1]}`,
    `${headAr[3]}
${titleAr}
[شهادة مسلمة للسيد(ة)|سلمت للسيد(ة)] {applicantNameAr}
[المعرف|المعرفة] : ب.ت.و.إ {cin}
[ولادته(ا)|ازداد(ت)] : {birthDate} ، [الرسم|رسم] [عدد|رقم] {actNumber} ، [بجماعة|بمكتب] {~placeAr}
[على أساس|على أنه(ا)] {relationAr}
[لكل من|للسيد|للمرحوم] {relativeNameAr} [و {~nameAr}|]
${inquiry}
${closeAr[2]}`,
    `${headAr[4]}
# شهادة [إثبات أن|تثبت أن] [المعني بالأمر من ذوي حقوق مقاوم|شخصا من أبناء مقاوم]
[القائد|الباشا] [الموقع أسفله|]، بعد [التحقق من|الرجوع إلى] [كناش الحالة المدنية رقم {~number}|الدفتر العائلي عدد {~number} المسلم بتاريخ {~date}]، يشهد أن {relativeNameAr} [صاحب بطاقة مقاوم {~number}|] قد [رزق|أنجب] من [زوجه|زوجته|حرمه] {motherAr} [ولدا سماه|مولودا اسمه|ابنا سماه] {applicantNameAr} [في|يوم|بتاريخ] {birthDate} [رسم الولادة|سجل تحت] [رقم|عدد] {actNumber} فهو [إذن|بذلك|] {relationAr} [له|].
${closeAr[3]}`,
    `${headAr[0]}
${titleAr}
[شهود القرابة|الشهود] :
- الشاهد الأول : {~nameAr} || ب.ت.و : {~cin}
- الشاهد الثاني : {~nameAr} || ب.ت.و : {~cin}
[يشهدان|شهدا] أن [السيد(ة)|المسمى(ة)] {applicantNameAr} [بطاقته(ا)|ب.ت.و] {cin} هو(ي) {relationAr} ${whose} {relativeNameAr} [معرفة وقرابة|لمعرفتهما بهما|].
> [حرر في|بتاريخ] {issueDate} ; بصمة الشاهدين ; طابع السلطة`,
    `${headAr[1]}
${titleAr}
[طلب رقم|وصل رقم] {~number} بتاريخ {~date}
[اسم ونسب طالب(ة) الشهادة|الاسم العائلي والشخصي] : {applicantNameAr} <رقم بطاقته|رقم بطاقتها> : {cin}
[علاقته|علاقتها|علاقة القرابة] : {relationAr} - [بمن|القريب] : {relativeNameAr}
[نسبه من جهة الأب|الأب] : {fatherAr} - [من جهة الأم|الأم] : {motherAr}
[تاريخ ازدياده(ا)|الازدياد] : {birthDate} - [رقم رسم الولادة|الرسم] : {actNumber}
[تاريخ التسليم|سلمت في] : {issueDate} [صالحة لثلاثة أشهر|]`,
    `${headAr[2]}
${titleAr}
[يشهد|أشهد] [خليفة الباشا|القائد] [بالملحقة الإدارية {~number}|بقيادة {~placeAr}] على [قرابة|وجود قرابة بين] ${saidAr} {applicantNameAr} ${cardAr} [مع |و][السيد|المقاوم] {relativeNameAr}${resister}
[نوعها|درجتها|وصفها] : {relationAr}
[الغرض منها|سبب طلبها] : [ملف التشغيل الذاتي|الحصول على بطاقة ابن مقاوم|منحة]
${closeAr[4]}`,
    `= المملكة المغربية ; وزارة الداخلية ; جماعة {~placeAr} ; مكتب الحالة المدنية || {~reference} : [عدد|رقم]
# شهادة [مطابقة النسب|القرابة|إدارية بالقرابة]
نحن ضابط الحالة المدنية [بجماعة|لجماعة] {~placeAr}، [بعد مراجعة|بعد الاطلاع على] سجل الولادات لسنة {~year}، نشهد أن الرسم [عدد|رقم] {actNumber} [هو رسم ولادة |خاص ب]{applicantNameAr} [المزداد|المولود] [في|يوم] {birthDate} لأبيه {fatherAr} بن {~givenAr} وأمه {motherAr} بنت {~givenAr}، وأنه {relationAr} {relativeNameAr}.
> ضابط الحالة المدنية ; {~nameAr} ; {issueDate}`,
    `${headAr[3]}
# شهادة قرابة
[الى|إلى] [المندوب السامي|النائب الإقليمي للمندوبية السامية] [ب{~placeAr}|]
الموضوع : [إثبات قرابة|حول قرابة السيد(ة)] {applicantNameAr} [بالمقاوم|بالمرحوم] {relativeNameAr}
[المرجع : إرساليتكم عدد {~reference} بتاريخ {~date}|المرجع : {~reference}]
[علاقة بالموضوع والمرجع أعلاه|جوابا على إرساليتكم]، [أحيطكم علما|أفيدكم] أن البحث [المجرى|المنجز] في الموضوع أسفر عن كون <المعني|المعنية> بالأمر [رقم بطاقته(ا)|ب.ت.و] {cin} هو(ي) {relationAr} المقاوم المذكور، [من والده(ا)|والده(ا)] {fatherAr} ووالدته(ا) {motherAr}، ولد(ت) في {birthDate}، رسم عدد {actNumber}.
> {~placeAr} في {issueDate} ; القائد : {~nameAr}`,
    `${headAr[4]}
${titleAr}
- رقم الشهادة : {~reference} || تاريخ الشهادة : {issueDate}
- الطالب(ة) : {applicantNameAr} || البطاقة الوطنية : {cin}
- تاريخ الازدياد : {birthDate} || رقم رسم الولادة : {actNumber}
- الأب : {fatherAr} || الأم : {motherAr}
- القريب : {relativeNameAr} || القرابة : {relationAr}
- رقم المقاوم : {~number} || عدد القرار : {~reference}
> توقيع وطابع السلطة المحلية`,
    `${headAr[0]}
# رسم الأبوة والقرابة
نشهد [نحن|] [أعضاء الجماعة|مقدم الزاوية|شيوخ القبيلة] الموقعون أسفله {~nameAr} و{~nameAr} و{~nameAr} أن {applicantNameAr} [ولد|بنت] {fatherAr} [الهالك سنة {~year}|] من [زوجته|امرأته] {motherAr} هو(ي) {relationAr} {relativeNameAr} [الذي كان مع المقاومين|المعروف بالمقاوم|]
[رقم رسم ولادته(ا)|رسم] {actNumber} [في|بتاريخ] {birthDate}
> [كتب|حرر] {issueDate} ; [صحح الإمضاء ب{~placeAr} تحت رقم {~number} بتاريخ {~date}|بصمات الشهود]`,
    `${headBoth[1]}
${titleAr}
[السلطة المحلية|القائد] [ب|بقيادة ]{~placeAr} [تشهد|يشهد] ${inquiry} أن السيد(ة) :
- Nom et prénom : {applicantNameLat}
- الاسم والنسب : {applicantNameAr}
- رقم ب.ت.و / CIN : {cin}
- تاريخ الازدياد / Date de naissance : {birthDate}
- رسم الولادة / Acte n° : {actNumber}
هو(ي) {relationAr} [السيد|المرحوم] {relativeNameAr} [({~nameLat})|].
> حرر في / Fait le {issueDate}`,
    `${headBoth[0]}
${titleFr}
Le [Caïd|Pacha] de {~placeLat} atteste que ${saidFr} {applicantNameLat}, ${cardFr}, [né(e) le|né le] {birthDate}, fils(fille) de {~nameLat} et de {~nameLat}, est <le fils|la fille> du résistant {~nameLat}, [porteur de la carte n° {~number}|décédé le {~date}].
[يشهد القائد|نشهد] أن ${saidAr} {applicantNameAr} [من والده|<ابن|بنت>] {fatherAr} [ووالدته |و]{motherAr} هو(ي) {relationAr} المقاوم {relativeNameAr}.
?Acte de naissance n° {actNumber}
${closeFr[1]}`,
    `${headAr[1]}
# شهادة [مسلمة لأجل إثبات القرابة|القرابة]
رقم {~number} بتاريخ {issueDate}
[يشهد القائد|تشهد السلطة المحلية] أن لقب {~familyAr} يجمع بين ${saidAr} {applicantNameAr} و${whose} {relativeNameAr}، و[أن الأول|أنه] {relationAr} الثاني [من نفس الأب|].
[الأول|المعني بالأمر] : [ولد|مزداد] {birthDate} - رسم {actNumber} - بطاقة {cin} - [أبوه|والده] {fatherAr} - [أمه|والدته] {motherAr}
[الثاني|قريبه] : [ولد|مزداد] {~date} - رسم {~actNumber} - بطاقة {~cin} - [أبوه|والده] {~nameAr}`,
    // The relative's own birth, card, father and death beside the applicant's; kinship before and after the names.
    `${headAr[0]}
${titleAr}
- [الاسم الكامل لطالب الشهادة|الاسم الكامل|طالب الشهادة] : {applicantNameAr}
- [الاسم الكامل للأب|اسم أبيه|والده] : {fatherAr}
- [الاسم الكامل للأم|اسم أمه|والدته] : {motherAr}
- [مزداد(ة) في|تاريخ الازدياد] : {birthDate} || ب : {~placeAr}
- [رسم ولادته(ا)|رسم الولادة عدد] : {actNumber} || ب.ت.و : {cin}
- [صلة القرابة|القرابة|درجة القرابة|الصفة] : {relationAr}
- [الاسم الكامل للقريب|الاسم الكامل للمقاوم|قريبه] : {relativeNameAr}
- [مزداد في|تاريخ ازدياده] : {~date} || رسم : {~actNumber}
- [بطاقته الوطنية|بطاقة المقاوم] : {~number} || توفي في : {~date}
${closeAr[0]}`,
    `${headAr[1]}
${titleAr}
| | [طالب الشهادة|المعني بالأمر] | [القريب|المقاوم] |
| الاسم الكامل | {applicantNameAr} | {relativeNameAr} |
| تاريخ الازدياد | {birthDate} | {~date} |
| رقم رسم الولادة | {actNumber} | {~actNumber} |
| البطاقة الوطنية | {cin} | {~cin} |
| [اسم الأب|الأب] | {fatherAr} | {~chainAr.M} |
| [اسم الأم|الأم] | {motherAr} | {~nameAr.F} |
[صلة القرابة بينهما|القرابة] : {relationAr}
${closeAr[1]}`,
    `${headAr[2]}
${titleAr}
[يشهد|نشهد] [القائد|الباشا] [السيد {~nameAr.M}|] أن ${whose} {relativeNameAr} [المزداد سنة {~year}|] [رسم ولادته {~actNumber}|] [المتوفى في {~date}|] [له من الأبناء|ترك] ${saidAr} {applicantNameAr} [مزداد(ة) بتاريخ|المزداد في] {birthDate} [رسم الولادة|عقد] {actNumber} [بطاقة|ب.ت.و] {cin} [أمه|من زوجته] {motherAr}، [فهو إذن|وبذلك فهو] {relationAr} له.
${purposeAr}
${closeAr[2]}`,
    `${headAr[3]}
${titleAr}
%{& [يشهد الموقع أسفله|تشهد السلطة المحلية] أن
${saidAr} {applicantNameAr}
، [من أبيه|والده] {fatherAr}
، [ومن أمه|وأمه] {motherAr}
، [ازداد|مزداد] [خلال سنة|سنة|في] {birthDate}
? ، رسم {actNumber}
? ، [بطاقته|ب.ت.و] {cin}
? ، [الساكن|القاطن] ب{~addressAr}
%} [هو|يعد] {relationAr} [للمقاوم|للمرحوم|للسيد] {relativeNameAr}.
[بشهادة|وشهد بذلك] {~nameAr} ({~cin}) و{~nameAr} ({~cin}).
${closeAr[3]}`,
    `${headFr[0]}
${titleFr}
- [Nom et prénom du demandeur|Demandeur] : {applicantNameLat} ({applicantNameAr})
- [Né(e) le|Date de naissance] : {birthDate} || Acte n° : {actNumber}
- CIN : {cin} || [Adresse] : {~addressLat}
- [Père|Nom du père] : {~nameLat.M} ({fatherAr})
- [Mère|Nom de la mère] : {~nameLat.F} ({motherAr})
- [Parent concerné|Résistant] : {~nameLat.M} ({relativeNameAr})
- Né en : {~year} || Décédé le : {~date}
- [Lien de parenté] : {relationAr}
${closeFr[0]}`,
    `${headAr[4]}
${titleAr}
{relationAr} : [القرابة|صلة القرابة]
{applicantNameAr} : [طالب الشهادة|الاسم]
{relativeNameAr} : [المنتسب إليه|اسم القريب]
{birthDate} : [تاريخ الازدياد|مزداد في]
{fatherAr} : الأب
{motherAr} : الأم
{actNumber} : رقم الرسم
{cin} : ب.ت.و
${closeAr[4]}`,
    `${headAr[0]}
${titleAr}
[القرابة|علاقة] {relationAr} [تجمع|تربط] [بين|] {applicantNameAr} [ب|و]{relativeNameAr}
[الأول|الطرف الأول] : [ازداد في|مزداد] {birthDate}، رسم عدد {actNumber}، بطاقة {cin}، والده {fatherAr}، والدته {motherAr}
[الثاني|الطرف الثاني] : [ازداد في|مزداد] {~date}، رسم عدد {~actNumber}، بطاقة {~cin}، والده {~nameAr.M}، والدته {~nameAr.F}
${closeAr[5]}`,
    `${headBoth[0]}
${titleAr}
- Nom et prénom : {applicantNameLat} <> {applicantNameAr} : الاسم والنسب
- CIN : {cin} <> {cin} : البطاقة الوطنية
- Né(e) le : {birthDate} <> {birthDate} : مزداد(ة) في
- Acte n° : {actNumber} <> {actNumber} : رسم عدد
- Père : {~nameLat.M} <> {fatherAr} : الأب
- Mère : {~nameLat.F} <> {motherAr} : الأم
- Lien : [fils|fille] <> {relationAr} : القرابة
- Avec : {~nameLat.M} <> {relativeNameAr} : مع
${closeAr[1]}`,
    `${headAr[1]}
${titleAr}
[بناء على|بعد الاطلاع على] [الدفتر العائلي رقم {~number}|رسم الولادة عدد {actNumber}] و[رسم الإراثة عدد {~number} المؤرخ في {~date}|رسم الوفاة عدد {~actNumber}]، نشهد أن [المرحوم|المقاوم] {relativeNameAr} [الذي توفي في {~date}|] هو [والد|أب|زوج|جد] ${saidAr} {applicantNameAr} [ابن|بنت] {fatherAr} و{motherAr} [المزداد(ة) في|ازداد(ت) في] {birthDate} [رقم بطاقته(ا)|ب.ت.و] {cin}، [أي أنه(ا)|فهو(ي)] {relationAr}.
${closeAr[0]}`,
    `${headAr[2]}
${titleAr}
| [القرابة] | [الاسم والنسب] | [تاريخ الازدياد] | [ب.ت.و] |
| [الأصل|الجد|رب الأسرة] | {relativeNameAr} | {~date} | {~cin} |
| {relationAr} | {applicantNameAr} | {birthDate} | {cin} |
?| الشاهد | {~nameAr} | {~date} | {~cin} |
[والدا المعني بالأمر|أبواه] : {fatherAr} و{motherAr} - رسم {actNumber}
${closeAr[2]}`,
    `${headAr[3]}
${titleAr}
للسيد(ة) {applicantNameAr}، [سنه {~age} سنة|]، [مزداد(ة) في|من مواليد] {birthDate}
[رقم البطاقة الوطنية|ب.ت.و] {cin}
{relationAr} [المقاوم|السيد|المرحوم] {relativeNameAr} [صاحب بطاقة المقاوم رقم {~number}|المعترف له بقرار {~reference} بتاريخ {~date}|]
[أبوه(ا)|ابن(ة)] {fatherAr} [أمه(ا)|و] {motherAr}
رسم الولادة {actNumber}
${purposeAr}
${closeAr[3]}`,
    `${headFr[1]}
${titleFr}
[Nous soussigné|Le soussigné], {~nameLat.M}, [caïd|pacha] de {~placeLat}, attestons que {applicantNameLat} - {applicantNameAr} -, né(e) le {birthDate}, [acte n°|acte de naissance] {actNumber}, CIN {cin}, de {fatherAr} et {motherAr}, est <le fils|la fille> de l'ancien résistant {~nameLat.M} [(né en {~year}, décédé le {~date})|], soit {relationAr} المقاوم {relativeNameAr}.
${closeFr[1]}`,
    ...kinshipLatin,
    ...kinshipBoth,
  ],
};
