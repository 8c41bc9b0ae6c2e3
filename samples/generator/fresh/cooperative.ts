/** Fresh papers of firms: a cooperative's registration and statutes with members, the trade register. */
import { fullAr, fullLat } from '../person.ts';
import { field, plain } from '../sheet.ts';
import { address, cinOf, day, digits, ice, person, places } from './folk.ts';
import type { Form, Tongue } from './office.ts';

export const names: readonly (readonly [ar: string, lat: string])[] = [
  ['تعاونية النجاح الفلاحية', 'Coopérative Agricole Annajah'],
  ['تعاونية أرض الخير', 'Coopérative Ard Al Khayr'],
  ['تعاونية تيفاوين للنسيج', 'Coopérative Tifaouine de Tissage'],
  ['تعاونية نساء الأطلس', 'Coopérative Nissae Al Atlas'],
  ['تعاونية الواحة للتمور', 'Coopérative Al Waha des Dattes'],
  ['تعاونية الزيتونة', 'Coopérative Zaytouna'],
  ['تعاونية العسل الحر', 'Coopérative Al Assal Al Hor'],
  ['تعاونية أركان الجنوب', 'Coopérative Argane du Sud'],
];

const certificate = (name: string, tongue: Tongue): Form => ({
  name,
  type: 'coop-registration',
  sheets: (o) => {
    const [nameAr, nameLat] = o.pick(names);
    const [courtAr, courtLat] = o.pick(places);
    const chair = person(o.chance, o.pick(['M', 'F']), [1955, 1995]);
    const on = day(o.chance, [2015, 2025]);
    const number = `${1 + o.chance.below(3000)}/${on.slice(0, 4)}`;
    const capital = (10 + o.chance.below(190)) * 500;
    const members = String(5 + o.chance.below(60));
    const arOnly = tongue !== 'fr';
    const entries = [
      {
        fr: o.say(['Dénomination', 'Nom de la coopérative']),
        frValue: field('coopNameLat', nameLat),
        ar: o.say(['تسمية التعاونية', 'اسم التعاونية', 'التسمية']),
        arValue: field('coopNameAr', nameAr),
      },
      {
        fr: o.say(["N° d'immatriculation", 'Immatriculée sous le n°']),
        frValue: field('registrationNumber', number),
        ar: o.say(['رقم التقييد', 'رقم التسجيل']),
        arValue: field('registrationNumber', number),
      },
      {
        fr: o.say(["Date d'immatriculation", 'Date']),
        frValue: o.date('registrationDate', on),
        ar: o.say(['تاريخ التقييد', 'تاريخ التسجيل']),
        arValue: o.date('registrationDate', on),
      },
      {
        fr: o.say(['Président', 'Président(e)']),
        frValue: field('presidentLat', fullLat(chair)),
        ar: o.say(['رئيس مجلس الإدارة', 'رئيس التعاونية', 'الرئيس']),
        arValue: field('presidentAr', fullAr(chair)),
      },
      {
        fr: o.say(['Capital social (DH)', 'Capital (DH)']),
        ...(arOnly ? {} : { frValue: o.amount('capital', capital) }),
        ar: o.say(['رأس المال بالدرهم', 'رأس المال']),
        ...(arOnly ? { arValue: o.amount('capital', capital) } : {}),
      },
      {
        fr: 'Nombre de membres',
        ...(arOnly ? {} : { frValue: field('members', members) }),
        ar: o.say(['عدد الأعضاء', 'عدد المنخرطين']),
        ...(arOnly ? { arValue: field('members', members) } : {}),
      },
    ];
    return [
      o.page(
        'coop-registration',
        o.heading(
          [
            'ROYAUME DU MAROC',
            'Ministère de la Justice',
            `Tribunal de première instance de ${plain(courtLat)}`,
          ],
          [
            'المملكة المغربية',
            'وزارة العدل',
            `${o.say(['المحكمة الابتدائية ب', 'المحكمة الابتدائية ب :'])} ${field('courtAr', courtAr)}`,
            'السجل المحلي للتعاونيات',
          ],
          tongue,
        ) +
          o.title(
            o.say(['شهادة التقييد في سجل التعاونيات', 'شهادة التسجيل بالسجل المحلي للتعاونيات']),
            o.say([
              "Attestation d'immatriculation au registre local des coopératives",
              "CERTIFICAT D'IMMATRICULATION DE LA COOPÉRATIVE",
            ]),
            tongue,
          ) +
          (tongue === 'fr'
            ? o.para(
                'fr',
                'Vu la loi n° 112-12 relative aux coopératives, le greffier certifie que la coopérative désignée ci-après est immatriculée :',
              )
            : o.para(
                'ar',
                `بناء على القانون رقم ${plain('112.12')} المتعلق بالتعاونيات يشهد كاتب الضبط بأن التعاونية المبينة أدناه مقيدة بالسجل المحلي :`,
              )) +
          o.form(entries, tongue) +
          o.closing('رئيس كتابة الضبط', 'ar', courtLat),
      ),
    ];
  },
});

