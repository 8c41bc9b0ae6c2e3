/** Ways offices lay labels and values out on a form. */
import { plain } from '../sheet.ts';
import { arrangementsApart } from './apart/arrangements.ts';
import { type Arrangement, attrs, type Entry, each, lines, one } from './layout.ts';
import { arrangementsSecond } from './second/arrangements.ts';

export const arrangements: readonly Arrangement[] = [
  {
    name: 'running',
    css: '.running > div { margin: 7px 0; }',
    draw: (entries, tongue, colon) =>
      each(tongue, (at) =>
        lines(at, entries, 'running', (label, value) => `<div>${plain(label)}${colon}${value}</div>`),
      ),
  },
  {
    name: 'leaders',
    css: '.leaders > div { display: flex; gap: 8px; margin: 7px 0; } .leaders .to { flex: 1; border-bottom: 1.5px dotted #666; padding-inline-start: 12px; }',
    draw: (entries, tongue, colon) =>
      each(tongue, (at) =>
        lines(
          at,
          entries,
          'leaders',
          (label, value) => `<div><span>${plain(label)}${colon}</span><span class="to">${value}</span></div>`,
        ),
      ),
  },
  {
    name: 'cells',
    css: '.cells table { margin: 8px 0; } .cells td { border: 1px solid #555; padding: 5px 9px; } .cells td:first-child { width: 34%; background: #f0f0f0; }',
    draw: (entries, tongue) =>
      each(
        tongue,
        (at) =>
          `<div class="cells"><table ${attrs[at]}>${entries
            .map((entry) => one(at, entry))
            .filter((entry) => entry !== undefined)
            .map(({ label, value }) => `<tr><td>${plain(label)}</td><td>${value}</td></tr>`)
            .join('')}</table></div>`,
      ),
  },
  {
    name: 'above',
    css: '.above { display: grid; grid-template-columns: 1fr 1fr; gap: 10px 26px; margin: 8px 0; } .above .l { font-size: .8em; color: #333; } .above .b { border-bottom: 1px solid #888; min-height: 1.5em; }',
    draw: (entries, tongue) =>
      each(tongue, (at) =>
        lines(
          at,
          entries,
          'above',
          (label, value) => `<div><div class="l">${plain(label)}</div><div class="b">${value}</div></div>`,
        ),
      ),
  },
  {
    name: 'sides',
    tongues: ['both'],
    css: '.sides td { border-bottom: 1px solid #999; padding: 6px 4px; vertical-align: baseline; } .sides td:nth-child(1), .sides td:nth-child(4) { width: 19%; font-size: .9em; }',
    draw: (entries) =>
      `<table class="sides">${entries
        .map(
          ({ fr, ar, frValue, arValue }) =>
            `<tr><td ${attrs.fr}>${fr ? plain(fr) : ''}</td><td ${attrs.fr}>${frValue ?? ''}</td><td ${attrs.ar}>${arValue ?? ''}</td><td ${attrs.ar}>${ar ? plain(ar) : ''}</td></tr>`,
        )
        .join('')}</table>`,
  },
  {
    name: 'halves',
    tongues: ['both'],
    css: '.halves { display: flex; gap: 34px; margin: 10px 0; } .halves > div { flex: 1; } .halves .h > div { margin: 8px 0; }',
    draw: (entries, _, colon) => {
      const half = (at: 'ar' | 'fr'): string =>
        lines(at, entries, 'h', (label, value) => `<div>${plain(label)}${colon}${value}</div>`);
      return `<div class="halves">${half('fr')}${half('ar')}</div>`;
    },
  },
  {
    name: 'stacked',
    tongues: ['both'],
    css: '.stacked td { border: 1px solid #777; padding: 3px 9px; } .stacked .l { width: 30%; font-size: .82em; line-height: 1.3; }',
    draw: (entries) =>
      `<table class="stacked" style="margin:8px 0">${entries
        .map(
          ({ fr, ar, frValue, arValue }) =>
            `<tr><td class="l">${ar ? `<div ${attrs.ar}>${plain(ar)}</div>` : ''}${fr ? `<div ${attrs.fr}>${plain(fr)}</div>` : ''}</td><td ${attrs.fr}>${frValue ?? ''}</td><td ${attrs.ar}>${arValue ?? ''}</td></tr>`,
        )
        .join('')}</table>`,
  },
  {
    name: 'plates',
    css: '.plates { display: grid; grid-template-columns: 1fr 1fr; gap: 9px; margin: 8px 0; } .plates > div { border: 1px solid #444; } .plates .l { background: #2c3a4f; color: #fff; padding: 1px 8px; font-size: .84em; } .plates .b { padding: 4px 10px; }',
    draw: (entries, tongue) =>
      each(tongue, (at) =>
        lines(
          at,
          entries,
          'plates',
          (label, value) => `<div><div class="l">${plain(label)}</div><div class="b">${value}</div></div>`,
        ),
      ),
  },
  {
    name: 'middle',
    tongues: ['both'],
    css: '.middle td { padding: 5px 8px; border-bottom: 1px dashed #999; } .middle .l { width: 32%; text-align: center; font-size: .84em; }',
    draw: (entries) =>
      `<table class="middle" style="margin:8px 0">${entries
        .map(
          ({ fr, ar, frValue, arValue }) =>
            `<tr><td ${attrs.fr}>${frValue ?? ''}</td><td class="l"><span lang="fr">${fr ? plain(fr) : ''}</span>${fr && ar ? ' | ' : ''}<span lang="ar" dir="rtl">${ar ? plain(ar) : ''}</span></td><td ${attrs.ar}>${arValue ?? ''}</td></tr>`,
        )
        .join('')}</table>`,
  },
  {
    name: 'numbered',
    css: '.numbered { margin: 8px 0; } .numbered > div { display: flex; gap: 14px; margin: 6px 0; } .numbered .l { width: 36%; } .numbered .n { width: 26px; color: #555; }',
    draw: (entries, tongue, colon) =>
      each(tongue, (at) => {
        let n = 0;
        return lines(
          at,
          entries,
          'numbered',
          (label, value) =>
            `<div><span class="n">${++n}.</span><span class="l">${plain(label)}${colon}</span><span>${value}</span></div>`,
        );
      }),
  },
  {
    name: 'ledger',
    css: '.ledger { border: 1px solid #333; margin: 8px 0; } .ledger > div { display: flex; } .ledger > div > span { flex: 1; padding: 3px 10px; border-bottom: 1px solid #333; } .ledger > div > .l { border-inline-end: 1px solid #333; flex: .6; }',
    draw: (entries, tongue) =>
      each(tongue, (at) =>
        lines(
          at,
          entries,
          'ledger',
          (label, value) => `<div><span class="l">${plain(label)}</span><span>${value}</span></div>`,
        ),
      ),
  },
  ...arrangementsSecond,
  ...arrangementsApart,
];

/** Lays the entries out; every label is followed by the office's mark. */
export const arrange = (
  how: Arrangement,
  entries: readonly Entry[],
  tongue: 'both' | 'ar' | 'fr',
  colon: string,
): string => how.draw(entries, tongue, colon);
