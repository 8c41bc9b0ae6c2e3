/** Deeds of heirs: two adouls and their witnesses tell who died and who inherits, in the old prose and in today's registers. */
import type { Drafts } from '../draft.ts';

// Letterheads.
const courtHead = `= [المملكة المغربية|المملكـة المغربيـة] ; [وزارة العدل|وزارة العـدل|وزارة العدل والحريات] ; [محكمة الاستئناف|محكمة الإستئناف|استئنافية] ب{~placeAr} ; [المحكمة الابتدائية|المحكمة الإبتدائية|ابتدائية] [ب|ب ]{courtAr} ; [قسم قضاء الأسرة|قسم التوثيق|قسم قضاء الأسرة - شعبة التوثيق|قضاء الأسرة / مكتب التوثيق]`;
const registerHead = `= المملكة المغربية ; وزارة العدل ; محكمة الاستئناف ب{~placeAr} ; المحكمة الابتدائية ب{courtAr} ; قسم التوثيق || [سجل|كناش] [التركات|الإراثات|التركات والوصايا] [رقم|عدد|:] {registerNumber} ; [صحيفة|صفحة|ص] [:|] {~number} ; [عدد|رقم الرسم|رسم عدد] [:|] {deedNumber}`;
const officeHead = `= [مكتب العدلين|مكتب العدول|مكتب التوثيق العدلي] ; [الأستاذ {~nameAr} والأستاذ {~nameAr}|{~nameAr} و{~nameAr}] ; [العنوان : {~addressAr}|{~addressAr}] ; الهاتف : {~phone} || [المملكة المغربية ; وزارة العدل|وزارة العدل] ; [المحكمة الابتدائية|قسم قضاء الأسرة] ب{courtAr}`;
const title = `# [رسم إراثة|إراثة|رسم الإراثة|عقد إراثة|رســم إراثــة|إثبات إراثة|إراثــــة|رسم إراثة وفريضة|رسم اراثة|إراثة لفيفية|رسم إراثة لفيفي|نسخة من رسم إراثة|شهادة إراثة|رسم عدة الورثة|عدة ورثة]`;
// Where the deed stands in the registers.
const entered = `[ضمن|ضمن أصله|ضمنت|قيد|سجل|ضمن بحمد الله|أدرج] [ب][كناش|سجل|دفتر] [التركات|الإراثات|التركات والوصايا|التركات والإراثات|الإراثات والوصايا|الفرائض] [رقم|عدد|:|] {registerNumber} [صحيفة|صفحة|ص|بالصحيفة] {~number} [عدد|تحت عدد|بعدد|رقم|تحت رقم] {deedNumber}`;
const enteredBack = `[ضمن|ضمنت|قيد|ضمن هذا الرسم] [بعدد|تحت عدد|تحت رقم|عدد] {deedNumber} [صحيفة|ص|وبصحيفة|صفحة] {~number} [من|] [كناش|سجل] [التركات|الإراثات|التركات والوصايا] [رقم|عدد] {registerNumber}`;
// The two adouls.
const adouls = `[العدلان|العدلين|عدلاه|شاهداه العدلان|العدلان الموقعان أسفله] [السيدان|السيد|] {~nameAr} و[السيد |]{~nameAr} [المنتصبان|المنتصبين] [للإشهاد|للشهادة|للتوثيق] [بدائرة|ب|لدى] [المحكمة الابتدائية|ابتدائية|محكمة] [ب|ب ]{courtAr}`;
const dead = `[<المرحوم|المرحومة>|<الهالك|الهالكة>|<المرحوم|المرحومة> [بالله|بكرم الله|بعفو الله|برحمة الله|بفضل الله]|<المرحوم بالله السيد|المرحومة بالله السيدة>|<المرحوم بكرم الله السيد|المرحومة بكرم الله السيدة>|<الموروث|الموروثة>|<الفقيد السيد|الفقيدة السيدة>|<الهالك المسمى|الهالكة المسماة> [قيد <حياته|حياتها>|]|<المسمى|المسماة> قيد <حياته|حياتها>]`;
const died = `[<توفي|توفيت> [<رحمه|رحمها> الله|إلى رحمة الله|إلى عفو الله|إلى رحمة الله تعالى|إلى عفو الله وكرمه|]|<انتقل|انتقلت> إلى [عفو الله|رحمة الله|رحمة ربه|جوار ربه]|وافته المنية|<لبى|لبت> داعي <ربه|ربها>|كانت <وفاته|وفاتها>|<هلك|هلكت> <عفا الله عنه|رحمها الله>|<مات|ماتت>] [ب{~placeAr} |ب{~addressAr} |][بتاريخ|يوم|في|في يوم|في شهر شوال بتاريخ|{~dateHijri.deathDate} موافق|{~dateHijri.deathDate} الموافق ل|سنة]`;
const proof = `[ حسب رسم الوفاة عدد {~actNumber}| حسب نسخة موجزة من رسم الوفاة رقم {~actNumber} بتاريخ {~date}| كما بشهادة الوفاة المسلمة من جماعة {~placeAr} بتاريخ {~date}| حسبما أدلي به من رسم وفاته المسجل تحت رقم {~actNumber}|]`;
const embraces = `[فأحاط|وأحاط] [<بإرثه|بإرثها>|<بميراثه|بميراثها>|<بتركته|بتركتها>|<بإرثه|بإرثها> شرعا|<بإرثه|بإرثها> حسب علمهم]`;
const left = `[وخلف|وترك|عن] [من الورثة|ورثة هم|<ورثته|ورثتها> وهم|من الورثة المستحقين لتركته]`;
const noOther = `[لا وارث <له|لها> غيرهم|ولا يعلمون <له|لها> وارثا سواهم|ولا يعلمون <له|لها> وارثا سوى من ذكر|لا غير|لا وارث <له|لها> سوى من ذكر|ولا وارث سواهم في علمهم|لا وارث سوى من ذكر|ولا وصية <له|لها> ولا تنزيل|ولا يعلمون <أنه أوصى|أنها أوصت> بشيء]`;
const known = `[معرفة تامة|المعرفة التامة|المعرفة الكافية شرعا|معرفة كافية|معرفة تامة كافية شرعا بعينه واسمه ونسبه|المعرفة التامة بها ومعها]`;
const asWitnessed = `[وبه|وبذلك|وبمضمنه|وبما ذكر|وعلى ما ذكر] [قيدت شهادتهم|شهدوا مسؤولة منهم لسائلها|قيدت شهادتهم مسؤولة منهم|كتب من يعلمه|قيد عنهم] [في تاريخه|في تاريخ أعلاه|وحرر في تاريخه|]`;
const witnesses = `[شهوده|الشهود|شهود اللفيف|وهم] : {~nameAr} [حرفته {~tradeAr}|{~tradeAr}] [بطاقته|بطاقته الوطنية رقم|ب.ت.و] {~cin}، {~nameAr} [الساكن ب{~placeAr} |]بطاقته {~cin}، {~nameAr} بطاقته {~cin}، {~nameAr} [ساكن ب{~placeAr}|{~cin}]، {~nameAr}، {~nameAr}`;
const asker = `[بطلب من|بمحضر|حضر لدى العدلين|سأل منا|بإدلاء] [<السيد|السيدة>|ابن الهالك السيد|أرملة الهالك السيدة|المسمى] {~nameAr} [<الحامل|الحاملة>] [للبطاقة الوطنية رقم|ل ب.ت.و عدد] {~cin} [<الساكن|الساكنة> ب{~addressAr}|<المزداد|المزدادة> بتاريخ {~date}|مهنته {~tradeAr}|]`;
const judge = `> [الحمد لله أعلم بأدائها|أعلم بأدائها|الحمد لله خاطب عليه|الحمد لله أعلم بثبوته] ; [قاضي التوثيق|القاضي المكلف بالتوثيق|قاضي التوثيق ب{~placeAr}|عبد ربه قاضي التوثيق] ; {~nameAr}`;
const signed = `> [العدلان|عبد ربه تعالى|إمضاء العدلين|شهيداه] ; {~nameAr} [و|-] {~nameAr}`;
const paid = `* [استخلصت الوجيبة|أديت الرسوم القضائية] [وصل عدد|بوصل رقم|قدرها {~amount} درهم وصل] {~number} [بتاريخ {~date}|]`;
const shares = `[صحت فريضته|وصحت فريضتها|أصل الفريضة|تصح فريضتهم] من [{~number}|أربعة وعشرين|ثمانية وأربعين|اثنين وسبعين|ستة وتسعين] سهما، [للزوجة|لأرملته] [الثمن|منها {~number}] و[للذكر مثل حظ الأنثيين|للابن {~number} وللبنت {~number}]`;