/** Articles on the first sheet, the members' list on the last. */
const statutes = (name: string, tongue: 'ar' | 'fr', pages: 1 | 3): Form => ({
  name,
  type: 'coop-statutes',
  sheets: (o) => {
    const [nameAr, nameLat] = o.pick(names);
    const seat = address(o.chance);
    const people = Array.from({ length: 5 + o.chance.below(5) }, () => ({
      who: person(o.chance, o.pick(['M', 'F']), [1955, 1998]),
      cin: cinOf(o.chance),
      parts: 1 + o.chance.below(20),
    }));
    const share = o.pick([100, 100, 200, 500]);
    const capital = people.reduce((sum, { parts }) => sum + parts * share, 0);
    const fr = tongue === 'fr';
    const article = (n: number, ar: string, french: string, textAr: string, textFr: string): string =>
      o.para(
        tongue,
        `<b>${fr ? `${o.say(['Article', 'ARTICLE'])} ${n} : ${french}` : `المادة ${n} : ${ar}`}</b><br>${fr ? textFr : textAr}`,
      );
    const first = [
      article(
        1,
        'التسمية',
        'Dénomination',
        `تأسست بين الموقعين أسفله تعاونية ${o.say(['تسمى', 'تحمل اسم'])} ${field('coopNameAr', nameAr)} خاضعة لأحكام القانون رقم ${plain('112.12')}.`,
        `Il est formé entre les soussignés une coopérative ${o.say(['dénommée', 'dénommée :'])} ${field('coopNameLat', nameLat)} régie par la loi n° 112-12.`,
      ),
      article(
        2,
        'المقر الاجتماعي',
        'Siège social',
        `${field('seatAr', seat.ar)}`,
        `${field('seatLat', seat.lat)}`,
      ),
      article(
        3,
        'الغرض',
        'Objet',
        'تهدف التعاونية إلى تثمين منتجات أعضائها وتسويقها وتحسين دخلهم.',
        'La coopérative a pour objet la valorisation et la vente des produits de ses membres.',
      ),
      article(
        4,
        'رأس المال',
        'Capital social',
        `حدد ${o.say(['رأس المال', 'رأس مال التعاونية'])} في ${o.amount('capital', capital)} درهم، ${o.say(['قيمة الحصة الواحدة', 'قيمة الحصة'])} ${o.amount('share', share)} درهم.`,
        `Le ${o.say(['capital social', 'capital'])} est fixé à ${o.amount('capital', capital)} DH, ${o.say(['valeur de la part', 'la valeur nominale de la part étant de'])} ${o.amount('share', share)} DH.`,
      ),
    ].join('');
    const filler = [
      article(
        5,
        'العضوية',
        'Adhésion',
        'تكتسب العضوية بقرار من مجلس الإدارة بعد أداء قيمة الحصص المكتتبة.',
        "L'adhésion est acquise par décision du conseil après libération des parts souscrites.",
      ),
      article(
        6,
        'الجمعية العامة',
        'Assemblée générale',
        'تجتمع الجمعية العامة العادية مرة في السنة خلال الستة أشهر الموالية لاختتام السنة المالية.',
        "L'assemblée générale ordinaire se réunit une fois l'an dans les six mois de la clôture.",
      ),
      article(
        7,
        'التصويت',
        'Vote',
        'لكل عضو صوت واحد كيفما كان عدد الحصص التي يملكها.',
        'Chaque membre dispose d’une voix quel que soit le nombre de ses parts.'.replace('’', "'"),
      ),
    ].join('');
    const heads = fr
      ? ['N°', 'Nom et prénom', 'CIN', 'Parts']
      : ['ر.ت', 'الاسم الكامل', 'رقم البطاقة الوطنية', 'عدد الحصص'];
    const list = `${o.para(tongue, `<b>${fr ? 'Liste des membres fondateurs' : 'لائحة الأعضاء المؤسسين'}</b><br>${fr ? 'Nombre de membres' : 'عدد الأعضاء'} : ${field('members', String(people.length))}`)}
      <table class="grid" lang="${tongue}" dir="${fr ? 'ltr' : 'rtl'}"><tr>${heads.map((head) => `<th>${plain(head)}</th>`).join('')}</tr>${people.map(({ who, cin, parts }, i) => `<tr><td class="c">${i + 1}</td><td>${plain(fr ? fullLat(who) : fullAr(who))}</td><td class="c">${plain(cin)}</td><td class="c">${parts}</td></tr>`).join('')}</table>`;
    const title = o.title(
      'النظام الأساسي للتعاونية',
      o.say(['STATUTS DE LA COOPÉRATIVE', 'STATUTS']),
      tongue,
    );
    if (pages === 1) return [o.page('coop-statutes', title + first + list)];
    return [
      o.page('coop-statutes', title + first),
      o.page('coop-statutes', filler),
      o.page('coop-statutes', list + o.closing(fr ? 'Les fondateurs' : 'توقيعات المؤسسين', tongue, 'Coop')),
    ];
  },
});

