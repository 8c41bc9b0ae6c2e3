/** Extracts of birth acts, as only measuring meets them. */
import { fullLat } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateFigures, dateWordsAr, dateWordsFr, hijriDateAr, hijriIso } from '../../words.ts';
import { act } from '../acts.ts';
import type { Form, Tongue } from '../office.ts';
import { apart } from './form.ts';
import { actAbroad, agree, both, bureau, consulate, line, official, receipt, small } from './kit.ts';

/** The commune's own form: labels and values down the right side, the Latin names at the foot. */
const commune = apart('birth-commune', 'birth-extract', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = agree(holder);
  const [number, year] = holder.act.split('/');
  const row = (label: string, value: string): string => line('ar', `${plain(label)} : ${value}`);
  return o.page(
    'birth-extract',
    bureau(o, a, 'ar') +
      o.title(o.pick(['نسخة موجزة من رسم ولادة', 'موجز لرسم ولادة']), '', 'ar') +
      line(
        'ar',
        `رسم عدد : ${field('actNumber', number!, holder.act)} ${o.pick(['من سجل سنة', 'برسم سنة'])} : ${plain(year!)}`,
      ) +
      row(sex('الاسم الشخصي للمولود', 'الاسم الشخصي للمولودة'), field('givenNameAr', holder.givenAr)) +
      row(sex('الاسم العائلي للمولود', 'الاسم العائلي للمولودة'), field('familyNameAr', holder.familyAr)) +
      row('تاريخ الولادة بالميلادي', clerk.ar('birthDate', holder.birth)) +
      row(
        'تاريخ الولادة بالهجري',
        field('birthDateHijri', hijriDateAr(holder.birth), hijriIso(holder.birth)),
      ) +
      row('مكان الولادة', field('birthPlaceAr', holder.placeAr)) +
      row(o.pick(['الاسم الكامل للوالد', 'من أبيه']), field('fatherAr', father.chainAr)) +
      row(o.pick(['الاسم الكامل للوالدة', 'ومن أمه']), field('motherAr', mother.chainAr)) +
      row('ملاحظات خاصة بالوفاة', field('deathNote', o.pick(['لا شيء', 'لا توجد']))) +
      both(
        '',
        `Prénom : ${field('givenNameLat', holder.givenLat)} &nbsp; Nom : ${field('familyNameLat', holder.familyLat)}`,
      ) +
      line(
        'ar',
        `سلمت هذه النسخة ${clerk.inPlace(a.commune[0])} ${o.pick(['بتاريخ', 'في'])} ${clerk.ar('issueDate', a.issued)}`,
        'margin:14px 0 4px',
      ) +
      receipt(o, clerk, 'ar') +
      o.closing(`ضابط الحالة المدنية بالتفويض : ${official(o, 'ar')}`, 'ar', a.commune[1]),
  );
});

/** A consulate's extract in running French. */
const abroad = apart(
  'birth-consulate',
  'birth-extract',
  (o, clerk) => {
    const a = actAbroad(o.chance);
    const { holder, father, mother } = a;
    const sex = agree(holder);
    const inWords = o.chance.chance(0.5);
    const when = inWords
      ? field('birthDateWordsFr', dateWordsFr(holder.birth), holder.birth)
      : clerk.fr('birthDate', holder.birth);
    return o.page(
      'birth-extract',
      consulate(o, a.seat, 'fr', ['الحالة المدنية', "Service de l'état civil"]) +
        o.title('', o.pick(["Extrait d'acte de naissance", 'ACTE DE NAISSANCE (EXTRAIT)']), 'fr') +
        line('fr', `Registre des naissances — Acte n° ${field('actNumber', holder.act)}`, 'margin:10px 0') +
        o.para(
          'fr',
          `Le ${when} est ${sex('né', 'née')} à ${field('birthPlaceLat', holder.placeLat)} : <b>${field('givenNameLat', holder.givenLat)} ${field('familyNameLat', holder.familyLat)}</b>, de sexe ${sex('masculin', 'féminin')}, ${sex('fils', 'fille')} de ${field('fatherLat', fullLat(father))}, de nationalité marocaine, et de ${field('motherLat', fullLat(mother))}, son épouse.`,
          'line-height:2;text-align:justify',
        ) +
        o.para(
          'fr',
          `Le présent extrait, conforme au registre, est délivré par nous, ${official(o, 'fr')}, Vice-Consul chargé de l'état civil.`,
        ) +
        line('fr', `${plain(a.seat[1])}, le ${clerk.fr('issueDate', a.issued)}`) +
        receipt(o, clerk, 'fr') +
        o.closing('Le Vice-Consul', 'fr', a.seat[1]),
    );
  },
  0.8,
);

