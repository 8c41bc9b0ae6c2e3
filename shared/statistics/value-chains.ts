/** Value chains within the sectors (سلاسل إنتاجية), as the programme's press names them, and the words that point to them. */
import type { Bilingual } from '#shared/papers/reading';
import { foldedWords } from '#shared/rules/folded-words';

interface ValueChain {
  readonly id: string;
  readonly sector: string;
  readonly name: Bilingual;
  /** Stems, folded; one inside the stated activity is enough. */
  readonly words: readonly string[];
}

export const valueChains: readonly ValueChain[] = [
  {
    ...{ id: 'bees', sector: 'agriculture', name: { ar: 'تربية النحل', fr: 'apiculture' } },
    words: ['نحل', 'عسل', 'apicult', 'abeille', 'miel'],
  },
  {
    ...{ id: 'milk', sector: 'agriculture', name: { ar: 'الحليب', fr: 'lait' } },
    words: ['حليب', 'البان', 'lait', 'laiter'],
  },
  {
    ...{ id: 'livestock', sector: 'agriculture', name: { ar: 'تربية المواشي', fr: 'élevage' } },
    words: ['ماشي', 'مواشي', 'ابقار', 'اغنام', 'ماعز', 'elevage', 'betail', 'ovin', 'bovin', 'caprin'],
  },
  {
    ...{ id: 'carpets', sector: 'crafts', name: { ar: 'الزربية', fr: 'tapis' } },
    words: ['زربي', 'زرابي', 'tapis'],
  },
  {
    ...{ id: 'sewing', sector: 'crafts', name: { ar: 'الخياطة', fr: 'couture' } },
    words: ['خياط', 'طرز', 'couture', 'broderie'],
  },
  {
    ...{ id: 'weaving', sector: 'crafts', name: { ar: 'النسيج', fr: 'tissage' } },
    words: ['نسيج', 'tissage', 'textile'],
  },
];

/** The first of a sector's chains its activity names; none is no fault: most activities belong to none. */
export function findValueChain(sector: string | undefined, activity: string): ValueChain | undefined {
  const text = foldedWords(activity);
  return valueChains.find(
    (chain) => chain.sector === sector && chain.words.some((word) => text.includes(word)),
  );
}
