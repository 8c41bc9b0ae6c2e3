/** Extracts of death acts, as only measuring meets them. */
import { field, plain } from '../../sheet.ts';
import { dateWordsAr, hijriDateAr, hijriIso } from '../../words.ts';
import { act } from '../acts.ts';
import { day, person, places } from '../folk.ts';
import type { Form, Office, Tongue } from '../office.ts';
import { apart } from './form.ts';
import { agree, bureau, line, official, receipt } from './kit.ts';

function passing(o: Office) {
  const a = { ...act(o.chance), holder: person(o.chance, o.pick(['M', 'M', 'F']), [1910, 1945]) };
  const died = day(o.chance, [1966, 2021]);
  return { ...a, died, at: o.pick(places), number: `${1 + o.chance.below(700)}/${died.slice(0, 4)}` };
}

/** The register's words, copied in one breath. */
const prose = apart('death-prose', 'death-extract', (o, clerk) => {
  const d = passing(o);
  const { holder, father, mother } = d;
  const sex = agree(holder);
  const born = o.chance.chance(0.5)
    ? `${sex('المولود', 'المولودة')} خلال عام ${field('birthDate', holder.birth.slice(0, 4))}`
    : `${sex('المولود', 'المولودة')} بتاريخ ${clerk.ar('birthDate', holder.birth)}`;
  return o.page(
    'death-extract',
    bureau(o, d, 'ar') +
      o.title(o.pick(['نسخة موجزة من رسم الوفاة', 'موجز لرسم وفاة', 'شهادة وفاة']), '', 'ar') +
      line('ar', `رسم الوفاة عدد ${field('actNumber', d.number)}`, 'margin:4px 0 12px') +
      o.para(
        'ar',
        `في ${field('deathDateHijri', hijriDateAr(d.died), hijriIso(d.died))} هجرية الموافق ${clerk.ar('deathDate', d.died)} ${sex('توفي', 'توفيت')} ${clerk.inPlace(d.at[0], 'deathPlaceAr')} ${sex('المسمى', 'المسماة')} ${field('givenNameAr', holder.givenAr)} ${sex('لقبه العائلي', 'لقبها العائلي')} ${field('familyNameAr', holder.familyAr)}، ${born} ${clerk.inPlace(holder.placeAr, 'birthPlaceAr')}، ${sex('ابن', 'بنت')} ${field('fatherAr', father.chainAr)} و${sex('أمه', 'أمها')} ${field('motherAr', mother.chainAr)}. حرر هذا الرسم بناء على تصريح ${official(o, 'ar')} وبشهادة طبيب المركز الصحي.`,
        'line-height:2.1;text-align:justify',
      ) +
      line('ar', `سلمت هذه النسخة بتاريخ ${clerk.ar('issueDate', d.issued)}`) +
      receipt(o, clerk, 'ar') +
      o.closing('ضابط الحالة المدنية', 'ar', d.commune[1]),
  );
});

const listed = (tongue: Tongue): Form =>
  apart(
    `death-listed-${tongue}`,
    'death-extract',
    (o, clerk) => {
      const d = passing(o);
      const { holder, father, mother } = d;
      const sex = agree(holder);
      const words = tongue === 'ar' && o.chance.chance(0.4);
      return o.page(
        'death-extract',
        bureau(o, d, tongue) +
          o.title(
            o.pick(['نسخة موجزة من رسم الوفاة', 'مستخرج من رسم الوفاة']),
            o.pick(["EXTRAIT D'ACTE DE DECES", 'Bulletin de décès']),
            tongue,
          ) +
          o.form(
            [
              {
                ar: o.pick(['عدد رسم الوفاة', 'رقم وسنة رسم الوفاة']),
                arValue: field('actNumber', d.number),
                fr: o.pick(['Acte de décès n°', 'N° acte / année']),
                frValue: field('actNumber', d.number),
              },
              {
                ar: o.pick([sex('الاسم العائلي للهالك', 'الاسم العائلي للهالكة'), 'الاسم العائلي']),
                arValue: field('familyNameAr', holder.familyAr),
                fr: o.pick([sex('Nom du défunt', 'Nom de la défunte'), 'Nom']),
                frValue: field('familyNameLat', holder.familyLat),
              },
              {
                ar: o.pick([sex('الاسم الشخصي للهالك', 'الاسم الشخصي للهالكة'), 'الاسم الشخصي']),
                arValue: field('givenNameAr', holder.givenAr),
                fr: o.pick([sex('Prénom du défunt', 'Prénom de la défunte'), 'Prénom']),
                frValue: field('givenNameLat', holder.givenLat),
              },
              {
                ar: o.pick([sex('تاريخ ازدياده', 'تاريخ ازديادها'), sex('مولود في', 'مولودة في')]),
                arValue: clerk.ar('birthDate', holder.birth),
                fr: o.pick([sex('Né le', 'Née le'), 'Date de naissance']),
                frValue: clerk.fr('birthDate', holder.birth),
              },
              { ar: sex('مكان ازدياده', 'مكان ازديادها'), arValue: field('birthPlaceAr', holder.placeAr) },
              {
                ar: o.pick([sex('اسم أبيه', 'اسم أبيها'), sex('ابن', 'بنت')]),
                arValue: field('fatherAr', father.chainAr),
                fr: o.pick(['Père', sex('Fils de', 'Fille de')]),
                frValue: field('fatherLat', father.chainLat),
              },
              {
                ar: o.pick([sex('اسم أمه', 'اسم أمها'), sex('وأمه', 'وأمها')]),
                arValue: field('motherAr', mother.chainAr),
                fr: o.pick(['Mère', 'et de']),
                frValue: field('motherLat', mother.chainLat),
              },
              {
                ar: o.pick(['وقعت الوفاة بتاريخ', 'يوم الوفاة']),
                arValue: words
                  ? field('deathDate', dateWordsAr(d.died), d.died)
                  : clerk.ar('deathDate', d.died),
                fr: o.pick([sex('Décédé le', 'Décédée le'), 'Date du décès']),
                frValue: clerk.fr('deathDate', d.died),
              },
              {
                ar: o.pick(['محل الوفاة', 'وقعت الوفاة ب']),
                arValue: field('deathPlaceAr', d.at[0]),
                fr: o.pick(['Lieu de décès', 'à']),
                frValue: field('deathPlaceLat', d.at[1]),
              },
            ],
            tongue,
          ) +
          (tongue === 'fr'
            ? line(
                'fr',
                `Délivré à ${plain(d.commune[1])} le ${clerk.fr('issueDate', d.issued)}`,
                'margin:14px 0',
              )
            : line('ar', `${plain(d.commune[0])} في ${clerk.ar('issueDate', d.issued)}`, 'margin:14px 0')) +
          o.closing(
            tongue === 'fr' ? "L'Officier d'état civil délégué" : 'عن الرئيس وبتفويض منه',
            tongue === 'fr' ? 'fr' : 'ar',
            d.commune[1],
          ),
      );
    },
    tongue === 'fr' ? 0.6 : 1,
  );

export const deathsApart: readonly Form[] = [prose, listed('both'), listed('ar'), listed('fr')];
