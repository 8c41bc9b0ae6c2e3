/** Values as offices print them: what stands for `{field}` and `{~kind}` in a draft. */
import type { FieldKind } from '#shared/papers/paper';
import { communes } from '#shared/people/communes';
import type { Chance } from '#shared/people/learn/chance';
import * as folk from '../../samples/generator/fresh/folk.ts';
import * as said from '../../samples/generator/words.ts';

export type At = 'ar' | 'fr';

/** How one clerk prints; drawn once for a page. */
export interface Hand {
  readonly between: string;
  readonly monthWords: number;
  readonly familyFirst: boolean;
  readonly upper: boolean;
  readonly sums: number;
  readonly sex: 'M' | 'F';
}

export const handOf = (chance: Chance): Hand => ({
  between: chance.pick(['/', '/', '/', '-', '.', ' / ', ' - ']),
  monthWords: chance.pick([0, 0, 0.2, 0.6, 1]),
  familyFirst: chance.chance(0.3),
  upper: chance.chance(0.5),
  sums: chance.below(6),
  sex: chance.pick(['M', 'F']),
});

const lower = (text: string) =>
  text.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
const family = (chance: Chance, at: At, hand: Hand) => {
  const person = folk.person(chance, 'M', [1900, 1990]);
  if (at === 'ar') return person.familyAr;
  return hand.upper ? person.familyLat : chance.chance(0.5) ? lower(person.familyLat) : person.familyLat;
};
const given = (chance: Chance, at: At, hand: Hand, sex: 'M' | 'F') => {
  const person = folk.person(chance, sex, [1900, 1990]);
  if (at === 'ar') return person.givenAr;
  return hand.upper && chance.chance(0.6) ? person.givenLat.toUpperCase() : person.givenLat;
};
const whole = (chance: Chance, at: At, hand: Hand, sex: 'M' | 'F') => {
  const [first, last] = [given(chance, at, hand, sex), family(chance, at, hand)];
  return hand.familyFirst ? `${last} ${first}` : `${first} ${last}`;
};
/** `علي بن صالح`, `علي بن صالح بن عمر`, now and then with the family's name. */
const chain = (chance: Chance, at: At, hand: Hand, sex: 'M' | 'F') => {
  const son =
    at === 'ar'
      ? sex === 'M'
        ? 'بن'
        : 'بنت'
      : sex === 'M'
        ? chance.pick(['ben', 'Ben', 'B.'])
        : chance.pick(['bent', 'Bent']);
  const next = at === 'ar' ? 'بن' : 'ben';
  const more = chance.chance(0.25) ? ` ${next} ${given(chance, at, hand, 'M')}` : '';
  const last = chance.chance(0.15) ? ` ${family(chance, at, hand)}` : '';
  return `${given(chance, at, hand, sex)} ${son} ${given(chance, at, hand, 'M')}${more}${last}`;
};

const years: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/^(?:issue|devis|agreement|expiry|registration|deed)/u, [2004, 2027]],
  [/^decision/u, [1959, 2012]],
  [/^(?:father|mother|husband|wife|member)/u, [1890, 1955]],
  [/^child/u, [1945, 1995]],
  [/^death/u, [1950, 2024]],
  [/^/u, [1920, 2005]],
];

function date(chance: Chance, at: At, hand: Hand, name: string): string {
  const iso = folk.day(chance, years.find(([pattern]) => pattern.test(name))![1]);
  if (chance.chance(hand.monthWords)) {
    const text = at === 'ar' ? said.dateAr(iso) : said.dateFr(iso);
    return at === 'fr' && chance.chance(0.15) ? text.toUpperCase() : text;
  }
  if (chance.chance(0.05)) return at === 'ar' ? said.dateWordsAr(iso) : said.dateWordsFr(iso);
  if (chance.chance(0.04)) return iso.slice(0, 4);
  const figures = chance.chance(0.1)
    ? iso.replaceAll('-', hand.between)
    : said.dateFigures(iso, hand.between);
  return chance.chance(0.08) ? figures.replace(/(?<!\d)0(?=\d)/gu, '') : figures;
}

