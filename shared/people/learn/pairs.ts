/** Labelled pairs to learn from: two printings of one person's name, or of two people easily taken for each other. */
import type { Chance } from './chance.ts';
import { misread, misreadPlaces, ornament } from './noise.ts';
import {
  anyFamily,
  anyGiven,
  anyMan,
  anyone,
  compounds,
  type Kin,
  men,
  nearFamily,
  nearGiven,
  printName,
  type Style,
  twoNear,
} from './people.ts';

export interface Sample {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: string;
}

/** Kind of pair → its share among what is learned from, and among what papers of one case are likely to bring. */
const kinds: readonly (readonly [string, number, number])[] = [
  ['spelling', 22, 45],
  ['plain', 14, 40],
  ['misread', 28, 64],
  ['missing', 12, 26],
  ['turned', 11, 21],
  ['title', 12, 28],
  ['brother', 16, 40],
  ['family-differs', 13, 30],
  ['father-differs', 12, 25],
  ['swap', 11, 25],
  ['father-or-son', 13, 25],
  ['near-family', 11, 20],
  ['near-given', 24, 32],
  ['stranger', 5, 22],
  ['same-given', 8, 9],
  ['longer-given', 4, 2],
];
const sharesOf = (column: 1 | 2): number => kinds.reduce((sum, kind) => sum + kind[column], 0);
const shares = { 1: sharesOf(1), 2: sharesOf(2) };

/** Badly spoilt readings are learned from more often than papers bring them. */
let heavy = 0;

function draw(column: 1 | 2, chance: Chance): Sample {
  heavy = column === 1 ? 0.3 : 0;
  let at = chance.next() * shares[column];
  const kind = (kinds.find((each) => {
    at -= each[column];
    return at <= 0;
  }) ?? kinds[0])?.[0] as string;
  return make(kind, chance) ?? draw(column, chance);
}

/** A pair to learn from: hard kinds more often than papers bring them. */
export const samplePair = (chance: Chance): Sample => draw(1, chance);
/** A pair as papers bring them: to calibrate and to measure. */
export const paperPair = (chance: Chance): Sample => draw(2, chance);

function style(chance: Chance, script: 'ar' | 'lat', depth: number): Style {
  const family = depth === 0 || chance.chance(0.85);
  const shape = chance.next();
  return {
    script,
    depth,
    family,
    familyFirst: false,
    title: false,
    bare: depth > 0 && chance.chance(0.05),
    case: shape < 0.55 ? 'title' : shape < 0.88 ? 'upper' : shape < 0.94 ? 'mixed' : 'lower',
    variety: chance.pick([0, 0.4, 0.7, 1]),
  };
}

const script = (chance: Chance): 'ar' | 'lat' => (chance.chance(0.5) ? 'ar' : 'lat');

/** Most papers are read well, some badly. */
function spoil(text: string, chance: Chance, share: number): string {
  let out = text;
  if (/[\u0600-\u06ff]/.test(out) && chance.chance(0.1)) out = ornament(out, chance);
  if (!chance.chance(share)) return out;
  return !chance.chance(heavy)
    ? misreadPlaces(out, chance.pick([1, 1, 1, 2, 2, 3]), chance)
    : misread(out, chance.pick([0.02, 0.03, 0.05, 0.08]), chance);
}

function make(kind: string, chance: Chance): Sample | undefined {
  const one = anyone(chance);
  const depth = chance.pick([0, 0, 1, 1, 1, 2, 2, 3]);
  const sa = style(chance, script(chance), depth);
  const sb: Style = { ...style(chance, script(chance), depth), family: sa.family };
  const shown = (kin: Kin, st: Style): string => printName(kin, st, chance);
  const yes = (a: string, b: string, noise: number): Sample => ({
    a: spoil(a, chance, noise),
    b: spoil(b, chance, noise / 2),
    same: true,
    kind,
  });
  switch (kind) {
    case 'spelling':
      return yes(shown(one, { ...sa, script: 'ar' }), shown(one, { ...sb, script: 'lat' }), 0.1);
    case 'plain':
      return yes(shown(one, sa), shown(one, { ...sb, script: sa.script }), 0.1);
    case 'misread':
      return yes(shown(one, sa), shown(one, chance.chance(0.6) ? { ...sb, script: sa.script } : sb), 1);
    case 'missing': {
      const full: Style = { ...sa, depth: Math.max(1, depth), family: true, bare: false };
      const dropFamily = chance.chance(0.4);
      const less: Style = {
        ...sb,
        bare: false,
        script: chance.chance(0.65) ? sa.script : sb.script,
        family: !dropFamily,
        depth: dropFamily ? Math.max(1, full.depth - chance.below(2)) : chance.below(full.depth),
      };
      return yes(shown(one, full), shown(one, less), 0.3);
    }
    case 'turned': {
      const first: Style = {
        ...sa,
        family: true,
        familyFirst: true,
        case: chance.chance(0.25) ? 'mrz' : sa.case,
      };
      return yes(shown(one, first), shown(one, { ...sb, family: true }), 0.3);
    }
    case 'title':
      return yes(
        shown(one, { ...sa, title: true, bare: chance.chance(0.2) && depth > 0 }),
        shown(one, { ...sb, script: chance.chance(0.6) ? sa.script : sb.script, title: chance.chance(0.2) }),
        0.3,
      );
    default:
      return different(
        kind,
        one,
        { ...sa, title: chance.chance(0.12) },
        { ...sb, title: chance.chance(0.12) },
        chance,
      );
  }
}

