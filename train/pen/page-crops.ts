/**
 * node train/pen/page-crops.ts OUT PAGES...: phrases of whole printed pages (`npm run samples -- fresh`) as the service's own
 * code finds and cuts them, in the form of `crops.ts`. Ink of a few pieces, which may be a signature, is left out.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uprightPage } from '#shared/papers/imaging/index';
import { cropOfPen } from '#shared/papers/imaging/pen-crop';
import { openPaper } from '#shared/papers/open/index';

const [out, ...folders] = process.argv.slice(2);
if (out === undefined || folders.length === 0) throw new Error('page-crops.ts OUT PAGES...');
mkdirSync(out, { recursive: true });
const lines: string[] = [];
const inks: Uint8Array[] = [];
const most = 40;
for (const folder of folders) {
  const { pages } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as {
    pages: { readonly file: string; readonly level: string }[];
  };
  for (const { file, level } of pages) {
    if (!/\.(jpg|png)$/.test(file) || !existsSync(join(folder, file))) continue;
    const paper = await openPaper(readFileSync(join(folder, file)));
    if (paper.status !== 'open') continue;
    const picture = await paper.page(0);
    paper.close();
    const { areas, back, body } = uprightPage(picture);
    const widest = areas
      .filter(({ blobs }) => blobs.length >= 5)
      .toSorted((a, b) => b.x1 - b.x0 - a.x1 + a.x0);
    for (const [i, area] of widest.entries()) {
      // The widest, which are held to be the page's print, and every other of the rest.
      if (i >= 2 * most || (i > most / 2 && i % 2)) continue;
      const crop = cropOfPen(picture, back, area, body);
      if (crop === undefined) continue;
      inks.push(Uint8Array.from(crop.ink, (value) => Math.round(255 * value)));
      const told = { width: crop.width, colour: crop.colour, height: crop.height };
      lines.push(
        JSON.stringify({
          pen: 0,
          face: 'whole page',
          donor: false,
          file,
          level,
          w: area.x1 - area.x0,
          box: [0, 0, 0, 0],
          ...told,
        }),
      );
    }
  }
}
writeFileSync(join(out, 'crops.jsonl'), `${lines.join('\n')}\n`);
writeFileSync(join(out, 'crops.bin'), Buffer.concat(inks));
