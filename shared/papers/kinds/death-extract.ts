import { hijriFits, inOrder, sameName } from '../checks.ts';
import type { Paper } from '../paper.ts';
import { ownNamesOrWhole } from './own-names.ts';
import { parentFields } from './parents.ts';
import {
  actLabels,
  birthDateLabels,
  birthPlaceLabels,
  civilOffice,
  communeLabels,
  dateAndPlace,
  hijriLabels,
  issueDate,
  numberOf,
  numeroDe,
} from './shared-fields.ts';

const diedWhenAndWhere = dateAndPlace(['الوفاة', 'وفاته', 'وفاتها'], ['du décès', 'de décès']);
const died = ['توفي', 'توفيت', 'المتوفى', 'المتوفاة', 'وافته المنية', 'وافتها المنية', 'توفي(ت)'];

export const deathExtract: Paper = {
  type: 'death-extract',
  name: { ar: 'نسخة موجزة من رسم الوفاة', fr: 'Extrait d’acte de décès' },
  issuer: civilOffice,
  maxAgeDays: 90,
  evidence: {
    titles: {
      ar: [
        'نسخة موجزة من رسم الوفاة',
        'نسخة كاملة من رسم الوفاة',
        'نسخة موجزة من عقد الوفاة',
        'موجز رسم الوفاة',
        'ملخص من رسم الوفاة',
        'مستخرج من رسم الوفاة',
        'مستخرج من سجل الوفيات',
        'رسم الوفاة',
      ],
      fr: [
        "Extrait d'acte de décès",
        'Extrait de décès',
        "Copie intégrale de l'acte de décès",
        "Extrait de l'acte de décès",
        'Acte de décès',
        'Extrait du registre des décès',
        'Extrait des registres de décès',
        'Bulletin de décès',
      ],
    },
    words: {
      ar: [
        'توفي في',
        'توفيت في',
        'تاريخ الوفاة',
        'مكان الوفاة',
        'المتوفى',
        'مكتب الحالة المدنية',
        'ازداد في يوم',
        'الاسم الشخصي',
        'الاسم العائلي',
      ],
      fr: [
        'Décédé le',
        'Décédée le',
        'Décédé à',
        'Décédée à',
        'Date du décès',
        'Lieu du décès',
        "Bureau de l'état civil",
      ],
    },
    never: { ar: ['رسم الولادة', 'رسم الإراثة', 'فأحاط بإرثه'], fr: ['acte de naissance'] },
  },
  fields: {
    actNumber: {
      kind: 'actNumber',
      name: { ar: 'رقم رسم الوفاة', fr: 'N° de l’acte' },
      labels: {
        ar: [...actLabels.ar!, ...numberOf('رسم الوفاة', 'عقد الوفاة'), 'مراجع رسم الوفاة'],
        fr: [
          ...actLabels.fr!,
          ...numeroDe('acte de décès'),
          "N° de l'acte de décès",
          "Références de l'acte de décès",
        ],
      },
      place: [{ relation: 'shape' }],
    },
    ...ownNamesOrWhole,
    deathDate: {
      kind: 'date',
      name: { ar: 'تاريخ الوفاة', fr: 'Date de décès' },
      labels: {
        ar: [
          ...[
            'الموافق ل',
            'هجرية الموافق ل',
            'تاريخ الوفاة',
            'تاريخ الوفاة بالأرقام',
            'تاريخ الوفاة الميلادي',
            'في يوم',
            'حصلت الوفاة يوم',
            'حصلت الوفاة في',
          ],
          ...died.flatMap((word) => [`${word} في يوم`, `${word} بتاريخ`, `${word} في`, `${word} يوم`]),
          ...['تاريخ وفاته', 'تاريخ وفاتها', ...diedWhenAndWhere.ar!],
        ],
        fr: [
          ...[
            'Date de décès',
            'Décédé le',
            'Décédée le',
            'Décédé(e) le',
            'Date du décès',
            'Est décédé le',
            'Est décédée le',
          ],
          ...[
            'Date de la mort',
            'Mort le',
            'Morte le',
            'Survenu le',
            'Décès survenu le',
            'Décédé à',
            'Décédée à',
            'Est décédé à',
            'Est décédée à',
            ...diedWhenAndWhere.fr!,
          ],
        ],
      },
    },
    deathDateHijri: {
      kind: 'dateHijri',
      name: { ar: 'تاريخ الوفاة الهجري', fr: 'Date hégirienne du décès' },
      labels: {
        ar: [
          ...hijriLabels.ar!,
          'في يوم',
          'توفي في يوم',
          'توفيت في يوم',
          'تاريخ الوفاة الهجري',
          'تاريخ الوفاة بالتقويم الهجري',
          'تاريخ الوفاة',
        ],
        fr: hijriLabels.fr!,
      },
    },
    deathPlaceAr: {
      kind: 'placeAr',
      name: { ar: 'مكان الوفاة', fr: 'Lieu du décès (ar)' },
      labels: {
        ar: [
          ...['مكان الوفاة', 'محل الوفاة', 'مكان وفاته', 'مكان وفاتها', ...diedWhenAndWhere.ar!],
          ...died.flatMap((word) => [`${word} ب`, `${word} في`]),
          ...['صباحا', 'مساء', 'زوالا', 'ظهرا', 'ليلا', 'بعد الزوال'].map((hour) => `${hour} ب`),
          ...['هجرية ب', 'ميلادية ب', 'وفاته ب', 'وفاتها ب', 'الوفاة ب', 'ب'],
        ],
      },
    },
    deathPlaceLat: {
      kind: 'placeLat',
      name: { ar: 'مكان الوفاة باللاتينية', fr: 'Lieu du décès' },
      labels: {
        fr: [
          ...[
            'Lieu de décès',
            'Lieu du décès',
            'Décédé à',
            'Décédée à',
            'Décédé(e) à',
            'Lieu de mort',
            'Est décédé à',
          ],
          ...['Est décédée à', 'Survenu à', 'à', ...diedWhenAndWhere.fr!],
        ],
      },
      place: [{ relation: 'placeAfter', field: 'deathDate' }],
    },
    birthDate: {
      kind: 'date',
      name: { ar: 'تاريخ الازدياد', fr: 'Date de naissance' },
      labels: {
        ar: [
          'ازداد',
          'ازدادت',
          ...['المزداد ب', 'المزدادة ب', 'المولود ب', 'المولودة ب'],
          ...birthDateLabels.ar!.filter((label) => !/^(?:الموافق ل|بالأرقام)$/u.test(label)),
        ],
        fr: birthDateLabels.fr!.filter((label) => !/^(?:Correspondant|En chiffres)/u.test(label)),
      },
    },
    birthPlaceAr: {
      kind: 'placeAr',
      name: { ar: 'مكان الازدياد', fr: 'Lieu de naissance (ar)' },
      labels: { ar: birthPlaceLabels.ar! },
    },
    ...parentFields,
    communeAr: {
      kind: 'placeAr',
      name: { ar: 'الجماعة', fr: 'Commune (ar)' },
      labels: communeLabels,
    },
    issueDate,
  },
  stops: {
    ar: ['نشهد نحن ضابط الحالة المدنية', 'نشهد بصفتنا', 'بمطابقة هذه النسخة', 'لما هو مضمن'],
    fr: ['Certifié conforme', 'Sexe'],
  },
  checks: [
    hijriFits('deathDate', 'deathDateHijri'),
    inOrder('death-before-birth', 'birthDate', 'deathDate'),
    inOrder('issued-before-death', 'deathDate', 'issueDate'),
    sameName('givenNameAr', 'givenNameLat'),
    sameName('familyNameAr', 'familyNameLat'),
  ],
};
