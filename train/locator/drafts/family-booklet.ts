import type { Drafts } from '../draft.ts';

/** Within one booklet the labels repeat from section to section, so pages are put together from one set of words. */
interface Words {
  readonly given: string;
  readonly family: string;
  readonly born: string;
  readonly place: string;
  readonly act: string;
  readonly words: string;
  /** Lines that stand around and are no field: parents, trade, mentions. */
  readonly around: readonly string[];
}

const firstM = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس'];
const firstF = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة'];
const firstFr = ['1er', '2ème', '3ème', '4ème', '5ème', '6ème'];
const spelledFr = ['Premier', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième', 'Sixième'];
const nth = (who: 'wife' | 'child', at: number) => (at === 0 ? who : `${who}${at + 1}`);
const each = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join('\n');
const wives = (count: number, of: (who: string, at: number) => string) =>
  each(count, (at) => of(nth('wife', at), at));
const children = (count: number, of: (who: string, at: number) => string) =>
  each(count, (at) => of(nth('child', at), at));
const page = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');

const ar: readonly Words[] = [
  {
    given: 'الاسم الشخصي',
    family: 'الاسم العائلي',
    born: 'تاريخ الازدياد',
    place: 'مكان الازدياد',
    act: 'رقم رسم الولادة',
    words: 'تاريخ الازدياد بالحروف',
    around: [
      '- اسم الأب : {~chainAr}',
      '- اسم الأم : {~nameAr}',
      '- الجنسية : مغربية',
      '- المهنة : {~tradeAr}',
    ],
  },
  {
    given: 'الإسم الشخصي',
    family: 'اللقب',
    born: 'تاريخ الولادة',
    place: 'محل الولادة',
    act: 'رسم الولادة عدد',
    words: 'بالحروف',
    around: ['- ابن : {~chainAr}', '- وابن : {~chainAr}', '- الحرفة : {~tradeAr}', '- بيان الوفاة :'],
  },
  {
    given: 'اسمه(ا) الشخصي',
    family: 'اسمه(ا) العائلي',
    born: 'ولد(ت) بتاريخ',
    place: 'ب',
    act: 'رقم العقد',
    words: 'كتابة',
    around: ['- والده(ا) : {~nameAr}', '- والدته(ا) : {~nameAr}', '- ملاحظات : لا شيء'],
  },
  {
    given: 'الاسم',
    family: 'النسب',
    born: 'مزداد(ة) في',
    place: 'مسقط الرأس',
    act: 'عقد الازدياد رقم',
    words: 'بالأحرف',
    around: ['- من والده(ا) : {~givenAr}', '- ومن والدته(ا) : {~nameAr}', '- السكنى : {~addressAr}'],
  },
  {
    given: 'الاسم الشخصي',
    family: 'لقب العائلة',
    born: 'المزداد(ة) يوم',
    place: 'بمدينة أو دوار',
    act: 'الرسم رقم',
    words: 'التاريخ بالحروف',
    around: [
      '- الجد : {~chainAr}',
      '- الحالة العائلية : متزوج(ة)',
      '- بيان الطلاق : {~date}',
      '- البطاقة الوطنية : {~cin}',
    ],
  },
  {
    given: 'الأسماء الشخصية',
    family: 'اسم العائلة',
    born: 'تاريخ الميلاد',
    place: 'مكان الميلاد',
    act: 'مراجع الرسم',
    words: 'تاريخ الميلاد بالحروف',
    around: [
      '- الموافق ل : {~dateHijri}',
      '- الأب : {~nameAr}',
      '- الأم : {~nameAr}',
      '- رقم الهوية : {~number}',
    ],
  },
];

const fr: readonly Words[] = [
  {
    given: 'Prénom',
    family: 'Nom',
    born: 'Date de naissance',
    place: 'Lieu de naissance',
    act: 'Acte n°',
    words: '',
    around: ['- Nom du père : {~nameLat}', '- Nom de la mère : {~nameLat}', '- Profession : {~tradeLat}'],
  },
  {
    given: 'PRENOM',
    family: 'NOM DE FAMILLE',
    born: 'NE(E) LE',
    place: 'A',
    act: 'N° ACTE',
    words: '',
    around: ['- FILS/FILLE DE : {~givenLat}', '- ET DE : {~nameLat}', '- NATIONALITE : MAROCAINE'],
  },
  {
    given: 'Prénoms',
    family: 'Nom patronymique',
    born: 'Né(e) le',
    place: 'à',
    act: "N° de l'acte de naissance",
    words: '',
    around: [
      '- Fils de : {~nameLat}',
      '- Et de : {~nameLat}',
      '- Décédé(e) le :',
      '- Domicile : {~addressLat}',
    ],
  },
];

/** One person, a label a line. */
const formAr = (who: string, w: Words, child = false) => `%{
- ${w.given} : {${who}GivenAr}
- ${w.family} : {${who}FamilyAr}
- ${w.born} : {${who}BirthDate}
- ${w.place} : {${who}PlaceAr}
${w.around.map((line) => `?${line}`).join('\n')}
%}${child ? `\n?- ${w.words} : {${who}BirthDateWordsAr}\n- ${w.act} : {${who}ActNumber}` : ''}`;
const formFr = (who: string, w: Words, child = false) => `%{
- ${w.family} : {${who}FamilyLat}
- ${w.given} : {${who}GivenLat}
- ${w.born} : {${who}BirthDate}
${w.around.map((line) => `?${line}`).join('\n')}
%}${child ? `\n- ${w.act} : {${who}ActNumber}` : ''}`;
/** A form with its label at both ends. */
const formBoth = (
  who: string,
  a: Words,
  f: Words,
  child = false,
) => `- ${f.given} : {${who}GivenLat} <> {${who}GivenAr} : ${a.given}
- ${f.family} : {${who}FamilyLat} <> {${who}FamilyAr} : ${a.family}
${child ? `- ${f.act} : {${who}ActNumber} <> {${who}ActNumber} : ${a.act}\n` : ''}?- Nom du père : {~givenLat} <> {~givenAr} : اسم الأب
?- Nom de la mère : {~nameLat} <> {~nameAr} : اسم الأم
- ${f.born} : {${who}BirthDate} <> {${who}BirthDate} : ${a.born}
- ${f.place} : {~placeLat} <> {${who}PlaceAr} : ${a.place}
${child ? `?- ${a.words} : {${who}BirthDateWordsAr}` : '?- Profession : {~tradeLat} <> {~tradeAr} : المهنة'}`;
/** Two boxes beside each other on every line. */
const pairsAr = (
  who: string,
  w: Words,
  child = false,
) => `- ${w.given} : {${who}GivenAr} || ${w.family} : {${who}FamilyAr}
- ${w.born} : {${who}BirthDate} || ${w.place} : {${who}PlaceAr}
${child ? `- ${w.act} : {${who}ActNumber} || السنة : {~year}\n?- ${w.words} : {${who}BirthDateWordsAr}` : '?- اسم الأب : {~givenAr} || اسم الأم : {~nameAr}'}`;
/** Arabic in one box, Latin in the other. */
const pairsBoth = (
  who: string,
  a: Words,
  f: Words,
  child = false,
) => `- ${a.given} : {${who}GivenAr} || ${f.given} : {${who}GivenLat}
- ${a.family} : {${who}FamilyAr} || ${f.family} : {${who}FamilyLat}
- ${a.born} : {${who}BirthDate} || ${a.place} : {${who}PlaceAr}
${child ? `- ${a.act} : {${who}ActNumber}` : '?- المهنة : {~tradeAr} || Profession : {~tradeLat}'}`;

/** A husband or wife told as fully as a child: acts, parents and days of their own. */
const holder = (who: string, at: number) => `%{
- ${['الاسم الشخصي', '[الاسم|الاسم الشخصي]', 'اسمه(ا) الشخصي', 'الاسم الشخصي'][at]} : {${who}GivenAr}
- ${['الاسم العائلي', '[اللقب|النسب]', 'اسمه(ا) العائلي', 'الاسم العائلي'][at]} : {${who}FamilyAr}
- ${['رقم رسم الولادة', '[رسم عدد|عقد الولادة رقم]', 'رقم الرسم', 'رسم الولادة'][at]} : {~actNumber}
- ${['تاريخ الازدياد', '[تاريخ الولادة|ولد(ت) في]', 'مزداد(ة) بتاريخ', 'تاريخ الميلاد'][at]} : {${who}BirthDate}
?- [بالحروف|تاريخ الازدياد بالحروف|كتابة] : {~dateWordsAr.${who}BirthDate}
- ${['مكان الازدياد', '[محل الولادة|ب]', 'مكان ازدياده(ا)', 'مكان الميلاد'][at]} : {${who}PlaceAr}
- [اسم الأب|الأب|الاسم الكامل للأب|ابن(ة)] : {~chainAr.M}
- [اسم الأم|الأم|الاسم الكامل للأم|و] : {~nameAr.F}
?- [تاريخ ازدياد الأب|ازدياد الأب] : {~date}
?- [مكان ازدياد الأب|محل ولادة الأب] : {~placeAr}
?- [رقم رسم ولادة الأب|رسم الأب] : {~actNumber}
?- [المهنة|الحرفة] : {~tradeAr}
?- [رقم البطاقة الوطنية|ب.ت.و] : {~cin}
%}
?- [عقد الزواج رقم|رسم الزواج عدد] : {~number} || [بتاريخ|في] : {~date}`;
const kid = (who: string, at: number) => `%{
- ${['الاسم الشخصي', '[الاسم|الاسم الشخصي]', 'اسمه(ا) الشخصي', 'الاسم الشخصي'][at]} : {${who}GivenAr}
?- ${['الاسم العائلي', '[اللقب|النسب]', 'اسمه(ا) العائلي', 'الاسم العائلي'][at]} : {${who}FamilyAr}
- ${['رقم رسم الولادة', '[رسم عدد|عقد الولادة رقم]', 'رقم الرسم', 'رسم الولادة'][at]} : {${who}ActNumber}
- ${['تاريخ الازدياد', '[تاريخ الولادة|ولد(ت) في]', 'مزداد(ة) بتاريخ', 'تاريخ الميلاد'][at]} : {${who}BirthDate}
?- [بالحروف|تاريخ الازدياد بالحروف|كتابة|بالأحرف] : {${who}BirthDateWordsAr}
- ${['مكان الازدياد', '[محل الولادة|ب]', 'مكان ازدياده(ا)', 'مكان الميلاد'][at]} : {${who}PlaceAr}
?- [اسم الأب|الأب] : {~givenAr.M}
?- [اسم الأم|الأم|والدته(ا)] : {~nameAr.F}
%}
?- [بيان الوفاة|ملاحظات|بيان هامشي] : [{~date}|لا شيء|تزوج(ت) بتاريخ {~date}]`;
/** A child's page that nobody filled in. */
const empty = `- [الاسم الشخصي|الاسم] : [|........]
- [الاسم العائلي|النسب] : [|........]
- [تاريخ الازدياد|ولد(ت) في] : [|........]
- [مكان الازدياد|ب] : [|........]
- [رقم رسم الولادة|رسم عدد] : [|........]`;
const holderBoth = (
  who: string,
) => `- [Prénom|Prénoms] : {${who}GivenLat} <> {${who}GivenAr} : [الاسم الشخصي|الاسم]
- [Nom|Nom de famille] : {${who}FamilyLat} <> {${who}FamilyAr} : [الاسم العائلي|النسب]
- Acte n° : {~actNumber} <> {~actNumber} : [رسم رقم|رقم الرسم]
- Né(e) le : {${who}BirthDate} <> {${who}BirthDate} : ولد(ت) في
- A : {~placeLat} <> {${who}PlaceAr} : ب
- Père : {~nameLat} <> {~chainAr} : الأب
- Mère : {~nameLat} <> {~nameAr} : الأم`;
const kidBoth = (
  who: string,
) => `- [Prénom|Prénoms] : {${who}GivenLat} <> {${who}GivenAr} : [الاسم الشخصي|الاسم]
- [Nom|Nom de famille] : {${who}FamilyLat} <> {${who}FamilyAr} : [الاسم العائلي|النسب]
- [Né(e) le|Date] : {${who}BirthDate} <> {${who}BirthDate} : ولد(ت) في
- A : {~placeLat} <> {${who}PlaceAr} : ب
- Acte n° : {${who}ActNumber} <> {${who}ActNumber} : [رسم رقم|رقم الرسم]
?- Père : {~givenLat} <> {~givenAr} : الأب`;
const holderFr = (who: string) => `%{
- [Nom|Nom de famille] : {${who}FamilyLat}
- [Prénom|Prénoms] : {${who}GivenLat}
- [Né(e) le|Date de naissance] : {${who}BirthDate}
- [Acte de naissance n°|Acte n°|N° de l'acte] : {~actNumber}
- [Fils/fille de|Père|Nom du père] : {~nameLat.M}
- [et de|Mère|Nom de la mère] : {~nameLat.F}
?- [Lieu de naissance|A] : {~placeLat}
?- [Marié(e) le|Date du mariage] : {~date}
?- [Né le (père)|Père né le] : {~date}
%}`;

const officeAr =
  '= المملكة المغربية ; وزارة الداخلية ; عمالة أو إقليم {provinceAr} ; جماعة {~placeAr} ; مكتب الحالة المدنية {~placeAr}';
const officeAr2 =
  '= المملكـة المغربيـة ; وزارة الداخليـة ; إقليم : {provinceAr} ; الجماعة القروية : {~placeAr} ; مكتب الحالة المدنية رقم {~number}';
const officeBoth =
  "= ROYAUME DU MAROC ; MINISTERE DE L'INTERIEUR ; Province ou Préfecture : {~placeLat} ; Commune : {~placeLat} || المملكة المغربية ; وزارة الداخلية ; عمالة أو إقليم : {provinceAr} ; الجماعة : {~placeAr}";
const officeFr =
  "= ROYAUME DU MAROC ; MINISTERE DE L'INTERIEUR ; PROVINCE DE {~placeLat} ; COMMUNE DE {~placeLat} ; BUREAU DE L'ETAT CIVIL";
const titleAr =
  '# [دفتر الحالة المدنية|الدفتر العائلي|الدفتر العائلي للحالة المدنية|دفتـر الحالـة المدنيـة|دفتر عائلي]';
const titleFr =
  "# [LIVRET D'ETAT CIVIL|LIVRET DE FAMILLE|Livret de famille|LIVRET FAMILIAL|Livret d'état civil]";
const titleBoth = "# [دفتر الحالة المدنية|الدفتر العائلي] [-|/|] [LIVRET D'ETAT CIVIL|LIVRET DE FAMILLE]";
const numberAr =
  '[رقم الدفتر|الدفتر رقم|دفتر عدد|عدد الدفتر|رقم الدفتر العائلي|الدفتر العائلي عدد|مسجل تحت عدد|الرقم التسلسلي] [:|] {bookletNumber}';
const numberFr =
  "[Livret n°|N° du livret|Livret de famille n°|Numéro du livret|LIVRET N°|Livret d'état civil n°] [:|] {bookletNumber}";
const closeAr =
  '> [سلم|حرر|وسلم] [هذا الدفتر|] ب{~placeAr} [في|بتاريخ] {~date} ; ضابط الحالة المدنية ; {~nameAr}';
const closeFr = "> [Délivré à|Fait à] {~placeLat}, le {~date} ; L'officier de l'état civil ; {~nameLat}";
const lawAr =
  '* [طبقا للقانون رقم 37.99 المتعلق بالحالة المدنية الصادر بتنفيذه الظهير الشريف رقم 1.02.239|يجب الإدلاء بهذا الدفتر كلما طرأ تغيير على الحالة العائلية|كل تزوير في هذا الدفتر يعاقب عليه القانون|القانون رقم 36.21 المتعلق بالحالة المدنية]';

const [a0, a1, a2, a3, a4, a5] = ar as readonly [Words, Words, Words, Words, Words, Words];
const [f0, f1, f2] = fr as readonly [Words, Words, Words];

const officesAr = [
  officeAr,
  officeAr2,
  '= المملكة المغربية ; وزارة الداخلية ; [جهة {~placeAr}|المديرية العامة للجماعات الترابية|] ; [إقليم|عمالة] [:|] {provinceAr} ; [دائرة {~placeAr}|] ; جماعة {~placeAr} ; [الحالة المدنية|مكتب الحالة المدنية] [{~placeAr}|رقم {~number}|]',
  '- [العمالة أو الإقليم|إقليم|عمالة|الإقليم] : {provinceAr} || [الجماعة|جماعة|المقاطعة] : {~placeAr}\n?- [مكتب|مكتب الحالة المدنية] : {~placeAr} || [رقم الدفتر|الدفتر عدد] : {bookletNumber}',
  '[دفتر|الدفتر] [مسلم|سلم] من [طرف|لدن] ضابط الحالة المدنية ب{~placeAr} [إقليم|عمالة] {provinceAr} [بتاريخ|في] {~date}',
  '?[الصفحة|صفحة|ص] [2|3|4|5|6|7|8]',
];
const officesFr = [
  officeFr,
  "= Royaume du Maroc ; Ministère de l'Intérieur ; Préfecture de {~placeLat} ; Commune urbaine de {~placeLat} || [Livret n°|N°] {bookletNumber}",
  '- [Province|Préfecture ou province] : {~placeLat} || [Commune|Bureau] : {~placeLat}',
  '?[Page|p.|Folio] [2|3|4|5|6|7|8]',
];
const titlesAr = [
  titleAr,
  '# [الدفتر العائلي|دفتر الحالة المدنية] [رقم|عدد|:] {bookletNumber}',
  '# [دفتر الحالة المدنية (الأسرة)|دفتر العائلة|كناش الحالة المدنية|كناش العائلة|الكناش العائلي|دفتر التعريف والحالة المدنية]',
  '?# [مستخرج من|نسخة من|صورة من|] [دفتر الحالة المدنية|الدفتر العائلي]',
];
const titlesFr = [
  titleFr,
  "# [Livret de famille|LIVRET D'ETAT CIVIL] [n°|N°|:] {bookletNumber}",
  "?# [Extrait du livret de famille|LIVRET INDIVIDUEL ET FAMILIAL|Livret d'identité et d'état civil|Carnet de famille]",
];
const closesAr = [
  closeAr,
  lawAr,
  '> [ضابط الحالة المدنية|عن ضابط الحالة المدنية وبتفويض منه|الكاتب العام للجماعة|رئيس المجلس الجماعي] ; {~nameAr}',
  '* [صرح بالولادات أعلاه : السيد {~nameAr}، والد المولود|المصرح : {~nameAr} الساكن ب{~placeAr}|حرر هذا الدفتر بناء على رسم الزواج عدد {~number} بتاريخ {~date}|سلم هذا الدفتر لصاحبه {~nameAr.husband} بتاريخ {~date}]',
  '[تصريحات|التصريحات] : [{~nameAr} بتاريخ {~date}|{~date} - {~nameAr}] ; [توقيع|إمضاء] الضابط {~nameAr}',
  '[طلاق|بيان الطلاق] : [لا شيء|{~date}] - [وفاة الزوج|بيان الوفاة] : [لا شيء|{~date}|........]',
  '',
  '',
];
const closesFr = [
  closeFr,
  "* [Toute falsification est punie par la loi|Le présent livret doit être présenté à chaque déclaration|Déclarations reçues par {~nameLat}, officier de l'état civil|Duplicata délivré le {~date} à {~placeLat}]",
  "[Mention de divorce|Divorce] : [néant|{~date}] - [Décès de l'époux|Décès] : [néant|{~date}]",
  '',
];
/** Who is on a page, in which order. */
const households = [
  '@ husband\n@ wife\n@ children',
  '@ husband wife\n@ children',
  '@ husband wife\n@ children',
  '@ husband\n@ wives\n@ children',
  '@ husband\n@ wives',
  '@ husband wives\n@ children',
  '@ wives\n@ children',
  '@ husband wife children',
  '@ husband\n@ household',
  '@ children',
  '@ children',
  '@ children',
  '@ children',
  '@ wives',
  '@ wife\n@ children',
  '@ children\n@ husband\n@ wife',
  '@ wife\n@ husband\n@ children',
  '@ child',
  '@ husband wife',
  '@ husband wife',
  '@ husband',
  '@ wife',
  '@ household',
  '@ child\n@ children',
];
const numbersAr = [numberAr, `?${numberAr}`, '', '- [رقم الدفتر|الدفتر عدد|الرقم] : {bookletNumber}'];
const numbersFr = [numberFr, `?${numberFr}`, '', '- [Livret n°|N° du livret] : {bookletNumber}'];
const nthOf = (list: readonly string[], at: number) => list[at % list.length]!;
/** Plates of every manner between letterheads, titles, numbers and closings of every manner. */
const plated = households.flatMap((persons, i) => [
  ...[0, 1, 2, 3].map((turn) =>
    page(
      nthOf(officesAr, i + 5 * turn),
      nthOf(titlesAr, i + turn),
      ...(turn === 3 ? [persons, nthOf(numbersAr, i)] : [nthOf(numbersAr, i + turn), persons]),
      nthOf(closesAr, i + 3 * turn),
    ),
  ),
  page(nthOf(officesFr, i), nthOf(titlesFr, i), nthOf(numbersFr, i), persons, nthOf(closesFr, i)),
  page(
    nthOf([officeBoth, '', officeBoth, titleBoth], i),
    nthOf([titleBoth, titleAr, titleFr], i),
    nthOf([...numbersAr, ...numbersFr], i),
    persons,
    nthOf([...closesAr, ...closesFr], i),
  ),
]);

export const familyBooklet: Drafts = {
  type: 'family-booklet',
  pages: [
    ...plated,
    // Whole booklets, section by section, one set of words.
    page(
      officeAr,
      titleAr,
      numberAr,
      'الزوج',
      formAr('husband', a0),
      'الزوجة',
      formAr('wife', a0),
      children(2, (who, at) => `الولد ${firstM[at]}\n${formAr(who, a0, true)}`),
      closeAr,
    ),
    page(
      titleAr,
      numberAr,
      '# معلومات الزوج',
      formAr('husband', a1),
      '# معلومات الزوجة',
      formAr('wife', a1),
      '# معلومات الأولاد',
      children(3, (who, at) => `الطفل ${firstM[at]}\n${formAr(who, a1, true)}`),
    ),
    page(
      officeAr2,
      '# الدفتر العائلي',
      numberAr,
      'صفحة الزوج',
      formAr('husband', a2),
      'صفحة الزوجة',
      formAr('wife', a2),
      children(1, (who) => `صفحة الأولاد\n${formAr(who, a2, true)}`),
      lawAr,
    ),
    page(
      officeAr,
      titleAr,
      'الأب',
      pairsAr('husband', a3),
      'الأم',
      pairsAr('wife', a3),
      children(4, (who, at) => `الابن ${firstM[at]}\n${pairsAr(who, a3, true)}`),
    ),
    page(
      officeAr,
      titleAr,
      numberAr,
      'البيانات المتعلقة بالزوج',
      formAr('husband', a4),
      wives(2, (who, at) => `البيانات المتعلقة بالزوجة ${firstF[at]}\n${formAr(who, a4)}`),
      children(1, (who) => `البيانات المتعلقة بالأولاد\nالولد الأول\n${formAr(who, a4, true)}`),
      closeAr,
    ),
    page(
      titleAr,
      numberAr,
      'رب الأسرة',
      formAr('husband', a5),
      'الزوجة',
      formAr('wife', a5),
      children(2, (who, at) => `${at + 1} - الولد\n${formAr(who, a5, true)}`),
      lawAr,
    ),
    page(
      officeBoth,
      titleBoth,
      numberAr,
      "الزوج - L'EPOUX",
      formBoth('husband', a0, f0),
      "الزوجة - L'EPOUSE",
      formBoth('wife', a0, f0),
      children(2, (who, at) => `الولد ${firstM[at]} - ${firstFr[at]} ENFANT\n${formBoth(who, a0, f0, true)}`),
    ),
    page(
      officeBoth,
      titleBoth,
      numberFr,
      "L'époux / الزوج",
      pairsBoth('husband', a0, f0),
      "L'épouse / الزوجة",
      pairsBoth('wife', a0, f0),
      children(
        3,
        (who, at) => `${spelledFr[at]} enfant / الولد ${firstM[at]}\n${pairsBoth(who, a0, f0, true)}`,
      ),
      closeFr,
    ),
    page(
      titleBoth,
      numberFr,
      'MARI الزوج',
      formBoth('husband', a3, f1),
      wives(3, (who, at) => `${firstFr[at]} EPOUSE الزوجة ${firstF[at]}\n${formBoth(who, a3, f1)}`),
      closeAr,
    ),
    page(
      officeFr,
      titleFr,
      numberFr,
      "L'EPOUX",
      formFr('husband', f0),
      "L'EPOUSE",
      formFr('wife', f0),
      children(2, (who, at) => `${firstFr[at]} ENFANT\n${formFr(who, f0, true)}`),
      closeFr,
    ),
    page(
      officeFr,
      titleFr,
      numberFr,
      'LE MARI',
      formFr('husband', f1),
      'LA FEMME',
      formFr('wife', f1),
      children(4, (who, at) => `ENFANT N° ${at + 1}\n${formFr(who, f1, true)}`),
    ),
    page(
      titleFr,
      numberFr,
      'Epoux',
      formFr('husband', f2),
      wives(2, (who, at) => `${spelledFr[at]} épouse\n${formFr(who, f2)}`),
      children(3, (who, at) => `${spelledFr[at]} enfant\n${formFr(who, f2, true)}`),
      closeFr,
    ),
    page(
      officeAr,
      '# دفتر الحالة المدنية',
      numberAr,
      'الزوج :',
      pairsAr('husband', a0),
      wives(4, (who, at) => `الزوجة ${firstF[at]} :\n${pairsAr(who, a0)}`),
    ),
    page(
      titleAr,
      children(6, (who, at) => `الولد ${firstM[at]}\n${pairsAr(who, a0, true)}`),
    ),
    page(
      titleAr,
      '# صفحات الأولاد',
      children(4, (who, at) => `الولد ${firstM[at]}\n${formAr(who, a2, true)}`),
    ),
    page(
      titleBoth,
      children(
        4,
        (who, at) => `${firstFr[at]} ENFANT - الولد ${firstM[at]}\n${pairsBoth(who, a5, f2, true)}`,
      ),
      lawAr,
    ),
    page(officeAr2, titleAr, numberAr, '# الزوج', formAr('husband', a3), lawAr),
    page(
      '# الزوجة',
      formAr('wife', a0),
      '?- تاريخ عقد الزواج : {~date}\n?- رسم الزواج عدد : {~number} || توثيق : {~placeAr}',
      closeAr,
    ),
    page('# الزوجة الثانية', pairsAr('wife', a4), '- عقد الزواج رقم : {~reference}', '- بتاريخ : {~date}'),
    page(
      '# الولد الرابع',
      formAr('child', a1, true),
      '- بيان الوفاة : [لا شيء|...........]',
      '> الطابع ; ضابط الحالة المدنية ; {~nameAr}',
    ),
    page(
      '# 3ème ENFANT',
      formFr('child', f2, true),
      '- Mention de décès : [Néant|............]',
      "> Sceau ; L'officier de l'état civil",
    ),
    page('# الولد الخامس / 5ème enfant', formBoth('child', a0, f2, true), '?- بيان الزواج : {~date}'),

    // Husband and wife as columns of a table.
    `${officeAr}
${titleAr}
${numberAr}
| [البيانات|المعلومات|] | الزوج | الزوجة |
| الاسم الشخصي | {husbandGivenAr} | {wifeGivenAr} |
| الاسم العائلي | {husbandFamilyAr} | {wifeFamilyAr} |
| تاريخ الازدياد | {husbandBirthDate} | {wifeBirthDate} |
| مكان الازدياد | {husbandPlaceAr} | {wifePlaceAr} |
| المهنة | {~tradeAr} | {~tradeAr} |
الأولاد
| [ر.ت|الرقم|] | الاسم الشخصي | تاريخ الازدياد | مكان الازدياد | رقم الرسم |
| 1 | {childGivenAr} | {childBirthDate} | {childPlaceAr} | {childActNumber} |
| 2 | {child2GivenAr} | {child2BirthDate} | {child2PlaceAr} | {child2ActNumber} |
| 3 | {child3GivenAr} | {child3BirthDate} | {child3PlaceAr} | {child3ActNumber} |
${closeAr}`,
    `${titleBoth}
${numberFr}
| | Epoux الزوج | Epouse الزوجة |
| Prénom | {husbandGivenLat} | {wifeGivenLat} |
| الاسم الشخصي | {husbandGivenAr} | {wifeGivenAr} |
| Nom | {husbandFamilyLat} | {wifeFamilyLat} |
| الاسم العائلي | {husbandFamilyAr} | {wifeFamilyAr} |
| Né(e) le | {husbandBirthDate} | {wifeBirthDate} |
| ب | {husbandPlaceAr} | {wifePlaceAr} |
?| Profession | {~tradeLat} | {~tradeLat} |
${closeFr}`,
    `${officeFr}
${titleFr}
${numberFr}
| Renseignements | L'époux | La 1ère épouse | La 2ème épouse |
| Nom | {husbandFamilyLat} | {wifeFamilyLat} | {wife2FamilyLat} |
| Prénom | {husbandGivenLat} | {wifeGivenLat} | {wife2GivenLat} |
| Date de naissance | {husbandBirthDate} | {wifeBirthDate} | {wife2BirthDate} |
| Fils / fille de | {~givenLat} | {~givenLat} | {~givenLat} |
| Mariage célébré le | | {~date} | {~date} |
${closeFr}`,
    `${titleAr}
| الصفة | الاسم الشخصي | الاسم العائلي | تاريخ الازدياد | مكانه |
| الزوج | {husbandGivenAr} | {husbandFamilyAr} | {husbandBirthDate} | {husbandPlaceAr} |
| الزوجة | {wifeGivenAr} | {wifeFamilyAr} | {wifeBirthDate} | {wifePlaceAr} |
| الولد الأول | {childGivenAr} | {childFamilyAr} | {childBirthDate} | {childPlaceAr} |
| الولد الثاني | {child2GivenAr} | {child2FamilyAr} | {child2BirthDate} | {child2PlaceAr} |
| الولد الثالث | {child3GivenAr} | {child3FamilyAr} | {child3BirthDate} | {child3PlaceAr} |
?${numberAr}
${lawAr}`,
    `${officeAr2}
# الدفتر العائلي
${numberAr}
[رب العائلة|رب الأسرة] : {husbandGivenAr} {husbandFamilyAr}، [المزداد|المولود] [في|بتاريخ|سنة] {husbandBirthDate} ب{husbandPlaceAr}، ابن {~chainAr} و{~nameAr}، مهنته {~tradeAr}.
[زوجته|الزوجة] : {wifeGivenAr} {wifeFamilyAr}، [المزدادة|المولودة] [في|بتاريخ|سنة] {wifeBirthDate} ب{wifePlaceAr}، بنت {~chainAr}.
| [الأولاد|اسم الولد|الابن أو البنت] | [تاريخ الولادة|ولد(ت) في] | [محل الولادة|ب] | [عدد الرسم|الرسم] | [الإمضاء|ملاحظات] |
| {childGivenAr} | {childBirthDate} | {childPlaceAr} | {childActNumber} | |
| {child2GivenAr} | {child2BirthDate} | {child2PlaceAr} | {child2ActNumber} | |
| {child3GivenAr} | {child3BirthDate} | {child3PlaceAr} | {child3ActNumber} | |
| {child4GivenAr} | {child4BirthDate} | {child4PlaceAr} | {child4ActNumber} | |`,
    `# الزوجات
| [الترتيب|] | الاسم والنسب | تاريخ ومكان الازدياد | تاريخ الزواج | تاريخ الطلاق أو الوفاة |
| الزوجة الأولى | {wifeGivenAr} {wifeFamilyAr} | {wifeBirthDate} ب{wifePlaceAr} | {~date} | {~date} |
| الزوجة الثانية | {wife2GivenAr} {wife2FamilyAr} | {wife2BirthDate} ب{wife2PlaceAr} | {~date} | |
| الزوجة الثالثة | {wife3GivenAr} {wife3FamilyAr} | {wife3BirthDate} ب{wife3PlaceAr} | {~date} | |
${numberAr}
الزوج : {husbandGivenAr} {husbandFamilyAr}`,
    `${titleFr}
${numberFr}
Chef de famille : {husbandFamilyLat} {husbandGivenLat}, né [le|en] {husbandBirthDate} à {~placeLat}
Epouse : {wifeFamilyLat} {wifeGivenLat}, née [le|en] {wifeBirthDate} à {~placeLat}
# ENFANTS
| N° | Nom | Prénom | Date de naissance | N° d'acte | [Observations|Mentions] |
| 1 | {childFamilyLat} | {childGivenLat} | {childBirthDate} | {childActNumber} | |
| 2 | {child2FamilyLat} | {child2GivenLat} | {child2BirthDate} | {child2ActNumber} | [Décédé le {~date}|] |
| 3 | {child3FamilyLat} | {child3GivenLat} | {child3BirthDate} | {child3ActNumber} | |
| 4 | {child4FamilyLat} | {child4GivenLat} | {child4BirthDate} | {child4ActNumber} | |
| 5 | {child5FamilyLat} | {child5GivenLat} | {child5BirthDate} | {child5ActNumber} | |`,
    `${officeBoth}
| Prénom الاسم الشخصي | Nom الاسم العائلي | Naissance الازدياد | N° الرسم |
| {childGivenLat} | {childFamilyLat} | {childBirthDate} | {childActNumber} |
| {childGivenAr} | {childFamilyAr} | {childPlaceAr} | |
| {child2GivenLat} | {child2FamilyLat} | {child2BirthDate} | {child2ActNumber} |
| {child2GivenAr} | {child2FamilyAr} | {child2PlaceAr} | |
${closeAr}`,

    // Facing pages: the husband's on one side, the wife's on the other.
    `${titleAr}
${numberAr}
- صفحة الزوج : || صفحة الزوجة :
- الاسم الشخصي : {husbandGivenAr} || الاسم الشخصي : {wifeGivenAr}
- الاسم العائلي : {husbandFamilyAr} || الاسم العائلي : {wifeFamilyAr}
- تاريخ الازدياد : {husbandBirthDate} || تاريخ الازدياد : {wifeBirthDate}
- مكان الازدياد : {husbandPlaceAr} || مكان الازدياد : {wifePlaceAr}
?- اسم الأب : {~chainAr} || اسم الأب : {~chainAr}
?- اسم الأم : {~nameAr} || اسم الأم : {~nameAr}
> ضابط الحالة المدنية ; {~nameAr}`,
    `${officeBoth}
# LIVRET DE FAMILLE
| L'EPOUX | L'EPOUSE |
| Nom : {husbandFamilyLat} | Nom : {wifeFamilyLat} |
| Prénom : {husbandGivenLat} | Prénom : {wifeGivenLat} |
| Né le : {husbandBirthDate} | Née le : {wifeBirthDate} |
| à : {~placeLat} | à : {~placeLat} |
| Fils de : {~nameLat} | Fille de : {~nameLat} |
${numberFr}
${closeFr}`,
    `| الزوج | الزوجة |
| الاسم الشخصي : {husbandGivenAr} | الاسم الشخصي : {wifeGivenAr} |
| الاسم العائلي : {husbandFamilyAr} | الاسم العائلي : {wifeFamilyAr} |
| ولد في : {husbandBirthDate} | ولدت في : {wifeBirthDate} |
| ب : {husbandPlaceAr} | ب : {wifePlaceAr} |
| ابن : {~chainAr} | بنت : {~chainAr} |
| و : {~nameAr} | و : {~nameAr} |
| المهنة : {~tradeAr} | المهنة : {~tradeAr} |
[الدفتر العائلي|دفتر الحالة المدنية] [رقم|عدد] {bookletNumber} [المسلم|المسلمة] [بمكتب الحالة المدنية|من طرف مكتب الحالة المدنية] لجماعة {~placeAr} إقليم {provinceAr}`,
    `- الولد الأول : || الولد الثاني :
- الاسم الشخصي : {childGivenAr} || الاسم الشخصي : {child2GivenAr}
- تاريخ الازدياد : {childBirthDate} || تاريخ الازدياد : {child2BirthDate}
- بالحروف : {childBirthDateWordsAr} || بالحروف : {child2BirthDateWordsAr}
- مكان الازدياد : {childPlaceAr} || مكان الازدياد : {child2PlaceAr}
- رقم الرسم : {childActNumber} || رقم الرسم : {child2ActNumber}
- بيان الوفاة : || بيان الوفاة :
> الخاتم ; ضابط الحالة المدنية`,
    `| 1er ENFANT | 2ème ENFANT |
| Prénom : {childGivenLat} | Prénom : {child2GivenLat} |
| Nom : {childFamilyLat} | Nom : {child2FamilyLat} |
| Né(e) le : {childBirthDate} | Né(e) le : {child2BirthDate} |
| Acte n° {childActNumber} | Acte n° {child2ActNumber} |
| الولد الأول : {childGivenAr} | الولد الثاني : {child2GivenAr} |
| ب{childPlaceAr} | ب{child2PlaceAr} |
${numberFr}`,
    `${titleAr}
| الولد الأول | الولد الثاني | الولد الثالث |
| {childGivenAr} | {child2GivenAr} | {child3GivenAr} |
| {childFamilyAr} | {child2FamilyAr} | {child3FamilyAr} |
| {childBirthDate} | {child2BirthDate} | {child3BirthDate} |
| {childPlaceAr} | {child2PlaceAr} | {child3PlaceAr} |
| رسم عدد {childActNumber} | رسم عدد {child2ActNumber} | رسم عدد {child3ActNumber} |
${lawAr}`,

    // Told in sentences.
    `${officeAr}
${titleAr}
${numberAr}
الزوج : السيد {husbandGivenAr} {husbandFamilyAr} المزداد بتاريخ {husbandBirthDate} بمدينة {husbandPlaceAr} من والده {~chainAr} ووالدته {~nameAr} جنسيته مغربية.
الزوجة : السيدة {wifeGivenAr} {wifeFamilyAr} المزدادة بتاريخ {wifeBirthDate} بمدينة {wifePlaceAr} من والدها {~chainAr} ووالدتها {~nameAr} جنسيتها مغربية.
الولد الأول : {childGivenAr} ولد(ت) ب{childPlaceAr} في {childBirthDate} موافق {~dateHijri.childBirthDate}، رسم الولادة عدد {childActNumber}.
الولد الثاني : {child2GivenAr} ولد(ت) ب{child2PlaceAr} في {child2BirthDate} موافق {~dateHijri.child2BirthDate}، رسم الولادة عدد {child2ActNumber}.
${closeAr}`,
    `= المملكة المغربية ; إقليم {provinceAr} ; جماعة {~placeAr}
# الزوج
[ولد|ازداد] ب{husbandPlaceAr} [يوم|في|بتاريخ] {husbandBirthDate} [السيد|المسمى] {husbandGivenAr} [بن {~chainAr}|] اسمه العائلي {husbandFamilyAr} [وهو ابن {~nameAr} و{~nameAr}|].
# الزوجة
[ولدت|ازدادت] ب{wifePlaceAr} [يوم|في|بتاريخ] {wifeBirthDate} [السيدة|المسماة] {wifeGivenAr} اسمها العائلي {wifeFamilyAr} [وهي بنت {~nameAr} و{~nameAr}|].
[وقد تم الزواج بمقتضى العقد عدد {~number} صحيفة {~number} بتاريخ {~date} توثيق {~placeAr}.|]
> ضابط الحالة المدنية`,
    `# الولد الأول
في [يوم|] {childBirthDateWordsAr} [ولد|ولدت|ازداد] ب{childPlaceAr} {childGivenAr} {childFamilyAr} [جنسه ذكر|جنسها أنثى|] [رسم ولادته عدد|رقم رسم الولادة|عقد عدد] {childActNumber}
# الولد الثاني
في [يوم|] {child2BirthDateWordsAr} [ولد|ولدت|ازداد] ب{child2PlaceAr} {child2GivenAr} {child2FamilyAr} [رسم ولادته عدد|رقم رسم الولادة|عقد عدد] {child2ActNumber}
# الولد الثالث
في [يوم|] {child3BirthDateWordsAr} [ولد|ولدت|ازداد] ب{child3PlaceAr} {child3GivenAr} {child3FamilyAr} [رسم ولادته عدد|رقم رسم الولادة|عقد عدد] {child3ActNumber}`,
    `${officeFr}
${titleFr}
${numberFr}
L'époux : {husbandGivenLat} {husbandFamilyLat}, né le {husbandBirthDate} à {~placeLat}, fils de {~givenLat} et de {~nameLat}, de nationalité marocaine.
L'épouse : {wifeGivenLat} {wifeFamilyLat}, née le {wifeBirthDate} à {~placeLat}, fille de {~givenLat} et de {~nameLat}.
[Mariage inscrit sous le n° {~number} le {~date} à {~placeLat}.|]
Premier enfant : {childGivenLat}, né(e) le {childBirthDate}, acte n° {childActNumber} [du bureau de {~placeLat}|].
Deuxième enfant : {child2GivenLat}, né(e) le {child2BirthDate}, acte n° {child2ActNumber}.
Troisième enfant : {child3GivenLat}, né(e) le {child3BirthDate}, acte n° {child3ActNumber}.
${closeFr}`,
    `[نحن ضابط الحالة المدنية لجماعة {~placeAr}|سلم هذا الدفتر من طرف ضابط الحالة المدنية ب{~placeAr}] [عمالة|إقليم] {provinceAr} [سلمنا|] الدفتر العائلي رقم {bookletNumber} [للسيد|إلى السيد] {husbandGivenAr} {husbandFamilyAr} المزداد سنة {husbandBirthDate} ب{husbandPlaceAr} والمتزوج [بالسيدة|ب] {wifeGivenAr} {wifeFamilyAr} المزدادة سنة {wifeBirthDate} ب{wifePlaceAr}، [وذلك بتاريخ {~date}|بمقتضى رسم الزواج عدد {~number} بتاريخ {~date}].
> التوقيع ; {~nameAr}`,

    // Covers.
    `= المملكة المغربية ; وزارة الداخلية || ROYAUME DU MAROC ; MINISTERE DE L'INTERIEUR
- عمالة أو إقليم : {provinceAr} || Province ou Préfecture : {~placeLat}
- جماعة : {~placeAr} || Commune : {~placeLat}
${titleBoth}
- رقم : {bookletNumber} || N° : {bookletNumber}
- سلم للسيد : {husbandGivenAr} {husbandFamilyAr} || Délivré à M. : {husbandGivenLat} {husbandFamilyLat}
- بتاريخ : {~date} || Le : {~date}`,
    `= المملكة المغربية ; وزارة الداخلية ; المديرية العامة للجماعات الترابية
# دفتر الحالة المدنية
- [العمالة أو الإقليم|عمالة - إقليم|العمالة/الإقليم|الإقليم] : {provinceAr}
- الجماعة : {~placeAr}
- مكتب : {~placeAr}
- [رقم الدفتر|الدفتر عدد|رقم التسلسل] : {bookletNumber}
- [المعرف الرقمي المدني والاجتماعي|IDCS] : {~number}
- [صاحب الدفتر|اسم صاحب الدفتر] : {husbandGivenAr} {husbandFamilyAr}
* [القانون رقم 36.21 المتعلق بالحالة المدنية|ظهير {~law}]`,
    `# الدفتر العائلي
عدد {bookletNumber} / {~year}
إقليم {provinceAr} جماعة {~placeAr}
الزوج : {husbandGivenAr} {husbandFamilyAr}
الزوجة : {wifeGivenAr} {wifeFamilyAr}
عدد الأولاد : {~number}
> في {~date} ; الكاتب العام`,
    `${officeFr}
# LIVRET D'ETAT CIVIL
N° {bookletNumber}
Délivré le {~date} par {~nameLat}, officier de l'état civil délégué
Mari : {husbandFamilyLat} {husbandGivenLat}
Femme : {wifeFamilyLat} {wifeGivenLat}
* Tél. {~phone}`,

    // Terse and mixed pages.
    `${titleAr}
الزوج
{husbandGivenAr} {husbandFamilyAr}
[المزداد|ولد] في {husbandBirthDate} ب{husbandPlaceAr}
الزوجة
{wifeGivenAr} {wifeFamilyAr}
[المزدادة|ولدت] في {wifeBirthDate} ب{wifePlaceAr}
الأولاد
1 - {childGivenAr} ([ولد في|مزداد بتاريخ|] {childBirthDate} ب{childPlaceAr})
2 - {child2GivenAr} ([ولد في|مزداد بتاريخ|] {child2BirthDate} ب{child2PlaceAr})
3 - {child3GivenAr} ([ولد في|مزداد بتاريخ|] {child3BirthDate} ب{child3PlaceAr})
${numberAr}`,
    `${titleFr}
EPOUX : {husbandFamilyLat} {husbandGivenLat} - {husbandBirthDate} - {~placeLat}
EPOUSE : {wifeFamilyLat} {wifeGivenLat} - {wifeBirthDate} - {~placeLat}
ENFANTS :
- 1 : {childGivenLat} {childFamilyLat}, le {childBirthDate} (acte {childActNumber})
- 2 : {child2GivenLat} {child2FamilyLat}, le {child2BirthDate} (acte {child2ActNumber})
${numberFr}`,
    `${officeAr}
${numberAr}
| الزوج | {husbandGivenAr} {husbandFamilyAr} | [ولد|المزداد] {husbandBirthDate} | {husbandPlaceAr} |
| الزوجة 1 | {wifeGivenAr} {wifeFamilyAr} | {wifeBirthDate} | {wifePlaceAr} |
| الزوجة 2 | {wife2GivenAr} {wife2FamilyAr} | {wife2BirthDate} | {wife2PlaceAr} |
| الولد 1 | {childGivenAr} | {childBirthDate} | {childPlaceAr} |
| الولد 2 | {child2GivenAr} | {child2BirthDate} | {child2PlaceAr} |
${closeAr}`,
    `# معلومات خاصة بالزوج - INFORMATIONS DE L'EPOUX
- {husbandGivenAr} : الاسم الشخصي || {husbandGivenLat} : Prénom
- {husbandFamilyAr} : الاسم العائلي || {husbandFamilyLat} : Nom
- تاريخ الازدياد / Date de naissance : {husbandBirthDate}
- مكان الازدياد / Lieu de naissance : {husbandPlaceAr} {~placeLat}
- الوالدان / Parents : {~nameAr} و{~nameAr}
- رقم البطاقة الوطنية : {~cin}
> {~date} ; ضابط الحالة المدنية`,
    `الزوج
الاسم الشخصي {husbandGivenAr} الاسم العائلي {husbandFamilyAr}
ولد في {husbandBirthDate} ب {husbandPlaceAr}
من {~chainAr} ومن {~nameAr}
الزوجة
الاسم الشخصي {wifeGivenAr} الاسم العائلي {wifeFamilyAr}
ولدت في {wifeBirthDate} ب {wifePlaceAr}
من {~chainAr} ومن {~nameAr}
[الزواج مسجل تحت عدد {~number} في {~date}|]
${closeAr}`,
    `# الأبناء
%{
- الابن الأول : {childGivenAr} {childFamilyAr}، المزداد في {childBirthDate} ب{childPlaceAr}، رسم {childActNumber}
%}
- البنت الثانية : {child2GivenAr} {child2FamilyAr}، المزدادة في {child2BirthDate} ب{child2PlaceAr}، رسم {child2ActNumber}
- الابن الثالث : {child3GivenAr} {child3FamilyAr}، المزداد في {child3BirthDate} ب{child3PlaceAr}، رسم {child3ActNumber}
- البنت الرابعة : {child4GivenAr} {child4FamilyAr}، المزدادة في {child4BirthDate} ب{child4PlaceAr}، رسم {child4ActNumber}
> [طابع المكتب|الخاتم]`,
    `${titleAr}
# الولد الأول
- الاسم الشخصي : {childGivenAr}
- الاسم العائلي : {childFamilyAr}
- الموافق ل : {childBirthDate}
- هجرية : {~dateHijri.childBirthDate}
- ب : {childPlaceAr}
- الساعة : {~time}
- رسم عدد : {childActNumber}
- تاريخ التصريح : {~date}
- المصرح : {~nameAr}
# الولد الثاني
- الاسم الشخصي : {child2GivenAr}
- الاسم العائلي : {child2FamilyAr}
- الموافق ل : {child2BirthDate}
- هجرية : {~dateHijri.child2BirthDate}
- ب : {child2PlaceAr}
- رسم عدد : {child2ActNumber}`,
    `# 1er enfant
- N° de l'acte : {childActNumber} || Année : {~year}
- Prénom : {childGivenLat} || الاسم الشخصي : {childGivenAr}
- Né(e) le : {childBirthDate}
- En lettres : {~dateWordsFr}
- A : {~placeLat} || ب : {childPlaceAr}
- Mention de mariage : {~date}
# 2ème enfant
- N° de l'acte : {child2ActNumber} || Année : {~year}
- Prénom : {child2GivenLat} || الاسم الشخصي : {child2GivenAr}
- Né(e) le : {child2BirthDate}
- A : {~placeLat} || ب : {child2PlaceAr}`,
    `${officeAr2}
الولد
{childActNumber} [رقم العقد|رقم رسم الولادة]
{childGivenAr} [الاسم الشخصي|الاسم]
{childBirthDate} [تاريخ الازدياد|ولد في]
{childPlaceAr} [مكان الازدياد|محل الولادة]
الولد
{child2ActNumber} [رقم العقد|رقم رسم الولادة]
{child2GivenAr} [الاسم الشخصي|الاسم]
{child2BirthDate} [تاريخ الازدياد|ولد في]
{child2PlaceAr} [مكان الازدياد|محل الولادة]`,
    `${titleBoth}
${numberAr}
| الاسم الشخصي Prénom | الاسم العائلي Nom | تاريخ الازدياد Né(e) le | مكان الازدياد à |
| {husbandGivenAr} | {husbandFamilyAr} | {husbandBirthDate} | {husbandPlaceAr} |
| {husbandGivenLat} | {husbandFamilyLat} | | {~placeLat} |
الزوجة Epouse
| {wifeGivenAr} | {wifeFamilyAr} | {wifeBirthDate} | {wifePlaceAr} |
| {wifeGivenLat} | {wifeFamilyLat} | | {~placeLat} |`,
    `# EPOUX
{husbandFamilyLat}
* Nom
{husbandGivenLat}
* Prénom
{husbandBirthDate}
* Date de naissance
# EPOUSE
{wifeFamilyLat}
* Nom
{wifeGivenLat}
* Prénom
{wifeBirthDate}
* Date de naissance
${numberFr}`,
    `# [صفحة خاصة بالزوج|الزوج]
[الصفحة 2|ص 2|]
%{
- الاسم الشخصي للزوج : {husbandGivenAr}
- الاسم العائلي للزوج : {husbandFamilyAr}
- تاريخ ازدياده : {husbandBirthDate}
- محل ازدياده : {husbandPlaceAr}
- اسم والده : {~chainAr}
- اسم والدته : {~nameAr}
- حرفته : {~tradeAr}
%}
# [صفحة خاصة بالزوجة|الزوجة]
%{
- الاسم الشخصي للزوجة : {wifeGivenAr}
- الاسم العائلي للزوجة : {wifeFamilyAr}
- تاريخ ازديادها : {wifeBirthDate}
- محل ازديادها : {wifePlaceAr}
- اسم والدها : {~chainAr}
- اسم والدتها : {~nameAr}
%}
?- تاريخ الزواج : {~date}
?- عقد الزواج عدد : {~number}`,
    `${titleFr}
%{
- Nom de l'époux : {husbandFamilyLat}
- Prénom de l'époux : {husbandGivenLat}
- Date de naissance de l'époux : {husbandBirthDate}
- Nom de l'épouse : {wifeFamilyLat}
- Prénom de l'épouse : {wifeGivenLat}
- Date de naissance de l'épouse : {wifeBirthDate}
- Date du mariage : {~date}
%}
${numberFr}
${children(3, (who, at) => `- Prénom de l'enfant ${at + 1} : {${who}GivenLat} || Né(e) le : {${who}BirthDate}`)}
${closeFr}`,
    `${officeBoth}
${titleBoth}
${numberAr}
الزوج {husbandGivenAr} {husbandFamilyAr} Epoux {husbandGivenLat} {husbandFamilyLat}
[تاريخ ومكان الازدياد|ولد في] {husbandBirthDate} ب{husbandPlaceAr} Né à {~placeLat}
الزوجة {wifeGivenAr} {wifeFamilyAr} Epouse {wifeGivenLat} {wifeFamilyLat}
[تاريخ ومكان الازدياد|ولدت في] {wifeBirthDate} ب{wifePlaceAr} Née à {~placeLat}
${children(2, (who, at) => `الولد ${firstM[at]} {${who}GivenAr} Enfant {${who}GivenLat} {${who}BirthDate} رسم {${who}ActNumber}`)}`,
    `# الزوج والزوجات
- الزوج : {husbandGivenAr} {husbandFamilyAr} || تاريخ الازدياد : {husbandBirthDate}
- الزوجة الأولى : {wifeGivenAr} {wifeFamilyAr} || تاريخ الازدياد : {wifeBirthDate}
- بيان الطلاق : طلاق رجعي بتاريخ {~date} عدد {~number}
- الزوجة الثانية : {wife2GivenAr} {wife2FamilyAr} || تاريخ الازدياد : {wife2BirthDate}
- بيان الزواج : {~date} [توثيق|محكمة] {~placeAr}
?- الزوجة الثالثة : {wife3GivenAr} {wife3FamilyAr} || تاريخ الازدياد : {wife3BirthDate}
${lawAr}`,
    `# الولد [السادس|السابع|الثامن|التاسع]
- [رقم الرسم|رسم الولادة عدد|عقد عدد] : {childActNumber} لسنة {~year}
- الاسم الشخصي : {childGivenAr} Prénom {childGivenLat}
- الاسم العائلي : {childFamilyAr} Nom {childFamilyLat}
- ازداد(ت) ب : {childPlaceAr}
- في : {childBirthDate}
- [كتابة|بالحروف] : {childBirthDateWordsAr}
- هجرية : {~dateHijri}
- الأم : {~nameAr}
> الإمضاء والخاتم`,
    page(
      officeBoth,
      titleBoth,
      numberFr,
      "L'EPOUX",
      pairsBoth('husband', a4, f1),
      wives(2, (who, at) => `${firstFr[at]} EPOUSE\n${pairsBoth(who, a4, f1)}`),
      children(2, (who, at) => `${firstFr[at]} ENFANT\n${pairsBoth(who, a4, f1, true)}`),
      lawAr,
    ),
    page(
      officeAr,
      titleAr,
      wives(2, (who, at) => `الزوجة ${firstF[at]}\n${formAr(who, a1)}`),
      '- تاريخ الزواج : {~date}',
    ),
    page(
      titleBoth,
      '# الأبناء ENFANTS',
      children(
        5,
        (who, at) =>
          `${at + 1}\n- الاسم الشخصي : {${who}GivenAr} || Prénom : {${who}GivenLat}\n- ولد(ت) في : {${who}BirthDate} || ب : {${who}PlaceAr}`,
      ),
    ),
    page(
      officeFr,
      '# ENFANTS',
      children(
        3,
        (who, at) =>
          `${spelledFr[at]} enfant\n%{\n- Prénom : {${who}GivenLat}\n- Nom de famille : {${who}FamilyLat}\n- Né(e) le : {${who}BirthDate}\n- Acte de naissance n° : {${who}ActNumber}\n%}\n?- Mention marginale : [Néant|marié(e) le {~date}]`,
      ),
      closeFr,
    ),
    page(
      numberAr,
      'الزوج',
      '{husbandGivenAr} {husbandFamilyAr}',
      '- تاريخ الازدياد : {husbandBirthDate} || مكانه : {husbandPlaceAr}',
      'الزوجة',
      '{wifeGivenAr} {wifeFamilyAr}',
      '- تاريخ الازدياد : {wifeBirthDate} || مكانه : {wifePlaceAr}',
      children(
        4,
        (who, at) =>
          `الولد ${firstM[at]}\n{${who}GivenAr} {${who}FamilyAr}\n- تاريخ الازدياد : {${who}BirthDate} || رقم الرسم : {${who}ActNumber}`,
      ),
    ),
    page(
      titleAr,
      children(
        2,
        (who, at) =>
          `| الولد ${firstM[at]} | |\n| الاسم الشخصي | {${who}GivenAr} |\n| الاسم العائلي | {${who}FamilyAr} |\n| تاريخ الازدياد بالأرقام | {${who}BirthDate} |\n| تاريخ الازدياد بالحروف | {${who}BirthDateWordsAr} |\n| محل الولادة | {${who}PlaceAr} |\n| رقم رسم الولادة | {${who}ActNumber} |\n| بيان الوفاة | |`,
      ),
      closeAr,
    ),
    page(
      '= المملكة المغربية ; إقليم {provinceAr} ; بلدية {~placeAr}',
      '# الدفتر العائلي',
      '| الدفتر رقم | {bookletNumber} |\n| الزوج | {husbandGivenAr} {husbandFamilyAr} |\n| تاريخ ازدياده | {husbandBirthDate} |\n| الزوجة | {wifeGivenAr} {wifeFamilyAr} |\n| تاريخ ازديادها | {wifeBirthDate} |\n| عدد الأبناء | {~number} |\n| العنوان | {~addressAr} |',
      closeAr,
    ),
    // The same words in other arrangements.
    page(
      titleAr,
      '# [بيانات تخص الزوج|خاص بالزوج|الزوج (الأب)]',
      pairsAr('husband', a1),
      '# [بيانات تخص الزوجة|خاص بالزوجة|الزوجة (الأم)]',
      pairsAr('wife', a1),
      children(2, (who, at) => `# [المولود|الطفل|الابن] ${firstM[at]}\n${pairsAr(who, a1, true)}`),
      numberAr,
    ),
    page(
      officeAr,
      titleAr,
      numberAr,
      '[الأب والأم|الوالدان|الزوجان]',
      `| الصفة | ${a3.given} | ${a3.family} | ${a3.born} | ${a3.place} |\n| الأب | {husbandGivenAr} | {husbandFamilyAr} | {husbandBirthDate} | {husbandPlaceAr} |\n| الأم | {wifeGivenAr} | {wifeFamilyAr} | {wifeBirthDate} | {wifePlaceAr} |`,
      '[الأبناء|الأولاد]',
      `| ${a3.act} | ${a3.given} | ${a3.family} | ${a3.born} | ${a3.place} |\n${children(4, (who) => `| {${who}ActNumber} | {${who}GivenAr} | {${who}FamilyAr} | {${who}BirthDate} | {${who}PlaceAr} |`)}`,
      lawAr,
    ),
    page(
      officeBoth,
      titleBoth,
      numberFr,
      'الأب - LE PERE',
      formBoth('husband', a2, f2),
      'الأم - LA MERE',
      formBoth('wife', a2, f2),
      children(
        2,
        (who, at) => `[البنت|الطفلة|الولد] ${at + 1} - ENFANT ${at + 1}\n${formBoth(who, a2, f2, true)}`,
      ),
      closeFr,
    ),
    page(
      officeBoth,
      '# الزوجات - EPOUSES',
      wives(
        2,
        (who, at) =>
          `${at + 1} - الزوجة ${firstF[at]}\n${formBoth(who, a4, f0)}\n- Date du mariage : {~date} <> {~date} : تاريخ الزواج`,
      ),
      numberAr,
    ),
    page(
      titleAr,
      numberAr,
      'الزوج : {husbandGivenAr} {husbandFamilyAr}',
      wives(
        2,
        (who, at) =>
          `الزوجة ${firstF[at]} : {${who}GivenAr} {${who}FamilyAr}، ${at === 0 ? '[المطلقة|المتوفاة|المتزوجة] بتاريخ {~date}، ' : ''}المزدادة سنة {${who}BirthDate} ب{${who}PlaceAr}`,
      ),
      `| الأولاد | ${a5.born} | ${a5.place} | اسم الأم |\n${children(4, (who) => `| {${who}GivenAr} {${who}FamilyAr} | {${who}BirthDate} | {${who}PlaceAr} | {~givenAr} |`)}`,
      closeAr,
    ),
    page(
      officeFr,
      titleFr,
      numberFr,
      `| | Mari | Femme |\n| ${f1.family} | {husbandFamilyLat} | {wifeFamilyLat} |\n| ${f1.given} | {husbandGivenLat} | {wifeGivenLat} |\n| ${f1.born} | {husbandBirthDate} | {wifeBirthDate} |\n| ${f1.place} | {~placeLat} | {~placeLat} |`,
      `| | 1er enfant | 2ème enfant | 3ème enfant |\n| ${f1.given} | {childGivenLat} | {child2GivenLat} | {child3GivenLat} |\n| ${f1.born} | {childBirthDate} | {child2BirthDate} | {child3BirthDate} |\n| ${f1.act} | {childActNumber} | {child2ActNumber} | {child3ActNumber} |`,
    ),
    page(
      '* [نسخة مطابقة للأصل|صورة طبق الأصل] {~reference} بتاريخ {~date}',
      titleAr,
      '[الدفتر العائلي رقم|دفتر عدد] {bookletNumber} سلم ل{husbandGivenAr} {husbandFamilyAr} [بتاريخ|في] {~date}',
      children(
        3,
        (who, at) =>
          `- ${firstM[at]} : {${who}GivenAr} || تاريخ الازدياد : {${who}BirthDate}\n- مكان الازدياد : {${who}PlaceAr} || رقم العقد : {${who}ActNumber}`,
      ),
      '> صادق عليه ; {~nameAr} ; {~placeAr} في {~date}',
    ),
    page(
      officeAr2,
      '# صفحات الزوج والزوجة',
      'الزوج',
      '%{',
      '- [اسمه|الاسم] : {husbandGivenAr} {husbandFamilyAr}',
      '- [مولده|ولد] : {husbandBirthDate} ب{husbandPlaceAr}',
      '- نسبه : بن {~chainAr}',
      '- حرفته : {~tradeAr}',
      '%}',
      'الزوجة',
      '%{',
      '- [اسمها|الاسم] : {wifeGivenAr} {wifeFamilyAr}',
      '- [مولدها|ولدت] : {wifeBirthDate} ب{wifePlaceAr}',
      '- نسبها : بنت {~chainAr}',
      '%}',
      '- عقد النكاح : عدد {~number} صحيفة {~number} بتاريخ {~date}',
      '- العدلان : {~nameAr} و{~nameAr}',
    ),
    page(
      titleBoth,
      `| ${a0.given} | {husbandGivenAr} | {husbandGivenLat} | Prénom |\n| ${a0.family} | {husbandFamilyAr} | {husbandFamilyLat} | Nom |\n| ${a0.born} | {husbandBirthDate} | {~placeLat} | Lieu |\n| ${a0.place} | {husbandPlaceAr} | {~tradeLat} | Profession |`,
      'الزوجة EPOUSE',
      `| ${a0.given} | {wifeGivenAr} | {wifeGivenLat} | Prénom |\n| ${a0.family} | {wifeFamilyAr} | {wifeFamilyLat} | Nom |\n| ${a0.born} | {wifeBirthDate} | {~placeLat} | Lieu |\n| ${a0.place} | {wifePlaceAr} | {~tradeLat} | Profession |`,
      numberAr,
    ),
    page(
      titleAr,
      '# [الابن|الولد|الطفل]',
      '- [رسم الولادة|عقد الولادة] : عدد {childActNumber} [بتاريخ {~date}|]',
      '[ولد|ازداد] [بتاريخ|يوم] {childBirthDate} [الموافق ل {~dateHijri.childBirthDate}|] ([كتابة|بالحروف] : {childBirthDateWordsAr}) ب{childPlaceAr} [المسمى|الطفل] {childGivenAr} {childFamilyAr} [من أمه|والدته] {wifeGivenAr} {wifeFamilyAr} [ومن أبيه|ووالده] {husbandGivenAr} {husbandFamilyAr}.',
      '- بيان الوفاة : [{~date}|لا شيء]',
      closeAr,
    ),
    page(
      'الأولاد ENFANTS',
      children(
        3,
        (who, at) =>
          `{${who}ActNumber} : رقم الرسم N° acte\n{${who}GivenAr} {${who}GivenLat}\n{${who}FamilyAr} {${who}FamilyLat}\n{${who}BirthDate} [ولد(ت) في|Né(e) le]\n{${who}PlaceAr} [ب|مكان الازدياد]${at < 2 ? '\n* [الخاتم|ضابط الحالة المدنية|Sceau]' : ''}`,
      ),
    ),
    page(
      officeAr,
      '# دفتر عائلي',
      'رقم {bookletNumber}',
      'الزوج',
      formAr('husband', a5),
      wives(3, (who, at) => `زوجته ${firstF[at]}\n${pairsAr(who, a5)}`),
      children(2, (who, at) => `ولده ${firstM[at]}\n${pairsAr(who, a5, true)}`),
    ),
    // Holders with acts, parents and days of their own beside the children's; captions with numbers of every kind.
    page(
      officeAr,
      titleAr,
      numberAr,
      '# [الزوج|صفحة الزوج|معلومات عن الزوج]',
      holder('husband', 0),
      '# [الزوجة|صفحة الزوجة|معلومات عن الزوجة]',
      holder('wife', 0),
      children(3, (who, at) => `# [الولد|المولود|الطفل] ${firstM[at]}\n${kid(who, 0)}`),
      closeAr,
    ),
    page(
      titleAr,
      '[الأب|رب الأسرة|الزوج]',
      holder('husband', 1),
      '[الأم|ربة البيت|الزوجة]',
      holder('wife', 1),
      children(2, (who, at) => `[الطفل|الابن] [رقم|] ${at + 1}\n${kid(who, 1)}`),
      children(2, (_, at) => `[الطفل|الابن] [رقم|] ${at + 3}\n${empty}`),
      numberAr,
    ),
    page(
      officeAr2,
      titleAr,
      numberAr,
      'بيانات الزوج',
      holder('husband', 2),
      wives(
        2,
        (who, at) =>
          `بيانات الزوجة ${firstF[at]}\n${holder(who, 2)}\n- [تاريخ الزواج|عقد الزواج في] : {~date}`,
      ),
      '# [أولاد|أبناء] الزوجة الأولى',
      children(2, (who, at) => `المولود ${firstM[at]}\n${kid(who, 2)}`),
      '# [أولاد|أبناء] الزوجة الثانية',
      `الطفل [الثالث|3]\n${kid('child3', 2)}`,
    ),
    page(
      titleAr,
      '# [صفحة الأولاد|الأولاد|الأبناء|أطفال الأسرة]',
      `| [الترتيب|الرقم|ر.ت] | [رقم الرسم|رسم الولادة|عقد رقم] | [الاسم الشخصي|الاسم|اسم الولد] | [ذكر/أنثى|الجنس] | [تاريخ الازدياد|ولد(ت) في|يوم الولادة] | [مكان الازدياد|ب|محل الولادة] | [ملاحظات|وفاة|زواج] |\n${children(6, (who, at) => `${at > 3 ? '?' : ''}| ${['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس'][at]} | {${who}ActNumber} | {${who}GivenAr} | [ذ|أ|ذكر|أنثى] | {${who}BirthDate} | {${who}PlaceAr} | [|{~date}] |`)}`,
      closeAr,
    ),
    page(
      '# [الأولاد المنحدرون من هذا الزواج|الأولاد المزدادون من هذا الزواج]',
      `| [الاسم والنسب|الاسم الكامل] | [تاريخ ومكان الازدياد|تاريخ ومحل الولادة] | [رقم وسنة الرسم|مراجع الرسم] | [توقيع الضابط|الإمضاء والطابع] |\n${children(4, (who) => `| {${who}GivenAr} {${who}FamilyAr} | {${who}BirthDate} ب{${who}PlaceAr} | [عدد |رقم |]{${who}ActNumber} | [{~nameAr}|] |`)}\n| ......... | ......... | ......... | |`,
      numberAr,
    ),
    page(
      officeBoth,
      titleBoth,
      numberFr,
      "L'EPOUX الزوج",
      holderBoth('husband'),
      "L'EPOUSE الزوجة",
      holderBoth('wife'),
      children(
        2,
        (who, at) =>
          `[${spelledFr[at]} enfant|${firstFr[at]} ENFANT|Enfant n° ${at + 1}] [-|/|] [المولود|الطفل|الولد] ${firstM[at]}\n${kidBoth(who)}`,
      ),
      children(
        1,
        () =>
          `[Troisième enfant|3ème ENFANT] - الطفل الثالث\n- Prénom : <> : الاسم الشخصي\n- Nom : <> : الاسم العائلي\n- Né(e) le : <> : ولد(ت) في\n- Acte n° : <> : رسم رقم`,
      ),
      closeFr,
    ),
    page(
      officeFr,
      titleFr,
      numberFr,
      "[L'EPOUX|MARI|LE PERE|Page de l'époux]",
      holderFr('husband'),
      "[L'EPOUSE|FEMME|LA MERE|Page de l'épouse]",
      holderFr('wife'),
      children(
        3,
        (who, at) =>
          `[${spelledFr[at]} enfant|${firstFr[at]} enfant|ENFANT ${at + 1}|Enfant N° ${at + 1}]\n%{\n- [Prénom|Prénoms|Prénom de l'enfant] : {${who}GivenLat}\n- [Nom|Nom de famille] : {${who}FamilyLat}\n- [Né(e) le|Date de naissance|Naissance] : {${who}BirthDate}\n- [Acte n°|N° de l'acte|N° d'acte de naissance] : {${who}ActNumber}\n?- [Sexe] : [M|F]\n?- [Décès|Mention de décès] : [Néant|{~date}]\n?- [Marié(e) le|Mariage] : {~date}\n%}`,
      ),
      '[Quatrième enfant|4ème ENFANT]\n- Prénom :\n- Né(e) le :\n- Acte n° :',
    ),
    // Rows out of order, named by their numbers alone.
    page(
      officeAr,
      titleAr,
      `| الزوج : {husbandGivenAr} {husbandFamilyAr} | رسم ولادته {~actNumber} | {husbandBirthDate} | {husbandPlaceAr} |\n| الزوجة : {wifeGivenAr} {wifeFamilyAr} | رسم ولادتها {~actNumber} | {wifeBirthDate} | {wifePlaceAr} |`,
      '# الأولاد',
      '| الولد الثاني | {child2GivenAr} | {child2BirthDate} | {child2PlaceAr} | {child2ActNumber} |\n| الولد الأول | {childGivenAr} | {childBirthDate} | {childPlaceAr} | {childActNumber} |\n| الولد الرابع | {child4GivenAr} | {child4BirthDate} | {child4PlaceAr} | {child4ActNumber} |\n| الولد الثالث | {child3GivenAr} | {child3BirthDate} | {child3PlaceAr} | {child3ActNumber} |',
      numberAr,
    ),
    page(
      titleAr,
      `| | [المولود|الطفل|الولد] الأول | [المولود|الطفل|الولد] الثاني | [المولود|الطفل|الولد] الثالث | [المولود|الطفل|الولد] الرابع |\n| [الاسم الشخصي|الاسم] | {childGivenAr} | {child2GivenAr} | {child3GivenAr} | |\n| [تاريخ الازدياد|ولد في] | {childBirthDate} | {child2BirthDate} | {child3BirthDate} | |\n| [بالحروف|كتابة] | {childBirthDateWordsAr} | {child2BirthDateWordsAr} | {child3BirthDateWordsAr} | |\n| [رقم الرسم|رسم عدد] | {childActNumber} | {child2ActNumber} | {child3ActNumber} | |\n| [اسم الأب|الأب] | {~givenAr} | {~givenAr} | {~givenAr} | |\n| [اسم الأم|الأم] | {~nameAr} | {~nameAr} | {~nameAr} | |`,
      closeAr,
    ),
    // Days in words, after the figures, before them, alone.
    page(
      titleAr,
      children(
        3,
        (who, at) =>
          `# [الولد|الطفل|المولود] ${firstM[at]}\n- [رسم الولادة عدد|رقم عقد الولادة|رسم عدد] : {${who}ActNumber} || [لسنة|سنة] : {~year.${who}BirthDate}\n- [الاسم الشخصي|اسمه(ا)|سمي(ت)] : {${who}GivenAr}\n- [تاريخ الازدياد|في يوم|ولد(ت) يوم] : {${who}BirthDateWordsAr}\n?- [الموافق ل|هجرية] : {~dateHijri.${who}BirthDate}\n- [مكان الازدياد|ب] : {${who}PlaceAr}`,
      ),
    ),
    page(
      officeAr,
      numberAr,
      children(
        2,
        (who, at) =>
          `${at + 1} [-|)|/] {${who}GivenAr} {${who}FamilyAr}\n[ولد|ولدت|ازداد|ازدادت] [في|بتاريخ|يوم] [{${who}BirthDate} أي {${who}BirthDateWordsAr}|{${who}BirthDate} ({${who}BirthDateWordsAr})|{${who}BirthDateWordsAr} ({${who}BirthDate})] ب{${who}PlaceAr} [وسجل تحت عدد|رسم رقم|بالرسم عدد] {${who}ActNumber} [من أبويه {~nameAr} و{~nameAr}|ابن {~givenAr} و{~givenAr}|].`,
      ),
      'البيانات الهامشية : [زواج بتاريخ {~date} مع {~nameAr}|وفاة الطفل {~givenAr} بتاريخ {~date}|لا شيء]',
      closeAr,
    ),
    page(
      '# [الطفل الثالث|المولود الثاني|الولد السابع|الابن الرابع]',
      `- [الاسم الشخصي للطفل|اسم الطفل|الاسم الشخصي للولد] : {childGivenAr}\n- [الاسم العائلي للطفل|نسبه|اسمه العائلي] : {childFamilyAr}\n- [تاريخ الازدياد بالأرقام|بالأرقام] : {childBirthDate}\n- [تاريخ الازدياد بالأحرف|بالأحرف|وبالحروف] : {childBirthDateWordsAr}\n- [مكان ازدياد الطفل|محل ولادته] : {childPlaceAr}\n- [رقم رسم ولادة الطفل|رسم ولادته] : {childActNumber}\n- [رقم رسم ولادة الأب|رسم ولادة والده] : {~actNumber}\n- [رقم رسم ولادة الأم|رسم ولادة والدته] : {~actNumber}\n- [اسم الأب|والده] : {~nameAr}\n- [تاريخ ازدياد الأب|مزداد في] : {~date}\n- [اسم الأم|والدته] : {~nameAr}`,
      closeAr,
    ),
    // Prose of the holder pages.
    page(
      officeAr2,
      titleAr,
      '[سلم هذا الدفتر|سلم] للسيد {husbandGivenAr} {husbandFamilyAr} [تحت عدد|رقم] {bookletNumber} [بتاريخ|في] {~date}',
      'المزداد [خلال سنة|سنة|بتاريخ] {husbandBirthDate} ب{husbandPlaceAr} [المسجل تحت|رسم ولادته] عدد {~actNumber} [سنة {~year}|]، [والده|ابن] {~chainAr} [المزداد سنة {~year}|] [وأمه|ووالدته] {~nameAr} [المزدادة سنة {~year}|]',
      'المتزوج [بالمسماة|بالسيدة|ب] {wifeGivenAr} {wifeFamilyAr} المزدادة [خلال سنة|سنة|بتاريخ] {wifeBirthDate} ب{wifePlaceAr} [المسجلة تحت|رسم ولادتها] عدد {~actNumber}، [بنت|والدها] {~chainAr} و{~nameAr}، [بمقتضى|حسب] [رسم الزواج|عقد النكاح] عدد {~number} ص {~number} [بتاريخ|في] {~date} توثيق {~placeAr}',
      '[وقد رزقا ب|ولهما من الأولاد|وازداد لهما] :',
      children(
        3,
        (who, at) =>
          `${at === 0 ? '' : '[و|ثم|]'} {${who}GivenAr} [في|بتاريخ|المزداد سنة|ولد يوم] {${who}BirthDate} ب{${who}PlaceAr} [رسم|عدد|تحت رقم] {${who}ActNumber}`,
      ),
    ),
    page(
      officeAr,
      titleAr,
      `| [البيانات|] | الزوج | الزوجة |\n| [الاسم الكامل|الاسم والنسب] | {husbandGivenAr} {husbandFamilyAr} | {wifeGivenAr} {wifeFamilyAr} |\n| [رقم رسم الولادة|رسم عدد] | {~actNumber} | {~actNumber} |\n| [تاريخ الازدياد|المزداد(ة) في] | {husbandBirthDate} | {wifeBirthDate} |\n| [مكان الازدياد|ب] | {husbandPlaceAr} | {wifePlaceAr} |\n| [الأب|اسم الأب الكامل] | {~chainAr} | {~chainAr} |\n| [الأم|اسم الأم الكامل] | {~nameAr} | {~nameAr} |\n| [تاريخ الزواج|عقد الزواج] | {~date} | {~date} |\n?| [رقم البطاقة الوطنية|ب.ت.و] | {~cin} | {~cin} |`,
      numberAr,
      lawAr,
    ),
    page(
      titleAr,
      'الزوج',
      pairsAr('husband', a2),
      wives(
        3,
        (who, at) =>
          `[الزوجة|زوجته|الزوجة رقم ${at + 1} :] ${firstF[at]}\n- ${a2.given} : {${who}GivenAr} || ${a2.family} : {${who}FamilyAr}\n- [تاريخ ومكان الازدياد|مزدادة في] : {${who}BirthDate} [ب|] {${who}PlaceAr}\n- [تاريخ الزواج|المتزوج بها في] : {~date} || [الطلاق|توفيت في] : [{~date}|........]`,
      ),
      'الزوجة الرابعة\n- الاسم الشخصي : ........\n- تاريخ الازدياد : ........',
      numberAr,
    ),
    // One child a page, in both scripts on one line.
    page(
      '[الولد|الطفل|المولود] [الأول|الثاني] - [1er|2ème|Premier] [ENFANT|enfant]',
      '{childGivenAr} {childFamilyAr} [-|/|] {childGivenLat} {childFamilyLat}',
      '- [ولد(ت) في|تاريخ الازدياد] - Né(e) le : {childBirthDate}\n- [مكان الازدياد|ب] - Lieu : {childPlaceAr} [-|/] {~placeLat}\n- رقم الرسم - Acte N° : {childActNumber}\n- [اسم الأب|الأب] - Père : {~givenAr} {~givenLat}\n- [اسم الأم|الأم] - Mère : {~nameAr} {~nameLat}',
      '* [بيانات هامشية|Mentions] : [توفي بتاريخ {~date} ب{~placeAr}|Mariage le {~date}|تزوج ب{~nameAr} في {~date}|]',
    ),
    page(
      officeBoth,
      `| الاسم - Prénom | {husbandGivenAr} {husbandGivenLat} | {wifeGivenAr} {wifeGivenLat} |\n| النسب - Nom | {husbandFamilyAr} {husbandFamilyLat} | {wifeFamilyAr} {wifeFamilyLat} |\n| الازدياد - Naissance | {husbandBirthDate} | {wifeBirthDate} |\n| ب - à | {husbandPlaceAr} | {wifePlaceAr} |\n| رسم - Acte | {~actNumber} | {~actNumber} |`,
      children(
        3,
        (who, at) =>
          `| ${at + 1} | {${who}GivenAr} | {${who}GivenLat} | {${who}BirthDate} | {${who}ActNumber} |`,
      ),
      numberAr,
    ),
    page(
      titleAr,
      '[البنت|الطفلة|المولودة] الأولى',
      kid('child', 3),
      '[الابن|الطفل|المولود] الثاني',
      kid('child2', 3),
      '[البنت|الطفلة|المولودة] الثالثة',
      kid('child3', 3),
      '[الابن|الطفل|المولود] الرابع',
      empty,
    ),
    page(
      titleFr,
      "| N° | [Enfant|Prénom de l'enfant|Prénoms] | [Né(e) le|Date naiss.] | [à|Lieu] | [Acte|N° acte|Réf. acte] | [Sceau|Visa|Observations] |",
      children(
        5,
        (who, at) =>
          `${at > 2 ? '?' : ''}| ${firstFr[at]} | {${who}GivenLat} {${who}FamilyLat} | {${who}BirthDate} | {~placeLat} | {${who}ActNumber} | [Décédé le {~date}||] |`,
      ),
      '[Epoux|Père|Mari] : {husbandGivenLat} {husbandFamilyLat}, acte n° {~actNumber}, né le {husbandBirthDate}',
      '[Epouse|Mère|Femme] : {wifeGivenLat} {wifeFamilyLat}, acte n° {~actNumber}, née le {wifeBirthDate}',
      numberFr,
    ),
    page(
      officeAr,
      '[الصفحة الأولى|ص. 1|صفحة 1]',
      titleAr,
      'الزوج : [السيد|] {husbandGivenAr} {husbandFamilyAr} - رقم رسم ولادته : {~actNumber} - تاريخ ازدياده : {husbandBirthDate} - مكان ازدياده : {husbandPlaceAr}',
      'الزوجة : [السيدة|] {wifeGivenAr} {wifeFamilyAr} - رقم رسم ولادتها : {~actNumber} - تاريخ ازديادها : {wifeBirthDate} - مكان ازديادها : {wifePlaceAr}',
      '[الصفحة الثانية|ص. 2|صفحة 2]',
      children(
        3,
        (who, at) =>
          `الطفل ${firstM[at]} : {${who}GivenAr} - رقم رسم ولادته : {${who}ActNumber} - تاريخ ازدياده : {${who}BirthDate} - مكان ازدياده : {${who}PlaceAr}`,
      ),
      'الطفل الرابع : ........ - رقم رسم ولادته : ........ - تاريخ ازدياده : ........',
      numberAr,
    ),
    page(
      titleAr,
      numberAr,
      '{husbandGivenAr} {husbandFamilyAr}\n* [الاسم الكامل للزوج|الزوج]',
      '{husbandBirthDate} - {husbandPlaceAr}\n* تاريخ ومكان الازدياد',
      '{~actNumber}\n* رقم رسم الولادة',
      '{wifeGivenAr} {wifeFamilyAr}\n* [الاسم الكامل للزوجة|الزوجة]',
      '{wifeBirthDate} - {wifePlaceAr}\n* تاريخ ومكان الازدياد',
      children(
        2,
        (who, at) =>
          `{${who}GivenAr} {${who}FamilyAr}\n* [الاسم الكامل للولد ${firstM[at]}|الولد ${firstM[at]}]\n{${who}BirthDate} - {${who}PlaceAr}\n* تاريخ ومكان الازدياد\n{${who}ActNumber}\n* رقم رسم الولادة`,
      ),
    ),
    page(
      '# [LES ENFANTS|ENFANTS NES DU MARIAGE|Enfants]',
      children(
        4,
        (who, at) =>
          `${spelledFr[at]} enfant : {${who}GivenLat} [{${who}FamilyLat}|], né(e) [le|à {~placeLat} le] {${who}BirthDate}[, acte|, inscrit(e) sous le n°|, acte de naissance n°] {${who}ActNumber}[, décédé(e) le {~date}|, marié(e) le {~date} avec {~nameLat}|].`,
      ),
      'Cinquième enfant : [néant|................]',
      closeFr,
    ),
    page(
      officeAr,
      '# [الدفتر العائلي|دفتر الحالة المدنية] [عدد|رقم] {bookletNumber}',
      `- الأب : {husbandGivenAr} {husbandFamilyAr} || الأم : {wifeGivenAr} {wifeFamilyAr}\n- مزداد في : {husbandBirthDate} || مزدادة في : {wifeBirthDate}\n- ب : {husbandPlaceAr} || ب : {wifePlaceAr}\n- رسم عدد : {~actNumber} || رسم عدد : {~actNumber}\n- جد الأولاد : {~chainAr} || جدهم لأمهم : {~chainAr}`,
      `| [اسم الطفل|الأطفال] | ازداد في | سجل بعدد |\n${children(4, (who) => `| {${who}GivenAr} | {${who}BirthDate} | {${who}ActNumber} |`)}`,
    ),
    page(
      titleAr,
      'الولد الأول',
      '- رقم الرسم : {childActNumber}\n- الاسم : {childGivenAr}\n- اليوم : {childBirthDate.day} || الشهر : {childBirthDate.month} || السنة : {childBirthDate.year}\n- بالحروف : {childBirthDateWordsAr}\n- المكان : {childPlaceAr}',
      'الولد الثاني',
      '- رقم الرسم : {child2ActNumber}\n- الاسم : {child2GivenAr}\n- اليوم : {child2BirthDate.day} || الشهر : {child2BirthDate.month} || السنة : {child2BirthDate.year}\n- بالحروف : {child2BirthDateWordsAr}\n- المكان : {child2PlaceAr}',
      'ضابط الحالة المدنية : {~nameAr} - {~date}',
    ),
    // Children told in words of every arrangement.
    page(
      '# [صفحة الأبناء|الأولاد]',
      children(
        3,
        (who, at) =>
          `- [المولود|الطفل|الولد] ${firstM[at]} : {${who}GivenAr}\n- [يوم الازدياد|تاريخ الولادة] : [كتابة|بالحروف|] {${who}BirthDateWordsAr} [ميلادية|م|]\n- [موافق|الموافق ل] : {~dateHijri.${who}BirthDate} [هجرية|]\n- [مكان الولادة|ب] : {${who}PlaceAr} || [الرسم|رقم الرسم] : {${who}ActNumber}`,
      ),
      '- المولود الرابع : ........\n- يوم الازدياد : ........\n- مكان الولادة : ........',
    ),
    page(
      titleAr,
      `| [الولد|الأولاد] | [بالأرقام|تاريخ الازدياد] | [بالحروف|كتابة] | [رسم عدد|رقم الرسم] |\n${children(4, (who) => `| {${who}GivenAr} {${who}FamilyAr} | {${who}BirthDate} | {${who}BirthDateWordsAr} | {${who}ActNumber} |`)}`,
      '[الأب|الزوج] : {husbandGivenAr} {husbandFamilyAr} [المزداد في|ازداد] {husbandBirthDate} [أي {~dateWordsAr.husbandBirthDate}|] رسم {~actNumber}',
      '[الأم|الزوجة] : {wifeGivenAr} {wifeFamilyAr} [المزدادة في|ازدادت] {wifeBirthDate} [أي {~dateWordsAr.wifeBirthDate}|] رسم {~actNumber}',
    ),
    page(
      officeBoth,
      children(
        2,
        (who, at) =>
          `# الولد ${firstM[at]} / ${spelledFr[at]} enfant\n{${who}GivenAr} {${who}FamilyAr}\n{${who}GivenLat} {${who}FamilyLat}\n[ولد(ت)|ازداد(ت)] [في|يوم|بتاريخ] {${who}BirthDateWordsAr} ب{${who}PlaceAr}\nNé(e) le {${who}BirthDate} à {~placeLat}\n[Soit le|En lettres :] {~dateWordsFr.${who}BirthDate}\n[رسم الولادة|Acte] n° {${who}ActNumber} [سنة {~year.${who}BirthDate}|]`,
      ),
    ),
    page(
      '# [الولد|الطفل] [الأول|الثاني|الثالث|الرابع]',
      '[في|] يوم : {childBirthDateWordsAr}\nموافق : {~dateHijri.childBirthDate}\n[على الساعة : {~time}|]\n[ولد(ت) ب|ازداد(ت) ب] : {childPlaceAr}\n[المسمى(ة)|الاسم الشخصي] : {childGivenAr}\n[الاسم العائلي|لقبه(ا)] : {childFamilyAr}\n[رسم رقم|تحت عدد] : {childActNumber}\n[المصرح|بتصريح] : {~nameAr} [عمره {~age} سنة|]\n[حرر يوم|سجل يوم] : {~dateWordsAr}',
      closeAr,
    ),
  ],
};
