/** One desk of the fifth hand: its days, sums, letterheads, titles, blanks and seals. */
import type { PaperType } from '#shared/papers/reading';
import type { Chance } from '#shared/people/learn/chance';
import { field, plain, type Sheet, signature, stamp } from '../../sheet.ts';
import { dateAr, dateFigures, dateFr, money } from '../../words.ts';
import { formsOf } from '../clerk.ts';
import { day, digits, type Folk, person, places } from '../folk.ts';
import { inAr, inFr } from '../fourth/desk.ts';
import type { Form, Office } from '../office.ts';

export { inAr, inFr, pieces } from '../fourth/desk.ts';

export type Town = readonly [ar: string, lat: string];

const hand = formsOf('fifth', true);

/** A form of this hand, drawn at a desk of its own. */
export const form = (name: string, type: PaperType, draw: (desk: Desk) => Sheet | readonly Sheet[]): Form =>
  hand(name, type, (office) => draw(new Desk(office)));

/** A few Arabic words inside a French line. */
export const arab = (html: string, style = ''): string =>
  `<span lang="ar" dir="rtl" style="${style}">${html}</span>`;
export const french = (html: string, style = ''): string =>
  `<span lang="fr" dir="ltr" style="${style}">${html}</span>`;
/** "In that town": the preposition stands joined to its name. */
export const inTown = (name: string, town: string): string => field(name, `ب${town}`, town);

const streets: readonly Town[] = [
  ['زنقة الأطلس', "Rue de l'Atlas"],
  ['شارع الحسن الثاني', 'Bd Hassan II'],
  ['حي المنظر الجميل', 'Hay Al Mandar Al Jamil'],
  ['درب الطالب', 'Derb Taleb'],
  ['حي تابريكت', 'Hay Tabriquet'],
  ['زنقة القاضي عياض', 'Rue Cadi Ayad'],
];
const villages: readonly Town[] = [
  ['دوار إمين تاغزوت', 'Douar Imin Taghzout'],
  ['دوار بني خلف', 'Douar Beni Khlef'],
  ['دوار الزاوية', 'Douar Zaouia'],
  ['قصر تابوعصامت', 'Ksar Tabouassamt'],
];
const otherMonths: readonly Town[] = [
  ['غشت', 'أغسطس'],
  ['شتنبر', 'سبتمبر'],
  ['نونبر', 'نوفمبر'],
  ['دجنبر', 'ديسمبر'],
];

/** Everything one desk writes is of one manner. */
export class Desk {
  readonly o: Office;
  readonly chance: Chance;
  readonly #manner: { readonly ar: number; readonly fr: number; readonly sum: number; readonly head: number };
  readonly #title: number;
  readonly #eastern: boolean;
  readonly #ink: string;

  constructor(o: Office) {
    this.o = o;
    this.chance = o.chance;
    this.#manner = {
      ar: o.chance.below(6),
      fr: o.chance.below(6),
      sum: o.chance.below(5),
      head: o.chance.below(5),
    };
    this.#title = o.chance.below(6);
    this.#eastern = o.chance.chance(0.2);
    this.#ink = o.pick(['#1d3f8a', '#3b3f8f', '#6a2c70', '#22577a', '#8a1c1c', '#222']);
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
  figures(from: number, to: number): string {
    return String(this.number(from, to));
  }
  digits(length: number): string {
    return `${this.number(1, 9)}${digits(this.chance, length - 1)}`;
  }
  town(): Town {
    return this.pick(places);
  }
  man(from = 1950, to = 1986): Folk {
    return person(this.chance, 'M', [from, to]);
  }
  anyone(from = 1958, to = 1998): Folk {
    return person(this.chance, this.pick(['M', 'F']), [from, to]);
  }
  between(from: number, to: number): string {
    return day(this.chance, [from, to]);
  }
  home(): { readonly ar: string; readonly lat: string } {
    const [townAr, townLat] = this.town();
    if (this.maybe(0.35)) {
      const [ar, lat] = this.pick(villages);
      return { ar: `${ar} قيادة ${townAr}`, lat: `${lat} Caïdat ${townLat}` };
    }
    const [[ar, lat], n] = [this.pick(streets), this.number(3, 240)];
    return { ar: `${ar} رقم ${n} ${townAr}`, lat: `${n} ${lat}, ${townLat}` };
  }
  phone(): string {
    const pair = (): string => digits(this.chance, 2);
    return [`0${this.number(5, 7)}`, pair(), pair(), pair(), pair()].join(this.pick(['-', ' ', '.']));
  }

