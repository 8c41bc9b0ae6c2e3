import { fullAr } from '../../person.ts';
import { field, plain, signature, stamp } from '../../sheet.ts';
import { dateAr, dateFr } from '../../words.ts';
import { type Clerk, formsOf } from '../clerk.ts';
import { type Folk, person } from '../folk.ts';
import { attrs } from '../layout.ts';
import type { Office, Tongue } from '../office.ts';

export type { Clerk };

export const third = formsOf('third');

export type At = 'ar' | 'fr';
export type Pair = readonly [label: string, value: string];

const block = (at: At, lines: readonly string[], style: string, between = ''): string =>
  `<div ${attrs[at]} style="${style}">${lines.map((line) => `<div>${line}</div>`).join(between)}</div>`;
const star =
  '<svg width="44" height="44" viewBox="0 0 44 44" fill="none" stroke="#333" stroke-width="2"><circle cx="22" cy="22" r="20"/><path d="M22 6 l9 29 -24 -18 h30 l-24 18 z"/></svg>';

/** Both languages of an office at the head of its paper. */
export function masthead(o: Office, fr: readonly string[], ar: readonly string[], tongue: Tongue): string {
  const [hasFr, hasAr] = [tongue !== 'ar', tongue !== 'fr'];
  const dashes = '<div style="line-height:.7;font-size:.8em">-----------</div>';
  const [left, right] = [
    hasFr ? block('fr', fr, 'text-align:center;line-height:1.3', dashes) : '<div></div>',
    hasAr ? block('ar', ar, 'text-align:center;line-height:1.3', dashes) : '<div></div>',
  ];
  return o.pick([
    () => `<div style="display:flex;justify-content:space-between;font-size:.92em">${left}${right}</div>`,
    () =>
      `<table style="border:1px solid #444"><tr>${hasFr ? `<td style="padding:6px;width:43%">${block('fr', fr, 'text-align:left;line-height:1.35')}</td>` : ''}<td class="c" style="border-inline:1px solid #444;padding:6px">${star}</td>${hasAr ? `<td style="padding:6px;width:43%">${block('ar', ar, 'line-height:1.35')}</td>` : ''}</tr></table>`,
    () =>
      `<div class="c">${star}</div><div style="display:flex;justify-content:space-between">${hasFr ? block('fr', fr, 'line-height:1.4;max-width:48%') : '<div></div>'}${hasAr ? block('ar', ar, 'line-height:1.4;max-width:48%') : '<div></div>'}</div>`,
    () =>
      `<div class="c" style="line-height:1.35">${hasAr ? block('ar', ar, '') : ''}${hasFr ? block('fr', fr, 'font-size:.9em') : ''}</div><div style="border-top:1px solid #333;border-bottom:3px solid #333;height:5px;margin:6px 0"></div>`,
  ])();
}

export function caption(o: Office, ar: string, fr: string, tongue: Tongue): string {
  const arabic = tongue === 'fr' ? '' : `<span lang="ar" dir="rtl" style="font-size:1.5em">${ar}</span>`;
  const french = tongue === 'ar' ? '' : `<span lang="fr" style="font-size:1.2em">${fr}</span>`;
  const two = arabic && french;
  return o.pick([
    () => `<div class="c" style="margin:18px 0;font-weight:700">${arabic}${two ? '<br>' : ''}${french}</div>`,
    () =>
      `<div class="c" style="margin:16px 0"><span style="display:inline-block;border:2px solid #333;border-radius:16px;padding:2px 24px;font-weight:700">${french}${two ? ' &nbsp;/&nbsp; ' : ''}${arabic}</span></div>`,
    () =>
      `<div class="c" style="margin:18px 0 14px;font-weight:700;border-block:1px solid #555;padding:3px 0">${arabic}${two ? '<br>' : ''}${french}</div>`,
    () =>
      `<div class="row" style="margin:18px 20px 14px;font-weight:700;text-decoration:underline;${two ? '' : 'justify-content:center'}">${french}${arabic}</div>`,
  ])();
}

/** Somebody whose name stands on the paper by trade: registrar, caid, clerk. */
export const clerkAr = (o: Office): string => plain(fullAr(person(o.chance, 'M', [1955, 1985])));
export const clerkOf = (o: Office): Folk => person(o.chance, o.pick(['M', 'F']), [1955, 1985]);

const inks = ['#2f4a8f', '#3a6a4a', '#6a3a6a', '#8f2f3a'] as const;

/**
 * Who signs, his name stamped beneath or not, a seal beside: the state's, or that of a firm. Somebody who signs for
 * `himself` has neither.
 */
export function signed(
  o: Office,
  at: At,
  who: string,
  town: readonly [string, string],
  by: 'state' | 'firm' | 'himself' = 'state',
): string {
  const ink = o.pick(inks);
  const name =
    by !== 'himself' && o.chance.chance(0.45)
      ? `<div style="color:${ink};font-size:.9em">${at === 'ar' ? `${o.pick(['إمضاء', 'الإمضاء', 'توقيع'])} : ${clerkAr(o)}` : `${o.pick(['Signé', 'P.O.', 'Par délégation'])} : ${plain(`${clerkOf(o).givenLat} ${clerkOf(o).familyLat}`)}`}</div>`
      : '';
  const seal =
    by !== 'himself' && o.chance.chance(0.6)
      ? stamp(
          `${o.pick(['left:40px', 'left:230px', 'right:60px'])};top:30px`,
          `${by === 'state' ? 'ROYAUME DU MAROC' : o.pick(['CACHET COMMERCIAL', 'SERVICE CLIENTELE', 'PAYE CONTROLE'])} * ${town[1].toUpperCase()}`,
          town[0],
          ink,
          o.pick(['round', 'round', 'box']),
        )
      : '';
  const side = o.pick(at === 'ar' ? ['left', 'left', 'center'] : ['right', 'right', 'center']);
  const pen = { left: 'left:90px', right: 'right:90px', center: 'left:300px' }[side];
  return `<div style="position:relative;margin-top:18px;min-height:164px"><div ${attrs[at]} style="text-align:${side};padding:0 40px">${who}${name}</div>${seal}${signature(`${pen};top:44px`, o.chance.below(9))}</div>`;
}

