/** Fresh papers of the civil-status office: birth and death extracts, full copies of birth acts. */
import type { Chance } from '#shared/people/learn/chance';
import { bySex } from '../person.ts';
import { field, lat, plain, type Sheet } from '../sheet.ts';
import {
  dateAr,
  dateFigures,
  dateFr,
  dateWordsAr,
  dateWordsFr,
  hijriDateAr,
  hijriIso,
  hijriWordsAr,
} from '../words.ts';
import type { Entry } from './arrangements.ts';
import { day, type Folk, household, person, places } from './folk.ts';
import type { Form, Office, Tongue } from './office.ts';

interface Act {
  readonly holder: Folk;
  readonly father: Folk;
  readonly mother: Folk;
  readonly commune: readonly [ar: string, lat: string];
  readonly issued: string;
}

function act(chance: Chance): Act {
  const { father, mother, children } = household(chance, 1);
  return {
    holder: children[0]!,
    father,
    mother,
    commune: chance.pick(places),
    issued: day(chance, [2019, 2026]),
  };
}

function heading(o: Office, a: Act, tongue: Tongue): string {
  const [communeAr, communeLat] = a.commune;
  return o.heading(
    [
      'ROYAUME DU MAROC',
      "Ministère de l'Intérieur",
      `Commune : ${plain(communeLat)}`,
      "Bureau de l'état civil",
    ],
    [
      'المملكة المغربية',
      'وزارة الداخلية',
      `${o.say(['جماعة', 'الجماعة :', 'جماعة :'], ['الجماعة الترابية :'])} ${field('communeAr', communeAr)}`,
      'مكتب الحالة المدنية',
    ],
    tongue,
  );
}

