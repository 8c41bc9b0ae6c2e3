/** The words of statistics, Arabic and French: headings, and counts in the form the number wants. */
import type { Bilingual } from '#shared/papers/reading';
import { fundingSources } from '#shared/rules/funding-sources';
import { sectors } from '#shared/rules/sectors';
import { amountText } from '#shared/rules/words';
import { type Dimension, unknown } from './row.ts';
import { valueChains } from './value-chains.ts';

const isolated = (text: string): string => `\u2068${text}\u2069`;

/** `12 340`, as the amounts stand. */
export const countText = (count: number): string => amountText(count * 100).replace(/,00$/, '');

/** Arabic says one, two, 3–10, 11–99 and hundreds each in its own way; forms without a number carry it themselves. */
interface Noun {
  readonly ar: {
    readonly zero: string;
    readonly one: string;
    readonly two: string;
    readonly few: string;
    readonly many: string;
    readonly other: string;
  };
  readonly fr: { readonly zero: string; readonly one: string; readonly other: string };
}
const arabicForm = new Intl.PluralRules('ar');

export function counted(count: number, { ar, fr }: Noun): Bilingual {
  const form = arabicForm.select(count);
  const figure = isolated(countText(count));
  // «مئة واثنان» and the like keep their number: only 0, 1 and 2 themselves are said without it.
  const alone = count <= 2;
  return {
    ar: alone ? ar[form] : `${figure} ${ar[form === 'one' || form === 'two' ? 'other' : form]}`,
    fr: count === 0 ? fr.zero : count === 1 ? fr.one : `${countText(count)} ${fr.other}`,
  };
}

export const nouns = {
  projects: {
    ar: {
      zero: 'لا مشروع',
      one: 'مشروع واحد',
      two: 'مشروعان',
      few: 'مشاريع',
      many: 'مشروعا',
      other: 'مشروع',
    },
    fr: { zero: 'aucun projet', one: 'un projet', other: 'projets' },
  },
  requests: {
    ar: { zero: 'لا طلب', one: 'طلب واحد', two: 'طلبان', few: 'طلبات', many: 'طلبا', other: 'طلب' },
    fr: { zero: 'aucune demande', one: 'une demande', other: 'demandes' },
  },
  refusals: {
    ar: {
      zero: 'لا طلب مرفوض',
      one: 'طلب واحد مرفوض',
      two: 'طلبان مرفوضان',
      few: 'طلبات مرفوضة',
      many: 'طلبا مرفوضا',
      other: 'طلب مرفوض',
    },
    fr: { zero: 'aucune demande rejetée', one: 'une demande rejetée', other: 'demandes rejetées' },
  },
  beneficiaries: {
    ar: {
      zero: 'لا مستفيد',
      one: 'مستفيد واحد',
      two: 'مستفيدان',
      few: 'مستفيدين',
      many: 'مستفيدا',
      other: 'مستفيد',
    },
    fr: { zero: 'aucun bénéficiaire', one: 'un bénéficiaire', other: 'bénéficiaires' },
  },
  jobs: {
    ar: {
      zero: 'لا منصب شغل',
      one: 'منصب شغل واحد',
      two: 'منصبا شغل',
      few: 'مناصب شغل',
      many: 'منصب شغل',
      other: 'منصب شغل',
    },
    fr: { zero: 'aucun emploi', one: 'un emploi', other: 'emplois' },
  },
  cooperatives: {
    ar: {
      zero: 'لا تعاونية',
      one: 'تعاونية واحدة',
      two: 'تعاونيتان',
      few: 'تعاونيات',
      many: 'تعاونية',
      other: 'تعاونية',
    },
    fr: { zero: 'aucune coopérative', one: 'une coopérative', other: 'coopératives' },
  },
  meetings: {
    ar: { zero: 'لا لقاء', one: 'لقاء واحد', two: 'لقاءان', few: 'لقاءات', many: 'لقاء', other: 'لقاء' },
    fr: { zero: 'aucune rencontre', one: 'une rencontre', other: 'rencontres' },
  },
  people: {
    ar: {
      zero: 'لا أحد',
      one: 'شخص واحد',
      two: 'شخصان',
      few: 'أشخاص',
      many: 'شخصا',
      other: 'شخص',
    },
    fr: { zero: 'personne', one: 'une personne', other: 'personnes' },
  },
} as const satisfies Record<string, Noun>;

/** `+12,5 %`; the sign stands before the figure in both languages, held there by a mark of direction in Arabic. */
export function changeText(thousandths: number): Bilingual {
  const sign = thousandths > 0 ? '+' : thousandths < 0 ? '−' : '';
  const share = (Math.abs(thousandths) / 10).toFixed(1).replace('.', ',');
  return { ar: isolated(`\u200e${sign}${share}\u00a0%`), fr: `${sign}${share}\u202f%` };
}

export const dimensionName: Readonly<Record<Dimension, Bilingual>> = {
  delegation: { ar: 'النيابة', fr: 'Délégation' },
  year: { ar: 'السنة', fr: 'Année' },
  sector: { ar: 'القطاع', fr: 'Secteur' },
  subSector: { ar: 'السلسلة الإنتاجية', fr: 'Filière' },
  sex: { ar: 'الجنس', fr: 'Sexe' },
  form: { ar: 'شكل المشروع', fr: 'Forme du projet' },
  funding: { ar: 'مصدر التمويل', fr: 'Source de financement' },
  tag: { ar: 'الفئة ذات الأولوية', fr: 'Public prioritaire' },
};

const unknownName: Readonly<Partial<Record<Dimension, Bilingual>>> = {
  subSector: { ar: 'دون سلسلة إنتاجية محددة', fr: 'sans filière particulière' },
  tag: { ar: 'دون فئة محددة', fr: 'sans catégorie signalée' },
};
const keyNames: Readonly<Partial<Record<Dimension, Readonly<Record<string, Bilingual>>>>> = {
  sector: Object.fromEntries(sectors.map(({ id, name }) => [id, name])),
  subSector: Object.fromEntries(valueChains.map(({ id, name }) => [id, name])),
  funding: Object.fromEntries(fundingSources.map(({ id, name }) => [id, name])),
  sex: { F: { ar: 'نساء', fr: 'femmes' }, M: { ar: 'رجال', fr: 'hommes' } },
  tag: {
    'women-in-hardship': { ar: 'نساء في وضعية هشاشة', fr: 'femmes en situation de vulnérabilité' },
    youth: { ar: 'شباب', fr: 'jeunes' },
    disability: { ar: 'أشخاص في وضعية إعاقة', fr: 'personnes en situation de handicap' },
  },
  form: {
    individual: { ar: 'مشروع فردي', fr: 'projet individuel' },
    company: { ar: 'مقاولة', fr: 'entreprise' },
    cooperative: { ar: 'تعاونية', fr: 'coopérative' },
  },
};

/** What a key is called; places, partners and tags are named by whoever keeps them. */
export type NameOf = (dimension: Dimension, key: string) => Bilingual | undefined;

export function keyName(dimension: Dimension, key: string, nameOf: NameOf = () => undefined): Bilingual {
  if (key === unknown) return unknownName[dimension] ?? { ar: 'غير معروف', fr: 'non renseigné' };
  return nameOf(dimension, key) ?? keyNames[dimension]?.[key] ?? { ar: isolated(key), fr: key };
}
