/** Family booklets, as only measuring meets them. */
import { field, plain, type Sheet } from '../../sheet.ts';
import { dateWordsAr } from '../../words.ts';
import type { Clerk } from '../clerk.ts';
import { digits, type Folk, household, person, places } from '../folk.ts';
import { attrs } from '../layout.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { apart } from './form.ts';
import { both, grid, line, of, official } from './kit.ts';

const nth = (who: 'wife' | 'child', at: number): string => (at === 0 ? who : `${who}${at + 1}`);
const ranks = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'] as const;

function cover(o: Office, tongue: Tongue): string {
  const [provinceAr, provinceLat] = o.pick(places);
  const number = field('bookletNumber', `${1 + o.chance.below(9)}${digits(o.chance, 4 + o.chance.below(2))}`);
  return (
    o.heading(
      ['Royaume du Maroc', "Ministère de l'Intérieur", `Province de ${plain(provinceLat)}`],
      [
        'المملكة المغربية',
        'وزارة الداخلية',
        `${o.pick(['إقليم', 'عمالة', 'ولاية'])} ${field('provinceAr', provinceAr)}`,
        `مكتب الحالة المدنية ${plain(of(o.pick(places)[0]))}`,
      ],
      tongue,
    ) +
    o.title(
      o.pick(['كناش الحالة المدنية', 'دفتر الحالة المدنية', 'دفتر عائلي']),
      o.pick(['LIVRET DE FAMILLE', "Livret d'état civil"]),
      tongue,
    ) +
    (tongue === 'fr'
      ? line(
          'fr',
          `${o.pick(['Livret n°', 'Numéro du livret :'])} ${number}`,
          'text-align:center;margin:4px 0',
        )
      : line(
          'ar',
          `${o.pick(['كناش رقم', 'رقم الدفتر :', 'دفتر عدد'])} ${number}`,
          'text-align:center;margin:4px 0',
        ))
  );
}

/** What a booklet asks of a person, by its field; children have their act too. */
const cells = (clerk: Clerk, p: Folk, prefix: string): Record<string, string> => ({
  givenAr: field(`${prefix}GivenAr`, p.givenAr),
  familyAr: field(`${prefix}FamilyAr`, p.familyAr),
  givenLat: field(`${prefix}GivenLat`, p.givenLat),
  familyLat: field(`${prefix}FamilyLat`, p.familyLat),
  bornAr: clerk.ar(`${prefix}BirthDate`, p.birth),
  bornFr: clerk.fr(`${prefix}BirthDate`, p.birth),
  placeAr: field(`${prefix}PlaceAr`, p.placeAr),
  ...(prefix.startsWith('child')
    ? {
        act: field(`${prefix}ActNumber`, p.act),
        words: field(`${prefix}BirthDateWordsAr`, dateWordsAr(p.birth), p.birth),
      }
    : {}),
});

/** Husband and wife in two columns of one table, their facts named at the side. */
const columns = apart('booklet-columns', 'family-booklet', (o, clerk) => {
  const { father, mother, children } = household(o.chance, 2);
  const [h, w] = [cells(clerk, father, 'husband'), cells(clerk, mother, 'wife')];
  const facts = [
    ['الاسم الشخصي', 'givenAr'],
    ['الاسم العائلي', 'familyAr'],
    [o.pick(['تاريخ الازدياد', 'تاريخ الولادة']), 'bornAr'],
    [o.pick(['مكان الازدياد', 'مكان الولادة']), 'placeAr'],
    ['الاسم الشخصي باللاتينية', 'givenLat'],
    ['الاسم العائلي باللاتينية', 'familyLat'],
  ] as const;
  const child = (one: Folk, i: number): string => {
    const c = cells(clerk, one, nth('child', i));
    return (
      line('ar', `<b>${o.pick(['الابن أو البنت', 'المولود'])} ${ranks[i]}</b>`, 'margin:10px 0 0') +
      o.form(
        [
          { ar: 'الاسم الشخصي', arValue: c.givenAr! },
          { ar: 'الاسم العائلي', arValue: c.familyAr! },
          { ar: 'تاريخ الازدياد', arValue: c.bornAr! },
          { ar: 'مكان الازدياد', arValue: c.placeAr! },
          { ar: o.pick(['رسم الولادة', 'عدد رسم الولادة']), arValue: c.act! },
        ],
        'ar',
      )
    );
  };
  return o.page(
    'family-booklet',
    cover(o, 'ar') +
      grid(
        'ar',
        ['', 'الزوج', 'الزوجة'],
        facts.map(([label, key]) => [plain(label), h[key]!, w[key]!]),
      ) +
      children.map(child).join(''),
    { css: 'body { line-height: 1.35 !important; }', padding: '36px 54px' },
  );
});