const register = (name: string, tongue: 'fr' | 'both'): Form => ({
  name,
  type: 'trade-register',
  sheets: (o) => {
    const [courtAr, courtLat] = o.pick(places);
    const manager = person(o.chance, o.pick(['M', 'F']), [1955, 1995]);
    const word = o.pick(['Atlas', 'Rif', 'Draa', 'Saïss', 'Souss', 'Ziz']);
    const firm = o.pick([`${word} Services SARL AU`, `Ateliers ${word} SARL`, `${word} Agro`]);
    const on = day(o.chance, [2012, 2025]);
    const number = digits(o.chance, 5).replace(/^0/, '3');
    const entries = [
      {
        fr: o.say(['Dénomination sociale', 'Raison sociale', 'Dénomination']),
        frValue: field('firmNameLat', firm),
      },
      {
        fr: o.say(["N° d'immatriculation", 'Registre de commerce n°', 'N° RC']),
        frValue: field('tradeNumber', number),
        ar: o.say(['رقم السجل التجاري', 'السجل التجاري رقم']),
        arValue: field('tradeNumber', number),
      },
      {
        fr: o.say(["Date d'immatriculation", 'Immatriculée le']),
        frValue: o.date('registrationDate', on),
        ar: 'تاريخ التقييد',
        arValue: o.date('registrationDate', on),
      },
      {
        fr: o.say(['ICE', 'Identifiant commun de l’entreprise'.replace('’', "'")]),
        frValue: field('ice', ice(o.chance)),
      },
      { fr: o.say(['Gérant', 'Nom du gérant']), frValue: field('managerLat', fullLat(manager)) },
    ];
    return [
      o.page(
        'trade-register',
        o.heading(
          [
            'ROYAUME DU MAROC',
            'Ministère de la Justice',
            `Tribunal de première instance de ${plain(courtLat)}`,
            'Greffe',
          ],
          [
            'المملكة المغربية',
            'وزارة العدل',
            `المحكمة الابتدائية ب ${field('courtAr', courtAr)}`,
            'كتابة الضبط',
          ],
          tongue,
        ) +
          o.title(
            o.say(['السجل التجاري', 'مستخرج من السجل التجاري']),
            o.say(['EXTRAIT DU REGISTRE DE COMMERCE', 'REGISTRE DU COMMERCE — MODÈLE 7']),
            tongue,
          ) +
          o.form(entries, tongue) +
          o.closing('Le Greffier', 'fr', courtLat),
      ),
    ];
  },
});

export const cooperativeForms: readonly Form[] = [
  certificate('coop-both', 'both'),
  certificate('coop-ar', 'ar'),
  certificate('coop-fr', 'fr'),
  statutes('statutes-ar', 'ar', 1),
  statutes('statutes-pages', 'ar', 3),
  statutes('statutes-fr', 'fr', 1),
  register('trade-fr', 'fr'),
  register('trade-both', 'both'),
];
