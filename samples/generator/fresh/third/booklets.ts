/** Family booklets: spouses as columns, a child in each column, the register's old pages, merged heads. */
import { fullAr } from '../../person.ts';
import { field, plain, type Sheet } from '../../sheet.ts';
import { dateWordsAr } from '../../words.ts';
import { day, digits, type Folk, household, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { band, beneath, type Clerk, caption, ends, masthead, p, small, table, third } from './kit.ts';

const nth = (who: 'wife' | 'child', at: number): string => (at === 0 ? who : `${who}${at + 1}`);
const tight = 'body { line-height: 1.35 !important; } .grid td, .grid th { padding: 2px 6px !important; }';

function head(o: Office): string {
  const [provinceAr, provinceLat] = o.pick(places);
  const [communeAr, communeLat] = o.pick(places);
  return (
    masthead(
      o,
      [
        'ROYAUME DU MAROC',
        "MINISTERE DE L'INTERIEUR",
        `Province : ${plain(provinceLat)}`,
        `Commune : ${plain(communeLat)}`,
      ],
      [
        'المملكة المغربية',
        'وزارة الداخلية',
        `${o.pick(['عمالة / إقليم', 'الإقليم', 'إقليم'])} : ${field('provinceAr', provinceAr)}`,
        `الجماعة : ${plain(communeAr)}`,
      ],
      'both',
    ) +
    caption(
      o,
      o.pick(['الدفتر العائلي', 'دفتر الحالة المدنية', 'كناش الحالة المدنية للعائلة']),
      o.pick(['LIVRET DE FAMILLE', "LIVRET D'ETAT CIVIL"]),
      'both',
    ) +
    p(
      'ar',
      `${o.pick(['دفتر عائلي رقم', 'رقم الدفتر :', 'مسجل تحت عدد'])} ${field('bookletNumber', `${1 + o.chance.below(9)}${digits(o.chance, 4)}`)} &nbsp; ${o.pick(['سلم بتاريخ', 'تاريخ التسليم'])} ${plain(day(o.chance, [1975, 2005]).split('-').reverse().join('/'))}`,
      'text-align:center',
    )
  );
}

const names = (prefix: string, who: Folk) => ({
  given: field(`${prefix}GivenAr`, who.givenAr),
  family: field(`${prefix}FamilyAr`, who.familyAr),
  prenom: field(`${prefix}GivenLat`, who.givenLat),
  nom: field(`${prefix}FamilyLat`, who.familyLat),
  place: field(`${prefix}PlaceAr`, who.placeAr),
});

/** The act that joined them: a number and a day that are nobody's birth. */
const marriage = (o: Office, clerk: Clerk): string =>
  p(
    'ar',
    `رسم الزواج المضمن بعدد ${plain(String(10 + o.chance.below(800)))} بتاريخ ${clerk.plainAr(day(o.chance, [1940, 1952]))} ${o.pick(['توثيق', 'محكمة'])} ${plain(o.pick(places)[0])}`,
    'font-size:.88em;margin:4px 0',
  );

/** The spouses are columns; so are the children beneath. */
const columns = third('booklet-columns', 'family-booklet', (o, clerk) => {
  const { father, mother, children } = household(o.chance, 3);
  const wives = [mother, person(o.chance, 'F', [1925, 1950])].slice(0, 1 + o.chance.below(2));
  const spouses = [
    { ...names('husband', father), birth: clerk.ar('husbandBirthDate', father.birth) },
    ...wives.map((wife, i) => ({
      ...names(nth('wife', i), wife),
      birth: clerk.ar(`${nth('wife', i)}BirthDate`, wife.birth),
    })),
  ];
  const born = children.map((child, i) => ({
    ...names(nth('child', i), child),
    birth: clerk.ar(`${nth('child', i)}BirthDate`, child.birth),
    act: field(`${nth('child', i)}ActNumber`, child.act),
  }));
  type Column = (typeof spouses)[number] & { readonly act?: string };
  const rows = (list: readonly Column[], acts: boolean): string[][] => [
    ['الاسم الشخصي', ...list.map((one) => one.given)],
    ['الاسم العائلي', ...list.map((one) => one.family)],
    ['Prénom', ...list.map((one) => one.prenom)],
    ['Nom', ...list.map((one) => one.nom)],
    ['تاريخ الازدياد', ...list.map((one) => one.birth)],
    ['مكان الازدياد', ...list.map((one) => one.place)],
    ...(acts ? [['رسم الولادة عدد', ...list.map((one) => one.act ?? '')]] : []),
  ];
  return o.page(
    'family-booklet',
    head(o) +
      table(
        'ar',
        ['', 'الزوج', ...(wives.length > 1 ? ['الزوجة الأولى', 'الزوجة الثانية'] : ['الزوجة'])],
        rows(spouses, false),
        'font-size:.92em',
      ) +
      marriage(o, clerk) +
      table(
        'ar',
        [o.pick(['الأبناء', 'الأولاد']), 'الأول', 'الثاني', 'الثالث'],
        rows(born, true),
        'font-size:.92em',
      ),
    { css: tight },
  );
});

/** A page for the spouses, one for the children, every fact over its caption. */
const captions = third('booklet-captions', 'family-booklet', (o, clerk): Sheet[] => {
  const { father, mother, children } = household(o.chance, 2);
  const couple = ([who, prefix, ar, fr]: readonly [Folk, string, string, string]): string => {
    const one = names(prefix, who);
    return (
      `<div class="row" style="margin-top:12px"><b lang="fr">${fr}</b><b lang="ar">${ar}</b></div>` +
      beneath(
        'ar',
        [
          ['الاسم الشخصي', one.given],
          ['الاسم العائلي', one.family],
          ['تاريخ الولادة', clerk.ar(`${prefix}BirthDate`, who.birth)],
          ['محل الولادة', one.place],
          ['اسم الأب', plain(fullAr(person(o.chance, 'M', [1880, 1900], who)))],
          ['المهنة', plain(prefix === 'husband' ? who.tradeAr! : 'بدون')],
        ],
        3,
      ) +
      beneath('fr', [
        ['Prénom', one.prenom],
        ['Nom', one.nom],
      ])
    );
  };
  const child = (who: Folk, i: number): string => {
    const prefix = nth('child', i);
    const one = names(prefix, who);
    return (
      band('ar', o.pick([`الولد رقم ${i + 1}`, `الطفل(ة) ${['الأول', 'الثاني'][i]}`])) +
      ends([
        ['Prénom', one.prenom, 'الاسم الشخصي', one.given],
        ['Nom', one.nom, 'الاسم العائلي', one.family],
        [
          'Né(e) le',
          plain(who.birth.split('-').reverse().join('/')),
          'ازداد(ت) في',
          clerk.ar(`${prefix}BirthDate`, who.birth),
        ],
        ['A', plain(who.placeLat), 'ب', one.place],
        ['Acte n°', plain(who.act), 'رسم رقم', field(`${prefix}ActNumber`, who.act)],
      ]) +
      (i === 0
        ? p(
            'ar',
            `تاريخ الازدياد بالحروف : ${field(`${prefix}BirthDateWordsAr`, dateWordsAr(who.birth), who.birth)}`,
          )
        : '') +
      small(
        'ar',
        'بيان الزواج : ................ بيان الطلاق : ................ بيان الوفاة : ................',
      )
    );
  };
  return [
    o.page(
      'family-booklet',
      head(o) +
        couple([father, 'husband', 'صفحة الزوج', 'Page réservée au mari']) +
        couple([mother, 'wife', 'صفحة الزوجة', "Page réservée à l'épouse"]) +
        marriage(o, clerk),
      { css: tight },
    ),
    o.page('family-booklet', children.map(child).join('') + small('fr', '- 4 -'), { css: tight }),
  ];
});

/** Everything in two tables under merged heads. */
const merged = third('booklet-merged', 'family-booklet', (o, clerk) => {
  const { father, mother, children } = household(o.chance, 2 + o.chance.below(3));
  const row = (who: Folk, prefix: string, first: string): string[] => [
    first,
    field(`${prefix}GivenAr`, who.givenAr),
    field(`${prefix}FamilyAr`, who.familyAr),
    clerk.ar(`${prefix}BirthDate`, who.birth),
    field(`${prefix}PlaceAr`, who.placeAr),
  ];
  const heads = [
    ['الهوية', ['الاسم الشخصي', 'الاسم العائلي']],
    ['الازدياد', ['التاريخ', 'المكان']],
  ] as const;
  return o.page(
    'family-booklet',
    head(o) +
      table(
        'ar',
        ['الصفة', ...heads],
        [row(father, 'husband', 'الزوج'), row(mother, 'wife', 'الزوجة')],
        'font-size:.92em',
      ) +
      marriage(o, clerk) +
      table(
        'ar',
        ['ر.ت', ...heads, ['رسم الولادة', ['العدد', 'السنة']]],
        children.map((child, i) => {
          const [number, year] = child.act.split('/');
          return [
            ...row(child, nth('child', i), String(i + 1)),
            field(`${nth('child', i)}ActNumber`, number!, child.act),
            plain(year!),
          ];
        }),
        'font-size:.88em',
      ) +
      p('ar', `ضابط الحالة المدنية : ${plain(fullAr(person(o.chance, 'M', [1940, 1960])))}`) +
      small('ar', 'كل ضياع لهذا الدفتر يجب أن يصرح به للسلطة المحلية ولمكتب الحالة المدنية.'),
    { css: tight },
  );
});

export const bookletsThird: readonly Form[] = [columns, captions, merged];
