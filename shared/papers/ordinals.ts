/** Numbers that say a place in a row, as headings of children and articles write them. */
import { foldText } from '#shared/people/spelling';

const ordinals = [
  ['الأول', 'الأولى', 'البكر', 'premier', 'première'],
  ['الثاني', 'الثانية', 'deuxième', 'second', 'seconde'],
  ['الثالث', 'الثالثة', 'troisième'],
  ['الرابع', 'الرابعة', 'quatrième'],
  ['الخامس', 'الخامسة', 'cinquième'],
  ['السادس', 'السادسة', 'sixième'],
  ['السابع', 'السابعة', 'septième'],
  ['الثامن', 'الثامنة', 'huitième'],
  ['التاسع', 'التاسعة', 'neuvième'],
  ['العاشر', 'العاشرة', 'dixième'],
].map((words) => words.map((word) => foldText(word)));
/** `الحادي عشر`, `الثاني عشر`: the second word makes ten more of the first. */
const eleventh = [foldText('الحادي'), foldText('الحادية')];
const more = [foldText('عشر'), foldText('عشرة')];

/** The number a folded word says, by itself or with the next: `ثاني`, `2eme`, `premier`. */
export function ordinalIn(word: string, next: string | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:er|ere|e|eme|nd|nde)?$/u.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const unit = eleventh.includes(word) ? 0 : ordinals.findIndex((words) => words.includes(word));
  if (unit < 0) return undefined;
  const ten = next !== undefined && more.includes(next) ? 10 : 0;
  return unit + 1 + ten;
}
