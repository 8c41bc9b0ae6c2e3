/**
 * The line recogniser beside Tesseract on the very same phrases, each read as the pipeline reads it: synthetic
 * lines in fonts never trained on (folder made by held_out.py) and the phrases of whole pages.
 *
 *     node train/evaluate.ts --lines FOLDER --papers FOLDER --step 5 --card train/model-card.md
 *
 * A papers folder holds truth.json beside its files: `pages: [{file, level, arFont, latFont, lines: [{text, quad}],
 * fields: {name: {kind, printed, quads}}}]`. Texts are compared without blanks and with hamza and ya folded; a
 * name is right when it stands whole in what was read of its line.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cutOut } from '#shared/papers/imaging/crop';
import { markInk, type UprightPage, uprightPage } from '#shared/papers/imaging/index';
import type { PhraseArea } from '#shared/papers/imaging/lines';
import { carry, identity } from '#shared/papers/imaging/raster';
import { type Engine, loadEngine } from '#shared/papers/ocr/engine';
import { type LineReader, line as lineSize, loadLineReader } from '#shared/papers/ocr/line-reader';
import { readPhrase } from '#shared/papers/ocr/phrase';
import { openPaper } from '#shared/papers/open/index';
import { distance } from './distance.ts';

const { values: given } = parseArgs({
  options: {
    lines: { type: 'string' },
    papers: { type: 'string', default: process.env.NASAB_BENCH_PAPERS ?? '' },
    step: { type: 'string', default: '1' },
    card: { type: 'string' },
    /** File in which Tesseract's answers are kept for the next run on the same phrases. */
    peer: { type: 'string' },
    errors: { type: 'string' },
  },
});

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u2066-\u2069\s]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[–—]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/…|\.{3,}/g, '')
    .replaceAll('ى', 'ي');

interface Tally {
  of: number;
  own: number;
  peer: number;
  letters: number;
  ownWrong: number;
  peerWrong: number;
}
const tables = new Map<string, Map<string, Tally>>();
function count(table: string, row: string, truth: string, own: string, peer: string, within = false) {
  const rows = tables.get(table) ?? new Map<string, Tally>();
  tables.set(table, rows);
  const t = rows.get(row) ?? { of: 0, own: 0, peer: 0, letters: 0, ownWrong: 0, peerWrong: 0 };
  rows.set(row, t);
  const wanted = fold(truth);
  const right = (read: string) => (within ? fold(read).includes(wanted) : fold(read) === wanted);
  t.of++;
  if (right(own)) t.own++;
  if (right(peer)) t.peer++;
  if (within) return;
  t.letters += wanted.length;
  t.ownWrong += Math.min(wanted.length, distance(wanted, fold(own)));
  t.peerWrong += Math.min(wanted.length, distance(wanted, fold(peer)));
}

/** How far two readers who err differently can be trusted together. */
const together = new Map<string, { of: number; same: number; sameRight: number; oneRight: number }>();
function compare(row: string, truth: string, own: string, peer: string) {
  const t = together.get(row) ?? { of: 0, same: 0, sameRight: 0, oneRight: 0 };
  together.set(row, t);
  const [wanted, a, b] = [fold(truth), fold(own), fold(peer)];
  t.of++;
  if (a === b) t.same++;
  if (a === b && a === wanted) t.sameRight++;
  if (a === wanted || b === wanted) t.oneRight++;
}

const spent = { own: 0, peer: 0, phrases: 0 };
interface Answer {
  readonly text: string;
  readonly ms: number;
}
const kept: Record<string, Answer> =
  given.peer && existsSync(given.peer) ? JSON.parse(readFileSync(given.peer, 'utf8')) : {};
