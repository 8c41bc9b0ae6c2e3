/**
 * Heads that say what they ask only together with the head merged over them, on papers of one person: `الازدياد` over
 * `التاريخ | المكان`, with the values under those.
 */
import { foldText } from '#shared/people/spelling';
import { centre } from './boxes.ts';
import { type Candidate, candidateOf } from './candidates.ts';
import { bottom, columnOverlap, middle, type Run, sameLine, top } from './layout.ts';
import type { Field, Paper } from './paper.ts';
import type { Scene } from './scene.ts';
import { scriptOf } from './values.ts';

/** What stands under a merged head. */
interface Under {
  readonly print: RegExp;
  readonly kinds: readonly Field['kind'][];
  /** How a label of both would begin. */
  readonly begins: readonly string[];
  /** The year of the act whose number the neighbour has. */
  readonly year?: true;
}

const unders: readonly Under[] = [
  { print: /^(?:ال)?تاريخه?ا?$|^date$/u, kinds: ['date'], begins: ['تاريخ', 'date de', 'date du'] },
  {
    // `تاريخ الازدياد | مكانه`: the birth's that the neighbour names.
    print: /^(?:ال)?(?:مكان|محل)ه?ا?$|^lieu$|^ville$/u,
    kinds: ['placeAr', 'placeLat'],
    begins: ['مكان', 'محل', 'lieu de', 'lieu du'],
  },
  { print: /^(?:ال)?(?:عدد|رقم|رسم)$|^(?:no|numero|acte)$/u, kinds: ['actNumber'], begins: [] },
  { print: /^(?:ال)?(?:سنه|عام)$|^annee$/u, kinds: ['actNumber'], begins: ['سنة', 'عام'], year: true },
];

/** A head that says what it asks only together with the one merged over it. */
export const underMerged = (run: Run): Under | undefined =>
  run.primary ? unders.find(({ print }) => print.test(run.folded)) : undefined;

/** The print merged over a head: on the nearest line of such print above it, the one whose middle is nearest. */
function mergedOver(scene: Scene, head: Run, isMerged: (run: Run) => boolean): Run | undefined {
  const above = scene.runs
    .filter(
      (run) =>
        run.primary &&
        run.page === head.page &&
        run.script === head.script &&
        run.words.length <= 3 &&
        middle(run.box) < top(head.box) &&
        top(head.box) - bottom(run.box) < 4 * head.unit,
    )
    .sort((a, b) => bottom(b.box) - bottom(a.box));
  const lowest = above.find(isMerged);
  const [nearest] = above
    .filter((run) => lowest !== undefined && sameLine(run.box, lowest.box, run.unit))
    .sort((a, b) => Math.abs(centre(a.box) - centre(head.box)) - Math.abs(centre(b.box) - centre(head.box)));
  return nearest !== undefined && isMerged(nearest) ? nearest : undefined;
}

/** The print under a head, in its column. */
const valueUnder = (scene: Scene, head: Run, script: string | undefined): Run | undefined =>
  scene.runs
    .filter(
      (run) =>
        run.primary &&
        run.page === head.page &&
        (script === undefined || run.script === script) &&
        top(run.box) > middle(head.box) &&
        top(run.box) - bottom(head.box) < 3 * head.unit &&
        columnOverlap(run.box, head.box) > 0.5,
    )
    .sort((a, b) => top(a.box) - top(b.box))[0];

export function candidatesUnderMerged(scene: Scene, paper: Paper): Candidate[] {
  if (paper.sections !== undefined) return [];
  const labelsOf = ({ labels }: Field) => [...(labels?.ar ?? []), ...(labels?.fr ?? [])].map(foldText);
  const fields = Object.entries(paper.fields).map(([name, field]) => ({
    name,
    field,
    labels: new Set(labelsOf(field)),
  }));
  return scene.runs.flatMap((head) => {
    const begins = underMerged(head)?.begins ?? [];
    const asks = (labels: ReadonlySet<string>, over: Run) =>
      begins.some((word) => labels.has(foldText(word) + over.folded));
    const over = mergedOver(scene, head, (run) => fields.some(({ labels }) => asks(labels, run)));
    if (over === undefined) return [];
    return fields.flatMap(({ name, field, labels }) => {
      if (!asks(labels, over)) return [];
      const value = valueUnder(scene, head, scriptOf(field.kind));
      // The lines of a narrow table are one run: its phrases in the head's column are the cell.
      const words = (value?.words ?? []).filter(({ phrase }) => columnOverlap(phrase.box, head.box) > 0.3);
      const candidate = candidateOf(name, field, head.page, words, 'beside', 1);
      return candidate === undefined ? [] : [candidate];
    });
  });
}
