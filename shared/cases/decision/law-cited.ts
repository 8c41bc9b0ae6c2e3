/** Whether what an officer cites is a text the rules know, however its number is written. */
import * as texts from '#shared/rules/texts-of-law';

type TextOfLaw = (typeof texts)['subsidyDecree'];

const western = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0)! & 0xf) % 10));

/** `112.12`, `12- 112`, `112/12`: one number; printed without its points (`204892`) it is still itself. */
function numbersIn(text: string): { readonly parts: string; readonly run: string }[] {
  const found = western(text.normalize('NFKC')).match(/\d+(?:\s*[-–./]\s*\d+)*/gu) ?? [];
  return found.map((number) => {
    const groups = number.split(/\D+/u).map((group) => String(Number(group)));
    return { parts: [...groups].sort().join(' '), run: number.replace(/\D/gu, '') };
  });
}

/** An article's number alone names no law. */
const named = ({ parts, run }: { readonly parts: string; readonly run: string }): boolean =>
  parts.includes(' ') || run.length >= 5;

const known = (Object.values(texts) as readonly unknown[])
  .filter((text): text is TextOfLaw => typeof text === 'object' && text !== null && 'fr' in text)
  .flatMap(({ fr }) => numbersIn(fr))
  .filter(named);

/** @example citesKnownLaw('القانون 12- 112') // true, law 112-12 */
export function citesKnownLaw(article: string): boolean {
  return numbersIn(article)
    .filter(named)
    .some((cited) => known.some(({ parts, run }) => parts === cited.parts || run === cited.run));
}
