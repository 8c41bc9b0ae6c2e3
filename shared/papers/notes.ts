/** Notes in an act's margin speak of what is written elsewhere on it, in the words of its labels. */
import type { Hit } from './labels.ts';

/** `صحح الاسم العائلي بمقتضى حكم`: which entry was put right, and by what. */
export const tellsCorrection = (words: readonly { readonly text: string }[]): boolean =>
  words.some(({ text }) => /^(?:صحح|تصحيح|rectifi)/u.test(text));

/** `تزوج بتاريخ 28 مارس 1989`: a word of the note and no label of another field; what a colon follows is one. */
export function isInNote({ run, end, prints }: Hit): boolean {
  const rest = run.words
    .slice(run.wordOf[end - 1]!)
    .map(({ text }) => text)
    .join(' ');
  if (/^\p{L}*\s?:/u.test(rest)) return false;
  return prints.every(
    ({ kind, owner }) =>
      kind === 'field' && (/(?:birth|death)Date/iu.test(owner) || tellsCorrection(run.words)),
  );
}
