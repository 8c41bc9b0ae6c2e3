/** Words around a Moroccan name that are not names: descent, titles, and first parts that join the next word. */

/** Descent words: the name after them is the father's. the letter is the sex of the person before them. */
export const nasabWords: Readonly<Record<string, 'M' | 'F' | '?'>> = {
  بن: 'M',
  ابن: 'M',
  إبن: 'M',
  ولد: 'M',
  بنت: 'F',
  ابنة: 'F',
  ben: 'M',
  bin: 'M',
  ibn: 'M',
  bnou: 'M',
  ibnou: 'M',
  ould: 'M',
  oueld: 'M',
  weld: 'M',
  b: '?',
  bent: 'F',
  bint: 'F',
  bnt: 'F',
  bt: 'F',
};

/** Courtesy and rank, never registered names: dropped wherever a name remains without them. */
export const titles: ReadonlySet<string> = new Set(
  (
    'مولاي مولاى سيدي سيد سي لالة لالا للا الحاج الحاجة حاج حاجة الشريف الشريفة السيد السيدة الاستاذ الأستاذ الدكتور ' +
    'الفقيه القايد الشيخ المرحوم المرحومة المقاوم المقاومة الشهيد الشهيدة الفقيد المجاهد المجاهدة الانسة الآنسة ارملة ' +
    'moulay my sidi si sid lalla hadj haj hajj elhadj elhaj elhajj lhaj lhadj hajja hadja elhajja cherif chrif elcherif ' +
    'feu feue defunt defunte mr mrs mme mlle m monsieur madame mademoiselle dr docteur me veuve vve epouse epx cheikh caid sieur dame ste'
  ).split(' '),
);

/** First parts that make one name with the next word (and its article): عبد + الله, آيت + علي, بو + طالب. */
export const joinedFirst: ReadonlySet<string> = new Set(
  (
    'عبد ابو أبو بو ايت آيت أيت اولاد أولاد ولاد بل بلا بني ام أم ' +
    'abd abde abdel abdul abdou-l abou abu bou bu ait aït oulad ouled awlad bel beni oum umm bou-el'
  ).split(' '),
);

/** Second parts that make one name with the word before: X + الدين. */
export const joinedLast: ReadonlySet<string> = new Set(
  'الدين الدّين eddine eddin edine dine ddine din uddin aldine eldine eddin'.split(' '),
);

/** Articles as Latin hands write them, with the assimilated ones. */
export const latinArticles: ReadonlySet<string> = new Set(
  'el ei al l es ech ess esh ez er ed et en il ul as ash ad at an ar az'.split(' '),
);
