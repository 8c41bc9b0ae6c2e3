/** Fresh identity cards: both sides on one sheet, a side alone, or a grey photocopy of both. */
import { mrzLines } from '../numbers.ts';
import { bySex } from '../person.ts';
import { field, plain } from '../sheet.ts';
import { address, day, digits, type Folk, household } from './folk.ts';
import type { Form, Office } from './office.ts';

export interface Card {
  readonly holder: Folk;
  readonly father: Folk;
  readonly mother: Folk;
  readonly expiry: string;
  readonly address: { readonly ar: string; readonly lat: string };
  readonly mrz: readonly [string, string, string];
}

export function identity(o: Office): Card {
  const { father, mother, children } = household(o.chance, 1);
  const holder = children[0]!;
  const expiry = day(o.chance, [2024, 2035]);
  const mrz = mrzLines({
    documentNumber: `${o.pick(['A', 'B', 'R', 'Z'])}${o.pick(['', 'A', 'D'])}${digits(o.chance, 7)}`
      .slice(0, 9)
      .padEnd(9, '4'),
    cin: holder.cin,
    birth: holder.birth,
    sex: holder.sex,
    expiry,
    familyLat: holder.familyLat,
    givenLat: holder.givenLat,
  });
  return { holder, father, mother, expiry, address: address(o.chance), mrz };
}

const upper = (text: string): string => text.toUpperCase();
const dots = (iso: string): string => iso.split('-').reverse().join('.');
const dot = (name: string, iso: string): string => field(name, dots(iso), iso);
const photo =
  '<div style="width:118px;height:150px;background:radial-gradient(circle at 50% 38%,#8a8a8a 0 22%,#c9c9c9 23%,#c9c9c9 60%,#999 61%)"></div>';

const shell = (tint: string, html: string): string =>
  `<div class="card" style="background:${tint}">${html}</div>`;

function front(o: Office, c: Card, tint: string): string {
  const { holder } = c;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const ar = (html: string): string => `<div lang="ar" dir="rtl">${html}</div>`;
  const fr = (html: string): string => `<div lang="fr">${html}</div>`;
  const title = `<div class="row" style="font-size:.82em">${fr(`ROYAUME DU MAROC<br>CARTE NATIONALE D'IDENTITE`)}${ar('المملكة المغربية<br>البطاقة الوطنية للتعريف')}</div>`;
  const names = o.chance.chance(0.3)
    ? `${ar(field('givenNameAr', holder.givenAr))}${ar(field('familyNameAr', holder.familyAr))}${fr(field('givenNameLat', upper(holder.givenLat)))}${fr(field('familyNameLat', holder.familyLat))}`
    : `${ar(field('givenNameAr', holder.givenAr))}${fr(field('givenNameLat', upper(holder.givenLat)))}${ar(field('familyNameAr', holder.familyAr))}${fr(field('familyNameLat', holder.familyLat))}`;
  const born = `<div class="row"><span lang="fr">${sex('Né le', 'Née le')} ${dot('birthDate', holder.birth)}</span><span lang="ar" dir="rtl">${o.say([sex('مزداد بتاريخ', 'مزدادة بتاريخ'), 'تاريخ الازدياد'])}</span></div>
    <div class="row"><span lang="fr">à ${field('birthPlaceLat', upper(holder.placeLat))}</span><span lang="ar" dir="rtl">ب ${field('birthPlaceAr', holder.placeAr)}</span></div>`;
  const until = `<div class="row"><span lang="fr">Valable jusqu'au ${dot('expiryDate', c.expiry)}</span><span lang="ar" dir="rtl">صالحة إلى غاية</span></div>`;
  const number = `<div lang="fr" style="font-weight:700">${o.say(['N°', 'N° '])} ${field('cin', holder.cin)}</div>`;
  return shell(
    tint,
    `${title}<div class="row" style="gap:16px;margin-top:8px">${photo}<div style="flex:1;line-height:1.5">${names}${born}${until}${number}</div></div>`,
  );
}

function back(c: Card, tint: string): string {
  const { holder } = c;
  const sex = <T>(male: T, female: T): T => bySex(holder, male, female);
  const line = (fr: string, ar: string): string =>
    `<div class="row"><span lang="fr">${fr}</span><span lang="ar" dir="rtl">${ar}</span></div>`;
  const html = `<div class="row"><span lang="fr">N° ${field('cinBack', holder.cin)}</span><span lang="fr">${plain(dots(c.expiry))}</span></div>
    ${line(`${sex('Fils de', 'Fille de')} ${field('fatherLat', upper(c.father.chainLat))}`, `${sex('ابن', 'بنت')} ${field('fatherAr', c.father.chainAr)}`)}
    ${line(`et de ${field('motherLat', upper(c.mother.chainLat))}`, `و ${field('motherAr', c.mother.chainAr)}`)}
    ${line(`Adresse ${field('addressLat', upper(c.address.lat))}`, `العنوان ${field('addressAr', c.address.ar)}`)}
    <div class="row"><span lang="fr">N° état civil ${field('civilNumber', holder.act)}</span><span lang="ar" dir="rtl">رقم الحالة المدنية</span></div>
    <div class="row"><span lang="fr">Sexe ${field('sex', holder.sex)}</span><span lang="ar" dir="rtl">الجنس</span></div>
    <div class="mrz">${c.mrz.map((text, i) => `<div>${field(`mrz${i + 1}`, text)}</div>`).join('')}</div>`;
  return shell(tint, html);
}

const css = `.card { width: 600px; min-height: 372px; border: 1px solid #889; border-radius: 22px; padding: 18px 22px; margin: 14px auto; overflow: hidden; }
  .card .row { gap: 12px; } .mrz { font-family: 'OCR B', monospace; font-size: 18.5px; letter-spacing: .06em; margin-top: 16px; line-height: 1.5; } .mrz .v { font-weight: 400; white-space: nowrap; }`;
const tints = [
  'linear-gradient(120deg,#e8f0e2,#f6e9e0)',
  'linear-gradient(120deg,#e3ecf4,#f2efe4)',
  '#f4f4f0',
  'repeating-linear-gradient(35deg,#eef4ea 0 7px,#e4eee6 7px 14px)',
];

const sheetOf = (
  name: string,
  sides: 'both' | 'front' | 'back',
  more: { grey?: boolean; side?: boolean } = {},
): Form => ({
  name,
  type: 'cnie',
  sheets: (o) => {
    const c = identity(o);
    const tint = more.grey ? '#f2f2f2' : o.pick(tints);
    const both = [sides === 'back' ? '' : front(o, c, tint), sides === 'front' ? '' : back(c, tint)].join('');
    if (sides !== 'both')
      return [o.page('cnie', both, { css, width: 700, height: 470, padding: '20px 40px' })];
    if (more.side)
      return [
        o.page('cnie', `<div style="display:flex;gap:10px">${both}</div>`, {
          css: `${css} .card { width: 48%; font-size: .82em; } .mrz { font-size: 14px; }`,
          width: 1123,
          height: 794,
          padding: '120px 30px',
        }),
      ];
    const note = more.grey
      ? o.para(
          'fr',
          `Copie conforme à l'original — ${plain(o.pick(['Arrondissement', 'Commune', 'Annexe administrative']))}`,
          'margin:30px 60px',
        )
      : '';
    return [o.page('cnie', both + note, { css })];
  },
});

export const cardForms: readonly Form[] = [
  sheetOf('card-both', 'both'),
  sheetOf('card-copy', 'both', { grey: true }),
  sheetOf('card-front', 'front'),
  sheetOf('card-back', 'back'),
  sheetOf('card-beside', 'both', { side: true }),
];
