/** Identity cards of the fifth hand: a front enlarged by a copy shop, a back alone, both sides on one sheet. */
import { bySex } from '../../person.ts';
import { field } from '../../sheet.ts';
import { identity } from '../card.ts';
import { arab, form, french, inAr, inFr } from './desk.ts';

type Card = ReturnType<typeof identity>;

const dots = (name: string, iso: string): string => field(name, iso.split('-').reverse().join('.'), iso);
const small = (fr: string): string => french(fr, 'font-size:.7em;color:#444');
const face = (width: number): string =>
  `<svg width="${width}" height="${Math.round(width * 1.3)}" viewBox="0 0 40 52"><rect width="40" height="52" fill="#d3d6da"/><ellipse cx="20" cy="20" rx="9" ry="11" fill="#93979c"/><path d="M3 52 C5 34 35 34 37 52Z" fill="#7d8187"/></svg>`;
const side = (html: string, tint: string): string =>
  `<div style="width:640px;height:404px;margin:0 auto;border:1px solid #889;border-radius:22px;padding:16px 24px;background:${tint};font-size:1.12em;line-height:1.5;overflow:hidden;position:relative">${html}</div>`;

/** Names stand under the heading without a label, Arabic above Latin. */
function front({ holder: h, expiry }: Card): string {
  const name = (arabic: string, latin: string): string =>
    `<div style="display:flex;justify-content:space-between;align-items:baseline;gap:12px">${french(latin)}${arab(arabic, 'font-size:1.15em')}</div>`;
  return `<div class="row" style="font-size:.82em">${french("ROYAUME DU MAROC<br>CARTE NATIONALE D'IDENTITE")}${arab('المملكة المغربية<br>البطاقة الوطنية للتعريف', 'font-size:1.1em')}</div>
    <div style="display:flex;gap:20px;margin-top:10px">${face(142)}<div style="flex:1">
    ${name(field('givenNameAr', h.givenAr), field('givenNameLat', h.givenLat.toUpperCase()))}
    ${name(field('familyNameAr', h.familyAr), field('familyNameLat', h.familyLat))}
    <div class="row" style="margin-top:8px">${small(bySex(h, 'Né le', 'Née le'))}${dots('birthDate', h.birth)}${arab(bySex(h, 'مزداد بتاريخ', 'مزدادة بتاريخ'))}</div>
    <div class="row">${small('à')}<span></span>${arab(`بـ ${field('birthPlaceAr', h.placeAr)}`)}</div>${inFr(field('birthPlaceLat', h.placeLat.toUpperCase()))}
    <div class="row" style="margin-top:10px">${small("Valable jusqu'au")}${dots('expiryDate', expiry)}${arab('صالحة إلى غاية')}</div></div></div>
    <div style="position:absolute;left:24px;bottom:16px">${french(`<span style="font-size:.75em">N°</span> <span style="font-size:1.3em">${field('cin', h.cin)}</span>`)}</div>
    <div style="position:absolute;right:24px;bottom:14px">${arab('المدير العام للأمن الوطني', 'font-size:.8em')}</div>`;
}

/** Parents, address, civil register, then the zone for machines. */
function back({ holder: h, father, mother, address, mrz, expiry }: Card): string {
  const both = (fr: string, latin: string, arabic: string, ar: string): string =>
    `<div style="display:flex;justify-content:space-between;gap:14px;font-size:.88em"><span lang="fr">${small(fr)} ${latin}</span><span lang="ar" dir="rtl"><span style="color:#444">${ar}</span> ${arabic}</span></div>`;
  const zone = mrz.map((line, i) => `<div>${field(`mrz${i + 1}`, line)}</div>`).join('');
  return `<div class="row" style="font-size:.88em">${french(`N° ${field('cinBack', h.cin)}`)}${french(`${small('Valable jusqu’au'.replace('’', "'"))} ${dots('expiryDate', expiry)}`)}</div>
    ${both(bySex(h, 'Fils de', 'Fille de'), field('fatherLat', father.chainLat), field('fatherAr', father.chainAr), bySex(h, 'ابن', 'بنت'))}
    ${both('et de', field('motherLat', mother.chainLat), field('motherAr', mother.chainAr), 'و')}
    ${inFr(`${small('Adresse')} ${field('addressLat', address.lat)}`, 'font-size:.85em;margin-top:6px')}${inAr(`<span style="color:#444">العنوان</span> ${field('addressAr', address.ar)}`, 'font-size:.92em')}
    <div class="row" style="font-size:.88em;margin-top:4px"><span lang="fr">${small('N° état civil')} ${field('civilNumber', h.act)}</span>${arab('رقم الحالة المدنية')}<span lang="fr">${small('Sexe')} ${field('sex', h.sex)}</span></div>
    <div class="zone" style="position:absolute;left:24px;bottom:16px">${zone}</div>`;
}

const css = `.zone { font-family: 'OCR B', monospace; font-size: 20px; letter-spacing: .04em; line-height: 1.45; direction: ltr; } .zone .v { font-weight: 400; white-space: pre; }`;

const frontAlone = form('card-front', 'cnie', (d) =>
  d.page('cnie', side(front(identity(d.o)), d.pick(['#eef5ee', '#f4efe6', '#fff'])), {
    css,
    width: 760,
    height: 520,
    padding: '44px 40px',
  }),
);
const backAlone = form('card-back', 'cnie', (d) =>
  d.page('cnie', side(back(identity(d.o)), d.pick(['#eef2f8', '#f6f2ea', '#fff'])), {
    css,
    width: 760,
    height: 520,
    padding: '44px 40px',
  }),
);
/** Both sides copied onto one sheet, a clerk's line under them. */
const copied = form('card-copied', 'cnie', (d) => {
  const card = identity(d.o);
  return d.page(
    'cnie',
    `${side(front(card), '#fff')}<div style="height:46px"></div>${side(back(card), '#fff')}` +
      inAr(`نسخة من البطاقة سلمت للمصلحة قصد الاطلاع`, 'text-align:center;margin-top:30px;font-size:.9em'),
    { css, padding: '60px 60px' },
  );
});

export const cardForms = [frontAlone, backAlone, copied];