/** An open double page: the right one Arabic, the left one French; children follow on another. */
const open = apart('booklet-open', 'family-booklet', (o, clerk): Sheet[] => {
  const { father, mother, children } = household(o.chance, 2);
  const size = { width: 1123, height: 794, padding: '50px 44px' };
  const css =
    '.leaf { flex: 1; padding: 0 22px; } .leaf + .leaf { border-left: 2px solid #999; } body { line-height: 1.5 !important; }';
  const leaf = (at: 'ar' | 'fr', blocks: readonly (readonly [string, Folk, string])[]): string =>
    `<div class="leaf" ${attrs[at]}>${blocks
      .map(([head, p, prefix]) => {
        const c = cells(clerk, p, prefix);
        const rows =
          at === 'ar'
            ? [
                ['الإسم الشخصي', c.givenAr],
                ['الإسم العائلي', c.familyAr],
                ['ازداد في', c.bornAr],
                ['ب', c.placeAr],
                ...(c.act ? [['رسم رقم', c.act]] : []),
              ]
            : [
                ['Prénom', c.givenLat],
                ['Nom', c.familyLat],
                ['Né(e) le', c.bornFr],
                ['à', plain(p.placeLat)],
              ];
        return `<div class="c" style="margin:12px 0 4px"><u>${head}</u></div>${rows.map(([label, value]) => `<div style="margin:3px 0">${label} : ${value}</div>`).join('')}`;
      })
      .join('')}</div>`;
  const spread = (fr: string, ar: string): string => `<div style="display:flex;gap:10px">${fr}${ar}</div>`;
  const couple = (at: 'ar' | 'fr'): string =>
    leaf(at, [
      [at === 'ar' ? 'الزوج' : 'Le mari', father, 'husband'],
      [at === 'ar' ? 'الزوجة' : 'La femme', mother, 'wife'],
    ]);
  const offspring = (at: 'ar' | 'fr'): string =>
    leaf(
      at,
      children.map(
        (one, i) => [at === 'ar' ? `الولد ${ranks[i]}` : `Enfant ${i + 1}`, one, nth('child', i)] as const,
      ),
    );
  return [
    o.page('family-booklet', cover(o, 'both') + spread(couple('fr'), couple('ar')), { ...size, css }),
    o.page('family-booklet', spread(offspring('fr'), offspring('ar')), { ...size, css }),
  ];
});

