/** Looks at a photograph before a byte of it is sent, in the browser and small enough for a cheap telephone. */
import { judgedEdge, measurePhoto } from '#shared/papers/imaging/photo';
import { judgePhoto, type PhotoJudgement } from '#shared/papers/imaging/photo-advice';

export interface PhotoLook {
  /** The picture as its sender will recognise it. */
  readonly canvas: HTMLCanvasElement;
  readonly judgement: PhotoJudgement;
  /** The back of an identity card. */
  readonly back: boolean;
}

/** `'no picture'`: nothing a browser shows, a PDF for one; `'unopenable'`: a picture that does not open. */
export async function lookAt(file: File): Promise<PhotoLook | 'no picture' | 'unopenable'> {
  if (!/^image\/(?:jpeg|png)$/u.test(file.type) && !/\.(?:jpe?g|png)$/iu.test(file.name)) return 'no picture';
  const url = URL.createObjectURL(file);
  try {
    const image = await loaded(url);
    const given = { width: image.naturalWidth, height: image.naturalHeight };
    const share = Math.min(1, judgedEdge / Math.max(given.width, given.height));
    const [width, height] = [given.width, given.height].map((side) => Math.max(1, Math.round(side * share)));
    const canvas = document.createElement('canvas');
    canvas.width = width!;
    canvas.height = height!;
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'medium';
    const small = await shrunk(file, image, canvas);
    context.drawImage(small, 0, 0, canvas.width, canvas.height);
    if ('close' in small) small.close();
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const picture = { width: canvas.width, height: canvas.height, data: threeChannels(data) };
    const measures = measurePhoto(picture, given);
    return { canvas, judgement: judgePhoto(measures), back: measures.back };
  } catch {
    return 'unopenable';
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Knows its size; its pixels are not decoded yet. */
function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((ready, failed) => {
    const image = new Image();
    image.addEventListener('load', () => ready(image));
    image.addEventListener('error', () => failed(new Error('unopenable')));
    image.src = url;
  });
}

/** A decoder that can leave out detail: 48 megapixels never stand in memory. Not in every browser yet. */
interface SparingDecoder {
  new (init: {
    readonly data: ReadableStream;
    readonly type: string;
    readonly desiredWidth: number;
    readonly desiredHeight: number;
  }): { decode(): Promise<{ readonly image: VideoFrame }>; close(): void };
}

async function shrunk(
  file: File,
  image: HTMLImageElement,
  { width, height }: HTMLCanvasElement,
): Promise<VideoFrame | ImageBitmap | HTMLImageElement> {
  const { ImageDecoder } = globalThis as { readonly ImageDecoder?: SparingDecoder };
  // Without `rotation` a frame would lie as the sensor does, not as the photographer held the telephone.
  if (ImageDecoder !== undefined && 'rotation' in VideoFrame.prototype && file.type === 'image/jpeg') {
    // A JPEG decodes at eighths of its size: the next one above what is needed is under twice that.
    const edge = 2 * Math.max(width, height);
    try {
      const decoder = new ImageDecoder({
        data: file.stream(),
        type: file.type,
        desiredWidth: edge,
        desiredHeight: edge,
      });
      const { image: frame } = await decoder.decode();
      decoder.close();
      return frame;
    } catch {
      // What it can't take, the older ways may.
    }
  }
  if (image.naturalWidth <= width || typeof createImageBitmap !== 'function') return image;
  return await createImageBitmap(image, {
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: 'medium',
  });
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
