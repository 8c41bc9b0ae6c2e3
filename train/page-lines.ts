/**
 * Lines cut out of whole pages just as the service cuts them, for training beside the synthetic ones:
 *
 *     npm run samples -- fresh PAGES --seed 4001 --pages 150
 *     node train/page-lines.ts --out /tmp/nasab-train/pages PAGES...
 *
 * Writes lines.bin (ink rows of 40, one crop after the other) and lines.json. What a crop says is taken from the page's
 * printed lines: the row of words that comes nearest to what the present model reads there; where none comes near, the
 * crop is left out. Pages of letters kept for measuring are refused.
 */
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { uprightPage } from '#shared/papers/imaging/index';
import { line, loadLineReader } from '#shared/papers/ocr/line-reader';
import { cropOf } from '#shared/papers/ocr/own-reading';
import { openPaper } from '#shared/papers/open/index';
import { distance } from './distance.ts';

const { values: given, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});
if (!given.out || folders.length === 0) throw new Error('page-lines --out FOLDER PAGES...');

/** Part of the letters that may differ between what was printed and what was read of it. */
const farthest = 0.34;

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u2066-\u2069]/g, '')
    .replace(/[–—]/g, '-')
    .replace(/[’‘]/g, "'");

const ends = /^[\s:.,،؛;…_-]+|[\s:.,،؛;…_-]+$/gu;

/** The words of a printed line that a crop shows, with the signs at its ends as they were read. */
function printedAs(read: string, printed: readonly (readonly string[])[]): string | undefined {
  const core = plain(read).replace(ends, '');
  if (!/[\p{L}\p{N}]/u.test(core)) return undefined;
  const many = core.split(/\s+/).length;
  let best: { text: string; far: number } | undefined;
  for (const words of printed)
    for (let from = 0; from < words.length; from++)
      for (let to = from + Math.max(1, many - 3); to <= Math.min(words.length, from + many + 3); to++) {
        const text = words.slice(from, to).join(' ').replace(ends, '');
        if (Math.abs(text.length - core.length) > farthest * core.length + 1) continue;
        const far = distance(core.replace(/\s/g, ''), text.replace(/\s/g, ''));
        if (!best || far < best.far || (far === best.far && text.length < best.text.length))
          best = { text, far };
      }
  if (!best || best.far > farthest * best.text.length || (best.text.length <= 4 && best.far > 1))
    return undefined;
  const before = /^[\s:.,،؛;…_-]+/u.exec(read)?.[0] ?? '';
  const after = /[\s:.,،؛;…_-]+$/u.exec(read)?.[0] ?? '';
  return `${before}${best.text}${after}`.trim();
}

interface Page {
  readonly file: string;
  readonly level: string;
  readonly pages: readonly number[];
  readonly lines: readonly { readonly text: string }[];
}

const net = await loadLineReader();
if (!net) throw new Error('onnxruntime-node is not installed');
mkdirSync(given.out, { recursive: true });
const bin = createWriteStream(path.join(given.out, 'lines.bin'));
const listed: { at: number; width: number; text: string }[] = [];
let at = 0;
let passed = 0;
for (const folder of folders) {
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as {
    heldOut?: boolean;
    pages: Page[];
  };
  if (truth.heldOut) throw new Error(`${folder}: printed with letters kept for measuring`);
  for (const [file, papers] of Map.groupBy(truth.pages, (page) => page.file)) {
    if (!existsSync(path.join(folder, file))) continue;
    const opened = await openPaper(readFileSync(path.join(folder, file)));
    if (opened.status !== 'open') continue;
    const printed = papers.flatMap(({ lines }) =>
      lines.map(({ text }) => plain(text).split(/\s+/).filter(Boolean)),
    );
    for (let number = 0; number < opened.pages; number++) {
      const page = uprightPage(await opened.page(number));
      const areas = page.areas.filter(({ x0, x1 }) => x1 - x0 >= 0.8 * page.body).slice(0, 300);
      const crops = areas.map((area) => cropOf(page, area));
      for (const [i, { text: read }] of (await net.read(crops)).entries()) {
        const text = printedAs(read, printed);
        if (text === undefined) passed++;
        else {
          const { data, width, height } = crops[i]!;
          const ink = new Uint8Array(line.rows * width);
          const top = Math.floor((line.rows - height) / 2);
          for (let y = Math.max(0, -top); y < Math.min(height, line.rows - top); y++)
            for (let x = 0; x < width; x++) ink[(y + top) * width + x] = 255 - data[y * width + x]!;
          bin.write(ink);
          listed.push({ at, width, text });
          at += ink.length;
        }
      }
    }
    process.stderr.write(`${file}: ${listed.length} lines, ${passed} left out\n`);
  }
}
bin.end();
writeFileSync(path.join(given.out, 'lines.json'), JSON.stringify(listed));
