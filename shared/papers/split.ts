/**
 * Which pages of a file make up which paper. People scan a whole dossier into one PDF, lay two cards on one glass, or send
 * a paper of five pages: each page is held against the paper before it, by its heading, its number, its form and its holder.
 */
import { foldText, occurrences } from '#shared/people/spelling';
import { classify } from './classify.ts';
import { headingsOf } from './headings.ts';
import { papers } from './index.ts';
import { opensPerson } from './kinds/family-booklet.ts';
import { commonStops } from './kinds/shared-fields.ts';
import { type Run, runsOf } from './layout.ts';
import { locate, printsOfPaper } from './locate.ts';
import type { KindTold } from './locator/kind.ts';
import { findPageNumber, type PageNumber } from './page-number.ts';
import type { PageText } from './page-text.ts';
import type { PaperType } from './reading.ts';
import { regionsOf } from './regions.ts';
import { sceneOf } from './scene.ts';

/** One paper of a file: its pages as text, and where in the file they stand. */
export interface Bundle {
  readonly pages: readonly PageText[];
  /** 1-based; two papers on one picture share its number. */
  readonly numbers: readonly number[];
}

/** A page, or the part of one that holds a paper, with what its print tells of the paper. */
export interface Sheet {
  readonly page: PageText;
  readonly at: number;
  readonly runs: readonly Run[];
  readonly type: PaperType;
  readonly confidence: number;
  /** The title of this kind stands as a heading in the upper part. */
  readonly headed: boolean;
  readonly number?: PageNumber | undefined;
  readonly letters: number;
}

/** Kinds that run over several pages; the others end with their page, a card and a booklet apart. */
const runsOn: ReadonlySet<PaperType> = new Set<PaperType>([
  'birth-full-copy',
  'heirs-deed',
  'business-plan',
  'quote',
  'bank-agreement',
  'coop-statutes',
  'trade-register',
]);
/** Kinds with pages that bear no title of their own. */
const hasSides: ReadonlySet<PaperType> = new Set<PaperType>(['cnie', 'family-booklet']);
/** A page with fewer letters is blank, or the back of a sheet with a stamp on it. */
const nearlyBlank = 40;
/** So sure of its kind, a page without a heading begins a paper all the same. */
const surely = 0.85;
/** After a paper of one page this is enough: its title may be set so wide that it is read as words apart. */
const fairly = 0.6;

interface Told {
  readonly page: PageText;
  readonly told?: KindTold | undefined;
}

/** Takes the pages of a file one by one, and gives each paper out as soon as the next begins. */
export class Splitter {
  /** A picture showed more than one paper. */
  crowded = false;
  #count = 0;
  #open: Sheet[] = [];
  /** Held back: if no other page follows, nothing need be known of it. */
  #first: Told | undefined;

