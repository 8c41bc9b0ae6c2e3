/** From recognised pages to a reading: which papers they are, what their fields say, what in them does not agree. */
import { borneOut, bySound, withDatesFromWords } from './borne-out.ts';
import type { Candidate, Found } from './candidates.ts';
import { checksOf } from './checks.ts';
import { childNumbersOf } from './child-numbers.ts';
import { classify } from './classify.ts';
import { asListed } from './closed-lists.ts';
import { confirmValues } from './confirm.ts';
import { findHandwritten, type Handwritten, type PenDoubts } from './handwritten.ts';
import { papers } from './index.ts';
import { commonStops } from './kinds/shared-fields.ts';
import { offeredLines } from './lines.ts';
import { locate, printsOfPaper } from './locate.ts';
import { tellPlaces } from './locator/index.ts';
import { tellKind } from './locator/kind.ts';
import { takeMachineZone } from './machine-zone.ts';
import { hearAgain } from './misheard.ts';
import { placeOf, withOverleaf } from './overleaf.ts';
import { findArticles, findPageNumber } from './page-number.ts';
import type { PageText } from './page-text.ts';
import type { Paper } from './paper.ts';
import { readAgain } from './read-again.ts';
import type { Box, Doubt, FieldReading, PageInfo, PaperPart, PaperType, Reading } from './reading.ts';
import { wordsVerdicts } from './said-in-words.ts';
import { layOut, type Scene, sceneOf } from './scene.ts';
import { type Bundle, Splitter } from './split.ts';
import { chooseSums, mendSums } from './sums.ts';
import { perhapsPenned, trust, type Verdicts } from './trust.ts';
import { uncrossed } from './twins.ts';

/** What was found on the pages, before it is put into the form others see. */
export interface Examination {
  readonly paper: Paper;
  readonly typeConfidence: number;
  readonly found: Readonly<Record<string, Found>>;
  /** Filled in by hand: neither believed nor checked. */
  readonly handwritten: readonly Handwritten[];
  /** Read like print, but a pen may have written it. */
  readonly penDoubts: PenDoubts;
  readonly verdicts: Verdicts;
  /** With the pages as they were read in the end. */
  readonly scene: Scene;
}

/** @param known the kind of paper, where another reader has told it: its fields are then looked for whatever the title. */
export async function examinePages(given: readonly PageText[], known?: PaperType): Promise<Examination> {
  const runs = layOut(given);
  const { type, confidence, titled } =
    known === undefined
      ? classify(runs, Object.values(papers), await tellKind(given))
      : { type: known, confidence: 1, titled: true };
  const paper = papers[type];
  const prints = printsOfPaper(paper, commonStops);
  const sceneAt = async (pages: readonly PageText[], laid = layOut(pages)) =>
    sceneOf(pages, laid, prints, await tellPlaces(pages, paper));
  let scene = await sceneAt(given, runs);
  let located = locate(scene, paper);
  // A newspaper that speaks of a paper is none: no title, and hardly a value in its place.
  const fewest = Math.min(2, Object.keys(paper.fields).length);
  const values = Object.values(located).filter(({ relation, label }) => relation !== 'told' || label > 0.9);
  if (!titled && type !== 'other' && values.length < fewest) return nothingKnown(scene);
  const whole = withOverleaf(scene, located);
  if (whole !== undefined) {
    scene = await sceneAt(whole);
    located = locate(scene, paper);
  }
  // What a second word changes may move a value to a phrase that was not asked about yet.
  for (let round = 0; round < 2; round++) {
    const confirmed = await confirmValues(scene.pages, chooseSums(located));
    if (confirmed === scene.pages) break;
    scene = await sceneAt(confirmed);
    located = locate(scene, paper);
  }
  const heard = await hearAgain(scene, paper, (field) => located[field] !== undefined);
  if (heard.length > 0) {
    scene = sceneOf(scene.pages, [...heard, ...layOut(scene.pages)], prints, scene.told);
    located = locate(scene, paper);
  }
  const printed = takeMachineZone(scene, paper, chooseSums(located));
  const found = mendSums(scene, paper, await readAgain(scene, paper, printed));
  const { written: handwritten, doubts: penDoubts } = await findHandwritten(
    scene,
    paper,
    found,
    provenIn(paper, found),
  );
  const printedOnly = Object.entries(found).filter(
    ([name]) => !handwritten.some(({ field }) => field === name),
  );
  const settled = borneOut(
    paper,
    uncrossed(paper, withDatesFromWords(paper, asListed(paper, Object.fromEntries(printedOnly)))),
  );
  return {
    paper,
    typeConfidence: confidence,
    found: settled,
    handwritten,
    penDoubts,
    verdicts: [...judge(paper, settled), ...wordsVerdicts(scene, paper, settled)],
    scene,
  };
}

