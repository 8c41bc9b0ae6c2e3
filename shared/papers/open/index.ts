/** Opens a file whose sender is not trusted: allowed kinds by content only, then limits, then pages one by one. */
import type { Refusal } from '../reading.ts';
import { openImage } from './image.ts';
import { defaultLimits, type Limits, type OpenPaper } from './paper-file.ts';
import { openPdf } from './pdf.ts';
import { Refused, refuse } from './refusals.ts';

export type Opening = OpenPaper | { readonly status: 'refused'; readonly refused: Refusal };

const starts = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);

/** The kind by its first bytes; names and declared types are not believed. */
export function kindOf(bytes: Uint8Array): OpenPaper['kind'] | undefined {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(bytes, 0x49, 0x49, 0x2a, 0x00) || starts(bytes, 0x4d, 0x4d, 0x00, 0x2a)) return 'tiff';
  // The standard's readers accept the header anywhere in the first kilobyte.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  return undefined;
}

/** Never throws for what a file can hold; a fault of ours flies. */
export async function openPaper(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<Opening> {
  try {
    if (bytes.length === 0) throw new Refused('empty');
    if (bytes.length > limits.bytes) throw new Refused('too-large');
    const kind = kindOf(bytes);
    if (!kind) throw new Refused('unsupported-type');
    return kind === 'pdf' ? await openPdf(bytes, limits) : await openImage(bytes, kind, limits);
  } catch (error) {
    if (error instanceof Refused) return { status: 'refused', refused: refuse(error.code) };
    throw error;
  }
}

export type { Limits, OpenPaper, PagePicture } from './paper-file.ts';
export { defaultLimits };
