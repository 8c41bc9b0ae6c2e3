/** The number a page bears in its margin: `2/3`, `Page 2 sur 3`, `صفحة 2 من 3`, `- 2 -`. */
import { westernDigits } from '#shared/people/spelling';
import { bottom, middle, sameLine, top } from './layout.ts';
import type { PageText, Phrase } from './page-text.ts';

export interface PageNumber {
  readonly at: number;
  readonly of?: number;
}

/** Share of the print's height, above and below, that counts as margin. */
const margin = 0.1;
/** No paper of a dossier has more pages; a larger number is an article, a year or a sum. */
const mostPages = 60;

const counted = /^(?:page|p\.?|صفحة|الصفحة|ص\.?)?(\d{1,2})(?:\/|sur|de|of|من|على)(\d{1,2})$/iu;
const named = /^(?:page|صفحة|الصفحة)(?:n°)?(\d{1,2})$/iu;
const dashed = /^[-–—]+(\d{1,2})[-–—]+$/u;

export function findPageNumber({ phrases }: PageText): PageNumber | undefined {
  if (phrases.length === 0) return undefined;
  const first = Math.min(...phrases.map(({ box }) => top(box)));
  const last = Math.max(...phrases.map(({ box }) => bottom(box)));
  const reach = margin * (last - first);
  // The outermost line always counts: a page of few lines has no margin.
  const within = ({ box }: Phrase) => Math.max(reach, box[3]);
  const outer = phrases.filter(
    (one) => middle(one.box) < first + within(one) || middle(one.box) > last - within(one),
  );
  for (const text of outer.flatMap((phrase) => [phrase.text, wholeLine(phrase, outer)])) {
    const plain = westernDigits(text).replace(/[\s:()[\]]/gu, '');
    const [, at, of] = counted.exec(plain) ?? named.exec(plain) ?? dashed.exec(plain) ?? [];
    const number = Number(at);
    const total = of === undefined ? undefined : Number(of);
    if (
      !(number >= 1 && number <= mostPages) ||
      (total !== undefined && (total < number || total > mostPages))
    )
      continue;
    return total === undefined ? { at: number } : { at: number, of: total };
  }
  return undefined;
}

/** The phrase with its neighbours on the line, as `Page 2` and `sur 3` may be parted. */
function wholeLine(phrase: Phrase, phrases: readonly Phrase[]): string {
  const line = phrases.filter(({ box }) => sameLine(box, phrase.box, phrase.box[3]));
  const way = phrase.script === 'ar' ? -1 : 1;
  return line
    .sort((a, b) => way * (a.box[0] - b.box[0]))
    .map(({ text }) => text)
    .join(' ');
}
