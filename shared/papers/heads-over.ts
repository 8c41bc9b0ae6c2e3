/** `كناش | عدد | صحيفة | تاريخ التضمين` over `56 | 97 | 293 | 17/04/2019`: heads side by side, a value under each. */
import { type Candidate, candidateOf } from './candidates.ts';
import { type Hit, isWhole } from './labels.ts';
import { bottom, columnOverlap, middle, type Run, sameLine, top } from './layout.ts';
import type { Paper } from './paper.ts';
import { hitsOf, type Scene, upToNextLabel } from './scene.ts';

/** So many heads make a row; so near under them, in heights of writing, stand their values. */
const fewest = 3;
const reach = 2.5;

/** What stands under the heads of a row, where every head has just one print under it and all of it is one line. */
export function candidatesUnderHeads(scene: Scene, paper: Paper): Candidate[] {
  return rowsOf(scene).flatMap((heads) => {
    const values = heads.map((head) => under(scene, heads, head));
    const [first] = values.flatMap((run) => run ?? []);
    const isRow = values.every(
      (run) =>
        run !== undefined && sameLine(run.box, first!.box, run.unit) && hitsOf(scene, run).length === 0,
    );
    if (!isRow || new Set(values).size < values.length) return [];
    // A table of things goes on line after line.
    const more = heads.filter((head, at) => under(scene, heads, head, values[at]) !== undefined);
    if (more.length * 2 > heads.length) return [];
    return heads.flatMap((head, at) =>
      head.prints.flatMap(({ kind, owner }) => {
        const field = kind === 'field' ? paper.fields[owner] : undefined;
        if (field === undefined || field.section !== undefined) return [];
        const { pieces } = upToNextLabel(scene, values[at]!, 0, owner);
        return candidateOf(owner, field, head.run.page, pieces, 'under', head.score) ?? [];
      }),
    );
  });
}

function rowsOf({ hits }: Scene): Hit[][] {
  const rows: Hit[][] = [];
  for (const hit of hits.filter((one) => isWhole(one) && one.run.primary)) {
    const row = rows.find(
      ([one]) =>
        one!.run.page === hit.run.page &&
        one!.run.script === hit.run.script &&
        sameLine(one!.run.box, hit.run.box, hit.run.unit),
    );
    if (row === undefined) rows.push([hit]);
    else if (!row.some(({ run }) => run === hit.run)) row.push(hit);
  }
  return rows.filter(({ length }) => length >= fewest);
}

/** The nearest line's print under a head, nearer to its column than to any other's; numbers stand in either script's runs. */
function under(
  { runs }: Scene,
  heads: readonly Hit[],
  { run: head }: Hit,
  above: Run = head,
): Run | undefined {
  const away = (run: Run, other: Run) =>
    Math.abs(run.box[0] + run.box[2] / 2 - other.box[0] - other.box[2] / 2);
  const below = runs
    .filter(
      (run) =>
        run.primary &&
        run.page === head.page &&
        middle(run.box) > bottom(above.box) &&
        top(run.box) - bottom(above.box) < reach * head.unit &&
        (columnOverlap(run.box, head.box) > 0.3 || away(run, head) < head.unit) &&
        heads.every((other) => away(run, head) <= away(run, other.run)),
    )
    .sort((a, b) => top(a.box) - top(b.box));
  return below.find(({ script }) => script === head.script) ?? below[0];
}
