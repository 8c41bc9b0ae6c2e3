/** Values as offices print them: what stands for `{field}` and `{~kind}` in a draft. */
import type { FieldKind } from '#shared/papers/paper';
import { communes } from '#shared/people/communes';
import type { Chance } from '#shared/people/learn/chance';
import * as folk from '../../samples/generator/fresh/folk.ts';
import * as said from '../../samples/generator/words.ts';
import { coinedAr, coinedLat, firmOf } from './firms.ts';
import { addressOf } from './homes.ts';
import { type SumHand, sumHandOf, sumPrinted } from './sums.ts';

export type At = 'ar' | 'fr';

/** How one clerk prints; drawn once for a page. */
export interface Hand {
  readonly between: string;
  readonly monthWords: number;
  readonly familyFirst: boolean;
  readonly upper: boolean;
  readonly sums: SumHand;
  /** `1500,00DH`: no blank before the coin. */
  readonly glued: boolean;
  readonly sex: 'M' | 'F';
  /** What is one on a page, however often and in whichever language it is printed. */
  readonly days: Map<string, string>;
  readonly people: Map<string, Named>;
  readonly towns: Map<string, readonly [ar: string, lat: string]>;
  /** The number of a card, the same on its back. */
  readonly card: string;
}

/** Somebody with his fathers, and how he is named after them. */
interface Named {
  readonly own: folk.Folk;
  readonly line: readonly [folk.Folk, folk.Folk];
  readonly long: boolean;
  readonly surnamed: boolean;
  readonly form: 'chain' | 'given' | 'whole';
}

export const handOf = (chance: Chance): Hand => ({
  between: chance.pick(['/', '/', '/', '-', '.', ' / ', ' - ']),
  monthWords: chance.pick([0, 0, 0.2, 0.6, 1]),
  familyFirst: chance.chance(0.3),
  upper: chance.chance(0.5),
  sums: sumHandOf(chance),
  glued: chance.chance(0.08),
  sex: chance.pick(['M', 'F']),
  days: new Map(),
  people: new Map(),
  towns: new Map(),
  card: folk.cinOf(chance),
});

const born = [1900, 1990] as const;
const someone = (chance: Chance, sex: 'M' | 'F', kin?: folk.Folk): Named => ({
  own: folk.person(chance, sex, born, kin),
  line: [folk.person(chance, 'M', born), folk.person(chance, 'M', born)],
  long: chance.chance(0.25),
  surnamed: chance.chance(0.15),
  form: chance.pick(['chain', 'chain', 'given', 'whole']),
});
/** Who a field speaks of: one person in both scripts; children, fathers and kin bear the family's name. */
function personOf(who: string, sex: 'M' | 'F', chance: Chance, hand: Hand): Named {
  const known = hand.people.get(who);
  if (known !== undefined) return known;
  const subject = hand.people.has('applicant') ? 'applicant' : '';
  const house = /^child/u.test(who)
    ? 'husband'
    : who === 'father' || who === 'relative'
      ? subject
      : who === 'memberFather'
        ? 'member'
        : undefined;
  const kin =
    house === undefined ? undefined : personOf(house, house === subject ? hand.sex : 'M', chance, hand);
  const drawn = someone(chance, sex, kin?.own);
  // Two names of one man differ in the family's most often.
  const first = who === 'second' && chance.chance(0.7) ? hand.people.get('first') : undefined;
  const one =
    first === undefined
      ? drawn
      : { ...drawn, own: { ...first.own, familyAr: drawn.own.familyAr, familyLat: drawn.own.familyLat } };
  hand.people.set(who, one);
  return one;
}

const lower = (text: string) =>
  text.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
