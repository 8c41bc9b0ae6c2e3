/**
 * From a dossier's files to its papers. One file may hold several papers; one paper may come in several files: the two
 * sides of a card, a booklet page by page, the same quote sent twice. What belongs together is read together here, and
 * nothing that was sent is lost.
 */
import { papers as kinds } from '#shared/papers/index';
import type { Doubt, FieldReading, Reading } from '#shared/papers/reading';
import { foldText } from '#shared/people/spelling';
import type { ListedPaper } from '#shared/rules/assessment';
import { nearlySame, type ReadPaper, sure } from './settling.ts';

export interface WholePapers {
  readonly papers: readonly ReadPaper[];
  /** One entry for each paper of each file. */
  readonly listed: readonly ListedPaper[];
}

/** The papers a reading tells of, each as a reading of its own with pages and boxes of the file. */
export function readingsIn(reading: Reading): readonly Reading[] {
  const { papers, ...whole } = reading;
  if (papers === undefined) return [whole];
  const main = papers.find(({ type }) => type !== 'other') ?? papers[0];
  return papers.map((part) => ({
    ...part,
    pages: part.pages.flatMap((page) => reading.pages[page - 1] ?? []),
    // What is odd about the file itself is said once, with its first known paper.
    doubts: part === main ? reading.doubts : part.doubts,
  }));
}

interface Gathering extends ReadPaper {
  readonly entry: ListedPaper;
}

/** @param files each with its reading, in the order in which they came */
export function wholePapers(
  files: readonly { readonly file: string; readonly reading: Reading }[],
): WholePapers {
  const single = files.flatMap(({ file, reading }) =>
    readingsIn(reading).map((own, at): Gathering => {
      const pages = reading.papers?.[at]?.pages;
      return {
        file,
        reading: own,
        page: pages?.[0] ?? 1,
        witness: pages === undefined ? file : `${file}#${at + 1}`,
        entry: { file, type: own.type, ...(pages === undefined ? {} : { pages }) },
      };
    }),
  );
  const listed = new Map(single.map(({ entry }) => [entry, entry]));
  let papers: Gathering[] = [];
  for (const paper of single) {
    const twin = papers.find((other) => isCopy(other, paper));
    if (twin === undefined) papers.push(paper);
    else {
      listed.set(paper.entry, { ...paper.entry, copyOf: twin.file });
      papers = papers.map((other) => (other === twin ? merged(twin, paper) : other));
    }
  }
  for (const complete of [cardSides, bookletPages, laterPages]) {
    papers = complete(papers, (part, whole) =>
      listed.set(part.entry, { ...listed.get(part.entry)!, type: whole.reading.type, partOf: whole.file }),
    );
  }
  return {
    papers: papers.map(({ entry: _, ...paper }) => paper),
    listed: single.map(({ entry }) => listed.get(entry)!),
  };
}

type Joined = (part: Gathering, whole: Gathering) => void;

const has = ({ reading }: ReadPaper, ...fields: readonly string[]): number =>
  fields.filter((field) => (reading.fields[field]?.value ?? '') !== '').length;
const common = (one: ReadPaper, two: ReadPaper): readonly string[] =>
  Object.keys(one.reading.fields).filter((field) => has(one, field) + has(two, field) === 2);
const said = ({ reading }: ReadPaper, field: string): string => reading.fields[field]?.value ?? '';

/** As said, but for one letter misread in a long word. */
const alike = (a: string, b: string): boolean => {
  const [one, two] = [foldText(a), foldText(b)];
  return one === two || (Math.min(one.length, two.length) >= 5 && nearlySame(one, two));
};

/** Both surely read, and not the same: no reading of one paper. */
const contradict = (one: ReadPaper, two: ReadPaper): boolean =>
  common(one, two).some((field) => {
    const [a, b] = [one.reading.fields[field]!, two.reading.fields[field]!];
    return a.confidence >= sure && b.confidence >= sure && foldText(a.value) !== foldText(b.value);
  });

/** The same paper sent twice: nearly all it says is the same, and nothing surely read is different. */
function isCopy(one: ReadPaper, two: ReadPaper): boolean {
  if (one.reading.type !== two.reading.type || one.reading.type === 'other') return false;
  const fields = common(one, two);
  const most = Math.max(...[one, two].map(({ reading }) => Object.keys(reading.fields).length));
  const same = fields.filter((field) => alike(said(one, field), said(two, field))).length;
  return (
    fields.length >= 3 && fields.length >= most / 2 && same >= 0.8 * fields.length && !contradict(one, two)
  );
}

