/** One desk of the fourth hand: how it writes days and sums, heads a paper, entitles it, signs and seals it. */
import type { PaperType } from '#shared/papers/reading';
import type { Chance } from '#shared/people/learn/chance';
import { field, plain, type Sheet, signature, stamp } from '../../sheet.ts';
import { dateAr, dateFigures, dateFr, money } from '../../words.ts';
import { formsOf } from '../clerk.ts';
import { day, digits, type Folk, person, places } from '../folk.ts';
import type { Form, Office } from '../office.ts';

export type Side = 'ar' | 'fr';
type Spots = readonly (readonly [ar: string, lat: string])[];

const hand = formsOf('fourth', true);

/** A form of this hand, drawn at a desk of its own. */
export const form = (name: string, type: PaperType, draw: (desk: Desk) => Sheet | readonly Sheet[]): Form =>
  hand(name, type, (office) => draw(new Desk(office)));

export const inAr = (html: string, style = ''): string =>
  `<div lang="ar" dir="rtl" style="${style}">${html}</div>`;
export const inFr = (html: string, style = ''): string =>
  `<div lang="fr" dir="ltr" style="${style}">${html}</div>`;

/** A value that stands in several pieces on the page: `html` is printed, `value` is what it says. */
export const pieces = (name: string, html: string, value: string, style = ''): string =>
  field(name, '', value, style).replace('</bdi>', `${html}</bdi>`);

const quarters: Spots = [
  ['حي الأدارسة', 'Hay Al Adarissa'],
  ['حي البساتين', 'Quartier Al Bassatine'],
  ['زنقة مولاي إدريس', 'Rue Moulay Idriss'],
  ['شارع محمد الخامس', 'Avenue Mohammed V'],
  ['تجزئة المغرب العربي', 'Lotissement Maghreb Arabi'],
  ['درب السلطان', 'Derb Soltane'],
];
const hamlets: Spots = [
  ['دوار تيزي نتست', "Douar Tizi N'Test"],
  ['دوار أولاد بوزيد', 'Douar Oulad Bouzid'],
  ['قصر آيت موسى', 'Ksar Aït Moussa'],
  ['دوار الخربة', 'Douar Lkherba'],
];

/** Every page of one desk keeps one manner. */
export class Desk {
  readonly o: Office;
  readonly chance: Chance;
  readonly #ar: number;
  readonly #fr: number;
  readonly #sum: number;
  readonly #head: number;
  readonly #title: number;
  readonly #ink: string;

  constructor(o: Office) {
    this.o = o;
    this.chance = o.chance;
    this.#ar = o.chance.below(5);
    this.#fr = o.chance.below(5);
    this.#sum = o.chance.below(3);
    this.#head = o.chance.below(4);
    this.#title = o.chance.below(5);
    this.#ink = o.pick(['#27408b', '#5b2a86', '#1f6b4f', '#9b2335', '#333']);
  }

  pick<T>(list: readonly T[]): T {
    return this.o.pick(list);
  }
  maybe(share: number): boolean {
    return this.chance.chance(share);
  }
  number(from: number, to: number): number {
    return from + this.chance.below(to - from + 1);
  }
  digits(length: number): string {
    return `${this.number(1, 9)}${digits(this.chance, length - 1)}`;
  }
  place(): readonly [ar: string, lat: string] {
    return this.pick(places);
  }
  someone(sex: 'M' | 'F' = 'M'): Folk {
    return person(this.chance, sex, [1952, 1988]);
  }
  between(from: number, to: number): string {
    return day(this.chance, [from, to]);
  }
  address(): { readonly ar: string; readonly lat: string } {
    const [townAr, townLat] = this.place();
    if (this.maybe(0.3)) {
      const [ar, lat] = this.pick(hamlets);
      return { ar: `${ar} ${townAr}`, lat: `${lat} ${townLat}` };
    }
    const [[ar, lat], n] = [this.pick(quarters), this.number(2, 180)];
    return { ar: `${n} ${ar} ${townAr}`, lat: `${n}, ${lat} ${townLat}` };
  }
  phone(): string {
    return `05${this.number(2, 3)}${this.number(1, 9)} ${digits(this.chance, 2)} ${digits(this.chance, 2)} ${digits(this.chance, 2)}`;
  }