const son = '[<ابنه|ابنها>|<ابنه|ابنها>|<ولده|ولدها>|<إبنه|إبنها>]';
const heirsAr = [
  '<زوجته|زوجها> {~nameAr}، <ابنه|ابنها> {~nameAr}، <ابنته|ابنتها> {~nameAr}',
  '<زوجته|زوجها> {~nameAr} <وابنه|وابنها> {~nameAr} <وابنته|وابنتها> {~nameAr}',
  '<زوجته|زوجها> {~nameAr} و<أولاده|أولادها> {~givenAr} و{~givenAr} و{~givenAr}',
  '<زوجته|زوجها> {~nameAr} [و<أولاده|أولادها> منها|و<أبناؤه|أبناؤها>] وهم {~givenAr} و{~givenAr} و{~givenAr} و{~givenAr}',
  '<أرملته|زوجها> {~nameAr}، <أبناؤه|أبناؤها> {~givenAr}، {~givenAr}، {~givenAr}، <بناته|بناتها> {~givenAr}، {~givenAr}',
  `${son} {~nameAr}، ${son} {~nameAr}، ${son} {~nameAr}`,
  `<زوجته|زوجها> {~chainAr}، ${son} {~givenAr}، ${son} {~givenAr}، <ابنته|ابنتها> {~givenAr}، <ابنته|ابنتها> {~givenAr}`,
  '<زوجته|زوجها> {~nameAr} <وأولاده|وأولادها> الرشداء {~givenAr} و{~givenAr} و{~givenAr}',
  '<زوجته|زوجها> {~nameAr}، <وولداه|وولداها> {~nameAr} و{~nameAr}، <وبناته|وبناتها> {~nameAr} و{~nameAr}',
  '<ابنه|ابنها> {~nameAr}، <ابنته|ابنتها> {~nameAr}',
  '<ابنته|ابنتها> {~nameAr}، <أخوه|أخوها> {~nameAr}',
  '<أمه|أمها> {~nameAr}، <زوجته|زوجها> {~nameAr}، <ابنه|ابنها> {~nameAr}',
  'زوجته الأولى {~nameAr}، زوجته الثانية {~nameAr}، ابنه {~givenAr}، ابنه {~givenAr}، ابنته {~givenAr}',
  'زوجتاه {~nameAr} و{~nameAr} وأبناؤه من الأولى {~givenAr} و{~givenAr} ومن الثانية {~givenAr}',
  '<أرملته|زوجها> {~nameAr}، <وابنته|وابنتها> {~nameAr}، <وابنه|وابنها> {~nameAr}',
  '<زوجته|بعلها> {~nameAr} ، <أبناؤه|أبناؤها> : {~givenAr} ، {~givenAr} ، {~givenAr} ، {~givenAr}',
  '<زوجته|زوجها> {~nameAr} المزدادة سنة {~year}، <ابنه|ابنها> {~givenAr} المزداد سنة {~year}، <ابنته|ابنتها> {~givenAr} المزدادة سنة {~year}',
  '<زوجته|زوجها> {~nameAr} ب.ت.و {~cin}، <ابنه|ابنها> {~nameAr} ب.ت.و {~cin}، <ابنته|ابنتها> {~nameAr} ب.ت.و {~cin}',
  '<والدته|والدتها> {~nameAr} <وزوجته|وزوجها> {~nameAr} <وبنته|وبنتها> {~nameAr} <وأخوه|وأخوها> الشقيق {~nameAr}',
  'زوجه {~nameAr} <وبنوه|وبنوها> {~givenAr} و{~givenAr} و{~givenAr} <وبنتاه|وبنتاها> {~givenAr} و{~givenAr}',
  '<إبنه|إبنها> {~nameAr} <وإبنته|وإبنتها> {~nameAr} <وإبنته|وإبنتها> {~nameAr}',
  '1- <زوجته|زوجها> {~nameAr} 2- <ابنه|ابنها> {~nameAr} 3- <ابنه|ابنها> {~nameAr} 4- <ابنته|ابنتها> {~nameAr}',
  '<زوجته|زوجها> {~givenAr} ؛ <ابنه|ابنها> {~givenAr} ؛ <ابنه|ابنها> {~givenAr} ؛ <ابنته|ابنتها> {~givenAr}',
  '<زوجته|زوجها> {~nameAr} له <الثمن|الربع>، <وابنه|وابنها> {~nameAr} <وابنته|وابنتها> {~nameAr} لهما الباقي',
  '<بناته|بناتها> {~nameAr} و{~nameAr} و{~nameAr} وابن عمه {~nameAr}',
  '<حفيده|حفيدها> {~nameAr} <وابنته|وابنتها> {~nameAr} <وزوجته|وزوجها> {~nameAr}',
  '<إخوته|إخوتها> الأشقاء {~nameAr} و{~nameAr} <وأخته|وأختها> {~nameAr}',
  '<زوجته|زوجها> {~nameAr} <وولده|وولدها> {~nameAr}',
  '<زوجته|زوجها> {~chainAr}، <ولده|ولدها> {~chainAr}، <بنته|بنتها> {~chainAr}، <بنته|بنتها> {~chainAr}، <ولده|ولدها> {~chainAr}',
  '<أرملته|زوجها> {~nameAr} <وأبناؤه|وأبناؤها> السادة {~nameAr}، {~nameAr}، {~nameAr} <وابنته|وابنتها> السيدة {~nameAr}',
  `<زوجته|زوجها> {~nameAr}، <ابنته|ابنتها> {~nameAr}، <ابنه|ابنها> {~nameAr}، <ابنه|ابنها> {~nameAr}`,
  '<ابنه|ابنها> {~nameAr}، <ابنته|ابنتها> {~nameAr}، <زوجته|زوجها> {~nameAr}',
  '<أرملته|زوجها> {~nameAr}، <ابنه|ابنها> {~nameAr}، <ابنه|ابنها> {~nameAr}، <ابنته|ابنتها> {~nameAr}، <ابنته|ابنتها> {~nameAr}',
  '<زوجته|زوجها> {~nameAr} و<ابنه|ابنها> {~nameAr}',
];

/** Households of every size, in every manner of counting them up. */
const households: readonly (readonly [wives: number, sons: number, daughters: number])[] = [
  [1, 1, 1],
  [1, 2, 0],
  [1, 0, 2],
  [0, 2, 1],
  [1, 2, 2],
  [1, 3, 2],
  [0, 1, 3],
  [2, 2, 1],
  [1, 4, 3],
];
const numbered = (sign: string) => (all: readonly string[]) =>
  all.map((one, at) => `${at + 1}${sign} ${one}`).join(' ');
const counted: readonly ((all: readonly string[]) => string)[] = [
  (all) => all.join('، '),
  (all) => all.join(' و'),
  (all) => all.join(' و '),
  (all) => all.join(' - '),
  (all) => all.join('، و'),
  (all) => all.join(' ؛ '),
  (all) => `${all.slice(0, -1).join('، ')} و${all.at(-1)}`,
  numbered('-'),
  numbered(')'),
];
const manners: readonly (readonly [wife: string, son: string, daughter: string])[] = [
  ['{~nameAr}', '{~givenAr}', '{~givenAr}'],
  ['{~nameAr}', '{~nameAr}', '{~nameAr}'],
  ['{~chainAr}', '{~givenAr}', '{~givenAr}'],
  ['[<السيدة|السيد> |]{~nameAr}', '[السيد |]{~nameAr}', '[السيدة |]{~nameAr}'],
];
const heirsOf = households.flatMap(([wives, sons, daughters], size) =>
  counted.flatMap((count, how) =>
    manners
      .filter((_, manner) => (size + how + manner) % 2 === 0)
      .map(([wife, son, daughter], manner) => {
        // One clerk keeps to one word for each of the kin.
        const turn = size + how + manner;
        const [his, hers] = [
          ['<ابنه|ابنها>', '<ابنته|ابنتها>'],
          ['<ولده|ولدها>', '<بنته|بنتها>'],
          ['<إبنه|إبنها>', '<إبنته|إبنتها>'],
        ][turn % 3] as [string, string];
        const spouse = ['<زوجته|زوجها>', '<أرملته|زوجها>', '<زوجه|بعلها>'][turn % 3]!;
        return count([
          ...Array.from({ length: wives }, () => `${spouse} ${wife}`),
          ...Array.from({ length: sons }, () => `${his} ${son}`),
          ...Array.from({ length: daughters }, () => `${hers} ${daughter}`),
        ]);
      }),
  ),
);

