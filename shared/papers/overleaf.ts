/**
 * A value broken by the end of its page: `وابنه` on the first page of a deed, the name at the top of the second. The lines
 * that go on are read once more under the page's last line, as if there had been room for them.
 */
import type { Found } from './candidates.ts';
import { bottom, endOf, middle, right, sameLine, startOf, top, union } from './layout.ts';
import { findPageNumber } from './page-number.ts';
import type { PageText, Phrase, Script } from './page-text.ts';
import type { Box } from './reading.ts';
import type { Scene } from './scene.ts';

/** No value goes on further. */
const mostLines = 4;
/** What is said is over. */
const ended = /[.؛:!؟?]$/u;

/** The pages with what goes on overleaf, or undefined where no value reaches the end of its page. */
export function withOverleaf(
  scene: Scene,
  located: Readonly<Record<string, Found>>,
): readonly PageText[] | undefined {
  const broken = new Set(
    Object.values(located).flatMap((found) => (reachesEnd(scene, found) ? [found.page] : [])),
  );
  const pages = scene.pages.map((page, at) => {
    const next = scene.pages[at + 1];
    return broken.has(at) && next !== undefined ? carrying(scene, at, page, next) : page;
  });
  return pages.some((page, at) => page !== scene.pages[at]) ? pages : undefined;
}

/** Its last word is the last of the page's print, and of a line of running text that ends for want of room. */
function reachesEnd(scene: Scene, { page, pieces }: Found): boolean {
  const last = pieces.at(-1);
  const text = scene.pages[page];
  if (
    last === undefined ||
    text === undefined ||
    scene.pages[page + 1] === undefined ||
    ended.test(last.text)
  )
    return false;
  const { script } = last.phrase;
  const unit = last.box[3];
  const lines = proseOf(text);
  const line = lines.at(-1)?.filter(({ box }) => sameLine(box, last.box, unit));
  if (line === undefined || line.length === 0) return false;
  const box = union(line.map((phrase) => phrase.box));
  const width = (one: readonly Phrase[]) => union(one.map((phrase) => phrase.box))[2];
  const widest = Math.max(...lines.map(width));
  return (
    box[2] > 0.8 * widest &&
    line.every(
      (phrase) => phrase.script === script || phrase.script === undefined || /\d/u.test(phrase.text),
    ) &&
    endOf(last.box, script) > endOf(box, script) - 1.5 * unit
  );
}

/** Lines of a page, top to bottom, without its number. */
function proseOf(page: PageText): Phrase[][] {
  const lines: Phrase[][] = [];
  for (const phrase of [...page.phrases].sort((a, b) => middle(a.box) - middle(b.box))) {
    const line = lines.at(-1);
    if (line !== undefined && sameLine(line[0]!.box, phrase.box, phrase.box[3])) line.push(phrase);
    else lines.push([phrase]);
  }
  return lines.filter((line) => findPageNumber({ ...page, phrases: line }) === undefined);
}

function carrying(scene: Scene, at: number, page: PageText, next: PageText): PageText {
  const own = proseOf(page);
  const last = union(own.at(-1)!.map(({ box }) => box));
  const script = own.at(-1)![0]!.script;
  const lines = goingOn(scene, at + 1, next, script);
  if (lines.length === 0) return page;
  const margin = (all: readonly Phrase[][]) =>
    Math.min(
      ...all
        .flat()
        .filter((phrase) => phrase.script === script)
        .map(({ box }) => startOf(box, script)),
    );
  const way = script === 'ar' ? -1 : 1;
  const dx = way * (margin(own) - margin(proseOf(next)));
  // A page without a line of the same script goes on with nothing.
  if (!Number.isFinite(dx)) return page;
  const first = union(lines[0]!.map(({ box }) => box));
  const gap = own.length > 1 ? Math.max(0, top(last) - bottom(union(own.at(-2)!.map(({ box }) => box)))) : 0;
  const dy = bottom(last) + Math.min(gap, last[3]) - first[1];
  const moved = ([x, y, width, height]: Box): Box => [x + dx, y + dy, width, height];
  const back = ([x, y, width, height]: Box): Box => [x - dx, y - dy, width, height];
  const edge = bottom(last) + 1;
  const isOver = (box: Box) => middle(box) > edge;
  const before = new Map<Phrase, Phrase>();
  const lineOf = Math.max(...page.phrases.map(({ line }) => line));
  const carry = (phrase: Phrase, line: number): Phrase => ({
    ...phrase,
    line,
    box: moved(phrase.box),
    words: phrase.words.map((word) => ({ ...word, box: moved(word.box) })),
  });
  const carried = lines.flatMap((line, below) =>
    line.map((phrase) => {
      const copy = carry(phrase, lineOf + 1 + below);
      before.set(copy, phrase);
      return copy;
    }),
  );
  const { confirm, penned } = page;
  return {
    ...page,
    // What stands below, a page number, is no line of the text and must not come between.
    phrases: [...own.flat(), ...carried],
    overleaf: { edge, back },
    reread: async (box, language) => {
      if (isOver(box) && top(box) > edge) return await next.reread(back(box), language);
      return bottom(box) > edge ? [] : await page.reread(box, language);
    },
    ...(confirm === undefined
      ? {}
      : {
          confirm: async (phrase, part) => {
            const original = before.get(phrase);
            if (original === undefined) return await confirm(phrase, part);
            if (next.confirm === undefined) return phrase;
            return carry(await next.confirm(original, back(part)), phrase.line);
          },
        }),
    ...(penned === undefined
      ? {}
      : {
          penned: async (box, writing) =>
            await (isOver(box) ? next.penned?.(back(box), writing) : penned(box, writing)),
        }),
  };
}