  #dayAr(iso: string): string {
    const short = iso.split('-').reverse().map(Number).join('-');
    return [
      dateAr(iso).replace(/^\d /, '0$&'),
      short,
      dateAr(iso).replace(/ (\d{4})$/, ' سنة $1'),
      dateFigures(iso, '/'),
      dateFigures(iso, '.'),
    ][this.#ar]!;
  }
  #dayFr(iso: string): string {
    return [
      dateFr(iso),
      dateFigures(iso, '-'),
      dateFr(iso).replace(/^\d /, '0$&'),
      iso.split('-').reverse().map(Number).join('/'),
      dateFigures(iso, '/'),
    ][this.#fr]!;
  }
  dayAr(name: string, iso: string): string {
    return field(name, this.#dayAr(iso), iso, 'white-space:nowrap');
  }
  dayFr(name: string, iso: string): string {
    return field(name, this.#dayFr(iso), iso, 'white-space:nowrap');
  }
  otherDayAr(iso: string): string {
    return plain(this.#dayAr(iso));
  }
  otherDayFr(iso: string): string {
    return plain(this.#dayFr(iso));
  }
  #print(dirhams: number): string {
    return money(dirhams, (['blank', 'dot', 'plain'] as const)[this.#sum]);
  }
  sum(name: string, dirhams: number): string {
    return field(name, this.#print(dirhams), dirhams.toFixed(2), 'white-space:nowrap');
  }
  otherSum(dirhams: number): string {
    return `<bdi style="white-space:nowrap">${this.#print(dirhams)}</bdi>`;
  }

  /** Letterhead. Lines are HTML. */
  head(french: readonly string[], arabic: readonly string[]): string {
    const stack = (side: Side, style: string): string => {
      const [lines, draw] = side === 'ar' ? [arabic, inAr] : [french, inFr];
      return lines.length === 0
        ? '<div></div>'
        : draw(lines.map((line) => `<div>${line}</div>`).join(''), style);
    };
    const star = `<svg width="54" height="54" viewBox="0 0 54 54" fill="none" stroke="#444" stroke-width="1.6"><circle cx="27" cy="27" r="24"/><path d="M27 8 L38 43 L9 21 H45 L16 43 Z"/></svg>`;
    if (this.#head === 0)
      return `<div style="display:flex;justify-content:space-between;align-items:center">${stack('fr', 'text-align:center;font-size:.88em;line-height:1.35')}${star}${stack('ar', 'text-align:center;line-height:1.4')}</div>`;
    if (this.#head === 1)
      return `<div style="display:flex;justify-content:space-between;flex-direction:row">${stack('fr', 'font-size:.85em;line-height:1.4;border-left:3px solid #888;padding-left:8px')}${stack('ar', 'line-height:1.45;border-right:3px solid #888;padding-right:8px')}</div><div style="border-bottom:3px double #555;margin-top:8px"></div>`;
    const dashes = '<div style="text-align:center;line-height:.7;color:#444">- - - - - - -</div>';
    const typed = (side: Side): string => {
      const [lines, draw] = side === 'ar' ? [arabic, inAr] : [french, inFr];
      return lines.length === 0
        ? '<div></div>'
        : draw(lines.map((line) => `<div>${line}</div>`).join(dashes), 'text-align:center;line-height:1.35');
    };
    if (this.#head === 2)
      return `<div style="display:flex;justify-content:space-between;font-size:.92em">${typed('fr')}${typed('ar')}</div>`;
    return `<div style="text-align:center">${star}${stack('ar', 'line-height:1.45')}${stack('fr', 'font-size:.84em;line-height:1.35')}</div>`;
  }

  title(arabic: string, french = ''): string {
    const [ar, fr] = [arabic && inAr(arabic, 'font-size:1.7em;line-height:1.45'), french && inFr(french)];
    const size = arabic ? '' : 'font-size:1.4em;';
    return [
      `<div class="c" style="${size}font-weight:700;margin:22px 0;border-top:1px dashed #333;border-bottom:1px dashed #333;padding:8px 0">${ar}${fr}</div>`,
      `<div class="c" style="${size}font-weight:700;margin:20px 90px;border:1px solid #222;box-shadow:3px 3px 0 #777;padding:6px">${ar}${fr}</div>`,
      `<div class="c" style="${size}margin:24px 0;letter-spacing:${arabic ? '0' : '.12em'}">${ar}${fr}</div>`,
      `<div class="c" style="${size}font-weight:700;margin:20px 60px;background:#d8dfe8;border-radius:20px;padding:7px">${ar}${fr}</div>`,
      `<div class="c" style="${size}font-weight:700;margin:22px 0"><span style="color:#777">●</span> <span style="display:inline-block;border-bottom:4px double #222;padding:0 12px">${ar}${fr}</span> <span style="color:#777">●</span></div>`,
    ][this.#title]!;
  }

  /** A value on the dotted blank of a printed form. */
  blank(html: string, width = 120): string {
    return `<span style="display:inline-block;min-width:${width}px;text-align:center;border-bottom:1.6px dotted #444;line-height:1.5">${html}</span>`;
  }

  /** Squares a machine would read; none does. */
  squares(size = 78): string {
    const cells = Array.from({ length: 21 * 21 }, (_, i) => {
      const [x, y] = [i % 21, Math.floor(i / 21)];
      return this.maybe(0.5) ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : '';
    }).join('');
    return `<svg width="${size}" height="${size}" viewBox="0 0 21 21" fill="#111">${cells}</svg>`;
  }

  /** Who signs, with the seal of a place or a firm beside his words, of none if `firm` is empty; the last line keeps their room. */
  sign(side: Side, who: string, place: string, firm = `${place.toUpperCase()} * ROYAUME DU MAROC *`): string {
    const seal = stamp(
      `${side === 'ar' ? 'right' : 'left'}:${this.number(30, 90)}px;top:2px`,
      firm,
      place.slice(0, 8),
      this.#ink,
      this.maybe(0.75) ? 'round' : 'box',
    );
    const text =
      side === 'ar'
        ? inAr(who, 'text-align:left;padding-left:40px')
        : inFr(who, 'text-align:right;padding-right:40px');
    return `<div style="position:relative;margin-top:20px;min-height:126px">${text}${firm !== '' && this.maybe(0.8) ? seal : ''}${signature(`${side === 'ar' ? 'left' : 'right'}:60px;top:52px`, this.chance.below(9), this.#ink)}</div><p style="height:1px"></p>`;
  }

  page(
    type: PaperType,
    body: string,
    options: { css?: string; width?: number; height?: number; padding?: string } = {},
  ): Sheet {
    return this.o.page(type, body, options);
  }
}
