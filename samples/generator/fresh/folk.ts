/** Invented people, places and numbers for fresh pages; families are half known ones, half names nobody bears. */
import type { Chance } from '#shared/people/learn/chance';
import { anyFamily, anyGiven, anyMan, type Spelt } from '#shared/people/learn/people';
import { familiesAbroad } from '#shared/people/lexicon/families-abroad';
import { iceFrom, ribFrom } from '../numbers.ts';
import type { Person } from '../person.ts';

/** Arabic and Latin spellings of towns and villages. */
export const places: readonly (readonly [ar: string, lat: string])[] = [
  ['الرشيدية', 'Errachidia'],
  ['تنغير', 'Tinghir'],
  ['زاكورة', 'Zagora'],
  ['ورزازات', 'Ouarzazate'],
  ['خنيفرة', 'Khénifra'],
  ['مريرت', "M'rirt"],
  ['أزرو', 'Azrou'],
  ['صفرو', 'Sefrou'],
  ['تاونات', 'Taounate'],
  ['الحسيمة', 'Al Hoceima'],
  ['الناظور', 'Nador'],
  ['بركان', 'Berkane'],
  ['وجدة', 'Oujda'],
  ['جرادة', 'Jerada'],
  ['فجيج', 'Figuig'],
  ['بوعرفة', 'Bouarfa'],
  ['تازة', 'Taza'],
  ['كرسيف', 'Guercif'],
  ['شفشاون', 'Chefchaouen'],
  ['تطوان', 'Tétouan'],
  ['العرائش', 'Larache'],
  ['القصر الكبير', 'Ksar El Kébir'],
  ['وزان', 'Ouezzane'],
  ['سيدي قاسم', 'Sidi Kacem'],
  ['القنيطرة', 'Kénitra'],
  ['الخميسات', 'Khémisset'],
  ['تيفلت', 'Tiflet'],
  ['الرماني', 'Rommani'],
  ['وادي زم', 'Oued Zem'],
  ['خريبكة', 'Khouribga'],
  ['الفقيه بن صالح', 'Fquih Ben Salah'],
  ['قصبة تادلة', 'Kasbat Tadla'],
  ['أزيلال', 'Azilal'],
  ['دمنات', 'Demnate'],
  ['بني ملال', 'Béni Mellal'],
  ['سطات', 'Settat'],
  ['برشيد', 'Berrechid'],
  ['الجديدة', 'El Jadida'],
  ['أزمور', 'Azemmour'],
  ['اليوسفية', 'Youssoufia'],
  ['آسفي', 'Safi'],
  ['الصويرة', 'Essaouira'],
  ['شيشاوة', 'Chichaoua'],
  ['تحناوت', 'Tahanaout'],
  ['قلعة السراغنة', 'El Kelâa des Sraghna'],
  ['ابن جرير', 'Ben Guerir'],
  ['تارودانت', 'Taroudant'],
  ['أولاد تايمة', 'Oulad Teïma'],
  ['إنزكان', 'Inezgane'],
  ['بيوكرى', 'Biougra'],
  ['تزنيت', 'Tiznit'],
  ['تافراوت', 'Tafraout'],
  ['سيدي إفني', 'Sidi Ifni'],
  ['كلميم', 'Guelmim'],
  ['طانطان', 'Tan-Tan'],
  ['أسا', 'Assa'],
  ['طاطا', 'Tata'],
  ['السمارة', 'Es-Semara'],
  ['العيون', 'Laâyoune'],
  ['الداخلة', 'Dakhla'],
  ['أجدير', 'Ajdir'],
  ['ميدلت', 'Midelt'],
  ['بودنيب', 'Boudnib'],
  ['إيموزار كندر', 'Imouzzer Kandar'],
];

/** Quarters and streets, for addresses. */
const quarters: readonly (readonly [ar: string, lat: string])[] = [
  ['حي السلام', 'Hay Salam'],
  ['حي النهضة', 'Hay Nahda'],
  ['حي المسيرة', 'Hay Al Massira'],
  ['تجزئة الأمل', 'Lotissement Al Amal'],
  ['دوار آيت علي', 'Douar Aït Ali'],
  ['دوار أولاد سعيد', 'Douar Oulad Saïd'],
  ['زنقة الزيتون', 'Rue Zitoune'],
  ['شارع الاستقلال', 'Avenue de l’Indépendance'.replace('’', "'")],
  ['حي القدس', 'Hay Al Qods'],
  ['قصر تغرمت', 'Ksar Taghremt'],
];

