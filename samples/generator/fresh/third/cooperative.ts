/** Papers of cooperatives: registrations and statutes. */
import { fullAr } from '../../person.ts';
import { field, plain, type Sheet } from '../../sheet.ts';
import { names } from '../cooperative.ts';
import { cinOf, day, digits, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import {
  type Clerk,
  caption,
  clerkAr,
  ends,
  facts,
  masthead,
  p,
  signed,
  small,
  table,
  third,
} from './kit.ts';

export const greffe = (
  o: Office,
  court: readonly [string, string],
  desk: readonly [ar: string, fr: string],
  tongue: Tongue,
): string =>
  masthead(
    o,
    [
      'ROYAUME DU MAROC',
      'MINISTERE DE LA JUSTICE',
      `Cour d'appel de ${plain(o.pick(places)[1])}`,
      `Tribunal de 1ère instance de ${plain(court[1])}`,
      desk[1],
    ],
    [
      'المملكة المغربية',
      'وزارة العدل',
      `محكمة الاستئناف ب ${plain(o.pick(places)[0])}`,
      `${o.pick(['المحكمة الابتدائية', 'المحكمة الابتدائية ب', 'ابتدائية'])} ${field('courtAr', court[0])}`,
      desk[0],
    ],
    tongue,
  );

function firm(o: Office, clerk: Clerk) {
  const [nameAr, nameLat] = o.pick(names);
  const on = day(o.chance, [2014, 2025]);
  const chair = person(o.chance, o.pick(['M', 'F']), [1955, 1996]);
  return {
    on,
    chair,
    coopAr: field('coopNameAr', nameAr),
    coopLat: field('coopNameLat', nameLat),
    number: field('registrationNumber', `${1 + o.chance.below(2500)}/${on.slice(0, 4)}`),
    capital: clerk.sum('capital', (8 + o.chance.below(190)) * 500),
    members: field('members', String(5 + o.chance.below(50))),
    court: o.pick(places),
  };
}

const certificate = third('coop-certificate', 'coop-registration', (o, clerk) => {
  const f = firm(o, clerk);
  return o.page(
    'coop-registration',
    greffe(
      o,
      f.court,
      ['مكتب السجل المحلي للتعاونيات', 'Registre local des coopératives'],
      o.pick(['ar', 'both']),
    ) +
      caption(
        o,
        o.pick(['شهادة التقييد بالسجل المحلي للتعاونيات', 'شهـــادة التسجيـــل بسجل التعاونيات']),
        "CERTIFICAT D'IMMATRICULATION",
        o.pick(['ar', 'both']),
      ) +
      p(
        'ar',
        `يشهد كاتب الضبط السيد ${clerkAr(o)} أنه بناء على الطلب المودع بتاريخ ${clerk.plainAr(day(o.chance, [2013, 2014]))} تحت وصل رقم ${plain(digits(o.chance, 4))} قيدت بالسجل المحلي التعاونية الآتية :`,
      ) +
      facts('ar', [
        [o.pick(['اسم التعاونية', 'التسمية', 'اسم التعاونية وصنفها']), f.coopAr],
        [o.pick(['رقم التقييد', 'مقيدة تحت رقم', 'الرقم الترتيبي للتقييد']), f.number],
        [o.pick(['تاريخ التقييد', 'المقيدة بتاريخ']), clerk.ar('registrationDate', f.on)],
        ['المقر الاجتماعي', plain(clerk.address().ar)],
        [
          o.pick(['الرئيس(ة)', 'اسم رئيس(ة) مجلس الإدارة', 'الممثل القانوني']),
          field('presidentAr', fullAr(f.chair)),
        ],
        [o.pick(['مبلغ الرأسمال', 'رأسمال التعاونية']), `${f.capital} درهم`],
        [o.pick(['عدد الأعضاء المؤسسين', 'عدد المتعاونين', 'الأعضاء']), f.members],
        ['مدة التعاونية', plain('99 سنة')],
      ]) +
      small(
        'ar',
        `القانون رقم ${plain('112.12')} المتعلق بالتعاونيات (ظهير شريف رقم ${plain('1.14.189')} بتاريخ ${plain('21 نونبر 2014')}).`,
      ) +
      signed(o, 'ar', 'رئيس مصلحة كتابة الضبط', f.court),
  );
});

const both = third('coop-ends', 'coop-registration', (o, clerk) => {
  const f = firm(o, clerk);
  return o.page(
    'coop-registration',
    greffe(o, f.court, ['السجل المحلي للتعاونيات', 'Greffe — R.L.C'], 'both') +
      caption(
        o,
        'شهادة التسجيل في السجل المحلي للتعاونيات',
        "Attestation d'inscription au registre local des coopératives",
        'both',
      ) +
      ends([
        [o.pick(['Dénomination', 'Nom']), f.coopLat, 'التسمية'],
        ['', '', 'تسمية التعاونية', f.coopAr],
        [
          o.pick(["N° d'inscription", 'Inscrite sous le n°']),
          f.number,
          o.pick(['رقم التسجيل', 'عدد التسجيل']),
        ],
        [
          o.pick(["Date d'inscription", 'le']),
          clerk.fr('registrationDate', f.on),
          o.pick(['تاريخ التسجيل', 'بتاريخ']),
        ],
        [
          o.pick(['Président(e)', 'Nom du président']),
          field('presidentLat', clerk.fullLat(f.chair)),
          o.pick(['الرئيس', 'رئيس(ة) التعاونية']),
          field('presidentAr', fullAr(f.chair)),
        ],
        ['Capital', `${f.capital} DH`, 'رأس المال'],
        [o.pick(['Nombre de membres', 'Membres']), f.members, 'عدد الأعضاء'],
      ]) +
      p('fr', `Délivrée le ${clerk.plainFr(day(o.chance, [2025, 2026]))}`) +
      signed(o, 'fr', 'Le Chef du secrétariat-greffe', f.court),
  );
});

const french = third(
  'coop-french',
  'coop-registration',
  (o, clerk) => {
    const f = firm(o, clerk);
    return o.page(
      'coop-registration',
      greffe(o, f.court, ['كتابة الضبط', 'Secrétariat-greffe'], 'both') +
        caption(
          o,
          '',
          o.pick([
            "CERTIFICAT D'IMMATRICULATION AU REGISTRE LOCAL DES COOPERATIVES",
            'Certificat d’inscription d’une coopérative'.replaceAll('’', "'"),
          ]),
          'fr',
        ) +
        p(
          'fr',
          `Le secrétaire-greffier du tribunal soussigné certifie que la ${f.coopLat}, ${o.pick(['présidée par', 'ayant pour président(e)', 'représentée par son président(e)'])} ${field('presidentLat', clerk.fullLat(f.chair))} (CIN ${plain(cinOf(o.chance))}), au capital ${o.pick(['social de', 'de'])} ${f.capital} DH et comptant ${f.members} ${o.pick(['membres', 'coopérateurs', 'adhérents'])}, ${o.pick(['est inscrite sous le numéro', 'a été immatriculée sous le n°'])} ${f.number} ${o.pick(['depuis le', 'en date du', 'le'])} ${clerk.fr('registrationDate', f.on)}.`,
          'text-align:justify;line-height:2.1',
        ) +
        signed(o, 'fr', 'Le secrétaire-greffier', f.court),
    );
  },
  0.7,
);

const statutes = (tongue: 'ar' | 'fr'): Form =>
  third(`statutes-${tongue}`, 'coop-statutes', (o, clerk): Sheet[] => {
    const [nameAr, nameLat] = o.pick(names);
    const seat = clerk.address();
    const people = Array.from({ length: 5 + o.chance.below(5) }, () => ({
      who: person(o.chance, o.pick(['M', 'F']), [1955, 1999]),
      cin: cinOf(o.chance),
      parts: 1 + o.chance.below(12),
    }));
    const share = o.pick([100, 200, 250, 1000]);
    const total = people.reduce((sum, { parts }) => sum + parts, 0);
    const count = field('members', String(people.length));
    const article = (title: string, text: string): string =>
      p(tongue, `<b>${title}</b> ${text}`, 'text-align:justify;margin:7px 0;line-height:1.75');
    const arabic = [
      p(
        'ar',
        `في يوم ${clerk.plainAr(day(o.chance, [2015, 2024]))} اجتمع ${o.pick(['المؤسسون وعددهم', 'الأعضاء المؤسسون البالغ عددهم'])} ${count} وصادقوا على النظام الأساسي الآتي :`,
      ),
      article(
        'المادة 1 :',
        `${o.pick(['تأسست تعاونية تحمل اسم', 'تؤسس بين الموقعين تعاونية اسمها', 'اسم التعاونية هو'])} ${field('coopNameAr', nameAr)}، تخضع للقانون رقم ${plain('112.12')} وللنصوص المتخذة لتطبيقه.`,
      ),
      article(
        'المادة 2 :',
        `الغرض من التعاونية هو تثمين وتسويق منتوج أعضائها ${o.pick(['داخل', 'بتراب'])} إقليم ${plain(o.pick(places)[0])}.`,
      ),
      article(
        'المادة 3 :',
        `${o.pick(['حدد مقر التعاونية ب', 'يقع مقرها الاجتماعي ب', 'المقر :'])} ${field('seatAr', seat.ar)}.`,
      ),
      article(
        'المادة 4 :',
        `حدد ${o.pick(['رأسمال التعاونية', 'الرأسمال التأسيسي', 'رأس مال التعاونية'])} في مبلغ ${clerk.sum('capital', share * total)} درهم مقسم إلى ${plain(String(total))} حصة ${o.pick(['من فئة', 'قيمة الواحدة', 'قيمة كل منها'])} ${clerk.sum('share', share)} درهم، يحرر ربعه عند الاكتتاب أي ${clerk.plainSum((share * total) / 4)} درهم.`,
      ),
      article(
        'المادة 5 :',
        `تنتخب الجمعية العامة ${plain('3')} متصرفين لمدة ثلاث سنوات، وترأسها السيد(ة) ${plain(fullAr(people[0]!.who))}.`,
      ),
    ];
    const french = [
      p(
        'fr',
        `L'assemblée générale constitutive, réunie le ${clerk.plainFr(day(o.chance, [2015, 2024]))} et composée de ${count} ${o.pick(['membres fondateurs', 'coopérateurs fondateurs'])}, a adopté les statuts suivants :`,
      ),
      article(
        'Article 1.',
        `Il est fondé une coopérative ${o.pick(['appelée', 'portant le nom de', 'dénommée'])} ${field('coopNameLat', nameLat)}, régie par la loi n° 112-12.`,
      ),
      article(
        'Article 2.',
        'La coopérative a pour objet la valorisation et la commercialisation des produits de ses membres.',
      ),
      article(
        'Article 3.',
        `${o.pick(['Le siège social est situé à', 'Siège social :', 'Le siège social est sis'])} ${field('seatLat', seat.lat)}.`,
      ),
      article(
        'Article 4.',
        `Le capital social est fixé à ${clerk.sum('capital', share * total)} DH, ${o.pick(['représenté par', 'réparti en'])} ${plain(String(total))} parts ${o.pick(["d'une valeur nominale de", 'de'])} ${clerk.sum('share', share)} DH, libéré du quart à la souscription, soit ${clerk.plainSum((share * total) / 4)} DH.`,
      ),
      article('Article 5.', `L'assemblée élit ${plain('3')} administrateurs pour trois ans.`),
    ];
    const list = table(
      tongue,
      tongue === 'ar'
        ? ['ر.ت', 'العضو المؤسس', 'رقم البطاقة', 'عدد الحصص', 'التوقيع']
        : ['N°', 'Membre fondateur', 'CIN', 'Parts', 'Émargement'],
      people.map(({ who, cin, parts }, i) => [
        String(i + 1),
        plain(tongue === 'ar' ? fullAr(who) : clerk.fullLat(who)),
        plain(cin),
        String(parts),
        '',
      ]),
      'font-size:.9em',
    );
    const title = caption(
      o,
      o.pick(['النظام الأساسي للتعاونية', 'القانـــون الأساســـي', 'النظام الأساسي']),
      o.pick(['STATUTS DE LA COOPERATIVE', 'STATUTS']),
      tongue,
    );
    const body = title + (tongue === 'ar' ? arabic : french).join('');
    const css = { css: 'body { line-height: 1.4 !important; }' };
    return o.chance.chance(0.5)
      ? [
          o.page('coop-statutes', body, css),
          o.page(
            'coop-statutes',
            p(tongue, `<b>${tongue === 'ar' ? 'لائحة المؤسسين' : 'Liste des fondateurs'}</b>`) + list,
            css,
          ),
        ]
      : [o.page('coop-statutes', body + list, css)];
  });

export const cooperativeThird: readonly Form[] = [certificate, both, french, statutes('ar'), statutes('fr')];
