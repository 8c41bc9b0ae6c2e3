/** Tables of a Markdown document, and the words they have in common. */
import type { Bilingual } from '#shared/papers/reading';

export const confidences = {
  source: 'read in a source',
  likely: 'likely',
  guess: 'a guess, to be confirmed',
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
export const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
export const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
export const bilingual = ({ ar, fr }: Bilingual): string => `${ar} · ${fr}`;
export const days = ({
  validFrom,
  validTo,
}: {
  readonly validFrom: string;
  readonly validTo?: string;
}): string => (validTo === undefined ? `since ${validFrom}` : `${validFrom} to ${validTo}`);
