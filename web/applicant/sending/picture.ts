/** Pictures as a cheap telephone can bear them: opened small, shrunk to what reading needs, turned the way they were taken. */
import { bundlePictures } from './bundle.ts';
import { withoutPosition } from './position.ts';

/** Long edge in pixels: an A4 page at 300 dpi. Letters no larger than that are read as well; what is more is only sent. */
export const sentEdge = 3500;
const quality = 0.9;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A browser shows it; of other files it shows nothing. */
export const isPicture = ({ type, name }: { readonly type: string; readonly name: string }): boolean =>
  /^image\/(?:jpeg|png)$/u.test(type) || /\.(?:jpe?g|png)$/iu.test(name);

const within = ({ width, height }: Size, edge: number): Size => {
  const share = Math.min(1, edge / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * share)),
    height: Math.max(1, Math.round(height * share)),
  };
};

/** Drawn at most so long on white, the way the photographer held the telephone; throws where it does not open. */
export async function drawn(
  file: Blob,
  edge: number,
): Promise<{ readonly canvas: HTMLCanvasElement; readonly given: Size }> {
  const url = URL.createObjectURL(file);
  try {
    const image = await loaded(url);
    const given = { width: image.naturalWidth, height: image.naturalHeight };
    const { width, height } = within(given, edge);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'medium';
    const small = await shrunk(file, image, canvas);
    context.drawImage(small, 0, 0, width, height);
    if ('close' in small) small.close();
    return { canvas, given };
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
  file: Blob,
  image: HTMLImageElement,
  { width, height }: Size,
): Promise<VideoFrame | ImageBitmap | HTMLImageElement> {
  const { ImageDecoder } = globalThis as { readonly ImageDecoder?: SparingDecoder };
  // Without `rotation` a frame would lie as the sensor does, not as the photographer held the telephone.
  if (ImageDecoder !== undefined && 'rotation' in VideoFrame.prototype && file.type === 'image/jpeg') {
    const { naturalWidth, naturalHeight } = image;
    // A JPEG decodes at eighths of its size: the first that has all that is needed.
    const eighths = Math.min(8, Math.ceil(8 * Math.max(width / naturalWidth, height / naturalHeight)));
    try {
      const decoder = new ImageDecoder({
        data: file.stream(),
        type: file.type,
        desiredWidth: Math.ceil((naturalWidth * eighths) / 8),
        desiredHeight: Math.ceil((naturalHeight * eighths) / 8),
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

const jpegOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((made, failed) =>
    canvas.toBlob(
      (blob) => (blob === null ? failed(new Error('unopenable')) : made(blob)),
      'image/jpeg',
      quality,
    ),
  );

/** A picture of a kind that only some browsers open, as all of them do; throws where this one does not. */
export async function asJpeg(file: File): Promise<File> {
  const { canvas } = await drawn(file, sentEdge);
  return new File([await jpegOf(canvas)], file.name.replace(/\.\w+$/u, '.jpg'), { type: 'image/jpeg' });
}

/** What is sent of one picture: small enough, and nothing in it but the picture. A PNG that is not large stays as it is. */
async function lightened(picture: Blob): Promise<Blob> {
  const url = URL.createObjectURL(picture);
  const size = await loaded(url)
    .then(({ naturalWidth, naturalHeight }) => Math.max(naturalWidth, naturalHeight))
    .finally(() => URL.revokeObjectURL(url));
  if (size > sentEdge) return await jpegOf((await drawn(picture, sentEdge)).canvas);
  const bytes = withoutPosition(new Uint8Array(await picture.arrayBuffer()));
  return new Blob([bytes], { type: picture.type });
}

/** One file out of the pages of a paper: a single one as it is but for its size, several as a PDF. */
export async function fileOf(pages: readonly File[]): Promise<Blob> {
  const [first] = pages;
  if (first === undefined) throw new Error('a paper without a page');
  if (pages.length === 1) return isPicture(first) ? await lightened(first) : first;
  const pictures = [];
  // One after the other: two of 12 megapixels at once fill a small memory.
  for (const page of pages) {
    const { canvas } = await drawn(page, sentEdge);
    const jpeg = new Uint8Array(await (await jpegOf(canvas)).arrayBuffer());
    pictures.push({ jpeg, width: canvas.width, height: canvas.height });
  }
  return new Blob([bundlePictures(pictures)], { type: 'application/pdf' });
}