/** Two wives and the children, all in tables. */
const tables = apart('booklet-tables', 'family-booklet', (o, clerk) => {
  const { father, mother, children } = household(o.chance, 2 + o.chance.below(3));
  const second = o.chance.chance(0.5) ? [person(o.chance, 'F', [1928, 1952])] : [];
  const spouses = [
    ['الزوج', cells(clerk, father, 'husband')] as const,
    ...[mother, ...second].map(
      (wife, i) =>
        [
          second.length > 0 ? `الزوجة ${['الأولى', 'الثانية'][i]}` : 'الزوجة',
          cells(clerk, wife, nth('wife', i)),
        ] as const,
    ),
  ];
  return o.page(
    'family-booklet',
    cover(o, 'both') +
      line('ar', '<b>الزوجان</b>') +
      grid(
        'ar',
        ['الصفة', 'الاسم الشخصي', 'الاسم العائلي', 'تاريخ الولادة', 'مكان الولادة'],
        spouses.map(([who, c]) => [plain(who), c.givenAr!, c.familyAr!, c.bornAr!, c.placeAr!]),
      ) +
      line('ar', '<b>الأبناء</b>') +
      grid(
        'ar',
        ['الاسم الشخصي', 'الاسم العائلي', 'تاريخ الولادة', 'مكان الولادة', 'رقم رسم الولادة', 'ملاحظات'],
        children.map((one, i) => {
          const c = cells(clerk, one, nth('child', i));
          return [c.givenAr!, c.familyAr!, c.bornAr!, c.placeAr!, c.act!, ''];
        }),
        'margin:8px 0;font-size:.92em',
      ) +
      line('ar', `وقع عليه ضابط الحالة المدنية ${official(o, 'ar')}`, 'margin:16px 0') +
      o.closing('الطابع', 'ar', 'Maroc'),
  );
});

/** Person by person, in the office's arrangement and in one tongue or both. */
const pages = (tongue: Tongue, children: number): Form =>
  apart(
    `booklet-pages-${tongue}`,
    'family-booklet',
    (o, clerk): Sheet[] => {
      const { father, mother, children: born } = household(o.chance, children);
      const written = o.chance.chance(0.5);
      const labels = {
        given: o.pick(['الاسم الشخصي', 'اسمه الشخصي']),
        born: o.pick(['يوم الازدياد', 'تاريخ الميلاد']),
        place: o.pick(['مكان الميلاد', 'بلد الازدياد']),
        prenom: o.pick(['Prénom', 'PRENOM']),
        nom: o.pick(['Nom', 'NOM']),
      };
      const about = (head: readonly [string, string], p: Folk, prefix: string): string => {
        const c = cells(clerk, p, prefix);
        return (
          both(
            tongue === 'fr' ? '' : `<b>${head[0]}</b>`,
            tongue === 'ar' ? '' : `<b>${head[1]}</b>`,
            'margin:12px 0 2px;background:#eee;padding:0 8px',
          ) +
          o.form(
            [
              { ar: labels.given, arValue: c.givenAr!, fr: labels.prenom, frValue: c.givenLat! },
              { ar: 'الاسم العائلي', arValue: c.familyAr!, fr: labels.nom, frValue: c.familyLat! },
              { ar: labels.born, arValue: c.bornAr!, fr: 'Date de naissance', frValue: c.bornFr! },
              { ar: labels.place, arValue: c.placeAr!, fr: 'Lieu de naissance', frValue: plain(p.placeLat) },
              ...(c.act ? [{ ar: 'رقم الرسم', arValue: c.act, fr: 'Acte', frValue: c.act }] : []),
              ...(c.words && written && tongue !== 'fr' ? [{ ar: 'التاريخ بالحروف', arValue: c.words }] : []),
            ],
            tongue,
          )
        );
      };
      const css =
        'body { line-height: 1.32 !important; } .tabbed > div, .dashes > div, .flush > div, .level > div { margin: 3px 0 !important; } td { padding-block: 1px !important; }';
      const look = { css, padding: '34px 52px' };
      return [
        o.page(
          'family-booklet',
          cover(o, tongue) +
            about(['الزوج (رب الأسرة)', 'EPOUX'], father, 'husband') +
            about(['الزوجة', 'EPOUSE'], mother, 'wife'),
          look,
        ),
        o.page(
          'family-booklet',
          born
            .map((one, i) => about([`الطفل رقم ${i + 1}`, `ENFANT ${i + 1}`], one, nth('child', i)))
            .join(''),
          look,
        ),
      ];
    },
    tongue === 'fr' ? 0.5 : 1,
  );

export const bookletsApart: readonly Form[] = [
  columns,
  open,
  tables,
  pages('both', 2),
  pages('ar', 3),
  pages('fr', 2),
];
