/** Extracts of birth acts, as a second hand wrote them. */
import { bySex } from '../../person.ts';
import { field, lat, plain } from '../../sheet.ts';
import { dateWordsAr, dateWordsFr, hijriIso, hijriWordsAr } from '../../words.ts';
import { type Act, act } from '../acts.ts';
import type { Clerk } from '../clerk.ts';
import { places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { second } from './form.ts';

/** Province, commune and office; the commune is a field in Arabic. */
export function town(o: Office, a: Act, tongue: Tongue): string {
  const [provinceAr, provinceLat] = o.pick(places);
  const [communeAr, communeLat] = a.commune;
  const kind = o.pick([
    ['الجماعة الحضرية', 'Commune urbaine de'],
    ['جماعة', 'Commune de'],
    ['الجماعة القروية', 'Commune rurale de'],
    ['بلدية', 'Municipalité de'],
  ] as const);
  return o.heading(
    [
      'Royaume du Maroc',
      "Ministère de l'Intérieur",
      `Province ou Préfecture de ${plain(provinceLat)}`,
      `${kind[1]} ${plain(communeLat)}`,
      o.pick(['Bureau principal', 'État civil', 'Bureau auxiliaire']),
    ],
    [
      'المملكة المغربية',
      'وزارة الداخلية',
      `عمالة أو إقليم ${plain(provinceAr)}`,
      `${kind[0]} ${field('communeAr', communeAr)}`,
      o.pick(['المكتب الرئيسي للحالة المدنية', 'مصلحة الحالة المدنية', 'مكتب الحالة المدنية الفرعي']),
    ],
    tongue,
  );
}

const law = (o: Office): string =>
  o.para(
    'ar',
    `طبقا للقانون رقم ${plain('37.99')} المتعلق بالحالة المدنية الصادر بتنفيذه الظهير الشريف رقم ${plain('1.02.239')} بتاريخ 25 رجب 1423 (3 أكتوبر 2002)`,
    'font-size:.78em;margin:8px 0',
  );

const signed = (o: Office, a: Act, clerk: Clerk, tongue: 'ar' | 'fr'): string =>
  tongue === 'ar'
    ? o.para(
        'ar',
        `${o.pick(['نشهد نحن ضابط الحالة المدنية الموقع أسفله بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية', 'صودق على مطابقة هذا الموجز لأصله المضمن بسجلات الحالة المدنية'])}<br>${o.pick(['وحرر ب', 'حرر ب', 'أنجز ب'])} ${plain(a.commune[0])} ${o.pick(['في', 'يوم', 'بتاريخ'])} ${clerk.ar('issueDate', a.issued)}`,
      ) + o.closing(o.pick(['الإمضاء والطابع', 'ضابط الحالة المدنية بالتفويض']), 'ar', a.commune[1])
    : o.para(
        'fr',
        `${o.pick(["Pour extrait conforme aux registres de l'état civil", "Nous soussigné, officier de l'état civil, certifions le présent extrait conforme à l'original"])}<br>${plain(a.commune[1])}, le ${clerk.fr('issueDate', a.issued)}`,
      ) + o.closing("Signature et sceau de l'officier d'état civil", 'fr', a.commune[1]);

/** The act's number and its two years each on a line, as the law's model prints them. */
const numbered = (a: Act): string => {
  const [number, year] = a.holder.act.split('/');
  const hijri = hijriIso(a.holder.birth).slice(0, 4);
  return `<table lang="ar" dir="rtl" style="width:44%;margin:6px 0"><tr><td>رسم رقم</td><td>${field('actNumber', number!, a.holder.act)}</td></tr><tr><td>السنة الهجرية</td><td>${plain(hijri)}</td></tr><tr><td>السنة الميلادية</td><td>${plain(year!)}</td></tr></table>`;
};

const model = second('birth-model', 'birth-extract', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const line = (ar: string, latin = ''): string =>
    `<div class="row" style="margin:5px 0"><span lang="fr">${latin}</span><span lang="ar" dir="rtl">${ar}</span></div>`;
  const gap = '&nbsp;&nbsp;';
  return o.page(
    'birth-extract',
    town(o, a, 'ar') +
      law(o) +
      o.title(o.pick(['نسخة موجزة من رسم الولادة', 'موجز من رسم الولادة']), '', 'ar') +
      numbered(a) +
      line(
        `الاسم الشخصي${gap}${field('givenNameAr', holder.givenAr)}`,
        field('givenNameLat', holder.givenLat),
      ) +
      line(
        `الاسم العائلي${gap}${field('familyNameAr', holder.familyAr)}`,
        field('familyNameLat', holder.familyLat),
      ) +
      line(
        `مكان الازدياد${gap}${field('birthPlaceAr', holder.placeAr)}`,
        field('birthPlaceLat', holder.placeLat),
      ) +
      line(
        `${sex('ولد', 'ولدت')} في يوم ${field('birthDateHijri', hijriWordsAr(holder.birth), hijriIso(holder.birth))} هجرية`,
      ) +
      line(
        `الموافق ل ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)} ميلادية ${o.chance.chance(0.5) ? `(${clerk.ar('birthDate', holder.birth)})` : ''}`,
      ) +
      line(
        `${sex('جنسه', 'جنسها')}${gap}${plain(sex('ذكر', 'أنثى'))}${gap}${sex('جنسيته', 'جنسيتها')}${gap}${plain('مغربية')}`,
      ) +
      line(`${sex('والده هو', 'والدها هو')}${gap}${field('fatherAr', father.chainAr)}`) +
      line(`${sex('والدته هي', 'والدتها هي')}${gap}${field('motherAr', mother.chainAr)}`) +
      line(`بيان (الوفاة) المشار إليه في طرة الرسم${gap}${field('deathNote', 'لا شيء')}`) +
      signed(o, a, clerk, 'ar'),
  );
});

