/** Ways of laying a form out that only measuring uses. */
import { plain } from '../../sheet.ts';
import { type Arrangement, attrs, each, lines, one } from '../layout.ts';

export const arrangementsApart: readonly Arrangement[] = [
  {
    // Labels padded to one width, the colons in a column: how a typist makes a list.
    name: 'tabbed',
    heldOut: true,
    css: '.tabbed { margin: 10px 0; } .tabbed > div { display: flex; margin: 6px 0; } .tabbed .l { width: 33%; } .tabbed .k { width: 18px; }',
    draw: (entries, tongue) =>
      each(tongue, (at) =>
        lines(
          at,
          entries,
          'tabbed',
          (label, value) =>
            `<div><span class="l">${plain(label)}</span><span class="k">:</span><span>${value}</span></div>`,
        ),
      ),
  },
  {
    name: 'dashes',
    heldOut: true,
    css: '.dashes { margin: 10px 0; padding-inline-start: 26px; } .dashes > div { margin: 7px 0; }',
    draw: (entries, tongue, colon) =>
      each(tongue, (at) =>
        lines(at, entries, 'dashes', (label, value) => `<div>- ${plain(label)}${colon}${value}</div>`),
      ),
  },
  {
    // Labels end where the values begin, with no mark between them.
    name: 'flush',
    heldOut: true,
    css: '.flush { margin: 10px 0; } .flush > div { display: flex; gap: 18px; margin: 6px 0; } .flush .l { width: 35%; text-align: end; color: #444; font-size: .92em; }',
    draw: (entries, tongue) =>
      each(tongue, (at) =>
        lines(
          at,
          entries,
          'flush',
          (label, value) => `<div><span class="l">${plain(label)}</span><span>${value}</span></div>`,
        ),
      ),
  },
  {
    name: 'headed',
    heldOut: true,
    css: '.headed table { margin: 10px 0; } .headed td, .headed th { border: 1px solid #555; padding: 4px 9px; } .headed th { background: #e3e8ee; } .headed .l { width: 40%; }',
    draw: (entries, tongue) =>
      each(
        tongue,
        (at) =>
          `<div class="headed"><table ${attrs[at]}><tr>${(at === 'ar' ? ['البيان', 'المعطيات'] : ['Rubrique', 'Renseignements']).map((head) => `<th>${head}</th>`).join('')}</tr>${entries
            .map((entry) => one(at, entry))
            .filter((entry) => entry !== undefined)
            .map(({ label, value }) => `<tr><td class="l">${plain(label)}</td><td>${value}</td></tr>`)
            .join('')}</table></div>`,
      ),
  },
  {
    // Two facts on a line, no rules.
    name: 'twos',
    heldOut: true,
    css: '.twos { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 22px; margin: 10px 0; }',
    draw: (entries, tongue, colon) =>
      each(tongue, (at) =>
        lines(at, entries, 'twos', (label, value) => `<div>${plain(label)}${colon}${value}</div>`),
      ),
  },
  {
    // Each fact in a frame that bears its label on the upper edge.
    name: 'legends',
    heldOut: true,
    css: '.legends { display: grid; grid-template-columns: 1fr 1fr; gap: 6px 14px; margin: 8px 0; } .legends fieldset { border: 1px solid #777; border-radius: 4px; padding: 0 10px 3px; } .legends legend { font-size: .78em; padding: 0 5px; }',
    draw: (entries, tongue) =>
      each(tongue, (at) =>
        lines(
          at,
          entries,
          'legends',
          (label, value) => `<fieldset><legend>${plain(label)}</legend>${value}</fieldset>`,
        ),
      ),
  },
  {
    // Both labels on the first line, each at its side; both values under them.
    name: 'double',
    heldOut: true,
    tongues: ['both'],
    css: '.double { margin: 8px 0; } .double > div { border-bottom: 1px solid #ccc; padding: 3px 0; } .double .t { display: flex; justify-content: space-between; font-size: .84em; color: #333; } .double .b { display: flex; justify-content: space-between; }',
    draw: (entries) =>
      `<div class="double">${entries
        .map(
          ({ fr, ar, frValue, arValue }) =>
            `<div><div class="t"><span ${attrs.fr}>${fr ? plain(fr) : ''}</span><span ${attrs.ar}>${ar ? plain(ar) : ''}</span></div><div class="b"><span ${attrs.fr}>${frValue ?? ''}</span><span ${attrs.ar}>${arValue ?? ''}</span></div></div>`,
        )
        .join('')}</div>`,
  },
  {
    // Arabic at the right with its value, French at the left with its own, colons and no rules.
    name: 'level',
    heldOut: true,
    tongues: ['both'],
    css: '.level { margin: 10px 0; } .level > div { display: flex; justify-content: space-between; gap: 16px; margin: 7px 0; }',
    draw: (entries) =>
      `<div class="level">${entries
        .map(
          ({ fr, ar, frValue, arValue }) =>
            `<div><span ${attrs.fr}>${fr && frValue ? `${plain(fr)} : ${frValue}` : ''}</span><span ${attrs.ar}>${ar && arValue ? `${plain(ar)} : ${arValue}` : ''}</span></div>`,
        )
        .join('')}</div>`,
  },
];
