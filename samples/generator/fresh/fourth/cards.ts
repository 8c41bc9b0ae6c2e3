/** Identity cards of the fourth hand: the card of 2020, the card of 2008 photocopied askew, its back alone. */
import { bySex } from '../../person.ts';
import { field, plain } from '../../sheet.ts';
import { identity } from '../card.ts';
import { type Desk, form, inAr, inFr } from './desk.ts';

type Card = ReturnType<typeof identity>;

const caps = (text: string): string => text.toLocaleUpperCase('fr');
const dotted = (name: string, iso: string): string => field(name, iso.split('-').reverse().join('.'), iso);
const face = (width: number): string =>
  `<svg width="${width}" height="${width * 1.28}" viewBox="0 0 100 128"><rect width="100" height="128" fill="#c7cbd0"/><circle cx="50" cy="48" r="24" fill="#8d8f94"/><path d="M8 128 C12 86 88 86 92 128 Z" fill="#74777d"/></svg>`;

const css = `.id { position: relative; width: 620px; height: 392px; border-radius: 20px; border: 1px solid #99a; padding: 16px 22px; overflow: hidden; line-height: 1.36; }
  .id .s { font-size: .74em; color: #333; } .id .two { display: flex; justify-content: space-between; gap: 14px; }
  .id .mr { font-family: 'OCR B', monospace; font-size: 19px; letter-spacing: .05em; line-height: 1.45; } .id .mr .v { font-weight: 400; white-space: pre; }`;

/** Front of the card of 2020: names at the right of the photograph, the number under it. */
function front(d: Desk, c: Card): string {
  const { holder: h } = c;
  const label = (fr: string, ar: string): string =>
    `<div class="two s"><span lang="fr">${fr}</span><span lang="ar" dir="rtl">${ar}</span></div>`;
  return `<div class="id" style="background:${d.pick(['linear-gradient(160deg,#e9f1ec,#f7e6d6 60%,#e6eef6)', 'radial-gradient(circle at 70% 40%,#f6efd9,#dfeae4)'])}">
    <div class="two" style="font-weight:700;font-size:.86em"><span lang="fr">ROYAUME DU MAROC</span><span lang="ar" dir="rtl">المملكة المغربية</span></div>
    <div class="two s"><span lang="fr">CARTE NATIONALE D'IDENTITE</span><span lang="ar" dir="rtl">البطاقة الوطنية للتعريف</span></div>
    <div style="display:flex;gap:18px;margin-top:10px"><div>${face(120)}<div lang="fr" style="font-weight:700;margin-top:8px">${field('cin', h.cin)}</div><div lang="fr" class="s">CAN ${plain(d.digits(6))}</div></div>
    <div style="flex:1">
      ${inAr(field('givenNameAr', h.givenAr))}${inFr(field('givenNameLat', caps(h.givenLat)))}
      ${inAr(field('familyNameAr', h.familyAr))}${inFr(field('familyNameLat', caps(h.familyLat)))}
      ${label(bySex(h, 'Né le', 'Née le'), bySex(h, 'مزداد بتاريخ', 'مزدادة بتاريخ'))}${inFr(dotted('birthDate', h.birth))}
      ${label('à', 'بـ')}${inAr(field('birthPlaceAr', h.placeAr))}${inFr(field('birthPlaceLat', caps(h.placeLat)))}
      <div class="two" style="margin-top:6px"><span lang="fr"><span class="s">Valable jusqu'au</span> ${dotted('expiryDate', c.expiry)}</span><span lang="ar" dir="rtl" class="s">صالحة إلى غاية</span></div>
    </div><div style="opacity:.45;align-self:flex-end">${face(50)}</div></div></div>`;
}

