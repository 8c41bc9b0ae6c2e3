/** The reliability curve of the name matcher as a picture: what it says against what is so, tenth by tenth. */
import type { Tenth } from './name-figures.ts';

const side = 360;
const edge = { left: 64, top: 56, bottom: 86, right: 24 };
const x = (p: number): string => (edge.left + p * side).toFixed(1);
const y = (p: number): string => (edge.top + (1 - p) * side).toFixed(1);

/** Same tenths, same bytes. */
export function reliabilityPicture(tenths: readonly Tenth[], error: number): string {
  const pairs = tenths.reduce((sum, { n }) => sum + n, 0);
  const most = Math.max(1, ...tenths.map(({ n }) => n));
  const [width, height] = [edge.left + side + edge.right, edge.top + side + edge.bottom];
  const text = (tx: number | string, ty: number | string, size: number, anchor: string, words: string) =>
    `<text x="${tx}" y="${ty}" font-size="${size}" text-anchor="${anchor}">${words}</text>`;
  const shown = tenths.filter(({ n }) => n > 0);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title about" font-family="'Noto Sans', 'DejaVu Sans', sans-serif" fill="#1d2b36">`,
    `<title id="title">Reliability of name matching</title>`,
    `<desc id="about">${shown.map(({ said, was, n }) => `said ${said.toFixed(2)}, was ${was.toFixed(2)} of ${n}`).join('; ')}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(width / 2, 24, 15, 'middle', 'Two spellings, one name? What is said and what is so'),
    text(
      width / 2,
      43,
      12,
      'middle',
      `${pairs} invented pairs never learned from · expected calibration error ${error.toFixed(4)}`,
    ),
    ...Array.from({ length: 6 }, (_, k) => k / 5).flatMap((p) => [
      `<path d="M${x(p)} ${y(0)}V${y(1)}M${x(0)} ${y(p)}H${x(1)}" stroke="#d8dee3"/>`,
      text(x(p), edge.top + side + 18, 11, 'middle', p.toFixed(1)),
      text(edge.left - 8, Number(y(p)) + 4, 11, 'end', p.toFixed(1)),
    ]),
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#8a98a3" stroke-dasharray="5 4"/>`,
    // How often each tenth is said: bars from the foot, on the root of the count so that rare ones are seen.
    ...tenths.map(
      ({ n }, k) =>
        `<rect x="${(edge.left + (k / 10) * side + 3).toFixed(1)}" width="${(side / 10 - 6).toFixed(1)}" y="${y(0.25 * Math.sqrt(n / most))}" height="${(0.25 * side * Math.sqrt(n / most)).toFixed(1)}" fill="#cfe3ee"/>`,
    ),
    `<path d="M${shown.map(({ said, was }) => `${x(said)} ${y(was)}`).join('L')}" fill="none" stroke="#0b6b8f" stroke-width="2"/>`,
    ...shown.map(({ said, was }) => `<circle cx="${x(said)}" cy="${y(was)}" r="4" fill="#0b6b8f"/>`),
    text(edge.left + side / 2, edge.top + side + 40, 12, 'middle', 'probability said'),
    `<g transform="rotate(-90 18 ${edge.top + side / 2})">${text(18, edge.top + side / 2, 12, 'middle', 'share that are one name')}</g>`,
    text(
      edge.left + side / 2,
      edge.top + side + 62,
      11,
      'middle',
      'dashed: what is said is so · bars: how often each tenth is said (root scale)',
    ),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}
