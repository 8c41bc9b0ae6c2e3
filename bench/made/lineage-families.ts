/**
 * Invented families of three generations, from the project's own lexicon: the applicant, the parents, uncles, aunts and
 * grandparents, and the men one might take for them. Nothing here knows how a proof weighs anything.
 */
import type { Chance } from '#shared/people/learn/chance';
import { anyFamily, anyGiven, anyMan, type Kin, men, women } from '#shared/people/learn/people';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
export interface Human {
  readonly kin: Kin;
  readonly born: Day;
  readonly died?: Day;
  readonly place: string;
}

/** What the applicant truly is to the member whose card was brought; `siblingAct`: the member's child, with another's act. */
export type Truth =
  | 'child'
  | 'nephew'
  | 'grandchild'
  | 'cousin'
  | 'sibling'
  | 'homonym'
  | 'stranger'
  | 'siblingAct';

const shares: readonly (readonly [Truth, number])[] = [
  ['child', 0.805],
  ['nephew', 0.055],
  ['grandchild', 0.045],
  ['homonym', 0.04],
  ['stranger', 0.02],
  ['siblingAct', 0.02],
  ['cousin', 0.01],
  ['sibling', 0.005],
];

export function anyTruth(chance: Chance): Truth {
  let at = chance.next();
  return (shares.find(([, share]) => {
    at -= share;
    return at <= 0;
  }) ?? shares[0]!)[0];
}

const places =
  'تنغير، أزيلال، تزنيت، شفشاون، خنيفرة، الريش، بركان، صفرو، تاونات، ورزازات، أزرو، دمنات، تافراوت، وزان، بني ملال'
    .split('، ')
    .concat('فكيك، ميسور، كلميم، العرائش، سطات، خريبكة، الحسيمة، تازة، زاكورة، جرسيف'.split('، '));

export const someDay = (year: number, chance: Chance): Day => ({
  year,
  month: 1 + chance.below(12),
  day: 1 + chance.below(28),
});

interface Family {
  readonly applicant: Human;
  readonly sibling: Human;
  readonly twins: boolean;
  readonly father: Human;
  readonly mother: Human;
}

function another(than: Kin, chance: Chance): Kin['given'] {
  const given = anyGiven(than.sex, chance);
  return given.id === than.given.id ? another(than, chance) : given;
}

function someone(sex: 'M' | 'F', born: Day, chance: Chance): Human {
  const line = [anyMan(chance), anyMan(chance), anyMan(chance)];
  return {
    kin: { sex, given: sex === 'M' ? anyMan(chance) : chance.pick(women), line, family: anyFamily(chance) },
    born,
    place: chance.pick(places),
  };
}

/** Four in five of the dead died after the youngest child was born; a few children were born after. */
function dies(person: Human, child: Day | undefined, chance: Chance): Human {
  const year = person.born.year + 35 + chance.below(55);
  const least = child === undefined ? 0 : child.year + (chance.chance(0.01) ? 0 : 1);
  const died = someDay(Math.max(year, least), chance);
  return died.year > 2024 ? person : { ...person, died };
}

export function anyFamilyOf(chance: Chance): Family {
  const father = someone('M', someDay(1899 + chance.below(44), chance), chance);
  const mother = someone('F', someDay(father.born.year - 2 + chance.below(18), chance), chance);
  const born = someDay(Math.max(mother.born.year + 17 + chance.below(24), father.born.year + 18), chance);
  const sex = chance.chance(0.5) ? 'M' : 'F';
  const kin: Kin = {
    sex,
    given: anyGiven(sex, chance),
    line: [father.kin.given, ...father.kin.line],
    family: father.kin.family,
  };
  const place = chance.chance(0.6) ? father.place : chance.pick(places);
  const twins = chance.chance(0.1);
  const gap = chance.pick([-7, -4, -3, -2, 2, 3, 4, 6, 9]);
  const brother: Kin = {
    ...kin,
    // A child is now and then named after one that died.
    given: !twins && chance.chance(0.02) ? kin.given : another(kin, chance),
  };
  return {
    applicant: { kin, born, place },
    sibling: { kin: brother, born: twins ? born : someDay(born.year + gap, chance), place },
    twins,
    father: dies(father, born, chance),
    mother: dies(mother, born, chance),
  };
}

/**
 * The member whose card was brought, and through which parent it is claimed. Half of the namesakes share the family, and
 * one in five the father's name, beyond the chance of common names: a hard lot, since such a claim is mostly honest error.
 */
export function memberOf(
  truth: Truth,
  { applicant, father, mother }: Family,
  chance: Chance,
): { readonly member: Human; readonly branch: 'father' | 'mother' } {
  const through = chance.chance(0.08) ? 'mother' : 'father';
  const parent = through === 'father' ? father : mother;
  const [elder, ...line] = parent.kin.line;
  switch (truth) {
    case 'nephew': {
      const given = another(parent.kin, chance);
      const born = someDay(parent.born.year - 14 + chance.below(29), chance);
      const member = { kin: { ...parent.kin, given }, born, place: parent.place };
      return { member: dies(member, undefined, chance), branch: through };
    }
    case 'grandchild': {
      const kin: Kin = { ...parent.kin, sex: 'M', given: elder!, line: [...line, anyMan(chance)] };
      const born = someDay(parent.born.year - 19 - chance.below(27), chance);
      return { member: dies({ kin, born, place: parent.place }, undefined, chance), branch: 'father' };
    }
    case 'cousin': {
      const kin: Kin = { ...father.kin, given: anyMan(chance), line: [anyMan(chance), ...line] };
      const born = someDay(father.born.year - 15 + chance.below(31), chance);
      return { member: dies({ kin, born, place: father.place }, undefined, chance), branch: 'father' };
    }
    case 'sibling': {
      const born = someDay(applicant.born.year - 2 - chance.below(20), chance);
      const kin: Kin = { ...applicant.kin, sex: 'M', given: anyMan(chance) };
      return { member: dies({ kin, born, place: father.place }, undefined, chance), branch: 'father' };
    }
    case 'homonym': {
      const kin: Kin = {
        ...parent.kin,
        line: [chance.chance(0.18) ? elder! : anyMan(chance), anyMan(chance), anyMan(chance)],
        family: chance.chance(0.5) ? parent.kin.family : anyFamily(chance),
      };
      const place = chance.chance(0.35) ? parent.place : chance.pick(places);
      const born = someDay(1899 + chance.below(44), chance);
      return { member: dies({ kin, born, place }, undefined, chance), branch: through };
    }
    case 'stranger':
      return {
        member: dies(someone('M', someDay(1899 + chance.below(44), chance), chance), undefined, chance),
        branch: 'father',
      };
    default:
      return { member: parent, branch: through };
  }
}

/** A name to hide behind: what a member was called in the Resistance. */
export const nomDeGuerre = (chance: Chance): Kin['given'] => chance.pick(men);
