/** Reads the QR code in a photograph, here in the browser: by its own reader where it has one, else by one fetched for it. */

interface Detector {
  detect(of: HTMLCanvasElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorMaker = new (how: { readonly formats: readonly string[] }) => Detector;

/** Longest sides tried, in pixels: most photographs, a whole page on which the code is small, one that is all noise. */
const sides = [1600, 2400, 800] as const;

/** Undefined where no code is found; rejects when the file is no picture. */
export async function readCode(file: Blob): Promise<string | undefined> {
  const { drawn } = await import('../applicant/sending/picture.ts');
  // Opened no larger than it is looked at: a camera's 48 megapixels fill a small memory.
  const { canvas: picture } = await drawn(file, Math.max(...sides));
  const own = (globalThis as { readonly BarcodeDetector?: DetectorMaker }).BarcodeDetector;
  if (own !== undefined) {
    // Some browsers have the reader by name only.
    const [code] = await new own({ formats: ['qr_code'] }).detect(picture).catch(() => []);
    if (code !== undefined) return code.rawValue;
  }
  const { default: module } = await import('jsqr');
  // Its types put the function one `default` deeper than its build does.
  const read = module as unknown as typeof module.default;
  for (const side of sides) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(picture, 0, 0, width, height);
    const pixels = context?.getImageData(0, 0, width, height);
    const code = pixels === undefined ? null : read(pixels.data, width, height);
    if (code !== null && code.data !== '') return code.data;
  }
  return undefined;
}
