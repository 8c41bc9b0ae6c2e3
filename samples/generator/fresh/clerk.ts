/** One clerk of an office: how he writes days, sums, names and addresses. */
import type { PaperType } from '#shared/papers/reading';
import { field, plain, type Sheet } from '../sheet.ts';
import { dateAr, dateFigures, dateFr, money } from '../words.ts';
import { type Folk, places } from './folk.ts';
import type { Form, Office } from './office.ts';

/** Makes the forms of one hand: each is drawn by a clerk and named after the hand. */
export const formsOf =
  (hand: string, heldOut = false) =>
  (
    name: string,
    type: PaperType,
    sheets: (o: Office, clerk: Clerk) => Sheet | readonly Sheet[],
    weight = 1,
  ): Form => ({
    name: `${hand}-${name}`,
    type,
    weight,
    ...(heldOut ? { heldOut } : {}),
    sheets: (o) => [sheets(o, new Clerk(o))].flat(),
  });

/** Months as clerks trained elsewhere, or in a hurry, write them. */
const otherMonths: readonly (readonly [string, string])[] = [
  ['يوليوز', 'يوليو'],
  ['شتنبر', 'سبتمبر'],
  ['نونبر', 'نوفمبر'],
  ['دجنبر', 'ديسمبر'],
  ['أبريل', 'ابريل'],
  ['أكتوبر', 'اكتوبر'],
];

/** A clerk does not break a day or a sum over two lines. */
const unbroken = 'white-space:nowrap';

/** One clerk writes every day and sum of a paper alike. */
export class Clerk {
  readonly #o: Office;
  readonly #ar: number;
  readonly #fr: number;
  readonly #sum: number;
  readonly #months: boolean;
  readonly #joins: boolean;
  /** Family name before given name, in Latin letters. */
  readonly #familyFirst: boolean;

  constructor(o: Office) {
    this.#o = o;
    this.#ar = o.chance.below(5);
    this.#fr = o.chance.below(5);
    this.#sum = o.chance.below(4);
    this.#months = o.chance.chance(0.3);
    this.#joins = o.chance.chance(0.6);
    this.#familyFirst = o.chance.chance(0.4);
  }

  #dayAr(iso: string): string {
    const words = otherMonths.reduce(
      (text, [usual, other]) => (this.#months ? text.replace(usual, other) : text),
      dateAr(iso),
    );
    return [
      words,
      words.replace(/^1 /, 'فاتح '),
      dateFigures(iso, ' / '),
      iso.replaceAll('-', '/'),
      dateFigures(iso, '/'),
    ][this.#ar]!;
  }
  #dayFr(iso: string): string {
    const words = dateFr(iso);
    return [
      words,
      words.replace(/ \p{L}/u, (letter) => letter.toUpperCase()),
      dateFigures(iso, '/'),
      dateFigures(iso, '.'),
      words.toUpperCase().replace(/^1ER/, '1er'),
    ][this.#fr]!;
  }
  /** A day among Arabic words. */
  ar(name: string, iso: string): string {
    return field(name, this.#dayAr(iso), iso, unbroken);
  }
  fr(name: string, iso: string): string {
    return field(name, this.#dayFr(iso), iso, unbroken);
  }
  plainAr(iso: string): string {
    return plain(this.#dayAr(iso));
  }
  plainFr(iso: string): string {
    return plain(this.#dayFr(iso));
  }

  #print(dirhams: number): string {
    const whole = Number.isInteger(dirhams);
    return [
      money(dirhams, 'dot'),
      whole ? money(dirhams, 'blank').replace(/,00$/, '') : money(dirhams, 'blank'),
      money(dirhams, 'plain').replace(',', '.'),
      money(dirhams, 'dot').replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')),
    ][this.#sum]!;
  }
  sum(name: string, dirhams: number): string {
    return field(name, this.#print(dirhams), dirhams.toFixed(2), unbroken);
  }
  plainSum(dirhams: number): string {
    return plain(this.#print(dirhams));
  }

  /** "In that place": the clerk joins the preposition to the name as grammar asks, or leaves a blank. */
  inPlace(place: string, name?: string): string {
    const printed = this.#joins ? `ب${place}` : place;
    const text = name === undefined ? plain(printed) : field(name, printed, place);
    return this.#joins ? text : `ب ${text}`;
  }

  fullLat(p: Folk): string {
    return this.#familyFirst ? `${p.familyLat} ${p.givenLat}` : `${p.givenLat} ${p.familyLat}`;
  }

  /** Where somebody lives, as town and country write it. */
  address(): { readonly ar: string; readonly lat: string } {
    const { chance } = this.#o;
    const [townAr, townLat] = chance.pick(places);
    const [n, m] = [1 + chance.below(90), 1 + chance.below(20)];
    return chance.pick([
      { ar: `زنقة ${n} رقم ${m} حي الحسني ${townAr}`, lat: `Rue ${n} n° ${m} Hay El Hassani ${townLat}` },
      { ar: `بلوك ${m} رقم ${n} حي الفتح ${townAr}`, lat: `Bloc ${m} n° ${n} Hay El Fath ${townLat}` },
      {
        ar: `عمارة ${n} شقة ${m} إقامة النخيل ${townAr}`,
        lat: `Imm. ${n} Appt ${m} Résidence Annakhil ${townLat}`,
      },
      { ar: `دوار إغرم جماعة ${townAr}`, lat: `Douar Ighrem Commune ${townLat}` },
      { ar: `${n} درب الجديد المدينة القديمة ${townAr}`, lat: `${n} Derb Jdid Ancienne Médina ${townLat}` },
    ]);
  }
}