/** Two readings as one: each field from where it was read best, and what the other read there as its second guess. */
function merged(whole: Gathering, part: Gathering): Gathering {
  const fields: Record<string, FieldReading> = { ...whole.reading.fields };
  const places: Record<string, string> = { ...whole.places };
  for (const [field, read] of Object.entries(part.reading.fields)) {
    const had = fields[field];
    if (had !== undefined && had.confidence >= read.confidence) {
      fields[field] = withGuess(had, read.value);
      continue;
    }
    fields[field] = had === undefined ? read : withGuess(read, had.value);
    const at = part.places?.[field] ?? part.file;
    if (at === whole.file) delete places[field];
    else places[field] = at;
  }
  const doubts = [...whole.reading.doubts, ...part.reading.doubts];
  const reading = { ...whole.reading, fields, doubts };
  return { ...whole, places, reading: { ...reading, doubts: [...doubts, ...newDoubts(reading)] } };
}

const withGuess = (read: FieldReading, guess: string): FieldReading =>
  guess === '' || guess === read.value || read.alternatives?.includes(guess)
    ? read
    : { ...read, alternatives: [...(read.alternatives ?? []), guess] };

/** What only shows once both parts lie side by side, such as two numbers on the two sides of a card. */
function newDoubts({ type, fields, doubts }: Reading): Doubt[] {
  const values = Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));
  return (kinds[type].checks ?? [])
    .filter((check) => check.test(values) === false)
    .filter(({ code }) => !doubts.some((doubt) => doubt.code === code))
    .map(({ code, fields: about }) => ({ code, fields: about }));
}

/** Printed on the front alone; number, Latin names and dates stand in the machine zone of the back as well. */
const frontOnly = ['givenNameAr', 'familyNameAr', 'birthPlaceAr', 'birthPlaceLat'];
const front = [...frontOnly, 'cin', 'givenNameLat', 'familyNameLat', 'birthDate', 'expiryDate'];
const back = ['mrz1', 'mrz2', 'mrz3', 'civilNumber', 'addressAr', 'addressLat', 'fatherAr', 'fatherLat'];
const isFront = (paper: ReadPaper): boolean => has(paper, ...front) >= 2 && has(paper, ...back) < 2;
const isBack = (paper: ReadPaper): boolean => has(paper, ...back) >= 2 && has(paper, ...frontOnly) === 0;

/** Front and back by their number or their machine zone; where there is one of each and nothing against it, by that. */
function cardSides(papers: readonly Gathering[], joined: Joined): Gathering[] {
  const cards = papers.filter(({ reading }) => reading.type === 'cnie');
  const fronts = cards.filter(isFront);
  const backs = cards.filter(isBack);
  const pairs = new Map<Gathering, Gathering>();
  const free = (side: Gathering) => ![...pairs].flat().includes(side);
  for (const face of fronts) {
    const reverse = backs.find((side) => free(side) && tie(face, side) === 'same');
    if (reverse !== undefined) pairs.set(face, reverse);
  }
  const [one, ...moreFronts] = fronts.filter(free);
  const [two, ...moreBacks] = backs.filter(free);
  const lonely = moreFronts.length + moreBacks.length === 0;
  if (one && two && lonely && tie(one, two) === 'unknown') pairs.set(one, two);
  for (const [whole, part] of pairs) joined(part, whole);
  const absorbed = new Set(pairs.values());
  return papers
    .filter((paper) => !absorbed.has(paper))
    .map((paper) => (pairs.has(paper) ? merged(paper, pairs.get(paper)!) : paper));
}

function tie(face: ReadPaper, reverse: ReadPaper): 'same' | 'other' | 'unknown' {
  const zone = ['mrz1', 'mrz2', 'mrz3'].map((line) => foldText(said(reverse, line))).join('');
  const number = said(face, 'cin');
  const numbers = [said(reverse, 'cinBack'), said(reverse, 'cin')].filter((value) => value !== '');
  if (
    number !== '' &&
    (numbers.some((other) => nearlySame(number, other)) || zone.includes(foldText(number)))
  )
    return 'same';
  const born = said(face, 'birthDate').replaceAll('-', '').slice(2);
  if (born.length === 6 && zone.includes(born)) return 'same';
  return number !== '' && numbers.length > 0 ? 'other' : 'unknown';
}

