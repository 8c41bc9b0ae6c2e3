/** Several photographs become one paper: a PDF that holds each JPEG as it is, one a page, in their order. */
import { joined } from './position.ts';

export interface Picture {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Points of the long side of A4: what it measures on paper is not known, and readers go by pixels. */
const longSide = 842;
const encoder = new TextEncoder();

/** Of JPEGs in colour, as a canvas writes them. */
export function bundlePictures(pictures: readonly Picture[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const put = (part: Uint8Array | string): void => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, ...body: readonly (Uint8Array | string)[]): void => {
    offsets[number] = length;
    put(`${number} 0 obj\n`);
    for (const part of body) put(part);
    put('\nendobj\n');
  };
  // Three objects a page, after the catalogue and the list of pages: page, what is drawn, picture.
  const pageOf = (at: number): number => 3 + 3 * at;
  put('%PDF-1.4\n%\u00e2\u00e3\n');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pictures.map((_, at) => `${pageOf(at)} 0 R`).join(' ');
  object(2, `<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`);
  for (const [at, { jpeg, width, height }] of pictures.entries()) {
    const scale = longSide / Math.max(width, height);
    const [wide, high] = [width * scale, height * scale].map((side) => side.toFixed(2));
    const page = pageOf(at);
    object(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents ${page + 1} 0 R `,
      `/Resources << /XObject << /P ${page + 2} 0 R >> >> >>`,
    );
    const drawn = `q ${wide} 0 0 ${high} 0 0 cm /P Do Q`;
    object(page + 1, `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    object(
      page + 2,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB `,
      `/BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    );
  }
  const table = length;
  const rows = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  put(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${rows.join('')}`);
  put(`trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return joined(parts);
}