/** Lines at the top of a page as far as the sentence goes on: to the first label, the first mark, the first short line. */
function goingOn(scene: Scene, at: number, page: PageText, script: Script): Phrase[][] {
  const lines = proseOf(page);
  const [first] = lines;
  if (first === undefined) return [];
  const widest = Math.max(...lines.map((line) => union(line.map(({ box }) => box))[2]));
  const start = Math.min(
    ...lines.flat().map(({ box, script: own }) => (own === script ? startOf(box, script) : Infinity)),
  );
  const taken: Phrase[][] = [];
  for (const line of lines.slice(0, mostLines)) {
    const box = union(line.map((phrase) => phrase.box));
    const indented = startOf(box, script) - start > 2 * box[3];
    if (line.some((phrase) => phrase.script !== script && /\p{L}/u.test(phrase.text)) || indented) break;
    const cut = line.flatMap((phrase) => beforeLabel(scene, at, phrase));
    if (cut.length > 0) taken.push(cut);
    const whole = cut.length === line.length && cut.every((phrase, place) => phrase === line[place]);
    if (!whole || box[2] < 0.8 * widest || line.some(({ text }) => ended.test(text))) break;
  }
  return taken;
}

/** The phrase as far as no field's label begins in it: what follows belongs to that label, on its own page. */
function beforeLabel(scene: Scene, at: number, phrase: Phrase): Phrase[] {
  const labels = scene.hits.filter(
    ({ run, prints }) => run.page === at && run.primary && prints.some(({ kind }) => kind === 'field'),
  );
  const starts = labels.flatMap(({ run, start, end }) => {
    // Two letters in the middle of a line are a name's sooner than a label.
    const word = end - start > 3 ? run.words[run.wordOf[start]!] : undefined;
    const place = word?.phrase === phrase ? phrase.words.findIndex(({ box }) => isWithin(word.box, box)) : -1;
    return place < 0 ? [] : [place];
  });
  if (starts.length === 0) return [phrase];
  const words = phrase.words.slice(0, Math.min(...starts));
  if (words.length === 0) return [];
  const { ar: _, lat: __, own: ___, alone: ____, ...rest } = phrase;
  return [
    {
      ...rest,
      words,
      text: words.map(({ text }) => text).join(' '),
      box: union(words.map(({ box }) => box)),
    },
  ];
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] - 1 &&
  right(inner) <= right(outer) + 1 &&
  Math.abs(middle(inner) - middle(outer)) < outer[3];

/** Where a box stands in the file: on its page, or overleaf; of a value on both, the part on the first. */
export function placeOf(
  pages: readonly PageText[],
  at: number,
  box: Box,
): { readonly page: number; readonly box: Box } {
  const page = pages[at]!;
  const { overleaf } = page;
  if (overleaf === undefined || bottom(box) <= overleaf.edge) return { page: at + 1, box: page.toGiven(box) };
  if (top(box) >= overleaf.edge) return { page: at + 2, box: pages[at + 1]!.toGiven(overleaf.back(box)) };
  return { page: at + 1, box: page.toGiven([box[0], box[1], box[2], overleaf.edge - box[1]]) };
}
