/** Certificates of the local authority, as a second hand wrote them: not in employment, residence. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import type { Clerk } from '../clerk.ts';
import { day, digits, type Folk, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { second } from './form.ts';

/** Prefecture, district and annex, with the number of dispatch. */
export function office(o: Office, tongue: Tongue): string {
  const [ar, lat] = o.pick(places);
  const seat = o.pick(places);
  const unit = o.pick([
    ['باشوية', 'Pachalik'],
    ['قيادة', 'Caïdat'],
    ['الملحقة الإدارية الثانية', '2ème Annexe administrative'],
    ['الدائرة الحضرية', 'District urbain'],
  ] as const);
  return (
    o.heading(
      [
        'Royaume du Maroc',
        "Ministère de l'Intérieur",
        `Préfecture ou Province de ${plain(lat)}`,
        `${unit[1]} ${plain(seat[1])}`,
      ],
      [
        'المملكة المغربية',
        'وزارة الداخلية',
        `${o.pick(['عمالة', 'إقليم'])} ${plain(ar)}`,
        `${unit[0]} ${plain(seat[0])}`,
      ],
      tongue,
    ) +
    (tongue === 'fr'
      ? o.para('fr', `N° ${plain(`${digits(o.chance, 3)}/${o.pick(['BAA', 'PC', '2AA'])}`)}`, 'margin:6px 0')
      : o.para('ar', `عدد : ${plain(digits(o.chance, 4))}`, 'margin:6px 0'))
  );
}

export const issuedBy = (o: Office, clerk: Clerk, tongue: 'ar' | 'fr'): string => {
  const [ar, lat] = o.pick(places);
  const on = day(o.chance, [2020, 2026]);
  return tongue === 'fr'
    ? o.para(
        'fr',
        `${o.pick(["En foi de quoi, la présente est délivrée à l'intéressé pour servir et valoir ce que de droit.", 'Certificat valable trois mois.'])}<br>${plain(lat)}, le ${clerk.fr('issueDate', on)}`,
      ) + o.closing(o.pick(['Le Pacha', 'Le Caïd', "Le Chef de l'annexe administrative"]), 'fr', lat)
    : o.para(
        'ar',
        `${o.pick(['سلمت هذه الشهادة بطلب من المعني بالأمر قصد الإدلاء بها لدى من يهمه الأمر.', 'حررت هذه الشهادة للإدلاء بها عند الحاجة.'])}<br>${plain(ar)} ${o.pick(['في', 'بتاريخ', 'يوم'])} ${clerk.ar('issueDate', on)}`,
      ) + o.closing(o.pick(['رئيس الملحقة الإدارية', 'الباشا', 'خليفة القائد', 'قائد المقاطعة']), 'ar', lat);
};

type Kind = 'non-employment' | 'residence';
const titles: Readonly<Record<Kind, readonly [ar: readonly string[], fr: readonly string[]]>> = {
  'non-employment': [
    ['شهادة عدم الشغل', 'شهادة عدم مزاولة أي عمل', 'شهادة إدارية'],
    ["ATTESTATION D'INACTIVITE", 'ATTESTATION DE CHOMAGE', 'Attestation de sans emploi'],
  ],
  residence: [
    ['شهادة السكنى', 'شهادة الإقامة', 'شهادة إثبات السكنى'],
    ['CERTIFICAT DE RESIDENCE', 'Attestation de domicile'],
  ],
};

/** What the French bears first, the Arabic after it, down one page. */
const arabicProse = (kind: Kind): Form =>
  second(`${kind}-prose`, kind, (o, clerk) => {
    const p = person(o.chance, o.pick(['M', 'F']), [1958, 1998]);
    const at = clerk.address();
    const sex = <T>(male: T, female: T): T => bySex(p, male, female);
    const born =
      kind === 'residence'
        ? `${sex('المولود', 'المولودة')} ${o.pick(['في', 'بتاريخ'])} ${clerk.ar('birthDate', p.birth)} ${clerk.inPlace(p.placeAr)} `
        : '';
    const card = `${o.pick([sex('صاحب', 'صاحبة'), sex('حامل', 'حاملة')])} ${o.pick(['البطاقة الوطنية للتعريف الإلكترونية رقم', 'ب.و.ت رقم', 'بطاقة التعريف الوطنية عدد'])} ${field('cin', p.cin)}`;
    const text =
      kind === 'residence'
        ? `${o.pick(['بناء على البحث الذي قام به عون السلطة،', 'نحن رئيس الملحقة الإدارية، بناء على تصريح المقدم،'])} ${o.pick(['نشهد أن', 'نقر أن'])} ${sex('المسمى', 'المسماة')} ${field('nameAr', fullAr(p))} ${born}${card} ${sex('قاطن', 'قاطنة')} بالعنوان التالي : ${field('addressAr', at.ar)}.`
        : `${o.pick(['يشهد ممثل السلطة المحلية الموقع أسفله أن', 'بعد البحث والتحري نشهد أن'])} ${sex('المسمى', 'المسماة')} ${field('nameAr', fullAr(p))} ${card} ${sex('القاطن', 'القاطنة')} ب ${field('addressAr', at.ar)} ${sex('عاطل', 'عاطلة')} عن العمل ولا ${sex('يمارس', 'تمارس')} أي نشاط مدر للدخل.`;
    return o.page(
      kind,
      office(o, o.pick(['ar', 'both'])) +
        o.title(o.pick(titles[kind][0]), o.pick(titles[kind][1]), o.pick(['ar', 'both'])) +
        o.para('ar', text, 'line-height:2.1;margin:24px 0;text-align:justify') +
        issuedBy(o, clerk, 'ar'),
    );
  });

