/** Extracts of death acts, as a second hand wrote them. */
import { bySex } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateWordsAr, dateWordsFr, hijriIso, hijriWordsAr } from '../../words.ts';
import { type Act, act } from '../acts.ts';
import type { Clerk } from '../clerk.ts';
import { day, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { town } from './births.ts';
import { second } from './form.ts';

interface Death extends Act {
  readonly died: string;
  readonly at: readonly [ar: string, lat: string];
  readonly number: string;
}

function death(o: Office): Death {
  const died = day(o.chance, [1966, 2021]);
  return {
    ...act(o.chance),
    holder: person(o.chance, o.pick(['M', 'M', 'F']), [1910, 1945]),
    died,
    at: o.pick(places),
    number: `${1 + o.chance.below(700)}/${died.slice(0, 4)}`,
  };
}

/** Of the old only the year is known, now and then. */
const born = (o: Office, d: Death, clerk: Clerk, before: (year: boolean) => string): string =>
  o.chance.chance(0.4)
    ? `${before(true)} ${field('birthDate', d.holder.birth.slice(0, 4))}`
    : `${before(false)} ${clerk.ar('birthDate', d.holder.birth)}`;

const signed = (o: Office, d: Death, clerk: Clerk): string =>
  o.para(
    'ar',
    `سلمت هذه النسخة من طرفنا نحن ضابط الحالة المدنية.<br>${plain(d.commune[0])} ${o.pick(['في', 'بتاريخ'])} ${clerk.ar('issueDate', d.issued)}`,
  ) + o.closing(o.pick(['ضابط الحالة المدنية', 'الخاتم والتوقيع']), 'ar', d.commune[1]);

const model = second('death-model', 'death-extract', (o, clerk) => {
  const d = death(o);
  const { holder, father, mother } = d;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const line = (html: string): string => o.para('ar', html, 'margin:6px 0');
  const [number, year] = d.number.split('/');
  return o.page(
    'death-extract',
    town(o, d, 'ar') +
      o.title(o.pick(['نسخة موجزة من رسم الوفاة', 'موجز من رسم الوفاة']), '', 'ar') +
      line(
        `رسم رقم ${field('actNumber', number!, d.number)} <span style="margin:0 30px">سنة ${plain(year!)}</span>`,
      ) +
      line(`${sex('توفي ب', 'توفيت ب')} ${field('deathPlaceAr', d.at[0])}`) +
      line(`يوم ${field('deathDateHijri', hijriWordsAr(d.died), hijriIso(d.died))} هجرية`) +
      line(`الموافق ل ${field('deathDate', dateWordsAr(d.died), d.died)} ميلادية`) +
      line(`الاسم الشخصي ${field('givenNameAr', holder.givenAr)}`) +
      line(`الاسم العائلي ${field('familyNameAr', holder.familyAr)}`) +
      line(
        `${born(o, d, clerk, (year) => (year ? sex('ازداد حوالي سنة', 'ازدادت حوالي سنة') : sex('ازداد في يوم', 'ازدادت في يوم')))} ${clerk.inPlace(holder.placeAr, 'birthPlaceAr')}`,
      ) +
      line(`${sex('والده هو', 'والدها هو')} ${field('fatherAr', father.chainAr)}`) +
      line(`${sex('والدته هي', 'والدتها هي')} ${field('motherAr', mother.chainAr)}`) +
      signed(o, d, clerk),
  );
});

const french = second(
  'death-french',
  'death-extract',
  (o, clerk) => {
    const d = death(o);
    const { holder, father, mother } = d;
    const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
    const line = (html: string): string => o.para('fr', html, 'margin:8px 0');
    const words = o.chance.chance(0.5);
    return o.page(
      'death-extract',
      town(o, d, 'fr') +
        o.title('', o.pick(["EXTRAIT D'ACTE DE DECES", 'Extrait du registre des décès']), 'fr') +
        line(`Acte n° ${field('actNumber', d.number)}`) +
        line(`${sex('Décédé', 'Décédée')} à ${field('deathPlaceLat', d.at[1])}`) +
        line(
          `Le ${words ? field('deathDate', dateWordsFr(d.died), d.died) : clerk.fr('deathDate', d.died)}`,
        ) +
        line(`Prénom ${field('givenNameLat', holder.givenLat)}`) +
        line(`Nom ${field('familyNameLat', holder.familyLat)}`) +
        line(`${sex('Né', 'Née')} le ${clerk.fr('birthDate', holder.birth)} à ${plain(holder.placeLat)}`) +
        line(`${sex('Fils', 'Fille')} de ${field('fatherLat', father.chainLat)}`) +
        line(`et de ${field('motherLat', mother.chainLat)}`) +
        o.para(
          'fr',
          `Extrait certifié conforme par nous soussigné.<br>Fait à ${plain(d.commune[1])}, le ${clerk.fr('issueDate', d.issued)}`,
        ) +
        o.closing("L'Officier d'état civil", 'fr', d.commune[1]),
    );
  },
  0.6,
);

/** The deceased and the death in two framed parts. */
const parts = second('death-parts', 'death-extract', (o, clerk) => {
  const d = death(o);
  const { holder, father, mother } = d;
  const tongue = o.pick(['both', 'ar'] as const);
  const band = (ar: string, fr: string): string =>
    `<div class="row" style="background:#dedede;padding:1px 12px;margin-top:10px"><b lang="ar" dir="rtl">${ar}</b>${tongue === 'both' ? `<b lang="fr">${fr}</b>` : ''}</div>`;
  return o.page(
    'death-extract',
    town(o, d, tongue) +
      o.title('نسخة موجزة من رسم الوفاة', "EXTRAIT DE L'ACTE DE DÉCÈS", tongue) +
      band(bySex(holder, 'المتوفى', 'المتوفاة'), bySex(holder, 'Le défunt', 'La défunte')) +
      o.form(
        [
          {
            ar: 'الاسم العائلي',
            arValue: field('familyNameAr', holder.familyAr),
            fr: 'Nom de famille',
            frValue: field('familyNameLat', holder.familyLat),
          },
          {
            ar: 'الاسم الشخصي',
            arValue: field('givenNameAr', holder.givenAr),
            fr: 'Prénom',
            frValue: field('givenNameLat', holder.givenLat),
          },
          {
            ar: 'تاريخ الازدياد',
            arValue: clerk.ar('birthDate', holder.birth),
            fr: 'Date de naissance',
            frValue: clerk.plainFr(holder.birth),
          },
          { ar: o.pick(['مكان الازدياد', 'محل الازدياد']), arValue: field('birthPlaceAr', holder.placeAr) },
          {
            ar: o.pick(['اسم الأب', 'والده']),
            arValue: field('fatherAr', father.chainAr),
            fr: 'Nom du père',
            frValue: field('fatherLat', father.chainLat),
          },
          {
            ar: o.pick(['اسم الأم', 'والدته']),
            arValue: field('motherAr', mother.chainAr),
            fr: 'Nom de la mère',
            frValue: field('motherLat', mother.chainLat),
          },
        ],
        tongue,
      ) +
      band('الوفاة', 'Le décès') +
      o.form(
        [
          {
            ar: 'تاريخ الوفاة',
            arValue: clerk.ar('deathDate', d.died),
            fr: 'Date du décès',
            frValue: clerk.fr('deathDate', d.died),
          },
          {
            ar: 'مكان الوفاة',
            arValue: field('deathPlaceAr', d.at[0]),
            fr: 'Lieu du décès',
            frValue: field('deathPlaceLat', d.at[1]),
          },
          {
            ar: o.pick(['رقم رسم الوفاة', 'عدد الرسم']),
            arValue: field('actNumber', d.number),
            fr: "N° de l'acte de décès",
            frValue: plain(d.number),
          },
        ],
        tongue,
      ) +
      signed(o, d, clerk),
  );
});

export const deathsSecond: readonly Form[] = [model, french, parts];