/** A text stamped at the foot or the side by another hand. */
export const stamped = (o: Office, at: At, html: string, style = ''): string =>
  `<div ${attrs[at]} style="display:inline-block;border:2px solid ${o.pick(inks)};color:${o.pick(inks)};padding:3px 12px;font-size:.84em;line-height:1.5;transform:rotate(-1.5deg);${style}">${html}</div>`;

export const small = (at: At, html: string): string =>
  `<div ${attrs[at]} style="font-size:.74em;line-height:1.45;color:#333;margin:8px 0">${html}</div>`;
export const p = (at: At, html: string, style = ''): string =>
  `<div ${attrs[at]} style="margin:9px 0;line-height:1.9;${style}">${html}</div>`;
export const band = (at: At, html: string): string =>
  `<div ${attrs[at]} style="background:#ddd;padding:1px 10px;margin:12px 0 4px;font-weight:700">${html}</div>`;

/** Label, leaders, and the value at the far end. */
export const farEnd = (at: At, pairs: readonly Pair[]): string =>
  `<div ${attrs[at]}>${pairs.map(([label, value]) => `<div style="display:flex;gap:8px;margin:6px 0"><span>${plain(label)}</span><span style="flex:1;border-bottom:1.5px dotted #777;margin-bottom:6px"></span><span>${value}</span></div>`).join('')}</div>`;

/** The value on a rule, what it is in small letters under it. */
export const beneath = (at: At, pairs: readonly Pair[], columns = 2): string =>
  `<div ${attrs[at]} style="display:grid;grid-template-columns:repeat(${columns},1fr);gap:10px 24px;margin:10px 0">${pairs.map(([label, value]) => `<div class="c"><div style="border-bottom:1px solid #555;line-height:1.5">${value}</div><div style="font-size:.74em;line-height:1.3">${plain(`(${label})`)}</div></div>`).join('')}</div>`;

/** Label and value one after the other in running lines. */
export const inline = (at: At, pairs: readonly Pair[], mark = ' : ', between = ' &nbsp;–&nbsp; '): string =>
  p(at, pairs.map(([label, value]) => `${plain(label)}${mark}${value}`).join(between));

/** One after the other, each with a bullet. */
export const bullets = (at: At, pairs: readonly Pair[], mark = '-', colon = ' : '): string =>
  `<div ${attrs[at]} style="margin:8px 26px">${pairs.map(([label, value]) => `<div style="margin:5px 0">${mark} ${plain(label)}${colon}${value}</div>`).join('')}</div>`;

/** French label at the left end, Arabic label at the right one, what is said between them on dots. */
export const ends = (
  rows: readonly (readonly [fr: string, value: string, ar: string, arValue?: string])[],
): string =>
  rows
    .map(
      ([fr, value, ar, arValue]) =>
        `<div style="display:flex;align-items:baseline;gap:8px;margin:7px 0"><span ${attrs.fr} style="font-size:.9em">${fr}</span><span style="flex:1;border-bottom:1.5px dotted #888;display:flex;justify-content:space-around;gap:16px"><span ${attrs.fr}>${value}</span>${arValue === undefined ? '' : `<span ${attrs.ar}>${arValue}</span>`}</span><span ${attrs.ar}>${ar}</span></div>`,
    )
    .join('');

/** A table under heads; a head may span several columns with heads of its own beneath. */
export function table(
  at: At,
  heads: readonly (string | readonly [over: string, under: readonly string[]])[],
  rows: readonly (readonly string[])[],
  style = '',
): string {
  const merged = heads.some((head) => typeof head !== 'string');
  const upper = heads.map((head) =>
    typeof head === 'string'
      ? `<th${merged ? ' rowspan="2"' : ''}>${plain(head)}</th>`
      : `<th colspan="${head[1].length}">${plain(head[0])}</th>`,
  );
  const under = heads.flatMap((head) => (typeof head === 'string' ? [] : head[1]));
  return `<table class="grid" ${attrs[at]} style="margin:10px 0;${style}"><tr>${upper.join('')}</tr>${merged ? `<tr>${under.map((head) => `<th>${plain(head)}</th>`).join('')}</tr>` : ''}${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

/** A table whose first cell of each row is its label. */
export const facts = (at: At, pairs: readonly Pair[], width = 36, style = ''): string =>
  `<table class="grid" ${attrs[at]} style="margin:8px 0;${style}">${pairs.map(([label, value]) => `<tr><td style="width:${width}%">${plain(label)}</td><td>${value}</td></tr>`).join('')}</table>`;

/** A letter or a part in each box. */
export const boxed = (name: string, parts: readonly string[], value: string): string =>
  field(name, 'x', value, 'white-space:nowrap').replace(
    '>x<',
    `>${parts.map((part) => `<span style="display:inline-block;border:1px solid #666;padding:0 5px;line-height:1.45">${part}</span>`).join(' ')}<`,
  );
/** Day, month, year each in a box. */
export const dayBoxes = (name: string, iso: string): string => boxed(name, iso.split('-').reverse(), iso);
export const dayOfMonth = {
  ar: (iso: string): string => dateAr(iso).replace(/^(\d+) (\S+) (\d+)$/, '$1 من شهر $2 سنة $3'),
  fr: (iso: string): string => dateFr(iso).replace(/^(\d)(?= )/, '0$1'),
};
