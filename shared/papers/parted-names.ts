/** A given and a family name told together, under one label or in one cell, for papers that ask for each by itself. */
import { type Candidate, candidateOf } from './candidates.ts';
import { quiteSure } from './heeding.ts';
import type { Hit } from './labels.ts';
import type { Paper } from './paper.ts';
import { isParticle, partOfListed, partOfName } from './part-of-name.ts';
import { overlap, type Piece, type Scene } from './scene.ts';

/**
 * `بوهدود منانة` beside what was taken for a label of the family's name alone: where the net sees the other name in a part
 * of that ink, and no label leads to that one elsewhere, each has its own words.
 */
export function partedByNet({ told }: Scene, paper: Paper, labelled: readonly Candidate[]): Candidate[] {
  return labelled.map((one) => {
    const other = otherName(one.field);
    if (other === undefined || paper.fields[other]?.kind !== paper.fields[one.field]!.kind) return one;
    const theirs = told.candidates.find(
      (candidate) =>
        candidate.field === other &&
        candidate.label >= quiteSure &&
        candidate.page === one.page &&
        candidate.pieces.every((piece) => one.pieces.some((own) => isOneInk(own, piece))),
    );
    if (theirs === undefined) return one;
    const rest = one.pieces.filter((piece) => !theirs.pieces.some((taken) => isOneInk(taken, piece)));
    const isElsewhere = labelled.some(
      ({ field, page, pieces, score }) =>
        field === other &&
        score >= fairly &&
        !(page === one.page && pieces.some((piece) => one.pieces.some((own) => isOneInk(own, piece)))),
    );
    const isName = rest.some((piece) => !isParticle(piece));
    if (!isName || isElsewhere) return one;
    return candidateOf(one.field, paper.fields[one.field]!, one.page, rest, one.relation, one.label) ?? one;
  });
}
/** Rank from which a label's value is thought to be one. */
const fairly = 0.5;

const isOneInk = (a: Piece, b: Piece): boolean => overlap(a.box, b.box) > 0.5;

/** `familyNameAr` of `givenNameAr`, `child2GivenLat` of `child2FamilyLat`. */
function otherName(field: string): string | undefined {
  if (!/(?:^given|^family|Given(?=Ar|Lat)|Family(?=Ar|Lat))/u.test(field)) return undefined;
  return field.replace(/given|family|Given|Family/u, (part) => turned[part]!);
}
const turned: Readonly<Record<string, string>> = {
  given: 'family',
  family: 'given',
  Given: 'Family',
  Family: 'Given',
};

/** `للأب` after `الاسم الكامل`, `du père` after `Nom et prénom`: whose name it is, and no person of the paper's own. */
export const isOfAnother = ({ run, end }: Hit): boolean => {
  const next = run.words[run.wordOf[end] ?? run.words.length]?.text ?? '';
  return run.script === 'ar'
    ? /^لل\p{L}{2}|^ل?(?:ال)?(?:والد|أب|أم)/u.test(next)
    : /^(?:du|de|des|d['’]\p{L}+)$/iu.test(next);
};

/**
 * The words of a name under a joint label that are the given, or the family's. Capitals tell the family in Latin; else the
 * label's own order does: `الاسم العائلي والشخصي`.
 * @param label folded letters of the label
 */
export function partUnder(
  label: string,
  words: readonly Piece[],
  length: number,
  part: 'given' | 'family',
): readonly Piece[] {
  const listed = partOfListed(words, part);
  if (listed !== undefined) return listed;
  const name = words.filter(({ text }) => /\p{L}/u.test(text)).slice(0, length);
  if (!/(?:عايلي|نسب|لقب)و.*(?:شخصي|اسم)|^nomet/u.test(label) || !isFamilyFirst(name))
    return partOfName(words, length, part);
  // «عبد» and what follows it are one name, «الدين» and what is before it.
  const joins =
    /^عبد$|^abd(?:el)?$/iu.test(name.at(-2)?.text ?? '') || /^(?:الدين|ed?dine)$/iu.test(name.at(-1)!.text);
  const from = name.length - (joins && name.length > 2 ? 2 : 1);
  return part === 'given' ? name.slice(from) : name.slice(0, from);
}

function isFamilyFirst(name: readonly Piece[]): boolean {
  const capitals = name.filter(({ text }) => /^\P{L}*\p{Lu}[\p{Lu}'’-]+\P{L}*$/u.test(text));
  if (name.length < 2 || (capitals.length > 0 && capitals.length < name.length)) return false;
  // `الشاذلي آيت ققير`: what opens a family in the middle of the name is not at its end.
  return !name.slice(1, -1).some((piece) => isParticle(piece) && piece.text !== 'عبد');
}