const frenchModel = second(
  'birth-french',
  'birth-extract',
  (o, clerk) => {
    const a = act(o.chance);
    const { holder, father, mother } = a;
    const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
    const line = (html: string): string => o.para('fr', html, 'margin:7px 0');
    return o.page(
      'birth-extract',
      town(o, a, 'fr') +
        o.title(
          '',
          o.pick([
            "EXTRAIT D'ACTE DE NAISSANCE",
            'Extrait des registres des actes de naissance — État civil',
          ]),
          'fr',
        ) +
        line(
          `${o.pick(['Acte numéro', "N° d'ordre de l'acte", 'Acte N°'])} ${field('actNumber', holder.act)}`,
        ) +
        line(`Nom de famille ${field('familyNameLat', holder.familyLat)}`) +
        line(`Prénom ${field('givenNameLat', holder.givenLat)}`) +
        line(
          `${sex('Né', 'Née')} à ${field('birthPlaceLat', holder.placeLat)}, le ${clerk.fr('birthDate', holder.birth)}`,
        ) +
        line(
          `soit en toutes lettres le ${field('birthDateWordsFr', dateWordsFr(holder.birth), holder.birth)}`,
        ) +
        line(`De sexe ${plain(sex('masculin', 'féminin'))}, de nationalité ${plain('marocaine')}`) +
        line(`${sex('Fils', 'Fille')} de ${field('fatherLat', father.chainLat)}`) +
        line(`et de ${field('motherLat', mother.chainLat)}`) +
        line(`Mentions marginales : ${plain('Néant')}`) +
        signed(o, a, clerk, 'fr'),
    );
  },
  0.6,
);

