/** What tells a page's place in its paper: its number in the margin (`2/3`, `صفحة 2 من 3`, `- 2 -`), or its articles. */
import { foldText, westernDigits } from '#shared/people/spelling';
import { bottom, middle, sameLine, top } from './layout.ts';
import { ordinalIn } from './ordinals.ts';
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

const article = /^\W*(?:المادة|الفصل|البند|article|art\.?)\s+(.+)$/iu;
const mostArticles = 120;

/**
 * The first and the last article that begin on the page, `المادة 7` or `Article premier`. A mention at the beginning of a
 * line goes on in its sentence: only what ends with its number, or with a mark after it, heads an article.
 */
export function findArticles({ phrases }: PageText): readonly [first: number, last: number] | undefined {
  const numbers = phrases.flatMap(({ text }) => {
    const said = article.exec(westernDigits(text))?.[1]?.replace(/^(?:رقم|n°|n)\s*/iu, '');
    const [, first = '', second, mark] =
      /^([\p{L}\d]+)(?:\s+(عشر|عشرة))?\s*($|[:.–—-])/u.exec(said ?? '') ?? [];
    const number = mark === undefined ? undefined : ordinalIn(foldText(first), second && foldText(second));
    return number === undefined || number < 1 || number > mostArticles ? [] : [number];
  });
  if (numbers.length === 0) return undefined;
  const inOrder = numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
  return inOrder ? [numbers[0]!, numbers.at(-1)!] : undefined;
}
