import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { uprightPage } from '#shared/papers/imaging/index';
import { bodyHeight, eraseRules, findBlobs, findInk } from '#shared/papers/imaging/ink';
import { evenLight } from '#shared/papers/imaging/light';
import { findPhrases } from '#shared/papers/imaging/lines';
import { type Colour, carry, compose, homography, quarterTurn } from '#shared/papers/imaging/raster';
import { findSheet } from '#shared/papers/imaging/sheet';
import { findSkew } from '#shared/papers/imaging/skew';

/** Words as bars: what segmentation sees of text, without any font of the machine. */
const bars = (x: number, y: number, widths: readonly number[], height = 22, gap = 8) => {
  let left = x;
  return widths
    .map((width) => {
      const bar = `<rect x="${left}" y="${y}" width="${width}" height="${height}" fill="#222"/>`;
      left += width + gap;
      return bar;
    })
    .join('');
};

async function picture(svg: string): Promise<Colour> {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

const svg = (width: number, height: number, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`;

const lines = [0, 1, 2, 3, 4, 5, 6, 7]
  .map((i) => bars(120, 200 + i * 70, [20, 30, 18, 26, 22, 30, 24, 19, 27]))
  .join('');

describe('the sheet in a photograph', () => {
  const corners = [
    { x: 90, y: 70 },
    { x: 820, y: 110 },
    { x: 860, y: 1130 },
    { x: 60, y: 1090 },
  ] as const;
  const polygon = corners.map(({ x, y }) => `${x},${y}`).join(' ');
  const photo = (inner = '') =>
    picture(
      svg(
        900,
        1200,
        `<rect width="900" height="1200" fill="#4a3a2a"/><polygon points="${polygon}" fill="#e8e4d8"/>${inner}`,
      ),
    );

  it('is found to within a few pixels on a dark table', async () => {
    const sheet = findSheet(await photo(lines));
    expect(sheet).toBeDefined();
    sheet!.corners.forEach(({ x, y }, i) => {
      expect(Math.hypot(x - corners[i]!.x, y - corners[i]!.y)).toBeLessThan(14);
    });
  });

  it('is not imagined in a scan, even with frames and stamps on it', async () => {
    const scan = await picture(
      svg(
        900,
        1200,
        `<rect width="900" height="1200" fill="#f4f2ee"/><rect x="60" y="60" width="780" height="400" fill="none" stroke="#333" stroke-width="3"/>${lines}`,
      ),
    );
    expect(findSheet(scan)).toBeUndefined();
  });

  it('is laid flat, and every point leads back to the photograph', async () => {
    const page = uprightPage(await photo(bars(300, 600, [30, 24, 40, 28, 22, 36])));
    expect(page.areas.length).toBe(1);
    const { x0, y0, x1, y1 } = page.areas[0]!;
    const middle = carry(page.back, (x0 + x1) / 2, (y0 + y1) / 2);
    expect(Math.abs(middle.x - 410)).toBeLessThan(8);
    expect(Math.abs(middle.y - 611)).toBeLessThan(8);
  });
});

describe('light and ink', () => {
  it('bleaches a blue stamp and keeps the black text under it', async () => {
    const page = evenLight(
      await picture(
        svg(
          600,
          400,
          `<rect width="600" height="400" fill="#e4e0d4"/>
           <circle cx="300" cy="200" r="90" fill="none" stroke="#3a46a8" stroke-width="8"/>
           ${bars(150, 190, [60, 60, 60, 60])}`,
        ),
      ),
    );
    const at = (x: number, y: number) => page.data[y * page.width + x]!;
    expect(at(300, 110)).toBeGreaterThan(225);
    expect(at(240, 200)).toBeLessThan(80);
  });

  it('keeps what was filled in with blue ink beside black labels', async () => {
    const rows = [0, 1, 2, 3, 4, 5, 6];
    const black = rows.map((i) => bars(80, 100 + i * 60, [14, 18, 12, 16, 14]));
    const blue = rows.map((i) =>
      bars(320, 100 + i * 60, [14, 18, 12, 16, 14, 18]).replaceAll('#222', '#24309a'),
    );
    const page = uprightPage(
      await picture(
        svg(700, 600, `<rect width="700" height="600" fill="#f0eee8"/>${black.join('')}${blue.join('')}`),
      ),
    );
    expect(page.areas.filter(({ x0 }) => x0 > 290).length).toBe(7);
  });

  it('keeps one field in blue ink on a black page, and lets the stamp beside it fade', async () => {
    const black = [0, 1, 2, 3, 4, 5, 6].map((i) =>
      bars(80, 100 + i * 60, i === 3 ? [14, 18, 12] : Array.from({ length: 20 }, () => 14)),
    );
    const blue = bars(240, 280, [14, 18, 12, 16, 14, 18]).replaceAll('#222', '#24309a');
    const ring = '<circle cx="520" cy="560" r="50" fill="none" stroke="#24309a" stroke-width="6"/>';
    const page = uprightPage(
      await picture(
        svg(700, 660, `<rect width="700" height="660" fill="#f0eee8"/>${black.join('')}${blue}${ring}`),
      ),
    );
    expect(page.areas.length).toBe(8);
    expect(page.grey.data[560 * page.grey.width + 470]).toBeGreaterThan(220);
  });

  it('makes paper in the shade as white as paper in the light', async () => {
    const page = evenLight(
      await picture(
        svg(
          600,
          400,
          `<defs><linearGradient id="g"><stop offset="0" stop-color="#eee"/><stop offset="1" stop-color="#666"/></linearGradient></defs>
           <rect width="600" height="400" fill="url(#g)"/>`,
        ),
      ),
    );
    for (const x of [20, 300, 580]) expect(page.data[200 * 600 + x]).toBeGreaterThan(238);
  });

  it('takes a long rule out and leaves the strokes that cross it', async () => {
    const colour = await picture(
      svg(
        600,
        200,
        '<rect x="20" y="100" width="560" height="3" fill="#000"/><rect x="290" y="80" width="8" height="44" fill="#000"/>',
      ),
    );
    const ink = findInk(evenLight(colour));
    expect(eraseRules(ink, 120, 6).length).toBeGreaterThan(1000);
    const { blobs } = findBlobs(ink);
    expect(blobs.length).toBe(1);
    expect(blobs[0]!.y1 - blobs[0]!.y0).toBe(44);
  });
});

describe('skew', () => {
  it.each([-4, -1.5, 0, 2, 5])('of %s degrees is found to a third of a degree', async (degrees) => {
    const page = await picture(svg(1000, 1000, `<g transform="rotate(${degrees} 500 500)">${lines}</g>`));
    const { blobs } = findBlobs(findInk(evenLight(page)));
    expect(Math.abs(findSkew(blobs, bodyHeight(blobs)) - degrees)).toBeLessThan(0.35);
  });
});

describe('phrases', () => {
  const phrasesOf = async (body: string) => {
    const { blobs } = findBlobs(findInk(evenLight(await picture(svg(1000, 400, body)))));
    return findPhrases(blobs, bodyHeight(blobs));
  };

  it('part at a wide gap and share their line', async () => {
    const found = await phrasesOf(bars(50, 100, [20, 30, 24, 28]) + bars(600, 102, [30, 22, 26]));
    expect(found.length).toBe(2);
    expect(found[0]!.line).toBe(found[1]!.line);
    expect(found[0]!.x1).toBeLessThan(found[1]!.x0);
  });

  it('keep their dots above and below, and lose the leader that follows', async () => {
    const dots = Array.from(
      { length: 40 },
      (_, i) => `<rect x="${230 + i * 9}" y="118" width="3" height="3" fill="#222"/>`,
    ).join('');
    const marks =
      '<rect x="80" y="88" width="5" height="5" fill="#222"/><rect x="120" y="128" width="5" height="5" fill="#222"/>';
    const found = await phrasesOf(bars(50, 100, [20, 30, 24, 28, 26]) + marks + dots);
    expect(found.length).toBe(1);
    expect(found[0]!.y0).toBeLessThanOrEqual(88);
    expect(found[0]!.y1).toBeGreaterThanOrEqual(133);
    expect(found[0]!.x1).toBeLessThan(225);
  });

  it('of two lines stay two when a tall stroke ties them together', async () => {
    const tall = '<rect x="200" y="90" width="6" height="110" fill="#222"/>';
    const found = await phrasesOf(
      bars(50, 100, [20, 30, 24, 28, 30, 22]) + bars(50, 160, [20, 30, 24, 28, 30, 22]) + tall,
    );
    expect(new Set(found.map(({ line }) => line)).size).toBe(2);
  });
});

describe('maps', () => {
  it('take four points to four points', () => {
    const from = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 50 },
      { x: 0, y: 50 },
    ];
    const to = [
      { x: 10, y: 20 },
      { x: 95, y: 12 },
      { x: 110, y: 80 },
      { x: 4, y: 70 },
    ];
    const map = homography(from, to);
    from.forEach(({ x, y }, i) => {
      const reached = carry(map, x, y);
      expect(reached.x).toBeCloseTo(to[i]!.x, 6);
      expect(reached.y).toBeCloseTo(to[i]!.y, 6);
    });
  });

  it.each([1, 2, 3] as const)('of %s quarter turns lead back to the same pixel', (turns) => {
    const data = Uint8Array.from({ length: 5 * 3 * 3 }, (_, i) => i);
    const turned = quarterTurn({ width: 5, height: 3, data }, turns);
    const { x, y } = carry(turned.back, 1, 2);
    expect(turned.data[(2 * turned.width + 1) * 3]).toBe(data[(y * 5 + x) * 3]);
    const twice = quarterTurn(turned, 2);
    const home = carry(compose(turned.back, twice.back), 0, 0);
    expect(twice.data[0]).toBe(data[(home.y * 5 + home.x) * 3]);
  });
});