const family = (chance: Chance, at: At, hand: Hand, { own } = someone(chance, 'M')) => {
  if (at === 'ar') return own.familyAr;
  return hand.upper ? own.familyLat : chance.chance(0.5) ? lower(own.familyLat) : own.familyLat;
};
const given = (chance: Chance, at: At, hand: Hand, sex: 'M' | 'F', { own } = someone(chance, sex)) => {
  if (at === 'ar') return own.givenAr;
  return hand.upper && chance.chance(0.6) ? own.givenLat.toUpperCase() : own.givenLat;
};
const whole = (chance: Chance, at: At, hand: Hand, sex: 'M' | 'F', one = someone(chance, sex)) => {
  const [first, last] = [given(chance, at, hand, sex, one), family(chance, at, hand, one)];
  return hand.familyFirst ? `${last} ${first}` : `${first} ${last}`;
};
/** `علي بن صالح`, `علي بن صالح بن عمر`, now and then with the family's name. */
const chain = (chance: Chance, at: At, hand: Hand, sex: 'M' | 'F', one = someone(chance, sex)) => {
  const son =
    at === 'ar'
      ? sex === 'M'
        ? 'بن'
        : 'بنت'
      : sex === 'M'
        ? chance.pick(['ben', 'Ben', 'B.'])
        : chance.pick(['bent', 'Bent']);
  const next = at === 'ar' ? 'بن' : 'ben';
  const of = (who: folk.Folk) => given(chance, at, hand, 'M', { ...one, own: who });
  const more = one.long ? ` ${next} ${of(one.line[1])}` : '';
  const last = one.surnamed ? ` ${family(chance, at, hand, one)}` : '';
  return `${given(chance, at, hand, sex, one)} ${son} ${of(one.line[0])}${more}${last}`;
};

const years: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/^(?:issue|devis|agreement|expiry|registration|deed)/u, [2004, 2027]],
  [/^decision/u, [1959, 2012]],
  [/^(?:father|mother|husband|wife|member)/u, [1890, 1955]],
  [/^child/u, [1945, 1995]],
  [/^death/u, [1950, 2024]],
  [/^/u, [1920, 2005]],
];

/** The day of a field, `YYYY-MM-DD`: one on a page for `birthDate`, `birthDateWordsAr` and `birthDateHijri`. */
export function dayOf(name: string, chance: Chance, hand: Hand): string {
  const told = name.replace(/(?:Words(?:Ar|Fr)|Hijri)$/u, '');
  const known = hand.days.get(told);
  if (known !== undefined) return known;
  const day = folk.day(chance, years.find(([pattern]) => pattern.test(told))![1]);
  if (told !== '') hand.days.set(told, day);
  return day;
}

