/**
 * A family booklet photographed page by page: the parents from the page that has them, the wives and children of all
 * pages in order, each once. Pages of another booklet stay a paper of their own.
 */
import type { Doubt } from '#shared/papers/reading';
import { foldText } from '#shared/people/spelling';
import {
  alike,
  type Gathering,
  type Joined,
  mergedStandings,
  type Standing,
  said,
  standingsOf,
  surelyDiffer,
  withStandings,
} from './gathering.ts';
import { nearlySame, type ReadPaper, sameDate, sure } from './settling.ts';

/** Of these a booklet has several, `child`, `child2` …; a page alone calls its own the first, whichever it is. */
const several = ['wife', 'child'] as const;
const numbered = /^((?:wife|child)\d*)(\p{Lu}.*)$/u;

export function bookletPages(papers: readonly Gathering[], joined: Joined): Gathering[] {
  const pages = papers.filter(({ reading }) => reading.type === 'family-booklet');
  const apart = pages.some((page) => pages.some((other) => bondOf(page, other).bond === 'other'));
  const booklets: Gathering[][] = [];
  for (const page of pages) {
    const own = booklets.find((booklet) => {
      const bonds = booklet.map((other) => bondOf(other, page).bond);
      // A page that names nobody the others name goes into the only booklet there is.
      return !bonds.includes('other') && (bonds.includes('same') || !apart);
    });
    if (own === undefined) booklets.push([page]);
    else own.push(page);
  }
  const wholes = new Map(booklets.map((booklet) => [booklet[0]!, joinedPages(booklet)]));
  for (const booklet of booklets) for (const part of booklet.slice(1)) joined(part, booklet[0]!);
  const absorbed = new Set(booklets.flatMap((booklet) => booklet.slice(1)));
  return papers
    .filter((paper) => !absorbed.has(paper))
    .map((paper) => withTorn(wholes.get(paper) ?? paper, paper, pages));
}

interface Bond {
  readonly bond: 'same' | 'other' | 'unknown';
  /** Tied by the one and parted by the other, number or people: the fields that do not agree. */
  readonly torn: readonly string[];
}

/** Its number, then the husband; a wife ties but never parts, since there may be several. */
function bondOf(one: ReadPaper, two: ReadPaper): Bond {
  const number = numberBond(one, two);
  const husband = personBond(one, two, 'husband');
  const wife = personBond(one, two, 'wife');
  const bonds = [number, husband, wife === 'other' ? 'unknown' : wife];
  if (bonds.includes('other')) {
    const torn = number === 'other' ? ['bookletNumber'] : ['husbandGivenAr', 'husbandFamilyAr'];
    return { bond: 'other', torn: bonds.includes('same') && one !== two ? torn : [] };
  }
  return { bond: bonds.includes('same') ? 'same' : familyBond(one, two), torn: [] };
}

function numberBond(one: ReadPaper, two: ReadPaper): Bond['bond'] {
  const [a, b] = [one.reading.fields.bookletNumber, two.reading.fields.bookletNumber];
  if (a === undefined || b === undefined || a.value === '' || b.value === '') return 'unknown';
  if (nearlySame(a.value, b.value)) return 'same';
  return surelyDiffer(a, b) ? 'other' : 'unknown';
}

function personBond(one: ReadPaper, two: ReadPaper, who: string): Bond['bond'] {
  const fields = Object.keys(one.reading.fields).filter(
    (field) => field.startsWith(who) && said(one, field) !== '' && said(two, field) !== '',
  );
  if (fields.length === 0) return 'unknown';
  const same = fields.filter((field) => alike(said(one, field), said(two, field))).length;
  if (same >= fields.length / 2) return 'same';
  const differ = (field: string) => surelyDiffer(one.reading.fields[field]!, two.reading.fields[field]!);
  return fields.some(differ) ? 'other' : 'unknown';
}

/** A child bears its father's name; two families are two booklets, but one name is no proof of one. */
function familyBond(one: ReadPaper, two: ReadPaper): Bond['bond'] {
  const pairs = [
    ['childFamilyAr', 'husbandFamilyAr'],
    ['husbandFamilyAr', 'childFamilyAr'],
    ['childFamilyAr', 'childFamilyAr'],
  ] as const;
  for (const [mine, theirs] of pairs) {
    const [a, b] = [one.reading.fields[mine], two.reading.fields[theirs]];
    if (a === undefined || b === undefined || a.value === '' || b.value === '') continue;
    if (!alike(a.value, b.value)) return surelyDiffer(a, b) ? 'other' : 'unknown';
    return mine === theirs ? 'unknown' : 'same';
  }
  return 'unknown';
}

/** A page that bears this booklet's number beside other people, or its people beside another number, is doubted. */
function withTorn(whole: Gathering, page: Gathering, pages: readonly Gathering[]): Gathering {
  const fields = pages
    .slice(0, Math.max(0, pages.indexOf(page)))
    .flatMap((other) => bondOf(other, page).torn)
    .filter((field, at, all) => all.indexOf(field) === at);
  if (fields.length === 0) return whole;
  const doubts = [...whole.reading.doubts, { code: 'booklet-pages-differ', fields }];
  return { ...whole, reading: { ...whole.reading, doubts } };
}

