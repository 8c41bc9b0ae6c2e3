/** Fresh certificates of the local authority, and words of honour: not in employment, residence. */
import { bySex, fullAr, fullLat } from '../person.ts';
import { field, plain } from '../sheet.ts';
import { authority, issued } from './family.ts';
import { address, type Folk, person } from './folk.ts';
import type { Form, Office } from './office.ts';

type Kind = 'non-employment' | 'residence';
const titles: Readonly<Record<Kind, readonly [ar: readonly string[], fr: readonly string[]]>> = {
  'non-employment': [
    ['شهادة عدم العمل', 'شهادة إدارية بعدم الشغل', 'شهادة عدم الشغل'],
    ['ATTESTATION DE NON-EMPLOI', 'Certificat de non-activité', 'ATTESTATION DE NON TRAVAIL'],
  ],
  residence: [
    ['شهادة السكنى', 'شهادة الإقامة'],
    ['CERTIFICAT DE RÉSIDENCE', 'ATTESTATION DE RÉSIDENCE'],
  ],
};

function entries(o: Office, p: Folk, kind: Kind) {
  const at = address(o.chance);
  return [
    {
      ar: o.say(['الاسم الكامل', 'الاسم والنسب', 'الاسم العائلي والشخصي']),
      arValue: field('nameAr', fullAr(p)),
      fr: o.say(['Nom et prénom', 'Nom complet']),
      frValue: field('nameLat', fullLat(p)),
    },
    ...(kind === 'residence'
      ? [
          {
            ar: o.say(['تاريخ الازدياد', 'المزداد بتاريخ']),
            arValue: o.date('birthDate', p.birth),
            fr: 'Né(e) le',
            frValue: o.date('birthDate', p.birth),
          },
        ]
      : []),
    {
      ar: o.say(['رقم البطاقة الوطنية', 'البطاقة الوطنية للتعريف رقم']),
      arValue: field('cin', p.cin),
      fr: o.say(['CIN', 'CNIE n°', 'C.I.N']),
      frValue: field('cin', p.cin),
    },
    {
      ar: o.say(['العنوان', 'الساكن ب', 'محل السكنى']),
      arValue: field('addressAr', at.ar),
      fr: o.say(['Adresse', 'Domicile', 'Demeurant à']),
      frValue: field('addressLat', at.lat),
    },
  ];
}

const form = (kind: Kind, tongue: 'both' | 'ar' | 'fr'): Form => ({
  name: `${kind}-form-${tongue}`,
  type: kind,
  weight: 0.7,
  sheets: (o) => {
    const p = person(o.chance, o.pick(['M', 'F']), [1958, 1998]);
    const [ar, fr] = titles[kind];
    const last =
      kind === 'residence'
        ? [
            o.para('ar', 'يشهد السيد القائد أن المعني بالأمر يقطن بالعنوان المذكور أعلاه.'),
            o.para('fr', "certifie que l'intéressé(e) réside à l'adresse ci-dessus."),
          ]
        : [
            o.para('ar', 'يشهد أن المعني بالأمر لا يزاول أي عمل أو مهنة تدر عليه دخلا.'),
            o.para('fr', "n'exerce aucun emploi ni activité rémunérée."),
          ];
    return [
      o.page(
        kind,
        authority(o, tongue) +
          o.title(o.say(ar), o.say(fr), tongue) +
          o.form(entries(o, p, kind), tongue) +
          (tongue === 'fr' ? last[1] : last[0]) +
          issued(o, tongue),
      ),
    ];
  },
});

const prose = (kind: Kind, how: 'authority' | 'honour' | 'french'): Form => ({
  name: `${kind}-${how}`,
  type: kind,
  sheets: (o) => {
    const p = person(o.chance, o.pick(['M', 'F']), [1958, 1998]);
    const at = address(o.chance);
    const sex = <T>(male: T, female: T): T => bySex(p, male, female);
    const [ar, fr] = titles[kind];
    const birth =
      kind === 'residence' ? `${sex('المزداد', 'المزدادة')} بتاريخ ${o.date('birthDate', p.birth)} ` : '';
    const who = `${field('nameAr', fullAr(p))} ${birth}${sex('الحامل', 'الحاملة')} للبطاقة الوطنية للتعريف رقم ${field('cin', p.cin)}`;
    const text = {
      authority:
        kind === 'residence'
          ? `يشهد ${o.pick(['قائد قيادة', 'باشا مدينة'])} ${plain(p.placeAr)} أن ${sex('السيد', 'السيدة')} ${who} ${o.say([sex('يسكن ب', 'تسكن ب'), sex('الساكن ب', 'الساكنة ب'), sex('يقطن ب', 'تقطن ب')])} ${field('addressAr', at.ar)} منذ سنة ${plain(String(1990 + o.chance.below(30)))}.`
          : `${o.say(['تشهد السلطة المحلية أن', 'يشهد الموقع أسفله أن'])} ${sex('السيد', 'السيدة')} ${who} ${sex('الساكن ب', 'الساكنة ب')} ${field('addressAr', at.ar)} لا ${sex('يزاول', 'تزاول')} أي عمل حسب البحث المجرى من طرف عون السلطة.`,
      honour: `أنا ${sex('الموقع', 'الموقعة')} أسفله ${o.say([sex('السيد', 'السيدة')])} ${who} ${o.say(['العنوان', sex('الساكن ب', 'الساكنة ب')])} ${field('addressAr', at.ar)} أصرح بشرفي أنني لا أمارس أية مهنة أو عمل يدر دخلا ماديا سواء بالقطاع العمومي أو الشبه العمومي أو الخاص.`,
      french:
        kind === 'residence'
          ? `Le Caïd soussigné certifie que ${sex('Monsieur', 'Madame')} ${field('nameLat', fullLat(p))}, ${sex('né', 'née')} le ${o.date('birthDate', p.birth)}, titulaire de la CIN n° ${field('cin', p.cin)}, ${o.say(['réside à', 'demeurant à'])} ${field('addressLat', at.lat)}.`
          : `Nous attestons que ${sex('Monsieur', 'Madame')} ${field('nameLat', fullLat(p))}, titulaire de la CIN n° ${field('cin', p.cin)}, demeurant à ${field('addressLat', at.lat)}, n'exerce aucun emploi à ce jour.`,
    }[how];
    const tongue = how === 'french' ? 'fr' : 'ar';
    const title =
      how === 'honour'
        ? o.title('تصريح بالشرف بعدم العمل', "Déclaration sur l'honneur", 'ar')
        : o.title(o.say(ar), o.say(fr), o.chance.chance(0.5) ? 'both' : tongue);
    return [
      o.page(
        kind,
        (how === 'honour' ? '' : authority(o, tongue)) +
          title +
          o.para(tongue, text, 'line-height:2.1;margin:22px 0;text-align:justify') +
          issued(o, tongue),
      ),
    ];
  },
});

export const authorityForms: readonly Form[] = [
  prose('non-employment', 'authority'),
  prose('non-employment', 'honour'),
  form('non-employment', 'both'),
  form('non-employment', 'fr'),
  prose('residence', 'authority'),
  prose('residence', 'french'),
  form('residence', 'ar'),
  form('residence', 'both'),
];
