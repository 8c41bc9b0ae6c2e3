/** Extracts of death acts: prose, a table under merged heads, two ends, French. */
import { bySex, fullAr } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { dateWordsAr, dateWordsFr, hijriDateAr, hijriIso } from '../../words.ts';
import { type Act, act } from '../acts.ts';
import { day, digits, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';
import { registry } from './births.ts';
import { caption, clerkAr, ends, p, signed, small, stamped, table, third } from './kit.ts';

interface Death extends Act {
  readonly died: string;
  readonly at: readonly [ar: string, lat: string];
  readonly number: string;
}

function death(o: Office): Death {
  const died = day(o.chance, [1964, 2022]);
  return {
    ...act(o.chance),
    holder: person(o.chance, o.pick(['M', 'M', 'F']), [1908, 1944]),
    died,
    at: o.pick(places),
    number: `${1 + o.chance.below(900)}/${died.slice(0, 4)}`,
  };
}

const told = third('death-prose', 'death-extract', (o, clerk) => {
  const d = death(o);
  const { holder, father, mother } = d;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const [number, year] = d.number.split('/');
  const text = `يشهد ضابط الحالة المدنية ${clerkAr(o)} أنه بمقتضى الرسم رقم ${field('actNumber', number!, d.number)} من سجل الوفيات لسنة ${plain(year!)}، ${sex('توفي', 'توفيت')} ${o.pick(['يوم', 'في', 'بتاريخ'])} ${o.chance.chance(0.5) ? field('deathDate', dateWordsAr(d.died), d.died) : clerk.ar('deathDate', d.died)} ميلادية الموافق ${field('deathDateHijri', hijriDateAr(d.died), hijriIso(d.died))} هجرية ${clerk.inPlace(d.at[0], 'deathPlaceAr')} ${sex('المسمى', 'المسماة')} ${field('givenNameAr', holder.givenAr)} ${field('familyNameAr', holder.familyAr)} ${sex('المزداد', 'المزدادة')} ${clerk.inPlace(holder.placeAr, 'birthPlaceAr')} ${o.pick(['سنة', 'حوالي سنة', 'خلال سنة'])} ${field('birthDate', holder.birth.slice(0, 4))}، ${sex('مهنته قيد حياته', 'مهنتها قيد حياتها')} ${plain(sex('فلاح', 'بدون'))}، ${sex('والده', 'والدها')} ${field('fatherAr', father.chainAr)} ${sex('ووالدته', 'ووالدتها')} ${field('motherAr', mother.chainAr)}. صرح بالوفاة ${plain(fullAr(person(o.chance, 'M', [1950, 1975], holder)))} بصفته ${plain(o.pick(['ابن الهالك', 'جارا', 'عون السلطة']))}.`;
  return o.page(
    'death-extract',
    registry(o, d, 'ar') +
      caption(o, o.pick(['موجز من رسم الوفاة', 'نسخة موجزة من رسم الوفاة', 'خلاصة رسم الوفاة']), '', 'ar') +
      p('ar', text, 'line-height:2.15;text-align:justify') +
      p(
        'ar',
        `وسلم هذا الموجز ${clerk.inPlace(d.commune[0])} ${o.pick(['بتاريخ', 'في', 'يوم'])} ${clerk.ar('issueDate', d.issued)}`,
      ) +
      signed(o, 'ar', 'ضابط الحالة المدنية', d.commune),
  );
});

const merged = third('death-table', 'death-extract', (o, clerk) => {
  const d = death(o);
  const { holder, father, mother } = d;
  return o.page(
    'death-extract',
    registry(o, d, o.pick(['ar', 'both'])) +
      caption(o, 'نسخة موجزة من رسم الوفاة', 'Extrait de décès', o.pick(['ar', 'both'])) +
      table(
        'ar',
        [
          o.pick(['المتوفى (الاسم الشخصي)', 'الاسم الشخصي']),
          'الاسم العائلي',
          ['الازدياد', ['التاريخ', 'المكان']],
        ],
        [
          [
            field('givenNameAr', holder.givenAr),
            field('familyNameAr', holder.familyAr),
            clerk.ar('birthDate', holder.birth),
            field('birthPlaceAr', holder.placeAr),
          ],
        ],
      ) +
      table(
        'ar',
        [
          ['الوالدان', ['الأب', 'الأم']],
          ['الوفاة', ['التاريخ', 'المكان']],
        ],
        [
          [
            field('fatherAr', father.chainAr),
            field('motherAr', mother.chainAr),
            clerk.ar('deathDate', d.died),
            field('deathPlaceAr', d.at[0]),
          ],
        ],
      ) +
      p(
        'ar',
        `${o.pick(['رقم الرسم', 'مرجع الرسم', 'العقد عدد'])} : ${field('actNumber', d.number)} &nbsp;—&nbsp; ${bySex(holder, 'الحالة العائلية : متزوج', 'الحالة العائلية : أرملة')}`,
      ) +
      p('ar', `شهد بمطابقته للأصل، ${plain(d.commune[0])} في ${clerk.ar('issueDate', d.issued)}`) +
      signed(o, 'ar', o.pick(['الضابط', 'ضابط الحالة المدنية']), d.commune) +
      stamped(o, 'ar', `تنبر ${plain('2')} درهم — وصل ${plain(digits(o.chance, 4))}`),
  );
});

const both = third('death-ends', 'death-extract', (o, clerk) => {
  const d = death(o);
  const { holder, father, mother } = d;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  return o.page(
    'death-extract',
    registry(o, d, 'both') +
      caption(o, 'خلاصة من رسم الوفاة', "EXTRAIT D'ACTE DE DECES", 'both') +
      p('ar', `عقد عدد ${field('actNumber', d.number)}`, 'text-align:center') +
      ends([
        ['Nom', field('familyNameLat', holder.familyLat), 'النسب', field('familyNameAr', holder.familyAr)],
        ['Prénom', field('givenNameLat', holder.givenLat), 'الاسم', field('givenNameAr', holder.givenAr)],
        [
          sex('Né le', 'Née le'),
          plain(holder.birth.split('-').reverse().join('/')),
          sex('مزداد في', 'مزدادة في'),
          clerk.ar('birthDate', holder.birth),
        ],
        [
          sex('Décédé le', 'Décédée le'),
          clerk.fr('deathDate', d.died),
          sex('توفي في', 'توفيت في'),
          clerk.plainAr(d.died),
        ],
        ['A', field('deathPlaceLat', d.at[1]), 'ب', field('deathPlaceAr', d.at[0])],
        [
          sex('Fils de', 'Fille de'),
          field('fatherLat', father.chainLat),
          sex('ابن', 'ابنة'),
          field('fatherAr', father.chainAr),
        ],
        ['Et de', field('motherLat', mother.chainLat), 'و', field('motherAr', mother.chainAr)],
      ]) +
      p('fr', `Délivré à ${plain(d.commune[1])} le ${clerk.fr('issueDate', d.issued)}`) +
      signed(o, 'fr', "L'officier d'état civil délégué", d.commune) +
      small(
        'ar',
        `القانون رقم ${plain('37.99')} — المادة ${plain('24')} : يصرح بالوفاة داخل أجل ثلاثين يوما.`,
      ),
  );
});

const french = third(
  'death-french',
  'death-extract',
  (o, clerk) => {
    const d = death(o);
    const { holder, father, mother } = d;
    const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
    return o.page(
      'death-extract',
      registry(o, d, 'both') +
        caption(o, '', o.pick(["EXTRAIT D'ACTE DE DECES", "Extrait de l'acte de décès"]), 'fr') +
        p(
          'fr',
          `Du registre des décès de l'année ${plain(d.died.slice(0, 4))} (acte n° ${field('actNumber', d.number)}), il résulte que ${sex('le nommé', 'la nommée')} ${field('givenNameLat', holder.givenLat)} ${field('familyNameLat', holder.familyLat)}, ${sex('né', 'née')} ${o.pick(['en', 'présumé en'])} ${field('birthDate', holder.birth.slice(0, 4))} à ${plain(holder.placeLat)}, ${sex('fils', 'fille')} de ${field('fatherLat', father.chainLat)} et de ${field('motherLat', mother.chainLat)}, ${sex('marié', 'veuve')}, est ${sex('décédé', 'décédée')} à ${field('deathPlaceLat', d.at[1])} le ${field('deathDate', dateWordsFr(d.died), d.died)}. Déclaration reçue par Nous le ${clerk.plainFr(d.died)}.`,
          'text-align:justify;line-height:2.1',
        ) +
        p('fr', `Fait en nos bureaux à ${plain(d.commune[1])}, le ${clerk.fr('issueDate', d.issued)}`) +
        signed(o, 'fr', "L'Officier de l'état civil", d.commune),
    );
  },
  0.6,
);

export const deathsThird: readonly Form[] = [told, merged, both, french];
