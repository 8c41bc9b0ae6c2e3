/** How a page reaches us: as a file, over a scanner's glass, by a phone; and which way up. */
import sharp from 'sharp';
import type { Chance } from '#shared/people/learn/chance';
import { between } from '../chance.ts';
import { homography, type Point, project, type Raster } from '../raster.ts';
import { caught, grain } from './lens.ts';
import type { Wear } from './wear.ts';

export type Level = 'clean' | 'scan' | 'phone';

export interface Capture {
  readonly level: Level;
  readonly wear?: Wear;
  /** Degrees clockwise by which the pixels lie on their side. */
  readonly turn: 0 | 90 | 180 | 270;
  /** The turn is told in the file, as phones do. */
  readonly exif: boolean;
  /** Dots to the inch of the page before the capture. */
  readonly dpi: number;
}

export interface Captured {
  readonly image: Buffer;
  readonly width: number;
  readonly height: number;
  readonly grey: boolean;
  /** From a point of the printed page to the same ink on the captured one. */
  readonly place: (point: Point) => Point;
}

/** Draws how a page of this level is caught; the fractions say how often each trouble is met. */
export function drawCapture(level: Level, wear: Wear | undefined, chance: Chance): Capture {
  const turned = level === 'clean' ? 0 : chance.next();
  const turn = turned > 0.95 ? 180 : turned > 0.9 ? chance.pick([90, 270] as const) : 0;
  const dpi =
    wear === 'low-dots'
      ? 96 + chance.below(24)
      : wear === 'fax'
        ? 150
        : level === 'clean'
          ? chance.pick([200, 250, 300])
          : chance.pick([180, 200, 200, 250]);
  return { level, ...(wear ? { wear } : {}), turn, exif: level === 'phone' && chance.chance(0.5), dpi };
}

interface Encoded {
  readonly quality?: number;
  readonly blur?: number;
  readonly grey?: boolean;
  readonly bilevel?: boolean;
  readonly motion?: number;
}

export async function captured(page: Raster, how: Capture, chance: Chance): Promise<Captured> {
  const { raster, place, encoded } =
    how.level === 'clean'
      ? asFile(page, chance)
      : how.level === 'scan'
        ? overGlass(page, how, chance)
        : byPhone(page, how, chance);
  return encode(raster, place, encoded, how);
}

interface Caught {
  readonly raster: Raster;
  readonly place: (point: Point) => Point;
  readonly encoded: Encoded;
}

const asFile = (page: Raster, chance: Chance): Caught => ({
  raster: page,
  place: (point) => point,
  encoded: chance.chance(0.3) ? {} : { quality: 80 + chance.below(15) },
});

