/** One file from bytes to result, inside the process that may be killed for it. */
import { lookOf } from '../imaging/look.ts';
import type { PhotoFault } from '../imaging/photo-advice.ts';
import type { Engine } from '../ocr/engine.ts';
import { readPageText } from '../ocr/index.ts';
import { type Limits, openPaper, type PagePicture } from '../open/index.ts';
import { type RefusalCode, Refused, refuse } from '../open/refusals.ts';
import type { PageText } from '../page-text.ts';
import { understandFile } from '../understand.ts';
import type { Result, Step } from './messages.ts';

/** A phrase read with this confidence is text, not a stain. */
const textual = 0.6;
/** Pages of a file whose look is kept. */
const lookedAt = 3;
/** Pages of a file on which handwriting is looked for. */
const formPages = 8;

export async function readFile(
  engine: Promise<Engine>,
  bytes: Uint8Array,
  onStep: (step: Step) => void,
  limits?: Limits,
): Promise<Result> {
  const paper = await openPaper(bytes, limits);
  if (paper.status === 'refused') return paper;
  try {
    let failure: RefusalCode | undefined;
    let concealed = false;
    let legible = false;
    let sparse = false;
    const poor = new Set<PhotoFault>();
    const looks: string[] = [];
    const pages = async function* (): AsyncGenerator<PageText> {
      for (let index = 0; index < paper.pages; index++) {
        onStep('decoding');
        const picture = await paper.page(index);
        onStep('reading');
        const look = index < lookedAt ? lookOf(picture) : undefined;
        if (look !== undefined) looks.push(look);
        const page = await readPageText(await engine, picture);
        concealed ||= saysMore(picture.textLayer ?? '', page);
        if (readable(page)) legible = true;
        else if (paper.kind === 'pdf' && (hasSomeText(picture, page) || isDrawing(picture, page)))
          sparse = true;
        else failure ??= whyUnreadable(picture, page);
        for (const fault of poorPhoto(page)) poor.add(fault);
        // What is filled in by hand are forms, and forms are short: of a long file no pictures are kept to look for pens.
        if (index >= formPages) delete page.penned;
        yield page;
      }
    };
    const reading = await understandFile(pages(), () => onStep('reading'));
    if (!legible && !sparse) return { status: 'refused', refused: refuse(failure ?? 'unreadable') };
    const doubts = [
      ...paper.doubts,
      ...(concealed ? ['hidden-text'] : []),
      ...(legible ? [] : ['little-text']),
      ...poor,
    ].map((code) => ({ code, fields: [] }));
    return { status: 'read', reading: { ...reading, doubts: [...reading.doubts, ...doubts] }, looks };
  } catch (error) {
    if (error instanceof Refused) return { status: 'refused', refused: refuse(error.code) };
    throw error;
  } finally {
    paper.close();
  }
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase();

/**
 * Whether a PDF's text layer holds words that nobody sees on the page: white, invisible or covered text.
 * Latin words and numbers only: Arabic layers are seldom in reading order. Three words must be missing, and
 * more of them than the recogniser misreads.
 */
function saysMore(layer: string, page: PageText): boolean {
  const words = [...new Set(layer.split(/[^\p{L}\p{N}]+/u))]
    .filter((word) => /^[\p{Script=Latin}0-9]{4,}$/u.test(word))
    .map(fold);
  if (words.length < 5) return false;
  const seen = fold(page.phrases.map(({ text, lat }) => `${text} ${lat?.text ?? ''}`).join(' '));
  const missing = words.filter((word) => {
    // One misread letter is forgiven: either half of the word will do.
    const half = Math.ceil(word.length / 2);
    return !seen.includes(word.slice(0, half)) && !seen.includes(word.slice(-half));
  });
  return missing.length >= 3 && missing.length > 0.12 * words.length;
}

/** Letters and digits of a page, and those the recogniser is fairly sure of. */
function lettersOf({ phrases }: PageText): { readonly all: number; readonly sure: number } {
  const count = (some: PageText['phrases']) =>
    some.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return { all: count(phrases), sure: count(phrases.filter(({ confidence }) => confidence >= textual)) };
}

/**
 * Share of the letters that are legible, under which a photograph that is poor by its own measures is not guessed at,
 * and under which its sender is told. Measured: good pages and slightly damaged ones 0.89 and above; where the picture
 * was so smeared that one field in ten was right, 0.2 to 0.63.
 */
const guessing = 0.7;
const doubtful = 0.85;

/** Six letters at least, and more than guesses where the picture is hopeless: neither measure decides alone. */
function readable(page: PageText): boolean {
  const { all, sure } = lettersOf(page);
  return sure >= 6 && !(page.info.quality.verdict === 'retake' && sure < guessing * all);
}

/** A word, as on a cover sheet of a document: no photograph to be taken anew, but hardly a paper; a person looks at it. */
function hasSomeText({ textLayer = '' }: PagePicture, page: PageText): boolean {
  const { sure } = lettersOf(page);
  const own = textLayer.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return page.info.quality.verdict === 'retake'
    ? sure >= 3 && own >= 3
    : sure >= 3 || (page.phrases.length > 0 && own >= 3);
}

/**
 * Whether a page shows something, and is not merely a photograph that could be taken better: a plan, a drawing, a sheet
 * by hand that the recogniser cannot read. Its sender can do nothing about it; a person looks. Of a document that was drawn,
 * neither glare nor margins are known.
 */
function isDrawing(picture: PagePicture, page: PageText): boolean {
  const { verdict, faults } = page.info.quality;
  const fault = verdict === 'retake' ? faults?.[0] : undefined;
  if (fault !== undefined && !['no-page', 'glare', 'cut-off'].includes(fault)) return false;
  const shades = shadesOf(picture);
  const paper = shades.at(-1)!;
  const drawn = shades.filter((shade) => shade < paper - 60).length / shades.length;
  return paper >= 120 && drawn > 0.002;
}

/** A sample of a page's brightness, darkest first. */
function shadesOf({ data }: PagePicture): readonly number[] {
  const sample: number[] = [];
  const step = 3 * Math.max(1, Math.floor(data.length / 3 / 20_000));
  for (let at = 0; at < data.length; at += step) sample.push((data[at]! + data[at + 1]! + data[at + 2]!) / 3);
  return sample.sort((a, b) => a - b);
}

/** What is wrong with the picture of a page that was read with trouble. */
function poorPhoto(page: PageText): readonly PhotoFault[] {
  const { all, sure } = lettersOf(page);
  const { verdict, faults = [] } = page.info.quality;
  const troubled = verdict !== undefined && verdict !== 'good' && sure < doubtful * all;
  // What is burnt out or out of the picture leaves no trace in what could be read.
  const lost = verdict === 'retake' && (faults[0] === 'glare' || faults[0] === 'cut-off');
  return troubled || lost ? faults.slice(0, 1) : [];
}

function whyUnreadable(picture: PagePicture, page: PageText): RefusalCode {
  const sample = shadesOf(picture);
  const dark = sample[Math.floor(sample.length * 0.05)]!;
  const light = sample[Math.floor(sample.length * 0.95)]!;
  if (light < 60) return 'too-dark';
  if (page.phrases.length === 0 && light - dark < 60) return 'blank';
  const { verdict, faults } = page.info.quality;
  return (verdict === 'retake' && faults?.[0]) || 'unreadable';
}
