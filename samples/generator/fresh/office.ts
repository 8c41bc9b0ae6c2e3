/** An office: the letters it prints with, its habits with dates and labels, and how it lays a form out. */

import type { PaperType } from '#shared/papers/reading';
import type { Chance } from '#shared/people/learn/chance';
import {
  field,
  type Look,
  fr as leftToRight,
  plain,
  ar as rightToLeft,
  type Sheet,
  sheet,
  signature,
  stamp,
} from '../sheet.ts';
import { dateAr, dateFigures, dateFr, hijriDateAr, hijriIso, money, numberWordsFr } from '../words.ts';
import { headingApart, headingsApart, titleFrameApart, titlesApart } from './apart/letterheads.ts';
import { arrange, arrangements } from './arrangements.ts';
import type { Font } from './fonts.ts';
import type { Arrangement, Entry } from './layout.ts';
import { headingSecond, titleFrameSecond } from './second/letterheads.ts';

/** Languages of a paper. */
export type Tongue = 'both' | 'ar' | 'fr';

export interface Form {
  readonly name: string;
  readonly type: PaperType;
  /** Used only where reading is measured. */
  readonly heldOut?: true;
  /** How often it is met among its type; default 1. */
  readonly weight?: number;
  /** Sheets of one paper, printed in this order. */
  readonly sheets: (office: Office) => readonly Sheet[];
}

export interface Habits {
  readonly chance: Chance;
  readonly fonts: readonly Font[];
  /** CSS that brings a family the machine does not have. */
  readonly faces: (family: string) => string;
  readonly heldOut: boolean;
  /** A hand with letters of its own. */
  readonly hand?: string | undefined;
  readonly typewriter: boolean;
  /** Share of the usual size of letters. */
  readonly smaller: number;
}

/** Everything of one office is drawn once, so that its page is of one hand. */
export class Office {
  readonly chance: Chance;
  readonly look: Look;
  readonly heldOut: boolean;
  readonly #between: string;
  readonly #arrangement: Arrangement;
  readonly #laidOut = new Map<Tongue, Arrangement>();
  readonly #css: string;
  readonly #heading: number;
  readonly #title: number;
  readonly #bold: boolean;
  readonly #colon: string;

