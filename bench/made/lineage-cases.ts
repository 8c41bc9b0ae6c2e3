/**
 * Invented lineage cases with known truth, for measuring where no folder of cases is given: families drawn from the
 * lexicon, their papers printed with the usual variety, read with the usual errors, and six kinds of truth.
 */
import type { CaseRow } from '#local/commands/case-row';
import type { Chance } from '#shared/people/learn/chance';
import { misread } from '#shared/people/learn/noise';
import { anyFamily, anyGiven, anyMan, type Kin, printName, type Style } from '#shared/people/learn/people';

export type Truth = 'child' | 'nephew' | 'grandchild' | 'homonym' | 'stranger' | 'siblingAct';
type When = { y: number; m?: number; d?: number };

const truths: readonly (readonly [Truth, number])[] = [
  ['child', 0.82],
  ['nephew', 0.055],
  ['grandchild', 0.05],
  ['homonym', 0.035],
  ['stranger', 0.025],
  ['siblingAct', 0.015],
];

const style = (script: 'ar' | 'lat', depth: number, family: boolean): Style => ({
  script,
  depth,
  family,
  familyFirst: false,
  title: false,
  bare: false,
  case: 'title',
  variety: 0.4,
});

export function simulateCase(id: string, chance: Chance): { row: CaseRow; truth: Truth } {
  let at = chance.next();
  const truth = (truths.find(([, share]) => {
    at -= share;
    return at <= 0;
  }) ?? truths[0])?.[0] as Truth;
  const read = (text: string): string =>
    chance.chance(0.35) ? misread(text, chance.pick([0.02, 0.05, 0.08]), chance) : text;
  const born = someDay(1905 + chance.below(38), chance);
  const father: Kin = {
    sex: 'M',
    given: anyMan(chance),
    line: [anyMan(chance), anyMan(chance), anyMan(chance)],
    family: anyFamily(chance),
  };
  const sex = chance.chance(0.5) ? 'M' : 'F';
  const child: Kin = {
    sex,
    given: anyGiven(sex, chance),
    line: [father.given, ...father.line],
    family: father.family,
  };
  const childBorn: When = someDay(born.y + 20 + chance.below(30), chance);
  const { member, memberBorn } = memberOf(truth, father, born, chance);
  const act = truth === 'siblingAct' ? { ...child, given: anyGiven(sex, chance) } : child;
  const actBorn = truth === 'siblingAct' ? someDay(childBorn.y + 1 + chance.below(9), chance) : childBorn;
  const number = 100_000 + chance.below(400_000);
  const show = (kin: Kin, script: 'ar' | 'lat', depth: number, family = true): string =>
    read(printName(kin, style(script, depth, family), chance));
  const cardScript = chance.chance(0.8) ? 'ar' : 'lat';
  const row: CaseRow = {
    id,
    cnie: { ar: show(child, 'ar', 0), lat: show(child, 'lat', 0), dob: childBorn },
    birthAct: {
      ar: show(act, 'ar', 0),
      lat: show(act, 'lat', 0),
      dob: chance.chance(0.96) ? actBorn : { ...actBorn, m: 1 + chance.below(12) },
      father: show(father, 'ar', 1 + chance.below(2)),
      fatherDob: chance.chance(0.6) ? printed(born, chance) : null,
    },
    memberCard: {
      name: show(member, cardScript, chance.below(3), chance.chance(0.8)),
      dob: chance.chance(0.85) ? printed(memberBorn, chance) : null,
      no: chance.chance(0.96) ? number : number + 10 ** chance.below(3),
    },
    register: {
      no: number,
      name: printName(member, style('ar', 1, true), chance),
      dob: printed(memberBorn, chance),
      dead: Math.max(
        childBorn.y - (truth === 'child' || truth === 'siblingAct' ? 0 : 30),
        memberBorn.y + 40 + chance.below(45),
      ),
    },
  };
  return { row, truth };
}

/** Whose card was brought: the father's, or that of the person each kind of error mistakes for him. */
function memberOf(truth: Truth, father: Kin, born: When, chance: Chance): { member: Kin; memberBorn: When } {
  switch (truth) {
    case 'nephew':
      return {
        member: { ...father, given: another(father, chance) },
        memberBorn: someDay(born.y - 12 + chance.below(25), chance),
      };
    case 'grandchild': {
      const [given, ...line] = [...father.line, anyMan(chance)];
      return {
        member: { ...father, given: given as Kin['given'], line },
        memberBorn: someDay(born.y - 20 - chance.below(25), chance),
      };
    }
    case 'homonym': {
      const namesake = chance.chance(0.35) ? father : { ...father, family: anyFamily(chance) };
      const line = [
        chance.chance(0.6) ? (father.line[0] as Kin['given']) : anyMan(chance),
        anyMan(chance),
        anyMan(chance),
      ];
      return { member: { ...namesake, line }, memberBorn: someDay(1900 + chance.below(43), chance) };
    }
    case 'stranger':
      return {
        member: {
          sex: 'M',
          given: anyMan(chance),
          line: [anyMan(chance), anyMan(chance), anyMan(chance)],
          family: anyFamily(chance),
        },
        memberBorn: someDay(1905 + chance.below(38), chance),
      };
    default:
      return { member: father, memberBorn: born };
  }
}

function another(father: Kin, chance: Chance): Kin['given'] {
  const given = anyMan(chance);
  return given.id === father.given.id ? another(father, chance) : given;
}

const someDay = (y: number, chance: Chance): When => ({
  y,
  m: 1 + chance.below(12),
  d: 1 + chance.below(28),
});

/** A birth before civil registration: often a year only, or a day that stands for one; now and then a year or two off. */
function printed(birth: When, chance: Chance): When {
  const y = chance.chance(0.9) ? birth.y : birth.y - 2 + chance.below(5);
  if (chance.chance(0.4)) return { y };
  return chance.chance(0.5) ? { y, m: 1, d: 1 } : { ...birth, y };
}
