/** What is thrown away as print of the form must be nobody's name and no place's. */
import { describe, expect, it } from 'vitest';
import { isFormWord, isKnownPrint, isLabel } from '#shared/papers/known-print';
import { nameClasses } from '#shared/people/lexicon/lexicon';

/** Every name, in Arabic as it is written and in Latin letters as it is written most. */
const names = [
  ...new Set(nameClasses.flatMap(({ printedAr, printedLat }) => [...printedAr, ...printedLat.slice(0, 1)])),
];

describe('print of forms', () => {
  it('holds no given and no family name of the lexicon', () => {
    const eaten = names.filter((name) => isKnownPrint(name) || isFormWord(name) || isLabel(name));
    expect(eaten).toEqual([]);
  });

  it('holds no commune', () => {
    const communes = [
      ...[
        'وادي زم',
        'سوق الأربعاء',
        'سوق السبت',
        'أولاد تايمة',
        'مولاي إدريس زرهون',
        'الفقيه بن صالح',
        'ابن جرير',
      ],
      ...[
        'القصر الكبير',
        'قلعة السراغنة',
        'الخميسات',
        'بركان',
        'الرماني',
        'الوطية',
        'الدار البيضاء',
        'أمزميز',
      ],
      ...['Oued Zem', 'Souk El Arbaa', 'Sidi Kacem', 'Ben Guerir', 'Kasbat Tadla', 'El Aïoun'],
    ];
    expect(communes.filter((commune) => isKnownPrint(commune) || isFormWord(commune))).toEqual([]);
  });
});
