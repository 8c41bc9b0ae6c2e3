/** Fields of activity the programme names, with the value chains met in its press, and the words that point to them. */
import type { Bilingual } from '#shared/papers/reading';
import { foldedWords } from './folded-words.ts';

export interface Sector {
  readonly id: string;
  readonly name: Bilingual;
  /** Stems in Arabic (hamza folded), French and English; one inside the stated sector is enough. */
  readonly words: readonly string[];
}

export const sectors: readonly Sector[] = [
  {
    id: 'trade',
    name: { ar: 'التجارة', fr: 'commerce' },
    words: ['تجار', 'بقال', 'متجر', 'commerc', 'epicer', 'trade', 'retail', 'vente', 'boutique', 'librair'],
  },
  {
    id: 'services',
    name: { ar: 'الخدمات', fr: 'services' },
    words: [
      'خدم',
      'مقه',
      'مطعم',
      'حلاق',
      'صيان',
      'ميكانيك',
      'اصلاح',
      'سياح',
      'service',
      'restau',
      'cafe',
      'coiff',
      'reparation',
      'mecani',
      'tourism',
      'informatique',
      'repair',
    ],
  },
  {
    id: 'agriculture',
    name: { ar: 'الفلاحة', fr: 'agriculture' },
    words: [
      'فلاح',
      'زراع',
      'نحل',
      'عسل',
      'حليب',
      'الابقار',
      'ماشي',
      'مواشي',
      'الاغنام',
      'الماعز',
      'دواجن',
      'تربيه النحل',
      'زيتون',
      'اركان',
      'agri',
      'elevage',
      'apicult',
      'abeille',
      'miel',
      'lait',
      'betail',
      'ovin',
      'caprin',
      'bovin',
      'avicult',
      'olei',
      'olive',
      'argan',
      'farm',
      'bees',
      'beekeep',
      'milk',
      'livestock',
      'dairy',
    ],
  },
  {
    id: 'crafts',
    name: { ar: 'الصناعة التقليدية والحرفية', fr: 'artisanat' },
    words: [
      'حرف',
      'صناعه التقليدي',
      'صناعه تقليدي',
      'نسيج',
      'خياط',
      'زربي',
      'زرابي',
      'طرز',
      'فخار',
      'خزف',
      'نجار',
      'حداد',
      'جلد',
      'artisan',
      'craft',
      'tissage',
      'couture',
      'tapis',
      'broderie',
      'poterie',
      'menuiser',
      'ferronner',
      'weav',
      'sewing',
      'carpet',
      'textile',
    ],
  },
  {
    id: 'transport',
    name: { ar: 'النقل', fr: 'transport' },
    words: ['نقل', 'طاكسي', 'سياره اجره', 'transport', 'taxi', 'livraison', 'logisti', 'delivery'],
  },
  {
    id: 'education',
    name: { ar: 'التعليم والتربية والتكوين', fr: 'enseignement, éducation et formation' },
    words: [
      'تعليم',
      'تربيه و',
      'التربيه',
      'تكوين',
      'حضان',
      'روض',
      'enseign',
      'educ',
      'formation',
      'creche',
      'ecole',
      'training',
      'school',
    ],
  },
];

/** The sector a stated activity falls under, if its words say so; the longest stem met wins. */
export function findSector(stated: string): Sector | undefined {
  if (told.has(stated)) return told.get(stated);
  const text = foldedWords(stated);
  const found = stems.find(({ stem }) => text.includes(stem))?.sector;
  if (told.size >= mostTold) told.clear();
  told.set(stated, found);
  return found;
}

/** Most people choose one of a few words from a list. */
const told = new Map<string, Sector | undefined>();
const mostTold = 1000;

/** Longest first. */
const stems = sectors
  .flatMap((sector) =>
    [sector.id, ...sector.words].map((word) => ({ sector, stem: foldedWords(word), length: word.length })),
  )
  .sort((a, b) => b.length - a.length);
