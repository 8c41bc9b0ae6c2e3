/** Places with letters lost, torn or misdotted, against the closed list of communes. What is not on it stays as it was read. */
import { communes } from '#shared/people/communes';
import { foldText } from '#shared/people/spelling';

const spelt: ReadonlyMap<string, string> = new Map(communes.map((name) => [foldText(name), name]));
/** Letters that only their dots tell apart, where they join the next. */
const dots: readonly (readonly [RegExp, string])[] = [
  [/[بتثنيئى]/gu, 'ب'],
  ...([/[جحخ]/gu, /[دذ]/gu, /[رز]/gu, /[سش]/gu, /[صض]/gu, /[طظ]/gu, /[عغ]/gu, /[فق]/gu] as const).map(
    (letters) => [letters, letters.source[1]!] as const,
  ),
];
const withoutDots = (place: string): string =>
  dots.reduce((text, [letters, one]) => text.replace(letters, one), foldText(place));
/** `تتغير`, `تيقلت`: with its dots miscounted it is nobody's place, and there is just one that it can be. */
const byDots: ReadonlyMap<string, string> = new Map(
  [...Map.groupBy(spelt.values(), withoutDots)].flatMap(([bare, names]) =>
    names.length === 1 && bare.length > 3 ? [[bare, names[0]!] as const] : [],
  ),
);
/**
 * `ولاد تايمة`, `[ب]لرشيدية`: a stroke is easily lost before the letters it does not join; with it the place is known.
 * `كر سيف`: so is a blank easily seen where letters do not join.
 */
export function asSpelt(place: string): string {
  const known = spelt.get(foldText(place));
  if (known === undefined) return spelt.get(foldText(`ا${place}`)) ?? byDots.get(withoutDots(place)) ?? place;
  return known.split(' ').length === place.split(' ').length ? place : known;
}
/** The two words are one place's name, torn where its letters do not join. */
export const isTornPlace = (one: string, two: string): boolean =>
  /[اأدذرزوة]$/u.test(one) && !/^ال/u.test(two) && spelt.get(foldText(one + two))?.includes(' ') === false;