export function datePrinted(iso: string, chance: Chance, at: At, hand: Hand): string {
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

const ordinalsAr: Readonly<Record<string, string>> = {
  فاتح: 'الفاتح',
  واحد: 'الواحد',
  اثنان: 'الثاني',
  ثلاثة: 'الثالث',
  أربعة: 'الرابع',
  خمسة: 'الخامس',
  ستة: 'السادس',
  سبعة: 'السابع',
  ثمانية: 'الثامن',
  تسعة: 'التاسع',
  عشرة: 'العاشر',
  أحد: 'الحادي',
  اثنا: 'الثاني',
  عشرون: 'العشرين',
  ثلاثون: 'الثلاثين',
};
/** `الثالث عشر`, `الخامس والعشرين` */
const ordinalAr = (day: string): string =>
  day
    .split(' ')
    .map((word, at) =>
      at > 0 && word.startsWith('و') ? `و${ordinalsAr[word.slice(1)]!}` : (ordinalsAr[word] ?? word),
    )
    .join(' ');
/** `نونبر` or `نوفمبر`: the months as other clerks name them. */
const otherMonths: Readonly<Record<string, string>> = {
  أبريل: 'إبريل',
  ماي: 'مايو',
  يونيو: 'يونيه',
  يوليوز: 'يوليو',
  غشت: 'أغسطس',
  شتنبر: 'سبتمبر',
  أكتوبر: 'اكتوبر',
  نونبر: 'نوفمبر',
  دجنبر: 'ديسمبر',
};
/** `تسعمائة`, `تسعمئة`, `تسع مائة`: a year's hundreds glued or parted, with or without hamza. */
const yearSpelt = (year: string, chance: Chance): string =>
  chance.pick([
    (text: string) => text,
    (text: string) => text.replaceAll('مائة', 'مئة'),
    (text: string) => text.replaceAll('مائة', ' مائة').replaceAll('  ', ' '),
    (text: string) => text.replaceAll('مائة', 'ماية'),
    (text: string) => text.replaceAll(' و', ' و '),
    (text: string) => text.replace(/(?<=\p{L})ون(?!\p{L})/gu, 'ين'),
    (text: string) => text.replaceAll('أ', 'ا').replaceAll('ة', 'ه'),
  ])(year);
/** The day of the month and the year as ordinals or with little words between, as registers have them. */
const wordsAr = (iso: string, chance: Chance): string => {
  const words = said.dateWordsAr(iso);
  if (chance.chance(0.4)) return words;
  const month = said.dateAr(iso).split(' ')[1]!;
  const [day, , spelt] = words.split(new RegExp(` (${month}) `, 'u')) as [string, string, string];
  const year = yearSpelt(spelt, chance);
  const named = chance.chance(0.12) ? (otherMonths[month] ?? month) : month;
  const first = day === 'فاتح' ? chance.pick(['فاتح', 'الفاتح', 'أول', 'الأول']) : day;
  const counted = chance.chance(0.4) ? ordinalAr(day) : first;
  const told = chance.pick([
    `${counted} ${named} ${year}`,
    `${counted} من ${named} ${year}`,
    `${counted} ${named} سنة ${year}`,
    `${counted} ${named} عام ${year}`,
    `${counted} من شهر ${named} سنة ${year}`,
    `${counted} من شهر ${named} عام ${year}`,
    `${counted} شهر ${named} سنة ${year}`,
    `${counted} من ${named} سنة ${year}`,
    `${counted} ${named} من سنة ${year}`,
    `${counted} ${named}، سنة ${year}`,
    words.replace(/(?<=\p{L})ون(?!\p{L})/gu, 'ين').replace('اثنان', 'اثنين'),
  ]);
  return told;
};
const wordsFr = (iso: string, chance: Chance): string => {
  const words = said.dateWordsFr(iso);
  if (chance.chance(0.3)) return words;
  const found = /^(.*?) (\p{L}+) ((?:deux )?mille.*)$/u.exec(words);
  if (found === null) return words;
  const [, day, month, spelt] = found as unknown as [string, string, string, string];
  const year = chance.pick([
    (text: string) => text,
    (text: string) => text.replace('mille neuf cent', 'mil neuf cent'),
    (text: string) => text.replace('mille neuf cent', 'dix-neuf cent'),
    (text: string) => text.replace('mille neuf cent', 'mille neuf cents'),
    (text: string) => text.replaceAll('-', ' '),
    (text: string) => text.replace(/-(?=\p{L}+$)/u, ' - '),
  ])(spelt);
  const of = /^[ao]/u.test(month) ? `d'${month}` : `de ${month}`;
  const told = chance.pick([
    `${day} ${month} ${year}`,
    `${day} ${month} ${year}`,
    `${year} le ${day} ${month}`,
    `${year}, le ${day} ${month}`,
    `${year} et le ${day} ${month}`,
    `${day} du mois ${of} ${year}`,
    `${day} du mois ${of} de l'an ${year}`,
    `${day} ${month} de l'année ${year}`,
    `${day} ${month} l'an ${year}`,
    `${day} ${month}, ${year}`,
  ]);
  return chance.pick([
    told,
    told,
    told.toUpperCase(),
    told.toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''),
    told.replaceAll('-', ' '),
    told[0]!.toUpperCase() + told.slice(1),
    told.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ]);
};

