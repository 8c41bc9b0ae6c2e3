/** A page as words with their places and the fields they belong to: what Chromium set or `compose.ts` laid out. */
import type { PaperType } from '#shared/papers/reading';

export interface LaidWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Words of one paragraph or table cell share it. */
  readonly cell: number;
  readonly field?: string;
  /** The value begins with this word, */
  readonly begins?: boolean;
  /** after so many letters of it (`بتيفلت`: 1). */
  readonly lead?: number;
}

export interface LaidPage {
  readonly form: string;
  readonly type: PaperType;
  readonly width: number;
  readonly height: number;
  /** Each cell's in the order of reading. */
  readonly words: readonly LaidWord[];
}
