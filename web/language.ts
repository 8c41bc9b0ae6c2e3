/** The pages' common sentences, spoken; how numbers and days are put is in `ui/language.ts`. */
import { speaking } from './ui/language.ts';
import { type WordKey, words } from './words.ts';

export * from './ui/language.ts';
export const { say, label } = speaking<WordKey>(words);

/** A value as papers print it: 1980-04-19 is 19/04/1980, 121200.00 is 121 200,00; anything else stands as it is. */
export function printed(value: string): string {
  const date = /^(\d{4})(?:-(\d{2}))(?:-(\d{2}))?$/u.exec(value);
  if (date !== null) return date.slice(1).filter(Boolean).reverse().join('/');
  const word = codes.get(value);
  if (word !== undefined) return say(word);
  return /^\d+\.\d{2}$/u.test(value) ? cents.format(Number(value)) : value;
}
/** Values of closed lists, which papers print in many words. */
const codes: ReadonlyMap<string, WordKey> = new Map([
  ['declaration', 'onDeclaration'],
  ['judgment', 'onJudgment'],
  ['transcription', 'onTranscription'],
  ['M', 'sexM'],
  ['F', 'sexF'],
]);
const cents = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 });