function sum(chance: Chance, hand: Hand, most = 900_000): string {
  const dirhams = chance.chance(0.3) ? 500 * (1 + chance.below(most / 500)) : 10 + chance.below(most);
  return sumPrinted(dirhams + (chance.chance(0.3) ? chance.below(100) / 100 : 0), hand.sums);
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

/** A field's place, the same in both scripts where both are known. */
function townOf(name: string, chance: Chance, at: At, hand: Hand): string {
  const told = name.replace(/(?:Ar|Lat)$/u, '');
  const known = hand.towns.get(told);
  if (known !== undefined) return known[at === 'ar' ? 0 : 1];
  if (told === '' || chance.chance(0.65)) return placeOf(chance, at);
  const town = chance.pick(folk.places);
  hand.towns.set(told, town);
  return town[at === 'ar' ? 0 : 1];
}

function address(chance: Chance, at: At): string {
  const { ar, lat } = folk.address(chance);
  if (chance.chance(0.25)) return at === 'ar' ? ar : lat;
  return addressOf(chance, at, placeOf(chance, at));
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
const rialWords = (chance: Chance) => said.numberWordsFr(100 * (1 + chance.below(9000)));

/**
 * A stranger's value of this kind.
 * @param day the field whose day is told another way: `{~dateHijri.deathDate}`
 */
export function stranger(
  kind: string,
  chance: Chance,
  at: At,
  hand: Hand,
  day = '',
  sex: 'M' | 'F' = chance.pick(['M', 'F']),
): string {
  if (day !== '')
    return kind === 'year'
      ? dayOf(day, chance, hand).slice(0, 4)
      : kind === 'yearHijri'
        ? said.hijriIso(dayOf(day, chance, hand)).slice(0, 4)
        : kind === 'date'
          ? datePrinted(dayOf(day, chance, hand), chance, at, hand)
          : printed(day, kind, chance, at, hand);
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
      return firmOf(chance, 'ar');
    case 'firmLat':
      return firmOf(chance, 'fr');
    case 'coinedAr':
      return coinedAr(chance);
    case 'coinedLat':
      return coinedLat(chance);
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
      return datePrinted(
        folk.day(chance, chance.chance(0.5) ? [2004, 2027] : [1920, 2005]),
        chance,
        at,
        hand,
      );
    case 'age':
      return String(18 + chance.below(75));
    case 'ageWordsAr':
      return said.numberWordsAr(18 + chance.below(75));
    case 'yearHijri':
      return String(1320 + chance.below(128));
    default:
      return printed('', kind as FieldKind, chance, at, hand);
  }
}

/** The value of a field as this hand prints it. */
export function printed(name: string, kind: FieldKind | string, chance: Chance, at: At, hand: Hand): string {
  const womans = /mother|wife/u.test(name);
  const sex = womans
    ? 'F'
    : /father|husband|member/u.test(name) || (/^relative/u.test(name) && chance.chance(0.85))
      ? 'M'
      : /^child\d/u.test(name)
        ? chance.pick(['M', 'F'] as const)
        : hand.sex;
  const script: At = /Lat$/u.test(kind) ? 'fr' : 'ar';
  switch (kind) {
    case 'nameAr':
    case 'nameLat': {
      const key = name.replace(/(?:Ar|Lat)$/u, '');
      const who = key.replace(/(?:given|family)?(?:Name)?$/iu, '');
      const one = name === '' ? someone(chance, sex) : personOf(who, sex, chance, hand);
      if (/given/iu.test(key)) return given(chance, script, hand, sex, one);
      if (/family/iu.test(key)) return family(chance, script, hand, one);
      if (/^(?:father|mother)$|memberFather/u.test(key))
        return { chain, given, whole }[one.form](chance, script, hand, one.own.sex, one);
      return chance.chance(0.1)
        ? chain(chance, script, hand, one.own.sex, one)
        : whole(chance, script, hand, one.own.sex, one);
    }
    case 'placeAr':
      return townOf(name, chance, 'ar', hand);
    case 'placeLat': {
      const place = townOf(name, chance, 'fr', hand);
      return chance.chance(0.3) ? place.toUpperCase() : place;
    }
    case 'date':
      return datePrinted(dayOf(name, chance, hand), chance, at, hand);
    case 'dateHijri': {
      const iso = dayOf(name, chance, hand);
      return chance.chance(0.25)
        ? said.hijriIso(iso).split('-').reverse().join(hand.between)
        : chance.chance(0.2)
          ? said.hijriWordsAr(iso)
          : said.hijriDateAr(iso);
    }
    case 'dateWordsAr':
      return wordsAr(dayOf(name, chance, hand), chance);
    case 'dateWordsFr':
      return wordsFr(dayOf(name, chance, hand), chance);
    case 'year':
      return String(1890 + chance.below(60));
    case 'number':
      return /^(?:jobs|members)$/u.test(name)
        ? String(1 + chance.below(40))
        : name === 'months'
          ? String(chance.pick([12, 24, 36, 48, 60, 72, 84]))
          : name === '' || /^(?:deed|register)/u.test(name)
            ? String(1 + chance.below(chance.pick([99, 900, 900, name === '' ? 900_000 : 9000])))
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
      // An act is most often of the year of what it tells.
      const told = /^child\d?(?=ActNumber$)/u.test(name)
        ? name.replace('ActNumber', 'BirthDate')
        : hand.days.has('deathDate')
          ? 'deathDate'
          : 'birthDate';
      const year =
        name !== '' && chance.chance(0.75)
          ? Number(dayOf(told, chance, hand).slice(0, 4))
          : 1920 + chance.below(105);
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
      const cin = name !== '' && chance.chance(0.95) ? hand.card : folk.cinOf(chance);
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
      return /address|seat/u.test(name) ? address(chance, 'ar') : firmOf(chance, 'ar');
    case 'textLat':
      return /address|seat/u.test(name) ? address(chance, 'fr') : firmOf(chance, 'fr');
    default:
      throw new Error(`No printing of ${kind}`);
  }
}
