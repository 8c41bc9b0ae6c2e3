import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { turnBands } from '#shared/papers/imaging/bands';
import { uprightPage } from '#shared/papers/imaging/index';
import type { Colour } from '#shared/papers/imaging/raster';

/** Words as bars: what segmentation sees of text, without any font of the machine. */
const words = (x: number, y: number, fill: string) =>
  [20, 34, 18, 40, 26, 30]
    .map((width, i) => `<rect x="${x + i * 50}" y="${y}" width="${width}" height="22" fill="${fill}"/>`)
    .join('');

async function picture(body: string, turn = 0): Promise<Colour> {
  const { data, info } = await sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200"><rect width="900" height="1200" fill="#f4f2ee"/><g transform="rotate(${turn} 450 600)">${body}</g></svg>`,
    ),
  )
    .flatten({ background: '#fff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

const text = [400, 470, 540, 610].map((y) => words(120, y, '#222')).join('');
const band = (fill: string, print: string) =>
  `<rect x="0" y="0" width="900" height="130" fill="${fill}"/>${words(120, 50, print)}`;

describe('light print on a band', () => {
  it.each([
    ['#2b2b2b', '#ffffff'],
    ['#2e6b3f', '#f4f4f0'],
    ['#f08020', '#ffffff'],
    ['#1f4e79', '#ffe08a'],
  ])('of %s in %s is read like any other', async (fill, print) => {
    const page = uprightPage(await picture(band(fill, print) + text));
    const lines = new Set(page.areas.map(({ line }) => line));
    expect(lines.size).toBe(5);
  });

  it('is found on a page that lies a little aslant', async () => {
    const bar = `<rect x="90" y="200" width="720" height="44" fill="#7a1020"/>${words(120, 211, '#fff')}`;
    const page = uprightPage(await picture(bar + text, 1.5));
    expect(new Set(page.areas.map(({ line }) => line)).size).toBe(5);
  });

  it('is found where the band reaches the edge of a sheet on a dark table', async () => {
    const sheet = `<rect width="900" height="1200" fill="#2d3850"/><rect x="90" y="90" width="720" height="1020" fill="#eeeae2"/>`;
    const head = `<rect x="90" y="90" width="720" height="120" fill="#653319"/>${words(150, 140, '#fff')}`;
    const page = uprightPage(await picture(sheet + head + text));
    expect(new Set(page.areas.map(({ line }) => line)).size).toBe(5);
  });
});

describe('what is no band', () => {
  it.each([
    ['dark print', text],
    ['dark print on a coloured band', band('#f0a030', '#222') + text],
    [
      'a frame around text',
      `<rect x="100" y="380" width="700" height="280" fill="none" stroke="#222" stroke-width="8"/>${text}`,
    ],
    ['a solid block', `<rect x="100" y="100" width="300" height="90" fill="#222"/>${text}`],
    ['a ring', `<circle cx="500" cy="800" r="120" fill="none" stroke="#223399" stroke-width="30"/>${text}`],
  ])('stays as it was: %s', async (_, body) => {
    const page = await picture(body);
    expect(turnBands(page)).toBe(page);
  });

  it('leaves the picture that was handed in untouched', async () => {
    const page = await picture(band('#2b2b2b', '#fff'));
    const before = Uint8Array.from(page.data);
    expect(turnBands(page)).not.toBe(page);
    expect(Buffer.compare(page.data, before)).toBe(0);
  });
});
