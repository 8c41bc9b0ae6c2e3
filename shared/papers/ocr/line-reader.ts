/**
 * The project's own recogniser: a small net that reads one line of print, both scripts and digits at once.
 * What it was trained on and what its model promises is in `train/README.md` and `ocr/model/`.
 */
import { readFileSync } from 'node:fs';
import type { Grey } from '../imaging/raster.ts';
import { openNet } from '../net.ts';
import type { Recognition } from '../page-text.ts';
import { bestSigns, likeliest, placed, type Scores, type Sign } from './ctc.ts';
import type { EngineLine, EngineWord } from './engine.ts';
import { turn, turned } from './line-order.ts';

/** What the model was trained on: rows of a line, pixels from the top to the foot of its ink, white columns around. */
export const line = { rows: 40, ink: 36, margin: 6 } as const;
/** Widths are filled up to a multiple of this, so that lines of like width go through the net together. */
const widthStep = 32;
/** Lines that go through the net together at most; more only takes more memory. */
const together = 8;
/** Where a character is less certain than this, a line's other readings are looked for. */
const certain = 0.98;

export interface LineReading extends EngineLine {
  /** Other readings of the same line with their probabilities, best first. */
  readonly others: readonly Recognition[];
}

export interface LineReader {
  /** Crops cut to the measures of `line`, each one line of print; answers in the same order. */
  read(crops: readonly Grey[]): Promise<LineReading[]>;
}

/** Undefined where the machine has no runtime for the model; Tesseract then reads alone. */
export async function loadLineReader(): Promise<LineReader | undefined> {
  const net = await openNet(new URL('./model/line.onnx', import.meta.url));
  if (!net) return undefined;
  const charset = readFileSync(new URL('./model/charset.txt', import.meta.url), 'utf8');
  const run = async (crops: readonly Grey[], width: number): Promise<Scores[]> => {
    const size = line.rows * width;
    const ink = new Float32Array(crops.length * size);
    crops.forEach((crop, i) => {
      lay(crop, ink.subarray(i * size, (i + 1) * size), width);
    });
    const { data, dims } = (await net({ line: { data: ink, dims: [crops.length, 1, line.rows, width] } }))
      .scores!;
    const [, steps, classes] = dims as [number, number, number];
    return crops.map((_, i) => ({
      data: data.subarray(i * steps * classes, (i + 1) * steps * classes),
      steps,
      classes,
    }));
  };
  return {
    async read(crops) {
      const readings = new Array<LineReading>(crops.length);
      const order = crops.map((crop, at) => ({ at, crop, width: filled(crop.width) }));
      for (const [width, lines] of Map.groupBy(order, (each) => each.width))
        for (let i = 0; i < lines.length; i += together) {
          const some = lines.slice(i, i + together);
          const scores = await run(
            some.map(({ crop }) => crop),
            width,
          );
          some.forEach(({ at, crop }, k) => {
            readings[at] = readingOf(scores[k]!, charset, crop);
          });
        }
      return readings;
    },
  };
}

const filled = (width: number) => Math.ceil(Math.max(1, width) / widthStep) * widthStep;

/** Ink 1 on paper 0, the crop in the middle of the rows. */
function lay({ width: cropWidth, height, data }: Grey, ink: Float32Array, width: number): void {
  const top = Math.floor((line.rows - height) / 2);
  for (let y = Math.max(0, -top); y < Math.min(height, line.rows - top); y++)
    for (let x = 0; x < cropWidth; x++) ink[(y + top) * width + x] = 1 - data[y * cropWidth + x]! / 255;
}

function readingOf(scores: Scores, charset: string, crop: Grey): LineReading {
  const first = bestSigns(scores, charset);
  const of = (signs: readonly Sign[]) => {
    const words = wordsOf(signs, crop);
    return {
      text: words.map((word) => word.text).join(' '),
      words,
      confidence: signs.length ? mean(signs) : 0,
    };
  };
  const plain = of(first);
  if (first.every(({ probability }) => probability >= certain)) return { ...plain, others: [] };
  // Where the steps are torn between readings, what is likeliest step by step need not be the likeliest line.
  const [best, ...rest] = likeliest(scores, charset, 4);
  const signs = best && placed(scores, charset, best.text);
  const chosen = signs ? of(signs) : plain;
  const others = rest
    .map(({ text, probability }) => ({ text: turn(text.trim()), confidence: probability }))
    .filter(({ text }) => text !== '' && text !== chosen.text);
  return { ...chosen, others };
}

/** Words in the order in which they are said; answer `t` stands at column `2t + 1` of the crop. */
export function wordsOf(
  signs: readonly Sign[],
  { width, height }: Pick<Grey, 'width' | 'height'>,
): EngineWord[] {
  const words: EngineWord[] = [];
  let letters: Sign[] = [];
  const close = () => {
    if (letters.length === 0) return;
    words.push({
      text: letters.map(({ text }) => text).join(''),
      confidence: mean(letters),
      x0: Math.max(0, 2 * Math.min(...letters.map(({ from }) => from)) - 2),
      x1: Math.min(width, 2 * Math.max(...letters.map(({ to }) => to)) + 4),
      y0: 0,
      y1: height,
    });
    letters = [];
  };
  for (const { at, text } of turned(signs.map((sign) => sign.text).join(''))) {
    if (text === ' ') close();
    else letters.push({ ...signs[at]!, text });
  }
  close();
  return words;
}

/** Geometric: one letter nobody knows makes a whole word doubtful. */
function mean(signs: readonly Sign[]): number {
  return Math.exp(signs.reduce((all, { probability }) => all + Math.log(probability), 0) / signs.length);
}
