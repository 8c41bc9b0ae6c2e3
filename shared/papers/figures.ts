/**
 * Sums that are printed on a paper and that no label led to, told by what they add up to: total and tax, a project and
 * what pays for it, a capital and its shares. Only what stands there is taken; no sum is made up.
 */
import { type Candidate, candidateOf, type Found } from './candidates.ts';
import { right } from './layout.ts';
import { sameInk } from './locate.ts';
import type { Paper } from './paper.ts';
import type { Piece, Scene } from './scene.ts';
import { isTaxed, rounding } from './tax.ts';

type Fields = Readonly<Record<string, Found>>;

export const centsOf = (found: Candidate | undefined): number | undefined =>
  found === undefined ? undefined : Math.round(Number(found.value.value) * 100);

interface Figure {
  readonly page: number;
  readonly pieces: readonly Piece[];
  readonly cents: number;
}

/** Every sum printed anywhere, from the top down; figures with a gap between them are two. */
export function figuresOf(scene: Scene): Figure[] {
  return scene.runs
    .filter(({ primary }) => primary)
    .flatMap((run) => {
      const groups: Piece[][] = [];
      for (const word of run.words) {
        const last = groups.at(-1)?.at(-1);
        const gap =
          last === undefined ? 0 : Math.max(word.box[0] - right(last.box), last.box[0] - right(word.box));
        const joins = last !== undefined && !word.wraps && gap < 0.8 * word.box[3];
        if (!/^[|([]?\d[\d.,'’]*(?:DHS?|MAD)?[|)\]]?$/iu.test(word.text)) groups.push([]);
        else if (joins) groups.at(-1)!.push(word);
        else groups.push([word]);
      }
      return groups
        .filter(({ length }) => length > 0)
        .flatMap((pieces) => {
          const text = pieces.map((piece) => piece.text).join(' ');
          const found = candidateOf('', { kind: 'amount', name }, run.page, pieces, 'placed', sure);
          return found === undefined || !/\d{3}/u.test(text)
            ? []
            : [{ page: run.page, pieces: found.pieces, cents: centsOf(found)! }];
        });
    });
}
const name = { ar: '', fr: '' };
/** How far such a place is trusted: it has no label, but it proves itself. */
const sure = 0.85;

export function placeSums(scene: Scene, paper: Paper, found: Fields): Record<string, Found> {
  if (paper.fields.totalTTC !== undefined) return placeTotals(scene, paper, found);
  if (paper.fields.projectValue !== undefined) return placeFunding(scene, paper, found);
  if (paper.fields.capital !== undefined && paper.fields.share !== undefined)
    return placeCapital(scene, paper, found);
  return { ...found };
}

/** The lowest place on the paper where the sum is printed in ink that no other field has. */
function placeOf(
  figures: readonly Figure[],
  paper: Paper,
  found: Fields,
  field: string,
  cents: number,
  tolerance = 0,
): Found | undefined {
  const places = figures
    .filter((figure) => Math.abs(figure.cents - cents) <= tolerance)
    .flatMap(({ page, pieces }) => {
      const candidate = candidateOf(field, paper.fields[field]!, page, pieces, 'placed', sure);
      return candidate === undefined ? [] : [candidate];
    })
    .filter((place) => !Object.values(found).some((other) => other.field !== field && sameInk(other, place)));
  const place = places.at(-1);
  return place === undefined ? undefined : { ...place, seconds: 0, rivals: [] };
}

/** Total before tax, tax and total to pay: any of them that no label led to, where the others and a legal rate ask for it. */
function placeTotals(scene: Scene, paper: Paper, found: Fields): Record<string, Found> {
  const placed = { ...found };
  const known = ['totalHT', 'tva', 'totalTTC'].map((field) => centsOf(found[field]));
  const [net, tax, gross] = known;
  const missing = known.filter((value) => value === undefined).length;
  if (missing === 0) return placed;
  const figures = figuresOf(scene);
  const set = (field: string, cents: number) => {
    const place = placeOf(figures, paper, placed, field, cents);
    if (place !== undefined) placed[field] = place;
    return place !== undefined;
  };
  if (missing === 1) {
    if (gross === undefined && isTaxed(net!, tax!)) set('totalTTC', net! + tax!);
    if (tax === undefined && isTaxed(net!, gross! - net!)) set('tva', gross! - net!);
    if (net === undefined && isTaxed(gross! - tax!, tax!)) set('totalHT', gross! - tax!);
    return placed;
  }
  const sums = [...new Set(figures.map(({ cents }) => cents))];
  const nets = net === undefined ? sums : [net];
  const highest = Math.max(...sums);
  const ways = nets.flatMap((before) =>
    sums
      .filter((due) => (tax === undefined || tax === due) && due < before && isTaxed(before, due))
      .filter((due) => (gross === undefined ? before + due === highest : before + due === gross))
      .filter((due) => sums.includes(before + due))
      .map((due) => ({ before, due })),
  );
  const [way, other] = ways;
  if (way === undefined || other !== undefined) return placed;
  for (const [field, cents] of [
    ['totalTTC', way.before + way.due],
    ['tva', way.due],
    ['totalHT', way.before],
  ] as const)
    if (placed[field] === undefined) set(field, cents);
  return placed;
}

const shares = ['ownShare', 'loan', 'subsidyAsked'] as const;

/** What pays for a project adds up to it: where one of the four sums was not found, it is the one that is lacking. */
function placeFunding(scene: Scene, paper: Paper, found: Fields): Record<string, Found> {
  const whole = centsOf(found.projectValue);
  // A share as great as the whole beside the two others is the sum under its column.
  const parts = shares.map((field) =>
    found[field]?.relation === 'told' &&
    centsOf(found[field]) === whole &&
    shares.every((other) => (centsOf(found[other]) ?? 0) > 0)
      ? undefined
      : centsOf(found[field]),
  );
  const lost = shares.filter((_, at) => parts[at] === undefined);
  const paid = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const [field, cents] =
    whole === undefined && lost.length === 0
      ? (['projectValue', paid] as const)
      : whole !== undefined && lost.length === 1 && whole - paid > rounding
        ? ([lost[0]!, whole - paid] as const)
        : [undefined, 0];
  if (whole !== undefined && lost.length <= 1) {
    const mended = withLostHead(scene, paper, found, whole, paid, lost[0]);
    if (mended !== undefined) return mended;
  }
  if (field === undefined) return { ...found };
  const place = placeOf(figuresOf(scene), paper, found, field, cents);
  return place === undefined ? { ...found } : { ...found, [field]: place };
}

/**
 * `59 000` for `159 000`: a cost that lost its first figure, where what pays for it, and two other sums of the paper, add
 * up to the same whole. One way of adding alone is no proof.
 */
function withLostHead(
  scene: Scene,
  paper: Paper,
  found: Fields,
  whole: number,
  paid: number,
  lost: (typeof shares)[number] | undefined,
): Record<string, Found> | undefined {
  const figures = figuresOf(scene);
  const sums = [...new Set(figures.map(({ cents }) => cents))];
  const known = shares.flatMap((field) => centsOf(found[field]) ?? []);
  const others = sums.filter((sum) => sum !== whole && !known.includes(sum));
  const isHeadless = (sum: number) => sum > whole && String(sum).slice(1) === String(whole);
  const ways = (lost === undefined ? [0] : others).filter((more) => {
    const sum = paid + more;
    const parts = others.filter((one) => one !== more);
    return isHeadless(sum) && parts.some((one) => parts.some((two) => one < two && one + two === sum));
  });
  const [more, rival] = ways;
  if (more === undefined || rival !== undefined) return undefined;
  const place = lost === undefined ? undefined : placeOf(figures, paper, found, lost, more);
  if (lost !== undefined && place === undefined) return undefined;
  const cost = found.projectValue!;
  const value = ((paid + more) / 100).toFixed(2);
  return {
    ...found,
    ...(lost === undefined ? {} : { [lost]: place! }),
    projectValue: {
      ...cost,
      value: { ...cost.value, value, quality: 0.8 },
      readings: [cost.value.value],
      unseen: true,
    },
  };
}

/** `40 parts de 500 dirhams`, `101 حصة`: a capital that is no whole number of shares was read elsewhere. */
function placeCapital(scene: Scene, paper: Paper, found: Fields): Record<string, Found> {
  const share = centsOf(found.share);
  const capital = centsOf(found.capital);
  if (share === undefined || share === 0) return { ...found };
  const products = scene.runs
    .filter(({ primary }) => primary)
    .flatMap(({ words }) => [
      ...words
        .map(({ text }) => text)
        .join(' ')
        .matchAll(/(?<![\d.,])(\d{1,3}(?: ?\d{3})?)\s(?:حص(?:ة|ص)|parts?)(?!\p{L})/gu),
    ])
    .map((match) => Number(match[1]!.replace(' ', '')) * share);
  const isWhole = capital !== undefined && capital >= share && capital % share === 0;
  if (isWhole || (capital !== undefined && products.length === 0)) return { ...found };
  const rest = Object.fromEntries(Object.entries(found).filter(([field]) => field !== 'capital'));
  const figures = figuresOf(scene);
  for (const product of products) {
    const place = placeOf(figures, paper, rest, 'capital', product);
    if (place !== undefined) return { ...rest, capital: place };
  }
  return { ...found };
}
