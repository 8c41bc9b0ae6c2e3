/** Looks at a photograph before a byte of it is sent, in the browser and small enough for a cheap telephone. */
import { judgedEdge, measurePhoto } from '#shared/papers/imaging/photo';
import { judgePhoto, type PhotoJudgement } from '#shared/papers/imaging/photo-advice';
import { drawn, isPicture, type Size } from './picture.ts';

export interface PhotoLook {
  /** The picture as its sender will recognise it, small. */
  readonly seen: string;
  readonly judgement: PhotoJudgement;
  /** The back of an identity card. */
  readonly back: boolean;
}

/** Long edge of what is shown beside the words. */
const shownEdge = 480;

/** `'no picture'`: nothing a browser shows, a PDF for one; `'unopenable'`: a picture that does not open. */
export async function lookAt(file: File): Promise<PhotoLook | 'no picture' | 'unopenable'> {
  if (!isPicture(file)) return 'no picture';
  try {
    const { canvas, given } = await drawn(file, judgedEdge);
    const measures = measured(canvas, given);
    return { seen: small(canvas), judgement: judgePhoto(measures), back: measures.back };
  } catch {
    return 'unopenable';
  }
}

/** @param given size of the picture as it was, or would be, taken */
export function measured(canvas: HTMLCanvasElement, given: Size): ReturnType<typeof measurePhoto> {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d', { willReadFrequently: true })!.getImageData(0, 0, width, height);
  return measurePhoto({ width, height, data: threeChannels(data) }, given);
}

function small(canvas: HTMLCanvasElement): string {
  const share = Math.min(1, shownEdge / Math.max(canvas.width, canvas.height));
  const shown = document.createElement('canvas');
  shown.width = Math.max(1, Math.round(canvas.width * share));
  shown.height = Math.max(1, Math.round(canvas.height * share));
  shown.getContext('2d')!.drawImage(canvas, 0, 0, shown.width, shown.height);
  return shown.toDataURL('image/jpeg', 0.7);
}

function threeChannels(data: Uint8ClampedArray): Uint8Array {
  const out = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    out[to++] = data[from]!;
    out[to++] = data[from + 1]!;
    out[to++] = data[from + 2]!;
  }
  return out;
}
