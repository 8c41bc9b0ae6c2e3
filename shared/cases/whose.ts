/** Whose paper is it? A dossier also holds the parent's card, a sibling's act, a page of somebody else's booklet. */
import { matchNames } from '#shared/people/index';
import type { MemberRow } from '#shared/platform/platform';
import type { Application } from './application.ts';
import { namesOf } from './person-parts.ts';
import { nearlySame, type Owned, type ReadPaper, sameDate } from './settling.ts';

interface Described {
  readonly names: readonly string[];
  readonly birth?: string | undefined;
  readonly cin?: string | undefined;
  readonly act?: string | undefined;
}

const likely = 0.5;

function likeness(a: readonly string[], b: readonly string[]): number {
  return Math.max(0, ...a.flatMap((x) => b.map((y) => matchNames(x, y).score)));
}

const value = (paper: ReadPaper, field: string): string | undefined => paper.reading.fields[field]?.value;

function describe(paper: ReadPaper): Described {
  return {
    names: [
      ...namesOf(paper, 'givenNameAr', 'familyNameAr'),
      ...namesOf(paper, 'givenNameLat', 'familyNameLat'),
    ],
    birth: value(paper, 'birthDate'),
    cin: value(paper, 'cin') ?? value(paper, 'cinBack'),
    act: value(paper, 'actNumber') ?? value(paper, 'civilNumber'),
  };
}

/** Every child of a booklet, by what its fields begin with. */
function childrenOf(paper: ReadPaper): ReadonlyMap<string, Described> {
  const names = Object.keys(paper.reading.fields).flatMap((field) => /^child\d*/u.exec(field)?.[0] ?? []);
  const describeChild = (child: string): Described => ({
    names: (['Ar', 'Lat'] as const).flatMap((script) =>
      namesOf(paper, `${child}Given${script}`, `${child}Family${script}`),
    ),
    birth: value(paper, `${child}BirthDate`),
    act: value(paper, `${child}ActNumber`),
  });
  return new Map(['child', ...names].map((child) => [child, describeChild(child)]));
}

/** How strongly two descriptions speak of one person: identifiers first, then day of birth, then names. */
function points(one: Described, two: Described): number {
  let sum = 0;
  if (one.cin !== undefined && two.cin !== undefined) sum += nearlySame(one.cin, two.cin) ? 4 : -3;
  if (one.act !== undefined && two.act !== undefined && one.act === two.act) sum += 3;
  if (one.birth !== undefined && two.birth !== undefined) {
    const alike = sameDate(one.birth, two.birth);
    sum += alike ? (Math.min(one.birth.length, two.birth.length) === 10 ? 2 : 1) : -1;
  }
  if (one.names.length > 0 && two.names.length > 0) sum += likeness(one.names, two.names) >= likely ? 2 : -1;
  return sum;
}

const personal = ['cnie', 'birth-extract', 'birth-full-copy', 'family-booklet', 'death-extract'] as const;

/** Cards, acts and booklet pages with the person they are about; every other paper is the applicant's. */
export function ownersOf(
  papers: readonly ReadPaper[],
  { applicant }: Application,
  row: MemberRow | undefined,
): readonly Owned[] {
  const form: Described = {
    names: [applicant.nameAr, applicant.nameLat].filter((name) => name !== undefined),
    birth: applicant.birthDate,
    cin: applicant.cin,
  };
  const attested = papers.filter(({ reading }) => reading.type === 'resistance-attestation');
  const members: Described[] = [
    ...attested.map((paper) => ({
      names: namesOf(paper, 'memberNameAr'),
      birth: value(paper, 'memberBirthYear'),
      cin: value(paper, 'memberCin'),
    })),
    ...(row === undefined
      ? []
      : [
          {
            names: [row.nameAr, row.nameLat].filter((name) => name !== undefined),
            birth: row.birth,
            cin: row.cin,
          },
        ]),
  ];
  const cards = papers.filter(({ reading }) => reading.type === 'cnie');
  const own = cards.find((card) => points(describe(card), form) > 0);
  const known =
    own === undefined ? [form] : [form, { ...describe(own), names: [...form.names, ...describe(own).names] }];

  const owned = papers.map((paper): Owned => {
    const { type } = paper.reading;
    if (!personal.some((kind) => kind === type)) return { ...paper, whose: 'applicant' };
    if (type === 'family-booklet') return ofBooklet(paper, known, members);
    const subject = describe(paper);
    const mine = Math.max(...known.map((person) => points(subject, person)));
    const theirs = Math.max(-9, ...members.map((person) => points(subject, person)));
    if (type === 'death-extract') return { ...paper, whose: theirs > 0 ? 'member' : 'unclear' };
    if (mine > 0 && mine >= theirs) return { ...paper, whose: 'applicant' };
    if (theirs > 0) return { ...paper, whose: 'member' };
    return { ...paper, whose: mine < 0 ? 'other' : 'applicant' };
  });
  // The only card or act there is stands for the applicant's, so that what contradicts the form is judged, not set aside.
  return owned.map((paper) => {
    const kin = owned.filter(({ reading }) => family(reading.type) === family(paper.reading.type));
    const lonely =
      paper.whose === 'other' &&
      paper.reading.type !== 'family-booklet' &&
      kin.every(({ whose }) => whose === 'other') &&
      kin[0] === paper;
    return lonely ? { ...paper, whose: 'applicant' } : paper;
  });
}

/**
 * The child most like the applicant. A booklet proves nothing unless the applicant is its child: the member's own
 * booklet is easily had.
 */
function ofBooklet(paper: ReadPaper, known: readonly Described[], members: readonly Described[]): Owned {
  const likenessTo = (people: readonly Described[], one: Described) =>
    Math.max(-9, ...people.map((person) => points(one, person)));
  const [best] = [...childrenOf(paper)].sort(([, a], [, b]) => likenessTo(known, b) - likenessTo(known, a));
  const [child, one] = best!;
  const mine = likenessTo(known, one);
  return {
    ...paper,
    whose: mine > 0 && mine >= likenessTo(members, one) ? 'applicant' : mine < 0 ? 'other' : 'unclear',
    ...(child === 'child' ? {} : { child }),
  };
}

const family = (type: string): string => (type.startsWith('birth-') ? 'birth' : type);
