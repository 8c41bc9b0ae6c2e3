/**
 * node train/pen/crops.ts FOLDER: every phrase of the sheets that `sheets.py` drew there as the service's own code cuts it
 * for the net; FOLDER/crops.jsonl has one phrase a line, FOLDER/crops.bin their ink one after the other, a byte a pixel.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { bodyHeight, eraseRules, findBlobs, findInk } from '#shared/papers/imaging/ink';
import { cropOfPen } from '#shared/papers/imaging/pen-crop';
import { identity } from '#shared/papers/imaging/raster';

interface Sheet {
  readonly file: string;
  readonly level: string;
  readonly phrases: readonly { readonly box: readonly [number, number, number, number] }[];
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('crops.ts FOLDER');
const lines: string[] = [];
const inks: Uint8Array[] = [];
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
  for (const [i, phrase] of phrases.entries()) {
    const [x, y, w, h] = phrase.box;
    // Boxes of readers stand a little off the ink.
    const area = {
      x0: Math.max(0, x - 1 - (i % 3)),
      y0: Math.max(0, y - 1 - (i % 2)),
      x1: Math.min(width, x + w + 2),
      y1: Math.min(height, y + h + 1 + (i % 3)),
    };
    const crop = cropOfPen(picture, identity, area, body);
    if (crop === undefined) continue;
    inks.push(Uint8Array.from(crop.ink, (value) => Math.round(255 * value)));
    lines.push(
      JSON.stringify({ ...phrase, file, level, width: crop.width, colour: crop.colour, height: crop.height }),
    );
  }
}
writeFileSync(join(folder, 'crops.jsonl'), `${lines.join('\n')}\n`);
writeFileSync(join(folder, 'crops.bin'), Buffer.concat(inks));
