/**
 * Sums of money said more than once on one paper: in figures, in words, before and after tax.
 * What one place lost, the others still hold; nothing is changed unless what was read is a remnant of the mended value.
 */
import { numberOfWordsFr, numberWordsFr } from '#shared/people/numbers';
import { foldText, spellingDistance } from '#shared/people/spelling';
import type { Candidate, Found } from './candidates.ts';
import { placeSums } from './figures.ts';
import { textOf } from './labels.ts';
import { sameInk } from './locate.ts';
import { inPrintedCase } from './money.ts';
import type { Paper } from './paper.ts';
import type { Scene } from './scene.ts';
import { ratesInForce } from './tax.ts';

const money = (cents: number) => (cents / 100).toFixed(2);
const cents = (found: Found | undefined) =>
  found === undefined ? undefined : Math.round(Number(found.value.value) * 100);

/**
 * `read` is what is left of `whole` after losing figures at either end. Figures that merely differ are no remnant: they may
 * be a forger's, and stay as printed with a doubt.
 */
function isRemnant(read: number, whole: number): boolean {
  const [a, b] = [money(read), money(whole)];
  return a.length < b.length && (b.endsWith(a) || b.startsWith(a.replace(/\.00$/u, '')));
}

function inWords(found: Found | undefined): number | undefined {
  const said = /^(.*?)\s*dirhams?(?:\s+et\s+(.*?)\s*centimes)?$/iu.exec(found?.value.value ?? '');
  if (said === null) return undefined;
  const whole = numberOfWordsFr(said[1]!);
  const hundredths = said[2] === undefined ? 0 : numberOfWordsFr(said[2]);
  return whole === undefined || hundredths === undefined ? undefined : whole * 100 + hundredths;
}

/** Rates of value-added tax in force, and whichever the page itself names. */
function taxRates(scene: Scene): readonly number[] {
  const named = scene.runs
    .map((run) => /T\.?V\.?A\.?\D{0,6}(\d{1,2})\s?%/iu.exec(textOf(run))?.[1])
    .filter((rate) => rate !== undefined)
    .map(Number);
  return named.length > 0 ? named : ratesInForce;
}

/**
 * A column headed "Total HT" and the line "Total HT" below it claim the same label: of all the places found for the three
 * sums, those that add up are meant. Where none do, the paper is left as it was read.
 */
export function chooseSums(found: Readonly<Record<string, Found>>): Record<string, Found> {
  const places = (field: string): Candidate[] => {
    const first = found[field];
    return first === undefined ? [] : [first, ...first.rivals];
  };
  const worth = ({ value }: Candidate) => Math.round(Number(value.value) * 100);
  if (found.projectValue !== undefined) return chooseFunding(found, places);
  const triples = places('totalHT').flatMap((net) =>
    places('tva').flatMap((tax) => places('totalTTC').map((gross) => [net, tax, gross] as const)),
  );
  const score = (triple: readonly Candidate[]) => triple.reduce((sum, place) => sum + place.score, 0);
  const [best] = triples
    .filter(([net, tax, gross]) => worth(net) > 0 && Math.abs(worth(net) + worth(tax) - worth(gross)) <= 100)
    .sort((a, b) => score(b) - score(a));
  if (best === undefined) return withoutColumnHead(found);
  const chosen = best.map((place) => {
    const first = found[place.field]!;
    if (place === first) return [place.field, first] as const;
    return [place.field, among(place, places(place.field))] as const;
  });
  return { ...found, ...Object.fromEntries(chosen) };
}

/** Most places of one sum that are held against those of the others. */
const most = 4;

/**
 * Of all places found for what pays for a project and for what it costs, those that add up are meant. In a balance both
 * sides do, uses and resources in one row; a sum read against the direction of its label is the other side's.
 */
function chooseFunding(
  found: Readonly<Record<string, Found>>,
  places: (field: string) => Candidate[],
): Record<string, Found> {
  const fields = ['ownShare', 'loan', 'subsidyAsked', 'projectValue'].filter((field) => found[field]);
  if (fields.length < 3 || !fields.includes('projectValue')) return { ...found };
  const worth = ({ value }: Candidate) => Math.round(Number(value.value) * 100);
  let ways: Candidate[][] = [[]];
  for (const field of fields)
    ways = ways.flatMap((way) =>
      places(field)
        .slice(0, most)
        .map((place) => [...way, place]),
    );
  const backwards = (way: readonly Candidate[]) => way.filter(({ relation }) => relation === 'before').length;
  const score = (way: readonly Candidate[]) => way.reduce((sum, place) => sum + place.score, 0);
  const [best] = ways
    .filter((way) => way.every((one, at) => way.slice(at + 1).every((two) => !sameInk(one, two))))
    .filter((way) => {
      const paid = way.slice(0, -1).reduce((sum, place) => sum + worth(place), 0);
      return paid > 0 && Math.abs(paid - worth(way.at(-1)!)) <= 100;
    })
    .sort((a, b) => backwards(a) - backwards(b) || score(b) - score(a));
  if (best === undefined) return { ...found };
  const chosen = best.map((place) => [
    place.field,
    place === found[place.field] ? found[place.field]! : among(place, places(place.field)),
  ]);
  return { ...found, ...Object.fromEntries(chosen) };
}