function sum(chance: Chance, hand: Hand, most = 900_000): string {
  const dirhams = chance.chance(0.3) ? 500 * (1 + chance.below(most / 500)) : 10 + chance.below(most);
  const cents = chance.chance(0.3) ? chance.below(100) / 100 : 0;
  const text = said.money(dirhams + cents, (['blank', 'dot', 'plain'] as const)[hand.sums % 3]!);
  const kept = hand.sums >= 3 && cents === 0 ? text.replace(/,00$/u, '') : text;
  return chance.chance(0.25) ? kept.replace(',', '.') : kept;
}

const openers = {
  ar: ['سيدي', 'آيت', 'أولاد', 'بني', 'دوار', 'عين', 'وادي', 'أحد', 'اثنين', 'خميس', 'تلات', 'قصر', 'زاوية'],
  fr: ['Sidi', 'Aït', 'Oulad', 'Béni', 'Douar', 'Aïn', 'Oued', 'Had', 'Tnine', 'Khemis', 'Ksar', 'Zaouiat'],
};
/** A town, a commune, or a place that may well be. */
function placeOf(chance: Chance, at: At): string {
  const known = chance.pick(folk.places);
  if (chance.chance(0.4)) return at === 'ar' ? known[0] : known[1];
  if (at === 'ar' && chance.chance(0.8)) return chance.pick(communes);
  const person = folk.person(chance, 'M', [1900, 1990]);
  const name = lower(
    at === 'ar'
      ? chance.pick([person.familyAr, person.givenAr])
      : chance.pick([person.familyLat, person.givenLat]),
  );
  return chance.chance(0.3) ? name : `${chance.pick(openers[at])} ${name}`;
}

const streets = {
  ar: ['زنقة', 'شارع', 'حي', 'درب', 'إقامة', 'تجزئة', 'دوار'],
  fr: ['Rue', 'Avenue', 'Hay', 'Derb', 'Résidence', 'Lotissement', 'Douar'],
};
function address(chance: Chance, at: At): string {
  const { ar, lat } = folk.address(chance);
  if (chance.chance(0.5)) return at === 'ar' ? ar : lat;
  const [townAr, townLat] = chance.pick(folk.places);
  const number = 1 + chance.below(300);
  const street = `${chance.pick(streets[at])} ${at === 'ar' ? chance.pick(folk.places)[0] : chance.pick(folk.places)[1]}`;
  const town = chance.chance(0.5) ? placeOf(chance, at) : at === 'ar' ? townAr : townLat;
  return chance.pick(
    at === 'ar'
      ? [
          `${street} رقم ${number} ${town}`,
          `رقم ${number}، ${street}، ${town}`,
          `${street} ${town}`,
          `عمارة ${number} شقة ${1 + chance.below(20)} ${street} - ${town}`,
          `${street} جماعة ${town}`,
        ]
      : [
          `${number}, ${street}, ${town}`,
          `${street} N° ${number} ${town}`,
          `${number} ${street} - ${town}`,
          `Imm ${number} Appt ${1 + chance.below(20)} ${street} ${town}`,
        ],
  );
}

const trades = {
  ar: [
    'فلاح',
    'تاجر',
    'عامل',
    'حداد',
    'نجار',
    'بناء',
    'خياطة',
    'ربة بيت',
    'معلم',
    'سائق',
    'متقاعد',
    'بدون مهنة',
    'جزار',
    'موظف',
    'صانع تقليدي',
  ],
  fr: [
    'Agriculteur',
    'Commerçant',
    'Ouvrier',
    'Menuisier',
    'Couturière',
    'Sans profession',
    'Retraité',
    'Chauffeur',
    'Enseignant',
    'Femme au foyer',
    'Artisan',
  ],
};
const firms = {
  ar: ['شركة', 'مقاولة', 'مؤسسة', 'خدمات', 'تعاونية', 'ورشة', 'مخبزة'],
  fr: ['STE', 'Société', 'Ets', 'SARL', 'Comptoir', 'Atelier', 'Quincaillerie', 'Droguerie'],
};
const firm = (chance: Chance, at: At): string => {
  const name = at === 'ar' ? chance.pick(folk.places)[0] : chance.pick(folk.places)[1];
  const word = chance.pick(
    at === 'ar'
      ? ['الأمل', 'النور', 'السلام', 'الأطلس', 'الريف', 'الواحة', 'البركة', 'التضامن']
      : ['Al Amal', 'Nour', 'Atlas', 'Rif', 'Oasis', 'Baraka', 'Progrès', 'Equip', 'Materiaux', 'Négoce'],
  );
  const text = chance.pick([
    `${chance.pick(firms[at])} ${word}`,
    `${chance.pick(firms[at])} ${word} ${name}`,
    `${word} ${name}`,
  ]);
  return at === 'fr' && chance.chance(0.5) ? text.toUpperCase() : text;
};