function facts(o: Office, clerk: Clerk, p: Folk, kind: Kind) {
  const at = clerk.address();
  const card = {
    ar: o.pick(['رقم ب.و.ت.إ', 'بطاقة التعريف الوطنية', 'رقم بطاقة التعريف']),
    arValue: plain(p.cin),
    fr: o.pick(['N° CNIE', 'Carte nationale n°', 'C.N.I.E']),
    frValue: field('cin', p.cin),
  };
  const name = {
    ar: o.pick(['الاسم الشخصي والعائلي', 'السيد(ة)', 'الإسم الكامل']),
    arValue: field('nameAr', fullAr(p)),
    fr: o.pick(['M./Mme', 'Nom et prénom(s)', 'Nom & Prénom']),
    frValue: field('nameLat', clerk.fullLat(p)),
  };
  const home = {
    ar: o.pick(['عنوان السكنى', 'مقر السكنى', 'القاطن ب']),
    arValue: field('addressAr', at.ar),
    fr: o.pick(['Adresse actuelle', 'Domicilié(e) à', 'Adresse']),
    frValue: field('addressLat', at.lat),
  };
  const born = {
    ar: o.pick(['تاريخ ومكان الازدياد', 'تاريخ الازدياد']),
    arValue: clerk.plainAr(p.birth),
    fr: o.pick(['Date de naissance', 'Né(e) le']),
    frValue: clerk.fr('birthDate', p.birth),
  };
  return o.pick([
    [name, card, ...(kind === 'residence' ? [born] : []), home],
    [card, name, home, ...(kind === 'residence' ? [born] : [])],
  ]);
}

const form = (kind: Kind, tongue: 'both' | 'fr'): Form =>
  second(
    `${kind}-${tongue}`,
    kind,
    (o, clerk) => {
      const p = person(o.chance, o.pick(['M', 'F']), [1958, 1998]);
      const says =
        kind === 'residence'
          ? o.para(
              'fr',
              "Nous soussigné, chef de l'annexe administrative, certifions que la personne désignée ci-après réside dans notre ressort :",
            )
          : o.para(
              'fr',
              "Nous, autorité locale, attestons que la personne ci-après désignée est sans emploi et n'exerce aucune activité lucrative :",
            );
      const saysAr = o.para(
        'ar',
        kind === 'residence'
          ? 'يشهد رئيس الملحقة الإدارية أن الشخص المبينة هويته أسفله يسكن بالعنوان المذكور :'
          : 'تشهد السلطة المحلية أن الشخص المبينة هويته أسفله بدون عمل :',
      );
      return o.page(
        kind,
        office(o, tongue) +
          o.title(o.pick(titles[kind][0]), o.pick(titles[kind][1]), tongue) +
          (tongue === 'fr' ? says : saysAr) +
          o.form(facts(o, clerk, p, kind), tongue) +
          issuedBy(o, clerk, tongue === 'fr' ? 'fr' : 'ar'),
      );
    },
    tongue === 'fr' ? 0.6 : 1,
  );

/** A word of honour, on plain paper with the town hall's mark of legalisation. */
const honour = second('non-employment-honour', 'non-employment', (o, clerk) => {
  const p = person(o.chance, o.pick(['M', 'F']), [1958, 1998]);
  const at = clerk.address();
  const french = o.chance.chance(0.4);
  const sex = <T>(male: T, female: T): T => bySex(p, male, female);
  const on = day(o.chance, [2021, 2026]);
  const town = o.pick(places);
  const text = french
    ? `Je ${sex('soussigné', 'soussignée')} ${field('nameLat', clerk.fullLat(p))}, ${sex('porteur', 'porteuse')} de la CIN ${field('cin', p.cin)}, ${sex('domicilié', 'domiciliée')} ${field('addressLat', at.lat)}, déclare sur l'honneur être sans emploi et ne percevoir aucun revenu.`
    : `أصرح أنا ${sex('الممضي', 'الممضية')} أسفله ${field('nameAr', fullAr(p))} ${sex('المزداد', 'المزدادة')} سنة ${plain(p.birth.slice(0, 4))} رقم بطاقتي الوطنية ${field('cin', p.cin)} ${sex('والقاطن', 'والقاطنة')} ب ${field('addressAr', at.ar)} تصريحا بالشرف أنني بدون عمل ولا أتقاضى أي أجر.`;
  const stamp = `<div lang="ar" dir="rtl" style="border:2px solid #5a4a8a;color:#5a4a8a;width:230px;padding:4px 10px;transform:rotate(-2deg);margin-top:20px;font-size:.85em">صادقنا على صحة إمضاء<br>السيد(ة) ............<br>عدد ${plain(digits(o.chance, 4))}</div>`;
  return o.page(
    'non-employment',
    o.title('تصريح بالشرف', "Déclaration sur l'honneur", french ? 'fr' : 'ar') +
      o.para(french ? 'fr' : 'ar', text, 'line-height:2.2;margin:34px 0;text-align:justify') +
      (french
        ? o.para('fr', `Fait à ${plain(town[1])}, le ${clerk.fr('issueDate', on)}`)
        : o.para('ar', `حرر ${clerk.inPlace(town[0])} بتاريخ ${clerk.ar('issueDate', on)}`)) +
      o.para(french ? 'fr' : 'ar', french ? 'Signature' : 'الإمضاء') +
      stamp,
  );
});

export const authoritySecond: readonly Form[] = [
  arabicProse('non-employment'),
  form('non-employment', 'both'),
  form('non-employment', 'fr'),
  honour,
  arabicProse('residence'),
  form('residence', 'both'),
  form('residence', 'fr'),
];