/** The officer's word that such an act stands in his register. */
const prose = apart('birth-prose', 'birth-extract', (o, clerk) => {
  const a = act(o.chance);
  const { holder, father, mother } = a;
  const sex = agree(holder);
  return o.page(
    'birth-extract',
    bureau(o, a, o.pick(['ar', 'both'])) +
      o.title('نسخة موجزة من رسم الولادة', "Extrait d'acte de naissance", o.pick(['ar', 'both'])) +
      o.para(
        'ar',
        `${o.pick(['بعد الاطلاع على سجل الولادات، نصرح نحن ضابط الحالة المدنية أن الرسم عدد', 'يستخرج من سجل رسوم الولادة الممسوك بهذا المكتب أن الرسم رقم'])} ${field('actNumber', holder.act)} ${o.pick(['حرر باسم', 'يخص'])} ${field('givenNameAr', holder.givenAr)} ${sex('اسمه العائلي', 'اسمها العائلي')} ${field('familyNameAr', holder.familyAr)}، ${sex('الذي ولد', 'التي ولدت')} ${clerk.inPlace(holder.placeAr, 'birthPlaceAr')} يوم ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)} (${clerk.ar('birthDate', holder.birth)})، ${sex('من والده', 'من والدها')} ${field('fatherAr', father.chainAr)} ${sex('ووالدته', 'ووالدتها')} ${field('motherAr', mother.chainAr)}.`,
        'line-height:2.1;text-align:justify;margin:18px 0',
      ) +
      line('ar', `بيان الوفاة : ${field('deathNote', 'لا شيء')}`) +
      line('ar', `${plain(a.commune[0])}، ${o.pick(['في', 'بتاريخ'])} ${clerk.ar('issueDate', a.issued)}`) +
      o.closing('ضابط الحالة المدنية', 'ar', a.commune[1]),
  );
});

/** The counter's print-out: the child, then the parents, in the office's arrangement. */
const printed = (tongue: Tongue): Form =>
  apart(
    `birth-printed-${tongue}`,
    'birth-extract',
    (o, clerk) => {
      const a = act(o.chance);
      const { holder, father, mother } = a;
      const sex = agree(holder);
      const head = (ar: string, fr: string): string =>
        both(tongue === 'fr' ? '' : `<b>${ar}</b>`, tongue === 'ar' ? '' : `<b>${fr}</b>`, 'margin:10px 0 0');
      const given = {
        ar: o.pick(['الإسم الشخصي', 'الاسم']),
        arValue: field('givenNameAr', holder.givenAr),
        fr: o.pick(['Prénom', 'Prénom usuel']),
        frValue: field('givenNameLat', holder.givenLat),
      };
      const family = {
        ar: o.pick(['اللقب العائلي', 'الإسم العائلي']),
        arValue: field('familyNameAr', holder.familyAr),
        fr: o.pick(['Nom de famille', 'Nom']),
        frValue: field('familyNameLat', holder.familyLat),
      };
      const number = {
        ar: o.pick(['رقم وسنة الرسم', 'رسم الولادة رقم']),
        arValue: field('actNumber', holder.act),
        fr: o.pick(['Acte n° / année', "N° de l'acte"]),
        frValue: field('actNumber', holder.act),
      };
      const born = [
        {
          ar: o.pick([sex('مولود بتاريخ', 'مولودة بتاريخ'), 'يوم الازدياد']),
          arValue: clerk.ar('birthDate', holder.birth),
          fr: o.pick(['Date de naissance', sex('Né le', 'Née le')]),
          frValue: clerk.fr('birthDate', holder.birth),
        },
        {
          ar: o.pick(['مكان الازدياد', 'بلدة الازدياد']),
          arValue: field('birthPlaceAr', holder.placeAr),
          fr: o.pick(['Lieu de naissance', 'Commune de naissance']),
          frValue: field('birthPlaceLat', holder.placeLat),
        },
      ];
      return o.page(
        'birth-extract',
        bureau(o, a, tongue) +
          o.title(
            o.pick(['موجز رسم الولادة', 'نسخة موجزة من عقد الازدياد']),
            o.pick(["EXTRAIT D'ACTE DE NAISSANCE", 'EXTRAIT DE NAISSANCE']),
            tongue,
          ) +
          (o.chance.chance(0.5) && tongue !== 'fr'
            ? small('ar', `طلب عبر البوابة الإلكترونية رقم ${plain(dateFigures(a.issued, '').slice(0, 7))}`)
            : '') +
          head('معلومات عن صاحب الرسم', "Titulaire de l'acte") +
          o.form(
            o.pick([
              [number, given, family, ...born],
              [family, given, ...born, number],
            ]),
            tongue,
          ) +
          head('معلومات عن الوالدين', 'Filiation') +
          o.form(
            [
              {
                ar: o.pick(['الوالد', 'اسم الوالد الكامل']),
                arValue: field('fatherAr', father.chainAr),
                fr: o.pick(['Père', 'Nom complet du père']),
                frValue: field('fatherLat', father.chainLat),
              },
              {
                ar: o.pick(['الوالدة', 'اسم الوالدة الكامل']),
                arValue: field('motherAr', mother.chainAr),
                fr: o.pick(['Mère', 'Nom complet de la mère']),
                frValue: field('motherLat', mother.chainLat),
              },
            ],
            tongue,
          ) +
          (tongue === 'fr'
            ? line(
                'fr',
                `Certifié conforme, ${plain(a.commune[1])} le ${clerk.fr('issueDate', a.issued)}`,
                'margin:14px 0',
              )
            : line(
                'ar',
                `نسخة مطابقة للأصل سلمت ${o.pick(['يوم', 'بتاريخ'])} ${clerk.ar('issueDate', a.issued)}`,
                'margin:14px 0',
              )) +
          o.closing(
            tongue === 'fr' ? "L'Officier d'état civil" : 'رئيس مكتب الحالة المدنية',
            tongue === 'fr' ? 'fr' : 'ar',
            a.commune[1],
          ),
      );
    },
    tongue === 'fr' ? 0.7 : 1,
  );

export const birthsApart: readonly Form[] = [
  commune,
  abroad,
  prose,
  printed('both'),
  printed('ar'),
  printed('fr'),
];
