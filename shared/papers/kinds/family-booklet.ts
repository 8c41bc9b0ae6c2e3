import { actFollows, inOrder, namedAfter, ownActs, sameDate, sameName } from '../checks.ts';
import type { Field, Labels, Paper, Section } from '../paper.ts';
import {
  actLabels,
  birthDateLabels,
  birthPlaceLabels,
  civilOffice,
  familyLabels,
  givenLabels,
  numberOf,
  numeroDe,
  wordsLabels,
} from './shared-fields.ts';

/** Ordinals of the wives and children a booklet has pages for. */
const ordinals = [
  { ar: 'الأول', arF: 'الأولى', fr: ['1er', '1ère', 'Premier', 'Première'] },
  { ar: 'الثاني', arF: 'الثانية', fr: ['2ème', '2e', 'Deuxième', 'Second', 'Seconde'] },
  { ar: 'الثالث', arF: 'الثالثة', fr: ['3ème', '3e', 'Troisième'] },
  { ar: 'الرابع', arF: 'الرابعة', fr: ['4ème', '4e', 'Quatrième'] },
  { ar: 'الخامس', arF: 'الخامسة', fr: ['5ème', '5e', 'Cinquième'] },
  { ar: 'السادس', arF: 'السادسة', fr: ['6ème', '6e', 'Sixième'] },
] as const;
const wives = 4;
const children = ordinals.length;

/** `child`, `child2` … `child6`; `wife` … `wife4`. */
const nth = (who: 'wife' | 'child', at: number) => (at === 0 ? who : `${who}${at + 1}`);

interface Person {
  readonly ar: string;
  readonly fr: string;
}
const people: Readonly<Record<string, Person>> = {
  husband: { ar: 'الزوج', fr: 'l’époux' },
  ...Object.fromEntries(
    ordinals
      .slice(0, wives)
      .map(({ arF, fr }, at) => [
        nth('wife', at),
        at === 0 ? { ar: 'الزوجة', fr: 'l’épouse' } : { ar: `الزوجة ${arF}`, fr: `la ${fr[0]} épouse` },
      ]),
  ),
  ...Object.fromEntries(
    ordinals.map(({ ar, fr }, at) => [
      nth('child', at),
      at === 0 ? { ar: 'الولد', fr: 'l’enfant' } : { ar: `الولد ${ar}`, fr: `le ${fr[0]} enfant` },
    ]),
  ),
};

/** Headings of wives or children, whatever the ordinal: a booklet's copy may show the fourth child alone. */
const headings: Readonly<Record<'wife' | 'child', Labels>> = {
  wife: {
    ar: [
      'الزوجة',
      'معلومات الزوجة',
      'الأم',
      'صفحة الزوجة',
      'البيانات المتعلقة بالزوجة',
      ...ordinals.slice(0, wives).map(({ arF }) => `الزوجة ${arF}`),
    ],
    fr: [
      "L'EPOUSE",
      'EPOUSE',
      'La femme',
      ...ordinals.slice(0, wives).flatMap(({ fr }) => fr.map((word) => `${word} EPOUSE`)),
    ],
  },
  child: {
    ar: [
      ...['الولد', 'الابن', 'البنت', 'الأولاد', 'الأبناء', 'الطفل', 'الطفلة'],
      ...ordinals.flatMap(({ ar, arF }) => [
        `الولد ${ar}`,
        `الابن ${ar}`,
        `الطفل ${ar}`,
        `البنت ${arF}`,
        `الطفلة ${arF}`,
      ]),
    ],
    fr: [
      ...['ENFANT', 'ENFANTS', "L'enfant"],
      ...ordinals.flatMap(({ fr }) => fr.map((word) => `${word} ENFANT`)),
    ],
  },
};

/** `الطفل رقم 1`, `ENFANT 2`, `الزوجة الثانية`: the line opens a person's block in a booklet. */
export const opensPerson = (line: string): boolean =>
  [...headings.wife.ar!, ...headings.child.ar!, ...headings.wife.fr!, ...headings.child.fr!].some((heading) =>
    new RegExp(`^\\P{L}*${heading}(?:\\s+(?:رقم|عدد|n°))?[\\s\\d:.)-]*$`, 'iu').test(line),
  );