function different(kind: string, one: Kin, sa: Style, sb: Style, chance: Chance): Sample | undefined {
  const father = one.line[0] as Kin['given'];
  let other: Kin = one;
  let [styleA, styleB] = [sa, sb];
  switch (kind) {
    case 'brother': {
      const sex = chance.chance(0.7) ? one.sex : one.sex === 'M' ? 'F' : 'M';
      other = { ...one, sex, given: anyGiven(sex, chance) };
      break;
    }
    case 'family-differs':
      other = { ...one, family: anyFamily(chance) };
      [styleA, styleB] = [
        { ...sa, family: true },
        { ...sb, family: true },
      ];
      break;
    case 'father-differs': {
      // Often a father whose name looks alike (محمد for أحمد), and a paper that leaves parts out.
      const near = chance.chance(0.35) ? nearGiven(father, chance) : undefined;
      const another = near?.sex === 'M' ? near : anyMan(chance);
      const older = chance.chance(0.5) ? anyMan(chance) : (one.line[1] as Kin['given']);
      other = { ...one, line: [another, older, anyMan(chance)] };
      const depth = Math.max(1, sa.depth);
      [styleA, styleB] = [
        { ...sa, depth, bare: false },
        {
          ...sb,
          depth: Math.max(1, depth - chance.below(2)),
          bare: false,
          family: sa.family && chance.chance(0.75),
        },
      ];
      break;
    }
    case 'swap':
      if (one.sex === 'F') return undefined;
      other = { ...one, given: father, line: [one.given, ...one.line.slice(1)] };
      [styleA, styleB] = [
        { ...sa, depth: 1, bare: false },
        { ...sb, depth: 1, bare: false },
      ];
      break;
    case 'father-or-son':
      other = { sex: 'M', given: father, line: [...one.line.slice(1), anyMan(chance)], family: one.family };
      styleB = { ...sb, depth: Math.max(0, sa.depth - chance.below(2)) };
      [styleA, styleB] = [
        { ...styleA, family: true },
        { ...styleB, family: true },
      ];
      break;
    case 'near-family': {
      other = { ...one, family: nearFamily(one.family, chance) };
      [styleA, styleB] = [
        { ...sa, family: true },
        { ...sb, family: true },
      ];
      break;
    }
    case 'near-given': {
      if (chance.chance(0.45)) {
        const [first, second] = twoNear(chance);
        const son = { ...one, given: first, sex: first.sex ?? one.sex };
        const brother = { ...one, given: second, sex: second.sex ?? one.sex };
        return finish(son, sa, brother, sb, kind, chance);
      }
      const given = nearGiven(one.given, chance);
      if (given === undefined) return undefined;
      other = { ...one, given, sex: given.sex ?? one.sex };
      break;
    }
    case 'longer-given': {
      // محمد and محمد رضا are two brothers; only before a descent word can the two be told from a missing part.
      if (one.sex === 'F') return undefined;
      const given = chance.pick(compounds);
      const [first = given] = men.filter(
        (name) => given.ar[0]?.startsWith(name.ar[0] as string) && name !== given,
      );
      other = { ...one, given };
      const depth = Math.max(1, sa.depth);
      const plain = { ...one, given: first };
      return finish(plain, { ...sa, depth, bare: false }, other, { ...sb, depth, bare: false }, kind, chance);
    }
    case 'same-given':
      other = { ...anyone(chance), sex: one.sex, given: one.given };
      [styleA, styleB] = [
        { ...sa, family: true },
        { ...sb, family: true },
      ];
      break;
    default:
      other = anyone(chance);
  }
  if (saysTheSame(one, styleA, other, styleB)) return undefined;
  return finish(one, styleA, other, styleB, kind, chance);
}

/** Prints and spoils two different people, either first, either perhaps with the family name in front. */
function finish(one: Kin, sa: Style, other: Kin, sb: Style, kind: string, chance: Chance): Sample {
  const turned = (st: Style): Style =>
    chance.chance(0.18) ? { ...st, family: true, familyFirst: true } : st;
  const [x, y] = [printName(one, turned(sa), chance), printName(other, turned(sb), chance)];
  const [a, b] = chance.chance(0.5) ? [y, x] : [x, y];
  return { a: spoil(a, chance, 0.35), b: spoil(b, chance, 0.25), same: false, kind };
}

/** By chance both may print as one name (a brother drawn with the same given name): that is no sample of "no". */
function saysTheSame(one: Kin, sa: Style, other: Kin, sb: Style): boolean {
  const alike = (x: Kin['given'], y: Kin['given']): boolean =>
    x === y ||
    (x.id >= 0 && x.id === y.id) ||
    x.ar[0] === y.ar[0] ||
    x.lat.some((s) => y.lat.slice(0, 2).includes(s));
  if (!alike(one.given, other.given)) return false;
  const shared = Math.min(sa.depth, sb.depth);
  for (let i = 0; i < shared; i++)
    if (!alike(one.line[i] as Kin['given'], other.line[i] as Kin['given'])) return false;
  return !(sa.family && sb.family) || alike(one.family, other.family);
}
