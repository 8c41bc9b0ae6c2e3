/** What happens to a page between the printer and us: photocopied, scanned askew, folded, photographed on a table. */
import sharp from 'sharp';
import { bell, between, type Chance, chanceFrom } from './chance.ts';
import type { PrintedPage } from './press.ts';
import { clamp, homography, type Point, project, type Raster, rasterOf, redrawn } from './raster.ts';

interface Kept {
  readonly dpi: number;
  /** JPEG quality; absent: PNG. */
  readonly quality?: number;
}
export type Damage =
  | (Kept & { readonly kind: 'clean' })
  | (Kept & {
      readonly kind: 'scan';
      /** Degrees. */
      readonly skew: number;
      readonly grey?: boolean;
      /** Standard deviation of the grain, in grey levels. */
      readonly grain?: number;
      /** Height of each fold on the page, 0..1. */
      readonly folds?: readonly number[];
    })
  | (Kept & {
      readonly kind: 'phone';
      readonly table: 'wood' | 'cloth' | 'stone';
      /** How far the corners stray, as a share of the page width. */
      readonly tilt: number;
      readonly folds?: readonly number[];
    });

export interface DamagedPage {
  readonly image: Buffer;
  readonly width: number;
  readonly height: number;
  /** From a point of the printed page to the same ink on the damaged one. */
  readonly place: (point: Point) => Point;
}

export async function damage(page: PrintedPage, how: Damage, seed: string): Promise<DamagedPage> {
  const chance = chanceFrom(seed);
  if (how.kind === 'clean')
    return { ...(await saved({ ...(await rasterOf(page.png)) }, how)), place: (point) => point };
  const flat = await rasterOf(page.png);
  for (const fold of how.folds ?? []) crease(flat, fold, chance);
  return how.kind === 'scan' ? scanned(flat, how, chance) : photographed(flat, how, chance);
}

async function saved(raster: Raster, how: Damage, blur = 0): Promise<Omit<DamagedPage, 'place'>> {
  const { width, height } = raster;
  let image = sharp(raster.data, { raw: { width, height, channels: 3 } });
  if (blur > 0.3) image = image.blur(blur);
  if (how.kind === 'scan' && how.grey) image = image.grayscale();
  const encoded = how.quality
    ? image.jpeg({ quality: how.quality, mozjpeg: true })
    : image.png({ palette: true, colours: 64, compressionLevel: 9 });
  return { image: await encoded.withMetadata({ density: how.dpi }).toBuffer(), width, height };
}

/** A fold: a dark thread beside a worn light one, over the whole width. */
function crease({ data, width, height }: Raster, at: number, chance: Chance): void {
  const slope = between(chance, -0.006, 0.006);
  for (let x = 0; x < width; x++) {
    const y0 = Math.round(at * height + slope * x);
    for (let dy = -7; dy <= 7; dy++) {
      const y = y0 + dy;
      if (y < 0 || y >= height) continue;
      const shade = dy < 0 ? 14 * Math.exp(-(dy * dy) / 10) : -34 * Math.exp(-(dy * dy) / 7);
      for (let c = 0; c < 3; c++) {
        const i = (y * width + x) * 3 + c;
        data[i] = clamp(data[i]! + shade);
      }
    }
  }
}

async function scanned(flat: Raster, how: Damage & { kind: 'scan' }, chance: Chance): Promise<DamagedPage> {
  const { width, height } = flat;
  const angle = (how.skew * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [between(chance, -6, 6), between(chance, -6, 6)];
  const place = ([x, y]: Point): Point => [
    width / 2 + dx + (x - width / 2) * cos - (y - height / 2) * sin,
    height / 2 + dy + (x - width / 2) * sin + (y - height / 2) * cos,
  ];
  const back = (x: number, y: number): Point => {
    const [u, v] = [x - width / 2 - dx, y - height / 2 - dy];
    return [width / 2 + u * cos + v * sin, height / 2 - u * sin + v * cos];
  };
  const grain = how.grain ?? 3;
  const lamp = between(chance, 0.004, 0.014);
  const out = redrawn(
    flat,
    width,
    height,
    back,
    () => 226,
    (x, y, value) => {
      // Toner: whites a little grey, blacks a little pale, the lamp falling off to one side.
      const toned = 22 + value * 0.885;
      return toned * (1 - lamp * ((x / width) * 6 + (y / height) * 2)) + bell(chance) * grain;
    },
  );
  for (let i = 0; i < 26; i++) speck(out, chance);
  return { ...(await saved(out, how, 0.45)), place };
}

async function photographed(
  flat: Raster,
  how: Damage & { kind: 'phone' },
  chance: Chance,
): Promise<DamagedPage> {
  const margin = 0.085;
  const width = Math.round(flat.width * (1 + 2 * margin));
  const height = Math.round(flat.height * (1 + 2 * margin));
  const stray = (): number => between(chance, -how.tilt, how.tilt) * flat.width;
  const [left, top] = [margin * flat.width, margin * flat.height];
  const corners: Point[] = [
    [left + stray(), top + stray()],
    [width - left + stray(), top + stray()],
    [width - left + stray(), height - top + stray()],
    [left + stray(), height - top + stray()],
  ];
  const page: Point[] = [
    [0, 0],
    [flat.width, 0],
    [flat.width, flat.height],
    [0, flat.height],
  ];
  const forth = homography(page, corners);
  const reverse = homography(corners, page);
  const table = tableTop(how.table, chance);
  const [sunX, sunY] = [between(chance, 0, width), between(chance, 0, height * 0.4)];
  const warmth = between(chance, 0.9, 1);
  const out = redrawn(
    flat,
    width,
    height,
    (x, y) => project(reverse, [x, y]),
    table,
    (x, y, value, c, onPage) => {
      const far = Math.hypot(x - sunX, y - sunY) / Math.hypot(width, height);
      const light = (onPage ? 0.97 : 0.85) - 0.42 * far * far;
      return value * light * (c === 2 ? warmth : 1) + bell(chance) * 2.2;
    },
  );
  return { ...(await saved(out, how, 0.75)), place: (point) => project(forth, point) };
}

function tableTop(
  kind: 'wood' | 'cloth' | 'stone',
  chance: Chance,
): (x: number, y: number, c: number) => number {
  const phase = chance() * 40;
  if (kind === 'wood')
    return (x, y, c) =>
      [112, 78, 50][c]! + 16 * Math.sin((y + 26 * Math.sin(x / 310 + phase)) / 9) + 7 * Math.sin(y / 41);
  if (kind === 'cloth')
    return (x, y, c) =>
      [58, 72, 104][c]! + (((x >> 2) + (y >> 2)) % 2 ? 9 : -6) + 6 * Math.sin(x / 90 + phase);
  return (x, y, c) =>
    [150, 148, 142][c]! + 13 * Math.sin(x / 57 + 3 * Math.sin(y / 83 + phase)) + 9 * Math.sin((x + y) / 23);
}

function speck({ data, width, height }: Raster, chance: Chance): void {
  const [x, y, r] = [
    Math.floor(chance() * (width - 6)),
    Math.floor(chance() * (height - 6)),
    chance() < 0.85 ? 1 : 3,
  ];
  for (let j = 0; j < r; j++)
    for (let i = 0; i < r; i++)
      data.fill(90, ((y + j) * width + x + i) * 3, ((y + j) * width + x + i) * 3 + 3);
}
