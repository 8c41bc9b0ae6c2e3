/** Fresh extracts of the civil-status office: births and deaths. */
import { bySex } from '../person.ts';
import { field, plain, type Sheet } from '../sheet.ts';
import { dateWordsAr, dateWordsFr } from '../words.ts';
import { type Act, act, certified, heading } from './acts.ts';
import { day, person, places } from './folk.ts';
import type { Entry } from './layout.ts';
import type { Form, Office, Tongue } from './office.ts';

/** The lines of a birth extract; every office prints most of them, some print the day in words. */
function birthEntries(o: Office, a: Act): Entry[] {
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const entries: Entry[] = [
    {
      fr: o.say(['Acte N°', "N° de l'acte", 'Acte n°']),
      frValue: field('actNumber', holder.act),
      ar: o.say(['عقد رقم', 'رسم رقم', 'رقم الرسم', 'رسم عدد', 'رسم الولادة عدد']),
      arValue: field('actNumber', holder.act),
    },
    {
      fr: o.say(['Prénom', 'Prénom(s)']),
      frValue: field('givenNameLat', holder.givenLat),
      ar: o.say(['الاسم الشخصي', 'الإسم الشخصي', 'اسمه الشخصي']),
      arValue: field('givenNameAr', holder.givenAr),
    },
    {
      fr: o.say(['Nom', 'Nom de famille', 'Nom patronymique']),
      frValue: field('familyNameLat', holder.familyLat),
      ar: o.say(['الاسم العائلي', 'الإسم العائلي', 'النسب']),
      arValue: field('familyNameAr', holder.familyAr),
    },
    {
      fr: o.say(['Lieu de naissance', sex('Né à', 'Née à')]),
      frValue: field('birthPlaceLat', holder.placeLat),
      ar: o.say(['مكان الازدياد', 'مكان الولادة', 'محل الازدياد', 'محل الولادة', 'مسقط الرأس']),
      arValue: field('birthPlaceAr', holder.placeAr),
    },
    {
      fr: o.say([sex('Né le', 'Née le'), 'Date de naissance', 'Né(e) le']),
      frValue: o.dateInFr('birthDate', holder.birth),
      ar: o.say([
        'تاريخ الازدياد',
        'تاريخ الولادة',
        sex('ولد في يوم', 'ولدت في يوم'),
        sex('المزداد بتاريخ', 'المزدادة بتاريخ'),
      ]),
      arValue: o.dateInAr('birthDate', holder.birth),
    },
  ];
  if (o.chance.chance(0.6))
    entries.push({
      fr: o.say(['En lettres', 'En toutes lettres']),
      frValue: field('birthDateWordsFr', dateWordsFr(holder.birth), holder.birth),
      ar: o.say(['بالحروف', 'تاريخ الازدياد بالحروف', 'بالأحرف', 'كتابة']),
      arValue: field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth),
    });
  if (o.chance.chance(0.5))
    entries.push({
      ar: o.say(['الموافق ل', 'الموافق بالتقويم الهجري', 'التاريخ الهجري']),
      arValue: `${o.hijri('birthDateHijri', holder.birth)}${o.chance.chance(0.5) ? ' هجرية' : ''}`,
    });
  entries.push(
    {
      fr: 'Sexe',
      frValue: plain(sex('Masculin', 'Féminin')),
      ar: sex('جنسه', 'جنسها'),
      arValue: plain(sex('ذكر', 'أنثى')),
    },
    {
      fr: 'Nationalité',
      frValue: plain('Marocaine'),
      ar: sex('جنسيته', 'جنسيتها'),
      arValue: plain('مغربية'),
    },
    {
      fr: sex('Fils de', 'Fille de'),
      frValue: field('fatherLat', father.chainLat),
      ar: o.say([sex('والده هو', 'والدها هو'), 'اسم الأب', sex('ابن', 'ابنة'), sex('من والده', 'من والدها')]),
      arValue: field('fatherAr', father.chainAr),
    },
    {
      fr: 'Et de',
      frValue: field('motherLat', mother.chainLat),
      ar: o.say([sex('والدته هي', 'والدتها هي'), 'اسم الأم', sex('ووالدته', 'ووالدتها')]),
      arValue: field('motherAr', mother.chainAr),
    },
    {
      fr: 'Mention marginale de décès',
      frValue: plain('Néant'),
      ar: o.say(['بيان الوفاة', 'بيان الوفاة المشار إليه في طرة الرسم']),
      arValue: field('deathNote', 'لا شيء'),
    },
  );
  return entries;
}

const birthForm = (tongue: Tongue, weight: number): Form => ({
  name: `birth-${tongue}`,
  type: 'birth-extract',
  weight,
  sheets: (o) => {
    const a = act(o.chance);
    return [
      o.page(
        'birth-extract',
        heading(o, a, tongue) +
          o.title(
            o.say(['نسخة موجزة من رسم الولادة', 'موجز رسم الولادة']),
            "EXTRAIT D'ACTE DE NAISSANCE",
            tongue,
          ) +
          o.form(birthEntries(o, a), tongue) +
          certified(o, a, tongue),
      ),
    ];
  },
});

