/** Names of two people easily taken for each other: brothers, father and son, near names, namesakes of another family. */
import type { Chance } from './chance.ts';
import { printName, type Style } from './hands.ts';
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
  twoNear,
} from './people.ts';
import { type Spoiling, spoil } from './spoiling.ts';

export interface Sample {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: string;
}

export function different(
  kind: string,
  one: Kin,
  sa: Style,
  sb: Style,
  spoiling: Spoiling,
  chance: Chance,
): Sample | undefined {
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
        return finish(son, sa, brother, sb, kind, spoiling, chance);
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
      return finish(
        plain,
        { ...sa, depth, bare: false },
        other,
        { ...sb, depth, bare: false },
        kind,
        spoiling,
        chance,
      );
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
  return finish(one, styleA, other, styleB, kind, spoiling, chance);
}

/** Prints and spoils two different people, either first, either perhaps with the family name in front. */
function finish(
  one: Kin,
  sa: Style,
  other: Kin,
  sb: Style,
  kind: string,
  spoiling: Spoiling,
  chance: Chance,
): Sample {
  const turned = (st: Style): Style =>
    chance.chance(0.18) ? { ...st, family: true, familyFirst: true } : st;
  const [x, y] = [printName(one, turned(sa), chance), printName(other, turned(sb), chance)];
  const [a, b] = chance.chance(0.5) ? [y, x] : [x, y];
  const [first, second] = spoiling.different;
  return { a: spoil(a, chance, first, spoiling), b: spoil(b, chance, second, spoiling), same: false, kind };
}

/** By chance both may print as one name (a brother drawn with the same given name): that is no sample of "no". */
function saysTheSame(one: Kin, sa: Style, other: Kin, sb: Style): boolean {
  const alike = (x: Kin['given'], y: Kin['given']): boolean =>
    x === y ||
    (x.id >= 0 && x.id === y.id) ||
    x.ar[0] === y.ar[0] ||
    longer(x, y) ||
    longer(y, x) ||
    x.lat.some((s) => y.lat.slice(0, 2).includes(s));
  if (!alike(one.given, other.given)) return false;
  const shared = Math.min(sa.depth, sb.depth);
  for (let i = 0; i < shared; i++)
    if (!alike(one.line[i] as Kin['given'], other.line[i] as Kin['given'])) return false;
  return !(sa.family && sb.family) || alike(one.family, other.family);
}
/** محمد أمين may be written محمد: that he is another is a kind of its own. */
const longer = (x: Kin['given'], y: Kin['given']): boolean =>
  compounds.includes(x) && (x.ar[0] as string).startsWith(y.ar[0] as string);
