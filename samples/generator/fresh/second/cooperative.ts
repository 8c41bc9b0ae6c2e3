/** Papers of cooperatives, as a second hand wrote them. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain, type Sheet } from '../../sheet.ts';
import { names } from '../cooperative.ts';
import { cinOf, day, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { second } from './form.ts';
import { court } from './trade.ts';

function firm(o: Office) {
  const [nameAr, nameLat] = o.pick(names);
  const on = day(o.chance, [2015, 2025]);
  return {
    nameAr,
    nameLat,
    on,
    chair: person(o.chance, o.pick(['M', 'F']), [1955, 1995]),
    number: `${1 + o.chance.below(2500)}/${on.slice(0, 4)}`,
    capital: (8 + o.chance.below(190)) * 500,
    members: String(5 + o.chance.below(50)),
  };
}

const certificateList = (tongue: Tongue): Form =>
  second(
    `coop-${tongue}`,
    'coop-registration',
    (o, clerk) => {
      const { nameAr, nameLat, on, chair, number, capital, members } = firm(o);
      const place = o.pick(places);
      const french = tongue === 'fr';
      return o.page(
        'coop-registration',
        court(o, place, ['السجل المحلي للتعاونيات', 'Registre local des coopératives'], tongue) +
          o.title(
            o.pick(['شهادة القيد بالسجل المحلي للتعاونيات', 'مستخرج من السجل المحلي للتعاونيات']),
            o.pick([
              'EXTRAIT DU REGISTRE LOCAL DES COOPERATIVES',
              "Certificat d'inscription au registre des coopératives",
            ]),
            tongue,
          ) +
          o.form(
            [
              {
                fr: o.pick(["Numéro d'inscription", 'N° RLC', "N° d'immatriculation"]),
                frValue: field('registrationNumber', number),
                ar: o.pick(['رقم القيد', 'رقم التسجيل بالسجل المحلي']),
                arValue: field('registrationNumber', number),
              },
              {
                fr: o.pick(["Date d'inscription", 'Inscrite le']),
                frValue: clerk.fr('registrationDate', on),
                ar: o.pick(['تاريخ القيد', 'بتاريخ']),
                arValue: clerk.ar('registrationDate', on),
              },
              {
                fr: o.pick(['Coopérative', 'Dénomination de la coopérative']),
                frValue: field('coopNameLat', nameLat),
                ar: o.pick(['تسمية التعاونية', 'اسم التعاونية']),
                arValue: field('coopNameAr', nameAr),
              },
              {
                fr: o.pick(["Président(e) du conseil d'administration", 'Représentant légal (président)']),
                frValue: field('presidentLat', clerk.fullLat(chair)),
                ar: o.pick(['رئيس(ة) التعاونية', 'اسم الرئيس']),
                arValue: field('presidentAr', fullAr(chair)),
              },
              {
                fr: o.pick(['Capital', 'Capital social']),
                ...(french ? { frValue: `${clerk.sum('capital', capital)} DH` } : {}),
                ar: o.pick(['الرأسمال', 'رأس مال التعاونية']),
                arValue: `${clerk.sum('capital', capital)} درهم`,
              },
              {
                fr: o.pick(['Effectif des coopérateurs', 'Nombre de coopérateurs']),
                ...(french ? { frValue: field('members', members) } : {}),
                ar: o.pick(['عدد المتعاونين', 'عدد الأعضاء']),
                arValue: field('members', members),
              },
            ],
            tongue,
          ) +
          o.para(
            french ? 'fr' : 'ar',
            french
              ? `Délivré le ${clerk.plainFr(day(o.chance, [2025, 2026]))}`
              : `سلم بتاريخ ${clerk.plainAr(day(o.chance, [2025, 2026]))}`,
          ) +
          o.closing(
            french ? 'Le secrétaire-greffier' : 'كاتب الضبط المكلف بالسجل',
            french ? 'fr' : 'ar',
            place[1],
          ),
      );
    },
    tongue === 'fr' ? 0.6 : 1,
  );

const certificateProse = second('coop-prose', 'coop-registration', (o, clerk) => {
  const { nameAr, on, chair, number, capital, members } = firm(o);
  const place = o.pick(places);
  return o.page(
    'coop-registration',
    court(o, place, ['مصلحة السجل المحلي للتعاونيات', 'Greffe'], 'ar') +
      o.title('شهادة التسجيل', "Attestation d'inscription", 'ar') +
      o.para(
        'ar',
        `تطبيقا لمقتضيات القانون رقم ${plain('112.12')}، يشهد رئيس مصلحة كتابة الضبط بهذه المحكمة أن ${o.pick(['التعاونية المسماة', 'التعاونية الحاملة لاسم'])} « ${field('coopNameAr', nameAr)} » ${o.pick(['مسجلة تحت رقم', 'قد سجلت بالسجل المحلي تحت عدد'])} ${field('registrationNumber', number)} ${o.pick(['بتاريخ', 'منذ'])} ${clerk.ar('registrationDate', on)}، ${bySex(chair, 'رئيسها السيد', 'رئيستها السيدة')} ${field('presidentAr', fullAr(chair))}، ${o.pick(['رأسمالها', 'ورأسمالها'])} ${clerk.sum('capital', capital)} درهم، ${o.pick(['وعدد أعضائها', 'وعدد المنخرطين بها'])} ${field('members', members)}.`,
        'line-height:2.1;margin:22px 0;text-align:justify',
      ) +
      o.closing('رئيس مصلحة كتابة الضبط', 'ar', place[1]),
  );
});

const statutes = (tongue: 'ar' | 'fr', split: boolean): Form =>
  second(`statutes-${tongue}`, 'coop-statutes', (o, clerk): Sheet[] => {
    const [nameAr, nameLat] = o.pick(names);
    const seat = clerk.address();
    const people = Array.from({ length: 5 + o.chance.below(4) }, () => ({
      who: person(o.chance, o.pick(['M', 'F']), [1955, 1998]),
      cin: cinOf(o.chance),
      parts: 1 + o.chance.below(20),
    }));
    const share = o.pick([100, 100, 150, 500]);
    const total = people.reduce((sum, { parts }) => sum + parts, 0);
    const count = field('members', String(people.length));
    const chapters = o.chance.chance(0.5);
    const head = (chapter: string, article: string): string => (chapters ? chapter : article);
    const arabic = [
      [
        head('الفصل الأول : التأسيس والتسمية', 'المادة الأولى : الاسم'),
        `تطبق على التعاونية أحكام القانون رقم ${plain('112.12')} المتعلق بالتعاونيات، ${o.pick(['وقد اختير لها اسم', 'وتسمى التعاونية'])} : ${field('coopNameAr', nameAr)}.`,
      ],
      [
        head('الفصل الثاني : المقر', 'المادة الثانية : مقر التعاونية'),
        `يوجد ${o.pick(['المقر الاجتماعي للتعاونية ب', 'مقر التعاونية ب'])} ${field('seatAr', seat.ar)}، ويمكن نقله بقرار من الجمعية العامة.`,
      ],
      [
        head('الفصل الثالث : المدة', 'المادة الثالثة : المدة'),
        'أسست التعاونية لمدة تسع وتسعين سنة ابتداء من تاريخ قيدها بالسجل المحلي.',
      ],
      [
        head('الفصل الرابع : الرأسمال', 'المادة الرابعة : رأسمال التعاونية'),
        `يتكون ${o.pick(['رأسمال التعاونية', 'الرأسمال'])} من ${plain(String(total))} حصة، ${o.pick(['قيمة كل حصة', 'القيمة الاسمية للحصة'])} ${clerk.sum('share', share)} درهم، أي ما مجموعه ${clerk.sum('capital', total * share)} درهم.`,
      ],
    ] as const;
    const french = [
      [
        head('TITRE I — Constitution et dénomination', 'Art. 1er — Nom'),
        `Entre les personnes ci-après, il est constitué une coopérative ${o.pick(['ayant pour nom', 'sous la dénomination de'])} « ${field('coopNameLat', nameLat)} ».`,
      ],
      [
        head('TITRE II — Siège', 'Art. 2 — Siège'),
        `${o.pick(['Le siège de la coopérative est établi à', 'Son siège est fixé à'])} : ${field('seatLat', seat.lat)}.`,
      ],
      [
        head('TITRE III — Durée', 'Art. 3 — Durée'),
        'La durée est de quatre-vingt-dix-neuf ans à compter de l’inscription au registre local.'.replace(
          '’',
          "'",
        ),
      ],
      [
        head('TITRE IV — Capital', 'Art. 4 — Capital'),
        `Le capital initial de la coopérative s'élève à ${clerk.sum('capital', total * share)} dirhams, divisé en ${plain(String(total))} parts de ${clerk.sum('share', share)} dirhams chacune.`,
      ],
    ] as const;
    const articles = (tongue === 'ar' ? arabic : french)
      .map(
        ([over, text]) =>
          o.para(tongue, `<b>${over}</b>`, 'margin:12px 0 2px') + o.para(tongue, text, 'text-align:justify'),
      )
      .join('');
    const heads =
      tongue === 'ar'
        ? ['الاسم العائلي والشخصي', 'ب.و.ت', 'الحصص', 'المبلغ']
        : ['Coopérateur', 'CNIE', 'Nbre de parts', 'Montant'];
    const list =
      o.para(
        tongue,
        `<b>${tongue === 'ar' ? `لائحة المتعاونين (${o.pick(['عددهم', 'عدد المتعاونين'])} : ${count})` : `${o.pick(['Liste des coopérateurs', 'État des souscripteurs'])} (${o.pick(['effectif', 'nombre de coopérateurs'])} : ${count})`}</b>`,
      ) +
      `<table class="grid" lang="${tongue}" dir="${tongue === 'ar' ? 'rtl' : 'ltr'}"><tr>${heads.map((head) => `<th>${plain(head)}</th>`).join('')}</tr>${people
        .map(
          ({ who, cin, parts }) =>
            `<tr><td>${plain(tongue === 'ar' ? fullAr(who) : clerk.fullLat(who))}</td><td class="c">${plain(cin)}</td><td class="c">${parts}</td><td class="num">${clerk.plainSum(parts * share)}</td></tr>`,
        )
        .join('')}</table>`;
    const title = o.title(
      o.pick(['النظام الأساسي', 'القانون الأساسي للتعاونية']),
      o.pick(['STATUTS CONSTITUTIFS', 'STATUTS DE COOPERATIVE']),
      tongue,
    );
    return split
      ? [o.page('coop-statutes', title + articles), o.page('coop-statutes', list)]
      : [o.page('coop-statutes', title + articles + list)];
  });

export const cooperativeSecond: readonly Form[] = [
  certificateList('both'),
  certificateList('ar'),
  certificateList('fr'),
  certificateProse,
  statutes('ar', true),
  statutes('fr', false),
];
