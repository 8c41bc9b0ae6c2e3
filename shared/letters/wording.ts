/** What several letters say alike: who writes, to whom, by which law, and how to appeal. */
import type { Day } from '#shared/calendar/index';
import type { Bilingual } from '#shared/papers/reading';
import { both, say } from '#shared/rules/words';
import { dayInWords } from './dates.ts';
import type { Block } from './sheet.ts';

/** The applicant as letters name them: no more than they need. */
export interface Addressee {
  readonly nameAr?: string | undefined;
  readonly nameLat?: string | undefined;
  readonly sex?: 'M' | 'F' | undefined;
  readonly cin: string;
}

/** What every letter knows before it says anything. */
export interface Occasion {
  /** Printed on it: the case's reference and the count of its letters. */
  readonly number: string;
  readonly reference: string;
  readonly on: Day;
  /** The delegation's seat. */
  readonly place: Bilingual;
  readonly applicant: Addressee;
  readonly project: string;
  readonly holderCode?: string | undefined;
}

/** `VA817241` → `VA••••41`: enough for the holder to recognise it, too little for anybody to use it. */
export const masked = (number: string): string =>
  number.length <= 4
    ? '•'.repeat(number.length)
    : `${number.slice(0, 2)}${'•'.repeat(number.length - 4)}${number.slice(-2)}`;

const vowel = /^[aeiouyhàâéèêîôû]/iu;

/** `نيابة خنيفرة`, `délégation de Khénifra`, `délégation d’Agadir`. */
export const officeOf = (place: Bilingual): Bilingual => ({
  ar: `نيابة ${place.ar}`,
  fr: vowel.test(place.fr) ? `délégation d’${place.fr}` : `délégation de ${place.fr}`,
});

const titles = { M: { ar: 'السيد', fr: 'Monsieur ' }, F: { ar: 'السيدة', fr: 'Madame ' } } as const;

/** Where the sex is not known, French names the person without a title: « Madame, Monsieur » would read as two. */
export function nameOf({ nameAr, nameLat, sex }: Addressee): Bilingual {
  const title = sex === undefined ? { ar: 'السيد(ة)', fr: '' } : titles[sex];
  return {
    ar: `${title.ar} \u2068${nameAr ?? nameLat ?? ''}\u2069`,
    fr: `${title.fr}${nameLat ?? nameAr ?? ''}`,
  };
}

/** Name, masked card, reference: what the heading of a letter to the applicant shows. */
export const toApplicant = ({ applicant, reference }: Occasion): Bilingual[] => [
  say('إلى {0}', 'À {0}', nameOf(applicant)),
  say('البطاقة الوطنية للتعريف: {0}', 'Carte nationale d’identité : {0}', masked(applicant.cin)),
  say('مرجع الملف: {0}', 'Dossier : {0}', reference),
];

export const projectOf = (title: string): Bilingual => say('«{0}»', '« {0} »', title);

export const text = (ar: string, fr: string, ...parts: readonly (Bilingual | string | number)[]): Block => ({
  block: 'text',
  text: say(ar, fr, ...parts),
});
export const notice = (
  ar: string,
  fr: string,
  ...parts: readonly (Bilingual | string | number)[]
): Block => ({
  block: 'notice',
  text: say(ar, fr, ...parts),
});

/** An article as the rules cite it, `français · عربية`, in the one language; as it stands where it has but one. */
export function articleIn(article: string): Bilingual {
  const halves = article.split(' · ');
  const arabic = /\p{Script=Arabic}/u;
  const ar = halves.filter((half) => arabic.test(half)).join('؛ ');
  const fr = halves.filter((half) => !arabic.test(half)).join(' ; ');
  return { ar: ar === '' ? article : ar, fr: fr === '' ? article : fr };
}

/** Until when, to whom, and who will look at it. */
export const appealParagraph = (until: Day, place: Bilingual): Block =>
  text(
    'يمكنكم التظلم من هذا القرار أمام السيد المندوب السامي لقدماء المقاومين وأعضاء جيش التحرير إلى غاية {0}، عبر فضائكم الإلكتروني أو بإيداع التظلم لدى {1}، مع الإدلاء بوثائق جديدة إن وجدت. وينظر في التظلم موظفون لم يشاركوا في اتخاذ القرار. ولا يحول ذلك دون الطعن أمام المحكمة الإدارية المختصة داخل الآجال القانونية.',
    'Vous pouvez former un recours contre cette décision devant le Haut-Commissaire aux Anciens Résistants et Anciens Membres de l’Armée de Libération jusqu’au {0}, dans votre espace en ligne ou par dépôt à la {1}, en y joignant de nouvelles pièces s’il y en a. Le recours est examiné par des agents qui n’ont pas pris part à la décision. Il ne fait pas obstacle à la saisine du tribunal administratif compétent dans les délais légaux.',
    dayInWords(until),
    officeOf(place),
  );

export const signatures = {
  commissioner: {
    ar: 'عن المندوب السامي وبتفويض منه',
    fr: 'Pour le Haut-Commissaire et par délégation',
  },
  reception: { ar: 'مصلحة الاستقبال', fr: 'Le service d’accueil' },
} as const satisfies Record<string, Bilingual>;

export const numbered = (rows: readonly (readonly Bilingual[])[]): Bilingual[][] =>
  rows.map((row, index) => [both(() => String(index + 1)), ...row]);
