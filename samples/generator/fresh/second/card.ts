/** Identity cards, as a second hand wrote them: other places for their words, and copies as shops make them. */
import { bySex } from '../../person.ts';
import { field, plain, stamp } from '../../sheet.ts';
import { type Card, identity } from '../card.ts';
import type { Form, Office } from '../office.ts';
import { second } from './form.ts';

const upper = (text: string): string => text.toUpperCase();
const dots = (iso: string): string => iso.split('-').reverse().join('.');
const dot = (name: string, iso: string): string => field(name, dots(iso), iso);
const ar = (html: string, style = ''): string => `<div lang="ar" dir="rtl" style="${style}">${html}</div>`;
const fr = (html: string, style = ''): string => `<div lang="fr" dir="ltr" style="${style}">${html}</div>`;
const face = (w: number, h: number): string =>
  `<div style="width:${w}px;height:${h}px;background:radial-gradient(circle at 50% 36%,#777 0 20%,#bdbdbd 21% 58%,#8d8d8d 59%)"></div>`;

/** The card since 2020: portrait at the right, its words in one narrow column. */
function recentFront(o: Office, c: Card): string {
  const { holder } = c;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  return `<div class="id" style="background:${o.pick(['linear-gradient(100deg,#f3e3e0,#e3efe6)', 'linear-gradient(60deg,#e6ecf5,#f4efe2)'])}">
    <div class="row">${fr('ROYAUME DU MAROC', 'font-weight:700')}${ar('المملكة المغربية', 'font-weight:700')}</div>
    <div class="row">${fr("CARTE NATIONALE D'IDENTITE", 'font-size:.85em')}${ar('البطاقة الوطنية للتعريف')}</div>
    <div style="display:flex;gap:14px;margin-top:8px"><div style="flex:1;line-height:1.42">
      <div class="row">${fr(field('givenNameLat', upper(holder.givenLat)))}${ar(field('givenNameAr', holder.givenAr))}</div>
      <div class="row">${fr(field('familyNameLat', holder.familyLat))}${ar(field('familyNameAr', holder.familyAr))}</div>
      <div class="row">${fr(sex('Né le', 'Née le'))}${fr(dot('birthDate', holder.birth))}${ar(sex('مزداد بتاريخ', 'مزدادة بتاريخ'))}</div>
      ${ar(`ب ${field('birthPlaceAr', holder.placeAr)}`)}${fr(`à ${field('birthPlaceLat', upper(holder.placeLat))}`)}
      <div class="row">${fr("Valable jusqu'au")}${fr(dot('expiryDate', c.expiry))}${ar('صالحة إلى غاية')}</div>
    </div><div>${face(126, 158)}${fr(`N° ${field('cin', holder.cin)}`, 'font-weight:700;margin-top:6px;text-align:center')}</div></div>
    ${fr(`CAN ${plain(String(100000 + o.chance.below(899999)))}`, 'font-size:.8em')}</div>`;
}

function recentBack(c: Card): string {
  const { holder, father, mother } = c;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  return `<div class="id" style="background:linear-gradient(120deg,#e9efe4,#efe6e2)">
    <div class="row">${fr(`N° ${field('cinBack', holder.cin)}`)}${fr(`Valable jusqu'au ${plain(dots(c.expiry))}`)}</div>
    <div style="line-height:1.4;margin-top:4px">${ar(`${sex('ابن', 'بنت')} ${field('fatherAr', father.chainAr)}`)}${ar(`و ${field('motherAr', mother.chainAr)}`)}
    ${fr(`${sex('Fils de', 'Fille de')} ${field('fatherLat', upper(father.chainLat))}`)}${fr(`et de ${field('motherLat', upper(mother.chainLat))}`)}
    <div class="row">${fr('Adresse')}${ar(`العنوان ${field('addressAr', c.address.ar)}`)}</div>${fr(field('addressLat', upper(c.address.lat)))}
    <div class="row">${fr(`N° état civil ${field('civilNumber', holder.act)}`)}${fr(`Sexe ${field('sex', holder.sex)}`)}${ar('الجنس')}</div></div>
    <div class="mrz">${c.mrz.map((text, i) => `<div>${field(`mrz${i + 1}`, text)}</div>`).join('')}</div></div>`;
}

const css = `.id { width: 610px; min-height: 380px; border: 1px solid #99a; border-radius: 20px; padding: 16px 22px; margin: 16px auto; overflow: hidden; }
  .id .row { gap: 10px; } .mrz { font-family: 'OCR B', monospace; font-size: 18.5px; letter-spacing: .06em; margin-top: 14px; line-height: 1.45; } .mrz .v { font-weight: 400; white-space: nowrap; }`;

const both = second('card-recent', 'cnie', (o) => {
  const c = identity(o);
  return o.page('cnie', recentFront(o, c) + recentBack(c), { css });
});

/** A shop's copy: grey, the two sides apart on the sheet, certified by the town hall. */
const copy = second('card-certified-copy', 'cnie', (o) => {
  const c = identity(o);
  const seal = `<div style="position:relative;height:0">${stamp('left:430px;top:-40px', 'COPIE CERTIFIEE CONFORME', 'مطابق للأصل', '#3a4fa0', 'box')}</div>`;
  return o.page(
    'cnie',
    `<div style="filter:grayscale(1) contrast(1.15)">${recentFront(o, c)}<div style="height:${20 + o.chance.below(60)}px"></div>${recentBack(c)}</div>${seal}`,
    {
      css: `${css} .id { margin-inline: ${10 + o.chance.below(50)}px auto; width: 570px; font-size: .95em; } .mrz { font-size: 17px; }`,
    },
  );
});

const sides = second('card-two-sheets', 'cnie', (o) => {
  const c = identity(o);
  const small = { css, width: 700, height: 480, padding: '18px 40px' };
  return [o.page('cnie', recentFront(o, c), small), o.page('cnie', recentBack(c), small)];
});

export const cardsSecond: readonly Form[] = [both, copy, sides];
