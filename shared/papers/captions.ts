/** Forms that print each label small under its value, often in brackets: `Firas` over `(Prénom)`. */
import { isKnownPrint } from './known-print.ts';
import { type Hit, isWhole, textOf } from './labels.ts';
import { bottom, columnOverlap, type Run, sameLine, top } from './layout.ts';
import type { Script } from './page-text.ts';
import type { Box } from './reading.ts';
import type { Scene } from './scene.ts';

const isAlone = (hit: Hit) => isWhole(hit) && hit.run.folded.length >= 2;
const inBrackets = (run: Run) => /^[([{]/u.test(textOf(run)) && /[)\]}]\W*$/u.test(textOf(run));

/** Nearest print over or under a box in its column, with the blank between them in pixels. */
function nearest(scene: Scene, page: number, box: Box, way: 'over' | 'under', script?: Script) {
  const gap = (run: Run) => (way === 'over' ? top(box) - bottom(run.box) : top(run.box) - bottom(box));
  return scene.runs
    .filter(
      (run) =>
        run.primary &&
        run.page === page &&
        (script === undefined || run.script === script) &&
        !sameLine(run.box, box, run.unit) &&
        gap(run) > -0.5 * run.unit &&
        columnOverlap(run.box, box) > 0.4,
    )
    .map((run) => ({ run, gap: gap(run) }))
    .sort((a, b) => a.gap - b.gap)[0];
}

/**
 * The labels of the paper that stand under their values. Said by the form as a whole: brackets, or blanks that are
 * plainly narrower over the labels than under them, wherever one looks.
 */
export function captionsOf(scene: Scene): ReadonlySet<Hit> {
  const isLabel = (run: Run) => scene.hits.some((hit) => hit.run === run && isAlone(hit));
  const whole = scene.hits.filter((hit) => isAlone(hit) && hit.prints.some(({ kind }) => kind === 'field'));
  const votes = whole.map((hit) => {
    const { run } = hit;
    const over = nearest(scene, run.page, run.box, 'over');
    const under = nearest(scene, run.page, run.box, 'under');
    const free = (other: typeof over) =>
      other !== undefined && !isLabel(other.run) && !isKnownPrint(textOf(other.run));
    if (!free(over) || over!.gap > 2.2 * run.unit) return { hit, vote: over === undefined ? 0 : -1 };
    if (
      scene.runs.some(
        (other) =>
          other !== run &&
          other.primary &&
          other.script === run.script &&
          other.page === run.page &&
          !isLabel(other) &&
          sameLine(other.box, run.box, run.unit) &&
          !isKnownPrint(textOf(other)) &&
          !inBrackets(other),
      )
    )
      return { hit, vote: inBrackets(run) ? 0 : -1 };
    const nearer = under === undefined || over!.gap + 0.25 * run.unit < under.gap;
    return { hit, vote: inBrackets(run) ? 1 : nearer ? 1 : -1 };
  });
  const sum = (hits: typeof votes) => hits.reduce((all, { vote }) => all + vote, 0);
  const bracketed = votes.filter(({ hit }) => inBrackets(hit.run));
  if (bracketed.length >= 3 && sum(bracketed) >= 0.6 * bracketed.length)
    return new Set(votes.filter(({ hit, vote }) => vote > 0 || inBrackets(hit.run)).map(({ hit }) => hit));
  if (sum(votes) >= Math.max(3, 0.6 * votes.length))
    return new Set(votes.filter(({ vote }) => vote > 0).map(({ hit }) => hit));
  return new Set();
}

/** The value over a caption. */
export function over(scene: Scene, { run }: Hit, script?: Script): Run | undefined {
  const found = nearest(scene, run.page, run.box, 'over', script);
  if (found === undefined || found.gap > 2.2 * run.unit || inBrackets(found.run)) return undefined;
  return scene.hits.some((hit) => hit.run === found.run && isAlone(hit)) ? undefined : found.run;
}
