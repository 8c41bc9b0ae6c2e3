/** Family booklets, as a second hand wrote them. */
import { field, plain, type Sheet } from '../../sheet.ts';
import { dateWordsAr } from '../../words.ts';
import type { Clerk } from '../clerk.ts';
import { digits, type Folk, household, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { second } from './form.ts';

const nth = (who: 'wife' | 'child', at: number): string => (at === 0 ? who : `${who}${at + 1}`);

const number = (o: Office): string =>
  field('bookletNumber', `${1 + o.chance.below(9)}${digits(o.chance, 4)}`);

/** The labels of one booklet: the same on all its pages. */
const wording = (o: Office) => ({
  given: o.pick(['الإسم الشخصي', 'الاسم الشخصي']),
  prenom: o.pick(['Prénom', 'Prénoms']),
  family: o.pick(['الإسم العائلي', 'الاسم العائلي']),
  nom: o.pick(['Nom', 'Nom de famille']),
  place: o.pick(['مكان الازدياد', 'محل الازدياد']),
  born: o.pick(['تاريخ الازدياد', 'تاريخ الولادة']),
  act: o.pick(['رسم الولادة رقم', 'رقم عقد الولادة', 'عدد الرسم']),
  acte: o.pick(['Acte de naissance n°', "N° d'acte"]),
  words: o.pick(['بالحروف', 'تاريخ الازدياد بالحروف']),
  child: o.pick(['الطفل', 'الولد']),
});
type Wording = ReturnType<typeof wording>;

/** One person's lines in the order and words of this booklet. */
function lines(w: Wording, clerk: Clerk, p: Folk, prefix: string) {
  const say = (name: string, text: string): string => field(`${prefix}${name}`, text);
  const child = prefix.startsWith('child');
  return [
    {
      ar: w.given,
      arValue: say('GivenAr', p.givenAr),
      fr: w.prenom,
      frValue: say('GivenLat', p.givenLat),
    },
    {
      ar: w.family,
      arValue: say('FamilyAr', p.familyAr),
      fr: w.nom,
      frValue: say('FamilyLat', p.familyLat),
    },
    {
      ar: w.place,
      arValue: say('PlaceAr', p.placeAr),
      fr: 'Lieu de naissance',
      frValue: plain(p.placeLat),
    },
    {
      ar: w.born,
      arValue: clerk.ar(`${prefix}BirthDate`, p.birth),
      fr: 'Date de naissance',
      frValue: clerk.plainFr(p.birth),
    },
    ...(child
      ? [
          {
            ar: w.act,
            arValue: field(`${prefix}ActNumber`, p.act),
            fr: w.acte,
            frValue: plain(p.act),
          },
        ]
      : []),
  ];
}

const band = (tongue: Tongue, ar: string, fr: string): string =>
  `<div class="c" style="border:1px solid #555;margin-top:12px;padding:1px 10px"><b lang="ar">${ar}</b>${tongue === 'both' ? ` — <b lang="fr">${fr}</b>` : ''}</div>`;
const tight =
  'body { line-height: 1.3 !important; } .dotted > div, .windows > div, .interline > div { margin: 3px 0 !important; } td { padding-top: 1px !important; padding-bottom: 1px !important; } .stripes > div { padding: 1px 10px !important; }';

const cover = (o: Office, provinceAr: string, provinceLat: string): string => {
  const [communeAr, communeLat] = o.pick(places);
  return (
    o.heading(
      [
        'Royaume du Maroc',
        "Ministère de l'Intérieur",
        `Province de ${plain(provinceLat)}`,
        `Commune de ${plain(communeLat)}`,
      ],
      [
        'المملكة المغربية',
        'وزارة الداخلية',
        `${o.pick(['إقليم', 'عمالة', 'عمالة أو إقليم'])} ${field('provinceAr', provinceAr)}`,
        `جماعة ${plain(communeAr)}`,
      ],
      'both',
    ) +
    o.title(
      o.pick(['الدفتر العائلي', 'الدفتر العائلي للحالة المدنية', 'دفتر الحالة المدنية']),
      'Livret de famille',
      'both',
    ) +
    `<div class="row" style="margin:6px 0"><span lang="fr">${o.pick(['N°', 'Livret n°'])}</span>${number(o)}<span lang="ar" dir="rtl">${o.pick(['رقم', 'عدد الدفتر', 'الدفتر رقم'])}</span></div>`
  );
};

/** A cover, the couple, then two children a page, each on its own sheet. */
const pages = (name: string, wives: number, children: number, tongue: Tongue): Form =>
  second(name, 'family-booklet', (o, clerk): Sheet[] => {
    const { father, mother, children: born } = household(o.chance, children);
    const who = [mother, person(o.chance, 'F', [1925, 1950])].slice(0, wives);
    const w = wording(o);
    const couple = [
      band(tongue, o.pick(['صفحة الزوج', 'الزوج']), 'ÉPOUX'),
      o.form(lines(w, clerk, father, 'husband'), tongue),
      ...who.flatMap((wife, i) => [
        band(
          tongue,
          wives > 1 ? `الزوجة ${['الأولى', 'الثانية'][i]}` : 'الزوجة',
          wives > 1 ? ['Première ÉPOUSE', 'Deuxième ÉPOUSE'][i]! : 'ÉPOUSE',
        ),
        o.form(lines(w, clerk, wife, nth('wife', i)), tongue),
      ]),
    ].join('');
    const offspring = born
      .map((child, i) => {
        const prefix = nth('child', i);
        const words = {
          ar: w.words,
          arValue: field(`${prefix}BirthDateWordsAr`, dateWordsAr(child.birth), child.birth),
        };
        return (
          band(tongue, `${w.child} ${['الأول', 'الثاني', 'الثالث', 'الرابع'][i]}`, `Enfant n° ${i + 1}`) +
          o.form([...lines(w, clerk, child, prefix), ...(i === 0 ? [words] : [])], tongue)
        );
      })
      .join('');
    const [provinceAr, provinceLat] = o.pick(places);
    return [
      o.page('family-booklet', cover(o, provinceAr, provinceLat) + couple, {
        css: tight,
        padding: '34px 52px',
      }),
      o.page('family-booklet', offspring, { css: tight, padding: '34px 52px' }),
    ];
  });

/** Husband and wife side by side, the children in one table. */
const table = second('booklet-table', 'family-booklet', (o, clerk) => {
  const { father, mother, children } = household(o.chance, 2 + o.chance.below(2));
  const [provinceAr, provinceLat] = o.pick(places);
  const column = (p: Folk, prefix: string, ar: string): string =>
    `<div lang="ar" dir="rtl" style="flex:1;border:1px solid #777;padding:6px 12px"><b>${ar}</b>${[
      ['الاسم الشخصي', field(`${prefix}GivenAr`, p.givenAr)],
      ['الاسم العائلي', field(`${prefix}FamilyAr`, p.familyAr)],
      ['تاريخ الازدياد', clerk.ar(`${prefix}BirthDate`, p.birth)],
      ['مكان الازدياد', field(`${prefix}PlaceAr`, p.placeAr)],
    ]
      .map(([label, value]) => `<div>${label} : ${value}</div>`)
      .join(
        '',
      )}<div lang="fr" dir="ltr">${field(`${prefix}GivenLat`, p.givenLat)} ${field(`${prefix}FamilyLat`, p.familyLat)}</div></div>`;
  const heads = ['الرتبة', 'الاسم الشخصي', 'الاسم العائلي', 'تاريخ الازدياد', 'مكان الازدياد', 'رقم الرسم'];
  const rows = children.map((child, i) => {
    const prefix = nth('child', i);
    return [
      String(i + 1),
      field(`${prefix}GivenAr`, child.givenAr),
      field(`${prefix}FamilyAr`, child.familyAr),
      clerk.ar(`${prefix}BirthDate`, child.birth),
      field(`${prefix}PlaceAr`, child.placeAr),
      field(`${prefix}ActNumber`, child.act),
    ];
  });
  return o.page(
    'family-booklet',
    cover(o, provinceAr, provinceLat) +
      `<div dir="rtl" style="display:flex;gap:14px;margin:14px 0">${column(father, 'husband', 'الزوج')}${column(mother, 'wife', 'الزوجة')}</div>` +
      band('ar', 'الأولاد', '') +
      `<table class="grid c" lang="ar" dir="rtl" style="margin-top:8px;font-size:.9em"><tr>${heads.map((head) => `<th>${plain(head)}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  );
});

export const bookletsSecond: readonly Form[] = [
  pages('booklet-pages', 1, 2, 'both'),
  pages('booklet-two-wives', 2, 1, 'both'),
  pages('booklet-arabic', 1, 3, 'ar'),
  table,
];