/** The lines of a birth extract; every office prints most of them, some print the day in words. */
function birthEntries(o: Office, a: Act): Entry[] {
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const entries: Entry[] = [
    {
      fr: o.say(['Acte N°', "N° de l'acte", 'Acte n°']),
      frValue: field('actNumber', holder.act),
      ar: o.say(['عقد رقم', 'رسم رقم', 'رقم الرسم', 'رسم عدد'], ['رسم الولادة عدد']),
      arValue: field('actNumber', holder.act),
    },
    {
      fr: o.say(['Prénom', 'Prénom(s)']),
      frValue: field('givenNameLat', holder.givenLat),
      ar: o.say(['الاسم الشخصي', 'الإسم الشخصي'], ['اسمه الشخصي']),
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
      ar: o.say(['مكان الازدياد', 'مكان الولادة', 'محل الازدياد'], ['محل الولادة', 'مسقط الرأس']),
      arValue: field('birthPlaceAr', holder.placeAr),
    },
    {
      fr: o.say([sex('Né le', 'Née le'), 'Date de naissance', 'Né(e) le']),
      frValue: o.dateInFr('birthDate', holder.birth),
      ar: o.say(
        ['تاريخ الازدياد', 'تاريخ الولادة', sex('ولد في يوم', 'ولدت في يوم')],
        [sex('المزداد بتاريخ', 'المزدادة بتاريخ')],
      ),
      arValue: o.dateInAr('birthDate', holder.birth),
    },
  ];
  if (o.chance.chance(0.6))
    entries.push({
      fr: o.say(['En lettres', 'En toutes lettres']),
      frValue: field('birthDateWordsFr', dateWordsFr(holder.birth), holder.birth),
      ar: o.say(['بالحروف', 'تاريخ الازدياد بالحروف', 'بالأحرف'], ['كتابة']),
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
      ar: o.say(
        [sex('والده هو', 'والدها هو'), 'اسم الأب', sex('ابن', 'ابنة')],
        [sex('من والده', 'من والدها')],
      ),
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

function certified(o: Office, a: Act, tongue: Tongue): string {
  const [communeAr, communeLat] = a.commune;
  const arabic = o.para(
    'ar',
    `نشهد بصفتنا ضابط الحالة المدنية بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية.<br>${o.say(['حرر ب', 'سلمت ب'])} ${plain(communeAr)} ${o.say(['بتاريخ', 'في'])} ${o.date('issueDate', a.issued)}`,
  );
  const french = o.para(
    'fr',
    `Extrait certifié conforme aux registres de l'état civil par nous, officier de l'état civil.<br>${o.say(['Fait à', 'Délivré à'])} ${plain(communeLat)} le ${o.date('issueDate', a.issued)}`,
  );
  return (
    (tongue === 'fr' ? french : arabic) +
    o.closing(
      tongue === 'fr' ? "L'Officier de l'état civil" : 'ضابط الحالة المدنية',
      tongue === 'fr' ? 'fr' : 'ar',
      communeLat,
    )
  );
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
  heldOut: true,
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

const parentBorn = (name: string, p: Folk, chance: Chance): string =>
  chance.chance(0.4)
    ? `خلال سنة ${field(name, p.birth.slice(0, 4))}`
    : `في ${field(name, chance.chance(0.5) ? dateAr(p.birth) : dateFigures(p.birth), p.birth)}`;

function fullText(o: Office, a: Act, basis: 'declaration' | 'judgment' | 'transcription'): string {
  const { holder, father, mother } = a;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const origin = {
    declaration: `حسبما ${field('basis', 'صرح به', 'declaration')} ${plain(person(o.chance, 'M', [1915, 1940]).chainAr)} عمره ${plain(String(25 + o.chance.below(40)))} سنة مهنته ${plain('فلاح')}`,
    judgment: `${field('basis', o.say(['بناء على ما جاء في الحكم', 'بناء على الحكم التصريحي بالولادة']), 'judgment')} عدد ${plain(String(100 + o.chance.below(900)))} الصادر عن المحكمة الابتدائية ب${plain(o.pick(places)[0])} بتاريخ ${o.plainDate(day(o.chance, [1975, 1999]))}`,
    transcription: `${field('basis', 'نقل هذا الرسم', 'transcription')} من سجلات مكتب الحالة المدنية ل${plain(o.pick(places)[0])}`,
  }[basis];
  const parts = [
    `في يوم ${field('birthDateHijri', o.chance.chance(0.5) ? hijriWordsAr(holder.birth) : hijriDateAr(holder.birth), hijriIso(holder.birth))} هجرية موافق ${field('birthDateWordsAr', dateWordsAr(holder.birth), holder.birth)} ميلادية`,
    `على الساعة ${plain(o.pick(['الثامنة', 'العاشرة', 'السادسة']))} ${sex('ولد', 'ولدت')} ب ${field('birthPlaceAr', holder.placeAr)}`,
    `الاسم الشخصي ${field('givenNameAr', holder.givenAr)} ${lat(`Prénom ${field('givenNameLat', holder.givenLat)}`)}`,
    `من جنس ${sex('ذكر', 'أنثى')} ${sex('جنسيته', 'جنسيتها')} مغربية`,
    `الاسم العائلي ${field('familyNameAr', holder.familyAr)} ${lat(`Nom ${field('familyNameLat', holder.familyLat)}`)}`,
    `${sex('والده هو', 'والدها هو')} ${field('fatherAr', father.chainAr)} جنسيته مغربية المولود ب ${field('fatherBirthPlaceAr', father.placeAr)} ${parentBorn('fatherBirthDate', father, o.chance)} حرفته ${plain(father.tradeAr!)}`,
    `${sex('والدته هي', 'والدتها هي')} ${field('motherAr', mother.chainAr)} جنسيتها مغربية المولودة ب ${plain(mother.placeAr)} ${parentBorn('motherBirthDate', mother, o.chance)} حرفتها ${plain('ربة بيت')}`,
    `الساكنان ب${plain(holder.placeAr)} ${origin}`,
    `${basis === 'declaration' ? 'حرر' : 'نقل'} من طرفنا نحن ضابط الحالة المدنية لجماعة ${plain(a.commune[0])}`,
  ];
  return o.chance.chance(0.5) ? parts.join(' ') : parts.map((part) => `<div>${part}</div>`).join('');
}

const fullCopy = (
  name: string,
  basis: 'declaration' | 'judgment' | 'transcription',
  margin: boolean,
  heldOut = false,
): Form => ({
  name: `full-${name}`,
  type: 'birth-full-copy',
  ...(heldOut ? { heldOut: true as const } : {}),
  sheets: (o) => {
    const a = act(o.chance);
    const number = `${o.say(['رسم عدد', 'رسم رقم', 'عقد رقم'])} ${field('actNumber', a.holder.act)}`;
    const notes = `<b>${o.say(['البيانات الهامشية', 'بيانات هامشية'])}</b> <div>${field('marginNotes', 'لا شيء')}</div>`;
    const text = fullText(o, a, basis);
    const body = margin
      ? `<div dir="rtl" style="display:flex;gap:22px;border-top:1px solid #333;padding-top:10px">${o.para('ar', `${number}<br><br>${notes}`, 'width:150px;border-left:1px solid #333;padding-left:14px')}${o.para('ar', text, 'flex:1;line-height:1.9;text-align:justify')}</div>`
      : o.para('ar', `<div>${number}</div>${text}`, 'line-height:2;text-align:justify') + o.para('ar', notes);
    const closing = `${o.para('ar', `${o.say(['سلمت هذه النسخة المطابقة للأصل بتاريخ', 'نسخة مطابقة للأصل سلمت بتاريخ'])} ${o.date('issueDate', a.issued)}`)}${o.closing('ضابط الحالة المدنية', 'ar', a.commune[1])}`;
    return [
      o.page(
        'birth-full-copy',
        heading(o, a, o.pick(['both', 'ar'])) +
          o.title(
            'نسخة كاملة من رسم الولادة',
            "Copie intégrale de l'acte de naissance",
            o.pick(['both', 'ar']),
          ) +
          body +
          closing,
      ),
    ];
  },
});

/** The French full copy: running text of the protectorate's registers. */
const fullFrench: Form = {
  name: 'full-french',
  type: 'birth-full-copy',
  weight: 0.6,
  sheets: (o) => {
    const a = act(o.chance);
    const { holder, father, mother } = a;
    const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
    const text = `Le ${field('birthDateWordsFr', dateWordsFr(holder.birth), holder.birth)}, à ${o.pick(['six', 'huit', 'dix'])} heures, est ${sex('né', 'née')} à ${field('birthPlaceLat', holder.placeLat)} un enfant de sexe ${sex('masculin', 'féminin')}, de nationalité marocaine.
      <div>Prénom : ${field('givenNameLat', holder.givenLat)}</div><div>Nom de famille : ${field('familyNameLat', holder.familyLat)}</div>
      <div>${sex('Fils', 'Fille')} de ${field('fatherLat', father.chainLat)}, né à ${plain(father.placeLat)} le ${field('fatherBirthDate', dateFr(father.birth), father.birth)}, cultivateur,</div>
      <div>et de ${field('motherLat', mother.chainLat)}, née à ${plain(mother.placeLat)} le ${field('motherBirthDate', dateFr(mother.birth), mother.birth)}, sans profession.</div>
      <div>${field('basis', 'Déclaration faite par', 'declaration')} le père de l'enfant. Dressé par nous, officier de l'état civil.</div>`;
    const issued = `Délivré à ${plain(a.commune[1])} le ${o.date('issueDate', a.issued)}`;
    return [
      o.page(
        'birth-full-copy',
        heading(o, a, 'fr') +
          o.title('', "COPIE INTÉGRALE DE L'ACTE DE NAISSANCE", 'fr') +
          o.para('fr', `Acte n° ${field('actNumber', holder.act)}`) +
          o.para('fr', text, 'line-height:1.9') +
          o.para('fr', issued) +
          o.closing("L'Officier de l'état civil", 'fr', a.commune[1]),
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
      ar: o.say(['تاريخ الوفاة', 'بتاريخ'], ['في يوم']),
      arValue: o.dateInAr('deathDate', died),
    },
    { ar: o.say(['الموافق ل', 'التاريخ الهجري']), arValue: o.hijri('deathDateHijri', died) },
    {
      ar: yearOnly
        ? sex('ازداد خلال سنة', 'ازدادت خلال سنة')
        : o.say(['تاريخ الازدياد', sex('ازداد في يوم', 'ازدادت في يوم')]),
      arValue: bornAr,
      fr: sex('Né en', 'Née en'),
      frValue: plain(holder.birth.slice(0, 4)),
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
  fullCopy('declaration', 'declaration', true),
  fullCopy('judgment', 'judgment', false),
  fullCopy('transcription', 'transcription', true, true),
  fullFrench,
  deathForm('both'),
  deathForm('ar'),
];