/** Arabic as a careful clerk types it: compounds in two words. */
const clerk = (word: string): string =>
  word
    .replace(/^عبدال(?=.)/, 'عبد ال')
    .replace(/(?<=.)الدين$/, ' الدين')
    .replace(/^(آيت|ايت|أيت)(?! )/, 'آيت ')
    .replace(/^فاطمةال/, 'فاطمة ال')
    .replaceAll('گ', 'ك')
    .trim();
const arabic = (name: Spelt): string => clerk(name.ar[0]!);
const latin = (name: Spelt, chance: Chance): string => chance.pickEarly(name.lat, 0.4);

/** A family of the country: half are borne by many, half invented. */
function family(chance: Chance): Spelt {
  for (;;) {
    const one = anyFamily(chance);
    if (!familiesAbroad.includes(`\n${one.ar[0]} =`)) return one;
  }
}

export interface Folk extends Person {
  readonly cin: string;
  readonly act: string;
  readonly chainAr: string;
  readonly chainLat: string;
}

export function person(chance: Chance, sex: 'M' | 'F', years: readonly [number, number], kin?: Folk): Folk {
  const given = anyGiven(sex, chance);
  const [placeAr, placeLat] = chance.pick(places);
  const birth = day(chance, years);
  const home = kin ? undefined : family(chance);
  const father = anyMan(chance);
  const givenAr = arabic(given);
  const givenLat = latin(given, chance);
  return {
    sex,
    givenAr,
    givenLat,
    familyAr: kin?.familyAr ?? arabic(home!),
    familyLat: kin?.familyLat ?? latin(home!, chance).toUpperCase(),
    birth,
    placeAr,
    placeLat,
    cin: cinOf(chance),
    act: `${1 + chance.below(1400)}/${birth.slice(0, 4)}`,
    chainAr: `${givenAr} ${sex === 'M' ? 'بن' : 'بنت'} ${arabic(father)}`,
    chainLat: `${givenLat} ${sex === 'M' ? 'ben' : 'bent'} ${latin(father, chance)}`,
    tradeAr: chance.pick(['فلاح', 'تاجر', 'عامل', 'حداد', 'نجار', 'بناء']),
  };
}

/** A household: father, mother, and children who bear his name. */
export function household(
  chance: Chance,
  children: number,
): { father: Folk; mother: Folk; children: Folk[] } {
  const father = person(chance, 'M', [1908, 1940]);
  const mother = person(chance, 'F', [1920, 1948]);
  const born = Array.from({ length: children }, () => 1950 + chance.below(32)).sort((a, b) => a - b);
  return {
    father,
    mother,
    children: born.map((year) => person(chance, chance.chance(0.55) ? 'M' : 'F', [year, year], father)),
  };
}

export const digits = (chance: Chance, length: number): string =>
  Array.from({ length }, () => chance.below(10)).join('');

export const cinOf = (chance: Chance): string =>
  `${chance.pick(['A', 'BE', 'BK', 'CD', 'D', 'EE', 'F', 'G', 'HH', 'IA', 'JB', 'JC', 'K', 'L', 'MC', 'PA', 'Q', 'R', 'S', 'T', 'U', 'UC', 'V', 'VA', 'W', 'X', 'Y', 'ZG'])}${1 + chance.below(9)}${digits(chance, chance.chance(0.6) ? 5 : 4)}`;

export const ice = (chance: Chance): string => iceFrom(`00${digits(chance, 7)}${'0000'}`);

export const rib = (chance: Chance): string =>
  ribFrom(
    `${chance.pick(['007', '011', '013', '021', '022', '101', '225', '230', '350'])}${digits(chance, 3)}${digits(chance, 16)}`,
  );

/** A day, `YYYY-MM-DD`, within these years. */
export function day(chance: Chance, [from, to]: readonly [number, number]): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${from + chance.below(to - from + 1)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`;
}

export function address(chance: Chance): { ar: string; lat: string } {
  const [ar, lat] = chance.pick(quarters);
  const [townAr, townLat] = chance.pick(places);
  const number = 1 + chance.below(240);
  return chance.chance(0.75)
    ? { ar: `رقم ${number} ${ar} ${townAr}`, lat: `N° ${number} ${lat} ${townLat}` }
    : { ar: `${ar} ${townAr}`, lat: `${lat} ${townLat}` };
}
