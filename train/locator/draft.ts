/** What a clerk could print, written down once with its variants; `compose.ts` makes pages of it (markup: README.md). */
import type { PaperType } from '#shared/papers/reading';

export interface Drafts {
  readonly type: PaperType;
  /** Printings of fields that are neither names, places, dates nor numbers. */
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  readonly pages: readonly string[];
}