/** Milliseconds of processor time: the machine may be busy with other things. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};

function byTesseract(engine: Engine, page: UprightPage, area: PhraseArea): Answer {
  const start = cpu();
  const { text } = readPhrase(engine, page, area);
  return { text, ms: cpu() - start };
}

async function readBoth(engine: Engine, net: LineReader, page: UprightPage, area: PhraseArea, name: string) {
  const mine = new Set(area.blobs);
  const fresh = !kept[name];
  kept[name] ??= byTesseract(engine, page, area);
  const start = cpu();
  const crop = cutOut(page.grey, area, lineSize.ink / Math.max(area.y1 - area.y0, page.body / 2), {
    own: (at) => page.labels[at] === -1 || mine.has(page.labels[at]!),
    grow: 2,
    margin: lineSize.margin,
  });
  const [reading] = await net.read([crop]);
  if (fresh) {
    spent.own += cpu() - start;
    spent.peer += kept[name].ms;
    spent.phrases++;
  }
  return { own: reading!.text, peer: kept[name].text };
}

const script = (text: string) =>
  /[\u0621-\u064a]/.test(text) ? 'Arabic' : /[A-Za-zÀ-ÿ]/.test(text) ? 'Latin' : 'numbers';
const wrong: string[] = [];

async function syntheticLines(engine: Engine, net: LineReader, folder: string) {
  const bytes = readFileSync(path.join(folder, 'lines.bin'));
  const listed = JSON.parse(readFileSync(path.join(folder, 'lines.json'), 'utf8')) as {
    at: number;
    width: number;
    height: number;
    text: string;
    kind: string;
    font: string;
    level: string;
    box: number[];
  }[];
  for (const line of listed) {
    const grey = {
      width: line.width,
      height: line.height,
      data: new Uint8Array(bytes.subarray(line.at, line.at + line.width * line.height)),
    };
    const { blobs, labels, body } = markInk(grey);
    const [x0, y0, x1, y1] = line.box as [number, number, number, number];
    const mine = blobs.flatMap((b, i) =>
      b.x1 > x0 && b.x0 < x1 && (b.y0 + b.y1) / 2 > y0 && (b.y0 + b.y1) / 2 < y1 ? [i] : [],
    );
    const heights = mine
      .map((i) => blobs[i]!.y1 - blobs[i]!.y0)
      .filter((h) => h >= body * 0.42)
      .sort((a, b) => a - b);
    const area = {
      x0,
      y0,
      x1,
      y1,
      line: 0,
      letter: heights[Math.floor(heights.length * 0.7)] ?? y1 - y0,
      blobs: mine,
    };
    const page: UprightPage = { grey, blobs, labels, body, areas: [area], back: identity, skew: 0 };
    const { own, peer } = await readBoth(engine, net, page, area, `line ${line.at}`);
    const s = line.kind === 'mrz' ? 'machine-readable' : script(line.text);
    count('Synthetic lines by script', s, line.text, own, peer);
    compare(`synthetic, ${s}`, line.text, own, peer);
    count('Synthetic lines by level', line.level, line.text, own, peer);
    if (line.kind === 'name-ar') count('Synthetic lines: Arabic names', line.level, line.text, own, peer);
    if (line.kind === 'name-ar') count('Synthetic lines: Arabic names', 'all', line.text, own, peer);
    if (s === 'Arabic' || s === 'Latin')
      count('Synthetic lines by font', `${s}, ${line.font}`, line.text, own, peer);
    if (fold(own) !== fold(line.text))
      wrong.push(`${line.kind}\t${line.font}\t${line.level}\t${line.text}\t${own}\t${peer}`);
  }
}

interface TruthPage {
  readonly file: string;
  readonly level: string;
  readonly arFont?: string;
  readonly latFont?: string;
  readonly lines: readonly { readonly text: string; readonly quad: readonly (readonly [number, number])[] }[];
  readonly fields: Readonly<
    Record<
      string,
      {
        readonly kind: string;
        readonly printed: string;
        readonly quads: readonly (readonly (readonly [number, number])[])[];
      }
    >
  >;
}

const inside = (quad: readonly (readonly [number, number])[], x: number, y: number) =>
  quad.every(([ax, ay], i) => {
    const [bx, by] = quad[(i + 1) % 4]!;
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
  });

async function wholePages(engine: Engine, net: LineReader, folder: string, step: number) {
  const { pages } = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as {
    pages: TruthPage[];
  };
  for (let p = 0; p < pages.length; p += step) {
    const truth = pages[p]!;
    const file = path.join(folder, truth.file);
    if (!existsSync(file)) continue;
    const opened = await openPaper(readFileSync(file));
    if (opened.status !== 'open') continue;
    const picture = await opened.page(0);
    const page = uprightPage(picture);
    const toTruth = picture.given.width / picture.width;
    const centres = page.areas.map((area) => {
      const { x, y } = carry(page.back, (area.x0 + area.x1) / 2, (area.y0 + area.y1) / 2);
      return [x * toTruth, y * toTruth] as const;
    });
    const read = new Map<number, { own: string; peer: string }>();
    for (const line of truth.lines) {
      const found = page.areas.flatMap((_, i) => (inside(line.quad, ...centres[i]!) ? [i] : []));
      if (found.length === 0) continue;
      for (const i of found)
        if (!read.has(i))
          read.set(i, await readBoth(engine, net, page, page.areas[i]!, `${truth.file} ${i}`));
      const rtl = script(line.text) === 'Arabic';
      found.sort((a, b) => (rtl ? -1 : 1) * (page.areas[a]!.x0 - page.areas[b]!.x0));
      const own = found.map((i) => read.get(i)!.own).join(' ');
      const peer = found.map((i) => read.get(i)!.peer).join(' ');
      count('Whole pages: lines by script', script(line.text), line.text, own, peer);
      compare(`whole pages, ${script(line.text)}`, line.text, own, peer);
      count('Whole pages: lines by level', truth.level, line.text, own, peer);
      if (rtl && truth.arFont) count('Whole pages: Arabic lines by font', truth.arFont, line.text, own, peer);
      if (fold(own) !== fold(line.text))
        wrong.push(`page\t${truth.arFont}\t${truth.level}\t${line.text}\t${own}\t${peer}`);
      for (const field of Object.values(truth.fields)) {
        const [quad] = field.quads;
        if (!quad) continue;
        const [mx, my] = [(quad[0]![0] + quad[2]![0]) / 2, (quad[0]![1] + quad[2]![1]) / 2];
        if (
          !inside(line.quad, mx, my) ||
          field.quads.length > 1 ||
          !fold(line.text).includes(fold(field.printed))
        )
          continue;
        count('Whole pages: fields found whole', field.kind, field.printed, own, peer, true);
        if (field.kind === 'nameAr')
          count('Whole pages: Arabic names found whole', truth.level, field.printed, own, peer, true);
      }
    }
    console.error(`${p + 1}/${pages.length}`);
  }
}

const engine = await loadEngine();
const net = await loadLineReader();
if (!net) throw new Error('onnxruntime-node is not installed');
if (given.lines) await syntheticLines(engine, net, given.lines);
if (given.papers) await wholePages(engine, net, given.papers, Number(given.step));

const percent = (part: number, of: number) => (of ? `${((100 * part) / of).toFixed(1)} %` : '–');
let report = '';
for (const [name, rows] of tables) {
  report += `\n### ${name}\n\n| | of | own, exact | Tesseract, exact | own, letters wrong | Tesseract, letters wrong |\n|---|---|---|---|---|---|\n`;
  for (const [row, t] of [...rows].sort(([a], [b]) => a.localeCompare(b)))
    report += `| ${row} | ${t.of} | ${percent(t.own, t.of)} | ${percent(t.peer, t.of)} | ${percent(t.ownWrong, t.letters)} | ${percent(t.peerWrong, t.letters)} |\n`;
}
report +=
  '\n### Both readers together\n\n| | of | read the same | of these right | one of the two right |\n|---|---|---|---|---|\n';
for (const [row, t] of together)
  report += `| ${row} | ${t.of} | ${percent(t.same, t.of)} | ${percent(t.sameRight, t.same)} | ${percent(t.oneRight, t.of)} |\n`;
if (spent.phrases > 0)
  report += `\nProcessor time a phrase (${spent.phrases} phrases read by both in this run): own ${(spent.own / spent.phrases).toFixed(1)} ms, Tesseract ${(spent.peer / spent.phrases).toFixed(1)} ms.\n`;
console.log(report);
if (given.peer) writeFileSync(given.peer, JSON.stringify(kept));
if (given.errors) writeFileSync(given.errors, wrong.join('\n'));
if (given.card) {
  const card = readFileSync(given.card, 'utf8');
  const [head] = card.split('<!-- figures -->');
  writeFileSync(given.card, `${head}<!-- figures -->\n${report}`);
}