const rialWords = (chance: Chance) => said.numberWordsFr(100 * (1 + chance.below(9000)));

/** A stranger's value of this kind. */
export function stranger(kind: string, chance: Chance, at: At, hand: Hand): string {
  const sex = chance.pick(['M', 'F'] as const);
  switch (kind) {
    case 'nameAr':
      return chance.chance(0.2) ? chain(chance, 'ar', hand, sex) : whole(chance, 'ar', hand, sex);
    case 'nameLat':
      return whole(chance, 'fr', hand, sex);
    case 'givenAr':
      return given(chance, 'ar', hand, sex);
    case 'givenLat':
      return given(chance, 'fr', hand, sex);
    case 'familyAr':
      return family(chance, 'ar', hand);
    case 'familyLat':
      return family(chance, 'fr', hand);
    case 'chainAr':
      return chain(chance, 'ar', hand, sex);
    case 'chainLat':
      return chain(chance, 'fr', hand, sex);
    case 'addressAr':
      return address(chance, 'ar');
    case 'addressLat':
      return address(chance, 'fr');
    case 'tradeAr':
      return chance.pick(trades.ar);
    case 'tradeLat':
      return chance.pick(trades.fr);
    case 'firmAr':
      return firm(chance, 'ar');
    case 'firmLat':
      return firm(chance, 'fr');
    case 'phone':
      return chance.pick([
        `0${chance.pick(['5', '6', '7'])}${folk.digits(chance, 8)}`,
        `05 ${[2, 2, 2, 2].map((n) => folk.digits(chance, n)).join(' ')}`,
        `0${chance.pick(['5', '6'])}${folk.digits(chance, 2)}-${[2, 2, 2].map((n) => folk.digits(chance, n)).join('-')}`,
      ]);
    case 'time':
      return chance.pick([
        `${chance.below(24)}:${folk.digits(chance, 1)}0`,
        `${chance.below(24)}h${folk.digits(chance, 1)}0`,
        `${1 + chance.below(12)}`,
      ]);
    case 'law':
      return chance.pick([
        '37.99',
        '112.12',
        '2.04.892',
        '1.02.239',
        '70.03',
        '17.95',
        '15.95',
        '97.03',
        '36.21',
        '16.03',
        '1-14-189',
        '99-15',
      ]);
    // What else is dated on a paper is as often of its own day as of long before.
    case 'date':
      return date(chance, at, hand, chance.chance(0.5) ? 'issue' : '');
    default:
      return printed('', kind as FieldKind, chance, at, hand);
  }
}