/** A place with those that say the same and those that say otherwise; its own ink, come at by another label, is neither. */
function among(place: Candidate, places: readonly Candidate[]): Found {
  const others = places.filter((other) => !sameInk(other, place));
  const rivals = others.filter(({ value }) => value.value !== place.value.value);
  return { ...place, seconds: others.length - rivals.length, rivals };
}

/** What stands under "Montant HT" is a line of the table as soon as it does not add up to the total. */
function withoutColumnHead(found: Readonly<Record<string, Found>>): Record<string, Found> {
  const net = found.totalHT;
  if (net?.relation !== 'under' || found.totalTTC === undefined) return { ...found };
  const { totalHT: _, ...rest } = found;
  const other = net.rivals.find(({ relation }) => relation !== 'under');
  if (other === undefined) return rest;
  return { ...rest, totalHT: among(other, net.rivals) };
}

export function mendSums(
  scene: Scene,
  paper: Paper,
  located: Readonly<Record<string, Found>>,
): Record<string, Found> {
  const found = placeSums(scene, paper, located);
  const set = (field: string, value: number) => {
    const before = found[field];
    if (before === undefined) return;
    const alternatives = [before.value.value, ...(before.readings ?? [])];
    found[field] = {
      ...before,
      value: { ...before.value, value: money(value), quality: 0.8 },
      readings: alternatives,
    };
  };
  const [total, words] = paper.fields.totalTTC ? ['totalTTC', 'totalWords'] : ['amount', 'amountWords'];
  if (paper.fields[total] === undefined) return found;
  const [net, tax, gross] = [cents(found.totalHT), cents(found.tva), cents(found[total])];
  const addsUp =
    net !== undefined && tax !== undefined && gross !== undefined && Math.abs(net + tax - gross) <= 100;
  const said = inWords(found[words]);
  if (!addsUp && gross !== undefined && said !== undefined && said !== gross && isRemnant(gross, said))
    set(total, said);
  if (!addsUp) mendTax(scene, found, set);
  const sum = cents(found[total]);
  if (sum !== undefined && (addsUp || said === undefined)) mendWords(found, words, sum);
  return found;
}

function mendTax(
  scene: Scene,
  found: Readonly<Record<string, Found>>,
  set: (field: string, value: number) => void,
): void {
  const [net, tax, gross] = [cents(found.totalHT), cents(found.tva), cents(found.totalTTC)];
  if (gross === undefined || net === undefined || tax === undefined) return;
  for (const rate of taxRates(scene)) {
    const before = Math.round((gross * 100) / (100 + rate));
    const due = gross - before;
    if (Math.abs(due - Math.round((before * rate) / 100)) > 1) continue;
    // A lone scrap where the tax should be is no reading at all.
    const scrap = (read: number, whole: number) => read === whole || isRemnant(read, whole) || read < 1000;
    if ((net !== before && !isRemnant(net, before)) || !scrap(tax, due)) continue;
    set('totalHT', before);
    set('tva', due);
    return;
  }
}

/** Words that are nearly the words of the sum in figures are those words. */
function mendWords(found: Record<string, Found>, field: string, sum: number): void {
  const before = found[field];
  if (before === undefined || sum % 100 !== 0) return;
  const expected = inPrintedCase(`${numberWordsFr(sum / 100)} dirhams`, before.value.value);
  const wanted = foldText(expected);
  const raw = foldText(before.pieces.map(({ text }) => text).join(' '));
  const read = raw.slice(0, raw.search(/dirh?ams?/u) < 0 ? raw.length : raw.search(/dirh?ams?/u) + 7);
  if (foldText(before.value.value) === wanted) return;
  const bare = foldText(numberWordsFr(sum / 100));
  if (
    spellingDistance(read, wanted) <= wanted.length * 0.15 ||
    spellingDistance(read, bare) <= bare.length * 0.1
  ) {
    found[field] = {
      ...before,
      value: { ...before.value, value: expected, quality: 0.8 },
      readings: [before.value.value],
    };
  }
}
