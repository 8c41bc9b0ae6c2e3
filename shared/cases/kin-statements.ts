/** Deeds of heirs, attestations of kinship, certificates of concordance: what they say of whom. */
import type { Concordance, KinStatement, Kinship, PersonOnPaper } from '#shared/people/evidence';
import { matchNames } from '#shared/people/index';
import {
  chainAfter,
  dateIn,
  namesOf,
  numberOf,
  person,
  placed,
  readings,
  sourceOf,
  sureness,
  text,
} from './person-parts.ts';
import { evidenceOf, type ReadPaper } from './settling.ts';

/** What the first says one is to the second; of kin's kin first, for `ابن أخ` begins as `ابن`. */
const kinships: readonly (readonly [RegExp, Kinship])[] = [
  [/^(?:ابنة?|بنت)\s+(?:ابنة?|بنت)|^حفيد/u, 'grandchild'],
  [/^(?:ابنة?|بنت)\s+أخت?/u, 'nephew'],
  [/^(?:ابنة?|بنت)\s/u, 'other'],
  [/^(?:[إا]بن|ابنة|بنت|ولد)/u, 'child'],
  [/^(?:أخ|شقيق)/u, 'sibling'],
  [/^(?:زوج|أرمل)/u, 'spouse'],
  [/^(?:والد|أب|أم)/u, 'parent'],
];
const kinshipOf = (word: string): Kinship => kinships.find(([print]) => print.test(word))?.[1] ?? 'other';

interface Heir {
  readonly kinship: Kinship;
  readonly name: string;
  /** The dead person's sex, by the pronoun that hangs on the word. */
  readonly of: 'M' | 'F';
}

/** `زوجته فاطمة بنت أحمد، وابنه عبد الله، وابن أخيه علي` → three heirs, the last a nephew. */
export function heirsIn(list: string): readonly Heir[] {
  const opened =
    /(?:^|[\s،,؛;])و?((?:(?:[إا]بنة?|بنت)\s+)?(?:زوج|أرمل|[إا]بن|بنت|ولد|والد|أب|أم|أخ|أخت|شقيق|حفيد|عم)[^\s]{0,3}?(?:ه|ها))\s+([^،,؛;]+)/gu;
  return [...list.matchAll(opened)].flatMap(([, word = '', rest = '']) => {
    const bare = word.replace(/(?:ها|ه)$/u, '');
    const name = rest.trim();
    return name === ''
      ? []
      : [{ kinship: kinshipOf(bare), name, of: word.endsWith('ها') ? ('F' as const) : ('M' as const) }];
  });
}

const spelled = (one: PersonOnPaper): readonly string[] => [...(one.nameAr ?? []), ...(one.nameLat ?? [])];
const firstOf = (name: string): string => name.trim().split(/\s+/u)[0]!;

/** The heir most like the applicant, by given name or by the whole. */
function ownHeir(heirs: readonly Heir[], applicants: readonly PersonOnPaper[]): Heir | undefined {
  const likeness = ({ name }: Heir): number =>
    Math.max(
      0,
      ...applicants
        .flatMap(spelled)
        .flatMap((full) => [matchNames(name, full).score, matchNames(firstOf(name), firstOf(full)).score]),
    );
  return [...heirs].sort((a, b) => likeness(b) - likeness(a))[0];
}

export function deedStatement(
  paper: ReadPaper,
  applicants: readonly PersonOnPaper[],
): KinStatement | undefined {
  const heirs = heirsIn(text(paper, 'heirsAr') ?? '');
  const names = readings(paper, 'deceasedAr');
  if (names.length === 0 || heirs.length === 0) return undefined;
  const heir = ownHeir(heirs, applicants)!;
  const place = placed(paper, { nameAr: ['heirsAr'] });
  return {
    ...sourceOf(paper),
    applicant: person({ ...sourceOf(paper), nameAr: [heir.name], places: place }),
    kinship: heir.kinship,
    relative: person({
      ...sourceOf(paper),
      nameAr: names,
      fatherAr: chainAfter(names),
      death: dateIn(paper, 'deathDate'),
      sex: heir.of,
      places: placed(paper, { nameAr: ['deceasedAr'], death: ['deathDate'] }),
      confidence: sureness(paper, ['deceasedAr', 'deathDate']),
    }),
    place: evidenceOf(paper, 'heirsAr'),
    confidence: Math.min(sureness(paper, ['heirsAr']) ?? 0, sureness(paper, ['deceasedAr']) ?? 0),
  };
}

export function kinshipStatement(
  paper: ReadPaper,
  declared: readonly (string | undefined)[],
): KinStatement | undefined {
  const relative = readings(paper, 'relativeNameAr');
  const nameAr = namesOf(paper, 'applicantNameAr');
  const nameLat = namesOf(paper, 'applicantNameLat');
  if (relative.length === 0 || (nameAr.length === 0 && nameLat.length === 0)) return undefined;
  const relation = text(paper, 'relationAr');
  return {
    ...sourceOf(paper),
    applicant: person({
      ...sourceOf(paper),
      nameAr,
      nameLat,
      fatherAr: readings(paper, 'fatherAr'),
      motherAr: readings(paper, 'motherAr'),
      birth: dateIn(paper, 'birthDate'),
      actNumber: text(paper, 'actNumber'),
      cin: numberOf(paper, ['cin'], declared),
      places: placed(paper, {
        nameAr: ['applicantNameAr'],
        nameLat: ['applicantNameLat'],
        fatherAr: ['fatherAr'],
        motherAr: ['motherAr'],
        birth: ['birthDate'],
        actNumber: ['actNumber'],
        cin: ['cin'],
      }),
    }),
    ...(relation === undefined ? {} : { kinship: kinshipOf(relation) }),
    relative: person({
      ...sourceOf(paper),
      nameAr: relative,
      fatherAr: chainAfter(relative),
      places: placed(paper, { nameAr: ['relativeNameAr'] }),
      confidence: sureness(paper, ['relativeNameAr']),
    }),
    ...(relation === undefined ? {} : { place: evidenceOf(paper, 'relationAr') }),
    ...(relation === undefined ? {} : { confidence: sureness(paper, ['relationAr']) ?? 0 }),
  };
}

export function concordanceIn(
  paper: ReadPaper,
  declared: readonly (string | undefined)[],
): Concordance | undefined {
  const named = (which: 'first' | 'second'): PersonOnPaper =>
    person({
      ...sourceOf(paper),
      nameAr: namesOf(paper, `${which}NameAr`),
      nameLat: namesOf(paper, `${which}NameLat`),
      cin: numberOf(paper, ['cin'], declared),
      places: placed(paper, { nameAr: [`${which}NameAr`], nameLat: [`${which}NameLat`] }),
    });
  const [first, second] = [named('first'), named('second')];
  return spelled(first).length === 0 || spelled(second).length === 0
    ? undefined
    : { ...sourceOf(paper), first, second };
}
