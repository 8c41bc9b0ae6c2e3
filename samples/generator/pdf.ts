/** PDF files as scanners and forgers make them: page images, a text layer that tells another story, a later revision. */

export interface PdfPage {
  readonly jpeg: Buffer;
  /** Pixels of the image. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

export interface PdfTricks {
  /** Words laid invisibly over the first page (text render mode 3): what a copying program would read. */
  readonly hiddenText?: readonly string[];
  /** A second revision painting this text over the first page; PDF points, from the upper left. */
  readonly laterRevision?: {
    readonly x: number;
    readonly fromTop: number;
    readonly width: number;
    readonly height: number;
    readonly text: string;
  };
}

export function pdfOf(pages: readonly PdfPage[], tricks: PdfTricks = {}): Buffer {
  const file = new PdfFile();
  const pageIds = pages.map((_, i) => 4 + i * 3);
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  file.add(1, '<< /Type /Catalog /Pages 2 0 R >>');
  file.add(
    2,
    `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} >>`,
  );
  file.add(3, font);
  pages.forEach((page, i) => {
    const [id, contentId, imageId] = [pageIds[i]!, pageIds[i]! + 1, pageIds[i]! + 2];
    const [w, h] = [(page.width * 72) / page.dpi, (page.height * 72) / page.dpi].map((n) => n.toFixed(2));
    const hidden = i === 0 ? (tricks.hiddenText ?? []) : [];
    const layer = hidden
      .map((line, row) => `BT /F1 11 Tf 3 Tr 60 ${700 - row * 18} Td (${line}) Tj ET`)
      .join('\n');
    file.add(id, pageObject(w!, h!, `[${contentId} 0 R]`, imageId));
    file.stream(contentId, '', Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /Im Do Q\n${layer}`, 'latin1'));
    const image = `/Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} /ColorSpace /${colourSpaceOf(page.jpeg)} /BitsPerComponent 8 /Filter /DCTDecode`;
    file.stream(imageId, image, page.jpeg);
  });
  file.close();
  if (tricks.laterRevision) {
    const { x, fromTop, width, height, text } = tricks.laterRevision;
    const extra = 4 + pages.length * 3;
    const [w, h] = [(pages[0]!.width * 72) / pages[0]!.dpi, (pages[0]!.height * 72) / pages[0]!.dpi].map(
      (n) => n.toFixed(2),
    );
    file.add(4, pageObject(w!, h!, `[5 0 R ${extra} 0 R]`, 6));
    const foot = Number(h) - fromTop - height;
    const at = (n: number): string => n.toFixed(2);
    const paint = `q 1 1 1 rg ${at(x)} ${at(foot)} ${at(width)} ${at(height)} re f 0 g BT /F1 ${at(height * 0.8)} Tf ${at(x + 3)} ${at(foot + height * 0.2)} Td (${text}) Tj ET Q`;
    file.stream(extra, '', Buffer.from(paint, 'latin1'));
    file.close();
  }
  return file.bytes();
}

/** As the JPEG itself tells: told wrongly, half of the picture is lost. */
function colourSpaceOf(jpeg: Buffer): 'DeviceGray' | 'DeviceRGB' {
  // Markers from the first on; a frame header (SOF0 to SOF15, not DHT, JPG and DAC) tells how many colours there are.
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return jpeg[at + 9] === 1 ? 'DeviceGray' : 'DeviceRGB';
  }
  throw new Error('a picture without a frame header is no JPEG');
}

const pageObject = (w: string, h: string, contents: string, imageId: number): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${contents} /Resources << /Font << /F1 3 0 R >> /XObject << /Im ${imageId} 0 R >> >> >>`;

/** Objects with their offsets; closing writes a cross-reference table, each one pointing to the one before. */
class PdfFile {
  readonly #parts: Buffer[] = [Buffer.from('%PDF-1.6\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  #length = this.#parts[0]!.length;
  #open = new Map<number, number>();
  #highest = 0;
  #previous: number | undefined;

  #write(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }

  add(id: number, body: string): void {
    this.#open.set(id, this.#length);
    this.#highest = Math.max(this.#highest, id);
    this.#write(Buffer.from(`${id} 0 obj\n${body}\nendobj\n`, 'latin1'));
  }

  stream(id: number, dictionary: string, bytes: Buffer): void {
    this.#open.set(id, this.#length);
    this.#highest = Math.max(this.#highest, id);
    this.#write(Buffer.from(`${id} 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, 'latin1'));
    this.#write(bytes);
    this.#write(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  }

  close(): void {
    const at = this.#length;
    const entries = [...this.#open].sort(([a], [b]) => a - b);
    const rows = entries
      .map(([id, offset]) => `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
      .join('');
    const free = this.#previous === undefined ? '0 1\n0000000000 65535 f \n' : '';
    const previous = this.#previous === undefined ? '' : ` /Prev ${this.#previous}`;
    const trailer = `trailer\n<< /Size ${this.#highest + 1} /Root 1 0 R${previous} >>\nstartxref\n${at}\n%%EOF\n`;
    this.#write(Buffer.from(`xref\n${free}${rows}${trailer}`, 'latin1'));
    this.#previous = at;
    this.#open = new Map();
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}
