/**
 * From a dossier's files to its papers. One file may hold several papers; one paper may come in several files: the two
 * sides of a card, a booklet page by page, the same quote sent twice. What belongs together is read together here, and
 * nothing that was sent is lost.
 */
import type { PaperType, Reading } from '#shared/papers/reading';
import { foldText } from '#shared/people/spelling';
import type { ListedPaper } from '#shared/rules/assessment';
import { bookletPages } from './booklets.ts';
import { alike, common, contradict, type Gathering, has, type Joined, merged, said } from './gathering.ts';
import { nearlySame, type ReadPaper } from './settling.ts';

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
  for (const complete of [cardSides, bookletPages, laterPages, untitledPages]) {
    papers = complete(papers, (part, whole) =>
      listed.set(part.entry, { ...listed.get(part.entry)!, type: whole.reading.type, partOf: whole.file }),
    );
  }
  return {
    papers: papers.map(({ entry: _, ...paper }) => paper),
    listed: single.map(({ entry }) => listed.get(entry)!),
  };
}

/** The same paper sent twice: nearly all it says is the same, and nothing surely read is different. */
function isCopy(one: ReadPaper, two: ReadPaper): boolean {
  if (one.reading.type !== two.reading.type || one.reading.type === 'other') return false;
  const fields = common(one, two);
  const most = Math.max(...[one, two].map(({ reading }) => Object.keys(reading.fields).length));
  const isAlike = (field: string) => alike(said(one, field), said(two, field));
  const same = fields.filter(isAlike).length;
  // Pages of a booklet repeat the parents, and brothers are born in one place.
  const own = fields.filter((field) => /^(?:wife|child)\d*(?:Given|BirthDate)/u.test(field));
  return (
    fields.length >= 3 &&
    own.every(isAlike) &&
    fields.length >= most / 2 &&
    same >= 0.8 * fields.length &&
    !contradict(one, two)
  );
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

/** Running text over several pages, of which a case hardly has two: its pages say each thing once. */
const inProse: readonly PaperType[] = ['coop-statutes', 'heirs-deed'];

/** Pages of statutes and deeds without page numbers: the next article belongs to the last, and so does what goes on. */
function untitledPages(papers: readonly Gathering[], joined: Joined): Gathering[] {
  let left = [...papers];
  for (const first of papers.filter(({ reading }) => inProse.includes(reading.type))) {
    if (!left.includes(first)) continue;
    let whole = first;
    let pages = articlesOf(first);
    for (let part = next(); part !== undefined; part = next()) {
      const more = articlesOf(part);
      pages = pages && more ? [Math.min(pages[0], more[0]), Math.max(pages[1], more[1])] : (pages ?? more);
      joined(part, whole);
      left = left.filter((paper) => paper !== part);
      if (part.reading.type !== 'other') whole = merged(whole, part);
    }
    left = left.map((paper) => (paper === first ? whole : paper));
    function next(): Gathering | undefined {
      return left.find((part) => part !== first && goesOn(whole, pages, part));
    }
  }
  return left;
}

type Articles = readonly [number, number] | undefined;

function articlesOf({ reading: { pages } }: ReadPaper): Articles {
  const all = pages.flatMap(({ articles }) => articles ?? []);
  return all.length === 0 ? undefined : [Math.min(...all), Math.max(...all)];
}

function goesOn(whole: Gathering, pages: Articles, part: Gathering): boolean {
  const { type } = part.reading;
  if (type !== whole.reading.type && type !== 'other') return false;
  // Numbered pages have been put together by their numbers.
  if ([whole, part].every(({ reading }) => reading.pages.some(({ numbered }) => numbered))) return false;
  const own = articlesOf(part);
  if (pages !== undefined && own !== undefined)
    return (own[0] === pages[1] + 1 || own[1] === pages[0] - 1) && !contradict(whole, part);
  if (type === 'other') return false;
  const met = common(whole, part);
  const fewest = Math.min(...[whole, part].map(({ reading }) => Object.keys(reading.fields).length));
  const same = met.filter((field) => alike(said(whole, field), said(part, field))).length;
  return met.length <= fewest / 2 && same >= met.length / 2 && !contradict(whole, part);
}
