/** Titles that stand by themselves: what a paper calls itself, and not what it speaks of. */
import { foldText, letterPairs, mayOccur, occurrences } from '#shared/people/spelling';
import { papers } from './index.ts';
import { bottom, type Run, top } from './layout.ts';
import type { Script } from './page-text.ts';
import { type PaperType, paperTypes } from './reading.ts';

export interface Heading {
  readonly type: PaperType;
  /** The title as the registry has it, folded. */
  readonly title: string;
  readonly run: Run;
  /** In the upper half of the print. */
  readonly high: boolean;
}

interface Title {
  readonly type: PaperType;
  readonly script: Script;
  readonly folded: string;
  readonly pairs: ReadonlySet<string>;
}

const titles: readonly Title[] = paperTypes.flatMap((type) => {
  const { ar = [], fr = [] } = papers[type].evidence.titles;
  const of = (texts: readonly string[], script: Script) =>
    texts.map((text) => {
      const folded = foldText(text);
      return { type, script, folded, pairs: letterPairs(folded) };
    });
  return [...of(ar, 'ar'), ...of(fr, 'lat')];
});

/** `رقم وسنة رسم الوفاة`, `Date de l'acte de décès`: a label that names the paper. */
const asks =
  /^(?:و?(?:ال)?(?:رقم|عدد|تاريخ|سنة|مرجع)|n[°ºo]|num[ée]ro|date|ann[ée]e|r[ée]f(?:[ée]rences?)?)\P{L}*$/iu;

/** `Devis arrêté à la somme de …`, `Devis valable 30 jours`: a sentence that a paper says of itself at its foot. */
const ofItself =
  /^(?:(?:est|sont|a|ont|sera)$|(?:arr[êe]t|valabl|valid|[ée]tabli|[ée]dit|accept|approuv|soumis|sign)\p{L}*$)/iu;

/** Letters of a hundred that may be misread: more, and a registrar's office is taken for a family's booklet. */
const misread = 0.16;

/**
 * How badly a title is read at the start of a line, or where it fills a good part of one; inside a sentence it is a
 * mention. Undefined: it does not stand there.
 */
function costIn(run: Run, { folded }: Title): number | undefined {
  const whole = (start: number, end: number) =>
    folded.length >= 6 || (atWord(run, start) && (end === run.folded.length || atWord(run, end)));
  const costs = occurrences(folded, run.folded, folded.length * misread)
    .filter(
      ({ start, end }) =>
        start <= 2 || (end - start >= 0.4 * run.folded.length && !asks.test(run.words[0]!.text)),
    )
    .filter(({ start, end }) => whole(start, end))
    .filter(({ end }) => !ofItself.test(run.words[run.wordOf[end - 1]! + 1]?.text ?? ''))
    .map(({ cost }) => cost / folded.length);
  return costs.length === 0 ? undefined : Math.min(...costs);
}

const atWord = (run: Run, at: number) => at === 0 || run.wordOf[at] !== run.wordOf[at - 1];

/** Each line that is a title, with the kinds whose title it is most like. */
export function headingsOf(runs: readonly Run[]): Heading[] {
  const own = runs.filter(({ primary }) => primary);
  const first = Math.min(...own.map(({ box }) => top(box)));
  const last = Math.max(...own.map(({ box }) => bottom(box)));
  return own.flatMap((run) => {
    const pairs = letterPairs(run.folded);
    const high = top(run.box) <= (first + last) / 2;
    const found = titles
      .filter(({ script, folded }) => script === run.script && folded.length <= run.folded.length * 1.25)
      .filter((title) => mayOccur(title.pairs, pairs))
      .flatMap((title) => {
        const cost = costIn(run, title);
        return cost === undefined ? [] : [{ ...title, cost }];
      });
    const least = Math.min(...found.map(({ cost }) => cost));
    return found
      .filter(({ cost }) => cost === least)
      .map(({ type, folded }) => ({ type, title: folded, run, high }));
  });
}
