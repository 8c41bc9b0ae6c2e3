/** Towns, firms, goods, trades and cooperatives that only measuring meets. */
import type { Chance } from '#shared/people/learn/chance';
import { digits } from '../folk.ts';

/** Consulates and the towns abroad they sit in. */
export const consulates = [
  ['ليون', 'Lyon'],
  ['مونبوليي', 'Montpellier'],
  ['بروكسيل', 'Bruxelles'],
  ['تولوز', 'Toulouse'],
  ['روتردام', 'Rotterdam'],
  ['ديجون', 'Dijon'],
  ['لييج', 'Liège'],
] as const;

export const shops = [
  'Quincaillerie Derb Omar SARL',
  'Drissi Frères Matériel',
  'Agri-Souss Équipement',
  'Maison du Froid Casablanca',
  'Ets Benjelloun & Fils',
  'Texmaroc Machines SARL AU',
  'Inox Chaouia SARL',
  'Coopmat Meknès',
  'Najd Électroménager SARL',
  'Haouz Irrigation SA',
] as const;

export const wares = [
  ['Four à pain rotatif gaz', 42_500],
  ['Pétrin spirale 50 kg', 18_900],
  ['Balance électronique 30 kg', 1_450],
  ['Chambre froide 12 m3', 64_000],
  ['Perceuse à colonne', 5_280],
  ['Poste à souder 250 A', 3_750],
  ['Compresseur 200 L', 8_640],
  ['Scie à ruban bois', 13_900],
  ['Lot outillage à main', 2_365],
  ['Moulin à épices inox', 9_700],
  ['Couveuse 500 œufs'.replace('œ', 'oe'), 12_400],
  ['Abri galvanisé 40 m2', 21_800],
  ['Triporteur 150 cc', 26_500],
  ['Trayeuse mobile 2 postes', 17_250],
  ['Brodeuse 1 tête', 58_000],
] as const;

/** Title, sector, and one line about the project, in both languages. */
export const undertakings = [
  {
    ar: 'إحداث مخبزة عصرية',
    lat: 'Création d’une boulangerie moderne'.replace('’', "'"),
    sectorAr: 'التجارة',
    sectorLat: 'Commerce',
  },
  {
    ar: 'ورشة نجارة الألمنيوم',
    lat: 'Atelier de menuiserie aluminium',
    sectorAr: 'الحرف',
    sectorLat: 'Métiers',
  },
  {
    ar: 'تسمين العجول والأغنام',
    lat: "Engraissement de bovins et d'ovins",
    sectorAr: 'تربية المواشي',
    sectorLat: 'Élevage',
  },
  {
    ar: 'مقهى ومطعم سياحي',
    lat: 'Café restaurant touristique',
    sectorAr: 'السياحة',
    sectorLat: 'Tourisme',
  },
  {
    ar: 'تثمين النباتات العطرية والطبية',
    lat: 'Valorisation des plantes aromatiques et médicinales',
    sectorAr: 'الفلاحة التضامنية',
    sectorLat: 'Agriculture solidaire',
  },
  {
    ar: 'مدرسة لتعليم السياقة',
    lat: 'Auto-école',
    sectorAr: 'التكوين',
    sectorLat: 'Formation',
  },
  {
    ar: 'نقل مدرسي بالوسط القروي',
    lat: 'Transport scolaire en milieu rural',
    sectorAr: 'النقل',
    sectorLat: 'Transport',
  },
  {
    ar: 'مشتل للأشجار المثمرة',
    lat: "Pépinière d'arbres fruitiers",
    sectorAr: 'البستنة',
    sectorLat: 'Horticulture',
  },
] as const;

export const guilds = [
  ['تعاونية تمونت لإنتاج الأركان', 'Coopérative Tamount pour la production d’argan'.replace('’', "'")],
  ['تعاونية الأمل لتربية النحل', 'Coopérative apicole Al Amal'],
  ['تعاونية الفتح لجمع الحليب', 'Coopérative laitière Al Fath'],
  ['تعاونية سيدات الزعفران', 'Coopérative des Femmes du Safran'],
  ['تعاونية الوحدة للخياطة والطرز', 'Coopérative Al Wahda de couture et broderie'],
  ['تعاونية أفولكي', 'Coopérative Afoulki'],
  ['تعاونية جبال الريف للكبار', 'Coopérative Jibal Rif du Câprier'],
] as const;

export const companies = [
  ['بناء الشمال', 'Bina Nord SARL'],
  ['مطاحن الوفاق', 'Moulins Al Wifaq SA'],
  ['نقل الأطلسي', 'Transatlas Transport SARL AU'],
  ['خدمات ورغة', 'Ouergha Services SARL'],
  ['أليمنتار ديس', 'Alimentar Dis SARL'],
  ['فضاء الطباعة', 'Espace Print SARL AU'],
] as const;

/** Names of officials and bystanders: nobody's fields. */
export const officials = [
  ['عبد اللطيف بنموسى', 'Abdellatif BENMOUSSA'],
  ['نزهة الإدريسي', 'Nezha EL IDRISSI'],
  ['المصطفى حجوبي', 'El Mostafa HAJJOUBI'],
  ['رشيدة وعلي', 'Rachida OUALI'],
  ['سعيد المرنيسي', 'Saïd MERNISSI'],
  ['كريم بلعربي', 'Karim BELARBI'],
] as const;

export const phone = (chance: Chance): string =>
  `0${chance.pick(['522', '535', '528', '539', '661', '677'])}-${digits(chance, 2)}-${digits(chance, 2)}-${digits(chance, 2)}`;

/** Streets of towns and the country, the town left to be said. */
export const streets = [
  ['تجزئة رياض الياسمين', 'Lot Riad Yasmine'],
  ['حي المحمدي', 'Hay Mohammadi'],
  ['درب السلطان', 'Derb Sultan'],
  ['دوار تامزيرت', 'Douar Tamzirt'],
  ['شارع الجيش الملكي', 'Av. des FAR'],
  ['حي بير أنزران', 'Hay Bir Anzarane'],
  ['زنقة ابن خلدون', 'Rue Ibn Khaldoun'],
  ['دوار آيت موسى', 'Douar Ait Moussa'],
] as const;