export const heirsDeed: Drafts = {
  type: 'heirs-deed',
  texts: {
    heirsAr: [...heirsAr, ...heirsAr, ...heirsOf],
    // One heir a line: the wife or husband, a son, a daughter; and the same in two cells.
    'heirsAr.wife': [
      '<زوجته|زوجها> {~nameAr}',
      '<أرملته|زوجها> {~nameAr}',
      '<زوجته|زوجها> [السيدة|] {~chainAr}',
      '<والدته|والدتها> {~nameAr}',
    ],
    'heirsAr.son': [
      '<ابنه|ابنها> {~nameAr}',
      '<ابنه|ابنها> {~givenAr}',
      '<ولده|ولدها> {~nameAr}',
      '<وابنه|وابنها> {~nameAr}',
      '<إبنه|إبنها> {~givenAr}',
    ],
    'heirsAr.daughter': [
      '<ابنته|ابنتها> {~nameAr}',
      '<بنته|بنتها> {~givenAr}',
      '<وابنته|وابنتها> {~nameAr}',
      '<إبنته|إبنتها> {~givenAr}',
    ],
    'heirsAr.kinWife': ['<زوجته|زوجها>', '<أرملته|زوجها>'],
    'heirsAr.kinSon': ['<ابنه|ابنها>', '<ولده|ولدها>'],
    'heirsAr.kinDaughter': ['<ابنته|ابنتها>', '<بنته|بنتها>'],
    'heirsAr.man': ['{~nameAr.M}', '{~nameAr.M}', '{~givenAr.M}', '{~chainAr.M}'],
    'heirsAr.woman': ['{~nameAr.F}', '{~nameAr.F}', '{~givenAr.F}', '{~chainAr.F}'],
  },
  pages: [
    // ——— the old prose ———
    `${courtHead}
${title}
الحمد لله وحده، ${entered} [بتاريخ|في] {~date}،
تلقى ${adouls} [شهادة شهودها|شهادة اللفيف الآتية أسماؤهم] [الذين يعرفون|بأنهم يعرفون] ${dead} {deceasedAr} ${known}، ويشهدون [<بأنه|بأنها>|<أنه|أنها>|مع ذلك <بأنه|بأنها>] ${died} {deathDate}${proof} ${embraces} {heirsAr}، ${noOther}، ${asWitnessed}.
${witnesses}
> [حرر بتاريخ|وحرر في|وحرر ب{~placeAr} في] {deedDate}
${judge}`,
    `${registerHead}
${title}
الحمد لله وحده [وصلى الله على سيدنا محمد وآله وصحبه|وبه نستعين|]، [بتاريخ|في يوم|على الساعة {~time} من يوم] {deedDate} [موافق {~dateHijri.deedDate}|]، [شهد لدى|أشهد لدى|حضر أمام] ${adouls}، [من يضع اسمه|الشهود الآتية أسماؤهم] [عقب تاريخه|أسفله] بمعرفتهم ${dead} {deceasedAr} ${known}، و[معها يشهدون|يشهدون] <بأنه|بأنها> ${died} {deathDate}${proof}، ${embraces} {heirsAr}، ${noOther}، ${asWitnessed}.
${witnesses}
${judge}`,
    `${officeHead}
${title}
الحمد لله، ${asker}، [فشهد|حيث شهد] [شهوده|اثنا عشر شاهدا] [الموقعون|المذكورون] أسفله أنهم يعرفون ${dead} {deceasedAr}، [الذي|والذي] ${died} {deathDate} [عن سن تناهز {~number} سنة|]، ${left} {heirsAr} ${noOther}.
${enteredBack} [توثيق|] [{courtAr}|] [في|بتاريخ] {deedDate}
${witnesses}
${signed}`,
    `الحمد لله وحده
${title}
[يعرف شهوده|عرف شهوده] [الواضعون أسماءهم|الموضوعة أسماؤهم] عقب تاريخه ${dead} {deceasedAr} [أصله من قبيلة {~placeAr}|] ${known} ، [ومعها يشهدون|ويشهدون مع ذلك] <بأنه|بأنها> ${died} {deathDate} ${embraces} {heirsAr} ، [لا وارث سواهم ولا عاصب ولا وصية|${noOther}] ، [كل ذلك في علمهم وصحة يقينهم|هذا ما علموه] ${asWitnessed} عام {~year}.
${witnesses}
[تلقاه|تلقى ذلك] ${adouls} [بتاريخ|في] {deedDate} ${enteredBack}
${judge}`,
    `= [محكمة القاضي المقيم|مركز القاضي المقيم|محكمة السدد|المحكمة الابتدائية] ب{courtAr} || [كناش التركات|كناش الإراثات] [عدد|رقم] {registerNumber} ; ص {~number} ; عدد {deedNumber}
# [إراثة|الحمد لله - إراثة]
الحمد لله [وحده|تعالى]، [بإذن من قاضي|بعد إذن قاضي] [التوثيق|المحكل|الدائرة] الفقيه السيد {~nameAr}، [شهد|يشهد] [الواضع شكله|عدلاه بمنه] أنه [حضر|مثل] [المكرم|الشاب|الأجل] {~nameAr} [وأحضر شهوده|ومعه شهوده] فشهدوا بموت ${dead} {deceasedAr} [في|يوم|سنة] {deathDate} وأن [المحيط بإرثه|الذي أحاط بإرثه|من يرثه] هم {heirsAr}، ${noOther}.
وقيد في {deedDate} [عبيد ربه|عبد ربه] {~nameAr} [لطف الله به|] و{~nameAr}`,
    `${courtHead}
${enteredBack} [بتاريخ|في] {~date}
${title}
[الحمد لله وحده،|] [في الساعة {~time} من يوم|بتاريخ] {~date} [تلقى|تلقيا] ${adouls} الشهادة الآتية : [شهوده|الشهود] [يعرفون|الذين يعرفون] ${dead} {deceasedAr} [مهنته قيد حياته {~tradeAr}|المزداد سنة {~year}|الحامل لبطاقة التعريف رقم {~cin}]، [بأنه|وأنه] ${died} {deathDate} [تاركا|مخلفا] [من الورثة|ورثته] : {heirsAr}.
${shares}.
${noOther}
[وحرر بتاريخ|وحرر في|حررت بتاريخ] {deedDate}
${signed}
${paid}`,
    `${registerHead}
${title}
${dead} : {deceasedAr}
[الحمد لله، يشهد الموقعون أسفله|يشهد من سيذكر] أن المذكور ${died} {deathDate} و[انحصر <إرثه|إرثها> في|انحصرت <تركته|تركتها> في|ينحصر <إرثه|إرثها> في] {heirsAr}، ${noOther}، ${asWitnessed} [بتاريخ|في] {deedDate}.
${witnesses}
${judge}`,
    `${courtHead}
# [فريضة|رسم الفريضة|إراثة وفريضة]
[الحمد لله، بناء على|بمقتضى] [رسم الإراثة المضمن|الإراثة المضمنة] [بعدد|تحت عدد] {deedNumber} [ص|صحيفة] {~number} [كناش|سجل] [التركات|الإراثات] رقم {registerNumber} [بتاريخ|في] {deedDate} [توثيق|بتوثيق] {courtAr}، [التي تتضمن|المتضمنة] وفاة ${dead} {deceasedAr} [بتاريخ|يوم] {deathDate} وأن <ورثته|ورثتها> هم {heirsAr}، [وبعد حساب الفريضة|فإن] ${shares}.
[وقوم متروكه|وقومت التركة] بمبلغ {~amount} درهم
${signed}`,
    `${officeHead}
${title}
[بسم الله الرحمن الرحيم|الحمد لله وحده]
[حيث توفي|لما توفي] ${dead} {deceasedAr} [بتاريخ|يوم] {deathDate} ب{~placeAr}${proof} [فورثه|وورثه|فيرثه] {heirsAr} [ليس إلا|لا غير|دون غيرهم]،
[ولأجل إثبات ذلك|وإثباتا لما ذكر] [أدلى|حضر] [الوارث|الورثة] بشهادة [السادة|كل من] {~nameAr} ب.ت.و {~cin} و{~nameAr} ب.ت.و {~cin} [و{~nameAr} ب.ت.و {~cin}|ومن معهما]،
${entered} [وذلك بتاريخ|في|بتاريخ] {deedDate}.
${judge}`,
    `${registerHead}
# [نسخة إراثة|نسخة من رسم إراثة|نظير إراثة]
[الحمد لله، نسخة|هذه نسخة] [من رسم إراثة|طبق أصلها] [بطلب من|سلمت ل] {~nameAr} [بإذن عدد {~number}|] نصها : الحمد لله، شهوده يعرفون {deceasedAr} [الهالك|رحمه الله] [معرفة تامة|]، ويشهدون <أنه|أنها> ${died} {deathDate}، ${embraces} {heirsAr}، ${asWitnessed} [وبتاريخ|في] {deedDate}، [عبد ربه|شهيده] {~nameAr} و{~nameAr}، أعلم بأدائها {~nameAr}. انتهى.
> [نسخة مطابقة للأصل|قابلها بأصلها] ; {~placeAr} في {~date} ; الناسخ {~nameAr}`,
    `${courtHead}
${title}
[وحده|الحمد لله وحده] ، [حضر|مثل] أمامنا [نحن|] العدلين الموقعين أسفله [السيد|] {~nameAr} [وصرح|فصرح] بأن [والده|والدته|أخاه|قريبه] ${dead} {deceasedAr} ${died} {deathDate} ، وأن [ورثته الشرعيين هم|ورثتها الشرعيين هم|ورثته هم|الورثة هم] : {heirsAr} ، [وصادق على ذلك|وشهد له بذلك] شهود اللفيف {~nameAr} {~cin} ، {~nameAr} {~cin} ، {~nameAr} {~cin} ، {~nameAr} {~cin} .
[فضمن|وضمن] بعدد {deedNumber} [كناش|سجل] {registerNumber} ص {~number} [وذلك|] في {deedDate}
${signed}`,
    `= وزارة العدل ; المحكمة الابتدائية ب {courtAr} ; مكتب التوثيق
# رسم اراثه
الحمد لله وحده ، شهوده يعرفون المرحوم {deceasedAr} و يشهدون انه توفي في {deathDate} فاحاط بارثه {heirsAr} لا غير و به شهدوا في {deedDate} .
ضمن عدد {deedNumber} ص {~number} سجل {registerNumber}
العدلان {~nameAr} و {~nameAr}`,
    `${courtHead}
رسم عدد {deedNumber}
${title}
شهد [الجم الغفير|اللفيف] من المسلمين [وهم {~nameAr} و{~nameAr} و{~nameAr} و{~nameAr}|المذكورون طرته] بأن المرحوم [بالله|] {deceasedAr} [المعروف ب{~givenAr}|الملقب {~familyAr}|] كان [ساكنا|قاطنا] ب{~addressAr} إلى أن [توفي|توفاه الله] [يوم|بتاريخ|في] {deathDate} و[خلف|ترك] [من الورثة|ورثته وهم] {heirsAr} ${noOther}.
كناش [التركات|الإراثات والوصايا] {registerNumber} صحيفة {~number}
تلقاه العدلان {~nameAr} و{~nameAr} [في|بتاريخ] {deedDate} [وحرراه في {~date}|]
${judge}`,
    `${registerHead}
الحمد لله وحده
[توفي إلى عفو الله|توفي إلى رحمة الله|انتقل إلى عفو الله] ${dead} {deceasedAr} [بمدينة |بدوار |ب]{~placeAr} [بتاريخ|يوم|في] {deathDate} وأحاط بإرثه [كل من|السادة|شرعا] {heirsAr}. [عرف قدره|عرفوا قدره] شهد به عليهم [وعرفهم|بحال كماله] [عبد ربه|] {~nameAr} [لطف الله به|وفقه الله] و{~nameAr}.
[حرر|وقيد] بتاريخ {deedDate}
${paid}`,
    `${courtHead}
${title}
الحمد لله وحده وصلى الله على سيدنا محمد
بناء على [الطلب|المقال] المقدم من طرف {~nameAr} [بتاريخ|في] {~date} [مسجل تحت عدد {~reference}|]،
وبناء على [نسخة موجزة من رسم الوفاة|رسم وفاة] [رقم|عدد] {~actNumber} [مسلمة من|صادرة عن] جماعة {~placeAr} بتاريخ {~date}،
[وبناء على لفيف عدلي|وبعد الاستماع إلى الشهود] : {~nameAr}، {~nameAr}، {~nameAr}
[يثبت|تبين] أن ${dead} {deceasedAr} ${died} {deathDate} وأن ورثته هم {heirsAr}.
${entered} [المؤرخ في|المؤرخة في|بتاريخ] {deedDate}
${judge}`,
    `${officeHead}
[عدد|رقم] {deedNumber} - [كناش|سجل] [التركات|] {registerNumber} - صحيفة {~number} - [تاريخ التضمين {~date}|]
# إراثة [المرحوم|الهالك|] {deceasedAr}
[يشهد شهوده|شهد شهودها] ومستند علمهم [المخالطة|القرابة والجوار|الجوار والاطلاع على الأحوال] <أنه|أنها> ${died} {deathDate}، ${embraces} {heirsAr}، ${noOther}.
[وتلقي بتاريخ|تلقيت بتاريخ|وحرر بتاريخ] {deedDate}
${witnesses}
${signed}`,
    `${registerHead}
${title}
الحمد لله، [المرأة|الهالكة|المرحومة] {deceasedAr} [أرملة {~nameAr}|] توفيت رحمها الله [بتاريخ|يوم|في] {deathDate} [ب{~placeAr}|] فأحاط بإرثها {heirsAr}، لا وارث لها سوى من ذكر، [شهد بذلك|وبذلك شهد] من يعرفها معرفة تامة وهم {~nameAr} و{~nameAr} و{~nameAr}، لدى ${adouls}، في {deedDate}.
${judge}`,
    `${courtHead}
# [ملحق إراثة|إراثة ثانية|استدراك في إراثة]
[إلحاقا|عطفا] على الإراثة [المضمنة|المقيدة] بعدد {~number} كناش {~number} بتاريخ {~date} [المتعلقة ب{~nameAr}|]، [يشهد|شهد] [نفس الشهود|شهوده] أن [أحد الورثة|الوارث المذكور] ${dead} {deceasedAr} [هلك|توفي] [بعده|بعد مورثه] [في|بتاريخ] {deathDate} عن <ورثته|ورثتها> : {heirsAr}.
ضمن هذا [الملحق|الاستدراك] بعدد {deedNumber} [كناش التركات|سجل التركات] رقم {registerNumber} ص {~number} في {deedDate}
${signed}`,
    `${courtHead}
# [إراثة مقاوم|رسم إراثة مقاوم|إراثة]
[الحمد لله وحده|] يعرف شهوده المقاوم [المرحوم|] {deceasedAr} [الحامل لبطاقة مقاوم رقم {~number}|] ${known}، <وأنه|وأنها> ${died} {deathDate}${proof}، و[ورثته هم|ورثته الشرعيون هم|ورثته وهم] {heirsAr}. [وقد أنجز هذا الرسم|وحرر هذا الرسم] قصد الإدلاء به لدى المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير.
${enteredBack} [وحرر في|بتاريخ] {deedDate}
${judge}`,
    `${registerHead}
${title}
[في|بتاريخ] {~dateHijri.deedDate} [موافق|الموافق ل] {deedDate} [تلقى|] ${adouls} ما يأتي :
أولا : [المشهود بوفاته|الهالك] هو {deceasedAr} [بطاقته {~cin}|].
ثانيا : [تاريخ وفاته|كانت وفاته] [في|بتاريخ] {deathDate} ب{~placeAr}.
ثالثا : ورثته [هم|الشرعيون هم] {heirsAr}.
رابعا : [الشهود|شهود الإراثة] {~nameAr} ({~cin}) و{~nameAr} ({~cin}) و{~nameAr} ({~cin}).
خامسا : [أدلى الورثة|أدلى الطالب] ب[رسم الوفاة عدد {~actNumber}|شهادة الوفاة المؤرخة في {~date}].
${judge}`,
    // ——— forms ———
    `${courtHead}
${title}
- [عدد الرسم|رقم الرسم|رسم عدد] : {deedNumber}
- [كناش التركات رقم|سجل الإراثات رقم|رقم الكناش] : {registerNumber}
- [الصحيفة|صحيفة] : {~number}
- [تاريخ الرسم|تاريخ التضمين|تاريخ التحرير] : {deedDate}
- [اسم المتوفى|اسم الهالك|الهالك|المتوفى] : {deceasedAr}
- [تاريخ الوفاة|تاريخ وفاته|المتوفى بتاريخ] : {deathDate}
- [الورثة|الورثة الشرعيون|الورثة المستحقون] : {heirsAr}
${signed}`,
    `${courtHead}
${title}
%{
- [المحكمة الابتدائية|محكمة قضاء الأسرة|قضاء الأسرة] : {courtAr}
- [العدلان|العدل الأول والعدل الثاني] : {~nameAr} - {~nameAr}
- [طالب الإشهاد|طالب الرسم] : {~nameAr}
- [موضوع الشهادة|موضوع الرسم] : إراثة
%}
%{
- [الموروث|المرحوم|المسمى قيد حياته] : {deceasedAr}
- [وفاته|توفي بتاريخ] : {deathDate}
%}
[وترك|وخلف] من الورثة : {heirsAr}.
- [ضمن بعدد|ضمن تحت عدد] : {deedNumber} || [كناش|سجل التركات] : {registerNumber}
- [في|حرر بتاريخ] : {deedDate}
${judge}`,
    `${registerHead}
${title}
| [الهالك|المتوفى] | {deceasedAr} |
| تاريخ الوفاة | {deathDate} |
| [مكان الوفاة|محل الوفاة] | {~placeAr} |
| [رسم الوفاة|مراجع رسم الوفاة] | {~actNumber} |
| [الورثة|ورثته هم] | {heirsAr} |
| [العدلان|المتلقيان] | {~nameAr} و{~nameAr} |
| [تاريخ الإشهاد|تاريخ التلقي|تاريخ العقد] | {deedDate} |
${judge}`,
    // ——— an heir a line ———
    `${courtHead}
${title}
الحمد لله وحده، ${entered}
شهوده يعرفون ${dead} {deceasedAr} ${known} ويشهدون <أنه|أنها> ${died} {deathDate} [فأحاط بإرثه :|وترك من الورثة :|وورثته هم :]
- {heirsAr.wife}
- {heirsAr.son}
- {heirsAr.son}
- {heirsAr.daughter}
${noOther}، ${asWitnessed}.
> حرر في {deedDate}
${judge}`,
    `${registerHead}
${title}
${dead} {deceasedAr} ${died} {deathDate}${proof}
${embraces} :
{heirsAr.wife}
{heirsAr.son}
?{heirsAr.son}
{heirsAr.daughter}
?{heirsAr.daughter}
[وحرر في|وحرر بتاريخ|قيدت بتاريخ] {deedDate}
${witnesses}
${signed}`,
    `${courtHead}
${title}
تلقى ${adouls} شهادة [اثني عشر رجلا|لفيف] بوفاة ${dead} {deceasedAr} [بتاريخ|يوم] {deathDate} [عن الورثة|عن ورثته|عن الورثة الآتية أسماؤهم] :
1. {heirsAr.wife} [(الثمن)|]
2. {heirsAr.son}
3. {heirsAr.daughter}
4. {heirsAr.daughter}
${noOther}
${enteredBack} [بتاريخ|في] {deedDate}
${judge}`,
    `${officeHead}
${title}
${asker} [يصرح|صرح] بأن ${dead} {deceasedAr} [المتوفى|المتوفاة] [في|بتاريخ] {deathDate} [انحصرت وراثته في|انحصر إرثه في|يرثه شرعا] :
| [القرابة|الصلة] | [الاسم الكامل|اسم الوارث] | [الحظ|النصيب|الأسهم] |
| {heirsAr.kinWife} | <{heirsAr.woman}|{heirsAr.man}> | {~number} |
| {heirsAr.kinSon} | {heirsAr.man} | {~number} |
| {heirsAr.kinSon} | {heirsAr.man} | {~number} |
| {heirsAr.kinDaughter} | {heirsAr.woman} | {~number} |
| المجموع | {~number} |
${entered} [في|بتاريخ] {deedDate}
${signed}`,
    `${registerHead}
${title}
الحمد لله وحده، شهد من يعرف ${dead} {deceasedAr} <أنه|أنها> ${died} {deathDate} و[ترك|خلف] الورثة المبينين في الجدول :
| {heirsAr.kinWife} | <{heirsAr.woman}|{heirsAr.man}> |
| {heirsAr.kinSon} | {heirsAr.man} |
| {heirsAr.kinDaughter} | {heirsAr.woman} |
| {heirsAr.kinDaughter} | {heirsAr.woman} |
| لا غير |
[حرر في|وبه كتب في|سجل بتاريخ] {deedDate}
${judge}`,
    `${courtHead}
# [رسم إراثة|فريضة شرعية] [عدد|رقم] {deedNumber}
كناش {registerNumber} [صحيفة|ص] {~number} [توثيق|] {courtAr} [بتاريخ|في] {deedDate}
الهالك : {deceasedAr} - [توفي في|الوفاة] : {deathDate}
| [الورثة|الوارث] | [المولود في|تاريخ الازدياد] | ب.ت.و |
| {heirsAr.wife} | {~date} | {~cin} |
| {heirsAr.son} | {~date} | {~cin} |
| {heirsAr.daughter} | {~date} | {~cin} |
| [انتهى|لا وارث سواهم] |
${witnesses}`,
    `${courtHead}
${title}
- الهالك : {deceasedAr}
- تاريخ الوفاة : {deathDate}
الورثة :
- {heirsAr.wife}
- {heirsAr.son}
- {heirsAr.daughter}
مراجع الرسم :
- عدد : {deedNumber} || صحيفة : {~number}
- كناش التركات : {registerNumber} || بتاريخ : {deedDate}
?${shares}`,
    // ——— mixed ———
    `${courtHead}
${title}
ضمن بعدد : {deedNumber} - صحيفة : {~number} - كناش [التركات|الإراثات] رقم : {registerNumber} - بتاريخ : {deedDate}
${asker}
[الحمد لله وحده|] [يشهد شهوده|شهوده يشهدون] ب[وفاة|موت] ${dead} {deceasedAr}، [المزداد ب{~placeAr} سنة {~year}|]، [الواقعة|الكائنة] [في|بتاريخ|يوم] {deathDate}، و[أن ورثته هم|أن ورثتها هم|بأن الورثة هم] {heirsAr}.
${noOther}
${judge}
${paid}`,
    `${registerHead}
[المرجع|مذكرة الحفظ] : مذكرة الحفظ رقم {~number} صحيفة {~number} عدد {~number} للعدل {~nameAr}
${title}
[تلقى|] ${adouls} بتاريخ {~date} على الساعة {~time} الإشهاد الآتي : [حضر السادة|حضر] {~nameAr} [ب.ت.و {~cin}|] و{~nameAr} و[من معهما|{~nameAr}] وشهدوا [أنهم يعرفون|لمعرفتهم] {deceasedAr} [المرحوم|الهالك] [الذي|والذي] ${died} {deathDate} [وأن المحيطين بإرثه هم|فأحاط بإرثه|المستحقين لإرثه هم] {heirsAr}. [حرر بتاريخ|وحرر في] {deedDate}.
${signed}
${judge}`,
    `${officeHead}
# [ملخص رسم إراثة|بيان إراثة|شهادة بإراثة]
نشهد [نحن العدلين|] أننا [تلقينا|حررنا] رسم [إراثة|الإراثة] المرحوم {deceasedAr} [المتوفى بتاريخ|المتوفى يوم|المتوفى في] {deathDate}، والمضمن بسجل [التركات|الإراثات] {registerNumber} عدد {deedNumber} صحيفة {~number} بتاريخ {deedDate}، وأن [ورثته حسب الرسم هم|الورثة هم] {heirsAr}.
سلمت هذه الشهادة [بطلب من {~nameAr}|للإدلاء بها] في {~date}
${signed}`,
    `${courtHead}
${title}
الحمد لله وحده، [تلقى|] العدلان [المنتصبان للإشهاد|] بالمحكمة الابتدائية [ب|ب ]{courtAr} بتاريخ {deedDate} [الموافق ل|موافق] {~dateHijri.deedDate} من [السيد|الشاهد] {~nameAr} ومن معه، أن ${dead} {deceasedAr} [ابن|ولد] {~nameAr} وأمه {~nameAr} ${died} {deathDate}.
ورثته : {heirsAr}
عدد الورثة : {~number}
${shares}
الرسم رقم {deedNumber} بكناش [مختلف الوثائق|التركات|الفرائض] رقم {registerNumber}
${judge}`,
    `= المملكة المغربية ; وزارة العدل || استئنافية {~placeAr} ; ابتدائية {courtAr}
# رسم إراثة
- العدل الأول : {~nameAr} || العدل الثاني : {~nameAr}
- قاضي التوثيق : {~nameAr} || تاريخ الخطاب : {~date}
- كناش : {registerNumber} || عدد : {deedNumber}
[الحمد لله وحده|نص الشهادة] : شهوده يعلمون موت {deceasedAr} [في|بتاريخ] {deathDate} ${embraces} {heirsAr} وبه قيدت شهادتهم.
الشهود
| الاسم | ب.ت.و | المهنة |
| {~nameAr} | {~cin} | {~tradeAr} |
| {~nameAr} | {~cin} | {~tradeAr} |
| {~nameAr} | {~cin} | {~tradeAr} |
> [وحرر في|حرر بتاريخ] {deedDate}`,
    `${registerHead}
${title}
[بعد حمد الله|الحمد لله حق حمده]، [فإن|إن] ${dead} {deceasedAr} [كان متزوجا ب{~nameAr} التي توفيت قبله بتاريخ {~date}|] ${died} {deathDate} [فصارت تركته|فآل إرثه] [إلى|ل] [ورثته وهم|ورثته] {heirsAr}، [حسب شهادة|كما شهد بذلك] {~nameAr}، {~nameAr}، {~nameAr}، {~nameAr}، {~nameAr}، {~nameAr}، {~nameAr}، {~nameAr}، {~nameAr}، {~nameAr}، {~nameAr}، {~nameAr}، [لفيف من الناس|وعددهم اثنا عشر].
[وقيدت في|قيدت بتاريخ|ضمن بتاريخ] {deedDate}
${judge}`,
    `${courtHead}
# [إراثة|عدة الورثة]
[ضمن أصله بسجل التركات رقم|ضمن أصلها بكناش التركات رقم] {registerNumber} صحيفة {~number} عدد {deedNumber} توثيق {courtAr} في {deedDate}
${dead} {deceasedAr}
توفي : {deathDate}
ورثته : {heirsAr}
> {~nameAr} ; {~nameAr}`,
    `${officeHead}
${title}
[الحمد لله وحده|] في علم شهوده أن {deceasedAr} [قد|] مات [يوم|في] {deathDate} وأن الذين يرثونه هم {heirsAr} لا غيرهم.
[أسماء الشهود|أسماء اللفيف] :
1) {~nameAr} {~cin} 2) {~nameAr} {~cin} 3) {~nameAr} {~cin} 4) {~nameAr} {~cin}
عدد {deedNumber} [كناش|سجل] {registerNumber} في {deedDate}
[أعلم به قاضي التوثيق ب{~placeAr} {~nameAr}|]`,
    `${registerHead}
# إراثة [المرحوم|] {deceasedAr}
- [اسم الهالك|المتوفى قيد حياته] : {deceasedAr} || ب.ت.و : {~cin}
- [تاريخ الوفاة|وفاته] : {deathDate} || [مكانها|مكان الوفاة] : {~placeAr}
- آخر موطن : {~addressAr}
[فأحاط بإرثه شرعا كل من|والورثة هم] {heirsAr}.
${witnesses}
[حرر|حررت] [في|بتاريخ] {deedDate} [وسجل بمصلحة التسجيل ب{~placeAr} بتاريخ {~date} سجل {~number}|]
${paid}`,
    `${courtHead}
[ملف عدد|ملف رقم] {~reference}
# [رسم إراثة|إثبات إراثة]
[بناء على مقال|بناء على طلب] {~nameAr} [نائبه الأستاذ {~nameAr}|] [تم|وقع] [الإشهاد|تحرير هذا الرسم] على وفاة ${dead} {deceasedAr} [في|بتاريخ] {deathDate} ومن أحاط بإرثه : {heirsAr}
[الشهود المستمع إليهم|بعد الاستماع إلى] {~nameAr} و{~nameAr}
[رقم الرسم|عدد الرسم] : {deedNumber} ، [رقم الكناش|كناش الإراثات رقم] : {registerNumber} ، [تاريخ الرسم|تاريخ الإشهاد] : {deedDate}
${judge}`,
    `= مكتب التوثيق العدلي ب{courtAr} || {~number} : صحيفة ; {registerNumber} : كناش ; {deedNumber} : عدد
# إراثة
الحمد لله وحده، [المسؤولون|من سيذكر] {~nameAr} و{~nameAr} و{~nameAr} يعرفون [المرحوم|الهالك] السيد {deceasedAr} المعرفة التامة، ويشهدون بوفاته [بتاريخ|في] {deathDate}، وأن المحيط بإرثه زيادة على [عاصبه|ذوي الفروض] : {heirsAr}، [ولا حجب بينهم|]، ${noOther}. [حرر|كتب] في {deedDate}.
${judge}`,
    `${courtHead}
# رسم إراثة [بالتنزيل|ووصية|مع تنزيل]
[الحمد لله وحده|] شهد شهوده أن ${dead} {deceasedAr} ${died} {deathDate} ${embraces} {heirsAr}، وأنه [أوصى|نزل] في حياته [حفيده|حفيدته] {~nameAr} [منزلة ولد صلبه|بالثلث] حسب [رسم التنزيل|رسم الوصية] عدد {~number} كناش {~number} بتاريخ {~date}.
${entered} [وحرر في|المؤرخ في|بتاريخ] {deedDate}
${signed}
${judge}`,
    `${registerHead}
${title}
- [طالب الإراثة|الطالب] : {~nameAr} ، ب.ت.و {~cin} ، {~addressAr}
- [الصفة|صفته] : [أحد الورثة|ابن الهالك|وكيل الورثة]
[يعرف الشهود المذكورون|الشهود يعرفون] ${dead} {deceasedAr} المتوفى بتاريخ {deathDate} ب{~placeAr} [الذي خلف من الورثة|وقد ترك من الورثة] {heirsAr}
- الشاهد 1 : {~nameAr} {~cin}
- الشاهد 2 : {~nameAr} {~cin}
- الشاهد 3 : {~nameAr} {~cin}
> [حرر في|بتاريخ] {deedDate} ; العدلان`,
    `${courtHead}
${title}
الحمد لله وحده
ضمن [عدد|بعدد] {deedNumber} [صحيفة|ص] {~number} [كناش|سجل] {registerNumber}
[وفاة|بوفاة] {deceasedAr} [في|بتاريخ] {deathDate}
{heirsAr}
[ولا يعلمون له وارثا غيرهم|لا وارث سواهم]
{deedDate}
{~nameAr} - {~nameAr}`,
    `${officeHead}
# رسم [ثبوت وفاة وعدة ورثة|موت وإراثة|وفاة ووراثة]
شهوده [الموضوعة أسماؤهم|الآتية أسماؤهم] يعرفون الزوجين {~nameAr} و{~nameAr} [والدي|وابنهما] {deceasedAr}، ويشهدون أن الأخير [لبى داعي ربه|توفاه الله|وافته المنية] [في|بتاريخ] {deathDate} [تاركا من الورثة|مخلفا من الورثة|مخلفا ورثته] {heirsAr}، ${noOther}، ${asWitnessed}.
[قيدت الشهادة|تلقيت] [في|بتاريخ] {deedDate} [وأدرجت|وضمنت] بعدد {deedNumber} كناش [التركات|] {registerNumber}
${witnesses}`,
    `${registerHead}
الحمد لله
تاريخ [التلقي|الإشهاد] : {deedDate} - تاريخ [التضمين|الخطاب] : {~date}
${title}
[الشهادة|مضمون الشهادة] : [أن السيد|أن المرحوم|أن] {deceasedAr} ، [مغربي|مسلم] ، [حرفته {~tradeAr}|] ، [توفى|توفي] بتاريخ {deathDate} ، [لم يوص ولم ينزل|] ، وأحاط بإرثه : {heirsAr} .
[مبلغ التركة|قيمة المتروك] : {~amount} درهم
${signed}
${paid}`,
    `${courtHead}
${title}
[علم شهوده|في علم شهوده] [علم اليقين|] أن [المقاوم|السيد|الحاج] {deceasedAr} [كان قد|] توفي [مستشهدا|رحمه الله] [ب{~placeAr}|في معركة {~placeAr}|] [سنة|بتاريخ|يوم] {deathDate} فورثه [شرعا|] {heirsAr}، ثم [توفيت|ماتت] زوجته {~nameAr} [سنة {~year}|بتاريخ {~date}] [فورثها أبناؤها المذكورون|فانتقل نصيبها إلى أولادها]، ${asWitnessed}.
${enteredBack} وحرر في {deedDate}
${judge}`,
    `${registerHead}
# إراثة
الهالك {deceasedAr} الهالك يوم {deathDate}
الورثة {heirsAr}
الشهود {~nameAr} {~nameAr} {~nameAr} {~nameAr}
القاضي {~nameAr} العدلان {~nameAr} {~nameAr}
بتاريخ {deedDate}`,
    `${courtHead}
${title}
[لدى|أمام] ${adouls}، [اعترف|أقر] [الورثة|الحاضرون] {~nameAr} و{~nameAr} بأن [مورثهم|والدهم] ${dead} {deceasedAr} [مات|توفي] عنهم [بتاريخ|في] {deathDate} وأن [جملة ورثته|ورثته] : {heirsAr}، [فوكلوا عنهم {~nameAr} ب.ت.و {~cin}|].
[عدد|رقم] التضمين {deedNumber} ، سجل [الإراثات|التركات والوصايا] عدد {registerNumber} ، [تاريخه|بتاريخ] {deedDate}
${judge}`,
    // ——— French and both ———
    `= ROYAUME DU MAROC ; MINISTERE DE LA JUSTICE ; [Tribunal de première instance de|TPI de] {~placeLat} ; Section notariale || المملكة المغربية ; وزارة العدل ; المحكمة الابتدائية ب{courtAr} ; قسم التوثيق
# [ACTE D'HEREDITE|Acte d'hérédité|ACTE DE NOTORIETE SUCCESSORALE] - رسم إراثة
- [Acte n°|N° de l'acte] : {deedNumber}
- [Registre des successions n°|Registre n°] : {registerNumber} || Folio : {~number}
- [Date de l'acte|Dressé le] : {deedDate}
- [Défunt|Le de cujus] : {~nameLat} <> {deceasedAr} : [الهالك|المتوفى]
- [Date de décès|Décédé le] : {deathDate}
[الورثة|Héritiers / الورثة] : {heirsAr}
> [Les adouls|العدلان] ; {~nameAr} - {~nameAr}`,
    `= ROYAUME DU MAROC ; Ministère de la Justice ; Tribunal de première instance de {~placeLat}
# [TRADUCTION D'UN ACTE D'HEREDITE|ACTE D'HEREDITE|Traduction : Acte de succession]
[Louange à Dieu seul.|] [Acte inscrit sous le n°|Acte n°|Inscrit sous n°] {deedNumber}, folio {~number}, registre [des successions|] n° {registerNumber}, [en date du|le|dressé le] {deedDate}. Les adouls {~nameLat} et {~nameLat} [ont reçu la déclaration de douze témoins|attestent sur la foi de témoins] que feu {~nameLat} est décédé le {deathDate} [à {~placeLat}|], laissant pour héritiers : son épouse {~nameLat}, son fils {~nameLat} et sa fille {~nameLat}.
> [Traducteur assermenté|Traduction conforme] : {~nameLat} ; {~placeLat} le {~date}`,
    `= وزارة العدل ; ابتدائية {courtAr} || MINISTERE DE LA JUSTICE ; TPI {~placeLat}
# رسم إراثة / Acte d'hérédité
| عدد | Acte n° | {deedNumber} |
| كناش | Registre | {registerNumber} |
| تاريخ الرسم | Date de l'acte | {deedDate} |
| المتوفى | Défunt | {deceasedAr} |
| تاريخ الوفاة | Date de décès | {deathDate} |
[فأحاط بإرثه|الورثة :] {heirsAr}`,
    // ——— more ———
    `${registerHead}
${title}
الحمد لله وحده، [بتاريخ|في] {deedDate} [حضر|قدم] [الشهود المرقومة أسماؤهم|من يعرف الميت] [المرحوم|] {deceasedAr} وأدوا [شهادتهم|الشهادة] على الوجه [الآتي|المطلوب] : [الموت|الوفاة] [بتاريخ|في] {deathDate}، عدة الورثة {~number}، [أسماؤهم|وهم] {heirsAr}.
[الأحياء منهم حضروا|وأدوا اليمين]، [وسجل هذا الرسم|سجل] بالكناش المشار إليه [أعلاه|].
${judge}`,
    `${courtHead}
[رسم إراثة عدد|إراثة عدد] {deedNumber} [لسنة {~year}|]
الحمد لله وحده، [تبعا للإذن عدد {~number} الصادر عن قاضي التوثيق بتاريخ {~date}|بإذن قاضي التوثيق]، [استمع|استمعنا] [العدلان|] إلى {~nameAr} و{~nameAr} [وعشرة معهما|] الذين [صرحوا|شهدوا] بأن {deceasedAr} ${died} {deathDate}، [ويرثه شرعا|يرثه شرعا|وورثته] {heirsAr}.
وحرر ب{courtAr} في {deedDate}، كناش التركات [والوصايا|] {registerNumber}.
${signed}`,
    `${officeHead}
${title}
%{
[ضمن بعدد|رسم عدد] {deedNumber}
[بكناش|كناش التركات] [رقم|عدد] {registerNumber}
[صحيفة|بالصحيفة] {~number}
%}
الهالك {deceasedAr} ، وفاته {deathDate}
أحاط بإرثه
{heirsAr.wife}
{heirsAr.son}
{heirsAr.son}
{heirsAr.son}
{heirsAr.daughter}
[فقط لا غير|لا غير|ولا وارث سواهم]
[بتاريخ|حرر بتاريخ] {deedDate}`,
    `${courtHead}
${title}
[المشهود عليه بالوفاة|المتوفى] : {deceasedAr}
[الحمد لله، |]تركة الهالك [المذكور|] [المتوفى في|المتوفى بتاريخ] {deathDate} [تعود ل|تؤول إلى ]ورثته المستحقين لتركته هم : {heirsAr}
[للزوجة الثمن فرضا والباقي للأولاد تعصيبا|${shares}]
[نقل عن|استخرج من] [كناش|سجل] التركات رقم {registerNumber} عدد {deedNumber} [المؤرخ في|بتاريخ] {deedDate} [في {~date}|]
${judge}`,
    `${registerHead}
${title}
الحمد لله وحده، شهوده {~nameAr} [المزداد سنة {~year}|{~tradeAr}] ب.ت.و {~cin} و{~nameAr} ب.ت.و {~cin} و{~nameAr} ب.ت.و {~cin} و{~nameAr} ب.ت.و {~cin} و{~nameAr} ب.ت.و {~cin} و{~nameAr} ب.ت.و {~cin}، [كلهم|جميعهم] يعرفون ${dead} {deceasedAr} [بالمخالطة والاطلاع|] ويشهدون <أنه|أنها> ${died} {deathDate}${proof} ${embraces} {heirsAr} ${noOther} ${asWitnessed}. [تلقاها|تلقى ذلك] ${adouls} [بتاريخ|في] {deedDate}.
${judge}`,
    `${courtHead}
# إراثة [مستفسرة|بالاستفسار]
[ضمنت بعدد|ضمن بعدد] {deedNumber} ص {~number} ك {registerNumber} [ت {~date}|]
[الحمد لله، وبعد استفسار|استفسر] الشهود [فردا فردا|] عن شهادتهم [أجابوا|قالوا] بأنهم يعرفون {deceasedAr} وأنه [توفي|هلك] [بتاريخ|عام|سنة] {deathDate} وأن لا وارث له سوى {heirsAr}، [وسندهم الجوار|ومستند علمهم القرابة].
[وبتاريخ|وحرر في] {deedDate} [قيده|قيد ذلك] عبد ربه {~nameAr} وعبد ربه {~nameAr}
> قاضي التوثيق ب{courtAr} ; {~nameAr}`,
    `${courtHead}
# [رسم إراثة|إراثة]
الحمد لله وحده، [في علم الواضعين|بشهادة الواضعين] أسماءهم أن [الشريف|الفقيه|الحاج|القائد] {deceasedAr} [كان من أهل {~placeAr}|] قد [قضى نحبه|استأثرت به رحمة الله] [يوم|في] {deathDate}، وأنه لم يترك سوى [زوجه وأولاده وهم|ورثته وهم|من سيذكر] :
%{
{heirsAr.wife}
{heirsAr.son}
{heirsAr.daughter}
%}
[وأنهم كلهم رشداء|وكلهم بالغون رشداء|إلا {~givenAr} فقاصر]، هذا الذي في علمهم وعليه وضعوا أسماءهم في {deedDate}.
ضمن ب[كناش|سجل] [التركات|الإراثات] {registerNumber} [تحت عدد|عدد] {deedNumber} بمحكمة {courtAr}
${signed}`,
    `${registerHead}
# [إراثة مجددة|تجديد إراثة|إراثة]
[الداعي إلى هذا الرسم|سبب التحرير] : [ضياع أصل الإراثة المضمنة بعدد {~number} بتاريخ {~date}|طلب {~nameAr}]
- [الهالك|الموروث] : {deceasedAr}
- [توفي يوم|مات في|تاريخ الوفاة] : {deathDate}
- [أحاط بإرثه|انحصر إرثه في|ورثته هم] : {heirsAr}
- [شهد به|شهوده] : {~nameAr} - {~nameAr} - {~nameAr} - {~nameAr}
- [تلقاه العدلان|تلقي من طرف] : {~nameAr} و{~nameAr}
- [حرر في|المؤرخ في] : {deedDate}
${judge}`,
    `${officeHead}
# [موجب إراثة|موجب لفيفي بإراثة]
[الحمد لله وحده|الحمد لله]، الموجب [المضمن|المقيد] بعدد {deedNumber} [كناش|سجل] [الإراثات|التركات] {registerNumber}، [المؤرخ ب|المؤرخ في ]{deedDate}، يشهد فيه [لفيف من العدول والعوام|اثنا عشر شاهدا] أن {deceasedAr} [رحمه الله|] [توفي|انتقل إلى رحمة الله] بتاريخ {deathDate} بعد مرض [ألم به|]، عن زوجة [واحدة|] وأولاد، [وفيما يلي أسماؤهم|وهؤلاء هم] : {heirsAr}. [ولم تترك زوجته الأولى {~nameAr} المتوفاة قبله بتاريخ {~date} وارثا منه|].
> [حرر في|] {~date} ; {~nameAr}`,
    `= Royaume du Maroc ; Ministère de la Justice ; Cour d'appel de {~placeLat} || المحكمة الابتدائية ب{courtAr}
# [Acte d'hérédité|ACTE DE SUCCESSION (IRATA)|Extrait d'acte d'hérédité]
- [Acte n°|N°] : {deedNumber} || [Reg. n°|Registre n°] : {registerNumber}
- [Dressé le|Date de l'acte|Date] : {deedDate}
- [Adouls|Les adouls] : {~nameLat} et {~nameLat}
- [Défunt(e)|Feu] : {~nameLat} ({deceasedAr})
- [Date du décès|Décédé(e) le] : {deathDate} à {~placeLat}
| Héritiers | Lien | Part |
| {~nameLat} | épouse | 1/8 |
| {~nameLat} | fils | |
| {~nameLat} | fille | |
* Homologué par le juge notaire {~nameLat} le {~date}`,
    `${courtHead}
${title}
[باسم الله|بسم الله الرحمن الرحيم]
[من علم|إن من علم] الواضعين شهادتهم مع {~nameAr} و{~nameAr} أن [المرأة المسماة|السيدة|الحاجة] {deceasedAr} [زوجة|أرملة] {~nameAr} [الساكنة كانت ب{~addressAr}|] [ماتت رحمها الله|انتقلت إلى عفو الله|توفيت إلى رحمة الله] [يوم|في|بتاريخ] {deathDate} عن زوجها وأولادها، فورثها {heirsAr}، ولم تخلف غيرهم في علمهم.
[شهدوا به|وبه شهدوا] لسائله [في|بتاريخ] {deedDate} ، [مضمن|ضمن] تحت عدد {deedNumber} صحيفة {~number} كناش {registerNumber} .
${judge}`,
    // ——— heirs one under another, in cells, told twice, before the dead, after other people's names ———
    `${courtHead}
${title}
الحمد لله وحده، ${entered} [بتاريخ|في] {deedDate}.
[يعرف شهوده|شهوده يعرفون] ${dead} {deceasedAr} ${known} <وأنه|وأنها> ${died} {deathDate} [وترك|وخلف] [ورثة هم|من الورثة] :
| [الصفة|القرابة|درجة القرابة] | [الاسم الكامل|الوارث|اسم الوارث] | [النصيب|السهام|] |
| {heirsAr.kinWife} | <{heirsAr.woman}|{heirsAr.man}> | [{~number}|الثمن|الربع|] |
| {heirsAr.kinSon} | {heirsAr.man} | [{~number}|14|] |
| {heirsAr.kinSon} | {heirsAr.man} | [{~number}|14|] |
| {heirsAr.kinDaughter} | {heirsAr.woman} | [{~number}|7|] |
| {heirsAr.kinDaughter} | {heirsAr.woman} | [{~number}|7|] |
${noOther}. ${asWitnessed}
${witnesses}
${judge}`,
    `${registerHead}
${title}
| [ر.ت|الرقم|ع] | [الورثة|الوارث وقرابته] | [تاريخ الازدياد|سنة الازدياد] | [رقم البطاقة الوطنية|ب.ت.و] |
| 1 | {heirsAr.wife} | {~date} | {~cin} |
| 2 | {heirsAr.son} | {~date} | {~cin} |
| 3 | {heirsAr.daughter} | {~date} | {~cin} |
| 4 | {heirsAr.son} | {~date} | {~cin} |
?| 5 | {heirsAr.daughter} | {~date} | {~cin} |
[الموروث|الهالك] : {deceasedAr} [المتوفى|توفي] [في|بتاريخ] {deathDate}
[حرر في|تلقي بتاريخ|وحرر بتاريخ] {deedDate}
${signed}`,
    `${officeHead}
${title}
[الورثة|ورثة المرحوم|الورثة المستحقون] :
- {heirsAr.wife}
- {heirsAr.son}
- {heirsAr.son}
- {heirsAr.daughter}
?- {heirsAr.daughter}
[هؤلاء هم|ومن ذكر هم] [ورثة|جميع ورثة] ${dead} {deceasedAr} ${died} {deathDate}.
[الشهود|شهد بذلك] : {~nameAr}، {~nameAr}، {~nameAr}، {~nameAr}
${enteredBack} في {deedDate}`,
    `${courtHead}
${title}
%{& الحمد لله وحده، [بتاريخ|في] {deedDate} [شهد|أشهد] ${adouls}
أن ${dead} {deceasedAr} ${died} {deathDate}،
${embraces} {heirsAr}،
${enteredBack}،
? [بطلب من|بسؤال من] [السيد|ابنه] {~nameAr} [الساكن ب{~addressAr}|بطاقته {~cin}]،
? [حسب رسم الوفاة|بناء على رسم الوفاة] عدد {~actNumber} المؤرخ في {~date}،
%} ${noOther}.
${witnesses}`,
    `${registerHead}
# [إراثة|رسم إراثة] {deceasedAr}
الحمد لله [وحده|]، ${asker} [وطلب|وسأل] إثبات [وفاة|موت] [والده|والدته|جده] وعدة ورثته، فأحضر الشهود : {~nameAr} [عمره {~age} سنة|] و{~nameAr} و{~nameAr}، فشهدوا بأن [الموروث|الهالك] المذكور ${died} {deathDate} وورثه {heirsAr}. ولم [يوص|يترك وصية] ولم [ينزل أحدا|يتبن أحدا].
[أدى الشهادة لدى|وثق لدى] [المحكمة الابتدائية ب|ابتدائية ]{courtAr} [بتاريخ|في] {deedDate}
${judge}`,
    `${courtHead}
[رقم|عدد] {deedNumber} / {registerNumber} [ص {~number}|]
${title}
- [اسم الهالك|الموروث|المتوفى(ة)] : {deceasedAr}
- [مزداد|المزداد] سنة : {~year} || ب : {~placeAr}
- [متوفى|توفي] : {deathDate} || ب : {~placeAr}
- [الزوجة|الأرملة] : {~nameAr} || [المتوفاة قبله|طلقت] : {~date}
[وورثته هم|الورثة الأحياء|الورثة] :
{heirsAr.wife} [المزدادة سنة {~year}|]
{heirsAr.son} [المزداد سنة {~year}|القاصر|الراشد|]
{heirsAr.son} [المزداد سنة {~year}|القاصر|الراشد|]
{heirsAr.daughter} [المزدادة سنة {~year}|القاصرة|الراشدة|]
- [تاريخ الرسم|حرر في] : {deedDate}
${signed}`,
    `${courtHead}
${title}
[حيث إن|لما كان] ${dead} {deceasedAr} قد ${died} {deathDate}،
وحيث إن <زوجته|زوجها> الأول(ى) {~nameAr} <توفيت قبله|توفي قبلها> [بتاريخ|سنة] {~date}،
وحيث إن <والده|والدها> {~nameAr} و<والدته|والدتها> {~nameAr} [هلكا قبله|ماتا قبل ذلك|توفيا من قبل]،
[فإن|يكون] <ورثته|ورثتها> [الشرعيون|] هم {heirsAr} ${noOther}.
${entered} [بتاريخ|في] {deedDate}
${judge}`,
    `= [المملكة المغربية ; وزارة العدل|وزارة العدل] ; المحكمة الابتدائية ب{courtAr} || ROYAUME DU MAROC ; MINISTERE DE LA JUSTICE ; TRIBUNAL DE PREMIERE INSTANCE DE {~placeLat}
# [رسم إراثة - ACTE D'HEREDITE|إراثة / Acte d'hérédité]
[كناش|سجل] [التركات|الإراثات] {registerNumber} عدد {deedNumber} ص {~number}
الحمد لله ${dead} {deceasedAr} ${died} {deathDate} [عن سن {~age} سنة|] ${embraces} {heirsAr}. ${noOther}
[وكتب في|حرر ب{~placeAr} في|وبه شهدوا في] {deedDate} [الموافق ل{~dateHijri.deedDate}|]
* Traduction : [succession de|feu] {~nameLat} décédé le {~date.deathDate}
${signed}`,
    `${officeHead}
# [شهادة|رسم] عدة الورثة
[يشهد الموقعان أسفله|نشهد نحن العدلين] {~nameAr} و{~nameAr} أن [عدد ورثة|عدة ورثة] ${dead} {deceasedAr} هو [{~number}|سبعة|خمسة|أربعة|ستة] [ورثة|أفراد] وهم : {heirsAr}.
[وكانت الوفاة|وقد توفي|<وتوفي|وتوفيت>] [في|بتاريخ|يوم] {deathDate} ب{~placeAr}${proof}.
[شهادة مضمنة|مضمن] [بعدد|تحت عدد] {deedNumber} كناش {registerNumber} [صفحة|ص] {~number} [بتاريخ|مؤرخ في] {deedDate}
* [سلمت للسيد|سلمت للسيدة] {~nameAr} بطاقة {~cin}`,
    `${registerHead}
${title}
الحمد لله وحده، [في الساعة|على الساعة] {~time} [من يوم|يوم] {~dateHijri.deedDate} [موافق|الموافق ل|الموافق] {deedDate} تلقى ${adouls} [شهادة|] : {~nameAr} [مزداد في {~date}|عمره {~age} سنة] [بطاقته {~cin}|ساكن ب{~placeAr}]، {~nameAr} [مزداد في {~date}|عمره {~age} سنة] [بطاقته {~cin}|ساكن ب{~placeAr}]، {~nameAr} [مزداد في {~date}|عمره {~age} سنة]، [الذين يشهدون|شهدوا] بأنهم يعرفون ${dead} {deceasedAr} [ابن {~nameAr} و{~nameAr}|] [المزداد سنة {~year}|] ${known}، <وأنه|وأنها> ${died} {deathDate}، ${embraces} {heirsAr}.
${shares}. 
${judge}`,
    `${courtHead}
${title}
[أولا - الهالك|1) المتوفى|الموروث]
{deceasedAr}
[ثانيا - الوفاة|2) الوفاة|وفاته]
{deathDate} [الموافق ل{~dateHijri.deathDate}|] ب{~placeAr} رسم الوفاة عدد {~actNumber}
[ثالثا - الورثة|3) الورثة|ورثته]
{heirsAr}
[رابعا - الشهود|4) الشهود|شهوده]
{~nameAr} - {~nameAr} - {~nameAr} - {~nameAr} - {~nameAr} - {~nameAr}
[خامسا - التضمين|5) التسجيل|مراجع التضمين]
[عدد|رقم] {deedNumber} [كناش|سجل] {registerNumber} [صحيفة|ص] {~number} [بتاريخ|في] {deedDate}
${signed}`,
    `${registerHead}
${title}
| [بيان|العنصر] | [مضمون|المحتوى] |
| المحكمة | {courtAr} |
| [تاريخ الإشهاد|تاريخ الرسم] | {deedDate} |
| [الهالك|المتوفى] | {deceasedAr} |
| [مهنته|صفته] | [{~tradeAr}|مقاوم] |
| [تاريخ الوفاة|توفي في] | {deathDate} |
| [طالب الإشهاد|الطالب] | {~nameAr} |
| [الشهود|اللفيف] | {~nameAr}، {~nameAr}، {~nameAr} |
| [الورثة|المحيطون بالإرث] | {heirsAr} |
${judge}`,
    `${courtHead}
# [إراثة بعد إراثة|إراثتان متتاليتان|مناسخة]
[أحاط|وأحاط] بإرث {~nameAr} [المتوفى|الهالك] سنة {~year} زوجته {~nameAr} وابنه {~nameAr}، [حسب إراثة|بمقتضى الإراثة] عدد {~number} كناش {~number} بتاريخ {~date}.
ثم ${died} ${dead} {deceasedAr} [في|بتاريخ|يوم] {deathDate} فأحاط <بإرثه|بإرثها> {heirsAr} ${noOther}.
${entered} [بتاريخ|في] {deedDate}
${signed}`,
    `الحمد لله
# [إراثة|اراثة]
[توفي|مات|هلك] {deceasedAr} [عام|سنة|في] {deathDate} [وورثه|فورثه|وأحاط بارثه] {heirsAr} [لا غير|فقط|ليس الا]
[شهد به|بشهادة] {~nameAr} و{~nameAr} و{~nameAr} [وغيرهم|ومن معهم] [في|بتاريخ|عام] {deedDate}
[محكمة|قاضي|محكمة القاضي ب] {courtAr} [كناش|دفتر] {registerNumber} عدد {deedNumber} وجه {~number}
[عبد ربه|كاتبه] {~nameAr}`,
    `${officeHead}
${title}
[بطلب من|حضر] الورثة [السادة|] [الآتية أسماؤهم|وهم] : {heirsAr} [الساكنون|القاطنون جميعا] ب{~addressAr}، [وصرحوا|وأدلوا] بأن [مورثهم|موروثهم] ${dead} {deceasedAr} [قد توفي|وافته المنية|<انتقل|انتقلت> إلى عفو الله] [بتاريخ|يوم] {deathDate} بمدينة {~placeAr}.
[وشهد على صحة ذلك|وبصحة ذلك شهد] {~nameAr} و{~nameAr} و{~nameAr}.
${enteredBack} [حرر في|بتاريخ] {deedDate}`,
    `${registerHead}
${title}
- [ورثة|الورثة] : {heirsAr.wife} || [بطاقته(ا)|ب.و] : {~cin}
- [ثم|و] : {heirsAr.son} || [بطاقته(ا)|ب.و] : {~cin}
- [ثم|و] : {heirsAr.daughter} || [بطاقته(ا)|ب.و] : {~cin}
- [ثم|و] : {heirsAr.son} || [بطاقته(ا)|ب.و] : {~cin}
- [المشهود عليه|الهالك] : {deceasedAr} || توفي : {deathDate}
- [الطالب|بطلب من] : {~nameAr} || في : {deedDate}
${judge}`,
    `${courtHead}
${title}
[الحمد لله|وبعد،] [شهد الواضعون شهادتهم|يشهد الموقعون] أن {deceasedAr} [رحمه الله|المرحوم بكرم الله|] [المسجل|المزداد] ب{~placeAr} [رسم ولادته عدد {~actNumber}|سنة {~year}|] ${died} {deathDate} [وأنه|وقد] [ترك|خلف] [أرملة|زوجة] و[{~number}|خمسة|أربعة] [أولاد|أبناء]، [وتفصيلهم|وهم على التوالي|بيانهم] : {heirsAr}.
[وأنه لم يترك وارثا غيرهم|ولا حاجب لهم|ولا وارث سواهم].
[وسجل|ضمن] تحت {deedNumber} ص {~number} كناش {registerNumber} [يوم|بتاريخ] {deedDate} [ب|بمحكمة ]{courtAr}.
${paid}`,
    `${courtHead}
${title}
[شهادة لفيفية|لفيف عدلي] [بتاريخ|في] {~date}
الهالك {deceasedAr} – [توفي|المتوفى في] {deathDate}
[زوجات الهالك وأبناؤه|فروعه وزوجاته|عدة الورثة] :
{heirsAr.wife} ، {heirsAr.son} ، {heirsAr.son} ، {heirsAr.daughter}
[وفيهم|ومنهم] [القاصر|المحجور] {~givenAr} [تحت ولاية أمه|وليه الشرعي {~nameAr}]
[مرجعه|مراجعه] : {deedNumber} - {registerNumber} - {~number} - {deedDate}
${signed}`,
    `${registerHead}
${title}
[رسم|شهادة] [أنجز|أنجزت] بطلب من [المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير|أبناء المقاوم|السيدة {~nameAr}] [لإتمام ملف|قصد الإدلاء به].
الحمد لله، [المقاوم|عضو جيش التحرير] ${dead} {deceasedAr} [صاحب بطاقة المقاومة رقم {~number}|] [استشهد|توفي] [بتاريخ|يوم|في] {deathDate}، و${left} {heirsAr}، ${noOther}.
[حررناه|كتبناه] في {deedDate} ${adouls}
${judge}`,
    `= المحكمة الابتدائية ب{courtAr} ; [قسم التوثيق|كتابة الضبط|مكتب التضمين]
# [مضمون|ملخص|مستخرج من] [رسم إراثة|سجل التركات]
[نشهد|يشهد] [رئيس كتابة الضبط|الناسخ|قاضي التوثيق] {~nameAr} أنه بمراجعة كناش التركات رقم {registerNumber} [صحيفة|ص] {~number} وجد رسم عدد {deedNumber} [مؤرخ في|بتاريخ] {deedDate} [مضمنه|خلاصته] إراثة {deceasedAr} المتوفى [في|بتاريخ] {deathDate} وأن [المحيطين بإرثه|ورثته] هم {heirsAr}.
[سلم|حرر] هذا المستخرج [بطلب من {~nameAr}|] [في|بتاريخ] {~date}`,
    `${courtHead}
# [إراثة|رسم إراثة] [عدد|رقم] {deedNumber}
<ابنه|ابنها> {~nameAr} طالب الإشهاد [بطاقته {~cin}|]
<الموروث|الموروثة> : {deceasedAr}
<وفاته|وفاتها> : {deathDate}
من أحاط <بإرثه|بإرثها> :
1 - {heirsAr.kinWife} : <{heirsAr.woman}|{heirsAr.man}>
2 - {heirsAr.kinSon} : {heirsAr.man}
3 - {heirsAr.kinSon} : {heirsAr.man}
4 - {heirsAr.kinDaughter} : {heirsAr.woman}
?5 - {heirsAr.kinDaughter} : {heirsAr.woman}
شهود الإثبات :
1 - {~nameAr} : {~cin}
2 - {~nameAr} : {~cin}
3 - {~nameAr} : {~cin}
[سجل|كناش] {registerNumber} - {deedDate}`,
    `${officeHead}
${title}
${entered} بتاريخ {deedDate}
| <زوجته|زوجها> | [أبناؤه الذكور|الأبناء] | [بناته|البنات] |
| <{heirsAr.woman}|{heirsAr.man}> | {heirsAr.man} | {heirsAr.woman} |
| | {heirsAr.man} | {heirsAr.woman} |
[تركة|ورثة|إراثة] : {deceasedAr} [المتوفى|الهالك] {deathDate}
${signed}`,
  ],
};
