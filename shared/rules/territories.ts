/**
 * The twelve regions and their provinces and prefectures (administrative division of 2015), for programmes and money that
 * are meant for a part of the country only. Ids of provinces are those of the delegations where one bears the name.
 */
import type { Bilingual } from '#shared/papers/reading';
import { foldedWords } from './folded-words.ts';

interface Place {
  readonly id: string;
  readonly name: Bilingual;
}
export interface Region extends Place {
  readonly provinces: readonly Place[];
}

/** `id|arabic|french`, one a province. */
const region = (id: string, ar: string, fr: string, provinces: readonly string[]): Region => ({
  id,
  name: { ar, fr },
  provinces: provinces.map((line) => {
    const [own = '', arabic = '', french = ''] = line.split('|');
    return { id: own, name: { ar: arabic, fr: french } };
  }),
});

export const regions: readonly Region[] = [
  region('tanger-tetouan-al-hoceima', 'طنجة تطوان الحسيمة', 'Tanger-Tétouan-Al Hoceïma', [
    'tanger|طنجة أصيلة|Tanger-Assilah',
    'mdiq-fnideq|المضيق الفنيدق|M’diq-Fnideq',
    'tetouan|تطوان|Tétouan',
    'fahs-anjra|الفحص أنجرة|Fahs-Anjra',
    'larache|العرائش|Larache',
    'al-hoceima|الحسيمة|Al Hoceïma',
    'chefchaouen|شفشاون|Chefchaouen',
    'ouezzane|وزان|Ouezzane',
  ]),
  region('oriental', 'الشرق', 'L’Oriental', [
    'oujda|وجدة أنجاد|Oujda-Angad',
    'nador|الناظور|Nador',
    'driouch|الدريوش|Driouch',
    'jerada|جرادة|Jerada',
    'berkane|بركان|Berkane',
    'taourirt|تاوريرت|Taourirt',
    'guercif|جرسيف|Guercif',
    'figuig|فجيج|Figuig',
  ]),
  region('fes-meknes', 'فاس مكناس', 'Fès-Meknès', [
    'fes|فاس|Fès',
    'meknes|مكناس|Meknès',
    'el-hajeb|الحاجب|El Hajeb',
    'ifrane|إفران|Ifrane',
    'moulay-yacoub|مولاي يعقوب|Moulay Yacoub',
    'sefrou|صفرو|Sefrou',
    'boulemane|بولمان|Boulemane',
    'taounate|تاونات|Taounate',
    'taza|تازة|Taza',
  ]),
  region('rabat-sale-kenitra', 'الرباط سلا القنيطرة', 'Rabat-Salé-Kénitra', [
    'rabat|الرباط|Rabat',
    'sale|سلا|Salé',
    'skhirate-temara|الصخيرات تمارة|Skhirate-Témara',
    'kenitra|القنيطرة|Kénitra',
    'khemisset|الخميسات|Khémisset',
    'sidi-kacem|سيدي قاسم|Sidi Kacem',
    'sidi-slimane|سيدي سليمان|Sidi Slimane',
  ]),
  region('beni-mellal-khenifra', 'بني ملال خنيفرة', 'Béni Mellal-Khénifra', [
    'beni-mellal|بني ملال|Béni Mellal',
    'azilal|أزيلال|Azilal',
    'fquih-ben-salah|الفقيه بن صالح|Fquih Ben Salah',
    'khenifra|خنيفرة|Khénifra',
    'khouribga|خريبكة|Khouribga',
  ]),
  region('casablanca-settat', 'الدار البيضاء سطات', 'Casablanca-Settat', [
    'casablanca|الدار البيضاء|Casablanca',
    'mohammedia|المحمدية|Mohammédia',
    'el-jadida|الجديدة|El Jadida',
    'nouaceur|النواصر|Nouaceur',
    'mediouna|مديونة|Médiouna',
    'benslimane|بنسليمان|Benslimane',
    'berrechid|برشيد|Berrechid',
    'settat|سطات|Settat',
    'sidi-bennour|سيدي بنور|Sidi Bennour',
  ]),
  region('marrakech-safi', 'مراكش آسفي', 'Marrakech-Safi', [
    'marrakech|مراكش|Marrakech',
    'chichaoua|شيشاوة|Chichaoua',
    'al-haouz|الحوز|Al Haouz',
    'el-kelaa-des-sraghna|قلعة السراغنة|El Kelâa des Sraghna',
    'essaouira|الصويرة|Essaouira',
    'rehamna|الرحامنة|Rehamna',
    'safi|آسفي|Safi',
    'youssoufia|اليوسفية|Youssoufia',
  ]),
  region('draa-tafilalet', 'درعة تافيلالت', 'Drâa-Tafilalet', [
    'errachidia|الرشيدية|Errachidia',
    'ouarzazate|ورزازات|Ouarzazate',
    'midelt|ميدلت|Midelt',
    'tinghir|تنغير|Tinghir',
    'zagora|زاكورة|Zagora',
  ]),
  region('souss-massa', 'سوس ماسة', 'Souss-Massa', [
    'agadir|أكادير إداوتنان|Agadir-Ida-Outanane',
    'inezgane-ait-melloul|إنزكان آيت ملول|Inezgane-Aït Melloul',
    'chtouka-ait-baha|اشتوكة آيت باها|Chtouka-Aït Baha',
    'taroudant|تارودانت|Taroudant',
    'tiznit|تزنيت|Tiznit',
    'tata|طاطا|Tata',
  ]),
  region('guelmim-oued-noun', 'كلميم واد نون', 'Guelmim-Oued Noun', [
    'guelmim|كلميم|Guelmim',
    'assa-zag|أسا الزاك|Assa-Zag',
    'tan-tan|طانطان|Tan-Tan',
    'sidi-ifni|سيدي إفني|Sidi Ifni',
  ]),
  region('laayoune-sakia-el-hamra', 'العيون الساقية الحمراء', 'Laâyoune-Sakia El Hamra', [
    'laayoune|العيون|Laâyoune',
    'boujdour|بوجدور|Boujdour',
    'tarfaya|طرفاية|Tarfaya',
    'es-semara|السمارة|Es-Semara',
  ]),
  region('dakhla-oued-ed-dahab', 'الداخلة وادي الذهب', 'Dakhla-Oued Ed-Dahab', [
    'dakhla|وادي الذهب|Oued Ed-Dahab',
    'aousserd|أوسرد|Aousserd',
  ]),
];