function overGlass(page: Raster, how: Capture, chance: Chance): Caught {
  const next = (): number => chance.next();
  const { width, height } = page;
  const angle = (between(next, -2.2, 2.2) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const place = ([x, y]: Point): Point => [
    width / 2 + (x - width / 2) * cos - (y - height / 2) * sin,
    height / 2 + (x - width / 2) * sin + (y - height / 2) * cos,
  ];
  const back = (x: number, y: number): Point => [
    width / 2 + (x - width / 2) * cos + (y - height / 2) * sin,
    height / 2 - (x - width / 2) * sin + (y - height / 2) * cos,
  ];
  const fax = how.wear === 'fax';
  const [ink, paper] = fax ? [0, 255] : [between(next, 5, 70), between(next, 225, 252)];
  const lid = chance.chance(0.25) ? 40 : 235;
  const lamp = between(next, 0, 0.06);
  const raster = caught(page, width, height, {
    back,
    around: () => [lid, lid, lid],
    light: (x) => [1 - (lamp * x) / width, 0],
    ink,
    paper,
    tint: [1, between(next, 0.96, 1), between(next, 0.9, 1)],
    noise: grain(next, fax ? 22 : between(next, 2, 9)),
  });
  const encoded: Encoded = {
    blur: between(next, 0.3, fax ? 0.5 : 0.85),
    quality: 45 + chance.below(36),
    grey: chance.chance(0.4),
    bilevel: fax,
  };
  return { raster, place, encoded };
}

function byPhone(page: Raster, how: Capture, chance: Chance): Caught {
  const next = (): number => chance.next();
  const margin = between(next, 0.04, 0.14);
  const [width, height] = [
    Math.round(page.width * (1 + 2 * margin)),
    Math.round(page.height * (1 + 2 * margin)),
  ];
  const reach = page.width * Math.min(margin * 0.9, 0.06);
  const stray = (): number => between(next, -reach, reach);
  const lean = (between(next, -3.5, 3.5) * Math.PI) / 180;
  const corner = (sx: number, sy: number): Point => {
    const [u, v] = [(sx * page.width) / 2, (sy * page.height) / 2];
    return [
      width / 2 + u * Math.cos(lean) - v * Math.sin(lean) + stray(),
      height / 2 + u * Math.sin(lean) + v * Math.cos(lean) + stray(),
    ];
  };
  const corners = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
  const flat: Point[] = [
    [0, 0],
    [page.width, 0],
    [page.width, page.height],
    [0, page.height],
  ];
  const forth = homography(flat, corners);
  const reverse = homography(corners, flat);
  const curl = chance.chance(0.35) ? between(next, 1, 5) : 0;
  const back = (x: number, y: number): Point => {
    const [u, v] = project(reverse, [x, y]);
    return [u, v + curl * Math.sin((u / page.width) * Math.PI * 2)];
  };
  const [sunX, sunY] = [between(next, 0, width), between(next, 0, height)];
  const fall = between(next, 0.15, 0.5);
  const shadow = chance.chance(0.4)
    ? {
        x: between(next, 0, width),
        y: between(next, 0, height),
        r: width * between(next, 0.25, 0.5),
        k: between(next, 0.55, 0.8),
      }
    : undefined;
  const glare = chance.chance(0.15)
    ? {
        x: between(next, 0, width),
        y: between(next, 0, height),
        r: width * between(next, 0.08, 0.16),
        k: between(next, 45, 110),
      }
    : undefined;
  const diagonal = Math.hypot(width, height);
  const raster = caught(page, width, height, {
    back,
    around: surface(chance),
    light: (x, y) => {
      const far = Math.hypot(x - sunX, y - sunY) / diagonal;
      const edge = shadow ? (Math.hypot(x - shadow.x, y - shadow.y) - shadow.r) / (shadow.r * 0.12) : 0;
      const shade = shadow ? 1 - (1 - shadow.k) / (1 + Math.exp(edge)) : 1;
      const shine = glare
        ? glare.k * Math.exp(-((x - glare.x) ** 2 + (y - glare.y) ** 2) / (0.72 * glare.r ** 2))
        : 0;
      return [(1 - fall * far * far) * shade, shine];
    },
    ink: between(next, 10, 60),
    paper: between(next, 215, 245),
    tint: [between(next, 0.94, 1), between(next, 0.95, 1), between(next, 0.88, 1)],
    noise: grain(next, between(next, 2, 9)),
    ...(how.wear === 'screen' ? { pattern: moire } : {}),
  });
  const encoded: Encoded = {
    blur: between(next, 0.4, 1.25),
    quality: 42 + chance.below(36),
    ...(chance.chance(0.3) ? { motion: 3 } : {}),
  };
  return { raster, place: (point) => project(forth, point), encoded };
}

/** Dots of a screen against dots of the camera. */
const moire = (x: number, y: number, c: number): number =>
  0.93 + 0.09 * Math.sin(x * 2.07 + c * 2.1 + y * 0.03) + 0.07 * Math.sin((x + y * 0.6) / 9.5 + c);

/** A table top: wood, cloth, stone. */
function surface(chance: Chance): (x: number, y: number) => readonly [number, number, number] {
  const [red, green, blue] = chance.pick([
    [112, 78, 50],
    [60, 62, 66],
    [150, 140, 128],
    [58, 72, 104],
    [190, 186, 176],
  ] as const);
  const phase = chance.next() * 40;
  return (x, y) => {
    const vein = 12 * Math.sin((y + 26 * Math.sin(x / 310 + phase)) / 21) + 7 * Math.sin(x / 41);
    return [red + vein, green + vein, blue + vein];
  };
}

async function encode(
  raster: Raster,
  place: Caught['place'],
  how: Encoded,
  { turn, exif, dpi }: Capture,
): Promise<Captured> {
  const { width, height } = raster;
  let image = sharp(raster.data, { raw: { width, height, channels: 3 } });
  if (how.motion) image = image.convolve({ width: 3, height: 3, kernel: [0, 0, 0, 1, 1, 1, 0, 0, 0] });
  if (how.blur) image = image.blur(how.blur);
  if (how.grey || how.bilevel) image = image.grayscale();
  if (how.bilevel) image = image.threshold(150);
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const laid = sharp(data, {
    raw: { width: info.width, height: info.height, channels: info.channels },
  }).rotate(turn);
  const encoded =
    how.quality !== undefined ? laid.jpeg({ quality: how.quality }) : laid.png({ compressionLevel: 6 });
  // The file says how to turn it back, so that a viewer shows it upright.
  const told = exif && turn !== 0 ? { orientation: { 90: 8, 180: 3, 270: 6 }[turn] } : {};
  const bytes = await encoded.withMetadata({ density: dpi, ...told }).toBuffer();
  const sideways = turn === 90 || turn === 270;
  const lie = ([x, y]: Point): Point =>
    exif || turn === 0
      ? [x, y]
      : turn === 180
        ? [width - x, height - y]
        : turn === 90
          ? [height - y, x]
          : [y, width - x];
  const shown = sideways && !exif;
  return {
    image: bytes,
    width: shown ? height : width,
    height: shown ? width : height,
    grey: how.grey === true || how.bilevel === true,
    place: (point) => lie(place(point)),
  };
}