  #dayAr(iso: string): string {
    const named = otherMonths.reduce(
      (text, [usual, other]) => (this.#eastern ? text.replace(usual, other) : text),
      dateAr(iso),
    );
    return [
      named,
      iso.replaceAll('-', '/'),
      dateFigures(iso, '-'),
      named.replace(/^(\d+) (\S+) /, '$1 من شهر $2 سنة '),
      dateFigures(iso, '/'),
      iso.split('-').reverse().map(Number).join('/'),
    ][this.#manner.ar]!;
  }
  #dayFr(iso: string): string {
    const named = dateFr(iso);
    return [
      dateFigures(iso, '/'),
      named.replace(/^\d /, '0$&').replace(/ \p{L}/u, (letter) => letter.toUpperCase()),
      named,
      dateFigures(iso, '-'),
      dateFigures(iso, ' / '),
      iso.split('-').reverse().map(Number).join('.'),
    ][this.#manner.fr]!;
  }
  ar(name: string, iso: string): string {
    return field(name, this.#dayAr(iso), iso, 'white-space:nowrap');
  }
  fr(name: string, iso: string): string {
    return field(name, this.#dayFr(iso), iso, 'white-space:nowrap');
  }
  plainAr(iso: string): string {
    return plain(this.#dayAr(iso));
  }
  plainFr(iso: string): string {
    return plain(this.#dayFr(iso));
  }
  #money(dirhams: number): string {
    const whole = Number.isInteger(dirhams);
    return [
      money(dirhams, 'blank'),
      whole ? money(dirhams, 'blank').replace(/,00$/, '') : money(dirhams, 'blank'),
      money(dirhams, 'dot'),
      money(dirhams, 'blank').replace(',', '.'),
      money(dirhams, 'plain'),
    ][this.#manner.sum]!;
  }
  sum(name: string, dirhams: number): string {
    return field(name, this.#money(dirhams), dirhams.toFixed(2), 'white-space:nowrap');
  }
  plainSum(dirhams: number): string {
    return `<bdi style="white-space:nowrap">${this.#money(dirhams)}</bdi>`;
  }

  /** Letterhead; its lines are HTML, either language may be missing. */
  head(latin: readonly string[], arabic: readonly string[]): string {
    const stack = (lines: readonly string[], draw: typeof inAr, style: string): string =>
      lines.length === 0 ? '' : draw(lines.map((line) => `<div>${line}</div>`).join(''), style);
    const along = (lines: readonly string[], draw: typeof inAr, size: string): string =>
      lines.length === 0 ? '' : draw(lines.join(' &nbsp;–&nbsp; '), `text-align:center;font-size:${size}`);
    const crown =
      '<svg width="46" height="40" viewBox="0 0 46 40" fill="none" stroke="#333" stroke-width="1.5"><path d="M5 34 L3 12 L14 22 L23 5 L32 22 L43 12 L41 34 Z"/><path d="M8 29 H38"/></svg>';
    return [
      () =>
        `<div class="c">${crown}</div><div class="row" style="align-items:flex-start">${stack(latin, inFr, 'font-size:.84em;line-height:1.45') || '<i></i>'}${stack(arabic, inAr, 'line-height:1.5')}</div>`,
      () =>
        `<div style="border-bottom:1.5px solid #444;padding-bottom:7px">${along(arabic, inAr, '1em')}${along(latin, inFr, '.78em')}</div>`,
      () =>
        `<table class="grid"><tr>${latin.length ? `<td style="vertical-align:middle">${stack(latin, inFr, 'font-size:.82em;line-height:1.35;text-align:center')}</td>` : ''}<td style="width:64px;text-align:center;vertical-align:middle">${crown}</td>${arabic.length ? `<td style="vertical-align:middle">${stack(arabic, inAr, 'line-height:1.4;text-align:center')}</td>` : ''}</tr></table>`,
      () =>
        `<div class="row">${stack(latin, inFr, 'font-size:.85em;line-height:1.4;text-align:center') || '<i></i>'}${stack(arabic, inAr, 'line-height:1.45;text-align:center')}</div><div class="c" style="letter-spacing:.3em;color:#555;line-height:1">*****</div>`,
      () =>
        `<div style="background:#e9e9e4;padding:9px 16px" class="row">${stack(latin, inFr, 'font-size:.84em;line-height:1.4') || '<i></i>'}${stack(arabic, inAr, 'line-height:1.45')}</div>`,
    ][this.#manner.head]!();
  }

  title(arabic: string, latin = ''): string {
    const text = `${arabic && inAr(arabic, 'font-size:1.55em;line-height:1.5')}${latin && inFr(latin, arabic ? '' : 'font-size:1.35em')}`;
    const style = [
      'text-decoration:underline;text-underline-offset:7px;font-weight:700',
      'border:4px double #222;padding:5px 14px;font-weight:700;margin:18px 70px',
      'border-left:9px solid #444;border-right:9px solid #444;padding:2px 14px;font-weight:700;margin:20px 60px',
      'font-weight:700',
      'background:#eee;border:1px solid #aaa;padding:5px;font-weight:700',
      'border-top:2px solid #222;border-bottom:2px solid #222;padding:3px;margin:20px 110px',
    ][this.#title]!;
    return `<div class="c" style="margin:20px 0;${style}">${text}</div>`;
  }

  /** A value written on the dots of a printed blank. */
  dots(html: string, width = 140): string {
    return `<span style="display:inline-block;min-width:${width}px;text-align:center;border-bottom:1.5px dotted #555;line-height:1.35;padding:0 6px">${html}</span>`;
  }

  /** A square code no machine reads. */
  code(size = 70): string {
    const spots = Array.from({ length: 19 * 19 }, (_, i) =>
      this.maybe(0.48) ? `<rect x="${i % 19}" y="${Math.floor(i / 19)}" width="1" height="1"/>` : '',
    );
    return `<svg width="${size}" height="${size}" viewBox="0 0 19 19" fill="#111">${spots.join('')}</svg>`;
  }

  /** Who signs and the seal of his office; the last line keeps their room. */
  sign(side: 'ar' | 'fr', who: string, seal: string): string {
    const [near, far] = side === 'ar' ? ['left', 'right'] : ['right', 'left'];
    const mark = stamp(
      `${far}:${this.number(40, 150)}px;top:4px`,
      `${seal.toUpperCase()} *`,
      seal.slice(0, 9),
      this.#ink,
      this.maybe(0.7) ? 'round' : 'box',
    );
    const text = (side === 'ar' ? inAr : inFr)(who, `text-align:${near};padding-${near}:50px`);
    return `<div style="position:relative;margin-top:18px;min-height:128px">${text}${this.maybe(0.8) ? mark : ''}${signature(`${near}:70px;top:54px`, this.chance.below(9), this.#ink)}</div><p style="height:1px"></p>`;
  }

  page(
    type: PaperType,
    body: string,
    options: { css?: string; width?: number; height?: number; padding?: string } = {},
  ): Sheet {
    return this.o.page(type, body, options);
  }
}
