/** PDF through PDFium in WebAssembly: its memory is its own, no script or link of the file is ever run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import { type Limits, type OpenPaper, type PagePicture, workingPixels } from './paper-file.ts';
import { Refused } from './refusals.ts';

/** Points per inch at which a page is drawn, and the bounds when its own scan tells otherwise. */
const usual = 220;
const require = createRequire(import.meta.url);
let library: Promise<PDFiumLibrary> | undefined;

const loadLibrary = () => {
  library ??= (() => {
    const wasm = readFileSync(require.resolve('@hyzyla/pdfium/pdfium.wasm'));
    return PDFiumLibrary.init({
      wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer,
    });
  })();
  return library;
};

export async function openPdf(bytes: Uint8Array, limits: Limits): Promise<OpenPaper> {
  const pdfium = await loadLibrary();
  let document: PDFiumDocument;
  try {
    document = await pdfium.loadDocument(bytes);
  } catch (error) {
    throw new Refused(/password|security/i.test(String(error)) ? 'password' : 'corrupt');
  }
  const pages = document.getPageCount();
  if (pages === 0) throw new Refused('corrupt');
  if (pages > limits.pages) {
    document.destroy();
    throw new Refused('too-many-pages');
  }
  return {
    status: 'open',
    kind: 'pdf',
    pages,
    doubts: doubtsOf(bytes),
    async page(index): Promise<PagePicture> {
      try {
        const page = document.getPage(index);
        const { originalWidth, originalHeight } = page.getOriginalSize();
        if (!(originalWidth > 36 && originalHeight > 36)) throw new Refused('too-small');
        const most = Math.sqrt(workingPixels / (originalWidth * originalHeight));
        const { width, height, data } = await page.render({
          scale: Math.min(usual / 72, most),
          render: 'bitmap',
          colorSpace: 'BGRA',
          renderFormFields: true,
        });
        const rgb = new Uint8Array(width * height * 3);
        for (let i = 0; i < width * height; i++) {
          rgb[i * 3] = data[i * 4 + 2]!;
          rgb[i * 3 + 1] = data[i * 4 + 1]!;
          rgb[i * 3 + 2] = data[i * 4]!;
        }
        return { width, height, data: rgb, given: { width, height } };
      } catch (error) {
        if (error instanceof Refused) throw error;
        throw new Refused('corrupt');
      }
    },
    close: () => document.destroy(),
  };
}

/** Names of actions and attachments in the file's open parts; compressed objects are not searched. */
function doubtsOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const doubts: string[] = [];
  if (
    /\/(JavaScript|JS|Launch|EmbeddedFiles?|SubmitForm|ImportData|GoToR|RichMedia|XFA|OpenAction|FileAttachment)\b/.test(
      text,
    )
  )
    doubts.push('active-content');
  if (/\/Encrypt\b/.test(text)) doubts.push('restricted');
  return doubts;
}