/** The regions the Agency for the South works in. */
export const southernRegions = [
  'guelmim-oued-noun',
  'laayoune-sakia-el-hamra',
  'dakhla-oued-ed-dahab',
] as const;

/** Seats that people name instead of their prefecture or province. */
const seats: Readonly<Record<string, string>> = {
  الداخلة: 'dakhla',
  dakhla: 'dakhla',
  طنجة: 'tanger',
  tanger: 'tanger',
  وجدة: 'oujda',
  oujda: 'oujda',
  أكادير: 'agadir',
  agadir: 'agadir',
};

/** Letters and digits only, hamza, ta marbuta and accents apart; `إقليم`, `عمالة`, `province de` are no part of a name. */
const folded = (text: string): string =>
  foldedWords(text)
    .replace(
      /^\s*(?:اقليم|عماله|جهه|province|prefecture|region)\s+(?:de\s+la\s+|de\s+l['’]|d['’]|du\s+|de\s+)?/u,
      '',
    )
    .replace(/[^\p{L}\d]/gu, '');

const byName: ReadonlyMap<string, { readonly region: Region; readonly province?: Place }> = new Map([
  ...regions.flatMap((it) =>
    [it.id, it.name.ar, it.name.fr].map((name) => [folded(name), { region: it }] as const),
  ),
  // A province bears its region's name nowhere; where a word is both, the province is what people mean.
  ...regions.flatMap((it) =>
    it.provinces.flatMap((province) =>
      [province.id, province.name.ar, province.name.fr].map(
        (name) => [folded(name), { region: it, province }] as const,
      ),
    ),
  ),
  ...Object.entries(seats).flatMap(([name, id]) =>
    regions.flatMap((it) =>
      it.provinces
        .filter((province) => province.id === id)
        .map((province) => [folded(name), { region: it, province }] as const),
    ),
  ),
]);

/**
 * The region a stated province, seat or region lies in; undefined where the words name none we know.
 * @example findRegion('إقليم كلميم')?.id // 'guelmim-oued-noun'
 */
export const findRegion = (stated: string): Region | undefined => byName.get(folded(stated))?.region;
