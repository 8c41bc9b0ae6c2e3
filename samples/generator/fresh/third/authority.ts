/** Certificates of caids and pashas: not in employment, residence; and words of honour. */
import type { PaperType } from '#shared/papers/reading';
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { day, digits, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import {
  boxed,
  bullets,
  type Clerk,
  caption,
  clerkAr,
  ends,
  facts,
  masthead,
  p,
  signed,
  small,
  stamped,
  third,
} from './kit.ts';

/** Province, circle and caidat, with the dispatch number. */
export function annex(o: Office, tongue: Tongue): string {
  const [province, circle] = [o.pick(places), o.pick(places)];
  const [unitAr, unitLat] = o.pick([
    ['قيادة', 'Caïdat'],
    ['الملحقة الإدارية الخامسة', '5ème Annexe Administrative'],
    ['باشوية مدينة', 'Pachalik de la ville de'],
    ['المقاطعة الحضرية', 'Arrondissement urbain'],
  ] as const);
  const number = plain(`${digits(o.chance, 3)}/${o.pick(['ش.ع', 'م.إ.5', 'ق'])}`);
  return (
    masthead(
      o,
      [
        'ROYAUME DU MAROC',
        "MINISTERE DE L'INTERIEUR",
        `PROVINCE DE ${plain(province[1].toUpperCase())}`,
        `Cercle de ${plain(circle[1])}`,
        `${unitLat} ${plain(circle[1])}`,
      ],
      [
        'المملكة المغربية',
        'وزارة الداخلية',
        `${o.pick(['عمالة', 'إقليم'])} ${plain(province[0])}`,
        `دائرة ${plain(circle[0])}`,
        `${unitAr} ${plain(circle[0])}`,
      ],
      tongue,
    ) +
    (tongue === 'fr'
      ? p('fr', `N° ${plain(digits(o.chance, 4))} / ${plain('AAU')}`, 'margin:4px 0')
      : p('ar', `${o.pick(['رقم', 'سجل تحت عدد'])} : ${number}`, 'margin:4px 0'))
  );
}

export function issued(o: Office, clerk: Clerk, at: 'ar' | 'fr'): string {
  const town = o.pick(places);
  const on = day(o.chance, [2020, 2026]);
  return at === 'fr'
    ? p(
        'fr',
        `${o.pick(["La présente attestation est délivrée à l'intéressé(e), sur sa demande, pour constitution de dossier.", 'Fait pour servir et valoir ce que de droit.'])}<br>${o.pick(['A', 'Fait à', 'Délivré à'])} ${plain(town[1])}, ${o.pick(['le', 'en date du'])} ${clerk.fr('issueDate', on)}`,
      ) + signed(o, 'fr', o.pick(['Le Caïd', 'Le Pacha de la ville', "P/Le Chef de l'arrondissement"]), town)
    : p(
        'ar',
        `${o.pick(['وبناء على طلبه(ا) سلمت له(ا) هذه الشهادة قصد الإدلاء بها.', 'أعطيت هذه الشهادة لطالبها لاستعمالها عند الحاجة.', 'ولا تصلح هذه الشهادة إلا للغرض الإداري.'])}<br>${o.pick([`حرر ب${plain(` ${town[0]}`)} في`, `${plain(town[0])}، بتاريخ`, `${plain(town[0])} يومه`])} ${clerk.ar('issueDate', on)}`,
      ) +
        signed(o, 'ar', o.pick(['القائد', 'الباشا', 'قائد الملحقة الإدارية', 'عن العامل وبتفويض منه']), town);
}

type Kind = Extract<PaperType, 'non-employment' | 'residence'>;
const titles: Readonly<Record<Kind, readonly [ar: readonly string[], fr: readonly string[]]>> = {
  'non-employment': [
    ['شهادة عدم العمل', 'شهادة عدم ممارسة أي نشاط', 'شهـــادة بعدم العمل', 'شهادة البطالة'],
    ['CERTIFICAT DE NON TRAVAIL', 'ATTESTATION DE NON EMPLOI', 'Attestation de non activité'],
  ],
  residence: [
    ['شهادة السكنى', 'شهـــادة السكنـــى', 'شهادة الاستقرار'],
    ['CERTIFICAT DE RESIDENCE', 'ATTESTATION DE RESIDENCE'],
  ],
};

/** One block of prose; the moqaddem and his day stand in it. */
const prose = (kind: Kind): Form =>
  third(`${kind}-block`, kind, (o, clerk) => {
    const who = person(o.chance, o.pick(['M', 'F']), [1955, 1999]);
    const home = clerk.address();
    const sex = <T>(male: T, female: T): T => bySex(who, male, female);
    const inquiry = `بناء على ${o.pick(['البحث الذي أجراه عون السلطة السيد', 'شهادة مقدم الحي السيد', 'تقرير الشيخ السيد'])} ${clerkAr(o)} ${o.pick(['بتاريخ', 'المؤرخ في'])} ${clerk.plainAr(day(o.chance, [2019, 2020]))}`;
    const card = `${o.pick([sex('رقم بطاقته الوطنية', 'رقم بطاقتها الوطنية'), 'ب.و.ت.إ عدد', sex('الحامل للبطاقة الوطنية', 'الحاملة للبطاقة الوطنية')])} ${field('cin', who.cin)}`;
    const text =
      kind === 'residence'
        ? `${inquiry}، يشهد ${o.pick(['القائد', 'الباشا', 'خليفة القائد'])} الموقع أسفله أن ${sex('السيد', 'السيدة')} ${field('nameAr', fullAr(who))} ${o.pick([sex('من مواليد', 'من مواليد'), sex('المزداد يوم', 'المزدادة يوم')])} ${clerk.ar('birthDate', who.birth)} ${clerk.inPlace(who.placeAr)} ${card} ${o.pick([sex('يقطن', 'تقطن'), sex('يقيم', 'تقيم'), sex('يسكن', 'تسكن')])} منذ سنة ${plain(String(1995 + o.chance.below(24)))} ${o.pick(['ب', 'بالعنوان الآتي :', 'في'])} ${field('addressAr', home.ar)}.`
        : `${inquiry}، ${o.pick(['نشهد بأن', 'يشهد القائد الموقع أسفله بأن'])} ${sex('السيد', 'السيدة')} ${field('nameAr', fullAr(who))} ${card} ${o.pick([sex('الساكن', 'الساكنة'), sex('المقيم', 'المقيمة')])} ${o.pick(['ب', 'بعنوان :'])} ${field('addressAr', home.ar)} ${o.pick([sex('لا يزاول أي عمل قار ولا يتوفر على أي دخل', 'لا تزاول أي عمل قار ولا تتوفر على أي دخل'), sex('بدون عمل في الوقت الراهن', 'بدون عمل في الوقت الراهن')])}.`;
    return o.page(
      kind,
      annex(o, o.pick(['ar', 'both'])) +
        caption(o, o.pick(titles[kind][0]), o.pick(titles[kind][1]), o.pick(['ar', 'both'])) +
        p('ar', text, 'line-height:2.2;text-align:justify') +
        issued(o, clerk, 'ar'),
    );
  });

/** Both languages at the two ends of each line, or a table of one. */
const sheet = (kind: Kind, tongue: 'both' | 'fr'): Form =>
  third(`${kind}-${tongue}`, kind, (o, clerk) => {
    const who = person(o.chance, o.pick(['M', 'F']), [1955, 1999]);
    const home = clerk.address();
    const french: readonly (readonly [string, string])[] = [
      [o.pick(['Nom et Prénom', "L'intéressé(e)", 'Monsieur/Madame']), field('nameLat', clerk.fullLat(who))],
      ...(kind === 'residence'
        ? [[o.pick(['Né(e) le', 'Date de naissance']), clerk.fr('birthDate', who.birth)] as const]
        : []),
      [o.pick(['Titulaire de la C.N.I.E', 'C.I.N. N°', 'CNIE n°']), field('cin', who.cin)],
      [o.pick(['Demeurant à', 'Adresse', 'Domicile']), field('addressLat', home.lat)],
    ];
    const saysFr =
      kind === 'residence'
        ? "Le Caïd soussigné certifie, après enquête, que l'intéressé(e) ci-dessous réside effectivement à l'adresse indiquée :"
        : "Le Caïd soussigné certifie, après enquête, que la personne ci-dessous n'exerce aucune fonction publique ou privée :";
    const body =
      tongue === 'fr'
        ? p('fr', saysFr) + o.pick([() => facts('fr', french), () => bullets('fr', french)])()
        : p(
            'ar',
            kind === 'residence'
              ? 'تشهد السلطة المحلية أن الشخص المبين أسفله يسكن بالعنوان المذكور :'
              : 'تشهد السلطة المحلية أن الشخص المبين أسفله لا يزاول أي عمل :',
          ) +
          ends([
            [
              'Nom et prénom',
              field('nameLat', clerk.fullLat(who)),
              'الاسم والنسب',
              field('nameAr', fullAr(who)),
            ],
            ...(kind === 'residence'
              ? [['Né(e) le', clerk.fr('birthDate', who.birth), 'تاريخ الازدياد'] as const]
              : []),
            ['C.I.N', field('cin', who.cin), 'رقم ب.ت.و'],
            ['Adresse', field('addressLat', home.lat), ''],
            ['', '', 'العنوان', field('addressAr', home.ar)],
          ]);
    return o.page(
      kind,
      annex(o, tongue) +
        caption(o, o.pick(titles[kind][0]), o.pick(titles[kind][1]), tongue) +
        body +
        issued(o, clerk, tongue === 'fr' ? 'fr' : 'ar') +
        small(
          tongue === 'fr' ? 'fr' : 'ar',
          tongue === 'fr'
            ? 'Toute fausse déclaration est punie par les articles 360 et 366 du code pénal.'
            : `كل تصريح كاذب يعاقب عليه طبقا للفصلين ${plain('360')} و${plain('366')} من القانون الجنائي. صالحة لمدة ثلاثة أشهر.`,
        ),
    );
  });

/** On plain paper; the number of the card is written letter by letter in boxes. */
const honour = third('non-employment-boxes', 'non-employment', (o, clerk) => {
  const who = person(o.chance, o.pick(['M', 'F']), [1955, 1999]);
  const home = clerk.address();
  const town = o.pick(places);
  const on = day(o.chance, [2021, 2026]);
  const sex = <T>(male: T, female: T): T => bySex(who, male, female);
  return o.page(
    'non-employment',
    caption(
      o,
      o.pick(['تصريح بالشرف بعدم العمل', 'إشهاد بالشرف']),
      "DECLARATION SUR L'HONNEUR",
      o.pick(['ar', 'both']),
    ) +
      p('ar', `${sex('أنا الموقع أسفله', 'أنا الموقعة أسفله')} : ${field('nameAr', fullAr(who))}`) +
      p(
        'ar',
        `${sex('المولود', 'المولودة')} بتاريخ : ${clerk.plainAr(who.birth)} ${clerk.inPlace(who.placeAr)}`,
      ) +
      p(
        'ar',
        `رقم البطاقة الوطنية للتعريف : ${o.chance.chance(0.6) ? boxed('cin', [...who.cin], who.cin) : field('cin', who.cin)}`,
      ) +
      p('ar', `${o.pick(['عنوان السكن', 'الساكن(ة) ب', 'محل السكنى'])} : ${field('addressAr', home.ar)}`) +
      p(
        'ar',
        'أصرح بشرفي أنني لا أمارس أية مهنة أو عمل يدر دخلا، سواء بالقطاع العام أو شبه العام أو الخاص، وأتحمل مسؤولية صحة هذا التصريح.',
        'line-height:2.1;text-align:justify',
      ) +
      p(
        'ar',
        `${o.pick(['وحرر', 'حرر'])} ${clerk.inPlace(town[0])}، ${o.pick(['في', 'بتاريخ'])} ${clerk.ar('issueDate', on)}`,
      ) +
      p('ar', 'توقيع المصرح(ة) :', 'text-align:left;padding-left:60px') +
      stamped(
        o,
        'ar',
        `رقم التصديق : ${plain(digits(o.chance, 5))}<br>صودق على صحة إمضاء السيد(ة) أعلاه<br>بجماعة ${plain(town[0])}<br>الموظف المفوض : ${clerkAr(o)}`,
        'margin-top:30px',
      ),
  );
});

export const authorityThird: readonly Form[] = [
  prose('non-employment'),
  sheet('non-employment', 'both'),
  sheet('non-employment', 'fr'),
  honour,
  prose('residence'),
  sheet('residence', 'both'),
  sheet('residence', 'fr'),
];