const nothingKnown = (scene: Scene): Examination => ({
  ...{ paper: papers.other, typeConfidence: 0.7, scene },
  ...{ found: {}, handwritten: [], penDoubts: new Map(), verdicts: [] },
});

/**
 * Understands one paper of one or more pages.
 *
 * @example
 * const reading = await understandPages([await readPageText(engine, page)]);
 * reading.fields.birthDate?.value; // '1980-04-19'
 */
export async function understandPages(given: readonly PageText[], known?: PaperType): Promise<Reading> {
  const examination = await examinePages(given, known);
  const { paper, typeConfidence, found, handwritten, penDoubts, verdicts, scene } = examination;
  const { pages } = scene;
  const fields: Record<string, FieldReading> = {};
  for (const name of Object.keys(paper.fields)) {
    const at = found[name];
    const pen = handwritten.find(({ field }) => field === name);
    if (at !== undefined) fields[name] = fieldReading(pages, examination, name, at);
    else if (pen !== undefined) fields[name] = placeOfPen(pages, pen);
  }
  const byHand = handwritten.map(({ field }) => field);
  const perhapsByHand = Object.keys(found).filter(
    (name) => penDoubts.has(found[name]!.pieces) && fields[name]!.confidence <= perhapsPenned,
  );
  const childNumbers = childNumbersOf(scene, paper);
  const lines =
    paper.type === 'quote' ? offeredLines(scene, found, (page, box) => standing(pages, page, box)) : [];
  return {
    type: paper.type,
    typeConfidence: round(typeConfidence),
    pages: pages.map(({ info }) => info),
    fields,
    doubts: [
      ...doubtsOf(verdicts),
      ...(byHand.length > 0 ? [{ code: 'handwritten', fields: byHand }] : []),
      ...(perhapsByHand.length > 0 ? [{ code: 'perhaps-handwritten', fields: perhapsByHand }] : []),
    ],
    ...(Object.keys(childNumbers).length > 0 ? { childNumbers } : {}),
    ...(lines.length > 0 ? { lines } : {}),
  };
}

/** No value is said: a person reads it from its place and types it. */
const placeOfPen = (pages: readonly PageText[], { page, box }: Handwritten): FieldReading => ({
  value: '',
  confidence: 0,
  ...standing(pages, page, box),
  raw: '',
});

/**
 * Understands a file: one paper, or several bound together. Each is understood as soon as the next one begins, so that a
 * long file holds the pictures of one paper only.
 * @param onPaper called before each paper is understood
 */