  constructor({ chance, fonts, faces, heldOut, hand, typewriter, smaller }: Habits) {
    this.chance = chance;
    this.heldOut = heldOut;
    // A page kept for measuring differs in letters and in layout.
    const letters = (script: 'ar' | 'lat'): Font => {
      const all = fonts.filter(
        (font) =>
          font.script === script && (font.manner === 'typewriter') === typewriter && font.hand === hand,
      );
      const apart = all.filter((font) => (font.heldOut ?? false) === heldOut);
      return chance.pick(apart.length > 0 ? apart : all);
    };
    const [ar, lat] = [letters('ar'), letters('lat')];
    const size = (10.5 + chance.next() * 3) * smaller;
    this.look = {
      ar: ar.family,
      lat: lat.family,
      size,
      ...(typewriter
        ? {}
        : { paper: chance.pick(['#fff', '#fff', '#fff', '#fdf9ee', '#eef6ea', '#eef3fa', '#fbeff0']) }),
      ink: chance.pick(['#111', '#151515', '#222', '#1c2230', '#2a2018']),
    };
    this.#between = chance.pick(['/', '/', '-', '.']);
    this.#arrangement = chance.pick(arrangements.filter((one) => (one.heldOut ?? false) === heldOut));
    this.#heading = chance.below(10);
    this.#title = chance.below(12);
    this.#bold = chance.chance(0.6);
    this.#colon = chance.pick([' : ', ' : ', ': ', ' ']);
    const spacing = chance.pick(['0', '0', '0', '.02em', '.05em']);
    this.#css = `${faces(ar.family)} ${faces(lat.family)} [lang=ar] { font-size: ${((ar.size ?? 1) * (0.98 + chance.next() * 0.14)).toFixed(2)}em; } [lang=fr] { font-size: ${(lat.size ?? 1).toFixed(2)}em; letter-spacing: ${spacing}; }
      [lang=ar] [lang=ar], [lang=fr] [lang=fr] { font-size: 1em; } [lang=ar] [lang=fr] { font-size: .9em; } .v { font-weight: ${this.#bold ? 700 : 400}; }
      body { line-height: ${(1.45 + chance.next() * 0.55).toFixed(2)}; }
      ${arrangements.map((one) => one.css).join('\n')}`;
  }

  pick<T>(list: readonly T[]): T {
    return this.chance.pick(list);
  }
  /** The office's wording among those in use. */
  say(wordings: readonly string[]): string {
    return this.pick(wordings);
  }

  /** A day in figures. */
  date(name: string, iso: string): string {
    return field(name, dateFigures(iso, this.#between), iso);
  }
  plainDate(iso: string): string {
    return plain(dateFigures(iso, this.#between));
  }
  /** A day with its month in letters, or in figures. */
  dateInAr(name: string, iso: string): string {
    return this.chance.chance(0.4) ? field(name, dateAr(iso), iso) : this.date(name, iso);
  }
  dateInFr(name: string, iso: string): string {
    return this.chance.chance(0.4) ? field(name, dateFr(iso), iso) : this.date(name, iso);
  }
  hijri(name: string, iso: string): string {
    return field(name, hijriDateAr(iso), hijriIso(iso));
  }
  amount(name: string, dirhams: number): string {
    const printed = money(dirhams, this.pick(['blank', 'blank', 'dot', 'plain']));
    return field(name, printed, dirhams.toFixed(2));
  }
  plainAmount(dirhams: number): string {
    return plain(money(dirhams, 'blank'));
  }
  words(name: string, dirhams: number): string {
    const text = `${numberWordsFr(dirhams)} dirhams`;
    return field(name, this.chance.chance(0.3) ? text[0]!.toUpperCase() + text.slice(1) : text);
  }

  form(entries: readonly Entry[], tongue: Tongue): string {
    const serves = (one: Arrangement): boolean => (one.tongues ?? ['both', 'ar', 'fr']).includes(tongue);
    const like = arrangements.filter((one) => (one.heldOut ?? false) === this.heldOut && serves(one));
    // All lists of a paper in one tongue are laid out alike.
    const how =
      this.#laidOut.get(tongue) ?? (serves(this.#arrangement) ? this.#arrangement : this.pick(like));
    this.#laidOut.set(tongue, how);
    return arrange(how, entries, tongue, this.#colon);
  }

  heading(french: readonly string[], arabic: readonly string[], tongue: Tongue): string {
    const [fr, ar] = [
      french.map((line) => `<div>${line}</div>`).join(''),
      arabic.map((line) => `<div>${line}</div>`).join(''),
    ];
    const [left, right] = [
      tongue === 'ar' ? '<div></div>' : leftToRight(fr, 'line-height:1.35'),
      tongue === 'fr' ? '<div></div>' : rightToLeft(ar, 'line-height:1.4'),
    ];
    if (this.heldOut) return headingApart(this.#heading % headingsApart, french, arabic, tongue);
    if (this.#heading >= 5) return headingSecond(this.#heading - 5, french, arabic, tongue);
    if (this.#heading === 4)
      return `<div style="border:1.5px solid #333;border-radius:8px;padding:8px 16px;text-align:center">${right}${left}</div>`;
    if (this.#heading === 3)
      return `<div style="text-align:center;border-bottom:1px solid #666;padding-bottom:6px">${right}${left}</div>`;
    const rule = this.#heading === 1 ? 'border-bottom:2px solid #333;padding-bottom:8px' : '';
    return `<div class="row" style="align-items:flex-start;${rule}">${left}${right}</div>`;
  }

  title(arabic: string, french: string, tongue: Tongue): string {
    const lines = `${tongue === 'fr' ? '' : `<div lang="ar" dir="rtl" style="font-size:1.6em;line-height:1.5">${arabic}</div>`}${tongue === 'ar' ? '' : `<div lang="fr" style="font-size:${tongue === 'fr' ? 1.5 : 1.1}em">${french}</div>`}`;
    const frame = [
      'font-weight:700;border-top:3px solid #222;border-bottom:1px solid #222;padding:6px',
      'font-weight:700',
      'font-weight:700;border:2px solid #222;padding:6px 20px',
      'font-weight:700;background:#333;color:#fff;padding:6px 20px',
      'text-decoration:underline',
      'font-weight:700;background:#e6e6e6;padding:4px 16px',
    ][this.#title];
    if (this.heldOut) return titleFrameApart(this.#title % titlesApart, lines);
    if (this.#title >= 6) return titleFrameSecond(this.#title - 6, lines);
    return `<div class="c" style="margin:20px 0"><div style="display:inline-block;${frame}">${lines}</div></div>`;
  }

  /** A paragraph in either language. */
  para(tongue: 'ar' | 'fr', html: string, style = 'margin:10px 0;line-height:1.8'): string {
    return tongue === 'ar' ? rightToLeft(html, style) : leftToRight(html, style);
  }

  /** Who signs, a stamp and a pen stroke, where the page ends; the last line shows the press that they have room. */
  closing(signer: string, tongue: 'ar' | 'fr', place: string): string {
    const seal = this.chance.chance(0.65)
      ? `<div style="position:relative;width:130px;height:0">${stamp(`left:${20 + this.chance.below(60)}px;top:-6px`, `${place.toUpperCase()} * MAROC *`, place.slice(0, 9), this.pick(['#2f4a8f', '#3a6a4a', '#6a3a6a', '#8f2f3a']))}${signature('left:90px;top:10px', this.chance.below(9))}</div>`
      : `<div style="position:relative;width:130px;height:0">${signature('left:30px;top:10px', this.chance.below(9))}</div>`;
    return `<div style="margin-top:22px;min-height:120px">${this.para(tongue, signer, 'margin:0 40px')}${seal}</div><p style="height:1px"></p>`;
  }

  page(
    type: PaperType,
    body: string,
    options: {
      readonly css?: string;
      readonly width?: number;
      readonly height?: number;
      readonly padding?: string;
    } = {},
  ): Sheet {
    const { css, padding, width, height } = options;
    return sheet(type, this.look, body, {
      css: `${this.#css} ${css ?? ''}`,
      padding: padding ?? `${44 + this.chance.below(30)}px ${50 + this.chance.below(40)}px`,
      ...(width && height ? { size: { width, height } } : {}),
      foot: '<span lang="ar" dir="rtl">نموذج وهمي</span> · spécimen fictif',
    });
  }
}
