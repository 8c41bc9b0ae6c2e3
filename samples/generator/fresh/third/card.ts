/** Identity cards: the generation of 2008, both sides copied on one sheet with a town hall's words, and the laminated one. */
import { bySex } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { type Card, identity } from '../card.ts';
import type { Form, Office } from '../office.ts';
import { stamped, third } from './kit.ts';

const dots = (iso: string): string => iso.split('-').reverse().join('.');
const dot = (name: string, iso: string): string => field(name, dots(iso), iso);
const ar = (html: string, style = ''): string => `<div lang="ar" dir="rtl" style="${style}">${html}</div>`;
const fr = (html: string, style = ''): string => `<div lang="fr" dir="ltr" style="${style}">${html}</div>`;
const portrait = (width: number): string =>
  `<div style="width:${width}px;height:${Math.round(width * 1.28)}px;background:radial-gradient(ellipse at 50% 35%,#6f6f6f 0 24%,#c4c4c4 25% 55%,#777 56%)"></div>`;

/** Portrait at the left with the number under it; Arabic lines right, French ones left, in turn. */
const front = (o: Office, c: Card): string => {
  const { holder } = c;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  return `<div class="nid" style="background:${o.pick(['linear-gradient(150deg,#f6e5d6,#dfeee3)', 'repeating-radial-gradient(circle at 80% 20%,#eef3ea 0 9px,#e3ecdf 9px 18px)'])}">
    <div class="c">${ar('المملكة المغربية', 'font-weight:700')}${fr('ROYAUME DU MAROC', 'font-size:.85em')}</div>
    <div class="row">${fr("CARTE NATIONALE D'IDENTITE", 'font-weight:700')}${ar('البطاقة الوطنية للتعريف', 'font-weight:700')}</div>
    <div style="display:flex;gap:18px;margin-top:6px"><div>${portrait(112)}${fr(field('cin', holder.cin), 'font-weight:700;font-size:1.15em;text-align:center')}</div>
    <div style="flex:1;line-height:1.38">${ar(field('givenNameAr', holder.givenAr))}${fr(field('givenNameLat', holder.givenLat.toUpperCase()))}${ar(field('familyNameAr', holder.familyAr))}${fr(field('familyNameLat', holder.familyLat))}
      <div class="row">${fr(`${sex('Né le', 'Née le')} ${dot('birthDate', holder.birth)}`)}${ar(sex('مزداد بتاريخ', 'مزدادة بتاريخ'))}</div>
      <div class="row">${fr(`à ${field('birthPlaceLat', holder.placeLat.toUpperCase())}`)}${ar(`بـ ${field('birthPlaceAr', holder.placeAr)}`)}</div>
      <div class="row" style="font-size:.92em">${fr(`Valable jusqu'au ${dot('expiryDate', c.expiry)}`)}${ar('صالحة إلى غاية')}</div>
      ${ar('المدير العام للأمن الوطني', 'font-size:.76em;text-align:left')}</div></div></div>`;
};

const back = (c: Card): string => {
  const { holder, father, mother } = c;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  return `<div class="nid" style="background:linear-gradient(30deg,#e9eef2,#f1ece0)">
    <div class="row">${fr(`${field('cinBack', holder.cin)}`, 'font-weight:700')}${fr(dots(c.expiry), 'font-size:.85em')}</div>
    <div style="line-height:1.36">${ar(`${sex('ابن', 'ابنة')} ${field('fatherAr', father.chainAr)}`)}${fr(`${sex('Fils de', 'Fille de')} ${field('fatherLat', father.chainLat.toUpperCase())}`)}${ar(`وابن${sex('', 'ة')} ${field('motherAr', mother.chainAr)}`)}${fr(`et de ${field('motherLat', mother.chainLat.toUpperCase())}`)}
    ${ar(`العنوان ${field('addressAr', c.address.ar)}`)}${fr(`Adresse ${field('addressLat', c.address.lat.toUpperCase())}`)}
    <div class="row">${fr(`Sexe ${field('sex', holder.sex)}`)}${fr(`N° état civil ${field('civilNumber', holder.act)}`)}${ar('رقم الحالة المدنية')}</div></div>
    <div class="mrz">${c.mrz.map((text, i) => `<div>${field(`mrz${i + 1}`, text)}</div>`).join('')}</div></div>`;
};

const css = `.nid { width: 620px; min-height: 386px; border: 1px solid #889; border-radius: 18px; padding: 14px 22px; overflow: hidden; }
  .nid .row { gap: 10px; } .mrz { font-family: 'OCR B', monospace; font-size: 18.5px; letter-spacing: .06em; margin-top: 12px; line-height: 1.45; } .mrz .v { font-weight: 400; white-space: nowrap; }`;

/** Back above, front beneath: as they happened to lie on the glass. */
const upside = third('card-back-first', 'cnie', (o) => {
  const c = identity(o);
  const words = stamped(
    o,
    'ar',
    `نسخة مطابقة للأصل<br>عدد ${plain(String(100 + o.chance.below(9000)))}<br>الباشا`,
  );
  return o.page(
    'cnie',
    `<div style="display:flex;flex-direction:column;gap:36px;align-items:${o.pick(['flex-start', 'center', 'flex-end'])}">${back(c)}${front(o, c)}</div><div style="margin-top:24px">${words}</div>`,
    { css },
  );
});

const alone = third('card-front-2008', 'cnie', (o) => {
  const c = identity(o);
  return o.page('cnie', front(o, c), { css, width: 700, height: 460, padding: '24px 38px' });
});

/** The paper card under plastic of the nineties: each line has its label in Arabic and in French. */
const laminated = third('card-laminated', 'cnie', (o) => {
  const c = identity(o);
  const { holder, father, mother } = c;
  const line = (label: string, value: string): string =>
    `<div style="display:flex;gap:8px;border-bottom:1px dotted #888"><span style="width:132px;font-size:.82em">${label}</span><span>${value}</span></div>`;
  return o.page(
    'cnie',
    `<div style="border:1px solid #555;padding:12px 18px;width:640px;margin:20px auto"><div class="row">${fr(`N° ${field('cin', holder.cin)}`, 'font-weight:700')}${ar('المملكة المغربية — البطاقة الوطنية للتعريف', 'font-weight:700')}</div>
      <div style="display:flex;gap:14px"><div>${portrait(104)}</div><div lang="ar" dir="rtl" style="flex:1">${line('الاسم الشخصي', field('givenNameAr', holder.givenAr))}${line('الاسم العائلي', field('familyNameAr', holder.familyAr))}${line('تاريخ الازدياد', plain(dots(holder.birth)))}${line('مكان الازدياد', field('birthPlaceAr', holder.placeAr))}${line('ابن(ة)', field('fatherAr', father.chainAr))}${line('و', field('motherAr', mother.chainAr))}${line('العنوان', field('addressAr', c.address.ar))}</div></div></div>
     <div style="border:1px solid #555;padding:12px 18px;width:640px;margin:20px auto"><div class="c">${fr("ROYAUME DU MAROC — CARTE D'IDENTITE NATIONALE", 'font-weight:700')}</div><div lang="fr">${line('Prénom', field('givenNameLat', holder.givenLat.toUpperCase()))}${line('Nom', field('familyNameLat', holder.familyLat))}${line('Né(e) le', dot('birthDate', holder.birth))}${line('à', field('birthPlaceLat', holder.placeLat.toUpperCase()))}${line('Fils/Fille de', field('fatherLat', father.chainLat.toUpperCase()))}${line('et de', field('motherLat', mother.chainLat.toUpperCase()))}${line('Adresse', field('addressLat', c.address.lat.toUpperCase()))}${line('Sexe', field('sex', holder.sex))}${line('Valable au', dot('expiryDate', c.expiry))}</div></div>`,
  );
});

export const cardsThird: readonly Form[] = [upside, alone, laminated];
