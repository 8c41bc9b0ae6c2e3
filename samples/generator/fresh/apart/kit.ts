/** What the forms of this folder share: lines, tables, receipts, and the letterheads of their offices. */
import type { Chance } from '#shared/people/learn/chance';
import { bySex, type Person } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { type Act, act } from '../acts.ts';
import type { Clerk } from '../clerk.ts';
import { day, digits, places } from '../folk.ts';
import { attrs } from '../layout.ts';
import type { Office, Tongue } from '../office.ts';
import { consulates, officials, streets } from './stock.ts';

export const agree =
  (p: Person) =>
  <T>(male: T, female: T): T =>
    bySex(p, male, female);

export const line = (at: 'ar' | 'fr', html: string, style = 'margin:6px 0'): string =>
  `<div ${attrs[at]} style="${style}">${html}</div>`;

export const both = (ar: string, fr: string, style = 'margin:6px 0'): string =>
  `<div class="row" style="${style}"><span ${attrs.fr}>${fr}</span><span ${attrs.ar}>${ar}</span></div>`;

/** A ruled table; cells are HTML. */
export function grid(
  at: 'ar' | 'fr',
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  style = 'margin:12px 0',
): string {
  const top = heads.length > 0 ? `<tr>${heads.map((head) => `<th>${plain(head)}</th>`).join('')}</tr>` : '';
  return `<table class="grid" ${attrs[at]} style="${style}">${top}${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

export const small = (at: 'ar' | 'fr', html: string): string =>
  line(at, html, 'font-size:.78em;color:#444;margin:8px 0');

/** The clerk's receipt for the fee: a number and a day that are nobody's. */
export function receipt(o: Office, clerk: Clerk, at: 'ar' | 'fr'): string {
  const on = day(o.chance, [2019, 2026]);
  const number = digits(o.chance, 5);
  return at === 'ar'
    ? small('ar', `استخلص الرسم بمقتضى الوصل رقم ${plain(number)} بتاريخ ${clerk.plainAr(on)}`)
    : small('fr', `Droits de timbre perçus, quittance n° ${plain(number)} du ${clerk.plainFr(on)}`);
}

export const official = (o: Office, at: 'ar' | 'fr'): string => plain(o.pick(officials)[at === 'ar' ? 0 : 1]);

/** "Of that place", joined as grammar asks. */
export const of = (place: string): string => (place.startsWith('ال') ? `لل${place.slice(2)}` : `ل${place}`);

/** Arabic between short rules, as typed letterheads have it. */
const typed = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((text, i) => (i === 0 ? [text] : ['<span style="font-size:.7em">ـــــــــــ</span>', text]));

/** Province, commune and bureau of an act. */
export function bureau(o: Office, a: Act, tongue: Tongue): string {
  const [provinceAr, provinceLat] = o.pick(places);
  const [communeAr, communeLat] = a.commune;
  const arabic = [
    'المملكة المغربية',
    'وزارة الداخلية',
    `إقليم ${plain(provinceAr)}`,
    `${o.pick(['دائرة', 'باشوية', 'قيادة'])} ${plain(o.pick(places)[0])}`,
    o.chance.chance(0.3)
      ? `الجماعة الترابية ${field('communeAr', of(communeAr), communeAr)}`
      : `${o.pick(['جماعة', 'مقاطعة', 'بلدية'])} ${field('communeAr', communeAr)}`,
    o.pick(['قسم الحالة المدنية', 'مكتب الحالة المدنية', 'شباك الحالة المدنية رقم 2']),
  ];
  return o.heading(
    [
      'ROYAUME DU MAROC',
      "MINISTERE DE L'INTERIEUR",
      `Province ${plain(provinceLat)}`,
      `C.T. ${plain(communeLat)}`,
      o.pick(['Division état civil', 'Service État-Civil']),
    ],
    tongue === 'ar' && o.chance.chance(0.4) ? typed(arabic) : arabic,
    tongue,
  );
}

/** An act kept abroad: its place is where the consulate sits. */
export function actAbroad(chance: Chance): Act & { readonly seat: readonly [string, string] } {
  const a = act(chance);
  const seat = chance.pick(consulates);
  return { ...a, holder: { ...a.holder, placeAr: seat[0], placeLat: seat[1] }, seat };
}

export const consulate = (
  o: Office,
  [ar, lat]: readonly [string, string],
  tongue: Tongue,
  service: readonly [string, string],
): string =>
  o.heading(
    [
      'Royaume du Maroc',
      'Ministère des Affaires Étrangères',
      `Consulat Général du Royaume du Maroc à ${plain(lat)}`,
      service[1],
    ],
    [
      'المملكة المغربية',
      'وزارة الشؤون الخارجية والتعاون',
      `القنصلية العامة للمملكة المغربية ${plain(`ب${ar}`)}`,
      service[0],
    ],
    tongue,
  );

/** Where somebody lives; the town stands last. */
export function dwelling(chance: Chance): { readonly ar: string; readonly lat: string } {
  const [streetAr, street] = chance.pick(streets);
  const [townAr, town] = chance.pick(places);
  const n = 1 + chance.below(190);
  const floor = 1 + chance.below(4);
  return chance.pick([
    { ar: `${n} ${streetAr} ${townAr}`, lat: `${n}, ${street}, ${town}` },
    { ar: `${streetAr} رقم ${n} ${townAr}`, lat: `${street} N° ${n} ${town}` },
    {
      ar: `${streetAr} رقم ${n} الطابق ${floor} ${townAr}`,
      lat: `${street} n°${n} étage ${floor} - ${town}`,
    },
    { ar: `${streetAr} ${townAr}`, lat: `${street} ${town}` },
  ]);
}
