/** A photograph tells where and when it was taken, and with which telephone: none of that is anybody's business here. */

/** The way the sensor was held, as EXIF counts it, 1..8; kept, for without it a page would lie on its side. */
const orientationTag = 0x0112;

/** A JPEG without what it says about itself, its direction excepted; whatever is no JPEG comes back as it is. */
export function withoutPosition(jpeg: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return jpeg;
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]!;
    // From here on come the pixels.
    if (marker === 0xda) break;
    const end = at + 2 + ((jpeg[at + 2]! << 8) | jpeg[at + 3]!);
    const segment = jpeg.subarray(at, end);
    // Of what programs add, colours are needed (2: profile, 14: Adobe's); the rest, and comments, are not.
    const isTale =
      (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee) || marker === 0xfe;
    if (marker === 0xe1) orientation = orientationIn(segment) ?? orientation;
    if (!isTale) kept.push(segment);
    at = end;
  }
  if (at > jpeg.length) return jpeg;
  const head = [jpeg.subarray(0, 2), ...(orientation === 1 ? [] : [direction(orientation)])];
  return joined([...head, ...kept, jpeg.subarray(at)]);
}

function orientationIn(segment: Uint8Array): number | undefined {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.length);
  const tiff = 10;
  if (segment.length < tiff + 8 || view.getUint32(4) !== 0x45786966) return undefined;
  const small = view.getUint16(tiff) === 0x4949;
  const first = tiff + view.getUint32(tiff + 4, small);
  if (first + 2 > segment.length) return undefined;
  const count = view.getUint16(first, small);
  for (let entry = first + 2; entry + 12 <= segment.length && entry < first + 2 + 12 * count; entry += 12) {
    if (view.getUint16(entry, small) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, small);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** The smallest EXIF that there is: one entry. */
function direction(orientation: number): Uint8Array<ArrayBuffer> {
  const segment = new Uint8Array(36);
  const view = new DataView(segment.buffer);
  view.setUint16(0, 0xffe1);
  view.setUint16(2, segment.length - 2);
  view.setUint32(4, 0x45786966);
  view.setUint16(10, 0x4d4d);
  view.setUint16(12, 42);
  view.setUint32(14, 8);
  view.setUint16(18, 1);
  view.setUint16(20, orientationTag);
  view.setUint16(22, 3);
  view.setUint32(24, 1);
  view.setUint16(28, orientation);
  return segment;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