const ofPerson = (who: string): readonly string[] => [
  `${who}GivenAr`,
  `${who}GivenLat`,
  `${who}FamilyAr`,
  `${who}BirthDate`,
];
const hasChild = (paper: ReadPaper): boolean => has(paper, ...ofPerson('child')) > 0;
const hasParents = (paper: ReadPaper): boolean => has(paper, ...ofPerson('husband'), ...ofPerson('wife')) > 0;

/** A booklet's pages: each child's page is lent the parents' fields it lacks, and the parents' page goes into it. */
function bookletPages(papers: readonly Gathering[], joined: Joined): Gathering[] {
  const pages = papers.filter(({ reading }) => reading.type === 'family-booklet');
  const lenders = pages.filter((page) => hasParents(page) && !hasChild(page));
  const absorbed = new Set<Gathering>();
  const borrow = (page: Gathering): Gathering => {
    let whole = page;
    for (const lender of lenders) {
      if (lender === page || !isSameBooklet(whole, lender, pages)) continue;
      whole = merged(whole, lender);
      if (!absorbed.has(lender)) joined(lender, whole);
      absorbed.add(lender);
    }
    return whole;
  };
  const children = new Map(pages.filter(hasChild).map((page) => [page, borrow(page)]));
  // Husband's and wife's pages without any child's are one booklet too.
  const [first, ...others] = lenders.filter((lender) => !absorbed.has(lender));
  const own = others.filter((other) => first !== undefined && isSameBooklet(first, other, pages));
  for (const other of own) {
    joined(other, first!);
    absorbed.add(other);
  }
  if (first !== undefined) children.set(first, own.reduce(merged, first));
  return papers.filter((paper) => !absorbed.has(paper)).map((paper) => children.get(paper) ?? paper);
}

/** A page that names nobody the other names goes into the only booklet there is. */
function isSameBooklet(one: ReadPaper, two: ReadPaper, pages: readonly ReadPaper[]): boolean {
  const bond = bookletBond(one, two);
  if (bond !== 'unknown') return bond === 'same';
  return !pages.some((page) => pages.some((other) => bookletBond(page, other) === 'other'));
}

function bookletBond(one: ReadPaper, two: ReadPaper): 'same' | 'other' | 'unknown' {
  const numbers = [said(one, 'bookletNumber'), said(two, 'bookletNumber')] as const;
  if (numbers[0] !== '' && numbers[1] !== '') return nearlySame(...numbers) ? 'same' : 'other';
  const people = common(one, two).filter((field) => /^(?:husband|wife)/u.test(field));
  if (people.length > 0) {
    const same = people.filter((field) => alike(said(one, field), said(two, field))).length;
    return same >= people.length / 2 ? 'same' : 'other';
  }
  const family = (paper: ReadPaper, who: string) => foldText(said(paper, `${who}FamilyAr`));
  const pairs = [
    [family(one, 'child'), family(two, 'husband')],
    [family(two, 'child'), family(one, 'husband')],
  ] as const;
  const [names] = pairs.filter((pair) => pair.every((name) => name !== ''));
  if (names === undefined) return 'unknown';
  return alike(...names) ? 'same' : 'other';
}

/** Pages of a long paper photographed one by one: `2/3` belongs to `1/3`, and so does what the same number names. */
function laterPages(papers: readonly Gathering[], joined: Joined): Gathering[] {
  const done = new Map<Gathering, Gathering | undefined>();
  for (const part of papers) {
    const place = part.reading.pages[0]?.numbered;
    if (place === undefined || place[0] === 1) continue;
    const [at, of] = place;
    const whole = papers.find(
      (other) =>
        other !== part &&
        other.reading.type !== 'other' &&
        (part.reading.type === 'other' || part.reading.type === other.reading.type) &&
        other.reading.pages.some(({ numbered }) => numbered?.[1] === of && numbered[0] === 1) &&
        !other.reading.pages.some(({ numbered }) => numbered?.[0] === at) &&
        !contradict(other, part),
    );
    if (whole === undefined) continue;
    const so = done.get(whole) ?? whole;
    done.set(part, undefined);
    done.set(whole, part.reading.type === 'other' ? so : merged(so, part));
    joined(part, whole);
  }
  return papers.flatMap((paper) => (done.has(paper) ? (done.get(paper) ?? []) : [paper]));
}
