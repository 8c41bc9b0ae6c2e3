import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { judgedEdge, measurePhoto } from '#shared/papers/imaging/photo';
import { judgePhoto, photoAdvice } from '#shared/papers/imaging/photo-advice';

type Photo = ReturnType<typeof sharp>;
const [width, height] = [1000, 1400];

/** Letters as little frames, stems and bars on level lines: what print is to a measure that reads nothing. */
function print(letter = 16): string {
  const glyphs = [
    (x: number, y: number) =>
      `<rect x="${x}" y="${y}" width="${0.6 * letter}" height="${letter}" fill="none" stroke="#222" stroke-width="${letter / 6}"/>`,
    (x: number, y: number) =>
      `<path d="M${x} ${y}v${letter}h${0.5 * letter}" fill="none" stroke="#222" stroke-width="${letter / 6}"/>`,
    (x: number, y: number) =>
      `<circle cx="${x + 0.3 * letter}" cy="${y + 0.5 * letter}" r="${0.4 * letter}" fill="none" stroke="#222" stroke-width="${letter / 6}"/>`,
  ];
  const rows = Array.from({ length: 22 }, (_, row) =>
    Array.from({ length: Math.floor(640 / letter) }, (_, i) =>
      i % 7 === 6 ? '' : glyphs[(i * 5 + row) % 3]!(170 + i * letter, 190 + row * 46),
    ).join(''),
  );
  return rows.join('');
}

const onTable = (ink: string, paper = '#d8d6d0') =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#4a3c30"/><rect x="90" y="90" width="820" height="1220" fill="${paper}"/>${ink}</svg>`,
    ),
  )
    .flatten()
    .removeAlpha();

/** @param taken size of the photograph as it was taken, where that is not the size it is judged at */
async function judge(photo: Photo, taken?: { readonly width: number; readonly height: number }) {
  const { data, info } = await sharp(await photo.png().toBuffer())
    .resize({ width: judgedEdge, height: judgedEdge, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const measures = measurePhoto({ width: info.width, height: info.height, data }, taken ?? info);
  return { ...judgePhoto(measures), measures };
}

describe('a photograph of a paper', () => {
  it('is good when the sheet lies whole, sharp and evenly lit in it', async () => {
    const { verdict, faults, measures } = await judge(onTable(print()));
    expect({ verdict, faults }).toEqual({ verdict: 'good', faults: [] });
    expect(measures.sheet).toBe('edges');
    expect(Math.abs(measures.tilt)).toBeLessThan(1);
    expect(measures.letter).toBeGreaterThan(11);
    expect(measures.letter).toBeLessThan(24);
  });

  it('is the less sharp the more it is smeared, out of focus or by a hand that moved', async () => {
    const flat = await onTable(print()).png().toBuffer();
    const sharpness = async (photo: Photo) => (await judge(photo)).measures.sharp;
    const [none, little, much] = await Promise.all([
      sharpness(sharp(flat)),
      sharpness(sharp(flat).blur(1.5)),
      sharpness(sharp(flat).blur(3)),
    ]);
    expect(little).toBeLessThan(none);
    expect(much).toBeLessThan(little);
    expect((await judge(sharp(flat).blur(5))).faults[0]).toBe('blurred');
    const kernel = Array.from({ length: 81 }, (_, i) => (Math.floor(i / 9) === 4 ? 1 : 0));
    const moved = await judge(sharp(flat).convolve({ width: 9, height: 9, kernel }));
    expect(moved.faults).toContain('blurred');
  });

  it.each([
    ['too dark', 'too-dark', () => sharp({ create: { width, height, channels: 3, background: '#040404' } })],
    ['without any writing', 'no-page', () => onTable('')],
    ['of print paler than its paper allows', 'faint', () => onTable(print().replaceAll('#222', '#c4c2bc'))],
    [
      'with a lamp in it',
      'glare',
      () => onTable(`${print()}<circle cx="500" cy="560" r="260" fill="#fff"/>`, '#b8b6b0'),
    ],
    [
      'that cuts through the lines',
      'cut-off',
      () => onTable(print()).extract({ left: 300, top: 0, width: 700, height }),
    ],
  ] as const)('%s is to be taken again, and says why', async (_, fault, photo) => {
    const { verdict, faults } = await judge(photo());
    expect(faults[0]).toBe(fault);
    expect(verdict).toBe('retake');
  });

  it('is told to come nearer by the letters of the picture as it was taken, not of the one that is judged', async () => {
    const far = await judge(onTable(print()), { width: 300, height: 420 });
    expect(far.faults).toContain('too-small');
    const near = await judge(onTable(print()), { width: 3000, height: 4200 });
    expect(near.measures.letter).toBeGreaterThan(33);
    expect(near.verdict).toBe('good');
  });

  it('that lies on its side or on its head is said to, and can be read all the same', async () => {
    const flat = await onTable(print()).png().toBuffer();
    for (const angle of [90, 270])
      expect(await judge(sharp(flat).rotate(angle))).toMatchObject({ verdict: 'fair', faults: ['sideways'] });
    // Arabic words: stems that rise from a heavy line.
    const words = Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: 7 }, (_, i) => {
        // Words begin where the last ended, never in columns.
        const [x, y] = [180 + i * 92 + ((row * row * 31 + i * i * 17 + row * i * 7) % 53), 200 + row * 50];
        return `<path d="M${x} ${y}h60v5h-60zM${x + 6} ${y - 18}h4v20h-4zM${x + 30 + 4 * ((i * row) % 5)} ${y - 12}h4v14h-4z" fill="#222"/>`;
      }).join(''),
    ).join('');
    const page = await onTable(words).png().toBuffer();
    expect((await judge(sharp(page))).measures.lie).toBe('upright');
    expect((await judge(sharp(page).rotate(180))).faults).toContain('upside-down');
  });

  it('of a screen is told by its ripple; plain or tinted paper has none', async () => {
    const waves = (amplitude: number) =>
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="w" x2="58" y2="22" gradientUnits="userSpaceOnUse" spreadMethod="reflect"><stop offset="0" stop-color="rgb(255,${255 - amplitude},255)"/><stop offset="1" stop-color="rgb(${255 - amplitude},255,${255 - amplitude})"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#w)"/></svg>`,
      );
    const flat = await onTable(print()).png().toBuffer();
    const over = async (amplitude: number) =>
      (
        await judge(
          sharp(flat)
            .composite([{ input: waves(amplitude), blend: 'multiply' }])
            .removeAlpha(),
        )
      ).faults;
    expect(await over(0)).toEqual([]);
    expect(await over(22)).toContain('screen');
    expect((await judge(onTable(print(), '#e6f0dc'))).measures.ripple).toBeLessThan(0.05);
  });

  it('says what to do in both languages for every fault', () => {
    for (const [code, { ar, fr }] of Object.entries(photoAdvice)) {
      expect(ar, code).toMatch(/\p{Script=Arabic}.*\..*\p{Script=Arabic}.*\./u);
      expect(fr, code).toMatch(/\p{L}.*\. .*\./u);
    }
  });
});
