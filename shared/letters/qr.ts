/** A QR code as a drawing: squares of one path, with the quiet zone a camera needs. */
import qrcode from 'qrcode/lib/core/qrcode.js';

/** Squares of quiet on each side, as the standard asks. */
const quiet = 4;

/** Correction `M`: a sixth of it may be creased or stamped over. */
export function qrDrawing(text: string): string {
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; ) {
      const start = x;
      while (x < size && data[y * size + x] === 1) x += 1;
      if (x > start) path += `M${start + quiet} ${y + quiet}h${x - start}v1h-${x - start}z`;
      else x += 1;
    }
  }
  const side = size + 2 * quiet;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path fill="#000" d="${path}"/></svg>`;
}
