/** Ways offices lay labels and values out on a form. */
import type { Chance } from '#shared/people/learn/chance';
import { plain } from '../sheet.ts';

/** One line of a form: a label and a value for each language that has one (HTML). */
export interface Entry {
  readonly fr?: string;
  readonly ar?: string;
  readonly frValue?: string;
  readonly arValue?: string;
}

export interface Arrangement {
  readonly name: string;
  readonly heldOut?: true;
  /** Languages it can serve; default all. */
  readonly tongues?: readonly ('both' | 'ar' | 'fr')[];
  readonly css: string;
  readonly draw: (entries: readonly Entry[], tongue: 'both' | 'ar' | 'fr', colon: string) => string;
}

const one = (tongue: 'ar' | 'fr', entry: Entry): { label: string; value: string } | undefined =>
  tongue === 'ar'
    ? entry.ar !== undefined && entry.arValue !== undefined
      ? { label: entry.ar, value: entry.arValue }
      : undefined
    : entry.fr !== undefined && entry.frValue !== undefined
      ? { label: entry.fr, value: entry.frValue }
      : undefined;

const attrs = { ar: 'lang="ar" dir="rtl"', fr: 'lang="fr" dir="ltr"' } as const;

/** Lines of one language, each drawn by `line`. */
const lines = (
  tongue: 'ar' | 'fr',
  entries: readonly Entry[],
  name: string,
  line: (label: string, value: string) => string,
): string =>
  `<div class="${name}" ${attrs[tongue]}>${entries
    .map((entry) => one(tongue, entry))
    .filter((entry) => entry !== undefined)
    .map(({ label, value }) => line(label, value))
    .join('')}</div>`;

/** Both languages one above the other, or only the one asked for. */
const each = (tongue: 'both' | 'ar' | 'fr', draw: (one: 'ar' | 'fr') => string): string =>
  tongue === 'both' ? draw('ar') + draw('fr') : draw(tongue);

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
    heldOut: true,
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
    heldOut: true,
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
    heldOut: true,
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
    heldOut: true,
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
];

/** Lays the entries out; all labels of a page are followed by the same mark. */
export function arrange(
  how: Arrangement,
  entries: readonly Entry[],
  tongue: 'both' | 'ar' | 'fr',
  chance: Chance,
): string {
  return how.draw(entries, tongue, chance.pick([' : ', ' : ', ': ', ' ']));
}
