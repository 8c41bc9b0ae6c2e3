/**
 * node train/pen/signs.ts FOLDER: the signs of a pen, as `shared/papers/imaging/pen.ts` sees them, of every phrase of the
 * sheets that `sheets.py` drew there; written to FOLDER/signs.jsonl, one phrase a line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { bodyHeight, eraseRules, findBlobs, findInk } from '#shared/papers/imaging/ink';
import { printOfPage, signsOfPart } from '#shared/papers/imaging/pen';
import { identity } from '#shared/papers/imaging/raster';

interface Sheet {
  readonly file: string;
  readonly level: string;
  readonly phrases: readonly { readonly box: readonly [number, number, number, number] }[];
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('signs.ts FOLDER');
const out: string[] = [];
for (const { file, level, phrases } of JSON.parse(
  readFileSync(join(folder, 'truth.json'), 'utf8'),
) as Sheet[]) {
  const { data, info } = await sharp(join(folder, file))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const picture = { width, height, data };
  const grey = { width, height, data: await sharp(join(folder, file)).greyscale().raw().toBuffer() };
  const ink = findInk(grey);
  const rough = bodyHeight(findBlobs(ink).blobs);
  eraseRules(ink, rough * 5, Math.max(4, rough * 0.4));
  const body = bodyHeight(findBlobs(ink).blobs);
  // Boxes of readers stand a little off the ink.
  const areas = phrases.map(({ box: [x, y, w, h] }, i) => ({
    x0: Math.max(0, x - 1 - (i % 3)),
    y0: Math.max(0, y - 1 - (i % 2)),
    x1: Math.min(width, x + w + 2),
    y1: Math.min(height, y + h + 1 + (i % 3)),
    line: i,
    letter: body,
    blobs: [],
  }));
  const print = printOfPage(picture, identity, { areas, body });
  if (print === undefined) continue;
  for (const [i, phrase] of phrases.entries()) {
    const signs = signsOfPart(picture, identity, areas[i]!, body);
    if (signs !== undefined) out.push(JSON.stringify({ ...phrase, file, level, signs, print }));
  }
}
writeFileSync(join(folder, 'signs.jsonl'), `${out.join('\n')}\n`);