/** What heads the children's pages of a booklet and no other act of the civil status. */
export const childHeadings = {
  ar: ['الولد الأول', 'الولد الثاني', 'الولد الثالث', 'الولد الرابع', 'الابن الأول', 'الطفل الأول'],
  fr: ['1er ENFANT', '2ème ENFANT', '3ème ENFANT', '4ème ENFANT', 'Premier enfant', 'Deuxième enfant'],
} as const;

/** The first heading heads the first section; each that follows, the next. */
function sectionsOf(who: 'wife' | 'child', count: number): Record<string, Section> {
  return Object.fromEntries(
    ordinals.slice(0, count).map((_, at): [string, Section] => [
      nth(who, at),
      {
        marks: at === 0 ? headings[who] : {},
        reach: 'header',
        ...(at + 1 < count ? { next: nth(who, at + 1) } : {}),
        ...(at > 0 ? { further: true } : {}),
      },
    ]),
  );
}

/** `الزوج : أحمد الفاسي، ولد في …`: both names behind the one word for who it is. */
const wholeOf: Readonly<Record<string, Labels>> = {
  husband: { ar: ['الزوج :', 'اسم الزوج :'], fr: ["L'époux :", 'Epoux :'] },
  wife: { ar: ['الزوجة :', 'اسم الزوجة :', 'الزوجة الأولى :'], fr: ["L'épouse :", 'Epouse :'] },
};

/** The same six labels come again for husband, wives and children. */
function personFields(who: string): Record<string, Field> {
  const { ar, fr } = people[who]!;
  const section = who;
  const labels = wholeOf[who];
  const ofWhole = (part: 'given' | 'family') => (labels === undefined ? {} : { ofWhole: { labels, part } });
  return {
    [`${who}GivenAr`]: {
      kind: 'nameAr',
      name: { ar: `الاسم الشخصي (${ar})`, fr: `Prénom de ${fr} (ar)` },
      labels: givenLabels,
      section,
      ...ofWhole('given'),
    },
    [`${who}FamilyAr`]: {
      kind: 'nameAr',
      name: { ar: `الاسم العائلي (${ar})`, fr: `Nom de ${fr} (ar)` },
      labels: familyLabels,
      section,
      ...ofWhole('family'),
    },
    [`${who}GivenLat`]: {
      kind: 'nameLat',
      name: { ar: `الاسم الشخصي باللاتينية (${ar})`, fr: `Prénom de ${fr}` },
      labels: givenLabels,
      section,
      ...ofWhole('given'),
    },
    [`${who}FamilyLat`]: {
      kind: 'nameLat',
      name: { ar: `الاسم العائلي باللاتينية (${ar})`, fr: `Nom de ${fr}` },
      labels: familyLabels,
      section,
      ...ofWhole('family'),
    },
    [`${who}BirthDate`]: {
      kind: 'date',
      name: { ar: `تاريخ الازدياد (${ar})`, fr: `Date de naissance de ${fr}` },
      labels: { ar: [...birthDateLabels.ar!, 'بتاريخ'], fr: birthDateLabels.fr! },
      section,
    },
    [`${who}PlaceAr`]: {
      kind: 'placeAr',
      name: { ar: `مكان الازدياد (${ar})`, fr: `Lieu de naissance de ${fr} (ar)` },
      labels: { ar: [...birthPlaceLabels.ar!, 'ب'], fr: birthPlaceLabels.fr! },
      section,
    },
  };
}

/** What a child's page has beside its name and birth. */
function childFields(who: string): Record<string, Field> {
  const { ar, fr } = people[who]!;
  return {
    [`${who}BirthDateWordsAr`]: {
      kind: 'dateWordsAr',
      name: { ar: `تاريخ الازدياد بالحروف (${ar})`, fr: `Date de naissance de ${fr} en lettres (ar)` },
      labels: wordsLabels,
      section: who,
    },
    [`${who}ActNumber`]: {
      kind: 'actNumber',
      name: { ar: `رقم رسم الولادة (${ar})`, fr: `N° de l'acte de ${fr}` },
      labels: actLabels,
      section: who,
      ...(who === 'child' ? { place: [{ relation: 'shape' }] as const } : {}),
    },
  };
}