/** Extract whose facts stand in one row under column heads, as municipal registers print them. */
const birthTable: Form = {
  name: 'birth-table',
  type: 'birth-extract',
  sheets: (o) => {
    const a = act(o.chance);
    const { holder, father, mother } = a;
    const rows: readonly (readonly [string, string])[] = [
      ['الاسم الشخصي', field('givenNameAr', holder.givenAr)],
      ['الاسم العائلي', field('familyNameAr', holder.familyAr)],
      ['تاريخ الازدياد', o.date('birthDate', holder.birth)],
      ['مكان الازدياد', field('birthPlaceAr', holder.placeAr)],
    ];
    const parents: readonly (readonly [string, string])[] = [
      ['اسم الأب', field('fatherAr', father.chainAr)],
      ['اسم الأم', field('motherAr', mother.chainAr)],
      ['رقم الرسم', field('actNumber', holder.act)],
    ];
    const table = (cells: readonly (readonly [string, string])[]): string =>
      `<table class="grid" lang="ar" dir="rtl" style="margin:14px 0"><tr>${cells.map(([label]) => `<th>${plain(label)}</th>`).join('')}</tr><tr>${cells.map(([, value]) => `<td class="c">${value}</td>`).join('')}</tr></table>`;
    return [
      o.page(
        'birth-extract',
        heading(o, a, 'ar') +
          o.title('نسخة موجزة من رسم الولادة', "Extrait d'acte de naissance", 'both') +
          table(rows) +
          table(parents) +
          certified(o, a, 'ar'),
      ),
    ];
  },
};

function deathEntries(o: Office, a: Act, died: string, number: string): Entry[] {
  const { holder } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const [placeAr, placeLat] = o.pick(places);
  const bornAr = o.chance.chance(0.5)
    ? field('birthDate', holder.birth.slice(0, 4))
    : o.date('birthDate', holder.birth);
  const yearOnly = bornAr.includes(`>${holder.birth.slice(0, 4)}<`);
  return [
    {
      fr: 'Acte N°',
      frValue: plain(number),
      ar: o.say(['عقد رقم', 'رسم رقم', 'رسم الوفاة رقم']),
      arValue: field('actNumber', number),
    },
    {
      fr: 'Prénom',
      frValue: field('givenNameLat', holder.givenLat),
      ar: 'الاسم الشخصي',
      arValue: field('givenNameAr', holder.givenAr),
    },
    {
      fr: 'Nom',
      frValue: field('familyNameLat', holder.familyLat),
      ar: 'الاسم العائلي',
      arValue: field('familyNameAr', holder.familyAr),
    },
    {
      fr: sex('Décédé à', 'Décédée à'),
      frValue: field('deathPlaceLat', placeLat),
      ar: o.say([sex('توفي في', 'توفيت في'), 'مكان الوفاة', sex('توفي ب', 'توفيت ب')]),
      arValue: field('deathPlaceAr', placeAr),
    },
    {
      fr: o.say(['Date du décès', 'Date de décès']),
      frValue: o.dateInFr('deathDate', died),
      ar: o.say(['تاريخ الوفاة', 'بتاريخ', 'في يوم']),
      arValue: o.dateInAr('deathDate', died),
    },
    { ar: o.say(['الموافق ل', 'التاريخ الهجري']), arValue: o.hijri('deathDateHijri', died) },
    {
      ar: yearOnly
        ? sex('ازداد خلال سنة', 'ازدادت خلال سنة')
        : o.say(['تاريخ الازدياد', sex('ازداد في يوم', 'ازدادت في يوم')]),
      arValue: bornAr,
      fr: yearOnly ? sex('Né en', 'Née en') : sex('Né le', 'Née le'),
      frValue: yearOnly ? plain(holder.birth.slice(0, 4)) : o.plainDate(holder.birth),
    },
    { ar: o.say(['مكان الازدياد', 'مكان الولادة']), arValue: field('birthPlaceAr', holder.placeAr) },
    {
      fr: sex('Fils de', 'Fille de'),
      frValue: field('fatherLat', a.father.chainLat),
      ar: sex('والده هو', 'والدها هو'),
      arValue: field('fatherAr', a.father.chainAr),
    },
    {
      fr: 'Et de',
      frValue: field('motherLat', a.mother.chainLat),
      ar: sex('والدته هي', 'والدتها هي'),
      arValue: field('motherAr', a.mother.chainAr),
    },
  ];
}

const deathForm = (tongue: Tongue): Form => ({
  name: `death-${tongue}`,
  type: 'death-extract',
  sheets: (o): Sheet[] => {
    const born = { ...act(o.chance), holder: person(o.chance, o.pick(['M', 'M', 'F']), [1910, 1945]) };
    const died = day(o.chance, [1968, 2020]);
    const number = `${1 + o.chance.below(900)}/${died.slice(0, 4)}`;
    return [
      o.page(
        'death-extract',
        heading(o, born, tongue) +
          o.title('نسخة موجزة من رسم الوفاة', "EXTRAIT D'ACTE DE DÉCÈS", tongue) +
          o.form(deathEntries(o, born, died, number), tongue) +
          certified(o, born, tongue),
      ),
    ];
  },
});

export const civilForms: readonly Form[] = [
  birthForm('both', 1.4),
  birthForm('ar', 1),
  birthForm('fr', 0.6),
  birthTable,
  deathForm('both'),
  deathForm('ar'),
];
