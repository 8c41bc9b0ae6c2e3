/** An opened file: its pages as pictures, and what holds for every kind of file. */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number;
  readonly pages: number;
  /** Pixels of one page as given. */
  readonly pixels: number;
}

/** 30 MB, 40 pages (business plans are long), 120 megapixels: an A3 sheet at 600 points per inch passes. */
export const defaultLimits: Limits = { bytes: 30_000_000, pages: 40, pixels: 120_000_000 };

/** One page, decoded to red, green, blue; shrunk where the page as given is larger than reading needs. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Pixels of the page as given (after its EXIF orientation; a PDF page at the resolution we draw it). */
  readonly given: { readonly width: number; readonly height: number };
  /** What the file says the page says; a PDF's only, and no proof of what is seen. */
  readonly textLayer?: string;
}

export interface OpenPaper {
  readonly status: 'open';
  readonly kind: 'jpeg' | 'png' | 'tiff' | 'pdf';
  readonly pages: number;
  /** Signs worth an officer's look, codes of `rules/flags`; complete once every page was asked for. */
  readonly doubts: readonly string[];
  /** 0-based. */
  page(index: number): Promise<PagePicture>;
  close(): void;
}

/** Pages are shrunk to this many pixels: A4 at about 240 points per inch. */
export const workingPixels = 5_600_000;
