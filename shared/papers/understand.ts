/** From recognised pages to a reading: which papers they are, what their fields say, what in them does not agree. */
import { type Alternative, alternativesOf } from './alternatives.ts';
import type { Candidate, Found } from './candidates.ts';
import { checksOf } from './checks.ts';
import { childNumbersOf } from './child-numbers.ts';
import { classify } from './classify.ts';
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
import { readMrz } from './mrz.ts';
import { placeOf, withOverleaf } from './overleaf.ts';
import { findArticles, findPageNumber } from './page-number.ts';
import type { PageText } from './page-text.ts';
import type { Paper } from './paper.ts';
import { plain } from './plain.ts';
import { readAgain } from './read-again.ts';
import type { Box, Doubt, FieldReading, PageInfo, PaperPart, PaperType, Reading } from './reading.ts';
import { wordsVerdicts } from './said-in-words.ts';
import { layOut, type Scene, sceneOf } from './scene.ts';
import { type Bundle, Splitter } from './split.ts';
import { chooseSums, mendSums } from './sums.ts';
import { perhapsPenned, trust, type Verdicts } from './trust.ts';
import { chooseTwins, instead } from './twins.ts';

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
  const { written: handwritten, doubts: penDoubts } = await findHandwritten(scene, paper, found);
  const printedOnly = Object.entries(found).filter(
    ([name]) => !handwritten.some(({ field }) => field === name),
  );
  const settled = borneOut(paper, withDateFromWords(Object.fromEntries(printedOnly)));
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
  for await (const page of pages) {
    infos.push(pageInfo(page));
    for (const bundle of splitter.add(page)) await take(bundle);
  }
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

/** An act that gives the birth date in words only still gives a birth date. */
function withDateFromWords(found: Readonly<Record<string, Found>>): Record<string, Found> {
  const words = found.birthDateWordsAr ?? found.birthDateWordsFr;
  if (words === undefined) return { ...found };
  // A year, or a month of it, in figures says less than the words do.
  const part = found.birthDate?.value.value;
  if (part !== undefined && !words.value.value.startsWith(`${part}-`)) return { ...found };
  return { ...found, birthDate: { ...words, field: 'birthDate', relation: 'placed' } };
}

/**
 * Where the paper contradicts itself and just one of the readings of its ink would not, that is the reading: `ثانية شعبان`
 * beside 27/08/1974 was printed `ثامن شعبان`, and of two readings of a RIB one has a remainder of 0. No reading is made up,
 * and none is taken that contradicts what bore the first one out: a total that its words say stays beside a false sum.
 */
function borneOut(paper: Paper, found: Readonly<Record<string, Found>>): Record<string, Found> {
  const settled = { ...found };
  const proofs = checksOf(paper).filter(({ code, weak }) => !weak && code !== bySound);
  for (const { fields, test } of proofs) {
    const values = Object.fromEntries(
      Object.entries(settled).map(([name, { value }]) => [name, value.value]),
    );
    if (test(values) !== false) continue;
    const proven = proofs.filter((other) => other.test(values) === true);
    const holds = (changed: typeof values) =>
      test(changed) === true && proven.every((other) => other.test(changed) === true);
    const ways = fields.flatMap((name) =>
      settled[name] === undefined
        ? []
        : heldPossible(alternativesOf(paper.fields[name]!.kind, settled[name]))
            .filter(({ value }) => holds({ ...values, [name]: value }))
            .map(({ value }) => ({ name, value })),
    );
    const [way, other] = ways;
    if (way === undefined || other !== undefined) continue;
    settled[way.name] = instead(settled[way.name]!, way.value);
  }
  const zone = readMrz(settled.mrz1?.value.value, settled.mrz2?.value.value, settled.mrz3?.value.value);
  const said = { familyNameLat: zone?.familyName, givenNameLat: zone?.givenName } as Record<string, string>;
  const isSaid = (name: string, value: string) => plain(value) === plain(said[name] ?? '-');
  for (const name of Object.keys(said)) {
    const at = settled[name];
    if (at === undefined || at.relation === 'mrz') continue;
    const same = alternativesOf(paper.fields[name]!.kind, at).find(({ value }) => isSaid(name, value));
    if (same !== undefined && same.value !== at.value.value) settled[name] = instead(at, same.value);
  }
  return chooseTwins(paper, settled, (name, value) => (isSaid(name, value) ? inZone : 0));
}
/**
 * Readings with a fair share of what speaks for the one read first. What the readers saw alike, and surely, is so printed:
 * a contradiction in it may be a forger's, and stays whatever a reader's last guess would make of it.
 */
const heldPossible = ([first, ...others]: readonly Alternative[]) =>
  others.filter(({ support }) => support >= fairShare * first!.support);
const fairShare = 0.2;
/** Two spellings of one name are chosen together, not one by the other. */
const bySound = 'scripts-disagree';
/** Bits by which the machine-readable line of names speaks for a printed name. */
const inZone = 4;

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
