/** Ways of laying a form out that came with the second hand. */
import { plain } from '../../sheet.ts';
import { type Arrangement, attrs, each, lines, one } from '../layout.ts';

const dots = (n: number): string => `<span style="font-weight:400">${'.'.repeat(n)}</span>`;

export const arrangementsSecond: readonly Arrangement[] = [
  {
    // Dots typed before and after the value, as on forms filled by machine.
    name: 'dotted',
    css: '.dotted > div { margin: 7px 0; }',
    draw: (entries, tongue, colon) =>
      each(tongue, (at) =>
        lines(
          at,
          entries,
          'dotted',
          (label, value) => `<div>${plain(label)}${colon}${dots(4)} ${value} ${dots(9)}</div>`,
        ),
      ),
  },
  {
    name: 'pairs',
    css: '.pairs td { border: 1px solid #666; padding: 4px 7px; vertical-align: top; } .pairs td:nth-child(odd) { font-size: .86em; width: 17%; } .pairs table { margin: 8px 0; }',
    draw: (entries, tongue) =>
      each(tongue, (at) => {
        const cells = entries
          .map((entry) => one(at, entry))
          .filter((entry) => entry !== undefined)
          .map(({ label, value }) => `<td>${plain(label)}</td><td>${value}</td>`);
        const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, i) =>
          cells.slice(2 * i, 2 * i + 2).join(''),
        );
        return `<div class="pairs"><table ${attrs[at]}>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table></div>`;
      }),
  },
  {
    name: 'stripes',
    css: '.stripes { margin: 8px 0; } .stripes > div { display: flex; padding: 4px 10px; } .stripes > div:nth-child(odd) { background: #ececec; } .stripes .l { width: 38%; font-weight: 700; }',
    draw: (entries, tongue, colon) =>
      each(tongue, (at) =>
        lines(
          at,
          entries,
          'stripes',
          (label, value) => `<div><span class="l">${plain(label)}${colon}</span><span>${value}</span></div>`,
        ),
      ),
  },
  {
    name: 'windows',
    css: '.windows > div { display: flex; align-items: center; gap: 12px; margin: 6px 0; } .windows .b { border: 1px solid #555; border-radius: 4px; padding: 1px 12px; min-width: 44%; }',
    draw: (entries, tongue, colon) =>
      each(tongue, (at) =>
        lines(
          at,
          entries,
          'windows',
          (label, value) => `<div><span>${plain(label)}${colon}</span><span class="b">${value}</span></div>`,
        ),
      ),
  },
  {
    // Arabic line, then the French one of the same fact, down the page.
    name: 'interline',
    tongues: ['both'],
    css: '.interline > div { margin: 4px 0; }',
    draw: (entries, _, colon) =>
      `<div class="interline">${entries
        .flatMap((entry) =>
          (['ar', 'fr'] as const).map((at) => {
            const has = one(at, entry);
            return has ? `<div ${attrs[at]}>${plain(has.label)}${colon}${has.value}</div>` : '';
          }),
        )
        .join('')}</div>`,
  },
  {
    // French label, both values between, Arabic label.
    name: 'mirror',
    tongues: ['both'],
    css: '.mirror { margin: 8px 0; } .mirror td { border: 1px solid #888; padding: 3px 8px; } .mirror .l { width: 24%; font-size: .9em; } .mirror .m { text-align: center; line-height: 1.45; }',
    draw: (entries) =>
      `<table class="mirror">${entries
        .map(
          ({ fr, ar, frValue, arValue }) =>
            `<tr><td class="l" ${attrs.fr}>${fr ? plain(fr) : ''}</td><td class="m">${arValue ? `<div ${attrs.ar}>${arValue}</div>` : ''}${frValue ? `<div ${attrs.fr}>${frValue}</div>` : ''}</td><td class="l" ${attrs.ar}>${ar ? plain(ar) : ''}</td></tr>`,
        )
        .join('')}</table>`,
  },
  {
    // One label in both languages, its values side by side after it.
    name: 'slash',
    tongues: ['both'],
    css: '.slash { margin: 8px 0; } .slash > div { display: flex; align-items: baseline; gap: 18px; border-bottom: 1px solid #bbb; padding: 4px 2px; } .slash .l { width: 37%; font-size: .9em; } .slash .v1 { flex: 1; }',
    draw: (entries) =>
      `<div class="slash">${entries
        .map(
          ({ fr, ar, frValue, arValue }) =>
            `<div><span class="l" ${attrs.fr}>${[fr && plain(fr), ar && `<span lang="ar">${plain(ar)}</span>`].filter(Boolean).join(' / ')} :</span><span class="v1" ${attrs.fr}>${frValue ?? ''}</span><span class="v1" ${attrs.ar}>${arValue ?? ''}</span></div>`,
        )
        .join('')}</div>`,
  },
];
