/** Addresses as people write them: floors and flats, plots and blocks, douars and kilometres. */
import type { Chance } from '#shared/people/learn/chance';
import * as folk from '../../samples/generator/fresh/folk.ts';
import { coinedAr, coinedLat, title } from './firms.ts';

type At = 'ar' | 'fr';

const streets = {
  ar: ['زنقة', 'شارع', 'حي', 'درب', 'إقامة', 'تجزئة', 'دوار', 'ساحة', 'ممر', 'طريق', 'قيسارية', 'حومة'],
  fr: [
    'Rue',
    'rue',
    'Avenue',
    'Av.',
    'Av',
    'Bd',
    'Boulevard',
    'Hay',
    'Derb',
    'Résidence',
    'Rés.',
    'Lotissement',
    'Lot',
    'Douar',
    'Place',
    'Route de',
    'Quartier',
    'Q.',
    'Passage',
    'Kissariat',
    'Zankat',
  ],
};
const namesLat =
  'Mohammed V|Hassan II|Mohammed VI|Moulay Ismail|Allal Ben Abdellah|Ibn Sina|Ibn Khaldoun|Tarik Ibn Ziad|Al Massira|Al Qods|Annasr|Essalam|Al Wahda|Al Fath|des FAR|de la Résistance|du 20 Août|du 11 Janvier|du 18 Novembre|Bir Anzarane|Zerktouni|Abdelkrim El Khattabi|Oued Sebou|Oued Ziz|Jbel Toubkal|Les Orangers|Al Amal|El Houria|Palestine|Ennakhil|Inbiat|Zohour|Zitoune|Sidi Moumen|Moulay Rachid|Tacharouk|La Gare|Souk|Industriel|Hay Hassani|Chouhada'.split(
    '|',
  );
const namesAr =
  'محمد الخامس|الحسن الثاني|محمد السادس|مولاي إسماعيل|علال بن عبد الله|ابن سينا|ابن خلدون|طارق بن زياد|المسيرة|القدس|النصر|السلام|الوحدة|الفتح|الجيش الملكي|المقاومة|20 غشت|11 يناير|18 نونبر|بئر أنزران|الزرقطوني|عبد الكريم الخطابي|واد سبو|واد زيز|جبل توبقال|الليمون|الأمل|الحرية|فلسطين|النخيل|الانبعاث|الزهور|الزيتون|سيدي مومن|مولاي رشيد|المحطة|السوق|الصناعي|الشهداء|المحمدي'.split(
    '|',
  );