/** The value of a field as this hand prints it. */
export function printed(name: string, kind: FieldKind | string, chance: Chance, at: At, hand: Hand): string {
  const womans = /mother|wife/u.test(name);
  const sex = womans ? 'F' : /father|husband|member|deceased/u.test(name) ? 'M' : hand.sex;
  const script: At = /Lat$/u.test(kind) ? 'fr' : 'ar';
  switch (kind) {
    case 'nameAr':
    case 'nameLat': {
      const key = name.replace(/(?:Ar|Lat)$/u, '');
      if (/given/iu.test(key)) return given(chance, script, hand, sex);
      if (/family/iu.test(key)) return family(chance, script, hand);
      if (/^(?:father|mother)$|memberFather/u.test(key))
        return chance.pick([chain, chain, given, whole])(chance, script, hand, sex);
      return chance.chance(0.1) ? chain(chance, script, hand, sex) : whole(chance, script, hand, sex);
    }
    case 'placeAr':
      return placeOf(chance, 'ar');
    case 'placeLat': {
      const place = placeOf(chance, 'fr');
      return chance.chance(0.3) ? place.toUpperCase() : place;
    }
    case 'date':
      return date(chance, at, hand, name);
    case 'dateHijri': {
      const iso = folk.day(chance, [1930, 2020]);
      return chance.chance(0.25)
        ? said.hijriIso(iso).split('-').reverse().join(hand.between)
        : said.hijriDateAr(iso);
    }
    case 'dateWordsAr':
      return said.dateWordsAr(folk.day(chance, [1930, 2020]));
    case 'dateWordsFr':
      return said.dateWordsFr(folk.day(chance, [1930, 2020]));
    case 'year':
      return String(1890 + chance.below(60));
    case 'number':
      return /^(?:jobs|members)$/u.test(name)
        ? String(1 + chance.below(40))
        : name === 'months'
          ? String(chance.pick([12, 24, 36, 48, 60, 72, 84]))
          : folk.digits(chance, 2 + chance.below(5)).replace(/^0/u, '1');
    case 'reference': {
      const number = 1 + chance.below(9999);
      const year = 1960 + chance.below(66);
      return chance.pick([
        `${number}/${year}`,
        `${number}/${String(year).slice(2)}`,
        `DV-${year}-${number}`,
        `D${number}`,
        `${number}`,
        `FP${number}/${year}`,
        `${year}/${number}`,
        `${number} / ${String(year).slice(2)}`,
        `REF ${number}`,
      ]);
    }
    case 'actNumber': {
      const year = 1920 + chance.below(105);
      const number = 1 + chance.below(1500);
      return chance.pick([
        `${number}/${year}`,
        `${number}/${year}`,
        `${number} / ${year}`,
        `${number}`,
        `${number}-${year}`,
        `${number}/${String(year).slice(2)}`,
      ]);
    }
    case 'cin': {
      const cin = folk.cinOf(chance);
      return chance.chance(0.1) ? cin.replace(/(?<=[A-Z])(?=\d)/u, ' ') : cin;
    }
    case 'ice':
      return folk.ice(chance);
    case 'rib': {
      const digits = folk.rib(chance);
      return chance.pick([
        digits,
        digits.replace(/^(\d{3})(\d{3})(\d{16})(\d\d)$/u, '$1 $2 $3 $4'),
        digits.replace(/(\d{4})(?=\d)/gu, '$1 '),
      ]);
    }
    case 'amount': {
      const sumText = sum(chance, hand, /share$/u.test(name) ? 90_000 : 900_000);
      return sumText;
    }
    case 'rate':
      return chance.pick(['3,50', '4.25', '5', '6,00', '2', '4,5', '5.75', '6.5']);
    case 'amountWordsFr': {
      const text = `${rialWords(chance)} dirhams${chance.chance(0.2) ? ` et ${chance.pick(['vingt', 'cinquante', 'trente'])} centimes` : ''}`;
      return chance.pick([text, text.toUpperCase(), text[0]!.toUpperCase() + text.slice(1)]);
    }
    case 'sex':
      return chance.pick(at === 'ar' ? ['ذكر', 'أنثى'] : ['M', 'F', 'Masculin', 'Féminin']);
    case 'relationAr':
      return chance.pick([
        'ابن',
        'ابنة',
        'ابنه',
        'ابنته',
        'أخ',
        'أخت',
        'حفيد',
        'حفيدة',
        'زوجة',
        'أرملة',
        'بنت',
      ]);
    case 'basis':
      return chance.pick([
        'تصريح',
        'بناء على تصريح',
        'حكم',
        'بمقتضى حكم',
        'نقل',
        'صرح به',
        'بناء على الحكم عدد',
      ]);
    case 'heirsAr': {
      const count = 2 + chance.below(5);
      return Array.from(
        { length: count },
        (_, i) =>
          `${i > 0 ? 'و' : ''}${i === 0 && chance.chance(0.6) ? `${chance.pick(['زوجته', 'أرملته'])} ${whole(chance, 'ar', hand, 'F')}` : chance.chance(0.5) ? `${chance.pick(['ابنه', 'ولده'])} ${given(chance, 'ar', hand, 'M')}` : `${chance.pick(['ابنته', 'بنته'])} ${given(chance, 'ar', hand, 'F')}`}`,
      ).join(' ');
    }
    case 'mrz':
      return `I<MAR${folk.digits(chance, 9)}<<<<<<<<<<<<<<`;
    case 'textAr':
      return /address|seat/u.test(name) ? address(chance, 'ar') : firm(chance, 'ar');
    case 'textLat':
      return /address|seat/u.test(name) ? address(chance, 'fr') : firm(chance, 'fr');
    default:
      throw new Error(`No printing of ${kind}`);
  }
}
