/** PDF through PDFium in WebAssembly: its memory is its own, no script or link of the file is ever run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import { type Limits, type OpenPaper, type PagePicture, workingPixels } from './paper-file.ts';
import { Refused } from './refusals.ts';
import { signsInPdf } from './tampering.ts';

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
    throw asRefusal(error);
  }
  const text = Buffer.from(bytes).toString('latin1');
  // Pages that open to anybody, with attachments that do not: nobody here can see what is handed in with them.
  if (lockedAttachments(text)) {
    document.destroy();
    throw new Refused('password');
  }
  const pages = document.getPageCount();
  if (pages === 0) throw new Refused('corrupt');
  if (pages > limits.pages) {
    document.destroy();
    throw new Refused('too-many-pages');
  }
  const doubts = doubtsOf(text, document);
  return {
    status: 'open',
    kind: 'pdf',
    pages,
    doubts,
    async page(index): Promise<PagePicture> {
      try {
        const page = document.getPage(index);
        const { originalWidth, originalHeight } = page.getOriginalSize();
        if (!(originalWidth > 36 && originalHeight > 36)) throw new Refused('too-small');
        // Before drawing: after a page's form has been drawn, asking for its text traps in this PDFium.
        const textLayer = page.getText();
        if (!doubts.includes('annotation-overlay') && isOverlaid(page)) doubts.push('annotation-overlay');
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
        return { width, height, data: rgb, given: { width, height }, textLayer };
      } catch (error) {
        throw asRefusal(error);
      }
    },
    close: () => document.destroy(),
  };
}

/** Asked for a password when an attachment is opened, or attachments under one that the pages are not under (ISO 32000-2, 7.6.6). */
const lockedAttachments = (text: string): boolean =>
  /\/AuthEvent\s*\/EFOpen\b/.test(text) ||
  (/\/EFF\s*\/(?!Identity\b)\w/.test(text) && !/\/StmF\s*\/(?!Identity\b)\w/.test(text));

function asRefusal(error: unknown): Refused {
  if (error instanceof Refused) return error;
  // A trap leaves PDFium's memory in disorder: the next file gets a fresh one.
  if (error instanceof WebAssembly.RuntimeError) library = undefined;
  return new Refused(/password|security/i.test(String(error)) ? 'password' : 'corrupt');
}

/** The part of PDFium's own interface that the package does not wrap. */
interface Inside {
  readonly documentIdx: number;
  readonly module: Readonly<
    Record<
      '_FPDFDoc_GetAttachmentCount' | '_FPDFDoc_GetJavaScriptActionCount' | '_FPDF_GetFormType',
      ((document: number) => number) | undefined
    >
  >;
}

/** From this form type on, PDFium speaks of XFA: a form that is a program. */
const xfaForm = 2;

/** What PDFium counts, and names of actions and switched-off layers in the file's open parts. */
function doubtsOf(text: string, document: PDFiumDocument): string[] {
  const { module, documentIdx } = document as unknown as Inside;
  const acts =
    (module._FPDFDoc_GetAttachmentCount?.(documentIdx) ?? 0) > 0 ||
    (module._FPDFDoc_GetJavaScriptActionCount?.(documentIdx) ?? 0) > 0 ||
    (module._FPDF_GetFormType?.(documentIdx) ?? 0) >= xfaForm ||
    /\/(JavaScript|JS|Launch|EmbeddedFiles?|SubmitForm|ImportData|GoToR|RichMedia|XFA|FileAttachment)\b/.test(
      text,
    ) ||
    /\/OpenAction\s*<<[^>]*\/URI/.test(text);
  const doubts: string[] = [...signsInPdf(text)];
  if (acts) doubts.push('active-content');
  if (/\/OCProperties[\s\S]{0,2000}\/OFF\s*\[\s*\d/.test(text)) doubts.push('hidden-layer');
  if (/\/Encrypt\b/.test(text)) doubts.push('restricted');
  return doubts;
}

/** What PDFium calls notes that can lie over print: free text, rectangle, ellipse, polygon, stamp, ink, blackening. */
const covering: ReadonlySet<number> = new Set([3, 5, 6, 7, 13, 15, 28]);
/** More notes than these on a page are not all looked at. */
const mostNotes = 200;

interface InsidePage {
  readonly pageIdx: number;
  readonly module: Readonly<
    Record<
      '_FPDFPage_GetAnnotCount' | '_FPDFAnnot_GetSubtype' | '_FPDFPage_CloseAnnot',
      ((handle: number) => number) | undefined
    > & { readonly _FPDFPage_GetAnnot: ((page: number, index: number) => number) | undefined }
  >;
}

/** Whether something was laid over the page that can be taken away again. */
function isOverlaid(page: PDFiumPage): boolean {
  const { module, pageIdx } = page as unknown as InsidePage;
  const count = Math.min(mostNotes, module._FPDFPage_GetAnnotCount?.(pageIdx) ?? 0);
  for (let index = 0; index < count; index++) {
    const note = module._FPDFPage_GetAnnot?.(pageIdx, index) ?? 0;
    if (note === 0) continue;
    const kind = module._FPDFAnnot_GetSubtype?.(note) ?? 0;
    module._FPDFPage_CloseAnnot?.(note);
    if (covering.has(kind)) return true;
  }
  return false;
}
