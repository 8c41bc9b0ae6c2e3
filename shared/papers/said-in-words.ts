/** What the words around a field say of it: a sum in Arabic words, the forms of words that tell a man from a woman. */
import { foldText, spellingDistance } from '#shared/people/spelling';
import { isNumberWordAr, numberOfWordsAr } from '#shared/people/sum-words';
import type { Found } from './candidates.ts';
import { lineVerdicts } from './lines.ts';
import type { Paper } from './paper.ts';
import { cut, type Scene } from './scene.ts';
import type { Verdicts } from './trust.ts';

/** Verdicts of the paper's words, and of the lines of its table, on its own fields; none where they say nothing. */
export function wordsVerdicts(scene: Scene, paper: Paper, found: Readonly<Record<string, Found>>): Verdicts {
  return [...sumVerdicts(scene, paper, found), ...sexVerdicts(scene, found), ...lineVerdicts(scene, found)];
}

const verdict = (code: string, field: string, agrees: boolean): Verdicts[number] => ({
  check: { code, fields: [field], test: () => agrees },
  agrees,
});

/** Sums in Arabic words before their `درهم`, in whole dirhams. */
export function arabicSums(scene: Scene): number[] {
  return scene.runs
    .filter(({ script, primary }) => script === 'ar' && primary)
    .flatMap(({ words }) =>
      words.flatMap(({ text }, at) => {
        if (spellingDistance(foldText(text), 'درهم') > 1 || foldText(text).length < 4) return [];
        let from = at;
        while (from > 0 && isNumberWordAr(words[from - 1]!.text)) from--;
        const sum = numberOfWordsAr(
          words
            .slice(from, at)
            .map((word) => word.text)
            .join(' '),
        );
        return sum === undefined || at - from < 2 ? [] : [sum];
      }),
    );
}

/** A sum in words bears out the figures that say the same; said once and nowhere in figures, it contradicts the main sum. */
function sumVerdicts(scene: Scene, paper: Paper, found: Readonly<Record<string, Found>>): Verdicts {
  const figures = Object.keys(paper.fields).filter(
    (name) => paper.fields[name]!.kind === 'amount' && found[name],
  );
  const worth = (name: string) => Math.floor(Number(found[name]!.value.value));
  if (figures.length === 0) return [];
  const sums = [...new Set(arabicSums(scene))];
  const said = figures.filter((name) => sums.includes(worth(name)));
  if (said.length > 0) return said.map((name) => verdict('amount-words-disagree', name, true));
  const main = figures.find((name) => name === 'totalTTC' || name === 'amount');
  return main === undefined || sums.length !== 1 ? [] : [verdict('amount-words-disagree', main, false)];
}

/** `Né le` and `مزداد` are printed for everybody on some cards: only a daughter's words say nothing else. */
const men = new Set(['ابن', 'filsde']);
const women = new Set(['بنت', 'ابنه', 'fillede', 'neele', 'مزداده', 'مزدادهبتاريخ', 'المزداده']);

/** `Fille de`, `مزدادة بتاريخ`: forms of labels, read letter for letter, against the sex that is printed. */
function sexVerdicts(scene: Scene, found: Readonly<Record<string, Found>>): Verdicts {
  const sex = found.sex?.value.value;
  if (sex === undefined) return [];
  const forms = scene.hits
    .filter(({ prints, score }) => score === 1 && prints.some(({ kind }) => kind === 'field'))
    .map(({ run, start, end }) =>
      foldText(
        cut(run, start, end)
          .map(({ text }) => text)
          .join(''),
      ),
    );
  const [man, woman] = [forms.some((form) => men.has(form)), forms.some((form) => women.has(form))];
  return man === woman ? [] : [verdict('sex-words-disagree', 'sex', (sex === 'M') === man)];
}