  /** @param told what the net makes of the page: many a page bears no title that we know */
  add(page: PageText, told?: KindTold): Bundle[] {
    const at = this.#count++;
    if (at === 0) {
      this.#first = { page, told };
      return [];
    }
    return [...this.#begin(), ...this.#take({ page, told }, at)];
  }

  end(): Bundle[] {
    const first = this.#first;
    const { parts, crowded } = first === undefined ? { parts: [], crowded: false } : partsOf(first.page, 0);
    this.crowded ||= crowded;
    // One page is one paper, whatever it says.
    if (first !== undefined && parts.length === 0) return [{ pages: [first.page], numbers: [1] }];
    return [...this.#begin(), ...bundleOf(this.#open)];
  }

  #begin(): Bundle[] {
    const first = this.#first;
    this.#first = undefined;
    return first === undefined ? [] : this.#take(first, 0);
  }

  #take({ page, told }: Told, at: number): Bundle[] {
    const { parts, crowded } = partsOf(page, at);
    this.crowded ||= crowded;
    return (parts.length > 0 ? parts : [sheetOf(page, at, told)]).flatMap((sheet) => {
      if (this.#open.length > 0 && goesOn(this.#open, sheet)) {
        this.#open.push(sheet);
        const inner = this.#open.length - 1 - outerPages;
        if (inner >= outerPages) this.#open[inner] = lightened(this.#open[inner]!);
        return [];
      }
      const closed = bundleOf(this.#open);
      this.#open = [sheet];
      return closed;
    });
  }
}

/** Pages at either end of a long paper on which a weak value is read again; those between keep their text only. */
const outerPages = 4;

/** Whatever can look at the page again holds all its pixels. */
function lightened(sheet: Sheet): Sheet {
  const { penned: _pen, confirm: _other, ...page } = sheet.page;
  return { ...sheet, page: { ...page, reread: async () => [] } };
}

const partsOf = (page: PageText, at: number) =>
  regionsOf(page, { look: (part) => sheetOf(part, at), areTwo });

const bundleOf = (members: readonly Sheet[]): Bundle[] =>
  members.length === 0
    ? []
    : [
        {
          pages: members.map(({ page }) => page),
          numbers: members.map(({ at }) => at + 1),
        },
      ];

export function sheetOf(page: PageText, at: number, told?: KindTold): Sheet {
  const runs = runsOf(page, 0);
  const { type, confidence } = classify(runs, Object.values(papers), told);
  const letters = page.phrases.reduce((sum, { text }) => sum + foldText(text).length, 0);
  const number = findPageNumber(page);
  return {
    page,
    at,
    runs,
    type,
    confidence,
    headed: headingsOf(runs).some((heading) => heading.type === type && heading.high),
    number,
    letters,
  };
}

const textOf = (words: Run['words']): string => words.map(({ text }) => text).join(' ');

/** Does the page belong to the paper that is open? */
function goesOn(open: readonly Sheet[], sheet: Sheet): boolean {
  const last = open.at(-1)!;
  // Two papers were seen side by side: neither goes on in the other, only the same kind on the page after.
  if (last.at === sheet.at) return false;
  if (sheet.letters < nearlyBlank || open.every(({ letters }) => letters < nearlyBlank)) return true;
  const follows = numbersFollow(last.number, sheet.number);
  if (follows === 'on') return true;
  const kind = kindOf(open);
  if (follows === 'anew') return false;
  if (sheet.type === kind && kind !== 'other') return isSamePaper(open, sheet);
  if (sheet.headed) return false;
  // The labels of a child's block are those of an extract.
  if (kind === 'family-booklet' && sheet.runs.some(({ words }) => opensPerson(textOf(words)))) return true;
  if (sheet.type === 'other') return kind === 'other' || (runsOn.has(kind) && follows !== 'apart');
  // The middle of a long paper speaks of everything: figures like a quote's, articles like a statute's.
  if (runsOn.has(kind)) return sheet.confidence < (open.length > 1 ? 0.95 : surely);
  return sheet.confidence < (hasSides.has(kind) ? surely : fairly);
}

/** What the paper was begun as: later pages often bear no title. */
function kindOf(open: readonly Sheet[]): PaperType {
  return (open.find(({ type }) => type !== 'other') ?? open[0]!).type;
}

/** `on`: the next number of the same paper; `anew`: a first page; `apart`: numbers that do not follow. */
function numbersFollow(
  before: PageNumber | undefined,
  here: PageNumber | undefined,
): 'on' | 'anew' | 'apart' | undefined {
  if (here === undefined) return undefined;
  if (here.at === 1) return here.of === undefined ? undefined : 'anew';
  if (before === undefined) return undefined;
  const sameCount = before.of === here.of;
  return sameCount && here.at === before.at + 1
    ? 'on'
    : sameCount && here.of !== undefined
      ? 'apart'
      : undefined;
}

/**
 * A page of the same kind goes on unless it says another thing: another number or another holder in the places in which
 * the pages before have theirs. What a form has only once (front and back, first page and total) does not meet.
 */
function isSamePaper(open: readonly Sheet[], sheet: Sheet): boolean {
  const { met, alike } = meeting(open, sheet);
  return alike >= met / 2;
}

/** Two of a kind on one picture, as husband's and wife's cards: they must differ in nearly all they say. */
function areTwo(one: Sheet, two: Sheet): boolean {
  const { met, alike } = meeting([one], two);
  return met >= 3 && alike <= met / 3;
}

/** Fields that both have, and in how many of them they say the same. */
function meeting(open: readonly Sheet[], sheet: Sheet): { readonly met: number; readonly alike: number } {
  const kind = kindOf(open);
  const paper = papers[kind];
  const prints = printsOfPaper(paper, commonStops);
  const valuesOf = ({ page, runs }: Sheet) => locate(sceneOf([page], runs, prints), paper);
  const here = valuesOf(sheet);
  let [met, alike] = [0, 0];
  for (const before of open) {
    const there = valuesOf(before);
    for (const [field, { value }] of Object.entries(here)) {
      // A booklet has a page for each person, all with the same labels: only its number tells it from another.
      if (there[field] === undefined || (kind === 'family-booklet' && field !== 'bookletNumber')) continue;
      met++;
      if (sameValue(value.value, there[field].value.value)) alike++;
    }
  }
  return { met, alike };
}

/** Equal but for a letter in five misread. */
export function sameValue(a: string, b: string): boolean {
  const [one, two] = [foldText(a), foldText(b)];
  if (one === two) return true;
  if (/^\d+$/u.test(one) || Math.min(one.length, two.length) < 4) return false;
  const reach = Math.max(one.length, two.length) / 5;
  return (
    Math.abs(one.length - two.length) <= reach &&
    occurrences(one, two, reach).some(({ start, end }) => end - start >= two.length - reach)
  );
}