export const familyBooklet: Paper = {
  type: 'family-booklet',
  name: { ar: 'دفتر الحالة المدنية', fr: 'Livret d’état civil' },
  issuer: civilOffice,
  evidence: {
    titles: {
      ar: ['دفتر الحالة المدنية', 'الدفتر العائلي', 'دفتر عائلي'],
      fr: ["LIVRET D'ETAT CIVIL", 'LIVRET DE FAMILLE', 'Livret familial'],
    },
    words: {
      ar: [
        'الزوج',
        'الزوجة',
        ...childHeadings.ar,
        'الولد',
        'عمالة أو إقليم',
        'الاسم الشخصي',
        'الاسم العائلي',
      ],
      fr: ["L'EPOUX", "L'EPOUSE", ...childHeadings.fr, 'ENFANT', 'Livret n°', 'Nom de famille'],
    },
    never: {
      ar: ['نسخة موجزة', 'رسم الوفاة', 'عقد الزواج', 'رسم الزواج'],
      fr: ["Extrait d'acte", 'Extrait du registre', 'Acte de décès', 'acte de mariage', 'Certificat'],
    },
  },
  stops: {
    ar: [
      ...['اسم الأب', 'اسم الأم', 'بيان الوفاة', 'بيان الطلاق', 'بيان الزواج', 'رسم الزواج', 'تاريخ التسليم'],
      ...['سلم بتاريخ', 'ضابط الحالة المدنية', 'الجماعة', 'جماعة'],
    ],
    fr: ['Nom du père', 'Nom de la mère', 'Mention de décès', 'Mention de divorce', 'Délivré le', 'Commune'],
  },
  sections: {
    husband: {
      marks: {
        ar: ['الزوج', 'معلومات الزوج', 'رب الأسرة', 'الأب', 'صفحة الزوج', 'البيانات المتعلقة بالزوج'],
        fr: ["L'EPOUX", 'EPOUX', 'MARI', 'Le mari'],
      },
      reach: 'header',
    },
    ...sectionsOf('wife', wives),
    ...sectionsOf('child', children),
  },
  fields: {
    bookletNumber: {
      kind: 'number',
      name: { ar: 'رقم الدفتر', fr: 'N° du livret' },
      labels: {
        ar: [
          ...numberOf('الدفتر', 'الدفتر العائلي', 'دفتر الحالة المدنية', 'الدفتر العائلي للحالة المدنية'),
          ...[
            'مسجل تحت عدد',
            'مسجل تحت رقم',
            'دفتر رقم',
            'دفتر عدد',
            'دفتر عائلي رقم',
            'دفتر عائلي عدد',
            'رقم التسلسل',
            'الرقم التسلسلي',
          ],
        ],
        fr: [
          ...numeroDe('livret', 'livret de famille', "livret d'état civil"),
          ...['N° du livret', 'Numéro du livret', 'N° du livret de famille', "N° du livret d'état civil"],
        ],
      },
    },
    provinceAr: {
      kind: 'placeAr',
      name: { ar: 'العمالة أو الإقليم', fr: 'Province ou préfecture (ar)' },
      labels: {
        ar: [
          'عمالة أو إقليم',
          'عمالة إقليم',
          'إقليم',
          'عمالة',
          'العمالة أو الإقليم',
          'العمالة الإقليم',
          'أو إقليم',
          'العمالة',
          'الإقليم',
        ],
      },
    },
    ...Object.assign({}, ...Object.keys(people).map(personFields)),
    ...Object.assign({}, ...ordinals.map((_, at) => childFields(nth('child', at)))),
  },
  checks: [
    ...ordinals.map((_, at) =>
      sameDate(`${nth('child', at)}BirthDate`, `${nth('child', at)}BirthDateWordsAr`),
    ),
    ...ordinals.flatMap((_, at) => [
      actFollows(`${nth('child', at)}BirthDate`, `${nth('child', at)}ActNumber`),
      inOrder('husband-born-after-child', 'husbandBirthDate', `${nth('child', at)}BirthDate`),
      namedAfter('husbandFamilyAr', `${nth('child', at)}FamilyAr`),
      namedAfter('husbandFamilyLat', `${nth('child', at)}FamilyLat`),
      ...ordinals.slice(0, at).map((_, before) => ownActs(nth('child', before), nth('child', at))),
    ]),
    inOrder('wife-born-after-child', 'wifeBirthDate', 'childBirthDate'),
    ...Object.keys(people).flatMap((who) => [
      sameName(`${who}GivenAr`, `${who}GivenLat`),
      sameName(`${who}FamilyAr`, `${who}FamilyLat`),
    ]),
  ],
};
