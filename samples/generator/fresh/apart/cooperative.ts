/** Papers of cooperatives, as only measuring meets them. */
import { fullAr } from '../../person.ts';
import { field, plain, type Sheet } from '../../sheet.ts';
import { cinOf, day, digits, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { apart } from './form.ts';
import { agree, dwelling, grid, line, official, receipt } from './kit.ts';
import { guilds } from './stock.ts';

/** The clerk's office of a court that keeps a register. */
export const greffe = (
  o: Office,
  [ar, lat]: readonly [string, string],
  desk: readonly [string, string],
  tongue: Tongue,
): string =>
  o.heading(
    ['ROYAUME DU MAROC', 'MINISTERE DE LA JUSTICE', `Tribunal de Première Instance — ${plain(lat)}`, desk[1]],
    [
      'المملكة المغربية',
      'وزارة العدل',
      o.chance.chance(0.4)
        ? `المحكمة الابتدائية ${field('courtAr', `ب${ar}`, ar)}`
        : `${o.pick(['محكمة', 'ابتدائية'])} ${field('courtAr', ar)}`,
      desk[0],
    ],
    tongue,
  );

function guild(o: Office) {
  const [nameAr, nameLat] = o.pick(guilds);
  const on = day(o.chance, [2014, 2025]);
  const chair = person(o.chance, o.pick(['M', 'F']), [1955, 1995]);
  return {
    nameAr: field('coopNameAr', nameAr),
    nameLat: field('coopNameLat', nameLat),
    on,
    chair,
    sex: agree(chair),
    number: field('registrationNumber', `${1 + o.chance.below(900)}/${on.slice(0, 4)}`),
    capital: (8 + o.chance.below(190)) * 500,
    members: field('members', String(5 + o.chance.below(50))),
    place: o.pick(places),
  };
}

const prose = (at: 'ar' | 'fr'): Form =>
  apart(
    `coop-prose-${at}`,
    'coop-registration',
    (o, clerk) => {
      const g = guild(o);
      const arabic = `يشهد كاتب الضبط الممسك للسجل المحلي للتعاونيات أنه تم تقييد ${o.pick(['التعاونية التي تحمل اسم', 'التعاونية ذات التسمية'])} : ${g.nameAr}، تحت رقم ${g.number} ${o.pick(['وذلك بتاريخ', 'في'])} ${clerk.ar('registrationDate', g.on)}. ${o.pick(['يبلغ رأسمالها', 'ورأسمالها المكتتب'])} ${clerk.sum('capital', g.capital)} درهم، ${o.pick(['وتضم', 'وتتكون من'])} ${g.members} عضوا، ${g.sex('ويترأسها السيد', 'وتترأسها السيدة')} ${field('presidentAr', fullAr(g.chair))}.`;
      const french = `Le secrétaire-greffier chargé du registre local certifie que la société coopérative ${g.nameLat} y est inscrite sous le numéro ${g.number} depuis le ${clerk.fr('registrationDate', g.on)}. ${o.pick(['Son capital est de', 'Capital souscrit :'])} ${clerk.sum('capital', g.capital)} dirhams. Elle compte ${g.members} membres et est présidée par ${g.sex('M.', 'Mme')} ${field('presidentLat', clerk.fullLat(g.chair))}.`;
      return o.page(
        'coop-registration',
        greffe(
          o,
          g.place,
          ['مكتب السجل المحلي للتعاونيات', 'Bureau du registre local des coopératives'],
          at,
        ) +
          o.title(
            o.pick(['شهادة تقييد تعاونية', 'شهادة التقييد بالسجل المحلي']),
            o.pick(["CERTIFICAT D'INSCRIPTION", 'Attestation']),
            at,
          ) +
          o.para(at, at === 'ar' ? arabic : french, 'line-height:2.1;text-align:justify;margin:20px 0') +
          receipt(o, clerk, at) +
          o.closing(at === 'ar' ? `كاتب الضبط ${official(o, 'ar')}` : 'Le Greffier', at, g.place[1]),
      );
    },
    at === 'fr' ? 0.7 : 1,
  );

const listed = (tongue: 'ar' | 'both'): Form =>
  apart(`coop-listed-${tongue}`, 'coop-registration', (o, clerk) => {
    const g = guild(o);
    return o.page(
      'coop-registration',
      greffe(o, g.place, ['السجل المحلي للتعاونيات', 'Registre local'], tongue) +
        o.title(
          o.pick(['شهادة التسجيل في سجل التعاونيات', 'مستخرج من سجل التعاونيات']),
          o.pick(['EXTRAIT DU REGISTRE LOCAL', "Attestation d'immatriculation de coopérative"]),
          tongue,
        ) +
        o.form(
          [
            {
              ar: o.pick(['اسم التعاونية', 'التعاونية']),
              arValue: g.nameAr,
              fr: o.pick(['Nom', 'Raison sociale']),
              frValue: g.nameLat,
            },
            {
              ar: o.pick(['عدد التقييد', 'مسجلة تحت رقم']),
              arValue: g.number,
              fr: o.pick(["N° d'inscription", 'Sous le n°']),
              frValue: g.number,
            },
            {
              ar: o.pick(['تاريخ التقييد', 'يوم التقييد']),
              arValue: clerk.ar('registrationDate', g.on),
              fr: o.pick(["Date d'inscription", 'Le']),
              frValue: clerk.fr('registrationDate', g.on),
            },
            {
              ar: o.pick(['الرئيس(ة)', 'الممثل القانوني']),
              arValue: field('presidentAr', fullAr(g.chair)),
              fr: 'Président(e)',
              frValue: field('presidentLat', clerk.fullLat(g.chair)),
            },
            {
              ar: o.pick(['مبلغ الرأسمال', 'رأس المال المكتتب']),
              arValue: `${clerk.sum('capital', g.capital)} درهم`,
            },
            { ar: o.pick(['عدد المتعاونين', 'عدد الشركاء']), arValue: g.members },
            { ar: 'مدة التعاونية', arValue: plain('99 سنة') },
          ],
          tongue,
        ) +
        line('ar', `سلمت في ${clerk.plainAr(day(o.chance, [2025, 2026]))}`, 'margin:14px 0') +
        o.closing('رئيس مصلحة كتابة الضبط', 'ar', g.place[1]),
    );
  });

/** Articles, then the founders; on one sheet or on two. */
const statutes = (at: 'ar' | 'fr', pages: 1 | 2): Form =>
  apart(`statutes-${at}-${pages}`, 'coop-statutes', (o, clerk): Sheet[] => {
    const [nameAr, nameLat] = o.pick(guilds);
    const seat = dwelling(o.chance);
    const share = o.pick([100, 100, 200, 250, 1000]);
    const people = Array.from({ length: 5 + o.chance.below(5) }, () => ({
      who: person(o.chance, o.pick(['M', 'F']), [1955, 1998]),
      cin: cinOf(o.chance),
      parts: 1 + o.chance.below(12),
    }));
    const parts = people.reduce((sum, one) => sum + one.parts, 0);
    const capital = clerk.sum('capital', parts * share);
    const each = clerk.sum('share', share);
    const count = field('members', String(people.length));
    const articles: readonly (readonly [string, string])[] =
      at === 'ar'
        ? [
            [
              'الاسم',
              o.pick([
                `تؤسس بموجب هذا النظام تعاونية اسمها : ${field('coopNameAr', nameAr)}.`,
                `يطلق على التعاونية اسم ${field('coopNameAr', nameAr)}.`,
              ]),
            ],
            [
              'المقر',
              o.pick([
                `حدد مقر التعاونية في : ${field('seatAr', seat.ar)}.`,
                `عنوان المقر : ${field('seatAr', seat.ar)}.`,
              ]),
            ],
            [
              'الموضوع',
              'تقوم التعاونية بجمع منتوجات المنخرطين وتحويلها وبيعها، وباقتناء ما يلزمهم من آلات ومواد.',
            ],
            [
              'الرأسمال',
              o.pick([
                `رأسمال التعاونية ${capital} درهم مقسم إلى ${plain(String(parts))} حصة قيمة الواحدة منها ${each} درهم.`,
                `يحدد الرأسمال في مبلغ ${capital} درهم، وثمن الحصة ${each} درهم.`,
              ]),
            ],
            [
              'الأجهزة',
              'تدير التعاونية لجنة للتدبير منتخبة لمدة ثلاث سنوات، ويمارس المراقبة مراقب للحسابات.',
            ],
          ]
        : [
            [
              'Dénomination',
              o.pick([
                `La coopérative prend le nom de ${field('coopNameLat', nameLat)}.`,
                `Sa dénomination est : ${field('coopNameLat', nameLat)}.`,
              ]),
            ],
            [
              'Siège',
              o.pick([
                `Le siège social est situé : ${field('seatLat', seat.lat)}.`,
                `Adresse du siège : ${field('seatLat', seat.lat)}.`,
              ]),
            ],
            [
              'Objet',
              'Collecte, transformation et vente des produits des membres ; achat en commun du matériel nécessaire.',
            ],
            [
              'Capital',
              o.pick([
                `Le capital est de ${capital} DH, réparti en ${plain(String(parts))} parts sociales de ${each} DH.`,
                `Capital initial : ${capital} DH. Montant de la part : ${each} DH.`,
              ]),
            ],
            ['Administration', 'La coopérative est gérée par un comité de gestion élu pour trois ans.'],
          ];
    const text = articles
      .map(([head, body], i) =>
        line(
          at,
          `<b>${at === 'ar' ? `الفصل ${i + 1} - ${head}` : `Art. ${i + 1} — ${head}`}</b> : ${body}`,
          'margin:10px 0;line-height:1.9;text-align:justify',
        ),
      )
      .join('');
    const list =
      line(at, `<b>${at === 'ar' ? 'الأعضاء المؤسسون' : 'Membres fondateurs'}</b>`, 'margin-top:14px') +
      grid(
        at,
        at === 'ar'
          ? ['الرقم', 'الاسم والنسب', 'رقم البطاقة', 'عدد الحصص', 'التوقيع']
          : ['N°', 'Prénom et nom', 'CNIE', 'Parts', 'Émargement'],
        people.map((one, i) => [
          String(i + 1),
          plain(at === 'ar' ? fullAr(one.who) : clerk.fullLat(one.who)),
          plain(one.cin),
          String(one.parts),
          '',
        ]),
      ) +
      line(
        at,
        at === 'ar'
          ? o.pick([`حصر عدد الأعضاء في : ${count}`, `مجموع الأعضاء : ${count}`])
          : o.pick([`Nombre total de membres : ${count}`, `Effectif : ${count} membres`]),
      ) +
      line(
        at,
        at === 'ar'
          ? `وقع أمام السلطة المحلية تحت عدد ${plain(digits(o.chance, 3))} في ${clerk.plainAr(day(o.chance, [2015, 2025]))}`
          : `Signatures légalisées le ${clerk.plainFr(day(o.chance, [2015, 2025]))}`,
      );
    const title =
      o.title(
        o.pick(['القانون الأساسي', 'النظام الأساسي لتعاونية']),
        o.pick(['STATUTS', "STATUTS D'UNE SOCIETE COOPERATIVE"]),
        at,
      ) +
      line(
        at,
        at === 'ar' ? `وفق القانون رقم ${plain('112.12')}` : 'Loi n° 112-12',
        'text-align:center;font-size:.9em',
      );
    return pages === 2
      ? [o.page('coop-statutes', title + text), o.page('coop-statutes', list)]
      : [o.page('coop-statutes', title + text + list, { css: 'body { line-height: 1.45 !important; }' })];
  });

export const cooperativeApart: readonly Form[] = [
  prose('ar'),
  prose('fr'),
  listed('ar'),
  listed('both'),
  statutes('ar', 1),
  statutes('ar', 2),
  statutes('fr', 1),
];