export async function understandFile(
  pages: Iterable<PageText> | AsyncIterable<PageText>,
  onPaper: () => void = () => {},
): Promise<Reading> {
  const splitter = new Splitter();
  const infos: PageInfo[] = [];
  const parts: PaperPart[] = [];
  const take = async ({ pages: own, numbers }: Bundle) => {
    onPaper();
    const { pages: _, fields, lines, ...said } = await understandPages(own);
    const inFile = Object.entries(fields).map(
      ([name, field]) => [name, { ...field, page: numbers[field.page - 1]! }] as const,
    );
    const offered = lines?.map((line) => ({ ...line, page: numbers[line.page - 1]! }));
    parts.push({
      ...said,
      pages: numbers,
      fields: Object.fromEntries(inFile),
      ...(offered === undefined ? {} : { lines: offered }),
    });
  };
  let before: PageText | undefined;
  for await (const page of pages) {
    infos.push(pageInfo(page));
    // A file of one page is one paper: nothing need be told of where another begins.
    if (before !== undefined)
      for (const bundle of splitter.add(before, await tellKind([before]))) await take(bundle);
    before = page;
  }
  const told = before === undefined || infos.length === 1 ? undefined : await tellKind([before]);
  if (before !== undefined) for (const bundle of splitter.add(before, told)) await take(bundle);
  for (const bundle of splitter.end()) await take(bundle);
  const main = parts.find(({ type }) => type !== 'other') ?? parts[0]!;
  const crowded = splitter.crowded ? [{ code: 'several-papers', fields: [] }] : [];
  return {
    ...main,
    pages: infos,
    doubts: [...main.doubts, ...crowded],
    ...(parts.length > 1 ? { papers: parts } : {}),
  };
}

/** With the page's printed number and its articles: by them pages that were photographed one by one find each other. */
function pageInfo(page: PageText): PageInfo {
  const { at, of } = findPageNumber(page) ?? {};
  const articles = findArticles(page);
  return {
    ...page.info,
    ...(at === undefined || of === undefined ? {} : { numbered: [at, of] as const }),
    ...(articles === undefined ? {} : { articles }),
  };
}

function judge(paper: Paper, found: Readonly<Record<string, Found>>): Verdicts {
  const values = Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value.value]));
  // The same ink cannot confirm itself.
  const isOneInk = (fields: readonly string[]) =>
    new Set(fields.map((field) => found[field]?.pieces ?? field)).size < fields.length;
  return checksOf(paper).map((check) => ({
    check,
    agrees: isOneInk(check.fields) ? undefined : check.test(values),
  }));
}

/** Fields that a sum, a control digit or the same thing said otherwise bears out. */
const provenIn = (paper: Paper, found: Readonly<Record<string, Found>>): ReadonlySet<string> =>
  new Set(
    judge(paper, found)
      .filter(({ check, agrees }) => agrees === true && check.weak !== true && check.code !== bySound)
      .flatMap(({ check }) => check.fields),
  );

function doubtsOf(verdicts: Verdicts): Doubt[] {
  return verdicts
    .filter(({ agrees }) => agrees === false)
    .map(({ check }) => ({ code: check.code, fields: check.fields }));
}

function fieldReading(
  pages: readonly PageText[],
  { paper, typeConfidence, verdicts, found: all, penDoubts, scene }: Examination,
  name: string,
  found: Found,
): FieldReading {
  const alternatives = [...new Set([...(found.readings ?? []), ...others(found.rivals)])].filter(
    (value) => value !== found.value.value,
  );
  return {
    value: found.value.value,
    confidence: round(
      trust(
        { name, kind: paper.fields[name]!.kind, found, all, verdicts, pages, typeConfidence, scene },
        penDoubts.get(found.pieces),
      ),
    ),
    ...standing(pages, found.page, found.box),
    raw: found.pieces.map(({ text }) => text).join(' '),
    ...(alternatives.length > 0 ? { alternatives: alternatives.slice(0, 4) } : {}),
  };
}

/** In whole pixels of the file. */
function standing(pages: readonly PageText[], at: number, box: Box): Pick<FieldReading, 'page' | 'box'> {
  const place = placeOf(pages, at, box);
  return { page: place.page, box: place.box.map(Math.round) as unknown as Box };
}

function others(rivals: readonly Candidate[]): string[] {
  return rivals.slice(0, 3).map(({ value }) => value.value);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
