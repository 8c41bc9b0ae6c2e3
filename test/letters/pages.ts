/** A letter as it is read back: the words of each page in the order of reading, and what its code says. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import jsqr from 'jsqr';
import sharp from 'sharp';

// A CommonJS module with an ES one's face.
const decode = jsqr as unknown as typeof jsqr.default;

let library: Promise<PDFiumLibrary> | undefined;

async function open<T>(pdf: Uint8Array, look: (document: PDFiumDocument) => T | Promise<T>): Promise<T> {
  library ??= (() => {
    const program = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
    return PDFiumLibrary.init({ wasmBinary: new Uint8Array(program).buffer });
  })();
  const document = await (await library).loadDocument(pdf);
  try {
    return await look(document);
  } finally {
    document.destroy();
  }
}

/** Blanks of every width as one. */
export const readPages = (pdf: Uint8Array): Promise<string[]> =>
  open(pdf, (document) => [...document.pages()].map((page) => page.getText().replace(/\s+/gu, ' ').trim()));

/** What the QR code of a page says, from its picture. */
export const readCode = (pdf: Uint8Array, page: number): Promise<string | undefined> =>
  open(pdf, async (document) => {
    const { data, width, height } = await document.getPage(page).render({ scale: 2.5, render: 'bitmap' });
    return decode(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
  });

/** A page as a hand photographs it, lying turned on a table and a little soft: JPEG. */
export const photographOf = (pdf: Uint8Array, page: number): Promise<Buffer> =>
  open(pdf, async (document) => {
    const { data, width, height } = await document.getPage(page).render({ scale: 4, render: 'bitmap' });
    const paper = sharp(Buffer.from(data), { raw: { width, height, channels: 4 } }).removeAlpha();
    const lying = paper.rotate(-6, { background: '#6b5a48' }).blur(1).modulate({ brightness: 0.86 });
    return await lying.jpeg({ quality: 80 }).toBuffer();
  });

/** Each page's size in points, and the colour in its middle: red, green, blue. */
export const sizesOf = (
  pdf: Uint8Array,
): Promise<{ readonly width: number; readonly height: number; readonly middle: readonly number[] }[]> =>
  open(pdf, async (document) => {
    const sizes = [];
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale: 0.5, render: 'bitmap' });
      const at = 4 * (Math.floor(height / 2) * width + Math.floor(width / 2));
      sizes.push({ ...{ width, height }, middle: [...data.slice(at, at + 3)] });
    }
    return sizes;
  });
