/** Identity cards, as only measuring meets them: labels above their words, and copies on a sheet with other matter. */
import { field, plain, stamp } from '../../sheet.ts';
import { type Card, identity } from '../card.ts';
import type { Form, Office } from '../office.ts';
import { apart } from './form.ts';
import { agree, line } from './kit.ts';

const upper = (text: string): string => text.toUpperCase();
const dots = (iso: string): string => iso.split('-').reverse().join('.');
const dot = (name: string, iso: string): string => field(name, dots(iso), iso);
const ar = (html: string, style = ''): string => `<div lang="ar" dir="rtl" style="${style}">${html}</div>`;
const fr = (html: string, style = ''): string => `<div lang="fr" dir="ltr" style="${style}">${html}</div>`;
const row = (left: string, right: string): string => `<div class="row">${fr(left)}${ar(right)}</div>`;
const portrait = (w: number, h: number): string =>
  `<div style="width:${w}px;height:${h}px;flex:none;background:radial-gradient(ellipse at 50% 40%,#6d6d6d 0 24%,#c4c4c4 25% 62%,#a2a2a2 63%)"></div>`;

/** The portrait between a narrow head and the words; both scripts line by line. */
function front(o: Office, c: Card): string {
  const { holder } = c;
  const sex = agree(holder);
  return `<div class="id" style="background:${o.pick(['linear-gradient(20deg,#e4eee0,#f5e7e2)', 'linear-gradient(140deg,#f1efe2,#dfe9ee)', '#f3f3ef'])}">
    <div class="c" style="line-height:1.25">${ar('المملكة المغربية — البطاقة الوطنية للتعريف', 'font-weight:700')}${fr("Royaume du Maroc — Carte Nationale d'Identité", 'font-size:.85em')}</div>
    <div style="display:flex;gap:18px;margin-top:8px">${portrait(132, 164)}<div style="flex:1;line-height:1.4">
    ${row(field('familyNameLat', holder.familyLat), field('familyNameAr', holder.familyAr))}${row(field('givenNameLat', upper(holder.givenLat)), field('givenNameAr', holder.givenAr))}
    ${row(`${sex('Né le', 'Née le')} ${dot('birthDate', holder.birth)}`, sex('ازداد في', 'ازدادت في'))}
    ${row(`à ${field('birthPlaceLat', upper(holder.placeLat))}`, `ب ${field('birthPlaceAr', holder.placeAr)}`)}
    ${row(`N° ${field('cin', holder.cin)}`, 'رقم')}
    ${row(`Expire le ${dot('expiryDate', c.expiry)}`, 'تنتهي صلاحيتها في')}</div></div></div>`;
}

function back(c: Card): string {
  const { holder, father, mother } = c;
  const sex = agree(holder);
  return `<div class="id" style="background:linear-gradient(70deg,#eeeade,#e2ecea)">
    ${row(`N° ${field('cinBack', holder.cin)}`, `رقم الحالة المدنية ${field('civilNumber', holder.act)}`)}
    <div style="line-height:1.42;margin-top:6px">
    ${row(`${sex('Fils de', 'Fille de')} ${field('fatherLat', upper(father.chainLat))}`, `${sex('ابن', 'بنت')} ${field('fatherAr', father.chainAr)}`)}
    ${row(`et de ${field('motherLat', upper(mother.chainLat))}`, `و ${field('motherAr', mother.chainAr)}`)}
    ${ar(`العنوان ${field('addressAr', c.address.ar)}`)}${fr(`Adresse ${field('addressLat', upper(c.address.lat))}`)}
    ${row(`Sexe : ${field('sex', holder.sex)}`, `الجنس`)}</div>
    <div class="mrz">${c.mrz.map((text, i) => `<div>${field(`mrz${i + 1}`, text)}</div>`).join('')}</div></div>`;
}

const css = `.id { width: 614px; min-height: 380px; border: 1px solid #89a; border-radius: 18px; padding: 16px 20px; margin: 18px auto; overflow: hidden; }
  .id .row { gap: 10px; } .mrz { font-family: 'OCR B', monospace; font-size: 18.5px; letter-spacing: .06em; margin-top: 14px; line-height: 1.45; } .mrz .v { font-weight: 400; white-space: nowrap; }`;

const sheet = apart('card-sheet', 'cnie', (o) => {
  const c = identity(o);
  return o.page('cnie', front(o, c) + back(c), { css });
});

/** A photocopy handed in with a file: its use written above, the office's mark under it. */
const forFile = apart('card-for-file', 'cnie', (o, clerk) => {
  const c = identity(o);
  return o.page(
    'cnie',
    line(
      'fr',
      `Copie CNIE — ${plain(o.pick(['dossier n° 41', 'à joindre à la demande', 'agence']))}, reçue le ${clerk.plainFr('2025-02-11')}`,
      'text-align:right;font-size:.85em',
    ) +
      `<div style="filter:grayscale(1)">${front(o, c)}${back(c)}</div><div style="position:relative;height:0">${stamp('left:60px;top:4px', 'VU A L ORIGINAL', 'اطلع على الأصل', '#6a3a6a', 'box')}</div>`,
    { css: `${css} .id { border-radius: 4px; }` },
  );
});

/** One side alone. */
const side = (which: 'front' | 'back'): Form =>
  apart(
    `card-${which}`,
    'cnie',
    (o) => {
      const c = identity(o);
      return o.page('cnie', which === 'front' ? front(o, c) : back(c), {
        css,
        width: 690,
        height: 460,
        padding: '14px 34px',
      });
    },
    0.6,
  );

export const cardsApart: readonly Form[] = [sheet, forFile, side('front'), side('back')];