/** What is said, in Arabic, in French: three columns under heads. */
const columns = second('birth-columns', 'birth-extract', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const rows: readonly (readonly [ar: string, fr: string, arValue: string, frValue: string])[] = [
    [
      'الاسم العائلي',
      'Nom',
      field('familyNameAr', holder.familyAr),
      field('familyNameLat', holder.familyLat),
    ],
    ['الاسم الشخصي', 'Prénom', field('givenNameAr', holder.givenAr), field('givenNameLat', holder.givenLat)],
    [
      'تاريخ ومكان الازدياد',
      'Date et lieu de naissance',
      `${clerk.ar('birthDate', holder.birth)} ${clerk.inPlace(holder.placeAr, 'birthPlaceAr')}`,
      `${clerk.plainFr(holder.birth)} à ${field('birthPlaceLat', holder.placeLat)}`,
    ],
    ['الجنس', 'Sexe', plain(sex('ذكر', 'أنثى')), plain(sex('M', 'F'))],
    [
      'اسم الأب',
      'Prénom et nom du père',
      field('fatherAr', father.chainAr),
      field('fatherLat', father.chainLat),
    ],
    [
      'اسم الأم',
      'Prénom et nom de la mère',
      field('motherAr', mother.chainAr),
      field('motherLat', mother.chainLat),
    ],
    ['مراجع الرسم', "Références de l'acte", field('actNumber', holder.act), plain(holder.act)],
  ];
  return o.page(
    'birth-extract',
    town(o, a, 'both') +
      o.title('موجز من رسم الولادة', 'EXTRAIT D’ACTE DE NAISSANCE'.replace('’', "'"), 'both') +
      `<table class="grid" dir="rtl" style="margin:12px 0"><tr lang="ar"><th>البيانات</th><th>بالعربية</th><th>بالفرنسية</th></tr>${rows
        .map(
          ([ar, fr, arValue, frValue]) =>
            `<tr><td lang="ar">${plain(ar)}<div lang="fr" dir="ltr" style="font-size:.8em">${fr}</div></td><td lang="ar" dir="rtl">${arValue}</td><td lang="fr" dir="ltr">${frValue}</td></tr>`,
        )
        .join('')}</table>` +
      signed(o, a, clerk, 'ar'),
  );
});

const list = (tongue: 'both' | 'ar'): Form =>
  second(`birth-list-${tongue}`, 'birth-extract', (o, clerk) => {
    const a = act(o.chance);
    const { holder, father, mother } = a;
    const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
    const entries = [
      {
        fr: o.pick(['Nom et prénom du père', sex('Fils de', 'Fille de'), 'Père']),
        frValue: field('fatherLat', father.chainLat),
        ar: o.pick(['اسم الوالد', 'الأب', sex('ابن السيد', 'ابنة السيد')]),
        arValue: field('fatherAr', father.chainAr),
      },
      {
        fr: o.pick(['et de', 'Mère']),
        frValue: field('motherLat', mother.chainLat),
        ar: o.pick(['اسم الوالدة', 'الأم', 'والسيدة']),
        arValue: field('motherAr', mother.chainAr),
      },
    ];
    const names = [
      {
        fr: o.pick(['Nom de famille', 'NOM']),
        frValue: field('familyNameLat', holder.familyLat),
        ar: o.pick(['الاسم العائلي', 'إسم العائلة']),
        arValue: field('familyNameAr', holder.familyAr),
      },
      {
        fr: o.pick(['Prénoms', 'PRENOM']),
        frValue: field('givenNameLat', holder.givenLat),
        ar: o.pick(['الاسم الشخصي', 'الإسم الشخصي']),
        arValue: field('givenNameAr', holder.givenAr),
      },
      {
        fr: o.pick(['Date de naissance', sex('Né le', 'Née le')]),
        frValue: clerk.fr('birthDate', holder.birth),
        ar: o.pick([sex('ازداد بتاريخ', 'ازدادت بتاريخ'), sex('المولود في', 'المولودة في'), 'تاريخ الميلاد']),
        arValue: clerk.ar('birthDate', holder.birth),
      },
      {
        fr: o.pick(['Lieu de naissance', 'à']),
        frValue: field('birthPlaceLat', holder.placeLat),
        ar: o.pick(['مكان الميلاد', 'محل الازدياد', 'ب']),
        arValue: field('birthPlaceAr', holder.placeAr),
      },
    ];
    const number = {
      fr: o.pick(['Acte n°', "N° d'acte de naissance"]),
      frValue: plain(holder.act),
      ar: o.pick(['رقم رسم الولادة', 'عدد الرسم', 'الرسم عدد']),
      arValue: field('actNumber', holder.act),
    };
    return o.page(
      'birth-extract',
      town(o, a, tongue) +
        o.title('نسخة موجزة من رسم الولادة', 'Extrait d’acte de naissance'.replace('’', "'"), tongue) +
        o.form(
          o.pick([
            [...names, ...entries, number],
            [...entries, ...names, number],
          ]),
          tongue,
        ) +
        (tongue === 'ar' ? o.para('ar', lat(plain(`${holder.givenLat} ${holder.familyLat}`))) : '') +
        signed(o, a, clerk, 'ar'),
    );
  });

export const birthsSecond: readonly Form[] = [model, frenchModel, columns, list('both'), list('ar')];
