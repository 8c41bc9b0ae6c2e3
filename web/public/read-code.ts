/** Reads the QR code in a photograph, here in the browser: by its own reader where it has one, else by one fetched for it. */

interface Detector {
  detect(of: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorMaker = new (how: { readonly formats: readonly string[] }) => Detector;

/** Longest sides tried, in pixels: small codes want the first, noisy photographs the second. */
const sides = [1600, 800];

/** Undefined where no code is found; rejects when the file is no picture. */
export async function readCode(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file);
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
    const drawn = canvas.getContext('2d', { willReadFrequently: true });
    drawn?.drawImage(picture, 0, 0, width, height);
    const pixels = drawn?.getImageData(0, 0, width, height);
    const code = pixels === undefined ? null : read(pixels.data, width, height);
    if (code !== null && code.data !== '') return code.data;
  }
  return undefined;
}