export function addressOf(chance: Chance, at: At, town: string): string {
  const pick = <T>(...list: readonly T[]): T => chance.pick(list);
  const no = () => String(1 + Math.floor(chance.next() ** 2 * 320));
  const small = () => String(1 + chance.below(30));
  const person = folk.person(chance, 'M', [1940, 1990]);
  if (at === 'ar') {
    const name = pick(
      chance.pick(namesAr),
      chance.pick(namesAr),
      coinedAr(chance),
      chance.pick(folk.places)[0],
      person.familyAr,
    );
    const street = `${chance.pick(streets.ar)} ${name}`;
    const floor = `الطابق ${pick('الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السفلي', 'الأرضي', small())}`;
    const flat = `${pick('شقة', 'الشقة', 'شقة رقم', 'الشقة رقم')} ${small()}`;
    const house = `${pick('عمارة', 'العمارة', 'عمارة رقم', 'إقامة الفتح عمارة')} ${pick(small(), chance.pick([...'أبجده']), no())}`;
    const douar = `${pick('دوار', 'الدوار', 'قصر', 'مدشر', 'فخدة', 'ضيعة')} ${pick('آيت', 'أولاد', 'بني', 'أهل', 'إد', 'سيدي', 'لعزيب')} ${pick(coinedAr(chance), person.givenAr, person.familyAr)}`;
    return pick(
      `رقم ${no()} ${street} ${town}`,
      `${street} رقم ${no()} ${floor} ${town}`,
      `${street}، ${house}، ${floor}، ${flat}، ${town}`,
      `${floor} ${flat} ${street} ${town}`,
      `${house} ${flat} ${street} - ${town}`,
      `${no()} ${pick('مكرر ', '')}${street} ${town}`,
      `${street} بلوك ${pick(small(), chance.pick([...'أبجده']))} رقم ${no()} ${town}`,
      `تجزئة ${name} ${pick('قطعة', 'بقعة رقم', 'رقم', 'الرقم')} ${no()} ${town}`,
      `حي ${name} ${pick('زنقة', 'الزنقة', 'ز')} ${small()} ${pick('رقم', 'الرقم')} ${no()} ${town}`,
      `${pick('مجموعة', 'المجموعة', 'قطاع', 'سكتور', 'الشطر')} ${small()} ${pick('رقم', 'الرقم')} ${no()} حي ${name} ${town}`,
      `${douar} ${pick('جماعة', 'الجماعة القروية', 'قيادة', 'جماعة وقيادة')} ${town}`,
      `${douar} ${pick('جماعة', 'ج.ق')} ${town} ${pick('دائرة', 'قيادة', 'إقليم')} ${chance.pick(folk.places)[0]}`,
      `${douar} ${town}`,
      `${pick('كلم', 'كم', 'الكيلومتر', 'ك.م')} ${small()} طريق ${town}`,
      `${town}`,
      `مركز ${town}`,
      `ص.ب ${no()} ${douar} ${town}`,
      `${street} فوق ${pick('المقهى', 'الصيدلية', 'البنك')} ${floor} ${town}`,
      `شارع ${name} إقامة ${person.familyAr} ${floor} رقم ${small()} ${town}`,
    );
  }
  const name = pick(
    chance.pick(namesLat),
    chance.pick(namesLat),
    coinedLat(chance),
    chance.pick(folk.places)[1],
    person.givenLat,
  );
  const street = `${chance.pick(streets.fr)} ${name}`;
  const nth = pick('1er', '2ème', '3ème', '2e', '3e', '4ème', '1°', '2°', '5ème');
  const floor = pick(
    `${nth} étage`,
    `${nth} Etg`,
    `Etg ${small()}`,
    `Etage ${small()}`,
    'RDC',
    'Rez-de-chaussée',
    'sous-sol',
    `${nth} ETAGE`,
  );
  const flat = `${pick('Appt', 'Appt.', 'Appt n°', 'App', 'Apt', 'Appartement', 'n°', 'Bureau n°')} ${small()}`;
  const house = `${pick('Imm', 'Imm.', 'Immeuble', 'IMM', 'Bât.', 'Bloc', 'Résidence Al Fath Imm')} ${pick(small(), chance.pick([...'ABCDEFGH']), `${chance.pick([...'ABCD'])}${small()}`)}`;
  const douar = `${pick('Douar', 'Dr', 'DR', 'Dr.', 'DOUAR', 'Ksar', 'Dchar', 'Hameau')} ${pick('Ait', 'Oulad', 'Beni', 'Ahl', 'Id', 'Sidi', 'Laazib')} ${pick(coinedLat(chance), person.givenLat, title(person.familyLat))}`;
  const text = pick(
    `${no()}, ${street}, ${town}`,
    `N° ${no()} ${street} ${town}`,
    `${no()} ${street} ${floor} ${flat} ${town}`,
    `${street}, ${house}, ${floor}, ${flat}, ${town}`,
    `${street} ${house} ${flat} - ${town}`,
    `${house} ${flat} ${street} ${town}`,
    `${floor}, ${flat}, ${no()} ${street} - ${town}`,
    `Lot ${name} n° ${no()} ${town}`,
    `LOT N° ${no()} ${pick('Z.I.', 'Zone industrielle', 'ZI', "Zone d'activités")} ${name} ${town}`,
    `Hay ${name} rue ${small()} n° ${no()} ${town}`,
    `${pick('Bloc', 'BLOC', 'Groupe', 'Secteur', 'Tranche')} ${pick(small(), chance.pick([...'ABCD']))} n° ${no()} ${pick('Hay', 'Cité', 'Qt')} ${name} ${town}`,
    `${no()} bis ${street} ${town}`,
    `${douar}, ${pick('commune', 'C.R.', 'commune rurale', 'CR')} ${pick('', 'de ')}${town}`,
    `${douar} ${town}`,
    `${douar}, caïdat ${town}, province ${pick('', 'de ')}${chance.pick(folk.places)[1]}`,
    `${pick('Km', 'KM', 'PK')} ${small()}${pick('', ',5')} ${pick('route de', 'Route', 'Rte de')} ${town}`,
    `Centre ${town}`,
    `BP ${no()} ${town} ${pick('', 'Principal')}`.trim(),
    `${street} ${town} ${pick('10', '20', '30', '40', '50', '60', '80', '90')}0${pick('00', '10', '50')}`,
    `Angle ${street} et rue ${chance.pick(namesLat)}, ${floor}, ${town}`,
    `Kissariat ${name}, magasin n° ${small()}, ${town}`,
  );
  return chance.chance(0.25) ? text.toUpperCase() : text;
}
