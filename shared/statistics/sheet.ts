/**
 * A table as people take it away: typed cells under headings in both languages. Written as CSV and XLSX by one hand,
 * so that no cell of either is ever a formula, whatever an applicant or a file put into a name.
 */
import type { Bilingual } from '#shared/papers/reading';

export type Language = keyof Bilingual;

/** Money in centimes; a share in thousandths; a day as ISO. `undefined`: not known, an empty cell. */
export type Cell =
  | string
  | number
  | Bilingual
  | { readonly centimes: number }
  | { readonly thousandths: number }
  | { readonly day: string }
  | undefined;

export interface Sheet {
  /** Stands in file names: small Latin letters, figures, hyphens. */
  readonly id: string;
  readonly title: Bilingual;
  readonly columns: readonly { readonly heading: Bilingual; readonly width?: number }[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last rows that sum up those above. */
  readonly totals?: number;
  /** What must be known to read it rightly. */
  readonly notes?: readonly Bilingual[];
}

/** Spaces, controls and marks nobody sees: a spreadsheet may drop them and act on what follows. */
const unseen = String.raw`[\s\p{Cc}\p{Cf}\p{Z}]`;
const starts = '[=+\\-@＝＋－＠]';
const tempting = new RegExp(
  `^(?=[\\t\\r\\n]|${unseen}*${starts})|(?<=[\\r\\n])(?=\\t|(?:(?![\\r\\n])${unseen})*${starts})`,
  'gu',
);
/** What XML can't hold, or what half a sign leaves behind. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Signs a spreadsheet's cell holds at most. */
const longest = 32_767;

/**
 * Text a spreadsheet takes as text: an apostrophe stands before what would start a formula, at the head of the cell
 * or of any of its lines, also behind blanks. OWASP, "CSV Injection".
 */
export function safeText(text: string): string {
  const safe = text.toWellFormed().replaceAll(unwritable, '').replaceAll(tempting, "'");
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 1)}…`;
}

export const isText = (cell: Cell): cell is string | Bilingual =>
  typeof cell === 'string' || (typeof cell === 'object' && 'ar' in cell);

export const textOf = (cell: string | Bilingual, language: Language): string =>
  safeText(typeof cell === 'string' ? cell : cell[language]);
