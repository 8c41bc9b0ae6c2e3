/** The model as README.md's contract says, read greedily; the service has its own reader of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Grey } from '#shared/papers/imaging/raster';

export interface LineNet {
  read(crop: Grey): Promise<{ readonly text: string; readonly confidence: number }>;
}

const arabic = /[\u0620-\u064a\u066e-\u06d3]/;
const letter = '[0-9A-Za-z\\u00c0-\\u024f\\u0660-\\u0669<°%€@#&_]';
const word = `${letter}(?:[.,:/'\\-+*=]*${letter})*`;
const run = new RegExp(`${word}(?: ${word})*`, 'g');
const mirror: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

export function turn(text: string): string {
  if (!arabic.test(text)) return text;
  const parts: string[] = [];
  let at = 0;
  const each = (until: number) => {
    for (const c of text.slice(at, until)) parts.push(mirror[c] ?? c);
  };
  for (const found of text.matchAll(run)) {
    each(found.index);
    parts.push(found[0]);
    at = found.index + found[0].length;
  }
  each(text.length);
  return parts.reverse().join('');
}

export async function loadLineNet(folder: string): Promise<LineNet> {
  const charset = [...readFileSync(path.join(folder, 'charset.txt'), 'utf8')];
  const session = await InferenceSession.create(path.join(folder, 'line.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  return {
    async read(crop) {
      const width = Math.ceil(crop.width / 8) * 8;
      const line = new Float32Array(40 * width);
      const top = Math.floor((40 - crop.height) / 2);
      for (let y = 0; y < 40; y++)
        if (y - top >= 0 && y - top < crop.height)
          for (let x = 0; x < crop.width; x++)
            line[y * width + x] = 1 - crop.data[(y - top) * crop.width + x]! / 255;
      const { scores } = await session.run({ line: new Tensor('float32', line, [1, 1, 40, width]) });
      const data = scores!.data as Float32Array;
      const classes = scores!.dims[2]!;
      let text = '';
      let last = 0;
      let sure = 0;
      for (let t = 0; t < width / 2; t++) {
        let best = 0;
        for (let k = 1; k < classes; k++) if (data[t * classes + k]! > data[t * classes + best]!) best = k;
        sure += data[t * classes + best]!;
        if (best && best !== last) text += charset[best - 1];
        last = best;
      }
      return { text: turn(text), confidence: Math.exp(sure / Math.max(1, [...text].length)) };
    },
  };
}