/** One of the wives or children, with every page's word for it. */
interface Person {
  readonly standings: Readonly<Record<string, Standing>>;
  /** The number its booklet gives it. */
  readonly number: number | undefined;
  /** What its fields begin with on each page, `0 child`. */
  readonly known: readonly string[];
}

function joinedPages(pages: readonly Gathering[]): Gathering {
  const [whole] = pages as readonly [Gathering];
  if (pages.length === 1) return whole;
  const shared = pages
    .map((page) => standingsOf(page, (field) => !numbered.test(field)))
    .reduce(mergedStandings);
  const all: Record<string, Standing> = { ...shared };
  const names = new Map<string, string>();
  const clashes: Doubt[] = [];
  const childNumbers: Record<string, number> = {};
  for (const who of several) {
    const { people, clashing } = peopleOn(pages, who);
    people.forEach((person, at) => {
      const name = at === 0 ? who : `${who}${at + 1}`;
      for (const [part, standing] of Object.entries(person.standings)) all[name + part] = standing;
      for (const known of person.known) names.set(known, name);
      if (who === 'child' && person.number !== undefined) childNumbers[name] = person.number;
      if (clashing.has(person))
        clashes.push({
          code: 'booklet-pages-differ',
          fields: ['GivenAr', 'GivenLat', 'BirthDate'].map((part) => name + part).filter((f) => f in all),
        });
    });
  }
  const doubts = pages.flatMap(({ reading }, page) =>
    reading.doubts.map(({ code, fields }) => ({
      code,
      fields: fields.map((field) => renamed(field, page, names)),
    })),
  );
  const joined = withStandings(whole, all, [...doubts, ...clashes]);
  return { ...joined, reading: { ...joined.reading, childNumbers } };
}

function renamed(field: string, page: number, names: ReadonlyMap<string, string>): string {
  const [, name, part] = numbered.exec(field) ?? [];
  return name === undefined ? field : `${names.get(`${page} ${name}`) ?? name}${part}`;
}

/** Everybody of a kind on all pages, each once, by the printed number, else in the order of the pages. */
function peopleOn(
  pages: readonly Gathering[],
  who: string,
): { readonly people: readonly Person[]; readonly clashing: ReadonlySet<Person> } {
  const people: Person[] = [];
  const clashing = new Set<Person>();
  for (const person of pages.flatMap((page, at) => peopleOf(page, at, who))) {
    const at = people.findIndex((known) => isSamePerson(known, person));
    if (at >= 0) {
      const known = people[at]!;
      people[at] = {
        standings: mergedStandings(known.standings, person.standings),
        number: known.number ?? person.number,
        known: [...known.known, ...person.known],
      };
      if (clashing.delete(known)) clashing.add(people[at]!);
      continue;
    }
    // The booklet gives one number to one child: two under it were not in one booklet.
    if (people.some(({ number }) => number !== undefined && number === person.number)) clashing.add(person);
    people.push(person);
  }
  // One without a number keeps its place after the one before it.
  const place = (person: Person) =>
    people.slice(0, people.indexOf(person) + 1).findLast(({ number }) => number !== undefined)?.number ?? 0;
  const ranked = people.map((person) => ({ person, at: place(person) })).sort((a, b) => a.at - b.at);
  return { people: ranked.map(({ person }) => person), clashing };
}

function peopleOf(page: Gathering, at: number, who: string): Person[] {
  const byName = new Map<string, Record<string, Standing>>();
  for (const [field, standing] of Object.entries(standingsOf(page))) {
    const [, name, part] = numbered.exec(field) ?? [];
    if (name === undefined || !name.startsWith(who)) continue;
    byName.set(name, { ...byName.get(name), [part!]: standing });
  }
  const rank = (name: string) => Number(/\d+$/u.exec(name)?.[0] ?? 1);
  return [...byName]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, standings]) => ({
      standings,
      number: page.reading.childNumbers?.[name],
      known: [`${at} ${name}`],
    }));
}

/**
 * One number is one child, two numbers are two. Without them: one act; or one name, with nothing surely read against
 * it, since a name comes again where a child died; or one birth date where a name was not read. Twins share the date.
 */
function isSamePerson(one: Person, two: Person): boolean {
  const pair = (part: string) => {
    const [a, b] = [one.standings[part]?.read, two.standings[part]?.read];
    return a === undefined || b === undefined || a.value === '' || b.value === '' ? undefined : { a, b };
  };
  const born = pair('BirthDate');
  const act = pair('ActNumber');
  const names = ['GivenAr', 'GivenLat'].flatMap((part) => pair(part) ?? []);
  const isOneName = names.some(({ a, b }) => alike(a.value, b.value));
  const sureOfTwo = ({ a, b }: NonNullable<typeof born>) => a.confidence >= sure && b.confidence >= sure;
  const isOneDay = born !== undefined && sameDate(born.a.value, born.b.value);
  const isOneAct = act !== undefined && foldText(act.a.value) === foldText(act.b.value);
  const against =
    (born !== undefined && !isOneDay && sureOfTwo(born)) ||
    (act !== undefined && !isOneAct && sureOfTwo(act));
  if (one.number !== undefined && two.number !== undefined) {
    const others = names.length > 0 && !isOneName && names.every(sureOfTwo);
    return one.number === two.number && !(against && (others || names.length === 0)) && !others;
  }
  if (against) return false;
  if (isOneAct || isOneName) return true;
  return names.length === 0 && isOneDay;
}
