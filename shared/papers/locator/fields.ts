/** Fields as the net names them: those of further wives and children under the first one's name, told apart by a number. */
import { papers } from '../index.ts';
import type { PaperType } from '../reading.ts';

/** `child3BirthDate` is the third `childBirthDate`. */
export function nameInNet(field: string): { readonly name: string; readonly ordinal: number } {
  const found = /^(wife|child)(\d)(?=\p{Lu})/u.exec(field);
  if (found === null) return { name: field, ordinal: 0 };
  return { name: field.replace(found[0], found[1]!), ordinal: Number(found[2]) - 1 };
}

/** Of which of several persons a field so named is, if of any. */
export const whoIn = (name: string): string | undefined => /^(?:wife|child)(?=\p{Lu})/u.exec(name)?.[0];

export const fieldInPaper = (name: string, ordinal: number): string =>
  ordinal === 0 ? name : name.replace(/^(?:wife|child)/u, (who) => `${who}${ordinal + 1}`);

const ownNames = (type: PaperType) =>
  Object.keys(papers[type].fields).filter((field) => nameInNet(field).ordinal === 0);

/** In the order of the net's answers, after "no field". */
export const fieldNames: readonly string[] = [
  ...new Set(Object.keys(papers).flatMap((type) => ownNames(type as PaperType))),
].sort();

/** Which of the answers of a net that knows these names a paper of this type can have; a field it was never taught has none. */
export function answersOf(type: PaperType, names: readonly string[] = fieldNames): readonly number[] {
  return ownNames(type)
    .map((name) => 1 + names.indexOf(name))
    .filter((answer) => answer > 0);
}