/** Its back: labels over their values, the address in both tongues. */
function back(c: Card): string {
  const { holder: h } = c;
  const pair = (fr: string, ar: string): string =>
    `<div class="two"><span lang="fr">${fr}</span><span lang="ar" dir="rtl">${ar}</span></div>`;
  return `<div class="id" style="background:linear-gradient(200deg,#eef3ee,#f4ece4)">
    ${pair(`N° ${field('cinBack', h.cin)}`, '')}
    ${pair(`<span class="s">${bySex(h, 'Fils de', 'Fille de')}</span> ${field('fatherLat', caps(c.father.chainLat))}`, `<span class="s">${bySex(h, 'ابن', 'بنت')}</span> ${field('fatherAr', c.father.chainAr)}`)}
    ${pair(`<span class="s">et de</span> ${field('motherLat', caps(c.mother.chainLat))}`, `<span class="s">و</span> ${field('motherAr', c.mother.chainAr)}`)}
    <div class="two s" style="margin-top:6px"><span lang="fr">Adresse</span><span lang="ar" dir="rtl">العنوان</span></div>
    ${inAr(field('addressAr', c.address.ar))}${inFr(field('addressLat', caps(c.address.lat)))}
    ${pair(`<span class="s">N° état civil</span> ${field('civilNumber', h.act)}`, '<span class="s">رقم الحالة المدنية</span>')}
    ${pair(`<span class="s">Sexe</span> ${field('sex', h.sex)}`, '<span class="s">الجنس</span>')}
    <div class="mr" style="position:absolute;bottom:14px">${c.mrz.map((text, i) => `<div>${field(`mrz${i + 1}`, text)}</div>`).join('')}</div></div>`;
}

/** Front of the card of 2008: the photograph at the right, Latin letters above Arabic ones. */
function elder(d: Desk, c: Card): string {
  const { holder: h } = c;
  return `<div class="id" style="background:repeating-linear-gradient(60deg,#e2efe9 0 5px,#eaf3f3 5px 10px)">
    <div class="c" style="font-size:.84em"><span lang="ar" dir="rtl">المملكة المغربية</span> — <span lang="fr">ROYAUME DU MAROC</span><br><span lang="ar" dir="rtl">البطاقة الوطنية للتعريف الإلكترونية</span> <span lang="fr">CARTE NATIONALE D'IDENTITE ELECTRONIQUE</span></div>
    <div style="display:flex;gap:18px;margin-top:12px"><div style="flex:1">
      ${inFr(field('givenNameLat', caps(h.givenLat)))}${inAr(field('givenNameAr', h.givenAr))}
      ${inFr(field('familyNameLat', caps(h.familyLat)))}${inAr(field('familyNameAr', h.familyAr))}
      <div class="two"><span lang="fr"><span class="s">${bySex(h, 'Né le', 'Née le')}</span> ${dotted('birthDate', h.birth)}</span><span lang="ar" dir="rtl" class="s">تاريخ الازدياد</span></div>
      <div class="two"><span lang="fr"><span class="s">à</span> ${field('birthPlaceLat', caps(h.placeLat))}</span><span lang="ar" dir="rtl"><span class="s">ب</span> ${field('birthPlaceAr', h.placeAr)}</span></div>
      <div class="two" style="margin-top:8px"><span lang="fr"><span class="s">Valable jusqu'au</span> ${dotted('expiryDate', c.expiry)}</span><span lang="ar" dir="rtl" class="s">صالحة إلى غاية</span></div>
      <div class="s" lang="ar" dir="rtl" style="margin-top:6px">المدير العام للأمن الوطني ${plain(d.pick(['الشرقي الضريس', 'بوشعيب الرميل']))}</div>
    </div><div>${face(124)}<div lang="fr" style="margin-top:6px"><span class="s">N°</span> <b>${field('cin', h.cin)}</b></div></div></div></div>`;
}

const modern = form('card-2020', 'cnie', (d) => {
  const c = identity(d.o);
  return d.page(
    'cnie',
    `<div style="display:flex;flex-direction:column;align-items:center;gap:34px">${front(d, c)}${back(c)}</div>`,
    { css, padding: '70px 40px' },
  );
});

const askew = form('card-2008-copy', 'cnie', (d) => {
  const c = identity(d.o);
  const tilt = (degrees: number, shift: number, html: string): string =>
    `<div style="width:620px;margin:30px 0 0 ${shift}px;transform:rotate(${degrees}deg);filter:grayscale(1)">${html}</div>`;
  return d.page(
    'cnie',
    `${tilt(d.number(-2, 2), d.number(0, 50), elder(d, c))}${tilt(d.number(-2, 2), d.number(0, 50), back(c))}${inFr(`Vu pour certification matérielle de la copie — Annexe administrative ${plain(d.place()[1])} — ${d.otherDayFr(d.between(2012, 2025))} — Reg. n° ${plain(d.digits(5))}`, 'margin:46px 30px;border:2px solid #4a5a9a;color:#3a4a8a;padding:8px;font-size:.85em;text-align:center')}`,
    { css, padding: '40px 60px' },
  );
});

const faceAlone = form('card-2020-front', 'cnie', (d) => {
  const c = identity(d.o);
  return d.page('cnie', front(d, c), { css, width: 700, height: 460, padding: '30px 40px' });
});

export const cardForms = [modern, askew, faceAlone];
