/**
 * One name in two scripts: where only one of a pair was found, print without a label that sounds like it is the other,
 * wherever it stands; and a line that holds given and family name together is parted by their sounds.
 */
import { type Candidate, candidateOf, type Found } from './candidates.ts';
import type { Run } from './layout.ts';
import type { Paper } from './paper.ts';
import { type Scene, unexplained } from './scene.ts';
import { skeleton, soundDistance } from './sounds.ts';
import { scriptOf } from './values.ts';

/** Share of consonants that may differ where nothing but the sound speaks for a name. */
const alike = 0.21;
/** In a line of two names each bears the other out. */
const alikeTogether = 0.36;

/** Candidates for the fields whose fellow in the other script is known. */
export function soundingAlike(
  scene: Scene,
  paper: Paper,
  found: Readonly<Record<string, Found>>,
): Candidate[] {
  const taken = Object.values(found);
  return Object.keys(paper.fields).flatMap((name) => {
    const fellow = fellowOf(name);
    const pair = fellow === undefined ? undefined : found[fellow];
    if (pair === undefined) return [];
    const script = scriptOf(paper.fields[name]!.kind);
    if (script === undefined || !/^(?:name|place)/u.test(paper.fields[name]!.kind)) return [];
    // A line of both names may have been taken for one of them.
    const own = [found[name], found[partnerOf(name)]];
    const free = unexplained(
      scene,
      script,
      taken.filter((other) => !own.includes(other)),
    );
    if (!isOpen(found[name], pair)) {
      const isBoth = found[name]!.relation !== 'mrz' && found[name]!.value.value.includes(' ');
      return isBoth
        ? together(
            paper,
            found,
            name,
            free.filter((run) => run.words.some(({ box }) => box === found[name]!.pieces[0]?.box)),
          )
        : [];
    }
    const runs = unexplained(scene, script, taken);
    return [...alone(paper, name, pair, runs), ...together(paper, found, name, free)];
  });
}

/** Given name and family name of one person. */
function partnerOf(name: string): string {
  return /given/iu.test(name)
    ? name.replace('Given', 'Family').replace(/^given/u, 'family')
    : name.replace('Family', 'Given').replace(/^family/u, 'given');
}

/** Not found, or found beside its label although it sounds like another name: a scrap, or a neighbour's value. */
function isOpen(at: Found | undefined, pair: Found): boolean {
  if (at === undefined) return true;
  return (
    at.relation !== 'after' && at.relation !== 'mrz' && soundDistance(at.value.value, pair.value.value) > 0.6
  );
}

function fellowOf(name: string): string | undefined {
  if (name.endsWith('Ar')) return `${name.slice(0, -2)}Lat`;
  return name.endsWith('Lat') ? `${name.slice(0, -3)}Ar` : undefined;
}

function alone(paper: Paper, name: string, pair: Found, runs: readonly Run[]): Candidate[] {
  if (skeleton(pair.value.value).length < 2) return [];
  return runs
    .map((run) => candidateOf(name, paper.fields[name]!, run.page, run.words, 'placed', 0.75))
    .filter((candidate) => candidate !== undefined)
    .map((candidate) => ({ candidate, away: soundDistance(candidate.value.value, pair.value.value) }))
    .filter(({ candidate, away }) => away <= alike && skeleton(candidate.value.value).length >= 2)
    .sort((a, b) => a.away - b.away)
    .slice(0, 1)
    .map(({ candidate }) => candidate);
}

/** `Fateh LGHALUM` under «فاتح» and «الغلوم»: the part that is asked for, where the other part fits as well. */
function together(
  paper: Paper,
  found: Readonly<Record<string, Found>>,
  name: string,
  runs: readonly Run[],
): Candidate[] {
  const partner = partnerOf(name);
  const [own, other] = [found[fellowOf(name)!], found[fellowOf(partner) ?? '']];
  if (partner === name || own === undefined || other === undefined) return [];
  const ways = runs.flatMap((run) =>
    run.words.slice(1).flatMap((_, at) => {
      const parts = [run.words.slice(0, at + 1), run.words.slice(at + 1)] as const;
      return [parts, [parts[1], parts[0]] as const].flatMap(([mine, others]) => {
        const text = (words: typeof mine) => words.map((word) => word.text).join(' ');
        const away = soundDistance(text(mine), own.value.value);
        const otherAway = soundDistance(text(others), other.value.value);
        return away <= alikeTogether && otherAway <= alikeTogether
          ? [{ run, mine, away: away + otherAway }]
          : [];
      });
    }),
  );
  return ways
    .sort((a, b) => a.away - b.away)
    .slice(0, 1)
    .map(({ run, mine }) => candidateOf(name, paper.fields[name]!, run.page, mine, 'placed', 0.75))
    .filter((candidate) => candidate !== undefined);
}
