/** Certificates of the local authority, as only measuring meets them: not in employment, residence. */
import { fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import type { Clerk } from '../clerk.ts';
import { day, digits, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { apart } from './form.ts';
import { agree, dwelling, line, official, small } from './kit.ts';

/** Prefecture, circle and annex; the number of dispatch stands under them. */
export function authority(o: Office, tongue: Tongue): string {
  const [ar, lat] = o.pick(places);
  const [seatAr, seat] = o.pick(places);
  const unit = o.pick([
    ['الملحقة الإدارية', 'Annexe Administrative'],
    ['قيادة', 'Caidat de'],
    ['دائرة', 'Cercle de'],
    ['المقاطعة الحضرية', 'Arrondissement'],
  ] as const);
  const dispatch = `${digits(o.chance, 3)}/${o.pick(['24', '25', '23'])}`;
  return (
    o.heading(
      [
        'ROYAUME DU MAROC',
        "MINISTERE DE L'INTERIEUR",
        `Wilaya — Province ${plain(lat)}`,
        `${unit[1]} ${plain(seat)}`,
      ],
      ['المملكة المغربية', 'وزارة الداخلية', `عمالة إقليم ${plain(ar)}`, `${unit[0]} ${plain(seatAr)}`],
      tongue,
    ) + (tongue === 'fr' ? small('fr', `N° ${plain(dispatch)}`) : small('ar', `تحت عدد ${plain(dispatch)}`))
  );
}

/** Why it is given, where, when, and by whom. */
export function given(o: Office, clerk: Clerk, at: 'ar' | 'fr'): string {
  const [ar, lat] = o.pick(places);
  const on = day(o.chance, [2020, 2026]);
  return at === 'ar'
    ? o.para(
        'ar',
        o.pick([
          'وقد سلمت هذه الشهادة لصاحبها بطلب منه لتكوين ملف إداري.',
          'سلمت للإدلاء بها لدى المصالح المختصة دون سواها.',
        ]),
      ) +
        line(
          'ar',
          o.pick([
            `وحرر ${clerk.inPlace(ar)} يوم ${clerk.ar('issueDate', on)}`,
            `${plain(ar)}، في : ${clerk.ar('issueDate', on)}`,
            `تاريخ التسليم : ${clerk.ar('issueDate', on)}`,
          ]),
        ) +
        o.closing(
          o.pick([`القائد : ${official(o, 'ar')}`, 'عن العامل وبأمر منه', 'باشا المدينة', 'رئيس الملحقة']),
          'ar',
          lat,
        )
    : o.para(
        'fr',
        o.pick([
          "Délivré à la demande de l'intéressé, pour usage administratif.",
          "La présente attestation est remise à l'intéressé(e) pour constitution de dossier.",
        ]),
      ) +
        line(
          'fr',
          o.pick([
            `Fait à ${plain(lat)} le ${clerk.fr('issueDate', on)}`,
            `Délivré le ${clerk.fr('issueDate', on)}`,
          ]),
        ) +
        o.closing(
          o.pick([`Le Caïd, ${official(o, 'fr')}`, 'Le Pacha de la ville', "Le Chef d'annexe"]),
          'fr',
          lat,
        );
}

type Kind = 'non-employment' | 'residence';
const titles: Readonly<Record<Kind, readonly [ar: readonly string[], fr: readonly string[]]>> = {
  'non-employment': [
    ['شهادة عدم العمل', 'شهادة البطالة', 'شهادة بعدم ممارسة أي مهنة'],
    ['CERTIFICAT DE NON EMPLOI', 'Attestation de non activité', 'ATTESTATION DE NON-EXERCICE'],
  ],
  residence: [
    ['شهادة السكنى', 'شهادة سكن', 'شهادة محل الإقامة'],
    ['CERTIFICAT DE RÉSIDENCE', 'ATTESTATION DE RESIDENCE', 'Certificat de domicile'],
  ],
};

const subject = (o: Office) => {
  const p = { ...person(o.chance, o.pick(['M', 'F']), [1958, 1998]) };
  return { p, sex: agree(p), at: dwelling(o.chance) };
};

const prose = (kind: Kind, tongue: 'ar' | 'fr'): Form =>
  apart(
    `${kind}-prose-${tongue}`,
    kind,
    (o, clerk) => {
      const { p, sex, at } = subject(o);
      const [bornAr, bornFr] =
        kind === 'residence'
          ? [
              `${sex('المولود', 'المولودة')} بتاريخ ${clerk.ar('birthDate', p.birth)} ${clerk.inPlace(p.placeAr)}، `,
              `, ${sex('né', 'née')} le ${clerk.fr('birthDate', p.birth)} à ${plain(p.placeLat)}`,
            ]
          : ['', ''];
      const arabic = `${o.pick(['إن قائد الملحقة الإدارية الموقع أسفله يشهد بأن', 'بعد إجراء بحث في الموضوع من طرف عون السلطة، نشهد نحن خليفة الباشا أن', 'تشهد السلطة المحلية أن'])} ${sex('السيد', 'السيدة')} ${field('nameAr', fullAr(p))}، ${bornAr}${o.pick([sex('رقم بطاقته الوطنية', 'رقم بطاقتها الوطنية'), sex('الحامل لبطاقة التعريف الوطنية رقم', 'الحاملة لبطاقة التعريف الوطنية رقم'), 'ب.و.ت عدد'])} ${field('cin', p.cin)}، ${
        kind === 'residence'
          ? `${o.pick([sex('يسكن فعليا ب', 'تسكن فعليا ب'), sex('يقيم بصفة اعتيادية ب', 'تقيم بصفة اعتيادية ب')])} ${field('addressAr', at.ar)} ${o.pick(['منذ أكثر من ستة أشهر', `منذ سنة ${plain(String(2005 + o.chance.below(15)))}`])}.`
          : `${sex('الساكن', 'الساكنة')} ب ${field('addressAr', at.ar)}، ${o.pick([sex('لا يزاول حاليا أي عمل مأجور', 'لا تزاول حاليا أي عمل مأجور'), sex('لا يتوفر على أي شغل قار', 'لا تتوفر على أي شغل قار')])} حسب علمنا.`
      }`;
      const french = `${o.pick(["L'autorité locale soussignée certifie que", 'Le Pacha de la ville atteste, après enquête, que'])} ${sex('Monsieur', 'Madame')} ${field('nameLat', clerk.fullLat(p))}${bornFr}, ${o.pick(["titulaire de la carte d'identité nationale n°", 'CIN :', 'C.N.I.E. n°'])} ${field('cin', p.cin)}, ${
        kind === 'residence'
          ? `${o.pick(['réside effectivement au', 'est domicilié'.replace('domicilié', sex('domicilié au', 'domiciliée au'))])} ${field('addressLat', at.lat)} depuis plus de six mois.`
          : `demeurant au ${field('addressLat', at.lat)}, ${o.pick(["n'exerce à ce jour aucun emploi salarié", 'est actuellement sans profession'])}.`
      }`;
      return o.page(
        kind,
        authority(o, tongue) +
          o.title(o.pick(titles[kind][0]), o.pick(titles[kind][1]), tongue) +
          o.para(
            tongue,
            tongue === 'ar' ? arabic : french,
            'line-height:2.1;text-align:justify;margin:20px 0',
          ) +
          given(o, clerk, tongue),
      );
    },
    tongue === 'fr' ? 0.7 : 1,
  );

const listed = (kind: Kind): Form =>
  apart(`${kind}-listed`, kind, (o, clerk) => {
    const { p, at } = subject(o);
    const facts = [
      {
        ar: o.pick(['الاسم والنسب', 'يشهد أن السيد(ة)']),
        arValue: field('nameAr', fullAr(p)),
        fr: o.pick(['Nom et Prénom', 'Atteste que M./Mme']),
        frValue: field('nameLat', clerk.fullLat(p)),
      },
      ...(kind === 'residence'
        ? [
            {
              ar: o.pick(['المزداد(ة) في', 'تاريخ الازدياد']),
              arValue: clerk.ar('birthDate', p.birth),
              fr: o.pick(['Né(e) le', 'Date de naissance']),
              frValue: clerk.fr('birthDate', p.birth),
            },
          ]
        : []),
      {
        ar: o.pick(['الحامل(ة) للبطاقة رقم', 'رقم ب.ت.و.إ']),
        arValue: field('cin', p.cin),
        fr: o.pick(['Titulaire de la CIN n°', 'CNIE']),
        frValue: field('cin', p.cin),
      },
      {
        ar:
          kind === 'residence'
            ? o.pick(['محل السكنى', 'يسكن(تسكن) ب'])
            : o.pick(['القاطن(ة) ب', 'عنوانه(ا)']),
        arValue: field('addressAr', at.ar),
        fr:
          kind === 'residence' ? o.pick(['Réside à', 'Lieu de résidence']) : o.pick(['Demeurant', 'Adresse']),
        frValue: field('addressLat', at.lat),
      },
      ...(kind === 'non-employment'
        ? [{ ar: 'الوضعية', arValue: plain('بدون عمل'), fr: 'Situation', frValue: plain('Sans emploi') }]
        : []),
    ];
    return o.page(
      kind,
      authority(o, 'both') +
        o.title(o.pick(titles[kind][0]), o.pick(titles[kind][1]), 'both') +
        o.form(facts, 'both') +
        given(o, clerk, o.pick(['ar', 'fr'])),
    );
  });

/** His own word, signed before the town hall. */
const sworn = apart('non-employment-sworn', 'non-employment', (o, clerk) => {
  const { p, sex, at } = subject(o);
  const [townAr, town] = o.pick(places);
  const on = day(o.chance, [2021, 2026]);
  return o.page(
    'non-employment',
    o.title(
      o.pick(['تصريح بالشرف بعدم العمل', 'التزام وتصريح بالشرف']),
      "Déclaration sur l'honneur",
      o.pick(['ar', 'both']),
    ) +
      o.para('ar', sex('أنا الموقع أسفله :', 'أنا الموقعة أسفله :')) +
      line('ar', `الاسم الشخصي والعائلي : ${field('nameAr', fullAr(p))}`) +
      line('ar', `رقم البطاقة الوطنية : ${field('cin', p.cin)}`) +
      line('ar', `العنوان : ${field('addressAr', at.ar)}`) +
      o.para(
        'ar',
        o.pick([
          'أصرح بشرفي أنني لا أشتغل بالقطاع العام ولا بالقطاع الخاص، وأتحمل كامل المسؤولية عن صحة هذا التصريح.',
          'أشهد على نفسي أنني بدون شغل إلى غاية يومه، وأن كل تصريح كاذب يعرضني للمتابعة.',
        ]),
      ) +
      line('ar', `${clerk.inPlace(townAr)} في ${clerk.ar('issueDate', on)}`, 'margin:24px 0') +
      line('ar', 'الإمضاء مصادق عليه') +
      o.closing(`تصحيح الإمضاء عدد ${plain(digits(o.chance, 4))}`, 'ar', town),
  );
});

export const authorityApart: readonly Form[] = [
  prose('non-employment', 'ar'),
  prose('non-employment', 'fr'),
  listed('non-employment'),
  sworn,
  prose('residence', 'ar'),
  prose('residence', 'fr'),
  listed('residence'),
];
